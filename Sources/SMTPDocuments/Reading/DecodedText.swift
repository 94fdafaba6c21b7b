import SMTPReply

/// A text that was decoded (JSON, quoted-printable, base64, folding), with the original place of each byte, so that
/// what is found in it lands on the characters that the document shows. Nests: origins may come from another one.
struct DecodedText: Hashable, Sendable {
    /// The text as it reads.
    private(set) var bytes: [UInt8] = []
    /// Bytes that stand one behind the other in the original too: most of a text is not escaped.
    private var runs: [Run] = []
    /// Where the text ends in the original.
    private var end: Int?

    private struct Run: Hashable, Sendable {
        /// Offset of its first byte in the decoded text and in the original.
        var start: Int
        var origin: Int
    }

    /// Adds a byte that came from `origin`.
    mutating func append(_ byte: UInt8, from origin: Int) {
        begin(at: origin)
        bytes.append(byte)
    }

    /// Adds the bytes of `range` as they are.
    mutating func append(_ range: Range<Int>, of source: Bytes) {
        guard !range.isEmpty else { return }
        begin(at: range.lowerBound)
        bytes.append(contentsOf: source[range].buffer)
    }

    /// Says where the text ends.
    mutating func close(at end: Int) { self.end = end }

    /// The next byte comes from `origin`: a new run, unless the last one goes on there.
    private mutating func begin(at origin: Int) {
        if let last = runs.last, last.origin + bytes.count - last.start == origin { return }
        runs.append(Run(start: bytes.count, origin: origin))
    }

    /// Where the byte at `index` came from; behind the last, where the text ends.
    private func origin(_ index: Int) -> Int {
        if index >= bytes.count, let end { return end }
        let index = max(0, min(index, bytes.count - 1))
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1].origin + index - runs[low - 1].start : index
    }

    /// Moves the places that the bytes came from.
    mutating func move(by move: (Place) -> Place) {
        func moved(_ place: Int) -> Int { move(place..<place).lowerBound }
        var result: [Run] = []
        for (number, run) in runs.enumerated() {
            // Where bytes stand one behind the other, they need not any more.
            let next = number + 1 < runs.count ? runs[number + 1].start : bytes.count
            for index in run.start..<max(run.start, next) {
                let origin = moved(run.origin + index - run.start)
                if let last = result.last, last.origin + index - last.start == origin { continue }
                result.append(Run(start: index, origin: origin))
            }
        }
        runs = result
        end = end.map(moved)
    }

    /// What is taken off a place that is not in the decoded text while that is read: so the two are told apart.
    static let elsewhere = 1 << 28

    /// The place in the original of a place in the decoded text, or of one that was moved out of its way.
    func original(_ place: Place) -> Place {
        if place.lowerBound < -Self.elsewhere / 2 { return place.moved(by: Self.elsewhere) }
        if runs.isEmpty, end == nil { return place }
        let lower = origin(place.lowerBound)
        // The end is where the next byte came from, so that an escape sequence belongs to its place as a whole.
        return lower..<max(lower, origin(place.upperBound))
    }
}
