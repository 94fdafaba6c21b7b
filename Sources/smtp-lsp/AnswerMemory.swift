import JSON
import SMTPReply

/// What was answered to the lines of `explain -`, as it was written: servers refuse many mails in the same words.
///
/// Lines that differ in the value of a leading `id` only have the same answer. A line is kept when it comes the second
/// time, so that one that comes once costs no more than its hash.
struct AnswerMemory {
    /// Lines that are kept, one for each value of a part of the hash.
    private static let slots = 4096
    /// Bytes of a line and of an answer with which they are still kept.
    private static let longestLine = 1024
    private static let longestAnswer = 8192

    private struct Entry {
        var hash = 0
        /// The line without its id, and where that stood.
        var line: [UInt8] = []
        var idStart = 0
        /// What follows the id in the answer; the whole answer where it has none.
        var answer: [UInt8] = []
    }

    /// A line as it is looked up.
    struct Key {
        fileprivate let line: Bytes
        /// The value of the leading `id`; empty where none is to be written.
        fileprivate let id: Range<Int>
        fileprivate let hash: Int

        fileprivate var slot: Int { hash & (AnswerMemory.slots &- 1) }
        fileprivate var head: Bytes { line[0..<id.lowerBound] }
        fileprivate var tail: Bytes { line[id.upperBound..<line.count] }
    }

    private let writesID: Bool
    private var entries: [Entry] = []

    /// - Parameter writesID: Whether answers hold the id of their line.
    init(writesID: Bool) { self.writesID = writesID }

    /// The key of a line; nil for one that is not kept.
    func key(of line: Bytes) -> Key? {
        guard line.count <= Self.longestLine else { return nil }
        let id = writesID ? Self.leadingID(of: line) : 0..<0
        var hasher = Hasher()
        hasher.combine(id.lowerBound)
        hasher.combine(bytes: UnsafeRawBufferPointer(line[id.upperBound..<line.count].buffer))
        return Key(line: line, id: id, hash: hasher.finalize())
    }

    /// Whether the answer to the line is kept.
    func holds(_ key: Key) -> Bool {
        guard !entries.isEmpty else { return false }
        let entry = entries[key.slot]
        return entry.hash == key.hash && entry.idStart == key.id.lowerBound && !entry.answer.isEmpty
            && entry.line.withBytes { $0.equal(key.head, key.tail) }
    }

    /// Writes the answer to a line that is kept.
    func write(_ key: Key, to writer: inout JSONWriter) {
        entries[key.slot].answer.withUnsafeBufferPointer { answer in
            if key.id.isEmpty {
                writer.raw(answer)
            } else {
                Self.opening.withUnsafeBufferPointer { writer.raw($0, key.line[key.id].buffer, answer) }
            }
        }
    }

    /// Remembers what was answered.
    mutating func keep(_ key: Key, _ answer: ArraySlice<UInt8>) {
        if entries.isEmpty { entries = [Entry](repeating: Entry(), count: Self.slots) }
        guard entries[key.slot].hash == key.hash, answer.count <= Self.longestAnswer else {
            entries[key.slot] = Entry(hash: key.hash)
            return
        }
        var start = answer.startIndex
        if !key.id.isEmpty {
            let head = Self.opening + Array(key.line[key.id].buffer)
            guard answer.starts(with: head) else { return }
            start += head.count
        }
        entries[key.slot] = Entry(
            hash: key.hash, line: Array(key.head.buffer) + Array(key.tail.buffer), idStart: key.id.lowerBound,
            answer: Array(answer[start...]))
    }

    private static let opening = Array("{\"id\":".utf8)

    /// The value of the `id` that an object begins with, where it is written as it is read: digits, or a string without
    /// escapes. Empty for any other line.
    private static func leadingID(of line: Bytes) -> Range<Int> {
        var index = 0
        func skipBlanks() { while line[index] == 0x20 { index &+= 1 } }
        guard line[0] == 0x7B else { return 0..<0 }
        index = 1
        skipBlanks()
        for byte in "\"id\"".utf8 {
            guard line[index] == byte else { return 0..<0 }
            index &+= 1
        }
        skipBlanks()
        guard line[index] == 0x3A else { return 0..<0 }
        index &+= 1
        skipBlanks()
        let start = index
        if line[index] == 0x22 {
            repeat { index &+= 1 } while line[index].isPlainInString
            guard line[index] == 0x22 else { return 0..<0 }
            index &+= 1
        } else {
            while line[index] &- 0x30 < 10, index &- start < 15 { index &+= 1 }
            guard index > start, line[start] != 0x30 else { return 0..<0 }
        }
        let end = index
        skipBlanks()
        return line[index] == 0x2C ? start..<end : 0..<0
    }
}

extension UInt8 {
    /// A printable ASCII character that needs no escape in a JSON string and ends none.
    fileprivate var isPlainInString: Bool { self &- 0x20 < 0x5F && self != 0x22 && self != 0x5C }
}

extension Bytes {
    /// Whether these bytes are those of `head` and then `tail`.
    fileprivate func equal(_ head: Bytes, _ tail: Bytes) -> Bool {
        count == head.count &+ tail.count && self[0..<head.count].buffer.elementsEqual(head.buffer)
            && self[head.count..<count].buffer.elementsEqual(tail.buffer)
    }
}
