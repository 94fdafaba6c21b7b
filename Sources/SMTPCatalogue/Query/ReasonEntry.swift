import SMTPReply

/// The entry that speaks of a reason where a text tells more than its codes do (`550 mailbox full`).
enum ReasonEntry {
    /// The enhanced status code that the standards have for a reason, or a second meaning of a reply code; nil where
    /// there is none that says just that.
    static func key(of reason: Reason) -> (kind: TextTables.Kind, key: String)? {
        switch reason {
        case .mailboxUnknown: (.enhanced, "X.1.1")
        case .mailboxDisabled: (.enhanced, "X.2.1")
        case .mailboxMoved: (.enhanced, "X.1.6")
        case .mailboxFull: (.enhanced, "X.2.2")
        case .domainUnknown: (.enhanced, "X.1.2")
        case .nullMX: (.enhanced, "X.1.10")
        case .networkError: (.enhanced, "X.4.1")
        case .expiredTimeout: (.enhanced, "X.4.7")
        case .loopRouting: (.enhanced, "X.4.6")
        case .ptrRequired: (.enhanced, "X.7.25")
        case .emailAuthFailed: (.enhanced, "X.7.26")
        case .authFailed: (.enhanced, "X.7.8")
        case .authRequired: (.replies, "530")
        case .tlsRequired: (.replies, "530~tls")
        case .relayDenied: (.replies, "551~relay")
        case .messageTooLarge: (.enhanced, "X.3.4")
        case .tooManyRecipients: (.enhanced, "X.5.3")
        case .rateLimited: (.enhanced, "X.7.28")
        case .syntaxError: (.enhanced, "X.5.2")
        case .sequenceError: (.enhanced, "X.5.1")
        case .smtpUTF8Required: (.enhanced, "X.6.7")
        case .systemFull: (.enhanced, "X.3.1")
        case .contentRejected, .spamContent: (.replies, "550/END-OF-DATA")
        case .senderRejected: (.enhanced, "X.1.0")
        default: nil
        }
    }

    /// Whether words that give the reason are plain enough to name it: for the others (`access denied`, `try later`) the
    /// codes' names are as good.
    static func isTelling(_ reason: Reason) -> Bool {
        switch reason {
        case .policy, .ipBlocked, .ipReputation, .domainReputation, .systemError, .syntaxError, .expiredTimeout,
            .dnsFailure, .networkError, .nullMX, .delivered, .feedback, .autoReply:
            false
        default: true
        }
    }

    /// Whether the reason lies in the mailbox. Beside a code of policy (X.7.Y) such words are weak: `not available to you`.
    static func isOfMailbox(_ reason: Reason) -> Bool { reason == .mailboxUnknown || reason == .mailboxDisabled }

    /// The records of that entry.
    static func chain(of reason: Reason, class digit: Int, language: CatalogueLanguage) -> EntryChain {
        var chain = EntryChain()
        guard let (kind, key) = key(of: reason) else { return chain }
        if kind == .enhanced {
            chain.add(String(digit) + key.dropFirst(), kind, DataTables.enhanced, language)
            chain.add(key, kind, DataTables.enhanced, language)
        } else {
            chain.add(key, kind, DataTables.replies, language)
        }
        return chain
    }
}
