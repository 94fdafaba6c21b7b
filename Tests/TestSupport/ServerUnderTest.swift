import Foundation

/// The built `smtp-lsp`, run over real pipes.
public final class ServerUnderTest: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// Where the package's executables are built: beside the test bundle.
    public static var executable: URL {
        get throws {
            var folder = Bundle(for: ServerUnderTest.self).bundleURL
            while folder.path.count > 1 {
                let candidate = folder.appendingPathComponent("smtp-lsp")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
                folder.deleteLastPathComponent()
            }
            throw CocoaError(.fileNoSuchFile)
        }
    }

    /// Starts the executable; standard error is thrown away.
    public init(arguments: [String] = [], environment: [String: String] = [:]) throws {
        process.executableURL = try Self.executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        signal(SIGPIPE, SIG_IGN)
        try process.run()
    }

    /// Writes bytes to its standard input.
    public func write(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

    /// Ends its standard input.
    public func closeInput() throws { try input.fileHandleForWriting.close() }

    /// Everything that it writes until it ends.
    public func readToEnd() throws -> [UInt8] { Array(try output.fileHandleForReading.readToEnd() ?? Data()) }

    /// What it has written, waiting for at least one byte; empty at the end.
    public func readSome() -> [UInt8] { Array(output.fileHandleForReading.availableData) }

    /// Waits for its end and gives its exit status.
    public func waitForExit() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Feeds `bytes`, ends the input, and gives all output and the exit status.
    public static func run(_ bytes: [UInt8], arguments: [String] = []) throws -> (output: [UInt8], status: Int32) {
        let server = try ServerUnderTest(
            arguments: arguments, environment: ["SMTP_LSP_NO_PARENT_WATCH": "1", "LANG": "C"])
        let writer = Thread {
            try? server.write(bytes)
            try? server.closeInput()
        }
        writer.start()
        let output = try server.readToEnd()
        return (output, server.waitForExit())
    }
}
