import SMTPReply

/// What the catalogue knows of an enhanced status code.
struct EnhancedEntry {
    let code: EnhancedStatusCode
    /// The records, the most specific first; those of subject and class where the code itself is unknown.
    private(set) var chain = EntryChain()
    /// Whether the catalogue has the code itself, and not only its subject and class.
    private(set) var isKnown = true
    /// Whether it is one of a run of codes that a provider uses.
    private(set) var isRange = false
    /// Whether a provider's own meaning comes first.
    private(set) var isProviders = false

    init(_ code: EnhancedStatusCode, provider: String?, language: CatalogueLanguage) {
        self.code = code
        let own = code.description
        let any = "X" + own.dropFirst()
        if let provider {
            add([own + "~" + provider, any + "~" + provider], language)
            isProviders = !chain.isEmpty
        }
        let known = chain.data.count + chain.texts.count
        add([own, any], language)
        if chain.data.count + chain.texts.count == known,
            let range = EnhancedRanges.key(of: code, in: DataTables.enhanced)
        {
            add([range.string], language)
            isRange = true
        }
        isKnown = !chain.isEmpty
        if !isKnown { add(["X.\(code.subject).Y", own.prefix(1) + ".X.Y"], language) }
    }

    /// A family: `X.1.6`, `X.1.Y`, `5.X.Y`.
    static func family(_ name: String, language: CatalogueLanguage) -> EntryChain {
        var chain = EntryChain()
        chain.add(name, .enhanced, DataTables.enhanced, language)
        return chain
    }

    private mutating func add(_ keys: [String], _ language: CatalogueLanguage) {
        for key in keys { chain.add(key, .enhanced, DataTables.enhanced, language) }
    }

    /// Where the code comes from.
    var standing: Standing {
        isKnown ? chain.value("standing")?.member(of: Standing.all) ?? .nonStandard : .nonStandard
    }

    /// Whether it says something of its own: not only a subject, as `X.0.0` and `X.7.0` do.
    var isTelling: Bool { isKnown && code.detail != 0 }

    /// Its name; the subject's where the code is unknown.
    var name: String { chain.text("name") ?? code.description }
}
