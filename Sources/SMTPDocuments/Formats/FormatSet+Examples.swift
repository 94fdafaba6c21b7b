import SMTPReply

extension FormatSet {
    /// Reads a whole text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - id: The format that it is read as; nil for a text of which nothing is known.
    /// - Returns: What is found, one line a finding (``Finding/summary(in:)``).
    package func findings(in text: String, as id: FormatID? = nil) -> [String] {
        var profile = DocumentProfile(kind: id.flatMap { format($0)?.kind } ?? .unknown)
        if let id { profile.formats = [id] }
        let reader = DocumentReader(profile: profile, formats: self)
        var found: [String] = []
        var state = ReaderState()
        Array(text.utf8).withBytes { bytes in
            reader.read(bytes, state: &state) { found.append($0.summary(in: bytes)) }
            reader.finish(state: &state) { found.append($0.summary(in: bytes)) }
        }
        return found
    }
}

/// Why a template cannot be compiled.
package enum TemplateFault: Hashable, Sendable {
    /// A capture of a name that is no role's.
    case unknownCapture(String)
    case openBrace
}

extension LinePattern {
    /// What is wrong with the template; nil for a good one.
    package var fault: TemplateFault? {
        var compiler = PatternCompiler()
        let format = Format(id: "", product: "", kind: .log)
        if compiler.compile(self, index: 0, format: format, id: FormatID(rawValue: 0)) != nil { return nil }
        for piece in template.split(separator: "{").dropFirst(template.hasPrefix("{") ? 0 : 1) {
            guard let end = piece.firstIndex(of: "}"), piece.first != "?" else { continue }
            var name = piece[..<end]
            if name.last == ">" { name.removeLast() }
            if !name.isEmpty, FieldRole.named(name.utf8) == nil { return .unknownCapture(String(name)) }
        }
        return .openBrace
    }
}
