extension FormatList {
    /// The W3C log of the IIS SMTP service: `+` for blanks (facts: iis.smtp).
    static let iis = Format(
        id: "iis.smtp", product: "IIS SMTP", kind: .log, globs: ["ex*.log", "u_ex*.log"], starts: [.dated, .line],
        form: .plus,
        patterns: [
            LinePattern(
                "{host} OutboundConnectionResponse SMTPSVC{digits} {word} {word} {digits} {word} {word} {reply} "),
            LinePattern("{host} OutboundConnectionCommand SMTPSVC"),
            LinePattern(
                "{host} {word} SMTPSVC{digits} {word} {word} {digits} {command} {word} {word} {code} ",
                fields: [FieldCut(.recipient, after: "TO:<", before: ">")]),
            LinePattern("#Fields: {columns}", fields: [FieldCut(.recipient, after: "TO:<", before: ">")]),
        ],
        keys: ["c-ip": .host, "cs-method": .command, "cs-uri-query": .reply, "sc-status": .code],
        needles: ["SMTPSVC"],
        examples: [
            FormatExample(
                "2025-03-04 09:15:02 192.0.2.25 OutboundConnectionResponse SMTPSVC1 SRV - 25 - - 550+5.1.1+No+such+user 0 0 26 0 47 SMTP - - - -",
                "reply 550 5.1.1 from 192.0.2.25 | No such user"),
            FormatExample(
                "2025-03-04 09:15:02 192.0.2.9 pc SMTPSVC1 SRV 192.0.2.1 0 RCPT - +TO:<x@example.org> 250 0 33 30 0 SMTP - - - -",
                "reply 250 to RCPT from 192.0.2.9 for x@example.org | "),
            FormatExample(
                """
                #Software: Microsoft Internet Information Services 6.0
                #Fields: date time sc-status c-ip s-sitename cs-method cs-uri-query sc-bytes
                2025-03-04 09:15:02 550 192.0.2.9 SMTPSVC1 RCPT +TO:<x@example.org> 250
                2025-03-04 09:15:03 0 192.0.2.25 SMTPSVC1 OutboundConnectionResponse 451+4.7.1+Greylisted,+%22later%22 550
                """,
                "reply 550 to RCPT from 192.0.2.9 for x@example.org | ",
                #"reply 451 4.7.1 from 192.0.2.25 | Greylisted, "later""#),
        ],
        negatives: [
            """
            #Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip sc-status sc-bytes
            2025-03-04 09:15:02 192.0.2.1 GET /rcpt 550+5.1.1 80 192.0.2.9 550 250
            """
        ])
}
