import JSON
import SMTPDocuments

/// Something wrong in a file of user formats.
package struct UserFormatProblem: Hashable, Sendable {
    /// The bytes of the file that it is about.
    package let place: Range<Int>
    /// One line in English.
    package let message: String
}

/// The formats of a user's file, and what is wrong in it.
///
/// The file is one JSON object with a list `formats`; its keys are the members of ``Format`` and of what that is made
/// of. The examples are tried: a format that does not find in them what it says is a problem too.
package struct UserFormats: Sendable {
    /// Those that can be used, in the order of the file.
    package private(set) var formats: [Format] = []
    /// In the order of the file.
    package private(set) var problems: [UserFormatProblem] = []
    /// The built-in formats and these.
    package private(set) var set = FormatSet.builtIn

    /// Bytes of the longest file that is read.
    package static let fileLimit = 1 << 20
    /// Problems that are told.
    private static let problemLimit = 100
    /// Patterns of all formats of a file: beyond it every line would cost too much.
    private static let patternLimit = 2000

    package init() {}

    /// Reads a file.
    package init(_ bytes: [UInt8]) {
        do throws(JSONParseError) {
            read(try JSONDocument(bytes).root)
        } catch {
            let start = max(0, min(error.offset, bytes.count - 1))
            let message = "not JSON: \(error.reason.rawValue)"
            problems = [UserFormatProblem(place: start..<min(start + 1, bytes.count), message: message)]
        }
    }

    private mutating func read(_ root: JSONView) {
        var reader = UserFormatReader()
        var file = File()
        reader.read(root, into: &file, File.keys)
        var good: [File.Entry] = []
        for entry in file.entries {
            reader.check(entry.format, entry.view, isNew: !good.contains { $0.format.id == entry.format.id })
            if !reader.hasProblem(since: entry.view) { good.append(entry) }
        }
        if good.reduce(0, { $0 + $1.format.patterns.count }) > Self.patternLimit {
            reader.report(root, "more than \(Self.patternLimit) patterns")
            good = []
        }
        formats = good.map(\.format)
        if !formats.isEmpty { set = FormatSet(adding: formats) }
        for entry in good { reader.tryExamples(of: entry.format, entry.view, in: set) }
        problems = Array(
            reader.problems.sorted { $0.place.lowerBound < $1.place.lowerBound }.prefix(Self.problemLimit))
    }

    /// What the file holds.
    struct File {
        var entries: [Entry] = []

        struct Entry {
            let format: Format
            let view: JSONView
        }

        static let keys = [
            UserFormatKey<File>("formats", isRequired: true) { reader, file, list in
                file.entries = reader.elements(list).map { element in
                    var format = Format(id: "", product: "", kind: .unknown)
                    reader.read(element, into: &format, UserFormatReader.formatKeys)
                    return Entry(format: format, view: element)
                }
            }
        ]
    }
}

/// Reads values of a user's file and notes what is wrong with them.
struct UserFormatReader {
    private(set) var problems: [UserFormatProblem] = []

    mutating func report(_ view: JSONView, _ message: String) {
        problems.append(UserFormatProblem(place: view.place, message: message))
    }

    /// Whether a problem stands inside the value.
    func hasProblem(since view: JSONView) -> Bool {
        problems.contains { $0.place.lowerBound >= view.place.lowerBound && $0.place.lowerBound < view.end }
    }

    /// Reads an object's members by `keys`.
    mutating func read<Value>(_ view: JSONView, into value: inout Value, _ keys: [UserFormatKey<Value>]) {
        guard view.kind == .object else { return mismatch(view, "an object") }
        var seen: Set<String> = []
        view.forEachMember { name, member in
            let word = name.string ?? ""
            guard let key = keys.first(where: { $0.name == word }) else {
                let near = nearest(to: word, among: keys.map(\.name)).map { "did you mean \"\($0)\"?" }
                let all = keys.map(\.name).joined(separator: ", ")
                return report(name, "unknown key \"\(Self.shown(word))\"; \(near ?? "there are \(all)")")
            }
            if !seen.insert(word).inserted { report(name, "\"\(word)\" is given twice") }
            key.read(&self, &value, member)
        }
        for key in keys where key.isRequired && !seen.contains(key.name) { report(view, "\"\(key.name)\" is missing") }
    }

    /// The elements of a list.
    mutating func elements(_ view: JSONView) -> [JSONView] {
        if view.kind != .array { mismatch(view, "a list") }
        return view.elements
    }

    /// The members of an object, by name.
    mutating func members(_ view: JSONView) -> [(name: String, value: JSONView)] {
        if view.kind != .object { mismatch(view, "an object") }
        var members: [(name: String, value: JSONView)] = []
        view.forEachMember { name, value in members.append((name.string ?? "", value)) }
        return members
    }

    /// A string that is not empty.
    mutating func text(_ view: JSONView) -> String? {
        guard let text = view.string else {
            mismatch(view, "a string")
            return nil
        }
        if text.isEmpty { report(view, "must not be empty") }
        return text
    }

    /// One of the words that have a meaning here.
    mutating func choice<Choice>(_ view: JSONView, _ choices: [(String, Choice)]) -> Choice? {
        guard let word = text(view) else { return nil }
        if let found = choices.first(where: { $0.0 == word }) { return found.1 }
        let near = nearest(to: word, among: choices.map(\.0)).map { "; did you mean \"\($0)\"?" }
        let all = choices.map(\.0).joined(separator: ", ")
        report(view, "cannot be \"\(Self.shown(word))\"\(near ?? "; one of \(all)")")
        return nil
    }

    mutating func mismatch(_ view: JSONView, _ expected: String) {
        report(view, "must be \(expected), not \(view.kind.rawValue)")
    }

    /// Bytes of the longest template: its groups are read by recursion.
    private static let templateLimit = 1000

    mutating func template(_ view: JSONView, into pattern: inout LinePattern) {
        guard let text = text(view) else { return }
        if text.utf8.count > Self.templateLimit {
            return report(view, "is longer than \(Self.templateLimit) bytes")
        }
        pattern.template = text
        switch pattern.fault {
        case .unknownCapture(let name)?:
            let names = Self.roles.map(\.0)
            let near = nearest(to: name, among: names).map { "did you mean {\($0)}?" }
            let all = names.joined(separator: ", ")
            report(view, "unknown capture {\(Self.shown(name))}; \(near ?? "there are \(all)")")
        case .openBrace?: report(view, "a brace is not closed; a brace that means itself is written {{")
        case nil: break
        }
    }

    /// What the members of a format must be together.
    mutating func check(_ format: Format, _ view: JSONView, isNew: Bool) {
        guard view.kind == .object else { return }
        let isSound = !hasProblem(since: view)
        let id = format.id
        let kinds = Self.kinds.map(\.0) + ["unknown", "off"]
        if let name = view.member("id") {
            if FormatList.all.contains(where: { $0.id == id }) {
                report(name, "\"\(id)\" is a built-in format")
            } else if kinds.contains(id) || !id.utf8.allSatisfy(Self.isIDByte) {
                report(name, "must be small letters, digits, dots and hyphens, and no kind's name")
            } else if !isNew {
                report(name, "\"\(id)\" is another format's id")
            }
        }
        // What is missing may stand under a misspelt key.
        guard isSound else { return }
        if let list = view.member("examples"), format.examples.isEmpty { report(list, "must hold an example") }
        if let fault = Self.fault(of: format) { report(view, fault) }
    }

    /// What a format lacks, or has that its kind cannot use.
    private static func fault(of format: Format) -> String? {
        if format.kind == .configuration {
            if format.settings.isEmpty { return "a configuration needs \"settings\"" }
            return format.globs.isEmpty && format.marks.isEmpty
                ? "needs \"globs\" or \"marks\" to be found by" : nil
        }
        if !format.marks.isEmpty || !format.signs.isEmpty { return "\"marks\" and \"signs\" are for configurations" }
        if format.kind == .bounce {
            if format.cues.isEmpty { return "a bounce needs \"cues\"" }
            return format.patterns.isEmpty && format.tags.isEmpty && format.starts.isEmpty
                && format.strategy == .patterns
                ? nil : "\"patterns\", \"tags\", \"starts\" and \"strategy\" are for logs and transcripts"
        }
        if !format.cues.isEmpty { return "\"cues\" are for bounces" }
        if format.strategy == .json {
            return format.keys.isEmpty || format.needles.isEmpty
                ? "events in JSON need \"keys\" and \"needles\"" : nil
        }
        if format.patterns.isEmpty { return "needs \"patterns\"" }
        return format.tags.isEmpty && format.starts.isEmpty
            ? "needs \"tags\" or \"starts\": nothing leads to its patterns" : nil
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D || byte == 0x5F
    }

    /// Compares what is found in the examples with what they say.
    mutating func tryExamples(of format: Format, _ view: JSONView, in set: FormatSet) {
        let id = set.id(named: format.id)
        for (example, view) in zip(format.examples, view.member("examples")?.elements ?? []) {
            guard let list = view.member("findings") else { continue }
            let found = set.findings(in: example.text, as: id)
            for (index, place) in list.elements.enumerated() {
                if index >= found.count {
                    report(place, "is not found in the example's text")
                } else if found[index] != place.string {
                    report(place, "the example's text gives \"\(Self.shown(found[index]))\"")
                }
            }
            if found.count > list.count {
                report(list, "the example's text also gives \"\(Self.shown(found[list.count]))\"")
            }
        }
        for (negative, view) in zip(format.negatives, view.member("negatives")?.elements ?? []) {
            if let found = set.findings(in: negative).first {
                report(view, "must give nothing, but gives \"\(Self.shown(found))\"")
            }
        }
    }

    /// A text of the file, short enough for a message.
    private static func shown(_ text: String) -> String {
        text.unicodeScalars.count > 300 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(300))) + "…" : text
    }
}
