import SMTPReply

extension FormatDetection {
    /// The profile of a configuration whose format knows the path (or the language id); nil for anything else.
    static func configuration(path: String?, languageID: String?, head: Bytes, formats: FormatSet) -> DocumentProfile? {
        for (index, format) in formats.formats.enumerated() where format.kind == .configuration {
            let isNamed = path.map { path in format.globs.contains { Glob.matches($0, path: path) } } ?? false
            let isHinted = languageID.map { format.languageIDs.contains($0) } ?? false
            if isNamed || isHinted {
                var profile = DocumentProfile(kind: .configuration)
                profile.formats = [FormatID(rawValue: UInt16(clamping: index))]
                return profile
            }
        }
        return nil
    }
}
