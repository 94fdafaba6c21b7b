import JSON

/// `TextEdit`.
package struct TextEdit: Hashable, Sendable, JSONEncodable {
    package var range: LSPRange
    package var newText: String

    package init(range: LSPRange, newText: String) {
        self.range = range
        self.newText = newText
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("range", range)
        writer.member("newText", newText)
        writer.endObject()
    }
}

/// `WorkspaceEdit` of one document.
package struct WorkspaceEdit: Hashable, Sendable, JSONEncodable {
    package var uri: String
    /// The version that the edits are for, where the client understands `documentChanges`; nil writes `changes`.
    package var version: Version?
    package var edits: [TextEdit]

    /// `OptionalVersionedTextDocumentIdentifier.version`.
    package enum Version: Hashable, Sendable {
        case open(Int)
        /// Not open: null.
        case file
    }

    package init(uri: String, version: Version?, edits: [TextEdit]) {
        self.uri = uri
        self.version = version
        self.edits = edits
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let version {
            writer.key("documentChanges")
            writer.beginArray()
            writer.beginObject()
            writer.key("textDocument")
            writer.beginObject()
            writer.member("uri", uri)
            if case .open(let number) = version {
                writer.member("version", number)
            } else {
                writer.member("version", Int?.none)
            }
            writer.endObject()
            writer.member("edits", edits)
            writer.endObject()
            writer.endArray()
        } else {
            writer.key("changes")
            writer.beginObject()
            writer.key(dynamic: uri)
            edits.write(to: &writer)
            writer.endObject()
        }
        writer.endObject()
    }
}
