import TestSupport
import Testing

@Suite struct RecordedClientTests {
    static let traces = Samples.names(in: "clients").filter { $0.hasSuffix(".c2s.bin") }

    @Test(arguments: traces)
    func getTheirAnswers(_ trace: String) throws {
        let client = TestClient()
        var messages: [String] = []
        // One message at a time, as editors do.
        for frame in try frames(Samples.bytes("clients/\(trace)")) { messages += client.send(bytes: frame) }
        messages += client.end()
        messages.append("exit \(client.exitStatus.map(String.init) ?? "none")")
        try Snapshot.check(messages.joined(separator: "\n") + "\n", "clients/\(trace.dropLast(8)).expected")
    }

    /// Cuts before each `Content-Length`.
    private func frames(_ bytes: [UInt8]) -> [[UInt8]] {
        let starts = bytes.ranges(of: Array("Content-Length".utf8)).map(\.lowerBound)
        return zip(starts, starts.dropFirst() + [bytes.count]).map { Array(bytes[$0..<$1]) }
    }
}
