import SMTPCatalogue
import SMTPReply
import Testing

/// Whatever is asked, an answer comes, and what it points at lies inside the text.
@Suite struct AnyTextTests {
    static let pieces = [
        "550", "5.1.1", " ", "-", "\n", "\\n", "user unknown", "mailbox full", "é", "日本", "<a@example.org>", "(", "#",
        "said:", "4.7.1", "rate limited", "250", "\u{0}", "https://example.org/", "smtp;", "in reply to RCPT TO", "421",
    ]

    @Test func anyTextIsExplained() {
        var state: UInt64 = 9
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for round in 0..<2_000 {
            let text = (0..<next(12)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
            let language = CatalogueLanguage.all[round % CatalogueLanguage.all.count]
            let explanation = Catalogue.explain(ReplyQuestion(text: text), language: language)
            #expect(!explanation.name.isEmpty && !explanation.description.isEmpty)
            #expect(explanation.reason.map { Reason.all.contains($0) } ?? true)
            for evidence in explanation.evidence {
                #expect(evidence.range.lowerBound >= 0 && evidence.range.upperBound <= text.utf8.count)
            }
            let small = Catalogue.explain(ReplyQuestion(text: text), language: language, fields: [.reason])
            #expect(small.reason == explanation.reason && small.code == explanation.code, "\(text)")
            #expect(small.description.isEmpty && small.references.isEmpty)
        }
    }
}
