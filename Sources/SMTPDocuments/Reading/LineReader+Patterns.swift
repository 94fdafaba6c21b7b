import SMTPReply

extension LineReader {
    /// Tries `patterns` on the text in `range`; true if one fits. Sieving pays where most patterns have nothing to do with
    /// the line: not behind a tag that a format names.
    @inline(__always)
    func readPatterns(
        _ patterns: PatternList, _ range: Range<Int>, conversation: Range<Int>, isSieved: Bool = true,
        state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        patterns.count > 0
            && tryPatterns(patterns, range, conversation: conversation, isSieved: isSieved, state: &state, sink: sink)
    }

    private func tryPatterns(
        _ patterns: PatternList, _ range: Range<Int>, conversation: Range<Int>, isSieved: Bool,
        state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        var attempt = PatternAttempt(memory)
        let sieve = isSieved ? PairSieve(memory + PatternAttempt.room, bytes, range) : nil
        var index = 0
        while true {
            if let sieve {
                let next = sieve.next(in: patterns, from: index)
                if next > index { attempt.forget() }
                index = next
            }
            guard index < patterns.count else { return false }
            let candidate = patterns[index]
            index &+= 1
            guard formats.matches(candidate, in: bytes, range, attempt: &attempt) else { continue }
            let pattern = formats.patterns[Int(candidate.pattern)]
            if pattern.repeats, let isRead = readWithSession(pattern, attempt.captures, range, &state, sink) {
                return isRead
            }
            guard emit(pattern, attempt.captures, range, conversation: conversation, state: &state, sink: sink)
            else { continue }
            if pattern.repeats { readAgain(pattern, &attempt, range, state: &state, sink: sink) }
            return true
        }
    }

    /// A line that holds a whole session beside what `pattern` captured, or instead of it; nil where it holds none.
    @inline(never)
    private func readWithSession(
        _ pattern: CompiledPattern, _ captures: Captures, _ range: Range<Int>, _ state: inout ReaderState,
        _ sink: (Finding) -> Void
    ) -> Bool? {
        guard let start = startOfPastedSession(range) else { return nil }
        if captures.mask & FieldRole.conversationMask != 0 {
            return readPastedSession(range, &state.session, sink) ? true : nil
        }
        let place = captures[.reply] ?? captures[.code] ?? range
        if start < place.lowerBound {
            _ = readPastedSession(range.lowerBound..<place.lowerBound, &state.session, sink)
            return emit(pattern, captures, range, conversation: 0..<0, state: &state, sink: sink)
        }
        let isRead = emit(pattern, captures, range, conversation: 0..<0, state: &state, sink: sink)
        return readPastedSession(place.upperBound..<range.upperBound, &state.session, sink) || isRead
    }

    /// Looks for more of the same behind what `pattern` captured.
    private func readAgain(
        _ pattern: CompiledPattern, _ attempt: inout PatternAttempt, _ range: Range<Int>, state: inout ReaderState,
        sink: (Finding) -> Void
    ) {
        var start = range.lowerBound
        for _ in 0..<1000 {
            let captures = attempt.captures
            guard let end = (captures[.reply] ?? captures[.reason] ?? captures[.code])?.upperBound, end > start else {
                return
            }
            start = end
            guard formats.matches(pattern, in: bytes, start..<range.upperBound, attempt: &attempt),
                emit(
                    pattern, attempt.captures, start..<range.upperBound, conversation: 0..<0, state: &state, sink: sink)
            else {
                // Once more in another form: in the JSON beside the message, say.
                let rest = start..<range.upperBound
                let safe = ReplyScanner.safeCode(in: bytes, from: rest.lowerBound, to: rest.upperBound)
                if safe != nil { readUnread(rest, safe: safe, sink: sink) }
                return
            }
        }
    }
}
