import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

// The methods that read a document.

extension Query {
    /// Elements of a partial result.
    private static let partialCount = 256

    /// The document that `{ textDocument }` or `{ text, path?, languageId? }` names; nil where there is none.
    static func document(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> QueryDocument? {
        let params = try params.object()
        if params.member("textDocument") != nil {
            return context.document(try params.decode("textDocument", as: DocumentIdentifier.self).uri)
        }
        guard let member = params.member("text") else {
            throw JSONDecodingError(path: params.path, problem: "textDocument or text is missing")
        }
        guard let bytes = member.stringBytes else { throw member.mismatch(expected: "string") }
        let path = try params.decodeIfPresent("path", as: String.self)
        return QueryDocument(
            text: Text(bytes: bytes), name: path.map { .file($0) } ?? .none, path: path,
            languageId: try params.decodeIfPresent("languageId", as: String.self), formats: context.formats)
    }

    /// `smtp/scan`: found items.
    static func scan(
        _ document: QueryDocument, _ params: JSONView?, _ context: QueryContext
    ) throws(JSONDecodingError) -> Query {
        let params = try params.object()
        let members = try members(ItemMembers.self, params)
        var options = context.options
        options.wantsIssues = false
        let parts = PartialResult(params, context)
        return Query { writer in
            var items = ItemJSON(members: members, encoding: context.encoding, formats: context.formats)
            var array = ResultArray(parts)
            array.begin(&writer)
            document.analyse(
                options: options,
                findings: { paired, part in
                    guard ItemJSON.isItem(paired.finding) else { return }
                    array.element(&writer) { items.write(paired.finding, in: part, document: document.name, to: &$0) }
                }, issues: { _, _ in })
            array.end(&writer)
        }
    }

    /// `smtp/check`: every finding, in the order of the document.
    static func check(
        _ document: QueryDocument, _ params: JSONView?, _ context: QueryContext
    ) throws(JSONDecodingError) -> Query {
        let params = try params.object()
        let members = try members(DiagnosticMembers.self, params)
        var options = context.options
        options.wantsFindings = false
        let language = try language(params) ?? context.language
        let parts = PartialResult(params, context)
        return Query { writer in
            var diagnostics = DiagnosticJSON(members: members, encoding: context.encoding, language: language)
            var array = ResultArray(parts)
            array.begin(&writer)
            document.analyse(
                options: options, findings: { _, _ in },
                issues: { issue, part in
                    array.element(&writer) { diagnostics.write(issue, in: part, document: document.name, to: &$0) }
                })
            array.end(&writer)
        }
    }
}

/// Where parts of a result go while it is made.
struct PartialResult {
    let token: JSONValue
    let send: (JSONValue, [UInt8]) -> Void

    /// Nil where the question names no `partialResultToken`, or nobody takes parts.
    init?(_ params: JSONView, _ context: QueryContext) {
        guard let token = params.member("partialResultToken"), let send = context.partialResult else { return nil }
        self.token = token.value
        self.send = send
    }
}

/// An array that is written at once, or sent in parts with an empty rest.
struct ResultArray {
    private let partial: PartialResult?
    private var part = JSONWriter()
    private var count = 0
    private static let size = 256

    init(_ partial: PartialResult?) { self.partial = partial }

    mutating func begin(_ writer: inout JSONWriter) {
        writer.beginArray()
        if partial != nil { part.beginArray() }
    }

    mutating func element(_ writer: inout JSONWriter, _ write: (inout JSONWriter) -> Void) {
        guard partial != nil else { return write(&writer) }
        write(&part)
        count += 1
        if count == Self.size { send() }
    }

    mutating func end(_ writer: inout JSONWriter) {
        if count > 0 { send() }
        writer.endArray()
    }

    private mutating func send() {
        guard let partial else { return }
        part.endArray()
        partial.send(partial.token, part.bytes)
        part.reset()
        part.beginArray()
        count = 0
    }
}
