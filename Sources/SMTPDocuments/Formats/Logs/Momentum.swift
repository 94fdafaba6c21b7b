extension FormatList {
    /// Momentum's mainlog: fields between `@` (facts: momentum).
    static let momentum = Format(
        id: "momentum", product: "Momentum", kind: .log, globs: ["mainlog.ec"], starts: [.line],
        patterns: [LinePattern("{digits}@{}@{}@{name}@{}@{reply}", ends: ["@"])],
        examples: [
            FormatExample(
                "1741079702@55/0A-01234-56789ABC@00/00@B@example.net@mx.example.net@192.0.2.25@10@550 5.1.1 No such user",
                "reply 550 5.1.1 | No such user")
        ],
        negatives: ["1741079702@55/0A-01234-56789ABC@00/00@R@a@example.net@192.0.2.250@550x@"])
}
