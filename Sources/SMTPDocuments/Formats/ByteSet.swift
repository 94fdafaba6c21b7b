/// A set of bytes, one bit each.
struct ByteSet {
    private var words = SIMD4<UInt64>()

    init() {}

    /// The bytes that `isWanted` says.
    init(where isWanted: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isWanted(byte) { insert(byte) }
    }

    static let all = ByteSet { _ in true }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 != 0 }
    mutating func insert(_ byte: UInt8) { words[Int(byte &>> 6)] |= 1 &<< UInt64(byte & 63) }
    mutating func formUnion(_ other: ByteSet) { words |= other.words }

    /// Calls `body` with each byte, in order.
    func forEach(_ body: (UInt8) -> Void) {
        for index in 0..<4 {
            var word = words[index]
            while word != 0 {
                body(UInt8(truncatingIfNeeded: index &<< 6 | word.trailingZeroBitCount))
                word &= word &- 1
            }
        }
    }
}
