import SMTPReply

/// Answers one question: finds the entries and takes from them what is asked for.
struct Explainer {
    let question: ReplyQuestion
    let text: Bytes
    let language: CatalogueLanguage
    let fields: ExplanationFields
    let reading: TextReading
    let reply: ReplyEntry?
    let enhanced: EnhancedEntry?

    init(_ question: ReplyQuestion, text: Bytes, language: CatalogueLanguage, fields: ExplanationFields) {
        self.question = question
        self.text = text
        self.language = language
        self.fields = fields
        reading = TextReading(question, text: text)
        let onlyReason = fields.isSubset(of: [.reason, .evidence])
        let (reading, software) = (reading, question.software)
        reply =
            onlyReason
            ? nil
            : reading.code.map {
                ReplyEntry(
                    $0, command: reading.command, enhanced: reading.enhanced, text: text.count > 0 ? text : nil,
                    software: software, language: language)
            }
        enhanced =
            onlyReason
            ? nil : reading.enhanced.map { EnhancedEntry($0, provider: reading.provider, language: language) }
    }

    func explanation() -> Explanation {
        var explanation = Explanation()
        explanation.code = reading.code
        explanation.enhanced = reading.enhanced
        explanation.command = reading.command
        explanation.reason = reason
        if fields.contains(.reason) { explanation.finer = reading.finer }
        if fields.contains(.verdict) { (explanation.verdict, explanation.actor) = judgement }
        if fields.contains(.evidence) { explanation.evidence = reading.evidence }
        if fields.contains(.provider) { explanation.provider = provider }
        addTexts(to: &explanation)
        addSources(to: &explanation)
        if fields.contains(.notes) { explanation.notes = notes(explanation) }
        return explanation
    }

    // MARK: Which entry speaks

    /// Whether the enhanced status code's entry says more than that of the reply code.
    private var enhancedLeads: Bool {
        guard let enhanced else { return false }
        guard let reply else { return true }
        return enhanced.isTelling && reply.isGeneric && enhanced.code.class.rawValue == reply.code.firstDigit
    }

    /// The records that give the texts, the leading ones first.
    private var chains: [EntryChain] {
        let both = [reply?.chain, enhanced?.chain].compactMap { $0 }
        return enhancedLeads ? both.reversed() : both
    }

    private func addTexts(to explanation: inout Explanation) {
        if fields.contains(.name) {
            explanation.enhancedName = enhanced?.name
            explanation.name = reply?.chain.text("name") ?? explanation.enhancedName ?? ""
        }
        if fields.contains(.digits) { addDigits(to: &explanation) }
        let leading = chains.first
        if fields.contains(.description) {
            explanation.description = unregistered ?? leading?.text("description") ?? reasonDescription ?? ""
        }
        if fields.contains(.whenYouSeeIt) { explanation.whenYouSeeIt = leading?.text("when") ?? "" }
        if fields.contains(.howToFix) {
            explanation.fixes = leading?.fixes(language) ?? []
            explanation.howToFix = Self.joined(explanation.fixes)
        }
    }

    /// One line a side, named where more than one side can act.
    static func joined(_ fixes: [Explanation.Fix]) -> String {
        if fixes.count == 1, let only = fixes.first { return only.text }
        return fixes.map { $0.label + ": " + $0.text }.joined(separator: "\n")
    }

    private func addDigits(to explanation: inout Explanation) {
        if let code = reading.code {
            explanation.severity = .init(
                digit: code.firstDigit,
                name: Catalogue.label(
                    "severity", code.severity.map { String($0.rawValue) } ?? "unknown", language: language))
            explanation.category = .init(
                digit: code.secondDigit,
                name: Catalogue.label(
                    "category", code.category.map { String($0.rawValue) } ?? "unknown", language: language))
        } else if let code = reading.enhanced {
            let digit = Int(code.class.rawValue)
            explanation.severity = .init(
                digit: digit, name: Catalogue.label("severity", String(digit), language: language))
        }
    }

    private func addSources(to explanation: inout Explanation) {
        if fields.contains(.standing) { explanation.standing = reply?.standing ?? enhanced?.standing }
        if fields.contains(.references) {
            for reference in chains.flatMap(\.references) where !explanation.references.contains(reference) {
                explanation.references.append(reference)
            }
        }
        guard fields.contains(.related) else { return }
        for (index, chain) in chains.enumerated() {
            // Of the entry that does not lead, only what somebody wrote a reason for.
            for related in Self.related(chain, class: reading.enhanced?.class)
            where index == 0 || !related.why.isEmpty && explanation.related.count < 6 {
                if explanation.related.contains(where: { $0.code == related.code }) || isOwn(related.code) { continue }
                explanation.related.append(related)
            }
        }
        explanation.confused = chains.first?.list("confused").compactMap { CatalogueCode($0) } ?? []
    }

    private func isOwn(_ code: CatalogueCode) -> Bool {
        code == reading.code.map { .reply($0) } || code == reading.enhanced.map { .enhanced($0) }
    }

    /// The related codes of an entry; `X.1.2` takes the class of the code that is explained.
    static func related(_ chain: EntryChain, class klass: EnhancedStatusCode.Class?) -> [Explanation.RelatedCode] {
        chain.list("related").compactMap { name in
            var code = CatalogueCode(name)
            if case .family(let family) = code, family.hasPrefix("X."), !family.hasSuffix("Y"), let klass {
                code = CatalogueCode(String(klass.rawValue) + family.dropFirst()) ?? code
            }
            let why = chain.text(named: "related " + name)
            return code.map {
                Explanation.RelatedCode(code: $0, why: why ?? chain.text(named: "related " + $0.description) ?? "")
            }
        }
    }

    static func family(_ name: String, language: CatalogueLanguage) -> Explanation {
        var explanation = Explanation()
        let chain = EnhancedEntry.family(name, language: language)
        explanation.name = chain.text("name") ?? name
        explanation.description = chain.text("description") ?? ""
        explanation.whenYouSeeIt = chain.text("when") ?? ""
        explanation.fixes = chain.fixes(language)
        explanation.howToFix = joined(explanation.fixes)
        explanation.standing = chain.value("standing")?.member(of: Standing.all)
        explanation.references = chain.references
        explanation.related = related(chain, class: nil)
        explanation.verdict = chain.value("verdict")?.member(of: Verdict.all)
        explanation.actor = chain.value("actor")?.member(of: Actor.all)
        return explanation
    }
}
