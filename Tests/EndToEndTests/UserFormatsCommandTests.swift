import TestSupport
import Testing

@Suite struct UserFormatsCommandTests {
    private static let file = "formats/gateway.json"
    private static let log = "formats/gateway.log"

    /// The worked example of the README.
    @Test func readsTheExample() throws {
        let run = try CommandRun("scan", "--formats", Self.file, Self.log)
        #expect(run.status == 0)
        #expect(run.messages == "")
        #expect(
            run.lines == [
                "formats/gateway.log:1:78: reply 550 5.1.1 No such user",
                "formats/gateway.log:2:78: reply 250 2.0.0 Accepted",
                "formats/gateway.log:3:90: reply 452 4.2.2 Over quota",
            ])
        let fields = "code,enhanced,direction,text,format,host,recipient,queueID"
        let items = try CommandRun("scan", "--formats", Self.file, "--fields", fields, Self.log).lines
        #expect(
            items.first
                == #"{"code":550,"enhanced":"5.1.1","direction":"server","text":"No such user","format":"gateway.delivery","host":"mx.example.net","recipient":"bob@example.net","queueID":"Q1077"}"#
        )
    }

    @Test func knowsTheFormatByItsName() throws {
        let run = try CommandRun("scan", "--formats", Self.file, "--as", "gateway.delivery", Self.log)
        #expect(run.lines.count == 3)
        #expect(try CommandRun("scan", "--as", "gateway.delivery", Self.log).status == 2)
        let page = try CommandRun("formats", "--formats", Self.file, "gateway.delivery")
        #expect(page.text.contains("reply 550 5.1.1 from mx.example.net for bob@example.net"))
        #expect(
            try CommandRun("formats", "--formats", Self.file).lines.contains { $0.hasPrefix("gateway.delivery ") })
        let check = try CommandRun("check", "--formats", Self.file, "--fail-on", "information", Self.log)
        #expect(check.status == 1)
        let question = #"{"jsonrpc":"2.0","id":1,"method":"smtp/formats","params":{"id":"gateway.delivery"}}"#
        let answer = try CommandRun("query", "--formats", Self.file, input: Array(question.utf8))
        #expect(answer.text.contains(#""product":"Our mail gateway""#))
    }

    @Test func printsErrorsAsACompilerDoes() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"formats\": [\n  {\"id\": \"raw\", \"knid\": 3}\n]}\n", to: "bad.json")
        let expected = """
            bad.json:2:3: error: "product" is missing
                  {"id": "raw", "knid": 3}
                  ^
            bad.json:2:3: error: "kind" is missing
                  {"id": "raw", "knid": 3}
                  ^
            bad.json:2:3: error: "examples" is missing
                  {"id": "raw", "knid": 3}
                  ^
            bad.json:2:10: error: "raw" is a built-in format
                  {"id": "raw", "knid": 3}
                         ^~~~~
            bad.json:2:17: error: unknown key "knid"; did you mean "kind"?
                  {"id": "raw", "knid": 3}
                                ^~~~~~
            smtp-lsp: --formats: bad.json has 5 errors

            """
        for command in ["scan", "check", "formats", "query"] {
            let run = try CommandRun(command, "--formats", "bad.json", folder: folder.url)
            #expect(run.status == 2)
            #expect(run.text == "")
            #expect(run.messages == expected, "\(command)")
        }
        let run = try CommandRun("formats", "--formats", "none.json", folder: folder.url)
        #expect(run.status == 2)
        #expect(run.messages == "smtp-lsp: --formats: none.json: No such file or directory\n")
    }
}
