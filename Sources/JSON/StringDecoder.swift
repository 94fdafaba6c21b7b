/// Turns the inside of a checked JSON string into UTF-8, piece by piece.
///
/// Lone surrogates and each maximal invalid subpart of UTF-8 become U+FFFD (Unicode 15 §3.9).
struct StringDecoder {
    /// Room that ``fill(_:)`` needs to make progress.
    static let minimumRoom = 16

    private let source: UnsafeBufferPointer<UInt8>
    private var at = 0

    /// `source` must be a string that ``JSONScanner`` has passed, without its quotation marks.
    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }

    var isAtEnd: Bool { at >= source.count }

    /// Writes as much as fits into `room` (at least ``minimumRoom`` bytes) and gives the number of bytes written.
    mutating func fill(_ room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard let input = source.baseAddress, let output = room.baseAddress else { return 0 }
        let limit = room.count &- 8
        var written = 0
        while at < source.count, written <= limit {
            while source.count &- at >= 8, written <= limit {
                let word = WordScan.load(input + at)
                UnsafeMutableRawPointer(output + written).storeBytes(of: word.littleEndian, as: UInt64.self)
                let hits = WordScan.equal(word, 0x5C) | (word & WordScan.highs)
                let count = hits == 0 ? 8 : WordScan.first(hits)
                at &+= count
                written &+= count
                if hits != 0 { break }
            }
            if at >= source.count || written > limit { break }
            let byte = input[at]
            if byte == 0x5C {
                written &+= escape(output + written)
            } else if byte < 0x80 {
                output[written] = byte
                written &+= 1
                at &+= 1
            } else {
                written &+= wide(output + written)
            }
        }
        return written
    }

    @inline(__always)
    private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    @inline(__always)
    private mutating func escape(_ output: UnsafeMutablePointer<UInt8>) -> Int {
        let kind = byte(at &+ 1)
        at &+= 2
        switch kind {
        case 0x6E: output[0] = 0x0A
        case 0x72: output[0] = 0x0D
        case 0x74: output[0] = 0x09
        case 0x62: output[0] = 0x08
        case 0x66: output[0] = 0x0C
        case 0x75: return unicode(output)
        default: output[0] = kind
        }
        return 1
    }

    /// The escape `\uXXXX`, with the one behind it where the two are a surrogate pair; `at` is behind the `u`.
    private mutating func unicode(_ output: UnsafeMutablePointer<UInt8>) -> Int {
        var scalar = hex(at)
        at &+= 4
        if scalar & 0xFC00 == 0xD800, byte(at) == 0x5C, byte(at &+ 1) == 0x75, hex(at &+ 2) & 0xFC00 == 0xDC00 {
            scalar = 0x10000 &+ ((scalar & 0x3FF) &<< 10) &+ (hex(at &+ 2) & 0x3FF)
            at &+= 6
        }
        if scalar & 0xFFFF_F800 == 0xD800 { scalar = 0xFFFD }
        return UTF8Bytes.write(scalar, to: output)
    }

    private func hex(_ index: Int) -> UInt32 {
        var value: UInt32 = 0
        for digit in index..<index &+ 4 { value = value &<< 4 | UInt32(HexDigit.value(byte(digit)) & 15) }
        return value
    }

    /// A scalar of more than one byte, or what is left of one.
    @inline(__always)
    private mutating func wide(_ output: UnsafeMutablePointer<UInt8>) -> Int {
        let step = UTF8Bytes.step(source, at)
        if step.isValid {
            for index in 0..<step.length { output[index] = byte(at &+ index) }
            at &+= step.length
            return step.length
        }
        at &+= step.length
        return UTF8Bytes.write(0xFFFD, to: output)
    }
}

enum UTF8Bytes {
    /// Writes a scalar value as one to four bytes.
    @inline(__always)
    static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar &>> shift & 0x3F | 0x80) }
        switch scalar {
        case 0..<0x80:
            output[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        case 0x80..<0x800:
            output[0] = UInt8(truncatingIfNeeded: scalar &>> 6 | 0xC0)
            output[1] = tail(0)
            return 2
        case 0x800..<0x10000:
            output[0] = UInt8(truncatingIfNeeded: scalar &>> 12 | 0xE0)
            output[1] = tail(6)
            output[2] = tail(0)
            return 3
        default:
            output[0] = UInt8(truncatingIfNeeded: scalar &>> 18 | 0xF0)
            output[1] = tail(12)
            output[2] = tail(6)
            output[3] = tail(0)
            return 4
        }
    }

    /// The scalar or the maximal invalid subpart at `index` (Unicode 15, table 3-7).
    @inline(__always)
    static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (length: Int, isValid: Bool) {
        let expected: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let lead = bytes[index]
        switch lead {
        case 0..<0x80: return (1, true)
        case 0xC2...0xDF: expected = 2
        case 0xE0...0xEF:
            expected = 3
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            expected = 4
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return (1, false)
        }
        var length = 1
        while length < expected, index &+ length < bytes.count {
            let byte = bytes[index &+ length]
            if byte < low || byte > high { break }
            (low, high) = (0x80, 0xBF)
            length &+= 1
        }
        return (length, length == expected)
    }
}
