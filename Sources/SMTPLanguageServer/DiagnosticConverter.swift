import JSON
import LanguageServerProtocol
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments

/// Turns issues into diagnostics that the client understands.
struct DiagnosticConverter {
    let document: OpenDocument
    let client: Client
    let language: CatalogueLanguage

    static let source = "smtp"

    func diagnostic(_ located: AnalysedDocument.Located) -> LSPDiagnostic {
        let issue = located.issue
        let start = document.text.byteStart(ofChunk: located.chunk)
        let severity = DiagnosticSeverity(rawValue: Int(issue.severity.rawValue)) ?? .information
        var diagnostic = LSPDiagnostic(
            range: range(issue.range, start), severity: severity, source: Self.source, message: issue.definition.name)
        diagnostic.code = issue.codeString
        if client.publishing.data { diagnostic.data = ["rule": .string(issue.definition.name)] }
        if client.publishing.relatedInformation {
            diagnostic.relatedInformation = issue.related.map { related in
                DiagnosticRelatedInformation(
                    location: Location(uri: document.uri, range: range(related.place, start)),
                    message: Catalogue.label("related", related.reason.rawValue, language: language))
            }
        }
        return diagnostic
    }

    /// Tells how many diagnostics were left out.
    func leftOut(_ count: Int) -> LSPDiagnostic {
        let frame = Catalogue.label("sentence", "more-left-out", language: language)
        let parts = frame.split(separator: "{n}", maxSplits: 1, omittingEmptySubsequences: false)
        let message = parts.joined(separator: String(count))
        let start = LSPPosition(line: 0, character: 0)
        return LSPDiagnostic(
            range: LSPRange(start: start, end: start), severity: .information, source: Self.source, message: message)
    }

    private func range(_ place: Place, _ start: Int) -> LSPRange {
        document.text.lspRange(of: place.lowerBound + start..<place.upperBound + start, client.encoding)
    }
}
