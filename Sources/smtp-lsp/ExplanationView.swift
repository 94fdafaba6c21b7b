import SMTPAnalysis
import SMTPCatalogue
import SMTPReply

/// An explanation for people.
struct ExplanationView {
    let explanation: Explanation
    let language: CatalogueLanguage
    let style: Style

    init(_ explanation: Explanation, language: CatalogueLanguage, style: Style = Style(isOn: false)) {
        self.explanation = explanation
        self.language = language
        self.style = style
    }

    // MARK: Words

    /// Text of the catalogue for a terminal.
    private func plain(_ text: String) -> String { PersonText.plain(text) }

    func label(_ group: String, _ name: String) -> String { Catalogue.label(group, name, language: language) }

    /// The codes, as they open a title.
    var codes: String {
        [explanation.code?.description, explanation.enhanced?.description].compactMap { $0 }.joined(separator: " ")
    }

    /// The codes' names, the enhanced status code's behind that of the reply code.
    private var names: String {
        let names = [explanation.name, explanation.code == nil ? nil : explanation.enhancedName]
        return names.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The first digit's short meaning, and the second's.
    private var kind: String {
        guard let severity = explanation.severity else { return "" }
        let isReply = (2...5).contains(severity.digit)
        let name = label("severity", "short \(isReply ? String(severity.digit) : "unknown")")
        // What no server replies has no category either.
        guard isReply else { return name }
        return [name, explanation.category?.name].compactMap { $0 }.joined(separator: ", ")
    }

    private var shade: Style.Shade {
        switch explanation.severity?.digit {
        case 2: .green
        case 3: .cyan
        case 4: .yellow
        default: .red
        }
    }

    /// Reason, retry, who acts.
    private var judgement: String {
        var parts: [String] = []
        if let reason = explanation.reason { parts.append(label("reason", reason.rawValue)) }
        if let verdict = explanation.verdict {
            parts.append("\(label("word", "retry"))\(language.colon)\(label("retry", verdict.rawValue))")
        }
        if let actor = explanation.actor {
            parts.append("\(label("word", "who-acts"))\(language.colon)\(label("actor", actor.rawValue))")
        }
        if let standing = explanation.standing, standing != .standard {
            parts.append(label("standing", standing.rawValue))
        }
        return parts.joined(separator: " · ")
    }

    private var see: String {
        explanation.related.map { $0.why.isEmpty ? "\($0.code)" : "\($0.code) (\($0.why))" }.joined(separator: ", ")
    }

    // MARK: Text

    /// The page of `explain`.
    var text: String {
        let title = [codes, names].filter { !$0.isEmpty }.joined(separator: "  ")
        var page = ""
        if !title.isEmpty {
            page += style(shade, title)
            if kind.isEmpty {
                page += "\n"
            } else if DisplayWidth.of(title) + DisplayWidth.of(kind) + 2 <= Layout.width {
                page += String(Layout.edges(title, kind).dropFirst(title.count)) + "\n"
            } else {
                page += "\n     " + kind + "\n"
            }
        }
        if !explanation.description.isEmpty { page += Layout.paragraph(plain(explanation.description), first: "     ") }
        if let provider = explanation.provider {
            page += section(provider.name, [plain(provider.meaning), plain(provider.action), provider.url])
        }
        page += section(label("heading", "short when-you-see-it"), [plain(explanation.whenYouSeeIt)])
        page += section(label("heading", "short how-to-fix"), [plain(explanation.howToFix)])
        if !judgement.isEmpty { page += Layout.paragraph(judgement, first: padded("", to: margin)) }
        page += section(label("heading", "short see"), [plain(see), references])
        for note in explanation.notes { page += Layout.paragraph(plain(note), first: padded("", to: margin)) }
        return page
    }

    private var references: String { explanation.references.map(\.title).joined(separator: ", ") }

    /// Columns of the headings.
    private var margin: Int {
        let names = ["short when-you-see-it", "short how-to-fix", "short see"]
        return max(6, (names.map { DisplayWidth.of(label("heading", $0)) }.max() ?? 0) + 1)
    }

    private func section(_ heading: String, _ parts: [String]) -> String {
        let text = parts.filter { !$0.isEmpty }.joined(separator: "\n")
        guard !text.isEmpty else { return "" }
        let head = padded(heading, to: margin)
        let laid = Layout.paragraph(text, first: head)
        return style(.bold, heading) + laid.dropFirst(heading.count)
    }

    /// One line, for lists of answers.
    var line: String {
        let reason = explanation.reason?.rawValue ?? "-"
        let parts = [
            padded(codes.isEmpty ? "-" : codes, to: 11), padded(reason, to: 19),
            padded(explanation.verdict?.rawValue ?? "-", to: 15), names,
        ]
        var text = parts.joined(separator: " ")
        while text.utf8.last == 0x20 { text.removeLast() }
        return SafeText.line(text)
    }

    // MARK: Markdown

    /// The page of `explain --format markdown`, ordered as the hover.
    var markdown: String {
        var page = "**\(Markdown.escape([codes, explanation.name].filter { !$0.isEmpty }.joined(separator: " ")))**"
        if explanation.code != nil, let name = explanation.enhancedName { page += " · \(Markdown.escape(name))" }
        if !kind.isEmpty { page += " · *\(Markdown.escape(kind))*" }
        var blocks = [
            page + (explanation.description.isEmpty ? "" : "  \n" + PersonText.markdown(explanation.description))
        ]
        if let provider = explanation.provider {
            blocks.append(
                "**\(Markdown.escape(provider.name))** \(PersonText.markdown(provider.meaning)) \(PersonText.markdown(provider.action))"
                    + (provider.url.isEmpty ? "" : " [\(label("word", "provider-page"))](\(provider.url))"))
        }
        add(label("heading", "how-to-fix"), explanation.howToFix, to: &blocks)
        add(label("heading", "when-you-see-it"), explanation.whenYouSeeIt, to: &blocks)
        if !judgement.isEmpty { blocks.append(Markdown.escape(judgement)) }
        if !see.isEmpty { blocks.append("\(label("heading", "short see")) \(PersonText.markdown(see))") }
        let links = explanation.references.map { "[\(Markdown.escape($0.title))](\($0.url))" }
        if !links.isEmpty { blocks.append(links.joined(separator: " · ")) }
        blocks += explanation.notes.map(PersonText.markdown)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func add(_ heading: String, _ text: String, to blocks: inout [String]) {
        guard !text.isEmpty else { return }
        let lines = text.split(separator: "\n").map { PersonText.markdown(String($0)) }
        blocks.append("**\(heading)** " + lines.joined(separator: "  \n"))
    }
}
