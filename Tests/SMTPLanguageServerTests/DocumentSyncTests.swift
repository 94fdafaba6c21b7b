import JSON
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
                #"{"jsonrpc":"2.0","id":1,"result":null}"#, empty(11),
            ])
        #expect(client.send(change(12, "e"), hover) == [#"{"jsonrpc":"2.0","id":1,"result":null}"#, empty(12)])
        let hovers = client.send([change(13, "f")] + [String](repeating: hover, count: 10))
        #expect(hovers.firstIndex(of: empty(13)) == 8 && hovers.count == 11)
        let closed = client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///C%3a/a.txt"}}"#)
        #expect(
            closed == [
                #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///c%3A/a.txt","diagnostics":[]}}"#
            ])
        #expect(client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///C%3a/a.txt"}}"#).isEmpty)
        #expect(client.send(change(14, "g"))[0].contains("window/logMessage"))
    }

    @Test(arguments: ["utf-8", "utf-16", "utf-32"])
    func editsAgreeWithAPlainText(_ encoding: String) {
        let client = TestClient.initialized(capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
        var random = SeededGenerator(state: 5)
        var plain = PlainText(encoding: encoding, scalars: [])
        client.open("untitled:x", "")
        for version in 2..<400 {
            let (start, end) = (plain.anyPosition(&random), plain.anyPosition(&random))
            let (low, high) = (min(start, end), max(start, end))
            let text = ["", "a𐐀b", "\r\n", "\n", "\r", "é", "550 5.1.1 x\n"].randomElement(using: &random) ?? ""
            plain.replace(low, high, with: text)
            var writer = JSONWriter()
            writer.string(text)
            client.notify(
                "textDocument/didChange",
                #"{"textDocument":{"uri":"untitled:x","version":\#(version)},"contentChanges":[{"range":{"start":\#(low.json),"end":\#(high.json)},"text":\#(writer.text)}]}"#
            )
            #expect(client.text(of: "untitled:x") == plain.utf8)
        }
    }

    @Test func clampsWhatIsOutside() {
        let client = TestClient.initialized()
        client.open("untitled:x", "a𐐀b\r\nc")
        func edit(_ range: String, _ text: String) -> String? {
            client.notify(
                "textDocument/didChange",
                #"{"textDocument":{"uri":"untitled:x","version":2},"contentChanges":[{"range":\#(range),"text":"\#(text)"}]}"#
            )
            return client.text(of: "untitled:x").map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(edit(#"{"start":{"line":0,"character":99},"end":{"line":0,"character":99}}"#, "1") == "a𐐀b1\r\nc")
        #expect(edit(#"{"start":{"line":9,"character":0},"end":{"line":99,"character":9}}"#, "2") == "a𐐀b1\r\nc2")
        #expect(edit(#"{"start":{"line":1,"character":1},"end":{"line":0,"character":0}}"#, "3") == "a𐐀b1\r\nc32")
        // In the middle of a surrogate pair: its start.
        #expect(edit(#"{"start":{"line":0,"character":2},"end":{"line":0,"character":3}}"#, "") == "ab1\r\nc32")
        #expect(edit(#"{"start":{"line":-1,"character":-1},"end":{"line":0,"character":-5}}"#, "0") == "0ab1\r\nc32")
    }

    /// What was published before an edit is used again: the result must be what a fresh server says. The sessions are
    /// longer than a chunk, so that diagnostics speak of places before it.
    @Test(arguments: [90, 1000])
    func publishesAfterEditsWhatItWouldAtOpening(_ limit: Int) {
        let capabilities =
            #"{"general":{"positionEncodings":["utf-8"]},"textDocument":{"publishDiagnostics":{"relatedInformation":true,"dataSupport":true}}}"#
        let head = """
            S: 220 mx.example.org ESMTP
            C: EHLO client.example.com
            S: 250 mx.example.org
            C: MAIL FROM:<a@example.com>
            S: 250 2.1.0 OK

            """
        let recipient = """
            C: RCPT TO:<b@example.org>
            S: 551 5.1.6 User not local; please try <c@example.com>

            """
        let tail = """
            C: DATA
            S: 554 5.5.1 No valid recipients
            C: QUIT
            S: 221 2.0.0 Bye

            """
        let session = { (count: Int) in head + String(repeating: recipient, count: count) + tail }
        let options = #"{"smtp":{"diagnostics":{"limit":\#(limit)}}}"#
        let client = TestClient.initialized(capabilities: capabilities, options: options)
        let uri = "file:///x/a.smtp"
        client.open(uri, (0..<8).map { session($0 * 12 + 1) }.joined())
        var random = SeededGenerator(state: UInt64(limit))
        for version in 2..<16 {
            let line = Int.random(in: 0..<750, using: &random)
            let character = Int.random(in: 0..<20, using: &random)
            let text = ["x", "\\n", "", "5", "S: 451 later\\n"].randomElement(using: &random) ?? ""
            let end = Bool.random(using: &random) ? character : character + 3
            let published = client.notify(
                "textDocument/didChange",
                #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[{"range":{"start":{"line":\#(line),"character":\#(character)},"end":{"line":\#(line),"character":\#(end)}},"text":"\#(text)"}]}"#
            )
            let fresh = TestClient.initialized(capabilities: capabilities, options: options)
            let expected = fresh.open(uri, client.text(of: uri).map { String(decoding: $0, as: UTF8.self) } ?? "")
            #expect(published == expected)
        }
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

/// A text as an editor holds it: the oracle.
private struct PlainText {
    let encoding: String
    var scalars: [Unicode.Scalar]

    struct Position: Comparable {
        var line: Int
        var character: Int
        /// Index of the scalar.
        var index: Int
        var json: String { #"{"line":\#(line),"character":\#(character)}"# }
        static func < (first: Position, second: Position) -> Bool { first.index < second.index }
    }

    var utf8: [UInt8] { scalars.flatMap { Array(String($0).utf8) } }

    private func units(_ scalar: Unicode.Scalar) -> Int {
        switch encoding {
        case "utf-8": UTF8.width(scalar)
        case "utf-16": UTF16.width(scalar)
        default: 1
        }
    }

    /// Any place but the one between `\r` and `\n`, which no position names.
    func anyPosition(_ random: inout SeededGenerator) -> Position {
        var index = Int.random(in: 0...scalars.count, using: &random)
        if index > 0, index < scalars.count, scalars[index - 1] == "\r", scalars[index] == "\n" { index -= 1 }
        var position = Position(line: 0, character: 0, index: index)
        for place in 0..<index {
            let isBreak = scalars[place] == "\n" || scalars[place] == "\r"
            let isHalf = scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
            if isBreak && !isHalf {
                position.line += 1
                position.character = 0
            } else if !isBreak {
                position.character += units(scalars[place])
            }
        }
        return position
    }

    mutating func replace(_ start: Position, _ end: Position, with text: String) {
        scalars.replaceSubrange(start.index..<end.index, with: Array(text.unicodeScalars))
    }
}
