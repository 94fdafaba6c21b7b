import SMTPReply

extension LineReader {
    /// Bytes of a line in which a record is looked for behind a prefix.
    private static let prefixLimit = 400
    /// Bytes of a quoted message that are read.
    private static let messageLimit = 16 * 1024

    /// A record behind something that is no envelope we know: the file's name and line (grep), a list's bullet, other
    /// columns of an export, a prefix of one's own. Known by a program's tag with its process id, a date, the quoted message
    /// of logfmt, or an object of JSON (fluentd).
    func readPrefixed(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        guard depth < 4 else { return false }
        let end = min(line.upperBound, line.lowerBound &+ Self.prefixLimit)
        if let (tag, place) = knownTag(line, before: end) {
            return readField(at: place, of: line, tag: tag, depth: depth, state: &state, sink: sink)
        }
        if readMessage(line, before: end, depth: depth, state: &state, sink: sink) { return true }
        if let object = bytes.find(Bytes("{\""), pivot: 1, from: line.lowerBound &+ 1, to: end),
            readJSON(object..<line.upperBound, depth: depth, state: &state, sink: sink)
        {
            return true
        }
        guard let date = date(line, before: end) else { return false }
        return readField(at: date, of: line, tag: nil, depth: depth, state: &state, sink: sink)
    }

    /// Reads what begins at `start`: the rest of the line, or of the quoted field that it stands in.
    private func readField(
        at start: Int, of line: Range<Int>, tag: SyslogTag?, depth: Int, state: inout ReaderState,
        sink: (Finding) -> Void
    ) -> Bool {
        let (place, decoded) = field(at: start, of: line)
        guard let decoded else { return readBody(place, tag, depth: depth, state: &state, sink: sink) }
        var isRead = false
        reading(decoded, state: &state, sink: sink) { reader, state, sink in
            let text = reader.bytes.trimmedEnd(reader.bytes.indices)
            isRead = reader.readBody(text, tag, depth: depth, state: &state, sink: sink)
        }
        return isRead
    }

    /// The message behind `tag`, or a record with its date.
    private func readBody(
        _ body: Range<Int>, _ tag: SyslogTag?, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        guard let tag else { return readRecord(body, depth: depth &+ 1, state: &state, sink: sink) }
        return readKnownTag(tag.moved(to: body.lowerBound), body.upperBound, state: &state, sink: sink) ?? false
    }

    /// The rest of the line from `start` on, or of the quoted field that it stands in; decoded where the field holds
    /// escapes.
    private func field(at start: Int, of line: Range<Int>) -> (place: Range<Int>, decoded: DecodedText?) {
        var isQuoted = false
        var last = line.lowerBound
        for index in line.lowerBound..<start where bytes[index] == 0x22 {
            isQuoted.toggle()
            last = index
        }
        guard isQuoted else {
            let isCode = bytes[line.lowerBound] == 0x60 && bytes[line.upperBound &- 1] == 0x60
            return (start..<(isCode ? max(start, line.upperBound &- 1) : line.upperBound), nil)
        }
        let first = bytes[line.lowerBound]
        if bytes[last &- 1] == 0x3D || first == 0x7B || first == 0x5B {
            let place = quoted(start, before: line.upperBound)
            let isPlain = bytes.find(0x5C, from: start, to: place.upperBound) == place.upperBound
            return (place, isPlain ? nil : .unescaped(place, of: bytes))
        }
        let place = csvField(start, before: line.upperBound)
        let isPlain = bytes.find(0x22, from: start, to: place.upperBound) == place.upperBound
        return (place, isPlain ? nil : .unquoted(place, of: bytes))
    }

    /// The inside of a string with backslash escapes, from `start` on.
    private func quoted(_ start: Int, before end: Int) -> Range<Int> {
        var index = start
        while index < end, bytes[index] != 0x22 { index &+= bytes[index] == 0x5C ? 2 : 1 }
        return start..<min(index, end)
    }

    /// The inside of a quoted CSV field, from `start` on.
    private func csvField(_ start: Int, before end: Int) -> Range<Int> {
        var index = start
        while index < end {
            if bytes[index] == 0x22 {
                guard bytes[index &+ 1] == 0x22, index &+ 1 < end else { break }
                index &+= 1
            }
            index &+= 1
        }
        return start..<min(index, end)
    }

    /// The first tag with a process id that a format names: `… postfix/smtp[550]: …`.
    private func knownTag(_ line: Range<Int>, before end: Int) -> (tag: SyslogTag, place: Int)? {
        var search = line.lowerBound
        while true {
            let close = bytes.find(0x5D, from: search, to: end)
            guard close < end else { return nil }
            search = close &+ 1
            guard bytes[search] == 0x3A, bytes[search &+ 1] == 0x20 || search &+ 1 == line.upperBound,
                let tag = tag(endingAt: close, from: line.lowerBound), formats.dispatch.knows(tag)
            else { continue }
            return (tag, min(search &+ 2, line.upperBound))
        }
    }

    /// The tag before `[550]`, whose bracket closes at `close`.
    private func tag(endingAt close: Int, from lower: Int) -> SyslogTag? {
        var open = close &- 1
        while open > lower, bytes[open].isDigit { open &-= 1 }
        guard bytes[open] == 0x5B, open < close &- 1 else { return nil }
        var start = open
        while start > lower, isTagByte(bytes[start &- 1]) { start &-= 1 }
        guard start < open else { return nil }
        var tag = SyslogTag(body: 0, conversation: start..<(close &+ 1))
        tag.take(bytes, start..<open)
        return tag
    }

    private func isTagByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == 0x2F || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x40
    }

    /// The message of a logfmt line, `msg="…"`, or the error that it names; false where no format fits one of them.
    private func readMessage(
        _ line: Range<Int>, before end: Int, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        let names: [StaticString] = ["msg=\"", "message=\"", "err=\"", "error=\"", "_raw=\"", "reason=\""]
        var search = line.lowerBound
        // A message may hold a line that holds messages: bounded, whatever stands there.
        guard depth < 2 else { return false }
        var tries = 0
        while tries < 3, let hit = bytes.find(Bytes("=\""), from: search, to: end) {
            search = hit &+ 2
            let isMessage = names.contains { name in
                let start = search &- name.utf8CodeUnitCount
                return start >= line.lowerBound && bytes.has(name, at: start, before: search)
                    && (start == line.lowerBound || !isTagByte(bytes[start &- 1]))
            }
            guard isMessage else { continue }
            tries &+= 1
            var isRead = false
            let limit = min(line.upperBound, search &+ Self.messageLimit)
            let text = DecodedText.unescaped(quoted(search, before: limit), of: bytes)
            reading(text, state: &state, sink: sink) { reader, state, sink in
                let text = reader.bytes.trimmedEnd(reader.bytes.indices)
                isRead = reader.readRecord(text, depth: depth &+ 1, state: &state, sink: sink)
            }
            if isRead { return true }
        }
        return false
    }

    /// Where a date stands behind a prefix without blanks, or behind a quotation mark.
    private func date(_ line: Range<Int>, before end: Int) -> Int? {
        var index = line.lowerBound &+ 1
        while index < end {
            let before = bytes[index &- 1]
            if before == 0x3A || before == 0x22 || before == 0x09 || before == 0x2B || before == 0x60 || before == 0x20
                || before == 0x2D
            {
                if bytes[index] &- 0x31 < 2, Envelope.isoDate(in: bytes, at: index, before: line.upperBound) != nil {
                    return index
                }
                if bytes[index] &- 0x41 < 26, Envelope.bsdDate(in: bytes, at: index, before: line.upperBound) != nil {
                    return index
                }
            }
            index &+= 1
        }
        return nil
    }
}
