import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPDocuments

/// The server: takes one item of the inbox at a time and answers it. Knows neither threads nor descriptors.
package final class LanguageServer {
    /// Where a session stands (LSP 3.17, lifecycle).
    enum Phase: Hashable {
        case fresh, running, shutDown
    }

    var phase = Phase.fresh
    /// Set when the process is to end.
    package private(set) var exitStatus: Int32?
    /// Told which process to live with, when `initialize` names one.
    package var parentIsKnown: (Int) -> Void = { _ in }

    var client = Client()
    var documents = DocumentStore()
    var settings = SettingsStore()
    var formatsFile = FormatsFile()
    /// Documents whose diagnostics were not published since they changed, in order.
    var unpublished: [DocumentURI] = []

    /// What was looked up for diagnostics.
    let lookups = LookupMemory()

    private let inbox: Inbox
    private let send: (OutgoingMessage) -> Void
    private var writer = MessageWriter(framing: .header)
    private var lastRequest = 0
    /// Requests that were answered while diagnostics waited to be published.
    private var answeredAhead = 0
    private static let answersAhead = 8
    private var awaited: [RequestID: (LanguageServer, Message.Outcome) -> Void] = [:]

    /// - Parameters:
    ///   - inbox: Asked whether the request at hand was cancelled.
    ///   - systemLanguage: The language of texts where the client names none, as in `LANG`.
    ///   - send: Takes one message.
    package init(
        inbox: Inbox, systemLanguage: String? = System.environment("LANG"),
        send: @escaping (OutgoingMessage) -> Void
    ) {
        settings.locale = systemLanguage
        self.inbox = inbox
        self.send = send
    }

    /// Answers items until the client or the input ends the session; gives the exit status.
    package func run() -> Int32 {
        while true {
            receive(inbox.take())
            if let exitStatus { return exitStatus }
        }
    }

    /// Answers every item that waits; for servers that live in the caller's own thread.
    package func runWaiting() {
        while exitStatus == nil, let item = inbox.takeIfPresent() { receive(item) }
    }

    private func receive(_ item: Inbox.Item) {
        switch item {
        case .fault(let error): respond(nil, error: error)
        case .end: leave()
        case .message(let message, let isCancelled): receive(message, isCancelled: isCancelled)
        }
        if !unpublished.isEmpty, isTimeToPublish { publishWaiting() }
    }

    /// Whether diagnostics should not wait for what comes next: more changes would make them out of date, and who
    /// asked something wants to see the answer before a long list.
    private var isTimeToPublish: Bool {
        switch inbox.next {
        case .notification(DidChange.method): return false
        case .request(let method) where method != Shutdown.method && answeredAhead < Self.answersAhead:
            answeredAhead += 1
            return false
        default:
            answeredAhead = 0
            return true
        }
    }

    private func receive(_ message: Message, isCancelled: Bool) {
        switch message {
        case .invalid(let id, let error): respond(id, error: error)
        case .response(let id, let outcome):
            if let id, let handler = awaited.removeValue(forKey: id) { handler(self, outcome) }
        case .notification(let method, let params): notify(method, params)
        case .request(let id, let method, let params):
            do throws(ResponseError) {
                try allow(method)
                guard case .request(let handler)? = RegistrationTable.handlers[method] else {
                    throw .methodNotFound(method)
                }
                if isCancelled { throw .cancelled }
                try handler(self, RequestContext(id: id, inbox: inbox), params)
            } catch { respond(id, error: error) }
            trace("Answered \(method).", verbose: "id \(id)")
        }
    }

    /// A line for who follows the server's work (`$/setTrace`).
    private func trace(_ message: @autoclosure () -> String, verbose: @autoclosure () -> String) {
        guard client.trace != .off, phase == .running else { return }
        notify(LogTrace.self, .init(message: message(), verbose: client.trace == .verbose ? verbose() : nil))
    }

    /// Whether the phase bears the request.
    private func allow(_ method: String) throws(ResponseError) {
        let isInitialize = method == Initialize.method
        switch phase {
        case .fresh where !isInitialize:
            throw ResponseError(.serverNotInitialized, "The first request must be initialize.")
        case .running where isInitialize:
            throw ResponseError(.invalidRequest, "initialize was answered before.")
        case .shutDown:
            throw ResponseError(.invalidRequest, "The server was shut down; only exit may follow.")
        default: break
        }
    }

    private func notify(_ method: String, _ params: JSONView?) {
        if method == Exit.method { return leave() }
        guard phase == .running, case .notification(let handler)? = RegistrationTable.handlers[method] else { return }
        do throws(ResponseError) {
            try handler(self, params)
        } catch { log(.warning, "\(method): \(error.message)") }
        trace("Took in \(method).", verbose: "\(documents.all.count) open documents")
    }

    /// The open document, else the file; nil where there is neither.
    func document(_ uri: String) -> OpenDocument? { documents.documentOrFile(uri, settings.current, formatsFile) }

    private func leave() { exitStatus = phase == .shutDown ? 0 : 1 }
}

/// What a request's handler needs beside its parameters.
struct RequestContext {
    let id: RequestID
    let inbox: Inbox

    /// Whether the client has lost interest; to be asked during long work.
    var isCancelled: Bool { inbox.isCurrentCancelled }

    /// Ends the request where the client has lost interest.
    func checkCancellation() throws(ResponseError) {
        if isCancelled { throw .cancelled }
    }
}

// MARK: Sending

extension LanguageServer {
    func respond(_ id: RequestID, result: (inout JSONWriter) -> Void) {
        send(writer.response(id: id, result: result))
    }

    func respond(_ id: RequestID?, error: ResponseError) {
        send(writer.response(id: id, error: error))
    }

    func notify<Note: ServerNotification>(_: Note.Type, _ params: Note.Params) {
        send(writer.notification(Note.method) { params.write(to: &$0) })
    }

    /// Sends a request; `handler` gets what the client makes of it. Only for what the client announced.
    func request<Request: ServerRequest>(
        _: Request.Type, _ params: Request.Params, _ handler: @escaping (LanguageServer, Message.Outcome) -> Void
    ) {
        lastRequest += 1
        awaited[.integer(lastRequest)] = handler
        send(writer.request(id: .integer(lastRequest), Request.method) { params.write(to: &$0) })
    }

    /// A line in the client's log.
    func log(_ type: MessageType, _ message: String) {
        notify(LogMessage.self, WindowMessageParams(type: type, message: message))
    }
}
