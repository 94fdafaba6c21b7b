import SMTPReply

/// Counts which formats a sample of a document holds.
struct FormatVotes {
    private let formats: FormatSet
    private var hits: [UInt16: Int] = [:]
    private var lines = 0
    private var dated = 0
    private var hasCommands = false

    init(formats: FormatSet) { self.formats = formats }

    /// Reads `sample` as a document of which nothing is known, and counts what is found.
    mutating func count(_ sample: Bytes) {
        let reader = DocumentReader(profile: DocumentProfile(kind: .unknown), formats: formats)
        var state = ReaderState()
        var found: [UInt16: Int] = [:]
        var commands = 0
        let raw = formats.raw.rawValue
        let marks = formats.marks.rawValue
        let note = { (finding: Finding) in
            switch finding {
            case .reply(let reply): found[reply.format.rawValue, default: 0] += reply.lines.count
            case .command(_, let format), .secret(_, let format):
                found[format.rawValue, default: 0] += 1
                if format.rawValue != marks { commands += 1 }
            case .status(let status): found[status.format.rawValue, default: 0] += 1
            case .messageData: found[raw, default: 0] += 1
            case .setting, .boundary: break
            }
        }
        reader.read(sample, state: &state, sink: note)
        reader.finish(state: &state, sink: note)
        hits.merge(found, uniquingKeysWith: +)
        hasCommands = hasCommands || commands > 0
        countDates(sample)
    }

    /// Whether all that was found are replies that stand bare, or lines behind marks that no format knows: what a bounce
    /// quotes, perhaps.
    var isBareRepliesOnly: Bool {
        !hasCommands && !hits.isEmpty
            && hits.keys.allSatisfy {
                $0 == formats.raw.rawValue || $0 == formats.safe.rawValue || $0 == formats.marks.rawValue
            }
    }

    private mutating func countDates(_ sample: Bytes) {
        var start = 0
        while start < sample.count {
            let end = LineScanner.lineEnd(in: sample, from: start)
            if end > start {
                lines += 1
                if Envelope.bsdDate(in: sample, at: start, before: end) != nil
                    || Envelope.isoDate(in: sample, at: start, before: end) != nil
                    || Envelope.tai64(in: sample, at: start, before: end) != nil
                {
                    dated += 1
                }
            }
            start = LineScanner.next(in: sample, after: end)
        }
    }

    /// The profile that the votes make; `hint` decides where they say nothing.
    func profile(hint: DocumentKind?) -> DocumentProfile {
        var logs = 0
        var transcripts = 0
        for (id, count) in hits where id != formats.safe.rawValue {
            switch formats.format(FormatID(rawValue: id))?.kind {
            case .some(.log): logs += count
            case .some(.transcript): transcripts += count
            default: break
            }
        }
        let kind: DocumentKind
        if transcripts > 0, transcripts >= logs {
            kind = .transcript
        } else if logs > 0 || dated * 2 > lines {
            kind = .log
        } else {
            kind = hint ?? .unknown
        }
        var profile = DocumentProfile(kind: kind)
        let ranked = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        profile.formats = ranked.map { FormatID(rawValue: $0.key) }.filter { $0 != formats.safe }
        // A session inside prose is believed where it stands, not everywhere.
        if (hits[formats.raw.rawValue] ?? 0) * 4 < lines { profile.formats.removeAll { $0 == formats.raw } }
        return profile
    }
}
