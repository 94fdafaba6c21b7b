// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enLabels = PackedTable(
        records: #"""
00000500005001B0800507002]0?00<07007>0500C04008E0:00G0F00K20500]0A00PM0A00n0600VC0@0140600\D0:01:0400\b0801>05\#
00^H0=01C0500bQ0=01H0400hM0=01L0600o?0=01R0601540A01X04019?0701\0:01=00601f0901Af0601o1H02Q<0703G0400Dn0503K09\#
02Sn0803T0K032B0703o0400@`080430:036B0404=0600FR0804C0600HJ0704I0903<70704R0603=E0404X0m\#

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
00G:800GB1800HJ700BB0Y00HQ:00H[0d00IO300IR0]00J?<00JK0W00K7900K@0900KI;00KT0:00K^;00Ki0;00L4=00LA0<00LM?00L\08\#
00LdA00M50900M>800MF0800MN:00MX0900Ma;00Ml0;00N7=00ND0<00NP900NY0900Nb;00Nm0;00O8800O@0800OH:00OR0900O[800Oc08\#
00Ok:00P50900P>400PB0;00P^800Pf0T00QJ900QS0V00R9:00RC1400SG500SL0k00TG<00TS0^00UA800UI0j00VS900V\0_00WK800WS0V\#
00X9;00XD0f00Y:900YC0l00Z?>00ZM1100[N<00[Z0Z00\N500\N0500\S700\S07001R;00\Z0400\^400\^0400\j800]20E00]G400]K0:\#
00G:800]U0D00]i400]m0:00Ea700^70A00^U400^Y0700^`;00^k1X00`S400`W0U00a<:00aF0>00aTC00ag0Z00^U400b^0C00^`;00c11[\#
00`S400d\1N00f:A00fK2200^U400hZ0A00^`;00hk1V00`S400jQ1E00a<:00kf0\00f:A00lR1H00aTC00mj1E00^U400oL0A00^`;00o]1O\#
00`S400jQ1E00a<:011<1800f:A012D1Y00aTC013m1700^U4015E0A00^`;015V0k00`S4016Q1j00f:A018K0d00^`;019F0;019Q?019`0?\#
019o:01:90:01:C?01:R0?01:aA01;20A01;CE01;X0401;\@01;l0301;oE01<D0601<JG01<a0301<d901<m0301=6701==0T01=a501=f0H\#
01>>501>C0U01>h401>l0K01?G701?N0J01?h401?l0G01@C601@I0R01@k601A10Q01AR401AV0@00VS901Al0801B4?01BC0?01BR@01Bb0@\#
01C2=01C?0=01CL<01CX0<01CdA01D50A01DF:01DP0Q01E1>01E?0>01EM701ET0D01Eh;01F30;01F>=01FK0=01FX?01Fg0E01G<<01GH0<\#
01GTB01Gf0B01H8:01HB0B01HT=01Ha0B01I3A01ID0F01IZ<01If0C01J9<01JE0G01J\@01Jl0?01K;501K@0;01KK601KQ0A01KbD01L60I\#
01LOA01L`0I01M9=01MF0>01MT;01M_0<01Mk<01N70C01NJ;01NU0A01Nf?01O50>01OC<01OO0?01O^A01Oo0A01P@C01PS0C01Pf<01Q20<\#
01Q>:01Q>0:01QH<01QT0<01Q`>01Qn0E01RC901RL0F01RbA01S30I01SL<01SX0<01Sd;01So0E01TD<01TP0G01Tg801To0@01U?:01UI0?\#
002B701UX0>01UfB01V80c01VkH01WC0h01X;I01XT0o01YSF01Yi0V01ZOE01Zd0Z01[NJ01[h0f01\^C01]11C01^DG01^[0n01_Y@01_i0j\#
01`cD01a70c01ajF01b@0`01c0H01cH1W01doE01eD1501fIK01fd0m01gaC01h41201i6F01iL1M01jiJ01kC1>01lQE01lf1?01n5E01nJ0`\#
01o:I01oS1L020o>021=0W021d?02231F023IM023f1X025NJ025h10026hF027>0\027jD028>0_028mE029B0_02:1D02:E1M02;bH02<:11\#
02=;E02=P1002>PJ02>j0l02?fL02@B1402AFE02A[1502B`C02C31I02DLE02Da0j02E[G02F21A02GCB02GU1I02HnJ02IH1H02J`E02K50V\#
02K[D02Ko0V02LUE02Lj0c02M]A02Mn1902O7C02OJ0l02PF@02PV0V00Ea702QC0K02Q^502Qc0E02R8502R=0K01=0602RX0S00VS902S;0:\#
00WK802S;0:00X9;02SE0500Y:902SJ0=00Z?>02SW0B00[N<02Si0202Sk302Sk0302Si202Si0202SE502SE0502T6<02TB1M02U_>02Um1j\#
02Wg=02X40m02Y1<02Y=0c02Z0E02ZE1_02\4=02\A0h00?K702]91202^;>02^I1J02_c@02`31G02aJ>02aX0h02bP<02b\1B02cn902d70R\#
02dY902db0d02eV602e\0W02fC=02fP0h02gH?02gW0Y02h@;02hK0B02h]702hd0>02i2902i;0?02iJ>02iX0E02im=02j:0`02jj702k10O\#
02kP?02k_0o02l^502lc0E02m8802m@0[02mk>02n91U02o^802of2L032I7032I07032P7032P07032W5032\05032a9032j0;001]103350C\#
001i1033H0E00251033]0M00261034:0M002B7034W0D034k7007C070352703590<035E7035L0A035]7007f0A035d=03610A000;6036F09\#
000A=036O0N000[?036m0P037M<037Y06037_C03820<038>E038S0>00P^800P^0800QJ9038a0>00R9:038o0D00SG5039C0:00TG<039M0<\#
00UA8039Y0@001J1039i0I001Q103:B0:001]103:L07001i100270;0025103:S0C0026103:f0F03;<103;=0H03;U103;V0B002B703;h0?\#
00VS901Al0800WK803<>0500X9;03<C0;00Y:903<N0G00Z?>03<e0D00[N<03=90<03=I903=R0903=[803=[0803=c403=c0403=g503=g05\#
03=l803>40800Dn500Dn0501Af601Af0603<7703<70700FR800FR0800@`800@`08001B8001B08007>5007>0500HJ700HJ0703><603><06\#
03>BG03>Y0G03?0803?00803?8B03?J0B00\j800\j0803?\=03?i0D00\b800\b0803@=903@=0903@F303@F0303@I403@I0403@M403@M04\#
03@Q403@Q0403@U303@U0303@X203@X0203@Z403@Z0403@^203@^0203@`203@`0203@b303@b0303@e903@n0903A7803A?0802iJ>03AG0>\#
03AU803AU0803A]703A]0700VS900VS0903Ad803Al0703B3703B30703B:603B:0603B@603B@0600199001909000;6000;0603BF403BF04\#
00Ea700Ea0703BJ803BJ0803BR503BR0503BW:00]m0:03BaD00]U0D03C5?03CD0?00]G400]G0400\Z400\Z0403CS703CS0703CZ403C^05\#
03Cc303Cf0502Q<702Q<0700P>400P>0403Ck;03D60;03DA803DI0:03DS403DS0403DW<03Dc0<\#

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
use-together\#
Write both in one reply, as in {a} {b}.\#
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
provider-means\#
From {provider}, {code} means something else: {meaning}.\#
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
