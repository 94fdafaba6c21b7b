import SMTPDocuments
import SMTPReply

/// What a rule sees of one finding, and where it says what it found. One value is used for a whole chunk.
package struct RuleContext {
    let window: TextWindow
    let options: AnalysisOptions
    let formats: FormatSet
    var memory: RuleMemory
    /// The text ends here.
    var isAtEnd = false
    var kind = TextKind.unknown
    var spoken: SessionFacts.SpokenOnce = []
    /// The step of the session, in transcripts.
    private(set) var step: SessionStep?
    /// What was known before the step; nothing outside transcripts.
    private(set) var facts = SessionFacts()
    var reply: FoundReply?
    var command: FoundCommand?
    var setting: FoundSetting?
    var status: FoundStatus?
    /// The place of message data, a secret, a boundary.
    var place: Place = 0..<0
    var isEndOfData = false
    /// What stands between the finding before and this one, within the chunk.
    var gap: Place = 0..<0
    /// What stands in front of the last reply on its line: how the transcript marks the server's lines.
    var replyMark: Place?
    /// The secret that was reported last.
    var lastSecret: Place?
    /// The status that was read last, for the reply on the same line.
    var lastStatus: FoundStatus?
    /// The failing reply that was read last, in logs.
    var lastFailure: (code: ReplyCode, enhanced: EnhancedStatusCode?, end: Int)?
    private var knownMarks: TextMarks?
    var boundary: Finding.Boundary?
    /// The rule that is being asked, and its severity in force.
    var rule = RuleID(rawValue: 0)
    var severity = IssueSeverity.hint
    private(set) var issues: [Issue] = []

    init(window: TextWindow, options: AnalysisOptions, formats: FormatSet, memory: RuleMemory) {
        self.window = window
        self.options = options
        self.formats = formats
        self.memory = memory
    }

    /// The verb that the reply answers, if that is known.
    var answeredVerb: CommandVerb? { step?.answered?.verb ?? reply?.command?.verb }

    /// Says that the rule applies at `range`. `severity` is at most as loud as the rule's own in force.
    mutating func report(
        _ range: Place, severity wanted: IssueSeverity? = nil, variant: String = "", values: [IssueValue] = [],
        related: [RelatedPlace] = [], fixes: [Fix] = []
    ) {
        var issue = Issue(rule: rule, severity: max(severity, wanted ?? severity), range: range)
        issue.variant = variant
        issue.kind = kind
        issue.reply = reply
        if reply == nil, let step {
            issue.command = step.sent?.verb
            issue.greeter = step.before.greeter
        }
        issue.values = values
        issue.related = related
        issue.fixes = fixes
        issues.append(issue)
    }

    /// Whether failing replies of `code`'s class are shown in text of this kind. What is not shown is not picked at.
    func shows(_ code: ReplyCode) -> Bool {
        switch options.display(kind) {
        case .off: false
        case .permanent: code.firstDigit == 5
        case .failures, .all: true
        }
    }

    /// Whether a finding of its own shows the failing reply with `code`.
    func isShown(_ code: ReplyCode) -> Bool { shows(code) && !isOff("failing-reply") }

    /// Whether the user turned the rule off.
    func isOff(_ rule: String) -> Bool { options.rules[rule].map { $0 == nil } ?? false }

    /// In a log or a bounce the reader did not send the reply and cannot change it.
    var isReported: Bool { kind == .log || kind == .bounce }

    /// Adds an issue that was made elsewhere.
    mutating func report(_ issue: Issue) { issues.append(issue) }

    /// Words in the reply's text, looked for once a reply.
    var marks: TextMarks {
        mutating get {
            if let knownMarks { return knownMarks }
            let found = reply.map { TextMarks($0, in: window) } ?? TextMarks(.empty, at: 0)
            knownMarks = found
            return found
        }
    }

    /// Looks at a step of the session, or at none any more.
    mutating func turn(to step: SessionStep?) {
        self.step = step
        facts = step?.before.facts ?? SessionFacts()
    }

    /// Looks at another finding.
    mutating func turn(to kind: TextKind) {
        self.kind = kind
        knownMarks = nil
        reply = nil
        command = nil
        status = nil
        setting = nil
    }

    /// True the first time in a session.
    mutating func speaksFirst(_ rule: SessionFacts.SpokenOnce) -> Bool { spoken.insert(rule).inserted }

    /// Hands on what was found, in order of place.
    mutating func flush(_ sink: (Issue) -> Void) {
        if issues.isEmpty { return }
        if issues.count > 1 {
            issues.sort { ($0.range.lowerBound, $0.rule.rawValue) < ($1.range.lowerBound, $1.rule.rawValue) }
        }
        for issue in issues { sink(issue) }
        issues.removeAll(keepingCapacity: true)
    }
}
