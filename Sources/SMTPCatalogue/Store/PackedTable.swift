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
    func index(_ key: Bytes) -> Int? { index("", key) }

    /// The number of the record whose key is made of these two parts.
    func index(_ prefix: StaticString, _ rest: Bytes) -> Int? {
        let mask = slots.utf8CodeUnitCount / 2 &- 1
        if mask < 0 { return nil }
        let length = prefix.utf8CodeUnitCount
        var hash = TableHash()
        for index in 0..<length { hash.add(prefix.utf8Start[index]) }
        for byte in rest.buffer { hash.add(byte) }
        var slot = hash.value & mask
        // The compiler leaves half of the slots empty, so an empty one ends the search.
        for _ in 0...mask {
            let number = slots.number(at: slot &* 2, 2)
            if number == 0 { return nil }
            let place = (number &- 1) &* Self.recordSize
            let count = records.number(at: place &+ 4, 2)
            if count == length &+ rest.count {
                let key = blob.bytes(at: records.number(at: place, 4), count: count)
                if key[length..<count].order(to: rest) == 0, key[0..<length].equals(prefix) { return number &- 1 }
            }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The record with this key.
    func record(_ key: Bytes) -> PackedRecord? { index(key).map(record(at:)) }

    /// The record whose key is made of these two parts.
    func record(_ prefix: StaticString, _ rest: String) -> PackedRecord? {
        var rest = rest
        return rest.withUTF8 { index(prefix, Bytes($0)) }.map(record(at:))
    }

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

    @inline(__always)
    fileprivate func nameLength(of field: Int) -> Int { fields.number(at: field &* Self.fieldSize &+ 4, 1) }

    /// Whether the field has this name; its length tells mostly.
    @inline(__always)
    fileprivate func isName(_ name: StaticString, of field: Int) -> Bool {
        let place = field &* Self.fieldSize
        guard fields.number(at: place &+ 4, 1) == name.utf8CodeUnitCount else { return false }
        return blob.bytes(at: fields.number(at: place, 4), count: name.utf8CodeUnitCount).equals(name)
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
        for field in fields where table.isName(name, of: field) { return table.value(of: field) }
        return nil
    }

    /// The first value of a field whose name has two parts.
    func value(_ prefix: StaticString, _ rest: Bytes) -> Bytes? {
        let length = prefix.utf8CodeUnitCount
        for field in fields where table.nameLength(of: field) == length &+ rest.count {
            let name = table.name(of: field)
            guard name[length..<name.count].order(to: rest) == 0,
                name[0..<length].equals(prefix)
            else { continue }
            return table.value(of: field)
        }
        return nil
    }

    /// The first value of a field whose name is known at run time only. (Without the label every literal would be taken
    /// for a string.)
    func value(named name: String) -> Bytes? {
        var name = name
        return name.withUTF8 { value("", Bytes($0)) }
    }

    /// The first value of a field, as text.
    func text(_ name: StaticString) -> String? { value(name)?.string }

    /// All values of a field, as text.
    func texts(_ name: StaticString) -> [String] {
        fields.filter { table.isName(name, of: $0) }.map { table.value(of: $0).string }
    }

    /// Whether one of the values of a field is `text`.
    func has(_ name: StaticString, _ text: Bytes) -> Bool {
        fields.contains { table.isName(name, of: $0) && table.value(of: $0).order(to: text) == 0 }
    }

    /// Calls `body` with each value of a field.
    /// - Returns: Whether there was any.
    func forEach(_ name: StaticString, _ body: (Bytes) -> Void) -> Bool {
        var isFound = false
        for field in fields where table.isName(name, of: field) {
            isFound = true
            body(table.value(of: field))
        }
        return isFound
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
        if count == 4 { return start.sixBitWord(0) }
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

extension UnsafePointer<UInt8> {
    /// The number in the four groups of six bits at `offset`, which must be there.
    @inline(__always)
    func sixBitWord(_ offset: Int) -> Int {
        let word = UInt32(littleEndian: UnsafeRawPointer(self + offset).loadUnaligned(as: UInt32.self))
        let groups = (word &- 0x3030_3030) & 0x3F3F_3F3F
        let pairs = (groups & 0x003F_003F) &<< 6 | (groups &>> 8) & 0x003F_003F
        return Int((pairs & 0xFFF) &<< 12 | pairs &>> 16)
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

/// The hash under which a table files its keys; the compiler and the reader share it: FNV-1a, its high bits folded into
/// the low ones.
package struct TableHash {
    private var state: UInt32 = 2_166_136_261

    package init() {}

    @inline(__always)
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }

    /// The hash of the bytes added so far.
    @inline(__always)
    package var value: Int { Int(state ^ state >> 15) }
}
