import SMTPReply

/// The columns that a header line named.
struct NamedColumns: Hashable, Sendable {
    /// Index of the pattern that the header fits: its fields are looked for in the lines, too.
    var pattern: UInt16
    /// What stands between two columns.
    var separator: UInt8
    /// What each column is.
    var roles: [FieldRole]

    static let limit = 128
}

extension LineReader {
    /// Takes the names in `header` as those of the columns of the next lines; false where none of them holds a reply.
    func openColumns(_ header: Range<Int>, _ pattern: CompiledPattern, state: inout ReaderState) -> Bool {
        guard let format = formats.format(pattern.format) else { return false }
        let separator = Self.separators.first {
            bytes.find($0, from: header.lowerBound, to: header.upperBound) < header.upperBound
        }
        guard let separator else { return false }
        var columns = NamedColumns(pattern: pattern.index, separator: separator, roles: [])
        forEachColumn(header, separator) { place in
            columns.roles.append(format.keys[bytes[place].string] ?? .skip)
        }
        let held = columns.roles.reduce(UInt32(0)) { $0 | $1.bit }
        guard held & (FieldRole.foundMask | FieldRole.conversationMask) != 0 else { return false }
        state.records.use(RecordMemory()) { $0.columns = columns }
        return true
    }

    private static let separators: [UInt8] = [0x2C, 0x09, 0x3B, 0x20]

    /// Reads a line by the columns of the last header; false where there was none, or nothing stands in them.
    func readColumns(_ line: Range<Int>, state: inout ReaderState, sink: (Finding) -> Void) -> Bool {
        guard let columns = state.records.value?.columns, bytes[line.lowerBound] != 0x23 else { return false }
        let pattern = formats.patterns[Int(columns.pattern)]
        guard isLine(line, of: pattern) else { return false }
        return withUnsafeTemporaryAllocation(of: (lower: Int32, upper: Int32).self, capacity: Captures.capacity) {
            places in
            guard let memory = places.baseAddress else { return false }
            var captures = Captures(memory)
            captures.clear()
            var count = 0
            forEachColumn(line, columns.separator) { place in
                let role = count < columns.roles.count ? columns.roles[count] : .skip
                count &+= 1
                if role != .skip, holds(role, place) { captures.set(role, place.lowerBound, place.upperBound) }
            }
            guard count == columns.roles.count else { return false }
            for index in Int(pattern.cuts.lowerBound)..<Int(pattern.cuts.upperBound) {
                formats.cut(formats.cuts[index], in: bytes, line, captures: &captures)
            }
            if captures.mask & FieldRole.conversationMask != 0 {
                // A protocol log tells what happens to the connection, too.
                if let mark = captures[.mark], bytes[mark.lowerBound] != 0x3C, bytes[mark.lowerBound] != 0x3E {
                    return true
                }
                return emitConversation(pattern, captures, 0..<0, &state.session, sink)
            }
            return emitRecord(pattern, captures, sink: sink)
        }
    }

    /// Whether one of the words stands in the line without which it is another program's.
    private func isLine(_ line: Range<Int>, of pattern: CompiledPattern) -> Bool {
        guard let needles = formats.format(pattern.format)?.needles, !needles.isEmpty else { return true }
        return needles.contains { needle in
            Array(needle.utf8).withBytes { bytes.find($0, from: line.lowerBound, to: line.upperBound) != nil }
        }
    }

    /// Whether a column holds what its name promises.
    private func holds(_ role: FieldRole, _ place: Place) -> Bool {
        switch role {
        case .reply, .reason:
            var start = place.lowerBound
            if bytes.hasIgnoringCase("SMTP;", at: start, before: place.upperBound) { start &+= 5 }
            while start < place.upperBound, bytes[start] == 0x20 { start &+= 1 }
            return formats.fits(.reply, in: bytes, at: start, before: place.upperBound)
        case .status: return ReplyScanner.enhanced(in: bytes, at: place.lowerBound, before: place.upperBound) != nil
        default: return !place.isEmpty && !(place.count == 1 && bytes[place.lowerBound] == 0x2D)
        }
    }

    /// Calls `body` with each column of a line, without its quotation marks.
    private func forEachColumn(_ line: Range<Int>, _ separator: UInt8, _ body: (Place) -> Void) {
        let end = bytes.trimmedEnd(line).upperBound
        var start = line.lowerBound
        for _ in 0..<NamedColumns.limit {
            if bytes[start] == 0x22, separator != 0x20 {
                var index = start &+ 1
                while index < end, bytes[index] != 0x22 || (bytes[index &+ 1] == 0x22 && index &+ 1 < end) {
                    index &+= bytes[index] == 0x22 ? 2 : 1
                }
                body((start &+ 1)..<max(start &+ 1, min(index, end)))
                start = bytes.find(separator, from: index, to: end)
            } else {
                let stop = bytes.find(separator, from: start, to: end)
                body(start..<stop)
                start = stop
            }
            guard start < end else { return }
            start &+= 1
        }
    }
}
