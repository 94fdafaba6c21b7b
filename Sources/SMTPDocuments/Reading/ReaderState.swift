import SMTPReply

/// What reading the next line needs to know of the lines before it. Small, comparable: where two states are equal, the
/// rest of two documents reads the same, which is how an edit stops costing.
package struct ReaderState: Hashable, Sendable {
    /// The conversation that the lines before left open.
    var session = ConversationState()
    /// The part of a bounce that the next line belongs to.
    var bounce = BounceState()
    /// The statement of a configuration that the next line may continue.
    var configuration = ConfigurationState()
    /// Columns named by the last header line.
    var columns = ColumnState()

    package init() {}

    /// Moves every place in it, when the reading goes on in the next chunk (`-chunk.bytes.count`).
    package mutating func rebase(by offset: Int) {
        session.rebase(by: offset)
        bounce.rebase(by: offset)
        configuration.rebase(by: offset)
    }
}
