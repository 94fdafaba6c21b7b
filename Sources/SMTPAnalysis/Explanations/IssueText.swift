import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// What is said about an issue: one sentence with the user's own values, one that says what to do.
package struct IssueText {
    let issue: Issue
    let window: TextWindow
    let language: CatalogueLanguage

    /// Characters of a value that are shown.
    static let longestValue = 120

    /// - Parameters:
    ///   - issue: What was found.
    ///   - window: What the issue's places refer to.
    ///   - language: The language of the message.
    package init(_ issue: Issue, in window: TextWindow, language: CatalogueLanguage) {
        self.issue = issue
        self.window = window
        self.language = language
    }

    /// The message, as one line of plain text.
    package var message: String { messageAndReason.message }

    /// The message, and why the reply was given where it is about one.
    package var messageAndReason: (message: String, reason: Reason?) {
        let rule = issue.definition.name
        var values = values()
        var variant = issue.variant
        var reason: Reason?
        if issue.reply != nil && issue.code != .rule { (variant, reason) = failure(&values) }
        let text = RuleText.message(
            rule, variant: variant.isEmpty ? nil : variant, values: values, language: language)
        return (text ?? "\(rule): \(values["text"] ?? "")", reason)
    }

    /// What a related place is to the issue.
    package func message(of related: RelatedPlace) -> String {
        Catalogue.label("related", related.reason.rawValue, language: language)
    }

    /// The values that stand in the text, made harmless: one line, cut, secrets hidden.
    private func values() -> [String: String] {
        var values: [String: String] = [:]
        if let reply = issue.reply { values = usual(reply) }
        for value in issue.values {
            let text: String
            switch value.content {
            case .place(let place): text = shown(place)
            case .number(let number): text = String(number)
            case .code(let code): text = code.description
            case .enhanced(let code): text = code.description
            case .text(let given): text = SafeText.line(given, limit: Self.longestValue)
            }
            values[value.name.rawValue] = text
        }
        return values
    }

    private func usual(_ reply: FoundReply) -> [String: String] {
        var values: [String: String] = [:]
        values["code"] = reply.code?.description
        values["enhanced"] = reply.enhanced?.description
        values["text"] = SafeText.line(reply.text(in: window), limit: Self.longestValue)
        values["command"] = reply.command.map { Self.name(of: $0.verb) }
        let address = reply.command?.address.map(shown)
        values[reply.command?.verb == .mail ? "sender" : "recipient"] = address
        if let recipient = reply.surroundings.recipient { values["recipient"] = shown(recipient) }
        if let sender = reply.surroundings.sender { values["sender"] = shown(sender) }
        values["host"] = reply.surroundings.host.map(shown)
        return values
    }

    private func shown(_ place: Place) -> String {
        SafeText.line(window.bytes(place).string, limit: Self.longestValue)
    }

    /// How a command is named in a sentence.
    private static func name(of verb: CommandVerb) -> String {
        switch verb {
        case .mail: "MAIL FROM"
        case .rcpt: "RCPT TO"
        default: verb.rawValue
        }
    }
}

// MARK: A failing reply

extension IssueText {
    /// Adds what the catalogue says of the reply; gives the message that fits what is known, and the reason.
    private func failure(_ values: inout [String: String]) -> (variant: String, reason: Reason?) {
        guard let reply = issue.reply, let code = reply.code else { return ("plain", nil) }
        let question = ReplyQuestion(
            text: reply.text(in: window), code: code, enhanced: reply.enhanced, command: reply.command?.verb.rawValue,
            host: values["host"])
        let explanation = Catalogue.explain(
            question, language: language, fields: [.name, .howToFix, .reason, .provider])
        values["name"] = explanation.enhancedName ?? explanation.name
        values["fix"] = explanation.provider.map(\.action) ?? Self.firstSentence(explanation)
        values["meaning"] = explanation.provider?.meaning
        values["host"] = values["host"] ?? domain(of: values["recipient"])
        if explanation.reason == .mailboxMoved, let address = Self.address(in: values["text"] ?? "") {
            values["address"] = address
        }
        return (variant(reply, isLater: code.firstDigit == 4, values), explanation.reason)
    }

    private func variant(_ reply: FoundReply, isLater: Bool, _ values: [String: String]) -> String {
        guard values["host"] != nil else { return "plain" }
        if values["address"] != nil, values["recipient"] != nil { return "moved" }
        switch reply.command?.verb {
        case .rcpt where values["recipient"] != nil: return isLater ? "recipient later" : "recipient"
        case .mail where values["sender"] != nil: return "sender"
        case .connect, .ehlo, .helo, .lhlo: return "connection"
        case .auth: return "authentication"
        case .data, .bdat, .endOfData: return isLater ? "data later" : "data"
        case nil where values["recipient"] != nil: return isLater ? "recipient later" : "recipient"
        case nil: return "plain"
        default: return isLater ? "later" : ""
        }
    }

    /// The server is named by the recipient's domain where nothing else names it.
    private func domain(of address: String?) -> String? {
        guard let address, let at = address.utf8.lastIndex(of: 0x40) else { return nil }
        let domain = address[address.index(after: at)...]
        return domain.isEmpty ? nil : String(domain)
    }

    /// The first thing to do.
    private static func firstSentence(_ explanation: Explanation) -> String {
        guard let fix = explanation.fixes.first?.text else { return "" }
        var previous: UInt8 = 0
        for (offset, byte) in fix.utf8.enumerated() {
            if previous == 0x2E && byte == 0x20 || byte == 0x0A {
                return String(decoding: fix.utf8.prefix(offset), as: UTF8.self)
            }
            previous = byte
        }
        return fix
    }

    /// The address in angle brackets that the text names.
    private static func address(in text: String) -> String? {
        guard let open = text.utf8.firstIndex(of: 0x3C) else { return nil }
        let rest = text[text.utf8.index(after: open)...]
        guard let close = rest.utf8.firstIndex(of: 0x3E), rest[..<close].utf8.contains(0x40) else { return nil }
        return String(rest[..<close])
    }
}
