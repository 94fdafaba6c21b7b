import SMTPReply

extension ReplyScanner {
    /// The reply lines that stand one behind the other in `range`, as `form` joins them; empty where no code opens it.
    static func lines(in bytes: Bytes, _ range: Range<Int>, form: TextForm) -> [FoundReplyLine] {
        guard var line = first(in: bytes, range, form: form) else { return [] }
        guard line.separator == .hyphen, let second = next(after: line, in: bytes, form: form) else { return [line] }
        var lines: [FoundReplyLine] = []
        var piece: (textEnd: Int, start: Int)? = second
        while let found = piece, lines.count < 256 {
            line.textRange = min(line.textRange.lowerBound, found.textEnd)..<found.textEnd
            lines.append(line)
            guard let following = first(in: bytes, found.start..<range.upperBound, form: form) else { return lines }
            line = following
            piece = line.separator == .hyphen ? next(after: line, in: bytes, form: form) : nil
        }
        lines.append(line)
        return lines
    }

    /// The line that opens `range`, its separator read as `form` writes it.
    private static func first(in bytes: Bytes, _ range: Range<Int>, form: TextForm) -> FoundReplyLine? {
        guard var line = line(in: bytes, trimmedEscapes(in: bytes, range, form: form)) else { return nil }
        if case .other(let byte) = line.separator, form.isBlank(byte) {
            line.separator = .space
            takeEscapedEnhanced(into: &line, in: bytes, form: form)
        } else if line.enhanced == nil, form == .qmail {
            takeEscapedEnhanced(into: &line, in: bytes, form: form)
        }
        return line
    }

    /// An enhanced status code that a blank of `form` ends.
    private static func takeEscapedEnhanced(into line: inout FoundReplyLine, in bytes: Bytes, form: TextForm) {
        let text = line.textRange
        var end = text.lowerBound
        while end < text.upperBound, !form.isBlank(bytes[end]) { end &+= 1 }
        line.textRange = text.lowerBound..<end
        takeEnhanced(into: &line, in: bytes)
        var start = line.textRange.lowerBound
        while line.enhanced != nil, start < text.upperBound, form.isBlank(bytes[start]) { start &+= 1 }
        line.textRange = start..<text.upperBound
    }

    /// `range` without the escaped line ends at its end.
    static func trimmedEscapes(in bytes: Bytes, _ range: Range<Int>, form: TextForm) -> Range<Int> {
        var end = bytes.trimmedEnd(range).upperBound
        while let length = form.joinerLength(in: bytes, before: end, notBefore: range.lowerBound) { end &-= length }
        return range.lowerBound..<end
    }

    /// Where the next line of the same reply begins, and where the text before it ends.
    private static func next(after line: FoundReplyLine, in bytes: Bytes, form: TextForm) -> (textEnd: Int, start: Int)?
    {
        let digit = bytes[line.codeRange.lowerBound]
        let code = bytes[line.codeRange]
        let end = line.textRange.upperBound
        var index = line.textRange.lowerBound
        while true {
            index = bytes.find(digit, from: index, to: end)
            guard index &+ 3 < end else { return nil }
            let separator = bytes[index &+ 3]
            if bytes.has(code, at: index, before: end),
                separator == 0x2D || separator == 0x20 || form.isBlank(separator),
                let textEnd = pieceEnd(before: index, line: line, in: bytes, form: form, end: end)
            {
                return (textEnd, index)
            }
            index &+= 1
        }
    }

    /// Where the text before the code at `index` ends, if that code may begin a line.
    private static func pieceEnd(before index: Int, line: FoundReplyLine, in bytes: Bytes, form: TextForm, end: Int)
        -> Int?
    {
        let start = line.textRange.lowerBound
        let before = bytes[index &- 1]
        if index > start, before == 0x20 || form.isBlank(before) || before == 0x09 {
            if bytes[index &+ 3] != 0x2D, ReplyParser.isQuotation(before: index &- 1, in: bytes, from: start) {
                return nil
            }
            // Where the lines are joined by an escape, a blank joins none.
            if form == .backslash, isEscapedAhead(of: index, line, in: bytes, end: end) { return nil }
            let end = bytes.trimmedEnd(start..<(index &- 1)).upperBound
            // Wireshark joins lines by ` | `.
            return bytes[end &- 1] == 0x7C && bytes[end &- 2] == 0x20
                ? bytes.trimmedEnd(start..<(end &- 1)).upperBound : end
        }
        if let length = form.joinerLength(in: bytes, before: index, notBefore: start) {
            return trimmedEscapes(in: bytes, start..<(index &- length), form: form).upperBound
        }
        // Joined by nothing: the enhanced status code, or a keyword in capitals, must be repeated behind the code.
        // At the text's very start it is a code that an administrator wrote twice (`550-550-5.7.1 …`), as Exim sends it.
        if index == start { return nil }
        if line.enhanced != nil { return enhanced(in: bytes, at: index &+ 4, before: end) != nil ? index : nil }
        return (!before.isDigit || endsSize(before: index, from: start, in: bytes)) && bytes[index &+ 4] &- 0x41 < 26
            && bytes[index &+ 5] &- 0x41 < 26
            || bytes[index &+ 4].isDigit
            ? index : nil
    }
}

extension ReplyScanner {
    /// Whether behind `index` the code stands once more, there behind an escaped line end.
    private static func isEscapedAhead(of index: Int, _ line: FoundReplyLine, in bytes: Bytes, end: Int) -> Bool {
        let code = bytes[line.codeRange]
        return bytes.find(0x5C, from: index, to: end) { escape in
            bytes[escape &+ 1] == 0x6E && bytes.has(code, at: escape &+ 2, before: end)
        } < end
    }

    /// Whether `SIZE 35882577` ends at `index`.
    private static func endsSize(before index: Int, from lower: Int, in bytes: Bytes) -> Bool {
        var start = index
        while start > lower, bytes[start &- 1].isDigit { start &-= 1 }
        return bytes.hasIgnoringCase("SIZE ", at: start &- 5, before: start)
    }
}

extension TextForm {
    /// Whether this form writes a blank so.
    @inline(__always)
    func isBlank(_ byte: UInt8) -> Bool {
        switch self {
        case .qmail: byte == 0x5F || byte == 0x2F
        case .plus: byte == 0x2B
        default: false
        }
    }

    /// The length of the escaped line end that ends before `index`; nil if none does.
    func joinerLength(in bytes: Bytes, before index: Int, notBefore lower: Int) -> Int? {
        switch self {
        case .backslash:
            // lettre's way to show a line end.
            if bytes[index &- 1] == 0x3E, index &- 6 >= lower, bytes.has("<CRLF>", at: index &- 6, before: index) {
                return 6
            }
            guard index &- 2 >= lower, bytes[index &- 2] == 0x5C else { return nil }
            let letter = bytes[index &- 1]
            return letter == 0x6E || letter == 0x72 ? 2 : nil
        case .octalHash:
            guard index &- 4 >= lower, bytes[index &- 4] == 0x23 else { return nil }
            return bytes.has("012", at: index &- 3, before: index) || bytes.has("015", at: index &- 3, before: index)
                ? 4 : nil
        case .bracketNewline:
            return index &- 4 >= lower && bytes.has("[nl]", at: index &- 4, before: index) ? 4 : nil
        case .qmail:
            return index &- 1 >= lower && bytes[index &- 1] == 0x2F ? 1 : nil
        default: return nil
        }
    }
}
