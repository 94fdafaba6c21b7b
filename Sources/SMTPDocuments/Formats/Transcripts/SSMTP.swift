extension FormatList {
    /// `ssmtp -v` (facts: ssmtp).
    static let ssmtp = Format(
        id: "ssmtp", product: "sSMTP", kind: .transcript, starts: [.line],
        patterns: [LinePattern("[<-] {server}"), LinePattern("[->] {client}")],
        examples: [
            FormatExample(
                "[<-] 220 mx.example.org ESMTP\n[->] EHLO pc", "reply 220 | mx.example.org ESMTP",
                "command EHLO | EHLO pc")
        ],
        negatives: ["[<-] arrow\n[550] 250\n"])
}
