import JSON
import LanguageServerProtocol
import SMTPAnalysis
import SMTPDocuments
import Synchronization

/// The diagnostics of a document as they were last written, chunk by chunk: after an edit only what it changed is
/// written anew, and where it changed the number of lines, the lines behind it.
struct DiagnosticCache {
    /// By the stamps of their chunks.
    private var chunks: [Int: ChunkDiagnostics] = [:]

    init() {}

    /// Diagnostics of one severity in one chunk that are to be sent.
    private struct Share {
        let severity: IssueSeverity
        let chunk: Int
        let count: Int
    }

    /// The list to send: worst first, then by place, within `limit`; the last one tells how many were left out.
    mutating func list(document: AnalysedDocument, limit: Int, converter: DiagnosticConverter) -> EncodedDiagnostics {
        let total = document.counts.total
        let isCut = total > limit
        let shares = Self.shares(of: document, limit: isCut ? max(0, limit - 1) : limit)
        chunks = written(Array(Set(shares.map(\.chunk))).sorted(), of: document, converter)
        var pieces: [[UInt8]] = []
        for share in shares {
            let firstLine = document.text.lineStart(ofChunk: share.chunk)
            let piece = chunks[document.stamp(ofChunk: share.chunk)]?.piece(
                share.severity, limit: share.count, firstLine: firstLine, converter)
            if let piece { pieces.append(piece) }
        }
        if isCut, limit > 0 {
            pieces.append(converter.leftOut(total - shares.reduce(0) { $0 + $1.count }).encoded)
        }
        return EncodedDiagnostics(pieces)
    }

    private static func shares(of document: AnalysedDocument, limit: Int) -> [Share] {
        var shares: [Share] = []
        var left = limit
        for severity in IssueSeverity.allCases {
            for chunk in document.text.chunks.indices where left > 0 {
                let count = min(left, document.counts(ofChunk: chunk)[severity])
                if count > 0 { shares.append(Share(severity: severity, chunk: chunk, count: count)) }
                left -= count
            }
        }
        return shares
    }

    /// The diagnostics of `wanted` chunks, by their stamps: those that still hold, and what is missing.
    private func written(
        _ wanted: [Int], of document: AnalysedDocument, _ converter: DiagnosticConverter
    ) -> [Int: ChunkDiagnostics] {
        var found: [Int: ChunkDiagnostics] = [:]
        var missing: [Int] = []
        for chunk in wanted {
            let stamp = document.stamp(ofChunk: chunk)
            if let known = chunks[stamp], known.isCurrent(chunk, in: document.text) {
                found[stamp] = known
            } else {
                missing.append(chunk)
            }
        }
        let parts = Self.parts(of: missing, in: document)
        let results = Mutex<[Int: ChunkDiagnostics]>([:])
        let chunks = chunks
        System.concurrently(parts.count) { part in
            var written: [Int: ChunkDiagnostics] = [:]
            for chunk in parts[part] {
                let stamp = document.stamp(ofChunk: chunk)
                written[stamp] = ChunkDiagnostics(chunk, of: document, converter, known: chunks[stamp])
            }
            results.withLock { $0.merge(written) { $1 } }
        }
        return found.merging(results.withLock { $0 }) { $1 }
    }

    /// Issues from which on they are written by two threads.
    private static let concurrentFrom = 32

    /// `missing` as it is, or in two parts with as much work in each.
    private static func parts(of missing: [Int], in document: AnalysedDocument) -> [ArraySlice<Int>] {
        let work = missing.map { document.counts(ofChunk: $0).total }
        let total = work.reduce(0, +)
        guard total >= concurrentFrom else { return [missing[...]] }
        var middle = 0
        var done = 0
        while done < total / 2 {
            done += work[middle]
            middle += 1
        }
        return [missing[..<middle], missing[middle...]]
    }
}

/// The diagnostics of one chunk.
private struct ChunkDiagnostics {
    /// In order of place.
    private var items: [Item]
    /// All of one severity, as they were written for the first line that stands beside them.
    private var pieces: [IssueSeverity: Piece] = [:]
    /// The chunks before this one, as far as issues speak of places in them: their diagnostics hold while these are
    /// the same objects.
    private var earlier: [TextChunk] = []

    private struct Item {
        var diagnostic: EncodedDiagnostic
        /// Kept where it speaks of places in earlier chunks, which may change.
        var issue: Issue?
    }

    private struct Piece {
        let firstLine: Int
        let json: [UInt8]
        let count: Int
    }

    /// Writes the diagnostics of a chunk; of those that are `known` only those that speak of earlier chunks.
    init(
        _ chunk: Int, of document: AnalysedDocument, _ converter: DiagnosticConverter, known: ChunkDiagnostics?
    ) {
        items = known?.items ?? []
        TextPart.with(document.text, chunk: chunk) { part in
            let place = ChunkPlace(part, chunk, converter)
            if known == nil {
                items = document.issues(inChunk: chunk).sorted { $0.range.lowerBound < $1.range.lowerBound }
                    .map {
                        Item(diagnostic: EncodedDiagnostic($0, at: place, converter), issue: $0.start < 0 ? $0 : nil)
                    }
            } else {
                for index in items.indices {
                    guard let issue = items[index].issue else { continue }
                    items[index].diagnostic = EncodedDiagnostic(issue, at: place, converter)
                }
            }
        }
        guard let first = items.lazy.compactMap(\.issue?.start).min() else { return }
        let text = document.text
        earlier = Array(text.chunks[text.chunkIndex(ofByte: text.byteStart(ofChunk: chunk) + first)..<chunk])
    }

    /// Whether the chunks that the issues speak of still stand before this one.
    func isCurrent(_ chunk: Int, in text: Text) -> Bool {
        guard !earlier.isEmpty else { return true }
        guard chunk >= earlier.count else { return false }
        return text.chunks[(chunk - earlier.count)..<chunk].elementsEqual(earlier, by: ===)
    }

    /// The first `limit` diagnostics of a severity, with commas between them.
    mutating func piece(
        _ severity: IssueSeverity, limit: Int, firstLine: Int, _ converter: DiagnosticConverter
    ) -> [UInt8] {
        if let known = pieces[severity], known.firstLine == firstLine, known.count == limit { return known.json }
        var writer = JSONWriter(capacity: min(items.count, limit) * 512)
        var count = 0
        for item in items where item.diagnostic.severity == severity && count < limit {
            count += 1
            item.diagnostic.write(firstLine: firstLine, uri: converter.uri, to: &writer)
        }
        pieces[severity] = Piece(firstLine: firstLine, json: writer.bytes, count: count)
        return writer.bytes
    }
}

/// Where a chunk stands in its text; valid while the chunk's bytes are borrowed.
private struct ChunkPlace {
    private let part: TextPart
    private let encoding: PositionEncoding
    private let firstLine: Int

    init(_ part: TextPart, _ chunk: Int, _ converter: DiagnosticConverter) {
        self.part = part
        encoding = converter.client.encoding
        firstLine = part.text.lineStart(ofChunk: chunk)
    }

    var window: TextWindow { part.window }

    /// The range of a place whose offsets count from the chunk's first byte; its lines count from the chunk's first.
    func range(of place: Place) -> LSPRange {
        part.text.lspRange(of: place.lowerBound + part.start..<place.upperBound + part.start, encoding)
            .moved(byLines: -firstLine)
    }
}

/// One diagnostic, written except for its lines.
private struct EncodedDiagnostic {
    let severity: IssueSeverity
    private let range: LSPRange
    /// Members behind `range`.
    private let details: [UInt8]
    private let related: [(range: LSPRange, message: [UInt8])]

    init(_ issue: Issue, at place: ChunkPlace, _ converter: DiagnosticConverter) {
        severity = issue.severity
        range = place.range(of: issue.range)
        details = Self.encoded { converter.details(of: issue, in: place.window).writeDetails(to: &$0) }
        related = converter.related(of: issue, in: place.window).map { related in
            (place.range(of: related.place), Self.encoded { $0.string(related.message) })
        }
    }

    private static func encoded(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        body(&writer)
        return writer.bytes
    }

    /// Writes it; `uri` is the document's, as JSON.
    func write(firstLine: Int, uri: [UInt8], to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("range", range.moved(byLines: firstLine))
        writer.raw(details)
        if !related.isEmpty {
            writer.key("relatedInformation")
            writer.beginArray()
            for (range, message) in related {
                writer.beginObject()
                writer.key("location")
                writer.beginObject()
                writer.key("uri")
                writer.raw(uri)
                writer.member("range", range.moved(byLines: firstLine))
                writer.endObject()
                writer.key("message")
                writer.raw(message)
                writer.endObject()
            }
            writer.endArray()
        }
        writer.endObject()
    }
}

extension Issue {
    /// Where the first of the places stands that it speaks of; below 0 in an earlier chunk.
    fileprivate var start: Int {
        var start = min(range.lowerBound, reply?.start ?? 0)
        for place in related { start = min(start, place.place.lowerBound) }
        for value in values { if case .place(let place) = value.content { start = min(start, place.lowerBound) } }
        return start
    }
}

extension FoundReply {
    fileprivate var start: Int {
        let places = [
            surroundings.host, surroundings.recipient, surroundings.sender, surroundings.queueID,
            surroundings.messageID, command?.range, command?.argument, command?.address,
        ]
        var start = 0
        for case let place? in places { start = min(start, place.lowerBound) }
        for line in lines { start = min(start, line.codeRange.lowerBound, line.textRange.lowerBound) }
        return start
    }
}

extension LSPRange {
    func moved(byLines count: Int) -> LSPRange {
        var range = self
        range.start.line += count
        range.end.line += count
        return range
    }
}

extension JSONEncodable {
    /// The value as JSON.
    var encoded: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}
