import SMTPReply

/// Answers one question: finds the entries and takes from them what is asked for.
///
/// A class, because it is large and made for each reply: a struct was copied on the way.
final class Explainer {
    let text: Bytes
    let language: CatalogueLanguage
    let fields: ExplanationFields
    let reading: TextReading
    let reply: ReplyEntry?
    let enhanced: EnhancedEntry?
    /// The records that give the texts, the leading ones first.
    let chains: [EntryChain]

    init(
        _ reading: TextReading, _ question: ReplyQuestion, text: Bytes, language: CatalogueLanguage,
        fields: ExplanationFields
    ) {
        self.text = text
        self.language = language
        self.fields = fields
        self.reading = reading
        let software = question.software
        reply = reading.code.map {
            ReplyEntry(
                $0, command: reading.impliedCommand ?? reading.command, enhanced: reading.enhanced,
                text: text.count > 0 ? text : nil, software: software, language: language)
        }
        enhanced = reading.enhanced.map { EnhancedEntry($0, provider: reading.provider, language: language) }
        chains = Self.ordered(reply, enhanced)
    }

    /// Adds to what the reading says by itself what the entries know.
    func fill(_ explanation: inout Explanation) {
        explanation.reason = reason
        if fields.contains(.name) { explanation.spokenName = spokenName }
        if fields.contains(.verdict) { (explanation.verdict, explanation.actor) = judgement }
        if fields.contains(.provider) { explanation.provider = provider }
        addTexts(to: &explanation)
        addSources(to: &explanation)
        if fields.contains(.notes) { explanation.notes = notes(explanation) }
    }

    // MARK: Which entry speaks

    /// Both entries, that of the enhanced status code first where it says more than that of the reply code.
    private static func ordered(_ reply: ReplyEntry?, _ enhanced: EnhancedEntry?) -> [EntryChain] {
        guard let reply else { return enhanced.map { [$0.chain] } ?? [] }
        guard let enhanced else { return [reply.chain] }
        let leads =
            enhanced.isTelling && reply.isGeneric && Int(enhanced.code.class.rawValue) == reply.code.firstDigit
        return leads ? [enhanced.chain, reply.chain] : [reply.chain, enhanced.chain]
    }

    private func addTexts(to explanation: inout Explanation) {
        if fields.contains(.name) {
            explanation.enhancedName = enhanced?.name
            explanation.name = reply?.chain.text("name") ?? explanation.enhancedName ?? reasonLabel("")
        }
        if fields.contains(.digits) { addDigits(to: &explanation) }
        let worded = wordedReason
        if fields.contains(.description) {
            explanation.description =
                worded.flatMap { LabelGroup("reason", language).text("describe ", $0.rawValue) }
                ?? unregistered ?? chains.first?.text("description") ?? reasonLabel("describe ")
            if worded == nil, chains.count == 1, let slip {
                // Of a code that nobody knows it is the answer, else a remark.
                let parts = [slip, explanation.description]
                explanation.description = (reply?.isKnown == false ? parts : parts.reversed())
                    .joined(separator: language == .japanese ? "" : " ")
            }
        }
        guard !fields.isDisjoint(with: [.whenYouSeeIt, .fixes]) else { return }
        var leading = chains.first
        if let malformed = malformedAddress {
            leading = malformed.chain
        } else if let worded {
            let chain = ReasonEntry.chain(of: worded, class: spokenClass, language: language)
            if !chain.isEmpty { leading = chain }
        }
        if fields.contains(.whenYouSeeIt) { explanation.whenYouSeeIt = leading?.text("when") ?? "" }
        if fields.contains(.fixes) { explanation.fixes = leading?.fixes(language) ?? [] }
        if fields.contains(.howToFix) { explanation.howToFix = Self.joined(explanation.fixes, language) }
    }

    private func reasonLabel(_ prefix: StaticString) -> String {
        LabelGroup("reason", language).text(prefix, reason?.rawValue ?? "unknown") ?? ""
    }

    /// The reason that the words gave, where the entry of the codes speaks of something else or in general.
    private var wordedReason: Reason? {
        guard reading.isFromText, let reason = reading.reason, digit > 3 else { return nil }
        guard let leading = chains.first else { return reason }
        if let reply, !reply.isGeneric { return nil }
        if isWithoutRecipients { return nil }
        // A time-out of the session, not of the queue; a bad name in EHLO, which the entry of the command explains.
        if reason == .expiredTimeout, reply?.code.rawValue == 421, enhanced == nil { return nil }
        if reason == .syntaxError, reading.command == "EHLO" { return nil }
        if let enhanced, enhanced.code.subject == 7, ReasonEntry.isOfMailbox(reason) { return nil }
        // The enhanced status code says which address is malformed; before the data no content was seen.
        if reason == .syntaxError, let enhanced, enhanced.code.subject == 1 { return nil }
        let isEnvelope = reading.command == "RCPT" || reading.command == "MAIL" || reading.command == "CONNECT"
        if isEnvelope, reason == .spamContent || reason == .contentRejected { return nil }
        return leading.value("reason")?.member(of: Reason.all) == reason ? nil : reason
    }

    /// That all recipients were refused before DATA is no news of one of them.
    private var isWithoutRecipients: Bool {
        reading.reason == .mailboxUnknown && reading.code?.rawValue == 554
            && (reading.command == "DATA" || reading.command == "BDAT")
    }

    /// The entry of the exact code, where only the words say that the address itself is malformed: `553 5.1.0 Sender
    /// address syntax error` (OpenSMTPD).
    private var malformedAddress: EnhancedEntry? {
        guard reading.isFromText, reading.reason == .syntaxError, reading.code?.rawValue == 553 else { return nil }
        if let enhanced, enhanced.code.subject != 1 || enhanced.code.detail != 0 { return nil }
        let detail = reading.command == "MAIL" ? 7 : reading.command == "RCPT" ? 3 : 0
        guard detail > 0, let code = EnhancedStatusCode(.permanentFailure, 1, detail) else { return nil }
        return EnhancedEntry(code, provider: nil, language: language)
    }

    /// The name of a second meaning that was chosen, else of the reason that the words gave, where the codes' names
    /// speak of something else.
    private var spokenName: String? {
        if let reply, reply.isChosen { return reply.chain.text("name") }
        if let malformed = malformedAddress { return malformed.name }
        if isWithoutRecipients { return reply?.chain.text("name") }
        guard reading.isFromText, let reason = reading.reason, digit > 3, ReasonEntry.isTelling(reason) else {
            return nil
        }
        if let enhanced, enhanced.code.subject == 7, ReasonEntry.isOfMailbox(reason) { return nil }
        let named = enhanced.flatMap { $0.code.subject == 0 ? nil : $0.chain } ?? reply?.chain
        if named?.value("reason")?.member(of: Reason.all) == reason { return nil }
        let label = reasonLabel("")
        return label.isEmpty ? nil : label.prefix(1).uppercased() + label.dropFirst()
    }

    /// One line a side, named where more than one side can act.
    static func joined(_ fixes: [Explanation.Fix], _ language: CatalogueLanguage) -> String {
        if fixes.count == 1, let only = fixes.first { return only.text }
        var text = ""
        text.reserveCapacity(fixes.reduce(0) { $0 + $1.label.utf8.count + $1.text.utf8.count + 3 })
        for fix in fixes {
            if !text.isEmpty { text += "\n" }
            text += fix.label
            text += language.colon
            text += fix.text
        }
        return text
    }

    private func addDigits(to explanation: inout Explanation) {
        let severities = LabelGroup("severity", language)
        if let code = reading.code {
            let severity = Self.digits[code.severity?.rawValue ?? 6]
            let category = Self.digits[code.category?.rawValue ?? 6]
            explanation.severity = .init(digit: code.firstDigit, name: severities.text(severity) ?? "")
            explanation.category = .init(
                digit: code.secondDigit, name: LabelGroup("category", language).text(category) ?? "")
        } else if let code = reading.enhanced {
            let digit = Int(code.class.rawValue)
            explanation.severity = .init(digit: digit, name: severities.text(Self.digits[digit]) ?? "")
        }
    }

    /// The names of the labels for the digits 0 to 5, and that for all others.
    private static let digits: [StaticString] = ["0", "1", "2", "3", "4", "5", "unknown"]

    private func addSources(to explanation: inout Explanation) {
        if fields.contains(.standing) { explanation.standing = reply?.standing ?? enhanced?.standing }
        let chains = chains
        if fields.contains(.references) {
            for chain in chains { chain.addReferences(to: &explanation.references) }
        }
        guard fields.contains(.related) else { return }
        // Copies, so that the closure does not capture the whole explainer.
        let (code, enhanced) = (reading.code, reading.enhanced)
        for (index, chain) in chains.enumerated() {
            // Of the entry that does not lead, only what somebody wrote a reason for.
            Self.forEachRelated(chain, class: enhanced?.class) { related in
                if index > 0, related.why.isEmpty || explanation.related.count >= 6 { return }
                if related.code == code.map({ .reply($0) }) || related.code == enhanced.map({ .enhanced($0) }) {
                    return
                }
                if explanation.related.contains(where: { $0.code == related.code }) { return }
                explanation.related.append(related)
            }
        }
        addSlips(to: &explanation)
        chains.first?.forEach("confused") { name in
            if let code = CatalogueCode(name) { explanation.confused.append(code) }
        }
    }

    /// The codes that were probably meant by one that nobody knows.
    private func addSlips(to explanation: inout Explanation) {
        guard let reply, !reply.isKnown else { return }
        for code in CodeSlip.near(reply.code) {
            let entry = ReplyEntry(
                code, command: nil, enhanced: nil, text: nil, software: nil, language: language)
            explanation.related.append(.init(code: .reply(code), why: entry.chain.text("name") ?? ""))
        }
    }

    /// Calls `body` with the related codes of an entry; `X.1.2` takes the class of the code that is explained.
    static func forEachRelated(
        _ chain: EntryChain, class klass: EnhancedStatusCode.Class?, _ body: (Explanation.RelatedCode) -> Void
    ) {
        chain.forEach("related") { name in
            guard var code = CatalogueCode(name) else { return }
            var why = chain.relatedText(name)
            if case .family(let family) = code, let klass, family.hasPrefix("X."), !family.hasSuffix("Y") {
                code = CatalogueCode(String(klass.rawValue) + family.dropFirst()) ?? code
                var own = code.description
                why = why ?? own.withUTF8 { chain.relatedText(Bytes($0)) }
            }
            body(Explanation.RelatedCode(code: code, why: why ?? ""))
        }
    }

    static func family(_ name: String, language: CatalogueLanguage) -> Explanation {
        var explanation = Explanation()
        let chain = EnhancedEntry.family(name, language: language)
        explanation.name = chain.text("name") ?? name
        explanation.description = chain.text("description") ?? ""
        explanation.whenYouSeeIt = chain.text("when") ?? ""
        explanation.fixes = chain.fixes(language)
        explanation.howToFix = joined(explanation.fixes, language)
        explanation.standing = chain.value("standing")?.member(of: Standing.all)
        chain.addReferences(to: &explanation.references)
        forEachRelated(chain, class: nil) { explanation.related.append($0) }
        explanation.verdict = chain.value("verdict")?.member(of: Verdict.all)
        explanation.actor = chain.value("actor")?.member(of: Actor.all)
        return explanation
    }
}
