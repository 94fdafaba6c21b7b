import SMTPReply

/// Explains what a ``LookupWord`` asks for.
struct LookupExplainer {
    let question: ReplyQuestion
    let text: Bytes
    let language: CatalogueLanguage
    let fields: ExplanationFields

    func explanation(of word: LookupWord) -> Explanation {
        switch word {
        case .codes(let code, let enhanced, let command, let place):
            return codes(code, enhanced, command: command ?? question.command, place)
        case .replies(let first, let second): return replies(first, second)
        case .family(let klass, let subject, let detail): return family(klass, subject, detail)
        case .alias(let number): return alias(DataTables.words.record(at: number))
        case .entry(let number): return entry(DataTables.words.record(at: DataTables.words.entry(number)).key.string)
        case .provider(let number): return provider(DataTables.providers.record(at: number))
        }
    }

    private func codes(
        _ code: ReplyCode?, _ enhanced: EnhancedStatusCode?, command: String?, _ place: Range<Int>
    ) -> Explanation {
        let plain = ReplyQuestion(
            code: code, enhanced: enhanced, command: command, host: question.host, software: question.software)
        var explanation = Catalogue.explain(plain, language: language, fields: fields)
        if fields.contains(.evidence), !place.isEmpty {
            explanation.evidence = [
                .init(kind: code == nil ? .enhanced : .code, text: text[place].string, range: place)
            ]
        }
        return explanation
    }

    // MARK: Families

    private func replies(_ first: Int, _ second: Int?) -> Explanation {
        var chain = EntryChain()
        chain.add("\(first)yz", .words, DataTables.words, language)
        chain.add("\(first).X.Y", .enhanced, DataTables.enhanced, language)
        let pattern = second.map { "\(first)\($0)z" } ?? "\(first)yz"
        var explanation = taken(from: chain, title: pattern)
        explanation.severity = .init(
            digit: first, name: Catalogue.label("severity", String(first), language: language))
        (explanation.verdict, explanation.actor) = Judgement.defaults(class: first)
        if let second {
            let name = String(second)
            explanation.category = .init(
                digit: second, name: Catalogue.label("category", name, language: language))
            let detail = Catalogue.label("category-detail", name, language: language)
            explanation.notes = [Catalogue.sentence("second-digit", [("category", detail)], language: language)]
        }
        explanation.related = members(from: first * 100 + (second ?? 0) * 10, to: first * 100 + (second ?? 9) * 10 + 9)
        return explanation
    }

    /// The codes of the standard and its extensions in a range, with their names.
    private func members(from first: Int, to last: Int) -> [Explanation.RelatedCode] {
        guard fields.contains(.related) else { return [] }
        let table = DataTables.replies
        return (0..<table.count).compactMap { index in
            let record = table.record(at: index)
            guard record.key.count == 3, let code = ReplyParser.threeDigits(in: record.key, at: 0),
                Int(code.rawValue) >= first, Int(code.rawValue) <= last, let standing = record.value("standing"),
                standing.equals("standard") || standing.equals("extension")
            else { return nil }
            return .init(code: .reply(code), why: name(of: code))
        }
    }

    private func name(of code: CatalogueCode) -> String {
        switch code {
        case .reply(let code): name(of: code)
        case .enhanced(let code): EnhancedEntry(code, provider: nil, language: language).name
        case .family(let name): EnhancedEntry.family(name, language: language).text("name") ?? ""
        }
    }

    private func name(of code: ReplyCode, command: String? = nil) -> String {
        ReplyEntry(code, command: command, enhanced: nil, text: nil, software: nil, language: language).chain
            .text("name") ?? ""
    }

    private func family(_ klass: Int?, _ subject: Int?, _ detail: Int?) -> Explanation {
        let first = klass.map { String($0) } ?? "X"
        guard let subject else {
            return taken(from: EnhancedEntry.family(first + ".X.Y", language: language), title: first + ".X.Y", klass)
        }
        let name = "\(subject)." + (detail.map { String($0) } ?? "Y")
        var chain = EntryChain()
        chain.add("X." + name, .enhanced, DataTables.enhanced, language)
        chain.add("X.\(subject).Y", .enhanced, DataTables.enhanced, language)
        var explanation = taken(from: chain, title: first + "." + name, klass)
        if chain.isEmpty {
            explanation.description = Catalogue.label("subject", "unknown", language: language)
            explanation.standing = .nonStandard
        }
        return explanation
    }

    // MARK: Names

    /// What other software calls by a name or number of its own.
    private func alias(_ record: PackedRecord) -> Explanation {
        let name = record.text("name") ?? ""
        var explanation: Explanation
        if let code = record.text("code").flatMap({ ReplyCode($0) }) {
            explanation = codes(code, nil, command: record.text("command"), 0..<0)
        } else {
            explanation = entry(record.text("entry") ?? "", title: name)
        }
        explanation.notes.insert(Explainer.named(record, language), at: 0)
        return explanation
    }

    /// An entry of the table of words; of a command also the replies that it may get.
    private func entry(_ key: String, title: String? = nil) -> Explanation {
        var chain = EntryChain()
        chain.add(key, .words, DataTables.words, language)
        let command = key.hasPrefix("command ") ? String(key.dropFirst(8)) : nil
        var explanation = taken(from: chain, title: title ?? command)
        explanation.reason = chain.value("reason")?.member(of: Reason.all)
        if let command {
            explanation.command = CommandName.canonical(command)
            chain.forEach("replies") { name in
                guard let code = ReplyCode(name.string) else { return }
                let why = self.name(of: code, command: explanation.command)
                explanation.related.append(.init(code: .reply(code), why: why))
            }
        }
        return explanation
    }

    private func provider(_ record: PackedRecord) -> Explanation {
        var explanation = Explanation()
        let name = record.text("name") ?? record.key.string
        let url = record.text("url") ?? ""
        explanation.name = name
        var count = 0
        let table = DataTables.providers
        let prefix = Array(record.key.buffer) + [0x2F]
        for index in 0..<table.count where table.record(at: index).key.buffer.starts(with: prefix) { count += 1 }
        let values = [("provider", name), ("n", String(count))]
        explanation.description = Catalogue.sentence("provider-known", values, language: language)
        explanation.provider = .init(id: record.key.string, name: name, meaning: "", action: "", url: url)
        return explanation
    }

    /// The texts and judgements of an entry that is no reply code.
    private func taken(from chain: EntryChain, title: String?, _ klass: Int? = nil) -> Explanation {
        var explanation = Explanation()
        let name = chain.text("name") ?? ""
        explanation.name = [title, name.isEmpty ? nil : name].compactMap(\.self).joined(separator: language.colon)
        explanation.description = chain.text("description") ?? ""
        explanation.whenYouSeeIt = chain.text("when") ?? ""
        explanation.fixes = chain.fixes(language)
        explanation.howToFix = Explainer.joined(explanation.fixes, language)
        explanation.standing = chain.value("standing")?.member(of: Standing.all)
        explanation.verdict = chain.value("verdict")?.member(of: Verdict.all)
        explanation.actor = chain.value("actor")?.member(of: Actor.all)
        chain.addReferences(to: &explanation.references)
        let own = klass.flatMap { EnhancedStatusCode.Class(rawValue: UInt8(clamping: $0)) }
        if let own {
            let label = Catalogue.label("severity", String(own.rawValue), language: language)
            explanation.severity = .init(digit: Int(own.rawValue), name: label)
            let defaults = Judgement.defaults(class: Int(own.rawValue))
            explanation.verdict = explanation.verdict ?? defaults.verdict
            explanation.actor = explanation.actor ?? defaults.actor
        }
        Explainer.forEachRelated(chain, class: own) { related in
            let why = related.why.isEmpty ? self.name(of: related.code) : related.why
            explanation.related.append(.init(code: related.code, why: why))
        }
        return explanation
    }
}

extension Explanation {
    /// Only the parts that are asked for.
    func limited(to wanted: ExplanationFields) -> Explanation {
        if wanted == .all { return self }
        var asked = Explanation()
        (asked.code, asked.enhanced, asked.command) = (code, enhanced, command)
        if wanted.contains(.name) {
            (asked.name, asked.enhancedName, asked.spokenName) = (name, enhancedName, spokenName)
        }
        if wanted.contains(.digits) { (asked.severity, asked.category) = (severity, category) }
        if wanted.contains(.description) { asked.description = description }
        if wanted.contains(.whenYouSeeIt) { asked.whenYouSeeIt = whenYouSeeIt }
        if wanted.contains(.fixes) { asked.fixes = fixes }
        if wanted.contains(.howToFix) { asked.howToFix = howToFix }
        if wanted.contains(.reason) { (asked.reason, asked.finer) = (reason, finer) }
        if wanted.contains(.verdict) { (asked.verdict, asked.actor) = (verdict, actor) }
        if wanted.contains(.provider) { asked.provider = provider }
        if wanted.contains(.standing) { asked.standing = standing }
        if wanted.contains(.references) { asked.references = references }
        if wanted.contains(.related) { (asked.related, asked.confused) = (related, confused) }
        if wanted.contains(.evidence) { asked.evidence = evidence }
        if wanted.contains(.notes) { asked.notes = notes }
        return asked
    }
}
