// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enWords = PackedTable(
        records: #"""
00000300004005H030040400:P0<0080200<i0<00:0200?<0<00<0200AQ0<00>0200CK0?00@0200EY0<00B0200Ga0<00D0200J;0C00F02\#
00L^0<00H0200NY0<00J0200P?0<00L0200R>0<00N0200SD0<00P0200U>0<00R0200WE0<00T0200Xd0<00V0200Yk0<00X0200[o0<00Z02\#
00]V0@00\0200_\0<00^0200aa0<00`0200c[0?00b0200ej0@00d0200gm0F00f0500n@0D00k05014S0H01005019e0E0150601CG0H01;06\#
01KQ0J01A0601SP0D01G0601XX0C01M0501\i0F01R0501b[0D01W0501gW0F01\0601me0B01b05024G0E01g0502940G01l0502=S0I02105\#
02C?0G0260402G`0J02:0502L`0D02?0402Q:0B02C0402WJ0G02G0402\T0@02K0602c60E02Q0602iZ0402W0402o80>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070@000G;000R1\002>4002B26004HA004Y0_00034005K0K000G;005f1T002>4007J1`004HA009:1F0003400:\0T000G;00;@1Y\#
0003400=506000G;00=;210003400?H0K000G;00?c1^0003400A]0M000G;00B:1A0003400CZ0E000G;00Co1Z0003400Ee0D000G;00F91X\#
0003400Gm0A000G;00H>1m0003400JN0B000G;00J`1n0003400Lj0J000G;00MD1E0003400Ne0=000G;00O21=0003400PK0K000G;00Pf1H\#
0003400RJ0<000G;00RV0^0003400SP0I000G;00Si1E0003400UJ0?000G;00UY1\0003400WQ0:000G;00W[190003400Y00?000G;00Y?0\\#
0003400Z70@000G;00ZG1X0003400\;0D000G;00\O170003400]f0B000G;00^81T0003400_h0H000G;00`@1Q0003400am0A000G;00b>1M\#
0003400cj0M000G;00dG1S0003400f:0Y000G;00fc1:0003400hC0Q000G;00hd1H002>400j<1Q00k]:00kg1D004HA00m;150003400nT0K\#
000G;00no0e002>400od1S00k]:011G1g004HA013>1E00034014k0O000G;015J0i002>4016C1T00k]:017g15004HA018l0i0003401::0S\#
000G;01:]1Q002>401<>1k00k]:01>91T004HA01?]1n01A[C01An1I0003401C_0B000G;01D11U002>401EV1k00k]:01GQ0f004HA01HG1Y\#
01A[C01J01Q0003401Kk0D000G;01L?1C002>401MR2700k]:01OY0b004HA01PK1d01A[C01R?1A0003401Sd0D000G;01T80i002>401U11>\#
00k]:01V?1;004HA01WJ0U01A[C01Wo0Y0003401Xk0B000G;01Y=0g002>401Z41M00k]:01[Q0@004HA01[a180003401]?0W000G;01]f1m\#
002>401_c1E00k]:01a80S004HA01a[100003401bo0>000G;01c=0f002>401d31G00k]:01eJ14004HA01fN190003401gm0@000G;01h=1O\#
002>401i\1V00k]:01kB0F004HA01kX1E01A[C01lm0h0003401n70<000G;01nC29002>4020L1N00k]:021j1@004HA023:1=00034024\0?\#
000G;024k1Q002>4026L1>00k]:027Z0`004HA028J0Z00034029K0R000G;029m1B002>402;?0Y00k]:02;h0b004HA02<Z0i0003402=l0F\#
000G;02>B17002>402?I1L00k]:02@e0M004HA02AB1m0003402CV0B000G;02Ch1?002>402E71<00k]:02FC1M0003402H:0D000G;02HN0n\#
002>402IL1a00k]:02K=0J004HA02KW190003402M40>000G;02MB1I002>402N[1900k]:02Od1F0003402QL0<000G;02QX1l002>402ST1k\#
004HA02UO1k0003402Wa0L000G;02X=1i002>402Z61D004HA02[J1:0003402\d0D000G;02]80d002>402]l2400k]:02`00[004HA02`[1A\#
01A[C02al1:0003402cK0N000G;02ci1>002>402e71l00k]:02g30_004HA02gb1;01A[C02hm0]0003402i^0O000G;02j=1`002>402km1I\#
004HA02mF1b0003402oF0^000G;03041P002>4031T1L004HA03300a\#

"""#,
        blob: #"""
1yz\#
name\#
No reply of SMTP\#
description\#
No reply begins with 1: SMTP has no preliminary or informational replies. The class belongs to FTP and HTTP.\#
when\#
On reference sites that list "1xx Informational", mostly with `101` and `111`: those are error numbers of Linux that a client printed.\#
fix sending-admin\#
Look for the real reply in the lines around it.\#
3yz\#
Positive intermediate reply\#
The server accepted the command and waits for more. It is no redirection, which exists in HTTP only.\#
`354` after `DATA`: send the message. `334` during `AUTH`: send the next part of the login. Exim also has `353`.\#
Send what the command needs next; read the reply that follows before the next command.\#
command ATRN\#
fetch queued mail on this connection\#
A logged-in client asks for the mail of its domains; then both sides change roles on the same connection.\#
command AUTH\#
log in\#
The client names a login mechanism that `EHLO` offered. The server may ask for more with `334` until the login succeeds or fails.\#
command BDAT\#
send a chunk of the message\#
Sends a part of the message of announced length, in place of `DATA`. The chunk marked `LAST` ends the message.\#
command BURL\#
send the message by reference\#
Lets a submission server fetch the message, or a part of it, from an IMAP server.\#
command CONNECT\#
the connection itself\#
Not a command: the client connects and waits. The greeting that follows is the first reply of the session.\#
command DATA\#
announce the message\#
The client asks to send the message. After `354` header and body follow, up to a line with a single dot.\#
command EHLO\#
the client greets\#
The client gives its host name and asks for the server's extensions. First command of a session, sent again after `STARTTLS`.\#
command END-OF-DATA\#
end of the message\#
Not a command: the line with a single dot that ends the message. The reply to it decides whether the server takes the message.\#
command ETRN\#
start the queue for a host\#
Asks the server to send the mail that waits for a host, over a connection of its own.\#
command EXPN\#
expand a list\#
Asks for the members of a mailing list. Most public servers do not answer it.\#
command HELO\#
the client greets, old form\#
The client gives its host name, without extensions. Only for servers that refuse `EHLO`.\#
command HELP\#
ask for help\#
Asks for help text for a person at a terminal.\#
command LHLO\#
the client greets in LMTP\#
What `EHLO` is in SMTP. An LMTP server refuses `EHLO`, an SMTP server refuses `LHLO`.\#
command MAIL\#
name the sender\#
`MAIL FROM:<address>` opens a transaction and names the reverse-path, to which bounces go; `<>` in a bounce.\#
command NOOP\#
do nothing\#
Asks for a success and nothing else, for example to keep a session alive.\#
command QUIT\#
end the session\#
The client says goodbye and waits for `221`.\#
command RCPT\#
name a recipient\#
`RCPT TO:<address>` names one recipient; it is sent once for each. Most refusals of a session come here.\#
command RSET\#
drop the transaction\#
The server forgets sender, recipients and message; the session goes on.\#
command STARTTLS\#
ask for encryption\#
The client asks to encrypt the connection. After `220` the TLS handshake follows, then `EHLO` again.\#
command TURN\#
change roles (withdrawn)\#
Made client and server change roles without any check. Withdrawn for security; servers refuse it.\#
command VRFY\#
verify an address\#
Asks whether a mailbox exists. Most public servers answer `252` or `502`, against harvesting.\#
command XCLIENT\#
pass on client data (Postfix)\#
A proxy tells Postfix name and address of the true client. The session begins anew with a greeting.\#
command XFORWARD\#
pass on client data for the log (Postfix)\#
A filter tells Postfix which client a message came from, for the log only.\#
error access-forbidden\#
Connection forbidden on this side\#
The operating system or a firewall on the sending host does not let the program connect.\#
Virus scanners that block port 25 for all but known mail programs; rules of hosts and containers.\#
fix sender\#
Allow the program in the virus scanner or firewall ("mass mailing worm" protection).\#
Allow outgoing connections for this program; use port 587 with login.\#
error cannot-connect\#
No connection to the server\#
The program reached no server, so no reply was given.\#
Wrong host name or port, no network, a firewall or virus scanner in between, a server that is down.\#
Check server name, port (587 or 465) and encryption in the account; try another network, without VPN and mail scanning.\#
Test from the same machine: `nc -vz HOST 587` or `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Connection aborted on this side\#
Software on the sending host broke the connection itself.\#
A virus scanner or firewall that inspects mail, VPN or network changes, a time limit of the program.\#
Switch off mail scanning in the virus scanner for a test; send again.\#
Exempt the mail program from inspection of outgoing mail.\#
error connection-lost\#
Connection closed by the other side\#
The connection came about and broke before the work was done. A reply may have been lost with it.\#
A server, firewall or virus scanner that hangs up: too many connections, blocked client, TLS on the wrong port, time limit.\#
Check port and encryption: 465 wants TLS at once, 587 STARTTLS. Switch mail scanning off for a test.\#
See after which command it breaks. At once: blocked or TLS expected; within the message: MTU or a filter. Let the queue retry.\#
fix receiving-admin\#
Read the log for this client; let limits and filters answer with `421` before they close.\#
error connection-refused\#
Connection refused\#
The host was reached, but nothing listens on that port, or a firewall refuses. No session took place.\#
Mail service stopped, wrong port (25, 465 and 587 mixed up), a program that sends to `localhost` where no mail server runs.\#
Check server name and port: 587 or 465 to submit mail.\#
Test with `nc -vz HOST 587`. Containers: `localhost` is the container itself, name the mail host instead.\#
See that the service runs and listens on the public address (`ss -ltn`), then check the firewall.\#
error connection-timed-out\#
Connection timed out\#
The other side did not answer in time: no connection came about, or it fell silent.\#
Outgoing port 25 blocked by the provider or cloud (most frequent), a firewall that drops packets, a wrong address, a server under load.\#
Use port 587 or 465 with login instead of port 25.\#
Test each MX host with `nc -vz HOST 25`. All fail: ask the provider to open port 25, or send through a relay on 587.\#
Open the port for everybody; take hosts that do not answer out of the MX records.\#
error dns-no-address\#
Name without address\#
The name exists in DNS, but has no address to connect to.\#
MX or server names without an A or AAAA record; a domain given as server name.\#
Check the name of the outgoing server: often `smtp.` or `mail.` is missing.\#
Run `dig A HOST` and `dig AAAA HOST`.\#
Give every mail host an A or AAAA record.\#
error dns-no-answer\#
DNS gave no answer\#
The name could not be looked up just now; it may exist.\#
Resolver or name servers that do not answer, a network that is down, a container without DNS.\#
Try again later.\#
Test the resolver (`dig HOST`, `/etc/resolv.conf`); let the queue retry.\#
error envelope-refused\#
Sender or recipients missing or refused\#
Sender or recipients are missing, malformed, or the server refused them. Its reply, if there was one, stands beside the name.\#
An empty `to` or `from` in a program, addresses with spaces or line breaks, no login.\#
Check the addresses of the message.\#
Log sender and recipients before sending; read the quoted reply.\#
error host-not-found\#
Host not found\#
DNS knows no such host name, so nothing could be sent.\#
Typing error in the server name or domain, a missing DNS record, a machine without DNS.\#
Check the name of the outgoing server, or the domain of the address.\#
Query the name with `dig A HOST` and `dig MX DOMAIN` on the sending host.\#
error host-unreachable\#
No route to host\#
A router or firewall on the way reports that the host cannot be reached. No session took place.\#
A firewall that rejects the port with "host unreachable", a host that is down, a wrong address in DNS.\#
Check the server name.\#
Look at rules for outgoing mail ports, and test with `nc -vz HOST 25` from elsewhere.\#
Check firewall, address and the records that lead to it.\#
error login-failed\#
Login failed\#
The server did not accept the login, or both sides have no login mechanism in common. The server's reply, mostly `535`, stands beside it.\#
Wrong or changed password, missing app password or OAuth, missing user name, login before TLS.\#
Test the password in webmail; create an app password where two-step login is on.\#
Read the quoted reply; choose a mechanism that the last `EHLO` answer offers.\#
error message-refused\#
Message refused\#
The server took sender and recipients, but refused the message. Its reply stands beside the name.\#
Spam or virus filters, size limits, broken headers, failed SPF, DKIM or DMARC.\#
Send a short test without links and attachments.\#
Read the quoted reply and act on its code.\#
error message-too-large\#
Message too large for this account\#
The message is larger than this account may send, so Outlook did not hand it over.\#
Large attachments; encoding adds a third.\#
Share large files by a link, or split the message.\#
Raise the limit of the mailbox (Exchange: `MaxSendSize`).\#
error network-unreachable\#
Network is unreachable\#
The sending host has no route to the address, so no session took place.\#
Hosts without working IPv6 that choose an IPv6 address; network down; missing default route.\#
Check the network connection.\#
Test with `ip route get ADDRESS`. Without working IPv6 set `inet_protocols = ipv4` (Postfix) or `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Recipients refused\#
The server refused recipients at `RCPT TO`. Its reply stands beside the number.\#
Relaying without login, above all; then a wrong address or a blocked sender.\#
Switch on authentication for the outgoing server (port 587 or 465), then check the addresses.\#
error reply-not-understood\#
Reply not understood\#
What the server sent is no SMTP reply, so the program gave up.\#
Another service on that port, TLS expected at once (port 465), a proxy or a login page of the network in between.\#
Check port and encryption.\#
Look what answers: `nc HOST 25`, or `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Sender refused\#
The server refused the sender address at `MAIL FROM`. Its reply stands beside the number.\#
No login, an address that does not belong to the login, a blocked sender.\#
Switch on authentication for the outgoing server; send from the address of your login.\#
error socket-error\#
Socket error\#
The connection failed below SMTP. The message beside the name tells how: refused, timed out, certificate, wrong TLS version.\#
Nodemailer with `secure: true` on port 587 ("wrong version number"), self-signed certificates, no mail server on that port.\#
Use `secure: true` with port 465 only, `false` with 587 (STARTTLS). Repair certificates instead of switching off the check.\#
error temporary-refusal\#
Put off by the remote server\#
The remote server answered with a 4yz reply. Exim's number tells after which command: -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Greylisting, rate limits, full mailboxes; in Exim's retry data (`exinext`) and logs.\#
Read the quoted reply in the log (`exigrep`); the queue retries by itself.\#
error tls-failed\#
TLS handshake failed\#
Both sides could not set up an encrypted connection.\#
TLS on the wrong port, an expired or self-signed certificate, a name that does not fit, old TLS versions, virus scanners in between.\#
Set SSL/TLS for port 465, STARTTLS for 587.\#
Look at the certificate with `openssl s_client -starttls smtp -connect HOST:587`.\#
Renew the certificate with its chain and host name; allow TLS 1.2 and 1.3.\#
error tls-not-offered\#
Server does not offer STARTTLS\#
The program must encrypt, but the server does not offer it on this connection.\#
Encryption set for a server or port without TLS; a firewall or virus scanner that removes `STARTTLS` from the `EHLO` answer.\#
Use port 587 with STARTTLS or 465 with SSL/TLS.\#
Compare the `EHLO` answer from another network; switch off SMTP inspection.\#
Configure a certificate and offer `STARTTLS`.\#
http\#
HTTP status (not an SMTP reply)\#
The number comes from a web server, proxy or web interface. SMTP gives the same digits another meaning, or none.\#
Mail sent through a web interface (API) of a service, webmail, or a proxy in front of it.\#
Look it up in the documentation of that interface. A mail server's own reply stands in the log of the mail server.\#
other-protocol\#
Number of another protocol (not an SMTP reply)\#
The text names another protocol or program. SMTP gives the same digits another meaning, or none.\#
In logs of programs that speak several protocols: `550` in FTP, for example, is about files.\#
Look it up in the documentation of that protocol.\#

"""#)
}
