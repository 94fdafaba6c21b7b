/// Tests of eight bytes at once. In every result the lowest set bit belongs to the first byte that was met; higher
/// bits may be wrong.
enum WordScan {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Bytes equal to `byte`.
    @inline(__always)
    static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & highs
    }

    /// Quotation marks, backslashes and control characters.
    @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let control = (word &- (ones &* 0x20)) & ~word & highs
        return equal(word, 0x22) | equal(word, 0x5C) | control
    }

    /// Index of the next byte equal to `byte`, or the number of bytes.
    static func firstIndex(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = text.baseAddress else { return text.count }
        var index = start
        while text.count &- index >= 8 {
            let hits = equal(load(base + index), byte)
            if hits != 0 { return index &+ first(hits) }
            index &+= 8
        }
        while index < text.count, base[index] != byte { index &+= 1 }
        return index
    }

    /// Index of the byte of the lowest set bit.
    @inline(__always)
    static func first(_ hits: UInt64) -> Int { hits.trailingZeroBitCount &>> 3 }

    /// The eight bytes at `pointer`, the first one lowest.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }
}
