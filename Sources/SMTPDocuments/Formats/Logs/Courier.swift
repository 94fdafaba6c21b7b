extension FormatList {
    /// Courier: refusals of courieresmtpd and results of its delivery agents (facts: courier.esmtpd, courier.out).
    static let courier = Format(
        id: "courier", product: "Courier", kind: .log, globs: mailLogGlobs,
        tags: ["courieresmtpd", "courierd", "esmtpd", "courieresmtp", "courieresmtpd-msa", "courierlocal", "courier"],
        starts: [.line],
        patterns: [
            LinePattern(
                "error,relay={host},{}msg=\"{reply}\",cmd:{command}", outcome: .rejected),
            LinePattern(
                "error,relay={host},{}: {reply}",
                fields: [
                    FieldCut(.sender, after: "from=<", before: ">"), FieldCut(.recipient, after: "to=<", before: ">"),
                ],
                outcome: .rejected),
            LinePattern(
                "id={queueID},from=<{sender}>,addr=<{recipient}>{?,success}{?,status}: {outcome}: {reply}"),
            LinePattern(
                "id={queueID},from=<{sender}>,addr=<{recipient}>{?,size={digits}}{?,success}{?,status}: {reply}"),
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mail courieresmtpd: error,relay=::ffff:192.0.2.9,from=<s@example.net>,to=<x@example.org>: 550 User <x@example.org> unknown",
                "reply 550 from ::ffff:192.0.2.9 for x@example.org by s@example.net rejected | User <x@example.org> unknown"
            ),
            FormatExample(
                "Mar  4 09:15:02 mail courieresmtpd[550]: error,relay=::ffff:192.0.2.9,port=40112,msg=\"535 Authentication failed.\",cmd: AUTH LOGIN",
                "reply 535 to AUTH from ::ffff:192.0.2.9 rejected | Authentication failed."),
            FormatExample(
                "Mar  4 09:15:02 mail courierd: id=0000000000550A12.65E5A2C1.00001A2B,from=<s@example.org>,addr=<a@example.net>: 550 5.1.1 No such user",
                "reply 550 5.1.1 for a@example.net by s@example.org id 0000000000550A12.65E5A2C1.00001A2B | No such user"
            ),
        ],
        negatives: ["Mar  4 09:15:02 mail courieresmtpd: started,ip=[::ffff:192.0.2.250],port=[550]"])
}
