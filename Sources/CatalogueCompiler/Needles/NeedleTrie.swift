/// A radix trie over needles; edges break at scalar borders, so that every label is valid UTF-8.
final class NeedleTrie {
    final class Node {
        var label: [UInt8]
        var children: [Node] = []
        /// Elements whose needle ends here, with the needle's flags.
        var outputs: [Output] = []
        init(_ label: [UInt8]) { self.label = label }
    }

    struct Output: Hashable, Comparable {
        let element: Int
        let flags: Int
        static func < (first: Output, second: Output) -> Bool {
            (first.element, first.flags) < (second.element, second.flags)
        }
    }

    let root = Node([])

    func insert(_ needle: [UInt8], _ output: Output) {
        var node = root
        var rest = needle[...]
        search: while !rest.isEmpty {
            for (index, child) in node.children.enumerated() {
                let shared = Self.sharedScalars(child.label, rest)
                if shared == 0 { continue }
                if shared < child.label.count {
                    let upper = Node(Array(child.label[..<shared]))
                    child.label.removeFirst(shared)
                    upper.children = [child]
                    node.children[index] = upper
                    node = upper
                } else {
                    node = child
                }
                rest = rest.dropFirst(shared)
                continue search
            }
            let leaf = Node(Array(rest))
            node.children.append(leaf)
            node = leaf
            rest = []
        }
        if !node.outputs.contains(output) { node.outputs.append(output) }
    }

    /// Bytes that both begin with, back to the start of a scalar.
    private static func sharedScalars(_ label: [UInt8], _ rest: ArraySlice<UInt8>) -> Int {
        var shared = zip(label, rest).prefix { $0 == $1 }.count
        while shared > 0, shared < label.count, label[shared] & 0xC0 == 0x80 { shared -= 1 }
        while shared > 0, shared < rest.count, rest[rest.startIndex + shared] & 0xC0 == 0x80 { shared -= 1 }
        return shared
    }

    /// The nodes breadth first, children of a node side by side and in order of their labels.
    func flattened() -> [(node: Node, firstChild: Int)] {
        var result: [(node: Node, firstChild: Int)] = [(root, 0)]
        var index = 0
        while index < result.count {
            let node = result[index].node
            node.children.sort { $0.label.lexicographicallyPrecedes($1.label) }
            result[index].firstChild = result.count
            result += node.children.map { ($0, 0) }
            index += 1
        }
        return result
    }
}
