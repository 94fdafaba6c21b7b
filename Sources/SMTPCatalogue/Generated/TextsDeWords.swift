// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deWords = PackedTable(
        records: #"""
00000300004005c030040400;I0<0080200>70<00:0200@W0<00<0200C?0<00>0200EJ0?00@0200G_0<00B0200J<0<00D0200Lf0C00F02\#
00OU0<00H0200Qg0<00J0200Sl0<00L0200V90<00N0200WN0<00P0200YL0<00R0200\50<00T0200]_0<00V0200_10<00X0200aV0<00Z02\#
00cK0@00\0200e^0<00^0200hJ0<00`0200jj0?00b0200mF0@00d0200oV0F00f05016^0D00k0501=e0H0100501Ci0E0150601NP0H01;06\#
01Wc0J01A0601a<0D01G0601g60C01M0501l70F01R05023:0D01W05028Y0F01\0602?n0B01b0502GQ0E01g0502MA0G01l0502R\0I02105\#
02Xc0G0260402]d0J02:0502cS0D02?0402hN0B02C0402o50G02G04034n0@02K0603<20E02Q0603C]0402W0403Ic0>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070B000I;000T1m002Q4002U26004[A004l0g00034005f0H000I;006>1Z002Q4007h1h004[A009`1Y0003400;U0Y000I;00<>1i\#
0003400>C08000I;00>K2<0003400@c0O000I;00AB1m0003400CK0P000I;00Ck1O0003400EY0E000I;00En1a0003400Gk0I000I;00HD1h\#
0003400JH0J000I;00Jb240003400M90B000I;00MK2:0003400Oa0Y000I;00PJ1M0003400R30D000I;00RG1U0003400T80U000I;00T]1L\#
0003400VE0?000I;00VT0j0003400WZ0R000I;00X<1@0003400YX0C000I;00Yk2:0003400\A0:000I;00\K1D0003400]k0C000I;00^>0c\#
0003400_=0G000I;00_T220003400ab0I000I;00b;1@0003400c[0J000I;00d51Y0003400ej0T000I;00fN1l0003400hV0D000I;00hj20\#
0003400k90Q000I;00kZ1\0003400mV0^000I;00nD1B0003400ol0T000I;010P1O002Q4011o1]013\:013f1P004[A015F1H0003401720K\#
000I;017M18002Q4018U1\013\:01:A26004[A01<G1N0003401>=0W000I;01>d16002Q401?j1Z013\:01AT1?004[A01Bc160003401D>0Y\#
000I;01Dg1V002Q401FM1h013\:01HE1d004[A01J92H01LQC01Ld1\0003401Nh0D000I;01O<1h002Q401Q420013\:01S40n004[A01T21g\#
01LQC01Ui1j0003401X=0R000I;01X_1Z002Q401ZI2H013\:01\a0l004[A01]]2201LQC01__1M0003401aP0A000I;01aa1G002Q401c81;\#
013\:01dC1>004[A01eQ0a01LQC01fB0d0003401gI0E000I;01g^12002Q401h`1?013\:01io0P004[A01jO1X0003401lM0^000I;01m;2F\#
002Q401oQ1X013\:02190W004[A021`1J00034023N0C000I;023a17002Q4024h1F013\:026>1:004[A027H1A00034028o0A000I;029@1b\#
002Q402;21h013\:02<j0L004[A02=F1S01LQC02>i150003402@@0E000I;02@U2@002Q402Be1a013\:02DV1R004[A02F81I0003402Gf0C\#
000I;02H91^002Q402Ig1V013\:02KM0e004[A02LB0o0003402MX0T000I;02N<1S002Q402O_0g013\:02PV16004[A02Q\100003402S50E\#
000I;02SJ1<002Q402TV1W013\:02V=0O004[A02V\270003402Y:0D000I;02YN1D002Q402Zb1J013\:02\<1X0003402^>0H000I;02^V14\#
002Q402_Z1m013\:02aW0V004[A02b=1F0003402cg0B000I;02d91O002Q402eX1H013\:02g01N0003402h`0<000I;02hl2:002Q402k626\#
004[A02m<1i0003402oL0R000I;02on1k002Q4031i1R004[A033K1S00034035>0I000I;035W0o002Q4036V24013\:038Z0e004[A039O1A\#
01LQC03:`1B0003403<G0N000I;03<e1K002Q403>@29013\:03@I0i004[A03AB1O01LQC03Ba0l0003403Ca0P000I;03DA25002Q403FF1^\#
004[A03H41_0003403J10b000I;03Jc1a002Q403LT1T004[A03N80i\#

"""#,
        blob: #"""
1yz\#
name\#
Keine SMTP-Antwort\#
description\#
Keine Antwort beginnt mit 1: SMTP kennt keine vorläufigen oder informierenden Antworten. Die Klasse gehört zu FTP und HTTP.\#
when\#
In Nachschlagelisten mit „1xx Informational“, meist samt `101` und `111`: Das sind Fehlernummern von Linux, die ein Client ausgab.\#
fix sending-admin\#
Suchen Sie die wirkliche Antwort in den Zeilen ringsum.\#
3yz\#
Positive Zwischenantwort\#
Der Server hat den Befehl angenommen und wartet auf mehr. Es ist keine Umleitung; die gibt es nur in HTTP.\#
`354` nach `DATA`: die Nachricht senden. `334` bei `AUTH`: den nächsten Teil der Anmeldung senden. Exim hat auch `353`.\#
Senden Sie, was der Befehl als Nächstes verlangt; lesen Sie die Antwort darauf vor dem nächsten Befehl.\#
command ATRN\#
wartende Mail auf dieser Verbindung holen\#
Ein angemeldeter Client verlangt die Mail seiner Domains; dann tauschen beide Seiten auf derselben Verbindung die Rollen.\#
command AUTH\#
anmelden\#
Der Client nennt ein Anmeldeverfahren, das `EHLO` anbot. Der Server kann mit `334` mehr verlangen, bis die Anmeldung gelingt oder scheitert.\#
command BDAT\#
ein Stück der Nachricht senden\#
Sendet einen Teil der Nachricht mit angekündigter Länge anstelle von `DATA`. Das mit `LAST` bezeichnete Stück beendet sie.\#
command BURL\#
die Nachricht als Verweis senden\#
Lässt den Einlieferungsserver die Nachricht oder einen Teil davon von einem IMAP-Server holen.\#
command CONNECT\#
die Verbindung selbst\#
Kein Befehl: Der Client verbindet sich und wartet. Die Begrüßung, die folgt, ist die erste Antwort der Sitzung.\#
command DATA\#
die Nachricht ankündigen\#
Der Client möchte die Nachricht senden. Nach `354` folgen Kopf und Inhalt bis zu einer Zeile mit einem einzelnen Punkt.\#
command EHLO\#
der Client stellt sich vor\#
Der Client nennt seinen Hostnamen und fragt nach den Erweiterungen des Servers. Erster Befehl einer Sitzung, nach `STARTTLS` erneut.\#
command END-OF-DATA\#
Ende der Nachricht\#
Kein Befehl: die Zeile mit einem einzelnen Punkt, die die Nachricht beendet. Die Antwort darauf entscheidet, ob der Server sie übernimmt.\#
command ETRN\#
die Warteschlange für einen Host starten\#
Bittet den Server, die wartende Mail für einen Host zu senden, über eine eigene Verbindung.\#
command EXPN\#
eine Liste auflösen\#
Fragt nach den Mitgliedern einer Mailingliste. Die meisten öffentlichen Server geben keine Auskunft.\#
command HELO\#
der Client stellt sich vor, alte Form\#
Der Client nennt seinen Hostnamen, ohne Erweiterungen. Nur für Server, die `EHLO` ablehnen.\#
command HELP\#
um Hilfe bitten\#
Bittet um einen Hilfetext für einen Menschen am Terminal.\#
command LHLO\#
der Client stellt sich in LMTP vor\#
Was in SMTP `EHLO` ist. Ein LMTP-Server lehnt `EHLO` ab, ein SMTP-Server `LHLO`.\#
command MAIL\#
den Absender nennen\#
`MAIL FROM:<Adresse>` beginnt eine Transaktion und nennt die Rückadresse, an die Unzustellbarkeitsmeldungen gehen; in diesen selbst `<>`.\#
command NOOP\#
nichts tun\#
Bittet um eine Erfolgsantwort und sonst nichts, etwa um die Sitzung offen zu halten.\#
command QUIT\#
die Sitzung beenden\#
Der Client verabschiedet sich und wartet auf `221`.\#
command RCPT\#
einen Empfänger nennen\#
`RCPT TO:<Adresse>` nennt einen Empfänger und wird für jeden einmal gesendet. Die meisten Ablehnungen einer Sitzung kommen hier.\#
command RSET\#
die Transaktion verwerfen\#
Der Server vergisst Absender, Empfänger und Nachricht; die Sitzung geht weiter.\#
command STARTTLS\#
Verschlüsselung verlangen\#
Der Client möchte die Verbindung verschlüsseln. Nach `220` folgt der TLS-Handshake, dann erneut `EHLO`.\#
command TURN\#
die Rollen tauschen (zurückgezogen)\#
Ließ Client und Server ohne jede Prüfung die Rollen tauschen. Aus Sicherheitsgründen zurückgezogen; Server lehnen es ab.\#
command VRFY\#
eine Adresse prüfen\#
Fragt, ob ein Postfach besteht. Die meisten öffentlichen Server antworten mit `252` oder `502`, damit niemand Adressen sammelt.\#
command XCLIENT\#
Clientdaten weitergeben (Postfix)\#
Ein Proxy nennt Postfix Namen und Adresse des wahren Clients. Die Sitzung beginnt neu mit einer Begrüßung.\#
command XFORWARD\#
Clientdaten für das Log weitergeben (Postfix)\#
Ein Filter nennt Postfix den Client, von dem eine Nachricht kam, nur für das Log.\#
error access-forbidden\#
Verbindung auf dieser Seite verboten\#
Betriebssystem oder Firewall des sendenden Hosts lassen das Programm keine Verbindung aufbauen.\#
Virenscanner, die Port 25 für alle außer bekannten Mailprogrammen sperren; Regeln von Hosts und Containern.\#
fix sender\#
Erlauben Sie das Programm im Virenscanner oder in der Firewall (Schutz vor Massenmail-Würmern).\#
Erlauben Sie diesem Programm ausgehende Verbindungen; nutzen Sie Port 587 mit Anmeldung.\#
error cannot-connect\#
Keine Verbindung zum Server\#
Das Programm hat keinen Server erreicht, also gab es auch keine Antwort.\#
Falscher Hostname oder Port, kein Netz, Firewall oder Virenscanner dazwischen, ein Server, der nicht läuft.\#
Prüfen Sie im Konto Servernamen, Port (587 oder 465) und Verschlüsselung; versuchen Sie ein anderes Netz, ohne VPN und Mailprüfung.\#
Testen Sie vom selben Rechner aus: `nc -vz HOST 587` oder `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Verbindung auf dieser Seite abgebrochen\#
Software auf dem sendenden Host hat die Verbindung selbst abgebrochen.\#
Virenscanner oder Firewall, die Mail untersucht, Wechsel von VPN oder Netz, eine Zeitgrenze des Programms.\#
Schalten Sie die Mailprüfung des Virenscanners zum Test ab; senden Sie erneut.\#
Nehmen Sie das Mailprogramm von der Untersuchung ausgehender Mail aus.\#
error connection-lost\#
Verbindung von der Gegenseite geschlossen\#
Die Verbindung kam zustande und brach vor dem Ende ab. Dabei kann eine Antwort verloren gegangen sein.\#
Server, Firewall oder Virenscanner legt auf: zu viele Verbindungen, gesperrter Client, TLS am falschen Port, Zeitgrenze.\#
Prüfen Sie Port und Verschlüsselung: 465 will sofort TLS, 587 STARTTLS. Schalten Sie die Mailprüfung zum Test ab.\#
Nach welchem Befehl bricht sie ab? Sofort: gesperrt oder TLS erwartet; in der Nachricht: MTU oder Filter. Lassen Sie die Warteschlange erneut versuchen.\#
fix receiving-admin\#
Lesen Sie das Log zu diesem Client; lassen Sie Grenzen und Filter mit `421` antworten, bevor sie schließen.\#
error connection-refused\#
Verbindung abgelehnt\#
Der Host wurde erreicht, aber an diesem Port lauscht nichts, oder eine Firewall lehnt ab. Eine Sitzung fand nicht statt.\#
Maildienst gestoppt, falscher Port (25, 465 und 587 verwechselt), ein Programm sendet an `localhost`, wo kein Mailserver läuft.\#
Prüfen Sie Servernamen und Port: 587 oder 465 zum Einliefern.\#
Testen Sie mit `nc -vz HOST 587`. Container: `localhost` ist der Container selbst, nennen Sie stattdessen den Mailhost.\#
Sehen Sie nach, ob der Dienst läuft und auf der öffentlichen Adresse lauscht (`ss -ltn`), prüfen Sie dann die Firewall.\#
error connection-timed-out\#
Zeitüberschreitung der Verbindung\#
Die andere Seite hat nicht rechtzeitig geantwortet: Es kam keine Verbindung zustande, oder sie verstummte.\#
Ausgehender Port 25 vom Provider oder in der Cloud gesperrt (am häufigsten), eine Firewall, die Pakete verwirft, falsche Adresse, überlasteter Server.\#
Verwenden Sie Port 587 oder 465 mit Anmeldung statt Port 25.\#
Testen Sie jeden MX-Host mit `nc -vz HOST 25`. Scheitern alle, lassen Sie Port 25 öffnen oder senden Sie über ein Relay auf 587.\#
Öffnen Sie den Port für alle; nehmen Sie Hosts, die nicht antworten, aus den MX-Einträgen.\#
error dns-no-address\#
Name ohne Adresse\#
Den Namen gibt es im DNS, aber er hat keine Adresse, zu der man sich verbinden könnte.\#
MX- oder Servernamen ohne A- oder AAAA-Eintrag; eine Domain als Servername.\#
Prüfen Sie den Namen des Postausgangsservers: Oft fehlt `smtp.` oder `mail.`.\#
Führen Sie `dig A HOST` und `dig AAAA HOST` aus.\#
Geben Sie jedem Mailhost einen A- oder AAAA-Eintrag.\#
error dns-no-answer\#
Keine Antwort vom DNS\#
Der Name konnte gerade nicht aufgelöst werden; es kann ihn geben.\#
Resolver oder Nameserver antworten nicht, Netz ausgefallen, Container ohne DNS.\#
Versuchen Sie es später erneut.\#
Testen Sie den Resolver (`dig HOST`, `/etc/resolv.conf`); lassen Sie die Warteschlange erneut versuchen.\#
error envelope-refused\#
Absender oder Empfänger fehlen oder abgelehnt\#
Absender oder Empfänger fehlen, sind fehlerhaft geschrieben oder wurden abgelehnt. Die Antwort des Servers, falls es eine gab, steht neben dem Namen.\#
Leeres `to` oder `from` in einem Programm, Adressen mit Leerzeichen oder Zeilenumbruch, keine Anmeldung.\#
Prüfen Sie die Adressen der Nachricht.\#
Protokollieren Sie Absender und Empfänger vor dem Senden; lesen Sie die zitierte Antwort.\#
error host-not-found\#
Host nicht gefunden\#
Das DNS kennt diesen Hostnamen nicht; es konnte nichts gesendet werden.\#
Tippfehler im Servernamen oder in der Domain, fehlender DNS-Eintrag, Rechner ohne DNS.\#
Prüfen Sie den Namen des Postausgangsservers oder die Domain der Adresse.\#
Fragen Sie den Namen auf dem sendenden Host ab: `dig A HOST` und `dig MX DOMAIN`.\#
error host-unreachable\#
Kein Weg zum Host\#
Ein Router oder eine Firewall unterwegs meldet, dass der Host nicht erreichbar ist. Eine Sitzung fand nicht statt.\#
Eine Firewall, die den Port mit „host unreachable“ abweist, ein Host, der nicht läuft, eine falsche Adresse im DNS.\#
Prüfen Sie den Servernamen.\#
Sehen Sie die Regeln für ausgehende Mailports an und testen Sie mit `nc -vz HOST 25` von anderswo.\#
Prüfen Sie Firewall, Adresse und die Einträge, die dorthin führen.\#
error login-failed\#
Anmeldung gescheitert\#
Der Server nahm die Anmeldung nicht an, oder beide Seiten haben kein gemeinsames Verfahren. Die Antwort des Servers, meist `535`, steht daneben.\#
Falsches oder geändertes Passwort, fehlendes App-Passwort oder OAuth, fehlender Benutzername, Anmeldung vor TLS.\#
Testen Sie das Passwort im Webmail; erzeugen Sie bei Anmeldung in zwei Schritten ein App-Passwort.\#
Lesen Sie die zitierte Antwort; wählen Sie ein Verfahren aus der letzten `EHLO`-Antwort.\#
error message-refused\#
Nachricht abgelehnt\#
Der Server nahm Absender und Empfänger an, lehnte aber die Nachricht ab. Seine Antwort steht neben dem Namen.\#
Spam- oder Virenfilter, Größengrenzen, fehlerhafte Kopfzeilen, SPF, DKIM oder DMARC nicht bestanden.\#
Senden Sie einen kurzen Test ohne Links und Anhänge.\#
Lesen Sie die zitierte Antwort und handeln Sie nach ihrem Code.\#
error message-too-large\#
Nachricht zu groß für dieses Konto\#
Die Nachricht ist größer, als dieses Konto senden darf; Outlook hat sie deshalb nicht übergeben.\#
Große Anhänge; die Kodierung fügt ein Drittel hinzu.\#
Teilen Sie große Dateien per Link, oder teilen Sie die Nachricht auf.\#
Erhöhen Sie die Grenze des Postfachs (Exchange: `MaxSendSize`).\#
error network-unreachable\#
Netz nicht erreichbar\#
Der sendende Host hat keinen Weg zur Adresse; eine Sitzung fand nicht statt.\#
Hosts ohne funktionierendes IPv6, die eine IPv6-Adresse wählen; Netz ausgefallen; Standardroute fehlt.\#
Prüfen Sie die Netzverbindung.\#
Testen Sie mit `ip route get ADDRESS`. Ohne funktionierendes IPv6: `inet_protocols = ipv4` (Postfix) oder `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Empfänger abgelehnt\#
Der Server lehnte Empfänger bei `RCPT TO` ab. Seine Antwort steht neben der Nummer.\#
Vor allem Relaying ohne Anmeldung; dann eine falsche Adresse oder ein gesperrter Absender.\#
Schalten Sie die Anmeldung am Postausgangsserver ein (Port 587 oder 465), prüfen Sie dann die Adressen.\#
error reply-not-understood\#
Antwort nicht verstanden\#
Was der Server sandte, ist keine SMTP-Antwort; das Programm gab auf.\#
Ein anderer Dienst an diesem Port, sofortiges TLS erwartet (Port 465), ein Proxy oder die Anmeldeseite des Netzes dazwischen.\#
Prüfen Sie Port und Verschlüsselung.\#
Sehen Sie nach, was antwortet: `nc HOST 25` oder `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Absender abgelehnt\#
Der Server lehnte die Absenderadresse bei `MAIL FROM` ab. Seine Antwort steht neben der Nummer.\#
Keine Anmeldung, eine Adresse, die nicht zur Anmeldung gehört, ein gesperrter Absender.\#
Schalten Sie die Anmeldung am Postausgangsserver ein; senden Sie von der Adresse Ihres Kontos.\#
error socket-error\#
Socketfehler\#
Die Verbindung scheiterte unterhalb von SMTP. Der Text daneben sagt, wie: abgelehnt, Zeit überschritten, Zertifikat, falsche TLS-Version.\#
Nodemailer mit `secure: true` auf Port 587 („wrong version number“), selbst signierte Zertifikate, kein Mailserver an diesem Port.\#
`secure: true` nur mit Port 465, `false` mit 587 (STARTTLS). Reparieren Sie Zertifikate, statt die Prüfung abzuschalten.\#
error temporary-refusal\#
Vom entfernten Server aufgeschoben\#
Der entfernte Server antwortete mit 4yz. Die Nummer von Exim sagt, nach welchem Befehl: -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Greylisting, Ratenbegrenzung, volle Postfächer; in Exims Wiederholungsdaten (`exinext`) und Logs.\#
Lesen Sie die zitierte Antwort im Log (`exigrep`); die Warteschlange versucht es von selbst erneut.\#
error tls-failed\#
TLS-Handshake gescheitert\#
Beide Seiten konnten keine verschlüsselte Verbindung aufbauen.\#
TLS am falschen Port, abgelaufenes oder selbst signiertes Zertifikat, unpassender Name, alte TLS-Versionen, Virenscanner dazwischen.\#
Wählen Sie SSL/TLS für Port 465, STARTTLS für 587.\#
Sehen Sie das Zertifikat an: `openssl s_client -starttls smtp -connect HOST:587`.\#
Erneuern Sie das Zertifikat mit Kette und Hostnamen; erlauben Sie TLS 1.2 und 1.3.\#
error tls-not-offered\#
Server bietet kein STARTTLS an\#
Das Programm muss verschlüsseln, aber der Server bietet es auf dieser Verbindung nicht an.\#
Verschlüsselung für einen Server oder Port ohne TLS eingestellt; Firewall oder Virenscanner entfernt `STARTTLS` aus der `EHLO`-Antwort.\#
Verwenden Sie Port 587 mit STARTTLS oder 465 mit SSL/TLS.\#
Vergleichen Sie die `EHLO`-Antwort aus einem anderen Netz; schalten Sie die SMTP-Inspektion ab.\#
Richten Sie ein Zertifikat ein und bieten Sie `STARTTLS` an.\#
http\#
HTTP-Status (keine SMTP-Antwort)\#
Die Zahl stammt von einem Webserver, Proxy oder einer Webschnittstelle. SMTP gibt denselben Ziffern eine andere Bedeutung oder keine.\#
Mail, die über die Webschnittstelle (API) eines Dienstes, über Webmail oder einen Proxy davor gesendet wird.\#
Schlagen Sie in der Dokumentation dieser Schnittstelle nach. Die Antwort eines Mailservers steht in dessen Log.\#
other-protocol\#
Zahl eines anderen Protokolls (keine SMTP-Antwort)\#
Der Text nennt ein anderes Protokoll oder Programm. SMTP gibt denselben Ziffern eine andere Bedeutung oder keine.\#
In Logs von Programmen, die mehrere Protokolle sprechen: In FTP zum Beispiel betrifft `550` Dateien.\#
Schlagen Sie in der Dokumentation dieses Protokolls nach.\#

"""#)
}
