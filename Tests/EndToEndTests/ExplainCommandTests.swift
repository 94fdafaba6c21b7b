import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
    @Test(arguments: ["text", "markdown", "ndjson"])
    func explainsACode(_ format: String) throws {
        let run = try CommandRun("explain", "--format", format, "551")
        #expect(run.status == 0)
        #expect(run.messages == "")
        try Snapshot.check(run.text, "cli/explain-551.\(format)")
    }

    @Test func writesOneArrayAsJSON() throws {
        let array = try CommandRun("explain", "--format", "json", "--fields", "code,enhanced,reason", "550", "5.1.1")
        #expect(array.text == "[\n{\"code\":550,\"enhanced\":\"5.1.1\",\"reason\":\"mailbox-unknown\"}\n]\n")
    }

    /// Three digits and X.Y.Z are always explained, at least by first digit, class and subject.
    @Test(arguments: ["999", "101", "422", "5.7.999", "2.0.0", "4.9.9"])
    func explainsAnyCode(_ code: String) throws {
        let run = try CommandRun("explain", "--format", "ndjson", code)
        #expect(run.status == 0)
        let name = try #require(try object(run.text)["name"] as? String)
        #expect(!name.isEmpty)
    }

    /// One word that is nearly a code is an error, with what was probably meant.
    @Test(arguments: [
        ("55I", "'55I' is not a code; did you mean '551'?"), ("5,7,1", "'5,7,1' is not a code; did you mean '5.7.1'?"),
        ("57.1", "'57.1' is not a code; did you mean '5.7.1'?"),
        (" ", "explain needs a code or a text; for example: smtp-lsp explain 551"),
    ])
    func refusesSlips(_ word: String, _ message: String) throws {
        let run = try CommandRun("explain", word)
        #expect(run.status == 2)
        #expect(run.messages == "smtp-lsp: \(message)\n")
    }

    @Test func explainsErrorNumbersWithAHyphen() throws {
        let run = try CommandRun("explain", "--fields", "name", "-44")
        #expect(run.text == "{\"name\":\"-44: Put off by the remote server\"}\n")
    }

    @Test func explainsWords() throws {
        let run = try CommandRun(
            "explain", "--fields", "code,enhanced,reason", "550-5.1.1", "<x@example.net>:", "User", "unknown")
        #expect(run.text == "{\"code\":550,\"enhanced\":\"5.1.1\",\"reason\":\"mailbox-unknown\"}\n")
    }

    @Test func speaksTheAskedLanguage() throws {
        let french = try CommandRun("explain", "--locale", "fr-CA", "551").text
        #expect(french != (try CommandRun("explain", "551").text))
        #expect(try CommandRun("explain", "551", environment: ["LANG": "fr_FR.UTF-8"]).text == french)
        #expect(
            try CommandRun("explain", "551", environment: ["LANG": "xx_YY"]).text == CommandRun("explain", "551").text)
    }

    /// A line that was asked before has the same answer, with its own id.
    @Test(arguments: ["ndjson", "json"]) func answersAgainAsAtFirst(_ format: String) throws {
        let asked = [
            #"{"id":1,"text":"550 5.1.1 no such user"}"#, #"{"id":2,"text":"550 5.1.1 no such user"}"#,
            #"{ "id" : "a b", "text":"550 5.1.1 no such user"}"#, #"{"id":"\u00e9\"","text":"550 5.1.1 no such user"}"#,
            #"{"id":1.50,"text":"550 5.1.1 no such user"}"#, #"{"id":null,"text":"550 5.1.1 no such user"}"#,
            #"{"id":[1],"text":"550 5.1.1 no such user"}"#, #"{"text":"550 5.1.1 no such user","id":7}"#,
            #"{"id":1,"id":2,"text":"550 5.1.1 no such user"}"#,
            #"{"id":3,"text":"450 4.2.0 Greylisted","locale":"de"}"#,
            #"{"id":3,"text":5}"#, #"{"id":3,"text":"#, "550 5.1.1 no such user", "552 \u{e9}", "", "{}", "{",
        ]
        func answers(_ lines: [String]) throws -> [String] {
            let run = try CommandRun(
                "explain", "--format", format, "--fields", "id,code,name,reason,notes", "-",
                input: Array(lines.map { $0 + "\n" }.joined().utf8))
            return run.lines.filter { $0 != "[" && $0 != "]" }.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
        }
        let alone = try asked.map { try answers([$0]).joined() }
        let order = asked.indices.flatMap { [Int](repeating: $0, count: 3) } + asked.indices.reversed()
        #expect(try answers(order.map { asked[$0] }) == order.map { alone[$0] })
    }

    @Test func answersEveryLineInOrder() throws {
        let lines = [
            "550 5.1.1 No such user", "", #"{"id":7,"text":"451 4.7.1 Greylisted"}"#, #"{"id":"a","code":551}"#,
            #"{"id":1"#, #"{"id":2,"code":"x"}"#, "\u{1}\u{2} no sense", #"{"id":[1],"enhanced":"5.7.999"}"#,
        ]
        var input = Array(lines.joined(separator: "\n").utf8)
        input += [0x0A, 0xFF, 0xFE, 0x0D, 0x0A]
        let run = try CommandRun("explain", "-", "--fields", "id,code,enhanced,reason", input: input)
        #expect(run.status == 0)
        #expect(
            run.lines == [
                #"{"code":550,"enhanced":"5.1.1","reason":"mailbox-unknown"}"#,
                #"{"code":null,"enhanced":null,"reason":null}"#,
                #"{"id":7,"code":451,"enhanced":"4.7.1","reason":"greylisted"}"#,
                #"{"id":"a","code":551,"enhanced":null,"reason":"mailbox-moved"}"#,
                #"{"code":null,"enhanced":null,"reason":null}"#,
                #"{"id":2,"code":null,"enhanced":null,"reason":null}"#,
                #"{"code":null,"enhanced":null,"reason":null}"#,
                #"{"id":[1],"code":null,"enhanced":"5.7.999","reason":"policy"}"#,
                #"{"code":null,"enhanced":null,"reason":null}"#,
            ])
    }

    @Test func tellsWhatIsWrongWithAnObject() throws {
        let run = try CommandRun("explain", "-", "--fields", "notes", input: Array(#"{"code":"x"}"#.utf8))
        #expect(
            run.text
                == #"{"notes":["Not an input object: code: expected reply code (three digits), found string."]}"# + "\n"
        )
    }

    @Test(arguments: ["text", "markdown", "ndjson"])
    func comparesTwoCodes(_ format: String) throws {
        let run = try CommandRun("compare", "--format", format, "214", "551")
        #expect(run.status == 0)
        try Snapshot.check(run.text, "cli/compare-214-551.\(format)")
    }

    @Test func listsCodes() throws {
        let all = try CommandRun("codes").lines
        #expect(all.count > 200)
        #expect(all.contains { $0.hasPrefix("551     User not local") })
        let fives = try CommandRun("codes", "--class", "5", "--format", "ndjson").lines
        for line in fives {
            let row = try object(line)
            #expect((row["code"] as? Int).map { $0 / 100 == 5 } ?? true)
        }
        #expect(fives.contains(#"{"code":551,"name":"User not local","standing":"standard"}"#))
        let found = try CommandRun("codes", "--search", "mailbox full", "--fields", "code,enhanced").lines
        #expect(found.contains(#"{"enhanced":"5.2.2"}"#) || found.contains(#"{"enhanced":"X.2.2"}"#))
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
