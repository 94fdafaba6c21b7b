import SMTPCatalogue

/// The candidate that differs least from `word`, if it differs by no more than a third of its length.
package func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.utf8.count / 3)
    let near = candidates.compactMap { candidate in
        editDistance(Array(word.utf8), Array(candidate.utf8), limit: limit).map { (candidate, $0) }
    }
    return near.min { $0.1 < $1.1 }?.0
}
