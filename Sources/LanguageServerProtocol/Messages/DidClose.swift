import JSON

/// `textDocument/didClose`.
package enum DidClose: NotificationMessage {
    package static let method = "textDocument/didClose"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var textDocument: TextDocumentIdentifier

        package init(json: JSONView) throws(JSONDecodingError) {
            textDocument = try json.decode("textDocument")
        }
    }
}
