import JSON
import JSONRPC

@testable import SMTPLanguageServer

/// A client in the same thread: what it sends is answered before `send` returns.
final class TestClient {
    private let inbox = Inbox()
    private let server: LanguageServer
    private var intake: MessageIntake
    private let sent = Sent()

    private final class Sent {
        var messages: [String] = []
    }

    init() {
        let sent = sent
        intake = MessageIntake(inbox: inbox)
        server = LanguageServer(inbox: inbox, systemLanguage: nil) { message in
            sent.messages.append(String(decoding: message.body, as: UTF8.self))
        }
    }

    var exitStatus: Int32? { server.exitStatus }

    /// The bytes of an open document.
    func text(of uri: String) -> [UInt8]? {
        server.documents[uri].map { $0.text.bytes(in: 0..<$0.text.count) }
    }

    /// Sends bytes as they are and gives the messages that came back.
    @discardableResult
    func send(bytes: [UInt8]) -> [String] {
        bytes.withUnsafeBytes { intake.take($0) }
        server.runWaiting()
        defer { sent.messages = [] }
        return sent.messages
    }

    /// Sends messages in one piece, so that they all wait before the first one is answered.
    @discardableResult
    func send(_ messages: String...) -> [String] { send(messages) }

    @discardableResult
    func send(_ messages: [String]) -> [String] {
        send(
            bytes: messages.flatMap { message in Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8) }
        )
    }

    func end() -> [String] {
        intake.finish()
        return send(bytes: [])
    }

    /// A client that has been through `initialize` with these capabilities.
    static func initialized(capabilities: String = "{}", options: String = "null") -> TestClient {
        let client = TestClient()
        client.send(
            #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"locale":"en","#
                + #""initializationOptions":\#(options),"capabilities":\#(capabilities)}}"#)
        client.send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
        return client
    }

    func request(_ id: Int, _ method: String, _ params: String) -> [String] {
        send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    }

    @discardableResult
    func notify(_ method: String, _ params: String) -> [String] {
        send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
    }

    @discardableResult
    func open(_ uri: String, _ text: String, languageID: String = "plaintext", version: Int = 1) -> [String] {
        var writer = JSONWriter()
        writer.string(text)
        return notify(
            "textDocument/didOpen",
            #"{"textDocument":{"uri":"\#(uri)","languageId":"\#(languageID)","version":\#(version),"text":\#(writer.text)}}"#
        )
    }
}
