import SMTPDocuments

/// What analysing the next chunk needs to know of those before it. Where two states are equal, the rest of two
/// documents is analysed the same.
package struct AnalysisState: Hashable, Sendable {
    package var reader = ReaderState()
    package var session = SessionState()
    package var rules = RuleMemory()

    package init() {}

    /// Moves every place in it by `offset` (`-chunk.bytes.count` when the next chunk begins).
    package mutating func rebase(by offset: Int) {
        reader.rebase(by: offset)
        session.rebase(by: offset)
        rules.rebase(by: offset)
    }
}

/// What rules remember between findings beyond the session: small and comparable.
package struct RuleMemory: Hashable, Sendable {
    /// Replies to VRFY that said the same 250 for different users (RFC 5321 §3.5.3).
    package var verifiedHash: UInt64 = 0
    package var verifiedArgument: UInt64 = 0
    package var verifiedCount = 0
    package var verifiedPlace: Place?

    /// Messages that bounced lately, by queue ID and recipient, the newest last; at most 8.
    package var bounced: [UInt64] = []

    /// Replies that the bounce told already, by recipient and code and by their words; at most ``reportedLimit``.
    package var reported: [UInt64] = []
    static let reportedLimit = 96

    package init() {}

    /// Whether the message bounced before; it is remembered as bounced from now on.
    mutating func remembers(bounced hash: UInt64) -> Bool {
        if bounced.contains(hash) { return true }
        if bounced.count == 8 { bounced.removeFirst() }
        bounced.append(hash)
        return false
    }

    mutating func rebase(by offset: Int) { verifiedPlace = verifiedPlace?.moved(by: offset) }
}
