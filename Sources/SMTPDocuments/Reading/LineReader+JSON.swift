import SMTPReply

extension LineReader {
    /// A line of JSON: an event of a mail service, or a log line wrapped by the journal, Docker or Kubernetes.
    func readJSON(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        let pairs = JSONLine.pairs(in: bytes, line)
        if let format = formats.jsonNeedles.format(of: line, in: bytes) ?? state.columns.format {
            state.columns.format = format
            emitEvent(pairs, format, sink)
            return true
        }
        return readWrappedMessage(pairs, depth: depth, state: &state, sink: sink)
    }

    /// The message of a record: of the journal, Docker, Kubernetes, Graylog, Loki, Fluent Bit, Vector, the clouds; SNS's
    /// `Message` is JSON again.
    private func readWrappedMessage(
        _ pairs: [JSONPair], depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        guard depth < 4 else { return false }
        let message = pair(Self.messageNames, of: pairs)
        let errors = pairs.filter { pair in
            pair.isString && pair.value.count > 9 && pair.value != message?.value
                && (Self.errorNames.contains { isNamed(pair, $0) } || isProtocolLine(pair.value)
                    || ReplyScanner.safeCode(in: bytes, from: pair.value.lowerBound, to: pair.value.upperBound) != nil)
        }
        for pair in pairs where !readRepeatedCode(pair, pairs, sink: sink) { readStatus(pair, sink: sink) }
        guard message != nil || !errors.isEmpty else { return false }
        for error in errors where error.value.lowerBound < message?.value.lowerBound ?? .max {
            readError(error, pairs, depth: depth, state: &state, sink: sink)
        }
        guard let message else { return true }
        readMessage(message, pairs, depth: depth, state: &state, sink: sink)
        for error in errors where error.value.lowerBound > message.value.lowerBound {
            readError(error, pairs, depth: depth, state: &state, sink: sink)
        }
        return true
    }

    /// What a field of a record says of an error: a reply alone where the record is about mail, else text.
    private func readError(
        _ error: JSONPair, _ pairs: [JSONPair], depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) {
        let record = (pairs.first?.key.lowerBound ?? error.key.lowerBound)..<(pairs.last ?? error).value.upperBound
        let isReply =
            ReplyScanner.looksLikeReply(in: bytes, at: error.value.lowerBound, before: error.value.upperBound)
            && (isProtocolLine(error.value)
                || isUsualReply(error.value) && WordedEvidence(in: bytes, record) != .none)
        guard isReply else {
            return readLines(of: .unescaped(error.value, of: bytes), depth: depth &+ 1, state: &state, sink: sink)
        }
        var context = ReasonContext(format: formats.safe)
        context.form = .backslash
        readReply(error.value, context: context, sink: sink)
    }

    /// Whether a string is what a server sent, line end and all.
    private func isProtocolLine(_ value: Place) -> Bool {
        ReplyScanner.looksLikeReply(in: bytes, at: value.lowerBound, before: value.upperBound)
            && endsLine(value.upperBound, value.lowerBound)
    }

    /// Nodemailer's `"response":"535 …","responseCode":535`: false where it is none.
    private func readRepeatedCode(_ pair: JSONPair, _ pairs: [JSONPair], sink: (Finding) -> Void) -> Bool {
        guard !pair.isString, pair.value.count == 3, isNamed(pair, "RESPONSECODE"),
            let code = ReplyScanner.code(in: bytes, at: pair.value.lowerBound, before: pair.value.upperBound),
            pairs.contains(where: {
                $0.object == pair.object && isNamed($0, "RESPONSE")
                    && bytes.has(bytes[pair.value], at: $0.value.lowerBound, before: $0.value.upperBound)
            })
        else { return false }
        emitCodeAlone(code, pair.value, sink: sink)
        return true
    }

    private func emitCodeAlone(_ code: ReplyCode, _ place: Place, sink: (Finding) -> Void) {
        let end = place.upperBound
        var reply = FoundReply(
            lines: [FoundReplyLine(codeRange: place, code: code, separator: .none, textRange: end..<end)],
            format: formats.safe)
        reply.mayBeCut = true
        sink(.reply(reply))
    }

    /// `"dsn": "5.4.4"`, `"SmtpStatusCode": "550"`: what a parser made of a log's line.
    private func readStatus(_ pair: JSONPair, sink: (Finding) -> Void) {
        guard pair.value.count < 12, pair.value.count > 2, pair.key.count > 2 else { return }
        let names = ["SMTP", "ENHANCED"] as [StaticString]
        let isNamed = pair.key.contains { index in
            names.contains { bytes.hasIgnoringCase($0, at: index, before: pair.key.upperBound) }
        }
        if isNamed, pair.value.count == 3,
            let code = ReplyScanner.code(in: bytes, at: pair.value.lowerBound, before: pair.value.upperBound),
            code.firstDigit > 1, code.firstDigit < 6,
            bytes.hasIgnoringCase("CODE", at: pair.key.upperBound &- 4, before: pair.key.upperBound)
                || bytes.hasIgnoringCase("STATUS", at: pair.key.upperBound &- 6, before: pair.key.upperBound)
        {
            return emitCodeAlone(code, pair.value, sink: sink)
        }
        guard pair.isString,
            isNamed || bytes.hasIgnoringCase("DSN", at: pair.key.upperBound &- 3, before: pair.key.upperBound),
            let match = ReplyScanner.enhanced(in: bytes, at: pair.value.lowerBound, before: pair.value.upperBound),
            match.end == pair.value.upperBound
        else { return }
        sink(.status(FoundStatus(enhanced: match.code, range: pair.value, format: formats.safe)))
    }

    /// Keys under which an application says what went wrong, beside its message.
    private static let errorNames: [StaticString] = [
        "MESSAGE", "ERROR", "ERR", "REASON", "EXCEPTION", "DETAIL", "DETAILS", "DESCRIPTION", "RESPONSE", "STACK",
        "ERRORS", "ANSWER", "REPLY", "CAUSE", "RESULT", "LAST_ERROR", "LASTERROR", "ERROR_MESSAGE", "ERRORMESSAGE",
        "SMTP_RESPONSE", "SMTPRESPONSE", "SMTP_REPLY", "SERVER_RESPONSE", "RESPONSE_TEXT", "DIAGNOSTIC",
        "DIAGNOSTIC_CODE", "DIAGNOSTICCODE", "STATUS_MESSAGE", "STATUSMESSAGE", "BOUNCE_REASON", "EXCEPTION_MESSAGE",
        "RAW_REASON", "RAWREASON", "FAILUREREASON", "FAILURE_REASON", "DELAY_REASON", "LAST_RESPONSE",
    ]

    /// Whether the key is `name` (in capitals), in any case.
    private func isNamed(_ pair: JSONPair, _ name: StaticString) -> Bool {
        name.utf8CodeUnitCount == pair.key.count
            && bytes.hasIgnoringCase(name, at: pair.key.lowerBound, before: pair.key.upperBound)
    }

    /// The text of a record, by the program that wrote it where the record names it.
    private func readMessage(
        _ message: JSONPair, _ pairs: [JSONPair], depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) {
        let name = pair(Self.programNames, of: pairs)
        var tag = SyslogTag(body: 0, conversation: 0..<0)
        if let name { tag.take(bytes, name.value) }
        if depth == 0 { noteSource(sourceKey(pairs), state: &state, sink: sink) }
        let isNamed = name != nil
        reading(.unescaped(message.value, of: bytes), state: &state, sink: sink) { reader, state, sink in
            let text = reader.bytes.trimmed(reader.bytes.indices)
            let isRead =
                isNamed
                && reader.readTagged(
                    tag.moved(to: text.lowerBound), text.upperBound, depth: depth &+ 1, state: &state, sink: sink)
            if !isRead { reader.readLines(depth: depth &+ 1, state: &state, sink: sink) }
        }
    }

    /// Keys under which a record's text stands, the surest first.
    private static let messageNames: [StaticString] = [
        "MESSAGE", "LOG", "MSG", "SHORT_MESSAGE", "@MESSAGE", "LINE", "TEXTPAYLOAD", "FULL_MESSAGE", "LOG_MESSAGE",
        "_RAW", "RAW", "BODY", "TEXT", "CONTENT", "EVENT",
    ]

    /// Keys under which the program's name stands.
    private static let programNames: [StaticString] = [
        "SYSLOG_IDENTIFIER", "PROGRAM", "PROGRAMNAME", "IDENT", "APPNAME", "APP_NAME", "APP-NAME", "_APPLICATION_NAME",
        "APPLICATION_NAME", "SYSLOG_APPNAME",
    ]

    /// The string under the first of `names` that there is.
    private func pair(_ names: [StaticString], of pairs: [JSONPair]) -> JSONPair? {
        var best: (rank: Int, pair: JSONPair)?
        for pair in pairs where pair.isString {
            for (rank, name) in names.enumerated() where rank < best?.rank ?? .max {
                if name.utf8CodeUnitCount == pair.key.count,
                    bytes.hasIgnoringCase(name, at: pair.key.lowerBound, before: pair.key.upperBound)
                {
                    best = (rank, pair)
                }
            }
        }
        return best?.pair
    }

    /// What the last record left open goes on only in one of the same source.
    private func noteSource(_ source: UInt64, state: inout ReaderState, sink: (Finding) -> Void) {
        var last = source
        state.records.use(RecordMemory()) {
            last = $0.source
            $0.source = source
        }
        if last != source { flush(&state.session, sink: sink) }
    }

    /// A number for the stream or container that a record came from.
    private func sourceKey(_ pairs: [JSONPair]) -> UInt64 {
        let names: [StaticString] = [
            "STREAM", "CONTAINER_ID", "CONTAINER_NAME", "POD_NAME", "_PID", "SYSLOG_PID", "PROCID", "CONTAINER",
        ]
        var key: UInt64 = 1
        for pair in pairs {
            for name in names
            where name.utf8CodeUnitCount == pair.key.count
                && bytes.hasIgnoringCase(name, at: pair.key.lowerBound, before: pair.key.upperBound)
            {
                key = key &* 31 &+ conversationKey(pair.value)
            }
        }
        return key
    }

    /// The fields of an event: each object that holds a reply, a code or a status, with what the line says around it.
    private func emitEvent(_ pairs: [JSONPair], _ id: FormatID, _ sink: (Finding) -> Void) {
        guard let format = formats.format(id), let pattern = formats.jsonPattern(of: id) else { return }
        let named = pairs.compactMap { pair in
            format.keys[bytes[pair.key].string].map { (role: $0, pair: pair) }
        }
        let found = named.filter { $0.role.bit & FieldRole.foundMask != 0 && !$0.pair.value.isEmpty }
        var done: [Int] = []
        for entry in found where !done.contains(entry.pair.object) {
            done.append(entry.pair.object)
            withUnsafeTemporaryAllocation(of: (lower: Int32, upper: Int32).self, capacity: Captures.capacity) {
                places in
                guard let memory = places.baseAddress else { return }
                var captures = Captures(memory)
                captures.clear()
                for (role, pair) in named
                where role.bit & FieldRole.foundMask == 0 && role != .text && !captures.has(role) {
                    captures.set(role, pair.value.lowerBound, pair.value.upperBound)
                }
                for (role, pair) in named where pair.object == entry.pair.object && !pair.value.isEmpty {
                    captures.set(role, pair.value.lowerBound, pair.value.upperBound)
                }
                let parts = enhancedParts(pairs)
                _ = emitRecord(pattern, captures) { finding in
                    guard let parts, case .reply(var reply) = finding, reply.enhanced == nil, !reply.lines.isEmpty
                    else {
                        return sink(finding)
                    }
                    reply.lines[0].enhanced = parts.code
                    reply.lines[0].enhancedRange = parts.place
                    sink(.reply(reply))
                }
            }
        }
    }

    /// An enhanced status code whose three numbers stand under keys of their own.
    private func enhancedParts(_ pairs: [JSONPair]) -> (code: EnhancedStatusCode, place: Place)? {
        guard
            let first = pairs.firstIndex(where: {
                !$0.isString && bytes.has("class", at: $0.key.lowerBound, before: $0.key.upperBound)
            }),
            pairs.indices.contains(first + 2)
        else { return nil }
        let parts = pairs[first...(first + 2)]
        let numbers = parts.compactMap { pair in Int(bytes[pair.value].string) }
        guard numbers.count == 3, Set(parts.map(\.object)).count == 1, let digit = UInt8(exactly: numbers[0]),
            let klass = EnhancedStatusCode.Class(rawValue: digit),
            let code = EnhancedStatusCode(klass, numbers[1], numbers[2])
        else { return nil }
        return (code, parts[first].value.lowerBound..<parts[first + 2].value.upperBound)
    }
}

extension FormatSet {
    /// The pattern that stands for a format of events.
    func jsonPattern(of id: FormatID) -> CompiledPattern? { jsonPatterns[id] }
}
