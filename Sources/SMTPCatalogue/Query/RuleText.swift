/// The sentences of the rules, in the languages of the catalogue.
package enum RuleText {
    /// The rule's title; nil for a rule without texts.
    package static func title(_ rule: String, language: CatalogueLanguage) -> String? { nil }

    /// The rule's message (or the named variant of it) with `{name}` replaced by the values; a placeholder without a
    /// value stays as it is. Nil for a rule without texts.
    package static func message(
        _ rule: String, variant: String? = nil, values: [String: String] = [:], language: CatalogueLanguage
    ) -> String? { nil }
}
