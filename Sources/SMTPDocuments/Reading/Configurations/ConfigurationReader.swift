import SMTPReply

/// How a configuration is written.
package enum ConfigurationSyntax: String, Hashable, Sendable {
    /// `name = value` with continuation lines; services with `-o name=value`.
    case postfixMain, postfixMaster
    /// Tables of a key and a right-hand side; what that is where its own words do not tell.
    case accessTable, checksTable, transportTable, relocatedTable, rblReplyTable, filterTable
    case exim, sendmail, sieve
    /// Replies stand behind the keywords that the format lists.
    case keywords
}

/// Reads configurations, line by line.
struct ConfigurationReader {
    let text: Bytes
    let id: FormatID
    let syntax: ConfigurationSyntax
    let cues: [SettingCue]
    let comment: [UInt8]

    /// Nil where none of the profile's formats is a configuration's.
    init?(_ text: Bytes, profile: DocumentProfile, formats: FormatSet) {
        guard let id = profile.formats.first(where: { formats.format($0)?.kind == .configuration }),
            let format = formats.format(id)
        else { return nil }
        self.text = text
        self.id = id
        syntax = format.syntax
        cues = format.settings
        comment = Array(format.comment.utf8)
    }

    func read(_ line: Range<Int>, state: inout ConfigurationState, sink: (Finding) -> Void) {
        switch syntax {
        case .postfixMain: PostfixSettings(text: text, format: id).readMain(line, state: &state, sink: sink)
        case .postfixMaster: PostfixSettings(text: text, format: id).readMaster(line, state: &state, sink: sink)
        case .accessTable: readTable(.access, line, &state, sink: sink)
        case .checksTable: readTable(.headerCheck, line, &state, sink: sink)
        case .transportTable: readTable(.transport, line, &state, sink: sink)
        case .relocatedTable: readTable(.relocated, line, &state, sink: sink)
        case .rblReplyTable: readTable(.rblReply, line, &state, sink: sink)
        case .filterTable: readTable(.other, line, &state, sink: sink)
        case .exim: EximSettings(text: text, format: id).read(line, state: &state, sink: sink)
        case .sendmail: SendmailSettings(text: text, format: id).read(line, sink: sink)
        case .sieve: SieveSettings(text: text, format: id).read(line, state: &state, sink: sink)
        case .keywords: KeywordSettings(text: text, format: id, cues: cues, comment: comment).read(line, sink: sink)
        }
    }

    private func readTable(
        _ kind: FoundSetting.Kind, _ line: Range<Int>, _ state: inout ConfigurationState, sink: (Finding) -> Void
    ) {
        TableSettings(text: text, format: id, kind: kind).read(line, state: &state, sink: sink)
    }
}

extension LineReader {
    /// Reads one line of a document whose kind is ``DocumentKind/configuration``; which one, `profile.formats` tells.
    func readConfigurationLine(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) {
        guard let configuration else {
            readLine(line, state: &state, sink: sink)
            return
        }
        state.configuration.use(ConfigurationState()) { configuration.read(line, state: &$0, sink: sink) }
    }

    /// Hands on what the configuration's last lines left open.
    func finishConfiguration(state: inout ReaderState, sink: (Finding) -> Void) {
        state.configuration.change { $0.flush(sink: sink) }
    }
}
