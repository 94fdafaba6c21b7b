import SMTPReply

/// Reads the header fields that say what a mail and its parts are.
enum MailHeader {
    /// The end of a field's name at the start of `line` (the index of the colon); nil where it is no header field.
    static func colon(in line: Bytes) -> Int? {
        var index = 0
        while index < line.count, index < 77 {
            let byte = line[index]
            if byte == 0x3A { return index > 0 ? index : nil }
            if ASCII.isBlank(byte) {
                // Some systems write `Status : 5.0.0`.
                var next = index
                while ASCII.isBlank(line[next]) { next &+= 1 }
                return line[next] == 0x3A && index > 0 ? next : nil
            }
            guard byte > 0x20, byte < 0x7F else { return nil }
            index &+= 1
        }
        return nil
    }

    /// Whether the field is one that ``apply(_:to:)`` reads.
    static func isRead(_ line: Bytes) -> Bool {
        names.contains { line.has($0, at: 0) }
    }

    private static let names: [StaticString] = [
        "content-type", "content-transfer-encoding", "from:", "return-path:", "subject:", "auto-submitted:",
        "x-failed-recipients:", "x-autoreply", "x-autorespond", "precedence:", "x-ms-exchange-message-is-ndr",
    ]

    /// Reads a whole field, unfolded.
    static func apply(_ field: Bytes, to state: inout BounceState) {
        guard let colon = colon(in: field) else { return }
        let value = field[QuotedReply.trimmed(field, (colon &+ 1)..<field.count)]
        if field.has("content-type", at: 0) {
            contentType(value, to: &state)
        } else if field.has("content-transfer-encoding", at: 0) {
            if value.has("quoted-printable", at: 0) { state.part.encoding = .quotedPrintable }
            if value.has("base64", at: 0) { state.part.encoding = .base64 }
        } else if !state.evidence.contains(.announced) {
            sender(field, value: value, to: &state)
        }
    }

    private static func contentType(_ value: Bytes, to state: inout BounceState) {
        state.part.content = content(value)
        if state.part.content == .multipart { state.part.boundary = parameter("boundary", of: value) }
        if value.has("multipart/report", at: 0) {
            state.part.isReport = true
            if value.find("feedback-report") != nil {
                state.evidence.insert(.feedback)
            } else if value.find("disposition-notification") == nil {
                state.evidence.insert(.report)
            }
        }
        if state.part.content == .status { state.evidence.insert(.report) }
        if state.part.content == .feedback { state.evidence.insert(.feedback) }
    }

    private static func content(_ value: Bytes) -> MailPart.Content {
        if value.has("multipart/", at: 0) { return .multipart }
        if value.has("text/html", at: 0) { return .html }
        if value.has("text/rfc822-headers", at: 0) || value.has("message/global-headers", at: 0) { return .headers }
        if value.has("message/delivery-status", at: 0) || value.has("message/global-delivery-status", at: 0) {
            return .status
        }
        if value.has("message/feedback-report", at: 0) { return .feedback }
        if value.has("message/rfc822", at: 0) || value.has("message/global", at: 0)
            || value.has("message/partial", at: 0)
        {
            return value.find("disposition") == nil ? .message : .other
        }
        return value.has("text", at: 0) ? .plain : .other
    }

    /// The value of a parameter, without quotes.
    private static func parameter(_ name: StaticString, of value: Bytes) -> [UInt8] {
        guard let at = value.find(name) else { return [] }
        var index = at &+ name.utf8CodeUnitCount
        while QuotedReply.isSpace(value[index]) { index &+= 1 }
        guard value[index] == 0x3D else { return [] }
        index &+= 1
        while QuotedReply.isSpace(value[index]) { index &+= 1 }
        let isQuoted = value[index] == 0x22
        if isQuoted { index &+= 1 }
        var result: [UInt8] = []
        while index < value.count, result.count < 200 {
            let byte = value[index]
            if isQuoted ? byte == 0x22 : byte == 0x3B || QuotedReply.isSpace(byte) { break }
            result.append(byte)
            index &+= 1
        }
        return result
    }

    /// What the fields of the outermost header say of the mail's origin.
    private static func sender(_ field: Bytes, value: Bytes, to state: inout BounceState) {
        if field.has("x-failed-recipients", at: 0) || field.has("x-ms-exchange-message-is-ndr", at: 0) {
            state.evidence.insert(.notice)
        } else if field.has("from:", at: 0) {
            if senders.contains(where: { value.find($0) != nil }) { state.evidence.insert(.notice) }
        } else if field.has("subject:", at: 0) {
            if subjects.contains(where: { value.find($0) != nil }) { state.evidence.insert(.notice) }
            if value.has("complaint about message from", at: 0) || value.has("email feedback report", at: 0) {
                state.evidence.insert(.feedback)
            }
            if answers.contains(where: { value.has($0, at: 0) }) { state.evidence.insert(.automatic) }
        } else if field.has("auto-submitted:", at: 0) {
            if value.has("auto-replied", at: 0) { state.evidence.insert(.automatic) }
        } else if field.has("x-auto", at: 0) {
            state.evidence.insert(.automatic)
        } else if field.has("precedence:", at: 0) {
            if value.has("auto", at: 0) { state.evidence.insert(.automatic) }
        } else if field.has("return-path:", at: 0), value.find("<>") != nil {
            // RFC 5321 §4.5.5: a null reverse-path; automatic answers have one too.
            state.evidence.insert(.automatic)
        }
    }

    private static let senders: [StaticString] = [
        "mailer-daemon", "postmaster", "mail delivery", "maildelivery", "mail system", "mailer daemon", "mail-daemon",
        "delivery subsystem", "postmast", "mailerdaemon", "microsoftexchange", "undeliver",
    ]
    private static let subjects: [StaticString] = [
        "undeliver", "returned mail", "delivery", "mail system error", "failure notice", "returning message",
        "non recapitabile", "unzustellbar", "non remis", "could not be delivered", "mail failure", "delivery report",
        "not delivered", "bounce", "unable to deliver", "nondeliverable", "warning: ", "rejected", "blocked",
    ]
    private static let answers: [StaticString] = [
        "out of office", "out of the office", "automatic reply", "auto:", "autoreply", "auto-reply", "auto reply",
        "vacation",
        "abwesenheit", "automatische antwort", "absence", "réponse automatique", "fuera de", "respuesta autom",
    ]
}
