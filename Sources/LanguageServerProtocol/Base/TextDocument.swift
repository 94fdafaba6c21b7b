import JSON

/// `TextDocumentIdentifier`; the URI as the client writes it.
package struct TextDocumentIdentifier: Hashable, Sendable, JSONDecodable {
    package var uri: String

    package init(json: JSONView) throws(JSONDecodingError) {
        uri = try json.decode("uri")
    }
}

/// `VersionedTextDocumentIdentifier`; a client that leaves the version out is borne with.
package struct VersionedTextDocumentIdentifier: Hashable, Sendable, JSONDecodable {
    package var uri: String
    package var version: Int?

    package init(json: JSONView) throws(JSONDecodingError) {
        uri = try json.decode("uri")
        version = try json.decodeIfPresent("version")
    }
}

/// A text that came in, still in its message: it may be long, so it is read in pieces where it is wanted.
package struct TextPayload: Sendable, JSONDecodable {
    private let json: JSONView

    package init(json: JSONView) throws(JSONDecodingError) {
        guard json.kind == .string else { throw json.mismatch(expected: "string") }
        self.json = json
    }

    /// The whole text as UTF-8.
    package var bytes: [UInt8] { json.stringBytes ?? [] }

    /// Hands the text on in pieces; a piece may end inside a line or a scalar.
    package func read(_ piece: (UnsafeBufferPointer<UInt8>) -> Void) { _ = json.readString(piece) }
}

/// `TextDocumentPositionParams`.
package struct TextDocumentPositionParams: Sendable, JSONDecodable, MessageParams {
    package var textDocument: TextDocumentIdentifier
    package var position: LSPPosition

    package init(json: JSONView) throws(JSONDecodingError) {
        textDocument = try json.decode("textDocument")
        position = try json.decode("position")
    }
}
