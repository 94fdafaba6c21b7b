import SMTPReply

/// How texts and needles are made comparable: ASCII and Cyrillic letters in small form, Latin letters without their
/// accents, runs of blanks and `_` as one blank, a few spellings as one.
enum TextFolding {
    @inline(__always)
    static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

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

    /// The eight bytes at `place` as small letters and digits, and how many of them are such before another one comes.
    @inline(__always)
    static func word(_ place: UnsafeRawPointer) -> (folded: UInt64, length: Int) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        let bytes = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
        let folded = bytes | ones &* 0x20
        // In each byte the high bit tells whether the low seven are at least the first bound and below the second one.
        let low = bytes & ~highs
        let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
        let small = folded & ~highs
        let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
        let others = ~(digits | letters) & highs | bytes & highs
        return (folded.littleEndian, others.trailingZeroBitCount &>> 3)
    }

    /// For each byte the small letter or digit that it is, or `!`.
    static let words: StaticString =
        "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!0123456789!!!!!!!abcdefghijklmnopqrstuvwxyz!!!!!!abcdefghijklmnopqrstuvwxyz!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"

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
