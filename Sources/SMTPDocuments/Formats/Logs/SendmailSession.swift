extension FormatList {
    /// The protocol as Sendmail logs it from LogLevel 12 on, and loose texts of its other lines (facts: sendmail.inline).
    static let sendmailSession = Format(
        id: "sendmail.session", product: "Sendmail", kind: .log, tags: sendmailTags,
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("{conversation}: --- {server}"), LinePattern("{conversation}: <-- {client}"),
            LinePattern("{queueID}: {host}: SMTP {command} protocol error: {reply}"),
            LinePattern("{?{queueID}: }{reason}"),
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: <-- RCPT TO:<x@example.org>\nMar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: --- 550 5.1.1 <x@example.org>... User unknown",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | <x@example.org>... User unknown")
        ],
        negatives: ["Mar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: 524AbC12345679: DSN: User unknown"])
}
