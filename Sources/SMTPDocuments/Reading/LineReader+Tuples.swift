import SMTPReply

extension LineReader {
    /// Hands on the replies of Python's exceptions: `(550, b'5.1.1 User unknown')`, in a dictionary one a recipient.
    /// False if there are none.
    func readTuples(_ range: Range<Int>, context: ReasonContext, sink: (Finding) -> Void) -> Bool {
        var position = range.lowerBound
        var isFound = false
        while true {
            let open = bytes.find(0x28, from: position, to: range.upperBound)
            guard open < range.upperBound else { return isFound }
            position = open &+ 1
            guard let code = ReplyScanner.code(in: bytes, at: position, before: range.upperBound),
                let text = quoted(behind: position &+ 3, before: range.upperBound)
            else { continue }
            var line = FoundReplyLine(
                codeRange: position..<position &+ 3, code: code, separator: .space, textRange: text)
            ReplyScanner.takeEnhanced(into: &line, in: bytes)
            var reply = FoundReply(lines: [line], format: context.format)
            reply.form = .backslash
            reply.surroundings = context.surroundings
            reply.surroundings.recipient = quotedBefore(open, from: range.lowerBound)
            reply.mayBeCut = true
            sink(.reply(reply))
            isFound = true
            position = text.upperBound
        }
    }

    /// The inside of `, b'…'` at `index`.
    private func quoted(behind index: Int, before end: Int) -> Place? {
        guard bytes.has(", ", at: index, before: end) else { return nil }
        var start = index &+ 2
        if bytes[start] == 0x62 || bytes[start] == 0x75 { start &+= 1 }
        let quote = bytes[start]
        guard quote == 0x27 || quote == 0x22 else { return nil }
        start &+= 1
        var stop = start
        while stop < end, bytes[stop] != quote { stop &+= bytes[stop] == 0x5C ? 2 : 1 }
        return start..<min(stop, end)
    }

    /// The key of a dictionary, `'x@example.org': `, whose value begins at `index`.
    private func quotedBefore(_ index: Int, from lower: Int) -> Place? {
        let end = index &- 3
        guard end > lower, bytes[index &- 1] == 0x20, bytes[index &- 2] == 0x3A,
            bytes[end] == 0x27 || bytes[end] == 0x22
        else { return nil }
        var start = end
        while start > lower, bytes[start &- 1] != bytes[end] { start &-= 1 }
        return start < end ? start..<end : nil
    }
}
