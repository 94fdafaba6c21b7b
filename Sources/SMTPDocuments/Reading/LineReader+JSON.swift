import SMTPReply

extension LineReader {
    /// A line of JSON: an event of a mail service, or a log line wrapped by the journal, Docker or Kubernetes.
    func readJSON(_ line: Range<Int>, depth: Int, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        let pairs = JSONLine.pairs(in: bytes, line)
        if let format = formats.jsonFormat(of: line, in: bytes) ?? state.columns.format {
            state.columns.format = format
            emitEvent(pairs, format, sink)
            return true
        }
        return readWrappedMessage(pairs, depth: depth, state: &state, sink: sink)
    }

    /// The message in `MESSAGE` (journal), `log` (Docker, Kubernetes), `message`, `msg`; SNS's `Message` is JSON again.
    private func readWrappedMessage(
        _ pairs: [JSONPair], depth: Int, state: inout ReaderState, sink: (Finding) -> Void
    ) -> Bool {
        let names: [StaticString] = ["MESSAGE", "LOG", "MSG", "LINE"]
        guard depth < 4,
            let message = pairs.first(where: { pair in
                pair.isString
                    && names.contains {
                        $0.utf8CodeUnitCount == pair.key.count
                            && bytes.hasIgnoringCase($0, at: pair.key.lowerBound, before: pair.key.upperBound)
                    }
            })
        else { return false }
        let tags: [StaticString] = ["SYSLOG_IDENTIFIER", "PROGRAM", "IDENT", "APPNAME"]
        let name = pairs.first { pair in
            pair.isString
                && tags.contains {
                    $0.utf8CodeUnitCount == pair.key.count
                        && bytes.hasIgnoringCase($0, at: pair.key.lowerBound, before: pair.key.upperBound)
                }
        }
        flush(&state.session, sink: sink)
        var decoded = DecodedText()
        decoded.appendUnescaped(message.value, of: bytes)
        decoded.close(at: message.value.upperBound)
        var tag = SyslogTag(body: 0, conversation: 0..<0)
        if let name { tag.take(bytes, name.value) }
        var inner = state
        reading(decoded, sink: sink) { reader, sink in
            let text = reader.bytes.trimmedEnd(reader.bytes.indices)
            let isRead =
                name == nil
                ? reader.readRecord(text, depth: depth &+ 1, state: &inner, sink: sink)
                : reader.readTagged(tag, text.upperBound, depth: depth &+ 1, state: &inner, sink: sink)
            if !isRead { reader.readSafely(text, sink: sink) }
            // What is open refers to the decoded text, which is gone with this line.
            reader.flush(&inner.session, sink: sink)
        }
        state = inner
        return true
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
    /// The format that a key on the line identifies.
    func jsonFormat(of line: Range<Int>, in bytes: Bytes) -> FormatID? {
        for (id, needles) in jsonNeedles {
            for needle in needles {
                let hit = needle.withBytes { bytes.find($0, pivot: 1, from: line.lowerBound, to: line.upperBound) }
                if hit != nil { return id }
            }
        }
        return nil
    }

    /// The pattern that stands for a format of events.
    func jsonPattern(of id: FormatID) -> CompiledPattern? { jsonPatterns[id] }
}
