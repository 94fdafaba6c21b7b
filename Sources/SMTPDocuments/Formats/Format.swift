/// The index of a format in a ``FormatSet``; user formats follow the built-in ones.
package struct FormatID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// What a document is.
package struct DocumentKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let log = DocumentKind(rawValue: "log")
    package static let transcript = DocumentKind(rawValue: "transcript")
    package static let bounce = DocumentKind(rawValue: "bounce")
    package static let configuration = DocumentKind(rawValue: "configuration")
    /// Nothing known: only the safe rule (code and enhanced status code of one class) applies.
    package static let unknown = DocumentKind(rawValue: "unknown")
    /// Told to be left alone.
    package static let off = DocumentKind(rawValue: "off")
}

/// A place where SMTP stands in text, described as data: what its lines look like, what stands where in them, and
/// examples that are its tests. Nothing in it is code, so that users write the same in JSON.
package struct Format: Hashable, Sendable {
    /// Dotted, unique, lower case: `postfix.delivery`.
    package var id: String
    /// For people: `Postfix`.
    package var product: String
    package var kind: DocumentKind
    /// Globs of the paths where it is usual: a prior for detection, never more.
    package var globs: [String] = []
    /// Words of which one must stand in the text's head: the globs and language ids are met elsewhere too.
    package var signs: [String] = []
    /// Beginnings of lines by which it is known without a path.
    package var marks: [String] = []
    /// Language ids of editors that hint at it.
    package var languageIDs: [String] = []
    /// Programs whose syslog lines it reads: `sendmail`, or `*/smtpd` for any tag that ends so.
    package var tags: [String] = []
    /// Where in a line its patterns begin, beside behind a tag.
    package var starts: Set<Start> = []
    /// Tried in order; the first that fits is taken.
    package var patterns: [LinePattern] = []
    /// Keywords of a configuration behind which replies stand.
    package var settings: [SettingCue] = []
    /// What begins a comment in a configuration.
    package var comment = "#"
    /// How the configuration is written.
    package var syntax = ConfigurationSyntax.keywords
    /// Words that announce something in the human part of a bounce.
    package var cues: [BounceCue] = []
    /// How the text of its replies is written.
    package var form: TextForm = .plain
    /// What its conversation lines (`server`, `client`, `line`) tell.
    package var conversation = Conversation()
    /// Reads more than one line's shape can say; built-in formats only.
    package var strategy: Strategy = .patterns
    /// What stands under which key of an event in JSON, or in which of the columns that a header line names
    /// (``FieldRole/columns``).
    package var keys: [String: FieldRole] = [:]
    /// One of them must stand in an event in JSON (with quotation marks and all), or in a line of columns: what only
    /// this format has.
    package var needles: [String] = []
    /// The examples that are its tests, the most telling first.
    package var examples: [FormatExample] = []
    /// Texts in which it must find nothing.
    package var negatives: [String] = []

    package init(
        id: String, product: String, kind: DocumentKind, globs: [String] = [], languageIDs: [String] = [],
        tags: [String] = [], starts: Set<Start> = [], form: TextForm = .plain,
        conversation: Conversation = Conversation(), strategy: Strategy = .patterns, patterns: [LinePattern] = [],
        keys: [String: FieldRole] = [:], needles: [String] = [],
        examples: [FormatExample] = [], negatives: [String] = []
    ) {
        self.id = id
        self.product = product
        self.kind = kind
        self.globs = globs
        self.languageIDs = languageIDs
        self.tags = tags
        self.starts = starts
        self.form = form
        self.conversation = conversation
        self.strategy = strategy
        self.patterns = patterns
        self.keys = keys
        self.needles = needles
        self.examples = examples
        self.negatives = negatives
    }

    /// Where in a line a pattern begins.
    package enum Start: String, Hashable, Sendable, CaseIterable {
        /// At the first byte of the line, behind blanks too.
        case line
        /// Behind a date and time.
        case dated
        /// Behind a syslog tag, whatever it is.
        case anyTag
    }

    /// What is known of the lines of a conversation in this format.
    package struct Conversation: Hashable, Sendable {
        /// Message data is shown, line by line, after 354.
        package var showsData = false
        /// The text stands in lines of its own, without marks (telnet, JavaMail): bare lines are read after it.
        package var isBare = false
        /// Several conversations are interleaved (a log): message data is not followed.
        package var isInterleaved = false
        /// The server wrote it: its refusals are its own.
        package var isServers = false

        package init(
            showsData: Bool = false, isBare: Bool = false, isInterleaved: Bool = false, isServers: Bool = false
        ) {
            self.isServers = isServers
            self.showsData = showsData
            self.isBare = isBare
            self.isInterleaved = isInterleaved
        }
    }

    /// What reads the format.
    package enum Strategy: String, Hashable, Sendable {
        case patterns
        /// Bare command and reply lines.
        case session
        /// `"key": value` pairs of JSON.
        case json
        /// A mail message that is a bounce.
        case bounce
        /// A file of settings; which one, the format's id tells.
        case configuration
    }
}

/// An example of a format and what is found in it.
package struct FormatExample: Hashable, Sendable {
    package var text: String
    /// One line a finding, as ``Finding/summary(in:)`` writes it; empty for examples that hold none.
    package var findings: [String]

    package init(_ text: String, _ findings: String...) {
        self.init(text, findings: findings)
    }

    package init(_ text: String, findings: [String]) {
        self.text = text
        self.findings = findings
    }
}
