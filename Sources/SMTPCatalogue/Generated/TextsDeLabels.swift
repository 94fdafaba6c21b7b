// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deLabels = PackedTable(
        records: #"""
00000500005001m0800507003O0?00<07008M0500C04009b0:00G0E00Mo0500\0A00S`0A00m0600ZK0@0130600aI0:0190400bB0801=05\#
00d00=01B0500hF0=01G0400nn0=01K06016a0=01Q0601>40A01W0401BO0701[0:01F[0601e0901K^0601n1H02e[0703F0400G30503J09\#
02i>0803S0I03Hf0703l0400Be080400:03MY0404:0600H_0804@0600Jf0704F0903Sk0704O0603Un0404U0m\#

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
00\^;02hA0700]_902hH0B00_8>02hZ0D00`Q<02hn0402i2302i50202i7202hn0402i9502hA0702iF<02iR1k02kM>02k[2D02mo<02n;0b\#
02nmE02oB1[030m=031:1300AP7032=1H033U>033c1I035<@035L1K036g<03731\038_9038h0O039G9039P1=03:]603:c0^03;Q=03;^16\#
03<d?03=30]03=`;03=k0F03>A703>H0A03>Y903>b0@03?2>03?@0J03?Z=03?g0_03@V703@]0T03AA?03AP1703BW503B\0F03C2803C:0_\#
03Ci>03D71`03Eg803Eo2g03Hm703I40803I<703IC0703IJ503IO0603IU903I^0B002H103J00I002S103JI0H002d103Ja0O002e103K@0J\#
0030703KZ0N03L87008R0603L?703LF0?03LU703L\0G03M37009;0B03M:=03MG0B000B603M]0<000P=03Mi0O0012?03NH0R03Nj<000H08\#
03O6C03OI0;03OTE03Oi0?00T1803I40800T[903P80@00UZ:03PH0?00W7503PW0;00X:<03Pb0=00YB803Po0>0025103Q=0U002<103Qb0<\#
002H103Qn08002S1002f0:002d103R60@002e103RF0@03RV103RW0P03S7103S80J0030703SR0I00Z[901Kd0:00[d803T20<00\^;03T>0H\#
00]_903TV0W00_8>03U=0K00`Q<03UX0F03V2903V;0;03VF803VN0;03VY403V]0503Vb503Vg0603Vm803W50;00G3503W@0=01K^603WM05\#
03Sk703WR0800H_803WZ0700Be803Wa0;001m803Wl09008M503X50600Jf703X;0=03XH603XN0603XTG03Xk0H03YC803YK0803YSB03Ye0F\#
00bJ803Z;0803ZC=03ZP0C00bB803Zc0503Zh903[10603[7303[:0503[?403[C0403[G403[K0403[O403[S0503[X303[[0403[_203[a02\#
03[c403[g0303[j203[l0503\1203\30403\7303\:0303\=903\F0>03\T803\\0803?2>03\d0C03]7803]?0?03]N703]U0O00Z[903^40:\#
03^>803^F0903^O703^V0:03^`603^f0603^l603_206001Z9001c0:000B6000H0803_8403_<0400Gl703_@0603_F803_N0703_U503_Z07\#
03_a:00cP0;03_kD00c60F03`??03`N0C00bg403`a0403`e403`i0903a2703a90803aA403aE0703aL303aO0602e[703aU0800SO403a]05\#
03ab;03am0<03b9803bA0:03bK403bO0403bS<03b_0;\#

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
