import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPQuery

/// `codes`: the catalogue's list.
func codes(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    let members = try options.members(EntryMembers.self)
    if let word = options.operands.first {
        throw UsageError(message: "codes takes no operand '\(printable(word))'; did you mean --search?")
    }
    var digit: Int?
    if let text = options["class"] {
        guard let number = Int(text), (0...9).contains(number) else {
            throw UsageError(message: "--class takes one digit, not '\(printable(text))'")
        }
        digit = number
    }
    let entries = Catalogue.codes(class: digit, search: options["search"], language: options.language)
    let output = Output()
    let style = Style(options)
    var list = ResultList(format, output)
    for entry in entries {
        switch format {
        case .json, .ndjson: list.add { EntryJSON(entry, members: members).write(to: &$0) }
        case .markdown:
            if output.text.isEmpty { output.print("| code | name | standing |\n|---|---|---|") }
            output.print("| \(entry.code) | \(Markdown.escape(entry.name)) | \(entry.standing) |")
        default:
            let code = padded("\(entry.code)", to: 8)
            let standing = Catalogue.label("standing", entry.standing.rawValue, language: options.language)
            let room = Layout.width - 8
            if DisplayWidth.of(entry.name) + DisplayWidth.of(standing) + 2 <= room {
                output.print(style(.bold, code) + Layout.edges(entry.name, standing, width: room))
            } else {
                let name = entry.standing == .standard ? entry.name : "\(entry.name) (\(standing))"
                let laid = Layout.paragraph(name, first: code).dropFirst(code.count)
                output.text.append(contentsOf: (style(.bold, code) + laid).utf8)
            }
        }
    }
    if format.isJSON { list.end() } else { output.flush() }
    if entries.isEmpty, !format.isJSON { Note.print("no code fits") }
    return 0
}

/// `rules`: the rules, or one rule with its examples.
func rules(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    var rules = RuleList.all
    if let name = options.operands.first {
        guard let rule = RuleList.rule(named: name) else {
            let near = nearest(to: name, among: rules.map(\.name)).map { "; did you mean '\($0)'?" }
            throw UsageError(message: "no rule '\(printable(name))'" + (near ?? "; `smtp-lsp rules` lists them"))
        }
        rules = [rule]
    }
    let output = Output()
    var list = ResultList(format, output)
    let view = RuleView(language: options.language, style: Style(options))
    if format == .markdown, options.operands.isEmpty { output.print(RuleView.tableHead) }
    for rule in rules {
        switch format {
        case .json, .ndjson: list.add { RuleJSON(rule: rule, language: options.language).write(to: &$0) }
        case .markdown: output.print(options.operands.isEmpty ? view.tableRow(rule) : view.markdown(rule))
        default: output.print(options.operands.isEmpty ? view.line(rule) : view.page(rule))
        }
    }
    if format.isJSON { list.end() } else { output.flush() }
    return 0
}

/// `formats`: the formats, or one format with its examples.
func formats(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    let set = try options.formatSet()
    var formats = set.formats
    if let id = options.operands.first {
        guard let found = formats.first(where: { $0.id == id }) else {
            let near = nearest(to: id, among: formats.map(\.id)).map { "; did you mean '\($0)'?" }
            throw UsageError(message: "no format '\(printable(id))'" + (near ?? "; `smtp-lsp formats` lists them"))
        }
        formats = [found]
    }
    let output = Output()
    var list = ResultList(format, output)
    let view = FormatView(style: Style(options))
    if format == .markdown, options.operands.isEmpty { output.print("| id | product | kind |\n|---|---|---|") }
    for found in formats {
        switch format {
        case .json, .ndjson: list.add { FormatJSON(format: found).write(to: &$0) }
        case .markdown: output.print(options.operands.isEmpty ? view.tableRow(found) : view.markdown(found))
        default: output.print(options.operands.isEmpty ? view.line(found) : view.page(found))
        }
    }
    if format.isJSON { list.end() } else { output.flush() }
    return 0
}

/// Rules for people.
struct RuleView {
    let language: CatalogueLanguage
    let style: Style

    static let tableHead = "| rule | severity | where | what | reference |\n|---|---|---|---|---|"

    private func title(_ rule: Rule) -> String { RuleText.title(rule.name, language: language) ?? "" }

    func line(_ rule: Rule) -> String {
        style(.bold, padded(rule.name, to: 34)) + padded(rule.severity.name, to: 13) + title(rule)
    }

    func tableRow(_ rule: Rule) -> String {
        let link = ReferenceLinks.url(ofReference: rule.reference).map { "[\(rule.reference)](\($0))" }
        return "| `\(rule.name)` | \(rule.severity.name) | \(rule.kindNames.joined(separator: ", ")) | "
            + "\(Markdown.escape(title(rule))) | \(link ?? rule.reference) |"
    }

    func page(_ rule: Rule) -> String {
        """
        \(style(.bold, rule.name))  \(rule.severity.name) (\(rule.kindNames.joined(separator: ", ")))
        \(title(rule))
        \(rule.reference)

        \(Catalogue.label("word", "bad", language: language)):
        \(indented(rule.bad.text))

        \(Catalogue.label("word", "good", language: language)):
        \(indented(rule.good.text))
        """
    }

    func markdown(_ rule: Rule) -> String {
        """
        ## \(rule.name)

        \(Markdown.escape(title(rule))) (\(rule.severity.name); \(rule.reference))

        \(Catalogue.label("word", "bad", language: language)):

        \(indented(rule.bad.text))

        \(Catalogue.label("word", "good", language: language)):

        \(indented(rule.good.text))
        """
    }
}

/// Formats for people.
struct FormatView {
    let style: Style

    func line(_ format: Format) -> String {
        let example = format.examples.first.map { firstLine($0.text) } ?? ""
        return style(.bold, padded(format.id, to: 28)) + padded(format.product, to: 16)
            + padded(format.kind.rawValue, to: 15) + example
    }

    private func firstLine(_ text: String) -> String {
        let line = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        return SafeText.line(line, limit: 120)
    }

    func tableRow(_ format: Format) -> String {
        "| `\(format.id)` | \(Markdown.escape(format.product)) | \(format.kind.rawValue) |"
    }

    func page(_ format: Format) -> String {
        var page = "\(style(.bold, format.id))  \(format.product), \(format.kind.rawValue)\n"
        for example in format.examples {
            page += "\n" + indented(example.text) + "\n"
            for finding in example.findings { page += "      = \(SafeText.line(finding))\n" }
        }
        return page
    }

    func markdown(_ format: Format) -> String {
        let examples = format.examples.map { indented($0.text) }.joined(separator: "\n\n")
        return "## \(format.id)\n\n\(Markdown.escape(format.product)), \(format.kind.rawValue)\n\n\(examples)"
    }
}

/// Each line behind four blanks, made harmless.
private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + SafeText.line($0) }
        .joined(separator: "\n")
}
