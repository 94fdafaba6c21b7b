import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments

/// The methods of the public contract (interface.md, "Methods").
package enum QueryMethod: String, Hashable, Sendable, CaseIterable {
    case explain = "smtp/explain"
    case compare = "smtp/compare"
    case codes = "smtp/codes"
    case parse = "smtp/parse"
    case scan = "smtp/scan"
    case check = "smtp/check"
    case rules = "smtp/rules"
    case formats = "smtp/formats"

    /// Its name in `workspace/executeCommand`: `smtp.explain`.
    package var command: String { "smtp." + rawValue.dropFirst("smtp/".count) }

    /// The method behind a command's name.
    package init?(command: String) {
        guard let found = QueryMethod.allCases.first(where: { $0.command == command }) else { return nil }
        self = found
    }
}

/// Why a question has no answer.
package enum QueryError: Error, Hashable, Sendable {
    /// Parameters that do not have the method's shape (JSON-RPC −32602).
    case invalidParams(JSONDecodingError)
    /// No document of that URI (LSP `RequestFailed`, −32803).
    case unknownDocument(String)

    /// One line for the error's message.
    package var message: String {
        switch self {
        case .invalidParams(let error): error.description
        case .unknownDocument(let uri): "There is no document \(uri)."
        }
    }
}

/// What an answer depends on beside the question.
package struct QueryContext {
    package var language: CatalogueLanguage
    package var encoding: PositionEncoding
    package var options: AnalysisOptions
    package var formats: FormatSet
    /// The document of a URI, open or not.
    package var document: (String) -> QueryDocument?
    /// Takes a part of a result whose question named a `partialResultToken`: an array as JSON. Where it is nil, no
    /// partial results are given.
    package var partialResult: ((JSONValue, [UInt8]) -> Void)?

    package init(
        language: CatalogueLanguage = .english, encoding: PositionEncoding = .utf16,
        options: AnalysisOptions = AnalysisOptions(), formats: FormatSet = .builtIn,
        document: @escaping (String) -> QueryDocument? = { _ in nil }
    ) {
        self.language = language
        self.encoding = encoding
        self.options = options
        self.formats = formats
        self.document = document
    }
}

/// A question that was understood: writes its answer, which cannot fail any more.
package struct Query {
    private let answer: (inout JSONWriter) -> Void

    init(_ answer: @escaping (inout JSONWriter) -> Void) { self.answer = answer }

    /// Writes exactly one JSON value, the result.
    package func write(to writer: inout JSONWriter) { answer(&writer) }

    /// Understands a question.
    /// - Parameters:
    ///   - method: What is asked.
    ///   - params: The parameters; nil where there are none.
    ///   - context: What the answer depends on beside them.
    /// - Throws: ``QueryError``, for parameters of another shape and for unknown documents.
    package init(_ method: QueryMethod, _ params: JSONView?, _ context: QueryContext) throws(QueryError) {
        do throws(JSONDecodingError) {
            switch method {
            case .explain: self = try Query.explain(params, context)
            case .compare: self = try Query.compare(params, context)
            case .codes: self = try Query.codes(params, context)
            case .parse: self = try Query.parse(params)
            case .rules: self = try Query.rules(params, context)
            case .formats: self = try Query.formats(params, context)
            case .scan, .check:
                guard let document = try Query.document(params, context) else {
                    throw JSONDecodingError(path: "", problem: Query.unknownDocument)
                }
                self = try method == .scan ? Query.scan(document, params, context) : .check(document, params, context)
            }
        } catch {
            if error.problem == Query.unknownDocument {
                throw .unknownDocument(params?["textDocument"]?["uri"]?.string ?? "")
            }
            throw .invalidParams(error)
        }
    }

    private static let unknownDocument = "unknown document"
}

extension JSONView? {
    /// The parameters as an object; an error for anything else.
    func object() throws(JSONDecodingError) -> JSONView {
        guard let self else { throw JSONDecodingError(path: "params", problem: "missing") }
        guard self.kind == .object else { throw self.mismatch(expected: "object") }
        return self
    }
}
