import SMTPDocuments
import SMTPReply

/// Rules about what follows what on the wire: TLS, groups of commands, counts of replies (RFC 2920, RFC 3207).
enum PipeliningRules {
    private static let greeting = ExampleSession.greeting
    private static let hello = ExampleSession.hello()
    private static let tls = ExampleSession.hello("STARTTLS") + "C: STARTTLS\nS: 220 2.0.0 Ready\n"
    private static let piped = greeting + "C: EHLO c\nS: 250-mx.example.org\nS: 250 PIPELINING\n"

    static let rules = [
        Rule(
            "no-ehlo-after-starttls", .warning, "RFC 3207 §4.2", on: .reply, in: .transcript,
            bad: tls + "C: MAIL FROM:<a@example.com>\nS: 503 5.5.1 EHLO first\n",
            good: tls + "C: EHLO client.example.com\nS: 250 mx.example.org\n", check: noHelloInTLS),
        Rule(
            "starttls-unadvertised", .warning, "RFC 3207 §4.2", on: .reply, in: .transcript,
            bad: hello + "C: STARTTLS\nS: 502 5.5.1 Not here\n",
            good: greeting + "C: EHLO c\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 2.0.0 Ready\n",
            check: startTLSUnadvertised),
        Rule(
            "starttls-advertised-in-tls", .warning, "RFC 3207 §4.2", on: .reply, in: .transcript,
            bad: tls + "C: EHLO c\nS: 250-mx.example.org\nS: 250 STARTTLS\n",
            good: tls + "C: EHLO c\nS: 250-mx.example.org\nS: 250 SIZE 1000\n", check: offeredInTLS),
        Rule(
            "starttls-pipelined", .error, "RFC 3207 §4", on: .command, in: .transcript,
            bad: greeting
                + "C: EHLO c\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nC: MAIL FROM:<a@a>\nS: 220 2.0.0 Ready\n",
            good: greeting
                + "C: EHLO c\nS: 250-mx\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 2.0.0 Ready\nC: EHLO c\n",
            check: behindStartTLS),
        Rule(
            "pipelining-unadvertised", .warning, "RFC 2920 §3.1", on: .command, in: .transcript,
            bad: hello + "C: MAIL FROM:<a@a>\nC: RCPT TO:<b@b>\nS: 250 2.1.0 OK\nS: 250 2.1.5 OK\n",
            good: hello + "C: MAIL FROM:<a@a>\nS: 250 2.1.0 OK\nC: RCPT TO:<b@b>\nS: 250 2.1.5 OK\n",
            check: pipelinedUnoffered),
        Rule(
            "pipeline-order", .warning, "RFC 2920 §3.1", on: .command, in: .transcript,
            bad: piped + "C: NOOP\nC: MAIL FROM:<a@a>\nS: 250 2.0.0 OK\nS: 250 2.1.0 OK\n",
            good: piped + "C: MAIL FROM:<a@a>\nC: NOOP\nS: 250 2.1.0 OK\nS: 250 2.0.0 OK\n", check: groupOrder),
        Rule(
            "reply-count", .warning, "RFC 5321 §4.2", on: .reply, in: .transcript,
            bad: hello + "C: NOOP\nS: 250 2.0.0 OK\nS: 550 5.7.1 One too many\n",
            good: hello + "C: NOOP\nS: 250 2.0.0 OK\n", check: replyCount),
        Rule(
            "lmtp-reply-count", .warning, "RFC 2033 §4.2", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org LMTP
                C: LHLO c
                S: 250 mx.example.org
                C: MAIL FROM:<a@a>
                S: 250 2.1.0 OK
                C: RCPT TO:<b@b>
                S: 250 2.1.5 OK
                C: RCPT TO:<c@c>
                S: 250 2.1.5 OK
                C: DATA
                S: 354 Go ahead
                C: .
                S: 250 2.0.0 Saved
                C: QUIT
                S: 221 2.0.0 Bye
                """,
            good: """
                S: 220 mx.example.org LMTP
                C: LHLO c
                S: 250 mx.example.org
                C: MAIL FROM:<a@a>
                S: 250 2.1.0 OK
                C: RCPT TO:<b@b>
                S: 250 2.1.5 OK
                C: DATA
                S: 354 Go ahead
                C: .
                S: 250 2.0.0 Saved
                C: QUIT
                S: 221 2.0.0 Bye
                """, check: lmtpReplyCount),
    ]

    @Sendable private static func noHelloInTLS(_ context: inout RuleContext) {
        guard let step = context.step, let answered = step.answered, context.facts.awaitsHelloInTLS,
            !context.facts.isUnsynchronised, !answered.isPipelined
        else { return }
        switch answered.verb {
        case .ehlo, .helo, .lhlo, .quit, .rset, .noop, .connect, .endOfData: return
        default: if context.speaksFirst(.hello) { context.report(answered.command.range) }
        }
    }

    @Sendable private static func startTLSUnadvertised(_ context: inout RuleContext) {
        guard let answered = context.step?.answered, answered.verb == .startTLS, !context.facts.isUnsynchronised else {
            return
        }
        if context.facts.awaitsHelloInTLS || (context.facts.tls == .yes && context.facts.startIsKnown) {
            context.report(answered.command.range, variant: "active")
        } else if let offer = context.facts.offer, context.facts.isExtended, offer.lacks(.startTLS) {
            context.report(answered.command.range)
        }
    }

    @Sendable private static func offeredInTLS(_ context: inout RuleContext) {
        guard let reply = context.reply, let verb = context.step?.answered?.verb, verb == .ehlo || verb == .lhlo,
            context.facts.tls == .yes, reply.lines.last?.code.firstDigit == 2
        else { return }
        for line in reply.lines.dropFirst() {
            let place = Redaction.trimmed(line.textRange, in: context.window)
            if context.window.bytes(place).isASCIIEqual(to: "STARTTLS") { return context.report(place) }
        }
    }

    @Sendable private static func behindStartTLS(_ context: inout RuleContext) {
        guard let step = context.step, let sent = step.sent, let last = step.before.pending.last,
            last.verb == .startTLS, context.facts.hello == .yes, !context.facts.isUnsynchronised,
            // `[… TLS negotiation …]`: who wrote the record left the 220 out.
            !context.window.bytes(context.gap).buffer.contains(0x2E)
        else { return }
        context.report(sent.command.range, related: [RelatedPlace(last.command.range, .cause)])
    }

    /// Rests on the order of lines: only where replies were seen in their turn before.
    @Sendable private static func pipelinedUnoffered(_ context: inout RuleContext) {
        guard let step = context.step, let sent = step.sent, let last = step.before.pending.last,
            last.verb != .startTLS, last.verb != .quit, context.facts.hello == .yes,
            !context.facts.isUnsynchronised, let offer = context.facts.offer, offer.lacks(.pipelining),
            context.speaksFirst(.pipelining)
        else { return }
        context.report(sent.command.range, related: [RelatedPlace(last.command.range, .other)])
    }

    @Sendable private static func groupOrder(_ context: inout RuleContext) {
        guard let step = context.step, let last = step.before.pending.last, let sent = step.sent,
            context.facts.hello == .yes, !context.facts.isUnsynchronised,
            context.facts.offer?.extensions.contains(.pipelining) == true
        else { return }
        switch last.verb {
        case .ehlo, .data, .vrfy, .expn, .noop, .quit:
            if context.speaksFirst(.pipelining) {
                context.report(
                    last.command.range, values: [IssueValue(.command, .text(last.verb.words))],
                    related: [RelatedPlace(sent.command.range, .other)])
            }
        default: break
        }
    }

    /// 421 may come unasked, 500 and 502 answer commands that nobody knows; a reply printed twice is none.
    @Sendable private static func replyCount(_ context: inout RuleContext) {
        guard let step = context.step, let line = context.reply?.lines.last, !line.codeRange.isEmpty else { return }
        if step.answered == nil {
            guard context.facts.startIsKnown, context.facts.hello == .yes, !context.facts.isUnsynchronised,
                context.facts.end == nil, context.facts.commands > 0,
                context.facts.commands != context.facts.replies + 1, line.code.rawValue != 421,
                line.code.rawValue != 500,
                line.code.rawValue != 502, !context.spoken.contains(.smuggling), step.anomaly != .lmtpExtra
            else { return }
            if context.speaksFirst(.replyCount) {
                context.report(line.codeRange, values: counts(context.facts, extraReplies: 1))
            }
        } else if step.anomaly == .lostReply, context.facts.startIsKnown, !context.facts.isUnsynchronised,
            context.facts.commands > 0,
            context.facts.commands != context.facts.replies + 1, context.speaksFirst(.replyCount)
        {
            context.report(line.codeRange, values: counts(context.facts, extraReplies: 1))
        }
    }

    /// How many commands were sent and how many replies came, up to here.
    private static func counts(_ facts: SessionFacts, extraReplies: Int) -> [IssueValue] {
        [
            IssueValue(.first, .number(facts.commands)), IssueValue(.second, .number(facts.replies + extraReplies)),
        ]
    }

    @Sendable private static func lmtpReplyCount(_ context: inout RuleContext) {
        guard let step = context.step, let line = context.reply?.lines.last, !context.facts.isUnsynchronised,
            context.facts.startIsKnown
        else { return }
        if step.anomaly == .lmtpMissing {
            let accepted = context.facts.accepted
            context.report(
                line.codeRange,
                values: [
                    IssueValue(.first, .number(accepted)),
                    IssueValue(.second, .number(accepted - step.before.finalRepliesDue)),
                ])
        } else if step.anomaly == .lmtpExtra {
            let accepted = context.facts.lastFinalReplies
            context.report(
                line.codeRange,
                values: [IssueValue(.first, .number(accepted)), IssueValue(.second, .number(accepted + 1))])
        }
    }
}
