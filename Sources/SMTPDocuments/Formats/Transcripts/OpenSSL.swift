extension FormatList {
    /// `openssl s_client -starttls smtp`: a bare session behind the certificates (facts: openssl).
    static let openssl = Format(
        id: "openssl", product: "openssl s_client", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true, isBare: true),
        patterns: [
            LinePattern("Verify return code: "), LinePattern("SSL handshake has read {digits} bytes"),
            LinePattern("read R BLOCK"),
            LinePattern("CONNECTED({}", boundary: .connected),
        ],
        examples: [
            FormatExample(
                "CONNECTED(00000003)\nSSL handshake has read 3550 bytes and written 421 bytes\n    Verify return code: 18 (self-signed certificate)\n250 CHUNKING\n550 5.1.1 no",
                "boundary connected", "reply 250 | CHUNKING", "reply 550 5.1.1 | no")
        ],
        negatives: ["read R BLOCK\nSSL handshake has read 3550 bytes\nVerify return code: 250 (x)"])
}
