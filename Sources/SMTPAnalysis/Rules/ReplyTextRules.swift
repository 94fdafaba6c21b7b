import SMTPDocuments
import SMTPReply

/// Rules about what a reply's text must hold.
enum ReplyTextRules {
    static let rules = [
        Rule(
            "greeting-domain", .information, "RFC 5321 §4.2", on: .reply, in: .transcript,
            bad: "S: 220 Welcome to our server\nC: QUIT\n", good: "S: 220 mx.example.org ESMTP\nC: QUIT\n",
            check: greetingDomain),
        Rule(
            "masked-banner", .warning, "RFC 5321 §4.2", on: .reply, in: .transcript,
            bad: "S: 220 ****************2****0***\nC: QUIT\n", good: "S: 220 mx.example.org ESMTP\nC: QUIT\n",
            check: maskedBanner),
        Rule(
            "251-551-no-path", .warning, "RFC 5321 §3.4", on: .reply, in: .replies, about: .whole,
            bad: ExampleSession.recipient("551 5.1.6 User not local"),
            good: ExampleSession.recipient("551 5.1.6 User not local; please try <c@example.com>"), check: missingPath),
        Rule(
            "334-not-base64", .warning, "RFC 4954 §4", on: .reply, in: .transcript,
            bad: """
                C: AUTH LOGIN
                S: 334 Username:
                """,
            good: """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                """, check: challenge),
        Rule(
            "too-many-rcpt-code", .hint, "RFC 5321 §4.5.3.1.10", on: .reply, in: .replies, about: .failing,
            bad: ExampleSession.recipient("552 Too many recipients"),
            good: ExampleSession.recipient("452 4.5.3 Too many recipients"), check: tooManyRecipients),
    ]

    @Sendable private static func greetingDomain(_ context: inout RuleContext) {
        guard let line = greeting(context) else { return }
        let word = firstWord(of: line.textRange, context.window)
        let bytes = context.window.bytes(word)
        if bytes.isMasked { return }
        let isLiteral = bytes[0] == 0x5B && bytes[bytes.count - 1] == 0x5D
        guard !bytes.buffer.contains(0x2E), !isLiteral, !word.isEmpty else { return }
        // A host name without dots is a domain by the grammar; a word of a sentence is not.
        let next = word.upperBound + 1
        let following = context.window.bytes(.span(next, min(line.textRange.upperBound, next + 5)))
        if following.startsASCII(with: "ESMTP", at: 0) || following.startsASCII(with: "SMTP", at: 0)
            || following.startsASCII(with: "LMTP", at: 0) || word.upperBound == line.textRange.upperBound
        {
            return
        }
        context.report(
            word, values: [IssueValue(.value, .place(word)), IssueValue(.expected, .text("mx.example.org"))])
    }

    @Sendable private static func maskedBanner(_ context: inout RuleContext) {
        guard let reply = context.reply, let verb = context.step?.answered?.verb else { return }
        guard reply.lines.last?.code.firstDigit == 2 else { return }
        if verb == .connect, let line = reply.lines.first {
            let word = firstWord(of: line.textRange, context.window)
            if context.window.bytes(word).isMasked {
                context.report(line.textRange, values: [IssueValue(.value, .place(word))])
            }
        } else if verb == .ehlo {
            for line in reply.lines.dropFirst() {
                let word = firstWord(of: line.textRange, context.window)
                guard context.window.bytes(word).isMasked else { continue }
                context.report(word, values: [IssueValue(.value, .place(word))])
                return
            }
        }
    }

    /// 251 and 551 name the new address (RFC 5321 §3.4); ETRN's 251 does not.
    @Sendable private static func missingPath(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.last, !reply.mayBeCut else { return }
        guard line.code.rawValue == 551 || line.code.rawValue == 251, !line.codeRange.isEmpty else { return }
        if let verb = context.answeredVerb, verb != .rcpt, verb != .vrfy { return }
        if line.code.rawValue == 251, context.answeredVerb == nil { return }
        if reply.lines.contains(where: { context.window.bytes($0.textRange).buffer.contains(0x40) }) { return }
        if reply.decodedText?.contains("@") == true { return }
        context.report(line.codeRange)
    }

    /// Masked values are no fault of the server.
    @Sendable private static func challenge(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.last, line.code.rawValue == 334 else { return }
        let place = Redaction.trimmed(line.textRange, in: context.window)
        let bytes = context.window.bytes(place)
        if bytes.count == 0 || bytes[0] == 0x2A || bytes[0] == 0x5B || bytes[0] == 0x3C { return }
        let isBase64 = bytes.count % 4 == 0 && bytes.buffer.allSatisfy(\.isBase64)
        if !isBase64 { context.report(place) }
    }

    private static let recipients = NeedleSet("too many recipients", "too many rcpt")

    /// 552 to a recipient too many counts as temporary.
    @Sendable private static func tooManyRecipients(_ context: inout RuleContext) {
        guard let line = context.reply?.lines.last, !line.codeRange.isEmpty else { return }
        let code = line.code.rawValue
        guard code == 552 || (line.code.firstDigit == 4 && code != 452 && code != 421), let reply = context.reply else {
            return
        }
        if context.first(recipients, in: reply) != nil { context.report(line.codeRange) }
    }

    /// The first line of an accepted greeting.
    private static func greeting(_ context: borrowing RuleContext) -> FoundReplyLine? {
        guard context.step?.answered?.verb == .connect, let line = context.reply?.lines.first else { return nil }
        return line.code.rawValue == 220 ? line : nil
    }

    private static func firstWord(of text: Place, _ window: TextWindow) -> Place {
        var end = text.lowerBound
        while end < text.upperBound, window[end] > 0x20 { end += 1 }
        return .span(text.lowerBound, end)
    }
}

extension Bytes {
    /// Written over with `*` or `X`, as firewalls do (PIX "fixup"): at least four of them, and little else.
    fileprivate var isMasked: Bool {
        guard count >= 4 else { return false }
        var masked = 0
        var stars = 0
        for byte in buffer {
            if byte == 0x2A { stars += 1 }
            if byte == 0x2A || byte == 0x58 { masked += 1 }
        }
        return stars >= 4 ? masked * 2 > count : masked >= 4 && count - masked <= 1
    }
}
