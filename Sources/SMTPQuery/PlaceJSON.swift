import JSON
import SMTPAnalysis
import SMTPDocuments
import SMTPReply

/// Which document an item or a diagnostic belongs to, as JSON that is written again and again.
package struct DocumentName: Hashable, Sendable {
    /// The member's name: `file`, `uri`, or none.
    package enum Kind: Hashable, Sendable { case none, file, uri }

    package let kind: Kind
    /// The name as a JSON string, with its quotation marks.
    let json: [UInt8]
    /// The document's URI as a JSON string, for places in it.
    let uriJSON: [UInt8]

    package static let none = DocumentName(kind: .none, name: "", uri: "")

    /// A file, named as the user did.
    package static func file(_ path: String) -> DocumentName {
        DocumentName(kind: .file, name: path, uri: reference(to: path))
    }

    /// A document of a client.
    package static func uri(_ uri: String) -> DocumentName { DocumentName(kind: .uri, name: uri, uri: uri) }

    private init(kind: Kind, name: String, uri: String) {
        self.kind = kind
        json = Self.encode(name)
        uriJSON = Self.encode(uri)
    }

    private static func encode(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.bytes
    }

    /// A URI for a path: `file://` for an absolute one, else relative (RFC 3986 §4.2).
    package static func reference(to path: String) -> String {
        var result: [UInt8] = Array((path.utf8.first == 0x2F ? "file://" : "").utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension JSONWriter {
    /// The range of a place, in the units of `encoding`.
    @inline(__always)
    mutating func range(_ place: Place, in part: some LocatedText, _ encoding: PositionEncoding) {
        let start = part.position(of: place.lowerBound, encoding: encoding)
        let end: Position
        if part.window.isShortASCII(place) {
            end = Position(line: start.line, character: start.character &+ place.count)
        } else {
            end = part.position(of: place.upperBound, encoding: encoding)
        }
        piece("{\"start\":{\"line\":", start.line)
        piece(",\"character\":", start.character)
        piece("},\"end\":{\"line\":", end.line)
        piece(",\"character\":", end.character)
        piece("}}")
    }
}

extension TextWindow {
    /// Whether the place is a few printable ASCII characters of one line: then its columns are bytes.
    @inline(__always)
    fileprivate func isShortASCII(_ place: Place) -> Bool {
        guard place.lowerBound >= 0, place.count <= 16, place.upperBound <= chunk.count else { return false }
        for index in place where chunk[index] &- 0x20 >= 0x5F { return false }
        return true
    }
}
