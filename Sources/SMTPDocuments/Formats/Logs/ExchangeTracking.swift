extension FormatList {
    /// Exchange's message tracking: `LED=` is the last error of a recipient (facts: exchange.tracking).
    static let exchangeTracking = Format(
        id: "exchange.tracking", product: "Microsoft Exchange", kind: .log, globs: ["MSGTRK*.LOG"], starts: [.line],
        patterns: [
            LinePattern("{}{{LED={reply}}", fields: [FieldCut(.host, after: "{FQDN=", before: "}")], repeats: true)
        ],
        examples: [
            FormatExample(
                "Reason: [{LED=550 5.1.1 RESOLVER.ADR.RecipNotFound; not found};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.25};{LRT=3/4/2025 9:15:02 AM}]",
                "reply 550 5.1.1 from mx.example.net | RESOLVER.ADR.RecipNotFound; not found")
        ],
        negatives: ["[{LED=};{MSG=550};{FQDN=};{IP=192.0.2.25}]"])
}
