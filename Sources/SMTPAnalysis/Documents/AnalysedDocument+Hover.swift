import SMTPCatalogue
import SMTPDocuments
import SMTPReply
import Synchronization

extension AnalysedDocument {
    /// Calls `body` with the chunk's bytes and what stands right before them.
    package func withWindow<Result>(ofChunk index: Int, _ body: (TextWindow) -> Result) -> Result {
        guard text.chunks.indices.contains(index) else { return body(TextWindow(.empty)) }
        let before = index > 0 ? text.chunks[index - 1].bytes : []
        return text.chunks[index].bytes.withBytes { chunk in
            before.withBytes { before in body(TextWindow(chunk, before: before)) }
        }
    }

    /// What is found in a chunk, paired; places are relative to its first byte.
    package func findings(inChunk index: Int) -> [PairedFinding] {
        guard text.chunks.indices.contains(index) else { return [] }
        let key = FindingsMemory.Key(
            chunk: text.chunks[index], before: index > 0 ? text.chunks[index - 1] : nil, start: parts[index].start,
            isLast: index == text.chunks.count - 1)
        return memory.findings(key) { readFindings(inChunk: index) }
    }

    private func readFindings(inChunk index: Int) -> [PairedFinding] {
        var options = AnalysisOptions()
        options.wantsIssues = false
        let analyzer = Analyzer(profile: profile, options: options, formats: formats)
        var state = state(beforeChunk: index)
        var found: [PairedFinding] = []
        withWindow(ofChunk: index) { window in
            analyzer.analyse(
                chunk: window.chunk, before: window.before, state: &state, isLast: index == text.chunks.count - 1,
                findings: { found.append($0) }, issues: { _ in })
        }
        return found
    }

    /// The hover at a byte of the text, its range relative to the whole text; nil where nothing is explained.
    package func hover(atByte offset: Int, language: CatalogueLanguage) -> HoverContent? {
        let index = text.chunkIndex(ofByte: offset)
        let start = text.byteStart(ofChunk: index)
        let found = findings(inChunk: index)
        return withWindow(ofChunk: index) { window in
            let explainer = PlaceExplainer(window: window, language: language) { place in
                let absolute = start + place.lowerBound
                return absolute >= 0 ? text.line(ofByte: absolute) : nil
            }
            guard var content = explainer.hover(at: offset - start, in: found) else { return nil }
            content.range = content.range.moved(by: start)
            return content
        }
    }
}

/// What the last chunk that was hovered over holds: a reader looks at one place for a while.
final class FindingsMemory: Sendable {
    /// The objects that the findings were read from; they are kept, so that no other can take their place.
    struct Key: Sendable {
        let chunk: TextChunk
        let before: TextChunk?
        let start: AnalysedDocument.SharedState
        let isLast: Bool

        func isSame(as other: Key) -> Bool {
            chunk === other.chunk && before === other.before && start === other.start && isLast == other.isLast
        }
    }

    private let last = Mutex<(key: Key, findings: [PairedFinding])?>(nil)

    func findings(_ key: Key, read: () -> [PairedFinding]) -> [PairedFinding] {
        if let known = last.withLock({ $0.flatMap { $0.key.isSame(as: key) ? $0.findings : nil } }) { return known }
        let findings = read()
        last.withLock { $0 = (key, findings) }
        return findings
    }
}
