import SMTPReply

/// Finds reply codes, enhanced status codes and reply lines in bytes, without allocating.
enum ReplyScanner {
    /// Three digits at `index` that no fourth digit follows.
    @inline(__always)
    static func code(in bytes: Bytes, at index: Int, before upper: Int) -> ReplyCode? {
        guard index &+ 3 <= upper else { return nil }
        let first = bytes[index] &- 0x30
        let second = bytes[index &+ 1] &- 0x30
        let third = bytes[index &+ 2] &- 0x30
        guard first < 10, second < 10, third < 10 else { return nil }
        if index &+ 3 < upper, bytes[index &+ 3].isDigit { return nil }
        return ReplyCode(Int(first) &* 100 &+ Int(second) &* 10 &+ Int(third))
    }

    /// Whether `[2-5][0-9][0-9]` and then a blank, a hyphen or the end stand at `index`.
    @inline(__always)
    static func looksLikeReply(in bytes: Bytes, at index: Int, before upper: Int) -> Bool {
        guard index &+ 3 <= upper, bytes[index] &- 0x32 < 4, bytes[index &+ 1].isDigit, bytes[index &+ 2].isDigit
        else { return false }
        guard index &+ 3 < upper else { return true }
        let next = bytes[index &+ 3]
        return next == 0x20 || next == 0x2D || next == 0x0D
    }

    /// `class.subject.detail` at `index` and the offset behind it, where no digit, letter or dot-digit follows.
    @inline(__always)
    static func enhanced(in bytes: Bytes, at index: Int, before upper: Int) -> (code: EnhancedStatusCode, end: Int)? {
        let first = bytes[index]
        guard first == 0x32 || first == 0x34 || first == 0x35, bytes[index &+ 1] == 0x2E, index &+ 5 <= upper,
            let klass = EnhancedStatusCode.Class(rawValue: first &- 0x30)
        else { return nil }
        var position = index &+ 2
        guard let subject = number(in: bytes, at: &position), bytes[position] == 0x2E else { return nil }
        position &+= 1
        guard let detail = number(in: bytes, at: &position), position <= upper else { return nil }
        if position < upper {
            let next = bytes[position]
            if next.isAlphanumeric || next == 0x5F || ((next == 0x2E || next == 0x2D) && bytes[position &+ 1].isDigit) {
                return nil
            }
        }
        return EnhancedStatusCode(klass, subject, detail).map { ($0, position) }
    }

    /// One to three digits.
    @inline(__always)
    private static func number(in bytes: Bytes, at position: inout Int) -> Int? {
        var value = 0
        var digits = 0
        while digits < 4, bytes[position].isDigit {
            value = value &* 10 &+ Int(bytes[position] &- 0x30)
            position &+= 1
            digits &+= 1
        }
        return digits > 0 && digits < 4 ? value : nil
    }

    /// The reply line that fills `range`: code, separator, enhanced status code, text. Nil unless three digits open it.
    @inline(__always)
    static func line(in bytes: Bytes, _ range: Range<Int>) -> FoundReplyLine? {
        let start = range.lowerBound
        guard let code = code(in: bytes, at: start, before: range.upperBound) else { return nil }
        let end = bytes.trimmedEnd(range).upperBound
        var position = start &+ 3
        let separator: ReplyLine.Separator
        if position >= end {
            separator = position < range.upperBound && bytes[position] == 0x20 ? .space : .none
        } else {
            switch bytes[position] {
            case 0x20: separator = .space
            case 0x2D: separator = .hyphen
            case let other: separator = .other(other)
            }
            position &+= 1
            // `(535): 5.7.8 …`
            if bytes[position &- 1] == 0x29, bytes[position] == 0x3A, position < end { position &+= 1 }
            // `554, b'5.0.0 …'`
            if bytes[position &- 1] == 0x2C, bytes.has(" b'", at: position, before: end) { position &+= 3 }
        }
        position = min(position, max(end, start &+ 3))
        var line = FoundReplyLine(
            codeRange: start..<(start &+ 3), code: code, separator: separator, textRange: position..<max(end, position))
        takeEnhanced(into: &line, in: bytes)
        return line
    }

    /// Moves an enhanced status code from the text's start into its own field; `#` and brackets around it are passed.
    @inline(__always)
    static func takeEnhanced(into line: inout FoundReplyLine, in bytes: Bytes) {
        let end = line.textRange.upperBound
        var position = line.textRange.lowerBound
        while bytes[position] == 0x20, position < end { position &+= 1 }
        var isBracketed = false
        if bytes[position] == 0x28 || bytes[position] == 0x5B {
            isBracketed = true
            position &+= 1
        }
        if bytes[position] == 0x23 { position &+= 1 }
        guard let match = enhanced(in: bytes, at: position, before: end) else { return }
        line.enhanced = match.code
        line.enhancedRange = position..<match.end
        var text = match.end
        if isBracketed, bytes[text] == 0x29 || bytes[text] == 0x5D { text &+= 1 }
        while text < end, bytes[text] == 0x20 || bytes[text] == 0x09 { text &+= 1 }
        line.textRange = text..<end
    }

    /// A code and an enhanced status code of the same class that follows it: safe anywhere. Offset of the first such
    /// code in `lower ..< upper`.
    static func safeCode(in bytes: Bytes, from lower: Int, to upper: Int) -> Int? {
        var start: Int?
        _ = bytes.find(0x2E, from: lower &+ 5, to: upper) { dot in
            let klass = bytes[dot &- 1]
            guard klass == 0x32 || klass == 0x34 || klass == 0x35, bytes[dot &+ 1].isDigit else { return false }
            start = safeCode(in: bytes, before: dot &- 1, klass: klass, lower: lower, upper: upper)
            return start != nil
        }
        return start
    }

    /// The code whose enhanced status code begins at `index`.
    private static func safeCode(in bytes: Bytes, before index: Int, klass: UInt8, lower: Int, upper: Int) -> Int? {
        var position = index &- 1
        if bytes[position] == 0x27 || bytes[position] == 0x22 {
            return tupleCode(in: bytes, before: index, klass, lower, upper)
        }
        if bytes[position] == 0x23 { position &-= 1 }
        if bytes[position] == 0x28 { position &-= 1 }
        // `550 - 5.1.1 …`
        if bytes[position] == 0x20, bytes[position &- 1] == 0x2D, bytes[position &- 2] == 0x20 { position &-= 2 }
        guard bytes[position] == 0x20 || bytes[position] == 0x2D else { return nil }
        // `530: 5.7.0 …`, `permanent error (535): 5.7.8 …`.
        if bytes[position] == 0x20, bytes[position &- 1] == 0x3A {
            position &-= 1
            if bytes[position &- 1] == 0x29 { position &-= 1 }
        }
        position &-= 3
        guard position >= lower, bytes[position] == klass, bytes[position &+ 1] &- 0x30 < 8,
            bytes[position &+ 2].isDigit
        else { return nil }
        if position > lower {
            let before = bytes[position &- 1]
            if before.isAlphanumeric || before == 0x2E || before == 0x2D || before == 0x5F { return nil }
        }
        return enhanced(in: bytes, at: index, before: upper) == nil ? nil : position
    }

    /// The code of Python's `(550, b'5.1.1 …')`, whose enhanced status code begins at `index`.
    private static func tupleCode(in bytes: Bytes, before index: Int, _ klass: UInt8, _ lower: Int, _ upper: Int)
        -> Int?
    {
        var position = index &- 2
        if bytes[position] == 0x62 || bytes[position] == 0x75 { position &-= 1 }
        guard bytes[position] == 0x20, bytes[position &- 1] == 0x2C else { return nil }
        position &-= 4
        guard position > lower, bytes[position &- 1] == 0x28, bytes[position] == klass,
            code(in: bytes, at: position, before: upper) != nil,
            let match = enhanced(in: bytes, at: index, before: upper), bytes[match.end] == 0x20
        else { return nil }
        return position
    }
}
