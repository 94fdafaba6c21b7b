extension Format {
    /// ACLs of `greylist.conf`: `code`, `ecode`, `msg` (facts: milter-greylist).
    static let milterGreylist: Format = {
        var format = Format(id: "milter-greylist", product: "milter-greylist", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["greylist.conf"]
        format.marks = ["racl ", "dacl ", "greylist ", "list \""]
        format.syntax = .keywords
        format.settings = [
            SettingCue("code", needsQuote: true),
            SettingCue("acl", role: .context),
            SettingCue("racl", role: .context),
            SettingCue("dacl", role: .context),
        ]
        format.examples = [
            FormatExample(
                """
                racl greylist default code "451" ecode "4.7.1" msg "Come back in 550 seconds"
                """,
                "setting code 451 4.7.1"
            )
        ]
        format.negatives = [
            """
            racl whitelist addr 192.0.2.0/24
            """
        ]
        return format
    }()

    /// Texts of actions; the codes are the milter's own (facts: rspamd).
    static let rspamd: Format = {
        var format = Format(id: "rspamd", product: "rspamd", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["**/rspamd/**/*.conf", "**/rspamd/**/*.inc", "force_actions.conf", "worker-proxy.inc"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("reject_message"),
            SettingCue("quarantine_message"),
            SettingCue("message"),
        ]
        format.examples = [
            FormatExample(
                """
                reject_message = "550 5.7.1 Spam";
                reject = 550.0;
                """,
                "setting reject_message 550 5.7.1 | Spam"
            )
        ]
        format.negatives = [
            """
            reject = 550;
            add_header = 6.5;
            """
        ]
        return format
    }()

    /// Policy services: access(5) actions in strings (facts: postgrey).
    static let postgrey: Format = {
        var format = Format(id: "postgrey", product: "postgrey, policyd-weight, postfwd", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["postgrey*", "policyd-weight.conf", "policyd-spf.conf", "postfwd.cf", "postfwd*.cf"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("rejectmsg"),
            SettingCue("defer_action"),
            SettingCue("defer_string"),
            SettingCue("dnserrmsg"),
            SettingCue("maxdnsblmsg"),
            SettingCue("action"),
            SettingCue("postgrey_text"),
            SettingCue("*_reject"),
        ]
        format.examples = [
            FormatExample(
                """
                   $REJECTMSG = "550 Mail appeared to be SPAM";
                id=R1; rbl=zen; action=554 5.7.1 blocked
                """,
                "setting REJECTMSG 550 | Mail appeared to be SPAM",
                "setting action 554 5.7.1 | blocked"
            )
        ]
        format.negatives = [
            """
               $MAXDNSBLHITS = 2;
            id=R550; action=DUNNO
            """
        ]
        return format
    }()

    /// What amavis answers to spam, viruses and banned files (facts: amavis.conf).
    static let amavis: Format = {
        var format = Format(id: "amavis.conf", product: "amavis", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["amavisd.conf", "*/amavis/conf.d/*", "amavis.conf"]
        format.signs = ["amavis", "$final_", "$sa_", "smtp_response"]
        format.languageIDs = ["perl"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("smtp_reason_by_ccat"),
            SettingCue("smtp_response"),
            SettingCue("*_reject_reply"),
        ]
        format.examples = [
            FormatExample(
                """
                $smtp_response = '554 5.7.0 Reject, spam';
                """,
                "setting smtp_response 554 5.7.0 | Reject, spam"
            )
        ]
        format.negatives = [
            """
            $sa_kill_level_deflt = 550;
            """
        ]
        return format
    }()

    /// What a failed signature or policy makes the milter answer (facts: opendkim).
    static let opendkim: Format = {
        var format = Format(id: "opendkim", product: "OpenDKIM, OpenDMARC", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["opendkim.conf", "opendmarc.conf", "openarc.conf"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("rejectstring"),
            SettingCue("on-badsignature"),
            SettingCue("on-default"),
            SettingCue("on-security"),
            SettingCue("on-dnserror"),
            SettingCue("on-internalerror"),
            SettingCue("on-keynotfound"),
            SettingCue("on-nosignature"),
            SettingCue("on-signatureerror"),
        ]
        format.examples = [
            FormatExample(
                """
                On-BadSignature reject
                RejectString 550 5.7.1 rejected by DMARC policy for %s
                """,
                "setting RejectString 550 5.7.1 | rejected by DMARC policy for %s"
            )
        ]
        format.negatives = [
            """
            UserID 550:551
            """
        ]
        return format
    }()

    /// Filters that name code and status themselves (facts: mimedefang, clamav-milter).
    static let mimedefang: Format = {
        var format = Format(id: "mimedefang", product: "MIMEDefang, clamav-milter", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["mimedefang-filter", "mimedefang-filter*.pl", "clamav-milter.conf"]
        format.signs = ["mimedefang", "action_", "rejectmsg", "reject"]
        format.languageIDs = ["perl"]
        format.syntax = .keywords
        format.settings = [
            SettingCue("'reject'", role: .within),
            SettingCue("'tempfail'", role: .within),
            SettingCue("action_bounce", role: .within),
            SettingCue("action_tempfail", role: .within),
            SettingCue("rejectmsg"),
        ]
        format.examples = [
            FormatExample(
                """
                return ('REJECT', '550 5.7.1 No such user');
                action_bounce('554 5.7.1 spam');
                return('REJECT', 'No such user', 550, '5.1.1');
                action_bounce('spam', '554', '5.7.1');
                """,
                "setting 'REJECT' 550 5.7.1 | No such user",
                "setting action_bounce 554 5.7.1 | spam",
                "setting 'REJECT' 550 5.1.1 | No such user",
                "setting action_bounce 554 5.7.1 | spam"
            )
        ]
        format.negatives = [
            """
            my $max = 550;
            """
        ]
        return format
    }()
}
