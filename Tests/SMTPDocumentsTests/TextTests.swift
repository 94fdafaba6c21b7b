import SMTPDocuments
import SMTPReply
import Testing

/// A generator with a fixed seed: the same edits in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// The plain way to find lines: the oracle.
func plainLines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
        if bytes[index] == 0x0A || bytes[index] == 0x0D {
            lines.append(start..<index)
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            start = index + 1
        }
        index += 1
    }
    lines.append(start..<bytes.count)
    return lines
}

func checkLines(of text: Text, are bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = plainLines(bytes)
    #expect(text.bytes(in: 0..<text.count) == bytes, sourceLocation: sourceLocation)
    #expect(text.lineCount == lines.count, sourceLocation: sourceLocation)
    #expect((0..<text.lineCount).map { text.line($0) } == lines, sourceLocation: sourceLocation)
    for chunk in text.chunks.dropLast() {
        #expect(chunk.bytes.last == 0x0A || chunk.bytes.last == 0x0D, sourceLocation: sourceLocation)
    }
}

@Suite struct TextTests {
    @Test(arguments: ["", "a", "a\n", "\n", "\r", "\r\n", "a\rb", "a\r\nb\n\rc", "\n\n", "x\r\r\n"])
    func splitsLinesAsEditorsDo(_ source: String) {
        checkLines(of: Text(bytes: Array(source.utf8)), are: Array(source.utf8))
    }

    @Test func randomEditsAgreeWithAFlatArray() {
        var random = SplitMix(state: 7)
        let alphabet: [UInt8] = Array("ab\n\r\r\n".utf8) + [0xC3, 0xA9]
        func noise(_ length: Int) -> [UInt8] { (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 } }
        for round in 0..<20 {
            var flat = noise(round % 4 == 0 ? 60_000 : 200)
            var text = Text(bytes: flat)
            for _ in 0..<25 {
                let start = Int.random(in: 0...flat.count, using: &random)
                let length = Int.random(
                    in: 0...min(flat.count - start, Bool.random(using: &random) ? 3 : 40_000), using: &random)
                let replacement = noise(Int.random(in: 0...(Bool.random(using: &random) ? 4 : 30_000), using: &random))
                let chunksBefore = text.chunks
                let change = text.replace(start..<start + length, with: replacement)
                flat.replaceSubrange(start..<start + length, with: replacement)
                #expect(
                    chunksBefore[..<change.removed.lowerBound].elementsEqual(
                        text.chunks[..<change.inserted.lowerBound], by: ===))
                #expect(
                    chunksBefore[change.removed.upperBound...].elementsEqual(
                        text.chunks[change.inserted.upperBound...], by: ===))
            }
            checkLines(of: text, are: flat)
        }
    }

    @Test func deletesEverything() {
        var text = Text(bytes: Array(String(repeating: "line\n", count: 20_000).utf8))
        text.replace(0..<text.count, with: [])
        checkLines(of: text, are: [])
        text.replace(0..<0, with: Array("x\r".utf8))
        text.replace(2..<2, with: Array("\n".utf8))
        checkLines(of: text, are: Array("x\r\n".utf8))
    }
}

@Suite struct PositionTests {
    /// Columns of every byte offset, by encoding.
    @Test(arguments: [
        (PositionEncoding.utf8, [0, 1, 1, 1, 1, 5, 6]), (.utf16, [0, 1, 1, 1, 1, 3, 4]),
        (.utf32, [0, 1, 1, 1, 1, 2, 3]),
    ])
    func countsColumns(_ encoding: PositionEncoding, _ columns: [Int]) {
        let text = Text(bytes: Array("a𐐀b".utf8))
        for (offset, column) in columns.enumerated() where offset < 2 || offset > 4 {
            #expect(text.position(of: offset, encoding: encoding) == Position(line: 0, character: column))
            #expect(text.offset(of: Position(line: 0, character: column), encoding: encoding) == offset)
        }
    }

    @Test(arguments: PositionEncoding.allCases)
    func clampsWhatIsOutside(_ encoding: PositionEncoding) {
        let text = Text(bytes: Array("é\r\nb".utf8))
        #expect(text.offset(of: Position(line: 0, character: 99), encoding: encoding) == 2)
        #expect(text.offset(of: Position(line: 9, character: 0), encoding: encoding) == text.count)
        #expect(text.offset(of: Position(line: -1, character: -5), encoding: encoding) == 0)
        #expect(text.position(of: 3, encoding: encoding).line == 0)
        #expect(text.position(of: 99, encoding: encoding) == Position(line: 1, character: 1))
        #expect(text.offset(of: Position(line: 0, character: .max), encoding: encoding) == 2)
    }

    @Test func middleOfASurrogatePairIsItsStart() {
        let text = Text(bytes: Array("a𐐀b".utf8))
        #expect(text.offset(of: Position(line: 0, character: 2), encoding: .utf16) == 1)
    }

    @Test(
        arguments: [
            ([0xFF], 1), ([0xC3], 1), ([0xE2, 0x82], 1), ([0xE0, 0x80], 2), ([0xF0, 0x9F, 0x92], 1),
            ([0xED, 0xA0, 0x80], 3),
            ([0xC0, 0xAF], 2), ([0x61, 0xE2, 0x28], 3),
        ] as [([UInt8], Int)])
    func countsInvalidSequencesAsTheStandardLibraryDoes(_ bytes: [UInt8], _ scalars: Int) {
        #expect(String(decoding: bytes, as: UTF8.self).unicodeScalars.count == scalars)
        #expect(Text(bytes: bytes).position(of: bytes.count, encoding: .utf32).character == scalars)
    }
}

@Suite struct TextBuilderTests {
    @Test(arguments: [1, 7, 4096, 65_536, 1 << 20])
    func agreesWithTheWholeText(_ step: Int) {
        let lines = (0..<9_000).map { "line \($0) é" + ($0 % 3 == 0 ? "\r\n" : $0 % 3 == 1 ? "\n" : "\r") }
        let bytes = Array((lines.joined() + String(repeating: "x", count: 200_000) + "\r\nend").utf8)
        var builder = TextBuilder()
        var rest = bytes[...]
        while !rest.isEmpty {
            Array(rest.prefix(step)).withUnsafeBufferPointer { builder.append($0) }
            rest = rest.dropFirst(step)
        }
        let text = builder.finish()
        let whole = Text(bytes: bytes)
        #expect(text.count == whole.count)
        #expect(text.lineCount == whole.lineCount)
        #expect(text.bytes(in: 0..<text.count) == bytes)
        #expect(builder.finish().count == 0)
    }
}
