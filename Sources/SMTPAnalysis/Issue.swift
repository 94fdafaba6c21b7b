import SMTPDocuments
import SMTPReply

/// A rule's index in ``RuleList/all``.
package struct RuleID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// Something that a rule found, as plain values: no text is made before someone asks for it.
package struct Issue: Hashable, Sendable {
    package var rule: RuleID
    package var severity: IssueSeverity
    package var range: Place
    package var code: Code = .rule
    /// What it stands in: decides who reads it.
    package var kind = TextKind.unknown
    /// Which of the rule's messages fits; empty for its main one.
    package var variant = ""
    /// The reply that it is about; gives the message its usual values.
    package var reply: FoundReply?
    /// The command that it is about, where no reply tells.
    package var command: CommandVerb?
    /// The server's name in its greeting; empty where the session does not tell it.
    package var greeter: [UInt8] = []
    /// More values for the message.
    package var values: [IssueValue] = []
    package var related: [RelatedPlace] = []
    package var fixes: [Fix] = []

    /// What identifies the issue to the user.
    package enum Code: Hashable, Sendable {
        /// The rule's name.
        case rule
        case enhanced(EnhancedStatusCode)
        case reply(ReplyCode)
    }

    package init(rule: RuleID, severity: IssueSeverity, range: Place) {
        self.rule = rule
        self.severity = severity
        self.range = range
    }

    /// The diagnostic's `code`: the rule's name, or for a failing reply its enhanced status code, else its reply code.
    package var codeString: String {
        switch code {
        case .rule: definition.name
        case .enhanced(let code): code.description
        case .reply(let code): code.description
        }
    }

    /// The rule that spoke.
    package var definition: Rule { RuleList.rule(rule) }
}

/// A value in an issue's message: `{name}` stands for it.
package struct IssueValue: Hashable, Sendable {
    package var name: Placeholder
    package var content: Content

    package enum Content: Hashable, Sendable {
        case place(Place)
        case number(Int)
        case code(ReplyCode)
        case enhanced(EnhancedStatusCode)
        case text(String)
        /// A word of the catalogue's labels, in the reader's language.
        case word(String)
    }

    package init(_ name: Placeholder, _ content: Content) {
        self.name = name
        self.content = content
    }
}

/// The names that stand in braces in a rule's messages. An open set.
package struct Placeholder: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let code = Placeholder(rawValue: "code")
    package static let enhanced = Placeholder(rawValue: "enhanced")
    package static let text = Placeholder(rawValue: "text")
    package static let command = Placeholder(rawValue: "command")
    package static let recipient = Placeholder(rawValue: "recipient")
    package static let host = Placeholder(rawValue: "host")
    package static let client = Placeholder(rawValue: "client")
    package static let sender = Placeholder(rawValue: "sender")
    package static let address = Placeholder(rawValue: "address")
    package static let keyword = Placeholder(rawValue: "keyword")
    package static let expected = Placeholder(rawValue: "expected")
    /// Two values that differ.
    package static let first = Placeholder(rawValue: "first")
    package static let second = Placeholder(rawValue: "second")
    /// A code's short name.
    package static let name = Placeholder(rawValue: "name")
    /// A clause without final stop.
    package static let meaning = Placeholder(rawValue: "meaning")
    /// A full sentence.
    package static let fix = Placeholder(rawValue: "fix")
    package static let value = Placeholder(rawValue: "value")
    package static let parameter = Placeholder(rawValue: "parameter")
    package static let limit = Placeholder(rawValue: "limit")
    package static let count = Placeholder(rawValue: "count")
}

/// A place that belongs to an issue, and why.
package struct RelatedPlace: Hashable, Sendable {
    package var place: Place
    package var reason: Reason

    package init(_ place: Place, _ reason: Reason) {
        self.place = place
        self.reason = reason
    }

    /// Why it belongs to the issue; the raw value is the label's name in the catalogue's texts. An open set.
    package struct Reason: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        /// The command that was answered.
        package static let command = Reason(rawValue: "command")
        /// What went wrong first.
        package static let cause = Reason(rawValue: "cause")
        /// The other of two places that do not agree.
        package static let other = Reason(rawValue: "other")
        /// Where it was offered, set or opened.
        package static let origin = Reason(rawValue: "origin")
    }
}

/// A change of the text that mends an issue.
package struct Fix: Hashable, Sendable {
    /// The title's name in the catalogue's texts. An open set.
    package var title: Title
    package var edits: [FixEdit]
    /// A value in the title, as text.
    package var value: String?

    package init(_ title: Title, _ edits: [FixEdit], value: String? = nil) {
        self.title = title
        self.edits = edits
        self.value = value
    }

    package struct Title: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static let sameCode = Title(rawValue: "same-code")
        package static let endReply = Title(rawValue: "end-reply")
        package static let setClass = Title(rawValue: "set-class")
        package static let removeEnhanced = Title(rawValue: "remove-enhanced")
        package static let addEnhanced = Title(rawValue: "add-enhanced")
        package static let replaceCode = Title(rawValue: "replace-code")
        package static let replaceEnhanced = Title(rawValue: "replace-enhanced")
        package static let redact = Title(rawValue: "redact")
        package static let quote = Title(rawValue: "quote")
        package static let reorder = Title(rawValue: "reorder")
        package static let removeBlank = Title(rawValue: "remove-blank")
        package static let addBrackets = Title(rawValue: "add-brackets")
        package static let insertBlank = Title(rawValue: "insert-blank")
        package static let replaceWord = Title(rawValue: "replace-word")
        package static let removeEntry = Title(rawValue: "remove-entry")
        package static let addType = Title(rawValue: "add-type")
        package static let doubleDot = Title(rawValue: "double-dot")
    }
}

/// One replacement in the text.
package struct FixEdit: Hashable, Sendable {
    package var range: Place
    package var replacement: String

    package init(_ range: Place, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension Issue {
    /// The issue, its places moved by `offset`.
    package func rebased(by offset: Int) -> Issue {
        var moved = self
        moved.range = range.moved(by: offset)
        moved.reply?.move { $0.moved(by: offset) }
        for index in moved.values.indices {
            if case .place(let place) = moved.values[index].content {
                moved.values[index].content = .place(place.moved(by: offset))
            }
        }
        for index in moved.related.indices { moved.related[index].place = related[index].place.moved(by: offset) }
        for fix in moved.fixes.indices {
            for edit in moved.fixes[fix].edits.indices {
                moved.fixes[fix].edits[edit].range = fixes[fix].edits[edit].range.moved(by: offset)
            }
        }
        return moved
    }
}
