import SMTPReply

extension LineReader {
    /// Hands on what `pattern` captured in the line `range`; false if it turns out not to be one of its lines.
    func emit(
        _ pattern: CompiledPattern, _ captures: Captures, _ range: Range<Int>, conversation: Range<Int>,
        state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        if pattern.roles & FieldRole.conversationMask != 0,
            let place = captures[.server] ?? captures[.client] ?? captures[.line]
        {
            let speaker: Direction? = captures.has(.server) ? .server : captures.has(.client) ? .client : nil
            let key = conversationKey(captures[.conversation] ?? conversation)
            return readConversation(place, speaker, pattern, key: key, &state.session, sink)
        }
        if pattern.hasBoundary {
            if pattern.isWeak, !isEvident(range, state.session) { return false }
            return emitBoundary(pattern, captures, range, &state.session, sink)
        }
        if state.session.open != nil { flush(&state.session, sink: sink) }
        emitRecord(pattern, captures, sink: sink)
        return true
    }

    /// The connection's opening, its end, TLS.
    private func emitBoundary(
        _ pattern: CompiledPattern, _ captures: Captures, _ range: Range<Int>, _ session: inout ConversationState,
        _ sink: (Finding) -> Void
    ) -> Bool {
        guard let boundary = formats.sources[Int(pattern.index)].boundary else { return false }
        flush(&session, sink: sink)
        let conversation = formats.formats[Int(pattern.format.rawValue)].conversation
        if conversation.isBare { session.trust = ConversationState.trusted }
        if boundary == .closed || boundary == .connected { session.reset() }
        sink(.boundary(boundary, bytes.trimmedEnd(range)))
        return true
    }

    /// The fields of a log record.
    private func emitRecord(_ pattern: CompiledPattern, _ captures: Captures, sink: (Finding) -> Void) {
        var context = ReasonContext(format: pattern.format)
        context.form = pattern.form
        context.surroundings.host = captures[.host].map(bytes.trimmed)
        context.surroundings.recipient = captures[.recipient]
        context.surroundings.sender = captures[.sender]
        context.surroundings.queueID = captures[.queueID]
        context.surroundings.messageID = captures[.messageID]
        context.surroundings.outcome = pattern.outcome
        if let word = captures[.outcome] {
            context.surroundings.outcome = Surroundings.Outcome(word: bytes[word]) ?? pattern.outcome
        }
        if let words = captures[.command] {
            context.command = CommandScanner.named(in: bytes, words)
        } else if pattern.hasCommand, let verb = formats.sources[Int(pattern.index)].command {
            context.command = FoundCommand(verb: verb, range: 0..<0)
        }
        // A status field stands before the text that it sums up in some formats, behind it in others.
        let status = captures[.status] ?? captures[.statusText]
        let text = captures[.reply] ?? captures[.reason]
        if let status, let text, status.lowerBound > text.lowerBound {
            emitText(text, pattern, captures, context, sink)
            emitStatus(status, captures, context, sink)
        } else {
            if let status { emitStatus(status, captures, context, sink) }
            if let text { emitText(text, pattern, captures, context, sink) }
        }
        if text == nil, captures.has(.code) { emitCode(pattern, captures, context, sink) }
    }

    private func emitText(
        _ text: Place, _ pattern: CompiledPattern, _ captures: Captures, _ context: ReasonContext,
        _ sink: (Finding) -> Void
    ) {
        var end = text.upperBound
        for index in Int(pattern.ends.lowerBound)..<Int(pattern.ends.upperBound) {
            let literal = formats.ends[index]
            let stop = formats.literal(literal.start, literal.length)
            if let hit = bytes.find(stop, pivot: Int(literal.pivot), from: text.lowerBound, to: end) { end = hit }
        }
        if captures.has(.reply) {
            readReply(text.lowerBound..<end, context: context, sink: sink)
        } else {
            readReason(text.lowerBound..<end, context: context, sink: sink)
        }
    }

    /// An enhanced status code in a field of its own, or at the start of a text that has no reply code.
    private func emitStatus(_ place: Place, _ captures: Captures, _ context: ReasonContext, _ sink: (Finding) -> Void) {
        guard let match = ReplyScanner.enhanced(in: bytes, at: place.lowerBound, before: place.upperBound) else {
            return
        }
        var status = FoundStatus(enhanced: match.code, range: place.lowerBound..<match.end, format: context.format)
        status.surroundings = context.surroundings
        if captures.has(.statusText) {
            let text = bytes.trimmed(match.end..<place.upperBound)
            if !text.isEmpty { status.textRange = text }
        }
        sink(.status(status))
    }

    /// A reply code in a field of its own; its enhanced status code and text may stand elsewhere in the line.
    private func emitCode(
        _ pattern: CompiledPattern, _ captures: Captures, _ context: ReasonContext, _ sink: (Finding) -> Void
    ) {
        guard let place = captures[.code],
            let code = ReplyScanner.code(in: bytes, at: place.lowerBound, before: place.upperBound)
        else { return }
        let text = captures[.text] ?? place.upperBound..<place.upperBound
        var line = FoundReplyLine(codeRange: place, code: code, separator: .space, textRange: bytes.trimmed(text))
        ReplyScanner.takeEnhanced(into: &line, in: bytes)
        var reply = FoundReply(lines: [line], format: context.format)
        reply.form = context.form
        reply.command = context.command
        reply.surroundings = context.surroundings
        reply.mayBeCut = true
        sink(.reply(reply))
    }
}

extension FieldRole {
    /// Bits of the roles that belong to a conversation.
    static let conversationMask: UInt32 =
        1 << UInt32(server.rawValue) | 1 << UInt32(client.rawValue) | 1 << UInt32(line.rawValue)
}

extension Surroundings.Outcome {
    /// The outcome that a mail system's word names.
    init?(word: Bytes) {
        let names: [(StaticString, Surroundings.Outcome)] = [
            ("SENT", .delivered), ("DELIVERED", .delivered), ("OK", .delivered), ("DELIVERY", .delivered),
            ("SUCCESS", .delivered), ("DEFERRED", .deferred), ("TEMPFAIL", .deferred), ("DEFERRAL", .deferred),
            ("TRANSIENT", .deferred), ("BOUNCED", .bounced), ("PERMFAIL", .bounced), ("FAILURE", .bounced),
            ("FAILED", .bounced), ("BOUNCE", .bounced), ("SOFTBOUNCE", .deferred), ("EXPIRED", .expired),
            ("EXPIRATION", .expired), ("REJECT", .rejected), ("HOLD", .held), ("DISCARD", .discarded),
            ("DELAYED", .delayed), ("RELAYED", .relayed), ("EXPANDED", .expanded), ("UNDELIVERABLE", .undeliverable),
            ("LOOPFAIL", .bounced), ("=>", .delivered), ("->", .delivered), ("*>", .delivered), (">>", .delivered),
            ("**", .bounced), ("==", .deferred),
        ]
        for (name, outcome) in names where word.hasIgnoringCase(name, at: 0, before: word.count) {
            self = outcome
            return
        }
        return nil
    }
}
