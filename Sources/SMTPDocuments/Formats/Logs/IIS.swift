extension FormatList {
    /// The W3C log of the IIS SMTP service: `+` for blanks (facts: iis.smtp).
    static let iis = Format(
        id: "iis.smtp", product: "IIS SMTP", kind: .log, globs: ["ex*.log", "u_ex*.log"], starts: [.dated], form: .plus,
        patterns: [
            LinePattern(
                "{host} OutboundConnectionResponse SMTPSVC{digits} {word} {word} {digits} {word} {word} {reply} "),
            LinePattern("{host} OutboundConnectionCommand SMTPSVC"),
            LinePattern(
                "{host} {word} SMTPSVC{digits} {word} {word} {digits} {command} {word} {word} {code} ",
                fields: [FieldCut(.recipient, after: "TO:<", before: ">")]),
        ],
        examples: [
            FormatExample(
                "2025-03-04 09:15:02 192.0.2.25 OutboundConnectionResponse SMTPSVC1 SRV - 25 - - 550+5.1.1+No+such+user 0 0 26 0 47 SMTP - - - -",
                "reply 550 5.1.1 from 192.0.2.25 | No such user"),
            FormatExample(
                "2025-03-04 09:15:02 192.0.2.9 pc SMTPSVC1 SRV 192.0.2.1 0 RCPT - +TO:<x@example.org> 250 0 33 30 0 SMTP - - - -",
                "reply 250 to RCPT from 192.0.2.9 for x@example.org | "),
        ])
}
