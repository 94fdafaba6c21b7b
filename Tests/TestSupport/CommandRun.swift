import Foundation

/// One run of the built `smtp-lsp` as a user starts it, with `Tests/Samples` as its folder.
public struct CommandRun: Sendable {
    /// What it wrote to standard output.
    public let output: [UInt8]
    /// What it wrote to standard error.
    public let messages: String
    /// Its exit status; 128 and the signal's number where a signal ended it.
    public let status: Int32

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    public var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// Runs it to its end.
    public init(
        _ arguments: String..., input: [UInt8] = [], folder: URL? = nil, environment: [String: String] = [:]
    ) throws {
        try self.init(
            program: ServerUnderTest.executable, arguments, input: input, folder: folder, environment: environment)
    }

    /// Runs a shell command in which `smtp-lsp` is found by its name.
    public init(shell command: String, folder: URL? = nil, environment: [String: String] = [:]) throws {
        let path = try ServerUnderTest.executable.deletingLastPathComponent().path
        let inherited = ProcessInfo.processInfo.environment["PATH"] ?? ""
        try self.init(
            program: URL(filePath: "/bin/sh"), ["-c", command], input: [], folder: folder,
            environment: environment.merging(["PATH": "\(path):\(inherited)"]) { $1 })
    }

    private init(
        program: URL, _ arguments: [String], input: [UInt8], folder: URL?, environment: [String: String]
    ) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? Samples.url("")
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "NO_COLOR"] { variables[name] = nil }
        variables["LANG"] = "C"
        process.environment = variables.merging(environment) { $1 }
        // Files stand in for pipes: nothing can block, however much is written.
        let files = FileManager.default.temporaryDirectory.appending(path: "smtp-lsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        let (inputFile, outputFile, errorFile) =
            (files.appending(path: "in"), files.appending(path: "out"), files.appending(path: "err"))
        try Data(input).write(to: inputFile)
        for file in [outputFile, errorFile] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        output = Array(try Data(contentsOf: outputFile))
        messages = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
        status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    }
}

/// A folder that is removed when the value goes.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL

    /// Makes an empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "smtp-lsp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, with the folders above it.
    public func write(_ bytes: [UInt8], to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Writes a text.
    public func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }
}
