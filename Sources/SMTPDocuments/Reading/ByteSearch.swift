import SMTPReply

/// Searches of bytes, eight at a time. All clamp: nothing outside the bytes is read.
extension Bytes {
    /// The first `byte` at or after `lower`; `upper` if there is none.
    @inlinable
    @inline(__always)
    package func find(_ byte: UInt8, from lower: Int, to upper: Int) -> Int {
        let end = Swift.min(upper, count)
        var index = Swift.max(0, lower)
        let raw = UnsafeRawBufferPointer(buffer)
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        while end &- index >= 8 {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
            let hits = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if hits != 0 { return index &+ hits.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < end {
            if self[index] == byte { return index }
            index &+= 1
        }
        return upper
    }

    /// The first byte above 0x7F; nil where all are ASCII.
    package var firstWide: Int? {
        var index = 0
        while index &+ 8 <= count {
            let hits = word(at: index) & 0x8080_8080_8080_8080
            if hits != 0 { return index &+ hits.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count {
            if self[index] >= 0x80 { return index }
            index &+= 1
        }
        return nil
    }

    /// Offset behind the last `byte` in `lower ..< upper`; where none stands, the lower bound, and `upper` where that is
    /// before the bytes.
    package func behindLast(_ byte: UInt8, from lower: Int, to upper: Int) -> Int {
        let start = Swift.min(Swift.max(0, lower), upper)
        var end = upper
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        while end &- start >= 8, end <= count {
            let word = word(at: end &- 8) ^ pattern
            // Exact: a lower byte that fits does not disturb the ones above it.
            let hits = ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | word | 0x7F7F_7F7F_7F7F_7F7F)
            if hits != 0 { return end &- hits.leadingZeroBitCount &>> 3 }
            end &-= 8
        }
        while end > start, self[end &- 1] != byte { end &-= 1 }
        return end
    }

    /// Hands each `byte` in `lower ..< upper` to `isWanted` until one is; its offset, or `upper` if none is.
    @inline(__always)
    func find(_ byte: UInt8, from lower: Int, to upper: Int, where isWanted: (Int) -> Bool) -> Int {
        let end = Swift.min(upper, count)
        var index = Swift.max(0, lower)
        let raw = UnsafeRawBufferPointer(buffer)
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        while end &- index >= 8 {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
            // Exact, where the shorter test may hit behind a true one too.
            var hits = ~((word & low) &+ low | word | low)
            while hits != 0 {
                let place = index &+ hits.trailingZeroBitCount &>> 3
                if isWanted(place) { return place }
                hits &= hits &- 1
            }
            index &+= 8
        }
        while index < end {
            if self[index] == byte, isWanted(index) { return index }
            index &+= 1
        }
        return upper
    }

    /// Up to eight bytes from `index` on as a number, the first in its lowest bits; 0 where none stand.
    @inline(__always)
    func word(at index: Int, count length: Int = 8) -> UInt64 {
        if index >= 0, index &+ 8 <= count {
            let word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            return UInt64(littleEndian: word) & Self.mask(of: length)
        }
        var word: UInt64 = 0
        var offset = Swift.min(length, 8) &- 1
        while offset >= 0 {
            word = word &<< 8 | UInt64(self[index &+ offset])
            offset &-= 1
        }
        return word
    }

    /// The bits of the first `length` bytes of a word.
    @inline(__always)
    static func mask(of length: Int) -> UInt64 {
        length >= 8 ? .max : length <= 0 ? 0 : (1 &<< UInt64(length &* 8)) &- 1
    }

    /// Whether `literal` stands at `index`, before `upper`.
    @inline(__always)
    func has(_ literal: Bytes, at index: Int, before upper: Int) -> Bool {
        guard index &+ literal.count <= upper else { return false }
        var offset = 0
        while offset < literal.count {
            if self[index &+ offset] != literal[offset] { return false }
            offset &+= 1
        }
        return true
    }

    /// Whether `literal` stands at `index`, before `upper`.
    @inline(__always)
    func has(_ literal: StaticString, at index: Int, before upper: Int) -> Bool {
        has(Bytes(literal), at: index, before: upper)
    }

    /// Whether `literal` (in capitals) stands at `index` in any case, before `upper`.
    @inline(__always)
    func hasIgnoringCase(_ literal: StaticString, at index: Int, before upper: Int) -> Bool {
        let literal = Bytes(literal)
        guard index &+ literal.count <= upper else { return false }
        var offset = 0
        while offset < literal.count {
            if self[index &+ offset].uppercased != literal[offset] { return false }
            offset &+= 1
        }
        return true
    }

    /// The first occurrence of `literal` in `lower ..< upper`, searched by its byte at `pivot`; nil if there is none.
    @inline(__always)
    func find(_ literal: Bytes, pivot: Int = 0, from lower: Int, to upper: Int) -> Int? {
        let byte = literal[pivot]
        let last = upper &- literal.count &+ pivot
        var index = lower &+ pivot
        while index <= last {
            index = find(byte, from: index, to: last &+ 1)
            guard index <= last else { return nil }
            if has(literal, at: index &- pivot, before: upper) { return index &- pivot }
            index &+= 1
        }
        return nil
    }

    /// The first occurrence of `literal` in `lower ..< upper`.
    func find(_ literal: StaticString, from lower: Int, to upper: Int) -> Int? {
        find(Bytes(literal), from: lower, to: upper)
    }

    /// The last occurrence of `literal` in `lower ..< upper`.
    func findLast(_ literal: Bytes, from lower: Int, to upper: Int) -> Int? {
        var index = upper &- literal.count
        while index >= lower {
            if has(literal, at: index, before: upper) { return index }
            index &-= 1
        }
        return nil
    }

    /// `range` without the blanks, tabs and line ends at its edges.
    @inline(__always)
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let end = trimmedEnd(range).upperBound
        var lower = range.lowerBound
        while lower < end, self[lower].isBlank { lower &+= 1 }
        return lower..<end
    }

    /// `range` without the blanks, tabs and line ends at its end.
    @inline(__always)
    func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var upper = range.upperBound
        while upper > range.lowerBound, self[upper &- 1].isBlank { upper &-= 1 }
        return range.lowerBound..<upper
    }

    /// The bytes of a literal, which live as long as the program.
    @inline(__always)
    package init(_ literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            self.init(UnsafeBufferPointer(start: nil, count: 0))
            return
        }
        self.init(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}

extension UInt8 {
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
    /// Blank, tab or line end.
    @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
    @inline(__always) var uppercased: UInt8 { self &- 0x61 < 26 ? self &- 0x20 : self }
}
