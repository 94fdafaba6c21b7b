import SMTPReply

/// A Postfix parameter that sets or selects replies, as it stands in its row of ``table``.
package struct PostfixParameter: Hashable, Sendable {
    package let name: String
    /// The default; empty where it depends on the system.
    package let standard: String
    /// code, text, template, action, bool, number, time, list, restrictions, table, enum, charset …
    package let kind: String
    /// The values that are allowed, as the table writes them; empty where they are not listed.
    package let values: String
    /// The enhanced status code that goes with it.
    package let enhanced: String
    /// The Postfix version that brought it; empty for long ago.
    package let since: String
    package let meaning: String

    /// The codes that the parameter may hold; nil where it holds no code.
    package var codes: ClosedRange<Int>? {
        guard kind == "code" else { return nil }
        let bounds = values.split(whereSeparator: { $0 == "-" || $0 == "!" }).compactMap { Int($0) }
        guard bounds.count == 2, let lower = bounds.first, let upper = bounds.last, lower <= upper else { return nil }
        return lower...upper
    }

    /// Outside its codes smtpd does not start; else it answers 450 4.7.1 and logs a warning.
    package var isFatalOutside: Bool { values.hasSuffix("!") }

    /// The default as a number.
    var defaultNumber: Int? { Int(standard) }

    /// The parameter of that name.
    package static func named(_ name: Bytes) -> PostfixParameter? {
        guard name.count > 3, name.count < 64 else { return nil }
        let row: String? = table.withUTF8Buffer { buffer in
            StaticRows(Bytes(buffer)).first(where: { $0.begins(withField: name) })?.string
        }
        return row.flatMap(PostfixParameter.init(row:))
    }

    /// All parameters, in the table's order.
    package static var all: [PostfixParameter] {
        let text = table.withUTF8Buffer { Bytes($0).string }
        return text.split(separator: "\n").compactMap { PostfixParameter(row: String($0)) }
    }

    private init?(row: String) {
        let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7 else { return nil }
        name = fields[0]
        standard = fields[1]
        kind = fields[2]
        values = fields[3]
        enhanced = fields[4]
        since = fields[5]
        meaning = fields[6]
    }
}

/// The lines of a static table.
struct StaticRows: Sequence, IteratorProtocol {
    private let bytes: Bytes
    private var index = 0

    init(_ bytes: Bytes) { self.bytes = bytes }

    mutating func next() -> Bytes? {
        guard index < bytes.count else { return nil }
        var end = index
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        defer { index = end + 1 }
        return bytes[index..<end]
    }
}

extension Bytes {
    /// Whether the row's first field (up to `|`) is `name`.
    func begins(withField name: Bytes) -> Bool {
        guard count > name.count, self[name.count] == 0x7C else { return false }
        for index in 0..<name.count where self[index] != name[index] { return false }
        return true
    }
}
