import SMTPReply

/// A run of whole lines of a text, about ``targetSize(at:)`` bytes long: the unit of storage, of caching and of work.
///
/// Only the last chunk of a text may end without a line end. A line longer than the target makes a longer chunk.
package final class TextChunk: Sendable {
    /// Bytes aimed at for one chunk of a long text: few chunks for a log of a million lines.
    package static let targetSize = 16 * 1024
    /// Bytes aimed at for one chunk at a text's beginning, where most texts are at their end: reading one anew is not
    /// noticed while typing, whatever its lines hold.
    static let smallSize = 4 * 1024
    /// Offset in the text from which on chunks are no longer small.
    static let smallUntil = 2 * 1024 * 1024

    /// Bytes aimed at for the chunk that begins at `offset` of the text.
    static func targetSize(at offset: Int) -> Int { offset < smallUntil ? smallSize : targetSize }

    /// The bytes as they stand in the document (not necessarily valid UTF-8).
    package let bytes: [UInt8]
    /// Offset of the first byte of each line that begins in this chunk; the first is 0.
    package let lineStarts: [UInt32]
    /// Whether every byte is below 0x80, so that columns are bytes in every encoding.
    package let isASCII: Bool

    /// Number of lines that begin here; the empty line behind a final line end belongs to no chunk but the last.
    package var lineCount: Int { lineStarts.count }

    init(_ source: Bytes, isLast: Bool) {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(source.count / 96 + 1)
        isASCII = LineScanner.scan(source, source.indices) { starts.append(UInt32(truncatingIfNeeded: $0)) }
        if !isLast, starts.count > 1 { starts.removeLast() }
        lineStarts = starts
        bytes = Array(source.buffer)
    }

    /// The line's range in ``bytes`` with its line end; clamped to the lines there are.
    package func lineWithEnd(_ line: Int) -> Range<Int> {
        guard line >= 0, line < lineStarts.count else { return bytes.count..<bytes.count }
        let start = Int(lineStarts[line])
        let end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : bytes.count
        return start..<end
    }

    /// The line's range in ``bytes`` without its line end.
    package func line(_ line: Int) -> Range<Int> {
        let range = lineWithEnd(line)
        return bytes.withBytes { bytes in
            var end = range.upperBound
            if end > range.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
            if end > range.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
            return range.lowerBound..<end
        }
    }

    /// The line in which the byte at `offset` stands.
    package func lineIndex(ofByte offset: Int) -> Int {
        lineStarts.lastIndex(notAbove: UInt32(clamping: offset))
    }

    /// Cuts `source`, which stands at `offset` of the text, into chunks at line ends, never between `\r` and `\n`.
    static func split(_ source: Bytes, at offset: Int, endsText: Bool) -> [TextChunk] {
        var (chunks, start) = splitWhole(source, at: offset)
        chunks.append(TextChunk(source[start..<source.count], isLast: endsText))
        return chunks
    }

    /// Cuts chunks off `source` while enough is left for one more, and tells where the rest begins.
    static func splitWhole(_ source: Bytes, at offset: Int) -> (chunks: [TextChunk], end: Int) {
        var chunks: [TextChunk] = []
        chunks.reserveCapacity(source.count / targetSize(at: offset) + 1)
        var start = 0
        while true {
            let size = targetSize(at: offset + start)
            guard source.count - start > size * 3 / 2 else { break }
            let cut = cutPoint(in: source, from: start, size: size)
            if cut >= source.count { break }
            chunks.append(TextChunk(source[start..<cut], isLast: false))
            start = cut
        }
        return (chunks, start)
    }

    /// Behind the last line end before the target, else behind the first one after it.
    private static func cutPoint(in source: Bytes, from start: Int, size: Int) -> Int {
        var index = start + size
        while index > start + size / 2 {
            let byte = source[index - 1]
            if byte == 0x0A || (byte == 0x0D && source[index] != 0x0A) { return index }
            index -= 1
        }
        let end = LineScanner.lineEnd(in: source, from: start + size / 2)
        return LineScanner.next(in: source, after: end)
    }
}

extension Array where Element: Comparable {
    /// Index of the last element that is not above `value`, by binary search; 0 if there is none.
    func lastIndex(notAbove value: Element) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return Swift.max(0, low - 1)
    }
}
