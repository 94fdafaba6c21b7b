import JSON
import JSONRPC
import LanguageServerProtocol

/// Turns bytes as they are read into an inbox's items; cancellations overtake what waits.
package struct MessageIntake {
    private var decoder = FrameDecoder()
    private let inbox: Inbox

    package init(inbox: Inbox) {
        self.inbox = inbox
    }

    /// Takes in what was read, however the messages are cut.
    package mutating func take(_ bytes: UnsafeRawBufferPointer) {
        decoder.append(bytes)
        while let event = decoder.next() { take(event) }
    }

    /// The input ended.
    package func finish() { inbox.put(.end) }

    private mutating func take(_ event: FrameDecoder.Event) {
        switch event {
        case .fault(let problem): inbox.put(.fault(ResponseError(.parseError, problem)))
        case .body(let bytes):
            do throws(JSONParseError) {
                deliver(try JSONDocument(bytes).root)
            } catch {
                inbox.put(.fault(ResponseError(.parseError, "Not JSON: \(error).")))
                if let header = FrameDecoder.swallowedHeader(in: bytes) { decoder.giveBack(bytes, from: header) }
            }
        }
    }

    private func deliver(_ json: JSONView) {
        if json.kind == .array {
            let problem = "A batch is no message of the language server protocol; send its messages one by one."
            return inbox.put(.fault(ResponseError(.invalidRequest, problem)))
        }
        let message = Message(json)
        if case .notification(CancelRequest.method, let params) = message {
            if let id = (try? CancelRequest.Params.read(params))?.id { inbox.cancel(id) }
            return
        }
        inbox.put(.message(message, isCancelled: false))
    }
}
