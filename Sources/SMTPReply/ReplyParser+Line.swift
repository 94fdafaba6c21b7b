extension ReplyParser {
    /// Reads the reply line that fills `range`, with every fault of that line alone.
    ///
    /// A line end at the end of `range` is left out of the result. Faults that need the neighbouring lines
    /// (``ReplyFault/Kind/codeDiffers``, ``ReplyFault/Kind/unterminated``) are found by ``replies(in:range:)``.
    /// - Returns: nil where no digits open the line, or where they are plainly something else (an address, a word).
    public static func replyLine(in bytes: Bytes, at range: Range<Int>) -> (line: ReplyLine, faults: [ReplyFault])? {
        guard let line = line(in: bytes, at: range) else { return nil }
        return (line, faults(of: line, in: bytes))
    }

    /// ``replyLine(in:at:)`` without looking for faults.
    public static func line(in bytes: Bytes, at range: Range<Int>) -> ReplyLine? {
        let start = max(0, range.lowerBound)
        var end = min(bytes.count, range.upperBound)
        while end > start, bytes[end &- 1] == 0x0A || bytes[end &- 1] == 0x0D { end &-= 1 }
        guard var line = line(in: bytes, from: start, to: end, blank: 0x20) else { return nil }
        readTrailingEnhanced(bytes, into: &line)
        return line
    }

    /// The core: `blank` is the byte that stands for a blank (`_` in qmail's logs, `+` in those of IIS).
    static func line(in bytes: Bytes, from start: Int, to end: Int, blank: UInt8) -> ReplyLine? {
        guard start < end, let (code, codeEnd) = code(bytes, at: start, to: end) else { return nil }
        let (separator, textStart) = separator(bytes, at: codeEnd, to: end, blank: blank)
        if codeEnd &- start != 3, case .other = separator { return nil }
        if case .other(let byte) = separator, byte == 0x2E && isDigit(bytes[codeEnd &+ 1]) || code.severity == nil {
            return nil
        }
        let opening = skipDoubledCode(bytes, code: code, at: textStart, to: end, blank: blank)
        var line = ReplyLine(
            code: code, codeRange: start..<codeEnd, separator: separator, enhanced: nil, enhancedRange: nil,
            textRange: opening..<end)
        readEnhanced(bytes, into: &line, blank: blank)
        return line
    }

    /// A line of a reply that does not repeat the code: `code` comes from elsewhere and has no range.
    static func uncodedLine(
        in bytes: Bytes, from start: Int, to end: Int, code: ReplyCode, separator: ReplyLine.Separator, blank: UInt8
    ) -> ReplyLine {
        var line = ReplyLine(
            code: code, codeRange: start..<start, separator: separator, enhanced: nil, enhancedRange: nil,
            textRange: start..<end)
        readEnhanced(bytes, into: &line, blank: blank)
        return line
    }

    /// One to five digits: three are the code; fewer are its number, of more the first three count.
    private static func code(_ bytes: Bytes, at start: Int, to end: Int) -> (ReplyCode, end: Int)? {
        var index = start
        var value: UInt16 = 0
        while index < end, isDigit(bytes[index]) {
            if index &- start < 3 { value = value &* 10 &+ UInt16(bytes[index] &- 0x30) }
            index &+= 1
        }
        guard index > start, index &- start <= 5, let code = ReplyCode(rawValue: value) else { return nil }
        return (code, index)
    }

    private static func separator(
        _ bytes: Bytes, at index: Int, to end: Int, blank: UInt8
    ) -> (ReplyLine.Separator, textStart: Int) {
        guard index < end else { return (.none, index) }
        let byte = bytes[index]
        if byte == 0x20 || byte == blank { return (.space, index &+ 1) }
        if byte == 0x2D { return (.hyphen, index &+ 1) }
        // A letter belongs to the text: `250OK`.
        if byte >= 0x80 || isWord(byte) && byte != 0x5F { return (.other(byte), index) }
        return (.other(byte), skipBlanks(bytes, at: index &+ 1, to: end, blank: blank))
    }

    /// Relays repeat the code of the server behind them: `550-550-5.7.1 text`, `550 550 5.1.1 text`.
    private static func skipDoubledCode(
        _ bytes: Bytes, code: ReplyCode, at index: Int, to end: Int, blank: UInt8
    ) -> Int {
        guard index &+ 3 < end, threeDigits(in: bytes, at: index) == code else { return index }
        let next = bytes[index &+ 3]
        guard next == 0x2D || next == 0x20 || next == blank else { return index }
        if next == 0x2D || code.rawValue >= 400 { return index &+ 4 }
        return scanEnhanced(bytes, at: index &+ 4, to: end) == nil ? index : index &+ 4
    }

    /// Finds the enhanced status code at the start of the text: `5.1.1`, `#5.1.1`, `(#5.1.1)`, `[5.1.1]`.
    private static func readEnhanced(_ bytes: Bytes, into line: inout ReplyLine, blank: UInt8) {
        let end = line.textRange.upperBound
        var index = skipBlanks(bytes, at: line.textRange.lowerBound, to: end, blank: blank)
        let bracket = bytes[index]
        let closing: UInt8 = bracket == 0x28 ? 0x29 : bracket == 0x5B ? 0x5D : bracket == 0x3C ? 0x3E : 0
        if closing != 0 { index &+= 1 }
        let isMarked = bytes[index] == 0x23
        if isMarked { index &+= 1 }
        if isDigit(bytes[index]), let scan = scanEnhanced(bytes, at: index, to: end), let code = scan.code,
            closing == 0 || bytes[scan.range.upperBound] == closing
        {
            line.enhanced = code
            line.enhancedRange = scan.range
            var textStart = scan.range.upperBound
            if closing != 0 { textStart &+= 1 }
            if textStart < end, bytes[textStart] == 0x3A { textStart &+= 1 }
            line.textRange = skipBlanks(bytes, at: textStart, to: end, blank: blank)..<end
            return
        }
    }

    /// qmail writes the enhanced status code at the end of its text: `(#5.1.1)`.
    static func readTrailingEnhanced(_ bytes: Bytes, into line: inout ReplyLine) {
        if line.enhanced != nil { return }
        let end = line.textRange.upperBound
        for index in line.textRange where bytes[index] == 0x23 {
            guard let scan = scanEnhanced(bytes, at: index &+ 1, to: end), let code = scan.code else { continue }
            line.enhanced = code
            line.enhancedRange = scan.range
            return
        }
    }

    @inline(__always)
    static func skipBlanks(_ bytes: Bytes, at index: Int, to end: Int, blank: UInt8) -> Int {
        var index = min(index, end)
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == blank { index &+= 1 }
        return index
    }
}
