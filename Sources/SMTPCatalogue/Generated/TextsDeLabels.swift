// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deLabels = PackedTable(
        records: #"""
00000500005001m0800507003O0?00<07008M0500C04009b0:00G0E00Mo0500\0A00S`0A00m0600ZK0@0130600aI0:0190400bB0801=05\#
00d00=01B0500hF0=01G0400nn0=01K06016a0=01Q0601>40A01W0401BO0701[0:01F[0601e0901K^0601n1H02e[0703F0400G30503J09\#
02i>0803S0J03J80703m0400Be080410:03Nk0404;0600H_0804A0600Jf0704G0903U=0704P0603W@0404V0m\#

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
00IO800IW1?00Jf700Jm0^00K[:00Ke1G00M<300M?0`00N4900N=0:00NG;00N=0:00NR;00N]0;00Nh=00O50=00OB?00OQ0?00O`A00P10A\#
00PB800PJ0;00PU:00P_0<00Pk;00Q60:00Q@=00QM0;00QX900Qa0;00Ql;00R70=00RD800RL0900RU:00R_0;00Rj800S20900S;:00SE0:\#
00SO400SS0=00T1800T90R00T[900Td0f00UZ:00Ud1C00W7500W<0n00X:<00XF0l00YB800YJ1100Z[900Zd1000[d800[l0b00\^;00\i0f\#
00]_900]h1@00_8>00_F1;00`Q<00`]0\00aS500aX0600a^700ae0700al;002=0;00b7400b;0700bJ800bR0E00bg400bk0;00IO800c60F\#
00cL400cP0;00Gl700c[0E00d=4008R0600dA;00dL1n00fJ400fN0N00fl:00g60>00gDC00gW0_00d=400hS0H00dA;00hk1k00fJ400jf1E\#
00l;A00lL2R00d=400o;0G00dA;00oR1d00fJ4011F1@00fl:012V0i00l;A013O1_00gDC015>1S00d=4016n0B00dA;017@1f00fJ4011F1@\#
00fl:01961L00l;A01:R2=00gDC01<_1E00d=401>E0B00dA;01>W1200fJ401?Y1n00l;A01AW0h00dA;01BV0<01Bb?01C10B01CC:01CM07\#
01CT?01Cc0H01D;A01DL0J01DfE01E;0401E?@01CM0701EOE01Ed0;01EoG01FF0701FM901FV0501Fa701Fh0W01GO501GT0K01Go501H40R\#
01HV401HZ0M01I7701I>0M01I[401I_0J01J9601J?0S01Jb601Jh0S01KK401KO0?00Z[901Kd0:01Kn?01L=0B01LO@01L_0D01M3=01M@0B\#
01MR<01M^0=01MkA01N<0D01NP:01NZ0N01O8>01OF0@01OV701O]0J01P7;01PB0:01PL=01PY0>01Pg?01Q60G01QM<01QY0<01QeB01R70H\#
01RO:01RY0C01Rl=01S90S01S\A01Sm0O01TL<01TX0A01Ti<01U50J01UO@01U_0@01Uo501V40>01VB601VH0J01VbD01W60M01WSA01Wd0S\#
01XG=01XT0F01Xj;01Y50H01YM<01YY0M01Z6;01ZA0O01Z`?01Zo0B01[A<01[M0C01[`A01\10B01\CC01\V0C01\i<01]50C01]H:01]R0;\#
01]]<01]i0<01^5>01^C0O01^b901^k0K01_FA01_W0L01`3<01`?0<01`K;01`V0I01`o<01a;0N01aY801aa0A01b2:01b<0D0030701bP0?\#
01b_B01c10o01d0H01dH1001eHI01ea1801fiF01g?0]01glE01hA1001iAJ01i[1201j]C01k01T01lTG01lk1301mn@01n>1301oAD01oU0h\#
020MF020c0`021SH021k1h023cE024818025@K025[1:026eC02781G028OF028e1Q02:FJ02:`1P02<@E02<U1M02>2E02>G0g02?>I02?W1R\#
02A9>02AG0h02B??02BN1R02D0M02DM2002FMJ02Fg1F02H=F02HS0j02IMD02Ia0j02J[E02K00k02KkD02L?1S02MbH02N:1602O@E02OU14\#
02PYJ02Q30n02R1L02RM1702STE02Si1I02UBC02UU1Y02W>E02WS1>02XaG02Y81?02ZGB02ZY1I02\2J02\L1]02^9E02^N0_02_=D02_Q0c\#
02`DE02`Y1202a[A02al1D02c@C02cS1B02de@02e50V00Gl702eb0T02fF502fK0E02f`502fe0O01F[602gD0a00Z[902h50<00[d802h50<\#
00\^;02hA0700]_902hH0B00_8>02hZ0D00`Q<02hn0402i2302i50202i7202hn0402i9502hA0702iF<02iR1k02kM>02k[2D02mo=02n<15\#
02oA<02oM0b030?E030T1[032?=032L1300AP7033O1H034g>03551I036N@036^1K0389<038E1\03:1903::0O03:Y903:b1=03;o603<50^\#
03<c=03=01603>6?03>E0]03?2;03?=0F03?S703?Z0A03?k903@40@03@D>03@R0J03@l=03A90_03Ah703Ao0T03BS?03Bb1703Ci503Cn0F\#
03DD803DL0_03E;>03EI1`03G9803GA2g03J?703JF0803JN703JU0703J\503Ja0603Jg903K00B002H103KB0I002S103K[0H002d103L30O\#
002e103LR0J0030703Ll0N03MJ7008R0603MQ703MX0?03Mg703Mn0G03NE7009;0B03NL=03NY0B000B603No0<000P=03O;0O0012?03OZ0R\#
03P<<000H0803PHC03P[0;03PfE03Q;0?00T1803JF0800T[903QJ0@00UZ:03QZ0?00W7503Qi0;00X:<03R40=00YB803RA0>0025103RO0U\#
002<103S40<002H103S@08002S1002f0:002d103SH0@002e103SX0@03Sh103Si0P03TI103TJ0J0030703Td0I00Z[901Kd0:00[d803UD0<\#
00\^;03UP0H00]_903Uh0W00_8>03VO0K00`Q<03Vj0F03WD903WM0;03WX803W`0;03Wk403Wo0503X4503X90603X?803XG0;00G3503XR0=\#
01K^603X_0503U=703Xd0800H_803Xl0700Be803Y30;001m803Y>09008M503YG0600Jf703YM0=03YZ603Y`0603YfG03Z=0H03ZU803Z]08\#
03ZeB03[70F00bJ803[M0803[U=03[b0C00bB803\50503\:903\C0603\I303\L0503\Q403\U0403\Y403\]0403\a403\e0503\j303\m04\#
03]1203]30203]5403]90303]<203]>0503]C203]E0403]I303]L0303]O903]X0>03]f803]n0803@D>03^60C03^I803^Q0?03^`703^g0O\#
00Z[903_F0:03_P803_X0903_a703_h0:03`2603`80603`>603`D06001Z9001c0:000B6000H0803`J403`N0400Gl703`R0603`X803``07\#
03`g503`l0703a3:00cP0;03a=D00c60F03aQ?03a`0C00bg403b30403b7403b;0903bD703bK0803bS403bW0703b^303ba0602e[703bg08\#
00SO403bo0503c4;03c?0<03cK803cS0:03c]403ca0403ce<03d10;\#

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
