// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enPairs = PackedTable(
        records: #"""
000007000060072070060400;T0700:0700F:0700A0400I<0700E0500Oc0700J0500Ta0700O0500Z\0700T0400^80700X0400b;0700\04\#
00fO0700`0500lk0700e04011i0700i05017L0700n0401;n070120601Cg070180401H^0701<0401LU0701@0501Q=0;01E0401Vb0;01I04\#
01[U0;01M0401`I0;01Q0401dj0;01U0401jX0;01Y05020F0701^04024k0701b0502;K0701g0502Am0701l0402G`070200602Lh0702604\#
02QS0702:0502W10702?0502\l0702D0502b10702I0502iO0702N0502oo0702S04035C0702W0503<C0702\0403@Y0702`0403EM0702d04\#
03I`0702h0403MQ0702l0403Qf070300503Y?070350403][070390403aF0703=0403ff0703A0403k90<03E0403o_0;03I04044J0;03M04\#
047\0;03Q0404;A0;03U0404?[0;03Y0404D`0;03]0504I?0;03b0404NE0;03f0404RZ0;03j0404Vi0;03n0504\R0;0430404aY0;04704\#
04f90<04;0504ki0<04@04050N0=04D04055T0=04H0505<=0;04M0405?i0704Q0405D_0704U0405He0704Y0405LO0704]0405Om0704a04\#
05T90704e0405Y<0704i0405^10704m0405aD070510405eZ070550405k00705905060K0705>04064i0705B0506:O0705G0406?T0705K05\#
06DH0705P0506I]0705U0406NR0705Y0406S00705]0506Xc0705b0406\H0705f0406`o0705j0606h5070600406lU0706405072>0706905\#
078V0706>0507>K0706C0407A`0706G0407F^0706K0407JF0706O0407O70706S04\#

"""#,
        slots: #"""
000_0>00000000000Q0N1I0000000000000000000i000000000000000C140@0L05061D0000000000001K00001G1L080X00000000000000\#
00000c0F1<000T16040000001J000O000000000000000000001C000000000W0K1A000;00000^00000000000000001H000M000V000]000=\#
0a100000000d1O0?18000000000`0000190I0000000000000000000000130000000Z030<1B0f1;000B0000001N0000000o1M000A000E00\#
0U1F000000000n00000G1?0000000h1@0000000000000000000k0000000000000J0e0g001E001:000000000\00000Y1=0j090[0D1>0b01\#
00000:1500000017000l0000000000000000001100000m0P0S120200000R1P0000070H00\#

"""#,
        fields: #"""
0007:000A1S0007:001d1a003U3003X0a003U3004I0k003U3005D0a0065:006?0c0007:00791@0007:008I1K003U3009d0Z003U300:N16\#
0007:00;[250007:00=`1`0007:00?P1]003U300A=0h003U300B51R003U300CW1=00Dd:00Dn1<0007:00FA0g0007:00G80f003U300Gn0[\#
003U300HY0S0007:00IC1o0007:00KB1R0007:00Ld19003U300Mm0`003U300N]160007:00Oj1L0007:00QF1U003U300Gn0[003U300Rk11\#
00Sl:00T60[0007:00Th1V0007:00VN1J0007:00Wh15003U300Xm0K003U300YH1D0007:00Zc1?0007:00\210003U300]20U003U300]W0Q\#
0007:00^?1I0007:00_X1=003U300`e0[003U300aP0[0007:00bB170007:00cI1V003U300do14003U300f30L0007:00fV1W0007:00h=1F\#
0007:00iS1:003U300j]10003U300k]1>0007:00m21C0007:00nE1X003U300om10003U3010m0l0007:01201R0007:013R1R0007:01540o\#
003U301630]003U3016`0\0007:017S190007:018\1]003U301:I0j003U301;C0[0007:01<51Z0007:01=_160007:01>e1l003U301@a0g\#
003U301AX1A003U301Bi0n0007:01Cn1K0007:01EI1]003U301G60e003U301Gk0c0007:01He1D0007:01J90l003U301K50]003U301Kb0c\#
0007:01L\1H0007:01N41G0007:01OK0i003U301PD0M003U301Pa0L0007:01QH1Q0007:01Ri2N003U301UG0b003U301V90Y0007:01Vm1K\#
0007:01XH1e003U301Z=0_003U301Zl0Y0007:01[`1M0007:01]=1@003U301^M0X003U301_51D0007:01`T1Z0007:01b>1F003U301cT0R\#
003U301d60d0007:01e51[0007:01f`27003U301hg0Z003U301iQ170007:01jc1V0007:01lI1E0007:01m^1I003U301o70^003U301oe0Q\#
0007:020M1h0007:022E0h003U3023=0e003U302420i0007:02521\0007:026^1M0007:028;0i003U302941E003U302:I120007:02;R1k\#
0007:02=M1F0007:02>c1Y003U302@L0X003U302A40i0007:02B41[0007:02C_29003U302Eh0]003U302FU1;0007:02Gg1<0007:02I319\#
003U302J<0Z003U302Jf0Z003U302KP0[02L;:02LE0S0007:02Lo1M0007:02NL1K003U302Og0X003U302PO140007:02QZ0g0007:02RQ1]\#
0007:02T>1E003U302US0W003U302V:0g0007:02W8100007:02X82X003U302Z`0j003U302[Z0B02[l:02\60f0007:02]3100007:02^31d\#
003U302_g0c003U302`Z0\02[l:02aF0[0007:02b81Y0007:02ca1C0007:02e41Z003U302f^1S003U302hA1>0007:02iV1d0007:02kJ1O\#
0007:02li0h003U302ma1@003U302o10n0007:03061d0007:031j1a003U3033[0j003U3034U0^0007:035J1F0007:036`1\0007:038L1c\#
003U303:?0o003U303;>150007:03<J1P0007:03=j17003U303?10a003U303?b0g0007:03@`1Q0007:03BA1R003U303Cc0h003U303D[0b\#
0007:03ET1D0007:03Fh12003U303Gj0i003U303Hc0m0007:03Ig1:0007:03K10l003U303Km0T003U303LQ100007:03MX1L0007:03O41D\#
003U303PH0j003U303QB0T0007:03Qm1D0007:03SA1\0007:03Tm1R003U303VO1G003U303Wf1I0007:03YF1<0007:03ZR12003U303[T11\#
003U303\U160007:03]b0f0007:03^X1E003U303_m0^003U303`[0[0007:03aM1k0007:03cH1C003U303d[19003U303ed120007:03fm1V\#
0007:03hS1H003U303ik0U003U303jP0Y0007:03kE1X0007:03lm1=003U303n:0R003U303n\130007:03oj1C0007:041=1T003U3042a0X\#
003U3043I110007:044U140007:045Y1X003U303n:0R003U3047A0K0007:047g140007:048k1[003U3042a0X003U304:V0[0007:04;L1D\#
0007:04<`14003U304=d18003U304>l0_0007:04?f1e0007:04A[1i003U303n:0R003U304CT1<0007:04Dk1Q0007:04FL100007:04GL1@\#
003U303n:0R003U304H\0S0007:04IJ1W0007:04K11b003U304Lc0[003U304MN0g0007:04NP1Y0007:04P915003U304Q>0U003U304Qc0g\#
0007:04Re1Q0007:04TF1?003U304UU0T003U304V90`0007:04W41?0007:04XC1R0007:04Ye1F003U304[;0X003U304[c0_0007:04\]1A\#
0007:04]n29003U304`70n003U304a50T0007:04ad1Q0007:04cE1X003U304dm0G003U304eD0e0007:04fE120007:04gG1b0007:04i91?\#
003U304jH0_003U304k70b0007:04l51H0007:04mM1D003U304na14003U304oe0Y0007:050[1N0007:05291[003U3053d0e003U3054Y0k\#
0007:055a1[0007:057L230007:059O11003U305:P0l003U305;L0a0007:05<H0g0007:05=?2C003U304dm0G003U305?R0G0007:05@01b\#
0007:05Ab1E003U305C70b003U305Ci0f0007:05Df160007:05El0d003U305F`0h003U305GX1=0007:05Hl180007:05J41=003U305KA0O\#
003U305K`0_0007:05LV1;0007:05Ma1A003U305O20O003U305OQ0L0007:05P41Q0007:05QU1B003U305Rg0R003U305SI0`0007:05T@1[\#
0007:05Uk1c003U305W^0a003U305XO0]0007:05YC1E0007:05ZX1h003U305\P0[003U305];0f0007:05^81;0007:05_C0Y003U305_l0]\#
003U305`Y0[0007:05aK180007:05bS1J003U305cm0Z003U305dW130007:05ea1a0007:05gR1J003U305hl1@003U305j<0d0007:05k71?\#
0007:05lF1P0007:05mf16003U305OQ0L003U305nl1O0007:060R1O0007:062111003U3063212003U306440e0007:06501]0007:066]1E\#
0007:06821I003U302Jf0Z003U3069K140007:06:V230007:06<Y1J003U306>30]003U306>`0d0007:06?[1M0007:06A80X0007:06A`1J\#
003U306C:0V003U306C`0X0007:06DO1G0007:06Ef1@0007:06G616003U306H<0_003U306Hk0b0007:06Id1K0007:06K?1=003U306LL16\#
003U306MR100007:06NY1E0007:06On1^003U306Q\0f003U306RR0N0007:06S71>0007:06TE1Y0007:06Un1C003U306WA0i003U306X:0Y\#
0007:06Xj1[0007:06ZU0H003U306Zm0a003U306[^0Z0007:06\O1\0007:06^;1P003U306_[0M003U306`80g0007:06a61B0007:06bH1M\#
0007:06ce1Q003U306eF17003U306fM1400Dd:06gQ0T0007:06h<1?0007:06iK1P003U306jk0[003U306kV0o0007:06l\1o0007:06n[1G\#
0007:07021B003U306jk0[003U3071D0j0007:072E1^0007:0743120007:07551C003U3076H0l003U3077D1B0007:078]1;0007:079h1]\#
0007:07;U11003U307<V0i003U307=O0l0007:07>R1S0007:07@50a003U307@f0X003U307AN0B0007:07Ag1D0007:07C;1f003U307E10\\#
003U307E]110007:07Fe0_0007:07GT1P003U307I40P003U307IT0b0007:07JM1G0007:07Kd24003U307Mh0P003U307NH0_0007:07O>16\#
0007:07PD2X003U307Rl0]003U307SY0e\#

"""#,
        blob: #"""
101 111\#
difference\#
Neither is an SMTP reply: both are Linux error numbers that a client prints when it cannot connect.\#
After `101` there is no route to the network; after `111` the host was reached, but nothing listened on the port.\#
use\#
`101`: check routes and IPv6 on the sending host.\#
`111`: check host name, port and the service on the target.\#
A server that wants to refuse for now says `421`.\#
closer 421\#
what a running server says when it cannot serve you\#
211 214\#
Both answer `HELP` and are meant for people; a program need not tell them apart.\#
`211` reports the state of the server, `214` explains how to use it or one of its commands.\#
Use `214` when the text explains commands.\#
Use `211` when the text gives the status of the server or of its help.\#
214 551\#
They have nothing in common but digits and are never alternatives: `214` is a success that answers `HELP`, `551` refuses a recipient.\#
After `214` the session goes on as if nothing had happened; after `551` this recipient will not get the message.\#
The text of `214` is help for a person at a terminal; the text of `551` may hold the recipient's new address.\#
Use `214` when a client asked for `HELP`, and only then.\#
Use `551` when a recipient has moved, the mail is refused and the sender may know the new address.\#
Use `251` when a recipient has moved and the server forwards the mail itself.\#
closer 251\#
the true sibling of `551`: same move, but the mail is accepted and forwarded\#
220 221\#
`220` opens, `221` closes: ready to begin, and goodbye.\#
Both begin their text with the server's own host name.\#
Use `220` as greeting and after `STARTTLS`.\#
Use `221` after `QUIT`, then close.\#
220 250\#
`220` says that the server is ready for something new, a session or a TLS handshake; `250` says that a command was carried out.\#
`220` comes before any command and after `STARTTLS`; `250` comes after nearly every other command.\#
After the `220` to `STARTTLS` no SMTP may follow, only the TLS handshake.\#
Use `220` as greeting, and to accept `STARTTLS`.\#
Use `250` to confirm `EHLO`, `MAIL`, `RCPT`, the message and the like.\#
220 354\#
Both invite the client to go on: `220` to begin a session or TLS, `354` to send the message.\#
`220` is a finished reply; `354` is only half of one, and a second reply follows after the final dot.\#
Use `354` after `DATA`, when at least one recipient was accepted.\#
closer 250\#
the reply that normally stands between them\#
221 421\#
`221` is the goodbye that the client asked for with `QUIT`; with `421` the server hangs up on its own.\#
After `221` all is done; after `421` everything not yet accepted must be sent again later.\#
`421` can come at any time, even before the client has said anything.\#
Use `221` to answer `QUIT`.\#
Use `421` to end a session unasked: shutdown, overload, time limit, too many errors.\#
235 250\#
`235` says that a login succeeded; `250` says so of nearly every other command.\#
A client that waits for `250` after `AUTH` misreads the success.\#
Use `235` to end a successful `AUTH`.\#
Use `250` for the other commands.\#
235 334\#
`235` ends the login: it succeeded. `334` is a step on the way: the server asks for more.\#
The text of `334` is Base64 for the program; the text of `235` is for people.\#
Use `334` for each challenge during `AUTH`.\#
Use `235` once, when the login is accepted.\#
235 535\#
Both end an `AUTH` exchange: `235` accepts the login, `535` refuses it.\#
After `235` the session goes on with `MAIL FROM`; after `535` the user is asked for other credentials.\#
Use `235` when the credentials are right and the account may log in.\#
Use `535` when they are not.\#
250 251\#
Both accept the recipient; `251` adds that the mailbox is elsewhere and that the server forwards there.\#
The text of `251` holds the new address; the text of `250` means nothing to a program.\#
A server may forward and still say `250`, to keep the new address private.\#
Use `250` when the recipient is local, or is forwarded silently.\#
Use `251` when the sender may learn the address that the mail is forwarded to.\#
250 252\#
Both are successes; `250` says that the address was checked, `252` that it was not.\#
`252` belongs to `VRFY` and `EXPN`; after `RCPT TO` the answer is `250` even if the server checks later.\#
Use `250` to answer `VRFY` only if the mailbox was really found.\#
Use `252` to answer `VRFY` when you cannot or will not tell.\#
250 354\#
`250` is final; `354` is intermediate and asks for the message, after which the final reply comes.\#
`354` answers `DATA`; the `250` that matters comes after the final dot and hands over the message.\#
With `BDAT` there is no `354`: each chunk is answered by `250`.\#
Use `354` to let the client send the message.\#
Use `250` once the message is safely stored.\#
251 252\#
`251` knows the recipient and forwards; `252` knows nothing and will try.\#
`251` answers `RCPT` and `VRFY`, `252` only `VRFY` and `EXPN`; as replies to `ETRN` both mean something else.\#
Use `251` when the mailbox moved and you forward the mail.\#
Use `252` when you do not verify addresses.\#
251 551\#
`251` takes the mail and forwards it; `551` refuses it and leaves it to the sender to try the new address.\#
After `251` nobody has to act; after `551` the sender must send again.\#
Both carry the new address in angle brackets, and both give it away: a server that must keep it private says `250` or `550`.\#
Use `251` when the server will forward the mail itself.\#
Use `551` when it will not, but the sender may know where the recipient has gone.\#
Use `550` when the new address is unknown or must not be told.\#
252 502\#
Both leave `VRFY` unanswered: `252` as a polite success, `502` as a refusal of the command.\#
The standard recommends `252` where addresses cannot be verified; a server with `502` is not fully compliant.\#
Use `252` when `VRFY` is understood but not answered.\#
Use `502` when a command is known but not built in.\#
252 550\#
`252` says "perhaps, send it and see"; `550` says "no such user" or "no permission".\#
Neither may be taken as proof before `RCPT TO` was answered.\#
Use `252` when the address was not looked up.\#
Use `550` when it was looked up and does not exist.\#
334 354\#
Both ask the client for more: `334` for the next part of a login, `354` for the message.\#
After `334` one Base64 line follows; after `354` many lines follow, up to a single dot.\#
The answer to `334` is secret and must be masked in logs.\#
Use `334` only during `AUTH`.\#
Use `354` only after `DATA`.\#
4.2.2 5.2.2\#
Both say that the mailbox is full; with `4.2.2` the queue retries, with `5.2.2` the mail bounces.\#
RFC 3463 wants it temporary, yet the registry ties it to `552`: servers do both. Gmail moves from `452 4.2.2` to `552 5.2.2` when the account is inactive too.\#
Use `4.2.2` when the owner is likely to make room.\#
Use `5.2.2` for mailboxes that stay full.\#
4.4.1 4.4.2\#
After `4.4.1` no host answered; after `4.4.2` one answered, and the connection broke later.\#
`4.4.1` points at firewall, wrong address or stopped service; `4.4.2` at time limits, MTU, TLS or devices in between.\#
Use `4.4.1` when no connection could be opened.\#
Use `4.4.2` when it was opened and broke.\#
4.4.1 4.4.7\#
`4.4.1` is one failed attempt; `4.4.7` is the end of all of them: the message became too old.\#
`4.4.7` does not tell the cause; the last error before it does, often a `4.4.1`.\#
Use `4.4.1` when a host does not answer.\#
Use `4.4.7` when the queue gives up, or warns of delay, and nothing better is known.\#
4.4.3 4.4.4\#
`4.4.3` says that the directory or DNS server did not answer; `4.4.4` that it answered, but gave no route.\#
After `4.4.3` test your resolver; after `4.4.4` the records of the recipient's domain.\#
Use `4.4.3` for lookups that fail.\#
Use `4.4.4` for records that are missing or useless.\#
4.7.0 4.7.1\#
`4.7.0` says only "security or policy, for now"; `4.7.1` says that this delivery is not authorised for now.\#
In practice `4.7.1` is mostly greylisting or a rule for the recipient, `4.7.0` a limit on client, login or TLS (Gmail, Yahoo, Postfix).\#
Use `4.7.1` to put off a delivery by rule.\#
Use `4.7.0` when nothing finer fits, such as too many errors or logins.\#
4.7.1 5.7.1\#
`4.7.1` is a refusal for now, mostly greylisting; `5.7.1` is a refusal for as long as nothing changes.\#
After `4.7.1` wait; after `5.7.1` follow the text: login, SPF, blocklist, permission.\#
As registered the detail is only permanent, but `4.7.1` is so common that it is no error.\#
Use `4.7.1` for greylisting and passing rules.\#
Use `5.7.1` for rules that stand.\#
421 441\#
`421` is a reply of the remote server; `441` is written by your own system, mostly Exchange, because no server answered.\#
`441` is `4.4.1`, no answer from host, without its dots.\#
`421`: look at limits and reputation at the receiver.\#
`441`: test port 25 to the MX hosts from your own server.\#
421 450\#
`421` ends the session for every message and recipient; `450` puts off one command, and the session goes on.\#
After `421` the server closes the connection; after `450` the next recipient may be accepted.\#
Both are temporary: the queue tries again in either case.\#
Use `421` to put off the client as a whole: overload, too many connections, shutdown.\#
Use `450` to put off one recipient or message, as for greylisting.\#
421 451\#
`421` announces that the connection ends; `451` says that one command failed on the server's side, and the session goes on.\#
After a connection that breaks without a word, the client acts as if it had got `451`.\#
Large providers use `421` for rate and reputation; `451` points more to an error or a lookup that failed.\#
Use `421` when the session cannot go on.\#
Use `451` when only this command cannot be processed now.\#
421 452\#
`421` closes the connection; `452` says that storage, or the number of recipients, does not allow more now.\#
After `452` at a recipient, those accepted before stay valid and the message can be sent to them; after `421` all of it must begin again.\#
Use `421` for overload and connection limits.\#
Use `452` when the disk is full or the transaction has too many recipients.\#
421 521\#
`421` means not now, `521` means never: the host takes no mail from anybody.\#
After `421` the queue tries again; after `521` trying again is pointless.\#
Use `421` for a client that may come back.\#
Use `521` for a host without mail service.\#
Use `554` to refuse one client permanently.\#
closer 554\#
the permanent refusal of one client\#
421 550\#
`421` puts off the whole session for a while; `550` refuses a mailbox or message permanently.\#
After `421` nothing is known about the recipient; keep the address and let the queue retry.\#
Use `421` for load, limits and shutdown.\#
Use `550` for unknown mailboxes and for policy that will not change.\#
421 554\#
`421` turns the client away for now, `554` permanently.\#
After `421` the queue retries; after `554` somebody has to remove the cause: blocklist, reverse DNS, content.\#
After a `421` greeting the server closes; after a `554` greeting it waits for `QUIT`.\#
Use `421` for overload and rate limits.\#
Use `554` for clients and messages that are not wanted.\#
422 452\#
`452` is a real reply code; `422` is `4.2.2` that lost its dots.\#
Read correctly, `422` says that the recipient's mailbox is full; `452` says that of the server's storage, or of the list of recipients, unless `4.2.2` stands beside it.\#
Use `452 4.2.2` for a mailbox that is full for the moment.\#
Do not send `422`.\#
closer 452\#
the standard reply code for what `422` is meant to say\#
422 552\#
`552` is a real reply code; `422` is `4.2.2` that lost its dots.\#
`552 5.2.2` calls the full mailbox permanent and the mail bounces; `4.2.2` calls it temporary and the queue retries.\#
Use `552 5.2.2` when the mail shall bounce at once.\#
Use `452 4.2.2` when the sender shall retry.\#
the temporary reply code for a full mailbox\#
432 454\#
After `432` the user must log in once in another way; after `454` nobody but the server's admin can help.\#
Both end an `AUTH` exchange, and in neither case is the password known to be wrong.\#
Outside `AUTH`, `432` is Exchange's or Courier's word for a busy service, and `454` belongs to `STARTTLS`.\#
Use `432` when the account lacks the secret for this mechanism and a `PLAIN` login would create it.\#
Use `454` when the login cannot be checked because of a failure on the server.\#
450 451\#
With `450` the address or a policy is the reason, with `451` an error inside the server; a client treats both alike.\#
`450` belongs to recipients and policy at the end of the message; `451` can also answer `MAIL`.\#
Greylisting comes with either; its proper code is `450`.\#
Use `450` when you put off sender or recipient on purpose, or a mailbox is busy.\#
Use `451` when a lookup, a filter or the configuration failed.\#
450 452\#
`450` puts off one mailbox or sender; `452` says that room is lacking: disk, quota or recipients in the transaction.\#
After `452` for too many recipients the client goes on with those accepted; after `450` this one recipient waits.\#
Use `450` for greylisting and mailboxes not available now.\#
Use `452` for storage and too many recipients.\#
450 550\#
`450` is temporary and the queue tries again; `550` is permanent and the mail bounces.\#
After `450` keep the address; after `550` look at the enhanced code: only `5.1.x` speaks of a wrong address.\#
A `450` with "user unknown" that stays for days is a `550` that a setting softens, such as Postfix's `soft_bounce`.\#
Use `450` when the same mail may pass later without any change.\#
Use `550` when the mailbox does not exist or a rule forbids the mail.\#
450 554\#
`450` puts off one mailbox or message; `554` refuses the transaction or the session permanently.\#
After `450` waiting is enough; after `554` something has to be changed.\#
Use `450` for greylisting and passing conditions.\#
Use `554` for content, blocklists and refused sessions.\#
451 452\#
`451` is an error in processing, `452` a lack of room: storage or recipients in this transaction.\#
After `452` fewer recipients, or a smaller message, may pass at once; after `451` only time helps.\#
Use `451` for failed lookups, filters and configuration.\#
Use `452` for a full disk and too many recipients.\#
451 454\#
`451` is for mail commands; `454` is for `AUTH` and `STARTTLS` that do not work now.\#
After `454` to `AUTH` the program must not ask for a new password.\#
Use `451` when a mail command fails on the server's side.\#
Use `454` when the password database or TLS is not available.\#
451 550\#
`451` is an error on the server and passes; `550` is a decision and stays.\#
After `451` the queue retries; after `550` the mail bounces.\#
Use `451` when you could not decide.\#
Use `550` when you decided against the recipient or the message.\#
451 554\#
Both can follow the message: `451` could not finish with it for now, `554` does not want it.\#
After `451` the client keeps it and retries; after `554` it goes back to the sender.\#
Use `451` when the filter or the storage is not available.\#
Use `554` when the verdict is final.\#
452 552\#
`452` is temporary: room is expected. `552` is permanent: this message does not fit.\#
Too many recipients is `452`; RFC 821 had `552` for it, and clients should still take that one as temporary.\#
A full mailbox comes as `452 4.2.2` or `552 5.2.2`; a message over the size limit is always `552`.\#
Use `452` for a full disk, a full mailbox that somebody reads, and too many recipients.\#
Use `552` for messages over the limit, and for mailboxes whose mail shall bounce at once.\#
454 530\#
`530` demands login or TLS; `454` says that login or TLS is broken just now.\#
After `530` the client has to act; after `454` the server's admin.\#
Use `530` when a command may not come before login or `STARTTLS`.\#
Use `454` when `AUTH` or `STARTTLS` itself fails for a passing reason.\#
454 535\#
`454` is the server's failure, `535` the credentials'.\#
After `454` the same password may work later; after `535` the user needs another one.\#
Use `454` when the login could not be checked.\#
Use `535` when it was checked and is wrong.\#
455 555\#
`455` is temporary: the parameter is known but cannot be honoured now. `555` is permanent: it is unknown or never honoured.\#
After `455` the queue retries; after `555` the client must leave out the parameter.\#
Use `455` for a passing lack, such as a deadline that cannot be kept now.\#
Use `555` for parameters of extensions that `EHLO` does not offer.\#
458 459\#
Both refuse `ETRN`: `458` because the queue could not be started, `459` because this host may not ask.\#
After `458` asking again can help; after `459` somebody has to change the list of hosts.\#
Use `458` for trouble with the queue.\#
Use `459` for hosts that are not allowed.\#
5.1.1 5.1.10\#
`5.1.1` is about one mailbox; `5.1.10` is about the whole domain, which publishes that it takes no mail.\#
From Microsoft, `5.1.10` means recipient not found: read it as `5.1.1` there.\#
Use `5.1.1` for unknown mailboxes.\#
Use `5.1.10` when the recipient's domain has a null MX, with `556`.\#
5.1.1 5.1.2\#
After `5.1.1` the part before the `@` is wrong, after `5.1.2` the domain behind it.\#
`5.1.1` comes from the recipient's server; `5.1.2` mostly from your own, which found no such domain.\#
Use `5.1.1` when the mailbox is unknown.\#
Use `5.1.2` when the domain does not exist or has no mail server.\#
5.1.1 5.1.3\#
`5.1.1` is well formed but names nobody; `5.1.3` is not well formed.\#
After `5.1.3` look for spaces, commas and brackets; after `5.1.1` for typing errors and closed accounts.\#
Use `5.1.3` for bad syntax.\#
5.1.1 5.1.6\#
Both refuse the mailbox; `5.1.6` adds that it existed and has moved.\#
The registered name of `5.1.6` says "no forwarding address"; with `551` the text may name one all the same.\#
Use `5.1.6` when it was here and has moved.\#
5.1.1 5.2.1\#
After `5.1.1` no such mailbox is known; after `5.2.1` it exists but is switched off.\#
A disabled mailbox may come back; an unknown one is a wrong address.\#
Use `5.1.1` when the address was never valid, or its account is deleted.\#
Use `5.2.1` for suspended or inactive accounts.\#
5.1.1 5.4.1\#
As registered, `5.4.1` says that no host answered; Microsoft uses it for recipients that its directory does not know.\#
"Recipient address rejected: Access denied" with `5.4.1` is Microsoft's `5.1.1`, unless the domain was added only lately.\#
Use `4.4.1` when a host does not answer; as registered it is only temporary.\#
5.1.1 5.7.1\#
`5.1.1` is about the address: it is wrong. `5.7.1` is about permission: the address may be right.\#
Remove an address after `5.1.1`, never because of `5.7.1` alone.\#
Some servers say `5.7.1` for unknown users (Yandex, qmail sites): read the text.\#
Use `5.7.1` for refusals by policy.\#
5.1.2 5.4.4\#
`5.1.2` blames the address: there is no such domain. `5.4.4` blames the route: DNS gave nothing usable.\#
After `5.1.2` correct the address; after `5.4.4` look at the MX and A records of the domain, and at your resolver.\#
Use `5.1.2` when the domain does not exist.\#
Use `5.4.4` when it exists but has no usable mail host.\#
5.2.2 5.2.3\#
`5.2.2` is about the mailbox: it is full. `5.2.3` is about the message: it is too large for this mailbox.\#
After `5.2.2` a small message fails as well; after `5.2.3` it passes.\#
Use `5.2.2` for a mailbox over quota.\#
Use `5.2.3` for a size limit of one recipient or group.\#
5.2.3 5.3.4\#
Both say that the message is too large: `5.2.3` for this recipient, `5.3.4` for the whole system.\#
After `5.3.4` no recipient on that server can get it; after `5.2.3` others may.\#
Use `5.2.3` for limits of a mailbox.\#
Use `5.3.4` for the limit announced with `SIZE`.\#
5.4.6 5.4.7\#
`5.4.6` says that the message went in circles; `5.4.7` that it waited too long.\#
After `5.4.6` compare the `Received` lines; after `5.4.7` look up the temporary errors in the log.\#
As registered a loop is only temporary, `4.4.6`; nearly all servers call it permanent.\#
Use `5.4.6` for loops and too many hops.\#
Use `5.4.7` when the time in the queue is over.\#
5.7.0 5.7.1\#
`5.7.0` is undefined policy or security; `5.7.1` is the refusal of this delivery.\#
`5.7.0` often comes with login and TLS demands (`530`) and with Gmail's blocked attachments; `5.7.1` with relaying, blocklists and rules.\#
Use `5.7.1` when sender, client or recipient lacks permission.\#
Use `5.7.0` when no finer code fits.\#
5.7.0 5.7.8\#
`5.7.8` says that credentials are wrong; with `530`, `5.7.0` says that a login or TLS is missing.\#
After `5.7.8` correct user name or password; after `5.7.0` read the text, for it covers all of security.\#
Use `5.7.8` with `535`.\#
Use `5.7.0` with `530`, and where nothing finer fits.\#
5.7.1 5.7.25\#
`5.7.25` names the cause, reverse DNS; `5.7.1` may have any cause.\#
After `5.7.25` set a PTR record for the sending address, whose name leads back to it; after `5.7.1` read the text.\#
Many servers report missing reverse DNS with `5.7.1`; Gmail also with `4.7.23`.\#
Use `5.7.25` when the reverse DNS check failed.\#
Use `5.7.1` for rules without a code of their own.\#
5.7.1 5.7.26\#
`5.7.26` says that authentication failed (SPF, DKIM, DMARC); `5.7.1` may have any cause.\#
After `5.7.26` publish or correct the sender's records; after `5.7.1` read the text.\#
Use `5.7.26` when more than one check failed, as in a DMARC refusal.\#
Use `5.7.1` for other refusals by policy.\#
5.7.20 5.7.26\#
`5.7.20` names one check, DKIM: no signature passed. `5.7.26` says that several checks failed.\#
After `5.7.20` look at the signature alone; after `5.7.26` at SPF, DKIM and how they fit the `From` domain.\#
Use `5.7.20` when only the missing DKIM pass matters.\#
Use `5.7.26` when the sum of checks matters, as with DMARC.\#
5.7.23 5.7.26\#
`5.7.23` names one check, SPF: the sending host is not permitted. `5.7.26` says that several checks failed.\#
After `5.7.23` correct the SPF record, or think of forwarding; after `5.7.26` a passing, aligned DKIM signature is the better cure.\#
Gmail uses `4.7.23` for missing reverse DNS and `5.7.27` for SPF.\#
Use `5.7.23` when SPF fails and policy refuses for it alone.\#
Use `5.7.26` when no check passes, as with DMARC.\#
5.7.8 5.7.9\#
`5.7.8` refuses the credentials, `5.7.9` the mechanism.\#
After `5.7.8` check the password; after `5.7.9` use another mechanism, an app password or OAuth (Gmail). From Yahoo, `5.7.9` is about SPF and DKIM.\#
Use `5.7.9` with `534`.\#
500 501\#
After `500` the command itself is unknown or too long; after `501` the command is known and its argument is wrong.\#
`500` points at the protocol or the port, `501` at an address, a name or a parameter.\#
Use `500` for verbs that the server does not know.\#
Use `501` for a bad address, host name or Base64 text.\#
500 502\#
`500` does not know the command; `502` knows it but does not offer it.\#
To a client both mean: do not use this command here.\#
Use `500` for unknown words and lines that are too long.\#
Use `502` for commands of the standard that are switched off or not built in.\#
500 503\#
`500` cannot read the command; `503` reads it, but it does not fit here.\#
A row of `500` after a `503` to `DATA` is the message text, read as commands.\#
Use `500` for unknown commands.\#
Use `503` for known commands at the wrong time.\#
501 503\#
`501` is about what stands in the line; `503` is about when the line comes.\#
After `501` correct the line; after `503` look for the refused command before it.\#
Use `501` for a wrong argument.\#
Use `503` for a wrong order.\#
501 550\#
`501` says that the address cannot be read; `550` says that it can, but is unknown or not wanted.\#
Some servers answer unknown users with `501 5.1.1` or `501 5.1.3`: trust the text.\#
Use `501` for malformed addresses.\#
Use `550` for well-formed ones that are refused.\#
501 553\#
`501` is about the form of the line; `553` is about the address: it is not allowed, even if it can be read.\#
Both are used for malformed addresses; `553` also for senders that the login may not use, and for refused relaying.\#
Use `501` for brackets, spaces and broken syntax.\#
Use `553` for addresses that a rule excludes.\#
501 555\#
`501` is a wrong value; `555` is a parameter that the server does not know or honour.\#
After `555` read the `EHLO` answer: the extension is not offered. Gmail and qmail say `555` for plain syntax errors too.\#
Use `501` for bad addresses and bad values.\#
Use `555` for unknown parameters of `MAIL` and `RCPT`.\#
502 503\#
`502` does not offer the command at all; `503` does, but not at this point.\#
Courier says `502` for a wrong order too.\#
Use `502` for commands that are switched off.\#
Use `503` when something has to come first.\#
502 504\#
`502` refuses the whole command; `504` refuses only this argument of it.\#
After `504` another argument may do, such as another `AUTH` mechanism or a full host name.\#
Use `502` when the command is not offered.\#
Use `504` when the command is offered, but not with this parameter.\#
503 530\#
`503` says that the order is wrong; `530` says that login or TLS is missing. Some hosts say `503` and mean `530`.\#
After `503` look for the refused command above; after `530` switch on login or encryption.\#
Use `503` for `DATA` without recipients, `MAIL` without `EHLO`, a second `AUTH`.\#
Use `530` when a command needs a login or TLS first.\#
503 554\#
Both can answer `DATA` when no recipient was accepted, and mean the same there.\#
Elsewhere `503` is about order, `554` a refusal of message or session. In LMTP it must be `503`.\#
Neither is the cause: that is the refusal of the recipients before it.\#
Use `554` with "no valid recipients" at `DATA`, for refused messages, and as refusing greeting.\#
504 555\#
`555` is for parameters of `MAIL FROM` and `RCPT TO`; `504` is for arguments of other commands.\#
Postfix says `504` for host names and addresses without a domain.\#
Use `504` for `AUTH` mechanisms and arguments of `HELP` or `VRFY`.\#
Use `555` for extension parameters behind an address.\#
521 554\#
`521` says that the host takes no mail from anybody; `554` refuses this client, this session or this message.\#
After a `554` greeting the server waits for `QUIT`; after `521` it may close at once.\#
Postfix's postscreen says `521` when it blocks one client and hangs up: read it as `554`.\#
Use `554` for clients that are not wanted, and for refused messages.\#
521 556\#
`521` is said by the host itself when you connect; `556` is said by another server that found in DNS that the domain takes no mail.\#
After `521` another MX of the domain may work; after `556` the whole domain takes no mail.\#
Use `521` for a dummy mail service on a host.\#
Use `556` when the recipient's domain has a null MX.\#
525 535\#
After `535` the credentials are wrong; after `525` they are right, but the account is locked.\#
Ask for a new password after `535` only.\#
`525` stands in the registry alone, so many servers say `535` for locked accounts as well.\#
Use `535 5.7.8` for wrong credentials.\#
Use `525 5.7.13` for a disabled account.\#
530 535\#
`530` says that nobody has logged in yet; `535` says that a login was tried and failed.\#
After `530` switch on authentication; after `535` correct user name or password.\#
`530` can also demand TLS, with "Must issue a STARTTLS command first".\#
Use `530` to answer commands that need a login.\#
Use `535` to answer `AUTH` with wrong credentials.\#
530 538\#
`530` demands TLS (or login) before any command; `538` demands TLS for one login mechanism.\#
`538` is historic: servers of today do not offer such a mechanism before TLS.\#
Use `530` with "Must issue a STARTTLS command first" for all commands.\#
Use `538` only to answer `AUTH` with a mechanism that needs TLS.\#
530 550\#
`530` can be cured by the client at once: log in or start TLS. `550` stays a refusal.\#
"Relaying denied" with `550` often has the same cure: log in. Other texts of `550` speak of mailbox or policy.\#
Use `530` when a login would make the command succeed.\#
Use `550` when no login would.\#
534 535\#
After `534` the way of logging in is refused, after `535` the credentials are.\#
After `534` choose another mechanism, an app password or OAuth; after `535` check user name and password.\#
Providers mix them: Microsoft 365 says `535` when password logins are switched off.\#
Use `534` when the mechanism is too weak for the account.\#
Use `535` when the credentials are wrong.\#
534 538\#
After `538` the mechanism is fine once the connection is encrypted; after `534` it is too weak in any case.\#
Both answer `AUTH` only.\#
Use `534` when policy wants a stronger mechanism.\#
Use `538` when TLS is all that is missing.\#
535 550\#
`535` answers `AUTH` and speaks of credentials; `550` mostly answers `RCPT` and speaks of mailbox or policy.\#
After `535` correct the login; after `550` the login is not the matter, unless the text says so.\#
Use `535` for a failed login.\#
Use `550` for refused recipients, senders and messages.\#
550 551\#
`551` knows where the recipient has gone and may tell; `550` tells no new address.\#
After `551` send to the address in the text; after `550` `5.1.1` there is nothing to send to.\#
`551` is always about a moved recipient; `550` covers unknown mailboxes and every kind of policy.\#
Use `551` when a new address can be told and the mail is not forwarded.\#
Use `550` when it is unknown or private, and for all other refusals.\#
moved too, but the mail is forwarded\#
550 552\#
`550` refuses the mailbox or the mail; `552` says that there is no room for it.\#
After `552` the address is right: send less, or later. After `550` `5.1.1` the address is wrong.\#
Use `550` for unknown mailboxes and policy.\#
Use `552` for messages over the limit and mailboxes over quota.\#
550 553\#
`550` knows how to read the address and refuses; `553` objects to the address itself: its form, or whether it may be used here.\#
At `MAIL FROM`, `553` mostly says that the sender address does not belong to the login.\#
In practice they overlap: Yahoo blocks with `553`, qmail refuses relaying with it.\#
Use `553` for addresses that are malformed or not allowed.\#
550 554\#
`550` refuses one mailbox, sender or message; `554` is the catch-all for a transaction or session that failed.\#
A `554` greeting refuses the session; `550` is not meant for that.\#
After either, the enhanced code decides: `5.1.x` is the address, `5.7.x` is policy.\#
Use `550` for recipients and for policy with a known reason.\#
Use `554` at the greeting, for `DATA` without recipients and for refused messages.\#
550 556\#
`556` speaks of the whole domain, `550` mostly of one mailbox or of policy.\#
`556` rests on a null MX record, which the domain's owner published on purpose; `550` covers everything else.\#
For a sender whose domain has a null MX the code is `550 5.7.27`.\#
Use `556` when the recipient's domain publishes `MX 0 .`.\#
Use `550` for unknown mailboxes, unknown domains and policy.\#
550 571\#
`550` is a real reply code; `571` is `5.7.1` that lost its dots, and its second digit is not legal.\#
Both refuse by policy; read `571` as `550 5.7.1`.\#
Use `550 5.7.1` for a refusal by policy.\#
Do not send `571`.\#
551 553\#
`551` says that the recipient has moved; `553` says that the address is not allowed.\#
The text of `551` may hold a new address; that of `553` has none, save in answer to `VRFY`, where it lists candidates.\#
Use `551` for recipients with a new address.\#
Use `553` for addresses that are malformed or excluded by a rule.\#
551 554\#
`551` offers a new address; `554` only refuses.\#
Lists call `551` "relay denied"; relaying is refused with `554` (Postfix) or `550`, and `5.7.1`.\#
Use `551` for a moved recipient.\#
Use `554 5.7.1` or `550 5.7.1` to refuse relaying.\#
552 554\#
`552` is about size and storage, `554` about everything else that makes a message fail.\#
After `552` a smaller message may pass; after `554` size does not matter. Gmail's `552 5.7.0` is the exception: it is about content.\#
Use `552` for limits and quotas.\#
Use `554` for content, blocklists and sessions.\#
553 554\#
`553` is about an address, `554` about the transaction or the session.\#
After `553` look at the address in the text; after `554` at client, content and earlier refusals. Yahoo's `553` with a token such as `[BL21]` is a block, as with `554`.\#
Use `553` for addresses that are not allowed.\#
Use `554` for refused clients, sessions and messages.\#

"""#)
}
