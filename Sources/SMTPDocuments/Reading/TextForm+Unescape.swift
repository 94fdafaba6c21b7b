import SMTPReply

extension TextForm {
    /// Appends the text that `range` spells in this form to `output`; line ends in it become one blank.
    func append(_ range: Range<Int>, of bytes: Bytes, to output: inout [UInt8]) {
        if self == .plain { return output.append(contentsOf: bytes[range].buffer) }
        var index = max(0, range.lowerBound)
        let end = min(range.upperBound, bytes.count)
        while index < end {
            let byte = bytes[index]
            switch self {
            case .backslash where byte == 0x5C: Self.backslash(in: bytes, at: &index, before: end, to: &output)
            case .octalHash where byte == 0x23: Self.octal(in: bytes, at: &index, before: end, to: &output)
            case .plus where byte == 0x25: Self.percent(in: bytes, at: &index, before: end, to: &output)
            case .bracketNewline where byte == 0x5B && bytes.has("[nl]", at: index, before: end):
                output.append(0x20)
                index &+= 4
            case .csv where byte == 0x22 && bytes[index &+ 1] == 0x22:
                output.append(0x22)
                index &+= 2
            default:
                output.append(plainByte(byte))
                index &+= 1
            }
        }
    }

    /// A byte that needs no look behind it.
    private func plainByte(_ byte: UInt8) -> UInt8 {
        switch (self, byte) {
        case (.qmail, 0x5F), (.qmail, 0x2F), (.plus, 0x2B): return 0x20
        default: return byte
        }
    }

    /// `\n`, `\t`, `\"`, `\xNN`, `\NNN`, `\uNNNN`.
    private static func backslash(in bytes: Bytes, at index: inout Int, before end: Int, to output: inout [UInt8]) {
        let escaped = Escape.backslash(in: bytes, at: index, before: end)
        index &+= escaped.length
        let scalar = escaped.scalar
        if scalar == 0x0D { return }
        if scalar == 0x0A || scalar == 0x09 {
            output.append(0x20)
        } else if escaped.isByte {
            output.append(UInt8(truncatingIfNeeded: scalar))
        } else {
            output.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        }
    }

    /// `#015`, `#012` and other octal bytes of syslog daemons.
    private static func octal(in bytes: Bytes, at index: inout Int, before end: Int, to output: inout [UInt8]) {
        guard let byte = Escape.octal(in: bytes, at: index &+ 1, before: end) else {
            output.append(0x23)
            index &+= 1
            return
        }
        index &+= 4
        if byte != 0x0D { output.append(byte == 0x0A ? 0x20 : byte) }
    }

    /// `%NN`.
    private static func percent(in bytes: Bytes, at index: inout Int, before end: Int, to output: inout [UInt8]) {
        guard index &+ 2 < end, let high = Escape.hex(bytes[index &+ 1]), let low = Escape.hex(bytes[index &+ 2]) else {
            output.append(0x25)
            index &+= 1
            return
        }
        index &+= 3
        output.append(high &* 16 &+ low)
    }
}

/// Escape sequences.
enum Escape {
    /// The value of a hexadecimal digit.
    @inline(__always)
    static func hex(_ byte: UInt8) -> UInt8? {
        if byte.isDigit { return byte &- 0x30 }
        let lower = byte | 0x20
        return lower &- 0x61 < 6 ? lower &- 0x61 &+ 10 : nil
    }

    /// Three octal digits at `index` as a byte.
    static func octal(in bytes: Bytes, at index: Int, before end: Int) -> UInt8? {
        guard index &+ 3 <= end else { return nil }
        let digits = (bytes[index] &- 0x30, bytes[index &+ 1] &- 0x30, bytes[index &+ 2] &- 0x30)
        guard digits.0 < 4, digits.1 < 8, digits.2 < 8 else { return nil }
        return digits.0 &* 64 &+ digits.1 &* 8 &+ digits.2
    }

    /// The backslash escape at `index`: what it stands for, its length, and whether it is a raw byte.
    static func backslash(in bytes: Bytes, at index: Int, before end: Int) -> (
        scalar: UInt32, length: Int, isByte: Bool
    ) {
        guard index &+ 1 < end else { return (0x5C, 1, true) }
        switch bytes[index &+ 1] {
        case 0x6E: return (0x0A, 2, true)
        case 0x72: return (0x0D, 2, true)
        case 0x74: return (0x09, 2, true)
        case 0x62: return (0x08, 2, true)
        case 0x66: return (0x0C, 2, true)
        case 0x65: return (0x1B, 2, true)
        case 0x78: return hexadecimal(in: bytes, from: index &+ 2, digits: 2, before: end, isByte: true)
        case 0x75: return unicode(in: bytes, at: index, before: end)
        case 0x30...0x33:
            if let byte = octal(in: bytes, at: index &+ 1, before: end) { return (UInt32(byte), 4, true) }
            return (bytes[index &+ 1] == 0x30 ? 0 : UInt32(bytes[index &+ 1]), 2, true)
        case let other: return (UInt32(other), 2, true)
        }
    }

    private static func hexadecimal(
        in bytes: Bytes, from start: Int, digits: Int, before end: Int, isByte: Bool
    ) -> (scalar: UInt32, length: Int, isByte: Bool) {
        var value: UInt32 = 0
        var index = start
        while index < min(end, start &+ digits), let digit = hex(bytes[index]) {
            value = value &* 16 &+ UInt32(digit)
            index &+= 1
        }
        return index == start ? (UInt32(bytes[start &- 1]), 2, true) : (value, 2 &+ index &- start, isByte)
    }

    /// `\uNNNN`, a surrogate pair of two.
    private static func unicode(in bytes: Bytes, at index: Int, before end: Int) -> (
        scalar: UInt32, length: Int, isByte: Bool
    ) {
        let first = hexadecimal(in: bytes, from: index &+ 2, digits: 4, before: end, isByte: false)
        guard first.scalar &- 0xD800 < 0x400, bytes.has("\\u", at: index &+ first.length, before: end) else {
            return first
        }
        let second = hexadecimal(in: bytes, from: index &+ first.length &+ 2, digits: 4, before: end, isByte: false)
        guard second.scalar &- 0xDC00 < 0x400 else { return first }
        let scalar = 0x10000 &+ (first.scalar &- 0xD800) &<< 10 &+ (second.scalar &- 0xDC00)
        return (scalar, first.length &+ second.length, false)
    }
}
