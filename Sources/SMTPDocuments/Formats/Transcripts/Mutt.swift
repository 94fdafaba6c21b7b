extension FormatList {
    /// Mutt's debug file: the number of the connection and an arrow; its IMAP and POP lines stand there too.
    static let mutt = Format(
        id: "mutt", product: "Mutt", kind: .transcript, starts: [.dated],
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [LinePattern("{digits}< {line}"), LinePattern("{digits}> {line}")],
        examples: [
            FormatExample(
                "[2025-03-04 09:15:02] 4< 220 mx.example.org ESMTP\n[2025-03-04 09:15:02] 4> EHLO pc\n[2025-03-04 09:15:02] 4< 250-mx.example.org\n[2025-03-04 09:15:02] 4< 250 DSN",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc", "reply 250 lines 2 | mx.example.org DSN")
        ],
        negatives: [
            "[2025-03-04 09:15:02] 5< * 550 EXISTS\n[2025-03-04 09:15:02] 5> a0001 LOGIN x y\n[2025-03-04 09:15:02] mutt_index: 250 messages"
        ])
}
