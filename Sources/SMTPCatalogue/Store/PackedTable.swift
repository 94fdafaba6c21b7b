import SMTPReply

/// Records in static bytes: sorted by key, found by a hash of it, never parsed. Made by CatalogueCompiler.
///
/// Numbers stand as groups of six bits in the bytes `0` to `o`, the most significant group first.
struct PackedTable: Sendable {
    /// A record: key offset (4 groups), key length (2), first field (3), number of fields (2).
    private static let recordSize = 11
    /// A field: name offset (4), name length (1), value offset (4), value length (2).
    private static let fieldSize = 11

    let records: StaticString
    /// Numbers of records (2 groups each, counted from 1, 0 for none) by the hash of their keys.
    let slots: StaticString
    let fields: StaticString
    let blob: StaticString

    /// Number of records.
    var count: Int { records.utf8CodeUnitCount / Self.recordSize }

    /// The record at `index` in the order of keys; an empty one outside.
    func record(at index: Int) -> PackedRecord {
        guard index >= 0, index < count else { return PackedRecord(table: self, fields: 0..<0, key: Bytes.empty) }
        let place = index &* Self.recordSize
        let first = records.number(at: place &+ 6, 3)
        let key = blob.bytes(at: records.number(at: place, 4), count: records.number(at: place &+ 4, 2))
        return PackedRecord(table: self, fields: first..<first &+ records.number(at: place &+ 9, 2), key: key)
    }

    /// The number of the record with this key.
    func index(_ key: Bytes) -> Int? {
        let mask = slots.utf8CodeUnitCount / 2 &- 1
        if mask < 0 { return nil }
        var slot = TableHash.hash(key.buffer) & mask
        // The compiler leaves half of the slots empty, so an empty one ends the search.
        for _ in 0...mask {
            let number = slots.number(at: slot &* 2, 2)
            if number == 0 { return nil }
            let place = (number &- 1) &* Self.recordSize
            let other = blob.bytes(at: records.number(at: place, 4), count: records.number(at: place &+ 4, 2))
            if key.count == other.count, key.order(to: other) == 0 { return number &- 1 }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The record with this key.
    func record(_ key: Bytes) -> PackedRecord? { index(key).map(record(at:)) }

    /// The number of the record with this key.
    func index(of key: String) -> Int? {
        var key = key
        return key.withUTF8 { index(Bytes($0)) }
    }

    /// The record with this key.
    func record(_ key: String) -> PackedRecord? { index(of: key).map(record(at:)) }

    fileprivate func name(of field: Int) -> Bytes {
        let place = field &* Self.fieldSize
        return blob.bytes(at: fields.number(at: place, 4), count: fields.number(at: place &+ 4, 1))
    }

    fileprivate func value(of field: Int) -> Bytes {
        let place = field &* Self.fieldSize
        return blob.bytes(at: fields.number(at: place &+ 5, 4), count: fields.number(at: place &+ 9, 2))
    }
}

/// A record of a ``PackedTable``.
struct PackedRecord {
    fileprivate let table: PackedTable
    fileprivate let fields: Range<Int>
    /// Its key.
    let key: Bytes

    /// The first value of a field.
    func value(_ name: StaticString) -> Bytes? {
        for field in fields where table.name(of: field).equals(name) { return table.value(of: field) }
        return nil
    }

    /// The first value of a field whose name has two parts.
    func value(_ prefix: StaticString, _ rest: Bytes) -> Bytes? {
        let length = prefix.utf8CodeUnitCount
        for field in fields {
            let name = table.name(of: field)
            guard name.count == length &+ rest.count, name[length..<name.count].order(to: rest) == 0,
                name[0..<length].equals(prefix)
            else { continue }
            return table.value(of: field)
        }
        return nil
    }

    /// The first value of a field.
    func value(_ name: String) -> Bytes? {
        var name = name
        return name.withUTF8 { value("", Bytes($0)) }
    }

    /// The first value of a field, as text.
    func text(_ name: StaticString) -> String? { value(name)?.string }

    /// All values of a field, as text.
    func texts(_ name: StaticString) -> [String] {
        fields.filter { table.name(of: $0).equals(name) }.map { table.value(of: $0).string }
    }

    /// Whether one of the values of a field is `text`.
    func has(_ name: StaticString, _ text: Bytes) -> Bool {
        fields.contains { table.name(of: $0).equals(name) && table.value(of: $0).order(to: text) == 0 }
    }

    /// Number of fields.
    var count: Int { fields.count }

    /// The field at `index`, counted from 0.
    func field(_ index: Int) -> (name: Bytes, value: Bytes) {
        (table.name(of: fields.lowerBound &+ index), table.value(of: fields.lowerBound &+ index))
    }
}

extension StaticString {
    /// The number in `count` groups of six bits at `place`; 0 outside.
    @inline(__always)
    func number(at place: Int, _ count: Int) -> Int {
        guard place >= 0, place &+ count <= utf8CodeUnitCount else { return 0 }
        let start = utf8Start + place
        var value = 0
        for index in 0..<count { value = value &<< 6 | Int((start[index] &- 0x30) & 0x3F) }
        return value
    }

    /// A run of its bytes, clamped to what is there.
    @inline(__always)
    func bytes(at offset: Int, count: Int) -> Bytes {
        Bytes(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))[offset..<max(offset, offset &+ count)]
    }
}

extension Bytes {
    static var empty: Bytes { Bytes(UnsafeBufferPointer(start: nil, count: 0)) }

    /// Negative, zero or positive as these bytes stand before, with or behind `other` in the order of bytes.
    @inline(__always)
    func order(to other: Bytes) -> Int {
        let common = min(count, other.count)
        guard common > 0, let own = buffer.baseAddress, let its = other.buffer.baseAddress else {
            return count &- other.count
        }
        var index = 0
        while index < common {
            let difference = Int(own[index]) &- Int(its[index])
            if difference != 0 { return difference }
            index &+= 1
        }
        return count &- other.count
    }

    /// Whether these are the bytes of `text`.
    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        guard count > 0, let own = buffer.baseAddress else { return true }
        let its = text.utf8Start
        var index = 0
        while index < count {
            if own[index] != its[index] { return false }
            index &+= 1
        }
        return true
    }
}

/// The hash under which a table files its keys; the compiler and the reader share it.
package enum TableHash {
    /// FNV-1a, its high bits folded into the low ones.
    @inline(__always)
    package static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }
}
