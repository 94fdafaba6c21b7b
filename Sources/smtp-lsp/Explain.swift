import JSON
import SMTPCatalogue
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

/// `explain`: one question on the command line, or one a line of standard input.
func explain(_ options: Options) throws(UsageError) -> Int32 {
    let format = try options.outputFormat()
    let members = try options.members(ExplanationMembers.self)
    let output = Output()
    if options.operands == ["-"] {
        let lines = ExplainLines(
            format: format, members: members, language: options.language, style: Style(options), output: output)
        return lines.run()
    }
    guard options.operands.contains(where: { $0.contains { !$0.isWhitespace } }) else {
        throw UsageError(message: "explain needs a code or a text; for example: smtp-lsp explain 551")
    }
    let question = try question(options.operands)
    let fields = format.isJSON ? members.fields : .all
    let explanation = Catalogue.explain(question, language: options.language, fields: fields)
    if format.isJSON {
        var list = ResultList(format, output)
        list.add { ExplanationJSON(explanation, members: members).write(to: &$0) }
        list.end()
    } else {
        let view = ExplanationView(explanation, language: options.language, style: Style(options))
        output.text.append(contentsOf: (format == .markdown ? view.markdown : view.text).utf8)
        output.flush()
    }
    return 0
}

/// What the words ask; an error for one word that is nearly a code.
private func question(_ words: [String]) throws(UsageError) -> ReplyQuestion {
    if words.count == 1, let word = words.first {
        if let code = CatalogueCode(word) {
            switch code {
            case .reply(let code): return ReplyQuestion(code: code)
            case .enhanced(let code): return ReplyQuestion(enhanced: code)
            case .family: return ReplyQuestion(text: word)
            }
        }
        if !Catalogue.isKnownWord(word), let near = didYouMean(word) {
            throw UsageError(message: "'\(printable(word))' is not a code; " + near)
        }
    }
    if words.count == 2, let code = words.first.flatMap({ ReplyCode($0) }),
        let enhanced = words.last.flatMap({ EnhancedStatusCode($0) })
    {
        return ReplyQuestion(code: code, enhanced: enhanced)
    }
    return ReplyQuestion(text: words.joined(separator: " "))
}

/// The codes that a word is near, as a question; nil where there is none.
func didYouMean(_ word: String) -> String? {
    let near = Catalogue.suggestions(for: word)
    return near.isEmpty ? nil : "did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
}

/// `explain -`: an answer for every line, in order.
struct ExplainLines {
    let format: OutputFormat
    let members: ExplanationMembers
    let language: CatalogueLanguage
    let style: Style
    let output: Output

    /// Answers all lines; gives the exit status.
    func run() -> Int32 {
        let fields = format.isJSON ? members.fields : format == .markdown ? .all : [.name, .reason, .verdict]
        var list = ResultList(format, output)
        var lines = LineInput(System.standardInput)
        var memory = AnswerMemory(writesID: members.contains(.id))
        let isComplete = lines.forEach(beforeWaiting: output.flush) { line in
            let key = format.isJSON ? memory.key(of: line) : nil
            if let key, memory.holds(key) {
                list.add { memory.write(key, to: &$0) }
            } else {
                answer(line, fields: fields, &list) { if let key { memory.keep(key, $0) } }
            }
        }
        if format.isJSON { list.end() } else { output.flush() }
        return isComplete ? 0 : 2
    }

    /// Answers one line; `keep` takes an answer in JSON as it was written.
    private func answer(
        _ line: Bytes, fields: ExplanationFields, _ list: inout ResultList, keep: (ArraySlice<UInt8>) -> Void
    ) {
        var explanation = Explanation()
        var id: JSONView?
        if line[0] == 0x7B {
            do {
                let object = try JSONDocument(Array(line.buffer)).root
                do {
                    let input = try ExplainInput(object)
                    id = input.id
                    input.explain(language: language, fields: fields, into: &explanation)
                } catch {
                    id = object["id"]
                    explanation = refusal(error, fields)
                }
            } catch { explanation = refusal(error, fields) }
        } else if line.buffer.allSatisfy({ $0 < 0x80 }) {
            // Nothing to mend, so no string is made.
            Catalogue.explain(
                ReplyQuestion(), text: line, host: line[0..<0], language: language, fields: fields, into: &explanation)
        } else {
            explanation = Catalogue.explain(ReplyQuestion(text: line.string), language: language, fields: fields)
        }
        if format.isJSON {
            list.add { writer in
                let start = writer.bytes.count
                ExplanationJSON.write(explanation, members, id: id, to: &writer)
                keep(writer.bytes[start...])
            }
        } else {
            let view = ExplanationView(explanation, language: language, style: style)
            output.text.append(contentsOf: (format == .markdown ? view.markdown + "\n" : view.line + "\n").utf8)
            output.flushIfFull()
        }
    }

    /// The answer to a line that is no input object.
    private func refusal(_ problem: some Error, _ fields: ExplanationFields) -> Explanation {
        var explanation = Catalogue.explain(ReplyQuestion(), language: language, fields: fields)
        explanation.notes.append("Not an input object: \(problem).")
        return explanation
    }
}
