/// Turns UTF-16 into UTF-8, block by block: so PowerShell's `>` and Notepad write files. What is found keeps its line and
/// column, which do not depend on the encoding.
struct UTF16Decoder {
    private let isBigEndian: Bool
    /// The first half of a code unit whose second one is in the next block.
    private var half: UInt8?
    /// A high surrogate whose low one has not been seen.
    private var high: UInt16?

    /// Nil where no byte order mark of UTF-16 begins `head`.
    init?(head: UnsafeRawBufferPointer) {
        guard head.count > 1 else { return nil }
        switch (head[0], head[1]) {
        case (0xFF, 0xFE) where !(head.count > 3 && head[2] == 0 && head[3] == 0): isBigEndian = false
        case (0xFE, 0xFF): isBigEndian = true
        default: return nil
        }
    }

    /// The text of the next block; half a character at its end waits for the next one.
    mutating func decode(_ block: UnsafeRawBufferPointer, isLast: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(block.count)
        for byte in block {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            append(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &text)
        }
        if isLast, high != nil || half != nil { Self.append("\u{FFFD}", to: &text) }
        return text
    }

    private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
        if let first = high {
            high = nil
            if unit & 0xFC00 == 0xDC00 {
                let scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit & 0x3FF))
                return Self.append(Unicode.Scalar(scalar) ?? "\u{FFFD}", to: &text)
            }
            Self.append("\u{FFFD}", to: &text)
        }
        if unit < 0x80 {
            text.append(UInt8(truncatingIfNeeded: unit))
        } else if unit & 0xFC00 == 0xD800 {
            high = unit
        } else if unit != 0xFEFF {
            Self.append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &text)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
}
