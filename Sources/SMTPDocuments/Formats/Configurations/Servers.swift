extension Format {
    /// Texts of quota and rejection; quota-status answers with access(5) actions (facts: dovecot.conf).
    static let dovecotConf: Format = {
        var format = Format(id: "dovecot.conf", product: "Dovecot", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["dovecot.conf", "*/dovecot/conf.d/*", "dovecot*.conf", "*.conf.ext"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("quota_status_overquota"),
            SettingCue("quota_status_toolarge"),
            SettingCue("quota_status_nouser"),
            SettingCue("quota_status_success"),
            SettingCue("quota_exceeded_message"),
            SettingCue("rejection_reason"),
        ]
        format.examples = [
            FormatExample(
                """
                  quota_status_overquota = "552 5.2.2 Mailbox is full"
                  quota_exceeded_message = Full
                """,
                "setting quota_status_overquota 552 5.2.2 | Mailbox is full"
            )
        ]
        format.negatives = [
            """
              address = 192.0.2.250
              port = 587
            """
        ]
        return format
    }()

    /// Plugins and their settings (facts: haraka.cfg).
    static let haraka: Format = {
        var format = Format(id: "haraka.conf", product: "Haraka", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*/haraka/**/*.ini", "*/haraka/plugins/*.js", "smtp.ini"]
        format.signs = ["haraka", "deny", "smtp"]
        format.languageIDs = ["javascript"]
        format.syntax = .keywords
        format.comment = "//"
        format.settings = [
            SettingCue("deny", role: .within),
            SettingCue("denysoft", role: .within),
            SettingCue("denydisconnect", role: .within),
            SettingCue("rejection"),
            SettingCue("reject_msg"),
        ]
        format.examples = [
            FormatExample(
                """
                next(DENY, '550 5.1.1 no such user');
                """,
                "setting DENY 550 5.1.1 | no such user"
            )
        ]
        format.negatives = [
            """
            port = 587
            """
        ]
        return format
    }()

    /// smtpaccess: `BLOCK="NNN text"` for a network (facts: courier.cfg).
    static let courierConf: Format = {
        var format = Format(id: "courier.conf", product: "Courier", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*/smtpaccess/*", "smtpaccess*", "bofh", "esmtpd*"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("block"),
            SettingCue("rblsmtpd"),
        ]
        format.examples = [
            FormatExample(
                """
                192.0.2	allow,RELAYCLIENT,BLOCK="550 No thanks"
                """,
                "setting BLOCK 550 | No thanks"
            )
        ]
        format.negatives = [
            """
            192.0.2.250	deny
            """
        ]
        return format
    }()

    /// Policy in Lua: `kumo.reject(code, text)` (facts: kumomta.lua).
    static let kumoMTA: Format = {
        var format = Format(id: "kumomta", product: "KumoMTA", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*/kumomta/**/*.lua", "init.lua"]
        format.signs = ["kumo."]
        format.languageIDs = ["lua"]
        format.syntax = .keywords
        format.comment = "--"
        format.settings = [
            SettingCue("kumo.reject")
        ]
        format.examples = [
            FormatExample(
                """
                kumo.reject(550, '5.7.1 relay denied')
                """,
                "setting kumo.reject 550 5.7.1"
            )
        ]
        format.negatives = [
            """
            local port = 550
            """
        ]
        return format
    }()

    /// `reject` with code, status and text (facts: maddy.conf).
    static let maddyConf: Format = {
        var format = Format(id: "maddy.conf", product: "maddy", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["maddy.conf"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("reject")
        ]
        format.examples = [
            FormatExample(
                """
                    reject 501 5.1.8 "Non-local sender domain"
                """,
                "setting reject 501 5.1.8 | \"Non-local sender domain\""
            )
        ]
        format.negatives = [
            """
            deliver_to 550
            """
        ]
        return format
    }()

    /// Scripts: `Reject("text", ["reply_codes" => …])` (facts: halon.hsl).
    static let halon: Format = {
        var format = Format(id: "halon", product: "Halon", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*.hsl"]
        format.syntax = .keywords
        format.comment = "//"
        format.settings = [
            SettingCue("\"code\" =>", role: .value),
            SettingCue("\"code\"", role: .value),
            SettingCue("reject"),
            SettingCue("defer"),
        ]
        format.examples = [
            FormatExample(
                """
                Reject("550 5.7.1 No");
                """,
                "setting Reject 550 5.7.1 | No"
            ),
            FormatExample("Defer(\"Greylisted\", [\"code\" => 451]);", "setting \"code\" => 451"),
        ]
        format.negatives = [
            """
            $limit = 550;
            """
        ]
        return format
    }()

    /// Transport rules: the status of a rejection (facts: exchange.ps).
    static let exchangeRules: Format = {
        var format = Format(id: "exchange.ps", product: "Microsoft Exchange", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*.ps1"]
        format.signs = ["rejectmessage", "dsncode", "enhancedstatuscode"]
        format.languageIDs = ["powershell"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("-rejectmessageenhancedstatuscode"),
            SettingCue("-enhancedstatuscode"),
            SettingCue("-dsncode"),
        ]
        format.examples = [
            FormatExample(
                """
                New-TransportRule X -RejectMessageEnhancedStatusCode 5.7.900 -RejectMessageReasonText "No"
                """,
                "setting -RejectMessageEnhancedStatusCode 5.7.900 | -RejectMessageReasonText \"No\""
            )
        ]
        format.negatives = [
            """
            $version = '5.7.1'
            """
        ]
        return format
    }()

    /// Postfix parameters in deployment files (facts: ansible).
    static let deployment: Format = {
        var format = Format(id: "deployment", product: "Ansible, Terraform, compose", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*.yml", "*.yaml", "*.env", "*.tf", "*.j2"]
        format.signs = ["_reject_code", "_defer_code", "smtpd_", "postfix"]
        format.languageIDs = ["yaml"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("*_reject_code", .parameter),
            SettingCue("*_defer_code", .parameter),
        ]
        format.examples = [
            FormatExample(
                """
                  unknown_local_recipient_reject_code: 450
                  smtp_port: 587
                """,
                "setting unknown_local_recipient_reject_code 450"
            )
        ]
        format.negatives = [
            """
              http_status_code: 404
            """
        ]
        return format
    }()
}
