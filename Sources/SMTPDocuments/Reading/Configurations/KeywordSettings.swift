import SMTPReply

/// Reads configurations whose replies stand behind keywords, line by line: what the keywords are, the format says.
struct KeywordSettings {
    let text: Bytes
    let format: FormatID
    let cues: [SettingCue]
    let comment: [UInt8]

    func read(_ line: Range<Int>, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, line)
        guard !content.isEmpty, comment.isEmpty || !text.has(comment, at: content.lowerBound) else { return }
        var index = content.lowerBound
        var context: Range<Int>?
        while index < content.upperBound {
            if comment.count == 1, text[index] == comment[0], ASCII.isBlank(text[index &- 1]) { return }
            if ASCII.isWord(text[index &- 1]) && ASCII.isWord(text[index]) {
                index &+= 1
                continue
            }
            if let (cue, end) = cue(at: index, before: content.upperBound) {
                if cue.role == .context {
                    context = word(from: end, to: content.upperBound)
                    index = end
                    continue
                }
                if let setting = setting(cue, name: index..<end, content, context: context) {
                    sink(.setting(setting))
                    index = max(setting.value.upperBound, end)
                    continue
                }
                index = end
                continue
            }
            index &+= 1
        }
    }

    /// The cue whose word stands at `index`, and the word's end. A word that begins with `*` is a suffix.
    private func cue(at index: Int, before end: Int) -> (SettingCue, Int)? {
        for cue in cues {
            if cue.isSuffix {
                var stop = index
                while stop < end, ASCII.isWord(text[stop]) { stop &+= 1 }
                if text[0..<stop].has(cue.bytes, at: stop &- cue.bytes.count), stop &- cue.bytes.count > index {
                    return (cue, stop)
                }
            } else if text[0..<end].has(cue.bytes, at: index) {
                let stop = index &+ cue.bytes.count
                if !ASCII.isWord(cue.bytes.last ?? 0) || !ASCII.isWord(text[stop]) { return (cue, stop) }
            }
        }
        return nil
    }

    private func word(from start: Int, to end: Int) -> Range<Int> {
        var lower = start
        while lower < end, ASCII.isBlank(text[lower]) { lower &+= 1 }
        var upper = lower
        while upper < end, !ASCII.isBlank(text[upper]) { upper &+= 1 }
        return lower..<upper
    }

    private func setting(_ cue: SettingCue, name: Range<Int>, _ content: Range<Int>, context: Range<Int>?)
        -> FoundSetting?
    {
        var start = name.upperBound
        if cue.role == .within {
            while start < content.upperBound, start < name.upperBound &+ 200, text[start] != 0x22, text[start] != 0x27,
                !isCode(at: start, content.upperBound)
            { start &+= 1 }
        }
        // `header("Auth-Error-Code: 535 5.7.8")`: the keyword stands inside the quotation.
        var quote = isQuote(text[name.lowerBound &- 1]) ? text[name.lowerBound &- 1] : 0
        while start < content.upperBound, isFiller(text[start]) {
            if isQuote(text[start]) { quote = text[start] }
            start &+= 1
        }
        let isQuoted = quote != 0
        if cue.needsQuote, !isQuoted { return nil }
        var end = start
        while end < content.upperBound, end < start &+ 2000,
            isQuoted ? text[end] != quote || text[end &- 1] == 0x5C : !isEnd(text[end])
        {
            end &+= 1
        }
        var setting = FoundSetting(
            kind: cue.kind, name: name, value: QuotedReply.trimmed(text, start..<end), format: format)
        setting.context = context
        setting.verb = name
        if !setting.readReply(in: text, setting.value), !setting.value.isEmpty { setting.textRange = setting.value }
        readApart(&setting, end, content.upperBound)
        if cue.role == .within, isQuoted { readArguments(&setting, end, content.upperBound) }
        return setting.isReply || cue.takesText ? setting : nil
    }

    /// The other half of a reply that stands apart: `code "451" ecode "4.7.1" msg "…"`, `(550, "5.7.1 text")`.
    private func readApart(_ setting: inout FoundSetting, _ start: Int, _ end: Int) {
        guard setting.code != nil, setting.enhanced == nil, setting.textRange == nil else { return }
        var index = start
        while index < end, index < start &+ 12 {
            if let found = QuotedReply.enhanced(in: text, from: index, to: end), found.range.lowerBound == index,
                !ASCII.isWord(text[index &- 1])
            {
                setting.enhanced = found.code
                setting.enhancedRange = found.range
                return
            }
            index &+= 1
        }
    }

    /// Code and status that follow the text as arguments of their own: `('No such user', 550, '5.1.1')`.
    private func readArguments(_ setting: inout FoundSetting, _ start: Int, _ end: Int) {
        guard setting.code == nil, setting.enhanced == nil, setting.textRange != nil else { return }
        var index = start &+ 1
        while index < end, ASCII.isBlank(text[index]) || text[index] == 0x2C || isQuote(text[index]) { index &+= 1 }
        guard let code = QuotedReply.code(in: text, at: index), code.firstDigit > 3, !ASCII.isWord(text[index &+ 3])
        else { return }
        setting.code = code
        setting.codeRange = index..<index &+ 3
        index &+= 3
        while index < end, ASCII.isBlank(text[index]) || text[index] == 0x2C || isQuote(text[index]) { index &+= 1 }
        guard let found = QuotedReply.enhanced(in: text, from: index, to: end), found.range.lowerBound == index else {
            return
        }
        setting.enhanced = found.code
        setting.enhancedRange = found.range
    }

    private func isCode(at index: Int, _ end: Int) -> Bool {
        !ASCII.isWord(text[index &- 1]) && QuotedReply.anyCode(in: text, at: index, before: end) != nil
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

    /// What may stand between a keyword and its value.
    private func isFiller(_ byte: UInt8) -> Bool {
        ASCII.isBlank(byte) || byte == 0x3D || byte == 0x3A || byte == 0x28 || byte == 0x22 || byte == 0x27
            || byte == 0x5E
            || byte == 0x2C || byte == 0x2D
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == 0x3B || byte == 0x7D || byte == 0x29 || byte == 0x2C || byte == 0x5D
    }
}
