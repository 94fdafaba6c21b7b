import SMTPCatalogue
import SMTPReply
import Testing

@Suite struct ReasonTests {
    @Test(arguments: [
        ("550 5.1.1 No such user here", "mailbox-unknown"),
        ("550 5.2.1 This account has been disabled", "mailbox-disabled"),
        ("551 5.1.6 User not local; please try <c@example.com>", "mailbox-moved"),
        ("552 5.2.2 The mailbox is over its quota", "mailbox-full"),
        ("550 5.1.2 Domain does not exist", "domain-unknown"),
        ("556 5.1.10 Domain does not accept mail (nullMX)", "null-mx"),
        ("451 4.4.1 Connection timed out", "network-error"), ("554 5.4.6 Too many hops", "loop-routing"),
        ("554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org", "ip-blocked"),
        ("450 4.7.25 Client host rejected: cannot find your reverse hostname", "ptr-required"),
        ("554 5.7.1 Message classified as spam", "spam-content"), ("554 5.7.1 Virus found in the message", "virus"),
        ("550 5.7.26 DMARC policy of example.org rejects this message", "email-auth-failed"),
        ("530 5.7.0 Authentication required", "auth-required"),
        ("535 5.7.8 Authentication credentials invalid", "auth-failed"),
        ("530 5.7.0 Must issue a STARTTLS command first", "tls-required"),
        ("454 4.7.0 TLS not available due to local problem", "tls-failure"),
        ("554 5.7.1 <a@example.net>: Relay access denied", "relay-denied"),
        ("552 5.3.4 Message size exceeds fixed limit", "message-too-large"),
        ("452 4.5.3 Too many recipients", "too-many-recipients"),
        ("421 4.7.0 Too many messages from your address, slow down", "rate-limited"),
        ("450 4.2.0 Greylisted, see https://example.org/", "greylisted"),
        ("500 5.5.2 Error: bad syntax", "syntax-error"), ("503 5.5.1 Bad sequence of commands", "sequence-error"),
        ("550 5.6.7 SMTPUTF8 is required for this address", "smtputf8-required"),
        ("452 4.3.1 Insufficient system storage", "system-full"),
        ("250 2.0.0 Ok: queued as 4F1B2C3D4E", "delivered"),
    ])
    func tellsTheReason(_ text: String, _ reason: String) {
        #expect(Catalogue.explain(ReplyQuestion(text: text), fields: [.reason]).reason?.rawValue == reason)
    }

    @Test(arguments: [
        ("550 5.7.1 Utilisateur inconnu", "mailbox-unknown"), ("552 boîte aux lettres pleine", "mailbox-full"),
        ("550 Benutzer unbekannt", "mailbox-unknown"), ("552 Postfach ist voll", "mailbox-full"),
        ("550 usuario desconocido", "mailbox-unknown"), ("552 casella piena", "mailbox-full"),
        ("550 Пользователь не найден", "mailbox-unknown"),
        ("550 用户不存在", "mailbox-unknown"),
    ])
    func readsOtherLanguages(_ text: String, _ reason: String) {
        let found = Catalogue.explain(ReplyQuestion(text: text), fields: [.reason]).reason
        #expect(found?.rawValue == reason)
    }

    /// A bug once: the extensions of an EHLO answer were read as complaints.
    @Test(arguments: [
        "250-mx.example.org\n250-SIZE 1000\n250-STARTTLS\n250-AUTH PLAIN LOGIN\n250 SMTPUTF8",
        "220 mx.example.org ESMTP spam filter",
        "354 End data with a lone dot; message too large is refused",
    ])
    func readsNoTroubleInSuccess(_ text: String) {
        #expect(Catalogue.explain(ReplyQuestion(text: text), fields: [.reason]).reason == nil)
    }

    @Test func tellsClassVerdictAndActorApart() {
        let explanation = Catalogue.explain(ReplyQuestion(text: "550 5.7.1 Rate limited, try again later"))
        #expect(explanation.severity?.digit == 5)
        #expect(explanation.verdict == .slowDown)
        #expect(explanation.actor == .sendingAdmin)
    }

    @Test func pointsAtTheWords() {
        let text =
            "host mx.example.org[192.0.2.25] said: 550 5.7.1 Sorry, mailbox is full (in reply to RCPT TO command)"
        let explanation = Catalogue.explain(ReplyQuestion(text: text))
        #expect(explanation.command == "RCPT")
        let words = explanation.evidence.first { $0.kind == .text }
        #expect(words?.text == "mailbox is full")
        #expect(words.map { Array(text.utf8)[$0.range] }.map { String(decoding: $0, as: UTF8.self) } == words?.text)
    }

    @Test func theProviderSpeaksFirst() {
        let text = "550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp"
        let explanation = Catalogue.explain(ReplyQuestion(text: text, host: "gmail-smtp-in.l.google.com"))
        #expect(explanation.provider?.id == "google")
        #expect(explanation.notes.contains { $0.contains("Google") && $0.contains("registered") })
    }

    @Test func hostsOfOneHouseUseEachOthersWords() {
        let text = """
            550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. \
            Part of their network is on our block list (S3140).
            """
        for host in ["hotmail-com.olc.protection.outlook.com", "example-com.mail.protection.outlook.com"] {
            #expect(Catalogue.explain(ReplyQuestion(text: text, host: host)).provider?.id == "microsoft")
        }
        #expect(Catalogue.explain(ReplyQuestion(text: text, host: "mx.example.org")).provider == nil)
    }
}
