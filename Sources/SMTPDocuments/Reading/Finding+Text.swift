import SMTPReply

extension FoundReply {
    /// The reply's text as it reads: without codes, unescaped, its lines joined by a blank. `bytes` is what its places
    /// refer to; parts before it are left out.
    package func text(in bytes: Bytes) -> String {
        if let decodedText { return decodedText }
        var output: [UInt8] = []
        for line in lines {
            if !output.isEmpty, output.last != 0x20 { output.append(0x20) }
            form.append(line.textRange, of: bytes, to: &output)
        }
        while output.last == 0x20 { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }

    /// The code that a client acts on: that of the last line.
    package var code: ReplyCode? { lines.last?.code }
    /// The first enhanced status code among the lines.
    package var enhanced: EnhancedStatusCode? {
        for line in lines where line.enhanced != nil { return line.enhanced }
        return nil
    }
}
