import JSON
import JSONRPC
import LanguageServerProtocol

extension LanguageServer {
    static let lifecycle: [Registration] = [
        .request(Initialize.self) { (server, params, _) throws(ResponseError) in server.initialize(params) },
        .notification(Initialized.self) { (server, _) throws(ResponseError) in server.initialized() },
        .request(Shutdown.self) { (server, _, _) throws(ResponseError) in
            server.phase = .shutDown
            server.unpublished = []
            return VoidResult()
        },
    ]

    private func initialize(_ params: Initialize.Params) -> Initialize.Result {
        phase = .running
        client = Client(params)
        if let process = params.processID { parentIsKnown(process) }
        if let locale = client.locale { settings.locale = locale }
        formatsFile.root = params.roots.first
        if let options = params.initializationOptions { settings.take(options) }
        var capabilities = RegistrationTable.capabilities(for: client)
        if client.hasNegotiatedEncoding {
            capabilities.insert(.init("positionEncoding", .string(client.encoding.rawValue)), at: 0)
        }
        return Initialize.Result(
            capabilities: capabilities, serverName: Product.name, serverVersion: Product.version)
    }

    private func initialized() {
        warnAboutSettings()
        readFormats()
        requestConfiguration()
        registerForConfiguration()
    }
}
