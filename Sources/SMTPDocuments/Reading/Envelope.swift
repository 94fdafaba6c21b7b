import SMTPReply

/// What stands before the message of a log line: dates, and syslog's host and tag.
enum Envelope {
    /// `Mar  4 09:15:02`, with a year before or behind the time, with fractions: the offset behind it.
    @inline(__always)
    static func bsdDate(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        guard end &- start >= 15, bytes[start] &- 0x41 < 26, bytes[start &+ 3] == 0x20, bytes[start &+ 6] == 0x20,
            bytes[start &+ 5].isDigit, bytes[start &+ 1].isLetter, bytes[start &+ 2].isLetter
        else { return nil }
        var position = start &+ 7
        if isYear(in: bytes, at: position), bytes[position &+ 4] == 0x20 { position &+= 5 }
        guard let behind = time(in: bytes, at: position, before: end) else { return nil }
        position = behind
        if bytes[position] == 0x20, isYear(in: bytes, at: position &+ 1), bytes[position &+ 5] == 0x20 {
            position &+= 5
        }
        return position
    }

    /// `2025-03-04T09:15:02.123+01:00`, `2025-03-04 09:15:02`, `2025/03/04 09:15:02`: the offset behind it.
    @inline(__always)
    static func isoDate(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        guard end &- start >= 19, isYear(in: bytes, at: start) else { return nil }
        let dash = bytes[start &+ 4]
        guard dash == 0x2D || dash == 0x2F, bytes[start &+ 7] == dash, bytes[start &+ 5].isDigit,
            bytes[start &+ 8].isDigit, bytes[start &+ 10] == 0x54 || bytes[start &+ 10] == 0x20
        else { return nil }
        guard var position = time(in: bytes, at: start &+ 11, before: end) else { return nil }
        let zone = bytes[position] == 0x20 && bytes[position &+ 6] <= 0x20 ? position &+ 1 : position
        if bytes[position] == 0x5A {
            position &+= 1
        } else if bytes[zone] == 0x2B || bytes[zone] == 0x2D, bytes[zone &+ 1].isDigit, bytes[zone &+ 2].isDigit {
            let minutes = bytes[zone &+ 3] == 0x3A ? zone &+ 4 : zone &+ 3
            if bytes[minutes].isDigit, bytes[minutes &+ 1].isDigit { position = minutes &+ 2 }
        }
        return min(position, end)
    }

    @inline(__always)
    private static func isYear(in bytes: Bytes, at index: Int) -> Bool {
        bytes[index] &- 0x31 < 2 && bytes[index &+ 1].isDigit && bytes[index &+ 2].isDigit && bytes[index &+ 3].isDigit
    }

    /// `hh:mm:ss` with fractions: the offset behind it.
    @inline(__always)
    static func time(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        guard start &+ 8 <= end, bytes[start].isDigit, bytes[start &+ 1].isDigit, bytes[start &+ 2] == 0x3A,
            bytes[start &+ 3].isDigit, bytes[start &+ 4].isDigit, bytes[start &+ 5] == 0x3A,
            bytes[start &+ 6].isDigit, bytes[start &+ 7].isDigit
        else { return nil }
        var position = start &+ 8
        if bytes[position] == 0x2E || bytes[position] == 0x2C, bytes[position &+ 1].isDigit {
            position &+= 1
            while position < end, bytes[position].isDigit { position &+= 1 }
        }
        return position
    }

    /// `<PRI>`: the offset behind it.
    @inline(__always)
    static func priority(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        guard bytes[start] == 0x3C else { return nil }
        var position = start &+ 1
        while position < end, bytes[position].isDigit, position &- start < 5 { position &+= 1 }
        return position > start &+ 1 && bytes[position] == 0x3E ? position &+ 1 : nil
    }

    /// `<22>1 TIME HOST APP PROCID MSGID [SD] `, from behind the priority: the tag and the message (RFC 5424 §6).
    static func structured(in bytes: Bytes, at start: Int, before end: Int) -> SyslogTag? {
        guard bytes[start] == 0x31, bytes[start &+ 1] == 0x20 else { return nil }
        var fields: [Range<Int>] = []
        var position = start &+ 2
        while fields.count < 5 {
            let stop = bytes.find(0x20, from: position, to: end)
            guard stop < end else { return nil }
            fields.append(position..<stop)
            position = stop &+ 1
        }
        while bytes[position] == 0x5B {
            // A structured element ends at the first unescaped bracket outside quotation marks.
            var isQuoted = false
            while position < end, isQuoted || bytes[position] != 0x5D {
                if bytes[position] == 0x5C { position &+= 1 } else if bytes[position] == 0x22 { isQuoted.toggle() }
                position &+= 1
            }
            position &+= 1
        }
        if bytes[position] == 0x2D { position &+= 1 }
        if bytes[position] == 0x20 { position &+= 1 }
        if bytes.has("\u{FEFF}", at: position, before: end) { position &+= 3 }
        var tag = SyslogTag(body: min(position, end), conversation: fields[2].lowerBound..<fields[3].upperBound)
        tag.take(bytes, fields[2])
        return tag
    }

    /// `212 <22>1 …`: the offset of the priority behind the count.
    static func octetCount(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        var position = start
        while position < end, bytes[position].isDigit, position &- start < 6 { position &+= 1 }
        guard bytes[position] == 0x20, priority(in: bytes, at: position &+ 1, before: end) != nil else { return nil }
        return position &+ 1
    }

    /// `@` and 24 hexadecimal digits (TAI64N): the offset behind it.
    static func tai64(in bytes: Bytes, at start: Int, before end: Int) -> Int? {
        guard bytes[start] == 0x40, start &+ 25 < end, bytes[start &+ 25] == 0x20 else { return nil }
        for index in (start &+ 1)..<(start &+ 25) where Escape.hex(bytes[index]) == nil { return nil }
        return start &+ 26
    }
}

/// A syslog line's tag, as a hash that leads to its formats.
struct SyslogTag: Hashable, Sendable {
    /// Where the message begins.
    var body: Int
    /// Tag and process id: which conversation a line belongs to.
    var conversation: Range<Int>
    /// Hash of the last component: `smtpd` of `postfix/submission/smtpd`.
    private(set) var hash: UInt64 = 0
    /// Hash of the letters that open it: `amavis` of `amavis(2)`.
    private(set) var wordHash: UInt64 = 0
    /// A process id stands behind the tag: this is syslog and nothing else.
    private(set) var isCertain = false

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let slash: UInt64 = 0x517C_C1B7_2722_0A95

    init(body: Int, conversation: Range<Int>) {
        self.body = body
        self.conversation = conversation
    }

    /// `host tag[pid]: message` at `start`, a severity between host and tag passed over.
    @inline(__always)
    init?(in bytes: Bytes, at start: Int, before end: Int) {
        let host = bytes.find(0x20, from: start, to: end)
        guard host < end, host > start else { return nil }
        var first = host &+ 1
        var position = first
        // Where the tag's last component begins, and where the letters end that open it.
        var (component, letters) = (first, first)
        while true {
            let opens = position == component
            while position < end, bytes[position].isLetter { position &+= 1 }
            if opens { letters = position }
            let byte = bytes[position]
            guard position < end, byte > 0x20 else {
                // `mail.info postfix/smtp[1]:`
                guard byte == 0x20, first == host &+ 1, position > first else { return nil }
                first = position &+ 1
                position = first
                (component, letters) = (first, first)
                continue
            }
            if byte == 0x5B || byte == 0x3A { break }
            position &+= 1
            if byte == 0x2F { (component, letters) = (position, position) }
        }
        guard position > first else { return nil }
        let tagEnd = position
        if bytes[position] == 0x5B {
            position = bytes.find(0x5D, from: position, to: min(end, position &+ 24))
            guard bytes[position] == 0x5D else { return nil }
            position &+= 1
            isCertain = true
        }
        guard bytes[position] == 0x3A else { return nil }
        body = position &+ 1
        if bytes[body] == 0x20 { body &+= 1 }
        guard body > position &+ 1 || body == end else { return nil }
        // Solaris numbers its messages: `[ID 197553 mail.info] `.
        if bytes[body] == 0x5B, bytes.has("[ID ", at: body, before: end) {
            body = min(end, bytes.find(0x5D, from: body, to: end) &+ 2)
        }
        conversation = first..<position
        take(bytes, component..<tagEnd, letters: letters, isQualified: component > first)
    }

    /// Hashes the tag that stands in `range`.
    mutating func take(_ bytes: Bytes, _ range: Range<Int>) {
        var component = range.upperBound
        while component > range.lowerBound, bytes[component &- 1] != 0x2F { component &-= 1 }
        var letters = component
        while letters < range.upperBound, bytes[letters].isLetter { letters &+= 1 }
        take(bytes, component..<range.upperBound, letters: letters, isQualified: component > range.lowerBound)
    }

    /// Hashes the tag's last component, which stands in `range` and begins with letters up to `letters`.
    @inline(__always)
    private mutating func take(_ bytes: Bytes, _ range: Range<Int>, letters: Int, isQualified: Bool) {
        let salt = isQualified ? Self.slash : 0
        hash = (Self.hash(bytes, range.lowerBound, range.upperBound) ^ salt) | 1
        wordHash = letters == range.upperBound ? hash : (Self.hash(bytes, range.lowerBound, letters) ^ salt) | 1
    }

    /// A number for the bytes, eight at a time: there is a tag on nearly every line of a log.
    @inline(__always)
    private static func hash(_ bytes: Bytes, _ start: Int, _ end: Int) -> UInt64 {
        var hash = basis ^ UInt64(truncatingIfNeeded: end &- start)
        var index = start
        while index < end {
            hash = (hash ^ bytes.word(at: index, count: end &- index)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 32
            index &+= 8
        }
        return hash
    }

    /// The same tag before a message that begins at `body`.
    func moved(to body: Int) -> SyslogTag {
        var tag = self
        tag.body = body
        return tag
    }

    /// The hash of a tag as formats name it: `sendmail`, `*/smtpd`.
    static func hash(of name: String) -> UInt64 {
        var tag = SyslogTag(body: 0, conversation: 0..<0)
        Array(name.utf8).withBytes { tag.take($0, $0.indices) }
        return tag.hash
    }
}
