import JSONRPC
import Testing

/// What `bytes` are cut into when they come `step` at a time: bodies as they stand, faults as `!`.
private func cut(_ text: String, step: Int = .max) -> [String] {
    var decoder = FrameDecoder()
    var events: [String] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let piece = Array(rest.prefix(step))
        rest = rest.dropFirst(piece.count)
        piece.withUnsafeBytes { decoder.append($0) }
        while let event = decoder.next() {
            switch event {
            case .body(let body): events.append(String(decoding: body, as: UTF8.self))
            case .fault: events.append("!")
            }
        }
    }
    return events
}

@Suite struct FrameDecoderTests {
    @Test(arguments: [
        ("Content-Length: 2\r\n\r\n{}", ["{}"]),
        ("content-length:2\r\n\r\n{}CONTENT-LENGTH:  2  \r\n\r\n[]", ["{}", "[]"]),
        ("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", ["{}"]),
        ("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=\"UTF8\"\r\n\r\n{}", ["{}"]),
        ("Content-Length: 2\r\nX-Other: a:b\r\n\r\n{}", ["{}"]),
        ("Content-Length: 2\n\n{}", ["{}"]),
        ("\r\n\nContent-Length: 2\r\n\r\n{}\n\nContent-Length: 1\r\n\r\n1", ["{}", "1"]),
        ("Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1", ["", "1"]),
        ("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", ["{}"]),
    ])
    func cutsAtAnyChunking(_ text: String, _ bodies: [String]) {
        for step in [1, 2, 3, 7, 20, .max] { #expect(cut(text, step: step) == bodies) }
    }

    @Test(arguments: [
        // Another character set: its body is passed over.
        (
            "Content-Length: 2\r\nContent-Type: text/plain; charset=latin1\r\n\r\n{}Content-Length: 1\r\n\r\n1",
            ["!", "1"]
        ),
        ("Content-Type: x\r\n\r\nContent-Length: 1\r\n\r\n1", ["!", "1"]),
        ("Content-Length: x\r\n\r\n{}Content-Length: 1\r\n\r\n1", ["!", "1"]),
        ("Content-Length: -2\r\n\r\n{}Content-Length: 1\r\n\r\n1", ["!", "1"]),
        ("Content-Length: 99999999999999999999\r\n\r\n{}Content-Length: 1\r\n\r\n1", ["!", "1"]),
        ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}Content-Length: 1\r\n\r\n1", ["!", "1"]),
        ("{\"jsonrpc\":\"2.0\"}Content-Length: 1\r\n\r\n1", ["!", "1"]),
        ("garbage\r\nmore garbage\r\nContent-Length: 1\r\n\r\n1", ["!", "1"]),
        (": x\r\nContent-Length: 1\r\n\r\n1", ["!", "1"]),
        // One byte too few announced.
        ("Content-Length: 1\r\n\r\n{}Content-Length: 1\r\n\r\n1", ["{", "!", "1"]),
    ])
    func findsItsWayAgain(_ text: String, _ events: [String]) {
        for step in [1, 2, 5, .max] { #expect(cut(text, step: step) == events) }
    }

    @Test func doesNotWaitForEndlessHeaders() {
        #expect(cut("X: " + String(repeating: "y", count: 20_000)) == ["!"])
        #expect(cut(String(repeating: "{\"a\":1}", count: 5)) == ["!"])
    }

    @Test func givesBackAHeaderThatWasSwallowed() {
        let body = Array("{\"a\":1}Content-Length: 1\r\n\r\n1".utf8)
        #expect(FrameDecoder.swallowedHeader(in: body) == 7)
        #expect(FrameDecoder.swallowedHeader(in: Array("{\"a\":\"Content-Length: 1\"}".utf8)) == nil)
        var decoder = FrameDecoder()
        Array("Content-Length: 5\r\n\r\n{\"b\":".utf8).withUnsafeBytes { decoder.append($0) }
        guard case .body? = decoder.next() else { return #expect(Bool(false)) }
        decoder.giveBack(body, from: 7)
        guard case .body(let again)? = decoder.next() else { return #expect(Bool(false)) }
        #expect(again == [0x31])
        #expect(decoder.isBetweenMessages)
    }
}
