import SMTPDocuments
import SMTPReply

/// What can be said of a reply at a glance. It is told once a reply: a rule that speaks about few replies names their
/// traits (``Rule/traits``) and is not asked about the others, which are most of a log.
package struct ReplyTraits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The last line's code begins with 4 or a higher digit.
    static let failing = ReplyTraits(rawValue: 1 << 0)
    /// It begins with 4.
    static let temporary = ReplyTraits(rawValue: 1 << 1)
    /// It begins with 5.
    static let permanent = ReplyTraits(rawValue: 1 << 2)
    /// The first line's code begins with 3.
    static let intermediate = ReplyTraits(rawValue: 1 << 3)
    /// It has more than one line.
    static let several = ReplyTraits(rawValue: 1 << 4)
    /// The document shows it whole: what is missing, the server has left out.
    static let whole = ReplyTraits(rawValue: 1 << 5)
    /// No standard defines the last line's code, or its digits spell an enhanced status code.
    static let unusual = ReplyTraits(rawValue: 1 << 6)
    /// The first line has no enhanced status code.
    static let codeOnly = ReplyTraits(rawValue: 1 << 7)
    /// A line has an enhanced status code other than X.0.0.
    static let detailed = ReplyTraits(rawValue: 1 << 8)
    /// A line's enhanced status code has another class than its reply code.
    static let classDiffers = ReplyTraits(rawValue: 1 << 9)
    /// An enhanced status code takes more bytes than its numbers need.
    static let padded = ReplyTraits(rawValue: 1 << 10)

    init(_ reply: FoundReply) {
        var traits: ReplyTraits = reply.mayBeCut ? [] : .whole
        if reply.lines.count > 1 { traits.insert(.several) }
        for (index, line) in reply.lines.enumerated() {
            if index == 0 {
                if line.enhanced == nil { traits.insert(.codeOnly) }
                if line.code.firstDigit == 3 { traits.insert(.intermediate) }
            }
            if index == reply.lines.count - 1 { traits.formUnion(Self.traits(of: line.code)) }
            if let code = line.enhanced { traits.formUnion(Self.traits(of: code, line)) }
        }
        self = traits
    }

    private static func traits(of code: ReplyCode) -> ReplyTraits {
        var traits: ReplyTraits = KnownCodes.isPlain(code) ? [] : .unusual
        let digit = code.firstDigit
        if digit >= 4 { traits.insert(digit == 4 ? [.failing, .temporary] : .failing) }
        if digit == 5 { traits.insert(.permanent) }
        return traits
    }

    private static func traits(of code: EnhancedStatusCode, _ line: FoundReplyLine) -> ReplyTraits {
        var traits: ReplyTraits = code.subject | code.detail == 0 ? [] : .detailed
        if line.classDiffers { traits.insert(.classDiffers) }
        let length = 3 + Self.digits(code.subject) + Self.digits(code.detail)
        if let range = line.enhancedRange, range.count != length { traits.insert(.padded) }
        return traits
    }

    private static func digits(_ number: UInt16) -> Int { number < 10 ? 1 : number < 100 ? 2 : 3 }
}

extension FoundReplyLine {
    /// Whether its enhanced status code has another class than its reply code.
    var classDiffers: Bool {
        guard let enhanced else { return false }
        let digit = code.firstDigit
        return Int(enhanced.class.rawValue) != digit && (digit == 2 || digit == 4 || digit == 5)
    }
}
