import JSON
import JSONRPC
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// `query`: JSON-RPC, one message a line, without a handshake; batches; ends at the end of the input with 0.
func query(_ options: Options) throws(UsageError) -> Int32 {
    if let word = options.operands.first {
        throw UsageError(message: "query takes no operand '\(printable(word))'; it reads standard input")
    }
    let mode = QueryMode(options, formats: try options.formatSet())
    return mode.run()
}

/// Answers messages in order.
final class QueryMode {
    private let output = Output()
    private var context: QueryContext
    private var part = JSONWriter()
    private var hasEnded = false

    init(_ options: Options, formats: FormatSet) {
        context = QueryContext(language: options.language, encoding: options.encoding, formats: formats)
        context.document = { Self.file($0, formats) }
        context.partialResult = { [unowned self] token, array in progress(token, array) }
    }

    /// Longest file that is read for a question.
    private static let fileLimit = 256 << 20

    private static func file(_ uri: String, _ formats: FormatSet) -> QueryDocument? {
        guard let path = DocumentURI(uri).path, case .file(let size)? = try? System.kind(of: path), size <= fileLimit,
            let bytes = try? System.contents(of: path, limit: fileLimit)
        else { return nil }
        return QueryDocument(text: Text(bytes: bytes), name: .uri(uri), path: path, formats: formats)
    }

    func run() -> Int32 {
        var lines = LineInput(System.standardInput)
        let isComplete = lines.forEach(beforeWaiting: output.flush) { line in
            if !hasEnded { answer(line) }
        }
        output.flush()
        return isComplete ? 0 : 2
    }

    // MARK: Messages

    private func answer(_ line: Bytes) {
        if line.isBlank { return }
        do throws(JSONParseError) {
            let root = try JSONDocument(Array(line.buffer)).root
            if root.kind == .array { batch(root) } else if answer(Message(root)) { endLine() }
        } catch {
            failure(nil, ResponseError(.parseError, "Not JSON: \(error)."))
            endLine()
        }
    }

    /// An array of answers, none for notifications (JSON-RPC 2.0 §6).
    private func batch(_ root: JSONView) {
        guard root.count > 0 else {
            failure(nil, ResponseError(.invalidRequest, "A batch must hold a message."))
            return endLine()
        }
        var isEmpty = true
        for element in root.elements {
            let message = Message(element)
            if case .notification = message {
                _ = answer(message)
                continue
            }
            output.json.between(isEmpty ? "[" : ",")
            isEmpty = false
            if !answer(message) { output.json.null() }
        }
        if !isEmpty {
            output.json.between("]")
            endLine()
        }
    }

    private func endLine() {
        output.json.between("\n")
        output.flushIfFull()
    }

    /// Answers one message; false where it needs no answer.
    private func answer(_ message: Message) -> Bool {
        switch message {
        case .invalid(let id, let error): failure(id, error)
        case .notification(let method, _):
            if method == "exit" { hasEnded = true }
            return false
        case .response: failure(nil, ResponseError(.invalidRequest, "A response to nothing."))
        case .request(let id, let method, let params):
            do throws(ResponseError) {
                let query = try understand(method, params)
                respond(id) { query.write(to: &$0) }
            } catch { failure(id, error) }
        }
        return true
    }

    private func understand(_ name: String, _ params: JSONView?) throws(ResponseError) -> Query {
        var method = QueryMethod(rawValue: name)
        var params = params
        if name == "workspace/executeCommand" {
            guard let command = params?["command"]?.string else {
                throw ResponseError(.invalidParams, "params.command: missing")
            }
            method = QueryMethod(command: command)
            guard method != nil else { throw ResponseError(.invalidParams, "params.command: no command \(command)") }
            params = params?["arguments"]?.elements.first
        }
        guard let method else { throw .methodNotFound(name) }
        do throws(QueryError) { return try Query(method, params, context) } catch {
            switch error {
            case .invalidParams: throw ResponseError(.invalidParams, error.message)
            case .unknownDocument: throw ResponseError(.requestFailed, error.message)
            }
        }
    }

    // MARK: Writing

    private func begin() {
        output.json.beginObject()
        output.json.key("jsonrpc")
        output.json.plain("2.0")
    }

    private func respond(_ id: RequestID, _ result: (inout JSONWriter) -> Void) {
        // Parts of the result go out before the response begins.
        part.reset(keepingAtMost: 1 << 20)
        result(&part)
        begin()
        output.json.member("id", id)
        output.json.key("result")
        output.json.raw(part.bytes)
        output.json.endObject()
    }

    private func failure(_ id: RequestID?, _ error: ResponseError) {
        begin()
        output.json.member("id", id)
        output.json.member("error", error)
        output.json.endObject()
    }

    private func progress(_ token: JSONValue, _ array: [UInt8]) {
        begin()
        output.json.member("method", "$/progress")
        output.json.key("params")
        output.json.beginObject()
        output.json.member("token", token)
        output.json.key("value")
        output.json.raw(array)
        output.json.endObject()
        output.json.endObject()
        endLine()
    }
}

extension Bytes {
    /// Whether nothing but blanks stands in them.
    fileprivate var isBlank: Bool { buffer.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
}
