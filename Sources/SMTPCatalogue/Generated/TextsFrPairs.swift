// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frPairs = PackedTable(
        records: #"""
00000700006008D070060400=W0700:0700J90700A0400MW0700E0500To0700J0500Z]0700O0500ad0700T0400ec0700X0400jc0700\04\#
01060700`05017Z0700e0401=e0700i0501Cj0700n0401I?070120601R8070180401X:0701<0401\f0701@0501bP0;01E0401hl0;01I04\#
01ng0;01M0402460;01Q04029W0;01U0402A10;01Y0502Gl0701^0402MV0701b0502U=0701g0502\e0701l0402cG070200602i70702604\#
02nI0702:05034_0702?0503:j0702D0503@o0702I0503I[0702N0503QR0702S0403Wj0702W0503_S0702\0403d[0702`0403j[0702d04\#
040B0702h04044\0702l04049T070300504BQ070350404HF070390404M70703=0404SK0703A0404XI0<03E0404]R0;03I0404be0;03M04\#
04f[0;03Q0404jm0;03U04050F0;03Y0405690;03]0505;N0;03b0405AR0;03f0405FZ0;03j0405Kb0;03n0505RJ0;0430405Xk0;04704\#
05^A0<04;0505e50<04@0405jm0=04D04060b0=04H05068a0;04M0406=80704Q0406BW0704U0406GC0704Y0406Kc0704]0406O[0704a04\#
06Tb0704e0406Z]0704i0406`Y0704m0406d>070510406i3070550406oV0705905076:0705>0407;F0705B0507A@0705G0407GW0705K05\#
07MG0705P0507TP0705U0407ZZ0705Y0407`F0705]0507gj0705b0407l80705f04081_0705j0608:S070600408?o070640508Eo0706905\#
08M<0706>0508Se0706C0408Wl0706G0408]i0706K0408bD0706O0408h90706S04\#

"""#,
        slots: #"""
000_0>00000000000Q0N1I0000000000000000000i000000000000000C140@0L05061D0000000000001K00001G1L080X00000000000000\#
00000c0F1<000T16040000001J000O000000000000000000001C000000000W0K1A000;00000^00000000000000001H000M000V000]000=\#
0a100000000d1O0?18000000000`0000190I0000000000000000000000130000000Z030<1B0f1;000B0000001N0000000o1M000A000E00\#
0U1F000000000n00000G1?0000000h1@0000000000000000000k0000000000000J0e0g001E001:000000000\00000Y1=0j090[0D1>0b01\#
00000:1500000017000l0000000000000000001100000m0P0S120200000R1P0000070H00\#

"""#,
        fields: #"""
0007:000A280007:002I1k004D3004G0i004D3005@15004D3006E0e007::007D100007:008K1T0007:009o1]004D300;\0e004D300<Q16\#
0007:00=^2C0007:00@11f0007:00Ag27004D300Cn15004D300E326004D300G91Q00HZ:00Hd1E0007:00J@0l0007:00K<0m004D300L90d\#
004D300Lm0Z0007:00M^270007:00Oe1_0007:00QT1D004D300Rh0l004D300Sd1;0007:00U61^0007:00Vd1]004D300L90d004D300XQ1>\#
00Y_:00Yi0d0007:00Zd1Y0007:00\M1`0007:00^=16004D300_C0X004D300_k1i0007:00ak1R0007:00cM11004D300dN0\004D300e:0Y\#
0007:00ej1^0007:00gX1K004D300i30`004D300ic100007:00jj1H0007:00lB1e004D300n71G004D300oN0X0007:010=1]0007:011j1S\#
0007:013M1R004D3014o18004D301671S0007:017a1W0007:019H1`004D301;81I004D301<Q1D0007:01=l1\0007:01?X1S0007:01A;13\#
004D301B>0i004D301C70c0007:01D11?0007:01E@1k004D301G;1<004D301HG0h0007:01IF1_0007:01K51E0007:01LJ27004D301NQ0f\#
004D301OG1Y004D301Q0180007:01R?1Z0007:01Si2;004D301V414004D301W8120007:01XA1a0007:01Z211004D301[30g004D301[j0l\#
0007:01\m1O0007:01^L1Z0007:01`61;004D301aA0X004D301ai0W0007:01b[1]0007:01dH2^004D301g610004D301h60f0007:01i71a\#
0007:01jh2A004D301m90h004D301n10f0007:01o21O0007:020Q1G004D3021h0_004D3022W1O0007:024A1g0007:02681Y004D3027a0c\#
004D3028T130007:029b270007:02;i2X004D302>Q0j004D302?K1V0007:02A<1[0007:02Bg1]0007:02DT1[004D302F?10004D302G?0]\#
0007:02H32>0007:02JA0o004D302K@1=004D302LM190007:02M]1i0007:02OV1X0007:02Q>10004D302R>1X004D302Sf1G0007:02UD1i\#
0007:02W=1K0007:02XX27004D302Z_0f004D302[U1@0007:02\l1e0007:02^a2B004D302a30m004D302b01G0007:02cN1H0007:02df17\#
004D302em0_004D302f\0h004D302gT0f02hJ:02hT0S0007:02i>1V0007:02jd1O004D302lC0g004D302m:1?0007:02nP100007:02oP1k\#
0007:031K1L004D3032g0n004D3033e0j0007:034f1>0007:03642R004D3038V0k004D3039Q0D039e:039o0k0007:03;11>0007:03<?21\#
004D303>@11004D303?A0i039e:03@:0e0007:03A61o0007:03C51K0007:03DP1^004D303F>1d004D303H21Y0007:03Ib220007:03Kd1[\#
0007:03MO16004D303NU1`004D303PE1=0007:03QY1o0007:03SX2>004D303Uf1;004D303W10i0007:03X11F0007:03YG1b0007:03[91k\#
004D303]41>004D303^B1A0007:03_Z1T0007:03a>1<004D303bJ11004D303cK1@0007:03db1`0007:03fR20004D303hR1<004D303i^0m\#
0007:03jb1h0007:03lZ1B004D303ml1;004D303o71;0007:040I1B0007:041[13004D3042^0a004D3043O1=0007:044c1T0007:046G1K\#
004D3047b13004D3048e0_0007:049[1L0007:04;7260007:04==1i004D304?61S004D304@Y1h0007:04BX1X0007:04D@1D004D304ET1K\#
004D304Fo1G0007:04HM0l0007:04II1`004D304K914004D304L=0j0007:04M>2B0007:04OP1E004D304Pe1N004D304RC180007:04SR20\#
0007:04UR1O004D304W10Z004D304W[0^0007:04XU1Y0007:04Z>1M004D304[[0\004D304\G1;0007:04]]1J0007:04_71]004D304`d0^\#
004D304aR1C0007:04c01C0007:04dC1]004D304[[0\004D304f00[0007:04ff1D0007:04h:1f004D304`d0^004D304j00m0007:04k81Y\#
0007:04la1B004D304n31K004D304oN0h0007:050Q290007:052Z23004D304[[0\004D3054]1L0007:056D1[0007:057o140007:05931\\#
004D304[[0\004D305:_0_0007:05;Y200007:05=Y1j004D305?S0_004D305@B1@0007:05A]1a0007:05CN1:004D305DX0g004D305EO1;\#
0007:05Fe1]0007:05HR1[004D305J=0_004D305Jl0f0007:05Km1F0007:05MC1b0007:05O51]004D305Pb0c004D305QU0e0007:05RU1J\#
0007:05So2a004D305V`1D004D305X40g0007:05Y61[0007:05Za1o004D305\`0L004D305]<150007:05^M1D0007:05_a220007:05ac1N\#
004D305cA0o004D305d@0e0007:05eA1i0007:05g:1[004D305he1B004D305j70f0007:05k:1e0007:05lo1h004D305ng0b004D305oY19\#
0007:060o1k0007:062j2N0007:065H19004D3066Q1:004D3067[160007:068l0g0007:069c2i004D305\`0L004D306<\0L0007:06=?1m\#
0007:06?<1C004D306@O0n004D306AM1:0007:06B^1;0007:06Ci1:004D306E311004D306F41?0007:06GJ1B0007:06H\1O004D306J;0\\#
004D306Jg0l0007:06Kj1>0007:06M81I004D306NQ0U004D306O60U0007:06Ob1\0007:06QN1W004D306S50^004D306Sc0o0007:06Ti1Z\#
0007:06VS2@004D306Xc14004D306Yg0f0007:06Zd1Q0007:06\E2?004D306^T14004D306_X110007:06``1<0007:06al0^004D306bZ0`\#
004D306cJ0d0007:06dE170007:06eL1Z004D306g60c004D306gi1:0007:06i:270007:06kA1c004D306m41D004D306nH1>0007:06o]1Y\#
0007:071F1`0007:07361C004D306O60U004D3074I1a0007:076A1Y0007:077j11004D3078k1@004D307:;1;0007:07;M1]0007:07=:1N\#
0007:07>X1Q004D302f\0h004D307@9170007:07AG2Q0007:07Ch1a004D307EY12004D307F[0l0007:07G^1U0007:07IC0d0007:07J71[\#
004D307Kb0d004D307LV0a0007:07MN1f0007:07OD1Z0007:07Pn1<004D307R:1?004D307SI170007:07TW1j0007:07VQ1L004D307Wm1H\#
004D307YE1E0007:07Za1X0007:07\I2>004D307^W16004D307_]0Y0007:07`M1U0007:07b22A0007:07dC1e004D307f812004D307g:0`\#
0007:07h11j0007:07ik0T004D307jO0o004D307kN0Z0007:07l?1j0007:07n91Z004D307oc0c004D3080V190007:081f1R0007:083H1b\#
0007:085:1b004D3086l1P004D3088L1A00HZ:089]0f0007:08:Z1C0007:08;m1\004D308=Y0i004D308>R1M0007:08@61i0007:08Ao1Q\#
0007:08CP1Q004D308=Y0i004D308E10n0007:08F61h0007:08Gn170007:08I51O004D308JT19004D308K]1O0007:08MC1B0007:08NU1f\#
0007:08PK1:004D308QU10004D308RU1@0007:08Sl1i0007:08Ue11004D308Vf0b004D308WX0D0007:08X31N0007:08YQ2=004D308[^13\#
004D308\a180007:08^00m0007:08^m1^004D308`[0^004D308aI0k0007:08bK1O0007:08cj2K004D308fE0^004D308g3160007:08h@14\#
0007:08iD2h004D308l<0^004D308lj0o\#

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
4.7.0 4.7.1\#
`4.7.0` dit seulement « sécurité ou politique, pour l'instant » ; `4.7.1` dit que cette remise n'est pas autorisée pour l'instant.\#
En pratique, `4.7.1` est surtout la liste grise ou une règle pour le destinataire, `4.7.0` une limite sur le client, l'authentification ou TLS (Gmail, Yahoo, Postfix).\#
Utilisez `4.7.1` pour différer une remise par une règle.\#
Utilisez `4.7.0` quand rien de plus fin ne convient, comme pour trop d'erreurs ou d'authentifications.\#
4.7.1 5.7.1\#
`4.7.1` est un refus pour l'instant, surtout la liste grise ; `5.7.1` est un refus tant que rien ne change.\#
Après `4.7.1`, patientez ; après `5.7.1`, suivez le texte : authentification, SPF, liste de blocage, droit.\#
Selon le registre, ce détail n'est que permanent, mais `4.7.1` est si courant que ce n'est pas une erreur.\#
Utilisez `4.7.1` pour la liste grise et les règles passagères.\#
Utilisez `5.7.1` pour les règles qui durent.\#
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
closer 554\#
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
5.1.2 5.4.4\#
`5.1.2` s'en prend à l'adresse : ce domaine n'existe pas. `5.4.4` s'en prend à la route : le DNS n'a rien donné d'utilisable.\#
Après `5.1.2`, corrigez l'adresse ; après `5.4.4`, regardez les enregistrements MX et A du domaine, et votre résolveur.\#
Utilisez `5.1.2` quand le domaine n'existe pas.\#
Utilisez `5.4.4` quand il existe, mais n'a pas d'hôte de messagerie utilisable.\#
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
5.4.6 5.4.7\#
`5.4.6` dit que le message a tourné en rond ; `5.4.7` qu'il a attendu trop longtemps.\#
Après `5.4.6`, comparez les lignes `Received` ; après `5.4.7`, cherchez les erreurs temporaires dans le journal.\#
Selon le registre, une boucle n'est que temporaire, `4.4.6` ; presque tous les serveurs la disent permanente.\#
Utilisez `5.4.6` pour les boucles et trop de sauts.\#
Utilisez `5.4.7` quand le temps en file est écoulé.\#
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
5.7.23 5.7.26\#
`5.7.23` nomme un contrôle, SPF : l'hôte d'envoi n'est pas autorisé. `5.7.26` dit que plusieurs contrôles ont échoué.\#
Après `5.7.23`, corrigez l'enregistrement SPF, ou pensez à une redirection ; après `5.7.26`, une signature DKIM valide et alignée est le meilleur remède.\#
Gmail emploie `4.7.23` pour un DNS inverse manquant et `5.7.27` pour SPF.\#
Utilisez `5.7.23` quand SPF échoue et que la règle refuse pour lui seul.\#
Utilisez `5.7.26` quand aucun contrôle ne réussit, comme avec DMARC.\#
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
Utilisez `550` pour les boîtes inconnues et les règles.\#
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
