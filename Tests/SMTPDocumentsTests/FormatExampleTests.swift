import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("Every format finds in its examples what they say")
struct FormatExampleTests {
    @Test(arguments: FormatList.all.map(\.id))
    func examples(_ id: String) throws {
        let format = try #require(FormatList.all.first { $0.id == id })
        #expect(!format.examples.isEmpty, "\(format.id) has no example")
        for example in format.examples {
            #expect(findings(example.text, format) == example.findings, "\(format.id)")
        }
        for negative in format.negatives {
            #expect(findings(negative, format, kind: .unknown) == [], "\(format.id)")
        }
    }

    @Test func idsAreUnique() {
        #expect(Set(FormatList.all.map(\.id)).count == FormatList.all.count)
    }

    @Test func templatesCompile() {
        for format in FormatList.all {
            for pattern in format.patterns {
                var compiler = PatternCompiler()
                let id = FormatID(rawValue: 0)
                #expect(
                    compiler.compile(pattern, index: 0, format: format, id: id) != nil,
                    "\(format.id): \(pattern.template)")
            }
        }
    }

    /// What is found in `text` as a document of the format's kind.
    private func findings(_ text: String, _ format: Format, kind: DocumentKind? = nil) -> [String] {
        var profile = DocumentProfile(kind: kind ?? format.kind)
        if kind == nil { profile.formats = FormatSet.builtIn.id(named: format.id).map { [$0] } ?? [] }
        let reader = DocumentReader(profile: profile)
        var found: [String] = []
        var state = ReaderState()
        Array(text.utf8).withBytes { bytes in
            reader.read(bytes, state: &state) { found.append($0.summary(in: bytes)) }
            reader.finish(state: &state) { found.append($0.summary(in: bytes)) }
        }
        return found
    }
}
