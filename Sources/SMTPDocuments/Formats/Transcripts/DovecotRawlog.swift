extension FormatList {
    /// Dovecot's rawlog with its time stamps (facts: dovecot.rawlog).
    static let dovecotRawlog = Format(
        id: "dovecot.rawlog", product: "Dovecot", kind: .transcript, starts: [.line],
        patterns: [LinePattern("{digits}.{digits} I: {client}"), LinePattern("{digits}.{digits} O: {server}")],
        examples: [
            FormatExample(
                "1741079702.123456 I: RCPT TO:<x@example.org>\n1741079702.223456 O: 550 5.1.1 User unknown",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | User unknown")
        ],
        negatives: ["1741079702.123456 x 250 boxes"])
}
