extension FormatList {
    /// aiosmtpd's debug log: `<<` is what the server sent.
    static let aiosmtpd = Format(
        id: "aiosmtpd", product: "aiosmtpd", kind: .log, starts: [.dated, .line], form: .backslash,
        conversation: Format.Conversation(isInterleaved: true, isServers: true),
        patterns: ["'", "\""].flatMap { quote in
            [
                LinePattern("{?{name} }mail.log: {conversation} << b\(quote){server>}\(quote)"),
                LinePattern("{?{name} }mail.log: {conversation} >> b\(quote){client>}\(quote)"),
                LinePattern("{name}:mail.log:{conversation} << b\(quote){server>}\(quote)"),
                LinePattern("{name}:mail.log:{conversation} >> b\(quote){client>}\(quote)"),
                LinePattern("{?{name} }mail.log: _handle_client readline: b\(quote){quiet>}\(quote)"),
            ]
        },
        examples: [
            FormatExample(
                "2026-11-23 11:32:26,076 DEBUG mail.log: ('198.51.100.25', 38669) << b'250-aio.example.org'\n2026-11-23 11:32:26,076 DEBUG mail.log: ('198.51.100.25', 38669) << b'250 HELP'\n2026-11-23 11:32:26,077 INFO mail.log: ('198.51.100.25', 38669) >> b'MAIL FROM:<a@example.com>'\n2026-11-23 11:32:26,077 DEBUG mail.log: _handle_client readline: b'MAIL FROM:<a@example.com>\\r\\n'",
                "reply 250 lines 2 | aio.example.org HELP", "command MAIL | MAIL FROM:<a@example.com>"),
            FormatExample(
                "DEBUG:mail.log:('127.0.0.1', 55025) << b'250-aio\\r\\n'\nDEBUG:mail.log:('127.0.0.1', 55025) << b'250 HELP\\r\\n'",
                "reply 250 lines 2 | aio HELP"),
        ],
        negatives: ["2026-11-23 11:32:26,076 INFO mail.log: Peer: ('198.51.100.25', 55025)"])
}
