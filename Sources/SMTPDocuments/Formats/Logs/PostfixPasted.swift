extension FormatList {
    /// Postfix's messages as people paste them, without date, host and tag: what must stand there to tell them from the
    /// words of its bounces.
    static let postfixPasted = Format(
        id: "postfix.pasted", product: "Postfix", kind: .log, starts: [.line],
        patterns: [
            LinePattern("{queueID}: host {host} said: {reply} (in reply to {command} command)"),
            LinePattern("{queueID}: host {host} said: {reply}"),
            LinePattern("{queueID}: host {host} refused to talk to me: {reply}", command: .connect),
            LinePattern(
                "reject: {command} from {host}: {reply}", fields: pastedFields, ends: pastedEnds, outcome: .rejected),
            LinePattern(
                "milter-reject: {command} from {host}: {reply}", fields: pastedFields, ends: pastedEnds,
                outcome: .rejected),
            LinePattern(
                "milter-reject: {command} from {host}: {statusText}", fields: pastedFields, ends: pastedEnds,
                outcome: .rejected),
            LinePattern("status={outcome} (host {host} said: {reason>})"),
        ],
        examples: [
            FormatExample(
                "4XkQ3n1Zz9z2xJ: host mx.example.net[192.0.2.25] refused to talk to me: 554 IP=192.0.2.9 - no",
                "reply 554 to CONNECT from mx.example.net[192.0.2.25] id 4XkQ3n1Zz9z2xJ | IP=192.0.2.9 - no"),
            FormatExample(
                "milter-reject: END-OF-MESSAGE from unknown[192.0.2.9]: 4.7.1 Service unavailable - try again later",
                "status 4.7.1 from unknown[192.0.2.9] rejected | Service unavailable - try again later"),
        ],
        negatives: ["reject: 550 of them", "milter-reject: 250 from here"])
    static let pastedEnds = ["; from=<", "; to=<", "; proto=", "; helo=<", "; client=<"]
    static let pastedFields = [
        FieldCut(.sender, after: "; from=<", before: ">"), FieldCut(.recipient, after: " to=<", before: ">"),
    ]
}
