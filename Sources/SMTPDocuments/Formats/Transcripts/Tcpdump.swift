extension FormatList {
    /// tcpdump's one-line summary of a packet (facts: tcpdump).
    static let tcpdump = Format(
        id: "tcpdump", product: "tcpdump", kind: .transcript, starts: [.dated],
        patterns: [LinePattern("IP {}: SMTP: {line}"), LinePattern("IP6 {}: SMTP: {line}")],
        examples: [
            FormatExample(
                "09:15:02.123456 IP 192.0.2.25.25 > 192.0.2.9.40112: Flags [P.], seq 1:33, ack 1, win 502, length 32: SMTP: 220 mx.example.org ESMTP",
                "reply 220 | mx.example.org ESMTP")
        ],
        negatives: [
            "09:15:02.123456 IP 192.0.2.25.25 > 192.0.2.9.40112: Flags [P.], seq 250:550, ack 1, win 550, length 250"
        ])
}
