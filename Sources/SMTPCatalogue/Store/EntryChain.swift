import SMTPReply

/// The records that together describe one thing, the most specific first: `550~login`, `550/AUTH`, `550`.
struct EntryChain {
    /// What does not depend on a language.
    private(set) var data: [PackedRecord] = []
    /// The English texts, which say what there is, and the translations beside them.
    private(set) var texts: [(english: PackedRecord, local: PackedRecord?)] = []

    /// Adds what tables hold under a key; nothing where they hold nothing.
    mutating func add(_ key: String, _ kind: TextTables.Kind, _ data: PackedTable, _ language: CatalogueLanguage) {
        if let record = data.record(key) { self.data.append(record) }
        guard let english = TextTables.table(kind, .english).record(key) else { return }
        let local = language == .english ? nil : TextTables.table(kind, language).record(key)
        texts.append((english, local))
    }

    var isEmpty: Bool { data.isEmpty && texts.isEmpty }

    /// The first value of a data field.
    func value(_ name: StaticString) -> Bytes? {
        for record in data { if let value = record.value(name) { return value } }
        return nil
    }

    /// The first record's list that has the field.
    func list(_ name: StaticString) -> [String] {
        for record in data where record.value(name) != nil { return record.texts(name) }
        return []
    }

    /// A text in the language; English where that lacks it.
    func text(_ name: StaticString) -> String? {
        for (english, local) in texts {
            guard let value = english.value(name) else { continue }
            return (local?.value(name) ?? value).string
        }
        return nil
    }

    /// A text whose field has a name made at run time (`related 551`).
    func text(named name: String) -> String? {
        for (english, local) in texts {
            guard let value = english.value(name) else { continue }
            return (local?.value(name) ?? value).string
        }
        return nil
    }

    /// The steps of each side: those of the first record that has any.
    func fixes(_ language: CatalogueLanguage) -> [Explanation.Fix] {
        var fixes: [Explanation.Fix] = []
        for (english, local) in texts {
            for (field, actor) in Self.sides {
                guard let value = english.value(field) else { continue }
                let label = Catalogue.label("side", "short " + actor.rawValue, language: language)
                fixes.append(Explanation.Fix(actor: actor, label: label, text: (local?.value(field) ?? value).string))
            }
            if !fixes.isEmpty { break }
        }
        return fixes
    }

    private static let sides: [(StaticString, Actor)] = [
        ("fix sender", .sender), ("fix sending-admin", .sendingAdmin), ("fix receiving-admin", .receivingAdmin),
    ]

    /// The claims' sources.
    var references: [Explanation.Reference] {
        list("references").map { citation in
            let parts = citation.split(separator: "\t", maxSplits: 1)
            return Explanation.Reference(
                title: parts.first.map(String.init) ?? "", url: parts.dropFirst().first.map(String.init) ?? "")
        }
    }
}

extension Bytes {
    /// The value of a set that is written with these bytes.
    func member(of all: [Reason]) -> Reason? { all.first { buffer.elementsEqual($0.rawValue.utf8) } }
    /// The value of a set that is written with these bytes.
    func member(of all: [Verdict]) -> Verdict? { all.first { buffer.elementsEqual($0.rawValue.utf8) } }
    /// The value of a set that is written with these bytes.
    func member(of all: [Actor]) -> Actor? { all.first { buffer.elementsEqual($0.rawValue.utf8) } }
    /// The value of a set that is written with these bytes.
    func member(of all: [Standing]) -> Standing? { all.first { buffer.elementsEqual($0.rawValue.utf8) } }
}
