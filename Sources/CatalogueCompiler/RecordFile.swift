/// A field of a record, with the line it stands on.
struct RecordField {
    var name: String
    var value: String
    var line: Int
}

/// A record of a source file.
struct Record {
    var key: String
    var fields: [RecordField]
    var line: Int

    /// The first value of a field.
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// Something that is wrong in a source file.
struct Problem: CustomStringConvertible {
    var file: String
    var line: Int
    var text: String

    var description: String { "\(file):\(line): \(text)" }
}

/// A source file: its records in order, and what cannot be read in it. Syntax: Texts/README.md.
struct RecordFile {
    var name: String
    var records: [Record] = []
    var problems: [Problem] = []

    init(name: String, text: String) {
        self.name = name
        var seen: Set<String> = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            read(line, at: index + 1, seen: &seen)
        }
        for record in records where record.fields.isEmpty {
            problems.append(Problem(file: name, line: record.line, text: "[\(record.key)] has no field"))
        }
    }

    private mutating func read(_ line: Substring, at number: Int, seen: inout Set<String>) {
        if line.hasPrefix("["), let end = line.lastIndex(of: "]") {
            let key = String(line[line.index(after: line.startIndex)..<end])
            if !seen.insert(key).inserted { fail(number, "[\(key)] stands twice") }
            return records.append(Record(key: key, fields: [], line: number))
        }
        guard let last = records.indices.last else { return fail(number, "a field before the first record") }
        if line.hasPrefix("  "), let field = records[last].fields.indices.last {
            records[last].fields[field].value += " " + Self.trimmed(line)
            return
        }
        guard let colon = line.firstIndex(of: ":") else { return fail(number, "neither record, field nor comment") }
        let value = Self.trimmed(line[line.index(after: colon)...])
        if value.isEmpty { fail(number, "an empty field") }
        records[last].fields.append(RecordField(name: Self.trimmed(line[..<colon]), value: value, line: number))
    }

    private mutating func fail(_ line: Int, _ text: String) {
        problems.append(Problem(file: name, line: line, text: text))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
