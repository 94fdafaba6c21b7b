import SMTPReply

/// Finds the reason in a reply's words: one pass of the needle automaton, then the strongest evidence (ALGORITHM.md).
enum ReasonEngine {
    /// Bytes of a text that are looked at; a reply is a few hundred.
    private static let longestText = 16 * 1024

    /// Reads a reply's text, with what is known besides.
    static func classify(_ text: Bytes, _ context: ReplyContext) -> Classification {
        let text = text[0..<longestText]
        let capacity = FoldedText.capacity(text.count)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room in
            guard context.wantsEvidence else { return classify(text, context, FoldedText(room: room)) }
            return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { origins in
                classify(text, context, FoldedText(room: room, origins: origins))
            }
        }
    }

    private static func classify(_ text: Bytes, _ context: ReplyContext, _ room: FoldedText) -> Classification {
        var result = Classification(codes: FreeTextCodes(text))
        let code = result.codes.code ?? context.code
        let enhanced = result.codes.enhanced ?? context.enhanced
        result.command = context.command
        if context.wantsCommand, result.command == nil { result.command = ReplyCommands.command(quotedIn: text) }

        var folded = room
        let body = ReplyBody.fold(text, code: code, into: &folded)
        let replyClass = code?.firstDigit ?? enhanced.map { Int($0.class.rawValue) } ?? 0
        var needles = NeedleResults(replyClass: replyClass)
        needles.collect(body)

        let isNamed = context.wantsProvider || !needles.replies.isEmpty
        if isNamed { result.provider = provider(context.host, text) ?? needles.token?.provider }
        if isNamed, let reply = providerReply(needles, result.provider, needles.token?.provider, code, enhanced) {
            result.isCopied =
                !DataTables.providers.areOfOneHouse(reply.owner, result.provider)
                && context.host.map(ProviderHosts.isDomainName) ?? false
            result.providerReply = reply.record
            result.provider = reply.owner ?? result.provider
            result.evidence = (.provider, folded.original(reply.match.range, in: text))
            if let reason = DataTables.providers.record(at: reply.record).value("reason") {
                result.reason = reason.member(of: Reason.all)
                return result
            }
        }
        fallBack(&result, needles, folded, text, code, enhanced)
        // Without words the entry of a code may tell, and a provider has entries of its own.
        if !isNamed, result.evidence?.kind != .text {
            result.provider = provider(context.host, text) ?? needles.token?.provider
        }
        return result
    }

    /// Needles by weight, in between the enhanced code, at last the reply code.
    private static func fallBack(
        _ result: inout Classification, _ needles: NeedleResults, _ folded: FoldedText, _ text: Bytes,
        _ code: ReplyCode?, _ enhanced: EnhancedStatusCode?
    ) {
        if take(1, &result, needles, folded, text) || take(0, &result, needles, folded, text) {
            reviseUnknown(&result, needles, folded, text, enhanced)
            return
        }
        let known = enhanced.flatMap { Judgement.reason(of: $0) }
        if take(known, strong: true, &result) || take(-1, &result, needles, folded, text)
            || take(known, strong: false, &result) || take(-2, &result, needles, folded, text)
        {
            return
        }
        let command = result.command ?? ReplyCommands.command(quotedIn: text)
        guard let code, code.firstDigit > 3, folded.hasWords || command != nil else { return }
        if let reason = Judgement.reason(of: code, command: command) {
            result.reason = reason
            result.evidence = (command == nil ? .code : .command, result.codes.codeRange ?? 0..<0)
        }
    }

    /// `User unknown` where the name was known before: the recipient's filter.
    private static func reviseUnknown(
        _ result: inout Classification, _ needles: NeedleResults, _ folded: FoldedText, _ text: Bytes,
        _ enhanced: EnhancedStatusCode?
    ) {
        guard result.reason == .mailboxUnknown, let match = needles.generic(1) ?? needles.generic(0) else { return }
        let command = result.command
        let isHidden = HiddenRefusal.isLikely(folded.folded[match.range], enhanced: enhanced) {
            command ?? ReplyCommands.command(quotedIn: text)
        }
        if isHidden { result.reason = .recipientRefused }
    }

    private static func take(
        _ weight: Int, _ result: inout Classification, _ needles: NeedleResults, _ folded: FoldedText, _ text: Bytes
    ) -> Bool {
        guard let match = needles.generic(weight) else { return false }
        result.reason = NeedleTables.reason(NeedlePatterns.owner(match.pattern))
        result.evidence = (.text, folded.original(match.range, in: text))
        return true
    }

    private static func take(
        _ known: (reason: Reason, isStrong: Bool)?, strong: Bool, _ result: inout Classification
    ) -> Bool {
        guard let known, known.isStrong == strong else { return false }
        result.reason = known.reason
        result.evidence = (.enhanced, result.codes.enhancedRange ?? 0..<0)
        return true
    }

    // MARK: Providers

    private static func providerReply(
        _ needles: NeedleResults, _ provider: Int?, _ token: Int?, _ code: ReplyCode?, _ enhanced: EnhancedStatusCode?
    ) -> (record: Int, owner: Int?, match: NeedlePatterns.Match)? {
        var best: (record: Int, owner: Int?, match: NeedlePatterns.Match, isOwn: Bool)?
        for (record, match) in needles.replies {
            let owner = DataTables.providers.owner(ofReply: record)
            let isRecognised = DataTables.providers.areOfOneHouse(owner, provider)
            let isOwn = isRecognised || DataTables.providers.areOfOneHouse(owner, token)
            let fields = DataTables.providers.record(at: record)
            if !isOwn, fields.value("scope")?.equals("provider") ?? false { continue }
            if let codes = fields.value("when-code"), !CodeList.holds(codes, code) { continue }
            if let codes = fields.value("when-enhanced"), !CodeList.holds(codes, enhanced) { continue }
            guard let held = best else {
                best = (record, owner, match, isRecognised)
                continue
            }
            let order = (isRecognised ? 1 : 0, match.length, -match.range.lowerBound, -record)
            if order > (held.isOwn ? 1 : 0, held.match.length, -held.match.range.lowerBound, -held.record) {
                best = (record, owner, match, isRecognised)
            }
        }
        return best.map { ($0.record, $0.owner, $0.match) }
    }

    /// The provider of the given host, else of the first host in the text that has one.
    private static func provider(_ host: Bytes?, _ text: Bytes) -> Int? {
        if let host, let provider = ProviderHosts.provider(of: host) { return provider }
        return ProviderHosts.provider(namedIn: text)
    }
}
