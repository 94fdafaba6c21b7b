import SMTPReply

/// What the patterns ask for, by number.
enum NeedlePatterns {
    /// The pattern that a hit belongs to.
    @inline(__always)
    static func pattern(of hit: NeedleAutomaton.Hit) -> Int {
        hit.row.role == .whole ? hit.row.number : NeedleTables.elements.number(hit.row.number, 0, width: 4)
    }

    /// What every pattern has: the first four groups of its row.
    struct Head {
        private let bits: Int

        @inline(__always)
        init(_ pattern: Int) { bits = NeedleTables.patterns.number(pattern, 0, width: 4) }

        @inline(__always)
        var owner: Int { bits &>> 12 }
        @inline(__always)
        var weight: Int { (bits &>> 6 & 15) &- 8 }
        @inline(__always)
        var isAnchored: Bool { bits &>> 6 & 16 != 0 }
        @inline(__always)
        var replyClass: Int { bits &>> 3 & 7 }
    }

    @inline(__always)
    static func owner(_ pattern: Int) -> Int { Head(pattern).owner }
    @inline(__always)
    static func firstElement(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 4, width: 3) }
    @inline(__always)
    static func elementCount(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 7, width: 1) }
    /// Bytes that may stand between an element and the next.
    @inline(__always)
    static func gap(_ pattern: Int, _ index: Int) -> Int {
        NeedleTables.patterns.number(pattern, 3, width: 1) &>> index & 1 != 0 ? 72 : Int.max
    }

    /// A pattern as it stands in a text.
    struct Match {
        var pattern: Int
        var range: Range<Int>
        /// Bytes of its needles together.
        var length: Int
    }

    /// The longest match of a pattern of several elements; of one that is anchored, only where `body` begins.
    static func match(_ pattern: Int, hits: UnsafeBufferPointer<NeedleAutomaton.Hit>, body: Int) -> Match? {
        let first = firstElement(pattern)
        let count = elementCount(pattern)
        let isAnchored = Head(pattern).isAnchored
        var best: Match?
        for hit in hits where hit.element == first {
            if isAnchored, hit.start != body { continue }
            var end = hit.end
            var length = hit.end &- hit.start
            var position = 1
            while position < count {
                let limit = gap(pattern, position &- 1)
                guard let next = nearest(first &+ position, after: end, within: limit, hits: hits) else { break }
                length &+= next.end &- next.start
                end = next.end
                position &+= 1
            }
            if position == count, length > best?.length ?? 0 {
                best = Match(pattern: pattern, range: hit.start..<end, length: length)
            }
        }
        return best
    }

    /// The first hit of an element at or after `end`; of those that begin together the longest.
    private static func nearest(
        _ element: Int, after end: Int, within limit: Int, hits: UnsafeBufferPointer<NeedleAutomaton.Hit>
    ) -> NeedleAutomaton.Hit? {
        var best: NeedleAutomaton.Hit?
        for hit in hits where hit.start >= end && hit.element == element {
            if hit.start &- end > limit { break }
            if let best, hit.start > best.start { break }
            if hit.end > best?.end ?? 0 { best = hit }
        }
        return best
    }
}

extension NeedleTables {
    /// The reason whose number in reasons.txt is `order`.
    static func reason(_ order: Int) -> Reason? {
        let index = reasonOrder.number(order, 0, width: 1)
        return Reason.all.indices.contains(index) ? Reason.all[index] : nil
    }
}
