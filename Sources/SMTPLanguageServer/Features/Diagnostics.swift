import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments

extension LanguageServer {
    static let pullDiagnostics = Registration.request(
        DocumentDiagnostic.self,
        capabilities: { client in
            guard client.pullsDiagnostics else { return [] }
            let options: JSONValue = [
                "identifier": "smtp", "interFileDependencies": false, "workspaceDiagnostics": false,
            ]
            return [.init("diagnosticProvider", options)]
        }
    ) { (server, params, context) throws(ResponseError) in
        guard let document = server.document(params.textDocument.uri) else { return .full(resultID: "none", []) }
        let resultID = "\(document.revision).\(server.settings.revision)"
        if document.version != nil, params.previousResultID == resultID { return .unchanged(resultID: resultID) }
        let diagnostics = server.diagnostics(of: document)
        try context.checkCancellation()
        return .full(resultID: resultID, diagnostics)
    }

    /// Sees to it that the document's diagnostics are published when its changes have been taken in.
    func needsPublishing(_ document: OpenDocument) {
        if !client.pullsDiagnostics, !unpublished.contains(document.key) { unpublished.append(document.key) }
    }

    /// Publishes what waits, each document once, with its newest version.
    func publishWaiting() {
        let keys = unpublished
        unpublished = []
        for key in keys {
            guard let document = documents[key] else { continue }
            let version = client.publishing.version ? document.version : nil
            notify(
                PublishDiagnostics.self,
                .init(uri: document.uri, version: version, diagnostics: diagnostics(of: document)))
        }
    }

    /// All documents again, because something outside them changed.
    func republishAll() {
        for document in documents.all { needsPublishing(document) }
    }

    /// Worst first, then by position, within the limit; the last one tells how many were left out.
    private func diagnostics(of document: OpenDocument) -> [LSPDiagnostic] {
        let total = document.content.counts.total
        let limit = settings.current.diagnosticsLimit
        let isCut = total > limit
        let shown = document.worstIssues(limit: isCut ? max(0, limit - 1) : limit)
        let converter = DiagnosticConverter(document: document, client: client, language: settings.catalogueLanguage)
        var diagnostics = shown.map(converter.diagnostic)
        if isCut, limit > 0 { diagnostics.append(converter.leftOut(total - shown.count)) }
        return diagnostics
    }
}
