import SMTPCatalogue

/// A pattern of `reasons.txt` or `providers.txt`, with its alternatives written out.
struct NeedlePattern {
    enum Owner {
        case reason(Int)
        case provider(Int)
        case reply(Int)
        /// Sentences in which no needle counts.
        case ignored
    }

    /// A needle: folded text, and whether a word must begin and end at its borders.
    struct Literal: Hashable, Comparable {
        let bytes: [UInt8]
        let beginsWord: Bool
        let endsWord: Bool

        static func < (first: Literal, second: Literal) -> Bool {
            if first.bytes != second.bytes { return first.bytes.lexicographicallyPrecedes(second.bytes) }
            return (first.beginsWord ? 1 : 0, first.endsWord ? 1 : 0) < (
                second.beginsWord ? 1 : 0, second.endsWord ? 1 : 0
            )
        }

        /// Holds a byte that addresses, links and host names are made of, so that it may match inside one.
        var matchesInsideAddresses: Bool { bytes.contains { "./@=#:".utf8.contains($0) } }
    }

    let owner: Owner
    let weight: Int
    /// 4 or 5: only in replies of that class; 0: in all.
    let replyClass: Int
    let isAnchored: Bool
    /// What must stand one behind the other; each is a choice of needles.
    let elements: [[Literal]]
    /// For each gap whether it is at most 72 bytes (`..`) instead of any length (`...`).
    let tightGaps: [Bool]

    var kind: NeedleRow.Kind {
        switch owner {
        case .reason: .generic
        case .provider: .providerToken
        case .reply: .providerReply
        case .ignored: .ignored
        }
    }

    /// Number of the reason or of the provider's record; 0 where there is none.
    var ownerNumber: Int {
        switch owner {
        case .reason(let index), .provider(let index), .reply(let index): index
        case .ignored: 0
        }
    }
}

/// What is wrong with a data file.
struct SourceError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Reads the pattern language (Texts/README.md).
struct NeedlePatternReader {
    /// Word lists by name, without the `$`.
    var lists: [String: String] = [:]
    let fold: (String) -> [UInt8]

    func patterns(
        _ text: String, owner: NeedlePattern.Owner, weight: Int, replyClass: Int, context: String
    ) throws -> [NeedlePattern] {
        let text = try withLists(text, context)
        return try Self.alternatives(text).map { alternative in
            var rest = String(alternative.trimmedBlanks)
            guard !rest.isEmpty else { throw SourceError("\(context): empty alternative") }
            let isAnchored = rest.hasPrefix("^")
            if isAnchored { rest.removeFirst() }
            let (elements, gaps) = try elements(rest, context)
            return NeedlePattern(
                owner: owner, weight: weight, replyClass: replyClass, isAnchored: isAnchored, elements: elements,
                tightGaps: gaps)
        }
    }

    private func withLists(_ text: String, _ context: String) throws -> String {
        var result = text
        while let start = result.firstRange(of: "{$") {
            guard let end = result[start.upperBound...].firstIndex(of: "}") else {
                throw SourceError("\(context): `{$` without `}`")
            }
            let name = String(result[start.upperBound..<end])
            guard let list = lists[name] else { throw SourceError("\(context): no word list `\(name)`") }
            result.replaceSubrange(start.lowerBound...end, with: "{\(list)}")
        }
        return result
    }

    /// Splits at `|` outside braces.
    static func alternatives(_ text: String) -> [String] {
        var result = [""]
        var depth = 0
        for character in text {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == "|", depth == 0 { result.append("") } else { result[result.count - 1].append(character) }
        }
        return result
    }

    private func elements(_ text: String, _ context: String) throws -> ([[NeedlePattern.Literal]], [Bool]) {
        var elements: [[NeedlePattern.Literal]] = []
        var gaps: [Bool] = []
        var words: [Substring] = []
        func close() throws {
            let expanded = try Self.expand(words.joined(separator: " "), context).map { try literal($0, context) }
            elements.append(Array(Set(expanded)).sorted())
            words = []
        }
        for word in text.split(separator: " ") {
            if word == ".." || word == "..." {
                try close()
                gaps.append(word == "..")
            } else {
                words.append(word)
            }
        }
        try close()
        return (elements, gaps)
    }

    /// Writes out every choice in braces.
    static func expand(_ text: String, _ context: String) throws -> [String] {
        guard let close = text.firstIndex(of: "}") else { return [text] }
        guard let open = text[..<close].lastIndex(of: "{") else { throw SourceError("\(context): `}` without `{`") }
        let choices = text[text.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
        let (head, tail) = (String(text[..<open]), String(text[text.index(after: close)...]))
        return try choices.flatMap { choice in try expand(head + String(choice) + tail, context) }
    }

    private func literal(_ text: String, _ context: String) throws -> NeedlePattern.Literal {
        var text = Substring(text.trimmedBlanks)
        let beginsInside = text.hasPrefix("*")
        if beginsInside { text = text.dropFirst() }
        let endsInside = text.hasSuffix("*")
        if endsInside { text = text.dropLast() }
        let bytes = fold(String(text))
        guard !bytes.isEmpty else { throw SourceError("\(context): empty needle") }
        return NeedlePattern.Literal(bytes: bytes, beginsWord: !beginsInside, endsWord: !endsInside)
    }
}
