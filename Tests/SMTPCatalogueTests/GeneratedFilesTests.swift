import Foundation
import Testing

@testable import CatalogueCompiler

@Suite struct GeneratedFilesTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func areFresh() throws {
        let folder = Self.root.appendingPathComponent("Sources/SMTPCatalogue/Generated")
        let files = try GeneratedFiles(CatalogueSource(root: Self.root)).files
        for (name, content) in files {
            let written = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            #expect(written == content, "\(name) is stale: swift run CatalogueCompiler")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == Set(files.keys))
    }

    @Test func sourcesAreValid() {
        let problems = Validator(CatalogueSource(root: Self.root)).problems
        #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    }
}
