import SMTPReply
import Testing

/// The grammar of RFC 5321 §4.2 as a plain function, to compare the parser with.
private enum Oracle {
    /// `Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF`, all codes alike.
    static func accepts(_ lines: [[UInt8]]) -> Bool {
        var code: ArraySlice<UInt8>?
        for (index, line) in lines.enumerated() {
            guard line.count >= 3, line.count <= 510, (0x32...0x35).contains(line[0]), (0x30...0x35).contains(line[1]),
                (0x30...0x39).contains(line[2])
            else { return false }
            if let code, code != line[..<3] { return false }
            code = line[..<3]
            let isLast = index == lines.count - 1
            if line.count == 3 { return isLast }
            guard line[3] == (isLast ? 0x20 : 0x2D) else { return false }
            guard line[4...].allSatisfy({ $0 == 9 || (0x20...0x7E).contains($0) }) else { return false }
        }
        return !lines.isEmpty
    }
}

@Suite struct GrammarOracleTests {
    static let ignored: Set<ReplyFault.Kind> = [
        .bareCode, .classMismatch, .badClass, .enhancedOnIntermediate, .enhancedDiffers, .leadingZeroOrOverflow,
        .placement,
    ]

    static func isStrict(_ text: [UInt8], lines: Int = 1) -> Bool {
        let replies = Reply.parse(text)
        return replies.count == 1 && replies[0].lines.count == lines
            && replies[0].faults.allSatisfy { ignored.contains($0.kind) }
            && replies[0].lines.allSatisfy { !$0.codeRange.isEmpty }
    }

    @Test func agreesOnEveryCodeAndSeparator() {
        // `+` and `_` stand for a blank in the logs of IIS and qmail.
        for number in 0...999 {
            let code = Array(ReplyCode(number)?.description.utf8 ?? "".utf8)
            for separator: UInt8 in 0x01...0xFF where ![0x0A, 0x0D, 0x2B, 0x5F].contains(separator) {
                let line = code + [separator] + Array("text".utf8)
                #expect(Self.isStrict(line + [0x0D, 0x0A]) == Oracle.accepts([line]), "\(number) \(separator)")
            }
            #expect(Self.isStrict(code + [0x0D, 0x0A]) == Oracle.accepts([code]))
        }
    }

    @Test func agreesOnRandomReplies() {
        var seed = Seed(state: 7)
        let pieces = ["250", "250-", "250 ", "251 ", "-", " ", "a", "\t", "5.1.1", "é", "\u{1}", "9", "HELO"]
        for _ in 0..<20_000 {
            var lines: [[UInt8]] = []
            for _ in 0...Int(seed.next() % 3) {
                lines.append((0...Int(seed.next() % 4)).flatMap { _ in Array(pieces[Int(seed.next() % 13)].utf8) })
            }
            // The parser un-joins what the grammar takes for text.
            if lines.contains(where: { $0.count > 6 && String(decoding: $0.dropFirst(3), as: UTF8.self).contains("25") }
            ) {
                continue
            }
            // It takes indentation for the habit of bounces.
            if lines.contains(where: { $0.first == 0x20 || $0.first == 0x09 }) { continue }
            let text: [UInt8] = lines.flatMap { (line: [UInt8]) -> [UInt8] in line + [0x0D, 0x0A] }
            #expect(
                Self.isStrict(text, lines: lines.count) == Oracle.accepts(lines),
                "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test func survivesAnyBytes() {
        var seed = Seed(state: 3)
        let alphabet = Array(#"0123456789.-#()[]\nr/_+| "#.utf8) + [0, 10, 13, 255]
        for _ in 0..<50_000 {
            let text = (0..<Int(seed.next() % 40)).map { _ in alphabet[Int(seed.next() % UInt64(alphabet.count))] }
            for reply in Reply.parse(text) {
                #expect(!reply.lines.isEmpty)
                for line in reply.lines {
                    #expect(line.range.lowerBound >= 0 && line.range.upperBound <= text.count)
                    #expect(line.codeRange.upperBound <= line.textRange.lowerBound)
                }
            }
        }
    }
}

/// A small generator, so that a failure comes again.
struct Seed {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
