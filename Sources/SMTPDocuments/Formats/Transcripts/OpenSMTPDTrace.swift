extension FormatList {
    /// `smtpd -dv -T smtp` and `-T mta` of OpenSMTPD: its client's arrows and its server's are each other's reverse.
    static let openSMTPDTrace = Format(
        id: "opensmtpd.trace", product: "OpenSMTPD", kind: .transcript, tags: ["smtpd", "opensmtpd"],
        starts: [.line, .dated],
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("{?debug: }{?trace: }mta: {conversation}: <<< {server}"),
            LinePattern("{?debug: }{?trace: }mta: {conversation}: >>> {client}"),
            LinePattern("{?debug: }{?trace: }smtp: {conversation}: >>> {server}"),
            LinePattern("{?debug: }{?trace: }smtp: {conversation}: <<< {client}"),
        ],
        examples: [
            FormatExample(
                "mta: 0xea6710: <<< 554-mx.example.org ESMTP\nmta: 0xea6710: <<< 554 No service\nmta: 0xea6710: MTA_BANNER -> MTA_EHLO\nmta: 0xea6710: >>> EHLO pc.example",
                "reply 554 lines 2 | mx.example.org ESMTP No service", "command EHLO | EHLO pc.example"),
            FormatExample(
                "smtp: 0x1e91020: <<< RCPT TO:<x@example.org>\nsmtp: 0x1e91020: >>> 550 5.1.1 no",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | no"),
        ],
        negatives: ["smtp: 0x1e91020: STATE_NEW -> STATE_CONNECTED\ndebug: mta: 0xea6710: 550\n"])
}
