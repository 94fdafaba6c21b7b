import SMTPReply

/// Derives what differs between two codes from what is known of both.
struct Comparer {
    let first: ComparedSide
    let second: ComparedSide
    let language: CatalogueLanguage

    // MARK: Whether they can be compared

    /// Whether the two are ever alternatives of each other.
    var isComparable: Bool {
        if !first.isKnown || !second.isKnown { return false }
        if isLinked || isFamily || areFamilies { return true }
        if first.explanation.standing == .notSMTP, second.explanation.standing == .notSMTP { return true }
        if let one = first.digit, let other = second.digit, (2...5).contains(one), (2...5).contains(other) {
            // To a client two refusals differ in detail; a success and a refusal only where they answer one command.
            if one == other || one > 3 && other > 3 && !areReplies { return true }
        }
        if let one = first.subject, let other = second.subject { return one == other }
        return shareCommand ?? false
    }

    private var areFamilies: Bool {
        if case .family = first.code, case .family = second.code { return true }
        return false
    }

    private var areReplies: Bool { first.reply != nil && second.reply != nil }

    /// A reply code and an enhanced status code, in this order.
    private var mixed: (reply: ComparedSide, enhanced: ComparedSide)? {
        if first.reply != nil, second.enhanced != nil { return (first, second) }
        return first.enhanced != nil && second.reply != nil ? (second, first) : nil
    }

    /// Whether one reply holds both: a reply code and an enhanced status code of its class.
    private var standTogether: Bool { mixed != nil && first.digit == second.digit && first.isKnown && second.isKnown }

    /// Whether one is the family of the other: `X.1.1` and `5.1.1`.
    private var isFamily: Bool {
        let (one, other) = ("\(first.code)", "\(second.code)")
        return one.hasPrefix("X") && other.hasSuffix(one.dropFirst())
            || other.hasPrefix("X") && one.hasSuffix(other.dropFirst())
    }

    private var isLinked: Bool {
        first.links.contains(second.code.description) || second.links.contains(first.code.description)
    }

    /// Whether both answer one command; nil where that is not known of one of them.
    private var shareCommand: Bool? {
        let (one, other) = (first.chain.list("commands"), second.chain.list("commands"))
        if one.isEmpty || other.isEmpty { return nil }
        return one.contains("any") || other.contains("any") || !Set(one).isDisjoint(with: other)
    }

    // MARK: Differences

    /// The differences, the most important first.
    var differences: [String] {
        if isFamily { return [family] }
        var lines = [first, second].compactMap(unknown)
        if !lines.isEmpty { return lines + [first.digit == second.digit ? nil : severity, retry].compactMap { $0 } }
        if !isComparable, shareCommand == false { lines.append(sentence("not-comparable", "", "")) }
        if let only = classOnly { return lines + [only, retry].compactMap { $0 } }
        if let dotless { return lines + [dotless, standing].compactMap { $0 } }
        if standTogether { return lines + [together, meaning].compactMap { $0 } }
        if let apart { lines.append(apart) }
        lines += [meaning, severity, actor, retry, command, enhanced, subject, category, standing].compactMap { $0 }
        return lines
    }

    private var family: String {
        let (general, one) = "\(first.code)".hasPrefix("X") ? (first, second) : (second, first)
        return sentence("family", (general, ""), (one, shortSeverity(one.digit)))
    }

    /// What is to be said of a code that nobody knows.
    private func unknown(_ side: ComparedSide) -> String? {
        guard !side.isKnown, let code = side.reply else { return nil }
        let near = CodeSlip.near(code).map(\.description)
        if !near.isEmpty {
            let values = [("word", code.description), ("suggestion", Explainer.either(near, language))]
            return Catalogue.sentence("nearly-a-code", values, language: language)
        }
        let label = Catalogue.label("severity", String(code.firstDigit), language: language)
        return Catalogue.sentence(
            code.isLegal ? "unknown-code" : code.severity == nil ? "no-reply-code" : "malformed-code",
            [("code", code.description), ("severity", label)],
            language: language)
    }

    /// The same enhanced status code in two classes of failure; a success says something else.
    private var classOnly: String? {
        guard let one = first.enhanced, let other = second.enhanced, one.subject == other.subject,
            one.detail == other.detail, one.class != .success, other.class != .success
        else { return nil }
        return sentence("class-only", shortSeverity(first.digit), shortSeverity(second.digit))
    }

    /// The digits of a reply code of no standard spell the enhanced status code.
    private var dotless: String? {
        guard let (reply, enhanced) = mixed, let code = reply.reply, CodeSlip.dotless(code) == enhanced.enhanced,
            reply.explanation.standing != .standard, reply.explanation.standing != .extension
        else { return nil }
        return sentence("dotless", (reply, ""), (enhanced, ""))
    }

    private var together: String? {
        mixed.map { sentence("together", ($0.reply, ""), ($0.enhanced, "")) }
    }

    private var apart: String? {
        mixed == nil || first.digit == second.digit ? nil : sentence("apart", "", "")
    }

    /// Both names.
    private var meaning: String? {
        if !first.isKnown || !second.isKnown || first.name == second.name { return nil }
        return sentence("meaning", first.name, second.name)
    }

    private var severity: String? {
        // A digit outside 2 to 5 has no severity; the standing says the rest.
        guard let one = first.digit, let other = second.digit, (2...5).contains(one), (2...5).contains(other) else {
            return nil
        }
        if first.digit == second.digit { return sentence("same-severity", shortSeverity(first.digit), "") }
        return sentence("severity", shortSeverity(first.digit), shortSeverity(second.digit))
    }

    private func shortSeverity(_ digit: Int?) -> String {
        let name = digit.map { String($0) } ?? "unknown"
        return Catalogue.label("severity", name == "3" ? name : "short " + name, language: language)
    }

    private func label(_ group: String, _ digit: Int?) -> String {
        Catalogue.label(group, digit.map { String($0) } ?? "unknown", language: language)
    }

    private var actor: String? {
        guard let one = first.explanation.actor, let other = second.explanation.actor, one != other else { return nil }
        if !first.isKnown || !second.isKnown { return nil }
        let labels = [one, other].map { Catalogue.label("actor", $0.rawValue, language: language) }
        if one == .nobody { return sentence("actor-nobody", (first, ""), (second, labels[1])) }
        if other == .nobody { return sentence("actor-nobody", (second, ""), (first, labels[0])) }
        return sentence("actor", labels[0], labels[1])
    }

    private var retry: String? {
        guard let one = first.explanation.verdict, let other = second.explanation.verdict else { return nil }
        let labels = [one, other].map { Catalogue.label("retry", $0.rawValue, language: language) }
        return labels[0] == labels[1] ? nil : sentence("retry", labels[0], labels[1])
    }

    private var command: String? {
        let (one, other) = (first.chain.list("commands"), second.chain.list("commands"))
        if one.isEmpty || other.isEmpty || one == other { return nil }
        return sentence("command", commands(one), commands(other))
    }

    private func commands(_ names: [String]) -> String {
        if names.contains("any") { return Catalogue.label("word", "any-command", language: language) }
        return names.prefix(5).map { "`" + $0 + "`" }.joined(separator: ", ") + (names.count > 5 ? " …" : "")
    }

    private var enhanced: String? {
        guard case .reply(let one) = first.code, case .reply(let other) = second.code else { return nil }
        let (own, its) = (Self.usual(one), Self.usual(other))
        return own.isEmpty || its.isEmpty || own == its ? nil : sentence("enhanced", own, its)
    }

    /// The enhanced status codes that are registered for a reply code, at most three.
    private static func usual(_ code: ReplyCode) -> String {
        let table = DataTables.enhanced
        var names: [String] = []
        let digit = String(code.firstDigit)
        for index in 0..<table.count where names.count < 3 {
            let record = table.record(at: index)
            let key = record.key.string
            guard key.hasPrefix("X."), !key.hasSuffix("Y"), !key.contains("~"), record.has("codes", code.description),
                record.has("classes", digit)
            else { continue }
            names.append(digit + key.dropFirst())
        }
        return names.joined(separator: ", ")
    }

    private var subject: String? {
        guard let one = first.subject, let other = second.subject, one != other else { return nil }
        return sentence("subject", label("subject", one), label("subject", other))
    }

    private var category: String? {
        // The second digit of a code that somebody made up says nothing.
        guard case .reply(let one) = first.code, case .reply(let other) = second.code,
            one.severity != nil, other.severity != nil, first.isDefined, second.isDefined,
            one.category != other.category,
            let own = one.category,
            let its = other.category,
            // `x3z` and `x4z` say nothing.
            ![own, its].contains(where: { $0 == .authentication || $0 == .unspecified })
        else { return nil }
        return sentence("category", label("category", one.secondDigit), label("category", other.secondDigit))
    }

    private var standing: String? {
        guard let one = first.explanation.standing, let other = second.explanation.standing, one != other,
            first.isKnown, second.isKnown
        else { return nil }
        return sentence(
            "standing", Catalogue.label("standing", one.rawValue, language: language),
            Catalogue.label("standing", other.rawValue, language: language))
    }

    private func sentence(_ name: String, _ one: String, _ other: String) -> String {
        sentence(name, (first, one), (second, other))
    }

    private func sentence(
        _ name: String, _ one: (side: ComparedSide, text: String), _ other: (side: ComparedSide, text: String)
    ) -> String {
        let values = [
            ("a", "\(one.side.code)"), ("b", "\(other.side.code)"), ("first", one.text), ("second", other.text),
        ]
        return Catalogue.sentence(name, in: "comparison", values, language: language)
    }

    // MARK: Use

    /// When each of them is met.
    var uses: [String] {
        if isFamily { return [] }
        let both = standTogether && dotless == nil
        let first = both ? mixed.map { [sentence("use-together", ($0.reply, ""), ($0.enhanced, ""))] } : nil
        return (first ?? [])
            + [self.first, second].compactMap { side in
                guard side.isKnown, let situation = side.chain.text("when") else { return nil }
                let values = [("code", "\(side.code)"), ("situation", situation)]
                // Nobody is told to send what no standard defines, or to choose one of two that belong together.
                let isProper = side.isDefined && !both
                return Catalogue.sentence(isProper ? "use" : "seen", in: "comparison", values, language: language)
            }
    }

    // MARK: What was meant

    /// The codes that the two are really to be compared with: what was probably meant, else a code that belongs to both,
    /// else the sibling of each.
    var closer: [Explanation.RelatedCode] {
        let meant = [first, second].flatMap { side in
            side.isKnown ? [] : side.reply.map { CodeSlip.near($0) } ?? []
        }
        if !meant.isEmpty { return meant.map { .init(code: .reply($0), why: name(of: $0)) } }
        if !first.isKnown || !second.isKnown { return [] }
        let names = first.links.filter { second.links.contains($0) }
        if let code = names.lazy.compactMap({ CatalogueCode($0) }).first(where: isOther) {
            return [.init(code: code, why: why(code) ?? closerSentence(first, code))]
        }
        var found: [Explanation.RelatedCode] = []
        for side in [first, second] {
            let names = side.chain.list("confused") + side.explanation.related.map(\.code.description)
            let sibling = names.lazy.compactMap { CatalogueCode($0) }.first { code in
                isOther(code) && !found.contains { $0.code == code }
            }
            if let sibling {
                found.append(.init(code: sibling, why: why(sibling) ?? closerSentence(side, sibling)))
            }
        }
        return found
    }

    private func isOther(_ code: CatalogueCode) -> Bool { code != first.code && code != second.code }

    private func why(_ code: CatalogueCode) -> String? {
        let related = first.explanation.related + second.explanation.related
        return related.first { $0.code == code && !$0.why.isEmpty }?.why
    }

    private func closerSentence(_ side: ComparedSide, _ code: CatalogueCode) -> String {
        let values = [("a", "\(side.code)"), ("b", "\(code)")]
        return Catalogue.sentence("closer", in: "comparison", values, language: language)
    }

    private func name(of code: ReplyCode) -> String {
        ReplyEntry(code, command: nil, enhanced: nil, text: nil, software: nil, language: language).chain.text("name")
            ?? ""
    }
}
