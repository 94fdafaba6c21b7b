import SMTPReply

/// The words that somebody looks for, ready to be compared with the catalogue's texts in every language.
struct SearchWords {
    let words: [[UInt8]]
    /// Number of words, with those that were left out.
    let count: Int

    init(_ text: String) {
        var found: [[UInt8]] = []
        var text = text
        text.withUTF8 { FoldedWords.forEachWord(of: Bytes($0)) { found.append($0) } }
        let telling = found.filter { word in !word.withBytes { Self.filling.holds($0) } }
        words = telling.isEmpty ? found : telling
        count = found.count
    }

    /// Words that stand in every text.
    private static let filling = WordList(
        "|the|a|an|of|to|for|is|in|on|my|with|and|or|be|was|it|this|that|such|no|de|la|le|les|du|des|et|der|die|das|el|il|da|do|"
    )

    var isEmpty: Bool { words.isEmpty }

    /// How well each word fits a row: 0 where it stands in none of its texts; the second list counts typing errors too.
    func fit(_ row: ListedCode) -> (sure: [Int], guessed: [Int]) {
        var best = words.map { Self.codeScore($0, row.code) }
        var guessed = [Int](repeating: 0, count: words.count)
        for key in row.keys {
            // A meaning in one class, or as answer to one command, counts less than the code's own.
            let isOwn = key == row.key
            for language in CatalogueLanguage.all {
                guard let record = TextTables.table(row.kind, language).record(key) else { continue }
                for (field, weight) in Self.fields {
                    guard let text = record.value(field) else { continue }
                    rate(text, weight: isOwn ? weight * 10 : weight * 6, &best, &guessed)
                }
            }
        }
        return (best, guessed.indices.map { max(guessed[$0], best[$0]) })
    }

    /// A code fits by its first digits, an enhanced status code of any class by its family.
    private static func codeScore(_ word: [UInt8], _ code: CatalogueCode) -> Int {
        let own = Array(code.description.utf8)
        guard word[0] &- 0x30 < 10 else { return 0 }
        if own == word || own.first == 0x58 && own.dropFirst() == word.dropFirst() { return 800 }
        return own.starts(with: word) && word.count < own.count ? 400 : 0
    }

    private static let fields: [(StaticString, Int)] = [
        ("name", 5), ("description", 3), ("when", 2), ("fix sender", 1), ("fix sending-admin", 1),
        ("fix receiving-admin", 1),
    ]

    private func rate(_ text: Bytes, weight: Int, _ best: inout [Int], _ guessed: inout [Int]) {
        if !best.contains(where: { $0 < weight * Likeness.same }) { return }
        FoldedWords.forEachWord(of: text) { other in
            for index in words.indices where best[index] < weight * Likeness.same {
                let likeness = Likeness.of(words[index], other)
                if likeness > Likeness.mistyped {
                    best[index] = max(best[index], likeness * weight)
                } else if likeness > 0 {
                    guessed[index] = max(guessed[index], likeness * weight)
                }
            }
        }
    }
}

/// How like two words are.
enum Likeness {
    static let same = 8
    static let beginning = 6
    static let kin = 5
    static let part = 4
    static let mistyped = 2

    /// The same word, its beginning, another form of it (`greylisted`, `greylisting`), a part of a word without blanks, a
    /// typing error; 0 for none of these.
    static func of(_ word: [UInt8], _ other: [UInt8]) -> Int {
        if word == other { return same }
        guard word.first == other.first || word[0] >= 0x80 || word.count >= 5 else { return 0 }
        if word.count >= 3, other.starts(with: word) { return beginning }
        if areKin(word, other) { return kin }
        // Japanese has no blanks between words.
        if word[0] >= 0x80, other.count > word.count, contains(other, word) { return part }
        let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
        if allowed == 0 || abs(word.count - other.count) > allowed || word[0] &- 0x30 < 10 { return 0 }
        return editDistance(word, other, limit: allowed) != nil ? mistyped : 0
    }

    private static func areKin(_ word: [UInt8], _ other: [UInt8]) -> Bool {
        guard word.count >= 5, other.count >= 5, abs(word.count - other.count) <= 3, word[0] < 0x80 else {
            return false
        }
        var common = 0
        while common < word.count, common < other.count, word[common] == other[common] { common += 1 }
        return common >= 5 && common * 3 > max(word.count, other.count) * 2
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }
}
