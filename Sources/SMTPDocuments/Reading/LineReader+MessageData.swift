import SMTPReply

extension LineReader {
    /// A line of message data: octets of BDAT, or the lines up to the lone dot.
    func readData(_ place: Place, form: TextForm, _ session: inout ConversationState, _ sink: (Finding) -> Void) {
        let content = ReplyScanner.trimmedEscapes(in: bytes, place, form: form)
        if session.phase == .octets {
            session.octets &-= place.count &+ 2
            let isEnd = session.octets <= 0
            sink(.messageData(bytes.trimmedEnd(place), isEnd: isEnd))
            if isEnd { session.reset() }
            return
        }
        let isDot = content.count == 1 && bytes[content.lowerBound] == 0x2E
        let isEnd =
            isDot
            || (form == .backslash && bytes.has("\\r\\n.", at: content.upperBound &- 5, before: content.upperBound))
        session.hasData = true
        sink(.messageData(bytes.trimmedEnd(place), isEnd: isEnd))
        if isEnd { session.reset() }
    }

    /// After `BDAT n`, n octets are data (RFC 3030 §2); those in the same line are gone already.
    func startOctets(_ command: FoundCommand, _ format: FormatID?, form: TextForm, _ session: inout ConversationState) {
        guard let argument = command.argument else { return }
        var count = 0
        var index = argument.lowerBound
        while index < argument.upperBound, bytes[index].isDigit, count < 1 << 32 {
            count = count &* 10 &+ Int(bytes[index] &- 0x30)
            index &+= 1
        }
        guard count > 0, index > argument.lowerBound,
            bytes.find(0x5C, from: index, to: argument.upperBound) == argument.upperBound
        else { return }
        session.phase = .octets
        session.phaseFormat = format
        session.octets = count
    }
}
