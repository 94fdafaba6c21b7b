/// Where the columns that matter stand, as the last header line named them.
struct ColumnState: Hashable, Sendable {
    /// The format whose header was seen.
    var format: FormatID?
    /// Index of each column of interest, in the order of the format's patterns; -1 where the header has none.
    var indices: [Int8] = []
}
