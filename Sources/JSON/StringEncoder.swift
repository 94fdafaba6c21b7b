/// Writes the inside of a JSON string.
enum StringEncoder {
    /// Appends `text` to `output`, escaped where JSON demands it and mended where it is not UTF-8.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard let base = text.baseAddress else { return }
        var index = 0
        var start = 0
        while index < text.count {
            if text.count &- index >= 8 {
                let word = WordScan.load(base + index)
                let hits = WordScan.special(word) | (word & WordScan.highs)
                if hits == 0 {
                    index &+= 8
                    continue
                }
                index &+= WordScan.first(hits)
            }
            let byte = base[index]
            if byte >= 0x80 {
                let step = UTF8Bytes.step(text, index)
                if !step.isValid {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    start = index &+ step.length
                }
                index &+= step.length
            } else if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(byte, to: &output)
                index &+= 1
                start = index
            } else {
                index &+= 1
            }
        }
        if start < text.count { output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
    }

    private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(0x5C)
        switch byte {
        case 0x0A: output.append(0x6E)
        case 0x0D: output.append(0x72)
        case 0x09: output.append(0x74)
        case 0x08: output.append(0x62)
        case 0x0C: output.append(0x66)
        case 0x22, 0x5C: output.append(byte)
        default:
            let digits: StaticString = "0123456789abcdef"
            output.append(contentsOf: [0x75, 0x30, 0x30])
            digits.withUTF8Buffer { output.append(contentsOf: [$0[Int(byte &>> 4)], $0[Int(byte & 15)]]) }
        }
    }
}
