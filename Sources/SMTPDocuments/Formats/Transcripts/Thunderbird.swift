extension FormatList {
    /// Thunderbird's `mailnews.smtp.loglevel` (facts: thunderbird).
    static let thunderbird = Format(
        id: "thunderbird", product: "Thunderbird", kind: .transcript, starts: [.line], form: .backslash,
        patterns: [
            LinePattern("{}mailnews.smtp: {}S: {server}", ends: ["\""]),
            LinePattern("{}mailnews.smtp: {}C: {client}", ends: ["\""]),
            LinePattern("{}SMTP Response: {server}"), LinePattern("{}SMTP Send: {client}"),
        ],
        examples: [
            FormatExample(
                "console.debug: mailnews.smtp: \"C: EHLO [192.0.2.9]\"\nconsole.debug: mailnews.smtp: \"S: 250-mx.example.org\\r\\n250 HELP\\r\\n\"",
                "command EHLO | EHLO [192.0.2.9]", "reply 250 lines 2 | mx.example.org HELP")
        ],
        negatives: ["console.debug: mailnews.smtp: Connecting to smtp://mx.example.org:587 (550 ms)"])
}
