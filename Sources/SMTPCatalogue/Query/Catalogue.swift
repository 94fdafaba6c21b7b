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
    ///   - question: What is known. A text may also be a name: `4xx`, `X.7.26`, `10061`, `ECONNREFUSED`, `RCPT TO`, `gmail`.
    ///   - language: The language of the texts; what it lacks comes in English.
    ///   - fields: The parts that are wanted; others stay empty and cost nothing.
    /// - Returns: An explanation, also for texts that make no sense: its reason is nil then.
    public static func explain(
        _ question: ReplyQuestion, language: CatalogueLanguage = .english, fields: ExplanationFields = .all
    ) -> Explanation {
        var text = question.text ?? ""
        var host = question.host ?? ""
        var explanation = Explanation()
        text.withUTF8 { text in
            host.withUTF8 { host in
                explain(
                    question, text: Bytes(text), host: Bytes(host), language: language, fields: fields,
                    into: &explanation)
            }
        }
        return explanation
    }

    /// Explains a reply whose text and host are no strings; those of the question do not count. Fills `explanation`, which
    /// is empty: it is large, and would be copied by each function that gives it back.
    package static func explain(
        _ question: ReplyQuestion, text: Bytes, host: Bytes, language: CatalogueLanguage, fields: ExplanationFields,
        into explanation: inout Explanation
    ) {
        if question.code == nil, question.enhanced == nil, let word = LookupWord.read(text) {
            explanation = LookupExplainer(question: question, text: text, language: language, fields: fields)
                .explanation(of: word).limited(to: fields)
            return
        }
        let reading = TextReading(question, text: text, host: host, fields: fields)
        reading.fill(&explanation, fields)
        // A reason that words of the text gave needs no entry.
        if reading.isFromText, fields.isSubset(of: [.reason, .evidence]) { return }
        Explainer(reading, question, text: text, language: language, fields: fields).fill(&explanation)
    }

    /// Explains one code by itself, or a family of enhanced status codes.
    public static func explain(
        _ code: CatalogueCode, language: CatalogueLanguage = .english, fields: ExplanationFields = .all
    ) -> Explanation {
        switch code {
        case .reply(let code): explain(ReplyQuestion(code: code), language: language, fields: fields)
        case .enhanced(let code): explain(ReplyQuestion(enhanced: code), language: language, fields: fields)
        case .family(let name): Explainer.family(name, language: language)
        }
    }
}
