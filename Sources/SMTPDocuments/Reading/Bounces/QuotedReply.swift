import SMTPReply

/// Reads replies that prose or a field quotes, in text that was joined to one run.
enum QuotedReply {
    /// The reply code at `index`, where exactly three digits stand there and the first one is 2 to 5.
    static func code(in text: Bytes, at index: Int) -> ReplyCode? {
        let first = text[index] &- 0x30
        let second = text[index &+ 1] &- 0x30
        let third = text[index &+ 2] &- 0x30
        guard first >= 2, first <= 5, second < 10, third < 10, !ASCII.isDigit(text[index &+ 3]) else { return nil }
        return ReplyCode(Int(first) &* 100 &+ Int(second) &* 10 &+ Int(third))
    }

    /// The enhanced status code behind the code's separator at `index`; blanks, `#` and `(` may stand before it.
    static func enhanced(in text: Bytes, from index: Int, to end: Int) -> (code: EnhancedStatusCode, range: Range<Int>)?
    {
        var start = index
        while start < end, isSpace(text[start]) { start &+= 1 }
        if text[start] == 0x28, text[start &+ 1] == 0x23 { start &+= 2 } else if text[start] == 0x23 { start &+= 1 }
        guard text[start] &- 0x32 < 4, text[start &+ 1] == 0x2E,
            let match = ReplyParser.enhancedStatusCode(in: text, at: start), let code = match.code,
            match.range.upperBound <= end
        else { return nil }
        return (code, match.range)
    }

    /// The lines of the reply that begins at `start`; every line of it stands in `text`, joined by a blank, by a line
    /// end or by nothing (facts: joiners). Empty where no code stands at `start`.
    static func lines(in text: Bytes, from start: Int, to end: Int) -> [FoundReplyLine] {
        var lines: [FoundReplyLine] = []
        var position = start
        while lines.count < 64, position < end, let code = code(in: text, at: position) {
            let separator = separator(text[position &+ 3], isEnd: position &+ 3 >= end)
            var line = FoundReplyLine(
                codeRange: position..<(position &+ 3), code: code, separator: separator, textRange: position..<position)
            let from = min(end, position &+ (separator == .none ? 3 : 4))
            let found = enhanced(in: text, from: from, to: end)
            line.enhanced = found?.code
            line.enhancedRange = found?.range
            var textStart = found?.range.upperBound ?? from
            if text[textStart] == 0x29, found != nil { textStart &+= 1 }
            let next = separator == .hyphen ? nextLine(in: text, after: line, from: textStart, to: end) : nil
            line.textRange = trimmed(text, min(textStart, end)..<(next ?? end))
            lines.append(line)
            guard let next else { break }
            position = next
        }
        return lines
    }

    private static func separator(_ byte: UInt8, isEnd: Bool) -> ReplyLine.Separator {
        if isEnd { return .none }
        switch byte {
        case 0x20, 0x09, 0x0A: return .space
        case 0x2D: return .hyphen
        default: return .other(byte)
        }
    }

    /// Where the next line of a reply begins whose last line carried a hyphen.
    private static func nextLine(in text: Bytes, after line: FoundReplyLine, from start: Int, to end: Int) -> Int? {
        var index = start
        while index &+ 3 <= end {
            defer { index &+= 1 }
            guard text[index] &- 0x32 < 4, let code = code(in: text, at: index) else { continue }
            let separator = text[index &+ 3]
            guard index &+ 3 == end || separator == 0x2D || isSpace(separator) else { continue }
            let before = text[index &- 1]
            // `550-550-5.7.1` is a code that was said twice, not a line without text.
            if before == 0x2D, index == start { continue }
            let carries = enhanced(in: text, from: index &+ 4, to: end).map {
                Int($0.code.class.rawValue) == code.firstDigit
            }
            if before == 0x0A || (isSpace(before) && code == line.code) {
                // A repeated code without the enhanced status code that its line before had is a number in the text,
                // unless a line of its own begins with it.
                if before == 0x0A || line.enhanced == nil || carries == true { return index }
            } else if carries == true, isSpace(before) || code == line.code {
                return index
            }
        }
        return nil
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// `range` without the white space around it.
    static func trimmed(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, isSpace(text[lower]) { lower &+= 1 }
        while upper > lower, isSpace(text[upper &- 1]) { upper &-= 1 }
        return lower..<upper
    }

    /// Whether a reply code at `start` is followed by an enhanced status code of its class: safe anywhere.
    static func isSafe(in text: Bytes, at start: Int, to end: Int) -> Bool {
        guard let code = code(in: text, at: start) else { return false }
        let separator = text[start &+ 3]
        guard isSpace(separator) || separator == 0x2D || separator == 0x3A,
            let found = enhanced(in: text, from: start &+ 4, to: end)
        else { return false }
        return Int(found.code.class.rawValue) == code.firstDigit
    }
}

extension MappedText {
    /// The reply of `lines` (ranges in this text) with its places in the document.
    func reply(_ lines: [FoundReplyLine], in text: Bytes, format: FormatID) -> FoundReply {
        var placed = lines
        for index in placed.indices {
            placed[index].codeRange = place(of: lines[index].codeRange)
            placed[index].enhancedRange = lines[index].enhancedRange.map(place)
            placed[index].textRange = place(of: lines[index].textRange)
        }
        var reply = FoundReply(lines: placed, format: format)
        reply.mayBeCut = lines.last?.separator == .hyphen
        let texts = lines.map { text[$0.textRange] }
        let isEscaped = texts.contains { Self.octalEscape(in: $0, from: 0) != nil }
        let whole = (lines.first?.codeRange.lowerBound ?? 0)..<(lines.last?.textRange.upperBound ?? 0)
        if isEscaped || !isPlain(whole) {
            reply.decodedText = texts.map(Self.decoded).joined(separator: " ")
        }
        return reply
    }

    /// Exim writes bytes above 0x7E as `\NNN`, octal.
    private static func decoded(_ text: Bytes) -> String {
        guard octalEscape(in: text, from: 0) != nil else { return text.string }
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == 0x5C, octalEscape(in: text, from: index) == index {
                let value =
                    (text[index &+ 1] &- 0x30) << 6 | (text[index &+ 2] &- 0x30) << 3 | (text[index &+ 3] &- 0x30)
                bytes.append(value)
                index &+= 4
            } else {
                bytes.append(text[index])
                index &+= 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func octalEscape(in text: Bytes, from start: Int) -> Int? {
        var index = start
        while index &+ 3 < text.count {
            if text[index] == 0x5C, text[index &+ 1] &- 0x30 < 4, text[index &+ 2] &- 0x30 < 8,
                text[index &+ 3] &- 0x30 < 8
            {
                return index
            }
            index &+= 1
        }
        return nil
    }
}
