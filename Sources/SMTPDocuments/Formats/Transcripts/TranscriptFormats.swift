extension FormatList {
    /// One name a format of this folder.
    static let transcripts: [Format] = [raw, telnet, clientServer, swaks]
}
