import JSON
import SMTPDocuments

/// A key of an object in a user's file: how it is called and how it is read.
struct UserFormatKey<Value>: Sendable {
    let name: String
    let isRequired: Bool
    let read: @Sendable (inout UserFormatReader, inout Value, JSONView) -> Void

    init(
        _ name: String, isRequired: Bool = false,
        read: @escaping @Sendable (inout UserFormatReader, inout Value, JSONView) -> Void
    ) {
        self.name = name
        self.isRequired = isRequired
        self.read = read
    }

    typealias Path<Member> = WritableKeyPath<Value, Member> & Sendable

    static func text(_ name: String, _ path: Path<String>, isRequired: Bool = false) -> Self {
        Self(name, isRequired: isRequired) { reader, value, view in
            if let text = reader.text(view) { value[keyPath: path] = text }
        }
    }

    static func texts(_ name: String, _ path: Path<[String]>, isRequired: Bool = false) -> Self {
        Self(name, isRequired: isRequired) { reader, value, view in
            value[keyPath: path] = reader.elements(view).compactMap { reader.text($0) }
        }
    }

    static func flag(_ name: String, _ path: Path<Bool>) -> Self {
        Self(name) { reader, value, view in
            guard let flag = view.bool else { return reader.mismatch(view, "true or false") }
            value[keyPath: path] = flag
        }
    }

    static func choice<Choice: Sendable>(
        _ name: String, _ path: Path<Choice>, _ choices: [(String, Choice)], isRequired: Bool = false
    ) -> Self {
        Self(name, isRequired: isRequired) { reader, value, view in
            if let choice = reader.choice(view, choices) { value[keyPath: path] = choice }
        }
    }

    static func object<Member>(_ name: String, _ path: Path<Member>, _ keys: [UserFormatKey<Member>]) -> Self {
        Self(name) { reader, value, view in reader.read(view, into: &value[keyPath: path], keys) }
    }

    static func list<Element: Sendable>(
        _ name: String, _ path: Path<[Element]>, of empty: Element, _ keys: [UserFormatKey<Element>],
        isRequired: Bool = false
    ) -> Self {
        Self(name, isRequired: isRequired) { reader, value, view in
            value[keyPath: path] = reader.elements(view).map { view in
                var element = empty
                reader.read(view, into: &element, keys)
                return element
            }
        }
    }
}

// The keys are the members' names.

extension UserFormatReader {
    static let formatKeys: [UserFormatKey<Format>] = [
        .text("id", \.id, isRequired: true),
        .text("product", \.product, isRequired: true),
        .choice("kind", \.kind, kinds, isRequired: true),
        .texts("globs", \.globs),
        .texts("signs", \.signs),
        .texts("marks", \.marks),
        .texts("languageIDs", \.languageIDs),
        .texts("tags", \.tags),
        UserFormatKey("starts") { reader, format, view in
            let starts = Format.Start.allCases.map { ($0.rawValue, $0) }
            format.starts = Set(reader.elements(view).compactMap { reader.choice($0, starts) })
        },
        UserFormatKey("patterns") { reader, format, view in
            format.patterns = reader.elements(view).map { view in
                var pattern = LinePattern("")
                if view.kind == .string {
                    reader.template(view, into: &pattern)
                } else {
                    reader.read(view, into: &pattern, patternKeys)
                }
                return pattern
            }
        },
        UserFormatKey("settings") { reader, format, view in
            format.settings = reader.elements(view).map { view in
                var draft = SettingDraft()
                reader.read(view, into: &draft, SettingDraft.keys)
                return draft.cue
            }
        },
        .list("cues", \.cues, of: BounceCue(.reply, ""), cueKeys),
        .choice("strategy", \.strategy, strategies),
        UserFormatKey("keys") { reader, format, view in
            format.keys = reader.members(view).reduce(into: [:]) { keys, member in
                if let role = reader.choice(member.value, keyRoles) {
                    keys[member.name] = role
                }
            }
        },
        .texts("needles", \.needles),
        .text("comment", \.comment),
        .choice("form", \.form, forms),
        .object("conversation", \.conversation, conversationKeys),
        .list("examples", \.examples, of: FormatExample(""), exampleKeys, isRequired: true),
        .texts("negatives", \.negatives),
    ]

    private static let patternKeys: [UserFormatKey<LinePattern>] = [
        UserFormatKey("template", isRequired: true) { reader, pattern, view in
            reader.template(view, into: &pattern)
        },
        .list("fields", \.fields, of: FieldCut(.skip, after: ""), cutKeys),
        .texts("ends", \.ends),
        .choice("outcome", \.outcome, Surroundings.Outcome.allCases.map { ("\($0)", $0) }),
        .choice("command", \.command, commands.map { ($0.rawValue, $0) }),
        .choice("boundary", \.boundary, Finding.Boundary.allCases.map { ("\($0)", $0) }),
        .flag("isWeak", \.isWeak),
        .choice("form", \.form, forms.map { ($0, $1) }),
        .flag("repeats", \.repeats),
    ]

    private static let cutKeys: [UserFormatKey<FieldCut>] = [
        .choice("role", \.role, roles, isRequired: true),
        .text("after", \.after, isRequired: true),
        .text("before", \.before),
        .flag("isClosed", \.isClosed),
    ]

    private static let conversationKeys: [UserFormatKey<Format.Conversation>] = [
        .flag("showsData", \.showsData),
        .flag("isBare", \.isBare),
        .flag("isInterleaved", \.isInterleaved),
        .flag("isServers", \.isServers),
    ]

    private static let cueKeys: [UserFormatKey<BounceCue>] = [
        .choice("role", \.role, BounceCue.Role.allCases.map { ($0.rawValue, $0) }, isRequired: true),
        .text("text", \.text, isRequired: true),
    ]

    private static let exampleKeys: [UserFormatKey<FormatExample>] = [
        .text("text", \.text, isRequired: true),
        .texts("findings", \.findings, isRequired: true),
    ]

    static let kinds: [(String, DocumentKind)] = [DocumentKind.log, .transcript, .bounce, .configuration].map {
        ($0.rawValue, $0)
    }

    /// Other strategies go with a kind, or are built in.
    private static let strategies: [(String, Format.Strategy)] = [Format.Strategy.patterns, .json].map {
        ($0.rawValue, $0)
    }

    static let roles: [(String, FieldRole)] = FieldRole.allCases.filter { $0 != .skip }.map { ($0.name, $0) }

    /// A built-in format may name a key that means nothing to us.
    private static let keyRoles = roles + [(FieldRole.skip.name, FieldRole.skip)]

    private static let forms: [(String, TextForm)] = TextForm.allCases.map { ("\($0)", $0) }

    private static let commands: [CommandVerb] = [
        .connect, .helo, .ehlo, .lhlo, .startTLS, .auth, .mail, .rcpt, .data, .bdat, .endOfData, .rset, .noop, .quit,
        .vrfy, .expn, .help, .etrn,
    ]
}

/// A ``SettingCue`` while it is read.
private struct SettingDraft {
    private var word = ""
    private var role = SettingCue.Role.value
    private var needsQuote = false
    private var takesText = false

    var cue: SettingCue { SettingCue(word, role: role, needsQuote: needsQuote, takesText: takesText) }

    static let keys: [UserFormatKey<SettingDraft>] = [
        .text("word", \.word, isRequired: true),
        .choice("role", \.role, [SettingCue.Role.value, .within, .context].map { ($0.rawValue, $0) }),
        .flag("needsQuote", \.needsQuote),
        .flag("takesText", \.takesText),
    ]
}
