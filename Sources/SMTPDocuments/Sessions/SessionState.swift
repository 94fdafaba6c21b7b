import SMTPReply

/// Whether something holds, as far as the document tells: an excerpt hides what came before it.
package enum Known: UInt8, Hashable, Sendable {
    case no, yes, unknown
}

/// What is known of a session at one moment, without places: copied freely.
package struct SessionFacts: Hashable, Sendable {
    /// The opening of the connection was seen.
    package var startIsKnown = false
    /// What the greeting was.
    package var greeting: Greeting = .unseen
    /// An EHLO, HELO or LHLO was accepted since the connection or the TLS layer began.
    package var hello: Known = .unknown
    /// The accepted hello was EHLO or LHLO.
    package var isExtended = false
    /// LHLO was used: LMTP, one reply a recipient after the data (RFC 2033 §4.2).
    package var isLMTP = false
    /// A TLS layer is on.
    package var tls: Known = .unknown
    /// STARTTLS was accepted and no hello has followed (RFC 3207 §4.2).
    package var awaitsHelloInTLS = false
    /// AUTH has succeeded.
    package var authenticated: Known = .unknown
    /// What the last EHLO offered; nil when it was not seen, empty after HELO.
    package var offer: ServerOffer?
    /// A transaction is open: MAIL was accepted (RFC 5321 §3.3).
    package var transaction: Known = .unknown
    /// Recipients accepted and refused in the transaction.
    package var accepted = 0
    package var refused = 0
    /// Parameters of the MAIL that opened the transaction.
    package var mail: SentCommand.Parameters = []
    /// Where the message stands.
    package var message: Message = .none
    /// BDAT was used in the transaction; its last chunk was sent.
    package var usedBDAT = false
    package var sentLastChunk = false
    /// The server asked with 353 for per-recipient replies (PRDR).
    package var isPRDR = false
    /// Commands and replies no longer match for certain: nothing is flagged that rests on counting.
    package var isUnsynchronised = false
    /// The session was ended by 221, by 421, by its close or its block's end.
    package var end: End?
    /// Commands sent and replies seen so far.
    package var commands = 0
    package var replies = 0
    /// Recipients that the last end of data was answered for, one by one (LMTP).
    package var lastFinalReplies = 0
    /// The greeting says LMTP.
    package var greetingSaysLMTP = false
    /// The peer is the same machine.
    package var isLoopback = false
    /// A recipient in the server's own domain was accepted.
    package var acceptedOwn = false
    /// An earlier session of the document, with the same greeting, offered STARTTLS.
    package var offeredTLSBefore = false
    /// Rules that speak once a session, and have spoken.
    package var spoken: SpokenOnce = []

    package enum Greeting: UInt8, Hashable, Sendable { case unseen, ready, refused }

    package enum Message: UInt8, Hashable, Sendable {
        /// No message is being sent.
        case none
        /// 354 was answered: the client sends the text.
        case text
        /// DATA was refused: what follows is no text.
        case refused
        /// The lone dot was sent.
        case ended
    }

    package enum End: UInt8, Hashable, Sendable { case quit, shutdown, closed, unknown }

    /// Rules that speak at most once a session.
    package struct SpokenOnce: OptionSet, Hashable, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        package static let enhancedMissing = SpokenOnce(rawValue: 1 << 0)
        package static let pipelining = SpokenOnce(rawValue: 1 << 1)
        package static let hello = SpokenOnce(rawValue: 1 << 2)
        package static let plaintext = SpokenOnce(rawValue: 1 << 3)
        package static let smuggling = SpokenOnce(rawValue: 1 << 4)
        package static let textSentAnyway = SpokenOnce(rawValue: 1 << 5)
        package static let replyCount = SpokenOnce(rawValue: 1 << 6)
        package static let openRelay = SpokenOnce(rawValue: 1 << 7)
        package static let helloName = SpokenOnce(rawValue: 1 << 8)
    }

    package init() {}

    /// Forgets the transaction, as RSET, EHLO and the end of data do.
    mutating func resetTransaction() {
        transaction = .no
        accepted = 0
        refused = 0
        mail = []
        message = .none
        usedBDAT = false
        sentLastChunk = false
        isPRDR = false
    }

    /// A reply to something that the document does not show: it may have been an EHLO or a MAIL.
    mutating func mayHaveMissedCommand() {
        if transaction == .no { transaction = .unknown }
        if hello == .no { hello = .unknown }
    }

    /// A connection that has just been opened.
    static func opened(tls: Known) -> SessionFacts {
        var facts = SessionFacts()
        facts.startIsKnown = true
        facts.hello = .no
        facts.tls = tls
        facts.authenticated = .no
        facts.resetTransaction()
        return facts
    }
}

/// What pairing the next finding needs to know of those before it. Where two states are equal, the rest of two
/// documents is paired the same.
package struct SessionState: Hashable, Sendable {
    package var facts = SessionFacts()
    /// Commands that no reply has answered yet, the oldest first.
    package var pending: [SentCommand] = []
    /// The command that the last reply answered, and that reply's code: transcripts of libraries print replies twice.
    package var lastAnswered: SentCommand?
    package var lastCode: ReplyCode?
    package var lastTextHash: UInt64 = 0
    package var lastFailureHash: UInt64 = 0
    /// The command that the last refusal answered.
    package var lastRefused: SentCommand?
    /// The AUTH exchange that 334 keeps open.
    package var isChallenged = false
    /// Recipients that were accepted, where each gets a reply of its own (LMTP, PRDR); at most 128.
    package var recipients: [FoundCommand] = []
    /// How many replies to the end of data are still due, and how many came.
    package var finalRepliesDue = 0
    /// Where related information points: the opening MAIL, the refused MAIL, the first refused recipients (at most 4),
    /// the refused DATA.
    package var mailPlace: Place?
    package var mailAddress: Place?
    package var refusedMail: Place?
    package var refusedRecipients: [Place] = []
    package var refusedData: Place?
    /// How the server names itself in its greeting, at most 255 bytes; empty where it did not. Bytes, not a place: long
    /// after the greeting is out of reach its replies are still its own.
    package var greeter: [UInt8] = []
    /// Hash of the greeting's first word, and of the one that offered STARTTLS.
    package var greetingHash: UInt64 = 0
    package var tlsOfferHash: UInt64 = 0
    /// The first session of the document has begun.
    package var hasBegun = false

    package init() {}

    /// Commands kept waiting for a reply; more are a transcript without replies.
    static let pendingLimit = 256

    /// Moves every place in it by `offset`.
    package mutating func rebase(by offset: Int) {
        for index in pending.indices { pending[index].rebase(by: offset) }
        lastAnswered?.rebase(by: offset)
        lastRefused?.rebase(by: offset)
        for index in recipients.indices { recipients[index] = recipients[index].rebased(by: offset) }
        mailPlace = mailPlace?.moved(by: offset)
        mailAddress = mailAddress?.moved(by: offset)
        refusedMail = refusedMail?.moved(by: offset)
        for index in refusedRecipients.indices {
            refusedRecipients[index] = refusedRecipients[index].moved(by: offset)
        }
        refusedData = refusedData?.moved(by: offset)
    }

    /// Forgets the session, keeping what is remembered across sessions.
    mutating func begin(_ facts: SessionFacts) {
        // A client that sent STARTTLS and showed no more has gone on inside TLS, where nothing is offered again.
        let tlsOffer = pending.contains { $0.verb == .startTLS } ? 0 : tlsOfferHash
        self = SessionState()
        self.facts = facts
        tlsOfferHash = tlsOffer
        hasBegun = true
    }

    mutating func resetTransaction() {
        facts.resetTransaction()
        recipients.removeAll()
        finalRepliesDue = 0
        mailPlace = nil
        mailAddress = nil
        refusedMail = nil
        refusedRecipients.removeAll()
        refusedData = nil
    }
}
