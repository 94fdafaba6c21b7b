import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// Issues as one SARIF 2.1.0 log, written as a stream.
final class CheckSARIF: CheckSink {
    let options = AnalysisOptions()
    private(set) var counts = IssueCounts()
    private let language: CatalogueLanguage
    private let output: Output
    private var uri = ""
    private var secrets = SecretList()
    private var isEmpty = true

    init(language: CatalogueLanguage, output: Output) {
        self.language = language
        self.output = output
        begin(&output.json)
    }

    private func begin(_ writer: inout JSONWriter) {
        writer.between(
            #"{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":"#)
        writer.beginObject()
        writer.member("name", Product.name)
        writer.member("version", Product.version)
        writer.key("rules")
        writer.beginArray()
        for rule in RuleList.all { write(rule, &writer) }
        writer.endArray()
        writer.endObject()
        writer.between(#"},"columnKind":"unicodeCodePoints","results":["#)
    }

    private func write(_ rule: Rule, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", rule.name)
        text("shortDescription", RuleText.title(rule.name, language: language) ?? rule.name, &writer)
        if let url = ReferenceLinks.url(ofReference: rule.reference) { writer.member("helpUri", url) }
        writer.key("defaultConfiguration")
        writer.beginObject()
        writer.member("level", Self.level(rule.severity))
        writer.endObject()
        writer.endObject()
    }

    private func text(_ name: StaticString, _ text: String, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }

    private static func level(_ severity: IssueSeverity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .information, .hint: "note"
        }
    }

    func begin(_ name: String, _ profile: DocumentProfile) {
        uri = name == "-" ? "stdin" : DocumentName.reference(to: name)
        secrets = SecretList()
    }

    func finding(_ finding: PairedFinding, in part: StreamedChunk) { secrets.add(finding.finding, part.window) }

    func issue(_ issue: Issue, in part: StreamedChunk) {
        counts.add(issue.severity)
        output.json.between(isEmpty ? "\n" : ",\n")
        isEmpty = false
        write(issue, part, &output.json)
        output.flushIfFull()
    }

    private func write(_ issue: Issue, _ part: StreamedChunk, _ writer: inout JSONWriter) {
        let words = IssueText(issue, in: part.window, language: language)
        writer.beginObject()
        writer.member("ruleId", issue.definition.name)
        writer.member("ruleIndex", Int(issue.rule.rawValue))
        writer.member("level", Self.level(issue.severity))
        text("message", words.message, &writer)
        writer.key("locations")
        writer.beginArray()
        location(issue.range, part, &writer)
        writer.endArray()
        if !issue.related.isEmpty {
            writer.key("relatedLocations")
            writer.beginArray()
            for related in issue.related { location(related.place, part, &writer, message: words.message(of: related)) }
            writer.endArray()
        }
        writer.key("properties")
        writer.beginObject()
        writer.member("code", issue.codeString)
        writer.endObject()
        writer.endObject()
    }

    private func location(
        _ place: Place, _ part: StreamedChunk, _ writer: inout JSONWriter, message: String? = nil
    ) {
        let start = part.position(of: place.lowerBound, encoding: .utf32)
        let end = part.position(of: place.upperBound, encoding: .utf32)
        writer.beginObject()
        writer.key("physicalLocation")
        writer.beginObject()
        writer.key("artifactLocation")
        writer.beginObject()
        writer.member("uri", uri)
        writer.endObject()
        writer.key("region")
        writer.beginObject()
        writer.member("startLine", start.line + 1)
        writer.member("startColumn", start.character + 1)
        writer.member("endLine", end.line + 1)
        writer.member("endColumn", end.character + 1)
        text("snippet", SourceLine(place, in: part.window, secrets: secrets.places).text, &writer)
        writer.endObject()
        writer.endObject()
        if let message { text("message", message, &writer) }
        writer.endObject()
    }

    func endOfChunk(_ part: StreamedChunk) { secrets.rebase(by: -part.window.chunk.count) }
    func flush() { output.flush() }

    func end() {
        output.json.between(isEmpty ? "]}]}\n" : "\n]}]}\n")
        output.flush()
    }
}
