import SMTPReply

/// The piece of a folded text between two breaks that was looked at last: whether it is, or holds, something in which a
/// plain word says nothing (an address, a link, a host name). Few places are asked for, so nothing is found beforehand.
struct OpaqueToken {
    private enum Content {
        case words, opaque, hosts
    }

    private let text: Bytes
    private var token = 0..<0
    private var content = Content.words
    /// The host names in the token that end behind the last place asked for.
    private var hosts: ArraySlice<Range<Int>> = []

    init(_ text: Bytes) { self.text = text }

    /// Whether the bytes from `start` up to `end` lie inside an address, a link or a host name; to be asked in the order
    /// of `start`.
    @inline(__always)
    mutating func covers(_ start: Int, _ end: Int) -> Bool {
        if start < token.lowerBound || start >= token.upperBound { read(around: start) }
        if content == .words || end > token.upperBound { return false }
        if content == .opaque { return true }
        return isInsideHost(start, end)
    }

    /// Places are asked for in order, so hosts that end before one are done with.
    private mutating func isInsideHost(_ start: Int, _ end: Int) -> Bool {
        while let host = hosts.first, host.upperBound <= start { hosts.removeFirst() }
        guard let host = hosts.first else { return false }
        return host.lowerBound <= start && end <= host.upperBound
    }

    private mutating func read(around place: Int) {
        // 8 for what ends a token (NeedleCompiler).
        let breaks = NeedleTables.openers.utf8Start
        guard let bytes = text.buffer.baseAddress, place < text.count else { return }
        let count = text.count
        var start = place
        while start > 0, breaks[Int(bytes[start &- 1])] & 8 == 0 { start &-= 1 }
        var index = start
        var at = -1
        var hasDots = false
        while index < count {
            let byte = bytes[index]
            if breaks[Int(byte)] & 8 != 0 { break }
            if byte == 0x40 { at = index }
            if byte == 0x2E { hasDots = true }
            index &+= 1
        }
        // A break itself is a token of nothing.
        token = start..<max(index, start &+ 1)
        if (at > start && at &+ 1 < index) || isLink(start) {
            content = .opaque
        } else {
            content = hasDots ? .hosts : .words
            if hasDots {
                var found: [Range<Int>] = []
                HostNames.find(text, token) { found.append($0) }
                hosts = found[...]
            }
        }
    }

    private func isLink(_ start: Int) -> Bool {
        let isWorldWideWeb =
            text[start] == 0x77 && text[start &+ 1] == 0x77 && text[start &+ 2] == 0x77 && text[start &+ 3] == 0x2E
        let isHTTP =
            text[start] == 0x68 && text[start &+ 1] == 0x74 && text[start &+ 2] == 0x74 && text[start &+ 3] == 0x70
        return isWorldWideWeb || (isHTTP && (text[start &+ 4] == 0x3A || text[start &+ 5] == 0x3A))
    }
}

/// Host names in a text.
enum HostNames {
    /// Calls `body` with each host name in `range`: labels with dots, the last of letters only.
    static func find(_ text: Bytes, _ range: Range<Int>, body: (Range<Int>) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard isHostByte(text[index]), index == 0 || !isHostByte(text[index &- 1]) && text[index &- 1] < 0x80 else {
                index &+= 1
                continue
            }
            let start = index
            var end = -1
            var labelStart = index
            var labels = 0
            var isLetters = true
            while index <= range.upperBound {
                let byte = index < range.upperBound ? text[index] : 0
                if byte == 0x2E || !isHostByte(byte) {
                    let length = index &- labelStart
                    if length == 0 { break }
                    labels &+= 1
                    if labels > 1, isLetters, (2...24).contains(length), byte < 0x80, byte != 0x5F { end = index }
                    if byte != 0x2E { break }
                    labelStart = index &+ 1
                    isLetters = true
                } else if (byte | 0x20) &- 0x61 >= 26 {
                    isLetters = false
                }
                index &+= 1
            }
            if end > start { body(start..<end) }
            index = max(index, start &+ 1)
        }
    }

    @inline(__always)
    private static func isHostByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
}
