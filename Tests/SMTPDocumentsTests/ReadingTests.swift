import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("Reading does not depend on how the text is cut")
struct ReadingTests {
    /// Every example of every format, cut behind each of its lines, gives what it gives as a whole.
    @Test(arguments: FormatList.all.map(\.id))
    func cutsDoNotMatter(_ id: String) throws {
        let format = try #require(FormatList.all.first { $0.id == id })
        for example in format.examples where format.kind != .bounce {
            let bytes = Array(example.text.utf8)
            let whole = findings(bytes, cuts: [], format)
            let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
            for end in ends { #expect(findings(bytes, cuts: [end], format) == whole, "\(id), cut at \(end)") }
            #expect(findings(bytes, cuts: ends, format) == whole, "\(id), cut everywhere")
        }
    }

    /// Hostile lines cost time in proportion to their length, and never a crash.
    @Test(arguments: [
        "550 5.1.1 ", "said: ", "(550, b'", "{\"a\":", "[[[[", "250-", "> ", "<22>", "\\n550-", "1.2.3.4.5",
        "msg=\"", "{\"log\":\"{", "exim[1]: [1/3] ", "\u{1B}[1m", "&lt;", "] exim[1]: ", "2025-03-04 09:15:02 ",
        "#Fields: ",
    ])
    func hostileLines(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 4_000).utf8)
        for kind in [DocumentKind.unknown, .log, .transcript] {
            var state = ReaderState()
            var count = 0
            bytes.withBytes {
                DocumentReader(profile: DocumentProfile(kind: kind)).read($0, state: &state) { _ in count += 1 }
            }
            #expect(count <= 4_000)
        }
    }

    private func findings(_ bytes: [UInt8], cuts: [Int], _ format: Format) -> [Finding] {
        var profile = DocumentProfile(kind: format.kind)
        profile.formats = FormatSet.builtIn.id(named: format.id).map { [$0] } ?? []
        let reader = DocumentReader(profile: profile)
        var found: [Finding] = []
        var state = ReaderState()
        var start = 0
        for end in cuts.filter({ $0 < bytes.count }) + [bytes.count] {
            Array(bytes[start..<end]).withBytes { chunk in
                reader.read(chunk, state: &state) {
                    found.append($0.moved { place in start + place.lowerBound..<start + place.upperBound })
                }
            }
            state.rebase(by: start - end)
            start = end
        }
        reader.finish(state: &state) { found.append($0.moved { start + $0.lowerBound..<start + $0.upperBound }) }
        return found
    }
}
