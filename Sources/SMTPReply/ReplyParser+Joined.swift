extension ReplyParser {
    /// Un-joins the reply lines that stand in one line of text, and appends them to `lines`.
    ///
    /// Logs write a multiline reply into one line: with a blank before each repeated code (Postfix), with a literal
    /// `\n`, `\r\n`, `[nl]`, `#015#012`, with `/` for the line end and `_` for a blank (qmail), with `+` for a blank
    /// (IIS), or with nothing at all between them (`250-SIZE 10250-STARTTLS`).
    /// - Parameters:
    ///   - bytes: What the ranges count in.
    ///   - range: From the first digit of the code (or of the text, if `code` is given) to the end of the reply.
    ///   - code: The reply's code where the text may lack it; a line without a code of its own has an empty
    ///     ``ReplyLine/codeRange``. Without it, a text that does not begin with a code gives nothing.
    ///   - lines: Where they are appended.
    public static func joinedLines(
        in bytes: Bytes, range: Range<Int>, code: ReplyCode? = nil, into lines: inout [ReplyLine]
    ) {
        let range = max(0, range.lowerBound)..<max(0, range.lowerBound, min(bytes.count, range.upperBound))
        let blank = blank(of: bytes, in: range)
        let reader = JoinedReader(bytes: bytes, end: range.upperBound, blank: blank)
        var next: Int? = range.lowerBound
        var previous: (code: ReplyCode, separator: ReplyLine.Separator)? = code.map { ($0, .space) }
        while let start = next {
            guard var line = reader.line(at: start, after: previous) else { return }
            (line.textRange, next) = reader.cut(line)
            if let following = next, following <= start { next = nil }
            // A joiner at the very end leaves nothing behind it.
            if line.codeRange.isEmpty && line.textRange.isEmpty && line.enhanced == nil { continue }
            ReplyParser.readTrailingEnhanced(bytes, into: &line)
            previous = (line.code, line.separator)
            lines.append(line)
        }
    }

    /// Whether words in front of `index` introduce another server's reply (`Response: 550 5.1.1 …`, `host said: 550 …`):
    /// what follows them is text of the same line.
    package static func isQuotation(before index: Int, in bytes: Bytes, from start: Int) -> Bool {
        var end = index
        while end > start, bytes[end &- 1] == 0x20 { end &-= 1 }
        guard end > start, bytes[end &- 1] == 0x3A else { return false }
        return bytes.has("aid", at: end &- 4) || bytes.has("ays", at: end &- 4) || bytes.has("esponse", at: end &- 8)
            || bytes.has("eply", at: end &- 5)
    }

    /// The byte that stands for a blank: `_` or `+` in a text that has no blank at all.
    private static func blank(of bytes: Bytes, in range: Range<Int>) -> UInt8 {
        var found: UInt8 = 0x20
        for index in range {
            let byte = bytes[index]
            if byte == 0x20 { return 0x20 }
            if found == 0x20, byte == 0x5F || byte == 0x2B { found = byte }
        }
        return found
    }
}

/// Walks over one text that may hold several reply lines.
private struct JoinedReader {
    let bytes: Bytes
    let end: Int
    let blank: UInt8

    func line(at start: Int, after previous: (code: ReplyCode, separator: ReplyLine.Separator)?) -> ReplyLine? {
        if let line = ReplyParser.line(in: bytes, from: start, to: end, blank: blank) {
            // Behind a joiner a number that is no code is text.
            guard let previous else { return line }
            if isPlausible(line) || previous.code == line.code { return line }
        }
        guard let previous else { return nil }
        return ReplyParser.uncodedLine(
            in: bytes, from: start, to: end, code: previous.code, separator: previous.separator, blank: blank)
    }

    private func isPlausible(_ line: ReplyLine) -> Bool {
        guard line.codeRange.count == 3, line.code.isLegal else { return false }
        if case .other = line.separator { return false }
        return true
    }

    /// Cuts the line's text where the next line begins: its text, and that place.
    func cut(_ line: ReplyLine) -> (text: Range<Int>, next: Int?) {
        let start = line.textRange.lowerBound
        var index = start
        while index < end {
            if let after = joiner(at: index, isContinued: line.isContinued) {
                return (start..<trimmed(index, from: start), after < end ? after : nil)
            }
            if line.isContinued, bytes[index] &- 0x30 < 10, isRepeatedCode(of: line, at: index) {
                return (start..<trimmed(index, from: start), index)
            }
            index &+= 1
        }
        return (start..<max(start, trimmed(end, from: start)), nil)
    }

    private func trimmed(_ index: Int, from start: Int) -> Int {
        var index = index
        while index > start, bytes[index &- 1] == 0x20 || bytes[index &- 1] == blank { index &-= 1 }
        return index
    }

    /// The end of the explicit line join at `index`, if one stands there.
    private func joiner(at index: Int, isContinued: Bool) -> Int? {
        switch bytes[index] {
        case 0x0A, 0x0D: return skipIndent(index &+ (bytes[index] == 0x0D && bytes[index &+ 1] == 0x0A ? 2 : 1))
        case 0x5C: return escapedLineEnd(at: index).map(skipIndent)
        case 0x5B where bytes[index &+ 3] == 0x5D:
            return bytes[index &+ 1] | 0x20 == 0x6E && bytes[index &+ 2] | 0x20 == 0x6C ? index &+ 4 : nil
        case 0x23: return octalLineEnd(at: index).map { octalLineEnd(at: $0) ?? $0 }
        case 0x2F where blank == 0x5F: return slashLineEnd(at: index)
        case 0x7C where isContinued && bytes[index &- 1] == 0x20 && bytes[index &+ 1] == 0x20:
            return ReplyParser.looksLikeReply(in: bytes, at: index &+ 2) ? index &+ 2 : nil
        default: return nil
        }
    }

    private func skipIndent(_ index: Int) -> Int {
        ReplyParser.skipBlanks(bytes, at: index, to: end, blank: 0x20)
    }

    /// Backslash and `n` or `r`, or both pairs, escaped once or twice.
    private func escapedLineEnd(at index: Int) -> Int? {
        guard let first = escape(at: index, letter: 0x72) ?? escape(at: index, letter: 0x6E) else { return nil }
        return bytes[first &- 1] == 0x72 ? escape(at: first, letter: 0x6E) ?? first : first
    }

    private func escape(at index: Int, letter: UInt8) -> Int? {
        guard bytes[index] == 0x5C else { return nil }
        if bytes[index &+ 1] == letter { return index &+ 2 }
        return bytes[index &+ 1] == 0x5C && bytes[index &+ 2] == letter ? index &+ 3 : nil
    }

    /// `#015` or `#012`.
    private func octalLineEnd(at index: Int) -> Int? {
        guard bytes[index] == 0x23, bytes[index &+ 1] == 0x30, bytes[index &+ 2] == 0x31 else { return nil }
        return bytes[index &+ 3] == 0x35 || bytes[index &+ 3] == 0x32 ? index &+ 4 : nil
    }

    /// qmail writes `/` for the line end, but addresses of pages hold it too; its own remark ends the reply.
    private func slashLineEnd(at index: Int) -> Int? {
        if index &+ 1 >= end { return end }
        if bytes.has("Giving_up_on_", at: index &+ 1) { return end }
        let separator = bytes[index &+ 4]
        guard let code = ReplyParser.threeDigits(in: bytes, at: index &+ 1), code.isLegal else { return nil }
        return separator == 0x2D || separator == 0x5F || index &+ 4 >= end ? index &+ 1 : nil
    }

    /// Whether the code of `line` is repeated at `index` as the start of the reply's next line.
    private func isRepeatedCode(of line: ReplyLine, at index: Int) -> Bool {
        guard ReplyParser.threeDigits(in: bytes, at: index) == line.code, isCodeEnd(index &+ 3) else { return false }
        let before = bytes[index &- 1]
        let isLast = bytes[index &+ 3] != 0x2D
        if before == 0x20 || before == blank || index == line.textRange.lowerBound {
            if isLast, ReplyParser.isQuotation(before: index &- 1, in: bytes, from: line.textRange.lowerBound) {
                return false
            }
            return !isLast || line.enhanced == nil || isFollowedByEnhanced(index)
                || !isFollowedLater(line, after: index)
        }
        // Nothing stands between: only where what follows is a keyword or an enhanced status code.
        if before == 0x2D || before == 0x2E && bytes[index &- 2] &- 0x30 < 10 { return false }
        if isFollowedByEnhanced(index) { return true }
        guard bytes[index &+ 4] &- 0x41 < 26 || bytes[index &+ 4] == 0x38 else { return false }
        return before &- 0x30 < 10 ? line.code.rawValue == 250 : true
    }

    private func isCodeEnd(_ index: Int) -> Bool {
        index >= end || bytes[index] == 0x2D || bytes[index] == 0x20 || bytes[index] == blank
    }

    private func isFollowedByEnhanced(_ index: Int) -> Bool {
        ReplyParser.scanEnhanced(bytes, at: index &+ 4, to: end) != nil
    }

    /// Whether a better place for the next line comes later: one with an enhanced status code as the first line has.
    private func isFollowedLater(_ line: ReplyLine, after index: Int) -> Bool {
        var later = index &+ 3
        // As far as a reply line may reach, so that no text costs more than its length.
        let end = min(end, index &+ 512)
        while later &+ 8 < end {
            if bytes[later] &- 0x30 < 10, ReplyParser.threeDigits(in: bytes, at: later) == line.code,
                isCodeEnd(later &+ 3), isFollowedByEnhanced(later)
            {
                return true
            }
            later &+= 1
        }
        return false
    }
}

extension Bytes {
    /// Whether `text` stands at `index`.
    @inline(__always)
    func has(_ text: StaticString, at index: Int) -> Bool {
        guard text.utf8CodeUnitCount <= count &- index, index >= 0 else { return false }
        for offset in 0..<text.utf8CodeUnitCount where self[index &+ offset] != text.utf8Start[offset] { return false }
        return true
    }
}
