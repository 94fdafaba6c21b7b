import SMTPDocuments

/// What a hover says, before it is written as Markdown or plain text: paragraphs of lines of pieces.
package struct HoverContent: Hashable, Sendable {
    /// What it is about, relative to the chunk.
    package var range: Place
    /// The first two lines give the answer; what follows goes into detail.
    package var paragraphs: [[Line]] = []

    package typealias Line = [Piece]

    /// A run of text and what it is.
    package enum Piece: Hashable, Sendable {
        /// Text of the catalogue; what stands in backquotes in it is code.
        case text(String)
        /// Text of the document: shown literally.
        case code(String)
        case strong(String)
        case emphasis(String)
        case link(title: String, url: String)
    }

    package init(range: Place) { self.range = range }

    /// Adds a paragraph of those lines that are not empty.
    mutating func add(_ lines: Line...) {
        let filled = lines.filter { !$0.isEmpty }
        if !filled.isEmpty { paragraphs.append(filled) }
    }
}

/// How a hover is written.
package enum HoverMarkup: Hashable, Sendable {
    case markdown, plaintext
}

extension HoverContent {
    /// The hover in `markup`; `isShort`: its first two lines.
    package func rendered(_ markup: HoverMarkup, isShort: Bool = false) -> String {
        var shown = paragraphs
        if isShort { shown = shown.prefix(1).map { Array($0.prefix(2)) } }
        // A line end alone is a blank in Markdown; two blanks before it make it one.
        let lineEnd = markup == .markdown ? "  \n" : "\n"
        return shown.map { lines in
            lines.map { line in line.map { Self.text($0, markup) }.joined() }.joined(separator: lineEnd)
        }.joined(separator: "\n\n")
    }

    private static func text(_ piece: Piece, _ markup: HoverMarkup) -> String {
        switch (piece, markup) {
        case (.text(let text), .markdown): PersonText.markdown(text)
        case (.text(let text), .plaintext): PersonText.plain(text)
        case (.code(let text), .markdown): PersonText.code(text)
        case (.code(let text), .plaintext): text
        case (.strong(let text), .markdown): "**" + PersonText.markdown(text) + "**"
        case (.strong(let text), .plaintext): PersonText.plain(text)
        case (.emphasis(let text), .markdown): "*" + PersonText.markdown(text) + "*"
        case (.emphasis(let text), .plaintext): PersonText.plain(text)
        case (.link(let title, let url), .markdown): "[" + PersonText.markdown(title) + "](" + url + ")"
        case (.link(let title, _), .plaintext): title
        }
    }
}

extension Array where Element == HoverContent.Piece {
    /// The pieces with ` · ` between them.
    static func joined(_ parts: [HoverContent.Line]) -> HoverContent.Line {
        var line: HoverContent.Line = []
        for part in parts where !part.isEmpty {
            if !line.isEmpty { line.append(.text(" · ")) }
            line += part
        }
        return line
    }
}
