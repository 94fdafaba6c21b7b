import SMTPCatalogue
import SMTPReply
import Testing

/// Texts that ask for something by its name.
@Suite struct LookupTests {
    @Test(arguments: [
        ("SMTP 550", "550" as String?, nil as String?), ("error 550", "550", nil), ("#5.1.1", nil, "5.1.1"),
        ("551 5.1.6", "551", "5.1.6"),
        ("550 550 5.1.1", "550", "5.1.1"), ("what does 421 mean?", "421", nil), ("SMTP error code: 554", "554", nil),
        ("Fehler 535", "535", nil), ("エラー 550", "550", nil), ("MailboxUnavailable", "550", nil),
        ("0x800CCC67", "421", nil), ("800ccc7c", "530", nil), ("errno 110", "110", nil),
    ])
    func readsCodesWithDecoration(_ text: String, _ code: String?, _ enhanced: String?) {
        let explanation = Catalogue.explain(ReplyQuestion(text: text))
        #expect(explanation.code?.description == code)
        #expect(explanation.enhanced?.description == enhanced)
        #expect(!explanation.description.isEmpty)
    }

    @Test(arguments: [
        ("4xx", "4yz: Persistent transient failure"), ("5", "5yz: Permanent failure"),
        ("55x", "55z: Permanent failure"),
        ("3xx", "3yz: Positive intermediate reply"), ("1xx", "No reply of SMTP"),
        ("5.7", "5.7.Y: Security or policy status"), ("X.7.26", "X.7.26: Multiple authentication checks failed"),
        ("5.x.x", "5.X.Y: Permanent failure"), ("10061", "10061: Connection refused"),
        ("Winsock error 10060", "10060: Connection timed out"), ("ECONNREFUSED", "ECONNREFUSED: Connection refused"),
        ("EAUTH", "EAUTH: Login failed"), ("0x800CCC79", "0x800CCC79: Recipients refused"),
        ("-44", "-44: Put off by the remote server"), ("RCPT TO", "RCPT: name a recipient"),
        ("ehlo", "EHLO: the client greets"),
        ("HTTP 404", "HTTP status (not an SMTP reply)"),
        ("502 Bad Gateway", "502 Bad Gateway: HTTP status (not an SMTP reply)"),
        ("SQLSTATE 550", "Number of another protocol (not an SMTP reply)"), ("gmail", "Google"),
        ("110", "Connection timed out"),
    ])
    func explainsNames(_ text: String, _ name: String) {
        let explanation = Catalogue.explain(ReplyQuestion(text: text))
        #expect(explanation.name == name)
        #expect(!explanation.description.isEmpty)
    }

    @Test func aCommandLeadsToItsReplies() {
        let explanation = Catalogue.explain(ReplyQuestion(text: "RCPT TO"))
        #expect(explanation.command == "RCPT")
        #expect(explanation.related.map(\.code.description).contains("551"))
        #expect(explanation.related.allSatisfy { !$0.why.isEmpty })
    }

    @Test func theCommandCounts() {
        let explanation = Catalogue.explain(ReplyQuestion(text: "550 to RCPT TO"))
        #expect(explanation.command == "RCPT")
        #expect(explanation.description.contains("this recipient"))
    }

    @Test(arguments: [
        "550 server error", "421 Service not available", "550 User unknown", "454 TLS not available", "554 no",
        "mailbox full",
        "HELO there, friend", "5 attempts failed", "10061 messages", "", "   ", "😀", "1000", "0",
    ])
    func otherTextsAreReplyTexts(_ text: String) {
        #expect(!Catalogue.isKnownWord(text))
    }

    @Test(arguments: ["   ", "😀", "1000", "0", "hm"])
    func saysWhatCanBeAsked(_ text: String) {
        let explanation = Catalogue.explain(ReplyQuestion(text: text))
        #expect(explanation.reason == nil)
        #expect(explanation.notes.contains { $0.contains("10060") })
    }

    @Test(arguments: [("345", "Perhaps 354 was meant."), ("545", "Perhaps 554 was meant, or 5.4.5 without its dots.")])
    func saysWhatWasMeant(_ code: String, _ sentence: String) {
        let explanation = Catalogue.explain(ReplyQuestion(code: ReplyCode(code)))
        #expect(explanation.description.hasPrefix(sentence))
        #expect(Catalogue.explain(ReplyQuestion(text: "55I")).notes.contains { $0.contains("551") })
    }

    @Test func tellsCodesThatNoServerSends() {
        #expect(Catalogue.explain(ReplyQuestion(text: "6.0.2")).notes.contains { $0.contains("no legal class") })
        #expect(Catalogue.explain(ReplyQuestion(text: "5.0.911")).enhancedName == "Internal code of Sisimai")
    }

    /// Every name of the data file is found, in every language.
    @Test(arguments: CatalogueLanguage.all)
    func speaksEveryLanguage(_ language: CatalogueLanguage) {
        for word in ["10060", "ETIMEDOUT", "-18", "0x800CCC0F", "BDAT", "HTTP 500", "3xx"] {
            let explanation = Catalogue.explain(ReplyQuestion(text: word), language: language)
            #expect(!explanation.description.isEmpty && !explanation.description.contains("{"), "\(word)")
        }
    }
}
