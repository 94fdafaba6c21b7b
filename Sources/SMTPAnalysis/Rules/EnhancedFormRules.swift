import SMTPDocuments
import SMTPReply

/// Rules about how an enhanced status code is written, and whether the registry knows it.
enum EnhancedFormRules {
    static let rules = [
        Rule(
            "bad-class", .error, "RFC 3463 §2", on: .reply, in: .replies, about: .codeOnly,
            bad: ExampleSession.recipient("550 7.7.1 Refused"),
            good: ExampleSession.recipient("550 5.7.1 Refused"), check: badForm),
        Rule(
            "leading-zero-or-overflow", .warning, "RFC 3463 §2", on: .reply, in: .replies, about: [.codeOnly, .padded],
            bad: ExampleSession.recipient("550 5.07.1 Refused"),
            good: ExampleSession.recipient("550 5.7.1 Refused"), check: leadingZero),
        Rule(
            "unregistered", .information, "RFC 5248 §2.4", on: .reply, in: .replies, about: .detailed,
            bad: ExampleSession.recipient("550 5.7.606 Banned sending IP"),
            good: ExampleSession.recipient("550 5.7.1 Banned sending IP"), check: unregistered),
        Rule(
            "deprecated-x-6-10", .warning, "RFC 6531 §4.2", on: .reply, in: .replies, about: .detailed,
            bad: ExampleSession.recipient("550 5.6.10 Needs conversion"),
            good: ExampleSession.recipient("550 5.6.8 Needs conversion"), check: deprecated),
        Rule(
            "placement", .information, "RFC 2034 §4", on: .reply, in: .transcript,
            bad: ExampleSession.recipient("553 sorry, not here (#5.7.1)"),
            good: ExampleSession.recipient("553 5.7.1 sorry, not here"), check: placement),
        Rule(
            "permanent-only-class4", .hint, "RFC 3463 §3", on: .reply, in: .replies, about: .detailed,
            bad: ExampleSession.recipient("450 4.1.1 Not here"),
            good: ExampleSession.recipient("550 5.1.1 Not here"), check: permanentOnly),
    ]

    /// A class that is none of 2, 4, 5 is no value of a reply line: it is read again where the text begins.
    @Sendable private static func badForm(_ context: inout RuleContext) {
        guard let match = unreadable(context), match.faults.contains(where: { $0.kind == .badClass }) else { return }
        guard let code = context.reply?.lines.last?.code, code.firstDigit != 3 else { return }
        let digit = match.range.lowerBound..<(match.range.lowerBound + 1)
        let tail = Place.span(digit.upperBound, match.range.upperBound)
        let isWhole = context.window[digit.upperBound] == 0x2E
        context.report(
            match.range,
            values: [
                IssueValue(.enhanced, .place(match.range)),
                IssueValue(.expected, .text("\(code.firstDigit)" + context.window.bytes(tail).string)),
            ],
            fixes: isWhole && context.kind == .transcript
                ? [Fix(.setClass, [FixEdit(digit, "\(code.firstDigit)")], value: "\(code.firstDigit)")] : [])
    }

    @Sendable private static func leadingZero(_ context: inout RuleContext) {
        guard let reply = context.reply else { return }
        for line in reply.lines {
            guard let range = line.enhancedRange, let code = line.enhanced else { continue }
            guard hasLeadingZero(context.window.bytes(range)) else { continue }
            context.report(
                range, values: [IssueValue(.value, .place(range)), IssueValue(.expected, .enhanced(code))],
                fixes: context.kind == .transcript
                    ? [Fix(.replaceEnhanced, [FixEdit(range, code.description)], value: code.description)] : [])
            return
        }
        guard let match = unreadable(context), match.faults.contains(where: { $0.kind == .leadingZeroOrOverflow }),
            !match.faults.contains(where: { $0.kind == .badClass })
        else { return }
        context.report(
            match.range,
            values: [IssueValue(.value, .place(match.range)), IssueValue(.expected, .text("5.7.1"))])
    }

    @Sendable private static func unregistered(_ context: inout RuleContext) {
        guard let line = enhancedLine(context), let code = line.enhanced, let range = line.enhancedRange else { return }
        guard !KnownCodes.isRegistered(code), context.shows(line.code), let reply = context.reply else { return }
        // In what others have sent, the refusal itself already says what the provider means.
        if context.isReported, !context.isOff("failing-reply") {
            let reading = ReplyReading(reply: reply, window: context.window, language: .english)
            if reading.explanation([.provider]).provider?.meaning.isEmpty == false { return }
        }
        context.report(range)
    }

    @Sendable private static func deprecated(_ context: inout RuleContext) {
        guard let line = enhancedLine(context), let code = line.enhanced, let range = line.enhancedRange else { return }
        guard code.subject == 6, code.detail == 10 else { return }
        let right = "\(code.class.rawValue).6.8"
        context.report(
            range, values: [IssueValue(.expected, .text(right))],
            fixes: context.kind == .transcript ? [Fix(.replaceEnhanced, [FixEdit(range, right)], value: right)] : [])
    }

    /// `(#5.7.1)` of qmail and `#5.1.0` of IronPort are read all the same.
    @Sendable private static func placement(_ context: inout RuleContext) {
        guard let reply = context.reply, let line = reply.lines.last else { return }
        let text = line.textRange
        guard let place = hashedCode(line, context.window) else { return }
        let codeEnd = line.codeRange.upperBound + 1
        var edits: [FixEdit] = []
        let code = context.window.bytes(place.code).string
        if place.whole.lowerBound > text.lowerBound {
            edits = [FixEdit(codeEnd..<codeEnd, code + " "), FixEdit(place.whole, "")]
        } else {
            edits = [FixEdit(place.whole, code)]
        }
        context.report(
            place.code, values: [IssueValue(.value, .place(place.whole)), IssueValue(.enhanced, .place(place.code))],
            fixes: line.codeRange.isEmpty ? [] : [Fix(.reorder, edits, value: code)])
    }

    /// Details that RFC 3463 §3 says are only useful as permanent errors. 4.7.1 is greylisting's own.
    @Sendable private static func permanentOnly(_ context: inout RuleContext) {
        guard let line = enhancedLine(context), let code = line.enhanced, let range = line.enhancedRange else { return }
        guard code.class == .transientFailure, context.shows(line.code) else { return }
        switch (code.subject, code.detail) {
        case (1, 1), (1, 3), (5, 1), (5, 2), (5, 4):
            let expected = EnhancedStatusCode(.permanentFailure, Int(code.subject), Int(code.detail))
            context.report(
                range, variant: context.isReported ? "reported" : "",
                values: [IssueValue(.expected, expected.map(IssueValue.Content.enhanced) ?? .text(""))])
        default: break
        }
    }

    @inline(__always)
    private static func enhancedLine(_ context: RuleContext) -> FoundReplyLine? {
        context.reply?.lines.first { $0.enhanced != nil }
    }

    /// What stands in the place of an enhanced status code and is none.
    @inline(__always)
    private static func unreadable(_ context: RuleContext) -> ReplyParser.EnhancedMatch? {
        guard let line = context.reply?.lines.first, line.enhanced == nil, !line.codeRange.isEmpty else { return nil }
        let start = line.enhancedRange?.lowerBound ?? line.textRange.lowerBound
        guard context.window[start].isASCIIDigit, line.code.rawValue != 220 else { return nil }
        let text = context.window.bytes(start..<max(start, line.textRange.upperBound))
        guard var match = ReplyParser.enhancedStatusCode(in: text, at: 0), !match.faults.isEmpty else { return nil }
        match.range = match.range.moved(by: start)
        return match
    }

    private static func hasLeadingZero(_ bytes: Bytes) -> Bool {
        for index in 1..<max(1, bytes.count) where bytes[index] == 0x30 && bytes[index - 1] == 0x2E {
            if bytes[index + 1].isASCIIDigit { return true }
        }
        return false
    }

    /// The code behind a `#`, with the brackets and the blank in front.
    private static func hashedCode(_ line: FoundReplyLine, _ window: TextWindow) -> (code: Place, whole: Place)? {
        let from = min(line.codeRange.upperBound, line.textRange.lowerBound)
        let end = line.textRange.upperBound
        var index = window.find(0x23, from: from, to: end)
        while index < end {
            defer { index = window.find(0x23, from: index + 1, to: end) }
            let bytes = window.bytes(.span(index, line.textRange.upperBound))
            guard let match = ReplyParser.enhancedStatusCode(in: bytes, at: 1), match.code != nil else { continue }
            let code = match.range.moved(by: index)
            var whole = Place.span(index, code.upperBound)
            if window[index - 1] == 0x28, window[code.upperBound] == 0x29 {
                whole = (index - 1)..<(code.upperBound + 1)
            }
            if whole.upperBound == line.textRange.upperBound, window[whole.lowerBound - 1] == 0x20,
                whole.lowerBound - 1 > line.codeRange.upperBound
            {
                whole = (whole.lowerBound - 1)..<whole.upperBound
            }
            return (code, whole)
        }
        return nil
    }
}
