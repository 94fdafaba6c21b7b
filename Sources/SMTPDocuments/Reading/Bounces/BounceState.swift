import SMTPReply

/// Where in a bounce the next line stands.
struct BounceState: Hashable, Sendable {
    var section = Section.start
    /// The delimiters of the multipart bodies around the next line, the outermost first, without `--`.
    var boundaries: [[UInt8]] = []
    /// What the header of the current part said.
    var part = MailPart()
    /// What is known of the whole mail.
    var evidence: Evidence = []
    /// The header field or DSN field that the next line may continue.
    var field = MappedText()
    /// Decoded text of a line that is not complete yet (soft line break, base64).
    var line = MappedText()
    var prose = ProseState()
    var group = FieldGroup()
    /// The last line that began with `--` while no boundary was known: perhaps one whose header was not pasted.
    var dashes: [UInt8] = []
    /// Between the header of a multipart body and its first delimiter.
    var isPreamble = false
    /// Whether the last line was empty: only then `From ` begins another mail of a mailbox file.
    var afterBlank = true

    enum Section: UInt8, Hashable, Sendable {
        /// Nothing was read yet.
        case start
        /// The header of the mail or of one of its parts.
        case header
        case body
        /// Before the first part, behind the last one, the returned message.
        case ignored
    }

    /// What tells that a mail is a bounce, and of which kind.
    struct Evidence: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        /// From a mail system: its sender, subject or words say so.
        static let notice = Evidence(rawValue: 1)
        /// `multipart/report`, or a part of type `message/delivery-status`.
        static let report = Evidence(rawValue: 2)
        /// An automatic answer (RFC 3834).
        static let automatic = Evidence(rawValue: 4)
        /// A report of abuse (RFC 5965).
        static let feedback = Evidence(rawValue: 8)
        /// The header of the outermost mail is behind us.
        static let announced = Evidence(rawValue: 16)
        /// The document began with a header.
        static let hasHeader = Evidence(rawValue: 32)
        /// Its words told a reply.
        static let told = Evidence(rawValue: 64)

        /// Whether a line that begins with a reply code may be taken for a reply.
        var isBounce: Bool { contains(.notice) || contains(.report) || !contains(.hasHeader) }
    }

    mutating func rebase(by offset: Int) {
        field.rebase(by: offset)
        line.rebase(by: offset)
        prose.rebase(by: offset)
        group.rebase(by: offset)
    }
}

/// What the header of a part of a mail says of its body.
struct MailPart: Hashable, Sendable {
    var content = Content.plain
    var encoding = Encoding.none
    /// It is a report of its own (RFC 6522).
    var isReport = false
    /// It is the header of a message that was returned: read on only if that is a report itself.
    var isReturned = false
    /// The delimiter that its `Content-Type` names.
    var boundary: [UInt8] = []

    enum Content: UInt8, Hashable, Sendable {
        case plain, html, status, feedback, message, headers, multipart, other
    }

    enum Encoding: UInt8, Hashable, Sendable {
        case none, quotedPrintable, base64
    }
}

extension Bytes {
    /// Whether `word` (small letters) stands at `index`, whatever its case.
    func has(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, index &+ count <= self.count else { return false }
        let start = word.utf8Start
        for position in 0..<count where ASCII.lower(self[index &+ position]) != start[position] { return false }
        return true
    }

    /// Where `word` (small letters) first stands at or after `start`, whatever its case.
    func find(_ word: StaticString, from start: Int = 0) -> Int? {
        var index = start
        while index &+ word.utf8CodeUnitCount <= count {
            if has(word, at: index) { return index }
            index &+= 1
        }
        return nil
    }

    /// Whether `word` (small letters) stands at `index`, whatever its case.
    func has(_ word: [UInt8], at index: Int) -> Bool {
        guard index >= 0, index &+ word.count <= count else { return false }
        for position in 0..<word.count where ASCII.lower(self[index &+ position]) != word[position] { return false }
        return true
    }

    /// Where `word` (small letters) first stands at or after `start`, whatever its case.
    func find(_ word: [UInt8], from start: Int = 0) -> Int? {
        var index = start
        while index &+ word.count <= count {
            if has(word, at: index) { return index }
            index &+= 1
        }
        return nil
    }
}
