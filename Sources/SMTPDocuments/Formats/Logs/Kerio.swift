extension FormatList {
    /// Kerio Connect's mail log: what became of each recipient, as an enhanced status code.
    static let kerio = Format(
        id: "kerio", product: "Kerio Connect", kind: .log, starts: [.line],
        patterns: [
            LinePattern(
                "[{}] {name}: Queue-ID: {queueID}, Recipient: <{recipient}>, Result: {outcome}, Status: {statusText}, Remote-Host: {host}, "
            ),
            LinePattern(
                "[{}] {name}: Queue-ID: {queueID}, Recipient: <{recipient}>, Result: {outcome}, Status: {statusText}"),
        ],
        examples: [
            FormatExample(
                "[04/Mar/2025 09:15:02] Sent: Queue-ID: 65e5a2c1-00000550, Recipient: <x@example.org>, Result: failed, Status: 5.1.1 User unknown, Remote-Host: 192.0.2.25, Msg-Id: <550@example.net>",
                "status 5.1.1 from 192.0.2.25 for x@example.org id 65e5a2c1-00000550 bounced | User unknown")
        ],
        negatives: [
            "[04/Mar/2025 09:15:02] Recv: Queue-ID: 65e5a2c1-00000550, Service: SMTP, From: <s@example.net>, To: <x@example.org>, Size: 5501"
        ])
}
