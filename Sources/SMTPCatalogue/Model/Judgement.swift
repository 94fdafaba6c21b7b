/// What the sender of a message should do after a reply. An open set.
public struct Verdict: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name, as it stands in results.
    public let rawValue: String

    /// A value by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// Nothing: the message was taken over.
    public static let delivered = Verdict(rawValue: "delivered")
    /// Go on with the session.
    public static let `continue` = Verdict(rawValue: "continue")
    /// Try again later, unchanged.
    public static let retryLater = Verdict(rawValue: "retry-later")
    /// Try again later, and send less.
    public static let slowDown = Verdict(rawValue: "slow-down")
    /// Change what the reply complains of, then send again.
    public static let fixAndResend = Verdict(rawValue: "fix-and-resend")
    /// Give up: no change on the sender's side helps.
    public static let doNotRetry = Verdict(rawValue: "do-not-retry")

    /// Every value of the contract, in its order.
    public static let all: [Verdict] = [
        .delivered, .continue, .retryLater, .slowDown, .fixAndResend, .doNotRetry,
    ]
}

/// Who can act on a reply. An open set.
public struct Actor: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name, as it stands in results.
    public let rawValue: String

    /// A value by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// There is nothing to do.
    public static let nobody = Actor(rawValue: "nobody")
    /// The person who sent the message.
    public static let sender = Actor(rawValue: "sender")
    /// Who runs the sending server.
    public static let sendingAdmin = Actor(rawValue: "sending-admin")
    /// Who runs the server that replied.
    public static let receivingAdmin = Actor(rawValue: "receiving-admin")
    /// The person the message is for.
    public static let recipient = Actor(rawValue: "recipient")

    /// Every value of the contract, in its order.
    public static let all: [Actor] = [
        .nobody, .sender, .sendingAdmin, .receivingAdmin, .recipient,
    ]
}

/// Where a code comes from. An open set.
public struct Standing: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name, as it stands in results.
    public let rawValue: String

    /// A value by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// RFC 5321 itself.
    public static let standard = Standing(rawValue: "standard")
    /// An RFC that extends SMTP.
    public static let `extension` = Standing(rawValue: "extension")
    /// Only the IANA registry of enhanced status codes.
    public static let registered = Standing(rawValue: "registered")
    /// Only an Internet-Draft.
    public static let draft = Standing(rawValue: "draft")
    /// Seen in the wild, in no standard.
    public static let nonStandard = Standing(rawValue: "non-standard")
    /// No SMTP code at all.
    public static let notSMTP = Standing(rawValue: "not-smtp")

    /// Every value of the contract, in its order.
    public static let all: [Standing] = [
        .standard, .`extension`, .registered, .draft, .nonStandard, .notSMTP,
    ]
}
