// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esLabels = PackedTable(
        records: #"""
00000500005001j0800507003P0?00<07008e0500C04009o0:00G0E00LZ0500\0A00Rb0A00m0600Y50@0130600_L0:0190400`J0801=05\#
00bL0=01B0500g80=01G0400m:0=01K06014c0=01Q0601;60A01W0401@40701[0:01D?0601e0901IT0601n1H02an0703F0400GG0503J09\#
02eF0803S0J03Eb0703m0400C;080410:03JP0404;0600I30804A0600Jo0704G0903Q<0704P0603Ri0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;05000@6000F09000O=000\0D0010?001?0F001U9001^0<00221002308002;1002<0<002H1002I0:002S1002T0?002c1002T0?\#
002d1002e0A00367003=0C00221003_0e002;1004T0\002H1005@0C002S1005S13002c1006V0O002d100750R00367007W1>002H1008j06\#
002c100900J002d1009J0@00367009Z0E00:9>00:G1T00;k600<10c00<d900<m0G00=D600=J0m00>G700>N0L00>j800?21^00@`500@e13\#
00Ah700Ao0J00BI400BM0^00C;800CC0X00Ck=00D80\001j800Dd0W0000500EK0i00FD<00FP0g00GG500GL0`00H<700HC0`00I3800I;0L\#
00IW800I_1@00Jo700Dd0W00K6:00K@0c00L3300L60T00L_900Lh0900M1;00M<0;00MG;00MR0?00Ma=00Mn0@00N>?00NM0800NUA00Nf09\#
00No800O70>00OE:00OO0?00O^;00Oi0<00P5=00PB0=00PO900PX0=00Pe;00Q00>00Q>800QF0;00QQ:00Q[0<00Qg800Qo0:00R9:00RC0;\#
00RN400RR0@00S3800S;0S00S^900Sg0[00TR:00T\1=00Ui500Un1000Vn<00W:0g00X1800X90l00YE900YN0f00ZD800ZL0^00[:;00[E0m\#
00\B900\K1000]K>00]Y0n00^W<00^c0Y00_V500_V0500_[700_b0;00_m;00`80400`<400`@0:00`R800`Z0G00a1400a50E00IW800aJ0J\#
00ad400ah0D00H<700b<0@00bY400b]0600bc;00bn2300e1400e50S00eX:00eb0F00f8C00fK0]00bY400gE0F00bc;00g[1a00e1400iL1=\#
00jYA00jj2@00bY400mG0>00bc;00mU1l00e1400oQ1B00eX:010c0e00jYA011X1\00f8C013D1O00bY401500@00bc;015@1Y00e1400oQ1B\#
00eX:016i1@00jYA01891\00f8C019e1A00bY401;G0H00bc;01;_1@00e1401<o2?00jYA01?>0f00bc;01@;0<01@G?01@V0?01@e:01@o0B\#
01AA?01AP0A01AaA01B20E01BGE01B\0701Bc@01C30901C<E01CQ0801CYG01D00301D3901D<0301DE701DL0X01E4501E90L01EU501EZ0X\#
01FB401FF0P01Ff701Fm0N01GK401GO0K01Gj601H00U01HU601H[0T01I?401IC0A00YE901IZ0801Ib?01J10B01JC@01JS0B01Je=01K20A\#
01KC<01KO0<01K[A01Kl0F01LB:01LL0S01Lo>01M=0C01MP701MW0K01N2;01N=0<01NI=01NV0<01Nb?01O10H01OI<01OU0G01OlB01P>0L\#
01PZ:01Pd0G01Q;=01QH0T01QlA01R=0L01RY<01Re0D01S9<01SE0H01S]@01Sm0C01T@501TE0@01TU601T[0G01U2D01UF0N01UdA01V50J\#
01VO=01V\0E01W1;01W<0I01WU<01Wa0@01X1;01X<0A01XM?01X\0C01Xo<01Y;0G01YRA01Yc0H01Z;C01ZN0H01Zf<01[20J01[L:01[V0G\#
01[m<01\90A01\J>01\X0G01\o901]80N01]VA01]g0M01^D<01^P0B01^b;01^m0D01_A<01_M0M01_j801`20@01`B:01`L0E0036701`a0B\#
01a3B01aE0e01b:H01bR1<01c^I01d71201e9F01eO0\01f;E01fP0`01g@J01gZ0g01hQC01hd1L01j@G01jW1601k]@01km0m01ljD01m>0k\#
01n9F01nO0_01o>H01oV1e021KE021`17022gK023B0o024AC024T1H025lF026B1[027mJ028G1H029_E02:41G02;KE02;`0^02<NI02<g1G\#
02>>>02>L0k02?G?02?V1Q02A7M02AT2402CXJ02D21902E;F02EQ0f02FGD02F[0n02GYE02Gn0_02H]D02I11Q02JRH02Jj1402KnE02LC12\#
02MEJ02M_1002N_L02O;1E02PPE02Pe1F02R;C02RN1N02SlE02TA1;02ULG02Uc1D02W7B02WI1Z02Y3J02YM1Z02[7E02[L0R02[nD02\B0`\#
02]2E02]G0b02^9A02^J1=02_WC02_j1802a2@02aB0\00H<702b50J02bO502bT0E02bi502bn0J01D?602cH0\00YE902d40=00ZD802d40=\#
00[:;02dA0:00\B902dK0J00]K>02de0D00^W<02e90202e;302e>0302e9202e90202eA502dA0:02eN<02eZ1f02gP>02g^2B02j0=02j=18\#
02kE<02kQ0b02lCE02lX1`02nH=02nU0m00Ah702oR1=030_>030m22032o@033?1I034X<034d1G036;9036D0M036a9036j170381603870V\#
038]=038j11039k?03::0Z03:d;03:o0@03;?703;F0>03;T903;]0@03;m>03<;0E03<P=03<]0d03=Q703=X0U03>=?03>L1203?N503?S0E\#
03?h803@00]03@]>03@k1]03BX803B`3203Ei703F00>03F>703FE0903FN503FS0603FY903Fb0B002H103G40M002S103GQ0M002c103Gn0K\#
002d103HI0M0036703Hf0A03I77008j0603I>703IE0:03IO703IV0>03Id7009J0@03Ik=03J80H000@603JT0>000O=03Jb0V0010?03KH0X\#
03L0<03L<0903LEC03LX0;03LcE03M80=00S3803ME0900S^903MN0B00TR:03M`0C00Ui503N30=00Vn<03N@0<00X1803NL0E0022103Na0I\#
002;103O:0;002H103OE06002S1002e0A002c103OK0D002d103O_0D03P3103P40O03PS103PT0E0036703Pi0C00YE901IZ0800ZD803QC09\#
00[:;03QL0E00\B903Qa0Q00]K>03RB0J00^W<03R\0=03Rm903S60;03SA803SI0603SO403SS0603SY503S^0703Se803Sm0=00GG503T:09\#
01IT603TC0603Q<703TI0:00I3803TS0500C;803TX08001j803T`0:008e503Tj0500Jo703To0703U6603U<0703UCG03UZ0@03Uj803V20=\#
03V?B03VQ0F00`R803Vg0903W0=03W=0E00`J803WR0803WZ903Wc0:03Wm303X00303X3403X70803X?403XC0403XG403XK0403XO303XR04\#
03XV203XX0103XY403X]0203X_203Xa0303Xd203Xf0103Xg303Xj0103Xk903Y40B03YF803YN0E03;m>03Yc0>03Z1803Z90803ZA703ZH08\#
00YE903ZP0903ZY803Za0903Zj703[10803[9603[?0703[F603[L08001U9001^0<000@6000F0903[T403[L0800H<703[X0703[_803[g08\#
03[o503\40903\=:00ah0D03\GD00aJ0J03\[?03\j0K00a1403]E0503]J400`80403]N703]U0703]\403]`0803]h303]k0:02an703^50<\#
00RN403^A0703^H;03^S0A03^d803^l0:03_6403_:0403_><03_J0B\#

"""#,
        blob: #"""
actor\#
nobody\#
nadie\#
sender\#
remitente\#
sending-admin\#
administrador emisor\#
receiving-admin\#
administrador receptor\#
recipient\#
destinatario\#
category\#
0\#
sintaxis\#
1\#
información\#
2\#
conexiones\#
3\#
sin especificar\#
4\#
5\#
sistema de correo\#
unknown\#
fuera del estándar\#
category-detail\#
la sintaxis de un comando, o un comando no disponible\#
la respuesta a una petición de información\#
la propia conexión\#
algo que el estándar no define; en la práctica, la autenticación\#
algo que el estándar no define\#
el sistema de correo y sus buzones\#
la segunda cifra llega como máximo a 5, así que el código está mal formado\#
class\#
éxito\#
fallo temporal persistente\#
fallo permanente\#
ninguna clase válida\#
comparison\#
not-comparable\#
{a} y {b} solo tienen en común las cifras: responden a comandos distintos y nunca son alternativas.\#
closer\#
El código con el que conviene comparar {a} es {b}.\#
same-code\#
{a} y {b} son el mismo.\#
family\#
{a} vale para todas las clases; {b}, para una sola: {second}.\#
meaning\#
{a}: {first}. {b}: {second}.\#
together\#
No son alternativas, pues una misma respuesta lleva ambos: {a} dice al cliente qué hacer y {b} dice por qué.\#
apart\#
Nunca figuran en la misma respuesta, pues sus clases son distintas.\#
dotless\#
{a} es {b} sin sus puntos.\#
seen\#
{code} aparece en esta situación: {situation}\#
severity\#
{a} indica {first}; {b} indica {second}.\#
same-severity\#
Para un cliente ambos son lo mismo: {first}.\#
{a} trata de {first}; {b}, de {second}.\#
Quién debe actuar tras {a}: {first}; tras {b}: {second}.\#
actor-nobody\#
Quién debe actuar tras {a}: nadie; tras {b}: {second}.\#
retry\#
Reintento tras {a}: {first}; tras {b}: {second}.\#
command\#
{a} responde a {first}; {b} responde a {second}.\#
standing\#
{a}: {first}; {b}: {second}.\#
enhanced\#
A {a} lo acompañan códigos ampliados como {first}; a {b}, otros como {second}.\#
subject\#
class-only\#
Dicen lo mismo; {a} indica {first} y {b}, {second}.\#
use\#
Use {code} en este caso: {situation}\#
count\#
error one\#
{n} error\#
error other\#
{n} errores\#
warning one\#
{n} advertencia\#
warning other\#
{n} advertencias\#
information one\#
{n} nota\#
information other\#
{n} notas\#
hint one\#
{n} sugerencia\#
hint other\#
{n} sugerencias\#
finding one\#
{n} hallazgo\#
finding other\#
{n} hallazgos\#
reply one\#
{n} respuesta\#
reply other\#
{n} respuestas\#
file one\#
{n} archivo\#
file other\#
{n} archivos\#
line one\#
{n} línea\#
line other\#
{n} líneas\#
none\#
ningún hallazgo\#
describe-standing\#
standard\#
Lo define el propio estándar SMTP.\#
extension\#
Lo define una extensión publicada de SMTP.\#
registered\#
Figura en el registro de códigos ampliados, pero ninguna RFC le da un texto.\#
draft\#
Propuesto en un Internet-Draft que nunca llegó a ser estándar.\#
non-standard\#
Lo usan algunos programas; ningún estándar lo define.\#
not-smtp\#
Ningún servidor de correo lo envía; procede de otra parte.\#
describe-verdict\#
delivered\#
El servidor ha asumido la responsabilidad del mensaje.\#
continue\#
No hay ningún problema; la sesión continúa.\#
retry-later\#
El mismo intento puede funcionar más tarde sin cambiar nada.\#
slow-down\#
El remitente supera un límite; el correo pasa a un ritmo menor.\#
fix-and-resend\#
Hay que corregir algo antes de que otro intento tenga sentido.\#
do-not-retry\#
Otro intento fallará de la misma manera.\#
diagnostic\#
error\#
warning\#
advertencia\#
information\#
nota\#
hint\#
sugerencia\#
evidence\#
provider\#
texto de este proveedor\#
text\#
texto de la respuesta\#
código de estado ampliado\#
code\#
código de respuesta\#
comando anterior\#
first-digit-2\#
name\#
Éxito\#
description\#
El comando tuvo éxito. El código exacto no figura en ningún estándar, pero la primera cifra es todo lo que un cliente necesita.\#
when\#
De servidores con códigos propios.\#
fix sender\#
No hay que hacer nada.\#
fix receiving-admin\#
Responda con un código estándar como `250`.\#
first-digit-3\#
Se espera más entrada\#
El servidor aceptó el comando y espera más datos del cliente. El código exacto no figura en ningún estándar.\#
En medio de un comando de varios pasos, como `DATA` (`354`) o `AUTH` (`334`).\#
fix sending-admin\#
Si el cliente no tiene nada más que enviar, respuestas y comandos van desfasados: busque una respuesta que no se leyó hasta su última línea.\#
first-digit-4\#
Fallo temporal\#
El comando falló por ahora y puede funcionar más tarde sin cambiar nada. El código exacto no figura en ningún estándar.\#
De servidores, filtros y pasarelas con códigos propios; el texto indica la causa.\#
Espere; el servidor de correo reintenta por sí solo.\#
Deje que la cola reintente durante unas horas; después lea el texto y el registro de los últimos intentos.\#
Responda con un código estándar (`421`, `450`, `451`, `452`) y un código de estado ampliado.\#
first-digit-5\#
Fallo permanente\#
El comando falló, y repetirlo sin cambios no servirá. El código exacto no figura en ningún estándar.\#
Lea el texto; compruebe la dirección y pregunte al destinatario por otro medio.\#
Busque el texto, corrija la causa y vuelva a enviar; borre una dirección solo si el texto habla del buzón.\#
Responda con un código estándar (`550`, `554`) y un código de estado ampliado.\#
first-digit-other\#
No es una respuesta SMTP\#
Ningún servidor de correo envía esto: las respuestas empiezan por 2, 3, 4 o 5.\#
En registros que muestran números de error del sistema operativo, de HTTP o de otros protocolos, o códigos internos de un servicio de envío.\#
Busque la respuesta SMTP real en las líneas cercanas.\#
heading\#
Descripción\#
when-you-see-it\#
Cuándo aparece\#
how-to-fix\#
Cómo solucionarlo\#
key-differences\#
Diferencias clave\#
when-to-use-which\#
Cuándo usar cada uno\#
short when-you-see-it\#
Cuándo\#
short how-to-fix\#
Solución\#
short key-differences\#
Difieren\#
short when-to-use-which\#
Uso\#
short see\#
Ver\#
origin\#
winsock\#
un número de error de Windows (Winsock)\#
linux\#
un número de error de Linux\#
posix\#
un nombre de error del sistema operativo\#
node\#
un nombre de error de Nodemailer\#
outlook\#
un número de error de Outlook\#
exim\#
un número de error de Exim\#
python\#
una excepción de `smtplib` de Python\#
dotnet\#
un nombre de .NET (`SmtpStatusCode`)\#
http\#
un estado de HTTP\#
reason\#
aceptado\#
mailbox-unknown\#
buzón desconocido\#
mailbox-disabled\#
buzón desactivado\#
mailbox-moved\#
buzón trasladado\#
mailbox-full\#
buzón lleno\#
recipient-refused\#
destinatario rechazado\#
suppressed\#
suprimido por el servicio de envío\#
domain-unknown\#
dominio desconocido\#
null-mx\#
el dominio no acepta correo\#
dns-failure\#
fallo de DNS\#
network-error\#
error de red\#
expired-timeout\#
plazo de entrega agotado\#
loop-routing\#
bucle de encaminamiento\#
host-not-accepting\#
el servidor no acepta correo\#
ip-blocked\#
dirección IP bloqueada\#
ip-reputation\#
mala reputación de la dirección IP\#
domain-reputation\#
mala reputación del dominio\#
ptr-required\#
falta el DNS inverso\#
spam-content\#
el contenido parece spam\#
content-rejected\#
contenido rechazado\#
virus\#
virus encontrado\#
policy\#
rechazado por política\#
message-noncompliant\#
el mensaje incumple el formato\#
email-auth-failed\#
fallo de SPF, DKIM o DMARC\#
auth-required\#
falta iniciar sesión\#
auth-failed\#
inicio de sesión fallido\#
tls-required\#
se exige cifrado\#
tls-failure\#
fallo del cifrado\#
sender-rejected\#
remitente rechazado\#
relay-denied\#
retransmisión denegada\#
message-too-large\#
mensaje demasiado grande\#
too-many-recipients\#
demasiados destinatarios\#
rate-limited\#
límite de envío superado\#
greylisted\#
aplazado por lista gris\#
syntax-error\#
error de sintaxis\#
sequence-error\#
comandos fuera de orden\#
smuggling\#
finales de línea no aceptados\#
smtputf8-required\#
dirección internacionalizada\#
system-error\#
error del servidor\#
system-full\#
servidor sin espacio\#
mailer-error\#
fallo del programa de entrega\#
feedback\#
informe de queja\#
auto-reply\#
respuesta automática\#
motivo desconocido\#
describe delivered\#
El servidor ha aceptado el mensaje y responde de él.\#
describe mailbox-unknown\#
La parte anterior a la `@` no corresponde a ningún buzón de este servidor.\#
describe mailbox-disabled\#
El buzón existe, pero está desactivado, suspendido o abandonado.\#
describe mailbox-moved\#
El destinatario tiene ahora otra dirección.\#
describe mailbox-full\#
El buzón del destinatario ha superado su cuota.\#
describe recipient-refused\#
Puede que el buzón exista, pero no acepta este correo.\#
describe suppressed\#
El servicio de envío no ha enviado nada, porque la dirección ya rebotó o se quejó antes.\#
describe domain-unknown\#
El dominio que sigue a la `@` no existe o no tiene servidor de correo.\#
describe null-mx\#
El dominio declara en el DNS (`MX 0 .`) que no acepta correo.\#
describe dns-failure\#
Una consulta DNS necesaria no dio una respuesta utilizable.\#
describe network-error\#
La conexión no pudo abrirse o se interrumpió.\#
describe expired-timeout\#
Todos los intentos fallaron hasta que venció el plazo del mensaje en la cola; la causa es el último error anterior.\#
describe loop-routing\#
El mensaje dio vueltas entre servidores hasta que un límite lo detuvo.\#
describe host-not-accepting\#
El servidor no acepta correo, al menos por ahora o desde fuera.\#
describe ip-blocked\#
La dirección IP emisora figura en una lista de bloqueo o está vetada en este servidor.\#
describe ip-reputation\#
El receptor ha visto demasiado correo no deseado de esta dirección IP, o demasiado poco correo en general.\#
describe domain-reputation\#
El receptor desconfía del dominio del remitente o de un dominio enlazado en el mensaje.\#
describe ptr-required\#
La dirección IP emisora no tiene registro PTR, o su nombre no remite de vuelta a ella.\#
describe spam-content\#
Un filtro toma el mensaje por spam o phishing.\#
describe content-rejected\#
El mensaje contiene algo que el receptor prohíbe, como un tipo de adjunto o un enlace.\#
describe virus\#
Un antivirus ha encontrado código malicioso en el mensaje.\#
describe policy\#
Una regla del receptor prohíbe este correo; solo el texto o su administrador pueden decir cuál.\#
describe message-noncompliant\#
La cabecera o el cuerpo incumplen el formato: un campo que falta o está repetido, líneas demasiado largas, codificación errónea.\#
describe email-auth-failed\#
El mensaje no superó las comprobaciones SPF, DKIM o DMARC del remitente.\#
describe auth-required\#
El servidor quiere que el cliente se autentique antes.\#
describe auth-failed\#
No se aceptó el nombre de usuario, la contraseña o el token.\#
describe tls-required\#
El servidor quiere antes una conexión cifrada.\#
describe tls-failure\#
No se pudo establecer la conexión cifrada: certificado, versión del protocolo o configuración.\#
describe sender-rejected\#
El servidor no acepta correo de esta dirección o dominio remitente.\#
describe relay-denied\#
El servidor no retransmite correo a ese dominio para este cliente.\#
describe message-too-large\#
El mensaje supera el tamaño que admite el servidor o el buzón.\#
describe too-many-recipients\#
La transacción contiene más destinatarios de los que el servidor acepta de una vez.\#
describe rate-limited\#
Demasiados mensajes, destinatarios, conexiones o inicios de sesión en un tiempo dado.\#
describe greylisted\#
El servidor aplaza a los remitentes que aún no conoce; un reintento a los pocos minutos pasa.\#
describe syntax-error\#
El servidor no pudo interpretar un comando, una dirección o un parámetro.\#
describe sequence-error\#
Un comando llegó cuando no estaba permitido, casi siempre tras un rechazo anterior.\#
describe smuggling\#
El mensaje contiene saltos de línea o retornos de carro sueltos, que podrían ocultar un segundo mensaje.\#
describe smtputf8-required\#
La dirección o la cabecera contienen letras fuera de ASCII, y un servidor del camino no puede aceptarlas.\#
describe system-error\#
Algo falló en el propio servidor.\#
describe system-full\#
Al servidor le falta espacio en disco o memoria.\#
describe mailer-error\#
Falló el programa que debía entregar el mensaje.\#
describe feedback\#
Un proveedor de buzones informa de que un destinatario se quejó del mensaje.\#
describe auto-reply\#
No es un rebote: es un aviso de vacaciones u otra respuesta automática.\#
describe unknown\#
Ni el código ni el texto indican el motivo.\#
related\#
el comando al que responde\#
cause\#
lo que falló primero\#
other\#
esto no concuerda con ello\#
donde se ofreció, se configuró o se abrió\#
no hace falta\#
más tarde\#
más tarde y más despacio\#
tras una corrección\#
no\#
yes\#
sí\#
later\#
sentence\#
unknown-code\#
{code} no figura en ningún estándar ni lista conocida. Los clientes se guían solo por la primera cifra: {severity}.\#
malformed-code\#
{code} no es un código de respuesta válido: la primera cifra va de 2 a 5 y la segunda de 0 a 5. Aun así, los clientes se guían por la primera.\#
no-reply-code\#
{code} no es un código de respuesta SMTP: la primera cifra va de 2 a 5.\#
second-digit\#
Su segunda cifra indica de qué trata: {category}.\#
unregistered-enhanced\#
{code} no figura en el registro. Su clase indica {class}; su materia, {subject}; el resto debe decirlo el texto.\#
illegal-class\#
{code} no tiene una clase válida: debe empezar por 2, 4 o 5.\#
Léalo como {enhanced}: un código de estado ampliado que perdió los puntos.\#
class-mismatch\#
El código de respuesta indica {a} y el código de estado ampliado indica {b}; los clientes se guían por el código de respuesta.\#
provider-differs\#
{provider} usa {code} con un significado propio; el significado registrado es: {meaning}.\#
two-meanings\#
Este código se usa con más de un significado; deciden el texto o el código ampliado.\#
no-reason\#
El texto no indica el motivo.\#
text-only\#
No se encontró ningún código de respuesta; esto se deduce del texto.\#
nested\#
El texto cita a otro servidor: {reply}\#
more-left-out\#
Se han omitido {n} más; `smtp-lsp check FILE` los muestra todos.\#
address-offered\#
El texto indica otra dirección: {address}\#
greeting-of\#
saludo de {host}\#
said-by\#
lo dijo {host}\#
on-behalf\#
para {recipient}\#
deferred-until\#
aplazado hasta {time}\#
nearly-a-code\#
{word} no es un código; ¿quiso decir {suggestion}?\#
perhaps\#
Quizá se quería decir {suggestion}.\#
perhaps-dotless\#
Quizá se quería decir {suggestion}, o {enhanced} sin sus puntos.\#
named\#
`{name}` es {origin}.\#
http-too\#
En HTTP este número es el estado «{name}».\#
provider-known\#
{provider} escribe respuestas propias; aquí se conocen {n}. Pregunte con el texto completo de una respuesta.\#
expected\#
Pregunte con un código de respuesta (`550`), un código de estado ampliado (`5.1.1`), el texto de una respuesta, un comando (`RCPT TO`) o un número de error de un programa de correo (`10060`).\#
setting\#
default\#
predeterminado\#
allowed\#
permitido\#
sends\#
Envía\#
code-from\#
Código fijado por\#
respuesta positiva definitiva\#
respuesta positiva intermedia\#
respuesta negativa temporal\#
respuesta negativa permanente\#
sin gravedad SMTP\#
short 2\#
short 3\#
intermedia\#
short 4\#
fallo temporal\#
short 5\#
short unknown\#
no es una respuesta SMTP\#
side\#
Como remitente\#
Como administrador del servidor emisor\#
Como administrador del servidor receptor\#
short sender\#
Remitente\#
short sending-admin\#
Lado emisor\#
short receiving-admin\#
Lado receptor\#
estándar\#
extensión de SMTP\#
solo en el registro\#
solo borrador\#
no estándar\#
no es un código SMTP\#
otro estado o sin definir\#
direcciones\#
buzón\#
red y encaminamiento\#
protocolo de entrega\#
6\#
contenido o formato del mensaje\#
7\#
seguridad o política\#
materia desconocida\#
verdict\#
continuar\#
reintentar más tarde\#
enviar más despacio y reintentar\#
corregir y volver a enviar\#
no reintentar\#
word\#
answer-to\#
Respuesta a\#
greeting\#
saludo\#
line\#
línea\#
lines\#
líneas\#
who-acts\#
quién actúa\#
reintento\#
motivo\#
qué hacer\#
rango\#
gravedad\#
categoría\#
clase\#
materia\#
detail\#
detalle\#
not-to-be-confused-with\#
no confundir con\#
registry\#
registro IANA\#
registered-meaning\#
Significado registrado\#
proveedor\#
provider-page\#
página del proveedor\#
indicios\#
reference\#
referencia\#
see\#
ver\#
also\#
también\#
says\#
dice\#
said\#
dijo\#
for\#
para\#
to\#
a\#
from\#
de\#
by\#
por\#
or\#
o\#
and\#
y\#
queued-by\#
puesto en cola por\#
queue-id\#
identificador de cola\#
aplazado hasta\#
deferred\#
aplazado\#
bounced\#
rebotado\#
entregado\#
rejected\#
rechazado\#
expired\#
caducado\#
client\#
cliente\#
server\#
servidor\#
host\#
comando\#
commands\#
comandos\#
reply\#
respuesta\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
respuesta de varias líneas\#
texto\#
note\#
example\#
ejemplo\#
good\#
correcto\#
bad\#
incorrecto\#
relacionados\#
ninguno\#
any-command\#
cualquier comando\#
redacted\#
[redacted]\#
more\#
más\#
did-you-mean\#
quizá quiso decir\#

"""#)
}
