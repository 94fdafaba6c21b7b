import SMTPDocuments
import SMTPReply

/// One rule: data and one function. Its title and messages stand in the catalogue's texts under its name.
package struct Rule: Sendable {
    /// Kebab-case; the diagnostic's `code`.
    package let name: String
    /// The severity unless the settings say otherwise.
    package let severity: IssueSeverity
    /// The defining text first: `RFC 5321 §4.2.1`.
    package let reference: String
    /// The kinds of text that it judges.
    package let kinds: Set<TextKind>
    /// What it looks at.
    package let triggers: [Trigger]
    /// The replies that it may speak about have one of these traits; empty for any reply.
    package let traits: ReplyTraits
    /// A text in which it speaks once.
    package let bad: Example
    /// The same text mended; a fix of `bad` gives it.
    package let good: Example
    let check: @Sendable (inout RuleContext) -> Void

    /// What a rule looks at.
    package enum Trigger: UInt8, Sendable, CaseIterable {
        case reply, command, data, boundary, setting, status, secret
    }

    /// A text and what kind of document it is.
    package struct Example: Sendable, Hashable {
        package let text: String
        /// The format's id, as `--as` takes it; empty for detection by content.
        package let format: String

        package init(_ text: String, format: String = "") {
            self.text = text
            self.format = format
        }
    }

    init(
        _ name: String, _ severity: IssueSeverity, _ reference: String, on triggers: Trigger...,
        in kinds: Set<TextKind>, about traits: ReplyTraits = [],
        bad: String, good: String, as format: String = "", check: @escaping @Sendable (inout RuleContext) -> Void
    ) {
        self.name = name
        self.severity = severity
        self.reference = reference
        self.triggers = triggers
        self.traits = traits
        self.kinds = kinds
        self.bad = Example(bad, format: format)
        self.good = Example(good, format: format)
        self.check = check
    }
}

extension Set where Element == TextKind {
    /// Where replies stand as the server sent them.
    static let replies: Set<TextKind> = [.transcript, .log, .bounce, .unknown]
    /// Where replies were written down by others: logs and bounces.
    static let reported: Set<TextKind> = [.log, .bounce, .unknown]
    static let transcript: Set<TextKind> = [.transcript]
    static let bounce: Set<TextKind> = [.bounce]
    static let log: Set<TextKind> = [.log, .unknown]
    static let configuration: Set<TextKind> = [.configuration]
}
