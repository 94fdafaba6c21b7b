// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptWords = PackedTable(
        records: #"""
00000300004005g030040400;:0<0080200=]0<00:0200?g0<00<0200B:0<00>0200D40?00@0200F?0<00B0200HM0<00D0200Jf0C00F02\#
00M90<00H0200O50<00J0200Pi0<00L0200Rh0<00N0200T50<00P0200V70<00R0200X\0<00T0200Z=0<00V0200[?0<00X0200]O0<00Z02\#
00_>0@00\0200aF0<00^0200c]0<00`0200f70?00b0200hT0@00d0200j`0F00f05011G0D00k05017a0H0100501=I0E0150601Fd0H01;06\#
01Nn0J01A0601Vj0D01G0601\F0C01M0501`^0F01R0501gA0D01W0501l<0F01\06022_0B01b05029M0E01g0502>Y0G01l0502CM0I02105\#
02Hm0G0260402Ml0J02:0502SA0D02?0402Wc0B02C0402^30G02G0402cF0@02K0602j20E02Q06030]0402W04035m0>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070I000P;000[1i002T4002X2<004dA00550b00034005j0P000P;006J1Q002T4007k1o004dA009j1@0003400;F0W000P;00;m1`\#
0003400=i0=000P;00>61a0003400@30M000P;00@P1Z0003400BF0Q000P;00Bg1=0003400DC0C000P;00DV1Y0003400FK0C000P;00F^1_\#
0003400HY0F000P;00Ho1g0003400K90?000P;00KH1a0003400ME0I000P;00M^1G0003400OA0B000P;00OS1F0003400Q50T000P;00QY1?\#
0003400S40;000P;00S?0f0003400TA0N000P;00T_1H0003400VC0C000P;00VV260003400Xh0?000P;00Y7160003400ZI0B000P;00Z[0T\#
0003400[K0H000P;00[c1\0003400][0G000P;00^21<0003400_N0B000P;00_`1V0003400aR0J000P;00al1a0003400ci0F000P;00d?1h\#
0003400fF0S000P;00fi1[0003400hd0^000P;00iR1>0003400k60L000P;00kR1F002T400lh1a00nY:00nc1B004dA01051B00034011[0K\#
000P;012618002T4013>1G00nY:014U1j004dA016O1B0003401890P000P;018Y0j002T4019S1_00nY:01;B17004dA01<I100003401=^0P\#
000P;01>>1C002T401?Q1k00nY:01AL1b004dA01C>1o01E=C01EP1D0003401G<0A000P;01GM1N002T401Hk1o00nY:01Jj13004dA01Km1[\#
01E=C01MX1F0003401OH0J000P;01Ob1<002T401Pn2E00nY:01SC0g004dA01T:1_01E=C01Ui110003401W>0B000P;01WP0n002T401XN1B\#
00nY:01Y`1>004dA01Zn0W01E=C01[U0a0003401\Y0D000P;01\m0i002T401]f1F00nY:01_<0A004dA01_M1A0003401a40a000P;01ae24\#
002T401ci1X00nY:01eQ0T004dA01f51<0003401gU0D000P;01gi0e002T401h^1G00nY:01j512004dA01k7150003401lR0D000P;01lf1Q\#
002T401nG1S00nY:01oj0M004dA020G1K01E=C021b0m0003402310G000P;023H1o002T4025G1T00nY:026k1G004dA028B1;00034029b0A\#
000P;02:31X002T402;[1T00nY:02=?0Z004dA02=i0`0003402?00V000P;02?V1C002T402@i0e00nY:02A^0k004dA02BY0d0003402Cf0C\#
000P;02D914002T402E=1K00nY:02FX0M004dA02G51h0003402ID0H000P;02I\1D002T402K01R00nY:02LR1J0003402NF0J000P;02N`19\#
002T402Oi1_00nY:02QX0O004dA02R71:0003402SU0B000P;02Sg1P002T402UG1>00nY:02VU1>0003402X50>000P;02XC1c002T402Z61m\#
004dA02\3200003402^J0K000P;02^e1a002T402`V1X004dA02b>180003402cV0I000P;02co0j002T402di1m00nY:02ff0g004dA02g]1;\#
01E=C02hh1:0003402jG0P000P;02jg1A002T402l81m00nY:02n50b004dA02ng1701E=C02on0_00034030a0S000P;031D1b002T403361E\#
004dA034K1R00034036;0b000P;036m1T002T4038Q1P004dA03:10Z\#

"""#,
        blob: #"""
1yz\#
name\#
Não é uma resposta SMTP\#
description\#
Nenhuma resposta começa por 1: o SMTP não tem respostas preliminares nem informativas. Essa classe é do FTP e do HTTP.\#
when\#
Em sites de consulta que citam "1xx Informational", quase sempre com `101` e `111`: são números de erro do Linux mostrados por um cliente.\#
fix sending-admin\#
Procure a resposta verdadeira nas linhas vizinhas.\#
3yz\#
Resposta intermediária positiva\#
O servidor aceitou o comando e espera mais. Não é um redirecionamento; isso só existe no HTTP.\#
`354` após `DATA`: envie a mensagem. `334` durante `AUTH`: envie a próxima parte da autenticação. O Exim tem também `353`.\#
Envie o que o comando pede; leia a resposta que segue antes do próximo comando.\#
command ATRN\#
buscar o correio em fila nesta conexão\#
Um cliente autenticado pede o correio de seus domínios; depois os dois lados trocam de papel na mesma conexão.\#
command AUTH\#
autenticar-se\#
O cliente escolhe um mecanismo oferecido no `EHLO`. O servidor pode pedir mais com `334` até aceitar ou recusar.\#
command BDAT\#
enviar um pedaço da mensagem\#
Envia uma parte da mensagem, de tamanho anunciado, no lugar de `DATA`. O pedaço marcado `LAST` a termina.\#
command BURL\#
enviar a mensagem por referência\#
Faz o servidor de envio buscar a mensagem, ou uma parte, em um servidor IMAP.\#
command CONNECT\#
a própria conexão\#
Não é um comando: o cliente conecta e espera. A saudação que segue é a primeira resposta da sessão.\#
command DATA\#
anunciar a mensagem\#
O cliente pede para enviar a mensagem. Após `354` vêm cabeçalho e corpo, até uma linha com um único ponto.\#
command EHLO\#
o cliente se apresenta\#
O cliente dá seu nome e pergunta pelas extensões do servidor. Primeiro comando da sessão, repetido após `STARTTLS`.\#
command END-OF-DATA\#
fim da mensagem\#
Não é um comando: a linha com um único ponto que termina a mensagem. A resposta decide se o servidor a aceita.\#
command ETRN\#
iniciar a fila de um host\#
Pede ao servidor que envie o correio em espera para um host, por uma conexão à parte.\#
command EXPN\#
expandir uma lista\#
Pergunta pelos membros de uma lista. A maioria dos servidores públicos não responde.\#
command HELO\#
o cliente se apresenta, forma antiga\#
O cliente dá seu nome, sem extensões. Só para servidores que recusam `EHLO`.\#
command HELP\#
pedir ajuda\#
Pede um texto de ajuda para uma pessoa em um terminal.\#
command LHLO\#
o cliente se apresenta em LMTP\#
O que é `EHLO` no SMTP. Um servidor LMTP recusa `EHLO`; um servidor SMTP recusa `LHLO`.\#
command MAIL\#
indicar o remetente\#
`MAIL FROM:<endereço>` abre uma transação e dá o endereço de retorno, para onde vão os avisos de não entrega; `<>` em um aviso.\#
command NOOP\#
não fazer nada\#
Pede um sucesso e nada mais, por exemplo para manter a sessão aberta.\#
command QUIT\#
terminar a sessão\#
O cliente se despede e espera `221`.\#
command RCPT\#
indicar um destinatário\#
`RCPT TO:<endereço>` dá um destinatário; é enviado uma vez para cada um. A maioria das recusas vem aqui.\#
command RSET\#
abandonar a transação\#
O servidor esquece remetente, destinatários e mensagem; a sessão continua.\#
command STARTTLS\#
pedir criptografia\#
O cliente pede para criptografar a conexão. Após `220` vem a negociação TLS e depois outro `EHLO`.\#
command TURN\#
trocar de papel (retirado)\#
Fazia cliente e servidor trocarem de papel sem nenhum controle. Retirado por segurança; os servidores o recusam.\#
command VRFY\#
verificar um endereço\#
Pergunta se uma caixa existe. A maioria dos servidores públicos responde `252` ou `502`, contra a coleta de endereços.\#
command XCLIENT\#
repassar dados do cliente (Postfix)\#
Um proxy informa ao Postfix nome e endereço do cliente verdadeiro. A sessão recomeça com uma saudação.\#
command XFORWARD\#
repassar dados do cliente para o log (Postfix)\#
Um filtro informa ao Postfix de que cliente veio uma mensagem, só para o log.\#
error access-forbidden\#
Conexão proibida deste lado\#
O sistema operacional ou um firewall do host remetente não deixa o programa conectar.\#
Antivírus que bloqueiam a porta 25 exceto para programas de correio conhecidos; regras do host ou do contêiner.\#
fix sender\#
Permita o programa no antivírus ou firewall (proteção contra worms de correio).\#
Permita as conexões de saída deste programa; use a porta 587 com autenticação.\#
error cannot-connect\#
Sem conexão com o servidor\#
O programa não alcançou nenhum servidor, por isso não houve resposta.\#
Nome ou porta errados, sem rede, um firewall ou antivírus no meio, um servidor parado.\#
Verifique na conta nome do servidor, porta (587 ou 465) e criptografia; tente outra rede, sem VPN nem análise de correio.\#
Teste na mesma máquina: `nc -vz HOST 587` ou `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Conexão interrompida deste lado\#
Um programa do host remetente cortou ele mesmo a conexão.\#
Um antivírus ou firewall que inspeciona o correio, mudança de VPN ou de rede, um limite de tempo do programa.\#
Desligue para teste a análise do correio no antivírus; envie de novo.\#
Exclua o programa de correio da inspeção do correio de saída.\#
error connection-lost\#
Conexão fechada pelo outro lado\#
A conexão foi feita e caiu antes do fim. Uma resposta pode ter se perdido com ela.\#
Um servidor, firewall ou antivírus que desliga: conexões demais, cliente bloqueado, TLS na porta errada, limite de tempo.\#
Verifique porta e criptografia: 465 quer TLS de imediato, 587 STARTTLS. Desligue para teste a análise do correio.\#
Veja após que comando ela cai. De imediato: bloqueio ou TLS esperado; na mensagem: MTU ou filtro. Deixe a fila tentar de novo.\#
fix receiving-admin\#
Leia o log deste cliente; faça limites e filtros responderem `421` antes de fechar.\#
error connection-refused\#
Conexão recusada\#
O host foi alcançado, mas nada escuta nessa porta, ou um firewall recusa. Não houve sessão.\#
Serviço de correio parado, porta errada (25, 465 e 587 trocadas), um programa que envia a `localhost`, onde não há servidor.\#
Verifique nome do servidor e porta: 587 ou 465 para enviar correio.\#
Teste com `nc -vz HOST 587`. Contêineres: `localhost` é o próprio contêiner; indique o host de correio.\#
Veja se o serviço roda e escuta no endereço público (`ss -ltn`), depois o firewall.\#
error connection-timed-out\#
Tempo de conexão esgotado\#
O outro lado não respondeu a tempo: não houve conexão, ou ela ficou muda.\#
Porta 25 de saída bloqueada pelo provedor ou pela nuvem (o mais comum), um firewall que descarta pacotes, endereço errado, servidor sobrecarregado.\#
Use a porta 587 ou 465 com autenticação em vez da 25.\#
Teste cada MX com `nc -vz HOST 25`. Se todos falham, peça a abertura da porta 25 ou envie por um relay na 587.\#
Abra a porta para todos; tire dos MX os hosts que não respondem.\#
error dns-no-address\#
Nome sem endereço\#
O nome existe no DNS, mas não tem endereço ao qual conectar.\#
Nomes de MX ou de servidor sem registro A ou AAAA; um domínio dado como servidor.\#
Verifique o nome do servidor de saída: muitas vezes falta `smtp.` ou `mail.`.\#
Execute `dig A HOST` e `dig AAAA HOST`.\#
Dê a cada host de correio um registro A ou AAAA.\#
error dns-no-answer\#
O DNS não respondeu\#
O nome não pôde ser resolvido agora; ele talvez exista.\#
Resolvedor ou servidores de nomes que não respondem, rede caída, contêiner sem DNS.\#
Tente mais tarde.\#
Teste o resolvedor (`dig HOST`, `/etc/resolv.conf`); deixe a fila tentar de novo.\#
error envelope-refused\#
Remetente ou destinatários ausentes ou recusados\#
Remetente ou destinatários faltam, estão mal escritos ou foram recusados. A resposta do servidor, se houve, está ao lado do nome.\#
Um `to` ou `from` vazio em um programa, endereços com espaços ou quebras de linha, sem autenticação.\#
Verifique os endereços da mensagem.\#
Registre remetente e destinatários antes de enviar; leia a resposta citada.\#
error host-not-found\#
Host não encontrado\#
O DNS não conhece esse nome; nada pôde ser enviado.\#
Erro de digitação no servidor ou no domínio, registro DNS ausente, máquina sem DNS.\#
Verifique o nome do servidor de saída ou o domínio do endereço.\#
Consulte o nome com `dig A HOST` e `dig MX DOMAIN` no host remetente.\#
error host-unreachable\#
Sem rota para o host\#
Um roteador ou firewall no caminho avisa que o host não pode ser alcançado. Não houve sessão.\#
Um firewall que rejeita a porta com "host unreachable", um host parado, um endereço errado no DNS.\#
Verifique o nome do servidor.\#
Veja as regras das portas de correio de saída e teste com `nc -vz HOST 25` de outro lugar.\#
Verifique firewall, endereço e os registros que levam a ele.\#
error login-failed\#
Falha na autenticação\#
O servidor não aceitou a autenticação, ou não há mecanismo em comum. Ao lado está a resposta do servidor, em geral `535`.\#
Senha errada ou trocada, falta senha de app ou OAuth, falta o usuário, autenticação antes do TLS.\#
Teste a senha no webmail; crie uma senha de app se houver verificação em duas etapas.\#
Leia a resposta citada; escolha um mecanismo da última resposta ao `EHLO`.\#
error message-refused\#
Mensagem recusada\#
O servidor aceitou remetente e destinatários, mas recusou a mensagem. A resposta está ao lado do nome.\#
Filtros de spam ou vírus, limites de tamanho, cabeçalhos defeituosos, falha de SPF, DKIM ou DMARC.\#
Envie um teste curto sem links nem anexos.\#
Leia a resposta citada e aja conforme o código.\#
error message-too-large\#
Mensagem grande demais para esta conta\#
A mensagem passa do que esta conta pode enviar, por isso o Outlook não a entregou.\#
Anexos grandes; a codificação acrescenta um terço.\#
Compartilhe arquivos grandes por link ou divida a mensagem.\#
Aumente o limite da caixa (Exchange: `MaxSendSize`).\#
error network-unreachable\#
Rede inalcançável\#
O host remetente não tem rota para o endereço; não houve sessão.\#
Hosts sem IPv6 funcional que escolhem um endereço IPv6; rede caída; rota padrão ausente.\#
Verifique a conexão de rede.\#
Teste com `ip route get ADDRESS`. Sem IPv6 funcional: `inet_protocols = ipv4` (Postfix) ou `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Destinatários recusados\#
O servidor recusou destinatários em `RCPT TO`. A resposta está ao lado do número.\#
Sobretudo retransmissão sem autenticação; depois um endereço errado ou um remetente bloqueado.\#
Ative a autenticação no servidor de saída (porta 587 ou 465) e verifique os endereços.\#
error reply-not-understood\#
Resposta não compreendida\#
O que o servidor enviou não é uma resposta SMTP, e o programa desistiu.\#
Outro serviço nessa porta, TLS esperado de imediato (porta 465), um proxy ou página de login da rede no meio.\#
Verifique porta e criptografia.\#
Veja o que responde: `nc HOST 25` ou `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Remetente recusado\#
O servidor recusou o endereço do remetente em `MAIL FROM`. A resposta está ao lado do número.\#
Sem autenticação, um endereço que não é da conta, um remetente bloqueado.\#
Ative a autenticação no servidor de saída; envie do endereço da sua conta.\#
error socket-error\#
Erro de socket\#
A conexão falhou abaixo do SMTP. A mensagem ao lado diz como: recusa, tempo esgotado, certificado, versão de TLS.\#
Nodemailer com `secure: true` na porta 587 ("wrong version number"), certificados autoassinados, nenhum servidor nessa porta.\#
Use `secure: true` só com a porta 465 e `false` com 587 (STARTTLS). Corrija os certificados em vez de desligar a verificação.\#
error temporary-refusal\#
Adiado pelo servidor remoto\#
O servidor remoto respondeu com 4yz. O número do Exim diz após que comando: -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Greylisting, limites de taxa, caixas cheias; nos dados de nova tentativa do Exim (`exinext`) e nos logs.\#
Leia a resposta citada no log (`exigrep`); a fila tenta de novo sozinha.\#
error tls-failed\#
Falha na negociação TLS\#
Os dois lados não conseguiram uma conexão criptografada.\#
TLS na porta errada, certificado vencido ou autoassinado, nome que não confere, versões antigas de TLS, antivírus no meio.\#
Escolha SSL/TLS para a porta 465 e STARTTLS para a 587.\#
Veja o certificado com `openssl s_client -starttls smtp -connect HOST:587`.\#
Renove o certificado com a cadeia e o nome do host; permita TLS 1.2 e 1.3.\#
error tls-not-offered\#
O servidor não oferece STARTTLS\#
O programa precisa criptografar, mas o servidor não oferece isso nesta conexão.\#
Criptografia definida para um servidor ou porta sem TLS; um firewall ou antivírus que tira `STARTTLS` da resposta ao `EHLO`.\#
Use a porta 587 com STARTTLS ou a 465 com SSL/TLS.\#
Compare a resposta ao `EHLO` de outra rede; desligue a inspeção SMTP.\#
Configure um certificado e ofereça `STARTTLS`.\#
http\#
Status HTTP (não é resposta SMTP)\#
O número vem de um servidor web, proxy ou interface web. O SMTP dá outro sentido aos mesmos dígitos, ou nenhum.\#
Correio enviado pela interface web (API) de um serviço, por webmail ou por um proxy.\#
Consulte a documentação dessa interface. A resposta de um servidor de correio está no log dele.\#
other-protocol\#
Número de outro protocolo (não é resposta SMTP)\#
O texto nomeia outro protocolo ou programa. O SMTP dá outro sentido aos mesmos dígitos, ou nenhum.\#
Em logs de programas que falam vários protocolos: no FTP, por exemplo, `550` trata de arquivos.\#
Consulte a documentação desse protocolo.\#

"""#)
}
