import JSON
import SMTPDocuments
import SMTPQuery
import TestSupport
import Testing

@Suite struct UserFormatsTests {
    private func problems(_ text: String) -> [String] {
        UserFormats(Array(text.utf8)).problems.map { "\($0.place.lowerBound) \($0.message)" }
    }

    @Test func readsTheWorkedExample() throws {
        let user = UserFormats(try Samples.bytes("formats/gateway.json"))
        #expect(user.problems == [])
        #expect(user.formats.map(\.id) == ["gateway.delivery"])
        #expect(user.set.formats.last?.id == "gateway.delivery")
    }

    /// What `smtp/formats` writes of a built-in format can be read again.
    @Test(arguments: FormatSet.builtIn.formats.map(\.id))
    func readsWhatItWrites(_ id: String) throws {
        let format = try #require(FormatSet.builtIn.formats.first { $0.id == id })
        guard format.strategy == .patterns, format.settings.isEmpty, format.cues.isEmpty else { return }
        var copy = format
        copy.id = "my.\(format.id)"
        if copy.patterns.isEmpty || copy.tags.isEmpty && copy.starts.isEmpty { return }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("formats")
            writer.array { FormatJSON(format: copy).write(to: &$0) }
        }
        let user = UserFormats(writer.bytes)
        // Its examples are read by the built-in format, which comes first.
        #expect(user.problems.filter { !$0.message.hasPrefix("the example gives") } == [])
        #expect(user.formats == [copy])
    }

    @Test(arguments: [
        ("{", "1 not JSON: unexpected end"), ("{}", "0 a member formats is missing"),
        (#"{"formats":3}"#, "11 formats must be an array"), (#"{"formats":[3]}"#, "12 a format must be an object"),
        (#"{"formats":[{"kind":"log","starts":["line"],"patterns":["x"]}]}"#, "12 id is missing"),
        (#"{"formats":[{"id":"swaks","kind":"log","starts":["line"],"patterns":["x"]}]}"#, "19 id 'swaks' is taken"),
        (#"{"formats":[{"id":"a","starts":["line"],"patterns":["x"]}]}"#, "12 kind is missing"),
        (
            #"{"formats":[{"id":"a","kind":"lgo","starts":["line"],"patterns":["x"]}]}"#,
            "30 kind must be one of log, transcript, bounce, configuration"
        ),
        (#"{"formats":[{"id":"a","kind":"log","starts":["line"]}]}"#, "12 patterns are missing"),
        (
            #"{"formats":[{"id":"a","kind":"log","patterns":["x"]}]}"#,
            "12 tags or starts must say where the patterns begin"
        ),
        (
            #"{"formats":[{"id":"a","kind":"log","starts":["lin"],"patterns":["x"],"tags":["b"]}]}"#,
            "46 must be one of line, dated, anyTag"
        ),
        (
            #"{"formats":[{"id":"a","kind":"log","tags":["b"],"patterns":["x"],"color":1}]}"#,
            "73 unknown member 'color'"
        ),
        (#"{"formats":[{"id":"a","kind":"log","tags":"b","patterns":["x"]}]}"#, "43 must be an array of strings"),
        (
            #"{"formats":[{"id":"a","kind":"log","tags":["b"],"patterns":[{"template":"x","isWeak":1}]}]}"#,
            "85 must be true or false"
        ),
    ])
    func saysWhatIsWrong(_ text: String, _ problem: String) {
        #expect(problems(text).contains(problem))
    }

    @Test func refusesUnknownCaptures() {
        let text = #"{"formats":[{"id":"a","kind":"log","starts":["line"],"patterns":["to {recipent}: {reply}"]}]}"#
        #expect(problems(text).first?.hasPrefix("66 the template has unbalanced braces or an unknown capture") == true)
    }

    @Test func triesExamples() {
        let text = """
            {"formats":[{"id":"a","kind":"log","starts":["line"],"patterns":["zz {recipient} {reply}"],
            "examples":[{"text":"zz b@example.net 550 5.1.1 no","findings":["reply 250 | x"]}]}]}
            """
        #expect(problems(text) == ["104 the example gives: reply 550 5.1.1 for b@example.net | no"])
    }
}
