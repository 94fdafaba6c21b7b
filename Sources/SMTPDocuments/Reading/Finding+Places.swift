import SMTPReply

extension Finding {
    /// The finding with every place in it moved by `move`.
    func moved(by move: (Place) -> Place) -> Finding {
        switch self {
        case .reply(var reply):
            reply.move(by: move)
            return .reply(reply)
        case .command(var command, let format):
            command.move(by: move)
            return .command(command, format: format)
        case .status(var status):
            status.range = move(status.range)
            status.textRange = status.textRange.map(move)
            status.surroundings.move(by: move)
            return .status(status)
        case .setting(var setting):
            setting.name = move(setting.name)
            setting.value = move(setting.value)
            setting.codeRange = setting.codeRange.map(move)
            setting.enhancedRange = setting.enhancedRange.map(move)
            setting.textRange = setting.textRange.map(move)
            setting.context = setting.context.map(move)
            setting.verb = setting.verb.map(move)
            return .setting(setting)
        case .secret(let place, let format): return .secret(move(place), format: format)
        case .messageData(let place, let isEnd): return .messageData(move(place), isEnd: isEnd)
        case .boundary(let boundary, let place): return .boundary(boundary, move(place))
        }
    }
}

extension FoundReply {
    /// Moves every place in it.
    package mutating func move(by move: (Place) -> Place) {
        for index in lines.indices { lines[index].move(by: move) }
        command?.move(by: move)
        surroundings.move(by: move)
    }
}

extension FoundReplyLine {
    /// Moves every place in it.
    mutating func move(by move: (Place) -> Place) {
        codeRange = move(codeRange)
        enhancedRange = enhancedRange.map(move)
        textRange = move(textRange)
    }
}

extension FoundCommand {
    /// Moves every place in it.
    mutating func move(by move: (Place) -> Place) {
        range = move(range)
        argument = argument.map(move)
        address = address.map(move)
    }
}

extension Surroundings {
    /// Moves every place in it.
    mutating func move(by move: (Place) -> Place) {
        host = host.map(move)
        recipient = recipient.map(move)
        sender = sender.map(move)
        queueID = queueID.map(move)
        messageID = messageID.map(move)
    }
}
