import SMTPDocuments
import SMTPReply

/// A part of a document that places refer to, and where those stand in the whole.
package protocol LocatedText {
    /// The part, and what stands right before it.
    var window: TextWindow { get }
    /// The position in the document of a place's bound; it may lie before the part.
    func position(of offset: Int, encoding: PositionEncoding) -> Position
}

extension StreamedChunk: LocatedText {}

/// A chunk of a text that is held as a whole.
package struct TextPart: LocatedText {
    package let text: Text
    package let window: TextWindow
    /// Offset in the text of the part's first byte.
    package let start: Int

    /// Hands the chunk at `index` to `body`; it is valid inside the call only.
    package static func with<Result>(_ text: Text, chunk index: Int, _ body: (TextPart) -> Result) -> Result {
        text.withWindow(ofChunk: index) { window in
            body(TextPart(text: text, window: window, start: text.byteStart(ofChunk: index)))
        }
    }

    package func position(of offset: Int, encoding: PositionEncoding) -> Position {
        text.position(of: start + offset, encoding: encoding)
    }
}
