import JSONRPC
import Synchronization

/// What the reader hands to the worker, in the order in which it came.
///
/// The set of cancelled requests is kept here too, so that a cancellation overtakes the requests that wait.
package final class Inbox: Sendable {
    /// One thing that came in.
    package enum Item: Sendable {
        case message(Message, isCancelled: Bool)
        /// Answered with the error, id null: no frame, no JSON, or a batch.
        case fault(ResponseError)
        /// The input ended.
        case end
    }

    private struct State: Sendable {
        var items: [Item?] = []
        var first = 0
        /// The request that is being answered.
        var current: RequestID?

        var isEmpty: Bool { first == items.count }
    }

    private let state = Monitor(State())
    private let flag = Atomic(false)

    package init() {}

    /// Adds `item` and wakes the worker.
    package func put(_ item: Item) {
        state.withLock(wakes: true) { $0.items.append(item) }
    }

    /// The next item; waits for it.
    package func take() -> Item {
        state.wait { $0.isEmpty ? nil : Self.pop(&$0, flag) }
    }

    /// The next item; nil where none waits.
    package func takeIfPresent() -> Item? {
        state.withLock { $0.isEmpty ? nil : Self.pop(&$0, flag) }
    }

    private static func pop(_ state: inout State, _ flag: borrowing Atomic<Bool>) -> Item? {
        let item = state.items[state.first]
        state.items[state.first] = nil
        state.first += 1
        if state.isEmpty {
            state.items.removeAll(keepingCapacity: state.items.capacity <= 1024)
            state.first = 0
        }
        state.current = nil
        var isCancelled = false
        if case .message(.request(let id, _, _), let cancelled)? = item {
            state.current = id
            isCancelled = cancelled
        }
        flag.store(isCancelled, ordering: .relaxed)
        return item
    }

    /// What waits next, as far as it decides what is done before it.
    package enum Next: Hashable, Sendable {
        case request(String)
        case notification(String)
        /// Nothing, or nothing with a method.
        case other
    }

    package var next: Next {
        state.withLock { state in
            guard !state.isEmpty, case .message(let message, _)? = state.items[state.first] else { return .other }
            switch message {
            case .request(_, let method, _): return .request(method)
            case .notification(let method, _): return .notification(method)
            default: return .other
            }
        }
    }

    /// Marks the request `id`, whether it waits or is being answered; one that is unknown or done is passed over.
    package func cancel(_ id: RequestID) {
        state.withLock { state in
            if state.current == id { return flag.store(true, ordering: .relaxed) }
            for index in state.first..<state.items.count {
                if case .message(let message, _)? = state.items[index], case .request(id, _, _) = message {
                    state.items[index] = .message(message, isCancelled: true)
                }
            }
        }
    }

    /// Whether the request that is being answered was cancelled; cheap, to be asked during long work.
    package var isCurrentCancelled: Bool { flag.load(ordering: .relaxed) }
}
