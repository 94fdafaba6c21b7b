extension Format {
    /// access(5): what a key makes the server answer; also cidr, pcre and regexp tables (facts: postfix.access).
    static let postfixAccess: Format = {
        var format = Format(id: "postfix.access", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = [
            "access", "*_access", "*_access.*", "access.*", "*_checks.cidr", "*.cidr", "*.pcre", "*.regexp",
            "client_checks", "*/postfix/access/*",
        ]
        format.syntax = .accessTable
        format.examples = [
            FormatExample(
                """
                # 550 in a comment
                192.0.2.9 554 5.7.1 Go away
                x@example.net REJECT 5.7.1 No thanks
                y@example.net DEFER_IF_PERMIT Try after 450 seconds
                z@example.net 550
                /^mx\\.550/ 450 4.7.1 Come
                  back later
                203.0.113.250 OK
                """,
                "setting  554 5.7.1 | Go away",
                "setting REJECT 5.7.1 | No thanks",
                "setting DEFER_IF_PERMIT | Try after 450 seconds",
                "setting  550",
                "setting  450 4.7.1 | Come\n  back later",
                "setting OK"
            )
        ]
        format.negatives = [
            """
            192.0.2.250 OK
            # 550 5 files
            """
        ]
        return format
    }()

    /// header_checks(5), body_checks(5): actions with an enhanced status code, without a reply code
    /// (facts: postfix.header_checks).
    static let postfixChecks: Format = {
        var format = Format(id: "postfix.header_checks", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = [
            "header_checks*", "body_checks*", "mime_header_checks*", "nested_header_checks*", "smtp_header_checks*",
            "milter_header_checks*",
        ]
        format.syntax = .checksTable
        format.examples = [
            FormatExample(
                """
                /^Subject:.*viagra 554/ REJECT 5.7.1 Spam
                /^X-Loop: 550/ DISCARD
                /^X: a/ REJECT 550 5.7.1 no
                """,
                "setting REJECT 5.7.1 | Spam",
                "setting DISCARD",
                "setting REJECT | 550 5.7.1 no"
            )
        ]
        format.negatives = [
            """
            /^X-Bad: 550 / IGNORE
            """
        ]
        return format
    }()

    /// transport(5) and relay_transport: `error:` and `retry:` with their status (error(8)) (facts: postfix.transport).
    static let postfixTransport: Format = {
        var format = Format(id: "postfix.transport", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["transport", "transport.*", "*_transport", "transport_maps*"]
        format.syntax = .transportTable
        format.examples = [
            FormatExample(
                """
                example.net error:5.1.2 domain closed 550 days
                .example.org retry:4.3.2 maintenance
                example.com smtp:[192.0.2.250]:587
                """,
                "setting error 5.1.2 | domain closed 550 days",
                "setting retry 4.3.2 | maintenance"
            )
        ]
        format.negatives = [
            """
            example.com smtp:[192.0.2.250]:587
            """
        ]
        return format
    }()

    /// relocated(5): the server answers 5.1.6 with the new address (facts: postfix.transport).
    static let postfixRelocated: Format = {
        var format = Format(id: "postfix.relocated", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["relocated", "relocated.*"]
        format.syntax = .relocatedTable
        format.examples = [
            FormatExample(
                """
                old@example.org new@example.net
                """,
                "setting "
            )
        ]
        format.negatives = ["# old550@example.org new250@example.net"]
        return format
    }()

    /// rbl_reply_maps: a template for each blocklist (facts: postfix.rblreply).
    static let postfixRBLReply: Format = {
        var format = Format(id: "postfix.rblreply", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["rbl_reply*", "dnsbl_reply*"]
        format.syntax = .rblReplyTable
        format.examples = [
            FormatExample(
                """
                zen.example $rbl_code Service unavailable; $rbl_class [$rbl_what] blocked
                bl.example 554 5.7.1 Blocked
                """,
                "setting  | $rbl_code Service unavailable; $rbl_class [$rbl_what] blocked",
                "setting  554 5.7.1 | Blocked"
            )
        ]
        format.negatives = ["# 550 in a comment"]
        return format
    }()

    /// smtp_reply_filter, smtpd_command_filter's and delivery_status_filter's tables: another reply, or another status, in
    /// the place of what the pattern fits (facts: postfix.replyfilter).
    static let postfixReplyFilter: Format = {
        var format = Format(id: "postfix.replyfilter", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*reply_filter*", "*status_filter*"]
        format.syntax = .filterTable
        format.examples = [
            FormatExample(
                #"""
                # 550 5.7.1 in a comment
                /^450 4\.7\.1 (.*)/ 250 4.7.1 $1
                /^4\.7\.5 TLS/ 5.7.5 TLS is required
                """#,
                "setting  250 4.7.1 | $1", "setting  5.7.5 | TLS is required")
        ]
        format.negatives = [#"/^550 5\.7\.1/ $1"#]
        return format
    }()

    /// What a policy service answers, in its log or in a test's transcript: an action of access(5) (facts:
    /// postfix.policy).
    static let postfixPolicy: Format = {
        var format = Format(id: "postfix.policy", product: "Postfix policy", kind: .configuration)
        format.strategy = .configuration
        format.marks = [
            "request=smtpd_access_policy", "action=", "protocol_state=", "protocol_name=", "client_address=",
            "client_name=", "helo_name=", "queue_id=", "sender=", "recipient=", "recipient_count=",
        ]
        format.settings = [SettingCue("action", role: .within)]
        format.examples = [
            FormatExample(
                "request=smtpd_access_policy\naction=450 4.7.1 Try later", "setting action 450 4.7.1 | Try later")
        ]
        format.negatives = ["action=DUNNO\naction=550\nsize=550"]
        return format
    }()

    /// Lookup tables that rewrite, route or list (virtual(5), canonical(5), aliases(5) and their relatives, and the
    /// files that say how to ask a database): no reply stands in them, and whatever looks like one is data.
    static let postfixLookup: Format = {
        var format = Format(id: "postfix.lookup", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = [
            "virtual", "virtual_alias*", "virtual_mailbox*", "virtual_domains*", "vmailbox*", "valias*", "canonical",
            "*_canonical", "*canonical_maps*", "generic", "smtp_generic*", "generic_maps*", "aliases", "aliases.*",
            "*_alias_maps*", "*_mailbox_maps*", "*_recipient_maps*", "*login_maps*", "sender_login*", "*_bcc",
            "*_bcc_maps*", "sasl_passwd*", "*_sasl_passwd*", "relay_recipients*", "relay_domains", "relayhost_map*",
            "*relayhost_maps*", "sender_dependent*", "tls_policy*", "*_tls_policy*", "local_recipients*",
            "*/postfix/mysql*.cf", "*/postfix/pgsql*.cf", "*/postfix/ldap*.cf", "*_maps.cf",
        ]
        format.syntax = .keywords
        format.examples = [FormatExample("postmaster@example.org alice\na550@example.org b@example.net")]
        format.negatives = [
            """
            a550@example.org 550
            info: "|/usr/bin/answer 550 gone"
            """
        ]
        return format
    }()
}
