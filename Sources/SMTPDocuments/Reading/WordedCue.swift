import SMTPReply

/// What a line of free text is about.
enum WordedEvidence {
    case none, mail, smtp

    init(in bytes: Bytes, _ line: Range<Int>) {
        self = .none
        var index = line.lowerBound
        var isMail = false
        var isSMTP = false
        while index &+ 4 <= line.upperBound {
            let byte = bytes[index] | 0x20
            if byte == 0x73, bytes.hasIgnoringCase("SMTP", at: index, before: line.upperBound) {
                isSMTP = true
            } else if byte == 0x6D, bytes.hasIgnoringCase("MAIL", at: index, before: line.upperBound) {
                isMail = true
            } else if byte == 0x72, bytes.hasIgnoringCase("REMOTE SERVER", at: index, before: line.upperBound) {
                isMail = true
            } else if byte == 0x68, bytes.hasIgnoringCase("HTTP", at: index, before: line.upperBound),
                bytes[index &+ 4] == 0x2F || bytes[index &+ 4] == 0x20 || bytes[index &+ 4] == 0x5F
            {
                return
            }
            index &+= 1
        }
        if isSMTP { self = .smtp } else if isMail { self = .mail }
    }

    /// Whether `code`, announced by `cue`, is one that mail servers send.
    func admits(_ code: ReplyCode, _ cue: WordedCue) -> Bool {
        let number = code.rawValue
        let isSMTP = self == .smtp || cue.isCommand
        switch number {
        case 421, 450...455, 530, 534, 535, 538, 550...556, 571: return true
        case 430...449, 456...459, 470...479, 500...504, 510...529, 531...533, 536...549, 557...579:
            return isSMTP
        case 211, 214, 220, 221, 235, 250...253, 334, 354: return self == .smtp && cue.isAnswer
        default: return false
        }
    }
}

/// The word before a number in free text, and what stands between them.
struct WordedCue {
    /// `(`, `"`, `'`, `[`, `:` or `=`; 0 for a blank alone.
    private(set) var punctuation: UInt8 = 0
    /// The word says that a server answered: only then may the code be a good one.
    private(set) var isAnswer = false
    /// The word is about a code: it may stand alone.
    private(set) var isBareCue = false
    /// The word is a command's: `Rcpt: 550 …`.
    private(set) var isCommand = false
    /// Only a text that begins as replies do is believed.
    private(set) var isStrict = false
    /// No word: the number opens a text in quotation marks, or a code span.
    private(set) var isSpan = false
    /// `ERROR CODE :550`, as one provider's replies and their readers write it.
    private(set) var isSure = false

    var isQuote: Bool { punctuation == 0x22 || punctuation == 0x27 || punctuation == 0x60 }
    var isClosed: Bool { isQuote || punctuation == 0x28 || punctuation == 0x5B }
    var closing: UInt8 {
        switch punctuation {
        case 0x28: 0x29
        case 0x5B: 0x5D
        default: punctuation
        }
    }

    /// nil where no cue stands before `index`.
    init?(in bytes: Bytes, before index: Int, from lower: Int) {
        if let cue = Self(word: bytes, before: index, from: lower) {
            self = cue
            return
        }
        let mark = bytes[index &- 1]
        guard mark == 0x22 || mark == 0x27 || mark == 0x60, index > lower else { return nil }
        punctuation = mark
        isSpan = true
        isStrict = true
        isAnswer = true
    }

    private init?(word bytes: Bytes, before index: Int, from lower: Int) {
        guard index > lower &+ 4 else { return nil }
        var position = index &- 1
        switch bytes[position] {
        case 0x28, 0x22, 0x27, 0x5B, 0x3D, 0x60:
            punctuation = bytes[position]
            position &-= 1
            // `\"550\"` inside a string.
            if isQuote, bytes[position] == 0x5C { position &-= 1 }
        case 0x20, 0x3A, 0x3B: break
        default: return nil
        }
        let isApart = bytes[position] == 0x20
        while position > lower, bytes[position] == 0x20 { position &-= 1 }
        // `RCPT TO:<x@example.org> (550 no such user)`
        if punctuation == 0x28, isApart, bytes[position] == 0x3E {
            isStrict = true
            return
        }
        if bytes[position] == 0x3A || bytes[position] == 0x3B {
            if punctuation == 0 { punctuation = 0x3A }
            position &-= 1
            let isApart = bytes[position] == 0x20
            while position > lower, bytes[position] == 0x20 { position &-= 1 }
            isSure = isApart && punctuation == 0x3A && bytes[position &- 3].uppercased == 0x43
            // `could not send email 1: 554 …`
            if bytes[position].isDigit {
                while position > lower, bytes[position].isDigit { position &-= 1 }
                guard bytes[position] == 0x20, position > lower else { return nil }
                position &-= 1
                guard bytes.hasIgnoringCase("MAIL", at: position &- 3, before: position &+ 1) else { return nil }
                isCommand = true
            }
            if Self.closesQuotation(bytes[position]) {
                isStrict = true
                return
            }
        }
        var start = position &+ 1
        while start > lower, bytes[start &- 1].isLetter { start &-= 1 }
        let word = start..<(position &+ 1)
        guard start <= position,
            let strength = Self.strength(of: word, in: bytes)
                ?? (Self.endsAddress(word, in: bytes, from: lower) ? Strength() : nil)
        else { return nil }
        guard strength.contains(.free) || punctuation != 0, !Self.isExpected(before: start, in: bytes) else {
            return nil
        }
        isAnswer = strength.contains(.answer) || Self.answers(before: start, in: bytes)
        isBareCue = strength.contains(.bare)
        isStrict = punctuation == 0 && !isAnswer
        isSure =
            isSure && bytes.hasIgnoringCase("CODE", at: start, before: word.upperBound)
            && bytes.hasIgnoringCase("ERROR", at: start &- 6, before: start)
        isCommand =
            isCommand || CommandScanner.verb(in: bytes, word) != nil
            || bytes.hasIgnoringCase("COMMAND", at: start, before: word.upperBound)
    }

    /// Whether the code is the one that was hoped for: `Expected response code 250 but got …`.
    private static func isExpected(before index: Int, in bytes: Bytes) -> Bool {
        bytes.hasIgnoringCase("EXPECTED ", at: index &- 9, before: index)
            || bytes.hasIgnoringCase("EXPECTED RESPONSE ", at: index &- 18, before: index)
            || bytes.hasIgnoringCase("EXPECTING ", at: index &- 10, before: index)
    }

    /// Whether an address ends with the word: `a@example.org: 550 …`.
    private static func endsAddress(_ word: Range<Int>, in bytes: Bytes, from lower: Int) -> Bool {
        var index = word.lowerBound
        while index > lower, bytes[index &- 1].isAlphanumeric || bytes[index &- 1] == 0x2E || bytes[index &- 1] == 0x2D
        {
            index &-= 1
        }
        return index > lower && bytes[index &- 1] == 0x40
    }

    /// Whether `responded with`, `rejected with` and their like end before the word at `index`.
    private static func answers(before index: Int, in bytes: Bytes) -> Bool {
        let words: [StaticString] = ["RESPONDED ", "REPLIED ", "REJECTED ", "REFUSED ", "ANSWERED ", "REJECT "]
        return words.contains {
            bytes.hasIgnoringCase($0, at: index &- $0.utf8CodeUnitCount, before: index)
        }
    }

    /// `error sending 'Subject': 554 …`.
    private static func closesQuotation(_ byte: UInt8) -> Bool {
        byte == 0x27 || byte == 0x22 || byte == 0x5D || byte == 0x3E
    }

    /// How a word announces a code.
    private struct Strength: OptionSet {
        let rawValue: UInt8
        /// Without any punctuation between.
        static let free = Strength(rawValue: 1)
        /// As an answer.
        static let answer = Strength(rawValue: 2)
        /// With nothing behind the code.
        static let bare = Strength(rawValue: 4)
    }

    private static let words: [(StaticString, Strength)] = [
        ("CODE", [.free, .answer, .bare]), ("WITH", .free), ("SAID", [.free, .answer]), ("RESPONSE", [.free, .answer]),
        ("REPLY", [.free, .answer]), ("REPLIED", [.free, .answer]), ("RETURNED", [.free, .answer]),
        ("ANSWERED", [.free, .answer]), ("RESPONDED", [.free, .answer]), ("ERROR", [.free, .bare]),
        ("STATUS", [.answer, .bare]), ("FAILED", .bare), ("DENIED", .bare), ("SERVER", .bare),
    ]

    /// Words that announce a code behind punctuation, with its text, only.
    private static let weakWords: [StaticString] = [
        "FAILURE", "EXCEPTION", "REJECTED", "REFUSED", "BOUNCED", "DEFERRED", "REASON", "MESSAGE", "SMTP", "RCPT",
        "MAIL", "DATA", "AUTH", "HELO", "EHLO", "STARTTLS", "LOGIN", "RECIPIENT", "SENDER", "DETAILS", "REMOTE", "HOST",
        "RECIPIENTS", "ADDRESSES", "SENDING", "EMAIL", "EMAILS", "COMMAND", "DIAGNOSTIC", "BUSY",
    ]

    private static func strength(of word: Range<Int>, in bytes: Bytes) -> Strength? {
        func isWord(_ name: StaticString) -> Bool {
            name.utf8CodeUnitCount == word.count
                && bytes.hasIgnoringCase(name, at: word.lowerBound, before: word.upperBound)
        }
        if let known = words.first(where: { isWord($0.0) }) { return known.1 }
        if weakWords.contains(where: isWord) { return [] }
        // `SMTPAuthenticationError`, `SMTPServerBusy`.
        let endings: [StaticString] = ["ERROR", "EXCEPTION", "BUSY"]
        for name in endings where name.utf8CodeUnitCount < word.count {
            if bytes.hasIgnoringCase(name, at: word.upperBound &- name.utf8CodeUnitCount, before: word.upperBound) {
                return []
            }
        }
        return nil
    }
}
