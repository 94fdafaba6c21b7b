import SMTPReply

extension LineReader {
    /// A line in the middle of bare message data or of a bare AUTH exchange; false if it is an ordinary line after all.
    func readBarePhase(_ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void) -> Bool {
        let content = bytes.trimmedEnd(line)
        let isReply = ReplyScanner.looksLikeReply(in: bytes, at: content.lowerBound, before: content.upperBound)
        switch session.phase {
        case .commands: return false
        case .secret:
            session.reset()
            guard !isReply, !content.isEmpty, content.lowerBound < content.upperBound else { return false }
            sink(.secret(content, format: formats.raw))
            return true
        case .data, .octets:
            // A record of the server's lines alone shows no data: what follows the 354 is the next reply.
            if isReply, session.phase == .data, !session.hasData {
                session.reset()
                return false
            }
            if bytes.has("Connection closed by foreign host.", at: content.lowerBound, before: content.upperBound) {
                session.reset()
                return false
            }
            readData(line, form: .plain, &session, sink)
            return true
        }
    }

    /// A reply or command that stands in its line without any mark; false where no session is evident.
    func readBare(_ range: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void) -> Bool {
        var line = bytes.trimmedEnd(range)
        // socat shows the carriage return.
        if bytes[line.upperBound &- 1] == 0x72, bytes[line.upperBound &- 2] == 0x5C, line.count > 5 {
            line = line.lowerBound..<(line.upperBound &- 2)
        }
        if ReplyScanner.looksLikeReply(in: bytes, at: line.lowerBound, before: line.upperBound) {
            if continuesReply(line, &session, sink) { return true }
            guard session.believesBare || isEvident(range) || opensWrapped(line) else { return false }
            // In the middle of other text a line may well begin with a number.
            if session.proseLines > 0, !profile.isForced, !isWrapped, !isClearReply(line), !isUsualReply(line),
                !isSessionAhead(from: range.lowerBound)
            {
                return false
            }
            readBareReply(line, &session, sink)
            return true
        }
        guard bytes[line.lowerBound].isLetter,
            let command = bareCommand(line, takesAny: session.showsBareCommands && !session.open.isUsed),
            session.believesBare || isEvident(range)
        else { return false }
        flush(&session, sink: sink)
        session.believe(session.trustsBare ? session.trustedFormat ?? formats.raw : formats.raw, isBare: true)
        session.showsBareCommands = true
        session.awaitsDataReply = command.verb == .data || (session.awaitsDataReply && command.verb != .data)
        emitCommand(command, formats.raw, form: .plain, sink)
        if command.verb == .bdat { startOctets(command, nil, form: .plain, &session) }
        return true
    }

    /// Whether a bare line goes on with the open reply of a format that marks only a reply's first line (Exim,
    /// PHPMailer).
    private func continuesReply(
        _ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) -> Bool {
        guard let open = session.open.value, isWrapped || (open.format != formats.raw),
            session.openKey != 0 || session.trust > 0 || open.decodedText != nil,
            let found = ReplyScanner.line(in: bytes, line), found.code == open.lines.last?.code, open.lines.count < 1024
        else { return false }
        session.open.change { $0.append([found], in: bytes) }
        if found.separator != .hyphen { flush(&session, sink: sink) }
        return true
    }

    /// Whether a record's text is the first line of a multiline reply whose others stand in the next records.
    private func opensWrapped(_ line: Range<Int>) -> Bool {
        isWrapped && bytes[line.lowerBound &+ 3] == 0x2D && isClearReply(line)
    }

    /// A bare reply line.
    private func readBareReply(_ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void) {
        guard let found = ReplyScanner.line(in: bytes, line) else { return }
        if session.believesBare || isEvident(line) {
            session.believe(session.trustsBare ? session.trustedFormat ?? formats.raw : formats.raw, isBare: true)
        }
        if session.open.isUsed, session.openKey == 0, (session.open.value?.lines.count ?? 0) < 1024 {
            session.open.change { $0.append([found], in: bytes) }
        } else {
            flush(&session, sink: sink)
            session.open.set(FoundReply(lines: [found], format: formats.raw))
            session.openKey = 0
        }
        guard found.separator != .hyphen else { return }
        let code = session.open.value?.lines.first?.code.rawValue ?? 0
        flush(&session, sink: sink)
        if code == 334 {
            session.phase = .secret
            session.phaseFormat = nil
        } else if code == 354, session.awaitsDataReply {
            session.phase = .data
            session.phaseFormat = nil
            session.awaitsDataReply = false
        } else if session.phase != .octets, code / 100 != 2 || session.phase != .commands {
            session.phase = .commands
        }
    }

    /// The command of a bare line: a known verb, or a line that the server called unknown.
    private func bareCommand(_ line: Range<Int>, takesAny: Bool) -> FoundCommand? {
        if let known = CommandScanner.known(in: bytes, line) { return isPlausible(known) ? known : nil }
        guard takesAny, line.count < 512 else { return nil }
        let next = LineScanner.next(in: bytes, after: LineScanner.lineEnd(in: bytes, from: line.upperBound))
        guard bytes.has("50", at: next, before: bytes.count), bytes[next &+ 2] &- 0x30 < 5 else { return nil }
        return CommandScanner.any(in: bytes, line)
    }

    /// Whether a line without a mark is the command that its first word is: `Data for the year`, `mail from these
    /// hosts` and `helo => 1` are not.
    func isPlausible(_ command: FoundCommand) -> Bool {
        let argument = command.argument ?? command.range.upperBound..<command.range.upperBound
        func holds(_ byte: UInt8, within end: Int) -> Bool {
            bytes.find(byte, from: command.range.lowerBound, to: end) < end
        }
        switch command.verb {
        case .data, .rset, .quit, .startTLS: return argument.count < 24
        case .ehlo, .helo, .lhlo:
            return argument.allSatisfy { index in
                let byte = bytes[index]
                return byte.isAlphanumeric || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x3A
                    || byte == 0x5B || byte == 0x5D || byte > 0x7F
            }
        case .mail, .rcpt:
            let end = command.range.upperBound
            return holds(0x3A, within: min(end, command.range.lowerBound &+ 12)) || holds(0x40, within: end)
                || holds(0x3C, within: end) || command.argument == nil
        case .xclient, .xforward: return argument.isEmpty || holds(0x3D, within: command.range.upperBound)
        case .help: return !holds(0x20, within: argument.upperBound) || argument.count < 24
        default:
            let isRare = command.verb.rawValue == "SEND" || command.verb.rawValue == "TURN"
            return !isRare || holds(0x3C, within: command.range.upperBound)
        }
    }

    /// Whether bare lines are to be believed here, also where none were seen: the document is a session, or one follows.
    func isEvident(_ range: Range<Int>) -> Bool { expectsSession || isSessionAhead(from: range.lowerBound) }

    /// A line that is neither reply nor command: what was open ends, and bare lines are believed a little less.
    func endOfTrust(_ line: Range<Int>, _ session: inout ConversationState, sink: (Finding) -> Void) {
        if session.open.isUsed { flush(&session, sink: sink) }
        guard session.trust > 0 else {
            if session.proseLines == 0 { session.proseLines = 1 }
            return
        }
        session.trust &-= 1
        guard session.proseLines < Self.proseLimit, !bytes.trimmedEnd(line).isEmpty else { return }
        session.proseLines &+= 1
        // What follows so much other text is another excerpt: nothing is known of how it began.
        if session.proseLines == Self.proseLimit, session.phase == .commands, let format = session.trustedFormat,
            format == formats.raw || Self.quoted.contains(formats.formats[Int(format.rawValue)].id)
        {
            sink(.boundary(.blockEnd, line.lowerBound..<line.lowerBound))
        }
    }

    /// Formats in which people quote a session: no program writes other text into them.
    private static let quoted = ["rfc.cs", "marks"]

    /// Lines of other text that end an excerpt of bare lines.
    static let proseLimit: UInt8 = 2

    /// Whether the next few lines, with the one at `start`, are a session: client and server, or clear replies alone.
    func isSessionAhead(from start: Int) -> Bool {
        var position = start
        var servers = 0
        var clients = 0
        var clear = 0
        var others = 0
        for _ in 0..<10 {
            guard position < bytes.count, others < 3 else { break }
            let end = LineScanner.lineEnd(in: bytes, from: position)
            let (line, isMarked) = withoutMark(bytes.trimmed(position..<end))
            if ReplyScanner.looksLikeReply(in: bytes, at: line.lowerBound, before: line.upperBound) {
                if isOfAnotherProtocol(line.lowerBound) { return false }
                servers &+= 1
                if isMarked || isClearReply(line) { clear &+= 1 }
            } else if let command = CommandScanner.known(in: bytes, line), isPlausible(command) {
                clients &+= 1
                if isMarked || isClearCommand(command) { clear &+= 1 }
            } else {
                others &+= 1
            }
            position = LineScanner.next(in: bytes, after: end)
        }
        return (servers > 0 && clients > 0 && (clear > 0 || others == 0)) || clear > 1
    }

    /// Whether the code at `index` is one that servers of news and files send, and none of mail (RFC 3977, RFC 959).
    private func isOfAnotherProtocol(_ index: Int) -> Bool {
        let code = ReplyScanner.code(in: bytes, at: index, before: bytes.count)?.rawValue ?? 0
        switch code {
        case 200...206, 215, 222...232, 331, 332, 335, 340, 350, 411, 412, 420, 422, 423, 425, 426, 435...437, 480:
            return true
        default: return false
        }
    }

    /// A line without what may be a mark (arrows, `C:`, `S:`), and whether it was one of the latter.
    private func withoutMark(_ line: Range<Int>) -> (line: Range<Int>, isMarked: Bool) {
        var start = line.lowerBound
        while start < line.upperBound, !bytes[start].isAlphanumeric { start &+= 1 }
        let letter = bytes[start].uppercased
        var isMarked = false
        if letter == 0x43 || letter == 0x53, bytes[start &+ 1] == 0x3A || bytes[start &+ 2] == 0x3A {
            isMarked = true
            start = bytes.find(0x3A, from: start, to: line.upperBound) &+ 1
            while start < line.upperBound, bytes[start] == 0x20 { start &+= 1 }
        }
        if !isMarked, let behind = wordMark(start..<line.upperBound) { return (behind..<line.upperBound, false) }
        return (min(start, line.upperBound)..<line.upperBound, isMarked)
    }

    /// The offset behind `server: ` and its like.
    private func wordMark(_ line: Range<Int>) -> Int? {
        let words: [StaticString] = ["SERVER", "CLIENT", "RECV", "RECEIVED", "SENT", "SEND", "RESPONSE", "COMMAND"]
        for word in words where bytes.hasIgnoringCase(word, at: line.lowerBound, before: line.upperBound) {
            let end = line.lowerBound &+ word.utf8CodeUnitCount
            guard end &+ 1 < line.upperBound else { continue }
            if bytes[end] == 0x3A || bytes[end] == 0x3E, bytes[end &+ 1] == 0x20 { return end &+ 2 }
        }
        let steps: [StaticString] = ["hello: ", "from: ", "to: ", "data: ", "quit: "]
        for step in steps where bytes.has(step, at: line.lowerBound, before: line.upperBound) {
            let behind = line.lowerBound &+ step.utf8CodeUnitCount
            if ReplyScanner.looksLikeReply(in: bytes, at: behind, before: line.upperBound) { return behind }
        }
        return nil
    }

    func isClearReply(_ line: Range<Int>) -> Bool {
        if ReplyScanner.safeCode(in: bytes, from: line.lowerBound, to: min(line.upperBound, line.lowerBound &+ 12))
            != nil
        {
            return true
        }
        guard bytes[line.lowerBound] == 0x32, bytes[line.lowerBound &+ 1] == 0x32 else {
            return bytes.has("250-", at: line.lowerBound, before: line.upperBound) || opensMultiline(line)
        }
        return bytes.find("SMTP", from: line.lowerBound, to: line.upperBound) != nil
    }

    /// A code of the standard and a text that begins like a sentence: not `512 octets`.
    func isUsualReply(_ line: Range<Int>) -> Bool {
        guard let code = ReplyScanner.code(in: bytes, at: line.lowerBound, before: line.upperBound) else {
            return false
        }
        switch code.rawValue {
        case 220, 221, 235, 250, 354, 421, 450...455, 500...504, 521, 530, 534, 535, 538, 550...556: break
        default: return false
        }
        return bytes[line.lowerBound &+ 4] &- 0x41 < 26
    }

    func isClearCommand(_ command: FoundCommand) -> Bool {
        switch command.verb {
        case .ehlo, .helo, .lhlo:
            bytes.find(0x2E, from: command.range.lowerBound, to: command.range.upperBound) < command.range.upperBound
        case .mail, .rcpt:
            command.address != nil
                && bytes.find(0x3A, from: command.range.lowerBound, to: command.range.upperBound) < command.range
                    .lowerBound &+ 11
        case .vrfy, .expn:
            bytes.find(0x40, from: command.range.lowerBound, to: command.range.upperBound) < command.range.upperBound
        case .startTLS, .data, .rset, .quit: command.argument == nil && bytes[command.range.lowerBound] &- 0x41 < 26
        default: false
        }
    }

    /// Whether a reply of several lines begins at `line`: the next line goes on with its code.
    private func opensMultiline(_ line: Range<Int>) -> Bool {
        guard bytes[line.lowerBound &+ 3] == 0x2D, !bytes[line.lowerBound &+ 4].isDigit, line.count > 4 else {
            return false
        }
        let next = LineScanner.next(in: bytes, after: LineScanner.lineEnd(in: bytes, from: line.upperBound))
        let separator = bytes[next &+ 3]
        return next > line.upperBound
            && bytes.has(bytes[line.lowerBound..<line.lowerBound &+ 3], at: next, before: bytes.count)
            && (separator == 0x2D || separator == 0x20) && !bytes[next &+ 4].isDigit
    }
}
