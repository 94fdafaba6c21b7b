import SMTPDocuments
import SMTPReply

/// One event is one finding: a bounce tells the same refusal in its human part and in its fields, a log line in
/// `reply=` and in `stat=`. The first place speaks, the others are passed over.
extension RuleContext {
    /// Whether `reply` only tells again what the document said right before; it is remembered.
    mutating func repeats(_ reply: FoundReply) -> Bool {
        guard let line = reply.lines.last, line.code.firstDigit == 4 || line.code.firstDigit == 5 else { return false }
        switch kind {
        case .bounce: return repeatsInBounce(reply, line.code)
        case .log: return repeatsOnLine(reply, line)
        default: return false
        }
    }

    /// The same code for the same recipient, or in the same words where one place names no recipient; or Sendmail's
    /// own summary of what was said to it.
    private mutating func repeatsInBounce(_ reply: FoundReply, _ code: ReplyCode) -> Bool {
        let code = UInt64(code.rawValue) &* 0x9E37_79B9_7F4A_7C15
        let recipient = reply.surroundings.recipient.map { window.bytes($0).foldedHash } ?? 0
        let words = (reply.lines.first.map { window.bytes($0.textRange).foldedHash } ?? 0) &* 0xC2B2_AE3D_27D4_EB4F
        let nameless = (words ^ code) &+ 1
        if recipient == 0 { return !memory.report([words ^ code, nameless]) }
        let isSummary = reply.command == nil && memory.reported.contains(recipient)
        if isSummary, formats.format(reply.format)?.id == "sendmail.bounce" { return true }
        // Prose without a name tells of one recipient; the next one with the same words is another event.
        let isToldNameless = memory.reported.firstIndex(of: nameless).map { memory.reported.remove(at: $0) } != nil
        let isNew = memory.report([recipient ^ code, recipient])
        _ = memory.report([words ^ code])
        return isToldNameless || !isNew
    }

    private mutating func repeatsOnLine(_ reply: FoundReply, _ line: FoundReplyLine) -> Bool {
        let end = line.textRange.upperBound
        defer { lastFailure = (line.code, reply.enhanced, end) }
        guard let last = lastFailure, last.code == line.code, last.enhanced == reply.enhanced, last.end <= end,
            end - last.end < 2048
        else { return false }
        return !window.bytes(.span(last.end, end)).buffer.contains(0x0A)
    }
}

extension RuleMemory {
    /// Remembers what was told; whether the first of the keys is new.
    fileprivate mutating func report(_ keys: [UInt64]) -> Bool {
        let isNew = keys.first.map { !reported.contains($0) } ?? false
        for key in keys where !reported.contains(key) { reported.append(key) }
        if reported.count > Self.reportedLimit { reported.removeFirst(reported.count - Self.reportedLimit) }
        return isNew
    }
}

extension Bytes {
    /// A hash of the first letters and digits, without regard to ASCII case and to what stands between them: equal for
    /// texts that differ in folding or brackets only. 0 for none.
    fileprivate var foldedHash: UInt64 {
        var hash: UInt64 = 0
        var taken = 0
        for byte in buffer {
            guard byte.isLetterOrDigit else { continue }
            hash = (hash ^ UInt64(byte.lowercasedASCII)) &* 0x0000_0100_0000_01B3 &+ 0x9E37
            taken += 1
            if taken == 48 { break }
        }
        return hash
    }
}
