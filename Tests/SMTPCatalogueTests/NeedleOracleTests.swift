import Foundation
import SMTPReply
import Testing

@testable import CatalogueCompiler
@testable import SMTPCatalogue

/// What the automaton finds is what a plain search for every needle at every place finds.
@Suite struct NeedleOracleTests {
    static let needles: [NeedlePattern] = {
        let source = CatalogueSource(root: GeneratedFilesTests.root)
        let sources = try? NeedleSources(reasons: source.data("reasons"), providers: source.data("providers"))
        return sources?.patterns ?? []
    }()

    @Test func findsWhatAPlainSearchFinds() {
        #expect(Self.needles.count > 5000)
        let search = PlainSearch(Self.needles)
        var random = Generator(state: 11)
        for _ in 0..<200 {
            let text = random.text(Self.needles)
            let replyClass = [0, 2, 4, 5, 5][random.next(5)]
            let (folded, results) = Self.collect(text, replyClass)
            #expect(Found(results) == search.find(folded, replyClass), "\(replyClass) \(text)")
        }
    }

    /// Needles by themselves, one of seven: all of them took longer than all other tests.
    @Test func findsNeedlesByThemselves() {
        let search = PlainSearch(Self.needles)
        let needles = Self.needles.flatMap { $0.elements.joined() }.map(\.bytes)
        for needle in stride(from: 0, to: needles.count, by: 7).map({ needles[$0] }) {
            let (folded, results) = Self.collect(String(decoding: needle, as: UTF8.self), 0)
            let found = Found(results)
            #expect(found == search.find(folded, 0), "\(String(decoding: needle, as: UTF8.self))")
        }
    }

    private static func collect(_ text: String, _ replyClass: Int) -> (folded: [UInt8], results: NeedleResults) {
        var results = NeedleResults(replyClass: replyClass)
        let folded = Array(text.utf8).withBytes { text in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedText.capacity(text.count)) { room in
                var folding = FoldedText(room: room)
                let folded = ReplyBody.fold(text, code: nil, into: &folding)
                results.collect(folded)
                return Array(folded.bytes.buffer)
            }
        }
        return (folded, results)
    }

    /// Texts of needles, words between them and what makes words count for nothing.
    private struct Generator {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, bound)
        }

        mutating func text(_ patterns: [NeedlePattern]) -> String {
            var pieces: [String] = []
            for _ in 0...next(5) {
                let pattern = patterns[next(patterns.count)]
                for element in pattern.elements {
                    pieces.append(String(decoding: element[next(element.count)].bytes, as: UTF8.self))
                    if next(3) == 0 { pieces.append(Self.between[next(Self.between.count)]) }
                }
            }
            return pieces.joined(separator: [" ", " ", " ", ". ", "", "-"][next(6)])
        }

        static let between = [
            "<a@example.org>", "http://user.unknown.example/blocked/x", "host mx.example.org[192.0.2.1] said:", "the",
            "www.spam.example.com/policy", "mailbox.example", "x", "é", "不", "a message of somebody to somebody else",
        ]
    }
}

/// What a search found, as far as it decides.
struct Found: Equatable {
    struct Generic: Equatable {
        var length: Int
        var start: Int
        var reason: Int
    }
    /// By weight.
    var generic: [Int: Generic] = [:]
    /// Longest match by the provider's reply.
    var replies: [Int: Int] = [:]
    /// Length of the longest token.
    var token: Int?

    init() {}

    init(_ results: NeedleResults) {
        for weight in -2...1 {
            guard let match = results.generic(weight) else { continue }
            let reason = NeedlePatterns.owner(match.pattern)
            generic[weight] = Generic(length: match.length, start: match.range.lowerBound, reason: reason)
        }
        for (record, match) in results.replies { replies[record] = match.length }
        token = results.token?.length
    }

    mutating func take(_ pattern: NeedlePattern, length: Int, start: Int) {
        switch pattern.owner {
        case .ignored: break
        case .provider: token = max(token ?? 0, length)
        case .reply(let record): replies[record] = max(replies[record] ?? 0, length)
        case .reason(let reason):
            let new = Generic(length: length, start: start, reason: reason)
            let old = generic[pattern.weight] ?? Generic(length: 0, start: 0, reason: 0)
            if (length, -start, -reason) > (old.length, -old.start, -old.reason) { generic[pattern.weight] = new }
        }
    }
}

/// Looks for every needle at every place.
private struct PlainSearch {
    private struct Place: Hashable {
        var start: Int
        var end: Int
    }

    private let patterns: [NeedlePattern]
    /// Pattern and element of each needle, by the needle.
    private var needles: [[UInt8]: [(pattern: Int, position: Int, literal: NeedlePattern.Literal)]] = [:]
    /// The lengths of the needles that begin with a byte.
    private var lengths: [UInt8: Set<Int>] = [:]

    init(_ patterns: [NeedlePattern]) {
        self.patterns = patterns
        for (number, pattern) in patterns.enumerated() {
            for (position, element) in pattern.elements.enumerated() {
                for literal in element {
                    needles[literal.bytes, default: []].append((number, position, literal))
                    if let first = literal.bytes.first { lengths[first, default: []].insert(literal.bytes.count) }
                }
            }
        }
    }

    func find(_ text: [UInt8], _ replyClass: Int) -> Found {
        var found = Found()
        for (number, elements) in places(text).sorted(by: { $0.key < $1.key }) {
            let pattern = patterns[number]
            let isSuccess = replyClass == 2 || replyClass == 3
            if pattern.replyClass != 0, replyClass != 0, pattern.replyClass != replyClass { continue }
            if case .reply = pattern.owner, isSuccess { continue }
            if case .reason(let order) = pattern.owner, isSuccess,
                ![.delivered, .feedback, .autoReply].contains(NeedleTables.reason(order))
            {
                continue
            }
            for first in elements[0] {
                if pattern.isAnchored, first.start != text.withBytes({ ReplyBody.start($0) }) { continue }
                var end = first.end
                var length = first.end - first.start
                var isWhole = true
                for position in pattern.elements.indices.dropFirst() {
                    let limit = pattern.tightGaps[position - 1] ? 72 : Int.max
                    let next = elements[position].filter { $0.start >= end && $0.start - end <= limit }
                        .min { ($0.start, -$0.end) < ($1.start, -$1.end) }
                    guard let next else {
                        isWhole = false
                        break
                    }
                    length += next.end - next.start
                    end = next.end
                }
                if isWhole { found.take(pattern, length: length, start: first.start) }
            }
        }
        return found
    }

    /// For each pattern the places of its elements.
    private func places(_ text: [UInt8]) -> [Int: [[Place]]] {
        let opaque = opaqueSpans(text)
        var hits: [(pattern: Int, position: Int, place: Place)] = []
        for start in text.indices {
            for length in lengths[text[start]] ?? [] where start + length <= text.count {
                let end = start + length
                for (number, position, literal) in needles[Array(text[start..<end])] ?? [] {
                    if literal.beginsWord, start > 0, isWord(text[start]), isWord(text[start - 1]) { continue }
                    if literal.endsWord, end < text.count, isWord(text[end - 1]), isWord(text[end]) { continue }
                    let isInside = opaque.contains { $0.lowerBound <= start && end <= $0.upperBound }
                    if isInside, patterns[number].kind == .generic, !literal.matchesInsideAddresses { continue }
                    hits.append((number, position, Place(start: start, end: end)))
                }
            }
        }
        let silent =
            silentSpans(text)
            + hits.filter { patterns[$0.pattern].kind == .ignored }.map {
                $0.place.start..<$0.place.end
            }
        var result: [Int: [[Place]]] = [:]
        for (number, position, place) in hits {
            let isSilent = silent.contains { $0.lowerBound <= place.start && place.end <= $0.upperBound }
            if isSilent, patterns[number].kind == .generic { continue }
            let none = [[Place]](repeating: [], count: patterns[number].elements.count)
            result[number, default: none][position].append(place)
        }
        return result
    }

    private func isWord(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) }

    /// Addresses, links and host names.
    private func opaqueSpans(_ text: [UInt8]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for piece in text.indices.split(whereSeparator: { " <>\"(),;".utf8.contains(text[$0]) }) {
            guard let first = piece.first, let last = piece.last else { continue }
            let word = String(decoding: text[first...last], as: UTF8.self)
            let isAddress = text[first...last].dropFirst().dropLast().contains(0x40)
            if isAddress || word.hasPrefix("www.") || word.hasPrefix("http:") || word.hasPrefix("https:") {
                spans.append(first..<last + 1)
            } else {
                text.withBytes { bytes in HostNames.find(bytes, first..<last + 1) { spans.append($0) } }
            }
        }
        return spans
    }

    /// `host NAME[ADDRESS] said`.
    private func silentSpans(_ text: [UInt8]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for bracket in text.indices.dropFirst(6) where text[bracket] == 0x5B {
            if let last = spans.last, bracket <= last.upperBound { continue }
            let end = text[bracket - 1] == 0x20 ? bracket - 1 : bracket
            let name = text[..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
            guard text[..<name].suffix(5).elementsEqual("host ".utf8) else { continue }
            if name > 5, isWord(text[name - 6]) || text[name - 6] >= 0x80 { continue }
            let close = (text[bracket...].firstIndex(of: 0x5D) ?? text.count) + 1
            let isSaid = text.dropFirst(close).starts(with: " sai".utf8)
            spans.append(name - 5..<close + (isSaid ? 5 : 0))
        }
        return spans
    }
}
