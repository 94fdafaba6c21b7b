import SMTPReply

/// Tables that lead from a line's tag or first byte to the patterns that may fit it. In memory of their own, so that a
/// look-up counts no references.
final class FormatDispatch: Sendable {
    /// For each first byte of a line, of what is behind a date, behind any tag: a list.
    nonisolated(unsafe) private let byteLists: UnsafeMutablePointer<PatternList>
    /// Patterns that begin anywhere in a line.
    nonisolated(unsafe) let loose: PatternList
    nonisolated(unsafe) private let candidates: UnsafeMutablePointer<PatternCandidate>
    /// The keys of all lists, a 0 behind each (``PatternList/keys``).
    nonisolated(unsafe) private let keys: UnsafeMutablePointer<UInt8>
    /// From a tag's hash to its list, with open addressing; 0 is a free slot.
    nonisolated(unsafe) private let tagHashes: UnsafeMutablePointer<UInt64>
    nonisolated(unsafe) private let tagLists: UnsafeMutablePointer<PatternList>
    private let mask: Int

    init(formats: [Format], patterns: [CompiledPattern], steps: [PatternStep], pool: [UInt8]) {
        var tables = DispatchTables(formats: formats, patterns: patterns, steps: steps, pool: pool)
        let size = tables.slots
        candidates = .allocate(capacity: max(1, tables.total))
        keys = .allocate(capacity: tables.total + 768 + 1 + tables.tags.count)
        byteLists = .allocate(capacity: 768)
        tagHashes = .allocate(capacity: size)
        tagLists = .allocate(capacity: size)
        tagHashes.initialize(repeating: 0, count: size)
        tagLists.initialize(repeating: .empty, count: size)
        mask = size - 1
        var next = 0
        var nextKey = 0
        let (candidates, keys) = (candidates, keys)
        // Most bytes lead to the same few lists.
        var known: [[UInt16]: PatternList] = [:]
        func keep(_ numbers: [UInt16]) -> PatternList {
            if let list = known[numbers] { return list }
            let list = PatternList(start: candidates + next, keys: keys + nextKey, count: numbers.count)
            for candidate in tables.candidates(numbers) {
                (candidates + next).initialize(to: candidate)
                (keys + nextKey).initialize(to: UInt8(truncatingIfNeeded: candidate.pairs))
                next += 1
                nextKey += 1
            }
            (keys + nextKey).initialize(to: 0)
            nextKey += 1
            known[numbers] = list
            return list
        }
        for index in 0..<768 { (byteLists + index).initialize(to: keep(tables.lists[index])) }
        loose = keep(tables.loose)
        for (hash, numbers) in tables.tags {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while tagHashes[slot] != 0 { slot = (slot + 1) & mask }
            tagHashes[slot] = hash
            tagLists[slot] = keep(numbers)
        }
        tables.tags = [:]
    }

    deinit {
        byteLists.deallocate()
        candidates.deallocate()
        keys.deallocate()
        tagHashes.deallocate()
        tagLists.deallocate()
    }

    /// The patterns of a line that begins with `byte`.
    @inline(__always)
    func line(_ byte: UInt8) -> PatternList { byteLists[Int(byte)] }
    /// The patterns of what begins with `byte` behind a date, and those of a line.
    @inline(__always)
    func dated(_ byte: UInt8) -> PatternList { byteLists[256 &+ Int(byte)] }
    /// The patterns of what begins with `byte` behind any tag.
    @inline(__always)
    func anyTag(_ byte: UInt8) -> PatternList { byteLists[512 &+ Int(byte)] }

    /// Whether a format names the tag.
    func knows(_ tag: SyslogTag) -> Bool { patterns(ofTag: tag.hash) != nil || patterns(ofTag: tag.wordHash) != nil }

    /// The patterns of the tag with that hash; nil for a tag that no format names.
    @inline(__always)
    func patterns(ofTag hash: UInt64) -> PatternList? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while tagHashes[slot] != 0 {
            if tagHashes[slot] == hash { return tagLists[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }
}
