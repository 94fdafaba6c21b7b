import SMTPReply

extension LineReader {
    /// Reads a text that was decoded from this reader's bytes with `body`; what is found lands on the original places.
    ///
    /// A reply that it leaves open goes on in the next record's text.
    func reading(
        _ decoded: DecodedText, state: inout ReaderState, sink: (Finding) -> Void,
        body: (LineReader, inout ReaderState, (Finding) -> Void) -> Void
    ) {
        // The text of a reply that was read as it stands cannot be made where other bytes are read.
        if state.session.open.isUsed, state.session.open.value?.decodedText == nil { flush(&state.session, sink: sink) }
        var found: [Finding] = []
        state.moveAside()
        decoded.bytes.withBytes { bytes in
            withUnspecialized({ found.append($0.decoded(in: bytes)) }, { body(LineReader(self, bytes), &state, $0) })
            state.session.open.change { open in
                if open.decodedText == nil { open.decodedText = open.text(in: bytes) }
            }
        }
        state.move(by: decoded.original)
        for finding in found { sink(finding.moved(by: decoded.original)) }
    }

    /// Reads every line of a text that was decoded from this reader's bytes, as one that stands at `depth`.
    func readLines(of decoded: DecodedText, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) {
        reading(decoded, state: &state, sink: sink) { reader, state, sink in
            reader.readLines(depth: depth, state: &state, sink: sink)
        }
    }

    /// Reads every line of this reader's bytes.
    func readLines(depth: Int, state: inout ReaderState, sink: (Finding) -> Void) {
        var start = 0
        while start < bytes.count {
            let end = LineScanner.lineEnd(in: bytes, from: start)
            readText(bytes.trimmedEnd(start..<end), depth: depth, state: &state, sink: sink)
            start = LineScanner.next(in: bytes, after: end)
        }
    }

    /// Reads one line; what no format fits, by the safe rule.
    func readText(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) {
        if readRecord(line, depth: depth, state: &state, sink: sink) { return }
        // CR CR LF is one line end, as tools write that add a CR of their own.
        if bytes.trimmedEnd(line).isEmpty, line.lowerBound > 0, bytes[line.lowerBound &- 1] == 0x0D { return }
        let safe = ReplyScanner.safeCode(in: bytes, from: line.lowerBound, to: line.upperBound)
        // What makes a line unreadable is looked for only where there is something to read.
        if safe != nil, readDisguised(line, depth: depth, state: &state, sink: sink) { return }
        if readPastedSession(line, &state.session, sink) { return }
        if readLearntMark(line, &state.session, sink) { return }
        endOfTrust(line, &state.session, sink: sink)
        readUnread(line, safe: safe, isNearSMTP: state.session.nearSMTP > 0, sink: sink)
        noteNearness(line, &state.session)
    }

    /// A line that names SMTP stands before a reply that is quoted alone; a list of codes is none.
    private func noteNearness(_ line: Range<Int>, _ session: inout ConversationState) {
        let isEmpty = bytes.trimmed(line).isEmpty
        if !isEmpty, bytes.find("SMTP", from: line.lowerBound, to: line.upperBound) != nil {
            session.nearSMTP = 2
        } else if session.nearSMTP > 0 {
            session.nearSMTP = isEmpty ? session.nearSMTP &- 1 : 0
        }
    }

    /// A line with a terminal's colours in it, or one that was made safe for HTML; false where it is neither.
    func readDisguised(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        guard depth < 4, let text = DecodedText.undisguised(line, of: bytes) else { return false }
        readLines(of: text, depth: depth &+ 1, state: &state, sink: sink)
        return true
    }
}

extension ReaderState {
    /// Moves every place out of the way of a text's that was decoded.
    fileprivate mutating func moveAside() { move { $0.moved(by: -DecodedText.elsewhere) } }

    /// Moves every place that is kept of a conversation or of earlier records.
    fileprivate mutating func move(by move: (Place) -> Place) {
        session.open.change { $0.move(by: move) }
        records.change { $0.move(by: move) }
    }
}

extension Finding {
    /// The finding with its text written out, since its places will no longer spell it.
    fileprivate func decoded(in bytes: Bytes) -> Finding {
        guard case .reply(var reply) = self, reply.decodedText == nil else { return self }
        reply.decodedText = reply.text(in: bytes)
        return .reply(reply)
    }
}

extension FoundReply {
    /// Adds lines that were read in `bytes`.
    mutating func append(_ further: [FoundReplyLine], in bytes: Bytes) {
        lines.append(contentsOf: further)
        guard decodedText != nil else { return }
        var text: [UInt8] = []
        for line in further {
            text.append(0x20)
            form.append(line.textRange, in: TextWindow(bytes), to: &text)
        }
        decodedText?.append(String(decoding: text, as: UTF8.self))
    }
}
