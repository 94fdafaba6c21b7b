import SMTPReply

/// Words of texts in a form that can be compared: small letters without accents.
enum FoldedWords {
    /// Calls `body` with the words of a text in small letters without accents; digits and dots stay together (`5.7.1`).
    static func forEachWord(of text: Bytes, _ body: ([UInt8]) -> Void) {
        var word: [UInt8] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                if let letter = fold(byte) {
                    word.append(letter)
                    continue
                }
                // `UTF-8` is also written `UTF8`.
                if byte == 0x2D, text[index] &- 0x30 < 10, let last = word.last, last &- 0x61 < 26 { continue }
            } else {
                let start = index
                index += 1
                while text[index] & 0xC0 == 0x80 { index += 1 }
                if append(text[start..<index], to: &word) { continue }
            }
            finish(&word, body)
        }
        finish(&word, body)
    }

    private static func finish(_ word: inout [UInt8], _ body: ([UInt8]) -> Void) {
        if word.last == 0x2E { word.removeLast() }
        if !word.isEmpty { body(word) }
        word.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt8? {
        if byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E { return byte }
        return byte &- 0x41 < 26 ? byte | 0x20 : nil
    }

    private static let base = Array("aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy".utf8)

    /// Adds a letter outside US-ASCII without its accent.
    /// - Returns: Whether it is a letter; false for what separates words.
    private static func append(_ letter: Bytes, to word: inout [UInt8]) -> Bool {
        let first = UInt32(letter[0])
        if letter.count == 2 {
            let scalar = (first & 0x1F) << 6 | UInt32(letter[1] & 0x3F)
            if scalar < 0xC0 && scalar != 0xAA && scalar != 0xBA || scalar == 0xD7 || scalar == 0xF7 { return false }
            if scalar >= 0xC0, scalar <= 0xFF {
                word.append(base[Int(scalar - 0xC0)])
                return true
            }
            if scalar == 0x152 || scalar == 0x153 {
                word += [0x6F, 0x65]
                return true
            }
        } else if letter.count == 3 {
            let scalar = (first & 0x0F) << 12 | UInt32(letter[1] & 0x3F) << 6 | UInt32(letter[2] & 0x3F)
            // General punctuation, and that of Chinese and Japanese.
            let isMark = (0x2000...0x206F).contains(scalar) || (0x3000...0x3004).contains(scalar)
            if isMark || (0x3008...0x3011).contains(scalar) || (0xFF01...0xFF0F).contains(scalar) { return false }
        }
        word.append(contentsOf: letter.buffer)
        return true
    }
}
