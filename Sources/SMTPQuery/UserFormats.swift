import JSON
import SMTPDocuments
import SMTPReply

/// Formats that a user wrote: `{ "formats": [ … ] }`, each with the keys that `smtp/formats` writes.
package struct UserFormats: Sendable {
    /// Those that can be used.
    package private(set) var formats: [Format] = []
    /// What is wrong, in order of place.
    package private(set) var problems: [Problem] = []

    /// Something in the file that is not as it must be.
    package struct Problem: Hashable, Sendable {
        /// Byte offsets in the file.
        package var place: Range<Int>
        /// One line.
        package var message: String
    }

    /// Reads the file's bytes. Never fails: what is wrong is listed, and the rest is used.
    package init(_ bytes: [UInt8]) {
        do throws(JSONParseError) {
            read(try JSONDocument(bytes).root)
        } catch {
            let place = min(error.offset, bytes.count)
            problems = [Problem(place: place..<place, message: "not JSON: \(error.reason.rawValue)")]
        }
        if !formats.isEmpty { tryExamples() }
        problems.sort { $0.place.lowerBound < $1.place.lowerBound }
    }

    /// The formats with the built-in ones before them.
    package var set: FormatSet { formats.isEmpty ? .builtIn : FormatSet(adding: formats) }

    private mutating func read(_ root: JSONView) {
        guard let list = root.member("formats") else { return add("a member formats is missing", root) }
        guard list.kind == .array else { return add("formats must be an array", list) }
        for element in list.elements {
            var reader = FormatReader(taken: FormatSet.builtIn.formats.map(\.id) + formats.map(\.id))
            let format = reader.read(element)
            problems += reader.problems
            guard let format, reader.problems.isEmpty else { continue }
            formats.append(format)
            places.append(reader.examplePlaces)
        }
    }

    /// Where the examples of each format stand.
    private var places: [[Range<Int>]] = []

    private mutating func add(_ message: String, _ json: JSONView) {
        problems.append(Problem(place: json.place, message: message))
    }

    /// An example must give what it says.
    private mutating func tryExamples() {
        let set = set
        for (index, format) in formats.enumerated() {
            for (number, example) in format.examples.enumerated() where !example.findings.isEmpty {
                let found = Self.findings(in: example.text, as: format, set)
                if found == example.findings { continue }
                let place = places[index].indices.contains(number) ? places[index][number] : 0..<0
                problems.append(
                    Problem(place: place, message: "the example gives: \(found.joined(separator: " / "))"))
            }
        }
    }

    private static func findings(in text: String, as format: Format, _ set: FormatSet) -> [String] {
        var profile = DocumentProfile(kind: format.kind)
        profile.isForced = true
        profile.formats = [set.id(named: format.id)].compactMap { $0 }
        let reader = DocumentReader(profile: profile, formats: set)
        var state = ReaderState()
        var found: [String] = []
        Array((text + "\n").utf8).withBytes { bytes in
            reader.read(bytes, state: &state) { found.append($0.summary(in: bytes)) }
            state.rebase(by: 0)
            reader.finish(state: &state) { found.append($0.summary(in: bytes)) }
        }
        return found
    }
}
