import SMTPReply

/// Cuts a stream of bytes into chunks of whole lines, in bounded memory.
///
/// A line longer than ``longestLine`` is cut: what is behind its first MiB is left out and counted, so that one endless
/// line cannot fill the memory.
package struct ChunkStream {
    /// Bytes of a line that are interpreted.
    package static let longestLine = 1 << 20
    /// Bytes kept before a chunk, for places that began there.
    static let history = 64 * 1024

    private var buffer: [UInt8] = []
    /// Where the part begins that was not handed on yet; before it lies the history.
    private var start = 0
    /// How far line ends were looked for.
    private var scanned = 0
    private var firstLine = 0
    /// Bytes of the longest lines that were left out so far.
    package private(set) var skipped = 0
    private var isSkipping = false
    private var lineStarts: [UInt32] = []

    package init() { buffer.reserveCapacity(Self.history + 1024 * 1024) }

    /// Adds `block` and calls `body` with the whole lines that there are now; at the end of the stream with the rest.
    package mutating func append(_ block: Bytes, isLast: Bool, body: (StreamedChunk) -> Void) {
        take(block)
        let end = isLast ? buffer.count : wholeLines()
        if end > start || isLast {
            deliver(start..<end, isLast: isLast, body: body)
            start = end
        }
        forget()
    }

    private mutating func take(_ block: Bytes) {
        guard isSkipping else { return buffer.append(contentsOf: block.buffer) }
        let end = LineScanner.lineEnd(in: block, from: 0)
        skipped += end
        guard end < block.count else { return }
        isSkipping = false
        buffer.append(contentsOf: block[end..<block.count].buffer)
    }

    /// The end of the last whole line; a `\r` at the end waits for its `\n`. Cuts a line that is too long.
    private mutating func wholeLines() -> Int {
        var end = buffer.count
        while end > max(start, scanned) {
            let byte = buffer[end - 1]
            if byte == 0x0A || (byte == 0x0D && end < buffer.count) { break }
            end -= 1
        }
        scanned = max(start, buffer.count - 1)
        if end > start, buffer[end - 1] == 0x0A || buffer[end - 1] == 0x0D { return end }
        if buffer.count - start > Self.longestLine {
            skipped += buffer.count - start - Self.longestLine
            buffer.removeSubrange((start + Self.longestLine)...)
            isSkipping = true
        }
        return start
    }

    private mutating func deliver(_ range: Range<Int>, isLast: Bool, body: (StreamedChunk) -> Void) {
        lineStarts.removeAll(keepingCapacity: true)
        lineStarts.append(0)
        var lines = lineStarts
        lineStarts = []
        buffer.withBytes { bytes in
            let chunk = bytes[range]
            let isASCII = LineScanner.scan(chunk, chunk.indices) { lines.append(UInt32(truncatingIfNeeded: $0)) }
            if !isLast, lines.count > 1 { lines.removeLast() }
            body(
                StreamedChunk(
                    window: TextWindow(chunk, before: bytes[0..<range.lowerBound]), lineStarts: lines,
                    firstLine: firstLine, isASCII: isASCII, isLast: isLast))
        }
        firstLine += lines.count
        lineStarts = lines
    }

    private mutating func forget() {
        let kept = min(start, Self.history)
        guard start - kept > Self.history else { return }
        buffer.removeSubrange(..<(start - kept))
        scanned -= start - kept
        start = kept
    }
}

/// Whole lines out of a stream, with what is needed to say where in the stream they stand. Valid inside the call only.
package struct StreamedChunk {
    package let window: TextWindow
    /// Offset of each line's first byte in the chunk.
    package let lineStarts: [UInt32]
    /// Number of the chunk's first line, from 0.
    package let firstLine: Int
    package let isASCII: Bool
    package let isLast: Bool

    /// The position of a place's bound; it may lie before the chunk.
    package func position(of offset: Int, encoding: PositionEncoding) -> Position {
        if offset < 0 { return earlierPosition(of: offset, encoding: encoding) }
        let index = lineStarts.lastIndex(notAbove: UInt32(clamping: offset))
        let start = Int(lineStarts[index])
        let bytes = window.chunk
        var end = min(offset, bytes.count)
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        let column = isASCII ? end - start : encoding.column(in: bytes, start..<end)
        return Position(line: firstLine + index, character: column)
    }

    /// The bytes of the line that `offset` stands in, relative to the chunk, without its line end.
    package func line(around offset: Int) -> Range<Int> {
        let index = lineStarts.lastIndex(notAbove: UInt32(clamping: offset))
        let start = Int(lineStarts[index])
        return start..<LineScanner.lineEnd(in: window.chunk, from: start)
    }

    private func earlierPosition(of offset: Int, encoding: PositionEncoding) -> Position {
        let bytes = window.before
        let place = max(0, bytes.count + offset)
        var line = firstLine
        var start = bytes.count
        while start > place {
            line -= 1
            start -= 1
            if bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
            while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        }
        return Position(line: line, character: encoding.column(in: bytes, start..<place))
    }
}
