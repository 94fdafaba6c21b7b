import SMTPReply

extension Catalogue {
    /// The code that one word was probably meant to be: `55I` gives `551`, `5,7,1` gives `5.7.1`.
    /// - Returns: nil where the word is a code that the catalogue knows, or nothing near one.
    public static func suggestion(for word: String) -> CatalogueCode? { suggestions(for: word).first }

    /// The codes that one word was probably meant to be, the likeliest first: `345` gives `354` (digits swapped), `560`
    /// gives `550` and `530` (a neighbouring key), `55I` gives `551` (a letter for a digit), `57.1` gives `5.7.1`.
    /// - Returns: At most two; none where the word is a code that the catalogue knows, or nothing near one.
    public static func suggestions(for word: String) -> [CatalogueCode] {
        if word.utf8.count > 14 { return [] }
        switch CatalogueCode(word) {
        case .reply(let code): return CodeSlip.near(code).map { .reply($0) }
        case .enhanced, .family: return []
        case nil: break
        }
        let typed = word.utf8.filter { !" \"'`()[]<>#;".utf8.contains($0) }
        // Of the signs that stay, one at least must really be a digit.
        guard typed.contains(where: { $0 &- 0x30 < 10 }) else { return [] }
        let meant = typed.map(lookalike)
        guard meant.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }) else { return [] }
        let parts = meant.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self) }
        switch parts.count {
        case 1: return oneNumber(parts[0])
        case 2: return [cut(parts.joined()) ?? CatalogueCode(parts.joined(separator: ".") + ".0")].compactMap(\.self)
        case 3:
            return [CatalogueCode(parts.map(withoutZeros).joined(separator: "."))].compactMap {
                $0.flatMap(onlyEnhanced)
            }
        default: return []
        }
    }

    private static func onlyEnhanced(_ code: CatalogueCode) -> CatalogueCode? {
        if case .enhanced = code { return code }
        return nil
    }

    private static func withoutZeros(_ part: String) -> String {
        let digits = part.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    /// The sign that a look-alike was typed for.
    private static func lookalike(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x4F, 0x6F: 0x30  // O
        case 0x49, 0x69, 0x6C, 0x4C, 0x7C, 0x21: 0x31  // I l | !
        case 0x5A, 0x7A: 0x32  // Z
        case 0x53, 0x73: 0x35  // S
        case 0x42: 0x38  // B
        case 0x2C, 0x2D, 0x5F, 0x3A, 0x2F: 0x2E  // , - _ : /
        default: byte
        }
    }

    /// Digits without any dot: a reply code, or an enhanced status code that lost its dots.
    private static func oneNumber(_ digits: String) -> [CatalogueCode] {
        if let code = ReplyCode(digits) {
            let near = CodeSlip.near(code)
            return near.isEmpty ? [.reply(code)] : near.map { .reply($0) }
        }
        guard (2...4).contains(digits.utf8.count) else { return [] }
        let near = CodeSlip.near(Array(digits.utf8)).map { CatalogueCode.reply($0) }
        return Array((near + [digits.utf8.count == 4 ? cut(digits) : nil].compactMap(\.self)).prefix(2))
    }

    /// `571` as `5.7.1`, `5726` as `5.7.26`; nil unless the catalogue knows the code.
    private static func cut(_ digits: String) -> CatalogueCode? {
        guard digits.utf8.count > 2 else { return nil }
        let second = digits.index(after: digits.startIndex)
        let third = digits.index(after: second)
        guard let code = EnhancedStatusCode("\(digits[..<second]).\(digits[second..<third]).\(digits[third...])"),
            EnhancedEntry(code, provider: nil, language: .english).isKnown
        else { return nil }
        return .enhanced(code)
    }
}

/// Reply codes that somebody may have meant who typed another number.
enum CodeSlip {
    /// The codes that are typed and sent most, the most frequent first: of two that are equally near the first is meant.
    private static let frequent: [UInt16] = [
        550, 250, 554, 421, 450, 451, 535, 354, 552, 553, 530, 452, 501, 503, 220, 551, 500, 502, 504, 221, 334, 235,
        454,
    ]

    /// The codes that were probably meant by one of no standard, at most two; none for a code that a standard defines,
    /// and for one that the catalogue knows only a frequent one with two digits swapped.
    static func near(_ code: ReplyCode) -> [ReplyCode] {
        let name = code.description
        guard let record = DataTables.replies.record(name) else { return near(Array(name.utf8)) }
        guard record.value("standing")?.equals("non-standard") ?? false, dotless(code) == nil else { return [] }
        return near(Array(name.utf8)).filter { frequent.contains($0.rawValue) && isSwapped(code, $0) }
    }

    /// The registered enhanced status code that the digits spell.
    static func dotless(_ code: ReplyCode) -> EnhancedStatusCode? {
        let (second, third) = (code.secondDigit, Int(code.rawValue) % 10)
        guard third > 0, let dotted = EnhancedStatusCode("\(code.firstDigit).\(second).\(third)") else { return nil }
        return EnhancedEntry(dotted, provider: nil, language: .english).isKnown ? dotted : nil
    }

    private static func isSwapped(_ one: ReplyCode, _ other: ReplyCode) -> Bool {
        one.firstDigit == other.firstDigit && Int(one.rawValue) % 10 == other.secondDigit
    }

    /// The codes of the standard and its extensions that are one slip away from these digits.
    static func near(_ typed: [UInt8]) -> [ReplyCode] {
        var found: [(distance: Int, code: ReplyCode)] = []
        for index in 0..<DataTables.replies.count {
            let record = DataTables.replies.record(at: index)
            guard record.key.count == 3, let code = ReplyParser.threeDigits(in: record.key, at: 0),
                let standing = record.value("standing"), standing.equals("standard") || standing.equals("extension"),
                let slip = distance(typed, Array(record.key.buffer))
            else { continue }
            let rank = frequent.firstIndex(of: code.rawValue) ?? frequent.count
            found.append((slip * 100 + rank, code))
        }
        found.sort { ($0.distance, $0.code) < ($1.distance, $1.code) }
        guard let best = found.first?.distance else { return [] }
        return found.prefix(2).filter { $0.distance / 100 == best / 100 }.map(\.code)
    }

    /// 0 for two digits swapped or one typed twice, 1 for a neighbouring key, 2 for a digit more; nil for anything else.
    private static func distance(_ typed: [UInt8], _ code: [UInt8]) -> Int? {
        // What was typed first is the surest part of it.
        guard typed.first == code.first else { return nil }
        if typed.count == 4 {
            for index in 1..<4 where typed[..<index] + typed[(index + 1)...] == code[...] {
                return typed[index] == typed[index - 1] || index < 3 && typed[index] == typed[index + 1] ? 0 : 2
            }
            return nil
        }
        guard typed.count == 3 else { return nil }
        if typed[1] == code[2], typed[2] == code[1], typed != code { return 0 }
        let wrong = (1..<3).filter { typed[$0] != code[$0] }
        guard wrong.count == 1, let place = wrong.first else { return nil }
        return isBeside(typed[place], code[place]) ? 1 : nil
    }

    /// Whether two digits lie side by side, in the row above the letters or one above the other on a key pad.
    private static func isBeside(_ one: UInt8, _ other: UInt8) -> Bool {
        let (low, high) = (min(one, other), max(one, other))
        return high - low == 1 && low != 0x30 || low == 0x30 && high == 0x39 || low != 0x30 && high - low == 3
    }
}
