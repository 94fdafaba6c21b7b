extension Format {
    /// `smtpd.conf`: messages of filters, checked by the server when a client meets them (smtpd.conf(5))
    /// (facts: opensmtpd.conf).
    static let openSMTPDConf: Format = {
        var format = Format(id: "opensmtpd.conf", product: "OpenSMTPD", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["smtpd.conf", "opensmtpd.conf", "*/smtpd/*.conf"]
        format.signs = ["listen on", "match ", "action ", "filter "]
        format.marks = [
            "listen on ", "match from ", "match for ", "match auth", "action ", "filter ", "table ", "pki ",
        ]
        format.syntax = .keywords
        format.settings = [
            SettingCue("reject", .filter, needsQuote: true, takesText: true),
            SettingCue("disconnect", .filter, needsQuote: true, takesText: true),
            SettingCue("phase", role: .context),
        ]
        format.examples = [
            FormatExample(
                """
                table banned { 203.0.113.250 }
                filter f phase connect match !rdns disconnect "554 5.7.1 no rDNS, rule 221"
                filter g phase rcpt-to match rcpt-to <x> reject "go away"
                """,
                "setting disconnect 554 5.7.1 | no rDNS, rule 221",
                "setting reject | go away"
            )
        ]
        format.negatives = [
            """
            listen on 192.0.2.250 port 587 tls
            """
        ]
        return format
    }()
}
