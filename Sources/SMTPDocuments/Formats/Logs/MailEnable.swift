extension FormatList {
    /// MailEnable's SMTP activity log: command, arguments and reply in columns (facts: mailenable).
    static let mailEnable = Format(
        id: "mailenable", product: "MailEnable", kind: .log, globs: ["SMTP-Activity-*.log"], starts: [.line],
        patterns: [
            LinePattern("{digits}/{digits}/{digits} {word}\tSMTP-{}\t{}\t{digits}\t{host}\t{}\t{command}\t{reply}\t")
        ],
        examples: [
            FormatExample(
                "03/04/25 09:15:02\tSMTP-IN\tA1B2C3D4E5.MAI\t1180\t192.0.2.9\tRCPT\tRCPT TO:<x@example.org>\t550 Requested action not taken: mailbox unavailable\t46\t30",
                "reply 550 to RCPT from 192.0.2.9 | Requested action not taken: mailbox unavailable")
        ],
        negatives: ["03/04/25 09:15:02\tSMTP-IN\tA1B2C3D4E5.MAI\t1180\t192.0.2.250\t\t\t\t550\t250"])
}
