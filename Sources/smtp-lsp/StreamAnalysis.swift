import SMTPAnalysis
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// What takes the results of reading inputs.
protocol AnalysisSink: AnyObject {
    /// Whether findings and issues are asked for.
    var options: AnalysisOptions { get }
    func begin(_ name: String, _ profile: DocumentProfile)
    func finding(_ finding: PairedFinding, in part: StreamedChunk)
    func issue(_ issue: Issue, in part: StreamedChunk)
    /// The places that were handed on lose their meaning.
    func endOfChunk(_ part: StreamedChunk)
    func flush()
}

/// Reads an input as a stream and analyses it, in memory that does not depend on its length.
final class StreamAnalysis<Sink: AnalysisSink> {
    private let sink: Sink
    private let override: String?
    private let formats: FormatSet
    private let progress = Progress()
    private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 64)

    /// Bytes that tell what an input is.
    private static var sampleSize: Int { 64 * 1024 }
    /// How long more of the sample is waited for, in milliseconds.
    private static var patience: Int32 { 100 }

    init(sink: Sink, override: String?, formats: FormatSet) {
        self.sink = sink
        self.override = override
        self.formats = formats
    }

    deinit { room.deallocate() }

    func read(_ item: Inputs.Item) -> Inputs.Outcome {
        do throws(SystemError) { return try analyse(item) } catch { return .failed("\(error)") }
    }

    private func analyse(_ item: Inputs.Item) throws(SystemError) -> Inputs.Outcome {
        progress.begin(item.name, size: item.size)
        defer { progress.end() }
        var (filled, isLast) = try sample(item)
        if let refusal = refusal(item, UnsafeRawBufferPointer(rebasing: room[..<filled])) { return refusal }
        var decoder = UTF16Decoder(head: UnsafeRawBufferPointer(rebasing: room[..<filled]))
        var decoded = decode(filled, &decoder, isLast: isLast)
        // A byte order mark is no part of the text, as in an editor.
        var start = room[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let profile = decoded.withBytes { detect(item, decoder == nil ? bytes(filled, from: start) : $0) }
        if !item.isNamed, profile.kind == .unknown { return .skipped("not about mail") }
        sink.begin(item.name, profile)
        let analyzer = Analyzer(profile: profile, options: sink.options, formats: formats)
        var stream = ChunkStream()
        var state = AnalysisState()
        while true {
            decoded.withBytes { text in
                stream.append(decoder == nil ? bytes(filled, from: start) : text, isLast: isLast) { chunk in
                    run(analyzer, chunk, &state)
                }
            }
            progress.add(filled)
            if isLast { break }
            if item.size == nil, !System.waitForInput(item.descriptor, milliseconds: 0) { sink.flush() }
            filled = try System.read(item.descriptor, into: room)
            isLast = filled == 0
            start = 0
            decoded = decode(filled, &decoder, isLast: isLast)
        }
        if stream.skipped > 0 { Note.print("\(item.name): \(stream.skipped) bytes of very long lines left out") }
        return .done
    }

    private func detect(_ item: Inputs.Item, _ head: Bytes) -> DocumentProfile {
        let path = item.isStandardInput ? nil : item.name
        return FormatDetection.profile(path: path, head: head, override: override, formats: formats)
    }

    /// The text of what was read, where that is UTF-16; else nothing.
    private func decode(_ count: Int, _ decoder: inout UTF16Decoder?, isLast: Bool) -> [UInt8] {
        decoder?.decode(UnsafeRawBufferPointer(rebasing: room[..<count]), isLast: isLast) ?? []
    }

    private func run(_ analyzer: Analyzer, _ chunk: StreamedChunk, _ state: inout AnalysisState) {
        analyzer.analyse(
            chunk: chunk.window.chunk, lineStarts: chunk.lineStarts, before: chunk.window.before, state: &state,
            isLast: chunk.isLast, findings: { sink.finding($0, in: chunk) }, issues: { sink.issue($0, in: chunk) })
        sink.endOfChunk(chunk)
        state.rebase(by: -chunk.window.chunk.count)
    }

    /// Reads enough to tell what the input is, unless it comes slowly.
    private func sample(_ item: Inputs.Item) throws(SystemError) -> (count: Int, isLast: Bool) {
        var filled = 0
        while filled < Self.sampleSize {
            if filled > 0, !System.waitForInput(item.descriptor, milliseconds: Self.patience) { break }
            let count = try System.read(item.descriptor, into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            if count == 0 { return (filled, true) }
            filled += count
        }
        return (filled, false)
    }

    private func refusal(_ item: Inputs.Item, _ head: UnsafeRawBufferPointer) -> Inputs.Outcome? {
        if let reader = Compression.reader(for: head) {
            let advice = "compressed; use: \(reader) FILE | smtp-lsp \(sink.subcommand) -"
            return item.isNamed ? .failed(advice) : .skipped(advice)
        }
        return !item.isNamed && head.contains(0) && UTF16Decoder(head: head) == nil ? .skipped("binary") : nil
    }

    private func bytes(_ count: Int, from start: Int = 0) -> Bytes {
        Bytes(UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[min(start, count)..<count]))
    }
}

extension AnalysisSink {
    /// What the user called.
    var subcommand: Subcommand { options.wantsIssues ? .check : .scan }
}

extension Subcommand: CustomStringConvertible {
    var description: String { rawValue }
}

/// Tells on a terminal how far work has come that takes longer than a second.
final class Progress {
    private let isOn = System.isTerminal(System.standardError)
    private var start: UInt64 = 0
    private var lastShown: UInt64 = 0
    private var done = 0
    private var size: Int?
    private var name = ""
    private var isShown = false

    func begin(_ name: String, size: Int?) {
        guard isOn else { return }
        (self.name, self.size, done) = (printable(name), size, 0)
        start = System.now
        lastShown = start &+ 800_000_000
    }

    func add(_ count: Int) {
        guard isOn else { return }
        done += count
        let now = System.now
        guard now > lastShown, now &- lastShown > 200_000_000 else { return }
        lastShown = now
        let speed = Double(done) / (Double(now &- start) / 1e9) / 1e6
        let part = size.map { $0 > 0 ? " \(min(100, done * 100 / $0)) %" : "" } ?? " \(done / 1_000_000) MB"
        System.write(System.standardError, "\r\u{1B}[K\(name):\(part), \(Int(speed)) MB/s")
        isShown = true
    }

    func end() {
        if isShown { System.write(System.standardError, "\r\u{1B}[K") }
        isShown = false
    }
}
