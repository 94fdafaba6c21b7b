import SMTPReply

/// The few needles that choose between two meanings of one code: matched one by one, because few codes have any.
/// Pattern language: Texts/README.md (`*` at an end: no word boundary there; ` ... `: later in the text).
enum SmallNeedle {
    static func matches(_ pattern: Bytes, in text: Bytes) -> Bool {
        var start = 0
        var position = 0
        while start < pattern.count {
            var end = start
            while end < pattern.count, !pattern.isGap(at: end) { end &+= 1 }
            guard let next = find(pattern[start..<end], in: text, from: position) else { return false }
            position = next
            start = end &+ 5
        }
        return true
    }

    /// The end of the first place at or behind `from` where the piece stands.
    private static func find(_ piece: Bytes, in text: Bytes, from: Int) -> Int? {
        let isOpenBefore = piece[0] == 0x2A
        let isOpenBehind = piece[piece.count &- 1] == 0x2A
        let piece = piece[(isOpenBefore ? 1 : 0)..<piece.count &- (isOpenBehind ? 1 : 0)]
        let first = fold(piece[0])
        let capital = first &- 0x61 < 26 ? first & 0xDF : first
        var start = from
        while start &+ piece.count <= text.count {
            let byte = text[start]
            guard byte == first || byte == capital || (first == 0x20 && fold(byte) == first) else {
                start &+= 1
                continue
            }
            var length = 1
            while length < piece.count, fold(text[start &+ length]) == fold(piece[length]) { length &+= 1 }
            if length == piece.count,
                isOpenBefore || !isWord(piece[0]) || !isWord(text[start &- 1]),
                isOpenBehind || !isWord(piece[length &- 1]) || !isWord(text[start &+ length])
            {
                return start &+ length
            }
            start &+= 1
        }
        return nil
    }

    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt8 {
        if byte &- 0x41 < 26 { return byte | 0x20 }
        return byte == 0x5F || byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte
    }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}

extension Bytes {
    fileprivate func isGap(at index: Int) -> Bool {
        self[index] == 0x20 && self[index &+ 1] == 0x2E && self[index &+ 2] == 0x2E && self[index &+ 3] == 0x2E
            && self[index &+ 4] == 0x20
    }
}

extension PackedRecord {
    /// Whether one of the needles of a field stands in `text`.
    func hasNeedle(_ name: StaticString, in text: Bytes) -> Bool {
        var isFound = false
        _ = forEach(name) { needle in
            if !isFound { isFound = SmallNeedle.matches(needle, in: text) }
        }
        return isFound
    }
}
