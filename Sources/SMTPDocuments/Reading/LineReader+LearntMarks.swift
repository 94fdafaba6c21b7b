import SMTPReply

/// Marks of conversation lines that no format knows, learnt from lines that can be nothing else. Each is a hash of the
/// text before the reply or command, numbers taken as one.
struct LearntMarks: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    var isEmpty: Bool { first == 0 }

    func contains(_ mark: UInt64) -> Bool { mark == first || mark == second || mark == third || mark == fourth }

    /// Learns a mark; the oldest of four is forgotten.
    mutating func learn(_ mark: UInt64) {
        guard !contains(mark) else { return }
        fourth = third
        third = second
        second = first
        first = mark
    }
}

extension LineReader {
    /// A reply or command behind a mark of its own (`fetchmail: SMTP> RCPT TO:<x>`, `[SMTP] received: 250 ok`); false
    /// where the line is none, or its mark is not known and nothing shows that it is one.
    ///
    /// A mark is learnt where both sides of a session speak clearly behind marks within a few lines.
    func readLearntMark(_ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void) -> Bool {
        if session.phase == .secret, session.phaseFormat == formats.marks, readMarkedSecret(line, &session, sink) {
            return true
        }
        guard let found = markedLine(line) else { return false }
        if !session.marks.contains(found.mark) {
            guard isAnnounced(found, session) || learnsSession(from: line, found)
            else { return false }
            session.marks.learn(found.mark)
        }
        session.believe(formats.marks, isBare: false)
        let conversation = Format.Conversation(isInterleaved: true)
        if found.isReply {
            readServer(found.content, formats.marks, .backslash, key: 1, conversation, &session, sink)
        } else if let command = CommandScanner.known(in: bytes, found.content) {
            flush(&session, sink: sink)
            emitCommand(command, formats.marks, form: .backslash, sink)
        }
        return true
    }

    /// Whether a session behind such marks goes on, or the document is known to hold one: then a line that is clear by
    /// itself, or a command in capitals, needs no other evidence.
    private func isAnnounced(_ found: Marked, _ session: ConversationState) -> Bool {
        guard
            isTrusted(formats.marks, session)
                || (!session.marks.isEmpty && session.trust > 0 && session.trustedFormat == formats.marks)
        else { return false }
        return isClear(found.content) || (found.isReply && isUsual(found))
            || (!found.isReply
                && (0..<4).allSatisfy { bytes[found.content.lowerBound &+ $0] &- 0x41 < 26 })
    }

    private typealias Marked = (mark: UInt64, content: Range<Int>, isReply: Bool)

    /// The first reply or command of the line that a mark precedes.
    private func markedLine(_ line: Range<Int>) -> Marked? {
        let end = bytes.trimmedEnd(line).upperBound
        var index = line.lowerBound
        var tries = 0
        while index < min(end, line.lowerBound &+ 160), tries < 6 {
            guard isMark(bytes[index]) else {
                index &+= 1
                continue
            }
            var start = index &+ 1
            while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start &+= 1 }
            let quote = bytes[index] == 0x22 || bytes[index] == 0x27 ? bytes[index] : 0
            // A hyphen is a mark between blanks only.
            let isApart =
                bytes[index] != 0x2D
                || (bytes[index &+ 1] == 0x20
                    && (bytes[index &- 1] == 0x20 || bytes[index &- 1] == 0x2D || bytes[index &- 1] == 0x3C))
            index = max(start, index &+ 1)
            guard isApart else { continue }
            let byte = bytes[start]
            guard byte.isDigit || byte.isLetter else { continue }
            tries &+= 1
            let isReply = ReplyScanner.looksLikeReply(in: bytes, at: start, before: end)
            let content = start..<contentEnd(start, end, quote)
            guard isReply || CommandScanner.known(in: bytes, content).map(isPlausible) == true else { continue }
            return (mark(line.lowerBound..<start), content, isReply)
        }
        return nil
    }

    /// Where the reply or command ends: before the quotation mark that closes it, without escaped line ends.
    private func contentEnd(_ start: Int, _ end: Int, _ quote: UInt8) -> Int {
        var stop = end
        if quote != 0 {
            while stop > start, bytes[stop &- 1] != quote { stop &-= 1 }
            stop = stop > start ? stop &- 1 : end
        }
        return ReplyScanner.trimmedEscapes(in: bytes, start..<stop, form: .backslash).upperBound
    }

    private func isMark(_ byte: UInt8) -> Bool {
        byte == 0x3E || byte == 0x3C || byte == 0x3A || byte == 0x5D || byte == 0x22 || byte == 0x27 || byte == 0x7C
            || byte == 0x29 || byte == 0x2D
    }

    /// The text in `range` as a number: digits, however many, count as one.
    private func mark(_ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var wasDigit = false
        for index in range {
            let byte = bytes[index]
            if byte.isDigit, wasDigit { continue }
            wasDigit = byte.isDigit
            hash = (hash ^ UInt64(wasDigit ? 0x30 : byte)) &* 0x100_0000_01B3
        }
        return hash | 1
    }

    /// Whether the content alone tells what it is.
    private func isClear(_ content: Range<Int>) -> Bool {
        if let command = CommandScanner.known(in: bytes, content) { return isClearCommand(command) }
        return isClearReply(content)
    }

    /// Whether the line goes on with a reply of several lines, behind the same mark: no client need be seen.
    private func goesOn(_ found: Marked, in line: Range<Int>) -> Bool {
        let start = found.content.lowerBound
        guard found.isReply, bytes[start &+ 3] == 0x2D, !bytes[start &+ 4].isDigit, let next = markedLine(line),
            next.mark == found.mark
        else { return false }
        let separator = bytes[next.content.lowerBound &+ 3]
        return (separator == 0x2D || separator == 0x20) && isUsualCode(start)
            && bytes.has(bytes[start..<start &+ 3], at: next.content.lowerBound, before: next.content.upperBound)
    }

    private func isUsualCode(_ index: Int) -> Bool {
        let code = ReplyScanner.code(in: bytes, at: index, before: bytes.count)?.rawValue ?? 0
        return code == 220 || code == 221 || code == 250 || (code >= 420 && code < 560)
    }

    /// Whether the content can be nothing but SMTP's: then the other side's need only be usual.
    private func isSure(_ found: Marked) -> Bool {
        if found.isReply { return isClearReply(found.content) }
        guard let command = CommandScanner.known(in: bytes, found.content) else { return false }
        switch command.verb {
        case .mail, .rcpt, .ehlo, .lhlo: return isClearCommand(command)
        default: return false
        }
    }

    /// Whether the content is what a server or a client of SMTP would say.
    private func isUsual(_ found: Marked) -> Bool {
        let start = found.content.lowerBound
        guard found.isReply else { return (0..<4).allSatisfy { bytes[start &+ $0] &- 0x41 < 26 } }
        if isUsualReply(found.content) || bytes[start &+ 4] == 0x3C { return true }
        // A greeting's host.
        guard
            bytes.has("220", at: start, before: found.content.upperBound)
                || bytes.has("250", at: start, before: found.content.upperBound)
        else { return false }
        var index = start &+ 4
        while index < found.content.upperBound, bytes[index].isAlphanumeric || bytes[index] == 0x2D { index &+= 1 }
        return bytes[index] == 0x2E && bytes[index &+ 1].isAlphanumeric
    }

    /// Whether the other side speaks clearly, behind a mark too, within the next lines.
    private func learnsSession(from line: Range<Int>, _ found: Marked) -> Bool {
        let isClear = isClear(found.content)
        let isSure = isSure(found)
        guard isClear || isSure || isUsual(found) else { return false }
        var position = LineScanner.next(in: bytes, after: LineScanner.lineEnd(in: bytes, from: line.upperBound))
        for number in 0..<12 {
            guard position < bytes.count, position > line.lowerBound else { return false }
            let end = LineScanner.lineEnd(in: bytes, from: position)
            if number < 2, goesOn(found, in: position..<end) { return true }
            if let next = markedLine(position..<end), next.isReply != found.isReply {
                if isClear, self.isClear(next.content) { return true }
                if isSure ? isUsual(next) : self.isSure(next) { return true }
            }
            position = LineScanner.next(in: bytes, after: end)
        }
        return false
    }

    /// The client's answer to 334, behind a mark that was learnt.
    private func readMarkedSecret(
        _ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) -> Bool {
        let end = bytes.trimmedEnd(line).upperBound
        var index = line.lowerBound
        while index < min(end, line.lowerBound &+ 160) {
            defer { index &+= 1 }
            guard isMark(bytes[index]) else { continue }
            var start = index &+ 1
            while start < end, bytes[start] == 0x20 { start &+= 1 }
            guard session.marks.contains(mark(line.lowerBound..<start)) else { continue }
            let quote = bytes[index] == 0x22 || bytes[index] == 0x27 ? bytes[index] : 0
            let content = start..<max(start, contentEnd(start, end, quote))
            guard !ReplyScanner.looksLikeReply(in: bytes, at: start, before: content.upperBound) else { return false }
            session.reset()
            if !content.isEmpty { sink(.secret(content, format: formats.marks)) }
            return true
        }
        return false
    }
}
