import TestSupport
import Testing

@Suite struct UsageTests {
    @Test func showsVersionAndHelp() throws {
        let version = try CommandRun("--version")
        #expect(version.text == "smtp-lsp 0.1.0\n")
        #expect(version.status == 0)
        let help = try CommandRun("--help")
        #expect(help.text.hasPrefix("smtp-lsp explains SMTP"))
        #expect(help.status == 0)
        #expect(try CommandRun("help").text == help.text)
        #expect(try CommandRun("help", "check").text == CommandRun("check", "--help").text)
        for name in ["query", "explain", "compare", "codes", "check", "scan", "rules", "formats"] {
            #expect(help.text.contains("smtp-lsp \(name)"))
            #expect(try CommandRun("help", name).text.hasPrefix("usage: smtp-lsp \(name)"))
        }
    }

    /// One line on standard error that says what is wrong and what would be right; exit status 2; no output.
    @Test(arguments: [
        (["chekc"], "unknown subcommand 'chekc'; did you mean 'check'?; see smtp-lsp --help"),
        (["help", "scam"], "no subcommand 'scam'; did you mean 'scan'?"),
        (["check", "--fail-one", "error"], "unknown option '--fail-one'; did you mean '--fail-on'?"),
        (["check", "--fail-on", "eror"], "--fail-on cannot be 'eror'; did you mean 'error'?"),
        (["check", "--fail-on"], "--fail-on needs a value: one of error, warning, information, hint, never"),
        (["explain", "--fail-on", "error", "551"], "--fail-on does not go with 'explain' (only with check)"),
        (
            ["scan", "--format", "sarif", "mail.log"],
            "--format sarif goes with 'check' only; use text, markdown, json or ndjson"
        ),
        (
            ["scan", "--format", "ndjson", "--fields", "cod", "mail.log"],
            "--fields: unknown member 'cod'; did you mean 'code'?"
        ),
        (
            ["scan", "--format", "text", "--fields", "code", "mail.log"],
            "--fields goes with --format json or ndjson, not text"
        ),
        (["scan", "--as", "transcrip", "mail.log"], "--as: no format or kind 'transcrip'; did you mean 'transcript'?"),
        (["explain"], "explain needs a code or a text; for example: smtp-lsp explain 551"),
        (["explain", "55I"], "'55I' is not a code; did you mean '551'?"),
        (["explain", "5,7,1"], "'5,7,1' is not a code; did you mean '5.7.1'?"),
        (["compare", "551"], "compare needs two codes; for example: smtp-lsp compare 251 551"),
        (["compare", "551", "25I"], "'25I' is not a code; did you mean '251'?"),
        (["compare", "551", "hello"], "'hello' is not a code (three digits, or X.Y.Z as in 5.1.1)"),
        (["codes", "--class", "x"], "--class takes one digit, not 'x'"),
        (["rules", "failing-repl"], "no rule 'failing-repl'; did you mean 'failing-reply'?"),
        (["formats", "swak"], "no format 'swak'; did you mean 'swaks'?"),
        (["query", "now"], "query takes no operand 'now'; it reads standard input"),
        (["--clientProcessId=x"], "--clientProcessId takes the number of a process, not 'x'"),
        (["explain", "\u{1B}[31m", "--\u{7}x"], "unknown option '--\\u{7}x'"),
    ])
    func saysWhatIsWrong(_ arguments: [String], _ message: String) throws {
        let run = try run(arguments)
        #expect(run.messages == "smtp-lsp: \(message)\n")
        #expect(run.status == 2)
        #expect(run.text == "")
    }

    private func run(_ arguments: [String]) throws -> CommandRun {
        switch arguments.count {
        case 1: try CommandRun(arguments[0])
        case 2: try CommandRun(arguments[0], arguments[1])
        case 3: try CommandRun(arguments[0], arguments[1], arguments[2])
        case 4: try CommandRun(arguments[0], arguments[1], arguments[2], arguments[3])
        default:
            try CommandRun(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5])
        }
    }
}
