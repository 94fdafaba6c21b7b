import JSON

/// `CodeActionKind`. An open set.
package struct CodeActionKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let quickFix = CodeActionKind(rawValue: "quickfix")

    /// Whether an action of this kind is wanted by who asks for `other`: kinds are hierarchical (`quickfix.a`).
    package func isPart(of other: CodeActionKind) -> Bool {
        rawValue == other.rawValue || other.rawValue.isEmpty || rawValue.hasPrefix(other.rawValue + ".")
    }
}

/// `textDocument/codeAction`.
package enum CodeActionRequest: RequestMessage {
    package typealias Result = [CodeAction]
    package static let method = "textDocument/codeAction"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var textDocument: TextDocumentIdentifier
        package var range: LSPRange
        /// The only kinds that are wanted; nil for all.
        package var only: [CodeActionKind]?

        package init(json: JSONView) throws(JSONDecodingError) {
            textDocument = try json.decode("textDocument")
            range = try json.decode("range")
            let only = try json.member("context")?.decodeIfPresent("only", as: [String].self)
            self.only = only?.map(CodeActionKind.init(rawValue:))
        }
    }

    /// `CodeAction`.
    package struct CodeAction: Sendable, JSONEncodable {
        package var title: String
        package var kind: CodeActionKind
        /// What it mends.
        package var diagnostics: [LSPDiagnostic] = []
        /// Left out where the client does not understand it.
        package var isPreferred: Bool?
        package var edit: WorkspaceEdit

        package init(title: String, kind: CodeActionKind, edit: WorkspaceEdit) {
            self.title = title
            self.kind = kind
            self.edit = edit
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("title", title)
            writer.member("kind", kind.rawValue)
            if !diagnostics.isEmpty { writer.member("diagnostics", diagnostics) }
            writer.member("isPreferred", ifPresent: isPreferred)
            writer.member("edit", edit)
            writer.endObject()
        }
    }
}
