import SMTPReply

extension FormatDetection {
    /// The profile of a configuration whose format knows the path, or the editor's language id; nil for anything else.
    static func configuration(path: String?, languageID: String?, head: Bytes, formats: FormatSet) -> DocumentProfile? {
        // `postgrey.log`, `access.log.1`: named after a program or a table, but written by one.
        let isLog = path.map { $0.hasSuffix(".log") || Glob.matches("*.log.*", path: $0) } ?? false
        let named =
            isLog
            ? nil
            : path.flatMap { path in
                find(formats, head) { $0.globs.contains { Glob.matches($0, path: path) } }
            }
        return named ?? languageID.flatMap { language in find(formats, head) { $0.languageIDs.contains(language) } }
    }

    private static func find(_ formats: FormatSet, _ head: Bytes, where fits: (Format) -> Bool) -> DocumentProfile? {
        for index in formats.order {
            let format = formats.formats[index]
            guard format.kind == .configuration, fits(format) else { continue }
            if format.signs.isEmpty || format.signs.contains(where: { head.find($0.utf8.map(ASCII.lower)) != nil }) {
                return profile(index)
            }
        }
        return nil
    }

    private static func profile(_ index: Int) -> DocumentProfile {
        var profile = DocumentProfile(kind: .configuration)
        profile.formats = [FormatID(rawValue: UInt16(clamping: index))]
        return profile
    }

    /// The profile of a configuration that neither path nor editor names: the one whose marks begin at least three
    /// lines, and a third of all that are neither empty nor comments.
    static func markedConfiguration(_ head: Bytes, _ formats: FormatSet) -> DocumentProfile? {
        var marks: [(mark: [UInt8], format: Int)] = []
        for (index, format) in formats.formats.enumerated() {
            marks += format.marks.map { ($0.utf8.map(ASCII.lower), index) }
        }
        var hits: [Int: Int] = [:]
        let access = formats.formats.firstIndex { $0.id == "postfix.access" } ?? 0
        let table = TableSettings(text: head, format: FormatID(rawValue: UInt16(clamping: access)), kind: .access)
        var sendmail = 0
        var lines = 0
        var start = 0
        while start < head.count {
            let end = LineScanner.lineEnd(in: head, from: start)
            let line = head[head.trimmed(start..<end)]
            if line.count > 0, line[0] != 0x23 {
                lines += 1
                if let kind = action(table, head.trimmed(start..<end)) {
                    hits[access, default: 0] += 1
                    if kind == .sendmailError { sendmail += 1 }
                }
                let met = marks.filter { line.has($0.mark, at: 0) }.map(\.format)
                for format in Set(met) { hits[format, default: 0] += 1 }
            }
            start = LineScanner.next(in: head, after: end)
        }
        hits[access] = (hits[access] ?? 0) * 3 > lines * 2 ? hits[access] : nil
        guard let best = hits.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 2,
            best.value * 3 > lines
        else { return nil }
        if best.key == access, sendmail > 1 {
            return profile(formats.formats.firstIndex { $0.id == "sendmail.access" } ?? access)
        }
        return profile(best.key)
    }

    /// Whether the line begins as one of SIP's or HTTP's does: `SIP/2.0 503 …`, `CSeq: 421 …`.
    private static func isHeader(_ text: Bytes, _ line: Range<Int>) -> Bool {
        var index = line.lowerBound
        while index < line.upperBound, text[index].isLetter || text[index] == 0x2D { index &+= 1 }
        guard index > line.lowerBound &+ 1 else { return false }
        if text[index] == 0x3A { return text[index &+ 1] == 0x20 }
        return text[index] == 0x2F && text[index &+ 1].isDigit && text[index &+ 2] == 0x2E
    }

    /// What the line is where it is a key and what access(5) or Sendmail's access map make of it.
    private static func action(_ table: TableSettings, _ line: Range<Int>) -> FoundSetting.Kind? {
        guard !isHeader(table.text, line) else { return nil }
        var state = ConfigurationState()
        table.read(line, state: &state) { _ in }
        guard let setting = state.open else { return nil }
        let isAction = setting.code.map { $0.firstDigit > 3 } ?? (setting.enhanced != nil || !setting.name.isEmpty)
        return isAction ? setting.kind : nil
    }
}
