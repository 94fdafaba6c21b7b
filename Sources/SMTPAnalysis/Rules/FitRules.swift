import SMTPDocuments
import SMTPReply

/// Rules about replies that do not fit the command they answer, and about how a session ends.
enum FitRules {
    private static let hello = ExampleSession.hello()

    /// A connection as swaks shows it: its end too.
    private static let connected = """
        === Connected to mx.example.org.
        <-  220 mx.example.org ESMTP
         -> EHLO client.example.com
        <-  250 mx.example.org

        """

    static let rules = [
        Rule(
            "reply-not-in-table", .information, "RFC 5321 §4.3.2", on: .reply, in: .transcript,
            bad: hello + "C: RSET\nS: 556 5.1.10 No mail\n", good: hello + "C: RSET\nS: 250 2.0.0 OK\n",
            check: notInTable),
        Rule(
            "unexpected-3yz", .warning, "RFC 5321 §4.3.2", on: .reply, in: .transcript,
            bad: hello + "C: NOOP\nS: 354 Go ahead\n", good: hello + "C: NOOP\nS: 250 2.0.0 OK\n", check: unexpected),
        Rule(
            "help-214-outside", .information, "RFC 5321 §4.3.2", on: .reply, in: .transcript,
            bad: hello + "C: RSET\nS: 214 2.0.0 Commands: HELO EHLO\n",
            good: hello + "C: HELP\nS: 214 2.0.0 Commands: HELO EHLO\n",
            check: helpOutside),
        Rule(
            "wrong-hello-for-protocol", .warning, "RFC 2033 §4.1", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org LMTP ready
                C: EHLO client.example.com
                S: 500 5.5.1 Unknown command
                """,
            good: """
                S: 220 mx.example.org LMTP ready
                C: LHLO client.example.com
                S: 250 mx.example.org
                """, check: wrongHello),
        Rule(
            "vrfy-250-unverified", .information, "RFC 5321 §3.5.3", on: .reply, in: .transcript,
            bad: hello + "C: VRFY one\nS: 250 2.1.5 OK\nC: VRFY two\nS: 250 2.1.5 OK\n",
            good: hello + "C: VRFY one\nS: 252 2.1.5 Cannot verify\nC: VRFY two\nS: 252 2.1.5 Cannot verify\n",
            check: unverified),
        Rule(
            "closed-without-221-421", .information, "RFC 5321 §3.8", on: .boundary, in: .transcript,
            bad: connected + " -> MAIL FROM:<a@example.com>\n*** Remote host closed connection unexpectedly.\n",
            good: connected + " -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.\n",
            check: closedEarly),
        Rule(
            "quit-missing", .hint, "RFC 5321 §4.1.4", on: .boundary, in: .transcript,
            bad: connected + """
                 -> MAIL FROM:<a@example.com>
                <-  250 2.1.0 OK
                 -> RCPT TO:<b@example.org>
                <-  250 2.1.5 OK
                 -> DATA
                <-  354 Go ahead
                 -> .
                <-  250 2.0.0 OK
                === Connection closed with remote host.

                """, good: connected + " -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with remote host.\n",
            check: quitMissing),
    ]

    /// The answered verb, where pairing is certain.
    private static func answered(_ context: borrowing RuleContext) -> SentCommand? {
        guard let step = context.step, let answered = step.answered, !step.before.facts.isUnsynchronised else {
            return nil
        }
        return answered
    }

    private static func related(_ command: FoundCommand) -> [RelatedPlace] {
        command.range.isEmpty ? [] : [RelatedPlace(command.range, .command)]
    }

    /// Codes outside the standard have rules of their own; so have 3yz, 211 and 214.
    @Sendable private static func notInTable(_ context: inout RuleContext) {
        guard let answered = answered(context), let line = context.reply?.lines.last, !line.codeRange.isEmpty else {
            return
        }
        let code = line.code
        guard KnownCodes.isStandard(code), code.firstDigit != 3, code.rawValue != 211, code.rawValue != 214 else {
            return
        }
        guard CommandReplies.fits(code, answered.verb) == false, context.reply?.lines.first?.code == code else {
            return
        }
        // A host or a session that was turned away answers so to everything (RFC 7504 §3, RFC 3207 §4.1, RFC 5321 §3.1).
        if context.facts.greeting == .refused || code.rawValue == 554 || code.rawValue == 521 { return }
        context.report(
            line.codeRange, related: related(answered.command))
    }

    @Sendable private static func unexpected(_ context: inout RuleContext) {
        guard let answered = answered(context), let line = context.reply?.lines.last, line.code.firstDigit == 3,
            !line.codeRange.isEmpty
        else { return }
        if CommandReplies.fits(line.code, answered.verb) != false { return }
        context.report(
            line.codeRange, related: related(answered.command))
    }

    @Sendable private static func helpOutside(_ context: inout RuleContext) {
        guard let answered = answered(context), let line = context.reply?.lines.last, !line.codeRange.isEmpty else {
            return
        }
        guard line.code.rawValue == 214 || line.code.rawValue == 211, answered.verb != .help else { return }
        guard CommandReplies.fits(line.code, answered.verb) == false else { return }
        context.report(line.codeRange, related: related(answered.command))
    }

    @Sendable private static func wrongHello(_ context: inout RuleContext) {
        guard let answered = answered(context), let code = context.reply?.lines.last?.code, code.firstDigit == 5,
            context.facts.greeting == .ready
        else { return }
        let saysLMTP = context.facts.greetingSaysLMTP
        if saysLMTP, answered.verb == .ehlo || answered.verb == .helo {
            let verb = answered.command.range.lowerBound..<(answered.command.range.lowerBound + 4)
            context.report(verb)
        } else if !saysLMTP, answered.verb == .lhlo {
            let verb = answered.command.range.lowerBound..<(answered.command.range.lowerBound + 4)
            context.report(verb)
        }
    }

    /// The same 250 for different users was not looked up.
    @Sendable private static func unverified(_ context: inout RuleContext) {
        guard let answered = answered(context), answered.verb == .vrfy, let line = context.reply?.lines.last else {
            return
        }
        guard line.code.rawValue == 250 else {
            context.memory.verifiedCount = 0
            return
        }
        let hash = context.window.bytes(line.textRange).hash64 | 1
        let argument = answered.command.argument.map { context.window.bytes($0).hash64 } ?? 0
        let isSame = context.memory.verifiedHash == hash && context.memory.verifiedArgument != argument
        context.memory.verifiedCount = isSame ? context.memory.verifiedCount + 1 : 0
        if isSame, context.memory.verifiedCount == 1 {
            context.report(
                line.codeRange, related: context.memory.verifiedPlace.map { [RelatedPlace($0, .other)] } ?? [])
        }
        context.memory.verifiedHash = hash
        context.memory.verifiedArgument = argument
        context.memory.verifiedPlace = line.codeRange
    }

    /// The connection ended while a command waited for its reply, or in the middle of the message.
    @Sendable private static func closedEarly(_ context: inout RuleContext) {
        guard context.boundary == .closed, let step = context.step, let ended = step.endedSession,
            ended.greeting == .ready, !ended.isUnsynchronised
        else { return }
        guard let waiting = step.before.pending.first, waiting.verb != .quit else { return }
        let place = waiting.command.range
        context.report(place.isEmpty ? context.place : place)
    }

    @Sendable private static func quitMissing(_ context: inout RuleContext) {
        guard context.boundary == .closed, let step = context.step, let ended = step.endedSession,
            !ended.isUnsynchronised, step.before.pending.isEmpty
        else { return }
        guard step.before.lastAnswered?.verb == .endOfData, step.before.lastCode?.firstDigit == 2 else { return }
        context.report(context.place)
    }
}
