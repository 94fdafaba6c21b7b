import SMTPCatalogue
import SMTPDocuments
import SMTPReply
import Synchronization

extension AnalysedDocument {
    /// What is found in a chunk, paired; places are relative to its first byte.
    package func findings(inChunk index: Int) -> [PairedFinding] {
        guard text.chunks.indices.contains(index) else { return [] }
        let key = FindingsMemory.Key(
            chunk: text.chunks[index], before: Array(text.chunksBefore(index)), start: parts[index].start,
            isLast: index == text.chunks.count - 1)
        return memory.findings(key) { readFindings(inChunk: index) }
    }

    private func readFindings(inChunk index: Int) -> [PairedFinding] {
        let analyzer = analyzer.withoutIssues
        var state = state(beforeChunk: index)
        var found: [PairedFinding] = []
        text.withWindow(ofChunk: index) { window in
            analyzer.analyse(
                chunk: window.chunk, lineStarts: text.chunks[index].lineStarts, before: window.before, state: &state,
                isLast: index == text.chunks.count - 1, findings: { found.append($0) }, issues: { _ in })
        }
        return found
    }

    /// Chunks in which is looked for a place's finding: a reply of many lines is handed on where it ends.
    package static let chunksOfOneFinding = 8

    /// The hover at a byte of the text, its range relative to the whole text; nil where nothing is explained.
    package func hover(atByte offset: Int, language: CatalogueLanguage) -> HoverContent? {
        let first = text.chunkIndex(ofByte: offset)
        for index in first..<min(first + Self.chunksOfOneFinding, text.chunks.count) {
            if index > first, !parts[index].start.state.reader.isOpen { return nil }
            let start = text.byteStart(ofChunk: index)
            let found = findings(inChunk: index)
            let content = withExplainer(ofChunk: index, language) { $0.hover(at: offset - start, in: found) }
            if var content {
                content.range = content.range.moved(by: start)
                return content
            }
        }
        return nil
    }

    private func withExplainer<Result>(
        ofChunk index: Int, _ language: CatalogueLanguage, _ body: (PlaceExplainer) -> Result
    ) -> Result {
        let start = text.byteStart(ofChunk: index)
        return text.withWindow(ofChunk: index) { window in
            body(
                PlaceExplainer(
                    window: window, language: language,
                    line: { place in
                        let absolute = start + place.lowerBound
                        return absolute >= 0 ? text.line(ofByte: absolute) : nil
                    },
                    laterAnswer: { place in
                        answer(to: place.moved(by: -window.chunk.count), inChunk: index + 1, language)
                    }))
        }
    }

    /// The answer to a command near the end of the chunk before.
    private func answer(to place: Place, inChunk index: Int, _ language: CatalogueLanguage) -> CommandAnswer? {
        guard index < text.chunks.count else { return nil }
        let found = readFindings(inChunk: index)
        return withExplainer(ofChunk: index, language) { $0.answer(to: place, in: found[...]) }
    }
}

/// What the last chunk that was hovered over holds: a reader looks at one place for a while.
final class FindingsMemory: Sendable {
    /// The objects that the findings were read from; they are kept, so that no other can take their place.
    struct Key: Sendable {
        let chunk: TextChunk
        let before: [TextChunk]
        let start: AnalysedDocument.SharedState
        let isLast: Bool

        func isSame(as other: Key) -> Bool {
            chunk === other.chunk && start === other.start && isLast == other.isLast
                && before.elementsEqual(other.before, by: ===)
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
