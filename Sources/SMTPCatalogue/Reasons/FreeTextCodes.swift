import SMTPReply

/// The reply code and the enhanced status code in any text: `550-5.7.26 …`, `said: 550 …`, `smtp; 550 5.1.1`,
/// `(#5.7.1)`, `550-550-5.7.1`, and none in `192.0.2.5`, `port 587` or `v5.1.2`.
struct FreeTextCodes {
    var code: ReplyCode?
    var codeRange: Range<Int>?
    var enhanced: EnhancedStatusCode?
    var enhancedRange: Range<Int>?

    init(_ text: Bytes) {
        var statuses = Statuses()
        var best: (score: Int, range: Range<Int>)?
        var index = 0
        while true {
            index = Self.nextDigit(text, from: index)
            if index >= text.count { break }
            if text[index] &- 0x32 < 4 {
                if text[index &+ 1] == 0x2E {
                    if let status = Self.status(text, index) {
                        statuses.append(status)
                        index = status.range.upperBound
                        continue
                    }
                } else if let score = Self.score(text, index) {
                    // The first good candidate stays unless a later one is far better, or a failure behind a success.
                    if score >= 3, best.map({ Self.outdoes(text, index, score, $0) }) ?? true {
                        best = (score, index..<index &+ 3)
                    }
                }
            }
            // No code begins behind a letter or digit.
            repeat { index &+= 1 } while TextFolding.isAlphanumeric(text[index])
        }
        if let range = best?.range {
            codeRange = range
            code = ReplyCode(Self.number(text, range))
        }
        choose(from: statuses)
    }

    /// The next place where a digit from 0 to 7 stands; the end where none does.
    private static func nextDigit(_ text: Bytes, from start: Int) -> Int {
        var index = start
        guard let base = text.buffer.baseAddress else { return text.count }
        let ones: UInt64 = 0x0101_0101_0101_0101
        while text.count &- index >= 8 {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
            // The eight digits share their high five bits; the lowest bit of `hits` is right, the others may not be.
            let others = (word & (ones &* 0xF8)) ^ (ones &* 0x30)
            let hits = (others &- ones) & ~others & (ones &* 0x80)
            if hits != 0 { return index &+ hits.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < text.count, text[index] & 0xF8 != 0x30 { index &+= 1 }
        return index
    }

    private static func outdoes(
        _ text: Bytes, _ index: Int, _ score: Int, _ best: (score: Int, range: Range<Int>)
    ) -> Bool {
        if score > best.score + (best.score >= 7 ? 3 : 0) { return true }
        guard text[index] != 0x32, text[best.range.lowerBound] == 0x32 else { return false }
        return number(text, best.range) == 220 || hasStatus(text, index &+ 3)
    }

    private static func number(_ text: Bytes, _ range: Range<Int>) -> Int {
        range.reduce(0) { $0 &* 10 &+ Int(text[$1] &- 0x30) }
    }

    /// The one right behind the code, else the first of the code's class, else the first.
    private mutating func choose(from statuses: Statuses) {
        guard var chosen = statuses.first else { return }
        if let code, let end = codeRange?.upperBound {
            let near = statuses.first { (0...6).contains($0.range.lowerBound &- end) }
            let fitting = statuses.first { Int($0.code.class.rawValue) == code.firstDigit }
            chosen = near ?? fitting ?? chosen
        }
        enhanced = chosen.code
        enhancedRange = chosen.range
    }

    private struct Status {
        var code: EnhancedStatusCode
        var range: Range<Int>
    }

    /// Enhanced status codes in the order of the text; mostly there is one, and no array is made for it.
    private struct Statuses {
        private(set) var first: Status?
        private var others: [Status] = []

        mutating func append(_ status: Status) {
            if first == nil { first = status } else { others.append(status) }
        }

        func first(where isWanted: (Status) -> Bool) -> Status? {
            guard let first else { return nil }
            return isWanted(first) ? first : others.first(where: isWanted)
        }
    }

    private static func status(_ text: Bytes, _ index: Int) -> Status? {
        let before = text[index &- 1]
        let isJoined = isOneOf(before, "/_,") && endsWithCode(text, index &- 1)
        if (isWord(before) && !isJoined) || before == 0x2E { return nil }
        guard let match = ReplyParser.enhancedStatusCode(in: text, at: index), let code = match.code else { return nil }
        if (before == 0x2F && !isJoined) || followsVersionWord(text, index) { return nil }
        return Status(code: code, range: match.range)
    }

    /// Whether a reply code stands right before `end`, and no more digits: `550/5.1.1`.
    private static func endsWithCode(_ text: Bytes, _ end: Int) -> Bool {
        guard end >= 3, isOneOf(text[end &- 3], "245"), isDigit(text[end &- 2]), isDigit(text[end &- 1]) else {
            return false
        }
        return end == 3 || !(isWord(text[end &- 4]) || isOneOf(text[end &- 4], "./"))
    }

    private static func followsVersionWord(_ text: Bytes, _ index: Int) -> Bool {
        var end = index
        while text[end &- 1] == 0x20 { end &-= 1 }
        return word(text, endingAt: end, isOneOf: "|version|ver|v|release|esmtp|postfix|exim|sendmail|fixpack|build|")
    }

    // MARK: Reply codes

    /// How much the three digits at `index` look like a reply code; nil where they cannot be one.
    private static func score(_ text: Bytes, _ index: Int) -> Int? {
        guard isDigit(text[index &+ 1]), isDigit(text[index &+ 2]), standsFree(text, index) else { return nil }
        let end = index &+ 3
        var score = contextScore(text, index)
        // An intermediate reply is quoted by nobody: its code stands first or is none.
        if text[index] == 0x33, score < 9 { return nil }
        if score < 7, countsSomething(text, end) { return nil }
        let next = text[end]
        if hasStatus(text, end) {
            score &+= 6
        } else if next == 0x2D, isCode(text, end &+ 1) {
            score &+= 4
        }
        let isOwnForm = next == 0x20 || next == 0x2D || end >= text.count
        if isOwnForm { score &+= 1 }
        if text[index &+ 1] > 0x35, score < 9 { score &-= 4 }
        return score &- penalty(text, index)
    }

    private static func standsFree(_ text: Bytes, _ index: Int) -> Bool {
        let before = text[index &- 1]
        // A time (`12:250`) or a port (`]:587`).
        if before == 0x3A, isDigit(text[index &- 2]) || text[index &- 2] == 0x5D { return false }
        if index > 0, isWord(before) || isOneOf(before, "./@+$%&,") { return false }
        if before == 0x3D, !word(text, endingAt: index &- 1, isOneOf: "|code|status|reply|response|") { return false }
        let after = text[index &+ 3]
        if index &+ 3 >= text.count { return true }
        if isOneOf(after, "/_,"), isOneOf(text[index &+ 4], "245"), text[index &+ 5] == 0x2E { return true }
        switch after {
        case 0x20, 0x2D, 0x09, 0x23, 0x3C, 0x28, 0x5B, 0x0A, 0x0D, 0x5C: return true
        case 0x3B, 0x3A, 0x2C, 0x2E, 0x29, 0x22, 0x27, 0x3E: return !isDigit(text[index &+ 4])
        default: return false
        }
    }

    /// `5.x.y` behind the code, perhaps in brackets or behind `#`.
    private static func hasStatus(_ text: Bytes, _ end: Int) -> Bool {
        guard text[end] == 0x20 || text[end] == 0x2D else { return false }
        var index = end &+ 1
        while isOneOf(text[index], " #('\"") { index &+= 1 }
        return isOneOf(text[index], "245") && text[index &+ 1] == 0x2E && isDigit(text[index &+ 2])
    }

    private static func isCode(_ text: Bytes, _ index: Int) -> Bool {
        isOneOf(text[index], "245") && isDigit(text[index &+ 1]) && isDigit(text[index &+ 2])
            && (text[index &+ 3] == 0x2D || text[index &+ 3] == 0x20)
    }

    private static func contextScore(_ text: Bytes, _ index: Int) -> Int {
        if index == 0 { return 10 }
        var start = index
        while start > 0, !isWord(text[start &- 1]), text[start &- 1] < 0x80 { start &-= 1 }
        if start == 0 { return 9 }
        var end = index
        while isOneOf(text[end &- 1], " :;=#[(\"'<-\t") { end &-= 1 }
        let speaks: WordList =
            "|said|says|response|responded|replied|reply|returned|answer|answered|error|reason|because|smtp|code|was|follows|status|responsecode|rejected|reject|failed|refused|me|to|from|data|connection|hello|banner|server|host|domain|address|line|message|"
        if word(text, endingAt: end, isOneOf: speaks) || text[end &- 1] == 0x3C { return 7 }
        var near = index
        while text[near &- 1] == 0x20 { near &-= 1 }
        return isOneOf(text[near &- 1], ";:>])(\"'[") ? 5 : 2
    }

    private static func penalty(_ text: Bytes, _ index: Int) -> Int {
        var penalty = 0
        var end = index
        if isOneOf(text[end &- 1], "#(") { end &-= 1 }
        while text[end &- 1] == 0x20 { end &-= 1 }
        let counts: WordList =
            "|port|errno|line|in|after|within|for|every|than|of|last|least|past|section|rfc|pid|id|limit|size|most|only|exceed|exceeds|max|maximum|over|about|or|and|room|build|windows|outlook|exchange|office|by|with|"
        if word(text, endingAt: end, isOneOf: counts) { penalty &+= 4 }
        if text[index] == 0x32, endsProgram(text, end) { penalty &+= 9 }
        let before = text[index &- 1]
        if before == 0x2D, !(index >= 4 && isCode(text, index &- 4)) { penalty &+= 5 }
        if before == 0x5B { penalty &+= 3 }
        if before == 0x23, text[index &+ 3] != 0x20, text[index &+ 3] != 0x2D { penalty &+= 4 }
        if text[index &+ 3] == 0x2D, isDigit(text[index &+ 4]), isDigit(text[index &+ 5]), isDigit(text[index &+ 6]),
            !isCode(text, index &+ 4)
        {
            penalty &+= 6
        }
        return penalty
    }

    /// `exit code 255`, `died with status 255`: how a program ended, at most 255.
    private static func endsProgram(_ text: Bytes, _ end: Int) -> Bool {
        guard word(text, endingAt: end, isOneOf: "|code|status|") else { return false }
        var before = end
        while (text[before &- 1] | 0x20) &- 0x61 < 26 { before &-= 1 }
        return word(text, endingAt: before &- 1, isOneOf: "|exit|with|")
    }

    /// `450 seconds`, `500 messages`: a number of things.
    private static func countsSomething(_ text: Bytes, _ end: Int) -> Bool {
        var index = end
        while text[index] == 0x20 || text[index] == 0x2D { index &+= 1 }
        if index == end { return false }
        if text[index] == 0x25 { return true }
        var last = index
        while (text[last] | 0x20) &- 0x61 < 26 { last &+= 1 }
        let units: WordList =
            "|second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|day|days|byte|bytes|kb|mb|kib|mib|k|ms|messages|recipients|connections|times|hops|attempts|users|emails|characters|octets|attachments|iterations|"
        return last > index && word(text, endingAt: last, isOneOf: units)
    }

    // MARK: Bytes

    /// Whether the letters that end at `end` are one of the words in `list`.
    private static func word(_ text: Bytes, endingAt end: Int, isOneOf list: WordList) -> Bool {
        var start = end
        while end &- start < 14, (text[start &- 1] | 0x20) &- 0x61 < 26 { start &-= 1 }
        let length = end &- start
        return length > 0 && length < 14 && list.holds(text[start..<end], folding: true)
    }

    @inline(__always)
    private static func isOneOf(_ byte: UInt8, _ set: StaticString) -> Bool {
        for index in 0..<set.utf8CodeUnitCount where set.utf8Start[index] == byte { return true }
        return false
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte >= 0x80
    }
}
