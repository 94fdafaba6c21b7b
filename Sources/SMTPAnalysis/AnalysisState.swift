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

    /// Messages whose refused greeting was told, by queue ID, the newest last; at most 16.
    package var greeted: [UInt64] = []

    /// Replies that the bounce told already, by recipient and code and by their words; at most ``reportedLimit``.
    package var reported: [UInt64] = []
    static let reportedLimit = 96

    package init() {}

    /// Whether the message bounced before; it is remembered as bounced from now on.
    mutating func remembers(bounced hash: UInt64) -> Bool { Self.remembers(hash, in: &bounced, atMost: 8) }

    /// Whether the refused greeting of the message was told; it is remembered as told from now on.
    mutating func remembers(greeted hash: UInt64) -> Bool { Self.remembers(hash, in: &greeted, atMost: 16) }

    private static func remembers(_ hash: UInt64, in list: inout [UInt64], atMost limit: Int) -> Bool {
        if list.contains(hash) { return true }
        if list.count == limit { list.removeFirst() }
        list.append(hash)
        return false
    }

    mutating func rebase(by offset: Int) { verifiedPlace = verifiedPlace?.moved(by: offset) }
}
