import SMTPReply

/// A text that was decoded (JSON, quoted-printable, base64, folding), with the original place of each byte, so that
/// what is found in it lands on the characters that the document shows. Nests: origins may come from another one.
struct DecodedText {
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

    /// Empties it, keeping its memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
    }

    /// The place in the original of a place in the decoded text.
    func original(_ place: Place) -> Place {
        guard let last = origins.last else { return place }
        func origin(_ index: Int) -> Int { Int(origins.indices.contains(index) ? origins[index] : last) }
        let lower = origin(max(0, place.lowerBound))
        // The end is behind the last byte's origin, so that an escape sequence belongs to its place as a whole.
        return lower..<max(lower, origin(max(0, place.upperBound)))
    }

    /// Adds what the JSON (or C, or Python) string in `range` spells.
    mutating func appendUnescaped(_ range: Range<Int>, of source: Bytes) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard source[index] == 0x5C else {
                append(source[index], from: index)
                index &+= 1
                continue
            }
            let escape = Escape.backslash(in: source, at: index, before: range.upperBound)
            if escape.isByte {
                append(UInt8(truncatingIfNeeded: escape.scalar), from: index)
            } else {
                for byte in String(Unicode.Scalar(escape.scalar) ?? "\u{FFFD}").utf8 { append(byte, from: index) }
            }
            index &+= escape.length
        }
    }
}
