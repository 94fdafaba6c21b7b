import SMTPReply

/// What a configuration's next line may continue.
struct ConfigurationState: Hashable, Sendable {
    mutating func rebase(by offset: Int) {}
}

extension LineReader {
    /// Reads one line of a document whose kind is ``DocumentKind/configuration``; which one, `profile.formats` tells.
    func readConfigurationLine(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {}

    /// Hands on what the configuration's last lines left open.
    func finishConfiguration(state: inout ReaderState, sink: (Finding) -> Void) {}
}
