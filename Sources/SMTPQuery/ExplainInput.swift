import JSON
import SMTPCatalogue
import SMTPReply

/// The input object of `smtp/explain` and of a line of `explain -`.
package struct ExplainInput {
    /// Echoed in the answer.
    package var id: JSONView?
    package var question: ReplyQuestion
    /// The language that the object asks for.
    package var language: CatalogueLanguage?

    /// Reads `{ "id"?, "text"?, "code"?, "enhanced"?, "command"?, "host"?, "locale"? }`.
    package init(_ json: JSONView) throws(JSONDecodingError) {
        guard json.kind == .object else { throw json.mismatch(expected: "object") }
        question = ReplyQuestion()
        var failure: JSONDecodingError?
        var input = self
        json.forEachMember { key, value in
            guard failure == nil, !value.isNull else { return }
            do throws(JSONDecodingError) { try input.read(key, value) } catch { failure = error }
        }
        if let failure { throw failure }
        self = input
    }

    private mutating func read(_ key: JSONView, _ value: JSONView) throws(JSONDecodingError) {
        if key.isString("text") {
            question.text = try String(json: value)
        } else if key.isString("id") {
            id = value
        } else if key.isString("code") {
            question.code = try Self.replyCode(value)
        } else if key.isString("enhanced") {
            question.enhanced = try Self.enhancedStatusCode(value)
        } else if key.isString("command") {
            question.command = try String(json: value)
        } else if key.isString("host") {
            question.host = try String(json: value)
        } else if key.isString("software") {
            question.software = try String(json: value)
        } else if key.isString("locale") {
            language = CatalogueLanguage.lookup([try String(json: value)])
        }
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
