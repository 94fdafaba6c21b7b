import SMTPDocuments
import SMTPReply

/// Rules about Postfix parameters (postconf(5); what smtpd does was read in its source, smtpd.c and smtpd_check.c).
enum PostfixRules {
    static let rules = [
        Rule(
            "reply-code-out-of-range", .error, "postconf(5)", on: .setting, in: .configuration,
            bad: "unknown_local_recipient_reject_code = 250\n", good: "unknown_local_recipient_reject_code = 550\n",
            as: "postfix-main.cf", check: codeOutOfRange)
    ]

    /// `$name` and values that are no number are not judged.
    @Sendable private static func codeOutOfRange(_ context: inout RuleContext) {
        guard let setting = context.setting else { return }
        let name = context.window.bytes(setting.name)
        guard let parameter = PostfixParameter.named(name), let range = parameter.codes else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        guard let number = context.window.bytes(place).wholeNumber, !range.contains(number) else { return }
        var fixes: [Fix] = []
        if let standard = parameter.defaultNumber {
            fixes = [Fix(.replaceCode, [FixEdit(place, "\(standard)")], value: "\(standard)")]
        }
        context.report(
            place, variant: parameter.isFatalOutside ? "fatal" : "",
            values: [
                IssueValue(.parameter, .place(setting.name)), IssueValue(.value, .place(place)),
                IssueValue(.limit, .text("\(range.lowerBound)-\(range.upperBound)")),
                IssueValue(.expected, .text(parameter.standard)),
            ], fixes: fixes)
    }
}

extension Bytes {
    /// The number that all of the bytes spell; nil for anything else or more than nine digits.
    var wholeNumber: Int? {
        guard count > 0, count <= 9 else { return nil }
        var value = 0
        for byte in buffer {
            guard byte &- 0x30 < 10 else { return nil }
            value = value &* 10 &+ Int(byte &- 0x30)
        }
        return value
    }
}
