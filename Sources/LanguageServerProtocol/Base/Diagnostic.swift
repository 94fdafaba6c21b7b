import JSON

/// `DiagnosticSeverity`.
package enum DiagnosticSeverity: Int, Hashable, Sendable, Comparable {
    case error = 1
    case warning = 2
    case information = 3
    case hint = 4

    /// The worse one is the lesser.
    package static func < (first: DiagnosticSeverity, second: DiagnosticSeverity) -> Bool {
        first.rawValue < second.rawValue
    }
}

/// `DiagnosticTag`.
package enum DiagnosticTag: Int, Hashable, Sendable, JSONEncodable {
    case unnecessary = 1
    case deprecated = 2

    package func write(to writer: inout JSONWriter) { writer.integer(rawValue) }
}

/// `DiagnosticRelatedInformation`.
package struct DiagnosticRelatedInformation: Hashable, Sendable, JSONEncodable {
    package var location: Location
    package var message: String

    package init(location: Location, message: String) {
        self.location = location
        self.message = message
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("location", location)
        writer.member("message", message)
        writer.endObject()
    }
}

/// `Diagnostic`; members that are nil or empty are left out.
package struct LSPDiagnostic: Hashable, Sendable, JSONEncodable {
    package var range: LSPRange
    package var severity: DiagnosticSeverity
    package var code: String?
    /// `codeDescription.href`.
    package var href: String?
    package var source: String?
    package var message: String
    package var tags: [DiagnosticTag] = []
    package var relatedInformation: [DiagnosticRelatedInformation] = []
    package var data: JSONValue?

    package init(range: LSPRange, severity: DiagnosticSeverity, source: String?, message: String) {
        self.range = range
        self.severity = severity
        self.source = source
        self.message = message
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("range", range)
        writeDetails(to: &writer)
        if !relatedInformation.isEmpty { writer.member("relatedInformation", relatedInformation) }
        writer.endObject()
    }

    /// Writes the members that name no place.
    package func writeDetails(to writer: inout JSONWriter) {
        writer.member("severity", severity.rawValue)
        writer.member("code", ifPresent: code)
        if let href {
            writer.key("codeDescription")
            writer.beginObject()
            writer.member("href", href)
            writer.endObject()
        }
        writer.member("source", ifPresent: source)
        writer.member("message", message)
        if !tags.isEmpty { writer.member("tags", tags) }
        writer.member("data", ifPresent: data)
    }
}

/// A list of diagnostics that was written already: most of it stays the same from one edit to the next.
package struct EncodedDiagnostics: Sendable, JSONEncodable {
    private let pieces: [[UInt8]]

    /// - Parameter pieces: Diagnostics as JSON, with commas between them; at least one in each piece.
    package init(_ pieces: [[UInt8]] = []) {
        self.pieces = pieces
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for piece in pieces { writer.raw(piece) }
        writer.endArray()
    }
}
