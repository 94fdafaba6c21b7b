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

    /// What is lying about, by its name and first lines.
    @Test(arguments: [
        ("/var/log/mail.log.1", "Mar  4 09:15:02 mx postfix/qmgr[1]: A: removed\n", "log", nil),
        ("/var/log/maillog-20240101", "x\n", "log", nil), ("/var/log/exim_mainlog", "x\n", "log", nil),
        ("/var/log/exim4/mainlog.1", "x\n", "log", nil), ("/var/log/exim/main.log-20240101", "x\n", "log", nil),
        ("/var/log/qmail/smtpd/current", "@4000000065e5a2c10f3b1d2c tcpserver: ok 1\n", "log", nil),
        ("current", "@4000000065e5a2c10f3b1d2c starting delivery 1: msg 2 to remote a@b.example\n", "log", nil),
        ("/etc/postfix/smtpd_access", "192.0.2.1 OK\n", "configuration", "postfix.access"),
        ("/etc/postfix/main.cf.proto", "# x\n", "configuration", "postfix.main.cf"),
        ("/etc/postfix/main.cf.dist", "# x\n", "configuration", "postfix.main.cf"),
        ("/etc/postfix/master.cf.dist", "# x\n", "configuration", "postfix.master.cf"),
        ("/etc/postfix/main.cf.bak", "# x\n", "configuration", "postfix.main.cf"),
        ("/etc/exim4/conf.d/acl/40_check_data", "# x\n", "configuration", "exim.conf"),
        ("/etc/exim/local_acl.inc", "deny\n  message = 550 no\n", "configuration", "exim.conf"),
        ("filter.sieve", "keep;\n", "configuration", "sieve"), ("x.eml", "Subject: a\nFrom: b\n\n", "bounce", nil),
        ("x.txt", "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n", "bounce", nil),
        ("x.mbox", "From MAILER-DAEMON Mon Nov 23 11:31:07 2026\nFrom: a\nTo: b\n\nx\n", "bounce", nil),
        ("x.msg", "From: a@b.example\nTo: c@d.example\n\nx\n", "bounce", nil),
    ])
    func names(_ path: String, _ text: String, _ kind: String, _ format: String?) {
        let found = profile(text, path: path)
        #expect(found.kind.rawValue == kind, "\(path)")
        if let format {
            #expect(found.formats.first.flatMap { FormatSet.builtIn.format($0)?.id } == format, "\(path)")
        }
    }

    private func profile(_ text: String, path: String? = nil, override: String? = nil) -> DocumentProfile {
        Array(text.utf8).withBytes { FormatDetection.profile(path: path, head: $0, override: override) }
    }
}
