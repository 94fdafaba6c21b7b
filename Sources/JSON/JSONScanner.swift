/// Reads a JSON text into nodes, without recursion.
struct JSONScanner {
    private(set) var nodes: [JSONNode] = []
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var at = 0
    /// The innermost open container, or -1.
    private var open = -1
    private var depth = 0

    init(capacity: Int) {
        nodes.reserveCapacity(capacity)
    }

    /// The byte at `index`, or 0 past the end (which nothing but a string's inside could be mistaken for).
    @inline(__always)
    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func run(_ source: UnsafeBufferPointer<UInt8>) throws(JSONParseError) {
        bytes = source
        defer { bytes = UnsafeBufferPointer(start: nil, count: 0) }
        if source.count >= Int(UInt32.max) { throw JSONParseError(.tooLong, at: source.count) }
        if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { at = 3 }
        skipSpace()
        if at >= bytes.count { throw JSONParseError(.empty, at: at) }
        try value()
        while open >= 0 { try step() }
        skipSpace()
        if at < bytes.count { throw JSONParseError(.trailing, at: at) }
    }

    @inline(__always)
    private mutating func skipSpace() {
        while at < bytes.count {
            let byte = bytes[at]
            if byte > 0x20 || !(byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09) { return }
            at &+= 1
        }
    }

    private func unexpected() -> JSONParseError {
        JSONParseError(at < bytes.count ? .unexpectedByte : .unexpectedEnd, at: at)
    }

    /// The next element or member of the open container, or its end.
    private mutating func step() throws(JSONParseError) {
        let isObject = nodes[open].kind == .object
        skipSpace()
        if byte(at) == (isObject ? 0x7D : 0x5D) { return close() }
        if nodes[open].end > 0 {
            guard byte(at) == 0x2C else { throw unexpected() }
            at &+= 1
            skipSpace()
        }
        nodes[open].end &+= 1
        if isObject {
            guard byte(at) == 0x22 else { throw unexpected() }
            try string()
            skipSpace()
            guard byte(at) == 0x3A else { throw unexpected() }
            at &+= 1
            skipSpace()
        }
        try value()
    }

    private mutating func close() {
        at &+= 1
        let outer = Int(nodes[open].next) &- 1
        nodes[open].next = UInt32(truncatingIfNeeded: nodes.count)
        open = outer
        depth &-= 1
    }

    @inline(__always)
    private mutating func value() throws(JSONParseError) {
        switch byte(at) {
        case 0x22: try string()
        case 0x7B: try begin(.object)
        case 0x5B: try begin(.array)
        case 0x2D, 0x30...0x39: try number()
        case 0x74: try word(.true, 0x6575_7274, 4)
        case 0x6E: try word(.null, 0x6C6C_756E, 4)
        case 0x66: try word(.false, 0x65_736C_6166, 5)
        default: throw unexpected()
        }
    }

    @inline(__always)
    private mutating func append(_ kind: JSONNode.Kind, _ start: Int, _ end: Int, isMarked: Bool, mayBeWide: Bool) {
        nodes.append(
            JSONNode(
                kind: kind, isMarked: isMarked, mayBeWide: mayBeWide, start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end), next: UInt32(truncatingIfNeeded: nodes.count &+ 1)))
    }

    private mutating func begin(_ kind: JSONNode.Kind) throws(JSONParseError) {
        if depth >= JSONDocument.depthLimit { throw JSONParseError(.tooDeep, at: at) }
        depth &+= 1
        let outer = open
        open = nodes.count
        append(kind, at, 0, isMarked: false, mayBeWide: false)
        nodes[open].next = UInt32(truncatingIfNeeded: outer &+ 1)
        at &+= 1
    }

    /// `true`, `false`, `null`; `text` holds its bytes, the first one lowest.
    private mutating func word(_ kind: JSONNode.Kind, _ text: UInt64, _ length: Int) throws(JSONParseError) {
        let start = at
        for index in 0..<length {
            guard byte(at) == UInt8(truncatingIfNeeded: text &>> UInt64(index &* 8)) else { throw unexpected() }
            at &+= 1
        }
        append(kind, start, at, isMarked: false, mayBeWide: false)
    }

    private mutating func number() throws(JSONParseError) {
        let start = at
        if byte(at) == 0x2D { at &+= 1 }
        if byte(at) == 0x30 {
            at &+= 1
            if isDigit(byte(at)) { throw JSONParseError(.badNumber, at: start) }
        } else {
            try digits(of: start)
        }
        var isMarked = false
        if byte(at) == 0x2E {
            isMarked = true
            at &+= 1
            try digits(of: start)
        }
        if byte(at) | 0x20 == 0x65 {
            isMarked = true
            at &+= 1
            if byte(at) == 0x2B || byte(at) == 0x2D { at &+= 1 }
            try digits(of: start)
        }
        append(.number, start, at, isMarked: isMarked, mayBeWide: false)
    }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private mutating func digits(of start: Int) throws(JSONParseError) {
        guard isDigit(byte(at)) else { throw JSONParseError(.badNumber, at: start) }
        while isDigit(byte(at)) { at &+= 1 }
    }

    /// A string; what it holds is checked here, so that decoding it later cannot fail.
    private mutating func string() throws(JSONParseError) {
        guard let base = bytes.baseAddress else { throw unexpected() }
        let start = at &+ 1
        let end = bytes.count
        var index = start
        var seen: UInt64 = 0
        var hasEscapes = false
        while true {
            while end &- index >= 8 {
                let word = WordScan.load(base + index)
                seen |= word
                let hits = WordScan.special(word)
                if hits != 0 {
                    index &+= WordScan.first(hits)
                    break
                }
                index &+= 8
            }
            guard index < end else { throw JSONParseError(.unexpectedEnd, at: end) }
            let byte = base[index]
            if byte == 0x22 { break }
            if byte == 0x5C {
                hasEscapes = true
                index = try escape(index)
            } else if byte < 0x20 {
                throw JSONParseError(.controlCharacter, at: index)
            } else {
                seen |= UInt64(byte)
                index &+= 1
            }
        }
        append(.string, start, index, isMarked: hasEscapes, mayBeWide: seen & WordScan.highs != 0)
        at = index &+ 1
    }

    /// Checks the escape at `index` and gives the offset behind it.
    @inline(__always)
    private func escape(_ index: Int) throws(JSONParseError) -> Int {
        switch byte(index &+ 1) {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return index &+ 2
        case 0x75:
            for digit in index &+ 2..<index &+ 6 where HexDigit.value(byte(digit)) > 15 {
                throw JSONParseError(digit < bytes.count ? .badEscape : .unexpectedEnd, at: index)
            }
            return index &+ 6
        default: throw JSONParseError(index &+ 1 < bytes.count ? .badEscape : .unexpectedEnd, at: index)
        }
    }
}

enum HexDigit {
    /// 0 to 15, or 255.
    @inline(__always)
    static func value(_ byte: UInt8) -> UInt8 {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : 255
    }
}
