extension FormatList {
    /// Haraka's protocol lines, plugin results and outbound failures (facts: haraka.protocol).
    static let haraka = Format(
        id: "haraka", product: "Haraka", kind: .log, globs: ["haraka*.log"], tags: ["haraka", "Haraka"],
        starts: [.line, .dated],
        form: .backslash, conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("[{name}] [{conversation}] [{}] C: {client}", ends: [" state="]),
            LinePattern("[{name}] [{conversation}] [{}] S: {server}"),
            // Version 0 marked the connection without brackets, some records have no connection.
            LinePattern("[PROTOCOL] [{name}] C: {client}", ends: [" state="]),
            LinePattern("[PROTOCOL] [{name}] S: {server}"),
            LinePattern(
                "[{name}] [{conversation}] [outbound] recipient <{recipient}> rejected: {reply}", outcome: .bounced,
                command: .rcpt),
            LinePattern(
                "[{name}] [{conversation}] [{}] {}=\"{reply}\"",
                fields: [FieldCut(.host, after: "host=\"", before: "\"")]),
        ],
        examples: [
            FormatExample(
                "[PROTOCOL] [E0CD1571-0C08-4243-ADA6-827785A0F32E.1] [core] C: RCPT TO:<x@example.org> state=1\n[PROTOCOL] [E0CD1571-0C08-4243-ADA6-827785A0F32E.1] [core] S: 550 5.1.1 No such user\\r\\n",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | No such user"),
            FormatExample(
                "2025-03-04T09:15:02.123Z [NOTICE] [E0CD1571-0C08-4243-ADA6-827785A0F32E.1.1] [outbound] bounced=\"550 5.1.1 No such user\" code=902",
                "reply 550 5.1.1 | No such user"),
            FormatExample(
                "[NOTICE] [E0CD1571-0C08-4243-ADA6-827785A0F32E.1.1] [outbound] recipient <x@example.org> rejected: 550 5.7.1 Client host blocked",
                "reply 550 5.7.1 to RCPT for x@example.org bounced | Client host blocked"),
            FormatExample("[PROTOCOL] [core] S: 451  (E0CD1571-0C08)", "reply 451 |  (E0CD1571-0C08)"),
        ],
        negatives: [
            "[NOTICE] [E0CD1571-0C08-4243-ADA6-827785A0F32E.1.1] [outbound] delivered file=1_1_0 port=25 mode=SMTP response=\"Ok: queued as 4F30D1\" delay=250"
        ])
}
