import SMTPCatalogue

/// Where the walk over a word begins: four bytes are looked up at once, which passes over the branches that every word
/// goes through and turns most words away.
///
/// A slot holds the four bytes (blanks where it is free) and, in four groups, the base of the branch to begin with and how
/// many of the bytes lie behind it (2 bits). Open addressing; at most a third of the slots are in use.
struct NeedleStarts {
    /// For each first byte sixteen groups of four bits: by the low six bits of the next byte, whether the walk must begin
    /// at the root, because a needle has fewer than four bytes or one that is not ASCII.
    private(set) var slowPairs = ""
    private(set) var slots = ""
    /// Bits of the hash that are left out.
    private(set) var shift = 31

    private var rows = [[Int]](repeating: [Int](repeating: 0, count: 16), count: 256)
    private var entries: [[UInt8]: Int] = [:]

    init(_ graph: NeedleGraph, root: Int, bases: [Int]) {
        for byte in 128..<256 { rows[byte] = [Int](repeating: 15, count: 16) }
        collect(graph, root, [], bases)
        slowPairs = rows.joined().map { TablePacker.number($0, 1) }.joined()
        while 1 << (32 - shift) < entries.count * 3 { shift -= 1 }
        var table = [String](repeating: "    " + TablePacker.number(0, 4), count: 1 << (32 - shift))
        var isTaken = [Bool](repeating: false, count: table.count)
        for (bytes, entry) in entries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let key = bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            var slot = NeedleHash.slot(key, shift: shift)
            while isTaken[slot] { slot = (slot + 1) % table.count }
            isTaken[slot] = true
            table[slot] = String(decoding: bytes, as: UTF8.self) + TablePacker.number(entry, 4)
        }
        slots = table.joined()
    }

    private mutating func collect(_ graph: NeedleGraph, _ branch: Int, _ path: [UInt8], _ bases: [Int]) {
        if branch == 0 { return }
        for edge in graph.branches[branch - 1] {
            let bytes = path + edge.label
            if bytes.count >= 4, bytes[..<4].allSatisfy({ $0 < 0x80 }) {
                entries[Array(bytes[..<4])] = bases[branch] << 2 | path.count
            } else {
                if bytes.count >= 4 || edge.output != 0 { markSlow(bytes) }
                if bytes.count < 4 { collect(graph, edge.target, bytes, bases) }
            }
        }
    }

    private mutating func markSlow(_ bytes: [UInt8]) {
        for next in bytes.count > 1 ? [bytes[1]] : Array(0..<64) {
            rows[Int(bytes[0])][Int(next >> 2 & 15)] |= 1 << Int(next & 3)
        }
    }
}
