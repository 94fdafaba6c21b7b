extension FormatList {
    /// Refusals in Exim's mainlog and rejectlog: a code stands there only where the ACL's text begins with one (facts:
    /// exim.reject, exim.smtpmisc).
    static let eximReject = Format(
        id: "exim.reject", product: "Exim", kind: .log, globs: eximGlobs, tags: eximTags, starts: [.dated, .line],
        form: .backslash,
        patterns: [
            LinePattern("\(eximStart)SMTP {name} error in \"{quiet}\" "),
            LinePattern(
                "\(eximStart){?{queueID} }H={} rejected {command}: {reply}",
                fields: [
                    FieldCut(.host, after: "H=", before: "]", isClosed: true),
                    FieldCut(.sender, after: " F=<", before: ">"),
                    FieldCut(.recipient, after: " rejected RCPT <", before: ">"),
                ], outcome: .rejected),
            LinePattern(
                "\(eximStart){name} authenticator failed for {host}: {reply}", outcome: .rejected, command: .auth),
        ],
        examples: [
            FormatExample(
                "2025-03-04 09:15:02 [550] SMTP protocol error in \"AUTH LOGIN YWxpY2U=\" H=(pc) [192.0.2.9]:14243 AUTH command used when not advertised",
                "secret | YWxpY2U="),
            FormatExample(
                "2025-03-04 09:15:02 H=(pc) [192.0.2.9] F=<s@example.net> rejected RCPT <x@example.org>: 550-5.7.1 Your message violates policy 221.",
                "reply 550 5.7.1 to RCPT from (pc) [192.0.2.9] for x@example.org by s@example.net rejected | Your message violates policy 221."
            ),
            FormatExample(
                "2025-03-04 09:15:02 dovecot_login authenticator failed for (pc) [192.0.2.9]:40112: 535 Incorrect authentication data (set_id=bob)",
                "reply 535 to AUTH from (pc) [192.0.2.9]:40112 rejected | Incorrect authentication data (set_id=bob)"),
            FormatExample(
                "2025-03-04 09:15:02 [732] 1xVSGJ-0000Bo-0P H=(pc) [192.0.2.9]:45221 F=<s@example.net> rejected after DATA: 554 5.7.1 Spam detected (score 55.0)",
                "reply 554 5.7.1 to DATA from (pc) [192.0.2.9] by s@example.net id 1xVSGJ-0000Bo-0P rejected | Spam detected (score 55.0)"
            ),
        ],
        negatives: [
            "2025-03-04 09:15:02 [550] SMTP protocol error in \"RCPT TO:<x550@example.org>\" H=(pc) [192.0.2.9] 550 is no code",
            "2025-03-04 09:15:02 H=(pc) [192.0.2.9] F=<s@example.net> rejected RCPT <x550@example.org>: relay not permitted",
            "2025-03-04 09:15:02 no MAIL in SMTP connection from (pc) [192.0.2.9] D=550s C=EHLO,AUTH,QUIT",
        ])
}
