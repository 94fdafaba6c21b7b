import SMTPAnalysis
import SMTPDocuments
import SMTPReply

/// The secrets that were met, relative to the chunk at hand.
struct SecretList {
    private(set) var places: [Place] = []

    @inline(__always)
    mutating func add(_ finding: Finding, _ window: TextWindow) {
        switch finding {
        case .secret, .command: places += Redaction.secrets(in: finding, window)
        case .reply, .status, .setting, .messageData, .boundary: break
        }
    }

    /// Moves the places into the next chunk and forgets those that nobody can point at any more.
    mutating func rebase(by offset: Int) {
        if places.isEmpty { return }
        places = places.map { $0.moved(by: offset) }.filter { $0.upperBound > -64 * 1024 }
    }
}

/// The line that a place stands in, as it is shown to people: hostile characters as escapes, secrets hidden, long
/// lines cut around the place; with a marker to print under it.
struct SourceLine {
    private(set) var text = ""
    private(set) var marker = ""

    /// Columns of the line that are shown before the place, and altogether.
    private static let before = 60
    private static let width = 140
    /// Bytes that are looked at on each side of the place.
    private static let reach = 2048

    init(_ place: Place, in window: TextWindow, secrets: [Place]) {
        let line = Self.line(around: place, in: window)
        var shown = place.lowerBound..<max(place.lowerBound, min(place.upperBound, line.upperBound))
        let hidden = secrets.filter { $0.upperBound > line.lowerBound && $0.lowerBound < line.upperBound }
        // A place inside a secret is marked as the whole secret.
        for secret in hidden where secret.overlaps(shown) || secret.contains(shown.lowerBound) {
            shown = min(shown.lowerBound, secret.lowerBound)..<max(shown.upperBound, secret.upperBound)
        }
        func text(_ range: Place) -> [Unicode.Scalar] {
            var bytes: [UInt8] = []
            Redaction.append(range, of: window, hiding: hidden, to: &bytes)
            var safe: [UInt8] = []
            bytes.withBytes { SafeText.append($0, to: &safe) }
            return Array(String(decoding: safe, as: UTF8.self).unicodeScalars)
        }
        var head = text(line.lowerBound..<max(line.lowerBound, shown.lowerBound))
        let middle = text(shown)
        let tail = text(shown.upperBound..<max(shown.upperBound, line.upperBound))
        if head.count > Self.before { head = ["…"] + head.suffix(Self.before - 1) }
        let limit = max(8, Self.width - head.count)
        var rest = middle + tail
        if rest.count > limit { rest = rest.prefix(limit - 1) + ["…"] }
        self.text = Self.string(head + rest)
        let columns = Self.columns(rest.prefix(middle.count))
        marker = String(repeating: " ", count: Self.columns(head[...])) + "^"
        marker += String(repeating: "~", count: max(0, columns - 1))
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + DisplayWidth.columns($1.value) }
    }

    /// The line around the place's start, at most ``reach`` bytes on each side.
    static func line(around place: Place, in window: TextWindow) -> Place {
        var start = place.lowerBound
        let first = max(-window.before.count, start - reach)
        while start > first, !isLineEnd(window[start - 1]) { start -= 1 }
        var end = place.lowerBound
        let last = min(window.chunk.count, end + reach)
        while end < last, !isLineEnd(window[end]) { end += 1 }
        // Not in the middle of a character.
        while start > first - 3, start < place.lowerBound, window[start] & 0xC0 == 0x80 { start += 1 }
        return start..<end
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
