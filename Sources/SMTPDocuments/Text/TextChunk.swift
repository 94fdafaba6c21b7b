/// A run of whole lines of a text, about ``targetSize`` bytes long: the unit of storage, of caching and of work.
///
/// Only the last chunk of a text may end without a line end. A line longer than the target makes a longer chunk.
package final class TextChunk: Sendable {
    /// Bytes aimed at for one chunk; splitting happens above twice of it.
    package static let targetSize = 16 * 1024

    /// The bytes as they stand in the document (not necessarily valid UTF-8).
    package let bytes: [UInt8]
    /// Offset of the first byte of each line; the first is 0 (an empty text has one empty line).
    package let lineStarts: [UInt32]
    /// Whether every byte is below 0x80, so that columns are bytes in every encoding.
    package let isASCII: Bool

    package init(bytes: [UInt8], lineStarts: [UInt32], isASCII: Bool) {
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.isASCII = isASCII
    }
}
