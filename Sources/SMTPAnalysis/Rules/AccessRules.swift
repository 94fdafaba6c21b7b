import SMTPDocuments
import SMTPReply

/// Rules about what Postfix does with the right-hand side of access(5), header_checks(5) and transport(5).
enum AccessRules {
    static let rules: [Rule] = [
        .ofSetting(
            "access-all-digits", .error, "access(5)", bad: "a@example.com 550",
            good: "a@example.com 550 5.7.1 Not allowed",
            check: allDigits),
        .ofSetting(
            "access-restriction-name", .error, "access(5)", bad: "a@example.com 250 Accepted", good: "a@example.com OK",
            check: restrictionName),
        .ofSetting(
            "access-code-disconnects", .information, "access(5)", bad: "a@example.com 421 4.7.0 Later",
            good: "a@example.com 450 4.7.0 Later", check: disconnects),
        .ofSetting(
            "access-status-translated", .information, "access(5)", bad: "192.0.2.1 550 5.1.1 Not you",
            good: "192.0.2.1 550 5.0.0 Not you", check: translated),
        .ofSetting(
            "forced-class", .warning, "access(5)", bad: "a@example.com 550 4.7.1 Refused",
            good: "a@example.com 550 5.7.1 Refused", check: forcedClass),
        .ofSetting(
            "header-check-code", .warning, "header_checks(5)", as: "postfix.header_checks",
            bad: "/^X-Spam: yes/ REJECT 550 5.7.1 Spam", good: "/^X-Spam: yes/ REJECT 5.7.1 Spam", check: headerCode),
        .ofSetting(
            "nexthop-class", .warning, "error(8)", as: "postfix.transport", bad: "example.com error:4.1.2 Closed",
            good: "example.com error:5.1.2 Closed", check: nextHop),
        .ofSetting(
            "dead-dnsbl", .warning, "RFC 5782 §5", as: "postfix.main.cf",
            bad: "smtpd_client_restrictions = reject_rbl_client dnsbl.sorbs.net, permit_mynetworks",
            good: "smtpd_client_restrictions = permit_mynetworks", check: deadList),
    ]

    /// A setting of a Postfix access table.
    private static func isAccess(_ setting: FoundSetting, _ context: RuleContext) -> Bool {
        setting.kind == .access && context.formatName(setting).hasPrefix("postfix")
    }

    /// Whether the table's key is an address of a client.
    private static func isClient(_ setting: FoundSetting, _ context: RuleContext) -> Bool {
        guard let key = setting.context.map({ context.window.bytes($0) }), key.count > 0 else { return false }
        return key[0].isASCIIDigit && !key.buffer.contains(0x40)
    }

    /// Digits alone mean OK, as some address databases write them.
    @Sendable private static func allDigits(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isAccess(setting, context), let number = context.trimmedBytes(setting.value).wholeNumber,
            (400..<600).contains(number)
        else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        let expected = "\(number) \(number / 100).7.1 Not allowed"
        context.report(
            place, values: [IssueValue(.value, .place(place)), IssueValue(.expected, .text(expected))],
            fixes: [Fix(.addEnhanced, [FixEdit(place, expected)], value: expected)])
    }

    /// What begins with three digits outside 400 to 599 is taken for a restriction.
    @Sendable private static func restrictionName(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isAccess(setting, context), let code = setting.code, let place = setting.codeRange else { return }
        guard code.firstDigit != 4, code.firstDigit != 5, setting.textRange != nil else { return }
        let value = Redaction.trimmed(setting.value, in: context.window)
        context.report(
            place, values: [IssueValue(.value, .place(place)), IssueValue(.expected, .text("OK"))],
            fixes: code.firstDigit == 2 ? [Fix(.replaceWord, [FixEdit(value, "OK")], value: "OK")] : [])
    }

    @Sendable private static func disconnects(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isAccess(setting, context), let code = setting.code?.rawValue, code == 421 || code == 521,
            let place = setting.codeRange
        else { return }
        guard !isClient(setting, context), setting.textRange != nil else { return }
        // 521 for one address has a rule of its own.
        if code == 521, setting.context.map({ context.window.bytes($0).buffer.contains(0x40) }) ?? false { return }
        let expected = code == 421 ? "450" : "554"
        context.report(
            place, values: setting.values(expected: expected),
            fixes: [Fix(.replaceCode, [FixEdit(place, expected)], value: expected)])
    }

    /// A client has no mailbox: X.1.x and X.2.x become X.0.0 (access(5), "Enhanced status codes").
    @Sendable private static func translated(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isAccess(setting, context), isClient(setting, context), let code = setting.enhanced,
            let place = setting.enhancedRange, code.subject == 1
        else { return }
        let expected = "\(code.class.rawValue).0.0"
        context.report(
            place,
            values: setting.values(expected: expected) + [
                IssueValue(.first, .word("recipient")), IssueValue(.second, .word("client")),
            ], fixes: [Fix(.replaceEnhanced, [FixEdit(place, expected)], value: expected)])
    }

    @Sendable private static func forcedClass(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isAccess(setting, context) || setting.kind == .rblReply else { return }
        guard let code = setting.code, let enhanced = setting.enhanced, let place = setting.enhancedRange else {
            return
        }
        let right = enhanced.withClass(of: code)
        guard right != enhanced else { return }
        context.report(
            place, values: setting.values(expected: "\(code) \(right)"),
            fixes: [Fix(.setClass, [FixEdit(place, right.description)], value: right.description)])
    }

    /// cleanup(8) knows `REJECT [X.Y.Z] text` only.
    @Sendable private static func headerCode(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .headerCheck, let text = setting.textRange, setting.enhanced == nil else { return }
        let bytes = context.window.bytes(text)
        guard bytes[0] == 0x34 || bytes[0] == 0x35, bytes[1].isASCIIDigit, bytes[2].isASCIIDigit, bytes[3] == 0x20
        else {
            return
        }
        let code = Place.span(text.lowerBound, text.lowerBound + 3)
        let rest = context.window.bytes(.span(text.lowerBound + 4, text.upperBound)).string
        context.report(
            code,
            values: [
                IssueValue(.code, .place(code)),
                IssueValue(.expected, .text(context.window.bytes(setting.name).string + " " + rest)),
            ], fixes: [Fix(.removeEntry, [FixEdit(.span(code.lowerBound, code.upperBound + 1), "")])])
    }

    @Sendable private static func nextHop(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.kind == .transport, let enhanced = setting.enhanced, let place = setting.enhancedRange else {
            return
        }
        let name = context.window.bytes(setting.name)
        let digit = name.isASCIIEqual(to: "error") ? 5 : name.isASCIIEqual(to: "retry") ? 4 : 0
        guard digit != 0, Int(enhanced.class.rawValue) != digit, let code = ReplyCode(digit * 100) else { return }
        let right = enhanced.withClass(of: code)
        context.report(
            place,
            values: [
                IssueValue(.enhanced, .enhanced(enhanced)), IssueValue(.value, .place(setting.name)),
                IssueValue(.expected, .enhanced(right)),
            ], fixes: [Fix(.setClass, [FixEdit(place, right.description)], value: right.description)])
    }

    /// Lists that were shut down, as of 2026: SORBS (2024), NJABL (2013), AHBL (2015), ORDB (2006), DSBL (2008) and more.
    static let dead = NeedleSet(
        "dnsbl.sorbs.net", "sorbs.net", "dnsbl.njabl.org", "njabl.org", "dnsbl.ahbl.org", "ahbl.org", "relays.ordb.org",
        "list.dsbl.org", "bl.spamcannibal.org", "opm.blitzed.org", "rhsbl.ahbl.org", "blackholes.mail-abuse.org",
        "dialups.mail-abuse.org", "relays.osirusoft.com", "dnsbl.inps.de")

    @Sendable private static func deadList(_ context: inout RuleContext, _ setting: FoundSetting) {
        let isRestriction = setting.kind == .restriction
        let isSites =
            setting.kind == .parameter
            && context.window.bytes(setting.name).isASCIIEqual(to: "postscreen_dnsbl_sites")
        guard isRestriction || isSites, let found = dead.first(in: context.window.bytes(setting.value)) else { return }
        var place = found.range.moved(by: setting.value.lowerBound)
        while place.lowerBound > setting.value.lowerBound, context.window[place.lowerBound - 1] > 0x20,
            context.window[place.lowerBound - 1] != 0x2C
        {
            place = .span(place.lowerBound - 1, place.upperBound)
        }
        var fixes: [Fix] = []
        if isRestriction {
            var end = setting.value.upperBound
            while context.window[end] == 0x2C || context.window[end] == 0x20 { end += 1 }
            fixes = [Fix(.removeEntry, [FixEdit(.span(setting.name.lowerBound, end), "")])]
        }
        let parameter = setting.context ?? setting.name
        context.report(
            place, values: [IssueValue(.value, .place(place)), IssueValue(.parameter, .place(parameter))], fixes: fixes)
    }
}

extension FoundSetting {
    /// The values that most messages about a configured reply name.
    func values(expected: String) -> [IssueValue] {
        var values = [IssueValue(.expected, .text(expected))]
        if let code { values.append(IssueValue(.code, .code(code))) }
        if let enhanced { values.append(IssueValue(.enhanced, .enhanced(enhanced))) }
        return values
    }
}
