// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptLabels = PackedTable(
        records: #"""
0000050000500260800507003Y0?00<07008J0500C04009T0:00G0?00F?0500V0A00L10A00g0600R;0@00m0600XP0:0130400YF0801705\#
00[A0=01<0500_R0=01A0400eK0=01E0600lW0=01K06012n0A01Q04017b0701U0:01;k0601_1H02QJ070370400@\0503;0902Tb0803D0C\#
02jj0703W0400<a0803[0:02oj0403e0600BO0803k0600DZ070410903740704:06038_0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;08000C6000I09000R=000_0F0015?001D0L001`9001i0=002>1002?07002F1002G0<002S1002T09002]1002^0A002o1002^0A\#
0030100310B003C7003J0?002>1003h0b002F1004Z0T002S1005>0C002]1005Q0k002o1006L0N00301006j0R003C7007L0n002S1008O07\#
002o1008V0N0030100940@003C7009D0@009^>009l1S00;O600;U0T00<9900<B0O00<a800<i0^00=W=00=d0\0026800>P0V0000500?60j\#
00@0<00@<0P00@\500@a0g00AX700A_0`00BO800BW0]00CD800CL1>00DZ700>P0V00Da:00Dk0_00EZ300E]0R00FD900FM0800FU;00F`09\#
00Fi;00G40900G==00GJ0:00GT?00Gc0800GkA00H<0900HE800HM0800HU:00H_0900Hh;00I30?00IB=00IO0@00I_900Ih0<00J4;00J?0=\#
00JL800JT0;00J_:00Ji0<00K5800K=0900KF:00KP0:00KZ400K^0C00LB800LJ0T00Ln900M70Z00Ma:00Mk1<00O7500O<0j00P6<00PB0d\#
00Q6800Q>0m00RK900RT0d00SH800SP0\00T<;00TG1100UH900UQ0m00VN>00V\1100W]<00Wi0W00XZ500X_0400Xc700Xj0500Xo;00Y:04\#
00Y>400YB0400YN800YV0D00Yj400Yn0A00CD800Z?0K00ZZ400Z^0C00AX700[10@00[N400[R0700[Y;00[d1`00]T400]X0U00^=:00^G0=\#
00^TC00^g0[00[N400__0D00[Y;00`31[00]T400a^1?00bmA00c>2=00[N400eX0A00[Y;00ei1b00]T400g[1>00^=:00hi0e00bmA00i^1K\#
00^TC00k91N00[N400ld0@00[Y;00m41V00]T400g[1>00^=:00nZ1E00bmA00oo1_00^TC011^1@00[N4013?0I00[Y;013X1>00]T4014f25\#
00bmA016k0g00[Y;017i0;0184?018C0B018U:018_0=018l?019;0F019QA019b0@01:2E01:G0601:M@01:]0901:fE01;;0:01;EG01;\03\#
01;_901;h0300RK901<10601<7?01<F0M01<c@01=30K01=N=01=[0F01>1<01>=0F01>SA01>d0F01?::01?D0P01?d>01@20E01@G701@N0L\#
01@j;01A50<01AA=01AN0<01AZ?01Ai0I01BB<01BN0C01BaB01C30H01CK:01CU0F01Ck=01D80E01DMA01D^0K01E9<01EE0C01EX<01Ed0E\#
01F9@01FI0B01F[501F`0A01G1601G70F01GMD01Ga0H01H9A01HJ0I01Hc=01I00=01I=;01IH0<01IT<01I`0D01J4;01J?0C01JR?01Ja0B\#
01K3<01K?0E01KTA01Ke0F01L;C01LN0E01Lc<01Lo0G01MF:01MP0F01Mf<01N20?01NA>01NO0F01Ne901Nn0J01OHA01OY0L01P5<01PA0@\#
01PQ;01P\0D01Q0<01Q<0J01QV801Q^0F01R4:01R>0D003C701RR0C01ReB01S70a01ShH01T@1501UEI01U^1701VeF01W;0Z01WeE01X:0X\#
01XbJ01Y<0c01YoC01ZB1B01[TG01[k1501]0@01]@0m01^=D01^Q0k01_LF01_b0Z01`LH01`d1`01bTE01bi1;01d4K01dO1001eOC01eb1D\#
01g6F01gL1B01h^J01i81N01jVE01jk1N01lIE01l^0`01mNI01mg1@01o7>01oE0f020;?020J1Q021kM022H1k024CJ024]1:025gF026=0c\#
0270D027D0d0288E028M0d029AD029U1Z02;?H02;W1802<_E02=41202>6J02>P0i02?IL02?e1:02@oE02AD1702BKC02B^1Q02D?E02DT12\#
02EVG02Em1=02G:B02GL1A02H]J02I71N02JUE02Jj0Q02KKD02K_0b02LQE02Lf0b02MXA02Mi1702O0C02OC1>02PQ@02Pa0Y00AX702QQ0H\#
02Qi502Qn0E02RC502RH0I02Ra602Rg0V00RK902SM0>00SH802SM0>00T<;02S[0:00UH902Se0H00VN>02T=0D00W]<02TQ0402TU302TX03\#
02T[202TQ0402T]502S[0:02Tj<02U61e02Vk>02W92E02YN<02YZ0b02ZLE02Za1T02\E=02\R0l02]N702]U1502^Z>02^h1_02`W@02`g1G\#
02b><02bJ1F02c`902ci0J02dC902dL0n02eJ602eP0T02f4=02fA0m02g>?02gM0Y02h6;02hA0D02hU702h\0?02hk902i40@02iD>02iR0B\#
02id=02j10i02k1702k80702k?702kF0:02kP502kU0502kZ902kc0D002S102l70C002]102lJ0P002o102lj0P0030102mJ0N003C702mh0Q\#
02nI7008O0702nP702nW0>02ne702nl0A02o=700940@02oD=02oQ0I000C602on0>000R=030<0X0015?030d0Y031M<031Y09031bC03250=\#
032BE032W0C00LB802k80700Ln9032j0>00Ma:03380B00O75033J0?00P6<033Y0@00Q68033i0G002>1034@0J002F1034Z0>002S1034h0@\#
002]100310B002o103580A00301035I0O035h1035i0O036H1036I0G003C7036`0D00RK901<10600SH8037;0900T<;037D0A00UH9037U0T\#
00VN>03890C00W]<038L0C038c9038l0:03968039>0:039H4039L05039Q5039V06039\8039d0800@\5039l0>01;k603::060374703:@08\#
00BO803:H0:00<a803:R090026803:[09008J503:d0600DZ703:j0703;1603;70703;>G03;U0B03;g803;o0803<7B03<I0F00YN803<_08\#
03<g=03=40C00YF803=G0803=O903=X0;03=c303=f0303=i403=m0703>4403>80303>;403>?0503>D303>G0403>K203>G0403>M403>Q02\#
03>S203>U0303>X203>Z0203>\303>_0103>`903>i0A03?:803?B0:02iD>03?L0;03?W803?_0603?e703?l0900RK903@50803@=803@E08\#
03@M703@T0803@\603@b0703@i603@o08001`9001i0=000C6000I0903A7403A70400AX703A;0703AB803AJ0803AR503AW0803A_:00Z^0C\#
03AiD00Z?0K03B=?03BL0J00Yj403Bf0503Bk400Y:0403Bo703C60703C=403CA0503CF303CI0602QJ703CO0<00KZ403C[0603Ca;03Cl0@\#
03D<803DD0:03DN403DR0403DV<03Db0@\#

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
severity\#
{a} significa {first}, {b} significa {second}.\#
same-severity\#
Para um cliente, ambos são iguais: {first}.\#
{a} trata de {first}, {b} de {second}.\#
Após {a} quem deve agir é: {first}; após {b}: {second}.\#
actor-nobody\#
Após {a} ninguém precisa agir.\#
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
origin\#
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
second-digit\#
O segundo dígito diz do que se trata: {category}.\#
unregistered-enhanced\#
{code} não está no registro. A classe diz {class}, o assunto diz {subject}; o resto cabe ao texto.\#
illegal-class\#
{code} não tem classe válida: deve começar por 2, 4 ou 5.\#
dotless\#
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
