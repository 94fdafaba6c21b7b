/// One line of a reply (RFC 5321 §4.2): `550-5.1.1 text`. Ranges are byte offsets into the bytes that were parsed.
public struct ReplyLine: Hashable, Sendable {
    /// What stands between code and text.
    public enum Separator: Hashable, Sendable {
        /// A blank: the last line of its reply.
        case space
        /// A hyphen: more lines follow.
        case hyphen
        /// Nothing: the line is the bare code.
        case none
        /// Anything else, a fault (``ReplyFault/Kind/separator``).
        case other(UInt8)
    }

    /// The reply code.
    public var code: ReplyCode
    /// Where its three digits stand.
    public var codeRange: Range<Int>
    /// What follows the code.
    public var separator: Separator
    /// The enhanced status code, if one opens the text.
    public var enhanced: EnhancedStatusCode?
    /// Where the enhanced status code stands (without `#` or brackets around it).
    public var enhancedRange: Range<Int>?
    /// The text, without codes and without the line end.
    public var textRange: Range<Int>
    /// From the code's first digit to the end of the text.
    public var range: Range<Int> { codeRange.lowerBound..<max(codeRange.upperBound, textRange.upperBound) }
    /// Whether more lines of the same reply follow.
    public var isContinued: Bool { separator == .hyphen }

    /// Makes a line from its parts.
    public init(
        code: ReplyCode, codeRange: Range<Int>, separator: Separator, enhanced: EnhancedStatusCode?,
        enhancedRange: Range<Int>?, textRange: Range<Int>
    ) {
        self.code = code
        self.codeRange = codeRange
        self.separator = separator
        self.enhanced = enhanced
        self.enhancedRange = enhancedRange
        self.textRange = textRange
    }
}

/// A whole reply: one line, or several (RFC 5321 §4.2.1).
public struct Reply: Hashable, Sendable {
    /// The lines in order, at least one.
    public var lines: [ReplyLine]
    /// Everything that is wrong with it, in order of position.
    public var faults: [ReplyFault]

    /// The reply's code: that of its last line, which a client acts on.
    public var code: ReplyCode? { lines.last?.code }
    /// The first enhanced status code found.
    public var enhanced: EnhancedStatusCode? { lines.lazy.compactMap(\.enhanced).first }
    /// Whether its last line was seen.
    public var isComplete: Bool { lines.last.map { !$0.isContinued } ?? false }

    /// Makes a reply from its parts.
    public init(lines: [ReplyLine], faults: [ReplyFault] = []) {
        self.lines = lines
        self.faults = faults
    }
}

/// Something in a reply that the grammar does not allow, and where.
public struct ReplyFault: Hashable, Sendable {
    /// The kind of fault. An open set.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The kind's name, as the rules that report it are named.
        public let rawValue: String
        /// A kind by its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// First digit outside 2 to 5 (RFC 5321 §4.2).
        public static let firstDigit = Kind(rawValue: "code-first-digit")
        /// Second digit outside 0 to 5 (RFC 5321 §4.2).
        public static let secondDigit = Kind(rawValue: "code-second-digit")
        /// Not exactly three digits (RFC 5321 §4.2).
        public static let codeLength = Kind(rawValue: "code-length")
        /// The lines of one reply carry different codes (RFC 5321 §4.2.1).
        public static let codeDiffers = Kind(rawValue: "multiline-code-differs")
        /// The last line carries a hyphen (RFC 5321 §4.2.1).
        public static let unterminated = Kind(rawValue: "multiline-unterminated")
        /// A code with no text and no blank (RFC 5321 §4.2).
        public static let bareCode = Kind(rawValue: "bare-code")
        /// Neither blank nor hyphen after the code (RFC 5321 §4.2).
        public static let separator = Kind(rawValue: "separator")
        /// The line is longer than 512 octets with its line end (RFC 5321 §4.5.3.1.5).
        public static let lineTooLong = Kind(rawValue: "reply-line-too-long")
        /// An octet outside US-ASCII (RFC 5321 §4.2).
        public static let nonASCII = Kind(rawValue: "non-ascii-reply")
        /// A control character other than HT (RFC 5321 §4.2).
        public static let control = Kind(rawValue: "control-in-reply")
        /// The enhanced status code's class is not the reply code's first digit (RFC 2034 §4).
        public static let classMismatch = Kind(rawValue: "class-mismatch")
        /// The enhanced status code's class is not 2, 4 or 5 (RFC 3463 §2).
        public static let badClass = Kind(rawValue: "bad-class")
        /// An enhanced status code in a 3yz reply (RFC 2034 §4).
        public static let enhancedOnIntermediate = Kind(rawValue: "enhanced-on-3yz")
        /// The lines carry different enhanced status codes (RFC 2034 §4).
        public static let enhancedDiffers = Kind(rawValue: "enhanced-differs-in-multiline")
        /// A part with a leading zero or more than three digits (RFC 3463 §2).
        public static let leadingZeroOrOverflow = Kind(rawValue: "leading-zero-or-overflow")
        /// The enhanced status code in brackets or behind `#` (RFC 2034 §4).
        public static let placement = Kind(rawValue: "placement")
    }

    /// What is wrong.
    public var kind: Kind
    /// Where: byte offsets into the bytes that were parsed.
    public var range: Range<Int>

    /// Makes a fault.
    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
