import SMTPDocuments
import SMTPReply

/// Rules about the form of replies (RFC 5321 §4.2).
enum ReplySyntaxRules {
    static let rules = [
        Rule(
            "multiline-code-differs", .error, "RFC 5321 §4.2.1", on: .reply, in: .replies, about: .several,
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
            "multiline-unterminated", .error, "RFC 5321 §4.2.1", on: .reply, in: .transcript, about: .whole,
            bad: """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 250-SIZE 1000
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                """,
            good: ExampleSession.hello("SIZE 1000") + "C: MAIL FROM:<a@example.com>\nS: 250 2.1.0 OK",
            check: unterminated),
        Rule(
            "code-length", .error, "RFC 5321 §4.3.2", on: .command, .reply, .boundary, in: .transcript,
            bad: """
                S: 220 mx.example.org ESMTP
                C: RSET
                S: 25 OK
                C: QUIT
                S: 221 Bye
                """,
            good: """
                S: 220 mx.example.org ESMTP
                C: RSET
                S: 250 OK
                C: QUIT
                S: 221 Bye
                """, check: codeLength),
        Rule(
            "bare-code", .information, "RFC 5321 §4.2", on: .reply, in: .transcript, about: .whole,
            bad: """
                C: RSET
                S: 250
                """,
            good: """
                C: RSET
                S: 250 OK
                """, check: bareCode),
        Rule(
            "separator", .warning, "RFC 5321 §4.2", on: .reply, in: .transcript,
            bad: """
                S: 220 mx.example.org ESMTP
                C: RSET
                S: 250:OK
                """,
            good: """
                S: 220 mx.example.org ESMTP
                C: RSET
                S: 250 OK
                """, check: separator),
        Rule(
            "reply-line-too-long", .warning, "RFC 5321 §4.5.3.1.5", on: .reply, in: .transcript,
            bad: "C: RSET\nS: 250 " + String(repeating: "long ", count: 110),
            good: """
                C: RSET
                S: 250 short
                """, check: tooLong),
        Rule(
            "non-ascii-reply", .warning, "RFC 6531 §3.7.4", on: .reply, in: .transcript,
            bad: ExampleSession.hello() + "C: MAIL FROM:<a@example.com>\nS: 550 5.7.1 Expéditeur refusé",
            good: ExampleSession.hello() + "C: MAIL FROM:<a@example.com>\nS: 550 5.7.1 Sender refused", check: nonASCII),
    ]

    @Sendable private static func codeDiffers(_ context: inout RuleContext) {
        guard let reply = context.reply, reply.lines.count > 1, let first = reply.lines.first else { return }
        guard let other = reply.lines.first(where: { $0.code != first.code && !$0.codeRange.isEmpty }) else { return }
        let places = reply.lines.filter { $0.code != first.code && !$0.codeRange.isEmpty }.map(\.codeRange)
        context.report(
            other.codeRange, values: [IssueValue(.first, .code(first.code)), IssueValue(.second, .code(other.code))],
            related: [RelatedPlace(first.codeRange, .other)],
            fixes: [Fix(.sameCode, places.map { FixEdit($0, first.code.description) }, value: first.code.description)])
    }

    @Sendable private static func unterminated(_ context: inout RuleContext) {
        guard let reply = context.reply, !reply.mayBeCut, let last = reply.lines.last, last.isContinued else { return }
        guard !last.codeRange.isEmpty, !isFollowedByItself(last, context.window),
            !isFollowedByGap(last, context.window)
        else { return }
        let hyphen = last.codeRange.upperBound..<(last.codeRange.upperBound + 1)
        context.report(
            last.codeRange.lowerBound..<hyphen.upperBound, severity: context.isAtEnd ? .warning : nil,
            variant: context.isAtEnd ? "end" : "", fixes: [Fix(.endReply, [FixEdit(hyphen, " ")])])
    }

    /// A blank line between (CR CR LF) has cut the reply, not the server.
    private static func isFollowedByItself(_ line: FoundReplyLine, _ window: TextWindow) -> Bool {
        var index = line.textRange.upperBound
        while window[index] == 0x0D || window[index] == 0x0A { index += 1 }
        let digits = Array(line.code.description.utf8)
        return digits.enumerated().allSatisfy { window[index + $0.offset] == $0.element }
    }

    /// Whether other text follows the reply (`...`, prose, the foot of a page): who wrote the record left out the rest,
    /// or it stands elsewhere. A line of the session begins with a command, or with a mark like that of the reply.
    private static func isFollowedByGap(_ line: FoundReplyLine, _ window: TextWindow) -> Bool {
        var index = line.textRange.upperBound
        while window[index] != 0, window[index] <= 0x20 { index += 1 }
        if window[index] == 0 { return false }
        var start = line.codeRange.lowerBound
        while start > -window.before.count, window[start - 1] != 0x0A, window[start - 1] != 0x0D { start -= 1 }
        while start < line.codeRange.lowerBound, window[start] <= 0x20 { start += 1 }
        let next = window[index]
        if start < line.codeRange.lowerBound {
            if next == 0x2E { return true }
            if isEllipsis(at: index, behind: .span(start, line.codeRange.lowerBound), window) { return true }
            let mark = window.bytes(.span(index, index + 20))
            return next != window[start] && next.isLetterOrDigit && !mark.buffer.contains(0x3A)
        }
        let rest = window.bytes(.span(index, index + 9))
        return !verbs.contains { rest.startsASCII(with: $0, at: 0) }
    }

    /// `S: ...`, `S: [more lines]`: the same mark, and no reply behind it.
    private static func isEllipsis(at index: Int, behind mark: Place, _ window: TextWindow) -> Bool {
        let end = index + mark.count
        guard window.bytes(.span(index, end)).isASCIIEqual(to: window.bytes(mark)) else { return false }
        return [0x2E, 0x5B, 0x28, 0x3C, 0xE2].contains(window[end])
    }

    /// What a bare line of the client begins with.
    private static let verbs: [StaticString] = [
        "EHLO", "HELO", "LHLO", "MAIL", "RCPT", "DATA", "BDAT", "RSET", "QUIT", "NOOP", "VRFY", "EXPN", "AUTH", "HELP",
        "STARTTLS", "ETRN", "XCLIENT", "2", "3", "4", "5",
    ]

    /// How swaks and curl mark the server's lines: the mark says how the reply was taken.
    private static let marks: [StaticString] = ["<-  ", "<** ", "<~  ", "<~* ", "< "]

    /// A line of the server, where a reply is due, that begins with one, two or four digits: no reader takes it for a
    /// reply, so it stands in the gap between two findings, behind a mark like that of the reply before.
    @Sendable private static func codeLength(_ context: inout RuleContext) {
        guard let step = context.step, !step.before.pending.isEmpty, !context.gap.isEmpty, context.gap.count < 1024,
            let mark = context.replyMark
        else { return }
        let window = context.window
        var index = context.gap.lowerBound
        while index < context.gap.upperBound {
            index = window.find(0x0A, from: index, to: context.gap.upperBound) + 1
            guard let start = serverText(at: index, mark: mark, context) else { continue }
            var end = start
            while window[end].isASCIIDigit, end - start < 5 { end += 1 }
            let count = end - start
            guard count == 1 || count == 2 || count == 4, window[end] == 0x20 || window[end] == 0x2D else { continue }
            let digits = Place.span(start, end)
            // What follows seems to lack a reply.
            context.spoken.formUnion([.pipelining, .replyCount])
            return context.report(
                digits, values: [IssueValue(.value, .place(digits)), IssueValue(.expected, .text("250"))])
        }
    }

    /// Where the server's text begins in the line at `index` of the gap. Numbers in marks differ (times); a line without
    /// any mark is the server's only where it stands alone.
    private static func serverText(at index: Int, mark: Place, _ context: borrowing RuleContext) -> Int? {
        let window = context.window
        let line = window.bytes(.span(index, context.gap.upperBound))
        if mark.isEmpty { return line.buffer.count { $0 == 0x0A } < 2 ? index : nil }
        if let known = marks.first(where: { line.startsASCII(with: $0, at: 0) }) {
            return index + known.utf8CodeUnitCount
        }
        guard line.count > mark.count else { return nil }
        for offset in 0..<mark.count {
            let (own, other) = (line[offset], window[mark.lowerBound + offset])
            guard own == other || (own.isASCIIDigit && other.isASCIIDigit) else { return nil }
        }
        return index + mark.count
    }

    /// `334 ` without text is legal (RFC 4954 §4).
    @Sendable private static func bareCode(_ context: inout RuleContext) {
        guard let reply = context.reply, !reply.mayBeCut, let line = reply.lines.last else { return }
        guard line.separator == .none, line.textRange.isEmpty, line.enhanced == nil, line.code.rawValue != 334,
            !line.codeRange.isEmpty
        else { return }
        context.report(line.codeRange)
    }

    @Sendable private static func separator(_ context: inout RuleContext) {
        guard let reply = context.reply else { return }
        for line in reply.lines {
            guard case .other = line.separator, !line.codeRange.isEmpty else { continue }
            let place = line.codeRange.upperBound..<(line.codeRange.upperBound + 1)
            context.report(
                place, values: [IssueValue(.value, .place(place))], fixes: [Fix(.insertBlank, [FixEdit(place, " ")])])
            return
        }
    }

    /// 512 octets with the line end; the code stands where the line begins.
    @Sendable private static func tooLong(_ context: inout RuleContext) {
        guard
            let line = context.reply?.lines.first(where: { $0.textRange.upperBound - $0.codeRange.lowerBound > 510 }),
            context.reply?.isAsSent(in: context.window) == true
        else { return }
        let length = line.textRange.upperBound - line.codeRange.lowerBound + 2
        context.report(
            line.codeRange, values: [IssueValue(.count, .number(length)), IssueValue(.limit, .number(512))])
    }

    /// Octets beyond US-ASCII are allowed once the client asked for SMTPUTF8.
    @Sendable private static func nonASCII(_ context: inout RuleContext) {
        guard let reply = context.reply, let step = context.step, let answered = step.answered else { return }
        guard context.facts.startIsKnown, !context.facts.mail.contains(.smtpUTF8),
            !answered.parameters.contains(.smtpUTF8), reply.isAsSent(in: context.window)
        else { return }
        if answered.verb == .vrfy || answered.verb == .expn { return }
        // The server only says again what the client wrote.
        if context.window.bytes(answered.command.range).firstWide != nil { return }
        for line in reply.lines {
            guard let index = context.window.bytes(line.textRange).firstWide else { continue }
            let start = max(line.textRange.lowerBound, -context.window.before.count) + index
            var end = start
            while end < line.textRange.upperBound, context.window[end] >= 0x80 { end += 1 }
            context.report(start..<end)
            return
        }
    }
}

extension FoundReply {
    /// Whether the document shows the very bytes that were sent: nothing decoded, no escapes.
    fileprivate func isAsSent(in window: TextWindow) -> Bool {
        guard decodedText == nil else { return false }
        if form == .plain { return true }
        return form == .backslash
            && !lines.contains { line in
                let bytes = window.bytes(line.textRange)
                return bytes.find(0x5C, from: 0, to: bytes.count) < bytes.count
            }
    }
}

extension FoundReplyLine {
    /// Whether more lines of the same reply should follow.
    package var isContinued: Bool { separator == .hyphen }
}
