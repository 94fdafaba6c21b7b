import SMTPReply

/// A text that was decoded (JSON, quoted-printable, base64, folding), with the original place of each byte, so that
/// what is found in it lands on the characters that the document shows. Nests: origins may come from another one.
struct DecodedText: Hashable, Sendable {
    /// The text as it reads.
    private(set) var bytes: [UInt8] = []
    /// Where each byte came from; one more than there are bytes once ``close(at:)`` was called.
    private(set) var origins: [Int32] = []

    /// Adds a byte that came from `origin`.
    mutating func append(_ byte: UInt8, from origin: Int) {
        bytes.append(byte)
        origins.append(Int32(clamping: origin))
    }

    /// Adds the bytes of `range` as they are.
    mutating func append(_ range: Range<Int>, of source: Bytes) {
        for index in range { append(source[index], from: index) }
    }

    /// Says where the text ends.
    mutating func close(at end: Int) { origins.append(Int32(clamping: end)) }

    /// Moves the places that the bytes came from.
    mutating func move(by move: (Place) -> Place) {
        for index in origins.indices {
            let origin = Int(origins[index])
            origins[index] = Int32(clamping: move(origin..<origin).lowerBound)
        }
    }

    /// Empties it, keeping its memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
    }

    /// What is taken off a place that is not in the decoded text while that is read: so the two are told apart.
    static let elsewhere = 1 << 28

    /// The place in the original of a place in the decoded text, or of one that was moved out of its way.
    func original(_ place: Place) -> Place {
        if place.lowerBound < -Self.elsewhere / 2 { return place.moved(by: Self.elsewhere) }
        guard let last = origins.last else { return place }
        func origin(_ index: Int) -> Int { Int(origins.indices.contains(index) ? origins[index] : last) }
        let lower = origin(max(0, place.lowerBound))
        // The end is behind the last byte's origin, so that an escape sequence belongs to its place as a whole.
        return lower..<max(lower, origin(max(0, place.upperBound)))
    }
}
