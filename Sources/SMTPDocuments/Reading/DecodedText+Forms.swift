import SMTPReply

extension DecodedText {
    /// The text that the JSON (or C, Python, logfmt) string in `range` spells.
    static func unescaped(_ range: Range<Int>, of source: Bytes) -> DecodedText {
        var text = DecodedText()
        text.appendUnescaped(range, of: source)
        text.close(at: range.upperBound)
        return text
    }

    /// The text of a quoted CSV field, given without its outer quotation marks.
    static func unquoted(_ range: Range<Int>, of source: Bytes) -> DecodedText {
        var text = DecodedText()
        var index = range.lowerBound
        while index < range.upperBound {
            text.append(source[index], from: index)
            index &+= source[index] == 0x22 && source[index &+ 1] == 0x22 ? 2 : 1
        }
        text.close(at: range.upperBound)
        return text
    }

    /// The line without a terminal's control sequences (ECMA-48 §5.4) and with HTML's `&lt;` and its like as what they
    /// stand for; nil where it holds neither.
    static func undisguised(_ range: Range<Int>, of source: Bytes) -> DecodedText? {
        guard
            source.find(0x1B, from: range.lowerBound, to: range.upperBound) < range.upperBound
                || source.find(0x26, from: range.lowerBound, to: range.upperBound) < range.upperBound
        else { return nil }
        var text = DecodedText()
        var index = range.lowerBound
        var isDisguised = false
        while index < range.upperBound {
            let byte = source[index]
            if byte == 0x1B, let behind = controlEnd(in: source, at: index, before: range.upperBound) {
                isDisguised = true
                index = behind
            } else if byte == 0x26, let (meaning, length) = reference(in: source, at: index, before: range.upperBound) {
                isDisguised = true
                text.append(meaning, from: index)
                index &+= length
            } else {
                text.append(byte, from: index)
                index &+= 1
            }
        }
        text.close(at: range.upperBound)
        return isDisguised ? text : nil
    }

    /// The offset behind the control sequence at `index`, `ESC [ 33 m`.
    private static func controlEnd(in source: Bytes, at index: Int, before end: Int) -> Int? {
        guard source[index &+ 1] == 0x5B else { return nil }
        var position = index &+ 2
        while position < end, source[position] &- 0x20 < 0x20 { position &+= 1 }
        return position < end && source[position] &- 0x40 < 0x3F ? position &+ 1 : nil
    }

    /// What the character reference at `index` stands for, and its length.
    private static func reference(in source: Bytes, at index: Int, before end: Int) -> (UInt8, Int)? {
        let names: [(StaticString, UInt8)] = [
            ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&#39;", 0x27), ("&apos;", 0x27),
            ("&nbsp;", 0x20), ("&#x27;", 0x27), ("&#34;", 0x22), ("&#60;", 0x3C), ("&#62;", 0x3E), ("&#x2F;", 0x2F),
        ]
        for (name, meaning) in names where source.has(name, at: index, before: end) {
            return (meaning, name.utf8CodeUnitCount)
        }
        return nil
    }

    /// Adds what the JSON (or C, or Python) string in `range` spells.
    mutating func appendUnescaped(_ range: Range<Int>, of source: Bytes) {
        var index = range.lowerBound
        while index < range.upperBound {
            let plain = index..<source.find(0x5C, from: index, to: range.upperBound)
            append(plain, of: source)
            index = plain.upperBound
            guard index < range.upperBound else { return }
            let escape = Escape.backslash(in: source, at: index, before: range.upperBound)
            if escape.isByte {
                append(UInt8(truncatingIfNeeded: escape.scalar), from: index)
            } else {
                for byte in String(Unicode.Scalar(escape.scalar) ?? "\u{FFFD}").utf8 { append(byte, from: index) }
            }
            index &+= escape.length
        }
    }
}
