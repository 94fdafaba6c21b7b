import SMTPLanguageServer

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
        switch options.subcommand {
        case .serve where !options.isExplicit && System.isTerminal(System.standardInput):
            System.write(System.standardError, Subcommand.overview)
            return 2
        case .serve: return try serve(options)
        default: throw UsageError(message: "'\(options.subcommand.rawValue)' is not available")
        }
    }
}
