import SMTPReply

/// Builds a text from pieces of any length, so that a long one is never held twice.
package struct TextBuilder {
    private var rest: [UInt8] = []
    private var chunks: [TextChunk] = []
    /// Bytes in ``chunks``.
    private var count = 0
    /// Length of the rest from which looking for a line end is worth while again.
    private var threshold = Self.step

    private static let step = TextChunk.targetSize * 8

    package init() {}

    /// Adds bytes; they may end inside a line or a scalar.
    package mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        rest.append(contentsOf: piece)
        guard rest.count >= threshold else { return }
        let (cut, end) = rest.withBytes { TextChunk.splitWhole($0, at: count) }
        chunks += cut
        count += end
        rest.removeSubrange(..<end)
        // A line without an end is not searched again at every piece.
        threshold = rest.count * 2 + Self.step
    }

    /// The text; the builder is empty behind it.
    package mutating func finish() -> Text {
        chunks += rest.withBytes { TextChunk.split($0, at: count, endsText: true) }
        defer { self = TextBuilder() }
        return Text(chunks: chunks)
    }
}
