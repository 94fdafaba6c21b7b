extension FormatList {
    /// CodeIgniter's email debugger: each reply behind the name of the step that it answers; the greeting and further
    /// lines stand alone.
    static let codeIgniter = Format(
        id: "codeigniter", product: "CodeIgniter", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(isBare: true),
        patterns: ["hello", "starttls", "from", "to", "data", "quit", "reset"].map {
            LinePattern("\($0): {server}", isWeak: true)
        },
        examples: [
            FormatExample(
                "220 mx.example.org ESMTP\nhello: 250-mx.example.org\n250-SIZE 35882577\n250 SMTPUTF8\nfrom: 250 2.1.0 OK\nto: 550-5.1.1 No such\n550 5.1.1 user\nquit: 221 2.0.0 Bye",
                "reply 220 | mx.example.org ESMTP", "reply 250 lines 3 | mx.example.org SIZE 35882577 SMTPUTF8",
                "reply 250 2.1.0 | OK", "reply 550 5.1.1 lines 2 | No such user", "reply 221 2.0.0 | Bye")
        ],
        negatives: ["from: 250 Main Street\nto: 550 Fifth Avenue\n", "to: 450 people\n"])
}
