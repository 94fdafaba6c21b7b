extension FormatList {
    /// Deliveries of Sendmail: `dsn=`, `reply=` since 8.16, words and sometimes the reply in `stat=` (facts:
    /// sendmail.delivery).
    static let sendmailDelivery = Format(
        id: "sendmail.delivery", product: "Sendmail", kind: .log, globs: mailLogGlobs, tags: sendmailTags,
        starts: [.line],
        patterns: [
            LinePattern(
                "{queueID}: to={recipient}, {}, stat={reason}",
                fields: [
                    FieldCut(.host, after: ", relay=", before: ", "), FieldCut(.status, after: ", dsn=", before: ","),
                    FieldCut(.reply, after: ", reply=", before: ", stat="),
                    FieldCut(.sender, after: ", ctladdr=", before: " "),
                ])
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mail sendmail[440]: 524AbC12345678: to=<a@example.net>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120550, relay=mx.example.net. [192.0.2.25], dsn=5.1.1, reply=550 5.1.1 <a@example.net>... No such user, stat=User unknown",
                "status 5.1.1 from mx.example.net. [192.0.2.25] for <a@example.net> id 524AbC12345678 bounced",
                "reply 550 5.1.1 from mx.example.net. [192.0.2.25] for <a@example.net> id 524AbC12345678 bounced | <a@example.net>... No such user"
            ),
            FormatExample(
                "Mar  4 09:15:02 mail sm-mta[440]: 524AbC12345678: to=<b@example.net>, ctladdr=<root@h.example> (0/0), delay=00:00:02, xdelay=00:00:02, mailer=esmtp, pri=30550, relay=mx.example.net. [192.0.2.25], dsn=2.0.0, stat=Sent (Ok: queued as 4F30D1)",
                "status 2.0.0 from mx.example.net. [192.0.2.25] for <b@example.net> by <root@h.example> id 524AbC12345678 delivered"
            ),
        ],
        negatives: [
            "Mar  4 09:15:02 mail sendmail[550]: 524AbC12345678: from=<s@example.org>, size=550, class=0, nrcpts=1, relay=pc [192.0.2.9]"
        ])
}
