import SMTPReply

extension SessionTracker {
    /// Finds what `found` answers, fills it in and follows its effect.
    func take(_ found: FoundReply, in window: TextWindow, state: inout SessionState, step: inout SessionStep.Draft) {
        guard let code = found.lines.last?.code else { return }
        if beginsSession(code, state: state) { beginAnew(state: &state, step: &step) }
        let opening = answersConnect(code, state: state)
        let isRaised = isRaised(code, found, in: window, state: state)
        let isQuoted = repeats(code, state: state) && isQuoted(found, in: window, state: state) || isRaised
        if !opening, isQuoted || (state.pending.isEmpty && state.finalRepliesDue == 0 && repeats(code, state: state)) {
            step.isEcho = true
            if !isQuoted, code.severity == .positiveCompletion,
                found.lines.last.map({ window.bytes($0.textRange).hash64 }) != state.lastTextHash
            {
                state.facts.mayHaveMissedCommand()
            }
            // The library may have sent RSET before it raised.
            step.answered = isRaised ? state.lastRefused ?? state.lastAnswered : state.lastAnswered
            step.finding = .reply(fill(found, step.answered?.command, state: state))
            return
        }
        let answered =
            opening
            ? SentCommand(FoundCommand(verb: .connect, range: 0..<0)) : next(for: code, state: &state, step: &step)
        state.hasBegun = true
        step.answered = answered
        if answered != nil, answered?.verb != .connect { state.facts.replies += 1 }
        let target = answered?.verb == .endOfData ? recipientInTurn(state: state, answered: answered) : nil
        var filled = fill(found, answered?.command, state: state)
        if let target { filled.surroundings.recipient = target.address }
        step.finding = .reply(filled)
        if let answered { apply(code, found, answering: answered, in: window, state: &state) }
        if code.rawValue == 421 { state.facts.end = .shutdown }
        if state.facts.end != nil { state.pending.removeAll() }
        state.lastAnswered = answered
        state.lastCode = code
        state.lastTextHash = found.lines.last.map { window.bytes($0.textRange).hash64 } ?? 0
        if code.firstDigit > 3 {
            state.lastFailureHash = state.lastTextHash
            state.lastRefused = answered
        }
    }

    /// A refusal printed once more when the library gives up: `SMTPSenderRefused: (550, b'…')`.
    private func isRaised(
        _ code: ReplyCode, _ found: FoundReply, in window: TextWindow, state: SessionState
    ) -> Bool {
        guard state.pending.isEmpty, code.firstDigit > 3, state.lastFailureHash != 0, let line = found.lines.last else {
            return false
        }
        return window.bytes(line.textRange).hash64 == state.lastFailureHash
    }

    /// The reply before, quoted once more behind words of the client: `Deferred: 451 4.7.1 …`.
    private func isQuoted(_ found: FoundReply, in window: TextWindow, state: SessionState) -> Bool {
        guard let line = found.lines.last, !line.codeRange.isEmpty, found.lines.count == 1 else { return false }
        let words = (line.codeRange.lowerBound - 10)..<line.codeRange.lowerBound
        guard window.holds(words), window.bytes(words).isASCIIEqual(to: "Deferred: ") else { return false }
        return window.bytes(line.textRange).hash64 == state.lastTextHash
    }

    private func fill(_ found: FoundReply, _ command: FoundCommand?, state: SessionState) -> FoundReply {
        var filled = found
        if filled.command == nil { filled.command = command }
        if filled.surroundings.host == nil { filled.surroundings.greeter = state.greeter }
        if filled.surroundings.recipient == nil, command?.verb == .rcpt {
            filled.surroundings.recipient = command?.address
        }
        if filled.surroundings.sender == nil, command?.verb == .mail { filled.surroundings.sender = command?.address }
        return filled
    }

    /// A 220 where no command waits for one opens the next session of the document.
    private func beginsSession(_ code: ReplyCode, state: SessionState) -> Bool {
        guard state.hasBegun else { return false }
        if state.facts.end != nil { return state.pending.isEmpty && !repeats(code, state: state) }
        guard code.rawValue == 220, state.facts.greeting != .unseen || state.facts.hello == .yes else { return false }
        guard !(state.pending.isEmpty && repeats(code, state: state)) else { return false }
        return !state.pending.contains { $0.verb == .startTLS || $0.verb == .xclient }
    }

    private func beginAnew(state: inout SessionState, step: inout SessionStep.Draft) {
        if state.facts.end == nil { step.endedSession = state.facts }
        // A greeting in the middle of a transaction: the record was cut there, or goes on among the lines of this session.
        let mayInterleave = state.facts.end == nil && state.facts.transaction == .yes
        state.begin(SessionFacts())
        state.facts.isUnsynchronised = mayInterleave
        step.before = state
    }

    private func repeats(_ code: ReplyCode, state: SessionState) -> Bool {
        state.lastAnswered != nil && state.lastCode == code && state.lastAnswered?.verb != .endOfData
    }

    private func answersConnect(_ code: ReplyCode, state: SessionState) -> Bool {
        guard state.facts.greeting == .unseen, state.lastAnswered == nil, state.facts.hello != .yes else {
            return false
        }
        if code.rawValue == 220 { return !state.pending.contains { $0.verb == .startTLS || $0.verb == .xclient } }
        return state.facts.startIsKnown && state.pending.isEmpty && code.firstDigit > 3
    }

    /// Takes the command that a reply with `code` answers from the queue.
    private func next(for code: ReplyCode, state: inout SessionState, step: inout SessionStep.Draft) -> SentCommand? {
        if state.finalRepliesDue > 0, state.lastAnswered != nil {
            guard let wanted = onlyCommand(answeredWith: code), state.pending.first?.verb == wanted else {
                return state.lastAnswered
            }
            step.anomaly = .lmtpMissing
            state.resetTransaction()
        }
        if answersUnseenData(code, state: state) {
            // The text itself, taken for a command.
            state.pending.removeAll { $0.verb != .quit && $0.verb != .mail && $0.verb != .rset }
            return SentCommand(FoundCommand(verb: .endOfData, range: 0..<0))
        }
        guard let first = state.pending.first else {
            let wasFinal = state.lastAnswered?.verb == .endOfData || state.lastAnswered?.verb == .bdat
            if state.facts.isLMTP, wasFinal {
                step.anomaly = .lmtpExtra
            } else if code.severity == .positiveCompletion {
                state.facts.mayHaveMissedCommand()
            }
            return nil
        }
        if code.rawValue == 334, first.verb == .auth {
            state.isChallenged = true
            return first
        }
        if let wanted = onlyCommand(answeredWith: code), first.verb != wanted,
            let index = state.pending.firstIndex(where: { $0.verb == wanted })
        {
            state.facts.isUnsynchronised = true
            step.anomaly = .lostReply
            let found = state.pending[index]
            state.pending.removeFirst(index + 1)
            return found
        }
        state.pending.removeFirst()
        // Only 220 lets TLS begin: who wrote the record left that reply out, and what was said inside TLS.
        if first.verb == .startTLS, code.rawValue == 250, let second = state.pending.first {
            state.pending.removeFirst()
            state.facts.tls = .unknown
            state.facts.offer = nil
            return second
        }
        return first
    }

    /// The client's message is not shown, or only as a count of its lines: the next final reply is about it.
    private func answersUnseenData(_ code: ReplyCode, state: SessionState) -> Bool {
        guard state.facts.message == .text, code.severity != .positiveIntermediate else { return false }
        return code.rawValue != 221 || state.pending.first?.verb != .quit
    }

    /// The only command that the standard lets a server answer with `code`: finds lost replies.
    private func onlyCommand(answeredWith code: ReplyCode) -> CommandVerb? {
        switch code.rawValue {
        case 354: return .data
        case 334, 235, 535: return .auth
        case 221: return .quit
        case 214: return .help
        default: return nil
        }
    }

    private func recipientInTurn(state: SessionState, answered: SentCommand?) -> FoundCommand? {
        guard state.facts.isLMTP || state.facts.isPRDR, answered?.verb == .endOfData || answered?.verb == .bdat else {
            return nil
        }
        let due = state.finalRepliesDue > 0 ? state.finalRepliesDue : state.facts.accepted
        // PRDR ends with one reply for the whole message.
        let index = state.recipients.count - due + (state.facts.isPRDR ? 1 : 0)
        return state.recipients.indices.contains(index) ? state.recipients[index] : nil
    }
}
