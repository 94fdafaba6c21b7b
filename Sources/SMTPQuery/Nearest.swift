/// The candidate that differs least from `word`, if it differs by no more than a third of its length.
package func nearest(to word: String, among candidates: [String]) -> String? {
    let scored = candidates.map { ($0, editDistance(Array(word.utf8), Array($0.utf8))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, word.utf8.count / 3) else { return nil }
    return best.0
}

/// Damerau-Levenshtein distance (optimal string alignment) in bytes.
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...second.count)
    for (row, byte) in first.enumerated() {
        var current = [row + 1]
        for (column, other) in second.enumerated() {
            var best = min(previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, byte == second[column - 1], first[row - 1] == other {
                best = min(best, before[column - 1] + 1)
            }
            current.append(best)
        }
        before = previous
        previous = current
    }
    return previous[second.count]
}
