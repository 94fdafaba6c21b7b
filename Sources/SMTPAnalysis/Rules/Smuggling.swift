import SMTPDocuments
import SMTPReply

/// Finds ends of data that not every server takes for one (SMTP smuggling, CVE-2023-51764 and its like).
enum Smuggling {
    /// A lone dot with a lone CR before or behind it, or with a bare LF in a text whose lines end in CRLF.
    static func rawEnd(_ context: borrowing RuleContext) -> Place? {
        let window = context.window
        let dot = Redaction.trimmed(context.place, in: window)
        guard dot.count == 1, context.place.upperBound < window.chunk.count else { return nil }
        let end = context.place.upperBound
        let behind = lineEnd(at: end, window)
        if behind == .carriageReturn { return dot }
        guard context.place.lowerBound == lineStart(dot.lowerBound, window) else { return nil }
        let before = lineEnd(before: dot.lowerBound, window)
        if before == .carriageReturn { return dot }
        return before != behind && before != .none && behind != .none ? dot : nil
    }

    /// `\n.\n`, `\r.\r`, `\n.\r\n`, `\r\n.\n` as a program writes them down, where more text follows.
    static func escaped(_ context: borrowing RuleContext) -> Place? {
        let bytes = context.window.bytes(context.place)
        guard bytes.count > 8 else { return nil }
        for index in 2..<(bytes.count - 2)
        where bytes[index] == 0x2E && bytes[index - 2] == 0x5C && bytes[index + 1] == 0x5C {
            let (before, behind) = (bytes[index - 1], bytes[index + 2])
            guard before == 0x6E || before == 0x72, behind == 0x6E || behind == 0x72 else { continue }
            let isFullBefore = before == 0x6E && bytes[index - 4] == 0x5C && bytes[index - 3] == 0x72
            let isFullBehind = behind == 0x72 && bytes[index + 3] == 0x5C && bytes[index + 4] == 0x6E
            if isFullBefore && isFullBehind { continue }
            return (index - 2..<index + 3).moved(by: context.place.lowerBound)
        }
        return nil
    }

    private enum LineEnd { case none, newline, carriageReturn, both }

    private static func lineEnd(at index: Int, _ window: TextWindow) -> LineEnd {
        if window[index] == 0x0A { return window[index - 1] == 0x0D ? .both : .newline }
        if window[index] == 0x0D { return window[index + 1] == 0x0A ? .both : .carriageReturn }
        return .none
    }

    private static func lineEnd(before index: Int, _ window: TextWindow) -> LineEnd {
        if window[index - 1] == 0x0A { return window[index - 2] == 0x0D ? .both : .newline }
        return window[index - 1] == 0x0D ? .carriageReturn : .none
    }

    private static func lineStart(_ index: Int, _ window: TextWindow) -> Int {
        var start = index
        while start > 0, window[start - 1] != 0x0A, window[start - 1] != 0x0D { start -= 1 }
        return start
    }
}

extension Bytes {
    /// What stands behind the last `@`.
    var domain: Bytes {
        guard let at = buffer.lastIndex(of: 0x40) else { return .empty }
        return self[(at + 1)..<count]
    }

    /// The last two labels of a domain name.
    var organisation: Bytes {
        var dots = 0
        var index = count
        while index > 0 {
            if self[index - 1] == 0x2E { dots += 1 }
            if dots == 2 { break }
            index -= 1
        }
        return self[.span(index, count)]
    }

    /// Whether the bytes are those of `other`, without regard to ASCII case.
    func isASCIIEqual(to other: Bytes) -> Bool { count == other.count && starts(with: other, at: 0) }

    /// Whether `other` stands anywhere in the bytes, without regard to ASCII case.
    func containsASCII(_ other: Bytes) -> Bool {
        guard other.count > 0, count >= other.count else { return false }
        for index in 0...(count - other.count) where starts(with: other, at: index) { return true }
        return false
    }

    private func starts(with other: Bytes, at offset: Int) -> Bool {
        for index in 0..<other.count where self[offset + index].lowercasedASCII != other[index].lowercasedASCII {
            return false
        }
        return true
    }
}
