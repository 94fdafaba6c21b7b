/// File name patterns: `*` and `?` within a component, `**` across components; a pattern without `/` is about the
/// last component. `\` in paths counts as `/`, letters match in any case.
package enum Glob {
    package static func matches(_ pattern: String, path: String) -> Bool {
        let path = path.utf8.map { $0 == 0x5C ? 0x2F : $0.lowercased }
        let pattern = pattern.utf8.map(\.lowercased)
        if pattern.contains(0x2F) {
            return matches(pattern[...], path[...]) || matches([0x2A, 0x2A, 0x2F] + pattern, path[...])
        }
        return matches(pattern[...], path[(path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...])
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        var pattern = pattern
        var path = path
        // Where the last star stood, to come back to when what follows it does not fit.
        var star: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>, crosses: Bool)?
        while true {
            if pattern.first == 0x2A {
                pattern.removeFirst()
                let crosses = pattern.first == 0x2A
                if crosses {
                    pattern.removeFirst()
                    if pattern.first == 0x2F, matches(pattern.dropFirst(), path) { return true }
                }
                star = (pattern, path, crosses)
            } else if let byte = path.first, let wanted = pattern.first,
                wanted == byte || (wanted == 0x3F && byte != 0x2F)
            {
                pattern.removeFirst()
                path.removeFirst()
            } else if path.isEmpty, pattern.isEmpty {
                return true
            } else if let last = star, let passed = last.path.first, last.crosses || passed != 0x2F {
                star = (last.pattern, last.path.dropFirst(), last.crosses)
                pattern = last.pattern
                path = last.path.dropFirst()
            } else {
                return false
            }
        }
    }
}

extension UInt8 {
    fileprivate var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
