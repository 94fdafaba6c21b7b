import SMTPDocuments
import SMTPReply
import Synchronization

/// A text with what was found wrong in it, kept up to date at the cost of what an edit touches.
///
/// For each chunk it keeps the state in which reading enters it and how many issues it holds. After an edit the touched
/// chunks are read anew, and those behind them only until the state is again what it was.
package struct AnalysedDocument: Sendable {
    package private(set) var text: Text
    package private(set) var profile: DocumentProfile
    private(set) var analyzer: Analyzer
    private(set) var parts: [Part] = []
    private var lastStamp = 0
    /// Issues that are kept in ``parts``.
    private var keptIssues = 0
    /// How the document was named, for detection.
    private let origin: Origin
    private let concurrently: Concurrently?
    /// Chunks from which on two halves are read at the same time.
    private let concurrentFrom: Int

    let memory = FindingsMemory()

    /// What is known of a document besides its text.
    package struct Origin: Hashable, Sendable {
        package var path: String?
        package var languageId: String?
        /// A format or kind that the user asked for.
        package var override: String?

        package init(path: String? = nil, languageId: String? = nil, override: String? = nil) {
            self.path = path
            self.languageId = languageId
            self.override = override
        }
    }

    /// What is kept for one chunk.
    struct Part: Sendable {
        /// The state before the chunk's first line.
        var start: SharedState
        var counts = IssueCounts()
        /// Another one after each analysis.
        var stamp = 0
        /// Kept for the chunks that were edited, and for others while ``keptLimit`` allows it: they are asked for next.
        var issues: [Issue]?
    }

    /// Issues that are kept beside those of edited chunks: more than editors are told of by default, less than a MiB.
    private static let keptLimit = 1024

    /// A state that neighbouring chunks share: in a log they are all the same.
    final class SharedState: Sendable {
        let state: AnalysisState
        init(_ state: AnalysisState) { self.state = state }
    }

    /// Runs a body for each of `0 ..< count`, at the same time where it can, and comes back when all are done.
    package typealias Concurrently = @Sendable (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

    /// - Parameters:
    ///   - text: The text.
    ///   - origin: What is known of it beside.
    ///   - options: What the user chose.
    ///   - formats: The formats that are read.
    ///   - concurrently: Used while a long text is read whole.
    ///   - concurrentFrom: Chunks from which on a text is long.
    package init(
        text: Text, origin: Origin = Origin(), options: AnalysisOptions = AnalysisOptions(),
        formats: FormatSet = .builtIn, concurrently: Concurrently? = nil, concurrentFrom: Int = 32
    ) {
        self.text = text
        self.origin = origin
        self.concurrently = concurrently
        self.concurrentFrom = max(2, concurrentFrom)
        profile = Self.detect(text, origin, formats)
        analyzer = Analyzer(profile: profile, options: options, formats: formats)
        analyseAll()
    }

    /// Number of issues of each severity.
    package var counts: IssueCounts {
        parts.reduce(into: IssueCounts()) { $0.add($1.counts) }
    }

    package var options: AnalysisOptions { analyzer.options }
    package var formats: FormatSet { analyzer.reader.formats }

    /// Puts `replacement` in the place of `range` (bytes, clamped).
    package mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
        let lines = text.lineCount
        let change = text.replace(range, with: replacement)
        let entry = parts[change.removed.lowerBound].start
        keptIssues -= parts[change.removed].reduce(0) { $0 + ($1.issues?.count ?? 0) }
        parts.replaceSubrange(change.removed, with: change.inserted.map { _ in Part(start: entry) })
        // Typing inside a line does not change what a known document is.
        let isTyping = profile.kind != .unknown && text.lineCount == lines && replacement.count + range.count < 80
        if text.isHead(text.byteStart(ofChunk: change.inserted.lowerBound)), !isTyping {
            let detected = Self.detect(text, origin, formats)
            if detected != profile {
                profile = detected
                analyzer = Analyzer(profile: detected, options: options, formats: formats)
                return analyseAll()
            }
        }
        analyse(from: change.inserted.lowerBound, through: change.inserted.upperBound - 1, keepsIssues: true)
    }

    /// Puts another text in the place of the whole.
    package mutating func replaceAll(with bytes: [UInt8]) {
        self = AnalysedDocument(
            text: Text(bytes: bytes), origin: origin, options: options, formats: formats, concurrently: concurrently)
    }

    /// Judges anew, with other options.
    package mutating func apply(_ options: AnalysisOptions) {
        analyzer = Analyzer(profile: profile, options: options, formats: formats)
        analyseAll()
    }

    private static func detect(_ text: Text, _ origin: Origin, _ formats: FormatSet) -> DocumentProfile {
        text.head.withBytes { head in
            text.tail.withBytes { tail in
                FormatDetection.profile(
                    path: origin.path, languageID: origin.languageId, head: head, tail: tail, override: origin.override,
                    formats: formats)
            }
        }
    }

    private mutating func analyseAll() {
        let initial = SharedState(AnalysisState())
        parts = text.chunks.map { _ in Part(start: initial) }
        keptIssues = 0
        guard let concurrently, parts.count >= concurrentFrom else {
            return analyse(from: 0, through: parts.count - 1)
        }
        // The second half is read as if the first one left nothing behind, which is so in nearly every log; where it
        // is not, it is read again from its start until the states agree.
        let middle = parts.count / 2
        let source = self
        let halves = Mutex<(first: AnalysedDocument?, second: AnalysedDocument?)>((nil, nil))
        concurrently(2) { half in
            var document = source
            if half == 0 {
                document.analyse(from: 0, through: middle - 1, upTo: middle)
                halves.withLock { $0.first = document }
            } else {
                document.lastStamp = middle
                document.analyse(from: middle, through: source.parts.count - 1)
                halves.withLock { $0.second = document }
            }
        }
        let (first, second) = halves.withLock { $0 }
        guard let first, let second else { return analyse(from: 0, through: parts.count - 1) }
        parts = Array(first.parts[..<middle]) + Array(second.parts[middle...])
        lastStamp = max(first.lastStamp, second.lastStamp)
        keptIssues = first.keptIssues + second.keptIssues
        let entry = first.parts[middle].start
        if entry.state != initial.state {
            parts[middle].start = entry
            analyse(from: middle, through: middle)
        }
    }

    /// Analyses the chunks `first ... last`, and on until the state is what it was before; tells the chunk at `limit`
    /// its state and leaves it alone. With `keepsIssues` those of `first ... last` are kept in any case.
    private mutating func analyse(
        from first: Int, through last: Int, upTo limit: Int = .max, keepsIssues: Bool = false
    ) {
        var entry = parts[first].start
        for index in first..<parts.count {
            if index > last, index < limit, parts[index].start.state == entry.state { return }
            parts[index].start = entry
            if index >= limit { return }
            var counts = IssueCounts()
            keptIssues -= parts[index].issues?.count ?? 0
            var kept: [Issue]? = keptIssues < Self.keptLimit || (keepsIssues && index <= last) ? [] : nil
            var state = entry.state
            run(index, state: &state) { issue in
                counts.add(issue.severity)
                kept?.append(issue)
            }
            parts[index].counts = counts
            parts[index].issues = kept
            keptIssues += kept?.count ?? 0
            lastStamp += 1
            parts[index].stamp = lastStamp
            state.rebase(by: -text.chunks[index].bytes.count)
            if state != entry.state { entry = SharedState(state) }
        }
    }

    private func run(_ index: Int, state: inout AnalysisState, issues: (Issue) -> Void) {
        text.withWindow(ofChunk: index) { window in
            analyzer.analyse(
                chunk: window.chunk, lineStarts: text.chunks[index].lineStarts, before: window.before, state: &state,
                isLast: index == text.chunks.count - 1, findings: { _ in }, issues: issues)
        }
    }

    /// The issues of a chunk, their places relative to its first byte.
    package func issues(inChunk index: Int) -> [Issue] {
        if let known = parts[index].issues { return known }
        var found: [Issue] = []
        var state = parts[index].start.state
        run(index, state: &state) { found.append($0) }
        return found
    }

    /// Number of issues of each severity in a chunk.
    package func counts(ofChunk index: Int) -> IssueCounts { parts[index].counts }

    /// Says whether a chunk's issues are still those that were seen with the same stamp.
    package func stamp(ofChunk index: Int) -> Int { parts[index].stamp }

    /// The state before a chunk's first line.
    package func state(beforeChunk index: Int) -> AnalysisState { parts[index].start.state }

    /// Every issue, chunk by chunk, with places relative to the whole text.
    package func allIssues() -> [Issue] {
        parts.indices.flatMap { index -> [Issue] in
            guard parts[index].counts.total > 0 else { return [] }
            return issues(inChunk: index).map { $0.rebased(by: text.byteStart(ofChunk: index)) }
        }
    }
}

/// How many issues there are of each severity.
package struct IssueCounts: Hashable, Sendable {
    private var numbers = SIMD4<UInt32>()

    package init() {}

    /// Number of issues of a severity.
    package subscript(severity: IssueSeverity) -> Int { Int(numbers[Int(severity.rawValue &- 1) & 3]) }
    package var total: Int { Int(numbers.wrappedSum()) }

    package mutating func add(_ severity: IssueSeverity) { numbers[Int(severity.rawValue &- 1) & 3] &+= 1 }
    package mutating func add(_ other: IssueCounts) { numbers &+= other.numbers }
}
