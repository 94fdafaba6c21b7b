import SMTPReply

/// Pairs commands with replies by counting (RFC 2920 §3.1), never by code, and follows what a session has agreed on.
///
/// Only findings of transcripts belong here; a log's replies say themselves what they answered.
package struct SessionTracker: Sendable {
    package init() {}

    /// Takes the next finding, whose places count in `window`, and hands on the step it makes.
    package func consume(
        _ finding: Finding, in window: TextWindow, state: inout SessionState, sink: (SessionStep) -> Void
    ) {
        var step = SessionStep.Draft(finding, before: state)
        switch finding {
        case .command(let command, _): take(command, in: window, state: &state, step: &step)
        case .reply(let reply):
            if reply.direction == .server, !reply.isNested, reply.command == nil {
                take(reply, in: window, state: &state, step: &step)
            }
        case .messageData(let place, let isEnd): take(messageData: place, isEnd: isEnd, state: &state)
        case .boundary(let boundary, let place):
            take(boundary, at: place, in: window, state: &state, step: &step)
        case .secret, .status, .setting: break
        }
        sink(SessionStep(step, after: state.facts))
    }

    // MARK: The client's side

    private func take(
        _ command: FoundCommand, in window: TextWindow, state: inout SessionState, step: inout SessionStep.Draft
    ) {
        if state.facts.end != nil {
            step.endedSession = state.facts
            state.begin(SessionFacts())
            step.before = state
        }
        state.hasBegun = true
        state.facts.commands += 1
        var sent = SentCommand(command.openingTransaction, in: window)
        sent.isPipelined = !state.pending.isEmpty
        if command.verb == .bdat {
            state.facts.usedBDAT = true
            if sent.parameters.contains(.last) { state.facts.sentLastChunk = true }
        }
        step.sent = sent
        guard state.pending.count < SessionState.pendingLimit else {
            state.pending.removeAll()
            state.facts.isUnsynchronised = true
            return
        }
        // Two clients at once: lines of several sessions stand among each other.
        if sent.verb.isHello, state.pending.contains(where: { $0.verb.isHello }) { state.facts.isUnsynchronised = true }
        state.pending.append(sent)
        // Several commands written as one line, with their line ends spelt out: the others are not seen.
        if window.bytes(command.range).holdsSpeltLineEnd { state.facts.isUnsynchronised = true }
    }

    private func take(messageData place: Place, isEnd: Bool, state: inout SessionState) {
        // The octets of a chunk belong to BDAT, whose reply is the only one (RFC 3030 §2).
        guard isEnd, state.pending.last?.verb != .bdat else { return }
        if state.facts.message == .text || state.facts.message == .none {
            state.pending.append(SentCommand(FoundCommand(verb: .endOfData, range: place)))
            state.facts.message = .ended
        }
    }

    private func take(
        _ boundary: Finding.Boundary, at place: Place, in window: TextWindow, state: inout SessionState,
        step: inout SessionStep.Draft
    ) {
        switch boundary {
        case .connected, .implicitTLS:
            if boundary == .implicitTLS, state.facts.startIsKnown, state.facts.greeting == .unseen {
                state.facts.tls = .yes
                return
            }
            if state.hasBegun, state.facts.end == nil { step.endedSession = state.facts }
            let peer = window.bytes(place)
            let isImplicit = boundary == .implicitTLS || peer.contains(":465") || peer.contains(" 465")
            state.begin(.opened(tls: isImplicit ? .yes : .no))
            state.facts.isLoopback = peer.contains("127.0.0.1") || peer.contains("localhost") || peer.contains("::1")
        case .closed: end(.closed, state: &state, step: &step)
        case .blockEnd: end(.unknown, state: &state, step: &step)
        case .tlsStarted:
            if state.facts.greeting == .unseen, !state.facts.awaitsHelloInTLS, state.facts.hello != .yes {
                if !state.facts.startIsKnown { state.begin(.opened(tls: .yes)) }
            }
            state.facts.tls = .yes
        case .tlsFailed:
            state.facts.tls = .no
            state.facts.awaitsHelloInTLS = false
        case .bounce, .feedbackReport, .autoReply: break
        }
    }

    private func end(_ end: SessionFacts.End, state: inout SessionState, step: inout SessionStep.Draft) {
        guard state.hasBegun, state.facts.end == nil else { return }
        state.facts.end = end
        step.endedSession = state.facts
        if state.pending.contains(where: { $0.verb == .startTLS }) { state.tlsOfferHash = 0 }
        state.pending.removeAll()
        state.isChallenged = false
    }
}

extension CommandVerb {
    fileprivate var isHello: Bool { self == .ehlo || self == .helo || self == .lhlo }
}

extension FoundCommand {
    /// SEND, SOML and SAML open a transaction as MAIL does (RFC 5321 §F.6).
    fileprivate var openingTransaction: FoundCommand {
        guard verb.rawValue.utf8.first == 0x53, ["SEND", "SOML", "SAML"].contains(verb.rawValue) else { return self }
        var command = self
        command.verb = .mail
        return command
    }
}
