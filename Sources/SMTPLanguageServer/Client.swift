import JSON
import LanguageServerProtocol
import SMTPDocuments

/// What the server knows of its client: what it announced, as the answers that features ask for.
package struct Client: Sendable {
    var capabilities = ClientCapabilities()
    /// The encoding of positions in force.
    var encoding = PositionEncoding.utf16
    /// Whether the encoding was negotiated, and so must be told.
    var hasNegotiatedEncoding = false
    var locale: String?
    var trace = TraceValue.off
    var hoverMarkup = MarkupKind.plaintext
    var publishing = PublishingCapabilities()
    var codeActions = CodeActionCapabilities()
    /// The client asks for diagnostics: then none are pushed.
    var pullsDiagnostics = false

    init() {}

    init(_ params: Initialize.Params) {
        capabilities = params.capabilities
        locale = params.locale
        trace = params.trace.flatMap(TraceValue.init(rawValue:)) ?? .off
        let encodings = capabilities.strings("general.positionEncodings").compactMap(PositionEncoding.init(rawValue:))
        hasNegotiatedEncoding = !encodings.isEmpty
        encoding = encodings.contains(.utf8) ? .utf8 : encodings.first ?? .utf16
        let formats = capabilities.strings("textDocument.hover.contentFormat")
        hoverMarkup = formats.lazy.compactMap(MarkupKind.init(rawValue:)).first ?? .plaintext
        publishing = PublishingCapabilities(capabilities)
        codeActions = CodeActionCapabilities(capabilities)
        pullsDiagnostics = capabilities.announces("textDocument.diagnostic")
    }
}

/// What the client understands in a diagnostic (`textDocument.publishDiagnostics`, `textDocument.diagnostic`).
struct PublishingCapabilities: Hashable, Sendable {
    var version = false
    var codeDescription = false
    var relatedInformation = false
    var data = false
    var tags: [Int] = []

    init() {}

    init(_ capabilities: ClientCapabilities) {
        func has(_ name: String) -> Bool {
            capabilities.has("textDocument.publishDiagnostics.\(name)")
                || capabilities.has("textDocument.diagnostic.\(name)")
        }
        version = capabilities.has("textDocument.publishDiagnostics.versionSupport")
        codeDescription = has("codeDescriptionSupport")
        relatedInformation = has("relatedInformation")
        data = has("dataSupport")
        tags = capabilities.integers("textDocument.publishDiagnostics.tagSupport.valueSet")
    }
}

/// What the client understands in a code action (`textDocument.codeAction`).
struct CodeActionCapabilities: Hashable, Sendable {
    var hasLiterals = false
    var hasPreferred = false
    /// `workspace.workspaceEdit.documentChanges`.
    var hasDocumentChanges = false

    init() {}

    init(_ capabilities: ClientCapabilities) {
        hasLiterals = capabilities.announces("textDocument.codeAction.codeActionLiteralSupport")
        hasPreferred = capabilities.has("textDocument.codeAction.isPreferredSupport")
        hasDocumentChanges = capabilities.has("workspace.workspaceEdit.documentChanges")
    }
}
