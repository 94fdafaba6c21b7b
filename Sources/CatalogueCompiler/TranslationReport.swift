/// What a language lacks against English, text by text.
struct TranslationReport {
    /// Texts that English has and this language lacks: `551 description`.
    private(set) var missing: [String] = []
    /// Long texts that are word for word the English ones.
    private(set) var untranslated: [String] = []
    /// Texts that English does not have (any more).
    private(set) var stale: [Problem] = []
    /// Texts whose placeholders are not those of the English text.
    private(set) var placeholders: [Problem] = []

    init(_ source: CatalogueSource, language: String, kind: String) {
        let file = "Texts/\(language)/\(kind).txt"
        let english = Self.texts(source.texts("en", kind))
        let own = Self.texts(source.texts(language, kind))
        for (name, text) in english.sorted(by: { $0.key < $1.key }) {
            guard let translated = own[name] else {
                missing.append(name)
                continue
            }
            if translated.value == text.value, Self.ownLength(text.value) > 24 { untranslated.append(name) }
            if Self.marks(translated.value) != Self.marks(text.value) {
                placeholders.append(Problem(file: file, line: translated.line, text: "\(name): other placeholders"))
            }
        }
        for (name, text) in own.sorted(by: { $0.key < $1.key }) where english[name] == nil {
            stale.append(Problem(file: file, line: text.line, text: "\(name) is not in the English texts"))
        }
    }

    /// Texts by record and field; a repeated field is counted.
    private static func texts(_ records: [Record]) -> [String: RecordField] {
        var texts: [String: RecordField] = [:]
        for record in records {
            var counts: [String: Int] = [:]
            for field in record.fields {
                let count = counts[field.name, default: 0]
                counts[field.name] = count + 1
                texts["[\(record.key)] \(field.name)" + (count == 0 ? "" : " #\(count + 1)")] = field
            }
        }
        return texts
    }

    /// The length without placeholders, which stay the same in every language.
    private static func ownLength(_ text: String) -> Int {
        text.count - marks(text).reduce(0) { $0 + $1.count + 2 }
    }

    /// The `{name}` placeholders of a text.
    static func marks(_ text: String) -> Set<String> {
        var marks: Set<String> = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            if let end = part.firstIndex(of: "}"), part[..<end].allSatisfy({ $0.isLetter || $0 == "-" }) {
                marks.insert(String(part[..<end]))
            }
        }
        return marks
    }
}
