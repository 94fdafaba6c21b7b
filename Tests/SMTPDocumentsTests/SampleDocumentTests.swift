import SMTPReply
import TestSupport
import Testing

@testable import SMTPDocuments

@Suite("Real bounces and configurations are detected and read as recorded")
struct SampleDocumentTests {
    static let bounces = Samples.names(in: "bounces").filter { $0.hasSuffix(".eml") }.map { "bounces/\($0)" }
    static let configurations = Samples.names(in: "configurations").filter { !$0.hasSuffix(".found") }
        .map { "configurations/\($0)" }

    @Test(arguments: bounces + configurations)
    func sample(_ path: String) throws {
        let bytes = try Samples.bytes(path)
        let found = bytes.withBytes { text in
            let profile = FormatDetection.profile(path: path, head: text)
            let id = profile.formats.first.flatMap { FormatSet.builtIn.format($0)?.id }
            var lines = [([profile.kind.rawValue] + [id].compactMap { $0 }).joined(separator: " ")]
            let reader = DocumentReader(profile: profile)
            var state = ReaderState()
            let take = { (finding: Finding) in
                lines.append(finding.summary(in: text).replacing("\n", with: "\\n").replacing("\r", with: "\\r"))
            }
            reader.read(text, state: &state, sink: take)
            reader.finish(state: &state, sink: take)
            return lines
        }
        try Snapshot.check(found.joined(separator: "\n") + "\n", path + ".found")
    }

    @Test(arguments: [
        ("/etc/postfix/main.cf", "postfix.main.cf"), ("/etc/postfix/master.cf", "postfix.master.cf"),
        ("/etc/postfix/sender_access", "postfix.access"), ("/etc/postfix/header_checks.pcre", "postfix.header_checks"),
        ("/etc/postfix/transport", "postfix.transport"), ("/etc/mail/access", "postfix.access"),
        ("/etc/exim4/conf.d/acl/30_exim4-config_check_rcpt", "exim.conf"), ("/etc/mail/sendmail.mc", nil),
        ("/srv/site/docker-compose.yml", nil), ("/home/x/init.lua", nil),
    ])
    func paths(_ path: String, _ id: String?) {
        let profile = Array("# nothing to see\n".utf8).withBytes { FormatDetection.profile(path: path, head: $0) }
        #expect(profile.formats.first.flatMap { FormatSet.builtIn.format($0)?.id } == id)
    }

    @Test func pastedBounce() {
        let fields = "Final-Recipient: rfc822; x@example.net\nAction: failed\nStatus: 5.1.1\n"
        let words = "Hi,\nwhat does this mean?\n\n This is the mail system at host mx.example.org.\n"
        for text in [fields, words] {
            #expect(Array(text.utf8).withBytes { FormatDetection.profile(head: $0) }.kind == .bounce)
        }
        let others = [
            "Action: failed\nThe action failed with status 5.\n", "Action: none\nStatus: stable\n",
            "What: a library\nStatus: 1 of 2\n\nWhat: another\nStatus: 2 of 2\n",
        ]
        for text in others {
            #expect(Array(text.utf8).withBytes { FormatDetection.profile(head: $0) }.kind == .unknown)
        }
    }

    @Test func pastedConfiguration() {
        let text =
            "myhostname = mx.example.org\nsmtpd_banner = $myhostname ESMTP\nreject_code = 554\nmynetworks = 127.0.0.0/8\n"
        let profile = Array(text.utf8).withBytes { FormatDetection.profile(head: $0) }
        #expect(profile.formats.first.flatMap { FormatSet.builtIn.format($0)?.id } == "postfix.main.cf")
    }
}
