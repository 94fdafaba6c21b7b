extension FormatList {
    /// MDaemon's session logs: `-->` is what MDaemon sent, whoever it is (facts: mdaemon).
    static let mDaemon = Format(
        id: "mdaemon", product: "MDaemon", kind: .log, globs: ["MDaemon*.log", "*SMTP-(in)*.log", "*SMTP-(out)*.log"],
        starts: [.line], conversation: Format.Conversation(isInterleaved: true),
        patterns: ["-->", "<--"].map {
            LinePattern("{name} {digits}-{digits}-{digits} {}: {?{digits}: }[{conversation}] \($0) {line}")
        },
        examples: [
            FormatExample(
                "Tue 2025-03-04 09:15:02.100: 03: [1161:3] <-- RCPT TO:<x@example.org>\nTue 2025-03-04 09:15:02.123: 02: [1161:3] --> 550 5.1.1 <x@example.org>, Recipient unknown",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | <x@example.org>, Recipient unknown")
        ],
        negatives: ["Tue 2025-03-04 09:15:02.100: 03: [1161:3] * Message size: 550 bytes"])
}
