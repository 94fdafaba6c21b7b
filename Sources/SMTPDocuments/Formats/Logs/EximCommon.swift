extension FormatList {
    static let eximGlobs = [
        "**/exim4/*log*", "**/exim/*log*", "exim_mainlog*", "exim_rejectlog*", "exim-*log*", "paniclog",
    ]
    static let eximTags = ["exim", "exim4"]
    /// What may stand before a record: the part of a split syslog record, the process id.
    static let eximStart = "{?LOG: }{?MAIN }{?[{digits}/{digits}] }{?[{digits}] }"
    static let eximEnds = [" DT=", " QT="]
    static let eximHost = [FieldCut(.host, after: " H=", before: "]", isClosed: true)]
}
