import SMTPReply

/// The automaton over all needles, entered at every place of a text where a needle may begin. Its cost depends on the
/// text, not on the number of needles.
///
/// It is a trie as a double array: the edge that leaves the branch with base `b` by the byte `c` is the cell `b + c`, and it
/// is there if the cell's check says so; what else is on the edge stands in `labels` (NeedleCells in CatalogueCompiler).
struct NeedleAutomaton: ~Copyable {
    /// A needle that stands in the text.
    struct Hit {
        let row: NeedleRow
        private let place: (start: UInt32, end: UInt32)

        @inline(__always)
        init(_ row: NeedleRow, _ start: Int, _ end: Int) {
            self.row = row
            place = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
        }

        @inline(__always)
        var start: Int { Int(place.start) }
        @inline(__always)
        var end: Int { Int(place.end) }
        /// The element of a pattern of several; -1 for a whole pattern.
        @inline(__always)
        var element: Int { row.role == .whole ? -1 : row.number }
    }

    /// By place. Of patterns of several elements only what may still become a match.
    var hits = HitList(capacity: 64)
    /// Whether a hit is a sentence that says nothing.
    private(set) var hasIgnored = false

    private let text: UnsafePointer<UInt8>
    private let count: Int
    /// A bit for each element of a pattern of several that was hit.
    private let present: UnsafeMutablePointer<UInt64>
    private let mayBeOpaque: Bool
    private var opaque: OpaqueToken

    /// Words of 64 bits that ``init(_:present:)`` wants, all zero.
    static var presentWords: Int { NeedleTables.elements.count / 64 &+ 1 }

    /// Eight bytes of zero follow the text: no needle holds one, so that nothing is matched beyond its end.
    init(_ text: FoldedText.Finished, present: UnsafeMutablePointer<UInt64>) {
        self.text = text.start
        self.present = present
        count = text.bytes.count
        mayBeOpaque = text.mayHaveAddresses
        opaque = OpaqueToken(text.bytes)
    }

    /// Places of the text that are looked at before the needles that may begin there are looked for.
    private static let block = 128

    /// Finds every needle of the text.
    mutating func run() {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.block) { places in
            guard let places = places.baseAddress else { return }
            var behind: UInt8 = 0
            var start = 0
            while start < count {
                let end = min(count, start &+ Self.block)
                let found = starts(start, end, &behind, into: places)
                for index in 0..<found { enter(Int(places[index])) }
                start = end
            }
        }
    }

    /// Notes the places from `start` up to `end` where a needle may begin, each with two bits below it: 1 where it may be
    /// one that begins with a word, 2 where it may be one that begins inside.
    ///
    /// No branch depends on the text, since nobody could foresee it: all places are written, and most written over.
    @inline(__always)
    private func starts(
        _ start: Int, _ end: Int, _ behind: inout UInt8, into places: UnsafeMutablePointer<UInt32>
    ) -> Int {
        // The low bits: 1 where a needle begins with this byte, 2 where one may begin inside a word, 4 for a letter or digit.
        let openers = NeedleTables.openers.utf8Start
        var found = 0
        for index in start..<end {
            let opener = openers[Int(text[index])]
            let isInside = opener & behind & 4
            behind = opener
            let starts = opener & (3 &- isInside &>> 2)
            let bits = starts & 1 | starts & (pairBit(index, NeedleTables.insidePairs) &<< 1)
            places[found] = UInt32(truncatingIfNeeded: index &<< 2) | UInt32(bits)
            found &+= bits == 0 ? 0 : 1
        }
        return found
    }

    /// Looks for the needles that begin at a place which ``starts(_:_:_:into:)`` noted.
    @inline(__always)
    private mutating func enter(_ noted: Int) {
        let index = noted &>> 2
        if noted & 1 != 0 {
            let goesOn = pairBit(index, NeedleTables.slowPairs) != 0
            let entry = goesOn ? NeedleTables.wordRoot &<< 2 : entry(index)
            if entry != 0 { walk(index, from: index &+ entry & 3, entry &>> 2) }
        }
        if noted & 2 != 0 { walk(index, from: index, NeedleTables.insideRoot) }
    }

    /// 1 if the table names the byte at `index` and the next one: by six bits of that, so it may say so in vain.
    @inline(__always)
    private func pairBit(_ index: Int, _ pairs: StaticString) -> UInt8 {
        let next = text[index &+ 1]
        let group = pairs.utf8Start[Int(text[index]) &<< 4 | Int(next &>> 2 & 15)] &- 0x30
        return group &>> (next & 3) & 1
    }

    /// Where the walk over the word at `index` begins (NeedleStarts in CatalogueCompiler): the base of a branch and, in the
    /// low two bits, how many bytes lie behind it; 0 where no needle has the word's first four bytes.
    @inline(__always)
    private func entry(_ index: Int) -> Int {
        let slots = NeedleTables.starts.utf8Start
        let mask = NeedleTables.starts.utf8CodeUnitCount / 8 &- 1
        let key = UInt32(littleEndian: UnsafeRawPointer(text + index).loadUnaligned(as: UInt32.self))
        var slot = NeedleHash.slot(key, shift: NeedleTables.startShift)
        while true {
            let place = slots + slot &* 8
            let bytes = UInt32(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt32.self))
            if bytes == key { return place.sixBitWord(4) }
            // Most slots are free: four blanks.
            if bytes == 0x2020_2020 { return 0 }
            slot = (slot &+ 1) & mask
        }
    }

    private mutating func walk(_ start: Int, from place: Int, _ branch: Int) {
        let cells = NeedleTables.cells.utf8Start
        let checks = NeedleTables.checks.utf8Start
        var base = branch
        var position = place
        repeat {
            let byte = text[position]
            // Behind the last base there are cells for every byte.
            let index = base &+ Int(byte)
            if checks[index] != 0x30 &+ byte & 0x3F { return }
            let cell = cells + index &* 12
            let edge = cell.sixBitWord(0)
            if UInt8(truncatingIfNeeded: edge) & 0xC0 != byte & 0xC0 { return }
            let length = edge & 31
            position &+= 1
            if length > 1 {
                if !hasLabel(cell.sixBitWord(4), length &- 1, at: position) { return }
                position &+= length &- 1
            }
            if edge & 32 != 0 { report(start, position, cell.sixBitWord(8)) }
            base = edge &>> 8
        } while base != 0
    }

    /// Whether `length` bytes of the labels, at least one, stand in the text.
    @inline(__always)
    private func hasLabel(_ offset: Int, _ length: Int, at position: Int) -> Bool {
        let labels = UnsafeRawPointer(NeedleTables.labels.utf8Start) + offset
        let text = UnsafeRawPointer(self.text) + position
        var done = 0
        while true {
            let difference =
                labels.loadUnaligned(fromByteOffset: done, as: UInt64.self).littleEndian
                ^ text.loadUnaligned(fromByteOffset: done, as: UInt64.self).littleEndian
            let rest = length &- done
            if rest <= 8 { return difference &<< UInt64(truncatingIfNeeded: 64 &- rest &* 8) == 0 }
            if difference != 0 { return false }
            done &+= 8
        }
    }

    private mutating func report(_ start: Int, _ end: Int, _ output: Int) {
        var stops: UInt32 = 0
        if start > 0, TextFolding.isAlphanumeric(text[start]), TextFolding.isAlphanumeric(text[start &- 1]) {
            stops = NeedleRow.beginsWord
        }
        if TextFolding.isAlphanumeric(text[end &- 1]), TextFolding.isAlphanumeric(text[end]) {
            stops |= NeedleRow.endsWord
        }
        var next = NeedleTables.outputs.utf8Start + output &* 4
        var bits: UInt32
        repeat {
            bits = UInt32(truncatingIfNeeded: next.sixBitWord(0))
            if bits & stops == 0, !isHidden(bits, start, end) { take(NeedleRow(bits: bits), start, end) }
            next += 4
        } while bits & NeedleRow.last == 0
    }

    /// Whether a needle stands inside an address, where only a provider's own one, or one with the signs of an address,
    /// says anything.
    @inline(__always)
    private mutating func isHidden(_ bits: UInt32, _ start: Int, _ end: Int) -> Bool {
        mayBeOpaque && bits & NeedleRow.freeOfAddresses == 0 && opaque.covers(start, end)
    }

    @inline(__always)
    private mutating func take(_ row: NeedleRow, _ start: Int, _ end: Int) {
        let role = row.role
        if role == .whole {
            if row.kind == .ignored { hasIgnored = true }
        } else {
            // An element behind another says nothing unless that one came before.
            let number = row.number
            if role != .first, !isPresent(number &- 1) { return }
            if role != .last { present[number &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: number & 63) }
        }
        hits.append(Hit(row, start, end))
    }

    @inline(__always)
    private func isPresent(_ element: Int) -> Bool {
        present[element &>> 6] &>> UInt64(truncatingIfNeeded: element & 63) & 1 != 0
    }
}
