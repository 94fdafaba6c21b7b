import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// What a finding asks of the catalogue.
package struct ReplyQuestionAtPlace {
    package let question: ReplyQuestion

    /// The question of a finding; nil where it holds neither code nor reply.
    package init?(_ finding: Finding, in window: TextWindow) {
        switch finding {
        case .reply(let reply):
            question = ReplyQuestion(
                text: reply.text(in: window), code: reply.code, enhanced: reply.enhanced,
                command: reply.command?.verb.rawValue,
                host: reply.surroundings.withHost(in: window, \.string))
        case .status(let status):
            question = ReplyQuestion(
                text: status.textRange.map { window.bytes($0).string }, enhanced: status.enhanced,
                host: status.surroundings.withHost(in: window, \.string))
        case .setting(let setting) where setting.isReply:
            question = ReplyQuestion(
                text: setting.textRange.map { window.bytes($0).string }, code: setting.code,
                enhanced: setting.enhanced)
        case .command, .setting, .secret, .messageData, .boundary: return nil
        }
    }

    /// The question of a finding that stands at `offset`.
    init?(_ paired: PairedFinding, at offset: Int, in window: TextWindow) {
        guard Self.covers(paired.finding, offset) else { return nil }
        self.init(paired.finding, in: window)
    }

    private static func covers(_ finding: Finding, _ offset: Int) -> Bool {
        func holds(_ place: Place?) -> Bool {
            place.map { $0.lowerBound <= offset && offset <= $0.upperBound } ?? false
        }
        switch finding {
        case .reply(let reply):
            return reply.lines.contains {
                min($0.codeRange.lowerBound, $0.textRange.lowerBound) <= offset && offset <= $0.textRange.upperBound
            }
        case .status(let status): return holds(status.range) || holds(status.textRange)
        case .setting(let setting):
            return holds(setting.codeRange) || holds(setting.enhancedRange) || holds(setting.textRange)
        case .command, .secret, .messageData, .boundary: return false
        }
    }
}
