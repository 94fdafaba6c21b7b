/// The header fields before one message.
struct FrameHeader: Sendable {
    static let lengthName: StaticString = "content-length:"

    private(set) var length: Int?
    /// A character set other than UTF-8.
    private(set) var unknownCharset: String?
    private(set) var isEmpty = true

    /// Reads one field; gives what is wrong with it.
    mutating func read(_ line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else {
            return "A header line has no colon."
        }
        let name = line[..<colon]
        guard name.allSatisfy(Self.isTokenByte) else { return "A header's name is malformed." }
        isEmpty = false
        let value = String(decoding: line[(colon + 1)...].trimmed, as: UTF8.self)
        switch String(decoding: name.map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }, as: UTF8.self) {
        case "content-length":
            guard !value.isEmpty, value.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(value) else {
                return "Content-Length is no number."
            }
            if let length, length != number { return "Two headers of one message give different lengths." }
            length = number
        case "content-type": unknownCharset = Self.unknownCharset(value)
        default: break
        }
        return nil
    }

    /// `application/vscode-jsonrpc; charset=utf-8`: the character set where it is not UTF-8 (`utf8` is one way to say it).
    private static func unknownCharset(_ type: String) -> String? {
        for parameter in type.utf8.split(separator: 0x3B).dropFirst() {
            let parts = parameter.split(separator: 0x3D, maxSplits: 1)
            guard parts.count == 2, let name = parts.first, let value = parts.last else { continue }
            guard String(Substring(name)).trimmedLowercase == "charset" else { continue }
            let charset = String(Substring(value)).trimmedLowercase
            return charset == "utf-8" || charset == "utf8" ? nil : charset
        }
        return nil
    }

    /// `tchar` of RFC 7230 §3.2.6.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    /// Where `content-length:` stands next, in any case.
    static func find(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            lengthName.withUTF8Buffer { name in
                var index = max(0, start)
                while index + name.count <= bytes.count {
                    var matched = 0
                    while matched < name.count, bytes[index &+ matched] | 0x20 == name[matched] | 0x20 { matched &+= 1 }
                    if matched == name.count { return index }
                    index &+= 1
                }
                return nil
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        return slice
    }
}

extension String {
    /// In lower case, without blanks and quotation marks at both ends.
    fileprivate var trimmedLowercase: String {
        let kept = utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x22 }
        return String(decoding: kept.map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }, as: UTF8.self)
    }
}
