/// A parsed JSON text: the bytes as they came, and one small node for each value in them.
///
/// Strings and numbers stay where they stand and are decoded only when asked for, so that reading a message costs one
/// pass and two allocations, whatever it holds. Look at it through ``root``.
package final class JSONDocument: Sendable {
    /// The text.
    package let bytes: [UInt8]
    let nodes: [JSONNode]

    /// Containers inside each other that are read; deeper ones are an error.
    package static let depthLimit = 512

    /// Reads `bytes` (RFC 8259, strictly; a byte order mark before it is passed over).
    package init(_ bytes: [UInt8]) throws(JSONParseError) {
        var scanner = JSONScanner(capacity: min(bytes.count / 12 + 4, 1 << 16))
        var failure: JSONParseError?
        bytes.withUnsafeBufferPointer { buffer in
            do throws(JSONParseError) { try scanner.run(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
        self.bytes = bytes
        nodes = scanner.nodes
    }

    /// The value.
    package var root: JSONView { JSONView(document: self, index: 0) }
}

/// One value of a ``JSONDocument``.
struct JSONNode {
    enum Kind: UInt8 {
        case null, `true`, `false`, number, string, array, object
    }

    var kind: Kind
    /// A string with a backslash in it; a number with a fraction or an exponent.
    var isMarked = false
    /// A string that may hold bytes above 0x7F.
    var mayBeWide = false
    /// Offset of the first byte; behind the quotation mark in a string.
    var start: UInt32
    /// Offset behind the last byte (before the quotation mark in a string); the number of children in a container.
    var end: UInt32
    /// Index of the first node behind this one and its children. While a container is open: the one around it.
    var next: UInt32
}

/// What made a text not JSON, and where.
package struct JSONParseError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: String, Hashable, Sendable {
        case empty = "no value"
        case unexpectedEnd = "unexpected end"
        case unexpectedByte = "unexpected byte"
        case badNumber = "malformed number"
        case badEscape = "malformed escape"
        case controlCharacter = "control character in a string"
        case tooDeep = "nested too deeply"
        case tooLong = "too long"
        case trailing = "bytes after the value"
    }

    package let reason: Reason
    /// Byte offset in the text.
    package let offset: Int

    package init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package var description: String { "\(reason.rawValue) at byte \(offset)" }
}
