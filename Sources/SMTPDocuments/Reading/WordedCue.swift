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
                ?? (Self.endsAddress(word, in: bytes, from: lower) ? (false, false, false) : nil)
        else { return nil }
        guard strength.isFree || punctuation != 0, !Self.isExpected(before: start, in: bytes) else { return nil }
        isAnswer = strength.isAnswer || Self.answers(before: start, in: bytes)
        isBareCue = strength.isBare
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

    private typealias Strength = (isFree: Bool, isAnswer: Bool, isBare: Bool)

    /// Words that may announce a code: without any punctuation between; as an answer; with nothing behind the code.
    private static let words: [(StaticString, Strength)] = [
        ("CODE", (true, true, true)), ("WITH", (true, false, false)), ("SAID", (true, true, false)),
        ("RESPONSE", (true, true, false)), ("REPLY", (true, true, false)), ("REPLIED", (true, true, false)),
        ("RETURNED", (true, true, false)), ("ANSWERED", (true, true, false)), ("RESPONDED", (true, true, false)),
        ("ERROR", (true, false, true)), ("STATUS", (false, true, true)), ("FAILED", (false, false, true)),
        ("FAILURE", (false, false, false)), ("EXCEPTION", (false, false, false)), ("REJECTED", (false, false, false)),
        ("REFUSED", (false, false, false)), ("DENIED", (false, false, true)), ("BOUNCED", (false, false, false)),
        ("DEFERRED", (false, false, false)), ("REASON", (false, false, false)), ("MESSAGE", (false, false, false)),
        ("SERVER", (false, false, true)), ("SMTP", (false, false, false)), ("RCPT", (false, false, false)),
        ("MAIL", (false, false, false)), ("DATA", (false, false, false)), ("AUTH", (false, false, false)),
        ("HELO", (false, false, false)), ("EHLO", (false, false, false)), ("STARTTLS", (false, false, false)),
        ("LOGIN", (false, false, false)), ("RECIPIENT", (false, false, false)), ("SENDER", (false, false, false)),
        ("DETAILS", (false, false, false)), ("REMOTE", (false, false, false)), ("HOST", (false, false, false)),
        ("RECIPIENTS", (false, false, false)), ("ADDRESSES", (false, false, false)), ("SENDING", (false, false, false)),
        ("EMAIL", (false, false, false)), ("EMAILS", (false, false, false)),
        ("COMMAND", (false, false, false)), ("DIAGNOSTIC", (false, false, false)), ("BUSY", (false, false, false)),
    ]

    private static func strength(of word: Range<Int>, in bytes: Bytes) -> Strength? {
        for (name, strength) in words
        where name.utf8CodeUnitCount == word.count
            && bytes.hasIgnoringCase(name, at: word.lowerBound, before: word.upperBound)
        {
            return strength
        }
        // `SMTPAuthenticationError`, `SMTPServerBusy`.
        let endings: [StaticString] = ["ERROR", "EXCEPTION", "BUSY"]
        for name in endings where name.utf8CodeUnitCount < word.count {
            if bytes.hasIgnoringCase(name, at: word.upperBound &- name.utf8CodeUnitCount, before: word.upperBound) {
                return (false, false, false)
            }
        }
        return nil
    }
}
