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
        let uri = converter.uri.encoded
        for severity in IssueSeverity.allCases where left > 0 {
            for chunk in document.text.chunks.indices where document.counts(ofChunk: chunk)[severity] > 0 {
                if left == 0 { break }
                let stamp = document.stamp(ofChunk: chunk)
                let (piece, count) = TextPart.with(document.text, chunk: chunk) { part in
                    let place = ChunkPlace(part, chunk, uri: uri, encoding: converter.client.encoding)
                    var known =
                        used[stamp] ?? chunks[stamp]
                        ?? ChunkDiagnostics(document.issues(inChunk: chunk), at: place, converter)
                    defer { used[stamp] = known }
                    return known.piece(severity, limit: left, at: place)
                }
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
    private let items: [Item]
    /// All of one severity, as they were written for the first line that stands beside them.
    private var pieces: [IssueSeverity: (firstLine: Int, json: [UInt8], count: Int)] = [:]
    private let converter: DiagnosticConverter

    init(_ issues: [Issue], at place: ChunkPlace, _ converter: DiagnosticConverter) {
        self.converter = converter
        items = issues.sorted { $0.range.lowerBound < $1.range.lowerBound }
            .map { $0.leavesChunk ? .open($0) : .written(EncodedDiagnostic($0, at: place, converter)) }
    }

    private enum Item {
        case written(EncodedDiagnostic)
        /// One that speaks of places in earlier chunks, which may have changed: written anew each time.
        case open(Issue)

        var severity: IssueSeverity {
            switch self {
            case .written(let diagnostic): diagnostic.severity
            case .open(let issue): issue.severity
            }
        }

        var isOpen: Bool {
            if case .open = self { true } else { false }
        }
    }

    /// The first `limit` diagnostics of a severity, with commas between them, and how many they are.
    mutating func piece(_ severity: IssueSeverity, limit: Int, at place: ChunkPlace) -> ([UInt8], Int) {
        if let known = pieces[severity], known.firstLine == place.firstLine, known.count <= limit {
            return (known.json, known.count)
        }
        let wanted = items.filter { $0.severity == severity }
        var writer = JSONWriter(capacity: min(wanted.count, limit) * 384)
        for item in wanted.prefix(limit) {
            switch item {
            case .written(let diagnostic): diagnostic.write(at: place, to: &writer)
            case .open(let issue): EncodedDiagnostic(issue, at: place, converter).write(at: place, to: &writer)
            }
        }
        if wanted.count <= limit, !wanted.contains(where: \.isOpen) {
            pieces[severity] = (place.firstLine, writer.bytes, wanted.count)
        }
        return (writer.bytes, min(wanted.count, limit))
    }
}

/// Where a chunk stands in its text; valid while the chunk's bytes are borrowed.
private struct ChunkPlace {
    private let part: TextPart
    private let encoding: PositionEncoding
    /// The document's URI, as JSON.
    let uri: [UInt8]
    let firstLine: Int

    init(_ part: TextPart, _ chunk: Int, uri: [UInt8], encoding: PositionEncoding) {
        self.part = part
        self.uri = uri
        self.encoding = encoding
        firstLine = part.text.lineStart(ofChunk: chunk)
    }

    var window: TextWindow { part.window }

    /// The range of a place whose offsets count from the chunk's first byte.
    func range(of place: Place) -> LSPRange {
        part.text.lspRange(of: place.lowerBound + part.start..<place.upperBound + part.start, encoding)
    }
}

/// One diagnostic, written except for its places.
private struct EncodedDiagnostic {
    let severity: IssueSeverity
    private let range: ChunkRange
    /// Members behind `range`.
    private let details: [UInt8]
    private let related: [(range: ChunkRange, message: [UInt8])]

    init(_ issue: Issue, at place: ChunkPlace, _ converter: DiagnosticConverter) {
        severity = issue.severity
        range = ChunkRange(issue.range, at: place)
        details = Self.encoded { converter.details(of: issue, in: place.window).writeDetails(to: &$0) }
        related = converter.related(of: issue, in: place.window).map { related in
            (ChunkRange(related.place, at: place), Self.encoded { $0.string(related.message) })
        }
    }

    private static func encoded(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        body(&writer)
        return writer.bytes
    }

    func write(at place: ChunkPlace, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("range", range.range(at: place))
        writer.raw(details)
        if !related.isEmpty {
            writer.key("relatedInformation")
            writer.beginArray()
            for (range, message) in related {
                writer.beginObject()
                writer.key("location")
                writer.beginObject()
                writer.key("uri")
                writer.raw(place.uri)
                writer.member("range", range.range(at: place))
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

/// A place whose lines count from its chunk's first line.
private struct ChunkRange {
    private let range: LSPRange

    init(_ place: Place, at chunk: ChunkPlace) {
        range = chunk.range(of: place).moved(byLines: -chunk.firstLine)
    }

    func range(at chunk: ChunkPlace) -> LSPRange { range.moved(byLines: chunk.firstLine) }
}

extension Issue {
    /// Whether it speaks of a place in an earlier chunk.
    fileprivate var leavesChunk: Bool {
        if range.lowerBound < 0 || related.contains(where: { $0.place.lowerBound < 0 }) { return true }
        let places = values.contains { value in
            if case .place(let place) = value.content { place.lowerBound < 0 } else { false }
        }
        return places || (reply?.leavesChunk ?? false)
    }
}

extension FoundReply {
    fileprivate var leavesChunk: Bool {
        let around = [
            surroundings.host, surroundings.recipient, surroundings.sender, surroundings.queueID,
            surroundings.messageID, command?.range, command?.argument, command?.address, lines.first?.codeRange,
        ]
        return around.contains { ($0?.lowerBound ?? 0) < 0 }
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
