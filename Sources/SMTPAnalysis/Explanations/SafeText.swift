import SMTPDocuments
import SMTPReply

/// Text of a stranger, made fit to be shown: one line, nothing that steers a terminal or hides in the page.
package enum SafeText {
    /// Whether a scalar must be shown as an escape: controls, line separators, bidi controls, marks of byte order, and
    /// what stands for broken UTF-8.
    @inline(__always)
    package static func isHostile(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFD,
            0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// The text as one line of at most `limit` scalars.
    package static func line(_ text: some StringProtocol, limit: Int = .max) -> String {
        var output: [UInt8] = []
        var text = String(text)
        text.withUTF8 { append(Bytes($0), to: &output, limit: limit) }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes as one line of at most `limit` scalars.
    package static func line(_ bytes: Bytes, limit: Int = .max) -> String {
        var output: [UInt8] = []
        append(bytes, to: &output, limit: limit)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends `bytes` as one line of at most `limit` scalars: hostile ones as `\u{…}`, broken UTF-8 as `\x..`, tabs as
    /// blanks.
    package static func append(_ bytes: Bytes, to output: inout [UInt8], limit: Int = .max) {
        var index = 0
        var count = 0
        while index < bytes.count {
            if count == limit { return output.append(contentsOf: [0xE2, 0x80, 0xA6]) }
            count &+= 1
            let byte = bytes[index]
            if byte &- 0x20 < 0x5F {
                let end = bytes.printableEnd(from: index, atMost: limit &- count)
                count &+= end &- index &- 1
                output.append(contentsOf: bytes[index..<end].buffer)
                index = end
            } else if byte == 0x09 {
                output.append(0x20)
                index &+= 1
            } else {
                index &+= appendRare(bytes, index, to: &output)
            }
        }
    }

    /// Anything but printable ASCII; gives the bytes read.
    private static func appendRare(_ bytes: Bytes, _ index: Int, to output: inout [UInt8]) -> Int {
        let step = UTF8Step(bytes, index, limit: bytes.count)
        if !step.isValid {
            for offset in 0..<step.length { escape(UInt32(bytes[index &+ offset]), as: "\\x", to: &output) }
            return step.length
        }
        let scalar = scalar(bytes, index, step.length)
        if isHostile(scalar) {
            output.append(contentsOf: "\\u{".utf8)
            output.append(contentsOf: String(scalar, radix: 16).utf8)
            output.append(0x7D)
        } else {
            output.append(contentsOf: bytes[index..<index &+ step.length].buffer)
        }
        return step.length
    }

    private static func escape(_ value: UInt32, as prefix: StaticString, to output: inout [UInt8]) {
        prefix.withUTF8Buffer { output.append(contentsOf: $0) }
        if value < 16 { output.append(0x30) }
        output.append(contentsOf: String(value, radix: 16).utf8)
    }

    /// The scalar value of a whole sequence.
    static func scalar(_ bytes: Bytes, _ index: Int, _ length: Int) -> UInt32 {
        let lead = UInt32(bytes[index])
        if length == 1 { return lead }
        var value = lead & (0xFF &>> UInt32(length &+ 1))
        for offset in 1..<length { value = value &<< 6 | UInt32(bytes[index &+ offset] & 0x3F) }
        return value
    }
}

extension Bytes {
    /// Where the printable ASCII ends of which a byte stands at `index`, with at most `more` bytes behind that one.
    fileprivate func printableEnd(from index: Int, atMost more: Int) -> Int {
        let last = index &+ 1 &+ min(more, count &- index)
        var end = index &+ 1
        while end < last, self[end] &- 0x20 < 0x5F { end &+= 1 }
        return end
    }
}
