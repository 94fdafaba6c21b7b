import JSON
import LanguageServerProtocol
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPQuery
import Synchronization

/// Turns issues into diagnostics that the client understands.
struct DiagnosticConverter: Sendable {
    /// The document's URI, as JSON.
    let uri: [UInt8]
    let client: Client
    let language: CatalogueLanguage
    let lookups: LookupMemory

    static let source = "smtp"

    init(uri: String, client: Client, language: CatalogueLanguage, lookups: LookupMemory) {
        self.uri = uri.encoded
        self.client = client
        self.language = language
        self.lookups = lookups
    }

    /// The diagnostic without its places, which are kept apart.
    func details(of issue: Issue, in window: TextWindow) -> LSPDiagnostic {
        var diagnostic = LSPDiagnostic(
            range: .documentStart, severity: DiagnosticSeverity(rawValue: Int(issue.severity.rawValue)) ?? .information,
            source: Self.source,
            message: IssueText(issue, in: window, language: language, memory: lookups.explanations).message)
        diagnostic.code = issue.codeString
        if client.publishing.codeDescription { diagnostic.href = lookups.link(for: issue) }
        if client.publishing.data { diagnostic.data = ["rule": .string(issue.definition.name)] }
        return diagnostic
    }

    /// The places that belong to an issue, where the client can show them.
    func related(of issue: Issue, in window: TextWindow) -> [(place: Place, message: String)] {
        guard client.publishing.relatedInformation, !issue.related.isEmpty else { return [] }
        let text = IssueText(issue, in: window, language: language, memory: lookups.explanations)
        return issue.related.map { ($0.place, text.message(of: $0)) }
    }

    /// Tells how many diagnostics were left out.
    func leftOut(_ count: Int) -> LSPDiagnostic {
        let message = Catalogue.sentence("more-left-out", [("n", String(count))], language: language)
        return LSPDiagnostic(range: .documentStart, severity: .information, source: Self.source, message: message)
    }
}

extension LSPRange {
    /// The empty range at the text's start.
    static let documentStart = LSPRange(
        start: LSPPosition(line: 0, character: 0), end: LSPPosition(line: 0, character: 0))
}

/// What was looked up for diagnostics, kept for the whole session: the pages behind codes, explanations.
final class LookupMemory: Sendable {
    let explanations = ExplanationMemory()
    private let links = Mutex(ReferenceLinks())

    func link(for issue: Issue) -> String? { links.withLock { $0.link(for: issue) } }
}
