// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frSettings = PackedTable(
        records: #"""
00000O00002002]0P00201004>0E00301005M0O0040100700N00501007l0X0060100::0K0070100<X0D0080100>40J0090100?Q0L00:01\#
00AA0N00;0100B60L00<0100CJ0N00=0200E]0G00?0100G]0K00@0100Hk0V00A0100Jj0K00B0100LC0U00C0100NW0K00D0100PA0T00E01\#
00RL0V00F0100T`0N00G0100VE0N00H0100Y30N00I0100Z50P00J0100\50L00K0100]o0O00L0100`C0L00M0100aF0N00N0100bH0\00O01\#
00d_0N00P0100fl0H00Q0100hX0U00R0100k40O00S0100l\0X00T0100nH0U00U0100oX0S00V01011=0T00W01013A0Q00X01015N0T00Y01\#
017?0U00Z01019]0Q00[0101;_0Q00\0101=E0\00]0101?70V00^0101@Y0R00_0101Ag0W00`0101CV0G00a0101EW0H00b0101Fh0E00c01\#
01HD0P00d0101JB0S00e0201N;0N00g0101OO0H00h0101Po0V00i0101R`0[00j0101TU0U00k0101Vi0T00l0101XC0L00m0101Yj0N00n01\#
01Zb0N00o0101[o0K0100101]b0T0110101_h0P0120101a`0Q0130101bl0Y0140101dY0F0150101f90V0160101h80]0170101in0\01801\#
01lC0Y0190101nR0a01:01020k0[01;01023A0S01<01024G0N01=01025b0Q01>01027R0L01?01029R0U01@0102:k0X01A0102<40P01B01\#
02>40Q01C0102>_0P01D0102A70S01E0102CF0_01F0202F]0X01H0102HS0R01I0102JD0P01J0102Kc0M01K0102Lo0Q01L0102N00R01M01\#
02Oj0Y01N0102QA0G01O0102RE0V01P0102Sb0]01Q0102V30L01R0102WF0O01S0102YI0Y01T0102[W0V01U0102\k0M01V0102_40R01W01\#
02`P0Y01X0102bV0V01Y0102dC0R01Z0102f40S01[0102gB0P01\0102go0Q01]0102ia0S01^0102jS0P01_0102k_0G01`0102mA0M01a01\#
02n^0R01b01031R0E01c0103400Q01d01035^0H01e01037<0U01f0103:L0Y01g0103<o0T01h0103?F0_01i0103AL0V01j0103CB0]01k01\#
03Dm0]01l0103G10[01m0103He0]01n0103J`0Y01o0103Lm0Z0200103OE0\0210103Qc0^0220103Sg0V0230103UW0W0240103WE0Y02501\#
03Y^0[0260103[\0L0270103]E0X0280103_j0N0290103a\0F02:0103c30H02;0103d70R02<0103eZ0R02=0103fl0J02>0103h]0H02?01\#
03ic0I02@0103kP0G02A0103m@0I02B0103n40G02C0103o30E02D01040V0G02E01041^0J02F0104340K02G01044f0I02H0104730J02I01\#
04820H02J0104960G02K0104:K0I02L0104<M0L02M0104=W0J02N0104>j0M02O0104@f0M02P0104Bg0P02Q0104EY0A02R0104F^0K02S01\#
04HE0K02T0104Ie0T02U0104L=0E02V0104M:0I02W0104O80B02X0104P60S02Y0104Q^0O02Z0104S<0R02[0104TE0L02\0104V10M02]01\#
04W60S02^0104XY0O02_0104ZD0U02`0104[Q0V02a0104]00R02b0104^Z0B02c0104_Q0f02d0104aU0X02e0104b^0^02f0104dh0Y02g01\#
04fX0Y02h0104gc0U02i0104i60R02j0104jE0T02k0104kF0M02l0104l\0O02m0104n;0M02n0104oS0R02o01051?0W0300105340O03101\#
054[0X0320105780U03301059:0T0340105:V0h0350105<g0Z0360105>V0X0370105?f0[0380105B70b0390105CZ0X03:0105Eg0U03;01\#
05H=0R03<0105Ic0W03=0105KH0T03>0105M40A03?0105ML0J03@01\#

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
000O7000V1T002:4002>0O000O7003=11000O7004S0j000O7005l14000O7007N0N000O7008T1V000O700:U23000O700<l18000O700>N13\#
000O700?m1D000O700A_0G000O700BR0h000O700Ch14002:400Dl0a000O700F41Y000O700H80c000O700IQ1I000O700KE0n000O700Lh1_\#
000O700O21?000O700Pe1W000O700S21^000O700U>17000O700Vc2@000O700YQ0T000O700ZU1P000O700\Q1N000O700^N1e000O700`_0W\#
000O700ad0T000O700c41[000O700e=1_000O700gD1D000O700i=1g000O700kS19000O700mD14000O700nm0[000O7010;12000O7011a1P\#
000O7013b1\000O701621=000O7017d1i000O701:>1Q000O701<@15000O701>116000O701?]0l000O701A;0\000O701BN18000O701Cm1Z\#
000O701Eo0i000O701G=17000O701Hd1N000O701Je1k002:401L`1K000O701NY0f000O701Og18000O701QU1;000O701SK1:000O701U:1_\#
000O701WM0f000O701X_1;000O701ZH0J000O701[@0_000O701\J1H000O701^F1R000O701`H1H000O701bA0[000O701cU14000O701do1:\#
000O701f_1I000O701he19000O701jZ1Y000O701ll1V000O701oC1X000O7021V1[000O7023d0S000O7024e0m000O7026C1?000O7027n1T\#
000O702:70d000O702;S0Q000O702<T1P000O702>U0:000O702??1h000O702AZ1\000O702D51m002:402F20[000O702GE1>000O702I51?\#
000O702Jd0o000O702L@0_000O702MP0P000O702NR1H000O702PS0^000O702QX0]000O702Rk0g000O702TO1T000O702VO0g000O702We1T\#
000O702Z21U000O702\=0^000O702]H1\000O702_V0j000O702a91M000O702c<17000O702de1?000O702fW0[000O702gb0=000O702hP1A\#
000O702jD0?000O702k30\000O702l61;000O702m^10000O702o@2B000O7031g29000O7034Q1=000O7036616000O7037a2[000O703;51j\#
000O703=S1c000O703@51G000O703B21@000O703Co0n000O703EZ1G000O703G\19000O703IR1>000O703KI1T000O703MW1^000O703P11b\#
000O703RQ1F000O703TM1:000O703V>17000O703Wn1`000O703ZI1C000O703\81=000O703]m1m000O703`H1D000O703b211000O703cK0\\#
000O703dY11000O703f<0`000O703gF1G000O703i50^000O703j<1D000O703kg1I000O703mY0K000O703nK0X000O703oH1>000O7040m0a\#
000O704280l000O7043O1G000O7045?1d000O7047M0U000O7048J0\000O7049M0n000O704:d1Y000O704<i0^000O704>10i000O704?G1O\#
000O704AC1T000O704CG2B000O704Ej0d000O704G91<000O704H`15000O704JI1d000O704LR0X000O704MS1U000O704OJ0\000O704PY15\#
000O704R=0o000O704S^0W000O704Ta1@000O704VN0X000O704WY10000O704Y81<000O704Zi0X000O704\70i000O704]R18000O704^l0U\#
000O704`G1>000O704b=0Q000O704cL1L000O704eQ17000O704gA0R000O704hH0^000O704iX0]000O704ji0M000O704kc0i000O704m;10\#
000O704nX0k000O705051:000O7051f1>000O7053S18000O7055C1e000O7057]1M000O7059^0h000O705;N1I000O705=Q15000O705?>0X\#
000O705@Q1V000O705Bi0a000O705DB1U000O705FL1a000O705H_14000O705JJ0n000O705Kl18000O705ME07000O705Mf21\#

"""#,
        blob: #"""
parameter access_map_defer_code\#
meaning\#
Envoyé quand une table d'accès répond DEFER, DEFER_IF_PERMIT ou DEFER_IF_REJECT sans code propre.\#
note\#
Fixé à 450 avant Postfix 2.6.\#
parameter access_map_reject_code\#
Envoyé quand une table d'accès répond REJECT sans code propre.\#
parameter body_checks\#
Motifs pour les lignes du corps ; REJECT envoie 550 5.7.1.\#
parameter bounce_queue_lifetime\#
Délai après lequel un avis de non-remise différé est abandonné.\#
parameter bounce_template_file\#
Textes des avis de non-remise.\#
parameter default_delivery_status_filter\#
Réécrit l'état et le texte des remises ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter default_rbl_reply\#
La réponse aux clients d'une liste de blocage DNS que rbl_reply_maps ne nomme pas ; elle commence par $rbl_code ou trois chiffres.\#
parameter defer_code\#
Envoyé par la restriction `defer` ; le texte est « Try again later ».\#
parameter defer_transports\#
Transports dont le courrier attend qu'on traite la file à la main.\#
parameter delay_warning_time\#
Délai après lequel l'expéditeur apprend que le message est retardé ; 0 : jamais.\#
parameter disable_vrfy_command\#
VRFY reçoit 502 5.5.1.\#
parameter error_service_name\#
Le service qui fait les refus des destinations `error:`.\#
parameter fault_injection_code\#
Une aide au débogage de Postfix ; ce n'est pas un code de réponse.\#
Son nom finit par _code, mais ce n'en est pas un.\#
parameter header_checks\#
Motifs pour les lignes d'en-tête ; REJECT envoie 550 5.7.1, aucun code de réponse ne peut être choisi.\#
parameter header_size_limit\#
Plus grand en-tête en octets ; le reste est jeté.\#
parameter invalid_hostname_reject_code\#
Envoyé par reject_invalid_helo_hostname quand le nom après HELO ou EHLO est mal formé.\#
parameter line_length_limit\#
Plus longue ligne gardée entière ; les autres sont coupées.\#
parameter lmtp_delivery_status_filter\#
Réécrit l'état et le texte des remises par LMTP ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter lmtp_reply_filter\#
Réécrit les réponses des serveurs LMTP avant que le client en tienne compte.\#
parameter lmtp_sasl_auth_soft_bounce\#
Un échec d'authentification 535 du client LMTP de Postfix diffère le courrier au lieu de le renvoyer.\#
parameter local_delivery_status_filter\#
Réécrit l'état et le texte des remises locales ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter local_recipient_maps\#
Destinataires locaux qui existent ; vide, le contrôle est désactivé.\#
parameter maps_rbl_reject_code\#
Envoyé quand une liste de blocage DNS contient le client, son nom ou le domaine de l'expéditeur ; c'est le $rbl_code des modèles de réponse.\#
parameter maximal_backoff_time\#
Plus longue pause entre deux essais.\#
parameter maximal_queue_lifetime\#
Délai après lequel un message différé revient comme expiré ; son dernier état reste 4.y.z.\#
parameter message_size_limit\#
Plus grand message en octets ; les autres reçoivent 552 5.3.4, dès MAIL FROM si SIZE le dit.\#
parameter milter_default_action\#
Ce qui arrive quand un milter échoue : reject envoie 550 5.5.0, tempfail 451 4.7.1, shutdown 421, accept s'en passe.\#
parameter mime_header_checks\#
Motifs pour les lignes d'en-tête MIME.\#
parameter minimal_backoff_time\#
Plus courte pause entre deux essais.\#
parameter multi_recipient_bounce_reject_code\#
Envoyé par reject_multi_recipient_bounce quand un message à l'expéditeur vide a plusieurs destinataires.\#
parameter non_fqdn_reject_code\#
Envoyé quand un nom HELO, un expéditeur ou un destinataire n'a pas son domaine complet (reject_non_fqdn_...).\#
parameter notify_classes\#
Ce que l'on signale au postmaster ; protocol et policy envoient la session entière.\#
parameter pipe_delivery_status_filter\#
Réécrit l'état et le texte des remises à des commandes ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter plaintext_reject_code\#
Envoyé par reject_plaintext_session quand le client n'a pas activé TLS.\#
parameter postscreen_bare_newline_action\#
Ce que reçoit un client dont les lignes finissent par un LF isolé.\#
parameter postscreen_blacklist_action\#
L'ancien nom de postscreen_denylist_action.\#
parameter postscreen_command_filter\#
Réécrit les commandes des clients avant que postscreen les lise.\#
parameter postscreen_denylist_action\#
Ce que reçoit un client de la liste de refus locale : enforce envoie 550 5.3.2, drop 521 5.3.2.\#
parameter postscreen_dnsbl_action\#
Ce que reçoit un client au-delà du seuil des listes de blocage : enforce envoie 550 5.7.1, drop 521 5.7.1.\#
parameter postscreen_dnsbl_reply_map\#
Cache dans les réponses les parties secrètes des noms de listes de blocage.\#
parameter postscreen_expansion_filter\#
Caractères admis dans les $noms développés des pieds de réponse de postscreen ; les autres deviennent des tirets bas.\#
parameter postscreen_greet_action\#
Ce que reçoit un client qui parle avant la bannière : enforce envoie 550 5.5.1, drop 521 5.5.1.\#
parameter postscreen_greet_banner\#
Le texte après `220-`, qui piège les clients incapables d'attendre.\#
parameter postscreen_non_smtp_command_action\#
Ce que reçoit un client qui envoie des commandes d'autres protocoles.\#
parameter postscreen_pipelining_action\#
Ce que reçoit un client qui envoie des commandes trop tôt.\#
parameter postscreen_reject_footer\#
Le pied de réponse des refus de postscreen.\#
parameter postscreen_reject_footer_maps\#
Choisit le pied de réponse de postscreen d'après la réponse entière.\#
parameter queue_minfree\#
Octets libres que doit avoir le système de fichiers de la file ; en dessous, MAIL FROM reçoit 452 4.3.1.\#
parameter rbl_reply_maps\#
Modèles de réponse selon le nom de la liste de blocage.\#
parameter reject_code\#
Envoyé par la restriction `reject` ; le texte est « Access denied ».\#
parameter reject_tempfail_action\#
Ce que fait une restriction quand sa recherche DNS ou sa vérification échoue pour l'instant.\#
parameter relay_domains_reject_code\#
Envoyé par reject_unauth_destination (« Relay access denied ») ; defer_unauth_destination envoie cette valeur moins 100.\#
Avec une valeur 4yz, defer_unauth_destination calcule une valeur 3yz, qui n'est pas valide.\#
parameter relay_recipient_maps\#
Destinataires qui existent dans les domaines relayés.\#
parameter relocated_maps\#
Adresses qui ont changé : le client reçoit 550 5.1.6 avec la nouvelle.\#
parameter show_user_unknown_table_name\#
Les réponses pour utilisateurs inconnus nomment la table où ils manquent.\#
parameter smtp_defer_if_no_mx_address_found\#
Diffère (4.4.4) au lieu de renvoyer (5.4.4) quand aucun MX n'a d'adresse.\#
parameter smtp_delivery_status_filter\#
Réécrit l'état et le texte des remises par SMTP ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter smtp_discard_ehlo_keywords\#
Extensions des serveurs distants que le client ignore.\#
parameter smtp_header_checks\#
Motifs pour les en-têtes du courrier sortant ; ils ne peuvent pas rejeter.\#
parameter smtp_never_send_ehlo\#
Le client ne dit que HELO.\#
parameter smtp_pix_workarounds\#
Contournements de pare-feu qui perturbent SMTP.\#
parameter smtp_reply_filter\#
Réécrit les réponses des serveurs distants avant que le client SMTP en tienne compte.\#
parameter smtp_sasl_auth_soft_bounce\#
Un échec d'authentification 535 du client de Postfix diffère le courrier au lieu de le renvoyer.\#
parameter smtp_skip_5xx_greeting\#
Après une bannière 5yz, le client essaie le MX suivant au lieu de renvoyer le message.\#
parameter smtp_skip_quit_response\#
Le client n'attend pas la réponse à QUIT.\#
parameter smtp_tls_block_early_mail_reply\#
Détecte les réponses glissées en avance dans la négociation TLS.\#
parameter smtpd_banner\#
Le texte après 220 dans la bannière ; il commence par le nom de l'hôte.\#
parameter smtpd_client_auth_rate_limit\#
Commandes AUTH d'un client par anvil_rate_time_unit ; les suivantes reçoivent 450 4.7.1.\#
parameter smtpd_client_connection_count_limit\#
Connexions simultanées d'un client ; les suivantes reçoivent 421 4.7.0.\#
parameter smtpd_client_connection_rate_limit\#
Connexions d'un client par anvil_rate_time_unit ; les suivantes reçoivent 421 4.7.0 ; 0 : pas de limite.\#
parameter smtpd_client_message_rate_limit\#
Messages d'un client par anvil_rate_time_unit ; les suivants reçoivent 450 4.7.1 ; 0 : pas de limite.\#
parameter smtpd_client_new_tls_session_rate_limit\#
Nouvelles sessions TLS d'un client par anvil_rate_time_unit ; les suivantes reçoivent 454 ou 421 4.7.0.\#
parameter smtpd_client_recipient_rate_limit\#
Destinataires d'un client par anvil_rate_time_unit ; les suivants reçoivent 450 4.7.1 ; 0 : pas de limite.\#
parameter smtpd_client_restrictions\#
Juge l'adresse et le nom du client.\#
parameter smtpd_command_filter\#
Réécrit les commandes des clients avant que smtpd les lise.\#
parameter smtpd_data_restrictions\#
Jugé à DATA ; quand il y a plusieurs destinataires, on ne les distingue plus.\#
parameter smtpd_delay_reject\#
Attend RCPT TO pour refuser client, HELO et expéditeur, afin que le destinataire figure au journal.\#
parameter smtpd_discard_ehlo_keywords\#
Extensions que smtpd cache dans sa réponse à EHLO.\#
parameter smtpd_end_of_data_restrictions\#
Jugé après le texte du message.\#
parameter smtpd_error_sleep_time\#
Pause avant une réponse d'erreur, une fois que le client a fait smtpd_soft_error_limit erreurs.\#
parameter smtpd_etrn_restrictions\#
Juge ETRN.\#
parameter smtpd_expansion_filter\#
Caractères admis dans les $noms développés des réponses de listes de blocage ; les autres deviennent des tirets bas.\#
parameter smtpd_forbid_bare_newline\#
Ce qu'il advient des lignes qui finissent par un LF isolé : une protection contre les messages dissimulés.\#
parameter smtpd_forbid_bare_newline_reject_code\#
Envoyé quand une ligne finit par un LF isolé et que smtpd_forbid_bare_newline vaut `reject` ; 521 ferme aussi la connexion.\#
Aussi dans 3.8.5, 3.7.10, 3.6.14 et 3.5.24.\#
parameter smtpd_forbid_unauth_pipelining\#
Les commandes envoyées avant que le serveur le permette reçoivent 554 5.5.0.\#
parameter smtpd_forbidden_commands\#
Commandes qui trahissent un autre protocole ; la connexion finit par 221 2.7.0.\#
parameter smtpd_hard_error_limit\#
Nombre d'erreurs avant que smtpd envoie 421 4.7.0 et raccroche.\#
parameter smtpd_helo_required\#
Sans HELO ni EHLO, le client reçoit 503 5.5.1.\#
parameter smtpd_helo_restrictions\#
Juge le nom après HELO ou EHLO.\#
parameter smtpd_junk_command_limit\#
Nombre de commandes sans effet (NOOP, VRFY, RSET) avant que chacune compte comme erreur.\#
parameter smtpd_log_access_permit_actions\#
Actions d'autorisation qui sont journalisées.\#
parameter smtpd_milters\#
Milters pour le courrier qui arrive par SMTP.\#
parameter smtpd_null_access_lookup_key\#
La clé de l'expéditeur vide dans les tables d'accès.\#
parameter smtpd_policy_service_default_action\#
Ce que répond smtpd quand un service de politique ne répond pas : une action comme dans access(5).\#
parameter smtpd_proxy_filter\#
Un filtre avant la file ; ses réponses vont au client.\#
parameter smtpd_recipient_limit\#
Destinataires d'un message ; les suivants reçoivent 452 4.5.3. La RFC 5321 en demande au moins 100.\#
parameter smtpd_recipient_overshoot_limit\#
Destinataires au-delà de la limite qui reçoivent une réponse polie avant de compter comme erreurs.\#
parameter smtpd_recipient_restrictions\#
Juge RCPT TO, après smtpd_relay_restrictions.\#
parameter smtpd_reject_footer\#
Texte que smtpd ajoute à chaque réponse 4yz et 5yz, même sur plusieurs lignes ; il n'est pas journalisé.\#
parameter smtpd_reject_footer_maps\#
Choisit le pied de réponse d'après la réponse entière.\#
parameter smtpd_reject_unlisted_recipient\#
Les destinataires inconnus reçoivent 550 5.1.1 même quand aucune restriction ne le demande.\#
parameter smtpd_reject_unlisted_sender\#
Les expéditeurs inconnus de vos propres domaines reçoivent 550 5.1.0.\#
parameter smtpd_relay_restrictions\#
Décide qui peut relayer ; jugé à RCPT TO avant smtpd_recipient_restrictions.\#
parameter smtpd_restriction_classes\#
Noms de vos propres listes de restrictions.\#
parameter smtpd_sasl_auth_enable\#
Annonce AUTH.\#
parameter smtpd_sender_login_maps\#
Qui peut employer quelle adresse d'expéditeur ; les autres reçoivent 553 5.7.1.\#
parameter smtpd_sender_restrictions\#
Juge MAIL FROM.\#
parameter smtpd_soft_error_limit\#
Nombre d'erreurs avant que smtpd ralentisse.\#
parameter smtpd_timeout\#
Temps d'attente de smtpd avant 421 4.4.2. La RFC 5321 demande cinq minutes.\#
parameter smtpd_tls_auth_only\#
N'annonce AUTH que sous TLS ; sans TLS, AUTH reçoit 538 5.7.11.\#
parameter smtpd_tls_security_level\#
TLS envers les clients ; avec `encrypt`, un MAIL FROM en clair reçoit 530 5.7.0, ce qu'il ne faut pas faire sur un port 25 public (RFC 3207 §4).\#
parameter soft_bounce\#
Change en 4yz chaque 5yz que Postfix envoie, reçoit ou produit : rien ne revient tant qu'il est actif. Les journaux montrent SOFTBOUNCE.\#
parameter strict_rfc821_envelopes\#
Les adresses sans chevrons, ou accompagnées de mots, sont refusées par 501.\#
parameter transport_maps\#
Où va le courrier ; les entrées `error:` et `retry:` font des refus.\#
parameter unknown_address_reject_code\#
Envoyé quand le domaine de l'expéditeur ou du destinataire n'a ni MX ni adresse ; un MX nul a ses propres codes fixes (550 pour l'expéditeur, 556 pour le destinataire).\#
parameter unknown_address_tempfail_action\#
Ce que font reject_unknown_sender_domain et reject_unknown_recipient_domain quand la recherche DNS échoue pour l'instant.\#
parameter unknown_client_reject_code\#
Envoyé quand l'adresse du client n'a pas de nom qui ramène à elle ; une panne DNS passagère donne toujours 450.\#
parameter unknown_helo_hostname_tempfail_action\#
Ce que fait reject_unknown_helo_hostname quand la recherche DNS échoue pour l'instant.\#
parameter unknown_hostname_reject_code\#
Envoyé par reject_unknown_helo_hostname quand le nom HELO n'a ni MX ni adresse.\#
parameter unknown_local_recipient_reject_code\#
Envoyé quand un destinataire d'un domaine local n'existe pas.\#
parameter unknown_relay_recipient_reject_code\#
Envoyé quand un destinataire d'un domaine relayé n'est pas dans relay_recipient_maps.\#
parameter unknown_virtual_alias_reject_code\#
Envoyé quand un destinataire d'un domaine d'alias virtuels n'existe pas.\#
parameter unknown_virtual_mailbox_reject_code\#
Envoyé quand un destinataire d'un domaine de boîtes virtuelles n'existe pas.\#
parameter unverified_recipient_defer_code\#
Envoyé quand la vérification d'un destinataire a échoué pour l'instant ; une valeur 2yz accepte.\#
parameter unverified_recipient_reject_code\#
Envoyé quand la vérification d'un destinataire a échoué pour de bon ; 250 accepte, 450 pendant les essais.\#
parameter unverified_recipient_reject_reason\#
Texte montré à la place des détails d'une vérification de destinataire échouée ; il ne contient pas de code.\#
parameter unverified_recipient_tempfail_action\#
Ce que fait reject_unverified_recipient quand la vérification échoue pour l'instant.\#
parameter unverified_sender_defer_code\#
Envoyé quand la vérification d'un expéditeur a échoué pour l'instant.\#
parameter unverified_sender_reject_code\#
Envoyé quand la vérification d'un expéditeur a échoué pour de bon.\#
parameter unverified_sender_reject_reason\#
Texte montré à la place des détails d'une vérification d'expéditeur échouée ; il ne contient pas de code.\#
parameter unverified_sender_tempfail_action\#
Ce que fait reject_unverified_sender quand la vérification échoue pour l'instant.\#
parameter virtual_alias_maps\#
Alias ; c'est aussi la liste des destinataires des domaines d'alias virtuels.\#
parameter virtual_delivery_status_filter\#
Réécrit l'état et le texte des remises aux boîtes virtuelles ; il ne peut pas changer un succès en échec, ni l'inverse.\#
parameter virtual_mailbox_maps\#
Boîtes ; c'est aussi la liste des destinataires des domaines de boîtes virtuelles.\#
restriction action BCC\#
Accepte, et envoie à cette adresse une copie de plus du message.\#
restriction action DEFER\#
Refuse pour l'instant ; le client réessaie.\#
restriction action DEFER_IF_PERMIT\#
Refuse pour l'instant ce qu'une restriction suivante permettrait.\#
restriction action DEFER_IF_REJECT\#
Change un refus suivant en refus pour l'instant.\#
restriction action DISCARD\#
Répond 250 et jette le message : ni l'expéditeur ni le destinataire n'en savent rien.\#
restriction action DUNNO\#
Ne dit rien : la restriction suivante décide.\#
restriction action FILTER\#
Accepte, et confie le message entier à ce filtre de contenu après la mise en file.\#
restriction action HOLD\#
Accepte le message et le garde dans la file hold jusqu'à ce que postsuper -H le libère.\#
restriction action IGNORE\#
Retire la ligne du message.\#
restriction action INFO\#
Écrit ce texte au journal, et continue.\#
restriction action OK\#
Accepte : les restrictions suivantes de cette liste ne sont plus interrogées.\#
restriction action PASS\#
Saute les contrôles qui restent pour ce message.\#
restriction action PREPEND\#
Place cette ligne d'en-tête devant le message, et continue.\#
restriction action REDIRECT\#
Accepte, et remet le message entier à cette adresse au lieu de tous ses destinataires.\#
restriction action REJECT\#
Refuse ce que nomme la clé. Un texte après REJECT remplace le texte habituel, un code étendu placé devant aussi.\#
restriction action REPLACE\#
Met ce texte à la place de la ligne.\#
restriction action STRIP\#
Retire la ligne du message et la journalise.\#
restriction action WARN\#
Écrit au journal un avertissement avec ce texte, et continue.\#
restriction action digits\#
Des chiffres seuls signifient OK ici : rien n'est refusé. Une réponse demande son texte après le code.\#
restriction check_*_a_access\#
Interroge une table sur les adresses d'un nom.\#
restriction check_*_access\#
Interroge une table ; ce que dit son entrée est envoyé.\#
restriction check_*_mx_access\#
Interroge une table sur les serveurs MX d'un domaine ; une recherche échouée donne 450 4.4.4.\#
restriction check_*_ns_access\#
Interroge une table sur les serveurs de noms d'un domaine ; une recherche échouée donne 450 4.4.4.\#
restriction check_policy_service\#
Interroge un service de politique, qui répond par une action comme dans access(5). S'il échoue, smtpd_policy_service_default_action est envoyé.\#
restriction defer\#
Refuse pour l'instant tout ce qui arrive jusque-là.\#
restriction defer_if_permit\#
Refuse pour l'instant ce que les restrictions suivantes laisseraient entrer.\#
restriction defer_if_reject\#
Refuse pour l'instant ce que les restrictions suivantes refuseraient.\#
restriction defer_unauth_destination\#
Comme reject_unauth_destination, mais pour l'instant seulement : une mauvaise configuration ne perd pas de courrier.\#
restriction header OK\#
Ne dit rien de cette ligne, comme DUNNO.\#
restriction header REJECT\#
Refuse le message après DATA. Un code étendu et un texte peuvent suivre ; un code de réponse, non.\#
restriction permit\#
Laisse entrer tout ce qui arrive jusque-là.\#
restriction permit_auth_destination\#
Laisse entrer le courrier pour nos domaines et les domaines relayés.\#
restriction permit_dnswl_client\#
Laisse entrer les clients que nomme une liste DNS de confiance.\#
restriction permit_inet_interfaces\#
Laisse entrer les clients de cet hôte.\#
restriction permit_mx_backup\#
Laisse entrer le courrier de domaines qui nomment cet hôte comme MX de secours.\#
restriction permit_mynetworks\#
Laisse entrer les clients de mynetworks.\#
restriction permit_naked_ip_address\#
Laisse entrer les clients qui donnent une adresse sans crochets.\#
restriction permit_rhswl_client\#
Laisse entrer les clients dont le nom figure sur une liste DNS de confiance.\#
restriction permit_sasl_authenticated\#
Laisse entrer les clients authentifiés.\#
restriction permit_tls_all_clientcerts\#
Laisse entrer les clients dont le certificat se vérifie.\#
restriction permit_tls_clientcerts\#
Laisse entrer les clients dont le certificat est dans relay_clientcerts.\#
restriction reject\#
Refuse tout ce qui arrive jusque-là.\#
restriction reject_authenticated_sender_login_mismatch\#
Refuse les expéditeurs qui n'appartiennent pas à l'utilisateur authentifié.\#
restriction reject_invalid_helo_hostname\#
Refuse les noms HELO mal formés.\#
restriction reject_known_sender_login_mismatch\#
Refuse les expéditeurs qui appartiennent à quelqu'un d'autre dans smtpd_sender_login_maps.\#
restriction reject_multi_recipient_bounce\#
Refuse le courrier à l'expéditeur vide et à plusieurs destinataires.\#
restriction reject_non_fqdn_helo_hostname\#
Refuse les noms HELO sans domaine.\#
restriction reject_non_fqdn_recipient\#
Refuse les destinataires sans domaine complet.\#
restriction reject_non_fqdn_sender\#
Refuse les expéditeurs sans domaine complet.\#
restriction reject_plaintext_session\#
Refuse les sessions sans TLS.\#
restriction reject_rbl_client\#
Refuse les clients qui sont sur une liste de blocage DNS.\#
restriction reject_rhsbl_client\#
Refuse les clients dont le nom est sur une liste de blocage DNS.\#
restriction reject_rhsbl_helo\#
Refuse les noms HELO qui sont sur une liste de blocage DNS.\#
restriction reject_rhsbl_recipient\#
Refuse les domaines de destinataire qui sont sur une liste de blocage DNS.\#
restriction reject_rhsbl_reverse_client\#
Refuse les clients dont le nom non vérifié est sur une liste de blocage DNS.\#
restriction reject_rhsbl_sender\#
Refuse les domaines d'expéditeur qui sont sur une liste de blocage DNS.\#
restriction reject_sender_login_mismatch\#
Refuse les expéditeurs qui n'appartiennent pas à l'utilisateur authentifié, ou qui demandent une authentification.\#
restriction reject_unauth_destination\#
Refuse les destinataires de domaines qui ne sont ni les nôtres ni à relayer pour ce client.\#
restriction reject_unauth_pipelining\#
Refuse les clients qui envoient des commandes en avance.\#
restriction reject_unauthenticated_sender_login_mismatch\#
Refuse aux clients non authentifiés les expéditeurs qui demandent une authentification.\#
restriction reject_unknown_client_hostname\#
Refuse les clients dont l'adresse n'a pas de nom qui ramène à elle.\#
restriction reject_unknown_helo_hostname\#
Refuse les noms HELO sans MX ni adresse.\#
restriction reject_unknown_recipient_domain\#
Refuse les destinataires dont le domaine n'a ni MX ni adresse ; un MX nul reçoit toujours 556 5.1.10.\#
restriction reject_unknown_reverse_client_hostname\#
Refuse les clients dont l'adresse n'a pas de nom.\#
restriction reject_unknown_sender_domain\#
Refuse les expéditeurs dont le domaine n'a ni MX ni adresse ; un MX nul reçoit toujours 550 5.7.27.\#
restriction reject_unlisted_recipient\#
Refuse les destinataires de vos domaines qu'aucune table ne connaît ; chaque genre de domaine a son propre code.\#
restriction reject_unlisted_sender\#
Refuse les expéditeurs de vos domaines qu'aucune table ne connaît.\#
restriction reject_unverified_recipient\#
Demande au serveur du destinataire s'il prendrait le courrier.\#
restriction reject_unverified_sender\#
Demande au serveur de l'expéditeur s'il prendrait du courrier pour lui.\#
restriction sleep\#
Attend.\#
restriction warn_if_reject\#
Journalise ce que la restriction suivante refuserait, et laisse passer : reject_warning dans le journal n'a jamais été envoyé.\#

"""#)
}
