extension FormatList {
    /// Small sending agents and policy daemons whose syslog lines may quote a reply: dma, nullmailer, ssmtp, esmtp, msmtp,
    /// postgrey, opendkim, opendmarc, policyd (facts: dma).
    static let smallAgents = Format(
        id: "agents", product: "dma, nullmailer, ssmtp, esmtp, msmtp, postgrey, opendkim, opendmarc", kind: .log,
        globs: mailLogGlobs,
        tags: [
            "dma", "nullmailer", "nullmailer-send", "ssmtp", "sSMTP", "esmtp", "msmtp", "postgrey", "opendkim",
            "opendmarc",
            "policyd", "policyd-spf", "milter-greylist", "spamass-milter", "clamav-milter", "rspamd", "mailman",
            "fetchmail",
            "postsrsd", "policyd-weight", "mimedefang", "spampd", "dkimproxy", "cyrus", "zimbra",
        ], form: .octalHash,
        patterns: [
            LinePattern("{queueID}: remote delivery {outcome}: {host} failed after {command}: {reply}"),
            LinePattern("RCPT TO:<{recipient}> ({reply>})", command: .rcpt),
            LinePattern("{?smtp: }Failed: {reply}"), LinePattern("Sending failed: {reply}"),
            LinePattern("{}ction={}, {reason}"), LinePattern("{}eject{reason}"), LinePattern("{reason}"),
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 pc dma[550]: 550a1.1f: remote delivery deferred: mx.example.net [192.0.2.25] failed after RCPT TO: 451-4.7.1 Greylisted#015#012451 4.7.1 Come back",
                "reply 451 4.7.1 lines 2 to RCPT from mx.example.net [192.0.2.25] id 550a1.1f deferred | Greylisted Come back"
            ),
            FormatExample(
                "Mar  4 09:15:02 pc nullmailer[550]: smtp: Failed: 550 5.1.1 No such user",
                "reply 550 5.1.1 | No such user"),
            FormatExample(
                "Mar  4 09:15:02 pc sSMTP[550]: RCPT TO:<x@example.org> (550 5.1.1 No such user)",
                "reply 550 5.1.1 to RCPT for x@example.org | No such user"),
        ],
        negatives: ["Mar  4 09:15:02 pc postgrey[550]: action=greylist, reason=new, client_name=pc, delay=550"])
}
