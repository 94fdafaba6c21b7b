import SMTPDocuments
import SMTPReply

/// Writes what is found in a file as the contract's found items, without analysis.
enum ScanDump {
    static func run(_ path: String) {
        let bytes = Files.read(path)
        bytes.withBytes { all in
            let profile = FormatDetection.profile(path: path, head: all)
            let reader = DocumentReader(profile: profile)
            let places = Places(all)
            var output = ""
            var state = ReaderState()
            reader.read(all, state: &state) { output += item($0, path, places) ?? "" }
            state.rebase(by: -all.count)
            reader.finish(state: &state) { found in
                if case .reply(var reply) = found {
                    for index in reply.lines.indices { reply.lines[index].shift(all.count) }
                    output += item(.reply(reply), path, places) ?? ""
                }
            }
            print(output, terminator: "")
        }
    }

    private static func item(_ finding: Finding, _ path: String, _ places: Places) -> String? {
        switch finding {
        case .reply(let reply):
            let lines = reply.lines.map { "{\(codes($0.codeRange, $0.code, $0.enhanced, $0.enhancedRange, places))}" }
            guard let first = reply.lines.first else { return nil }
            return
                "{\"file\":\"\(path)\",\"kind\":\"reply\",\(codes(first.codeRange, first.code, first.enhanced, first.enhancedRange, places)),\"direction\":\"server\",\"lines\":[\(lines.joined(separator: ","))]}\n"
        case .command(let command, _):
            return
                "{\"file\":\"\(path)\",\"kind\":\"command\",\"range\":\(places.range(command.range)),\"code\":null,\"direction\":\"client\"}\n"
        case .status(let status):
            return
                "{\"file\":\"\(path)\",\"kind\":\"status\",\"range\":\(places.range(status.range)),\"code\":null,\"enhanced\":\"\(status.enhanced)\",\"direction\":null}\n"
        case .setting(let setting):
            guard let range = setting.codeRange ?? setting.enhancedRange else { return nil }
            let enhanced = setting.enhanced.map { "\"\($0)\"" } ?? "null"
            return
                "{\"file\":\"\(path)\",\"kind\":\"config\",\"range\":\(places.range(range)),\"code\":\(setting.code.map(\.description) ?? "null"),\"enhanced\":\(enhanced),\"direction\":null}\n"
        case .secret, .messageData, .boundary: return nil
        }
    }

    private static func codes(
        _ range: Place, _ code: ReplyCode, _ enhanced: EnhancedStatusCode?, _ enhancedRange: Place?, _ places: Places
    ) -> String {
        "\"range\":\(places.range(range)),\"code\":\(code),\"enhanced\":\(enhanced.map { "\"\($0)\"" } ?? "null")"
            + (enhancedRange.map { ",\"enhancedRange\":\(places.range($0))" } ?? "")
    }
}

extension FoundReplyLine {
    fileprivate mutating func shift(_ offset: Int) {
        codeRange = codeRange.lowerBound + offset..<codeRange.upperBound + offset
        enhancedRange = enhancedRange.map { $0.lowerBound + offset..<$0.upperBound + offset }
    }
}

/// Byte offsets as lines and columns in code points.
struct Places {
    private let bytes: Bytes
    private var starts: [Int] = [0]

    init(_ bytes: Bytes) {
        self.bytes = bytes
        var position = 0
        while position < bytes.count {
            position = LineScanner.next(in: bytes, after: LineScanner.lineEnd(in: bytes, from: position))
            starts.append(position)
        }
    }

    func range(_ place: Place) -> String {
        "{\"start\":\(position(place.lowerBound)),\"end\":\(position(place.upperBound))}"
    }

    private func position(_ offset: Int) -> String {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[starts[low]..<max(starts[low], offset)].string.unicodeScalars.count
        return "{\"line\":\(low),\"character\":\(column)}"
    }
}
