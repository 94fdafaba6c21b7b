import SMTPDocuments
import SMTPReply

/// Rules about the form of replies (RFC 5321 §4.2).
enum ReplySyntaxRules {
    static let rules = [
        Rule(
            "multiline-code-differs", .error, "RFC 5321 §4.2.1", on: .reply, in: .replies,
            bad: """
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 251 SIZE 1000
                """,
            good: """
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 250 SIZE 1000
                """, check: codeDiffers),
        Rule(
            "multiline-unterminated", .error, "RFC 5321 §4.2.1", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 250-SIZE 1000
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                """,
            good: """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 250 SIZE 1000
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                """, check: unterminated),
    ]

    @Sendable private static func codeDiffers(_ context: inout RuleContext) {
        guard let reply = context.reply, reply.lines.count > 1, let first = reply.lines.first else { return }
        guard let other = reply.lines.first(where: { $0.code != first.code && !$0.codeRange.isEmpty }) else { return }
        let places = reply.lines.filter { $0.code != first.code && !$0.codeRange.isEmpty }.map(\.codeRange)
        context.report(
            other.codeRange, values: [IssueValue(.expected, .code(first.code)), IssueValue(.other, .code(other.code))],
            related: [RelatedPlace(first.codeRange, .other)],
            fixes: [Fix(.sameCode, places.map { FixEdit($0, first.code.description) }, value: first.code.description)])
    }

    @Sendable private static func unterminated(_ context: inout RuleContext) {
        guard let reply = context.reply, !reply.mayBeCut, let last = reply.lines.last, last.isContinued else { return }
        guard !last.codeRange.isEmpty else { return }
        let hyphen = last.codeRange.upperBound..<(last.codeRange.upperBound + 1)
        context.report(
            last.codeRange.lowerBound..<hyphen.upperBound, severity: context.isAtEnd ? .warning : nil,
            variant: context.isAtEnd ? "end" : "", fixes: [Fix(.endReply, [FixEdit(hyphen, " ")])])
    }
}

extension FoundReplyLine {
    /// Whether more lines of the same reply should follow.
    package var isContinued: Bool { separator == .hyphen }
}
