import SMTPReply

/// What reading the next line needs to know of the lines before it. Small, comparable: where two states are equal, the
/// rest of two documents reads the same, which is how an edit stops costing.
package struct ReaderState: Hashable, Sendable {
    package init() {}

    /// Moves every place in it, when the reading goes on in the next chunk (`-chunk.bytes.count`).
    package mutating func rebase(by offset: Int) {}
}

/// Reads chunks of whole lines in order and hands on what they hold.
package struct DocumentReader: Sendable {
    package let profile: DocumentProfile

    package init(profile: DocumentProfile) { self.profile = profile }

    /// Reads `chunk` (whole lines) and calls `sink` with each finding, in order of position. Places are relative to
    /// the chunk's first byte.
    package func read(_ chunk: Bytes, state: inout ReaderState, sink: (Finding) -> Void) {}

    /// Called at the end of the text: what was still open is handed on.
    package func finish(state: inout ReaderState, sink: (Finding) -> Void) {}
}
