import JSON

/// `textDocument/didOpen`.
package enum DidOpen: NotificationMessage {
    package static let method = "textDocument/didOpen"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var uri: String
        package var languageID: String
        package var version: Int
        package var text: TextPayload

        package init(json: JSONView) throws(JSONDecodingError) {
            guard let document = json.member("textDocument") else {
                throw JSONDecodingError(path: "params.textDocument", problem: "missing")
            }
            uri = try document.decode("uri")
            languageID = try document.decodeIfPresent("languageId") ?? ""
            version = try document.decodeIfPresent("version") ?? 0
            text = try document.decode("text")
        }
    }
}
