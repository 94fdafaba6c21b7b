import SMTPDocuments
import SMTPReply

/// Rules about enhanced status codes (RFC 2034, RFC 3463).
enum EnhancedCodeRules {
    static let rules = [
        Rule(
            "class-mismatch", .warning, "RFC 2034 §4", on: .reply, in: .replies, about: .classDiffers,
            bad: ExampleSession.recipient("550 4.7.1 Refused by policy"),
            good: ExampleSession.recipient("550 5.7.1 Refused by policy"), check: classMismatch),
        Rule(
            "enhanced-on-3yz", .warning, "RFC 2034 §4", on: .reply, in: .replies, about: .intermediate,
            bad: """
                C: DATA
                S: 354 2.0.0 Go ahead
                """,
            good: """
                C: DATA
                S: 354 Go ahead
                """, check: onIntermediate),
        Rule(
            "enhanced-on-greeting-or-ehlo", .warning, "RFC 2034 §4", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250 2.0.0 mx.example.org
                """,
            good: """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250 mx.example.org
                """, check: onGreeting),
        Rule(
            "enhanced-missing", .information, "RFC 2034 §4", on: .reply, in: .transcript, about: .whole,
            bad: ExampleSession.hello("ENHANCEDSTATUSCODES") + "C: MAIL FROM:<a@example.com>\nS: 250 OK",
            good: ExampleSession.hello("ENHANCEDSTATUSCODES") + "C: MAIL FROM:<a@example.com>\nS: 250 2.1.0 OK",
            check: missing),
        Rule(
            "enhanced-differs-in-multiline", .warning, "RFC 2034 §4", on: .reply, in: .replies, about: .several,
            bad: """
                C: RCPT TO:<b@example.net>
                S: 550-5.7.1 Refused
                S: 550 5.1.1 Unknown
                """,
            good: """
                C: RCPT TO:<b@example.net>
                S: 550-5.7.1 Refused
                S: 550 5.7.1 Unknown
                """, check: differs),
    ]

    /// Silent about x.4.7: Postfix writes it when a message has waited too long, whatever the last reply was.
    @Sendable private static func classMismatch(_ context: inout RuleContext) {
        guard let reply = context.reply else { return }
        guard let line = reply.lines.first(where: \.classDiffers), let range = line.enhancedRange,
            let code = line.enhanced
        else { return }
        let isExpiry = code.subject == 4 && code.detail == 7
        let right = EnhancedStatusCode.Class(rawValue: UInt8(clamping: line.code.firstDigit))
            .flatMap { EnhancedStatusCode($0, Int(code.subject), Int(code.detail)) }
        var edits: [FixEdit] = []
        if context.kind != .log, reply.decodedText == nil, let right {
            edits = reply.lines.filter(\.classDiffers).compactMap { line in
                line.enhancedRange.map { FixEdit($0, right.description) }
            }
        }
        context.report(
            range, severity: isExpiry ? .information : nil, variant: isExpiry ? "expired" : "",
            values: [IssueValue(.expected, right.map(IssueValue.Content.enhanced) ?? .text(""))],
            related: line.codeRange.isEmpty ? [] : [RelatedPlace(line.codeRange, .other)],
            fixes: edits.isEmpty ? [] : [Fix(.setClass, edits, value: right?.description)])
    }

    @Sendable private static func onIntermediate(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.first, line.code.firstDigit == 3 else { return }
        guard let range = line.enhancedRange else { return }
        context.report(range, fixes: [removal(of: reply, context)])
    }

    /// Error replies at the opening carry codes widely (postscreen 521 5.3.2) and are left alone.
    @Sendable private static func onGreeting(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.first, line.code.firstDigit == 2 else { return }
        guard let range = line.enhancedRange, let verb = context.step?.answered?.verb, !context.facts.isUnsynchronised
        else { return }
        guard verb == .connect || verb == .ehlo || verb == .helo || verb == .lhlo else { return }
        context.report(
            range,
            related: reply.command.map { $0.range.isEmpty ? [] : [RelatedPlace($0.range, .command)] } ?? [],
            fixes: [removal(of: reply, context)])
    }

    /// The offer ENHANCEDSTATUSCODES promises a code in every later reply; said once a session.
    @Sendable private static func missing(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.last, line.enhanced == nil, !reply.mayBeCut else {
            return
        }
        guard let verb = context.step?.answered?.verb, verb != .connect, verb != .ehlo, verb != .helo, verb != .lhlo,
            verb != .xclient, line.code.firstDigit == 2 || line.code.firstDigit > 3
        else { return }
        let facts = context.facts
        guard !facts.isUnsynchronised, facts.offer?.extensions.contains(.enhancedStatusCodes) == true else { return }
        let text = context.window.bytes(line.textRange)
        if ReplyParser.enhancedStatusCode(in: text, at: text[0] == 0x23 ? 1 : 0) != nil { return }
        guard !line.codeRange.isEmpty, context.speaksFirst(.enhancedMissing) else { return }
        let expected = "\(line.code.firstDigit).\(subject(of: verb, line.code))"
        context.report(line.codeRange, values: [IssueValue(.expected, .text(expected))])
    }

    /// Subject and detail that go with a plain reply to `verb`.
    private static func subject(of verb: CommandVerb, _ code: ReplyCode) -> String {
        switch verb {
        case .rcpt where code.firstDigit == 4: "2.0"
        case .rcpt where code.firstDigit == 5, .vrfy where code.firstDigit == 5: "1.1"
        case .auth where code.firstDigit == 5: "7.8"
        case .mail: "1.0"
        case .rcpt, .vrfy: "1.5"
        case .auth: "7.0"
        default: "0.0"
        }
    }

    @Sendable private static func differs(_ context: inout RuleContext) {
        guard let reply = context.reply, reply.lines.count > 1 else { return }
        guard let first = reply.lines.first(where: { $0.enhanced != nil }), let code = first.enhanced,
            let firstRange = first.enhancedRange
        else { return }
        let others = reply.lines.filter { $0.enhanced != nil && $0.enhanced != code }
        guard let other = others.first, let range = other.enhancedRange, let value = other.enhanced else { return }
        let edits = others.compactMap { line in line.enhancedRange.map { FixEdit($0, code.description) } }
        context.report(
            range, values: [IssueValue(.first, .enhanced(code)), IssueValue(.second, .enhanced(value))],
            related: [RelatedPlace(firstRange, .other)],
            fixes: context.kind == .transcript ? [Fix(.replaceEnhanced, edits, value: code.description)] : [])
    }

    /// Removes the enhanced code of every line, with the blanks behind it.
    private static func removal(of reply: FoundReply, _ context: RuleContext) -> Fix {
        Fix(
            .removeEnhanced,
            reply.lines.compactMap { line in
                guard let range = line.enhancedRange else { return nil }
                var end = range.upperBound
                while context.window[end] == 0x20 { end += 1 }
                return FixEdit(range.lowerBound..<end, "")
            })
    }
}
