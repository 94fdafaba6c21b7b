import SMTPCatalogue
import SMTPDocuments
import SMTPReply

extension Issue {
    /// One sentence that says what is wrong, with the document's own values in it, and one that says what to do.
    package func message(in window: TextWindow, language: CatalogueLanguage) -> String {
        let rule = definition.name
        let isReply = rule == "failing-reply"
        if isReply, let reply {
            return FailingReplyMessage(reading: ReplyReading(reply: reply, window: window, language: language)).text
        }
        let values = texts(in: window, language: language)
        let variant = self.variant(with: values)
        guard let message = RuleText.message(rule, variant: variant, values: values, language: language) else {
            return RuleText.title(rule, language: language) ?? rule
        }
        return PersonText.plain(message)
    }

    /// The title of a fix: what it will do.
    package func title(of fix: Fix, in window: TextWindow, language: CatalogueLanguage) -> String {
        let title = RuleText.fix(
            definition.name, values: texts(in: window, language: language), language: language)
        return PersonText.plain(title ?? RuleText.title(definition.name, language: language) ?? definition.name)
    }

    /// Where the claim stands: the rule's own reference, for a failing reply that of its codes.
    package func reference(language: CatalogueLanguage) -> SourceLink {
        if definition.name == "failing-reply", let reply {
            let question = ReplyQuestion(code: reply.code, enhanced: reply.enhanced)
            let explanation = Catalogue.explain(question, language: language, fields: .references)
            if let first = explanation.references.first { return SourceLink(title: first.title, url: first.url) }
        }
        return definition.link
    }

    private func variant(with values: [String: String]) -> String? {
        if definition.name == "nonstandard-code" || definition.name == "unregistered", values["meaning"] == nil {
            return "unknown"
        }
        return variant.isEmpty ? nil : variant
    }

    /// The placeholders' values, fit for people.
    private func texts(in window: TextWindow, language: CatalogueLanguage) -> [String: String] {
        var result: [String: String] = [:]
        if let reply { addReply(reply, window, language, to: &result) }
        for value in values {
            switch value.content {
            case .place(let place): result[value.name.rawValue] = PersonText.visible(window.bytes(place), limit: 120)
            case .number(let number): result[value.name.rawValue] = String(number)
            case .code(let code): result[value.name.rawValue] = code.description
            case .enhanced(let code): result[value.name.rawValue] = code.description
            case .text(let text): result[value.name.rawValue] = PersonText.visible(text, limit: 120)
            case .word(let word):
                result[value.name.rawValue] = Catalogue.label("word", word, language: language)
            }
        }
        return result
    }

    private func addReply(
        _ reply: FoundReply, _ window: TextWindow, _ language: CatalogueLanguage, to result: inout [String: String]
    ) {
        let reading = ReplyReading(reply: reply, window: window, language: language)
        result["code"] = reply.code?.description
        result["enhanced"] = reply.enhanced?.description
        result["command"] = reply.command?.verb.words
        result["host"] = reading.host ?? Catalogue.label("word", "server", language: language)
        result["recipient"] = reading.address(reply.surroundings.recipient)
        result["sender"] = reading.address(reply.surroundings.sender)
        if result["text"] == nil { result["text"] = PersonText.visible(reading.text, limit: 120) }
        if definition.needsMeaning {
            let explanation = reading.explanation([.name, .provider, .standing])
            result["name"] = explanation.name
            let meaning = explanation.provider?.meaning ?? explanation.enhancedName ?? explanation.name
            if !meaning.isEmpty, meaning != result["code"] { result["meaning"] = meaning.withoutFinalStop }
        }
    }
}

extension Rule {
    /// Whether the rule's message holds what the catalogue says about the reply.
    fileprivate var needsMeaning: Bool {
        switch name {
        case "nonstandard-code", "unregistered", "provider-conflict", "reply-not-in-table": true
        default: false
        }
    }

    /// The rule's reference with its address.
    package var link: SourceLink {
        SourceLink(title: reference, url: ReferenceLink.url(of: reference))
    }
}

extension String {
    /// The text without a full stop at its end.
    var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// The first sentence, with its full stop.
    var firstSentence: String {
        var previous: Character = " "
        for index in indices {
            let character = self[index]
            if character == " ", previous == "." || previous == "。" {
                let sentence = self[..<index]
                // An abbreviation or an address is no end: the next word begins with a capital letter.
                let next = self.index(after: index)
                if next < endIndex, self[next].isUppercase || self[next] == "`", sentence.utf8.count > 12 {
                    return String(sentence)
                }
            }
            previous = character
        }
        return self
    }
}

/// A document that a claim rests on.
package struct SourceLink: Hashable, Sendable {
    /// Document and section: `RFC 5321 §4.2.1`.
    package var title: String
    package var url: String
}

/// Addresses of the references that rules name.
package enum ReferenceLink {
    /// The address of `RFC 5321 §4.2.1`, `postconf(5)` and the like.
    package static func url(of reference: String) -> String {
        let words = reference.split(separator: " ")
        if words.first == "RFC", words.count >= 2 {
            var url = "https://www.rfc-editor.org/rfc/rfc" + words[1]
            if words.count > 2, let section = words[2].split(separator: "§").first { url += "#section-" + section }
            return url
        }
        switch reference {
        case "postconf(5)": return "https://www.postfix.org/postconf.5.html"
        case "access(5)": return "https://www.postfix.org/access.5.html"
        case "header_checks(5)": return "https://www.postfix.org/header_checks.5.html"
        case "transport(5)", "error(8)": return "https://www.postfix.org/error.8.html"
        case "master(5)": return "https://www.postfix.org/master.5.html"
        case "Exim specification":
            return "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html"
        case "smtpd.conf(5)": return "https://man.openbsd.org/smtpd.conf.5"
        case "Sendmail cf/README": return "https://www.sendmail.org/~ca/email/doc8.12/cf/m4/anti_spam.html"
        case "greylist.conf(5)": return "https://manpages.debian.org/greylist.conf.5"
        case "HAProxy configuration": return "https://docs.haproxy.org/3.0/configuration.html#option%20smtpchk"
        default: return "https://www.rfc-editor.org/rfc/rfc5321"
        }
    }
}
