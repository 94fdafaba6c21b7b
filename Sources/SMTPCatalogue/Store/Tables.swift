/// What does not depend on a language; the tables stand in `Generated`.
enum DataTables {}

/// The texts; the tables stand in `Generated`.
enum TextTables {
    /// A kind of texts: one file a language.
    enum Kind {
        case replies, enhanced, labels, providers, pairs, rules, words, settings
    }

    /// The table of a kind in a language; English for a language that the catalogue lacks.
    static func table(_ kind: Kind, _ language: CatalogueLanguage) -> PackedTable {
        switch language.rawValue {
        // First, since nearly every question is also asked of the English texts.
        case "en": table(kind, enReplies, enEnhanced, enLabels, enProviders, enPairs, enRules, enWords, enSettings)
        case "fr": table(kind, frReplies, frEnhanced, frLabels, frProviders, frPairs, frRules, frWords, frSettings)
        case "de": table(kind, deReplies, deEnhanced, deLabels, deProviders, dePairs, deRules, deWords, deSettings)
        case "es": table(kind, esReplies, esEnhanced, esLabels, esProviders, esPairs, esRules, esWords, esSettings)
        case "it": table(kind, itReplies, itEnhanced, itLabels, itProviders, itPairs, itRules, itWords, itSettings)
        case "pt": table(kind, ptReplies, ptEnhanced, ptLabels, ptProviders, ptPairs, ptRules, ptWords, ptSettings)
        case "ja": table(kind, jaReplies, jaEnhanced, jaLabels, jaProviders, jaPairs, jaRules, jaWords, jaSettings)
        default: table(kind, enReplies, enEnhanced, enLabels, enProviders, enPairs, enRules, enWords, enSettings)
        }
    }

    private static func table(
        _ kind: Kind, _ replies: @autoclosure () -> PackedTable, _ enhanced: @autoclosure () -> PackedTable,
        _ labels: @autoclosure () -> PackedTable, _ providers: @autoclosure () -> PackedTable,
        _ pairs: @autoclosure () -> PackedTable, _ rules: @autoclosure () -> PackedTable,
        _ words: @autoclosure () -> PackedTable, _ settings: @autoclosure () -> PackedTable
    ) -> PackedTable {
        switch kind {
        case .replies: replies()
        case .enhanced: enhanced()
        case .labels: labels()
        case .providers: providers()
        case .pairs: pairs()
        case .rules: rules()
        case .words: words()
        case .settings: settings()
        }
    }
}
