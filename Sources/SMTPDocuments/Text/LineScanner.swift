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
        while index < end {
            if end &- index >= 16 {
                let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if !any((block .== newline) .| (block .== carriageReturn)) {
                    highLanes |= block
                    index &+= 16
                    continue
                }
            }
            let stop = min(end, index &+ 16)
            while index < stop {
                let byte = bytes[index]
                high |= byte
                index &+= 1
                if byte == 0x0A {
                    lineStart(index)
                } else if byte == 0x0D {
                    if index < end, bytes[index] == 0x0A { index &+= 1 }
                    lineStart(index)
                }
            }
        }
        for lane in 0..<16 { high |= highLanes[lane] }
        return high < 0x80
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
            if any((block .== newline) .| (block .== carriageReturn)) { break }
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
