import SMTPReply

/// The keys by which events in JSON are known, looked for in one pass over a line: only at quotation marks, and there
/// only where the two bytes behind are those of a key.
struct JSONNeedles: Sendable {
    private let formats: [FormatID]
    /// Needles that begin with a quotation mark, those of the first format first.
    private let needles: [[UInt8]]
    /// For each of them, its format's place in ``formats``, its first bytes and which of those count.
    private let ranks: [Int]
    private let leads: [UInt64]
    private let masks: [UInt64]
    /// Whether a needle goes on with a pair of bytes of that number (``PairSieve/number(_:_:)``).
    private let begins: [Bool]
    /// Needles of users that begin otherwise.
    private let others: [(rank: Int, text: [UInt8])]

    init(_ list: [(id: FormatID, needles: [String])]) {
        formats = list.map(\.id)
        let all = list.enumerated().flatMap { rank, entry in
            entry.needles.map { (rank: rank, text: Array($0.utf8)) }
        }
        let quoted = all.filter { $0.text.first == 0x22 && $0.text.count > 2 }
        others = all.filter { !($0.text.first == 0x22 && $0.text.count > 2) && !$0.text.isEmpty }
        needles = quoted.map(\.text)
        ranks = quoted.map(\.rank)
        leads = needles.map { $0.withBytes { $0.word(at: 0, count: $0.count) } }
        masks = needles.map { Bytes.mask(of: $0.count) }
        var begins = [Bool](repeating: false, count: 256)
        for needle in needles { begins[Int(PairSieve.number(needle[1], needle[2]))] = true }
        self.begins = begins
    }

    /// The first of the formats of which a needle stands in `line`.
    func format(of line: Range<Int>, in bytes: Bytes) -> FormatID? {
        var best = formats.count
        _ = bytes.find(0x22, from: line.lowerBound, to: line.upperBound) { quote in
            guard begins[Int(PairSieve.number(bytes[quote &+ 1], bytes[quote &+ 2]))] else { return false }
            let word = bytes.word(at: quote)
            for index in leads.indices where (word ^ leads[index]) & masks[index] == 0 && ranks[index] < best {
                let isThere = needles[index].withBytes { bytes.has($0, at: quote, before: line.upperBound) }
                if isThere { best = ranks[index] }
            }
            return best == 0
        }
        for other in others where other.rank < best {
            let hit = other.text.withBytes { bytes.find($0, from: line.lowerBound, to: line.upperBound) }
            if hit != nil { best = other.rank }
        }
        return best < formats.count ? formats[best] : nil
    }
}
