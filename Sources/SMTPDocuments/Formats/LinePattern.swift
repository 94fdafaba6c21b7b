/// What one kind of line looks like, and what stands where in it.
///
/// The template is literal text with captures: `{queueID}: to=<{recipient}>, {}dsn={status}`. A capture ends at the
/// first occurrence of the literal behind it (`{name>}`: at the last one; at the template's end: at the end of the
/// line) and has a shape of its own where its role has one (three digits, a word). `{}` skips, `{?…}` may be absent,
/// `{{` is a brace. A template that captures nothing of interest only says that a line belongs to the format.
package struct LinePattern: Hashable, Sendable {
    package var template: String
    /// Fields that may stand anywhere in the line, or nowhere.
    package var fields: [FieldCut] = []
    /// The reply's text ends before the first of these.
    package var ends: [String] = []
    /// What became of the mail, where the line's shape says it.
    package var outcome: Surroundings.Outcome?
    /// What was answered, where the line's shape says it.
    package var command: CommandVerb?
    /// What the line tells of the connection.
    package var boundary: Finding.Boundary?
    /// The mark is met in other texts too: it counts only where a session is evident.
    package var isWeak = false
    /// Instead of the format's.
    package var form: TextForm?
    /// It may fit again behind what it captured.
    package var repeats = false

    package init(
        _ template: String, fields: [FieldCut] = [], ends: [String] = [], outcome: Surroundings.Outcome? = nil,
        command: CommandVerb? = nil, boundary: Finding.Boundary? = nil, isWeak: Bool = false, form: TextForm? = nil,
        repeats: Bool = false
    ) {
        self.template = template
        self.fields = fields
        self.ends = ends
        self.outcome = outcome
        self.command = command
        self.boundary = boundary
        self.isWeak = isWeak
        self.form = form
        self.repeats = repeats
    }
}

/// A field by what stands before and behind it.
package struct FieldCut: Hashable, Sendable {
    package var role: FieldRole
    package var after: String
    /// Empty: up to the end of the line.
    package var before: String
    /// What stands behind it belongs to it: the bracket of `mx.example.net [192.0.2.25]`.
    package var isClosed: Bool

    package init(_ role: FieldRole, after: String, before: String = "", isClosed: Bool = false) {
        self.role = role
        self.after = after
        self.before = before
        self.isClosed = isClosed
    }
}

/// What a field is.
package enum FieldRole: UInt8, Hashable, Sendable, CaseIterable {
    /// Nothing to us.
    case skip
    case queueID, messageID, recipient, sender, host
    /// The mail system's word for what became of the mail: `bounced`.
    case outcome
    /// What was answered: `RCPT TO`, `end of DATA`, a whole command.
    case command
    /// A reply, from its first digit.
    case reply
    /// Free text that may quote a reply: `host X said: 550 …`.
    case reason
    /// An enhanced status code in a field of its own.
    case status
    /// An enhanced status code and text behind it, without a reply code.
    case statusText
    /// A reply code in a field of its own, and the text that belongs to it.
    case code, text
    /// Python's `(550, b'5.1.1 …')`, once or more.
    case tuples
    /// A line of a conversation: by the server, by the client, by one of them.
    case server, client, line
    /// A client's line that another line repeats: only the secret in it is of interest.
    case quiet
    /// Digits; a word without blanks; a name of letters and digits; two signs such as `=>`.
    case digits, word, name, mark
    /// Which conversation it is, where several are interleaved.
    case conversation
    /// The number of a delivery: a line that names its recipient too begins it, one that does not is for that recipient.
    case delivery
    /// The names of the columns of the lines below.
    case columns

    /// The name in a template.
    package var name: String { nameBytes.description }

    /// The same; the runtime would take 4 µs to tell a case's name, and every template asks for several.
    var nameBytes: StaticString {
        switch self {
        case .skip: "skip"
        case .queueID: "queueID"
        case .messageID: "messageID"
        case .recipient: "recipient"
        case .sender: "sender"
        case .host: "host"
        case .outcome: "outcome"
        case .command: "command"
        case .reply: "reply"
        case .reason: "reason"
        case .status: "status"
        case .statusText: "statusText"
        case .code: "code"
        case .text: "text"
        case .tuples: "tuples"
        case .server: "server"
        case .client: "client"
        case .line: "line"
        case .quiet: "quiet"
        case .digits: "digits"
        case .word: "word"
        case .name: "name"
        case .mark: "mark"
        case .conversation: "conversation"
        case .delivery: "delivery"
        case .columns: "columns"
        }
    }
}
