import SMTPReply

/// The words that somebody looks for, ready to be compared with the catalogue's texts in every language.
struct SearchWords {
    private let words: [[UInt8]]

    init(_ text: String) {
        var found: [[UInt8]] = []
        var text = text
        text.withUTF8 { Self.forEachWord(of: Bytes($0)) { found.append($0) } }
        words = found
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
                rate(text, weight: weight, &best)
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

    private func rate(_ text: Bytes, weight: Int, _ best: inout [Int]) {
        if !best.contains(where: { $0 < weight * 4 }) { return }
        Self.forEachWord(of: text) { other in
            for index in words.indices where best[index] < weight * 4 {
                let likeness = Self.likeness(words[index], other)
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

    /// Calls `body` with the words of a text in small letters without accents; digits and dots stay together (`5.7.1`).
    private static func forEachWord(of text: Bytes, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                if let letter = fold(byte) {
                    word.append(letter)
                    continue
                }
            } else {
                let start = index
                index += 1
                while text[index] & 0xC0 == 0x80 { index += 1 }
                if append(text[start..<index], to: &word) { continue }
            }
            finish(&word, body)
        }
        finish(&word, body)
    }

    private static func finish(_ word: inout [UInt8], _ body: ([UInt8]) -> Void) {
        if word.last == 0x2E { word.removeLast() }
        if !word.isEmpty { body(word) }
        word.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt8? {
        if byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E { return byte }
        return byte &- 0x41 < 26 ? byte | 0x20 : nil
    }

    private static let base = Array("aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy".utf8)

    /// Adds a letter outside US-ASCII without its accent.
    /// - Returns: Whether it is a letter; false for what separates words.
    private static func append(_ letter: Bytes, to word: inout [UInt8]) -> Bool {
        let first = UInt32(letter[0])
        if letter.count == 2 {
            let scalar = (first & 0x1F) << 6 | UInt32(letter[1] & 0x3F)
            if scalar < 0xC0 && scalar != 0xAA && scalar != 0xBA || scalar == 0xD7 || scalar == 0xF7 { return false }
            if scalar >= 0xC0, scalar <= 0xFF {
                word.append(base[Int(scalar - 0xC0)])
                return true
            }
            if scalar == 0x152 || scalar == 0x153 {
                word += [0x6F, 0x65]
                return true
            }
        } else if letter.count == 3 {
            let scalar = (first & 0x0F) << 12 | UInt32(letter[1] & 0x3F) << 6 | UInt32(letter[2] & 0x3F)
            // General punctuation, and that of Chinese and Japanese.
            let isMark = (0x2000...0x206F).contains(scalar) || (0x3000...0x3004).contains(scalar)
            if isMark || (0x3008...0x3011).contains(scalar) || (0xFF01...0xFF0F).contains(scalar) { return false }
        }
        word.append(contentsOf: letter.buffer)
        return true
    }
}
