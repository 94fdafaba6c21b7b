// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptRules = PackedTable(
        records: #"""
00000?00003006=0>0030300;Z0:0060400Ak0900:0500JH0C00?0400OC0A00C0400Tk0G00G0400Z70G00K0400a;0H00O0400g_0F00S03\#
00nL0C00V03012_0:00Y0301760900\0401<90900`0301@d0?00c0301Do0?00f0301II0>00i0401R40>00m0501Z[0F0120301`h0@01503\#
01hW0;0180301mb0A01;05027]0@01@0302=A0E01C0302BB0A01F0302Gm0:01I0402LC0A01M0402R\0A01Q0402Z?0A01U0402]Z0?01Y04\#
02bB0C01]0402lT0@01a05033P0C01f03039V0M01i0403A60@01m0303G80?0200403LD0L0240403RS0=0280303XI0@02;0403^d0C02?03\#
03cm0>02B0403gf0G02F0303mj0=02I0B04FL0B02[0304LU0<02^0404R^0?02b0304X[0D02e0404^V0A02i0404d<0=02m0504m50@03203\#
05250H03504057Y0D0390405=j0@03=0305D>0@03@0305J?0>03C0505RJ0=03H0305XZ0D03K0405_X0L03O0405eT0E03S0505kQ0F03X04\#
06000@03\04066`0F03`0406<Q0F03d0506EQ0;03i0406Je0=03m0406OH0F0410306TA0?0440306Z40@0470606fW0E04=0406oE0F04A04\#
076;0D04E0407;40E04I0407A80E04M0407GJ0E04Q0507S;0>04V0307Xd0G04Y0307_80904\0407eR0>04`0307ko0K04c03082U0D04f03\#
089J0A04i0308?L0>04l0308CD0<04o0308Gc0A0520408NA0G0560408TB0;05:0308Z90C05=0308__0B05@0408g_0E05D0308mg0>05G05\#
097=0F05L0409=D0G05P0409C30905T0409He0?05X0309No0A05[0409X?0E05_0309_Z0A05b0409d40J05f0309j70B05i0309o\0A05l03\#
0:5i0E05o040:=G0C063030:Bo0=066030:HW0B069040:ON0F06=030:U>0<06@040:\00>06D030:aR0<06G040:hA0C06K040:mE0806O04\#
0;220H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0O000c7000j20002j700313<000?5006K0T000c7006o2B002j7009A2I000?500;d0S000c700<G1^002j700>53P00AU300AX0C\#
000?500B40M000c700BQ1m00DN?00D]1c002j700FP3H00AU300Ih0P000?500J[0V000c700KA1M002j700L^2C00AU300O10B000?500OT0N\#
000c700P21l002j700Qn2m00AU300AX0C000?500UB0V000c700Uh20002j700Wh2?00AU300AX0C000?500ZN0\000c700[:3?002j700^I2b\#
00AU300AX0C000?500aS0a000c700bD1\002j700d03_00AU300AX0C000?500h50N000c700hS2o002j700kR2j000?500n_0N000c700o=1[\#
002j7010h1g000?5012i0F000c7013?1^002j7014m29000?5017?0j000c701891D002j7019M2\00AU300AX0C000?501<B0M000c701<_1T\#
002j701>C2Q000?501A30L000c701AO1Z002j701C91f000?501E>0F000c701ET2>002j701Gb1W000?501IW0O000c701J61j01L0<01L<1n\#
002j701N:3j000?501RB0[000c701Rm1B01T??01TN1h002j701VF3e00AU301Z;0P000?501[10N000c701[O1]002j701]<3\000?501a80S\#
000c701a[30002j701d[3l000?501hb0]000c701iO26002j701kU2=000?501n30c000c701nf2I021?@021O25002j7023T4900AU300AX0C\#
000?5027m0M000c7028J1`002j702::37000?502=V0`000c702>F1\002j702@22@000?502BS0M000c702C01m002j702Dm30000?502H70T\#
000c702H[0_002j702IJ2Z00AU302L40?000?502LT0\000c702M@1n002j702O>3N00AU300Ih0P000?502Rm0C000c702S@1X02Th@02U81:\#
002j702VB3m000?502ZP0C000c702Zc0g002j702[Z2000AU301Z;0P000?502]i0H000c702^A1D002j702_U2N00AU302b30?000?502bU0X\#
000c702c=3902fF=02fS3=002j702i`2d000?502ld0^000c702mR1G021?@02ni1M002j7030F3:00AU300AX0C000?5033c0[000c7034N1B\#
002j7035`3f000?503:30i000c703:l23002j703<o3X00AU303@W0O000?503AF0S000c703Ai1c002j703C\3L000?503GG0_000c703H61\\#
002j703Ib2@00AU303L20B000?503L`0o000c703M_1g002j703OV2m00AU303L20B000?503R`0d000c703ST25002j703UY2`000?503XY0J\#
000c703Y32i002j703[l2h00AU300AX0C000?503_70X000c703__1Y002j703aH2U000?503d;0V000c703da1I002j703f:1N00AU303gX0>\#
000?503h=0b000c703ho1Y002j703jX3B000?503n70U000c703n\0c03oO=03o\0E0401=040>0k0419A041J14042NG042e1<0441>044?0o\#
045>B045P0d046DF046Z0a047K<047W0d048KB048]0l049Y=049f2;04<1@04<A0P04<aC04=41i04>m;04?81204@:E04@O1C04AbB04B40e\#
002j704Bi3S000?504F^0Z000c704GH28002j704IP35000?504La0U000c704MF1o002j704OE3I00AU300AX0C000?504Rm0\000c704SY24\#
002j704U]2n000?504Xo0L000c704YK1b002j704[=3I00AU300AX0C000?504^g0U000c704_L2`002j704b<2000AU303gX0>000?504dI0N\#
000c704dg2F04g==04gJ22002j704iL3Y00AU300AX0C000?504mE0V000c704mk1]002j704oX2M000?5052M0V000c705332<002j7055?2J\#
00AU300AX0C000?5057m0S000c7058P1]002j705:=3@00AU305=M0M000?505>:0Z000c705>d2F002j705A:34000?505DN0G000c705De2>\#
002j705G33<000?505JM0W000c705K41@05LDB05LV19002j705M_4[00AU300AX0C000?505RW0\000c705SC2I002j705U\2n000?505Xn0T\#
000c705YR2N002j705\03X00AU300AX0C000?505`40W000c705`[1_002j705bJ3:00AU300Ih0P000?505ei0D000c705f=1A05gN@05g^1R\#
002j705i@2A00AU300AX0C000?505kg0M000c705lD1>002j705mR2=00AU305o_0A000?5060@0a000c706111d002j7062e3Y00AU3066N0B\#
000?506760U000c7067[1k002j7069V2k00AU303@W0O000?506<g0\000c706=S2606?Y;06?d2F002j706B:2^00AU306Dh0Y000?506E\0Z\#
000c706FF1n002j706HD2E00AU306JY0<000?506K20V000c706KX1F002j706Ln2J00AU300AX0C000?506O^0M000c706P;1@002j706QK2f\#
000?506TP0Q000c706U11k002j706Vl38000?506ZD0X000c706Zl2200DN?06\n2R021?@06_P1^06a>H06aV1S002j706c93N000?506fl0S\#
000c706gO2R06j1?06j@26002j706lF2o000?506o[0Z000c7070E3:002j7073O2\00AU300AX0C000?5076O0S000c707721j002j7078l28\#
00AU300AX0C000?507;I0J000c707;c1n002j707=a3G00AU300Ih0P000?507AM0X000c707B51l002j707D13I00AU300Ih0P000?507G_0^\#
000c707HM1m07JJ?07JY2I021?@07M22M002j707OO3\000?507SI0[000c707T41`002j707Ud30000?507Y;0c000c707Yn1m002j707[k3=\#
000?507_A0[000c707_l2S002j707bO2M00AU307dl0V000?507e`0N000c707f>2G002j707hU3J000?507lJ0`000c707m:1U002j707n_3f\#
000?5082i0d000c7083]36002j7086c2W000?5089[0[000c708:F1X002j708;n3N000?508?Z0M000c708@70b002j708@i2K000?508CP0A\#
000c708Ca1c002j708ET2?000?508H40E000c708HI1c08J<?08JK1U002j708L02A000?508NX0[000c708OC1i002j708Q<3600AU300Ih0P\#
000?508TM0^000c708U;1W002j708Vb3G000?508ZL0Y000c708[52D002j708]I2F000?508`10O000c708`P1b08bB=08bO22002j708dQ3>\#
000?508h40U000c708hY1j002j708jS3D000?508n50L000c708nQ2X0919>091G29002j7093P3D00AU3096d0I000?5097S0]000c7098@1=\#
002j7099M3g00AU300AX0C000?509=[0K000c709>62R002j709@X2000AU309BX0K000?509C<0d000c709D027002j709F72>00AU309HE0P\#
000?509I40S000c709IW1i002j709KP3O000?509O@0Y000c709Oi2X06j1?09RQ1n002j709TO3`000?509XT0]000c709YA2G002j709[X42\#
000?509_k0N000c709`I1@002j709aY2:00AU309cc0A000?509dN0P000c709dn23002j709g136000?509jI0T000c709jm1c002j709l`2l\#
000?509om0Q000c70:0N2:002j70:2X3A000?50:6>0K000c70:6Y3=0:9f>0::41@002j70:;D23000?50:=Z0G000c70:>11Y002j70:?Z3E\#
000?50:C<0Z000c70:Cf2<002j70:F22U000?50:Hi0Y000c70:IR2V002j70:L83400AU30:O<0B000?50:Od0O000c70:PC2<002j70:RO2_\#
000?50:UJ0\000c70:V62@002j70:XF3J00AU30:[`0@000?50:\>0^000c70:\l2;002j70:_72K000?50:a^0[000c70:bI1L00DN?0:ce1g\#
002j70:e\2U000?50:hT0C000c70:hg1J002j70:jA2h00AU30:m90<000?50:mM0G000c70:md1Z002j70:oN2T00AU300AX0C000?50;2J0[\#
000c70;3529002j70;5>2`\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 ou 551 sem o novo endereço\#
message\#
{code} deveria indicar o novo endereço, mas o texto não traz nenhum. Inclua-o entre os sinais < e >, ou responda 550 (ou 250).\#
explain\#
251 e 551 existem para dizer o novo endereço; são textos que programas leem. Sem endereço, 551 não diz mais que 550, e alguns servidores o usam mal para retransmissão recusada, onde cabe `550 5.7.1`.\#
334-not-base64\#
O texto depois de 334 não é Base64\#
O texto depois de 334 não é Base64, por isso os clientes não conseguem ler a pergunta do servidor. Codifique-o, por exemplo `334 VXNlcm5hbWU6`.\#
Durante `AUTH`, tudo depois de 334 é Base64, até as palavras "Username:" e "Password:" de `LOGIN`. Clientes que decodificam com rigor cancelam o login.\#
521-misuse\#
521 ou 556 para uma recusa seletiva\#
{code} diz que o host ou domínio inteiro nunca recebe correio, mas aqui recusa só uma parte. Use {expected}.\#
521 é para um host que não recebe correio algum, 556 para um domínio de destino com MX nulo. Para um só cliente, remetente ou mensagem, o certo é `550 5.7.1` ou `554 5.7.1`. O Postfix também fecha a conexão após 521.\#
fix\#
Escrever {expected}\#
530-on-mx\#
TLS exigido em um MX público\#
{parameter} = {value} faz este servidor recusar correio sem TLS. Em um MX use {expected}; exija TLS nas portas de submissão.\#
message unknown\#
{parameter} = {value} faz este servidor recusar correio sem TLS. Se um registro MX aponta para cá, use {expected}.\#
Um servidor para o qual aponta um registro MX não deve exigir `STARTTLS` para seus próprios domínios; remetentes sem TLS recebem `530 5.7.0` e devolvem. Defina `encrypt` para o serviço de submissão em master.cf.\#
Definir {parameter} = {expected}\#
551-as-relay-denied\#
551 usado para retransmissão recusada\#
551 informa ao remetente um novo endereço, mas este texto não traz nenhum. Use `550 5.7.1`.\#
551 significa "usuário não é local, tente este endereço". Para "retransmissão negada" ele engana: os programas procuram um endereço no texto.\#
Escrever 550 5.7.1\#
access-all-digits\#
Só dígitos aceitam o correio\#
"{value}" sozinho significa OK em um mapa de acesso, portanto esta entrada aceita o que deveria recusar. Escreva {expected}.\#
Em access(5), um resultado só de dígitos conta como OK, como o geram alguns bancos de endereços. Uma recusa precisa de código e texto: `550 5.7.1 Not allowed`. É uma brecha silenciosa.\#
access-code-disconnects\#
Este código também encerra a sessão\#
Com {code}, o Postfix responde e depois fecha a conexão. Use {expected} se só este destinatário ou comando deve ser recusado.\#
Em resultados de access(5), 421 e 521 recusam e desconectam. Os outros destinatários da mesma sessão precisam então esperar outra tentativa.\#
access-restriction-name\#
O resultado é lido como nome de restrição\#
"{value}" não é um resultado que access(5) conheça, por isso o Postfix o toma por uma restrição e responde `451 4.3.5 Server configuration error`. Escreva OK, REJECT, ou um código 4yz ou 5yz com texto.\#
Códigos em um mapa de acesso começam por 4 ou 5. Com outra coisa, o Postfix procura uma restrição com esse nome, não a encontra e adia todo correio que chega a esta entrada.\#
access-status-translated\#
O Postfix adapta este código de estado estendido\#
{enhanced} fala de um {first}, mas este mapa é usado para um {second}. O Postfix envia {expected} no lugar.\#
access(5) converte códigos de endereço conforme o lugar em que o mapa é usado: códigos de destinatário viram códigos de remetente e, para clientes e nomes HELO, X.0.0. Escreva um código do assunto 7 para que seja enviado como está.\#
action-status-conflict\#
Action e Status se contradizem\#
O relatório diz Action: {first} com Status: {second}. Guie-se pela resposta citada; o programa que escreve o relatório deve combinar `failed` com 5 ou 4, `delayed` com 4, `delivered` com 2.\#
Os dois campos descrevem um destinatário. Um tratamento de devoluções que lê só um deles chega a resultados opostos. `failed` com 4.x.x é normal depois de esgotado o prazo da fila.\#
auth-in-transaction\#
AUTH dentro de uma transação\#
{command} vem entre `MAIL FROM` e o fim dos dados. Faça login antes de `MAIL FROM`, ou envie antes `RSET`.\#
O login não é permitido durante uma transação, porque a permissão de enviar depende dele. O servidor responde 503.\#
auth-twice\#
Login feito duas vezes\#
{command} vem depois de um login bem-sucedido. Use a sessão como está, ou abra uma nova para outro usuário.\#
Depois de 235, nenhum outro `AUTH` é possível na sessão; o servidor responde 503 (Gmail: `503 5.7.0` "No identity changes permitted").\#
bad-class\#
A classe do código de estado estendido não é 2, 4 nem 5\#
{enhanced} tem uma classe que não existe; só existem 2, 4 e 5. Escreva {expected}.\#
A classe 2 é sucesso, 4 falha temporária, 5 falha permanente; 3 só existe nos códigos de resposta. Os programas ignoram um código de outra classe ou o tomam por texto.\#
bare-code\#
Código de resposta sem texto\#
A resposta é só "{code}", sem texto depois. Acrescente um espaço e algumas palavras para pessoas.\#
O padrão pede texto depois do código; os clientes deveriam aceitar um código sozinho, mas nem todos aceitam. `334` com texto vazio é válido durante o login.\#
bdat-after-last\#
BDAT depois do último bloco\#
{command} segue `BDAT … LAST`, que já terminou a mensagem. Comece uma nova transação com `MAIL FROM`.\#
`LAST` fecha a mensagem, mesmo com tamanho 0. Outro bloco recebe 503; a mensagem anterior continua aceita ou recusada.\#
bdat-data-mixed\#
DATA e BDAT misturados\#
{command} mistura as duas formas de enviar uma mensagem em uma só transação. Use só `BDAT` ou só `DATA`; `BODY=BINARYMIME` requer `BDAT`.\#
`BDAT` conta octetos, `DATA` procura o ponto. O servidor responde 503, e depois disso só `RSET` ajuda.\#
blocklist-link\#
Uma lista de bloqueio é citada\#
A resposta cita a lista de bloqueio {value}. Consulte ali o seu endereço, resolva a causa e só então peça a remoção.\#
message dead\#
A resposta cita {value}, uma lista de bloqueio que foi encerrada. Peça ao lado do recebimento que a retire da configuração.\#
Um servidor perguntou a uma lista de bloqueio por DNS sobre o endereço do cliente ou um domínio na mensagem. Uma remoção antes de resolver a causa só dura até a próxima ocorrência. Listas encerradas respondem ao acaso ou "listado" para todos.\#
class-mismatch\#
Código de estado estendido de outra classe\#
{code} e {enhanced} se contradizem: os primeiros dígitos diferem. Use {expected}.\#
message expired\#
{code} diz definitivo e {enhanced} diz temporário, como é usual quando acaba o prazo da fila. Trate-o como definitivo.\#
A classe do código de estado estendido deve ser igual ao primeiro dígito do código de resposta. Onde diferem, uns clientes tentam de novo e outros desistem. A exceção na prática é `550 4.4.7`: a mensagem expirou após falhas temporárias.\#
Mudar {enhanced} para {expected}\#
closed-without-221-421\#
Conexão fechada sem despedida\#
A sessão termina sem 221 nem 421 de {host}. Procure no log dele uma falha, um tempo esgotado ou um firewall.\#
Um servidor só fecha depois de `QUIT` (221), depois de dizer 421, ou após um tempo-limite. O cliente trata um fim súbito como falha temporária e tenta de novo, o que pode entregar a mensagem duas vezes se acontecer depois dos dados.\#
code-first-digit\#
Não é um código de resposta SMTP\#
{code} não pode ser um código de resposta, pois o primeiro dígito é 2, 3, 4 ou 5. Veja que programa o escreveu: erros do sistema (111), HTTP e serviços de correio têm números próprios.\#
Servidores não devem enviar outros primeiros dígitos, e os clientes os tratam como erro fatal. 101 e 111 em listas de "códigos SMTP" são números de erro do Linux (rede inalcançável, conexão recusada); respostas 1yz existem no FTP, não no SMTP.\#
code-length\#
O código de resposta não tem três dígitos\#
"{value}" não é um código de resposta, pois não tem exatamente três dígitos. Escreva o código completo, por exemplo {expected}.\#
O cliente lê três dígitos e um caractere depois deles. Com menos ou mais dígitos, toma parte do texto pelo código, ou encerra a sessão.\#
code-second-digit\#
O segundo dígito do código de resposta passa de 5\#
{code} tem um segundo dígito acima de 5, que a gramática das respostas não permite. Envie {expected}; como cliente, guie-se só pelo primeiro dígito.\#
message reported\#
{code} tem o segundo dígito acima de 5 e não está em nenhum padrão. O seu servidor guia-se só pelo primeiro dígito: {severity}.\#
O segundo dígito indica a categoria e vai de 0 a 5. Mesmo assim, alguns servidores enviam 471 ou 571, em geral 4.7.1 e 5.7.1 escritos sem pontos. Os clientes recorrem ao primeiro dígito e o correio ainda flui, mas ferramentas que verificam a gramática tropeçam.\#
command-too-long\#
Linha de comando longa demais\#
Esta linha de comando tem {count} octetos, e aqui só são permitidos {limit}. Encurte-a, ou retire parâmetros.\#
Uma linha de comando tem no máximo 512 octetos com CR LF; extensões dão mais espaço (`SIZE` 26, `AUTH=` 500, …), e linhas de `AUTH` podem ter 12288. Os servidores respondem 500 às mais longas.\#
data-sent-without-354\#
Mensagem enviada sem que o servidor dissesse 354\#
O cliente envia a mensagem depois de {code} em vez de 354. Pare após tal resposta e envie `RSET` ou `QUIT`.\#
Só 354 pede a mensagem. Após qualquer outra resposta, o servidor lê cada linha do texto como um comando e responde 500, ou encerra a sessão.\#
data-without-rcpt\#
DATA sem destinatário aceito\#
{command} vem embora o servidor não tenha aceitado nenhum destinatário. Envie a mensagem só depois de um `RCPT TO` aceite.\#
Sem destinatário não há o que entregar: o servidor responde 503 ou 554. Com pipelining, pode responder 354; então o cliente envia um ponto sozinho. A causa está nas respostas a `RCPT TO`.\#
dead-dnsbl\#
A lista de bloqueio não existe mais\#
{value} foi encerrada. Retire-a de {parameter}.\#
Uma lista encerrada não protege e custa uma consulta DNS por cliente; quando o domínio dela muda de dono, pode listar todos os endereços, e todo o correio é recusado.\#
Remover {value}\#
defer-unauth-code\#
defer_unauth_destination calcula seu código\#
`defer_unauth_destination` envia {parameter} menos 100, ou seja, {value}. Defina {parameter} como 5yz, por exemplo {expected}.\#
A recusa temporária de retransmissão tira seu código de `relay_domains_reject_code` menos 100: 554 vira 454. Se o parâmetro já é 4yz, o resultado é 3yz, que nenhum cliente entende, e o Postfix recorre a `450 4.7.1`.\#
deferred-too-long\#
Espera longa demais\#
A mensagem {value} já esperou {count} com a resposta "{text}". Resolva essa causa ou apague a mensagem.\#
message repeated\#
A resposta "{text}" veio {count} vezes. Resolva a causa em vez de esperar.\#
Falhas temporárias deveriam passar em horas. Por padrão, os servidores desistem após 4 a 5 dias, e só então o autor recebe a devolução. O mesmo texto para muitos destinatários aponta para o seu próprio servidor: endereço IP, DNS, TLS ou ritmo.\#
deprecated-x-6-10\#
X.6.10 foi retirado\#
{enhanced} é uma duplicata retirada. Envie {expected}.\#
O registro mantém X.6.10 apenas como duplicata obsoleta de X.6.8 (resposta UTF-8 necessária, mas não permitida pelo cliente).\#
diagnostic-type\#
Diagnostic-Code sem tipo\#
Este Diagnostic-Code não diz que protocolo cita. Escreva `smtp;` antes da resposta.\#
O campo começa com um tipo e um ponto e vírgula: `Diagnostic-Code: smtp; 550 5.1.1 …`. Sem isso, os programas não sabem que segue um código de resposta.\#
Inserir "smtp;"\#
dnsbl-query-refused\#
Uma lista de bloqueio recusou a consulta\#
{value} recusou a consulta deste servidor, que a tomou por um registo na lista e assim rejeita correio bom. Consulte a lista por um resolvedor próprio ou com a chave dela, e rejeite só com 127.0.0.x.\#
message other\#
{host} tomou um erro de {value} por um registo na lista, porque essa lista recusa consultas de resolvedores públicos ou sobrecarregados. Avise o outro postmaster; o seu endereço pode não estar na lista.\#
Listas como a Spamhaus respondem 127.255.255.x a consultas de resolvedores abertos ou em excesso. Um servidor que toma qualquer resposta por um registo rejeita então toda a gente.\#
dotless-enhanced\#
Código de estado estendido escrito sem pontos\#
{code} parece o código de estado estendido {enhanced} sem os pontos. Envie {expected}.\#
{code} parece o código de status estendido {enhanced} sem os pontos. Leia-o como {expected}.\#
Listas na web mostram 422, 431, 441, 471, 511 e outros como códigos de resposta. São 4.2.2, 4.3.1 e assim por diante sem os pontos; alguns servidores (Courier, OpenSMTPD) de fato enviam tais códigos.\#
dsn-status-vs-reply\#
O estado no log e a resposta citada diferem\#
O log diz {first}, o servidor remoto disse {second}. Guie-se pela resposta citada.\#
O Postfix escreve X.0.0 quando a resposta remota não tem código de estado estendido ou tem um de outra classe; isso é normal. Outra diferença vem de filtros como `smtp_delivery_status_filter`, de `soft_bounce`, ou de uma mensagem que expirou.\#
enhanced-differs-in-multiline\#
O código de estado estendido muda dentro de uma resposta\#
Esta resposta começa com {first}, mas uma linha posterior tem {second}. Use um só código de estado estendido em todas as linhas.\#
Cada linha de uma resposta de várias linhas leva o mesmo código de estado estendido. Leitores de log pegam o primeiro ou o último e assim contam motivos diferentes. Uma resposta de outro servidor citada no texto não é apontada.\#
Usar {first} em todas as linhas\#
enhanced-missing\#
Falta o código de estado estendido\#
O servidor oferece `ENHANCEDSTATUSCODES`, mas esta resposta {code} não tem nenhum. Acrescente um, como {expected}.\#
Quem oferece a extensão deve pôr um código em cada resposta 2yz, 4yz e 5yz, exceto na saudação e na resposta a `EHLO`. Sem ele, os remetentes precisam adivinhar o motivo pelas palavras. Apontado uma vez por sessão.\#
enhanced-on-3yz\#
Código de estado estendido em uma resposta 3yz\#
{code} é uma resposta intermediária e não leva código de estado estendido, mas tem {enhanced}. Remova-o.\#
Códigos de estado estendidos cabem em respostas que começam por 2, 4 ou 5. Depois de `334`, seria até tomado como parte do desafio em Base64.\#
Remover {enhanced}\#
enhanced-on-greeting-or-ehlo\#
Código de estado estendido na saudação ou na resposta a EHLO\#
A saudação e a resposta a `EHLO` ou `HELO` não levam código de estado estendido, mas esta tem {enhanced}. Remova-o.\#
Ambas devem começar com o nome do servidor, que o código deslocaria. `220 2.0.0` depois de `STARTTLS` está certo, e recusas na saudação muitas vezes têm código e não são apontadas.\#
errno-as-code\#
Número de erro do sistema, não código de resposta\#
({value}) é um número de erro do sistema operacional: {meaning}. Nenhum servidor respondeu; verifique nome, porta, firewall e rede.\#
101, 110, 111, 113 (Linux) e 10060, 10061 (Windows) aparecem nos logs junto a conexões falhas. Vêm da própria máquina; procurá-los como códigos SMTP leva a pistas falsas.\#
exim-first-digit\#
O Exim ignora este código\#
O texto começa com {code}, mas este verbo responde {expected}, por isso o Exim escreve no panic log e ignora o seu código. Use um código com o mesmo primeiro dígito, ou outro verbo.\#
Um código no início de `message` só substitui o padrão se o primeiro dígito coincide: 5 para deny, drop e `:fail:`, 4 para defer e `:defer:`. Senão, é enviado o código padrão.\#
exim-helo-multiline\#
A resposta a HELO deve ter uma só linha\#
Este texto para HELO aceito tem várias linhas, e clientes antigos leem só uma. Mantenha-o em uma linha.\#
O Exim usa como resposta a mensagem de um accept na ACL de HELO, e ela deve ter uma só linha. Só a resposta a `EHLO` pode ter várias, uma para cada palavra-chave.\#
exim-quit-code\#
O código de QUIT não pode ser mudado\#
O Exim sempre responde 221 a `QUIT`, por isso {code} nesta ACL não tem efeito. Remova-o.\#
`acl_smtp_quit` serve para log e estatística; o texto pode mudar, o código de resposta não.\#
Remover {code}\#
exim-text-taken-as-code\#
Três dígitos no início são tomados por código\#
O texto começa com {value}, que o Exim lê como código de resposta. Ponha uma palavra antes do número.\#
Se uma `message` começa com três dígitos e um espaço, o Exim os trata como o código, mesmo onde são uma quantidade ou o número de uma casa. Com outro primeiro dígito, registra um erro e envia o padrão.\#
failing-reply\#
O servidor recusou ou adiou o correio\#
{code}: {host} não aceita {command}: {name}. {fix}\#
message plain\#
{code}: {name}. {fix}\#
message later\#
{code}: {host} por ora não aceita {command}: {name}. {fix}\#
message recipient\#
{code}: {host} não recebe correio para <{recipient}>: {name}. {fix}\#
message recipient later\#
{code}: {host} por ora não recebe correio para <{recipient}>: {name}. {fix}\#
message sender\#
{code}: {host} não recebe correio de <{sender}>: {name}. {fix}\#
message connection\#
{code}: {host} não aceita a conexão: {name}. {fix}\#
message authentication\#
{code}: {host} não aceita o login: {name}. {fix}\#
message data\#
{code}: {host} não aceita a mensagem: {name}. {fix}\#
message data later\#
{code}: {host} por ora não aceita a mensagem: {name}. {fix}\#
message moved\#
{code}: {host} não recebe correio para <{recipient}>; o endereço mudou para <{address}>. Envie para lá e corrija o endereço armazenado.\#
message provider\#
{code}: {host}: {meaning}. {fix}\#
message consequence\#
{code}: {host} recusa {command} por causa de uma recusa anterior nesta sessão. Corrija aquela: veja a linha relacionada.\#
message own\#
{code}: este servidor recusou {command} de {client}: {name}. {fix}\#
message own recipient\#
{code}: este servidor recusou correio de {client} para <{recipient}>: {name}. {fix}\#
message own client\#
{code}: este servidor recusou {client}: {name}. {fix}\#
Uma resposta que começa por 4 adia o comando, uma que começa por 5 o recusa. A mensagem indica o servidor, o endereço e o motivo, até onde a resposta os revela; o significado próprio de um provedor vem antes do registrado.\#
five-yz-rate-limit\#
Código permanente para um limite de envio\#
{code} diz definitivo, mas o texto diz que você envia rápido demais. Mantenha o endereço, diminua o ritmo e envie de novo mais tarde.\#
Alguns provedores (QQ, GoDaddy, limites diários do Google) recusam com 5yz o que passa mais tarde. Um tratamento de devoluções que apaga endereços após qualquer 5yz remove bons destinatários.\#
forced-class\#
O Postfix muda a classe deste código\#
O Postfix envia isto como {expected}, porque o primeiro dígito de {code} prevalece sobre {enhanced}. Escreva o que quer dizer.\#
O smtpd troca a classe do código de estado estendido pelo primeiro dígito do código de resposta antes de enviar. `550 4.7.1` sai do servidor como `550 5.7.1`: definitivo, embora o autor talvez quisesse temporário.\#
greeting-domain\#
A saudação não começa com o nome do host\#
A saudação começa com "{value}", que não é um nome de host. Comece-a com o nome completo do próprio servidor, como {expected}.\#
A primeira palavra depois de 220 é o nome do servidor; os clientes a registram no log e alguns a usam para detectar laços consigo mesmos. Postfix: `smtpd_banner` começa com `$myhostname`.\#
haproxy-smtpchk-word\#
O HAProxy troca esta palavra\#
`option smtpchk` só conhece HELO e EHLO, por isso "{value}" é trocado em silêncio por HELO. Escreva {expected}.\#
O HAProxy considera o servidor ativo se a saudação e a resposta ao comando de saudação começam por 2. Outra palavra não é enviada; um servidor que quer EHLO, ou um nome completo, é então marcado como inativo.\#
header-check-code\#
Aqui o código de resposta vira texto\#
Depois de REJECT, as verificações de cabeçalho e corpo aceitam um código de estado estendido e texto, por isso {code} seria enviado como parte do texto. Escreva {expected}.\#
cleanup(8) sempre responde 550 a REJECT. Só se entende um código de estado estendido no início do texto: `REJECT 5.7.1 Text`.\#
helo-argument\#
Nome inválido em EHLO ou HELO\#
{command} dá "{value}" como nome do cliente, que não é um nome de host completo. Dê o verdadeiro, ou o endereço entre colchetes como [192.0.2.1].\#
message empty\#
{command} vem sem o nome do cliente. Informe o nome de host completo do cliente, ou o endereço entre colchetes, como [192.0.2.1].\#
O nome deve ser o nome de host completo do cliente e resolver no DNS. Nomes vazios, `localhost`, nomes sem ponto e endereços IP sem colchetes são recusados por muitos servidores (`501`, `504 5.5.2`) ou pioram a pontuação de spam.\#
help-214-outside\#
Código de ajuda ou de estado sem HELP\#
{code} responde a {command}, mas pertence a `HELP`. Verifique se respostas e comandos estão defasados em um.\#
211 e 214 trazem textos de estado e de ajuda. Como resposta a outro comando, mostram em geral que falta um comando no registro ou que o cliente conta errado.\#
leading-zero-or-overflow\#
Código de estado estendido malformado\#
"{value}" não é um código de estado estendido válido: cada número tem de um a três dígitos, sem zero à esquerda. Escreva {expected}.\#
A forma é classe.assunto.detalhe, como 5.7.1 ou 5.7.509. Programas que comparam texto não reconhecem 5.07.1, e quatro dígitos não cabem na gramática.\#
limits-below-minimum\#
Limite abaixo do mínimo do padrão\#
{parameter} = {value} está abaixo de {limit}, que o padrão dá como mínimo. Aumente-o pelo menos até aí.\#
Os remetentes podem contar com 100 destinatários por transação e tempos-limite de minutos (10 para o fim dos dados). Valores menores dividem o correio, e tempos curtos demais entregam mensagens duas vezes.\#
Definir {parameter} = {limit}\#
lmtp-reply-count\#
LMTP: uma resposta para cada destinatário\#
Foram aceitos {first} destinatários, mas {second} respostas seguem os dados. Envie uma resposta final para cada destinatário aceito, na mesma ordem.\#
O LMTP responde ao fim dos dados uma vez para cada `RCPT TO` aceito, inclusive duplicatas. Com menos respostas, o cliente espera as que faltam; com mais, toma-as por respostas ao comando seguinte.\#
mail-before-ehlo\#
MAIL FROM antes de EHLO\#
{command} vem antes de qualquer `EHLO` ou `HELO` aceito, por isso o servidor pode responder 503. Envie primeiro `EHLO` com o nome do seu host.\#
Uma sessão começa com `EHLO`. Muitos servidores o exigem (Postfix `smtpd_helo_required`), e sem ele o cliente não conhece nenhuma extensão. Só `NOOP`, `HELP`, `EXPN`, `VRFY` e `RSET` podem vir antes.\#
map-code-class\#
Os códigos desta entrada não combinam\#
{code} e {enhanced} nesta entrada não são da mesma classe. Escreva {expected}.\#
message impossible\#
"{code}" não é um código que uma recusa possa ter. Escreva {expected}.\#
Uma entrada de mapa de acesso ou de cabeçalhos pode definir um código de resposta de 400 a 599 e um código de estado estendido da mesma classe. O Postfix corrige a classe em silêncio, outros servidores enviam o que está aqui, e os remetentes repetem então o que é definitivo, ou o contrário.\#
masked-banner\#
Um firewall esconde as respostas do servidor\#
A resposta está mascarada com "{value}", portanto algo entre cliente e servidor reescreve o SMTP. Desligue a inspeção SMTP ("fixup", ALG) no firewall.\#
Firewalls com inspeção SMTP trocam a saudação e as palavras-chave EHLO por `*` ou `X`. Isso esconde `STARTTLS`, `SIZE` e `8BITMIME`, quebra a criptografia e pode travar no fim dos dados.\#
master-option-spaces\#
Espaços em uma opção de master.cf\#
`-o` recebe {parameter}={value} sem espaços, por isso o Postfix lê o resto como outro argumento. Remova os espaços, ou ponha tudo entre chaves: {expected}.\#
Em master.cf os argumentos são separados por espaços. `-o name = value` falha quando o serviço inicia. Desde o Postfix 3.0, `-o { name = value }` pode conter espaços; em versões antigas, separe os itens de listas por vírgulas.\#
milter-default-action-reject\#
Um milter parado devolve todo o correio\#
Com {parameter} = {value}, cada mensagem recebe `550 5.5.0` enquanto o milter não responde. Defina {expected}.\#
`reject` torna um reinício do filtro definitivo para os remetentes. Com `tempfail` (`451 4.7.1`) ou o mais novo `shutdown` (421), eles tentam de novo; `accept` deixa o correio passar sem verificação.\#
milter-greylist-class\#
code e ecode diferem\#
code "{code}" e ecode "{enhanced}" não são da mesma classe. Escreva {expected}.\#
message greylist\#
Greylisting com {code} é definitivo, por isso os remetentes nunca tentam de novo. Use {expected}.\#
O milter-greylist envia os dois como configurados. `greylist` requer 4yz com classe 4, como `451` e `4.7.1`; `blacklist` requer 5yz com classe 5.\#
missing-angle-brackets\#
Endereço sem os sinais < e >\#
O endereço em {command} não está entre os sinais < e >. Escreva {expected}.\#
O caminho fica sempre entre `<` e `>`, mesmo o vazio: `MAIL FROM:<>`. Servidores rigorosos (Postfix `strict_rfc821_envelopes`) respondem 501.\#
Acrescentar < e >\#
missing-enhanced\#
Texto de resposta sem código de estado estendido\#
Este texto tem o código de resposta {code}, mas nenhum código de estado estendido. Acrescente um, como {expected}.\#
O código de estado estendido diz o motivo aos programas, para que os remetentes não apaguem bons endereços após uma recusa por política. O Postfix acrescenta sozinho 5.7.1 a `REJECT`; outros servidores enviam o texto como está.\#
Inserir {enhanced}\#
multiline-code-differs\#
O código muda dentro de uma resposta\#
Esta resposta começa com {first}, mas uma linha posterior tem {second}. Use um só código em todas as linhas da resposta.\#
Todas as linhas de uma resposta de várias linhas devem ter o mesmo código. Uns clientes obedecem à primeira linha, outros à última; com códigos diferentes, discordam sobre o êxito.\#
multiline-unterminated\#
Resposta de várias linhas sem última linha\#
A resposta {code} tem um hífen na última linha, por isso o cliente espera mais. Ponha um espaço depois do código na última linha.\#
message end\#
O texto termina dentro da resposta {code}: a última linha tem um hífen. Complete o registro, ou ponha um espaço depois do código na última linha.\#
O hífen depois do código anuncia outra linha; só um espaço (ou nada) termina a resposta. Um cliente que espera o fim fica parado até seu tempo-limite de vários minutos.\#
Pôr um espaço depois do último código\#
nested-mail\#
MAIL FROM dentro de uma transação aberta\#
Este {command} vem enquanto a transação de <{sender}> ainda está aberta. Envie antes `RSET`, ou conclua aquela transação.\#
Um `MAIL FROM` abre uma transação; ela termina com os dados, `RSET`, `EHLO` ou o fim da sessão. Os servidores respondem 503 "nested MAIL command".\#
Inserir RSET\#
nexthop-class\#
A classe não combina com o transporte\#
{value} com {enhanced} se contradiz: error: devolve e retry: adia. Escreva {expected}.\#
Os transportes `error:` (permanente, padrão 5.0.0) e `retry:` (temporário, padrão 4.0.0) só aceitam um código de estado estendido da própria classe.\#
no-ehlo-after-starttls\#
Falta EHLO depois de STARTTLS\#
Depois da negociação TLS vem {command} em vez de `EHLO`. Envie `EHLO` de novo.\#
Com TLS, os dois lados esquecem o que foi dito antes, inclusive o nome EHLO e as extensões. Os servidores respondem 503, e muitas vezes o login só é oferecido na segunda resposta.\#
non-ascii-reply\#
O texto da resposta não é ASCII\#
O texto depois de {code} tem letras fora do ASCII, embora o cliente não tenha pedido `SMTPUTF8`. Escreva o texto em ASCII.\#
O texto da resposta é ASCII imprimível, salvo se o cliente deu o parâmetro `SMTPUTF8` com `MAIL FROM`, `VRFY` ou `EXPN`. Outro texto chega corrompido a logs e devoluções, ou faz o cliente falhar.\#
nonstandard-code\#
Código de resposta fora de todo padrão\#
{code} não consta em nenhum padrão SMTP; {meaning}. Os clientes se guiam pelo primeiro dígito; como servidor, envie {expected}.\#
{code} não consta em nenhum padrão SMTP. Os clientes se guiam pelo primeiro dígito; como servidor, envie um código padrão com um código de estado estendido.\#
{code} não está em nenhum padrão SMTP; {meaning}. O seu servidor guia-se pelo primeiro dígito: {severity}.\#
message reported unknown\#
{code} não está em nenhum padrão SMTP. O seu servidor guia-se pelo primeiro dígito: {severity}.\#
Não há registro de códigos de resposta, e os clientes devem tratar os desconhecidos pelo primeiro dígito; portanto, não é erro. Códigos novos não acrescentam nada que o código de estado estendido não possa dizer.\#
open-relay-acceptance\#
O servidor pode ser um relay aberto\#
{host} aceitou <{recipient}> de um cliente que não fez login nem pertence à sua rede. Se não é responsável por esse domínio, restrinja já a retransmissão.\#
message setting\#
{parameter} aceita destinatários antes que algo recuse domínios alheios. Ponha {expected} antes da primeira regra que permite todos.\#
Um relay aberto é achado por spammers em horas e acaba em listas de bloqueio. Postfix: `smtpd_relay_restrictions` com `reject_unauth_destination`; Exim: `relay_from_hosts` e a ACL de `RCPT`.\#
opensmtpd-filter-reply\#
O OpenSMTPD não pode enviar esta resposta\#
"{value}" não é uma resposta que um filtro possa dar, por isso o cliente recebe `421 Internal server error` e é desconectado. Comece com um código 4yz ou 5yz, um espaço e um texto, como {expected}.\#
O OpenSMTPD só verifica o texto de `reject` e `disconnect` quando a regra dispara, não com `smtpd -n`. Deve ser um código 4yz ou 5yz, um espaço e ao menos um caractere.\#
opensmtpd-reject-421\#
421 transforma reject em disconnect\#
Este `reject` começa com 421, por isso o OpenSMTPD também fecha a conexão. Use {expected} para manter a sessão aberta.\#
Um texto que começa com 421 anuncia que o servidor fecha o canal, e o OpenSMTPD faz isso. Para um só comando recusado, use 450 ou 451.\#
parameter-range-fatal\#
O valor derruba o serviço\#
{parameter} = {value} está fora de {first} a {second}, por isso o smtpd para com um erro fatal ao iniciar. Defina {expected}.\#
Para `unverified_*_reject_code` (200 a 599), `unverified_*_defer_code` (200 a 499) e `smtpd_forbid_bare_newline_reject_code` (500 a 599), o Postfix verifica a faixa ao iniciar. Fora dela, nenhum correio é recebido.\#
permanent-code-as-4yz\#
Uma configuração de teste ficou ligada\#
{parameter} = {value} faz os remetentes repetirem por dias o que nunca dará certo. Defina {expected} quando o teste acabar.\#
450 para usuários desconhecidos, ou `soft_bounce = yes`, protege o correio enquanto um servidor é montado. Em serviço, enche as filas de outros servidores e esconde por dias os erros de digitação de seus autores.\#
permanent-only-class4\#
Condição permanente enviada como temporária\#
{enhanced} indica uma condição que não passa sozinha. Responda {expected}, para que o remetente receba logo a devolução.\#
message testing\#
{enhanced} indica uma condição que não passa sozinha, e o texto diz que as devoluções suaves estão ligadas. Encerre o teste com `soft_bounce = no`.\#
{enhanced} indica uma situação que não passa por si só, embora o servidor apenas adie o correio. Corrija o que o texto diz, ou retire a mensagem da fila.\#
Os detalhes de usuário desconhecido, má sintaxe e comando errado só fazem sentido com a classe 5. Com a classe 4, o remetente tenta por dias e fica sabendo tarde de um erro de digitação. 4.7.1 não é apontado: o greylisting o usa.\#
pipeline-order\#
Este comando deve ser o último de um grupo\#
{command} é seguido por outros comandos antes da resposta. Deixe-o por último no grupo enviado com pipelining.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` e `QUIT` mudam o que pode vir depois, por isso o cliente precisa ver a resposta. O fim dos dados seguido de `MAIL FROM` ou `QUIT` em um grupo é válido.\#
pipelining-unadvertised\#
Vários comandos enviados de uma vez sem PIPELINING\#
{command} foi enviado antes da resposta ao comando anterior, mas o servidor não ofereceu `PIPELINING`. Espere cada resposta.\#
Sem a extensão, cliente e servidor falam por turnos. Programas de spam não esperam, por isso os servidores recusam: Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` e postscreen.\#
placement\#
Código de estado estendido no lugar errado\#
O código de estado estendido está escrito como "{value}" dentro do texto, onde os programas não o procuram. Ponha {enhanced} logo depois de {code} e um espaço.\#
Ele fica no início do texto, após um espaço, sem sinais. O qmail escreve `(#5.7.1)` no fim, gateways Cisco `#5.1.0` no início; esta ferramenta lê ambos.\#
Mover {enhanced} para depois de {code}\#
plaintext-auth\#
Senha enviada sem criptografia\#
{command} envia a senha sem que se tenha visto TLS nesta sessão. Envie antes `STARTTLS` ou use a porta 465, e troque a senha se a linha estava aberta.\#
`PLAIN` e `LOGIN` apenas codificam em Base64; qualquer um no caminho pode lê-los. Os servidores deveriam oferecê-los só dentro de TLS (Postfix `smtpd_tls_auth_only = yes`). Conexões de loopback não são apontadas.\#
policy-mistaken-for-unknown\#
Recusa por política, não usuário desconhecido\#
Aqui {code} trata de política ("{text}"), não do endereço. Mantenha o endereço e resolva a causa.\#
550 significa caixa desconhecida ou recusa por política. Um tratamento de devoluções que olha só o 550 apaga bons endereços após um bloqueio em lista. O assunto 1 do código de estado estendido trata de endereços, o assunto 7 de política.\#
postfix-5xx-greeting\#
Saudação 5yz tratada como temporária pelo Postfix\#
{host} recusou a conexão com {code}, mas o Postfix mantém a mensagem e tenta outros hosts. É o comportamento padrão; acompanhe a fila, ou defina `smtp_skip_5xx_greeting = no` para devolver logo.\#
Com `smtp_skip_5xx_greeting = yes` (padrão), uma saudação 5yz conta como "este host não responde", daí `dsn=4.x.x` ao lado de uma resposta 5yz. O log está certo.\#
provider-conflict\#
O provedor dá outro sentido a este código\#
Vindo de {host}, {enhanced} significa: {meaning}. O significado registrado ({name}) não se aplica aqui.\#
O Google usa X.7.23, X.7.27, X.7.29 e X.7.30 para PTR, SPF, TLS e DKIM; a Microsoft usa 5.1.10, 5.4.1, 5.7.12 e 5.7.13 para destinatários e permissões. O registro diz outra coisa, portanto importa quem enviou a resposta.\#
provider-token\#
Marca própria de um provedor\#
"{value}" é uma marca de {name}: {meaning}. {fix}\#
Grandes provedores põem marcas como [TSS04], S3150 ou IB105 em suas respostas. Elas dizem mais que os códigos e são explicadas nas páginas do provedor.\#
quit-missing\#
Falta QUIT no fim\#
O cliente fechou a conexão sem `QUIT`. A mensagem aceita antes é entregue mesmo assim; envie `QUIT` e espere 221.\#
Vale a resposta ao fim dos dados, portanto nada se perde. Mas os servidores registram "lost connection", e alguns contam isso contra o cliente.\#
rcpt-without-mail\#
RCPT TO sem MAIL FROM\#
{command} vem sem um `MAIL FROM` aceito, por isso o servidor responde 503. Envie primeiro `MAIL FROM` e espere 250.\#
message refused\#
{command} segue um `MAIL FROM` recusado ({code}). Resolva aquela recusa; esta é só a consequência.\#
Um destinatário precisa de uma transação aberta. Em um grupo com pipelining, é natural que `RCPT TO` falhe depois de um `MAIL FROM` recusado.\#
reply-code-out-of-range\#
Código de resposta fora da faixa permitida\#
{parameter} = {value} está fora de {first} a {second}, por isso o Postfix envia `450 4.7.1` no lugar. Defina {expected}.\#
O smtpd do Postfix aceita qualquer número aqui ao iniciar. Na primeira recusa, registra "SMTP reply code configuration error" e responde `450 4.7.1 Service unavailable`, seja qual for a intenção.\#
reply-count\#
O número de respostas e o de comandos diferem\#
Há aqui {first} comandos e {second} respostas. Ache o comando sem resposta, ou a resposta sem comando.\#
Cada comando recebe exatamente uma resposta. Os clientes as associam contando, por isso uma a mais ou a menos desloca o sentido de todas as seguintes. Um 421 não solicitado antes de o servidor fechar não é falha.\#
reply-line-too-long\#
Linha de resposta com mais de 512 octetos\#
Esta linha de resposta tem {count} octetos, e só são permitidos {limit}, incluindo CR LF. Divida-a em várias linhas que comecem todas com {code}.\#
Os clientes só precisam reservar espaço para 512 octetos. Linhas mais longas são cortadas, ou tomadas por duas linhas, a segunda delas sem código.\#
reply-not-in-table\#
Resposta incomum a este comando\#
{code} não está entre as respostas que o padrão lista para {command}. Guie-se pelo primeiro dígito: {meaning}.\#
message class\#
{code} não pode responder a {command}: o primeiro dígito não combina. Verifique se respostas e comandos estão defasados em um.\#
Cada comando tem uma lista de respostas; 421, 500 e 501 podem responder a todos. Servidores enviam outras, portanto é só informação, salvo se o primeiro dígito não faz sentido, como 354 a `MAIL FROM`.\#
retry-after-permanent\#
Reenviada após uma recusa permanente\#
A mensagem {value} foi tentada de novo após {code}. Pare-a: repita após uma recusa 5yz só depois que algo tiver mudado.\#
Após 5yz, a mesma tentativa não deve ser repetida; repetições prejudicam a reputação do remetente. Outros hosts MX após uma saudação 5yz, e vários destinatários em uma mensagem, não são repetições.\#
secret-exposed\#
Senha legível neste arquivo\#
Esta linha contém dados de login em Base64, que qualquer um pode decodificar. Oculte-os antes de compartilhar o arquivo, e troque a senha se ele já foi compartilhado.\#
message digest\#
Esta resposta contém o nome de usuário e um resumo da senha, que pode ser adivinhado offline. Oculte-a antes de compartilhar o arquivo.\#
Os argumentos de `AUTH PLAIN` e `LOGIN`, as respostas a 334 e tokens bearer não são criptografados. Esta ferramenta nunca os decodifica nem mostra. A maioria dos clientes tem uma opção que os oculta nos logs.\#
Ocultar os dados de login\#
sendmail-class-differs\#
Código e código de estado estendido diferem\#
{enhanced} e {code} neste erro não são da mesma classe. Escreva {expected}.\#
Em `ERROR:D.S.N:"NNN text"`, nas mailer tables e em `$#error $@ D.S.N $: "NNN text"`, o Sendmail usa o código de estado estendido para sua própria decisão e envia o código de resposta ao cliente; assim os dois lados discordam se é definitivo.\#
sendmail-unquoted-reply\#
Texto de resposta sem aspas\#
O texto depois de {code} não está entre aspas duplas, por isso o Sendmail o divide em tokens e o envia deformado. Ponha toda a resposta entre aspas: {expected}.\#
O Sendmail analisa como um endereço o texto sem aspas de regras e tabelas: pontos, arrobas e espaços se perdem ou se duplicam.\#
Pôr a resposta entre aspas\#
separator\#
Nem espaço nem hífen depois do código de resposta\#
Depois de {code} está "{value}" em vez de um espaço ou hífen. Escreva "{code} " na última linha da resposta e "{code}-" nas outras.\#
O caractere depois do código diz se a resposta continua. Com outra coisa, uns clientes consideram a linha quebrada, outros o fim da resposta.\#
Pôr um espaço depois de {code}\#
size-over-limit\#
Mensagem maior que o SIZE oferecido\#
O cliente anuncia {value} octetos, mas o servidor só aceita {limit}. Reduza a mensagem, ou aumente o limite no servidor.\#
O número depois de `SIZE` na resposta a `EHLO` é o limite do servidor (0 ou nenhum: não informado). Um anúncio maior é recusado com `552 5.3.4` antes do envio da mensagem. No correio, anexos crescem cerca de um terço.\#
smuggling-pattern\#
Fins de linha que permitem SMTP smuggling\#
Aqui o fim dos dados não é CR LF ponto CR LF, por isso dois servidores podem ler mensagens diferentes. Envie só CR LF, e recuse ou normalize LF isolados no servidor.\#
{parameter} = {value} deixa passar fins de linha isolados, por isso podem entrar mensagens contrabandeadas. Defina {expected}.\#
Se um servidor termina os dados em LF ponto LF e o outro não, um atacante esconde na primeira mensagem uma segunda com remetente forjado. Postfix: `smtpd_forbid_bare_newline = normalize` ou `reject`; Exim desde 4.97.1, Sendmail desde 8.18.\#
softbounced-permanent\#
Código temporário para uma falha permanente\#
{code} diz para tentar de novo, mas o texto diz "{text}". Lado do recebimento: responda {expected}; lado do envio: apague a mensagem se ela permanecer.\#
Usuários desconhecidos e retransmissão recusada não se resolvem sozinhos. Com 4yz, o remetente tenta por dias e o autor fica sabendo tarde de um erro de digitação. Muitas vezes `soft_bounce = yes` ou um código de recusa 450 ficou ligado após um teste.\#
space-after-colon\#
Espaço depois dos dois-pontos\#
{command} tem um espaço entre os dois-pontos e o endereço. Escreva {expected}.\#
A gramática não tem espaço ali. Muitos servidores o aceitam, outros respondem 501 ou 555, e o código do cliente é fácil de corrigir.\#
Remover o espaço\#
starttls-advertised-in-tls\#
STARTTLS oferecido dentro de TLS\#
O servidor oferece `STARTTLS` embora a sessão já esteja criptografada. Remova a palavra-chave da resposta a `EHLO` dentro de TLS.\#
Um servidor não deve oferecê-lo depois da negociação. Clientes que confiam na lista iniciam TLS uma segunda vez e falham; é sinal de um proxy que termina o TLS sem avisar o servidor de correio.\#
starttls-pipelined\#
Comandos enviados junto com STARTTLS\#
{command} foi enviado antes da resposta a `STARTTLS`. Espere 220, conclua a negociação e só então envie `EHLO`.\#
O que chega em texto claro depois de `STARTTLS` pode ter sido injetado por um atacante e ser executado dentro do TLS. Os servidores o descartam ou encerram a sessão (Gmail: `523 5.7.10`).\#
starttls-stripped\#
STARTTLS sumiu da resposta a EHLO\#
{host} não oferece `STARTTLS` aqui, embora o tenha feito antes. Compare a partir de outra rede, e desligue a inspeção SMTP no firewall.\#
Firewalls e atacantes removem ou sobrescrevem a palavra-chave, para que o correio siga em texto claro. Remetentes com MTA-STS, DANE ou `encrypt` então não entregam; outros entregam, sem que ninguém perceba.\#
starttls-unadvertised\#
STARTTLS não foi oferecido\#
A última resposta a `EHLO` de {host} não ofereceu `STARTTLS`, mas o cliente o envia. Teste com um novo `EHLO`; se a palavra-chave faltar ali, habilite TLS no servidor ou procure um firewall que a remova.\#
message active\#
TLS já está ativo, mas o cliente envia `STARTTLS` outra vez. Remova o segundo.\#
O cliente só pode usar `STARTTLS` se a resposta a `EHLO` o listar, e uma única vez. Os servidores respondem 500, 502, 503 ou 554.\#
status-field-syntax\#
Campo Status malformado\#
"{value}" não é um estado válido. Escreva classe, assunto e detalhe como números, como em {expected}.\#
O campo `Status:` de um relatório de entrega contém exatamente três números com pontos, o primeiro 2, 4 ou 5; pode seguir um comentário entre parênteses. Os programas ignoram outras formas e perdem o motivo.\#
too-long-text\#
Texto de resposta configurado longo demais\#
Este texto gera uma linha de resposta de {count} octetos, e só são permitidos {limit}. Encurte-o ou mova os detalhes para uma página web.\#
Uma linha de resposta tem no máximo 512 octetos, com código e CR LF. As mais longas são cortadas em logs e devoluções, em geral logo antes do link que ajudaria.\#
too-many-rcpt-code\#
Código errado para destinatários demais\#
O texto fala em destinatários demais, mas o código é {code}. Responda `452 4.5.3` a cada destinatário excedente; como cliente, envie o resto em outra transação.\#
452 diz ao cliente que envie o resto depois. Um padrão antigo listava 552 aqui, e os clientes devem tratá-lo como 452; outros códigos 5yz fazem falhar destinatários que poderiam ser atendidos.\#
Escrever 452 4.5.3\#
unadvertised-parameter\#
O parâmetro não foi oferecido\#
{keyword} é usado aqui, mas a resposta do servidor a `EHLO` ou `HELO` não o oferece. Remova-o, ou verifique por que falta a palavra-chave.\#
Parâmetros de `MAIL FROM` e `RCPT TO` só são permitidos para extensões que o servidor lista; senão ele responde 555 ou 455. Um firewall pode ter removido a palavra-chave.\#
undotted-dot\#
Ponto no início de uma linha não duplicado\#
Esta linha da mensagem começa com um único ponto. Duplique-o, ou o servidor descarta o ponto, e uma linha só com um ponto termina a mensagem.\#
Depois de `DATA`, o cliente acrescenta um ponto a cada linha que começa com ponto, e o servidor o remove. Programas que esquecem isso perdem pontos, cortam a mensagem ou abrem uma brecha para comandos contrabandeados.\#
Duplicar o ponto\#
unexpected-3yz\#
Resposta intermediária onde não cabe nenhuma\#
{code} responde a {command}, que não tem segundo passo. Verifique se falta um comando neste registro, ou se as respostas estão defasadas.\#
354 pertence a `DATA` e 334 a `AUTH`. Em outro lugar, significa em geral que cliente e servidor já não concordam sobre qual resposta cabe a qual comando.\#
unregistered\#
Código de estado estendido não registrado\#
{enhanced} não está no registro da IANA; {meaning}. Leia o texto para saber a causa exata.\#
{enhanced} não está no registro da IANA. Guie-se pela classe e pelo assunto, e leia o texto para saber a causa exata.\#
Detalhes desconhecidos são lidos pela classe e pelo assunto; portanto, não é erro. A maioria dos códigos desse tipo vem da Microsoft, cujas páginas os explicam.\#
vrfy-250-unverified\#
VRFY diz sim a tudo\#
O servidor responde 250 a `VRFY` para todo nome perguntado. Responda 252 se não verifica.\#
250 a `VRFY` significa que a caixa de correio foi verificada. Um servidor que só quer esconder seus usuários diz 252 ("não posso verificar, vou tentar"), o que não engana ninguém.\#
Escrever 252\#
vrfy-502\#
VRFY respondido com 502\#
{parameter} = {value} faz o servidor responder 502 a `VRFY`. É comum e inofensivo; o padrão prefere 252.\#
`VRFY` é um dos comandos que todo servidor deveria conhecer; 252 esconde os usuários tão bem quanto 502. O Postfix responde 502 com `disable_vrfy_command = yes`.\#
wrong-hello-for-protocol\#
Cliente SMTP em servidor LMTP, ou o inverso\#
{command} foi recusado com {code}, porque esta porta fala o outro protocolo. Use `LHLO` para LMTP e `EHLO` para SMTP, ou corrija a porta.\#
Um servidor LMTP deve recusar `EHLO`, para que ninguém o tome por SMTP. Causa típica: um transporte `smtp:` para a porta LMTP do Dovecot (24) em vez de `lmtp:`, ou o inverso.\#

"""#)
}
