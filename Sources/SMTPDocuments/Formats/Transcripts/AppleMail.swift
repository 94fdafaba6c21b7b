extension FormatList {
    /// Apple Mail's Connection Doctor: bare lines under `READ` and `WROTE` headings (facts: apple).
    static let appleMail = Format(
        id: "apple", product: "Apple Mail", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true, isBare: true),
        patterns: [
            LinePattern("READ {name} {digits} {digits}:{digits}:"),
            LinePattern("WROTE {name} {digits} {digits}:{digits}:"),
            LinePattern("INITIATING CONNECTION {name} {digits} "),
            LinePattern("CONNECTED {name} {digits} ", boundary: .connected),
        ],
        examples: [
            FormatExample(
                "READ Mar 04 09:15:02.123 [kCFStreamSocketSecurityLevelTLSv1_2] -- host:mail.example.org -- port:587 -- socket:0x0\n550 5.1.1 User unknown",
                "reply 550 5.1.1 | User unknown")
        ],
        negatives: ["READ Mar 04 550 250 files\n"])
}
