import SMTPReply

/// Whole words between bars, in small letters: `|port|errno|line|`.
struct WordList: ExpressibleByStringLiteral {
    private let words: StaticString

    init(_ words: StaticString) { self.words = words }
    init(stringLiteral words: StaticString) { self.words = words }

    /// Whether `word`, which is not empty, is one of them. With `folding` it is of ASCII letters, and may be in capitals.
    func holds(_ word: Bytes, folding: Bool = false) -> Bool {
        let fold: UInt8 = folding ? 0x20 : 0
        let bar: UInt8 = 0x7C
        let list = UnsafeRawPointer(words.utf8Start)
        let end = words.utf8CodeUnitCount &- word.count &- 1
        let (bars, firsts) = (SIMD16(repeating: bar), SIMD16(repeating: word[0] | fold))
        var index = 0
        while index < end {
            // Sixteen places at once: words of this length that begin with this letter are few.
            if index &+ 16 <= end {
                let isBegun =
                    (list.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== bars)
                    .& (list.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self) .== firsts)
                let isEnded =
                    list.loadUnaligned(fromByteOffset: index &+ 1 &+ word.count, as: SIMD16<UInt8>.self) .== bars
                // Not any(_:), which is a call.
                let hits = unsafeBitCast(isBegun .& isEnded, to: SIMD2<UInt64>.self)
                guard hits[0] | hits[1] != 0 else {
                    index &+= 16
                    continue
                }
            }
            let last = min(index &+ 16, end)
            while index < last {
                if list.load(fromByteOffset: index, as: UInt8.self) == bar, stands(word, fold, index &+ 1) {
                    return true
                }
                index &+= 1
            }
        }
        return false
    }

    /// Whether the word stands at `index`, where it fits, and ends there.
    private func stands(_ word: Bytes, _ fold: UInt8, _ index: Int) -> Bool {
        let list = words.utf8Start + index
        for offset in 0..<word.count where list[offset] != word[offset] | fold { return false }
        return list[word.count] == 0x7C
    }
}
