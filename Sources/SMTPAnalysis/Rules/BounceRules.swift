import SMTPDocuments
import SMTPReply

/// Rules about the fields of delivery status notifications (RFC 3464) and error numbers beside them.
enum BounceRules {
    /// A report about one recipient with these fields.
    private static func report(_ fields: String) -> String {
        """
        From: MAILER-DAEMON@mx.example.org
        To: a@example.com
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; b@example.net
        \(fields)

        --b--

        """
    }

    static let rules = [
        Rule(
            "status-field-syntax", .warning, "RFC 3464 §2.3.4", on: .setting, in: .bounce,
            bad: report("Action: failed\nStatus: 5.1"), good: report("Action: failed\nStatus: 5.1.1"), as: "dsn.status",
            check: statusSyntax),
        Rule(
            "diagnostic-type", .warning, "RFC 3464 §2.3.6", on: .setting, in: .bounce,
            bad: report("Action: failed\nStatus: 5.1.1\nDiagnostic-Code: 550 5.1.1 Unknown"),
            good: report("Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 Unknown"), as: "dsn.status",
            check: diagnosticType),
        Rule(
            "action-status-conflict", .warning, "RFC 3464 §2.3.3", on: .status, in: .bounce,
            bad: report("Action: delivered\nStatus: 5.1.1"), good: report("Action: failed\nStatus: 5.1.1"),
            as: "dsn.status",
            check: actionConflict),
        Rule(
            "errno-as-code", .information, "RFC 5321 §4.2", on: .reply, .status,
            in: [.log, .bounce, .unknown, .transcript], about: .temporary,
            bad: "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=none, delay=1, "
                + "delays=0.01/0/0/0.09, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.25]:25: Connection refused (111))\n",
            good: "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=none, delay=1, "
                + "delays=0.01/0/0/0.09, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.25]:25: Connection refused)\n",
            as: "postfix.delivery", check: systemError),
    ]

    private static func field(_ context: RuleContext, _ name: StaticString) -> FoundSetting? {
        guard let setting = context.setting, setting.kind == .statusField,
            context.window.bytes(setting.name).isASCIIEqual(to: name)
        else { return nil }
        return setting
    }

    @Sendable private static func statusSyntax(_ context: inout RuleContext) {
        guard let setting = field(context, "Status") else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        let bytes = context.window.bytes(place)
        let digit = bytes[0] == 0x32 || bytes[0] == 0x34 || bytes[0] == 0x35 ? bytes[0..<1].string : "5"
        context.report(
            place, values: [IssueValue(.value, .place(place)), IssueValue(.expected, .text(digit + ".0.0"))])
    }

    @Sendable private static func diagnosticType(_ context: inout RuleContext) {
        guard let setting = field(context, "Diagnostic-Code") else { return }
        let place = Redaction.trimmed(setting.value, in: context.window)
        let start = Place.span(place.lowerBound, place.lowerBound)
        context.report(
            setting.name, values: [IssueValue(.value, .place(place))],
            fixes: [Fix(.addType, [FixEdit(start, "smtp; ")])])
    }

    /// A failed delivery may have class 4: the message waited too long.
    @Sendable private static func actionConflict(_ context: inout RuleContext) {
        guard let status = context.status, let outcome = status.surroundings.outcome else { return }
        let klass = status.enhanced.class
        let action: String
        switch outcome {
        case .delivered, .relayed, .expanded:
            guard klass != .success else { return }
            action = outcome == .delivered ? "delivered" : outcome == .relayed ? "relayed" : "expanded"
        case .bounced, .undeliverable, .rejected:
            guard klass == .success else { return }
            action = "failed"
        case .delayed, .deferred:
            guard klass == .permanentFailure else { return }
            action = "delayed"
        default: return
        }
        context.report(
            status.range,
            values: [IssueValue(.first, .text(action)), IssueValue(.second, .enhanced(status.enhanced))])
    }

    private static let meanings: [(digits: StaticString, meaning: String)] = [
        ("111", "connection refused"), ("110", "connection timed out"), ("101", "network is unreachable"),
        ("113", "no route to host"), ("104", "connection reset by peer"), ("10060", "connection timed out"),
        ("10061", "connection refused"),
    ]

    /// Beside a failed connection; nothing else in the line is looked at.
    @Sendable private static func systemError(_ context: inout RuleContext) {
        let found: Place?
        if let reply = context.reply {
            guard let line = reply.lines.last, line.code.firstDigit == 4, line.code.category == .connections else {
                return
            }
            found = context.marks[.errno]
        } else {
            guard let status = context.status, status.enhanced.subject == 4, status.enhanced.class != .success else {
                return
            }
            found = errno(behind: status, context)
        }
        guard var place = found else { return }
        if context.window[place.lowerBound] == 0x28 {
            place = .span(place.lowerBound + 1, place.upperBound - 1)
        } else {
            place = .span(place.upperBound - 5, place.upperBound)
        }
        let digits = context.window.bytes(place)
        guard let meaning = meanings.first(where: { digits.isASCIIEqual(to: $0.digits) })?.meaning else { return }
        context.report(place, values: [IssueValue(.value, .place(place)), IssueValue(.meaning, .text(meaning))])
    }

    /// In the text behind the status, up to the line's end; only connections fail with such numbers.
    private static func errno(behind status: FoundStatus, _ context: RuleContext) -> Place? {
        let start = status.range.upperBound
        let chunk = context.window.chunk
        let place = Place.span(start, chunk.find(0x0A, from: start, to: max(start, min(chunk.count, start + 512))))
        let bytes = context.window.bytes(place)
        guard bytes.contains("connect") else { return nil }
        return TextMarks(bytes, at: max(place.lowerBound, 0))[.errno]
    }
}
