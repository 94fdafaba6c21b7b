import SMTPReply

extension CommandScanner {
    /// The command that a log names in words: `RCPT TO`, `end of DATA`, `MAIL FROM:<a@b>`, `initial connection`.
    static func named(in bytes: Bytes, _ range: Range<Int>) -> FoundCommand? {
        var range = bytes.trimmed(range)
        if bytes.hasIgnoringCase("PIPELINED ", at: range.lowerBound, before: range.upperBound) {
            range = (range.lowerBound &+ 10)..<range.upperBound
        }
        if bytes.hasIgnoringCase("SENDING ", at: range.lowerBound, before: range.upperBound) {
            range = (range.lowerBound &+ 8)..<range.upperBound
        }
        if bytes.hasIgnoringCase("AFTER ", at: range.lowerBound, before: range.upperBound) {
            range = (range.lowerBound &+ 6)..<range.upperBound
        }
        let lower = range.lowerBound
        if bytes.hasIgnoringCase("END", at: lower, before: range.upperBound) {
            return FoundCommand(verb: .endOfData, range: range)
        }
        if bytes.hasIgnoringCase("INITIAL", at: lower, before: range.upperBound)
            || bytes.hasIgnoringCase("CONNECT", at: lower, before: range.upperBound)
        {
            return FoundCommand(verb: .connect, range: range)
        }
        if bytes.hasIgnoringCase("MESSAGE", at: lower, before: range.upperBound) {
            return FoundCommand(verb: .endOfData, range: range)
        }
        var command = known(in: bytes, range)
        // `RCPT TO` names the command; without a colon no address follows it.
        if bytes.find(0x3A, from: lower, to: range.upperBound) >= range.upperBound { command?.address = nil }
        return command
    }
}
