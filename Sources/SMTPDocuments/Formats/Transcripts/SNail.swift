extension FormatList {
    /// s-nail and mailx with `-v -v`: the same arrow both ways, the server's lines named (facts: sendmail.v).
    static let sNail = Format(
        id: "s-nail", product: "s-nail", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true),
        patterns: [
            LinePattern("{name}: >>> SERVER: {server}"), LinePattern("{name}: >>> {client}"),
            LinePattern("{name}: >>>{client}"), LinePattern("{name}: SMTP server: "),
        ],
        examples: [
            FormatExample(
                "s-nail: >>> SERVER: 220 mx.example.com ESMTP\ns-nail: >>> HELO pc\ns-nail: >>> SERVER: 550-5.7.1 No\ns-nail: >>> SERVER: 550 5.7.1 Really",
                "reply 220 | mx.example.com ESMTP", "command HELO | HELO pc", "reply 550 5.7.1 lines 2 | No Really")
        ],
        negatives: ["s-nail: 250 files in 550 folders"])
}
