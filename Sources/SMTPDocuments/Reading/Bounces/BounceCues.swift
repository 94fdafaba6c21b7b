import SMTPReply

/// The words of all mail systems, taken from the bounce formats, made ready for the reader.
final class BounceCues: Sendable {
    private struct Cue: Sendable {
        let text: [UInt8]
        let format: FormatID
    }

    private let byRole: [BounceCue.Role: [Cue]]
    private let ends: [Cue]
    private let hosts: [Cue]
    private let replies: [Cue]

    /// Those of the built-in formats.
    static let shared = BounceCues(FormatList.all)

    /// - Parameter formats: All formats, each at the index that is its id.
    init(_ formats: [Format]) {
        var byRole: [BounceCue.Role: [Cue]] = [:]
        for (index, format) in formats.enumerated() {
            for cue in format.cues {
                let text = cue.text.utf8.map { ASCII.lower($0) }
                byRole[cue.role, default: []].append(
                    Cue(text: text, format: FormatID(rawValue: UInt16(clamping: index))))
            }
        }
        ends = byRole[.end] ?? []
        hosts = byRole[.host] ?? []
        replies = byRole[.reply] ?? []
        self.byRole = byRole
    }

    /// The format whose words announce a reply and end with the byte at `end`, and the mark that they open.
    func reply(endingAt end: Int, in text: Bytes, from start: Int) -> (format: FormatID, quote: UInt8)? {
        let last = ASCII.lower(text[end])
        for cue in replies where cue.text.last == last {
            let at = end &- cue.text.count &+ 1
            guard at >= start, text.has(cue.text, at: at) else { continue }
            if at == start || !ASCII.isWord(cue.text.first ?? 0) || !ASCII.isWord(text[at &- 1]) {
                return (cue.format, cue.text.first == 0x28 ? 0x28 : 0)
            }
        }
        return nil
    }

    /// Whether words of this role stand in `text`, and whose.
    func format(_ role: BounceCue.Role, in text: Bytes) -> FormatID? {
        for cue in byRole[role] ?? [] where text.find(cue.text) != nil { return cue.format }
        return nil
    }

    /// Whether the line begins with a mail system's own words.
    func opens(_ line: Bytes) -> Bool {
        (byRole[.notice] ?? []).contains { line.has($0.text, at: 0) }
    }

    /// Where the first words stand that end a reply. Where `inner` stands before them, the reply quotes another one, and
    /// the last such words end it.
    func end(in text: Bytes, from start: Int, to end: Int, holds inner: StaticString?) -> Int? {
        let text = text[0..<end]
        var first: Int?
        for cue in ends {
            // Behind what was found already nothing matters.
            let limit = first.map { $0 &+ cue.text.count } ?? text.count
            if let at = text[0..<limit].find(cue.text, from: start) { first = min(first ?? at, at) }
        }
        guard let first, let inner, text[0..<first].find(inner, from: start) != nil else { return first }
        var last = first
        while let next = text.find(" (in reply to ", from: last &+ 1) { last = next }
        return last
    }

    /// The host that spoke, named before `index`: `host mx.example.net[192.0.2.25] said: 550 …`.
    func host(before index: Int, in text: Bytes, from start: Int) -> Range<Int>? {
        var best: Int?
        for cue in hosts {
            var from = start
            while let at = text[0..<index].find(cue.text, from: from) {
                let isWord = at > start && ASCII.isWord(text[at &- 1])
                let end = at &+ cue.text.count
                if !isWord, QuotedReply.isSpace(text[end]) || text[end] == 0x3C { best = max(best ?? 0, end) }
                from = at &+ 1
            }
        }
        guard var lower = best else { return nil }
        while QuotedReply.isSpace(text[lower]) || text[lower] == 0x3C { lower &+= 1 }
        var upper = lower
        while upper < index, isHostByte(text[upper]) { upper &+= 1 }
        // Exim writes a blank before the address: `host mx.example.net [192.0.2.25]`.
        if text[upper] == 0x20, text[upper &+ 1] == 0x5B || text[upper &+ 1] == 0x28 {
            var close = upper
            while close < index, text[close] != 0x5D, text[close] != 0x29 { close &+= 1 }
            if close < index, close &- upper < 60 { upper = close &+ 1 }
        }
        while upper > lower, text[upper &- 1] == 0x2E || text[upper &- 1] == 0x3A { upper &-= 1 }
        let isHost = (lower..<upper).contains { text[$0] == 0x2E || text[$0] == 0x5B }
        return isHost ? lower..<upper : nil
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        ASCII.isWord(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5B || byte == 0x5D || byte == 0x3A
    }
}
