import SMTPReply

/// A parameter of Postfix: what its value may be and what the server does with it (postconf(5), Postfix 3.10).
package struct PostfixParameter: Sendable, Hashable {
    package let name: String
    /// What the value is.
    package let kind: Kind
    /// Nil where it is empty or depends on the system.
    package let `default`: String?
    /// Reply codes that are accepted.
    package let range: ClosedRange<Int>?
    /// What a reply code outside ``range`` leads to.
    package let outside: Consequence?
    /// Words that the value may be; empty where it is free.
    package let words: [String]
    /// The status that is sent along; its class follows the reply code.
    package let enhanced: EnhancedStatusCode?
    /// The first version that has it; nil where every version does.
    package let since: String?

    /// What a value is. An open set.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        /// A reply code.
        package static let code = Kind(rawValue: "code")
        /// The text of a reply with its code.
        package static let template = Kind(rawValue: "template")
        /// An action as in access(5), or one of ``PostfixParameter/words``.
        package static let action = Kind(rawValue: "action")
        /// A list of restrictions.
        package static let restrictions = Kind(rawValue: "restrictions")
        package static let table = Kind(rawValue: "table")
        package static let bool = Kind(rawValue: "bool")
        package static let int = Kind(rawValue: "int")
        package static let time = Kind(rawValue: "time")
        /// Its name looks like a reply code's, but it is none.
        package static let none = Kind(rawValue: "none")
    }

    /// What a value outside its range leads to.
    package enum Consequence: String, Sendable {
        /// smtpd sends `450 4.7.1 Service unavailable` instead, and logs a warning (smtpd_check.c).
        case refuse
        /// smtpd does not start (smtpd.c).
        case fatal
    }
}

/// The parameters of Postfix, by name.
package enum PostfixParameters {
    /// Number of parameters.
    package static var count: Int { DataTables.postfixParameters.count }

    /// The parameter of that name; nil where Postfix has none (a name of the user's own is legal).
    package static func lookup(_ name: String) -> PostfixParameter? {
        guard let record = DataTables.postfixParameters.record(name) else { return nil }
        return PostfixParameter(
            name: name, kind: PostfixParameter.Kind(rawValue: record.value("kind")?.string ?? "other"),
            default: record.value("default")?.string, range: range(record.value("range")),
            outside: record.value("outside").flatMap { PostfixParameter.Consequence(rawValue: $0.string) },
            words: record.value("words")?.string.split(separator: " ").map(String.init) ?? [],
            enhanced: record.value("enhanced").flatMap { EnhancedStatusCode($0.string) },
            since: record.value("since")?.string)
    }

    /// The parameter that the bytes name.
    package static func lookup(_ name: Bytes) -> PostfixParameter? { lookup(name.string) }

    /// The name at `index` in the order of bytes, for completion and search.
    package static func name(at index: Int) -> String { DataTables.postfixParameters.record(at: index).key.string }

    private static func range(_ text: Bytes?) -> ClosedRange<Int>? {
        guard let ends = text?.string.split(separator: "-"), ends.count == 2, let low = Int(ends[0]),
            let high = Int(ends[1]),
            low <= high
        else { return nil }
        return low...high
    }
}

/// A word of a Postfix restriction list and what it makes the server send (SMTPD_ACCESS_README).
package struct PostfixRestriction: Sendable, Hashable {
    /// The restriction's name; `check_*_access` for the family that a name belongs to.
    package let name: String
    /// The command that is answered where `smtpd_delay_reject` is off: `client`, `helo`, `mail`, `rcpt`, `data`, `any`.
    package let phase: String
    /// The parameter that sets the reply code.
    package let parameter: String?
    /// What is added to the parameter's value.
    package let shift: Int
    /// The reply code where no parameter sets it.
    package let code: Int?
    /// The status that is sent along; its class follows the reply code.
    package let enhanced: EnhancedStatusCode?
    /// The reply's text.
    package let text: String?
}

/// The restrictions of Postfix, by name.
package enum PostfixRestrictions {
    /// The restriction of that name; nil for a restriction class of the user's own.
    package static func lookup(_ name: String) -> PostfixRestriction? {
        guard let record = record(name) else { return nil }
        return PostfixRestriction(
            name: record.key.string, phase: record.value("phase")?.string ?? "any",
            parameter: record.value("parameter")?.string, shift: number(record.value("shift")) ?? 0,
            code: number(record.value("code")),
            enhanced: record.value("enhanced").flatMap { EnhancedStatusCode($0.string) },
            text: record.value("text")?.string)
    }

    /// The restriction that the bytes name.
    package static func lookup(_ name: Bytes) -> PostfixRestriction? { lookup(name.string) }

    /// What an action of a table does, `REJECT` in any case of letters; a table of header checks has some of its own.
    /// Nil for a word that is no action: it may name a restriction.
    package static func action(_ name: String, inHeaderChecks: Bool) -> PostfixRestriction? {
        let name = name.uppercased()
        return (inHeaderChecks ? lookup("header " + name) : nil) ?? lookup("action " + name)
    }

    /// What all digits mean as the right-hand side of an access(5) table.
    package static var digitsAlone: PostfixRestriction? { lookup("action digits") }

    /// What the restriction sends where `setting` gives the values of parameters that the configuration sets; defaults
    /// for the others. Nil for a restriction that sends nothing.
    package static func reply(of restriction: PostfixRestriction, setting: (String) -> Int?) -> (
        code: Int, enhanced: EnhancedStatusCode?
    )? {
        let own = restriction.parameter.flatMap {
            setting($0) ?? PostfixParameters.lookup($0)?.default.flatMap { Int($0) }
        }
        guard let code = restriction.code ?? own.map({ $0 &+ restriction.shift }) else { return nil }
        guard let enhanced = restriction.enhanced, let digit = UInt8(exactly: code / 100),
            let klass = EnhancedStatusCode.Class(rawValue: digit)
        else { return (code, restriction.enhanced) }
        // The first digit of the status follows the reply code's (smtpd_check.c).
        return (code, EnhancedStatusCode(klass, Int(enhanced.subject), Int(enhanced.detail)))
    }

    private static func record(_ name: String) -> PackedRecord? {
        if let record = DataTables.postfixRestrictions.record(name) { return record }
        guard name.hasPrefix("check_") else { return nil }
        for family in ["_mx_access", "_ns_access", "_a_access", "_access"] where name.hasSuffix(family) {
            return DataTables.postfixRestrictions.record("check_*" + family)
        }
        return nil
    }

    private static func number(_ text: Bytes?) -> Int? { text.flatMap { Int($0.string) } }
}
