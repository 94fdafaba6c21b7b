import JSON

/// `textDocument/didChange`.
package enum DidChange: NotificationMessage {
    package static let method = "textDocument/didChange"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var textDocument: VersionedTextDocumentIdentifier
        /// In order: each one refers to the text that the one before it made.
        package var contentChanges: [Change]

        package init(json: JSONView) throws(JSONDecodingError) {
            textDocument = try json.decode("textDocument")
            contentChanges = try json.decode("contentChanges")
        }
    }

    /// `TextDocumentContentChangeEvent`; without a range it is the whole text.
    package struct Change: Sendable, JSONDecodable {
        package var range: LSPRange?
        package var text: TextPayload

        package init(json: JSONView) throws(JSONDecodingError) {
            range = try json.decodeIfPresent("range")
            text = try json.decode("text")
        }
    }
}
