import Testing

@testable import CatalogueCompiler

/// What each language must have; the rest falls back to English, text by text.
@Suite struct TranslationTests {
    static let complete: [(language: String, kinds: [String])] = [
        ("fr", ["replies", "enhanced", "labels", "providers", "pairs", "rules", "words", "settings"]),
        ("de", ["replies", "enhanced", "labels", "providers", "pairs", "rules", "words"]),
        ("es", ["replies", "enhanced", "labels", "providers", "pairs", "rules", "words"]),
        ("it", ["replies", "enhanced", "labels", "pairs", "rules", "words"]),
        ("ja", ["replies", "enhanced", "labels", "pairs", "rules", "words"]),
        ("pt", ["replies", "enhanced", "labels", "pairs", "rules", "words"]),
    ]

    @Test(arguments: complete.map(\.language))
    func hasEveryText(_ language: String) {
        let source = CatalogueSource(root: GeneratedFilesTests.root)
        for kind in Self.complete.first(where: { $0.language == language })?.kinds ?? [] {
            let report = TranslationReport(source, language: language, kind: kind)
            #expect(report.missing.isEmpty, "\(language)/\(kind).txt lacks \(report.missing.joined(separator: ", "))")
            #expect(report.untranslated.isEmpty, "\(language)/\(kind).txt, English: \(report.untranslated)")
            #expect(report.stale.isEmpty, "\(report.stale)")
        }
    }

    @Test func tellsWhatIsMissingStaleAndUntranslated() {
        let english = """
            [550]
            name: Mailbox unavailable
            description: The server will not do it, {name}, and says why.
            when: Often.
            """
        let french = """
            [550]
            name: Boîte indisponible
            description: The server will not do it, {name}, and says why.
            fix sender: Rien.
            """
        let source = CatalogueSource(data: [:], texts: ["en": ["replies": english], "fr": ["replies": french]])
        let report = TranslationReport(source, language: "fr", kind: "replies")
        #expect(report.missing == ["[550] when"])
        #expect(report.untranslated == ["[550] description"])
        #expect(report.stale.map(\.text) == ["[550] fix sender is not in the English texts"])
        #expect(report.placeholders.isEmpty)
    }

    @Test func comparesPlaceholders() {
        let texts = ["en": ["labels": "[a]\nb: {x} and {y}"], "fr": ["labels": "[a]\nb: {x} et {z}"]]
        let report = TranslationReport(CatalogueSource(data: [:], texts: texts), language: "fr", kind: "labels")
        #expect(report.placeholders.count == 1)
    }
}

@Suite struct RecordFileTests {
    @Test func readsRecordsListsAndContinuations() {
        let file = RecordFile(name: "x", text: "# c\n[a]\nf: one\n  two\nf: three\n\n[b]\ng: [x]: y\n")
        #expect(file.problems.isEmpty)
        #expect(file.records.map(\.key) == ["a", "b"])
        #expect(file.records[0].fields.map(\.value) == ["one two", "three"])
        #expect(file.records[1].value("g") == "[x]: y")
    }

    @Test(arguments: ["f: x", "[a]\nf:", "[a]\nnonsense", "[a]\nf: x\n[a]\nf: y", "[a]"])
    func findsFaults(_ text: String) {
        #expect(!RecordFile(name: "x", text: text).problems.isEmpty)
    }
}
