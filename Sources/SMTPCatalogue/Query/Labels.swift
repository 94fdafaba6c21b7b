import SMTPReply

extension Catalogue {
    /// A label of the catalogue: `label("severity", "5")`.
    /// - Returns: The label in the language, else in English, else `name`.
    public static func label(_ group: String, _ name: String, language: CatalogueLanguage = .english) -> String {
        if language != .english, let record = TextTables.table(.labels, language).record(group),
            let value = record.value(named: name)
        {
            return value.string
        }
        return TextTables.table(.labels, .english).record(group)?.value(named: name)?.string ?? name
    }

    /// A sentence of the catalogue with its placeholders filled in.
    package static func sentence(
        _ name: String, in group: String = "sentence", _ values: [(String, String)], language: CatalogueLanguage
    ) -> String {
        TextTemplate.fill(label(group, name, language: language), values)
    }
}

/// The labels of one group in a language, with the English ones behind them.
struct LabelGroup {
    private let local: PackedRecord?
    private let english: PackedRecord?

    init(_ group: StaticString, _ language: CatalogueLanguage) {
        let key = Bytes(UnsafeBufferPointer(start: group.utf8Start, count: group.utf8CodeUnitCount))
        local = language == .english ? nil : TextTables.table(.labels, language).record(key)
        english = TextTables.table(.labels, .english).record(key)
    }

    func text(_ name: StaticString) -> String? { (local?.value(name) ?? english?.value(name))?.string }

    func text(_ prefix: StaticString, _ rest: String) -> String? {
        var rest = rest
        return rest.withUTF8 { local?.value(prefix, Bytes($0)) ?? english?.value(prefix, Bytes($0)) }?.string
    }
}

/// Texts with `{name}` placeholders.
enum TextTemplate {
    /// Fills in the placeholders that have a value; others stay.
    static func fill(_ template: String, _ values: [(String, String)]) -> String {
        fill(template) { name in values.first { name.elementsEqual($0.0.utf8) }?.1 }
    }

    /// Fills in the placeholders for which `value` has something; others stay.
    static func fill(_ template: String, _ value: (Slice<UnsafeBufferPointer<UInt8>>) -> String?) -> String {
        var template = template
        var result: [UInt8] = []
        template.withUTF8 { bytes in
            result.reserveCapacity(bytes.count + 64)
            var index = 0
            while let open = bytes[index...].firstIndex(of: 0x7B) {
                result.append(contentsOf: bytes[index..<open])
                if let end = bytes[open...].firstIndex(of: 0x7D), let text = value(bytes[open + 1..<end]) {
                    result.append(contentsOf: text.utf8)
                    index = end + 1
                } else {
                    result.append(0x7B)
                    index = open + 1
                }
            }
            result.append(contentsOf: bytes[index...])
        }
        return String(decoding: result, as: UTF8.self)
    }
}
