import SMTPReply

/// Finds the replies that a bounce's prose quotes, in text that was joined to one run.
struct QuotedProse {
    /// The format of what no system's own words announce.
    var format: FormatID
    /// A reply code at the very start is taken for a reply.
    var isTrusted = false
    /// Any reply code with text behind it is taken for a reply.
    var isLoose = false
    /// The text is HTML: a reply ends where a tag begins.
    var isHTML = false

    private let cues: BounceCues

    init(format: FormatID, cues: BounceCues = .shared) {
        self.format = format
        self.cues = cues
    }

    /// The replies in `range` of `text`, which is `source`'s bytes; those that are quoted by another one behind it.
    func replies(_ source: MappedText, in text: Bytes, _ range: Range<Int>) -> [FoundReply] {
        var prose = self
        prose.isAnnounced = cues.format(.next, in: text[range]) != nil
        return prose.scan(source, in: text, range)
    }

    private func scan(_ source: MappedText, in text: Bytes, _ range: Range<Int>) -> [FoundReply] {
        var result: [FoundReply] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            guard ASCII.isWord(byte) else {
                index &+= 1
                continue
            }
            if let accepted = accept(text, at: index, in: range) {
                let end = end(of: index, in: text, range, quote: accepted.quote)
                let lines = QuotedReply.lines(in: text, from: index, to: end)
                if let last = lines.last {
                    result.append(
                        complete(
                            source.reply(lines, in: text, format: accepted.format), source, text, range, index, end))
                    result += nested(source, text, lines, last.textRange.upperBound)
                    index = max(index &+ 3, end)
                    continue
                }
            }
            while index < range.upperBound, ASCII.isWord(text[index]) { index &+= 1 }
        }
        return result
    }

    /// A reply that the text of the one in `lines` quotes.
    private func nested(_ source: MappedText, _ text: Bytes, _ lines: [FoundReplyLine], _ end: Int) -> [FoundReply] {
        guard let first = lines.first, !isNested else { return [] }
        var inner = QuotedProse(format: format, cues: cues)
        inner.isNested = true
        return inner.replies(source, in: text, first.textRange.lowerBound..<end).filter { reply in
            // A line of the same reply is no reply of its own.
            !lines.contains { source.place(of: $0.codeRange) == reply.lines.first?.codeRange }
        }.map { reply in
            var reply = reply
            reply.isNested = true
            return reply
        }
    }

    private var isNested = false
    /// Words that announce a reply stand somewhere in the text.
    private var isAnnounced = false

    /// Where to begin looking for words that belong to what stands at `index`.
    private func window(_ index: Int, _ range: Range<Int>) -> Int { max(range.lowerBound, index &- 512) }

    /// Whether the code at `index` begins a reply, and by whose words.
    private func accept(_ text: Bytes, at index: Int, in range: Range<Int>) -> (format: FormatID, quote: UInt8)? {
        guard let code = QuotedReply.code(in: text, at: index) else { return nil }
        let separator = text[index &+ 3]
        let isSafe = QuotedReply.isSafe(in: text, at: index, to: range.upperBound)
        guard isSafe || separates(separator, in: text, at: index, to: range.upperBound) else { return nil }
        var before = index &- 1
        var quote: UInt8 = 0
        while before >= range.lowerBound, QuotedReply.isSpace(text[before]) || isQuote(text[before]) {
            if !QuotedReply.isSpace(text[before]) { quote = text[before] }
            before &-= 1
        }
        if before < range.lowerBound {
            return (isTrusted && code.firstDigit > 3) || isSafe && !isNested ? (format, quote) : nil
        }
        guard separator != 0x3A || isSafe else { return nil }
        if let cue = cues.reply(endingAt: before, in: text, from: range.lowerBound) {
            return (cue.format, quote == 0 ? cue.quote : quote)
        }
        guard code.firstDigit > 3 else { return nil }
        if isSafe, !ASCII.isWord(text[index &- 1]), text[index &- 1] != 0x2E, !isNested || text[before] == 0x3C {
            return (format, quote)
        }
        if isLoose { return (format, quote) }
        if isAnnounced, text[before] == 0x3A,
            let cue = cues.format(.next, in: text[window(before, range)..<before])
        {
            return (cue, quote)
        }
        return isTrusted && follows(colonAt: before, in: text, from: range.lowerBound) ? (format, quote) : nil
    }

    /// Whether what stands behind the code at `index` may part it from its text; some systems write `550: text`.
    private func separates(_ byte: UInt8, in text: Bytes, at index: Int, to end: Int) -> Bool {
        index &+ 3 >= end || QuotedReply.isSpace(byte) || byte == 0x2D
            || (byte == 0x3A && isTrusted && QuotedReply.isSpace(text[index &+ 4]))
    }

    /// Whether the colon at `index` ends an address, a host or a bracket: `x@example.net: 550 …`, `host x [ip]: 550 …`.
    private func follows(colonAt index: Int, in text: Bytes, from start: Int) -> Bool {
        guard text[index] == 0x3A || text[index] == 0x2C else { return false }
        var at = index &- 1
        while at >= start, QuotedReply.isSpace(text[at]) { at &-= 1 }
        let last = text[at]
        if last == 0x3E || last == 0x5D || last == 0x29 { return true }
        guard text[index] == 0x3A else { return false }
        while at >= start, !QuotedReply.isSpace(text[at]) {
            if text[at] == 0x40 || (text[at] == 0x2E && at < index &- 1) { return true }
            at &-= 1
        }
        return false
    }

    private func isQuote(_ byte: UInt8) -> Bool {
        // Also the last bytes of U+2018, U+201C, U+00AB.
        byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x28 || byte == 0x98 || byte == 0x9C || byte == 0xE2
            || byte == 0x80 || byte == 0xAB || byte == 0xC2
    }

    /// Where the text of the reply at `start` ends.
    private func end(of start: Int, in text: Bytes, _ range: Range<Int>, quote: UInt8) -> Int {
        var end = range.upperBound
        if let found = cues.end(in: text, from: start, to: end, holds: isNested ? nil : Self.inner) {
            end = found
        }
        if isHTML {
            var index = start
            while index < end {
                if text[index] == 0x3C, ASCII.isLetter(text[index &+ 1]) || text[index &+ 1] == 0x2F { end = index }
                index &+= 1
            }
        }
        if quote != 0 { end = closing(quote, in: text, start..<end) }
        if text[start &- 1] == 0x23 || text[start &- 1] == 0x3B, text[end &- 1] == 0x3E { end &-= 1 }
        return end
    }

    private static let inner: StaticString = " said: "

    /// Where the quotation ends that `quote` opened: at the last mark that can close it.
    private func closing(_ quote: UInt8, in text: Bytes, _ range: Range<Int>) -> Int {
        let close: UInt8 = quote == 0x28 ? 0x29 : quote == 0x22 || quote == 0x27 ? quote : 0
        guard close != 0 else { return range.upperBound }
        var index = range.upperBound &- 1
        while index > range.lowerBound &+ 3 {
            if text[index] == close { return index }
            index &-= 1
        }
        return range.upperBound
    }

    /// The reply with what the words around it tell: what it answered, who said it, for whom.
    private func complete(
        _ reply: FoundReply, _ source: MappedText, _ text: Bytes, _ range: Range<Int>, _ start: Int, _ end: Int
    ) -> FoundReply {
        var reply = reply
        if let words = AnsweredCommand.behind(end, in: text, to: range.upperBound)
            ?? AnsweredCommand.before(start, in: text, from: window(start, range))
        {
            reply.command = FoundCommand(
                verb: words.verb, range: source.place(of: words.range), address: words.address.map(source.place))
        }
        reply.surroundings.host = cues.host(before: start, in: text, from: window(start, range)).map(
            source.place)
        return reply
    }
}

/// The command that prose says was answered.
enum AnsweredCommand {
    typealias Words = (verb: CommandVerb, range: Range<Int>, address: Range<Int>?)

    /// `(in reply to RCPT TO command)`.
    static func behind(_ index: Int, in text: Bytes, to end: Int) -> Words? {
        guard let at = text[..<end].find("(in reply to ", from: index), at <= index &+ 3 else { return nil }
        return words(in: text, at: at &+ 13)
    }

    /// `after RCPT TO:<x@example.net>:`.
    static func before(_ index: Int, in text: Bytes, from start: Int) -> Words? {
        var at = index &- 1
        while at > start {
            if text[at] == 0x61, text.has("after ", at: at), let found = words(in: text, at: at &+ 6) { return found }
            at &-= 1
        }
        return nil
    }

    private static func words(in text: Bytes, at start: Int) -> Words? {
        let start = text.has("pipelined ", at: start) ? start &+ 10 : start
        for (word, verb) in table where text.has(word, at: start) {
            let range = start..<(start &+ word.utf8CodeUnitCount)
            guard text[range.upperBound] == 0x3A, text[range.upperBound &+ 1] == 0x3C else { return (verb, range, nil) }
            let opening = range.upperBound &+ 2
            var close = opening
            while close < text.count, text[close] != 0x3E { close &+= 1 }
            return (verb, range, close < text.count ? opening..<close : nil)
        }
        return nil
    }

    private static let table: [(StaticString, CommandVerb)] = [
        ("rcpt to", .rcpt), ("mail from", .mail), ("end of data", .endOfData), ("data", .data), ("ehlo", .ehlo),
        ("helo", .helo),
        ("lhlo", .lhlo), ("initial connection", .connect), ("bdat", .bdat), ("auth", .auth), ("starttls", .startTLS),
        ("rset", .rset), ("quit", .quit), ("vrfy", .vrfy),
    ]
}

extension Bytes {
    subscript(range: PartialRangeUpTo<Int>) -> Bytes { self[0..<range.upperBound] }
}
