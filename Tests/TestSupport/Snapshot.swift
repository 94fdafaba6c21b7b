import Foundation
import Testing

/// Texts that stand in files beside the tests and are written anew where `SMTP_LSP_RECORD=1`.
public enum Snapshot {
    /// Compares `actual` with the file at `path` under `Tests/Samples`.
    public static func check(_ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        let url = Samples.url(path)
        if ProcessInfo.processInfo.environment["SMTP_LSP_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(actual.utf8).write(to: url)
            return
        }
        let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if actual == expected { return }
        let ours = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(ours, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(ours.count, theirs.count)
        Issue.record(
            """
            \(path) differs at line \(line + 1):
            expected: \(line < theirs.count ? theirs[line] : "(end)")
            actual:   \(line < ours.count ? ours[line] : "(end)")
            """, sourceLocation: sourceLocation)
    }
}

/// The files under `Tests/Samples`.
public enum Samples {
    /// Where `path` stands.
    public static func url(_ path: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Samples").appendingPathComponent(path)
    }

    /// The bytes of a file.
    public static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

    /// The names in a folder, sorted.
    public static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []).sorted()
    }
}
