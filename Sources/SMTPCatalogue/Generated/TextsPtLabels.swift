// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptLabels = PackedTable(
        records: #"""
0000050000500260800507003Y0?00<07008J0500C04009T0:00G0E00LL0500\0A00R>0A00m0600XH0@0130600^]0:0190400_S0801=05\#
00aN0=01B0500e_0=01G0400kX0=01K06012d0=01Q06019;0A01W0401=o0701[0:01B80601e0901G>0601n1H02\]0703F0400Fi0503J09\#
02_o0803S0J03?\0703m0400BS080410:03D\0404;0600H\0804A0600Jg0704G0903Kf0704P0603MQ0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;08000C6000I09000R=000_0F0015?001D0L001`9001i0=002>1002?07002F1002G0<002S1002T09002]1002^0A002o1002^0A\#
0030100310B003C7003J0?002>1003h0b002F1004Z0T002S1005>0C002]1005Q0k002o1006L0N00301006j0R003C7007L0n002S1008O07\#
002o1008V0N0030100940@003C7009D0@009^>009l1S00;O600;U0T00<9900<B0O00<a600<g0l00=c700=j0L00>F800>N1^00@<500@A12\#
00AC700AJ0I00Ac400Ag0\00BS800B[0^00CI=00CV0\0026800DB0V0000500Dh0j00Eb<00En0k00Fi500Fn0g00Ge700Gl0`00H\800Hd0]\#
00IQ800IY1>00Jg700DB0V00Jn:00K80_00Kg300Kj0R00LQ900LZ0800Lb;00Lm0900M6;00MA0900MJ=00MW0:00Ma?00N00800N8A00NI09\#
00NR800NZ0800Nb:00Nl0900O5;00O@0?00OO=00O\0@00Ol900P50<00PA;00PL0=00PY800Pa0;00Pl:00Q60<00QB800QJ0900QS:00Q]0:\#
00Qg400Qk0C00RO800RW0T00S;900SD0Z00Sn:00T81<00UD500UI0j00VC<00VO0d00WC800WK0m00XX900Xa0d00YU800Y]0\00ZI;00ZT11\#
00[U900[^0m00\[>00\i1100]j<00^60W00^g500^l0400_0700_70500_<;00_G0400_K400_O0400_[800_c0D00`7400`;0A00IQ800`L0K\#
00`g400`k0C00Ge700a>0@00a[400a_0700af;00b11`00ca400ce0U00dJ:00dT0=00daC00e40[00a[400el0D00af;00f@1[00ca400gk1?\#
00i:A00iK2=00a[400ke0A00af;00l61b00ca400mh1>00dJ:00o60e00i:A00ok1K00daC011F1N00a[401310@00af;013A1V00ca400mh1>\#
00dJ:014g1E00i:A016<1_00daC017k1@00a[4019L0I00af;019e1>00ca401;32500i:A01=80g00af;01>60;01>A?01>P0B01>b:01>l0=\#
01?9?01?H0F01?^A01?o0@01@?E01@T0601@Z@01@j0901A3E01AH0:01ARG01Ai0301Al901B50301B>701BE0W01Bl501C10K01CL501CQ0V\#
01D7401D;0M01DX701D_0M01E<401E@0J01EZ601E`0T01FD601FJ0R01Fl401G00>00XX901GD0601GJ?01GY0M01H6@01HF0K01Ha=01Hn0F\#
01ID<01IP0F01IfA01J70F01JM:01JW0P01K7>01KE0E01KZ701Ka0L01L=;01LH0<01LT=01La0<01Lm?01M<0I01MU<01Ma0C01N4B01NF0H\#
01N^:01Nh0F01O>=01OK0E01O`A01P10K01PL<01PX0C01Pk<01Q70E01QL@01Q\0B01Qn501R30A01RD601RJ0F01R`D01S40H01SLA01S]0I\#
01T6=01TC0=01TP;01T[0<01Tg<01U30D01UG;01UR0C01Ue?01V40B01VF<01VR0E01VgA01W80F01WNC01Wa0E01X6<01XB0G01XY:01Xc0F\#
01Y9<01YE0?01YT>01Yb0F01Z8901ZA0J01Z[A01Zl0L01[H<01[T0@01[d;01[o0D01\C<01\O0J01\i801]10F01]G:01]Q0D003C701]e0C\#
01^8B01^J0a01_;H01_S1501`XI01a11701b8F01bN0Z01c8E01cM0X01d5J01dO0c01eBC01eU1B01fgG01g>1501hC@01hS0m01iPD01id0k\#
01j_F01k50Z01k_H01l71`01mgE01n<1;01oGK01ob10020bC02151D022IF022_1B0241J024K1N025iE026>1N027\E02810`028aI029:1@\#
02:J>02:X0f02;N?02;]1Q02=>M02=[1k02?VJ02@01:02A:F02AP0c02BCD02BW0d02CKE02C`0d02DTD02Dh1Z02FRH02Fj1802H2E02HG12\#
02IIJ02Ic0i02J\L02K81:02LBE02LW1702M^C02N11Q02ORE02Og1202PiG02Q@1=02RMB02R_1A02T0J02TJ1N02UhE02V=0Q02V^D02W20b\#
02WdE02X90b02XkA02Y<1702ZCC02ZV1>02[d@02\40Y00Ge702\d0H02]<502]A0E02]V502][0I01B8602^40V00XX902^Z0>00YU802^Z0>\#
00ZI;02^h0:00[U902_20H00\[>02_J0D00]j<02_^0402_b302_e0302_h202_^0402_j502^h0:02`7<02`C1e02b8>02bF2E02d[=02dh1<\#
02f4<02f@0b02g2E02gG1T02hk=02i80l00AC702j41502k9>02kG1_02m6@02mF1G02n]<02ni1F030?9030H0J030b9030k0n031i6031o0T\#
032S=032`0m033]?033l0Y034U;034`0D03547035;0?035J9035S0@035c>03610B036C=036P0i037I7037P0V0386?038E13039H5039M0E\#
039b8039j0_03:Y>03:g1a03<X803<`2l03?c703?j0703@1703@80:03@B503@G0503@L903@U0D002S103@i0C002]103A<0P002o103A\0P\#
0030103B<0N003C703BZ0Q03C;7008O0703CB703CI0>03CW703C^0A03Co700940@03D6=03DC0I000C603D`0>000R=03Dn0X0015?03EV0Y\#
03F?<03FK0903FTC03Fg0=03G4E03GI0C00RO803?j0700S;903G\0>00Sn:03Gj0B00UD503H<0?00VC<03HK0@00WC803H[0G002>103I20J\#
002F103IL0>002S103IZ0@002]100310B002o103Ij0A0030103J;0O03JZ103J[0O03K:103K;0G003C703KR0D00XX901GD0600YU803Km09\#
00ZI;03L60A00[U903LG0T00\[>03Lk0C00]j<03M>0C03MU903M^0:03Mh803N00:03N:403N>0503NC503NH0603NN803NV0800Fi503N^0>\#
01G>603Nl0603Kf703O20800H\803O:0:00BS803OD090026803OM09008J503OV0600Jg703O\0703Oc603Oi0703P0G03PG0B03PY803Pa08\#
03PiB03Q;0F00_[803QQ0803QY=03Qf0C00_S803R90803RA903RJ0;03RU303RX0303R[403R_0703Rf403Rj0303Rm403S10503S6303S904\#
03S=203S90403S?403SC0203SE203SG0303SJ203SL0203SN303SQ0103SR903S[0A03Sl803T40:035c>03T>0;03TI803TQ0603TW703T^09\#
00XX903Tg0803To803U70803U?703UF0803UN603UT0703U[603Ua08001`9001i0=000C6000I0903Ui403Ui0400Ge703Um0703V4803V<08\#
03VD503VI0803VQ:00`k0C03V[D00`L0K03Vo?03W>0J00`7403WX0503W]400_G0403Wa703Wh0703Wo403X30503X8303X;0602\]703XA0<\#
00Qg403XM0603XS;03X^0@03Xn803Y60:03Y@403YD0403YH<03YT0@\#

"""#,
        blob: #"""
actor\#
nobody\#
ninguém\#
sender\#
remetente\#
sending-admin\#
administrador do envio\#
receiving-admin\#
administrador do recebimento\#
recipient\#
destinatário\#
category\#
0\#
sintaxe\#
1\#
informação\#
2\#
conexões\#
3\#
não especificada\#
4\#
5\#
sistema de correio\#
unknown\#
fora do padrão\#
category-detail\#
sintaxe de um comando, ou comando não disponível\#
resposta a um pedido de informação\#
a própria conexão\#
deixada em aberto pelo padrão; na prática, autenticação\#
deixada em aberto pelo padrão\#
o sistema de correio e suas caixas\#
o segundo dígito vai até 5, portanto o código é malformado\#
class\#
sucesso\#
falha transitória persistente\#
falha permanente\#
classe inválida\#
comparison\#
not-comparable\#
{a} e {b} só têm os dígitos em comum: respondem a comandos diferentes e nunca são alternativas.\#
closer\#
O código a comparar com {a} é {b}.\#
same-code\#
{a} e {b} são o mesmo código.\#
family\#
{a} vale para todas as classes; {b}, para uma só: {second}.\#
meaning\#
{a}: {first}. {b}: {second}.\#
together\#
Não são alternativas, pois uma mesma resposta traz ambos: {a} diz ao cliente o que fazer e {b} diz por quê.\#
apart\#
Nunca aparecem na mesma resposta, pois as classes são diferentes.\#
dotless\#
{a} é {b} sem os pontos.\#
seen\#
{code} aparece nesta situação: {situation}\#
severity\#
{a} significa {first}, {b} significa {second}.\#
same-severity\#
Para um cliente, ambos são iguais: {first}.\#
{a} trata de {first}, {b} de {second}.\#
Após {a} quem deve agir é: {first}; após {b}: {second}.\#
actor-nobody\#
Após {a} quem deve agir é: ninguém; após {b}: {second}.\#
retry\#
Nova tentativa após {a}: {first}; após {b}: {second}.\#
command\#
{a} responde a {first}; {b} responde a {second}.\#
standing\#
Situação de {a}: {first}; de {b}: {second}.\#
enhanced\#
Com {a} vêm códigos estendidos como {first}, com {b} códigos como {second}.\#
subject\#
class-only\#
Dizem o mesmo; {a} é {first}, {b} é {second}.\#
use\#
Use {code} neste caso: {situation}\#
count\#
error one\#
{n} erro\#
error other\#
{n} erros\#
warning one\#
{n} aviso\#
warning other\#
{n} avisos\#
information one\#
{n} nota\#
information other\#
{n} notas\#
hint one\#
{n} dica\#
hint other\#
{n} dicas\#
finding one\#
{n} ocorrência\#
finding other\#
{n} ocorrências\#
reply one\#
{n} resposta\#
reply other\#
{n} respostas\#
file one\#
{n} arquivo\#
file other\#
{n} arquivos\#
line one\#
{n} linha\#
line other\#
{n} linhas\#
none\#
nenhuma ocorrência\#
describe-standing\#
standard\#
Definido pelo próprio padrão SMTP.\#
extension\#
Definido por uma extensão SMTP publicada.\#
registered\#
Consta no registro de códigos estendidos, mas nenhuma RFC lhe dá um texto.\#
draft\#
Proposto em um Internet-Draft que nunca se tornou padrão.\#
non-standard\#
Usado por alguns programas; nenhum padrão o define.\#
not-smtp\#
Nunca enviado por um servidor de correio; vem de outro lugar.\#
describe-verdict\#
delivered\#
O servidor assumiu a responsabilidade pela mensagem.\#
continue\#
Não há nada de errado; a sessão continua.\#
retry-later\#
A mesma tentativa pode dar certo mais tarde sem nenhuma mudança.\#
slow-down\#
O remetente excede um limite; o correio passa em ritmo menor.\#
fix-and-resend\#
É preciso corrigir algo antes que outra tentativa faça sentido.\#
do-not-retry\#
Outra tentativa falhará do mesmo modo.\#
diagnostic\#
error\#
erro\#
warning\#
aviso\#
information\#
nota\#
hint\#
dica\#
evidence\#
provider\#
texto deste provedor\#
text\#
texto da resposta\#
código de estado estendido\#
code\#
código de resposta\#
comando anterior\#
first-digit-2\#
name\#
Sucesso\#
description\#
O comando teve êxito. O código exato não consta em nenhum padrão, mas o primeiro dígito basta a um cliente.\#
when\#
De servidores com códigos próprios.\#
fix sender\#
Nada a fazer.\#
fix receiving-admin\#
Responda com um código padrão como `250`.\#
first-digit-3\#
Mais dados esperados\#
O servidor aceitou o comando e espera mais dados do cliente. O código exato não consta em nenhum padrão.\#
No meio de um comando de vários passos, como `DATA` (`354`) ou `AUTH` (`334`).\#
fix sending-admin\#
Se o cliente não tem mais nada a enviar, respostas e comandos estão defasados: procure uma resposta que não foi lida até a última linha.\#
first-digit-4\#
Falha temporária\#
O comando falhou por ora e pode dar certo mais tarde sem mudanças. O código exato não consta em nenhum padrão.\#
De servidores, filtros e gateways com códigos próprios; o texto diz a causa.\#
Aguarde; o servidor de correio tenta de novo sozinho.\#
Deixe a fila tentar por algumas horas; depois leia o texto e o log das últimas tentativas.\#
Responda com um código padrão (`421`, `450`, `451`, `452`) e um código de estado estendido.\#
first-digit-5\#
Falha permanente\#
O comando falhou, e repeti-lo sem mudanças não ajuda. O código exato não consta em nenhum padrão.\#
Leia o texto; verifique o endereço e depois consulte o destinatário por outro meio.\#
Procure o texto, corrija a causa e envie de novo; apague um endereço só se o texto falar da caixa de correio.\#
Responda com um código padrão (`550`, `554`) e um código de estado estendido.\#
first-digit-other\#
Não é uma resposta SMTP\#
Nenhum servidor de correio envia isto: as respostas começam por 2, 3, 4 ou 5.\#
Em logs que mostram números de erro do sistema operacional, HTTP ou outros protocolos, ou códigos internos de um serviço de envio.\#
Procure a verdadeira resposta SMTP nas linhas ao redor.\#
heading\#
Descrição\#
when-you-see-it\#
Quando você o vê\#
how-to-fix\#
Como resolver\#
key-differences\#
Diferenças principais\#
when-to-use-which\#
Quando usar qual\#
short when-you-see-it\#
Quando\#
short how-to-fix\#
Solução\#
short key-differences\#
Diferença\#
short when-to-use-which\#
Uso\#
short see\#
Ver\#
origin\#
winsock\#
um número de erro do Windows (Winsock)\#
linux\#
um número de erro do Linux\#
posix\#
um nome de erro do sistema operacional\#
node\#
um nome de erro do Nodemailer\#
outlook\#
um número de erro do Outlook\#
exim\#
um número de erro do Exim\#
python\#
uma exceção de `smtplib` do Python\#
dotnet\#
um nome do .NET (`SmtpStatusCode`)\#
http\#
um status HTTP\#
reason\#
aceito\#
mailbox-unknown\#
caixa de correio desconhecida\#
mailbox-disabled\#
caixa de correio desativada\#
mailbox-moved\#
caixa de correio mudou\#
mailbox-full\#
caixa de correio cheia\#
recipient-refused\#
destinatário recusado\#
suppressed\#
suprimido pelo serviço de envio\#
domain-unknown\#
domínio desconhecido\#
null-mx\#
domínio não recebe correio\#
dns-failure\#
falha de DNS\#
network-error\#
erro de rede\#
expired-timeout\#
prazo de entrega esgotado\#
loop-routing\#
laço de roteamento\#
host-not-accepting\#
host não recebe correio\#
ip-blocked\#
endereço IP bloqueado\#
ip-reputation\#
má reputação do IP\#
domain-reputation\#
má reputação do domínio\#
ptr-required\#
DNS reverso ausente\#
spam-content\#
conteúdo parece spam\#
content-rejected\#
conteúdo recusado\#
virus\#
vírus encontrado\#
policy\#
recusado por política\#
message-noncompliant\#
mensagem viola o formato\#
email-auth-failed\#
SPF, DKIM ou DMARC falhou\#
auth-required\#
login exigido\#
auth-failed\#
login falhou\#
tls-required\#
criptografia exigida\#
tls-failure\#
criptografia falhou\#
sender-rejected\#
remetente recusado\#
relay-denied\#
retransmissão negada\#
message-too-large\#
mensagem grande demais\#
too-many-recipients\#
destinatários demais\#
rate-limited\#
ritmo de envio limitado\#
greylisted\#
retido por greylisting\#
syntax-error\#
erro de sintaxe\#
sequence-error\#
comandos fora de ordem\#
smuggling\#
fins de linha não aceitos\#
smtputf8-required\#
endereço internacionalizado\#
system-error\#
erro do servidor\#
system-full\#
servidor sem espaço\#
mailer-error\#
programa de entrega falhou\#
feedback\#
relato de reclamação\#
auto-reply\#
resposta automática\#
motivo desconhecido\#
describe delivered\#
O servidor aceitou a mensagem e responde por ela.\#
describe mailbox-unknown\#
A parte antes do `@` não corresponde a nenhuma caixa neste servidor.\#
describe mailbox-disabled\#
A caixa de correio existe, mas está desligada, suspensa ou abandonada.\#
describe mailbox-moved\#
O destinatário tem agora outro endereço.\#
describe mailbox-full\#
A caixa do destinatário excedeu a cota.\#
describe recipient-refused\#
A caixa pode existir, mas não recebe este correio.\#
describe suppressed\#
O serviço de envio não enviou porque o endereço já devolveu ou reclamou antes.\#
describe domain-unknown\#
O domínio depois do `@` não existe ou não tem servidor de correio.\#
describe null-mx\#
O domínio declara no DNS (`MX 0 .`) que não recebe correio.\#
describe dns-failure\#
Uma consulta DNS necessária não deu resposta utilizável.\#
describe network-error\#
A conexão não pôde ser aberta, ou caiu.\#
describe expired-timeout\#
Todas as tentativas falharam até a mensagem ficar velha demais para a fila; a causa é o último erro anterior.\#
describe loop-routing\#
A mensagem andou em círculos entre servidores até que um limite a deteve.\#
describe host-not-accepting\#
O host não recebe correio, ao menos não agora ou não de fora.\#
describe ip-blocked\#
O endereço IP de envio está em uma lista de bloqueio ou barrado por este servidor.\#
describe ip-reputation\#
O destino viu correio indesejado demais deste endereço IP, ou pouco correio dele.\#
describe domain-reputation\#
O destino desconfia do domínio do remetente, ou de um domínio citado em um link da mensagem.\#
describe ptr-required\#
O endereço IP de envio não tem registro PTR, ou o nome dele não leva de volta ao endereço.\#
describe spam-content\#
Um filtro considera a mensagem spam ou phishing.\#
describe content-rejected\#
A mensagem contém algo que o destino proíbe, como um tipo de anexo ou um link.\#
describe virus\#
Um antivírus encontrou código malicioso na mensagem.\#
describe policy\#
Uma regra do destino proíbe este correio; só o texto, ou o administrador dele, pode dizer qual.\#
describe message-noncompliant\#
Cabeçalho ou corpo violam o formato: linha de cabeçalho ausente ou duplicada, linhas longas demais, codificação errada.\#
describe email-auth-failed\#
A mensagem não passou nas verificações SPF, DKIM ou DMARC do remetente.\#
describe auth-required\#
O servidor quer que o cliente faça login primeiro.\#
describe auth-failed\#
Nome de usuário, senha ou token não foram aceitos.\#
describe tls-required\#
O servidor quer primeiro uma conexão criptografada.\#
describe tls-failure\#
A conexão criptografada não pôde ser estabelecida: certificado, versão do protocolo ou configuração.\#
describe sender-rejected\#
O servidor não recebe correio deste endereço ou domínio de remetente.\#
describe relay-denied\#
O servidor não repassa correio a esse domínio para este cliente.\#
describe message-too-large\#
A mensagem é maior do que o servidor ou a caixa permite.\#
describe too-many-recipients\#
A transação tem mais destinatários do que o servidor aceita de uma vez.\#
describe rate-limited\#
Mensagens, destinatários, conexões ou logins demais em um dado tempo.\#
describe greylisted\#
O servidor adia remetentes que ainda não conhece; uma nova tentativa após alguns minutos passa.\#
describe syntax-error\#
O servidor não conseguiu ler um comando, endereço ou parâmetro.\#
describe sequence-error\#
Um comando veio quando não é permitido, em geral após uma recusa anterior.\#
describe smuggling\#
A mensagem contém LF ou CR isolados, que poderiam esconder uma segunda mensagem.\#
describe smtputf8-required\#
Endereço ou cabeçalho contém letras fora do ASCII, e um servidor no caminho não as aceita.\#
describe system-error\#
Algo falhou no próprio servidor.\#
describe system-full\#
O servidor está sem espaço em disco ou memória.\#
describe mailer-error\#
O programa que deveria entregar a mensagem falhou.\#
describe feedback\#
Um provedor de caixas relata que um destinatário reclamou da mensagem.\#
describe auto-reply\#
Não é uma devolução: é um aviso de férias ou outra resposta automática.\#
describe unknown\#
Nem o código nem o texto dizem o motivo.\#
related\#
o comando a que responde\#
cause\#
o que falhou primeiro\#
other\#
isto não combina com ele\#
onde foi oferecido, definido ou aberto\#
desnecessária\#
mais tarde\#
mais tarde, mais devagar\#
após uma correção\#
não\#
yes\#
sim\#
no\#
later\#
sentence\#
unknown-code\#
{code} não consta em nenhum padrão nem lista conhecida. Os clientes se guiam só pelo primeiro dígito: {severity}.\#
malformed-code\#
{code} não é um código de resposta válido: o primeiro dígito vai de 2 a 5, o segundo de 0 a 5. Os clientes ainda se guiam pelo primeiro dígito.\#
no-reply-code\#
{code} não é um código de resposta SMTP: o primeiro dígito vai de 2 a 5.\#
second-digit\#
O segundo dígito diz do que se trata: {category}.\#
unregistered-enhanced\#
{code} não está no registro. A classe diz {class}, o assunto diz {subject}; o resto cabe ao texto.\#
illegal-class\#
{code} não tem classe válida: deve começar por 2, 4 ou 5.\#
Leia {enhanced}: um código de estado estendido que perdeu os pontos.\#
class-mismatch\#
O código de resposta diz {a}, o código de estado estendido diz {b}; os clientes seguem o código de resposta.\#
provider-differs\#
{provider} usa {code} com significado próprio; o significado registrado é: {meaning}.\#
two-meanings\#
Este código tem mais de um significado em uso; o texto ou o código estendido decide.\#
no-reason\#
O texto não diz o motivo.\#
text-only\#
Nenhum código de resposta encontrado; isto foi lido do texto.\#
nested\#
O texto cita outro servidor: {reply}\#
more-left-out\#
Outros {n} foram omitidos; `smtp-lsp check FILE` lista todos.\#
address-offered\#
O texto indica outro endereço: {address}\#
greeting-of\#
saudação de {host}\#
said-by\#
dito por {host}\#
on-behalf\#
para {recipient}\#
deferred-until\#
adiado até {time}\#
nearly-a-code\#
{word} não é um código; você quis dizer {suggestion}?\#
perhaps\#
Talvez se quisesse dizer {suggestion}.\#
perhaps-dotless\#
Talvez se quisesse dizer {suggestion}, ou {enhanced} sem os pontos.\#
named\#
`{name}` é {origin}.\#
http-too\#
Em HTTP, este número é o status “{name}”.\#
provider-known\#
{provider} escreve respostas próprias; {n} delas são conhecidas aqui. Informe o texto completo de uma resposta.\#
expected\#
Informe um código de resposta (`550`), um código de status estendido (`5.1.1`), o texto de uma resposta, um comando (`RCPT TO`) ou um número de erro de um programa de correio (`10060`).\#
setting\#
default\#
padrão\#
allowed\#
permitidos\#
sends\#
Envia\#
code-from\#
Código definido por\#
conclusão positiva\#
resposta positiva intermediária\#
conclusão negativa transitória\#
conclusão negativa permanente\#
não é uma gravidade de resposta\#
short 2\#
short 3\#
intermediária\#
short 4\#
falha temporária\#
short 5\#
short unknown\#
não é uma resposta SMTP\#
side\#
Como remetente\#
Como administrador do servidor remetente\#
Como administrador do servidor de destino\#
short sender\#
Remetente\#
short sending-admin\#
Lado do envio\#
short receiving-admin\#
Lado do recebimento\#
extensão SMTP\#
apenas no registro\#
apenas rascunho\#
não padronizado\#
não é um código SMTP\#
estado outro ou indefinido\#
endereçamento\#
caixa de correio\#
rede e roteamento\#
protocolo de entrega de correio\#
6\#
conteúdo ou mídia da mensagem\#
7\#
segurança ou política\#
assunto desconhecido\#
verdict\#
continuar\#
tentar mais tarde\#
enviar mais devagar e tentar de novo\#
corrigir e reenviar\#
não tentar de novo\#
word\#
answer-to\#
Resposta a\#
greeting\#
saudação\#
line\#
linha\#
lines\#
linhas\#
who-acts\#
quem age\#
nova tentativa\#
motivo\#
veredito\#
situação\#
gravidade\#
categoria\#
classe\#
assunto\#
detail\#
detalhe\#
not-to-be-confused-with\#
não confundir com\#
registry\#
registro\#
registered-meaning\#
Significado registrado\#
provedor\#
provider-page\#
página do provedor\#
indício\#
reference\#
referência\#
see\#
ver\#
also\#
também\#
says\#
diz\#
said\#
disse\#
for\#
para\#
to\#
from\#
de\#
by\#
por\#
or\#
ou\#
and\#
e\#
queued-by\#
posto na fila por\#
queue-id\#
ID da fila\#
adiado até\#
deferred\#
adiado\#
bounced\#
devolvido\#
entregue\#
rejected\#
recusado\#
expired\#
expirado\#
client\#
cliente\#
server\#
servidor\#
host\#
comando\#
commands\#
comandos\#
reply\#
resposta\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
resposta de várias linhas\#
texto\#
note\#
example\#
exemplo\#
good\#
certo\#
bad\#
errado\#
relacionados\#
nenhum\#
any-command\#
qualquer comando\#
redacted\#
[redacted]\#
more\#
mais\#
did-you-mean\#
você quis dizer\#

"""#)
}
