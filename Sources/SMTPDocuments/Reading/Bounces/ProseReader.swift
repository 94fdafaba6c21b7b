import SMTPReply

/// The paragraph of a bounce's human part that the next line may continue.
struct ProseState: Hashable, Sendable {
    var paragraph = MappedText()
    /// Columns before its first line.
    var indent = 0
    /// The mail system whose words were met last.
    var format: FormatID?
    var recipient: Place?
    var host: Place?
    /// Paragraphs in which an announced reply may begin.
    var awaited: UInt8 = 0
    /// The last command of a quoted session.
    var command: FoundCommand?
    /// The last reply of a quoted session was a 334: the client's next line is a secret.
    var isChallenged = false

    mutating func rebase(by offset: Int) {
        paragraph.rebase(by: offset)
        recipient = recipient?.moved(by: offset)
        host = host?.moved(by: offset)
        command = command?.rebased(by: offset)
    }
}

/// Reads the human part of a bounce, one decoded line after the other.
///
/// A line and the lines behind it that are indented further are one paragraph: so Postfix wraps its text, and so Exim
/// and Sendmail set a reply under the recipient.
struct ProseReader {
    var isHTML = false
    let cues: BounceCues

    /// Reads one line; false where it begins the returned message, of which nothing is read.
    func read(_ line: MappedText, state: inout BounceState, sink: (Finding) -> Void) -> Bool {
        let (content, indent, isOriginal) = line.bytes.withBytes { text -> (Range<Int>, Int, Bool) in
            let content = QuotedReply.trimmed(text, 0..<text.count)
            return (content, content.lowerBound, beginsOriginal(text, content, state))
        }
        if content.isEmpty {
            flush(&state, sink: sink)
            return true
        }
        if isOriginal {
            flush(&state, sink: sink)
            return false
        }
        if !state.prose.paragraph.isEmpty {
            if !isHTML, indent > state.prose.indent, !beginsSessionLine(line) {
                state.prose.paragraph.append(0x20, rule: .joint, at: line.place(of: content).lowerBound)
                state.prose.paragraph.append(line, content)
                return true
            }
            if let reply = repeated(line, content, state.prose.paragraph) {
                state.prose.paragraph.append(0x0A, rule: .joint, at: line.place(of: reply).lowerBound)
                state.prose.paragraph.append(line, reply)
                return true
            }
            flush(&state, sink: sink)
        }
        state.prose.indent = indent
        state.prose.paragraph.append(line, content)
        return true
    }

    /// Whether the line begins the returned message.
    private func beginsOriginal(_ text: Bytes, _ content: Range<Int>, _ state: BounceState) -> Bool {
        guard !isHTML, content.count > 8 else { return false }
        if content.lowerBound == 0, state.evidence.isBounce {
            if text.has("received: from ", at: 0) || text.has("received: by ", at: 0)
                || text.has("return-path: <", at: 0)
            {
                return true
            }
        }
        let first = text[content.lowerBound]
        guard
            first == 0x2D || first == 0x3D || ASCII.isLetter(first) || first == 0x2A || first == 0x5B || first == 0x23
                || first == 0x5F
        else { return false }
        return cues.format(.original, in: text[content]) != nil
    }

    /// `In:` and `Out:`, `>>>` and `<<<` begin a line of their own, however it is indented.
    private func beginsSessionLine(_ line: MappedText) -> Bool {
        line.bytes.withBytes { text in SessionMark(in: text) != nil }
    }

    /// The further line of a reply of several lines, with its code: its part of `line`.
    private func repeated(_ line: MappedText, _ content: Range<Int>, _ paragraph: MappedText) -> Range<Int>? {
        line.bytes.withBytes { text in
            let start = SessionMark(in: text)?.text ?? content.lowerBound
            guard start < content.upperBound, let code = QuotedReply.code(in: text, at: start), code.firstDigit != 3
            else { return nil }
            let separator = text[start &+ 3]
            guard start &+ 3 >= content.upperBound || separator == 0x2D || separator == 0x20 else { return nil }
            return paragraph.bytes.withBytes { lastSeparator(of: code, in: $0) } == 0x2D
                ? start..<content.upperBound : nil
        }
    }

    /// What stands behind the last place of `code` in `text`.
    private func lastSeparator(of code: ReplyCode, in text: Bytes) -> UInt8? {
        var index = text.count &- 3
        while index >= 0 {
            if text[index] &- 0x32 < 4, !ASCII.isWord(text[index &- 1]), QuotedReply.code(in: text, at: index) == code {
                let separator = text[index &+ 3]
                if separator == 0x2D || QuotedReply.isSpace(separator) { return separator }
            }
            index &-= 1
        }
        return nil
    }

    /// Reads the paragraph that was collected.
    func flush(_ state: inout BounceState, sink: (Finding) -> Void) {
        guard !state.prose.paragraph.isEmpty else { return }
        let paragraph = state.prose.paragraph
        state.prose.paragraph.clear()
        paragraph.bytes.withBytes { text in
            notice(text, paragraph, &state, sink: sink)
            if let mark = SessionMark(in: text), mark.isClient {
                command(paragraph, in: text, from: mark.text, &state, sink: sink)
                return
            }
            if let place = recipient(in: text).map(paragraph.place) { state.prose.recipient = place }
            var prose = QuotedProse(format: state.prose.format ?? BounceFormats.human, cues: cues)
            prose.isTrusted = (state.evidence.isBounce && !isHTML) || state.prose.awaited > 0
            prose.isHTML = isHTML
            let replies = prose.replies(paragraph, in: text, 0..<text.count)
            for reply in replies { emit(reply, isSession: SessionMark(in: text) != nil, &state, sink: sink) }
            if replies.isEmpty {
                if let host = cues.host(before: text.count, in: text, from: 0) {
                    state.prose.host = paragraph.place(of: host)
                }
                status(paragraph, in: text, &state, sink: sink)
                if state.prose.awaited > 0 { state.prose.awaited -= 1 }
                if cues.format(.next, in: text) != nil { state.prose.awaited = 3 }
            } else {
                state.prose.awaited = 0
            }
        }
    }

    private func notice(_ text: Bytes, _ paragraph: MappedText, _ state: inout BounceState, sink: (Finding) -> Void) {
        if let format = cues.format(.notice, in: text) {
            state.prose.format = format
            state.evidence.insert(.notice)
            announce(.bounce, at: paragraph.place(of: 0..<text.count), &state, sink: sink)
        } else if !state.evidence.contains(.report), cues.format(.autoReply, in: text) != nil {
            announce(.autoReply, at: paragraph.place(of: 0..<text.count), &state, sink: sink)
        }
    }

    private func announce(
        _ boundary: Finding.Boundary, at place: Place, _ state: inout BounceState, sink: (Finding) -> Void
    ) {
        guard !state.evidence.contains(.announced) else { return }
        state.evidence.insert(.announced)
        sink(.boundary(boundary, place))
    }

    private func emit(_ found: FoundReply, isSession: Bool, _ state: inout BounceState, sink: (Finding) -> Void) {
        var reply = found
        reply.surroundings.recipient = reply.surroundings.recipient ?? state.prose.recipient
        reply.surroundings.host = reply.surroundings.host ?? state.prose.host
        if isSession {
            // Sendmail shows the last command of a pipelined group: DATA is not what a 5yz to RCPT answers.
            if reply.command == nil, let command = state.prose.command, command.verb != .data {
                reply.command = command
            }
            state.prose.isChallenged = reply.lines.last?.code == ReplyCode(334)
        }
        state.evidence.insert(.told)
        sink(.reply(reply))
    }

    /// The recipient that a paragraph begins with: `<x@example.net>: …`, `x@example.net: …`.
    private func recipient(in text: Bytes) -> Range<Int>? {
        let isBracketed = text[0] == 0x3C
        let start = isBracketed ? 1 : 0
        var index = start
        var at: Int?
        while index < text.count, text[index] != 0x3E, !QuotedReply.isSpace(text[index]) {
            if text[index] == 0x40 { at = index }
            index &+= 1
        }
        guard let at, !isBracketed || text[index] == 0x3E else { return nil }
        while index > start, text[index &- 1] == 0x3A || text[index &- 1] == 0x2E || text[index &- 1] == 0x2C {
            index &-= 1
        }
        // Two-byte characters of an older encoding may look like an address.
        let isDomain = ((at &+ 1)..<index).allSatisfy {
            ASCII.isWord(text[$0]) || text[$0] == 0x2E || text[$0] == 0x2D || text[$0] >= 0x80 || text[$0] == 0x5B
                || text[$0] == 0x5D
        }
        return isDomain && index > at ? start..<index : nil
    }

    /// An enhanced status code without a reply code, set off by `#`: `Sorry, no mailbox here by that name. (#5.1.1)`.
    private func status(_ paragraph: MappedText, in text: Bytes, _ state: inout BounceState, sink: (Finding) -> Void) {
        guard state.evidence.isBounce else { return }
        var index = 0
        while let at = text.find("#", from: index) {
            index = at &+ 1
            guard let match = ReplyParser.enhancedStatusCode(in: text, at: index), let code = match.code,
                code.class != .success
            else { continue }
            var status = FoundStatus(
                enhanced: code, range: paragraph.place(of: match.range),
                format: state.prose.format ?? BounceFormats.human)
            status.textRange = paragraph.place(of: 0..<text.count)
            status.surroundings.recipient = state.prose.recipient
            status.surroundings.host = state.prose.host
            sink(.status(status))
            return
        }
    }

    /// A command of a quoted session: ` In:  RCPT TO:<x>`, `>>> DATA`.
    private func command(
        _ paragraph: MappedText, in text: Bytes, from start: Int, _ state: inout BounceState, sink: (Finding) -> Void
    ) {
        let format = state.prose.format ?? BounceFormats.human
        if state.prose.isChallenged {
            state.prose.isChallenged = false
            sink(.secret(paragraph.place(of: start..<text.count), format: format))
            return
        }
        guard let command = SessionMark.command(in: text, from: start) else { return }
        var found = FoundCommand(verb: command.verb, range: paragraph.place(of: start..<text.count))
        found.argument = command.argument.map(paragraph.place)
        found.address = command.address.map(paragraph.place)
        state.prose.command = found
        if let address = found.address, found.verb == .rcpt { state.prose.recipient = address }
        sink(.command(found, format: format))
    }
}

/// The mark before a line of a session that a bounce quotes.
struct SessionMark {
    var isClient: Bool
    /// Where the line's own text begins.
    var text: Int

    init?(in line: Bytes) {
        var index = 0
        while ASCII.isBlank(line[index]) { index &+= 1 }
        if line.has("<<< ", at: index) || line.has("out: ", at: index) {
            isClient = false
            text = index &+ (line[index] == 0x3C ? 4 : 5)
        } else if line.has(">>> ", at: index) || line.has("in:  ", at: index) || line.has("in: ", at: index) {
            isClient = true
            text = index &+ 4
        } else {
            return nil
        }
        while ASCII.isBlank(line[text]) { text &+= 1 }
    }

    /// The parts of the command at `start`; nil where no known verb stands there.
    static func command(in text: Bytes, from start: Int)
        -> (verb: CommandVerb, argument: Range<Int>?, address: Range<Int>?)?
    {
        guard
            let (word, verb) = verbs.first(where: {
                text.has($0.0, at: start) && !ASCII.isWord(text[start &+ $0.0.utf8CodeUnitCount])
            })
        else { return nil }
        var argument = QuotedReply.trimmed(text, (start &+ word.utf8CodeUnitCount)..<text.count)
        if verb == .mail || verb == .rcpt, let colon = text[argument].find(":") {
            argument = QuotedReply.trimmed(text, (argument.lowerBound &+ colon &+ 1)..<argument.upperBound)
        }
        guard !argument.isEmpty else { return (verb, nil, nil) }
        guard text[argument.lowerBound] == 0x3C, let close = text[argument].find(">") else {
            return (verb, argument, nil)
        }
        return (verb, argument, (argument.lowerBound &+ 1)..<(argument.lowerBound &+ close))
    }

    private static let verbs: [(StaticString, CommandVerb)] = [
        ("ehlo", .ehlo), ("helo", .helo), ("lhlo", .lhlo), ("mail", .mail), ("rcpt", .rcpt), ("data", .data),
        ("bdat", .bdat),
        ("rset", .rset), ("noop", .noop), ("quit", .quit), ("vrfy", .vrfy), ("expn", .expn), ("help", .help),
        ("auth", .auth),
        ("starttls", .startTLS), ("etrn", .etrn), ("xforward", .xforward), ("xclient", .xclient),
    ]
}
