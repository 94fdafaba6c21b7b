import SMTPReply

/// Where in a bounce the next line stands.
struct BounceState: Hashable, Sendable {
    mutating func rebase(by offset: Int) {}
}

extension LineReader {
    /// Reads one line of a document whose kind is ``DocumentKind/bounce``.
    func readBounceLine(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {
        readLine(line, state: &state, sink: sink)
    }

    /// Hands on what the bounce's last lines left open.
    func finishBounce(state: inout ReaderState, sink: (Finding) -> Void) {}
}
