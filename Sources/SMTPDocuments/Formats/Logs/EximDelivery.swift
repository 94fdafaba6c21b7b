extension FormatList {
    /// Exim's mainlog: deliveries, failures, deferrals, and the lines of `exim -v` that repeat them (facts: exim.delivery,
    /// exim.hosterr). `\n` joins the lines of a reply; `DT=` and `QT=` may follow its text.
    static let eximDelivery = Format(
        id: "exim.delivery", product: "Exim", kind: .log, globs: eximGlobs, tags: eximTags, starts: [.dated, .line],
        form: .backslash,
        patterns: [
            LinePattern(
                "\(eximStart){?{queueID} }{mark} {recipient} {}: {}TP error from remote mail server after {command}: {reply}",
                fields: eximHost, ends: eximEnds),
            LinePattern("\(eximStart){?{queueID} }{mark} {recipient} {} C=\"{reply>}\"", fields: eximHost),
            LinePattern(
                "\(eximStart){?{queueID} }** {recipient} {}: {reply}", fields: eximHost, ends: eximEnds,
                outcome: .bounced),
            LinePattern("\(eximStart){?{queueID} }** {recipient}: {reply}", ends: eximEnds, outcome: .bounced),
            LinePattern(
                "\(eximStart){?{queueID} }== {recipient} {}defer {}: {reply}", fields: eximHost, ends: eximEnds,
                outcome: .deferred),
            LinePattern(
                "\(eximStart){?{queueID} }H={} sender verify {word} for <{sender}>: {host} : {}TP error from remote mail server after {command}: {reply}",
                ends: eximEnds),
            LinePattern(
                "\(eximStart){?{queueID} }H={host}: {}TP error from remote mail server after {command}: {reply}",
                ends: eximEnds),
            // Cut out of its line.
            LinePattern("{}TP error from remote mail server after {command}: host {host}: {reply}", ends: eximEnds),
        ],
        examples: [
            FormatExample(
                "2025-03-04 09:15:02 1tpNqV-0003xB-2f ** a@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25]: SMTP error from remote mail server after pipelined RCPT TO:<a@example.net>: 550-5.1.1 No such user\\n550 5.1.1 here DT=0s",
                "reply 550 5.1.1 lines 2 to RCPT from mx.example.net [192.0.2.25] for a@example.net id 1tpNqV-0003xB-2f bounced | No such user here"
            ),
            FormatExample(
                "2025-03-04 09:15:02 [550] 1tpNqV-0003xB-2f == a@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<a@example.net>: 451 4.7.1 Greylisted",
                "reply 451 4.7.1 to RCPT from mx.example.net [192.0.2.25] for a@example.net id 1tpNqV-0003xB-2f deferred | Greylisted"
            ),
            FormatExample(
                "2025-03-04 09:15:02 1tpNqV-00000000ABC-2fXy => a@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 C=\"250 2.0.0 Ok: queued as 4F30D1\" QT=550s",
                "reply 250 2.0.0 from mx.example.net [192.0.2.25] for a@example.net id 1tpNqV-00000000ABC-2fXy delivered | Ok: queued as 4F30D1"
            ),
            FormatExample(
                "2025-03-04 09:15:02 1tpNqV-0003xB-2f H=mx.example.net [192.0.2.25]: SMTP error from remote mail server after initial connection: 421 4.7.0 Try later",
                "reply 421 4.7.0 to CONNECT from mx.example.net [192.0.2.25] id 1tpNqV-0003xB-2f | Try later"),
            FormatExample(
                "2025-03-04 09:15:02 H=(pc) [192.0.2.9]:53897 sender verify fail for <s@example.net>: mx.example.net [192.0.2.25] : SMTP error from remote mail server after RCPT TO:<s@example.net>: 550 5.1.1 No such user",
                "reply 550 5.1.1 to RCPT from mx.example.net [192.0.2.25] by s@example.net | No such user"),
        ],
        negatives: [
            "2025-03-04 09:15:02 [550] 1tpNqV-0003xB-2f == a@example.net R=dnslookup T=remote_smtp defer (111): Connection refused DT=550s",
            "== 368923 WARNING: unhandled syscall: 268 (setns)",
            "2025-03-04 09:15:02 [550] 1tpNqV-0003xB-2f <= s@example.net U=root P=local S=550",
        ])
}
