import SMTPAnalysis
import SMTPCatalogue
import SMTPQuery

/// `compare`: two codes side by side.
func compare(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    guard options.operands.count == 2 else {
        throw UsageError(message: "compare needs two codes; for example: smtp-lsp compare 251 551")
    }
    let codes = try options.operands.map { (word) throws(UsageError) in try code(word) }
    let output = Output()
    let comparison = Catalogue.compare(codes[0], codes[1], language: options.language)
    if format.isJSON {
        var list = ResultList(format, output)
        list.add { ComparisonJSON(comparison).write(to: &$0) }
        list.end()
        return 0
    }
    let view = ComparisonView(comparison: comparison, language: options.language, style: Style(options))
    output.text.append(contentsOf: (format == .markdown ? view.markdown : view.text).utf8)
    output.flush()
    return 0
}

/// The code that a word is.
private func code(_ word: String) throws(UsageError) -> CatalogueCode {
    if let code = CatalogueCode(word) { return code }
    let near = didYouMean(word).map { "; " + $0 }
    throw UsageError(
        message: "'\(printable(word))' is not a code" + (near ?? " (three digits, or X.Y.Z as in 5.1.1)"))
}

/// A comparison for people.
struct ComparisonView {
    let comparison: Comparison
    let language: CatalogueLanguage
    let style: Style

    private func label(_ name: String) -> String { Catalogue.label("heading", name, language: language) }

    /// Both codes, then what sets them apart.
    var text: String {
        var page = ""
        for explanation in comparison.codes {
            var short = explanation
            (short.related, short.references, short.notes) = ([], [], [])
            page += ExplanationView(short, language: language, style: style).text + "\n"
        }
        page += list(label("key-differences"), comparison.keyDifferences)
        page += list(label("when-to-use-which"), comparison.whichToUse)
        let closer = comparison.closer.map { "\($0.code)" + ($0.why.isEmpty ? "" : " (\($0.why))") }
        if !closer.isEmpty {
            page += Layout.paragraph(PersonText.plain(closer.joined(separator: ", ")), first: label("short see") + "  ")
        }
        return page
    }

    private func list(_ heading: String, _ sentences: [String]) -> String {
        guard !sentences.isEmpty else { return "" }
        return style(.bold, heading) + "\n"
            + sentences.map { Layout.paragraph(PersonText.plain($0), first: "  - ") }.joined() + "\n"
    }

    /// The same as Markdown.
    var markdown: String {
        var blocks: [String] = []
        for explanation in comparison.codes {
            var short = explanation
            (short.related, short.references, short.notes) = ([], [], [])
            blocks.append(ExplanationView(short, language: language).markdown)
        }
        for (heading, sentences) in [
            ("key-differences", comparison.keyDifferences), ("when-to-use-which", comparison.whichToUse),
        ] where !sentences.isEmpty {
            let items = sentences.map { "- \(PersonText.markdown($0))" }.joined(separator: "\n")
            blocks.append("**\(label(heading))**\n\n\(items)\n")
        }
        let closer = comparison.closer.map {
            "\($0.code)" + ($0.why.isEmpty ? "" : " (\(PersonText.markdown($0.why)))")
        }
        if !closer.isEmpty { blocks.append("\(label("short see")) \(closer.joined(separator: ", "))\n") }
        return blocks.joined(separator: "\n")
    }
}
