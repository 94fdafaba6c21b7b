import JSON
import JSONRPC
import Testing

private func describe(_ text: String) throws -> String {
    switch Message(try JSONDocument(Array(text.utf8)).root) {
    case .request(let id, let method, let params): "request \(id) \(method) \(params?.kind.rawValue ?? "-")"
    case .notification(let method, let params): "notification \(method) \(params?.kind.rawValue ?? "-")"
    case .response(let id, .result(let result)): "response \(id.map { "\($0)" } ?? "-") result \(result.kind)"
    case .response(let id, .error): "response \(id.map { "\($0)" } ?? "-") error"
    case .invalid(let id, let error): "invalid \(id.map { "\($0)" } ?? "-") \(error.code.rawValue)"
    }
}

@Suite struct MessageTests {
    @Test(arguments: [
        (#"{"jsonrpc":"2.0","id":1,"method":"m","params":{}}"#, "request 1 m object"),
        (#"{"jsonrpc":"2.0","id":"1","method":"m"}"#, #"request "1" m -"#),
        (#"{"jsonrpc":"2.0","id":-0.0,"method":"m","params":null}"#, "request 0 m -"),
        (#"{"jsonrpc":"2.0","method":"text\/hover","params":[]}"#, "notification text/hover array"),
        (#"{"jsonrpc":"2.0","id":3,"result":null}"#, "response 3 result null"),
        (#"{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":""}}"#, "response - error"),
        (#"{"jsonrpc":"2.0","id":1}"#, "invalid 1 -32600"),
        (#"{"id":1,"method":"m"}"#, "invalid 1 -32600"),
        (#"{"jsonrpc":"1.0","id":1,"method":"m"}"#, "invalid 1 -32600"),
        (#"{"jsonrpc":"2.0","id":"x","method":7}"#, #"invalid "x" -32600"#),
        (#"{"jsonrpc":"2.0","id":1,"method":"m","params":"bar"}"#, "invalid 1 -32600"),
        (#"{"jsonrpc":"2.0","id":{},"method":"m"}"#, "invalid - -32600"),
        (#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, "invalid - -32600"),
        (#"{"jsonrpc":"2.0","id":null,"method":"m"}"#, "invalid - -32600"),
        ("1", "invalid - -32600"), ("\"x\"", "invalid - -32600"),
    ])
    func reads(_ text: String, _ expected: String) throws {
        #expect(try describe(text) == expected)
    }

    @Test func writesFrames() {
        var writer = MessageWriter(framing: .header)
        let response = writer.response(id: .string("é")) { $0.null() }
        #expect(
            String(decoding: response.bytes, as: UTF8.self) == "Content-Length: 41\r\n\r\n"
                + #"{"jsonrpc":"2.0","id":"é","result":null}"#)
        let error = writer.response(id: nil, error: ResponseError(.parseError, "no", data: ["a": 1]))
        #expect(
            String(decoding: error.bytes, as: UTF8.self)
                == "Content-Length: 81\r\n\r\n"
                + #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no","data":{"a":1}}}"#)
        var lines = MessageWriter(framing: .line)
        let note = lines.notification("a/b") { $0.object { $0.member("x", 1) } }
        #expect(
            String(decoding: note.bytes, as: UTF8.self) == #"{"jsonrpc":"2.0","method":"a/b","params":{"x":1}}"# + "\n")
    }
}
