/// A keyword of a configuration behind which a reply stands.
package struct SettingCue: Hashable, Sendable {
    /// The word, in small letters; `*_reject_code` stands for every word that ends so.
    package let word: String
    package let kind: FoundSetting.Kind
    package let role: Role
    /// The value must stand in quotes.
    package let needsQuote: Bool
    /// The setting is handed on without a code too: a rule says what becomes of it.
    package let takesText: Bool
    let bytes: [UInt8]
    let isSuffix: Bool

    package init(
        _ word: String, _ kind: FoundSetting.Kind = .other, role: Role = .value, needsQuote: Bool = false,
        takesText: Bool = false
    ) {
        self.word = word
        self.kind = kind
        self.role = role
        self.needsQuote = needsQuote
        self.takesText = takesText
        isSuffix = word.hasPrefix("*")
        bytes = (isSuffix ? word.dropFirst() : word[...]).utf8.map(ASCII.lower)
    }

    /// What stands behind the word.
    package enum Role: String, Hashable, Sendable {
        /// The value, right behind it.
        case value
        /// The value, at the first quotation mark or reply code behind it.
        case within
        /// The word that later settings of the line belong to: the phase of a filter.
        case context
    }
}
