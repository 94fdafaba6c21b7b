import JSON
import SMTPCatalogue
import SMTPReply

/// The input object of `smtp/explain` and of a line of `explain -`.
package struct ExplainInput {
    /// Echoed in the answer.
    package private(set) var id: JSONView?
    /// The language that the object asks for.
    package private(set) var language: CatalogueLanguage?
    /// What is asked, without the text and the host: these are read where they stand.
    private var question = ReplyQuestion()
    private var text: JSONView?
    private var host: JSONView?

    private enum Member {
        case id, text, code, enhanced, command, host, software, locale
    }

    /// Reads `{ "id"?, "text"?, "code"?, "enhanced"?, "command"?, "host"?, "locale"? }`.
    package init(_ json: JSONView) throws(JSONDecodingError) {
        guard json.isObject else { throw json.mismatch(expected: "object") }
        for (key, value) in json.members where !value.isNull {
            if let member = Self.member(key) { try read(member, value) }
        }
    }

    /// Fills an empty explanation with what the catalogue answers.
    package func explain(
        language: CatalogueLanguage, fields: ExplanationFields, into explanation: inout Explanation
    ) {
        let language = self.language ?? language
        Self.withBytes(text) { text in
            Self.withBytes(host) { host in
                Catalogue.explain(
                    question, text: text, host: host, language: language, fields: fields, into: &explanation)
            }
        }
    }

    private static func withBytes(_ string: JSONView?, _ body: (Bytes) -> Void) {
        if string?.withString({ body(Bytes($0)) }) == nil { body(Bytes(UnsafeBufferPointer(start: nil, count: 0))) }
    }

    /// By its length first: each line of a long input asks.
    private static func member(_ key: JSONView) -> Member? {
        switch key.stringLength {
        case 2: key.isString("id") ? .id : nil
        case 4: key.isString("text") ? .text : key.isString("code") ? .code : key.isString("host") ? .host : nil
        case 6: key.isString("locale") ? .locale : nil
        case 7: key.isString("command") ? .command : nil
        case 8: key.isString("enhanced") ? .enhanced : key.isString("software") ? .software : nil
        default: nil
        }
    }

    private mutating func read(_ member: Member, _ value: JSONView) throws(JSONDecodingError) {
        switch member {
        case .id: id = value
        case .text: text = try Self.string(value)
        case .code: question.code = try Self.replyCode(value)
        case .enhanced: question.enhanced = try Self.enhancedStatusCode(value)
        case .command: question.command = try String(json: value)
        case .host: host = try Self.string(value)
        case .software: question.software = try String(json: value)
        case .locale: language = CatalogueLanguage.lookup([try String(json: value)])
        }
    }

    private static func string(_ json: JSONView) throws(JSONDecodingError) -> JSONView {
        guard json.isString else { throw json.mismatch(expected: "string") }
        return json
    }

    private static func replyCode(_ json: JSONView) throws(JSONDecodingError) -> ReplyCode {
        if let code = json.int.flatMap({ ReplyCode($0) }) ?? json.string.flatMap({ ReplyCode($0) }) { return code }
        throw json.mismatch(expected: "reply code (three digits)")
    }

    private static func enhancedStatusCode(_ json: JSONView) throws(JSONDecodingError) -> EnhancedStatusCode {
        if let code = json.string.flatMap({ EnhancedStatusCode($0) }) { return code }
        throw json.mismatch(expected: "enhanced status code (\"5.1.1\")")
    }
}
