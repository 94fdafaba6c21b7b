import SMTPReply

/// What the catalogue knows about one reply or code.
///
/// Nominal class, practical verdict and who must act are three different things: `550 … rate limited` is permanent by
/// class (``severity``), to be sent more slowly in practice (``verdict``), and the sending side acts (``actor``).
public struct Explanation: Hashable, Sendable {
    /// The reply code, if there is one.
    public var code: ReplyCode?
    /// The enhanced status code, if there is one.
    public var enhanced: EnhancedStatusCode?
    /// Short name: of the reply code, else of the enhanced status code.
    public var name = ""
    /// Short name of the enhanced status code.
    public var enhancedName: String?
    /// What the first digit says.
    public var severity: Digit?
    /// What the second digit says.
    public var category: Digit?
    /// What the server says with it, one or two sentences.
    public var description = ""
    /// The situations in which it is met, the most frequent first.
    public var whenYouSeeIt = ""
    /// All ``fixes`` as one text.
    public var howToFix = ""
    /// What each side can do.
    public var fixes: [Fix] = []
    /// Why, as far as text and codes tell.
    public var reason: Reason?
    /// What the words of the text say, as a short name, where ``name`` and ``enhancedName`` speak of something else or
    /// in general.
    public var spokenName: String?
    /// A finer name for the reason, where there is one.
    public var finer: String?
    /// What the sender of the message should do.
    public var verdict: Verdict?
    /// Who can act.
    public var actor: Actor?
    /// What the provider that wrote the reply says about it.
    public var provider: ProviderReading?
    /// The command that was answered, where it is known.
    public var command: String?
    /// Where the code comes from.
    public var standing: Standing?
    /// Where the claims stand.
    public var references: [Reference] = []
    /// Codes that belong together with this one.
    public var related: [RelatedCode] = []
    /// Codes that this one is mistaken for.
    public var confused: [CatalogueCode] = []
    /// The parts of the given text that decided.
    public var evidence: [Evidence] = []
    /// What else a reader should know, whole sentences.
    public var notes: [String] = []

    /// An empty explanation.
    public init() {}

    /// A digit of a reply code and its meaning.
    public struct Digit: Hashable, Sendable {
        /// The digit, 0 to 9.
        public var digit: Int
        /// Its meaning.
        public var name: String
    }

    /// What one side can do.
    public struct Fix: Hashable, Sendable {
        /// Who.
        public var actor: Actor
        /// The side's name in the asked language.
        public var label: String
        /// What to do.
        public var text: String
    }

    /// A provider's own meaning of a reply.
    public struct ProviderReading: Hashable, Sendable {
        /// The provider's key: `google`.
        public var id: String
        /// Its name.
        public var name: String
        /// What it means by the reply.
        public var meaning: String
        /// What it asks to do.
        public var action: String
        /// Its page.
        public var url: String
    }

    /// A claim's source.
    public struct Reference: Hashable, Sendable {
        /// Document and section: `RFC 5321 §4.2.3`.
        public var title: String
        /// Its address.
        public var url: String
    }

    /// A code that belongs together with another.
    public struct RelatedCode: Hashable, Sendable {
        /// The code.
        public var code: CatalogueCode
        /// Why, a clause; empty where nobody wrote one.
        public var why: String
    }

    /// A part of the given text that decided.
    public struct Evidence: Hashable, Sendable {
        /// What kind of evidence, the strongest first.
        public enum Kind: String, Sendable {
            /// Words that one provider writes.
            case provider
            /// Words that any server would write.
            case text
            /// The enhanced status code.
            case enhanced
            /// The reply code.
            case code
            /// The command that was answered.
            case command
        }
        /// The kind.
        public var kind: Kind
        /// The words.
        public var text: String
        /// Byte offsets in the given text; empty at 0 where it was given beside the text.
        public var range: Range<Int>
    }
}

/// The parts of an ``Explanation`` that are asked for; what is not asked for is not computed.
public struct ExplanationFields: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt32
    /// A set by its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// ``Explanation/name`` and ``Explanation/enhancedName``.
    public static let name = ExplanationFields(rawValue: 1 << 0)
    /// ``Explanation/severity`` and ``Explanation/category``.
    public static let digits = ExplanationFields(rawValue: 1 << 1)
    /// ``Explanation/description``.
    public static let description = ExplanationFields(rawValue: 1 << 2)
    /// ``Explanation/whenYouSeeIt``.
    public static let whenYouSeeIt = ExplanationFields(rawValue: 1 << 3)
    /// ``Explanation/howToFix`` and ``Explanation/fixes``.
    public static let howToFix = ExplanationFields(rawValue: 1 << 4 | fixes.rawValue)
    /// ``Explanation/fixes`` alone.
    public static let fixes = ExplanationFields(rawValue: 1 << 13)
    /// ``Explanation/reason`` and ``Explanation/finer``.
    public static let reason = ExplanationFields(rawValue: 1 << 5)
    /// ``Explanation/provider``.
    public static let provider = ExplanationFields(rawValue: 1 << 6)
    /// ``Explanation/standing``.
    public static let standing = ExplanationFields(rawValue: 1 << 7)
    /// ``Explanation/references``.
    public static let references = ExplanationFields(rawValue: 1 << 8)
    /// ``Explanation/related`` and ``Explanation/confused``.
    public static let related = ExplanationFields(rawValue: 1 << 9)
    /// ``Explanation/evidence``.
    public static let evidence = ExplanationFields(rawValue: 1 << 10)
    /// ``Explanation/notes``.
    public static let notes = ExplanationFields(rawValue: 1 << 11)
    /// ``Explanation/verdict`` and ``Explanation/actor``.
    public static let verdict = ExplanationFields(rawValue: 1 << 12)
    /// Everything. ``Explanation/code``, ``Explanation/enhanced`` and ``Explanation/command`` are always given.
    public static let all = ExplanationFields(rawValue: 0x3FFF)
}

/// Two codes side by side.
public struct Comparison: Hashable, Sendable {
    /// Both explanations.
    public var codes: [Explanation] = []
    /// The differences that matter, the most important first; whole sentences.
    public var keyDifferences: [String] = []
    /// When to use, or expect, which; whole sentences.
    public var whichToUse: [String] = []
    /// Whether they are alternatives of each other at all.
    public var comparable = true
    /// The codes that the reader probably meant.
    public var closer: [Explanation.RelatedCode] = []

    /// An empty comparison.
    public init() {}
}

/// One row of the catalogue's list.
public struct CatalogueEntry: Hashable, Sendable {
    /// The code.
    public var code: CatalogueCode
    /// Its name in the asked language.
    public var name: String
    /// Where it comes from.
    public var standing: Standing
}
