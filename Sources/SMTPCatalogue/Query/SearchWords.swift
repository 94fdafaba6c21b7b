import SMTPReply

/// The words that somebody looks for, ready to be compared with the catalogue's texts in every language.
struct SearchWords {
    private let words: [[UInt8]]

    init(_ text: String) {
        words = Self.words(of: text)
    }

    var isEmpty: Bool { words.isEmpty }

    /// How well a row fits: 0 where a word stands in none of its texts.
    func score(_ row: ListedCode) -> Int {
        var best = [Int](repeating: 0, count: words.count)
        for (index, word) in words.enumerated() { best[index] = Self.codeScore(word, row.code) }
        for language in CatalogueLanguage.all {
            guard let record = TextTables.table(row.kind, language).record(row.key) else { continue }
            for (field, weight) in Self.fields {
                guard let text = record.value(field) else { continue }
                rate(text.string, weight: weight, &best)
            }
        }
        if best.contains(0) { return 0 }
        return best.reduce(0, +)
    }

    /// A code fits by its first digits, an enhanced status code of any class by its family.
    private static func codeScore(_ word: [UInt8], _ code: CatalogueCode) -> Int {
        let own = Array(code.description.utf8)
        guard word[0] &- 0x30 < 10 else { return 0 }
        if own == word || own.first == 0x58 && own.dropFirst() == word.dropFirst() { return 80 }
        return own.starts(with: word) && word.count < own.count ? 40 : 0
    }

    private static let fields: [(StaticString, Int)] = [("name", 10), ("description", 3), ("when", 2)]

    private func rate(_ text: String, weight: Int, _ best: inout [Int]) {
        let found = Self.words(of: text)
        for (index, word) in words.enumerated() where best[index] < weight * 4 {
            for other in found {
                let likeness = Self.likeness(word, other)
                if likeness * weight > best[index] { best[index] = likeness * weight }
            }
        }
    }

    /// 4 for the same word, 3 for its beginning, 2 for a part of a word without blanks, 1 for a typing error.
    static func likeness(_ word: [UInt8], _ other: [UInt8]) -> Int {
        if word == other { return 4 }
        if word.count >= 3, other.starts(with: word) { return 3 }
        // Japanese has no blanks between words.
        if word[0] >= 0x80, other.count > word.count, contains(other, word) { return 2 }
        let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
        if allowed == 0 || abs(word.count - other.count) > allowed || word[0] &- 0x30 < 10 { return 0 }
        return isNear(word, other, within: allowed) ? 1 : 0
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }

    /// Whether one becomes the other by at most `limit` changes: a letter more, less, other, or two swapped.
    static func isNear(_ one: [UInt8], _ other: [UInt8], within limit: Int) -> Bool {
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var line = [row + 1]
            for (column, its) in other.enumerated() {
                var cost = min(last[column] + (letter == its ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == its {
                    cost = min(cost, before[column - 1] + 1)
                }
                line.append(cost)
            }
            if line.min() ?? 0 > limit { return false }
            before = last
            last = line
        }
        return last[other.count] <= limit
    }

    /// The words of a text in small letters without accents; digits and dots stay together (`5.7.1`).
    static func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            if let letters = fold(scalar) {
                words[words.count - 1].append(contentsOf: letters)
            } else if words.last?.isEmpty == false {
                words.append([])
            }
        }
        return words.map { $0.last == 0x2E ? $0.dropLast() : $0 }.filter { !$0.isEmpty }
    }

    private static let base = Array("aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy".utf8)

    /// The letter without its accent; nil for what separates words.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x30...0x39, 0x2E, 0x61...0x7A: return [UInt8(truncatingIfNeeded: scalar.value)]
        case 0x41...0x5A: return [UInt8(truncatingIfNeeded: scalar.value | 0x20)]
        case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7: return [base[Int(scalar.value - 0xC0)]]
        case 0x152, 0x153: return Array("oe".utf8)
        case 0x100..., 0xAA, 0xBA:
            let isMark = (0x2000...0x206F).contains(scalar.value) || (0x3000...0x3004).contains(scalar.value)
            return isMark ? nil : Array(String(scalar).utf8)
        default: return nil
        }
    }
}
