import JSON
import JSONRPC
import Testing

/// A server that knows `echo`, which answers with its parameters.
private func answers(_ input: String, step: Int = .max) -> [String] {
    var server = LineServer { (method, params) throws(ResponseError) in
        guard method == "echo" else { throw .methodNotFound(method) }
        guard let params else { throw ResponseError(.invalidParams, "params: missing") }
        return { params.value.write(to: &$0) }
    }
    var rest = Array(input.utf8)[...]
    while !rest.isEmpty {
        Array(rest.prefix(step)).withUnsafeBytes { server.take($0) }
        rest = rest.dropFirst(step)
    }
    server.finish()
    var output = ""
    server.takeOutput { output = String(decoding: $0, as: UTF8.self) }
    return output.split(separator: "\n").map(String.init)
}

@Suite struct LineServerTests {
    @Test(arguments: [1, 3, 64, .max])
    func answersEachLine(_ step: Int) {
        let input = """
            {"jsonrpc":"2.0","id":1,"method":"echo","params":{"a":[1]}}

            {"jsonrpc":"2.0","method":"echo","params":[]}
            {"jsonrpc":"2.0","id":"x","method":"none"}\r
            {"jsonrpc":"2.0","id":2,"method":"echo"}
            {"id":3
            {"jsonrpc":"2.0","id":4,"method":"echo","params":["last"]}
            """
        #expect(
            answers(input, step: step) == [
                #"{"jsonrpc":"2.0","id":1,"result":{"a":[1]}}"#,
                #"{"jsonrpc":"2.0","id":"x","error":{"code":-32601,"message":"There is no method none."}}"#,
                #"{"jsonrpc":"2.0","id":2,"error":{"code":-32602,"message":"params: missing"}}"#,
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Not JSON: unexpected end at byte 7."}}"#,
                #"{"jsonrpc":"2.0","id":4,"result":["last"]}"#,
            ])
    }

    // The examples of JSON-RPC 2.0 §7.
    @Test func answersBatches() {
        #expect(answers("[]").count == 1)
        #expect(answers("[]")[0].contains(#""id":null,"error":{"code":-32600"#))
        #expect(answers("[1]")[0].hasPrefix(#"[{"jsonrpc":"2.0","id":null,"error":{"code":-32600"#))
        #expect(answers(#"[{"jsonrpc":"2.0","method":"echo","params":[]},{"jsonrpc":"2.0","method":"x"}]"#).isEmpty)
        #expect(answers(#"[{"jsonrpc":"2.0","method""#)[0].contains("-32700"))
        let mixed =
            #"[{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]},{"jsonrpc":"2.0","method":"echo"},{"foo":"boo"},{"jsonrpc":"2.0","id":"9","method":"get"}]"#
        #expect(
            answers(mixed) == [
                #"[{"jsonrpc":"2.0","id":1,"result":[1]},"#
                    + #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"The member jsonrpc must be \"2.0\"."}},"#
                    + #"{"jsonrpc":"2.0","id":"9","error":{"code":-32601,"message":"There is no method get."}}]"#
            ])
    }
}
