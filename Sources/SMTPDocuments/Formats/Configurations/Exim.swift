extension Format {
    /// Exim's configuration: `message =` of ACLs, `:fail:` and `:defer:`, retry rules (spec.txt ch. 22, 32, 43)
    /// (facts: exim.conf, exim.retry, exim.misc).
    static let eximConf: Format = {
        var format = Format(id: "exim.conf", product: "Exim", kind: .configuration)
        format.strategy = .configuration
        format.globs = [
            "exim.conf", "exim4.conf", "exim4.conf.*", "*.conf.template", "exim4-config_*", "**/exim4/conf.d/**",
            "**/exim/*.conf", "**/exim/conf.d/**", "**/exim{,4}/*.inc", "**/exim{,4}/*acl*",
        ]
        format.marks = [
            "acl_smtp_", "acl_check", "begin acl", "begin routers", "begin transports", "begin retry", "domainlist",
            "hostlist", "driver =", "deny ", "defer ", "drop ", "message =", "log_message", "smtp_", "primary_hostname",
        ]
        format.languageIDs = ["exim"]
        format.syntax = .exim
        format.examples = [
            FormatExample(
                """
                begin acl
                acl_rcpt:
                  deny    local_parts = secret
                          message = 550 5.7.1 Restricted, see 221
                  defer   message = Try again
                  warn    log_message = 550 times
                begin routers
                gone:
                  data = :fail: 550 5.1.6 Gone
                begin retry
                *  rcpt_452  F,30s,5s
                """,
                "setting message 550 5.7.1 | Restricted, see 221",
                "setting message | Try again",
                "setting :fail: 550 5.1.6 | Gone",
                "setting rcpt_452 452"
            )
        ]
        format.negatives = [
            """
            hostlist relay_from_hosts = 127.0.0.1 : 192.0.2.250
              condition = ${if match{$h_subject:}{viagra 554}}
              log_message = warned 250 times
            """
        ]
        return format
    }()

    /// Aliases and redirect files: `:fail:` and `:defer:` with text of their own (facts: exim.redirect).
    static let eximRedirect: Format = {
        var format = Format(id: "exim.redirect", product: "Exim", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["aliases", "*.aliases", "*/virtual/*", "virtual_aliases*"]
        format.languageIDs = ["mailaliases"]
        format.syntax = .accessTable
        format.examples = [
            FormatExample(
                """
                x: :fail: 550 5.1.6 Gone away
                y: :defer: 450 4.2.1 Mailbox locked
                z: a@example.net
                """,
                "setting :fail: 550 5.1.6 | Gone away",
                "setting :defer: 450 4.2.1 | Mailbox locked"
            )
        ]
        format.negatives = [
            """
            postmaster: root550
            """
        ]
        return format
    }()
}
