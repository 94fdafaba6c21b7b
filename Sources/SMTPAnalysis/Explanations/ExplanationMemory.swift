import SMTPCatalogue
import Synchronization

/// Explanations that were asked for lately: servers refuse many mails in the same words.
package final class ExplanationMemory: Sendable {
    private struct Key: Hashable {
        let question: ReplyQuestion
        let language: CatalogueLanguage
        let fields: ExplanationFields
    }

    private let known = Mutex<[Key: Explanation]>([:])

    /// Explanations that are held; when there are more, all are forgotten.
    private static let limit = 256
    /// Bytes of a text with which it is still held.
    private static let longestText = 512

    package init() {}

    /// What the catalogue says.
    func explanation(
        of question: ReplyQuestion, language: CatalogueLanguage, fields: ExplanationFields
    ) -> Explanation {
        guard question.text?.utf8.count ?? 0 <= Self.longestText else {
            return Catalogue.explain(question, language: language, fields: fields)
        }
        let key = Key(question: question, language: language, fields: fields)
        if let explanation = known.withLock({ $0[key] }) { return explanation }
        let explanation = Catalogue.explain(question, language: language, fields: fields)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[key] = explanation
        }
        return explanation
    }
}
