import SMTPCatalogue

/// Packs records into four static strings that the catalogue reads without parsing: `PackedTable` in SMTPCatalogue.
///
/// Numbers stand as groups of six bits in the bytes `0` to `o`, most significant group first.
struct TablePacker {
    private var blob: [String] = []
    private var size = 0
    private var places: [String: (offset: Int, length: Int)] = [:]
    private var recordIndex = ""
    private var fieldIndex = ""
    private var slots: [Int] = []

    /// Packs records; their keys are sorted by bytes.
    init(_ records: [Record]) {
        var firstField = 0
        let records = records.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
        slots = Self.slots(records.map(\.key))
        for record in records {
            let key = place(record.key)
            recordIndex += Self.number(key.offset, 4) + Self.number(key.length, 2)
            recordIndex += Self.number(firstField, 3) + Self.number(record.fields.count, 2)
            for field in record.fields {
                let name = place(field.name)
                let value = place(field.value)
                fieldIndex += Self.number(name.offset, 4) + Self.number(name.length, 1)
                fieldIndex += Self.number(value.offset, 4) + Self.number(value.length, 2)
            }
            firstField += record.fields.count
        }
    }

    /// Where the text stands in the blob; equal texts share a place.
    private mutating func place(_ text: String) -> (offset: Int, length: Int) {
        if let place = places[text] { return place }
        let place = (offset: size, length: text.utf8.count)
        precondition(place.length < 4096, "a text of more than 4,095 bytes: \(text.prefix(60))")
        blob.append(text)
        size += place.length
        places[text] = place
        return place
    }

    /// Numbers of the keys by their hash, counted from 1; at least half of the slots stay empty.
    private static func slots(_ keys: [String]) -> [Int] {
        if keys.isEmpty { return [] }
        var count = 2
        while count < keys.count * 2 { count *= 2 }
        var slots = [Int](repeating: 0, count: count)
        for (number, key) in keys.enumerated() {
            var hash = TableHash()
            for byte in key.utf8 { hash.add(byte) }
            var slot = hash.value & (count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = number + 1
        }
        return slots
    }

    /// A number in `count` groups of six bits.
    static func number(_ value: Int, _ count: Int) -> String {
        precondition(value >= 0 && value < 1 << (6 * count), "a number too large for its place: \(value)")
        let bytes = (0..<count).reversed().map { UInt8(0x30 + (value >> (6 * $0)) & 0x3F) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The table as a Swift expression.
    var swift: String {
        """
        PackedTable(
                records: \(Self.literal(Self.lines(recordIndex))),
                slots: \(Self.literal(Self.lines(slots.map { Self.number($0, 2) }.joined()))),
                fields: \(Self.literal(Self.lines(fieldIndex))),
                blob: \(Self.literal(blob)))
        """
    }

    /// A raw string literal; the line ends in it are escaped, so it holds the lines with nothing between them.
    static func literal(_ lines: [String]) -> String {
        precondition(!lines.contains { $0.contains("\\#") || $0.contains("\"\"\"") }, "a text that ends the literal")
        return "#\"\"\"\n" + lines.map { $0 + "\\#\n" }.joined() + "\n\"\"\"#"
    }

    /// Cuts a string into lines of 110 bytes.
    static func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: 110).map {
            String(decoding: bytes[$0..<min($0 + 110, bytes.count)], as: UTF8.self)
        }
    }
}
