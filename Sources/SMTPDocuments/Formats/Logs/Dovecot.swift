extension FormatList {
    /// Dovecot's LMTP, submission and delivery agents, whose replies stand in free text (facts: dovecot.lmtp).
    static let dovecot = Format(
        id: "dovecot", product: "Dovecot", kind: .log, globs: ["dovecot*.log"],
        tags: ["dovecot", "lmtp", "submission"],
        starts: [.dated],
        patterns: ["lmtp(", "submission(", "submission-login", "lda(", "lmtp: "].map { LinePattern("\($0){reason}") },
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mx dovecot: submission(bob)<4512><x>: Server error: 554 5.6.0 Relay refused",
                "reply 554 5.6.0 | Relay refused"),
            FormatExample(
                "Mar  4 09:15:02 mx dovecot: lmtp(bob@example.org)<4512><AbC550dEf>: sieve: msgid=<1@example.net>: failed (remote error: 451 4.3.0 <bob@example.org> Temporary failure)",
                "reply 451 4.3.0 | <bob@example.org> Temporary failure)"),
        ],
        negatives: ["Mar  4 09:15:02 mx dovecot: lmtp(550): Connect from 127.0.0.1"])
}
