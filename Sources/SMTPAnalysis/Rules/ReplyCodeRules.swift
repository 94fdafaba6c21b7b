import SMTPDocuments
import SMTPReply

/// Rules about the three digits (RFC 5321 §4.2): of the four only the first that applies speaks.
enum ReplyCodeRules {
    static let rules = [
        Rule(
            "code-first-digit", .error, "RFC 5321 §4.2", on: .reply, in: .transcript, about: .unusual,
            bad: """
                S: 220 mx.example.net ESMTP
                C: EHLO client.example.com
                S: 111 Connection refused
                """,
            good: """
                S: 220 mx.example.net ESMTP
                C: EHLO client.example.com
                S: 421 4.4.1 Connection refused
                """, check: firstDigit),
        Rule(
            "code-second-digit", .warning, "RFC 5321 §4.2", on: .reply, in: .replies, about: .unusual,
            bad: ExampleSession.recipient("571 Refused by policy"),
            good: ExampleSession.recipient("550 5.7.1 Refused by policy"), check: secondDigit),
        Rule(
            "dotless-enhanced", .hint, "RFC 3463 §2", on: .reply, in: .replies, about: .unusual,
            bad: ExampleSession.recipient("431 Mail system full"),
            good: ExampleSession.recipient("452 4.3.1 Mail system full"), check: dotless),
        Rule(
            "nonstandard-code", .information, "RFC 5321 §4.2", on: .reply, in: .replies, about: .unusual,
            bad: ExampleSession.recipient("540 Not accepted"),
            good: ExampleSession.recipient("550 5.7.1 Not accepted"), check: nonstandard),
    ]

    @Sendable private static func firstDigit(_ context: inout RuleContext) {
        guard let line = codeLine(context), line.code.severity == nil else { return }
        context.report(line.codeRange)
    }

    @Sendable private static func secondDigit(_ context: inout RuleContext) {
        guard let line = codeLine(context), line.code.severity != nil, line.code.category == nil else { return }
        guard context.shows(line.code), !isToldByStatus(line, context) else { return }
        let dotless = KnownCodes.dotless(line.code)
        context.report(
            line.codeRange, severity: context.isReported ? .information : nil,
            variant: context.isReported ? "reported" : "",
            values: [IssueValue(.expected, .text(expected(line, dotless)))],
            fixes: fixes(line, dotless, context))
    }

    @Sendable private static func dotless(_ context: inout RuleContext) {
        guard let line = codeLine(context), line.code.isLegal, line.enhanced == nil else { return }
        guard let dotless = KnownCodes.dotless(line.code), context.shows(line.code) else { return }
        context.report(
            line.codeRange, variant: context.isReported ? "reported" : "",
            values: [
                IssueValue(.enhanced, .enhanced(dotless)), IssueValue(.expected, .text(expected(line, dotless))),
            ], fixes: fixes(line, dotless, context))
    }

    @Sendable private static func nonstandard(_ context: inout RuleContext) {
        guard let line = codeLine(context), line.code.isLegal, !KnownCodes.isStandard(line.code) else { return }
        if line.enhanced == nil, KnownCodes.dotless(line.code) != nil { return }
        guard context.shows(line.code), !isToldByStatus(line, context) else { return }
        context.report(
            line.codeRange, variant: context.isReported ? "reported" : "",
            values: [IssueValue(.expected, .text(KnownCodes.replacement(line.code)))])
    }

    /// Of what others have sent, the refusal itself says all there is to know where an enhanced status code tells it.
    private static func isToldByStatus(_ line: FoundReplyLine, _ context: RuleContext) -> Bool {
        context.isReported && line.enhanced != nil && context.isShown(line.code)
    }

    /// What a server should send instead.
    private static func expected(_ line: FoundReplyLine, _ dotless: EnhancedStatusCode?) -> String {
        let code = KnownCodes.replacement(line.code)
        guard let dotless, line.enhanced == nil else { return code }
        return "\(code) \(ReplyCode(code).map { dotless.withClass(of: $0) } ?? dotless)"
    }

    /// The last line, if its code stands in the text.
    @inline(__always)
    private static func codeLine(_ context: RuleContext) -> FoundReplyLine? {
        guard let line = context.reply?.lines.last, !line.codeRange.isEmpty else { return nil }
        return line
    }

    /// Texts that may be edited: what a server said stands in a log for good.
    private static func fixes(
        _ line: FoundReplyLine, _ dotless: EnhancedStatusCode?, _ context: RuleContext
    ) -> [Fix] {
        guard let dotless, context.kind == .transcript, line.separator == .space else { return [] }
        let text = expected(line, dotless)
        return [Fix(.replaceCode, [FixEdit(line.codeRange, text)], value: text)]
    }
}
