import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("Detection tells what a document is")
struct DetectionTests {
    /// The first example of every format of logs and transcripts is told to be of the format's kind.
    @Test(arguments: FormatList.all.filter { $0.kind == .transcript || $0.kind == .log }.map(\.id))
    func examplesAreOfTheirKind(_ id: String) throws {
        let format = try #require(FormatList.all.first { $0.id == id })
        for example in format.examples where example.findings.count > 1 {
            // Postfix sends its transcripts by mail, so they are read as one.
            let kind: DocumentKind = id == "postfix.transcript" ? .bounce : format.kind
            #expect(profile(example.text).kind == kind, "\(id): \(example.text)")
        }
    }

    @Test(arguments: [
        ("", "unknown"), ("int main() { return 250; }\n", "unknown"), ("250 people came.\n", "unknown"),
        ("Mar  4 09:15:02 host kernel: 550 5 up\nMar  4 09:15:03 host cron[1]: x\n", "log"),
        ("From: MAILER-DAEMON\nTo: a@example.net\nSubject: Undelivered Mail\n\nx\n", "bounce"),
    ])
    func kinds(_ text: String, _ kind: String) {
        #expect(profile(text).kind.rawValue == kind)
    }

    @Test func theUserHasTheLastWord() {
        #expect(profile("220 x\nEHLO y.example\n250 z\n", override: "off").kind == .off)
        #expect(profile("x = 1\n", path: "/etc/postfix/main.cf").kind == .configuration)
        #expect(profile("x = 1\n", path: "/etc/postfix/main.cf", override: "log").kind == .log)
        let forced = profile("anything", override: "swaks")
        #expect(forced.isForced && forced.kind == .transcript)
        #expect(forced.formats == FormatSet.builtIn.id(named: "swaks").map { [$0] })
    }

    @Test(arguments: [
        ("*.log", "/var/log/a.log", true), ("**/log/mail*", "/var/log/mail.log.1", true),
        ("main.cf", "/etc/main.cf", true),
        ("**/exim4/*log*", "exim4/mainlog", true), ("*.log", "/var/a.log/b", false),
        ("RECV*.LOG", "C:\\Logs\\recv1.log", true),
        ("a?c", "abc", true), ("a?c", "a/c", false),
    ])
    func globs(_ pattern: String, _ path: String, _ isMatch: Bool) {
        #expect(Glob.matches(pattern, path: path) == isMatch)
    }

    private func profile(_ text: String, path: String? = nil, override: String? = nil) -> DocumentProfile {
        Array(text.utf8).withBytes { FormatDetection.profile(path: path, head: $0, override: override) }
    }
}
