import JSON

/// Answers JSON-RPC 2.0 with one message or one batch a line, for scripts: no handshake, no state.
package struct LineServer {
    /// Writes a result.
    package typealias Answer = (inout JSONWriter) -> Void

    /// What there is to send; the caller takes it with ``takeOutput()``.
    private var writer = JSONWriter(capacity: 64 * 1024)
    private var decoder = LineDecoder()
    private let handler: (_ method: String, _ params: JSONView?) throws(ResponseError) -> Answer

    /// - Parameter handler: Understands a request, or throws what is wrong with it.
    package init(handler: @escaping (_ method: String, _ params: JSONView?) throws(ResponseError) -> Answer) {
        self.handler = handler
    }

    /// Bytes that wait to be sent.
    package var outputCount: Int { writer.bytes.count }

    /// Hands the answers on and forgets them.
    package mutating func takeOutput(_ body: (UnsafeRawBufferPointer) -> Void) {
        writer.bytes.withUnsafeBytes { body($0) }
        writer.reset(keepingAtMost: 4 << 20)
    }

    /// Answers the lines that end in `bytes`; calls `drain` after each so that the output can be bounded.
    package mutating func take(_ bytes: UnsafeRawBufferPointer, drain: (inout LineServer) -> Void = { _ in }) {
        decoder.append(bytes)
        while let event = decoder.next() {
            answer(event)
            drain(&self)
        }
    }

    /// Answers the last line where the input ends without a line end.
    package mutating func finish() {
        if let event = decoder.finish() { answer(event) }
    }

    private mutating func answer(_ event: FrameDecoder.Event) {
        switch event {
        case .fault(let problem): line { Self.write(nil, ResponseError(.invalidRequest, problem), to: &$0) }
        case .body(let bytes):
            do throws(JSONParseError) {
                let json = try JSONDocument(bytes).root
                if json.kind == .array { batch(json) } else { single(Message(json)) }
            } catch {
                line { Self.write(nil, ResponseError(.parseError, "Not JSON: \(error)."), to: &$0) }
            }
        }
    }

    private mutating func single(_ message: Message) {
        if let response = response(to: message) { line(response) }
    }

    /// Answers the requests of a batch in one array; nothing where it holds none (JSON-RPC 2.0 §6).
    private mutating func batch(_ json: JSONView) {
        if json.count == 0 {
            return line {
                Self.write(nil, ResponseError(.invalidRequest, "A batch holds at least one message."), to: &$0)
            }
        }
        let responses = json.elements.compactMap { response(to: Message($0)) }
        if responses.isEmpty { return }
        line { writer in
            writer.beginArray()
            for response in responses { response(&writer) }
            writer.endArray()
        }
    }

    /// What writes the response; nil where there is none to give.
    private func response(to message: Message) -> Answer? {
        switch message {
        case .notification, .response: return nil
        case .invalid(let id, let error): return { Self.write(id, error, to: &$0) }
        case .request(let id, let method, let params):
            do throws(ResponseError) {
                let answer = try handler(method, params)
                return { writer in
                    Self.begin(id, &writer)
                    writer.key("result")
                    answer(&writer)
                    writer.endObject()
                }
            } catch {
                return { Self.write(id, error, to: &$0) }
            }
        }
    }

    private mutating func line(_ body: Answer) {
        body(&writer)
        writer.endLine()
    }

    private static func begin(_ id: RequestID?, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("jsonrpc")
        writer.plain("2.0")
        writer.member("id", id)
    }

    private static func write(_ id: RequestID?, _ error: ResponseError, to writer: inout JSONWriter) {
        begin(id, &writer)
        writer.member("error", error)
        writer.endObject()
    }
}
