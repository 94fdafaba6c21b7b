import SMTPCatalogue
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery

/// What `--format` chose.
enum OutputFormat: String, Sendable {
    case text, markdown, json, ndjson, sarif, github

    /// Whether one result after the other is written as JSON.
    var isJSON: Bool { self == .json || self == .ndjson }
}

extension Options {
    /// The output format; `--fields` alone means `ndjson`.
    /// - Throws: ``UsageError`` where the subcommand cannot write it.
    func outputFormat() throws(UsageError) -> OutputFormat {
        let format = self["format"].flatMap(OutputFormat.init(rawValue:)) ?? (fields == nil ? .text : .ndjson)
        if subcommand != .check, format == .sarif || format == .github {
            throw UsageError(
                message: "--format \(format.rawValue) goes with 'check' only; use text, markdown, json or ndjson")
        }
        if fields != nil, !format.isJSON {
            throw UsageError(message: "--fields goes with --format json or ndjson, not \(format.rawValue)")
        }
        return format
    }

    /// The language of texts: `--locale`, else the environment's.
    var language: CatalogueLanguage {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let tag = self["locale"] ?? names.lazy.compactMap(System.environment).first { !$0.isEmpty }
        return CatalogueLanguage.lookup([tag].compactMap { $0 })
    }

    /// Units of columns in JSON.
    var encoding: PositionEncoding { self["encoding"].flatMap(PositionEncoding.init(rawValue:)) ?? .utf16 }

    /// The members that `--fields` names.
    func members<Members: MemberSelection>(_: Members.Type) throws(UsageError) -> Members {
        do throws(UnknownMember) { return try Members(names: fields) } catch {
            let near = nearest(to: error.name, among: error.known).map { "; did you mean '\($0)'?" }
            throw UsageError(
                message: "--fields: unknown member '\(printable(error.name))'"
                    + (near ?? ": one of \(error.known.joined(separator: ", "))"))
        }
    }
}
