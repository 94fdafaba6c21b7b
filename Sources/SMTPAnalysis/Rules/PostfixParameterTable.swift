// swift-format-ignore-file: a table, one row a line.

extension PostfixParameter {
    /// name|default|kind|values|enhanced status code sent|since|meaning. `!` behind a range: smtpd does not start outside it.
    /// Source: postconf(5) of Postfix 3.10, smtpd.c, smtpd_check.c.
    static let table: StaticString = """
        access_map_defer_code|450|code|400-599|4.7.1 (access text may override)|2.6|Reply code of the access(5) results DEFER, DEFER_IF_PERMIT and DEFER_IF_REJECT.
        access_map_reject_code|554|code|400-599|5.7.1||Reply code of the access(5) result REJECT.
        defer_code|450|code|400-599|4.3.2||Reply code of the restriction `defer`, whose text is "Try again later".
        reject_code|554|code|400-599|5.7.1||Reply code of the restriction `reject`, whose text is "Access denied".
        invalid_hostname_reject_code|501|code|400-599|5.5.2||Reply code when the name in HELO or EHLO is malformed (`reject_invalid_helo_hostname`).
        maps_rbl_reject_code|554|code|400-599|5.7.1 (4.7.1 if 4xx)||Reply code for a client, sender or name on a DNS list; also `$rbl_code` in `default_rbl_reply`.
        multi_recipient_bounce_reject_code|550|code|400-599|5.5.3|2.1|Reply code for a message from `<>` to more than one recipient.
        non_fqdn_reject_code|504|code|400-599|5.5.2 helo, 4.5.2 address (class then forced)||Reply code when a HELO name, sender or recipient is not fully qualified.
        plaintext_reject_code|450|code|400-599|4.7.1|2.3|Reply code of `reject_plaintext_session`, when a command comes without TLS.
        relay_domains_reject_code|554|code|400-599|5.7.1||Reply code of `reject_unauth_destination` ("Relay access denied"); `defer_unauth_destination` sends this number minus 100.
        unknown_address_reject_code|450|code|400-599|4.1.8 sender / 4.1.2 recipient (class forced to code)||Reply code when the sender's or recipient's domain has no MX and no address record. A null MX is answered 550 5.7.27 or 556 5.1.10 whatever stands here.
        unknown_client_reject_code|450|code|400-599|4.7.25 / 4.7.1||Reply code when the client's address and name do not match in DNS; a temporary DNS failure is always answered 450.
        unknown_hostname_reject_code|450|code|400-599|4.7.1||Reply code when the name in HELO has no address and no MX record (`reject_unknown_helo_hostname`).
        unknown_local_recipient_reject_code|550|code|400-599|5.1.1 (5.1.0 for sender)|2.0|Reply code when a recipient in a local domain does not exist.
        unknown_relay_recipient_reject_code|550|code|400-599|5.1.1 (5.1.0)|2.0|Reply code when a recipient in a relay domain is not in `relay_recipient_maps`.
        unknown_virtual_alias_reject_code|550|code|400-599|5.1.1 (5.1.0)|2.0|Reply code when a recipient in a virtual alias domain does not exist.
        unknown_virtual_mailbox_reject_code|550|code|400-599|5.1.1 (5.1.0)|2.0|Reply code when a recipient in a virtual mailbox domain does not exist.
        unverified_recipient_defer_code|450|code|200-499!|4.1.1|2.6|Reply code when the probe of a recipient failed for the moment; 250 accepts the recipient.
        unverified_recipient_reject_code|450|code|200-599!|4.1.1 (class forced)|2.1|Reply code when the probe says that a recipient is undeliverable; 250 accepts it.
        unverified_sender_defer_code|450|code|200-499!|4.1.7|2.6|Reply code when the probe of a sender failed for the moment; 250 accepts the sender.
        unverified_sender_reject_code|450|code|200-599!|4.1.7|2.1|Reply code when the probe says that a sender is undeliverable; 250 accepts it.
        smtpd_forbid_bare_newline_reject_code|550|code|500-599!|5.5.2|3.9|Reply code for a line that ends in a bare LF, with `smtpd_forbid_bare_newline = reject`; 521 also disconnects.
        fault_injection_code|0|number||||A debugging aid; not a reply code in spite of its name.
        default_rbl_reply||template|||2.0|Template of the reply for a DNS list's hit; begins with `$rbl_code` or a reply code, then an optional enhanced status code.
        rbl_reply_maps||table|||2.0|Reply templates for single DNS lists; `default_rbl_reply` serves the rest.
        smtpd_expansion_filter||charset|||2.0|Characters that may come out of `$name` in the reply for a DNS list's hit.
        postscreen_expansion_filter||charset|||2.8|Characters that may come out of `$name` in postscreen's footers.
        smtpd_reject_footer||template|||2.8|Text that is appended to every 4yz and 5yz reply of smtpd; it is not logged.
        smtpd_reject_footer_maps||table|||3.4|Footers chosen by the whole reply; tried before `smtpd_reject_footer`.
        postscreen_reject_footer|$smtpd_reject_footer|template|||2.8|Text that is appended to postscreen's refusals.
        postscreen_reject_footer_maps|$smtpd_reject_footer_maps|table|||3.4|Footers of postscreen chosen by the whole reply.
        soft_bounce|no|bool||||While on, every permanent refusal becomes temporary, sent, received and generated: nothing is returned to senders.
        smtpd_policy_service_default_action|451 4.3.5 Server configuration problem|action|access(5) RHS||3.0|The access(5) action when a policy service does not answer.
        reject_tempfail_action|defer_if_permit|action|defer defer_if_permit||2.6|What a `reject_…` restriction does when DNS or a probe fails for the moment.
        unknown_address_tempfail_action|$reject_tempfail_action|action|defer defer_if_permit||2.6|What `reject_unknown_sender_domain` and `…_recipient_domain` do when DNS fails for the moment.
        unknown_helo_hostname_tempfail_action|$reject_tempfail_action|action|defer defer_if_permit||2.6|What `reject_unknown_helo_hostname` does when DNS fails for the moment.
        unverified_recipient_tempfail_action|$reject_tempfail_action|action|defer defer_if_permit||2.6|What `reject_unverified_recipient` does when the probe fails for the moment.
        unverified_sender_tempfail_action|$reject_tempfail_action|action|defer defer_if_permit||2.6|What `reject_unverified_sender` does when the probe fails for the moment.
        unverified_recipient_reject_reason||text|||2.6|Text that stands in for the probe's details; without a code.
        unverified_sender_reject_reason||text|||2.6|Text that stands in for the probe's details; without a code.
        smtp_reply_filter||table|||2.7|Rewrites the replies of remote servers before the SMTP client reads them.
        lmtp_reply_filter||table|||2.7|Rewrites the replies of remote servers before the LMTP client reads them.
        smtpd_command_filter||table|||2.7|Rewrites the client's commands before smtpd reads them.
        postscreen_command_filter|$smtpd_command_filter|table|||2.8|Rewrites the client's commands before postscreen reads them.
        default_delivery_status_filter||table|||3.0|Rewrites the status code and text of deliveries, for agents without a filter of their own.
        smtp_delivery_status_filter|$default_delivery_status_filter|table||||Rewrites the status code and text of SMTP deliveries.
        lmtp_delivery_status_filter||table|||3.0|Rewrites the status code and text of LMTP deliveries.
        local_delivery_status_filter|$default_delivery_status_filter|table|||3.0|Rewrites the status code and text of local deliveries.
        pipe_delivery_status_filter|$default_delivery_status_filter|table|||3.0|Rewrites the status code and text of deliveries to commands.
        virtual_delivery_status_filter|$default_delivery_status_filter|table|||3.0|Rewrites the status code and text of virtual deliveries.
        smtpd_proxy_filter||host:port|||2.1|A filter in front of the queue; what it replies goes to the client unchanged.
        milter_default_action|tempfail|action|accept reject tempfail quarantine shutdown||2.3|What happens when a mail filter fails: reject sends 550 5.5.0, tempfail 451 4.7.1, shutdown 421.
        smtpd_milters||list|||2.3|Mail filters for mail that arrives by SMTP.
        postscreen_greet_action|ignore|action|ignore enforce drop||2.8|What a client meets that talks before the greeting: enforce sends 550 5.5.1, drop 521 5.5.1.
        postscreen_dnsbl_action|ignore|action|ignore enforce drop||2.8|What a client meets whose DNS list score is too high: enforce sends 550 5.7.1, drop 521 5.7.1.
        postscreen_denylist_action|ignore|action|ignore enforce drop||3.6|What a client meets that `postscreen_access_list` denies: enforce sends 550 5.3.2, drop 521 5.3.2.
        postscreen_blacklist_action|ignore|action|ignore enforce drop||2.8|The name of `postscreen_denylist_action` before Postfix 3.6.
        postscreen_pipelining_action|enforce|action|ignore enforce drop||2.8|What a client meets that sends commands in one go without permission.
        postscreen_bare_newline_action|ignore|action|ignore enforce drop||2.8|What a client meets that ends lines with a bare LF.
        postscreen_non_smtp_command_action|drop|action|ignore enforce drop||2.8|What a client meets that sends other commands than SMTP's.
        postscreen_dnsbl_reply_map||table|||2.8|Public names for DNS lists whose own names are secret.
        postscreen_greet_banner|$smtpd_banner|text|||2.8|Text behind the `220-` with which postscreen tempts clients to talk too early.
        smtpd_banner|$myhostname ESMTP $mail_name|text||||Text behind the greeting's 220; must begin with the server's name.
        smtpd_delay_reject|yes|bool||||Refusals of client, HELO name and sender wait until RCPT, so that the log names the recipient.
        smtpd_client_restrictions||restrictions|||2.2|Restrictions on who may connect.
        smtpd_helo_restrictions||restrictions|||3.0|Restrictions on the name in HELO and EHLO.
        smtpd_sender_restrictions||restrictions|||3.0|Restrictions on the sender in MAIL.
        smtpd_recipient_restrictions||restrictions|||3.0|Restrictions on each recipient in RCPT, after `smtpd_relay_restrictions`.
        smtpd_relay_restrictions|permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination|restrictions|||2.10|Restrictions that decide who may relay; tried before `smtpd_recipient_restrictions`.
        smtpd_data_restrictions||restrictions|||2.0|Restrictions at DATA.
        smtpd_end_of_data_restrictions||restrictions|||2.2|Restrictions when the message has arrived.
        smtpd_etrn_restrictions||restrictions||||Restrictions on ETRN.
        smtpd_restriction_classes||list||||Names of restriction lists of one's own, for use in tables.
        smtpd_error_sleep_time|1s|time||||Delay before a reply once a client has made several errors.
        smtpd_soft_error_limit|10|number||||Errors without a message delivered before replies are delayed.
        smtpd_hard_error_limit|normal: 20, overload: 1|number||||Errors without a message delivered before the client is disconnected with 421 4.7.0.
        smtpd_junk_command_limit|normal: 100, overload: 1|number||||NOOP, VRFY, ETRN and RSET commands without mail before each counts as an error.
        smtpd_recipient_limit|1000|number||||Recipients of one message; the next is answered 452 4.5.3.
        smtpd_recipient_overshoot_limit|1000|number||||Recipients above the limit that do not yet count as errors.
        smtpd_client_connection_count_limit|50|number|||2.2|Connections of one client at a time; the next is answered 421 4.7.0.
        smtpd_client_connection_rate_limit|0|number|||2.2|Connections of one client in a time unit; the next is answered 421 4.7.0.
        smtpd_client_message_rate_limit|0|number|||2.2|Messages of one client in a time unit; the next is answered 450 4.7.1.
        smtpd_client_recipient_rate_limit|0|number|||2.2|Recipients of one client in a time unit; the next is answered 450 4.7.1.
        smtpd_client_new_tls_session_rate_limit|0|number|||2.3|New TLS sessions of one client in a time unit; the next is answered 454 4.7.0 or 421 4.7.0.
        smtpd_client_auth_rate_limit|0|number|||3.1|AUTH commands of one client in a time unit; the next is answered 450 4.7.1.
        smtpd_timeout|normal: 300s, overload: 10s|time||||How long smtpd waits for the client before it closes with 421 4.4.2.
        smtpd_helo_required|no|bool||||MAIL without HELO or EHLO is answered 503 5.5.1.
        disable_vrfy_command|no|bool||||VRFY is answered 502 5.5.1.
        strict_rfc821_envelopes|no|bool||||Addresses in MAIL and RCPT need `<>` and no phrase; else 501 5.1.7 or 5.1.3.
        message_size_limit|10240000|number||||Largest message, in bytes; offered as SIZE, above it 552 5.3.4.
        queue_minfree|0|number||||Free bytes that the queue's file system must have, else 452 4.3.1.
        header_size_limit|102400|number||||Bytes of one header that are kept; the rest is thrown away.
        line_length_limit|2048|number||||Bytes of one line that are read at once; longer lines are cut in pieces.
        smtpd_discard_ehlo_keywords||list|||2.2|Extensions that smtpd does not offer.
        smtp_discard_ehlo_keywords||list|||2.2|Extensions of remote servers that the SMTP client does not see.
        smtpd_forbid_bare_newline|normalize (3.9 and later)|enum|no normalize reject note||3.9|What is done about lines that end in a bare LF, against smuggling of messages.
        smtpd_forbid_unauth_pipelining|yes (3.9 and later)|bool|||3.9|A client that sends commands too early is disconnected with 554 5.5.0.
        smtpd_forbidden_commands|CONNECT GET POST regexp:{{/^[^A-Z]/ Bogus}}|list|||2.2|Commands that end the session: they come from web clients and spam programs.
        smtpd_reject_unlisted_recipient|yes|bool|||2.1|Unknown recipients are refused with 550 5.1.1 even where no restriction asks for it.
        smtpd_reject_unlisted_sender|no|bool|||2.1|Unknown senders in own domains are refused with 550 5.1.0 even where no restriction asks for it.
        show_user_unknown_table_name|yes|bool|||2.0|"User unknown" also names the table that was searched.
        smtpd_sasl_auth_enable|no|bool||||AUTH is offered.
        smtpd_tls_auth_only|no|bool|||2.2|AUTH is offered and taken only inside TLS.
        smtpd_tls_security_level||enum|none may encrypt||2.3|With `encrypt`, every command but a few is answered 530 5.7.0 without TLS; that must not be done on a public MX.
        smtp_sasl_auth_soft_bounce|yes|bool|||2.5|A refused login (535) delays the mail instead of returning it.
        lmtp_sasl_auth_soft_bounce|yes|bool|||2.5|A refused login (535) delays the mail instead of returning it.
        smtp_skip_5xx_greeting|yes|bool||||A server that greets with 5yz is skipped for the next MX; the mail stays.
        smtp_skip_quit_response|yes|bool||||The SMTP client does not wait for the answer to QUIT.
        smtp_never_send_ehlo|no|bool||||The SMTP client begins with HELO only.
        smtp_pix_workarounds|disable_esmtp, delay_dotcrlf|list|||2.4|Work-arounds for firewalls that rewrite SMTP, recognised by the stars in their greeting.
        smtp_tls_block_early_mail_reply|no|bool|||2.7|Guards against commands injected before TLS.
        smtp_defer_if_no_mx_address_found|no|bool|||2.1|A domain whose MX hosts have no address delays the mail (4.4.4) instead of returning it (5.4.4).
        notify_classes|resource, software|list|||2.9|Which problems are mailed to the postmaster; `protocol` and `policy` come with a transcript of the session.
        maximal_queue_lifetime|5d|time||||How long a message may wait; then it is returned with its last temporary reply.
        bounce_queue_lifetime|5d|time|||2.1|How long a bounce may wait in the queue.
        delay_warning_time|0h|time||||When the sender is told that a message is late; 0 for never.
        minimal_backoff_time|300s|time||||Shortest pause between attempts.
        maximal_backoff_time|4000s|time||||Longest pause between attempts.
        transport_maps||table||||Delivery methods by recipient; `error:` and `retry:` entries refuse.
        relocated_maps||table||||Addresses that moved; answered 5.1.6 "User has moved to …".
        local_recipient_maps|proxy:unix:passwd.byname $alias_maps|table||||Tables of all recipients of local domains; empty switches the check off.
        relay_recipient_maps||table|||2.0|Tables of all recipients of relay domains; empty switches the check off.
        virtual_alias_maps|$virtual_maps|table|||2.0|Tables that rewrite recipients.
        virtual_mailbox_maps||table||||Tables of the mailboxes of virtual mailbox domains.
        header_checks||table||||Patterns for header lines; REJECT answers 5.7.1 after the data.
        body_checks||table||||Patterns for body lines; REJECT answers 5.7.1 after the data.
        mime_header_checks|$header_checks|table|||2.0|Patterns for MIME header lines.
        smtp_header_checks||table|||2.5|Patterns for header lines of outgoing mail.
        smtpd_sender_login_maps||table||||Which login owns which sender address; others are refused with 553 5.7.1.
        smtpd_null_access_lookup_key|<>|text||||What is looked up in access tables for `MAIL FROM:<>`.
        smtpd_log_access_permit_actions||list|||2.10|Restrictions whose permission is logged.
        error_service_name|error|name|||2.0|The service that returns mail with an error.
        defer_transports||list||||Delivery methods that wait until someone asks for them.
        bounce_template_file||file|||2.3|File with the texts of bounces.
        """
}
