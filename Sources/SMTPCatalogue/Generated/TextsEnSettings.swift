// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enSettings = PackedTable(
        records: #"""
00000O00002002`0P00201004C0E00301005H0O00401006N0N00501007=0X0060100990K0070100;H0D0080100<[0J0090100>00L00:01\#
00?P0N00;0100@I0L00<0100A^0N00=0200CM0G00?0100E20K00@0100F:0V00A0100H30K00B0100IC0U00C0100KF0K00D0100La0T00E01\#
00NY0V00F0100PY0N00G0100Qn0N00H0100T;0N00I0100U<0P00J0100Vk0L00K0100X[0O00L0100[00L00M0100[k0N00N0100\m0\00O01\#
00_?0N00P0100a40H00Q0100bT0U00R0100dY0O00S0100f?0X00T0100g`0U00U0100i30S00V0100jN0T00W0100lE0Q00X0100n@0T00Y01\#
00oU0U00Z01011W0Q00[01013S0Q00\01014l0\00]01016R0V00^01017i0R00_01018o0W00`0101:E0G00a0101<30H00b0101<m0E00c01\#
01>@0P00d0101?j0S00e0201CO0N00g0101DT0H00h0101Em0V00i0101GL0[00j0101I=0U00k0101K@0T00l0101Lc0L00m0101N<0N00n01\#
01O40N00o0101P:0K0100101Q\0T0110101SO0P0120101U30Q0130101VD0Y0140101Wh0F0150101YA0V0160101[70]0170101\d0\01801\#
01^m0Y0190101a00a01:0101c;0[01;0101eB0S01<0101fJ0N01=0101g[0Q01>0101iG0L01?0101kA0U01@0101l^0X01A0101md0P01B01\#
01oU0Q01C01020B0P01D01022<0S01E0102450_01F02027A0X01H01028b0R01I0102:L0P01J0102;]0M01K0102<i0Q01L0102=m0R01M01\#
02?Z0Y01N0102@b0G01O0102Ab0V01P0102C60]01Q0102E00L01R0102FD0O01S0102H90Y01T0102J40V01U0102KI0M01V0102MA0R01W01\#
02NI0Y01X0102P90V01Y0102QL0R01Z0102S;0S01[0102TE0P01\0102U10Q01]0102VI0S01^0102W=0P01_0102X<0G01`0102Yf0M01a01\#
02[>0R01b0102]f0E01c0102`00Q01d0102aY0H01e0102bn0U01f0102en0Y01g0102hI0T01h0102jX0_01i0102lW0V01j0102nW0]01k01\#
030;0]01l01031o0[01m01033Y0]01n01035G0Y01o01037>0Z02001039;0\0210103;70^0220103<o0V0230103>K0W0240103?b0Y02501\#
03AX0[0260103CJ0L0270103Dd0X0280103G50N0290103HU0F02:0103Ik0H02;0103Jk0R02<0103LC0R02=0103ML0J02>0103O80H02?01\#
03P;0I02@0103Q_0G02A0103SH0I02B0103TC0G02C0103UE0E02D0103Vb0G02E0103Wi0J02F0103Y>0K02G0103Zo0I02H0103]=0J02I01\#
03^?0H02J0103_E0G02K0103`V0I02L0103bE0L02M0103cL0J02N0103dP0M02O0103fA0M02P0103go0P02Q0103jL0A02R0103kK0K02S01\#
03lb0K02T0103n90T02U0104030E02V01040l0I02W01042`0B02X01043P0S02Y01044`0O02Z0104620R02[0104710L02\01048G0M02]01\#
049B0S02^0104:[0O02_0104<30U02`0104=<0V02a0104>S0R02b0104?o0B02c0104@_0f02d0104BJ0X02e0104CO0^02f0104EA0Y02g01\#
04Fc0Y02h0104H00U02i0104I>0R02j0104JF0T02k0104KG0M02l0104LO0O02m0104M_0M02n0104Nj0R02o0104PA0W0300104Qd0O03101\#
04S50X0320104Th0U0330104Vc0T0340104X80h0350104Yk0Z0360104[U0X0370104\m0[0380104_60b0390104`R0X03:0104bU0U03;01\#
04dV0R03<0104ek0W03=0104gM0T03>0104hl0A03?0104iC0J03@01\#

"""#,
        slots: #"""
2500000038000_0000001O000000000000001o1<1l2Y2l000000000000000000001g2>0h1m0000000H0?0]2V0`1D1H2^00000000190020\#
00000C0003000000001d0000000000000N2<000000181>000000000000001R002F000000002`00001Z2@1S31003:0Z0000003;0000020D\#
1:1L1]1j3<2700000000000000002D000000002K00000=290000002b000000002[2_000\00002C2W00000000000000001E00000^1I1a0W\#
1n2g1Q072h00212I00001B000T000000281=0000002S0L00000000000000000000002Z00001C00000e00000000002=2E0000000000000B\#
0000241K300000000100220000001`00002B00000;2U000000061c102L00002a00001^000000002X050P0Y000c0000000M000I00001e00\#
0U000037002:00000014002o001Y00000000002R2A361F1_0F0g0d000o12330000161;000000000032001P17000000000000000000001U\#
2f092n002M0000001i1\0:391G11001h2J2]000000001@000A0Q1M0000001k132N00002e00000000000K2H2d0000002\000000001W0E0R\#
000000000O0[00000a0n151J2G00002;00000000002i341b000000002T00001N000000000000000000000i000000000026002j2P000000\#
000000080X00001?23000000000000001[3=00001X2c2?0b0G0m00000000002Q0f0l1V00000>0@000V1T00000S0J00000000040j0k1A2O\#
00000000000<00000000002m002k1f3500\#

"""#,
        fields: #"""
000O7000V1V002<4002@0P000O7003@13000O7004X0`000O7005g0W000O7006l0A000O7007e1D000O7009T1d000O700;\0o000O700=50k\#
000O700>L14000O700?n0K000O700@e0i000O700B<0Z002<400Bf0W000O700Cd1>000O700EM0]000O700F`1C000O700HN0e000O700Ih1N\#
000O700Ka10000O700ME1D000O700O?1J000O700Q70g000O700RL1_000O700TY0S000O700U\1?000O700WG1D000O700Y:1f000O700[L0O\#
000O700\I0T000O700]Y1V000O700_]1G000O700aL18000O700c91P000O700e817000O700fg0i000O700hE0^000O700iV0h000O700k21C\#
000O700lf1J000O700nd0a000O7010:1M000O701281K000O701440h000O7015X0j000O701780a000O7018K0T000O7019V0_000O701:\1G\#
000O701<K0R000O701=B0n000O701>`1:000O701@M1_002<401B<1C000O701Cm0W000O701Dl11000O701FS0i000O701H716000O701Ib1N\#
000O701Kd0o000O701M?0m000O701NZ0J000O701OR0X000O701PU17000O701R@1?000O701So14000O701UT0`000O701Vm0k000O701X>13\#
000O701Yg1@000O701[d10000O701]P1M000O701_V1J000O701aa1J000O701cf1L000O701ee0U000O701fh0c000O701h<1;000O701ic1N\#
000O701kf0h000O701mF0N000O701nD1A000O702060<000O7020b1J000O7022_1F000O7024d1d002<4026X0Y000O7027i0i000O7029D18\#
000O702:l0a000O702<:0_000O702=J0S000O702>O1;000O702@C0O000O702A90Y000O702BH0^000O702Cc1=000O702EL0h000O702Fc1F\#
000O702Hb1B000O702JZ0_000O702Kf1K000O702Mc0V000O702O217000O702P_0]000O702Qn1=000O702S^0W000O702Te0<000O702UR0g\#
000O702Vl0A000O702W]0O000O702XS1C000O702ZC0k000O702[`26000O702^;1e000O702`Q18000O702b10m000O702cS2K000O702fW1b\#
000O702hm1[000O702kG1@000O702m=1J000O702oD0g000O7030h17000O7032Z0o000O7034F11000O703601>000O7037h1C000O7039g1@\#
000O703;e1:000O703=U0f000O703?20`000O703@K1=000O703BC17000O703Cf0n000O703EL1Y000O703GS12000O703Hk10000O703JC0X\#
000O703KM0f000O703Le0W000O703Mf1B000O703OP0[000O703PT1;000O703R61B000O703Sa0R000O703TZ0[000O703UZ18000O703W90`\#
000O703XC0k000O703YY1F000O703[H1e000O703]W0X000O703^W0^000O703_\0j000O703`o1F000O703ba0[000O703cf0Z000O703dm1D\#
000O703f^1A000O703hO1m000O703j]0^000O703kf0l000O703m=0l000O703n]1F000O7040H0T000O7041E1K000O704320N000O704430]\#
000O7045?0c000O7046T0M000O7047M0j000O7048d0N000O7049e0f000O704;:0i000O704<X0T000O704=b0a000O704?50j000O704@A0N\#
000O704AU0e000O704C20M000O704D=14000O704Ej0i000O704GL0T000O704HU0Y000O704I`0V000O704Jj0M000O704Kd0[000O704Ln0a\#
000O704N<0^000O704OL0e000O704Ph0l000O704RC0b000O704S]1;000O704UM1F000O704WG0a000O704Y00k000O704ZU10000O704\=0`\#
000O704]X1N000O704_h0Z000O704a:1K000O704c:1L000O704e80c000O704fR0k000O704h10k000O704i=06000O704i]1X\#

"""#,
        blob: #"""
parameter access_map_defer_code\#
meaning\#
Sent when an access table answers DEFER, DEFER_IF_PERMIT or DEFER_IF_REJECT without a code of its own.\#
note\#
Fixed at 450 before Postfix 2.6.\#
parameter access_map_reject_code\#
Sent when an access table answers REJECT without a code of its own.\#
parameter body_checks\#
Patterns for body lines; REJECT sends 550 5.7.1.\#
parameter bounce_queue_lifetime\#
After it a deferred bounce is given up.\#
parameter bounce_template_file\#
Texts of bounces.\#
parameter default_delivery_status_filter\#
Rewrites status and text of deliveries; it cannot turn success into failure or back.\#
parameter default_rbl_reply\#
The reply to clients on a DNS blocklist that rbl_reply_maps does not name; it begins with $rbl_code or three digits.\#
parameter defer_code\#
Sent by the restriction `defer`; the text is "Try again later".\#
parameter defer_transports\#
Transports whose mail waits until the queue is run by hand.\#
parameter delay_warning_time\#
After it the sender is told that the message is delayed; 0 is never.\#
parameter disable_vrfy_command\#
VRFY is answered 502 5.5.1.\#
parameter error_service_name\#
The service that makes refusals of `error:` destinations.\#
parameter fault_injection_code\#
A debugging aid of Postfix; no reply code.\#
Its name ends in _code, but it is none.\#
parameter header_checks\#
Patterns for header lines; REJECT sends 550 5.7.1, a reply code cannot be set.\#
parameter header_size_limit\#
Largest header in bytes; the rest is dropped.\#
parameter invalid_hostname_reject_code\#
Sent by reject_invalid_helo_hostname when the name after HELO or EHLO is malformed.\#
parameter line_length_limit\#
Longest line that is kept whole; longer ones are cut.\#
parameter lmtp_delivery_status_filter\#
Rewrites status and text of deliveries over LMTP; it cannot turn success into failure or back.\#
parameter lmtp_reply_filter\#
Rewrites replies of LMTP servers before the client acts on them.\#
parameter lmtp_sasl_auth_soft_bounce\#
A 535 login failure of Postfix's own LMTP client defers mail instead of bouncing it.\#
parameter local_delivery_status_filter\#
Rewrites status and text of local deliveries; it cannot turn success into failure or back.\#
parameter local_recipient_maps\#
Local recipients that exist; empty turns the check off.\#
parameter maps_rbl_reject_code\#
Sent when a DNS blocklist lists the client, host name or sender domain; it is the $rbl_code of reply templates.\#
parameter maximal_backoff_time\#
Longest pause between two attempts.\#
parameter maximal_queue_lifetime\#
After it a deferred message bounces as expired; its last status is still 4.y.z.\#
parameter message_size_limit\#
Largest message in bytes; larger ones get 552 5.3.4, at MAIL FROM when SIZE says so.\#
parameter milter_default_action\#
What happens when a milter fails: reject sends 550 5.5.0, tempfail 451 4.7.1, shutdown 421, accept goes on without it.\#
parameter mime_header_checks\#
Patterns for MIME header lines.\#
parameter minimal_backoff_time\#
Shortest pause between two attempts.\#
parameter multi_recipient_bounce_reject_code\#
Sent by reject_multi_recipient_bounce when a message with an empty sender has more than one recipient.\#
parameter non_fqdn_reject_code\#
Sent when a HELO name, sender or recipient lacks its full domain (reject_non_fqdn_...).\#
parameter notify_classes\#
What the postmaster is told; protocol and policy send the whole session.\#
parameter pipe_delivery_status_filter\#
Rewrites status and text of deliveries to commands; it cannot turn success into failure or back.\#
parameter plaintext_reject_code\#
Sent by reject_plaintext_session when the client has not turned on TLS.\#
parameter postscreen_bare_newline_action\#
What a client that ends lines with a bare line feed gets.\#
parameter postscreen_blacklist_action\#
The former name of postscreen_denylist_action.\#
parameter postscreen_command_filter\#
Rewrites clients' commands before postscreen reads them.\#
parameter postscreen_denylist_action\#
What a client on the local deny list gets: enforce sends 550 5.3.2, drop 521 5.3.2.\#
parameter postscreen_dnsbl_action\#
What a client above the blocklist threshold gets: enforce sends 550 5.7.1, drop 521 5.7.1.\#
parameter postscreen_dnsbl_reply_map\#
Hides secret parts of blocklist names in replies.\#
parameter postscreen_expansion_filter\#
Characters that $name expansions in postscreen's footers may hold; others become underscores.\#
parameter postscreen_greet_action\#
What a client that talks before the greeting gets: enforce sends 550 5.5.1, drop 521 5.5.1.\#
parameter postscreen_greet_banner\#
The text after `220-` that waits for clients who cannot.\#
parameter postscreen_non_smtp_command_action\#
What a client that sends commands of other protocols gets.\#
parameter postscreen_pipelining_action\#
What a client that sends commands too early gets.\#
parameter postscreen_reject_footer\#
The footer of postscreen's refusals.\#
parameter postscreen_reject_footer_maps\#
Chooses postscreen's footer by the whole reply.\#
parameter queue_minfree\#
Free bytes that the queue's file system must have; below that MAIL FROM gets 452 4.3.1.\#
parameter rbl_reply_maps\#
Reply templates by blocklist name.\#
parameter reject_code\#
Sent by the restriction `reject`; the text is "Access denied".\#
parameter reject_tempfail_action\#
What a restriction does when its DNS or probe lookup fails for the moment.\#
parameter relay_domains_reject_code\#
Sent by reject_unauth_destination ("Relay access denied"); defer_unauth_destination sends this value minus 100.\#
A 4yz value makes defer_unauth_destination compute a 3yz value, which is not valid.\#
parameter relay_recipient_maps\#
Recipients in relay domains that exist.\#
parameter relocated_maps\#
Addresses that moved: the client gets 550 5.1.6 with the new one.\#
parameter show_user_unknown_table_name\#
Replies for unknown users name the table that lacks them.\#
parameter smtp_defer_if_no_mx_address_found\#
Defers (4.4.4) instead of bouncing (5.4.4) where no MX has an address.\#
parameter smtp_delivery_status_filter\#
Rewrites status and text of deliveries over SMTP; it cannot turn success into failure or back.\#
parameter smtp_discard_ehlo_keywords\#
Service extensions of remote servers that the client overlooks.\#
parameter smtp_header_checks\#
Patterns for headers of mail that leaves; they cannot reject.\#
parameter smtp_never_send_ehlo\#
The client says HELO only.\#
parameter smtp_pix_workarounds\#
Ways around firewalls that disturb SMTP.\#
parameter smtp_reply_filter\#
Rewrites replies of remote servers before the SMTP client acts on them.\#
parameter smtp_sasl_auth_soft_bounce\#
A 535 login failure of Postfix's own client defers mail instead of bouncing it.\#
parameter smtp_skip_5xx_greeting\#
A 5yz greeting makes the client try the next MX instead of bouncing.\#
parameter smtp_skip_quit_response\#
The client does not wait for the answer to QUIT.\#
parameter smtp_tls_block_early_mail_reply\#
Detects replies that were pipelined into the TLS handshake.\#
parameter smtpd_banner\#
The text after 220 in the greeting; it begins with the host's name.\#
parameter smtpd_client_auth_rate_limit\#
AUTH commands of one client in anvil_rate_time_unit; further ones get 450 4.7.1.\#
parameter smtpd_client_connection_count_limit\#
Connections of one client at a time; further ones get 421 4.7.0.\#
parameter smtpd_client_connection_rate_limit\#
Connections of one client in anvil_rate_time_unit; further ones get 421 4.7.0; 0 is no limit.\#
parameter smtpd_client_message_rate_limit\#
Messages of one client in anvil_rate_time_unit; further ones get 450 4.7.1; 0 is no limit.\#
parameter smtpd_client_new_tls_session_rate_limit\#
New TLS sessions of one client in anvil_rate_time_unit; further ones get 454 or 421 4.7.0.\#
parameter smtpd_client_recipient_rate_limit\#
Recipients of one client in anvil_rate_time_unit; further ones get 450 4.7.1; 0 is no limit.\#
parameter smtpd_client_restrictions\#
Judges the client's address and name.\#
parameter smtpd_command_filter\#
Rewrites clients' commands before smtpd reads them.\#
parameter smtpd_data_restrictions\#
Judged at DATA; recipients are no longer told apart when there are several.\#
parameter smtpd_delay_reject\#
Waits with refusals of client, HELO and sender until RCPT TO, so that the recipient is logged.\#
parameter smtpd_discard_ehlo_keywords\#
Service extensions that smtpd hides from its EHLO reply.\#
parameter smtpd_end_of_data_restrictions\#
Judged after the message text.\#
parameter smtpd_error_sleep_time\#
Pause before an error reply once a client has made smtpd_soft_error_limit errors.\#
parameter smtpd_etrn_restrictions\#
Judges ETRN.\#
parameter smtpd_expansion_filter\#
Characters that $name expansions in blocklist replies may hold; others become underscores.\#
parameter smtpd_forbid_bare_newline\#
What happens to lines that end in a bare line feed: a guard against smuggled messages.\#
parameter smtpd_forbid_bare_newline_reject_code\#
Sent when a line ends in a bare line feed and smtpd_forbid_bare_newline is `reject`; 521 also closes the connection.\#
Also in 3.8.5, 3.7.10, 3.6.14 and 3.5.24.\#
parameter smtpd_forbid_unauth_pipelining\#
Commands sent before the server allowed it get 554 5.5.0.\#
parameter smtpd_forbidden_commands\#
Commands that show another protocol; the connection ends with 221 2.7.0.\#
parameter smtpd_hard_error_limit\#
Errors before smtpd sends 421 4.7.0 and hangs up.\#
parameter smtpd_helo_required\#
Without HELO or EHLO the client gets 503 5.5.1.\#
parameter smtpd_helo_restrictions\#
Judges the name after HELO or EHLO.\#
parameter smtpd_junk_command_limit\#
Commands that do no work (NOOP, VRFY, RSET) before each counts as an error.\#
parameter smtpd_log_access_permit_actions\#
Permit actions that are logged.\#
parameter smtpd_milters\#
Milters for mail that comes in over SMTP.\#
parameter smtpd_null_access_lookup_key\#
The key for the empty sender in access tables.\#
parameter smtpd_policy_service_default_action\#
What smtpd answers when a policy service does not: an action as in access(5).\#
parameter smtpd_proxy_filter\#
A filter before the queue; its replies go to the client.\#
parameter smtpd_recipient_limit\#
Recipients of one message; further ones get 452 4.5.3. RFC 5321 asks for at least 100.\#
parameter smtpd_recipient_overshoot_limit\#
Recipients above the limit that are answered politely before they count as errors.\#
parameter smtpd_recipient_restrictions\#
Judges RCPT TO, after smtpd_relay_restrictions.\#
parameter smtpd_reject_footer\#
Text that smtpd adds to every 4yz and 5yz reply, also over several lines; it is not logged.\#
parameter smtpd_reject_footer_maps\#
Chooses the footer by the whole reply.\#
parameter smtpd_reject_unlisted_recipient\#
Unknown recipients get 550 5.1.1 even where no restriction asks for it.\#
parameter smtpd_reject_unlisted_sender\#
Unknown senders in own domains get 550 5.1.0.\#
parameter smtpd_relay_restrictions\#
Decides who may relay; judged at RCPT TO before smtpd_recipient_restrictions.\#
parameter smtpd_restriction_classes\#
Names of restriction lists of your own.\#
parameter smtpd_sasl_auth_enable\#
Offers AUTH.\#
parameter smtpd_sender_login_maps\#
Who may use which sender address; others get 553 5.7.1.\#
parameter smtpd_sender_restrictions\#
Judges MAIL FROM.\#
parameter smtpd_soft_error_limit\#
Errors before smtpd slows down.\#
parameter smtpd_timeout\#
How long smtpd waits for a client before 421 4.4.2. RFC 5321 asks for five minutes.\#
parameter smtpd_tls_auth_only\#
Offers AUTH only over TLS; without it AUTH gets 538 5.7.11.\#
parameter smtpd_tls_security_level\#
TLS towards clients; with `encrypt`, MAIL FROM in plaintext gets 530 5.7.0, which must not be used on a public port 25 (RFC 3207 §4).\#
parameter soft_bounce\#
Turns every 5yz that Postfix sends, receives or makes into 4yz: nothing bounces while it is on. Logs show SOFTBOUNCE.\#
parameter strict_rfc821_envelopes\#
Addresses without angle brackets, or with phrases, are refused with 501.\#
parameter transport_maps\#
Where mail goes; `error:` and `retry:` entries make refusals.\#
parameter unknown_address_reject_code\#
Sent when the sender's or recipient's domain has neither MX nor address record; a null MX has fixed codes of its own (550 for senders, 556 for recipients).\#
parameter unknown_address_tempfail_action\#
What reject_unknown_sender_domain and reject_unknown_recipient_domain do when the DNS lookup fails for the moment.\#
parameter unknown_client_reject_code\#
Sent when the client's address has no name that leads back to it; a temporary DNS failure always gives 450.\#
parameter unknown_helo_hostname_tempfail_action\#
What reject_unknown_helo_hostname does when the DNS lookup fails for the moment.\#
parameter unknown_hostname_reject_code\#
Sent by reject_unknown_helo_hostname when the HELO name has neither MX nor address record.\#
parameter unknown_local_recipient_reject_code\#
Sent when a recipient in a local domain does not exist.\#
parameter unknown_relay_recipient_reject_code\#
Sent when a recipient in a relay domain is not in relay_recipient_maps.\#
parameter unknown_virtual_alias_reject_code\#
Sent when a recipient in a virtual alias domain does not exist.\#
parameter unknown_virtual_mailbox_reject_code\#
Sent when a recipient in a virtual mailbox domain does not exist.\#
parameter unverified_recipient_defer_code\#
Sent when the probe of a recipient failed for the moment; a 2yz value accepts.\#
parameter unverified_recipient_reject_code\#
Sent when the probe of a recipient failed for good; 250 accepts, 450 while testing.\#
parameter unverified_recipient_reject_reason\#
Text shown instead of the details of a failed recipient probe; it holds no code.\#
parameter unverified_recipient_tempfail_action\#
What reject_unverified_recipient does when the probe fails for the moment.\#
parameter unverified_sender_defer_code\#
Sent when the probe of a sender failed for the moment.\#
parameter unverified_sender_reject_code\#
Sent when the probe of a sender failed for good.\#
parameter unverified_sender_reject_reason\#
Text shown instead of the details of a failed sender probe; it holds no code.\#
parameter unverified_sender_tempfail_action\#
What reject_unverified_sender does when the probe fails for the moment.\#
parameter virtual_alias_maps\#
Aliases; also the list of recipients of virtual alias domains.\#
parameter virtual_delivery_status_filter\#
Rewrites status and text of deliveries to virtual mailboxes; it cannot turn success into failure or back.\#
parameter virtual_mailbox_maps\#
Mailboxes; also the list of recipients of virtual mailbox domains.\#
restriction action BCC\#
Accepts, and sends one more copy of the message to this address.\#
restriction action DEFER\#
Refuses for now; the client tries again.\#
restriction action DEFER_IF_PERMIT\#
Refuses for now what a later restriction would permit.\#
restriction action DEFER_IF_REJECT\#
Turns a later refusal into one for now.\#
restriction action DISCARD\#
Answers 250 and throws the message away: neither sender nor recipient hears of it.\#
restriction action DUNNO\#
Says nothing: the next restriction decides.\#
restriction action FILTER\#
Accepts, and hands the whole message to this content filter after queueing.\#
restriction action HOLD\#
Accepts the message and keeps it in the hold queue until postsuper -H releases it.\#
restriction action IGNORE\#
Takes the line out of the message.\#
restriction action INFO\#
Writes this text into the log, and goes on.\#
restriction action OK\#
Accepts: the restrictions behind it in this list are not asked any more.\#
restriction action PASS\#
Skips the checks that are left for this message.\#
restriction action PREPEND\#
Puts this header line in front of the message, and goes on.\#
restriction action REDIRECT\#
Accepts, and delivers the whole message to this address instead of all its recipients.\#
restriction action REJECT\#
Refuses what the key names. Text behind REJECT takes the place of the usual one, an enhanced code in front of it too.\#
restriction action REPLACE\#
Puts this text in the place of the line.\#
restriction action STRIP\#
Takes the line out of the message and logs it.\#
restriction action WARN\#
Writes a warning with this text into the log, and goes on.\#
restriction action digits\#
Digits alone mean OK here: nothing is refused. A reply needs its text behind the code.\#
restriction check_*_a_access\#
Asks a table about the addresses of a name.\#
restriction check_*_access\#
Asks a table; what its entry says is sent.\#
restriction check_*_mx_access\#
Asks a table about the mail exchangers of a domain; a failed lookup gives 450 4.4.4.\#
restriction check_*_ns_access\#
Asks a table about the name servers of a domain; a failed lookup gives 450 4.4.4.\#
restriction check_policy_service\#
Asks a policy service; it answers with an action as in access(5). When it fails, smtpd_policy_service_default_action is sent.\#
restriction defer\#
Refuses whatever comes so far, for the moment.\#
restriction defer_if_permit\#
Refuses for the moment what later restrictions would let in.\#
restriction defer_if_reject\#
Refuses for the moment what later restrictions would refuse.\#
restriction defer_unauth_destination\#
As reject_unauth_destination, but for the moment: a wrong configuration loses no mail.\#
restriction header OK\#
Says nothing of this line, as DUNNO.\#
restriction header REJECT\#
Refuses the message after DATA. An enhanced code and text may follow; a reply code may not.\#
restriction permit\#
Lets in whatever comes so far.\#
restriction permit_auth_destination\#
Lets in mail for our own and relayed domains.\#
restriction permit_dnswl_client\#
Lets in clients that a DNS list of good ones names.\#
restriction permit_inet_interfaces\#
Lets in clients on this host.\#
restriction permit_mx_backup\#
Lets in mail for domains that name this host as backup MX.\#
restriction permit_mynetworks\#
Lets in clients in mynetworks.\#
restriction permit_naked_ip_address\#
Lets in clients that give an address without brackets.\#
restriction permit_rhswl_client\#
Lets in clients whose name a DNS list of good ones names.\#
restriction permit_sasl_authenticated\#
Lets in clients that have logged in.\#
restriction permit_tls_all_clientcerts\#
Lets in clients with a certificate that verifies.\#
restriction permit_tls_clientcerts\#
Lets in clients whose certificate is in relay_clientcerts.\#
restriction reject\#
Refuses whatever comes so far.\#
restriction reject_authenticated_sender_login_mismatch\#
Refuses senders that the logged-in user does not own.\#
restriction reject_invalid_helo_hostname\#
Refuses malformed HELO names.\#
restriction reject_known_sender_login_mismatch\#
Refuses senders that are somebody else's in smtpd_sender_login_maps.\#
restriction reject_multi_recipient_bounce\#
Refuses mail with an empty sender and several recipients.\#
restriction reject_non_fqdn_helo_hostname\#
Refuses HELO names without a domain.\#
restriction reject_non_fqdn_recipient\#
Refuses recipients without a full domain.\#
restriction reject_non_fqdn_sender\#
Refuses senders without a full domain.\#
restriction reject_plaintext_session\#
Refuses sessions without TLS.\#
restriction reject_rbl_client\#
Refuses clients that a DNS blocklist lists.\#
restriction reject_rhsbl_client\#
Refuses clients whose name a DNS blocklist lists.\#
restriction reject_rhsbl_helo\#
Refuses HELO names that a DNS blocklist lists.\#
restriction reject_rhsbl_recipient\#
Refuses recipient domains that a DNS blocklist lists.\#
restriction reject_rhsbl_reverse_client\#
Refuses clients whose unverified name a DNS blocklist lists.\#
restriction reject_rhsbl_sender\#
Refuses sender domains that a DNS blocklist lists.\#
restriction reject_sender_login_mismatch\#
Refuses senders that the logged-in user does not own, or that need a login.\#
restriction reject_unauth_destination\#
Refuses recipients in domains that are neither ours nor to be relayed for this client.\#
restriction reject_unauth_pipelining\#
Refuses clients that send commands ahead of time.\#
restriction reject_unauthenticated_sender_login_mismatch\#
Refuses senders that need a login from clients without one.\#
restriction reject_unknown_client_hostname\#
Refuses clients whose address has no name that leads back to it.\#
restriction reject_unknown_helo_hostname\#
Refuses HELO names without MX or address record.\#
restriction reject_unknown_recipient_domain\#
Refuses recipients whose domain has no MX or address record; a null MX always gets 556 5.1.10.\#
restriction reject_unknown_reverse_client_hostname\#
Refuses clients whose address has no name.\#
restriction reject_unknown_sender_domain\#
Refuses senders whose domain has no MX or address record; a null MX always gets 550 5.7.27.\#
restriction reject_unlisted_recipient\#
Refuses recipients in own domains that no table lists; each kind of domain has its own code.\#
restriction reject_unlisted_sender\#
Refuses senders in own domains that no table lists.\#
restriction reject_unverified_recipient\#
Asks the recipient's server whether it would take the mail.\#
restriction reject_unverified_sender\#
Asks the sender's server whether it would take mail for it.\#
restriction sleep\#
Waits.\#
restriction warn_if_reject\#
Logs what the next restriction would refuse, and lets it pass: reject_warning in the log was never sent.\#

"""#)
}
