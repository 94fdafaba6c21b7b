import SMTPReply

extension SessionTracker {
    /// Follows what `code` as answer to `answered` changes (RFC 5321 §4.1.4).
    func apply(
        _ code: ReplyCode, _ reply: FoundReply, answering answered: SentCommand, in window: TextWindow,
        state: inout SessionState
    ) {
        let done = code.severity == .positiveCompletion
        switch answered.verb {
        case .connect: greet(code, reply, in: window, state: &state)
        case .ehlo, .helo, .lhlo: if done { hello(answered.verb, reply, in: window, state: &state) }
        case .startTLS: if done { startTLS(state: &state) }
        case .xclient: if done { greetAgain(state: &state) }
        case .auth:
            if code.severity != .positiveIntermediate {
                state.isChallenged = false
                if done { state.facts.authenticated = .yes }
            }
        case .mail: mail(done, answered, state: &state)
        case .rcpt: recipient(done, answered, reply, in: window, state: &state)
        case .data: data(code, answered, state: &state)
        case .bdat, .endOfData: endOfData(code, answered, state: &state)
        case .rset: if done { state.resetTransaction() }
        case .quit: if done { state.facts.end = .quit }
        default: break
        }
    }

    private func greet(_ code: ReplyCode, _ reply: FoundReply, in window: TextWindow, state: inout SessionState) {
        let waiting = state.pending
        let tls: Known = state.facts.tls == .yes ? .yes : state.facts.startIsKnown ? state.facts.tls : .unknown
        let isLoopback = state.facts.isLoopback
        let isUnsynchronised = state.facts.isUnsynchronised
        state.begin(.opened(tls: tls))
        state.facts.isUnsynchronised = isUnsynchronised
        state.pending = waiting
        state.facts.isLoopback = isLoopback
        state.facts.greeting = code.rawValue == 220 ? .ready : .refused
        guard let text = reply.lines.first?.textRange else { return }
        let bytes = window.bytes(text)
        if bytes.startsASCII(with: "[127.", at: 0) || bytes.startsASCII(with: "localhost", at: 0) {
            state.facts.isLoopback = true
        }
        var end = 0
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        guard end > 0, code.rawValue == 220 else { return }
        var isLMTP = false
        bytes.forEachWord(from: end) { if $0.isASCIIEqual(to: "LMTP") { isLMTP = true } }
        state.facts.greetingSaysLMTP = isLMTP
        state.greeter = Array(bytes[0..<min(end, 255)].buffer)
        state.greetingHash = bytes[0..<end].hash64
        state.facts.offeredTLSBefore = state.tlsOfferHash != 0 && state.tlsOfferHash == state.greetingHash
    }

    private func hello(
        _ verb: CommandVerb, _ reply: FoundReply, in window: TextWindow, state: inout SessionState
    ) {
        state.resetTransaction()
        state.facts.hello = .yes
        state.facts.isExtended = verb != .helo
        state.facts.isLMTP = verb == .lhlo
        state.facts.awaitsHelloInTLS = false
        var offer = ServerOffer()
        if verb != .helo {
            for line in reply.lines.dropFirst() {
                if window.holds(line.textRange) {
                    offer.read(keywordLine: window.bytes(line.textRange))
                } else {
                    offer.extensions.insert(.incomplete)
                }
            }
            if reply.mayBeCut || reply.lines.last?.separator == .hyphen { offer.extensions.insert(.incomplete) }
        }
        state.facts.offer = offer
        if state.facts.tls == .unknown, offer.extensions.contains(.startTLS) { state.facts.tls = .no }
        if offer.extensions.contains(.startTLS), state.greetingHash != 0 { state.tlsOfferHash = state.greetingHash }
    }

    private func startTLS(state: inout SessionState) {
        state.resetTransaction()
        state.facts.tls = .yes
        state.facts.awaitsHelloInTLS = true
        state.facts.hello = .no
        state.facts.offer = nil
        state.facts.authenticated = .no
    }

    private func greetAgain(state: inout SessionState) {
        state.resetTransaction()
        state.facts.hello = .no
        state.facts.offer = nil
    }

    private func mail(_ done: Bool, _ answered: SentCommand, state: inout SessionState) {
        guard done else {
            if state.facts.transaction != .yes {
                state.resetTransaction()
                state.refusedMail = answered.command.range
            }
            return
        }
        state.resetTransaction()
        state.facts.transaction = .yes
        state.facts.mail = answered.parameters
        state.mailPlace = answered.command.range
        state.mailAddress = answered.command.address
    }

    private func recipient(
        _ done: Bool, _ answered: SentCommand, _ reply: FoundReply, in window: TextWindow, state: inout SessionState
    ) {
        if done {
            if state.facts.transaction == .unknown { state.facts.transaction = .yes }
            state.facts.accepted += 1
            if isOwn(answered.command.address, greeter: state.greeter, window) { state.facts.acceptedOwn = true }
            if state.facts.isLMTP || state.facts.mail.contains(.prdr), state.recipients.count < 128 {
                state.recipients.append(answered.command)
            }
        } else {
            state.facts.refused += 1
            if state.refusedRecipients.count < 4, let line = reply.lines.last {
                state.refusedRecipients.append(line.codeRange)
            }
        }
    }

    /// Whether an address lies in the domain of the server's own name.
    private func isOwn(_ address: Place?, greeter: [UInt8], _ window: TextWindow) -> Bool {
        guard let address, window.holds(address) else { return false }
        return greeter.withBytes { isOwn(path: window.bytes(address), name: $0) }
    }

    private func isOwn(path: Bytes, name: Bytes) -> Bool {
        guard let at = path.buffer.lastIndex(of: 0x40) else { return false }
        let domain = path[(at + 1)..<path.count]
        guard domain.count > 2, name.count >= domain.count else { return false }
        let tail = name[(name.count - domain.count)..<name.count]
        let isWhole = name.count == domain.count || name[name.count - domain.count - 1] == 0x2E
        return isWhole && zip(tail.buffer, domain.buffer).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
    }

    private func data(_ code: ReplyCode, _ answered: SentCommand, state: inout SessionState) {
        if code.severity == .positiveIntermediate {
            state.facts.message = .text
        } else {
            state.facts.message = .refused
            state.refusedData = answered.command.range
        }
    }

    private func endOfData(_ code: ReplyCode, _ answered: SentCommand, state: inout SessionState) {
        if code.rawValue == 353 {
            state.facts.isPRDR = true
            state.finalRepliesDue = state.facts.accepted + 1
            return
        }
        if answered.verb == .bdat, !answered.parameters.contains(.last) { return }
        let perRecipient = state.facts.isLMTP || state.facts.isPRDR
        if perRecipient, state.finalRepliesDue == 0, state.facts.transaction == .yes {
            state.finalRepliesDue = state.facts.accepted
        }
        if perRecipient { state.facts.lastFinalReplies = state.facts.accepted }
        if perRecipient, state.finalRepliesDue > 1 {
            state.finalRepliesDue -= 1
            return
        }
        state.resetTransaction()
    }
}

extension Bytes {
    /// A hash that is the same in every run (FNV-1a).
    package var hash64: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
