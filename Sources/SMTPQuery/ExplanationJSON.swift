import JSON
import SMTPCatalogue
import SMTPReply

/// Writes an Explanation (interface.md, "Explanation").
package struct ExplanationJSON: JSONEncodable {
    package var explanation: Explanation
    package var members: ExplanationMembers
    /// Echoed from the input, where it has one.
    package var id: JSONView?

    package init(_ explanation: Explanation, members: ExplanationMembers = .all, id: JSONView? = nil) {
        self.explanation = explanation
        self.members = members
        self.id = id
    }

    package func write(to writer: inout JSONWriter) { Self.write(explanation, members, id: id, to: &writer) }

    /// As ``write(to:)``, of an explanation that is only looked at: it is large, and a copy costs as much as a text.
    package static func write(
        _ explanation: Explanation, _ members: ExplanationMembers, id: JSONView?, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        if members.contains(.id), let id {
            writer.key("id")
            writer.copy(id)
        }
        if members.contains(.code) { writer.code("code", explanation.code) }
        if members.contains(.enhanced) { writer.code("enhanced", explanation.enhanced) }
        writeTexts(explanation, members, &writer)
        writeJudgement(explanation, members, &writer)
        writeSources(explanation, members, &writer)
        if members.contains(.evidence) { write(explanation.evidence, &writer) }
        if members.contains(.notes) { writer.prose("notes", explanation.notes) }
        writer.endObject()
    }

    private static func writeTexts(
        _ explanation: Explanation, _ members: ExplanationMembers, _ writer: inout JSONWriter
    ) {
        if members.contains(.name) { writer.member("name", explanation.name) }
        if members.contains(.severity), let severity = explanation.severity { write("severity", severity, &writer) }
        if members.contains(.category), let category = explanation.category { write("category", category, &writer) }
        if members.contains(.description) { writer.prose("description", explanation.description) }
        if members.contains(.whenYouSeeIt) { writer.prose("whenYouSeeIt", explanation.whenYouSeeIt) }
        if members.contains(.howToFix) { writer.prose("howToFix", explanation.howToFix) }
    }

    private static func write(_ name: StaticString, _ digit: Explanation.Digit, _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginObject()
        writer.member("digit", digit.digit)
        writer.member("name", digit.name)
        writer.endObject()
    }

    private static func writeJudgement(
        _ explanation: Explanation, _ members: ExplanationMembers, _ writer: inout JSONWriter
    ) {
        if members.contains(.reason) { writer.member("reason", explanation.reason?.rawValue) }
        if members.contains(.finer) { writer.member("finer", ifPresent: explanation.finer) }
        if members.contains(.verdict) { writer.member("verdict", ifPresent: explanation.verdict?.rawValue) }
        if members.contains(.actor) { writer.member("actor", ifPresent: explanation.actor?.rawValue) }
        if members.contains(.provider), let provider = explanation.provider { provider.write(to: &writer) }
        if members.contains(.command) { writer.member("command", ifPresent: explanation.command) }
        if members.contains(.standing) { writer.member("standing", ifPresent: explanation.standing?.rawValue) }
    }

    private static func writeSources(
        _ explanation: Explanation, _ members: ExplanationMembers, _ writer: inout JSONWriter
    ) {
        if members.contains(.references) {
            writer.key("references")
            writer.beginArray()
            for reference in explanation.references {
                writer.beginObject()
                writer.member("title", reference.title)
                writer.member("url", reference.url)
                writer.endObject()
            }
            writer.endArray()
        }
        if members.contains(.related) {
            writer.key("related")
            writer.related(explanation.related)
        }
    }

    private static func write(_ evidence: [Explanation.Evidence], _ writer: inout JSONWriter) {
        writer.key("evidence")
        writer.beginArray()
        for evidence in evidence {
            writer.beginObject()
            writer.member("kind", evidence.kind.rawValue)
            writer.member("text", evidence.text)
            writer.member("start", evidence.range.lowerBound)
            writer.member("end", evidence.range.upperBound)
            writer.endObject()
        }
        writer.endArray()
    }
}

extension Explanation.ProviderReading {
    /// Writes the member `provider`.
    func write(to writer: inout JSONWriter) {
        writer.key("provider")
        writer.beginObject()
        writer.member("id", id)
        writer.member("name", name)
        writer.prose("meaning", meaning)
        if !action.isEmpty { writer.prose("action", action) }
        if !url.isEmpty { writer.member("url", url) }
        writer.endObject()
    }
}

/// Writes a Comparison (interface.md, "Comparison").
package struct ComparisonJSON: JSONEncodable {
    package var comparison: Comparison

    package init(_ comparison: Comparison) { self.comparison = comparison }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("codes", comparison.codes.map { ExplanationJSON($0) })
        writer.prose("keyDifferences", comparison.keyDifferences)
        writer.prose("whichToUse", comparison.whichToUse)
        writer.member("comparable", comparison.comparable)
        writer.key("closer")
        writer.related(comparison.closer)
        writer.endObject()
    }
}

/// Writes a row of the catalogue's list.
package struct EntryJSON: JSONEncodable {
    package var entry: CatalogueEntry
    package var members: EntryMembers

    package init(_ entry: CatalogueEntry, members: EntryMembers = .all) {
        self.entry = entry
        self.members = members
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        switch entry.code {
        case .reply(let code): if members.contains(.code) { writer.code("code", code) }
        case .enhanced(let code): if members.contains(.enhanced) { writer.code("enhanced", code) }
        case .family(let name): if members.contains(.enhanced) { writer.member("enhanced", name) }
        }
        if members.contains(.name) { writer.member("name", entry.name) }
        if members.contains(.standing) { writer.member("standing", entry.standing.rawValue) }
        writer.endObject()
    }
}

// MARK: Prose

extension JSONWriter {
    /// A member with a text of the catalogue, without the backquotes around its codes and commands.
    mutating func prose(_ name: StaticString, _ text: String) {
        key(name)
        prose(text)
    }

    /// A member with several texts of the catalogue.
    mutating func prose(_ name: StaticString, _ texts: [String]) {
        key(name)
        beginArray()
        for text in texts { prose(text) }
        endArray()
    }

    private mutating func prose(_ text: String) {
        var text = text
        text.withUTF8 { string(utf8: $0, leavingOut: 0x60) }
    }
}

// MARK: Codes

extension JSONWriter {
    /// A member with a reply code as a number, or null.
    @inline(__always)
    mutating func code(_ name: StaticString, _ code: ReplyCode?) {
        key(name)
        if let code { integer(Int(code.rawValue)) } else { null() }
    }

    /// A member with an enhanced status code as a string, or null.
    @inline(__always)
    mutating func code(_ name: StaticString, _ code: EnhancedStatusCode?) {
        key(name)
        guard let code else { return null() }
        enhanced(code)
    }

    /// An enhanced status code as a string.
    mutating func enhanced(_ code: EnhancedStatusCode) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 12) { room in
            room[0] = 0x22
            room[1] = 0x30 &+ code.class.rawValue
            room[2] = 0x2E
            var end = Self.digits(code.subject, into: room, at: 3)
            room[end] = 0x2E
            end = Self.digits(code.detail, into: room, at: end &+ 1)
            room[end] = 0x22
            raw(UnsafeBufferPointer(rebasing: room[...end]))
        }
    }

    /// One to three digits; gives the index behind them.
    private static func digits(_ value: UInt16, into room: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        var index = start
        func digit(_ number: UInt16) -> UInt8 { 0x30 &+ UInt8(truncatingIfNeeded: number % 10) }
        if value >= 100 {
            room[index] = digit(value / 100)
            index &+= 1
        }
        if value >= 10 {
            room[index] = digit(value / 10)
            index &+= 1
        }
        room[index] = digit(value)
        return index &+ 1
    }

    /// The array of codes that belong to another, each with a reason.
    mutating func related(_ codes: [Explanation.RelatedCode]) {
        beginArray()
        for related in codes {
            beginObject()
            key("code")
            switch related.code {
            case .reply(let code): integer(Int(code.rawValue))
            case .enhanced(let code): enhanced(code)
            case .family(let name): string(name)
            }
            prose("why", related.why)
            endObject()
        }
        endArray()
    }

    /// A value as it came in; what needs no decoding is not decoded.
    mutating func copy(_ value: JSONView) {
        if value.withPlainSource({ raw($0) }) == nil { value.value.write(to: &self) }
    }
}
