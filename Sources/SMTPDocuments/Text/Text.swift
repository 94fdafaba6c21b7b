import SMTPReply

/// A document's text: line-aligned chunks, so that an edit costs what it touches.
///
/// Offsets are bytes from the start of the text; lines are counted from 0 and end at `\n`, `\r\n` or `\r`. Every
/// query clamps: no offset, line or column is an error.
package struct Text: Sendable {
    /// At least one.
    package private(set) var chunks: [TextChunk]
    /// Offset of each chunk's first byte, and the length of the text as the last element.
    private var byteStarts: [Int] = []
    /// Number of each chunk's first line, and the number of lines as the last element.
    private var lineStarts: [Int] = []

    package init(_ bytes: Bytes) { self.init(chunks: TextChunk.split(bytes, at: 0, endsText: true)) }

    init(chunks: [TextChunk]) {
        self.chunks = chunks
        index(from: 0)
    }

    package init(bytes: [UInt8] = []) {
        self = bytes.withBytes { Text($0) }
    }

    /// Length in bytes.
    package var count: Int { byteStarts.last ?? 0 }
    /// Number of lines; an empty text has one, and a final line end opens one more.
    package var lineCount: Int { lineStarts.last ?? 1 }

    /// What an edit changed, in chunks.
    package struct Change: Hashable, Sendable {
        /// The chunks that were replaced, by their indices before the edit.
        package var removed: Range<Int>
        /// The chunks that stand there now.
        package var inserted: Range<Int>
    }

    /// Puts `replacement` in the place of `range` (clamped) and tells which chunks that changed.
    @discardableResult
    package mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) -> Change {
        let lower = max(0, min(range.lowerBound, count))
        let upper = max(lower, min(range.upperBound, count))
        var first = chunkIndex(ofByte: lower)
        var last = max(first, chunkIndex(ofByte: upper))
        var merged = Array(chunks[first].bytes[..<(lower - byteStarts[first])])
        merged.append(contentsOf: replacement)
        merged.append(contentsOf: chunks[last].bytes[(upper - byteStarts[last])...])
        // A line end may have been broken up or joined at the borders of the touched chunks.
        while last + 1 < chunks.count, !endsLine(merged, before: chunks[last + 1]) {
            last += 1
            merged.append(contentsOf: chunks[last].bytes)
        }
        if first > 0, merged.first ?? 0x0A == 0x0A, chunks[first - 1].bytes.last == 0x0D || merged.isEmpty {
            first -= 1
            merged = chunks[first].bytes + merged
            while last + 1 < chunks.count, !endsLine(merged, before: chunks[last + 1]) {
                last += 1
                merged.append(contentsOf: chunks[last].bytes)
            }
        }
        let start = byteStarts[first]
        let fresh = merged.withBytes { TextChunk.split($0, at: start, endsText: last + 1 == chunks.count) }
        chunks.replaceSubrange(first...last, with: fresh)
        index(from: first)
        return Change(removed: first..<last + 1, inserted: first..<first + fresh.count)
    }

    private func endsLine(_ bytes: [UInt8], before next: TextChunk) -> Bool {
        switch bytes.last {
        case 0x0A: true
        case 0x0D: next.bytes.first != 0x0A
        default: false
        }
    }

    private mutating func index(from first: Int) {
        byteStarts.removeSubrange(min(first, byteStarts.count)...)
        lineStarts.removeSubrange(min(first, lineStarts.count)...)
        var bytes = first == 0 ? 0 : byteStarts[first - 1] + chunks[first - 1].bytes.count
        var lines = first == 0 ? 0 : lineStarts[first - 1] + chunks[first - 1].lineCount
        byteStarts.reserveCapacity(chunks.count + 1)
        lineStarts.reserveCapacity(chunks.count + 1)
        for chunk in chunks[first...] {
            byteStarts.append(bytes)
            lineStarts.append(lines)
            bytes += chunk.bytes.count
            lines += chunk.lineCount
        }
        byteStarts.append(bytes)
        lineStarts.append(lines)
    }

    /// The chunk in which the byte at `offset` stands; the last one for the end of the text.
    package func chunkIndex(ofByte offset: Int) -> Int {
        min(byteStarts.lastIndex(notAbove: max(0, offset)), chunks.count - 1)
    }

    /// The chunk in which `line` begins; the last one past the end.
    package func chunkIndex(ofLine line: Int) -> Int {
        min(lineStarts.lastIndex(notAbove: max(0, line)), chunks.count - 1)
    }

    /// Offset of the first byte of a chunk.
    package func byteStart(ofChunk chunk: Int) -> Int { byteStarts[max(0, min(chunk, chunks.count))] }
    /// Number of the first line of a chunk.
    package func lineStart(ofChunk chunk: Int) -> Int { lineStarts[max(0, min(chunk, chunks.count))] }

    /// The bytes of a line, without its line end; empty at the end of the text for a line that is not there.
    package func line(_ line: Int) -> Range<Int> {
        guard line >= 0, line < lineCount else { return count..<count }
        let chunk = chunkIndex(ofLine: line)
        let range = chunks[chunk].line(line - lineStarts[chunk])
        return range.lowerBound + byteStarts[chunk]..<range.upperBound + byteStarts[chunk]
    }

    /// The line in which the byte at `offset` stands.
    package func line(ofByte offset: Int) -> Int {
        let chunk = chunkIndex(ofByte: offset)
        return lineStarts[chunk] + chunks[chunk].lineIndex(ofByte: offset - byteStarts[chunk])
    }

    /// A copy of the bytes of `range` (clamped).
    package func bytes(in range: Range<Int>) -> [UInt8] {
        let lower = max(0, min(range.lowerBound, count))
        let upper = max(lower, min(range.upperBound, count))
        var result: [UInt8] = []
        result.reserveCapacity(upper - lower)
        var chunk = chunkIndex(ofByte: lower)
        while chunk < chunks.count, byteStarts[chunk] < upper {
            let start = max(0, lower - byteStarts[chunk])
            let end = min(chunks[chunk].bytes.count, upper - byteStarts[chunk])
            if start < end { result.append(contentsOf: chunks[chunk].bytes[start..<end]) }
            chunk += 1
        }
        return result
    }

    /// The text of `range`; each maximal invalid subpart becomes U+FFFD.
    package func string(in range: Range<Int>) -> String { String(decoding: bytes(in: range), as: UTF8.self) }
}
