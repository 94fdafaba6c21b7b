import SMTPAnalysis
import SMTPDocuments
import SMTPReply

/// A document that a question is about.
package struct QueryDocument: Sendable {
    package var name: DocumentName
    package var text: Text
    package var profile: DocumentProfile
    private let formats: FormatSet
    /// The state before each chunk, where it is kept; else reading begins at the start.
    private var states: (@Sendable (Int) -> AnalysisState)?

    /// A document that is open.
    package init(_ document: AnalysedDocument, uri: String) {
        name = .uri(uri)
        text = document.text
        profile = document.profile
        formats = document.formats
        states = { document.state(beforeChunk: $0) }
    }

    /// A text that came with the question, or a file.
    package init(
        text: Text, name: DocumentName, path: String? = nil, languageId: String? = nil, override: String? = nil,
        formats: FormatSet = .builtIn
    ) {
        self.name = name
        self.text = text
        self.formats = formats
        let head = text.head
        let tail = head.count < text.count ? text.tail : []
        profile = head.withBytes { head in
            tail.withBytes { tail in
                FormatDetection.profile(
                    path: path, languageID: languageId, head: head, tail: tail, override: override, formats: formats)
            }
        }
    }

    /// Analyses the whole text, chunk by chunk.
    func analyse(
        options: AnalysisOptions, findings: (PairedFinding, TextPart) -> Void, issues: (Issue, TextPart) -> Void
    ) {
        let analyzer = Analyzer(profile: profile, options: options, formats: formats)
        var state = AnalysisState()
        for index in text.chunks.indices {
            TextPart.with(text, chunk: index) { part in
                analyzer.analyse(
                    chunk: part.window.chunk, lineStarts: text.chunks[index].lineStarts, before: part.window.before,
                    state: &state, isLast: index == text.chunks.count - 1, findings: { findings($0, part) },
                    issues: { issues($0, part) })
                state.rebase(by: -part.window.chunk.count)
            }
        }
    }

    /// The finding at a byte offset, put as a question; nil where nothing stands there.
    func question(at offset: Int) -> ReplyQuestionAtPlace? {
        var options = AnalysisOptions()
        options.wantsIssues = false
        let analyzer = Analyzer(profile: profile, options: options, formats: formats)
        let last = text.chunkIndex(ofByte: offset)
        var found: ReplyQuestionAtPlace?
        var state = states?(last) ?? AnalysisState()
        let end = min(last + AnalysedDocument.chunksOfOneFinding, text.chunks.count)
        for index in (states == nil ? 0 : last)..<end where found == nil {
            if index > last, !state.reader.isOpen { break }
            TextPart.with(text, chunk: index) { part in
                let local = offset - part.start
                analyzer.analyse(
                    chunk: part.window.chunk, lineStarts: text.chunks[index].lineStarts, before: part.window.before,
                    state: &state, isLast: index == text.chunks.count - 1,
                    findings: { paired in
                        if found == nil { found = ReplyQuestionAtPlace(paired, at: local, in: part.window) }
                    }, issues: { _ in })
                state.rebase(by: -part.window.chunk.count)
            }
        }
        return found
    }
}
