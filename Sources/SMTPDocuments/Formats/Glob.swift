/// File name patterns: `*` and `?` within a component, `**` across components, `{a,b}`, `[a-z]`; a pattern without `/`
/// is about the last component, one that does not begin with `/` may begin at any. `\` in paths counts as `/`, letters
/// match in any case.
package enum Glob {
    package static func matches(_ pattern: String, path: String) -> Bool {
        if pattern.isEmpty { return false }
        let path = path.utf8.map { $0 == 0x5C ? 0x2F : $0.lowercased }
        var pattern = pattern.utf8.map(\.lowercased)
        if pattern.first != 0x2F { pattern = [0x2A, 0x2A, 0x2F] + pattern }
        guard pattern.contains(0x7B) else { return matches(pattern[...], path[...]) }
        return expanded(pattern).contains { matches($0[...], path[...]) }
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

    /// A place to go back to when what follows a star does not fit.
    private struct Retry {
        /// Behind the star.
        let pattern: ArraySlice<UInt8>
        var path: ArraySlice<UInt8>
        let star: Star

        enum Star { case inName, anywhere, folders }

        /// Lets the star take more; false where it cannot.
        mutating func advance() -> Bool {
            guard let first = path.first else { return false }
            switch star {
            case .inName:
                if first == 0x2F { return false }
                path.removeFirst()
            case .anywhere: path.removeFirst()
            case .folders:
                guard let slash = path.firstIndex(of: 0x2F) else { return false }
                path = path[(slash + 1)...]
            }
            return true
        }
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        var pattern = pattern
        var path = path
        var inner: Retry?
        var outer: Retry?
        while true {
            if pattern.starts(with: [0x2A, 0x2A]) {
                pattern = pattern.dropFirst(2)
                let isFolders = pattern.first == 0x2F
                if isFolders { pattern = pattern.dropFirst() }
                inner = nil
                outer = Retry(pattern: pattern, path: path, star: isFolders ? .folders : .anywhere)
            } else if pattern.first == 0x2A {
                pattern = pattern.dropFirst()
                inner = Retry(pattern: pattern, path: path, star: .inName)
            } else if pattern.isEmpty, path.isEmpty {
                return true
            } else if let rest = step(pattern, path.first) {
                pattern = rest
                path = path.dropFirst()
            } else if inner?.advance() ?? false, let retry = inner {
                (pattern, path) = (retry.pattern, retry.path)
            } else if outer?.advance() ?? false, let retry = outer {
                inner = nil
                (pattern, path) = (retry.pattern, retry.path)
            } else {
                return false
            }
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

extension UInt8 {
    fileprivate var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
