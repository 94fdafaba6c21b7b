import SMTPReply

/// The automaton over all needles: a radix trie that is entered at every place where a needle may begin. Its cost
/// depends on the text, not on the number of needles.
struct NeedleAutomaton {
    /// A needle that stands in the text.
    struct Hit {
        var element: Int
        var start: Int
        var end: Int
    }

    /// Appends every needle of `text` to `hits`, by place; `opaque` are the places where a plain word says nothing.
    static func scan(_ text: Bytes, opaque: [Range<Int>], into hits: inout [Hit]) {
        // 256 digits: 1 where a needle begins with this byte, 2 where one may begin inside a word.
        let openers = NeedleTables.openers.utf8Start
        var index = 0
        var span = 0
        while index < text.count {
            while span < opaque.count, opaque[span].upperBound <= index { span &+= 1 }
            let byte = text[index]
            // A UTF-8 continuation byte begins nothing, and neither does a blank.
            if byte & 0xC0 != 0x80, byte != 0x20 {
                let inside = span < opaque.count && opaque[span].lowerBound <= index ? opaque[span].upperBound : -1
                let starts = openers[Int(byte)]
                let isInWord = index > 0 && isAlphanumeric(byte) && isAlphanumeric(text[index &- 1])
                if !isInWord, starts & 1 != 0 { walk(text, index, root: Int(byte), opaqueEnd: inside, into: &hits) }
                if starts & 2 != 0 { walk(text, index, root: 256 &+ Int(byte), opaqueEnd: inside, into: &hits) }
            }
            index &+= 1
        }
    }

    @inline(__always)
    private static func walk(_ text: Bytes, _ start: Int, root: Int, opaqueEnd: Int, into hits: inout [Hit]) {
        let nodes = NeedleTables.nodes
        let firstBytes = NeedleTables.firstBytes.utf8Start
        var candidate = NeedleTables.roots.number(root, 0, width: 4)
        if candidate == 0 { return }
        // The root's children that begin with this byte stand side by side; beyond ASCII there may be several.
        let isWide = text[start] >= 0x80
        var last = isWide ? min(candidate &+ 64, nodes.count) : candidate &+ 1
        var position = start
        while candidate < last {
            let byte = text[position]
            let sought = byte < 0x80 ? byte : 0x21
            let first = firstBytes[candidate]
            if first != sought {
                // Children stand in the order of their bytes.
                if first > sought, byte < 0x80 { return }
                candidate &+= 1
                continue
            }
            let length = nodes.number(candidate, 4, width: 2)
            guard matches(text, position, candidate, length) else {
                if byte < 0x80, byte != 0x21 { return }
                candidate &+= 1
                continue
            }
            position &+= length
            let output = nodes.number(candidate, 12, width: 4)
            if output != 0 { report(text, start, position, output, opaqueEnd: opaqueEnd, into: &hits) }
            let children = nodes.number(candidate, 10, width: 2)
            if children == 0 { return }
            candidate = nodes.number(candidate, 6, width: 4)
            last = candidate &+ children
        }
    }

    @inline(__always)
    private static func matches(_ text: Bytes, _ position: Int, _ node: Int, _ length: Int) -> Bool {
        guard position &+ length <= text.count else { return false }
        let label = NeedleTables.labels.utf8Start + NeedleTables.nodes.number(node, 0, width: 4)
        var index = 0
        while index < length {
            if label[index] != text[position &+ index] { return false }
            index &+= 1
        }
        return true
    }

    @inline(__always)
    static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    private static func report(
        _ text: Bytes, _ start: Int, _ end: Int, _ output: Int, opaqueEnd: Int, into hits: inout [Hit]
    ) {
        let startsInside = start > 0 && isAlphanumeric(text[start]) && isAlphanumeric(text[start &- 1])
        let endsInside = end < text.count && isAlphanumeric(text[end &- 1]) && isAlphanumeric(text[end])
        var index = output
        while true {
            let entry = NeedleTables.outputs.number(index, 0, width: 4)
            let isStopped = (startsInside && entry & 2 != 0) || (endsInside && entry & 4 != 0)
            // Only a provider's own needle, or one with the signs of an address, may stand inside an address.
            let isOpaque = end <= opaqueEnd && entry & 8 == 0 && NeedlePatterns.isGeneric(element: entry >> 6)
            if !isStopped, !isOpaque { hits.append(Hit(element: entry >> 6, start: start, end: end)) }
            if entry & 1 != 0 { return }
            index &+= 1
        }
    }
}

/// What the patterns ask for, by number.
enum NeedlePatterns {
    enum Kind: Int {
        case generic, providerToken, providerReply, ignored
    }

    @inline(__always)
    static func pattern(ofElement element: Int) -> Int { NeedleTables.elements.number(element, 0, width: 3) }
    @inline(__always)
    static func position(ofElement element: Int) -> Int { NeedleTables.elements.number(element, 3, width: 1) }
    @inline(__always)
    static func owner(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 0, width: 2) }
    @inline(__always)
    static func kind(_ pattern: Int) -> Kind {
        Kind(rawValue: NeedleTables.patterns.number(pattern, 2, width: 1)) ?? .generic
    }
    @inline(__always)
    static func weight(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 3, width: 1) &- 8 }
    @inline(__always)
    static func replyClass(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 4, width: 1) }
    @inline(__always)
    static func isAnchored(_ pattern: Int) -> Bool { NeedleTables.patterns.number(pattern, 5, width: 1) != 0 }
    @inline(__always)
    static func elementCount(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 6, width: 1) }
    @inline(__always)
    static func firstElement(_ pattern: Int) -> Int { NeedleTables.patterns.number(pattern, 7, width: 4) }
    @inline(__always)
    static func gap(_ pattern: Int, _ index: Int) -> Int {
        NeedleTables.patterns.number(pattern, 11, width: 1) >> index & 1 != 0 ? 72 : Int.max
    }

    @inline(__always)
    static func isGeneric(element: Int) -> Bool { kind(pattern(ofElement: element)) == .generic }

    /// A pattern as it stands in a text.
    struct Match {
        var pattern: Int
        var range: Range<Int>
        /// Bytes of its needles together.
        var length: Int
    }

    /// The longest match of the pattern that the hit at `index` completes or (with one element) is.
    ///
    /// `present` has a bit for each element that was hit, by the last six bits of its number.
    static func match(_ pattern: Int, hits: [NeedleAutomaton.Hit], present: UInt64, body: Int) -> Match? {
        let first = firstElement(pattern)
        let count = elementCount(pattern)
        for element in first..<first &+ count where present & 1 << UInt64(element & 63) == 0 { return nil }
        var best: Match?
        for hit in hits where hit.element == first {
            if isAnchored(pattern), hit.start != body { continue }
            var end = hit.end
            var length = hit.end &- hit.start
            var isComplete = true
            for position in 1..<max(1, count) {
                let limit = gap(pattern, position &- 1)
                guard let next = nearest(first &+ position, after: end, within: limit, hits: hits) else {
                    isComplete = false
                    break
                }
                length &+= next.end &- next.start
                end = next.end
            }
            if isComplete, length > best?.length ?? 0 {
                best = Match(pattern: pattern, range: hit.start..<end, length: length)
            }
        }
        return best
    }

    /// The first hit of an element at or after `end`; of those that begin together the longest.
    private static func nearest(
        _ element: Int, after end: Int, within limit: Int, hits: [NeedleAutomaton.Hit]
    ) -> NeedleAutomaton.Hit? {
        var best: NeedleAutomaton.Hit?
        for hit in hits where hit.element == element && hit.start >= end && hit.start &- end <= limit {
            guard let found = best else {
                best = hit
                continue
            }
            if hit.start < found.start || (hit.start == found.start && hit.end > found.end) { best = hit }
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
