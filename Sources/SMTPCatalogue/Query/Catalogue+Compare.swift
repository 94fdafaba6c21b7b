import SMTPReply

extension Catalogue {
    /// Puts two codes side by side: reply codes, enhanced status codes, or one of each.
    ///
    /// Pairs that people confuse have sentences of their own; for others the differences are derived from what the
    /// catalogue knows of both. Two codes that have nothing in common but digits are called so, and the codes that the
    /// reader probably meant are named.
    public static func compare(
        _ first: CatalogueCode, _ second: CatalogueCode, language: CatalogueLanguage = .english
    ) -> Comparison {
        let sides = (
            ComparedSide(first, beside: second, language: language),
            ComparedSide(second, beside: first, language: language)
        )
        var comparison = Comparison()
        comparison.codes = [sides.0.explanation, sides.1.explanation]
        if first == second {
            comparison.keyDifferences = [
                sentence("same-code", in: "comparison", [("a", "\(first)"), ("b", "\(second)")], language: language)
            ]
            return comparison
        }
        let comparer = Comparer(first: sides.0, second: sides.1, language: language)
        comparison.comparable = comparer.isComparable
        if let pair = WrittenPair(first, second, language: language) {
            comparison.keyDifferences = pair.differences
            comparison.whichToUse = pair.uses
            comparison.closer = pair.closer
            if pair.closer.isEmpty { comparison.comparable = true }
        } else {
            comparison.keyDifferences = comparer.differences
            comparison.whichToUse = comparer.uses
            if !comparison.comparable { comparison.closer = comparer.closer }
        }
        return comparison
    }
}

/// The sentences that somebody wrote for a pair of codes.
struct WrittenPair {
    private(set) var differences: [String] = []
    private(set) var uses: [String] = []
    private(set) var closer: [Explanation.RelatedCode] = []

    init?(_ first: CatalogueCode, _ second: CatalogueCode, language: CatalogueLanguage) {
        let table = TextTables.table(.pairs, .english)
        guard let key = Self.keys(first, second).first(where: { table.record($0) != nil }),
            let english = table.record(key)
        else { return nil }
        let local = language == .english ? nil : TextTables.table(.pairs, language).record(key)
        // A pair is translated whole: its sentences refer to each other.
        let record = local.flatMap { $0.value("difference") == nil ? nil : $0 } ?? english
        differences = record.texts("difference")
        uses = record.texts("use")
        for index in 0..<record.count {
            let field = record.field(index)
            let name = field.name.string
            guard name.hasPrefix("closer "), let code = CatalogueCode(String(name.dropFirst(7))) else { continue }
            closer.append(Explanation.RelatedCode(code: code, why: field.value.string))
        }
    }

    /// Both orders; of two enhanced status codes of one class also the pair for all classes.
    private static func keys(_ first: CatalogueCode, _ second: CatalogueCode) -> [String] {
        var keys = ["\(first) \(second)", "\(second) \(first)"]
        if case .enhanced(let one) = first, case .enhanced(let other) = second, one.class == other.class {
            let names = ("X" + "\(one)".dropFirst(), "X" + "\(other)".dropFirst())
            keys += ["\(names.0) \(names.1)", "\(names.1) \(names.0)"]
        }
        return keys
    }
}

/// One side of a comparison.
struct ComparedSide {
    let code: CatalogueCode
    let explanation: Explanation
    let chain: EntryChain
    /// The first digit, if there is one.
    let digit: Int?
    /// Whether the catalogue knows the code itself.
    var isKnown = true

    /// A side; of a reply code with several meanings that one which fits the enhanced status code on the other side.
    init(_ code: CatalogueCode, beside other: CatalogueCode, language: CatalogueLanguage) {
        self.code = code
        explanation = Catalogue.explain(code, language: language)
        switch code {
        case .reply(let reply):
            var enhanced: EnhancedStatusCode?
            if case .enhanced(let its) = other, Int(its.class.rawValue) == reply.firstDigit { enhanced = its }
            let entry = ReplyEntry(
                reply, command: nil, enhanced: enhanced, text: nil, software: nil, language: language)
            chain = entry.chain
            isKnown = entry.isKnown
            digit = reply.firstDigit
        case .enhanced(let enhanced):
            chain = EnhancedEntry(enhanced, provider: nil, language: language).chain
            digit = Int(enhanced.class.rawValue)
        case .family(let name):
            chain = EnhancedEntry.family(name, language: language)
            digit = name.utf8.first.flatMap { $0 &- 0x30 < 10 ? Int($0 &- 0x30) : nil }
        }
    }

    /// Whether a standard says what the code means; of an enhanced status code, whether it is registered.
    var isDefined: Bool {
        switch explanation.standing {
        case .standard, .extension: true
        case .nonStandard, .notSMTP: false
        default: reply == nil
        }
    }

    /// The subject's digit of an enhanced status code.
    var subject: Int? {
        switch code {
        case .enhanced(let code): return Int(code.subject)
        case .family(let name): return name.split(separator: ".").dropFirst().first.flatMap { Int($0) }
        case .reply: return nil
        }
    }

    /// The reply code, if it is one.
    var reply: ReplyCode? {
        if case .reply(let code) = code { return code }
        return nil
    }

    /// The enhanced status code, if it is one.
    var enhanced: EnhancedStatusCode? {
        if case .enhanced(let code) = code { return code }
        return nil
    }

    /// Its name; of several meanings that which was chosen.
    var name: String { chain.text("name") ?? explanation.name }

    /// Names of related and confused codes, as the records have them.
    var links: [String] { chain.list("confused") + chain.list("related") }
}
