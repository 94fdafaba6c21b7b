import SMTPCatalogue

/// The members of one kind of result; what is not asked for is not computed.
package protocol MemberSelection: OptionSet, Sendable where RawValue == UInt32, Element == Self {
    /// Every member by its name, in the order in which they are written.
    static var names: [(name: String, member: Self)] { get }
}

/// A member that a result does not have.
package struct UnknownMember: Error, Hashable, Sendable {
    package let name: String
    /// Those there are.
    package let known: [String]
}

extension MemberSelection {
    package static var all: Self { Self(rawValue: .max) }

    /// The members with these names; all for nil.
    package init(names: [String]?) throws(UnknownMember) {
        guard let names else {
            self = .all
            return
        }
        self = []
        for name in names {
            guard let found = Self.names.first(where: { $0.name == name }) else {
                throw UnknownMember(name: name, known: Self.names.map(\.name))
            }
            insert(found.member)
        }
    }
}

/// Members of an Explanation.
package struct ExplanationMembers: MemberSelection {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let id = Self(rawValue: 1 << 0)
    package static let code = Self(rawValue: 1 << 1)
    package static let enhanced = Self(rawValue: 1 << 2)
    package static let name = Self(rawValue: 1 << 3)
    package static let severity = Self(rawValue: 1 << 4)
    package static let category = Self(rawValue: 1 << 5)
    package static let description = Self(rawValue: 1 << 6)
    package static let whenYouSeeIt = Self(rawValue: 1 << 7)
    package static let howToFix = Self(rawValue: 1 << 8)
    package static let reason = Self(rawValue: 1 << 9)
    package static let finer = Self(rawValue: 1 << 10)
    package static let verdict = Self(rawValue: 1 << 11)
    package static let actor = Self(rawValue: 1 << 12)
    package static let provider = Self(rawValue: 1 << 13)
    package static let command = Self(rawValue: 1 << 14)
    package static let standing = Self(rawValue: 1 << 15)
    package static let references = Self(rawValue: 1 << 16)
    package static let related = Self(rawValue: 1 << 17)
    package static let evidence = Self(rawValue: 1 << 18)
    package static let notes = Self(rawValue: 1 << 19)

    package static let names: [(name: String, member: Self)] = [
        ("id", .id), ("code", .code), ("enhanced", .enhanced), ("name", .name), ("severity", .severity),
        ("category", .category), ("description", .description), ("whenYouSeeIt", .whenYouSeeIt),
        ("howToFix", .howToFix), ("reason", .reason), ("finer", .finer), ("verdict", .verdict), ("actor", .actor),
        ("provider", .provider), ("command", .command), ("standing", .standing), ("references", .references),
        ("related", .related), ("evidence", .evidence), ("notes", .notes),
    ]

    /// What the catalogue must compute for them.
    package var fields: ExplanationFields {
        var fields: ExplanationFields = []
        if contains(.name) { fields.insert(.name) }
        if contains(.severity) || contains(.category) { fields.insert(.digits) }
        if contains(.description) { fields.insert(.description) }
        if contains(.whenYouSeeIt) { fields.insert(.whenYouSeeIt) }
        if contains(.howToFix) { fields.insert(.howToFix) }
        if !isDisjoint(with: [.reason, .finer]) { fields.insert(.reason) }
        if !isDisjoint(with: [.verdict, .actor]) { fields.insert(.verdict) }
        if contains(.provider) { fields.insert(.provider) }
        if contains(.standing) { fields.insert(.standing) }
        if contains(.references) { fields.insert(.references) }
        if contains(.related) { fields.insert(.related) }
        if contains(.evidence) { fields.insert(.evidence) }
        if contains(.notes) { fields.insert(.notes) }
        return fields
    }
}

/// Members of a found item.
package struct ItemMembers: MemberSelection {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let file = Self(rawValue: 1 << 0)
    package static let uri = Self(rawValue: 1 << 1)
    package static let kind = Self(rawValue: 1 << 2)
    package static let range = Self(rawValue: 1 << 3)
    package static let code = Self(rawValue: 1 << 4)
    package static let enhanced = Self(rawValue: 1 << 5)
    package static let enhancedRange = Self(rawValue: 1 << 6)
    package static let direction = Self(rawValue: 1 << 7)
    package static let text = Self(rawValue: 1 << 8)
    package static let lines = Self(rawValue: 1 << 9)
    package static let format = Self(rawValue: 1 << 10)
    package static let command = Self(rawValue: 1 << 11)
    package static let host = Self(rawValue: 1 << 12)
    package static let recipient = Self(rawValue: 1 << 13)
    package static let queueID = Self(rawValue: 1 << 14)
    package static let reason = Self(rawValue: 1 << 15)
    package static let verdict = Self(rawValue: 1 << 16)
    package static let provider = Self(rawValue: 1 << 17)

    package static let names: [(name: String, member: Self)] = [
        ("file", .file), ("uri", .uri), ("kind", .kind), ("range", .range), ("code", .code), ("enhanced", .enhanced),
        ("enhancedRange", .enhancedRange), ("direction", .direction), ("text", .text), ("lines", .lines),
        ("format", .format), ("command", .command), ("host", .host), ("recipient", .recipient), ("queueID", .queueID),
        ("reason", .reason), ("verdict", .verdict), ("provider", .provider),
    ]

    /// Those that only the catalogue can tell.
    static let judged: Self = [.reason, .verdict, .provider]
    /// Those that depend on what the session knows.
    package static let paired: Self = [.command, .host, .recipient, .reason, .verdict, .provider]
}

/// Members of a diagnostic.
package struct DiagnosticMembers: MemberSelection {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let file = Self(rawValue: 1 << 0)
    package static let range = Self(rawValue: 1 << 1)
    package static let severity = Self(rawValue: 1 << 2)
    package static let code = Self(rawValue: 1 << 3)
    package static let codeDescription = Self(rawValue: 1 << 4)
    package static let source = Self(rawValue: 1 << 5)
    package static let message = Self(rawValue: 1 << 6)
    package static let relatedInformation = Self(rawValue: 1 << 7)
    package static let data = Self(rawValue: 1 << 8)

    package static let names: [(name: String, member: Self)] = [
        ("file", .file), ("range", .range), ("severity", .severity), ("code", .code),
        ("codeDescription", .codeDescription), ("source", .source), ("message", .message),
        ("relatedInformation", .relatedInformation), ("data", .data),
    ]
}

/// Members of a row of the catalogue's list.
package struct EntryMembers: MemberSelection {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let code = Self(rawValue: 1 << 0)
    package static let enhanced = Self(rawValue: 1 << 1)
    package static let name = Self(rawValue: 1 << 2)
    package static let standing = Self(rawValue: 1 << 3)

    package static let names: [(name: String, member: Self)] = [
        ("code", .code), ("enhanced", .enhanced), ("name", .name), ("standing", .standing),
    ]
}
