extension FormatList {
    /// MailHog's log: what was received is repeated line by line.
    static let mailHog = Format(
        id: "mailhog", product: "MailHog", kind: .log, starts: [.line, .dated], form: .backslash,
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("[SMTP {conversation}] Sent {digits} bytes: '{server>}'"),
            LinePattern("[SMTP {conversation}] Received {digits} bytes: '{client>}'"),
            LinePattern("[SMTP {conversation}] Processing line: {quiet}"),
        ],
        examples: [
            FormatExample(
                "2025/03/04 09:15:02 [SMTP 172.18.0.5:33112] Received 12 bytes: 'MAIL FROM:<>\\r\\n'\n[SMTP 172.18.0.5:33112] Processing line: MAIL FROM:<>\n[SMTP 172.18.0.5:33112] Sent 36 bytes: '550 Invalid syntax in MAIL command\\r\\n'",
                "command MAIL | MAIL FROM:<>", "reply 550 | Invalid syntax in MAIL command")
        ],
        negatives: ["[SMTP 172.18.0.5:33112] Starting session\n[SMTP 172.18.0.5:33112] Got 550 messages"])
}
