import SMTPDocuments
import SMTPReply

/// Rules about failing replies that logs and bounces report: what they mean in practice.
enum LogRules {
    private static let head = "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, "
    private static let relay = "relay=mx.example.net[192.0.2.25]:25, "
    private static let tail = " (in reply to RCPT TO command))\n"

    /// A Postfix delivery line with `dsn` and what the server said.
    static func line(
        _ dsn: String, _ status: String, _ reply: String, delay: String = "0.1", from host: String = "mx.example.net"
    ) -> String {
        head + "relay=\(host)[192.0.2.25]:25, delay=\(delay), delays=0.01/0/0/0.09, dsn=\(dsn), status=\(status) "
            + "(host \(host)[192.0.2.25] said: \(reply)" + tail
    }

    static let rules = [
        Rule(
            "softbounced-permanent", .warning, "RFC 5321 §4.2.1", on: .reply, in: .replies, about: .temporary,
            bad: line("4.1.1", "deferred", "450 4.1.1 <b@example.net>: User unknown"),
            good: line("5.1.1", "bounced", "550 5.1.1 <b@example.net>: User unknown"), as: "postfix.delivery",
            check: softBounced),
        Rule(
            "five-yz-rate-limit", .information, "RFC 5321 §4.2.1", on: .reply, in: .replies, about: .permanent,
            bad: line("5.0.0", "bounced", "550 Ip frequency limited"),
            good: line("4.0.0", "deferred", "450 Ip frequency limited"),
            as: "postfix.delivery", check: rateLimit),
        Rule(
            "policy-mistaken-for-unknown", .hint, "RFC 5321 §4.2.2", on: .reply, in: .reported, about: .permanent,
            bad: line("5.0.0", "bounced", "550 Message blocked by our reputation system"),
            good: line("5.7.1", "bounced", "550 5.7.1 Message blocked by our reputation system"),
            as: "postfix.delivery",
            check: policy),
        Rule(
            "provider-token", .information, "RFC 5321 §4.2.2", on: .reply, in: .replies, about: .failing,
            bad: line(
                "4.7.0", "deferred", "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred",
                from: "mta7.am0.yahoodns.net"),
            good: line(
                "4.7.0", "deferred", "421 4.7.0 Messages from 192.0.2.1 temporarily deferred",
                from: "mta7.am0.yahoodns.net"),
            as: "postfix.delivery",
            check: token),
        Rule(
            "provider-conflict", .hint, "RFC 5248 §2.4", on: .reply, in: .replies, about: .failing,
            bad: line("4.7.27", "deferred", "421-4.7.27 SPF did not pass 421 4.7.27 a1-20 - gsmtp"),
            good: line("4.7.0", "deferred", "421 4.7.0 Try again later a1-20 - gsmtp"), as: "postfix.delivery",
            check: conflict),
        Rule(
            "postfix-5xx-greeting", .information, "postconf(5)", on: .reply, in: .log, about: .permanent,
            bad: head + relay + "delay=1, delays=0.01/0/0/0.09, dsn=4.0.0, status=deferred "
                + "(host mx.example.net[192.0.2.25] refused to talk to me: 554 No SMTP here)\n",
            good: head + relay + "delay=1, delays=0.01/0/0/0.09, dsn=4.0.0, status=deferred "
                + "(host mx.example.net[192.0.2.25] refused to talk to me: 421 Busy)\n", as: "postfix.delivery",
            check: refusedGreeting),
        Rule(
            "dsn-status-vs-reply", .information, "RFC 3463 §2", on: .reply, .status, in: .log, about: .failing,
            bad: line("4.7.1", "deferred", "450 4.2.0 Greylisted"),
            good: line("4.2.0", "deferred", "450 4.2.0 Greylisted"),
            as: "postfix.delivery", check: statusDiffers),
        Rule(
            "retry-after-permanent", .warning, "RFC 5321 §4.2.1", on: .reply, in: .log, about: .permanent,
            bad: line("5.1.1", "bounced", "550 5.1.1 Unknown") + line("5.1.1", "bounced", "550 5.1.1 Unknown"),
            good: line("5.1.1", "bounced", "550 5.1.1 Unknown"), as: "postfix.delivery", check: retried),
        Rule(
            "deferred-too-long", .warning, "RFC 5321 §4.5.4.1", on: .reply, in: .log, about: .failing,
            bad: line("4.2.0", "deferred", "450 4.2.0 Greylisted", delay: "500000"),
            good: line("4.2.0", "deferred", "450 4.2.0 Greylisted", delay: "500"), as: "postfix.delivery",
            check: tooLong),
    ]

    /// The last line of a failing reply. Not the reply itself: copying it costs more than most rules.
    @inline(__always)
    static func failure(_ context: RuleContext) -> FoundReplyLine? {
        guard let line = context.reply?.lines.last, line.code.firstDigit == 4 || line.code.firstDigit == 5 else {
            return nil
        }
        return line
    }

    private static func place(_ line: FoundReplyLine, _ reply: FoundReply) -> Place {
        reply.lines.first { !$0.codeRange.isEmpty }?.codeRange ?? line.codeRange
    }

    @Sendable private static func softBounced(_ context: inout RuleContext) {
        guard let line = failure(context), line.code.firstDigit == 4, line.code.rawValue != 421 else { return }
        guard let words = context.marks[.permanent], context.marks[.waiting] == nil else { return }
        let isRelay = context.window[words.lowerBound].lowercasedASCII == 0x72
        context.report(
            words,
            values: [
                IssueValue(.text, .place(words)), IssueValue(.expected, .text(isRelay ? "554 5.7.1" : "550 5.1.1")),
            ])
    }

    @Sendable private static func rateLimit(_ context: inout RuleContext) {
        guard let line = failure(context), line.code.firstDigit == 5 else { return }
        if let words = context.marks[.rate] { context.report(words) }
    }

    /// A code of subject 7 says so itself; a named list says more.
    @Sendable private static func policy(_ context: inout RuleContext) {
        guard let line = failure(context), line.code.rawValue == 550, let words = context.marks[.policy],
            context.marks[.permanent] == nil, context.marks[.list] == nil, context.marks[.rate] == nil,
            let reply = context.reply
        else { return }
        if let enhanced = reply.enhanced, enhanced.subject != 0 { return }
        if reply.lines.contains(where: { context.window.bytes($0.textRange).contains("5.7.") }) { return }
        context.report(words, values: [IssueValue(.text, .place(words))])
    }

    /// Only what the provider is known to mean by it, and only where the refusal itself, which says so, is not shown.
    @Sendable private static func token(_ context: inout RuleContext) {
        guard let line = failure(context), let reply = context.reply, let token = context.marks[.token],
            !context.isShown(line.code)
        else { return }
        let reading = ReplyReading(reply: reply, window: context.window, language: .english)
        guard let provider = reading.explanation([.provider]).provider, !provider.meaning.isEmpty else { return }
        context.report(token, values: [IssueValue(.value, .place(token))])
    }

    /// Google and Microsoft use some registered codes for something else; told by what only they write.
    @Sendable private static func conflict(_ context: inout RuleContext) {
        guard let reply = context.reply, let code = reply.enhanced, let line = reply.lines.last else { return }
        let google = code.subject == 7 && [23, 27, 29, 30].contains(code.detail)
        let microsoft =
            (code.subject == 1 && code.detail == 10) || (code.subject == 7 && code.detail == 12)
            || (code.subject == 4 && code.detail == 1)
        guard google || microsoft, line.code.firstDigit > 3, !context.isShown(line.code) else { return }
        let text = context.window.bytes(line.textRange)
        let host = reply.surroundings.host.map { context.window.bytes($0) } ?? .empty
        let isGoogle = google && (text.contains("gsmtp") || host.contains("google.com"))
        let isMicrosoft = microsoft && (host.contains("outlook.com") || text.contains("prod.outlook.com"))
        guard isGoogle || isMicrosoft, let place = reply.lines.lazy.compactMap(\.enhancedRange).first else { return }
        context.report(place)
    }

    /// Postfix keeps the mail for other hosts (`smtp_skip_5xx_greeting`); said once a message, however often it tries.
    @Sendable private static func refusedGreeting(_ context: inout RuleContext) {
        guard let line = failure(context), let reply = context.reply, isRefusedGreeting(reply, line, context) else {
            return
        }
        let id = reply.surroundings.queueID.map { context.window.bytes($0).hash64 } ?? 0
        if id != 0, context.memory.remembers(greeted: id) { return }
        context.report(place(line, reply))
    }

    /// A permanent refusal in the greeting that Postfix takes as temporary.
    static func isRefusedGreeting(_ reply: FoundReply, _ line: FoundReplyLine, _ context: RuleContext) -> Bool {
        guard line.code.firstDigit == 5, reply.surroundings.outcome == .deferred else { return false }
        let words: StaticString = "refused to talk to me: "
        let start = place(line, reply).lowerBound
        let before = Place.span(start - words.utf8CodeUnitCount, start)
        return context.window.holds(before) && context.window.bytes(before).isASCIIEqual(to: words)
    }

    /// X.0.0 stands for a reply without a code of its own. Both must stand on one line.
    @Sendable private static func statusDiffers(_ context: inout RuleContext) {
        guard let reply = context.reply else {
            context.lastStatus = context.status
            return
        }
        guard let status = context.lastStatus, let line = reply.lines.last, let code = reply.enhanced else { return }
        // X.Y.0 says no more than the subject.
        if status.enhanced.detail == 0 { return }
        // A refused greeting is kept as temporary: that has a rule of its own.
        if line.code.firstDigit == 5, reply.surroundings.outcome == .deferred { return }
        guard status.enhanced != code, !reply.isNested,
            line.code.firstDigit == 4 || line.code.firstDigit == 5, !line.codeRange.isEmpty
        else { return }
        context.lastStatus = nil
        let between = Place.span(status.range.upperBound, line.codeRange.lowerBound)
        guard between.count < 2048, !context.window.bytes(between).buffer.contains(0x0A) else { return }
        context.report(
            status.range,
            values: [IssueValue(.first, .enhanced(status.enhanced)), IssueValue(.second, .enhanced(code))],
            related: [RelatedPlace(line.codeRange, .other)])
    }

    /// The same message to the same recipient, bounced before.
    @Sendable private static func retried(_ context: inout RuleContext) {
        guard failure(context) != nil, context.reply?.surroundings.outcome == .bounced, let reply = context.reply,
            reply.lines.last?.code.firstDigit == 5, !reply.isNested, let id = reply.surroundings.queueID,
            let recipient = reply.surroundings.recipient, reply.command != nil
        else { return }
        let hash = context.window.bytes(id).hash64 ^ (context.window.bytes(recipient).hash64 &* 31)
        if context.memory.remembers(bounced: hash) {
            context.report(id, values: [IssueValue(.value, .place(id))])
        }
    }

    /// 5 days, the time after which servers give up.
    private static let limit = 5 * 86400

    @Sendable private static func tooLong(_ context: inout RuleContext) {
        guard let line = failure(context), context.reply?.surroundings.outcome == .deferred, !line.codeRange.isEmpty,
            let reply = context.reply
        else { return }
        let start = place(line, reply).lowerBound
        let index = context.window.chunk.behindLast(0x0A, from: start - 400, to: start)
        let before = context.window.bytes(.span(index, start))
        guard let delay = before.place(of: " delay="),
            let seconds = before[delay.upperBound..<before.count].leadingNumber
        else { return }
        var days = Int(clamping: seconds) / 86400
        let value = delay.upperBound + index
        // Sendmail: days, a plus sign, hours.
        var end = value
        while context.window[end].isASCIIDigit { end += 1 }
        if context.window[end] == 0x2B { days = Int(clamping: seconds) }
        guard days * 86400 >= limit else { return }
        var values = [IssueValue(.count, .text("\(days) d"))]
        values.append(IssueValue(.value, reply.surroundings.queueID.map(IssueValue.Content.place) ?? .text("")))
        context.report(.span(value, end), values: values)
    }
}

extension Bytes {
    /// Where `text`, which ends with a sign, first stands, without regard to ASCII case.
    func place(of text: StaticString) -> Range<Int>? {
        let last = Bytes(text).count - 1
        let sign = Bytes(text)[last]
        var end = find(sign, from: last, to: count)
        while end < count {
            if startsASCII(with: text, at: end - last) { return (end - last)..<(end + 1) }
            end = find(sign, from: end + 1, to: count)
        }
        return nil
    }
}
