extension FormatList {
    /// Ruby's Net::SMTP with `set_debug_output`: `<-` is what was sent, the reverse of swaks (facts: ruby).
    static let rubyNetSMTP = Format(
        id: "ruby", product: "Ruby Net::SMTP", kind: .transcript, starts: [.line], form: .backslash,
        conversation: Format.Conversation(showsData: true),
        patterns: [LinePattern("-> \"{server>}\""), LinePattern("<- \"{client>}\"")],
        examples: [
            FormatExample(
                "-> \"220 mx.example.org ESMTP\\r\\n\"\n<- \"EHLO localhost\\r\\n\"\n-> \"250-mx.example.org\\r\\n\"\n-> \"250 SIZE 1\\r\\n\"",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO localhost",
                "reply 250 lines 2 | mx.example.org SIZE 1")
        ],
        negatives: ["<- 550 km\n-> 250"])
}
