import SMTPReply

extension LineReader {
    /// Hands on the replies of a line of free text whose own words tell that a number is a reply code: a cue stands before
    /// it (`SMTP error (535)`, `Rcpt: 550 …`, `got code "550"`), and the line is about mail. False if there are none.
    ///
    /// For the messages of programs that no format knows; much stricter than a reader's eye, since logs are full of numbers.
    ///
    /// `part` of the line is read; `isBeside` says that a reply was found in another one.
    @discardableResult
    func readWorded(_ part: Range<Int>, of line: Range<Int>, isBeside: Bool = false, sink: (Finding) -> Void) -> Bool {
        var position = max(part.lowerBound, line.lowerBound &+ 1)
        var evidence: WordedEvidence?
        var isFound = false
        while position &+ 3 <= part.upperBound {
            let first = bytes[position]
            guard first &- 0x32 < 4, bytes[position &+ 1].isDigit, bytes[position &+ 2].isDigit,
                !bytes[position &+ 3].isDigit, let cue = WordedCue(in: bytes, before: position, from: line.lowerBound)
            else {
                position &+= 1
                continue
            }
            if cue.isSpan, isBeside || isFound || endsProtocolLine(position, cue, line) {
                guard let end = readSpan(at: position, cue, part, sink) else {
                    position &+= 3
                    continue
                }
                isFound = true
                position = end
                continue
            }
            let known = evidence ?? WordedEvidence(in: bytes, line)
            evidence = known
            if known == .none {
                position &+= 3
                continue
            }
            // Python's exceptions, behind whatever words.
            if cue.punctuation == 0x28, bytes[position &+ 3] == 0x2C, bytes[position &- 2] == 0x20 {
                let rest = (position &- 1)..<part.upperBound
                return readTuples(rest, context: ReasonContext(format: formats.safe), sink: sink) || isFound
            }
            // An address in quotation marks, a title: mail and a number make no reply.
            if cue.isSpan, known == .mail,
                spanEnd(position, cue, part.upperBound).map({ holds(Self.failureWords, position..<$0) }) != true
            {
                position &+= 3
                continue
            }
            guard let code = ReplyScanner.code(in: bytes, at: position, before: line.upperBound),
                known.admits(code, cue), let end = emitWorded(code, at: position, cue, known, part, sink)
            else {
                position &+= 3
                continue
            }
            isFound = true
            position = end
        }
        return isFound
    }

    /// A reply that fills a pair of quotation marks or a code span; the offset behind it.
    private func readSpan(at position: Int, _ cue: WordedCue, _ part: Range<Int>, _ sink: (Finding) -> Void) -> Int? {
        guard let end = spanEnd(position, cue, part.upperBound), isUsualReply(position..<end) || endsLine(end, position)
        else { return nil }
        var context = ReasonContext(format: formats.safe)
        context.form = .backslash
        readReply(position..<end, context: context, sink: sink)
        return end
    }

    /// Where the text that the cue's mark opened before `position` is closed.
    private func spanEnd(_ position: Int, _ cue: WordedCue, _ limit: Int) -> Int? {
        let behind = position &+ 4
        guard bytes[behind &- 1] == 0x20 || bytes[behind &- 1] == 0x2D, behind < limit,
            !ReplyScanner.isHTTPPhrase(in: bytes, at: behind, before: limit),
            !bytes.has("503 Service", at: position, before: limit),
            let end = quoteEnd(from: behind, to: limit, cue.punctuation)
        else { return nil }
        return bytes[end &- 1] == 0x5C && bytes[end &- 2] != 0x5C ? end &- 1 : end
    }

    /// Whether the text in quotation marks ends as a server's line does, with an escaped line end: no other evidence is
    /// needed.
    private func endsProtocolLine(_ position: Int, _ cue: WordedCue, _ line: Range<Int>) -> Bool {
        spanEnd(position, cue, line.upperBound).map { endsLine($0, position) } ?? false
    }

    private func endsLine(_ end: Int, _ position: Int) -> Bool {
        end &- 4 > position && bytes[end &- 1] == 0x6E && bytes[end &- 2] == 0x5C
            && (bytes.has("\\r", at: end &- 4, before: end) || bytes.has("\\r", at: end &- 5, before: end))
    }

    /// The reply at `position`, if what follows the code fits its cue; the offset behind what belongs to it.
    private func emitWorded(
        _ code: ReplyCode, at position: Int, _ cue: WordedCue, _ evidence: WordedEvidence, _ line: Range<Int>,
        _ sink: (Finding) -> Void
    ) -> Int? {
        let next = bytes[position &+ 3]
        let behind = position &+ 4
        if next == 0x20 || next == 0x2D, opensText(behind, line.upperBound, isStrict: cue.isStrict) {
            var end = line.upperBound
            if cue.isQuote, let close = quoteEnd(from: behind, to: end, cue.punctuation) {
                end = close
            } else if isInsideQuotation(position, from: line.lowerBound),
                let close = quoteEnd(from: behind, to: end, 0x22)
            {
                end = close
            }
            readReply(position..<end, context: ReasonContext(format: formats.safe), sink: sink)
            return end
        }
        // Python's `554, b'5.0.0 …'`.
        if next == 0x2C, bytes.has(" b'", at: behind, before: line.upperBound) {
            let end = quoteEnd(from: behind &+ 3, to: line.upperBound, 0x27) ?? line.upperBound
            readReply(position..<end, context: ReasonContext(format: formats.safe), sink: sink)
            return end
        }
        // A code alone: closed as it was opened, or at the end of the clause.
        guard cue.isBareCue, evidence == .smtp || cue.isClosed || cue.isSure else { return nil }
        // The message repeats it.
        if bytes.find("with message ", from: behind, to: min(line.upperBound, behind &+ 20)) != nil { return nil }
        var text = position &+ 3
        if cue.isClosed {
            guard next == cue.closing else { return nil }
            text = behind
        } else if next > 0x20, next != 0x2C, next != 0x3B, next != 0x2E, next != 0x3A {
            return nil
        } else if next == 0x20, bytes[behind] != 0x28 {
            return nil
        }
        var end = text
        if bytes[text] == 0x3A, bytes[text &+ 1] == 0x20 {
            text &+= 2
            end = line.upperBound
        }
        var found = FoundReplyLine(
            codeRange: position..<(position &+ 3), code: code, separator: .space,
            textRange: bytes.trimmed(min(text, end)..<end))
        ReplyScanner.takeEnhanced(into: &found, in: bytes)
        var reply = FoundReply(lines: [found], format: formats.safe)
        reply.mayBeCut = true
        sink(.reply(reply))
        return max(end, position &+ 4)
    }

    /// Whether the text of a reply may begin at `index`.
    private func opensText(_ index: Int, _ end: Int, isStrict: Bool) -> Bool {
        guard index < end else { return false }
        let byte = bytes[index]
        if byte &- 0x41 < 26 || byte == 0x3C || byte == 0x5B || byte == 0x22 || byte == 0x23 || byte >= 0xC3 {
            return !ReplyScanner.isHTTPPhrase(in: bytes, at: index, before: end)
        }
        if ReplyScanner.enhanced(in: bytes, at: index, before: end) != nil { return true }
        return !isStrict && byte.isLetter
    }

    /// Whether a quotation mark before `index` is still open: `error="sending: 501 …"`.
    private func isInsideQuotation(_ index: Int, from lower: Int) -> Bool {
        var isOpen = false
        var position = bytes.find(0x22, from: lower, to: index)
        while position < index {
            if bytes[position &- 1] != 0x5C { isOpen.toggle() }
            position = bytes.find(0x22, from: position &+ 1, to: index)
        }
        return isOpen
    }

    /// Where the quotation that `quote` opened ends; nil where it does not.
    private func quoteEnd(from start: Int, to end: Int, _ quote: UInt8) -> Int? {
        let close = bytes.find(quote, from: start, to: end)
        return close < end ? close : nil
    }
}

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
        while position > lower, bytes[position] == 0x20 { position &-= 1 }
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

extension ReplyScanner {
    /// Whether the words that HTTP gives to a status code stand at `index`.
    static func isHTTPPhrase(in bytes: Bytes, at index: Int, before end: Int) -> Bool {
        let phrases: [StaticString] = [
            "INTERNAL SERVER ERROR", "BAD GATEWAY", "SERVICE UNAVAILABLE FOR", "GATEWAY TIME", "NOT IMPLEMENTED",
            "SERVICE TEMPORARILY UNAVAILABLE", "HTTP",
        ]
        return phrases.contains { bytes.hasIgnoringCase($0, at: index, before: end) }
    }
}
