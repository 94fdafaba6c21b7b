extension FormatList {
    /// Halon, Postal, rspamd: free text that may quote a reply (facts: halon, postal, rspamd).
    static let otherServers = Format(
        id: "servers", product: "Halon, Postal, rspamd", kind: .log, globs: ["postal.log", "**/rspamd/rspamd.log"],
        tags: ["halon", "smtpd-halon", "postal"], starts: [.line, .dated],
        patterns: [
            LinePattern("[{}] [SMTP] {reason}"), LinePattern("[{}] [EOD] {reason}"),
            LinePattern("{}component=smtp-{}message=\"{reply}\""), LinePattern("{}rspamd_task_write_log: {reason}"),
        ],
        examples: [
            FormatExample(
                "time=2025-03-04T09:15:02Z level=info component=smtp-sender server=mx.example.net message=\"550 5.1.1 No such user\"",
                "reply 550 5.1.1 | No such user"),
            FormatExample(
                "Mar  4 09:15:02 mx halon[550]: [7f1f2b8e-0c1d-4e6f-8a55-0123456789ab] [SMTP] rejected: 550 5.7.1 policy",
                "reply 550 5.7.1 | policy"),
        ],
        negatives: [
            "2025-03-04 09:15:02 #4512(rspamd_proxy) <a1b2c3>; task; rspamd_task_write_log: id: <1@example.net>, qid: <4XkQ3n>, ip: 192.0.2.9, (default: T (reject): [16.50/15.00] [X(1.0)]), len: 550"
        ])
}
