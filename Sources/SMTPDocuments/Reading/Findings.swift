import SMTPReply

/// Where a range's bytes are: byte offsets relative to the start of the chunk that is being read. A range may be
/// negative (it began in an earlier chunk).
package typealias Place = Range<Int>

/// Who speaks.
package enum Direction: UInt8, Hashable, Sendable {
    case server, client
}

/// How the lines of one reply stand in one line of text, and how to read its text (facts: joiners).
package enum TextForm: UInt8, Hashable, Sendable, CaseIterable {
    /// As it stands.
    case plain
    /// Backslash escapes: `\n`, `\r`, `\t`, `\"`, `\\`, `\xNN`, `\NNN`, `\uNNNN` (JSON, C, Python, Ruby, Exim).
    case backslash
    /// qmail: `_` is a blank, `/` a line end.
    case qmail
    /// IIS: `+` is a blank, `%NN` a byte.
    case plus
    /// syslog: `#015#012` octal escapes.
    case octalHash
    /// hMailServer: `[nl]` is a line end.
    case bracketNewline
    /// CSV: `""` is a quotation mark.
    case csv
}

/// One reply line that was found in a document.
package struct FoundReplyLine: Hashable, Sendable {
    /// The three digits; empty at the text's start where the document does not repeat the code.
    package var codeRange: Place
    package var code: ReplyCode
    package var separator: ReplyLine.Separator
    package var enhanced: EnhancedStatusCode?
    package var enhancedRange: Place?
    package var textRange: Place

    package init(
        codeRange: Place, code: ReplyCode, separator: ReplyLine.Separator, enhanced: EnhancedStatusCode? = nil,
        enhancedRange: Place? = nil, textRange: Place
    ) {
        self.codeRange = codeRange
        self.code = code
        self.separator = separator
        self.enhanced = enhanced
        self.enhancedRange = enhancedRange
        self.textRange = textRange
    }
}

/// A command of the client that was found in a document, or the one that a log says was answered.
package struct FoundCommand: Hashable, Sendable {
    /// The verb.
    package var verb: CommandVerb
    /// The whole command line; the words `RCPT TO` where a log names them; empty where it is only implied.
    package var range: Place
    /// The argument behind the verb (and behind `FROM:` / `TO:`).
    package var argument: Place?
    /// The address inside `<>`, without the brackets.
    package var address: Place?

    package init(verb: CommandVerb, range: Place, argument: Place? = nil, address: Place? = nil) {
        self.verb = verb
        self.range = range
        self.argument = argument
        self.address = address
    }
}

/// What stands around a find: a log's fields, a bounce's fields, a transcript's peers. All absent by default.
package struct Surroundings: Hashable, Sendable {
    /// Who said it, as the document writes it: `mx.example.net[192.0.2.25]`.
    package var host: Place?
    /// The name that the server gave itself in the session's greeting, which may stand far before; empty without one.
    package var greeter: [UInt8] = []
    package var recipient: Place?
    package var sender: Place?
    package var queueID: Place?
    package var messageID: Place?
    /// What the mail system did with it.
    package var outcome: Outcome?

    package enum Outcome: UInt8, Hashable, Sendable, CaseIterable {
        case delivered, deferred, bounced, expired, rejected, delayed, relayed, expanded, held, discarded, undeliverable
    }

    package init() {}

    /// Calls `body` with the name of who said it: as the document writes it here, else as the greeting told it.
    package func withHost<Result>(in window: TextWindow, _ body: (Bytes) -> Result) -> Result? {
        if let host { return window.holds(host) ? body(window.bytes(host)) : nil }
        return greeter.isEmpty ? nil : greeter.withBytes(body)
    }
}

/// A reply that was found, with all its lines.
package struct FoundReply: Hashable, Sendable {
    /// At least one.
    package var lines: [FoundReplyLine]
    package var direction: Direction = .server
    package var format: FormatID
    package var form: TextForm = .plain
    /// What the document itself says was answered ("in reply to RCPT TO"), or what the session says.
    package var command: FoundCommand?
    package var surroundings = Surroundings()
    /// Quoted inside another reply's text.
    package var isNested = false
    /// The place was decoded (base64, quoted-printable, JSON): the text as it reads; nil where the document's own bytes do.
    package var decodedText: String?
    /// Cut by whoever wrote it: never report what is missing.
    package var mayBeCut = false

    package init(lines: [FoundReplyLine], format: FormatID) {
        self.lines = lines
        self.format = format
    }
}

/// An enhanced status code that stands alone: `dsn=5.1.1`, `Status: 5.1.1`, a milter's `5.7.1 text`.
package struct FoundStatus: Hashable, Sendable {
    package var enhanced: EnhancedStatusCode
    package var range: Place
    /// Prose that belongs to it.
    package var textRange: Place?
    package var direction: Direction?
    package var format: FormatID
    package var surroundings = Surroundings()

    package init(enhanced: EnhancedStatusCode, range: Place, format: FormatID) {
        self.enhanced = enhanced
        self.range = range
        self.format = format
    }
}

/// A place of a configuration that sets, selects or withholds a reply: a parameter, a table's right-hand side, a
/// restriction, an ACL's message.
///
/// Only settings with ``isReply`` are items of a scan; the others are there for hovers and rules.
package struct FoundSetting: Hashable, Sendable {
    /// What kind of setting it is; rules and explanations choose by it.
    package var kind: Kind
    /// Parameter, action or keyword: `unknown_local_recipient_reject_code`, `REJECT`, `message`. Empty, at the value's
    /// start, where the syntax has none (`192.0.2.9 554 5.7.1 Go away`).
    package var name: Place
    /// Its value as a whole, without quotes and blanks around it; may run over several lines.
    package var value: Place
    /// The code set there, if one is.
    package var code: ReplyCode?
    package var codeRange: Place?
    package var enhanced: EnhancedStatusCode?
    package var enhancedRange: Place?
    /// The reply's text behind the codes.
    package var textRange: Place?
    /// What it belongs to: the key of a table's line, the service of a `master.cf` line, the parameter that holds a
    /// restriction list, the ACL of an Exim statement, the phase of an OpenSMTPD filter.
    package var context: Place?
    /// The word that decides what a code may be: Exim's `deny` or `defer`, OpenSMTPD's `reject` or `disconnect`,
    /// Sendmail's `$#error`, milter-greylist's `blacklist`.
    package var verb: Place?
    package var format: FormatID

    /// Whether a reply code or an enhanced status code stands there.
    package var isReply: Bool { code != nil || enhanced != nil }

    package init(kind: Kind = .parameter, name: Place, value: Place, format: FormatID) {
        self.kind = kind
        self.name = name
        self.value = value
        self.format = format
    }

    /// What kind of setting it is. An open set.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        /// `name = value` of Postfix (`main.cf`, `-o` of `master.cf`, `postconf` output).
        package static let parameter = Kind(rawValue: "parameter")
        /// One word of a Postfix restriction list; `name` is the word, `value` its argument (may be empty), `context`
        /// the parameter.
        package static let restriction = Kind(rawValue: "restriction")
        /// The right-hand side of an access(5) table; `name` is the action word or empty, `context` the key.
        package static let access = Kind(rawValue: "access")
        /// The right-hand side of header_checks(5) or body_checks(5); `name` is the action.
        package static let headerCheck = Kind(rawValue: "header-check")
        /// `error:` or `retry:` of transport(5); `name` is the transport.
        package static let transport = Kind(rawValue: "transport")
        /// The new address of relocated(5).
        package static let relocated = Kind(rawValue: "relocated")
        /// A DNSBL reply template (`rbl_reply_maps`, `default_rbl_reply`).
        package static let rblReply = Kind(rawValue: "rbl-reply")
        /// Exim's `message =` of an ACL statement; `verb` is the statement's verb, `context` the ACL.
        package static let aclMessage = Kind(rawValue: "acl-message")
        /// `:fail:` and `:defer:` of Exim's redirect data; `name` is the keyword.
        package static let redirect = Kind(rawValue: "redirect")
        /// `rcpt_4xx` and its like in an Exim retry rule.
        package static let retryRule = Kind(rawValue: "retry-rule")
        /// `ERROR:` of a Sendmail access map and its relatives; `verb` is the keyword.
        package static let sendmailError = Kind(rawValue: "sendmail-error")
        /// `reject "…"` or `disconnect "…"` of an OpenSMTPD filter; `verb` is that word, `context` the phase.
        package static let filter = Kind(rawValue: "filter")
        /// Sieve's `reject` and `ereject`: text only, no code is read there.
        package static let sieve = Kind(rawValue: "sieve")
        /// A health check of a load balancer or a monitor: the reply that it sends or awaits.
        package static let check = Kind(rawValue: "check")
        /// A field of a delivery status notification that does not follow RFC 3464 (`Status: 5.1`, a `Diagnostic-Code`
        /// without type): `name` is the field's name, `value` its text.
        package static let statusField = Kind(rawValue: "status-field")
        /// Anything else with a code of its own.
        package static let other = Kind(rawValue: "other")
    }
}

/// What reading a document gives, in order of position.
package enum Finding: Hashable, Sendable {
    case reply(FoundReply)
    case command(FoundCommand, format: FormatID)
    case status(FoundStatus)
    case setting(FoundSetting)
    /// The client's answer to a 334: a secret, never shown.
    case secret(Place, format: FormatID)
    /// A line of message data after 354 (or inside BDAT); `isEnd` for the lone dot.
    case messageData(Place, isEnd: Bool)
    /// A session begins, ends, turns to TLS; a marked block ends; a mail of a certain class begins.
    case boundary(Boundary, Place)

    package enum Boundary: UInt8, Hashable, Sendable, CaseIterable {
        case connected, closed, tlsStarted, tlsFailed, blockEnd, implicitTLS
        /// Known by its header or its first lines: a bounce or delivery status notification, a report of abuse (ARF), an
        /// automatic reply (vacation, out of office).
        case bounce, feedbackReport, autoReply
    }
}
