import SMTPAnalysis
import SMTPDocuments
import SMTPReply

/// Findings made from `C:` / `S:` lines and `name = value` lines by the plainest of readers, so that sessions and rules
/// are tested without the real one. `-- closed`, `-- tls` and the like stand for boundaries.
struct HandMadeFindings {
    var bytes: [UInt8]
    var findings: [Finding] = []
    private var open: FoundReply?
    private var isMessage = false
    private var isChallenged = false
    private let format = FormatID(rawValue: UInt16.max)

    init(_ text: String) {
        bytes = Array(text.utf8)
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let count = line.utf8.count
            read(String(line), at: start)
            start += count + 1
        }
        close()
    }

    private mutating func read(_ line: String, at start: Int) {
        if line.hasPrefix("S: ") {
            server(String(line.dropFirst(3)), at: start + 3)
            return
        }
        close()
        if line.hasPrefix("C: ") { client(String(line.dropFirst(3)), at: start + 3) }
        if line.hasPrefix("-- ") { boundary(String(line.dropFirst(3)), at: start) }
        if !line.hasPrefix("C:"), let equals = line.firstIndex(of: "=") { setting(line, equals, at: start) }
    }

    private mutating func setting(_ line: String, _ equals: String.Index, at start: Int) {
        let name = line[..<equals].trimming()
        let offset = line.utf8.distance(from: line.startIndex, to: equals) + 1
        findings.append(
            .setting(
                FoundSetting(
                    name: start..<(start + name.utf8.count), value: (start + offset)..<(start + line.utf8.count),
                    format: format)))
    }

    private mutating func boundary(_ name: String, at start: Int) {
        let kinds: [String: Finding.Boundary] = [
            "connected": .connected, "closed": .closed, "tls": .tlsStarted, "block": .blockEnd,
            "tls failed": .tlsFailed,
            "implicit": .implicitTLS,
        ]
        if let kind = kinds[name] { findings.append(.boundary(kind, start..<start)) }
    }

    private mutating func close() {
        guard let reply = open else { return }
        open = nil
        findings.append(.reply(reply))
        isMessage = reply.lines.last?.code.rawValue == 354
        isChallenged = reply.lines.last?.code.rawValue == 334
    }

    private mutating func server(_ text: String, at start: Int) {
        guard let code = ReplyCode(text.prefix(3)) else { return }
        let utf8 = Array(text.utf8)
        var line = FoundReplyLine(
            codeRange: start..<(start + 3), code: code,
            separator: utf8.count == 3 ? .none : utf8[3] == 0x2D ? .hyphen : utf8[3] == 0x20 ? .space : .other(utf8[3]),
            textRange: min(start + 4, start + utf8.count)..<(start + utf8.count))
        utf8.withBytes { bytes in
            guard let match = ReplyParser.enhancedStatusCode(in: bytes, at: 4) else { return }
            line.enhanced = match.code
            line.enhancedRange = match.range.moved(by: start)
            var text = match.range.upperBound
            while bytes[text] == 0x20 { text += 1 }
            line.textRange = (start + text)..<(start + bytes.count)
        }
        if var reply = open {
            reply.lines.append(line)
            open = reply
        } else {
            open = FoundReply(lines: [line], format: format)
        }
        if line.separator != .hyphen { close() }
    }

    private mutating func client(_ text: String, at start: Int) {
        let range = start..<(start + text.utf8.count)
        if isMessage || text == "." {
            findings.append(.messageData(range, isEnd: text == "."))
            if text == "." { isMessage = false }
            return
        }
        if isChallenged {
            isChallenged = false
            findings.append(.secret(range, format: format))
            return
        }
        let word = text.prefix { $0 != " " }
        guard !word.contains(":") else {
            findings.append(.messageData(range, isEnd: false))
            return
        }
        var command = FoundCommand(verb: CommandVerb(rawValue: word.uppercased()), range: range)
        var offset = word.utf8.count
        for name in [" FROM:", " TO:"] where text.dropFirst(word.count).uppercased().hasPrefix(name) {
            offset += name.utf8.count
        }
        if offset < text.utf8.count { command.argument = (start + offset)..<range.upperBound }
        let utf8 = Array(text.utf8)
        if let open = utf8.firstIndex(of: 0x3C), let close = utf8.lastIndex(of: 0x3E), open < close {
            command.address = (start + open + 1)..<(start + close)
        }
        findings.append(.command(command, format: format))
    }
}

extension StringProtocol {
    func trimming() -> String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// The issues of hand-made findings, as `line:column rule`, a line each.
func issues(of text: String, kind: DocumentKind = .transcript, options: AnalysisOptions = AnalysisOptions()) -> [Issue]
{
    let made = HandMadeFindings(text)
    var state = AnalysisState()
    var issues: [Issue] = []
    let analyzer = Analyzer(profile: DocumentProfile(kind: kind), options: options)
    made.bytes.withBytes { bytes in
        analyzer.analyse(
            made.findings, in: TextWindow(bytes), state: &state, findings: { _ in }, issues: { issues.append($0) })
    }
    return issues
}

/// `issue` as a person writes it down: `4: rcpt-without-mail "RCPT TO:<b>" <- "RCPT" cause`.
func describe(_ issue: Issue, in text: String) -> String {
    let bytes = Array(text.utf8)
    let line = bytes[..<issue.range.lowerBound].count { $0 == 0x0A } + 1
    func quoted(_ place: Place) -> String { "\"" + bytes.withBytes { $0[place].string } + "\"" }
    var result = "\(line): \(issue.severity.name) \(issue.definition.name) \(quoted(issue.range))"
    for related in issue.related { result += " <- \(related.reason.rawValue) \(quoted(related.place))" }
    return result
}

/// The issues of a text that is read as the format of that name.
func issues(of text: String, format name: String, options: AnalysisOptions = AnalysisOptions()) -> [Issue] {
    let formats = FormatSet.builtIn
    guard let id = formats.id(named: name), let format = formats.format(id) else { return [] }
    var profile = DocumentProfile(kind: format.kind)
    profile.isForced = true
    profile.formats = [id]
    let analyzer = Analyzer(profile: profile, options: options)
    var state = AnalysisState()
    var issues: [Issue] = []
    Array(text.utf8).withBytes { bytes in
        analyzer.analyse(chunk: bytes, state: &state, isLast: true, findings: { _ in }) { issues.append($0) }
    }
    return issues
}

/// The issues of a text that is read as a document of its own; without a format's name it is detected.
func issues(inDocument text: String, format name: String = "") -> [Issue] {
    AnalysedDocument(text: Text(bytes: Array(text.utf8)), origin: .init(override: name.isEmpty ? nil : name))
        .issues(inChunk: 0)
}
