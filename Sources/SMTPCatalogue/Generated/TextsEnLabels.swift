// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enLabels = PackedTable(
        records: #"""
00000500005001B0800507002]0?00<07007>0500C04008E0:00G0?00DK0500V0A00If0A00g0600O\0@00m0600U]0:0130400V;0801705\#
00Wa0=01<0500[j0=01A0400af0=01E0600hX0=01K0600nM0A01Q04012X0701U0:016I0601_1H00?:050370902FR0803@0C00;I0803S0:\#
02^R0403]0600@^0803c0600BV0703i0902dG070420602eU040480m\#

"""#,
        fields: #"""
00056000506000;6000;06000A=000N0=000[?000j0?00199001909001J1001K06001Q1001R0;001]1001^0;001i1001j0;00251001j0;\#
0026100270;002B7002I0D001J1002l0g001Q1003c0S001]1004F0E001i1004[0e00251005P0I00261005i0Q002B7006J0d001]1007C07\#
00251007J0L00261007f0A002B700870>008O>008]1P00:=600:C0T00:g900;00I00;I800;Q0Q00<2=00<?0W001B800<f0Y0000500=O13\#
00>R<00>^0L00?:500??0^00?m700@40Z00@^800@f0P00AF800AN1800BV700<f0Y00B]:00Bg0d00C[300C^0]00DP900DY0900Db;00Dm0:\#
00E7;00EB0;00EM=00EZ0<00Ef?00F50800F=A00FN0900FW800F_0800Fg:00G10900G:;00GE0;00GP=00G]0<00Gi900H20900H;;00HF0;\#
00HQ800HY0800Ha:00Hk0900I4800I<0800ID:00IN0900IW400I[0;00J7800J?0T00Jc900Jl0V00KR:00K\1400L`500Le0k00M`<00Ml0^\#
00NZ800Nb0j00Ol900P50_00Pd800Pl0V00QR;00Q]0f00RS900R\0l00SX>00Sf1100Tg<00U30Z00Ug500Ug0500Ul700Ul07001R;00V304\#
00V7400V70400VC800VK0E00V`400Vd0:00AF800Vn0D00WB400WF0:00?m700WP0A00Wn400X20700X9;00XD1X00Yl400Z00U00ZU:00Z_0>\#
00ZmC00[@0Z00Wn400\70C00X9;00\J1[00Yl400^51N00_SA00_d2200Wn400b30A00X9;00bD1V00Yl400cj1E00ZU:00e?0\00_SA00ek1H\#
00ZmC00gC1E00Wn400he0A00X9;00i61O00Yl400cj1E00ZU:00jU1800_SA00k]1Y00ZmC00mF1700Wn400n^0A00X9;00no0k00Yl400oj1j\#
00_SA011d0d00X9;012_0;012j?01390?013H:013R0:013\?013k0?014:A014K0A014\E0151040155@015E03015HE015]06015cG016:03\#
016=9016F0300Ol9016O08016W?016f0?0175@017E0@017U=017b0=017o<018;0<018GA018X0A018i:01930Q019T>019b0>01:0701:70D\#
01:K;01:V0;01:a=01:n0=01;;?01;J0E01;_<01;k0<01<7B01<I0B01<[:01<e0B01=7=01=D0B01=VA01=g0F01>=<01>I0C01>\<01>h0G\#
01??@01?O0?01?^501?c0;01?n601@40A01@ED01@Y0I01A2A01AC0I01A\=01Ai0>01B7;01BB0<01BN<01BZ0C01Bm;01C80A01CI?01CX0>\#
01Cf<01D20?01DAA01DR0A01DcC01E60C01EI<01EU0<01Ea:01Ea0:01Ek<01F70<01FC>01FQ0E01Ff901Fo0F01GEA01GV0I01Go<01H;0<\#
01HG;01HR0E01Hg<01I30G01IJ801IR0@01Ib:01Il0?002B701J;0>01JIB01J[0c01KNH01Kf0h01L^I01M70o01N6F01NL0V01O2E01OG0Z\#
01P1J01PK0f01QAC01QT1C01RgG01S>0n01T<@01TL0j01UFD01UZ0c01VMF01Vc0`01WSH01Wk1W01YRE01Yg1501ZlK01[G0m01\DC01\W12\#
01]YF01]o1M01_LJ01_f1>01a4E01aI1?01bXE01bm0`01c]I01d61L01eR>01e`0W01fG?01fV1F01glM01hI1X01j1J01jK1001kKF01ka0\\#
01lMD01la0_01mPE01me0_01nTD01nh1M020EH020]11021^E0223100233J023M0l024IL024e14025iE026>15027CC027V1I028oE029D0j\#
02:>G02:U1A02;fB02<81I02=QJ02=k1H02?CE02?X0V02@>D02@R0V02A8E02AM0c02B@A02BQ1902CZC02Cm0l02Di@02E90V00Ol902E_0:\#
00Pd802E_0:00QR;02Ei0500RS902En0=00SX>02F;0B00Tg<02FM0202FO302FO0302FM202FM0202Ei502Ei0502FZ<02Ff1M02HC>02HQ1j\#
02JK<02JW0c02KJE02K_1_02MN=02M[0h02NS702NZ1202O\>02Oj1J02QD@02QT1G02Rk<02S71B02TI902TR0R02U4902U=0d02V1602V70W\#
02V^=02Vk0h02Wc?02X20Y02X[;02Xf0B02Y8702Y?0>02YM902YV0?02Ye>02Z30E02ZH=02ZU0`001]102[E0C001i102[X0E0025102[m0M\#
0026102\J0M002B702\g0D02];7007C0702]B702]I0<02]U702]\0A02]m7007f0A02^4=02^A0A000;602^V09000A=02^_0N000[?02_=0P\#
02_]<02_i0602_oC02`B0<02`NE02`c0>00J7800J70800Jc902a10>00KR:02a?0D00L`502aS0:00M`<02a]0<00NZ802ai0@001J102b90I\#
001Q102bR0:001]102b\07001i100270;0025102bc0C0026102c60F02cL102cM0H02ce102cf0B002B702d80?00Ol9016O0800Pd802dN05\#
00QR;02dS0;00RS902d^0G00SX>02e50D00Tg<02eI0<02eY902eb0902ek802ek0802f3402f30402f7502f70502f<802fD0800?:500?:05\#
016I6016I0602dG702dG0700@^800@^0800;I800;I08001B8001B08007>5007>0500BV700BV0702fL602fL0602fRG02fi0G02g@802g@08\#
02gHB02gZ0B00VC800VC0802gl=02h90D00V;800V;0802hM902hM0902hV302hV0302hY402hY0402h]402h]0402ha402ha0402he302he03\#
02hh202hh0202hj402hj0402hn202hn0202i0202i00202i2302i20302i5902i>0902iG802iO0802Ye>02iW0>02ie802ie0802im702im07\#
00Ol900Ol0902j4802j<0702jC702jC0702jJ602jJ0602jP602jP0600199001909000;6000;0602jV402jV0400?m700?m0702jZ802jZ08\#
02jb502jb0502jg:00WF0:02k1D00Vn0D02kE?02kT0?00V`400V`0400V3400V30402kc702kc0702kj402kn0502l3302l60502l;702l;07\#
00IW400IW0402lB;02lM0;02lX802l`0:02lj402lj0402ln<02m:0<\#

"""#,
        blob: #"""
actor\#
nobody\#
sender\#
sending-admin\#
sending admin\#
receiving-admin\#
receiving admin\#
recipient\#
category\#
0\#
syntax\#
1\#
information\#
2\#
connections\#
3\#
unspecified\#
4\#
5\#
mail system\#
unknown\#
outside the standard\#
category-detail\#
syntax of a command, or a command that is not available\#
answer to a request for information\#
the connection itself\#
left open by the standard; in practice authentication\#
left open by the standard\#
the mail system and its mailboxes\#
the second digit ends at 5, so the code is malformed\#
class\#
success\#
persistent transient failure\#
permanent failure\#
no legal class\#
comparison\#
not-comparable\#
{a} and {b} share nothing but digits: they answer different commands and are never alternatives.\#
closer\#
The code to compare with {a} is {b}.\#
same-code\#
{a} and {b} are the same.\#
severity\#
{a} is a {first}, {b} a {second}.\#
same-severity\#
Both are the same to a client: {first}.\#
{a} is about {first}, {b} about {second}.\#
After {a} it is the {first} who has to act, after {b} the {second}.\#
actor-nobody\#
After {a} nobody has to act.\#
retry\#
Retry after {a}: {first}; after {b}: {second}.\#
command\#
{a} answers {first}; {b} answers {second}.\#
standing\#
{a} is {first}, {b} is {second}.\#
enhanced\#
With {a} come enhanced codes such as {first}, with {b} such as {second}.\#
subject\#
class-only\#
They say the same; {a} is a {first}, {b} a {second}.\#
use\#
Use {code} when this is the case: {situation}\#
count\#
error one\#
{n} error\#
error other\#
{n} errors\#
warning one\#
{n} warning\#
warning other\#
{n} warnings\#
information one\#
{n} note\#
information other\#
{n} notes\#
hint one\#
{n} hint\#
hint other\#
{n} hints\#
finding one\#
{n} finding\#
finding other\#
{n} findings\#
reply one\#
{n} reply\#
reply other\#
{n} replies\#
file one\#
{n} file\#
file other\#
{n} files\#
line one\#
{n} line\#
line other\#
{n} lines\#
none\#
no findings\#
describe-standing\#
standard\#
Defined by the SMTP standard itself.\#
extension\#
Defined by a published SMTP extension.\#
registered\#
Named in the registry of enhanced codes, but no RFC gives it a text.\#
draft\#
Proposed in an Internet-Draft that never became a standard.\#
non-standard\#
Used by some software; no standard defines it.\#
not-smtp\#
Never sent by a mail server; it comes from somewhere else.\#
describe-verdict\#
delivered\#
The server took responsibility for the message.\#
continue\#
Nothing is wrong; the session goes on.\#
retry-later\#
The same attempt can succeed later without any change.\#
slow-down\#
The sender exceeds a limit; the mail passes at a lower rate.\#
fix-and-resend\#
Something has to be corrected before another attempt makes sense.\#
do-not-retry\#
Another attempt will fail in the same way.\#
diagnostic\#
error\#
warning\#
note\#
hint\#
evidence\#
provider\#
text of this provider\#
text\#
reply text\#
enhanced status code\#
code\#
reply code\#
command before it\#
first-digit-2\#
name\#
Success\#
description\#
The command succeeded. The exact code is in no standard, but the first digit is all that a client needs.\#
when\#
From servers with codes of their own.\#
fix sender\#
Nothing to do.\#
fix receiving-admin\#
Answer with a standard code such as `250`.\#
first-digit-3\#
More input expected\#
The server accepted the command and waits for more input from the client. The exact code is in no standard.\#
In the middle of a command that takes several steps, such as `DATA` (`354`) or `AUTH` (`334`).\#
fix sending-admin\#
If the client has nothing more to send, replies and commands are out of step: look for a reply that was not read to its last line.\#
first-digit-4\#
Temporary failure\#
The command failed for now and can succeed later without any change. The exact code is in no standard.\#
From servers, filters and gateways with codes of their own; the text tells the cause.\#
Wait; the mail server tries again by itself.\#
Let the queue retry for some hours, then read the text and the log of the last attempts.\#
Answer with a standard code (`421`, `450`, `451`, `452`) and an enhanced status code.\#
first-digit-5\#
Permanent failure\#
The command failed, and repeating it unchanged will not help. The exact code is in no standard.\#
Read the text; check the address, then ask the recipient by another way.\#
Look up the text, fix the cause and send again; delete an address only if the text speaks of the mailbox.\#
Answer with a standard code (`550`, `554`) and an enhanced status code.\#
first-digit-other\#
Not an SMTP reply\#
No mail server sends this: replies begin with 2, 3, 4 or 5.\#
In logs that print error numbers of the operating system, HTTP or other protocols, or internal codes of a sending service.\#
Look for the real SMTP reply in the lines around it.\#
heading\#
Description\#
when-you-see-it\#
When you see it\#
how-to-fix\#
How to fix\#
key-differences\#
Key differences\#
when-to-use-which\#
When to use which\#
short when-you-see-it\#
When\#
short how-to-fix\#
Fix\#
short key-differences\#
Differ\#
short when-to-use-which\#
Use\#
short see\#
See\#
reason\#
accepted\#
mailbox-unknown\#
mailbox unknown\#
mailbox-disabled\#
mailbox disabled\#
mailbox-moved\#
mailbox moved\#
mailbox-full\#
mailbox full\#
recipient-refused\#
recipient refused\#
suppressed\#
suppressed by the sending service\#
domain-unknown\#
domain unknown\#
null-mx\#
domain takes no mail\#
dns-failure\#
DNS failure\#
network-error\#
network error\#
expired-timeout\#
delivery time expired\#
loop-routing\#
routing loop\#
host-not-accepting\#
host takes no mail\#
ip-blocked\#
IP address blocked\#
ip-reputation\#
poor IP reputation\#
domain-reputation\#
poor domain reputation\#
ptr-required\#
reverse DNS missing\#
spam-content\#
content looks like spam\#
content-rejected\#
content refused\#
virus\#
virus found\#
policy\#
refused by policy\#
message-noncompliant\#
message breaks the format\#
email-auth-failed\#
SPF, DKIM or DMARC failed\#
auth-required\#
login required\#
auth-failed\#
login failed\#
tls-required\#
encryption required\#
tls-failure\#
encryption failed\#
sender-rejected\#
sender refused\#
relay-denied\#
relaying denied\#
message-too-large\#
message too large\#
too-many-recipients\#
too many recipients\#
rate-limited\#
rate limited\#
greylisted\#
syntax-error\#
syntax error\#
sequence-error\#
commands out of order\#
smuggling\#
line ends not accepted\#
smtputf8-required\#
internationalised address\#
system-error\#
server error\#
system-full\#
server out of storage\#
mailer-error\#
delivery program failed\#
feedback\#
complaint report\#
auto-reply\#
automatic reply\#
reason unknown\#
describe delivered\#
The server accepted the message and answers for it.\#
describe mailbox-unknown\#
The part before the `@` names no mailbox on this server.\#
describe mailbox-disabled\#
The mailbox exists but is switched off, suspended or abandoned.\#
describe mailbox-moved\#
The recipient has another address now.\#
describe mailbox-full\#
The recipient's mailbox is over its quota.\#
describe recipient-refused\#
The mailbox may exist, but it does not take this mail.\#
describe suppressed\#
The sending service did not send, because the address bounced or complained before.\#
describe domain-unknown\#
The domain after the `@` does not exist or has no mail server.\#
describe null-mx\#
The domain states in DNS (`MX 0 .`) that it takes no mail.\#
describe dns-failure\#
A DNS lookup that was needed gave no usable answer.\#
describe network-error\#
The connection could not be opened, or it broke.\#
describe expired-timeout\#
All attempts failed until the message was too old for the queue; the cause is the last error before it.\#
describe loop-routing\#
The message went in circles between servers until a limit stopped it.\#
describe host-not-accepting\#
The host takes no mail, at least not now or not from outside.\#
describe ip-blocked\#
The sending IP address is on a blocklist or barred by this server.\#
describe ip-reputation\#
The receiver has seen too much unwanted mail from this IP address, or too little mail at all.\#
describe domain-reputation\#
The receiver mistrusts the sender's domain, or a domain linked in the message.\#
describe ptr-required\#
The sending IP address has no PTR record, or its name does not lead back to it.\#
describe spam-content\#
A filter takes the message for spam or phishing.\#
describe content-rejected\#
The message holds something that the receiver forbids, such as an attachment type or a link.\#
describe virus\#
A scanner found malware in the message.\#
describe policy\#
A rule of the receiver forbids this mail; only the text, or its admin, can tell which.\#
describe message-noncompliant\#
Header or body break the message format: a missing or doubled header line, lines too long, bad encoding.\#
describe email-auth-failed\#
The message did not pass the sender's SPF, DKIM or DMARC checks.\#
describe auth-required\#
The server wants the client to log in first.\#
describe auth-failed\#
User name, password or token were not accepted.\#
describe tls-required\#
The server wants an encrypted connection first.\#
describe tls-failure\#
The encrypted connection could not be set up: certificate, protocol version or configuration.\#
describe sender-rejected\#
The server does not take mail from this sender address or domain.\#
describe relay-denied\#
The server does not pass mail on to that domain for this client.\#
describe message-too-large\#
The message is larger than the server or the mailbox allows.\#
describe too-many-recipients\#
The transaction holds more recipients than the server takes at once.\#
describe rate-limited\#
Too many messages, recipients, connections or logins in a given time.\#
describe greylisted\#
The server puts off senders that it does not know yet; a retry after some minutes passes.\#
describe syntax-error\#
The server could not read a command, address or parameter.\#
describe sequence-error\#
A command came at a time when it is not allowed, mostly after an earlier refusal.\#
describe smuggling\#
The message holds bare line feeds or carriage returns, which could hide a second message.\#
describe smtputf8-required\#
Address or header holds letters outside ASCII, and a server on the way cannot take them.\#
describe system-error\#
Something failed on the server itself.\#
describe system-full\#
The server lacks disk space or memory.\#
describe mailer-error\#
The program that should deliver the message failed.\#
describe feedback\#
A mailbox provider reports that a recipient complained about the message.\#
describe auto-reply\#
Not a bounce: a vacation notice or another automatic answer.\#
describe unknown\#
Neither code nor text tell the reason.\#
not needed\#
later\#
later, slower\#
after a correction\#
no\#
yes\#
sentence\#
unknown-code\#
{code} is in no standard and no known list. Clients act on the first digit alone: {severity}.\#
malformed-code\#
{code} is not a legal reply code: the first digit must be 2 to 5, the second 0 to 5. Clients still act on the first digit.\#
second-digit\#
Its second digit says what it is about: {category}.\#
unregistered-enhanced\#
{code} is not in the registry. Its class says {class}, its subject says {subject}; the text must tell the rest.\#
illegal-class\#
{code} has no legal class: it must begin with 2, 4 or 5.\#
dotless\#
Read it as {enhanced}: an enhanced status code that lost its dots.\#
class-mismatch\#
The reply code says {a}, the enhanced status code says {b}; clients act on the reply code.\#
provider-differs\#
{provider} uses {code} with a meaning of its own; the registered meaning is: {meaning}.\#
two-meanings\#
This code has more than one meaning in use; the text or the enhanced code decides.\#
no-reason\#
The text does not tell the reason.\#
text-only\#
No reply code was found; this is read from the text.\#
nested\#
The text quotes another server: {reply}\#
more-left-out\#
{n} more were left out; `smtp-lsp check FILE` lists all.\#
address-offered\#
The text names another address: {address}\#
greeting-of\#
greeting of {host}\#
said-by\#
said by {host}\#
on-behalf\#
for {recipient}\#
deferred-until\#
deferred until {time}\#
nearly-a-code\#
{word} is not a code; did you mean {suggestion}?\#
positive completion\#
positive intermediate\#
transient negative completion\#
permanent negative completion\#
not a reply severity\#
short 2\#
short 3\#
intermediate\#
short 4\#
temporary failure\#
short 5\#
short unknown\#
not an SMTP reply\#
side\#
As sender\#
As admin of the sending server\#
As admin of the receiving server\#
short sender\#
Sender\#
short sending-admin\#
Sending side\#
short receiving-admin\#
Receiving side\#
SMTP extension\#
in the registry only\#
draft only\#
not standard\#
not an SMTP code\#
other or undefined status\#
addressing\#
mailbox\#
network and routing\#
mail delivery protocol\#
6\#
message content or media\#
7\#
security or policy\#
unknown subject\#
verdict\#
go on\#
retry later\#
send slower, then retry\#
fix, then send again\#
do not retry\#
word\#
answer-to\#
Answer to\#
greeting\#
line\#
lines\#
who-acts\#
who acts\#
detail\#
not-to-be-confused-with\#
not to be confused with\#
registry\#
registered-meaning\#
Registered meaning\#
provider-page\#
page of the provider\#
reference\#
see\#
also\#
says\#
said\#
for\#
to\#
from\#
by\#
or\#
and\#
queued-by\#
queued by\#
queue-id\#
queue ID\#
deferred until\#
deferred\#
bounced\#
rejected\#
refused\#
expired\#
client\#
server\#
host\#
commands\#
reply\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
multiline reply\#
example\#
good\#
right\#
bad\#
wrong\#
related\#
any-command\#
any command\#
redacted\#
[redacted]\#
more\#
did-you-mean\#
did you mean\#

"""#)
}
