import Foundation
import SMTPAnalysis
import TestSupport
import Testing

/// A text, and how often a rule is to speak in it. The files under `Samples/Rules` hold them, each behind a line
/// `==== fires RULE [xN] [as FORMAT]` or `==== silent RULE [as FORMAT]`.
struct RuleCase: Sendable, CustomTestStringConvertible {
    var rule = ""
    var count = 0
    var format = ""
    var text = ""
    var line = 0

    var testDescription: String { "\(rule) \(count) (line \(line))" }

    static func all(in file: String) -> [RuleCase] {
        guard let text = try? String(contentsOf: Samples.url("Rules/\(file).txt"), encoding: .utf8) else { return [] }
        var cases: [RuleCase] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("==== ") {
                cases.append(RuleCase(heading: line.split(separator: " ").map(String.init), line: index + 1))
            } else if !cases.isEmpty {
                cases[cases.count - 1].text += line + "\n"
            }
        }
        return cases
    }

    private init(heading: [String], line: Int) {
        self.line = line
        rule = heading.count > 2 ? heading[2] : ""
        count = heading.count > 1 && heading[1] == "fires" ? 1 : 0
        for (word, next) in zip(heading, heading.dropFirst()) where word == "as" { format = next }
        if heading.count > 3, heading[3].hasPrefix("x"), let count = Int(heading[3].dropFirst()) { self.count = count }
    }
}

@Suite("Rules speak where they should, and hold their tongue where their guard says so")
struct RuleCaseTests {
    @Test(arguments: ["syntax", "sessions", "reports", "configurations"]) func hold(file: String) {
        let cases = RuleCase.all(in: file)
        #expect(cases.count > 20)
        for item in cases {
            let found = issues(inDocument: item.text, format: item.format)
            let count = found.count { $0.definition.name == item.rule }
            #expect(count == item.count, "\(file).txt:\(item.line) \(item.rule): \(found.map(\.definition.name))")
        }
    }

    /// Each rule has an input of its own that makes it speak, beside its example; no rule is misspelt.
    @Test func namesAreRules() {
        let cases = ["syntax", "sessions", "reports", "configurations"].flatMap(RuleCase.all)
        #expect(cases.map(\.rule).filter { RuleList.rule(named: $0) == nil } == [])
    }
}
