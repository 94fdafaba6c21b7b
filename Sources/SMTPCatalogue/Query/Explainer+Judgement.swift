import SMTPReply

extension Explainer {
    /// The reason: of the words, else of the meaning that was chosen, else of the codes. A bare code has only the
    /// reason that its entry names.
    var reason: Reason? {
        if !reading.isFromText, let reply, reply.isChosen, let record = reply.chain.data.first,
            let reason = record.value("reason")?.member(of: Reason.all)
        {
            return reason
        }
        return reading.reason ?? entryReason
    }

    private var entryReason: Reason? {
        if let enhanced, enhanced.isTelling, let reason = enhanced.chain.value("reason")?.member(of: Reason.all) {
            return reason
        }
        return reply?.chain.value("reason")?.member(of: Reason.all)
    }

    /// Verdict and actor: what the text's reason implies, else what the entry says, else what the first digit says.
    var judgement: (verdict: Verdict?, actor: Actor?) {
        var result: (verdict: Verdict?, actor: Actor?) = (reading.verdict, reading.actor)
        let isTold = reading.isFromText || result.verdict != nil
        if !isTold { takeFromEntries(&result) }
        if result.verdict == nil || result.actor == nil, let reason = reading.reason {
            let defaults = Judgement.defaults(of: reason, class: spokenClass)
            result = (result.verdict ?? defaults.verdict, result.actor ?? defaults.actor)
        }
        if isTold { takeFromEntries(&result) }
        // Words without any code, and no reason in them: nobody knows.
        if reading.code == nil, reading.enhanced == nil, reading.reason == nil { return result }
        let defaults = Judgement.defaults(class: digit)
        return (result.verdict ?? defaults.verdict, result.actor ?? defaults.actor)
    }

    private func takeFromEntries(_ result: inout (verdict: Verdict?, actor: Actor?)) {
        if result.verdict != nil, result.actor != nil { return }
        for chain in judges {
            result.verdict = result.verdict ?? chain.value("verdict")?.member(of: Verdict.all)
            result.actor = result.actor ?? chain.value("actor")?.member(of: Actor.all)
        }
    }

    /// The entries that may judge: the enhanced status code first, if it says more than its class.
    private var judges: [EntryChain] {
        var chains: [EntryChain] = []
        let isSameClass = reply == nil || enhanced.map { Int($0.code.class.rawValue) } == reply?.code.firstDigit
        if let enhanced, isSameClass, enhanced.isTelling, reply?.isGeneric != false { chains.append(enhanced.chain) }
        if let reply { chains.append(reply.chain) }
        if let enhanced, reply == nil, chains.isEmpty { chains.append(enhanced.chain) }
        return chains
    }

    /// The class: of the reply code, else of the enhanced status code.
    var digit: Int { reading.code?.firstDigit ?? reading.enhanced.map { Int($0.class.rawValue) } ?? 5 }

    /// The class for what words alone say: a connection that failed is tried again.
    var spokenClass: Int {
        reading.code == nil && reading.enhanced == nil && reading.reason == .networkError ? 4 : digit
    }

    /// What an unregistered code says by its parts.
    var unregistered: String? {
        guard let enhanced, reply == nil, !enhanced.isKnown || enhanced.isRange else { return nil }
        let own = enhanced.isRange ? enhanced.chain.text("description") : nil
        return sentence(enhanced: enhanced) + (own.map { " " + $0 } ?? "")
    }

    private func sentence(enhanced: EnhancedEntry) -> String {
        let known = (0...7).contains(enhanced.code.subject)
        let subject = Catalogue.label("subject", known ? String(enhanced.code.subject) : "unknown", language: language)
        let klass = Catalogue.label("class", String(enhanced.code.class.rawValue), language: language)
        let values = [("code", enhanced.code.description), ("class", klass), ("subject", subject)]
        return Catalogue.sentence("unregistered-enhanced", values, language: language)
    }

    /// The provider's own meaning.
    var provider: Explanation.ProviderReading? {
        guard let id = reading.provider, let record = DataTables.providers.record(id) else { return nil }
        var provider = Explanation.ProviderReading(
            id: id, name: record.text("name") ?? id, meaning: "", action: "", url: record.text("url") ?? "")
        if let key = reading.providerReply {
            var chain = EntryChain()
            chain.add(key, .providers, DataTables.providers, language)
            provider.meaning = chain.text("meaning") ?? ""
            provider.action = chain.text("action") ?? ""
            provider.url = chain.value("url")?.string ?? provider.url
        }
        return provider
    }

    /// What providers mean by an enhanced status code of which nobody knows who sent it.
    private func otherMeanings(_ code: EnhancedStatusCode) -> [String] {
        ["google", "microsoft", "yahoo"].compactMap { provider in
            let entry = EnhancedEntry(code, provider: provider, language: language)
            guard entry.isProviders else { return nil }
            let name = DataTables.providers.record(provider)?.text("name") ?? provider
            let values = [("provider", name), ("code", code.description), ("meaning", entry.name)]
            return Catalogue.sentence("provider-means", values, language: language)
        }
    }

    /// What else a reader should know.
    func notes(_ explanation: Explanation) -> [String] {
        var notes: [String] = []
        if let alias = reply?.alias { notes.append(Self.named(alias, language)) }
        if let reply, !reply.isKnown { notes += unknownNotes(reply.code) }
        if let reply, let enhanced, (2...5).contains(reply.code.firstDigit) {
            if !enhanced.isKnown { notes.append(sentence(enhanced: enhanced)) }
            if Int(enhanced.code.class.rawValue) != reply.code.firstDigit {
                notes.append(mismatchNote(reply, enhanced))
            }
        }
        if let enhanced, enhanced.isProviders, let provider = reading.provider {
            let registered = EnhancedEntry(enhanced.code, provider: nil, language: language)
            let name = DataTables.providers.record(provider)?.text("name") ?? provider
            let values = [
                ("provider", name), ("code", enhanced.code.description), ("meaning", registered.name),
            ]
            if registered.isKnown { notes.append(Catalogue.sentence("provider-differs", values, language: language)) }
        }
        if let enhanced, reading.provider == nil, reading.reason == nil { notes += otherMeanings(enhanced.code) }
        if let reply, reply.hasSecondMeaning, !reply.isChosen, reading.enhanced == nil, reading.reason == nil {
            notes.append(Catalogue.sentence("two-meanings", [], language: language))
        }
        let hasNoCodes = reading.hasDocumentedCodes || (reading.code == nil && reading.enhanced == nil)
        if text.count > 0, hasNoCodes, explanation.reason != nil {
            notes.append(Catalogue.sentence("text-only", [], language: language))
        }
        if explanation.reason == nil, text.count > 0, let note = unreadNote {
            notes.append(note)
        } else if explanation.reason == nil, text.count > 0, reading.code?.firstDigit ?? 5 > 3 {
            notes.append(Catalogue.sentence("no-reason", [], language: language))
        }
        return notes
    }

    /// `10061` is an error number of Windows.
    static func named(_ alias: PackedRecord, _ language: CatalogueLanguage) -> String {
        let origin = Catalogue.label("origin", alias.text("origin") ?? "", language: language)
        let values = [("name", alias.text("name") ?? ""), ("origin", origin)]
        return Catalogue.sentence("named", values, language: language)
    }

    /// What a code of no standard is by its digits.
    private func unknownNotes(_ code: ReplyCode) -> [String] {
        var notes = [unknownNote(code)]
        if let name = DataTables.words.record("?", code.description)?.text("name") {
            notes.append(Catalogue.sentence("http-too", [("name", name)], language: language))
        }
        return notes
    }

    /// What was probably meant by a code of no standard.
    var slip: String? {
        guard let reply, !reply.isChosen, reply.alias == nil else { return nil }
        let near = CodeSlip.near(reply.code)
        let dotless = reply.isKnown ? nil : CodeSlip.dotless(reply.code)
        if near.isEmpty {
            return dotless.map {
                Catalogue.sentence("dotless", [("enhanced", $0.description)], language: language)
            }
        }
        var values = [("suggestion", Self.either(near.map(\.description), language))]
        if let dotless { values.append(("enhanced", dotless.description)) }
        return Catalogue.sentence(dotless == nil ? "perhaps" : "perhaps-dotless", values, language: language)
    }

    private func unknownNote(_ code: ReplyCode) -> String {
        guard let severity = code.severity, code.isLegal else {
            let name = code.severity == nil ? "no-reply-code" : "malformed-code"
            return Catalogue.sentence(name, [("code", code.description)], language: language)
        }
        let label = Catalogue.label("severity", String(severity.rawValue), language: language)
        return Catalogue.sentence(
            "unknown-code", [("code", code.description), ("severity", label)], language: language)
    }

    /// One of these, in words.
    static func either(_ names: [String], _ language: CatalogueLanguage) -> String {
        names.joined(separator: " \(Catalogue.label("word", "or", language: language)) ")
    }

    /// What a short text without any meaning might have been, or what could be asked.
    private var unreadNote: String? {
        guard reading.code == nil, reading.enhanced == nil, text.count <= LookupWord.limit else { return nil }
        let word = text.string
        if let match = ReplyParser.enhancedStatusCode(in: text, at: 0), match.range.count == text.count,
            match.code == nil
        {
            return Catalogue.sentence("illegal-class", [("code", word)], language: language)
        }
        let near = Catalogue.suggestions(for: word)
        if near.isEmpty { return Catalogue.sentence("expected", [], language: language) }
        let values = [("word", word), ("suggestion", Self.either(near.map(\.description), language))]
        return Catalogue.sentence("nearly-a-code", values, language: language)
    }

    private func mismatchNote(_ reply: ReplyEntry, _ enhanced: EnhancedEntry) -> String {
        let first = Catalogue.label("severity", String(reply.code.firstDigit), language: language)
        let second = Catalogue.label("class", String(enhanced.code.class.rawValue), language: language)
        return Catalogue.sentence("class-mismatch", [("a", first), ("b", second)], language: language)
    }
}
