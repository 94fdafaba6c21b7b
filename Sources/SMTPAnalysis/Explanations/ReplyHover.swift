import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Builds the hover of a reply, a status or a code that a configuration sends: answer first, details below.
struct ReplyHover {
    let language: CatalogueLanguage
    let explanation: Explanation
    /// Whether the enhanced status code is what is pointed at.
    var leadsEnhanced = false
    var host: String?
    var recipient: String?
    var outcome: Surroundings.Outcome?
    var address: String?
    var answered: (words: String, line: Int?)?
    /// In a log or a bounce the reader wants to know who said it.
    var isReported = false
    /// The log's own server refused; ``host`` is the client.
    var isOwn = false

    func content(range: Place) -> HoverContent {
        var content = HoverContent(range: range)
        content.add(headline, sentence)
        content.add(lines: providerLines + fixLines + whenLines)
        content.add(meta, references)
        return content
    }

    private func label(_ group: String, _ name: String) -> String { Catalogue.label(group, name, language: language) }

    /// A colon as the language writes it.
    private var colon: String {
        switch language {
        case .french: "\u{A0}: "
        case .japanese: "："
        default: ": "
        }
    }

    private var isSuccess: Bool { severity == "2" || severity == "3" }

    // MARK: The answer

    private var headline: HoverContent.Line {
        var parts: [HoverContent.Line] = []
        let code = explanation.code.map { "\($0) \(explanation.name)" }
        let enhanced = explanation.enhanced.map { "\($0) \(explanation.enhancedName ?? "")" }
        if let code, !leadsEnhanced || enhanced == nil {
            parts.append([.strong(code)])
            if let enhanced { parts.append([.text(enhanced)]) }
        } else if let enhanced {
            parts.append([.strong(enhanced)])
            if let code { parts.append([.text(code)]) }
        }
        parts.append([.emphasis(label("severity", "short " + severity))])
        if let standing = explanation.standing, standing != .standard, standing != .extension {
            parts.append([.text(label("standing", standing.rawValue))])
        }
        return .joined(parts)
    }

    private var severity: String {
        if let code = explanation.code { return code.severity.map { String($0.rawValue) } ?? "unknown" }
        return explanation.enhanced.map { String($0.class.rawValue) } ?? "unknown"
    }

    private var sentence: HoverContent.Line {
        var line = context
        if let provider = explanation.provider, !provider.meaning.isEmpty {
            line += [.text(provider.name + colon + provider.meaning)]
        } else {
            line += [.text(explanation.description)]
        }
        if let address {
            line +=
                [.text(" ")] + template(label("sentence", "address-offered"), ["address": .code("<" + address + ">")])
        }
        return line
    }

    /// Who said it, for whom, and what the mail system did with it.
    private var context: HoverContent.Line {
        var line: HoverContent.Line = []
        if isReported, let host {
            line +=
                isOwn
                ? [.text(label("word", "client") + " "), .code(host)]
                : template(label("sentence", "said-by"), ["host": .code(host)])
        }
        if let recipient {
            if !line.isEmpty { line.append(.text(" ")) }
            line += template(label("sentence", "on-behalf"), ["recipient": .code("<" + recipient + ">")])
        }
        if let outcome, let name = outcome.label {
            if !line.isEmpty { line.append(.text(", ")) }
            line.append(.text(label("word", name)))
        }
        if line.isEmpty { return [] }
        return Self.capitalised(line) + [.text(". ")]
    }

    private static func capitalised(_ line: HoverContent.Line) -> HoverContent.Line {
        guard case .text(let text)? = line.first, let first = text.first else { return line }
        return [.text(first.uppercased() + text.dropFirst())] + line.dropFirst()
    }

    /// A sentence of the catalogue with pieces in the place of its placeholders.
    private func template(_ sentence: String, _ values: [String: HoverContent.Piece]) -> HoverContent.Line {
        var line: HoverContent.Line = []
        var rest = Substring(sentence)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { line.append(.text(String(rest[..<open]))) }
            let name = String(rest[rest.index(after: open)..<close])
            line.append(values[name] ?? .text(""))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { line.append(.text(String(rest))) }
        return line
    }

    // MARK: The details

    private var providerLines: [HoverContent.Line] {
        guard let provider = explanation.provider, !provider.meaning.isEmpty else { return [] }
        var lines: [HoverContent.Line] = []
        if !provider.action.isEmpty {
            lines.append([.strong(label("heading", "how-to-fix")), .text(" " + provider.action)])
        }
        lines.append([.strong(label("word", "registered-meaning")), .text(" " + explanation.description)])
        return lines
    }

    /// The side that can act comes first; a single side needs no name.
    private var fixLines: [HoverContent.Line] {
        if explanation.provider?.action.isEmpty == false { return [] }
        // After a success there is nothing to do for the sender, and nothing to say about it.
        let offered = explanation.fixes.filter { !isSuccess || $0.actor != .sender }
        let acting = offered.filter { $0.actor == explanation.actor }
        let fixes = acting + offered.filter { $0.actor != explanation.actor }
        return fixes.enumerated().map { index, fix in
            var line: HoverContent.Line = index == 0 ? [.strong(label("heading", "how-to-fix")), .text(" ")] : []
            if fixes.count > 1 { line += [.emphasis(label("side", "short " + fix.actor.rawValue)), .text(colon)] }
            return line + [.text(fix.text)]
        }
    }

    private var whenLines: [HoverContent.Line] {
        guard !explanation.whenYouSeeIt.isEmpty else { return [] }
        return [[.strong(label("heading", "when-you-see-it")), .text(" " + explanation.whenYouSeeIt)]]
    }

    private var meta: HoverContent.Line {
        var parts: [HoverContent.Line] = []
        if let answered { parts.append(answeredPart(answered)) }
        if let actor = explanation.actor, actor != .nobody {
            parts.append([.text(label("word", "who-acts") + colon + label("actor", actor.rawValue))])
        }
        if let verdict = explanation.verdict, !isSuccess {
            parts.append([.text(label("word", "retry") + colon + label("retry", verdict.rawValue))])
        }
        return .joined(parts)
    }

    private func answeredPart(_ answered: (words: String, line: Int?)) -> HoverContent.Line {
        if answered.words == CommandVerb.connect.rawValue { return [.text(label("word", "greeting"))] }
        var part: HoverContent.Line = [.text(label("word", "answer-to") + " "), .code(answered.words)]
        if let line = answered.line { part.append(.text(" (" + label("word", "line") + " \(line + 1))")) }
        return part
    }

    private var references: HoverContent.Line {
        var parts: [HoverContent.Line] = []
        if let provider = explanation.provider, !provider.url.isEmpty {
            parts.append([.link(title: provider.name, url: provider.url)])
        }
        for reference in explanation.references.prefix(3) {
            parts.append([.link(title: reference.title, url: reference.url)])
        }
        if !explanation.confused.isEmpty {
            let codes = explanation.confused.prefix(4).map(\.description).joined(separator: ", ")
            parts.append([.text(label("word", "not-to-be-confused-with") + " " + codes)])
        }
        return .joined(parts)
    }
}

extension HoverContent {
    /// Adds a paragraph of those lines that are not empty.
    mutating func add(lines: [Line]) {
        let filled = lines.filter { !$0.isEmpty }
        if !filled.isEmpty { paragraphs.append(filled) }
    }
}

extension Surroundings.Outcome {
    /// The label's name among the catalogue's words; nil where nothing needs saying.
    var label: String? {
        switch self {
        case .delivered, .relayed, .expanded: "delivered"
        case .deferred, .delayed, .held: "deferred"
        case .bounced, .undeliverable: "bounced"
        case .expired: "expired"
        case .rejected, .discarded: "rejected"
        }
    }
}
