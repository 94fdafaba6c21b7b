import SMTPReply

extension LineReader {
    /// Reads what no format fits: by the safe rule, by the words around a number, by what can be nothing else.
    ///
    /// `safe` is where the first code with an enhanced status code of its class stands.
    func readUnread(_ line: Range<Int>, safe: Int?, sink: (Finding) -> Void) {
        if safe == nil, readAlone(line, sink: sink) { return }
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
    private func readAlone(_ line: Range<Int>, sink: (Finding) -> Void) -> Bool {
        var start = line.lowerBound
        while start < min(line.upperBound, line.lowerBound &+ 8), !bytes[start].isAlphanumeric { start &+= 1 }
        guard bytes[start] == 0x34 || bytes[start] == 0x35, bytes[start &+ 1] != 0x30 else { return false }
        let text = start..<line.upperBound
        guard ReplyScanner.looksLikeReply(in: bytes, at: start, before: text.upperBound), isUsualReply(text),
            text.count < 1024, !ReplyScanner.isHTTPPhrase(in: bytes, at: start &+ 4, before: text.upperBound)
        else { return false }
        let isJoined = bytes[start &+ 3] == 0x2D && ReplyScanner.lines(in: bytes, text, form: .plain).count > 1
        guard isJoined || (holds(Self.mailWords, text) && holds(Self.failureWords, text)) else { return false }
        readReply(text, context: ReasonContext(format: formats.safe), sink: sink)
        return true
    }

    private static let mailWords: [StaticString] = [
        "MAIL", "EMAIL", "RECIPIENT", "SENDER", "RELAY", "GREYLIST", "SPAM", "MESSAGE", "SMTP", "MAILBOX",
        "USER UNKNOWN",
        "UNKNOWN USER", "SUCH USER",
    ]
    static let failureWords: [StaticString] = [
        "REJECT", "DENIED", "UNABLE", "NOT ", "REFUS", "BLOCK", "FAIL", "UNKNOWN", "DISABLED", "EXCEED", "QUOTA",
        "FULL", "TRY AGAIN", "UNAVAILABLE", "INVALID", "REQUIRE", "NO SUCH", "LISTED", "DEFER", "SUSPEND",
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
}
