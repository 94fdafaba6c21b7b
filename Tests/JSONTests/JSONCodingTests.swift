import JSON
import Testing

private func view(_ text: String) throws -> JSONView { try JSONDocument(Array(text.utf8)).root }

@Suite struct JSONCodingTests {
    @Test func namesTheMemberThatIsWrong() throws {
        let json = try view(#"{"textDocument":{"uri":5},"items":[{"a":1},{"a":"x","b":[0,[1,2,"deep"]]}],"none":null}"#)
        func message(_ body: () throws(JSONDecodingError) -> Void) -> String {
            do throws(JSONDecodingError) {
                try body()
                return "no error"
            } catch { return error.description }
        }
        let document = try #require(json["textDocument"])
        #expect(
            message { () throws(JSONDecodingError) in _ = try document.decode("uri", as: String.self) }
                == "textDocument.uri: expected string, found number")
        #expect(
            message { () throws(JSONDecodingError) in _ = try document.decode("version", as: Int.self) }
                == "textDocument.version: missing")
        #expect(
            message { () throws(JSONDecodingError) in _ = try json.decode("textDocument", as: [Int].self) }
                == "textDocument: expected array, found object")
        let deep = try #require(json["items"]?.elements.last?["b"]?.elements.last?.elements.last)
        #expect(deep.path == "items[1].b[1][2]")
        #expect(
            message { () throws(JSONDecodingError) in _ = try Int(json: deep) }
                == "items[1].b[1][2]: expected integer, found string")
        #expect(message { () throws(JSONDecodingError) in _ = try Int(json: json) } == "expected integer, found object")
        #expect(try json.decodeIfPresent("none", as: Int.self) == nil)
        #expect(try json.decodeIfPresent("absent", as: Int.self) == nil)
    }

    @Test func writesCommasWhereTheyBelong() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("a", 1)
            writer.member("b", ifPresent: String?.none)
            writer.key("c")
            writer.array { writer in
                writer.array { _ in }
                writer.object { _ in }
                writer.null()
                writer.bool(true)
                writer.double(.infinity)
                writer.double(2)
                writer.double(-0.25)
                writer.plain("x")
                writer.raw(Array("[0]".utf8))
            }
            writer.key(dynamic: "d\n")
            writer.integer(-12)
            writer.member("e", [Int.min, Int.max, 10, 9])
        }
        #expect(
            writer.text
                == #"{"a":1,"c":[[],{},null,true,null,2,-0.25,"x",[0]],"d\n":-12,"e":[-9223372036854775808,9223372036854775807,10,9]}"#
        )
        writer.reset()
        writer.integer(1)
        #expect(writer.text == "1")
    }

    @Test func escapesAndMendsStrings() {
        var writer = JSONWriter()
        writer.string("a\"\\\n\r\t\u{8}\u{C}\u{1}\u{1F}é😀/01234567\"89")
        #expect(writer.text == #""a\"\\\n\r\t\b\f\u0001\u001fé😀/01234567\"89""#)
        writer.reset()
        writer.string(utf8: Array("0123456789".utf8) + [0xFF, 0x41, 0xE2, 0x82])
        #expect(writer.text == "\"0123456789\u{FFFD}A\u{FFFD}\"")
    }

    @Test(arguments: [
        ("", #""""#), ("`", #""""#), ("`RCPT`", #""RCPT""#), ("0123456`89`abcdef`", #""012345689abcdef""#),
        ("é`\"``01234567", #""é\"01234567""#),
    ])
    func leavesACharacterOut(_ text: String, _ written: String) {
        var writer = JSONWriter()
        Array(text.utf8).withUnsafeBufferPointer { writer.string(utf8: $0, leavingOut: 0x60) }
        #expect(writer.text == written)
    }

    @Test(arguments: [
        (#""a/b""#, #""a/b""#), ("12", "12"), ("0", "0"), ("-1", nil), ("1.0", nil), ("1234567890123456", nil),
        (#""\u0061""#, nil), ("\"é\"", nil), ("[1]", nil), ("true", nil),
    ])
    func handsOnWhatAWriterWouldWrite(_ text: String, _ source: String?) throws {
        let root = try JSONDocument(Array((" " + text).utf8)).root
        #expect(root.withPlainSource { String(decoding: $0, as: UTF8.self) } == source)
    }

    @Test func readsStringsWhereTheyStand() throws {
        let root = try JSONDocument(Array(#"{"plain":"a","\u0077ide":"é\n","number":1}"#.utf8)).root
        let members = root.members.map { key, value in
            "\(key.stringLength) \(value.withString { String(decoding: $0, as: UTF8.self) } ?? "-") \(value.stringLength)"
        }
        #expect(members == ["5 a 1", "4 é\n 3", "6 - 0"])
        #expect(try JSONDocument(Array("[1]".utf8)).root.members.map { _, _ in 1 } == [])
    }
}
