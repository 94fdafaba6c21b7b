import SMTPReply

/// Text of a document made fit for people: nothing in it acts on a terminal, on an editor or on the reading order.
package enum PersonText {
    /// Characters of a document's text that are shown at most.
    package static let limit = 240

    /// `bytes` with controls, bidi controls and invalid UTF-8 as visible escapes, cut behind `limit` characters.
    package static func visible(_ bytes: Bytes, limit: Int = limit) -> String {
        var result = ""
        var decoder = UTF8()
        var index = 0
        var count = 0
        while index < bytes.count {
            if count >= limit { return result + "…" }
            let start = index
            var iterator = ByteIterator(bytes: bytes, index: index)
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                index = start + UTF8.width(scalar)
                append(scalar, to: &result)
            case .error:
                append(invalid: bytes[start], to: &result)
                index = start + 1
                decoder = UTF8()
            case .emptyInput: index = bytes.count
            }
            count += 1
        }
        return result
    }

    /// `text` with controls and bidi controls as visible escapes, cut behind `limit` characters.
    package static func visible(_ text: String, limit: Int = limit) -> String {
        Array(text.utf8).withBytes { visible($0, limit: limit) }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar.value {
        case 0x09: result += " "
        case 0..<0x20, 0x7F..<0xA0: result += "\\x" + hex(scalar.value, 2)
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2028, 0x2029, 0xFEFF:
            result += "\\u{" + hex(scalar.value, 4) + "}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    private static func append(invalid byte: UInt8, to result: inout String) { result += "\\x" + hex(UInt32(byte), 2) }

    private static func hex(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Text of the catalogue without the backquotes around its codes and commands.
    package static func plain(_ text: String) -> String { text.filter { $0 != "`" } }

    /// Text of the catalogue as Markdown: what stands in backquotes is code, the rest is taken literally.
    package static func markdown(_ text: String) -> String {
        var result = ""
        var isCode = false
        for character in text.unicodeScalars {
            if character == "`" { isCode.toggle() }
            if !isCode, isMarkup(character) { result += "\\" }
            result.unicodeScalars.append(character)
        }
        return result
    }

    /// Text of a document as a code span: no Markdown in it is read.
    package static func code(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 || text.hasPrefix(" ") ? " " : ""
        return fence + pad + text + pad + fence
    }

    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "*", "_", "<", ">", "[", "]", "\\", "#", "|", "~", "&": true
        default: false
        }
    }

    private struct ByteIterator: IteratorProtocol {
        let bytes: Bytes
        var index: Int
        mutating func next() -> UInt8? {
            guard index < bytes.count else { return nil }
            defer { index += 1 }
            return bytes[index]
        }
    }
}
