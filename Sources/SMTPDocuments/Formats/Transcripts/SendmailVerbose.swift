extension FormatList {
    /// `sendmail -v` and esmtp: marked commands, bare replies; in bounces `<<<` marks the replies (facts: sendmail.v).
    static let sendmailVerbose = Format(
        id: "sendmail.v", product: "Sendmail", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(isBare: true),
        patterns: [
            LinePattern("{?050 }>>> {client}", isWeak: true), LinePattern("{?050 }<<< {server}", isWeak: true),
            LinePattern("050 "), LinePattern("{}... Connecting to {} via "),
        ],
        examples: [
            FormatExample(
                "x@example.org... Connecting to mx.example.org. via esmtp...\n220 mx.example.org ESMTP\n>>> EHLO pc.example\n250 mx.example.org\n>>> RCPT To:<x@example.org>\n550 5.1.1 <x@example.org>... User unknown",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example", "reply 250 | mx.example.org",
                "command RCPT | RCPT To:<x@example.org>", "reply 550 5.1.1 | <x@example.org>... User unknown"),
            FormatExample(
                ">>> RCPT To:<x@example.org>\n<<< 550 5.1.1 <x@example.org>... User unknown",
                "command RCPT | RCPT To:<x@example.org>", "reply 550 5.1.1 | <x@example.org>... User unknown"),
        ],
        negatives: [">>> data\n[250]\n>>> help(x)\n"])
}
