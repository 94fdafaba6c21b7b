/// The shared reply parser: strict and tolerant in one. It never fails: it gives a value and the faults found.
///
/// Offsets are byte offsets into the bytes that were passed in. Nothing here allocates, except the arrays that hold
/// results; an empty array costs nothing. Most users want ``Reply/parse(_:)``; the functions here are for programs that
/// look for replies inside larger texts.
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
        guard let scan = scanEnhanced(bytes, at: offset, to: bytes.count) else { return nil }
        return EnhancedMatch(code: scan.code, range: scan.range, faults: scan.faults)
    }

    /// Whether a reply line seems to begin at `offset`: three digits, the first 2 to 5, the second 0 to 5, then a
    /// blank, a hyphen or the end of line or bytes (RFC 5321 §4.2).
    @inlinable
    @inline(__always)
    public static func looksLikeReply(in bytes: Bytes, at offset: Int) -> Bool {
        guard bytes[offset] &- 0x32 < 4, bytes[offset &+ 1] &- 0x30 < 6, isDigit(bytes[offset &+ 2]) else {
            return false
        }
        let next = bytes[offset &+ 3]
        return next == 0x20 || next == 0x2D || next == 0x0D || next == 0x0A || offset &+ 3 >= bytes.count
    }

    /// The reply code whose three digits stand at `offset`, any of 000 to 999.
    @inlinable
    @inline(__always)
    public static func threeDigits(in bytes: Bytes, at offset: Int) -> ReplyCode? {
        let (first, second, third) = (bytes[offset] &- 0x30, bytes[offset &+ 1] &- 0x30, bytes[offset &+ 2] &- 0x30)
        guard first < 10, second < 10, third < 10 else { return nil }
        return ReplyCode(rawValue: UInt16(first) &* 100 &+ UInt16(second) &* 10 &+ UInt16(third))
    }

    /// Whether the byte is an ASCII digit.
    @inlinable
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether the byte is an ASCII letter, digit or underscore.
    @inlinable
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }
}

/// Three numbers with dots between them, as read; the parts say what is wrong with them.
struct EnhancedScan {
    var range: Range<Int>
    var parts: (Int, Int, Int)
    /// A part has a leading zero or more than three digits.
    var isMalformed: Bool

    var code: EnhancedStatusCode? {
        guard parts.0 < 10, let klass = EnhancedStatusCode.Class(rawValue: UInt8(truncatingIfNeeded: parts.0)) else {
            return nil
        }
        return EnhancedStatusCode(klass, parts.1, parts.2)
    }

    var hasBadClass: Bool { parts.0 != 2 && parts.0 != 4 && parts.0 != 5 }

    var faults: [ReplyFault] {
        var faults: [ReplyFault] = []
        if isMalformed { faults.append(ReplyFault(.leadingZeroOrOverflow, range)) }
        if hasBadClass { faults.append(ReplyFault(.badClass, range)) }
        return faults
    }
}

extension ReplyParser {
    /// ``enhancedStatusCode(in:at:)`` within `..<end`, without allocation.
    static func scanEnhanced(_ bytes: Bytes, at offset: Int, to end: Int) -> EnhancedScan? {
        var index = offset
        var isMalformed = false
        guard let first = scanPart(bytes, at: &index, to: end, &isMalformed), index < end, bytes[index] == 0x2E else {
            return nil
        }
        index &+= 1
        guard let second = scanPart(bytes, at: &index, to: end, &isMalformed), index < end, bytes[index] == 0x2E else {
            return nil
        }
        index &+= 1
        guard let third = scanPart(bytes, at: &index, to: end, &isMalformed) else { return nil }
        if index < end {
            if isWord(bytes[index]) && bytes[index] != 0x5F { return nil }
            if bytes[index] == 0x2E && index &+ 1 < end && isDigit(bytes[index &+ 1]) { return nil }
        }
        return EnhancedScan(range: offset..<index, parts: (first, second, third), isMalformed: isMalformed)
    }

    @inline(__always)
    private static func scanPart(_ bytes: Bytes, at index: inout Int, to end: Int, _ isMalformed: inout Bool) -> Int? {
        let start = index
        var value = 0
        while index < end, isDigit(bytes[index]) {
            value = min(value &* 10 &+ Int(bytes[index] &- 0x30), 100_000)
            index &+= 1
        }
        let length = index &- start
        if length == 0 || length > 5 { return nil }
        if length > 3 || (length > 1 && bytes[start] == 0x30) { isMalformed = true }
        return value
    }
}
