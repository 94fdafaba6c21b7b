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
        guard let document = server.document(params.textDocument.uri) else {
            return .full(resultID: "none", EncodedDiagnostics())
        }
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
    private func diagnostics(of document: OpenDocument) -> EncodedDiagnostics {
        if document.key == formatsFile.key {
            return EncodedDiagnostics(formatsFile.diagnostics(in: document.text, client.encoding).map(\.encoded))
        }
        return document.diagnostics.list(
            document: document.content, limit: settings.current.diagnosticsLimit,
            converter: DiagnosticConverter(
                uri: document.uri, client: client, language: settings.catalogueLanguage, lookups: lookups))
    }
}
