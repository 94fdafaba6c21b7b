import SMTPDocuments
import SMTPReply
import Testing

@Suite struct ChunkStreamTests {
    /// Streams `source` in blocks of `size` and gives every line with its number.
    func lines(_ source: [UInt8], blocks size: Int) -> [String] {
        var stream = ChunkStream()
        var result: [String] = []
        var offset = 0
        repeat {
            let end = min(source.count, offset + size)
            Array(source[offset..<end]).withBytes { block in
                stream.append(block, isLast: end == source.count) { chunk in
                    for (index, start) in chunk.lineStarts.enumerated() {
                        let range = chunk.line(around: Int(start))
                        let position = chunk.position(of: range.upperBound, encoding: .utf32)
                        #expect(position.line == chunk.firstLine + index)
                        result.append("\(position.line):\(position.character) \(chunk.window.bytes(range).string)")
                    }
                }
            }
            offset = end
        } while offset < source.count
        return result
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func givesTheSameLinesWhateverTheBlocks(_ size: Int) {
        let source = Array("a\r\nbé\n\r\rccc\n\nlast".utf8)
        let expected = plainLines(source).enumerated().map { number, range -> String in
            let text = String(decoding: source[range], as: UTF8.self)
            return "\(number):\(text.unicodeScalars.count) \(text)"
        }
        #expect(lines(source, blocks: size) == expected)
    }

    @Test func cutsAnEndlessLineAndGoesOnBehindIt() {
        let long = [UInt8](repeating: 0x78, count: ChunkStream.longestLine * 3)
        let found = lines(long + Array("\nnext".utf8), blocks: 300_000)
        #expect(found.count == 2)
        #expect(found.last == "1:4 next")
    }

    @Test func findsPlacesThatBeganInTheChunkBefore() {
        var stream = ChunkStream()
        var seen: [Position] = []
        for (text, isLast) in [("one\r\ntwo\r\n", false), ("three\r\n", true)] {
            Array(text.utf8).withBytes { block in
                stream.append(block, isLast: isLast) { chunk in
                    if isLast { seen = [-10, -5, -4, 1].map { chunk.position(of: $0, encoding: .utf16) } }
                }
            }
        }
        #expect(
            seen == [
                Position(line: 0, character: 0), Position(line: 1, character: 0), Position(line: 1, character: 1),
                Position(line: 2, character: 1),
            ])
    }
}
