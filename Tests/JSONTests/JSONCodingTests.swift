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
}
