import JSON
import SMTPDocuments

/// Reads one user format.
struct FormatReader {
    private(set) var problems: [UserFormats.Problem] = []
    private(set) var examplePlaces: [Range<Int>] = []
    /// Ids that other formats have.
    let taken: [String]

    init(taken: [String]) { self.taken = taken }

    mutating func read(_ json: JSONView) -> Format? {
        guard json.kind == .object else {
            add("a format must be an object", json)
            return nil
        }
        var format = Format(id: "", product: "", kind: .unknown)
        forEach(json) { reader, name, value in
            switch name {
            case "id": format.id = reader.text(value) ?? ""
            case "product": format.product = reader.text(value) ?? ""
            case "kind": format.kind = reader.kind(value)
            case "globs": format.globs = reader.texts(value)
            case "signs": format.signs = reader.texts(value)
            case "marks": format.marks = reader.texts(value)
            case "languageIDs": format.languageIDs = reader.texts(value)
            case "tags": format.tags = reader.texts(value)
            case "starts": format.starts = Set(value.elements.compactMap { reader.choice($0, Format.Start.allCases) })
            case "form": format.form = reader.choice(value, TextForm.allCases) ?? .plain
            case "conversation": format.conversation = reader.conversation(value)
            case "patterns": format.patterns = value.elements.compactMap { reader.pattern($0) }
            case "examples": format.examples = value.elements.compactMap { reader.example($0) }
            case "negatives": format.negatives = reader.texts(value)
            default: reader.add("unknown member '\(name)'", value)
            }
        }
        if format.id.isEmpty { add("id is missing", json) }
        if taken.contains(format.id) { add("id '\(format.id)' is taken", json["id"] ?? json) }
        if format.product.isEmpty { format.product = format.id }
        if format.kind == .unknown, json["kind"] == nil { add("kind is missing", json) }
        if format.patterns.isEmpty { add("patterns are missing", json["patterns"] ?? json) }
        if format.tags.isEmpty, format.starts.isEmpty { add("tags or starts must say where the patterns begin", json) }
        return format
    }

    // MARK: Parts

    private mutating func kind(_ json: JSONView) -> DocumentKind {
        let kinds: [DocumentKind] = [.log, .transcript, .bounce, .configuration]
        if let kind = json.string.flatMap({ name in kinds.first { $0.rawValue == name } }) { return kind }
        add("kind must be one of \(kinds.map(\.rawValue).joined(separator: ", "))", json)
        return .unknown
    }

    private mutating func conversation(_ json: JSONView) -> Format.Conversation {
        var conversation = Format.Conversation()
        forEach(json) { reader, name, value in
            switch name {
            case "showsData": conversation.showsData = reader.flag(value)
            case "isBare": conversation.isBare = reader.flag(value)
            case "isInterleaved": conversation.isInterleaved = reader.flag(value)
            default: reader.add("unknown member '\(name)'", value)
            }
        }
        return conversation
    }

    private mutating func pattern(_ json: JSONView) -> LinePattern? {
        var pattern = LinePattern("")
        var template = json
        if let text = json.string {
            pattern.template = text
        } else {
            forEach(json) { reader, name, value in
                switch name {
                case "template":
                    pattern.template = reader.text(value) ?? ""
                    template = value
                case "fields": pattern.fields = value.elements.compactMap { reader.field($0) }
                case "ends": pattern.ends = reader.texts(value)
                case "outcome": pattern.outcome = reader.choice(value, Surroundings.Outcome.allCases)
                case "command": pattern.command = reader.text(value).map(CommandVerb.init(rawValue:))
                case "boundary": pattern.boundary = reader.choice(value, Finding.Boundary.allCases)
                case "isWeak": pattern.isWeak = reader.flag(value)
                case "form": pattern.form = reader.choice(value, TextForm.allCases)
                case "repeats": pattern.repeats = reader.flag(value)
                default: reader.add("unknown member '\(name)'", value)
                }
            }
        }
        if pattern.template.isEmpty {
            add("a pattern needs a template", template)
        } else if !pattern.isReadable {
            let names = FieldRole.allCases.map(\.name).joined(separator: ", ")
            add("the template has unbalanced braces or an unknown capture; captures are \(names)", template)
        }
        return pattern
    }

    private mutating func field(_ json: JSONView) -> FieldCut? {
        var field = FieldCut(.skip, after: "")
        forEach(json) { reader, name, value in
            switch name {
            case "role": field.role = reader.choice(value, FieldRole.allCases) ?? .skip
            case "after": field.after = reader.text(value) ?? ""
            case "before": field.before = reader.text(value) ?? ""
            case "isClosed": field.isClosed = reader.flag(value)
            default: reader.add("unknown member '\(name)'", value)
            }
        }
        if field.after.isEmpty { add("a field needs after: the text before it", json) }
        return field
    }

    private mutating func example(_ json: JSONView) -> FormatExample? {
        examplePlaces.append(json.place)
        if let text = json.string { return FormatExample(text) }
        var example = FormatExample("")
        forEach(json) { reader, name, value in
            switch name {
            case "text": example.text = reader.text(value) ?? ""
            case "findings": example.findings = reader.texts(value)
            default: reader.add("unknown member '\(name)'", value)
            }
        }
        return example
    }

    // MARK: Values

    private mutating func add(_ message: String, _ json: JSONView) {
        problems.append(UserFormats.Problem(place: json.place, message: message))
    }

    private mutating func forEach(
        _ json: JSONView, _ body: (inout FormatReader, String, JSONView) -> Void
    ) {
        guard json.kind == .object else { return add("must be an object", json) }
        var members: [(String, JSONView)] = []
        json.forEachMember { members.append(($0.string ?? "", $1)) }
        for (name, value) in members { body(&self, name, value) }
    }

    private mutating func text(_ json: JSONView) -> String? {
        if json.string == nil { add("must be a string", json) }
        return json.string
    }

    private mutating func texts(_ json: JSONView) -> [String] {
        if json.kind != .array { add("must be an array of strings", json) }
        return json.elements.compactMap { text($0) }
    }

    private mutating func flag(_ json: JSONView) -> Bool {
        if json.bool == nil { add("must be true or false", json) }
        return json.bool ?? false
    }

    /// The case of that name.
    private mutating func choice<Choice>(_ json: JSONView, _ cases: [Choice]) -> Choice? {
        if let name = json.string, let found = cases.first(where: { "\($0)" == name }) { return found }
        add("must be one of \(cases.map { "\($0)" }.joined(separator: ", "))", json)
        return nil
    }
}
