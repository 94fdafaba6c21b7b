import SMTPReply

/// How columns are counted (LSP `PositionEncodingKind`).
package enum PositionEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    /// Unicode code points.
    case utf32 = "utf-32"
}

/// A place as a line and a column, both from 0.
package struct Position: Hashable, Comparable, Sendable {
    package var line: Int
    /// In the units of a ``PositionEncoding``.
    package var character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }

    package static func < (first: Position, second: Position) -> Bool {
        (first.line, first.character) < (second.line, second.character)
    }
}

extension PositionEncoding {
    /// The units that one scalar of `length` UTF-8 bytes takes; U+FFFD for a broken one.
    @inline(__always)
    func units(_ step: UTF8Step) -> Int {
        switch self {
        case .utf8: step.isValid ? step.length : 3
        case .utf16: step.isValid && step.length == 4 ? 2 : 1
        case .utf32: 1
        }
    }

    /// Number of units in `range` of `bytes`.
    package func column(in bytes: Bytes, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        var units = 0
        while index < range.upperBound {
            if range.upperBound &- index >= 8, bytes.isASCII8(at: index) {
                index &+= 8
                units &+= 8
                continue
            }
            let step = UTF8Step(bytes, index, limit: range.upperBound)
            units += self.units(step)
            index += step.length
        }
        return units
    }

    /// Byte offset of the scalar that begins at or around `column` units behind `range.lowerBound`, at most
    /// `range.upperBound`. A column inside a scalar means the scalar's start.
    package func offset(in bytes: Bytes, _ range: Range<Int>, column: Int) -> Int {
        var index = range.lowerBound
        var left = column
        while left > 0, index < range.upperBound {
            let step = UTF8Step(bytes, index, limit: range.upperBound)
            left -= units(step)
            if left < 0 { break }
            index += step.length
        }
        return index
    }
}

extension Bytes {
    /// Whether the eight bytes from `index` on, which must be there, are below 0x80.
    @inline(__always)
    fileprivate func isASCII8(at index: Int) -> Bool {
        guard index >= 0, index &+ 8 <= count else { return false }
        let word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        return word & 0x8080_8080_8080_8080 == 0
    }
}

/// One step through UTF-8: a scalar, or a maximal invalid subpart (Unicode 15 §3.9, table 3-7).
package struct UTF8Step: Hashable, Sendable {
    /// Bytes to go on by, 1 to 4.
    package let length: Int
    package let isValid: Bool

    @inline(__always)
    package init(_ bytes: Bytes, _ index: Int, limit: Int) {
        let lead = bytes[index]
        if lead < 0x80 {
            (length, isValid) = (1, true)
            return
        }
        let (expected, low, high): (Int, UInt8, UInt8) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80, 0xBF)
            case 0xE0: (3, 0xA0, 0xBF)
            case 0xED: (3, 0x80, 0x9F)
            case 0xE1...0xEF: (3, 0x80, 0xBF)
            case 0xF0: (4, 0x90, 0xBF)
            case 0xF1...0xF3: (4, 0x80, 0xBF)
            case 0xF4: (4, 0x80, 0x8F)
            default: (0, 0, 0)
            }
        var seen = 1
        while seen < expected, index &+ seen < limit {
            let byte = bytes[index &+ seen]
            let (from, to): (UInt8, UInt8) = seen == 1 ? (low, high) : (0x80, 0xBF)
            if byte < from || byte > to { break }
            seen &+= 1
        }
        (length, isValid) = (seen, expected > 0 && seen == expected)
    }
}

extension Text {
    /// The byte offset of a position; past the end of the line is its end, past the last line the end of the text.
    package func offset(of position: Position, encoding: PositionEncoding) -> Int {
        if position.line < 0 { return 0 }
        guard position.line < lineCount else { return count }
        let chunk = chunkIndex(ofLine: position.line)
        let line = chunks[chunk].line(position.line - lineStart(ofChunk: chunk))
        let column = max(0, position.character)
        let inChunk =
            chunks[chunk].isASCII
            ? min(line.lowerBound &+ min(column, line.count), line.upperBound)
            : chunks[chunk].bytes.withBytes { encoding.offset(in: $0, line, column: column) }
        return byteStart(ofChunk: chunk) + inChunk
    }

    /// The position of a byte offset (clamped); inside a line end it is the end of the line.
    package func position(of offset: Int, encoding: PositionEncoding) -> Position {
        let offset = max(0, min(offset, count))
        let chunk = chunkIndex(ofByte: offset)
        let local = offset - byteStart(ofChunk: chunk)
        let index = chunks[chunk].lineIndex(ofByte: local)
        let line = chunks[chunk].line(index)
        let end = min(local, line.upperBound)
        let column =
            chunks[chunk].isASCII
            ? end - line.lowerBound
            : chunks[chunk].bytes.withBytes { encoding.column(in: $0, line.lowerBound..<end) }
        return Position(line: lineStart(ofChunk: chunk) + index, character: column)
    }
}
