import SMTPReply

extension FoundReply {
    /// The reply's text as it reads: without codes, unescaped, its lines joined by a blank. `bytes` is what its places
    /// refer to; parts before it are left out.
    package func text(in bytes: Bytes) -> String { text(in: TextWindow(bytes)) }

    /// The reply's text as it reads: without codes, unescaped, its lines joined by a blank.
    package func text(in window: TextWindow) -> String {
        if let decodedText { return decodedText }
        var output: [UInt8] = []
        appendText(in: window, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends what ``text(in:)`` gives to `output`.
    package func appendText(in window: TextWindow, to output: inout [UInt8]) {
        if let decodedText { return output.append(contentsOf: decodedText.utf8) }
        let start = output.count
        for line in lines {
            if output.count > start, output.last != 0x20 { output.append(0x20) }
            form.append(line.textRange, in: window, to: &output)
        }
        while output.count > start, output.last == 0x20 { output.removeLast() }
    }

    /// Appends the text of one of its lines, unescaped, to `output`.
    package func appendText(of line: FoundReplyLine, in window: TextWindow, to output: inout [UInt8]) {
        form.append(line.textRange, in: window, to: &output)
    }

    /// Where the whole text stands in one piece just as it reads; nil where it must be put together.
    package var plainTextRange: Place? {
        decodedText == nil && form == .plain && lines.count == 1 ? lines.first?.textRange : nil
    }

    /// The code that a client acts on: that of the last line.
    package var code: ReplyCode? { lines.last?.code }
    /// The first enhanced status code among the lines.
    package var enhanced: EnhancedStatusCode? {
        for line in lines where line.enhanced != nil { return line.enhanced }
        return nil
    }
}

extension TextForm {
    /// Appends what `place` spells; it may begin before the window's chunk.
    func append(_ place: Place, in window: TextWindow, to output: inout [UInt8]) {
        if place.lowerBound >= 0 { return append(place, of: window.chunk, to: &output) }
        append(place.moved(by: window.before.count), of: window.before, to: &output)
    }
}
