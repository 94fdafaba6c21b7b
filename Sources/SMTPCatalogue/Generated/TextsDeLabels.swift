// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deLabels = PackedTable(
        records: #"""
00000500005001m0800507003O0?00<07008M0500C04009b0:00G0F00No0500]0A00T`0A00n0600[K0@0140600bI0:01:0400cB0801>05\#
00e00=01C0500iF0=01H0400on0=01L06017a0=01R0601?40A01X0401CO0701\0:01G[0601f0901L^0601o1H02f[0703G0400G30503K09\#
02j>0803T0K03L>0703o0400Be080430:03Q10404=0600H_0804C0600Jf0704I0903WC0704R0603YF0404X0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;07000B6000H08000P=000]0E0012?001A0I001Z9001c0:00251002606002<1002=0;002H1002I0:002S1002T0@002d1002T0@\#
002e1002f0:0030700370H00251003^0n002<1004\0U002H1005A0E002S1005V0k002d1006Q0J002e1006k0T00307007O0n002H1008R06\#
002d1008X0S002e1009;0B00307009M0E009l>00::1Z00;d600;j0O00<I900<R0J00<l600=20d00=f700=m0L00>I800>Q1b00@C500@H18\#
00AP700AW0N00B5400B90\00Be800Bm0L00CI=00CV0]001m800DC0^0000500E10k00El<00F80k00G3500G80d00Gl700H30\00H_800Hg0X\#
00IO800IW1?00Jf700Jm0^00K[:00Ke1G00M<300M?0`00Mo<00N;0d00O4900O=0:00OG;00O=0:00OR;00O]0;00Oh=00P50=00PB?00PQ0?\#
00P`A00Q10A00QB800QJ0;00QU:00Q_0<00Qk;00R60:00R@=00RM0;00RX900Ra0;00Rl;00S70=00SD800SL0900SU:00S_0;00Sj800T209\#
00T;:00TE0:00TO400TS0=00U1800U90R00U[900Ud0f00VZ:00Vd1C00X7500X<0n00Y:<00YF0l00ZB800ZJ1100[[900[d1000\d800\l0b\#
00]^;00]i0f00^_900^h1@00`8>00`F1;00aQ<00a]0\00bS500bX0600b^700be0700bl;002=0;00c7400c;0700cJ800cR0E00cg400ck0;\#
00IO800d60F00dL400dP0;00Gl700d[0E00e=4008R0600eA;00eL1n00gJ400gN0N00gl:00h60>00hDC00hW0_00e=400iS0H00eA;00ik1k\#
00gJ400kf1E00m;A00mL2R00e=4010;0G00eA;010R1d00gJ4012F1@00gl:013V0i00m;A014O1_00hDC016>1S00e=4017n0B00eA;018@1f\#
00gJ4012F1@00gl:01:61L00m;A01;R2=00hDC01=_1E00e=401?E0B00eA;01?W1200gJ401@Y1n00m;A01BW0h00eA;01CV0<01Cb?01D10B\#
01DC:01DM0701DT?01Dc0H01E;A01EL0J01EfE01F;0401F?@01DM0701FOE01Fd0;01FoG01GF0701GM901GV0501Ga701Gh0W01HO501HT0K\#
01Ho501I40R01IV401IZ0M01J7701J>0M01J[401J_0J01K9601K?0S01Kb601Kh0S01LK401LO0?00[[901Ld0:01Ln?01M=0B01MO@01M_0D\#
01N3=01N@0B01NR<01N^0=01NkA01O<0D01OP:01OZ0N01P8>01PF0@01PV701P]0J01Q7;01QB0:01QL=01QY0>01Qg?01R60G01RM<01RY0<\#
01ReB01S70H01SO:01SY0C01Sl=01T90S01T\A01Tm0O01UL<01UX0A01Ui<01V50J01VO@01V_0@01Vo501W40>01WB601WH0J01WbD01X60M\#
01XSA01Xd0S01YG=01YT0F01Yj;01Z50H01ZM<01ZY0M01[6;01[A0O01[`?01[o0B01\A<01\M0C01\`A01]10B01]CC01]V0C01]i<01^50C\#
01^H:01^R0;01^]<01^i0<01_5>01_C0O01_b901_k0K01`FA01`W0L01a3<01a?0<01aK;01aV0I01ao<01b;0N01bY801ba0A01c2:01c<0D\#
0030701cP0?01c_B01d10o01e0H01eH1001fHI01fa1801giF01h?0]01hlE01iA1001jAJ01j[1201k]C01l01T01mTG01mk1301nn@01o>13\#
020AD020U0h021MF021c0`022SH022k1h024cE025818026@K026[1:027eC02881G029OF029e1Q02;FJ02;`1P02=@E02=U1M02?2E02?G0g\#
02@>I02@W1R02B9>02BG0h02C??02CN1R02E0M02EM2002GMJ02Gg1F02I=F02IS0j02JMD02Ja0j02K[E02L00k02LkD02M?1S02NbH02O:16\#
02P@E02PU1402QYJ02R30n02S1L02SM1702TTE02Ti1I02VBC02VU1Y02X>E02XS1>02YaG02Z81?02[GB02[Y1I02]2J02]L1]02_9E02_N0_\#
02`=D02`Q0c02aDE02aY1202b[A02bl1D02d@C02dS1B02ee@02f50V00Gl702fb0T02gF502gK0E02g`502ge0O01G[602hD0a00[[902i50<\#
00\d802i50<00]^;02iA0700^_902iH0B00`8>02iZ0D00aQ<02in0402j2302j50202j7202in0402j9502iA0702jF<02jR1k02lM>02l[2D\#
02no=02o<15030A<030M0b031?E031T1[033?=033L1300AP7034O1H035g>03651I037N@037^1K0399>039G0h03:?<03:K1\03<7903<@0O\#
03<_903<h1=03>5603>;0^03>i=03?61603@<?03@K0]03A8;03AC0F03AY703A`0A03B1903B:0@03BJ>03BX0J03C2=03C?0_03Cn703D50T\#
03DY?03Dh1703Eo503F40F03FJ803FR0_03GA>03GO1`03I?803IG2g03LE703LL0803LT703L[0703Lb503Lg0603Lm903M60B002H103MH0I\#
002S103Ma0H002d103N90O002e103NX0J0030703O20N03OP7008R0603OW703O^0?03Om703P40G03PK7009;0B03PR=03P_0B000B603Q50<\#
000P=03QA0O0012?03Q`0R03RB<000H0803RNC03Ra0;03RlE03SA0?00U1803LL0800U[903SP0@00VZ:03S`0?00X7503So0;00Y:<03T:0=\#
00ZB803TG0>0025103TU0U002<103U:0<002H103UF08002S1002f0:002d103UN0@002e103U^0@03Un103Uo0P03VO103VP0J0030703Vj0I\#
00[[901Ld0:00\d803WJ0<00]^;03WV0H00^_903Wn0W00`8>03XU0K00aQ<03Y00F03YJ903YS0;03Y^803Yf0;03Z1403Z50503Z:503Z?06\#
03ZE803ZM0;00G3503ZX0=01L^603Ze0503WC703Zj0800H_803[20700Be803[90;001m803[D09008M503[M0600Jf703[S0=03[`603[f06\#
03[lG03\C0H03\[803\c0803\kB03]=0F00cJ803]S0803][=03]h0C00cB803^;0503^@903^I0603^O303^R0503^W403^[0403^_403^c04\#
03^g403^k0503_0303_30403_7203_90203_;403_?0303_B203_D0503_I203_K0403_O303_R0303_U903_^0>03_l803`40803BJ>03`<0C\#
03`O803`W0?03`f703`m0O00[[903aL0:03aV803a^0903ag703an0:03b8603b>0603bD603bJ06001Z9001c0:000B6000H0803bP403bT04\#
00Gl703bX0603b^803bf0703bm503c20703c9:00dP0;03cCD00d60F03cW?03cf0C00cg403d90403d=403dA0903dJ703dQ0803dY403d]07\#
03dd303dg0602f[703dm0800TO403e50503e:;03eE0<03eQ803eY0:03ec403eg0403ek<03f70;\#

"""#,
        blob: #"""
actor\#
nobody\#
niemand\#
sender\#
Absender\#
sending-admin\#
Admin der Senderseite\#
receiving-admin\#
Admin der Empfängerseite\#
recipient\#
Empfänger\#
category\#
0\#
Syntax\#
1\#
Information\#
2\#
Verbindung\#
3\#
nicht festgelegt\#
4\#
5\#
Mailsystem\#
unknown\#
außerhalb des Standards\#
category-detail\#
Syntax eines Befehls oder ein Befehl, der nicht verfügbar ist\#
Antwort auf eine Bitte um Information\#
die Verbindung selbst\#
vom Standard offengelassen; in der Praxis Authentifizierung\#
vom Standard offengelassen\#
das Mailsystem und seine Postfächer\#
die zweite Ziffer geht nur bis 5, der Code ist also fehlerhaft\#
class\#
Erfolg\#
anhaltender vorübergehender Fehler\#
dauerhafter Fehler\#
keine gültige Klasse\#
comparison\#
not-comparable\#
{a} und {b} haben nur Ziffern gemeinsam: Sie antworten auf verschiedene Befehle und sind nie Alternativen.\#
closer\#
Mit {a} zu vergleichen ist {b}.\#
same-code\#
{a} und {b} sind dasselbe.\#
family\#
{a} steht für jede Klasse, {b} für eine: {second}.\#
meaning\#
{a}: {first}. {b}: {second}.\#
together\#
Sie sind keine Alternativen, denn eine Antwort trägt beide: {a} sagt dem Client, was zu tun ist, {b} sagt, warum.\#
apart\#
Sie stehen nie in derselben Antwort, denn ihre Klassen sind verschieden.\#
dotless\#
{a} ist {b} ohne seine Punkte.\#
seen\#
{code} kommt in dieser Lage vor: {situation}\#
severity\#
{a}: {first}; {b}: {second}.\#
same-severity\#
Für einen Client sind beide gleich: {first}.\#
Worum es geht – {a}: {first}; {b}: {second}.\#
Wer handeln muss – nach {a}: {first}; nach {b}: {second}.\#
actor-nobody\#
Wer handeln muss – nach {a}: niemand; nach {b}: {second}.\#
retry\#
Neuer Versuch nach {a}: {first}; nach {b}: {second}.\#
command\#
{a} antwortet auf {first}; {b} auf {second}.\#
standing\#
Geltung – {a}: {first}; {b}: {second}.\#
enhanced\#
Zu {a} gehören erweiterte Statuscodes wie {first}, zu {b} solche wie {second}.\#
subject\#
Themenbereich – {a}: {first}; {b}: {second}.\#
class-only\#
Beide sagen dasselbe; nur die Klasse unterscheidet sie – {a}: {first}; {b}: {second}.\#
use\#
Verwenden Sie {code} in diesem Fall: {situation}\#
use-together\#
Schreiben Sie beide in eine Antwort, wie in {a} {b}.\#
count\#
error one\#
{n} Fehler\#
error other\#
warning one\#
{n} Warnung\#
warning other\#
{n} Warnungen\#
information one\#
{n} Information\#
information other\#
{n} Informationen\#
hint one\#
{n} Hinweis\#
hint other\#
{n} Hinweise\#
finding one\#
{n} Befund\#
finding other\#
{n} Befunde\#
reply one\#
{n} Antwort\#
reply other\#
{n} Antworten\#
file one\#
{n} Datei\#
file other\#
{n} Dateien\#
line one\#
{n} Zeile\#
line other\#
{n} Zeilen\#
none\#
keine Befunde\#
describe-standing\#
standard\#
Im SMTP-Standard selbst definiert.\#
extension\#
In einer veröffentlichten SMTP-Erweiterung definiert.\#
registered\#
Im Register der erweiterten Statuscodes genannt, aber kein RFC gibt ihm einen Text.\#
draft\#
In einem Internet-Draft vorgeschlagen, der nie Standard wurde.\#
non-standard\#
Von mancher Software verwendet; kein Standard definiert ihn.\#
not-smtp\#
Kommt nie von einem Mailserver, sondern aus einer anderen Quelle.\#
describe-verdict\#
delivered\#
Der Server hat die Verantwortung für die Nachricht übernommen.\#
continue\#
Es liegt kein Fehler vor; die Sitzung geht weiter.\#
retry-later\#
Derselbe Versuch kann später ohne Änderung gelingen.\#
slow-down\#
Der Absender überschreitet ein Limit; bei geringerer Rate kommt die Mail durch.\#
fix-and-resend\#
Erst muss etwas korrigiert werden, bevor ein weiterer Versuch sinnvoll ist.\#
do-not-retry\#
Ein weiterer Versuch wird genauso scheitern.\#
diagnostic\#
error\#
Fehler\#
warning\#
Warnung\#
information\#
hint\#
Hinweis\#
evidence\#
provider\#
Text dieses Anbieters\#
text\#
Antworttext\#
erweiterter Statuscode\#
code\#
Antwortcode\#
vorausgehender Befehl\#
first-digit-2\#
name\#
description\#
Der Befehl war erfolgreich. Der genaue Code steht in keinem Standard, aber die erste Ziffer ist alles, was ein Client braucht.\#
when\#
Von Servern mit eigenen Codes.\#
fix sender\#
Nichts zu tun.\#
fix receiving-admin\#
Antworten Sie mit einem Standardcode wie `250`.\#
first-digit-3\#
Weitere Eingabe erwartet\#
Der Server hat den Befehl angenommen und wartet auf weitere Eingaben des Clients. Der genaue Code steht in keinem Standard.\#
Mitten in einem Befehl mit mehreren Schritten wie `DATA` (`354`) oder `AUTH` (`334`).\#
fix sending-admin\#
Hat der Client nichts mehr zu senden, sind Antworten und Befehle gegeneinander verschoben: Suchen Sie eine Antwort, die nicht bis zur letzten Zeile gelesen wurde.\#
first-digit-4\#
Vorübergehender Fehler\#
Der Befehl ist jetzt gescheitert und kann später ohne Änderung gelingen. Der genaue Code steht in keinem Standard.\#
Von Servern, Filtern und Gateways mit eigenen Codes; der Text nennt die Ursache.\#
Warten Sie; der Mailserver versucht es von selbst erneut.\#
Lassen Sie die Warteschlange einige Stunden arbeiten, lesen Sie dann den Text und das Log der letzten Versuche.\#
Antworten Sie mit einem Standardcode (`421`, `450`, `451`, `452`) und einem erweiterten Statuscode.\#
first-digit-5\#
Dauerhafter Fehler\#
Der Befehl ist gescheitert, und ihn unverändert zu wiederholen hilft nicht. Der genaue Code steht in keinem Standard.\#
Lesen Sie den Text; prüfen Sie die Adresse, fragen Sie dann den Empfänger auf anderem Weg.\#
Schlagen Sie den Text nach, beheben Sie die Ursache und senden Sie erneut; löschen Sie eine Adresse nur, wenn der Text vom Postfach spricht.\#
Antworten Sie mit einem Standardcode (`550`, `554`) und einem erweiterten Statuscode.\#
first-digit-other\#
Keine SMTP-Antwort\#
Kein Mailserver sendet das: Antworten beginnen mit 2, 3, 4 oder 5.\#
In Logs, die Fehlernummern des Betriebssystems, HTTP oder andere Protokolle oder interne Codes eines Versanddienstes ausgeben.\#
Suchen Sie die echte SMTP-Antwort in den Zeilen ringsum.\#
heading\#
Beschreibung\#
when-you-see-it\#
Wann Sie ihn sehen\#
how-to-fix\#
Abhilfe\#
key-differences\#
Wesentliche Unterschiede\#
when-to-use-which\#
Wann Sie welchen verwenden\#
short when-you-see-it\#
Wann\#
short how-to-fix\#
short key-differences\#
Unterschied\#
short when-to-use-which\#
Einsatz\#
short see\#
Siehe\#
origin\#
winsock\#
eine Fehlernummer von Windows (Winsock)\#
linux\#
eine Fehlernummer von Linux\#
posix\#
ein Fehlername des Betriebssystems\#
node\#
ein Fehlername von Nodemailer\#
outlook\#
eine Fehlernummer von Outlook\#
exim\#
eine Fehlernummer von Exim\#
python\#
eine Ausnahme von Pythons `smtplib`\#
dotnet\#
ein Name in .NET (`SmtpStatusCode`)\#
http\#
ein HTTP-Status\#
reason\#
angenommen\#
mailbox-unknown\#
Postfach unbekannt\#
mailbox-disabled\#
Postfach deaktiviert\#
mailbox-moved\#
Postfach umgezogen\#
mailbox-full\#
Postfach voll\#
recipient-refused\#
Empfänger abgelehnt\#
suppressed\#
vom Versanddienst unterdrückt\#
domain-unknown\#
Domain unbekannt\#
null-mx\#
Domain nimmt keine Mail an\#
dns-failure\#
DNS-Fehler\#
network-error\#
Netzwerkfehler\#
expired-timeout\#
Zustellfrist abgelaufen\#
loop-routing\#
Mailschleife\#
host-not-accepting\#
Host nimmt keine Mail an\#
ip-blocked\#
IP-Adresse gesperrt\#
ip-reputation\#
schlechte Reputation der IP-Adresse\#
domain-reputation\#
schlechte Reputation der Domain\#
ptr-required\#
Reverse-DNS fehlt\#
spam-content\#
Inhalt sieht nach Spam aus\#
content-rejected\#
Inhalt abgelehnt\#
virus\#
Virus gefunden\#
policy\#
durch Richtlinie abgelehnt\#
message-noncompliant\#
Nachricht verletzt das Format\#
email-auth-failed\#
SPF, DKIM oder DMARC fehlgeschlagen\#
auth-required\#
Anmeldung erforderlich\#
auth-failed\#
Anmeldung fehlgeschlagen\#
tls-required\#
Verschlüsselung erforderlich\#
tls-failure\#
Verschlüsselung fehlgeschlagen\#
sender-rejected\#
Absender abgelehnt\#
relay-denied\#
Relaying verweigert\#
message-too-large\#
Nachricht zu groß\#
too-many-recipients\#
zu viele Empfänger\#
rate-limited\#
Ratenlimit erreicht\#
greylisted\#
Greylisting\#
syntax-error\#
Syntaxfehler\#
sequence-error\#
Befehle in falscher Reihenfolge\#
smuggling\#
Zeilenenden nicht zulässig\#
smtputf8-required\#
internationalisierte Adresse\#
system-error\#
Serverfehler\#
system-full\#
Speicher des Servers voll\#
mailer-error\#
Zustellprogramm fehlgeschlagen\#
feedback\#
Beschwerdemeldung\#
auto-reply\#
automatische Antwort\#
Grund unbekannt\#
describe delivered\#
Der Server hat die Nachricht angenommen und steht für sie ein.\#
describe mailbox-unknown\#
Der Teil vor dem `@` bezeichnet auf diesem Server kein Postfach.\#
describe mailbox-disabled\#
Das Postfach existiert, ist aber abgeschaltet, gesperrt oder aufgegeben.\#
describe mailbox-moved\#
Der Empfänger hat jetzt eine andere Adresse.\#
describe mailbox-full\#
Das Postfach des Empfängers hat sein Kontingent überschritten.\#
describe recipient-refused\#
Das Postfach existiert vielleicht, nimmt diese Mail aber nicht an.\#
describe suppressed\#
Der Versanddienst hat nicht gesendet, weil es für die Adresse früher Bounces oder Beschwerden gab.\#
describe domain-unknown\#
Die Domain nach dem `@` existiert nicht oder hat keinen Mailserver.\#
describe null-mx\#
Die Domain erklärt im DNS (`MX 0 .`), dass sie keine Mail annimmt.\#
describe dns-failure\#
Eine nötige DNS-Abfrage ergab keine brauchbare Antwort.\#
describe network-error\#
Die Verbindung kam nicht zustande oder brach ab.\#
describe expired-timeout\#
Alle Versuche scheiterten, bis die Nachricht für die Warteschlange zu alt war; die Ursache ist der letzte Fehler davor.\#
describe loop-routing\#
Die Nachricht lief zwischen Servern im Kreis, bis ein Limit sie stoppte.\#
describe host-not-accepting\#
Der Host nimmt keine Mail an, zumindest nicht jetzt oder nicht von außen.\#
describe ip-blocked\#
Die sendende IP-Adresse steht auf einer Sperrliste oder ist auf diesem Server gesperrt.\#
describe ip-reputation\#
Der Empfänger hat von dieser IP-Adresse zu viel unerwünschte oder bisher zu wenig Mail gesehen.\#
describe domain-reputation\#
Der Empfänger misstraut der Domain des Absenders oder einer in der Nachricht verlinkten Domain.\#
describe ptr-required\#
Die sendende IP-Adresse hat keinen PTR-Eintrag, oder dessen Name führt nicht zu ihr zurück.\#
describe spam-content\#
Ein Filter hält die Nachricht für Spam oder Phishing.\#
describe content-rejected\#
Die Nachricht enthält etwas, das der Empfänger verbietet, etwa einen Anhangstyp oder einen Link.\#
describe virus\#
Ein Scanner hat in der Nachricht Schadsoftware gefunden.\#
describe policy\#
Eine Regel des Empfängers verbietet diese Mail; welche, sagt nur der Text oder der dortige Admin.\#
describe message-noncompliant\#
Kopfzeilen oder Nachrichtentext verletzen das Format: eine fehlende oder doppelte Kopfzeile, zu lange Zeilen, falsche Kodierung.\#
describe email-auth-failed\#
Die Nachricht hat die Prüfung von SPF, DKIM oder DMARC des Absenders nicht bestanden.\#
describe auth-required\#
Der Server verlangt, dass sich der Client zuerst anmeldet.\#
describe auth-failed\#
Benutzername, Passwort oder Token wurden nicht akzeptiert.\#
describe tls-required\#
Der Server verlangt zuerst eine verschlüsselte Verbindung.\#
describe tls-failure\#
Die verschlüsselte Verbindung kam nicht zustande: Zertifikat, Protokollversion oder Konfiguration.\#
describe sender-rejected\#
Der Server nimmt von dieser Absenderadresse oder Domain keine Mail an.\#
describe relay-denied\#
Der Server gibt für diesen Client keine Mail an jene Domain weiter.\#
describe message-too-large\#
Die Nachricht ist größer, als Server oder Postfach erlauben.\#
describe too-many-recipients\#
Die Transaktion hat mehr Empfänger, als der Server auf einmal annimmt.\#
describe rate-limited\#
Zu viele Nachrichten, Empfänger, Verbindungen oder Anmeldungen in einer bestimmten Zeit.\#
describe greylisted\#
Der Server vertröstet Absender, die er noch nicht kennt; ein neuer Versuch nach einigen Minuten gelingt.\#
describe syntax-error\#
Der Server konnte einen Befehl, eine Adresse oder einen Parameter nicht lesen.\#
describe sequence-error\#
Ein Befehl kam, als er nicht erlaubt war, meist nach einer früheren Ablehnung.\#
describe smuggling\#
Die Nachricht enthält einzelne LF oder CR, die eine zweite Nachricht verbergen könnten.\#
describe smtputf8-required\#
Adresse oder Kopfzeilen enthalten Zeichen außerhalb von ASCII, die ein Server unterwegs nicht annehmen kann.\#
describe system-error\#
Auf dem Server selbst ist etwas fehlgeschlagen.\#
describe system-full\#
Dem Server fehlt Plattenplatz oder Arbeitsspeicher.\#
describe mailer-error\#
Das Programm, das die Nachricht zustellen sollte, ist gescheitert.\#
describe feedback\#
Ein Mailanbieter meldet, dass sich ein Empfänger über die Nachricht beschwert hat.\#
describe auto-reply\#
Kein Bounce, sondern eine Abwesenheitsnotiz oder eine andere automatische Antwort.\#
describe unknown\#
Weder Code noch Text nennen den Grund.\#
related\#
der Befehl, auf den geantwortet wird\#
cause\#
was zuerst schiefging\#
other\#
das stimmt damit nicht überein\#
wo es angeboten, eingestellt oder geöffnet wurde\#
nicht nötig\#
später\#
später, langsamer\#
nach einer Korrektur\#
nein\#
yes\#
ja\#
no\#
later\#
sentence\#
unknown-code\#
{code} steht in keinem Standard und keiner bekannten Liste. Clients richten sich allein nach der ersten Ziffer: {severity}.\#
malformed-code\#
{code} ist kein gültiger Antwortcode: Die erste Ziffer muss 2 bis 5 sein, die zweite 0 bis 5. Clients richten sich trotzdem nach der ersten Ziffer.\#
no-reply-code\#
{code} ist kein SMTP-Antwortcode: Die erste Ziffer muss 2 bis 5 sein.\#
second-digit\#
Die zweite Ziffer sagt, worum es geht: {category}.\#
unregistered-enhanced\#
{code} steht nicht im Register. Klasse: {class}; Themenbereich: {subject}. Das Übrige muss der Text sagen.\#
illegal-class\#
{code} hat keine gültige Klasse: Er muss mit 2, 4 oder 5 beginnen.\#
Lesen Sie ihn als {enhanced}: ein erweiterter Statuscode, der seine Punkte verloren hat.\#
class-mismatch\#
Antwortcode: {a}; erweiterter Statuscode: {b}. Clients richten sich nach dem Antwortcode.\#
provider-differs\#
{provider} verwendet {code} in einer eigenen Bedeutung; die registrierte lautet: {meaning}.\#
provider-means\#
Bei {provider} bedeutet {code} etwas anderes: {meaning}.\#
two-meanings\#
Dieser Code wird in mehr als einer Bedeutung verwendet; der Text oder der erweiterte Statuscode entscheidet.\#
no-reason\#
Der Text nennt den Grund nicht.\#
text-only\#
Es wurde kein Antwortcode gefunden; diese Auskunft stützt sich auf den Text.\#
nested\#
Der Text zitiert einen anderen Server: {reply}\#
more-left-out\#
{n} weitere wurden ausgelassen; `smtp-lsp check FILE` listet alle auf.\#
address-offered\#
Der Text nennt eine andere Adresse: {address}\#
greeting-of\#
Begrüßung von {host}\#
said-by\#
gesagt von {host}\#
on-behalf\#
für {recipient}\#
deferred-until\#
zurückgestellt bis {time}\#
nearly-a-code\#
{word} ist kein Code; meinten Sie {suggestion}?\#
perhaps\#
Vielleicht war {suggestion} gemeint.\#
perhaps-dotless\#
Vielleicht war {suggestion} gemeint, oder {enhanced} ohne seine Punkte.\#
named\#
`{name}` ist {origin}.\#
http-too\#
In HTTP ist diese Zahl der Status „{name}“.\#
provider-known\#
{provider} schreibt eigene Antworten; {n} davon sind hier bekannt. Fragen Sie mit dem ganzen Text einer Antwort.\#
expected\#
Fragen Sie mit einem Antwortcode (`550`), einem erweiterten Statuscode (`5.1.1`), dem Text einer Antwort, einem Befehl (`RCPT TO`) oder der Fehlernummer eines Mailprogramms (`10060`).\#
setting\#
default\#
Standard\#
allowed\#
erlaubt\#
sends\#
Sendet\#
code-from\#
Code gesetzt durch\#
positive Abschlussantwort\#
positive Zwischenantwort\#
vorübergehend negative Antwort\#
dauerhaft negative Antwort\#
kein Schweregrad einer Antwort\#
short 2\#
short 3\#
Zwischenschritt\#
short 4\#
vorübergehender Fehler\#
short 5\#
short unknown\#
keine SMTP-Antwort\#
side\#
Als Absender\#
Als Admin des sendenden Servers\#
Als Admin des empfangenden Servers\#
short sender\#
short sending-admin\#
Senderseite\#
short receiving-admin\#
Empfängerseite\#
SMTP-Erweiterung\#
nur im Register\#
nur Entwurf\#
nicht genormt\#
kein SMTP-Code\#
anderer oder nicht definierter Status\#
Adressierung\#
Postfach\#
Netz und Routing\#
Zustellprotokoll\#
6\#
Inhalt oder Format der Nachricht\#
7\#
Sicherheit oder Richtlinie\#
unbekannter Themenbereich\#
verdict\#
weitermachen\#
später erneut versuchen\#
langsamer senden, dann erneut versuchen\#
beheben, dann erneut senden\#
nicht erneut versuchen\#
word\#
answer-to\#
Antwort auf\#
greeting\#
Begrüßung\#
line\#
Zeile\#
lines\#
Zeilen\#
who-acts\#
wer handelt\#
neuer Versuch\#
Grund\#
Vorgehen\#
Geltung\#
Schweregrad\#
Kategorie\#
Klasse\#
Themenbereich\#
detail\#
Detail\#
not-to-be-confused-with\#
nicht zu verwechseln mit\#
registry\#
Register\#
registered-meaning\#
Registrierte Bedeutung\#
Anbieter\#
provider-page\#
Seite des Anbieters\#
Beleg\#
reference\#
Quelle\#
see\#
siehe\#
also\#
auch\#
says\#
sagt\#
said\#
sagte\#
for\#
für\#
to\#
an\#
from\#
von\#
by\#
durch\#
or\#
oder\#
and\#
und\#
queued-by\#
eingereiht von\#
queue-id\#
Queue-ID\#
zurückgestellt bis\#
deferred\#
zurückgestellt\#
bounced\#
als unzustellbar zurückgesandt\#
zugestellt\#
rejected\#
abgelehnt\#
expired\#
abgelaufen\#
client\#
Client\#
server\#
Server\#
host\#
Host\#
Befehl\#
commands\#
Befehle\#
reply\#
Antwort\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
mehrzeilige Antwort\#
Text\#
note\#
Anmerkung\#
example\#
Beispiel\#
good\#
richtig\#
bad\#
falsch\#
verwandt\#
keine\#
any-command\#
jeden Befehl\#
redacted\#
[redacted]\#
more\#
mehr\#
did-you-mean\#
meinten Sie\#

"""#)
}
