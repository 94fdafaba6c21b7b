import SMTPReply

/// A pattern to try, and how many of its leading steps the one before it in its list has too.
struct PatternCandidate {
    var pattern: UInt16
    var shared: UInt16
    /// The first bytes of the literal that follows the shared steps, and which of them count: most candidates are
    /// turned down by this one look.
    var lead: UInt64 = 0
    var leadMask: UInt64 = 0
    /// Pairs of bytes that its literals hold, the rarest lowest (``PairSieve``).
    var pairs: UInt32 = 0
}

/// Patterns to try on a line, in order; lives as long as its ``FormatSet``.
struct PatternList {
    let start: UnsafePointer<PatternCandidate>?
    /// For each candidate the rarest of its pairs, and a 0 behind the last: looked through without a bound.
    let keys: UnsafePointer<UInt8>?
    let count: Int

    static var empty: PatternList { PatternList(start: nil, keys: nil, count: 0) }

    @inline(__always)
    subscript(index: Int) -> PatternCandidate {
        guard let start, index < count else { return PatternCandidate(pattern: 0, shared: 0) }
        return start[index]
    }
}

/// What trying the patterns of a list on one line has found out so far.
struct PatternAttempt {
    var captures: Captures
    /// The step where the last pattern failed, counted from its first.
    var failed = Int.max
    /// Steps of the last pattern whose positions are known.
    var valid = 0
    private let trail: UnsafeMutablePointer<(position: Int32, mask: UInt32)>

    /// Steps of which the position is remembered.
    static let capacity = 64

    /// Bytes of memory that it works in.
    static let room = (Captures.capacity + capacity) * 8

    /// Works in ``room`` bytes from `memory` on, which lie as 8-byte numbers do.
    init(_ memory: UnsafeMutableRawPointer) {
        captures = Captures(memory.bindMemory(to: (lower: Int32, upper: Int32).self, capacity: Captures.capacity))
        trail = (memory + Captures.capacity * 8).bindMemory(
            to: (position: Int32, mask: UInt32).self, capacity: Self.capacity)
    }

    @inline(__always)
    mutating func start(at position: Int) {
        captures.clear()
        trail[0] = (Int32(truncatingIfNeeded: position), 0)
    }

    /// Remembers what was captured before a step.
    @inline(__always)
    func note(step: Int, position: Int) {
        guard step < Self.capacity else { return }
        trail[step] = (Int32(truncatingIfNeeded: position), captures.mask)
    }

    /// Candidates were left untried: what is known of the one before them is of no use to the next.
    @inline(__always)
    mutating func forget() {
        failed = .max
        valid = 0
    }

    /// The position before a step that was run.
    @inline(__always)
    func position(before step: Int) -> Int { Int(trail[min(step, Self.capacity &- 1)].position) }

    /// Goes back to before a step; the position there.
    @inline(__always)
    mutating func resume(at step: Int) -> Int {
        let place = trail[min(step, Self.capacity &- 1)]
        captures.restore(place.mask)
        return Int(place.position)
    }
}
