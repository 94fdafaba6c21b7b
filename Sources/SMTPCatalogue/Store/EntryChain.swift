import SMTPReply

/// The records that together describe one thing, the most specific first: `550~login`, `550/AUTH`, `550`.
struct EntryChain {
    /// What does not depend on a language.
    private(set) var data: [PackedRecord] = []
    /// The English texts, which say what there is, and the translations beside them.
    private(set) var texts: [(english: PackedRecord, local: PackedRecord?)] = []

    init() {
        data.reserveCapacity(3)
        texts.reserveCapacity(3)
    }

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

    /// A text of the field `related CODE`.
    func relatedText(_ code: Bytes) -> String? {
        for (english, local) in texts {
            guard let value = english.value("related ", code) else { continue }
            return (local?.value("related ", code) ?? value).string
        }
        return nil
    }

    /// Calls `body` with each value of a list: that of the first record that has the field.
    func forEach(_ name: StaticString, _ body: (Bytes) -> Void) {
        for record in data { if record.forEach(name, body) { return } }
    }

    /// The steps of each side: those of the first record that has any.
    func fixes(_ language: CatalogueLanguage) -> [Explanation.Fix] {
        let labels = LabelGroup("side", language)
        var fixes: [Explanation.Fix] = []
        for (english, local) in texts {
            for (field, name, actor) in Self.sides {
                guard let value = english.value(field) else { continue }
                let text = (local?.value(field) ?? value).string
                fixes.append(Explanation.Fix(actor: actor, label: labels.text(name) ?? actor.rawValue, text: text))
            }
            if !fixes.isEmpty { break }
        }
        return fixes
    }

    private static let sides: [(field: StaticString, label: StaticString, actor: Actor)] = [
        ("fix sender", "short sender", .sender), ("fix sending-admin", "short sending-admin", .sendingAdmin),
        ("fix receiving-admin", "short receiving-admin", .receivingAdmin),
    ]

    /// Adds the claims' sources that are not there yet.
    func addReferences(to references: inout [Explanation.Reference]) {
        let isFirst = references.isEmpty
        forEach("references") { citation in
            var tab = 0
            while tab < citation.count, citation[tab] != 0x09 { tab &+= 1 }
            let title = citation[0..<tab].string
            if !isFirst, references.contains(where: { $0.title == title }) { return }
            references.append(.init(title: title, url: citation[tab &+ 1..<max(tab &+ 1, citation.count)].string))
        }
    }
}

extension Bytes {
    /// The value of a set that is written with these bytes.
    @inline(__always)
    func member<Value: RawRepresentable<String>>(of all: [Value]) -> Value? {
        for value in all where value.rawValue.utf8.count == count && equals(value.rawValue) { return value }
        return nil
    }

    private func equals(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { order(to: Bytes($0)) == 0 }
    }
}
