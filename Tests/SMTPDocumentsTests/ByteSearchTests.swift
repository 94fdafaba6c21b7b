import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("What looks at many bytes at once finds what a plain loop finds")
struct ByteSearchTests {
    private static func noise(_ alphabet: [UInt8], _ length: Int, _ random: inout SplitMix) -> [UInt8] {
        (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    }

    @Test func linesAreThoseOfThePlainLoop() {
        var random = SplitMix(state: 3)
        for (round, alphabet) in (0..<400).map({ ($0, $0 % 2 == 0 ? "ab\r\n" : "abcdefghijklmnopqrstuvwxyz\r\n") }) {
            let bytes = Self.noise(Array(alphabet.utf8), round % 90, &random)
            let starts = bytes.withBytes { LineScanner.lineStarts(in: $0) }
            let lines = starts.indices.map { number in
                let next = number + 1 < starts.count ? Int(starts[number + 1]) : bytes.count
                return bytes.withBytes { LineScanner.line(in: $0, from: Int(starts[number]), next: next) }
            }
            #expect(lines == plainLines(bytes))
        }
    }

    @Test func tellsASCII() {
        for length in 0..<40 {
            for place in 0..<max(1, length) {
                var bytes = [UInt8](repeating: 0x61, count: length)
                #expect(bytes.withBytes { LineScanner.scan($0, $0.indices) { _ in } })
                guard length > 0 else { continue }
                bytes[place] = 0x80
                #expect(!bytes.withBytes { LineScanner.scan($0, $0.indices) { _ in } })
            }
        }
    }

    /// 0x01 and 0x80 beside a hit are what the shorter test for zero bytes stumbles over.
    @Test func handsOnEveryHit() {
        var random = SplitMix(state: 4)
        for round in 0..<300 {
            let bytes = Self.noise([0x2E, 0x2F, 0xAE, 0x30, 0x2D], round % 50, &random)
            let lower = Int.random(in: 0...4, using: &random)
            let upper = max(lower, bytes.count - Int.random(in: 0...4, using: &random))
            var hits: [Int] = []
            let end = bytes.withBytes { bytes in
                bytes.find(0x2E, from: lower, to: upper) { index in
                    hits.append(index)
                    return hits.count == 6
                }
            }
            let plain = bytes.indices.filter { $0 >= lower && $0 < upper && bytes[$0] == 0x2E }
            #expect(hits == Array(plain.prefix(6)))
            #expect(end == (plain.count >= 6 ? plain[5] : upper))
        }
    }

    @Test func wordsEndWithTheBytes() {
        let bytes = Array("0123456789".utf8)
        for start in -2..<12 {
            for count in 0...8 {
                let word = bytes.withBytes { $0.word(at: start, count: count) }
                let plain = (start..<start + count).reversed().reduce(UInt64(0)) { value, index in
                    value << 8 | UInt64(bytes.indices.contains(index) ? bytes[index] : 0)
                }
                #expect(word == plain)
            }
        }
    }
}

@Suite("What spares work changes nothing")
struct SparingTests {
    /// A sieve never misses a pair that stands in the line.
    @Test func sieveHoldsEveryPair() {
        var random = SplitMix(state: 9)
        for length in 0..<70 {
            let line = (0..<length).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
            Array(line).withBytes { bytes in
                withUnsafeTemporaryAllocation(byteCount: PairSieve.room, alignment: 8) { memory in
                    guard let memory = memory.baseAddress else { return }
                    for start in 0...min(3, length) {
                        let sieve = PairSieve(memory, bytes, start..<length)
                        for first in start..<max(start, length) {
                            for last in first..<length {
                                let pairs = PairSieve.pairs(of: [Array(line[first...last])]) { Int($0) }
                                #expect(sieve.mayHold(pairs))
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func sieveTurnsDownWhatIsNotThere() {
        Array("status installed libc6:amd64 2.36-9".utf8).withBytes { bytes in
            withUnsafeTemporaryAllocation(byteCount: PairSieve.room, alignment: 8) { memory in
                guard let memory = memory.baseAddress else { return }
                let sieve = PairSieve(memory, bytes, bytes.indices)
                for literal in [" rejected ", "TP error from remote", "}: reply", "relay="] {
                    #expect(!sieve.mayHold(PairSieve.pairs(of: [Array(literal.utf8)]) { Int($0) }), "\(literal)")
                }
            }
        }
    }

    /// Every needle of every format leads to the first format that has it, wherever it stands.
    @Test func needlesOfEvents() throws {
        let formats = FormatSet.builtIn
        let events = formats.formats.filter { $0.strategy == .json }
        #expect(events.count > 3)
        for format in events {
            for needle in format.needles {
                let expected = events.first { $0.needles.contains { needle.contains($0) } }?.id
                for line in ["{\(needle):1}", "{\"a\":\"b\",\"cc\":{\(needle)", "\(needle)"] {
                    let id = Array(line.utf8).withBytes { formats.jsonNeedles.format(of: $0.indices, in: $0) }
                    #expect(id.flatMap(formats.format)?.id == expected, "\(line)")
                }
            }
        }
        let none = Array("{\"log\":\"x\",\"stream\":\"stdout\"}".utf8)
        #expect(none.withBytes { formats.jsonNeedles.format(of: $0.indices, in: $0) } == nil)
    }

    @Test func placesOfDecodedText() {
        let source = Array(#"ab\n\u00e9c\\d"#.utf8)
        source.withBytes { bytes in
            var text = DecodedText()
            text.appendUnescaped(bytes.indices, of: bytes)
            text.close(at: bytes.count)
            #expect(text.bytes == Array("ab\néc\\d".utf8))
            #expect(text.original(0..<2) == 0..<2)
            #expect(text.original(2..<3) == 2..<4)
            #expect(text.original(3..<5) == 4..<10)
            #expect(text.original(5..<8) == 10..<14)
            #expect(text.original(7..<8) == 13..<14)
            #expect(text.original(8..<9) == 14..<14)
        }
    }
}
