// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enPairs = PackedTable(
        records: #"""
000007000060072070060400;T0700:0700F:0700A0400I<0700E0500Oc0700J0500Ta0700O0500Z\0700T0400^80700X0400b;0700\04\#
00fO0700`0500lk0700e04011i0700i05017L0700n0601>P070140401C2070180601Jk0701>0401Ob0701B0401SY0701F0501XA0701K05\#
01^F0;01P0401cA0;01T0401hf0;01X0401mY0;01\04022M0;01`04026n0;01d0502<I0;01i0402B70;01m0402Gj0;0210502MX0=02604\#
02R]0702:0402WB0702>0502]b0702C0502dD0702H0402j70702L0602o50702R04033`0702V05039>0702[0503?90702`0503D>0702e05\#
03K\0702j0503R<0702o0403WP070330503^P070380403bf0703<0403gZ0703@0403km0703D0403o^0703H0404430703L0504;L0703Q04\#
04?h0703U0404CS0703Y0404I30703]0404MF0<03a0404Ql0;03e0404VW0;03i0404Yi0;03m0404]N0;0410404ah0;0450404fm0;04905\#
04kL0<04>0505170;04C04056=0;04G0405;D0;04K0405?Y0;04O0405Ch0<04S0405HN0;04W0505N70;04\0405S20;04`0405WR0;04d04\#
05\Y0;04h0405a90=04l0505gV0<0510505mF0<05604061k0=05:0406710=05>0506=70=05C0506C`0=05H0406HE0=05L0406LI0?05P04\#
06Rl0?05T0306WM0>05W0306][0;05Z0406aG0705^0406f=0705b0406jC0705f0406mm0705j04071K0705n04075W070620407:Z0706604\#
07?O0706:0407Bb0706>0407G80706B0407LN0706F0507Qi0706K0407VG0706O0507\A0706T0507ag0706Y0407fl0706]0407kG0706a05\#
080;0706f05085P0706k0408:E0706o0408>c070730508DV070780408H;0707<0408Lb0707@0608Sh0707F0408W]0707J0508]F0707O05\#
08c^0707T0508iS0707Y0408lh0707]04091f0707a04095N0707e0409:?0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A1S0007:001d1a003U3003X0a003U3004I0k003U3005D0a0065:006?0c0007:00791@0007:008I1K003U3009d0Z003U300:N16\#
0007:00;[250007:00=`1`0007:00?P1]003U300A=0h003U300B51R003U300CW1=00Dd:00Dn1<0007:00FA0g0007:00G80f003U300Gn0[\#
003U300HY0S0007:00IC1o0007:00KB1R0007:00Ld19003U300Mm0`003U300N]160007:00Oj1L0007:00QF1U003U300Gn0[003U300Rk11\#
00Sl:00T60[0007:00Th1V0007:00VN1J0007:00Wh15003U300Xm0K003U300YH1D0007:00Zc1?0007:00\210003U300]20U003U300]W0Q\#
0007:00^?1I0007:00_X1=003U300`e0[003U300aP0[0007:00bB170007:00cI1V003U300do14003U300f30L0007:00fV1W0007:00h=1F\#
0007:00iS1:003U300j]10003U300k]1>0007:00m21C0007:00nE1X003U300om10003U3010m0l0007:01201R0007:013R1R0007:01540o\#
003U301630]003U3016`0\0007:017S0Y0007:018<1g0007:01:31R003U301;U1L003U301=10[01=\:01=f0Z0007:01>W190007:01?`1]\#
003U301AM0j003U301BG0[0007:01C91Z0007:01Dc160007:01Ei1l003U301Ge0g003U301H\1A003U301Im0n0007:01K21K0007:01LM1]\#
003U301N:0e003U301No0c0007:01Oi1D0007:01Q=0l003U301R90]003U301Rf0c0007:01S`1H0007:01U81G0007:01VO0i003U301WH0M\#
003U301We0L0007:01XH1m0007:01ZE1b003U301\70c003U301\j0g01]a:01]k0K0007:01^Q1\0007:01`=1X003U301ae0g003U301b\0U\#
0007:01cL1Q0007:01dm2N003U301gK0b003U301h=0Y0007:01i11K0007:01jL1e003U301lA0_003U301m00Y0007:01md1M0007:01oA1@\#
003U3020Q0X003U302191D0007:022X1Z0007:024B1F003U3025X0R003U3026:0d0007:02791[0007:028d1N0007:02:B14003U302;F0O\#
003U302;e0T0007:02<T1[0007:02>?27003U302@F0Z003U302A0170007:02BB2D0007:02DV1S003U302F90m003U302G60d0007:02H51V\#
0007:02I[1E0007:02K01I003U302LI0^003U302M70Q0007:02Me250007:02Oj1c003U302Q]0S003U302R@0M0007:02Rd1h0007:02T\0h\#
003U302UT0e003U302VI0i0007:02WI1\0007:02Y51M0007:02ZR0i003U302[K1E003U302\`120007:02]i1k0007:02_d1F0007:02a:1Y\#
003U302bc0X003U302cK0i0007:02dK1[0007:02f629003U302h?0]003U302hl1;0007:02j>1<0007:02kJ19003U302lS0Z003U302m=0Z\#
003U302mg0[01]a:02nR0S0007:02o<1M0007:030Y1K003U303240X003U3032\140007:033g0g0007:034^1]0007:036K1E003U3037`0W\#
003U3038G0g0007:039E100007:03:E2X003U303<m0j003U303=g0B03>9:03>C0f0007:03?@100007:03@@1d003U303B40c003U303Bg0\\#
03>9:03CS0[0007:03DE1Y0007:03En1C0007:03GA1Z003U303Hk1S003U303JN1>0007:03Kc1d0007:03MW1O0007:03O60h003U303On1@\#
003U303Q>0n0007:03RC1d0007:03T71a003U303Uh0j003U303Vb0^0007:03WW1F0007:03Xm1\0007:03ZY1c003U303\L0o003U303]K15\#
0007:03^W1P0007:03`717003U303a>0a003U303ao0g0007:03bm1Q0007:03dN1R003U303f00h003U303fh0b0007:03ga1D0007:03i512\#
003U303j70i003U303k00m0007:03l41:0007:03m>0l003U303n:0T003U303n^100007:03oe1L0007:041A1D003U3042U0j003U3043O0T\#
0007:044:1D0007:045N1\0007:047:1R003U3048\1G003U304:31I0007:04;S1<0007:04<_12003U304=a11003U304>b160007:04?o0f\#
0007:04@e1E003U304B:0^003U304Bh0[0007:04CZ1k0007:04EU1C003U304Fh19003U304H1120007:04I:1V0007:04J`1H003U304L80U\#
003U304L]0Y0007:04MR1X0007:04O:1=003U304PG0R003U304Pi130007:04R71C0007:04SJ1T003U304Tn0X003U304UV110007:04Vb14\#
0007:04Wf1X003U304PG0R003U304YN0K0007:04Z4140007:04[81[003U304Tn0X003U304\c0[0007:04]Y1D0007:04^m14003U304`118\#
003U304a90_0007:04b31e0007:04ch1i003U304PG0R003U304ea1<0007:04g81Q0007:04hY100007:04iY1@003U304PG0R003U304ji0S\#
0007:04kX1e0007:04mM1`003U304o=12003U3020Q0X050?<050K0\0007:051B1W0007:052i1b003U3054[0[003U3055F0g0007:056H1Q\#
0007:057i1`003U3059Y0Z003U305:C110007:05;O1Y0007:05=815003U305>=0U003U305>b0g0007:05?d1Q0007:05AE1?003U305BT0T\#
003U305C80`0007:05D41Y0007:05E]1H003U305G50e003U305Gj0T0007:05HY1?0007:05Ih1R0007:05KJ1F003U305L`0X003U305MH0_\#
0007:05NB1Z0007:05Ol1Q003U305QM0P003U305Qm150007:05S=1R0007:05T_1:003U305Ui0Z003U305VS0o0007:05W]1A0007:05Xn29\#
003U305[70n003U305\50T0007:05\d1Q0007:05^E1X003U305_m0G003U305`D0e0007:05aF1o0007:05cE21003U304ji0S003U305eF1@\#
05fV<05fb0d0007:05gb120007:05hd1b0007:05jV1?003U305ke0_003U305lT0b0007:05mR1H0007:05nj1D003U3060>14003U3061B0Y\#
0007:06281N0007:063V1[003U3065A0e003U306660k0007:067>2<0007:069J1i0007:06;C0Z003U306;m0L003U306<I0^0007:06=D1[\#
0007:06>o230007:06A211003U306B30l003U306Bo0a0007:06Cm290007:06F61K003U306;m0L003U306GQ0d0007:06HR1i0007:06JK1F\#
003U306Ka0X003U306GQ0d0007:06LX2>0007:06Nf1c003U306PY1I06R2=06R?0]0007:06S;260007:06UA15003U306VF170007:06W[1j\#
0007:06YU2E003U306[j1a0007:06]f0g0007:06^]2C003U305_m0G003U306a00G0007:06aN1b0007:06c@1E003U306dU0b003U306eG0f\#
0007:06fD160007:06gJ0d003U306h>0h003U306i61=0007:06jJ180007:06kR1=003U306l_0O003U306m>0_0007:06n41;0007:06o?1A\#
003U3070P0O003U3070o0L0007:071R1Q0007:07331B003U3074E0R003U3074g0`0007:075^1[0007:077I1c003U3079<0a003U3079m0]\#
0007:07:a1E0007:07<61h003U307=n0[003U307>Y0f0007:07?V1;0007:07@a0Y003U307AJ0]003U307B70[0007:07Bi180007:07D11J\#
003U307EK0Z003U307F5130007:07G?1a0007:07I01J003U307JJ1@003U307KZ0d0007:07LU1?0007:07Md1P0007:07OD16003U3070o0L\#
003U307PJ1O0007:07R01O0007:07SO11003U307TP12003U307UR0e0007:07VN1S0007:07X11e003U307Yf0k003U307Za0g01]a:07[X0Y\#
0007:07\H1]0007:07^51E0007:07_J1I003U302m=0Z003U307`c140007:07an230007:07d11J003U307eK0]003U307f80d0007:07g31G\#
0007:07hJ1\003U307j60o003U307k50B0007:07kN1M0007:07lk0X0007:07mS1J003U307nm0V003U307oS0X0007:080B1G0007:081Y1@\#
0007:082i16003U3083o0_003U3084^0b0007:085W1K0007:08721=003U3088?16003U3089E100007:08:L1E0007:08;a1^003U308=O0f\#
003U308>E0N0007:08>j1>0007:08@81Y0007:08Aa1C003U308C40i003U308Cm0Y0007:08D]1[0007:08FH0H003U308F`0a003U308GQ0Z\#
0007:08HB1\0007:08In1P003U308KN0M003U308Kk0g0007:08Li1B0007:08N;1M0007:08OX1Q003U308Q917003U308R@1400Dd:08SD0T\#
0007:08So1?0007:08U>1P003U301=10[003U308V^0o0007:08Wd1o0007:08Yc1G0007:08[:1B003U301=10[003U308\L0j0007:08]M1^\#
0007:08_;120007:08`=1C003U308aP0l003U308bL1B0007:08ce1;0007:08e01]0007:08f]11003U308g^0i003U308hW0l0007:08iZ1S\#
0007:08k=0a003U308kn0X003U308lV0B0007:08lo1D0007:08nC1f003U309090\003U3090e110007:091m0_0007:092\1P003U3094<0P\#
003U3094\0b0007:095U1G0007:096l24003U309900P003U3099P0_0007:09:F160007:09;L2X003U309>40]003U309>a0e\#

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
250 550\#
`250` accepts, `550` refuses permanently.\#
After `RCPT TO`, `250` is provisional: the server can still say `550` after the message, for its content or for policy.\#
A `250` after the final dot is the receipt; what fails later comes back as a bounce, not as `550`.\#
Use `250` for what was done, and after the final dot only when the message is safely stored.\#
Use `550` for unknown mailboxes and policy.\#
closer 450\#
the refusal that lets the sender try again\#
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
354 503\#
Both answer `DATA`: `354` asks for the message, `503` says that the order is wrong, mostly because no recipient was accepted.\#
After `354` the client must send the message; after `503` it must not, or each line of it is refused as a command.\#
Use `354` when at least one recipient was accepted.\#
Use `503` when `MAIL` or an accepted `RCPT` is missing.\#
closer 554\#
the other refusal of `DATA`\#
4.2.1 4.2.2\#
After `4.2.1` the mailbox is switched off for now, or at Gmail gets mail too fast; after `4.2.2` it is full.\#
After `4.2.2` the owner has to make room; after `4.2.1` the mail system has to act, or time alone helps.\#
Use `4.2.1` for mailboxes in suspension or being moved.\#
Use `4.2.2` for mailboxes over quota.\#
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
4.4.7 5.4.7\#
Both say that the message waited too long; `5.4.7` is always final, `4.4.7` can be a mere warning of delay.\#
Look at `Action:` beside it: `delayed` means that attempts go on, `failed` that they are over.\#
Neither names the cause: that is the last temporary reply before it.\#
Use `4.4.7` for a delay notice.\#
Use `5.4.7` when the queue gives up.\#
4.7.0 4.7.1\#
`4.7.0` says only "security or policy, for now"; `4.7.1` says that this delivery is not authorised for now.\#
In practice `4.7.1` is mostly greylisting or a rule for the recipient, `4.7.0` a limit on client, login or TLS (Gmail, Yahoo, Postfix).\#
Use `4.7.1` to put off a delivery by rule.\#
Use `4.7.0` when nothing finer fits, such as too many errors or logins.\#
4.7.0 5.7.0\#
`4.7.0` puts off for a reason of security, mostly rate or reputation; `5.7.0` refuses, mostly for a missing login, missing TLS or forbidden content.\#
After `4.7.0` send slower and let the queue retry; after `5.7.0` something has to be changed first.\#
Use `4.7.0` for limits and passing trouble with login or TLS.\#
Use `5.7.0` for demands and prohibitions that stand.\#
4.7.1 5.7.1\#
`4.7.1` is a refusal for now, mostly greylisting; `5.7.1` is a refusal for as long as nothing changes.\#
After `4.7.1` wait; after `5.7.1` follow the text: login, SPF, blocklist, permission.\#
As registered the detail is only permanent, but `4.7.1` is so common that it is no error.\#
Use `4.7.1` for greylisting and passing rules.\#
Use `5.7.1` for rules that stand.\#
4.7.28 5.7.28\#
Both say that too much mail comes from this source; with `4.7.28` the queue may deliver it later, with `5.7.28` this message is lost.\#
After either lower the rate and look for a hijacked account; after `5.7.28` the refused messages must be sent anew.\#
Use `4.7.28` to slow a source down.\#
Use `5.7.28` to stop a flood.\#
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
5.1.10 5.4.1\#
From Microsoft both mean an unknown recipient: `5.4.1` is said at the edge during the session, `5.1.10` later inside.\#
As registered they differ: `5.1.10` is a null MX at the recipient's domain, `5.4.1` a host that does not answer.\#
Use `5.1.10` with `556` when the recipient's domain has a null MX.\#
closer 5.1.1\#
the registered code for an unknown recipient\#
5.1.2 5.4.4\#
`5.1.2` blames the address: there is no such domain. `5.4.4` blames the route: DNS gave nothing usable.\#
After `5.1.2` correct the address; after `5.4.4` look at the MX and A records of the domain, and at your resolver.\#
Use `5.1.2` when the domain does not exist.\#
Use `5.4.4` when it exists but has no usable mail host.\#
5.1.7 5.1.8\#
Both blame the sender address: `5.1.7` cannot read it, `5.1.8` reads it but finds no such domain.\#
After `5.1.7` correct how the address is written; after `5.1.8` correct its domain or that domain's DNS records.\#
Use `5.1.7` for bad syntax in `MAIL FROM`.\#
Use `5.1.8` for a sender's domain without MX and address records.\#
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
5.4.6 5.4.14\#
Both say that the message goes in circles; `5.4.6` is registered, `5.4.14` is Exchange Online's own code.\#
After either read the `Received` fields from below: the hosts that repeat form the loop.\#
Use `5.4.6` when a message has passed too many hosts.\#
Nobody but Microsoft sends `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` says that the message went in circles; `5.4.7` that it waited too long.\#
After `5.4.6` compare the `Received` lines; after `5.4.7` look up the temporary errors in the log.\#
As registered a loop is only temporary, `4.4.6`; nearly all servers call it permanent.\#
Use `5.4.6` for loops and too many hops.\#
Use `5.4.7` when the time in the queue is over.\#
5.5.1 5.5.2\#
`5.5.1` reads the command, but it is not offered or comes at the wrong time; `5.5.2` cannot read the line.\#
After `5.5.1` look at the order and at the `EHLO` answer; after `5.5.2` at the bytes of the line.\#
Use `5.5.1` with `503` or `502`.\#
Use `5.5.2` with `500`, or with `501` for a line that cannot be read.\#
5.5.2 5.5.4\#
`5.5.2` is about the line as a whole, `5.5.4` about one argument of a command that was understood.\#
Servers mix them: Postfix says `5.5.2` for a `HELO` name without a domain.\#
Use `5.5.2` for lines that cannot be read.\#
Use `5.5.4` for arguments and parameters that are not accepted.\#
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
5.7.1 5.7.133\#
`5.7.1` may have any cause of policy; `5.7.133` names one: the group takes mail only from signed-in people of its organisation.\#
After `5.7.133` nothing is wrong with your server: the group's owner has to open it. After `5.7.1` the text tells who has to act.\#
Only Exchange sends `5.7.133`; the registered code for a closed list is `5.7.2`.\#
closer 5.7.2\#
the registered code for a list that is closed to you\#
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
5.7.23 5.7.25\#
`5.7.23` is about SPF: the domain does not permit the address. `5.7.25` is about reverse DNS: the address has no name that leads back to it.\#
After `5.7.23` the domain's owner corrects a TXT record; after `5.7.25` the owner of the address range sets a PTR record.\#
Gmail says `4.7.23` and means reverse DNS.\#
Use `5.7.23` when SPF fails.\#
Use `5.7.25` when the reverse DNS check fails.\#
5.7.23 5.7.26\#
`5.7.23` names one check, SPF: the sending host is not permitted. `5.7.26` says that several checks failed.\#
After `5.7.23` correct the SPF record, or think of forwarding; after `5.7.26` a passing, aligned DKIM signature is the better cure.\#
Gmail uses `4.7.23` for missing reverse DNS and `5.7.27` for SPF.\#
Use `5.7.23` when SPF fails and policy refuses for it alone.\#
Use `5.7.26` when no check passes, as with DMARC.\#
5.7.23 5.7.27\#
As registered, `5.7.23` is a failed SPF check and `5.7.27` a null MX at the sender's domain; from Gmail `5.7.27` is the failed SPF check.\#
After either look at the domain in `MAIL FROM`: its SPF record first, its MX record second.\#
Use `5.7.27` when the sender's domain has a null MX.\#
5.7.26 5.7.27\#
From Gmail both are about authentication: `5.7.26` says that neither SPF nor DKIM helped, `5.7.27` that SPF did not pass.\#
As registered, `5.7.27` says instead that the sender's domain takes no mail (null MX).\#
Use `5.7.26` when several checks failed.\#
5.7.509 5.7.515\#
`5.7.509` follows the DMARC policy of the sender's own domain, which says reject; `5.7.515` is Outlook.com's demand on domains that send much.\#
After `5.7.509` one aligned pass is enough; for `5.7.515` SPF and DKIM must both pass, and DMARC must be published.\#
Both are Microsoft's own codes; the registered one for failed authentication is `5.7.26`.\#
closer 5.7.26\#
the registered code for failed authentication\#
5.7.511 5.7.606\#
Both ban the sending address; with `5.7.606` a web page takes it off the list, with `5.7.511` only a mail to the address in the reply.\#
Removal helps only after the spam has stopped; it takes a day or two.\#
Both are Microsoft's own codes; elsewhere a blocked address is `5.7.1`.\#
5.7.57 5.7.139\#
After `5.7.57` the device or program did not log in at all; after `5.7.139` it tried, and Microsoft 365 refused the login.\#
After `5.7.57` enter user name and password or set up a connector; after `5.7.139` an administrator must allow SMTP AUTH, or the program needs OAuth.\#
Both are Microsoft's own codes; elsewhere a missing login is `5.7.0` with `530`, a failed one `5.7.8` with `535`.\#
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
521 550\#
`521` is about the host: it takes no mail for anybody. `550` is about this mailbox or this message.\#
After `521` look where the mail is sent (MX record); after `550` look at the address or the rule that the text names.\#
Use `521` for a host without mail service, at the greeting.\#
Use `550` to refuse a recipient, a sender or a message.\#
the refusal of one client at the greeting\#
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
523 552\#
Where `523` is about size it is `5.2.3` that lost its dots, and means what `552` means.\#
In the registry `523` stands for encryption needed, `5.7.10`; Gmail sends it for commands behind `STARTTLS`.\#
Use `552 5.2.3` or `552 5.3.4` for a message that is too large.\#
Do not send `523`.\#
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
