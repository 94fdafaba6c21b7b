// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deLabels = PackedTable(
        records: #"""
00000500005001m0800507003O0?00<07008M0500C04009b0:00G0?00GY0500V0A00MJ0A00g0600T50@00m0600[30:0130400[l0801705\#
00]Z0=01<0500b00=01A0400hX0=01E06010K0=01K06017^0A01Q0401<90701U0:01@E0601_1H02ZB070370400@]0503;0902]k0803D0C\#
035J0703W0400<l0803[0:03:=0403e0600BI0803k0600DP070410903@O0704:0603BR0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;07000B6000H08000P=000]0E0012?001A0I001Z9001c0:00251002606002<1002=0;002H1002I0:002S1002T0@002d1002T0@\#
002e1002f0:0030700370H00251003^0n002<1004\0U002H1005A0E002S1005V0k002d1006Q0J002e1006k0T00307007O0n002H1008R06\#
002d1008X0S002e1009;0B00307009M0E009l>00::1Z00;d600;j0O00<I900<R0J00<l800=40L00=P=00=]0]001m800>J0^0000500?80k\#
00@3<00@?0N00@]500@b0d00AV700A]0\00BI800BQ0X00C9800CA1?00DP700DW0^00EE:00EO1G00Ff300Fi0`00G^900Gg0:00H1;00Gg0:\#
00H<;00HG0;00HR=00H_0=00Hl?00I;0?00IJA00I[0A00Il800J40;00J?:00JI0<00JU;00J`0:00Jj=00K70;00KB900KK0;00KV;00Ka0=\#
00Kn800L60900L?:00LI0;00LT800L\0900Le:00Lo0:00M9400M=0=00M[800Mc0R00NE900NN0f00OD:00ON1C00Pa500Pf0n00Qd<00R00l\#
00Rl800S41100TE900TN1000UN800UV0b00VH;00VS0f00WI900WR1@00Xb>00Y01;00Z;<00ZG0\00[=500[B0600[H700[O0700[V;002=0;\#
00[a400[e0700\4800\<0E00\Q400\U0;00C9800\`0F00]6400]:0;00AV700]E0E00]g4008R0600]k;00^61n00`4400`80N00`V:00``0>\#
00`nC00aA0_00]g400b=0H00]k;00bU1k00`4400dP1E00eeA00f62R00]g400he0G00]k;00i<1d00`4400k01@00`V:00l@0i00eeA00m91_\#
00`nC00nh1S00]g4010X0B00]k;010j1f00`4400k01@00`V:012`1L00eeA014<2=00`nC016I1E00]g4017o0B00]k;018A1200`44019C1n\#
00eeA01;A0h00]k;01<@0<01<L?01<[0B01<m:01=70701=>?01=M0H01=eA01>60J01>PE01>e0401>i@01=70701?9E01?N0;01?YG01@007\#
01@7901@@0500TE901@K0:01@U?01@d0B01A6@01AF0D01AZ=01Ag0B01B9<01BE0=01BRA01Bc0D01C7:01CA0N01C_>01Cm0@01D=701DD0J\#
01D^;01Di0:01E3=01E@0>01EN?01E]0G01F4<01F@0<01FLB01F^0H01G6:01G@0C01GS=01G`0S01HCA01HT0O01I3<01I?0A01IP<01I\0J\#
01J6@01JF0@01JV501J[0>01Ji601Jo0J01KID01K]0M01L:A01LK0S01Ln=01M;0F01MQ;01M\0H01N4<01N@0M01N];01Nh0O01OG?01OV0B\#
01Oh<01P40C01PGA01PX0B01PjC01Q=0C01QP<01Q\0C01Qo:01R90;01RD<01RP0<01R\>01Rj0O01SI901SR0K01SmA01T>0L01TZ<01Tf0<\#
01U2;01U=0I01UV<01Ub0N01V@801VH0A01VY:01Vc0D0030701W70?01WFB01WX0o01XWH01Xo1001YoI01ZH1801[PF01[f0]01\SE01\h10\#
01]hJ01^B1201_DC01_W1T01a;G01aR1301bU@01be1301chD01d<0h01e4F01eJ0`01f:H01fR1h01hJE01h_1801igK01jB1:01kLC01k_1G\#
01m6F01mL1Q01nmJ01oG1P020gE021<1M022YE022n0g023eI024>1R025`>025n0h026f?02751R028WM02942002;4J02;N1F02<dF02=:0j\#
02>4D02>H0j02?BE02?W0k02@RD02@f1S02BIH02Ba1602CgE02D<1402E@J02EZ0n02FXL02G41702H;E02HP1I02IiC02J<1Y02KeE02L:1>\#
02MHG02M_1?02NnB02O@1I02PYJ02Q31]02R`E02S50_02SdD02T80c02TkE02U@1202VBA02VS1D02WgC02X:1B02YL@02Y\0V00AV702ZI0T\#
02Zm502[20E02[G502[L0O02[k602\10a00TE902\b0<00UN802\b0<00VH;02\n0700WI902]50B00Xb>02]G0D00Z;<02][0402]_302]b02\#
02]d202][0402]f502\n0702^3<02^?1k02`:>02`H2D02b\<02bh0b02cZE02co1[02eZ=02eg1302fj702g11H02hI>02hW1I02j0@02j@1K\#
02k[<02kg1\02mS902m\0O02n;902nD1=02oQ602oW0^030E=030R16031X?031g0]032T;032_0F03357033<0A033M9033V0@033f>03440J\#
034N=034[0_035Q7035X08035`7035g07035n503630603699036B0B002H1036T0I002S1036m0H002d1037E0O002e1037d0J00307038>0N\#
038\7008R06038c7038j0?03997039@0G039W7009;0B039^=039k0B000B603:A0<000P=03:M0O0012?03:l0R03;N<000H0803;ZC03;m0;\#
03<8E03<M0?00M[8035X0800NE903<\0@00OD:03<l0?00Pa503=;0;00Qd<03=F0=00Rl803=S0>0025103=a0U002<103>F0<002H103>R08\#
002S1002f0:002d103>Z0@002e103>j0@03?:103?;0P03?[103?\0J0030703@60I00TE901@K0:00UN803@V0<00VH;03@b0H00WI903A:0W\#
00Xb>03Aa0K00Z;<03B<0F03BV903B_0;03Bj803C20;03C=403CA0503CF503CK0603CQ803CY0;00@]503Cd0=01@E603D10503@O703D608\#
00BI803D>0700<l803DE0;001m803DP09008M503DY0600DP703D_0=03Dl603E20603E8G03EO0H03Eg803Eo0803F7B03FI0F00\4803F_08\#
03Fg=03G40C00[l803GG0503GL903GU0603G[303G^0503Gc403Gg0403Gk403Go0403H3403H70503H<303H?0403HC203HE0203HG403HK03\#
03HN203HP0503HU203HW0403H[303H^0303Ha903Hj0>03I8803I@08033f>03IH0C03I[803Ic0?03J2703J90O00TE903JX0:03Jb803Jj09\#
03K3703K:0:03KD603KJ0603KP603KV06001Z9001c0:000B6000H0803K\403K`0400AV703Kd0603Kj803L20703L9503L>0703LE:00]:0;\#
03LOD00\`0F03Lc?03M20C00\Q403ME0403MI403MM0903MV703M]0803Me403Mi0703N0303N30602ZB703N90800M9403NA0503NF;03NQ0<\#
03N]803Ne0:03No403O30403O7<03OC0;\#

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
severity\#
{a}: {first}; {b}: {second}.\#
same-severity\#
Für einen Client sind beide gleich: {first}.\#
Worum es geht – {a}: {first}; {b}: {second}.\#
Wer handeln muss – nach {a}: {first}; nach {b}: {second}.\#
actor-nobody\#
Nach {a} muss niemand handeln.\#
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
origin\#
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
dotless\#
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
