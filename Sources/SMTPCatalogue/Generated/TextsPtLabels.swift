// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptLabels = PackedTable(
        records: #"""
0000050000500260800507003Y0?00<07008J0500C04009T0:00G0F00MJ0500]0A00S<0A00n0600YF0@0140600_[0:01:0400`Q0801>05\#
00bL0=01C0500f]0=01H0400lV0=01L06013b0=01R0601:90A01X0401>m0701\0:01C60601f0901H<0601o1H02][0703G0400Fi0503K09\#
02`m0803T0K03Ah0703o0400BS080430:03Fh0404=0600H\0804C0600Jg0704I0903N20704R0603O]0404X0m\#

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
00IQ800IY1>00Jg700DB0V00Jn:00K80_00Kg300Kj0R00LL<00LX0b00MO900MX0800M`;00Mk0900N4;00N?0900NH=00NU0:00N_?00Nn08\#
00O6A00OG0900OP800OX0800O`:00Oj0900P3;00P>0?00PM=00PZ0@00Pj900Q30<00Q?;00QJ0=00QW800Q_0;00Qj:00R40<00R@800RH09\#
00RQ:00R[0:00Re400Ri0C00SM800SU0T00T9900TB0Z00Tl:00U61<00VB500VG0j00WA<00WM0d00XA800XI0m00YV900Y_0d00ZS800Z[0\\#
00[G;00[R1100\S900\\0m00]Y>00]g1100^h<00_40W00_e500_j0400_n700`50500`:;00`E0400`I400`M0400`Y800`a0D00a5400a90A\#
00IQ800aJ0K00ae400ai0C00Ge700b<0@00bY400b]0700bd;00bo1`00d_400dc0U00eH:00eR0=00e_C00f20[00bY400fj0D00bd;00g>1[\#
00d_400hi1?00j8A00jI2=00bY400lc0A00bd;00m41b00d_400nf1>00eH:01040e00j8A010i1K00e_C012D1N00bY4013o0@00bd;014?1V\#
00d_400nf1>00eH:015e1E00j8A017:1_00e_C018i1@00bY401:J0I00bd;01:c1>00d_401<12500j8A01>60g00bd;01?40;01???01?N0B\#
01?`:01?j0=01@7?01@F0F01@\A01@m0@01A=E01AR0601AX@01Ah0901B1E01BF0:01BPG01Bg0301Bj901C30301C<701CC0W01Cj501Co0K\#
01DJ501DO0V01E5401E90M01EV701E]0M01F:401F>0J01FX601F^0T01GB601GH0R01Gj401Gn0>00YV901HB0601HH?01HW0M01I4@01ID0K\#
01I_=01Il0F01JB<01JN0F01JdA01K50F01KK:01KU0P01L5>01LC0E01LX701L_0L01M;;01MF0<01MR=01M_0<01Mk?01N:0I01NS<01N_0C\#
01O2B01OD0H01O\:01Of0F01P<=01PI0E01P^A01Po0K01QJ<01QV0C01Qi<01R50E01RJ@01RZ0B01Rl501S10A01SB601SH0F01S^D01T20H\#
01TJA01T[0I01U4=01UA0=01UN;01UY0<01Ue<01V10D01VE;01VP0C01Vc?01W20B01WD<01WP0E01WeA01X60F01XLC01X_0E01Y4<01Y@0G\#
01YW:01Ya0F01Z7<01ZC0?01ZR>01Z`0F01[6901[?0J01[YA01[j0L01\F<01\R0@01\b;01\m0D01]A<01]M0J01]g801]o0F01^E:01^O0D\#
003C701^c0C01_6B01_H0a01`9H01`Q1501aVI01ao1701c6F01cL0Z01d6E01dK0X01e3J01eM0c01f@C01fS1B01geG01h<1501iA@01iQ0m\#
01jND01jb0k01k]F01l30Z01l]H01m51`01neE01o:1;020EK020`10021`C02231D023GF023]1B024oJ025I1N026gE027<1N028ZE028o0`\#
029_I02:81@02;H>02;V0f02<L?02<[1Q02><M02>Y1k02@TJ02@n1:02B8F02BN0c02CAD02CU0d02DIE02D^0d02ERD02Ef1Z02GPH02Gh18\#
02I0E02IE1202JGJ02Ja0i02KZL02L61:02M@E02MU1702N\C02No1Q02PPE02Pe1202QgG02R>1=02SKB02S]1A02TnJ02UH1N02VfE02W;0Q\#
02W\D02X00b02XbE02Y70b02YiA02Z:1702[AC02[T1>02\b@02]20Y00Ge702]b0H02^:502^?0E02^T502^Y0I01C6602_20V00YV902_X0>\#
00ZS802_X0>00[G;02_f0:00\S902`00H00]Y>02`H0D00^h<02`\0402``302`c0302`f202`\0402`h502_f0:02a5<02aA1e02c6>02cD2E\#
02eY=02ef1<02g2<02g>0b02h0E02hE1T02ii=02j60l00AC702k21502l7>02lE1_02n4@02nD1G02o[>02oi10030i<03151F032K9032T0J\#
032n903370n03456034;0T034_=034l0m035i?03680Y036a;036l0D037@7037G0?037V9037_0@037o>038=0B038O=038\0i039U7039\0V\#
03:B?03:Q1303;T503;Y0E03;n803<60_03<e>03=31a03>d803>l2l03Ao703B60703B=703BD0:03BN503BS0503BX903Ba0D002S103C50C\#
002]103CH0P002o103Ch0P0030103DH0N003C703Df0Q03EG7008O0703EN703EU0>03Ec703Ej0A03F;700940@03FB=03FO0I000C603Fl0>\#
000R=03G:0X0015?03Gb0Y03HK<03HW0903H`C03I30=03I@E03IU0C00SM803B60700T9903Ih0>00Tl:03J60B00VB503JH0?00WA<03JW0@\#
00XA803Jg0G002>103K>0J002F103KX0>002S103Kf0@002]100310B002o103L60A0030103LG0O03Lf103Lg0O03MF103MG0G003C703M^0D\#
00YV901HB0600ZS803N90900[G;03NB0A00\S903NS0T00]Y>03O70C00^h<03OJ0C03Oa903Oj0:03P4803P<0:03PF403PJ0503PO503PT06\#
03PZ803Pb0800Fi503Pj0>01H<603Q80603N2703Q>0800H\803QF0:00BS803QP090026803QY09008J503Qb0600Jg703Qh0703Qo603R507\#
03R<G03RS0B03Re803Rm0803S5B03SG0F00`Y803S]0803Se=03T20C00`Q803TE0803TM903TV0;03Ta303Td0303Tg403Tk0703U2403U603\#
03U9403U=0503UB303UE0403UI203UE0403UK403UO0203UQ203US0303UV203UX0203UZ303U]0103U^903Ug0A03V8803V@0:037o>03VJ0;\#
03VU803V]0603Vc703Vj0900YV903W30803W;803WC0803WK703WR0803WZ603W`0703Wg603Wm08001`9001i0=000C6000I0903X5403X504\#
00Ge703X90703X@803XH0803XP503XU0803X]:00ai0C03XgD00aJ0K03Y;?03YJ0J00a5403Yd0503Yi400`E0403Ym703Z40703Z;403Z?05\#
03ZD303ZG0602][703ZM0<00Re403ZY0603Z_;03Zj0@03[:803[B0:03[L403[P0403[T<03[`0@\#

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
use-together\#
Escreva ambos em uma mesma resposta, como {a} {b}.\#
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
provider-means\#
No provedor {provider}, {code} significa outra coisa: {meaning}.\#
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
