/// The tries with their equal branches shared: choices written out (`{user|mailbox} {unknown|not found}`) end alike.
struct NeedleGraph {
    /// A step from a branch to the next one.
    struct Edge: Hashable {
        let label: [UInt8]
        /// Number of a list in ``outputs``, counted from 1; 0 where no needle ends.
        let output: Int
        /// Number of a branch in ``branches``, counted from 1; 0 where nothing follows.
        let target: Int
    }

    /// The edges that leave a place, in the order of their first bytes, which all differ.
    private(set) var branches: [[Edge]] = []
    /// Lists of rows, in order.
    private(set) var outputs: [[Int]] = []
    /// For each label a text that holds it, and where: a label may begin and end inside a scalar.
    private(set) var labels: [[UInt8]: (text: [UInt8], offset: Int)] = [:]
    /// The branches at which the tries begin.
    private(set) var roots: [Int] = []

    private var numbers: [[Edge]: Int] = [:]
    private var lists: [[Int]: Int] = [:]

    init(_ tries: [NeedleTrie]) {
        roots = tries.map { branch($0.root, path: []) }
    }

    /// The number of the branch at a node; `path` are the bytes that lead there.
    private mutating func branch(_ node: NeedleTrie.Node, path: [UInt8]) -> Int {
        if node.children.isEmpty { return 0 }
        var edges: [Edge] = []
        for child in node.children.sorted(by: { $0.label.lexicographicallyPrecedes($1.label) }) {
            let target = branch(child, path: path + child.label)
            remember(child, path)
            edges.append(Edge(label: child.label, output: list(child.outputs), target: target))
        }
        if let number = numbers[edges] { return number }
        branches.append(edges)
        numbers[edges] = branches.count
        return branches.count
    }

    private mutating func list(_ outputs: [NeedleTrie.Output]) -> Int {
        if outputs.isEmpty { return 0 }
        let rows = outputs.sorted().map(\.row)
        if let number = lists[rows] { return number }
        self.outputs.append(rows)
        lists[rows] = self.outputs.count
        return self.outputs.count
    }

    /// Keeps the label with what completes its first and its last scalar, so that the tables are valid UTF-8.
    private mutating func remember(_ node: NeedleTrie.Node, _ path: [UInt8]) {
        if labels[node.label] != nil { return }
        var before: [UInt8] = []
        if let first = node.label.first, Self.continues(first) {
            before = Array(path.suffix(from: path.lastIndex { !Self.continues($0) } ?? path.endIndex))
        }
        var after: [UInt8] = []
        var next = node.children.first
        while let node = next, let byte = node.label.first, Self.continues(byte) {
            let bytes = node.label.prefix(while: Self.continues)
            after += bytes
            next = bytes.count == node.label.count ? node.children.first : nil
        }
        labels[node.label] = (before + node.label + after, before.count)
    }

    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
