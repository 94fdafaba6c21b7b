import SMTPReply

extension LineReader {
    /// Reads one line of a log, a transcript or an unknown text.
    func readLine(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {
        if state.records.isUsed, readColumns(line, state: &state, sink: sink) { return }
        if state.session.phase != .commands, state.session.phaseFormat == nil, readBarePhase(line, &state.session, sink)
        {
            return
        }
        readText(line, depth: 0, state: &state, sink: sink)
    }

    /// Strips envelopes and looks for a format; false where none fits.
    func readRecord(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        let end = line.upperBound
        var start = line.lowerBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start &+= 1 }
        guard start < end, depth <= 4 else { return false }
        let byte = bytes[start]
        if byte &- 0x41 < 26, let behind = Envelope.bsdDate(in: bytes, at: start, before: end) {
            return readDated(behind..<end, depth: depth, state: &state, sink: sink)
        }
        if byte.isDigit {
            if let behind = Envelope.isoDate(in: bytes, at: start, before: end)
                ?? Envelope.time(in: bytes, at: start, before: end)
            {
                return readDated(behind..<end, depth: depth, state: &state, sink: sink)
            }
            // A syslog file keeps no priority (RFC 5424 §6), a stream of syslog counts its octets (RFC 6587 §3.4.1).
            if bytes[start &+ 1] == 0x20, Envelope.isoDate(in: bytes, at: start &+ 2, before: end) != nil,
                let tag = Envelope.structured(in: bytes, at: start, before: end)
            {
                return readTagged(tag, end, depth: depth, state: &state, sink: sink)
            }
            if let behind = Envelope.octetCount(in: bytes, at: start, before: end) {
                return readRecord(behind..<end, depth: depth &+ 1, state: &state, sink: sink)
            }
        }
        if byte == 0x3C || byte == 0x40 || byte == 0x5B,
            let isRead = readRareEnvelope(start..<end, depth: depth, state: &state, sink: sink)
        {
            return isRead
        }
        if readPatterns(formats.dispatch.line(byte), start..<end, conversation: 0..<0, state: &state, sink: sink) {
            return true
        }
        if readBare(start..<end, &state.session, sink) { return true }
        // A string of JSON is read as what it says, not as the line that holds it.
        let isJSON = byte == 0x7B || byte == 0x22
        if isJSON, readWrapped(start..<end, depth: depth, state: &state, sink: sink) { return true }
        if readPatterns(formats.dispatch.loose, start..<end, conversation: 0..<0, state: &state, sink: sink) {
            return true
        }
        return !isJSON && readWrapped(start..<end, depth: depth, state: &state, sink: sink)
    }

    /// `<PRI>`, TAI64N, `[date]`; nil where the line begins with none of them.
    private func readRareEnvelope(
        _ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool? {
        let start = line.lowerBound
        let end = line.upperBound
        if let behind = Envelope.priority(in: bytes, at: start, before: end) {
            if let tag = Envelope.structured(in: bytes, at: behind, before: end) {
                return readTagged(tag, end, depth: depth, state: &state, sink: sink)
            }
            return readRecord(behind..<end, depth: depth &+ 1, state: &state, sink: sink)
        }
        if let behind = Envelope.tai64(in: bytes, at: start, before: end) {
            return readDated((behind &- 1)..<end, depth: depth, state: &state, sink: sink)
        }
        if bytes[start] == 0x5B, let behind = Envelope.isoDate(in: bytes, at: start &+ 1, before: end),
            bytes[behind] == 0x5D
        {
            return readDated((behind &+ 1)..<end, depth: depth, state: &state, sink: sink)
        }
        return nil
    }

    /// What stands behind a date: syslog's host and tag, or a record of a program's own log.
    private func readDated(
        _ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        let end = line.upperBound
        let tag = bytes[line.lowerBound] == 0x20 ? SyslogTag(in: bytes, at: line.lowerBound &+ 1, before: end) : nil
        if let tag, let isRead = readKnownTag(tag, end, state: &state, sink: sink) { return isRead }
        if let tag, tag.isCertain { return readUnknownTag(tag, end, depth: depth, state: &state, sink: sink) }
        var start = line.lowerBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start &+= 1 }
        guard start < end else { return false }
        if let behind = streamEnd(start, before: end) {
            return readRecord(behind..<end, depth: depth &+ 1, state: &state, sink: sink)
        }
        let byte = bytes[start]
        if readPatterns(formats.dispatch.dated(byte), start..<end, conversation: 0..<0, state: &state, sink: sink) {
            return true
        }
        if let tag { return readUnknownTag(tag, end, depth: depth, state: &state, sink: sink) }
        return readRecord(start..<end, depth: depth &+ 1, state: &state, sink: sink)
    }

    /// The message behind a tag.
    func readTagged(
        _ tag: SyslogTag, _ end: Int, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        readKnownTag(tag, end, state: &state, sink: sink)
            ?? readUnknownTag(tag, end, depth: depth, state: &state, sink: sink)
    }

    /// nil where no format names the tag.
    @inline(__always)
    func readKnownTag(
        _ tag: SyslogTag, _ end: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool? {
        guard
            let patterns = formats.dispatch.patterns(ofTag: tag.hash)
                ?? (tag.wordHash == tag.hash ? nil : formats.dispatch.patterns(ofTag: tag.wordHash))
        else { return nil }
        var start = tag.body
        if bytes[start] == 0x5B, readPart(tag, end, state: &state, sink: sink) { return true }
        // A program that writes the date itself, too.
        if bytes[start] == 0x32, let behind = Envelope.isoDate(in: bytes, at: start, before: end) {
            start = behind
            while start < end, bytes[start] == 0x20 { start &+= 1 }
        }
        let body = start..<max(end, start)
        if readPatterns(
            patterns, body, conversation: tag.conversation, isSieved: false, state: &state, sink: sink)
            || readPatterns(
                formats.dispatch.anyTag(bytes[start]), body, conversation: tag.conversation, isSieved: false,
                state: &state, sink: sink)
        {
            return true
        }
        readRest(body, state: &state, sink: sink)
        return true
    }

    /// What a known program says besides: its own words are known, so that only the safe rule is left.
    @inline(never)
    private func readRest(_ body: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {
        guard let start = ReplyScanner.safeCode(in: bytes, from: body.lowerBound, to: body.upperBound) else {
            return endOfTrust(body, &state.session, sink: sink)
        }
        if readDisguised(body, depth: 2, state: &state, sink: sink) { return }
        endOfTrust(body, &state.session, sink: sink)
        readSafely(at: start, body, sink: sink)
    }

    private func readUnknownTag(
        _ tag: SyslogTag, _ end: Int, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        let body = tag.body..<max(end, tag.body)
        let byte = bytes[tag.body]
        if readPatterns(
            formats.dispatch.anyTag(byte), body, conversation: tag.conversation, isSieved: false, state: &state,
            sink: sink)
        {
            return true
        }
        return readRecord(body, depth: depth &+ 1, state: &state, sink: sink)
    }

    /// Quotation marks of mail and Markdown, service names of compose.
    private func readWrapped(
        _ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        let start = line.lowerBound
        let end = line.upperBound
        if bytes[start] == 0x7B || bytes[start] == 0x22 || bytes[start] == 0x5B,
            readJSON(line, depth: depth, state: &state, sink: sink)
        {
            return true
        }
        if state.columns.format != nil, bytes[start] != 0x7D, bytes[start] != 0x5D { state.columns.format = nil }
        if bytes.has("MESSAGE=", at: start, before: end) {
            return readRecord((start &+ 8)..<end, depth: depth &+ 1, state: &state, sink: sink)
        }
        // A byte order mark: some editors and shells begin a file with it.
        if bytes[start] == 0xEF, bytes.has("\u{FEFF}", at: start, before: end) {
            return readRecord((start &+ 3)..<end, depth: depth &+ 1, state: &state, sink: sink)
        }
        if bytes[start] == 0x1B { return readDisguised(line, depth: depth, state: &state, sink: sink) }
        if bytes[start] == 0x3E { return readRecord((start &+ 1)..<end, depth: depth &+ 1, state: &state, sink: sink) }
        var pipe = bytes.find(0x7C, from: start, to: min(end, start &+ 64))
        // pm2: `0|main  | message`.
        if bytes[start].isDigit, pipe < start &+ 4 {
            pipe = bytes.find(0x7C, from: pipe &+ 1, to: min(end, start &+ 64))
        }
        if bytes[start].isAlphanumeric, pipe < min(end, start &+ 64), bytes[pipe &+ 1] == 0x20,
            bytes[pipe &- 1] == 0x20
        {
            return readRecord((pipe &+ 2)..<end, depth: depth &+ 1, state: &state, sink: sink)
        }
        return readPrefixed(line, depth: depth, state: &state, sink: sink)
    }

    /// `stdout F ` of a container's log (CRI): the offset behind it.
    private func streamEnd(_ start: Int, before end: Int) -> Int? {
        guard bytes.has("stdout ", at: start, before: end) || bytes.has("stderr ", at: start, before: end),
            bytes[start &+ 8] == 0x20
        else { return nil }
        return start &+ 9
    }

    /// A number for the conversation that `range` names.
    @inline(__always)
    func conversationKey(_ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash
    }
}
