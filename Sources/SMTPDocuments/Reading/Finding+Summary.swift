import SMTPReply

extension Finding {
    /// One line that says what was found, for the examples of formats and for tests:
    /// `reply 550 5.1.1 to RCPT from mx.example.net[192.0.2.25] for a@example.net id 4XkQ3n bounced | No such user`.
    package func summary(in bytes: Bytes) -> String {
        switch self {
        case .reply(let reply): return reply.summary(in: bytes)
        case .command(let command, _): return "command \(command.verb.rawValue) | \(bytes[command.range].string)"
        case .status(let status):
            let text = status.textRange.map { " | \(bytes[$0].string)" } ?? ""
            return "status \(status.enhanced)\(status.surroundings.summary(in: bytes))\(text)"
        case .setting(let setting):
            let codes = [setting.code?.description, setting.enhanced?.description].compactMap { $0 }
            let text = setting.textRange.map { " | \(bytes[$0].string)" } ?? ""
            return (["setting", bytes[setting.name].string] + codes).joined(separator: " ") + text
        case .secret(let place, _): return "secret | \(bytes[place].string)"
        case .messageData(let place, let isEnd): return isEnd ? "end of data" : "data | \(bytes[place].string)"
        case .boundary(let boundary, _): return "boundary \(boundary)"
        }
    }
}

extension FoundReply {
    fileprivate func summary(in bytes: Bytes) -> String {
        var words = ["reply", code?.description ?? ""]
        if let enhanced { words.append(enhanced.description) }
        if isNested { words.append("nested") }
        if lines.count > 1 { words.append("lines \(lines.count)") }
        if let command { words.append("to \(command.verb.rawValue)") }
        return words.joined(separator: " ") + surroundings.summary(in: bytes) + " | " + text(in: bytes)
    }
}

extension Surroundings {
    fileprivate func summary(in bytes: Bytes) -> String {
        var text = ""
        if let host { text += " from \(bytes[host].string)" }
        if let recipient { text += " for \(bytes[recipient].string)" }
        if let sender { text += " by \(bytes[sender].string)" }
        if let queueID { text += " id \(bytes[queueID].string)" }
        if let messageID { text += " message \(bytes[messageID].string)" }
        if let outcome { text += " \(outcome)" }
        return text
    }
}
