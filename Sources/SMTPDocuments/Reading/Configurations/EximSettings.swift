import SMTPReply

/// Reads Exim's configuration (spec.txt ch. 6, 43, 44): ACL messages, redirect data, retry rules.
struct EximSettings {
    let text: Bytes
    let format: FormatID

    func read(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, line)
        guard !content.isEmpty, text[content.lowerBound] != 0x23 else { return }
        let wasContinued = state.isContinued
        state.isContinued = text[content.upperBound &- 1] == 0x5C
        if wasContinued {
            extend(content, &state)
            redirects(content, sink: sink)
            if !state.isContinued { state.flush(sink: sink) }
            return
        }
        state.flush(sink: sink)
        if text.has("begin ", at: content.lowerBound) {
            begin(QuotedReply.trimmed(text, (content.lowerBound &+ 6)..<content.upperBound), &state)
            return
        }
        switch state.section {
        case .acl: acl(content, &state, sink: sink)
        case .retry: retry(content, sink: sink)
        case .main: option(content, &state)
        default: option(content, &state)
        }
        redirects(content, sink: sink)
        if !state.isContinued { state.flush(sink: sink) }
    }

    private func begin(_ name: Range<Int>, _ state: inout ConfigurationState) {
        let sections: [(StaticString, ConfigurationState.Section)] = [
            ("acl", .acl), ("routers", .routers), ("transports", .transports), ("retry", .retry), ("rewrite", .rewrite),
            ("authenticators", .authenticators),
        ]
        state.section = sections.first { text.isWord($0.0, in: name) }?.1 ?? .other
        state.context = nil
        state.verb = nil
    }

    /// A value that goes on behind a backslash.
    private func extend(_ content: Range<Int>, _ state: inout ConfigurationState) {
        guard var open = state.open else { return }
        open.value = open.value.lowerBound..<content.upperBound
        if open.textRange != nil { open.textRange = (open.textRange ?? content).lowerBound..<content.upperBound }
        state.open = open
    }

    /// `name:`, a verb with or without its first condition, or a condition.
    private func acl(_ content: Range<Int>, _ state: inout ConfigurationState, sink: (Finding) -> Void) {
        var start = content.lowerBound
        let word = word(at: start, content.upperBound)
        if text[word.upperBound] == 0x3A, word.upperBound &+ 1 == content.upperBound {
            state.context = word
            state.verb = nil
            return
        }
        if Self.verbs.contains(where: { text.isWord($0, in: word) }) {
            state.verb = word
            start = QuotedReply.trimmed(text, word.upperBound..<content.upperBound).lowerBound
        }
        guard text.has("message", at: start) else { return }
        let name = start..<(start &+ 7)
        let rest = QuotedReply.trimmed(text, name.upperBound..<content.upperBound)
        guard text[rest.lowerBound] == 0x3D else { return }
        let value = unquoted(QuotedReply.trimmed(text, (rest.lowerBound &+ 1)..<rest.upperBound))
        var setting = FoundSetting(kind: .aclMessage, name: name, value: value, format: format)
        setting.context = state.context
        setting.verb = state.verb
        if !setting.readReply(in: text, value) {
            setting.textRange = value
            inBraces(&setting, value)
        }
        state.open = setting
    }

    /// A reply inside an expansion: `${if …{550 5.7.1 no}{450 4.7.1 later}}`. Only the first one is taken.
    private func inBraces(_ setting: inout FoundSetting, _ value: Range<Int>) {
        for index in value
        where text[index] == 0x7B && QuotedReply.isSafe(in: text, at: index &+ 1, to: value.upperBound) {
            var close = index &+ 1
            while close < value.upperBound, text[close] != 0x7D { close &+= 1 }
            setting.readReply(in: text, (index &+ 1)..<close)
            return
        }
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 1, text[range.lowerBound] == 0x22 else { return range }
        let end = text[range.upperBound &- 1] == 0x22 ? range.upperBound &- 1 : range.upperBound
        return (range.lowerBound &+ 1)..<max(range.lowerBound &+ 1, end)
    }

    private static let verbs: [StaticString] = ["accept", "deny", "defer", "drop", "require", "warn", "discard"]

    private func word(at start: Int, _ end: Int) -> Range<Int> {
        var index = start
        while index < end, ASCII.isWord(text[index]) || text[index] == 0x2D { index &+= 1 }
        return start..<index
    }

    /// An option that decides what is sent: `smtp_banner`, `acl_smtp_rcpt`.
    private func option(_ content: Range<Int>, _ state: inout ConfigurationState) {
        let name = word(at: content.lowerBound, content.upperBound)
        let rest = QuotedReply.trimmed(text, name.upperBound..<content.upperBound)
        guard text[rest.lowerBound] == 0x3D,
            text.has("smtp_banner", at: name.lowerBound) || text.has("acl_smtp_", at: name.lowerBound)
        else { return }
        let value = QuotedReply.trimmed(text, (rest.lowerBound &+ 1)..<rest.upperBound)
        state.open = FoundSetting(kind: .parameter, name: name, value: value, format: format)
    }

    /// `:fail: 550 5.1.1 text` and `:defer: 451 text` in redirect data, wherever they stand (spec.txt ch. 22).
    private func redirects(_ content: Range<Int>, sink: (Finding) -> Void) {
        var index = content.lowerBound
        while let at = text[0..<content.upperBound].find(":", from: index) {
            index = at &+ 1
            let length = text.has(":fail:", at: at) ? 6 : text.has(":defer:", at: at) ? 7 : 0
            guard length > 0 else { continue }
            index = at &+ length
            var end = index
            while end < content.upperBound, text[end] != 0x7D { end &+= 1 }
            let value = QuotedReply.trimmed(text, index..<end)
            var setting = FoundSetting(kind: .redirect, name: at..<(at &+ length), value: value, format: format)
            if !setting.readReply(in: text, value), !value.isEmpty { setting.textRange = value }
            sink(.setting(setting))
            index = end
        }
    }

    /// `*.example.org rcpt_452 F,1h,10m` (spec.txt ch. 32); `rcpt_4xx` stands for all of them.
    private func retry(_ content: Range<Int>, sink: (Finding) -> Void) {
        var start = content.lowerBound
        while start < content.upperBound, !ASCII.isBlank(text[start]) { start &+= 1 }
        let rest = QuotedReply.trimmed(text, start..<content.upperBound)
        let error = word(at: rest.lowerBound, rest.upperBound)
        guard
            text.has("rcpt_", at: error.lowerBound) || text.has("mail_", at: error.lowerBound)
                || text.has("data_", at: error.lowerBound)
        else { return }
        let digits = (error.lowerBound &+ 5)..<error.upperBound
        var setting = FoundSetting(kind: .retryRule, name: error, value: digits, format: format)
        setting.context = content.lowerBound..<start
        setting.readReply(in: text, digits)
        sink(.setting(setting))
    }
}
