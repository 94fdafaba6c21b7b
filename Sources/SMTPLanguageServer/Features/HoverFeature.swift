import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPDocuments

extension LanguageServer {
    static let hover = Registration.request(
        HoverRequest.self, capabilities: { _ in [.init("hoverProvider", true)] }
    ) { (server, params, _) throws(ResponseError) in
        server.hover(params)
    }

    private func hover(_ params: TextDocumentPositionParams) -> HoverRequest.Hover? {
        guard let document = document(params.textDocument.uri) else { return nil }
        _ = document.text.offset(of: params.position, client.encoding)
        return nil
    }
}
