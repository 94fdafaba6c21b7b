extension FormatList {
    /// OpenSMTPD: deliveries, failed commands, errors of outgoing sessions; it joins the lines of a reply by nothing (facts:
    /// opensmtpd.mta, opensmtpd.failed, opensmtpd.out).
    static let openSMTPD = Format(
        id: "opensmtpd", product: "OpenSMTPD", kind: .log, globs: mailLogGlobs, tags: ["smtpd", "opensmtpd"],
        starts: [.line],
        patterns: [
            LinePattern(
                "{word} mta delivery evpid={queueID} from=<{sender}> to=<{recipient}> {}relay=\"{host}\"{} result=\"{outcome}\" stat=\"{reply>}\""
            ),
            LinePattern(
                "{word} mda delivery evpid={queueID} from=<{sender}> to=<{recipient}> {}result=\"{outcome}\" stat=\"{reply>}\""
            ),
            LinePattern(
                "{conversation} smtp failed-command {}command=\"{command}\" result=\"{reply>}\"", outcome: .rejected),
            LinePattern("{word} mta {}reason={reason}"),
            LinePattern("smtp-out: Error on {}: {reason}"),
            LinePattern(
                "relay: {outcome} for {queueID}: {}from=<{sender}>, to=<{recipient}>, {}relay={host}, {}, stat={reason}"
            ),
            LinePattern("relay: {outcome} for {queueID}: {}from=<{sender}>, to=<{recipient}>, {}, stat={reason}"),
            LinePattern("delivery: {outcome} for {queueID}: {}from=<{sender}>, to=<{recipient}>, {}stat={reason}"),
            LinePattern(
                "smtp-in: Failed command on session {}: \"{command}\" => {reply}", outcome: .rejected),
            LinePattern("{conversation} mda delivery evpid={queueID} {}stat=Error ({reason>})"),
        ],
        examples: [
            FormatExample(
                "2025-03-04T09:15:02+00:00 mail smtpd[550]: 3c1b6d0a9f2e4b55 mta delivery evpid=5500aa11bb22cc33 from=<s@example.org> to=<a@example.net> rcpt=<-> source=\"192.0.2.1\" relay=\"192.0.2.25 (mx.example.net)\" delay=2s result=\"PermFail\" stat=\"550-5.7.1 violates policy 221.550-5.7.1 See page550 5.7.1 Bye\"",
                "reply 550 5.7.1 lines 3 from 192.0.2.25 (mx.example.net) for a@example.net by s@example.org id 5500aa11bb22cc33 bounced | violates policy 221. See page Bye"
            ),
            FormatExample(
                "2025-03-04T09:15:02+00:00 mail smtpd[550]: 3c1b6d0a9f2e4b55 smtp failed-command command=\"RCPT TO:<x@example.org>\" result=\"550 Invalid recipient: <x@example.org>\"",
                "reply 550 to RCPT rejected | Invalid recipient: <x@example.org>"),
            FormatExample(
                "smtp-in: Failed command on session 5500aa11bb22cc33: \"RCPT TO:<x@example.org>\" => 550 Invalid recipient\nrelay: PermFail for 5500aa11bb22cc33: session=5500aa11bb22cc34, from=<s@example.org>, to=<x@example.net>, rcpt=<->, source=192.0.2.1, relay=192.0.2.25 (mx.example.net), delay=0s, stat=550 Invalid recipient",
                "reply 550 to RCPT rejected | Invalid recipient",
                "reply 550 from 192.0.2.25 (mx.example.net) for x@example.net by s@example.org id 5500aa11bb22cc33 bounced | Invalid recipient"
            ),
        ],
        negatives: [
            "2025-03-04T09:15:02+00:00 mail smtpd[550]: 3c1b6d0a9f2e4b55 smtp message msgid=c9b308f6 size=550 nrcpt=1"
        ])
}
