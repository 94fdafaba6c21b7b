import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPDocuments

extension LanguageServer {
    static let documentSync: [Registration] = [
        .notification(
            DidOpen.self,
            capabilities: { _ in
                [.init("textDocumentSync", ["openClose": true, "change": 2, "save": ["includeText": false]])]
            }
        ) { (server, params) throws(ResponseError) in server.didOpen(params) },
        .notification(DidChange.self) { (server, params) throws(ResponseError) in server.didChange(params) },
        .notification(DidSave.self) { (server, params) throws(ResponseError) in
            server.formatsMayHaveChanged(params.textDocument.uri)
        },
        .notification(DidClose.self) { (server, params) throws(ResponseError) in
            server.didClose(params.textDocument.uri)
        },
    ]

    private func didOpen(_ params: DidOpen.Params) {
        var builder = TextBuilder()
        params.text.read { builder.append($0) }
        let document = OpenDocument(
            uri: params.uri, languageID: params.languageID, version: params.version, text: builder.finish(),
            settings: settings.current, formats: formatsFile)
        documents.open(document)
        needsPublishing(document)
    }

    private func didChange(_ params: DidChange.Params) {
        guard let document = documents[params.textDocument.uri] else {
            return log(.warning, "A change of a document that is not open was left out: \(params.textDocument.uri)")
        }
        for change in params.contentChanges {
            if let range = change.range {
                document.replace(document.text.range(of: range, client.encoding), with: change.text.bytes)
            } else {
                document.replaceAll(with: change.text.bytes)
            }
        }
        document.version = params.textDocument.version ?? document.version
        needsPublishing(document)
    }

    private func didClose(_ uri: String) {
        guard let document = documents.close(uri) else { return }
        unpublished.removeAll { $0 == document.key }
        if !client.pullsDiagnostics {
            notify(PublishDiagnostics.self, .init(uri: document.uri, version: nil, diagnostics: EncodedDiagnostics()))
        }
    }
}
