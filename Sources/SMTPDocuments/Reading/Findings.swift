import SMTPReply

/// Where a range's bytes are: byte offsets relative to the start of the chunk that is being read. A range may be
/// negative (it began in an earlier chunk).
package typealias Place = Range<Int>

/// Who speaks.
package enum Direction: UInt8, Hashable, Sendable {
    case server, client
}

/// How the lines of one reply stand in one line of text, and how to read its text (facts: joiners).
package enum TextForm: UInt8, Hashable, Sendable {
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
    package var recipient: Place?
    package var sender: Place?
    package var queueID: Place?
    package var messageID: Place?
    /// What the mail system did with it.
    package var outcome: Outcome?

    package enum Outcome: UInt8, Hashable, Sendable {
        case delivered, deferred, bounced, expired, rejected, delayed, relayed, expanded, held, discarded, undeliverable
    }

    package init() {}
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

/// A reply (or the lack of one) that a configuration makes a server send.
package struct FoundSetting: Hashable, Sendable {
    /// Parameter, action or keyword: `unknown_local_recipient_reject_code`, `REJECT`, `message`.
    package var name: Place
    /// Its value.
    package var value: Place
    /// The code set there, if one is.
    package var code: ReplyCode?
    package var codeRange: Place?
    package var enhanced: EnhancedStatusCode?
    package var enhancedRange: Place?
    package var textRange: Place?
    package var format: FormatID

    package init(name: Place, value: Place, format: FormatID) {
        self.name = name
        self.value = value
        self.format = format
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
    /// A session begins, ends, turns to TLS; a marked block ends.
    case boundary(Boundary, Place)

    package enum Boundary: UInt8, Hashable, Sendable {
        case connected, closed, tlsStarted, tlsFailed, blockEnd, implicitTLS
    }
}
