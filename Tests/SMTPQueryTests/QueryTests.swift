import JSON
import SMTPDocuments
import SMTPQuery
import Testing

@testable import SMTPAnalysis

/// Asks a method and gives its result, or its error.
private func ask(_ method: QueryMethod, _ params: String, _ context: QueryContext = QueryContext()) -> String {
    do {
        let json = try JSONDocument(Array(#"{"params":\#(params)}"#.utf8)).root["params"]
        var writer = JSONWriter()
        try Query(method, json, context).write(to: &writer)
        return writer.text
    } catch let error as QueryError {
        return error.message
    } catch { return "\(error)" }
}

@Suite struct QueryTests {
    @Test func namesMethodsAndCommands() {
        #expect(QueryMethod.allCases.map(\.command).contains("smtp.explain"))
        for method in QueryMethod.allCases { #expect(QueryMethod(command: method.command) == method) }
        #expect(QueryMethod(command: "smtp.nothing") == nil)
    }

    @Test func explainsTheInputObject() {
        #expect(
            ask(
                .explain,
                #"{"id":{"a":[1,null]},"text":"550-5.1.1 a 550 5.1.1 No such user","command":"RCPT TO","fields":["id","code","enhanced","reason","verdict","actor","command"]}"#
            )
                == #"{"id":{"a":[1,null]},"code":550,"enhanced":"5.1.1","reason":"mailbox-unknown","verdict":"do-not-retry","actor":"sender","command":"RCPT"}"#
        )
        #expect(
            ask(.explain, #"{"text":"zzz","fields":["code","enhanced","reason"]}"#)
                == #"{"code":null,"enhanced":null,"reason":null}"#)
        #expect(
            ask(.explain, #"{"code":551,"locale":"fr","fields":["severity","category"]}"#)
                != ask(.explain, #"{"code":551,"fields":["severity","category"]}"#))
    }

    @Test(arguments: [
        ("null", "params: expected object, found null"), ("[]", "params: expected object, found array"),
        (#"{"code":"abc"}"#, "params.code: expected reply code (three digits), found string"),
        (#"{"code":1000}"#, "params.code: expected reply code (three digits), found number"),
        (#"{"enhanced":5}"#, #"params.enhanced: expected enhanced status code ("5.1.1"), found number"#),
        (#"{"text":{}}"#, "params.text: expected string, found object"),
        (#"{"text":"","locale":1}"#, "params.locale: expected string, found number"),
        (
            #"{"text":"","fields":["x"]}"#,
            "params.fields: no member 'x'; there are id, code, enhanced, name, severity, category, description, whenYouSeeIt, howToFix, reason, finer, verdict, actor, provider, command, standing, references, related, evidence, notes"
        ),
        (#"{"textDocument":{}}"#, "params.textDocument.uri: missing"),
        (#"{"textDocument":{"uri":"x"},"position":{"line":1}}"#, "params.position.character: missing"),
    ])
    func namesTheWrongMember(_ params: String, _ message: String) {
        #expect(ask(.explain, params) == message)
    }

    @Test func comparesCodes() throws {
        let comparison = try JSONValue(parsing: ask(.compare, #"{"codes":[214,"551"]}"#))
        #expect(comparison["codes"]?.elements.compactMap { $0["code"]?.int } == [214, 551])
        #expect(comparison["comparable"] == false)
        #expect(comparison["closer"]?.elements.first?["code"] == 251)
        #expect(comparison["keyDifferences"]?.elements.isEmpty == false)
        #expect(ask(.compare, #"{"codes":[1]}"#) == "params.codes: expected array of two codes, found array")
        #expect(ask(.compare, "{}") == "params.codes: missing")
    }

    @Test func parsesReplies() {
        #expect(
            ask(.parse, #"{"text":"250-a\r\n250 b\r\n"}"#)
                == #"{"replies":[{"code":250,"isComplete":true,"lines":[{"code":250,"isLast":false,"text":"a","start":0,"end":5},{"code":250,"isLast":true,"text":"b","start":7,"end":12}],"faults":[]}]}"#
        )
        #expect(ask(.parse, #"{"text":"hello"}"#) == #"{"replies":[]}"#)
    }

    static let transcript = #"C: RCPT TO:<b@example.net>\nS: 550-5.1.1 No such\nS: 550 5.1.1 user\n"#

    @Test func scansTexts() {
        #expect(
            ask(
                .scan,
                #"{"text":"\#(Self.transcript)","languageId":"smtp","fields":["kind","range","code","enhanced","enhancedRange","direction","text","lines","command","file","uri"]}"#
            )
                == #"[{"kind":"command","range":{"start":{"line":0,"character":3},"end":{"line":0,"character":26}},"code":null,"enhanced":null,"direction":"client","text":"RCPT TO:<b@example.net>","command":"RCPT"},{"kind":"reply","range":{"start":{"line":1,"character":3},"end":{"line":1,"character":6}},"code":550,"enhanced":"5.1.1","enhancedRange":{"start":{"line":1,"character":7},"end":{"line":1,"character":12}},"direction":"server","text":"No such user","lines":[{"range":{"start":{"line":1,"character":3},"end":{"line":1,"character":6}},"code":550,"enhanced":"5.1.1","text":"No such"},{"range":{"start":{"line":2,"character":3},"end":{"line":2,"character":6}},"code":550,"enhanced":"5.1.1","text":"user"}],"command":"RCPT"}]"#
        )
        #expect(
            ask(
                .scan,
                #"{"text":"C: RCPT TO:<b@example.net>\nS: 250 ok\n","languageId":"smtp","path":"a b.smtp","fields":["file","code"]}"#
            )
                == #"[{"file":"a b.smtp","code":null},{"file":"a b.smtp","code":250}]"#)
        #expect(ask(.scan, "{}") == "params: textDocument or text is missing")
        #expect(ask(.scan, #"{"textDocument":{"uri":"file:///x"}}"#) == "There is no document file:///x.")
    }

    @Test func checksTexts() {
        #expect(
            ask(
                .check,
                #"{"text":"\#(Self.transcript)","languageId":"smtp","path":"/x/a b.smtp","fields":["range","severity","code","codeDescription","source","relatedInformation","data"]}"#
            )
                == #"[{"range":{"start":{"line":1,"character":3},"end":{"line":1,"character":6}},"severity":1,"code":"5.1.1","codeDescription":{"href":"https://www.rfc-editor.org/rfc/rfc3463#section-3.2"},"source":"smtp","relatedInformation":[{"location":{"uri":"file:///x/a%20b.smtp","range":{"start":{"line":0,"character":3},"end":{"line":0,"character":26}}},"message":"the command that it answers"}],"data":{"rule":"failing-reply"}}]"#
        )
    }

    @Test func answersAboutDocumentsOfTheServer() {
        var context = QueryContext()
        context.document = { uri in
            let bytes = Array(Self.transcript.replacing(#"\n"#, with: "\n").utf8)
            let document = AnalysedDocument(
                text: Text(bytes: bytes), origin: .init(languageId: "smtp", override: "transcript"))
            return uri == "file:///a" ? QueryDocument(document, uri: uri) : nil
        }
        let at = { (line: Int, character: Int) in
            #"{"textDocument":{"uri":"file:///a"},"position":{"line":\#(line),"character":\#(character)},"fields":["code","command"]}"#
        }
        #expect(ask(.explain, at(1, 4), context) == #"{"code":550,"command":"RCPT"}"#)
        #expect(ask(.explain, at(2, 20), context) == #"{"code":550,"command":"RCPT"}"#)
        #expect(ask(.explain, at(0, 4), context) == "null")
        #expect(ask(.explain, at(9, 9), context) == "null")
        #expect(
            ask(.scan, #"{"textDocument":{"uri":"file:///a"},"fields":["uri","code"]}"#, context)
                == #"[{"uri":"file:///a","code":null},{"uri":"file:///a","code":550}]"#)
    }

    @Test func sendsPartsOfLongResults() {
        var context = QueryContext()
        var parts: [String] = []
        context.partialResult = { token, bytes in
            parts.append("\(token.int ?? 0) \(String(decoding: bytes, as: UTF8.self))")
        }
        let text = String(repeating: #"C: RCPT TO:<b@example.net>\nS: 250 ok\n"#, count: 150)
        let rest = ask(
            .scan, #"{"text":"\#(text)","languageId":"smtp","partialResultToken":7,"fields":["code"]}"#, context)
        #expect(rest == "[]")
        #expect(parts.count == 2)
        #expect(parts.allSatisfy { $0.hasPrefix(#"7 [{"code":null},{"code":250},"#) })
        #expect(parts.joined().components(of: "250") == 150)
    }

    @Test func listsRulesAndFormats() throws {
        let rules = try JSONValue(parsing: ask(.rules, "{}")).elements
        #expect(rules.count == RuleList.all.count)
        #expect(rules.first?["name"] == "failing-reply")
        #expect(rules.first?["reference"]?["url"] == "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1")
        #expect(ask(.rules, #"{"name":"x"}"#) == "params.name: no rule 'x'")
        #expect(try JSONValue(parsing: ask(.formats, #"{"id":"swaks"}"#)).elements.count == 1)
        #expect(ask(.formats, #"{"id":"x"}"#) == "params.id: no format 'x'")
    }
}

extension String {
    /// How often `part` stands in it.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
