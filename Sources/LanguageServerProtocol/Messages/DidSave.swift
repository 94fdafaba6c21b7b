import JSON

/// `textDocument/didSave`.
package enum DidSave: NotificationMessage {
    package static let method = "textDocument/didSave"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var textDocument: TextDocumentIdentifier

        package init(json: JSONView) throws(JSONDecodingError) {
            textDocument = try json.decode("textDocument")
        }
    }
}
