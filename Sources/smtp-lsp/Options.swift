import SMTPQuery

/// One option of the command line: its name, what it takes, and what `--help` says about it.
struct OptionSpecification: Sendable {
    enum Value: Sendable {
        case none
        /// Any text, under this name in the usage.
        case text(String)
        case oneOf([String])
    }

    let name: String
    let value: Value
    let help: String
    /// The subcommands that take it; empty for all.
    var subcommands: [Subcommand] = []

    static let formats = ["text", "markdown", "json", "ndjson", "sarif", "github"]
    static let severities = ["error", "warning", "information", "hint", "never"]

    static let all: [OptionSpecification] = [
        OptionSpecification(
            name: "format", value: .oneOf(formats), help: "output: text (default); sarif and github for check only",
            subcommands: [.explain, .compare, .codes, .check, .scan, .rules, .formats]),
        OptionSpecification(
            name: "fields", value: .text("a,b,…"), help: "only these members (json; ndjson if no --format is given)",
            subcommands: [.explain, .scan, .check, .codes]),
        OptionSpecification(
            name: "locale", value: .text("TAG"), help: "language of the texts: en, fr, de, es, it, pt, ja"),
        OptionSpecification(
            name: "encoding", value: .oneOf(["utf-8", "utf-16", "utf-32"]),
            help: "units of columns in json (default utf-16)",
            subcommands: [.check, .scan, .query]),
        OptionSpecification(
            name: "as", value: .text("FORMAT"), help: "read every file as this format or kind (see `formats`)",
            subcommands: [.check, .scan]),
        OptionSpecification(
            name: "formats", value: .text("FILE"), help: "formats of your own",
            subcommands: [.check, .scan, .formats, .query, .serve]),
        OptionSpecification(
            name: "fail-on", value: .oneOf(severities), help: "exit 1 when a finding is this severe (default error)",
            subcommands: [.check]),
        OptionSpecification(
            name: "class", value: .text("N"), help: "only codes with this first digit", subcommands: [.codes]),
        OptionSpecification(
            name: "search", value: .text("WORDS"), help: "only codes whose texts hold these words",
            subcommands: [.codes]),
        OptionSpecification(name: "color", value: .oneOf(["auto", "always", "never"]), help: "colours (default auto)"),
        OptionSpecification(
            name: "stdio", value: .none, help: "speak on stdin and stdout (the default)", subcommands: [.serve]),
        OptionSpecification(
            name: "clientProcessId", value: .text("N"), help: "end when this process ends", subcommands: [.serve]),
        OptionSpecification(name: "help", value: .none, help: "show this help"),
        OptionSpecification(name: "version", value: .none, help: "show the version"),
    ]

    func applies(to subcommand: Subcommand) -> Bool { subcommands.isEmpty || subcommands.contains(subcommand) }
}

/// The subcommands, in the order of the usage.
enum Subcommand: String, CaseIterable, Sendable {
    case serve, query, explain, compare, codes, check, scan, rules, formats, help
}

/// What the command line says.
struct Options: Sendable {
    var subcommand: Subcommand = .serve
    /// Whether the subcommand was named, or any option of the server was given.
    var isExplicit = false
    /// Whether a subcommand was named.
    var isNamed = false
    var values: [String: String] = [:]
    var operands: [String] = []

    subscript(name: String) -> String? { values[name] }

    /// The comma-separated names of `--fields`, nil when it was not given.
    var fields: [String]? {
        values["fields"].map { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } }
    }
}

/// What is wrong with a command line: one line for stderr; the exit status is 2.
struct UsageError: Error, Hashable {
    let message: String
}

extension Options {
    /// Reads the arguments behind the program's name.
    /// - Throws: ``UsageError`` with what is wrong and what would be right.
    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        if let first = rest.first, !first.hasPrefix("-") {
            guard let named = Subcommand(rawValue: first), named != .serve else {
                let near = nearest(to: first, among: Subcommand.allCases.filter { $0 != .serve }.map(\.rawValue))
                throw UsageError(
                    message: "unknown subcommand '\(printable(first))'" + suggestion(near) + "; see smtp-lsp --help")
            }
            subcommand = named
            isExplicit = true
            isNamed = true
            rest.removeFirst()
        }
        var onlyOperands = false
        while let argument = rest.popFirst() {
            // `-44` is an error number of Exim.
            if onlyOperands || argument == "-" || !argument.hasPrefix("-") || Int(argument) != nil {
                operands.append(argument)
            } else if argument == "--" {
                onlyOperands = true
            } else {
                try read(argument, rest: &rest)
            }
        }
    }

    private mutating func read(_ argument: String, rest: inout ArraySlice<String>) throws(UsageError) {
        let short = ["-h": "help", "-V": "version"]
        let parts = argument.drop { $0 == "-" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = short[argument] ?? String(parts.first ?? "")
        guard short[argument] != nil || argument.hasPrefix("--"),
            let option = OptionSpecification.all.first(where: { $0.name == name })
        else {
            let names = OptionSpecification.all.filter { $0.applies(to: subcommand) }.map { "--\($0.name)" }
            throw UsageError(
                message: "unknown option '\(printable(argument))'" + suggestion(nearest(to: "--\(name)", among: names)))
        }
        guard option.applies(to: subcommand) else {
            let others = option.subcommands.map(\.rawValue).joined(separator: ", ")
            throw UsageError(message: "--\(name) does not go with '\(subcommand.rawValue)' (only with \(others))")
        }
        if case .none = option.value {
            if parts.count > 1 { throw UsageError(message: "--\(name) takes no value") }
            values[name] = "true"
        } else if parts.count > 1 {
            values[name] = try checked(String(parts[1]), option)
        } else if let next = rest.popFirst() {
            values[name] = try checked(next, option)
        } else {
            throw UsageError(message: "--\(name) needs a value" + choices(option))
        }
        if subcommand == .serve { isExplicit = true }
    }

    private func checked(_ value: String, _ option: OptionSpecification) throws(UsageError) -> String {
        guard case .oneOf(let allowed) = option.value else { return value }
        if allowed.contains(value) { return value }
        throw UsageError(
            message: "--\(option.name) cannot be '\(printable(value))'"
                + (nearest(to: value, among: allowed).map { "; did you mean '\($0)'?" } ?? choices(option)))
    }

    private func choices(_ option: OptionSpecification) -> String {
        if case .oneOf(let allowed) = option.value { return ": one of \(allowed.joined(separator: ", "))" }
        return ""
    }

    private func suggestion(_ near: String?) -> String { near.map { "; did you mean '\($0)'?" } ?? "" }
}

/// Text of a stranger as one line that cannot steer a terminal: controls, bidi controls and line ends become visible.
func printable(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD:
            result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
