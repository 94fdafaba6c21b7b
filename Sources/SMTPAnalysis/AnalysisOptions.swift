import SMTPDocuments

/// How much an issue matters; raw values as in the Language Server Protocol.
package enum IssueSeverity: UInt8, Hashable, Comparable, Sendable, CaseIterable {
    case error = 1
    case warning, information, hint

    /// Orders by weight: the worst first.
    package static func < (first: IssueSeverity, second: IssueSeverity) -> Bool { first.rawValue < second.rawValue }

    /// The name in settings and outputs.
    package var name: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .information: "information"
        case .hint: "hint"
        }
    }

    package init?(name: String) {
        guard let found = IssueSeverity.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}

/// Which replies of a document become issues (setting `diagnostics.replies`).
package enum ReplyDisplay: String, Hashable, Sendable, CaseIterable {
    case off, permanent, failures, all
}

/// What a finding stands in, as rules distinguish it.
package enum TextKind: UInt8, Hashable, Sendable, CaseIterable {
    case transcript, log, bounce, configuration, unknown

    package init(_ kind: DocumentKind) {
        switch kind {
        case .transcript: self = .transcript
        case .log: self = .log
        case .bounce: self = .bounce
        case .configuration: self = .configuration
        default: self = .unknown
        }
    }
}

/// What a user chose: which replies are shown, which rules speak and how loud.
package struct AnalysisOptions: Hashable, Sendable {
    package var transcriptReplies = ReplyDisplay.failures
    package var bounceReplies = ReplyDisplay.failures
    package var logReplies = ReplyDisplay.permanent
    package var configurationReplies = ReplyDisplay.off
    /// Rule name → its severity, nil for `off`.
    package var rules: [String: IssueSeverity?] = [:]
    /// What is not wanted is not computed.
    package var wantsFindings = true
    package var wantsIssues = true
    /// Whether findings must say what only the session knows: the command that a reply answers, the host, the recipient.
    package var wantsSessions = true

    package init() {}

    /// Which replies are shown in text of `kind`.
    package func display(_ kind: TextKind) -> ReplyDisplay {
        switch kind {
        case .transcript: transcriptReplies
        case .bounce: bounceReplies
        case .log, .unknown: logReplies
        case .configuration: configurationReplies
        }
    }
}
