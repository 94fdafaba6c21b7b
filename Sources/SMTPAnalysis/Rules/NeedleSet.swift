import SMTPDocuments
import SMTPReply

/// A few lower-case words that are looked for in a text, without regard to ASCII case, in one pass.
struct NeedleSet: Sendable {
    private let needles: [[UInt8]]
    /// One bit for each byte that a needle begins with, in either case.
    private let starts: (UInt64, UInt64)

    /// `needles` are ASCII in small letters.
    init(_ needles: String...) {
        self.needles = needles.map { Array($0.utf8) }
        var bits: (UInt64, UInt64) = (0, 0)
        for byte in self.needles.compactMap(\.first) {
            for form in [byte, byte &- 0x61 < 26 ? byte & 0xDF : byte] where form < 0x80 {
                if form < 64 { bits.0 |= 1 << UInt64(form) } else { bits.1 |= 1 << UInt64(form - 64) }
            }
        }
        starts = bits
    }

    /// The first place in `bytes` where a needle stands at a word's beginning, and which.
    func first(in bytes: Bytes) -> (range: Range<Int>, index: Int)? {
        var previous: UInt8 = 0x20
        for index in 0..<bytes.count {
            let byte = bytes[index]
            defer { previous = byte }
            let bit = byte < 64 ? starts.0 >> UInt64(byte) : byte < 128 ? starts.1 >> UInt64(byte &- 64) : 0
            guard bit & 1 == 1, !(previous.isLetterOrDigit && byte.isLetterOrDigit) else { continue }
            for (number, needle) in needles.enumerated() where matches(needle, in: bytes, at: index) {
                return (index..<(index + needle.count), number)
            }
        }
        return nil
    }

    /// Whether any needle stands in `bytes`.
    func isFound(in bytes: Bytes) -> Bool { first(in: bytes) != nil }

    @inline(__always)
    private func matches(_ needle: [UInt8], in bytes: Bytes, at index: Int) -> Bool {
        guard index + needle.count <= bytes.count else { return false }
        for offset in 0..<needle.count where bytes[index + offset].lowercasedASCII != needle[offset] { return false }
        return true
    }
}

extension UInt8 {
    /// An ASCII letter or digit.
    @inline(__always) var isLetterOrDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
    /// An ASCII digit.
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
}

extension Bytes {
    /// Where the ASCII letters and digits that stand at `index` end.
    @inline(__always)
    func wordEnd(from index: Int) -> Int {
        var end = index
        while self[end].isLetterOrDigit { end &+= 1 }
        return end
    }
}

extension RuleContext {
    /// The first line of the reply in which a needle stands, as a place in the text.
    func first(_ needles: NeedleSet, in reply: FoundReply) -> (place: Place, index: Int)? {
        for line in reply.lines {
            if let found = needles.first(in: window.bytes(line.textRange)) {
                return (found.range.moved(by: max(line.textRange.lowerBound, -window.before.count)), found.index)
            }
        }
        return nil
    }
}
