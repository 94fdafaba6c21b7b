import SMTPReply

/// What the catalogue knows of a reply code in one situation.
struct ReplyEntry {
    let code: ReplyCode
    /// The records, the most specific first; only the first digit's where the code is unknown.
    private(set) var chain = EntryChain()
    /// Whether the catalogue has the code itself.
    private(set) var isKnown = true
    /// Whether one of several meanings was chosen by what is known.
    private(set) var isChosen = false
    /// Whether the code has a second meaning.
    private(set) var hasSecondMeaning = false
    /// What other software means by the number, where SMTP means nothing by it.
    private(set) var alias: PackedRecord?

    init(
        _ code: ReplyCode, command: String?, enhanced: EnhancedStatusCode?, text: Bytes?, software: String?,
        language: CatalogueLanguage
    ) {
        self.code = code
        let name = code.description
        if let variant = variant(name, command: command, enhanced: enhanced, text: text, software: software) {
            isChosen = true
            chain.add(variant, .replies, DataTables.replies, language)
        } else if let command {
            chain.add(name + "/" + command, .replies, DataTables.replies, language)
        }
        let specific = chain.texts.count + chain.data.count
        chain.add(name, .replies, DataTables.replies, language)
        isKnown = chain.texts.count + chain.data.count > specific
        if !isKnown, let alias = DataTables.words.record("~", name), let entry = alias.text("entry") {
            self.alias = alias
            chain.add(entry, .words, DataTables.words, language)
            isKnown = true
        }
        if !isKnown {
            let digit = (2...5).contains(code.firstDigit) ? String(code.firstDigit) : "other"
            chain.add("first-digit-" + digit, .labels, DataTables.replies, language)
        }
    }

    /// The key of the second meaning that text, enhanced status code, command or software point at, in this order.
    private mutating func variant(
        _ name: String, command: String?, enhanced: EnhancedStatusCode?, text: Bytes?, software: String?
    ) -> String? {
        let table = DataTables.replies
        var best: (rank: Int, key: String)?
        // The variants of a code follow it.
        guard var index = table.index(of: name) else { return nil }
        let own = table.record(at: index).key
        let status = enhanced?.description
        while index + 1 < table.count {
            index += 1
            let record = table.record(at: index)
            guard record.key[0..<own.count].order(to: own) == 0 else { break }
            if record.key[3] != 0x7E { continue }
            hasSecondMeaning = true
            let rank = Self.rank(record, command: command, enhanced: status, text: text, software: software)
            if let rank, rank < best?.rank ?? .max { best = (rank, record.key.string) }
        }
        return best?.key
    }

    private static func rank(
        _ record: PackedRecord, command: String?, enhanced: String?, text: Bytes?, software: String?
    ) -> Int? {
        if let text, record.hasNeedle("when-text", in: text) { return 0 }
        if let enhanced, record.has("when-enhanced", enhanced) { return 1 }
        if let command, record.has("when-command", command) { return 2 }
        if let software, record.has("when-software", lowercased(software)) { return 3 }
        return nil
    }

    private static func lowercased(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Where the code comes from.
    var standing: Standing {
        if let standing = chain.value("standing")?.member(of: Standing.all) { return standing }
        return code.severity == nil ? .notSMTP : .nonStandard
    }

    /// Whether the code says so little by itself that an enhanced status code says more.
    var isGeneric: Bool {
        if !isKnown { return true }
        if isChosen { return false }
        return [421, 450, 451, 452, 501, 550, 553, 554].contains(code.rawValue)
    }
}

extension PackedRecord {
    /// Whether one of the values of a field is `text`.
    func has(_ name: StaticString, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { has(name, Bytes($0)) }
    }
}

/// The verb under which the catalogue files a command: `RCPT TO` is `RCPT`, `HELO` and `LHLO` are `EHLO`.
enum CommandName {
    static func canonical(_ text: String) -> String? {
        var text = text
        let known = text.withUTF8 { text in verbs.first { Bytes(text).equals($0.verb) }?.name }
        return known ?? spelledOut(text)
    }

    /// How programs mostly write them, so that most need no look at the spelling.
    private static let verbs: [(verb: StaticString, name: String)] = [
        ("RCPT", "RCPT"), ("MAIL", "MAIL"), ("DATA", "DATA"), ("END-OF-DATA", "END-OF-DATA"), ("EHLO", "EHLO"),
        ("HELO", "EHLO"), ("CONNECT", "CONNECT"), ("STARTTLS", "STARTTLS"), ("AUTH", "AUTH"), ("BDAT", "BDAT"),
        ("QUIT", "QUIT"), ("RSET", "RSET"), ("VRFY", "VRFY"),
    ]

    private static func spelledOut(_ text: String) -> String? {
        let upper = text.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 == 0x2D || $0 == 0x5F ? 0x20 : $0 }
        let name = String(decoding: upper, as: UTF8.self)
        if name.hasPrefix("END OF") || name == "." || name == "EOD" || name == "EOM" { return "END-OF-DATA" }
        if name.hasPrefix("CONN") || name.hasPrefix("GREET") || name.hasPrefix("BANNER") { return "CONNECT" }
        let verb = upper.split(separator: 0x20, maxSplits: 1).first.map { String(decoding: $0, as: UTF8.self) }
        return verb == "HELO" || verb == "LHLO" ? "EHLO" : verb
    }
}
