import JSON

/// `textDocument/diagnostic`.
package enum DocumentDiagnostic: RequestMessage {
    package static let method = "textDocument/diagnostic"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var textDocument: TextDocumentIdentifier
        package var previousResultID: String?

        package init(json: JSONView) throws(JSONDecodingError) {
            textDocument = try json.decode("textDocument")
            previousResultID = try json.decodeIfPresent("previousResultId")
        }
    }

    /// `DocumentDiagnosticReport`.
    package enum Result: Sendable, JSONEncodable {
        case full(resultID: String, EncodedDiagnostics)
        case unchanged(resultID: String)

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .full(let resultID, let items):
                writer.member("kind", "full")
                writer.member("resultId", resultID)
                writer.member("items", items)
            case .unchanged(let resultID):
                writer.member("kind", "unchanged")
                writer.member("resultId", resultID)
            }
            writer.endObject()
        }
    }
}
