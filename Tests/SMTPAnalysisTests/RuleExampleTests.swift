import SMTPAnalysis
import SMTPDocuments
import SMTPReply
import Testing

@Suite("Each rule speaks in its bad example and is silent in its good one")
struct RuleExampleTests {
    private static func kind(_ rule: Rule) -> DocumentKind {
        rule.kinds.contains(.transcript) ? .transcript : rule.kinds.contains(.configuration) ? .configuration : .log
    }

    @Test(arguments: RuleList.all.map(\.name)) func speaks(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let found = issues(of: rule.bad.text, kind: Self.kind(rule)).filter { $0.definition.name == name }
        #expect(found.count == 1, "\(found.map { describe($0, in: rule.bad.text) })")
    }

    @Test(arguments: RuleList.all.map(\.name)) func isSilent(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let found = issues(of: rule.good.text, kind: Self.kind(rule)).filter { $0.definition.name == name }
        #expect(found.isEmpty, "\(found.map { describe($0, in: rule.good.text) })")
    }

    @Test(arguments: RuleList.all.map(\.name)) func fixMendsTheExample(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let found = issues(of: rule.bad.text, kind: Self.kind(rule)).filter { $0.definition.name == name }
        guard let fix = found.first?.fixes.first else { return }
        let mended = apply(fix, to: rule.bad.text)
        #expect(mended == rule.good.text)
        #expect(issues(of: mended, kind: Self.kind(rule)).allSatisfy { $0.definition.name != name })
    }

    @Test func namesAreUnique() { #expect(Set(RuleList.all.map(\.name)).count == RuleList.all.count) }
}

/// `text` with `fix` applied.
func apply(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
}

@Suite("Causes are flagged, consequences point at them")
struct ConsequenceTests {
    private func all(_ text: String) -> [String] { issues(of: text).map { describe($0, in: text) } }

    @Test func refusedDataPointsAtRefusedRecipients() {
        #expect(
            all(
                """
                S: 220 mx ESMTP
                C: EHLO c.example.com
                S: 250-mx
                S: 250 PIPELINING
                C: MAIL FROM:<a@a>
                C: RCPT TO:<b@b>
                C: DATA
                S: 250 OK
                S: 550 5.1.1 Unknown
                S: 554 5.5.1 No valid recipients
                """)
                == [
                    "9: error failing-reply \"550\" <- command \"RCPT TO:<b@b>\"",
                    "10: error failing-reply \"554\" <- command \"DATA\" <- cause \"550\"",
                ])
    }

    @Test func refusedRecipientPointsAtRefusedMail() {
        #expect(
            all(
                """
                S: 220 mx ESMTP
                C: EHLO c.example.com
                S: 250-mx
                S: 250 PIPELINING
                C: MAIL FROM:<a@a>
                C: RCPT TO:<b@b>
                S: 550 5.7.1 Refused
                S: 503 5.5.1 Need MAIL
                """)
                == [
                    "7: error failing-reply \"550\" <- command \"MAIL FROM:<a@a>\"",
                    "8: error failing-reply \"503\" <- command \"RCPT TO:<b@b>\" <- cause \"MAIL FROM:<a@a>\"",
                ])
    }
}
