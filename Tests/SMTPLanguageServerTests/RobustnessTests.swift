import TestSupport
import Testing

/// A generator with a fixed seed: the same noise in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct RobustnessTests {
    private static let initialize = #"{"jsonrpc":"2.0","id":"end","method":"initialize","params":{"capabilities":{}}}"#

    /// Whatever came before, a whole request is answered.
    private func checkStillAnswers(_ client: TestClient) {
        guard client.exitStatus == nil else { return }
        let padding = Array(repeating: UInt8(0x20), count: 20_000)
        client.send(bytes: padding)
        client.send(Self.initialize)
        #expect(client.send(Self.initialize).contains { $0.contains(#""id":"end""#) })
    }

    @Test(arguments: Samples.names(in: "clients").filter { $0.hasSuffix(".c2s.bin") })
    func survivesDamagedSessions(_ trace: String) throws {
        let bytes = try Samples.bytes("clients/\(trace)")
        var random = SeededGenerator(state: UInt64(bytes.count))
        for _ in 0..<12 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
                case 1: damaged.remove(at: place)
                case 2: damaged.insert(contentsOf: damaged[place...].prefix(9), at: place)
                default:
                    damaged.removeSubrange(place..<min(damaged.count, place + Int.random(in: 1...300, using: &random)))
                }
            }
            let client = TestClient()
            var rest = damaged[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...4000, using: &random))
                client.send(bytes: Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            _ = client.end()
            #expect(client.exitStatus != nil)
        }
    }

    @Test func findsItsWayOutOfNoise() {
        var random = SeededGenerator(state: 3)
        for _ in 0..<60 {
            let client = TestClient()
            let length = Int.random(in: 0...2000, using: &random)
            client.send(bytes: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
            checkStillAnswers(client)
        }
    }

    @Test(arguments: [
        #"{"textDocument":null}"#,
        #"{"textDocument":{"uri":""},"position":{"line":9223372036854775807,"character":-9223372036854775808}}"#,
        #"{"textDocument":{"uri":"file:///%"},"position":{"line":1e300,"character":0}}"#, "[[[[]]]]", "null", "{}",
        #"{"textDocument":{"uri":"untitled:x"},"position":{"line":9223372036854775807,"character":9223372036854775807},"range":{"start":{"line":0,"character":0},"end":{"line":9223372036854775807,"character":9223372036854775807}},"context":{"diagnostics":[{}]},"positions":[{}]}"#,
    ])
    func answersAnyParameters(_ params: String) {
        let methods = [
            "textDocument/hover", "textDocument/diagnostic", "textDocument/codeAction", "workspace/executeCommand",
            "smtp/explain",
            "smtp/compare", "smtp/codes", "smtp/parse", "smtp/scan", "smtp/check", "smtp/rules", "smtp/formats",
            "shutdown",
        ]
        let client = TestClient.initialized()
        client.open("untitled:x", "S: 550 5.1.1 no\r\nC: QUIT\r")
        for (id, method) in methods.enumerated() {
            #expect(client.request(id, method, params).last?.contains(#""id":\#(id),"#) == true)
        }
        for method in [
            "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave",
            "workspace/didChangeConfiguration", "$/setTrace", "$/cancelRequest",
        ] {
            client.notify(method, params)
        }
        #expect(client.exitStatus == nil)
    }
}
