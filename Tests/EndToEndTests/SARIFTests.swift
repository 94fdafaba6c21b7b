import Foundation
import TestSupport
import Testing

/// The shape that the SARIF 2.1.0 schema demands of what we write.
@Suite struct SARIFTests {
    @Test(arguments: [["moved.smtp", "mail.log"], ["-"]])
    func hasTheShapeOfTheSchema(_ files: [String]) throws {
        let run = try CommandRun(
            shell: "smtp-lsp check --fail-on never --format sarif \(files.joined(separator: " ")) </dev/null")
        let log = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        #expect(Set(log.keys) == ["$schema", "runs", "version"])
        #expect(log["version"] as? String == "2.1.0")
        let sarif = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(Set(sarif.keys) == ["columnKind", "results", "tool"])
        #expect(sarif["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((sarif["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "smtp-lsp")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        for rule in rules {
            #expect(rule["id"] is String)
            #expect((rule["shortDescription"] as? [String: String])?["text"] != nil)
            #expect(levels.contains((rule["defaultConfiguration"] as? [String: String])?["level"] ?? ""))
        }
        let results = try #require(sarif["results"] as? [[String: Any]])
        #expect(results.isEmpty == (files == ["-"]))
        for result in results { try check(result, rules) }
    }

    private let levels: Set = ["none", "note", "warning", "error"]

    private func check(_ result: [String: Any], _ rules: [[String: Any]]) throws {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        #expect(levels.contains(result["level"] as? String ?? ""))
        #expect((result["message"] as? [String: String])?["text"] != nil)
        let locations = try #require(result["locations"] as? [[String: Any]])
        #expect(locations.count == 1)
        for location in locations + (result["relatedLocations"] as? [[String: Any]] ?? []) {
            let place = try #require(location["physicalLocation"] as? [String: Any])
            #expect((place["artifactLocation"] as? [String: String])?["uri"] != nil)
            let region = try #require(place["region"] as? [String: Any])
            for member in ["startLine", "startColumn", "endLine", "endColumn"] {
                #expect(try #require(region[member] as? Int) >= 1)
            }
            #expect((region["snippet"] as? [String: String])?["text"] != nil)
        }
    }
}
