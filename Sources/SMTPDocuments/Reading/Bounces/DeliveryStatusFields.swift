import SMTPReply

/// What was found in one group of fields of a delivery status notification (RFC 3464 §2.1), held until its end because
/// a field may come behind the one that it explains.
struct FieldGroup: Hashable, Sendable {
    var findings: [Finding] = []
    /// Of the recipient that the group is about.
    var surroundings = Surroundings()
    /// Of the whole notification: its reporting MTA, queue ID and sender.
    var message = Surroundings()
    /// The text of a `Diagnostic-Code` that holds no reply: the status is all that was said, and this is its reason.
    var diagnostic: Place?
    /// How many fields of a notification were met: one alone may be anything (`Status: open`).
    var count = 0

    /// More than this is handed on at once.
    static let limit = 64

    mutating func rebase(by offset: Int) {
        findings = findings.map { finding in finding.moved { $0.moved(by: offset) } }
        surroundings.move { $0.moved(by: offset) }
        message.move { $0.moved(by: offset) }
        diagnostic = diagnostic?.moved(by: offset)
    }

    /// Hands on what the group holds. `isPart`: the fields stand in a part of their own, not in prose.
    mutating func flush(isPart: Bool, sink: (Finding) -> Void) {
        defer {
            findings.removeAll()
            surroundings = Surroundings()
            diagnostic = nil
        }
        if findings.isEmpty {
            if surroundings.recipient == nil { message.merge(surroundings) }
            return
        }
        guard isPart || count > 1 || findings.contains(where: { if case .reply = $0 { true } else { false } }) else {
            return
        }
        var complete = surroundings
        complete.merge(message)
        for finding in findings { sink(explained(finding).with(complete)) }
    }

    private func explained(_ finding: Finding) -> Finding {
        guard let diagnostic, case .status(var status) = finding else { return finding }
        status.textRange = diagnostic
        return .status(status)
    }
}

extension Surroundings {
    /// Takes over what is not known yet.
    mutating func merge(_ other: Surroundings) {
        host = host ?? other.host
        recipient = recipient ?? other.recipient
        sender = sender ?? other.sender
        queueID = queueID ?? other.queueID
        messageID = messageID ?? other.messageID
        outcome = outcome ?? other.outcome
    }
}

extension Finding {
    /// The finding with what is known around it.
    func with(_ surroundings: Surroundings) -> Finding {
        switch self {
        case .reply(var reply):
            reply.surroundings.merge(surroundings)
            return .reply(reply)
        case .status(var status):
            status.surroundings.merge(surroundings)
            return .status(status)
        default: return self
        }
    }
}

/// Reads the fields of `message/delivery-status` (RFC 3464 §2.2, §2.3; RFC 6533 §3).
enum DeliveryStatusFields {
    /// The field that begins with `line`; nil where it is none of them.
    static func name(of line: Bytes) -> Name? {
        guard let colon = MailHeader.colon(in: line) else { return nil }
        var end = colon
        while end > 0, ASCII.isBlank(line[end &- 1]) { end &-= 1 }
        for name in Name.allCases where name.word.utf8CodeUnitCount == end && line.has(name.word, at: 0) { return name }
        return nil
    }

    enum Name: UInt8, CaseIterable {
        case status, diagnosticCode, action, finalRecipient, originalRecipient, remoteMTA, reportingMTA, queueID, sender
        case actualRecipient, arrivalDate, lastAttempt, receivedFrom, envelopeID, willRetry, finalLogID, xDiagnostic

        var word: StaticString {
            switch self {
            case .status: "status"
            case .diagnosticCode: "diagnostic-code"
            case .action: "action"
            case .finalRecipient: "final-recipient"
            case .originalRecipient: "original-recipient"
            case .remoteMTA: "remote-mta"
            case .reportingMTA: "reporting-mta"
            case .queueID: "x-postfix-queue-id"
            case .sender: "x-postfix-sender"
            case .actualRecipient: "x-actual-recipient"
            case .arrivalDate: "arrival-date"
            case .lastAttempt: "last-attempt-date"
            case .receivedFrom: "received-from-mta"
            case .envelopeID: "original-envelope-id"
            case .willRetry: "will-retry-until"
            case .finalLogID: "final-log-id"
            case .xDiagnostic: "x-supplementary-info"
            }
        }
    }

    /// Reads a whole field, unfolded, into its group.
    static func apply(_ field: MappedText, to group: inout FieldGroup) {
        field.bytes.withBytes { text in
            guard let name = name(of: text), let colon = MailHeader.colon(in: text) else { return }
            group.count += 1
            let value = QuotedReply.trimmed(text, (colon &+ 1)..<text.count)
            switch name {
            case .status: status(field, text, value, &group)
            case .diagnosticCode, .xDiagnostic: diagnosticCode(field, text, value, name, &group)
            case .action: group.surroundings.outcome = outcome(text, at: value.lowerBound)
            case .finalRecipient: group.surroundings.recipient = typed(field, text, value)
            case .originalRecipient, .actualRecipient:
                group.surroundings.recipient = group.surroundings.recipient ?? typed(field, text, value)
            case .remoteMTA: group.surroundings.host = typed(field, text, value)
            case .reportingMTA: group.message.host = typed(field, text, value)
            case .queueID: group.message.queueID = field.place(of: value)
            case .sender: group.message.sender = typed(field, text, value)
            case .arrivalDate, .lastAttempt, .receivedFrom, .envelopeID, .willRetry, .finalLogID: break
            }
        }
    }

    /// The value behind `type;` (RFC 3464 §2.1.2), without angle brackets.
    private static func typed(_ field: MappedText, _ text: Bytes, _ value: Range<Int>) -> Place? {
        var start = value.lowerBound
        if let semicolon = text[value].find(";") { start = value.lowerBound &+ semicolon &+ 1 }
        var range = QuotedReply.trimmed(text, start..<value.upperBound)
        if text[range.lowerBound] == 0x3C, text[range.upperBound &- 1] == 0x3E, range.count > 2 {
            range = (range.lowerBound &+ 1)..<(range.upperBound &- 1)
        }
        // A comment in brackets may follow, folded.
        if let comment = text[range].find(" (") { range = range.lowerBound..<(range.lowerBound &+ comment) }
        return range.isEmpty ? nil : field.place(of: range)
    }

    private static func outcome(_ text: Bytes, at index: Int) -> Surroundings.Outcome? {
        if text.has("fail", at: index) { return .bounced }
        if text.has("delayed", at: index) { return .delayed }
        if text.has("delivered", at: index) { return .delivered }
        if text.has("relayed", at: index) { return .relayed }
        return text.has("expanded", at: index) ? .expanded : nil
    }

    private static func status(_ field: MappedText, _ text: Bytes, _ value: Range<Int>, _ group: inout FieldGroup) {
        if let match = ReplyParser.enhancedStatusCode(in: text, at: value.lowerBound), let code = match.code {
            var status = FoundStatus(enhanced: code, range: field.place(of: match.range), format: BounceFormats.status)
            let rest = QuotedReply.trimmed(text, match.range.upperBound..<value.upperBound)
            if !rest.isEmpty { status.textRange = field.place(of: rest) }
            group.findings.append(.status(status))
        } else if !value.isEmpty {
            group.findings.append(malformed(field, text, value))
        }
    }

    private static func malformed(_ field: MappedText, _ text: Bytes, _ value: Range<Int>) -> Finding {
        var end = 0
        while end < text.count, text[end] != 0x3A, !ASCII.isBlank(text[end]) { end &+= 1 }
        return .setting(
            FoundSetting(
                kind: .statusField, name: field.place(of: 0..<end), value: field.place(of: value),
                format: BounceFormats.status))
    }

    private static func diagnosticCode(
        _ field: MappedText, _ text: Bytes, _ value: Range<Int>, _ name: Name, _ group: inout FieldGroup
    ) {
        var start = value.lowerBound
        while ASCII.isWord(text[start]) || text[start] == 0x2D { start &+= 1 }
        while ASCII.isBlank(text[start]) { start &+= 1 }
        let isTyped = text[start] == 0x3B
        if isTyped {
            start = QuotedReply.trimmed(text, (start &+ 1)..<value.upperBound).lowerBound
        } else {
            start = value.lowerBound
            if name == .diagnosticCode { group.findings.append(malformed(field, text, value)) }
        }
        var prose = QuotedProse(format: BounceFormats.diagnosticCode)
        prose.isTrusted = !isTyped || text.has("smtp", at: value.lowerBound)
        if prose.isTrusted, text[start] &- 0x32 < 4,
            let match = ReplyParser.enhancedStatusCode(in: text, at: start), let code = match.code
        {
            group.findings.append(.status(leadingStatus(field, text, code, match.range, value)))
            prose.isLoose = true
        }
        let replies = prose.replies(field, in: text, start..<value.upperBound)
        for reply in replies { group.findings.append(.reply(reply)) }
        if replies.isEmpty, name == .diagnosticCode, !prose.isLoose, start < value.upperBound {
            group.diagnostic = field.place(of: start..<value.upperBound)
        }
    }

    /// `smtp; 5.3.0 - Other mail system problem 550-'Unknown user …'` (Amazon SES): the status stands before the reply.
    private static func leadingStatus(
        _ field: MappedText, _ text: Bytes, _ code: EnhancedStatusCode, _ range: Range<Int>, _ value: Range<Int>
    ) -> FoundStatus {
        var status = FoundStatus(enhanced: code, range: field.place(of: range), format: BounceFormats.diagnosticCode)
        status.textRange = field.place(of: QuotedReply.trimmed(text, range.upperBound..<value.upperBound))
        return status
    }
}
