extension FormatList {
    /// PowerMTA's accounting files: `dsnStatus` with prose, `dsnDiag` with the reply; the columns are the user's choice
    /// (facts: powermta.csv, powermta.header).
    static let powerMTA = Format(
        id: "powermta", product: "PowerMTA", kind: .log, globs: ["acct*.csv"], starts: [.line], form: .csv,
        patterns: ["b", "d", "t", "tq", "r", "rb", "rs", "bounce", "delivery", "transient"].flatMap { type in
            [("\"", "\""), ("", ",")].map { open, close in
                LinePattern(
                    "\(type),{},\(open)smtp;{?  }{?  }{reply}\(close)",
                    fields: [FieldCut(.status, after: ",", before: ",")],
                    outcome: type.hasPrefix("d") ? .delivered : type.hasPrefix("t") ? .deferred : .bounced)
            }
        } + [LinePattern("type,{columns}")],
        keys: [
            "orig": .sender, "rcpt": .recipient, "dsnAction": .outcome, "dsnStatus": .status, "dsnDiag": .reason,
            "dsnMta": .host, "bounceCat": .skip, "vmta": .skip,
        ],
        examples: [
            FormatExample(
                "b,2025-03-04 09:15:02+0100,2025-03-04 09:15:00+0100,s@example.org,a@example.net,,failed,5.1.1 (bad destination mailbox address),\"smtp;550 5.1.1 No such user\",mx.example.net (192.0.2.25),bad-mailbox",
                "status 5.1.1 bounced", "reply 550 5.1.1 bounced | No such user"),
            FormatExample(
                """
                type,timeLogged,rcpt,dsnDiag,dsnAction,dsnStatus,orig,dsnMta
                b,2025-03-04 09:15:02+0100,a@example.net,"smtp;550-5.1.1 No ""such"" user 550 5.1.1 here",failed,5.1.1 (bad destination mailbox address),s@example.org,mx.example.net (192.0.2.25)
                d,2025-03-04 09:15:03+0100,b@example.net,smtp;250 2.0.0 Ok,relayed,2.0.0 (success),s@example.org,mx.example.net (192.0.2.25)
                """,
                #"reply 550 5.1.1 lines 2 from mx.example.net (192.0.2.25) for a@example.net by s@example.org bounced | No "such" user here"#,
                "status 5.1.1 from mx.example.net (192.0.2.25) for a@example.net by s@example.org bounced",
                "reply 250 2.0.0 from mx.example.net (192.0.2.25) for b@example.net by s@example.org relayed | Ok",
                "status 2.0.0 from mx.example.net (192.0.2.25) for b@example.net by s@example.org relayed"),
        ],
        negatives: [
            "type,timeLogged,rcpt,size\nd,2025-03-04 09:15:02+0100,a550@example.net,550\nr,250,250,451",
            "b,250,550,451",
        ])
}
