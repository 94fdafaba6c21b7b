import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Explains what stands at one place of a chunk, from the findings of that chunk.
struct PlaceExplainer {
    let window: TextWindow
    let language: CatalogueLanguage
    /// The line, from 0, in which a place of the chunk stands.
    let line: (Place) -> Int?

    /// The hover at `offset`; nil where nothing is explained.
    func hover(at offset: Int, in findings: [PairedFinding]) -> HoverContent? {
        var best: (size: Int, content: () -> HoverContent?)?
        func offer(_ place: Place, _ content: @escaping () -> HoverContent?) {
            guard place.lowerBound <= offset, offset < max(place.upperBound, place.lowerBound + 1) else { return }
            if place.count < best?.size ?? .max { best = (place.count, content) }
        }
        for (index, paired) in findings.enumerated() {
            switch paired.finding {
            case .reply(let reply):
                for line in reply.lines {
                    if let enhanced = line.enhancedRange {
                        offer(enhanced) { hover(reply, range: enhanced, leadsEnhanced: true, paired.session) }
                    }
                    offer(line.codeRange) { hover(reply, range: line.codeRange, leadsEnhanced: false, paired.session) }
                    if !line.textRange.isEmpty {
                        offer(line.textRange) {
                            hover(reply, range: line.textRange, leadsEnhanced: false, paired.session)
                        }
                    }
                }
            case .status(let status):
                offer(status.range) { hover(status, range: status.range) }
                if let text = status.textRange { offer(text) { hover(status, range: text) } }
            case .command(let command, _): offer(command.range) { hover(command, after: index, in: findings) }
            case .setting(let setting):
                for place in [setting.name, setting.value, setting.textRange].compactMap(\.self) where !place.isEmpty {
                    offer(place) { SettingHover(explainer: self, setting: setting).content(range: place, at: offset) }
                }
            case .secret, .messageData, .boundary: break
            }
        }
        return best?.content()
    }

    // MARK: Replies and statuses

    private func hover(
        _ reply: FoundReply, range: Place, leadsEnhanced: Bool, _ session: SessionFacts?
    ) -> HoverContent? {
        let reading = ReplyReading(reply: reply, window: window, language: language)
        let explanation = reading.explanation(.all)
        var hover = ReplyHover(language: language, explanation: explanation, leadsEnhanced: leadsEnhanced)
        hover.isReported = session == nil
        hover.host = reading.isOwn ? reading.client : reading.host
        hover.isOwn = reading.isOwn
        let isRecipient = reply.command == nil || reply.command?.verb == .rcpt || reply.command?.verb == .endOfData
        hover.recipient = isRecipient ? reading.address(reply.surroundings.recipient) : nil
        hover.outcome = reply.surroundings.outcome
        if explanation.reason == .mailboxMoved { hover.address = reading.offeredAddress }
        if let command = reply.command {
            hover.answered = (command.verb.words, command.range.isEmpty ? nil : line(command.range))
            if session == nil { hover.answered?.line = nil }
            if command.verb == .connect { hover.answered = (CommandVerb.connect.rawValue, nil) }
        }
        return hover.content(range: range)
    }

    private func hover(_ status: FoundStatus, range: Place) -> HoverContent? {
        var question = ReplyQuestion(enhanced: status.enhanced)
        if let text = status.textRange, window.holds(text) { question.text = window.bytes(text).string }
        question.host = status.surroundings.host.map { window.bytes($0).string }
        var hover = ReplyHover(
            language: language, explanation: Catalogue.explain(question, language: language), leadsEnhanced: true)
        hover.isReported = true
        hover.host = status.surroundings.host.flatMap { window.holds($0) ? PersonText.visible(window.bytes($0)) : nil }
        hover.recipient = status.surroundings.recipient.flatMap {
            window.holds($0) ? PersonText.visible(window.bytes($0)) : nil
        }
        hover.outcome = status.surroundings.outcome
        return hover.content(range: range)
    }

    // MARK: Commands

    /// A command's hover tells how it was answered.
    private func hover(_ command: FoundCommand, after index: Int, in findings: [PairedFinding]) -> HoverContent? {
        var content = HoverContent(range: command.range)
        var head: HoverContent.Line = [.strong(command.verb.words)]
        if let address = command.address, window.holds(address), !address.isEmpty {
            head += [.text(" "), .code("<" + PersonText.visible(window.bytes(address)) + ">")]
        }
        for paired in findings[index...] {
            guard case .reply(let reply) = paired.finding, reply.command?.range == command.range,
                reply.code?.rawValue != 334
            else { continue }
            let reading = ReplyReading(reply: reply, window: window, language: language)
            let explanation = reading.explanation([.name, .digits, .description, .reason, .verdict])
            var answer: HoverContent.Line = [.text(Catalogue.label("word", "reply", language: language) + " ")]
            let codes = [reply.code?.description, reply.enhanced?.description].compactMap(\.self)
            answer.append(.strong(codes.joined(separator: " ")))
            answer.append(.text(" " + explanation.name))
            if let place = reply.lines.first?.codeRange, let number = line(place) {
                answer.append(.text(" (" + Catalogue.label("word", "line", language: language) + " \(number + 1))"))
            }
            content.add(head, answer)
            content.add([.text(explanation.description)])
            return content
        }
        content.add(head)
        return content
    }
}
