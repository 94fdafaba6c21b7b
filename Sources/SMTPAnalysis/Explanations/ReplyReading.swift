import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// A reply of a document as the catalogue is asked about it.
struct ReplyReading {
    let reply: FoundReply
    let window: TextWindow
    let language: CatalogueLanguage
    /// Asked first, where there is one.
    var memory: ExplanationMemory?

    /// The text as it reads, unescaped, lines joined; not yet fit for people.
    var text: String { reply.text(in: window) }

    func explanation(_ fields: ExplanationFields) -> Explanation {
        var question = ReplyQuestion(text: text, code: reply.code, enhanced: reply.enhanced)
        question.command = reply.command?.verb.rawValue
        if !isOwn { question.host = reply.surroundings.withHost(in: window, \.string) }
        return memory?.explanation(of: question, language: language, fields: fields)
            ?? Catalogue.explain(question, language: language, fields: fields)
    }

    /// What refuses, in a sentence: what the words say, where the codes speak of something else; else the enhanced
    /// status code, which tells more than the reply code.
    func name(_ explanation: Explanation) -> String {
        if let spoken = explanation.spokenName { return spoken.withoutFinalStop }
        guard let enhanced = reply.enhanced, enhanced.subject != 0, let name = explanation.enhancedName else {
            return explanation.name.withoutFinalStop
        }
        return name.withoutFinalStop
    }

    /// The log's own server refused: the host that it names is the client.
    var isOwn: Bool { reply.surroundings.outcome == .rejected }

    /// The client that was refused.
    var client: String? { isOwn ? address(reply.surroundings.host) : nil }

    /// Who replied; the recipient's domain where nobody is named.
    var host: String? {
        if !isOwn, let host = reply.surroundings.withHost(in: window, { PersonText.visible($0.withoutRootDot) }) {
            return host
        }
        guard let recipient = reply.surroundings.recipient ?? reply.command?.address, window.holds(recipient) else {
            return nil
        }
        guard reply.command?.verb != .mail else { return nil }
        let domain = window.bytes(recipient).domain
        return domain.count > 0 ? PersonText.visible(domain) : nil
    }

    /// Whether the document says who replied.
    var isHostNamed: Bool { reply.surroundings.withHost(in: window) { $0.count > 0 } ?? false }

    /// The address the reply is about, without brackets.
    func address(_ place: Place?) -> String? {
        guard let place, window.holds(place), !place.isEmpty else { return nil }
        return PersonText.visible(window.bytes(place))
    }

    /// The first address in the text that is not the recipient's own.
    var offeredAddress: String? {
        let own = address(reply.surroundings.recipient)
        var text = text
        return text.withUTF8 { text in
            var start = 0
            while start < text.count {
                let end = text[start...].firstIndex(where: \.endsAddress) ?? text.count
                if let found = Self.address(Bytes(UnsafeBufferPointer(rebasing: text[start..<end]))), found != own {
                    return found
                }
                start = end + 1
            }
            return nil
        }
    }

    /// The address that a word is, without the stop or the colon behind it.
    private static func address(_ word: Bytes) -> String? {
        guard let at = word.buffer.firstIndex(of: 0x40), at > 0, word.buffer[at...].contains(0x2E) else { return nil }
        var end = word.count
        while word[end - 1] == 0x2E || word[end - 1] == 0x3A { end -= 1 }
        return PersonText.visible(word[0..<end])
    }
}

extension Bytes {
    /// A host's name without the dot of the DNS root behind it.
    fileprivate var withoutRootDot: Bytes { self[0..<(self[count - 1] == 0x2E ? count - 1 : count)] }
}

extension UInt8 {
    /// A blank, or one of `<>,;()`.
    fileprivate var endsAddress: Bool {
        self <= 0x20 || self == 0x3C || self == 0x3E || self == 0x2C || self == 0x3B || self == 0x28 || self == 0x29
    }
}

extension CommandVerb {
    /// The verb as people write the command: `MAIL FROM`, `RCPT TO`; a dot for the end of data.
    package var words: String {
        switch self {
        case .mail: "MAIL FROM"
        case .rcpt: "RCPT TO"
        case .endOfData: "."
        default: rawValue
        }
    }
}
