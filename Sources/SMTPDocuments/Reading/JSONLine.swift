import SMTPReply

/// One `"key": value` of a line of JSON; a string's place is inside its quotation marks.
struct JSONPair {
    var key: Place
    var value: Place
    var isString: Bool
    /// Number of the object that it stands in, counted by opening braces.
    var object: Int
}

/// Finds the pairs in a line of JSON, whole or not: pretty-printed JSON spreads over many lines.
enum JSONLine {
    /// Pairs that are looked at in one line.
    static let maximumPairs = 512

    static func pairs(in bytes: Bytes, _ range: Range<Int>) -> [JSONPair] {
        var pairs: [JSONPair] = []
        var key: Place?
        var list: Place?
        var objects = [0]
        var opened = 0
        var index = range.lowerBound
        while index < range.upperBound, pairs.count < maximumPairs {
            switch bytes[index] {
            case 0x22:
                let end = stringEnd(in: bytes, from: index &+ 1, to: range.upperBound)
                let text = (index &+ 1)..<end
                index = end &+ 1
                if let name = key {
                    pairs.append(JSONPair(key: name, value: text, isString: true, object: objects.last ?? 0))
                    key = nil
                } else if isColon(in: bytes, &index, before: range.upperBound) {
                    key = text
                } else if let name = list, ReplyScanner.looksLikeReply(in: bytes, at: text.lowerBound, before: end) {
                    pairs.append(JSONPair(key: name, value: text, isString: true, object: objects.last ?? 0))
                }
                continue
            case 0x7B:
                opened &+= 1
                if objects.count < 64 { objects.append(opened) }
                key = nil
                list = nil
            case 0x5B:
                list = key
                key = nil
            case 0x5D: list = nil
            case 0x7D:
                if objects.count > 1 { objects.removeLast() }
            case 0x30...0x39:
                var end = index
                while end < range.upperBound, bytes[end].isAlphanumeric || bytes[end] == 0x2E { end &+= 1 }
                if let name = key {
                    pairs.append(JSONPair(key: name, value: index..<end, isString: false, object: objects.last ?? 0))
                }
                key = nil
                index = end
                continue
            case 0x2C: key = nil
            default: break
            }
            index &+= 1
        }
        return pairs
    }

    /// The offset of the quotation mark that ends the string whose inside begins at `start`.
    private static func stringEnd(in bytes: Bytes, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, bytes[index] != 0x22 { index &+= bytes[index] == 0x5C ? 2 : 1 }
        return min(index, end)
    }

    /// Whether a colon follows; passes it.
    private static func isColon(in bytes: Bytes, _ index: inout Int, before end: Int) -> Bool {
        var position = index
        while position < end, bytes[position] == 0x20 { position &+= 1 }
        guard position < end, bytes[position] == 0x3A else { return false }
        index = position &+ 1
        return true
    }
}
