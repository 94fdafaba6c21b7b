import SMTPAnalysis
import SMTPDocuments

/// What a user can set (section `smtp`).
struct Settings: Hashable, Sendable {
    /// Language of texts; nil for the client's.
    var locale: String?
    /// Globs and what the files that they match are, in the order given.
    var files: [FileRule] = []
    var shortHover = false
    /// Path of a file with user formats.
    var formats: String?
    var analysis = AnalysisOptions()
    var diagnosticsLimit = 1000
    /// Kinds of documents that show inlay hints.
    var inlayHints: Set<String> = ["transcript", "bounce", "configuration"]

    struct FileRule: Hashable, Sendable {
        var glob: String
        /// A format's id or a document kind.
        var format: String
    }

    /// What the settings say a file is; the last pattern that fits counts.
    func format(of path: String) -> String? {
        files.last { Glob.matches($0.glob, path: path) }?.format
    }
}
