import SMTPReply

/// What a configuration's next line may continue.
struct ConfigurationState: Hashable, Sendable {
    /// A setting whose value may go on in the next line; handed on when it is complete.
    var open: FoundSetting?
    /// What stands inside the open setting's value: the words of a restriction list.
    var inner: [FoundSetting] = []
    /// The open setting's value is a list of restrictions.
    var isList = false
    /// The last restriction still lacks its argument.
    var awaitsArgument = false
    /// The service of `master.cf`, the ACL of Exim, the phase of a filter.
    var context: Place?
    /// The statement's verb: Exim's `deny`, Sieve's `reject`.
    var verb: Place?
    /// The section of an Exim configuration.
    var section = Section.main
    /// The last line ended with a backslash.
    var isContinued = false
    /// Inside `/* … */`.
    var isComment = false
    /// Inside a block of text that ends at a lone dot (Sieve) or an end mark.
    var isTextBlock = false

    enum Section: UInt8, Hashable, Sendable {
        case main, acl, routers, transports, retry, rewrite, authenticators, other
    }

    mutating func rebase(by offset: Int) {
        open?.rebase(by: offset)
        for index in inner.indices { inner[index].rebase(by: offset) }
        context = context?.moved(by: offset)
        verb = verb?.moved(by: offset)
    }

    /// Hands on what was open.
    mutating func flush(sink: (Finding) -> Void) {
        guard let setting = open else { return }
        sink(.setting(setting))
        for setting in inner { sink(.setting(setting)) }
        open = nil
        inner.removeAll()
        isList = false
        awaitsArgument = false
    }
}

extension FoundSetting {
    mutating func rebase(by offset: Int) {
        name = name.moved(by: offset)
        value = value.moved(by: offset)
        codeRange = codeRange?.moved(by: offset)
        enhancedRange = enhancedRange?.moved(by: offset)
        textRange = textRange?.moved(by: offset)
        context = context?.moved(by: offset)
        verb = verb?.moved(by: offset)
    }

    /// Reads `NNN[ X.Y.Z][ text]` or `X.Y.Z[ text]` at the start of `range`; false where neither stands there.
    @discardableResult
    mutating func readReply(in text: Bytes, _ range: Range<Int>) -> Bool {
        var rest = range.lowerBound
        if let found = QuotedReply.anyCode(in: text, at: rest, before: range.upperBound) {
            code = found
            codeRange = rest..<(rest &+ 3)
            rest = min(rest &+ 4, range.upperBound)
        }
        if let found = QuotedReply.enhanced(in: text, from: rest, to: range.upperBound) {
            enhanced = found.code
            enhancedRange = found.range
            rest = found.range.upperBound
        }
        let words = QuotedReply.trimmed(text, min(rest, range.upperBound)..<range.upperBound)
        if isReply, !words.isEmpty { textRange = words }
        return isReply
    }
}

extension QuotedReply {
    /// Three digits of any value at `index`, with a blank, a hyphen or the end behind them.
    static func anyCode(in text: Bytes, at index: Int, before end: Int) -> ReplyCode? {
        guard index &+ 3 <= end, ASCII.isDigit(text[index]), ASCII.isDigit(text[index &+ 1]),
            ASCII.isDigit(text[index &+ 2])
        else { return nil }
        let behind = text[index &+ 3]
        guard index &+ 3 == end || isSpace(behind) || behind == 0x2D || behind == 0x22 || behind == 0x27 else {
            return nil
        }
        let digits = (text[index], text[index &+ 1], text[index &+ 2])
        return ReplyCode(Int(digits.0 &- 0x30) &* 100 &+ Int(digits.1 &- 0x30) &* 10 &+ Int(digits.2 &- 0x30))
    }
}

extension Bytes {
    /// Whether `word` (small letters) is a suffix of `range`.
    func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
        range.count >= word.utf8CodeUnitCount && has(word, at: range.upperBound &- word.utf8CodeUnitCount)
    }

    /// Whether `range` is `word` (small letters), whatever its case.
    func isWord(_ word: StaticString, in range: Range<Int>) -> Bool {
        range.count == word.utf8CodeUnitCount && has(word, at: range.lowerBound)
    }
}
