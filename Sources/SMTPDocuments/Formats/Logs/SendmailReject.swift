extension FormatList {
    /// Refusals by Sendmail's rule sets and milters (facts: sendmail.ruleset, sendmail.milter).
    static let sendmailReject = Format(
        id: "sendmail.reject", product: "Sendmail", kind: .log, globs: mailLogGlobs, tags: sendmailTags,
        starts: [.line],
        patterns: [
            LinePattern(
                "{?{queueID}: }ruleset={}, arg1={}, reject={reply}",
                fields: [
                    FieldCut(.host, after: ", relay=", before: ", reject"),
                    FieldCut(.recipient, after: "check_rcpt, arg1=<", before: ">"),
                    FieldCut(.sender, after: "check_mail, arg1=<", before: ">"),
                ], outcome: .rejected),
            LinePattern(
                "{queueID}: {}ilter{}, reject={reply}", fields: [FieldCut(.recipient, after: "to=<", before: ">")],
                outcome: .rejected),
            LinePattern("{queueID}: Milter: {}reject={reply}", outcome: .rejected),
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: ruleset=check_rcpt, arg1=<x@example.org>, relay=pc.example [192.0.2.9], reject=550 5.7.1 <x@example.org>... Relaying denied",
                "reply 550 5.7.1 from pc.example [192.0.2.9] for x@example.org id 524AbC12345678 rejected | <x@example.org>... Relaying denied"
            ),
            FormatExample(
                "Mar  4 09:15:02 mail sm-mta[550]: ruleset=check_relay, arg1=[192.0.2.9], arg2=192.0.2.9, relay=[192.0.2.9], reject=421 4.3.2 Connection rate limit exceeded.",
                "reply 421 4.3.2 from [192.0.2.9] rejected | Connection rate limit exceeded."),
            FormatExample(
                "Mar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: Milter: to=<x@example.org>, reject=451 4.7.1 Greylisting in action, please come back later",
                "reply 451 4.7.1 for x@example.org id 524AbC12345678 rejected | Greylisting in action, please come back later"
            ),
        ],
        negatives: [
            "Mar  4 09:15:02 mail sm-mta[550]: 524AbC12345678: ruleset=check_rcpt, arg1=<x550@example.org>, relay=pc [192.0.2.9], discard"
        ])
}
