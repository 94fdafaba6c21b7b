// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enLabels = PackedTable(
        records: #"""
00000500005001B0800507002]0?00<07007>0500C04008E0:00G0?00DJ0500V0A00Ie0A00g0600O[0@00m0600U\0:0130400V:0801705\#
00W`0=01<0500[i0=01A0400ae0=01E0600hW0=01K0600nL0A01Q04012W0701U0:016H0601_1H00?:050370902FQ0803@0C00;I0803S0:\#
02^Q0403]0600@^0803c0600BV0703i0902dF070420602eT040480m\#

"""#,
        fields: #"""
00056000506000;6000;06000A=000N0=000[?000j0?00199001909001J1001K06001Q1001R0;001]1001^0;001i1001j0;00251001j0;\#
0026100270;002B7002I0D001J1002l0g001Q1003c0S001]1004F0E001i1004[0e00251005P0I00261005i0Q002B7006J0d001]1007C07\#
00251007J0L00261007f0A002B700870>008O>008]1P00:=600:C0T00:g900;00I00;I800;Q0Q00<2=00<?0W001B800<f0Y0000500=O13\#
00>R<00>^0L00?:500??0^00?m700@40Z00@^800@f0P00AF800AN1800BV700<f0Y00B]:00Bg0c00CZ300C]0]00DO900DX0900Da;00Dl0:\#
00E6;00EA0;00EL=00EY0<00Ee?00F40800F<A00FM0900FV800F^0800Ff:00G00900G9;00GD0;00GO=00G\0<00Gh900H10900H:;00HE0;\#
00HP800HX0800H`:00Hj0900I3800I;0800IC:00IM0900IV400IZ0;00J6800J>0T00Jb900Jk0V00KQ:00K[1400L_500Ld0k00M_<00Mk0^\#
00NY800Na0j00Ok900P40_00Pc800Pk0V00QQ;00Q\0f00RR900R[0l00SW>00Se1100Tf<00U20Z00Uf500Uf0500Uk700Uk07001R;00V204\#
00V6400V60400VB800VJ0E00V_400Vc0:00AF800Vm0D00WA400WE0:00?m700WO0A00Wm400X10700X8;00XC1X00Yk400Yo0U00ZT:00Z^0>\#
00ZlC00[?0Z00Wm400\60C00X8;00\I1[00Yk400^41N00_RA00_c2200Wm400b20A00X8;00bC1V00Yk400ci1E00ZT:00e>0\00_RA00ej1H\#
00ZlC00gB1E00Wm400hd0A00X8;00i51O00Yk400ci1E00ZT:00jT1800_RA00k\1Y00ZlC00mE1700Wm400n]0A00X8;00nn0k00Yk400oi1j\#
00_RA011c0d00X8;012^0;012i?01380?013G:013Q0:013[?013j0?0149A014J0A014[E0150040154@015D03015GE015\06015bG016903\#
016<9016E0300Ok9016N08016V?016e0?0174@017D0@017T=017a0=017n<018:0<018FA018W0A018h:01920Q019S>019a0>019o701:60D\#
01:J;01:U0;01:`=01:m0=01;:?01;I0E01;^<01;j0<01<6B01<H0B01<Z:01<d0B01=6=01=C0B01=UA01=f0F01><<01>H0C01>[<01>g0G\#
01?>@01?N0?01?]501?b0;01?m601@30A01@DD01@X0I01A1A01AB0I01A[=01Ah0>01B6;01BA0<01BM<01BY0C01Bl;01C70A01CH?01CW0>\#
01Ce<01D10?01D@A01DQ0A01DbC01E50C01EH<01ET0<01E`:01E`0:01Ej<01F60<01FB>01FP0E01Fe901Fn0F01GDA01GU0I01Gn<01H:0<\#
01HF;01HQ0E01Hf<01I20G01II801IQ0@01Ia:01Ik0?002B701J:0>01JHB01JZ0c01KMH01Ke0h01L]I01M60o01N5F01NK0V01O1E01OF0Z\#
01P0J01PJ0f01Q@C01QS1C01RfG01S=0n01T;@01TK0j01UED01UY0c01VLF01Vb0`01WRH01Wj1W01YQE01Yf1501ZkK01[F0m01\CC01\V12\#
01]XF01]n1M01_KJ01_e1>01a3E01aH1?01bWE01bl0`01c\I01d51L01eQ>01e_0W01fF?01fU1F01gkM01hH1X01j0J01jJ1001kJF01k`0\\#
01lLD01l`0_01mOE01md0_01nSD01ng1M020DH020\11021]E0222100232J023L0l024HL024d14025hE026=15027BC027U1I028nE029C0j\#
02:=G02:T1A02;eB02<71I02=PJ02=j1H02?BE02?W0V02@=D02@Q0V02A7E02AL0c02B?A02BP1902CYC02Cl0l02Dh@02E80V00Ok902E^0:\#
00Pc802E^0:00QQ;02Eh0500RR902Em0=00SW>02F:0B00Tf<02FL0202FN302FN0302FL202FL0202Eh502Eh0502FY<02Fe1M02HB>02HP1j\#
02JJ<02JV0c02KIE02K^1_02MM=02MZ0h02NR702NY1202O[>02Oi1J02QC@02QS1G02Rj<02S61B02TH902TQ0R02U3902U<0d02V0602V60W\#
02V]=02Vj0h02Wb?02X10Y02XZ;02Xe0B02Y7702Y>0>02YL902YU0?02Yd>02Z20E02ZG=02ZT0`001]102[D0C001i102[W0E0025102[l0M\#
0026102\I0M002B702\f0D02]:7007C0702]A702]H0<02]T702][0A02]l7007f0A02^3=02^@0A000;602^U09000A=02^^0N000[?02_<0P\#
02_\<02_h0602_nC02`A0<02`ME02`b0>00J6800J60800Jb902a00>00KQ:02a>0D00L_502aR0:00M_<02a\0<00NY802ah0@001J102b80I\#
001Q102bQ0:001]102b[07001i100270;0025102bb0C0026102c50F02cK102cL0H02cd102ce0B002B702d70?00Ok9016N0800Pc802dM05\#
00QQ;02dR0;00RR902d]0G00SW>02e40D00Tf<02eH0<02eX902ea0902ej802ej0802f2402f20402f6502f60502f;802fC0800?:500?:05\#
016H6016H0602dF702dF0700@^800@^0800;I800;I08001B8001B08007>5007>0500BV700BV0702fK602fK0602fQG02fh0G02g?802g?08\#
02gGB02gY0B00VB800VB0802gk=02h80D00V:800V:0802hL902hL0902hU302hU0302hX402hX0402h\402h\0402h`402h`0402hd302hd03\#
02hg202hg0202hi402hi0402hm202hm0202ho202ho0202i1302i10302i4902i=0902iF802iN0802Yd>02iV0>02id802id0802il702il07\#
00Ok900Ok0902j3802j;0702jB702jB0702jI602jI0602jO602jO0600199001909000;6000;0602jU402jU0400?m700?m0702jY802jY08\#
02ja502ja0502jf:00WE0:02k0D00Vm0D02kD?02kS0?00V_400V_0400V2400V20402kb702kb0702ki402km0502l2302l50502l:702l:07\#
00IV400IV0402lA;02lL0;02lW802l_0:02li402li0402lm<02m90<\#

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
They say the same; {a} is {first}, {b} is {second}.\#
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
