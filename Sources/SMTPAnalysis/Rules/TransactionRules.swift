import SMTPDocuments
import SMTPReply

/// Rules about transactions: what MAIL, RCPT, DATA and BDAT may follow (RFC 5321 §4.1.4, RFC 3030).
enum TransactionRules {
    private static let hello = ExampleSession.hello("CHUNKING")
    private static let open = hello + ExampleSession.mail + ExampleSession.recipient

    static let rules = [
        Rule(
            "mail-before-ehlo", .warning, "RFC 5321 §4.1.4", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org ESMTP
                C: MAIL FROM:<a@example.com>
                S: 503 5.5.1 EHLO first
                """, good: hello + "C: MAIL FROM:<a@example.com>\nS: 250 2.1.0 OK\n", check: mailBeforeHello),
        Rule(
            "nested-mail", .error, "RFC 5321 §4.1.4", on: .reply, in: .transcript,
            bad: hello + """
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                C: MAIL FROM:<b@example.com>
                S: 503 5.5.1 Nested MAIL
                """,
            good: hello + """
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                C: RSET
                S: 250 2.0.0 OK
                C: MAIL FROM:<b@example.com>
                S: 250 2.1.0 OK
                """, check: nestedMail),
        Rule(
            "bdat-data-mixed", .error, "RFC 3030 §2", on: .reply, in: .transcript,
            bad: open + "C: BDAT 6\nC: Text\nS: 250 2.0.0 OK\nC: DATA\nS: 503 5.5.1 Not with BDAT\n",
            good: open + "C: BDAT 6 LAST\nC: Text\nS: 250 2.0.0 OK\n", check: dataAfterChunk),
        Rule(
            "bdat-after-last", .error, "RFC 3030 §2", on: .reply, in: .transcript,
            bad: open + "C: BDAT 6 LAST\nC: Text\nS: 250 2.0.0 OK\nC: BDAT 0 LAST\nS: 503 5.5.1 No transaction\n",
            good: open + "C: BDAT 6\nC: Text\nS: 250 2.0.0 OK\nC: BDAT 0 LAST\nS: 250 2.0.0 OK\n", check: chunkAfterLast
        ),
        Rule(
            "auth-in-transaction", .error, "RFC 4954 §4", on: .reply, in: .transcript,
            bad: open + "C: AUTH EXTERNAL =\nS: 503 5.5.1 Not now\n",
            good: hello + "C: AUTH EXTERNAL =\nS: 235 2.7.0 OK\n", check: authInTransaction),
        Rule(
            "auth-twice", .warning, "RFC 4954 §4", on: .reply, in: .transcript,
            bad: hello + "C: AUTH EXTERNAL =\nS: 235 2.7.0 OK\nC: AUTH EXTERNAL =\nS: 503 5.5.1 Already done\n",
            good: hello + "C: AUTH EXTERNAL =\nS: 235 2.7.0 OK\nC: QUIT\nS: 221 2.0.0 Bye\n", check: authTwice),
        Rule(
            "undotted-dot", .warning, "RFC 5321 §4.5.2", on: .data, in: .transcript,
            bad: open + "C: DATA\nS: 354 Go ahead\nC: .profile\nC: .\nS: 250 2.0.0 OK\n",
            good: open + "C: DATA\nS: 354 Go ahead\nC: ..profile\nC: .\nS: 250 2.0.0 OK\n", check: undottedDot),
    ]

    /// The step's answered command, where pairing is certain and the reply is the command's first.
    private static func answered(_ verb: CommandVerb, _ context: borrowing RuleContext) -> SentCommand? {
        guard let step = context.step, let answered = step.answered, answered.verb == verb,
            !step.before.facts.isUnsynchronised, !step.before.isChallenged
        else { return nil }
        return answered
    }

    @Sendable private static func mailBeforeHello(_ context: inout RuleContext) {
        guard let mail = answered(.mail, context), context.facts.hello == .no, context.facts.startIsKnown,
            !context.facts.awaitsHelloInTLS, context.facts.greeting == .ready, context.speaksFirst(.hello)
        else { return }
        context.report(mail.command.range)
    }

    @Sendable private static func nestedMail(_ context: inout RuleContext) {
        guard let mail = answered(.mail, context), context.facts.transaction == .yes else { return }
        let first = context.step?.before.mailPlace
        context.report(
            mail.command.range,
            values: [IssueValue(.sender, context.step?.before.mailAddress.map(IssueValue.Content.place) ?? .text(""))],
            related: first.map { [RelatedPlace($0, .origin)] } ?? [])
    }

    @Sendable private static func dataAfterChunk(_ context: inout RuleContext) {
        guard let data = answered(.data, context), context.facts.transaction != .no else { return }
        let facts = context.facts
        guard facts.usedBDAT || facts.mail.contains(.bodyBinary) else { return }
        context.report(data.command.range)
    }

    @Sendable private static func chunkAfterLast(_ context: inout RuleContext) {
        guard let chunk = answered(.bdat, context), let last = context.step?.before.lastAnswered, last.verb == .bdat,
            last.parameters.contains(.last), last.command.range != chunk.command.range
        else { return }
        context.report(chunk.command.range, related: [RelatedPlace(last.command.range, .other)])
    }

    @Sendable private static func authInTransaction(_ context: inout RuleContext) {
        guard let auth = answered(.auth, context), context.facts.transaction == .yes else { return }
        let mail = context.step?.before.mailPlace
        context.report(auth.command.range, related: mail.map { [RelatedPlace($0, .origin)] } ?? [])
    }

    @Sendable private static func authTwice(_ context: inout RuleContext) {
        guard let auth = answered(.auth, context), context.facts.authenticated == .yes else { return }
        context.report(auth.command.range)
    }

    /// A line of the message that begins with a dot gets a second one on the wire.
    @Sendable private static func undottedDot(_ context: inout RuleContext) {
        guard !context.isEndOfData, context.facts.message == .text else { return }
        let place = context.place
        guard context.window[place.lowerBound] == 0x2E, context.window[place.lowerBound + 1] != 0x2E else { return }
        guard Redaction.trimmed(place, in: context.window).count > 1 else { return }
        let dot = place.lowerBound..<(place.lowerBound + 1)
        context.report(dot, fixes: [Fix(.doubleDot, [FixEdit(dot, "..")])])
    }
}
