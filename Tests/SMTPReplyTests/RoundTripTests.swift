import SMTPReply
import Testing

/// Replies are written in every way that logs join their lines, and must read as they did before.
@Suite struct RoundTripTests {
    static let words = [
        "user", "unknown", "See", "https://example.org/?a=1", "<a@example.org>", "(12)", "x-550", "OK", "é",
    ]
    static let joiners = [" ", "\\n", "\\r\\n", "\\\\n", "[nl]", "#015#012", "#012", "\r\n", "\n", "\r", "\n    "]

    struct Line: Equatable {
        var code: String
        var enhanced: String?
        var text: String
    }

    static func reply(_ seed: inout Seed) -> [Line] {
        let code = ["250", "421", "450", "550", "554"][Int(seed.next() % 5)]
        let enhanced = seed.next() % 2 == 0 ? "\(code.first ?? "5").\(seed.next() % 8).\(seed.next() % 40)" : nil
        return (0...Int(seed.next() % 4)).map { _ in
            let text = (0...Int(seed.next() % 5)).map { _ in words[Int(seed.next() % UInt64(words.count))] }
            return Line(code: code, enhanced: enhanced, text: text.joined(separator: " "))
        }
    }

    static func write(_ lines: [Line], joiner: String) -> String {
        lines.enumerated().map { index, line in
            let separator = index == lines.count - 1 ? " " : "-"
            return line.code + separator + (line.enhanced.map { $0 + " " } ?? "") + line.text
        }.joined(separator: joiner)
    }

    @Test(arguments: joiners)
    func readsWhatWasWritten(_ joiner: String) {
        var seed = Seed(state: 11)
        for _ in 0..<400 {
            let lines = Self.reply(&seed)
            let text = Self.write(lines, joiner: joiner)
            let bytes = Array(text.utf8)
            let replies = Reply.parse(bytes)
            #expect(replies.count == 1, "\(text)")
            let read = replies.first?.lines.map { line in
                Line(
                    code: line.code.description, enhanced: line.enhanced?.description,
                    text: String(decoding: bytes[line.textRange], as: UTF8.self))
            }
            #expect(read == lines, "\(text)")
        }
    }

    @Test func readsSeveralReplies() {
        var seed = Seed(state: 5)
        for _ in 0..<200 {
            let replies = (0...3).map { _ in Self.reply(&seed) }
            let text = replies.map { Self.write($0, joiner: "\r\n") }.joined(separator: "\r\n") + "\r\n"
            #expect(Reply.parse(text).map(\.lines.count) == replies.map(\.count))
        }
    }
}
