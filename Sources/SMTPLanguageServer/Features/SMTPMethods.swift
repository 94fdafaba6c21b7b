import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPQuery

extension LanguageServer {
    /// The methods of the public contract, `smtp/explain` and so on.
    static let smtpMethods: [Registration] = QueryMethod.allCases.map { method in
        .request(method.rawValue, capabilities: method == QueryMethod.allCases.first ? announceMethods : nil) {
            (server, context, params) throws(ResponseError) in
            try server.answer(method, params, context)
        }
    }

    /// The same as commands.
    static let executeCommand = Registration.request(
        ExecuteCommand.method,
        capabilities: { _ in
            let commands = QueryMethod.allCases.map { JSONValue.string($0.command) }
            return [.init("executeCommandProvider", ["commands": .array(commands)])]
        }
    ) { (server, context, json) throws(ResponseError) in
        let params: ExecuteCommand.Params
        do throws(JSONDecodingError) {
            params = try ExecuteCommand.Params.read(json)
        } catch { throw .invalidParams(error) }
        guard let method = QueryMethod(command: params.command) else {
            throw ResponseError(.invalidParams, "params.command: there is no command \(params.command)")
        }
        try server.answer(method, params.arguments.first, context)
    }

    private static let announceMethods: @Sendable (Client) -> [JSONValue.Member] = { _ in
        let methods = QueryMethod.allCases.map { JSONValue.string($0.rawValue) }
        return [.init("experimental", ["smtp": ["version": 1, "methods": .array(methods)]])]
    }

    private func answer(
        _ method: QueryMethod, _ params: JSONView?, _ context: RequestContext
    ) throws(ResponseError) {
        // Parts of the result go out while it is made: it cannot be written into the response at once.
        var result = JSONWriter()
        do throws(QueryError) {
            try Query(method, params, queryContext).write(to: &result)
        } catch {
            switch error {
            case .invalidParams: throw ResponseError(.invalidParams, error.message)
            case .unknownDocument: throw ResponseError(.requestFailed, error.message)
            }
        }
        try context.checkCancellation()
        respond(context.id) { $0.raw(result.bytes) }
    }

    private var queryContext: QueryContext {
        var context = QueryContext(
            language: settings.catalogueLanguage, encoding: client.encoding, options: settings.current.analysis,
            formats: formatsFile.set)
        context.document = { [unowned self] uri in
            if let document = documents[uri] { return QueryDocument(document.content, uri: uri) }
            guard let file = documents.file(uri) else { return nil }
            let format = settings.current.format(of: file.path)
            return QueryDocument(
                text: file.text, name: .uri(uri), path: file.path, override: format, formats: formatsFile.set)
        }
        context.partialResult = { [unowned self] token, array in
            notify(Progress<EncodedArray>.self, .init(token: token, value: EncodedArray(json: array)))
        }
        return context
    }
}

/// A part of a result that was written already.
struct EncodedArray: JSONEncodable, Sendable {
    let json: [UInt8]

    func write(to writer: inout JSONWriter) { writer.raw(json) }
}
