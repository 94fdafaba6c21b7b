import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPAnalysis
import SMTPDocuments

extension LanguageServer {
    static let hover = Registration.request(
        HoverRequest.self, capabilities: { _ in [.init("hoverProvider", true)] }
    ) { (server, params, _) throws(ResponseError) in
        server.hover(params)
    }

    private func hover(_ params: TextDocumentPositionParams) -> HoverRequest.Hover? {
        guard let document = document(params.textDocument.uri) else { return nil }
        let offset = document.text.offset(of: params.position, client.encoding)
        guard let content = document.content.hover(atByte: offset, language: settings.catalogueLanguage) else {
            return nil
        }
        let text = content.rendered(
            client.hoverMarkup == .markdown ? .markdown : .plaintext, isShort: settings.current.shortHover)
        return HoverRequest.Hover(
            contents: MarkupContent(kind: client.hoverMarkup, value: text),
            range: document.text.lspRange(of: content.range, client.encoding))
    }
}
