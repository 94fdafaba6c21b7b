/// Gives each name of the table of words a record of its own, so that one look-up finds it.
///
/// `~10061` is another software's name for something, `=rcpt to` an entry's own name, `@gmail` a provider's, `?404` what
/// the number is in HTTP. Keys are in small letters.
enum WordNames {
    /// The software whose names and numbers stand in the fields of these names; labels.txt says them in words.
    static let origins = ["winsock", "linux", "posix", "node", "outlook", "exim", "python", "dotnet"]

    /// The records, and one more for each of their names.
    static func expanded(_ records: [Record]) -> [Record] {
        var all: [Record] = []
        for record in records {
            let fields = record.fields.filter { !isNames($0.name) }
            if !fields.isEmpty { all.append(Record(key: record.key, fields: fields, line: record.line)) }
            for field in record.fields where isNames(field.name) {
                for name in ListField.values(field) { all += named(name, field, record) }
            }
        }
        return all
    }

    private static func isNames(_ field: String) -> Bool {
        field == "names" || field == "phrases" || origins.contains(field)
    }

    private static func named(_ name: String, _ field: RecordField, _ record: Record) -> [Record] {
        let key = name.lowercased()
        let kind = record.key.split(separator: " ", maxSplits: 1).map { String($0) }
        func made(_ key: String, _ fields: KeyValuePairs<String, String>) -> Record {
            let fields = fields.map { RecordField(name: $0.key, value: $0.value, line: field.line) }
            return Record(key: key, fields: fields, line: field.line)
        }
        if kind.count == 2, kind[0] == "provider" { return [made("@" + key, ["provider": kind[1]])] }
        if field.name == "names" { return [made("=" + key, ["entry": record.key])] }
        if field.name == "phrases" {
            let alias = made("~" + key, ["name": name, "origin": "http", "entry": record.key])
            return [alias, made("?" + name.prefix(3), ["name": name])]
        }
        let meaning: (String, String) = kind[0] == "code" ? ("code", kind[1]) : ("entry", record.key)
        let alias = made("~" + key, ["name": name, "origin": field.name, meaning.0: meaning.1])
        // A long number is often given without the sign that it is hexadecimal.
        guard key.hasPrefix("0x") else { return [alias] }
        return [alias, Record(key: "~" + key.dropFirst(2), fields: alias.fields, line: alias.line)]
    }
}
