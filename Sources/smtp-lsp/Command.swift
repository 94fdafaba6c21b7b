import SMTPLanguageServer
import SMTPQuery

/// smtp-lsp: the language server and the command line.
@main struct Command {
    static func main() {
        do throws(UsageError) {
            System.leave(try run(try Options(Array(CommandLine.arguments.dropFirst()))))
        } catch {
            System.write(System.standardError, "smtp-lsp: \(error.message)\n")
            System.leave(2)
        }
    }

    private static func run(_ options: Options) throws(UsageError) -> Int32 {
        if options["version"] != nil {
            System.write(System.standardOutput, "\(Product.name) \(Product.version)\n")
            return 0
        }
        if options["help"] != nil {
            System.write(System.standardOutput, options.isNamed ? options.subcommand.help : Subcommand.overview)
            return 0
        }
        switch options.subcommand {
        case .serve where !options.isExplicit && System.isTerminal(System.standardInput):
            System.write(System.standardError, Subcommand.overview)
            return 2
        case .serve: return try serve(options)
        case .query: return try query(options)
        case .explain: return try explain(options)
        case .compare: return try compare(options)
        case .codes: return try codes(options)
        case .check: return try check(options)
        case .scan: return try scan(options)
        case .rules: return try rules(options)
        case .formats: return try formats(options)
        case .help: return try help(options)
        }
    }

    /// `help` and `help SUBCOMMAND`.
    private static func help(_ options: Options) throws(UsageError) -> Int32 {
        guard let name = options.operands.first else {
            System.write(System.standardOutput, Subcommand.overview)
            return 0
        }
        guard let subcommand = Subcommand(rawValue: name) else {
            let near = nearest(to: name, among: Subcommand.allCases.map(\.rawValue))
            throw UsageError(
                message: "no subcommand '\(printable(name))'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        }
        System.write(System.standardOutput, subcommand.help)
        return 0
    }
}
