import JSON
import SMTPDocuments

/// Writes a format with the keys that user formats have, so that a built-in one can be taken as a pattern.
package struct FormatJSON: JSONEncodable {
    package var format: Format

    package init(format: Format) { self.format = format }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", format.id)
        writer.member("product", format.product)
        writer.member("kind", format.kind.rawValue)
        if !format.globs.isEmpty { writer.member("globs", format.globs) }
        if !format.signs.isEmpty { writer.member("signs", format.signs) }
        if !format.marks.isEmpty { writer.member("marks", format.marks) }
        if !format.languageIDs.isEmpty { writer.member("languageIDs", format.languageIDs) }
        if !format.tags.isEmpty { writer.member("tags", format.tags) }
        let starts = Format.Start.allCases.filter(format.starts.contains).map(\.rawValue)
        if !starts.isEmpty { writer.member("starts", starts) }
        if format.form != .plain { writer.member("form", "\(format.form)") }
        if format.conversation != Format.Conversation() { write(format.conversation, &writer) }
        if format.strategy == .json || format.strategy == .session {
            writer.member("strategy", format.strategy.rawValue)
        }
        if !format.keys.isEmpty {
            writer.key("keys")
            writer.beginObject()
            for (key, role) in format.keys.sorted(by: { $0.key < $1.key }) {
                writer.key(dynamic: key)
                role.name.write(to: &writer)
            }
            writer.endObject()
        }
        if !format.needles.isEmpty { writer.member("needles", format.needles) }
        if !format.cues.isEmpty { write(format.cues, &writer) }
        if format.comment != "#" { writer.member("comment", format.comment) }
        if !format.settings.isEmpty { write(format.settings, &writer) }
        if !format.patterns.isEmpty {
            writer.key("patterns")
            writer.beginArray()
            for pattern in format.patterns { write(pattern, &writer) }
            writer.endArray()
        }
        writer.key("examples")
        writer.beginArray()
        for example in format.examples {
            writer.beginObject()
            writer.member("text", example.text)
            writer.member("findings", example.findings)
            writer.endObject()
        }
        writer.endArray()
        if !format.negatives.isEmpty { writer.member("negatives", format.negatives) }
        writer.endObject()
    }

    private func write(_ conversation: Format.Conversation, _ writer: inout JSONWriter) {
        writer.key("conversation")
        writer.beginObject()
        if conversation.showsData { writer.member("showsData", true) }
        if conversation.isBare { writer.member("isBare", true) }
        if conversation.isInterleaved { writer.member("isInterleaved", true) }
        if conversation.isServers { writer.member("isServers", true) }
        writer.endObject()
    }

    private func write(_ cues: [BounceCue], _ writer: inout JSONWriter) {
        writer.key("cues")
        writer.beginArray()
        for cue in cues {
            writer.beginObject()
            writer.member("role", cue.role.rawValue)
            writer.member("text", cue.text)
            writer.endObject()
        }
        writer.endArray()
    }

    private func write(_ settings: [SettingCue], _ writer: inout JSONWriter) {
        writer.key("settings")
        writer.beginArray()
        for setting in settings {
            writer.beginObject()
            writer.member("word", setting.word)
            if setting.role != .value { writer.member("role", setting.role.rawValue) }
            if setting.needsQuote { writer.member("needsQuote", true) }
            if setting.takesText { writer.member("takesText", true) }
            writer.endObject()
        }
        writer.endArray()
    }

    private func write(_ pattern: LinePattern, _ writer: inout JSONWriter) {
        if pattern == LinePattern(pattern.template) { return writer.string(pattern.template) }
        writer.beginObject()
        writer.member("template", pattern.template)
        if !pattern.fields.isEmpty {
            writer.key("fields")
            writer.beginArray()
            for field in pattern.fields {
                writer.beginObject()
                writer.member("role", field.role.name)
                writer.member("after", field.after)
                if !field.before.isEmpty { writer.member("before", field.before) }
                if field.isClosed { writer.member("isClosed", true) }
                writer.endObject()
            }
            writer.endArray()
        }
        if !pattern.ends.isEmpty { writer.member("ends", pattern.ends) }
        writer.member("outcome", ifPresent: pattern.outcome.map { "\($0)" })
        writer.member("command", ifPresent: pattern.command?.rawValue)
        writer.member("boundary", ifPresent: pattern.boundary.map { "\($0)" })
        if pattern.isWeak { writer.member("isWeak", true) }
        writer.member("form", ifPresent: pattern.form.map { "\($0)" })
        if pattern.repeats { writer.member("repeats", true) }
        writer.endObject()
    }
}
