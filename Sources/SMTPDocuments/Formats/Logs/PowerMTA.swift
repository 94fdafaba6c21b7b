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
        } + [LinePattern("type,timeLogged,")],
        examples: [
            FormatExample(
                "b,2025-03-04 09:15:02+0100,2025-03-04 09:15:00+0100,s@example.org,a@example.net,,failed,5.1.1 (bad destination mailbox address),\"smtp;550 5.1.1 No such user\",mx.example.net (192.0.2.25),bad-mailbox",
                "status 5.1.1 bounced", "reply 550 5.1.1 bounced | No such user")
        ])
}
