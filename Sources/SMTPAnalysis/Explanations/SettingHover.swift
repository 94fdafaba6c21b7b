import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// The hover of a configuration's place: what a parameter means, what a restriction sends, what a reply there says.
struct SettingHover {
    let explainer: PlaceExplainer
    let setting: FoundSetting
    /// What else the chunk holds: other parameters decide what a restriction sends.
    let neighbours: [PairedFinding]

    private var window: TextWindow { explainer.window }
    private var language: CatalogueLanguage { explainer.language }

    func content(range: Place, at offset: Int) -> HoverContent? {
        let isName = setting.name.contains(offset)
        switch setting.kind {
        case .parameter: return parameter(range) ?? reply(range)
        case .restriction: return restriction(range)
        case .access, .headerCheck:
            if isName || !setting.isReply || isDigitsAlone { return action(range) }
            return reply(range)
        default: return reply(range)
        }
    }

    private func label(_ group: String, _ name: String) -> String { Catalogue.label(group, name, language: language) }

    /// Default, allowed values, meaning; then what the code that is set says.
    private func parameter(_ range: Place) -> HoverContent? {
        guard let parameter = PostfixParameters.lookup(window.bytes(setting.name)) else { return nil }
        var content = HoverContent(range: range)
        var head: [HoverContent.Line] = [[.strong(parameter.name)]]
        if let standard = parameter.default, !standard.isEmpty {
            head.append([.text(label("setting", "default") + " "), .code(standard)])
        }
        if let codes = parameter.range {
            head.append([.text(label("setting", "allowed") + " \(codes.lowerBound)–\(codes.upperBound)")])
        } else if !parameter.words.isEmpty {
            head.append([
                .text(label("setting", "allowed") + " "), .code(parameter.words.joined(separator: " ")),
            ])
        }
        content.add(.joined(head), [.text(parameter.meaning(language) ?? "")])
        if let note = parameter.note(language) { content.add([.text(note)]) }
        if let code = ReplyCode(window.bytes(Redaction.trimmed(setting.value, in: window)).string),
            parameter.range?.contains(Int(code.rawValue)) == true
        {
            content.add(
                sent(code: code.description, enhanced: parameter.enhanced?.withClass(of: code).description, text: ""))
        }
        var sources: [HoverContent.Line] = []
        let url = "https://www.postfix.org/postconf.5.html#" + parameter.name
        sources.append([.link(title: "postconf(5)", url: url)])
        if let since = parameter.since { sources.append([.text("Postfix ≥ " + since)]) }
        content.add(.joined(sources))
        return content
    }

    private func restriction(_ range: Place) -> HoverContent? {
        let name = window.bytes(setting.name)
        guard let restriction = PostfixRestrictions.lookup(name) else { return nil }
        return content(
            range, of: restriction, named: PersonText.visible(name), text: restriction.text ?? "", page: "postconf",
            anchor: "#" + PersonText.visible(name))
    }

    /// The right-hand side of a table: `REJECT`, `DISCARD`, a restriction's name, or digits alone, which mean `OK`.
    private func action(_ range: Place) -> HoverContent? {
        let isHeader = setting.kind == .headerCheck
        let name = PersonText.visible(window.bytes(isDigitsAlone ? setting.value : setting.name))
        let known =
            isDigitsAlone
            ? PostfixRestrictions.digitsAlone
            : PostfixRestrictions.action(name, inHeaderChecks: isHeader) ?? PostfixRestrictions.lookup(name)
        guard let known else { return nil }
        let own = setting.textRange.map { PersonText.visible(window.bytes($0)) } ?? ""
        return content(
            range, of: known, named: name, text: own.isEmpty ? known.text ?? "" : own,
            page: isHeader ? "header_checks" : "access")
    }

    /// Three digits without text: a reply code to the author, `OK` to Postfix.
    private var isDigitsAlone: Bool {
        setting.kind == .access && setting.code != nil && setting.enhanced == nil && setting.textRange == nil
    }

    /// What a restriction or an action does and what it makes the server send, with the values that this file sets.
    private func content(
        _ range: Place, of restriction: PostfixRestriction, named name: String, text: String, page: String,
        anchor: String = ""
    ) -> HoverContent {
        var content = HoverContent(range: range)
        content.add([.strong(name)], [.text(restriction.meaning(language))])
        if let reply = PostfixRestrictions.reply(of: restriction, setting: code) {
            let sentCode = isSoftBounce && reply.code >= 500 ? reply.code - 100 : reply.code
            let status = setting.enhanced ?? reply.enhanced
            let enhanced = ReplyCode(String(sentCode)).flatMap { status?.withClass(of: $0).description }
            var line = sent(code: String(sentCode), enhanced: enhanced, text: text)
            if let parameter = restriction.parameter {
                line += [.text(" · " + label("setting", "code-from") + " "), .code(parameter)]
            }
            if isSoftBounce { line += [.text(" · "), .code("soft_bounce = yes")] }
            content.add(line)
        }
        content.add([.link(title: page + "(5)", url: "https://www.postfix.org/\(page).5.html" + anchor)])
        return content
    }

    /// The reply code that this file sets by a parameter; what Postfix sends instead where it is out of range.
    private func code(of parameter: String) -> Int? {
        guard let value = value(of: parameter).flatMap({ Int($0) }) else { return nil }
        guard let range = PostfixParameters.lookup(parameter)?.range else { return value }
        return range.contains(value) ? value : 450
    }

    private var isSoftBounce: Bool { value(of: "soft_bounce") == "yes" }

    /// The last value that wins, as postconf(5) says.
    private func value(of parameter: String) -> String? {
        for neighbour in neighbours.reversed() {
            guard case .setting(let other) = neighbour.finding, other.kind == .parameter else { continue }
            if window.bytes(other.name).string == parameter {
                return window.bytes(Redaction.trimmed(other.value, in: window)).string
            }
        }
        return nil
    }

    /// `sends **550 5.1.1** …`.
    private func sent(code: String, enhanced: String?, text: String) -> HoverContent.Line {
        var line: HoverContent.Line = [.text(label("setting", "sends") + " ")]
        line.append(.strong([code, enhanced].compactMap(\.self).joined(separator: " ")))
        if !text.isEmpty {
            line += [.text(" "), .code(text)]
        } else if let code = ReplyCode(code) {
            let question = ReplyQuestion(code: code, enhanced: enhanced.flatMap { EnhancedStatusCode($0) })
            line.append(.text(" " + Catalogue.explain(question, language: language, fields: .name).name))
        }
        return line
    }

    /// A reply that the configuration holds, explained as such.
    private func reply(_ range: Place) -> HoverContent? {
        guard setting.isReply else { return nil }
        let text = setting.textRange.map { window.bytes($0).string }
        let question = ReplyQuestion(text: text, code: setting.code, enhanced: setting.enhanced)
        let hover = ReplyHover(
            language: language, explanation: Catalogue.explain(question, language: language),
            leadsEnhanced: setting.code == nil)
        return hover.content(range: range)
    }
}
