import SMTPDocuments

extension AnalysedDocument {
    /// The places of all secrets, relative to the whole text, in order and without overlap.
    package func secrets() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in text.chunks.indices {
            let start = text.byteStart(ofChunk: index)
            let findings = findings(inChunk: index)
            text.withWindow(ofChunk: index) { window in
                for paired in findings {
                    for place in Redaction.secrets(in: paired.finding, window) {
                        let place = place.moved(by: start)
                        if let last = found.last, last.overlaps(place) || last == place { continue }
                        found.append(place)
                    }
                }
            }
        }
        return found
    }

    /// A fix that redacts every secret that can be read, its edits relative to the whole text; nil where there is none.
    package func redactionOfAll() -> Fix? {
        let edits = secrets().filter { place in
            text.bytes(in: place).withBytes { Redaction.isReadable($0) }
        }.map { FixEdit($0, Redaction.mark) }
        return edits.isEmpty ? nil : Fix(.redact, edits)
    }
}
