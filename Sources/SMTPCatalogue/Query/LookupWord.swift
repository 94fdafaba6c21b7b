import SMTPReply

/// A few words that ask for something by its name, and are not the text of a reply: `SMTP 550`, `550 to RCPT`, `4xx`,
/// `X.7.26`, `5.7`, `10061`, `ECONNREFUSED`, `RCPT TO`, `HTTP 404`, `gmail`.
enum LookupWord: Equatable {
    /// Codes with nothing but decoration around them, and where the first of them stands.
    case codes(ReplyCode?, EnhancedStatusCode?, command: String?, Range<Int>)
    /// All reply codes with a first digit, or with the first two: `5xx`, `55x`.
    case replies(first: Int, second: Int?)
    /// All enhanced status codes of a class, of a subject, or of both: `5.X.Y`, `X.7.Y`, `5.7.Y`, `X.7.26`.
    case family(class: Int?, subject: Int?, detail: Int?)
    /// A name or number that other software has for something: the number of its record in the table of words.
    case alias(Int)
    /// The number of an entry in the table of words: a command, a status of HTTP.
    case entry(Int)
    /// The number of a provider in its table.
    case provider(Int)

    /// Longest text that is looked at.
    static let limit = 48

    /// What the whole text asks for; nil for any other text.
    static func read(_ text: Bytes) -> LookupWord? {
        guard text.count > 0, text.count <= limit else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
            for index in 0..<text.count {
                let byte = text[index]
                room[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            }
            var reader = LookupReader(Bytes(UnsafeBufferPointer(room)))
            return reader.read()
        }
    }
}

extension Catalogue {
    /// Whether a short text asks for something by its name, as `4xx`, `10061` and `RCPT TO` do, and not with a reply.
    public static func isKnownWord(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { LookupWord.read(Bytes($0)) } != nil
    }
}

/// Reads a short text in small letters word by word.
private struct LookupReader {
    let text: Bytes
    private var code: ReplyCode?
    private var enhanced: EnhancedStatusCode?
    private var command: Int?
    private var other: LookupWord?
    private var place: Range<Int>?

    init(_ text: Bytes) { self.text = text }

    mutating func read() -> LookupWord? {
        if let whole = whole() { return whole }
        var index = 0
        var words = 0
        while let word = word(from: &index) {
            words += 1
            if words == 1, let number = DataTables.words.index("=", text[word]), !isCommand(number) {
                return .entry(number)
            }
            // A reply's own text soon has a word that names nothing.
            if words > 7 || !take(word) { return nil }
        }
        return result
    }

    /// The text as one name, such as `502 bad gateway`, `rcpt to` or `gmail`.
    private func whole() -> LookupWord? {
        var (start, end) = (0, text.count)
        while start < end, Self.separates(text[start]) { start &+= 1 }
        while start < end, Self.separates(text[end &- 1]) || text[end &- 1] == 0x2E { end &-= 1 }
        let name = text[start..<end]
        // Three digits are a reply code first.
        if name.count == 0 || name.count == 3 && ReplyParser.threeDigits(in: name, at: 0) != nil { return nil }
        if let number = DataTables.words.index("~", name) { return .alias(number) }
        if let number = DataTables.words.index("=", name) { return .entry(number) }
        return Self.provider(name).map { .provider($0) }
    }

    private static func provider(_ name: Bytes) -> Int? {
        if let number = DataTables.words.index("@", name),
            let key = DataTables.words.record(at: number).value("provider")
        {
            return DataTables.providers.index(key)
        }
        if let number = DataTables.providers.index(name) { return number }
        guard name.buffer.contains(0x2E), !name.buffer.contains(0x20) else { return nil }
        return ProviderHosts.provider(of: name)
    }

    // MARK: Words

    private static func separates(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, 0x20, 0x22, 0x23, 0x27, 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x3F, 0x5B, 0x5D,
            0x60:
            true
        default: false
        }
    }

    private func word(from index: inout Int) -> Range<Int>? {
        while index < text.count, Self.separates(text[index]) { index &+= 1 }
        let start = index
        while index < text.count, !Self.separates(text[index]) { index &+= 1 }
        var end = index
        while end > start &+ 1, text[end &- 1] == 0x2E { end &-= 1 }
        return start < index ? start..<end : nil
    }

    /// Whether the word has a meaning here; it is kept then.
    private mutating func take(_ range: Range<Int>) -> Bool {
        let word = text[range]
        if word.count == 3, let number = ReplyParser.threeDigits(in: word, at: 0) {
            // The same code twice is one (`550 550 5.1.1`).
            guard code == nil || code == number else { return false }
            place = place ?? range
            code = number
            return true
        }
        if let match = ReplyParser.enhancedStatusCode(in: word, at: 0), match.range.count == word.count {
            guard enhanced == nil, let found = match.code, match.faults.isEmpty else { return false }
            place = place ?? range
            enhanced = found
            return true
        }
        if Self.decoration.holds(word) || place == nil && Self.introduction.holds(word) { return true }
        if let number = DataTables.words.index("=", word), isCommand(number) {
            if command != nil, command != number { return false }
            command = number
            return true
        }
        guard other == nil else { return false }
        other = DataTables.words.index("~", word).map { .alias($0) } ?? CodeFamily.read(word)
        return other != nil
    }

    private func isCommand(_ number: Int) -> Bool {
        DataTables.words.record(at: DataTables.words.entry(number)).key.buffer.starts(with: "command ".utf8)
    }

    private var result: LookupWord? {
        if let other { return code == nil && enhanced == nil && command == nil ? other : nil }
        if let place {
            let name = command.map { DataTables.words.record(at: DataTables.words.entry($0)).key.string.dropFirst(8) }
            return .codes(code, enhanced, command: name.map { String($0) }, place)
        }
        return command.map { .entry($0) }
    }

    /// Words that say nothing about a code they stand with.
    private static let decoration = WordList(
        """
        |smtp|esmtp|lmtp|error|errors|err|code|codes|status|reply|response|to|after|on|at|from|in|mean|means|meaning|the|\
        a|an|of|command|fehler|fehlercode|antwortcode|bedeutung|erreur|réponse|signification|código|codigo|respuesta|errore|\
        codice|risposta|erro|resposta|significado|エラー|コード|応答コード|とは|意味|
        """)
    /// Words that say nothing in front of a code; behind one they may be a server's own (`550 server error`).
    private static let introduction = WordList(
        """
        |number|no|nr|mail|email|server|returned|return|got|get|dsn|ndr|bounce|message|what|does|is|and|enhanced|explain|\
        winsock|socket|errno|wsa|win32|windows|linux|outlook|exim|node|nodemailer|fehlermeldung|
        """)
}

extension PackedTable {
    /// The entry that a name in the table of words stands for, itself where it is one.
    func entry(_ number: Int) -> Int {
        record(at: number).value("entry").flatMap { index($0) } ?? number
    }
}

/// Patterns that stand for many codes.
private enum CodeFamily {
    /// `5`, `5xx`, `55`, `55x`; `5.x.x`, `5.7`, `5.7.x`, `x.7.26`.
    static func read(_ word: Bytes) -> LookupWord? {
        word.buffer.contains(0x2E) ? enhanced(word) : reply(word)
    }

    private static func reply(_ word: Bytes) -> LookupWord? {
        guard word.count <= 3, word[0] &- 0x32 < 4 else { return nil }
        let first = Int(word[0] &- 0x30)
        if word.count == 1 || word.count == 3 && isAny(word[1]) && isAny(word[2]) {
            return .replies(first: first, second: nil)
        }
        guard word[1] &- 0x30 < 6, word.count == 2 || isAny(word[2]) else { return nil }
        return .replies(first: first, second: Int(word[1] &- 0x30))
    }

    private static func enhanced(_ word: Bytes) -> LookupWord? {
        var parts: [Int?] = []
        var start = 0
        while start < word.count {
            var end = start
            while end < word.count, word[end] != 0x2E { end &+= 1 }
            let part = word[start..<end]
            if part.count == 1, isAny(part[0]) {
                parts.append(nil)
            } else {
                guard (1...3).contains(part.count), let number = Int(part.string) else { return nil }
                parts.append(number)
            }
            start = end &+ 1
        }
        guard (2...3).contains(parts.count), let first = parts.first, let subject = parts.dropFirst().first else {
            return nil
        }
        let detail = parts.count == 3 ? parts[2] : nil
        if let first, ![2, 4, 5].contains(first) { return nil }
        // `X.X.5` and `5.X.1` ask for nothing.
        if subject == nil, detail != nil || first == nil { return nil }
        return .family(class: first, subject: subject, detail: detail)
    }

    private static func isAny(_ byte: UInt8) -> Bool {
        byte == 0x78 || byte == 0x79 || byte == 0x7A || byte == 0x2A || byte == 0x6E
    }
}
