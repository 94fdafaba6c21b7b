/// Cuts a stream into message bodies by their `Content-Length` headers (LSP 3.17, base protocol; names without regard
/// to case, in any order), and finds its way again behind what is none.
package struct FrameDecoder: Sendable {
    /// What the stream held next.
    package enum Event: Sendable {
        case body([UInt8])
        /// Something that is no frame; reading goes on behind it.
        case fault(String)
    }

    /// Longest body that is taken in, in bytes.
    package static let bodyLimit = 1 << 30
    /// Longest header line, in bytes.
    static let lineLimit = 8 * 1024

    private enum State {
        case header
        /// Bytes of the body that are still to come.
        case body(missing: Int)
        /// A body that is not wanted: bytes still to come, and what to say about it.
        case unwanted(missing: Int, String)
        /// Looking for the next header behind a fault.
        case lost
    }

    private var state = State.header
    private var header = FrameHeader()
    private var input: [UInt8] = []
    private var at = 0
    private var body: [UInt8] = []

    package init() {}

    /// Whether the stream could end here: no message is begun.
    package var isBetweenMessages: Bool {
        if case .header = state { header.isEmpty && at == input.count } else { false }
    }

    /// Takes in what was read; then ask ``next()`` until it has no more.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if case .body(let missing) = state, at == input.count {
            let count = min(missing, bytes.count)
            body.append(contentsOf: bytes[..<count])
            state = .body(missing: missing - count)
            if count < bytes.count { refill(bytes[count...]) }
        } else {
            refill(bytes[...])
        }
    }

    private mutating func refill(_ bytes: Slice<UnsafeRawBufferPointer>) {
        if at > 0 {
            input.removeSubrange(..<at)
            at = 0
        }
        input.append(contentsOf: bytes)
    }

    /// The next message or fault; nil where more bytes are needed.
    package mutating func next() -> Event? {
        while true {
            switch state {
            case .header:
                guard let line = takeLine() else { return lostInLongLine() }
                if let event = read(line) { return event }
            case .body(let missing):
                let count = min(missing, input.count - at)
                body.append(contentsOf: input[at..<at + count])
                at += count
                state = .body(missing: missing - count)
                if missing > count { return nil }
                state = .header
                defer { body = [] }
                return .body(body)
            case .unwanted(let missing, let problem):
                let count = min(missing, input.count - at)
                at += count
                state = .unwanted(missing: missing - count, problem)
                if missing > count { return nil }
                state = .header
                return .fault(problem)
            case .lost:
                if !findHeader() { return nil }
            }
        }
    }

    /// Gives back the bytes of `body` from `offset` on: they turned out to be the next message's.
    package mutating func giveBack(_ body: [UInt8], from offset: Int) {
        input.replaceSubrange(..<at, with: body[offset...])
        at = 0
    }

    /// Where a header stands inside `body`, which was cut too long: no JSON text holds a bare line end behind one.
    package static func swallowedHeader(in body: [UInt8]) -> Int? {
        var from = 0
        while let found = FrameHeader.find(in: body, from: from) {
            var index = found + FrameHeader.lengthName.utf8CodeUnitCount
            while index < body.count, body[index] == 0x20 || body[index] &- 0x30 < 10 { index += 1 }
            if index + 1 < body.count, body[index] == 0x0D, body[index + 1] == 0x0A { return found }
            from = found + 1
        }
        return nil
    }

    // MARK: Headers

    /// The next line without its end, or nil where it has none yet.
    private mutating func takeLine() -> ArraySlice<UInt8>? {
        guard let end = input[at...].firstIndex(of: 0x0A) else { return nil }
        let line = input[at..<end]
        at = end + 1
        return line.last == 0x0D ? line.dropLast() : line
    }

    /// A line that cannot become a header is not waited for.
    private mutating func lostInLongLine() -> Event? {
        guard at < input.count else { return nil }
        let first = input[at]
        let isLetter = (first | 0x20) &- 0x61 < 26
        if isLetter || first == 0x0D || first == 0x20 || first == 0x09, input.count - at <= Self.lineLimit {
            return nil
        }
        return lose("A message does not begin with a header.")
    }

    private mutating func lose(_ problem: String) -> Event {
        header = FrameHeader()
        state = .lost
        return .fault(problem)
    }

    private mutating func read(_ line: ArraySlice<UInt8>) -> Event? {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            if header.isEmpty { return nil }
            defer { header = FrameHeader() }
            return endOfHeader()
        }
        guard let problem = header.read(line) else { return nil }
        // A header may stand in the middle of the line.
        at = line.startIndex + 1
        return lose(problem)
    }

    private mutating func endOfHeader() -> Event? {
        guard let length = header.length else { return lose("A header has no Content-Length.") }
        if length > Self.bodyLimit {
            state = .unwanted(missing: length, "A message of \(length) bytes is too long.")
        } else if let charset = header.unknownCharset {
            state = .unwanted(missing: length, "The character set \(charset) is not supported; use utf-8.")
        } else {
            body = []
            body.reserveCapacity(length < 1 << 28 ? length : 1 << 28)
            state = .body(missing: length)
        }
        return nil
    }

    /// Goes to the next `Content-Length:`; false where there is none yet.
    private mutating func findHeader() -> Bool {
        if let found = FrameHeader.find(in: input, from: at) {
            at = found
            state = .header
            return true
        }
        at = max(at, input.count - FrameHeader.lengthName.utf8CodeUnitCount + 1)
        return false
    }
}
