import SMTPReply

/// What a reply says in words: folded, without its codes and without what the quoting program added.
enum ReplyBody {
    static func fold(_ text: Bytes, code: ReplyCode?, into folded: inout FoldedText) -> FoldedText.Finished {
        let classes = classes.utf8Start
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch classes[Int(byte)] {
            case 0x77: index &+= folded.appendWord(text, index)
            case 0x20:
                folded.appendBlank(index)
                index &+= 1
            case 0x73:
                folded.appendSign(byte, index)
                index &+= 1
            default:
                let skipped = skip(text, index, code)
                if skipped > 0 {
                    folded.appendBlank(index)
                    index &+= skipped
                } else {
                    index &+= folded.append(text, index)
                }
            }
        }
        return folded.finish()
    }

    /// For each byte what is to be done with it: `w` begins a word and `s` is a sign, neither of which what says nothing
    /// begins with, nor anybody asks for later; `o` is to be looked at.
    private static let classes: StaticString =
        "oooooooooooooooooooooooooooooooo ssossssossssooswwowoowwwwosssssowwwwwwwwwwwwwwwwwwwwwwwwwwoossoowwwwwwwwwwwwwwwwwwwwwwwwwwssssooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo"

    /// Bytes at `index` that say nothing: a code, an enhanced status code, a written-out line end, a remark in brackets.
    @inline(__always)
    private static func skip(_ text: Bytes, _ index: Int, _ code: ReplyCode?) -> Int {
        switch text[index] {
        case 0x5C:
            if text[index &+ 1] == 0x6E || text[index &+ 1] == 0x72 { return 2 }
        case 0x28:
            if hasPrefix(text, index &+ 1, "in reply to") || hasPrefix(text, index &+ 1, "delivery attempts") {
                return remark(text, index)
            }
            return status(text, index)
        case 0x23: return status(text, index)
        case 0x32, 0x34, 0x35:
            let length = codePrefix(text, index, code)
            return length > 0 ? length : status(text, index)
        default: break
        }
        return 0
    }

    private static func remark(_ text: Bytes, _ index: Int) -> Int {
        var end = index
        while end < text.count, text[end] != 0x29 { end &+= 1 }
        return min(text.count, end &+ 1) &- index
    }

    /// `550 `, `550-`, `550-550-`, each perhaps with an enhanced status code behind it.
    private static func codePrefix(_ text: Bytes, _ index: Int, _ code: ReplyCode?) -> Int {
        guard let code, isNumber(text, index, code) else { return 0 }
        let before = text[index &- 1]
        if index > 0,
            FoldedText.isWord(before | 0x20) || before == 0x2E || before == 0x23 || before == 0x3A
                || before == 0x2F || before == 0x2D
        {
            return 0
        }
        var end = index &+ 3
        if text[end] == 0x2D, isNumber(text, end &+ 1, code) { end &+= 4 }
        guard text[end] == 0x20 || text[end] == 0x2D else { return 0 }
        end &+= 1
        let start = text[end] == 0x23 ? end &+ 1 : end
        if let match = ReplyParser.enhancedStatusCode(in: text, at: start) { end = match.range.upperBound }
        return end &- index
    }

    private static func isNumber(_ text: Bytes, _ index: Int, _ code: ReplyCode) -> Bool {
        let number = Int(code.rawValue)
        return Int(text[index]) &- 0x30 == number / 100 && Int(text[index &+ 1]) &- 0x30 == number / 10 % 10
            && Int(text[index &+ 2]) &- 0x30 == number % 10
    }

    /// `5.7.1`, `#5.7.1`, `(#5.7.1)`.
    private static func status(_ text: Bytes, _ index: Int) -> Int {
        var start = index
        if text[start] == 0x28 { start &+= 1 }
        if text[start] == 0x23 { start &+= 1 }
        if start == index, index > 0, FoldedText.isWord(text[index &- 1] | 0x20) || text[index &- 1] == 0x2E {
            return 0
        }
        guard text[start &+ 1] == 0x2E, text[start] == 0x32 || text[start] == 0x34 || text[start] == 0x35,
            let match = ReplyParser.enhancedStatusCode(in: text, at: start)
        else { return 0 }
        let end = match.range.upperBound
        return (text[end] == 0x29 || text[end] == 0x3A ? end &+ 1 : end) &- index
    }

    @inline(__always)
    private static func hasPrefix(_ text: Bytes, _ index: Int, _ prefix: StaticString) -> Bool {
        for offset in 0..<prefix.utf8CodeUnitCount where text[index &+ offset] != prefix.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Where in a folded text the server's own words begin, behind `host … said:` and an address in front.
    static func start(_ folded: Bytes) -> Int {
        var index = 0
        for opener in ["said:", "refused to talk to me:"] as [StaticString] {
            if let end = find(opener, in: folded, from: 0, upTo: 160) { index = max(index, end) }
        }
        if let end = find("error from remote mail", in: folded, from: 0, upTo: 160) {
            var colon = end
            while colon < folded.count, folded[colon] != 0x3A || folded[colon &+ 1] != 0x20 { colon &+= 1 }
            index = max(index, min(colon &+ 1, folded.count))
        }
        index = skipAddress(folded, index)
        while index < folded.count, !FoldedText.isWord(folded[index]) { index &+= 1 }
        return index
    }

    private static func skipAddress(_ text: Bytes, _ start: Int) -> Int {
        var index = start
        while index < text.count, text[index] == 0x20 { index &+= 1 }
        var end = index
        var isAddress = false
        while end < text.count, text[end] != 0x20 {
            if text[end] == 0x40 { isAddress = true }
            end &+= 1
        }
        return isAddress ? end : start
    }

    private static func find(_ needle: StaticString, in text: Bytes, from start: Int, upTo limit: Int) -> Int? {
        var index = start
        while index < min(text.count, limit) {
            if text[index] == needle.utf8Start[0], hasPrefix(text, index, needle) {
                return index &+ needle.utf8CodeUnitCount
            }
            index &+= 1
        }
        return nil
    }
}
