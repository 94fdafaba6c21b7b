/// Checks the sources: unknown names, missing or overlong texts, placeholders, references, related codes.
struct Validator {
    private(set) var problems: [Problem] = []
    private let source: CatalogueSource

    init(_ source: CatalogueSource) {
        self.source = source
        let files = CatalogueSource.dataKinds.compactMap { source.data[$0] }
        problems = files.flatMap(\.problems)
        for language in CatalogueSource.languages {
            for kind in CatalogueSource.textKinds {
                guard let file = source.texts[language]?[kind] else { continue }
                problems += file.problems
                for record in file.records { checkText(record, language, kind, file.name) }
                checkAgainstData(file, kind)
                if kind == "settings" { checkSettings(file) }
            }
        }
        checkData()
        checkTranslations()
    }

    private mutating func fail(_ file: String, _ line: Int, _ text: String) {
        problems.append(Problem(file: file, line: line, text: text))
    }

    // MARK: Texts

    private mutating func checkText(_ record: Record, _ language: String, _ kind: String, _ file: String) {
        var fixes = 0
        for field in record.fields {
            if !Self.isKnown(field.name, kind, record.key) { fail(file, field.line, "unknown field \(field.name)") }
            let limit = (Self.limit(field.name, kind) ?? 4000) * (language == "en" ? 100 : 130) / 100
            if field.value.count > limit {
                fail(file, field.line, "\(record.key) \(field.name): \(field.value.count) of \(limit) characters")
            }
            if field.name.hasPrefix("fix ") { fixes += field.value.count }
        }
        if kind == "replies" || kind == "enhanced" || kind == "words", fixes > (language == "en" ? 500 : 650) {
            fail(file, record.line, "\(record.key): the fixes have \(fixes) characters together")
        }
    }

    private static func limit(_ name: String, _ kind: String) -> Int? {
        switch (kind, name) {
        case ("replies", "description"), ("enhanced", "description"), ("words", "description"): 240
        case ("replies", "when"), ("enhanced", "when"), ("words", "when"): 300
        case ("providers", _), ("settings", _): 240
        case ("replies", _) where name.hasPrefix("related "), ("enhanced", _) where name.hasPrefix("related "): 80
        case ("rules", "explain"): 400
        default: nil
        }
    }

    private static func isKnown(_ name: String, _ kind: String, _ key: String) -> Bool {
        switch kind {
        case "replies", "enhanced", "words":
            return ["name", "description", "when"].contains(name) || sides.contains(name) || name.hasPrefix("related ")
        case "providers": return name == "meaning" || name == "action"
        case "settings": return name == "meaning" || name == "note"
        case "pairs": return name == "difference" || name == "use" || name.hasPrefix("closer ")
        case "rules":
            return ["title", "explain", "fix"].contains(name) || name.hasPrefix("fix ") || name == "message"
                || name.hasPrefix("message ")
        default: return true
        }
    }

    private static let sides: Set<String> = ["fix sender", "fix sending-admin", "fix receiving-admin"]

    /// A text's record must have data; a record with data must have English texts.
    private mutating func checkAgainstData(_ file: RecordFile, _ kind: String) {
        guard ["replies", "enhanced", "providers", "words"].contains(kind) else { return }
        let known = Set(source.data(kind).map(\.key))
        for record in file.records where !known.contains(record.key) && !Self.isClassVariant(record.key, known) {
            fail(file.name, record.line, "[\(record.key)] has no data")
        }
        guard file.name.contains("/en/") else { return }
        let written = Set(file.records.map(\.key))
        for record in source.data(kind) where Self.needsText(record.key, kind) && !written.contains(record.key) {
            fail(file.name, 0, "[\(record.key)] has no text")
        }
        for record in file.records where kind != "providers" && kind != "words" && !Self.isVariant(record.key) {
            for name in ["name", "description", "when"] where record.value(name) == nil {
                fail(file.name, record.line, "[\(record.key)] has no \(name)")
            }
        }
    }

    /// A text of a parameter or restriction belongs to one that Postfix has.
    private mutating func checkSettings(_ file: RecordFile) {
        var known: Set<String> = []
        for (kind, word) in zip(CatalogueSource.settingKinds, ["parameter ", "restriction "]) {
            known.formUnion(source.data(kind).map { word + $0.key })
        }
        for record in file.records where !known.contains(record.key) {
            fail(file.name, record.line, "[\(record.key)] has no data")
        }
    }

    private static func isVariant(_ key: String) -> Bool {
        key.contains("/") || key.contains("~") || key.contains(".") && !key.hasPrefix("X")
    }

    private static func needsText(_ key: String, _ kind: String) -> Bool {
        switch kind {
        case "providers": key.contains("/")
        // Names of codes and of providers lead to entries elsewhere, `5yz` to the class of the enhanced codes.
        case "words":
            !key.hasPrefix("code ") && !key.hasPrefix("provider ") && !["2yz", "4yz", "5yz"].contains(key)
        default: !isVariant(key)
        }
    }

    /// `4.1.1` may word `X.1.1` for one class without data of its own.
    private static func isClassVariant(_ key: String, _ known: Set<String>) -> Bool {
        guard let dot = key.firstIndex(of: ".") else { return false }
        return known.contains("X" + key[dot...])
    }

    // MARK: Data

    private mutating func checkData() {
        let references = ReferenceResolver(source.data("references"))
        let codes = Set(source.data("replies").map(\.key))
        let enhanced = Set(source.data("enhanced").map(\.key))
        for kind in ["enhanced", "reason-fallback"] {
            for record in source.data(kind) where CodeRange(record.key).map({ $0.first < 100 }) ?? false {
                fail("Data/\(kind).txt", record.line, "[\(record.key)] begins below 100")
            }
        }
        for kind in ["replies", "enhanced", "words"] {
            for record in source.data(kind) {
                for field in record.fields {
                    for value in ListField.values(field) {
                        let file = "Data/\(kind).txt"
                        if field.name == "references", references.resolve(value) == nil {
                            fail(file, field.line, "no such reference: \(value)")
                        }
                        if ["related", "confused", "replies"].contains(field.name),
                            !codes.contains(value), !Self.isEnhanced(value, enhanced)
                        {
                            fail(file, field.line, "[\(record.key)] names \(value), which has no record")
                        }
                        if let values = Self.values[field.name], !values.contains(value) {
                            fail(file, field.line, "no such \(field.name): \(value)")
                        }
                    }
                }
            }
        }
    }

    private static let values: [String: Set<String>] = [
        "standing": ["standard", "extension", "registered", "draft", "non-standard", "not-smtp"],
        "verdict": ["delivered", "continue", "retry-later", "slow-down", "fix-and-resend", "do-not-retry"],
        "actor": ["nobody", "sender", "sending-admin", "receiving-admin", "recipient"],
    ]

    private static func isEnhanced(_ code: String, _ known: Set<String>) -> Bool {
        if known.contains(code) || known.contains(where: { CodeRange($0)?.contains(code) ?? false }) { return true }
        guard let dot = code.firstIndex(of: ".") else { return false }
        return known.contains("X" + code[dot...])
    }

    // MARK: Translations

    private mutating func checkTranslations() {
        for language in CatalogueSource.languages.dropFirst() {
            for kind in CatalogueSource.textKinds {
                let gaps = TranslationReport(source, language: language, kind: kind)
                problems += gaps.stale
                problems += gaps.placeholders
            }
        }
    }
}
