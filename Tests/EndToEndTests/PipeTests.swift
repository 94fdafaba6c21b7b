import Foundation
import TestSupport
import Testing

private func frame(_ text: String) -> [UInt8] { Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8) }

/// The bodies of the frames in `bytes`.
private func bodies(_ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    var rest = bytes[...]
    while let end = rest.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) {
        let header = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
        guard header.hasPrefix("Content-Length: "), let length = Int(header.dropFirst(16)) else {
            return result + ["? \(header)"]
        }
        result.append(String(decoding: rest[end.upperBound...].prefix(length), as: UTF8.self))
        rest = rest[end.upperBound...].dropFirst(length)
    }
    return rest.isEmpty ? result : result + ["? \(String(decoding: rest, as: UTF8.self))"]
}

private let initialize = frame(
    #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#)

@Suite struct PipeTests {
    @Test(arguments: Samples.names(in: "clients").filter { $0.hasSuffix(".c2s.bin") })
    func replaysRecordedClients(_ trace: String) throws {
        let run = try ServerUnderTest.run(try Samples.bytes("clients/\(trace)"))
        let expected = try String(decoding: Samples.bytes("clients/\(trace.dropLast(8)).expected"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        // Over a pipe runs of changes may be published together: everything else must be the same, in the same order.
        let isOrdered = { (message: String) in !message.contains("textDocument/publishDiagnostics") }
        var messages = bodies(run.output)
        messages.append("exit \(run.status)")
        #expect(messages.filter(isOrdered) == expected.filter(isOrdered))
        #expect(messages.last { !isOrdered($0) } == expected.last { !isOrdered($0) })
    }

    @Test func takesOneByteAtATime() throws {
        let server = try ServerUnderTest(environment: ["SMTP_LSP_NO_PARENT_WATCH": "1"])
        for byte in initialize { try server.write([byte]) }
        let shutdown =
            frame(#"{"jsonrpc":"2.0","id":"s","method":"shutdown"}"#) + frame(#"{"jsonrpc":"2.0","method":"exit"}"#)
        for byte in shutdown { try server.write([byte]) }
        let messages = bodies(try server.readToEnd())
        #expect(server.waitForExit() == 0)
        #expect(messages.count == 2)
        #expect(messages.last == #"{"jsonrpc":"2.0","id":"s","result":null}"#)
    }

    @Test func endsWithStatusOneWithoutShutdown() throws {
        #expect(try ServerUnderTest.run(initialize + frame(#"{"jsonrpc":"2.0","method":"exit"}"#)).status == 1)
        #expect(try ServerUnderTest.run(frame(#"{"jsonrpc":"2.0","method":"exit"}"#)).status == 1)
        #expect(try ServerUnderTest.run(initialize).status == 1)
        #expect(try ServerUnderTest.run([]).status == 1)
    }

    @Test func answersEverythingBeforeTheEndOfInput() throws {
        let hover = { (id: Int) in
            frame(
                #"{"jsonrpc":"2.0","id":\#(id),"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:x"},"position":{"line":0,"character":0}}}"#
            )
        }
        let run = try ServerUnderTest.run(initialize + (2...500).flatMap(hover))
        #expect(
            bodies(run.output).dropFirst()
                == ArraySlice((2...500).map { #"{"jsonrpc":"2.0","id":\#($0),"result":null}"# }))
    }

    @Test func resynchronisesOverARealPipe() throws {
        let run = try ServerUnderTest.run(
            initialize + Array("garbage\r\n\r\n".utf8) + frame("{\"a\":")
                + frame(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#))
        let messages = bodies(run.output)
        #expect(messages.dropFirst().map { $0.contains("-32700") } == [true, true, false])
        #expect(run.status == 0)
    }

    @Test func endsWithItsParent() throws {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/bin/sh")
        child.arguments = ["-c", "exit 0"]
        try child.run()
        child.waitUntilExit()
        let server = try ServerUnderTest()
        try server.write(
            frame(
                #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":\#(child.processIdentifier),"rootUri":null,"capabilities":{}}}"#
            ))
        #expect(bodies(try server.readToEnd()).count == 1)
        #expect(server.waitForExit() == 1)
    }
}
