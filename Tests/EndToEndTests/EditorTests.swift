import Foundation
import Testing

/// Real editors, headless, with the shipped configurations, on a real log and a real transcript.
///
/// A machine without an editor skips its tests; `SMTP_LSP_REQUIRE_EDITORS=1` makes a missing one a failure.
@Suite(.serialized) struct EditorTests {
    struct Editor: Sendable, CustomTestStringConvertible {
        let name: String
        let program: String
        let configuration: String
        let arguments: @Sendable (_ drive: String, _ file: String) -> [String]
        var testDescription: String { name }
    }

    static let editors = [
        Editor(name: "neovim", program: "nvim", configuration: "neovim/smtp_lsp.lua") { drive, file in
            ["--headless", "--clean", "-n", "-u", drive + "/neovim.lua", file]
        },
        Editor(name: "emacs-eglot", program: "emacs", configuration: "emacs-eglot/smtp-lsp.el") { drive, _ in
            ["-q", "--batch", "-l", drive + "/emacs.el"]
        },
        Editor(name: "vim-ale", program: "vim", configuration: "vim-ale/smtp-lsp.vim") { drive, _ in
            ["-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S", drive + "/ale.vim"]
        },
    ]

    /// A sample, where its most telling code stands (from 1), and what diagnostics and hover must say.
    struct Sample: Sendable, CustomTestStringConvertible {
        let file: String
        let line: Int
        let column: Int
        let hover: [String]
        var testDescription: String { file }
    }

    static let samples = [
        Sample(file: "moved.smtp", line: 21, column: 6, hover: ["551 User not local", "moved@example.net"]),
        Sample(file: "mail.log", line: 13, column: 222, hover: ["551 User not local", "mx-rcpt.odd.test"]),
    ]

    @Test(arguments: editors, samples)
    func showsDiagnosticsAndHover(_ editor: Editor, _ sample: Sample) throws {
        guard let program = Self.find(editor.program) else {
            let required = ProcessInfo.processInfo.environment["SMTP_LSP_REQUIRE_EDITORS"] == "1"
            #expect(!required, "\(editor.program) is not installed")
            print("skipped: \(editor.name) on \(sample.file) (\(editor.program) is not installed)")
            return
        }
        let seen = try Self.run(editor, program, on: sample)
        let diagnostics = seen.firstMatch(of: /diagnostics (\d+)/).flatMap { Int($0.1) } ?? 0
        #expect(diagnostics > 0, "\(seen)")
        for expected in sample.hover { #expect(seen.contains(expected), "\(seen)") }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func find(_ program: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { "\($0)/\(program)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private static func run(_ editor: Editor, _ program: String, on sample: Sample) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "smtp-lsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: sample.file)
        try FileManager.default.copyItem(at: root.appending(path: "Tests/Samples/\(sample.file)"), to: file)
        let out = folder.appending(path: "out.txt")

        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = editor.arguments(root.appending(path: "Tests/EndToEndTests/Editors").path, file.path)
        process.currentDirectoryURL = folder
        let binaries = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = "\(binaries):\(environment["PATH"] ?? "")"
        environment["HOME"] = folder.path
        environment["SMTP_LSP_CONFIG"] = root.appending(path: "EditorConfigs/\(editor.configuration)").path
        environment["SMTP_LSP_FILE"] = file.path
        environment["SMTP_LSP_OUT"] = out.path
        environment["SMTP_LSP_LINE"] = String(sample.line)
        environment["SMTP_LSP_COLUMN"] = String(sample.column)
        environment["LANG"] = "C.UTF-8"
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (try? String(contentsOf: out, encoding: .utf8)) ?? "\(editor.name) wrote nothing"
    }
}
