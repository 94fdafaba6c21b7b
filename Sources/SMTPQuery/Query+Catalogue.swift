import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

// The methods that ask the catalogue.

extension Query {
    /// `smtp/explain`: an input object, or `{ textDocument, position }`.
    static func explain(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> Query {
        let params = try params.object()
        let members = try members(ExplanationMembers.self, params)
        if params.member("textDocument") != nil { return try explainPlace(params, members, context) }
        let input = try ExplainInput(params)
        let language = context.language
        return Query { writer in
            var explanation = Explanation()
            input.explain(language: language, fields: members.fields, into: &explanation)
            ExplanationJSON.write(explanation, members, id: input.id, to: &writer)
        }
    }

    private static func explainPlace(
        _ params: JSONView, _ members: ExplanationMembers, _ context: QueryContext
    ) throws(JSONDecodingError) -> Query {
        let uri = try params.decode("textDocument", as: DocumentIdentifier.self).uri
        let position = try params.decode("position", as: PositionParams.self).position
        guard let document = context.document(uri) else { return Query { $0.null() } }
        let language = try language(params) ?? context.language
        let encoding = context.encoding
        return Query { writer in
            let offset = document.text.offset(of: position, encoding: encoding)
            guard let found = document.question(at: offset) else { return writer.null() }
            let explanation = Catalogue.explain(found.question, language: language, fields: members.fields)
            ExplanationJSON(explanation, members: members).write(to: &writer)
        }
    }

    /// `smtp/compare`: `{ codes: [a, b], locale? }`.
    static func compare(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> Query {
        let params = try params.object()
        let codes = try params.decode("codes", as: CodePair.self)
        let language = try language(params) ?? context.language
        return Query { writer in
            ComparisonJSON(Catalogue.compare(codes.first, codes.second, language: language)).write(to: &writer)
        }
    }

    /// `smtp/codes`: `{ class?, search?, locale? }`.
    static func codes(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> Query {
        guard let params else {
            return Query { Catalogue.codes(language: context.language).write(members: .all, to: &$0) }
        }
        let object = try Optional(params).object()
        let digit = try object.decodeIfPresent("class", as: Int.self)
        if let digit, !(0...9).contains(digit), let member = object["class"] {
            throw member.mismatch(expected: "digit")
        }
        let search = try object.decodeIfPresent("search", as: String.self)
        let language = try language(object) ?? context.language
        let members = try members(EntryMembers.self, object)
        return Query { writer in
            Catalogue.codes(class: digit, search: search, language: language).write(members: members, to: &writer)
        }
    }

    /// `smtp/parse`: `{ text }`, the shared reply parser as is.
    static func parse(_ params: JSONView?) throws(JSONDecodingError) -> Query {
        let text = try params.object().decode("text", as: String.self)
        return Query { ParsedRepliesJSON(text: Array(text.utf8)).write(to: &$0) }
    }

    /// The language that `locale` names.
    static func language(_ params: JSONView) throws(JSONDecodingError) -> CatalogueLanguage? {
        try params.decodeIfPresent("locale", as: String.self).map { CatalogueLanguage.lookup([$0]) }
    }

    /// The members that `fields` names; all where it is absent.
    static func members<Members: MemberSelection>(
        _: Members.Type, _ params: JSONView
    ) throws(JSONDecodingError) -> Members {
        guard let fields = params.member("fields") else { return .all }
        let names = try [String](json: fields)
        do throws(UnknownMember) { return try Members(names: names) } catch {
            throw JSONDecodingError(
                path: fields.path,
                problem: "no member '\(error.name)'; there are \(error.known.joined(separator: ", "))")
        }
    }
}

extension [CatalogueEntry] {
    func write(members: EntryMembers, to writer: inout JSONWriter) {
        writer.beginArray()
        for entry in self { EntryJSON(entry, members: members).write(to: &writer) }
        writer.endArray()
    }
}

// MARK: Parameters

/// `{ "uri" }`
struct DocumentIdentifier: JSONDecodable {
    let uri: String
    init(json: JSONView) throws(JSONDecodingError) { uri = try json.decode("uri") }
}

/// `{ "line", "character" }`
struct PositionParams: JSONDecodable {
    let position: Position
    init(json: JSONView) throws(JSONDecodingError) {
        position = Position(line: try json.decode("line"), character: try json.decode("character"))
    }
}

/// Two codes, each a number or a string.
struct CodePair: JSONDecodable {
    let first: CatalogueCode
    let second: CatalogueCode

    init(json: JSONView) throws(JSONDecodingError) {
        guard json.kind == .array, json.count == 2 else { throw json.mismatch(expected: "array of two codes") }
        let codes = json.elements
        first = try Self.code(codes[0])
        second = try Self.code(codes[1])
    }

    private static func code(_ json: JSONView) throws(JSONDecodingError) -> CatalogueCode {
        if let number = json.int.flatMap({ ReplyCode($0) }) { return .reply(number) }
        if let code = json.string.flatMap({ CatalogueCode($0) }) { return code }
        throw json.mismatch(expected: "reply code or enhanced status code")
    }
}
