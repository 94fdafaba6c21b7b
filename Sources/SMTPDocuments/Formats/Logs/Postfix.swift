extension FormatList {
    /// Deliveries of Postfix's clients and delivery agents (facts: postfix.delivery).
    static let postfixDelivery: Format = {
        var format = Format(id: "postfix.delivery", product: "Postfix", kind: .log)
        format.globs = postfixGlobs
        format.tags = [
            "postfix", "*/smtp", "*/lmtp", "*/local", "*/virtual", "*/pipe", "*/error", "*/discard", "*/retry",
            "*/relay",
            "*/dane",
            "*/smtps",
        ]
        format.starts = [.line]
        format.patterns = [
            LinePattern(
                "{queueID}: to=<{recipient}>, {}relay={host}, {}dsn={status}, status={outcome} ({reason>})",
                fields: []),
            LinePattern("{queueID}: to=<{recipient}>, {}relay={host}, {}dsn={status}, status={outcome}"),
        ]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtp[2214]: 4XkQ3n1Zz9z2xJ: to=<a@example.net>, relay=mx.example.net[192.0.2.25]:25, delay=1.2, delays=0.1/0.01/0.8/0.3, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.25] said: 550-5.1.1 No such user. 550 5.1.1 See help page (in reply to RCPT TO command))",
                "status 5.1.1 from mx.example.net[192.0.2.25]:25 for a@example.net id 4XkQ3n1Zz9z2xJ bounced",
                "reply 550 5.1.1 lines 2 to RCPT from mx.example.net[192.0.2.25] for a@example.net id 4XkQ3n1Zz9z2xJ bounced | No such user. See help page"
            ),
            FormatExample(
                "2025-03-04T09:15:02.123456+01:00 mx1 postfix/relay/smtp[2214]: A1B2C3D4E5: to=<b@example.org>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.1/0/0/1.9, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4F30D1)",
                "status 2.0.0 from 127.0.0.1[127.0.0.1]:10024 for b@example.org id A1B2C3D4E5 delivered",
                "reply 250 2.0.0 from 127.0.0.1[127.0.0.1]:10024 for b@example.org id A1B2C3D4E5 delivered | from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4F30D1",
                "reply 250 2.0.0 nested for b@example.org id A1B2C3D4E5 delivered | Ok: queued as 4F30D1"
            ),
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtp[550]: 4XkQ3n1Zz9z2xJ: to=<c@example.com>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.7]:25: Connection refused)",
                "status 4.4.1 from none for c@example.com id 4XkQ3n1Zz9z2xJ deferred"
            ),
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/qmgr[550]: 4XkQ3n1Zz9z2xJ: from=<s@example.org>, size=550, nrcpt=1 (queue active)"
        ]
        return format
    }()

    /// Refusals by smtpd and postscreen (facts: postfix.smtpd.reject).
    static let postfixReject: Format = {
        var format = Format(id: "postfix.reject", product: "Postfix", kind: .log)
        format.globs = postfixGlobs
        format.tags = ["postfix", "*/smtpd", "*/postscreen", "*/submission", "*/cleanup", "*/tlsproxy"]
        format.starts = [.line]
        let ends = ["; from=<", "; to=<", "; proto=", "; helo=<", "; client=<"]
        let fields = [
            FieldCut(.sender, after: "; from=<", before: ">"), FieldCut(.recipient, after: " to=<", before: ">"),
        ]
        format.patterns = [
            ("reject: ", Surroundings.Outcome.rejected), ("reject_warning: ", nil), ("proxy-reject: ", .rejected),
            ("discard: ", .discarded), ("hold: ", .held), ("milter-reject: ", .rejected),
            ("milter-hold: ", .held), ("milter-discard: ", .discarded), ("proxy-accept: ", nil),
        ].map { action, outcome in
            LinePattern(
                "{queueID}: \(action){command} from {host}: {reply}", fields: fields, ends: ends, outcome: outcome)
        }
        format.patterns += [
            LinePattern("{queueID}: proxy-reject: {command}: {reply}", fields: fields, ends: ends, outcome: .rejected),
            LinePattern("{queueID}: proxy-accept: {command}: {reply}", fields: fields, ends: ends),
        ]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtpd[2214]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <x@example.org>: Relay access denied; from=<s@example.net> to=<x@example.org> proto=ESMTP helo=<pc>",
                "reply 554 5.7.1 to RCPT from unknown[192.0.2.9] for x@example.org by s@example.net id NOQUEUE rejected | <x@example.org>: Relay access denied"
            ),
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/postscreen[2214]: NOQUEUE: reject: RCPT from [192.0.2.9]:40112: 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using zen.example; from=<s@example.net>, to=<x@example.org>, proto=ESMTP, helo=<pc>",
                "reply 550 5.7.1 to RCPT from [192.0.2.9]:40112 for x@example.org by s@example.net id NOQUEUE rejected | Service unavailable; client [192.0.2.9] blocked using zen.example"
            ),
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtpd[2214]: 4XkQ3n1Zz9z2xJ: proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=04512-07 - SPAM; from=<s@example.net> to=<x@example.org> proto=ESMTP helo=<pc>",
                "reply 554 5.7.0 to END-OF-DATA for x@example.org by s@example.net id 4XkQ3n1Zz9z2xJ rejected | Reject, id=04512-07 - SPAM"
            ),
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/smtpd[550]: disconnect from unknown[192.0.2.9] ehlo=1 rcpt=0/2 quit=1 commands=2/4"
        ]
        return format
    }()

    /// Milter actions and header or body checks: an enhanced status code and text, no reply code (facts: postfix.milter,
    /// postfix.hbc).
    static let postfixChecks: Format = {
        var format = Format(id: "postfix.checks", product: "Postfix", kind: .log)
        format.globs = postfixGlobs
        format.tags = ["postfix", "*/cleanup", "*/smtpd", "*/postscreen"]
        format.starts = [.line]
        let ends = [
            FieldCut(.sender, after: "; from=<", before: ">"), FieldCut(.recipient, after: " to=<", before: ">"),
        ]
        format.patterns = [
            LinePattern(
                "{queueID}: milter-reject: {command} from {host}: {statusText}; from=<", fields: ends,
                outcome: .rejected),
            LinePattern("{queueID}: milter-reject: {command} from {host}: {statusText}; ", outcome: .rejected),
            LinePattern("{queueID}: milter-reject: {command} from {host}: {statusText}", outcome: .rejected),
            LinePattern(
                "{queueID}: reject: {word} {}; from=<{sender}> to=<{recipient}> proto={} helo=<{}>: {statusText}",
                outcome: .rejected),
            LinePattern("{queueID}: reject: {word} {}; from=<{sender}>{}: {statusText}", outcome: .rejected),
        ]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/cleanup[2214]: 4XkQ3n1Zz9z2xJ: milter-reject: END-OF-MESSAGE from mx.example.net[192.0.2.25]: 5.7.1 Spam message rejected; from=<s@example.net> to=<x@example.org> proto=ESMTP helo=<mx.example.net>",
                "status 5.7.1 from mx.example.net[192.0.2.25] for x@example.org by s@example.net id 4XkQ3n1Zz9z2xJ rejected | Spam message rejected"
            ),
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/cleanup[2214]: 4XkQ3n1Zz9z2xJ: reject: header Subject: buy 550 now from unknown[192.0.2.9]; from=<s@example.net> to=<x@example.org> proto=ESMTP helo=<pc>: 5.7.1 message content rejected",
                "status 5.7.1 for x@example.org by s@example.net id 4XkQ3n1Zz9z2xJ rejected | message content rejected"
            ),
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/cleanup[550]: 4XkQ3n1Zz9z2xJ: message-id=<550.5.7.1@example.net>"
        ]
        return format
    }()

    /// One-off lines of the SMTP client (facts: postfix.smtp.warn).
    static let postfixClient: Format = {
        var format = Format(id: "postfix.client", product: "Postfix", kind: .log)
        format.globs = postfixGlobs
        format.tags = ["postfix", "*/smtp", "*/lmtp", "*/relay", "*/dane", "*/smtps", "*/error", "*/retry"]
        format.patterns = [
            LinePattern("{?{queueID}: }host {host} said: {reply} (in reply to {command} command)"),
            LinePattern("{?{queueID}: }host {host} said: {reply}"),
            LinePattern("{?{queueID}: }host {host} refused to talk to me: {reply}", command: .connect),
        ]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtp[2214]: 4XkQ3n1Zz9z2xJ: host mx.example.net[192.0.2.25] said: 450 4.2.0 Greylisted, try later (in reply to RCPT TO command)",
                "reply 450 4.2.0 to RCPT from mx.example.net[192.0.2.25] id 4XkQ3n1Zz9z2xJ | Greylisted, try later"
            ),
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtp[2214]: host mx.example.net[192.0.2.25] refused to talk to me: 421 4.7.0 Too many connections",
                "reply 421 4.7.0 to CONNECT from mx.example.net[192.0.2.25] | Too many connections"
            ),
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/smtp[550]: 4XkQ3n1Zz9z2xJ: lost connection with mx.example.net[192.0.2.250] while sending RCPT TO"
        ]
        return format
    }()

    /// The protocol as `smtpd -v` and `debug_peer_list` log it; who speaks, only the content tells (facts:
    /// postfix.verbose).
    static let postfixVerbose: Format = {
        var format = Format(id: "postfix.verbose", product: "Postfix", kind: .log)
        format.globs = postfixGlobs
        format.tags = ["*/smtp", "*/lmtp", "*/smtpd", "*/postscreen", "*/relay", "*/tlsproxy"]
        format.conversation.isInterleaved = true
        format.patterns = [
            LinePattern("> {conversation}]: {line}"), LinePattern("< {conversation}]: {line}"),
            LinePattern("> {conversation}]:{digits}: {line}"), LinePattern("< {conversation}]:{digits}: {line}"),
        ]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtpd[2214]: < unknown[192.0.2.9]: RCPT TO:<x@example.org>\nMar  4 09:15:02 mx1 postfix/smtpd[2214]: > unknown[192.0.2.9]: 554 5.7.1 <x@example.org>: Relay access denied",
                "command RCPT | RCPT TO:<x@example.org>", "reply 554 5.7.1 | <x@example.org>: Relay access denied")
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/smtpd[550]: > unknown[192.0.2.9]: \nMar  4 09:15:02 mx1 postfix/smtpd[550]: watchdog_pat: 0x550 250"
        ]
        return format
    }()

    /// Warnings about codes in Postfix's own configuration (facts: postfix.proto).
    static let postfixWarning: Format = {
        var format = Format(id: "postfix.warning", product: "Postfix", kind: .log)
        format.tags = ["*/smtpd", "*/cleanup", "*/postscreen"]
        format.starts = [.line]
        format.patterns = [LinePattern("warning: SMTP reply code configuration error: {reply}")]
        format.examples = [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/smtpd[2214]: warning: SMTP reply code configuration error: 250 5.7.1 <pc>: Helo command rejected: no",
                "reply 250 5.7.1 | <pc>: Helo command rejected: no")
        ]
        format.negatives = [
            "Mar  4 09:15:02 mx1 postfix/smtpd[550]: warning: restriction `reject_rbl_client' after `permit' is ignored in 550"
        ]
        return format
    }()

    static let postfixGlobs = [
        "**/log/mail*", "**/log/maillog*", "**/log/syslog*", "**/log/messages*", "**/postfix*.log",
    ]
}
