import JSON
import LanguageServerProtocol
import SMTPAnalysis
import SMTPDocuments

/// The diagnostics of a document as they were last written, chunk by chunk: after an edit only what it changed is
/// written anew, and where it changed the number of lines, the lines behind it.
struct DiagnosticCache {
    private var chunks: [Int: ChunkDiagnostics] = [:]

    init() {}

    /// The list to send: worst first, then by place, within `limit`; the last one tells how many were left out.
    mutating func list(document: AnalysedDocument, limit: Int, converter: DiagnosticConverter) -> EncodedDiagnostics {
        let total = document.counts.total
        let isCut = total > limit
        var left = isCut ? max(0, limit - 1) : limit
        let shown = min(total, left)
        var used: [Int: ChunkDiagnostics] = [:]
        var pieces: [[UInt8]] = []
        for severity in IssueSeverity.allCases where left > 0 {
            for chunk in document.text.chunks.indices where document.counts(ofChunk: chunk)[severity] > 0 {
                if left == 0 { break }
                let stamp = document.stamp(ofChunk: chunk)
                var known = used.removeValue(forKey: stamp) ?? chunks.removeValue(forKey: stamp)
                let (piece, count) =
                    ChunkDiagnostics.piece(severity, limit: left, of: chunk, in: document, converter, &known)
                used[stamp] = known
                if count > 0 { pieces.append(piece) }
                left -= count
            }
        }
        if isCut, limit > 0 { pieces.append(converter.leftOut(total - shown).encoded) }
        chunks = used
        return EncodedDiagnostics(pieces)
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

    /// The first `limit` diagnostics of a severity in a chunk, with commas between them, and how many they are. `known`
    /// are the chunk's diagnostics, where they were written before; they are brought up to date.
    static func piece(
        _ severity: IssueSeverity, limit: Int, of chunk: Int, in document: AnalysedDocument,
        _ converter: DiagnosticConverter, _ known: inout ChunkDiagnostics?
    ) -> ([UInt8], Int) {
        let text = document.text
        if known?.isCurrent(chunk, in: text) != true {
            TextPart.with(text, chunk: chunk) { part in
                let place = ChunkPlace(part, chunk, converter)
                known?.renew(at: place, converter)
                known = known ?? ChunkDiagnostics(document.issues(inChunk: chunk), at: place, converter)
            }
            known?.lookBack(from: chunk, in: text)
        }
        return known?.piece(severity, limit: limit, firstLine: text.lineStart(ofChunk: chunk), converter) ?? ([], 0)
    }

    private init(_ issues: [Issue], at place: ChunkPlace, _ converter: DiagnosticConverter) {
        items = issues.sorted { $0.range.lowerBound < $1.range.lowerBound }
            .map { Item(diagnostic: EncodedDiagnostic($0, at: place, converter), issue: $0.start < 0 ? $0 : nil) }
    }

    /// Whether the chunks that the issues speak of still stand before this one.
    private func isCurrent(_ chunk: Int, in text: Text) -> Bool {
        guard !earlier.isEmpty else { return true }
        guard chunk >= earlier.count else { return false }
        return text.chunks[(chunk - earlier.count)..<chunk].elementsEqual(earlier, by: ===)
    }

    /// Writes those diagnostics anew that speak of earlier chunks.
    private mutating func renew(at place: ChunkPlace, _ converter: DiagnosticConverter) {
        pieces = [:]
        for index in items.indices {
            guard let issue = items[index].issue else { continue }
            items[index].diagnostic = EncodedDiagnostic(issue, at: place, converter)
        }
    }

    private mutating func lookBack(from chunk: Int, in text: Text) {
        guard let first = items.lazy.compactMap(\.issue?.start).min() else { return }
        earlier = Array(text.chunks[text.chunkIndex(ofByte: text.byteStart(ofChunk: chunk) + first)..<chunk])
    }

    private mutating func piece(
        _ severity: IssueSeverity, limit: Int, firstLine: Int, _ converter: DiagnosticConverter
    ) -> ([UInt8], Int) {
        if let known = pieces[severity], known.firstLine == firstLine, known.count <= limit {
            return (known.json, known.count)
        }
        var writer = JSONWriter(capacity: min(items.count, limit) * 512)
        var (written, count) = (0, 0)
        for item in items where item.diagnostic.severity == severity {
            count += 1
            guard written < limit else { continue }
            written += 1
            item.diagnostic.write(firstLine: firstLine, uri: converter.uri, to: &writer)
        }
        if count <= limit { pieces[severity] = Piece(firstLine: firstLine, json: writer.bytes, count: count) }
        return (writer.bytes, written)
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
        var writer = JSONWriter()
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
        var start = min(range.lowerBound, reply?.start ?? 0, host?.lowerBound ?? 0)
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
