// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frPairs = PackedTable(
        records: #"""
00000700006008D070060400=W0700:0700J90700A0400MW0700E0500To0700J0500Z]0700O0500ad0700T0400ec0700X0400jc0700\04\#
01060700`05017Z0700e0401=e0700i0501Cj0700n0601Kc070140401Q8070180601Z10701>0401`30701B0401d_0701F0501jI0701K05\#
021;0;01P04026b0;01T0402=>0;01X0402C90;01\0402HH0;01`0402Mi0;01d0502T30;01i0402[M0;01m0402bT0;0210502iO0=02604\#
02o@0702:04034j0702>0503<Q0702C0503D90702H0403J[0702L0603PA0702R0403US0702V0503[i0702[0503b40702`0503h90702e05\#
040e0702j05048\0702o0404?4070330504F]070380404Ke0703<0404Qe0703@0404WL0703D0404[f0703H0404`^0703L0504i[0703Q04\#
04oP0703U04054A0703Y0405:U0703]0405?S0<03a0405D\0;03e0405Io0;03i0405Me0;03m0405R70;0410405WP0;0450405]C0;04905\#
05bX0<04>0505i20;04C0405o60;04G0406530;04K0406:;0;04O0406?C0<04S0406D`0;04W0506KH0;04\0406PS0;04`0406Tj0;04d04\#
06[K0;04h0406`a0=04l0506hb0<0510506oV0<05604075N0=05:0407;C0=05>0507B30=05C0507J20=05H0407NQ0=05L0407S?0?05P04\#
07Z_0?05T0307_l0>05W0307gL0;05Z0407kc0705^04081B0705b04085n0705f0408:N0705j0408>F0705n0408CM070620408IH0706604\#
08OD0706:0408Ri0706>0408W^0706B0408^A0706F0508de0706K0408j10706O05090W0706T05096Q0706Y0409<h0706]0409A]0706a05\#
09GM0706f0509NV0706k0409T`0706o0409ZL070730509b0070780409f>0707<0409ke0707@060:4Y0707F040:9<0707J050:?<0707O05\#
0:FI0707T050:M20707Y040:Q90707]040:W60707a040:[Q0707e040:aF0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A280007:002I1k004D3004G0i004D3005@15004D3006E0e007::007D100007:008K1T0007:009o1]004D300;\0e004D300<Q16\#
0007:00=^2C0007:00@11f0007:00Ag27004D300Cn15004D300E326004D300G91Q00HZ:00Hd1E0007:00J@0l0007:00K<0m004D300L90d\#
004D300Lm0Z0007:00M^270007:00Oe1_0007:00QT1D004D300Rh0l004D300Sd1;0007:00U61^0007:00Vd1]004D300L90d004D300XQ1>\#
00Y_:00Yi0d0007:00Zd1Y0007:00\M1`0007:00^=16004D300_C0X004D300_k1i0007:00ak1R0007:00cM11004D300dN0\004D300e:0Y\#
0007:00ej1^0007:00gX1K004D300i30`004D300ic100007:00jj1H0007:00lB1e004D300n71G004D300oN0X0007:010=1]0007:011j1S\#
0007:013M1R004D3014o18004D301671S0007:017a1W0007:019H1`004D301;81I004D301<Q1D0007:01=l1\0007:01?X1S0007:01A;13\#
004D301B>0i004D301C70c0007:01D10\0007:01D]1m0007:01FZ1_004D301HI1[004D301J40i01Jm:01K70\0007:01Kj1?0007:01M91k\#
004D301O41<004D301P@0h0007:01Q?1_0007:01Rn1E0007:01TC27004D301VJ0f004D301W@1Y004D301Xi180007:01Z81Z0007:01[b2;\#
004D301]m14004D301_1120007:01`:1a0007:01ak11004D301bl0g004D301cc0l0007:01df1O0007:01fE1Z0007:01go1;004D301i:0X\#
004D301ib0W0007:01jP290007:01lY26004D301n_0o004D301o^0l020Z:020d0G0007:021F1g0007:023=1`004D3024m0n004D3025k0g\#
0007:026m1]0007:028Z2^004D302;H10004D302<H0f0007:02=I1a0007:02?:2A004D302AK0h004D302BC0f0007:02CD1O0007:02Dc1G\#
004D302F:0_004D302Fi1O0007:02HS1g0007:02JJ1Y004D302L30c004D302Lf130007:02N41k0007:02Oo1V0007:02QU1?004D302Rd0X\#
004D302SL0W0007:02T>270007:02VE2X004D302Xm0j004D302Yg1V0007:02[X2X0007:02^@1m004D302`=1I004D302aV0n0007:02b_1[\#
0007:02dJ1]0007:02f71[004D302gb10004D302hb0]0007:02i\2A0007:02km20004D302mm0[004D302nX0X0007:02oG2>0007:031U0o\#
004D3032T1=004D3033a190007:03511i0007:036j1X0007:038R10004D3039R1X004D303;:1G0007:03<X1i0007:03>Q1K0007:03?l27\#
004D303B30f004D303Bi1@0007:03D@1e0007:03F52B004D303HG0m004D303ID1G0007:03Jb1H0007:03L:17004D303MA0_004D303N00h\#
004D303Nh0f020Z:03O^0S0007:03PH1V0007:03Qn1O004D303SM0g004D303TD1?0007:03UZ100007:03VZ1k0007:03XU1L004D303Z10n\#
004D303Zo0j0007:03\01>0007:03]>2R004D303_`0k004D303`[0D03`o:03a90k0007:03b;1>0007:03cI21004D303eJ11004D303fK0i\#
03`o:03gD0e0007:03h@1o0007:03j?1K0007:03kZ1^004D303mH1d004D303o<1Y0007:040l220007:042n1[0007:044Y16004D3045_1`\#
004D3047O1=0007:048c1o0007:04:b2>004D304=01;004D304>;0i0007:04?;1F0007:04@Q1b0007:04BC1k004D304D>1>004D304EL1A\#
0007:04Fd1T0007:04HH1<004D304IT11004D304JU1@0007:04Kl1`0007:04M\20004D304O\1<004D304Ph0m0007:04Ql1h0007:04Sd1B\#
004D304U61;004D304VA1;0007:04WS1B0007:04Xe13004D304Yh0a004D304ZY1=0007:04[m1T0007:04]Q1K004D304^l13004D304_o0_\#
0007:04`e1L0007:04bA260007:04dG1i004D304f@1S004D304gc1h0007:04ib1X0007:04kJ1D004D304l^1K004D304n91G0007:04oW0l\#
0007:050S1`004D3052C14004D3053G0j0007:054H2B0007:056Z1E004D3057o1N004D3059M180007:05:\200007:05<\1O004D305>;0Z\#
004D305>e0^0007:05?_1Y0007:05AH1M004D305Be0\004D305CQ1;0007:05Dg1J0007:05FA1]004D305Gn0^004D305H\1C0007:05J:1C\#
0007:05KM1]004D305Be0\004D305M:0[0007:05N01D0007:05OD1f004D305Gn0^004D305Q:0m0007:05RB1Y0007:05Sk1B004D305U=1K\#
004D305VX0h0007:05W[290007:05Yd23004D305Be0\004D305[g1L0007:05]N1[0007:05_9140007:05`=1\004D305Be0\004D305ai0_\#
0007:05bd2C0007:05e71e004D305fl1:004D302F:0_05h6<05hB0`0007:05i=200007:05k=1j004D305m70_004D305mf1@0007:05oA1n\#
0007:061?1g004D306360k004D30641120007:065>1a0007:066o1:004D306890g004D306901;0007:06:F1]0007:06<31[004D306=^0_\#
004D306>M0f0007:06?O1h0007:06AG1\004D306C30l004D306Co0a0007:06Dk1F0007:06FA1b0007:06H31]004D306I`0c004D306JS0e\#
0007:06KS1d0007:06MG1S004D306Nj0U004D306OO140007:06P^1E0007:06R31?004D306SB0\004D306Sn0l0007:06U51J0007:06VO2a\#
004D306Y@1D004D306ZT0g0007:06[V1[0007:06]A1o004D306_@0L004D306_\150007:06`n2T0007:06cR2:004D306e\0[004D306fG1H\#
06g_<06gk0g0007:06hn1D0007:06jB220007:06lD1N004D306mb0o004D306na0e0007:06ob1i0007:071[1[004D3073F1B004D3074X0f\#
0007:075[1e0007:077P1h004D3079H0b004D307::190007:07;P2?0007:07=_2=0007:07?l0W004D307@S0T004D307A70l0007:07B@1k\#
0007:07D;2N0007:07FY19004D307Gb1:004D307Hl160007:07J?220007:07LA1@004D307@S0T004D307MQ100007:07N^1n0007:07P\1Y\#
004D307RE0j004D307MQ100007:07SN2L0007:07Uj27004D307X11Z07Y[=07Yh0g0007:07Zn2S0007:07]Q1;004D307^\1@0007:07`:26\#
0007:07b@2f004D307e62F0007:07gW0g0007:07hN2i004D306_@0L004D307kG0L0007:07kj1m0007:07mg1C004D307o:0n004D308081:\#
0007:081I1;0007:082T1:004D3083^11004D3084_1?0007:08651B0007:087G1O004D3088f0\004D3089R0l0007:08:U1>0007:08;c1I\#
004D308=<0U004D308=a0U0007:08>M1\0007:08@91W004D308A`0^004D308BN0o0007:08CT1Z0007:08E>2@004D308GN14004D308HR0f\#
0007:08IO1Q0007:08K02?004D308M?14004D308NC110007:08OK1<0007:08PW0^004D308QE0`004D308R50d0007:08S0170007:08T71Z\#
004D308Ua0c004D308VT1:0007:08We270007:08Yl1c004D308[_1D004D308]31>0007:08^H1Y0007:08`11`0007:08aa1C004D308=a0U\#
004D308c41a0007:08dl1Y0007:08fU11004D308gV1@004D308hf1;0007:08j81]0007:08ke1m004D308mb17004D308ni1:020Z:09030T\#
0007:090^1]0007:092K1N0007:093i1Q004D303N00h004D3095J170007:096X2Q0007:09991a004D309:j12004D309;l0l0007:09<o1U\#
0007:09>T1g004D309@K0n004D309AI0D0007:09Ad1U0007:09CI0d0007:09D=1[004D309Eh0d004D309F\0a0007:09GT1f0007:09IJ1Z\#
0007:09K41<004D309L@1?004D309MO170007:09N]1j0007:09PW1L004D309R31H004D309SK1E0007:09Tg1X0007:09VO2>004D309X]16\#
004D309Yc0Y0007:09ZS1U0007:09\82A0007:09^I1e004D309`>12004D309a@0`0007:09b71j0007:09d10T004D309dU0o004D309eT0Z\#
0007:09fE1j0007:09h?1Z004D309ii0c004D309j\190007:09kl1R0007:09mN1b0007:09o@1b004D30:121P004D30:2R1A00HZ:0:3c0f\#
0007:0:4`1C0007:0:631\004D301J40i004D30:7_1M0007:0:9C1i0007:0:;<1Q0007:0:<]1Q004D301J40i004D30:>>0n0007:0:?C1h\#
0007:0:A;170007:0:BB1O004D30:Ca19004D30:Dj1O0007:0:FP1B0007:0:Gb1f0007:0:IX1:004D30:Jb10004D30:Kb1@0007:0:M91i\#
0007:0:O211004D30:P30b004D30:Pe0D0007:0:Q@1N0007:0:R^2=004D30:Tk13004D30:Un180007:0:W=0m0007:0:X:1^004D30:Yh0^\#
004D30:ZV0k0007:0:[X1O0007:0:]72K004D30:_R0^004D30:`@160007:0:aM140007:0:bQ2h004D30:eI0^004D30:f70o\#

"""#,
        blob: #"""
101 111\#
difference\#
Ni l'un ni l'autre n'est une réponse SMTP : ce sont des numéros d'erreur Linux qu'un client affiche quand il ne peut pas se connecter.\#
Avec `101`, il n'y a pas de route vers le réseau ; avec `111`, l'hôte a été atteint, mais rien n'écoutait sur le port.\#
use\#
`101` : vérifiez les routes et IPv6 sur l'hôte d'envoi.\#
`111` : vérifiez le nom d'hôte, le port et le service sur la cible.\#
Un serveur qui veut refuser pour l'instant dit `421`.\#
closer 421\#
ce que dit un serveur en marche quand il ne peut pas vous servir\#
211 214\#
Les deux répondent à `HELP` et s'adressent aux personnes ; un programme n'a pas à les distinguer.\#
`211` rend compte de l'état du serveur, `214` explique comment s'en servir ou comment employer une commande.\#
Utilisez `214` quand le texte explique des commandes.\#
Utilisez `211` quand le texte donne l'état du serveur ou de son aide.\#
214 551\#
Ils n'ont en commun que des chiffres et ne sont jamais interchangeables : `214` est un succès qui répond à `HELP`, `551` refuse un destinataire.\#
Après `214`, la session continue comme si de rien n'était ; après `551`, ce destinataire ne recevra pas le message.\#
Le texte de `214` est une aide pour une personne devant un terminal ; celui de `551` peut contenir la nouvelle adresse du destinataire.\#
Utilisez `214` quand un client a demandé `HELP`, et seulement alors.\#
Utilisez `551` quand un destinataire a changé d'adresse, que le message est refusé et que l'expéditeur peut connaître la nouvelle.\#
Utilisez `251` quand un destinataire a changé d'adresse et que le serveur fait suivre lui-même.\#
closer 251\#
le vrai frère de `551` : même changement, mais le message est accepté et redirigé\#
220 221\#
`220` ouvre, `221` ferme : prêt à commencer, et au revoir.\#
Les deux commencent leur texte par le nom d'hôte du serveur.\#
Utilisez `220` comme bannière et après `STARTTLS`.\#
Utilisez `221` après `QUIT`, puis fermez.\#
220 250\#
`220` dit que le serveur est prêt pour du nouveau, une session ou une négociation TLS ; `250` dit qu'une commande a été exécutée.\#
`220` vient avant toute commande et après `STARTTLS` ; `250` vient après presque toutes les autres commandes.\#
Après le `220` à `STARTTLS`, il n'y a plus de SMTP, seulement la négociation TLS.\#
Utilisez `220` comme bannière, et pour accepter `STARTTLS`.\#
Utilisez `250` pour confirmer `EHLO`, `MAIL`, `RCPT`, le message et autres.\#
220 354\#
Les deux invitent le client à continuer : `220` à commencer une session ou TLS, `354` à envoyer le message.\#
`220` est une réponse achevée ; `354` n'en est que la moitié, et une seconde réponse suit le point final.\#
Utilisez `354` après `DATA`, quand au moins un destinataire a été accepté.\#
closer 250\#
la réponse qui se trouve d'ordinaire entre les deux\#
221 421\#
`221` est le congé que le client a demandé avec `QUIT` ; avec `421`, le serveur raccroche de lui-même.\#
Après `221`, tout est fait ; après `421`, tout ce qui n'est pas encore accepté doit être renvoyé plus tard.\#
`421` peut venir à tout moment, même avant que le client ait parlé.\#
Utilisez `221` pour répondre à `QUIT`.\#
Utilisez `421` pour mettre fin à une session sans y être invité : arrêt, surcharge, délai dépassé, trop d'erreurs.\#
235 250\#
`235` dit qu'une authentification a réussi ; `250` le dit de presque toutes les autres commandes.\#
Un client qui attend `250` après `AUTH` comprend mal le succès.\#
Utilisez `235` pour clore un `AUTH` réussi.\#
Utilisez `250` pour les autres commandes.\#
235 334\#
`235` clôt l'authentification : elle a réussi. `334` est une étape du chemin : le serveur demande la suite.\#
Le texte de `334` est du Base64 pour le programme ; celui de `235` s'adresse aux personnes.\#
Utilisez `334` pour chaque défi pendant `AUTH`.\#
Utilisez `235` une fois, quand l'authentification est acceptée.\#
235 535\#
Les deux closent un échange `AUTH` : `235` accepte l'authentification, `535` la refuse.\#
Après `235`, la session continue avec `MAIL FROM` ; après `535`, on demande d'autres identifiants à l'utilisateur.\#
Utilisez `235` quand les identifiants sont justes et que le compte peut s'authentifier.\#
Utilisez `535` quand ils ne le sont pas.\#
250 251\#
Les deux acceptent le destinataire ; `251` ajoute que la boîte est ailleurs et que le serveur y fait suivre.\#
Le texte de `251` contient la nouvelle adresse ; celui de `250` ne signifie rien pour un programme.\#
Un serveur peut faire suivre et dire tout de même `250`, pour garder la nouvelle adresse privée.\#
Utilisez `250` quand le destinataire est local, ou redirigé en silence.\#
Utilisez `251` quand l'expéditeur peut apprendre l'adresse vers laquelle le message est redirigé.\#
250 252\#
Les deux sont des succès ; `250` dit que l'adresse a été vérifiée, `252` qu'elle ne l'a pas été.\#
`252` va avec `VRFY` et `EXPN` ; après `RCPT TO`, la réponse est `250` même si le serveur vérifie plus tard.\#
Utilisez `250` pour répondre à `VRFY` seulement si la boîte a vraiment été trouvée.\#
Utilisez `252` pour répondre à `VRFY` quand vous ne pouvez ou ne voulez rien dire.\#
250 354\#
`250` est définitif ; `354` est intermédiaire et demande le message, après quoi vient la réponse finale.\#
`354` répond à `DATA` ; le `250` qui compte vient après le point final et transfère le message.\#
Avec `BDAT`, il n'y a pas de `354` : chaque fragment reçoit `250`.\#
Utilisez `354` pour laisser le client envoyer le message.\#
Utilisez `250` une fois le message mis en sûreté.\#
250 550\#
`250` accepte, `550` refuse définitivement.\#
Après `RCPT TO`, `250` est provisoire : le serveur peut encore dire `550` après le message, pour son contenu ou une règle.\#
Le `250` après le point final vaut reçu ; ce qui échoue ensuite revient en avis de non-remise, pas en `550`.\#
Utilisez `250` pour ce qui est fait et, après le point final, seulement quand le message est en lieu sûr.\#
Utilisez `550` pour les boîtes inconnues et les règles.\#
closer 450\#
le refus qui laisse l'expéditeur réessayer\#
251 252\#
`251` connaît le destinataire et fait suivre ; `252` ne sait rien et essaiera.\#
`251` répond à `RCPT` et `VRFY`, `252` seulement à `VRFY` et `EXPN` ; en réponse à `ETRN`, les deux ont un autre sens.\#
Utilisez `251` quand la boîte a été déplacée et que vous faites suivre.\#
Utilisez `252` quand vous ne vérifiez pas les adresses.\#
251 551\#
`251` prend le message et le fait suivre ; `551` le refuse et laisse l'expéditeur essayer la nouvelle adresse.\#
Après `251`, personne n'a rien à faire ; après `551`, l'expéditeur doit renvoyer.\#
Les deux portent la nouvelle adresse entre chevrons, et les deux la livrent : un serveur qui doit la garder privée dit `250` ou `550`.\#
Utilisez `251` quand le serveur fera suivre lui-même.\#
Utilisez `551` quand il ne le fera pas, mais que l'expéditeur peut savoir où est parti le destinataire.\#
Utilisez `550` quand la nouvelle adresse est inconnue ou doit être tue.\#
252 502\#
Les deux laissent `VRFY` sans réponse : `252` comme un succès poli, `502` comme un refus de la commande.\#
La norme recommande `252` là où les adresses ne peuvent pas être vérifiées ; un serveur qui dit `502` n'est pas tout à fait conforme.\#
Utilisez `252` quand `VRFY` est compris, mais laissé sans réponse.\#
Utilisez `502` quand une commande est connue, mais non réalisée.\#
252 550\#
`252` dit « peut-être, envoyez et voyez » ; `550` dit « pas d'utilisateur de ce nom » ou « pas le droit ».\#
Ni l'un ni l'autre ne vaut preuve avant la réponse à `RCPT TO`.\#
Utilisez `252` quand l'adresse n'a pas été cherchée.\#
Utilisez `550` quand elle a été cherchée et n'existe pas.\#
334 354\#
Les deux demandent la suite au client : `334` la suite de l'authentification, `354` le message.\#
Après `334` vient une ligne de Base64 ; après `354` viennent beaucoup de lignes, jusqu'à un point seul.\#
La réponse à `334` est secrète et doit être masquée dans les journaux.\#
Utilisez `334` seulement pendant `AUTH`.\#
Utilisez `354` seulement après `DATA`.\#
354 503\#
Les deux répondent à `DATA` : `354` demande le message, `503` dit que l'ordre est faux, le plus souvent faute de destinataire accepté.\#
Après `354`, le client doit envoyer le message ; après `503`, il ne le doit pas, sinon chaque ligne est refusée comme une commande.\#
Utilisez `354` quand au moins un destinataire a été accepté.\#
Utilisez `503` quand il manque `MAIL` ou un `RCPT` accepté.\#
closer 554\#
l'autre refus de `DATA`\#
4.2.1 4.2.2\#
Avec `4.2.1`, la boîte est suspendue pour l'instant ou, chez Gmail, reçoit trop vite ; avec `4.2.2`, elle est pleine.\#
Après `4.2.2`, le titulaire doit faire de la place ; après `4.2.1`, le système doit agir, ou le temps suffit.\#
Utilisez `4.2.1` pour une boîte suspendue ou en déplacement.\#
Utilisez `4.2.2` pour une boîte au-delà de son quota.\#
4.2.2 5.2.2\#
Les deux disent que la boîte est pleine ; avec `4.2.2`, la file réessaie, avec `5.2.2`, le message revient.\#
La RFC 3463 le veut temporaire, mais le registre le lie à `552` : les serveurs font les deux. Gmail passe de `452 4.2.2` à `552 5.2.2` quand le compte est en outre inactif.\#
Utilisez `4.2.2` quand le titulaire fera sans doute de la place.\#
Utilisez `5.2.2` pour les boîtes qui restent pleines.\#
4.4.1 4.4.2\#
Avec `4.4.1`, aucun hôte n'a répondu ; avec `4.4.2`, un hôte a répondu, et la connexion s'est rompue ensuite.\#
`4.4.1` désigne un pare-feu, une mauvaise adresse ou un service arrêté ; `4.4.2` des délais, la MTU, TLS ou des équipements intermédiaires.\#
Utilisez `4.4.1` quand aucune connexion n'a pu s'ouvrir.\#
Utilisez `4.4.2` quand elle s'est ouverte puis rompue.\#
4.4.1 4.4.7\#
`4.4.1` est un essai échoué ; `4.4.7` est la fin de tous : le message est devenu trop ancien.\#
`4.4.7` ne dit pas la cause ; la dernière erreur avant lui la dit, souvent un `4.4.1`.\#
Utilisez `4.4.1` quand un hôte ne répond pas.\#
Utilisez `4.4.7` quand la file renonce, ou avertit d'un retard, et qu'on ne sait rien de mieux.\#
4.4.3 4.4.4\#
`4.4.3` dit que l'annuaire ou le serveur DNS n'a pas répondu ; `4.4.4` qu'il a répondu, mais n'a pas donné de route.\#
Après `4.4.3`, testez votre résolveur ; après `4.4.4`, les enregistrements du domaine du destinataire.\#
Utilisez `4.4.3` pour les recherches qui échouent.\#
Utilisez `4.4.4` pour les enregistrements absents ou inutilisables.\#
4.4.7 5.4.7\#
Les deux disent que le message a trop attendu ; `5.4.7` est toujours définitif, `4.4.7` peut n'être qu'un avis de retard.\#
Lisez `Action:` à côté : `delayed` veut dire que les essais continuent, `failed` qu'ils sont finis.\#
Aucun ne nomme la cause : c'est la dernière réponse temporaire qui précède.\#
Utilisez `4.4.7` pour un avis de retard.\#
Utilisez `5.4.7` quand la file renonce.\#
4.7.0 4.7.1\#
`4.7.0` dit seulement « sécurité ou politique, pour l'instant » ; `4.7.1` dit que cette remise n'est pas autorisée pour l'instant.\#
En pratique, `4.7.1` est surtout la liste grise ou une règle pour le destinataire, `4.7.0` une limite sur le client, l'authentification ou TLS (Gmail, Yahoo, Postfix).\#
Utilisez `4.7.1` pour différer une remise par une règle.\#
Utilisez `4.7.0` quand rien de plus fin ne convient, comme pour trop d'erreurs ou d'authentifications.\#
4.7.0 5.7.0\#
`4.7.0` diffère pour une raison de sécurité, surtout débit ou réputation ; `5.7.0` refuse, surtout faute d'authentification ou de TLS, ou pour un contenu interdit.\#
Après `4.7.0`, envoyez plus lentement et laissez la file réessayer ; après `5.7.0`, il faut d'abord changer quelque chose.\#
Utilisez `4.7.0` pour des limites et des pannes passagères d'authentification ou de TLS.\#
Utilisez `5.7.0` pour des exigences et interdictions durables.\#
4.7.1 5.7.1\#
`4.7.1` est un refus pour l'instant, surtout la liste grise ; `5.7.1` est un refus tant que rien ne change.\#
Après `4.7.1`, patientez ; après `5.7.1`, suivez le texte : authentification, SPF, liste de blocage, droit.\#
Selon le registre, ce détail n'est que permanent, mais `4.7.1` est si courant que ce n'est pas une erreur.\#
Utilisez `4.7.1` pour la liste grise et les règles passagères.\#
Utilisez `5.7.1` pour les règles qui durent.\#
4.7.28 5.7.28\#
Les deux disent que trop de courrier vient de cette source ; avec `4.7.28`, la file peut encore le remettre, avec `5.7.28`, ce message est perdu.\#
Dans les deux cas, baissez le débit et cherchez un compte détourné ; après `5.7.28`, les messages refusés sont à renvoyer.\#
Utilisez `4.7.28` pour ralentir une source.\#
Utilisez `5.7.28` pour arrêter un flot.\#
421 441\#
`421` est une réponse du serveur distant ; `441` est écrit par votre propre système, surtout Exchange, parce qu'aucun serveur n'a répondu.\#
`441` est `4.4.1`, pas de réponse de l'hôte, sans ses points.\#
`421` : regardez les limites et la réputation chez le serveur de réception.\#
`441` : testez le port 25 vers les hôtes MX depuis votre propre serveur.\#
421 450\#
`421` met fin à la session pour tout message et tout destinataire ; `450` diffère une commande, et la session continue.\#
Après `421`, le serveur ferme la connexion ; après `450`, le destinataire suivant peut être accepté.\#
Les deux sont temporaires : la file réessaie dans les deux cas.\#
Utilisez `421` pour faire patienter le client dans son ensemble : surcharge, trop de connexions, arrêt.\#
Utilisez `450` pour différer un destinataire ou un message, comme pour la liste grise.\#
421 451\#
`421` annonce la fin de la connexion ; `451` dit qu'une commande a échoué du côté du serveur, et la session continue.\#
Après une connexion qui se rompt sans un mot, le client agit comme s'il avait reçu `451`.\#
Les grands fournisseurs emploient `421` pour le débit et la réputation ; `451` indique plutôt une erreur ou une recherche échouée.\#
Utilisez `421` quand la session ne peut pas continuer.\#
Utilisez `451` quand seule cette commande ne peut pas être traitée maintenant.\#
421 452\#
`421` ferme la connexion ; `452` dit que le stockage, ou le nombre de destinataires, n'en permet pas plus maintenant.\#
Après `452` à un destinataire, ceux qui sont acceptés le restent et le message peut leur être envoyé ; après `421`, tout est à recommencer.\#
Utilisez `421` pour la surcharge et les limites de connexion.\#
Utilisez `452` quand le disque est plein ou que la transaction a trop de destinataires.\#
421 521\#
`421` veut dire pas maintenant, `521` jamais : l'hôte ne prend de courrier de personne.\#
Après `421`, la file réessaie ; après `521`, réessayer est inutile.\#
Utilisez `421` pour un client qui peut revenir.\#
Utilisez `521` pour un hôte sans service de messagerie.\#
Utilisez `554` pour refuser définitivement un client.\#
le refus permanent d'un seul client\#
421 550\#
`421` diffère toute la session pour un temps ; `550` refuse définitivement une boîte ou un message.\#
Après `421`, on ne sait rien du destinataire ; gardez l'adresse et laissez la file réessayer.\#
Utilisez `421` pour la charge, les limites et l'arrêt.\#
Utilisez `550` pour les boîtes inconnues et les règles qui ne changeront pas.\#
421 554\#
`421` éconduit le client pour l'instant, `554` définitivement.\#
Après `421`, la file réessaie ; après `554`, quelqu'un doit supprimer la cause : liste de blocage, DNS inverse, contenu.\#
Après une bannière `421`, le serveur ferme ; après une bannière `554`, il attend `QUIT`.\#
Utilisez `421` pour la surcharge et les limitations de débit.\#
Utilisez `554` pour les clients et messages indésirables.\#
422 452\#
`452` est un vrai code de réponse ; `422` est `4.2.2` qui a perdu ses points.\#
Bien lu, `422` dit que la boîte du destinataire est pleine ; `452` le dit du stockage du serveur, ou de la liste des destinataires, sauf si `4.2.2` l'accompagne.\#
Utilisez `452 4.2.2` pour une boîte pleine pour le moment.\#
N'envoyez pas `422`.\#
closer 452\#
le code de réponse de la norme pour ce que `422` veut dire\#
422 552\#
`552` est un vrai code de réponse ; `422` est `4.2.2` qui a perdu ses points.\#
`552 5.2.2` tient la boîte pleine pour permanente et le message revient ; `4.2.2` la tient pour temporaire et la file réessaie.\#
Utilisez `552 5.2.2` quand le message doit revenir tout de suite.\#
Utilisez `452 4.2.2` quand l'expéditeur doit réessayer.\#
le code de réponse temporaire pour une boîte pleine\#
432 454\#
Après `432`, l'utilisateur doit s'authentifier une fois autrement ; après `454`, seul l'administrateur du serveur peut aider.\#
Les deux closent un échange `AUTH`, et dans aucun des cas on ne sait le mot de passe faux.\#
Hors d'`AUTH`, `432` est le mot d'Exchange ou de Courier pour un service occupé, et `454` va avec `STARTTLS`.\#
Utilisez `432` quand il manque au compte le secret de ce mécanisme et qu'une authentification `PLAIN` le créerait.\#
Utilisez `454` quand l'authentification ne peut pas être vérifiée à cause d'une panne sur le serveur.\#
450 451\#
Avec `450`, la raison est l'adresse ou une règle, avec `451`, une erreur interne du serveur ; un client traite les deux de même.\#
`450` va avec les destinataires et les règles à la fin du message ; `451` peut aussi répondre à `MAIL`.\#
La liste grise vient avec l'un ou l'autre ; son code propre est `450`.\#
Utilisez `450` quand vous différez à dessein un expéditeur ou un destinataire, ou qu'une boîte est occupée.\#
Utilisez `451` quand une recherche, un filtre ou la configuration a échoué.\#
450 452\#
`450` diffère une boîte ou un expéditeur ; `452` dit que la place manque : disque, quota ou destinataires de la transaction.\#
Après `452` pour trop de destinataires, le client continue avec ceux qui sont acceptés ; après `450`, c'est ce destinataire-là qui attend.\#
Utilisez `450` pour la liste grise et les boîtes indisponibles maintenant.\#
Utilisez `452` pour le stockage et trop de destinataires.\#
450 550\#
`450` est temporaire et la file réessaie ; `550` est permanent et le message revient.\#
Après `450`, gardez l'adresse ; après `550`, regardez le code étendu : seul `5.1.x` parle d'une adresse fausse.\#
Un `450` avec « user unknown » qui dure des jours est un `550` adouci par un réglage, comme le `soft_bounce` de Postfix.\#
Utilisez `450` quand le même message peut passer plus tard sans rien changer.\#
Utilisez `550` quand la boîte n'existe pas ou qu'une règle interdit le message.\#
450 554\#
`450` diffère une boîte ou un message ; `554` refuse définitivement la transaction ou la session.\#
Après `450`, attendre suffit ; après `554`, il faut changer quelque chose.\#
Utilisez `450` pour la liste grise et les situations passagères.\#
Utilisez `554` pour le contenu, les listes de blocage et les sessions refusées.\#
451 452\#
`451` est une erreur de traitement, `452` un manque de place : stockage ou destinataires dans cette transaction.\#
Après `452`, moins de destinataires, ou un message plus petit, peuvent passer tout de suite ; après `451`, seul le temps aide.\#
Utilisez `451` pour les échecs de recherche, de filtre et de configuration.\#
Utilisez `452` pour un disque plein et trop de destinataires.\#
451 454\#
`451` est pour les commandes de courrier ; `454` est pour `AUTH` et `STARTTLS` quand ils ne fonctionnent pas maintenant.\#
Après `454` à `AUTH`, le programme ne doit pas demander un nouveau mot de passe.\#
Utilisez `451` quand une commande de courrier échoue du côté du serveur.\#
Utilisez `454` quand la base des mots de passe ou TLS n'est pas disponible.\#
451 550\#
`451` est une erreur sur le serveur et passe ; `550` est une décision et demeure.\#
Après `451`, la file réessaie ; après `550`, le message revient.\#
Utilisez `451` quand vous n'avez pas pu décider.\#
Utilisez `550` quand vous avez décidé contre le destinataire ou le message.\#
451 554\#
Les deux peuvent suivre le message : `451` n'a pas pu l'achever pour l'instant, `554` n'en veut pas.\#
Après `451`, le client le garde et réessaie ; après `554`, il retourne à l'expéditeur.\#
Utilisez `451` quand le filtre ou le stockage n'est pas disponible.\#
Utilisez `554` quand le verdict est définitif.\#
452 552\#
`452` est temporaire : on attend de la place. `552` est permanent : ce message ne tient pas.\#
Trop de destinataires, c'est `452` ; la RFC 821 avait `552` pour cela, et les clients devraient encore prendre ce cas pour temporaire.\#
Une boîte pleine vient comme `452 4.2.2` ou `552 5.2.2` ; un message au-delà de la limite de taille est toujours `552`.\#
Utilisez `452` pour un disque plein, une boîte pleine que quelqu'un lit, et trop de destinataires.\#
Utilisez `552` pour les messages au-delà de la limite, et pour les boîtes dont le courrier doit revenir tout de suite.\#
454 530\#
`530` exige authentification ou TLS ; `454` dit que l'authentification ou TLS est en panne en ce moment.\#
Après `530`, c'est au client d'agir ; après `454`, à l'administrateur du serveur.\#
Utilisez `530` quand une commande ne peut pas venir avant l'authentification ou `STARTTLS`.\#
Utilisez `454` quand `AUTH` ou `STARTTLS` lui-même échoue pour une raison passagère.\#
454 535\#
`454` est la faute du serveur, `535` celle des identifiants.\#
Après `454`, le même mot de passe peut marcher plus tard ; après `535`, l'utilisateur en a besoin d'un autre.\#
Utilisez `454` quand l'authentification n'a pas pu être vérifiée.\#
Utilisez `535` quand elle l'a été et qu'elle est fausse.\#
455 555\#
`455` est temporaire : le paramètre est connu, mais ne peut pas être honoré maintenant. `555` est permanent : il est inconnu ou jamais honoré.\#
Après `455`, la file réessaie ; après `555`, le client doit omettre le paramètre.\#
Utilisez `455` pour un manque passager, comme un délai qui ne peut pas être tenu maintenant.\#
Utilisez `555` pour les paramètres d'extensions que `EHLO` n'offre pas.\#
458 459\#
Les deux refusent `ETRN` : `458` parce que la file n'a pas pu démarrer, `459` parce que cet hôte n'a pas le droit de demander.\#
Après `458`, redemander peut aider ; après `459`, quelqu'un doit changer la liste des hôtes.\#
Utilisez `458` pour un ennui avec la file.\#
Utilisez `459` pour les hôtes non autorisés.\#
5.1.1 5.1.10\#
`5.1.1` porte sur une boîte ; `5.1.10` sur le domaine entier, qui publie qu'il ne prend pas de courrier.\#
Venant de Microsoft, `5.1.10` signifie destinataire introuvable : lisez-le là comme `5.1.1`.\#
Utilisez `5.1.1` pour les boîtes inconnues.\#
Utilisez `5.1.10` quand le domaine du destinataire a un MX nul, avec `556`.\#
5.1.1 5.1.2\#
Avec `5.1.1`, c'est la partie avant `@` qui est fausse, avec `5.1.2`, le domaine qui suit.\#
`5.1.1` vient du serveur du destinataire ; `5.1.2` le plus souvent du vôtre, qui n'a pas trouvé ce domaine.\#
Utilisez `5.1.1` quand la boîte est inconnue.\#
Utilisez `5.1.2` quand le domaine n'existe pas ou n'a pas de serveur de messagerie.\#
5.1.1 5.1.3\#
`5.1.1` est bien formé, mais ne désigne personne ; `5.1.3` n'est pas bien formé.\#
Après `5.1.3`, cherchez espaces, virgules et chevrons ; après `5.1.1`, fautes de frappe et comptes fermés.\#
Utilisez `5.1.3` pour une mauvaise syntaxe.\#
5.1.1 5.1.6\#
Les deux refusent la boîte ; `5.1.6` ajoute qu'elle existait et a été déplacée.\#
Le nom enregistré de `5.1.6` dit « sans nouvelle adresse » ; avec `551`, le texte peut tout de même en donner une.\#
Utilisez `5.1.6` quand elle était ici et a été déplacée.\#
5.1.1 5.2.1\#
Avec `5.1.1`, on ne connaît pas de telle boîte ; avec `5.2.1`, elle existe, mais elle est désactivée.\#
Une boîte désactivée peut revenir ; une boîte inconnue est une adresse fausse.\#
Utilisez `5.1.1` quand l'adresse n'a jamais été valable, ou que son compte est supprimé.\#
Utilisez `5.2.1` pour les comptes suspendus ou inactifs.\#
5.1.1 5.4.1\#
Selon le registre, `5.4.1` dit qu'aucun hôte n'a répondu ; Microsoft l'emploie pour des destinataires que son annuaire ne connaît pas.\#
« Recipient address rejected: Access denied » avec `5.4.1` est le `5.1.1` de Microsoft, sauf si le domaine vient d'être ajouté.\#
Utilisez `4.4.1` quand un hôte ne répond pas ; selon le registre, il n'est que temporaire.\#
5.1.1 5.7.1\#
`5.1.1` porte sur l'adresse : elle est fausse. `5.7.1` porte sur le droit : l'adresse est peut-être juste.\#
Retirez une adresse après `5.1.1`, jamais à cause du seul `5.7.1`.\#
Certains serveurs disent `5.7.1` pour des utilisateurs inconnus (Yandex, sites sous qmail) : lisez le texte.\#
Utilisez `5.7.1` pour les refus par une règle.\#
5.1.10 5.4.1\#
Chez Microsoft, les deux signifient un destinataire inconnu : `5.4.1` est dit à l'entrée pendant la session, `5.1.10` plus tard, à l'intérieur.\#
Au registre, ils diffèrent : `5.1.10` est un MX nul au domaine du destinataire, `5.4.1` un hôte qui ne répond pas.\#
Utilisez `5.1.10` avec `556` quand le domaine du destinataire a un MX nul.\#
closer 5.1.1\#
le code enregistré pour un destinataire inconnu\#
5.1.2 5.4.4\#
`5.1.2` s'en prend à l'adresse : ce domaine n'existe pas. `5.4.4` s'en prend à la route : le DNS n'a rien donné d'utilisable.\#
Après `5.1.2`, corrigez l'adresse ; après `5.4.4`, regardez les enregistrements MX et A du domaine, et votre résolveur.\#
Utilisez `5.1.2` quand le domaine n'existe pas.\#
Utilisez `5.4.4` quand il existe, mais n'a pas d'hôte de messagerie utilisable.\#
5.1.7 5.1.8\#
Les deux mettent en cause l'adresse d'expéditeur : `5.1.7` ne peut pas la lire, `5.1.8` la lit mais ne trouve pas le domaine.\#
Après `5.1.7`, corrigez l'écriture de l'adresse ; après `5.1.8`, son domaine ou les enregistrements DNS de celui-ci.\#
Utilisez `5.1.7` pour une syntaxe fautive dans `MAIL FROM`.\#
Utilisez `5.1.8` pour un domaine d'expéditeur sans MX ni adresse.\#
5.2.2 5.2.3\#
`5.2.2` porte sur la boîte : elle est pleine. `5.2.3` porte sur le message : il est trop gros pour cette boîte.\#
Après `5.2.2`, un petit message échoue aussi ; après `5.2.3`, il passe.\#
Utilisez `5.2.2` pour une boîte au-delà de son quota.\#
Utilisez `5.2.3` pour la limite de taille d'un destinataire ou d'un groupe.\#
5.2.3 5.3.4\#
Les deux disent que le message est trop gros : `5.2.3` pour ce destinataire, `5.3.4` pour le système entier.\#
Après `5.3.4`, aucun destinataire de ce serveur ne peut le recevoir ; après `5.2.3`, d'autres le peuvent.\#
Utilisez `5.2.3` pour les limites d'une boîte.\#
Utilisez `5.3.4` pour la limite annoncée avec `SIZE`.\#
5.4.6 5.4.14\#
Les deux disent que le message tourne en rond ; `5.4.6` est enregistré, `5.4.14` est un code propre à Exchange Online.\#
Dans les deux cas, lisez les champs `Received` de bas en haut : les hôtes qui reviennent forment la boucle.\#
Utilisez `5.4.6` quand un message a traversé trop d'hôtes.\#
Personne d'autre que Microsoft n'envoie `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` dit que le message a tourné en rond ; `5.4.7` qu'il a attendu trop longtemps.\#
Après `5.4.6`, comparez les lignes `Received` ; après `5.4.7`, cherchez les erreurs temporaires dans le journal.\#
Selon le registre, une boucle n'est que temporaire, `4.4.6` ; presque tous les serveurs la disent permanente.\#
Utilisez `5.4.6` pour les boucles et trop de sauts.\#
Utilisez `5.4.7` quand le temps en file est écoulé.\#
5.5.1 5.5.2\#
`5.5.1` lit la commande, mais elle n'est pas offerte ou vient au mauvais moment ; `5.5.2` ne peut pas lire la ligne.\#
Après `5.5.1`, regardez l'ordre et la réponse à `EHLO` ; après `5.5.2`, les octets de la ligne.\#
Utilisez `5.5.1` avec `503` ou `502`.\#
Utilisez `5.5.2` avec `500`, ou avec `501` pour une ligne illisible.\#
5.5.2 5.5.4\#
`5.5.2` porte sur la ligne entière, `5.5.4` sur un argument d'une commande comprise.\#
Les serveurs les mêlent : Postfix dit `5.5.2` pour un nom `HELO` sans domaine.\#
Utilisez `5.5.2` pour les lignes illisibles.\#
Utilisez `5.5.4` pour les arguments et paramètres refusés.\#
5.7.0 5.7.1\#
`5.7.0` est une politique ou sécurité indéfinie ; `5.7.1` est le refus de cette remise.\#
`5.7.0` vient souvent avec les exigences d'authentification et de TLS (`530`) et les pièces jointes bloquées par Gmail ; `5.7.1` avec les relais, listes de blocage et règles.\#
Utilisez `5.7.1` quand l'expéditeur, le client ou le destinataire n'a pas le droit.\#
Utilisez `5.7.0` quand aucun code plus fin ne convient.\#
5.7.0 5.7.8\#
`5.7.8` dit que les identifiants sont faux ; avec `530`, `5.7.0` dit qu'une authentification ou TLS manque.\#
Après `5.7.8`, corrigez nom d'utilisateur ou mot de passe ; après `5.7.0`, lisez le texte, car il couvre toute la sécurité.\#
Utilisez `5.7.8` avec `535`.\#
Utilisez `5.7.0` avec `530`, et là où rien de plus fin ne convient.\#
5.7.1 5.7.133\#
`5.7.1` peut avoir n'importe quelle règle pour cause ; `5.7.133` en nomme une : le groupe ne prend que le courrier de personnes authentifiées de son organisation.\#
Après `5.7.133`, votre serveur n'est pas en cause : le propriétaire du groupe doit l'ouvrir. Après `5.7.1`, le texte dit qui doit agir.\#
Utilisez `5.7.1` pour les refus par règle.\#
Seul Exchange envoie `5.7.133` ; le code enregistré pour une liste fermée est `5.7.2`.\#
closer 5.7.2\#
le code enregistré pour une liste qui vous est fermée\#
5.7.1 5.7.25\#
`5.7.25` nomme la cause, le DNS inverse ; `5.7.1` peut avoir n'importe quelle cause.\#
Après `5.7.25`, créez pour l'adresse d'envoi un enregistrement PTR dont le nom ramène à elle ; après `5.7.1`, lisez le texte.\#
Beaucoup de serveurs signalent un DNS inverse manquant par `5.7.1` ; Gmail aussi par `4.7.23`.\#
Utilisez `5.7.25` quand le contrôle du DNS inverse a échoué.\#
Utilisez `5.7.1` pour les règles sans code à elles.\#
5.7.1 5.7.26\#
`5.7.26` dit que l'authentification du message a échoué (SPF, DKIM, DMARC) ; `5.7.1` peut avoir n'importe quelle cause.\#
Après `5.7.26`, publiez ou corrigez les enregistrements de l'expéditeur ; après `5.7.1`, lisez le texte.\#
Utilisez `5.7.26` quand plus d'un contrôle a échoué, comme dans un refus DMARC.\#
Utilisez `5.7.1` pour les autres refus par une règle.\#
5.7.20 5.7.26\#
`5.7.20` nomme un contrôle, DKIM : aucune signature n'a réussi. `5.7.26` dit que plusieurs contrôles ont échoué.\#
Après `5.7.20`, regardez la seule signature ; après `5.7.26`, SPF, DKIM et leur concordance avec le domaine de `From`.\#
Utilisez `5.7.20` quand seul compte l'échec DKIM.\#
Utilisez `5.7.26` quand compte la somme des contrôles, comme avec DMARC.\#
5.7.23 5.7.25\#
`5.7.23` porte sur SPF : le domaine n'autorise pas l'adresse. `5.7.25` porte sur le DNS inverse : l'adresse n'a pas de nom qui ramène à elle.\#
Après `5.7.23`, le titulaire du domaine corrige un enregistrement TXT ; après `5.7.25`, le gestionnaire de la plage d'adresses pose un PTR.\#
Gmail dit `4.7.23` pour le DNS inverse.\#
Utilisez `5.7.23` quand SPF échoue.\#
Utilisez `5.7.25` quand le contrôle du DNS inverse échoue.\#
5.7.23 5.7.26\#
`5.7.23` nomme un contrôle, SPF : l'hôte d'envoi n'est pas autorisé. `5.7.26` dit que plusieurs contrôles ont échoué.\#
Après `5.7.23`, corrigez l'enregistrement SPF, ou pensez à une redirection ; après `5.7.26`, une signature DKIM valide et alignée est le meilleur remède.\#
Gmail emploie `4.7.23` pour un DNS inverse manquant et `5.7.27` pour SPF.\#
Utilisez `5.7.23` quand SPF échoue et que la règle refuse pour lui seul.\#
Utilisez `5.7.26` quand aucun contrôle ne réussit, comme avec DMARC.\#
5.7.23 5.7.27\#
Au registre, `5.7.23` est un échec SPF et `5.7.27` un MX nul au domaine de l'expéditeur ; chez Gmail, `5.7.27` est l'échec SPF.\#
Dans les deux cas, regardez le domaine de `MAIL FROM` : d'abord SPF, ensuite MX.\#
Utilisez `5.7.27` quand le domaine de l'expéditeur a un MX nul.\#
5.7.26 5.7.27\#
Chez Gmail, les deux parlent d'authentification : `5.7.26` dit que ni SPF ni DKIM n'a suffi, `5.7.27` que SPF n'a pas réussi.\#
Au registre, `5.7.27` dit au contraire que le domaine de l'expéditeur ne prend pas de courrier (MX nul).\#
Utilisez `5.7.26` quand plusieurs contrôles ont échoué.\#
5.7.509 5.7.515\#
`5.7.509` suit la politique DMARC du domaine de l'expéditeur lui-même, qui dit reject ; `5.7.515` est l'exigence d'Outlook.com envers qui envoie beaucoup.\#
Après `5.7.509`, une seule réussite alignée suffit ; pour `5.7.515`, SPF et DKIM doivent réussir tous deux, et DMARC être publié.\#
Les deux sont propres à Microsoft ; le code enregistré pour une authentification échouée est `5.7.26`.\#
closer 5.7.26\#
le code enregistré pour une authentification échouée\#
5.7.511 5.7.606\#
Les deux bannissent l'adresse d'envoi ; avec `5.7.606`, une page web permet le retrait, avec `5.7.511`, seulement un courriel à l'adresse citée dans la réponse.\#
Le retrait ne sert qu'une fois le spam arrêté ; il prend un jour ou deux.\#
Les deux sont propres à Microsoft ; ailleurs, une adresse bloquée est `5.7.1`.\#
5.7.57 5.7.139\#
Avec `5.7.57`, l'appareil ou le programme ne s'est pas authentifié du tout ; avec `5.7.139`, il a essayé et Microsoft 365 a refusé.\#
Après `5.7.57`, saisissez nom d'utilisateur et mot de passe ou créez un connecteur ; après `5.7.139`, un administrateur doit permettre SMTP AUTH, ou le programme a besoin d'OAuth.\#
Les deux sont propres à Microsoft ; ailleurs, une authentification absente est `5.7.0` avec `530`, une authentification échouée `5.7.8` avec `535`.\#
5.7.8 5.7.9\#
`5.7.8` refuse les identifiants, `5.7.9` le mécanisme.\#
Après `5.7.8`, vérifiez le mot de passe ; après `5.7.9`, utilisez un autre mécanisme, un mot de passe d'application ou OAuth (Gmail). Venant de Yahoo, `5.7.9` porte sur SPF et DKIM.\#
Utilisez `5.7.9` avec `534`.\#
500 501\#
Avec `500`, la commande elle-même est inconnue ou trop longue ; avec `501`, la commande est connue et son argument est faux.\#
`500` désigne le protocole ou le port, `501` une adresse, un nom ou un paramètre.\#
Utilisez `500` pour les verbes que le serveur ne connaît pas.\#
Utilisez `501` pour une adresse, un nom d'hôte ou un texte Base64 fautif.\#
500 502\#
`500` ne connaît pas la commande ; `502` la connaît, mais ne l'offre pas.\#
Pour un client, les deux veulent dire : n'employez pas cette commande ici.\#
Utilisez `500` pour les mots inconnus et les lignes trop longues.\#
Utilisez `502` pour les commandes de la norme désactivées ou non réalisées.\#
500 503\#
`500` ne peut pas lire la commande ; `503` la lit, mais elle n'a pas sa place ici.\#
Une suite de `500` après un `503` à `DATA`, c'est le texte du message lu comme des commandes.\#
Utilisez `500` pour les commandes inconnues.\#
Utilisez `503` pour les commandes connues au mauvais moment.\#
501 503\#
`501` porte sur ce qui est dans la ligne ; `503` sur le moment où elle vient.\#
Après `501`, corrigez la ligne ; après `503`, cherchez avant elle la commande refusée.\#
Utilisez `501` pour un argument faux.\#
Utilisez `503` pour un mauvais ordre.\#
501 550\#
`501` dit que l'adresse est illisible ; `550` dit qu'elle se lit, mais qu'elle est inconnue ou indésirable.\#
Certains serveurs répondent `501 5.1.1` ou `501 5.1.3` aux utilisateurs inconnus : fiez-vous au texte.\#
Utilisez `501` pour les adresses mal formées.\#
Utilisez `550` pour les adresses bien formées que l'on refuse.\#
501 553\#
`501` porte sur la forme de la ligne ; `553` sur l'adresse : elle n'est pas permise, même si elle se lit.\#
Les deux servent pour des adresses mal formées ; `553` aussi pour des expéditeurs auxquels le compte n'a pas droit, et pour un relais refusé.\#
Utilisez `501` pour les chevrons, les espaces et la syntaxe cassée.\#
Utilisez `553` pour les adresses qu'une règle exclut.\#
501 555\#
`501` est une valeur fausse ; `555` est un paramètre que le serveur ne connaît ou n'honore pas.\#
Après `555`, lisez la réponse à `EHLO` : l'extension n'est pas offerte. Gmail et qmail disent `555` aussi pour de simples fautes de syntaxe.\#
Utilisez `501` pour les mauvaises adresses et les mauvaises valeurs.\#
Utilisez `555` pour les paramètres inconnus de `MAIL` et `RCPT`.\#
502 503\#
`502` n'offre pas du tout la commande ; `503` l'offre, mais pas à ce stade.\#
Courier dit `502` aussi pour un mauvais ordre.\#
Utilisez `502` pour les commandes désactivées.\#
Utilisez `503` quand autre chose doit venir d'abord.\#
502 504\#
`502` refuse la commande entière ; `504` n'en refuse que cet argument.\#
Après `504`, un autre argument peut convenir, comme un autre mécanisme `AUTH` ou un nom d'hôte complet.\#
Utilisez `502` quand la commande n'est pas offerte.\#
Utilisez `504` quand la commande est offerte, mais pas avec ce paramètre.\#
503 530\#
`503` dit que l'ordre est mauvais ; `530` dit que l'authentification ou TLS manque. Certains hôtes disent `503` et veulent dire `530`.\#
Après `503`, cherchez plus haut la commande refusée ; après `530`, activez l'authentification ou le chiffrement.\#
Utilisez `503` pour `DATA` sans destinataires, `MAIL` sans `EHLO`, un second `AUTH`.\#
Utilisez `530` quand une commande demande d'abord une authentification ou TLS.\#
503 554\#
Les deux peuvent répondre à `DATA` quand aucun destinataire n'a été accepté, et y ont le même sens.\#
Ailleurs, `503` porte sur l'ordre, `554` est un refus du message ou de la session. En LMTP, ce doit être `503`.\#
Ni l'un ni l'autre n'est la cause : c'est le refus des destinataires qui précède.\#
Utilisez `554` avec « no valid recipients » à `DATA`, pour les messages refusés, et comme bannière de refus.\#
504 555\#
`555` est pour les paramètres de `MAIL FROM` et `RCPT TO` ; `504` pour les arguments d'autres commandes.\#
Postfix dit `504` pour les noms d'hôte et adresses sans domaine.\#
Utilisez `504` pour les mécanismes `AUTH` et les arguments de `HELP` ou `VRFY`.\#
Utilisez `555` pour les paramètres d'extension placés après une adresse.\#
521 550\#
`521` parle de l'hôte : il ne prend de courrier pour personne. `550` parle de cette boîte ou de ce message.\#
Après `521`, voyez où part le courrier (enregistrement MX) ; après `550`, voyez l'adresse ou la règle que nomme le texte.\#
Utilisez `521` pour un hôte sans service de courrier, à la bannière.\#
Utilisez `550` pour refuser un destinataire, un expéditeur ou un message.\#
le refus d'un client à la bannière\#
521 554\#
`521` dit que l'hôte ne prend de courrier de personne ; `554` refuse ce client, cette session ou ce message.\#
Après une bannière `554`, le serveur attend `QUIT` ; après `521`, il peut fermer aussitôt.\#
Le postscreen de Postfix dit `521` quand il bloque un client et raccroche : lisez-le comme `554`.\#
Utilisez `554` pour les clients indésirables et les messages refusés.\#
521 556\#
`521` est dit par l'hôte lui-même quand vous vous connectez ; `556` est dit par un autre serveur, qui a vu dans le DNS que le domaine ne prend pas de courrier.\#
Après `521`, un autre MX du domaine peut fonctionner ; après `556`, le domaine entier ne prend pas de courrier.\#
Utilisez `521` pour un service de messagerie factice sur un hôte.\#
Utilisez `556` quand le domaine du destinataire a un MX nul.\#
523 552\#
Quand `523` parle de taille, c'est `5.2.3` sans ses points, et il veut dire la même chose que `552`.\#
Au registre, `523` signifie chiffrement nécessaire, `5.7.10` ; Gmail l'envoie pour des commandes derrière `STARTTLS`.\#
Utilisez `552 5.2.3` ou `552 5.3.4` pour un message trop gros.\#
N'envoyez pas `523`.\#
525 535\#
Avec `535`, les identifiants sont faux ; avec `525`, ils sont justes, mais le compte est verrouillé.\#
Ne demandez un nouveau mot de passe qu'après `535`.\#
`525` n'existe qu'au registre ; beaucoup de serveurs disent donc `535` aussi pour les comptes verrouillés.\#
Utilisez `535 5.7.8` pour des identifiants erronés.\#
Utilisez `525 5.7.13` pour un compte désactivé.\#
530 535\#
`530` dit que personne ne s'est encore authentifié ; `535` dit qu'une authentification a été tentée et a échoué.\#
Après `530`, activez l'authentification ; après `535`, corrigez le nom d'utilisateur ou le mot de passe.\#
`530` peut aussi exiger TLS, avec « Must issue a STARTTLS command first ».\#
Utilisez `530` pour répondre aux commandes qui demandent une authentification.\#
Utilisez `535` pour répondre à `AUTH` avec des identifiants erronés.\#
530 538\#
`530` exige TLS (ou l'authentification) avant toute commande ; `538` exige TLS pour un seul mécanisme d'authentification.\#
`538` est historique : les serveurs d'aujourd'hui n'offrent pas un tel mécanisme avant TLS.\#
Utilisez `530` avec « Must issue a STARTTLS command first » pour toutes les commandes.\#
Utilisez `538` seulement pour répondre à `AUTH` avec un mécanisme qui demande TLS.\#
530 550\#
Le client peut remédier tout de suite à `530` : s'authentifier ou démarrer TLS. `550` reste un refus.\#
« Relaying denied » avec `550` a souvent le même remède : s'authentifier. Les autres textes de `550` parlent d'une boîte ou d'une règle.\#
Utilisez `530` quand une authentification ferait réussir la commande.\#
Utilisez `550` quand aucune ne le ferait.\#
534 535\#
Avec `534`, c'est la façon de s'authentifier qui est refusée, avec `535`, ce sont les identifiants.\#
Après `534`, choisissez un autre mécanisme, un mot de passe d'application ou OAuth ; après `535`, vérifiez nom d'utilisateur et mot de passe.\#
Les fournisseurs les mélangent : Microsoft 365 dit `535` quand l'authentification par mot de passe est désactivée.\#
Utilisez `534` quand le mécanisme est trop faible pour le compte.\#
Utilisez `535` quand les identifiants sont faux.\#
534 538\#
Avec `538`, le mécanisme convient dès que la connexion est chiffrée ; avec `534`, il est trop faible dans tous les cas.\#
Les deux ne répondent qu'à `AUTH`.\#
Utilisez `534` quand la politique veut un mécanisme plus fort.\#
Utilisez `538` quand il ne manque que TLS.\#
535 550\#
`535` répond à `AUTH` et parle des identifiants ; `550` répond surtout à `RCPT` et parle d'une boîte ou d'une règle.\#
Après `535`, corrigez les identifiants ; après `550`, ils ne sont pas en cause, sauf si le texte le dit.\#
Utilisez `535` pour une authentification échouée.\#
Utilisez `550` pour des destinataires, expéditeurs et messages refusés.\#
550 551\#
`551` sait où est parti le destinataire et peut le dire ; `550` ne donne pas de nouvelle adresse.\#
Après `551`, écrivez à l'adresse donnée dans le texte ; après `550` `5.1.1`, il n'y a nulle part où écrire.\#
`551` porte toujours sur un destinataire déplacé ; `550` couvre les boîtes inconnues et toute sorte de règles.\#
Utilisez `551` quand une nouvelle adresse peut être dite et que le message n'est pas redirigé.\#
Utilisez `550` quand elle est inconnue ou privée, et pour tous les autres refus.\#
boîte déplacée aussi, mais le message est redirigé\#
550 552\#
`550` refuse la boîte ou le message ; `552` dit qu'il n'y a pas de place pour lui.\#
Après `552`, l'adresse est juste : envoyez moins, ou plus tard. Après `550` `5.1.1`, l'adresse est fausse.\#
Utilisez `552` pour les messages au-delà de la limite et les boîtes au-delà de leur quota.\#
550 553\#
`550` sait lire l'adresse et refuse ; `553` s'en prend à l'adresse elle-même : sa forme, ou le droit de l'employer ici.\#
À `MAIL FROM`, `553` dit le plus souvent que l'adresse d'expéditeur n'appartient pas au compte.\#
En pratique, ils se recouvrent : Yahoo bloque avec `553`, qmail s'en sert pour refuser un relais.\#
Utilisez `553` pour les adresses mal formées ou non permises.\#
550 554\#
`550` refuse une boîte, un expéditeur ou un message ; `554` est le fourre-tout d'une transaction ou session échouée.\#
Une bannière `554` refuse la session ; `550` n'est pas fait pour cela.\#
Après l'un comme l'autre, le code étendu décide : `5.1.x` est l'adresse, `5.7.x` une règle.\#
Utilisez `550` pour les destinataires et pour les règles au motif connu.\#
Utilisez `554` dès la bannière, pour `DATA` sans destinataires et pour les messages refusés.\#
550 556\#
`556` parle du domaine entier, `550` le plus souvent d'une boîte ou d'une règle.\#
`556` repose sur un enregistrement MX nul, que le titulaire du domaine a publié exprès ; `550` couvre tout le reste.\#
Pour un expéditeur dont le domaine a un MX nul, le code est `550 5.7.27`.\#
Utilisez `556` quand le domaine du destinataire publie `MX 0 .`.\#
Utilisez `550` pour les boîtes inconnues, les domaines inconnus et les règles.\#
550 571\#
`550` est un vrai code de réponse ; `571` est `5.7.1` qui a perdu ses points, et son deuxième chiffre n'est pas permis.\#
Les deux refusent par une règle ; lisez `571` comme `550 5.7.1`.\#
Utilisez `550 5.7.1` pour un refus par une règle.\#
N'envoyez pas `571`.\#
551 553\#
`551` dit que le destinataire a changé d'adresse ; `553` dit que l'adresse n'est pas permise.\#
Le texte de `551` peut contenir une nouvelle adresse ; celui de `553` n'en a pas, sauf en réponse à `VRFY`, où il énumère des candidats.\#
Utilisez `551` pour les destinataires qui ont une nouvelle adresse.\#
Utilisez `553` pour les adresses mal formées ou exclues par une règle.\#
551 554\#
`551` offre une nouvelle adresse ; `554` ne fait que refuser.\#
Des listes appellent `551` « relay denied » ; un relais se refuse avec `554` (Postfix) ou `550`, et `5.7.1`.\#
Utilisez `551` pour un destinataire déplacé.\#
Utilisez `554 5.7.1` ou `550 5.7.1` pour refuser un relais.\#
552 554\#
`552` porte sur la taille et le stockage, `554` sur tout le reste qui fait échouer un message.\#
Après `552`, un message plus petit peut passer ; après `554`, la taille ne compte pas. Le `552 5.7.0` de Gmail est l'exception : il porte sur le contenu.\#
Utilisez `552` pour les limites et les quotas.\#
Utilisez `554` pour le contenu, les listes de blocage et les sessions.\#
553 554\#
`553` porte sur une adresse, `554` sur la transaction ou la session.\#
Après `553`, regardez l'adresse citée ; après `554`, le client, le contenu et les refus antérieurs. Le `553` de Yahoo avec un jeton comme `[BL21]` est un blocage, comme avec `554`.\#
Utilisez `553` pour les adresses non permises.\#
Utilisez `554` pour les clients, sessions et messages refusés.\#

"""#)
}
