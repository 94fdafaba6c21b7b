/// Cuts a stream into lines, one message each; empty lines are passed over.
package struct LineDecoder: Sendable {
    /// Longest line that is taken in, in bytes.
    package static let lineLimit = 1 << 28

    private var input: [UInt8] = []
    private var at = 0
    /// Everything before it was searched for a line end.
    private var searched = 0
    private var isSkipping = false

    package init() {}

    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if at > 0 {
            input.removeSubrange(..<at)
            searched -= at
            at = 0
        }
        input.append(contentsOf: bytes)
    }

    /// The next line without its end; nil where more bytes are needed. A line over the limit comes as a fault.
    package mutating func next() -> FrameDecoder.Event? {
        while let end = endOfLine() {
            let line = input[at..<end]
            at = end + 1
            searched = at
            if isSkipping {
                isSkipping = false
                return .fault("A line is longer than \(Self.lineLimit) bytes.")
            }
            if !line.trimmedOfReturn.isEmpty { return .body(Array(line)) }
        }
        if input.count - at > Self.lineLimit {
            isSkipping = true
            at = input.count
            searched = at
        }
        return nil
    }

    /// The last line, where the stream ends without a line end.
    package mutating func finish() -> FrameDecoder.Event? {
        let line = input[at...]
        at = input.count
        searched = at
        return line.trimmedOfReturn.isEmpty ? nil : .body(Array(line))
    }

    private mutating func endOfLine() -> Int? {
        let found = input.withUnsafeBufferPointer { bytes -> Int? in
            var index = searched
            while index < bytes.count {
                if bytes[index] == 0x0A { return index }
                index &+= 1
            }
            return nil
        }
        if found == nil { searched = input.count }
        return found
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks and carriage returns at both ends.
    fileprivate var trimmedOfReturn: ArraySlice<UInt8> {
        let rest = trimmed
        return rest.last == 0x0D ? rest.dropLast().trimmed : rest
    }
}
