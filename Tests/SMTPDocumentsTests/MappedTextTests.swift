import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("Decoded text keeps the place of its bytes")
struct MappedTextTests {
    @Test func quotedPrintable() {
        let source = Array("550 5.1.1 Bo=C3=AEte inconnue=\nend".utf8)
        var text = MappedText()
        source.withBytes { bytes in
            let isFirstOpen = text.appendQuotedPrintable(bytes, 0..<30)
            let isSecondOpen = text.appendQuotedPrintable(bytes, 31..<source.count)
            #expect(isFirstOpen && !isSecondOpen)
        }
        #expect(String(decoding: text.bytes, as: UTF8.self) == "550 5.1.1 Boîte inconnueend")
        #expect(place(of: "î", text, source) == "=C3=AE")
        #expect(place(of: "550", text, source) == "550")
        #expect(place(of: "inconnueend", text, source) == "inconnue=\nend")
    }

    @Test(arguments: ["550 5.1.1 No such user", "5.7.1", "user\nname", "x"])
    func base64(_ words: String) {
        let plain = "Hello,\r\nyou wrote to somebody: 550 5.1.1 No such user (5.7.1)\nuser\nname x\n"
        let source = Array(encoded(plain).utf8)
        var lines: [MappedText] = []
        var open = MappedText()
        source.withBytes { bytes in
            for line in lineRanges(source) {
                open.appendBase64(bytes, line) {
                    lines.append($0)
                    $0.clear()
                }
            }
        }
        #expect(
            lines.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n") + "\n"
                == String(decoding: plain.utf8.filter { $0 != 0x0D }, as: UTF8.self))
        for word in words.split(separator: "\n") {
            let line = lines.first { String(decoding: $0.bytes, as: UTF8.self).contains(word) }
            let found = line.map { place(of: String(word), $0, source) } ?? ""
            // The place, widened to whole groups, decodes to text that holds the word.
            #expect(decoded(found, in: source, line, String(word)).contains(word))
        }
    }

    @Test func joinedFromTwoPlaces() {
        let source = Array("550-a\n    550 b".utf8)
        var text = MappedText()
        source.withBytes { bytes in
            text.append(bytes, 0..<5)
            text.append(0x20, rule: .joint, at: 10)
            text.append(bytes, 10..<source.count)
        }
        #expect(String(decoding: text.bytes, as: UTF8.self) == "550-a 550 b")
        #expect(place(of: "550 b", text, source) == "550 b")
        #expect(place(of: "a 550", text, source) == "a\n    550")
        text.rebase(by: -3)
        #expect(text.place(of: 0..<3) == -3..<0)
    }

    private func place(of words: String, _ text: MappedText, _ source: [UInt8]) -> String {
        let words = Array(words.utf8)
        let start = (0...max(0, text.count - words.count)).first {
            Array(text.bytes[$0..<min($0 + words.count, text.count)]) == words
        }
        guard let start else { return "not found" }
        let place = text.place(of: start..<(start + words.count))
        return String(decoding: source[place], as: UTF8.self)
    }

    private func decoded(_ found: String, in source: [UInt8], _ line: MappedText?, _ word: String) -> String {
        guard let line else { return "" }
        let bytes = Array(word.utf8)
        guard
            let start = (0...(line.count - bytes.count)).first(where: {
                Array(line.bytes[$0..<($0 + bytes.count)]) == bytes
            })
        else { return "" }
        let place = line.place(of: start..<(start + bytes.count))
        var text = MappedText()
        var result = ""
        let groups = (place.lowerBound / 4 * 4)..<min(source.count, (place.upperBound + 3) / 4 * 4)
        source.withBytes { all in
            text.appendBase64(all, groups) {
                result += String(decoding: $0.bytes, as: UTF8.self) + "\n"; $0.clear()
            }
        }
        return result + String(decoding: text.bytes, as: UTF8.self)
    }

    private func lineRanges(_ source: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, byte) in source.enumerated() where byte == 0x0A {
            ranges.append(start..<index)
            start = index + 1
        }
        return ranges + [start..<source.count]
    }

    /// Base64 in one line.
    private func encoded(_ text: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = Array(bytes[start..<min(start + 3, bytes.count)])
            let value = (0..<3).reduce(0) { $0 << 8 | (group.indices.contains($1) ? Int(group[$1]) : 0) }
            for digit in 0..<4 {
                result.append(digit <= group.count ? alphabet[value >> (18 - 6 * digit) & 63] : 0x3D)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
