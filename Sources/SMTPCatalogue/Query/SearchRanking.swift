import SMTPReply

/// Puts the codes that fit a search in order: what a person most likely means first.
struct SearchRanking {
    private let words: SearchWords
    /// The codes that the standards have for the reason that the words speak of, by key; the first fits best.
    private let meant: [String]
    /// Number of words, with those that stand in every text.
    private let count: Int

    init(_ text: String) {
        words = SearchWords(text)
        count = words.count
        let reason = SearchReason.spoken(in: text) ?? SearchReason.named(by: words)
        meant = reason.flatMap { DataTables.fallback.record("reason ", $0.rawValue) }?.texts("codes") ?? []
    }

    /// The rows that fit, the best first.
    func ranked(_ rows: [ListedCode]) -> [ListedCode] {
        let fits = rows.map { words.fit($0) }
        // Typing errors are looked for only in words that stand nowhere as they are.
        let isKnown = words.words.indices.map { index in fits.contains { $0.sure[index] > 0 } }
        var scored: [(score: Int, row: ListedCode)] = []
        for (row, fit) in zip(rows, fits) {
            let marks = isKnown.indices.map { isKnown[$0] ? fit.sure[$0] : fit.guessed[$0] }
            let score = score(marks, row)
            if score > 0 { scored.append((score, row)) }
        }
        return scored.sorted { ($0.score, $1.row.order) > ($1.score, $0.row.order) }.map(\.row)
    }

    private func score(_ marks: [Int], _ row: ListedCode) -> Int {
        let missing = marks.count { $0 == 0 }
        var score = 0
        // Of many words one may be missing.
        if missing == 0 || marks.count > 2 && missing == 1 {
            score = marks.reduce(0, +) * Self.weight(row) / 100
            if missing > 0 { score = score * 6 / 10 }
        }
        // Nearly as good as all words in the name.
        if let place = meant.firstIndex(of: row.key) { score = max(score, (360 - 15 * place) * count) }
        return score
    }

    /// What servers really send comes before what one program made up.
    private static func weight(_ row: ListedCode) -> Int {
        switch row.standing {
        case .standard, .extension: 100
        case .registered: row.kind == .replies ? 70 : 100
        case .notSMTP: 85
        default: 70
        }
    }
}

/// The reason that a search speaks of.
enum SearchReason {
    /// The one reason whose name, in any language, holds all the words.
    static func named(by words: SearchWords) -> Reason? {
        var found: Set<Reason> = []
        for language in CatalogueLanguage.all {
            guard let record = TextTables.table(.labels, language).record("reason") else { continue }
            for reason in Reason.all {
                guard let name = record.value(named: reason.rawValue) else { continue }
                var missing = words.words
                FoldedWords.forEachWord(of: name) { other in
                    missing.removeAll { Likeness.of($0, other) >= Likeness.kin }
                }
                if missing.isEmpty { found.insert(reason) }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The reason that a server would give with these words.
    static func spoken(in text: String) -> Reason? {
        let explanation = Catalogue.explain(ReplyQuestion(text: text), fields: [.reason, .evidence])
        return explanation.evidence.contains { $0.kind == .text || $0.kind == .provider } ? explanation.reason : nil
    }
}
