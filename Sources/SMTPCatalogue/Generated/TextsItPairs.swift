// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itPairs = PackedTable(
        records: #"""
00000700006007P070060400<A0700:0700G]0700A0400K00700E0500Qc0700J0500Vo0700O0500]\0700T0400aC0700X0400eY0700\04\#
00j>0700`05011?0700e04016m0700i0501=30700n0601DR070140401IA070180601QL0701>0401Va0701B0401Zk0701F0501_S0701K05\#
01f50;01P0401k00;01T0402180;01X04026F0;01\0402;C0;01`0402@20;01d0502F80;01i0402LA0;01m0402R70;0210502X30=02604\#
02]f0702:0402bc0702>0502if0702C05030d0702H04036]0702L0603;a0702R0403@V0702V0503F50702[0503L?0702`0503R70702e05\#
03Z@0702j0503aZ0702o0403fl070330503nK0703804042j0703<0404890703@0404<j0703D0404@i0703H0404EB0703L0504Lh0703Q04\#
04Qc0703U0404Ud0703Y0404[F0703]0404_a0<03a0404dP0;03e0404iN0;03i0404lj0;03m04050d0;04104055J0;0450405:_0;04905\#
05?F0<04>0505E\0;04C0405K70;04G0405PN0;04K0405U20;04O0405Ya0<04S0405^m0;04W0505dZ0;04\0405iI0;04`0405mN0;04d04\#
06390;04h04067b0=04l0506>Y0<0510506Dd0<0560406Ig0=05:0406OB0=05>0506U_0=05C0506\a0=05H0406aY0=05L0406f50?05P04\#
06m00?05T0307260>05W03078c0;05Z0407<X0705^0407AV0705b0407EZ0705f0407IY0705j0407ME0705n0407Qh070620407Ve0706604\#
07\00706:0407_I0706>0407d10706B0407iT0706F0507ob0706K04084=0706O0508:?0706T0508?a0706Y0408EE0706]0408I`0706a05\#
08Nb0706f0508U10706k0408ZG0706o0408_6070730508eQ070780408i@0707<0408n30707@06095\0707F04099S0707J0509>l0707O05\#
09E^0707T0509Ko0707Y0409Od0707]0409Tn0707a0409Y60707e0409^:0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A1g0007:00281]003e3003h0c003e3004[12003e3005]0a006N:006X0h0007:007W1G0007:008n1N003e300:L0_003e300;;16\#
0007:00<H230007:00>K1_0007:00@:1l003e300B60n003e300C41k003e300Do1?00F>:00FH1E0007:00Gd0k0007:00H_0h003e300IW0c\#
003e300JJ0V0007:00K7270007:00M>1I0007:00NW17003e300O^0l003e300PZ190007:00Qj1[0007:00SU1O003e300IW0c003e300U41:\#
00V>:00VH0W0007:00W61P0007:00XV1U0007:00Z;1D003e300[O0T003e300\31Y0007:00]c1A0007:00_40o003e300`30^003e300`a0R\#
0007:00aJ1L0007:00bf1@003e300d60^003e300dd0e0007:00e`1B0007:00g21U003e300hW18003e300i_0O0007:00jE1Y0007:00kn1M\#
0007:00mK1H003e300nc1A003e301041;0007:011F1R0007:012h1_003e3014W1=003e3015d190007:01741W0007:018[1c0007:01:N0h\#
003e301;F0c003e301<90j0007:01=:0`0007:01=j1a0007:01?[1W003e301AB1^003e301C00]01C]:01Cg0[0007:01DY170007:01E`1Y\#
003e301GI15003e301HN0c0007:01IH1X0007:01K01<0007:01L<22003e301N>0h003e301O61J003e301PP0l0007:01QS1U0007:01S81h\#
003e301U00i003e301Ui0h0007:01Vh1P0007:01XH0n003e301YF0d003e301Z:0a0007:01[21M0007:01\O1B0007:01]a0e003e301^V0P\#
003e301_60M0007:01_Z2J0007:01b41[003e301c_0m003e301d\0f01eR:01e\0I0007:01f@1Y0007:01gi1Y003e301iR0e003e301jG0Y\#
0007:01k;1Z0007:01le2[003e301oP0l003e3020L0\0007:021C1S0007:022f1h003e3024^0i003e3025W0_0007:026Q1W0007:02881<\#
003e3029D0Z003e3029n1E0007:02;N1a0007:02=?1M003e302>\0Z003e302?F0\0007:02@=1o0007:02B<1U0007:02Ca1:003e302Dk0W\#
003e302ER0V0007:02FC1Z0007:02Gm2C003e302J@0k003e302K;160007:02LL2F0007:02Nb1U003e302PG0n003e302QE0b0007:02RB1J\#
0007:02S\1O0007:02U;1Q003e302V\0b003e302WN0U0007:02X@2B0007:02ZR26003e302\X0X003e302]@0V0007:02]m250007:02`20l\#
003e302`n0i003e302ag0l0007:02bj1a0007:02d[1V0007:02fA0g003e302g81O003e302hW1?0007:02im1k0007:02kh1F0007:02m>1b\#
003e302o00c003e302oc110007:030k1Z0007:032U27003e3034\0e003e3035Q1<0007:036d180007:037l0l003e3038h0[003e3039S0`\#
003e303:C0g01eR:03;:0W0007:03;h1X0007:03=P1L003e303>l0Y003e303?U110007:03@]0k0007:03AX1`0007:03CH1;003e303DS0c\#
003e303EF0_0007:03F<1;0007:03GG2Y003e303J00g003e303Jg0B03K9:03KC0l0007:03LF1;0007:03MQ1m003e303ON0o003e303PM0d\#
03K9:03QA0f0007:03R>1d0007:03T21U0007:03UW1d003e303WK1X003e303Y31=0007:03ZG1m0007:03\D1U0007:03]i1:003e303_31N\#
003e303`Q190007:03aa1c0007:03cT1b003e303eF0j003e303f@0\0007:03g31E0007:03hH1_0007:03j71l003e303l31C003e303mF15\#
0007:03nR1X0007:040:0l003e304160d003e3041j100007:04311\0007:044]1a003e3046N0j003e3047H0a0007:048@1I0007:049Y16\#
003e304:_14003e304;c170007:04=1160007:04>70o003e304?60]003e304?c160007:04A01S0007:04BS16003e304CY0l003e304DU0]\#
0007:04EI1I0007:04Fb1W0007:04HI1d003e304J=1:003e304KG1Q0007:04Lo190007:04N818003e304O@1A003e304PQ1B0007:04Qj0c\#
0007:04R]1G003e304T40i003e304Tm0g0007:04Uk1h0007:04Wc1<003e304Xo1J003e304ZI0m0007:04[M1^0007:04];1Q003e304^\0T\#
003e304_@0Q0007:04_m1M0007:04aJ1D003e304b^0V003e304cD1<0007:04d[1C0007:04en1Z003e304gX0_003e304hG170007:04iY19\#
0007:04jb1S003e304b^0V003e304lE0U0007:04m51@0007:04nE1_003e304gX0_003e305040`0007:050o1;0007:052:1@003e3053J1C\#
003e3054]0]0007:055U1i0007:057N26003e304b^0V003e3059T1;0007:05:j1P0007:05<J0l0007:05=F1K003e304b^0V003e305>a0U\#
0007:05?R2=0007:05A_1b003e305CQ1;003e3029D0Z05D\<05Dh0d0007:05Eg1c0007:05GZ1^003e305IH0[003e305J3140007:05KB1e\#
0007:05M71N003e305NU0d003e305OI150007:05PY1Q0007:05R:15003e305S?0]003e305Sl160007:05U=1a0007:05Vn1G003e305XE0Z\#
003e305Xo0b0007:05Ym1h0007:05[e1S003e305]H0m003e305^E0X0007:05_81?0007:05`G1Q0007:05ah1M003e305cE0U003e305cj0`\#
0007:05de1`0007:05fU1F003e305gk0P003e305hK0n0007:05iT1<0007:05j`1=003e305km0[003e305lX0f0007:05mY1E0007:05nn2>\#
003e3061<18003e3062D0e0007:063D1S0007:064g1`003e3066W0H003e3066o0c0007:067o2D0007:06:C21003e305>a0U003e306<D1D\#
06=X<06=d0e0007:06>e1=0007:06@21^0007:06A`1E003e306C50n003e306D30a0007:06E01U0007:06FU1K003e306H01<003e306I<0[\#
0007:06J41\0007:06K`1[003e306MK0e003e306N@120007:06OO1n0007:06QM260007:06SS0]003e306T@0S003e306Tc0l0007:06Ul1a\#
0007:06W]1o0007:06Y\12003e306Z^17003e306[e0l0007:06\n2A0007:06_?1M003e306T@0S003e306`\0m0007:06af220007:06ch1K\#
003e306eC0b003e306`\0m0007:06fD2=0007:06hQ1j003e306jK1V06l1=06l>0b0007:06m?2G0007:06oV1=003e3070c1C0007:072D20\#
0007:074D2U003e3076i1j0007:078n0f0007:079d2L003e3066W0H003e307<@0H0007:07<_1e0007:07>T1B003e307?f0b003e307@X0n\#
0007:07A]0o0007:07B\11003e307C]0i003e307DV140007:07Ea1:0007:07Fk1H003e307HC0T003e307Hg0b0007:07I`1=0007:07Jm1=\#
003e307L:0W003e307La0T0007:07ML1U0007:07O11R003e307PS0U003e307Q80`0007:07Qo1I0007:07SH1k003e307UC0b003e307V50`\#
0007:07Vl1G0007:07XC27003e307ZJ0]003e307[70i0007:07\71:0007:07]A0a003e307^20T003e307^V0c0007:07_P170007:07`W1W\#
003e307b>0]003e307bk160007:07d81b0007:07ej1N003e307gH1A003e307hY0k0007:07i[1`0007:07kK1X0007:07m31=003e307La0T\#
003e307n@1R0007:07oi1N0007:081G0k003e3082B11003e3083C0j0007:084D1N0007:085b1Y003e3087K14003e3088O1601eR:089U0Z\#
0007:08:F1d0007:08<:1?0007:08=I1O003e3039S0`003e308>h0i0007:08?h240007:08Al1R003e308CN0i003e308DG0n0007:08EL1K\#
0007:08Fg1X003e308HO0o003e308IN0B0007:08Ig1K0007:08KB0\0007:08Kn1J003e308MH0\003e308N40^0007:08Ni1[0007:08PT1C\#
0007:08Qg1=003e308S40o003e308T30n0007:08U81[0007:08Vc1?003e308X21<003e308Y>190007:08ZN180007:08[V1i003e308]O0j\#
003e308^I0]0007:08_=170007:08`D1i0007:08b=1S003e308c`10003e308d`0a0007:08eX1X0007:08g@0R003e308gb0l003e308h^0R\#
0007:08iG1`0007:08k71N003e308lU0S003e308m80k0007:08n:1I0007:08oS1F0007:090i1X003e3092Q1?003e3093`1800F>:094h0d\#
0007:095c140007:096g1Z003e301C00]003e3098Q120007:099Z1\0007:09;F1N0007:09<d1E003e301C00]003e309>90c0007:09?31j\#
0007:09@m150007:09B21H003e309CJ0n003e309DH1F0007:09Ee1>0007:09G31b0007:09He18003e309Im11003e309Jn110007:09L61b\#
0007:09Mh0n003e309Nf0\003e309OR0B0007:09Ok1F0007:09QA1m003e309S>0c003e309T10m0007:09U50g0007:09Ul1X003e309WT0[\#
003e309X?0g0007:09Y=1E0007:09ZR2C003e309\e0O003e309]D0f0007:09^A100007:09_A2[003e309al0V003e309bR0f\#

"""#,
        blob: #"""
101 111\#
difference\#
Nessuno dei due è una risposta SMTP: sono numeri di errore Linux che un client mostra quando non riesce a connettersi.\#
Con `101` manca una rotta verso la rete; con `111` l'host è stato raggiunto, ma nulla ascoltava sulla porta.\#
use\#
`101`: controllare rotte e IPv6 sull'host mittente.\#
`111`: controllare nome host, porta e servizio sulla destinazione.\#
Un server che per ora vuole rifiutare dice `421`.\#
closer 421\#
quello che dice un server attivo quando non può servire\#
211 214\#
Entrambi rispondono a `HELP` e sono per le persone; un programma non deve distinguerli.\#
`211` riferisce lo stato del server, `214` spiega come usare il server o uno dei suoi comandi.\#
Usare `214` quando il testo spiega dei comandi.\#
Usare `211` quando il testo dà lo stato del server o della sua guida.\#
214 551\#
Hanno in comune solo le cifre e non sono mai alternativi: `214` è un successo in risposta a `HELP`, `551` rifiuta un destinatario.\#
Dopo `214` la sessione continua come se nulla fosse; dopo `551` questo destinatario non riceverà il messaggio.\#
Il testo di `214` è aiuto per una persona al terminale; quello di `551` può contenere il nuovo indirizzo del destinatario.\#
Usare `214` quando un client ha chiesto `HELP`, e solo allora.\#
Usare `551` quando un destinatario si è trasferito, la posta è rifiutata e il mittente può conoscere il nuovo indirizzo.\#
Usare `251` quando un destinatario si è trasferito e il server inoltra da sé.\#
closer 251\#
il vero fratello di `551`: stesso trasferimento, ma la posta è accettata e inoltrata\#
220 221\#
`220` apre, `221` chiude: pronto a iniziare, e arrivederci.\#
In entrambi il testo inizia con il nome host del server.\#
Usare `220` come saluto iniziale e dopo `STARTTLS`.\#
Usare `221` dopo `QUIT`, poi chiudere.\#
220 250\#
`220` dice che il server è pronto per qualcosa di nuovo, una sessione o un handshake TLS; `250` dice che un comando è stato eseguito.\#
`220` viene prima di ogni comando e dopo `STARTTLS`; `250` dopo quasi ogni altro comando.\#
Dopo il `220` a `STARTTLS` non può seguire SMTP, solo l'handshake TLS.\#
Usare `220` come saluto iniziale e per accettare `STARTTLS`.\#
Usare `250` per confermare `EHLO`, `MAIL`, `RCPT`, il messaggio e simili.\#
220 354\#
Entrambi invitano il client a proseguire: `220` ad aprire una sessione o TLS, `354` a inviare il messaggio.\#
`220` è una risposta completa; `354` è solo metà, la seconda risposta segue il punto finale.\#
Usare `354` dopo `DATA`, quando almeno un destinatario è stato accettato.\#
closer 250\#
la risposta che di solito sta fra i due\#
221 421\#
`221` è il congedo chiesto dal client con `QUIT`; con `421` il server chiude di sua iniziativa.\#
Dopo `221` tutto è fatto; dopo `421` ciò che non è stato accettato va inviato di nuovo più tardi.\#
`421` può arrivare in ogni momento, anche prima che il client abbia detto qualcosa.\#
Usare `221` per rispondere a `QUIT`.\#
Usare `421` per chiudere una sessione non richiesti: arresto, sovraccarico, tempo scaduto, troppi errori.\#
235 250\#
`235` dice che un accesso è riuscito; `250` lo dice di quasi ogni altro comando.\#
Un client che attende `250` dopo `AUTH` fraintende il successo.\#
Usare `235` per concludere un `AUTH` riuscito.\#
Usare `250` per gli altri comandi.\#
235 334\#
`235` conclude l'accesso: è riuscito. `334` è un passo intermedio: il server chiede altro.\#
Il testo di `334` è Base64 per il programma; quello di `235` è per le persone.\#
Usare `334` per ogni richiesta durante `AUTH`.\#
Usare `235` una volta, quando l'accesso è accettato.\#
235 535\#
Entrambi concludono uno scambio `AUTH`: `235` accetta l'accesso, `535` lo rifiuta.\#
Dopo `235` la sessione prosegue con `MAIL FROM`; dopo `535` si chiedono all'utente altre credenziali.\#
Usare `235` quando le credenziali sono giuste e l'account può accedere.\#
Usare `535` quando non lo sono.\#
250 251\#
Entrambi accettano il destinatario; `251` aggiunge che la casella è altrove e che il server inoltra là.\#
Il testo di `251` contiene il nuovo indirizzo; quello di `250` non dice nulla a un programma.\#
Un server può inoltrare e dire comunque `250`, per tenere riservato il nuovo indirizzo.\#
Usare `250` quando il destinatario è locale o la posta è inoltrata in silenzio.\#
Usare `251` quando il mittente può conoscere l'indirizzo a cui si inoltra.\#
250 252\#
Entrambi sono successi; `250` dice che l'indirizzo è stato verificato, `252` che non lo è stato.\#
`252` appartiene a `VRFY` e `EXPN`; dopo `RCPT TO` la risposta è `250` anche se il server verifica più tardi.\#
Usare `250` in risposta a `VRFY` solo se la casella è stata davvero trovata.\#
Usare `252` in risposta a `VRFY` quando non si può o non si vuole dirlo.\#
250 354\#
`250` è definitivo; `354` è intermedio e chiede il messaggio, dopo il quale viene la risposta finale.\#
`354` risponde a `DATA`; il `250` che conta viene dopo il punto finale e consegna la responsabilità del messaggio.\#
Con `BDAT` non c'è `354`: a ogni blocco risponde `250`.\#
Usare `354` per far inviare il messaggio al client.\#
Usare `250` quando il messaggio è salvato in modo sicuro.\#
250 550\#
`250` accetta, `550` rifiuta in modo permanente.\#
Dopo `RCPT TO`, `250` è provvisorio: il server può ancora dire `550` dopo il messaggio, per contenuto o policy.\#
Il `250` dopo il punto finale è la ricevuta; ciò che fallisce dopo torna come bounce, non come `550`.\#
Usare `250` per ciò che è fatto e, dopo il punto finale, solo quando il messaggio è salvato in modo sicuro.\#
Usare `550` per caselle sconosciute e policy.\#
closer 450\#
il rifiuto che lascia riprovare il mittente\#
251 252\#
`251` conosce il destinatario e inoltra; `252` non sa nulla e proverà.\#
`251` risponde a `RCPT` e `VRFY`, `252` solo a `VRFY` e `EXPN`; come risposte a `ETRN` significano altro.\#
Usare `251` quando la casella si è trasferita e si inoltra la posta.\#
Usare `252` quando non si verificano gli indirizzi.\#
251 551\#
`251` prende la posta e la inoltra; `551` la rifiuta e lascia al mittente il nuovo indirizzo da provare.\#
Dopo `251` nessuno deve agire; dopo `551` il mittente deve inviare di nuovo.\#
Entrambi portano il nuovo indirizzo fra parentesi angolari e lo rivelano: un server che deve tenerlo riservato dice `250` o `550`.\#
Usare `251` quando il server inoltrerà la posta da sé.\#
Usare `551` quando non lo farà, ma il mittente può sapere dov'è andato il destinatario.\#
Usare `550` quando il nuovo indirizzo è ignoto o riservato.\#
252 502\#
Entrambi lasciano `VRFY` senza risposta: `252` come successo cortese, `502` come rifiuto del comando.\#
Lo standard consiglia `252` dove gli indirizzi non si possono verificare; un server con `502` non è del tutto conforme.\#
Usare `252` quando `VRFY` è compreso ma non si risponde.\#
Usare `502` quando un comando è noto ma non realizzato.\#
252 550\#
`252` dice «forse, inviare e vedere»; `550` dice «utente inesistente» o «nessun permesso».\#
Nessuno dei due è una prova prima della risposta a `RCPT TO`.\#
Usare `252` quando l'indirizzo non è stato cercato.\#
Usare `550` quando è stato cercato e non esiste.\#
334 354\#
Entrambi chiedono altro al client: `334` la parte seguente di un accesso, `354` il messaggio.\#
Dopo `334` segue una riga Base64; dopo `354` molte righe, fino a un punto da solo.\#
La risposta a `334` è segreta e nei log va oscurata.\#
Usare `334` solo durante `AUTH`.\#
Usare `354` solo dopo `DATA`.\#
354 503\#
Entrambi rispondono a `DATA`: `354` chiede il messaggio, `503` dice che l'ordine è sbagliato, per lo più perché nessun destinatario è stato accettato.\#
Dopo `354` il client deve inviare il messaggio; dopo `503` non deve, o ogni riga è rifiutata come comando.\#
Usare `354` quando almeno un destinatario è stato accettato.\#
Usare `503` quando manca `MAIL` o un `RCPT` accettato.\#
closer 554\#
l'altro rifiuto di `DATA`\#
4.2.1 4.2.2\#
Con `4.2.1` la casella è per ora disattivata o, da Gmail, riceve troppo in fretta; con `4.2.2` è piena.\#
Dopo `4.2.2` deve fare spazio il titolare; dopo `4.2.1` deve agire il sistema di posta, o basta il tempo.\#
Usare `4.2.1` per caselle sospese o in trasferimento.\#
Usare `4.2.2` per caselle oltre la quota.\#
4.2.2 5.2.2\#
Entrambi dicono che la casella è piena; con `4.2.2` la coda riprova, con `5.2.2` la posta torna indietro.\#
RFC 3463 lo vuole temporaneo, ma il registro lo lega a `552`: i server fanno entrambe le cose. Gmail passa da `452 4.2.2` a `552 5.2.2` quando l'account è anche inattivo.\#
Usare `4.2.2` quando il titolare farà probabilmente spazio.\#
Usare `5.2.2` per caselle che restano piene.\#
4.4.1 4.4.2\#
Dopo `4.4.1` nessun host ha risposto; dopo `4.4.2` uno ha risposto e la connessione è caduta dopo.\#
`4.4.1` indica firewall, indirizzo sbagliato o servizio fermo; `4.4.2` limiti di tempo, MTU, TLS o apparecchi intermedi.\#
Usare `4.4.1` quando non si è aperta alcuna connessione.\#
Usare `4.4.2` quando si è aperta ed è caduta.\#
4.4.1 4.4.7\#
`4.4.1` è un tentativo fallito; `4.4.7` è la fine di tutti: il messaggio è diventato troppo vecchio.\#
`4.4.7` non dice la causa; la dice l'ultimo errore prima, spesso un `4.4.1`.\#
Usare `4.4.1` quando un host non risponde.\#
Usare `4.4.7` quando la coda rinuncia, o avvisa di un ritardo, e non si sa di meglio.\#
4.4.3 4.4.4\#
`4.4.3` dice che il server di directory o DNS non ha risposto; `4.4.4` che ha risposto, ma senza dare una strada.\#
Dopo `4.4.3` provare il proprio resolver; dopo `4.4.4` i record del dominio del destinatario.\#
Usare `4.4.3` per ricerche che falliscono.\#
Usare `4.4.4` per record mancanti o inutili.\#
4.4.7 5.4.7\#
Entrambi dicono che il messaggio ha atteso troppo; `5.4.7` è sempre definitivo, `4.4.7` può essere solo un avviso di ritardo.\#
Guardare `Action:` accanto: `delayed` significa che i tentativi proseguono, `failed` che sono finiti.\#
Nessuno dei due dice la causa: è l'ultima risposta temporanea precedente.\#
Usare `4.4.7` per un avviso di ritardo.\#
Usare `5.4.7` quando la coda rinuncia.\#
4.7.0 4.7.1\#
`4.7.0` dice solo «sicurezza o policy, per ora»; `4.7.1` che questo recapito per ora non è autorizzato.\#
In pratica `4.7.1` è per lo più greylisting o una regola per il destinatario, `4.7.0` un limite su client, accesso o TLS (Gmail, Yahoo, Postfix).\#
Usare `4.7.1` per rimandare un recapito secondo una regola.\#
Usare `4.7.0` quando non c'è di meglio, come troppi errori o accessi.\#
4.7.0 5.7.0\#
`4.7.0` rimanda per sicurezza, per lo più frequenza o reputazione; `5.7.0` rifiuta, per lo più perché manca accesso o TLS, o per contenuto vietato.\#
Dopo `4.7.0` inviare più piano e lasciar riprovare la coda; dopo `5.7.0` prima va cambiato qualcosa.\#
Usare `4.7.0` per limiti e guasti passeggeri di accesso o TLS.\#
Usare `5.7.0` per richieste e divieti che restano.\#
4.7.1 5.7.1\#
`4.7.1` è un rifiuto per ora, per lo più greylisting; `5.7.1` dura finché nulla cambia.\#
Dopo `4.7.1` attendere; dopo `5.7.1` seguire il testo: accesso, SPF, lista di blocco, permesso.\#
Nel registro il dettaglio è solo permanente, ma `4.7.1` è così comune da non essere un errore.\#
Usare `4.7.1` per greylisting e regole passeggere.\#
Usare `5.7.1` per regole che restano.\#
4.7.28 5.7.28\#
Entrambi dicono che da questa fonte arriva troppa posta; con `4.7.28` la coda può recapitarla più tardi, con `5.7.28` questo messaggio è perso.\#
In entrambi i casi abbassare la frequenza e cercare un account compromesso; dopo `5.7.28` i messaggi rifiutati vanno inviati di nuovo.\#
Usare `4.7.28` per rallentare una fonte.\#
Usare `5.7.28` per fermare un diluvio.\#
421 441\#
`421` è una risposta del server remoto; `441` lo scrive il proprio sistema, per lo più Exchange, perché nessun server ha risposto.\#
`441` è `4.4.1`, nessuna risposta dall'host, senza i punti.\#
`421`: guardare limiti e reputazione presso il ricevente.\#
`441`: provare la porta 25 degli host MX dal proprio server.\#
421 450\#
`421` chiude la sessione per ogni messaggio e destinatario; `450` rimanda un solo comando e la sessione continua.\#
Dopo `421` il server chiude la connessione; dopo `450` il destinatario seguente può essere accettato.\#
Entrambi sono temporanei: in ogni caso la coda riprova.\#
Usare `421` per rimandare il client nel suo insieme: sovraccarico, troppe connessioni, arresto.\#
Usare `450` per rimandare un destinatario o un messaggio, come nel greylisting.\#
421 451\#
`421` annuncia la fine della connessione; `451` dice che un comando è fallito dal lato del server, e la sessione continua.\#
Dopo una connessione che cade senza una parola, il client si comporta come dopo `451`.\#
I grandi provider usano `421` per frequenza e reputazione; `451` indica piuttosto un errore o una ricerca fallita.\#
Usare `421` quando la sessione non può continuare.\#
Usare `451` quando solo questo comando non si può elaborare ora.\#
421 452\#
`421` chiude la connessione; `452` dice che lo spazio, o il numero di destinatari, ora non permette altro.\#
Dopo un `452` a un destinatario quelli già accettati restano validi e il messaggio può partire per loro; dopo `421` tutto ricomincia.\#
Usare `421` per sovraccarico e limiti di connessione.\#
Usare `452` quando il disco è pieno o la transazione ha troppi destinatari.\#
421 521\#
`421` significa non ora, `521` mai: l'host non accetta posta da nessuno.\#
Dopo `421` la coda riprova; dopo `521` riprovare è inutile.\#
Usare `421` per un client che può tornare.\#
Usare `521` per un host senza servizio di posta.\#
Usare `554` per rifiutare un client in modo permanente.\#
il rifiuto permanente di un solo client\#
421 550\#
`421` rimanda per un po' l'intera sessione; `550` rifiuta in modo permanente una casella o un messaggio.\#
Dopo `421` non si sa nulla del destinatario; tenere l'indirizzo e lasciar riprovare la coda.\#
Usare `421` per carico, limiti e arresto.\#
Usare `550` per caselle sconosciute e policy che non cambieranno.\#
421 554\#
`421` respinge il client per ora, `554` in modo permanente.\#
Dopo `421` la coda riprova; dopo `554` qualcuno deve togliere la causa: lista di blocco, DNS inverso, contenuto.\#
Dopo un saluto `421` il server chiude; dopo un saluto `554` attende `QUIT`.\#
Usare `421` per sovraccarico e limiti di frequenza.\#
Usare `554` per client e messaggi indesiderati.\#
422 452\#
`452` è un vero codice di risposta; `422` è `4.2.2` che ha perso i punti.\#
Letto bene, `422` dice che la casella del destinatario è piena; `452` lo dice dello spazio del server, o dell'elenco dei destinatari, a meno che accanto vi sia `4.2.2`.\#
Usare `452 4.2.2` per una casella piena per il momento.\#
Non inviare `422`.\#
closer 452\#
il codice di risposta standard per ciò che `422` vuole dire\#
422 552\#
`552` è un vero codice di risposta; `422` è `4.2.2` che ha perso i punti.\#
`552 5.2.2` dichiara permanente la casella piena e la posta torna indietro; `4.2.2` la dichiara temporanea e la coda riprova.\#
Usare `552 5.2.2` quando la posta deve tornare subito indietro.\#
Usare `452 4.2.2` quando il mittente deve riprovare.\#
il codice di risposta temporaneo per una casella piena\#
432 454\#
Dopo `432` l'utente deve accedere una volta in altro modo; dopo `454` può aiutare solo l'amministratore del server.\#
Entrambi concludono uno scambio `AUTH`, e in nessuno dei due casi si sa che la password è sbagliata.\#
Fuori da `AUTH`, `432` è la parola di Exchange o Courier per un servizio occupato, e `454` appartiene a `STARTTLS`.\#
Usare `432` quando all'account manca il segreto per questo meccanismo e un accesso `PLAIN` lo creerebbe.\#
Usare `454` quando l'accesso non si può verificare per un guasto del server.\#
450 451\#
Con `450` la ragione è l'indirizzo o una policy, con `451` un errore dentro il server; un client li tratta allo stesso modo.\#
`450` appartiene ai destinatari e alla policy a fine messaggio; `451` può rispondere anche a `MAIL`.\#
Il greylisting arriva con l'uno o l'altro; il suo codice proprio è `450`.\#
Usare `450` quando si rimanda di proposito mittente o destinatario, o una casella è occupata.\#
Usare `451` quando è fallita una ricerca, un filtro o la configurazione.\#
450 452\#
`450` rimanda una casella o un mittente; `452` dice che manca spazio: disco, quota o destinatari nella transazione.\#
Dopo `452` per troppi destinatari il client prosegue con quelli accettati; dopo `450` questo destinatario attende.\#
Usare `450` per greylisting e caselle non disponibili ora.\#
Usare `452` per spazio e troppi destinatari.\#
450 550\#
`450` è temporaneo e la coda riprova; `550` è permanente e la posta torna indietro.\#
Dopo `450` tenere l'indirizzo; dopo `550` guardare il codice esteso: solo `5.1.x` parla di indirizzo sbagliato.\#
Un `450` con «utente sconosciuto» che dura giorni è un `550` addolcito da un'impostazione, come `soft_bounce` di Postfix.\#
Usare `450` quando la stessa posta può passare più tardi senza alcun cambiamento.\#
Usare `550` quando la casella non esiste o una regola vieta la posta.\#
450 554\#
`450` rimanda una casella o un messaggio; `554` rifiuta la transazione o la sessione in modo permanente.\#
Dopo `450` basta attendere; dopo `554` va cambiato qualcosa.\#
Usare `450` per greylisting e condizioni passeggere.\#
Usare `554` per contenuto, liste di blocco e sessioni rifiutate.\#
451 452\#
`451` è un errore di elaborazione, `452` una mancanza di spazio: disco o destinatari in questa transazione.\#
Dopo `452` meno destinatari, o un messaggio più piccolo, possono passare subito; dopo `451` aiuta solo il tempo.\#
Usare `451` per ricerche, filtri e configurazione falliti.\#
Usare `452` per disco pieno e troppi destinatari.\#
451 454\#
`451` è per i comandi di posta; `454` è per `AUTH` e `STARTTLS` che ora non funzionano.\#
Dopo `454` a `AUTH` il programma non deve chiedere una nuova password.\#
Usare `451` quando un comando di posta fallisce dal lato del server.\#
Usare `454` quando il database delle password o TLS non è disponibile.\#
451 550\#
`451` è un errore del server e passa; `550` è una decisione e resta.\#
Dopo `451` la coda riprova; dopo `550` la posta torna indietro.\#
Usare `451` quando non si è potuto decidere.\#
Usare `550` quando si è deciso contro il destinatario o il messaggio.\#
451 554\#
Entrambi possono seguire il messaggio: `451` per ora non è riuscito a finirlo, `554` non lo vuole.\#
Dopo `451` il client lo tiene e riprova; dopo `554` torna al mittente.\#
Usare `451` quando il filtro o lo spazio non è disponibile.\#
Usare `554` quando il verdetto è definitivo.\#
452 552\#
`452` è temporaneo: si attende spazio. `552` è permanente: questo messaggio non ci sta.\#
Troppi destinatari è `452`; RFC 821 aveva `552`, e i client dovrebbero ancora considerarlo temporaneo.\#
Una casella piena arriva come `452 4.2.2` o `552 5.2.2`; un messaggio oltre il limite di dimensione è sempre `552`.\#
Usare `452` per disco pieno, casella piena ma letta, e troppi destinatari.\#
Usare `552` per messaggi oltre il limite e per caselle la cui posta deve tornare subito indietro.\#
454 530\#
`530` pretende accesso o TLS; `454` dice che accesso o TLS ora è guasto.\#
Dopo `530` deve agire il client; dopo `454` l'amministratore del server.\#
Usare `530` quando un comando non può venire prima dell'accesso o di `STARTTLS`.\#
Usare `454` quando `AUTH` o `STARTTLS` stesso fallisce per una ragione passeggera.\#
454 535\#
`454` è colpa del server, `535` delle credenziali.\#
Dopo `454` la stessa password può funzionare più tardi; dopo `535` ne serve un'altra.\#
Usare `454` quando non si è potuto verificare l'accesso.\#
Usare `535` quando è stato verificato ed è sbagliato.\#
455 555\#
`455` è temporaneo: il parametro è noto ma ora non si può onorare. `555` è permanente: è sconosciuto o mai onorato.\#
Dopo `455` la coda riprova; dopo `555` il client deve omettere il parametro.\#
Usare `455` per una mancanza passeggera, come una scadenza che ora non si può rispettare.\#
Usare `555` per parametri di estensioni che `EHLO` non offre.\#
458 459\#
Entrambi rifiutano `ETRN`: `458` perché la coda non è partita, `459` perché questo host non può chiederlo.\#
Dopo `458` può servire chiedere di nuovo; dopo `459` qualcuno deve cambiare l'elenco degli host.\#
Usare `458` per problemi della coda.\#
Usare `459` per host non ammessi.\#
5.1.1 5.1.10\#
`5.1.1` riguarda una casella; `5.1.10` l'intero dominio, che dichiara di non accettare posta.\#
Da Microsoft `5.1.10` significa destinatario non trovato: lì va letto come `5.1.1`.\#
Usare `5.1.1` per caselle sconosciute.\#
Usare `5.1.10` quando il dominio del destinatario ha un MX nullo, con `556`.\#
5.1.1 5.1.2\#
Dopo `5.1.1` è sbagliata la parte prima di `@`, dopo `5.1.2` il dominio che segue.\#
`5.1.1` viene dal server del destinatario; `5.1.2` per lo più dal proprio, che non ha trovato il dominio.\#
Usare `5.1.1` quando la casella è sconosciuta.\#
Usare `5.1.2` quando il dominio non esiste o non ha un server di posta.\#
5.1.1 5.1.3\#
`5.1.1` è ben formato ma non indica nessuno; `5.1.3` non è ben formato.\#
Dopo `5.1.3` cercare spazi, virgole e parentesi; dopo `5.1.1` errori di battitura e account chiusi.\#
Usare `5.1.3` per sintassi sbagliata.\#
5.1.1 5.1.6\#
Entrambi rifiutano la casella; `5.1.6` aggiunge che esisteva e si è trasferita.\#
Il nome registrato di `5.1.6` dice «nessun indirizzo di inoltro»; con `551` il testo può comunque darne uno.\#
Usare `5.1.6` quando era qui e si è trasferita.\#
5.1.1 5.2.1\#
Dopo `5.1.1` la casella non è nota; dopo `5.2.1` esiste ma è disattivata.\#
Una casella disattivata può tornare; una sconosciuta è un indirizzo sbagliato.\#
Usare `5.1.1` quando l'indirizzo non è mai stato valido o l'account è cancellato.\#
Usare `5.2.1` per account sospesi o inattivi.\#
5.1.1 5.4.1\#
Nel registro `5.4.1` dice che nessun host ha risposto; Microsoft lo usa per destinatari che la sua directory non conosce.\#
«Recipient address rejected: Access denied» con `5.4.1` è il `5.1.1` di Microsoft, salvo che il dominio sia stato aggiunto da poco.\#
Usare `4.4.1` quando un host non risponde; nel registro è solo temporaneo.\#
5.1.1 5.7.1\#
`5.1.1` riguarda l'indirizzo: è sbagliato. `5.7.1` il permesso: l'indirizzo può essere giusto.\#
Togliere un indirizzo dopo `5.1.1`, mai per il solo `5.7.1`.\#
Alcuni server dicono `5.7.1` per utenti sconosciuti (Yandex, siti qmail): leggere il testo.\#
Usare `5.7.1` per rifiuti per policy.\#
5.1.10 5.4.1\#
Da Microsoft entrambi significano destinatario sconosciuto: `5.4.1` è detto al margine durante la sessione, `5.1.10` più tardi all'interno.\#
Nel registro sono diversi: `5.1.10` è un MX nullo nel dominio del destinatario, `5.4.1` un host che non risponde.\#
Usare `5.1.10` con `556` quando il dominio del destinatario ha un MX nullo.\#
closer 5.1.1\#
il codice registrato per un destinatario sconosciuto\#
5.1.2 5.4.4\#
`5.1.2` incolpa l'indirizzo: quel dominio non esiste. `5.4.4` incolpa la strada: il DNS non ha dato nulla di utile.\#
Dopo `5.1.2` correggere l'indirizzo; dopo `5.4.4` guardare i record MX e A del dominio, e il proprio resolver.\#
Usare `5.1.2` quando il dominio non esiste.\#
Usare `5.4.4` quando esiste ma non ha un host di posta utilizzabile.\#
5.1.7 5.1.8\#
Entrambi incolpano l'indirizzo del mittente: `5.1.7` non riesce a leggerlo, `5.1.8` lo legge ma non trova il dominio.\#
Dopo `5.1.7` correggere come è scritto; dopo `5.1.8` il suo dominio o i record DNS di questo.\#
Usare `5.1.7` per sintassi sbagliata in `MAIL FROM`.\#
Usare `5.1.8` per un dominio mittente senza record MX e di indirizzo.\#
5.2.2 5.2.3\#
`5.2.2` riguarda la casella: è piena. `5.2.3` il messaggio: è troppo grande per questa casella.\#
Dopo `5.2.2` fallisce anche un messaggio piccolo; dopo `5.2.3` passa.\#
Usare `5.2.2` per una casella oltre la quota.\#
Usare `5.2.3` per un limite di dimensione di un destinatario o gruppo.\#
5.2.3 5.3.4\#
Entrambi dicono che il messaggio è troppo grande: `5.2.3` per questo destinatario, `5.3.4` per l'intero sistema.\#
Dopo `5.3.4` nessun destinatario su quel server può riceverlo; dopo `5.2.3` altri sì.\#
Usare `5.2.3` per i limiti di una casella.\#
Usare `5.3.4` per il limite annunciato con `SIZE`.\#
5.4.6 5.4.14\#
Entrambi dicono che il messaggio gira in tondo; `5.4.6` è registrato, `5.4.14` è un codice proprio di Exchange Online.\#
In entrambi i casi leggere i campi `Received` dal basso: gli host che si ripetono formano il ciclo.\#
Usare `5.4.6` quando un messaggio è passato per troppi host.\#
Nessuno tranne Microsoft invia `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` dice che il messaggio ha girato in tondo; `5.4.7` che ha atteso troppo.\#
Dopo `5.4.6` confrontare le righe `Received`; dopo `5.4.7` cercare nel log gli errori temporanei.\#
Nel registro un ciclo è solo temporaneo, `4.4.6`; quasi tutti i server lo dicono permanente.\#
Usare `5.4.6` per cicli e troppi hop.\#
Usare `5.4.7` quando il tempo in coda è finito.\#
5.5.1 5.5.2\#
`5.5.1` legge il comando, ma non è offerto o arriva al momento sbagliato; `5.5.2` non riesce a leggere la riga.\#
Dopo `5.5.1` guardare l'ordine e la risposta a `EHLO`; dopo `5.5.2` i byte della riga.\#
Usare `5.5.1` con `503` o `502`.\#
Usare `5.5.2` con `500`, o con `501` per una riga illeggibile.\#
5.5.2 5.5.4\#
`5.5.2` riguarda l'intera riga, `5.5.4` un argomento di un comando compreso.\#
I server li mescolano: Postfix dice `5.5.2` per un nome `HELO` senza dominio.\#
Usare `5.5.2` per righe che non si leggono.\#
Usare `5.5.4` per argomenti e parametri non accettati.\#
5.7.0 5.7.1\#
`5.7.0` è sicurezza o policy senza dettaglio; `5.7.1` il rifiuto di questo recapito.\#
`5.7.0` viene spesso con richieste di accesso e TLS (`530`) e con gli allegati bloccati da Gmail; `5.7.1` con relay, liste di blocco e regole.\#
Usare `5.7.1` quando mittente, client o destinatario non ha il permesso.\#
Usare `5.7.0` quando non c'è un codice più preciso.\#
5.7.0 5.7.8\#
`5.7.8` dice che le credenziali sono sbagliate; con `530`, `5.7.0` dice che manca un accesso o TLS.\#
Dopo `5.7.8` correggere nome utente o password; dopo `5.7.0` leggere il testo, perché copre tutta la sicurezza.\#
Usare `5.7.8` con `535`.\#
Usare `5.7.0` con `530`, e dove non c'è di meglio.\#
5.7.1 5.7.133\#
`5.7.1` può avere qualsiasi causa di policy; `5.7.133` ne nomina una: il gruppo accetta solo posta di persone autenticate della sua organizzazione.\#
Dopo `5.7.133` il proprio server non ha colpa: deve aprire il proprietario del gruppo. Dopo `5.7.1` il testo dice chi deve agire.\#
Solo Exchange invia `5.7.133`; il codice registrato per una lista chiusa è `5.7.2`.\#
closer 5.7.2\#
il codice registrato per una lista chiusa al mittente\#
5.7.1 5.7.25\#
`5.7.25` nomina la causa, il DNS inverso; `5.7.1` può avere qualsiasi causa.\#
Dopo `5.7.25` dare all'indirizzo mittente un record PTR il cui nome vi riporti; dopo `5.7.1` leggere il testo.\#
Molti server segnalano il DNS inverso mancante con `5.7.1`; Gmail anche con `4.7.23`.\#
Usare `5.7.25` quando è fallito il controllo del DNS inverso.\#
Usare `5.7.1` per regole senza un codice proprio.\#
5.7.1 5.7.26\#
`5.7.26` dice che l'autenticazione è fallita (SPF, DKIM, DMARC); `5.7.1` può avere qualsiasi causa.\#
Dopo `5.7.26` pubblicare o correggere i record del mittente; dopo `5.7.1` leggere il testo.\#
Usare `5.7.26` quando sono falliti più controlli, come in un rifiuto DMARC.\#
Usare `5.7.1` per altri rifiuti per policy.\#
5.7.20 5.7.26\#
`5.7.20` nomina un controllo, DKIM: nessuna firma è passata. `5.7.26` dice che più controlli sono falliti.\#
Dopo `5.7.20` guardare la sola firma; dopo `5.7.26` SPF, DKIM e come si accordano con il dominio di `From`.\#
Usare `5.7.20` quando conta solo la mancanza di DKIM.\#
Usare `5.7.26` quando conta la somma dei controlli, come in DMARC.\#
5.7.23 5.7.25\#
`5.7.23` riguarda SPF: il dominio non ammette l'indirizzo. `5.7.25` il DNS inverso: l'indirizzo non ha un nome che vi riporti.\#
Dopo `5.7.23` il titolare del dominio corregge un record TXT; dopo `5.7.25` il titolare della rete di indirizzi imposta un record PTR.\#
Gmail dice `4.7.23` e intende il DNS inverso.\#
Usare `5.7.23` quando SPF fallisce.\#
Usare `5.7.25` quando fallisce il controllo del DNS inverso.\#
5.7.23 5.7.26\#
`5.7.23` nomina un controllo, SPF: l'host mittente non è ammesso. `5.7.26` dice che più controlli sono falliti.\#
Dopo `5.7.23` correggere il record SPF, o pensare a un inoltro; dopo `5.7.26` rimedia meglio una firma DKIM valida e allineata.\#
Gmail usa `4.7.23` per il DNS inverso mancante e `5.7.27` per SPF.\#
Usare `5.7.23` quando SPF fallisce e la policy rifiuta solo per questo.\#
Usare `5.7.26` quando nessun controllo passa, come in DMARC.\#
5.7.23 5.7.27\#
Nel registro `5.7.23` è un controllo SPF fallito e `5.7.27` un MX nullo nel dominio del mittente; da Gmail `5.7.27` è il controllo SPF fallito.\#
In entrambi i casi guardare il dominio in `MAIL FROM`: prima il record SPF, poi il record MX.\#
Usare `5.7.27` quando il dominio del mittente ha un MX nullo.\#
5.7.26 5.7.27\#
Da Gmail entrambi riguardano l'autenticazione: `5.7.26` dice che non è bastato né SPF né DKIM, `5.7.27` che SPF non è passato.\#
Nel registro invece `5.7.27` dice che il dominio del mittente non accetta posta (MX nullo).\#
Usare `5.7.26` quando sono falliti più controlli.\#
5.7.509 5.7.515\#
`5.7.509` segue la policy DMARC del dominio stesso del mittente, che dice reject; `5.7.515` è la richiesta di Outlook.com a chi invia molto.\#
Dopo `5.7.509` basta un controllo allineato che passi; per `5.7.515` devono passare SPF e DKIM, e DMARC essere pubblicato.\#
Entrambi sono codici propri di Microsoft; quello registrato per un'autenticazione fallita è `5.7.26`.\#
closer 5.7.26\#
il codice registrato per un'autenticazione fallita\#
5.7.511 5.7.606\#
Entrambi bandiscono l'indirizzo mittente; con `5.7.606` una pagina web lo toglie dalla lista, con `5.7.511` solo una mail all'indirizzo nella risposta.\#
La rimozione serve solo quando lo spam è cessato; richiede uno o due giorni.\#
Entrambi sono codici propri di Microsoft; altrove un indirizzo bloccato è `5.7.1`.\#
5.7.57 5.7.139\#
Con `5.7.57` l'apparecchio o il programma non ha tentato l'accesso; con `5.7.139` lo ha tentato e Microsoft 365 lo ha rifiutato.\#
Dopo `5.7.57` inserire nome utente e password o creare un connettore; dopo `5.7.139` un amministratore deve consentire SMTP AUTH, o il programma ha bisogno di OAuth.\#
Entrambi sono codici propri di Microsoft; altrove un accesso mancante è `5.7.0` con `530`, uno fallito `5.7.8` con `535`.\#
5.7.8 5.7.9\#
`5.7.8` rifiuta le credenziali, `5.7.9` il meccanismo.\#
Dopo `5.7.8` controllare la password; dopo `5.7.9` usare un altro meccanismo, una password per le app o OAuth (Gmail). Da Yahoo `5.7.9` riguarda SPF e DKIM.\#
Usare `5.7.9` con `534`.\#
500 501\#
Dopo `500` il comando stesso è sconosciuto o troppo lungo; dopo `501` il comando è noto e l'argomento è sbagliato.\#
`500` indica il protocollo o la porta, `501` un indirizzo, un nome o un parametro.\#
Usare `500` per comandi che il server non conosce.\#
Usare `501` per indirizzo, nome host o testo Base64 sbagliato.\#
500 502\#
`500` non conosce il comando; `502` lo conosce ma non lo offre.\#
Per un client entrambi significano: non usare qui questo comando.\#
Usare `500` per parole sconosciute e righe troppo lunghe.\#
Usare `502` per comandi dello standard disattivati o non realizzati.\#
500 503\#
`500` non riesce a leggere il comando; `503` lo legge, ma qui non va bene.\#
Una serie di `500` dopo un `503` a `DATA` è il testo del messaggio, letto come comandi.\#
Usare `500` per comandi sconosciuti.\#
Usare `503` per comandi noti al momento sbagliato.\#
501 503\#
`501` riguarda ciò che sta nella riga; `503` riguarda quando arriva la riga.\#
Dopo `501` correggere la riga; dopo `503` cercare il comando rifiutato prima.\#
Usare `501` per un argomento sbagliato.\#
Usare `503` per un ordine sbagliato.\#
501 550\#
`501` dice che l'indirizzo non si può leggere; `550` che si legge, ma è sconosciuto o indesiderato.\#
Alcuni server rispondono agli utenti sconosciuti con `501 5.1.1` o `501 5.1.3`: fidarsi del testo.\#
Usare `501` per indirizzi malformati.\#
Usare `550` per quelli ben formati ma rifiutati.\#
501 553\#
`501` riguarda la forma della riga; `553` l'indirizzo: non è ammesso, anche se si legge.\#
Entrambi si usano per indirizzi malformati; `553` anche per mittenti che l'accesso non può usare e per il relay rifiutato.\#
Usare `501` per parentesi, spazi e sintassi rotta.\#
Usare `553` per indirizzi esclusi da una regola.\#
501 555\#
`501` è un valore sbagliato; `555` un parametro che il server non conosce o non onora.\#
Dopo `555` leggere la risposta a `EHLO`: l'estensione non è offerta. Gmail e qmail dicono `555` anche per semplici errori di sintassi.\#
Usare `501` per indirizzi e valori sbagliati.\#
Usare `555` per parametri sconosciuti di `MAIL` e `RCPT`.\#
502 503\#
`502` non offre affatto il comando; `503` lo offre, ma non a questo punto.\#
Courier dice `502` anche per un ordine sbagliato.\#
Usare `502` per comandi disattivati.\#
Usare `503` quando deve venire prima qualcos'altro.\#
502 504\#
`502` rifiuta l'intero comando; `504` ne rifiuta solo questo argomento.\#
Dopo `504` può andar bene un altro argomento, come un altro meccanismo `AUTH` o un nome host completo.\#
Usare `502` quando il comando non è offerto.\#
Usare `504` quando il comando è offerto, ma non con questo parametro.\#
503 530\#
`503` dice che l'ordine è sbagliato; `530` che manca l'accesso o TLS. Alcuni host dicono `503` e intendono `530`.\#
Dopo `503` cercare sopra il comando rifiutato; dopo `530` attivare autenticazione o cifratura.\#
Usare `503` per `DATA` senza destinatari, `MAIL` senza `EHLO`, un secondo `AUTH`.\#
Usare `530` quando un comando richiede prima accesso o TLS.\#
503 554\#
Entrambi possono rispondere a `DATA` quando nessun destinatario è stato accettato, e lì significano lo stesso.\#
Altrove `503` riguarda l'ordine, `554` è il rifiuto di messaggio o sessione. In LMTP deve essere `503`.\#
Nessuno dei due è la causa: quella è il rifiuto precedente dei destinatari.\#
Usare `554` con «no valid recipients» a `DATA`, per messaggi rifiutati e come saluto di rifiuto.\#
504 555\#
`555` è per i parametri di `MAIL FROM` e `RCPT TO`; `504` per gli argomenti di altri comandi.\#
Postfix dice `504` per nomi host e indirizzi senza dominio.\#
Usare `504` per meccanismi `AUTH` e argomenti di `HELP` o `VRFY`.\#
Usare `555` per parametri di estensione dopo un indirizzo.\#
521 550\#
`521` riguarda l'host: non accetta posta per nessuno. `550` questa casella o questo messaggio.\#
Dopo `521` guardare dove va la posta (record MX); dopo `550` l'indirizzo o la regola che il testo nomina.\#
Usare `521` per un host senza servizio di posta, al saluto iniziale.\#
Usare `550` per rifiutare un destinatario, un mittente o un messaggio.\#
il rifiuto di un client al saluto iniziale\#
521 554\#
`521` dice che l'host non accetta posta da nessuno; `554` rifiuta questo client, questa sessione o questo messaggio.\#
Dopo un saluto `554` il server attende `QUIT`; dopo `521` può chiudere subito.\#
Il postscreen di Postfix dice `521` quando blocca un solo client e chiude: leggerlo come `554`.\#
Usare `554` per client indesiderati e messaggi rifiutati.\#
521 556\#
`521` lo dice l'host stesso alla connessione; `556` lo dice un altro server che ha trovato nel DNS che il dominio non accetta posta.\#
Dopo `521` un altro MX del dominio può funzionare; dopo `556` l'intero dominio non accetta posta.\#
Usare `521` per un servizio di posta fittizio su un host.\#
Usare `556` quando il dominio del destinatario ha un MX nullo.\#
523 552\#
Dove `523` riguarda la dimensione è `5.2.3` senza i punti, e significa lo stesso di `552`.\#
Nel registro `523` sta per cifratura necessaria, `5.7.10`; Gmail lo invia per comandi dietro `STARTTLS`.\#
Usare `552 5.2.3` o `552 5.3.4` per un messaggio troppo grande.\#
Non inviare `523`.\#
525 535\#
Dopo `535` le credenziali sono sbagliate; dopo `525` sono giuste, ma l'account è bloccato.\#
Chiedere una nuova password solo dopo `535`.\#
`525` sta solo nel registro, perciò molti server dicono `535` anche per account bloccati.\#
Usare `535 5.7.8` per credenziali sbagliate.\#
Usare `525 5.7.13` per un account disattivato.\#
530 535\#
`530` dice che nessuno ha ancora effettuato l'accesso; `535` che un accesso è stato tentato ed è fallito.\#
Dopo `530` attivare l'autenticazione; dopo `535` correggere nome utente o password.\#
`530` può anche pretendere TLS, con «Must issue a STARTTLS command first».\#
Usare `530` per rispondere a comandi che richiedono un accesso.\#
Usare `535` per rispondere a `AUTH` con credenziali sbagliate.\#
530 538\#
`530` pretende TLS (o accesso) prima di ogni comando; `538` pretende TLS per un solo meccanismo di accesso.\#
`538` è storico: i server di oggi non offrono un tale meccanismo prima di TLS.\#
Usare `530` con «Must issue a STARTTLS command first» per tutti i comandi.\#
Usare `538` solo in risposta a `AUTH` con un meccanismo che richiede TLS.\#
530 550\#
A `530` il client rimedia subito: accesso o TLS. `550` resta un rifiuto.\#
Il relay rifiutato con `550` ha spesso lo stesso rimedio: autenticarsi. Altri testi di `550` parlano di casella o policy.\#
Usare `530` quando un accesso farebbe riuscire il comando.\#
Usare `550` quando nessun accesso lo farebbe.\#
534 535\#
Dopo `534` è rifiutato il modo di accedere, dopo `535` le credenziali.\#
Dopo `534` scegliere un altro meccanismo, una password per le app o OAuth; dopo `535` controllare nome utente e password.\#
I provider li mescolano: Microsoft 365 dice `535` quando gli accessi con password sono disattivati.\#
Usare `534` quando il meccanismo è troppo debole per l'account.\#
Usare `535` quando le credenziali sono sbagliate.\#
534 538\#
Dopo `538` il meccanismo va bene appena la connessione è cifrata; dopo `534` è comunque troppo debole.\#
Entrambi rispondono solo a `AUTH`.\#
Usare `534` quando la policy vuole un meccanismo più forte.\#
Usare `538` quando manca solo TLS.\#
535 550\#
`535` risponde a `AUTH` e parla di credenziali; `550` risponde per lo più a `RCPT` e parla di casella o policy.\#
Dopo `535` correggere l'accesso; dopo `550` l'accesso non c'entra, salvo che il testo lo dica.\#
Usare `535` per un accesso fallito.\#
Usare `550` per destinatari, mittenti e messaggi rifiutati.\#
550 551\#
`551` sa dov'è andato il destinatario e può dirlo; `550` non dà alcun nuovo indirizzo.\#
Dopo `551` inviare all'indirizzo nel testo; dopo `550` `5.1.1` non c'è a chi inviare.\#
`551` riguarda sempre un destinatario trasferito; `550` copre caselle sconosciute e ogni tipo di policy.\#
Usare `551` quando si può dire un nuovo indirizzo e la posta non è inoltrata.\#
Usare `550` quando è ignoto o riservato, e per tutti gli altri rifiuti.\#
anche qui un trasferimento, ma la posta è inoltrata\#
550 552\#
`550` rifiuta la casella o la posta; `552` dice che non c'è spazio.\#
Dopo `552` l'indirizzo è giusto: inviare meno, o più tardi. Dopo `550` `5.1.1` l'indirizzo è sbagliato.\#
Usare `552` per messaggi oltre il limite e caselle oltre la quota.\#
550 553\#
`550` sa leggere l'indirizzo e rifiuta; `553` contesta l'indirizzo stesso: la forma, o se qui si può usare.\#
A `MAIL FROM`, `553` dice per lo più che l'indirizzo del mittente non appartiene all'accesso.\#
In pratica si sovrappongono: Yahoo blocca con `553`, qmail rifiuta con esso il relay.\#
Usare `553` per indirizzi malformati o non ammessi.\#
550 554\#
`550` rifiuta una casella, un mittente o un messaggio; `554` è il codice generico per una transazione o sessione fallita.\#
Un saluto `554` rifiuta la sessione; `550` non è pensato per questo.\#
Dopo l'uno o l'altro decide il codice esteso: `5.1.x` è l'indirizzo, `5.7.x` la policy.\#
Usare `550` per destinatari e per policy con una ragione nota.\#
Usare `554` al saluto iniziale, per `DATA` senza destinatari e per messaggi rifiutati.\#
550 556\#
`556` parla dell'intero dominio, `550` per lo più di una casella o di policy.\#
`556` si basa su un record MX nullo, pubblicato di proposito dal titolare del dominio; `550` copre tutto il resto.\#
Per un mittente il cui dominio ha un MX nullo il codice è `550 5.7.27`.\#
Usare `556` quando il dominio del destinatario pubblica `MX 0 .`.\#
Usare `550` per caselle sconosciute, domini sconosciuti e policy.\#
550 571\#
`550` è un vero codice di risposta; `571` è `5.7.1` che ha perso i punti, e la sua seconda cifra non è ammessa.\#
Entrambi rifiutano per policy; leggere `571` come `550 5.7.1`.\#
Usare `550 5.7.1` per un rifiuto per policy.\#
Non inviare `571`.\#
551 553\#
`551` dice che il destinatario si è trasferito; `553` che l'indirizzo non è ammesso.\#
Il testo di `551` può contenere un nuovo indirizzo; quello di `553` no, salvo in risposta a `VRFY`, dove elenca i candidati.\#
Usare `551` per destinatari con un nuovo indirizzo.\#
Usare `553` per indirizzi malformati o esclusi da una regola.\#
551 554\#
`551` offre un nuovo indirizzo; `554` rifiuta soltanto.\#
Gli elenchi chiamano `551` «relay negato»; il relay si rifiuta con `554` (Postfix) o `550`, e `5.7.1`.\#
Usare `551` per un destinatario trasferito.\#
Usare `554 5.7.1` o `550 5.7.1` per rifiutare il relay.\#
552 554\#
`552` riguarda dimensione e spazio, `554` tutto il resto che fa fallire un messaggio.\#
Dopo `552` un messaggio più piccolo può passare; dopo `554` la dimensione non conta. Il `552 5.7.0` di Gmail fa eccezione: riguarda il contenuto.\#
Usare `552` per limiti e quote.\#
Usare `554` per contenuto, liste di blocco e sessioni.\#
553 554\#
`553` riguarda un indirizzo, `554` la transazione o la sessione.\#
Dopo `553` guardare l'indirizzo nel testo; dopo `554` client, contenuto e rifiuti precedenti. Il `553` di Yahoo con un contrassegno come `[BL21]` è un blocco, come `554`.\#
Usare `553` per indirizzi non ammessi.\#
Usare `554` per client, sessioni e messaggi rifiutati.\#

"""#)
}
