extension Reply {
    /// Reads every reply in a text, strictly and tolerantly at once: whatever stands there gives values, and what the
    /// grammar does not allow is listed in ``faults`` with its place.
    ///
    /// ```swift
    /// let replies = Reply.parse("250-mx.example.org\r\n250-SIZE 1000\r\n250 HELP\r\n")
    /// replies[0].lines.count        // 3
    /// replies[0].faults             // []
    ///
    /// let joined = Reply.parse("550-5.1.1 No such user 550 5.1.1 Try the directory")
    /// joined[0].enhanced            // 5.1.1
    /// joined[0].lines.count         // 2: logs join the lines of a reply
    ///
    /// let wrong = Reply.parse("550 4.7.1 Try later")
    /// wrong[0].faults[0].kind       // .classMismatch
    /// ```
    /// - Returns: The replies in order; empty where the text holds no reply code at the start of any line. All ranges
    ///   are offsets into `text`.
    @inlinable
    public static func parse(_ text: some Sequence<UInt8>) -> [Reply] {
        let whole = text.withContiguousStorageIfAvailable { buffer in
            ReplyParser.replies(in: Bytes(buffer), range: 0..<buffer.count)
        }
        if let whole { return whole }
        return ContiguousArray(text).withUnsafeBufferPointer { buffer in
            ReplyParser.replies(in: Bytes(buffer), range: 0..<buffer.count)
        }
    }

    /// Reads every reply in a text; ranges are offsets into its UTF-8 bytes.
    @inlinable
    public static func parse(_ text: String) -> [Reply] { parse(text.utf8) }

    /// The text of all lines, without codes, joined by one blank.
    /// - Parameter bytes: The bytes that were parsed.
    /// - Returns: The text as UTF-8; invalid sequences become U+FFFD.
    public func text(in bytes: Bytes) -> String {
        var text: [UInt8] = []
        for line in lines where !line.textRange.isEmpty {
            if !text.isEmpty { text.append(0x20) }
            text.append(contentsOf: bytes[line.textRange].buffer)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
