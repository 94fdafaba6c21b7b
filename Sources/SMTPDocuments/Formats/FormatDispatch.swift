import SMTPReply

/// Tables that lead from a line's tag or first byte to the patterns that may fit it.
struct FormatDispatch: Sendable {
    /// For each first byte of a line: indices of patterns.
    private(set) var line = Table()
    /// The same behind a date.
    private(set) var dated = Table()
    /// The same behind any tag.
    private(set) var anyTag = Table()
    /// Patterns that begin anywhere in a line.
    private(set) var loose: [UInt16] = []
    /// From a tag's hash to its patterns, in two arrays so that a look-up counts no references to boxes.
    private var tagHashes: [UInt64] = []
    private var tagLists: [[UInt16]] = []

    /// Lists of patterns by first byte.
    struct Table: Sendable {
        private(set) var lists: [[UInt16]] = Array(repeating: [], count: 256)

        mutating func add(_ pattern: UInt16, _ bytes: some Sequence<UInt8>) {
            for byte in bytes { lists[Int(byte)].append(pattern) }
        }

        @inline(__always)
        subscript(byte: UInt8) -> [UInt16] { lists[Int(byte)] }
    }

    init(formats: [Format], patterns: [CompiledPattern], steps: [PatternStep], pool: [UInt8]) {
        var tagged: [UInt64: [UInt16]] = [:]
        for (index, pattern) in patterns.enumerated() {
            let format = formats[Int(pattern.format.rawValue)]
            let number = UInt16(clamping: index)
            for tag in format.tags { tagged[SyslogTag.hash(of: tag), default: []].append(number) }
            guard let first = Self.firstBytes(pattern.steps, steps: steps, pool: pool) else {
                if format.starts.contains(.line) { loose.append(number) }
                if format.starts.contains(.dated) { dated.add(number, 0...255) }
                if format.starts.contains(.anyTag) { anyTag.add(number, 0...255) }
                continue
            }
            if format.starts.contains(.line) { line.add(number, first) }
            if format.starts.contains(.dated) { dated.add(number, first) }
            if format.starts.contains(.anyTag) { anyTag.add(number, first) }
        }
        var size = 64
        while size < tagged.count * 3 { size *= 2 }
        tagHashes = Array(repeating: 0, count: size)
        tagLists = Array(repeating: [], count: size)
        for (hash, list) in tagged {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while tagHashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
            tagHashes[slot] = hash
            tagLists[slot] = list
        }
    }

    /// The patterns of the tag with that hash; nil for a tag that no format names.
    @inline(__always)
    func patterns(ofTag hash: UInt64) -> [UInt16]? {
        let mask = tagHashes.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while tagHashes[slot] != 0 {
            if tagHashes[slot] == hash { return tagLists[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The bytes that a text fitting these steps may begin with; nil if any.
    private static func firstBytes(_ range: Range<Int32>, steps: [PatternStep], pool: [UInt8]) -> Set<UInt8>? {
        var index = Int(range.lowerBound)
        var bytes: Set<UInt8> = []
        while index < Int(range.upperBound) {
            let step = steps[index]
            switch step.kind {
            case .literal: return bytes.union([pool[Int(step.start)]])
            case .shaped: return bytes.union((0...255).filter { startsShape(step.role, $0) })
            case .until, .untilLast, .rest: return step.role.isChecked ? bytes.union(0x30...0x39) : nil
            case .optional:
                let group = Int32(index + 1)..<Int32(index + 1) + step.length
                guard let inner = firstBytes(group, steps: steps, pool: pool) else { return nil }
                bytes.formUnion(inner)
                index += 1 + Int(step.length)
            }
        }
        return nil
    }

    private static func startsShape(_ role: FieldRole, _ byte: UInt8) -> Bool {
        switch role {
        case .status, .code, .digits: byte.isDigit
        case .queueID, .name: byte.isAlphanumeric
        default: byte > 0x20
        }
    }
}
