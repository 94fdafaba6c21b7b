import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// The message of a failing reply: who refused what for whom, and the first thing to do.
struct FailingReplyMessage {
    private let reading: ReplyReading

    init(_ reading: ReplyReading) { self.reading = reading }

    /// The message, and why the reply was given.
    var messageAndReason: (message: String, reason: Reason?) {
        let reply = reading.reply
        let explanation = reading.explanation([.name, .howToFix, .reason, .verdict, .provider])
        var values: [String: String] = ["code": reply.code?.description ?? ""]
        values["name"] = name(explanation).withoutFinalStop
        values["fix"] = fix(explanation)
        values["host"] = reading.host
        values["command"] = reply.command?.verb.words
        values["recipient"] = reading.address(reply.surroundings.recipient ?? recipient)
        values["sender"] = reading.address(reply.surroundings.sender)
        if let meaning = explanation.provider?.meaning, !meaning.isEmpty {
            values["meaning"] = meaning.withoutFinalStop
        }
        values["address"] = explanation.reason == .mailboxMoved ? reading.offeredAddress : nil
        let variant = variant(values, reply)
        let message = RuleText.message("failing-reply", variant: variant, values: values, language: reading.language)
        return (PersonText.plain(message ?? values["name"] ?? ""), explanation.reason)
    }

    private var recipient: Place? {
        reading.reply.command?.verb == .rcpt ? reading.reply.command?.address : nil
    }

    /// What refuses in a sentence: the enhanced status code tells more than the reply code.
    private func name(_ explanation: Explanation) -> String {
        guard let enhanced = reading.reply.enhanced, enhanced.subject != 0, let name = explanation.enhancedName else {
            return explanation.name
        }
        return name
    }

    /// The first step of the side that can act.
    private func fix(_ explanation: Explanation) -> String {
        if let provider = explanation.provider, !provider.meaning.isEmpty, !provider.action.isEmpty {
            return provider.action.firstSentence
        }
        let own = explanation.fixes.first { $0.actor == explanation.actor }
        return (own ?? explanation.fixes.first)?.text.firstSentence ?? ""
    }

    private func variant(_ values: [String: String], _ reply: FoundReply) -> String? {
        let isLater = reply.code?.firstDigit == 4
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
