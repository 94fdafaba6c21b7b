import SMTPDocuments
import SMTPReply

/// A word that ``TextMarks`` looks for.
struct MarkNeedle: Sendable {
    let kind: TextMarks.Kind
    let text: StaticString

    /// Tokens run to their end: `[TSS04]`, `AUP#CXBL`.
    func length(in bytes: Bytes, at index: Int) -> Int {
        var length = text.utf8CodeUnitCount
        guard kind == .token else { return length }
        while bytes[index + length].isLetterOrDigit { length += 1 }
        return bytes[index] == 0x5B && bytes[index + length] == 0x5D ? length + 1 : length
    }
}

/// The words by the byte that they begin with, so that few are compared at a place.
struct MarkNeedles: Sendable {
    /// A bit for each byte, in either case, that a word begins with.
    private let starts: (low: UInt64, high: UInt64)
    /// Words in order of their first byte; those of one byte in the order in which they were given.
    private let needles: [MarkNeedle]
    /// The first three bytes of each word, folded: they tell most words apart.
    private let keys: [UInt32]
    /// Where the words of each folded first byte begin, for 128 bytes and one more.
    private let groups: [UInt8]

    init(_ words: [(TextMarks.Kind, [StaticString])]) {
        let given = words.flatMap { kind, texts in texts.map { MarkNeedle(kind: kind, text: $0) } }
        func key(_ needle: MarkNeedle) -> UInt32 { Self.key(Bytes(needle.text), at: 0) }
        var sorted: [MarkNeedle] = []
        var groups: [UInt8] = []
        for byte in UInt32(0)...128 {
            groups.append(UInt8(clamping: sorted.count))
            sorted += given.filter { key($0) & 0xFF == byte }
        }
        needles = sorted
        keys = sorted.map(key)
        self.groups = groups
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for byte in UInt8(0)..<128 where sorted.contains(where: { key($0) & 0xFF == UInt32(byte | 0x20) }) {
            if byte < 64 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte - 64) }
        }
        starts = bits
    }

    /// Whether a word may begin with `byte`.
    @inline(__always)
    func begins(_ byte: UInt8) -> Bool {
        (byte < 64 ? starts.low &>> UInt64(byte) : byte < 128 ? starts.high &>> UInt64(byte &- 64) : 0) & 1 == 1
    }

    /// Calls `body` with each word that stands at `index`, where one may begin, without regard to ASCII case.
    @inline(__always)
    func forEach(at index: Int, in bytes: Bytes, _ body: (MarkNeedle) -> Void) {
        let key = Self.key(bytes, at: index)
        let group = Int(key & 0x7F)
        for number in Int(groups[group])..<Int(groups[group + 1]) where keys[number] == key {
            if bytes.startsASCII(with: needles[number].text, at: index) { body(needles[number]) }
        }
    }

    /// Three bytes in one number, small and capital letters alike; other bytes may coincide too.
    @inline(__always)
    private static func key(_ bytes: Bytes, at index: Int) -> UInt32 {
        let second = UInt32(bytes[index + 1]) << 8
        let third = UInt32(bytes[index + 2]) << 16
        return (UInt32(bytes[index]) | second | third) | 0x20_2020
    }
}
