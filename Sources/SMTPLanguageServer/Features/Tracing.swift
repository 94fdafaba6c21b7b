import JSON
import JSONRPC
import LanguageServerProtocol

extension LanguageServer {
    static let tracing: [Registration] = [
        .notification(SetTrace.self) { (server, params) throws(ResponseError) in server.client.trace = params.value }
    ]
}
