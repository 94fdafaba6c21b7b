import JSON

/// `textDocument/hover`.
package enum HoverRequest: RequestMessage {
    package typealias Params = TextDocumentPositionParams
    package typealias Result = Hover?
    package static let method = "textDocument/hover"

    package struct Hover: Sendable, JSONEncodable {
        package var contents: MarkupContent
        package var range: LSPRange?

        package init(contents: MarkupContent, range: LSPRange?) {
            self.contents = contents
            self.range = range
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("contents", contents)
            writer.member("range", ifPresent: range)
            writer.endObject()
        }
    }
}
