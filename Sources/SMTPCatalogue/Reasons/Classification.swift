import SMTPReply

/// What the words of a reply tell: codes, provider, reason, and what told it.
struct Classification {
    var codes: FreeTextCodes
    /// The command that was answered, as the catalogue names it; nil where neither input nor text tells.
    var command: String?
    var reason: Reason?
    /// What the reason was read from; ranges are byte offsets in the given text.
    var evidence: (kind: Explanation.Evidence.Kind, range: Range<Int>)?
    /// Number of the provider's record in `DataTables.providers`.
    var provider: Int?
    /// Number of the record of the provider's own reply.
    var providerReply: Int?
    /// Whether the words are only like the provider's: the host that is known to have written them is another's, and
    /// nothing else in them names the provider.
    var isCopied = false
}

/// What is known of a reply besides its text.
struct ReplyContext {
    var code: ReplyCode?
    var enhanced: EnhancedStatusCode?
    /// The canonical name.
    var command: String?
    var host: Bytes?
    /// Whether the places that decided are asked for, the command that the text names, and the provider where words
    /// tell the reason without it.
    var wantsEvidence = true
    var wantsCommand = true
    var wantsProvider = true
}
