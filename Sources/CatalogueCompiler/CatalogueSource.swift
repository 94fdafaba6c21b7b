import Foundation

/// All source files of the catalogue as read.
struct CatalogueSource {
    /// The kinds of text files.
    static let textKinds = ["replies", "enhanced", "labels", "providers", "pairs", "rules", "words", "settings"]
    /// The kinds of data files that become tables.
    static let dataKinds = [
        "replies", "enhanced", "providers", "references", "reasons", "reason-fallback", "words",
    ]
    /// The kinds of data files about software that sends replies.
    static let settingKinds = ["postfix-parameters", "postfix-restrictions"]
    /// The languages, English first: it is the source of all others.
    static let languages = ["en", "fr", "de", "es", "it", "pt", "ja"]

    /// Data files by kind.
    var data: [String: RecordFile] = [:]
    /// Text files by language and kind.
    var texts: [String: [String: RecordFile]] = [:]

    /// Reads `Sources/SMTPCatalogue` below `root`; a file that is missing is an empty one.
    init(root: URL) {
        let folder = root.appendingPathComponent("Sources/SMTPCatalogue")
        for kind in Self.dataKinds + Self.settingKinds { data[kind] = Self.read("Data/\(kind).txt", in: folder) }
        for language in Self.languages {
            for kind in Self.textKinds {
                texts[language, default: [:]][kind] = Self.read("Texts/\(language)/\(kind).txt", in: folder)
            }
        }
    }

    /// A source made of texts, for tests.
    init(data: [String: String], texts: [String: [String: String]]) {
        for kind in Self.dataKinds + Self.settingKinds {
            self.data[kind] = RecordFile(name: kind, text: data[kind] ?? "")
        }
        for language in Self.languages {
            for kind in Self.textKinds {
                let text = texts[language]?[kind] ?? ""
                self.texts[language, default: [:]][kind] = RecordFile(name: "\(language)/\(kind)", text: text)
            }
        }
    }

    private static func read(_ path: String, in folder: URL) -> RecordFile {
        let text = (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
        return RecordFile(name: path, text: text)
    }

    /// The records of a text file.
    func texts(_ language: String, _ kind: String) -> [Record] { texts[language]?[kind]?.records ?? [] }
    /// The records of a data file.
    func data(_ kind: String) -> [Record] { data[kind]?.records ?? [] }
}
