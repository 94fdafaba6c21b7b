import SMTPReply

/// Which pairs of neighbouring bytes a line holds, roughly: a pattern whose literals have a pair that is not there need
/// not be tried. A look at four pairs turns down nearly every pattern that does not fit.
///
/// A pair is known by 8 bits of its bytes, so other pairs may pass for it; one that is there is never missed.
struct PairSieve {
    /// One byte for each number of a pair: 0 if no such pair was seen. The pair 0 is always there.
    private let seen: UnsafeMutablePointer<UInt8>

    /// Bytes of memory that it works in.
    static let room = 256

    /// Looks at `range`, in ``room`` bytes of memory.
    init(_ memory: UnsafeMutableRawPointer, _ bytes: Bytes, _ range: Range<Int>) {
        seen = memory.bindMemory(to: UInt8.self, capacity: Self.room)
        fill(bytes, range)
    }

    /// The number of a pair.
    @inline(__always)
    static func number(_ first: UInt8, _ second: UInt8) -> UInt8 { first ^ (second &<< 3) }

    /// Up to four pairs of those that `literals` must hold, the rarest in logs, packed with the rarest lowest.
    static func pairs(of literals: [[UInt8]], rank: (UInt8) -> Int) -> UInt32 {
        var rarest: [(rank: Int, number: UInt8)] = []
        var seen = ByteSet()
        seen.insert(0)
        for literal in literals {
            for index in literal.indices.dropLast() {
                let number = number(literal[index], literal[index + 1])
                if seen.contains(number) { continue }
                seen.insert(number)
                let own = rank(literal[index]) + rank(literal[index + 1])
                let place = rarest.firstIndex { $0.rank > own } ?? rarest.count
                if place == 4 { continue }
                if rarest.count == 4 { rarest.removeLast() }
                rarest.insert((own, number), at: place)
            }
        }
        return rarest.reversed().reduce(0) { $0 << 8 | UInt32($1.number) }
    }

    /// The first candidate of `list` from `index` on of which the line may hold all literals; the list's end if none.
    @inline(__always)
    func next(in list: PatternList, from index: Int) -> Int {
        guard let keys = list.keys, let start = list.start else { return list.count }
        var index = index
        while true {
            while seen[Int(keys[index])] == 0 { index &+= 1 }
            if index >= list.count || mayHold(start[index].pairs) { return index }
            index &+= 1
        }
    }

    /// Whether the line may hold all of `pairs`.
    @inline(__always)
    func mayHold(_ pairs: UInt32) -> Bool {
        seen[Int(pairs & 0xFF)] != 0 && seen[Int(pairs &>> 8 & 0xFF)] != 0 && seen[Int(pairs &>> 16 & 0xFF)] != 0
            && seen[Int(pairs &>> 24)] != 0
    }

    @inline(__always)
    private func fill(_ bytes: Bytes, _ range: Range<Int>) {
        seen.initialize(repeating: 0, count: Self.room)
        seen[0] = 1
        var index = max(0, range.lowerBound)
        let last = min(range.upperBound, bytes.count) &- 1
        // Nine bytes are eight pairs.
        while index &+ 8 <= last {
            let seconds = bytes.word(at: index &+ 1) &<< 3 & 0xF8F8_F8F8_F8F8_F8F8
            var numbers = bytes.word(at: index) ^ seconds
            for _ in 0..<8 {
                seen[Int(numbers & 0xFF)] = 1
                numbers &>>= 8
            }
            index &+= 8
        }
        while index < last {
            seen[Int(Self.number(bytes[index], bytes[index &+ 1]))] = 1
            index &+= 1
        }
    }
}
