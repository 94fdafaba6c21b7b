import LanguageServerProtocol
import SMTPDocuments

// The border: byte offsets inside, positions in the client's encoding outside.

extension Text {
    func offset(of position: LSPPosition, _ encoding: PositionEncoding) -> Int {
        offset(of: Position(line: position.line, character: position.character), encoding: encoding)
    }

    /// The byte range; one whose end stands before its start is empty.
    func range(of range: LSPRange, _ encoding: PositionEncoding) -> Range<Int> {
        let start = offset(of: range.start, encoding)
        return start..<max(start, offset(of: range.end, encoding))
    }

    func lspPosition(of offset: Int, _ encoding: PositionEncoding) -> LSPPosition {
        let position = position(of: offset, encoding: encoding)
        return LSPPosition(line: position.line, character: position.character)
    }

    func lspRange(of range: Range<Int>, _ encoding: PositionEncoding) -> LSPRange {
        LSPRange(start: lspPosition(of: range.lowerBound, encoding), end: lspPosition(of: range.upperBound, encoding))
    }
}
