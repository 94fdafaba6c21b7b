import SMTPDocuments
import SMTPReply

/// Rules about what may follow what in a session (RFC 5321 §3.3, §4.1.4).
enum SequenceRules {
    static let rules = [
        Rule(
            "rcpt-without-mail", .error, "RFC 5321 §3.3", on: .reply, in: .transcript,
            bad: ExampleSession.hello() + "C: RCPT TO:<b@example.org>\nS: 503 5.5.1 Need MAIL first",
            good: ExampleSession.hello() + ExampleSession.mail + "C: RCPT TO:<b@example.org>\nS: 250 2.1.5 OK",
            check: rcptWithoutMail),
        Rule(
            "data-without-rcpt", .warning, "RFC 5321 §3.3", on: .reply, in: .transcript,
            bad: ExampleSession.hello() + ExampleSession.mail + "C: DATA\nS: 503 5.5.1 Need RCPT first",
            good: ExampleSession.hello() + ExampleSession.mail + ExampleSession.recipient + "C: DATA\nS: 354 Go ahead",
            check: dataWithoutRecipient),
        Rule(
            "data-sent-without-354", .error, "RFC 5321 §3.3", on: .data, in: .transcript,
            bad: ExampleSession.hello() + ExampleSession.mail
                + "C: RCPT TO:<b@example.org>\nS: 550 5.1.1 User unknown\nC: DATA\nS: 503 5.5.1 No valid recipients\nC: Subject: test\nC: .",
            good: ExampleSession.hello() + ExampleSession.mail
                + "C: RCPT TO:<b@example.org>\nS: 550 5.1.1 User unknown\nC: RSET\nS: 250 2.0.0 OK",
            check: textWithoutPermission),
    ]

    @Sendable private static func rcptWithoutMail(_ context: inout RuleContext) {
        guard let step = context.step, let answered = step.answered, answered.verb == .rcpt else { return }
        guard context.facts.transaction == .no, !context.facts.isUnsynchronised else { return }
        let mail = step.before.refusedMail
        // The refused RCPT points at the refused MAIL itself, where failing replies are shown.
        if mail != nil, context.options.transcriptReplies != .off { return }
        context.report(
            answered.command.range, severity: mail == nil ? nil : .information, variant: mail == nil ? "" : "refused",
            related: mail.map { [RelatedPlace($0, .cause)] } ?? [])
    }

    /// A pipelined DATA behind refused recipients is no fault of the client (RFC 2920 §3.1). A refused DATA points at
    /// the refused recipients itself, where failing replies are shown.
    @Sendable private static func dataWithoutRecipient(_ context: inout RuleContext) {
        guard let step = context.step, let answered = step.answered,
            answered.verb == .data || answered.verb == .bdat
        else { return }
        let before = step.before
        guard before.facts.accepted == 0, before.facts.transaction != .unknown, !before.facts.isUnsynchronised,
            before.facts.message == .none, before.refusedMail == nil
        else { return }
        let wasTold = !answered.isPipelined
        guard wasTold || before.facts.refused == 0 else { return }
        let isAccepted = context.reply?.lines.last?.code.firstDigit ?? 3 < 4
        if before.facts.refused > 0, !isAccepted, context.options.transcriptReplies != .off { return }
        context.report(
            answered.command.range, related: before.refusedRecipients.map { RelatedPlace($0, .cause) })
    }

    @Sendable private static func textWithoutPermission(_ context: inout RuleContext) {
        guard let step = context.step, step.before.facts.message == .refused, !step.before.facts.isUnsynchronised,
            context.speaksFirst(.textSentAnyway)
        else { return }
        let code = step.before.lastCode.map(IssueValue.Content.code) ?? .text("")
        context.report(
            context.place, values: [IssueValue(.code, code)],
            related: step.before.refusedData.map { [RelatedPlace($0, .cause)] } ?? [])
    }
}
