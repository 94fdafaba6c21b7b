extension FormatList {
    /// msmtp's own log file: `smtpstatus=` and `smtpmsg=` (facts: msmtp.log).
    static let msmtpLog = Format(
        id: "msmtp.log", product: "msmtp", kind: .log, globs: ["*msmtp*.log"], tags: ["msmtp"],
        starts: [.dated, .line],
        patterns: [
            LinePattern(
                "host={host} tls={} from={sender} recipients={recipient} {}smtpstatus={digits} smtpmsg='{reply}' "),
            LinePattern("host={host} tls={} from={sender} recipients={recipient} {}smtpstatus={code} "),
            LinePattern("host={} tls="),
        ],
        examples: [
            FormatExample(
                "Mar 04 09:15:02 host=smtp.example.net tls=on auth=on user=bob from=s@example.org recipients=a@example.net mailsize=550 smtpstatus=550 smtpmsg='550 5.1.1 No such user' errormsg='recipient address a@example.net not accepted by the server' exitcode=EX_DATAERR",
                "reply 550 5.1.1 from smtp.example.net for a@example.net by s@example.org | No such user")
        ],
        negatives: [
            "Mar 04 09:15:02 host=smtp.example.net tls=on auth=on user=bob from=s@example.org recipients=a@example.net mailsize=550 exitcode=EX_OK"
        ])
}
