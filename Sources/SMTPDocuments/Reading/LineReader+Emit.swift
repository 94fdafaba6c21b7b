import SMTPReply

extension LineReader {
    /// Hands on what `pattern` captured in the line `range`; false if it turns out not to be one of its lines.
    func emit(
        _ pattern: CompiledPattern, _ captures: Captures, _ range: Range<Int>, conversation: Range<Int>,
        state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        var captures = captures
        if pattern.roles & FieldRole.memoryMask != 0 {
            if let names = captures[.columns] {
                return openColumns(bytes[range.lowerBound] == 0x23 ? names : range, pattern, state: &state)
            }
            joinDelivery(pattern, &captures, conversation: conversation, state: &state)
        }
        if captures.mask & FieldRole.conversationMask != 0 {
            return emitConversation(pattern, captures, conversation, &state.session, sink)
        }
        if pattern.hasBoundary { return emitBoundary(pattern, captures, range, &state.session, sink) }
        if pattern.roles & FieldRole.foundMask == 0 { return noteLine(pattern, &state.session) }
        flush(&state.session, sink: sink)
        return emitRecord(pattern, captures, sink: sink)
    }

    /// A line of a conversation.
    func emitConversation(
        _ pattern: CompiledPattern, _ captures: Captures, _ conversation: Range<Int>,
        _ session: inout ConversationState,
        _ sink: (Finding) -> Void
    ) -> Bool {
        if let quiet = captures[.quiet] {
            return readQuiet(quiet, pattern, &session, sink)
        }
        guard let place = captures[.server] ?? captures[.client] ?? captures[.line] else { return false }
        let speaker: Direction? = captures.has(.server) ? .server : captures.has(.client) ? .client : nil
        let key = conversationKey(captures[.conversation] ?? conversation)
        return readConversation(cutEnd(of: place, pattern), speaker, pattern, key: key, &session, sink)
    }

    /// The connection's opening, its end, TLS.
    private func emitBoundary(
        _ pattern: CompiledPattern, _ captures: Captures, _ range: Range<Int>, _ session: inout ConversationState,
        _ sink: (Finding) -> Void
    ) -> Bool {
        guard let boundary = formats.sources[Int(pattern.index)].boundary else { return false }
        if pattern.isWeak, !isTrusted(pattern.format, session) { return false }
        flush(&session, sink: sink)
        session.believe(pattern.format, isBare: formats.formats[Int(pattern.format.rawValue)].conversation.isBare)
        if boundary == .closed || boundary == .connected { session.reset() }
        sink(.boundary(boundary, bytes.trimmedEnd(range)))
        return true
    }

    /// A line that only belongs to the format: it makes bare lines near it believed, a weak one keeps them so.
    private func noteLine(_ pattern: CompiledPattern, _ session: inout ConversationState) -> Bool {
        if pattern.isWeak { return session.trust > 0 }
        let conversation = formats.formats[Int(pattern.format.rawValue)].conversation
        if conversation.isBare { session.believe(pattern.format, isBare: true) }
        return true
    }

    /// The fields of a log record, in order of position; false if none of them holds what was hoped for.
    func emitRecord(_ pattern: CompiledPattern, _ captures: Captures, sink: (Finding) -> Void) -> Bool {
        var isFound = false
        var rest = captures.mask & FieldRole.foundMask
        // Most lines with nothing but free text quote no reply.
        if rest == FieldRole.reason.bit, let place = captures[.reason],
            replyStart(in: cutEnd(of: place, pattern), isNested: false) == nil
        {
            return false
        }
        let context = context(of: pattern, captures)
        if captures.has(.code), captures.has(.status), !captures.has(.reply), !captures.has(.reason) {
            rest &= ~FieldRole.status.bit
        }
        if captures.has(.code), captures.has(.reply) { rest &= ~FieldRole.code.bit }
        while rest != 0 {
            var first: (role: FieldRole, place: Place)?
            for role in FieldRole.found where rest & role.bit != 0 {
                if let place = captures[role], place.lowerBound < first?.place.lowerBound ?? .max {
                    first = (role, place)
                }
            }
            guard let (role, place) = first else { break }
            rest &= ~role.bit
            switch role {
            case .status, .statusText: emitStatus(place, hasText: role == .statusText, pattern, context, sink)
            case .reply: readReply(cutEnd(of: place, pattern), context: context, sink: sink)
            case .reason:
                if !readReason(cutEnd(of: place, pattern), context: context, sink: sink) { continue }
            case .tuples:
                if !readTuples(place, context: context, sink: sink) { continue }
            default: emitCode(place, captures, context, sink)
            }
            isFound = true
        }
        return isFound
    }

    /// What the captured fields say of the circumstances.
    private func context(of pattern: CompiledPattern, _ captures: Captures) -> ReasonContext {
        var context = ReasonContext(format: pattern.format)
        context.form = pattern.form
        context.surroundings.host = captures[.host].map(bytes.trimmed)
        context.surroundings.recipient = captures[.recipient]
        context.surroundings.sender = captures[.sender]
        context.surroundings.queueID = captures[.queueID]
        context.surroundings.messageID = captures[.messageID]
        context.surroundings.outcome = pattern.outcome
        if let word = captures[.outcome] ?? captures[.mark] {
            context.surroundings.outcome = Surroundings.Outcome(word: bytes[word]) ?? pattern.outcome
        } else if pattern.outcome == nil, captures.has(.recipient), !captures.has(.code), let status = captures[.status]
        {
            // What the status field sums up is what became of the mail.
            switch bytes[status.lowerBound] {
            case 0x32: context.surroundings.outcome = .delivered
            case 0x34: context.surroundings.outcome = .deferred
            default: context.surroundings.outcome = .bounced
            }
        }
        if let words = captures[.command] {
            context.command = CommandScanner.named(in: bytes, words)
        } else if pattern.hasCommand, let verb = formats.sources[Int(pattern.index)].command {
            let place = (captures[.reply] ?? captures[.reason] ?? captures[.code])?.lowerBound ?? 0
            context.command = FoundCommand(verb: verb, range: place..<place)
        }
        return context
    }

    /// `place` up to where the pattern says that the text ends.
    func cutEnd(of place: Place, _ pattern: CompiledPattern) -> Place {
        var end = place.upperBound
        for index in Int(pattern.ends.lowerBound)..<Int(pattern.ends.upperBound) {
            let literal = formats.ends[index]
            let stop = formats.literal(literal.start, literal.length)
            if let hit = bytes.find(stop, pivot: Int(literal.pivot), from: place.lowerBound, to: end) { end = hit }
        }
        return place.lowerBound..<end
    }

    /// An enhanced status code in a field of its own, or at the start of a text that has no reply code.
    private func emitStatus(
        _ place: Place, hasText: Bool, _ pattern: CompiledPattern, _ context: ReasonContext, _ sink: (Finding) -> Void
    ) {
        guard let match = ReplyScanner.enhanced(in: bytes, at: place.lowerBound, before: place.upperBound) else {
            return
        }
        var status = FoundStatus(enhanced: match.code, range: place.lowerBound..<match.end, format: context.format)
        status.surroundings = context.surroundings
        if hasText {
            let text = bytes.trimmed(match.end..<cutEnd(of: place, pattern).upperBound)
            if !text.isEmpty { status.textRange = text }
        }
        sink(.status(status))
        guard let text = status.textRange else { return }
        var inner = context
        inner.depth = 1
        inner.surroundings.host = nil
        inner.command = nil
        readReason(text, context: inner, sink: sink)
    }

    /// A reply code in a field of its own; its enhanced status code and text may stand elsewhere in the line.
    private func emitCode(_ place: Place, _ captures: Captures, _ context: ReasonContext, _ sink: (Finding) -> Void) {
        guard let code = ReplyScanner.code(in: bytes, at: place.lowerBound, before: place.upperBound) else { return }
        // HTTP's, in the fields of many programs.
        if code.rawValue == 200, !captures.has(.text) { return }
        let text = captures[.text] ?? place.upperBound..<place.upperBound
        var line = FoundReplyLine(codeRange: place, code: code, separator: .space, textRange: bytes.trimmed(text))
        ReplyScanner.takeEnhanced(into: &line, in: bytes)
        if line.enhanced == nil, let status = captures[.status],
            let match = ReplyScanner.enhanced(in: bytes, at: status.lowerBound, before: status.upperBound)
        {
            line.enhanced = match.code
            line.enhancedRange = status.lowerBound..<match.end
        }
        var reply = FoundReply(lines: [line], format: context.format)
        reply.form = context.form
        reply.command = context.command
        reply.surroundings = context.surroundings
        reply.mayBeCut = true
        sink(.reply(reply))
    }
}

extension FieldRole {
    /// The role's bit in masks.
    @inline(__always)
    var bit: UInt32 { 1 &<< UInt32(rawValue) }

    /// Roles that belong to a conversation.
    static let conversationMask: UInt32 = server.bit | client.bit | line.bit | quiet.bit
    /// Roles that lines share with later ones.
    static let memoryMask: UInt32 = delivery.bit | columns.bit
    /// Roles that are findings by themselves.
    static let found: [FieldRole] = [.reply, .reason, .status, .statusText, .code, .tuples]
    static let foundMask: UInt32 = found.reduce(0) { $0 | $1.bit }
}

extension Surroundings.Outcome {
    /// The outcome that a mail system's word names.
    init?(word: Bytes) {
        let names: [(StaticString, Surroundings.Outcome)] = [
            ("SENT", .delivered), ("BOUNCED", .bounced), ("DEFERRED", .deferred), ("DELIVERED", .delivered),
            ("OK", .delivered), ("DELIVERY", .delivered), ("SUCCESS", .delivered), ("TEMPFAIL", .deferred),
            ("DEFERRAL", .deferred), ("TRANSIENT", .deferred), ("PERMFAIL", .bounced), ("FAILURE", .bounced),
            ("FAILED", .bounced), ("BOUNCE", .bounced), ("SOFTBOUNCE", .deferred), ("EXPIRED", .expired),
            ("EXPIRATION", .expired), ("REJECT", .rejected), ("HOLD", .held), ("DISCARD", .discarded),
            ("DELAYED", .delayed), ("RELAYED", .relayed), ("EXPANDED", .expanded), ("UNDELIVERABLE", .undeliverable),
            ("LOOPFAIL", .bounced), ("=>", .delivered), ("->", .delivered), (">>", .delivered), ("*>", .delivered),
            ("**", .bounced), ("==", .deferred), ("FAIL", .bounced), ("DEFER", .deferred), ("DELIVER", .delivered),
            ("SEND", .delivered),
        ]
        for (name, outcome) in names where word.hasIgnoringCase(name, at: 0, before: word.count) {
            self = outcome
            return
        }
        return nil
    }
}
