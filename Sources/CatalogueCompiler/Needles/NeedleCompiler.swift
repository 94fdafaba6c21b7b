import SMTPCatalogue

/// Compiles the needle patterns to the tables of the reason engine (`NeedleTables` in SMTPCatalogue).
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
        let tables = trieTables()
        let (hosts, hostNames) = hostTables()
        var text = "\nenum NeedleTables {\n"
        text += Self.table("nodes", 16, tables.nodes) + Self.table("roots", 4, tables.roots)
        text += Self.table("outputs", 4, tables.outputs) + Self.table("elements", 4, elements)
        text += Self.table("patterns", 12, patterns) + Self.table("hosts", 6, hosts)
        text += Self.table("reasonOrder", 1, try reasonRows())
        text += "    static let labels: StaticString = \(TablePacker.literal([tables.labels]))\n"
        text +=
            "    static let firstBytes: StaticString = \(TablePacker.literal(TablePacker.lines(tables.firstBytes)))\n"
        text += "    static let openers: StaticString = \(TablePacker.literal(TablePacker.lines(openers)))\n"
        text += "    static let hostNames: StaticString = \(TablePacker.literal([hostNames]))\n"
        return text + "}\n"
    }

    private static func table(_ name: String, _ width: Int, _ rows: [String]) -> String {
        "    static let \(name) = NumberTable(\n        \(TablePacker.literal(TablePacker.lines(rows.joined()))),\n"
            + "        rowWidth: \(width))\n"
    }

    // MARK: Patterns

    private mutating func add(_ pattern: NeedlePattern) {
        let firstElement = elements.count
        for (position, literals) in pattern.elements.enumerated() {
            let element = elements.count
            elements.append(TablePacker.number(patterns.count, 3) + TablePacker.number(position, 1))
            for literal in literals {
                var flags = 0
                if literal.beginsWord { flags |= 2 }
                if literal.endsWord { flags |= 4 }
                if literal.matchesInsideAddresses { flags |= 8 }
                tries[literal.beginsWord ? 0 : 1].insert(
                    literal.bytes, NeedleTrie.Output(element: element, flags: flags))
            }
        }
        let (kind, owner): (Int, Int) =
            switch pattern.owner {
            case .reason(let index): (0, index)
            case .provider(let index): (1, index)
            case .reply(let index): (2, index)
            case .ignored: (3, 0)
            }
        var tight = 0
        for (gap, isTight) in pattern.tightGaps.enumerated() where isTight { tight |= 1 << gap }
        let numbers = [
            (owner, 2), (kind, 1), (pattern.weight + 8, 1), (pattern.replyClass, 1), (pattern.isAnchored ? 1 : 0, 1),
            (pattern.elements.count, 1), (firstElement, 4), (tight, 1),
        ]
        patterns.append(numbers.map { TablePacker.number($0.0, $0.1) }.joined())
    }

    // MARK: Trie

    /// For each byte 1 where a needle begins with it, 2 where one may begin with it inside a word, 3 for both.
    private var openers: String {
        (0..<256).map { byte in
            let begins = tries.map { $0.root.children.contains { Int($0.label.first ?? 0) == byte } }
            return String((begins[0] ? 1 : 0) + (begins[1] ? 2 : 0))
        }.joined()
    }

    private struct TrieTables {
        var nodes: [String] = []
        var labels = ""
        var outputs = [TablePacker.number(0, 4)]
        /// The first byte of each node's label; `!` for one that is not ASCII.
        var firstBytes = ""
        /// For each trie and first byte the first child of the root that begins with it; 0 for none.
        var roots: [String] = []
    }

    private func trieTables() -> TrieTables {
        var tables = TrieTables()
        var labels: [UInt8] = []
        var known: [[UInt8]: Int] = [:]
        for trie in tries {
            let base = tables.nodes.count
            for (node, firstChild) in trie.flattened() {
                let offset = known[node.label] ?? labels.count
                if offset == labels.count {
                    known[node.label] = offset
                    labels += node.label
                }
                let first = node.label.first ?? 0x21
                tables.firstBytes.unicodeScalars.append(Unicode.Scalar(first < 0x80 ? first : 0x21))
                let output = node.outputs.isEmpty ? 0 : tables.outputs.count
                for (index, entry) in node.outputs.sorted().enumerated() {
                    let isLast = index + 1 == node.outputs.count
                    tables.outputs.append(TablePacker.number(entry.element << 6 | entry.flags | (isLast ? 1 : 0), 4))
                }
                let numbers = [
                    (offset, 4), (node.label.count, 2), (base + firstChild, 4), (node.children.count, 2), (output, 4),
                ]
                tables.nodes.append(numbers.map { TablePacker.number($0.0, $0.1) }.joined())
            }
            var roots = [Int](repeating: 0, count: 256)
            for (index, child) in trie.root.children.enumerated().reversed() {
                roots[Int(child.label.first ?? 0)] = base + index + 1
            }
            tables.roots += roots.map { TablePacker.number($0, 4) }
        }
        tables.labels = String(decoding: labels, as: UTF8.self)
        return tables
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
