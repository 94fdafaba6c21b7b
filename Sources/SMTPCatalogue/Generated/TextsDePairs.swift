// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let dePairs = PackedTable(
        records: #"""
00000700006007W070060400<T0700:0700H;0700A0400KQ0700E0500RP0700J0500XD0700O0500^a0700T0400bP0700X0400fo0700\04\#
00kd0700`0501300700e04018;0700i0501>]0700n0401CQ070120601LK070180401Q\0701<0401VN0701@0501[?0;01E0401aQ0;01I04\#
01fe0;01M0401kf0;01Q04020a0;01U04027K0;01Y0502=[0701^0402BM0701b0502J<0701g0502QU0701l0402WU070200602\m0702604\#
02bO0702:0502hW0702?0502o00702D0503550702I0503=_0702N0503E80702S0403K80702W0503S=0702\0403Wb0702`0403]>0702d04\#
03b00702h0403fU0702l0403kF0703005043T0703504048W070390404<]0703=0404CC0703A0404H70<03E0404M50;03I0404Qd0;03M04\#
04UV0;03Q0404YS0;03U0404^D0;03Y0404ck0;03]0504hl0;03b0404nR0;03f04053Q0;03j04058B0;03n0505>N0;0430405D80;04704\#
05Hk0<04;0505O40<04@0405T^0=04D0405Yn0=04H0505aV0;04M0405eO0704Q0405k60704U0405oE0704Y04063C0704]04066d0704a04\#
06;Y0704e0406A80704i0406FT0704m0406Ii070510406NF070550406T@070590506ZQ0705>0406^f0705B0506dg0705G0406j@0705K05\#
06oB0705P05075=0705U0407::0705Y0407?80705]0507EM0705b0407I?0705f0407NT0705j0607W7070600407\:070640507b30706905\#
07iG0706>05080A0706C04084E0706G04089e0706K0408=g0706O0408C70706S04\#

"""#,
        slots: #"""
000_0>00000000000Q0N1I0000000000000000000i000000000000000C140@0L05061D0000000000001K00001G1L080X00000000000000\#
00000c0F1<000T16040000001J000O000000000000000000001C000000000W0K1A000;00000^00000000000000001H000M000V000]000=\#
0a100000000d1O0?18000000000`0000190I0000000000000000000000130000000Z030<1B0f1;000B0000001N0000000o1M000A000E00\#
0U1F000000000n00000G1?0000000h1@0000000000000000000k0000000000000J0e0g001E001:000000000\00000Y1=0j090[0D1>0b01\#
00000:1500000017000l0000000000000000001100000m0P0S120200000R1P0000070H00\#

"""#,
        fields: #"""
0007:000A230007:002D1W003k3003n0f003k3004d0f003k3005Z0e006O:006Y0n0007:007^1S0007:009A1W003k300:h0V003k300;N16\#
0007:00<[230007:00>^1i0007:00@W21003k300BX0c003k300CK1`003k300E;1E00FP:00FZ1Q0007:00HB100007:00IB12003k300JD0Z\#
003k300Jn0S0007:00KX2>0007:00Mf1M0007:00OC1;003k300PN0c003k300QA1?0007:00RW1l0007:00TS1c003k300JD0Z003k300VF13\#
00WI:00WS0a0007:00XK1U0007:00Z01[0007:00[[15003k300\`0M003k300]=1T0007:00^h1E0007:00`=16003k300aC0^003k300b10O\#
0007:00bW1U0007:00d<1F003k300eR0]003k300f?0`0007:00g61G0007:00hM1c003k300j@16003k300kF0N0007:00kk1f0007:00ma1P\#
0007:00oA1L003k3010]14003k3011a1?0007:01371C0007:014J1c003k3016=10003k3017=0n0007:018B1h0007:01::1e0007:01;o17\#
003k301=60d003k301=j0c0007:01>d1A0007:01@51h003k301Am0m003k301Bj0W0007:01CX210007:01EY1<0007:01Fe28003k301Hm0d\#
003k301Ia1O003k301K@1;0007:01LR1P0007:01N21f003k301Oh0k003k301Pc0i0007:01Qc200007:01Sc0o003k301Tb0c003k301UU0i\#
0007:01VU1O0007:01X41I0007:01YM12003k301ZO0J003k301Zi0F0007:01[J1n0007:01]H2a003k301`90]003k301`f0[0007:01a\1V\#
0007:01cB1n003k301e@0g003k301f70^0007:01g01J0007:01hJ1A003k301i[0W003k301jB1T0007:01l11j0007:01mk1H003k301oC0U\#
003k301oh0i0007:020l1k0007:022g2M003k3025D0e003k302691B0007:027V1_0007:029E1I0007:02:^1X003k302<F0d003k302=:0Q\#
0007:02=b1n0007:02?`0m003k302@]0f003k302AS0j0007:02BT200007:02DT1Z0007:02F>1:003k302GH1P003k302Hh1D0007:02JC2<\#
0007:02LO1J0007:02Mi1k003k302Od0_003k302PS120007:02Q\1]0007:02SI2A003k302UZ0^003k302VH1=0007:02W\1A0007:02Xm1=\#
003k302Z:0_003k302Zi0V003k302[O0]02\<:02\F0W0007:02]41[0007:02^_1m003k302`\0X003k302aD1;0007:02bV0g0007:02cM20\#
0007:02eM1Q003k302fn0[003k302gY0n0007:02h^1:0007:02ih2a003k302lY0j003k302mS0G02mj:02n40l0007:02o71:0007:030A2C\#
003k3032T0e003k3033I0h02mj:034A0d0007:035<1e0007:03711Q0007:038R24003k303:V1a003k303<G1H0007:03=f270007:03?m1\\#
0007:03AY0l003k303BU1N003k303D3150007:03E?280007:03GG1m003k303ID18003k303JL0\0007:03K?1Y0007:03Lh220007:03Nj26\#
003k303Q011003k303R11<0007:03SD1_0007:03U312003k303V50e003k303Vj0h0007:03Wi1e0007:03Y^1`003k303[N0k003k303\I0e\#
0007:03]E1P0007:03^e1?003k303`40o003k303a30m0007:03b71G0007:03cN1C003k303da0Z003k303eK1:0007:03f\1W0007:03hC1V\#
003k303ii0g003k303j`0V0007:03kM1M0007:03lj1f0007:03n`1d003k3040T1M003k304211S0007:043[1K0007:045615003k3046;17\#
003k3047B1E0007:048^0m0007:049[1M003k304;80g003k304;o0^0007:04<d2F0007:04?:1T003k304@^1S003k304BA120007:04CJ1o\#
0007:04EI1K003k304Fd0W003k304GK0\0007:04HC1X0007:04Ik1O003k304KJ0T003k304Kn170007:04M@1?0007:04NO1X003k304P70Y\#
003k304P`140007:04Qo1M0007:04SL1Z003k304KJ0T003k304U60P0007:04Ua1E0007:04W61a003k304P70Y003k304Xg0\0007:04Y^1O\#
0007:04[=1G003k304\T10003k304]T0`0007:04^O220007:04`Q2<003k304KJ0T003k304b]1>0007:04d61\0007:04eb120007:04fd1P\#
003k304KJ0T003k304hD0X0007:04i71j0007:04k11f003k304lg0Y003k304mP120007:04n]1b0007:050O1?003k3051^0_003k3052M14\#
0007:053\1\0007:055H1Q003k3056i0X003k3057Q0a0007:058M1C0007:059`1[0007:05;K1R003k305<m0^003k305=[0c0007:05>Y1L\#
0007:05@52H003k305BM13003k305CP0X0007:05DC1W0007:05Ej1o003k305Gi0B003k305H;0`0007:05I7190007:05J@280007:05LH1?\#
003k305MW0g003k305NN0V0007:05O@1Y0007:05Pi1a003k305RZ1E003k305So0_0007:05Tk1_0007:05VZ1Z003k305XD0\003k305Y00n\#
0007:05Z;1k0007:05\62J0007:05^P1:003k305_Z17003k305`a0e0007:05aa0i0007:05bZ2S003k305Gi0B003k305e=0B0007:05eV1d\#
0007:05gJ1N003k305hh0f003k305i^1H0007:05k=180007:05lE11003k305mF0b003k305n81=0007:05oL1=0007:060Y1N003k306270N\#
003k3062U0^0007:063J140007:064N1A003k3065_0Q003k3066@0T0007:066k1\0007:068W1P003k306:70\003k306:c0f0007:06;`1V\#
0007:06=F29003k306?O0h003k306@G0a0007:06A?1U0007:06Bd2<003k306E00^003k306E^0f0007:06F[1?0007:06Gj0a003k306H[0Q\#
003k306I<0]0007:06J00l0007:06Jl1W003k306LS0\003k306M?170007:06NM1m0007:06PJ1c003k306R=1:003k306SG0i0007:06TG1V\#
0007:06Um1f0007:06Wc13003k3066@0T003k306Xf1[0007:06ZX1M0007:06\50j003k306\o11003k306^00f0007:06^m1g0007:06`d1T\#
0007:06bH1S003k302Zi0V003k306ck0l0007:06dn280007:06g61Q003k306hW0`003k306iG0i0007:06jG1M0007:06kd0d0007:06lX1J\#
003k306n20V003k306nX0Z0007:06oI1\0007:07151Q0007:072V1=003k3073c0_003k3074R0[0007:075D1S0007:076g1C003k3078:16\#
003k3079@0j0007:07:A1N0007:07;_21003k307=`0e003k307>U0S0007:07??1=0007:07@L1l0007:07BH1T003k307Cl0h003k307Dd0Y\#
0007:07ET1g0007:07GK0M003k307Gh0m003k307He0J0007:07IF1o0007:07KE1]003k307M20W003k307MY0k0007:07N[1R0007:07P=1Z\#
0007:07Qg1d003k307S[1I003k307U41=00FP:07VA0f0007:07W>1B0007:07XP1[003k307Z;0b003k307Zm1=0007:07\A220007:07^C1G\#
0007:07_Z1M003k307Z;0b003k307a70l0007:07b:2:0007:07dD1@0007:07eT1M003k307g10o003k307h01G0007:07iN1J0007:07jh20\#
0007:07lh1C003k307n;10003k307o;160007:080H1g0007:082?10003k3083?0_003k3083n0G0007:084L1I0007:085e24003k3087i0^\#
003k3088W1>0007:089l0c0007:08:_1[003k308<J0X003k308=20e0007:08=n1H0007:08?F2Q003k308Ag0S003k308BJ0]0007:08C>14\#
0007:08DB2b003k308G40\003k308G`0i\#

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
4.7.0 4.7.1\#
`4.7.0` sagt nur „Sicherheit oder Richtlinie, vorläufig“; `4.7.1`, dass diese Zustellung vorläufig nicht erlaubt ist.\#
In der Praxis ist `4.7.1` meist Greylisting oder eine Regel für den Empfänger, `4.7.0` eine Grenze für Client, Anmeldung oder TLS (Gmail, Yahoo, Postfix).\#
`4.7.1`, um eine Zustellung nach Regel aufzuschieben.\#
`4.7.0`, wenn nichts Genaueres passt, etwa bei zu vielen Fehlern oder Anmeldungen.\#
4.7.1 5.7.1\#
`4.7.1` ist eine vorläufige Ablehnung, meist Greylisting; `5.7.1` eine Ablehnung, solange sich nichts ändert.\#
Nach `4.7.1` warten; nach `5.7.1` dem Text folgen: Anmeldung, SPF, Sperrliste, Erlaubnis.\#
Wie eingetragen gibt es das Detail nur endgültig, doch `4.7.1` ist so üblich, dass es kein Fehler ist.\#
`4.7.1` für Greylisting und vorübergehende Regeln.\#
`5.7.1` für Regeln, die bleiben.\#
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
closer 554\#
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
5.1.2 5.4.4\#
`5.1.2` beanstandet die Adresse: Es gibt keine solche Domain. `5.4.4` beanstandet den Weg: Das DNS gab nichts Brauchbares.\#
Nach `5.1.2` berichtigen Sie die Adresse; nach `5.4.4` sehen Sie MX- und A-Einträge der Domain und Ihren Resolver an.\#
`5.1.2`, wenn die Domain nicht existiert.\#
`5.4.4`, wenn sie existiert, aber keinen brauchbaren Mailhost hat.\#
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
5.4.6 5.4.7\#
`5.4.6` sagt, dass die Nachricht im Kreis lief; `5.4.7`, dass sie zu lange wartete.\#
Nach `5.4.6` vergleichen Sie die `Received`-Zeilen; nach `5.4.7` suchen Sie die vorläufigen Fehler im Log.\#
Wie eingetragen ist eine Schleife nur vorläufig, `4.4.6`; fast alle Server nennen sie endgültig.\#
`5.4.6` für Schleifen und zu viele Stationen.\#
`5.4.7`, wenn die Zeit in der Warteschlange um ist.\#
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
5.7.23 5.7.26\#
`5.7.23` nennt eine Prüfung, SPF: Der sendende Host ist nicht erlaubt. `5.7.26` sagt, dass mehrere Prüfungen scheiterten.\#
Nach `5.7.23` berichtigen Sie den SPF-Eintrag oder denken an Weiterleitung; nach `5.7.26` ist eine bestehende, passende DKIM-Signatur die bessere Abhilfe.\#
Gmail verwendet `4.7.23` für fehlendes Reverse-DNS und `5.7.27` für SPF.\#
`5.7.23`, wenn SPF scheitert und die Richtlinie allein deshalb ablehnt.\#
`5.7.26`, wenn keine Prüfung besteht, wie bei DMARC.\#
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
`550` für unbekannte Postfächer und Richtlinien.\#
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
