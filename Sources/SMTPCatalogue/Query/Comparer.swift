import SMTPReply

/// Derives what differs between two codes from what is known of both.
struct Comparer {
    let first: ComparedSide
    let second: ComparedSide
    let language: CatalogueLanguage

    // MARK: Whether they can be compared

    /// Whether the two are ever alternatives of each other.
    var isComparable: Bool {
        if isLinked || isFamily { return true }
        if let one = first.digit, let other = second.digit, (2...5).contains(one), (2...5).contains(other) {
            // To a client two refusals differ in detail; a success and a refusal only where they answer one command.
            if one == other || one > 3 && other > 3 && !areReplies { return true }
        }
        if let one = first.subject, let other = second.subject { return one == other }
        return shareCommand ?? false
    }

    private var areReplies: Bool {
        if case .reply = first.code, case .reply = second.code { return true }
        return false
    }

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
        return one == ["any"] || other == ["any"] || !Set(one).isDisjoint(with: other)
    }

    // MARK: Differences

    /// The differences, the most important first.
    var differences: [String] {
        var lines: [String] = []
        if isFamily { return [sentence("same-code", "", "")] }
        if !isComparable, shareCommand == false || first.subject != nil || second.subject != nil {
            lines.append(sentence("not-comparable", "", ""))
        }
        if let only = classOnly { return lines + [only, retry].compactMap { $0 } }
        lines += [severity, actor, retry, command, enhanced, subject, category, standing].compactMap { $0 }
        return lines
    }

    /// The same enhanced status code in two classes.
    private var classOnly: String? {
        guard case .enhanced(let one) = first.code, case .enhanced(let other) = second.code,
            one.subject == other.subject, one.detail == other.detail
        else { return nil }
        return sentence("class-only", shortSeverity(first.digit), shortSeverity(second.digit))
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
        if one == .nobody { return sentence("actor-nobody", "", "") }
        if other == .nobody {
            return Catalogue.sentence(
                "actor-nobody", in: "comparison", [("a", "\(second.code)"), ("b", "\(first.code)")], language: language)
        }
        return sentence(
            "actor", Catalogue.label("actor", one.rawValue, language: language),
            Catalogue.label("actor", other.rawValue, language: language))
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
        if names == ["any"] { return Catalogue.label("word", "any-command", language: language) }
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
        guard case .reply(let one) = first.code, case .reply(let other) = second.code,
            one.severity != nil, other.severity != nil, one.category != other.category, let own = one.category,
            let its = other.category,
            // `x3z` and `x4z` say nothing.
            ![own, its].contains(where: { $0 == .authentication || $0 == .unspecified })
        else { return nil }
        return sentence("category", label("category", one.secondDigit), label("category", other.secondDigit))
    }

    private var standing: String? {
        guard let one = first.explanation.standing, let other = second.explanation.standing, one != other else {
            return nil
        }
        return sentence(
            "standing", Catalogue.label("standing", one.rawValue, language: language),
            Catalogue.label("standing", other.rawValue, language: language))
    }

    private func sentence(_ name: String, _ one: String, _ other: String) -> String {
        let values = [("a", "\(first.code)"), ("b", "\(second.code)"), ("first", one), ("second", other)]
        return Catalogue.sentence(name, in: "comparison", values, language: language)
    }

    // MARK: Use

    /// When each of them is met.
    var uses: [String] {
        [first, second].compactMap { side in
            let situation = side.explanation.whenYouSeeIt
            if situation.isEmpty { return nil }
            let values = [("code", "\(side.code)"), ("situation", situation)]
            return Catalogue.sentence("use", in: "comparison", values, language: language)
        }
    }

    /// The codes that each of the two is really to be compared with.
    var closer: [Explanation.RelatedCode] {
        var found: [Explanation.RelatedCode] = []
        for side in [first, second] {
            let names = side.chain.list("confused") + side.explanation.related.map(\.code.description)
            for name in names {
                guard let code = CatalogueCode(name), code != first.code, code != second.code,
                    !found.contains(where: { $0.code == code })
                else { continue }
                let why = side.explanation.related.first { $0.code == code }?.why ?? ""
                let values = [("a", "\(side.code)"), ("b", "\(code)")]
                found.append(
                    .init(
                        code: code,
                        why: why.isEmpty
                            ? Catalogue.sentence("closer", in: "comparison", values, language: language) : why))
                break
            }
        }
        return found
    }
}
