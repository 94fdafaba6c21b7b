import SMTPLanguageServer
import Testing

private let hover = #"{"textDocument":{"uri":"file:///x"},"position":{"line":0,"character":0}}"#

/// The code of the one error response in `messages`.
private func errorCode(_ messages: [String]) -> Int? {
    guard messages.count == 1, let start = messages[0].range(of: #""code":"#)?.upperBound else { return nil }
    return Int(messages[0][start...].prefix { $0 == "-" || $0.isNumber })
}

@Suite struct LifecycleTests {
    @Test func answersNothingBeforeInitialize() {
        let client = TestClient()
        #expect(errorCode(client.request(1, "textDocument/hover", hover)) == -32002)
        #expect(errorCode(client.request(2, "shutdown", "null")) == -32002)
        #expect(client.open("file:///x", "550 5.1.1 no").isEmpty)
        #expect(client.notify("initialized", "{}").isEmpty)
        client.notify("exit", "null")
        #expect(client.exitStatus == 1)
    }

    @Test func initializesOnce() {
        let client = TestClient.initialized()
        #expect(
            errorCode(client.request(1, "initialize", #"{"processId":null,"rootUri":null,"capabilities":{}}"#))
                == -32600)
        #expect(client.request(2, "textDocument/hover", hover) == [#"{"jsonrpc":"2.0","id":2,"result":null}"#])
    }

    @Test func shutsDown() {
        let client = TestClient.initialized()
        #expect(client.request(1, "shutdown", "{}") == [#"{"jsonrpc":"2.0","id":1,"result":null}"#])
        #expect(errorCode(client.request(2, "textDocument/hover", hover)) == -32600)
        #expect(errorCode(client.request(3, "shutdown", "null")) == -32600)
        #expect(client.open("file:///x", "550 5.1.1 no").isEmpty)
        #expect(client.exitStatus == nil)
        client.notify("exit", "null")
        #expect(client.exitStatus == 0)
    }

    @Test func endsWithTheInput() {
        let client = TestClient.initialized()
        #expect(client.end().isEmpty)
        #expect(client.exitStatus == 1)
        let polite = TestClient.initialized()
        _ = polite.request(1, "shutdown", "null")
        _ = polite.end()
        #expect(polite.exitStatus == 0)
    }

    @Test func refusesWhatItDoesNotKnow() {
        let client = TestClient.initialized()
        #expect(errorCode(client.request(1, "bench/unknown", "{}")) == -32601)
        #expect(errorCode(client.request(2, "$/bench", "{}")) == -32601)
        #expect(client.notify("$/bench", "{}").isEmpty)
        #expect(client.notify("bench/unknown", "{}").isEmpty)
        #expect(
            client.request(3, "textDocument/hover", #"{"x":1}"#) == [
                #"{"jsonrpc":"2.0","id":3,"error":{"code":-32602,"message":"params.textDocument: missing"}}"#
            ])
        #expect(
            client.request(4, "textDocument/hover", #"{"textDocument":{"uri":7},"position":{"line":0,"character":0}}"#)
                == [
                    #"{"jsonrpc":"2.0","id":4,"error":{"code":-32602,"message":"params.textDocument.uri: expected string, found number"}}"#
                ])
        #expect(errorCode(client.send(#"{"jsonrpc":"2.0","id":5,"method":"textDocument/hover"}"#)) == -32602)
        #expect(errorCode(client.request(6, "textDocument/hover", "[1]")) == -32602)
    }

    @Test func survivesWhatIsNoMessage() {
        let client = TestClient.initialized()
        #expect(
            client.send(#"{"a":"#) == [
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Not JSON: unexpected end at byte 5."}}"#
            ])
        #expect(errorCode(client.send("")) == -32700)
        #expect(errorCode(client.send(bytes: Array("{}\r\n".utf8))) == -32700)
        #expect(
            errorCode(
                client.send(#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"},{"jsonrpc":"2.0","id":2,"method":"x"}]"#))
                == -32600)
        #expect(errorCode(client.send("[]")) == -32600)
        #expect(errorCode(client.send("17")) == -32600)
        #expect(client.send(#"{"jsonrpc":"2.0","id":99,"result":{}}"#).isEmpty)
        #expect(client.request(2, "textDocument/hover", hover) == [#"{"jsonrpc":"2.0","id":2,"result":null}"#])
        // A frame that swallowed the next one.
        let whole = #"{"jsonrpc":"2.0","id":4,"method":"textDocument/hover","params":\#(hover)}"#
        let messages = client.send(
            bytes: Array("Content-Length: 32\r\n\r\n{\"a\":Content-Length: \(whole.utf8.count)\r\n\r\n\(whole)".utf8))
        #expect(messages.count == 2)
        #expect(messages.last == #"{"jsonrpc":"2.0","id":4,"result":null}"#)
    }

    @Test func takesAnyChunkingAndAnyId() {
        let text = #"{"jsonrpc":"2.0","id":"a\u00e9","method":"textDocument/hover","params":\#(hover)}"#
        let client = TestClient.initialized()
        var messages: [String] = []
        for byte in Array("content-length:\(text.utf8.count)\r\n\r\n\(text)".utf8) {
            messages += client.send(bytes: [byte])
        }
        #expect(messages == [#"{"jsonrpc":"2.0","id":"aé","result":null}"#])
        let many = (1...50).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"textDocument/hover","params":\#(hover)}"# }
        let frames = many.flatMap { Array("Content-Length: \($0.utf8.count)\r\n\r\n\($0)".utf8) }
        #expect(client.send(bytes: frames) == (1...50).map { #"{"jsonrpc":"2.0","id":\#($0),"result":null}"# })
    }

    @Test func answersWhatWasCancelled() {
        let client = TestClient.initialized()
        let messages = client.send(
            #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":\#(hover)}"#,
            #"{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":\#(hover)}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":77}}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"2"}}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#)
        #expect(messages.count == 2)
        #expect(messages[0] == #"{"jsonrpc":"2.0","id":1,"result":null}"#)
        #expect(messages[1].contains(#""id":2,"error":{"code":-32800"#))
    }

    @Test(arguments: [
        (#"{}"#, String?.none), (#"{"general":{"positionEncodings":["utf-16"]}}"#, "utf-16"),
        (#"{"general":{"positionEncodings":["utf-32","utf-8"]}}"#, "utf-8"),
        (#"{"general":{"positionEncodings":["utf-32","utf-16"]}}"#, "utf-32"),
        (#"{"general":{"positionEncodings":["x"]}}"#, nil),
        (#"{"general":7}"#, nil),
    ])
    func negotiatesPositions(_ capabilities: String, _ encoding: String?) {
        let client = TestClient()
        let answer = client.request(
            1, "initialize", #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities)}"#)[0]
        if let encoding {
            #expect(answer.contains(#""positionEncoding":"\#(encoding)""#))
        } else {
            #expect(!answer.contains("positionEncoding"))
        }
    }
}
