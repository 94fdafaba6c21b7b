/// Rows of small numbers in a static string, six bits a byte as in ``PackedTable``. A read outside gives 0.
struct NumberTable: Sendable {
    private let bytes: StaticString
    private let rowWidth: Int

    init(_ bytes: StaticString, rowWidth: Int) {
        self.bytes = bytes
        self.rowWidth = rowWidth
    }

    /// Number of rows.
    var count: Int { bytes.utf8CodeUnitCount / rowWidth }

    /// The number in `width` bytes of a row, from its byte `column` on.
    @inline(__always)
    func number(_ row: Int, _ column: Int, width: Int) -> Int {
        bytes.number(at: row &* rowWidth &+ column, width)
    }
}
