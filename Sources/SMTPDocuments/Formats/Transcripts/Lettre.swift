extension FormatList {
    /// Rust's lettre through tracing or log (facts: lettre).
    static let lettre = Format(
        id: "lettre", product: "lettre", kind: .transcript, starts: [.line], form: .backslash,
        patterns: [
            LinePattern("{}lettre::transport::smtp{}: >> {client}"),
            LinePattern("{}lettre::transport::smtp{}: << {server}"),
            LinePattern("{}lettre::transport::smtp{}: Wrote: {client}"),
            LinePattern("{}lettre::transport::smtp{}: Read: {server}"),
            LinePattern("{}lettre::transport::smtp{}] << {server}"),
            LinePattern("{}lettre::transport::smtp{}] Wrote: {client}"),
        ],
        examples: [
            FormatExample(
                "DEBUG lettre::transport::smtp::client::connection: >> EHLO pc\\r\\n\nDEBUG lettre::transport::smtp::client::connection: << 250-mx.example.org\\r\\n\nDEBUG lettre::transport::smtp::client::connection: << 250 HELP\\r\\n",
                "command EHLO | EHLO pc", "reply 250 lines 2 | mx.example.org HELP"),
            FormatExample(
                "[2025-03-04T09:15:02Z DEBUG lettre::transport::smtp::client::connection] Wrote: EHLO pc<CRLF>\n[2025-03-04T09:15:02Z DEBUG lettre::transport::smtp::client::connection] << 250-mx.example.org<CRLF>250 HELP<CRLF>",
                "command EHLO | EHLO pc", "reply 250 lines 2 | mx.example.org HELP"),
        ],
        negatives: ["DEBUG lettre::transport::smtp::client::net: connected in 550 ms to 192.0.2.250"])
}
