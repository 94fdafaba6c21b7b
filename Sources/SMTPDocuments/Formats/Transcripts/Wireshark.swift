extension FormatList {
    /// Lines of Wireshark's packet list and tshark, several reply lines joined by ` | ` (facts: wireshark).
    static let wireshark = Format(
        id: "wireshark", product: "Wireshark", kind: .transcript, starts: [.line],
        patterns: [
            LinePattern("{} SMTP {digits} S: {server}"), LinePattern("{} SMTP {digits} C: {client}"),
            LinePattern("{} SMTP{} {digits} Response: {server}"), LinePattern("{} SMTP{} {digits} Command: {client}"),
        ],
        examples: [
            FormatExample(
                "   11 0.150 192.0.2.9 -> 192.0.2.25 SMTP 88 C: RCPT TO:<x@example.org>\n   12 0.155 192.0.2.25 -> 192.0.2.9 SMTP 94 S: 550 5.1.1 User unknown",
                "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | User unknown"),
            FormatExample(
                "   12 0.155 192.0.2.25 -> 192.0.2.9 SMTP 94 S: 250-mx.example.org | 250-SIZE 1 | 250 HELP",
                "reply 250 lines 3 | mx.example.org SIZE 1 HELP"),
        ],
        negatives: ["   12 0.155 192.0.2.25 -> 192.0.2.9 TCP 550 25 > 40112 [ACK] Seq=250 Win=550"])
}
