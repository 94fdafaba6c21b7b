import SMTPReply

/// Reads Sendmail's m4 source (`.mc`) and its rules (`.cf`): messages in quotes, `$#error` mailers (cf/README).
struct SendmailSettings {
    let text: Bytes
    let format: FormatID

    func read(_ line: Range<Int>, sink: (Finding) -> Void) {
        var content = QuotedReply.trimmed(text, line)
        guard !content.isEmpty, text[content.lowerBound] != 0x23, !text.has("dnl ", at: content.lowerBound) else {
            return
        }
        if let comment = text[content].find("dnl ") { content = content.lowerBound..<(content.lowerBound &+ comment) }
        if let at = text[content].find("$#error").map({ $0 &+ content.lowerBound }) {
            error(at, content, sink: sink)
        } else if text[content].find("`") != nil {
            macro(content, sink: sink)
        }
    }

    /// `$#error $@ 5.7.1 $: "550 text"`: the status behind `$@`, the reply behind `$:`.
    private func error(_ at: Int, _ content: Range<Int>, sink: (Finding) -> Void) {
        let verb = at..<(at &+ 7)
        guard let colon = text[0..<content.upperBound].find("$:", from: verb.upperBound) else { return }
        var value = QuotedReply.trimmed(text, (colon &+ 2)..<content.upperBound)
        if text[value.lowerBound] == 0x22 { value = (value.lowerBound &+ 1)..<value.upperBound }
        guard QuotedReply.code(in: text, at: value.lowerBound) != nil else { return }
        let status = text[0..<colon].find("$@", from: verb.upperBound).map {
            QuotedReply.trimmed(text, ($0 &+ 2)..<colon)
        }
        var setting = FoundSetting(kind: .sendmailError, name: verb, value: value, format: format)
        setting.verb = verb
        setting.readReply(in: text, value.lowerBound..<endOfQuotation(value))
        if let status, let found = QuotedReply.enhanced(in: text, from: status.lowerBound, to: status.upperBound) {
            setting.enhanced = found.code
            setting.enhancedRange = found.range
        }
        sink(.setting(setting))
    }

    private func endOfQuotation(_ value: Range<Int>) -> Int {
        guard text[value.lowerBound &- 1] == 0x22 else { return value.upperBound }
        var index = value.lowerBound
        while index < value.upperBound, text[index] != 0x22 { index &+= 1 }
        return index
    }

    /// A message in m4 quotes: ``define(`confREJECT_MSG', `550 5.7.1 no')``, ``FEATURE(`dnsbl', `list', `"550 no"')``.
    private func macro(_ content: Range<Int>, sink: (Finding) -> Void) {
        var name: Range<Int>?
        var index = content.lowerBound
        while index < content.upperBound {
            guard text[index] == 0x60 else {
                index &+= 1
                continue
            }
            var close = index &+ 1
            while close < content.upperBound, text[close] != 0x27 { close &+= 1 }
            var value = (index &+ 1)..<close
            if text[value.lowerBound] == 0x22 { value = (value.lowerBound &+ 1)..<value.upperBound }
            if let name, QuotedReply.code(in: text, at: value.lowerBound) != nil,
                ASCII.isBlank(text[value.lowerBound &+ 3])
            {
                var setting = FoundSetting(kind: .sendmailError, name: name, value: value, format: format)
                setting.readReply(in: text, value.lowerBound..<endOfQuotation(value))
                sink(.setting(setting))
            }
            name = name ?? value
            index = close &+ 1
        }
    }
}

/// Reads Sieve scripts (RFC 5228): `reject` and `ereject` (RFC 5429) with their texts.
struct SieveSettings {
    let text: Bytes
    let format: FormatID

    func read(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        if state.isTextBlock {
            block(line, &state, sink: sink)
            return
        }
        let content = QuotedReply.trimmed(text, line)
        var start = content.lowerBound
        if state.isComment {
            guard let close = text[0..<content.upperBound].find("*/", from: start) else { return }
            state.isComment = false
            start = close &+ 2
        }
        var isQuoted = false
        var index = start
        while index < content.upperBound {
            let byte = text[index]
            if byte == 0x22, text[index &- 1] != 0x5C { isQuoted.toggle() }
            if !isQuoted {
                if byte == 0x23 { return }
                if byte == 0x2F, text[index &+ 1] == 0x2A {
                    state.isComment = text[0..<content.upperBound].find("*/", from: index) == nil
                    if state.isComment { return }
                }
                if let name = command(at: index) {
                    take(name, content, &state, sink: sink)
                    return
                }
            }
            index &+= 1
        }
    }

    private func command(at index: Int) -> Range<Int>? {
        guard !ASCII.isWord(text[index &- 1]) else { return nil }
        for word in ["ereject", "reject"] as [StaticString]
        where text.has(word, at: index) && !ASCII.isWord(text[index &+ word.utf8CodeUnitCount]) {
            return index..<(index &+ word.utf8CodeUnitCount)
        }
        return nil
    }

    private func take(
        _ name: Range<Int>, _ content: Range<Int>, _ state: inout ConfigurationState, sink: (Finding) -> Void
    ) {
        let rest = QuotedReply.trimmed(text, name.upperBound..<content.upperBound)
        if text.has("text:", at: rest.lowerBound) {
            state.isTextBlock = true
            state.open = FoundSetting(
                kind: .sieve, name: name, value: rest.upperBound..<rest.upperBound, format: format)
        } else if text[rest.lowerBound] == 0x22 {
            var close = rest.lowerBound &+ 1
            while close < rest.upperBound, text[close] != 0x22 || text[close &- 1] == 0x5C { close &+= 1 }
            var setting = FoundSetting(kind: .sieve, name: name, value: (rest.lowerBound &+ 1)..<close, format: format)
            if !setting.readReply(in: text, setting.value) { setting.textRange = setting.value }
            sink(.setting(setting))
        }
    }

    /// A line of `text:` … `.` (RFC 5228 §2.4.2).
    private func block(_ line: Range<Int>, _ state: inout ConfigurationState, sink: (Finding) -> Void) {
        if line.count == 1, text[line.lowerBound] == 0x2E {
            state.isTextBlock = false
            state.flush(sink: sink)
        } else if var open = state.open {
            if open.value.isEmpty {
                open.value = line
                if !open.readReply(in: text, line) { open.textRange = line }
            } else {
                open.value = open.value.lowerBound..<line.upperBound
                open.textRange = (open.textRange ?? line).lowerBound..<line.upperBound
            }
            state.open = open
        }
    }
}
