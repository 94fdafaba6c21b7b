extension FormatList {
    /// swaks, whose arrows tell who speaks, whether under TLS and whether as expected (facts: swaks).
    static let swaks = Format(
        id: "swaks", product: "swaks", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true),
        patterns: ["<-  ", "<** ", "<~  ", "<~* ", "<*~ ", "<   "].map { LinePattern("\($0){server}") }
            + ["-> ", "**> ", "~> ", "*~> ", "~*> "].map { LinePattern("\($0){client}", isWeak: true) }
            + ["<- ", "<~ "].map { LinePattern("\($0){server}", isWeak: true) }
            + [
                LinePattern("->{client}", isWeak: true), LinePattern("~>{client}", isWeak: true),
                LinePattern("=== Connected to ", boundary: .connected),
                LinePattern("=== TLS started", boundary: .tlsStarted),
                LinePattern("*** TLS startup failed", boundary: .tlsFailed),
                LinePattern("=== Connection closed", boundary: .closed),
                LinePattern("*** Remote host closed connection unexpectedly.", boundary: .closed),
            ],
        examples: [
            FormatExample(
                "=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO pc\n<-  250 mx.example.org\n ~> RCPT TO:<x@example.org>\n<~* 550 5.1.1 no",
                "boundary connected", "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 | mx.example.org", "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | no")
        ],
        negatives: ["=== 550 ===\n-> see 250 here\n"])
}
