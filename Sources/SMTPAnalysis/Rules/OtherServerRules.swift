import SMTPDocuments
import SMTPReply

/// Rules about what Exim, OpenSMTPD, Sendmail, milter-greylist and HAProxy do with a configured reply; found in their
/// sources and manuals.
enum OtherServerRules {
    private static let acl = "begin acl\n\nacl_check_rcpt:\n"

    static let rules: [Rule] = [
        .ofSetting(
            "exim-first-digit", .warning, "Exim specification", as: "exim.conf",
            bad: acl + "  deny message = 450 4.7.1 Later\n", good: acl + "  deny message = 550 5.7.1 Later\n",
            check: eximDigit),
        .ofSetting(
            "exim-text-taken-as-code", .warning, "Exim specification", as: "exim.conf",
            bad: acl + "  deny message = 100 recipients are too many\n",
            good: acl + "  deny message = More than 100 recipients\n", check: eximText),
        .ofSetting(
            "exim-helo-multiline", .warning, "Exim specification", as: "exim.conf",
            bad: "acl_smtp_helo = acl_helo\nbegin acl\nacl_helo:\n  accept message = Hello\\nyou\n",
            good: "acl_smtp_helo = acl_helo\nbegin acl\nacl_helo:\n  accept message = Hello you\n", check: eximHello),
        .ofSetting(
            "exim-quit-code", .information, "Exim specification", as: "exim.conf",
            bad: "begin acl\nacl_quit:\n  accept message = 250 Bye\n",
            good: "begin acl\nacl_quit:\n  accept message = Bye\n", check: eximQuit),
        .ofSetting(
            "opensmtpd-filter-reply", .error, "smtpd.conf(5)", as: "opensmtpd.conf",
            bad: "filter f phase connect match !rdns disconnect \"no reverse DNS\"\n",
            good: "filter f phase connect match !rdns disconnect \"550 no reverse DNS\"\n", check: filterReply),
        .ofSetting(
            "opensmtpd-reject-421", .information, "smtpd.conf(5)", as: "opensmtpd.conf",
            bad: "filter f phase rcpt-to match !rdns reject \"421 Later\"\n",
            good: "filter f phase rcpt-to match !rdns reject \"450 Later\"\n", check: filterDisconnects),
        .ofSetting(
            "sendmail-class-differs", .warning, "Sendmail cf/README", as: "sendmail.access",
            bad: "From:a@example.com\tERROR:4.7.1:550 Refused\n", good: "From:a@example.com\tERROR:5.7.1:550 Refused\n",
            check: sendmailClass),
        .ofSetting(
            "sendmail-unquoted-reply", .warning, "Sendmail cf/README", as: "sendmail.cf",
            bad: "R$*\t$#error $@ 5.7.1 $: 550 Access denied (policy)\n",
            good: "R$*\t$#error $@ 5.7.1 $: \"550 Access denied (policy)\"\n",
            check: sendmailQuotes),
        .ofSetting(
            "milter-greylist-class", .warning, "greylist.conf(5)", as: "milter-greylist",
            bad: "racl greylist default code \"451\" ecode \"5.7.1\" msg \"Later\"\n",
            good: "racl greylist default code \"451\" ecode \"4.7.1\" msg \"Later\"\n", check: greylistClass),
        .ofSetting(
            "haproxy-smtpchk-word", .warning, "HAProxy configuration", as: "haproxy",
            bad: "backend smtp\n    option smtpchk QUIT mail.example.org\n",
            good: "backend smtp\n    option smtpchk HELO mail.example.org\n", check: smtpCheck),
    ]

    // MARK: Exim

    /// The first digit that Exim sends by default; nil where any may stand.
    static func eximDefault(_ setting: FoundSetting, _ context: RuleContext) -> Int? {
        let word = context.window.bytes(setting.kind == .redirect ? setting.name : setting.verb ?? setting.name)
        if setting.kind == .redirect { return word.contains("fail") ? 5 : word.contains("defer") ? 4 : nil }
        guard setting.kind == .aclMessage else { return nil }
        if let acl = setting.context, context.window.bytes(acl).contains("quit") { return nil }
        if word.isASCIIEqual(to: "deny") || word.isASCIIEqual(to: "drop") || word.isASCIIEqual(to: "require") {
            return 5
        }
        return word.isASCIIEqual(to: "defer") ? 4 : nil
    }

    @Sendable private static func eximDigit(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard let code = setting.code, let place = setting.codeRange, let digit = eximDefault(setting, context),
            code.firstDigit == 2 || code.firstDigit == 4 || code.firstDigit == 5, code.firstDigit != digit
        else { return }
        let expected = digit == 5 ? "550" : "451"
        var edits = [FixEdit(place, expected)]
        if let enhanced = setting.enhanced, let range = setting.enhancedRange, let right = ReplyCode(expected) {
            edits.append(FixEdit(range, enhanced.withClass(of: right).description))
        }
        context.report(
            place, values: setting.values(expected: expected), fixes: [Fix(.replaceCode, edits, value: expected)])
    }

    /// Three digits and a blank at the start are always taken for a code.
    @Sendable private static func eximText(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .aclMessage || setting.kind == .redirect, eximDefault(setting, context) != nil else {
            return
        }
        let place = Redaction.trimmed(setting.value, in: context.window)
        let bytes = context.window.bytes(place)
        guard bytes[0].isASCIIDigit, bytes[1].isASCIIDigit, bytes[2].isASCIIDigit, bytes[3] == 0x20 else { return }
        guard bytes[0] != 0x32, bytes[0] != 0x34, bytes[0] != 0x35 else { return }
        let digits = Place.span(place.lowerBound, place.lowerBound + 3)
        context.report(digits, values: [IssueValue(.value, .place(digits))])
    }

    @Sendable private static func eximHello(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .aclMessage, let acl = setting.context, context.window.bytes(acl).contains("helo"),
            let verb = setting.verb, context.window.bytes(verb).isASCIIEqual(to: "accept")
        else { return }
        let bytes = context.window.bytes(setting.value)
        guard bytes.contains("\\n") else { return }
        context.report(Redaction.trimmed(setting.value, in: context.window))
    }

    @Sendable private static func eximQuit(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .aclMessage, let acl = setting.context, context.window.bytes(acl).contains("quit"),
            let code = setting.code, code.rawValue != 221, let place = setting.codeRange
        else { return }
        var end = setting.enhancedRange?.upperBound ?? place.upperBound
        while context.window[end] == 0x20 { end += 1 }
        context.report(
            place, values: setting.values(expected: "221"),
            fixes: [Fix(.removeEntry, [FixEdit(.span(place.lowerBound, end), "")])])
    }

    // MARK: OpenSMTPD

    private static func isFilter(_ setting: FoundSetting, _ context: RuleContext) -> Bool {
        setting.kind == .filter && context.formatName(setting).hasPrefix("opensmtpd")
    }

    /// `^[45]\d\d .+`, checked only when the rule fires.
    @Sendable private static func filterReply(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isFilter(setting, context) else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        let bytes = context.window.bytes(place)
        let hasCode = bytes[0].isASCIIDigit && bytes[1].isASCIIDigit && bytes[2].isASCIIDigit
        let isRight = hasCode && (bytes[0] == 0x34 || bytes[0] == 0x35) && bytes[3] == 0x20 && bytes.count > 4
        guard !isRight, !place.isEmpty else { return }
        var edits = [FixEdit(.span(place.lowerBound, place.lowerBound), "550 ")]
        if hasCode { edits = [FixEdit(.span(place.lowerBound, min(place.upperBound, place.lowerBound + 4)), "550 ")] }
        let rest = hasCode ? context.window.bytes(.span(place.lowerBound + 4, place.upperBound)).string : bytes.string
        let fixes = hasCode && bytes.count < 5 ? [] : [Fix(.replaceCode, edits)]
        context.report(
            place,
            values: [IssueValue(.value, .place(place)), IssueValue(.expected, .text("\"550 \(rest)\""))], fixes: fixes)
    }

    @Sendable private static func filterDisconnects(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isFilter(setting, context), setting.code?.rawValue == 421, let place = setting.codeRange,
            let verb = setting.verb, context.window.bytes(verb).isASCIIEqual(to: "reject")
        else { return }
        context.report(
            place, values: setting.values(expected: "450"),
            fixes: [Fix(.replaceCode, [FixEdit(place, "450")], value: "450")])
    }

    // MARK: Others

    @Sendable private static func sendmailClass(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .sendmailError, let code = setting.code, let enhanced = setting.enhanced,
            let place = setting.enhancedRange
        else { return }
        let right = enhanced.withClass(of: code)
        guard right != enhanced else { return }
        context.report(
            place, values: setting.values(expected: right.description),
            fixes: [Fix(.setClass, [FixEdit(place, right.description)], value: right.description)])
    }

    /// Only rules are taken apart into tokens; the values of maps are not.
    @Sendable private static func sendmailQuotes(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .sendmailError, let code = setting.codeRange, let text = setting.textRange else { return }
        var before = code.lowerBound
        while context.window[before - 1] == 0x20 { before -= 1 }
        guard context.window[before - 1] == 0x3A, context.window[before - 2] == 0x24 else { return }
        let whole = Place.span(code.lowerBound, text.upperBound)
        let words = context.window.bytes(whole)
        if words.buffer.contains(0x22) || !words.buffer.contains(where: isToken) { return }
        let quoted = "\"" + context.window.bytes(whole).string + "\""
        context.report(
            code, values: setting.values(expected: quoted),
            fixes: [
                Fix(
                    .quote,
                    [
                        FixEdit(.span(whole.lowerBound, whole.lowerBound), "\""),
                        FixEdit(.span(whole.upperBound, whole.upperBound), "\""),
                    ])
            ])
    }

    /// What the address parser of Sendmail takes apart or throws away; plain words come through.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3E, 0x40: true
        default: false
        }
    }

    @Sendable private static func greylistClass(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard context.formatName(setting) == "milter-greylist", let code = setting.code, let place = setting.codeRange
        else {
            return
        }
        let isGreylist = setting.context.map { context.window.bytes($0).isASCIIEqual(to: "greylist") } ?? false
        if isGreylist, code.firstDigit != 4 {
            var edits = [FixEdit(place, "451")]
            if let range = setting.enhancedRange, let code = setting.enhanced, let right = ReplyCode(451) {
                edits.append(FixEdit(range, code.withClass(of: right).description))
            }
            context.report(
                place, variant: "greylist", values: setting.values(expected: "451"),
                fixes: [Fix(.replaceCode, edits, value: "451")])
            return
        }
        guard let enhanced = setting.enhanced, let range = setting.enhancedRange,
            enhanced.withClass(of: code) != enhanced
        else { return }
        let right = enhanced.withClass(of: code).description
        context.report(
            range, values: setting.values(expected: right),
            fixes: [Fix(.setClass, [FixEdit(range, right)], value: right)])
    }

    @Sendable private static func smtpCheck(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .check, context.window.bytes(setting.name).isASCIIEqual(to: "option smtpchk") else {
            return
        }
        let value = Redaction.trimmed(setting.value, in: context.window)
        var end = value.lowerBound
        while end < value.upperBound, context.window[end] > 0x20 { end += 1 }
        let word = context.window.bytes(.span(value.lowerBound, end))
        if word.count == 0 || word.isASCIIEqual(to: "HELO") || word.isASCIIEqual(to: "EHLO") { return }
        let place = Place.span(value.lowerBound, end)
        context.report(
            place, values: [IssueValue(.value, .place(place)), IssueValue(.expected, .text("HELO"))],
            fixes: [Fix(.replaceWord, [FixEdit(place, "HELO")], value: "HELO")])
    }
}
