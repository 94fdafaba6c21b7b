// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deRules = PackedTable(
        records: #"""
00000?00003006\0>0030300<:0:0060400CK0900:0500LJ0C00?0400QV0A00C0400WK0G00G0400]?0G00K0400d]0H00O0400k50F00S03\#
012@0C00V0301710:00Y0301<10900\0401A=0900`0301FG0?00c0301K<0?00f0301Oh0>00i0401Y90>00m0501bV0F0120301iN0@01503\#
02190;01803026K0A01;0502@l0@01@0302FI0E01C0302L50A01F0302RC0:01I0402W<0A01M0402]_0A01Q0402ee0A01U0402iT0?01Y04\#
02nW0C01]04039Z0@01a0503@Z0C01f0303GF0M01i0403O40@01m0303UB0?0200403ZL0L0240403a60=0280303g00@02;0403mi0C02?03\#
043P0>02B04047c0G02F0304=d0=02I0B04Wk0B02[0304]^0<02^0404ck0?02b0304j00D02e04050Q0A02i04055g0=02m0505?10@03203\#
05D;0H0350405Ie0D0390405PJ0@03=0305WR0@03@0305]S0>03C0505f90=03H0305mR0D03K0406520L03O0406;=0E03S0506A\0F03X04\#
06FE0@03\0406L^0F03`0406Ra0F03d0506]D0;03i0406c00=03m0406h10F0410306m00?04403073B0@0470607?B0E04=0407HV0F04A04\#
07P30D04E0407U^0E04I0407\N0E04M0407bH0E04Q0507o<0>04V0308520G04Y0308;D0904\0408An0>04`0308I80K04c0308PC0D04f03\#
08X20A04i0308^B0>04l0308bE0<04o0308g^0A0520408nZ0G0560409510;05:0309;00C05=0309@^0B05@0409IQ0E05D0309P@0>05G05\#
09ZG0F05L0409`X0G05P0409gS0905T0409nH0?05X030:5I0A05[040:?N0E05_030:G;0A05b040:L60J05f030:RX0B05i030:X]0A05l03\#
0:_P0E05o040:h10C063030:m_0=066030;3D0B069040;:a0F06=030;AE0<06@040;Ho0>06D030;NV0<06G040;U^0C06K040;[10806O04\#
0;`40H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0R000f7000m2B003?7003F3F000?5006j0M000f7007G2=003?7009T2V000?500<D0Y000f700<m27003?700?44000C4300C70D\#
000?500CT0W000f700D;2D00FO?00F^1g003?700HU3F00C4300Kk0O000?500L]0X000f700ME1T003?700Ni2J00C4300QC0C000?500Qg0Q\#
000f700RH27003?700TO2l00C4300C70D000?500Wb0T000f700XF2G003?700Z]2R00C4300C70D000?500]V0`000f700^F3G003?700a]30\#
00C4300C70D000?500e50^000f700ec1a003?700gT3Q00C4300C70D000?500kK0T000f700ko3E003?700oD2l000?5012S0I000f7012l1o\#
003?7014k26000?5017;0B000f7017M2C003?7019`2A000?501<:0h000f701=21P003?701>R2[00C4300C70D000?501AF0E000f701A[1l\#
003?701CW2`000?501FV0L000f701G21m003?701Ho2=000?501KK0F000f701Ka2N003?701N?1Y000?501P60L000f701PR2>01R`<01Rl22\#
003?701Tn4;000?501YG0Y000f701Z01X01[X?01[g29003?701^04600C4301b60P000?501bl0T000f701cP1i003?701eI45000?501i^0E\#
000f701j333003?701m643000?5021D0R000f7021f29003?7023o2L000?5026\0]000f7027I2b02:;@02:K26003?702<Q4K00C4300C70D\#
000?502A<0D000f702AP1f003?702CF33000?502F^0e000f702GS27003?702IZ2K000?502LF0Q000f702Lg25003?702Nl3G000?502RM0O\#
000f702Rl15003?702T12j00C4302Vk0A000?502WM0^000f702X;1g003?702Z23]00C4300Kk0O000?502^00?000f702^?2302`B@02`R1D\#
003?702af3o000?502f60I000f702fO14003?702gS2100C4301b60P000?502ic0H000f702j;1W003?702kb2P00C4302nB0E000?502nj0Y\#
000f702oS3]033@=033M3G003?7036d2f000?5039j0^000f703:X1M02:;@03<51T003?703=Y3100C4300C70D000?503@m0^000f703A[1R\#
003?703C=49000?503Gc0g000f703HZ29003?703Jc3a00C4303NT0P000?503OD0L000f703O`1g003?703QW3[000?503UQ0[000f703V<1a\#
003?703Wm2;00C4303Z80D000?503Zh0g000f703[_2:003?703]i3=00C4303Z80D000?503aC0Z000f703am27003?703d42l000?503g@0J\#
000f703gZ39003?703jc3600C4300C70D000?503n<0T000f703n`1g003?7040W2i000?5043^0[000f7044I1X003?704611R00C43047S0@\#
000?5048:0V000f7048`1O003?704:?3U000?504>10b000f704>c0f04?Y=04?f0E04@;=04@H0n04AFA04AW1404B[G04C21<04D>>04DL10\#
04ELB04E^0k04FYF04Fo0l04Gk<04H70j04I1B04IC1204JE=04JR2T04M6@04MF0P04MfC04N92304P<;04PG1904QPE04Qe1G04S<B04SN0k\#
003?704TI3R000?504X=0T000f704Xa25003?704Zf2h000?504]j0W000f704^Q22003?704`S3H00C4300C70D000?504d:0[000f704de2D\#
003?704g92g000?504jD0K000f704j_1o003?704l^3c00C4300C70D000?5050b0M000f7051?2P003?7053_2800C43047S0@000?505640O\#
000f7056S2S0596=059C22003?705;E3\00C4300C70D000?505?A0P000f705?a1f003?705AW2T000?505DS0Q000f705E42:003?705G>2W\#
00C4300C70D000?505J90Y000f705Jb1g003?705LY3E00C4305On0L000?505PZ0X000f705QB2e003?705T73K000?505Wb0B000f705X42@\#
003?705ZD3?000?505]a0]000f705^N1S05`1B05`C1D003?705aW4R00C4300C70D000?505fF0`000f705g62d003?705ij3X000?505mf0Y\#
000f705nO2m003?7061L3V00C4300C70D000?5065N0a000f7066?1h003?706873600C4300Kk0O000?506;R0J000f706;l1X06=T@06=d1W\#
003?706?K2A00C4300C70D000?506B20L000f706BN1>003?706C\2@00C4306El0I000?506FU0W000f706G<1a003?706Hm3M00C4306LJ0D\#
000?506M40U000f706MY25003?706O^3300C4303NT0P000?506S70U000f706S\2R06V>;06VI31003?706YJ3@00C4306\Z0Z000?506]O0V\#
000f706^52;003?706`@2R00C4306bb0>000?506c=0P000f706c]1Y003?706eF2[00C4300C70D000?506hG0G000f706h^1C003?706j12o\#
000?506m?0K000f706mZ2>003?706oh3J000?5073R0N000f707401o00FO?075o2G02:;@078F1\07:2H07:J1Q003?707;k3G000?507?W0[\#
000f707@B2l07C>?07CM23003?707EP36000?507Hl0Y000f707IU3E003?707Lj3900C4300C70D000?507PG0S000f707Pj28003?707S22\\#
00C4300C70D000?507V30V000f707VY2D003?707Xm3Q00C4300Kk0O000?507\c0Q000f707]D1g003?707_;3=00C4300Kk0O000?507b]0_\#
000f707cL2;07eW?07ef2O02:;@07hE2o003?707kD3h000?507oJ0_000f708091a003?7081j38000?5085I0Z000f7086326003?708893;\#
000?508;M0Y000f708<62P003?708>V2i00C4308AO0O000?508B<0W000f708Bc30003?708Ec3E000?508IS0e000f708JH1m003?708LE3n\#
000?508PW0d000f708QK3a003?708U<2f000?508XC0`000f708Y31O003?708ZR3`000?508^P0O000f708^o0j003?708_i2L000?508bQ0A\#
000f708bb2K003?708e=2Q000?508go0F000f708hE2708jL?08j[1_003?708lJ2@000?508o10]000f708o^1k003?7091Y3H00C4300Kk0O\#
000?5095<0\000f7095h1d003?7097\3D000?509;C0T000f709;g2G003?709>>2P000?509A00X000f709AX2509C]=09Cj2:003?709F43M\#
000?509If0Z000f709JP2G003?709Lg3I000?509PN0O000f709Pm2n09Sk>09T92L003?709VU3K00C4309Z00G000?509Z]0[000f709[H1R\#
003?709\j3^00C4300C70D000?509`o0S000f709aR2o003?709dQ2N00C4309fo0T000?509g\0g000f709hS2\003?709k?2Y00C4309mh0P\#
000?509nW0Z000f709oA2E003?70:1V3c000?50:5Z0X000f70:6B3507C>?0:9G2<003?70:;S3k000?50:?c0c000f70:@V2[003?70:CA3j\#
000?50:GL0P000f70:Gl1I003?70:IE2L00C430:Ka0E000?50:LP0T000f70:M42H003?70:OL3<000?50:Rj0V000f70:SP2:003?70:UZ33\#
000?50:Xn0^000f70:Y\2Q003?70:\=3C000?50:_e0N000f70:`C3d0:d7>0:dE1L003?70:ea2@000?50:hD0F000f70:hZ1d003?70:jN3A\#
000?50:ml0R000f70:nN2G003?70;0e2O000?50;3V0V000f70;4<2m003?70;793E00C430;:N0C000?50;;70O000f70;;V2Z003?70;>@35\#
000?50;AQ0V000f70;B72_003?70;Df3i00C430;H_0@000?50;I=0V000f70;Ic2B003?70;L52Q000?50;Nb0X000f70;OJ1M00FO?0;Pg26\#
003?70;Rm2a000?50;V10E000f70;VF1W003?70;Wm2g00C430;Zd0=000?50;[90H000f70;[Q1n003?70;]O2U00C4300C70D000?50;`L0Y\#
000f70;a52X003?70;c]2^\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 oder 551 ohne die neue Adresse\#
message\#
{code} sollte die neue Adresse nennen, der Text enthält aber keine. Ergänzen Sie sie in spitzen Klammern, oder antworten Sie mit 550 (oder 250).\#
explain\#
251 und 551 sind dazu da, die neue Adresse mitzuteilen; Programme lesen diese Texte. Ohne Adresse sagt 551 nicht mehr als 550, und manche Server missbrauchen es für verweigertes Relaying, wofür `550 5.7.1` passt.\#
334-not-base64\#
Text nach 334 ist kein Base64\#
Der Text nach 334 ist kein Base64, Clients können die Frage des Servers also nicht lesen. Kodieren Sie ihn, zum Beispiel `334 VXNlcm5hbWU6`.\#
Während `AUTH` ist alles nach 334 Base64, auch die Wörter „Username:“ und „Password:“ bei `LOGIN`. Clients, die streng dekodieren, brechen die Anmeldung ab.\#
521-misuse\#
521 oder 556 für eine einzelne Ablehnung\#
{code} sagt, dass der ganze Host oder die ganze Domain nie Mail annimmt, hier wird aber nur manche abgelehnt. Verwenden Sie {expected}.\#
521 ist für einen Host, der überhaupt keine Mail annimmt, 556 für eine Empfängerdomain mit Null-MX. Für einen einzelnen Client, Absender oder eine Nachricht ist `550 5.7.1` oder `554 5.7.1` richtig. Postfix schließt nach 521 außerdem die Verbindung.\#
fix\#
{expected} schreiben\#
530-on-mx\#
TLS auf einem öffentlichen MX verlangt\#
Mit {parameter} = {value} lehnt dieser Server Mail ohne TLS ab. Verwenden Sie auf einem MX {expected}; verlangen Sie TLS auf den Einlieferungsports.\#
message unknown\#
Mit {parameter} = {value} lehnt dieser Server Mail ohne TLS ab. Zeigt ein MX-Eintrag hierher, verwenden Sie {expected}.\#
Ein Server, auf den ein MX-Eintrag zeigt, darf für die eigenen Domains kein `STARTTLS` verlangen; Absender ohne TLS erhalten `530 5.7.0` und bouncen. Setzen Sie `encrypt` für den Einlieferungsdienst in master.cf.\#
{parameter} = {expected} setzen\#
551-as-relay-denied\#
551 für verweigertes Relaying verwendet\#
551 teilt dem Absender eine neue Adresse mit, dieser Text hat aber keine. Verwenden Sie `550 5.7.1`.\#
551 bedeutet „Benutzer nicht hier, nehmen Sie diese Adresse“. Für „relaying denied“ führt es in die Irre: Programme suchen im Text eine Adresse.\#
550 5.7.1 schreiben\#
access-all-digits\#
Ziffern allein nehmen die Mail an\#
„{value}“ allein bedeutet in einer Access-Tabelle OK, dieser Eintrag nimmt also an, was er ablehnen soll. Schreiben Sie {expected}.\#
In access(5) zählt ein Ergebnis nur aus Ziffern als OK, wie es manche Adressdatenbanken liefern. Eine Ablehnung braucht Code und Text: `550 5.7.1 Not allowed`. Das ist eine stille Lücke.\#
access-code-disconnects\#
Dieser Code beendet auch die Sitzung\#
Mit {code} antwortet Postfix und schließt dann die Verbindung. Verwenden Sie {expected}, wenn nur dieser Empfänger oder Befehl abgelehnt werden soll.\#
In Ergebnissen von access(5) lehnen 421 und 521 ab und trennen die Verbindung. Andere Empfänger derselben Sitzung müssen dann auf einen weiteren Versuch warten.\#
access-restriction-name\#
Ergebnis wird als Name einer Restriktion gelesen\#
„{value}“ ist kein Ergebnis, das access(5) kennt; Postfix hält es für eine Restriktion und antwortet mit `451 4.3.5 Server configuration error`. Schreiben Sie OK, REJECT oder einen 4yz- oder 5yz-Code mit Text.\#
Codes in einer Access-Tabelle beginnen mit 4 oder 5. Bei allem anderen sucht Postfix eine Restriktion dieses Namens, findet sie nicht und stellt jede Mail zurück, die diesen Eintrag erreicht.\#
access-status-translated\#
Postfix passt diesen erweiterten Statuscode an\#
{enhanced} betrifft: {first}; diese Tabelle wird verwendet für: {second}. Postfix sendet stattdessen {expected}.\#
access(5) übersetzt Adresscodes nach dem Einsatzort der Tabelle: Aus Empfängercodes werden Absendercodes, für Clients und HELO-Namen X.0.0. Schreiben Sie einen Code aus Themenbereich 7, damit er unverändert gesendet wird.\#
action-status-conflict\#
Action und Status widersprechen sich\#
Der Bericht sagt Action: {first} mit Status: {second}. Richten Sie sich nach der zitierten Antwort; das Programm, das den Bericht schreibt, muss `failed` mit 5 oder 4 verbinden, `delayed` mit 4, `delivered` mit 2.\#
Beide Felder beschreiben einen Empfänger. Eine Bounce-Verarbeitung, die nur eines davon liest, kommt zu gegenteiligen Ergebnissen. `failed` mit 4.x.x ist nach Ablauf der Wartezeit normal.\#
auth-in-transaction\#
AUTH in einer Transaktion\#
{command} kommt zwischen `MAIL FROM` und dem Ende der Daten. Melden Sie sich vor `MAIL FROM` an, oder senden Sie zuerst `RSET`.\#
Während einer Transaktion ist die Anmeldung nicht erlaubt, weil die Sendeberechtigung von ihr abhängt. Der Server antwortet mit 503.\#
auth-twice\#
Zweimal angemeldet\#
{command} kommt nach einer erfolgreichen Anmeldung. Verwenden Sie die Sitzung, wie sie ist, oder öffnen Sie für einen anderen Benutzer eine neue.\#
Nach 235 ist in der Sitzung kein weiteres `AUTH` möglich; der Server antwortet mit 503 (Gmail: `503 5.7.0` „No identity changes permitted“).\#
bad-class\#
Klasse des erweiterten Statuscodes ist nicht 2, 4 oder 5\#
{enhanced} hat eine Klasse, die es nicht gibt; es gibt nur 2, 4 und 5. Schreiben Sie {expected}.\#
Klasse 2 ist Erfolg, 4 vorübergehender und 5 dauerhafter Fehler; 3 gibt es nur bei Antwortcodes. Programme übergehen einen Code anderer Klasse oder halten ihn für Text.\#
bare-code\#
Antwortcode ohne Text\#
Die Antwort besteht nur aus „{code}“ ohne Text dahinter. Fügen Sie ein Leerzeichen und ein paar Worte für Menschen an.\#
Der Standard verlangt Text hinter dem Code; Clients sollten mit einem bloßen Code zurechtkommen, doch nicht alle tun es. `334` mit leerem Text ist bei der Anmeldung zulässig.\#
bdat-after-last\#
BDAT nach dem letzten Stück\#
{command} folgt auf `BDAT … LAST`, das die Nachricht schon beendet hat. Beginnen Sie mit `MAIL FROM` eine neue Transaktion.\#
`LAST` schließt die Nachricht ab, auch mit Größe 0. Ein weiteres Stück erhält 503; die Nachricht davor bleibt angenommen oder abgelehnt.\#
bdat-data-mixed\#
DATA und BDAT gemischt\#
{command} mischt die beiden Arten, eine Nachricht zu senden, in einer Transaktion. Verwenden Sie nur `BDAT` oder nur `DATA`; `BODY=BINARYMIME` braucht `BDAT`.\#
`BDAT` zählt Oktette, `DATA` sucht den Punkt. Der Server antwortet mit 503, und danach hilft nur `RSET`.\#
blocklist-link\#
Eine Sperrliste wird genannt\#
Die Antwort nennt die Sperrliste {value}. Schlagen Sie Ihre Adresse dort nach, beheben Sie die Ursache und beantragen Sie dann die Austragung.\#
message dead\#
Die Antwort nennt {value}, eine eingestellte Sperrliste. Bitten Sie die Empfängerseite, sie aus ihrer Konfiguration zu entfernen.\#
Ein Server hat eine DNS-Sperrliste nach der Adresse des Clients oder einer Domain in der Nachricht gefragt. Eine Austragung, bevor die Ursache behoben ist, hält nur bis zum nächsten Treffer. Eingestellte Listen antworten zufällig oder für alle mit „gelistet“.\#
class-mismatch\#
Erweiterter Statuscode aus anderer Klasse\#
{code} und {enhanced} widersprechen sich: Die ersten Ziffern sind verschieden. Verwenden Sie {expected}.\#
message expired\#
{code} sagt endgültig und {enhanced} sagt vorübergehend, wie es nach Ablauf der Wartezeit üblich ist. Behandeln Sie es als endgültig.\#
Die Klasse des erweiterten Statuscodes muss gleich der ersten Ziffer des Antwortcodes sein. Weichen sie ab, versuchen es manche Clients weiter, andere geben auf. Die Ausnahme der Praxis ist `550 4.4.7`: Die Nachricht ist nach vorübergehenden Fehlern abgelaufen.\#
{enhanced} in {expected} ändern\#
closed-without-221-421\#
Verbindung ohne Abschied geschlossen\#
Die Sitzung endet ohne 221 oder 421 von {host}. Suchen Sie in dessen Log nach Absturz, Zeitüberschreitung oder Firewall.\#
Ein Server schließt nur nach `QUIT` (221), nach einem 421 oder nach einer Zeitüberschreitung. Der Client behandelt ein plötzliches Ende als vorübergehenden Fehler und versucht es erneut; endet die Sitzung nach den Daten, kann die Nachricht doppelt ankommen.\#
code-first-digit\#
Kein SMTP-Antwortcode\#
{code} kann kein Antwortcode sein, denn die erste Ziffer ist 2, 3, 4 oder 5. Stellen Sie fest, welches Programm ihn geschrieben hat: Systemfehler (111), HTTP und Maildienste haben eigene Nummern.\#
Server dürfen keine andere erste Ziffer senden, und Clients behandeln sie als schweren Fehler. 101 und 111 in Listen von „SMTP-Codes“ sind Fehlernummern von Linux (Netz nicht erreichbar, Verbindung abgelehnt); Antworten 1yz gibt es in FTP, nicht in SMTP.\#
code-length\#
Antwortcode hat nicht drei Ziffern\#
„{value}“ ist kein Antwortcode, weil er nicht genau drei Ziffern hat. Schreiben Sie den vollständigen Code, zum Beispiel {expected}.\#
Ein Client liest drei Ziffern und ein Zeichen dahinter. Bei weniger oder mehr Ziffern hält er einen Teil des Textes für den Code oder beendet die Sitzung.\#
code-second-digit\#
Zweite Ziffer des Antwortcodes größer als 5\#
Die zweite Ziffer von {code} ist größer als 5, was die Grammatik der Antworten nicht zulässt. Senden Sie {expected}; als Client richten Sie sich allein nach der ersten Ziffer.\#
message reported\#
{code} hat eine zweite Ziffer über 5 und steht in keinem Standard. Ihr Server richtet sich allein nach der ersten Ziffer: {severity}.\#
Die zweite Ziffer nennt die Kategorie und geht von 0 bis 5. Manche Server senden dennoch 471 oder 571, meist für 4.7.1 und 5.7.1 ohne Punkte. Clients richten sich dann nach der ersten Ziffer, die Mail läuft also weiter, aber Werkzeuge, die die Grammatik prüfen, stolpern darüber.\#
command-too-long\#
Befehlszeile zu lang\#
Diese Befehlszeile hat {count} Oktette, erlaubt sind hier nur {limit}. Kürzen Sie sie, oder lassen Sie Parameter weg.\#
Eine Befehlszeile hat höchstens 512 Oktette mit CR LF; Erweiterungen geben Platz dazu (`SIZE` 26, `AUTH=` 500, …), und `AUTH`-Zeilen dürfen 12288 haben. Auf längere antworten Server mit 500.\#
data-sent-without-354\#
Nachricht gesendet, obwohl der Server nicht 354 sagte\#
Der Client sendet die Nachricht nach {code} statt nach 354. Halten Sie nach einer solchen Antwort an und senden Sie `RSET` oder `QUIT`.\#
Nur 354 fordert die Nachricht an. Nach jeder anderen Antwort liest der Server jede Textzeile als Befehl und antwortet mit 500, oder er beendet die Sitzung.\#
data-without-rcpt\#
DATA ohne angenommenen Empfänger\#
{command} kommt, obwohl der Server keinen Empfänger angenommen hat. Senden Sie die Nachricht erst nach einem angenommenen `RCPT TO`.\#
Ohne Empfänger gibt es nichts zuzustellen: Der Server antwortet mit 503 oder 554. Beim Pipelining antwortet er vielleicht 354; dann sendet der Client nur den Punkt. Die Ursache steht in den Antworten auf `RCPT TO`.\#
dead-dnsbl\#
Sperrliste existiert nicht mehr\#
{value} wurde eingestellt. Entfernen Sie den Eintrag aus {parameter}.\#
Eine eingestellte Liste schützt nicht und kostet für jeden Client eine DNS-Abfrage; wechselt ihre Domain den Besitzer, listet sie womöglich jede Adresse, und alle Mail wird abgelehnt.\#
{value} entfernen\#
defer-unauth-code\#
defer_unauth_destination berechnet seinen Code\#
`defer_unauth_destination` sendet {parameter} minus 100, also {value}. Setzen Sie {parameter} auf 5yz, etwa {expected}.\#
Die vorübergehende Ablehnung des Relayings nimmt ihren Code aus `relay_domains_reject_code` minus 100: Aus 554 wird 454. Ist der Parameter schon 4yz, ergibt sich 3yz, was kein Client versteht, und Postfix fällt auf `450 4.7.1` zurück.\#
deferred-too-long\#
Wartet zu lange\#
Die Nachricht {value} wartet seit {count} mit der Antwort „{text}“. Beheben Sie diese Ursache, oder löschen Sie die Nachricht.\#
message repeated\#
Die Antwort „{text}“ kam {count} Mal. Beheben Sie ihre Ursache, statt zu warten.\#
Vorübergehende Fehler sollten in Stunden vergehen. Server geben in der Voreinstellung nach 4 bis 5 Tagen auf, erst dann erhält der Verfasser den Bounce. Derselbe Text für viele Empfänger deutet auf Ihren eigenen Server: IP-Adresse, DNS, TLS oder Rate.\#
deprecated-x-6-10\#
X.6.10 ist zurückgezogen\#
{enhanced} ist eine zurückgezogene Dublette. Senden Sie {expected}.\#
Das Register führt X.6.10 nur noch als veraltete Dublette von X.6.8 (Antwort bräuchte UTF-8, aber der Client erlaubt es nicht).\#
diagnostic-type\#
Diagnostic-Code ohne Typ\#
Dieser Diagnostic-Code sagt nicht, welches Protokoll er zitiert. Schreiben Sie `smtp;` vor die Antwort.\#
Das Feld beginnt mit einem Typ und einem Semikolon: `Diagnostic-Code: smtp; 550 5.1.1 …`. Ohne ihn können Programme nicht wissen, dass ein Antwortcode folgt.\#
„smtp;“ einfügen\#
dnsbl-query-refused\#
Eine Sperrliste hat die Abfrage abgelehnt\#
{value} hat die Abfrage dieses Servers abgelehnt, und der Server hält das für einen Eintrag; so weist er gute Mail ab. Fragen Sie die Liste über einen eigenen Resolver oder mit ihrem Schlüssel ab, und lehnen Sie nur bei 127.0.0.x ab.\#
message other\#
{host} hält einen Fehler von {value} für einen Eintrag, denn diese Liste lehnt Abfragen über öffentliche oder überlastete Resolver ab. Sagen Sie es dem anderen Postmaster; Ihre Adresse muss nicht gelistet sein.\#
Listen wie Spamhaus antworten 127.255.255.x auf Abfragen über offene Resolver oder bei zu vielen Abfragen. Ein Server, der jede Antwort für einen Eintrag hält, weist dann alle ab.\#
dotless-enhanced\#
Erweiterter Statuscode ohne Punkte geschrieben\#
{code} sieht aus wie der erweiterte Statuscode {enhanced} ohne Punkte. Senden Sie {expected}.\#
{code} sieht aus wie der erweiterte Statuscode {enhanced} ohne Punkte. Lesen Sie ihn als {expected}.\#
Listen im Web zeigen 422, 431, 441, 471, 511 und andere als Antwortcodes. Es sind 4.2.2, 4.3.1 und so weiter ohne Punkte; einige wenige Server (Courier, OpenSMTPD) senden solche Codes wirklich.\#
dsn-status-vs-reply\#
Status im Log und zitierte Antwort verschieden\#
Das Log sagt {first}, die Gegenstelle sagte {second}. Richten Sie sich nach der zitierten Antwort.\#
Postfix schreibt X.0.0, wenn die Antwort der Gegenstelle keinen erweiterten Statuscode oder einen anderer Klasse hat; das ist normal. Andere Abweichungen stammen von Filtern wie `smtp_delivery_status_filter`, von `soft_bounce` oder von einer abgelaufenen Nachricht.\#
enhanced-differs-in-multiline\#
Erweiterter Statuscode wechselt innerhalb einer Antwort\#
Diese Antwort beginnt mit {first}, eine spätere Zeile hat aber {second}. Verwenden Sie in allen Zeilen denselben erweiterten Statuscode.\#
Jede Zeile einer mehrzeiligen Antwort trägt denselben erweiterten Statuscode. Logauswertungen nehmen den ersten oder den letzten und zählen so verschiedene Gründe. Die zitierte Antwort eines anderen Servers im Text wird nicht beanstandet.\#
In jeder Zeile {first} verwenden\#
enhanced-missing\#
Erweiterter Statuscode fehlt\#
Der Server bietet `ENHANCEDSTATUSCODES` an, aber diese Antwort {code} hat keinen. Ergänzen Sie einen, etwa {expected}.\#
Wer die Erweiterung anbietet, muss in jede 2yz-, 4yz- und 5yz-Antwort einen Code setzen, außer in die Begrüßung und die Antwort auf `EHLO`. Ohne ihn müssen Absender den Grund aus den Worten erraten. Wird einmal je Sitzung gemeldet.\#
enhanced-on-3yz\#
Erweiterter Statuscode in einer 3yz-Antwort\#
{code} ist eine Zwischenantwort und trägt keinen erweiterten Statuscode, hat aber {enhanced}. Entfernen Sie ihn.\#
Erweiterte Statuscodes gehören in Antworten, die mit 2, 4 oder 5 beginnen. Nach `334` würde er sogar als Teil der Base64-Anfrage gelesen.\#
{enhanced} entfernen\#
enhanced-on-greeting-or-ehlo\#
Erweiterter Statuscode in Begrüßung oder EHLO-Antwort\#
Die Begrüßung und die Antwort auf `EHLO` oder `HELO` tragen keinen erweiterten Statuscode, diese hat aber {enhanced}. Entfernen Sie ihn.\#
Beide müssen mit dem Namen des Servers beginnen, den der Code verdrängen würde. `220 2.0.0` nach `STARTTLS` ist richtig; Ablehnungen in der Begrüßung haben oft einen Code und werden nicht beanstandet.\#
errno-as-code\#
Fehlernummer des Systems, kein Antwortcode\#
({value}) ist eine Fehlernummer des Betriebssystems: {meaning}. Kein Server hat geantwortet; prüfen Sie Name, Port, Firewall und Netz.\#
101, 110, 111, 113 (Linux) und 10060, 10061 (Windows) stehen in Logs neben gescheiterten Verbindungen. Sie kommen vom eigenen Rechner; sie als SMTP-Codes nachzuschlagen führt in die Irre.\#
exim-first-digit\#
Exim übergeht diesen Code\#
Der Text beginnt mit {code}, dieses Verb antwortet aber mit {expected}; Exim schreibt ins Panic-Log und übergeht Ihren Code. Verwenden Sie einen Code mit derselben ersten Ziffer oder ein anderes Verb.\#
Ein Code am Anfang von `message` ersetzt die Voreinstellung nur, wenn die erste Ziffer stimmt: 5 bei deny, drop und `:fail:`, 4 bei defer und `:defer:`. Sonst wird der voreingestellte Code gesendet.\#
exim-helo-multiline\#
Antwort auf HELO muss einzeilig sein\#
Dieser Text für angenommenes HELO hat mehrere Zeilen, alte Clients lesen aber nur eine. Fassen Sie ihn in einer Zeile.\#
Exim verwendet die Meldung eines accept in der HELO-ACL als Antwort, und sie muss eine einzige Zeile sein. Nur die Antwort auf `EHLO` darf mehrere haben, eine für jedes Schlüsselwort.\#
exim-quit-code\#
Der Code von QUIT lässt sich nicht ändern\#
Exim beantwortet `QUIT` immer mit 221, {code} in dieser ACL bleibt also ohne Wirkung. Entfernen Sie ihn.\#
`acl_smtp_quit` läuft für Logs und Statistik; der Text darf sich ändern, der Antwortcode nicht.\#
{code} entfernen\#
exim-text-taken-as-code\#
Drei Ziffern am Anfang gelten als Code\#
Der Text beginnt mit {value}, was Exim als Antwortcode liest. Setzen Sie ein Wort vor die Zahl.\#
Beginnt eine `message` mit drei Ziffern und einem Leerzeichen, behandelt Exim sie als Code, auch wenn sie eine Anzahl oder Hausnummer sind. Bei anderer erster Ziffer schreibt es einen Fehler ins Log und sendet die Voreinstellung.\#
failing-reply\#
Der Server hat die Mail abgelehnt oder vertröstet\#
{code}: {host} nimmt {command} nicht an: {name}. {fix}\#
message plain\#
{code}: {name}. {fix}\#
message later\#
{code}: {host} nimmt {command} vorerst nicht an: {name}. {fix}\#
message recipient\#
{code}: {host} nimmt keine Mail für <{recipient}> an: {name}. {fix}\#
message recipient later\#
{code}: {host} nimmt vorerst keine Mail für <{recipient}> an: {name}. {fix}\#
message sender\#
{code}: {host} nimmt keine Mail von <{sender}> an: {name}. {fix}\#
message connection\#
{code}: {host} nimmt die Verbindung nicht an: {name}. {fix}\#
message authentication\#
{code}: {host} akzeptiert die Anmeldung nicht: {name}. {fix}\#
message data\#
{code}: {host} nimmt die Nachricht nicht an: {name}. {fix}\#
message data later\#
{code}: {host} nimmt die Nachricht vorerst nicht an: {name}. {fix}\#
message moved\#
{code}: {host} nimmt keine Mail für <{recipient}> an; das Postfach ist nach <{address}> umgezogen. Senden Sie dorthin und korrigieren Sie die gespeicherte Adresse.\#
message provider\#
{code}: {host}: {meaning}. {fix}\#
message consequence\#
{code}: {host} lehnt {command} wegen einer früheren Ablehnung in dieser Sitzung ab. Beheben Sie jene: siehe die zugehörige Zeile.\#
message own\#
{code}: Dieser Server hat {command} von {client} abgelehnt: {name}. {fix}\#
message own recipient\#
{code}: Dieser Server hat Mail für <{recipient}> von {client} abgelehnt: {name}. {fix}\#
message own client\#
{code}: Dieser Server hat {client} abgelehnt: {name}. {fix}\#
Eine Antwort, die mit 4 beginnt, stellt den Befehl zurück, eine mit 5 lehnt ihn ab. Die Meldung nennt Server, Adresse und Grund, soweit die Antwort sie verrät; die eigene Bedeutung eines Anbieters geht der registrierten vor.\#
five-yz-rate-limit\#
Dauerhafter Code für ein Ratenlimit\#
{code} sagt endgültig, der Text aber, dass Sie zu schnell senden. Behalten Sie die Adresse, senden Sie langsamer und später erneut.\#
Einige Anbieter (QQ, GoDaddy, Tageslimits von Google) lehnen mit 5yz ab, was später durchgeht. Eine Bounce-Verarbeitung, die nach jedem 5yz Adressen löscht, entfernt gute Empfänger.\#
forced-class\#
Postfix ändert die Klasse dieses Codes\#
Postfix sendet dies als {expected}, weil die erste Ziffer von {code} gegenüber {enhanced} gewinnt. Schreiben Sie, was Sie meinen.\#
smtpd ersetzt vor dem Senden die Klasse des erweiterten Statuscodes durch die erste Ziffer des Antwortcodes. `550 4.7.1` verlässt den Server als `550 5.7.1`: endgültig, obwohl vielleicht vorübergehend gemeint war.\#
greeting-domain\#
Begrüßung beginnt nicht mit dem Hostnamen\#
Die Begrüßung beginnt mit „{value}“, was kein Hostname ist. Lassen Sie sie mit dem vollständigen Namen des Servers beginnen, etwa {expected}.\#
Das erste Wort nach 220 ist der Name des Servers; Clients schreiben ihn ins Log, und manche erkennen daran Schleifen zu sich selbst. Postfix: `smtpd_banner` beginnt mit `$myhostname`.\#
haproxy-smtpchk-word\#
HAProxy ersetzt dieses Wort\#
`option smtpchk` kennt nur HELO und EHLO, „{value}“ wird also stillschweigend durch HELO ersetzt. Schreiben Sie {expected}.\#
HAProxy hält den Server für verfügbar, wenn die Begrüßung und die Antwort auf den Hello-Befehl mit 2 beginnen. Ein anderes Wort wird nicht gesendet; ein Server, der EHLO oder einen vollständigen Namen verlangt, gilt dann als ausgefallen.\#
header-check-code\#
Antwortcode wird hier zu Text\#
Nach REJECT nehmen Header- und Body-Prüfungen einen erweiterten Statuscode und Text, {code} würde also als Teil des Textes gesendet. Schreiben Sie {expected}.\#
cleanup(8) antwortet bei REJECT immer mit 550. Verstanden wird nur ein erweiterter Statuscode am Anfang des Textes: `REJECT 5.7.1 Text`.\#
helo-argument\#
Falscher Name in EHLO oder HELO\#
{command} gibt „{value}“ als Namen des Clients an, was kein vollständiger Hostname ist. Geben Sie den echten an, oder die Adresse in Klammern wie [192.0.2.1].\#
message empty\#
{command} kommt ohne Namen des Clients. Geben Sie dessen vollständigen Hostnamen an oder die Adresse in Klammern wie [192.0.2.1].\#
Der Name sollte der vollständige Hostname des Clients sein und sich im DNS auflösen lassen. Leere Namen, `localhost`, Namen ohne Punkt und bloße IP-Adressen lehnen viele Server ab (`501`, `504 5.5.2`) oder werten sie als Spamzeichen.\#
help-214-outside\#
Hilfe- oder Statuscode ohne HELP\#
{code} antwortet auf {command}, gehört aber zu `HELP`. Prüfen Sie, ob Antworten und Befehle um eins verschoben sind.\#
211 und 214 tragen Status- und Hilfetexte. Als Antwort auf einen anderen Befehl zeigen sie meist, dass im Mitschnitt ein Befehl fehlt oder der Client falsch zählt.\#
leading-zero-or-overflow\#
Erweiterter Statuscode fehlerhaft\#
„{value}“ ist kein gültiger erweiterter Statuscode: Jede Zahl hat ein bis drei Ziffern ohne führende Null. Schreiben Sie {expected}.\#
Die Form ist Klasse.Themenbereich.Detail, etwa 5.7.1 oder 5.7.509. Programme, die Text vergleichen, erkennen 5.07.1 nicht, und vier Ziffern passen nicht zur Grammatik.\#
limits-below-minimum\#
Limit unter dem Mindestwert des Standards\#
{parameter} = {value} liegt unter {limit}, dem Mindestwert des Standards. Erhöhen Sie den Wert mindestens bis dorthin.\#
Absender dürfen sich auf 100 Empfänger je Transaktion und auf Zeitlimits von Minuten verlassen (10 für das Ende der Daten). Kleinere Werte zerteilen Mail, und zu kurze Zeitlimits stellen Nachrichten doppelt zu.\#
{parameter} = {limit} setzen\#
lmtp-reply-count\#
LMTP: eine Antwort für jeden Empfänger\#
{first} Empfänger wurden angenommen, nach den Daten folgen aber {second} Antworten. Senden Sie für jeden angenommenen Empfänger eine abschließende Antwort, in deren Reihenfolge.\#
LMTP beantwortet das Ende der Daten einmal für jedes angenommene `RCPT TO`, auch für doppelte. Bei weniger Antworten wartet der Client auf die fehlenden; überzählige hält er für Antworten auf den nächsten Befehl.\#
mail-before-ehlo\#
MAIL FROM vor EHLO\#
{command} kommt vor einem angenommenen `EHLO` oder `HELO`, der Server darf also mit 503 antworten. Senden Sie zuerst `EHLO` mit Ihrem Hostnamen.\#
Eine Sitzung beginnt mit `EHLO`. Viele Server erzwingen das (Postfix `smtpd_helo_required`), und ohne kennt der Client keine Erweiterung. Nur `NOOP`, `HELP`, `EXPN`, `VRFY` und `RSET` dürfen früher kommen.\#
map-code-class\#
Codes in diesem Eintrag passen nicht zusammen\#
{code} und {enhanced} in diesem Eintrag gehören nicht zur selben Klasse. Schreiben Sie {expected}.\#
message impossible\#
„{code}“ ist kein Code, den eine Ablehnung haben kann. Schreiben Sie {expected}.\#
Ein Eintrag einer Access- oder Header-Tabelle darf einen Antwortcode von 400 bis 599 und einen erweiterten Statuscode derselben Klasse setzen. Postfix berichtigt die Klasse stillschweigend, andere Server senden, was hier steht; Absender wiederholen dann, was endgültig ist, oder umgekehrt.\#
masked-banner\#
Eine Firewall verdeckt die Antworten des Servers\#
Die Antwort ist mit „{value}“ überschrieben, also verändert etwas zwischen Client und Server das SMTP. Schalten Sie die SMTP-Inspektion („fixup“, ALG) in der Firewall ab.\#
Firewalls mit SMTP-Inspektion ersetzen die Begrüßung und EHLO-Schlüsselwörter durch `*` oder `X`. Das verdeckt `STARTTLS`, `SIZE` und `8BITMIME`, stört die Verschlüsselung und kann die Sitzung am Ende der Daten hängen lassen.\#
master-option-spaces\#
Leerzeichen in einer Option von master.cf\#
`-o` nimmt {parameter}={value} ohne Leerzeichen, Postfix liest den Rest also als weiteres Argument. Entfernen Sie die Leerzeichen, oder setzen Sie alles in geschweifte Klammern: {expected}.\#
In master.cf trennen Leerzeichen die Argumente. `-o name = value` scheitert beim Start des Dienstes. Seit Postfix 3.0 darf `-o { name = value }` Leerzeichen enthalten; trennen Sie in älteren Versionen Listenelemente durch Kommas.\#
milter-default-action-reject\#
Ein ausgefallener Milter lässt alle Mail bouncen\#
Mit {parameter} = {value} erhält jede Nachricht `550 5.5.0`, solange der Milter nicht antwortet. Setzen Sie {expected}.\#
`reject` macht einen Neustart des Filters für die Absender endgültig. Bei `tempfail` (`451 4.7.1`) oder dem neueren `shutdown` (421) versuchen sie es erneut; `accept` lässt Mail ungeprüft durch.\#
milter-greylist-class\#
code und ecode verschieden\#
code „{code}“ und ecode „{enhanced}“ gehören nicht zur selben Klasse. Schreiben Sie {expected}.\#
message greylist\#
Greylisting mit {code} ist endgültig, Absender versuchen es also nie wieder. Verwenden Sie {expected}.\#
milter-greylist sendet beide wie konfiguriert. `greylist` braucht 4yz mit Klasse 4, etwa `451` und `4.7.1`; `blacklist` braucht 5yz mit Klasse 5.\#
missing-angle-brackets\#
Adresse ohne spitze Klammern\#
Die Adresse in {command} hat keine spitzen Klammern. Schreiben Sie {expected}.\#
Der Pfad steht immer zwischen `<` und `>`, auch der leere: `MAIL FROM:<>`. Strenge Server (Postfix `strict_rfc821_envelopes`) antworten mit 501.\#
Spitze Klammern ergänzen\#
missing-enhanced\#
Antworttext ohne erweiterten Statuscode\#
Dieser Text hat den Antwortcode {code}, aber keinen erweiterten Statuscode. Ergänzen Sie einen, etwa {expected}.\#
Der erweiterte Statuscode nennt Programmen den Grund, damit Absender nach einer Richtlinienablehnung keine guten Adressen löschen. Postfix fügt bei `REJECT` selbst 5.7.1 hinzu; andere Server senden den Text, wie er ist.\#
{enhanced} einfügen\#
multiline-code-differs\#
Code wechselt innerhalb einer Antwort\#
Diese Antwort beginnt mit {first}, eine spätere Zeile hat aber {second}. Verwenden Sie in allen Zeilen einer Antwort denselben Code.\#
Alle Zeilen einer mehrzeiligen Antwort müssen denselben Code tragen. Manche Clients folgen der ersten Zeile, andere der letzten; weichen die Codes ab, sind sie sich über den Erfolg nicht einig.\#
multiline-unterminated\#
Mehrzeilige Antwort ohne letzte Zeile\#
Die Antwort {code} hat in ihrer letzten Zeile einen Bindestrich, der Client wartet also auf mehr. Setzen Sie in der letzten Zeile ein Leerzeichen hinter den Code.\#
message end\#
Der Text endet mitten in der Antwort {code}: Ihre letzte Zeile hat einen Bindestrich. Vervollständigen Sie den Mitschnitt, oder setzen Sie in der letzten Zeile ein Leerzeichen hinter den Code.\#
Der Bindestrich hinter dem Code kündigt eine weitere Zeile an; nur ein Leerzeichen (oder nichts) beendet die Antwort. Ein Client, der auf das Ende wartet, hängt bis zu seinem Zeitlimit von mehreren Minuten.\#
Leerzeichen hinter den letzten Code setzen\#
nested-mail\#
MAIL FROM in einer offenen Transaktion\#
{command} kommt, während die Transaktion von <{sender}> noch offen ist. Senden Sie zuerst `RSET`, oder schließen Sie jene Transaktion ab.\#
Ein `MAIL FROM` eröffnet eine Transaktion; sie endet mit den Daten, `RSET`, `EHLO` oder dem Ende der Sitzung. Server antworten mit 503 „nested MAIL command“.\#
RSET einfügen\#
nexthop-class\#
Klasse passt nicht zum Transport\#
{value} mit {enhanced} widerspricht sich: error: bounct, retry: stellt zurück. Schreiben Sie {expected}.\#
Die Transporte `error:` (dauerhaft, Voreinstellung 5.0.0) und `retry:` (vorübergehend, Voreinstellung 4.0.0) nehmen nur einen erweiterten Statuscode ihrer eigenen Klasse.\#
no-ehlo-after-starttls\#
Kein EHLO nach STARTTLS\#
Nach dem TLS-Handshake kommt {command} statt `EHLO`. Senden Sie `EHLO` noch einmal.\#
Mit TLS vergessen beide Seiten, was vorher gesagt wurde, auch den EHLO-Namen und die Erweiterungen. Server antworten mit 503, und die Anmeldung wird oft erst in der zweiten Antwort angeboten.\#
non-ascii-reply\#
Antworttext ist nicht ASCII\#
Der Text hinter {code} enthält Zeichen außerhalb von ASCII, obwohl der Client kein `SMTPUTF8` verlangt hat. Schreiben Sie den Text in ASCII.\#
Antworttext ist druckbares ASCII, sofern der Client nicht bei `MAIL FROM`, `VRFY` oder `EXPN` den Parameter `SMTPUTF8` angab. Anderer Text kommt in Logs und Bounces verstümmelt an oder bringt den Client aus dem Tritt.\#
nonstandard-code\#
Antwortcode in keinem Standard\#
{code} steht in keinem SMTP-Standard; {meaning}. Clients richten sich nach der ersten Ziffer; als Server senden Sie {expected}.\#
{code} steht in keinem SMTP-Standard. Clients richten sich nach der ersten Ziffer; als Server senden Sie einen Standardcode mit erweitertem Statuscode.\#
{code} steht in keinem SMTP-Standard; {meaning}. Ihr Server richtet sich nach der ersten Ziffer: {severity}.\#
message reported unknown\#
{code} steht in keinem SMTP-Standard. Ihr Server richtet sich nach der ersten Ziffer: {severity}.\#
Ein Register der Antwortcodes gibt es nicht, und Clients müssen unbekannte nach der ersten Ziffer behandeln; es ist also kein Fehler. Neue Codes sagen nichts, was der erweiterte Statuscode nicht auch sagen könnte.\#
open-relay-acceptance\#
Der Server ist womöglich ein offenes Relay\#
{host} hat <{recipient}> von einem Client angenommen, der weder angemeldet ist noch zu seinem Netz gehört. Ist er für diese Domain nicht zuständig, beschränken Sie das Relaying sofort.\#
message setting\#
{parameter} nimmt Empfänger an, bevor etwas fremde Domains ablehnt. Setzen Sie {expected} vor die erste Regel, die jeden zulässt.\#
Spammer finden ein offenes Relay binnen Stunden, und es landet auf Sperrlisten. Postfix: `smtpd_relay_restrictions` mit `reject_unauth_destination`; Exim: `relay_from_hosts` und die ACL für `RCPT`.\#
opensmtpd-filter-reply\#
OpenSMTPD kann diese Antwort nicht senden\#
„{value}“ ist keine Antwort, die ein Filter geben darf; der Client erhält `421 Internal server error` und wird getrennt. Beginnen Sie mit einem 4yz- oder 5yz-Code, einem Leerzeichen und Text, etwa {expected}.\#
OpenSMTPD prüft den Text von `reject` und `disconnect` erst, wenn die Regel greift, nicht mit `smtpd -n`. Er muss aus einem 4yz- oder 5yz-Code, einem Leerzeichen und mindestens einem Zeichen bestehen.\#
opensmtpd-reject-421\#
421 macht aus reject ein disconnect\#
Dieses `reject` beginnt mit 421, OpenSMTPD schließt also auch die Verbindung. Verwenden Sie {expected}, um die Sitzung offen zu halten.\#
Ein Text, der mit 421 beginnt, kündigt an, dass der Server die Verbindung schließt, und OpenSMTPD tut es. Nehmen Sie für einen einzelnen abgelehnten Befehl 450 oder 451.\#
parameter-range-fatal\#
Wert verhindert den Start des Dienstes\#
{parameter} = {value} liegt außerhalb von {first} bis {second}, smtpd bricht deshalb beim Start mit einem fatalen Fehler ab. Setzen Sie {expected}.\#
Bei `unverified_*_reject_code` (200 bis 599), `unverified_*_defer_code` (200 bis 499) und `smtpd_forbid_bare_newline_reject_code` (500 bis 599) prüft Postfix den Bereich beim Start. Außerhalb wird gar keine Mail angenommen.\#
permanent-code-as-4yz\#
Eine Testeinstellung blieb stehen\#
{parameter} = {value} lässt Absender tagelang wiederholen, was nie gelingen wird. Setzen Sie nach dem Test {expected}.\#
450 für unbekannte Benutzer oder `soft_bounce = yes` schützt Mail, während ein Server eingerichtet wird. Im Betrieb füllt es fremde Warteschlangen und verbirgt Tippfehler tagelang vor ihren Verfassern.\#
permanent-only-class4\#
Dauerhafter Zustand als vorübergehend gemeldet\#
{enhanced} nennt einen Zustand, der nicht von selbst vergeht. Antworten Sie mit {expected}, damit der Absender sofort einen Bounce erhält.\#
message testing\#
{enhanced} nennt einen Zustand, der nicht von selbst vergeht, und dem Text nach sind weiche Bounces eingeschaltet. Beenden Sie den Test mit `soft_bounce = no`.\#
{enhanced} nennt einen Zustand, der nicht von selbst vergeht, obwohl der Server die Mail nur vertröstet. Beheben Sie, was der Text nennt, oder nehmen Sie die Nachricht aus der Warteschlange.\#
Die Details für unbekannte Benutzer, falsche Syntax und falsche Befehle sind nur mit Klasse 5 sinnvoll. Mit Klasse 4 versucht es der Absender tagelang und erfährt spät von einem Tippfehler. 4.7.1 wird nicht beanstandet: Greylisting verwendet es.\#
pipeline-order\#
Dieser Befehl muss der letzte einer Gruppe sein\#
Auf {command} folgen weitere Befehle, bevor die Antwort da ist. Machen Sie ihn zum letzten der Pipelining-Gruppe.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` und `QUIT` ändern, was folgen darf; der Client muss also die Antwort sehen. Das Ende der Daten und danach `MAIL FROM` oder `QUIT` in einer Gruppe ist zulässig.\#
pipelining-unadvertised\#
Mehrere Befehle auf einmal ohne PIPELINING\#
{command} wurde vor der Antwort auf den vorigen Befehl gesendet, der Server bot aber kein `PIPELINING` an. Warten Sie jede Antwort ab.\#
Ohne die Erweiterung sprechen Client und Server abwechselnd. Spamsoftware wartet nicht, deshalb lehnen Server ab: Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` und postscreen.\#
placement\#
Erweiterter Statuscode an falscher Stelle\#
Der erweiterte Statuscode steht als „{value}“ mitten im Text, wo Programme ihn nicht suchen. Setzen Sie {enhanced} direkt hinter {code} und ein Leerzeichen.\#
Er steht am Anfang des Textes, nach einem Leerzeichen, ohne weitere Zeichen. qmail schreibt `(#5.7.1)` ans Ende, Gateways von Cisco `#5.1.0` an den Anfang; dieses Werkzeug liest beides.\#
{enhanced} hinter {code} setzen\#
plaintext-auth\#
Passwort ohne Verschlüsselung gesendet\#
{command} sendet das Passwort, ohne dass in dieser Sitzung TLS zu sehen ist. Senden Sie zuerst `STARTTLS` oder verwenden Sie Port 465, und ändern Sie das Passwort, wenn die Leitung offen war.\#
`PLAIN` und `LOGIN` kodieren nur in Base64; jeder auf dem Weg kann mitlesen. Server sollten sie nur innerhalb von TLS anbieten (Postfix `smtpd_tls_auth_only = yes`). Loopback-Verbindungen werden nicht beanstandet.\#
policy-mistaken-for-unknown\#
Durch Richtlinie abgelehnt, kein unbekannter Benutzer\#
{code} betrifft hier eine Richtlinie („{text}“), nicht die Adresse. Behalten Sie die Adresse und beheben Sie die Ursache.\#
550 bedeutet unbekanntes Postfach oder Ablehnung durch Richtlinie. Eine Bounce-Verarbeitung, die nur auf 550 schaut, löscht nach einem Sperrlistentreffer gute Adressen. Themenbereich 1 des erweiterten Statuscodes spricht von Adressen, 7 von Richtlinien.\#
postfix-5xx-greeting\#
5yz-Begrüßung gilt für Postfix als vorübergehend\#
{host} hat die Verbindung mit {code} abgelehnt, Postfix behält die Nachricht aber und versucht andere Hosts. Das ist die Voreinstellung; beobachten Sie die Warteschlange, oder setzen Sie `smtp_skip_5xx_greeting = no` für sofortige Bounces.\#
Mit `smtp_skip_5xx_greeting = yes` (Voreinstellung) zählt eine 5yz-Begrüßung als „dieser Host antwortet nicht“, daher `dsn=4.x.x` neben einer 5yz-Antwort. Das Log ist richtig.\#
provider-conflict\#
Der Anbieter meint mit diesem Code etwas anderes\#
Von {host} bedeutet {enhanced}: {meaning}. Die registrierte Bedeutung ({name}) gilt hier nicht.\#
Google verwendet X.7.23, X.7.27, X.7.29 und X.7.30 für PTR, SPF, TLS und DKIM; Microsoft 5.1.10, 5.4.1, 5.7.12 und 5.7.13 für Empfänger und Berechtigungen. Das Register sagt anderes; es kommt also darauf an, wer die Antwort gesendet hat.\#
provider-token\#
Eigenes Kürzel eines Anbieters\#
„{value}“ ist ein Kürzel von {name}: {meaning}. {fix}\#
Große Anbieter setzen Kürzel wie [TSS04], S3150 oder IB105 in ihre Antworten. Sie sagen mehr als die Codes und sind auf den Seiten des Anbieters erklärt.\#
quit-missing\#
Kein QUIT am Ende\#
Der Client hat die Verbindung ohne `QUIT` geschlossen. Die vorher angenommene Nachricht wird trotzdem zugestellt; senden Sie `QUIT` und warten Sie auf 221.\#
Es zählt die Antwort auf das Ende der Daten, verloren geht also nichts. Server schreiben aber „lost connection“ ins Log, und manche lasten es dem Client an.\#
rcpt-without-mail\#
RCPT TO ohne MAIL FROM\#
{command} kommt ohne angenommenes `MAIL FROM`, der Server antwortet also mit 503. Senden Sie zuerst `MAIL FROM` und warten Sie auf 250.\#
message refused\#
{command} folgt auf ein abgelehntes `MAIL FROM` ({code}). Beheben Sie jene Ablehnung; diese ist nur ihre Folge.\#
Ein Empfänger braucht eine offene Transaktion. In einer Pipelining-Gruppe scheitert `RCPT TO` nach einem abgelehnten `MAIL FROM` zwangsläufig.\#
reply-code-out-of-range\#
Antwortcode außerhalb des erlaubten Bereichs\#
{parameter} = {value} liegt außerhalb von {first} bis {second}, Postfix sendet deshalb `450 4.7.1`. Setzen Sie {expected}.\#
Beim Start nimmt Postfix smtpd hier jede Zahl hin. Bei der ersten Ablehnung schreibt es „SMTP reply code configuration error“ ins Log und antwortet mit `450 4.7.1 Service unavailable`, was auch immer gemeint war.\#
reply-count\#
Anzahl der Antworten und Befehle verschieden\#
Hier stehen {first} Befehle und {second} Antworten. Suchen Sie den Befehl ohne Antwort oder die Antwort ohne Befehl.\#
Jeder Befehl erhält genau eine Antwort. Clients ordnen sie durch Zählen zu; eine zu viel oder zu wenig verschiebt die Bedeutung aller folgenden. Ein ungefragtes 421, bevor der Server schließt, ist kein Fehler.\#
reply-line-too-long\#
Antwortzeile länger als 512 Oktette\#
Diese Antwortzeile hat {count} Oktette, erlaubt sind nur {limit} einschließlich CR LF. Teilen Sie sie in mehrere Zeilen, die alle mit {code} beginnen.\#
Clients müssen nur Platz für 512 Oktette vorhalten. Längere Zeilen werden abgeschnitten oder für zwei Zeilen gehalten, von denen die zweite keinen Code hat.\#
reply-not-in-table\#
Ungewöhnliche Antwort auf diesen Befehl\#
{code} gehört nicht zu den Antworten, die der Standard für {command} aufführt. Richten Sie sich nach der ersten Ziffer: {meaning}.\#
message class\#
{code} kann keine Antwort auf {command} sein: Die erste Ziffer passt nicht. Prüfen Sie, ob Antworten und Befehle um eins verschoben sind.\#
Zu jedem Befehl gibt es eine Liste von Antworten; 421, 500 und 501 dürfen auf alle kommen. Server senden auch andere, deshalb ist dies nur eine Information, außer die erste Ziffer ist unsinnig, etwa 354 auf `MAIL FROM`.\#
retry-after-permanent\#
Nach dauerhafter Ablehnung erneut gesendet\#
Die Nachricht {value} wurde nach {code} erneut versucht. Stoppen Sie sie: Wiederholen Sie nach einer 5yz-Ablehnung erst, wenn sich etwas geändert hat.\#
Nach 5yz darf derselbe Versuch nicht wiederholt werden; Wiederholungen schaden der Reputation des Absenders. Andere MX-Hosts nach einer 5yz-Begrüßung und mehrere Empfänger einer Nachricht sind keine Wiederholungen.\#
secret-exposed\#
Passwort in dieser Datei lesbar\#
Diese Zeile enthält Anmeldedaten in Base64, die jeder dekodieren kann. Schwärzen Sie sie, bevor Sie die Datei weitergeben, und ändern Sie das Passwort, wenn sie schon weitergegeben wurde.\#
message digest\#
Diese Antwort enthält den Benutzernamen und einen Hash des Passworts, der sich offline erraten lässt. Schwärzen Sie sie, bevor Sie die Datei weitergeben.\#
Die Argumente von `AUTH PLAIN` und `LOGIN`, die Antworten auf 334 und Bearer-Token sind nicht verschlüsselt. Dieses Werkzeug dekodiert und zeigt sie nie. Die meisten Clients haben eine Option, die sie in Logs verbirgt.\#
Anmeldedaten schwärzen\#
sendmail-class-differs\#
Code und erweiterter Statuscode verschieden\#
{enhanced} und {code} in diesem Fehler gehören nicht zur selben Klasse. Schreiben Sie {expected}.\#
In `ERROR:D.S.N:"NNN text"`, Mailertabellen und `$#error $@ D.S.N $: "NNN text"` entscheidet Sendmail selbst nach dem erweiterten Statuscode und sendet dem Client den Antwortcode; beide Seiten sind sich dann uneinig, ob es endgültig ist.\#
sendmail-unquoted-reply\#
Antworttext ohne Anführungszeichen\#
Der Text hinter {code} steht nicht in doppelten Anführungszeichen, Sendmail zerlegt ihn in Tokens und sendet ihn verstümmelt. Setzen Sie die ganze Antwort in Anführungszeichen: {expected}.\#
Sendmail liest Text ohne Anführungszeichen in Regeln und Tabellen wie eine Adresse: Punkte, At-Zeichen und Leerzeichen gehen verloren oder werden verdoppelt.\#
Antwort in Anführungszeichen setzen\#
separator\#
Weder Leerzeichen noch Bindestrich nach dem Antwortcode\#
Nach {code} steht „{value}“ statt eines Leerzeichens oder Bindestrichs. Schreiben Sie „{code} “ in die letzte Zeile einer Antwort und „{code}-“ in die übrigen.\#
Das Zeichen hinter dem Code sagt, ob die Antwort weitergeht. Bei jedem anderen Zeichen halten manche Clients die Zeile für fehlerhaft, andere für das Ende der Antwort.\#
Leerzeichen hinter {code} setzen\#
size-over-limit\#
Nachricht größer als das angebotene SIZE\#
Der Client kündigt {value} Oktette an, der Server nimmt aber nur {limit}. Verkleinern Sie die Nachricht, oder erhöhen Sie das Limit auf dem Server.\#
Die Zahl hinter `SIZE` in der `EHLO`-Antwort ist das Limit des Servers (0 oder keine: ohne Angabe). Eine größere Ankündigung wird mit `552 5.3.4` abgelehnt, bevor die Nachricht gesendet ist. Anhänge wachsen in der Mail um etwa ein Drittel.\#
smuggling-pattern\#
Zeilenenden, die SMTP-Smuggling erlauben\#
Das Ende der Daten ist hier nicht CR LF Punkt CR LF, zwei Server können also verschiedene Nachrichten lesen. Senden Sie nur CR LF, und lassen Sie den Server LF ohne CR ablehnen oder normalisieren.\#
{parameter} = {value} lässt unvollständige Zeilenenden durch, eingeschmuggelte Nachrichten können also eindringen. Setzen Sie {expected}.\#
Beendet ein Server die Daten bei LF Punkt LF und der andere nicht, versteckt ein Angreifer in der ersten Nachricht eine zweite mit gefälschtem Absender. Postfix: `smtpd_forbid_bare_newline = normalize` oder `reject`; Exim ab 4.97.1, Sendmail ab 8.18.\#
softbounced-permanent\#
Vorübergehender Code für einen dauerhaften Fehler\#
{code} sagt „später erneut“, der Text aber „{text}“. Empfängerseite: Antworten Sie mit {expected}; Senderseite: Löschen Sie die Nachricht, wenn es dabei bleibt.\#
Unbekannte Benutzer und verweigertes Relaying heilen nicht von selbst. Mit 4yz versucht es der Absender tagelang, und der Verfasser erfährt spät von einem Tippfehler. Oft blieb nach einem Test `soft_bounce = yes` oder ein Ablehnungscode 450 stehen.\#
space-after-colon\#
Leerzeichen nach dem Doppelpunkt\#
{command} hat ein Leerzeichen zwischen Doppelpunkt und Adresse. Schreiben Sie {expected}.\#
Die Grammatik sieht dort kein Leerzeichen vor. Viele Server nehmen es hin, andere antworten mit 501 oder 555, und im Code des Clients ist es leicht behoben.\#
Leerzeichen entfernen\#
starttls-advertised-in-tls\#
STARTTLS innerhalb von TLS angeboten\#
Der Server bietet `STARTTLS` an, obwohl die Sitzung schon verschlüsselt ist. Entfernen Sie das Schlüsselwort aus der `EHLO`-Antwort innerhalb von TLS.\#
Nach dem Handshake darf ein Server es nicht anbieten. Clients, die der Liste trauen, starten TLS ein zweites Mal und scheitern; es deutet auf einen Proxy, der TLS beendet, ohne es dem Mailserver zu sagen.\#
starttls-pipelined\#
Befehle zusammen mit STARTTLS gesendet\#
{command} wurde vor der Antwort auf `STARTTLS` gesendet. Warten Sie auf 220, führen Sie den Handshake zu Ende und senden Sie dann `EHLO`.\#
Was im Klartext hinter `STARTTLS` ankommt, könnte ein Angreifer eingeschleust haben und würde innerhalb von TLS ausgeführt. Server werfen es weg oder beenden die Sitzung (Gmail: `523 5.7.10`).\#
starttls-stripped\#
STARTTLS ist aus der EHLO-Antwort verschwunden\#
{host} bietet hier kein `STARTTLS` an, obwohl es früher da war. Vergleichen Sie aus einem anderen Netz, und schalten Sie die SMTP-Inspektion in der Firewall ab.\#
Firewalls und Angreifer entfernen oder überschreiben das Schlüsselwort, damit Mail im Klartext läuft. Absender mit MTA-STS, DANE oder `encrypt` stellen dann nicht zu; andere tun es, ohne dass es jemand merkt.\#
starttls-unadvertised\#
STARTTLS wurde nicht angeboten\#
Die letzte `EHLO`-Antwort von {host} bot `STARTTLS` nicht an, der Client sendet es aber. Prüfen Sie mit einem neuen `EHLO`; fehlt das Schlüsselwort auch dort, schalten Sie TLS auf dem Server ein oder suchen Sie eine Firewall, die es entfernt.\#
message active\#
TLS läuft bereits, der Client sendet aber noch einmal `STARTTLS`. Entfernen Sie das zweite.\#
Der Client darf `STARTTLS` nur verwenden, wenn die Antwort auf `EHLO` es aufführt, und nur einmal. Server antworten mit 500, 502, 503 oder 554.\#
status-field-syntax\#
Feld Status fehlerhaft\#
„{value}“ ist kein gültiger Status. Schreiben Sie Klasse, Themenbereich und Detail als Zahlen, etwa {expected}.\#
Das Feld `Status:` eines Zustellberichts enthält genau drei Zahlen mit Punkten, die erste 2, 4 oder 5; ein Kommentar darf in runden Klammern folgen. Programme übergehen andere Formen und verlieren den Grund.\#
too-long-text\#
Konfigurierter Antworttext zu lang\#
Dieser Text ergibt eine Antwortzeile von {count} Oktetten, erlaubt sind nur {limit}. Kürzen Sie ihn, oder verlegen Sie Einzelheiten auf eine Webseite.\#
Eine Antwortzeile hat höchstens 512 Oktette mit Code und CR LF. Längere werden in Logs und Bounces abgeschnitten, meist kurz vor dem Link, der helfen sollte.\#
too-many-rcpt-code\#
Falscher Code für zu viele Empfänger\#
Der Text sagt zu viele Empfänger, der Code ist aber {code}. Antworten Sie mit `452 4.5.3` auf jeden überzähligen Empfänger; als Client senden Sie den Rest in einer weiteren Transaktion.\#
452 sagt dem Client, dass er den Rest später senden soll. Ein alter Standard nannte hier 552, und Clients sollten es wie 452 behandeln; andere 5yz-Codes lassen Empfänger scheitern, die erreichbar gewesen wären.\#
452 4.5.3 schreiben\#
unadvertised-parameter\#
Parameter wurde nicht angeboten\#
{keyword} wird hier verwendet, die Antwort des Servers auf `EHLO` oder `HELO` bietet es aber nicht an. Entfernen Sie es, oder prüfen Sie, warum das Schlüsselwort fehlt.\#
Parameter von `MAIL FROM` und `RCPT TO` sind nur für Erweiterungen erlaubt, die der Server aufführt; sonst antwortet er mit 555 oder 455. Vielleicht hat eine Firewall das Schlüsselwort entfernt.\#
undotted-dot\#
Punkt am Zeilenanfang nicht verdoppelt\#
Diese Zeile der Nachricht beginnt mit einem einfachen Punkt. Verdoppeln Sie ihn, sonst streicht der Server den Punkt, und eine Zeile nur mit einem Punkt beendet die Nachricht.\#
Nach `DATA` setzt der Client vor jede Zeile, die mit einem Punkt beginnt, einen weiteren, und der Server entfernt ihn. Programme, die das vergessen, verlieren Punkte, schneiden die Nachricht ab oder öffnen eine Lücke für eingeschmuggelte Befehle.\#
Punkt verdoppeln\#
unexpected-3yz\#
Zwischenantwort, wo keine möglich ist\#
{code} antwortet auf {command}, das keinen zweiten Schritt hat. Prüfen Sie, ob im Mitschnitt ein Befehl fehlt oder die Antworten verschoben sind.\#
354 gehört zu `DATA` und 334 zu `AUTH`. Anderswo bedeutet es meist, dass Client und Server sich nicht mehr einig sind, welche Antwort zu welchem Befehl gehört.\#
unregistered\#
Erweiterter Statuscode nicht registriert\#
{enhanced} steht nicht im Register der IANA; {meaning}. Lesen Sie im Text die genaue Ursache.\#
{enhanced} steht nicht im Register der IANA. Richten Sie sich nach Klasse und Themenbereich, und lesen Sie im Text die genaue Ursache.\#
Unbekannte Details werden nach Klasse und Themenbereich gelesen, es ist also kein Fehler. Die meisten Codes dieser Art stammen von Microsoft und sind auf dessen Seiten erklärt.\#
vrfy-250-unverified\#
VRFY sagt zu allem ja\#
Der Server antwortet auf `VRFY` bei jedem Namen mit 250. Antworten Sie mit 252, wenn Sie nicht prüfen.\#
250 auf `VRFY` bedeutet, dass das Postfach geprüft ist. Ein Server, der seine Benutzer nur verbergen will, sagt 252 („cannot verify, will try“), was niemanden in die Irre führt.\#
252 schreiben\#
vrfy-502\#
VRFY mit 502 beantwortet\#
{parameter} = {value} lässt den Server auf `VRFY` mit 502 antworten. Das ist üblich und harmlos; der Standard bevorzugt 252.\#
`VRFY` gehört zu den Befehlen, die jeder Server kennen sollte; 252 verbirgt Benutzer ebenso gut wie 502. Postfix antwortet bei `disable_vrfy_command = yes` mit 502.\#
wrong-hello-for-protocol\#
SMTP-Client an LMTP-Server oder umgekehrt\#
{command} wurde mit {code} abgelehnt, weil dieser Port das andere Protokoll spricht. Verwenden Sie `LHLO` für LMTP und `EHLO` für SMTP, oder korrigieren Sie den Port.\#
Ein LMTP-Server muss `EHLO` ablehnen, damit ihn niemand für SMTP hält. Typische Ursache: ein Transport `smtp:` zum LMTP-Port von Dovecot (24) statt `lmtp:`, oder umgekehrt.\#

"""#)
}
