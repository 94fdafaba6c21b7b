import SMTPReply

extension Catalogue {
    /// The catalogue's list.
    /// - Parameters:
    ///   - class: Only codes of this first digit.
    ///   - search: Words in any language of the catalogue; small typing errors are forgiven.
    ///   - language: The language of the names.
    /// - Returns: In ascending order, reply codes first; with `search`, the best match first. Enhanced status codes
    ///   stand for all their classes (`X.1.1`), or with `class` for that one.
    public static func codes(
        class: Int? = nil, search: String? = nil, language: CatalogueLanguage = .english
    ) -> [CatalogueEntry] {
        let rows = listedReplies(`class`) + listedEnhanced(`class`)
        guard let search, !SearchWords(search).isEmpty else { return rows.map { $0.entry(language) } }
        return SearchRanking(search).ranked(rows).map { $0.entry(language) }
    }

    private static func listedReplies(_ digit: Int?) -> [ListedCode] {
        let table = DataTables.replies
        return (0..<table.count).compactMap { index in
            let key = table.record(at: index).key
            guard key.count == 3, let code = ReplyParser.threeDigits(in: key, at: 0) else { return nil }
            if let digit, code.firstDigit != digit { return nil }
            return ListedCode(
                code: .reply(code), key: key.string, kind: .replies, data: table, order: Int(code.rawValue))
        }
    }

    private static func listedEnhanced(_ digit: Int?) -> [ListedCode] {
        let table = DataTables.enhanced
        var rows: [ListedCode] = []
        for index in 0..<table.count {
            let record = table.record(at: index)
            let key = record.key.string
            guard let row = listed(key, record, digit, table) else { continue }
            rows.append(row)
        }
        return rows.sorted { $0.order < $1.order }
    }

    private static func listed(
        _ key: String, _ record: PackedRecord, _ digit: Int?, _ table: PackedTable
    ) -> ListedCode? {
        if key.contains("~") || key.contains("Y") { return nil }
        let parts = key.split(separator: "-")[0].split(separator: ".")
        guard parts.count == 3, let subject = Int(parts[1]), let detail = Int(parts[2]) else { return nil }
        let own = Int(parts[0])
        // A record of one class beside the one for all classes is only a wording.
        if own != nil, table.record("X.\(subject).\(detail)") != nil { return nil }
        if let digit {
            let name = String(digit)
            if own == nil ? !record.has("classes", name) : own != digit { return nil }
        }
        var code = CatalogueCode(parts.joined(separator: "."))
        if own == nil, let digit { code = CatalogueCode("\(digit).\(subject).\(detail)") }
        guard let code else { return nil }
        let order = 10_000_000 + (subject * 1000 + detail) * 10 + (own ?? 0)
        return ListedCode(code: code, key: key, kind: .enhanced, data: table, order: order)
    }
}

/// A row of the list before its name is looked up.
struct ListedCode {
    let code: CatalogueCode
    let key: String
    let kind: TextTables.Kind
    let data: PackedTable
    let order: Int

    func entry(_ language: CatalogueLanguage) -> CatalogueEntry {
        var chain = EntryChain()
        chain.add(key, kind, data, language)
        return CatalogueEntry(code: code, name: chain.text("name") ?? code.description, standing: standing)
    }

    /// Where the code comes from.
    var standing: Standing {
        data.record(key)?.value("standing")?.member(of: Standing.all) ?? .nonStandard
    }

    /// The key, and those of the wordings for one command, class or provider.
    var keys: [String] {
        if kind == .replies {
            guard var index = data.index(of: key) else { return [key] }
            var keys = [key]
            while index + 1 < data.count {
                index += 1
                let next = data.record(at: index).key
                guard next.buffer.starts(with: key.utf8) else { break }
                keys.append(next.string)
            }
            return keys
        }
        guard key.hasPrefix("X") else { return [key] }
        return [key] + ["2", "4", "5"].map { $0 + key.dropFirst() }
    }
}
