/// A document's URI, comparable however the client spells it (`file:///c%3A/a` and `file:///C:/a` are one).
package struct DocumentURI: Hashable, Sendable {
    /// Scheme and drive letter in one case, percent escapes only where they are needed.
    package let normal: String

    package init(_ text: String) {
        var bytes = Self.unescaped(Array(text.utf8))
        let scheme = bytes.firstIndex(of: 0x3A) ?? 0
        for index in 0..<scheme { bytes[index] = Self.lowercased(bytes[index]) }
        if scheme == 4, bytes.starts(with: "file:".utf8) {
            if bytes.starts(with: "file://localhost/".utf8) { bytes.removeSubrange(7..<16) }
            let drive = 8
            if bytes.count > drive + 1, bytes[drive + 1] == 0x3A { bytes[drive] = Self.lowercased(bytes[drive]) }
        }
        normal = String(decoding: bytes, as: UTF8.self)
    }

    /// The path of a file on this machine; nil for every other scheme.
    package var path: String? {
        guard normal.utf8.starts(with: "file:///".utf8) else { return nil }
        var path = Array(normal.utf8.dropFirst("file://".utf8.count))
        if let query = path.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) { path.removeSubrange(query...) }
        path = Self.unescaped(path, all: true)
        return path.contains(0) ? nil : String(decoding: path, as: UTF8.self)
    }

    /// Resolves escapes; without `all`, those of `%`, `?` and `#` stay, because bare they would mean something else.
    private static func unescaped(_ bytes: [UInt8], all: Bool = false) -> [UInt8] {
        guard bytes.contains(0x25) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = hex(bytes[index + 1]),
                let low = hex(bytes[index + 2])
            {
                let byte = high << 4 | low
                if all || !(byte == 0x25 || byte == 0x3F || byte == 0x23 || byte < 0x20) {
                    result.append(byte)
                } else {
                    result.append(contentsOf: [0x25, upper(high), upper(low)])
                }
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func upper(_ digit: UInt8) -> UInt8 { digit < 10 ? digit + 0x30 : digit + 0x37 }

    private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
