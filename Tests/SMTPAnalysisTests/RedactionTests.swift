import Foundation
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply
import Testing

/// Real sessions of the corpus in which clients logged in, and the secrets that stand in them.
private let sessions: [(file: String, secrets: [String])] = [
    ("auth-login.txt", ["YWxpY2VAZXhhbXBsZS5vcmc=", "d29uZGVyMWFuZC5vZi5jaGVlc2U="]),
    ("auth-plain.txt", ["AGFsaWNlQGV4YW1wbGUub3JnAHdvbmRlcjFhbmQub2YuY2hlZXNl"]),
    ("auth-cram.txt", ["YWxpY2VAZXhhbXBsZS5vcmcgMDE4NTcxZWUyZWZlNTQyNGY5MTRlNWU5NDZm"]),
]

@Suite("Secrets")
struct RedactionTests {
    private static func sample(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appendingPathComponent("Samples/sessions/\(name)")))
    }

    @Test(arguments: sessions.map(\.file)) func areFound(file: String) throws {
        let bytes = try Self.sample(file)
        let document = AnalysedDocument(text: Text(bytes: bytes), origin: .init(override: "transcript"))
        let found = document.findings(inChunk: 0).flatMap { paired in
            document.text.withWindow(ofChunk: 0) { window in
                Redaction.secrets(in: paired.finding, window).map { window.bytes($0).string }
            }
        }
        let wanted = sessions.first { $0.file == file }?.secrets ?? []
        for secret in wanted { #expect(found.contains { $0.hasPrefix(secret) }, "\(found)") }
    }

    /// No message, no hover of any place, no fix shows a secret.
    @Test(arguments: sessions.map(\.file)) func areNeverShown(file: String) throws {
        let bytes = try Self.sample(file)
        let document = AnalysedDocument(text: Text(bytes: bytes), origin: .init(override: "transcript"))
        var shown = ""
        for issue in document.issues(inChunk: 0) {
            document.text.withWindow(ofChunk: 0) { window in
                let text = IssueText(issue, in: window, language: .english)
                shown += text.message + "\n"
                for fix in issue.fixes {
                    shown += text.title(of: fix) + fix.edits.map(\.replacement).joined() + "\n"
                }
            }
        }
        for offset in stride(from: 0, to: bytes.count, by: 3) {
            shown += document.hover(atByte: offset, language: .english)?.rendered(.plaintext) ?? ""
        }
        for secret in sessions.flatMap(\.secrets) { #expect(!shown.contains(secret)) }
    }

    /// The fixes of all exposed secrets leave none behind, and change nothing the second time.
    @Test(arguments: sessions.map(\.file)) func areRedacted(file: String) throws {
        let text = String(decoding: try Self.sample(file), as: UTF8.self)
        func exposed(_ text: String) -> [SMTPAnalysis.Issue] {
            AnalysedDocument(text: Text(bytes: Array(text.utf8)), origin: .init(override: "transcript"))
                .issues(inChunk: 0).filter { $0.definition.name == "secret-exposed" }
        }
        let edits = exposed(text).flatMap(\.fixes).flatMap(\.edits)
        #expect(!edits.isEmpty)
        let mended = apply(Fix(.redact, edits), to: text)
        #expect(exposed(mended).isEmpty)
        for secret in sessions.flatMap(\.secrets) { #expect(!mended.contains(secret)) }
    }

    /// One fix for the whole file; after it there is nothing left to do.
    @Test(arguments: sessions.map(\.file)) func wholeFileIsRedacted(file: String) throws {
        let bytes = try Self.sample(file)
        let document = AnalysedDocument(text: Text(bytes: bytes), origin: .init(override: "transcript"))
        let fix = try #require(document.redactionOfAll())
        let mended = apply(fix, to: String(decoding: bytes, as: UTF8.self))
        for secret in sessions.flatMap(\.secrets) { #expect(!mended.contains(secret)) }
        let again = AnalysedDocument(text: Text(bytes: Array(mended.utf8)), origin: .init(override: "transcript"))
        #expect(again.redactionOfAll() == nil)
    }

    /// The last three are what swaks writes for a hidden password, for three lengths of the name before it.
    @Test(arguments: [
        "***", "[redacted]", "<hidden>", "=", "*", "UFJPVklERURfQlVUX1JFTU9WRUQ=",
        "AGFsaWNlQGV4YW1wbGUub3JnAFBST1ZJREVEX0JVVF9SRU1PVkVE", "AGJvYgBQUk9WSURFRF9CVVRfUkVNT1ZFRA==",
    ]) func masksAreNoSecrets(mask: String) {
        #expect(issues(of: "C: AUTH PLAIN \(mask)\n").allSatisfy { $0.definition.name != "secret-exposed" })
    }
}
