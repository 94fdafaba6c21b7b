import SMTPAnalysis
import SMTPDocuments

/// A document that the client has open, or a file that was read for one request.
final class OpenDocument {
    /// As the client wrote it; it is written back the same way.
    let uri: String
    let key: DocumentURI
    let languageID: String
    /// The client's version; nil for a file that is not open.
    var version: Int?
    /// Counts every change: clients repeat versions.
    private(set) var revision = 0
    private(set) var content: AnalysedDocument
    /// Its diagnostics as they were sent.
    var diagnostics = DiagnosticCache()

    var text: Text { content.text }

    init(uri: String, languageID: String, version: Int?, text: Text, settings: Settings, formats: FormatsFile) {
        self.uri = uri
        key = DocumentURI(uri)
        self.languageID = languageID
        self.version = version
        content = AnalysedDocument(
            text: text, origin: Self.origin(key, languageID, settings, formats), options: settings.analysis,
            formats: formats.set, concurrently: System.concurrently)
    }

    private static func origin(
        _ key: DocumentURI, _ languageID: String, _ settings: Settings, _ formats: FormatsFile
    ) -> AnalysedDocument.Origin {
        // The examples in the file of formats are no mail.
        let format = key == formats.key ? DocumentKind.off.rawValue : key.path.flatMap { settings.format(of: $0) }
        return AnalysedDocument.Origin(path: key.path, languageId: languageID, override: format)
    }

    func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        revision += 1
        content.replace(range, with: bytes)
    }

    func replaceAll(with bytes: [UInt8]) {
        revision += 1
        diagnostics = DiagnosticCache()
        content.replaceAll(with: bytes)
    }

    /// Reads the text anew, as the settings now say.
    func apply(_ settings: Settings, _ formats: FormatsFile) {
        revision += 1
        diagnostics = DiagnosticCache()
        content = AnalysedDocument(
            text: text, origin: Self.origin(key, languageID, settings, formats), options: settings.analysis,
            formats: formats.set, concurrently: System.concurrently)
    }
}

/// The open documents, by normalised URI.
struct DocumentStore {
    private var documents: [DocumentURI: OpenDocument] = [:]

    /// Longest file that is read for a request about a document that is not open.
    static let fileLimit = 256 << 20

    subscript(uri: String) -> OpenDocument? { documents[DocumentURI(uri)] }
    subscript(key: DocumentURI) -> OpenDocument? { documents[key] }

    /// In no order.
    var all: [OpenDocument] { Array(documents.values) }

    mutating func open(_ document: OpenDocument) { documents[document.key] = document }

    mutating func close(_ uri: String) -> OpenDocument? { documents.removeValue(forKey: DocumentURI(uri)) }

    /// The open document, else the file; nil where there is neither.
    func documentOrFile(_ uri: String, _ settings: Settings, _ formats: FormatsFile) -> OpenDocument? {
        if let document = self[uri] { return document }
        return file(uri).map {
            OpenDocument(uri: uri, languageID: "", version: nil, text: $0.text, settings: settings, formats: formats)
        }
    }

    /// The file of a document that is not open.
    func file(_ uri: String) -> (path: String, text: Text)? {
        guard let path = DocumentURI(uri).path, case .file(let size)? = try? System.kind(of: path),
            size <= Self.fileLimit, let bytes = try? System.contents(of: path, limit: Self.fileLimit)
        else { return nil }
        return (path, Text(bytes: bytes))
    }
}
