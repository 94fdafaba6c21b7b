/// The index of a format in ``FormatList/all``; user formats follow the built-in ones.
package struct FormatID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// What a document is.
package struct DocumentKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let log = DocumentKind(rawValue: "log")
    package static let transcript = DocumentKind(rawValue: "transcript")
    package static let bounce = DocumentKind(rawValue: "bounce")
    package static let configuration = DocumentKind(rawValue: "configuration")
    /// Nothing known: only the safe rule (code and enhanced status code of one class) applies.
    package static let unknown = DocumentKind(rawValue: "unknown")
    /// Told to be left alone.
    package static let off = DocumentKind(rawValue: "off")
}
