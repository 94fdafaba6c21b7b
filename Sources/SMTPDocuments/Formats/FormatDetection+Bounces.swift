import SMTPReply

extension FormatDetection {
    /// The profile of a mail message that reports what became of another one; nil for anything else.
    ///
    /// A file that is named as mails are needs no further sign: what is no bounce, its reader leaves alone.
    static func bounce(path: String?, _ head: Bytes, _ formats: FormatSet) -> DocumentProfile? {
        guard isMessage(head) else { return nil }
        if let path, Format.mailGlobs.contains(where: { Glob.matches($0, path: path) }) {
            return DocumentProfile(kind: .bounce)
        }
        let signs: [StaticString] = [
            "multipart/report", "message/delivery-status", "Reporting-MTA:", "Final-Recipient:", "MAILER-DAEMON",
            "Mailer-Daemon", "mailer-daemon", "Auto-Submitted: auto-replied", "message/feedback-report",
            "Mail Delivery",
            "Undeliverable", "X-Failed-Recipients:", "Delivery Status Notification", "failure notice", "postmaster@",
        ]
        let isSigned =
            signs.contains { head.find($0, from: 0, to: head.count) != nil }
            || (formats.hasUserCues && formats.cues.format(.notice, in: head) != nil)
        guard isSigned else { return nil }
        return DocumentProfile(kind: .bounce)
    }

    /// The profile of a bounce that was pasted without its header: its fields, or the words of a mail system, open lines.
    static func pastedBounce(_ head: Bytes, _ formats: FormatSet) -> DocumentProfile? {
        var fields: Set<DeliveryStatusFields.Name> = []
        var start = 0
        while start < head.count {
            let end = LineScanner.lineEnd(in: head, from: start)
            let line = head[head.trimmed(start..<end)]
            if line.count > 0 {
                if let name = statusField(line) { fields.insert(name) }
                if fields.count > 1 || formats.cues.opens(line) { return DocumentProfile(kind: .bounce) }
            }
            start = LineScanner.next(in: head, after: end)
        }
        return nil
    }

    /// The field of a delivery status that stands in the line; `Status: stable` is somebody else's.
    private static func statusField(_ line: Bytes) -> DeliveryStatusFields.Name? {
        guard let name = DeliveryStatusFields.name(of: line) else { return nil }
        guard name == .status, let colon = MailHeader.colon(in: line) else { return name }
        let value = line[QuotedReply.trimmed(line, (colon &+ 1)..<line.count)]
        return ASCII.isDigit(value[0]) ? name : nil
    }

    /// Whether the text begins with header fields of a message (RFC 5322 §2.2), an mbox separator passed over.
    private static func isMessage(_ head: Bytes) -> Bool {
        var start = 0
        var fields = 0
        var isMail = false
        while start < head.count, fields < 12, !(isMail && fields > 1) {
            let end = LineScanner.lineEnd(in: head, from: start)
            if end == start {
                guard fields == 0 else { break }
            } else if start != 0 || !head.has("From ", at: start, before: end), head[start] != 0x20, head[start] != 0x09
            {
                var colon = start
                while colon < end, head[colon].isAlphanumeric || head[colon] == 0x2D { colon &+= 1 }
                guard colon > start, head[colon] == 0x3A, colon &- start < 60 else { return false }
                fields &+= 1
                isMail = isMail || isMailField(head, start..<colon)
            }
            start = LineScanner.next(in: head, after: end)
        }
        return isMail && fields > 1
    }

    private static func isMailField(_ head: Bytes, _ name: Range<Int>) -> Bool {
        let names: [StaticString] = [
            "RETURN-PATH", "RECEIVED", "FROM", "DATE", "SUBJECT", "TO", "MESSAGE-ID", "MIME-VERSION", "CONTENT-TYPE",
            "DELIVERED-TO", "ENVELOPE-TO", "DELIVERY-DATE", "SENDER", "AUTO-SUBMITTED", "X-FAILED-RECIPIENTS",
            "X-ORIGINAL-TO", "REPORTING-MTA", "FINAL-RECIPIENT",
        ]
        return names.contains {
            $0.utf8CodeUnitCount == name.count && head.hasIgnoringCase($0, at: name.lowerBound, before: name.upperBound)
        }
    }
}
