import SMTPReply

/// What a document was found to be; decides in which order formats are tried, never what a single line may be.
package struct DocumentProfile: Hashable, Sendable {
    package var kind: DocumentKind
    /// Named by the user (settings, `--as`): detection has no say.
    package var isForced = false
    /// Formats met in the sample, the most frequent first.
    package var formats: [FormatID] = []

    package init(kind: DocumentKind) { self.kind = kind }
}

/// Tells what a document is, by its path and its first and last bytes; the language id of the editor is only a hint.
package enum FormatDetection {
    /// Bytes of the head that are looked at.
    package static let sampleSize = 32 * 1024

    /// The profile of a document. `override` is a kind (`log`, `off`, …) or a format's id and has the last word.
    package static func profile(
        path: String? = nil, languageID: String? = nil, head: Bytes, tail: Bytes? = nil, override: String? = nil,
        formats: FormatSet = .builtIn
    ) -> DocumentProfile {
        if let override, let forced = forced(override, formats) { return forced }
        let head = head[0..<sampleSize]
        if let setting = configuration(path: path, languageID: languageID, head: head, formats: formats) {
            return setting
        }
        if let bounce = bounce(path: path, head, formats) { return bounce }
        var votes = FormatVotes(formats: formats)
        votes.count(head)
        if let tail { votes.count(tail[max(0, tail.count &- sampleSize / 4)..<tail.count]) }
        let voted = votes.profile(hint: hint(path: path, languageID: languageID, formats: formats))
        if votes.isBareRepliesOnly, let pasted = pastedBounce(head, formats) { return pasted }
        guard voted.kind == .unknown else { return voted }
        return pastedBounce(head, formats) ?? markedConfiguration(head, formats) ?? voted
    }

    private static func forced(_ name: String, _ formats: FormatSet) -> DocumentProfile? {
        let kinds: [DocumentKind] = [.log, .transcript, .bounce, .configuration, .unknown, .off]
        var profile: DocumentProfile
        if let kind = kinds.first(where: { $0.rawValue == name }) {
            profile = DocumentProfile(kind: kind)
        } else if let id = formats.id(named: name) ?? formats.id(named: dotted(name)), let format = formats.format(id) {
            profile = DocumentProfile(kind: format.kind)
            profile.formats = [id]
        } else {
            return nil
        }
        profile.isForced = true
        return profile
    }

    /// `postfix-main.cf` as people write it in their settings, with the dot of the id.
    private static func dotted(_ name: String) -> String {
        guard let hyphen = name.firstIndex(of: "-") else { return name }
        return name[..<hyphen] + "." + name[name.index(after: hyphen)...]
    }

    /// The kind that the path or the editor suggests.
    private static func hint(path: String?, languageID: String?, formats: FormatSet) -> DocumentKind? {
        if let path {
            for format in formats.order.lazy.map({ formats.formats[$0] }) where format.kind != .configuration {
                if format.globs.contains(where: { Glob.matches($0, path: path) }) { return format.kind }
            }
        }
        guard let languageID else { return nil }
        return formats.formats.first { $0.kind != .configuration && $0.languageIDs.contains(languageID) }?.kind
    }
}
