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

/// A folded text, each byte with the offset in the original that it came from.
struct FoldedText {
    var bytes: [UInt8] = []
    var origins: [UInt32] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        origins.reserveCapacity(capacity)
    }

    /// Folds a whole text: what the compiler does with a needle.
    init(_ text: Bytes) {
        self.init(capacity: text.count + 8)
        var index = 0
        while index < text.count { index += append(text, index) }
        finish()
    }

    /// Appends what stands at `index` of `text`, and returns how many bytes of it that was.
    @inline(__always)
    mutating func append(_ text: Bytes, _ index: Int) -> Int {
        if text[index] | 0x20 == 0x65, isWordStart, text[index &+ 1] == 0x2D, Self.isMail(text, index &+ 2) {
            put(0x65, index)
            return 2
        }
        return TextFolding.fold(text, index) { byte in put(byte, index) }
    }

    /// Appends a blank where the original has something that says nothing.
    @inline(__always)
    mutating func appendBlank(_ index: Int) { put(0x20, index) }

    @inline(__always)
    private mutating func put(_ byte: UInt8, _ origin: Int) {
        if byte == 0x20 {
            if bytes.last ?? 0x20 == 0x20 { return }
            rewriteLastWord()
        } else if !Self.isWord(byte), byte != 0x27 {
            rewriteLastWord()
        }
        bytes.append(byte)
        origins.append(UInt32(truncatingIfNeeded: origin))
    }

    /// Ends the text: no blank stands at its end.
    mutating func finish() {
        rewriteLastWord()
        while bytes.last == 0x20 {
            bytes.removeLast()
            origins.removeLast()
        }
    }

    private var isWordStart: Bool { bytes.last.map { !Self.isWord($0) } ?? true }

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte >= 0x80 }

    private static func isMail(_ text: Bytes, _ index: Int) -> Bool {
        text[index] | 0x20 == 0x6D && text[index &+ 1] | 0x20 == 0x61 && text[index &+ 2] | 0x20 == 0x69
            && text[index &+ 3] | 0x20 == 0x6C
    }

    /// `cannot`, `can't` → `can not`; `won't` → `will not`; `isn't` → `is not`.
    @inline(__always)
    private mutating func rewriteLastWord() {
        guard bytes.last == 0x74, bytes.count >= 4 else { return }
        let end = bytes.count
        if bytes[end - 2] == 0x27, bytes[end - 3] == 0x6E {
            rewriteNegation(end)
        } else if end >= 6, bytes[end - 2] == 0x6F, bytes[end - 3] == 0x6E, bytes[end - 4] == 0x6E,
            bytes[end - 5] == 0x61, bytes[end - 6] == 0x63, end == 6 || !Self.isWord(bytes[end - 7])
        {
            splice(end - 3, " not", remove: 3)
        }
    }

    private mutating func rewriteNegation(_ end: Int) {
        let isShort = end == 5 || (end > 5 && !Self.isWord(bytes[end - 6]))
        if isShort, end >= 5, bytes[end - 5] == 0x63, bytes[end - 4] == 0x61 {
            splice(end - 3, "n not", remove: 3)
        } else if isShort, end >= 5, bytes[end - 5] == 0x77, bytes[end - 4] == 0x6F {
            splice(end - 4, "ill not", remove: 4)
        } else {
            splice(end - 3, " not", remove: 3)
        }
    }

    private mutating func splice(_ start: Int, _ replacement: StaticString, remove: Int) {
        let origin = origins[start]
        bytes.removeLast(remove)
        origins.removeLast(remove)
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        for _ in 0..<replacement.utf8CodeUnitCount { origins.append(origin) }
    }
}

/// The folding for the compiler: a needle is folded as the texts are.
package enum NeedleFolding {
    /// The folded bytes of a needle.
    package static func fold(_ needle: Bytes) -> [UInt8] { FoldedText(needle).bytes }
}
