import JSON
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Writes what the catalogue makes of found items; for codes without a text each answer is made once.
struct Judgements {
    private var known: [Key: [UInt8]] = [:]

    private struct Key: Hashable {
        var code: ReplyCode?
        var enhanced: EnhancedStatusCode?
        var command: CommandVerb?
    }

    /// Writes the members of an item that has no text to read.
    mutating func write(
        code: ReplyCode?, enhanced: EnhancedStatusCode?, command: CommandVerb?, _ members: ItemMembers,
        _ writer: inout JSONWriter
    ) {
        let key = Key(code: code, enhanced: enhanced, command: command)
        if let json = known[key] { return writer.members(json) }
        var made = JSONWriter()
        let question = ReplyQuestion(code: code, enhanced: enhanced, command: command?.rawValue)
        made.object { Self.write(question, members, &$0) }
        let json = Array(made.bytes.dropFirst().dropLast())
        if known.count < 4096 { known[key] = json }
        writer.members(json)
    }

    /// Writes the members that only the catalogue can tell.
    static func write(_ question: ReplyQuestion, _ members: ItemMembers, _ writer: inout JSONWriter) {
        var fields: ExplanationFields = []
        if members.contains(.reason) { fields.insert(.reason) }
        if members.contains(.verdict) { fields.insert(.verdict) }
        if members.contains(.provider) { fields.insert(.provider) }
        let explanation = Catalogue.explain(question, fields: fields)
        if members.contains(.reason) { writer.member("reason", explanation.reason?.rawValue) }
        if members.contains(.verdict) { writer.member("verdict", ifPresent: explanation.verdict?.rawValue) }
        if members.contains(.provider), let provider = explanation.provider { provider.write(to: &writer) }
    }
}

extension JSONWriter {
    /// Members that are JSON already, at least one.
    fileprivate mutating func members(_ json: [UInt8]) { if !json.isEmpty { raw(json) } }
}
