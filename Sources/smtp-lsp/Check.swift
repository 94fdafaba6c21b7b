import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// `check`: findings. 0 none at or above `--fail-on`, 1 some, 2 could not run.
func check(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    let members = try options.members(DiagnosticMembers.self)
    let formats = try options.formatSet()
    try options.needInput()
    let override = try options.override(formats)
    let output = Output()
    let sink: any CheckSink
    switch format {
    case .json, .ndjson:
        sink = CheckJSON(
            diagnostics: DiagnosticJSON(members: members, encoding: options.encoding, language: options.language),
            list: ResultList(format, output))
    case .sarif: sink = CheckSARIF(language: options.language, output: output)
    case .github: sink = CheckGitHub(language: options.language, output: output)
    case .text, .markdown:
        sink = CheckText(
            isMarkdown: format == .markdown, language: options.language, style: Style(options), output: output)
    }
    return judge(sink, options, override, formats)
}

private func judge(
    _ sink: some CheckSink, _ options: Options, _ override: String?, _ formats: FormatSet
) -> Int32 {
    let status = run(sink, options.operands, override, formats)
    sink.end()
    if status != 0 { return status }
    guard let severity = IssueSeverity(name: options["fail-on"] ?? "error") else { return 0 }
    return IssueSeverity.allCases.contains { $0 <= severity && sink.counts[$0] > 0 } ? 1 : 0
}

/// What takes issues.
protocol CheckSink: AnalysisSink {
    var counts: IssueCounts { get }
    /// Everything was read.
    func end()
}

/// Issues as JSON.
final class CheckJSON: CheckSink {
    let options: AnalysisOptions
    private(set) var counts = IssueCounts()
    private var list: ResultList
    private var diagnostics: DiagnosticJSON
    private var document = DocumentName.none

    init(diagnostics: DiagnosticJSON, list: ResultList) {
        var options = AnalysisOptions()
        options.wantsFindings = false
        self.options = options
        self.diagnostics = diagnostics
        self.list = list
    }

    func begin(_ name: String, _ profile: DocumentProfile) { document = .file(name) }
    func finding(_ finding: PairedFinding, in part: StreamedChunk) {}

    func issue(_ issue: Issue, in part: StreamedChunk) {
        counts.add(issue.severity)
        list.add { diagnostics.write(issue, in: part, document: document, to: &$0) }
    }

    func endOfChunk(_ part: StreamedChunk) {}
    func flush() { list.output.flush() }
    func end() { list.end() }
}

/// Issues for people, as a compiler prints them.
final class CheckText: CheckSink {
    let options = AnalysisOptions()
    private(set) var counts = IssueCounts()
    private let isMarkdown: Bool
    private let language: CatalogueLanguage
    private let style: Style
    private let output: Output
    private var name = ""
    private var secrets = SecretList()
    private var reasons: [String: Int] = [:]

    init(isMarkdown: Bool, language: CatalogueLanguage, style: Style, output: Output) {
        self.isMarkdown = isMarkdown
        self.language = language
        self.style = style
        self.output = output
    }

    func begin(_ name: String, _ profile: DocumentProfile) {
        self.name = printable(name)
        secrets = SecretList()
    }

    func finding(_ finding: PairedFinding, in part: StreamedChunk) { secrets.add(finding.finding, part.window) }

    func issue(_ issue: Issue, in part: StreamedChunk) {
        counts.add(issue.severity)
        let (message, reason) = IssueText(issue, in: part.window, language: language).messageAndReason
        if let reason { reasons[reason.rawValue, default: 0] += 1 }
        let start = part.position(of: issue.range.lowerBound, encoding: .utf32)
        let place = "\(name):\(start.line + 1):\(start.character + 1)"
        let severity = Catalogue.label("diagnostic", issue.severity.name, language: language)
        let source = SourceLine(issue.range, in: part.window, secrets: secrets.places)
        if isMarkdown {
            output.print(
                "- **\(Markdown.escape(place))** \(severity): \(Markdown.escape(message)) \(PersonText.code(issue.codeString))"
                    + "\n\n      \(source.text)\n")
        } else {
            output.print(
                "\(style(.bold, place + ":")) \(style(Self.shade(issue.severity), severity + ":")) "
                    + "\(SafeText.line(message)) [\(issue.codeString)]\n    \(source.text)\n    \(style(.green, source.marker))"
            )
        }
        output.flushIfFull()
    }

    static func shade(_ severity: IssueSeverity) -> Style.Shade {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .information: .blue
        case .hint: .cyan
        }
    }

    func endOfChunk(_ part: StreamedChunk) { secrets.rebase(by: -part.window.chunk.count) }
    func flush() { output.flush() }

    /// `3 errors, 1 warning; mailbox-moved 2, relay-denied 1`
    func end() {
        var parts: [String] = []
        for severity in IssueSeverity.allCases where counts[severity] > 0 {
            parts.append(Self.count(counts[severity], severity.name, language))
        }
        if parts.isEmpty { parts = [Catalogue.label("count", "none", language: language)] }
        let order = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let byReason = order.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        output.print(parts.joined(separator: ", ") + (byReason.isEmpty ? "" : "; " + byReason))
        output.flush()
    }

    private static func count(_ number: Int, _ name: String, _ language: CatalogueLanguage) -> String {
        let form = "\(name) \(number == 1 ? "one" : "other")"
        return Catalogue.sentence(form, in: "count", [("n", String(number))], language: language)
    }
}
