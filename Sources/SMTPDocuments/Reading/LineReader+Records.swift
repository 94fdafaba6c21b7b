import SMTPReply

extension LineReader {
    /// A part of a record that was split, `[2/5] …`: true where it was kept for the ones to come, or read with those
    /// before it.
    ///
    /// Behind a slash a part goes on where the last one ended, behind a backslash on a new line.
    func readPart(_ tag: SyslogTag, _ end: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        guard let part = partNumber(at: tag.body, before: end) else { return false }
        let key = conversationKey(tag.conversation)
        var before: SplitRecord?
        state.records.change { before = $0.takePart(key) }
        if part.number == 1 {
            if let before { readSplit(before, state: &state, sink: sink) }
            before = SplitRecord(key: key, tag: tag, number: 0, total: part.total)
        }
        guard var record = before, record.number &+ 1 == part.number, record.total == part.total,
            record.text.bytes.count < SplitRecord.limit
        else {
            if let before { readSplit(before, state: &state, sink: sink) }
            return false
        }
        record.number = part.number
        if part.isNewLine { record.text.append(0x0A, from: part.body) }
        record.text.append(part.body..<end, of: bytes)
        guard part.number < part.total else {
            record.text.close(at: end)
            readSplit(record, state: &state, sink: sink)
            return true
        }
        var oldest: SplitRecord?
        state.records.use(RecordMemory()) { oldest = $0.keep(record) }
        if let oldest { readSplit(oldest, state: &state, sink: sink) }
        return true
    }

    /// Reads a record that was put together.
    private func readSplit(_ record: SplitRecord, state: inout ReaderState, sink: (Finding) -> Void) {
        reading(record.text, state: &state, sink: sink) { reader, state, sink in
            let end = LineScanner.lineEnd(in: reader.bytes, from: 0)
            var tag = record.tag
            tag.body = 0
            tag.conversation = 0..<0
            if reader.readKnownTag(tag, end, state: &state, sink: sink) != true {
                reader.readSafely(0..<end, sink: sink)
            }
        }
    }

    /// `[2/5] ` at `index`: the part's number, the number of parts, where its text begins.
    private func partNumber(at index: Int, before end: Int) -> (
        number: Int, total: Int, isNewLine: Bool, body: Int
    )? {
        var position = index &+ 1
        guard let number = digits(at: &position) else { return nil }
        let separator = bytes[position]
        guard separator == 0x2F || separator == 0x5C else { return nil }
        position &+= 1
        guard let total = digits(at: &position), bytes[position] == 0x5D, number > 0, number <= total, total > 1 else {
            return nil
        }
        position &+= 1
        if bytes[position] == 0x20 { position &+= 1 }
        return (number, total, separator == 0x5C, min(position, end))
    }

    /// Up to three digits.
    private func digits(at position: inout Int) -> Int? {
        var value = 0
        let start = position
        while position &- start < 3, bytes[position].isDigit {
            value = value &* 10 &+ Int(bytes[position] &- 0x30)
            position &+= 1
        }
        return position > start ? value : nil
    }

    /// A delivery that this line begins is remembered; one that it ends gives its recipient.
    func joinDelivery(
        _ pattern: CompiledPattern, _ captures: inout Captures, conversation: Range<Int>, state: inout ReaderState
    ) {
        guard let number = captures[.delivery] else { return }
        let key =
            conversationKey(number) &* 31 &+ conversationKey(conversation) ^ UInt64(pattern.format.rawValue) &<< 48
        if let recipient = captures[.recipient] {
            state.records.use(RecordMemory()) { $0.begin(key, recipient: recipient) }
        } else {
            var recipient: Place?
            state.records.change { recipient = $0.end(key) }
            if let recipient { captures.set(.recipient, recipient.lowerBound, recipient.upperBound) }
        }
    }
}
