import SMTPReply

/// What a question's text and members say before any entry is looked up.
struct TextReading {
    /// The member, else the one in the text.
    var code: ReplyCode?
    /// The member, else the one in the text.
    var enhanced: EnhancedStatusCode?
    /// The canonical name of the command.
    var command: String?
    /// The provider that wrote the reply.
    var provider: String?
    /// The key of the provider's own reply.
    var providerReply: String?
    /// The reason, and a finer name for it.
    var reason: Reason?
    var finer: String?
    /// What the provider's own reply says.
    var verdict: Verdict?
    var actor: Actor?
    /// Whether words of the text gave the reason, not a code.
    var isFromText = false
    /// The places that decided.
    var evidence: [Explanation.Evidence] = []

    init(_ question: ReplyQuestion, text: Bytes) {
        code = question.code
        enhanced = question.enhanced
        command = question.command.flatMap(CommandName.canonical)
        guard text.count > 0 else { return }
        if let reply = ReplyParser.replies(in: text, range: text.indices).first, let line = reply.lines.first {
            code = code ?? reply.code
            enhanced = enhanced ?? reply.enhanced
            if let range = line.enhancedRange {
                evidence.append(.init(kind: .enhanced, text: text[range].string, range: range))
            }
            evidence.append(.init(kind: .code, text: text[line.codeRange].string, range: line.codeRange))
        } else if let match = ReplyParser.enhancedStatusCode(in: text, at: 0), let found = match.code {
            enhanced = enhanced ?? found
            evidence.append(.init(kind: .enhanced, text: text[match.range].string, range: match.range))
        }
        if let enhanced, let found = Judgement.reason(of: enhanced), found.isStrong {
            reason = found.reason
        } else if let code {
            reason = Judgement.reason(of: code, command: command)
        }
    }
}
