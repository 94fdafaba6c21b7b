import SMTPReply
import Testing

@testable import SMTPDocuments

/// Damage to a text, the same in every run.
private struct Damage {
    private var state: UInt64
    private static let pieces = [
        "\r\n", "\r", "\n", "\0", "550", "5.7.1", "250-", "DATA\r\n", "\"", "\\n", "{", "]", "#015#012", "354 go\n",
    ]

    init(seed: UInt64) { state = seed }

    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
    }

    /// `bytes` with one to six places cut, doubled, overwritten or broken up.
    mutating func applied(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(6) {
            let start = below(bytes.count + 1)
            let end = min(bytes.count, start + below(24))
            switch below(4) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: Array(bytes[start..<end]), at: below(bytes.count + 1))
            case 2: bytes.insert(contentsOf: Array(Self.pieces[below(Self.pieces.count)].utf8), at: start)
            default: bytes.replaceSubrange(start..<end, with: (start..<end).map { _ in UInt8(below(256)) })
            }
        }
        return bytes
    }
}

@Suite("Reading never fails")
struct DamagedExampleTests {
    /// Whatever happens to an example of any format, reading it as any kind gives findings inside the text.
    @Test(arguments: FormatList.all.map(\.id))
    func damagedExamples(_ id: String) throws {
        let format = try #require(FormatList.all.first { $0.id == id })
        for (number, example) in format.examples.enumerated() {
            var damage = Damage(seed: UInt64(number))
            for _ in 0..<24 {
                let bytes = damage.applied(to: Array(example.text.utf8))
                bytes.withBytes { text in
                    for kind in [format.kind, .unknown, .transcript] {
                        var state = ReaderState()
                        let reader = DocumentReader(profile: DocumentProfile(kind: kind))
                        reader.read(text, state: &state) { expectInside($0, text.count, id) }
                        reader.finish(state: &state) { expectInside($0, text.count, id) }
                    }
                }
            }
        }
    }

    /// A mark at the end of its line, with more lines behind it, is no session ahead.
    @Test func markWithoutContent() {
        for mark in ["server:", "send:", "C:", "S:", "response:", "command>"] {
            let text = Array("220 mx\n\(mark)\n 250 2.1.0 Ok\n\(mark)".utf8)
            var state = ReaderState()
            text.withBytes { DocumentReader(profile: DocumentProfile(kind: .unknown)).read($0, state: &state) { _ in } }
        }
    }

    /// Each place of a finding, also those of its parts, stands in the text.
    private func expectInside(_ finding: Finding, _ count: Int, _ id: String) {
        _ = finding.moved { place in
            #expect(place.lowerBound >= 0 && place.upperBound <= count, "\(id): \(place) of \(count)")
            return place
        }
    }
}
