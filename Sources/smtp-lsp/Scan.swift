import SMTPAnalysis
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// `scan`: every reply, status, command and configured reply.
func scan(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    let members = try options.members(ItemMembers.self)
    let formats = try options.formatSet()
    try options.needInput()
    let override = try options.override(formats)
    if format.isJSON {
        let sink = ScanJSON(
            items: ItemJSON(members: members, encoding: options.encoding, formats: formats),
            list: ResultList(format, Output()))
        let status = run(sink, options.operands, override, formats)
        sink.list.end()
        return status
    }
    let sink = ScanText(
        isMarkdown: format == .markdown, style: Style(options), formats: formats, output: Output())
    let status = run(sink, options.operands, override, formats)
    sink.flush()
    return status
}

/// Reads all inputs; 2 where one could not be read.
func run(_ sink: some AnalysisSink, _ operands: [String], _ override: String?, _ formats: FormatSet) -> Int32 {
    let analysis = StreamAnalysis(sink: sink, override: override, formats: formats)
    var inputs = Inputs { analysis.read($0) }
    inputs.run(operands)
    return inputs.hasFailed ? 2 : 0
}

extension Options {
    /// Something to read must be there.
    func needInput() throws(UsageError) {
        guard operands.isEmpty, System.isTerminal(System.standardInput) else { return }
        throw UsageError(message: "\(subcommand) needs a file, a folder, or - for standard input")
    }

    /// The kind or format that `--as` names.
    func override(_ formats: FormatSet) throws(UsageError) -> String? {
        guard let name = self["as"] else { return nil }
        let kinds: [DocumentKind] = [.log, .transcript, .bounce, .configuration, .unknown]
        let names = kinds.map(\.rawValue) + formats.formats.map(\.id)
        if names.contains(name) { return name }
        let near = nearest(to: name, among: names).map { "; did you mean '\($0)'?" }
        throw UsageError(
            message: "--as: no format or kind '\(printable(name))'" + (near ?? "; `smtp-lsp formats` lists them"))
    }
}

/// Items as JSON.
final class ScanJSON: AnalysisSink {
    let options: AnalysisOptions
    var list: ResultList
    private var items: ItemJSON
    private var document = DocumentName.none

    init(items: ItemJSON, list: ResultList) {
        var options = AnalysisOptions()
        options.wantsIssues = false
        options.wantsSessions = !items.members.isDisjoint(with: .paired)
        self.options = options
        self.items = items
        self.list = list
    }

    func begin(_ name: String, _ profile: DocumentProfile) { document = .file(name) }

    func finding(_ finding: PairedFinding, in part: StreamedChunk) {
        guard ItemJSON.isItem(finding.finding) else { return }
        list.add { items.write(finding.finding, in: part, document: document, to: &$0) }
    }

    func issue(_ issue: Issue, in part: StreamedChunk) {}
    func endOfChunk(_ part: StreamedChunk) {}
    func flush() { list.output.flush() }
}

/// Items for people, one a line: `file:9:4: reply 551 5.1.6 text`.
final class ScanText: AnalysisSink {
    let options: AnalysisOptions
    private let isMarkdown: Bool
    private let style: Style
    private let formats: FormatSet
    private let output: Output
    private var name = ""

    init(isMarkdown: Bool, style: Style, formats: FormatSet, output: Output) {
        var options = AnalysisOptions()
        options.wantsIssues = false
        options.wantsSessions = false
        self.options = options
        self.isMarkdown = isMarkdown
        self.style = style
        self.formats = formats
        self.output = output
        if isMarkdown { output.print("| place | kind | code | text |\n|---|---|---|---|") }
    }

    func begin(_ name: String, _ profile: DocumentProfile) { self.name = printable(name) }

    func finding(_ finding: PairedFinding, in part: StreamedChunk) {
        guard let row = ScanRow(finding.finding, in: part.window) else { return }
        let position = part.position(of: row.place.lowerBound, encoding: .utf32)
        let place = "\(name):\(position.line + 1):\(position.character + 1)"
        if isMarkdown {
            output.print("| \(Markdown.escape(place)) | \(row.kind) | \(row.codes) | \(Markdown.escape(row.text)) |")
        } else {
            let codes = row.codes.isEmpty ? "" : " " + style(.bold, row.codes)
            output.print("\(place): \(style(.faint, row.kind))\(codes) \(row.text)")
        }
        output.flushIfFull()
    }

    func issue(_ issue: Issue, in part: StreamedChunk) {}
    func endOfChunk(_ part: StreamedChunk) {}
    func flush() { output.flush() }
}

/// What is shown of one item.
private struct ScanRow {
    let kind: String
    let place: Place
    let codes: String
    let text: String

    init?(_ finding: Finding, in window: TextWindow) {
        func shown(_ place: Place?) -> String { place.map { SafeText.line(window.bytes($0)) } ?? "" }
        var bytes: [UInt8] = []
        switch finding {
        case .reply(let reply):
            kind = "reply"
            place = reply.codePlace ?? 0..<0
            codes = [reply.code?.description, reply.enhanced?.description].compactMap { $0 }.joined(separator: " ")
            reply.appendText(in: window, to: &bytes)
            text = bytes.withBytes { SafeText.line($0) }
        case .command(let command, _):
            kind = "command"
            place = command.range
            codes = ""
            Redaction.append(
                command.range, of: window, hiding: Redaction.secrets(in: finding, window), to: &bytes)
            text = bytes.withBytes { SafeText.line($0) }
        case .status(let status):
            kind = "status"
            place = status.range
            codes = status.enhanced.description
            text = shown(status.textRange)
        case .setting(let setting) where setting.isReply:
            kind = "config"
            place = setting.codeRange ?? setting.enhancedRange ?? setting.value
            codes = [setting.code?.description, setting.enhanced?.description].compactMap { $0 }
                .joined(separator: " ")
            text = shown(setting.textRange)
        case .setting, .secret, .messageData, .boundary: return nil
        }
    }
}
