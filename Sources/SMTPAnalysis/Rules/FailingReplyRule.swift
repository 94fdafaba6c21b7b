import SMTPDocuments
import SMTPReply

/// The rule that shows a failing reply itself (setting `diagnostics.replies`).
enum FailingReplyRule {
    static let rules = [
        Rule(
            "failing-reply", .error, "RFC 5321 §4.2.1", on: .reply,
            in: [.transcript, .log, .bounce, .configuration, .unknown],
            bad: """
                C: RCPT TO:<b@example.net>
                S: 551 5.1.6 User not local; please try <c@example.com>
                """,
            good: """
                C: RCPT TO:<c@example.com>
                S: 250 2.1.5 OK
                """, check: failingReply)
    ]

    /// Severities are those of interface.md, "Diagnostics".
    @Sendable private static func failingReply(_ context: inout RuleContext) {
        guard let line = context.reply?.lines.last, let severity = severity(of: line.code, in: context),
            let reply = context.reply
        else { return }
        if context.kind == .log, LogRules.isRefusedGreeting(reply, line, context), !context.isOff(refusedGreeting) {
            return
        }
        if BlocklistRules.refusedQuery(&context) != nil, !context.isOff(refusedQuery) { return }
        if isConfigured(line, reply, context) { return }
        let place = reply.lines.first { !$0.codeRange.isEmpty }?.codeRange ?? line.codeRange
        var issue = Issue(rule: context.rule, severity: max(severity, context.severity), range: place)
        issue.kind = context.kind
        issue.reply = reply
        issue.code = reply.lines.lazy.compactMap(\.enhanced).first.map(Issue.Code.enhanced) ?? .reply(line.code)
        if let command = reply.command, !command.range.isEmpty {
            issue.related.append(RelatedPlace(command.range, .command))
        }
        if context.kind == .transcript { addCauses(to: &issue, context) }
        context.report(issue)
    }

    /// The rules that say more about a refused query of a block list, and about a refused greeting.
    private static let refusedQuery = "dnsbl-query-refused"
    private static let refusedGreeting = "postfix-5xx-greeting"

    /// `name = 550 5.7.1 …` in a file of settings that nobody knows: what a server is to say, not what it said.
    private static func isConfigured(
        _ line: FoundReplyLine, _ reply: FoundReply, _ context: borrowing RuleContext
    ) -> Bool {
        guard context.formats.format(reply.format)?.id == "generic" else { return false }
        let window = context.window
        var index = line.codeRange.lowerBound
        while index > 0, window[index - 1] == 0x20 || window[index - 1] == 0x22 { index -= 1 }
        guard index > 0, window[index - 1] == 0x3D else { return false }
        index -= 1
        let blanks = index
        while index > 0, window[index - 1] == 0x20 { index -= 1 }
        guard blanks > index else { return false }
        while index > 0, window[index - 1].isLetterOrDigit || window[index - 1] == 0x5F || window[index - 1] == 0x2E {
            index -= 1
        }
        return index == 0 || window[index - 1] == 0x0A
    }

    private static func severity(of code: ReplyCode, in context: borrowing RuleContext) -> IssueSeverity? {
        let display = context.options.display(context.kind)
        guard display != .off else { return nil }
        let isLoud = context.kind == .transcript || context.kind == .bounce
        switch code.firstDigit {
        case 5: return isLoud ? .error : .information
        case 4: return display == .permanent ? nil : isLoud ? .warning : .hint
        default: return display == .all ? .hint : nil
        }
    }

    /// A refused DATA follows from refused recipients, a refused RCPT from a refused MAIL (RFC 2920 §3.1).
    private static func addCauses(to issue: inout Issue, _ context: borrowing RuleContext) {
        guard let step = context.step, let answered = step.answered, !step.before.facts.isUnsynchronised else { return }
        let before = step.before
        switch answered.verb {
        case .data, .bdat, .endOfData:
            guard before.facts.accepted == 0 else { return }
            let causes =
                before.refusedRecipients.isEmpty ? [before.refusedMail].compactMap(\.self) : before.refusedRecipients
            issue.related += causes.map { RelatedPlace($0, .cause) }
        case .rcpt:
            if before.facts.transaction == .no, let mail = before.refusedMail {
                issue.related.append(RelatedPlace(mail, .cause))
            }
        default: break
        }
        if issue.related.contains(where: { $0.reason == .cause }) { issue.variant = "consequence" }
    }
}
