// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esLabels = PackedTable(
        records: #"""
00000500005001j0800507003P0?00<07008e0500C04009o0:00G0F00MY0500]0A00Sa0A00n0600Z40@0140600`K0:01:0400aI0801>05\#
00cK0=01C0500h70=01H0400n90=01L06015b0=01R0601<50A01X0401A30701\0:01E>0601f0901JS0601o1H02bm0703G0400GG0503K09\#
02fE0803T0K03Gd0703o0400C;080430:03LR0404=0600I30804C0600Jo0704I0903S>0704R0603Tk0404X0m\#

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
00IW800I_1@00Jo700Dd0W00K6:00K@0c00L3300L60T00LZ<00Lf0c00M^900Mg0900N0;00N;0;00NF;00NQ0?00N`=00Nm0@00O=?00OL08\#
00OTA00Oe0900On800P60>00PD:00PN0?00P];00Ph0<00Q4=00QA0=00QN900QW0=00Qd;00Qo0>00R=800RE0;00RP:00RZ0<00Rf800Rn0:\#
00S8:00SB0;00SM400SQ0@00T2800T:0S00T]900Tf0[00UQ:00U[1=00Vh500Vm1000Wm<00X90g00Y0800Y80l00ZD900ZM0f00[C800[K0^\#
00\9;00\D0m00]A900]J1000^J>00^X0n00_V<00_b0Y00`U500`U0500`Z700`a0;00`l;00a70400a;400a?0:00aQ800aY0G00b0400b40E\#
00IW800bI0J00bc400bg0D00H<700c;0@00cX400c\0600cb;00cm2300f0400f40S00fW:00fa0F00g7C00gJ0]00cX400hD0F00cb;00hZ1a\#
00f0400jK1=00kXA00ki2@00cX400nF0>00cb;00nT1l00f04010P1B00fW:011b0e00kXA012W1\00g7C014C1O00cX4015o0@00cb;016?1Y\#
00f04010P1B00fW:017h1@00kXA01981\00g7C01:d1A00cX401<F0H00cb;01<^1@00f0401=n2?00kXA01@=0f00cb;01A:0<01AF?01AU0?\#
01Ad:01An0B01B@?01BO0A01B`A01C10E01CFE01C[0701Cb@01D20901D;E01DP0801DXG01Do0301E2901E;0301ED701EK0X01F3501F80L\#
01FT501FY0X01GA401GE0P01Ge701Gl0N01HJ401HN0K01Hi601Ho0U01IT601IZ0T01J>401JB0A00ZD901JY0801Ja?01K00B01KB@01KR0B\#
01Kd=01L10A01LB<01LN0<01LZA01Lk0F01MA:01MK0S01Mn>01N<0C01NO701NV0K01O1;01O<0<01OH=01OU0<01Oa?01P00H01PH<01PT0G\#
01PkB01Q=0L01QY:01Qc0G01R:=01RG0T01RkA01S<0L01SX<01Sd0D01T8<01TD0H01T\@01Tl0C01U?501UD0@01UT601UZ0G01V1D01VE0N\#
01VcA01W40J01WN=01W[0E01X0;01X;0I01XT<01X`0@01Y0;01Y;0A01YL?01Y[0C01Yn<01Z:0G01ZQA01Zb0H01[:C01[M0H01[e<01\10J\#
01\K:01\U0G01\l<01]80A01]I>01]W0G01]n901^70N01^UA01^f0M01_C<01_O0B01_a;01_l0D01`@<01`L0M01`i801a10@01aA:01aK0E\#
0036701a`0B01b2B01bD0e01c9H01cQ1<01d]I01e61201f8F01fN0\01g:E01gO0`01h?J01hY0g01iPC01ic1L01k?G01kV1601l\@01ll0m\#
01miD01n=0k01o8F01oN0_020=H020U1e022JE022_17023fK024A0o025@C025S1H026kF027A1[028lJ029F1H02:^E02;31G02<JE02<_0^\#
02=MI02=f1G02?=>02?K0k02@F?02@U1Q02B6M02BS2402DWJ02E11902F:F02FP0f02GFD02GZ0n02HXE02Hm0_02I\D02J01Q02KQH02Ki14\#
02LmE02MB1202NDJ02N^1002O^L02P:1E02QOE02Qd1F02S:C02SM1N02TkE02U@1;02VKG02Vb1D02X6B02XH1Z02Z2J02ZL1Z02\6E02\K0R\#
02\mD02]A0`02^1E02^F0b02_8A02_I1=02`VC02`i1802b1@02bA0\00H<702c40J02cN502cS0E02ch502cm0J01E>602dG0\00ZD902e30=\#
00[C802e30=00\9;02e@0:00]A902eJ0J00^J>02ed0D00_V<02f80202f:302f=0302f8202f80202f@502e@0:02fM<02fY1f02hO>02h]2B\#
02jo=02k<1802lD<02lP0b02mBE02mW1`02oG=02oT0m00Ah7030Q1=031^>031l22033n@034>1I035W>035e0e036Z<036f1G038=9038F0M\#
038c9038l1703:3603:90V03:_=03:l1103;m?03<<0Z03<f;03=10@03=A703=H0>03=V903=_0@03=o>03>=0E03>R=03>_0d03?S703?Z0U\#
03@??03@N1203AP503AU0E03Aj803B20]03B_>03Bm1]03DZ803Db3203Gk703H20>03H@703HG0903HP503HU0603H[903Hd0B002H103I60M\#
002S103IS0M002c103J00K002d103JK0M0036703Jh0A03K97008j0603K@703KG0:03KQ703KX0>03Kf7009J0@03Km=03L:0H000@603LV0>\#
000O=03Ld0V0010?03MJ0X03N2<03N>0903NGC03NZ0;03NeE03O:0=00T2803OG0900T]903OP0B00UQ:03Ob0C00Vh503P50=00Wm<03PB0<\#
00Y0803PN0E0022103Pc0I002;103Q<0;002H103QG06002S1002e0A002c103QM0D002d103Qa0D03R5103R60O03RU103RV0E0036703Rk0C\#
00ZD901JY0800[C803SE0900\9;03SN0E00]A903Sc0Q00^J>03TD0J00_V<03T^0=03To903U80;03UC803UK0603UQ403UU0603U[503U`07\#
03Ug803Uo0=00GG503V<0901JS603VE0603S>703VK0:00I3803VU0500C;803VZ08001j803Vb0:008e503Vl0500Jo703W10703W8603W>07\#
03WEG03W\0@03Wl803X40=03XAB03XS0F00aQ803Xi0903Y2=03Y?0E00aI803YT0803Y\903Ye0:03Yo303Z20303Z5403Z90803ZA403ZE04\#
03ZI403ZM0403ZQ303ZT0403ZX203ZZ0103Z[403Z_0203Za203Zc0303Zf203Zh0103Zi303Zl0103Zm903[60B03[H803[P0E03=o>03[e0>\#
03\3803\;0803\C703\J0800ZD903\R0903\[803\c0903\l703]30803];603]A0703]H603]N08001U9001^0<000@6000F0903]V403]N08\#
00H<703]Z0703]a803]i0803^1503^60903^?:00bg0D03^ID00bI0J03^]?03^l0K00b0403_G0503_L400a70403_P703_W0703_^403_b08\#
03_j303_m0:02bm703`70<00SM403`C0703`J;03`U0A03`f803`n0:03a8403a<0403a@<03aL0B\#

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
use-together\#
Escriba ambos en una misma respuesta, como {a} {b}.\#
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
provider-means\#
En {provider}, {code} significa otra cosa: {meaning}.\#
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
