import SMTPDocuments
import SMTPReply

/// Rules about replies that any server is configured to send.
enum ConfiguredReplyRules {
    static let rules: [Rule] = [
        .ofSetting(
            "map-code-class", .warning, "RFC 5321 §4.2", as: "postfix.access", bad: "a@example.com 571 Go away",
            good: "a@example.com 550 5.7.1 Go away", check: codeClass),
        .ofSetting(
            "521-misuse", .warning, "RFC 7504 §3", as: "postfix.access", bad: "a@example.com 521 5.7.1 Spam",
            good: "a@example.com 554 5.7.1 Spam", check: hostWideCode),
        .ofSetting(
            "551-as-relay-denied", .warning, "RFC 5321 §3.4", as: "postfix.access",
            bad: "a@example.com 551 5.7.1 Relaying denied",
            good: "a@example.com 550 5.7.1 Relaying denied", check: movedCode),
        .ofSetting(
            "missing-enhanced", .hint, "RFC 2034 §4", as: "exim.conf",
            bad: "begin acl\nacl_check_rcpt:\n  deny message = 550 Not here\n",
            good: "begin acl\nacl_check_rcpt:\n  deny message = 550 5.7.1 Not here\n", check: missing),
        .ofSetting(
            "too-long-text", .warning, "RFC 5321 §4.5.3.1.5", as: "postfix.access",
            bad: "a@example.com 550 5.7.1 " + String(repeating: "long ", count: 110),
            good: "a@example.com 550 5.7.1 short", check: tooLong),
    ]

    /// Postfix tables and Sendmail errors have rules of their own for classes that differ.
    @Sendable private static func codeClass(_ context: inout RuleContext, _ setting: FoundSetting) {
        if let code = setting.code, let place = setting.codeRange, code.severity != nil, code.category == nil {
            let right = KnownCodes.dotless(code).map { $0.withClass(of: code).description } ?? "\(code.firstDigit).7.1"
            let replacement = KnownCodes.dotless(code) == nil ? "\(code.firstDigit)50" : KnownCodes.replacement(code)
            let expected = setting.enhanced == nil ? replacement + " " + right : replacement
            context.report(
                place, variant: "impossible", values: setting.values(expected: expected),
                fixes: [Fix(.replaceCode, [FixEdit(place, expected)], value: expected)])
            return
        }
        guard let enhanced = setting.enhanced, let place = setting.enhancedRange else { return }
        guard let digit = digit(of: setting, context), let code = ReplyCode(digit * 100) else { return }
        let right = enhanced.withClass(of: code)
        guard right != enhanced else { return }
        var values = setting.values(expected: right.description)
        if setting.code == nil { values.append(IssueValue(.code, .place(setting.name))) }
        context.report(
            place, values: values,
            fixes: [Fix(.setClass, [FixEdit(place, right.description)], value: right.description)])
    }

    /// The first digit that goes with the setting; nil where other rules judge it.
    private static func digit(of setting: FoundSetting, _ context: RuleContext) -> Int? {
        if setting.kind == .sendmailError || setting.kind == .transport || setting.kind == .rblReply { return nil }
        let isPostfix = context.formatName(setting).hasPrefix("postfix")
        if let code = setting.code {
            return isPostfix || context.formatName(setting) == "milter-greylist" ? nil : code.firstDigit
        }
        guard setting.kind == .access || setting.kind == .headerCheck else { return nil }
        let name = context.window.bytes(setting.name)
        if name.isASCIIEqual(to: "REJECT") { return 5 }
        return name.startsASCII(with: "DEFER", at: 0) ? 4 : nil
    }

    /// 521 and 556 speak of a whole host or domain; refusing a client at connect may use 521.
    @Sendable private static func hostWideCode(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard let code = setting.code, let place = setting.codeRange, code.rawValue == 521 || code.rawValue == 556
        else {
            return
        }
        guard isSelective(setting, context), setting.textRange != nil || setting.enhanced != nil else { return }
        let replacement = code.rawValue == 521 ? "554" : "550"
        let expected = setting.enhanced == nil ? replacement + " 5.7.1" : replacement
        context.report(
            place, values: setting.values(expected: expected),
            fixes: [Fix(.replaceCode, [FixEdit(place, expected)], value: expected)])
    }

    private static func isSelective(_ setting: FoundSetting, _ context: RuleContext) -> Bool {
        let key = setting.context.map { context.window.bytes($0) } ?? .empty
        switch setting.kind {
        case .access: return key.buffer.contains(0x40)
        case .aclMessage: return key.contains("rcpt") || key.contains("mail") || key.contains("data")
        case .filter:
            return key.startsASCII(with: "mail", at: 0) || key.startsASCII(with: "rcpt", at: 0)
                || key.startsASCII(with: "data", at: 0)
        case .sendmailError: return key.startsASCII(with: "From:", at: 0) || key.startsASCII(with: "To:", at: 0)
        case .headerCheck: return true
        default: return false
        }
    }

    /// Whether it answers 551 without an address, or a variable that may hold one.
    private static func isWithoutAddress(_ setting: FoundSetting, _ context: RuleContext) -> Bool {
        guard setting.code?.rawValue == 551, let text = setting.textRange else { return false }
        let bytes = context.window.bytes(text)
        return !bytes.buffer.contains(0x40) && !bytes.buffer.contains(0x24) && !bytes.contains("moved")
    }

    /// An address in the text is what 551 is for.
    @Sendable private static func movedCode(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard isWithoutAddress(setting, context), let place = setting.codeRange else { return }
        let isPolicy = setting.enhanced?.subject == 7
        context.report(
            place, values: setting.values(expected: "550 5.7.1"),
            fixes: [
                Fix(.replaceCode, [FixEdit(place, setting.enhanced == nil ? "550 5.7.1" : "550")], value: "550 5.7.1")
            ].filter { _ in setting.enhanced == nil || isPolicy })
    }

    /// Postfix adds X.7.1 by itself.
    @Sendable private static func missing(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard let code = setting.code, setting.enhanced == nil, let place = setting.codeRange,
            let text = setting.textRange,
            code.firstDigit == 4 || code.firstDigit == 5, code.category != nil, !text.isEmpty
        else { return }
        switch setting.kind {
        case .aclMessage, .redirect, .filter, .sendmailError: break
        default: return
        }
        if KnownCodes.dotless(code) != nil || isWithoutAddress(setting, context) { return }
        // Exim ignores the whole text: that has a rule of its own.
        if let digit = OtherServerRules.eximDefault(setting, context), digit != code.firstDigit { return }
        // `$@ nouser` and its like give a status of their own.
        if let verb = setting.verb, context.window.bytes(verb).isASCIIEqual(to: "$#error") { return }
        let expected = "\(code.firstDigit).\(code.rawValue == 452 ? "3.1" : "7.1")"
        let end = place.upperBound
        context.report(
            place, values: setting.values(expected: expected) + [IssueValue(.enhanced, .text(expected))],
            fixes: [Fix(.addEnhanced, [FixEdit(.span(end, end), " " + expected)], value: expected)])
    }

    /// 512 octets with code and line end; a text of several lines is not measured.
    @Sendable private static func tooLong(_ context: inout RuleContext, _ setting: FoundSetting) {
        guard setting.isReply, let text = setting.textRange, text.count > 490, setting.kind != .sieve else { return }
        let bytes = context.window.bytes(text)
        if bytes.contains("\\n") || bytes.buffer.contains(0x0A) || bytes.buffer.contains(0x24) { return }
        let length = text.count + 6 + (setting.enhanced.map { $0.description.utf8.count + 1 } ?? 0)
        guard length > 512 else { return }
        context.report(
            setting.codeRange ?? setting.enhancedRange ?? text,
            values: [IssueValue(.count, .number(length)), IssueValue(.limit, .number(512))])
    }
}
