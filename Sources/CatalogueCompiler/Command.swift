import Foundation

/// Compiles the catalogue's data and texts to Swift files: `swift run CatalogueCompiler`.
@main
struct Command {
    static func main() throws {
        let root = ProjectRoot.find()
        let source = CatalogueSource(root: root)
        let folder = root.appendingPathComponent("Sources/SMTPCatalogue/Generated")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = try GeneratedFiles(source).files
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            let url = folder.appendingPathComponent(name)
            if (try? String(contentsOf: url, encoding: .utf8)) == content { continue }
            try content.write(to: url, atomically: true, encoding: .utf8)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where files[name] == nil {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        let problems = Validator(source).problems
        for problem in problems { FileHandle.standardError.write(Data("\(problem)\n".utf8)) }
        exit(problems.isEmpty ? 0 : 1)
    }
}

/// Where the project stands.
enum ProjectRoot {
    /// The current folder if it is the project's, else the one this file was compiled from.
    static func find() -> URL {
        let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        let marker = "Sources/SMTPCatalogue/Texts"
        if FileManager.default.fileExists(atPath: current.appendingPathComponent(marker).path) { return current }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}
