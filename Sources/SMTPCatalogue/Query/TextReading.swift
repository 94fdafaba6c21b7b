import SMTPReply

/// What a question's text and members say before any entry is looked up.
struct TextReading {
    /// The member, else the one in the text.
    var code: ReplyCode?
    /// The member, else the one in the text.
    var enhanced: EnhancedStatusCode?
    /// The canonical name of the command.
    var command: String?
    /// Number of the record of the provider that wrote the reply, and of its own reply.
    private var providerRecord: Int?
    private var replyRecord: Int?
    /// The reason, and a finer name for it.
    var reason: Reason?
    var finer: String?
    /// What the provider's own reply says.
    var verdict: Verdict?
    var actor: Actor?
    /// Whether words of the text gave the reason, not a code.
    var isFromText = false
    /// Whether the codes are the provider's documented ones: the text has none.
    var hasDocumentedCodes = false
    /// The places that decided.
    var evidence: [Explanation.Evidence] = []

    init(_ question: ReplyQuestion, text: Bytes, host: Bytes, fields: ExplanationFields) {
        code = question.code
        enhanced = question.enhanced
        command = question.command.flatMap(CommandName.canonical)
        guard text.count > 0 else { return }
        var context = ReplyContext(code: code, enhanced: enhanced, command: command)
        context.wantsEvidence = fields.contains(.evidence)
        context.wantsCommand = !fields.isSubset(of: [.reason, .evidence])
        context.wantsProvider = context.wantsCommand
        context.host = host.count > 0 ? host : nil
        let found = ReasonEngine.classify(text, context)
        isAboutHello = !fields.isDisjoint(with: Self.entryFields) && Self.rejectsHello(text)
        take(found, fields)
        if context.wantsEvidence { takeEvidence(found, text) }
    }

    /// Fills in what it says by itself.
    func fill(_ explanation: inout Explanation, _ fields: ExplanationFields) {
        explanation.code = code
        explanation.enhanced = enhanced
        explanation.command = command
        explanation.reason = reason
        if fields.contains(.reason) { explanation.finer = finer }
        if fields.contains(.evidence) { explanation.evidence = evidence }
    }

    /// The command that a reply is really about, as its words or its code tell: 454 after STARTTLS or after AUTH, a name
    /// in EHLO that is refused only at RCPT, a missing recipient that BDAT meets as DATA does.
    var impliedCommand: String? {
        switch code?.rawValue {
        case 454 where isFromText && command == nil:
            return reason == .tlsFailure ? "STARTTLS" : reason == .authFailed ? "AUTH" : nil
        case 554 where command == "BDAT": return "DATA"
        default: return isAboutHello ? "EHLO" : nil
        }
    }

    /// What is taken from the entry of a reply code.
    private static let entryFields: ExplanationFields = [.name, .description, .whenYouSeeIt, .howToFix]

    private static func rejectsHello(_ text: Bytes) -> Bool {
        for index in 0..<text.count where text[index] == 0x3A {
            if index >= 20 && text[(index &- 20)..<index].equals("elo command rejected") { return true }
        }
        return false
    }

    /// Postfix judges the name of EHLO when the recipient is given (`smtpd_delay_reject`).
    private var isAboutHello = false

    private mutating func take(_ found: Classification, _ fields: ExplanationFields) {
        code = code ?? found.codes.code
        enhanced = enhanced ?? found.codes.enhanced
        command = command ?? found.command
        reason = found.reason
        if !found.isCopied { providerRecord = found.provider }
        if let number = found.providerReply, !found.isCopied {
            replyRecord = number
            let record = DataTables.providers.record(at: number)
            if fields.contains(.reason) { finer = record.text("finer") }
            if fields.contains(.verdict) {
                verdict = record.value("verdict")?.member(of: Verdict.all)
                actor = record.value("actor")?.member(of: Actor.all)
            }
            takeDocumentedCodes(record)
        }
        if let deciding = found.evidence {
            isFromText = deciding.kind == .provider || deciding.kind == .text
        }
    }

    private mutating func takeEvidence(_ found: Classification, _ text: Bytes) {
        if let deciding = found.evidence { add(deciding.kind, deciding.range, text) }
        if let range = found.codes.enhancedRange { add(.enhanced, range, text) }
        if let range = found.codes.codeRange { add(.code, range, text) }
    }

    /// The key of the provider that wrote the reply.
    var provider: String? { providerRecord.map { DataTables.providers.record(at: $0).key.string } }

    /// The key of the provider's own reply.
    var providerReply: String? { replyRecord.map { DataTables.providers.record(at: $0).key.string } }

    /// Where the text was handed on without its codes: those that the provider sends these words with.
    private mutating func takeDocumentedCodes(_ record: PackedRecord) {
        hasDocumentedCodes = code == nil && enhanced == nil
        if code == nil, let documented = record.value("code").flatMap({ ReplyParser.threeDigits(in: $0, at: 0) }),
            enhanced.map({ Int($0.class.rawValue) == documented.firstDigit }) ?? true
        {
            code = documented
        }
        if enhanced == nil, let status = record.value("enhanced").flatMap(Self.status),
            code?.firstDigit ?? Int(status.class.rawValue) == Int(status.class.rawValue)
        {
            enhanced = status
        }
    }

    private static func status(_ text: Bytes) -> EnhancedStatusCode? {
        ReplyParser.enhancedStatusCode(in: text, at: 0)?.code
    }

    private mutating func add(_ kind: Explanation.Evidence.Kind, _ range: Range<Int>, _ text: Bytes) {
        guard !range.isEmpty, !evidence.contains(where: { $0.kind == kind }) else { return }
        evidence.append(.init(kind: kind, text: text[range].string, range: range))
    }
}
