import SMTPReply

/// Sorts patterns by what the lines that they fit begin with.
struct DispatchTables {
    /// Indices of patterns by first byte: of a line, behind a date (from 256; those of a line follow), behind any tag
    /// (from 512).
    private(set) var lists: [[UInt16]] = Array(repeating: [], count: 768)
    /// Patterns that begin anywhere in a line.
    private(set) var loose: [UInt16] = []
    /// By the tag's hash.
    var tags: [UInt64: [UInt16]] = [:]
    private let patterns: [CompiledPattern]
    private let steps: [PatternStep]
    private let pool: [UInt8]
    /// The first bytes of each step's literal, and which of them count; none of a step that is no literal.
    private let leads: [(bytes: UInt64, mask: UInt64)]
    /// For each pattern the one that stood before it in a list last, and the steps that they share.
    private var neighbours: [(first: UInt16, shared: Int)?]

    init(formats: [Format], patterns: [CompiledPattern], steps: [PatternStep], pool: [UInt8]) {
        self.patterns = patterns
        self.steps = steps
        self.pool = pool
        neighbours = Array(repeating: nil, count: patterns.count)
        leads = pool.withBytes { pool in
            steps.map { step in
                let length = step.kind == .literal ? Int(step.length) : 0
                return (pool.word(at: Int(step.start), count: length), Bytes.mask(of: length))
            }
        }
        for format in formats {
            for tag in format.tags { tags[SyslogTag.hash(of: tag), default: []] += [] }
        }
        for (index, pattern) in patterns.enumerated() {
            let format = formats[Int(pattern.format.rawValue)]
            let number = UInt16(clamping: index)
            for tag in format.tags { tags[SyslogTag.hash(of: tag), default: []].append(number) }
            let first = firstBytes(pattern.steps)
            if first == nil, format.starts.contains(.line) { loose.append(number) }
            for (start, offset) in [(Format.Start.line, 0), (.dated, 256), (.anyTag, 512)]
            where format.starts.contains(start) {
                if first == nil, start == .line { continue }
                (first ?? .all).forEach { lists[offset + Int($0)].append(number) }
            }
        }
        addLinesToDated()
    }

    /// A record behind a date may also be a line of its own: what was tried once is not tried again.
    private mutating func addLinesToDated() {
        // For each pattern the last byte behind a date in whose list it was met.
        var met = [Int](repeating: -1, count: patterns.count)
        for byte in 0..<256 {
            for number in lists[256 + byte] { met[Int(number)] = byte }
            lists[256 + byte] += lists[byte].filter { met[Int($0)] != byte }
        }
    }

    /// Number of candidates in all lists.
    var total: Int { lists.reduce(0) { $0 + $1.count } + loose.count + tags.values.reduce(0) { $0 + $1.count } }
    /// Slots of a hash table of the tags: a power of two, at most a third of them taken.
    var slots: Int {
        var size = 64
        while size < tags.count * 3 { size *= 2 }
        return size
    }

    /// The list with what each pattern shares with the one before it.
    mutating func candidates(_ numbers: [UInt16]) -> [PatternCandidate] {
        numbers.indices.map { index in
            let shared = index == 0 ? 0 : knownShared(numbers[index - 1], numbers[index])
            var candidate = PatternCandidate(pattern: numbers[index], shared: UInt16(clamping: shared))
            let next = Int(patterns[Int(numbers[index])].steps.lowerBound) + shared
            if next < Int(patterns[Int(numbers[index])].steps.upperBound) {
                (candidate.lead, candidate.leadMask) = leads[next]
            }
            candidate.pairs = patterns[Int(numbers[index])].pairs
            return candidate
        }
    }

    /// As ``shared(_:_:)``, which is asked of the same neighbours again and again: most lists hold the same patterns.
    private mutating func knownShared(_ first: UInt16, _ second: UInt16) -> Int {
        if let known = neighbours[Int(second)], known.first == first { return known.shared }
        let count = shared(first, second)
        neighbours[Int(second)] = (first, count)
        return count
    }

    /// How many leading steps two patterns have in common, groups counted with their steps.
    private func shared(_ first: UInt16, _ second: UInt16) -> Int {
        let first = patterns[Int(first)].steps
        let second = patterns[Int(second)].steps
        var count: Int32 = 0
        var last: Int32 = 0
        while count < first.count, count < second.count, count < PatternAttempt.capacity {
            let step = steps[Int(first.lowerBound + count)]
            let length = step.kind == .optional ? step.length + 1 : 1
            // A step that looks at the next one is the same only with it.
            let compared = step.checksNext ? length + 1 : length
            guard count + compared <= first.count, count + compared <= second.count else { break }
            let areSame = (count..<count + compared).allSatisfy {
                isSame(steps[Int(first.lowerBound + $0)], steps[Int(second.lowerBound + $0)])
            }
            guard areSame, count + length < PatternAttempt.capacity else { break }
            last = count
            count += length
        }
        // Where a pattern ends is not remembered: of two that are the same, the last step runs again.
        return Int(count == first.count && count == second.count ? last : count)
    }

    private func isSame(_ first: PatternStep, _ second: PatternStep) -> Bool {
        guard first.kind == second.kind, first.role == second.role, first.length == second.length,
            first.checksNext == second.checksNext
        else { return false }
        if first.kind == .optional || first.kind == .shaped || first.kind == .rest { return true }
        return pool[Int(first.start)..<Int(first.start + first.length)]
            == pool[Int(second.start)..<Int(second.start + second.length)]
    }

    /// The bytes that a text fitting these steps may begin with; nil if any.
    private func firstBytes(_ range: Range<Int32>) -> ByteSet? {
        var index = Int(range.lowerBound)
        var bytes = ByteSet()
        while index < Int(range.upperBound) {
            let step = steps[index]
            switch step.kind {
            case .literal:
                bytes.insert(pool[Int(step.start)])
                return bytes
            case .shaped:
                bytes.formUnion(step.role.firstBytes)
                return bytes
            case .until, .untilLast, .rest:
                guard step.role.isChecked else { return nil }
                bytes.formUnion(FieldRole.digits.firstBytes)
                return bytes
            case .optional:
                let group = Int32(index + 1)..<Int32(index + 1) + step.length
                guard let inner = firstBytes(group) else { return nil }
                bytes.formUnion(inner)
                index += 1 + Int(step.length)
            }
        }
        return nil
    }
}

extension FieldRole {
    /// The bytes that a field of its own shape may begin with.
    fileprivate var firstBytes: ByteSet { Self.firstBytes[Int(rawValue)] }
    private static let firstBytes = allCases.map { role in ByteSet { role.mayBegin($0) } }

    /// Whether a field of its own shape may begin with `byte`.
    private func mayBegin(_ byte: UInt8) -> Bool {
        switch self {
        case .status, .code, .digits, .delivery: byte.isDigit
        case .queueID, .name: byte.isAlphanumeric || byte == 0x5F || byte == 0x2D || byte == 0x2E
        case .mark: byte == 0x2A || byte == 0x3D || byte == 0x2D || byte == 0x3E || byte == 0x3C
        default: byte > 0x20
        }
    }
}
