import SMTPReply

extension LineReader {
    /// Reads what no format fits: by the safe rule, by the words around a number, by what can be nothing else.
    ///
    /// `safe` is where the first code with an enhanced status code of its class stands.
    func readUnread(_ line: Range<Int>, safe: Int?, isNearSMTP: Bool = false, sink: (Finding) -> Void) {
        if safe == nil, readAlone(line, isNearSMTP: isNearSMTP, sink: sink) { return }
        var position = line.lowerBound
        var next = safe
        for _ in 0..<256 {
            guard let start = next else { break }
            readWorded(position..<start, of: line, isBeside: true, sink: sink)
            position = readSafely(at: start, line, sink: sink)
            next = ReplyScanner.safeCode(in: bytes, from: position, to: line.upperBound)
        }
        readWorded(position..<line.upperBound, of: line, isBeside: safe != nil, sink: sink)
        readFieldOfStatus(line, sink: sink)
        if safe == nil { readWrappedCode(line, sink: sink) }
    }

    /// A line that is a refusal and nothing else, as people quote one below their words: behind a bullet or a mark of
    /// quotation too. Its text must speak of mail and of what went wrong, or be several lines of one reply.
    private func readAlone(_ line: Range<Int>, isNearSMTP: Bool, sink: (Finding) -> Void) -> Bool {
        var start = line.lowerBound
        while start < min(line.upperBound, line.lowerBound &+ 8), !bytes[start].isAlphanumeric { start &+= 1 }
        let isNear = isNearSMTP && start == line.lowerBound
        guard bytes[start] == 0x34 || bytes[start] == 0x35, bytes[start &+ 1] != 0x30 || isNear else { return false }
        let text = start..<line.upperBound
        guard ReplyScanner.looksLikeReply(in: bytes, at: start, before: text.upperBound), isUsualReply(text),
            text.count < 1024, !ReplyScanner.isHTTPPhrase(in: bytes, at: start &+ 4, before: text.upperBound)
        else { return false }
        let isJoined = bytes[start &+ 3] == 0x2D && ReplyScanner.lines(in: bytes, text, form: .plain).count > 1
        guard isJoined || isNear || (holds(Self.mailWords, text) && holds(Self.failureWords, text)) else {
            return false
        }
        readReply(text, context: ReasonContext(format: formats.safe), sink: sink)
        return true
    }

    private static let mailWords: [StaticString] = [
        "MAIL", "EMAIL", "RECIPIENT", "SENDER", "RELAY", "GREYLIST", "SPAM", "MESSAGE", "SMTP", "MAILBOX",
        "USER UNKNOWN",
        "UNKNOWN USER", "SUCH USER", "TRANSMISSION CHANNEL",
    ]
    /// A refusal that no word announces, behind something that ends a field: its own text speaks of mail and of what went
    /// wrong. The offset behind it.
    func readTelling(at start: Int, _ part: Range<Int>, _ line: Range<Int>, sink: (Finding) -> Void) -> Int? {
        guard bytes[start] > 0x33, bytes[start &+ 1] != 0x30, start > line.lowerBound,
            bytes[start &+ 3] == 0x20 || bytes[start &+ 3] == 0x2D, isUsualReply(start..<part.upperBound)
        else { return nil }
        let mark = bytes[start &- 1]
        let before = mark == 0x20 ? bytes[start &- 2] : mark
        // `06:06:07,451 INFO`
        if mark != 0x20, bytes[start &- 2].isDigit { return nil }
        switch before {
        case 0x80...0xFF, 0x22, 0x27, 0x2C, 0x3B, 0x5D, 0x29, 0x3A, 0x7C, 0x60, 0x09, 0x28, 0x3E: break
        default: return nil
        }
        var end = part.upperBound
        if mark == 0x22 || mark == 0x27 || mark == 0x60 || mark == 0x28 {
            let close = mark == 0x28 ? 0x29 : mark
            end = min(end, bytes.find(close, from: start &+ 4, to: end))
        }
        let text = (start &+ 4)..<min(end, start &+ 120)
        guard !ReplyScanner.isHTTPPhrase(in: bytes, at: text.lowerBound, before: end), holds(Self.mailWords, text),
            holds(Self.failureWords, text)
        else { return nil }
        readReply(start..<end, context: ReasonContext(format: formats.safe), sink: sink)
        return end
    }

    static let failureWords: [StaticString] = [
        "REJECT", "DENIED", "UNABLE", "NOT ", "REFUS", "BLOCK", "FAIL", "UNKNOWN", "DISABLED", "EXCEED", "QUOTA",
        "FULL", "TRY AGAIN", "UNAVAILABLE", "INVALID", "REQUIRE", "NO SUCH", "LISTED", "DEFER", "SUSPEND", "TOO MANY",
    ]

    /// Whether one of `words` (in capitals) stands in `range`, in any case.
    func holds(_ words: [StaticString], _ range: Range<Int>) -> Bool {
        range.contains { index in
            bytes[index].isLetter && !bytes[index &- 1].isLetter
                && words.contains { bytes.hasIgnoringCase($0, at: index, before: range.upperBound) }
        }
    }

    /// `dsn=5.7.1` in a piece of a log's line: a reader of mail broke the line, or its beginning was left out.
    private func readFieldOfStatus(_ line: Range<Int>, sink: (Finding) -> Void) {
        _ = bytes.find(0x3D, from: line.lowerBound &+ 3, to: line.upperBound) { sign in
            guard bytes.has("dsn", at: sign &- 3, before: sign), !bytes[sign &- 4].isAlphanumeric,
                let match = ReplyScanner.enhanced(in: bytes, at: sign &+ 1, before: line.upperBound),
                match.end >= line.upperBound || bytes[match.end] == 0x2C || bytes[match.end] <= 0x20
            else { return false }
            sink(.status(FoundStatus(enhanced: match.code, range: (sign &+ 1)..<match.end, format: formats.safe)))
            return false
        }
    }

    /// A code that ends a line, where the next one goes on with an enhanced status code of its class.
    private func readWrappedCode(_ line: Range<Int>, sink: (Finding) -> Void) {
        let end = bytes.trimmedEnd(line).upperBound
        let start = end &- 3
        guard start > line.lowerBound, bytes[end &- 1].isDigit, bytes[start &- 1] == 0x20,
            let code = ReplyScanner.code(in: bytes, at: start, before: end)
        else { return }
        var next = LineScanner.next(in: bytes, after: LineScanner.lineEnd(in: bytes, from: line.upperBound))
        let limit = next &+ 40
        while next < limit, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x3E { next &+= 1 }
        guard next > line.upperBound, bytes[next] == bytes[start],
            let match = ReplyScanner.enhanced(in: bytes, at: next, before: bytes.count), bytes[match.end] == 0x20,
            bytes[match.end &+ 1] &- 0x41 < 26 || bytes[match.end &+ 1] == 0x3C || bytes[match.end &+ 1] == 0x5B
        else { return }
        var reply = FoundReply(
            lines: [FoundReplyLine(codeRange: start..<end, code: code, separator: .none, textRange: end..<end)],
            format: formats.safe)
        reply.mayBeCut = true
        sink(.reply(reply))
    }

    /// A code with an enhanced status code of the same class, in a line that no format fits.
    func readSafely(_ line: Range<Int>, sink: (Finding) -> Void) {
        guard let start = ReplyScanner.safeCode(in: bytes, from: line.lowerBound, to: line.upperBound) else { return }
        readSafely(at: start, line, sink: sink)
    }

    /// Such a code that stands at `start`; the offset behind what belongs to it.
    @discardableResult
    func readSafely(at start: Int, _ line: Range<Int>, sink: (Finding) -> Void) -> Int {
        var context = ReasonContext(format: formats.safe)
        // Python's `(550, b'5.1.1 …')`.
        if bytes[start &+ 3] == 0x2C, readTuples(line, context: context, sink: sink) { return line.upperBound }
        context.surroundings.host = speaker(before: start, in: line)
        let end = quotationEnd(of: start, line)
        if end < line.upperBound, bytes.find(0x5C, from: start, to: end) < end { context.form = .backslash }
        readReason(start..<end, context: context, sink: sink)
        return end
    }

    /// The end of the text that begins at `start`: where it stands in quotation marks, before the closing one.
    private func quotationEnd(of start: Int, _ line: Range<Int>) -> Int {
        let mark = start > line.lowerBound ? bytes[start &- 1] : 0
        guard mark == 0x22 || mark == 0x27 || mark == 0x60 else { return line.upperBound }
        var index = start
        // `\"550 …\"` in a string that is quoted itself.
        if bytes[start &- 2] == 0x5C {
            let close = bytes.find(mark, from: start, to: line.upperBound) { bytes[$0 &- 1] == 0x5C }
            return close < line.upperBound ? close &- 1 : close
        }
        while index < line.upperBound {
            if bytes[index] == 0x5C {
                index &+= 1
            } else if bytes[index] == mark, !bytes[index &+ 1].isAlphanumeric {
                return index
            }
            index &+= 1
        }
        return line.upperBound
    }
}
