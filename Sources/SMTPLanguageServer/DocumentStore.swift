import LanguageServerProtocol
import SMTPDocuments
import SMTPReply

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
    private(set) var text: Text

    init(uri: String, languageID: String, version: Int?, text: Text) {
        self.uri = uri
        key = DocumentURI(uri)
        self.languageID = languageID
        self.version = version
        self.text = text
    }

    func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        revision += 1
        text.replace(range, with: bytes)
    }

    func replaceAll(with bytes: [UInt8]) {
        revision += 1
        text = Text(bytes: bytes)
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
    func documentOrFile(_ uri: String) -> OpenDocument? {
        let key = DocumentURI(uri)
        if let document = documents[key] { return document }
        guard let path = key.path, case .file(let size)? = try? System.kind(of: path), size <= Self.fileLimit,
            let bytes = try? System.contents(of: path, limit: Self.fileLimit)
        else { return nil }
        return OpenDocument(uri: uri, languageID: "", version: nil, text: Text(bytes: bytes))
    }
}
