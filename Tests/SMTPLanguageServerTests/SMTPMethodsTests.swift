import JSON
import Testing

private func result(_ messages: [String]) throws -> JSONValue? { try JSONValue(parsing: messages.last ?? "")["result"] }
private func code(_ messages: [String]) throws -> Int? {
    try JSONValue(parsing: messages.last ?? "")["error"]?["code"]?.int
}

private let log = """
    Nov  1 00:00:03 mail postfix/smtp[3003]: 000000003: to=<u3@example.org>, relay=mx1.example.net[192.0.2.10]:25, \
    delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.1.1, status=bounced (host mx1.example.net[192.0.2.10] said: \
    550 5.1.1 <u3@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command))

    """

@Suite struct SMTPMethodsTests {
    @Test func explains() throws {
        let client = TestClient.initialized()
        let explanation = try result(
            client.request(1, "smtp/explain", #"{"text":"551 5.1.6 User not local","id":"a"}"#))
        #expect(explanation?["id"] == "a")
        #expect(explanation?["code"] == 551)
        #expect(explanation?["enhanced"] == "5.1.6")
        let same = try result(
            client.request(
                2, "workspace/executeCommand",
                #"{"command":"smtp.explain","arguments":[{"text":"551 5.1.6 User not local","id":"a"}]}"#))
        #expect(same == explanation)
    }

    @Test func readsOpenDocumentsAndTexts() throws {
        let client = TestClient.initialized()
        client.open("file:///x/mail.log", log)
        let open = try result(client.request(1, "smtp/scan", #"{"textDocument":{"uri":"file:///x/mail.log"}}"#))?
            .elements
        #expect(open?.first?["uri"] == "file:///x/mail.log")
        #expect(open?.contains { $0["code"] == 550 } == true)
        var writer = JSONWriter()
        writer.string(log)
        let given = try result(client.request(2, "smtp/scan", #"{"text":\#(writer.text),"path":"mail.log"}"#))?.elements
        #expect(given?.map { $0["range"] } == open?.map { $0["range"] })
        let found = try result(client.request(3, "smtp/check", #"{"textDocument":{"uri":"file:///x/mail.log"}}"#))?
            .elements
        #expect(found?.first?["code"] == "5.1.1")
    }

    @Test func sendsPartsWhereAsked() throws {
        let client = TestClient.initialized()
        client.open("file:///x/mail.log", String(repeating: log, count: 300))
        let messages = client.request(
            1, "smtp/scan", #"{"textDocument":{"uri":"file:///x/mail.log"},"partialResultToken":"p"}"#)
        #expect(messages.count > 2)
        #expect(
            messages.dropLast().allSatisfy {
                $0.hasPrefix(#"{"jsonrpc":"2.0","method":"$/progress","params":{"token":"p","value":["#)
            })
        #expect(messages.last == #"{"jsonrpc":"2.0","id":1,"result":[]}"#)
    }

    @Test func refusesWhatItCannotAnswer() throws {
        let client = TestClient.initialized()
        #expect(try code(client.request(1, "smtp/scan", #"{"textDocument":{"uri":"file:///no/such/file"}}"#)) == -32803)
        #expect(try code(client.request(2, "smtp/scan", "{}")) == -32602)
        #expect(try code(client.request(3, "smtp/compare", #"{"codes":[551]}"#)) == -32602)
        #expect(try code(client.request(4, "workspace/executeCommand", #"{"command":"smtp.dance"}"#)) == -32602)
        #expect(try code(client.request(5, "workspace/executeCommand", #"{"arguments":[]}"#)) == -32602)
        #expect(try code(client.request(6, "smtp/dance", "{}")) == -32601)
    }

    @Test func limitsAndSortsDiagnostics() throws {
        let client = TestClient.initialized(options: #"{"smtp":{"diagnostics":{"limit":5}}}"#)
        let mixed =
            log
            + log.replacing("bounced", with: "deferred").replacing("550 5.1.1", with: "450 4.2.0").replacing(
                "5.1.1", with: "4.2.0")
        let published = try JSONValue(
            parsing: client.open("file:///x/mail.log", String(repeating: mixed, count: 10))[0])
        let diagnostics = published["params"]?["diagnostics"]?.elements ?? []
        #expect(diagnostics.count == 5)
        let severities = diagnostics.dropLast().compactMap { $0["severity"]?.int }
        #expect(severities.count == 4 && severities == severities.sorted())
        #expect(diagnostics.allSatisfy { $0["source"] == "smtp" })
        #expect(diagnostics.last?["message"]?.string?.contains("smtp-lsp check") == true)
    }
}
