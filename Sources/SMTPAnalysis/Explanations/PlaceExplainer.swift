import SMTPCatalogue
import SMTPDocuments
import SMTPReply

/// Explains what stands at one place of a chunk, from the findings of that chunk.
struct PlaceExplainer {
    let window: TextWindow
    let language: CatalogueLanguage
    /// The line, from 0, in which a place of the chunk stands.
    let line: (Place) -> Int?

    /// How a command was answered in what comes behind the chunk; nil where it was not.
    let laterAnswer: (Place) -> CommandAnswer?

    /// The hover at `offset`; nil where nothing is explained.
    func hover(at offset: Int, in findings: [PairedFinding]) -> HoverContent? {
        var best: (spot: Finding.Spot, index: Int)?
        for index in findings.indices {
            guard let spot = findings[index].finding.spot(at: offset) else { continue }
            // The last of equals: a restriction that is the whole value of its parameter.
            if spot.place.count <= best?.spot.place.count ?? .max { best = (spot, index) }
        }
        guard let (spot, index) = best else { return nil }
        switch findings[index].finding {
        case .reply(let reply):
            return hover(
                reply, range: spot.place, leadsEnhanced: spot.isEnhanced, isInSession: findings[index].isInSession)
        case .status(let status): return hover(status, range: spot.place)
        case .command(let command, _): return hover(command, behind: findings[index...])
        case .setting(let setting):
            return SettingHover(explainer: self, setting: setting, neighbours: findings)
                .content(range: spot.place, at: offset)
        case .secret, .messageData, .boundary: return nil
        }
    }

    // MARK: Replies and statuses

    private func hover(
        _ reply: FoundReply, range: Place, leadsEnhanced: Bool, isInSession: Bool
    ) -> HoverContent? {
        let reading = ReplyReading(reply: reply, window: window, language: language)
        let explanation = reading.explanation(.all)
        var hover = ReplyHover(language: language, explanation: explanation, leadsEnhanced: leadsEnhanced)
        hover.isReported = !isInSession
        hover.host = reading.isOwn ? reading.client : reading.host
        hover.isOwn = reading.isOwn
        let isRecipient = reply.command == nil || reply.command?.verb == .rcpt || reply.command?.verb == .endOfData
        hover.recipient = isRecipient ? reading.address(reply.surroundings.recipient) : nil
        hover.outcome = reply.surroundings.outcome
        if explanation.reason == .mailboxMoved { hover.address = reading.offeredAddress }
        if let command = reply.command {
            hover.answered = (command.verb.words, command.range.isEmpty ? nil : line(command.range))
            if !isInSession { hover.answered?.line = nil }
            if command.verb == .connect { hover.answered = (CommandVerb.connect.rawValue, nil) }
        }
        return hover.content(range: range)
    }

    private func hover(_ status: FoundStatus, range: Place) -> HoverContent? {
        var question = ReplyQuestion(enhanced: status.enhanced)
        if let text = status.textRange, window.holds(text) { question.text = window.bytes(text).string }
        question.host = status.surroundings.withHost(in: window, \.string)
        var hover = ReplyHover(
            language: language, explanation: Catalogue.explain(question, language: language), leadsEnhanced: true)
        hover.isReported = true
        hover.host = status.surroundings.withHost(in: window) { PersonText.visible($0) }
        hover.recipient = status.surroundings.recipient.flatMap {
            window.holds($0) ? PersonText.visible(window.bytes($0)) : nil
        }
        hover.outcome = status.surroundings.outcome
        return hover.content(range: range)
    }

    // MARK: Commands

    /// A command's hover tells how it was answered.
    private func hover(_ command: FoundCommand, behind findings: ArraySlice<PairedFinding>) -> HoverContent? {
        var content = HoverContent(range: command.range)
        var head: HoverContent.Line = [.strong(command.verb.words)]
        if let address = command.address, window.holds(address), !address.isEmpty {
            head += [.text(" "), .code("<" + PersonText.visible(window.bytes(address)) + ">")]
        }
        if let answer = answer(to: command.range, in: findings) ?? laterAnswer(command.range) {
            content.add(head, answer.line)
            content.add([.text(answer.description)])
        } else {
            content.add(head)
        }
        return content
    }

    /// The first reply among `findings` to the command that stands at `place`.
    func answer(to place: Place, in findings: ArraySlice<PairedFinding>) -> CommandAnswer? {
        for index in findings.indices where findings[index].finding.answers(place) {
            guard case .reply(let reply) = findings[index].finding else { continue }
            let reading = ReplyReading(reply: reply, window: window, language: language)
            let explanation = reading.explanation([.name, .digits, .description, .reason, .verdict])
            var answer: HoverContent.Line = [.text(Catalogue.label("word", "reply", language: language) + " ")]
            let codes = [reply.code?.description, reply.enhanced?.description].compactMap(\.self)
            answer.append(.strong(codes.joined(separator: " ")))
            answer.append(.text(" " + explanation.name))
            if let place = reply.lines.first?.codeRange, let number = line(place) {
                answer.append(.text(" (" + Catalogue.label("word", "line", language: language) + " \(number + 1))"))
            }
            return CommandAnswer(line: answer, description: explanation.description)
        }
        return nil
    }
}

/// How a command was answered, as its hover tells.
struct CommandAnswer {
    let line: HoverContent.Line
    let description: String
}

extension Finding {
    /// A place that is explained.
    fileprivate struct Spot {
        let place: Place
        /// An enhanced status code of a reply.
        var isEnhanced = false
    }

    /// The smallest place of the finding around `offset` that is explained. Asked of every finding of a chunk, so
    /// nothing is copied.
    fileprivate func spot(at offset: Int) -> Spot? {
        var best: Spot?
        func offer(_ place: Place, isEnhanced: Bool = false) {
            guard place.lowerBound <= offset, offset < max(place.upperBound, place.lowerBound + 1) else { return }
            if place.count < best?.place.count ?? .max { best = Spot(place: place, isEnhanced: isEnhanced) }
        }
        switch self {
        case .reply(let reply):
            for line in reply.lines {
                if let enhanced = line.enhancedRange { offer(enhanced, isEnhanced: true) }
                offer(line.codeRange)
                if !line.textRange.isEmpty { offer(line.textRange) }
            }
        case .status(let status):
            offer(status.range)
            if let text = status.textRange { offer(text) }
        case .command(let command, _): offer(command.range)
        case .setting(let setting):
            for case let place? in [setting.name, setting.value, setting.textRange] where !place.isEmpty {
                offer(place)
            }
        case .secret, .messageData, .boundary: break
        }
        return best
    }

    /// Whether it is a reply to the command at `place` that ends it: 334 only asks for more.
    fileprivate func answers(_ place: Place) -> Bool {
        guard case .reply(let reply) = self else { return false }
        return reply.command?.range == place && reply.code?.rawValue != 334
    }
}
