import SMTPReply

/// What a conversation's next line depends on.
struct ConversationState: Hashable, Sendable {
    /// A reply whose last line has not been seen.
    var open = OnDemand<FoundReply>()
    /// Which conversation the open reply belongs to.
    var openKey: UInt64 = 0
    /// What the client's next line is.
    var phase = Phase.commands
    /// The format whose lines ``phase`` is about; nil for bare lines.
    var phaseFormat: FormatID?
    /// The client's DATA was shown and is not answered yet.
    var awaitsDataReply = false
    /// A line of the message data was shown.
    var hasData = false
    /// Octets still to come of a BDAT chunk.
    var octets = 0
    /// Lines for which bare replies and commands are still believed, counted down by lines that are neither.
    var trust: UInt8 = 0
    /// The format whose lines gave that trust: its weak marks are believed too.
    var trustedFormat: FormatID?
    /// That format's conversation goes on in bare lines.
    var trustsBare = false
    /// Lines of other text since the last line of a conversation; counted up to ``LineReader/proseLimit``.
    var proseLines: UInt8 = 0
    /// Empty lines for which a line that named SMTP is still near.
    var nearSMTP: UInt8 = 0
    /// Marks that no format knows, learnt in this document.
    var marks = LearntMarks()
    /// A conversation's commands were shown as bare lines.
    var showsBareCommands = false

    enum Phase: UInt8, Hashable, Sendable {
        case commands
        /// Message data until the lone dot.
        case data
        /// Octets of BDAT.
        case octets
        /// The answer to 334.
        case secret
    }

    mutating func rebase(by offset: Int) {
        open.trim()
        open.change { $0.move { ($0.lowerBound &+ offset)..<($0.upperBound &+ offset) } }
    }
}
