import SMTPReply

/// Reads a mail that tells of mail: header, MIME structure (RFC 2045, 2046, 6522), human part, delivery status fields.
/// The returned message is never read.
struct BounceReader {
    let chunk: Bytes
    let cues: BounceCues

    /// Reads one line, given without its line end.
    func read(_ line: Range<Int>, state: inout BounceState, sink: (Finding) -> Void) {
        let text = chunk[line]
        defer { state.afterBlank = text.count == 0 }
        if state.afterBlank, isMailboxSeparator(text) {
            finish(state: &state, sink: sink)
            state = BounceState()
            state.evidence.insert(.hasHeader)
            state.section = .header
            return
        }
        if state.section != .start, delimiter(text, line, &state, sink: sink) { return }
        switch state.section {
        case .start: start(text, line, &state, sink: sink)
        case .header: header(text, line, &state, sink: sink)
        case .body: body(text, line, &state, sink: sink)
        case .ignored: break
        }
    }

    /// Hands on what the last lines left open.
    func finish(state: inout BounceState, sink: (Finding) -> Void) {
        if state.section == .header { endField(&state) }
        endPart(&state, sink: sink)
    }

    /// `From x@example.net Mon Nov 23 11:31:07 2026`: another mail of a mailbox file (RFC 4155).
    private func isMailboxSeparator(_ text: Bytes) -> Bool {
        guard text.count > 20, text.has("from ", at: 0), text[0] == 0x46 else { return false }
        var colons = 0
        for index in 0..<text.count
        where text[index] == 0x3A && ASCII.isDigit(text[index &- 1]) && ASCII.isDigit(text[index &+ 1]) {
            colons += 1
        }
        return colons >= 1
    }

    /// The delimiter of a multipart body around the line: the part ends here.
    private func delimiter(_ text: Bytes, _ line: Range<Int>, _ state: inout BounceState, sink: (Finding) -> Void)
        -> Bool
    {
        guard text[0] == 0x2D, text[1] == 0x2D else { return false }
        for (level, boundary) in state.boundaries.enumerated().reversed() where matches(boundary, text) {
            if state.section == .header { endHeader(at: line.lowerBound, &state, sink: sink) }
            endPart(&state, sink: sink)
            let rest = 2 &+ boundary.count
            let isLast = text[rest] == 0x2D && text[rest &+ 1] == 0x2D
            state.boundaries.removeSubrange((isLast ? level : level + 1)...)
            state.part = MailPart()
            state.isPreamble = false
            state.section = isLast ? .ignored : .header
            return true
        }
        return false
    }

    private func matches(_ boundary: [UInt8], _ text: Bytes) -> Bool {
        guard text.count >= boundary.count &+ 2 else { return false }
        for index in boundary.indices where text[index &+ 2] != boundary[index] { return false }
        let rest = text[boundary.count &+ 2]
        return rest == 0 || rest == 0x2D || ASCII.isBlank(rest)
    }

    /// The first line decides whether a header stands here or text that was pasted without one.
    private func start(_ text: Bytes, _ line: Range<Int>, _ state: inout BounceState, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, 0..<text.count)
        guard !content.isEmpty else { return }
        let isField = content.lowerBound == 0 && MailHeader.colon(in: text) != nil && text[0] != 0x3C
        if isField, DeliveryStatusFields.name(of: text) == nil, isMailField(text) {
            state.section = .header
            state.evidence.insert(.hasHeader)
            header(text, line, &state, sink: sink)
        } else {
            state.section = .body
            body(text, line, &state, sink: sink)
        }
    }

    /// A field name of one word, of letters and hyphens; `https://` is none.
    private func isMailField(_ text: Bytes) -> Bool {
        guard let colon = MailHeader.colon(in: text), colon > 1 else { return false }
        for index in 0..<colon where !ASCII.isWord(text[index]) && text[index] != 0x2D { return false }
        return text[colon &+ 1] != 0x2F && text[colon &+ 1] != 0x5C
    }

    private func header(_ text: Bytes, _ line: Range<Int>, _ state: inout BounceState, sink: (Finding) -> Void) {
        if text.count == 0 {
            endHeader(at: line.lowerBound, &state, sink: sink)
        } else if ASCII.isBlank(text[0]) || text.has("boundary=", at: 0) {
            // A parameter on a line of its own lost the blank before it.
            if !state.field.isEmpty { state.field.append(chunk, line) }
        } else if MailHeader.colon(in: text) != nil {
            endField(&state)
            if MailHeader.isRead(text) { state.field.append(chunk, line) }
        } else {
            // No field and no fold: the blank line before the body is missing.
            endHeader(at: line.lowerBound, &state, sink: sink)
            if state.section == .body { body(text, line, &state, sink: sink) }
        }
    }

    private func endField(_ state: inout BounceState) {
        guard !state.field.isEmpty else { return }
        state.field.bytes.withBytes { MailHeader.apply($0, to: &state) }
        state.field.clear()
    }

    private func endHeader(at offset: Int, _ state: inout BounceState, sink: (Finding) -> Void) {
        endField(&state)
        announce(at: offset, &state, sink: sink)
        if state.part.isReturned, !state.part.isReport {
            state.section = .ignored
            return
        }
        switch state.part.content {
        case .multipart: endMultipartHeader(&state)
        case .plain, .html, .status: state.section = .body
        case .message:
            // A mail that somebody passed on is read; of what a mail system returns only another bounce is.
            let isReport = !state.evidence.isDisjoint(with: [.report, .notice, .feedback])
            state.section = .header
            state.part = MailPart()
            state.part.isReturned = isReport
        case .feedback, .headers, .other: state.section = .ignored
        }
    }

    private func endMultipartHeader(_ state: inout BounceState) {
        if state.part.boundary.isEmpty {
            state.part.content = .plain
            state.section = .body
        } else {
            if state.boundaries.count < 16 { state.boundaries.append(state.part.boundary) }
            // The preamble is read as text: some systems forget the parts that they announce.
            state.part = MailPart()
            state.isPreamble = true
            state.section = .body
        }
    }

    /// Says what the mail is, once its outermost header is read.
    private func announce(at offset: Int, _ state: inout BounceState, sink: (Finding) -> Void) {
        guard !state.evidence.contains(.announced) else { return }
        let place = offset..<offset
        if state.evidence.contains(.feedback) {
            sink(.boundary(.feedbackReport, place))
        } else if state.evidence.contains(.report) || state.evidence.contains(.notice) {
            sink(.boundary(.bounce, place))
        } else if state.evidence.contains(.automatic), state.part.content != .multipart {
            sink(.boundary(.autoReply, place))
        } else {
            return
        }
        state.evidence.insert(.announced)
    }

    private func body(_ text: Bytes, _ line: Range<Int>, _ state: inout BounceState, sink: (Finding) -> Void) {
        if beginsPastedMail(text, state) {
            state.section = .header
            header(text, line, &state, sink: sink)
            return
        }
        if state.boundaries.isEmpty || state.isPreamble, pastedPart(text, line, &state, sink: sink) { return }
        switch state.part.encoding {
        case .none:
            state.line.append(chunk, line)
            endLine(&state, sink: sink)
        case .quotedPrintable:
            let isSoft = state.line.appendQuotedPrintable(chunk, line)
            if !isSoft { endLine(&state, sink: sink) }
        case .base64:
            var text = state.line
            text.appendBase64(chunk, line) { complete in
                state.line = complete
                endLine(&state, sink: sink)
                complete.clear()
            }
            state.line = text
        }
    }

    /// Whether a person's words end here, and the mail that they are about was pasted with its header.
    private func beginsPastedMail(_ text: Bytes, _ state: BounceState) -> Bool {
        guard state.afterBlank, state.evidence.isEmpty, state.boundaries.isEmpty, state.prose.format == nil else {
            return false
        }
        let fields: [StaticString] = [
            "return-path:", "received: from ", "received: by ", "delivered-to:", "x-failed-recipients:", "from:",
            "mime-version:",
        ]
        return fields.contains { text.has($0, at: 0) }
    }

    /// Parts whose boundary is not known, because the header was not pasted along, or names another one.
    private func pastedPart(_ text: Bytes, _ line: Range<Int>, _ state: inout BounceState, sink: (Finding) -> Void)
        -> Bool
    {
        if text[0] == 0x2D, text[1] == 0x2D, text.count > 4, text.count < 80, !ASCII.isBlank(text[2]), text[2] != 0x2D {
            state.dashes = Array(text[2..<text.count].buffer)
            return false
        }
        guard text.has("content-", at: 0), text.has("content-type:", at: 0) || text.has("content-description:", at: 0)
        else {
            return false
        }
        // The words before it told of the same mail.
        if !state.evidence.contains(.hasHeader), state.evidence.contains(.told) { state.evidence.insert(.announced) }
        endPart(&state, sink: sink)
        if !state.dashes.isEmpty {
            if state.isPreamble { _ = state.boundaries.popLast() }
            state.boundaries.append(state.dashes)
            state.dashes.removeAll()
        }
        state.isPreamble = false
        state.part = MailPart()
        state.section = .header
        header(text, line, &state, sink: sink)
        return true
    }

    /// A whole decoded line is there.
    private func endLine(_ state: inout BounceState, sink: (Finding) -> Void) {
        let line = state.line
        state.line.clear()
        if state.part.content == .status {
            statusLine(line, isPart: true, &state, sink: sink)
        } else {
            proseLine(line, &state, sink: sink)
        }
    }

    private func proseLine(_ line: MappedText, _ state: inout BounceState, sink: (Finding) -> Void) {
        let isHTML = state.part.content == .html
        let prose = ProseReader(isHTML: isHTML, cues: cues)
        if !isHTML {
            let isField = line.bytes.withBytes { DeliveryStatusFields.name(of: $0) != nil }
            let isFold = !state.field.isEmpty && ASCII.isBlank(line.bytes.first ?? 0)
            if isField || isFold {
                prose.flush(&state, sink: sink)
                statusLine(line, isPart: false, &state, sink: sink)
                return
            }
            endGroup(isPart: false, &state, sink: sink)
        }
        if !prose.read(line, state: &state, sink: sink) { state.section = .ignored }
    }

    private func statusLine(_ line: MappedText, isPart: Bool, _ state: inout BounceState, sink: (Finding) -> Void) {
        let content = line.bytes.withBytes { QuotedReply.trimmed($0, 0..<$0.count) }
        if content.isEmpty {
            endGroup(isPart: isPart, &state, sink: sink)
        } else if ASCII.isBlank(line.bytes.first ?? 0), !state.field.isEmpty {
            state.field.append(0x20, rule: .joint, at: line.place(of: content).lowerBound)
            state.field.append(line, content)
        } else {
            endStatusField(&state)
            if state.group.findings.count > FieldGroup.limit { endGroup(isPart: isPart, &state, sink: sink) }
            state.field.append(line, 0..<content.upperBound)
        }
    }

    private func endStatusField(_ state: inout BounceState) {
        guard !state.field.isEmpty else { return }
        DeliveryStatusFields.apply(state.field, to: &state.group)
        state.field.clear()
    }

    private func endGroup(isPart: Bool, _ state: inout BounceState, sink: (Finding) -> Void) {
        endStatusField(&state)
        state.group.flush(isPart: isPart, sink: sink)
    }

    /// The part is over: what it left open is handed on.
    private func endPart(_ state: inout BounceState, sink: (Finding) -> Void) {
        guard state.section == .body else { return }
        if !state.line.isEmpty { endLine(&state, sink: sink) }
        endGroup(isPart: state.part.content == .status, &state, sink: sink)
        ProseReader(isHTML: state.part.content == .html, cues: cues).flush(&state, sink: sink)
        state.group.message = Surroundings()
        state.prose = ProseState()
    }
}

extension LineReader {
    /// Reads one line of a document whose kind is ``DocumentKind/bounce``.
    func readBounceLine(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {
        state.bounce.use(BounceState()) {
            BounceReader(chunk: bytes, cues: formats.cues).read(line, state: &$0, sink: sink)
        }
    }

    /// Hands on what the bounce's last lines left open.
    func finishBounce(state: inout ReaderState, sink: (Finding) -> Void) {
        state.bounce.change { BounceReader(chunk: bytes, cues: formats.cues).finish(state: &$0, sink: sink) }
    }
}
