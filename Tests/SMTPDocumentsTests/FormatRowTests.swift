import Foundation
import TestSupport
import Testing

@testable import SMTPDocuments

/// The formats that people open, one a row, and the formats of ours that read them: each file of a format names its rows
/// (`facts: …`) in its comment.
@Suite("Every known format is read, and every format tells which it is")
struct FormatRowTests {
    /// Rows that are not read, and why.
    static let unread = [
        "postfix.bouncecf": "text only, no reply stands there",
        "stalwart.toml": "switches without codes; what it says it says in Sieve",
        "app.code": "literals of programs are out of scope",
    ]
    /// Files whose formats no row tells of.
    static let beyond = [
        "Aiosmtpd.swift", "OtherMarks.swift", "FeedbackReport.swift", "Kerio.swift", "PostfixPasted.swift",
        "OpenSMTPDTrace.swift", "SMTPMessages.swift", "SwiftMailer.swift", "CodeIgniter.swift", "Mutt.swift",
        "MailHog.swift", "Mercury.swift", "CiscoESA.swift", "Socat.swift",
    ]

    @Test func rows() throws {
        let known = String(decoding: try Samples.bytes("formats/rows.tsv"), as: UTF8.self)
            .split(separator: "\n").compactMap { $0.split(separator: "\t").dropFirst().first.map(String.init) }
        #expect(known.count == 149)
        let named = try Set(Self.files().flatMap { try Self.rows(in: $0) })
        for row in known { #expect(named.contains(row) != Self.unread.keys.contains(row), "\(row)") }
        for row in named { #expect(known.contains(row), "\(row)") }
    }

    @Test func files() throws {
        for file in try Self.files() {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard text.contains("Format("), text.contains("examples") else { continue }
            let isBeyond = Self.beyond.contains(file.lastPathComponent)
            #expect(try Self.rows(in: file).isEmpty == isBeyond, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: FormatList.all.map(\.id))
    func examplesAndNegatives(_ id: String) throws {
        let format = try #require(FormatList.all.first { $0.id == id })
        #expect(!format.examples.isEmpty && !format.negatives.isEmpty, "\(id)")
    }

    /// The files of formats.
    private static func files() throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/SMTPDocuments/Formats")
        return try ["Logs", "Transcripts", "Bounces", "Configurations"].flatMap {
            try FileManager.default.contentsOfDirectory(
                at: root.appending(path: $0), includingPropertiesForKeys: nil)
        }
    }

    /// The rows that a file names.
    private static func rows(in file: URL) throws -> [String] {
        let text = try String(contentsOf: file, encoding: .utf8)
        let words = text.replacingOccurrences(of: "\\n\\s*///\\s*", with: " ", options: .regularExpression)
        return words.components(separatedBy: "(facts:").dropFirst().flatMap { part in
            part.prefix { $0 != ")" }.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }
}
