// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esLabels = PackedTable(
        records: #"""
00000500005001j0800507003P0?00<07008e0500C04009o0:00G0?00FL0500V0A00LT0A00g0600Rg0@00m0600Y>0:0130400Z<0801705\#
00\>0=01<0500`j0=01A0400fl0=01E0600nU0=01K06014h0A01Q04019f0701U0:01>10601_1H02VK070370400A90503;0902Yi0803D0C\#
030f0703W0400=D0803[0:035T0403e0600Be0803k0600Da070410903<@0704:0603=m0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;05000@6000F09000O=000\0D0010?001?0F001U9001^0<00221002308002;1002<0<002H1002I0:002S1002T0?002c1002T0?\#
002d1002e0A00367003=0C00221003_0e002;1004T0\002H1005@0C002S1005S13002c1006V0O002d100750R00367007W1>002H1008j06\#
002c100900J002d1009J0@00367009Z0E00:9>00:G1T00;k600<10c00<d900<m0G00=D800=L0X00>4=00>A0\001j800>m0W0000500?T0i\#
00@M<00@Y0P00A9500A>0`00An700B50`00Be800Bm0L00CI800CQ1@00Da700>m0W00Dh:00E20c00Ee300Eh0T00FQ900FZ0900Fc;00Fn0;\#
00G9;00GD0?00GS=00G`0@00H0?00H?0800HGA00HX0900Ha800Hi0>00I7:00IA0?00IP;00I[0<00Ig=00J40=00JA900JJ0=00JW;00Jb0>\#
00K0800K80;00KC:00KM0<00KY800Ka0:00Kk:00L50;00L@400LD0@00Le800Lm0S00MP900MY0[00ND:00NN1=00O[500O`1000P`<00Pl0g\#
00Qc800Qk0l00S7900S@0f00T6800T>0^00Tl;00U70m00V4900V=1000W=>00WK0n00XI<00XU0Y00YH500YH0500YM700YT0;00Y_;00Yj04\#
00Yn400Z20:00ZD800ZL0G00Zc400Zg0E00CI800[<0J00[V400[Z0D00An700[n0@00\K400\O0600\U;00\`2300^c400^g0S00_J:00_T0F\#
00_jC00`=0]00\K400a70F00\U;00aM1a00^c400c>1=00dKA00d\2@00\K400g90>00\U;00gG1l00^c400iC1B00_J:00jU0e00dKA00kJ1\\#
00_jC00m61O00\K400nb0@00\U;00o21Y00^c400iC1B00_J:010[1@00dKA011k1\00_jC013W1A00\K401590H00\U;015Q1@00^c4016a2?\#
00dKA01900f00\U;019m0<01:9?01:H0?01:W:01:a0B01;3?01;B0A01;SA01;d0E01<9E01<N0701<U@01<e0901<nE01=C0801=KG01=b03\#
01=e901=n0300S7901>70801>??01>N0B01>`@01?00B01?B=01?O0A01?`<01?l0<01@8A01@I0F01@_:01@i0S01AL>01AZ0C01Am701B40K\#
01BO;01BZ0<01Bf=01C30<01C??01CN0H01Cf<01D20G01DIB01D[0L01E7:01EA0G01EX=01Ee0T01FIA01FZ0L01G6<01GB0D01GV<01Gb0H\#
01H:@01HJ0C01H]501Hb0@01I2601I80G01IOD01Ic0N01JAA01JR0J01Jl=01K90E01KN;01KY0I01L2<01L>0@01LN;01LY0A01Lj?01M90C\#
01ML<01MX0G01MoA01N@0H01NXC01Nk0H01OC<01OO0J01Oi:01P30G01PJ<01PV0A01Pg>01Q50G01QL901QU0N01R3A01RD0M01Ra<01Rm0B\#
01S?;01SJ0D01S^<01Sj0M01TG801TO0@01T_:01Ti0E0036701U>0B01UPB01Ub0e01VWH01Vo1<01X;I01XT1201YVF01Yl0\01ZXE01Zm0`\#
01[]J01\70g01\nC01]A1L01^]G01_41601`:@01`J0m01aGD01a[0k01bVF01bl0_01c[H01d31e01ehE01f=1701gDK01g_0o01h^C01i11H\#
01jIF01j_1[01lJJ01ld1H01n<E01nQ1G01ohE020=0^020kI021D1G022[>022i0k023d?02431Q025TM0261240285J028O19029XF029n0f\#
02:dD02;80n02<6E02<K0_02=:D02=N1Q02>oH02?G1402@KE02@`1202AbJ02B<1002C<L02CX1E02DmE02EB1F02FXC02Fk1N02HIE02H^1;\#
02IiG02J@1D02KTB02Kf1Z02MPJ02Mj1Z02OTE02Oi0R02PKD02P_0`02QOE02Qd0b02RVA02Rg1=02T4C02TG1802UO@02U_0\00An702VR0J\#
02Vl502W10E02WF502WK0J02We602Wk0\00S7902XW0=00T6802XW0=00Tl;02Xd0:00V4902Xn0J00W=>02YH0D00XI<02Y\0202Y^302Ya03\#
02Y\202Y\0202Yd502Xd0:02Z1<02Z=1f02\3>02\A2B02^S<02^_0b02_QE02_f1`02aV=02ac0m02b`702bg1=02d4>02dB2202fD@02fT1I\#
02gm<02h91G02iP902iY0M02j6902j?1702kF602kL0V02l2=02l?1102m@?02mO0Z02n9;02nD0@02nT702n[0>02ni902o20@02oB>02oP0E\#
02oe=03020d030m703140>031B7031I09031R5031W06031]9031f0B002H103280M002S1032U0M002c103320K002d1033M0M00367033j0A\#
034;7008j06034B7034I0:034S7034Z0>034h7009J0@034o=035<0H000@6035X0>000O=035f0V0010?036L0X0374<037@09037IC037\0;\#
037gE038<0=00Le8038I0900MP9038R0B00ND:038d0C00O[503970=00P`<039D0<00Qc8039P0E00221039e0I002;103:>0;002H103:I06\#
002S1002e0A002c103:O0D002d103:c0D03;7103;80O03;W103;X0E0036703;m0C00S7901>70800T6803<G0900Tl;03<P0E00V4903<e0Q\#
00W=>03=F0J00XI<03=`0=03>1903>:0;03>E803>M0603>S403>W0603>]503>b0703>i803?10=00A9503?>0901>1603?G0603<@703?M0:\#
00Be803?W0500=D803?\08001j803?d0:008e503?n0500Da703@30703@:603@@0703@GG03@^0@03@n803A60=03ACB03AU0F00ZD803Ak09\#
03B4=03BA0E00Z<803BV0803B^903Bg0:03C1303C40303C7403C;0803CC403CG0403CK403CO0403CS303CV0403CZ203C\0103C]403Ca02\#
03Cc203Ce0303Ch203Cj0103Ck303Cn0103Co903D80B03DJ803DR0E02oB>03Dg0>03E5803E=0803EE703EL0800S7903ET0903E]803Ee09\#
03En703F50803F=603FC0703FJ603FP08001U9001^0<000@6000F0903FX403FP0800An703F\0703Fc803Fk0803G3503G80903GA:00[Z0D\#
03GKD00[<0J03G_?03Gn0K00Zc403HI0503HN400Yj0403HR703HY0703H`403Hd0803Hl303Ho0:02VK703I90<00L@403IE0703IL;03IW0A\#
03Ih803J00:03J:403J>0403JB<03JN0B\#

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
severity\#
{a} indica {first}; {b} indica {second}.\#
same-severity\#
Para un cliente ambos son lo mismo: {first}.\#
{a} trata de {first}; {b}, de {second}.\#
Quién debe actuar tras {a}: {first}; tras {b}: {second}.\#
actor-nobody\#
Tras {a} nadie tiene que actuar.\#
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
origin\#
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
second-digit\#
Su segunda cifra indica de qué trata: {category}.\#
unregistered-enhanced\#
{code} no figura en el registro. Su clase indica {class}; su materia, {subject}; el resto debe decirlo el texto.\#
illegal-class\#
{code} no tiene una clase válida: debe empezar por 2, 4 o 5.\#
dotless\#
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
