import Testing

private let versioned = #"{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#

@Suite struct DocumentSyncTests {
    @Test func publishesOncePerRunOfChanges() {
        let client = TestClient.initialized(capabilities: versioned)
        let empty = { (version: Int) in
            #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///c%3A/a.txt","version":\#(version),"diagnostics":[]}}"#
        }
        #expect(client.open("file:///c%3A/a.txt", "hello\r\nworld") == [empty(1)])
        let change = { (version: Int, text: String) in
            #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///C:/a.txt","version":\#(version)},"contentChanges":[{"text":"\#(text)"}]}}"#
        }
        #expect(client.send(change(2, "a")) == [empty(2)])
        #expect(client.send(change(3, "b"), change(4, "c"), change(9, "d")) == [empty(9)])
        let hover =
            #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///c:/a.txt"},"position":{"line":9,"character":99}}}"#
        #expect(
            client.send(change(10, "e"), hover, change(11, "f")) == [
                empty(10), #"{"jsonrpc":"2.0","id":1,"result":null}"#, empty(11),
            ])
        let closed = client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///C%3a/a.txt"}}"#)
        #expect(
            closed == [
                #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///c%3A/a.txt","diagnostics":[]}}"#
            ])
        #expect(client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///C%3a/a.txt"}}"#).isEmpty)
        #expect(client.send(change(12, "g"))[0].contains("window/logMessage"))
    }

    @Test func doesNotPushWhatIsPulled() {
        let client = TestClient.initialized(capabilities: #"{"textDocument":{"diagnostic":{}}}"#)
        #expect(client.open("file:///a", "hello").isEmpty)
        let params = #"{"textDocument":{"uri":"file:///a"}}"#
        #expect(
            client.request(1, "textDocument/diagnostic", params) == [
                #"{"jsonrpc":"2.0","id":1,"result":{"kind":"full","resultId":"0.0","items":[]}}"#
            ])
        let again = #"{"textDocument":{"uri":"file:///a"},"previousResultId":"0.0"}"#
        #expect(
            client.request(2, "textDocument/diagnostic", again) == [
                #"{"jsonrpc":"2.0","id":2,"result":{"kind":"unchanged","resultId":"0.0"}}"#
            ])
        client.notify(
            "textDocument/didChange",
            #"{"textDocument":{"uri":"file:///a","version":2},"contentChanges":[{"text":"x"}]}"#)
        #expect(client.request(3, "textDocument/diagnostic", again)[0].contains(#""resultId":"1.0""#))
        #expect(client.notify("textDocument/didClose", params).isEmpty)
    }
}
