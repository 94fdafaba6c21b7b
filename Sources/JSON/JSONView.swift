/// One value of a ``JSONDocument``: a cheap handle, decoded only when asked.
package struct JSONView: Sendable {
    let document: JSONDocument
    let index: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    var node: JSONNode { document.nodes[index] }

    /// What a value is.
    package enum Kind: String, Hashable, Sendable {
        case null, boolean, number, string, array, object
    }

    package var kind: Kind {
        switch node.kind {
        case .null: .null
        case .true, .false: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Where it stands in the text, with the quotation marks of a string; of a container, the opening bracket.
    package var place: Range<Int> {
        let node = node
        switch node.kind {
        case .array, .object: return Int(node.start)..<Int(node.start) + 1
        case .string: return node.range.lowerBound - 1..<node.range.upperBound + 1
        default: return node.range
        }
    }

    /// Offset behind the last value in it (before the closing bracket of a container, and before what stands behind).
    package var end: Int {
        let last = JSONView(document: document, index: Int(node.next) - 1)
        switch last.node.kind {
        case .array, .object: return Int(last.node.start) + 1
        default: return last.place.upperBound
        }
    }

    package var isNull: Bool { node.kind == .null }
    package var isObject: Bool { node.kind == .object }
    package var isString: Bool { node.kind == .string }

    package var bool: Bool? {
        switch node.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The number, where it is a whole one that fits (`3`, but also `3.0` and `3e2`).
    package var int: Int? {
        guard node.kind == .number else { return nil }
        if !node.isMarked { return withSource { Self.integer($0) } }
        return double.flatMap(Int.init(whole:))
    }

    package var double: Double? {
        guard node.kind == .number else { return nil }
        return withSource { Double(String(decoding: $0, as: UTF8.self)) }
    }

    /// The string; what is not Unicode in it is U+FFFD.
    package var string: String? {
        guard node.kind == .string else { return nil }
        if node.isMarked { return stringBytes.map { String(decoding: $0, as: UTF8.self) } }
        return withSource { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` with the bytes of a string (without its quotation marks) or of a number as they stand in the text.
    func withSource<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let node = node
        return document.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[node.range])) }
    }

    private static func integer(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        let isNegative = digits.first == 0x2D
        for digit in digits.dropFirst(isNegative ? 1 : 0) {
            let (product, tooBig) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(digit) &- 0x30
            let (sum, overflow) = product.addingReportingOverflow(isNegative ? 0 &- digit : digit)
            if tooBig || overflow { return nil }
            value = sum
        }
        return value
    }
}

extension Int {
    /// The number, where it is whole and exact in a `Double` (`Int(exactly:)` would need libm).
    init?(whole value: Double) {
        guard value.magnitude <= 9_007_199_254_740_992, Double(Int(value)) == value else { return nil }
        self = Int(value)
    }
}

extension JSONNode {
    /// Where a string's inside or a scalar stands.
    var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}

// MARK: Strings as bytes

extension JSONView {
    /// The string as UTF-8.
    package var stringBytes: [UInt8]? {
        let node = node
        guard node.kind == .string else { return nil }
        return withSource { source in
            if !node.isMarked, !node.mayBeWide { return Array(source) }
            var decoder = StringDecoder(source)
            var result = [UInt8](unsafeUninitializedCapacity: source.count + StringDecoder.minimumRoom) { room, count in
                count = decoder.fill(room)
            }
            Self.drain(&decoder) { result.append(contentsOf: $0) }
            return result
        }
    }

    /// Hands the string on as UTF-8 in pieces, so that a long text is never held twice.
    ///
    /// - Returns: False where the value is no string.
    package func readString(_ piece: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        let node = node
        guard node.kind == .string else { return false }
        withSource { source in
            if !node.isMarked, !node.mayBeWide { return piece(source) }
            var decoder = StringDecoder(source)
            Self.drain(&decoder, piece)
        }
        return true
    }

    private static func drain(_ decoder: inout StringDecoder, _ piece: (UnsafeBufferPointer<UInt8>) -> Void) {
        if decoder.isAtEnd { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64 * 1024) { room in
            while !decoder.isAtEnd {
                let count = decoder.fill(room)
                piece(UnsafeBufferPointer(rebasing: room[..<count]))
            }
        }
    }

    /// Calls `body` with the string as UTF-8, where it stands if nothing in it needs decoding; nil for everything else.
    package func withString<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        let node = node
        guard node.kind == .string else { return nil }
        if !node.isMarked, !node.mayBeWide { return withSource(body) }
        return stringBytes.map { $0.withUnsafeBufferPointer(body) }
    }

    /// Calls `body` with the value as it stands in the text, where a writer would write it just so: an ASCII string
    /// without escapes, in its quotation marks, or a short natural number. Nil for everything else.
    package func withPlainSource<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        let node = node
        switch node.kind {
        case .string where !node.isMarked && !node.mayBeWide: break
        case .number where !node.isMarked && node.range.count < 16 && document.bytes[node.range.lowerBound] != 0x2D:
            break
        default: return nil
        }
        return document.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place])) }
    }

    /// Bytes of the string as UTF-8; 0 for everything else.
    package var stringLength: Int {
        let node = node
        guard node.kind == .string else { return 0 }
        return node.isMarked || node.mayBeWide ? stringBytes?.count ?? 0 : node.range.count
    }

    /// Whether this is the string `text`.
    package func isString(_ text: StaticString) -> Bool {
        let node = node
        guard node.kind == .string else { return false }
        if node.isMarked { return text.withUTF8Buffer { stringBytes?.elementsEqual($0) ?? false } }
        guard node.range.count == text.utf8CodeUnitCount else { return false }
        return withSource { source in
            for index in source.indices where source[index] != text.utf8Start[index] { return false }
            return true
        }
    }
}

// MARK: Containers

extension JSONView {
    /// Number of elements or members; 0 for everything else.
    package var count: Int {
        switch node.kind {
        case .array, .object: Int(node.end)
        default: 0
        }
    }

    /// The member `name` of an object, the last one where there are several.
    package subscript(name: StaticString) -> JSONView? {
        var found: JSONView?
        forEachMember { key, value in if key.isString(name) { found = value } }
        return found
    }

    /// Calls `body` with each member of an object, in order.
    package func forEachMember(_ body: (_ key: JSONView, _ value: JSONView) -> Void) {
        guard node.kind == .object else { return }
        var key = index + 1
        for _ in 0..<count {
            body(JSONView(document: document, index: key), JSONView(document: document, index: key + 1))
            key = Int(document.nodes[key + 1].next)
        }
    }

    /// The members of an object in order; none for everything else.
    package var members: Members { Members(object: self) }

    /// Goes through the members of an object.
    package struct Members: Sequence, IteratorProtocol {
        private let document: JSONDocument
        private var key: Int
        private var left: Int

        init(object: JSONView) {
            document = object.document
            key = object.index + 1
            left = object.node.kind == .object ? object.count : 0
        }

        package mutating func next() -> (key: JSONView, value: JSONView)? {
            if left == 0 { return nil }
            left &-= 1
            let value = JSONView(document: document, index: key + 1)
            let member = (key: JSONView(document: document, index: key), value: value)
            key = Int(value.node.next)
            return member
        }
    }

    /// The elements of an array; empty for everything else.
    package var elements: [JSONView] {
        guard node.kind == .array else { return [] }
        var result: [JSONView] = []
        result.reserveCapacity(count)
        var element = index + 1
        for _ in 0..<count {
            result.append(JSONView(document: document, index: element))
            element = Int(document.nodes[element].next)
        }
        return result
    }
}
