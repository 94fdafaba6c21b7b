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
        var intake = MessageIntake(inbox: inbox)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
        defer { room.deallocate() }
        while true {
            if !System.waitForInput(descriptor, milliseconds: interval) {
                let process = parent.load(ordering: .relaxed)
                if process != 0, !System.isAlive(process: process) { return parentIsGone() }
                continue
            }
            guard let count = try? System.read(descriptor, into: room), count > 0 else { break }
            intake.take(UnsafeRawBufferPointer(rebasing: room[..<count]))
        }
        intake.finish()
    }
}
