import Foundation
import Testing

/// The arrows between the modules: what a module may import, read off the import lines.
@Suite struct ModuleTests {
    static let smtp: Set = ["SMTPReply", "SMTPCatalogue", "SMTPDocuments", "SMTPAnalysis"]
    static let all = smtp.union(["JSON", "JSONRPC", "LanguageServerProtocol", "SMTPQuery", "SMTPLanguageServer"])

    static let arrows: [(module: String, imports: Set<String>)] = [
        ("SMTPReply", []), ("SMTPCatalogue", ["SMTPReply"]), ("SMTPDocuments", ["SMTPReply"]),
        ("SMTPAnalysis", ["SMTPReply", "SMTPCatalogue", "SMTPDocuments"]), ("JSON", []), ("JSONRPC", ["JSON"]),
        ("LanguageServerProtocol", ["JSON", "JSONRPC"]), ("SMTPQuery", smtp.union(["JSON"])),
        ("SMTPLanguageServer", all), ("smtp-lsp", all),
    ]

    /// The system's C libraries, which one file alone may name.
    static let system: Set = ["Glibc", "Musl", "Darwin"]

    @Test(arguments: arrows.map(\.module))
    func importsWhatTheDesignAllows(_ module: String) throws {
        let allowed = try #require(Self.arrows.first { $0.module == module }).imports
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/\(module)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var read = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            read += 1
            for name in try Self.imports(of: file) where !allowed.contains(name) && name != "Synchronization" {
                let isSystem = Self.system.contains(name) && file.lastPathComponent == "System.swift"
                #expect(isSystem, "\(module)/\(file.lastPathComponent) imports \(name)")
            }
        }
        #expect(read > 0)
    }

    private static func imports(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
                words[..<index].allSatisfy({
                    $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
                })
            else { return nil }
            return words.dropFirst(index + 1).first { $0 != "func" && $0 != "struct" }.map(String.init)
        }
    }
}
