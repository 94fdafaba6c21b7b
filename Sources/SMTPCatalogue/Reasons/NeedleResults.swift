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
    mutating func collect(_ text: FoldedText.Finished) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: NeedleAutomaton.presentWords) { present in
            present.initialize(repeating: 0)
            // The room is never empty.
            guard let present = present.baseAddress else { return }
            var automaton = NeedleAutomaton(text, present: present)
            automaton.run()
            if automaton.hasIgnored || text.bracket != nil {
                let silent = SilentSpans(text, automaton.hits.buffer)
                if !silent.isEmpty { automaton.hits.removeAll(where: silent.silences) }
            }
            weigh(automaton.hits.buffer, text.bytes)
        }
    }

    private mutating func weigh(_ hits: UnsafeBufferPointer<NeedleAutomaton.Hit>, _ body: Bytes) {
        var start = -1
        for hit in hits {
            let role = hit.row.role
            let kind = hit.row.kind
            if kind == .ignored || role == .first || role == .inner { continue }
            let pattern = NeedlePatterns.pattern(of: hit)
            let head = NeedlePatterns.Head(pattern)
            let asked = head.replyClass
            if asked != 0, replyClass != 0, asked != replyClass { continue }
            if start < 0, head.isAnchored { start = ReplyBody.start(body) }
            if role == .last {
                // A pattern gives the same match wherever its last element stands.
                if hits.isRepeated(hit) { continue }
                if let match = NeedlePatterns.match(pattern, hits: hits, body: start) { take(match, head, kind) }
            } else if !hit.row.isAnchored || hit.start == start {
                let range = hit.start..<hit.end
                take(NeedlePatterns.Match(pattern: pattern, range: range, length: range.count), head, kind)
            }
        }
    }

    private mutating func take(
        _ match: NeedlePatterns.Match, _ head: NeedlePatterns.Head, _ kind: NeedleRow.Kind
    ) {
        let owner = head.owner
        switch kind {
        case .generic where isSuccess && !Self.praises(NeedleTables.reason(owner)): break
        case .generic:
            switch head.weight {
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
        if match.length != held.length {
            if match.length > held.length { best = match }
        } else if match.range.lowerBound != held.range.lowerBound {
            if match.range.lowerBound < held.range.lowerBound { best = match }
        } else if NeedlePatterns.owner(match.pattern) < NeedlePatterns.owner(held.pattern) {
            best = match
        }
    }
}

extension UnsafeBufferPointer<NeedleAutomaton.Hit> {
    /// Whether a hit of the same element stands before this one.
    fileprivate func isRepeated(_ hit: NeedleAutomaton.Hit) -> Bool {
        for other in self {
            if other.start >= hit.start { return false }
            if other.element == hit.element { return true }
        }
        return false
    }
}
