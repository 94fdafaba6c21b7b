import SMTPReply
import Testing

@testable import SMTPDocuments

@Suite("Bounces are read whatever they are wrapped in")
struct BounceTests {
    @Test func returnedMessageIsNotRead() {
        check(
            """
            From: MAILER-DAEMON@mail.example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b

            <x@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 Unknown
                (in reply to RCPT TO command)

            --b
            Content-Type: message/rfc822

            Subject: 554 5.7.1 what somebody wrote

            550 5.1.1 I got this reply, what is it?

            --b--
            550 5.1.1 behind the end
            """,
            "boundary bounce",
            "reply 550 5.1.1 to RCPT from mx.example.net[192.0.2.25] for x@example.net | Unknown")
    }

    @Test func returnedBounceIsRead() {
        check(
            """
            From: MAILER-DAEMON@mail.example.org
            Content-Type: multipart/report; report-type=delivery-status; boundary=a

            --a
            Content-Type: message/rfc822

            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.net

            Final-Recipient: rfc822; x@example.net
            Action: failed
            Status: 5.2.2

            --b--
            --a--
            """,
            "boundary bounce", "status 5.2.2 from mail.example.net for x@example.net bounced")
    }

    @Test func encodedHumanPart() {
        // "x@example.net\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n"
        check(
            """
            From: postmaster@example.org
            Content-Type: text/plain
            Content-Transfer-Encoding: base64

            eEBleGFtcGxlLm5ldAojNTUwIDUuMS4xIFJFU09MVkVSLkFEUi5SZWNpcE5vdEZvdW5kOyBub3Qg
            Zm91bmQgIyMK
            """,
            "boundary bounce",
            "reply 550 5.1.1 for eEBleGFtcGxlLm5ldA | RESOLVER.ADR.RecipNotFound; not found")
        check(
            """
            From: postmaster@example.org
            Content-Transfer-Encoding: quoted-printable

            Remote Server returned '550 5.1.1 Bo=C3=AEte incon=
            nue'
            """,
            "boundary bounce", "reply 550 5.1.1 | Boîte inconnue")
    }

    @Test func mailboxFileOfSeveralMessages() {
        let mail = """
            From MAILER-DAEMON Mon Nov 23 11:31:07 2026
            From: MAILER-DAEMON@mail.example.org

            <x@example.net>: host mx.example.net[192.0.2.25] said: 552 5.2.2 Full


            """
        let found = ["boundary bounce", "reply 552 5.2.2 from mx.example.net[192.0.2.25] for x@example.net | Full"]
        #expect(findings(mail + mail) == found + found)
    }

    @Test func mixedLineEnds() {
        let lines = [
            "Final-Recipient: rfc822; x@example.net\r\n", "Action: failed\n", "Status: 5.7.1\r\n",
            "Diagnostic-Code: smtp; 550-5.7.1 No\r\n", " 550 5.7.1 more\n",
        ]
        #expect(
            findings(lines.joined()) == [
                "status 5.7.1 for x@example.net bounced", "reply 550 5.7.1 lines 2 for x@example.net bounced | No more",
            ])
    }

    @Test func innerReplyOfAProbe() {
        check(
            """
            <x@example.net>: host mx.example.org[192.0.2.1] said: 550 5.1.1 undeliverable
                address: host mx.example.net[192.0.2.25] said: 554 5.7.1 Go away (in
                reply to MAIL FROM command) (in reply to RCPT TO command)
            """,
            """
            reply 550 5.1.1 to RCPT from mx.example.org[192.0.2.1] for x@example.net | undeliverable address: host \
            mx.example.net[192.0.2.25] said: 554 5.7.1 Go away (in reply to MAIL FROM command)
            """,
            "reply 554 5.7.1 nested to MAIL from mx.example.net[192.0.2.25] for x@example.net | Go away")
    }

    @Test func malformedFieldsAreHandedOn() {
        check(
            """
            Final-Recipient: rfc822; x@example.net
            Status: 5.1
            Diagnostic-Code: 550 5.1.1 No
            """,
            "setting Status", "setting Diagnostic-Code", "reply 550 5.1.1 for x@example.net | No")
    }

    @Test func prose() {
        check("From: a@example.net\nSubject: Hi\n\n550 euros, call 451 please.\nStatus: 5.1.1 is open\n")
    }

    @Test(arguments: [1, 2, 3])
    func chunksDoNotMatter(_ lines: Int) {
        for format in FormatList.bounces + FormatList.configurations {
            for example in format.examples {
                #expect(findings(example.text, format, lines: lines) == findings(example.text, format), "\(format.id)")
            }
        }
    }

    private func check(_ text: String, _ expected: String..., location: SourceLocation = #_sourceLocation) {
        #expect(findings(text) == expected, sourceLocation: location)
    }

    /// What is found in `text`, read in chunks of `lines` lines.
    private func findings(_ text: String, _ format: Format? = nil, lines: Int = .max) -> [String] {
        let bytes = Array(text.utf8)
        var profile = DocumentProfile(kind: format?.kind ?? .bounce)
        profile.formats = format.flatMap { FormatSet.builtIn.id(named: $0.id) }.map { [$0] } ?? []
        let reader = DocumentReader(profile: profile)
        var state = ReaderState()
        var found: [String] = []
        var start = 0
        let take = { (finding: Finding) in
            let moved = finding.moved { ($0.lowerBound + start)..<($0.upperBound + start) }
            found.append(bytes.withBytes { moved.summary(in: $0) })
        }
        while start < bytes.count {
            var end = start
            for _ in 0..<min(lines, bytes.count) where end < bytes.count {
                end = (bytes[end...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
            }
            Array(bytes[start..<end]).withBytes { reader.read($0, state: &state, sink: take) }
            guard end < bytes.count else { break }
            state.rebase(by: start - end)
            start = end
        }
        reader.finish(state: &state, sink: take)
        return found
    }
}
