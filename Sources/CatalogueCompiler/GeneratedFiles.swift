/// Makes the generated Swift files from the sources.
struct GeneratedFiles {
    /// Content by file name in `Sources/SMTPCatalogue/Generated`.
    private(set) var files: [String: String] = [:]

    private static let head = """
        // Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
        // swift-format-ignore-file

        """

    /// Builds every file.
    init(_ source: CatalogueSource) throws {
        var data = Self.head + "\nextension DataTables {\n"
        for kind in CatalogueSource.dataKinds {
            let records = Self.dataRecords(source, kind)
            data += "    static let \(Self.identifier(kind)) = \(TablePacker(records).swift)\n"
        }
        files["DataTables.swift"] = data + "}\n"
        files["NeedleTables.swift"] =
            Self.head
            + (try NeedleCompiler.compile(reasons: source.data("reasons"), providers: source.data("providers")))
        var settings = Self.head + "\nextension DataTables {\n"
        for (kind, name) in zip(CatalogueSource.settingKinds, ["postfixParameters", "postfixRestrictions"]) {
            settings += "    static let \(name) = \(TablePacker(source.data(kind)).swift)\n"
        }
        files["SettingTables.swift"] = settings + "}\n"
        for language in CatalogueSource.languages {
            let name = language.prefix(1).uppercased() + language.dropFirst()
            for kind in CatalogueSource.textKinds {
                let table = TablePacker(source.texts(language, kind)).swift
                let kindName = kind.prefix(1).uppercased() + kind.dropFirst()
                files["Texts\(name)\(kindName).swift"] =
                    Self.head + "\nextension TextTables {\n    static let \(language)\(kindName) = \(table)\n}\n"
            }
        }
    }

    private static func identifier(_ kind: String) -> String { kind == "reason-fallback" ? "fallback" : kind }

    /// Data records with lists cut into repeated fields and references resolved to `title<TAB>url`.
    private static func dataRecords(_ source: CatalogueSource, _ kind: String) -> [Record] {
        let references = ReferenceResolver(source.data("references"))
        var records: [Record] = []
        var ranges: [RecordField] = []
        let all = kind == "words" ? WordNames.expanded(source.data(kind)) : source.data(kind)
        for record in all where !record.key.hasPrefix("$") && record.key != "ignore" {
            var packed = Record(key: record.key, fields: [], line: record.line)
            for field in record.fields where !isNeedle(field.name, kind) {
                for value in ListField.values(field) {
                    let text = field.name == "references" ? references.resolve(value) ?? value : value
                    packed.fields.append(RecordField(name: field.name, value: text, line: field.line))
                }
            }
            records.append(packed)
            if CodeRange(record.key) != nil { ranges.append(RecordField(name: "range", value: record.key, line: 0)) }
        }
        if !ranges.isEmpty { records.append(Record(key: "~ranges", fields: ranges, line: 0)) }
        return records
    }

    /// Needle patterns become the automaton, not a table.
    private static func isNeedle(_ name: String, _ kind: String) -> Bool {
        (kind == "providers" || kind == "reasons") && (name.hasPrefix("text") || name == "tokens")
    }
}

/// The fields of the data files that hold lists.
enum ListField {
    /// What stands between the values of a field; nil where it holds one value.
    static func separator(_ name: String) -> Character? {
        switch name {
        case "references": ";"
        case "commands", "related", "confused", "classes", "codes", "when-enhanced", "when-command", "when-software",
            "replies":
            " "
        case "when-text", "hosts", "names", "phrases": "|"
        case _ where WordNames.origins.contains(name): "|"
        default: nil
        }
    }

    /// The values of a field.
    static func values(_ field: RecordField) -> [String] {
        guard let separator = separator(field.name) else { return [field.value] }
        return field.value.split(separator: separator).map { String($0.trimmedBlanks) }.filter { !$0.isEmpty }
    }
}

/// Gives a citation its address.
struct ReferenceResolver {
    private var urls: [String: String] = [:]

    init(_ records: [Record]) {
        for record in records { urls[record.key] = record.value("url") }
    }

    /// `RFC 5321 §4.2.3` with a tab and its address behind; nil for a document that references.txt lacks.
    func resolve(_ citation: String) -> String? {
        let parts = citation.split(separator: "§", maxSplits: 1)
        guard let first = parts.first, var url = urls[String(first.trimmedBlanks)] else { return nil }
        if parts.count > 1 {
            url = url.replacing("{section}", with: String(parts[1].trimmedBlanks))
        } else if let mark = url.firstIndex(of: "#") {
            url = String(url[..<mark])
        }
        return citation + "\t" + url
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmedBlanks: SubSequence {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// A key that stands for a run of enhanced status codes: `5.7.606-5.7.649`.
struct CodeRange {
    private var prefix: String
    private var details: ClosedRange<Int>

    init?(_ key: String) {
        let ends = key.split(separator: "-").map { $0.split(separator: ".") }
        guard ends.count == 2, ends[0].count == 3, ends[1].count == 3, ends[0][..<2] == ends[1][..<2],
            let first = Int(ends[0][2]), let last = Int(ends[1][2]), first <= last
        else { return nil }
        prefix = ends[0][0] + "." + ends[0][1] + "."
        details = first...last
    }

    /// The first detail.
    var first: Int { details.lowerBound }

    func contains(_ code: String) -> Bool {
        code.hasPrefix(prefix) && Int(code.dropFirst(prefix.count)).map(details.contains) ?? false
    }
}
