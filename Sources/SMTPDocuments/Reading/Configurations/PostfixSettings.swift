import SMTPReply

/// Reads `main.cf`, `master.cf` and the output of `postconf` (postconf(5), master(5)).
struct PostfixSettings {
    let text: Bytes
    let format: FormatID

    /// Reads one line of `main.cf` or of `postconf`'s output.
    func readMain(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, line)
        // Comments and empty lines do not end a logical line (postconf(5)).
        guard !content.isEmpty, text[content.lowerBound] != 0x23 else { return }
        if content.lowerBound > line.lowerBound, state.open != nil {
            extend(content, &state)
            return
        }
        state.flush(sink: sink)
        guard let equals = text[content].find("=").map({ $0 &+ content.lowerBound }) else { return }
        let left = QuotedReply.trimmed(text, content.lowerBound..<equals)
        guard let name = name(left) else { return }
        if name.lowerBound > left.lowerBound { state.context = left.lowerBound..<(name.lowerBound &- 1) }
        open(name, QuotedReply.trimmed(text, (equals &+ 1)..<content.upperBound), &state)
        state.context = nil
    }

    /// The parameter's own name; `submission/inet/smtpd_tls_security_level` names a service before it (postconf -P).
    private func name(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        for index in range {
            let byte = text[index]
            if byte == 0x2F {
                start = index &+ 1
            } else if !ASCII.isWord(byte), byte != 0x2E, byte != 0x2D {
                return nil
            }
        }
        return start < range.upperBound ? start..<range.upperBound : nil
    }

    private func open(_ name: Range<Int>, _ value: Range<Int>, _ state: inout ConfigurationState) {
        var setting = FoundSetting(kind: .parameter, name: name, value: value, format: format)
        setting.context = state.context
        if holdsReply(name) {
            setting.readReply(in: text, value)
            if text.isWord("default_rbl_reply", in: name) { setting.kind = .rblReply }
        } else if QuotedReply.isSafe(in: text, at: value.lowerBound, to: value.upperBound) {
            setting.readReply(in: text, value)
        }
        state.open = setting
        state.isList = text.ends(name, with: "_restrictions") || isClass(name, value)
        if state.isList { readList(value, &state) }
    }

    /// Whether the parameter's value is a reply code or begins with one.
    private func holdsReply(_ name: Range<Int>) -> Bool {
        if text.ends(name, with: "_code") { return !text.isWord("fault_injection_code", in: name) }
        return text.isWord("default_rbl_reply", in: name)
            || text.isWord("smtpd_policy_service_default_action", in: name)
            || text.ends(name, with: "_default_action") || text.ends(name, with: "_tempfail_action")
    }

    /// A restriction class has a name of the user's choice; its value begins with a restriction.
    private func isClass(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
        let start = value.lowerBound
        guard !text.ends(name, with: "_action"), !text.ends(name, with: "_maps") else { return false }
        return text.has("check_", at: start) || text.has("reject_", at: start) || text.has("permit_", at: start)
    }

    private func extend(_ content: Range<Int>, _ state: inout ConfigurationState) {
        guard var setting = state.open else { return }
        if setting.value.isEmpty {
            setting.value = content
            if holdsReplyBefore(setting) { setting.readReply(in: text, content) }
        } else {
            setting.value = setting.value.lowerBound..<content.upperBound
            if setting.isReply { setting.textRange = (setting.textRange ?? content).lowerBound..<content.upperBound }
        }
        state.open = setting
        if state.isList { readList(content, &state) }
    }

    /// The name may stand in an earlier chunk; then its value does not begin with a code that counts.
    private func holdsReplyBefore(_ setting: FoundSetting) -> Bool {
        setting.name.lowerBound >= 0 && holdsReply(setting.name)
    }

    /// Reads the words of a restriction list.
    private func readList(_ range: Range<Int>, _ state: inout ConfigurationState) {
        RestrictionList(text: text, format: format).read(range, context: state.open?.name, &state)
    }

    /// Reads one line of `master.cf`.
    func readMaster(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        let content = QuotedReply.trimmed(text, line)
        guard !content.isEmpty, text[content.lowerBound] != 0x23 else { return }
        if content.lowerBound == line.lowerBound {
            var end = content.lowerBound
            while end < content.upperBound, !ASCII.isBlank(text[end]) { end &+= 1 }
            state.context = content.lowerBound..<end
        }
        var index = content.lowerBound
        while let at = text[0..<content.upperBound].find("-o", from: index) {
            index = at &+ 2
            let isOption = (at == content.lowerBound || ASCII.isBlank(text[at &- 1])) && ASCII.isBlank(text[index])
            guard isOption else { continue }
            index = readOption(index, content.upperBound, &state, sink: sink)
        }
    }

    /// `name=value`, or `{ name = value }`, from behind `-o`; the offset behind it.
    private func readOption(_ start: Int, _ end: Int, _ state: inout ConfigurationState, sink: (Finding) -> Void) -> Int
    {
        var lower = start
        while ASCII.isBlank(text[lower]) { lower &+= 1 }
        var upper = lower
        if text[lower] == 0x7B {
            lower &+= 1
            while upper < end, text[upper] != 0x7D { upper &+= 1 }
        } else {
            while upper < end, !ASCII.isBlank(text[upper]) { upper &+= 1 }
        }
        let option = QuotedReply.trimmed(text, lower..<upper)
        let equals = text[option].find("=").map { $0 &+ option.lowerBound } ?? option.upperBound
        guard let name = name(QuotedReply.trimmed(text, option.lowerBound..<equals)) else { return upper }
        let value = QuotedReply.trimmed(text, min(equals &+ 1, option.upperBound)..<option.upperBound)
        open(name, value, &state)
        state.flush(sink: sink)
        return upper
    }
}
