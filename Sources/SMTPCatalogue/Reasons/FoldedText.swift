import SMTPReply

/// A folded text, and where wanted for each byte the offset in the original that it came from.
struct FoldedText {
    /// Room for the folded bytes; they may be more than those of the text (`n't` becomes ` not`).
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private var origins: UnsafeMutableBufferPointer<UInt32>?
    private(set) var count = 0
    /// A place before which no `[` stands in it; nil where none does.
    private(set) var bracket: Int?
    /// Whether something is in it that addresses, links and host names have; where not, it holds none of them.
    private(set) var mayHaveAddresses = false

    /// Bytes at the end of the room that stay free.
    private static let margin = 8

    /// Folds into `room`, which the caller keeps alive; what does not fit is left out.
    init(room: UnsafeMutableBufferPointer<UInt8>, origins: UnsafeMutableBufferPointer<UInt32>? = nil) {
        bytes = room
        self.origins = origins
    }

    /// Bytes that a text of `length` bytes may take.
    static func capacity(_ length: Int) -> Int { length &+ length / 2 &+ 32 }

    /// What was folded so far.
    var folded: Bytes { Bytes(UnsafeBufferPointer(start: bytes.baseAddress, count: count)) }

    /// Whether a letter or digit is in it.
    var hasWords: Bool { (0..<count).contains { Self.isWord(bytes[$0]) } }

    /// Appends what stands at `index` of `text`, and returns how many bytes of it that was.
    @inline(__always)
    mutating func append(_ text: Bytes, _ index: Int) -> Int {
        let byte = text[index]
        if TextFolding.isAlphanumeric(byte) { return appendWord(text, index) }
        if byte == 0x2D, isEmail(text, index) { return 1 }
        noteSign(byte, before: text[index &+ 1])
        return TextFolding.fold(text, index) { byte in put(byte, index) }
    }

    /// Remembers what is about to be appended, if it is a sign that somebody asks for later.
    @inline(__always)
    private mutating func noteSign(_ byte: UInt8, before next: UInt8) {
        switch byte {
        case 0x5B: bracket = bracket ?? count
        case 0x40: mayHaveAddresses = true
        case 0x2E:
            // `example.org`, `www.`; a full stop ends no label.
            if TextFolding.isAlphanumeric(next) || next >= 0x80 || ends(with: "www", leaving: 0) {
                mayHaveAddresses = true
            }
        case 0x3A:
            // `http:`, `https:`
            if ends(with: "http", leaving: 0) || ends(with: "http", leaving: 1) { mayHaveAddresses = true }
        default: break
        }
    }

    /// Whether the folded text ends with a word and `rest` bytes more.
    private func ends(with word: StaticString, leaving rest: Int) -> Bool {
        let start = count &- rest &- word.utf8CodeUnitCount
        return start >= 0 && folded[start..<count &- rest].equals(word)
    }

    /// Appends the ASCII letters and digits that begin at `index`.
    @inline(__always)
    mutating func appendWord(_ text: Bytes, _ index: Int) -> Int {
        let room = bytes.count &- count &- Self.margin
        guard room > 0, let source = text.buffer.baseAddress, let target = bytes.baseAddress else { return 1 }
        let end = min(text.count, index &+ room)
        var next = index
        // What is behind the word is written too: the margin has room for it, and what follows takes its place.
        while text.count &- next >= 8 {
            let (folded, length) = TextFolding.word(UnsafeRawPointer(source + next))
            UnsafeMutableRawPointer(target + (count &+ next &- index)).storeBytes(of: folded, as: UInt64.self)
            next &+= length
            if length < 8 || next >= end { return noteWord(index, min(next, end)) }
        }
        let words = TextFolding.words.utf8Start
        while next < end {
            let byte = words[Int(source[next])]
            if byte == 0x21 { break }
            target[count &+ next &- index] = byte
            next &+= 1
        }
        return noteWord(index, next)
    }

    /// Counts the bytes that were appended from `start` up to `end` of the original, and gives their number.
    @inline(__always)
    private mutating func noteWord(_ start: Int, _ end: Int) -> Int {
        let length = end &- start
        if let origins {
            for step in 0..<length { origins[count &+ step] = UInt32(truncatingIfNeeded: start &+ step) }
        }
        count &+= length
        return length
    }

    /// Appends a blank where the original has something that says nothing.
    @inline(__always)
    mutating func appendBlank(_ index: Int) { put(0x20, index) }

    /// Appends a sign that is itself in the folded text, and no part of a spelling that folding changes.
    @inline(__always)
    mutating func appendSign(_ byte: UInt8, _ index: Int) { put(byte, index) }

    @inline(__always)
    private mutating func putByte(_ byte: UInt8, _ origin: Int) {
        guard count &+ Self.margin < bytes.count else { return }
        bytes[count] = byte
        origins?[count] = UInt32(truncatingIfNeeded: origin)
        count &+= 1
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, _ origin: Int) {
        if byte == 0x20 {
            if count == 0 || bytes[count &- 1] == 0x20 { return }
            rewriteLastWord()
        } else if !Self.isWord(byte), byte != 0x27 {
            rewriteLastWord()
        }
        putByte(byte, origin)
    }

    /// A text to which nothing is added; eight bytes of zero follow it.
    struct Finished {
        let bytes: Bytes
        let start: UnsafePointer<UInt8>
        /// No `[` stands before this place; nil where there is none.
        let bracket: Int?
        let mayHaveAddresses: Bool
    }

    /// Ends the text: no blank stands at its end.
    mutating func finish() -> Finished {
        rewriteLastWord()
        while count > 0, bytes[count &- 1] == 0x20 { count &-= 1 }
        for index in count..<min(count &+ Self.margin, bytes.count) { bytes[index] = 0 }
        let start = bytes.baseAddress.map { UnsafePointer($0) } ?? Self.nothing
        return Finished(bytes: folded, start: start, bracket: bracket, mayHaveAddresses: mayHaveAddresses)
    }

    private static var nothing: UnsafePointer<UInt8> { ("\0\0\0\0\0\0\0\0" as StaticString).utf8Start }

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte >= 0x80 }

    /// Whether the hyphen at `index` is that of `e-mail`, whose `e` was the last byte.
    private func isEmail(_ text: Bytes, _ index: Int) -> Bool {
        text[index &- 1] | 0x20 == 0x65 && Self.isMail(text, index &+ 1) && count > 0
            && (count == 1 || !Self.isWord(bytes[count &- 2]))
    }

    private static func isMail(_ text: Bytes, _ index: Int) -> Bool {
        text[index] | 0x20 == 0x6D && text[index &+ 1] | 0x20 == 0x61 && text[index &+ 2] | 0x20 == 0x69
            && text[index &+ 3] | 0x20 == 0x6C
    }

    /// `cannot`, `can't` → `can not`; `won't` → `will not`; `isn't` → `is not`.
    @inline(__always)
    private mutating func rewriteLastWord() {
        guard count >= 4, bytes[count &- 1] == 0x74 else { return }
        rewriteNegation()
    }

    @inline(never)
    private mutating func rewriteNegation() {
        let end = count
        let word = folded
        if word[end - 2] == 0x27, word[end - 3] == 0x6E {
            let isShort = end == 5 || (end > 5 && !Self.isWord(word[end - 6]))
            if isShort, word[end - 5] == 0x63, word[end - 4] == 0x61 {
                splice(3, "n not")
            } else if isShort, word[end - 5] == 0x77, word[end - 4] == 0x6F {
                splice(4, "ill not")
            } else {
                splice(3, " not")
            }
        } else if end >= 6, word[end - 2] == 0x6F, word[end - 3] == 0x6E, word[end - 4] == 0x6E, word[end - 5] == 0x61,
            word[end - 6] == 0x63, end == 6 || !Self.isWord(word[end - 7])
        {
            splice(3, " not")
        }
    }

    private mutating func splice(_ removed: Int, _ replacement: StaticString) {
        count &-= removed
        let origin = origins.map { Int($0[count]) } ?? 0
        for index in 0..<replacement.utf8CodeUnitCount { putByte(replacement.utf8Start[index], origin) }
    }

    /// Where the bytes of `range` came from; needs origins.
    func original(_ range: Range<Int>, in text: Bytes) -> Range<Int> {
        guard let origins, range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return 0..<0 }
        let start = Int(origins[range.lowerBound])
        var end = Int(origins[range.upperBound - 1]) + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<max(start, end)
    }
}

/// The folding for the compiler: a needle is folded as the texts are.
package enum NeedleFolding {
    /// The folded bytes of a needle.
    package static func fold(_ needle: Bytes) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedText.capacity(needle.count)) { room in
            var folded = FoldedText(room: room)
            var index = 0
            while index < needle.count { index += folded.append(needle, index) }
            return Array(folded.finish().bytes.buffer)
        }
    }
}
