import Foundation
import JSON
import Testing

private func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

private func failure(_ bytes: [UInt8]) -> JSONParseError? {
    do {
        _ = try JSONDocument(bytes)
        return nil
    } catch { return error }
}

@Suite struct JSONReadingTests {
    @Test func readsEveryKind() throws {
        let text = #" { "a" : [ 1 , -2.5e1 , true , false , null , "x" , [ ] , { } ] , "b":{"c":{}} } "#
        let expected: JSONValue = [
            "a": [1, .number(-25), true, false, nil, "x", [], [:]], "b": ["c": [:]],
        ]
        #expect(try value(text) == expected)
    }

    @Test func keepsOrderAndTheLastOfDuplicates() throws {
        #expect(try value(#"{"b":1,"a":2,"b":3}"#) == ["b": 3, "a": 2])
        let document = try JSONDocument(Array(#"{"b":1,"\u0062":4}"#.utf8))
        #expect(document.root["b"]?.int == 4)
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("3.0", 3),
        ("3e2", 300),
    ])
    func keepsWholeNumbers(_ text: String, _ number: Int) throws {
        #expect(try JSONDocument(Array(text.utf8)).root.int == number)
    }

    @Test(arguments: ["9223372036854775808", "-9223372036854775809", "1.5", "1e30", "\"1\"", "null"])
    func hasNoIntegerForOthers(_ text: String) throws {
        #expect(try JSONDocument(Array(text.utf8)).root.int == nil)
    }

    @Test(arguments: [
        (#""\ud83d\ude00""#, "😀"), (#""\ud800""#, "\u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"),
        (#""\ud800\ud800\udc00""#, "\u{FFFD}\u{10000}"), (#""\ud83dA""#, "\u{FFFD}A"),
        (#""a\/b\n\t\r\b\f\\\"""#, "a/b\n\t\r\u{8}\u{C}\\\""),
        (#""\u00e9é\u20ac€""#, "éé€€"), (#""\u0000""#, "\0"), (#""""#, ""),
    ])
    func decodesEscapes(_ text: String, _ decoded: String) throws {
        let view = try JSONDocument(Array(text.utf8)).root
        #expect(view.string == decoded)
        #expect(view.stringBytes == Array(decoded.utf8))
    }

    @Test func mendsInvalidUTF8() throws {
        let broken: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x41],
            [0xFF], [0xE2, 0x82, 0xAC], [0x61, 0xF0, 0x9F, 0x98, 0x80, 0xE9],
        ]
        for bytes in broken {
            let view = try JSONDocument([0x22] + bytes + [0x22]).root
            #expect(view.string == String(decoding: bytes, as: UTF8.self))
            #expect(view.stringBytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
        }
        let many = [UInt8](repeating: 0xFF, count: 200_000)
        let view = try JSONDocument([0x22] + many + [0x22]).root
        #expect(view.stringBytes?.count == 600_000)
    }

    @Test func handsLongStringsOnInPieces() throws {
        let line = "2025-01-01T00:00:00 mx postfix/smtp[1]: é😀 \"said\": 550 5.1.1 no\r\n"
        let text = String(repeating: line, count: 5_000)
        var writer = JSONWriter()
        writer.string(text)
        var pieces: [UInt8] = []
        #expect(try JSONDocument(writer.bytes).root.readString { pieces.append(contentsOf: $0) })
        #expect(pieces == Array(text.utf8))
    }

    @Test(arguments: [
        ("", JSONParseError(.empty, at: 0)), ("  ", .init(.empty, at: 2)), ("{\"a\":", .init(.unexpectedEnd, at: 5)),
        ("{\"a\" 1}", .init(.unexpectedByte, at: 5)), ("[1,]", .init(.unexpectedByte, at: 3)),
        ("[1 2]", .init(.unexpectedByte, at: 3)),
        ("{,}", .init(.unexpectedByte, at: 1)), ("{\"a\":1,}", .init(.unexpectedByte, at: 7)),
        ("[1}", .init(.unexpectedByte, at: 2)),
        ("01", .init(.badNumber, at: 0)), ("-", .init(.badNumber, at: 0)), ("1.", .init(.badNumber, at: 0)),
        ("1e+", .init(.badNumber, at: 0)),
        ("+1", .init(.unexpectedByte, at: 0)), (".5", .init(.unexpectedByte, at: 0)),
        ("nul", .init(.unexpectedEnd, at: 3)),
        ("truE", .init(.unexpectedByte, at: 3)), ("\"a", .init(.unexpectedEnd, at: 2)),
        ("\"\\x\"", .init(.badEscape, at: 1)),
        ("\"\\u12g4\"", .init(.badEscape, at: 1)), ("\"\\u12", .init(.unexpectedEnd, at: 1)),
        ("\"\u{1}\"", .init(.controlCharacter, at: 1)),
        ("\"0123456789\n\"", .init(.controlCharacter, at: 11)), ("1 2", .init(.trailing, at: 2)),
        ("NaN", .init(.unexpectedByte, at: 0)),
        ("\0", .init(.unexpectedByte, at: 0)), ("{1:2}", .init(.unexpectedByte, at: 1)),
        ("\"\\", .init(.unexpectedEnd, at: 1)),
    ])
    func saysWhereItStops(_ text: String, _ error: JSONParseError) {
        #expect(failure(Array(text.utf8)) == error)
    }

    @Test func limitsDepth() {
        let deep = [UInt8](repeating: 0x5B, count: 512) + [UInt8](repeating: 0x5D, count: 512)
        #expect(failure(deep) == nil)
        #expect(failure([0x5B] + deep + [0x5D]) == JSONParseError(.tooDeep, at: 512))
        #expect(failure([UInt8](repeating: 0x5B, count: 1_000_000))?.reason == .tooDeep)
    }

    @Test func passesOverAByteOrderMark() throws {
        #expect(try JSONDocument([0xEF, 0xBB, 0xBF] + Array("[1]".utf8)).root.value == [1])
    }

    @Test func survivesEveryPrefixAndEveryChangedByte() {
        let text = Array(#"{"a":[1,-2.5e+3,"x\u00e9\n\ud83d\ude00é",true,null,{"b":{}}],"c":""}"#.utf8)
        for end in 0..<text.count { #expect(failure(Array(text[..<end])) != nil) }
        for index in text.indices {
            for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x30, 0x75, 0x80, 0xFF] {
                var changed = text
                changed[index] = byte
                let oracle = try? JSONSerialization.jsonObject(with: Data(changed), options: [.fragmentsAllowed])
                if oracle != nil, String(validating: changed, as: UTF8.self) != nil { #expect(failure(changed) == nil) }
                if let document = try? JSONDocument(changed) { _ = document.root.value }
            }
        }
    }

    @Test func agreesWithFoundation() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let value = randomValue(depth: 4, &generator)
            var writer = JSONWriter()
            value.write(to: &writer)
            #expect(try JSONDocument(writer.bytes).root.value == value)
            let object = try JSONSerialization.jsonObject(with: Data(writer.bytes), options: [.fragmentsAllowed])
            let theirs = try JSONSerialization.data(withJSONObject: object, options: [.fragmentsAllowed, .sortedKeys])
            let again = try JSONSerialization.jsonObject(with: theirs, options: [.fragmentsAllowed])
            #expect((object as? NSObject) == (again as? NSObject))
            #expect(try JSONDocument(Array(theirs)).root.value.members.count == value.members.count)
        }
    }

    private func randomValue(depth: Int, _ generator: inout SystemRandomNumberGenerator) -> JSONValue {
        let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "é", "€", "😀", "\u{1}", "/", "\u{7F}", "\u{2028}"]
        func string() -> String {
            String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                        scalars.randomElement(using: &generator) ?? "x"
                    }))
        }
        switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
        case 3: return .number(Double(Int.random(in: -1000...1000, using: &generator)) + 0.5)
        case 4, 5: return .string(string())
        case 6:
            return .array(
                (0..<Int.random(in: 0...5, using: &generator)).map { _ in randomValue(depth: depth - 1, &generator) })
        default:
            return .object(
                (0..<Int.random(in: 0...5, using: &generator)).map {
                    JSONValue.Member("\($0)" + string(), randomValue(depth: depth - 1, &generator))
                })
        }
    }
}
