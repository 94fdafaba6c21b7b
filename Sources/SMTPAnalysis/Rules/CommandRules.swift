import SMTPDocuments
import SMTPReply

/// Rules about how a command is written and what it may ask for (RFC 5321 §4.1.1).
enum CommandRules {
    private static let greeting = ExampleSession.greeting
    private static let hello = ExampleSession.hello("SIZE 1000")

    static let rules = [
        Rule(
            "space-after-colon", .warning, "RFC 5321 §3.3", on: .reply, in: .transcript,
            bad: hello + "C: MAIL FROM: <a@example.com>\nS: 501 5.5.4 Syntax error\n",
            good: hello + "C: MAIL FROM:<a@example.com>\nS: 501 5.5.4 Syntax error\n", check: blank),
        Rule(
            "missing-angle-brackets", .warning, "RFC 5321 §4.1.1.2", on: .reply, in: .transcript,
            bad: hello + "C: MAIL FROM:a@example.com\nS: 501 5.5.4 Syntax error\n",
            good: hello + "C: MAIL FROM:<a@example.com>\nS: 501 5.5.4 Syntax error\n", check: brackets),
        Rule(
            "unadvertised-parameter", .warning, "RFC 5321 §4.1.1.11", on: .reply, in: .transcript,
            bad: hello + "C: MAIL FROM:<a@example.com> SMTPUTF8\nS: 555 5.5.4 Unsupported option\n",
            good: hello + "C: MAIL FROM:<a@example.com> SIZE=500\nS: 250 2.1.0 OK\n", check: parameter),
        Rule(
            "size-over-limit", .warning, "RFC 1870 §6.1", on: .reply, in: .transcript,
            bad: hello + "C: MAIL FROM:<a@example.com> SIZE=99999999\nS: 552 5.3.4 Too big\n",
            good: hello + "C: MAIL FROM:<a@example.com> SIZE=500\nS: 250 2.1.0 OK\n", check: size),
        Rule(
            "command-too-long", .warning, "RFC 5321 §4.5.3.1.4", on: .command, in: .transcript,
            bad: hello + "C: RCPT TO:<" + String(repeating: "long.", count: 240) + "@example.net>\n",
            good: hello + "C: RCPT TO:<b@example.net>\n", check: tooLong),
        Rule(
            "helo-argument", .warning, "RFC 5321 §4.1.1.1", on: .command, in: .transcript,
            bad: greeting + "C: EHLO 192.0.2.1\nS: 250 mx.example.org\n",
            good: greeting + "C: EHLO [192.0.2.1]\nS: 250 mx.example.org\n", check: helloArgument),
    ]

    /// MAIL or RCPT that was answered, where its argument can be read.
    private static func envelope(_ context: borrowing RuleContext) -> (command: FoundCommand, colon: Int)? {
        guard let command = context.step?.answered?.command, command.verb == .mail || command.verb == .rcpt else {
            return nil
        }
        guard context.window.holds(command.range) else { return nil }
        var index = command.range.lowerBound
        while index < command.range.upperBound, context.window[index] != 0x3A { index += 1 }
        return index < command.range.upperBound ? (command, index + 1) : nil
    }

    /// Only a refusal for the form of the command (RFC 5321 §4.2.2) shows that the server minds; else it is a hint.
    private static func weight(_ context: borrowing RuleContext) -> IssueSeverity? {
        guard let code = context.reply?.lines.last?.code, code.firstDigit == 5 else { return .hint }
        return code.secondDigit == 0 || [553, 555].contains(code.rawValue) ? nil : .hint
    }

    @Sendable private static func blank(_ context: inout RuleContext) {
        guard let (command, colon) = envelope(context), context.window[colon] == 0x20 else { return }
        var end = colon
        while end < command.range.upperBound, context.window[end] == 0x20 { end += 1 }
        context.report(
            colon..<end, severity: weight(context), values: [expected(command, removing: colon..<end, context)],
            fixes: [Fix(.removeBlank, [FixEdit(colon..<end, "")])])
    }

    /// The command without what stands in `gap`.
    private static func expected(_ command: FoundCommand, removing gap: Place, _ context: borrowing RuleContext)
        -> IssueValue
    {
        let head = context.window.bytes(.span(command.range.lowerBound, gap.lowerBound)).string
        var end = gap.upperBound
        while end < command.range.upperBound, context.window[end] > 0x20 { end += 1 }
        return IssueValue(.expected, .text(head + context.window.bytes(gap.upperBound..<end).string))
    }

    @Sendable private static func brackets(_ context: inout RuleContext) {
        guard let (command, colon) = envelope(context) else { return }
        var start = colon
        while context.window[start] == 0x20 { start += 1 }
        guard start < command.range.upperBound, context.window[start] != 0x3C else { return }
        var end = start
        while end < command.range.upperBound, context.window[end] > 0x20 { end += 1 }
        let path = context.window.bytes(start..<end)
        guard !path.buffer.contains(0x3C), !path.buffer.contains(0x5C), path.count > 0 else { return }
        context.report(
            start..<end, severity: weight(context),
            values: [IssueValue(.expected, .text("<\(context.window.bytes(start..<end).string)>"))],
            fixes: [Fix(.addBrackets, [FixEdit(start..<start, "<"), FixEdit(end..<end, ">")])])
    }

    private static let parameters: [(name: StaticString, needed: ServiceExtensions)] = [
        ("SIZE=", .size), ("BODY=8BITMIME", .eightBitMIME), ("BODY=BINARYMIME", .binaryMIME), ("SMTPUTF8", .smtpUTF8),
        ("RET=", .dsn), ("ENVID=", .dsn), ("NOTIFY=", .dsn), ("ORCPT=", .dsn), ("AUTH=", .auth),
        ("REQUIRETLS", .requireTLS), ("PRDR", .prdr), ("MT-PRIORITY=", .mtPriority), ("HOLDFOR=", .futureRelease),
        ("HOLDUNTIL=", .futureRelease), ("RRVS=", .rrvs), ("MTRK=", .mtrk),
    ]

    @Sendable private static func parameter(_ context: inout RuleContext) {
        guard let offer = context.facts.offer, context.facts.hello == .yes, !context.facts.isUnsynchronised else {
            return
        }
        guard let (command, colon) = envelope(context) else { return }
        var index = colon
        while index < command.range.upperBound, context.window[index] != 0x3E { index += 1 }
        while index < command.range.upperBound {
            while index < command.range.upperBound, context.window[index] <= 0x20 || context.window[index] == 0x3E {
                index += 1
            }
            var end = index
            while end < command.range.upperBound, context.window[end] > 0x20 { end += 1 }
            let word = context.window.bytes(index..<end)
            if let found = parameters.first(where: { word.startsASCII(with: $0.name, at: 0) }),
                offer.lacks(found.needed)
            {
                return context.report(index..<end, values: [IssueValue(.keyword, .place(index..<end))])
            }
            index = end
        }
    }

    @Sendable private static func size(_ context: inout RuleContext) {
        guard let answered = context.step?.answered, answered.verb == .mail, let size = answered.number,
            let limit = context.facts.offer?.sizeLimit, size > limit, !context.facts.isUnsynchronised
        else { return }
        context.report(
            answered.command.range,
            values: [
                IssueValue(.value, .number(Int(clamping: size))), IssueValue(.limit, .number(Int(clamping: limit))),
            ])
    }

    /// 512 octets with the line end, and what each extension adds (RFC 5321 §4.5.3.1.4).
    @Sendable private static func tooLong(_ context: inout RuleContext) {
        guard let command = context.command else { return }
        let length = command.range.count + 2
        let limit: Int
        switch command.verb {
        case .auth: limit = 12288
        case .mail: limit = 512 + 26 + 11 + 500 + 10 + 15 + 34 + 40 + 17 + 16 + 100
        case .rcpt: limit = 512 + 33 + 500
        case .bdat: return
        default: limit = 512
        }
        guard length > limit else { return }
        let verb = command.range.lowerBound..<(command.range.lowerBound + min(4, command.range.count))
        context.report(verb, values: [IssueValue(.count, .number(length)), IssueValue(.limit, .number(limit))])
    }

    /// A name needs a dot, an address its brackets; machines of one's own net are left alone.
    @Sendable private static func helloArgument(_ context: inout RuleContext) {
        guard let command = context.command, command.verb == .ehlo || command.verb == .helo || command.verb == .lhlo
        else {
            return
        }
        if context.facts.isLoopback || command.verb == .lhlo { return }
        guard let argument = command.argument.map({ Redaction.trimmed($0, in: context.window) }), !argument.isEmpty
        else {
            // A word in prose (`the "EHLO" exchange`) ends no line.
            if context.window.holds(command.range),
                [0, 0x0A, 0x0D, 0x5C].contains(context.window[command.range.upperBound])
            {
                context.report(command.range, variant: "empty")
            }
            return
        }
        let bytes = context.window.bytes(argument)
        if bytes[0] == 0x5B { return }
        if bytes.isIPv4 {
            if bytes.isPrivateIPv4 { return }
            let fix = Fix(
                .addBrackets,
                [
                    FixEdit(argument.lowerBound..<argument.lowerBound, "["),
                    FixEdit(argument.upperBound..<argument.upperBound, "]"),
                ])
            context.report(
                argument,
                values: [IssueValue(.value, .place(argument)), IssueValue(.expected, .text("[" + bytes.string + "]"))],
                fixes: [fix])
        } else if !bytes.buffer.contains(0x2E), context.speaksFirst(.helloName) {
            context.report(argument, values: [IssueValue(.value, .place(argument))])
        }
    }
}

extension Bytes {
    /// Whether the bytes are four numbers with dots.
    fileprivate var isIPv4: Bool {
        var dots = 0
        for byte in buffer {
            if byte == 0x2E { dots += 1 } else if !byte.isASCIIDigit { return false }
        }
        return dots == 3
    }

    /// An address of RFC 1918 or the loopback net.
    fileprivate var isPrivateIPv4: Bool {
        startsASCII(with: "10.", at: 0) || startsASCII(with: "192.168.", at: 0) || startsASCII(with: "127.", at: 0)
            || (startsASCII(with: "172.", at: 0) && self[6] == 0x2E
                && (16...31).contains(Int(self[4] &- 0x30) * 10 + Int(self[5] &- 0x30)))
    }
}
