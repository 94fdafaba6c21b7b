import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// The message of a failing reply: who refused what for whom, and the first thing to do.
struct FailingReplyMessage {
    private let reading: ReplyReading
    private let kind: TextKind
    private let isConsequence: Bool

    /// - Parameters:
    ///   - reading: The reply.
    ///   - issue: The issue that shows it.
    init(_ reading: ReplyReading, of issue: Issue) {
        self.reading = reading
        kind = issue.kind
        isConsequence = issue.variant == "consequence"
    }

    /// The message, and why the reply was given.
    var messageAndReason: (message: String, reason: Reason?) {
        let reply = reading.reply
        let explanation = reading.explanation([.name, .fixes, .reason, .verdict, .provider])
        var values = MessageValues()
        values["code"] = reply.code?.description ?? ""
        values["name"] = reading.name(explanation)
        values["fix"] = fix(explanation)
        values["host"] = isSaidByNobody(explanation) ? nil : reading.host
        values["client"] = reading.client
        values["command"] = reply.command?.verb.words
        values["recipient"] = reading.address(reply.surroundings.recipient ?? recipient)
        values["sender"] = reading.address(reply.surroundings.sender)
        if let provider = explanation.provider, !provider.meaning.isEmpty {
            values["meaning"] = provider.meaning.withoutFinalStop
            if values["host"] == nil { values["host"] = PersonText.plain(provider.name) }
        }
        values["address"] = explanation.reason == .mailboxMoved ? reading.offeredAddress : nil
        let variant = variant(values, reply)
        let message = RuleText.message("failing-reply", variant: variant, values: values, language: reading.language)
        return (PersonText.plain(message ?? values["name"] ?? ""), explanation.reason)
    }

    /// Whether the only host at hand is not the one that refuses: a recipient's domain that the server is not to relay
    /// to, or one that said nothing before the connection broke (Sendmail: `reply: read error from`).
    private func isSaidByNobody(_ explanation: Explanation) -> Bool {
        if explanation.reason == .relayDenied { return !reading.isHostNamed }
        let first = reading.reply.lines.last?.textRange ?? 0..<0
        return reading.window.bytes(first).contains("reply: read error from")
    }

    private var recipient: Place? {
        reading.reply.command?.verb == .rcpt ? reading.reply.command?.address : nil
    }

    /// The first step of the side that reads the document; the other side's is named as such.
    private func fix(_ explanation: Explanation) -> String {
        // A provider speaks to its clients.
        if !reading.isOwn, let provider = explanation.provider, !provider.meaning.isEmpty, !provider.action.isEmpty {
            return provider.action.firstStep
        }
        if !reading.isOwn, let list = blocklist { return list }
        for actor in readers(explanation.actor) {
            if let fix = explanation.fixes.first(where: { $0.actor == actor }) { return fix.text.firstStep }
        }
        let acting = explanation.fixes.first { $0.actor == explanation.actor } ?? explanation.fixes.first
        return acting.map { $0.label + reading.language.colon + $0.text.firstStep } ?? ""
    }

    /// Which block list the reply names, and what to do there: the words of the rule that speaks of it alone.
    private var blocklist: String? {
        let text = reading.reply.lines.first { !$0.textRange.isEmpty }?.textRange
        guard let text, reading.reply.decodedText == nil else { return nil }
        let marks = TextMarks(reading.reply, in: reading.window)
        let isDead = marks[.deadList] != nil
        guard let place = marks[.deadList] ?? marks[.list], place.lowerBound >= text.lowerBound else { return nil }
        var values = MessageValues()
        values["value"] = PersonText.visible(reading.window.bytes(place))
        return RuleText.message(
            "blocklist-link", variant: isDead ? "dead" : nil, values: values, language: reading.language)
    }

    /// Those who read the document, the first who can act in front: a server that refused writes for its own
    /// administrator, everything else is read by the sending side.
    private func readers(_ actor: Actor?) -> [Actor] {
        if reading.isOwn { return [.receivingAdmin] }
        if kind == .log { return [.sendingAdmin, .sender] }
        let usual: [Actor] = kind == .bounce ? [.sender, .sendingAdmin] : [.sendingAdmin, .sender]
        return actor == .sender || actor == .sendingAdmin ? [actor].compactMap(\.self) + usual : usual
    }

    private func variant(_ values: MessageValues, _ reply: FoundReply) -> String? {
        let isLater = reply.code?.firstDigit == 4
        if reading.isOwn, values["client"] != nil {
            return values["recipient"] != nil ? "own recipient" : values["command"] != nil ? "own" : "own client"
        }
        if isConsequence, values["command"] != nil, values["host"] != nil { return "consequence" }
        guard values["host"] != nil else { return "plain" }
        if values["meaning"] != nil { return "provider" }
        if values["address"] != nil, values["recipient"] != nil { return "moved" }
        switch reply.command?.verb {
        case .connect?: return "connection"
        case .auth?: return "authentication"
        case .mail? where values["sender"] != nil: return "sender"
        case .data?, .bdat?, .endOfData?: return isLater ? "data later" : "data"
        case .rcpt?, nil:
            if values["recipient"] != nil { return isLater ? "recipient later" : "recipient" }
        default: break
        }
        guard values["command"] != nil else { return "plain" }
        return isLater ? "later" : nil
    }
}
