import SMTPReply

/// Text that was joined or decoded from several places of a document, with the place of each of its bytes.
///
/// A bounce says one thing over several lines (folded fields, wrapped prose) and in encodings (quoted-printable,
/// base64); what reads it sees one run of bytes and asks for the places afterwards.
struct MappedText: Hashable, Sendable {
    /// A run of bytes that follow the same rule.
    struct Run: Hashable, Sendable {
        /// Index of its first byte in ``MappedText/bytes``.
        var start: Int
        /// Where that byte stands in the document.
        var source: Int
        var rule: Rule
    }

    /// How many bytes of the document stand for one byte of text.
    enum Rule: UInt8, Hashable, Sendable {
        /// One for one.
        case plain
        /// `=3D`: three for one.
        case quoted
        /// Four for three; the run begins with a group of four.
        case base64
        /// None: a blank that stands for a fold.
        case joint
    }

    private(set) var bytes: [UInt8] = []
    private(set) var runs: [Run] = []

    /// Longest text that is collected; what is beyond is dropped.
    static let limit = 8 * 1024

    var isEmpty: Bool { bytes.isEmpty }
    var count: Int { bytes.count }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
    }

    /// Adds the document's bytes of `range` as they stand.
    mutating func append(_ chunk: Bytes, _ range: Range<Int>) {
        let range = range.prefix(Self.limit &- bytes.count)
        guard !range.isEmpty else { return }
        open(.plain, at: range.lowerBound)
        bytes.append(contentsOf: chunk[range].buffer)
    }

    /// Adds a part of another text.
    mutating func append(_ other: MappedText, _ range: Range<Int>) {
        let range = range.prefix(Self.limit &- bytes.count)
        var index = range.lowerBound
        var runIndex = other.runIndex(of: index)
        while index < range.upperBound, runIndex < other.runs.count {
            let run = other.runs[runIndex]
            let next = runIndex &+ 1 < other.runs.count ? other.runs[runIndex &+ 1].start : other.bytes.count
            let stop = min(next, range.upperBound)
            if run.rule == .base64, index > run.start {
                // A group must begin its run: what is left of a split group is mapped byte by byte.
                appendSplitGroups(of: other, index..<stop)
            } else {
                let source = run.rule == .plain ? run.source &+ (index &- run.start) : run.source
                let offset = run.rule == .quoted ? 3 &* (index &- run.start) : 0
                runs.append(Run(start: bytes.count, source: source &+ offset, rule: run.rule))
                bytes.append(contentsOf: other.bytes[index..<stop])
            }
            index = stop
            runIndex += 1
        }
    }

    private mutating func appendSplitGroups(of other: MappedText, _ range: Range<Int>) {
        for index in range {
            runs.append(Run(start: bytes.count, source: other.place(of: index..<(index &+ 1)).lowerBound, rule: .plain))
            bytes.append(other.bytes[index])
        }
    }

    /// Adds one byte that stands for the bytes of the document from `source` on.
    mutating func append(_ byte: UInt8, rule: Rule, at source: Int) {
        guard bytes.count < Self.limit else { return }
        open(rule, at: source)
        bytes.append(byte)
    }

    private mutating func open(_ rule: Rule, at source: Int) {
        if let last = runs.last, last.rule == rule, rule != .joint, end(of: last) == source { return }
        runs.append(Run(start: bytes.count, source: source, rule: rule))
    }

    /// Where the document goes on behind the last run.
    private func end(of run: Run) -> Int {
        let length = bytes.count &- run.start
        switch run.rule {
        case .plain: return run.source &+ length
        case .quoted: return run.source &+ 3 &* length
        case .base64: return length % 3 == 0 ? run.source &+ length / 3 &* 4 : run.source
        case .joint: return run.source
        }
    }

    /// Adds byte `position` of the group of four characters that begins at `group`.
    private mutating func append(base64 byte: UInt8, position: Int, group: Int) {
        guard bytes.count < Self.limit else { return }
        if position == 0 {
            open(.base64, at: group)
        } else if let last = runs.last, last.rule == .base64, (bytes.count &- last.start) % 3 == position,
            last.source &+ (bytes.count &- last.start) / 3 &* 4 == group
        {
            // Goes on in its group.
        } else {
            open(.plain, at: group &+ position)
        }
        bytes.append(byte)
    }

    private func runIndex(of index: Int) -> Int {
        var low = 0
        var high = runs.count
        while high &- low > 1 {
            let middle = (low &+ high) / 2
            if runs[middle].start <= index { low = middle } else { high = middle }
        }
        return low
    }

    /// Where the byte at `index` begins in the document.
    private func lower(of index: Int) -> Int {
        guard !runs.isEmpty else { return 0 }
        let run = runs[runIndex(of: index)]
        let distance = max(0, index &- run.start)
        switch run.rule {
        case .plain: return run.source &+ distance
        case .quoted: return run.source &+ 3 &* distance
        case .base64: return run.source &+ distance / 3 &* 4 &+ distance % 3
        case .joint: return run.source
        }
    }

    /// Where the byte at `index` ends in the document.
    private func upper(of index: Int) -> Int {
        guard !runs.isEmpty else { return 0 }
        switch runs[runIndex(of: index)].rule {
        case .plain: return lower(of: index) &+ 1
        case .quoted: return lower(of: index) &+ 3
        case .base64: return lower(of: index) &+ 2
        case .joint: return lower(of: index)
        }
    }

    /// Whether the document's own bytes read as this part of the text.
    func isPlain(_ range: Range<Int>) -> Bool {
        let first = runIndex(of: range.lowerBound)
        return first < runs.count && runs[first].rule == .plain && first == runIndex(of: range.upperBound &- 1)
    }

    /// Where a part of the text stands in the document.
    func place(of range: Range<Int>) -> Place {
        let start = range.lowerBound < bytes.count ? lower(of: range.lowerBound) : upper(of: bytes.count &- 1)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, upper(of: min(range.upperBound, bytes.count) &- 1))
    }

    /// Moves every place, when the reading goes on in the next chunk.
    mutating func rebase(by offset: Int) {
        for index in runs.indices { runs[index].source &+= offset }
    }
}

extension MappedText {
    /// Adds a line of quoted-printable text; true if it ends with a soft line break (RFC 2045 §6.7).
    mutating func appendQuotedPrintable(_ chunk: Bytes, _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, ASCII.isBlank(chunk[end &- 1]) { end &-= 1 }
        var index = range.lowerBound
        while index < end {
            let byte = chunk[index]
            if byte == 0x3D {
                if index &+ 1 == end { return true }
                if let high = ASCII.hexadecimal(chunk[index &+ 1]), let low = ASCII.hexadecimal(chunk[index &+ 2]),
                    index &+ 2 < end
                {
                    append(high << 4 | low, rule: .quoted, at: index)
                    index &+= 3
                    continue
                }
            }
            append(byte, rule: .plain, at: index)
            index &+= 1
        }
        return false
    }

    /// Adds a line of base64; calls `newline` for each line end in the decoded text (which is not added).
    mutating func appendBase64(_ chunk: Bytes, _ range: Range<Int>, newline: (inout MappedText) -> Void) {
        var group: UInt32 = 0
        var digits = 0
        var start = range.lowerBound
        for index in range {
            guard let value = ASCII.base64(chunk[index]) else { continue }
            if digits == 0 { start = index }
            group = group << 6 | UInt32(value)
            digits &+= 1
            if digits == 4 {
                appendGroup(group, bytes: 3, at: start, newline: newline)
                (group, digits) = (0, 0)
            }
        }
        if digits >= 2 {
            appendGroup(group << UInt32(6 &* (4 &- digits)), bytes: digits &- 1, at: start, newline: newline)
        }
    }

    private mutating func appendGroup(_ group: UInt32, bytes: Int, at source: Int, newline: (inout MappedText) -> Void)
    {
        for position in 0..<bytes {
            let byte = UInt8(truncatingIfNeeded: group >> UInt32(16 &- 8 &* position))
            if byte == 0x0A {
                newline(&self)
            } else if byte != 0x0D {
                append(base64: byte, position: position, group: source)
            }
        }
    }
}
