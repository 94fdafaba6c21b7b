import SMTPCatalogue

/// Compiles the needle patterns to the tables of the reason engine (`NeedleTables` in SMTPCatalogue).
///
/// A pattern's row: its owner (2 groups of six bits), its weight + 8 and 16 where it is anchored (1), its class in bits
/// 3-5 and its tight gaps in bits 0-2 (1), its first element (3), the number of its elements (1).
struct NeedleCompiler {
    private let sources: NeedleSources
    private var elements: [String] = []
    private var patterns: [String] = []
    /// Needles that begin a word, and those that may begin inside one.
    private let tries = [NeedleTrie(), NeedleTrie()]

    /// The Swift source of the tables, without its head.
    static func compile(reasons: [Record], providers: [Record]) throws -> String {
        var compiler = NeedleCompiler(sources: try NeedleSources(reasons: reasons, providers: providers))
        return try compiler.emit()
    }

    private init(sources: NeedleSources) { self.sources = sources }

    private mutating func emit() throws -> String {
        for pattern in sources.patterns { add(pattern) }
        let graph = NeedleGraph(tries)
        let cells = NeedleCells(graph)
        let starts = NeedleStarts(graph, root: graph.roots[0], bases: cells.bases)
        let roots = graph.roots.map { cells.bases[$0] }
        let (hosts, hostNames) = hostTables()
        var text = "\nenum NeedleTables {\n"
        text += Self.string("cells", cells.cells) + Self.string("checks", cells.checks)
        text += Self.string("outputs", cells.outputs)
        text += "    static let labels: StaticString = \(TablePacker.literal([cells.labels]))\n"
        text += "    static let wordRoot = \(roots[0])\n    static let insideRoot = \(roots[1])\n"
        text += Self.string("openers", openers) + Self.string("insidePairs", insidePairs)
        text += Self.string("slowPairs", starts.slowPairs) + Self.string("starts", starts.slots)
        text += "    static let startShift = \(starts.shift)\n"
        text += Self.table("elements", 4, elements) + Self.table("patterns", 8, patterns)
        text += Self.table("hosts", 6, hosts) + Self.table("reasonOrder", 1, try reasonRows())
        text += "    static let hostNames: StaticString = \(TablePacker.literal([hostNames]))\n"
        return text + "}\n"
    }

    private static func string(_ name: String, _ bytes: String) -> String {
        "    static let \(name): StaticString = \(TablePacker.literal(TablePacker.lines(bytes)))\n"
    }

    private static func table(_ name: String, _ width: Int, _ rows: [String]) -> String {
        "    static let \(name) = NumberTable(\n        \(TablePacker.literal(TablePacker.lines(rows.joined()))),\n"
            + "        rowWidth: \(width))\n"
    }

    // MARK: Patterns

    private mutating func add(_ pattern: NeedlePattern) {
        let firstElement = elements.count
        let isWhole = pattern.elements.count == 1
        precondition(pattern.elements.count < 5, "a pattern of more than four elements")
        precondition(max(patterns.count, elements.count) < NeedleRow.limit - 4, "too many patterns for a row")
        for (position, literals) in pattern.elements.enumerated() {
            for literal in literals {
                let output = NeedleTrie.Output(
                    pattern: patterns.count, position: position, row: row(literal, at: position, of: pattern))
                tries[literal.beginsWord ? 0 : 1].insert(literal.bytes, output)
            }
            // Only a pattern of several elements asks again which they were.
            if !isWhole { elements.append(TablePacker.number(patterns.count, 4)) }
        }
        var tight = 0
        for (gap, isTight) in pattern.tightGaps.enumerated() where isTight { tight |= 1 << gap }
        let numbers = [
            (pattern.ownerNumber, 2), (pattern.weight + 8 | (pattern.isAnchored ? 16 : 0), 1),
            (pattern.replyClass << 3 | tight, 1), (isWhole ? 0 : firstElement, 3), (pattern.elements.count, 1),
        ]
        patterns.append(numbers.map { TablePacker.number($0.0, $0.1) }.joined())
    }

    /// What a hit of the literal says (``NeedleRow`` in SMTPCatalogue).
    private func row(_ literal: NeedlePattern.Literal, at position: Int, of pattern: NeedlePattern) -> Int {
        let count = pattern.elements.count
        let role: NeedleRow.Role =
            count == 1 ? .whole : position == 0 ? .first : position == count - 1 ? .last : .inner
        var row = NeedleRow(number: count == 1 ? patterns.count : elements.count, kind: pattern.kind, role: role)
        row.beginsWord = literal.beginsWord
        row.endsWord = literal.endsWord
        row.standsInAddresses = literal.matchesInsideAddresses
        row.isAnchored = count == 1 && pattern.isAnchored
        return Int(row.bits)
    }

    // MARK: Trie

    /// For each byte the sum of 1 where a needle begins with it, 2 where one may begin with it inside a word, 4 where it
    /// is a letter or digit of ASCII, 8 where it ends an address, link or host name.
    private var openers: String {
        (0..<256).map { byte in
            let begins = tries.map { $0.root.children.contains { Int($0.label.first ?? 0) == byte } }
            let isWord = "abcdefghijklmnopqrstuvwxyz0123456789".utf8.contains { Int($0) == byte }
            let isBreak = " <>\"(),;".utf8.contains { Int($0) == byte }
            let sum = (begins[0] ? 1 : 0) + (begins[1] ? 2 : 0) + (isWord ? 4 : 0) + (isBreak ? 8 : 0)
            return TablePacker.number(sum, 1)
        }.joined()
    }

    /// For each byte that a needle may begin with inside a word sixteen groups of four bits: by the low six bits of the
    /// next byte, whether a needle goes on with it. Most words go on as no needle does.
    private var insidePairs: String {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: 16), count: 256)
        for child in tries[1].root.children {
            let second = child.label.count > 1 ? [child.label[1]] : child.children.compactMap(\.label.first)
            let endsHere = child.label.count == 1 && !child.outputs.isEmpty
            for byte in endsHere ? Array(0..<64) : second {
                rows[Int(child.label[0])][Int(byte >> 2 & 15)] |= 1 << Int(byte & 3)
            }
        }
        return rows.joined().map { TablePacker.number($0, 1) }.joined()
    }

    // MARK: Facts

    private func reasonRows() throws -> [String] {
        try sources.reasons.map { name in
            guard let index = Reason.all.firstIndex(where: { $0.rawValue == name }) else {
                throw SourceError("reasons.txt: `\(name)` is no reason of the contract")
            }
            return TablePacker.number(index, 1)
        }
    }

    /// Host suffixes in the order of their bytes, each with the number of its provider's record.
    private func hostTables() -> (rows: [String], names: String) {
        var hosts: [String: Int] = [:]
        for (index, provider) in sources.providers.enumerated() where !provider.key.contains("/") {
            for host in (provider.value("hosts") ?? "").split(separator: "|") {
                hosts[host.trimmedBlanks.lowercased()] = index
            }
        }
        var names = ""
        var rows: [String] = []
        for (name, provider) in hosts.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }) {
            rows.append(
                TablePacker.number(names.utf8.count, 3) + TablePacker.number(name.utf8.count, 1)
                    + TablePacker.number(provider, 2))
            names += name
        }
        return (rows, names)
    }
}
