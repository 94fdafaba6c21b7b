import Foundation
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply
import Testing

@Suite("Each rule speaks in its bad example and is silent in its good one")
struct RuleExampleTests {
    /// The examples are read as a file of the user is: nothing but the format may be told.
    private static func found(_ rule: Rule, in text: String) -> [SMTPAnalysis.Issue] {
        issues(inDocument: text, format: rule.bad.format).filter { $0.definition.name == rule.name }
    }

    @Test(arguments: RuleList.all.map(\.name)) func speaks(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let found = Self.found(rule, in: rule.bad.text)
        #expect(found.count == 1, "\(found.map { describe($0, in: rule.bad.text) })")
    }

    @Test(arguments: RuleList.all.map(\.name)) func isSilent(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let found = Self.found(rule, in: rule.good.text)
        #expect(found.isEmpty, "\(found.map { describe($0, in: rule.good.text) })")
    }

    /// The same text with other line ends, without the last one, and with letters of several bytes in front.
    private static let variants: [@Sendable (String) -> String] = [
        { $0 },
        { $0.replacingOccurrences(of: "\n", with: "\r\n") },
        { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 },
        { $0.replacingOccurrences(of: "mx.example.org ESMTP", with: "mx.example.org ESMTP Grüße 日本") },
    ]

    @Test(arguments: RuleList.all.map(\.name)) func fixMendsTheExample(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        for variant in Self.variants {
            let (bad, good) = (variant(rule.bad.text), variant(rule.good.text))
            guard let fix = Self.found(rule, in: bad).first?.fixes.first else {
                #expect(
                    Self.found(rule, in: rule.bad.text).first?.fixes.isEmpty != false,
                    "no fix in \(bad.debugDescription)")
                continue
            }
            let mended = apply(fix, to: bad)
            #expect(mended == good)
            #expect(Self.found(rule, in: mended).isEmpty)
        }
    }

    /// So many rules can mend what they find; a lost fix is noticed.
    @Test func rulesWithFixes() {
        let mending = RuleList.all.filter { Self.found($0, in: $0.bad.text).contains { !$0.fixes.isEmpty } }
        #expect(mending.count >= 48, "\(mending.map(\.name))")
    }

    @Test func namesAreUnique() { #expect(Set(RuleList.all.map(\.name)).count == RuleList.all.count) }
}

@Suite("Rules with a second sense")
struct SettingSenseTests {
    @Test func bareNewlineIsAllowed() {
        let found = issues(of: "smtpd_forbid_bare_newline = no\n", format: "postfix.main.cf")
        #expect(found.map(\.definition.name) == ["smuggling-pattern"])
    }

    @Test func everybodyMayRelay() {
        let open = issues(of: "smtpd_relay_restrictions = permit_mynetworks, permit\n", format: "postfix.main.cf")
        #expect(open.map(\.definition.name) == ["open-relay-acceptance"])
        let closed = issues(
            of: "smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination, permit\n",
            format: "postfix.main.cf")
        #expect(closed.isEmpty)
    }
}

@Suite("Rules weigh what the server says")
struct RuleWeightTests {
    private static let hello = "S: 220 mx.example.org ESMTP\nC: HELO client.example.com\nS: 250 mx.example.org\n"

    /// A recipient that is unknown is not refused for the blank before it.
    @Test(arguments: [("501 5.5.4 Syntax", "warning"), ("553 5.1.3 Bad address", "warning"), ("250 OK", "hint")])
    func blankIsWeighed(reply: String, severity: String) {
        let found = issues(of: Self.hello + "C: MAIL FROM: <a@example.com>\nS: \(reply)\n")
        #expect(found.first { $0.definition.name == "space-after-colon" }?.severity.name == severity)
    }

    @Test func unknownRecipientIsNoSyntaxError() {
        let found = issues(
            of: Self.hello + """
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                C: RCPT TO: <b@example.org>
                S: 550 5.1.1 Unknown
                """)
        #expect(found.first { $0.definition.name == "space-after-colon" }?.severity.name == "hint")
    }
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

@Suite("Rules and texts")
struct RuleTextTests {
    /// Every rule has its sentences in the catalogue.
    @Test func everyRuleHasTexts() {
        #expect(RuleList.all.map(\.name).filter { !RuleText.names.contains($0) } == [])
    }

    /// No placeholder is left in the message of a rule's example.
    @Test(arguments: RuleList.all.map(\.name)) func messageIsFilled(name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        let text = rule.bad.text
        let all = issues(inDocument: text, format: rule.bad.format)
        let issue = try #require(all.first { $0.definition.name == name })
        Array(text.utf8).withBytes { bytes in
            let message = IssueText(issue, in: TextWindow(bytes), language: .english).message
            #expect(!message.contains("{") && !message.isEmpty, "\(message)")
            for fix in issue.fixes {
                let title = IssueText(issue, in: TextWindow(bytes), language: .english).title(of: fix)
                #expect(!title.contains("{") && !title.isEmpty, "\(title)")
                #expect(title != RuleText.title(name, language: .english), "the fix has no words of its own")
            }
            if let path = ProcessInfo.processInfo.environment["MESSAGES"],
                let old = try? String(contentsOfFile: path, encoding: .utf8)
            {
                try? (old + name + ": " + message + "\n").write(toFile: path, atomically: true, encoding: .utf8)
            }
        }
    }
}
