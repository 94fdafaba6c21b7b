import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// The hover of a configuration's place: what a parameter means, what a restriction sends, what a reply there says.
struct SettingHover {
    let explainer: PlaceExplainer
    let setting: FoundSetting

    private var window: TextWindow { explainer.window }
    private var language: CatalogueLanguage { explainer.language }

    func content(range: Place, at offset: Int) -> HoverContent? {
        let isName = setting.name.contains(offset)
        switch setting.kind {
        case .parameter: return parameter(range) ?? reply(range)
        case .restriction: return restriction(range)
        case .access, .headerCheck: return isName ? action(range) : reply(range) ?? action(range)
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
        content.add(.joined(head), [.text(parameter.meaning ?? "")])
        if let note = parameter.note { content.add([.text(note)]) }
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
        var content = HoverContent(range: range)
        content.add([.strong(PersonText.visible(name))], [.text(restriction.meaning)])
        if let reply = PostfixRestrictions.reply(of: restriction, setting: { _ in nil }) {
            var line = sent(
                code: String(reply.code), enhanced: reply.enhanced?.description, text: restriction.text ?? "")
            if let parameter = restriction.parameter {
                line += [.text(" · " + label("setting", "code-from") + " "), .code(parameter)]
            }
            content.add(line)
        }
        let url = "https://www.postfix.org/postconf.5.html#" + PersonText.visible(name)
        content.add([.link(title: "postconf(5)", url: url)])
        return content
    }

    /// `REJECT`, `DEFER` and their like: the reply that they make.
    private func action(_ range: Place) -> HoverContent? {
        let name = window.bytes(setting.name)
        guard !setting.name.isEmpty else { return nil }
        let isHeader = setting.kind == .headerCheck
        let reply: (code: String, enhanced: String)?
        if name.isASCIIEqual(to: "REJECT") {
            reply = (isHeader ? "550" : "554", "5.7.1")
        } else if name.startsASCII(with: "DEFER", at: 0) {
            reply = ("450", "4.7.1")
        } else {
            reply = nil
        }
        guard let reply else { return nil }
        var content = HoverContent(range: range)
        let enhanced = setting.enhanced?.description ?? reply.enhanced
        let text = setting.textRange.map { PersonText.visible(window.bytes($0)) } ?? ""
        content.add([.strong(PersonText.visible(name))], sent(code: reply.code, enhanced: enhanced, text: text))
        if let code = ReplyCode(reply.code) {
            let question = ReplyQuestion(text: text, code: code, enhanced: EnhancedStatusCode(enhanced))
            let explanation = Catalogue.explain(question, language: language, fields: [.description, .whenYouSeeIt])
            content.add([.text(explanation.description)])
        }
        let page = isHeader ? "header_checks" : "access"
        content.add([.link(title: page + "(5)", url: "https://www.postfix.org/\(page).5.html")])
        return content
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
