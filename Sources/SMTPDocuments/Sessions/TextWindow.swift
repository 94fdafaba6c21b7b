import SMTPReply

/// The bytes that places refer to: the chunk that is being read, and what stood right before it, so that a place that
/// began in the chunk before can still be read.
package struct TextWindow {
    /// The chunk: places count from its first byte.
    package let chunk: Bytes
    /// The bytes that end where the chunk begins (negative places); may be empty.
    package let before: Bytes

    package init(_ chunk: Bytes, before: Bytes = .empty) {
        self.chunk = chunk
        self.before = before
    }

    /// Whether `place` lies wholly in what can be read.
    package func holds(_ place: Place) -> Bool {
        place.upperBound <= chunk.count && place.lowerBound >= -before.count
    }

    /// The byte at `offset`; 0 where there is none.
    @inlinable
    package subscript(offset: Int) -> UInt8 {
        @inline(__always) get { offset >= 0 ? chunk[offset] : before[before.count &+ offset] }
    }

    /// The first `byte` in `lower ..< upper`; `upper` if there is none.
    package func find(_ byte: UInt8, from lower: Int, to upper: Int) -> Int {
        var index = lower
        while index < min(0, upper) {
            if self[index] == byte { return index }
            index &+= 1
        }
        return index < upper ? chunk.find(byte, from: index, to: upper) : upper
    }

    /// The bytes of `place`, as far as they stand in one piece.
    package func bytes(_ place: Place) -> Bytes {
        if place.lowerBound >= 0 { return chunk[place] }
        return before[place.moved(by: before.count)]
    }
}

extension Bytes {
    /// No bytes at all.
    package static var empty: Bytes { Bytes(UnsafeBufferPointer(start: nil, count: 0)) }
}

extension Bytes {
    /// Whether `\\n` is spelt out before the end.
    var holdsSpeltLineEnd: Bool {
        for index in 0..<Swift.max(0, count - 4) where self[index] == 0x5C && self[index + 1] == 0x6E { return true }
        return false
    }
}
