extension FormatList {
    /// `C:` and `S:` as RFCs and MailKit write sessions (facts: rfc.cs, mailkit).
    static let clientServer = Format(
        id: "rfc.cs", product: "C: and S: lines", kind: .transcript, starts: [.line, .dated], form: .backslash,
        conversation: Format.Conversation(showsData: true),
        patterns: [
            LinePattern("S: {server}", isWeak: true), LinePattern("C: {client}", isWeak: true),
            LinePattern("S:{server}", isWeak: true), LinePattern("C:{client}", isWeak: true),
            LinePattern("S[{digits}]: {server}", isWeak: true), LinePattern("C[{digits}]: {client}", isWeak: true),
            LinePattern("S : {server}", isWeak: true), LinePattern("C : {client}", isWeak: true),
            LinePattern("Connected to smtp", boundary: .connected),
        ],
        examples: [
            FormatExample(
                "C: EHLO bar.example\nS: 250-foo.example greets bar.example\nS: 250 HELP\nC: QUIT\nS: 221 bye",
                "command EHLO | EHLO bar.example", "reply 250 lines 2 | foo.example greets bar.example HELP",
                "command QUIT | QUIT", "reply 221 | bye"),
            FormatExample(
                "Connected to smtp://mail.example.org:587/?starttls=when-available\nS: 220 mail.example.org ESMTP\nC: EHLO [192.0.2.9]",
                "boundary connected", "reply 220 | mail.example.org ESMTP", "command EHLO | EHLO [192.0.2.9]"),
        ],
        negatives: ["C: is a drive, S: is another\nC:\\Users\\550\n"])
}
