import Foundation
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import Testing

/// A text with a `▲` right before the place that is hovered.
private struct HoverCase: Sendable {
    let name: String
    let kind: String
    let text: String
    var language = CatalogueLanguage.english

    func content() -> HoverContent? {
        guard let mark = text.range(of: "▲") else { return nil }
        let offset = text[..<mark.lowerBound].utf8.count
        let plain = text.replacingOccurrences(of: "▲", with: "")
        let document = AnalysedDocument(text: Text(bytes: Array(plain.utf8)), origin: .init(override: kind))
        return document.hover(atByte: offset, language: language)
    }
}

private let moved = """
    S: 220 mx.example.net ESMTP
    C: EHLO client.example.com
    S: 250 mx.example.net
    C: MAIL FROM:<a@example.com>
    S: 250 2.1.0 OK
    C: RCPT TO:<b@example.net>
    S: 551 5.1.6 User not local; please try <c@example.com>

    """

private let bounced =
    "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, "
    + "delay=0.1, delays=0.01/0/0/0.09, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.25] said: "
    + "550 5.1.1 <b@example.net>: Recipient address rejected: User unknown (in reply to RCPT TO command))\n"

private let greylisted =
    "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, "
    + "delay=0.1, delays=0.01/0/0/0.09, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.25] said: "
    + "450 4.7.1 <b@example.net>: Recipient address rejected: Greylisted (in reply to RCPT TO command))\n"

private func marked(_ text: String, before place: String) -> String {
    text.replacingOccurrences(of: place, with: "▲" + place)
}

private let cases: [HoverCase] = [
    HoverCase(name: "reply code in a transcript", kind: "transcript", text: marked(moved, before: "551")),
    HoverCase(name: "the same in French", kind: "transcript", text: marked(moved, before: "551"), language: .french),
    HoverCase(name: "enhanced status code", kind: "transcript", text: marked(moved, before: "5.1.6")),
    HoverCase(name: "reply text", kind: "transcript", text: marked(moved, before: "not local")),
    HoverCase(name: "greeting", kind: "transcript", text: marked(moved, before: "220")),
    HoverCase(name: "accepted sender", kind: "transcript", text: marked(moved, before: "250 2.1.0")),
    HoverCase(name: "command", kind: "transcript", text: marked(moved, before: "RCPT")),
    HoverCase(name: "quoted reply in a log", kind: "log", text: marked(bounced, before: "550")),
    HoverCase(name: "status of a delivery", kind: "log", text: marked(bounced, before: "5.1.1, status")),
    HoverCase(name: "greylisting in a log", kind: "log", text: marked(greylisted, before: "450")),
    HoverCase(
        name: "greylisting in a log, French", kind: "log", text: marked(greylisted, before: "450"), language: .french),
    HoverCase(
        name: "own refusal in a log", kind: "log",
        text: "Nov 23 11:29:59 mx1 postfix/smtpd[539]: NOQUEUE: reject: RCPT from client.example.com[198.51.100.25]: "
            + "▲550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in virtual mailbox table; "
            + "from=<a@example.com> to=<nobody@example.org> proto=ESMTP helo=<client.example.com>\n"),
    HoverCase(
        name: "hostile text", kind: "transcript",
        text: "C: RCPT TO:<`**b**`@example.net>\nS: ▲551 moved to <[x](command:run)\u{202E}@example.com>\n"),
    HoverCase(
        name: "class of another kind", kind: "transcript", text: "C: RCPT TO:<b@example.net>\nS: 550 ▲4.7.1 Refused\n"),
    HoverCase(name: "parameter", kind: "postfix.main.cf", text: "▲unknown_local_recipient_reject_code = 450\n"),
    HoverCase(name: "parameter's value", kind: "postfix.main.cf", text: "unknown_local_recipient_reject_code = ▲450\n"),
    HoverCase(
        name: "restriction", kind: "postfix.main.cf",
        text: "smtpd_recipient_restrictions = permit_mynetworks, ▲reject_unauth_destination\n"),
    HoverCase(
        name: "restriction with a code of the file's own", kind: "postfix.main.cf",
        text: "smtpd_sender_restrictions = ▲reject_unknown_sender_domain\nunknown_address_reject_code = 550\n"),
    HoverCase(
        name: "restriction under soft_bounce", kind: "postfix.main.cf",
        text: "soft_bounce = yes\nsmtpd_client_restrictions = ▲reject_rbl_client zen.spamhaus.org\n"),
    HoverCase(name: "action of a table", kind: "postfix.access", text: "a@example.org ▲REJECT\n"),
    HoverCase(name: "action without a reply", kind: "postfix.access", text: "a@example.org ▲DISCARD\n"),
    HoverCase(name: "digits alone", kind: "postfix.access", text: "a@example.org ▲550\n"),
    HoverCase(
        name: "action of header checks", kind: "postfix.header_checks", text: "/^Subject: x/ ▲reject 5.7.0 No\n"),
]

@Suite("Hovers")
struct HoverTests {
    private var golden: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/hovers.txt")
    }

    /// The whole text of all hovers; `SMTP_RECORD=1 swift test` writes it anew.
    @Test func readAsRecorded() throws {
        var text = ""
        for hover in cases {
            text += "=== \(hover.name)\n"
            guard let content = hover.content() else {
                text += "(nothing)\n\n"
                continue
            }
            text += content.rendered(.markdown) + "\n---\n" + content.rendered(.plaintext) + "\n\n"
        }
        if ProcessInfo.processInfo.environment["SMTP_RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test func secretsAreNotExplained() {
        let hover = HoverCase(
            name: "", kind: "transcript", text: "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ▲bm8tcmVhbC11c2Vy\n")
        #expect(hover.content() == nil)
    }

    @Test func shortHoverIsTheAnswerAlone() throws {
        let content = try #require(cases.first?.content())
        #expect(content.rendered(.plaintext, isShort: true).split(separator: "\n").count == 2)
    }
}
