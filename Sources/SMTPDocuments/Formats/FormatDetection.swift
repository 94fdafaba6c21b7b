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
