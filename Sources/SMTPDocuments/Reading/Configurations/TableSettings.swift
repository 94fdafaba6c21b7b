import SMTPReply

/// Reads lookup tables of a key and a right-hand side: access(5), header_checks(5), transport(5), relocated(5),
/// virtual(5), cidr, regexp and pcre tables, Sendmail's access map, virtusertable and mailertable, Exim's aliases.
struct TableSettings {
    let text: Bytes
    let format: FormatID
    /// What a right-hand side is, where its own words do not tell.
    let kind: FoundSetting.Kind

    /// Reads one line.
    func read(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, line)
        guard !content.isEmpty, text[content.lowerBound] != 0x23 else { return }
        if content.lowerBound > line.lowerBound {
            // A line that begins with a blank continues the one before.
            guard var open = state.open else { return }
            open.value = open.value.lowerBound..<content.upperBound
            if open.isReply { open.textRange = (open.textRange ?? content).lowerBound..<content.upperBound }
            state.open = open
            return
        }
        state.flush(sink: sink)
        guard let key = key(content) else { return }
        let right = QuotedReply.trimmed(text, key.upperBound..<content.upperBound)
        guard !right.isEmpty, let setting = setting(key: key, right: right) else { return }
        state.open = setting
    }

    /// The key: a pattern with its flags, or a word.
    private func key(_ content: Range<Int>) -> Range<Int>? {
        if text.has("if ", at: content.lowerBound) || text.has("endif", at: content.lowerBound) { return nil }
        var start = content.lowerBound
        if text[start] == 0x21 { start &+= 1 }
        var index = start &+ 1
        if let close = closing(text[start]), !ASCII.isWord(text[start]) {
            while index < content.upperBound, text[index] != close || text[index &- 1] == 0x5C { index &+= 1 }
            index &+= 1
            while ASCII.isLetter(text[index]) { index &+= 1 }
            return index < content.upperBound ? content.lowerBound..<index : nil
        }
        while index < content.upperBound, !ASCII.isBlank(text[index]) { index &+= 1 }
        return index < content.upperBound ? content.lowerBound..<index : nil
    }

    /// What closes a pattern that `byte` opens; nil where it opens none.
    private func closing(_ byte: UInt8) -> UInt8? { byte == 0x2F ? 0x2F : byte == 0x22 ? 0x22 : nil }

    /// What the right-hand side makes the server do; nil where it is neither a reply nor an action.
    func setting(key: Range<Int>, right: Range<Int>) -> FoundSetting? {
        var setting = FoundSetting(kind: kind, name: right.lowerBound..<right.lowerBound, value: right, format: format)
        setting.context = key
        if kind == .relocated { return setting }
        let right = unquoted(right)
        if let colon = exim(right) { return redirect(setting, right, colon) }
        var end = right.lowerBound
        while end < right.upperBound, ASCII.isWord(text[end]) { end &+= 1 }
        let word = right.lowerBound..<end
        if text[end] == 0x3A, text.isWord("error", in: word) || text.isWord("retry", in: word) {
            return error(setting, word, right)
        }
        if setting.readReply(in: text, right) { return setting }
        if kind == .other { return status(setting, right) }
        if text[right.lowerBound] == 0x24 {
            setting.kind = .rblReply
            setting.textRange = right
            return setting
        }
        guard isAction(word) else { return nil }
        setting.name = word
        let rest = QuotedReply.trimmed(text, end..<right.upperBound)
        if let found = QuotedReply.enhanced(in: text, from: rest.lowerBound, to: rest.upperBound),
            found.range.lowerBound == rest.lowerBound
        {
            setting.enhanced = found.code
            setting.enhancedRange = found.range
            setting.textRange = QuotedReply.trimmed(text, found.range.upperBound..<rest.upperBound)
        } else if !rest.isEmpty {
            setting.textRange = rest
        }
        return setting
    }

    /// Another enhanced status code in the place of one; nil where none stands there.
    private func status(_ found: FoundSetting, _ right: Range<Int>) -> FoundSetting? {
        guard let status = QuotedReply.enhanced(in: text, from: right.lowerBound, to: right.upperBound) else {
            return nil
        }
        var setting = found
        setting.enhanced = status.code
        setting.enhancedRange = status.range
        setting.textRange = QuotedReply.trimmed(text, status.range.upperBound..<right.upperBound)
        return setting
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, text[range.lowerBound] == 0x22, text[range.upperBound &- 1] == 0x22 else { return range }
        return (range.lowerBound &+ 1)..<(range.upperBound &- 1)
    }

    /// `error:5.1.2 text`, `retry:4.3.2 text` (error(8)); `ERROR:5.7.1:550 text`, `error:nouser 550 text` (cf/README).
    private func error(_ found: FoundSetting, _ word: Range<Int>, _ right: Range<Int>) -> FoundSetting {
        var setting = found
        setting.name = word
        setting.verb = word
        let argument = QuotedReply.trimmed(text, (word.upperBound &+ 1)..<right.upperBound)
        var rest = argument.lowerBound
        let status = QuotedReply.enhanced(in: text, from: rest, to: argument.upperBound)
        if let status {
            rest = status.range.upperBound
        } else if !ASCII.isDigit(text[rest]), text[rest] != 0x22 {
            // `nouser`, `tempfail`, or `D.S.N` as the manual writes it.
            while rest < argument.upperBound, ASCII.isWord(text[rest]) || text[rest] == 0x2E { rest &+= 1 }
        }
        if text[rest] == 0x3A { rest &+= 1 }
        let words = unquoted(QuotedReply.trimmed(text, rest..<argument.upperBound))
        if QuotedReply.code(in: text, at: words.lowerBound) != nil, setting.readReply(in: text, words) {
            setting.kind = .sendmailError
        } else {
            setting.kind = .transport
            setting.textRange = words.isEmpty ? nil : words
        }
        if let status {
            setting.enhanced = status.code
            setting.enhancedRange = status.range
        }
        return setting
    }

    /// The colon of `:fail:` or `:defer:`.
    private func exim(_ right: Range<Int>) -> Int? {
        guard text[right.lowerBound] == 0x3A else { return nil }
        return text.has(":fail:", at: right.lowerBound) || text.has(":defer:", at: right.lowerBound)
            ? right.lowerBound : nil
    }

    private func redirect(_ found: FoundSetting, _ right: Range<Int>, _ colon: Int) -> FoundSetting {
        var setting = found
        setting.kind = .redirect
        let close = text.has(":fail:", at: colon) ? colon &+ 6 : colon &+ 7
        setting.name = colon..<close
        let words = QuotedReply.trimmed(text, close..<right.upperBound)
        if !setting.readReply(in: text, words), !words.isEmpty { setting.textRange = words }
        return setting
    }

    private func isAction(_ word: Range<Int>) -> Bool {
        Self.actions.contains { text.isWord($0, in: word) }
    }

    private static let actions: [StaticString] = [
        "reject", "defer", "defer_if_reject", "defer_if_permit", "discard", "hold", "ok", "relay", "dunno", "warn",
        "info",
        "ignore", "prepend", "replace", "redirect", "filter", "bcc", "strip", "pass", "delay", "permit", "skip",
        "quarantine",
    ]
}
