import SMTPReply

extension Text {
    /// Bytes before a chunk that can be looked back at, where the text has so many: a session's opening is found again.
    package static let lookBack = 16 * 1024

    /// Calls `body` with a chunk's bytes and those right before them.
    package func withWindow<Result>(ofChunk index: Int, _ body: (TextWindow) -> Result) -> Result {
        guard chunks.indices.contains(index) else { return body(TextWindow(.empty)) }
        let before = joined(chunksBefore(index))
        return chunks[index].bytes.withBytes { chunk in
            before.withBytes { before in body(TextWindow(chunk, before: before)) }
        }
    }

    /// The chunks that a chunk's window looks back at.
    package func chunksBefore(_ index: Int) -> ArraySlice<TextChunk> {
        var first = index
        var count = 0
        while first > 0, count < Self.lookBack {
            first -= 1
            count += chunks[first].bytes.count
        }
        return chunks[first..<index]
    }

    /// The whole lines that the text begins with, some 16 KiB of them: enough to tell what it is.
    package var head: [UInt8] {
        var end = 0
        while end < chunks.count, byteStart(ofChunk: end) < Self.lookBack { end += 1 }
        return joined(chunks[..<end])
    }

    /// The whole lines that the text ends with, as many.
    package var tail: [UInt8] {
        guard let last = chunks.last, last.bytes.count < Self.lookBack else { return chunks.last?.bytes ?? [] }
        return joined(chunksBefore(chunks.count))
    }

    /// Whether the bytes at `offset` have a part in ``head``.
    package func isHead(_ offset: Int) -> Bool { offset < Self.lookBack }

    private func joined(_ parts: ArraySlice<TextChunk>) -> [UInt8] {
        guard parts.count > 1 else { return parts.first?.bytes ?? [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts { bytes.append(contentsOf: part.bytes) }
        return bytes
    }
}
