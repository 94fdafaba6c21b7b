import JSON

/// `MarkupKind`.
package enum MarkupKind: String, Hashable, Sendable {
    case plaintext, markdown
}

/// `MarkupContent`.
package struct MarkupContent: Hashable, Sendable, JSONEncodable {
    package var kind: MarkupKind
    package var value: String

    package init(kind: MarkupKind, value: String) {
        self.kind = kind
        self.value = value
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind.rawValue)
        writer.member("value", value)
        writer.endObject()
    }
}
