import SMTPReply

/// What is known of a free text before it is searched for replies.
struct ReasonContext {
    var format: FormatID
    var form = TextForm.plain
    var surroundings = Surroundings()
    var command: FoundCommand?
    var depth = 0

    init(format: FormatID) { self.format = format }
}

extension LineReader {
    /// Hands on the replies that the free text in `range` quotes: at its start, behind `said: ` and its like, else
    /// where a code and an enhanced status code of its class stand; then those quoted inside their texts. False if none.
    @discardableResult
    func readReason(_ range: Range<Int>, context: ReasonContext, sink: (Finding) -> Void) -> Bool {
        guard let start = replyStart(in: range, isNested: context.depth > 0) else { return false }
        readReason(range, from: start, context: context, sink: sink)
        return true
    }

    /// Hands on the reply that begins at `start` in the free text in `range`.
    private func readReason(_ range: Range<Int>, from start: Int, context: ReasonContext, sink: (Finding) -> Void) {
        var context = context
        if let host = speaker(before: start, in: range) { context.surroundings.host = host }
        var end = range.upperBound
        if let clause = bytes.findLast(Bytes(" (in reply to "), from: start, to: end) {
            let words = (clause &+ 14)..<end
            let stop =
                bytes.find(" command)", from: words.lowerBound, to: end)
                ?? bytes.find(0x29, from: words.lowerBound, to: end)
            if let named = CommandScanner.named(in: bytes, words.lowerBound..<min(stop, end)) {
                context.command = named
            }
            end = clause
        }
        readReply(start..<end, context: context, sink: sink)
    }

    /// Hands on the reply that fills `range`, and what its text quotes.
    func readReply(_ range: Range<Int>, context: ReasonContext, sink: (Finding) -> Void) {
        var lines = ReplyScanner.lines(in: bytes, range, form: context.form)
        guard let last = lines.last else { return }
        // What prose puts behind a code says nothing of the reply's own syntax.
        if context.format == formats.safe, case .other = lines[0].separator { lines[0].separator = .space }
        var reply = FoundReply(lines: lines, format: context.format)
        reply.form = context.form
        reply.command = context.command
        reply.surroundings = context.surroundings
        reply.isNested = context.depth > 0
        reply.mayBeCut = true
        sink(.reply(reply))
        guard context.depth < 3, last.textRange.count > 8, let start = replyStart(in: last.textRange, isNested: true)
        else { return }
        var inner = context
        inner.depth &+= 1
        inner.command = nil
        inner.surroundings.host = nil
        readReason(last.textRange, from: start, context: inner, sink: sink)
    }

    /// Where the first reply in a free text begins.
    func replyStart(in range: Range<Int>, isNested: Bool) -> Int? {
        let end = range.upperBound
        if !isNested, let start = replyAtStart(of: range) { return start }
        if let start = announcedReply(in: range) { return start }
        guard let safe = ReplyScanner.safeCode(in: bytes, from: range.lowerBound, to: end) else { return nil }
        // Inside another reply's text only what is set off from the words counts.
        if isNested, safe > range.lowerBound {
            let before = bytes[safe &- 1] == 0x20 ? bytes[safe &- 2] : bytes[safe &- 1]
            guard
                before == 0x3A || before == 0x28 || before == 0x22 || before == 0x27 || before == 0x60
                    || before == 0x3E || bytes.has("\u{2018}", at: safe &- 3, before: safe)
                    || bytes.has("\u{201C}", at: safe &- 3, before: safe)
            else { return nil }
        } else if isNested {
            return nil
        }
        return safe
    }

    /// A reply behind the first `said: `, else behind the first `to me: `, both looked for in one pass.
    private func announcedReply(in range: Range<Int>) -> Int? {
        let end = range.upperBound
        var told: Int?
        let said = bytes.find(0x3A, from: range.lowerBound &+ 4, to: end) { colon in
            guard bytes[colon &+ 1] == 0x20, colon &+ 2 <= end else { return false }
            if bytes.has("said", at: colon &- 4, before: end) { return true }
            if told == nil, colon &- 5 >= range.lowerBound, bytes.has("to me", at: colon &- 5, before: end) {
                told = colon &+ 2
            }
            return false
        }
        let isSaid = said < end
        if isSaid, ReplyScanner.looksLikeReply(in: bytes, at: said &+ 2, before: end) { return said &+ 2 }
        if isSaid, told == nil, let place = bytes.find(Bytes("to me: "), pivot: 5, from: said, to: end) {
            told = place &+ 7
        }
        guard let told, ReplyScanner.looksLikeReply(in: bytes, at: told, before: end) else { return nil }
        return told
    }

    /// A reply that opens the text, behind the type of a diagnostic code (RFC 3464 §2.3.6) too.
    private func replyAtStart(of range: Range<Int>) -> Int? {
        var start = range.lowerBound
        if bytes.hasIgnoringCase("SMTP;", at: start, before: range.upperBound) { start &+= 5 }
        while start < range.upperBound, bytes[start] == 0x20 { start &+= 1 }
        guard ReplyScanner.looksLikeReply(in: bytes, at: start, before: range.upperBound) else { return nil }
        // `211-75-6-133.example.net` is a host.
        if bytes[start &+ 3] == 0x2D, bytes[start &+ 4].isDigit,
            ReplyScanner.enhanced(in: bytes, at: start &+ 4, before: range.upperBound) == nil
        {
            return nil
        }
        return start
    }

    /// `X` of `host X said: `, `host X refused to talk to me: `.
    func speaker(before start: Int, in range: Range<Int>) -> Place? {
        var end: Int
        if bytes.has(" said: ", at: start &- 7, before: start) {
            end = start &- 7
        } else if bytes.has(" refused to talk to me: ", at: start &- 24, before: start) {
            end = start &- 24
        } else {
            return nil
        }
        var lower = end
        while lower > range.lowerBound, bytes[lower &- 1] > 0x20 { lower &-= 1 }
        if bytes[lower] == 0x28, bytes.has("host ", at: range.lowerBound, before: lower) {
            end = lower &- 1; lower = range.lowerBound &+ 5
        }
        return lower < end ? lower..<end : nil
    }
}
