/// Why a reply was given, whatever code it carries. An open set; those below are all that the catalogue answers.
public struct Reason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name, as it stands in results.
    public let rawValue: String

    /// A value by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// The message was taken over or stands in the mailbox.
    public static let delivered = Reason(rawValue: "delivered")
    /// No such recipient.
    public static let mailboxUnknown = Reason(rawValue: "mailbox-unknown")
    /// The mailbox exists and is switched off.
    public static let mailboxDisabled = Reason(rawValue: "mailbox-disabled")
    /// The recipient has another address now.
    public static let mailboxMoved = Reason(rawValue: "mailbox-moved")
    /// The mailbox is over its quota.
    public static let mailboxFull = Reason(rawValue: "mailbox-full")
    /// The recipient's settings or role refuse the mail.
    public static let recipientRefused = Reason(rawValue: "recipient-refused")
    /// A sending service holds the address on its own suppression list.
    public static let suppressed = Reason(rawValue: "suppressed")
    /// The recipient's domain does not exist.
    public static let domainUnknown = Reason(rawValue: "domain-unknown")
    /// The domain says that it takes no mail (RFC 7505).
    public static let nullMX = Reason(rawValue: "null-mx")
    /// A name could not be resolved.
    public static let dnsFailure = Reason(rawValue: "dns-failure")
    /// No connection, or it broke.
    public static let networkError = Reason(rawValue: "network-error")
    /// The time in the queue is over.
    public static let expiredTimeout = Reason(rawValue: "expired-timeout")
    /// The message goes in circles or has no route.
    public static let loopRouting = Reason(rawValue: "loop-routing")
    /// The host takes no mail, now or ever.
    public static let hostNotAccepting = Reason(rawValue: "host-not-accepting")
    /// The client's address stands on a block list.
    public static let ipBlocked = Reason(rawValue: "ip-blocked")
    /// The client's address has a bad reputation.
    public static let ipReputation = Reason(rawValue: "ip-reputation")
    /// A domain in the message has a bad reputation.
    public static let domainReputation = Reason(rawValue: "domain-reputation")
    /// The client's address lacks matching reverse DNS.
    public static let ptrRequired = Reason(rawValue: "ptr-required")
    /// The content looks like spam.
    public static let spamContent = Reason(rawValue: "spam-content")
    /// The content is refused for another reason.
    public static let contentRejected = Reason(rawValue: "content-rejected")
    /// Malware.
    public static let virus = Reason(rawValue: "virus")
    /// A local policy that the text does not name.
    public static let policy = Reason(rawValue: "policy")
    /// The message breaks the message format.
    public static let messageNoncompliant = Reason(rawValue: "message-noncompliant")
    /// SPF, DKIM, DMARC or ARC failed.
    public static let emailAuthFailed = Reason(rawValue: "email-auth-failed")
    /// The client must authenticate.
    public static let authRequired = Reason(rawValue: "auth-required")
    /// The client's authentication failed.
    public static let authFailed = Reason(rawValue: "auth-failed")
    /// The session must be encrypted.
    public static let tlsRequired = Reason(rawValue: "tls-required")
    /// Encryption could not be set up.
    public static let tlsFailure = Reason(rawValue: "tls-failure")
    /// The reverse-path is refused.
    public static let senderRejected = Reason(rawValue: "sender-rejected")
    /// The server does not relay for this client.
    public static let relayDenied = Reason(rawValue: "relay-denied")
    /// The message is too large.
    public static let messageTooLarge = Reason(rawValue: "message-too-large")
    /// Too many recipients in one transaction.
    public static let tooManyRecipients = Reason(rawValue: "too-many-recipients")
    /// Too much in too short a time.
    public static let rateLimited = Reason(rawValue: "rate-limited")
    /// Refused for the first attempt only.
    public static let greylisted = Reason(rawValue: "greylisted")
    /// A command or its argument is malformed.
    public static let syntaxError = Reason(rawValue: "syntax-error")
    /// A command came at the wrong time.
    public static let sequenceError = Reason(rawValue: "sequence-error")
    /// Bare line ends or data behind the end of a command.
    public static let smuggling = Reason(rawValue: "smuggling")
    /// The address needs SMTPUTF8 (RFC 6531).
    public static let smtpUTF8Required = Reason(rawValue: "smtputf8-required")
    /// The server has a fault of its own.
    public static let systemError = Reason(rawValue: "system-error")
    /// The server is out of space or resources.
    public static let systemFull = Reason(rawValue: "system-full")
    /// A delivery program failed.
    public static let mailerError = Reason(rawValue: "mailer-error")
    /// A feedback report, no reply.
    public static let feedback = Reason(rawValue: "feedback")
    /// An automatic answer of a person's mailbox.
    public static let autoReply = Reason(rawValue: "auto-reply")

    /// Every value of the contract, in its order.
    public static let all: [Reason] = [
        .delivered, .mailboxUnknown, .mailboxDisabled, .mailboxMoved, .mailboxFull, .recipientRefused, .suppressed,
        .domainUnknown, .nullMX, .dnsFailure, .networkError, .expiredTimeout, .loopRouting, .hostNotAccepting,
        .ipBlocked, .ipReputation, .domainReputation, .ptrRequired, .spamContent, .contentRejected, .virus, .policy,
        .messageNoncompliant, .emailAuthFailed, .authRequired, .authFailed, .tlsRequired, .tlsFailure, .senderRejected,
        .relayDenied, .messageTooLarge, .tooManyRecipients, .rateLimited, .greylisted, .syntaxError, .sequenceError,
        .smuggling, .smtpUTF8Required, .systemError, .systemFull, .mailerError, .feedback, .autoReply,
    ]
}
