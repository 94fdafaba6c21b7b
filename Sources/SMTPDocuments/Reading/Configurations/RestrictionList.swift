import SMTPReply

/// The words of restriction lists (SMTPD_ACCESS_README, postconf(5)).
struct RestrictionList {
    let text: Bytes
    let format: FormatID

    /// Reads the words in `range` into `state.inner`.
    func read(_ range: Range<Int>, context: Place?, _ state: inout ConfigurationState) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if QuotedReply.isSpace(byte) || byte == 0x2C || byte == 0x7B || byte == 0x7D {
                index &+= 1
                continue
            }
            let word = index..<wordEnd(from: index, to: range.upperBound)
            take(word, context: context, &state)
            index = word.upperBound
        }
    }

    /// The end of the word at `start`; braces behind a colon or a brace keep what is in them together.
    private func wordEnd(from start: Int, to end: Int) -> Int {
        var depth = 0
        var index = start
        while index < end {
            let byte = text[index]
            if byte == 0x7B { depth &+= 1 }
            if byte == 0x7D {
                if depth == 0 { return index }
                depth &-= 1
            }
            if depth == 0, QuotedReply.isSpace(byte) || byte == 0x2C { return index }
            index &+= 1
        }
        return end
    }

    private func take(_ word: Range<Int>, context: Place?, _ state: inout ConfigurationState) {
        let isArgument = state.awaitsArgument && !isRestriction(word)
        state.awaitsArgument = false
        if isArgument, let last = state.inner.indices.last {
            state.inner[last].value = word
            if text.has("inline:{", at: word.lowerBound) { readInline(word, &state) }
            return
        }
        guard text[word.lowerBound] != 0x24, isRestriction(word) || isName(word) else { return }
        var setting = FoundSetting(
            kind: .restriction, name: word, value: word.upperBound..<word.upperBound, format: format)
        setting.context = context
        state.inner.append(setting)
        state.awaitsArgument = takesArgument(word)
    }

    private func isRestriction(_ word: Range<Int>) -> Bool {
        let start = word.lowerBound
        return text.has("reject", at: start) || text.has("permit", at: start) || text.has("check_", at: start)
            || text.has("defer", at: start) || text.has("warn_if_reject", at: start) || text.isWord("dunno", in: word)
    }

    /// A restriction class has a name like any parameter.
    private func isName(_ word: Range<Int>) -> Bool {
        word.allSatisfy { ASCII.isWord(text[$0]) } && ASCII.isLetter(text[word.lowerBound])
    }

    private func takesArgument(_ word: Range<Int>) -> Bool {
        text.has("check_", at: word.lowerBound) || text.has("reject_rbl", at: word.lowerBound)
            || text.has("reject_rhsbl", at: word.lowerBound) || text.has("permit_dnswl", at: word.lowerBound)
            || text.has("permit_rhswl", at: word.lowerBound) || text.isWord("sleep", in: word)
    }

    /// `inline:{ x@example.net = 550 5.7.1 text, { y@example.net = REJECT more, text } }` (DATABASE_README).
    private func readInline(_ word: Range<Int>, _ state: inout ConfigurationState) {
        let end = text[word.upperBound &- 1] == 0x7D ? word.upperBound &- 1 : word.upperBound
        var index = word.lowerBound &+ 8
        while index < end {
            while index < end, QuotedReply.isSpace(text[index]) || text[index] == 0x2C { index &+= 1 }
            let isBraced = text[index] == 0x7B
            var stop = index
            while stop < end, text[stop] != (isBraced ? 0x7D : 0x2C) { stop &+= 1 }
            let entry = QuotedReply.trimmed(text, (isBraced ? index &+ 1 : index)..<stop)
            if let equals = text[entry].find("=").map({ $0 &+ entry.lowerBound }) {
                let key = QuotedReply.trimmed(text, entry.lowerBound..<equals)
                let right = QuotedReply.trimmed(text, (equals &+ 1)..<entry.upperBound)
                if let setting = TableSettings(text: text, format: format, kind: .access).setting(
                    key: key, right: right)
                {
                    state.inner.append(setting)
                }
            }
            index = stop &+ 1
        }
    }
}
