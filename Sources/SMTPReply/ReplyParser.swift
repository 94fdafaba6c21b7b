/// The shared reply parser: strict and tolerant in one. It never fails: it gives a value and the faults found.
///
/// Offsets are byte offsets into the bytes that were passed in.
public enum ReplyParser {
    /// An enhanced status code as it stands in a text, with what is wrong with it.
    public struct EnhancedMatch: Hashable, Sendable {
        /// The code; nil where its class is not 2, 4 or 5 or a part overflows.
        public var code: EnhancedStatusCode?
        /// Where it stands.
        public var range: Range<Int>
        /// Bad class, leading zeros, overflow.
        public var faults: [ReplyFault]
    }

    /// Reads `class.subject.detail` at `offset`; nil unless digits, dot, digits, dot, digits stand there and no further
    /// digit, letter or dot-digit follows (an IP address or a version is no status code).
    public static func enhancedStatusCode(in bytes: Bytes, at offset: Int) -> EnhancedMatch? {
        var index = offset
        var parts: [Int] = []
        var faults: [ReplyFault.Kind] = []
        while parts.count < 3 {
            let start = index
            var value = 0
            while isDigit(bytes[index]) {
                value = min(value * 10 + Int(bytes[index] - 0x30), 100_000)
                index += 1
            }
            let length = index - start
            if length == 0 || length > 5 { return nil }
            if length > 3 || (length > 1 && bytes[start] == 0x30) { faults.append(.leadingZeroOrOverflow) }
            parts.append(value)
            if parts.count < 3 {
                if bytes[index] != 0x2E { return nil }
                index += 1
            }
        }
        if isWord(bytes[index]) || (bytes[index] == 0x2E && isDigit(bytes[index + 1])) { return nil }
        let range = offset..<index
        var code: EnhancedStatusCode?
        if let klass = UInt8(exactly: parts[0]).flatMap(EnhancedStatusCode.Class.init(rawValue:)) {
            code = EnhancedStatusCode(klass, parts[1], parts[2])
        } else {
            faults.append(.badClass)
        }
        return EnhancedMatch(code: code, range: range, faults: faults.map { ReplyFault($0, range) })
    }

    @inlinable
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }
}
