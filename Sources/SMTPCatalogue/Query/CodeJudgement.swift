import SMTPReply

/// Reason, verdict and actor as far as codes alone tell, and the defaults of each reason (Data/reason-fallback.txt).
enum Judgement {
    /// What an enhanced status code says about the reason.
    /// - Returns: The reason, and whether it counts before vague words do.
    static func reason(of code: EnhancedStatusCode) -> (reason: Reason, isStrong: Bool)? {
        let own = code.description
        let record =
            DataTables.fallback.record(own) ?? rangeRecord(of: code)
            ?? DataTables.fallback.record("X" + own.dropFirst())
            ?? DataTables.fallback.record(own.prefix(1) + ".\(code.subject).Y")
            ?? DataTables.fallback.record("X.\(code.subject).Y")
        guard let record, let reason = record.value("reason")?.member(of: Reason.all) else { return nil }
        return (reason, record.value("strength")?.equals("weak") != true)
    }

    private static func rangeRecord(of code: EnhancedStatusCode) -> PackedRecord? {
        EnhancedRanges.key(of: code, in: DataTables.fallback).flatMap { DataTables.fallback.record($0) }
    }

    /// What a reply code says about the reason, with the command it answers where that is known.
    static func reason(of code: ReplyCode, command: String?) -> Reason? {
        let digit = String(code.firstDigit) + "yz"
        var keys: [String] = []
        if let command { keys.append(code.description + "/" + command) }
        keys.append(code.description)
        if let command { keys.append(digit + "/" + command) }
        keys.append(digit)
        for key in keys {
            if let reason = DataTables.fallback.record(key)?.value("reason")?.member(of: Reason.all) { return reason }
        }
        return nil
    }

    /// What follows from a reason in a class of replies (2, 4, 5; anything else counts as 5).
    static func defaults(of reason: Reason, class digit: Int) -> (verdict: Verdict?, actor: Actor?) {
        guard let record = DataTables.fallback.record("reason ", reason.rawValue) else { return (nil, nil) }
        let verdict = digit == 4 ? record.value("verdict 4") : record.value("verdict 5")
        let actor = digit == 4 ? record.value("actor 4") : record.value("actor 5")
        return (verdict?.member(of: Verdict.all), actor?.member(of: Actor.all))
    }

    /// What follows from the first digit alone; nothing for a digit that no reply has.
    static func defaults(class digit: Int) -> (verdict: Verdict?, actor: Actor?) {
        switch digit {
        case 2: (.delivered, .nobody)
        case 3: (.continue, .nobody)
        case 4: (.retryLater, .nobody)
        case 5: (.fixAndResend, .sender)
        default: (nil, nil)
        }
    }
}

/// Keys that stand for a run of enhanced status codes: `5.7.606-5.7.649`.
enum EnhancedRanges {
    /// The key of the run that holds the code.
    static func key(of code: EnhancedStatusCode, in table: PackedTable) -> Bytes? {
        // Runs are providers' own, and those number from 100 on (the compiler checks it).
        guard code.detail >= 100, let ranges = table.record("~ranges") else { return nil }
        for index in 0..<ranges.count {
            let key = ranges.field(index).value
            guard let dash = key.buffer.firstIndex(of: 0x2D), let first = end(key[0..<dash], of: code),
                let last = end(key[dash + 1..<key.count], of: code)
            else { continue }
            if first <= code, code <= last { return key }
        }
        return nil
    }

    /// An end of a run; `X` stands for the class of `code`.
    private static func end(_ text: Bytes, of code: EnhancedStatusCode) -> EnhancedStatusCode? {
        if text[0] != 0x58 { return ReplyParser.enhancedStatusCode(in: text, at: 0)?.code }
        return EnhancedStatusCode("\(code.class.rawValue)" + text[1..<text.count].string)
    }
}
