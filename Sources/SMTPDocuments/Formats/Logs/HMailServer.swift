extension FormatList {
    /// hMailServer: `[nl]` for line ends, who sent what (facts: hmailserver).
    static let hMailServer = Format(
        id: "hmailserver", product: "hMailServer", kind: .log, globs: ["hmailserver_*.log"], starts: [.line],
        form: .bracketNewline, conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("\"SMTPD\"{word}{}\"SENT: {server>}\""), LinePattern("\"SMTPD\"{}\"SENT: {server>}\""),
            LinePattern("\"SMTPD\"{}\"RECEIVED: {client>}\""), LinePattern("\"SMTPC\"{}\"SENT: {client>}\""),
            LinePattern("\"SMTPC\"{}\"RECEIVED: {server>}\""),
        ],
        examples: [
            FormatExample(
                "\"SMTPD\"\t5444\t4\t\"2025-03-04 09:15:02.413\"\t\"192.0.2.9\"\t\"SENT: 250-mail.example.org[nl]250-SIZE 20480000[nl]250 HELP\"",
                "reply 250 lines 3 | mail.example.org SIZE 20480000 HELP"),
            FormatExample(
                "\"SMTPC\"\t5444\t9\t\"2025-03-04 09:15:03.001\"\t\"192.0.2.25\"\t\"RECEIVED: 550 5.1.1 No such user[nl]\"",
                "reply 550 5.1.1 | No such user"),
        ],
        negatives: ["\"TCPIP\"\t5444\t\"2025-03-04 09:15:02.413\"\t\"TCP - 192.0.2.250 connected to 192.0.2.1:25.\""])
}
