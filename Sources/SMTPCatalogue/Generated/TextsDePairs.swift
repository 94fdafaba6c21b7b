// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let dePairs = PackedTable(
        records: #"""
00000700006007W070060400<T0700:0700H;0700A0400KQ0700E0500RP0700J0500XD0700O0500^a0700T0400bP0700X0400fo0700\04\#
00kd0700`0501300700e04018;0700i0501>]0700n0601F\070140401KP070180601TJ0701>0401Y[0701B0401^M0701F0501c>0701K05\#
01i_0;01P0401o50;01T04025G0;01X0402:[0;01\0402?\0;01`0402DW0;01d0502J]0;01i0402QG0;01m0402Wl0;0210502^<0=02604\#
02d30702:0402he0702>05030T0702C05037m0702H0403=m0702L0603C;0702R0403H]0702V0503Ne0702[0503U>0702`0503[C0702e05\#
03cm0702j0503kF0702o04041F0703305049K070380404>00703<0404CL0703@0404H>0703D0404Lc0703H0404QT0703L0504Yb0703Q04\#
04^e0703U0404bk0703Y0404iQ0703]0404nE0<03a04053C0;03e0405820;03i0405;d0;03m0405?a0;0410405DR0;0450405J90;04905\#
05O:0<04>0505U=0;04C0405Zc0;04G0405`30;04K0405e20;04O0405ic0<04S0405o80;04W05065D0;04\0406:<0;04`0406>U0;04d04\#
06D?0;04h0406I20=04l0506Pd0<0510506Vm0<0560406\W0=05:0406ag0=05>0506hH0=05C0507000=05H0407500=05L04079C0?05P04\#
07@g0?05T0307F20>05W0307M20;05Z0407Pk0705^0407VR0705b0407Za0705f0407^_0705j0407b@0705n0407g5070620407lT0706604\#
08200706:04085E0706>04089b0706B0408?\0706F0508Em0706K0408JB0706O0508PL0706T0508VM0706Y0408[f0706]0408`@0706a05\#
08eB0706f0508k=0706k04090:0706o040958070730509;M070780409??0707<0409DT0707@0609M70707F0409QH0707J0509WA0707O05\#
09^U0707T0509eO0707Y0409iS0707]0409o30707a040:350707e040:8E0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A230007:002D1W003k3003n0f003k3004d0f003k3005Z0e006O:006Y0n0007:007^1S0007:009A1W003k300:h0V003k300;N16\#
0007:00<[230007:00>^1i0007:00@W21003k300BX0c003k300CK1`003k300E;1E00FP:00FZ1Q0007:00HB100007:00IB12003k300JD0Z\#
003k300Jn0S0007:00KX2>0007:00Mf1M0007:00OC1;003k300PN0c003k300QA1?0007:00RW1l0007:00TS1c003k300JD0Z003k300VF13\#
00WI:00WS0a0007:00XK1U0007:00Z01[0007:00[[15003k300\`0M003k300]=1T0007:00^h1E0007:00`=16003k300aC0^003k300b10O\#
0007:00bW1U0007:00d<1F003k300eR0]003k300f?0`0007:00g61G0007:00hM1c003k300j@16003k300kF0N0007:00kk1f0007:00ma1P\#
0007:00oA1L003k3010]14003k3011a1?0007:01371C0007:014J1c003k3016=10003k3017=0n0007:018B1h0007:01::1e0007:01;o17\#
003k301=60d003k301=j0c0007:01>d0Y0007:01?M1m0007:01AJ1d003k301C>1U003k301Dc0b01EU:01E_0m0007:01Fc1A0007:01H41h\#
003k301Il0m003k301Ji0W0007:01KW210007:01MX1<0007:01Nd28003k301Pl0d003k301Q`1O003k301S?1;0007:01TQ1P0007:01V11f\#
003k301Wg0k003k301Xb0i0007:01Yb200007:01[b0o003k301\a0c003k301]T0i0007:01^T1O0007:01`31I0007:01aL12003k301bN0J\#
003k301bh0F0007:01cE2;0007:01eP1i003k301gI0g003k301h@0f01i6:01i@0O0007:01ij1e0007:01k_1c003k301mR0j003k301nL0Y\#
0007:01o@1n0007:021>2a003k3023o0]003k3024\0[0007:025R1V0007:02781n003k302960g003k3029m0^0007:02:f1J0007:02<@1A\#
003k302=Q0W003k302>81T0007:02?g1j0007:02Aa1H003k302C90U003k302C^0i0007:02Db1l0007:02F^1Y0007:02HG17003k302IN0W\#
003k302J50X0007:02Jh1k0007:02Lc2M003k302O@0e003k302P51B0007:02QR2W0007:02T91f003k302Uo1;003k302W:0b0007:02X71_\#
0007:02Yf1I0007:02[?1X003k302\g0d003k302][0Q0007:02^I2M0007:02`f27003k302bm0T003k302cQ0R0007:02d:1n0007:02f80m\#
003k302g50f003k302gk0j0007:02hl200007:02jl1Z0007:02lV1:003k302m`1P003k302o@1D0007:030[2<0007:032g1J0007:034A1k\#
003k3036<0_003k3036k120007:03841]0007:039a2A003k303<20^003k303<`1=0007:03>41A0007:03?E1=003k303@R0_003k303AA0V\#
003k303Ag0]01i6:03BT0W0007:03CB1[0007:03Dm1m003k303Fj0X003k303GR1;0007:03Hd0g0007:03I[200007:03K[1Q003k303M<0[\#
003k303Mg0n0007:03Nl1:0007:03P62a003k303Rg0j003k303Sa0G03T8:03TB0l0007:03UE1:0007:03VO2C003k303Xb0e003k303YW0h\#
03T8:03ZO0d0007:03[J1e0007:03]?1Q0007:03^`24003k303`d1a003k303bU1H0007:03d4270007:03f;1\0007:03gg0l003k303hc1N\#
003k303jA150007:03kM280007:03mU1m003k303oR18003k3040Z0\0007:041M1Y0007:0436220007:045826003k3047>11003k3048?1<\#
0007:049R1_0007:04;A12003k304<C0e003k304=80h0007:04>71e0007:04?l1`003k304A\0k003k304BW0e0007:04CS1P0007:04E31?\#
003k304FB0o003k304GA0m0007:04HE1G0007:04I\1C003k304Jo0Z003k304KY1:0007:04Lj1W0007:04NQ1V003k304P70g003k304Pn0V\#
0007:04Q[1M0007:04S81f0007:04Tn1d003k304Vb1M003k304X?1S0007:04Yi1K0007:04[D15003k304\I17003k304]P1E0007:04^l0m\#
0007:04_i1M003k304aF0g003k304b=0^0007:04c22F0007:04eH1T003k304fl1S003k304hO120007:04iX1o0007:04kW1K003k304m20W\#
003k304mY0\0007:04nQ1X0007:05091O003k3051X0T003k3052<170007:053N1?0007:054]1X003k3056E0Y003k3056n140007:058=1M\#
0007:059Z1Z003k3051X0T003k305;D0P0007:05;o1E0007:05=D1a003k3056E0Y003k305?50\0007:05?l1O0007:05AK1G003k305Bb10\#
003k305Cb0`0007:05D]220007:05F_2<003k3051X0T003k305Hk1>0007:05JD1\0007:05L0120007:05M21P003k3051X0T003k305NR0X\#
0007:05OF1k0007:05QA1i003k305S:10003k302=Q0W05T:<05TF0g0007:05UH1j0007:05WB1f003k305Y80Y003k305Ya120007:05Zn1e\#
0007:05\c1W003k305^J0[003k305_50n0007:05`>1b0007:05b01?003k305c?0_003k305cn140007:05e=1\0007:05fi1Q003k305hJ0X\#
003k305i20a0007:05io1l0007:05kk1^003k305mY0f003k305nO0Y0007:05oC1C0007:060V1[0007:062A1R003k3063c0^003k3064Q0c\#
0007:065O1h0007:067G1L003k3068c0M003k3069@0l0007:06:G1B0007:06;Y1?003k306<h0[003k306=S120007:06>`1L0007:06@<2H\#
003k306BT13003k306CW0X0007:06DJ1W0007:06F11o003k306H00B003k306HB0`0007:06I?280007:06KG29003k306MP0Y003k306N91N\#
06OW<06Oc110007:06Q0190007:06R9280007:06TA1?003k306UP0g003k306VG0V0007:06W91Y0007:06Xb1a003k306ZS1E003k306[h0_\#
0007:06\d1_0007:06^S1Z003k306`=0\003k306`i0n0007:06b42C0007:06dG280007:06fO0Z003k306g90M003k306gV0b0007:06hU1k\#
0007:06jP2J0007:06lj1:003k306n417003k306o;0e0007:070=2J0007:072W1U003k306g90M003k3074<0d0007:075=200007:077=1H\#
003k3078U0^003k3074<0d0007:079R2I0007:07;k2=003k307>81Y07?a=07?n0i0007:07A62C0007:07CI1F003k307D_1C0007:07F@24\#
0007:07HD2[003k307Jo230007:07M=0i0007:07N62S003k306H00B003k307PY0B0007:07Q21d0007:07Rf1N003k307TD0f003k307U:1H\#
0007:07VY180007:07Wa11003k307Xb0b003k307YT1=0007:07Zh1=0007:07\51N003k307]S0N003k307^10^0007:07^f140007:07_j1A\#
003k307a;0Q003k307a\0T0007:07bG1\0007:07d31P003k307eS0\003k307f?0f0007:07g<1V0007:07hb29003k307jk0h003k307kc0a\#
0007:07l[1U0007:07n@2<003k3080L0^003k3081:0f0007:08271?0007:083F0a003k308470Q003k3084X0]0007:085L0l0007:086H1W\#
003k3087o0\003k3088[170007:089i1m0007:08;f1c003k308=Y1:003k308>c0i0007:08?c1V0007:08AI1f0007:08C?13003k307a\0T\#
003k308DB1[0007:08F41M0007:08GQ0j003k308HK11003k308IL0f0007:08JI1^0007:08L71d003k308Mk0j003k308Ne0i01i6:08O^0^\#
0007:08PS1g0007:08RJ1T0007:08Sn1S003k303AA0V003k308UQ0l0007:08VT280007:08X\1Q003k308Z=0`003k308Zm0i0007:08[m1E\#
0007:08]B1`003k308_20k003k308_m0C0007:08`G1M0007:08ad0d0007:08bX1J003k308d20V003k308dX0Z0007:08eI1\0007:08g51Q\#
0007:08hV1=003k308ic0_003k308jR0[0007:08kD1S0007:08lg1C003k308n:16003k308o@0j0007:090A1N0007:091_21003k3093`0e\#
003k3094U0S0007:095?1=0007:096L1l0007:098H1T003k3099l0h003k309:d0Y0007:09;T1g0007:09=K0M003k309=h0m003k309>e0J\#
0007:09?F1o0007:09AE1]003k309C20W003k309CY0k0007:09D[1R0007:09F=1Z0007:09Gg1d003k309I[1I003k309K41=00FP:09LA0f\#
0007:09M>1B0007:09NP1[003k301Dc0b003k309P;1=0007:09QO220007:09SQ1G0007:09Th1M003k301Dc0b003k309VE0l0007:09WH2:\#
0007:09YR1@0007:09Zb1M003k309\?0o003k309]>1G0007:09^\1J0007:09`6200007:09b61C003k309cI10003k309dI160007:09eV1g\#
0007:09gM10003k309hM0_003k309i<0G0007:09iZ1I0007:09k324003k309m70^003k309me1>0007:09o:0c0007:09om1[003k30:1X0X\#
003k30:2@0e0007:0:3<1H0007:0:4T2Q003k30:750S003k30:7X0]0007:0:8L140007:0:9P2b003k30:<B0\003k30:<n0i\#

"""#,
        blob: #"""
101 111\#
difference\#
Keiner von beiden ist eine SMTP-Antwort: Beide sind Linux-Fehlernummern, die ein Client ausgibt, wenn er sich nicht verbinden kann.\#
Bei `101` gibt es keinen Weg ins Netz; bei `111` wurde der Host erreicht, aber am Port lauschte nichts.\#
use\#
`101`: Routen und IPv6 auf dem sendenden Host prüfen.\#
`111`: Hostnamen, Port und den Dienst am Ziel prüfen.\#
Ein Server, der vorläufig ablehnen will, sagt `421`.\#
closer 421\#
was ein laufender Server sagt, wenn er Sie nicht bedienen kann\#
211 214\#
Beide beantworten `HELP` und sind für Menschen gedacht; ein Programm muss sie nicht unterscheiden.\#
`211` berichtet den Zustand des Servers, `214` erklärt, wie man ihn oder einen seiner Befehle benutzt.\#
`214`, wenn der Text Befehle erklärt.\#
`211`, wenn der Text den Zustand des Servers oder seiner Hilfe angibt.\#
214 551\#
Sie haben nichts als Ziffern gemeinsam und sind nie Alternativen: `214` ist ein Erfolg auf `HELP`, `551` lehnt einen Empfänger ab.\#
Nach `214` geht die Sitzung weiter, als wäre nichts geschehen; nach `551` bekommt dieser Empfänger die Nachricht nicht.\#
Der Text von `214` ist Hilfe für einen Menschen am Terminal; der Text von `551` kann die neue Adresse des Empfängers enthalten.\#
`214`, wenn ein Client um `HELP` bat, und nur dann.\#
`551`, wenn ein Empfänger umgezogen ist, die Mail abgelehnt wird und der Absender die neue Adresse wissen darf.\#
`251`, wenn ein Empfänger umgezogen ist und der Server die Mail selbst weiterleitet.\#
closer 251\#
das wahre Geschwister von `551`: derselbe Umzug, aber die Mail wird angenommen und weitergeleitet\#
220 221\#
`220` öffnet, `221` schließt: bereit zu beginnen und Abschied.\#
Bei beiden beginnt der Text mit dem eigenen Hostnamen des Servers.\#
`220` als Begrüßung und nach `STARTTLS`.\#
`221` nach `QUIT`, dann schließen.\#
220 250\#
`220` sagt, dass der Server für etwas Neues bereit ist, eine Sitzung oder einen TLS-Handshake; `250` sagt, dass ein Befehl ausgeführt wurde.\#
`220` kommt vor jedem Befehl und nach `STARTTLS`; `250` kommt nach fast jedem anderen Befehl.\#
Nach dem `220` auf `STARTTLS` darf kein SMTP folgen, nur der TLS-Handshake.\#
`220` als Begrüßung und um `STARTTLS` anzunehmen.\#
`250`, um `EHLO`, `MAIL`, `RCPT`, die Nachricht und dergleichen zu bestätigen.\#
220 354\#
Beide laden den Client zum Weitermachen ein: `220`, um eine Sitzung oder TLS zu beginnen, `354`, um die Nachricht zu senden.\#
`220` ist eine fertige Antwort; `354` ist nur die Hälfte, die zweite Antwort folgt nach dem abschließenden Punkt.\#
`354` nach `DATA`, wenn mindestens ein Empfänger angenommen wurde.\#
closer 250\#
die Antwort, die gewöhnlich zwischen ihnen steht\#
221 421\#
`221` ist der Abschied, um den der Client mit `QUIT` bat; mit `421` legt der Server von sich aus auf.\#
Nach `221` ist alles erledigt; nach `421` muss alles noch nicht Angenommene später erneut gesendet werden.\#
`421` kann jederzeit kommen, sogar bevor der Client etwas gesagt hat.\#
`221` als Antwort auf `QUIT`.\#
`421`, um eine Sitzung ungefragt zu beenden: Abschaltung, Überlastung, Zeitgrenze, zu viele Fehler.\#
235 250\#
`235` sagt, dass eine Anmeldung gelang; `250` sagt das von fast jedem anderen Befehl.\#
Ein Client, der nach `AUTH` auf `250` wartet, missversteht den Erfolg.\#
`235`, um ein erfolgreiches `AUTH` zu beenden.\#
`250` für die anderen Befehle.\#
235 334\#
`235` beendet die Anmeldung: Sie gelang. `334` ist ein Schritt auf dem Weg: Der Server verlangt mehr.\#
Der Text von `334` ist Base64 für das Programm; der Text von `235` ist für Menschen.\#
`334` für jede Aufforderung während `AUTH`.\#
`235` einmal, wenn die Anmeldung angenommen ist.\#
235 535\#
Beide beenden einen `AUTH`-Austausch: `235` nimmt die Anmeldung an, `535` lehnt sie ab.\#
Nach `235` geht die Sitzung mit `MAIL FROM` weiter; nach `535` wird der Benutzer nach anderen Zugangsdaten gefragt.\#
`235`, wenn die Zugangsdaten stimmen und das Konto sich anmelden darf.\#
`535`, wenn sie nicht stimmen.\#
250 251\#
Beide nehmen den Empfänger an; `251` fügt hinzu, dass das Postfach anderswo ist und der Server dorthin weiterleitet.\#
Der Text von `251` enthält die neue Adresse; der Text von `250` bedeutet einem Programm nichts.\#
Ein Server kann weiterleiten und trotzdem `250` sagen, um die neue Adresse geheim zu halten.\#
`250`, wenn der Empfänger lokal ist oder still weitergeleitet wird.\#
`251`, wenn der Absender die Adresse erfahren darf, an die weitergeleitet wird.\#
250 252\#
Beide sind Erfolge; `250` sagt, dass die Adresse geprüft wurde, `252`, dass nicht.\#
`252` gehört zu `VRFY` und `EXPN`; nach `RCPT TO` ist die Antwort `250`, auch wenn der Server erst später prüft.\#
`250` auf `VRFY` nur, wenn das Postfach wirklich gefunden wurde.\#
`252` auf `VRFY`, wenn Sie es nicht sagen können oder wollen.\#
250 354\#
`250` ist endgültig; `354` ist eine Zwischenantwort und verlangt die Nachricht, nach der die endgültige Antwort kommt.\#
`354` beantwortet `DATA`; das `250`, auf das es ankommt, folgt dem abschließenden Punkt und übergibt die Nachricht.\#
Mit `BDAT` gibt es kein `354`: Jedes Stück wird mit `250` beantwortet.\#
`354`, um den Client die Nachricht senden zu lassen.\#
`250`, sobald die Nachricht sicher gespeichert ist.\#
250 550\#
`250` nimmt an, `550` lehnt dauerhaft ab.\#
Nach `RCPT TO` ist `250` vorläufig: Der Server kann nach der Nachricht immer noch `550` sagen, wegen Inhalt oder Richtlinie.\#
Das `250` nach dem abschließenden Punkt ist die Quittung; was später scheitert, kommt als Bounce, nicht als `550`.\#
`250` für Erledigtes, nach dem abschließenden Punkt nur, wenn die Nachricht sicher gespeichert ist.\#
`550` für unbekannte Postfächer und Richtlinien.\#
closer 450\#
die Ablehnung, nach der der Absender es erneut versuchen darf\#
251 252\#
`251` kennt den Empfänger und leitet weiter; `252` weiß nichts und versucht es.\#
`251` beantwortet `RCPT` und `VRFY`, `252` nur `VRFY` und `EXPN`; als Antworten auf `ETRN` bedeuten beide etwas anderes.\#
`251`, wenn das Postfach umzog und Sie die Mail weiterleiten.\#
`252`, wenn Sie Adressen nicht prüfen.\#
251 551\#
`251` nimmt die Mail an und leitet sie weiter; `551` lehnt sie ab und überlässt es dem Absender, die neue Adresse zu versuchen.\#
Nach `251` muss niemand handeln; nach `551` muss der Absender erneut senden.\#
Beide tragen die neue Adresse in spitzen Klammern und verraten sie damit: Ein Server, der sie geheim halten muss, sagt `250` oder `550`.\#
`251`, wenn der Server die Mail selbst weiterleitet.\#
`551`, wenn er das nicht tut, der Absender aber wissen darf, wohin der Empfänger gegangen ist.\#
`550`, wenn die neue Adresse unbekannt ist oder nicht verraten werden darf.\#
252 502\#
Beide lassen `VRFY` unbeantwortet: `252` als höflicher Erfolg, `502` als Ablehnung des Befehls.\#
Der Standard empfiehlt `252`, wo Adressen nicht geprüft werden können; ein Server mit `502` erfüllt ihn nicht ganz.\#
`252`, wenn `VRFY` verstanden, aber nicht beantwortet wird.\#
`502`, wenn ein Befehl bekannt, aber nicht eingebaut ist.\#
252 550\#
`252` sagt „vielleicht, senden Sie und warten Sie ab“; `550` sagt „kein solcher Benutzer“ oder „keine Berechtigung“.\#
Keines darf als Beweis gelten, bevor `RCPT TO` beantwortet ist.\#
`252`, wenn die Adresse nicht nachgeschlagen wurde.\#
`550`, wenn sie nachgeschlagen wurde und nicht existiert.\#
334 354\#
Beide verlangen mehr vom Client: `334` den nächsten Teil einer Anmeldung, `354` die Nachricht.\#
Nach `334` folgt eine Base64-Zeile; nach `354` viele Zeilen bis zu einem einzelnen Punkt.\#
Die Antwort auf `334` ist geheim und muss in Logs verdeckt werden.\#
`334` nur während `AUTH`.\#
`354` nur nach `DATA`.\#
354 503\#
Beide beantworten `DATA`: `354` verlangt die Nachricht, `503` meldet eine falsche Reihenfolge, meist weil kein Empfänger angenommen wurde.\#
Nach `354` muss der Client die Nachricht senden; nach `503` darf er es nicht, sonst wird jede Zeile als Befehl abgelehnt.\#
`354`, wenn mindestens ein Empfänger angenommen wurde.\#
`503`, wenn `MAIL` oder ein angenommenes `RCPT` fehlt.\#
closer 554\#
die andere Ablehnung von `DATA`\#
4.2.1 4.2.2\#
Bei `4.2.1` ist das Postfach vorläufig abgeschaltet oder bekommt bei Gmail zu schnell Mail; bei `4.2.2` ist es voll.\#
Nach `4.2.2` muss der Inhaber Platz schaffen; nach `4.2.1` muss das Mailsystem handeln, oder die Zeit allein hilft.\#
`4.2.1` für gesperrte oder gerade umziehende Postfächer.\#
`4.2.2` für Postfächer über der Quota.\#
4.2.2 5.2.2\#
Beide sagen, dass das Postfach voll ist; bei `4.2.2` versucht es die Warteschlange erneut, bei `5.2.2` kommt die Mail zurück.\#
RFC 3463 will es vorläufig, doch das Verzeichnis verbindet es mit `552`: Server tun beides. Gmail geht von `452 4.2.2` zu `552 5.2.2` über, wenn das Konto zudem ungenutzt ist.\#
`4.2.2`, wenn der Inhaber wohl Platz schafft.\#
`5.2.2` für Postfächer, die voll bleiben.\#
4.4.1 4.4.2\#
Nach `4.4.1` antwortete kein Host; nach `4.4.2` antwortete einer, und die Verbindung brach später ab.\#
`4.4.1` weist auf Firewall, falsche Adresse oder gestoppten Dienst; `4.4.2` auf Zeitgrenzen, MTU, TLS oder Geräte dazwischen.\#
`4.4.1`, wenn keine Verbindung aufgebaut werden konnte.\#
`4.4.2`, wenn sie aufgebaut wurde und abbrach.\#
4.4.1 4.4.7\#
`4.4.1` ist ein gescheiterter Versuch; `4.4.7` das Ende aller: Die Nachricht wurde zu alt.\#
`4.4.7` nennt die Ursache nicht; der letzte Fehler davor tut es, oft ein `4.4.1`.\#
`4.4.1`, wenn ein Host nicht antwortet.\#
`4.4.7`, wenn die Warteschlange aufgibt oder vor Verzögerung warnt und nichts Besseres bekannt ist.\#
4.4.3 4.4.4\#
`4.4.3` sagt, dass der Verzeichnis- oder DNS-Server nicht antwortete; `4.4.4`, dass er antwortete, aber keinen Weg nannte.\#
Nach `4.4.3` testen Sie Ihren Resolver; nach `4.4.4` die Einträge der Empfängerdomain.\#
`4.4.3` für Abfragen, die scheitern.\#
`4.4.4` für Einträge, die fehlen oder unbrauchbar sind.\#
4.4.7 5.4.7\#
Beide sagen, dass die Nachricht zu lange wartete; `5.4.7` ist immer endgültig, `4.4.7` kann bloß eine Verzögerung melden.\#
Sehen Sie auf `Action:` daneben: `delayed` heißt, die Versuche gehen weiter, `failed`, sie sind zu Ende.\#
Keiner nennt die Ursache: Das ist die letzte vorläufige Antwort davor.\#
`4.4.7` für eine Verzögerungsmeldung.\#
`5.4.7`, wenn die Warteschlange aufgibt.\#
4.7.0 4.7.1\#
`4.7.0` sagt nur „Sicherheit oder Richtlinie, vorläufig“; `4.7.1`, dass diese Zustellung vorläufig nicht erlaubt ist.\#
In der Praxis ist `4.7.1` meist Greylisting oder eine Regel für den Empfänger, `4.7.0` eine Grenze für Client, Anmeldung oder TLS (Gmail, Yahoo, Postfix).\#
`4.7.1`, um eine Zustellung nach Regel aufzuschieben.\#
`4.7.0`, wenn nichts Genaueres passt, etwa bei zu vielen Fehlern oder Anmeldungen.\#
4.7.0 5.7.0\#
`4.7.0` schiebt aus Sicherheitsgründen auf, meist wegen Rate oder Reputation; `5.7.0` lehnt ab, meist wegen fehlender Anmeldung, fehlendem TLS oder verbotenem Inhalt.\#
Nach `4.7.0` langsamer senden und die Warteschlange wiederholen lassen; nach `5.7.0` muss erst etwas geändert werden.\#
`4.7.0` für Grenzen und vorübergehende Störungen von Anmeldung oder TLS.\#
`5.7.0` für Forderungen und Verbote, die bleiben.\#
4.7.1 5.7.1\#
`4.7.1` ist eine vorläufige Ablehnung, meist Greylisting; `5.7.1` eine Ablehnung, solange sich nichts ändert.\#
Nach `4.7.1` warten; nach `5.7.1` dem Text folgen: Anmeldung, SPF, Sperrliste, Erlaubnis.\#
Wie eingetragen gibt es das Detail nur endgültig, doch `4.7.1` ist so üblich, dass es kein Fehler ist.\#
`4.7.1` für Greylisting und vorübergehende Regeln.\#
`5.7.1` für Regeln, die bleiben.\#
4.7.28 5.7.28\#
Beide sagen, dass zu viel Mail aus dieser Quelle kommt; bei `4.7.28` kann die Warteschlange sie später zustellen, bei `5.7.28` ist diese Nachricht verloren.\#
In beiden Fällen die Rate senken und nach einem gekaperten Konto suchen; nach `5.7.28` sind die abgelehnten Nachrichten neu zu senden.\#
`4.7.28`, um eine Quelle zu bremsen.\#
`5.7.28`, um eine Flut zu stoppen.\#
421 441\#
`421` ist eine Antwort des entfernten Servers; `441` schreibt Ihr eigenes System, meist Exchange, weil kein Server antwortete.\#
`441` ist `4.4.1`, keine Antwort vom Host, ohne seine Punkte.\#
`421`: Grenzen und Reputation beim Empfänger ansehen.\#
`441`: vom eigenen Server aus Port 25 der MX-Hosts testen.\#
421 450\#
`421` beendet die Sitzung für jede Nachricht und jeden Empfänger; `450` schiebt einen Befehl auf, und die Sitzung geht weiter.\#
Nach `421` schließt der Server die Verbindung; nach `450` kann der nächste Empfänger angenommen werden.\#
Beide sind vorläufig: Die Warteschlange versucht es in jedem Fall erneut.\#
`421`, um den Client als Ganzes aufzuschieben: Überlastung, zu viele Verbindungen, Abschaltung.\#
`450`, um einen Empfänger oder eine Nachricht aufzuschieben, etwa beim Greylisting.\#
421 451\#
`421` kündigt an, dass die Verbindung endet; `451` sagt, dass ein Befehl auf der Seite des Servers scheiterte, und die Sitzung geht weiter.\#
Bricht eine Verbindung wortlos ab, verhält sich der Client, als hätte er `451` erhalten.\#
Große Anbieter verwenden `421` für Rate und Reputation; `451` weist eher auf einen Fehler oder eine gescheiterte Abfrage.\#
`421`, wenn die Sitzung nicht weitergehen kann.\#
`451`, wenn nur dieser Befehl jetzt nicht ausgeführt werden kann.\#
421 452\#
`421` schließt die Verbindung; `452` sagt, dass Speicher oder Zahl der Empfänger jetzt nicht mehr erlauben.\#
Nach `452` auf einen Empfänger bleiben die vorher angenommenen gültig, und die Nachricht kann an sie gehen; nach `421` muss alles neu beginnen.\#
`421` bei Überlastung und Verbindungsgrenzen.\#
`452`, wenn die Platte voll ist oder die Transaktion zu viele Empfänger hat.\#
421 521\#
`421` heißt jetzt nicht, `521` heißt nie: Der Host nimmt von niemandem Mail an.\#
Nach `421` versucht es die Warteschlange erneut; nach `521` ist das zwecklos.\#
`421` für einen Client, der wiederkommen darf.\#
`521` für einen Host ohne Maildienst.\#
`554`, um einen Client endgültig abzulehnen.\#
die endgültige Ablehnung eines Clients\#
421 550\#
`421` schiebt die ganze Sitzung eine Weile auf; `550` lehnt ein Postfach oder eine Nachricht endgültig ab.\#
Nach `421` weiß man nichts über den Empfänger; behalten Sie die Adresse und lassen Sie die Warteschlange erneut versuchen.\#
`421` bei Last, Grenzen und Abschaltung.\#
`550` bei unbekannten Postfächern und Richtlinien, die sich nicht ändern.\#
421 554\#
`421` weist den Client vorläufig ab, `554` endgültig.\#
Nach `421` versucht es die Warteschlange erneut; nach `554` muss jemand die Ursache beseitigen: Sperrliste, Reverse-DNS, Inhalt.\#
Nach einer Begrüßung mit `421` schließt der Server; nach einer mit `554` wartet er auf `QUIT`.\#
`421` bei Überlastung und Ratenbegrenzung.\#
`554` für Clients und Nachrichten, die nicht erwünscht sind.\#
422 452\#
`452` ist ein wirklicher Antwortcode; `422` ist `4.2.2` ohne seine Punkte.\#
Richtig gelesen sagt `422`, dass das Postfach des Empfängers voll ist; `452` sagt das vom Speicher des Servers oder von der Empfängerliste, es sei denn, `4.2.2` steht daneben.\#
`452 4.2.2` für ein Postfach, das im Augenblick voll ist.\#
Senden Sie `422` nicht.\#
closer 452\#
der Antwortcode des Standards für das, was `422` sagen soll\#
422 552\#
`552` ist ein wirklicher Antwortcode; `422` ist `4.2.2` ohne seine Punkte.\#
`552 5.2.2` nennt das volle Postfach endgültig, und die Mail kommt zurück; `4.2.2` nennt es vorläufig, und die Warteschlange versucht es erneut.\#
`552 5.2.2`, wenn die Mail sofort zurückkommen soll.\#
`452 4.2.2`, wenn der Absender es erneut versuchen soll.\#
der vorläufige Antwortcode für ein volles Postfach\#
432 454\#
Nach `432` muss sich der Benutzer einmal auf andere Weise anmelden; nach `454` kann nur der Admin des Servers helfen.\#
Beide beenden einen `AUTH`-Austausch, und in keinem Fall weiß man, dass das Passwort falsch ist.\#
Außerhalb von `AUTH` ist `432` das Wort von Exchange oder Courier für einen ausgelasteten Dienst, und `454` gehört zu `STARTTLS`.\#
`432`, wenn dem Konto das Geheimnis für dieses Verfahren fehlt und eine Anmeldung mit `PLAIN` es anlegen würde.\#
`454`, wenn die Anmeldung wegen eines Fehlers auf dem Server nicht geprüft werden kann.\#
450 451\#
Bei `450` liegt der Grund in der Adresse oder einer Richtlinie, bei `451` in einem Fehler im Server; ein Client behandelt beide gleich.\#
`450` gehört zu Empfängern und zu Richtlinien am Ende der Nachricht; `451` kann auch auf `MAIL` antworten.\#
Greylisting kommt mit beiden; sein richtiger Code ist `450`.\#
`450`, wenn Sie Absender oder Empfänger absichtlich aufschieben oder ein Postfach belegt ist.\#
`451`, wenn eine Abfrage, ein Filter oder die Konfiguration versagte.\#
450 452\#
`450` schiebt ein Postfach oder einen Absender auf; `452` sagt, dass Platz fehlt: Platte, Kontingent oder Empfänger in der Transaktion.\#
Nach `452` wegen zu vieler Empfänger macht der Client mit den angenommenen weiter; nach `450` wartet dieser eine Empfänger.\#
`450` für Greylisting und Postfächer, die jetzt nicht verfügbar sind.\#
`452` für Speicher und zu viele Empfänger.\#
450 550\#
`450` ist vorläufig, die Warteschlange versucht es erneut; `550` ist endgültig, die Mail kommt zurück.\#
Nach `450` behalten Sie die Adresse; nach `550` sehen Sie den erweiterten Code an: Nur `5.1.x` spricht von einer falschen Adresse.\#
Ein `450` mit „user unknown“, das tagelang bleibt, ist ein `550`, das eine Einstellung abschwächt, etwa `soft_bounce` in Postfix.\#
`450`, wenn dieselbe Mail später ohne Änderung durchgehen kann.\#
`550`, wenn das Postfach nicht existiert oder eine Regel die Mail verbietet.\#
450 554\#
`450` schiebt ein Postfach oder eine Nachricht auf; `554` lehnt die Transaktion oder die Sitzung endgültig ab.\#
Nach `450` genügt Warten; nach `554` muss etwas geändert werden.\#
`450` für Greylisting und vorübergehende Umstände.\#
`554` für Inhalt, Sperrlisten und abgelehnte Sitzungen.\#
451 452\#
`451` ist ein Fehler bei der Verarbeitung, `452` ein Mangel an Platz: Speicher oder Empfänger in dieser Transaktion.\#
Nach `452` können weniger Empfänger oder eine kleinere Nachricht sofort durchgehen; nach `451` hilft nur Zeit.\#
`451` für gescheiterte Abfragen, Filter und Konfiguration.\#
`452` für eine volle Platte und zu viele Empfänger.\#
451 454\#
`451` ist für Mailbefehle; `454` ist für `AUTH` und `STARTTLS`, die jetzt nicht funktionieren.\#
Nach `454` auf `AUTH` darf das Programm nicht nach einem neuen Passwort fragen.\#
`451`, wenn ein Mailbefehl auf der Seite des Servers scheitert.\#
`454`, wenn Passwortdatenbank oder TLS nicht verfügbar sind.\#
451 550\#
`451` ist ein Fehler im Server und geht vorbei; `550` ist eine Entscheidung und bleibt.\#
Nach `451` versucht es die Warteschlange erneut; nach `550` kommt die Mail zurück.\#
`451`, wenn Sie nicht entscheiden konnten.\#
`550`, wenn Sie gegen den Empfänger oder die Nachricht entschieden haben.\#
451 554\#
Beide können auf die Nachricht folgen: `451` wurde mit ihr vorerst nicht fertig, `554` will sie nicht.\#
Nach `451` behält der Client sie und versucht es erneut; nach `554` geht sie an den Absender zurück.\#
`451`, wenn Filter oder Speicher nicht verfügbar sind.\#
`554`, wenn das Urteil endgültig ist.\#
452 552\#
`452` ist vorläufig: Platz wird erwartet. `552` ist endgültig: Diese Nachricht passt nicht.\#
Zu viele Empfänger ist `452`; RFC 821 hatte dafür `552`, und Clients sollten dieses weiterhin als vorläufig nehmen.\#
Ein volles Postfach kommt als `452 4.2.2` oder `552 5.2.2`; eine Nachricht über der Größengrenze ist immer `552`.\#
`452` für eine volle Platte, ein volles Postfach, das jemand liest, und zu viele Empfänger.\#
`552` für Nachrichten über der Grenze und für Postfächer, deren Mail sofort zurückkommen soll.\#
454 530\#
`530` verlangt Anmeldung oder TLS; `454` sagt, dass Anmeldung oder TLS gerade gestört ist.\#
Nach `530` muss der Client handeln; nach `454` der Admin des Servers.\#
`530`, wenn ein Befehl nicht vor Anmeldung oder `STARTTLS` kommen darf.\#
`454`, wenn `AUTH` oder `STARTTLS` selbst aus einem vorübergehenden Grund scheitern.\#
454 535\#
`454` ist der Fehler des Servers, `535` der der Zugangsdaten.\#
Nach `454` kann dasselbe Passwort später gehen; nach `535` braucht der Benutzer ein anderes.\#
`454`, wenn die Anmeldung nicht geprüft werden konnte.\#
`535`, wenn sie geprüft wurde und falsch ist.\#
455 555\#
`455` ist vorläufig: Der Parameter ist bekannt, kann aber jetzt nicht erfüllt werden. `555` ist endgültig: Er ist unbekannt oder wird nie erfüllt.\#
Nach `455` versucht es die Warteschlange erneut; nach `555` muss der Client den Parameter weglassen.\#
`455` für einen vorübergehenden Mangel, etwa eine Frist, die jetzt nicht eingehalten werden kann.\#
`555` für Parameter von Erweiterungen, die `EHLO` nicht anbietet.\#
458 459\#
Beide lehnen `ETRN` ab: `458`, weil die Warteschlange nicht gestartet werden konnte, `459`, weil dieser Host nicht fragen darf.\#
Nach `458` kann erneutes Fragen helfen; nach `459` muss jemand die Liste der Hosts ändern.\#
`458` bei Störungen der Warteschlange.\#
`459` für Hosts, die nicht zugelassen sind.\#
5.1.1 5.1.10\#
`5.1.1` betrifft ein Postfach; `5.1.10` die ganze Domain, die bekannt gibt, dass sie keine Mail annimmt.\#
Von Microsoft bedeutet `5.1.10` „Empfänger nicht gefunden“: Lesen Sie es dort als `5.1.1`.\#
`5.1.1` für unbekannte Postfächer.\#
`5.1.10`, wenn die Domain des Empfängers einen Null-MX hat, mit `556`.\#
5.1.1 5.1.2\#
Nach `5.1.1` ist der Teil vor dem `@` falsch, nach `5.1.2` die Domain dahinter.\#
`5.1.1` kommt vom Server des Empfängers; `5.1.2` meist von Ihrem eigenen, der keine solche Domain fand.\#
`5.1.1`, wenn das Postfach unbekannt ist.\#
`5.1.2`, wenn die Domain nicht existiert oder keinen Mailserver hat.\#
5.1.1 5.1.3\#
`5.1.1` ist richtig geschrieben, nennt aber niemanden; `5.1.3` ist nicht richtig geschrieben.\#
Nach `5.1.3` suchen Sie Leerzeichen, Kommas und Klammern; nach `5.1.1` Tippfehler und geschlossene Konten.\#
`5.1.3` für fehlerhafte Syntax.\#
5.1.1 5.1.6\#
Beide lehnen das Postfach ab; `5.1.6` fügt hinzu, dass es bestand und umgezogen ist.\#
Der eingetragene Name von `5.1.6` sagt „no forwarding address“; mit `551` kann der Text trotzdem eine nennen.\#
`5.1.6`, wenn es hier war und umgezogen ist.\#
5.1.1 5.2.1\#
Nach `5.1.1` ist kein solches Postfach bekannt; nach `5.2.1` besteht es, ist aber abgeschaltet.\#
Ein deaktiviertes Postfach kann wiederkommen; ein unbekanntes ist eine falsche Adresse.\#
`5.1.1`, wenn die Adresse nie galt oder ihr Konto gelöscht ist.\#
`5.2.1` für gesperrte oder stillgelegte Konten.\#
5.1.1 5.4.1\#
Wie eingetragen sagt `5.4.1`, dass kein Host antwortete; Microsoft verwendet es für Empfänger, die sein Verzeichnis nicht kennt.\#
„Recipient address rejected: Access denied“ mit `5.4.1` ist das `5.1.1` von Microsoft, es sei denn, die Domain kam erst kürzlich hinzu.\#
`4.4.1`, wenn ein Host nicht antwortet; wie eingetragen ist es nur vorläufig.\#
5.1.1 5.7.1\#
`5.1.1` betrifft die Adresse: Sie ist falsch. `5.7.1` betrifft die Erlaubnis: Die Adresse kann richtig sein.\#
Entfernen Sie eine Adresse nach `5.1.1`, nie allein wegen `5.7.1`.\#
Manche Server sagen `5.7.1` für unbekannte Benutzer (Yandex, qmail-Server): Lesen Sie den Text.\#
`5.7.1` für Ablehnungen aus Richtlinie.\#
5.1.10 5.4.1\#
Bei Microsoft heißen beide: Empfänger unbekannt. `5.4.1` kommt am Rand während der Sitzung, `5.1.10` später im Inneren.\#
Im Register unterscheiden sie sich: `5.1.10` ist ein Null-MX der Empfängerdomain, `5.4.1` ein Host, der nicht antwortet.\#
`5.1.10` mit `556`, wenn die Empfängerdomain einen Null-MX hat.\#
closer 5.1.1\#
der registrierte Code für einen unbekannten Empfänger\#
5.1.2 5.4.4\#
`5.1.2` beanstandet die Adresse: Es gibt keine solche Domain. `5.4.4` beanstandet den Weg: Das DNS gab nichts Brauchbares.\#
Nach `5.1.2` berichtigen Sie die Adresse; nach `5.4.4` sehen Sie MX- und A-Einträge der Domain und Ihren Resolver an.\#
`5.1.2`, wenn die Domain nicht existiert.\#
`5.4.4`, wenn sie existiert, aber keinen brauchbaren Mailhost hat.\#
5.1.7 5.1.8\#
Beide beanstanden die Absenderadresse: `5.1.7` kann sie nicht lesen, `5.1.8` liest sie, findet aber die Domain nicht.\#
Nach `5.1.7` die Schreibweise der Adresse berichtigen; nach `5.1.8` die Domain oder ihre DNS-Einträge.\#
`5.1.7` für falsche Syntax in `MAIL FROM`.\#
`5.1.8` für eine Absenderdomain ohne MX- und Adresseinträge.\#
5.2.2 5.2.3\#
`5.2.2` betrifft das Postfach: Es ist voll. `5.2.3` betrifft die Nachricht: Sie ist zu groß für dieses Postfach.\#
Nach `5.2.2` scheitert auch eine kleine Nachricht; nach `5.2.3` geht sie durch.\#
`5.2.2` für ein Postfach über dem Kontingent.\#
`5.2.3` für die Größengrenze eines Empfängers oder einer Gruppe.\#
5.2.3 5.3.4\#
Beide sagen, dass die Nachricht zu groß ist: `5.2.3` für diesen Empfänger, `5.3.4` für das ganze System.\#
Nach `5.3.4` kann sie kein Empfänger auf diesem Server bekommen; nach `5.2.3` andere vielleicht.\#
`5.2.3` für die Grenze eines Postfachs.\#
`5.3.4` für die mit `SIZE` angekündigte Grenze.\#
5.4.6 5.4.14\#
Beide sagen, dass die Nachricht im Kreis läuft; `5.4.6` ist registriert, `5.4.14` ist ein eigener Code von Exchange Online.\#
In beiden Fällen die `Received`-Felder von unten lesen: Die Hosts, die sich wiederholen, bilden die Schleife.\#
`5.4.6`, wenn eine Nachricht zu viele Hosts durchlief.\#
Niemand außer Microsoft sendet `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` sagt, dass die Nachricht im Kreis lief; `5.4.7`, dass sie zu lange wartete.\#
Nach `5.4.6` vergleichen Sie die `Received`-Zeilen; nach `5.4.7` suchen Sie die vorläufigen Fehler im Log.\#
Wie eingetragen ist eine Schleife nur vorläufig, `4.4.6`; fast alle Server nennen sie endgültig.\#
`5.4.6` für Schleifen und zu viele Stationen.\#
`5.4.7`, wenn die Zeit in der Warteschlange um ist.\#
5.5.1 5.5.2\#
`5.5.1` liest den Befehl, doch er wird nicht angeboten oder kommt zur falschen Zeit; `5.5.2` kann die Zeile nicht lesen.\#
Nach `5.5.1` auf Reihenfolge und `EHLO`-Antwort sehen; nach `5.5.2` auf die Bytes der Zeile.\#
`5.5.1` mit `503` oder `502`.\#
`5.5.2` mit `500`, oder mit `501` für eine unlesbare Zeile.\#
5.5.2 5.5.4\#
`5.5.2` betrifft die ganze Zeile, `5.5.4` ein Argument eines verstandenen Befehls.\#
Server vermischen sie: Postfix sagt `5.5.2` bei einem `HELO`-Namen ohne Domain.\#
`5.5.2` für Zeilen, die nicht lesbar sind.\#
`5.5.4` für Argumente und Parameter, die nicht angenommen werden.\#
5.7.0 5.7.1\#
`5.7.0` ist unbestimmte Richtlinie oder Sicherheit; `5.7.1` die Ablehnung dieser Zustellung.\#
`5.7.0` kommt oft mit der Forderung nach Anmeldung und TLS (`530`) und mit gesperrten Anhängen bei Gmail; `5.7.1` mit Relaying, Sperrlisten und Regeln.\#
`5.7.1`, wenn Absender, Client oder Empfänger die Erlaubnis fehlt.\#
`5.7.0`, wenn kein genauerer Code passt.\#
5.7.0 5.7.8\#
`5.7.8` sagt, dass die Zugangsdaten falsch sind; mit `530` sagt `5.7.0`, dass Anmeldung oder TLS fehlt.\#
Nach `5.7.8` berichtigen Sie Benutzername oder Passwort; nach `5.7.0` lesen Sie den Text, denn es umfasst die ganze Sicherheit.\#
`5.7.8` mit `535`.\#
`5.7.0` mit `530` und wo nichts Genaueres passt.\#
5.7.1 5.7.133\#
`5.7.1` kann jede Richtlinie als Grund haben; `5.7.133` nennt einen: Die Gruppe nimmt nur Mail angemeldeter Personen ihrer Organisation.\#
Nach `5.7.133` ist an Ihrem Server nichts falsch: Der Besitzer der Gruppe muss sie öffnen. Nach `5.7.1` sagt der Text, wer handeln muss.\#
`5.7.1` für Ablehnungen nach Richtlinie.\#
Nur Exchange sendet `5.7.133`; der registrierte Code für eine geschlossene Liste ist `5.7.2`.\#
closer 5.7.2\#
der registrierte Code für eine Liste, die Ihnen verschlossen ist\#
5.7.1 5.7.25\#
`5.7.25` nennt die Ursache, Reverse-DNS; `5.7.1` kann jede Ursache haben.\#
Nach `5.7.25` setzen Sie für die sendende Adresse einen PTR-Eintrag, dessen Name zu ihr zurückführt; nach `5.7.1` lesen Sie den Text.\#
Viele Server melden fehlendes Reverse-DNS mit `5.7.1`; Gmail auch mit `4.7.23`.\#
`5.7.25`, wenn die Prüfung des Reverse-DNS scheiterte.\#
`5.7.1` für Regeln ohne eigenen Code.\#
5.7.1 5.7.26\#
`5.7.26` sagt, dass die Authentifizierung (SPF, DKIM, DMARC) scheiterte; `5.7.1` kann jede Ursache haben.\#
Nach `5.7.26` veröffentlichen oder berichtigen Sie die Einträge des Absenders; nach `5.7.1` lesen Sie den Text.\#
`5.7.26`, wenn mehr als eine Prüfung scheiterte, wie bei einer Ablehnung nach DMARC.\#
`5.7.1` für andere Ablehnungen aus Richtlinie.\#
5.7.20 5.7.26\#
`5.7.20` nennt eine Prüfung, DKIM: Keine Signatur bestand. `5.7.26` sagt, dass mehrere Prüfungen scheiterten.\#
Nach `5.7.20` sehen Sie nur die Signatur an; nach `5.7.26` SPF, DKIM und wie sie zur `From`-Domain passen.\#
`5.7.20`, wenn nur das fehlende DKIM zählt.\#
`5.7.26`, wenn die Summe der Prüfungen zählt, wie bei DMARC.\#
5.7.23 5.7.25\#
`5.7.23` betrifft SPF: Die Domain erlaubt die Adresse nicht. `5.7.25` betrifft Reverse-DNS: Die Adresse hat keinen Namen, der zu ihr zurückführt.\#
Nach `5.7.23` berichtigt der Inhaber der Domain einen TXT-Eintrag; nach `5.7.25` setzt der Inhaber des Adressbereichs einen PTR-Eintrag.\#
Gmail sagt `4.7.23` und meint Reverse-DNS.\#
`5.7.23`, wenn SPF scheitert.\#
`5.7.25`, wenn die Reverse-DNS-Prüfung scheitert.\#
5.7.23 5.7.26\#
`5.7.23` nennt eine Prüfung, SPF: Der sendende Host ist nicht erlaubt. `5.7.26` sagt, dass mehrere Prüfungen scheiterten.\#
Nach `5.7.23` berichtigen Sie den SPF-Eintrag oder denken an Weiterleitung; nach `5.7.26` ist eine bestehende, passende DKIM-Signatur die bessere Abhilfe.\#
Gmail verwendet `4.7.23` für fehlendes Reverse-DNS und `5.7.27` für SPF.\#
`5.7.23`, wenn SPF scheitert und die Richtlinie allein deshalb ablehnt.\#
`5.7.26`, wenn keine Prüfung besteht, wie bei DMARC.\#
5.7.23 5.7.27\#
Im Register ist `5.7.23` eine gescheiterte SPF-Prüfung und `5.7.27` ein Null-MX der Absenderdomain; bei Gmail ist `5.7.27` die gescheiterte SPF-Prüfung.\#
In beiden Fällen die Domain in `MAIL FROM` ansehen: zuerst ihren SPF-Eintrag, dann ihren MX-Eintrag.\#
`5.7.27`, wenn die Absenderdomain einen Null-MX hat.\#
5.7.26 5.7.27\#
Bei Gmail betreffen beide die Authentifizierung: `5.7.26` sagt, dass weder SPF noch DKIM half, `5.7.27`, dass SPF nicht bestand.\#
Im Register sagt `5.7.27` dagegen, dass die Absenderdomain keine Mail annimmt (Null-MX).\#
`5.7.26`, wenn mehrere Prüfungen scheiterten.\#
5.7.509 5.7.515\#
`5.7.509` folgt der DMARC-Richtlinie der Absenderdomain selbst, die reject sagt; `5.7.515` ist die Forderung von Outlook.com an Domains, die viel senden.\#
Nach `5.7.509` genügt eine bestandene, passende Prüfung; für `5.7.515` müssen SPF und DKIM beide bestehen und DMARC veröffentlicht sein.\#
Beide sind eigene Codes von Microsoft; der registrierte für gescheiterte Authentifizierung ist `5.7.26`.\#
closer 5.7.26\#
der registrierte Code für gescheiterte Authentifizierung\#
5.7.511 5.7.606\#
Beide sperren die sendende Adresse; bei `5.7.606` nimmt eine Webseite sie von der Liste, bei `5.7.511` nur eine Mail an die Adresse in der Antwort.\#
Die Streichung hilft erst, wenn der Spam aufgehört hat; sie dauert ein bis zwei Tage.\#
Beide sind eigene Codes von Microsoft; anderswo ist eine gesperrte Adresse `5.7.1`.\#
5.7.57 5.7.139\#
Bei `5.7.57` hat sich das Gerät oder Programm gar nicht angemeldet; bei `5.7.139` hat es das versucht, und Microsoft 365 lehnte ab.\#
Nach `5.7.57` Benutzernamen und Passwort eintragen oder einen Connector anlegen; nach `5.7.139` muss ein Administrator SMTP AUTH erlauben, oder das Programm braucht OAuth.\#
Beide sind eigene Codes von Microsoft; anderswo ist eine fehlende Anmeldung `5.7.0` mit `530`, eine gescheiterte `5.7.8` mit `535`.\#
5.7.8 5.7.9\#
`5.7.8` lehnt die Zugangsdaten ab, `5.7.9` das Verfahren.\#
Nach `5.7.8` prüfen Sie das Passwort; nach `5.7.9` nehmen Sie ein anderes Verfahren, ein App-Passwort oder OAuth (Gmail). Von Yahoo betrifft `5.7.9` SPF und DKIM.\#
`5.7.9` mit `534`.\#
500 501\#
Nach `500` ist der Befehl selbst unbekannt oder zu lang; nach `501` ist der Befehl bekannt und sein Argument falsch.\#
`500` weist auf Protokoll oder Port, `501` auf eine Adresse, einen Namen oder einen Parameter.\#
`500` für Befehlswörter, die der Server nicht kennt.\#
`501` für eine falsche Adresse, einen falschen Hostnamen oder fehlerhaften Base64-Text.\#
500 502\#
`500` kennt den Befehl nicht; `502` kennt ihn, bietet ihn aber nicht an.\#
Einem Client sagen beide: Verwenden Sie diesen Befehl hier nicht.\#
`500` für unbekannte Wörter und zu lange Zeilen.\#
`502` für Befehle des Standards, die abgeschaltet oder nicht eingebaut sind.\#
500 503\#
`500` kann den Befehl nicht lesen; `503` liest ihn, aber er passt hier nicht.\#
Eine Reihe von `500` nach einem `503` auf `DATA` ist der Nachrichtentext, als Befehle gelesen.\#
`500` für unbekannte Befehle.\#
`503` für bekannte Befehle zur falschen Zeit.\#
501 503\#
`501` betrifft, was in der Zeile steht; `503`, wann die Zeile kommt.\#
Nach `501` die Zeile berichtigen; nach `503` den abgelehnten Befehl davor suchen.\#
`501` für ein falsches Argument.\#
`503` für eine falsche Reihenfolge.\#
501 550\#
`501` sagt, dass die Adresse nicht lesbar ist; `550`, dass sie lesbar, aber unbekannt oder unerwünscht ist.\#
Manche Server beantworten unbekannte Benutzer mit `501 5.1.1` oder `501 5.1.3`: Der Text zählt.\#
`501` für fehlerhaft geschriebene Adressen.\#
`550` für richtig geschriebene, die abgelehnt werden.\#
501 553\#
`501` betrifft die Form der Zeile; `553` die Adresse: Sie ist nicht erlaubt, auch wenn sie lesbar ist.\#
Beide gibt es für fehlerhafte Adressen; `553` auch für Absender, die die Anmeldung nicht verwenden darf, und für abgelehntes Relaying.\#
`501` für Klammern, Leerzeichen und fehlerhafte Syntax.\#
`553` für Adressen, die eine Regel ausschließt.\#
501 555\#
`501` ist ein falscher Wert; `555` ist ein Parameter, den der Server nicht kennt oder nicht erfüllt.\#
Nach `555` lesen Sie die `EHLO`-Antwort: Die Erweiterung wird nicht angeboten. Gmail und qmail sagen `555` auch bei einfachen Syntaxfehlern.\#
`501` für falsche Adressen und falsche Werte.\#
`555` für unbekannte Parameter von `MAIL` und `RCPT`.\#
502 503\#
`502` bietet den Befehl gar nicht an; `503` schon, aber nicht an dieser Stelle.\#
Courier sagt `502` auch bei falscher Reihenfolge.\#
`502` für abgeschaltete Befehle.\#
`503`, wenn zuerst etwas anderes kommen muss.\#
502 504\#
`502` lehnt den ganzen Befehl ab; `504` nur dieses Argument.\#
Nach `504` kann ein anderes Argument gehen, etwa ein anderes `AUTH`-Verfahren oder ein voller Hostname.\#
`502`, wenn der Befehl nicht angeboten wird.\#
`504`, wenn der Befehl angeboten wird, aber nicht mit diesem Parameter.\#
503 530\#
`503` sagt, dass die Reihenfolge falsch ist; `530`, dass Anmeldung oder TLS fehlt. Manche Hosts sagen `503` und meinen `530`.\#
Nach `503` suchen Sie darüber den abgelehnten Befehl; nach `530` schalten Sie Anmeldung oder Verschlüsselung ein.\#
`503` für `DATA` ohne Empfänger, `MAIL` ohne `EHLO`, ein zweites `AUTH`.\#
`530`, wenn ein Befehl zuerst Anmeldung oder TLS braucht.\#
503 554\#
Beide können auf `DATA` antworten, wenn kein Empfänger angenommen wurde, und bedeuten dort dasselbe.\#
Sonst betrifft `503` die Reihenfolge, `554` ist eine Ablehnung von Nachricht oder Sitzung. In LMTP muss es `503` sein.\#
Keines ist die Ursache: Das ist die Ablehnung der Empfänger davor.\#
`554` mit „no valid recipients“ bei `DATA`, für abgelehnte Nachrichten und als ablehnende Begrüßung.\#
504 555\#
`555` ist für Parameter von `MAIL FROM` und `RCPT TO`; `504` für Argumente anderer Befehle.\#
Postfix sagt `504` bei Hostnamen und Adressen ohne Domain.\#
`504` für `AUTH`-Verfahren und Argumente von `HELP` oder `VRFY`.\#
`555` für Erweiterungsparameter hinter einer Adresse.\#
521 550\#
`521` betrifft den Host: Er nimmt für niemanden Mail an. `550` betrifft dieses Postfach oder diese Nachricht.\#
Nach `521` prüfen Sie, wohin die Mail geht (MX-Eintrag); nach `550` die Adresse oder die Regel, die der Text nennt.\#
`521` für einen Host ohne Maildienst, in der Begrüßung.\#
`550`, um Empfänger, Absender oder Nachricht abzulehnen.\#
die Ablehnung eines Clients in der Begrüßung\#
521 554\#
`521` sagt, dass der Host von niemandem Mail annimmt; `554` lehnt diesen Client, diese Sitzung oder diese Nachricht ab.\#
Nach einer Begrüßung mit `554` wartet der Server auf `QUIT`; nach `521` darf er sofort schließen.\#
Postscreen von Postfix sagt `521`, wenn es einen Client sperrt und auflegt: Lesen Sie es als `554`.\#
`554` für unerwünschte Clients und abgelehnte Nachrichten.\#
521 556\#
`521` sagt der Host selbst, wenn man sich verbindet; `556` sagt ein anderer Server, der im DNS fand, dass die Domain keine Mail annimmt.\#
Nach `521` kann ein anderer MX der Domain gehen; nach `556` nimmt die ganze Domain keine Mail an.\#
`521` für einen Attrappendienst auf einem Host.\#
`556`, wenn die Domain des Empfängers einen Null-MX hat.\#
523 552\#
Wo `523` die Größe meint, ist es `5.2.3` ohne Punkte und heißt dasselbe wie `552`.\#
Im Register steht `523` für nötige Verschlüsselung, `5.7.10`; Gmail sendet es bei Befehlen hinter `STARTTLS`.\#
`552 5.2.3` oder `552 5.3.4` für eine zu große Nachricht.\#
`523` nicht senden.\#
525 535\#
Nach `535` sind die Zugangsdaten falsch; nach `525` stimmen sie, aber das Konto ist gesperrt.\#
Fragen Sie nur nach `535` nach einem neuen Passwort.\#
`525` steht nur im Verzeichnis, daher sagen viele Server auch bei gesperrten Konten `535`.\#
`535 5.7.8` für falsche Zugangsdaten.\#
`525 5.7.13` für ein deaktiviertes Konto.\#
530 535\#
`530` sagt, dass sich noch niemand angemeldet hat; `535`, dass eine Anmeldung versucht wurde und scheiterte.\#
Nach `530` schalten Sie die Anmeldung ein; nach `535` berichtigen Sie Benutzername oder Passwort.\#
`530` kann auch TLS verlangen, mit „Must issue a STARTTLS command first“.\#
`530` auf Befehle, die eine Anmeldung brauchen.\#
`535` auf `AUTH` mit falschen Zugangsdaten.\#
530 538\#
`530` verlangt TLS (oder Anmeldung) vor jedem Befehl; `538` verlangt TLS für ein Anmeldeverfahren.\#
`538` ist Geschichte: Heutige Server bieten ein solches Verfahren vor TLS nicht an.\#
`530` mit „Must issue a STARTTLS command first“ für alle Befehle.\#
`538` nur auf `AUTH` mit einem Verfahren, das TLS braucht.\#
530 550\#
`530` kann der Client sofort beheben: anmelden oder TLS beginnen. `550` bleibt eine Ablehnung.\#
„Relaying denied“ mit `550` hat oft dieselbe Abhilfe: anmelden. Andere Texte von `550` sprechen von Postfach oder Richtlinie.\#
`530`, wenn der Befehl nach einer Anmeldung gelänge.\#
`550`, wenn keine Anmeldung hülfe.\#
534 535\#
Nach `534` wird die Art der Anmeldung abgelehnt, nach `535` die Zugangsdaten.\#
Nach `534` wählen Sie ein anderes Verfahren, ein App-Passwort oder OAuth; nach `535` prüfen Sie Benutzername und Passwort.\#
Anbieter vermischen sie: Microsoft 365 sagt `535`, wenn die Anmeldung mit Passwort abgeschaltet ist.\#
`534`, wenn das Verfahren für das Konto zu schwach ist.\#
`535`, wenn die Zugangsdaten falsch sind.\#
534 538\#
Nach `538` ist das Verfahren gut, sobald die Verbindung verschlüsselt ist; nach `534` ist es in jedem Fall zu schwach.\#
Beide beantworten nur `AUTH`.\#
`534`, wenn die Richtlinie ein stärkeres Verfahren verlangt.\#
`538`, wenn nur TLS fehlt.\#
535 550\#
`535` beantwortet `AUTH` und spricht von Zugangsdaten; `550` beantwortet meist `RCPT` und spricht von Postfach oder Richtlinie.\#
Nach `535` berichtigen Sie die Anmeldung; nach `550` geht es nicht um die Anmeldung, außer der Text sagt es.\#
`535` für eine gescheiterte Anmeldung.\#
`550` für abgelehnte Empfänger, Absender und Nachrichten.\#
550 551\#
`551` weiß, wohin der Empfänger gegangen ist, und kann es sagen; `550` nennt keine neue Adresse.\#
Nach `551` senden Sie an die Adresse im Text; nach `550` `5.1.1` gibt es nichts, wohin man senden könnte.\#
`551` betrifft immer einen umgezogenen Empfänger; `550` umfasst unbekannte Postfächer und jede Art von Richtlinie.\#
`551`, wenn eine neue Adresse genannt werden kann und die Mail nicht weitergeleitet wird.\#
`550`, wenn sie unbekannt oder geheim ist, und für alle anderen Ablehnungen.\#
ebenfalls umgezogen, aber die Mail wird weitergeleitet\#
550 552\#
`550` lehnt das Postfach oder die Mail ab; `552` sagt, dass kein Platz dafür ist.\#
Nach `552` ist die Adresse richtig: weniger oder später senden. Nach `550` `5.1.1` ist die Adresse falsch.\#
`552` für Nachrichten über der Grenze und Postfächer über dem Kontingent.\#
550 553\#
`550` kann die Adresse lesen und lehnt ab; `553` beanstandet die Adresse selbst: ihre Form oder ob sie hier verwendet werden darf.\#
Bei `MAIL FROM` sagt `553` meist, dass die Absenderadresse nicht zur Anmeldung gehört.\#
In der Praxis überschneiden sie sich: Yahoo sperrt mit `553`, qmail lehnt damit Relaying ab.\#
`553` für Adressen, die fehlerhaft oder nicht erlaubt sind.\#
550 554\#
`550` lehnt ein Postfach, einen Absender oder eine Nachricht ab; `554` ist der Sammelcode für eine gescheiterte Transaktion oder Sitzung.\#
Eine Begrüßung mit `554` lehnt die Sitzung ab; dafür ist `550` nicht gedacht.\#
Nach beiden entscheidet der erweiterte Code: `5.1.x` ist die Adresse, `5.7.x` ist Richtlinie.\#
`550` für Empfänger und für Richtlinien mit bekanntem Grund.\#
`554` bei der Begrüßung, für `DATA` ohne Empfänger und für abgelehnte Nachrichten.\#
550 556\#
`556` spricht von der ganzen Domain, `550` meist von einem Postfach oder einer Richtlinie.\#
`556` beruht auf einem Null-MX-Eintrag, den der Inhaber der Domain absichtlich veröffentlicht hat; `550` deckt alles andere ab.\#
Für einen Absender, dessen Domain einen Null-MX hat, lautet der Code `550 5.7.27`.\#
`556`, wenn die Domain des Empfängers `MX 0 .` veröffentlicht.\#
`550` für unbekannte Postfächer, unbekannte Domains und Richtlinien.\#
550 571\#
`550` ist ein wirklicher Antwortcode; `571` ist `5.7.1` ohne seine Punkte, und seine zweite Ziffer ist nicht zulässig.\#
Beide lehnen aus Richtlinie ab; lesen Sie `571` als `550 5.7.1`.\#
`550 5.7.1` für eine Ablehnung aus Richtlinie.\#
Senden Sie `571` nicht.\#
551 553\#
`551` sagt, dass der Empfänger umgezogen ist; `553`, dass die Adresse nicht erlaubt ist.\#
Der Text von `551` kann eine neue Adresse enthalten; der von `553` nicht, außer als Antwort auf `VRFY`, wo er Kandidaten aufzählt.\#
`551` für Empfänger mit einer neuen Adresse.\#
`553` für Adressen, die fehlerhaft oder durch eine Regel ausgeschlossen sind.\#
551 554\#
`551` bietet eine neue Adresse; `554` lehnt nur ab.\#
Listen nennen `551` „relay denied“; Relaying wird mit `554` (Postfix) oder `550` und `5.7.1` abgelehnt.\#
`551` für einen umgezogenen Empfänger.\#
`554 5.7.1` oder `550 5.7.1`, um Relaying abzulehnen.\#
552 554\#
`552` betrifft Größe und Speicher, `554` alles andere, woran eine Nachricht scheitert.\#
Nach `552` kann eine kleinere Nachricht durchgehen; nach `554` kommt es auf die Größe nicht an. `552 5.7.0` von Gmail ist die Ausnahme: Es betrifft den Inhalt.\#
`552` für Grenzen und Kontingente.\#
`554` für Inhalt, Sperrlisten und Sitzungen.\#
553 554\#
`553` betrifft eine Adresse, `554` die Transaktion oder die Sitzung.\#
Nach `553` sehen Sie die Adresse im Text an; nach `554` Client, Inhalt und frühere Ablehnungen. `553` von Yahoo mit einem Kennzeichen wie `[BL21]` ist eine Sperre wie bei `554`.\#
`553` für Adressen, die nicht erlaubt sind.\#
`554` für abgelehnte Clients, Sitzungen und Nachrichten.\#

"""#)
}
