import JSON
import JSONRPC
import LanguageServerProtocol

extension LanguageServer {
    static let configuration: [Registration] = [
        .notification(DidChangeConfiguration.self) { (server, params) throws(ResponseError) in
            server.didChangeConfiguration(params)
        }
    ]

    /// Asks for the settings, where the client can be asked.
    func requestConfiguration() {
        guard client.capabilities.has("workspace.configuration") else { return }
        request(ConfigurationRequest.self, .init(sections: [SettingsStore.section])) { server, outcome in
            guard case .result(let result) = outcome, let answer = result.elements.first, !answer.isNull else { return }
            server.takeSettings(answer)
        }
    }

    /// Asks to be told when settings change, where that must be asked for.
    func registerForConfiguration() {
        guard client.capabilities.has("workspace.didChangeConfiguration.dynamicRegistration") else { return }
        let registration = RegisterCapability.Registration(
            id: "smtp-configuration", method: DidChangeConfiguration.method)
        request(RegisterCapability.self, .init(registrations: [registration])) { _, _ in }
    }

    private func didChangeConfiguration(_ params: DidChangeConfiguration.Params) {
        // Clients that can be asked push nothing worth reading (VS Code null, Neovim an empty object).
        if client.capabilities.has("workspace.configuration") { return requestConfiguration() }
        if let settings = params.settings, settings.kind == .object { takeSettings(settings) }
    }

    private func takeSettings(_ json: JSONView) {
        let before = settings.revision
        settings.take(json)
        warnAboutSettings()
        guard settings.revision != before else { return }
        readFormats()
        readAllAgain()
    }

    /// Every open document as the settings and formats now say.
    func readAllAgain() {
        for document in documents.all { document.apply(settings.current, formatsFile) }
        republishAll()
    }

    /// One warning for everything in the settings that was not understood.
    func warnAboutSettings() {
        guard let warning = settings.takeWarning() else { return }
        notify(ShowMessage.self, WindowMessageParams(type: .warning, message: warning))
    }
}
