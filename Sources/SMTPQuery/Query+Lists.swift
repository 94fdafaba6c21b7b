import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments

// The methods that list rules and formats.

extension Query {
    /// `smtp/rules`: `{ name?, locale? }`.
    static func rules(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> Query {
        var rules = RuleList.all
        var language = context.language
        if let params {
            let object = try Optional(params).object()
            language = try self.language(object) ?? language
            if let name = try object.decodeIfPresent("name", as: String.self) {
                guard let rule = RuleList.rule(named: name) else {
                    throw JSONDecodingError(path: object["name"]?.path ?? "name", problem: "no rule '\(name)'")
                }
                rules = [rule]
            }
        }
        return Query { writer in
            writer.beginArray()
            for rule in rules { RuleJSON(rule: rule, language: language).write(to: &writer) }
            writer.endArray()
        }
    }

    /// `smtp/formats`: `{ id? }`.
    static func formats(_ params: JSONView?, _ context: QueryContext) throws(JSONDecodingError) -> Query {
        var formats = context.formats.formats
        if let params {
            let object = try Optional(params).object()
            if let id = try object.decodeIfPresent("id", as: String.self) {
                formats = formats.filter { $0.id == id }
                guard !formats.isEmpty else {
                    throw JSONDecodingError(path: object["id"]?.path ?? "id", problem: "no format '\(id)'")
                }
            }
        }
        return Query { writer in
            writer.beginArray()
            for format in formats { FormatJSON(format: format).write(to: &writer) }
            writer.endArray()
        }
    }
}

/// Writes a rule.
package struct RuleJSON: JSONEncodable {
    package var rule: Rule
    package var language: CatalogueLanguage

    package init(rule: Rule, language: CatalogueLanguage) {
        self.rule = rule
        self.language = language
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", rule.name)
        writer.member("severity", rule.severity.name)
        writer.member("title", RuleText.title(rule.name, language: language) ?? rule.name)
        writer.member("kinds", rule.kindNames)
        writer.key("reference")
        writer.beginObject()
        writer.member("title", rule.reference)
        writer.member("url", ifPresent: ReferenceLinks.url(ofReference: rule.reference))
        writer.endObject()
        writer.member("format", ifPresent: rule.bad.format.isEmpty ? nil : rule.bad.format)
        writer.member("bad", rule.bad.text)
        writer.member("good", rule.good.text)
        writer.endObject()
    }
}

extension Rule {
    /// The kinds of document that it judges, in the order of ``TextKind``.
    package var kindNames: [String] {
        TextKind.allCases.filter { kinds.contains($0) && $0 != .unknown }.map { "\($0)" }
    }
}
