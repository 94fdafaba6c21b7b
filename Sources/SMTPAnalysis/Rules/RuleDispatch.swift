import SMTPDocuments
import SMTPReply

/// The rules that the settings leave on, by what they look at and where: looked up without a search.
package struct RuleDispatch: Sendable {
    private struct Entry: Sendable {
        let id: RuleID
        let severity: IssueSeverity
        let traits: ReplyTraits
        let check: @Sendable (inout RuleContext) -> Void
    }

    /// One list a kind of text and trigger.
    private let lists: [[Entry]]
    /// The kind of text that each format stands in, by its id.
    private let kinds: [TextKind]
    private let documentKind: TextKind

    package init(options: AnalysisOptions, profile: DocumentProfile, formats: FormatSet) {
        kinds = Self.kinds(profile, formats)
        documentKind = TextKind(profile.kind)
        var lists = [[Entry]](repeating: [], count: TextKind.allCases.count * Rule.Trigger.allCases.count)
        for (index, rule) in RuleList.all.enumerated() {
            var severity: IssueSeverity? = rule.severity
            if let chosen = options.rules[rule.name] { severity = chosen }
            guard let severity else { continue }
            let entry = Entry(
                id: RuleID(rawValue: UInt8(clamping: index)), severity: severity, traits: rule.traits,
                check: rule.check)
            for kind in rule.kinds {
                for trigger in rule.triggers { lists[Self.slot(trigger, kind)].append(entry) }
            }
        }
        self.lists = lists
    }

    private static func slot(_ trigger: Rule.Trigger, _ kind: TextKind) -> Int {
        Int(kind.rawValue) * Rule.Trigger.allCases.count + Int(trigger.rawValue)
    }

    /// The kind of text that `format` stands in. Within a bounce or a configuration everything belongs to it.
    @inline(__always)
    package func kind(of format: FormatID) -> TextKind {
        let index = Int(format.rawValue)
        return index < kinds.count ? kinds[index] : documentKind
    }

    private static func kinds(_ profile: DocumentProfile, _ formats: FormatSet) -> [TextKind] {
        let whole = TextKind(profile.kind)
        if whole == .bounce || whole == .configuration {
            return [TextKind](repeating: whole, count: formats.formats.count)
        }
        return formats.formats.map { format in
            let own = TextKind(format.kind)
            return own == .unknown ? whole : own
        }
    }

    /// Asks the rules about a finding outside a session.
    func judge(_ finding: Finding, kind: TextKind, context: inout RuleContext) {
        context.turn(to: kind)
        switch finding {
        case .reply(let reply):
            if context.repeats(reply) { break }
            context.reply = reply
            ask(.reply, kind, &context, about: ReplyTraits(reply))
        case .setting(let setting):
            context.setting = setting
            ask(.setting, kind, &context)
        case .status(let status):
            context.status = status
            ask(.status, kind, &context)
        case .secret(let place, _):
            context.place = place
            ask(.secret, kind, &context)
        case .command(let command, _):
            context.command = command
            ask(.command, kind, &context)
        case .messageData, .boundary: break
        }
    }

    /// Asks the rules about a step of a session.
    func judge(_ step: SessionStep, context: inout RuleContext) {
        context.turn(to: .transcript)
        context.turn(to: step)
        switch step.finding {
        case .reply(let reply):
            if step.isEcho { break }
            context.reply = reply
            ask(.reply, .transcript, &context, about: ReplyTraits(reply))
        case .command(let command, _):
            context.command = command
            ask(.command, .transcript, &context)
        case .messageData(let place, let isEnd):
            context.place = place
            context.isEndOfData = isEnd
            ask(.data, .transcript, &context)
        case .secret(let place, _):
            context.place = place
            ask(.secret, .transcript, &context)
        case .boundary(let boundary, let place):
            if boundary == .bounce { context.memory.reported = [] }
            context.boundary = boundary
            context.place = place
            ask(.boundary, .transcript, &context)
        case .status(let status):
            context.status = status
            ask(.status, .transcript, &context)
        case .setting(let setting):
            context.setting = setting
            ask(.setting, .transcript, &context)
        }
        context.turn(to: nil)
    }

    @inline(__always)
    private func ask(
        _ trigger: Rule.Trigger, _ kind: TextKind, _ context: inout RuleContext, about traits: ReplyTraits? = nil
    ) {
        for entry in lists[Self.slot(trigger, kind)] {
            if let traits, !entry.traits.isEmpty, entry.traits.isDisjoint(with: traits) { continue }
            context.rule = entry.id
            context.severity = entry.severity
            entry.check(&context)
        }
    }
}
