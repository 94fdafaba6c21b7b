import SMTPReply

extension Catalogue {
    /// The code that one word was probably meant to be: `55I` gives `551`, `5,7,1` gives `5.7.1`.
    /// - Returns: nil where the word is a code already or nothing near one.
    public static func suggestion(for word: String) -> CatalogueCode? {
        if word.utf8.count > 14 || CatalogueCode(word) != nil { return nil }
        let typed = word.utf8.filter { !" \"'`()[]<>#;".utf8.contains($0) }
        // Of the signs that stay, one at least must really be a digit.
        guard typed.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let meant = typed.map(lookalike)
        guard meant.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }) else { return nil }
        let parts = meant.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self) }
        switch parts.count {
        case 1: return nearReply(parts[0])
        case 2: return CatalogueCode(parts.joined(separator: ".") + ".0").flatMap(onlyEnhanced)
        case 3: return CatalogueCode(parts.map(withoutZeros).joined(separator: ".")).flatMap(onlyEnhanced)
        default: return nil
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

    /// A reply code of the catalogue that is one change away.
    private static func nearReply(_ digits: String) -> CatalogueCode? {
        if let code = ReplyCode(digits) { return .reply(code) }
        guard (2...4).contains(digits.utf8.count) else { return nil }
        let typed = Array(digits.utf8)
        var best: ReplyCode?
        for index in 0..<DataTables.replies.count {
            let key = DataTables.replies.record(at: index).key
            guard key.count == 3, let code = ReplyParser.threeDigits(in: key, at: 0), code.isLegal else { continue }
            guard SearchWords.isNear(typed, Array(key.buffer), within: 1) else { continue }
            // What was typed first is the surest part of it.
            if key.buffer.starts(with: typed.prefix(2)) { return .reply(code) }
            best = best ?? code
        }
        return best.map { .reply($0) }
    }
}
