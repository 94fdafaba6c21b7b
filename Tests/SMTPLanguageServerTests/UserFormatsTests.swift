import JSON
import TestSupport
import Testing

private func result(_ messages: [String]) throws -> JSONValue? { try JSONValue(parsing: messages.last ?? "")["result"] }

/// The formats of the items that are found in an open document.
private func formats(_ client: TestClient, _ uri: String) throws -> [String] {
    let params = #"{"textDocument":{"uri":"\#(uri)"},"fields":["format"]}"#
    return try result(client.request(1, "smtp/scan", params))?.elements.compactMap { $0["format"]?.string } ?? []
}

/// The diagnostics that each message publishes: where they begin, and what they say.
private func published(_ messages: [String], _ uri: String) throws -> [String] {
    let notes = try messages.map { try JSONValue(parsing: $0) }.filter { $0["params"]?["uri"]?.string == uri }
    return notes.last?["params"]?["diagnostics"]?.elements.map { diagnostic in
        let start = diagnostic["range"]?["start"]
        let place = "\(start?["line"]?.int ?? -1):\(start?["character"]?.int ?? -1)"
        return "\(place) \(diagnostic["message"]?.string ?? "")"
    } ?? []
}

@Suite struct UserFormatsTests {
    private let folder: TemporaryFolder
    private let good: String
    private let log: String
    private var uri: String { "file://\(folder.url.path)/formats.json" }
    private var settings: String { #"{"smtp":{"formats":"\#(folder.url.path)/formats.json"}}"# }

    init() throws {
        folder = try TemporaryFolder()
        good = String(decoding: try Samples.bytes("formats/gateway.json"), as: UTF8.self)
        log = String(decoding: try Samples.bytes("formats/gateway.log"), as: UTF8.self)
    }

    private let own = [String](repeating: "gateway.delivery", count: 3)

    @Test func readsWithTheFormatsOfTheSettings() throws {
        try folder.write(good, to: "formats.json")
        let client = TestClient.initialized(options: settings)
        client.open("file:///gateway.log", log)
        #expect(try formats(client, "file:///gateway.log") == own)
        client.notify("workspace/didChangeConfiguration", #"{"settings":{"smtp":{}}}"#)
        #expect(try formats(client, "file:///gateway.log") != own)
        client.notify("workspace/didChangeConfiguration", #"{"settings":\#(settings)}"#)
        #expect(try formats(client, "file:///gateway.log") == own)
        let list = try result(client.request(2, "smtp/formats", #"{"id":"gateway.delivery"}"#))
        #expect(list?.elements.count == 1)
    }

    @Test func readsAgainWhenTheFileIsSaved() throws {
        try folder.write(#"{"formats":[]}"#, to: "formats.json")
        let client = TestClient.initialized(options: settings)
        client.open("file:///gateway.log", log)
        #expect(try formats(client, "file:///gateway.log") != own)
        try folder.write(good, to: "formats.json")
        let save = #"{"textDocument":{"uri":"\#(uri)"}}"#
        #expect(client.notify("textDocument/didSave", save).count == 1)
        #expect(try formats(client, "file:///gateway.log") == own)
        #expect(client.notify("textDocument/didSave", save).isEmpty)
    }

    @Test func showsWhatIsWrongInTheFile() throws {
        try folder.write(good, to: "formats.json")
        let client = TestClient.initialized(options: settings)
        #expect(try published(client.open(uri, good), uri) == [])
        let change =
            #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[{"range":{"start":{"line":5,"character":15},"end":{"line":5,"character":18}},"text":"lug"}]}"#
        #expect(
            try published(client.notify("textDocument/didChange", change), uri) == [
                #"5:14 cannot be "lug"; did you mean "log"?"#
            ])
    }

    @Test func warnsOfAFileThatIsNotOpen() throws {
        try folder.write("{\n\"formats\":1}", to: "formats.json")
        let client = TestClient.initialized()
        let change = #"{"settings":\#(settings)}"#
        let path = "\(folder.url.path)/formats.json"
        #expect(
            client.notify("workspace/didChangeConfiguration", change) == [
                #"{"jsonrpc":"2.0","method":"window/showMessage","params":{"type":2,"message":"smtp.formats: \#(path):2:11: must be a list, not number"}}"#
            ])
        let none = #"{"settings":{"smtp":{"formats":"\#(folder.url.path)/none.json"}}}"#
        #expect(client.notify("workspace/didChangeConfiguration", none).first?.contains("No such file") == true)
    }
}
