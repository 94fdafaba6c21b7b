import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Issues as annotations of a GitHub workflow, and nothing else.
final class CheckGitHub: CheckSink {
    let options: AnalysisOptions
    private(set) var counts = IssueCounts()
    private let language: CatalogueLanguage
    private let output: Output
    private var name = ""

    init(language: CatalogueLanguage, output: Output) {
        var options = AnalysisOptions()
        options.wantsFindings = false
        self.options = options
        self.language = language
        self.output = output
    }

    func begin(_ name: String, _ profile: DocumentProfile) { self.name = name }
    func finding(_ finding: PairedFinding, in part: StreamedChunk) {}

    func issue(_ issue: Issue, in part: StreamedChunk) {
        counts.add(issue.severity)
        let start = part.position(of: issue.range.lowerBound, encoding: .utf32)
        let end = part.position(of: issue.range.upperBound, encoding: .utf32)
        let level =
            switch issue.severity {
            case .error: "error"
            case .warning: "warning"
            case .information, .hint: "notice"
            }
        let message = SafeText.line(IssueText(issue, in: part.window, language: language).message)
        var line = "::\(level) file=\(Self.escaped(name, isProperty: true)),line=\(start.line + 1)"
        // Columns are understood only where the annotation stands on one line.
        if start.line == end.line {
            line +=
                ",endLine=\(end.line + 1),col=\(start.character + 1),endColumn=\(max(end.character, start.character + 1))"
        } else {
            line += ",endLine=\(end.line + 1)"
        }
        line +=
            ",title=\(Self.escaped(issue.codeString, isProperty: true))::\(Self.escaped(message, isProperty: false))"
        output.print(line)
        output.flushIfFull()
    }

    /// `%`, CR and LF percent-encoded; in properties `:` and `,` too.
    static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    func endOfChunk(_ part: StreamedChunk) {}
    func flush() { output.flush() }
    func end() { output.flush() }
}
