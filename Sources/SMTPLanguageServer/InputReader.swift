import JSON
import JSONRPC
import LanguageServerProtocol
import Synchronization

/// Fills an inbox from a descriptor, on a thread of its own.
package final class InputReader: Sendable {
    /// The process that the server is to live with; 0 for none.
    private let parent = Atomic(0)
    private let descriptor: Int32
    private let inbox: Inbox
    /// Milliseconds between two looks at the parent.
    private let interval: Int32
    private let parentIsGone: @Sendable () -> Void

    /// - Parameters:
    ///   - descriptor: Where the messages come from.
    ///   - inbox: Where they go.
    ///   - interval: Milliseconds between two looks at the parent process.
    ///   - parentIsGone: Called once, on the reader's thread.
    package init(
        _ descriptor: Int32, inbox: Inbox, interval: Int32 = 3000, parentIsGone: @escaping @Sendable () -> Void
    ) {
        self.descriptor = descriptor
        self.inbox = inbox
        self.interval = interval
        self.parentIsGone = parentIsGone
    }

    /// From now on, the end of `process` is the end of the input.
    package func watch(process: Int) { parent.store(process, ordering: .relaxed) }

    /// Reads until the input ends.
    package func run() {
        var decoder = FrameDecoder()
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
        defer { room.deallocate() }
        while true {
            if !System.waitForInput(descriptor, milliseconds: interval) {
                let process = parent.load(ordering: .relaxed)
                if process != 0, !System.isAlive(process: process) { return parentIsGone() }
                continue
            }
            guard let count = try? System.read(descriptor, into: room), count > 0 else { break }
            decoder.append(UnsafeRawBufferPointer(rebasing: room[..<count]))
            while let event = decoder.next() { take(event, &decoder) }
        }
        inbox.put(.end)
    }

    private func take(_ event: FrameDecoder.Event, _ decoder: inout FrameDecoder) {
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
