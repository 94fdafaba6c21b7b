extension Format {
    /// `main.cf` and what postconf prints (postconf(5)): continuation lines begin with a blank, comments do not end a value
    /// (facts: postfix.main.cf).
    static let postfixMain: Format = {
        var format = Format(id: "postfix.main.cf", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["main.cf", "main.cf.*", "postconf*.txt"]
        format.marks = [
            "smtpd_", "smtp_", "myhostname", "mydomain", "myorigin", "mydestination", "mynetworks", "inet_interfaces",
            "inet_protocols", "relayhost", "relay_domains", "alias_maps", "alias_database", "virtual_", "milter_",
            "postscreen_", "unknown_", "unverified_", "queue_directory", "maximal_", "minimal_", "soft_bounce",
            "compatibility_level", "message_size_limit", "mailbox_", "recipient_delimiter",
        ]
        format.languageIDs = ["pfmain", "postfix"]
        format.syntax = .postfixMain
        format.examples = [
            FormatExample(
                """
                # codes
                unknown_local_recipient_reject_code = 450
                smtpd_recipient_limit = 550
                smtpd_recipient_restrictions =
                    permit_mynetworks,
                # 554 no more
                    check_client_access hash:/etc/postfix/access,
                    reject_unauth_destination
                smtpd_policy_service_default_action = 451 4.3.5 Server configuration problem
                """,
                "setting unknown_local_recipient_reject_code 450",
                "setting smtpd_recipient_limit",
                "setting smtpd_recipient_restrictions",
                "setting permit_mynetworks",
                "setting check_client_access",
                "setting reject_unauth_destination",
                "setting smtpd_policy_service_default_action 451 4.3.5 | Server configuration problem"
            ),
            FormatExample(
                """
                default_rbl_reply = 554 5.7.1 Blocked using $rbl_domain
                """,
                "setting default_rbl_reply 554 5.7.1 | Blocked using $rbl_domain"
            ),
        ]
        format.negatives = [
            """
            mynetworks = 127.0.0.0/8, 192.0.2.250
            fault_injection_code = 0
            message_size_limit = 554000
            """
        ]
        return format
    }()
}
