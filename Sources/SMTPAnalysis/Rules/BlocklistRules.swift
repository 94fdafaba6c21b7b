import SMTPDocuments
import SMTPReply

/// Rules about block lists that a refusal names.
enum BlocklistRules {
    static let rules = [
        Rule(
            "blocklist-link", .information, "RFC 5782 §5", on: .reply, in: .replies, about: .failing,
            bad: LogRules.line("4.7.1", "deferred", "450 4.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"),
            good: LogRules.line("4.7.1", "deferred", "450 4.7.1 Client host rejected"), as: "postfix.delivery",
            check: blocklist),
        Rule(
            "dnsbl-query-refused", .error, "RFC 5782 §5", on: .reply, in: .replies, about: .failing,
            bad: rejection(
                "Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; "
                    + "Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/"),
            good: rejection("Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org"),
            as: "postfix.smtpd", check: queryRefused),
    ]

    /// A line in which Postfix refuses a recipient.
    private static func rejection(_ text: String) -> String {
        "Nov 23 11:31:09 mx1 postfix/smtpd[574]: NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 \(text); "
            + "from=<a@example.com> to=<b@example.org> proto=ESMTP helo=<client.example.com>\n"
    }

    /// Where the refusal itself is shown, its message names the list. Who refuses by a list of his own needs no link.
    @Sendable private static func blocklist(_ context: inout RuleContext) {
        guard let line = LogRules.failure(context), let reply = context.reply, reply.surroundings.outcome != .rejected,
            !context.isShown(line.code)
        else { return }
        if let dead = context.marks[.deadList] {
            context.report(dead, variant: "dead", values: [IssueValue(.value, .place(dead))])
        } else if let list = context.marks[.list] {
            context.report(list, values: [IssueValue(.value, .place(list))])
        }
    }

    /// What lists answer to queries that they do not serve, as servers quote it: 127.255.255.252, .254 and .255 of
    /// Spamhaus, with their explanations.
    private static let refusals = NeedleSet(
        "open resolver", "excessive number of queries", "127.255.255.25", "check.spamhaus.org/returnc")

    /// Where the reply tells that the list refused the query, so that the client need not be listed at all.
    static func refusedQuery(_ context: inout RuleContext) -> Place? {
        guard LogRules.failure(context) != nil, context.marks[.list] != nil || context.marks[.policy] != nil,
            let reply = context.reply
        else { return nil }
        return context.first(refusals, in: reply)?.place
    }

    /// The server that asked refuses good mail; elsewhere its postmaster must be told.
    @Sendable private static func queryRefused(_ context: inout RuleContext) {
        guard let place = refusedQuery(&context), let reply = context.reply else { return }
        let isOwn = reply.surroundings.outcome == .rejected
        context.report(
            place, severity: isOwn ? nil : .warning, variant: isOwn ? "" : "other",
            values: [IssueValue(.value, .place(context.marks[.list] ?? place))])
    }
}
