extension FormatList {
    /// Mercury/32's session logs: a letter, date, time and the session's number stand before what was said.
    static let mercury = Format(
        id: "mercury", product: "Mercury/32", kind: .log, starts: [.line],
        conversation: Format.Conversation(isInterleaved: true),
        patterns: [
            LinePattern("T {digits} {digits} {name} {line}"), LinePattern("E {digits} {digits} {name} {}: {reply}"),
        ],
        examples: [
            FormatExample(
                "T 20250304 091502 55050001 Connection from 192.0.2.9\nT 20250304 091502 55050001 EHLO pc1\nT 20250304 091503 55050001 MAIL FROM:<a@example.net>\nE 20250304 091503 55050001 Error: 553 We do not relay",
                "command EHLO | EHLO pc1", "command MAIL | MAIL FROM:<a@example.net>", "reply 553 | We do not relay")
        ],
        negatives: [
            "T 20250304 091502 55050001 Connection from 192.0.2.250\nE 20250304 091502 55050001 Error: out of memory"
        ])
}
