import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Writes issues as diagnostics of the Language Server Protocol, for the server and the command line alike.
package struct DiagnosticJSON {
    package let members: DiagnosticMembers
    package let encoding: PositionEncoding
    package let language: CatalogueLanguage
    private var links = ReferenceLinks()

    package init(
        members: DiagnosticMembers = .all, encoding: PositionEncoding, language: CatalogueLanguage = .english
    ) {
        self.members = members
        self.encoding = encoding
        self.language = language
    }

    /// Writes the issue as one object.
    package mutating func write(
        _ issue: Issue, in part: some LocatedText, document: DocumentName, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        if members.contains(.file), document.kind == .file {
            writer.key("file")
            writer.raw(document.json)
        }
        if members.contains(.range) {
            writer.key("range")
            writer.range(issue.range, in: part, encoding)
        }
        if members.contains(.severity) { writer.member("severity", Int(issue.severity.rawValue)) }
        if members.contains(.code) { code(of: issue, &writer) }
        if members.contains(.codeDescription), let href = links.link(for: issue) {
            writer.key("codeDescription")
            writer.beginObject()
            writer.member("href", href)
            writer.endObject()
        }
        if members.contains(.source) {
            writer.key("source")
            writer.plain("smtp")
        }
        if members.contains(.message) {
            writer.member("message", IssueText(issue, in: part.window, language: language).message)
        }
        if members.contains(.relatedInformation), !issue.related.isEmpty {
            related(to: issue, in: part, document, &writer)
        }
        if members.contains(.data) {
            writer.key("data")
            writer.beginObject()
            writer.member("rule", issue.definition.name)
            writer.endObject()
        }
        writer.endObject()
    }

    private func code(of issue: Issue, _ writer: inout JSONWriter) {
        if case .enhanced(let code) = issue.code { return writer.code("code", code) }
        writer.member("code", issue.codeString)
    }

    private func related(
        to issue: Issue, in part: some LocatedText, _ document: DocumentName, _ writer: inout JSONWriter
    ) {
        let text = IssueText(issue, in: part.window, language: language)
        writer.key("relatedInformation")
        writer.beginArray()
        for related in issue.related {
            writer.beginObject()
            writer.key("location")
            writer.beginObject()
            writer.key("uri")
            writer.raw(document.uriJSON)
            writer.key("range")
            writer.range(related.place, in: part, encoding)
            writer.endObject()
            writer.member("message", text.message(of: related))
            writer.endObject()
        }
        writer.endArray()
    }
}

/// The page behind a diagnostic's code; each is looked up once.
package struct ReferenceLinks: Sendable {
    private var known: [String: String?] = [:]

    package init() {}

    /// The reference of the issue's code: the code's own for a failing reply, else the rule's.
    package mutating func link(for issue: Issue) -> String? {
        let key = issue.codeString
        if let known = known[key] { return known }
        let link: String?
        switch issue.code {
        case .rule: link = Self.url(ofReference: issue.definition.reference)
        case .enhanced(let code): link = Self.url(of: ReplyQuestion(enhanced: code))
        case .reply(let code): link = Self.url(of: ReplyQuestion(code: code))
        }
        if known.count < 4096 { known[key] = .some(link) }
        return link
    }

    private static func url(of question: ReplyQuestion) -> String? {
        Catalogue.explain(question, fields: .references).references.first?.url
    }

    /// The address of `RFC 5321 §4.2.1`; nil for what is no RFC.
    package static func url(ofReference title: String) -> String? {
        let words = title.split(separator: " ")
        guard words.count >= 2, words[0] == "RFC", let number = Int(words[1]) else { return nil }
        let page = "https://www.rfc-editor.org/rfc/rfc\(number)"
        guard words.count >= 3, words[2].hasPrefix("§") else { return page }
        let section = words[2].dropFirst()
        return page + (section.first?.isNumber == true ? "#section-\(section)" : "#appendix-\(section)")
    }
}
