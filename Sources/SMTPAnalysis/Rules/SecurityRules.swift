import SMTPDocuments
import SMTPReply

/// Rules about secrets and attacks.
enum SecurityRules {
    private static let greeting = ExampleSession.greeting

    static let rules = [
        Rule(
            "secret-exposed", .warning, "RFC 4954 §9", on: .secret, .command,
            in: [.transcript, .log, .bounce, .unknown],
            bad: """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                C: bm90LWEtcmVhbC11c2Vy
                """,
            good: """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                C: [redacted]
                """, check: exposed),
        Rule(
            "plaintext-auth", .warning, "RFC 4954 §4", on: .reply, in: .transcript,
            bad: ExampleSession.hello("STARTTLS", "AUTH PLAIN") + "C: AUTH PLAIN [redacted]\nS: 235 2.7.0 OK",
            good: ExampleSession.hello("STARTTLS")
                + "C: STARTTLS\nS: 220 2.0.0 Ready\nC: EHLO client.example.com\nS: 250-mx.example.org\nS: 250 AUTH PLAIN\nC: AUTH PLAIN [redacted]\nS: 235 2.7.0 OK",
            check: plaintext),
        Rule(
            "starttls-stripped", .warning, "RFC 3207 §6", on: .reply, in: .transcript,
            bad: ExampleSession.hello("STARTTLS")
                + "C: QUIT\nS: 221 2.0.0 Bye\nS: 220 mx.example.org ESMTP\nC: EHLO client.example.com\nS: 250 mx.example.org",
            good: ExampleSession.hello("STARTTLS")
                + "C: QUIT\nS: 221 2.0.0 Bye\nS: 220 mx.example.org ESMTP\nC: EHLO client.example.com\nS: 250-mx.example.org\nS: 250 STARTTLS",
            check: stripped),
        Rule(
            "open-relay-acceptance", .information, "RFC 5321 §7.9", on: .reply, .setting,
            in: [.transcript, .configuration],
            bad: ExampleSession.hello() + ExampleSession.mail + ExampleSession.recipient
                + "C: RCPT TO:<c@example.net>\nS: 250 2.1.5 OK",
            good: ExampleSession.hello() + ExampleSession.mail + ExampleSession.recipient
                + "C: RCPT TO:<c@example.net>\nS: 554 5.7.1 Relay access denied", check: openRelay),
        Rule(
            "smuggling-pattern", .warning, "RFC 5321 §4.1.1.4", on: .data, .setting, in: [.transcript, .configuration],
            bad: greeting + "C: DATA\nS: 354 Go ahead\nC: text\\n.\\nMAIL FROM:<x@example.com>\\r\\n\nC: .\n",
            good: greeting + "C: DATA\nS: 354 Go ahead\nC: text\\r\\n..\\r\\nmore\\r\\n\nC: .\n", check: smuggling),
    ]

    @Sendable private static func exposed(_ context: inout RuleContext) {
        if context.command != nil { exposedArgument(&context) } else { exposedAnswer(&context) }
    }

    private static func exposedAnswer(_ context: inout RuleContext) {
        let place = Redaction.trimmed(context.place, in: context.window)
        guard Redaction.isReadable(context.window.bytes(place)) else { return }
        if context.lastSecret == place { return }
        let isDigest = context.step?.before.pending.first?.mechanism == .cramMD5
        context.report(
            place, severity: isDigest ? .information : nil, variant: isDigest ? "digest" : "", fixes: [redact(place)])
    }

    private static func exposedArgument(_ context: inout RuleContext) {
        guard let command = context.command, command.verb == .auth, let argument = command.argument else { return }
        guard let place = Redaction.initialResponse(in: argument, context.window) else { return }
        guard Redaction.isReadable(context.window.bytes(place)) else { return }
        context.lastSecret = place
        context.report(place, fixes: [redact(place)])
    }

    private static func redact(_ place: Place) -> Fix { Fix(.redact, [FixEdit(place, Redaction.mark)]) }

    /// Only where it is certain that no TLS is on, and not on the machine itself; once a session.
    @Sendable private static func plaintext(_ context: inout RuleContext) {
        guard let answered = context.step?.answered, answered.verb == .auth, context.facts.tls == .no,
            answered.mechanism?.sendsPlainSecret == true, !context.facts.isLoopback, !context.facts.isUnsynchronised,
            context.reply?.lines.last?.code.firstDigit != 5 || answered.parameters.contains(.initialResponse)
        else { return }
        if context.speaksFirst(.plaintext) {
            context.report(.span(answered.command.range.lowerBound, mechanismEnd(answered, context)))
        }
    }

    /// Up to the mechanism's name: never over the secret.
    private static func mechanismEnd(_ sent: SentCommand, _ context: borrowing RuleContext) -> Int {
        guard let argument = sent.command.argument else { return sent.command.range.upperBound }
        let secret = Redaction.initialResponse(in: argument, context.window)
        return Redaction.trimmed(

            .span(sent.command.range.lowerBound, secret?.lowerBound ?? sent.command.range.upperBound),
            in: context.window
        ).upperBound
    }

    /// The same server offered STARTTLS before.
    @Sendable private static func stripped(_ context: inout RuleContext) {
        guard let reply = context.reply, let step = context.step, step.answered?.verb == .ehlo,
            step.before.facts.offeredTLSBefore, step.before.facts.tls != .yes, let line = reply.lines.first,
            let offer = step.after.offer, offer.lacks(.startTLS), reply.lines.last?.code.firstDigit == 2
        else { return }
        if step.before.facts.hello == .yes { return }
        context.report(line.codeRange)
    }

    /// A recipient that is as foreign to the server as the sender, beside one that is its own. Who may relay by address
    /// is not known, so it is no more than information.
    @Sendable private static func openRelay(_ context: inout RuleContext) {
        if context.kind == .configuration { return PostfixRules.openRelay(&context) }
        guard let step = context.step, let answered = step.answered, answered.verb == .rcpt,
            context.reply?.lines.last?.code.firstDigit == 2, let recipient = answered.command.address,
            context.facts.authenticated == .no, !context.facts.isLoopback, !context.facts.isUnsynchronised,
            step.before.facts.acceptedOwn
        else { return }
        let domain = context.window.bytes(recipient).domain
        let mail = step.before.mailPlace.map { context.window.bytes($0) } ?? .empty
        let isForeign = step.before.greeter.withBytes { name in
            let own = name.organisation
            return domain.count > 0 && own.count > 0 && !domain.organisation.isASCIIEqual(to: own)
                && !mail.containsASCII(own)
        }
        if isForeign, context.speaksFirst(.openRelay) {
            context.report(recipient, values: [IssueValue(.recipient, .place(recipient))])
        }
    }

    /// Ends of data that only some servers see: `<LF>.<LF>`, `<CR>.<CR>`, in the bytes or written as escapes.
    @Sendable private static func smuggling(_ context: inout RuleContext) {
        if context.kind == .configuration { return PostfixRules.bareNewline(&context) }
        guard context.facts.message == .text, !context.spoken.contains(.smuggling) else { return }
        guard let place = context.isEndOfData ? Smuggling.rawEnd(context) : Smuggling.escaped(context) else { return }
        if context.speaksFirst(.smuggling) { context.report(place) }
    }
}
