import JSON
import JSONRPC
import LanguageServerProtocol

/// One method the server understands, with what it announces for it.
struct Registration: Sendable {
    typealias RequestHandler = @Sendable (LanguageServer, RequestContext, JSONView?) throws(ResponseError) -> Void
    typealias NotificationHandler = @Sendable (LanguageServer, JSONView?) throws(ResponseError) -> Void

    enum Handler: Sendable {
        case request(RequestHandler)
        case notification(NotificationHandler)
    }

    let method: String
    let handler: Handler
    /// The members of `ServerCapabilities` that announce it to `client`; nil where nothing does.
    let capabilities: (@Sendable (Client) -> [JSONValue.Member])?

    static func request<Request: RequestMessage>(
        _: Request.Type, capabilities: (@Sendable (Client) -> [JSONValue.Member])? = nil,
        _ handler:
            @escaping @Sendable (LanguageServer, Request.Params, RequestContext) throws(ResponseError) -> Request.Result
    ) -> Registration {
        let run: RequestHandler = { (server, context, json) throws(ResponseError) in
            let result = try handler(server, try read(Request.Params.self, json), context)
            server.respond(context.id) { result.write(to: &$0) }
        }
        return Registration(method: Request.method, handler: .request(run), capabilities: capabilities)
    }

    /// A request whose parameters and result are another module's business.
    static func request(
        _ method: String, capabilities: (@Sendable (Client) -> [JSONValue.Member])? = nil,
        _ handler: @escaping RequestHandler
    ) -> Registration {
        Registration(method: method, handler: .request(handler), capabilities: capabilities)
    }

    static func notification<Note: NotificationMessage>(
        _: Note.Type, capabilities: (@Sendable (Client) -> [JSONValue.Member])? = nil,
        _ handler: @escaping @Sendable (LanguageServer, Note.Params) throws(ResponseError) -> Void
    ) -> Registration {
        let run: NotificationHandler = { (server, json) throws(ResponseError) in
            try handler(server, try read(Note.Params.self, json))
        }
        return Registration(method: Note.method, handler: .notification(run), capabilities: capabilities)
    }

    private static func read<Params: MessageParams>(
        _: Params.Type, _ json: JSONView?
    ) throws(ResponseError) -> Params {
        do throws(JSONDecodingError) { return try Params.read(json) } catch { throw .invalidParams(error) }
    }
}

/// Everything the server understands, in one list.
enum RegistrationTable {
    static let all: [Registration] = [
        LanguageServer.lifecycle,
        LanguageServer.documentSync,
        LanguageServer.configuration,
        LanguageServer.tracing,
        [
            LanguageServer.hover,
            LanguageServer.pullDiagnostics,
            LanguageServer.codeAction,
            LanguageServer.executeCommand,
        ],
        LanguageServer.smtpMethods,
    ].flatMap(\.self)

    static let handlers: [String: Registration.Handler] = Dictionary(
        all.map { ($0.method, $0.handler) }, uniquingKeysWith: { first, _ in first })

    /// `ServerCapabilities` for `client`.
    static func capabilities(for client: Client) -> [JSONValue.Member] {
        all.flatMap { $0.capabilities?(client) ?? [] }
    }
}
