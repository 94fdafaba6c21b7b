import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// What is said about an issue: one sentence with the user's own values, one that says what to do.
package struct IssueText {
    let issue: Issue
    let window: TextWindow
    let language: CatalogueLanguage
    private let memory: ExplanationMemory?

    /// Characters of a value that are shown.
    static let longestValue = 120

    /// - Parameters:
    ///   - issue: What was found.
    ///   - window: What the issue's places refer to.
    ///   - language: The language of the message.
    ///   - memory: What was explained before.
    package init(
        _ issue: Issue, in window: TextWindow, language: CatalogueLanguage, memory: ExplanationMemory? = nil
    ) {
        self.issue = issue
        self.window = window
        self.language = language
        self.memory = memory
    }

    /// The message, as one line of plain text.
    package var message: String { messageAndReason.message }

    /// The message, and why the reply was given where it is about one.
    package var messageAndReason: (message: String, reason: Reason?) {
        if issue.code != .rule, let reply = issue.reply {
            return FailingReplyMessage(
                ReplyReading(reply: reply, window: window, language: language, memory: memory), of: issue
            ).messageAndReason
        }
        let rule = issue.definition.name
        let values = values
        let title = RuleText.title(rule, language: language) ?? rule
        let message = RuleText.message(rule, variant: variant(with: values), values: values, language: language)
        return (PersonText.plain(message ?? title), nil)
    }

    /// What a related place is to the issue.
    package func message(of related: RelatedPlace) -> String {
        Catalogue.label("related", related.reason.rawValue, language: language)
    }

    /// The title of a fix: what it will do.
    package func title(of fix: Fix) -> String {
        let rule = issue.definition.name
        let title = RuleText.fix(rule, values: values, language: language)
        return PersonText.plain(title ?? RuleText.title(rule, language: language) ?? rule)
    }

    private func variant(with values: MessageValues) -> String? {
        switch issue.definition.name {
        case "nonstandard-code" where issue.variant == "reported":
            values["meaning"] == nil ? "reported unknown" : "reported"
        case "nonstandard-code", "unregistered": values["meaning"] == nil ? "unknown" : nil
        default: issue.variant.isEmpty ? nil : issue.variant
        }
    }

    // MARK: Values

    /// The placeholders' values, made harmless: one line, cut; no place of a secret is among them.
    private var values: MessageValues {
        var result = MessageValues()
        if let reply = issue.reply {
            addReply(reply, to: &result)
        } else {
            result["host"] =
                issue.greeter.isEmpty
                ? Catalogue.label("word", "server", language: language)
                : issue.greeter.withBytes { PersonText.visible($0, limit: Self.longestValue) }
        }
        if let command = issue.command { result["command"] = command.words }
        for value in issue.values {
            switch value.content {
            case .place(let place): result[value.name.rawValue] = shown(place)
            case .number(let number): result[value.name.rawValue] = String(number)
            case .code(let code): result[value.name.rawValue] = code.description
            case .enhanced(let code): result[value.name.rawValue] = code.description
            case .text(let text): result[value.name.rawValue] = SafeText.line(text, limit: Self.longestValue)
            case .word(let word): result[value.name.rawValue] = Catalogue.label("word", word, language: language)
            }
        }
        return result
    }

    private func shown(_ place: Place) -> String {
        PersonText.visible(window.bytes(place), limit: Self.longestValue)
    }

    private func addReply(_ reply: FoundReply, to result: inout MessageValues) {
        let reading = ReplyReading(reply: reply, window: window, language: language, memory: memory)
        result["code"] = reply.code?.description
        result["enhanced"] = reply.enhanced?.description
        result["command"] = reply.command?.verb.words
        result["host"] = reading.host ?? Catalogue.label("word", "server", language: language)
        result["recipient"] = reading.address(reply.surroundings.recipient)
        result["sender"] = reading.address(reply.surroundings.sender)
        result["text"] = SafeText.line(reading.text, limit: Self.longestValue)
        if issue.definition.needsMeaning { addMeaning(reading, to: &result) }
    }

    /// A name without the remark that no standard gives it; nothing where it is only that remark.
    private static func withoutStanding(_ name: String, _ language: CatalogueLanguage) -> String {
        let remark = Catalogue.explain(ReplyQuestion(code: ReplyCode(400)), language: language, fields: .name).name
        let bytes = Array(name.utf8)
        if name == remark { return "" }
        // The remark stands in parentheses, ASCII or full-width (U+FF08).
        let open = bytes.indices.first { bytes[$0] == 0x28 || Array(bytes[$0...].prefix(3)) == [0xEF, 0xBC, 0x88] }
        guard let open, bytes.count - open < remark.utf8.count + 7 else { return name }
        return String(decoding: bytes[..<open], as: UTF8.self).trimmedEnd
    }

    private func addMeaning(_ reading: ReplyReading, to result: inout MessageValues) {
        let explanation = reading.explanation([.name, .provider])
        let own = explanation.provider.flatMap { $0.meaning.isEmpty ? nil : $0.meaning }
        var meaning = own ?? reading.name(explanation)
        if own == nil, issue.definition.name == "nonstandard-code" { meaning = Self.withoutStanding(meaning, language) }
        result["name"] = explanation.name
        if !meaning.isEmpty { result["meaning"] = meaning.withoutFinalStop }
        switch issue.definition.name {
        case "nonstandard-code" where issue.variant == "reported":
            let digit = reading.reply.code.map { "short \($0.firstDigit)" } ?? ""
            result["severity"] = Catalogue.label("severity", digit, language: language)
        case "code-second-digit":
            let digit = reading.reply.code.map { "short \($0.firstDigit)" } ?? ""
            result["severity"] = Catalogue.label("severity", digit, language: language)
        case "reply-not-in-table":
            let digit = reading.reply.code.map { "short \($0.firstDigit)" } ?? ""
            result["meaning"] = Catalogue.label("severity", digit, language: language)
        case "provider-conflict":
            let registered = Catalogue.explain(
                ReplyQuestion(enhanced: reading.reply.enhanced), language: language, fields: .name)
            result["name"] = registered.enhancedName?.withoutFinalStop
        case "provider-token":
            result["name"] = explanation.provider?.name
            result["fix"] = explanation.provider.map { $0.action.firstSentence }
        default: break
        }
    }
}

extension Rule {
    /// Whether the rule's message holds what the catalogue says about the reply.
    fileprivate var needsMeaning: Bool {
        switch name {
        case "nonstandard-code", "unregistered", "provider-conflict", "reply-not-in-table", "provider-token",
            "code-second-digit":
            true
        default: false
        }
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedEnd: String {
        let end = utf8.lastIndex { $0 != 0x20 }.map { utf8.index(after: $0) } ?? startIndex
        return String(self[..<end])
    }

    /// The text without a full stop at its end, the ideographic one included.
    var withoutFinalStop: String { hasSuffix(".") || hasSuffix("。") ? String(dropLast()) : self }

    /// The first thing to do: the first sentence, with those that belong to it. A question needs its answer, a case
    /// (`Relay: …`) the other cases.
    var firstStep: String {
        var step = firstSentence
        while step.isCaseOrQuestion, step.utf8.count < utf8.count, step.utf8.count < 160 {
            let rest = String(utf8.dropFirst(step.utf8.count)) ?? ""
            let blank = rest.utf8.first == 0x20 ? " " : ""
            let next = String(rest.utf8.dropFirst(blank.utf8.count)) ?? ""
            if next.isEmpty { break }
            step += blank + next.firstSentence
        }
        return step
    }

    /// Whether it ends in a question, or begins with a few words and a colon.
    private var isCaseOrQuestion: Bool {
        if utf8.last == 0x3F { return true }
        var blanks = 0
        for byte in utf8.prefix(40) {
            if byte == 0x3A { return true }
            if byte == 0x20 { blanks += 1 }
            if byte == 0x60 || byte == 0x2C || byte == 0x3B || blanks > 2 { return false }
        }
        return false
    }

    /// The first sentence, with its full stop.
    var firstSentence: String {
        var text = self
        return text.withUTF8 { String(decoding: $0[..<Self.sentenceEnd(in: $0)], as: UTF8.self) }
    }

    private static func sentenceEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var previous: UInt8 = 0
        var isCode = false
        for (offset, byte) in bytes.enumerated() {
            if byte == 0x60 { isCode.toggle() }
            // An abbreviation ends no sentence so early.
            if !isCode, byte == 0x20 || byte == 0x0A, previous == 0x2E || previous == 0x3F, offset > 12 {
                return offset
            }
            // The ideographic full stop (U+3002) has no blank behind it.
            if !isCode, byte == 0x82, previous == 0x80, offset > 1, bytes[offset - 2] == 0xE3 { return offset + 1 }
            previous = byte
        }
        return bytes.count
    }
}
