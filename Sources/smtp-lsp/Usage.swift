import SMTPLanguageServer

/// The program's version, as `--version` and `serverInfo` tell it.
let version = Product.version

extension Subcommand {
    /// Synopsis behind `smtp-lsp`, and what it does.
    var usage: (synopsis: String, summary: String) {
        switch self {
        case .serve: ("[--stdio]", "language server on stdin and stdout (the default)")
        case .query: ("query", "JSON-RPC, one message a line, no handshake")
        case .explain: ("explain WORD…", "explain a code, an enhanced code or any reply text; - reads one a line")
        case .compare: ("compare CODE CODE", "two codes side by side")
        case .codes: ("codes [--class N] [--search WORDS]", "list the catalogue")
        case .check: ("check [--fail-on SEVERITY] [FILE…|-]", "findings in logs, transcripts, bounces, configurations")
        case .scan: ("scan [FILE…|-]", "every reply, status, command and configured reply")
        case .rules: ("rules [NAME]", "the rules, or one rule with its examples")
        case .formats: ("formats [ID]", "the formats, or one format with its examples")
        case .help: ("help [SUBCOMMAND]", "this text, or a subcommand's options")
        }
    }

    private var examples: [String] {
        switch self {
        case .serve: ["smtp-lsp --stdio"]
        case .query:
            [#"echo '{"jsonrpc":"2.0","id":1,"method":"smtp/explain","params":{"code":551}}' | smtp-lsp query"#]
        case .explain: ["smtp-lsp explain 551", "smtp-lsp explain 550 5.7.26", "smtp-lsp explain - < replies.txt"]
        case .compare: ["smtp-lsp compare 251 551", "smtp-lsp compare 5.1.1 5.1.10"]
        case .codes: ["smtp-lsp codes --class 4", "smtp-lsp codes --search 'mailbox full'"]
        case .check: ["smtp-lsp check session.smtp", "zcat mail.log.2.gz | smtp-lsp check --fail-on never -"]
        case .scan: ["smtp-lsp scan --format ndjson --fields file,range,code /var/log/mail.log"]
        case .rules: ["smtp-lsp rules multiline-code-differs"]
        case .formats: ["smtp-lsp formats postfix.delivery"]
        case .help: ["smtp-lsp help check"]
        }
    }

    /// A subcommand's own help.
    var help: String {
        var text = "usage: smtp-lsp \(usage.synopsis)\n\n\(usage.summary)\n\noptions:\n"
        for option in OptionSpecification.all where option.applies(to: self) {
            text += "  " + padded(option.synopsis, to: 44) + option.help + "\n"
        }
        text += "\nexamples:\n" + examples.map { "  \($0)\n" }.joined()
        if self == .check { text += "\nexit status: 0 nothing at or above --fail-on, 1 something, 2 could not run\n" }
        return text
    }

    /// The help of the whole program.
    static var overview: String {
        var text = "smtp-lsp explains SMTP: in mail logs, transcripts, bounces and configurations.\n\nusage:\n"
        for subcommand in allCases {
            text += "  smtp-lsp " + padded(subcommand.usage.synopsis, to: 38) + subcommand.usage.summary + "\n"
        }
        return text + "\n`smtp-lsp help SUBCOMMAND` shows options and examples.\n"
    }
}

extension OptionSpecification {
    fileprivate var synopsis: String {
        switch value {
        case .none: "--\(name)"
        case .text(let placeholder): "--\(name) \(placeholder)"
        case .oneOf(let values): "--\(name) \(values.joined(separator: "|"))"
        }
    }
}

/// The text with blanks up to `width` columns, at least one.
func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(text.isEmpty ? 0 : 1, width - DisplayWidth.of(text)))
}
