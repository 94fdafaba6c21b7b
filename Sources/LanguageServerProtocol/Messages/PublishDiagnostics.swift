import JSON

/// `textDocument/publishDiagnostics`.
package enum PublishDiagnostics: ServerNotification {
    package static let method = "textDocument/publishDiagnostics"

    package struct Params: Sendable, JSONEncodable {
        package var uri: String
        package var version: Int?
        package var diagnostics: EncodedDiagnostics

        package init(uri: String, version: Int?, diagnostics: EncodedDiagnostics) {
            self.uri = uri
            self.version = version
            self.diagnostics = diagnostics
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("uri", uri)
            writer.member("version", ifPresent: version)
            writer.member("diagnostics", diagnostics)
            writer.endObject()
        }
    }
}
