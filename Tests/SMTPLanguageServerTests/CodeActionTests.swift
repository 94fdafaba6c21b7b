import JSON
import Testing

@Suite struct CodeActionTests {
    private static let capabilities =
        #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}},"isPreferredSupport":true}}}"#

    private let session = """
        S: 220 mx.example.org ESMTP
        C: EHLO client.example.com
        S: 250-mx.example.org
        S: 250-SIZE 1000
        C: QUIT
        S: 221 2.0.0 Bye

        """

    @Test func mendsWhatADiagnosticShows() throws {
        let client = TestClient.initialized(capabilities: Self.capabilities)
        let uri = "file:///x/a.smtp"
        let published = try JSONValue(parsing: client.open(uri, session)[0])["params"]?["diagnostics"]?.elements ?? []
        let diagnostic = try #require(published.first { $0["code"] == "multiline-unterminated" })
        let params =
            #"{"textDocument":{"uri":"\#(uri)"},"range":{"start":{"line":3,"character":0},"end":{"line":3,"character":9}},"context":{"diagnostics":[]}}"#
        let actions =
            try JSONValue(parsing: client.request(1, "textDocument/codeAction", params)[0])["result"]?.elements ?? []
        let action = try #require(actions.first)
        #expect(action["kind"] == "quickfix")
        #expect(action["isPreferred"] == true)
        #expect(action["diagnostics"]?.elements.first?["message"] == diagnostic["message"])
        for edit in action["edit"]?["changes"]?[uri]?.elements ?? [] {
            var writer = JSONWriter()
            JSONValue.object(edit.members.map { .init($0.name == "newText" ? "text" : $0.name, $0.value) }).write(
                to: &writer)
            client.notify(
                "textDocument/didChange",
                #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[\#(writer.text)]}"#)
        }
        let mended = client.text(of: uri).map { String(decoding: $0, as: UTF8.self) }
        #expect(mended == session.replacing("250-SIZE", with: "250 SIZE"))
    }

    @Test func givesOnlyWhatIsWanted() throws {
        let client = TestClient.initialized(capabilities: Self.capabilities)
        client.open("file:///x/a.smtp", session)
        func actions(_ context: String, line: Int) throws -> Int? {
            let params =
                #"{"textDocument":{"uri":"file:///x/a.smtp"},"range":{"start":{"line":\#(line),"character":0},"end":{"line":\#(line),"character":9}},"context":\#(context)}"#
            return try JSONValue(parsing: client.request(1, "textDocument/codeAction", params)[0])["result"]?.elements
                .count
        }
        #expect(try actions(#"{"diagnostics":[],"only":["quickfix"]}"#, line: 3) == 1)
        #expect(try actions(#"{"diagnostics":[],"only":["refactor"]}"#, line: 3) == 0)
        #expect(try actions(#"{"diagnostics":[]}"#, line: 5) == 0)
        let plain = TestClient.initialized()
        plain.open("file:///x/a.smtp", session)
        let params =
            #"{"textDocument":{"uri":"file:///x/a.smtp"},"range":{"start":{"line":3,"character":0},"end":{"line":3,"character":9}},"context":{"diagnostics":[]}}"#
        #expect(plain.request(1, "textDocument/codeAction", params) == [#"{"jsonrpc":"2.0","id":1,"result":[]}"#])
    }
}
