import Foundation
import TestSupport
import Testing

/// `smtp-lsp query`: JSON-RPC 2.0, one message a line.
@Suite struct QueryCommandTests {
    private func answers(_ lines: String...) throws -> [String] {
        let run = try CommandRun("query", input: Array((lines.joined(separator: "\n") + "\n").utf8))
        #expect(run.status == 0)
        #expect(run.messages == "")
        return run.lines
    }

    @Test func answersWithoutAHandshake() throws {
        let lines = try answers(
            #"{"jsonrpc":"2.0","id":1,"method":"smtp/explain","params":{"text":"551 5.1.6 Moved","fields":["code","reason"]}}"#,
            #"{"jsonrpc":"2.0","id":"b","method":"workspace/executeCommand","params":{"command":"smtp.codes","arguments":[{"class":2,"search":"help message"}]}}"#,
            #"{"jsonrpc":"2.0","id":3,"method":"smtp/parse","params":{"text":"550 4.7.1 Later"}}"#)
        #expect(lines.count == 3)
        #expect(lines[0] == #"{"jsonrpc":"2.0","id":1,"result":{"code":551,"reason":"mailbox-moved"}}"#)
        #expect(lines[1].hasPrefix(#"{"jsonrpc":"2.0","id":"b","result":[{"code":214,"#))
        #expect(
            lines[2]
                == #"{"jsonrpc":"2.0","id":3,"result":{"replies":[{"code":550,"enhanced":"4.7.1","isComplete":true,"lines":[{"code":550,"enhanced":"4.7.1","isLast":true,"text":"Later","start":0,"end":15}],"faults":[{"kind":"class-mismatch","start":4,"end":9}]}]}}"#
        )
    }

    @Test func saysWhatIsWrong() throws {
        let lines = try answers(
            "{", "[]", "7", #"{"id":1,"method":"x"}"#, #"{"jsonrpc":"2.0","id":2,"method":"smtp/nothing"}"#,
            #"{"jsonrpc":"2.0","id":3,"method":"smtp/compare","params":{"codes":[551,"x"]}}"#,
            #"{"jsonrpc":"2.0","id":4,"method":"smtp/explain","params":[]}"#,
            #"{"jsonrpc":"2.0","id":5,"method":"smtp/scan","params":{"text":5}}"#,
            #"{"jsonrpc":"2.0","id":6,"method":"smtp/check","params":{"textDocument":{"uri":"file:///no/such"}}}"#,
            #"{"jsonrpc":"2.0","method":"nothing"}"#)
        #expect(
            lines == [
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"Not JSON: unexpected end at byte 1."}}"#,
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"A batch must hold a message."}}"#,
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"A message is an object, not number."}}"#,
                #"{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"The member jsonrpc must be \"2.0\"."}}"#,
                #"{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"There is no method smtp/nothing."}}"#,
                #"{"jsonrpc":"2.0","id":3,"error":{"code":-32602,"message":"params.codes[1]: expected reply code or enhanced status code, found string"}}"#,
                #"{"jsonrpc":"2.0","id":4,"error":{"code":-32602,"message":"params: expected object, found array"}}"#,
                #"{"jsonrpc":"2.0","id":5,"error":{"code":-32602,"message":"params.text: expected string, found number"}}"#,
                #"{"jsonrpc":"2.0","id":6,"error":{"code":-32803,"message":"There is no document file:///no/such."}}"#,
            ])
    }

    @Test func answersBatches() throws {
        let explain = #"{"jsonrpc":"2.0","id":1,"method":"smtp/explain","params":{"code":250,"fields":["code"]}}"#
        let note = #"{"jsonrpc":"2.0","method":"nothing"}"#
        let lines = try answers("[\(explain),\(note),1]", "[\(note)]", "", "  ", explain)
        let answer = #"{"jsonrpc":"2.0","id":1,"result":{"code":250}}"#
        #expect(
            lines == [
                #"[\#(answer),{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"A message is an object, not number."}}]"#,
                answer,
            ])
    }

    @Test func readsFilesAndSendsParts() throws {
        let uri = Samples.url("mail.log").absoluteString
        let scan = { (id: Int, token: String) in
            #"{"jsonrpc":"2.0","id":\#(id),"method":"smtp/scan","params":{"textDocument":{"uri":"\#(uri)"},"fields":["code"]\#(token)}}"#
        }
        let lines = try answers(scan(1, ""), scan(2, #","partialResultToken":"t""#))
        #expect(lines.count == 3)
        #expect(lines[2] == #"{"jsonrpc":"2.0","id":2,"result":[]}"#)
        let whole = lines[0].dropFirst(#"{"jsonrpc":"2.0","id":1,"result":"#.count).dropLast(1)
        #expect(
            lines[1] == #"{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":\#(whole)}}"#)
    }

    @Test func answersWhatWaitsBeforeTheEnd() throws {
        let explain = #"{"jsonrpc":"2.0","id":1,"method":"smtp/explain","params":{"code":250,"fields":["code"]}}"#
        let run = try CommandRun("query", input: Array(explain.utf8))
        #expect(run.text == #"{"jsonrpc":"2.0","id":1,"result":{"code":250}}"# + "\n")
    }

    @Test func answersAsSoonAsItIsAsked() throws {
        let server = try ServerUnderTest(arguments: ["query"])
        for id in 1...3 {
            try server.write(
                Array(
                    #"{"jsonrpc":"2.0","id":\#(id),"method":"smtp/explain","params":{"code":250,"fields":["code"]}}"#
                        .utf8)
                    + [0x0A])
            #expect(
                String(decoding: server.readSome(), as: UTF8.self)
                    == #"{"jsonrpc":"2.0","id":\#(id),"result":{"code":250}}"# + "\n")
        }
        try server.closeInput()
        #expect(try server.readToEnd() == [])
        #expect(server.waitForExit() == 0)
    }
}
