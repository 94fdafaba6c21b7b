import SMTPCatalogue
import SMTPReply
import Testing

@Suite struct ExplainTests {
    @Test(arguments: [
        (ReplyQuestion(code: ReplyCode(551)), "User not local", "mailbox-moved", "fix-and-resend", "standard"),
        (ReplyQuestion(code: ReplyCode(214)), "Help message", nil, "continue", "standard"),
        (ReplyQuestion(code: ReplyCode(577)), "Permanent failure", nil, "fix-and-resend", "non-standard"),
        (
            ReplyQuestion(code: ReplyCode(422)), "Mailbox full (4.2.2 without its dots)", "mailbox-full", "retry-later",
            "registered"
        ),
        (ReplyQuestion(code: ReplyCode(550), command: "MAIL FROM"), "Sender refused", nil, nil, "standard"),
        (
            ReplyQuestion(code: ReplyCode(432), enhanced: EnhancedStatusCode("4.3.2")),
            "Service busy (no standard meaning)", nil,
            nil, "non-standard"
        ),
    ])
    func explains(_ question: ReplyQuestion, _ name: String, _ reason: String?, _ verdict: String?, _ standing: String)
    {
        let explanation = Catalogue.explain(question)
        #expect(explanation.name.hasPrefix(name.prefix(12)), "\(explanation.name)")
        if let reason { #expect(explanation.reason?.rawValue == reason) }
        if let verdict { #expect(explanation.verdict?.rawValue == verdict) }
        #expect(explanation.standing?.rawValue == standing)
        #expect(!explanation.description.isEmpty && !explanation.howToFix.isEmpty)
    }

    @Test func everyCodeHasEverything() {
        for number in 0...999 {
            let explanation = Catalogue.explain(ReplyQuestion(code: ReplyCode(number)))
            #expect(!explanation.name.isEmpty && !explanation.description.isEmpty && !explanation.howToFix.isEmpty)
            #expect(explanation.standing != nil && (explanation.verdict != nil || !(2...5).contains(number / 100)))
        }
        for klass in [2, 4, 5] {
            for subject in 0...9 {
                for detail in 0...40 {
                    let explanation = Catalogue.explain(
                        ReplyQuestion(enhanced: EnhancedStatusCode("\(klass).\(subject).\(detail)")))
                    #expect(!explanation.name.isEmpty && !explanation.description.isEmpty)
                    #expect(explanation.verdict != nil && explanation.actor != nil && explanation.standing != nil)
                }
            }
        }
    }

    @Test func unregisteredCodesAreExplainedByTheirParts() {
        let explanation = Catalogue.explain(ReplyQuestion(enhanced: EnhancedStatusCode("5.7.999")))
        #expect(explanation.description.contains("permanent failure"))
        #expect(explanation.description.contains("security or policy"))
    }
}
