import JSON
import SMTPDocuments
import TestSupport
import Testing

@testable import SMTPQuery

/// One format with these members, and a good one for those that are not given.
private func file(_ members: String, id: String = #""id": "x.y", "#) -> String {
    """
    {"formats": [{\(id)"product": "X", "kind": "log", \(members)}]}
    """
}

private let good = #""tags": ["x"], "patterns": ["to={recipient} said={reply}"], "#
private let example =
    #""examples": [{"text": "Mar  4 09:15:02 a x: to=b@c said=550 5.1.1 no", "findings": ["reply 550 5.1.1 for b@c | no"]}]"#

/// What is wrong in a file: the bytes that each problem is about, and its message.
private func problems(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return UserFormats(bytes).problems.map { "\(String(decoding: bytes[$0.place], as: UTF8.self)) \($0.message)" }
}

@Suite struct UserFormatsTests {
    @Test func takesAGoodFile() {
        let read = UserFormats(Array(file(good + example).utf8))
        #expect(read.problems == [])
        #expect(read.formats.map(\.id) == ["x.y"])
        #expect(read.set.formats.count == FormatSet.builtIn.formats.count + 1)
        #expect(UserFormats(Array(#"{"formats": []}"#.utf8)).problems == [])
    }

    /// What `smtp/formats` writes of a built-in format can be read again, and reads the same.
    @Test(
        arguments: FormatSet.builtIn.formats.filter {
            $0.strategy == .json || !$0.cues.isEmpty || ($0.strategy == .patterns && !$0.patterns.isEmpty)
        }.map(\.id))
    func readsWhatItWrites(_ id: String) throws {
        var copy = try #require(FormatSet.builtIn.formats.first { $0.id == id })
        copy.id = "my.\(id)"
        if copy.kind == .bounce { copy.strategy = .patterns }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("formats")
            writer.array { FormatJSON(format: copy).write(to: &$0) }
        }
        let read = UserFormats(writer.bytes)
        #expect(read.problems == [])
        #expect(read.formats == [copy])
    }

    @Test(arguments: [
        ("{", "{ not JSON: unexpected end"),
        (#"{"formats": [}"#, "} not JSON: unexpected byte"),
        ("[]", "[ must be an object, not array"),
        ("{}", #"{ "formats" is missing"#),
        (#"{"formats": {}}"#, "{ must be a list, not object"),
        (#"{"formats": [1]}"#, "1 must be an object, not number"),
        (#"{"format": [], "formats": []}"#, #""format" unknown key "format"; did you mean "formats"?"#),
        (file(good + example, id: ""), #"{ "id" is missing"#),
        (file(good + example, id: #""id": "raw", "#), #""raw" "raw" is a built-in format"#),
        (
            file(good + example, id: #""id": "Log", "#),
            #""Log" must be small letters, digits, dots and hyphens, and no kind's name"#
        ),
        (file(good + example, id: #""id": 5, "#), "5 must be a string, not number"),
        (file(#""tag": ["x"], "# + good + example), #""tag" unknown key "tag"; did you mean "tags"?"#),
        (file(#""tags": "x", "patterns": ["{reply}"], "# + example), #""x" must be a list, not string"#),
        (
            file(#""patterns": ["a {reply}"], "# + example),
            #"{ needs "tags" or "starts": nothing leads to its patterns"#
        ),
        (file(#""marks": ["x"], "# + good + example), #"{ "marks" and "signs" are for configurations"#),
        (file(#""tags": ["x"], "# + example), #"{ needs "patterns""#),
        (file(good + #""examples": []"#), "[ must hold an example"),
        (
            file(#""tags": ["x"], "patterns": ["to={recipent} {reply}"], "# + example),
            #""to={recipent} {reply}" unknown capture {recipent}; did you mean {recipient}?"#
        ),
        (
            file(#""tags": ["x"], "patterns": [{"template": "{?to={reply}"}], "# + example),
            #""{?to={reply}" a brace is not closed; a brace that means itself is written {{"#
        ),
        (
            file(#""tags": ["x"], "patterns": [{"template": "a", "outcome": "bounce"}], "# + example),
            #""bounce" cannot be "bounce"; did you mean "bounced"?"#
        ),
        (file(#""starts": ["lines"], "# + good + example), #""lines" cannot be "lines"; did you mean "line"?"#),
        (file(good + #""conversation": {"isBare": 1}, "# + example), "1 must be true or false, not number"),
        (
            file(good + #""negatives": ["Mar  4 09:15:02 a x: to=b@c said=421 4.3.2 no"], "# + example),
            #""Mar  4 09:15:02 a x: to=b@c said=421 4.3.2 no" must give nothing, but gives "reply 421 4.3.2 for b@c | no""#
        ),
        (
            file(good + #""examples": [{"text": "Mar  4 09:15:02 a x: to=b@c said=550 5.1.1 no", "findings": ["x"]}]"#),
            #""x" the example's text gives "reply 550 5.1.1 for b@c | no""#
        ),
        (
            file(good + #""examples": [{"text": "Mar  4 09:15:02 a x: to=b@c said=550 5.1.1 no", "findings": []}]"#),
            #"[ the example's text also gives "reply 550 5.1.1 for b@c | no""#
        ),
        (
            file(good + #""examples": [{"text": "nothing", "findings": ["x"]}]"#),
            #""x" is not found in the example's text"#
        ),
        (file(#""cues": [{"role": "reply", "text": "it said:"}], "# + good + example), #"{ "cues" are for bounces"#),
        (file(#""strategy": "json", "# + example), #"{ events in JSON need "keys" and "needles""#),
        (
            file(#""strategy": "json", "needles": ["x"], "keys": {"a": "repli"}, "# + example),
            #""repli" cannot be "repli"; did you mean "reply"?"#
        ),
        (
            #"{"formats": [{"id": "c", "product": "C", "kind": "bounce", \#(example)}]}"#,
            #"{ a bounce needs "cues""#
        ),
        (
            #"{"formats": [{"id": "c", "product": "C", "kind": "bounce", "cues": [{"rule": "reply", "text": "x"}], \#(example)}]}"#,
            #"{ "role" is missing"#
        ),
        (
            #"{"formats": [{"id": "c", "product": "C", "kind": "bounce", "cues": [{"role": "reply", "text": "x"}], \#(good)\#(example)}]}"#,
            #"{ "patterns", "tags", "starts" and "strategy" are for logs and transcripts"#
        ),
        (
            #"{"formats": [{"id": "c", "product": "C", "kind": "configuration", \#(example)}]}"#,
            #"{ a configuration needs "settings""#
        ),
    ])
    func tellsWhatIsWrongAndWhere(_ text: String, _ problem: String) {
        #expect(problems(text).first == problem)
    }

    @Test func refusesTheSecondOfOneName() {
        let format = #"{"id": "x.y", "product": "X", "kind": "log", \#(good)\#(example)}"#
        let read = UserFormats(Array(#"{"formats": [\#(format), \#(format)]}"#.utf8))
        #expect(read.problems.map(\.message) == [#""x.y" is another format's id"#])
        #expect(read.formats.count == 1)
    }

    @Test func readsAConfigurationOfOnesOwn() {
        let read = UserFormats(
            Array(
                #"""
                {"formats": [{
                  "id": "mg2000.conf", "product": "MG2000", "kind": "configuration", "globs": ["mg2000.conf"],
                  "comment": ";", "settings": [{"word": "refuse-with", "needsQuote": true}],
                  "examples": [
                    {"text": "; x\nrefuse-with \"554 5.7.1 Go away\"", "findings": ["setting refuse-with 554 5.7.1 | Go away"]}
                  ]
                }]}
                """#.utf8))
        #expect(read.problems == [])
        let profile = Array("; x".utf8).withBytes {
            FormatDetection.profile(path: "/etc/mg2000.conf", head: $0, formats: read.set)
        }
        #expect(profile.kind == .configuration)
        #expect(profile.formats == read.set.id(named: "mg2000.conf").map { [$0] })
    }

    @Test func readsABounceOfOnesOwn() {
        let read = UserFormats(
            Array(
                #"""
                {"formats": [{
                  "id": "mg2000.bounce", "product": "MG2000", "kind": "bounce",
                  "cues": [
                    {"role": "notice", "text": "MG2000 could not hand over"},
                    {"role": "reply", "text": "the other side answered"},
                    {"role": "original", "text": "your mail was:"}
                  ],
                  "examples": [{
                    "text": "MG2000 could not hand over your mail.\n\n<a@example.net>\nThe other side answered 550 No such user\n\nYour mail was:\n550 5.1.1 not this",
                    "findings": ["boundary bounce", "reply 550 for a@example.net | No such user"]
                  }]
                }]}
                """#.utf8))
        #expect(read.problems == [])
        let mail =
            "From: gateway@example.org\nTo: b@example.org\nSubject: x\n\n"
            + (read.formats.first?.examples.first?.text ?? "")
        let bytes = Array(mail.utf8)
        #expect(bytes.withBytes { FormatDetection.profile(head: $0, formats: read.set) }.kind == .bounce)
        #expect(bytes.withBytes { FormatDetection.profile(head: $0) }.kind != .bounce)
    }

    @Test func readsEventsAndColumnsOfOnesOwn() {
        let read = UserFormats(
            Array(
                #"""
                {"formats": [
                  {
                    "id": "relay.events", "product": "Relay", "kind": "log", "strategy": "json",
                    "needles": ["\"relay_event\""], "keys": {"answer": "reason", "to": "recipient"},
                    "examples": [{
                      "text": "{\"relay_event\":1,\"to\":\"a@example.net\",\"answer\":\"550 5.1.1 no\"}",
                      "findings": ["reply 550 5.1.1 for a@example.net | no"]
                    }]
                  },
                  {
                    "id": "relay.csv", "product": "Relay", "kind": "log", "starts": ["line"], "form": "csv",
                    "patterns": ["when;{columns}"], "keys": {"to": "recipient", "answer": "reply"},
                    "examples": [{
                      "text": "when;answer;to\n9:15;\"550 5.1.1 \"\"no\"\"\";a@example.net",
                      "findings": ["reply 550 5.1.1 for a@example.net | \"no\""]
                    }]
                  }
                ]}
                """#.utf8))
        #expect(read.problems == [])
    }

    /// Whatever a file holds, reading it ends.
    @Test func bearsAnything() {
        let text = file(good + example)
        for end in text.indices { _ = UserFormats(Array(text[..<end].utf8)) }
        let deep = String(repeating: "{?", count: 400) + "a" + String(repeating: "}", count: 400)
        for template in [deep, String(repeating: deep, count: 3), "{{", "{", "{?}", "{}{}", "{reply>}{reply>}"] {
            _ = UserFormats(Array(file(#""tags": ["x"], "patterns": ["\#(template)"], "# + example).utf8))
        }
    }
}
