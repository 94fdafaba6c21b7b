extension FormatList {
    /// qmail-send's delivery results: `_` for blanks, `/` for line ends (facts: qmail.delivery, qmail.smtpd).
    static let qmail = Format(
        id: "qmail", product: "qmail", kind: .log,
        globs: ["**/qmail*/current*", "**/qmail*/**/current*", "**/log/qmail*"],
        tags: ["qmail", "qmail-send", "splogger"], starts: [.line, .dated], form: .qmail,
        patterns: [
            LinePattern("{?{digits}.{digits} }starting delivery {delivery}: msg {digits} to {} {recipient}"),
            LinePattern(
                "{?{digits}.{digits} }delivery {delivery}: {outcome}: {host}_does_not_like_recipient./Remote_host_said:_{reply}",
                ends: qmailEnds, command: .rcpt),
            LinePattern(
                "{?{digits}.{digits} }delivery {delivery}: {outcome}: {host}_accepted_message./Remote_host_said:_{reply}",
                ends: qmailEnds, command: .endOfData),
            LinePattern(
                "{?{digits}.{digits} }delivery {delivery}: {outcome}: {}emote_host_said:_{reply}", ends: qmailEnds),
            LinePattern("{?{digits}.{digits} }delivery {delivery}: {outcome}: {}#{status}"),
            LinePattern(
                "{?{digits}.{digits} }rblsmtpd: {host} pid {digits}: {reply}", outcome: .rejected, form: .plain),
            LinePattern("{}/Remote_host_said:_{reply}", ends: qmailEnds),
        ],
        examples: [
            FormatExample(
                """
                @4000000065e5a2c10f3b1d2c starting delivery 12: msg 550250 to remote a@example.net
                @4000000065e5a2c10f3b1d2c starting delivery 13: msg 550250 to local b@example.org
                @4000000065e5a2c10f3b1d2c delivery 12: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.25./
                @4000000065e5a2c10f3b1d2c delivery 13: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
                """,
                "reply 550 5.1.1 to RCPT from 192.0.2.25 for a@example.net bounced | No such user",
                "status 5.1.1 for b@example.org bounced"),
            FormatExample(
                "@4000000065e5a2c10f3b1d2c delivery 12: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.25./",
                "reply 550 5.1.1 to RCPT from 192.0.2.25 bounced | No such user"),
            FormatExample(
                "delivery 13: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
                "status 4.4.1 deferred"),
            FormatExample(
                "Mar  4 09:15:02 mail qmail: 1741079702.123456 delivery 14: success: 192.0.2.25_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4F30D1/",
                "reply 250 2.0.0 to END-OF-DATA from 192.0.2.25 delivered | Ok: queued as 4F30D1"),
            FormatExample(
                "rblsmtpd: 192.0.2.9 pid 4512: 451 blocked - see list",
                "reply 451 from 192.0.2.9 rejected | blocked - see list"),
        ],
        negatives: ["@4000000065e5a2c1550b1d2c status: local 0/10 remote 250/550"])
    static let qmailEnds = ["/Giving_up_on_", "/Remote_host_said:"]
}
