import SMTPReply

/// Finds line ends (`\n`, `\r\n`, `\r`) and tells whether all bytes are ASCII, 16 bytes at a time.
package enum LineScanner {
    /// Calls `lineStart` with the offset behind every line end in `range`, in order; true if every byte is below 0x80.
    ///
    /// A `\r` at the very end of `range` counts as a line end of its own: the caller must not cut between `\r` and `\n`.
    @inlinable
    package static func scan(_ bytes: Bytes, _ range: Range<Int>, lineStart: (Int) -> Void) -> Bool {
        let end = min(range.upperBound, bytes.count)
        var index = max(0, range.lowerBound)
        var high: UInt8 = 0
        let raw = UnsafeRawBufferPointer(bytes.buffer)
        let newline = SIMD16<UInt8>(repeating: 0x0A)
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        var highLanes = SIMD16<UInt8>()
        // Line ends are rare: most runs of 32 bytes hold none.
        while end &- index >= 32 {
            let first = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let second = raw.loadUnaligned(fromByteOffset: index &+ 16, as: SIMD16<UInt8>.self)
            highLanes |= first | second
            let firstHits = (first .== newline) .| (first .== carriageReturn)
            let secondHits = (second .== newline) .| (second .== carriageReturn)
            // Not any(_:), which is a call.
            let hits = unsafeBitCast(firstHits .| secondHits, to: SIMD2<UInt64>.self)
            if hits[0] | hits[1] != 0 {
                lineStarts(in: bytes, firstHits, at: index, before: end, lineStart)
                lineStarts(in: bytes, secondHits, at: index &+ 16, before: end, lineStart)
            }
            index &+= 32
        }
        while end &- index >= 16 {
            let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            highLanes |= block
            let hits = (block .== newline) .| (block .== carriageReturn)
            lineStarts(in: bytes, hits, at: index, before: end, lineStart)
            index &+= 16
        }
        while index < end {
            high |= bytes[index]
            if endsLine(bytes, index, before: end) { lineStart(index &+ 1) }
            index &+= 1
        }
        for lane in 0..<16 { high |= highLanes[lane] }
        return high < 0x80
    }

    /// Offset of the first byte of each line, the first 0; the last may be the end, behind a final line end.
    package static func lineStarts(in bytes: Bytes) -> [UInt32] {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 96 + 1)
        _ = scan(bytes, bytes.indices) { starts.append(UInt32(truncatingIfNeeded: $0)) }
        return starts
    }

    /// Hands on what follows the line ends among the sixteen bytes at `start`, of which `hits` are candidates.
    @inlinable
    @inline(__always)
    static func lineStarts(
        in bytes: Bytes, _ hits: SIMDMask<SIMD16<Int8>>, at start: Int, before end: Int, _ lineStart: (Int) -> Void
    ) {
        // A lane that fits is all ones: eight lanes are a word whose zeros are passed over.
        let hits = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
        lineStarts(in: bytes, UInt64(littleEndian: hits[0]), at: start, before: end, lineStart)
        lineStarts(in: bytes, UInt64(littleEndian: hits[1]), at: start &+ 8, before: end, lineStart)
    }

    /// Hands on what follows the line ends among the eight bytes at `start`; `hits` has a full byte for each candidate.
    @inlinable
    @inline(__always)
    static func lineStarts(
        in bytes: Bytes, _ hits: UInt64, at start: Int, before end: Int, _ lineStart: (Int) -> Void
    ) {
        var hits = hits
        while hits != 0 {
            let bit = hits.trailingZeroBitCount & ~7
            hits &= ~(0xFF &<< UInt64(bit))
            let index = start &+ bit &>> 3
            if endsLine(bytes, index, before: end) { lineStart(index &+ 1) }
        }
    }

    /// Whether a line end's last byte stands at `index`: `\n`, or a `\r` that no `\n` follows.
    @inlinable
    @inline(__always)
    static func endsLine(_ bytes: Bytes, _ index: Int, before end: Int) -> Bool {
        let byte = bytes[index]
        return byte == 0x0A || (byte == 0x0D && !(index &+ 1 < end && bytes[index &+ 1] == 0x0A))
    }

    /// The line between two line starts, without its line end.
    @inlinable
    @inline(__always)
    package static func line(in bytes: Bytes, from start: Int, next: Int) -> Range<Int> {
        var end = next
        if end > start, bytes[end &- 1] == 0x0A { end &-= 1 }
        if end > start, bytes[end &- 1] == 0x0D { end &-= 1 }
        return start..<max(start, end)
    }

    /// Offset of the line end that begins at or after `start`, or `bytes.count`.
    @inlinable
    package static func lineEnd(in bytes: Bytes, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes.buffer)
        let newline = SIMD16<UInt8>(repeating: 0x0A)
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        var index = start
        let count = bytes.count
        while count &- index >= 16 {
            let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let hits = unsafeBitCast((block .== newline) .| (block .== carriageReturn), to: SIMD2<UInt64>.self)
            if hits[0] | hits[1] != 0 { break }
            index &+= 16
        }
        while index < count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D { return index }
            index &+= 1
        }
        return count
    }

    /// Offset behind the line end at `end` (one or two bytes), clamped.
    @inlinable
    package static func next(in bytes: Bytes, after end: Int) -> Int {
        guard end < bytes.count else { return bytes.count }
        return bytes[end] == 0x0D && bytes[end &+ 1] == 0x0A ? end &+ 2 : end &+ 1
    }
}
