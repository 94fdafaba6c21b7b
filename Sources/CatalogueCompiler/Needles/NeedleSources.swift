import SMTPCatalogue
import SMTPReply

/// The needle patterns of `reasons.txt` and `providers.txt`, and the records that they belong to.
struct NeedleSources {
    /// In the order of the file, which decides between needles of one length.
    private(set) var reasons: [String] = []
    private(set) var patterns: [NeedlePattern] = []
    /// Records of `providers.txt` as they stand in the catalogue's table: sorted by the bytes of their keys.
    let providers: [Record]

    init(reasons reasonRecords: [Record], providers providerRecords: [Record]) throws {
        providers = providerRecords.sorted {
            Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8))
        }
        var reader = NeedlePatternReader { text in Array(text.utf8).withBytes { NeedleFolding.fold($0) } }
        for record in reasonRecords where record.key.hasPrefix("$") {
            reader.lists[String(record.key.dropFirst())] = record.value("text")
        }
        for record in reasonRecords where !record.key.hasPrefix("$") {
            let owner: NeedlePattern.Owner = record.key == "ignore" ? .ignored : .reason(reasons.count)
            if record.key != "ignore" { reasons.append(record.key) }
            for field in record.fields { try addGeneric(field, owner, record.key, reader) }
        }
        for (index, record) in providers.enumerated() {
            let isReply = record.key.contains("/")
            for field in record.fields where field.name == (isReply ? "text" : "tokens") {
                patterns += try reader.patterns(
                    field.value, owner: isReply ? .reply(index) : .provider(index), weight: 0, replyClass: 0,
                    context: "providers.txt [\(record.key)]")
            }
        }
    }

    private mutating func addGeneric(
        _ field: RecordField, _ owner: NeedlePattern.Owner, _ key: String, _ reader: NeedlePatternReader
    ) throws {
        let words = field.name.split(separator: " ")
        guard words.first == "text" else { return }
        var weight = 0
        var replyClass = 0
        for word in words.dropFirst() {
            if word.first == "+" || word.first == "-" { weight = Int(word) ?? 0 }
            if word == "4" || word == "5" { replyClass = Int(word) ?? 0 }
            // A class that no reply has: the needle counts only where no code is known.
            if word == "0" { replyClass = 7 }
        }
        patterns += try reader.patterns(
            field.value, owner: owner, weight: weight, replyClass: replyClass,
            context: "reasons.txt:\(field.line) [\(key)]")
    }
}
