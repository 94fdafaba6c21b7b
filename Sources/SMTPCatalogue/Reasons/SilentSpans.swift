import SMTPReply

/// The parts of a text whose words no reason is read from: the sentences of `[ignore]`, and `host NAME[ADDRESS] said`.
struct SilentSpans {
    private var spans: [Range<Int>] = []

    init(_ text: FoldedText.Finished, _ hits: UnsafeBufferPointer<NeedleAutomaton.Hit>) {
        let body = text.bytes
        for hit in hits where hit.row.kind == .ignored { spans.append(hit.start..<hit.end) }
        guard let bracket = text.bracket else { return }
        var index = max(6, bracket)
        while index < body.count {
            if text.start[index] == 0x5B, let start = Self.hostStart(body, before: index) {
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
    }

    var isEmpty: Bool { spans.isEmpty }

    /// Where `host NAME` begins that an address in square brackets follows at `bracket`.
    private static func hostStart(_ body: Bytes, before bracket: Int) -> Int? {
        var start = bracket
        if body[start &- 1] == 0x20 { start &-= 1 }
        while start > 0, body[start &- 1] != 0x20 { start &-= 1 }
        guard start >= 5, body[start &- 2] == 0x74, body[start &- 3] == 0x73, body[start &- 4] == 0x6F,
            body[start &- 5] == 0x68, start == 5 || !FoldedText.isWord(body[start &- 6])
        else { return nil }
        return start &- 5
    }

    /// Whether a hit is that of a generic needle inside the spans.
    func silences(_ hit: NeedleAutomaton.Hit) -> Bool {
        if hit.row.kind != .generic { return false }
        for span in spans where span.lowerBound <= hit.start && hit.end <= span.upperBound { return true }
        return false
    }
}
