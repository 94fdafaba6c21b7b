import SMTPReply

extension LineReader {
    /// Hands on the replies of a line of free text whose own words tell that a number is a reply code: a cue stands before
    /// it (`SMTP error (535)`, `Rcpt: 550 …`, `got code "550"`), and the line is about mail. False if there are none.
    ///
    /// For the messages of programs that no format knows; much stricter than a reader's eye, since logs are full of numbers.
    ///
    /// `part` of the line is read; `isBeside` says that a reply was found in another one.
    @discardableResult
    func readWorded(_ part: Range<Int>, of line: Range<Int>, isBeside: Bool = false, sink: (Finding) -> Void) -> Bool {
        var position = max(part.lowerBound, line.lowerBound &+ 1)
        var evidence: WordedEvidence?
        var isFound = false
        while position &+ 3 <= part.upperBound {
            let first = bytes[position]
            guard first &- 0x32 < 4, bytes[position &+ 1].isDigit, bytes[position &+ 2].isDigit,
                !bytes[position &+ 3].isDigit
            else {
                position &+= 1
                continue
            }
            guard let cue = WordedCue(in: bytes, before: position, from: line.lowerBound) else {
                guard let end = readTelling(at: position, part, line, sink: sink) else {
                    position &+= 1
                    continue
                }
                isFound = true
                position = end
                continue
            }
            if cue.isSpan, isBeside || isFound || endsProtocolLine(position, cue, line) {
                guard let end = readSpan(at: position, cue, part, sink) else {
                    position &+= 3
                    continue
                }
                isFound = true
                position = end
                continue
            }
            var known = evidence ?? WordedEvidence(in: bytes, line)
            evidence = known
            if known == .none, cue.isSure { known = .mail }
            if known == .none {
                position = passUnannounced(position, part, line, &isFound, sink)
                continue
            }
            // Python's exceptions, behind whatever words.
            if cue.punctuation == 0x28, bytes[position &+ 3] == 0x2C, bytes[position &- 2] == 0x20 {
                let rest = (position &- 1)..<part.upperBound
                return readTuples(rest, context: ReasonContext(format: formats.safe), sink: sink) || isFound
            }
            // An address in quotation marks, a title: mail and a number make no reply.
            if cue.isSpan, known == .mail,
                spanEnd(position, cue, part.upperBound).map({ holds(Self.failureWords, position..<$0) }) != true
            {
                position &+= 3
                continue
            }
            guard let code = ReplyScanner.code(in: bytes, at: position, before: line.upperBound),
                known.admits(code, cue), let end = emitWorded(code, at: position, cue, known, part, sink)
            else {
                position = passUnannounced(position, part, line, &isFound, sink)
                continue
            }
            isFound = true
            position = end
        }
        return isFound
    }

    /// Three digits that no word announces are a reply where their own text tells it; where the search goes on.
    private func passUnannounced(
        _ position: Int, _ part: Range<Int>, _ line: Range<Int>, _ isFound: inout Bool, _ sink: (Finding) -> Void
    ) -> Int {
        guard let end = readTelling(at: position, part, line, sink: sink) else { return position &+ 3 }
        isFound = true
        return end
    }

    /// A reply that fills a pair of quotation marks or a code span; the offset behind it.
    private func readSpan(at position: Int, _ cue: WordedCue, _ part: Range<Int>, _ sink: (Finding) -> Void) -> Int? {
        guard let end = spanEnd(position, cue, part.upperBound), isUsualReply(position..<end) || endsLine(end, position)
        else { return nil }
        var context = ReasonContext(format: formats.safe)
        context.form = .backslash
        readReply(position..<end, context: context, sink: sink)
        return end
    }

    /// Where the text that the cue's mark opened before `position` is closed.
    private func spanEnd(_ position: Int, _ cue: WordedCue, _ limit: Int) -> Int? {
        let behind = position &+ 4
        guard bytes[behind &- 1] == 0x20 || bytes[behind &- 1] == 0x2D, behind < limit,
            !ReplyScanner.isHTTPPhrase(in: bytes, at: behind, before: limit),
            !bytes.has("503 Service", at: position, before: limit),
            let end = quoteEnd(from: behind, to: limit, cue.punctuation)
        else { return nil }
        return bytes[end &- 1] == 0x5C && bytes[end &- 2] != 0x5C ? end &- 1 : end
    }

    /// Whether the text in quotation marks ends as a server's line does, with an escaped line end: no other evidence is
    /// needed.
    private func endsProtocolLine(_ position: Int, _ cue: WordedCue, _ line: Range<Int>) -> Bool {
        // A program's source sends such lines too.
        guard bytes[position &- 2] <= 0x20 || bytes[position &- 2] == 0x3C || bytes[position &- 2] == 0x5C,
            bytes[position] > 0x33 || bytes[position &+ 1] == 0x35
        else { return false }
        return spanEnd(position, cue, line.upperBound).map { endsLine($0, position) } ?? false
    }

    /// Whether a text ends with an escaped line end.
    func endsLine(_ end: Int, _ position: Int) -> Bool {
        end &- 4 > position && bytes[end &- 1] == 0x6E && bytes[end &- 2] == 0x5C
            && (bytes.has("\\r", at: end &- 4, before: end) || bytes.has("\\r", at: end &- 5, before: end))
    }

    /// The reply at `position`, if what follows the code fits its cue; the offset behind what belongs to it.
    private func emitWorded(
        _ code: ReplyCode, at position: Int, _ cue: WordedCue, _ evidence: WordedEvidence, _ line: Range<Int>,
        _ sink: (Finding) -> Void
    ) -> Int? {
        let next = bytes[position &+ 3]
        let behind = position &+ 4
        if next == 0x20 || next == 0x2D, opensText(behind, line.upperBound, isStrict: cue.isStrict) {
            var end = line.upperBound
            if cue.isQuote, let close = quoteEnd(from: behind, to: end, cue.punctuation) {
                end = close
            } else if isInsideQuotation(position, from: line.lowerBound),
                let close = quoteEnd(from: behind, to: end, 0x22)
            {
                end = close
            }
            readReply(position..<end, context: ReasonContext(format: formats.safe), sink: sink)
            return end
        }
        // `550 - Mailbox full`
        if next == 0x20, cue.isBareCue, bytes.has("- ", at: behind, before: line.upperBound),
            opensText(behind &+ 2, line.upperBound, isStrict: true)
        {
            readReply(position..<line.upperBound, context: ReasonContext(format: formats.safe), sink: sink)
            return line.upperBound
        }
        // Python's `554, b'5.0.0 …'`.
        if next == 0x2C, bytes.has(" b'", at: behind, before: line.upperBound) {
            let end = quoteEnd(from: behind &+ 3, to: line.upperBound, 0x27) ?? line.upperBound
            readReply(position..<end, context: ReasonContext(format: formats.safe), sink: sink)
            return end
        }
        // A code alone: closed as it was opened, or at the end of the clause.
        guard cue.isBareCue, evidence == .smtp || cue.isClosed || cue.isSure else { return nil }
        // `TransportException(code: 554)`: what it is called with.
        if next == 0x29, !cue.isClosed {
            let open = bytes.find(0x28, from: max(line.lowerBound, position &- 8), to: position)
            guard open > line.lowerBound, bytes[open &- 1] <= 0x20 else { return nil }
        }
        // The message repeats it.
        if bytes.find("with message ", from: behind, to: min(line.upperBound, behind &+ 20)) != nil { return nil }
        var text = position &+ 3
        if cue.isClosed {
            guard next == cue.closing else { return nil }
            text = behind
        } else if next > 0x20, next != 0x2C, next != 0x3B, next != 0x2E, next != 0x3A,
            next != 0x29
        {
            return nil
        } else if next == 0x20, bytes[behind] != 0x28 {
            return nil
        }
        var end = text
        if bytes[text] == 0x3A, bytes[text &+ 1] == 0x20 {
            text &+= 2
            end = line.upperBound
        }
        var found = FoundReplyLine(
            codeRange: position..<(position &+ 3), code: code, separator: .space,
            textRange: bytes.trimmed(min(text, end)..<end))
        ReplyScanner.takeEnhanced(into: &found, in: bytes)
        var reply = FoundReply(lines: [found], format: formats.safe)
        reply.mayBeCut = true
        sink(.reply(reply))
        return max(end, position &+ 4)
    }

    /// Whether the text of a reply may begin at `index`.
    private func opensText(_ index: Int, _ end: Int, isStrict: Bool) -> Bool {
        guard index < end else { return false }
        let byte = bytes[index]
        if byte &- 0x41 < 26 || byte == 0x3C || byte == 0x5B || byte == 0x22 || byte == 0x23 || byte >= 0xC3 {
            return !ReplyScanner.isHTTPPhrase(in: bytes, at: index, before: end)
        }
        if ReplyScanner.enhanced(in: bytes, at: index, before: end) != nil { return true }
        return !isStrict && byte.isLetter
    }

    /// Whether a quotation mark before `index` is still open: `error="sending: 501 …"`.
    private func isInsideQuotation(_ index: Int, from lower: Int) -> Bool {
        var isOpen = false
        var position = bytes.find(0x22, from: lower, to: index)
        while position < index {
            if bytes[position &- 1] != 0x5C { isOpen.toggle() }
            position = bytes.find(0x22, from: position &+ 1, to: index)
        }
        return isOpen
    }

    /// Where the quotation that `quote` opened ends; nil where it does not.
    private func quoteEnd(from start: Int, to end: Int, _ quote: UInt8) -> Int? {
        let close = bytes.find(quote, from: start, to: end)
        return close < end ? close : nil
    }
}

extension ReplyScanner {
    /// Whether the words that HTTP gives to a status code stand at `index`.
    static func isHTTPPhrase(in bytes: Bytes, at index: Int, before end: Int) -> Bool {
        let phrases: [StaticString] = [
            "INTERNAL SERVER ERROR", "BAD GATEWAY", "SERVICE UNAVAILABLE FOR", "GATEWAY TIME", "NOT IMPLEMENTED",
            "SERVICE TEMPORARILY UNAVAILABLE", "HTTP",
        ]
        return phrases.contains { bytes.hasIgnoringCase($0, at: index, before: end) }
    }
}
