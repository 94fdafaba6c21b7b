extension FormatList {
    /// `msmtp --debug` (facts: msmtp.debug).
    static let msmtpDebug = Format(
        id: "msmtp.debug", product: "msmtp", kind: .transcript, starts: [.line],
        patterns: [LinePattern("<-- {server}", isWeak: true), LinePattern("--> {client}", isWeak: true)],
        examples: [
            FormatExample(
                "<-- 220 mail.example.org ESMTP\n--> EHLO localhost\n<-- 250-mail.example.org\n<-- 250-SIZE 10240000\n<-- 250 HELP",
                "reply 220 | mail.example.org ESMTP", "command EHLO | EHLO localhost",
                "reply 250 lines 3 | mail.example.org SIZE 10240000 HELP")
        ],
        negatives: ["--> 250 more\n<-- see above\n"])
}
