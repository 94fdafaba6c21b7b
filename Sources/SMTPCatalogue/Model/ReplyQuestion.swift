import SMTPReply

/// What is known about a reply that is to be explained; any part may be missing.
public struct ReplyQuestion: Hashable, Sendable {
    /// The reply, or whatever text holds it: `550-5.7.26 …`, a `said:` clause, a `Diagnostic-Code:` value, plain words.
    public var text: String?
    /// The reply code, where it is known beside the text.
    public var code: ReplyCode?
    /// The enhanced status code, where it is known beside the text.
    public var enhanced: EnhancedStatusCode?
    /// The verb of the command that was answered: `RCPT`, `END-OF-DATA`, `CONNECT`. In any case; `RCPT TO` is understood.
    public var command: String?
    /// The host that replied.
    public var host: String?
    /// The software that replied: `postfix`, `courier`, `exchange`.
    public var software: String?

    /// A question; leave out what is not known.
    public init(
        text: String? = nil, code: ReplyCode? = nil, enhanced: EnhancedStatusCode? = nil, command: String? = nil,
        host: String? = nil, software: String? = nil
    ) {
        self.text = text
        self.code = code
        self.enhanced = enhanced
        self.command = command
        self.host = host
        self.software = software
    }
}
