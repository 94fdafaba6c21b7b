import SMTPReply

extension ConversationState {
    /// Lines that are neither reply nor command before bare ones are no longer believed.
    static let trusted: UInt8 = 12

    /// Bare lines were seen, and are believed still.
    var believesBare: Bool { trust > 0 && trustsBare }

    /// Lines of `format` were seen: its marks, and bare lines if it has those, are believed for a while.
    mutating func believe(_ format: FormatID, isBare: Bool) {
        proseLines = 0
        trust = Self.trusted
        trustedFormat = format
        trustsBare = isBare
    }

    /// Forgets the conversation, not the trust.
    mutating func reset() {
        phase = .commands
        phaseFormat = nil
        awaitsDataReply = false
        hasData = false
        octets = 0
    }
}

extension LineReader {
    /// Hands on the reply that is still open.
    func flush(_ session: inout ConversationState, sink: (Finding) -> Void) {
        if !session.open.isUsed { return }
        if let open = session.open.take() { sink(.reply(open)) }
    }

    /// A line of a conversation, marked as `speaker` (nil: by one of them). False if it is none after all.
    func readConversation(
        _ place: Place, _ speaker: Direction?, _ pattern: CompiledPattern, key: UInt64,
        _ session: inout ConversationState,
        _ sink: (Finding) -> Void
    ) -> Bool {
        let conversation = formats.formats[Int(pattern.format.rawValue)].conversation
        let range = ReplyScanner.trimmedEscapes(in: bytes, place, form: pattern.form)
        let looksLikeReply = ReplyScanner.looksLikeReply(in: bytes, at: range.lowerBound, before: range.upperBound)
        if pattern.isWeak, !isTrusted(pattern.format, session) {
            guard looksLikeReply || CommandScanner.known(in: bytes, range) != nil,
                isSessionAhead(from: place.lowerBound)
            else { return false }
        }
        session.believe(pattern.format, isBare: conversation.isBare)
        if session.phase == .data || session.phase == .octets, session.phaseFormat == pattern.format, speaker != .server
        {
            readData(place, form: pattern.form, &session, sink)
            return true
        }
        if looksLikeReply
            || (speaker == .server
                && ReplyScanner.code(in: bytes, at: range.lowerBound, before: range.upperBound) != nil)
        {
            readServer(range, pattern.format, pattern.form, key: key, conversation, &session, sink)
            return true
        }
        if speaker == .server { return true }
        // A mark that is met elsewhere, and nothing of SMTP behind it: other marks may stand there.
        if speaker == nil, pattern.isWeak, session.phase == .commands,
            CommandScanner.known(in: bytes, range) == nil
        {
            return false
        }
        return readClient(range, speaker, pattern, conversation, &session, sink)
    }

    /// Whether weak marks of `format` are to be believed: the document has it, or it was just seen.
    func isTrusted(_ format: FormatID, _ session: ConversationState) -> Bool {
        (session.trust > 0 && session.trustedFormat == format)
            || (profile.kind == .transcript && (profile.isForced || profile.formats.contains(format)))
    }

    /// A client's line that is repeated elsewhere: only a secret in it is handed on.
    func readQuiet(
        _ place: Place, _ pattern: CompiledPattern, _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) -> Bool {
        let range = ReplyScanner.trimmedEscapes(in: bytes, place, form: pattern.form)
        if let command = CommandScanner.known(in: bytes, range) {
            emitCommand(command, pattern.format, form: pattern.form) { if case .secret = $0 { sink($0) } }
        } else if looksEncoded(range) {
            sink(.secret(range, format: pattern.format))
        }
        return true
    }

    /// A reply line (or several, joined) of the server.
    func readServer(
        _ range: Range<Int>, _ format: FormatID, _ form: TextForm, key: UInt64, _ conversation: Format.Conversation,
        _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) {
        let lines = ReplyScanner.lines(in: bytes, range, form: form)
        guard let last = lines.last else { return }
        if session.open.isUsed, session.openKey == key, session.open.value?.format == format,
            (session.open.value?.lines.count ?? 0) < 256
        {
            session.open.change { $0.append(lines, in: bytes) }
        } else {
            flush(&session, sink: sink)
            var reply = FoundReply(lines: lines, format: format)
            reply.form = form
            if conversation.isServers, last.code.firstDigit > 3 { reply.surroundings.outcome = .rejected }
            session.open.set(reply)
            session.openKey = key
        }
        guard last.separator != .hyphen else { return }
        let code = session.open.value?.lines.first?.code.rawValue ?? 0
        flush(&session, sink: sink)
        advance(after: code, format: format, conversation, &session)
    }

    /// What the client's next line is after a reply.
    private func advance(
        after code: UInt16, format: FormatID, _ conversation: Format.Conversation, _ session: inout ConversationState
    ) {
        if code == 334 {
            session.phase = .secret
            session.phaseFormat = format
        } else if code == 354, conversation.showsData, !conversation.isInterleaved {
            session.phase = .data
            session.phaseFormat = format
        } else if session.phase != .octets {
            session.reset()
        }
    }

    /// A line of the client: a command, or the answer to 334.
    private func readClient(
        _ range: Range<Int>, _ speaker: Direction?, _ pattern: CompiledPattern, _ conversation: Format.Conversation,
        _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) -> Bool {
        var known = CommandScanner.known(in: bytes, range)
        if speaker == nil, let command = known, !isPlausible(command) { known = nil }
        if session.phase == .secret, session.phaseFormat == pattern.format, known == nil || !conversation.isInterleaved
        {
            flush(&session, sink: sink)
            session.reset()
            if !range.isEmpty { sink(.secret(range, format: pattern.format)) }
            return true
        }
        if known == nil, conversation.isInterleaved, looksEncoded(range) {
            sink(.secret(range, format: pattern.format))
            return true
        }
        guard let command = known ?? (speaker == .client ? CommandScanner.any(in: bytes, range) : nil) else {
            return true
        }
        flush(&session, sink: sink)
        if bytes[range.lowerBound] == 0x2E, range.count == 1 {
            sink(.messageData(range, isEnd: true))
            return true
        }
        emitCommand(command, pattern.format, form: pattern.form, sink)
        if command.verb == .bdat, conversation.showsData {
            startOctets(command, pattern.format, form: pattern.form, &session)
        }
        return true
    }

    /// A command, and the secret in it: the initial response of AUTH (RFC 4954 §4).
    func emitCommand(_ command: FoundCommand, _ format: FormatID, form: TextForm, _ sink: (Finding) -> Void) {
        sink(.command(command, format: format))
        guard command.verb == .auth, let argument = command.argument else { return }
        let mechanism = bytes.find(0x20, from: argument.lowerBound, to: argument.upperBound)
        let secret = bytes.trimmed(mechanism..<argument.upperBound)
        if !secret.isEmpty { sink(.secret(secret, format: format)) }
    }

    /// Whether a lone word may be base64: an answer to a challenge in a log where the challenge stands elsewhere.
    func looksEncoded(_ range: Range<Int>) -> Bool {
        guard range.count >= 4, range.count % 4 == 0 else { return false }
        for index in range {
            let byte = bytes[index]
            guard byte.isAlphanumeric || byte == 0x2B || byte == 0x2F || byte == 0x3D else { return false }
        }
        return true
    }
}
