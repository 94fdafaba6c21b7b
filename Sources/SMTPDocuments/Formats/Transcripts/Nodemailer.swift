extension FormatList {
    /// Nodemailer's debug logger and error objects (facts: nodemailer, nodemailer.err).
    static let nodemailer = Format(
        id: "nodemailer", product: "Nodemailer", kind: .transcript, starts: [.line, .dated],
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("{name} {}[{conversation}] S: {server}"), LinePattern("{name} {}[{conversation}] C: {client}"),
        ],
        examples: [
            FormatExample(
                "[2025-03-04 09:15:02] DEBUG [AbC550dE] S: 220 mx.example.org ESMTP\n[2025-03-04 09:15:02] DEBUG [AbC550dE] C: EHLO [127.0.0.1]",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO [127.0.0.1]")
        ],
        negatives: ["[2025-03-04 09:15:02] INFO  [AbC550dE] Secure connection established to 192.0.2.250:587"])
}
