extension Format {
    /// qmail's tcp.smtp and its relatives: `RBLSMTPD` refuses a network, with 553 where a hyphen begins the text, else with
    /// 451 (facts: qmail.cfg).
    static let qmailControl: Format = {
        var format = Format(id: "qmail.cfg", product: "qmail", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["tcp.smtp", "tcp.smtp.*", "**/qmail/control/*", "**/tcprules/*"]
        format.settings = [SettingCue("rblsmtpd", needsQuote: true, takesText: true)]
        format.examples = [
            FormatExample(
                """
                # 192.0.2.250:deny
                192.0.2.9:allow,RBLSMTPD="-Blocked, see list"
                :allow
                """,
                "setting RBLSMTPD | Blocked, see list")
        ]
        format.negatives = ["192.0.2.250:allow\n:deny"]
        return format
    }()

    /// PowerMTA's patterns for replies of others: what it does when they come (facts: powermta.cfg).
    static let powerMTAConf: Format = {
        var format = Format(id: "powermta.cfg", product: "PowerMTA", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["**/pmta/config", "*.pmta"]
        format.signs = ["smtp-pattern-list", "bounce-category-patterns", "virtual-mta"]
        format.marks = ["<smtp-pattern-list", "reply /", "<bounce-category-patterns"]
        format.settings = [SettingCue("reply /^", .check)]
        format.examples = [
            FormatExample(
                "<smtp-pattern-list common-errors>\n    reply /^421 4\\.7\\.0/ mode=backoff\n</smtp-pattern-list>",
                #"setting reply /^ 421 | 4\.7\.0/ mode=backoff"#)
        ]
        format.negatives = ["max-smtp-out 550\nreply /too many/ mode=backoff"]
        return format
    }()
}
