/// A pattern for paths: `*` and `?` inside a name, `**` across names, `{a,b}`, `[a-z]`.
///
/// A pattern without a slash is for the last name; one that does not begin with a slash may begin at any folder.
struct Glob: Sendable {
    private let alternatives: [[UInt8]]

    init(_ pattern: String) {
        var text = Array(pattern.utf8)
        if text.first != 0x2F { text = Array("**/".utf8) + text }
        alternatives = pattern.isEmpty ? [] : Self.expanded(text)
    }

    func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        return alternatives.contains { Self.matches($0[...], path[...]) }
    }

    /// Resolves the braces; more than 64 results are not made.
    private static func expanded(_ pattern: [UInt8]) -> [[UInt8]] {
        var done: [[UInt8]] = []
        var open = [pattern]
        while let next = open.popLast(), done.count + open.count < 64 {
            guard let start = next.firstIndex(of: 0x7B), let end = next[start...].firstIndex(of: 0x7D) else {
                done.append(next)
                continue
            }
            for choice in next[(start + 1)..<end].split(separator: 0x2C, omittingEmptySubsequences: false) {
                open.append(Array(next[..<start]) + Array(choice) + Array(next[(end + 1)...]))
            }
        }
        return done
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        var pattern = pattern
        var path = path
        // Where to go on when the text behind the last star does not fit.
        var retry: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>, crosses: Bool)?
        var outer: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>, crosses: Bool)?
        while true {
            if pattern.starts(with: [0x2A, 0x2A]) {
                pattern = pattern.dropFirst(2)
                if pattern.first == 0x2F { pattern = pattern.dropFirst() }
                retry = nil
                outer = (pattern, path, true)
                continue
            }
            if pattern.first == 0x2A {
                pattern = pattern.dropFirst()
                retry = (pattern, path, false)
                continue
            }
            if pattern.isEmpty, path.isEmpty { return true }
            if let rest = Self.step(pattern, path.first) {
                pattern = rest
                path = path.dropFirst()
                continue
            }
            if let star = retry, let skipped = star.path.first, skipped != 0x2F {
                retry = (star.pattern, star.path.dropFirst(), false)
            } else if let star = outer, !star.path.isEmpty {
                retry = nil
                outer = (star.pattern, star.path.dropFirst(), true)
            } else {
                return false
            }
            (pattern, path) =
                retry.map { ($0.pattern, $0.path) } ?? outer.map { ($0.pattern, $0.path) } ?? (pattern, path)
        }
    }

    /// The pattern behind its first element, where that takes `byte`.
    private static func step(_ pattern: ArraySlice<UInt8>, _ byte: UInt8?) -> ArraySlice<UInt8>? {
        guard let byte, let first = pattern.first else { return nil }
        if first == 0x3F { return byte == 0x2F ? nil : pattern.dropFirst() }
        if first == 0x5B, let end = pattern.dropFirst(2).firstIndex(of: 0x5D) {
            var set = pattern[(pattern.startIndex + 1)..<end]
            let isNegated = set.first == 0x21 || set.first == 0x5E
            if isNegated { set = set.dropFirst() }
            var isIn = false
            while let low = set.popFirst() {
                var high = low
                if set.count >= 2, set.first == 0x2D {
                    set.removeFirst()
                    high = set.removeFirst()
                }
                if low <= byte, byte <= high { isIn = true }
            }
            return isIn != isNegated && byte != 0x2F ? pattern[(end + 1)...] : nil
        }
        return first == byte ? pattern.dropFirst() : nil
    }
}
