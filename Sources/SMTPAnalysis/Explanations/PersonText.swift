import SMTPReply

/// Texts of the catalogue and of documents as Markdown and as plain text.
package enum PersonText {
    /// Characters of a document's text that are shown at most.
    package static let limit = 240

    /// Text of a document as one line of at most `limit` characters, nothing in it acting on a screen.
    package static func visible(_ bytes: Bytes, limit: Int = limit) -> String {
        var output: [UInt8] = []
        SafeText.append(bytes, to: &output, limit: limit)
        return String(decoding: output, as: UTF8.self)
    }

    /// Text of a document as one line of at most `limit` characters, nothing in it acting on a screen.
    package static func visible(_ text: String, limit: Int = limit) -> String { SafeText.line(text, limit: limit) }

    /// Text of the catalogue without the backquotes around its codes and commands.
    package static func plain(_ text: String) -> String {
        var text = text
        let plain = text.withUTF8 { bytes -> [UInt8]? in
            bytes.contains(0x60) ? bytes.filter { $0 != 0x60 } : nil
        }
        return plain.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

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
}
