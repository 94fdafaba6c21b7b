// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptPairs = PackedTable(
        records: #"""
00000700006007<070060400;a0700:0700FQ0700A0400I^0700E0500PI0700J0500UD0700O0500[j0700T0400_P0700X0400cJ0700\04\#
00gY0700`0500nF0700e04013W0700i05018o0700n0601@O070140401E;070180601MF0701>0401R_0701B0401VN0701F0501Zn0701K05\#
01a00;01P0401ek0;01T0401l80;01X04021;0;01\0402600;01`0402:T0;01d0502?o0;01i0402Ef0;01m0402KY0;0210502Q>0=02604\#
02V\0702:0402[N0702>0502b50702C0502hT0702H0402nC0702L06033O0702R04038F0702V0503>90702[0503D90702`0503J00702e05\#
03QT0702j0503X]0702o0403]h070330503eD070380403i^0703<0403nf0703@04043J0703D04047<0703H0404;W0703L0504C30703Q04\#
04Gf0703U0404KZ0703Y0404QP0703]0404Ud0<03a0404ZO0;03e0404_D0;03i0404bf0;03m0404fN0;0410404jl0;04504050@0;04905\#
054o0<04>0505;20;04C0405@80;04G0405EC0;04K0405I`0;04O0405NM0<04S0405S[0;04W0505YD0;04\0405]h0;04`0405b50;04d04\#
05gi0;04h0405lH0=04l0506330<05105069;0<0560406>:0=05:0406CG0=05>0506I`0=05C0506Pm0=05H0406Uh0=05L0406Z>0?05P04\#
06a@0?05T0306fG0>05W0306lc0;05Z04070D0705^04075W0705b04079b0705f0407=]0705j0407A60705n0407E[070620407K00706604\#
07P>0706:0407SO0706>0407Wo0706B0407]@0706F0507c50706K0407gZ0706O0507mU0706T05082o0706Y04088I0706]0408<i0706a05\#
08Ak0706f0508GJ0706k0408LW0706o0408Q:070730508W?070780408[10707<0408_e0707@0608gW0707F0408kX0707J05091:0707O05\#
09810707T0509>@0707Y0409B20707]0409G50707a0409K@0707e0409P90707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A1b0007:00231Q003T3003W0`003T3004G0m003T3005D0_0063:006=0o0007:007C1E0007:008X1M003T300:50Z003T300:_12\#
0007:00;h210007:00=i1Y0007:00?R1`003T300AB0g003T300B91]003T300Cf1;00E1:00E;1F0007:00FX0k0007:00GS0i003T300HL0]\#
003T300I90U0007:00Ie220007:00Kg1T0007:00MK16003T300NQ0d003T300OE140007:00PP1R0007:00R21G003T300HL0]003T300SI14\#
00TM:00TW0]0007:00UK1U0007:00W01Z0007:00XZ17003T300Ya0R003T300ZC1W0007:00\11C0007:00]D0k003T300^?0_003T300^n0R\#
0007:00_W1E0007:00`l17003T300b30[003T300b^0\0007:00cQ160007:00dW1Q003T300f814003T300g<0M0007:00g`1e0007:00iU1:\#
0007:00j_1F003T300l519003T300m>180007:00nM1B0007:00o_1\003T3011K16003T3012Q160007:013^1M0007:015;1L0007:016W0c\#
003T3017J0[003T301850j0007:01960_0007:019e1m0007:01;b1T003T301=F1R003T301>h0`01?X:01?b0]0007:01@V180007:01A^1d\#
003T301CR0o003T301DQ0Z0007:01EB1Q0007:01Fc1?0007:01H224003T301J60d003T301Jj1D003T301L>180007:01MM1K0007:01Nh1i\#
003T301Pa0i003T301QZ150007:01Rf1G0007:01T=0d003T301U10`003T301Ua0]0007:01VU1B0007:01Wg1D0007:01Y;0k003T301Z60M\#
003T301ZS0K0007:01[5250007:01]:1\003T301^f0f003T301_\0b01`N:01`X0H0007:01a;1Z0007:01be1_003T301dT0a003T301eE0V\#
0007:01f61[0007:01ga2b003T301jS0h003T301kK0]0007:01lC1J0007:01m]24003T301oa0e003T3020V0U0007:021F1N0007:022d1A\#
003T302450Y003T3024^1B0007:026;1T0007:027_1O003T3029>0V003T3029d0`0007:02:_1\0007:02<K1M0007:02=h11003T302>i0T\#
003T302?M0R0007:02@:1\0007:02Af2>003T302D40]003T302Da150007:02F12=0007:02H>1W003T302Ie0n003T302Jc0f0007:02Kd1F\#
0007:02M:1L0007:02NV1D003T302Oj0b003T302P\0R0007:02QK270007:02SR1o003T302UQ0S003T302V40X0007:02Vc2:0007:02Xm0f\#
003T302Yc0]003T302ZP0n0007:02[U1U0007:02]:1N0007:02^X0o003T302_W1C003T302`j1;0007:02b<1X0007:02cd1E0007:02e91^\#
003T302fg0\003T302gS110007:02h[1[0007:02jF1m003T302lC0`003T302m31@0007:02nJ1A0007:02o[10003T3030[0Z003T3031E0_\#
003T303240f01`N:032j0U0007:033V1R0007:03581N003T3036V0]003T3037C130007:038M100007:039M1i0007:03;F1F003T303<\0]\#
003T303=I0`0007:03>@1<0007:03?L2Y003T303B50`003T303Be0A03C6:03C@0i0007:03D@1<0007:03EL1m003T303GI0j003T303HC0g\#
03C6:03I:0f0007:03J71b0007:03Ki1C0007:03M<1e003T303O11K003T303PL180007:03Q[1g0007:03SR1[0007:03U=11003T303V>1K\#
003T303WY140007:03Xd1`0007:03ZT1\003T303\@0i003T303]90_0007:03]o1K0007:03_J1]0007:03a71o003T303c619003T303d?15\#
0007:03eK1R0007:03fm0j003T303gg0e003T303h\120007:03ie1U0007:03kJ1Y003T303m310003T303n30c0007:03nm1N0007:040K0k\#
003T3041F11003T3042G130007:043Q130007:044T16003T3045Z0T003T3046>0n0007:047C1N0007:048a1C003T304:40n003T304;20U\#
0007:04;^1F0007:04=41d0007:04>h1R003T304@J1A003T304A[1H0007:04C:1;0007:04DE1:003T304EO1:003T304FY1=0007:04Gm0b\#
0007:04H_1I003T304J80c003T304Jk0_0007:04Ka290007:04Mj1A003T304O;1D003T304PO110007:04QW1Z0007:04SA1J003T304T[0T\#
003T304U?0U0007:04V01L0007:04WL1F003T304Xb0V003T304YH170007:04ZZ1G0007:04\11N003T304]O0[003T304^:1:0007:04_O1=\#
0007:04`\1Z003T304Xb0V003T304bF0P0007:04c1150007:04d61^003T304]O0[003T304ed0Z0007:04fY1C0007:04gl1:003T304i618\#
003T304j>0^0007:04k71j0007:04m122003T304Xb0V003T304o31=0007:050K1O0007:051j0i0007:052c1U003T304Xb0V003T3054H0W\#
0007:055;220007:057=1\003T3058i16003T302450Y059o<05:;0g0007:05;=1T0007:05<a1Z003T305>K0Z003T305?5130007:05@C1Z\#
0007:05Am1M003T305CJ0_003T305D91:0007:05EN1L0007:05Fj1:003T305H40Y003T305H]130007:05Ik1]0007:05KX1P003T305M80V\#
003T305M^0_0007:05NY1h0007:05PQ1W003T305R80h003T305S00[0007:05Sf1;0007:05U11O0007:05VP1R003T305X20X003T305XZ0Z\#
0007:05YO1Z0007:05[91C003T305\L0O003T305\k0m0007:05^31@0007:05_C1B003T305`U0Y003T305a>0g0007:05b@1@0007:05cP2M\#
003T305em1:003T305g70b0007:05h41M0007:05iQ1^003T305k?0F003T305kU0c0007:05lU2<0007:05na1i003T3054H0W003T3060Z1G\#
0621<062=0f0007:063?160007:064E1d0007:06691K003T3067T0j003T3068N0]0007:069G1M0007:06:d1I003T306<=1?003T306=L0^\#
0007:06>G1V0007:06?m1Y003T306AV0^003T306BD130007:06CT280007:06E\1m0007:06GY0^003T306HG0P003T306Hg0i0007:06Im1^\#
0007:06K[2>0007:06Mi13003T306Nl12003T306On0o0007:06Q:2O0007:06SY1G003T306HG0P003T306U00h0007:06V51b0007:06Wg1S\#
003T306YJ0d003T306U00h0007:06ZM2A0007:06\^1n003T306^\1T06`@=06`M0c0007:06aO2D0007:06cc14003T306dg1P0007:06fU1X\#
0007:06h=2N003T306j[280007:06ln0c0007:06ma2=003T305k?0F003T306on0F0007:070K1n0007:072I1L003T3073e0d003T3074Y0n\#
0007:075^0m0007:076[0o003T3077Z0m003T3078W1;0007:079i150007:07:n1G003T307<E0V003T307<k0b0007:07=d100007:07>d1?\#
003T307@30S003T307@V0P0007:07A=1P0007:07B]1V003T307DC0V003T307Di0b0007:07Eb1I0007:07G;22003T307I=14003T307JA0_\#
0007:07K71J0007:07LQ25003T307NV0\003T307OB0l0007:07PE1@0007:07QU0^003T307RC0T003T307Rg0X0007:07SV150007:07T[1Q\#
003T307V<0]003T307Vi160007:07X61`0007:07Yf1F003T307[<1?003T307\K0e0007:07]G1R0007:07^i1V0007:07`O12003T307@V0P\#
003T307aQ1T0007:07c<1P0007:07d\11003T307e]12003T307f_0k0007:07ga1M0007:07i>1_003T307jm0n003T307kk1601`N:07m10T\#
0007:07m\1_0007:07oK1B0007:080]1H003T3031E0_003T308250j0007:08361j0007:08501T003T3086T0l003T3087P0i0007:088P1G\#
0007:089g1b003T308;Y0o003T308<X0A0007:08=01R0007:08>R0Q0007:08?31T003T308@W0Y003T308A@0[0007:08B21>0007:08C@1B\#
0007:08DR19003T308E[0e003T308FP0j0007:08GQ1U0007:08I61A003T308JG1;003T308KR150007:08L^150007:08Mc1o003T308Ob0d\#
003T308PV0T0007:08QA160007:08RG1_0007:08T61P003T308UV0j003T308VP0_0007:08WF1c0007:08Y90M003T308YV0j003T308ZP0Q\#
0007:08[81]0007:08\e1M003T308^B0S003T308^e100007:08_l1E0007:08aA1D0007:08bU1_003T308dD1B003T308eV1<00E1:08fb0e\#
0007:08g^1<0007:08hj1^003T301>h0`003T308jX100007:08k_1\0007:08mK1G0007:08nb1O003T301>h0`003T3090A0i0007:091A1j\#
0007:093;150007:094@1J003T3095Z14003T3096^1C0007:09881<0007:099D1_0007:09;316003T309<90n003T309=7190007:09>G1c\#
0007:09@:0i003T309A30^003T309Aa0A0007:09B91A0007:09CJ1h003T309EB0a003T309F3120007:09G<0b0007:09Gn1Z003T309IX0]\#
003T309JE0k0007:09KG1C0007:09LZ28003T309Nb0O003T309OA0h0007:09P@100007:09Q@2U003T309Se0Z003T309TO0h\#

"""#,
        blob: #"""
101 111\#
difference\#
Nenhum é resposta SMTP: ambos são números de erro do Linux que um cliente mostra quando não consegue conectar.\#
Com `101` não há rota para a rede; com `111` o host foi alcançado, mas nada escutava na porta.\#
use\#
`101`: verifique rotas e IPv6 no host remetente.\#
`111`: verifique nome do host, porta e o serviço no destino.\#
Um servidor que quer recusar por ora diz `421`.\#
closer 421\#
o que um servidor em funcionamento diz quando não pode atender\#
211 214\#
Ambos respondem a `HELP` e são para pessoas; um programa não precisa distingui-los.\#
`211` relata o estado do servidor, `214` explica como usar o servidor ou um de seus comandos.\#
Use `214` quando o texto explica comandos.\#
Use `211` quando o texto dá o estado do servidor ou da sua ajuda.\#
214 551\#
Só têm algarismos em comum e nunca são alternativas: `214` é um sucesso que responde a `HELP`, `551` recusa um destinatário.\#
Após `214` a sessão segue como se nada fosse; após `551` este destinatário não receberá a mensagem.\#
O texto de `214` é ajuda para uma pessoa no terminal; o de `551` pode trazer o novo endereço do destinatário.\#
Use `214` quando um cliente pediu `HELP`, e só então.\#
Use `551` quando um destinatário se mudou, a mensagem é recusada e o remetente pode saber o novo endereço.\#
Use `251` quando um destinatário se mudou e o próprio servidor encaminha.\#
closer 251\#
o verdadeiro irmão de `551`: a mesma mudança, mas a mensagem é aceita e encaminhada\#
220 221\#
`220` abre, `221` fecha: pronto para começar, e despedida.\#
Em ambos o texto começa com o nome do próprio servidor.\#
Use `220` como saudação e após `STARTTLS`.\#
Use `221` após `QUIT`, depois feche.\#
220 250\#
`220` diz que o servidor está pronto para algo novo, uma sessão ou uma negociação TLS; `250` diz que um comando foi executado.\#
`220` vem antes de qualquer comando e após `STARTTLS`; `250`, após quase todos os outros comandos.\#
Após o `220` a `STARTTLS` não pode vir SMTP, só a negociação TLS.\#
Use `220` como saudação e para aceitar `STARTTLS`.\#
Use `250` para confirmar `EHLO`, `MAIL`, `RCPT`, a mensagem e afins.\#
220 354\#
Ambos convidam o cliente a seguir: `220` a começar uma sessão ou TLS, `354` a enviar a mensagem.\#
`220` é uma resposta completa; `354` é só metade, a segunda vem após o ponto final.\#
Use `354` após `DATA`, quando ao menos um destinatário foi aceito.\#
closer 250\#
a resposta que normalmente fica entre as duas\#
221 421\#
`221` é a despedida que o cliente pediu com `QUIT`; com `421` o servidor desliga por conta própria.\#
Após `221` tudo está feito; após `421` o que ainda não foi aceito deve ser enviado de novo mais tarde.\#
`421` pode vir a qualquer momento, mesmo antes de o cliente dizer algo.\#
Use `221` para responder a `QUIT`.\#
Use `421` para encerrar uma sessão sem pedido: desligamento, sobrecarga, tempo esgotado, erros demais.\#
235 250\#
`235` diz que um login deu certo; `250` diz isso de quase todos os outros comandos.\#
Um cliente que espera `250` após `AUTH` lê mal o sucesso.\#
Use `235` para concluir um `AUTH` bem-sucedido.\#
Use `250` para os outros comandos.\#
235 334\#
`235` conclui o login: deu certo. `334` é um passo do caminho: o servidor pede mais.\#
O texto de `334` é Base64 para o programa; o de `235` é para pessoas.\#
Use `334` para cada desafio durante `AUTH`.\#
Use `235` uma vez, quando o login é aceito.\#
235 535\#
Ambos concluem uma troca `AUTH`: `235` aceita o login, `535` o recusa.\#
Após `235` a sessão segue com `MAIL FROM`; após `535` pedem-se outras credenciais ao usuário.\#
Use `235` quando as credenciais estão certas e a conta pode entrar.\#
Use `535` quando não estão.\#
250 251\#
Ambos aceitam o destinatário; `251` acrescenta que a caixa está em outro lugar e que o servidor encaminha para lá.\#
O texto de `251` traz o novo endereço; o de `250` nada diz a um programa.\#
Um servidor pode encaminhar e ainda dizer `250`, para manter o novo endereço privado.\#
Use `250` quando o destinatário é local ou é encaminhado em silêncio.\#
Use `251` quando o remetente pode saber para que endereço se encaminha.\#
250 252\#
Ambos são sucessos; `250` diz que o endereço foi verificado, `252` que não foi.\#
`252` pertence a `VRFY` e `EXPN`; após `RCPT TO` a resposta é `250` mesmo que o servidor verifique depois.\#
Use `250` para responder a `VRFY` só se a caixa foi mesmo encontrada.\#
Use `252` para responder a `VRFY` quando não pode ou não quer dizer.\#
250 354\#
`250` é final; `354` é intermediária e pede a mensagem, após a qual vem a resposta final.\#
`354` responde a `DATA`; o `250` que importa vem após o ponto final e transfere a mensagem.\#
Com `BDAT` não há `354`: cada bloco recebe `250`.\#
Use `354` para o cliente enviar a mensagem.\#
Use `250` quando a mensagem está guardada com segurança.\#
250 550\#
`250` aceita, `550` recusa de forma permanente.\#
Após `RCPT TO`, `250` é provisório: o servidor ainda pode dizer `550` depois da mensagem, pelo conteúdo ou por política.\#
O `250` após o ponto final é o recibo; o que falha depois volta como devolução, não como `550`.\#
Use `250` para o que foi feito e, após o ponto final, só com a mensagem guardada com segurança.\#
Use `550` para caixas desconhecidas e política.\#
closer 450\#
a recusa que deixa o remetente tentar de novo\#
251 252\#
`251` conhece o destinatário e encaminha; `252` nada sabe e vai tentar.\#
`251` responde a `RCPT` e `VRFY`, `252` só a `VRFY` e `EXPN`; como respostas a `ETRN` ambos significam outra coisa.\#
Use `251` quando a caixa se mudou e você encaminha a mensagem.\#
Use `252` quando não verifica endereços.\#
251 551\#
`251` toma a mensagem e a encaminha; `551` a recusa e deixa ao remetente tentar o novo endereço.\#
Após `251` ninguém precisa agir; após `551` o remetente deve enviar de novo.\#
Ambos trazem o novo endereço entre sinais de menor e maior, e o revelam: um servidor que deve mantê-lo privado diz `250` ou `550`.\#
Use `251` quando o próprio servidor vai encaminhar.\#
Use `551` quando não vai, mas o remetente pode saber para onde foi o destinatário.\#
Use `550` quando o novo endereço é desconhecido ou não deve ser dito.\#
252 502\#
Ambos deixam `VRFY` sem resposta: `252` como sucesso cortês, `502` como recusa do comando.\#
O padrão recomenda `252` onde os endereços não podem ser verificados; um servidor com `502` não o cumpre por inteiro.\#
Use `252` quando `VRFY` é entendido mas não respondido.\#
Use `502` quando um comando é conhecido mas não existe no servidor.\#
252 550\#
`252` diz "talvez, envie e veja"; `550` diz "usuário inexistente" ou "sem permissão".\#
Nenhum serve de prova antes da resposta a `RCPT TO`.\#
Use `252` quando o endereço não foi procurado.\#
Use `550` quando foi procurado e não existe.\#
334 354\#
Ambos pedem mais ao cliente: `334` a parte seguinte de um login, `354` a mensagem.\#
Após `334` vem uma linha Base64; após `354`, muitas linhas, até um ponto sozinho.\#
A resposta a `334` é secreta e deve ser ocultada nos logs.\#
Use `334` só durante `AUTH`.\#
Use `354` só após `DATA`.\#
354 503\#
Ambos respondem a `DATA`: `354` pede a mensagem, `503` diz que a ordem está errada, em geral porque nenhum destinatário foi aceito.\#
Após `354` o cliente deve enviar a mensagem; após `503` não deve, ou cada linha é recusada como comando.\#
Use `354` quando ao menos um destinatário foi aceito.\#
Use `503` quando falta `MAIL` ou um `RCPT` aceito.\#
closer 554\#
a outra recusa de `DATA`\#
4.2.1 4.2.2\#
Com `4.2.1` a caixa está desativada por ora ou, no Gmail, recebe rápido demais; com `4.2.2` está cheia.\#
Após `4.2.2` o dono precisa abrir espaço; após `4.2.1` deve agir o sistema de correio, ou só o tempo ajuda.\#
Use `4.2.1` para caixas suspensas ou em mudança.\#
Use `4.2.2` para caixas acima da cota.\#
4.2.2 5.2.2\#
Ambos dizem que a caixa está cheia; com `4.2.2` a fila tenta de novo, com `5.2.2` a mensagem é devolvida.\#
A RFC 3463 o quer temporário, mas o registro o liga a `552`: os servidores fazem as duas coisas. O Gmail passa de `452 4.2.2` a `552 5.2.2` quando a conta está também inativa.\#
Use `4.2.2` quando o dono provavelmente abrirá espaço.\#
Use `5.2.2` para caixas que continuam cheias.\#
4.4.1 4.4.2\#
Após `4.4.1` nenhum host respondeu; após `4.4.2` um respondeu, e a conexão caiu depois.\#
`4.4.1` aponta para firewall, endereço errado ou serviço parado; `4.4.2`, para limites de tempo, MTU, TLS ou aparelhos no caminho.\#
Use `4.4.1` quando nenhuma conexão pôde ser aberta.\#
Use `4.4.2` quando foi aberta e caiu.\#
4.4.1 4.4.7\#
`4.4.1` é uma tentativa que falhou; `4.4.7` é o fim de todas: a mensagem ficou velha demais.\#
`4.4.7` não diz a causa; diz o último erro antes dele, muitas vezes um `4.4.1`.\#
Use `4.4.1` quando um host não responde.\#
Use `4.4.7` quando a fila desiste, ou avisa de atraso, e não se sabe nada melhor.\#
4.4.3 4.4.4\#
`4.4.3` diz que o servidor de diretório ou DNS não respondeu; `4.4.4`, que respondeu sem dar rota.\#
Após `4.4.3` teste o seu resolvedor; após `4.4.4`, os registros do domínio do destinatário.\#
Use `4.4.3` para consultas que falham.\#
Use `4.4.4` para registros ausentes ou inúteis.\#
4.4.7 5.4.7\#
Ambos dizem que a mensagem esperou demais; `5.4.7` é sempre final, `4.4.7` pode ser só um aviso de atraso.\#
Veja `Action:` ao lado: `delayed` quer dizer que as tentativas seguem, `failed` que acabaram.\#
Nenhum diz a causa: é a última resposta temporária antes dele.\#
Use `4.4.7` para um aviso de atraso.\#
Use `5.4.7` quando a fila desiste.\#
4.7.0 4.7.1\#
`4.7.0` só diz "segurança ou política, por ora"; `4.7.1`, que esta entrega não está autorizada por ora.\#
Na prática `4.7.1` é em geral greylisting ou uma regra do destinatário, `4.7.0` um limite de cliente, login ou TLS (Gmail, Yahoo, Postfix).\#
Use `4.7.1` para adiar uma entrega por regra.\#
Use `4.7.0` quando nada mais fino serve, como erros ou logins demais.\#
4.7.0 5.7.0\#
`4.7.0` adia por segurança, em geral ritmo ou reputação; `5.7.0` recusa, em geral por falta de login ou de TLS, ou por conteúdo proibido.\#
Após `4.7.0` envie mais devagar e deixe a fila tentar de novo; após `5.7.0` algo precisa mudar antes.\#
Use `4.7.0` para limites e falhas passageiras de login ou TLS.\#
Use `5.7.0` para exigências e proibições que ficam.\#
4.7.1 5.7.1\#
`4.7.1` é uma recusa por ora, em geral greylisting; `5.7.1` vale enquanto nada mudar.\#
Após `4.7.1` espere; após `5.7.1` siga o texto: login, SPF, lista de bloqueio, permissão.\#
No registro o detalhe é só permanente, mas `4.7.1` é tão comum que não é erro.\#
Use `4.7.1` para greylisting e regras passageiras.\#
Use `5.7.1` para regras que ficam.\#
4.7.28 5.7.28\#
Ambos dizem que vem correio demais desta origem; com `4.7.28` a fila pode entregá-lo depois, com `5.7.28` esta mensagem está perdida.\#
Em ambos os casos baixe o ritmo e procure uma conta invadida; após `5.7.28` as mensagens recusadas devem ser enviadas de novo.\#
Use `4.7.28` para frear uma origem.\#
Use `5.7.28` para parar uma inundação.\#
421 441\#
`421` é uma resposta do servidor remoto; `441` é escrito pelo seu próprio sistema, em geral Exchange, porque nenhum servidor respondeu.\#
`441` é `4.4.1`, sem resposta do host, sem os pontos.\#
`421`: veja limites e reputação no destino.\#
`441`: teste a porta 25 dos hosts MX a partir do seu servidor.\#
421 450\#
`421` encerra a sessão para toda mensagem e destinatário; `450` adia um comando, e a sessão segue.\#
Após `421` o servidor fecha a conexão; após `450` o destinatário seguinte pode ser aceito.\#
Ambos são temporários: em qualquer caso a fila tenta de novo.\#
Use `421` para adiar o cliente inteiro: sobrecarga, conexões demais, desligamento.\#
Use `450` para adiar um destinatário ou uma mensagem, como no greylisting.\#
421 451\#
`421` anuncia o fim da conexão; `451` diz que um comando falhou do lado do servidor, e a sessão segue.\#
Após uma conexão que cai sem palavra, o cliente age como se tivesse recebido `451`.\#
Grandes provedores usam `421` para ritmo e reputação; `451` indica antes um erro ou uma consulta que falhou.\#
Use `421` quando a sessão não pode seguir.\#
Use `451` quando só este comando não pode ser processado agora.\#
421 452\#
`421` fecha a conexão; `452` diz que o espaço, ou o número de destinatários, não permite mais por ora.\#
Após `452` a um destinatário, os já aceitos continuam válidos e a mensagem pode ir para eles; após `421` tudo recomeça.\#
Use `421` para sobrecarga e limites de conexão.\#
Use `452` quando o disco está cheio ou a transação tem destinatários demais.\#
421 521\#
`421` quer dizer agora não, `521` nunca: o host não recebe correio de ninguém.\#
Após `421` a fila tenta de novo; após `521` é inútil tentar.\#
Use `421` para um cliente que pode voltar.\#
Use `521` para um host sem serviço de correio.\#
Use `554` para recusar um cliente de forma permanente.\#
a recusa permanente de um só cliente\#
421 550\#
`421` adia a sessão inteira por um tempo; `550` recusa uma caixa ou mensagem de forma permanente.\#
Após `421` nada se sabe do destinatário; mantenha o endereço e deixe a fila tentar de novo.\#
Use `421` para carga, limites e desligamento.\#
Use `550` para caixas desconhecidas e política que não vai mudar.\#
421 554\#
`421` manda o cliente embora por ora, `554` de forma permanente.\#
Após `421` a fila tenta de novo; após `554` alguém precisa remover a causa: lista de bloqueio, DNS reverso, conteúdo.\#
Após uma saudação `421` o servidor fecha; após uma saudação `554` espera `QUIT`.\#
Use `421` para sobrecarga e limites de envio.\#
Use `554` para clientes e mensagens indesejados.\#
422 452\#
`452` é um código de resposta real; `422` é `4.2.2` que perdeu os pontos.\#
Lido direito, `422` diz que a caixa do destinatário está cheia; `452` diz isso do espaço do servidor, ou da lista de destinatários, salvo se `4.2.2` estiver ao lado.\#
Use `452 4.2.2` para uma caixa cheia no momento.\#
Não envie `422`.\#
closer 452\#
o código de resposta padrão para o que `422` quer dizer\#
422 552\#
`552` é um código de resposta real; `422` é `4.2.2` que perdeu os pontos.\#
`552 5.2.2` dá a caixa cheia por permanente e a mensagem é devolvida; `4.2.2` a dá por temporária e a fila tenta de novo.\#
Use `552 5.2.2` quando a mensagem deve ser devolvida logo.\#
Use `452 4.2.2` quando o remetente deve tentar de novo.\#
o código de resposta temporário para uma caixa cheia\#
432 454\#
Após `432` o usuário deve entrar uma vez de outro modo; após `454` só o administrador do servidor pode ajudar.\#
Ambos concluem uma troca `AUTH`, e em nenhum caso se sabe que a senha está errada.\#
Fora de `AUTH`, `432` é a palavra do Exchange ou do Courier para um serviço ocupado, e `454` pertence a `STARTTLS`.\#
Use `432` quando falta à conta o segredo para este mecanismo e um login `PLAIN` o criaria.\#
Use `454` quando o login não pode ser verificado por falha no servidor.\#
450 451\#
Com `450` o motivo é o endereço ou uma política, com `451` um erro dentro do servidor; um cliente trata ambos igual.\#
`450` pertence aos destinatários e à política no fim da mensagem; `451` pode responder também a `MAIL`.\#
O greylisting vem com qualquer um; seu código próprio é `450`.\#
Use `450` quando adia de propósito remetente ou destinatário, ou uma caixa está ocupada.\#
Use `451` quando falhou uma consulta, um filtro ou a configuração.\#
450 452\#
`450` adia uma caixa ou um remetente; `452` diz que falta espaço: disco, cota ou destinatários na transação.\#
Após `452` por destinatários demais o cliente segue com os aceitos; após `450` este destinatário espera.\#
Use `450` para greylisting e caixas indisponíveis agora.\#
Use `452` para espaço e destinatários demais.\#
450 550\#
`450` é temporário e a fila tenta de novo; `550` é permanente e a mensagem é devolvida.\#
Após `450` mantenha o endereço; após `550` veja o código estendido: só `5.1.x` fala de endereço errado.\#
Um `450` com "usuário desconhecido" que dura dias é um `550` abrandado por uma configuração, como `soft_bounce` do Postfix.\#
Use `450` quando a mesma mensagem pode passar depois sem mudança alguma.\#
Use `550` quando a caixa não existe ou uma regra proíbe a mensagem.\#
450 554\#
`450` adia uma caixa ou uma mensagem; `554` recusa a transação ou a sessão de forma permanente.\#
Após `450` basta esperar; após `554` algo precisa mudar.\#
Use `450` para greylisting e condições passageiras.\#
Use `554` para conteúdo, listas de bloqueio e sessões recusadas.\#
451 452\#
`451` é um erro de processamento, `452` falta de espaço: disco ou destinatários nesta transação.\#
Após `452`, menos destinatários ou uma mensagem menor podem passar logo; após `451` só o tempo ajuda.\#
Use `451` para consultas, filtros e configuração que falharam.\#
Use `452` para disco cheio e destinatários demais.\#
451 454\#
`451` é para comandos de correio; `454` é para `AUTH` e `STARTTLS` que não funcionam agora.\#
Após `454` a `AUTH` o programa não deve pedir nova senha.\#
Use `451` quando um comando de correio falha do lado do servidor.\#
Use `454` quando o banco de senhas ou o TLS não está disponível.\#
451 550\#
`451` é um erro no servidor e passa; `550` é uma decisão e fica.\#
Após `451` a fila tenta de novo; após `550` a mensagem é devolvida.\#
Use `451` quando não pôde decidir.\#
Use `550` quando decidiu contra o destinatário ou a mensagem.\#
451 554\#
Ambos podem vir após a mensagem: `451` não conseguiu concluí-la por ora, `554` não a quer.\#
Após `451` o cliente a guarda e tenta de novo; após `554` ela volta ao remetente.\#
Use `451` quando o filtro ou o espaço não está disponível.\#
Use `554` quando o veredito é final.\#
452 552\#
`452` é temporário: espera-se espaço. `552` é permanente: esta mensagem não cabe.\#
Destinatários demais é `452`; a RFC 821 tinha `552` para isso, e os clientes ainda devem tomá-lo por temporário.\#
Uma caixa cheia vem como `452 4.2.2` ou `552 5.2.2`; uma mensagem acima do limite é sempre `552`.\#
Use `452` para disco cheio, caixa cheia que alguém lê, e destinatários demais.\#
Use `552` para mensagens acima do limite e caixas cuja mensagem deve ser devolvida logo.\#
454 530\#
`530` exige login ou TLS; `454` diz que login ou TLS está com falha agora.\#
Após `530` deve agir o cliente; após `454`, o administrador do servidor.\#
Use `530` quando um comando não pode vir antes do login ou de `STARTTLS`.\#
Use `454` quando o próprio `AUTH` ou `STARTTLS` falha por motivo passageiro.\#
454 535\#
`454` é falha do servidor, `535` das credenciais.\#
Após `454` a mesma senha pode funcionar depois; após `535` o usuário precisa de outra.\#
Use `454` quando o login não pôde ser verificado.\#
Use `535` quando foi verificado e está errado.\#
455 555\#
`455` é temporário: o parâmetro é conhecido mas não pode ser atendido agora. `555` é permanente: é desconhecido ou nunca atendido.\#
Após `455` a fila tenta de novo; após `555` o cliente deve omitir o parâmetro.\#
Use `455` para uma falta passageira, como um prazo que não pode ser cumprido agora.\#
Use `555` para parâmetros de extensões que `EHLO` não oferece.\#
458 459\#
Ambos recusam `ETRN`: `458` porque a fila não pôde ser iniciada, `459` porque este host não pode pedir.\#
Após `458` pode ajudar pedir de novo; após `459` alguém precisa mudar a lista de hosts.\#
Use `458` para problemas com a fila.\#
Use `459` para hosts não permitidos.\#
5.1.1 5.1.10\#
`5.1.1` trata de uma caixa; `5.1.10`, do domínio inteiro, que declara não receber correio.\#
Da Microsoft, `5.1.10` significa destinatário não encontrado: leia ali como `5.1.1`.\#
Use `5.1.1` para caixas desconhecidas.\#
Use `5.1.10` quando o domínio do destinatário tem MX nulo, com `556`.\#
5.1.1 5.1.2\#
Após `5.1.1` está errada a parte antes do `@`; após `5.1.2`, o domínio depois dele.\#
`5.1.1` vem do servidor do destinatário; `5.1.2`, em geral do seu, que não achou o domínio.\#
Use `5.1.1` quando a caixa é desconhecida.\#
Use `5.1.2` quando o domínio não existe ou não tem servidor de correio.\#
5.1.1 5.1.3\#
`5.1.1` é bem formado mas não nomeia ninguém; `5.1.3` não é bem formado.\#
Após `5.1.3` procure espaços, vírgulas e sinais; após `5.1.1`, erros de digitação e contas fechadas.\#
Use `5.1.3` para sintaxe errada.\#
5.1.1 5.1.6\#
Ambos recusam a caixa; `5.1.6` acrescenta que ela existia e se mudou.\#
O nome registrado de `5.1.6` diz "sem endereço de encaminhamento"; com `551` o texto pode dar um assim mesmo.\#
Use `5.1.6` quando estava aqui e se mudou.\#
5.1.1 5.2.1\#
Após `5.1.1` a caixa não é conhecida; após `5.2.1` existe mas está desativada.\#
Uma caixa desativada pode voltar; uma desconhecida é um endereço errado.\#
Use `5.1.1` quando o endereço nunca foi válido ou a conta foi apagada.\#
Use `5.2.1` para contas suspensas ou inativas.\#
5.1.1 5.4.1\#
No registro, `5.4.1` diz que nenhum host respondeu; a Microsoft o usa para destinatários que seu diretório não conhece.\#
"Recipient address rejected: Access denied" com `5.4.1` é o `5.1.1` da Microsoft, salvo se o domínio foi acrescentado há pouco.\#
Use `4.4.1` quando um host não responde; no registro ele é só temporário.\#
5.1.1 5.7.1\#
`5.1.1` trata do endereço: está errado. `5.7.1`, da permissão: o endereço pode estar certo.\#
Remova um endereço após `5.1.1`, nunca só por `5.7.1`.\#
Alguns servidores dizem `5.7.1` para usuários desconhecidos (Yandex, sites com qmail): leia o texto.\#
Use `5.7.1` para recusas por política.\#
5.1.10 5.4.1\#
Na Microsoft ambos significam destinatário desconhecido: `5.4.1` é dito na borda durante a sessão, `5.1.10` depois, lá dentro.\#
No registro diferem: `5.1.10` é um MX nulo no domínio do destinatário, `5.4.1` um host que não responde.\#
Use `5.1.10` com `556` quando o domínio do destinatário tem MX nulo.\#
closer 5.1.1\#
o código registrado para um destinatário desconhecido\#
5.1.2 5.4.4\#
`5.1.2` culpa o endereço: esse domínio não existe. `5.4.4` culpa a rota: o DNS nada deu de útil.\#
Após `5.1.2` corrija o endereço; após `5.4.4` veja os registros MX e A do domínio, e o seu resolvedor.\#
Use `5.1.2` quando o domínio não existe.\#
Use `5.4.4` quando existe mas não tem host de correio utilizável.\#
5.1.7 5.1.8\#
Ambos culpam o endereço do remetente: `5.1.7` não consegue lê-lo, `5.1.8` lê mas não acha o domínio.\#
Após `5.1.7` corrija como está escrito; após `5.1.8`, o domínio ou os registros DNS dele.\#
Use `5.1.7` para sintaxe errada em `MAIL FROM`.\#
Use `5.1.8` para um domínio de remetente sem registros MX e de endereço.\#
5.2.2 5.2.3\#
`5.2.2` trata da caixa: está cheia. `5.2.3`, da mensagem: é grande demais para esta caixa.\#
Após `5.2.2` falha também uma mensagem pequena; após `5.2.3` ela passa.\#
Use `5.2.2` para uma caixa acima da cota.\#
Use `5.2.3` para um limite de tamanho de um destinatário ou grupo.\#
5.2.3 5.3.4\#
Ambos dizem que a mensagem é grande demais: `5.2.3` para este destinatário, `5.3.4` para o sistema inteiro.\#
Após `5.3.4` nenhum destinatário daquele servidor pode recebê-la; após `5.2.3` outros podem.\#
Use `5.2.3` para limites de uma caixa.\#
Use `5.3.4` para o limite anunciado com `SIZE`.\#
5.4.6 5.4.14\#
Ambos dizem que a mensagem anda em círculos; `5.4.6` é registrado, `5.4.14` é um código próprio do Exchange Online.\#
Em ambos os casos leia os campos `Received` de baixo para cima: os hosts que se repetem formam o laço.\#
Use `5.4.6` quando uma mensagem passou por hosts demais.\#
Ninguém além da Microsoft envia `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` diz que a mensagem andou em círculos; `5.4.7`, que esperou demais.\#
Após `5.4.6` compare as linhas `Received`; após `5.4.7` procure no log os erros temporários.\#
No registro um laço é só temporário, `4.4.6`; quase todos os servidores o dão por permanente.\#
Use `5.4.6` para laços e saltos demais.\#
Use `5.4.7` quando o tempo na fila acabou.\#
5.5.1 5.5.2\#
`5.5.1` lê o comando, mas ele não é oferecido ou vem na hora errada; `5.5.2` não consegue ler a linha.\#
Após `5.5.1` veja a ordem e a resposta a `EHLO`; após `5.5.2`, os bytes da linha.\#
Use `5.5.1` com `503` ou `502`.\#
Use `5.5.2` com `500`, ou com `501` para uma linha ilegível.\#
5.5.2 5.5.4\#
`5.5.2` trata da linha inteira, `5.5.4` de um argumento de um comando entendido.\#
Os servidores os misturam: o Postfix diz `5.5.2` para um nome `HELO` sem domínio.\#
Use `5.5.2` para linhas que não se leem.\#
Use `5.5.4` para argumentos e parâmetros não aceitos.\#
5.7.0 5.7.1\#
`5.7.0` é segurança ou política sem detalhe; `5.7.1`, a recusa desta entrega.\#
`5.7.0` vem muitas vezes com exigências de login e TLS (`530`) e com anexos bloqueados pelo Gmail; `5.7.1`, com retransmissão, listas de bloqueio e regras.\#
Use `5.7.1` quando falta permissão a remetente, cliente ou destinatário.\#
Use `5.7.0` quando nenhum código mais fino serve.\#
5.7.0 5.7.8\#
`5.7.8` diz que as credenciais estão erradas; com `530`, `5.7.0` diz que falta login ou TLS.\#
Após `5.7.8` corrija nome de usuário ou senha; após `5.7.0` leia o texto, pois ele cobre toda a segurança.\#
Use `5.7.8` com `535`.\#
Use `5.7.0` com `530`, e onde nada mais fino serve.\#
5.7.1 5.7.133\#
`5.7.1` pode ter qualquer causa de política; `5.7.133` nomeia uma: o grupo só recebe correio de pessoas autenticadas da sua organização.\#
Após `5.7.133` o seu servidor não tem culpa: o dono do grupo precisa abri-lo. Após `5.7.1` o texto diz quem deve agir.\#
Só o Exchange envia `5.7.133`; o código registrado para uma lista fechada é `5.7.2`.\#
closer 5.7.2\#
o código registrado para uma lista fechada para você\#
5.7.1 5.7.25\#
`5.7.25` nomeia a causa, DNS reverso; `5.7.1` pode ter qualquer causa.\#
Após `5.7.25` dê ao endereço remetente um registro PTR cujo nome leve de volta a ele; após `5.7.1` leia o texto.\#
Muitos servidores relatam a falta de DNS reverso com `5.7.1`; o Gmail também com `4.7.23`.\#
Use `5.7.25` quando falhou a verificação do DNS reverso.\#
Use `5.7.1` para regras sem código próprio.\#
5.7.1 5.7.26\#
`5.7.26` diz que a autenticação falhou (SPF, DKIM, DMARC); `5.7.1` pode ter qualquer causa.\#
Após `5.7.26` publique ou corrija os registros do remetente; após `5.7.1` leia o texto.\#
Use `5.7.26` quando falhou mais de uma verificação, como em uma recusa DMARC.\#
Use `5.7.1` para outras recusas por política.\#
5.7.20 5.7.26\#
`5.7.20` nomeia uma verificação, DKIM: nenhuma assinatura passou. `5.7.26` diz que várias falharam.\#
Após `5.7.20` veja só a assinatura; após `5.7.26`, SPF, DKIM e como combinam com o domínio de `From`.\#
Use `5.7.20` quando só conta a falta de DKIM.\#
Use `5.7.26` quando conta a soma das verificações, como no DMARC.\#
5.7.23 5.7.25\#
`5.7.23` trata de SPF: o domínio não permite o endereço. `5.7.25`, de DNS reverso: o endereço não tem nome que leve de volta a ele.\#
Após `5.7.23` o dono do domínio corrige um registro TXT; após `5.7.25` o dono da faixa de endereços cria um registro PTR.\#
O Gmail diz `4.7.23` e quer dizer DNS reverso.\#
Use `5.7.23` quando o SPF falha.\#
Use `5.7.25` quando falha a verificação do DNS reverso.\#
5.7.23 5.7.26\#
`5.7.23` nomeia uma verificação, SPF: o host remetente não é permitido. `5.7.26` diz que várias falharam.\#
Após `5.7.23` corrija o registro SPF, ou pense em encaminhamento; após `5.7.26` uma assinatura DKIM válida e alinhada é o melhor remédio.\#
O Gmail usa `4.7.23` para falta de DNS reverso e `5.7.27` para SPF.\#
Use `5.7.23` quando o SPF falha e a política recusa só por isso.\#
Use `5.7.26` quando nenhuma verificação passa, como no DMARC.\#
5.7.23 5.7.27\#
No registro, `5.7.23` é uma verificação SPF que falhou e `5.7.27` um MX nulo no domínio do remetente; no Gmail, `5.7.27` é a verificação SPF que falhou.\#
Em ambos os casos veja o domínio de `MAIL FROM`: primeiro o registro SPF, depois o MX.\#
Use `5.7.27` quando o domínio do remetente tem MX nulo.\#
5.7.26 5.7.27\#
No Gmail ambos tratam de autenticação: `5.7.26` diz que nem SPF nem DKIM bastou, `5.7.27` que o SPF não passou.\#
No registro, ao contrário, `5.7.27` diz que o domínio do remetente não recebe correio (MX nulo).\#
Use `5.7.26` quando falharam várias verificações.\#
5.7.509 5.7.515\#
`5.7.509` segue a política DMARC do próprio domínio do remetente, que diz reject; `5.7.515` é a exigência do Outlook.com a quem envia muito.\#
Após `5.7.509` basta uma verificação alinhada que passe; para `5.7.515` SPF e DKIM devem passar, e o DMARC estar publicado.\#
Ambos são códigos próprios da Microsoft; o registrado para autenticação que falhou é `5.7.26`.\#
closer 5.7.26\#
o código registrado para autenticação que falhou\#
5.7.511 5.7.606\#
Ambos banem o endereço remetente; com `5.7.606` uma página web o tira da lista, com `5.7.511` só uma mensagem ao endereço que está na resposta.\#
A remoção só ajuda depois que o spam parou; leva um ou dois dias.\#
Ambos são códigos próprios da Microsoft; em outros lugares um endereço bloqueado é `5.7.1`.\#
5.7.57 5.7.139\#
Com `5.7.57` o aparelho ou programa nem tentou o login; com `5.7.139` tentou, e o Microsoft 365 recusou.\#
Após `5.7.57` informe nome de usuário e senha ou crie um conector; após `5.7.139` um administrador deve permitir SMTP AUTH, ou o programa precisa de OAuth.\#
Ambos são códigos próprios da Microsoft; em outros lugares um login ausente é `5.7.0` com `530`, um que falhou é `5.7.8` com `535`.\#
5.7.8 5.7.9\#
`5.7.8` recusa as credenciais, `5.7.9` o mecanismo.\#
Após `5.7.8` verifique a senha; após `5.7.9` use outro mecanismo, uma senha de app ou OAuth (Gmail). Do Yahoo, `5.7.9` trata de SPF e DKIM.\#
Use `5.7.9` com `534`.\#
500 501\#
Após `500` o próprio comando é desconhecido ou longo demais; após `501` o comando é conhecido e o argumento está errado.\#
`500` aponta para o protocolo ou a porta, `501` para um endereço, um nome ou um parâmetro.\#
Use `500` para comandos que o servidor não conhece.\#
Use `501` para endereço, nome de host ou texto Base64 errado.\#
500 502\#
`500` não conhece o comando; `502` conhece mas não oferece.\#
Para um cliente ambos querem dizer: não use este comando aqui.\#
Use `500` para palavras desconhecidas e linhas longas demais.\#
Use `502` para comandos do padrão desativados ou inexistentes no servidor.\#
500 503\#
`500` não consegue ler o comando; `503` lê, mas ele não cabe aqui.\#
Uma série de `500` após um `503` a `DATA` é o texto da mensagem, lido como comandos.\#
Use `500` para comandos desconhecidos.\#
Use `503` para comandos conhecidos na hora errada.\#
501 503\#
`501` trata do que está na linha; `503`, de quando a linha vem.\#
Após `501` corrija a linha; após `503` procure o comando recusado antes dela.\#
Use `501` para um argumento errado.\#
Use `503` para uma ordem errada.\#
501 550\#
`501` diz que o endereço não pode ser lido; `550` que pode, mas é desconhecido ou indesejado.\#
Alguns servidores respondem a usuários desconhecidos com `501 5.1.1` ou `501 5.1.3`: confie no texto.\#
Use `501` para endereços malformados.\#
Use `550` para os bem formados que são recusados.\#
501 553\#
`501` trata da forma da linha; `553`, do endereço: não é permitido, mesmo que se leia.\#
Ambos servem para endereços malformados; `553` também para remetentes que o login não pode usar e para retransmissão recusada.\#
Use `501` para sinais de menor e maior, espaços e sintaxe quebrada.\#
Use `553` para endereços que uma regra exclui.\#
501 555\#
`501` é um valor errado; `555`, um parâmetro que o servidor não conhece ou não atende.\#
Após `555` leia a resposta a `EHLO`: a extensão não é oferecida. Gmail e qmail dizem `555` também para simples erros de sintaxe.\#
Use `501` para endereços e valores errados.\#
Use `555` para parâmetros desconhecidos de `MAIL` e `RCPT`.\#
502 503\#
`502` não oferece o comando de modo algum; `503` oferece, mas não neste ponto.\#
O Courier diz `502` também para ordem errada.\#
Use `502` para comandos desativados.\#
Use `503` quando algo precisa vir antes.\#
502 504\#
`502` recusa o comando inteiro; `504` recusa só este argumento dele.\#
Após `504` outro argumento pode servir, como outro mecanismo `AUTH` ou um nome de host completo.\#
Use `502` quando o comando não é oferecido.\#
Use `504` quando o comando é oferecido, mas não com este parâmetro.\#
503 530\#
`503` diz que a ordem está errada; `530` que falta login ou TLS. Alguns hosts dizem `503` e querem dizer `530`.\#
Após `503` procure acima o comando recusado; após `530` ative login ou criptografia.\#
Use `503` para `DATA` sem destinatários, `MAIL` sem `EHLO`, um segundo `AUTH`.\#
Use `530` quando um comando exige antes login ou TLS.\#
503 554\#
Ambos podem responder a `DATA` quando nenhum destinatário foi aceito, e ali querem dizer o mesmo.\#
Em outros pontos `503` trata da ordem, `554` é recusa de mensagem ou sessão. Em LMTP deve ser `503`.\#
Nenhum é a causa: essa é a recusa dos destinatários antes dele.\#
Use `554` com "no valid recipients" em `DATA`, para mensagens recusadas e como saudação de recusa.\#
504 555\#
`555` é para parâmetros de `MAIL FROM` e `RCPT TO`; `504`, para argumentos de outros comandos.\#
O Postfix diz `504` para nomes de host e endereços sem domínio.\#
Use `504` para mecanismos `AUTH` e argumentos de `HELP` ou `VRFY`.\#
Use `555` para parâmetros de extensão após um endereço.\#
521 550\#
`521` trata do host: não recebe correio para ninguém. `550`, desta caixa ou desta mensagem.\#
Após `521` veja para onde vai o correio (registro MX); após `550`, o endereço ou a regra que o texto nomeia.\#
Use `521` para um host sem serviço de correio, na saudação.\#
Use `550` para recusar um destinatário, um remetente ou uma mensagem.\#
a recusa de um cliente na saudação\#
521 554\#
`521` diz que o host não recebe correio de ninguém; `554` recusa este cliente, esta sessão ou esta mensagem.\#
Após uma saudação `554` o servidor espera `QUIT`; após `521` pode fechar logo.\#
O postscreen do Postfix diz `521` quando bloqueia um cliente e desliga: leia como `554`.\#
Use `554` para clientes indesejados e mensagens recusadas.\#
521 556\#
`521` é dito pelo próprio host na conexão; `556`, por outro servidor que viu no DNS que o domínio não recebe correio.\#
Após `521` outro MX do domínio pode funcionar; após `556` o domínio inteiro não recebe correio.\#
Use `521` para um serviço de correio de fachada em um host.\#
Use `556` quando o domínio do destinatário tem MX nulo.\#
523 552\#
Quando `523` trata de tamanho, é `5.2.3` sem os pontos e quer dizer o mesmo que `552`.\#
No registro `523` significa criptografia necessária, `5.7.10`; o Gmail o envia por comandos atrás de `STARTTLS`.\#
Use `552 5.2.3` ou `552 5.3.4` para uma mensagem grande demais.\#
Não envie `523`.\#
525 535\#
Após `535` as credenciais estão erradas; após `525` estão certas, mas a conta está bloqueada.\#
Peça nova senha só após `535`.\#
`525` existe só no registro, por isso muitos servidores dizem `535` também para contas bloqueadas.\#
Use `535 5.7.8` para credenciais erradas.\#
Use `525 5.7.13` para uma conta desativada.\#
530 535\#
`530` diz que ninguém entrou ainda; `535`, que um login foi tentado e falhou.\#
Após `530` ative a autenticação; após `535` corrija nome de usuário ou senha.\#
`530` pode também exigir TLS, com "Must issue a STARTTLS command first".\#
Use `530` para responder a comandos que exigem login.\#
Use `535` para responder a `AUTH` com credenciais erradas.\#
530 538\#
`530` exige TLS (ou login) antes de qualquer comando; `538` exige TLS para um só mecanismo de login.\#
`538` é histórico: servidores de hoje não oferecem tal mecanismo antes do TLS.\#
Use `530` com "Must issue a STARTTLS command first" para todos os comandos.\#
Use `538` só para responder a `AUTH` com um mecanismo que exige TLS.\#
530 550\#
`530` o cliente resolve na hora: login ou TLS. `550` continua recusa.\#
"Relaying denied" com `550` tem muitas vezes o mesmo remédio: fazer login. Outros textos de `550` falam de caixa ou política.\#
Use `530` quando um login faria o comando dar certo.\#
Use `550` quando nenhum login faria.\#
534 535\#
Após `534` o modo de entrar é recusado; após `535`, as credenciais.\#
Após `534` escolha outro mecanismo, uma senha de app ou OAuth; após `535` verifique nome de usuário e senha.\#
Os provedores os misturam: o Microsoft 365 diz `535` quando logins com senha estão desativados.\#
Use `534` quando o mecanismo é fraco demais para a conta.\#
Use `535` quando as credenciais estão erradas.\#
534 538\#
Após `538` o mecanismo serve assim que a conexão for criptografada; após `534` é fraco demais de qualquer modo.\#
Ambos respondem só a `AUTH`.\#
Use `534` quando a política quer um mecanismo mais forte.\#
Use `538` quando só falta o TLS.\#
535 550\#
`535` responde a `AUTH` e fala de credenciais; `550` responde em geral a `RCPT` e fala de caixa ou política.\#
Após `535` corrija o login; após `550` o login não é a questão, salvo se o texto disser.\#
Use `535` para um login que falhou.\#
Use `550` para destinatários, remetentes e mensagens recusados.\#
550 551\#
`551` sabe para onde o destinatário foi e pode dizer; `550` não dá novo endereço.\#
Após `551` envie ao endereço do texto; após `550` `5.1.1` não há a quem enviar.\#
`551` trata sempre de um destinatário que se mudou; `550` cobre caixas desconhecidas e todo tipo de política.\#
Use `551` quando um novo endereço pode ser dito e a mensagem não é encaminhada.\#
Use `550` quando é desconhecido ou privado, e para todas as outras recusas.\#
também houve mudança, mas a mensagem é encaminhada\#
550 552\#
`550` recusa a caixa ou a mensagem; `552` diz que não há espaço para ela.\#
Após `552` o endereço está certo: envie menos, ou mais tarde. Após `550` `5.1.1` o endereço está errado.\#
Use `552` para mensagens acima do limite e caixas acima da cota.\#
550 553\#
`550` sabe ler o endereço e recusa; `553` objeta ao próprio endereço: a forma, ou se pode ser usado aqui.\#
Em `MAIL FROM`, `553` diz em geral que o endereço do remetente não pertence ao login.\#
Na prática se sobrepõem: o Yahoo bloqueia com `553`, o qmail recusa com ele a retransmissão.\#
Use `553` para endereços malformados ou não permitidos.\#
550 554\#
`550` recusa uma caixa, um remetente ou uma mensagem; `554` é o código geral para uma transação ou sessão que falhou.\#
Uma saudação `554` recusa a sessão; `550` não é feito para isso.\#
Após qualquer um decide o código estendido: `5.1.x` é o endereço, `5.7.x` a política.\#
Use `550` para destinatários e para política com motivo conhecido.\#
Use `554` na saudação, para `DATA` sem destinatários e para mensagens recusadas.\#
550 556\#
`556` fala do domínio inteiro, `550` em geral de uma caixa ou de política.\#
`556` se apoia em um registro MX nulo, publicado de propósito pelo dono do domínio; `550` cobre todo o resto.\#
Para um remetente cujo domínio tem MX nulo o código é `550 5.7.27`.\#
Use `556` quando o domínio do destinatário publica `MX 0 .`.\#
Use `550` para caixas desconhecidas, domínios desconhecidos e política.\#
550 571\#
`550` é um código de resposta real; `571` é `5.7.1` que perdeu os pontos, e seu segundo dígito não é válido.\#
Ambos recusam por política; leia `571` como `550 5.7.1`.\#
Use `550 5.7.1` para uma recusa por política.\#
Não envie `571`.\#
551 553\#
`551` diz que o destinatário se mudou; `553`, que o endereço não é permitido.\#
O texto de `551` pode trazer um novo endereço; o de `553` não traz, salvo em resposta a `VRFY`, onde lista candidatos.\#
Use `551` para destinatários com novo endereço.\#
Use `553` para endereços malformados ou excluídos por uma regra.\#
551 554\#
`551` oferece um novo endereço; `554` só recusa.\#
Listas chamam `551` de "relay denied"; a retransmissão se recusa com `554` (Postfix) ou `550`, e `5.7.1`.\#
Use `551` para um destinatário que se mudou.\#
Use `554 5.7.1` ou `550 5.7.1` para recusar retransmissão.\#
552 554\#
`552` trata de tamanho e espaço, `554` de tudo o mais que faz uma mensagem falhar.\#
Após `552` uma mensagem menor pode passar; após `554` o tamanho não importa. O `552 5.7.0` do Gmail é exceção: trata do conteúdo.\#
Use `552` para limites e cotas.\#
Use `554` para conteúdo, listas de bloqueio e sessões.\#
553 554\#
`553` trata de um endereço, `554` da transação ou da sessão.\#
Após `553` veja o endereço no texto; após `554`, cliente, conteúdo e recusas anteriores. O `553` do Yahoo com uma marca como `[BL21]` é um bloqueio, como `554`.\#
Use `553` para endereços não permitidos.\#
Use `554` para clientes, sessões e mensagens recusados.\#

"""#)
}
