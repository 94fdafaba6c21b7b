// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let dePairs = PackedTable(
        records: #"""
00000700006007[070060400<X0700:0700H?0700A0400KU0700E0500RT0700J0500XH0700O0500^e0700T0400bT0700X0400g30700\04\#
00kh0700`0501340700e04018?0700i0501>a0700n0601F`070140401KT070180601TN0701>0401Y_0701B0401^Q0701F0501cB0701K05\#
01ic0;01P0401oB0;01T04025U0;01X0402:i0;01\0402?j0;01`0402De0;01d0502Jo0;01i0402Qa0;01m0402XF0;0210502^Z0=02604\#
02dQ0702:0402iC0702>0503160702C05038O0702H0403>O0702L0603C]0702R0403I?0702V0503OK0702[0503Ud0702`0503\10702e05\#
03d[0702j0503l40702o040424070330504:=070380404>b0703<0404D>0703@0404I00703D0404MU0703H0404RF0703L0504Z\0703Q04\#
04__0703U0404ce0703Y0404jO0703]0404oC0<03a04054A0;03e0405900;03i0405<b0;03m0405@_0;0410405EP0;0450405K30;04905\#
05P40<04>0505V70;04C0405[]0;04G0405`m0;04K0405el0;04O0405j]0<04S0406020;04W05066B0;04\0406;:0;04`0406?S0;04d04\#
06E=0;04h0406J00=04l0506Qb0<0510506Wk0<0560406]U0=05:0406be0=05>0506iF0=05C05070n0=05H04075n0=05L0407:A0?05P04\#
07Ae0?05T0307G00>05W0307N00;05Z0407Qi0705^0407WP0705b0407[_0705f0407_]0705j0407c>0705n0407h3070620407mR0706604\#
082n0706:04086C0706>0408:`0706B0408@Z0706F0508Fk0706K0408K@0706O0508QJ0706T0508WK0706Y0408\d0706]0408a>0706a05\#
08f=0706f0508l80706k0409150706o040963070730509<H070780409@:0707<0409EO0707@0609N20707F0409RC0707J0509X<0707O05\#
09_P0707T0509fJ0707Y0409jN0707]0409on0707a040:400707e040:9@0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A230007:002D1W003k3003n0f003k3004d0f003k3005Z0i006S:006]0n0007:007b1S0007:009E1W003k300:l0V003k300;R16\#
0007:00<_230007:00>b1i0007:00@[21003k300B\0c003k300CO1`003k300E?1E00FT:00F^1Q0007:00HF100007:00IF12003k300JH0Z\#
003k300K20S0007:00K\2>0007:00Mj1M0007:00OG1;003k300PR0c003k300QE1?0007:00R[1l0007:00TW1c003k300JH0Z003k300VJ13\#
00WM:00WW0a0007:00XO1U0007:00Z41[0007:00[_15003k300\d0M003k300]A1T0007:00^l1E0007:00`A16003k300aG0^003k300b50O\#
0007:00b[1U0007:00d@1F003k300eV0]003k300fC0`0007:00g:1G0007:00hQ1c003k300jD16003k300kJ0N0007:00ko1f0007:00me1P\#
0007:00oE1L003k3010a14003k3011e1?0007:013;1C0007:014N1c003k3016A10003k3017A0n0007:018F1h0007:01:>1e0007:01<317\#
003k301=:0d003k301=n0c0007:01>h0Y0007:01?Q1m0007:01AN1d003k301CB1U003k301Dg0b01EY:01Ec0m0007:01Fg1A0007:01H81h\#
003k301J00m003k301Jm0W0007:01K[210007:01M\1<0007:01Nh28003k301Q00d003k301Qd1O003k301SC1;0007:01TU1P0007:01V51f\#
003k301Wk0k003k301Xf0i0007:01Yf200007:01[f0o003k301\e0c003k301]X0i0007:01^X1O0007:01`71I0007:01aP12003k301bR0J\#
003k301bl0F0007:01cI2;0007:01eT1i003k301gM0g003k301hD0f01i::01iD0O0007:01in1i0007:01kg1c003k301mZ0j003k301nT0^\#
0007:01oM1n0007:021K2b003k3024=0]003k3024j0[0007:025`1V0007:027F1n003k3029D0g003k302:;0^0007:02;41J0007:02<N1A\#
003k302=_0W003k302>F1T0007:02@51j0007:02Ao1H003k302CG0U003k302Cl0i0007:02E01l0007:02Fl1Y0007:02HU1;003k302I`0W\#
003k302JG0X0007:02K:230007:02M=2M003k302OZ0e003k302PO1B0007:02Ql2W0007:02TS1f003k302VI1;003k302WT0b0007:02XQ1c\#
0007:02ZD1I0007:02[]1X003k302]E0d003k302^90Q0007:02^g2M0007:02aD27003k302cK0T003k302co0R0007:02dX1n0007:02fV0m\#
003k302gS0f003k302hI0j0007:02iJ200007:02kJ1Z0007:02m41>003k302nB1P003k302ob1D0007:031=2<0007:033I1J0007:034c1k\#
003k3036^0_003k3037M120007:038V1]0007:03:C2A003k303<T0^003k303=B1=0007:03>V1A0007:03?g1=003k303A40_003k303Ac0V\#
003k303BI0]01i::03C60W0007:03Cd1[0007:03EO1m003k303GL0X003k303H41;0007:03IF0k0007:03JA200007:03LA1Q003k303Mb0[\#
003k303NM0n0007:03OR1:0007:03P\2a003k303SM0j003k303TG0G03T^:03Th0l0007:03Uk1:0007:03W52G003k303YL0e003k303ZA0h\#
03T^:03[90h0007:03\81e0007:03]m1Q0007:03_N24003k303aR1a003k303cC1H0007:03db270007:03fi1\0007:03hU0l003k303iQ1N\#
003k303jo150007:03l;280007:03nC1m003k3040@18003k3041H0\0007:042;1]0007:043h220007:045j26003k3048011003k304911<\#
0007:04:D1_0007:04<312003k304=50e003k304=j0h0007:04>i1e0007:04@^1`003k304BN0k003k304CI0e0007:04DE1P0007:04Ee1?\#
003k304G40o003k304H30m0007:04I71G0007:04JN1C003k304Ka0Z003k304LK1:0007:04M\1W0007:04OC1V003k304Pi0g003k304Q`0V\#
0007:04RM1Q0007:04Sn1j0007:04Uh1d003k304W\1M003k304Y91S0007:04Zc1K0007:04\>15003k304]C17003k304^J1E0007:04_f0m\#
0007:04`c1M003k304b@0g003k304c70^0007:04cl2J0007:04fF1T003k304gj1S003k304iM120007:04jV1o0007:04lU1K003k304n00W\#
003k304nW0\0007:04oO1X0007:05171O003k3052V0T003k3053:170007:054L1?0007:055[1X003k3057C0Y003k3057l140007:059;1M\#
0007:05:X1Z003k3052V0T003k305<B0P0007:05<m1E0007:05>B1a003k3057C0Y003k305@30\0007:05@j1O0007:05BI1G003k305C`10\#
003k305D`0`0007:05E[1n0007:05GY2<003k3052V0T003k305Ie1>0007:05K>1\0007:05Lj120007:05Ml1P003k3052V0T003k305OL0X\#
0007:05P@1k0007:05R;1i003k305T410003k302=_0W05U4<05U@0g0007:05VB1j0007:05X<1f003k305Z20Y003k305Z[120007:05[h1e\#
0007:05]]1W003k305_D0[003k305_o0n0007:05a81b0007:05bj1?003k305d90_003k305dh140007:05f71\0007:05gc1Q003k305iD0X\#
003k305il0a0007:05ji1l0007:05le1^003k305nS0f003k305oI0Y0007:060=1C0007:061P1_0007:063?1R003k3064a0^003k3065O0c\#
0007:066M1h0007:068E1L003k3069a0M003k306:>0l0007:06;E1B0007:06<W1?003k306=f0[003k306>Q120007:06?^1L0007:06A:2H\#
003k306CR13003k306DU0X0007:06EH1W0007:06Fo1o003k306Hn0B003k306I@0`0007:06J=280007:06LE29003k306NN0Y003k306O71N\#
06PU<06Pa110007:06Qn190007:06S7280007:06U?1?003k306VN0g003k306WE0V0007:06X71Y0007:06Y`1a003k306[Q1E003k306\f0_\#
0007:06]b1_0007:06_Q1Z003k306a;0\003k306ag0n0007:06c22C0007:06eE280007:06gM0Z003k306h70M003k306hT0b0007:06iS1k\#
0007:06kN2J0007:06mh1:003k306o217003k307090e0007:071;2J0007:073U1U003k306h70M003k3075:0d0007:076;200007:078;1H\#
003k3079S0^003k3075:0d0007:07:P2I0007:07<i2=003k307?61Y07@_=07@l0i0007:07B42C0007:07DG1F003k307E]1C0007:07G>24\#
0007:07IB2[003k307Km230007:07N;0i0007:07O42S003k306Hn0B003k307QW0B0007:07R01d0007:07Sd1N003k307UB0f003k307V81H\#
0007:07WW180007:07X_11003k307Y`0b003k307ZR1=0007:07[f1=0007:07]31N003k307^Q0N003k307^o0^0007:07_d140007:07`h1A\#
003k307b90Q003k307bZ0T0007:07cE1\0007:07e11P003k307fQ0\003k307g=0f0007:07h:1V0007:07i`29003k307ki0h003k307la0a\#
0007:07mY1U0007:07o>2<003k3081J0^003k308280f0007:08351?0007:084D0a003k308550Q003k3085V0]0007:086J0l0007:087F1W\#
003k3088m0\003k3089Y170007:08:g1m0007:08<d1c003k308>W1:003k308?a0i0007:08@a1V0007:08BG1f0007:08D=13003k307bZ0T\#
003k308E@1[0007:08G21M0007:08HO0j003k308II11003k308JJ0f0007:08KG1^0007:08M51d003k308Ni0j003k308Oc0i01i::08P\0^\#
0007:08QQ1g0007:08SH1T0007:08Tl1S003k303Ac0V003k308VO0l0007:08WR280007:08YZ1Q003k308[;0`003k308[k0i0007:08\k1E\#
0007:08^@1`003k308`00k003k308`k0C0007:08aE1M0007:08bb0d0007:08cV1G003k308dm0V003k308eS0Z0007:08fD1\0007:08h01Q\#
0007:08iQ1=003k308j^0_003k308kM0[0007:08l?1S0007:08mb1C003k308o516003k3090;0j0007:091<1N0007:092Z21003k3094[0e\#
003k3095P0S0007:096:1=0007:097G1l0007:099C1T003k309:g0h003k309;_0Y0007:09<O1g0007:09>F0M003k309>c0m003k309?`0J\#
0007:09@A1o0007:09B@1]003k309Cm0W003k309DT0k0007:09EV1R0007:09G81Z0007:09Hb1d003k309JV1I003k309Ko1=00FT:09M<0f\#
0007:09N91B0007:09OK1[003k301Dg0b003k309Q61=0007:09RJ220007:09TL1G0007:09Uc1M003k301Dg0b003k309W@0l0007:09XC2:\#
0007:09ZM1@0007:09[]1M003k309]:0o003k309^91G0007:09_W1J0007:09a1200007:09c11C003k309dD10003k309eD160007:09fQ1g\#
0007:09hH10003k309iH0_003k309j70G0007:09jU1I0007:09kn24003k309n20^003k309n`1>0007:0:050c0007:0:0h1[003k30:2S0X\#
003k30:3;0e0007:0:471H0007:0:5O2Q003k30:800S003k30:8S0]0007:0:9G140007:0::K2b003k30:==0\003k30:=i0i\#

"""#,
        blob: #"""
101 111\#
difference\#
Keiner von beiden ist eine SMTP-Antwort: Beide sind Linux-Fehlernummern, die ein Client ausgibt, wenn er sich nicht verbinden kann.\#
Bei `101` gibt es keinen Weg ins Netz; bei `111` wurde der Host erreicht, aber am Port lauschte nichts.\#
use\#
`101`: Routen und IPv6 auf dem sendenden Host prüfen.\#
`111`: Hostnamen, Port und den Dienst am Ziel prüfen.\#
Ein Server, der vorübergehend ablehnen will, sagt `421`.\#
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
Bei `4.2.1` ist das Postfach vorübergehend abgeschaltet oder bekommt bei Gmail zu schnell Mail; bei `4.2.2` ist es voll.\#
Nach `4.2.2` muss der Inhaber Platz schaffen; nach `4.2.1` muss das Mailsystem handeln, oder die Zeit allein hilft.\#
`4.2.1` für gesperrte oder gerade umziehende Postfächer.\#
`4.2.2` für Postfächer über dem Kontingent.\#
4.2.2 5.2.2\#
Beide sagen, dass das Postfach voll ist; bei `4.2.2` versucht es die Warteschlange erneut, bei `5.2.2` kommt die Mail zurück.\#
RFC 3463 will es vorübergehend, doch das Register verbindet es mit `552`: Server tun beides. Gmail geht von `452 4.2.2` zu `552 5.2.2` über, wenn das Konto zudem ungenutzt ist.\#
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
Keiner nennt die Ursache: Das ist die letzte vorübergehende Antwort davor.\#
`4.4.7` für eine Verzögerungsmeldung.\#
`5.4.7`, wenn die Warteschlange aufgibt.\#
4.7.0 4.7.1\#
`4.7.0` sagt nur „Sicherheit oder Richtlinie, vorübergehend“; `4.7.1`, dass diese Zustellung vorübergehend nicht erlaubt ist.\#
In der Praxis ist `4.7.1` meist Greylisting oder eine Regel für den Empfänger, `4.7.0` eine Grenze für Client, Anmeldung oder TLS (Gmail, Yahoo, Postfix).\#
`4.7.1`, um eine Zustellung nach Regel aufzuschieben.\#
`4.7.0`, wenn nichts Genaueres passt, etwa bei zu vielen Fehlern oder Anmeldungen.\#
4.7.0 5.7.0\#
`4.7.0` schiebt aus Sicherheitsgründen auf, meist wegen Rate oder Reputation; `5.7.0` lehnt ab, meist wegen fehlender Anmeldung, fehlendem TLS oder verbotenem Inhalt.\#
Nach `4.7.0` langsamer senden und die Warteschlange wiederholen lassen; nach `5.7.0` muss erst etwas geändert werden.\#
`4.7.0` für Grenzen und vorübergehende Störungen von Anmeldung oder TLS.\#
`5.7.0` für Forderungen und Verbote, die bleiben.\#
4.7.1 5.7.1\#
`4.7.1` ist eine vorübergehende Ablehnung, meist Greylisting; `5.7.1` eine Ablehnung, solange sich nichts ändert.\#
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
Beide sind vorübergehend: Die Warteschlange versucht es in jedem Fall erneut.\#
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
`421` weist den Client vorübergehend ab, `554` endgültig.\#
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
`552 5.2.2` nennt das volle Postfach endgültig, und die Mail kommt zurück; `4.2.2` nennt es vorübergehend, und die Warteschlange versucht es erneut.\#
`552 5.2.2`, wenn die Mail sofort zurückkommen soll.\#
`452 4.2.2`, wenn der Absender es erneut versuchen soll.\#
der vorübergehende Antwortcode für ein volles Postfach\#
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
`450` ist vorübergehend, die Warteschlange versucht es erneut; `550` ist endgültig, die Mail kommt zurück.\#
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
`452` ist vorübergehend: Platz wird erwartet. `552` ist endgültig: Diese Nachricht passt nicht.\#
Zu viele Empfänger ist `452`; RFC 821 hatte dafür `552`, und Clients sollten dieses weiterhin als vorübergehend nehmen.\#
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
`455` ist vorübergehend: Der Parameter ist bekannt, kann aber jetzt nicht erfüllt werden. `555` ist endgültig: Er ist unbekannt oder wird nie erfüllt.\#
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
Im Register sagt `5.4.1`, dass kein Host antwortete; Microsoft verwendet es für Empfänger, die sein Verzeichnis nicht kennt.\#
„Recipient address rejected: Access denied“ mit `5.4.1` ist das `5.1.1` von Microsoft, es sei denn, die Domain kam erst kürzlich hinzu.\#
`4.4.1`, wenn ein Host nicht antwortet; im Register ist es nur vorübergehend.\#
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
Nach `5.4.6` vergleichen Sie die `Received`-Zeilen; nach `5.4.7` suchen Sie die vorübergehenden Fehler im Log.\#
Im Register ist eine Schleife nur vorübergehend, `4.4.6`; fast alle Server nennen sie endgültig.\#
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
`525` steht nur im Register, daher sagen viele Server auch bei gesperrten Konten `535`.\#
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
