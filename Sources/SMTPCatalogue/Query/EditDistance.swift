/// How many changes make `other` of `one` (a byte more, less, other, or two neighbours swapped); nil above `limit`.
///
/// Damerau-Levenshtein distance (optimal string alignment), in bytes.
package func editDistance(_ one: [UInt8], _ other: [UInt8], limit: Int = .max) -> Int? {
    var before: [Int] = []
    var previous = Array(0...other.count)
    for (row, byte) in one.enumerated() {
        var current = [row + 1]
        for (column, its) in other.enumerated() {
            var cost = min(previous[column] + (byte == its ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, byte == other[column - 1], one[row - 1] == its {
                cost = min(cost, before[column - 1] + 1)
            }
            current.append(cost)
        }
        if current.min() ?? 0 > limit { return nil }
        before = previous
        previous = current
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
}
