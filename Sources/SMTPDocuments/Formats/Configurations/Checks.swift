extension Format {
    /// Health checks of mail servers: only 2yz is up (facts: haproxy).
    static let haproxy: Format = {
        var format = Format(id: "haproxy", product: "HAProxy", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["haproxy.cfg", "haproxy/*.cfg"]
        format.signs = ["smtp", "tcp-check"]
        format.marks = ["frontend ", "backend ", "option smtpchk", "tcp-check ", "server ", "bind "]
        format.languageIDs = ["haproxy"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("expect rstring", .check),
            SettingCue("expect string", .check),
            SettingCue("option smtpchk", .check, takesText: true),
        ]
        format.examples = [
            FormatExample(
                """
                    option smtpchk EHLO mail.example.org
                    tcp-check expect rstring ^220
                    server mx1 192.0.2.250:587 check
                """,
                "setting option smtpchk | EHLO mail.example.org",
                "setting expect rstring 220"
            )
        ]
        format.negatives = [
            """
                http-check expect status 200
            """
        ]
        return format
    }()

    /// The code that an `auth_http` back end lets nginx send (facts: nginx.mail).
    static let nginxMail: Format = {
        var format = Format(id: "nginx.mail", product: "nginx", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["nginx.conf", "*/nginx/**/*.conf"]
        format.signs = ["auth_http", "auth-error-code", "mail {"]
        format.languageIDs = ["nginx"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("auth-error-code")
        ]
        format.examples = [
            FormatExample(
                """
                header("Auth-Error-Code: 535 5.7.8");
                """,
                "setting Auth-Error-Code 535 5.7.8"
            )
        ]
        format.negatives = [
            """
            listen 587;
            return 404;
            """
        ]
        return format
    }()

    /// Monitors of mail servers: the code that they await (facts: nagios, monit).
    static let monitors: Format = {
        var format = Format(id: "monitors", product: "Nagios, Monit", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["monitrc", "*.monit", "*/nagios/**/*.cfg", "*/icinga*/**/*.cfg", "commands.cfg"]
        format.signs = ["smtp"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("expect", .check, needsQuote: true),
            SettingCue("check_smtp!-e", .check),
            SettingCue("check_smtp -e", .check),
        ]
        format.examples = [
            FormatExample(
                """
                if failed port 25
                   expect "^220"
                check_command check_smtp!-e 220 -C "MAIL FROM:<n@example.org>"
                """,
                "setting expect 220",
                "setting check_smtp!-e 220 | -C \"MAIL FROM:<n@example.org>\""
            )
        ]
        format.negatives = [
            """
            if failed port 587 then alert
            """
        ]
        return format
    }()
}
