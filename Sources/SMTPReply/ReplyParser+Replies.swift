extension ReplyParser {
    /// Reads every reply in `range`: lines that end at LF, CRLF or CR, or that are joined in one line; a line with a
    /// hyphen behind its code opens a multiline reply (RFC 5321 §4.2.1). Lines before the first code are skipped; later
    /// ones without a code go on with the reply above them.
    public static func replies(in bytes: Bytes, range: Range<Int>) -> [Reply] {
        var replies: [Reply] = []
        var lines: [ReplyLine] = []
        var found: [ReplyLine] = []
        let end = min(bytes.count, range.upperBound)
        var index = max(0, range.lowerBound)
        while index < end {
            let (lineEnd, next) = physicalLine(bytes, at: index, to: end)
            let start = skipBlanks(bytes, at: index, to: lineEnd, blank: 0x20)
            found.removeAll(keepingCapacity: true)
            joinedLines(in: bytes, range: start..<lineEnd, into: &found)
            if found.isEmpty, start < lineEnd, let last = lines.last {
                lines.append(uncoded(start..<lineEnd, of: last, in: bytes))
            }
            for line in found {
                if !line.codeRange.isEmpty, let last = lines.last, !last.isContinued {
                    replies.append(makeReply(lines, in: bytes))
                    lines.removeAll(keepingCapacity: true)
                }
                lines.append(line)
            }
            index = next
        }
        if !lines.isEmpty { replies.append(makeReply(lines, in: bytes)) }
        return replies
    }

    private static func physicalLine(_ bytes: Bytes, at start: Int, to end: Int) -> (end: Int, next: Int) {
        var index = start
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
        let isPair = bytes[index] == 0x0D && index &+ 1 < end && bytes[index &+ 1] == 0x0A
        return (index, min(end, index &+ (isPair ? 2 : 1)))
    }

    private static func uncoded(_ range: Range<Int>, of last: ReplyLine, in bytes: Bytes) -> ReplyLine {
        uncodedLine(
            in: bytes, from: range.lowerBound, to: range.upperBound, code: last.code, separator: last.separator,
            blank: 0x20)
    }

    /// A reply of these lines, with their faults and those between them in order of position.
    public static func makeReply(_ lines: [ReplyLine], in bytes: Bytes) -> Reply {
        var found: [ReplyFault] = []
        for line in lines { found += faults(of: line, in: bytes) }
        faults(across: lines, into: &found)
        found.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return Reply(lines: lines, faults: found)
    }
}
