/// What the lines before said about the columns or keys of the next ones.
struct ColumnState: Hashable, Sendable {
    /// The format whose events are being read, where one event stands on several lines.
    var format: FormatID?
}
