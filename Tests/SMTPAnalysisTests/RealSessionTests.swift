import Foundation
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import Testing

/// Sessions of real servers and clients (Postfix, Exim, Sendmail, OpenSMTPD, Dovecot; swaks, telnet, curl).
private let completed = [
    "postfix-ok.txt", "postfix-pipeline.txt", "lmtp-ok.txt", "sendmail-tls.txt", "exim-tls.txt", "opensmtpd-tls.txt",
    "telnet-ok.txt", "auth-login.txt", "auth-plain.txt", "auth-cram.txt",
]

@Suite("Real sessions")
struct RealSessionTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples/sessions")

    private static func issues(_ file: String) throws -> [SMTPAnalysis.Issue] {
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
        return AnalysedDocument(text: Text(bytes: bytes), origin: .init(path: file)).issues(inChunk: 0)
    }

    /// What completed normally holds no error but the replies that refuse.
    @Test(arguments: completed) func completedWithoutErrors(file: String) throws {
        let errors = try Self.issues(file).filter { $0.severity == .error && $0.definition.name != "failing-reply" }
        #expect(errors.map(\.definition.name) == [])
    }

    /// Each rule speaks at most once about one place.
    @Test(arguments: completed) func nothingIsSaidTwice(file: String) throws {
        var seen: Set<String> = []
        for issue in try Self.issues(file) {
            #expect(seen.insert("\(issue.definition.name) \(issue.range)").inserted)
        }
    }

    @Test func refusedRecipientsExplainRefusedData() throws {
        let issues = try Self.issues("postfix-pipeline-allfail.txt")
        #expect(issues.map(\.definition.name) == ["failing-reply", "failing-reply"])
        #expect(issues.last?.related.contains { $0.reason == .cause } == true)
    }
}
