import SMTPReply

extension LineReader {
    private typealias Turn = (isServer: Bool, mark: Int, content: Int)

    /// A session whose lines became one line, where a log or a form lost the line ends: `<< 220 … >> EHLO … << 250-…`,
    /// `SERVER -> CLIENT: 220 … CLIENT -> SERVER: EHLO …`. False where the line holds none.
    func readPastedSession(_ line: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void) -> Bool {
        let turns = turns(of: line)
        guard turns.count > 1 else { return false }
        var servers = 0
        var clients = 0
        for (number, turn) in turns.enumerated() {
            let content = content(of: number, turns, line)
            if turn.isServer {
                guard ReplyScanner.looksLikeReply(in: bytes, at: content.lowerBound, before: content.upperBound)
                else { continue }
                servers &+= 1
            } else if CommandScanner.known(in: bytes, content) != nil {
                clients &+= 1
            }
        }
        guard servers > 0, clients > 0, (servers &+ clients) * 2 > turns.count else { return false }
        flush(&session, sink: sink)
        for number in turns.indices {
            readTurn(turns[number].isServer, content(of: number, turns, line), &session, sink)
        }
        flush(&session, sink: sink)
        session.reset()
        return true
    }

    /// Where the first turn of a session in the line begins; nil where it holds none.
    func startOfPastedSession(_ line: Range<Int>) -> Int? {
        let turns = turns(of: line)
        return turns.count > 1 ? turns.first?.mark : nil
    }

    private func readTurn(
        _ isServer: Bool, _ content: Range<Int>, _ session: inout ConversationState, _ sink: (Finding) -> Void
    ) {
        if isServer {
            guard ReplyScanner.looksLikeReply(in: bytes, at: content.lowerBound, before: content.upperBound) else {
                return
            }
            readServer(
                content, formats.marks, .backslash, key: 1, Format.Conversation(isInterleaved: true), &session, sink)
            return
        }
        flush(&session, sink: sink)
        if session.phase == .secret {
            session.reset()
            if !content.isEmpty { sink(.secret(content, format: formats.marks)) }
        } else if let command = CommandScanner.known(in: bytes, content) {
            emitCommand(command, formats.marks, form: .backslash, sink)
        }
    }

    /// The marks of both sides, in order.
    private func turns(of line: Range<Int>) -> [Turn] {
        var turns: [Turn] = []
        var isServerSeen = false
        var isClientSeen = false
        var index = bytes.find(0x3E, from: line.lowerBound, to: line.upperBound)
        // The first mark may be the server's, before the first `>`.
        if index < line.upperBound { index = line.lowerBound }
        while index < line.upperBound, turns.count < 4096 {
            defer { index &+= 1 }
            let byte = bytes[index]
            guard byte == 0x3E || byte == 0x3C else { continue }
            if bytes[index &+ 1] == byte, bytes[index &+ 2] == 0x20,
                index == line.lowerBound || bytes[index &- 1] <= 0x20
            {
                turns.append((byte == 0x3C, index, index &+ 3))
            } else if byte == 0x3E, bytes[index &- 1] == 0x2D {
                if bytes.has("SERVER -> CLIENT: ", at: index &- 8, before: line.upperBound) {
                    turns.append((true, index &- 8, index &+ 10))
                } else if bytes.has("CLIENT -> SERVER: ", at: index &- 8, before: line.upperBound) {
                    turns.append((false, index &- 8, index &+ 10))
                }
            }
            guard let last = turns.last else { continue }
            if last.isServer { isServerSeen = true } else { isClientSeen = true }
        }
        return isServerSeen && isClientSeen ? turns : []
    }

    /// What stands behind a mark, up to the next one, or the date before it, or words of the program.
    private func content(of number: Int, _ turns: [Turn], _ line: Range<Int>) -> Range<Int> {
        let start = min(turns[number].content, line.upperBound)
        var end = turns.indices.contains(number + 1) ? turns[number + 1].mark : line.upperBound
        let words: [StaticString] = [" !! ", " ++ ", "<br"]
        for word in words { end = bytes.find(word, from: start, to: end) ?? end }
        end = bytes.trimmedEnd(start..<max(start, end)).upperBound
        while end &- 19 > start, let behind = Envelope.isoDate(in: bytes, at: end &- 19, before: end), behind == end {
            end = bytes.trimmedEnd(start..<(end &- 19)).upperBound
        }
        return start..<max(start, end)
    }
}
