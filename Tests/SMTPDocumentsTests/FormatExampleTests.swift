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
            let id = FormatSet.builtIn.id(named: format.id)
            #expect(FormatSet.builtIn.findings(in: example.text, as: id) == example.findings, "\(format.id)")
        }
        for negative in format.negatives {
            #expect(FormatSet.builtIn.findings(in: negative) == [], "\(format.id)")
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
}
