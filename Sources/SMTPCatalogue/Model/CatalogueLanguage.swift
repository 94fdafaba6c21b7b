/// A language that the catalogue has texts in. An open set: what a language lacks is answered in English.
public struct CatalogueLanguage: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The language's tag (BCP 47), lower case: `fr`.
    public let rawValue: String

    /// A language by its exact tag.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The tag.
    public var description: String { rawValue }

    /// English, the source of all texts.
    public static let english = CatalogueLanguage(rawValue: "en")
    /// French.
    public static let french = CatalogueLanguage(rawValue: "fr")
    /// German.
    public static let german = CatalogueLanguage(rawValue: "de")
    /// Spanish.
    public static let spanish = CatalogueLanguage(rawValue: "es")
    /// Italian.
    public static let italian = CatalogueLanguage(rawValue: "it")
    /// Portuguese.
    public static let portuguese = CatalogueLanguage(rawValue: "pt")
    /// Japanese.
    public static let japanese = CatalogueLanguage(rawValue: "ja")

    /// A colon and the blanks around it, as the language sets them.
    package var colon: String {
        switch self {
        case .french: "\u{A0}: "
        case .japanese: "："
        default: ": "
        }
    }

    /// Every language of the catalogue.
    public static let all: [CatalogueLanguage] = [
        .english, .french, .german, .spanish, .italian, .portuguese, .japanese,
    ]

    /// Finds the language for a locale as RFC 4647 §3.4 looks one up: subtags are dropped from the end until a tag of
    /// the catalogue is left (`fr-CA` gives `fr`).
    ///
    /// POSIX names are understood too: `fr_FR.UTF-8`, `de_DE@euro`; `C` and `POSIX` are English.
    /// - Parameter tag: A language tag or the value of `LANG`, in any case.
    ///   Nil where the catalogue has no such language.
    public init?(matching tag: String) {
        var subtags: [String] = [""]
        for byte in tag.utf8 {
            if byte == 0x2E || byte == 0x40 { break }
            if byte == 0x2D || byte == 0x5F {
                subtags.append("")
            } else {
                subtags[subtags.count - 1].unicodeScalars.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
            }
        }
        if subtags == ["c"] || subtags == ["posix"] { subtags = ["en"] }
        while !subtags.isEmpty {
            let candidate = CatalogueLanguage(rawValue: subtags.joined(separator: "-"))
            if CatalogueLanguage.all.contains(candidate) {
                self = candidate
                return
            }
            subtags.removeLast()
        }
        return nil
    }

    /// The first language of a priority list that the catalogue has, else English (RFC 4647 §3.4).
    public static func lookup(_ tags: [String]) -> CatalogueLanguage {
        tags.lazy.compactMap { CatalogueLanguage(matching: $0) }.first ?? .english
    }
}
