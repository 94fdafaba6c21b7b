// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enLabels = PackedTable(
        records: #"""
00000500005001B0800507002]0?00<07007>0500C04008E0:00G0E00J?0500\0A00OZ0A00m0600UP0@0130600[Q0:0190400[o0801=05\#
00]U0=01B0500a^0=01G0400gZ0=01K0600nL0=01Q06014A0A01W04018L0701[0:01<=0601e0901A30601n1H02PI0703F0400Dn0503J09\#
02S;0803S0J030I0703m0400@`080410:034I0404;0600FR0804A0600HJ0704G0903:>0704P0603;L0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000506000;6000;06000A=000N0=000[?000j0?00199001909001J1001K06001Q1001R0;001]1001^0;001i1001j0;00251001j0;\#
0026100270;002B7002I0D001J1002l0g001Q1003c0S001]1004F0E001i1004[0e00251005P0I00261005i0Q002B7006J0d001]1007C07\#
00251007J0L00261007f0A002B700870>008O>008]1P00:=600:C0T00:g900;00I00;I600;O0b00<A700<H0L00<d800<l1R00>N500>S0h\#
00?K700?R0N00@0400@40\00@`800@h0V00AN=00A[0W001B800BB0Y0000500Bk1300Cn<00D:0d00Dn500E30^00Ea700Eh0Z00FR800FZ0P\#
00G:800GB1800HJ700BB0Y00HQ:00H[0d00IO300IR0]00JD900JM0900JV;00Ja0:00Jk;00K60;00KA=00KN0<00KZ?00Ki0800L1A00LB09\#
00LK800LS0800L[:00Le0900Ln;00M90;00MD=00MQ0<00M]900Mf0900Mo;00N:0;00NE800NM0800NU:00N_0900Nh800O00800O8:00OB09\#
00OK400OO0;00Ok800P30T00PW900P`0V00QF:00QP1400RT500RY0k00ST<00S`0^00TN800TV0j00U`900Ui0_00VX800V`0V00WF;00WQ0f\#
00XG900XP0l00YL>00YZ1100Z[<00Zg0Z00[[500[[0500[`700[`07001R;00[g0400[k400[k0400\7800\?0E00\T400\X0:00G:800\b0D\#
00]6400]:0:00Ea700]D0A00]b400]f0700]m;00^81X00_`400_d0U00`I:00`S0>00`aC00a40Z00]b400ak0C00]m;00b>1[00_`400ci1N\#
00eGA00eX2200]b400gg0A00]m;00h81V00_`400i^1E00`I:00k30\00eGA00k_1H00`aC00m71E00]b400nY0A00]m;00nj1O00_`400i^1E\#
00`I:010I1800eGA011Q1Y00`aC013:1700]b4014R0A00]m;014c0k00_`4015^1j00eGA017X0d00]m;018S0;018^?018m0?019<:019F0:\#
019P?019_0?019nA01:?0A01:PE01:e0401:i@01;90301;<E01;Q0601;WG01;n0301<1901<:0301<C701<J0T01<n501=30H01=K501=P0U\#
01>5401>90K01>T701>[0J01?5401?90G01?P601?V0R01@8601@>0Q01@_401@c0@00U`901A90801AA?01AP0?01A_@01Ao0@01B?=01BL0=\#
01BY<01Be0<01C1A01CB0A01CS:01C]0Q01D>>01DL0>01DZ701Da0D01E5;01E@0;01EK=01EX0=01Ee?01F40E01FI<01FU0<01FaB01G30B\#
01GE:01GO0B01Ga=01Gn0B01H@A01HQ0F01Hg<01I30C01IF<01IR0G01Ii@01J90?01JH501JM0;01JX601J^0A01JoD01KC0I01K\A01Km0I\#
01LF=01LS0>01La;01Ll0<01M8<01MD0C01MW;01Mb0A01N3?01NB0>01NP<01N\0?01NkA01O<0A01OMC01O`0C01P3<01P?0<01PK:01PK0:\#
01PU<01Pa0<01Pm>01Q;0E01QP901QY0F01QoA01R@0I01RY<01Re0<01S1;01S<0E01SQ<01S]0G01T4801T<0@01TL:01TV0?002B701Te0>\#
01U3B01UE0c01V8H01VP0h01WHI01Wa0o01X`F01Y60V01Y\E01Z10Z01Z[J01[50f01[kC01\>1C01]QG01]h0n01^f@01_60j01`0D01`D0c\#
01a7F01aM0`01b=H01bU1W01d<E01dQ1501eVK01f10m01fnC01gA1201hCF01hY1M01j6J01jP1>01k^E01l31?01mBE01mW0`01nGI01n`1L\#
020<>020J0W0211?021@1F022VM02331X024[J0255100265F026K0\0277D027K0_028:E028O0_029>D029R1M02:oH02;G1102<HE02<]10\#
02=]J02>70l02?3L02?O1402@SE02@h1502AmC02B@1I02CYE02Cn0j02DhG02E?1A02FPB02Fb1I02H;J02HU1H02ImE02JB0V02JhD02K<0V\#
02KbE02L70c02LjA02M;1902NDC02NW0l02OS@02Oc0V00Ea702PP0K02Pk502Q00E02QE502QJ0K01<=602Qe0S00U`902RH0:00VX802RH0:\#
00WF;02RR0500XG902RW0=00YL>02Rd0B00Z[<02S60202S8302S80302S6202S60202RR502RR0502SC<02SO1M02Tl>02U:1j02W4=02WA0m\#
02X><02XJ0c02Y=E02YR1_02[A=02[N0h00?K702\F1202]H>02]V1J02_0@02_@1G02`W<02`c1B02b5902b>0R02b`902bi0d02c]602cc0W\#
02dJ=02dW0h02eO?02e^0Y02fG;02fR0B02fd702fk0>02g9902gB0?02gQ>02g_0E02h4=02hA0`02i1702i80O02iW?02if0o02je502jj0E\#
02k?802kG0[02l2>02l@1U02me802mm2L030P7030P07030W7030W07030^5030c05030h903110;001]1031<0C001i1031O0E00251031d0M\#
00261032A0M002B7032^0D03327007C0703397033@0<033L7033S0A033d7007f0A033k=03480A000;6034M09000A=034V0N000[?03540P\#
035T<035`06035fC03690<036EE036Z0>00Ok800Ok0800PW9036h0>00QF:03760D00RT5037J0:00ST<037T0<00TN8037`0@001J103800I\#
001Q1038I0:001]1038S07001i100270;00251038Z0C00261038m0F039C1039D0H039\1039]0B002B7039o0?00U`901A90800VX803:E05\#
00WF;03:J0;00XG903:U0G00YL>03:l0D00Z[<03;@0<03;P903;Y0903;b803;b0803;j403;j0403;n503;n0503<3803<;0800Dn500Dn05\#
01A3601A30603:>703:>0700FR800FR0800@`800@`08001B8001B08007>5007>0500HJ700HJ0703<C603<C0603<IG03<`0G03=7803=708\#
03=?B03=Q0B00\7800\70803=c=03>00D00[o800[o0803>D903>D0903>M303>M0303>P403>P0403>T403>T0403>X403>X0403>\303>\03\#
03>_203>_0203>a403>a0403>e203>e0203>g203>g0203>i303>i0303>l903?50903?>803?F0802gQ>03?N0>03?\803?\0803?d703?d07\#
00U`900U`0903?k803@30703@:703@:0703@A603@A0603@G603@G0600199001909000;6000;0603@M403@M0400Ea700Ea0703@Q803@Q08\#
03@Y503@Y0503@^:00]:0:03@hD00\b0D03A<?03AK0?00\T400\T0400[g400[g0403AZ703AZ0703Aa403Ae0503Aj303Am0502PI702PI07\#
00OK400OK0403B2;03B=0;03BH803BP0:03BZ403BZ0403B^<03Bj0<\#

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
family\#
{a} stands for every class, {b} for one: {second}.\#
meaning\#
{a}: {first}. {b}: {second}.\#
together\#
They are no alternatives, for one reply holds both: {a} tells the client what to do, {b} says why.\#
apart\#
They never stand in one reply, for their classes differ.\#
dotless\#
{a} is {b} that lost its dots.\#
seen\#
{code} is met in this situation: {situation}\#
severity\#
{a} means {first}, {b} means {second}.\#
same-severity\#
Both are the same to a client: {first}.\#
{a} is about {first}, {b} about {second}.\#
After {a} it is the {first} who has to act, after {b} the {second}.\#
actor-nobody\#
After {a} nobody has to act, after {b} the {second}.\#
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
origin\#
winsock\#
an error number of Windows (Winsock)\#
linux\#
an error number of Linux\#
posix\#
an error name of the operating system\#
node\#
an error name of Nodemailer\#
outlook\#
an error number of Outlook\#
exim\#
an error number of Exim\#
python\#
an exception of Python's `smtplib`\#
dotnet\#
a name in .NET (`SmtpStatusCode`)\#
http\#
a status of HTTP\#
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
no-reply-code\#
{code} is no SMTP reply code: the first digit must be 2 to 5.\#
second-digit\#
Its second digit says what it is about: {category}.\#
unregistered-enhanced\#
{code} is not in the registry. Its class says {class}, its subject says {subject}; the text must tell the rest.\#
illegal-class\#
{code} has no legal class: it must begin with 2, 4 or 5.\#
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
perhaps\#
Perhaps {suggestion} was meant.\#
perhaps-dotless\#
Perhaps {suggestion} was meant, or {enhanced} without its dots.\#
named\#
`{name}` is {origin}.\#
http-too\#
In HTTP this number is the status "{name}".\#
provider-known\#
{provider} writes replies of its own; {n} of them are known here. Ask with the whole text of a reply.\#
expected\#
Ask with a reply code (`550`), an enhanced status code (`5.1.1`), the text of a reply, a command (`RCPT TO`) or an error number of a mail program (`10060`).\#
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
