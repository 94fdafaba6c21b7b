import SMTPDocuments
import SMTPReply

extension Rule {
    /// A rule about settings, whose examples are whole lines.
    static func ofSetting(
        _ name: String, _ severity: IssueSeverity, _ reference: String, as format: String = "postfix.access",
        bad: String, good: String, check: @escaping @Sendable (inout RuleContext, FoundSetting) -> Void
    ) -> Rule {
        Rule(
            name, severity, reference, on: .setting, in: .configuration, bad: bad.asLines, good: good.asLines,
            as: format
        ) { context in
            guard let setting = context.setting else { return }
            check(&context, setting)
        }
    }
}

extension String {
    fileprivate var asLines: String { hasSuffix("\n") ? self : self + "\n" }
}

extension RuleContext {
    /// The id of the format that a setting was read by: `postfix.main.cf`.
    func formatName(_ setting: FoundSetting) -> String { formats.format(setting.format)?.id ?? "" }

    /// The bytes of a place without the blanks around it.
    func trimmedBytes(_ place: Place) -> Bytes { window.bytes(Redaction.trimmed(place, in: window)) }

    /// Whether a comment on the setting's line or the one before says that it is a test.
    func isCommentedAsTest(_ setting: FoundSetting) -> Bool {
        var start = setting.name.lowerBound
        var lines = 0
        while start > -window.before.count, lines < 2 {
            start -= 1
            if window[start] == 0x0A { lines += 1 }
        }
        var end = setting.value.upperBound
        while end < window.chunk.count, window[end] != 0x0A { end += 1 }
        let head = window.bytes(.span(start, setting.name.lowerBound))
        let tail = window.bytes(.span(setting.value.upperBound, end))
        return head.contains("# test") || head.contains("testing") || tail.contains("test")
    }

    /// Reports a parameter's value, with the value that it should have.
    mutating func reportParameter(
        _ setting: FoundSetting, expected: String, severity: IssueSeverity? = nil, variant: String = "",
        values more: [IssueValue] = [], isMendable: Bool = true
    ) {
        let place = Redaction.trimmed(setting.value, in: window)
        let values = [
            IssueValue(.parameter, .place(setting.name)), IssueValue(.value, .place(place)),
            IssueValue(.expected, .text(expected)),
        ]
        report(
            place, severity: severity, variant: variant, values: values + more,
            fixes: isMendable ? [Fix(.replaceWord, [FixEdit(place, expected)], value: expected)] : [])
    }
}
