/// A ``NeedleGraph`` as a double array: the edge that leaves the branch with base `b` by the byte `c` stands in the cell
/// `b + c`, which names `c`. No two branches share a base, so the byte alone tells whose cell it is.
///
/// The low six bits of `c` are the cell's check. Its other facts are three numbers of 24 bits: base of the branch that
/// follows (16 bits), high bits of `c` (2), whether a needle ends here (1) and the length of the label (5); offset of what
/// follows the label's first byte; first row in `outputs`.
struct NeedleCells {
    private(set) var cells = ""
    /// For each cell a six-bit group; a blank where the cell is free.
    private(set) var checks = ""
    private(set) var labels = ""
    private(set) var outputs = TablePacker.number(0, 4)
    /// The base of each branch, by its number.
    let bases: [Int]

    /// Cells behind the last one in use, so that a base and any byte stay inside.
    private static let margin = 256

    init(_ graph: NeedleGraph) {
        let (bases, used) = Self.bases(graph.branches)
        self.bases = bases
        let rows = placeOutputs(graph.outputs)
        let offsets = placeLabels(graph)
        var numbers = [(Int, Int, Int)](repeating: (0, 0, 0), count: used + Self.margin)
        var checks = [UInt8](repeating: 0x20, count: numbers.count)
        for (index, branch) in graph.branches.enumerated() {
            for edge in branch {
                let first = Int(edge.label.first ?? 0)
                let cell = bases[index + 1] + first
                let ends = edge.output == 0 ? 0 : 1 << 5
                let facts = bases[edge.target] << 8 | (first & 0xC0) | ends | edge.label.count
                numbers[cell] = (facts, offsets[edge.label] ?? 0, rows[edge.output])
                checks[cell] = UInt8(0x30 + first & 0x3F)
            }
        }
        self.checks = String(decoding: checks, as: UTF8.self)
        cells = numbers.map {
            TablePacker.number($0.0, 4) + TablePacker.number($0.1, 4) + TablePacker.number($0.2, 4)
        }.joined()
    }

    /// The first row of each list; bit 0 marks a list's last row.
    private mutating func placeOutputs(_ lists: [[Int]]) -> [Int] {
        var rows = [0]
        for list in lists {
            rows.append(outputs.utf8.count / 4)
            for (index, row) in list.enumerated() {
                outputs += TablePacker.number(row | (index + 1 == list.count ? 1 : 0), 4)
            }
        }
        return rows
    }

    /// Where the second byte of each label stands; eight bytes may be read at once, so eight follow the last.
    private mutating func placeLabels(_ graph: NeedleGraph) -> [[UInt8]: Int] {
        var offsets: [[UInt8]: Int] = [:]
        var places: [[UInt8]: Int] = [:]
        var bytes: [UInt8] = []
        for branch in graph.branches {
            for edge in branch where edge.label.count > 1 {
                guard offsets[edge.label] == nil, let (text, offset) = graph.labels[edge.label] else { continue }
                // Where no scalar is cut, the first byte is in the cell and need not stand here.
                let isWhole = offset == 0 && (edge.label.first ?? 0) < 0x80
                let kept = isWhole ? Array(text.dropFirst()) : text
                let place = places[kept] ?? bytes.count
                if place == bytes.count {
                    places[kept] = place
                    bytes += kept
                }
                offsets[edge.label] = place + (isWhole ? 0 : offset + 1)
            }
        }
        labels = String(decoding: bytes, as: UTF8.self) + "        "
        precondition(labels.utf8.count == bytes.count + 8, "labels that are not UTF-8")
        return offsets
    }

    // MARK: Bases

    /// A base for each branch (0 for none), and the number of cells up to the last one in use.
    private static func bases(_ branches: [[NeedleGraph.Edge]]) -> (bases: [Int], used: Int) {
        var bases = [Int](repeating: 0, count: branches.count + 1)
        var cells = FreeCells(count: 2 * branches.reduce(512) { $0 + $1.count })
        var isBase = [Bool](repeating: false, count: cells.count)
        var used = 0
        // Wide branches first: the narrow ones fill the holes.
        let order = branches.indices.sorted { (-branches[$0].count, $0) < (-branches[$1].count, $1) }
        for index in order {
            let bytes = branches[index].map { Int($0.label.first ?? 0) }
            guard let first = bytes.first, let last = bytes.last else { continue }
            var cell = cells.next(first + 1)
            while isBase[cell - first] || !bytes.allSatisfy({ cells.isFree(cell - first + $0) }) {
                cell = cells.next(cell + 1)
            }
            let base = cell - first
            isBase[base] = true
            bases[index + 1] = base
            for byte in bytes { cells.take(base + byte) }
            used = max(used, base + last + 1)
        }
        return (bases, used)
    }

    /// Cells that nothing stands in, quick to walk along.
    private struct FreeCells {
        /// For a taken cell one behind it from which to look on; a free one names itself.
        private var following: [Int]
        var count: Int { following.count }

        init(count: Int) { following = Array(0..<count) }

        func isFree(_ cell: Int) -> Bool { following[cell] == cell }

        mutating func take(_ cell: Int) { following[cell] = cell + 1 }

        /// The first free cell at or behind one.
        mutating func next(_ cell: Int) -> Int {
            var free = cell
            while following[free] != free { free = following[free] }
            var passed = cell
            while following[passed] != passed { (following[passed], passed) = (free, following[passed]) }
            return free
        }
    }
}
