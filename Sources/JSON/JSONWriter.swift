/// Writes JSON into a buffer that can be used again; commas are its own business.
///
/// ```swift
/// writer.beginObject()
/// writer.key("line")
/// writer.integer(3)
/// writer.endObject()
/// ```
package struct JSONWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Forgets what was written and keeps the memory, unless it is more than `limit` bytes.
    package mutating func reset(keepingAtMost limit: Int = 1 << 20) {
        if bytes.capacity > limit { bytes = [] } else { bytes.removeAll(keepingCapacity: true) }
        needsComma = false
    }

    /// The text as a string.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    // MARK: Containers

    package mutating func beginObject() { begin(0x7B) }
    package mutating func endObject() { end(0x7D) }
    package mutating func beginArray() { begin(0x5B) }
    package mutating func endArray() { end(0x5D) }

    private mutating func begin(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func end(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    /// Text between two values that are written one after the other; no comma follows it.
    package mutating func between(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        needsComma = false
    }

    /// An object whose members `body` writes.
    @inlinable
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// An array whose elements `body` writes.
    @inlinable
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        beginArray()
        body(&self)
        endArray()
    }

    /// A member's name, written as it stands: it must need no escapes.
    package mutating func key(_ name: StaticString) {
        separate()
        needsComma = false
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    /// A member's name that is only known at run time.
    package mutating func key(dynamic name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    // MARK: Members

    package mutating func member(_ name: StaticString, _ value: some JSONEncodable) {
        key(name)
        value.write(to: &self)
    }

    /// A member with a string, or null.
    package mutating func member(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// A member with a string that is left out where there is none.
    package mutating func member(_ name: StaticString, ifPresent value: String?) {
        if let value { member(name, value) }
    }

    /// A member that is left out where there is no value.
    package mutating func member(_ name: StaticString, ifPresent value: (some JSONEncodable)?) {
        if let value { member(name, value) }
    }

    // MARK: Scalars

    package mutating func null() { literal("null") }
    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// A string that needs no escapes.
    package mutating func plain(_ text: StaticString) {
        separate()
        bytes.append(0x22)
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
    }

    private mutating func literal(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func integer(_ value: Int) {
        separate()
        digits(value)
    }

    /// A piece of a value that is JSON already, and a number behind it: for small objects that are written often.
    @inlinable
    package mutating func piece(_ text: StaticString, _ number: Int) {
        piece(text)
        digits(number)
    }

    /// A piece of a value that is JSON already; the pieces of one value follow each other.
    package mutating func piece(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        needsComma = true
    }

    @usableFromInline
    mutating func digits(_ value: Int) {
        if UInt(bitPattern: value) < 10 { return bytes.append(0x30 &+ UInt8(truncatingIfNeeded: value)) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { room in
            var index = room.count
            var rest = value.magnitude
            repeat {
                index &-= 1
                room[index] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                index &-= 1
                room[index] = 0x2D
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[index...]))
        }
    }

    /// A number; null where it is not finite, which JSON cannot say.
    package mutating func double(_ value: Double) {
        if !value.isFinite { return null() }
        if let whole = Int(whole: value) { return integer(whole) }
        separate()
        bytes.append(contentsOf: value.description.utf8)
    }

    /// A value that is JSON already.
    package mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// A value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// A value that is JSON already, in three pieces.
    package mutating func raw(
        _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, _ third: UnsafeBufferPointer<UInt8>
    ) {
        raw(first)
        bytes.append(contentsOf: second)
        bytes.append(contentsOf: third)
    }

    // MARK: Strings

    package mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string(utf8: $0) }
    }

    /// A string from bytes; each maximal invalid subpart of UTF-8 becomes U+FFFD.
    package mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(0x22)
        StringEncoder.append(text, to: &bytes)
        bytes.append(0x22)
    }

    /// A string from bytes, without one of the ASCII characters.
    package mutating func string(utf8 text: UnsafeBufferPointer<UInt8>, leavingOut character: UInt8) {
        separate()
        bytes.append(0x22)
        var start = 0
        while start < text.count {
            let end = WordScan.firstIndex(of: character, in: text, from: start)
            StringEncoder.append(UnsafeBufferPointer(rebasing: text[start..<end]), to: &bytes)
            start = end + 1
        }
        bytes.append(0x22)
    }

    package mutating func string(utf8 text: [UInt8]) {
        text.withUnsafeBufferPointer { string(utf8: $0) }
    }
}
