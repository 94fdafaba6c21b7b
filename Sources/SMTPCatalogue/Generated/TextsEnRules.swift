// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enRules = PackedTable(
        records: #"""
00000?00003005e0>0030300:_0:0060400@W0900:0500HL0C00?0400LY0A00C0400QW0G00G0400VM0G00K0400]00H00O0400b[0F00S03\#
00i40C00V0300m=0:00Y03011?0900\04015\0900`03019c0?00c0301=o0?00f0301BC0>00i0401I[0>00m0501Qb0F0120301WQ0@01503\#
01^B0;0180301c>0A01;0501l<0@01@0302110E01C03026;0A01F0302;j0:01I0402?o0A01M0402FC0A01Q0402MB0A01U0402PU0?01Y04\#
02U:0C01]0402^W0@01a0502e70C01f0302jc0M01i04031=0@01m03036`0?0200403;J0L0240403A?0=0280303F^0@02;0403Lc0C02?03\#
03QX0>02B0403UF0G02F0303Zi0=02I0B043J0B02[03048N0<02^0404>;0?02b0304CO0D02e0404H^0A02i0404MX0=02m0504Uh0@03203\#
04Z`0H0350404_g0D0390404eU0@03=0304kX0@03@03051<0>03C05058H0=03H0305>H0D03K0405DZ0L03O0405J10E03S0505OZ0F03X04\#
05Sn0@03\0405Y\0F03`0405^S0F03d0505f]0;03i0405k^0=03m04060:0F04103064X0?04403069m0@0470606D10E04=0406LY0F04A04\#
06S20D04E0406W_0E04I0406][0E04M0406c90E04Q0506n=0>04V03073K0G04Y03079Q0904\0407?T0>04`0307EX0K04c0307KQ0D04f03\#
07Qi0A04i0307W^0>04l0307[I0<04o0307`10A0520407fC0G0560407kf0;05:03081I0C05=03086C0B05@0408=S0E05D0308Bo0>05G05\#
08KI0F05L0408Q80G05P0408V90905T0408[d0?05X0308b20A05[0408jU0E05_03090h0A05b04094h0J05f0309:N0B05i0309?V0A05l03\#
09ES0E05o0409Le0C0630309Qh0=0660309VZ0B0690409\n0F06=0309bK0<06@0409hU0>06D0309ma0<06G040:3Z0C06K040:8A0806O04\#
0:<k0H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0R000f7000m1\002Y7002`35000?500630L000f7006O1j002Y7008I2F000?500:i0R000f700;K1Z002Y700=53?00@D300@G0@\#
000?500@`0K000f700A;1m00C8?00CG1]002Y700E42l00@D300H00L000?500H_0M000f700I<1<002Y700JH2200@D300LJ0?000?500Lj0L\#
000f700MF1Y002Y700No2X00@D300@G0@000?500Qn0O000f700RM1o002Y700TL2100@D300@G0@000?500Vd0T000f700WH2k002Y700ZC2]\#
00@D300@G0@000?500]H0X000f700^01V002Y700_V3500@D300@G0@000?500c10W000f700cX2g002Y700fO2U000?500iG0I000f700i`1]\#
002Y700kM1`000?500mG0?000f700mV1W002Y700o=22000?5011H0b000f7012:1A002Y7013K2A00@D300@G0@000?5015e0G000f7016<1J\#
002Y7017V2=000?501:20I000f701:K1]002Y701<81g000?501>>0C000f701>Q29002Y701@Z1Y000?501BQ0D000f701Be1X01DM<01DY1i\#
002Y701FR39000?501Ii0U000f701JN1E01Kc?01L21\002Y701M^3U00@D301QC0O000?501R80Q000f701RY1W002Y701T@3A000?501Wa0F\#
000f701X72Z002Y701Za3Q000?501^M0U000f701_21j002Y701`l2B000?501cO0Y000f701d82;01fC@01fS1_002Y701hB3j00@D300@G0@\#
000?501lL0E000f701la1X002Y701nI2X000?5021F0`000f702261^002Y7023d2G000?5026L0R000f7026n1i002Y7028g33000?502<40J\#
000f702<N0g002Y702=E2L00@D302?a0>000?502@@0Z000f702@j1d002Y702B^3U00@D300H00L000?502FT0@000f702Fd1V02HJ@02HZ19\#
002Y702Ic3O000?502MS0C000f702Mf0e002Y702N[1j00@D301QC0O000?502Pd0L000f702Q@1K002Y702R[2A00@D302Tl0>000?502UM0M\#
000f702Uj3302Xm=02Y:2^002Y702[h2_000?502^g0Y000f702_P1H01fC@02`h1N002Y702bF2a00@D300@G0@000?502eJ0U000f702eo1>\#
002Y702g=3V000?502k@0]000f702km1Y002Y702mV3>00@D3030d0I000?5031M0L000f7031i1U002Y7033N3B000?5036o0S000f7037R1Q\#
002Y703932600@D303;90A000?503;f0c000f703<Y1f002Y703>O2`00@D303;90A000?503AL0U000f703B120002Y703D12]000?503Fn0F\#
000f703GD2\002Y703J02c00@D300@G0@000?503M60O000f703MU1R002Y703O72Q000?503Qf0R000f703RH1D002Y703S\1M00@D303U90=\#
000?503U]0]000f703VJ1M002Y703Wg32000?503[60V000f703[\0g03\S=03\`0E03]5=03]B0o03^AA03^R1203_TG03_k1:03a5>03aC10\#
03bCB03bU0l03cQF03cg0g03d^<03dj0g03eaB03f30o03g2=03g?1h03i7@03iG0P03igC03j:1d03kn;03l91203m;E03mP1?03n_B03o10c\#
002Y703od3V000?5043\0O000f7044;1^002Y7045i2U000?5048Z0V000f7049@1^002Y704:n3=00@D300@G0@000?504>J0Z000f704?41l\#
002Y704A02O000?504Cc0J000f704D=1W002Y704Ed2j00@D300@G0@000?504Ho0L000f704IK2:002Y704KU2300@D303U90=000?504Me0H\#
000f704N=2>04PK=04PX1l002Y704RT3D00@D300@G0@000?504V80P000f704VX1W002Y704X?2Q000?504[80N000f704[V1j002Y704]P2G\#
00@D300@G0@000?504`;0R000f704`]1[002Y704bH2d00@D304e<0I000?504ee0R000f704fG29002Y704hP38000?504kh0E000f704l=1j\#
002Y704n735000?5051J0N000f7051h1F053>B053P11002Y7054Q3g00@D300@G0@000?5058U0U000f7059:2E002Y705;O2i000?505>\0L\#
000f705?82F002Y705AN3<00@D300@G0@000?505E60N000f705ET1a002Y705GE2\00@D300H00L000?505JF0E000f705J[1G05L2@05LB1=\#
002Y705MO2;00@D300@G0@000?505P00N000f705PN11002Y705QO2=00@D305S\0B000?505T>0W000f705Te1N002Y705VC3800@D305YK0A\#
000?505Z20M000f705ZO1T002Y705\32P00@D3030d0I000?505^i0Q000f705_J1j05aD;05aO27002Y705cV2X00@D305f>0O000?505fh0T\#
000f705gL1f002Y705iB2A00@D305kS0;000?505kk0P000f705lK1O002Y705mj2@00@D300@G0@000?5060P0F000f7060f1=002Y706232U\#
000?5064g0G000f7065>1i002Y706772f000?506:=0I000f706:V1W00C8?06<=1n01fC@06>;1J06?UH06?m1?002Y706A<2e000?506DF0O\#
000f706De2S06GH?06GW24002Y706I[2n000?506Lo0P000f706MO2e002Y706PD2^00@D300@G0@000?506SF0P000f706Sf1`002Y706UV29\#
00@D300@G0@000?506X40G000f706XK1m002Y706ZH3C00@D300H00L000?506^00J000f706^J1d002Y706`>2k00@D300H00L000?506cN0W\#
000f706d51g06el?06f;2<01fC@06hG2V002Y706jm3@000?506nK0X000f706o31T002Y7070W2d000?5073b0`000f7074R1n002Y7076P31\#
000?5079Z0W000f707:A2C002Y707<T2S00@D307?70M000?507?b0P000f707@B2C002Y707BU33000?507F30V000f707FY1S002Y707H<3E\#
000?507Ke0\000f707LQ2m002Y707ON2K000?507R:0^000f707Rh1N002Y707TF3H000?507Wl0F000f707XB0`002Y707Y22G000?507[U0B\#
000f707[g24002Y707]k26000?507`B0I000f707`[1d07bO?07b^1V002Y707dD1o000?507fZ0T000f707g>1a002Y707ho2g00@D300H00L\#
000?507l10V000f707lW1g002Y707nN2k000?5081\0Q000f7082=29002Y7084F1m000?5086U0M000f708721Y088[=088h1d002Y708:\2g\#
000?508=h0T000f708>L1a002Y708@=2b000?508C=0N000f708C[2=08Eh>08F620002Y708H62n00@D308K40E000?508K_0T000f708LC1F\#
002Y708MY3O00@D300@G0@000?508QO0I000f708Qh29002Y708T11a00@D308Ub0G000?508VB0]000f708Vo26002Y708Y52G00@D308[L0H\#
000?508\30T000f708\W23002Y708^Z3H000?508bC0S000f708bf2P06GH?08eF1U002Y708fk3Z000?508jj0T000f708kN23002Y708mQ3G\#
000?509190E000f7091N1:002Y7092X2000@D3094X0@000?5095B0K000f7095]1m002Y7097Z2d000?509:`0T000f709;D1Y002Y709<m2Y\#
000?509?g0V000f709@M2<002Y709BY2j000?509Eh0H000f709F@3?09IO>09I]1@002Y709Jm1h000?509M80F000f709MN1P002Y709Nn2j\#
000?509R50N000f709RS1g002Y709TJ2@000?509Vl0R000f709WN2L002Y709Yj2e00@D309\_0?000?509]D0I000f709]]26002Y709_c2X\#
000?509bW0V000f709c=28002Y709eE3200@D309hG0>000?509hc0Y000f709iL26002Y709kR2?000?509mm0S000f709nP1E00C8?09oe1[\#
002Y70:1P2:000?50:3m0K000f70:4H1F002Y70:5^2J00@D30:8809000?50:8I0F000f70:8_1c002Y70::R2I00@D300@G0@000?50:=C0]\#
000f70:>02=002Y70:@=2W\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 or 551 without the new address\#
message\#
{code} should name the new address, but its text has none. Add it in angle brackets, or answer 550 (or 250).\#
explain\#
251 and 551 exist to tell the new address; these are texts that programs read. Without an address 551 says no more than 550, and some servers misuse it for refused relaying, where `550 5.7.1` fits.\#
334-not-base64\#
Text after 334 is not Base64\#
The text after 334 is not Base64, so clients cannot read the server's question. Encode it, for example `334 VXNlcm5hbWU6`.\#
During `AUTH` everything after 334 is Base64, even the words "Username:" and "Password:" of `LOGIN`. Clients that decode it strictly cancel the login.\#
521-misuse\#
521 or 556 for a selective refusal\#
{code} says that the whole host or domain never takes mail, but here it refuses only some. Use {expected}.\#
521 is for a host that takes no mail at all, 556 for a recipient domain with null MX. For a single client, sender or message `550 5.7.1` or `554 5.7.1` is right. Postfix also closes the connection after 521.\#
fix\#
Write {expected}\#
530-on-mx\#
TLS demanded on a public MX\#
{parameter} = {value} makes this server refuse mail without TLS. On an MX use {expected}; demand TLS on the submission ports.\#
message unknown\#
{parameter} = {value} makes this server refuse mail without TLS. If an MX record points here, use {expected}.\#
A server to which an MX record points must not demand `STARTTLS` for its own domains; senders without TLS get `530 5.7.0` and bounce. Set `encrypt` for the submission service in master.cf.\#
Set {parameter} = {expected}\#
551-as-relay-denied\#
551 used for refused relaying\#
551 tells the sender a new address, but this text has none. Use `550 5.7.1`.\#
551 means "user not local, try this address instead". For "relaying denied" it misleads: programs look for an address in the text.\#
Write 550 5.7.1\#
access-all-digits\#
Digits alone accept the mail\#
"{value}" alone means OK in an access map, so this entry accepts what it should refuse. Write {expected}.\#
In access(5) a result of digits only counts as OK, as made by some address databases. A refusal needs a code and a text: `550 5.7.1 Not allowed`. This is a silent hole.\#
access-code-disconnects\#
This code also ends the session\#
With {code} Postfix answers and then closes the connection. Use {expected} if only this recipient or command should be refused.\#
In access(5) results, 421 and 521 refuse and disconnect. Other recipients of the same session must then wait for another attempt.\#
access-restriction-name\#
Result is read as a restriction name\#
"{value}" is not a result that access(5) knows, so Postfix takes it for a restriction and answers `451 4.3.5 Server configuration error`. Write OK, REJECT, or a 4yz or 5yz code with text.\#
Codes in an access map begin with 4 or 5. With anything else Postfix looks for a restriction of that name, does not find it, and puts off every mail that reaches this entry.\#
access-status-translated\#
Postfix adapts this enhanced status code\#
{enhanced} speaks of a {first}, but this map is used for a {second}. Postfix sends {expected} instead.\#
access(5) translates address codes to the place where the map is used: recipient codes become sender codes, and for clients and HELO names X.0.0. Write a code of subject 7 to have it sent as it is.\#
action-status-conflict\#
Action and Status contradict each other\#
The report says Action: {first} with Status: {second}. Go by the quoted reply; the program that writes the report must pair `failed` with 5 or 4, `delayed` with 4, `delivered` with 2.\#
Both fields describe one recipient. Bounce handling that reads only one of them reaches opposite results. `failed` with 4.x.x is normal after the queue time is over.\#
auth-in-transaction\#
AUTH inside a transaction\#
{command} comes between `MAIL FROM` and the end of the data. Log in before `MAIL FROM`, or send `RSET` first.\#
Login is not allowed during a transaction, because the permission to send depends on it. The server answers 503.\#
auth-twice\#
Logged in twice\#
{command} comes after a successful login. Use the session as it is, or open a new one for another user.\#
After 235 no other `AUTH` is possible in the session; the server answers 503 (Gmail: `503 5.7.0` "No identity changes permitted").\#
bad-class\#
Class of the enhanced status code is not 2, 4 or 5\#
{enhanced} has a class that does not exist; only 2, 4 and 5 do. Write {expected}.\#
Class 2 is success, 4 temporary, 5 permanent failure; 3 exists for reply codes only. Programs ignore a code of another class or take it for text.\#
bare-code\#
Reply code without text\#
The reply is only "{code}", with no text after it. Add a space and a few words for people.\#
The standard asks for text after the code; clients should cope with a bare code, but not all do. `334` with empty text is legal during login.\#
bdat-after-last\#
BDAT after the last chunk\#
{command} follows `BDAT … LAST`, which already ended the message. Begin a new transaction with `MAIL FROM`.\#
`LAST` closes the message, also with size 0. A further chunk gets 503; the message before it stays accepted or refused.\#
bdat-data-mixed\#
DATA and BDAT mixed\#
{command} mixes the two ways of sending a message within one transaction. Use only `BDAT` or only `DATA`; `BODY=BINARYMIME` needs `BDAT`.\#
`BDAT` counts octets, `DATA` looks for the dot. The server answers 503, and after that only `RSET` helps.\#
blocklist-link\#
A blocklist is named\#
The reply names the blocklist {value}. Look up your address there, cure the cause, then ask for removal.\#
message dead\#
The reply names {value}, a blocklist that has been shut down. Ask the receiving side to remove it from its configuration.\#
A server asked a DNS blocklist about the client's address or a domain in the message. Removal before the cause is cured only lasts until the next hit. Closed lists answer at random or "listed" for all.\#
class-mismatch\#
Enhanced status code of another class\#
{code} and {enhanced} contradict each other: the first digits differ. Use {expected}.\#
message expired\#
{code} says final and {enhanced} says temporary, as is usual when the queue time is over. Treat it as final.\#
The class of the enhanced status code must equal the first digit of the reply code. Where they differ, some clients retry and others give up. The exception in practice is `550 4.4.7`: the message expired after temporary failures.\#
Change {enhanced} to {expected}\#
closed-without-221-421\#
Connection closed without goodbye\#
The session ends without 221 or 421 from {host}. Look in its log for a crash, a time-out or a firewall.\#
A server closes only after `QUIT` (221), after saying 421, or after a time-out. The client treats a sudden end as a temporary failure and retries, which can deliver the message twice if it ends after the data.\#
code-first-digit\#
Not an SMTP reply code\#
{code} cannot be a reply code, because the first digit is 2, 3, 4 or 5. See which program wrote it: system errors (111), HTTP and mail services have numbers of their own.\#
Servers must not send other first digits, and clients treat them as a fatal error. 101 and 111 in lists of "SMTP codes" are Linux error numbers (network unreachable, connection refused); 1yz replies exist in FTP, not in SMTP.\#
code-length\#
Reply code does not have three digits\#
"{value}" is not a reply code, because it does not have exactly three digits. Write the full code, for example {expected}.\#
A client reads three digits and one character after them. With fewer or more digits it takes a part of the text for the code, or ends the session.\#
code-second-digit\#
Second digit of the reply code is above 5\#
{code} has a second digit above 5, which the grammar of replies does not allow. Send {expected}; as a client, act on the first digit alone.\#
message reported\#
{code} has a second digit above 5 and is in no standard. Your server acts on the first digit alone: {severity}.\#
The second digit names the category and goes from 0 to 5. Some servers send 471 or 571 nevertheless, mostly for 4.7.1 and 5.7.1 written without dots. Clients fall back on the first digit, so mail still flows, but tools that check the grammar stumble.\#
command-too-long\#
Command line too long\#
This command line has {count} octets, and only {limit} are allowed here. Shorten it, or drop parameters.\#
A command line has at most 512 octets with CR LF; extensions add room (`SIZE` 26, `AUTH=` 500, …), and `AUTH` lines may have 12288. Servers answer 500 to longer ones.\#
data-sent-without-354\#
Message sent although the server did not say 354\#
The client sends the message after {code} instead of 354. Stop after such an answer and send `RSET` or `QUIT`.\#
Only 354 asks for the message. After any other answer the server reads each line of the text as a command and answers 500 to them, or ends the session.\#
data-without-rcpt\#
DATA without an accepted recipient\#
{command} comes although the server has accepted no recipient. Send the message only after a `RCPT TO` that was accepted.\#
Without a recipient there is nothing to deliver: the server answers 503 or 554. Under pipelining it may answer 354; then the client sends a lone dot. The cause stands in the answers to `RCPT TO`.\#
dead-dnsbl\#
Blocklist no longer exists\#
{value} has been shut down. Remove it from {parameter}.\#
A closed list gives no protection and costs a DNS lookup for each client; when its domain changes hands, it may list every address, and all mail is refused.\#
Remove {value}\#
defer-unauth-code\#
defer_unauth_destination computes its code\#
`defer_unauth_destination` sends {parameter} minus 100, that is {value}. Set {parameter} to 5yz, such as {expected}.\#
The temporary refusal of relaying takes its code from `relay_domains_reject_code` less 100: 554 becomes 454. If that parameter is already 4yz, the result is 3yz, which no client understands, and Postfix falls back to `450 4.7.1`.\#
deferred-too-long\#
Waiting too long\#
The message {value} has waited {count} with the reply "{text}". Cure that cause or delete the message.\#
message repeated\#
The reply "{text}" came {count} times. Cure its cause instead of waiting.\#
Temporary failures should pass within hours. Servers give up after 4 to 5 days by default, and the author gets the bounce only then. The same text for many recipients points to your own server: IP address, DNS, TLS or rate.\#
deprecated-x-6-10\#
X.6.10 is withdrawn\#
{enhanced} is a withdrawn duplicate. Send {expected}.\#
The registry keeps X.6.10 only as a deprecated duplicate of X.6.8 (UTF-8 reply required, but not permitted by the client).\#
diagnostic-type\#
Diagnostic-Code without type\#
This Diagnostic-Code does not say which protocol it quotes. Write `smtp;` before the reply.\#
The field begins with a type and a semicolon: `Diagnostic-Code: smtp; 550 5.1.1 …`. Without it, programs cannot know that a reply code follows.\#
Insert "smtp;"\#
dnsbl-query-refused\#
A blocklist refused the query\#
{value} refused this server's query, and the server took that for a listing, so it turns good mail away. Ask the list through a resolver of your own or with its key, and reject on 127.0.0.x only.\#
message other\#
{host} took an error of {value} for a listing, because that list refuses queries through public or busy resolvers. Tell the other postmaster; your address need not be listed.\#
Lists such as Spamhaus answer 127.255.255.x to queries through open resolvers, or when there are too many. A server that takes any answer for a listing then refuses everybody.\#
dotless-enhanced\#
Enhanced status code written without dots\#
{code} looks like the enhanced status code {enhanced} without its dots. Send {expected}.\#
{code} looks like the enhanced status code {enhanced} without its dots. Read it as {expected}.\#
Lists on the web show 422, 431, 441, 471, 511 and others as reply codes. They are 4.2.2, 4.3.1 and so on without dots; a few servers (Courier, OpenSMTPD) really send such codes.\#
dsn-status-vs-reply\#
Logged status and quoted reply differ\#
The log says {first}, the remote server said {second}. Go by the quoted reply.\#
Postfix writes X.0.0 when the remote reply has no enhanced status code or one of another class; that is normal. Another difference comes from filters such as `smtp_delivery_status_filter`, `soft_bounce`, or a message that expired.\#
enhanced-differs-in-multiline\#
Enhanced status code changes within one reply\#
This reply begins with {first}, but a later line has {second}. Use one enhanced status code on all lines.\#
Every line of a multiline reply carries the same enhanced status code. Log readers take the first or the last, and so count different reasons. A quoted reply of another server inside the text is left alone.\#
Use {first} on every line\#
enhanced-missing\#
Enhanced status code missing\#
The server offers `ENHANCEDSTATUSCODES`, but this {code} reply has none. Add one, such as {expected}.\#
Who offers the extension must put a code into every 2yz, 4yz and 5yz reply apart from the greeting and the answer to `EHLO`. Without it, senders must guess the reason from the words. Reported once in a session.\#
enhanced-on-3yz\#
Enhanced status code in a 3yz reply\#
{code} is an intermediate reply and takes no enhanced status code, but has {enhanced}. Remove it.\#
Enhanced status codes belong to replies that begin with 2, 4 or 5. After `334` it would even be taken as part of the Base64 challenge.\#
Remove {enhanced}\#
enhanced-on-greeting-or-ehlo\#
Enhanced status code in the greeting or EHLO answer\#
The greeting and the answer to `EHLO` or `HELO` carry no enhanced status code, but this one has {enhanced}. Remove it.\#
Both must begin with the server's name, which the code would displace. `220 2.0.0` after `STARTTLS` is right, and refusals at the greeting often have a code and are left alone.\#
errno-as-code\#
System error number, not a reply code\#
({value}) is an error number of the operating system: {meaning}. No server has answered; check name, port, firewall and network.\#
101, 110, 111, 113 (Linux) and 10060, 10061 (Windows) stand beside failed connections in logs. They come from the own machine, so looking them up as SMTP codes leads astray.\#
exim-first-digit\#
Exim ignores this code\#
The text begins with {code}, but this verb answers {expected}, so Exim writes to the panic log and ignores your code. Use a code with the same first digit, or another verb.\#
A code at the start of `message` replaces the default only if the first digit agrees: 5 for deny, drop and `:fail:`, 4 for defer and `:defer:`. Otherwise the default code is sent.\#
exim-helo-multiline\#
Answer to HELO must be one line\#
This text for accepted HELO has several lines, and old clients read only one. Keep it on one line.\#
Exim uses the message of an accept in the HELO ACL as the answer, and it must be a single line. Only the answer to `EHLO` may have several, one for each keyword.\#
exim-quit-code\#
The code of QUIT cannot be changed\#
Exim always answers `QUIT` with 221, so {code} in this ACL has no effect. Remove it.\#
`acl_smtp_quit` runs for logging and statistics; its text may change, its reply code may not.\#
Remove {code}\#
exim-text-taken-as-code\#
Three digits at the start are taken as a code\#
The text begins with {value}, which Exim reads as a reply code. Put a word before the number.\#
If a `message` begins with three digits and a space, Exim treats them as the code, even where they are a count or a house number. With another first digit it logs an error and sends the default.\#
failing-reply\#
The server refused or put off the mail\#
{code}: {host} does not accept {command}: {name}. {fix}\#
message plain\#
{code}: {name}. {fix}\#
message later\#
{code}: {host} does not accept {command} for now: {name}. {fix}\#
message recipient\#
{code}: {host} does not take mail for <{recipient}>: {name}. {fix}\#
message recipient later\#
{code}: {host} does not take mail for <{recipient}> for now: {name}. {fix}\#
message sender\#
{code}: {host} does not take mail from <{sender}>: {name}. {fix}\#
message connection\#
{code}: {host} does not accept the connection: {name}. {fix}\#
message authentication\#
{code}: {host} does not accept the login: {name}. {fix}\#
message data\#
{code}: {host} does not take the message: {name}. {fix}\#
message data later\#
{code}: {host} does not take the message for now: {name}. {fix}\#
message moved\#
{code}: {host} does not take mail for <{recipient}>; it moved to <{address}>. Send there and correct the stored address.\#
message provider\#
{code}: {host}: {meaning}. {fix}\#
message consequence\#
{code}: {host} refuses {command} because of an earlier refusal in this session. Mend that one: see the related line.\#
message own\#
{code}: this server refused {command} from {client}: {name}. {fix}\#
message own recipient\#
{code}: this server refused mail for <{recipient}> from {client}: {name}. {fix}\#
message own client\#
{code}: this server refused {client}: {name}. {fix}\#
A reply that begins with 4 puts the command off, one that begins with 5 refuses it. The message names the server, the address and the reason as far as the reply tells them; a provider's own meaning comes before the registered one.\#
five-yz-rate-limit\#
Permanent code for a rate limit\#
{code} says final, but the text says that you send too fast. Keep the address, slow down and send again later.\#
Some providers (QQ, GoDaddy, daily limits of Google) refuse with 5yz what passes later. Bounce handling that deletes addresses after any 5yz removes good recipients.\#
forced-class\#
Postfix changes the class of this code\#
Postfix sends this as {expected}, because the first digit of {code} wins over {enhanced}. Write what you mean.\#
smtpd replaces the class of the enhanced status code by the first digit of the reply code before it sends. `550 4.7.1` leaves the server as `550 5.7.1`: final, although the author may have meant temporary.\#
greeting-domain\#
Greeting does not begin with the host name\#
The greeting begins with "{value}", which is no host name. Let it begin with the server's own full name, such as {expected}.\#
The first word after 220 is the server's name; clients log it and some use it to detect loops to themselves. Postfix: `smtpd_banner` begins with `$myhostname`.\#
haproxy-smtpchk-word\#
HAProxy replaces this word\#
`option smtpchk` knows HELO and EHLO only, so "{value}" is silently replaced by HELO. Write {expected}.\#
HAProxy counts the server as up if the greeting and the answer to the hello command begin with 2. Another word is not sent; a server that wants EHLO, or a full name, is then marked down.\#
header-check-code\#
Reply code becomes text here\#
After REJECT, header and body checks take an enhanced status code and text, so {code} would be sent as part of the text. Write {expected}.\#
cleanup(8) always answers 550 for REJECT. Only an enhanced status code at the start of the text is understood: `REJECT 5.7.1 Text`.\#
helo-argument\#
Bad name in EHLO or HELO\#
{command} gives "{value}" as the client's name, which is no full host name. Give the real one, or the address in brackets such as [192.0.2.1].\#
message empty\#
{command} comes without the client's name. Give the client's full host name, or its address in brackets such as [192.0.2.1].\#
The name should be the client's own full host name and resolve in DNS. Empty names, `localhost`, names without a dot and bare IP addresses are refused by many servers (`501`, `504 5.5.2`) or raise the spam score.\#
help-214-outside\#
Help or status code without HELP\#
{code} answers {command}, but belongs to `HELP`. Check whether replies and commands are shifted by one.\#
211 and 214 carry status and help texts. As answer to another command they mostly show that a command is missing in the record or that the client counts wrongly.\#
leading-zero-or-overflow\#
Enhanced status code malformed\#
"{value}" is not a valid enhanced status code: each number has one to three digits without leading zero. Write {expected}.\#
The form is class.subject.detail, such as 5.7.1 or 5.7.509. Programs that compare text do not recognise 5.07.1, and four digits do not fit the grammar.\#
limits-below-minimum\#
Limit below the standard's minimum\#
{parameter} = {value} is below {limit}, which the standard gives as the minimum. Raise it to that at least.\#
Senders may rely on 100 recipients in a transaction and on time-outs of minutes (10 for the end of data). Smaller values split mail, and too short time-outs deliver messages twice.\#
Set {parameter} = {limit}\#
lmtp-reply-count\#
LMTP: one reply for each recipient\#
{first} recipients were accepted, but {second} replies follow the data. Send one final reply for each accepted recipient, in their order.\#
LMTP answers the end of data once for every accepted `RCPT TO`, duplicates included. With fewer replies the client waits for the missing ones; with more, it takes them for answers to the next command.\#
mail-before-ehlo\#
MAIL FROM before EHLO\#
{command} comes before any accepted `EHLO` or `HELO`, so the server may answer 503. Send `EHLO` with your host name first.\#
A session begins with `EHLO`. Many servers enforce it (Postfix `smtpd_helo_required`), and without it the client knows no extension. Only `NOOP`, `HELP`, `EXPN`, `VRFY` and `RSET` may come earlier.\#
map-code-class\#
Codes in this entry do not fit\#
{code} and {enhanced} in this entry do not belong to the same class. Write {expected}.\#
message impossible\#
"{code}" is not a code that a refusal can have. Write {expected}.\#
An entry of an access or header map may set a reply code from 400 to 599 and an enhanced status code of the same class. Postfix corrects the class silently, other servers send what stands here, and senders then retry what is final, or the reverse.\#
masked-banner\#
A firewall hides the server's answers\#
The answer is masked with "{value}", so something between client and server rewrites SMTP. Switch off SMTP inspection ("fixup", ALG) in the firewall.\#
Firewalls with SMTP inspection replace the greeting and EHLO keywords by `*` or `X`. That hides `STARTTLS`, `SIZE` and `8BITMIME`, breaks encryption and can hang at the end of the data.\#
master-option-spaces\#
Spaces in a master.cf option\#
`-o` takes {parameter}={value} without spaces, so Postfix reads the rest as another argument. Remove the spaces, or enclose all in braces: {expected}.\#
In master.cf arguments are separated by blanks. `-o name = value` fails when the service starts. Since Postfix 3.0 `-o { name = value }` may hold blanks; in older versions separate list members by commas.\#
milter-default-action-reject\#
A dead milter bounces all mail\#
With {parameter} = {value} every message gets `550 5.5.0` while the milter does not answer. Set it to {expected}.\#
`reject` makes a restart of the filter final for the senders. With `tempfail` (`451 4.7.1`) or the newer `shutdown` (421) they try again; `accept` lets mail pass unchecked.\#
milter-greylist-class\#
code and ecode differ\#
code "{code}" and ecode "{enhanced}" do not belong to the same class. Write {expected}.\#
message greylist\#
Greylisting with {code} is final, so senders never try again. Use {expected}.\#
milter-greylist sends both as configured. `greylist` needs 4yz with class 4, such as `451` and `4.7.1`; `blacklist` needs 5yz with class 5.\#
missing-angle-brackets\#
Address without angle brackets\#
The address in {command} has no angle brackets. Write {expected}.\#
The path is always enclosed in `<` and `>`, the empty one too: `MAIL FROM:<>`. Strict servers (Postfix `strict_rfc821_envelopes`) answer 501.\#
Add angle brackets\#
missing-enhanced\#
Reply text without enhanced status code\#
This text has the reply code {code}, but no enhanced status code. Add one, such as {expected}.\#
The enhanced status code tells programs the reason, so that senders do not delete good addresses after a policy refusal. Postfix adds 5.7.1 to `REJECT` by itself; other servers send the text as it is.\#
Insert {enhanced}\#
multiline-code-differs\#
Code changes within one reply\#
This reply begins with {first}, but a later line has {second}. Use one code on all lines of a reply.\#
All lines of a multiline reply must have the same code. Some clients obey the first line, others the last, so they disagree about success when the codes differ.\#
multiline-unterminated\#
Multiline reply without last line\#
The reply {code} has a hyphen on its last line, so the client waits for more. Put a space after the code on the last line.\#
message end\#
The text ends inside the reply {code}: its last line has a hyphen. Complete the record, or put a space after the code on the last line.\#
The hyphen after the code announces another line; only a space (or nothing) ends the reply. A client that waits for the end hangs until its time-out of several minutes.\#
Put a space after the last code\#
nested-mail\#
MAIL FROM inside an open transaction\#
This {command} comes while the transaction of <{sender}> is still open. Send `RSET` first, or finish that transaction.\#
One `MAIL FROM` opens one transaction; it ends with the data, `RSET`, `EHLO` or the end of the session. Servers answer 503 "nested MAIL command".\#
Insert RSET\#
nexthop-class\#
Class does not fit the transport\#
{value} with {enhanced} contradicts itself: error: bounces and retry: defers. Write {expected}.\#
The transports `error:` (permanent, default 5.0.0) and `retry:` (temporary, default 4.0.0) take an enhanced status code of their own class only.\#
no-ehlo-after-starttls\#
No EHLO after STARTTLS\#
After the TLS handshake comes {command} instead of `EHLO`. Send `EHLO` again.\#
With TLS both sides forget what was said before, the EHLO name and the extensions included. Servers answer 503, and login is often offered in the second answer only.\#
non-ascii-reply\#
Reply text is not ASCII\#
The text after {code} has letters outside ASCII, although the client did not ask for `SMTPUTF8`. Write the text in ASCII.\#
Reply text is printable ASCII unless the client gave the parameter `SMTPUTF8` with `MAIL FROM`, `VRFY` or `EXPN`. Other text arrives broken in logs and bounces, or breaks the client.\#
nonstandard-code\#
Reply code in no standard\#
{code} is in no SMTP standard; {meaning}. Clients act on its first digit; as a server, send {expected}.\#
{code} is in no SMTP standard. Clients act on its first digit; as a server, send a standard code with an enhanced status code.\#
{code} is in no SMTP standard; {meaning}. Your server acts on its first digit: {severity}.\#
message reported unknown\#
{code} is in no SMTP standard. Your server acts on its first digit: {severity}.\#
There is no registry of reply codes, and clients must handle unknown ones by the first digit, so this is no error. New codes add nothing that the enhanced status code could not say.\#
open-relay-acceptance\#
The server may be an open relay\#
{host} accepted <{recipient}> from a client that neither logged in nor belongs to its network. If it is not responsible for that domain, restrict relaying at once.\#
message setting\#
{parameter} accepts recipients before anything refuses foreign domains. Put {expected} before the first rule that permits everybody.\#
An open relay is found by spammers within hours and ends on blocklists. Postfix: `smtpd_relay_restrictions` with `reject_unauth_destination`; Exim: `relay_from_hosts` and the ACL for `RCPT`.\#
opensmtpd-filter-reply\#
OpenSMTPD cannot send this reply\#
"{value}" is not a reply that a filter may give, so the client gets `421 Internal server error` and is dropped. Begin with a 4yz or 5yz code, a space and a text, such as {expected}.\#
OpenSMTPD checks the text of `reject` and `disconnect` only when the rule fires, not with `smtpd -n`. It must be a code from 4yz or 5yz, one space and at least one character.\#
opensmtpd-reject-421\#
421 turns reject into disconnect\#
This `reject` begins with 421, so OpenSMTPD also closes the connection. Use {expected} to keep the session open.\#
A text that begins with 421 announces that the server closes the channel, and OpenSMTPD does so. For one refused command take 450 or 451.\#
parameter-range-fatal\#
Value stops the service\#
{parameter} = {value} is outside {first} to {second}, so smtpd stops with a fatal error when it starts. Set it to {expected}.\#
For `unverified_*_reject_code` (200 to 599), `unverified_*_defer_code` (200 to 499) and `smtpd_forbid_bare_newline_reject_code` (500 to 599) Postfix checks the range at start. Outside it no mail is taken at all.\#
permanent-code-as-4yz\#
A test setting was left on\#
{parameter} = {value} makes senders retry for days what will never work. Set it to {expected} when the test is over.\#
450 for unknown users, or `soft_bounce = yes`, protects mail while a server is being set up. In service it fills other servers' queues and hides typing errors from their authors for days.\#
permanent-only-class4\#
A permanent condition sent as temporary\#
{enhanced} names a condition that does not pass by itself. Answer {expected}, so that the sender gets a bounce at once.\#
message testing\#
{enhanced} names a condition that does not pass by itself, and the text says that soft bounces are on. End the test with `soft_bounce = no`.\#
{enhanced} names a condition that does not pass by itself, although the server only puts the mail off. Cure what the text names, or take the message out of the queue.\#
The details for unknown users, bad syntax and wrong commands make sense with class 5 only. With class 4 the sender retries for days and learns late of a typing error. 4.7.1 is left alone: greylisting uses it.\#
pipeline-order\#
This command must be the last of a group\#
{command} is followed by other commands before its reply. Let it be the last of the pipelined group.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` and `QUIT` change what may follow, so the client must see the reply. The end of data followed by `MAIL FROM` or `QUIT` in one group is legal.\#
pipelining-unadvertised\#
Several commands sent at once without PIPELINING\#
{command} was sent before the answer to the command before it, but the server did not offer `PIPELINING`. Wait for each reply.\#
Without the extension, client and server speak in turn. Spam software does not wait, so servers refuse: Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` and postscreen.\#
placement\#
Enhanced status code in the wrong place\#
The enhanced status code is written as "{value}" inside the text, where programs do not look for it. Put {enhanced} right after {code} and a space.\#
It stands at the start of the text, after one space, without marks. qmail writes `(#5.7.1)` at the end, Cisco gateways `#5.1.0` at the start; this tool reads both.\#
Move {enhanced} behind {code}\#
plaintext-auth\#
Password sent without encryption\#
{command} sends the password without TLS seen in this session. Send `STARTTLS` first or use port 465, and change the password if the line was open.\#
`PLAIN` and `LOGIN` only encode in Base64; everyone on the way can read them. Servers should offer them inside TLS only (Postfix `smtpd_tls_auth_only = yes`). Loopback connections are left alone.\#
policy-mistaken-for-unknown\#
Refused by policy, not an unknown user\#
{code} here is about policy ("{text}"), not about the address. Keep the address and cure the cause.\#
550 means unknown mailbox or refusal by policy. Bounce handling that looks at 550 alone deletes good addresses after a blocklist hit. Subject 1 of the enhanced status code speaks of addresses, subject 7 of policy.\#
postfix-5xx-greeting\#
5yz greeting treated as temporary by Postfix\#
{host} refused the connection with {code}, but Postfix keeps the message and tries other hosts. That is its default; watch the queue, or set `smtp_skip_5xx_greeting = no` to bounce at once.\#
With `smtp_skip_5xx_greeting = yes` (default) a 5yz greeting counts as "this host does not answer", hence `dsn=4.x.x` beside a 5yz reply. The log is right.\#
provider-conflict\#
The provider means something else by this code\#
From {host}, {enhanced} means: {meaning}. The registered meaning ({name}) does not apply here.\#
Google uses X.7.23, X.7.27, X.7.29 and X.7.30 for PTR, SPF, TLS and DKIM; Microsoft uses 5.1.10, 5.4.1, 5.7.12 and 5.7.13 for recipients and permissions. The registry says otherwise, so it matters who sent the reply.\#
provider-token\#
A provider's own token\#
"{value}" is a token of {name}: {meaning}. {fix}\#
Large providers put tokens such as [TSS04], S3150 or IB105 into their replies. They tell more than the codes and are explained on the provider's pages.\#
quit-missing\#
No QUIT at the end\#
The client closed the connection without `QUIT`. The message accepted before is delivered nonetheless; send `QUIT` and wait for 221.\#
The answer to the end of the data counts, so nothing is lost. But servers log "lost connection", and some count it against the client.\#
rcpt-without-mail\#
RCPT TO without MAIL FROM\#
{command} comes without an accepted `MAIL FROM`, so the server answers 503. Send `MAIL FROM` first and wait for 250.\#
message refused\#
{command} follows a refused `MAIL FROM` ({code}). Cure that refusal; this one is only its consequence.\#
A recipient needs an open transaction. In a pipelined group, `RCPT TO` fails after a refused `MAIL FROM` as a matter of course.\#
reply-code-out-of-range\#
Reply code outside the allowed range\#
{parameter} = {value} is outside {first} to {second}, so Postfix sends `450 4.7.1` instead. Set it to {expected}.\#
Postfix smtpd takes any number here when it starts. At the first refusal it logs "SMTP reply code configuration error" and answers `450 4.7.1 Service unavailable`, whatever was meant.\#
reply-count\#
Number of replies and commands differs\#
There are {first} commands and {second} replies here. Find the command without a reply, or the reply without a command.\#
Each command gets exactly one reply. Clients match them by counting, so one too many or too few shifts the meaning of all that follow. An unasked 421 before the server closes is no fault.\#
reply-line-too-long\#
Reply line longer than 512 octets\#
This reply line has {count} octets, and only {limit} are allowed, CR LF included. Split it into several lines that all begin with {code}.\#
Clients need to keep room for 512 octets only. Longer lines are cut, or taken for two lines, of which the second has no code.\#
reply-not-in-table\#
Unusual reply to this command\#
{code} is not among the replies that the standard lists for {command}. Act on its first digit: {meaning}.\#
message class\#
{code} cannot answer {command}: its first digit does not fit. Check whether replies and commands are shifted by one.\#
Each command has a list of replies; 421, 500 and 501 may answer all. Servers do send others, so this is information, unless the first digit makes no sense, such as 354 to `MAIL FROM`.\#
retry-after-permanent\#
Sent again after a permanent refusal\#
The message {value} was tried again after {code}. Stop it: repeat a 5yz refusal only after something has changed.\#
After 5yz the same attempt must not be repeated; repeats harm the sender's reputation. Other MX hosts after a 5yz greeting, and several recipients in one message, are no repeats.\#
secret-exposed\#
Password readable in this file\#
This line holds login data in Base64, which anyone can decode. Redact it before you share the file, and change the password if it was shared.\#
message digest\#
This answer holds the user name and a digest of the password, which can be guessed offline. Redact it before you share the file.\#
The arguments of `AUTH PLAIN` and `LOGIN`, the answers to 334 and bearer tokens are not encrypted. This tool never decodes or shows them. Most clients have an option that hides them in logs.\#
Redact the login data\#
sendmail-class-differs\#
Code and enhanced status code differ\#
{enhanced} and {code} in this error do not belong to the same class. Write {expected}.\#
In `ERROR:D.S.N:"NNN text"`, mailer tables and `$#error $@ D.S.N $: "NNN text"` Sendmail uses the enhanced status code for its own decision and sends the reply code to the client, so both sides disagree whether it is final.\#
sendmail-unquoted-reply\#
Reply text without quotes\#
The text after {code} is not in double quotes, so Sendmail breaks it into tokens and sends it mangled. Quote the whole reply: {expected}.\#
Sendmail parses unquoted text of rules and tables like an address: dots, at signs and blanks get lost or doubled.\#
Put the reply in quotes\#
separator\#
Neither space nor hyphen after the reply code\#
After {code} stands "{value}" instead of a space or a hyphen. Write "{code} " on the last line of a reply and "{code}-" on the others.\#
The character after the code tells whether the reply goes on. With anything else some clients treat the line as broken, others as the end of the reply.\#
Put a space after {code}\#
size-over-limit\#
Message larger than the offered SIZE\#
The client announces {value} octets, but the server takes only {limit}. Make the message smaller, or raise the limit on the server.\#
The number after `SIZE` in the `EHLO` answer is the server's limit (0 or none means: not told). A larger announcement is refused with `552 5.3.4` before the message is sent. Attachments grow by about a third in mail.\#
smuggling-pattern\#
Line ends that allow SMTP smuggling\#
The end of data is not CR LF dot CR LF here, so two servers can read different messages. Send CR LF only, and refuse or normalise bare line feeds on the server.\#
{parameter} = {value} lets bare line ends pass, so smuggled messages can enter. Set it to {expected}.\#
If one server ends the data at LF dot LF and the other does not, an attacker hides a second message with a forged sender in the first. Postfix: `smtpd_forbid_bare_newline = normalize` or `reject`; Exim from 4.97.1, Sendmail from 8.18.\#
softbounced-permanent\#
Temporary code for a permanent fault\#
{code} says try again, but the text says "{text}". Receiving side: answer {expected}; sending side: delete the message if it stays.\#
Unknown users and refused relaying do not cure themselves. With 4yz the sender retries for days and the author learns late of a typing error. Often `soft_bounce = yes` or a reject code of 450 stayed on after a test.\#
space-after-colon\#
Space after the colon\#
{command} has a space between the colon and the address. Write {expected}.\#
The grammar has no space there. Many servers accept it, others answer 501 or 555, and the code of the client is easily repaired.\#
Remove the space\#
starttls-advertised-in-tls\#
STARTTLS offered inside TLS\#
The server offers `STARTTLS` although the session is already encrypted. Remove the keyword from the `EHLO` answer inside TLS.\#
A server must not offer it after the handshake. Clients that trust the list start TLS a second time and fail; it is a sign of a proxy that ends TLS without telling the mail server.\#
starttls-pipelined\#
Commands sent together with STARTTLS\#
{command} was sent before the answer to `STARTTLS`. Wait for 220, finish the handshake, then send `EHLO`.\#
What arrives in clear text behind `STARTTLS` could be injected by an attacker and be executed inside TLS. Servers throw it away or end the session (Gmail: `523 5.7.10`).\#
starttls-stripped\#
STARTTLS vanished from the EHLO answer\#
{host} does not offer `STARTTLS` here, although it did before. Compare from another network, and switch off SMTP inspection in the firewall.\#
Firewalls and attackers remove or overwrite the keyword, so that mail goes in clear text. Senders with MTA-STS, DANE or `encrypt` then do not deliver; others do, without anyone noticing.\#
starttls-unadvertised\#
STARTTLS was not offered\#
The last `EHLO` answer of {host} did not offer `STARTTLS`, but the client sends it. Test with a fresh `EHLO`; if the keyword is missing there, enable TLS on the server or look for a firewall that removes it.\#
message active\#
TLS is already on, but the client sends `STARTTLS` again. Remove the second one.\#
The client may use `STARTTLS` only if the answer to `EHLO` lists it, and only once. Servers answer 500, 502, 503 or 554.\#
status-field-syntax\#
Status field malformed\#
"{value}" is not a valid status. Write class, subject and detail as numbers, such as {expected}.\#
The field `Status:` of a delivery report holds exactly three numbers with dots, the first 2, 4 or 5; a comment may follow in parentheses. Programs ignore other forms and lose the reason.\#
too-long-text\#
Configured reply text too long\#
This text makes a reply line of {count} octets, and only {limit} are allowed. Shorten it or move details to a web page.\#
A reply line has at most 512 octets, with code and CR LF. Longer ones are cut in logs and bounces, mostly just before the link that should help.\#
too-many-rcpt-code\#
Wrong code for too many recipients\#
The text says too many recipients, but the code is {code}. Answer `452 4.5.3` for each surplus recipient; as a client, send the rest in another transaction.\#
452 tells the client to send the rest later. An old standard listed 552 here, and clients should treat that as 452; other 5yz codes make recipients fail that could have been served.\#
Write 452 4.5.3\#
unadvertised-parameter\#
Parameter was not offered\#
{keyword} is used here, but the server's answer to `EHLO` or `HELO` does not offer it. Remove it, or check why the keyword is missing.\#
Parameters of `MAIL FROM` and `RCPT TO` are allowed only for extensions that the server lists; otherwise it answers 555 or 455. A firewall may have removed the keyword.\#
undotted-dot\#
Dot at the start of a line not doubled\#
This line of the message begins with a single dot. Double it, or the server drops the dot, and a line with a dot alone ends the message.\#
After `DATA` the client adds a dot to each line that begins with one, and the server removes it. Programs that forget this lose dots, cut the message short, or open a hole for smuggled commands.\#
Double the dot\#
unexpected-3yz\#
Intermediate reply where none is possible\#
{code} answers {command}, which has no second step. Check whether a command is missing in this record, or whether replies are shifted.\#
354 belongs to `DATA` and 334 to `AUTH`. Elsewhere it mostly means that client and server no longer agree which reply belongs to which command.\#
unregistered\#
Enhanced status code not registered\#
{enhanced} is not in the IANA registry; {meaning}. Read the text for the exact cause.\#
{enhanced} is not in the IANA registry. Go by its class and subject, and read the text for the exact cause.\#
Unknown details are read by class and subject, so this is no error. Most codes of this kind come from Microsoft, whose pages explain them.\#
vrfy-250-unverified\#
VRFY says yes to everything\#
The server answers 250 to `VRFY` for every name asked. Answer 252 if you do not check.\#
250 to `VRFY` means that the mailbox was verified. A server that only wants to hide its users says 252 ("cannot verify, will try"), which misleads nobody.\#
Write 252\#
vrfy-502\#
VRFY answered with 502\#
{parameter} = {value} makes the server answer 502 to `VRFY`. That is common and harmless; the standard prefers 252.\#
`VRFY` belongs to the commands that every server should know; 252 hides users as well as 502 does. Postfix answers 502 with `disable_vrfy_command = yes`.\#
wrong-hello-for-protocol\#
SMTP client on an LMTP server, or the reverse\#
{command} was refused with {code}, because this port speaks the other protocol. Use `LHLO` for LMTP and `EHLO` for SMTP, or correct the port.\#
An LMTP server must refuse `EHLO`, so that nobody takes it for SMTP. Typical cause: a transport `smtp:` to Dovecot's LMTP port (24) instead of `lmtp:`, or the reverse.\#

"""#)
}
