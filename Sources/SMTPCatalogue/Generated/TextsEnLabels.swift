// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enLabels = PackedTable(
        records: #"""
00000500005001B0800507002]0?00<07007>0500C04008E0:00G0?00DP0500V0A00Ik0A00g0600Oa0@00m0600Ub0:0130400V@0801705\#
00Wf0=01<0500[o0=01A0400ak0=01E0600h]0=01K0600nR0A01Q04012]0701U0:016N0601_1H02Ed070370400??0503;0902H\0803D0C\#
02]O0703W0400;I0803[0:02aO0403e0600@c0803k0600B[070410902gD0704:0602hR0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000506000;6000;06000A=000N0=000[?000j0?00199001909001J1001K06001Q1001R0;001]1001^0;001i1001j0;00251001j0;\#
0026100270;002B7002I0D001J1002l0g001Q1003c0S001]1004F0E001i1004[0e00251005P0I00261005i0Q002B7006J0d001]1007C07\#
00251007J0L00261007f0A002B700870>008O>008]1P00:=600:C0T00:g900;00I00;I800;Q0V00<7=00<D0W001B800<k0Y0000500=T13\#
00>W<00>c0L00??500?D0^00@2700@90Z00@c800@k0P00AK800AS1800B[700<k0Y00Bb:00Bl0d00C`300Cc0]00DU900D^0900Dg;00E20:\#
00E<;00EG0;00ER=00E_0<00Ek?00F:0800FBA00FS0900F\800Fd0800Fl:00G60900G?;00GJ0;00GU=00Gb0<00Gn900H70900H@;00HK0;\#
00HV800H^0800Hf:00I00900I9800IA0800II:00IS0900I\400I`0;00J<800JD0T00Jh900K10V00KW:00Ka1400Le500Lj0k00Me<00N10^\#
00N_800Ng0j00P1900P:0_00Pi800Q10V00QW;00Qb0f00RX900Ra0l00S]>00Sk1100Tl<00U80Z00Ul500Ul0500V1700V107001R;00V804\#
00V<400V<0400VH800VP0E00Ve400Vi0:00AK800W30D00WG400WK0:00@2700WU0A00X3400X70700X>;00XI1X00Z1400Z50U00ZZ:00Zd0>\#
00[2C00[E0Z00X3400\<0C00X>;00\O1[00Z1400^:1N00_XA00_i2200X3400b80A00X>;00bI1V00Z1400co1E00ZZ:00eD0\00_XA00f01H\#
00[2C00gH1E00X3400hj0A00X>;00i;1O00Z1400co1E00ZZ:00jZ1800_XA00kb1Y00[2C00mK1700X3400nc0A00X>;00o40k00Z1400oo1j\#
00_XA011i0d00X>;012d0;012o?013>0?013M:013W0:013a?01400?014?A014P0A014aE015604015:@015J03015ME015b06015hG016?03\#
016B9016K0300P19016T08016\?016k0?017:@017J0@017Z=017g0=0184<018@0<018LA018]0A018n:01980Q019Y>019g0>01:5701:<0D\#
01:P;01:[0;01:f=01;30=01;@?01;O0E01;d<01<00<01<<B01<N0B01<`:01<j0B01=<=01=I0B01=[A01=l0F01>B<01>N0C01>a<01>m0G\#
01?D@01?T0?01?c501?h0;01@3601@90A01@JD01@^0I01A7A01AH0I01Aa=01An0>01B<;01BG0<01BS<01B_0C01C2;01C=0A01CN?01C]0>\#
01Ck<01D70?01DFA01DW0A01DhC01E;0C01EN<01EZ0<01Ef:01Ef0:01F0<01F<0<01FH>01FV0E01Fk901G40F01GJA01G[0I01H4<01H@0<\#
01HL;01HW0E01Hl<01I80G01IO801IW0@01Ig:01J10?002B701J@0>01JNB01J`0c01KSH01Kk0h01LcI01M<0o01N;F01NQ0V01O7E01OL0Z\#
01P6J01PP0f01QFC01QY1C01RlG01SC0n01TA@01TQ0j01UKD01U_0c01VRF01Vh0`01WXH01X01W01YWE01Yl1501[1K01[L0m01\IC01\\12\#
01]^F01^41M01_QJ01_k1>01a9E01aN1?01b]E01c20`01cbI01d;1L01eW>01ee0W01fL?01f[1F01h1M01hN1X01j6J01jP1001kPF01kf0\\#
01lRD01lf0_01mUE01mj0_01nYD01nm1M020JH020b11021cE0228100238J023R0l024NL024j14025nE026C15027HC027[1I0294E029I0j\#
02:CG02:Z1A02;kB02<=1I02=VJ02>01H02?HE02?]0V02@CD02@W0V02A=E02AR0c02BEA02BV1902C_C02D20l02Dn@02E>0V00@2702Ek0K\#
02FF502FK0E02F`502Fe0K02G@602GF0S00P1902Gi0:00Pi802Gi0:00QW;02H30500RX902H80=00S]>02HE0B00Tl<02HW0202HY302HY03\#
02HW202HW0202H3502H30502Hd<02I01M02JM>02J[1j02LU<02La0c02MTE02Mi1_02OX=02Oe0h02P]702Pd1202Qf>02R41J02SN@02S^1G\#
02U5<02UA1B02VS902V\0R02W>902WG0d02X;602XA0W02Xh=02Y50h02Ym?02Z<0Y02Ze;02[00B02[B702[I0>02[W902[`0?02[o>02\=0E\#
02\R=02\_0`02]V702]V0702]]702]]0702]d502]i0502]n902^70;001]102^B0C001i102^U0E0025102^j0M0026102_G0M002B702_d0D\#
02`87007C0702`?702`F0<02`R702`Y0A02`j7007f0A02a1=02a>0A000;602aS09000A=02a\0N000[?02b:0P02bZ<02bf0602blC02c?0<\#
02cKE02c`0>00J<800J<0800Jh902cn0>00KW:02d<0D00Le502dP0:00Me<02dZ0<00N_802df0@001J102e60I001Q102eO0:001]102eY07\#
001i100270;0025102e`0C0026102f30F02fI102fJ0H02fb102fc0B002B702g50?00P19016T0800Pi802gK0500QW;02gP0;00RX902g[0G\#
00S]>02h20D00Tl<02hF0<02hV902h_0902hh802hh0802i0402i00402i4502i40502i9802iA0800??500??05016N6016N0602gD702gD07\#
00@c800@c0800;I800;I08001B8001B08007>5007>0500B[700B[0702iI602iI0602iOG02if0G02j=802j=0802jEB02jW0B00VH800VH08\#
02ji=02k60D00V@800V@0802kJ902kJ0902kS302kS0302kV402kV0402kZ402kZ0402k^402k^0402kb302kb0302ke202ke0202kg402kg04\#
02kk202kk0202km202km0202ko302ko0302l2902l;0902lD802lL0802[o>02lT0>02lb802lb0802lj702lj0700P1900P10902m1802m907\#
02m@702m@0702mG602mG0602mM602mM0600199001909000;6000;0602mS402mS0400@2700@20702mW802mW0802m_502m_0502md:00WK0:\#
02mnD00W30D02nB?02nQ0?00Ve400Ve0400V8400V80402n`702n`0702ng402nk0502o0302o30502Ed702Ed0700I\400I\0402o8;02oC0;\#
02oN802oV0:02o`402o`0402od<03000<\#

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
{a} means {first}, {b} means {second}.\#
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
related\#
the command that it answers\#
cause\#
what went wrong first\#
other\#
this does not agree with it\#
origin\#
where it was offered, set or opened\#
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
setting\#
default\#
allowed\#
sends\#
Sends\#
code-from\#
Code set by\#
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
any-command\#
any command\#
redacted\#
[redacted]\#
more\#
did-you-mean\#
did you mean\#

"""#)
}
