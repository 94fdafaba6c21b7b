import SMTPAnalysis
import SMTPDocuments
import SMTPLanguageServer
import SMTPReply

/// Text laid out in columns for a terminal.
enum Layout {
    /// Columns of a page: those of the terminal, at most 100, which is easy to read; 100 where there is no terminal.
    static let width = System.columns(of: System.standardOutput).map { min(100, max(30, $0)) } ?? 100

    /// `text` broken between words into lines of at most `width` columns; the first begins with `first`, the others
    /// with as many blanks.
    static func paragraph(_ text: String, first: String, width: Int = width) -> String {
        let indent = DisplayWidth.of(first)
        let margin = String(repeating: " ", count: indent)
        var result = first
        var column = indent
        var isLineStart = true
        for (number, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 {
                result += "\n" + margin
                (column, isLineStart) = (indent, true)
            }
            for word in part.split(separator: " ") {
                for (index, piece) in LineBreaks.pieces(of: word).enumerated() {
                    let wide = DisplayWidth.of(piece)
                    let gap = isLineStart || index > 0 ? 0 : 1
                    if !isLineStart, column + gap + wide > width, !hangs(piece) {
                        result += "\n" + margin
                        column = indent
                    } else if gap > 0 {
                        result += " "
                        column += 1
                    }
                    result += piece
                    column += wide
                    isLineStart = false
                }
            }
        }
        return result + "\n"
    }

    /// French sets a blank before these marks; none of them opens a line.
    private static func hangs(_ word: Substring) -> Bool { [";", ":", "?", "!", "»"].contains(word) }

    /// `left`, and `right` so that it ends at the page's edge.
    static func edges(_ left: String, _ right: String, width: Int = width) -> String {
        let gap = width - DisplayWidth.of(left) - DisplayWidth.of(right)
        return left + String(repeating: " ", count: max(2, gap)) + right
    }
}

/// Where a line may end inside what has no blanks.
enum LineBreaks {
    /// The parts of a word that stay together: wide characters alone (Chinese and Japanese know no blanks), with the marks
    /// that may not open or close a line; everything else as it is.
    static func pieces(of word: Substring) -> [Substring] {
        guard word.unicodeScalars.contains(where: { DisplayWidth.columns($0.value) == 2 }) else { return [word] }
        var pieces: [Substring] = []
        var start = word.startIndex
        var index = start
        while index < word.endIndex {
            let next = word.index(after: index)
            let (own, its) = (word[index], next < word.endIndex ? word[next] : " ")
            let mayBreak = isWide(own) || isWide(its)
            if next == word.endIndex || mayBreak && !opens(own) && !closes(its) {
                pieces.append(word[start..<next])
                start = next
            }
            index = next
        }
        return pieces
    }

    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.contains { DisplayWidth.columns($0.value) == 2 }
    }

    private static func opens(_ character: Character) -> Bool { "（「『【〔(<[".contains(character) }

    private static func closes(_ character: Character) -> Bool {
        "、。，．）」』】〕：；！？・ーっゃゅょッャュョァィゥェォ)>],.:;!?".contains(character)
    }
}

/// Columns that text takes on a terminal.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns($1.value) }
    }

    /// 0 for combining marks, 2 for East Asian wide characters and emoji (UAX 11), else 1.
    static func columns(_ scalar: UInt32) -> Int {
        if scalar < 0x300 { return 1 }
        switch scalar {
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x1AB0...0x1AFF,
            0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

/// Text of documents in Markdown.
enum Markdown {
    /// Text that is shown just as it is, on one line.
    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in SafeText.line(text).unicodeScalars {
            if "\\`*_<>[]|~&".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
