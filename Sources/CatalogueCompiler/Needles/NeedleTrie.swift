/// A radix trie over the bytes of needles.
final class NeedleTrie {
    final class Node {
        var label: [UInt8]
        var children: [Node] = []
        /// What needles that end here belong to.
        var outputs: [Output] = []
        init(_ label: [UInt8]) { self.label = label }
    }

    /// What a needle that ends at a node says; ordered as the patterns are.
    struct Output: Hashable, Comparable {
        let pattern: Int
        let position: Int
        /// A row of the table `outputs`, without the mark of the last one.
        let row: Int
        static func < (first: Output, second: Output) -> Bool {
            (first.pattern, first.position, first.row) < (second.pattern, second.position, second.row)
        }
    }

    /// Bytes of a label: five bits hold its length.
    static let longestLabel = 31

    let root = Node([])

    func insert(_ needle: [UInt8], _ output: Output) {
        var node = root
        var rest = needle[...]
        while !rest.isEmpty {
            guard let index = node.children.firstIndex(where: { $0.label.first == rest.first }) else {
                let leaf = Node(Array(rest.prefix(Self.longestLabel)))
                node.children.append(leaf)
                node = leaf
                rest = rest.dropFirst(Self.longestLabel)
                continue
            }
            let child = node.children[index]
            let shared = zip(child.label, rest).prefix { $0 == $1 }.count
            if shared < child.label.count {
                let upper = Node(Array(child.label[..<shared]))
                child.label.removeFirst(shared)
                upper.children = [child]
                node.children[index] = upper
            }
            node = node.children[index]
            rest = rest.dropFirst(shared)
        }
        if !node.outputs.contains(output) { node.outputs.append(output) }
    }
}
