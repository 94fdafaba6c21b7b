import JSON
import SMTPAnalysis
import SMTPCatalogue

/// The settings in force, and what was wrong with those that came in.
struct SettingsStore {
    static let section = "smtp"

    private(set) var current = Settings()
    /// Counts the changes.
    private(set) var revision = 0
    /// The client's language, used where the settings name none.
    var locale: String?
    private var problems: [String] = []
    private var warned: Set<String> = []

    init() {}

    /// The language of texts.
    var catalogueLanguage: CatalogueLanguage { CatalogueLanguage.lookup([current.locale, locale].compactMap(\.self)) }

    /// Takes settings over: the section itself, or an object that holds it. What is not named gets its default.
    mutating func take(_ json: JSONView) {
        guard json.kind == .object else {
            if !json.isNull { problems.append("\(Self.section): expected object, found \(json.kind)") }
            return
        }
        let section = json.member("smtp") ?? json
        var reader = SettingsReader()
        let fresh = reader.read(section)
        problems += reader.problems
        if fresh != current {
            current = fresh
            revision += 1
        }
    }

    /// One sentence on everything that was not understood and not yet complained about; then it is forgotten.
    mutating func takeWarning() -> String? {
        let fresh = problems.filter { warned.insert($0).inserted }
        problems = []
        if fresh.isEmpty { return nil }
        return "Settings that smtp-lsp does not understand are left out: \(fresh.joined(separator: "; "))."
    }
}

/// Reads one `smtp` section; what is unknown or of the wrong type becomes a problem, not an error.
struct SettingsReader {
    private(set) var problems: [String] = []
    private var settings = Settings()

    mutating func read(_ section: JSONView) -> Settings {
        each(section, "") { reader, name, value in reader.read(name, value) }
        return settings
    }

    private mutating func read(_ name: String, _ value: JSONView) {
        switch name {
        case "locale": text(name, value) { $0.locale = $1 }
        case "formats": text(name, value) { $0.formats = $1 }
        case "hover": choice(name, value, ["full": false, "short": true]) { $0.shortHover = $1 }
        case "files":
            each(value, name) { reader, glob, format in
                reader.text("\(name).\(glob)", format) { $0.files.append(.init(glob: glob, format: $1)) }
            }
        case "diagnostics":
            each(value, name) { reader, key, value in reader.read("\(name).\(key)", value) }
        case "diagnostics.limit":
            guard let limit = value.int, limit >= 0 else { return mismatch(name, "a number", value) }
            settings.diagnosticsLimit = limit
        case "diagnostics.replies": replies(name, value)
        case "rules": rules(name, value)
        case "inlayHints": inlayHints(name, value)
        default: problems.append("unknown key \(Self.shown(name))")
        }
    }

    private mutating func replies(_ name: String, _ value: JSONView) {
        let displays = Dictionary(uniqueKeysWithValues: ReplyDisplay.allCases.map { ($0.rawValue, $0) })
        each(value, name) { reader, kind, value in
            let name = "\(name).\(kind)"
            switch kind {
            case "transcript": reader.choice(name, value, displays) { $0.analysis.transcriptReplies = $1 }
            case "bounce": reader.choice(name, value, displays) { $0.analysis.bounceReplies = $1 }
            case "log": reader.choice(name, value, displays) { $0.analysis.logReplies = $1 }
            case "configuration": reader.choice(name, value, displays) { $0.analysis.configurationReplies = $1 }
            default: reader.problems.append("unknown key \(Self.shown(name))")
            }
        }
    }

    private mutating func rules(_ name: String, _ value: JSONView) {
        let severities: [String: IssueSeverity?] = [
            "off": nil, "hint": .hint, "information": .information, "warning": .warning, "error": .error,
        ]
        each(value, name) { reader, rule, value in
            guard RuleList.all.contains(where: { $0.name == rule }) else {
                return reader.problems.append("unknown rule \(Self.shown(rule))")
            }
            reader.choice("\(name).\(rule)", value, severities) { $0.analysis.rules[rule] = .some($1) }
        }
    }

    private mutating func inlayHints(_ name: String, _ value: JSONView) {
        each(value, name) { reader, kind, value in
            guard ["transcript", "log", "bounce", "configuration"].contains(kind) else {
                return reader.problems.append("unknown key \(Self.shown("\(name).\(kind)"))")
            }
            guard let wanted = value.bool else { return reader.mismatch("\(name).\(kind)", "true or false", value) }
            if wanted { reader.settings.inlayHints.insert(kind) } else { reader.settings.inlayHints.remove(kind) }
        }
    }

    // MARK: Shapes

    /// Each member of an object; null counts as not set.
    private mutating func each(
        _ value: JSONView, _ name: String, _ body: (inout SettingsReader, String, JSONView) -> Void
    ) {
        if value.isNull { return }
        guard value.kind == .object else { return mismatch(name, "an object", value) }
        var members: [(String, JSONView)] = []
        value.forEachMember { key, value in if !value.isNull { members.append((key.string ?? "", value)) } }
        for (key, value) in members { body(&self, key, value) }
    }

    private mutating func text(_ name: String, _ value: JSONView, _ set: (inout Settings, String) -> Void) {
        guard let text = value.string else { return mismatch(name, "a string", value) }
        set(&settings, text)
    }

    private mutating func choice<Value>(
        _ name: String, _ value: JSONView, _ choices: [String: Value], _ set: (inout Settings, Value) -> Void
    ) {
        guard let chosen = value.string.flatMap({ choices[$0] }) else {
            return mismatch(name, "one of \(choices.keys.sorted().joined(separator: ", "))", value)
        }
        set(&settings, chosen)
    }

    private mutating func mismatch(_ name: String, _ expected: String, _ value: JSONView) {
        let found = value.string.map { "\"\(Self.shown($0))\"" } ?? value.kind.rawValue
        problems.append("\(Self.shown(name)) must be \(expected), not \(found)")
    }

    /// A name from the client, short enough for a message.
    private static func shown(_ name: String) -> String { String(name.prefix(80)) }
}
