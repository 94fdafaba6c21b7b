extension FormatList {
    /// amavisd's replies from where it forwards to (facts: amavis).
    static let amavis = Format(
        id: "amavis", product: "amavis", kind: .log, globs: ["amavis*.log"],
        tags: ["amavis", "amavisd", "amavisd-new"],
        patterns: [
            LinePattern("({}) smtp resp to {command} ({}) (<{recipient}>): {reply}"),
            LinePattern("({}) smtp resp to {command}: {reply}"), LinePattern("({}) {reason}"),
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mx amavis[550]: (04512-07) smtp resp to RCPT (pip) (<x@example.org>): 550 2.1.5 Ok",
                "reply 550 2.1.5 to RCPT for x@example.org | Ok"),
            FormatExample(
                "Mar  4 09:15:02 mx amavis[550]: (04512-07) FWD from <s@example.net> -> <x@example.org>, BODY=7BIT 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4F30D1",
                "reply 250 2.0.0 | from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4F30D1",
                "reply 250 2.0.0 nested | Ok: queued as 4F30D1"),
        ],
        negatives: [
            "Mar  4 09:15:02 mx amavis[550]: (04512-07) Blocked SPAM {RejectedInbound}, [192.0.2.9]:40112 <s@example.net> -> <x@example.org>, Queue-ID: 4XkQ3n, Hits: 15.5, size: 550, 210 ms"
        ])
}
