extension FormatList {
    /// The session in mails of Postfix's `notify_classes`: who `Out:` is depends on the daemon (facts: postfix.transcript).
    static let postfixTranscript = Format(
        id: "postfix.transcript", product: "Postfix", kind: .transcript, starts: [.line],
        patterns: [LinePattern("Out: {line}", isWeak: true), LinePattern("In:  {line}", isWeak: true)],
        examples: [
            FormatExample(
                "Transcript of session follows.\n\n Out: 220 mx.example.org ESMTP Postfix\n In:  EHLO pc.example\n Out: 250 mx.example.org\n In:  RCPT TO:<x@example.org>\n Out: 554 5.7.1 <x@example.org>: Relay access denied",
                "reply 220 | mx.example.org ESMTP Postfix", "command EHLO | EHLO pc.example",
                "reply 250 | mx.example.org",
                "command RCPT | RCPT TO:<x@example.org>", "reply 554 5.7.1 | <x@example.org>: Relay access denied")
        ],
        negatives: ["In:  250 boxes\nOut: 10 boxes\n"])
}
