import SMTPReply

/// What the needles found in one text: the best pattern of each weight, the providers' replies and tokens.
struct NeedleResults {
    private let replyClass: Int
    /// Best generic match by weight, from -2 to 2.
    private var best: (NeedlePatterns.Match?, NeedlePatterns.Match?, NeedlePatterns.Match?, NeedlePatterns.Match?) = (
        nil, nil, nil, nil
    )
    /// Longest match of each provider's reply that was found, by the number of its record.
    private(set) var replies: [(record: Int, match: NeedlePatterns.Match)] = []
    /// The longest token that names a provider.
    private(set) var token: (provider: Int, length: Int)?

    init(replyClass: Int) { self.replyClass = replyClass }

    /// The best generic match of a weight.
    func generic(_ weight: Int) -> NeedlePatterns.Match? {
        switch weight {
        case 1: best.0
        case 0: best.1
        case -1: best.2
        default: best.3
        }
    }

    /// Runs the automaton over a folded text and weighs what it finds.
    mutating func collect(_ body: Bytes) {
        var hits: [NeedleAutomaton.Hit] = []
        hits.reserveCapacity(48)
        NeedleAutomaton.scan(body, opaque: OpaqueSpans.find(body), into: &hits)
        drop(&hits, insideOf: silent(body, hits))
        var start = -1
        var present: UInt64 = 0
        for hit in hits { present |= 1 << UInt64(hit.element & 63) }
        for hit in hits {
            let pattern = NeedlePatterns.pattern(ofElement: hit.element)
            let kind = NeedlePatterns.kind(pattern)
            let asked = NeedlePatterns.replyClass(pattern)
            if kind == .ignored || (asked != 0 && replyClass != 0 && asked != replyClass) { continue }
            let count = NeedlePatterns.elementCount(pattern)
            if count > 1 {
                guard NeedlePatterns.position(ofElement: hit.element) == count &- 1 else { continue }
                if NeedlePatterns.isAnchored(pattern), start < 0 { start = ReplyBody.start(body) }
                guard let match = NeedlePatterns.match(pattern, hits: hits, present: present, body: start) else {
                    continue
                }
                take(match, kind)
            } else {
                if NeedlePatterns.isAnchored(pattern) {
                    if start < 0 { start = ReplyBody.start(body) }
                    if hit.start != start { continue }
                }
                take(
                    NeedlePatterns.Match(pattern: pattern, range: hit.start..<hit.end, length: hit.end &- hit.start),
                    kind)
            }
        }
    }

    private mutating func take(_ match: NeedlePatterns.Match, _ kind: NeedlePatterns.Kind) {
        let owner = NeedlePatterns.owner(match.pattern)
        switch kind {
        case .generic where isSuccess && !Self.praises(NeedleTables.reason(owner)): break
        case .generic:
            switch NeedlePatterns.weight(match.pattern) {
            case 1...: keep(match, &best.0)
            case 0: keep(match, &best.1)
            case -1: keep(match, &best.2)
            default: keep(match, &best.3)
            }
        case .providerToken:
            if match.length > token?.length ?? 0 { token = (owner, match.length) }
        case .providerReply where isSuccess: break
        case .providerReply:
            if let index = replies.firstIndex(where: { $0.record == owner }) {
                if match.length > replies[index].match.length { replies[index].match = match }
            } else {
                replies.append((owner, match))
            }
        case .ignored: break
        }
    }

    /// A reply that refuses nothing: an EHLO answer names extensions, and no trouble with them.
    private var isSuccess: Bool { replyClass == 2 || replyClass == 3 }

    private static func praises(_ reason: Reason?) -> Bool {
        reason == .delivered || reason == .feedback || reason == .autoReply
    }

    /// The longest, then the earliest, then that of the reason that stands first in the file.
    private func keep(_ match: NeedlePatterns.Match, _ best: inout NeedlePatterns.Match?) {
        guard let held = best else {
            best = match
            return
        }
        let order = (match.length, -match.range.lowerBound, -NeedlePatterns.owner(match.pattern))
        if order > (held.length, -held.range.lowerBound, -NeedlePatterns.owner(held.pattern)) { best = match }
    }

    // MARK: Sentences that say nothing

    /// The sentences of `[ignore]`, and `host NAME[ADDRESS] said`.
    private func silent(_ body: Bytes, _ hits: [NeedleAutomaton.Hit]) -> [Range<Int>] {
        var spans = hits.filter { NeedlePatterns.kind(NeedlePatterns.pattern(ofElement: $0.element)) == .ignored }
            .map { $0.start..<$0.end }
        var index = 6
        while index < body.count {
            if body[index] == 0x5B, let start = hostStart(body, before: index) {
                var end = index
                while end < body.count, body[end] != 0x5D { end &+= 1 }
                end &+= 1
                if body[end] == 0x20, body[end &+ 1] == 0x73, body[end &+ 2] == 0x61, body[end &+ 3] == 0x69 {
                    end &+= 5
                }
                spans.append(start..<end)
                index = end
            }
            index &+= 1
        }
        return spans
    }

    /// Where `host NAME` begins that an address in square brackets follows at `bracket`.
    private func hostStart(_ body: Bytes, before bracket: Int) -> Int? {
        var start = bracket
        if body[start &- 1] == 0x20 { start &-= 1 }
        while start > 0, body[start &- 1] != 0x20 { start &-= 1 }
        guard start >= 5, body[start &- 2] == 0x74, body[start &- 3] == 0x73, body[start &- 4] == 0x6F,
            body[start &- 5] == 0x68, start == 5 || !FoldedText.isWord(body[start &- 6])
        else { return nil }
        return start &- 5
    }

    private func drop(_ hits: inout [NeedleAutomaton.Hit], insideOf spans: [Range<Int>]) {
        if spans.isEmpty { return }
        hits.removeAll { hit in
            let kind = NeedlePatterns.kind(NeedlePatterns.pattern(ofElement: hit.element))
            return kind == .generic && spans.contains { $0.lowerBound <= hit.start && hit.end <= $0.upperBound }
        }
    }
}
