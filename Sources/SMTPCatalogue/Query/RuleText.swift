import SMTPReply

/// The sentences of the rules, in the languages of the catalogue.
package enum RuleText {
    /// The names of all rules that have texts, in ascending order.
    package static var names: [String] {
        let table = TextTables.table(.rules, .english)
        return (0..<table.count).map { table.record(at: $0).key.string }
    }

    /// The rule's title; nil for a rule without texts.
    package static func title(_ rule: String, language: CatalogueLanguage) -> String? {
        text(rule, "title", language: language)
    }

    /// Why the rule exists and what programs really do; nil for a rule without texts.
    package static func explanation(_ rule: String, language: CatalogueLanguage) -> String? {
        text(rule, "explain", language: language)
    }

    /// The title of the rule's quick fix (or of the named variant); nil where there is none.
    package static func fix(
        _ rule: String, variant: String? = nil, values: MessageValues = MessageValues(), language: CatalogueLanguage
    ) -> String? {
        text(rule, "fix", variant, values, language: language)
    }

    /// The rule's message (or the named variant of it) with `{name}` replaced by the values; a placeholder without a
    /// value stays as it is. Nil for a rule without texts; a variant without a text is the plain message.
    package static func message(
        _ rule: String, variant: String? = nil, values: MessageValues = MessageValues(), language: CatalogueLanguage
    ) -> String? {
        text(rule, "message", variant, values, language: language)
    }

    private static func text(
        _ rule: String, _ field: String, _ variant: String? = nil, _ values: MessageValues = MessageValues(),
        language: CatalogueLanguage
    ) -> String? {
        guard let english = TextTables.table(.rules, .english).record(rule) else { return nil }
        var name = field
        if let variant, english.value(named: field + " " + variant) != nil { name = field + " " + variant }
        guard let fallback = english.value(named: name) else { return nil }
        let local = language == .english ? nil : TextTables.table(.rules, language).record(rule)?.value(named: name)
        let template = (local ?? fallback).string
        if values.isEmpty { return template }
        return TextTemplate.fill(template) { values[$0] }
    }
}

/// What stands for the placeholders of a message. They are few: looking at one after the other is the fastest way.
package struct MessageValues {
    private var values: [(name: String, value: String)] = []

    package init() { values.reserveCapacity(8) }

    var isEmpty: Bool { values.isEmpty }

    /// The value that stands for `name`; nil where there is none.
    package subscript(name: String) -> String? {
        get { values.first { $0.name == name }?.value }
        set {
            let index = values.firstIndex { $0.name == name }
            if let newValue {
                if let index { values[index].value = newValue } else { values.append((name, newValue)) }
            } else if let index {
                values.remove(at: index)
            }
        }
    }

    fileprivate subscript(name: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        values.first { name.count == $0.name.utf8.count && name.elementsEqual($0.name.utf8) }?.value
    }
}
