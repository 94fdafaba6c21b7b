import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Rules about Postfix parameters (postconf(5); what smtpd does was read in its source, smtpd.c and smtpd_check.c).
enum PostfixRules {
    private static let format = "postfix.main.cf"

    private static func rule(
        _ name: String, _ severity: IssueSeverity, _ reference: String = "postconf(5)", bad: String, good: String,
        check: @escaping @Sendable (inout RuleContext, FoundSetting, Bytes, Bytes) -> Void
    ) -> Rule {
        Rule(
            name, severity, reference, on: .setting, in: .configuration, bad: bad + "\n", good: good + "\n", as: format
        ) { context in
            guard let setting = context.setting, setting.kind == .parameter else { return }
            check(&context, setting, context.window.bytes(setting.name), context.trimmedBytes(setting.value))
        }
    }

    static let rules = [
        rule(
            "reply-code-out-of-range", .error, bad: "unknown_local_recipient_reject_code = 250",
            good: "unknown_local_recipient_reject_code = 550"
        ) { codeRange(&$0, $1, $2, $3, fatal: false) },
        rule(
            "parameter-range-fatal", .error, bad: "unverified_sender_defer_code = 550",
            good: "unverified_sender_defer_code = 450"
        ) { codeRange(&$0, $1, $2, $3, fatal: true) },
        rule(
            "permanent-code-as-4yz", .information, bad: "soft_bounce = yes", good: "soft_bounce = no",
            check: leftFromTest),
        rule(
            "defer-unauth-code", .warning, bad: "relay_domains_reject_code = 450",
            good: "relay_domains_reject_code = 554", check: deferUnauthCode),
        rule(
            "530-on-mx", .warning, "RFC 3207 §4", bad: "smtpd_tls_security_level = encrypt",
            good: "smtpd_tls_security_level = may", check: demandsTLS),
        rule(
            "vrfy-502", .hint, "RFC 5321 §3.5.3", bad: "disable_vrfy_command = yes", good: "disable_vrfy_command = no"
        ) { context, setting, name, value in
            guard name.isASCIIEqual(to: "disable_vrfy_command"), value.isASCIIEqual(to: "yes") else { return }
            context.reportParameter(setting, expected: "no")
        },
        rule(
            "limits-below-minimum", .information, "RFC 5321 §4.5.3", bad: "smtpd_recipient_limit = 50",
            good: "smtpd_recipient_limit = 100", check: limits),
        rule(
            "milter-default-action-reject", .information, bad: "milter_default_action = reject",
            good: "milter_default_action = tempfail"
        ) { context, setting, name, value in
            guard name.isASCIIEqual(to: "milter_default_action"), value.isASCIIEqual(to: "reject") else { return }
            context.reportParameter(setting, expected: "tempfail")
        },
        masterOption,
    ]

    private static let masterOption = Rule(
        "master-option-spaces", .error, "master(5)", on: .setting, in: .configuration,
        bad: "smtp inet n - n - - smtpd\n  -o smtpd_recipient_limit = 200\n",
        good: "smtp inet n - n - - smtpd\n  -o smtpd_recipient_limit=200\n", as: "postfix.master.cf", check: spaces)

    /// `$name` and values that are no number are not judged.
    private static func codeRange(
        _ context: inout RuleContext, _ setting: FoundSetting, _ name: Bytes, _ value: Bytes, fatal: Bool
    ) {
        guard let number = value.wholeNumber, let parameter = PostfixParameters.lookup(name),
            let range = parameter.range, !range.contains(number), (parameter.outside == .fatal) == fatal
        else { return }
        context.reportParameter(
            setting, expected: parameter.default ?? "",
            values: [
                IssueValue(.first, .number(range.lowerBound)), IssueValue(.second, .number(range.upperBound)),
            ])
    }

    /// Unknown recipients do not become known by waiting; a comment that speaks of a test is believed.
    @Sendable private static func leftFromTest(
        _ context: inout RuleContext, _ setting: FoundSetting, _ name: Bytes, _ value: Bytes
    ) {
        var expected: String?
        if name.isASCIIEqual(to: "soft_bounce") {
            if value.isASCIIEqual(to: "yes") { expected = "no" }
        } else if name.startsASCII(with: "unknown_", at: 0), !name.startsASCII(with: "unknown_address", at: 0),
            let number = value.wholeNumber, (400..<500).contains(number),
            PostfixParameters.lookup(name)?.default == "550"
        {
            expected = "550"
        }
        guard let expected, !context.isCommentedAsTest(setting) else { return }
        context.reportParameter(setting, expected: expected)
    }

    /// `defer_unauth_destination` sends the number minus 100 (smtpd_check.c).
    @Sendable private static func deferUnauthCode(
        _ context: inout RuleContext, _ setting: FoundSetting, _ name: Bytes, _ value: Bytes
    ) {
        guard name.isASCIIEqual(to: "relay_domains_reject_code"), let number = value.wholeNumber,
            (400..<500).contains(number)
        else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        context.report(
            place,
            values: [
                IssueValue(.parameter, .place(setting.name)), IssueValue(.value, .number(number - 100)),
                IssueValue(.expected, .text("554")),
            ], fixes: [Fix(.replaceCode, [FixEdit(place, "554")], value: "554")])
    }

    /// In `main.cf` it is not known whether an MX record points here; a submission service may demand TLS.
    @Sendable private static func demandsTLS(
        _ context: inout RuleContext, _ setting: FoundSetting, _ name: Bytes, _ value: Bytes
    ) {
        guard name.isASCIIEqual(to: "smtpd_tls_security_level"), value.isASCIIEqual(to: "encrypt") else { return }
        if let service = setting.context {
            let isMX =
                context.window.bytes(service).isASCIIEqual(to: "smtp")
                || context.window.bytes(service).isASCIIEqual(to: "25")
            if isMX { context.reportParameter(setting, expected: "may") }
        } else {
            context.reportParameter(setting, expected: "may", severity: .information, variant: "unknown")
        }
    }

    private static let minima: [(name: StaticString, minimum: Int, unit: String)] = [
        ("smtpd_recipient_limit", 100, ""), ("smtpd_timeout", 300, "s"), ("smtp_helo_timeout", 300, "s"),
        ("smtp_mail_timeout", 300, "s"), ("smtp_rcpt_timeout", 300, "s"), ("smtp_data_init_timeout", 120, "s"),
        ("smtp_data_xfer_timeout", 180, "s"), ("smtp_data_done_timeout", 600, "s"),
    ]

    /// Minima of RFC 5321 §4.5.3.1.8 and §4.5.3.2.
    @Sendable private static func limits(
        _ context: inout RuleContext, _ setting: FoundSetting, _ name: Bytes, _ value: Bytes
    ) {
        guard let found = minima.first(where: { name.isASCIIEqual(to: $0.name) }) else { return }
        let number = found.unit.isEmpty ? value.wholeNumber : value.postfixTime
        guard let number, number < found.minimum else { return }
        let limit = "\(found.minimum)" + found.unit
        context.reportParameter(setting, expected: limit, values: [IssueValue(.limit, .text(limit))])
    }

    /// A bare `permit` before anything refuses foreign domains.
    static func openRelay(_ context: inout RuleContext) {
        guard let setting = context.setting, setting.kind == .parameter,
            context.window.bytes(setting.name).isASCIIEqual(to: "smtpd_relay_restrictions")
        else { return }
        var permit: Place?
        var index = setting.value.lowerBound
        while index < setting.value.upperBound, permit == nil {
            while index < setting.value.upperBound, context.window[index] <= 0x20 || context.window[index] == 0x2C {
                index += 1
            }
            let start = index
            while index < setting.value.upperBound, context.window[index] > 0x20, context.window[index] != 0x2C {
                index += 1
            }
            let word = context.window.bytes(.span(start, index))
            if word.isASCIIEqual(to: "permit") { permit = .span(start, index) }
            if word.startsASCII(with: "reject", at: 0) || word.startsASCII(with: "defer", at: 0)
                || word.startsASCII(with: "check_", at: 0) || word.buffer.contains(0x24)
            {
                return
            }
        }
        guard let permit else { return }
        context.report(
            permit, variant: "setting",
            values: [
                IssueValue(.parameter, .place(setting.name)), IssueValue(.expected, .text("reject_unauth_destination")),
            ], fixes: [Fix(.replaceWord, [FixEdit(permit, "reject_unauth_destination")])])
    }

    /// Lines that end in a bare LF are let in.
    static func bareNewline(_ context: inout RuleContext) {
        guard let setting = context.setting, setting.kind == .parameter,
            context.window.bytes(setting.name).isASCIIEqual(to: "smtpd_forbid_bare_newline"),
            context.trimmedBytes(setting.value).isASCIIEqual(to: "no")
        else { return }
        context.reportParameter(setting, expected: "normalize", variant: "setting")
    }

    /// `-o name = value`: the value is another argument.
    @Sendable private static func spaces(_ context: inout RuleContext) {
        guard let setting = context.setting, setting.kind == .parameter, setting.context != nil else { return }
        let start = setting.name.upperBound
        var index = start
        while context.window[index] == 0x20 || context.window[index] == 0x3D { index += 1 }
        let gap = context.window.bytes(.span(start, index))
        var open = setting.name.lowerBound
        while open > 0, context.window[open - 1] == 0x20 { open -= 1 }
        guard gap.count > 1, gap.buffer.contains(0x3D), open > 0, context.window[open - 1] != 0x7B else { return }
        var end = index
        while context.window[end] > 0x20 { end += 1 }
        let value = context.window.bytes(.span(index, end)).string
        let name = context.window.bytes(setting.name).string
        context.report(
            .span(setting.name.lowerBound, end),
            values: [
                IssueValue(.parameter, .place(setting.name)), IssueValue(.value, .text(value)),
                IssueValue(.expected, .text(name + "=" + value)),
            ], fixes: [Fix(.removeBlank, [FixEdit(.span(start, index), "=")])])
    }
}

extension Bytes {
    /// The number that all of the bytes spell; nil for anything else or more than nine digits.
    var wholeNumber: Int? {
        guard count > 0, count <= 9 else { return nil }
        var value = 0
        for byte in buffer {
            guard byte.isASCIIDigit else { return nil }
            value = value &* 10 &+ Int(byte &- 0x30)
        }
        return value
    }

    /// A Postfix time in seconds: digits and `s`, `m`, `h`, `d` or `w`.
    fileprivate var postfixTime: Int? {
        guard let number = self[0..<Swift.max(0, count - 1)].wholeNumber else { return wholeNumber }
        switch self[count - 1].lowercasedASCII {
        case 0x73: return number
        case 0x6D: return number &* 60
        case 0x68: return number &* 3600
        case 0x64: return number &* 86400
        case 0x77: return number &* 604_800
        default: return wholeNumber
        }
    }
}
