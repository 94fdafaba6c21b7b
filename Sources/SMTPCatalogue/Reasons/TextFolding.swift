import SMTPReply

/// How texts and needles are made comparable: ASCII and Cyrillic letters in small form, Latin letters without their
/// accents, runs of blanks and `_` as one blank, a few spellings as one.
enum TextFolding {
    /// Appends the folded scalar at `index` to `output` and returns the bytes it took.
    @inline(__always)
    static func fold(_ bytes: Bytes, _ index: Int, emit: (UInt8) -> Void) -> Int {
        let lead = bytes[index]
        if lead < 0x80 {
            switch lead {
            case 0x41...0x5A: emit(lead | 0x20)
            case 0x09...0x0D, 0x20, 0x5F: emit(0x20)
            case 0x60: emit(0x27)
            default: emit(lead)
            }
            return 1
        }
        return foldWide(bytes, index, emit: emit)
    }

    @inline(never)
    private static func foldWide(_ bytes: Bytes, _ index: Int, emit: (UInt8) -> Void) -> Int {
        let lead = bytes[index]
        if lead >= 0xC2, lead < 0xE0, bytes[index &+ 1] & 0xC0 == 0x80 {
            let scalar = Int(lead & 0x1F) << 6 | Int(bytes[index &+ 1] & 0x3F)
            foldTwoByte(scalar, emit: emit)
            return 2
        }
        if lead == 0xE2, bytes[index &+ 1] == 0x80 {
            switch bytes[index &+ 2] {
            case 0x98, 0x99: emit(0x27)
            case 0x9C, 0x9D: emit(0x22)
            case 0x90, 0x91, 0x93, 0x94: emit(0x2D)
            case let last where last & 0xC0 == 0x80:
                emit(lead)
                emit(0x80)
                emit(last)
            default:
                emit(lead)
                return 1
            }
            return 3
        }
        if lead == 0xE3, bytes[index &+ 1] == 0x80, bytes[index &+ 2] == 0x80 {
            emit(0x20)
            return 3
        }
        emit(lead)
        return 1
    }

    /// Base letters of U+00C0 to U+017F; a dot keeps the scalar, `:` stands for `ss`.
    private static let latin: StaticString =
        "aaaaaa.ceeeeiiii.nooooo.ouuuuy.:aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccdd.deeeeeeeeeegggggggghh..iiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."

    private static func foldTwoByte(_ scalar: Int, emit: (UInt8) -> Void) {
        switch scalar {
        case 0xA0: return emit(0x20)
        case 0xAD: return
        case 0xB4: return emit(0x27)
        case 0xC0..<0x180:
            let index = scalar - 0xC0
            let base = index < latin.utf8CodeUnitCount ? latin.utf8Start[index] : 0x2E
            if base == 0x3A {
                emit(0x73)
                return emit(0x73)
            }
            if base != 0x2E { return emit(base) }
        case 0x401, 0x451: return emitScalar(0x435, emit)
        case 0x410..<0x430: return emitScalar(scalar + 32, emit)
        default: break
        }
        emitScalar(scalar, emit)
    }

    private static func emitScalar(_ scalar: Int, _ emit: (UInt8) -> Void) {
        emit(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        emit(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
}

/// A folded text, and where wanted for each byte the offset in the original that it came from.
struct FoldedText {
    /// Room for the folded bytes; they may be more than those of the text (`n't` becomes ` not`).
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private var origins: UnsafeMutableBufferPointer<UInt32>?
    private(set) var count = 0

    /// Folds into `room`, which the caller keeps alive; what does not fit is left out.
    init(room: UnsafeMutableBufferPointer<UInt8>, origins: UnsafeMutableBufferPointer<UInt32>? = nil) {
        bytes = room
        self.origins = origins
    }

    /// Bytes that a text of `length` bytes may take.
    static func capacity(_ length: Int) -> Int { length &+ length / 2 &+ 32 }

    /// What was folded so far.
    var folded: Bytes { Bytes(UnsafeBufferPointer(start: bytes.baseAddress, count: count)) }

    /// Whether a letter or digit is in it.
    var hasWords: Bool { (0..<count).contains { Self.isWord(bytes[$0]) } }

    /// Appends what stands at `index` of `text`, and returns how many bytes of it that was.
    @inline(__always)
    mutating func append(_ text: Bytes, _ index: Int) -> Int {
        let byte = text[index]
        let small = byte | 0x20
        if small &- 0x61 < 26, small != 0x65 {
            putLetter(small, index)
            return 1
        }
        if byte &- 0x30 < 10 {
            putLetter(byte, index)
            return 1
        }
        if byte | 0x20 == 0x65, isWordStart, text[index &+ 1] == 0x2D, Self.isMail(text, index &+ 2) {
            putLetter(0x65, index)
            return 2
        }
        return TextFolding.fold(text, index) { byte in put(byte, index) }
    }

    /// Appends a blank where the original has something that says nothing.
    @inline(__always)
    mutating func appendBlank(_ index: Int) { put(0x20, index) }

    @inline(__always)
    private mutating func putLetter(_ byte: UInt8, _ origin: Int) {
        guard count &+ 8 < bytes.count else { return }
        bytes[count] = byte
        origins?[count] = UInt32(truncatingIfNeeded: origin)
        count &+= 1
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, _ origin: Int) {
        if byte == 0x20 {
            if count == 0 || bytes[count &- 1] == 0x20 { return }
            rewriteLastWord()
        } else if !Self.isWord(byte), byte != 0x27 {
            rewriteLastWord()
        }
        putLetter(byte, origin)
    }

    /// Ends the text: no blank stands at its end.
    mutating func finish() {
        rewriteLastWord()
        while count > 0, bytes[count &- 1] == 0x20 { count &-= 1 }
    }

    private var isWordStart: Bool { count == 0 || !Self.isWord(bytes[count &- 1]) }

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte >= 0x80 }

    private static func isMail(_ text: Bytes, _ index: Int) -> Bool {
        text[index] | 0x20 == 0x6D && text[index &+ 1] | 0x20 == 0x61 && text[index &+ 2] | 0x20 == 0x69
            && text[index &+ 3] | 0x20 == 0x6C
    }

    /// `cannot`, `can't` → `can not`; `won't` → `will not`; `isn't` → `is not`.
    @inline(__always)
    private mutating func rewriteLastWord() {
        guard count >= 4, bytes[count &- 1] == 0x74 else { return }
        rewriteNegation()
    }

    @inline(never)
    private mutating func rewriteNegation() {
        let end = count
        let word = folded
        if word[end - 2] == 0x27, word[end - 3] == 0x6E {
            let isShort = end == 5 || (end > 5 && !Self.isWord(word[end - 6]))
            if isShort, word[end - 5] == 0x63, word[end - 4] == 0x61 {
                splice(3, "n not")
            } else if isShort, word[end - 5] == 0x77, word[end - 4] == 0x6F {
                splice(4, "ill not")
            } else {
                splice(3, " not")
            }
        } else if end >= 6, word[end - 2] == 0x6F, word[end - 3] == 0x6E, word[end - 4] == 0x6E, word[end - 5] == 0x61,
            word[end - 6] == 0x63, end == 6 || !Self.isWord(word[end - 7])
        {
            splice(3, " not")
        }
    }

    private mutating func splice(_ removed: Int, _ replacement: StaticString) {
        count &-= removed
        let origin = origins.map { Int($0[count]) } ?? 0
        for index in 0..<replacement.utf8CodeUnitCount { putLetter(replacement.utf8Start[index], origin) }
    }

    /// Where the bytes of `range` came from; needs origins.
    func original(_ range: Range<Int>, in text: Bytes) -> Range<Int> {
        guard let origins, range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return 0..<0 }
        let start = Int(origins[range.lowerBound])
        var end = Int(origins[range.upperBound - 1]) + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<max(start, end)
    }
}

/// The folding for the compiler: a needle is folded as the texts are.
package enum NeedleFolding {
    /// The folded bytes of a needle.
    package static func fold(_ needle: Bytes) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedText.capacity(needle.count)) { room in
            var folded = FoldedText(room: room)
            var index = 0
            while index < needle.count { index += folded.append(needle, index) }
            folded.finish()
            return Array(folded.folded.buffer)
        }
    }
}
