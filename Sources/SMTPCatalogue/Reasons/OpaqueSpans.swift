import SMTPReply

/// The places of a folded text where a plain word says nothing: addresses, links, host names.
enum OpaqueSpans {
    /// In order of place, not overlapping.
    static func find(_ text: Bytes) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var index = 0
        while index < text.count {
            while index < text.count, isBreak(text[index]) { index &+= 1 }
            let start = index
            var at = -1
            var dots = 0
            while index < text.count, !isBreak(text[index]) {
                if text[index] == 0x40 { at = index }
                if text[index] == 0x2E { dots &+= 1 }
                index &+= 1
            }
            if at > start, at &+ 1 < index {
                spans.append(start..<index)
            } else if isLink(text, start) {
                spans.append(start..<index)
            } else if dots > 0 {
                hosts(text, start..<index) { spans.append($0) }
            }
        }
        return spans
    }

    @inline(__always)
    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x3C, 0x3E, 0x22, 0x28, 0x29, 0x2C, 0x3B: true
        default: false
        }
    }

    private static func isLink(_ text: Bytes, _ start: Int) -> Bool {
        let isWorldWideWeb =
            text[start] == 0x77 && text[start &+ 1] == 0x77 && text[start &+ 2] == 0x77 && text[start &+ 3] == 0x2E
        let isHTTP =
            text[start] == 0x68 && text[start &+ 1] == 0x74 && text[start &+ 2] == 0x74 && text[start &+ 3] == 0x70
        return isWorldWideWeb || (isHTTP && (text[start &+ 4] == 0x3A || text[start &+ 5] == 0x3A))
    }

    /// Calls `body` with each host name in `range`: labels with dots, the last of letters only.
    static func hosts(_ text: Bytes, _ range: Range<Int>, body: (Range<Int>) -> Void) {
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
