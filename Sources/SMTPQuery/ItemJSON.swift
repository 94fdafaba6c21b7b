import JSON
import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Writes found items (interface.md, "Found item"), one after the other into a buffer that is used again.
package struct ItemJSON {
    package let members: ItemMembers
    package let encoding: PositionEncoding
    private let formats: [[UInt8]]
    private var scratch: [UInt8] = []
    private var judgements = Judgements()

    package init(members: ItemMembers = .all, encoding: PositionEncoding, formats: FormatSet = .builtIn) {
        self.members = members
        self.encoding = encoding
        self.formats = formats.formats.map { Array($0.id.utf8) }
    }

    /// Whether the finding is an item.
    @inline(__always)
    package static func isItem(_ finding: Finding) -> Bool {
        switch finding {
        case .reply, .command, .status: true
        case .setting(let setting): setting.isReply
        case .secret, .messageData, .boundary: false
        }
    }

    /// Writes the finding as one object, if it is an item.
    package mutating func write(
        _ finding: Finding, in part: some LocatedText, document: DocumentName, to writer: inout JSONWriter
    ) {
        guard Self.isItem(finding) else { return }
        writer.beginObject()
        if document.kind == .file, members.contains(.file) {
            writer.key("file")
            writer.raw(document.json)
        } else if document.kind == .uri, members.contains(.uri) {
            writer.key("uri")
            writer.raw(document.json)
        }
        switch finding {
        case .reply(let reply): write(reply, in: part, to: &writer)
        case .command(let command, let format): write(command, format, finding, in: part, to: &writer)
        case .status(let status): write(status, in: part, to: &writer)
        case .setting(let setting): write(setting, in: part, to: &writer)
        case .secret, .messageData, .boundary: break
        }
        writer.endObject()
    }

    // MARK: Kinds

    private mutating func write(_ reply: FoundReply, in part: some LocatedText, to writer: inout JSONWriter) {
        let code = reply.code
        let enhanced = reply.enhanced
        if members.contains(.kind) { kind("reply", &writer) }
        if members.contains(.range) { range("range", reply.codePlace, in: part, &writer) }
        if members.contains(.code) { writer.code("code", code) }
        if members.contains(.enhanced) { writer.code("enhanced", enhanced) }
        if members.contains(.enhancedRange) { range("enhancedRange", reply.enhancedPlace, in: part, &writer) }
        if members.contains(.direction) { direction(reply.direction, &writer) }
        if members.contains(.text) { text(of: reply, part.window, &writer) }
        if members.contains(.lines), reply.lines.count > 1 { lines(of: reply, in: part, &writer) }
        format(reply.format, &writer)
        if members.contains(.command) { writer.member("command", ifPresent: reply.command?.verb.rawValue) }
        surroundings(reply.surroundings, part.window, &writer)
        guard !members.isDisjoint(with: .judged) else { return }
        if let code, code.firstDigit == 2 || code.firstDigit == 3 {
            // The words behind a positive code cannot change what it means.
            let isDelivered = code.firstDigit == 2 && reply.surroundings.outcome == .delivered
            return judgements.write(
                code: code, enhanced: enhanced, command: reply.command?.verb ?? (isDelivered ? .endOfData : nil),
                members, &writer)
        }
        let question = ReplyQuestion(
            text: reply.text(in: part.window), code: code, enhanced: enhanced, command: reply.command?.verb.rawValue,
            host: reply.surroundings.withHost(in: part.window, \.string))
        Judgements.write(question, members, &writer)
    }

    private mutating func write(
        _ command: FoundCommand, _ format: FormatID, _ finding: Finding, in part: some LocatedText,
        to writer: inout JSONWriter
    ) {
        if members.contains(.kind) { kind("command", &writer) }
        if members.contains(.range) { range("range", command.range, in: part, &writer) }
        if members.contains(.code) { writer.code("code", nil as ReplyCode?) }
        if members.contains(.enhanced) { writer.code("enhanced", nil as EnhancedStatusCode?) }
        if members.contains(.direction) { direction(.client, &writer) }
        if members.contains(.text) {
            writer.key("text")
            let secrets = Redaction.secrets(in: finding, part.window)
            let bytes = part.window.bytes(command.range)
            if secrets.isEmpty {
                writer.string(utf8: bytes.buffer)
            } else {
                scratch.removeAll(keepingCapacity: true)
                Redaction.append(command.range, of: part.window, hiding: secrets, to: &scratch)
                writer.string(utf8: scratch)
            }
        }
        self.format(format, &writer)
        if members.contains(.command) { writer.member("command", command.verb.rawValue) }
    }

    private mutating func write(_ status: FoundStatus, in part: some LocatedText, to writer: inout JSONWriter) {
        if members.contains(.kind) { kind("status", &writer) }
        if members.contains(.range) { range("range", status.range, in: part, &writer) }
        if members.contains(.code) { writer.code("code", nil as ReplyCode?) }
        if members.contains(.enhanced) { writer.code("enhanced", status.enhanced) }
        if members.contains(.enhancedRange) { range("enhancedRange", status.range, in: part, &writer) }
        if members.contains(.direction) { direction(status.direction, &writer) }
        if members.contains(.text) { text(at: status.textRange, part.window, &writer) }
        format(status.format, &writer)
        surroundings(status.surroundings, part.window, &writer)
        guard !members.isDisjoint(with: .judged) else { return }
        guard let place = status.textRange else {
            return judgements.write(code: nil, enhanced: status.enhanced, command: nil, members, &writer)
        }
        let question = ReplyQuestion(
            text: part.window.bytes(place).string, enhanced: status.enhanced,
            host: status.surroundings.withHost(in: part.window, \.string))
        Judgements.write(question, members, &writer)
    }

    private mutating func write(_ setting: FoundSetting, in part: some LocatedText, to writer: inout JSONWriter) {
        if members.contains(.kind) { kind("config", &writer) }
        if members.contains(.range) { range("range", setting.codeRange ?? setting.enhancedRange, in: part, &writer) }
        if members.contains(.code) { writer.code("code", setting.code) }
        if members.contains(.enhanced) { writer.code("enhanced", setting.enhanced) }
        if members.contains(.enhancedRange) { range("enhancedRange", setting.enhancedRange, in: part, &writer) }
        if members.contains(.direction) { direction(nil, &writer) }
        if members.contains(.text) { text(at: setting.textRange, part.window, &writer) }
        format(setting.format, &writer)
        guard !members.isDisjoint(with: .judged) else { return }
        let question = ReplyQuestion(
            text: setting.textRange.map { part.window.bytes($0).string }, code: setting.code,
            enhanced: setting.enhanced)
        Judgements.write(question, members, &writer)
    }

    // MARK: Members

    @inline(__always)
    private func range(
        _ name: StaticString, _ place: Place?, in part: some LocatedText, _ writer: inout JSONWriter
    ) {
        guard let place else { return }
        writer.key(name)
        writer.range(place, in: part, encoding)
    }

    private func kind(_ name: StaticString, _ writer: inout JSONWriter) {
        writer.key("kind")
        writer.plain(name)
    }

    private func direction(_ direction: Direction?, _ writer: inout JSONWriter) {
        writer.key("direction")
        switch direction {
        case .server: writer.plain("server")
        case .client: writer.plain("client")
        case nil: writer.null()
        }
    }

    private mutating func text(of reply: FoundReply, _ window: TextWindow, _ writer: inout JSONWriter) {
        writer.key("text")
        if let place = reply.plainTextRange { return writer.string(utf8: window.bytes(place).trimmedEnd.buffer) }
        scratch.removeAll(keepingCapacity: true)
        reply.appendText(in: window, to: &scratch)
        writer.string(utf8: scratch)
    }

    private func text(at place: Place?, _ window: TextWindow, _ writer: inout JSONWriter) {
        writer.key("text")
        guard let place else { return writer.plain("") }
        writer.string(utf8: window.bytes(place).trimmedEnd.buffer)
    }

    private mutating func lines(of reply: FoundReply, in part: some LocatedText, _ writer: inout JSONWriter) {
        writer.key("lines")
        writer.beginArray()
        for line in reply.lines {
            writer.beginObject()
            writer.key("range")
            writer.range(line.codeRange, in: part, encoding)
            writer.code("code", line.code)
            if let enhanced = line.enhanced { writer.code("enhanced", enhanced) }
            writer.key("text")
            scratch.removeAll(keepingCapacity: true)
            reply.appendText(of: line, in: part.window, to: &scratch)
            writer.string(utf8: scratch)
            writer.endObject()
        }
        writer.endArray()
    }

    private func format(_ id: FormatID, _ writer: inout JSONWriter) {
        guard members.contains(.format), Int(id.rawValue) < formats.count else { return }
        writer.key("format")
        writer.string(utf8: formats[Int(id.rawValue)])
    }

    private func surroundings(_ around: Surroundings, _ window: TextWindow, _ writer: inout JSONWriter) {
        if members.contains(.host) {
            _ = around.withHost(in: window) {
                writer.key("host")
                writer.string(utf8: $0.buffer)
            }
        }
        if members.contains(.recipient), let place = around.recipient {
            writer.key("recipient")
            writer.string(utf8: window.bytes(place).buffer)
        }
        if members.contains(.queueID), let place = around.queueID {
            writer.key("queueID")
            writer.string(utf8: window.bytes(place).buffer)
        }
    }
}

extension FoundReply {
    /// Where the reply code stands: that of the first line that has one.
    package var codePlace: Place? {
        for line in lines where !line.codeRange.isEmpty { return line.codeRange }
        return lines.first?.codeRange
    }

    /// Where the first enhanced status code stands.
    package var enhancedPlace: Place? {
        for line in lines { if let place = line.enhancedRange { return place } }
        return nil
    }
}

extension Bytes {
    /// Without blanks and line ends at the end.
    var trimmedEnd: Bytes {
        var end = count
        while end > 0, self[end &- 1] <= 0x20 { end &-= 1 }
        return self[0..<end]
    }
}
