// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esRules = PackedTable(
        records: #"""
00000?00003006\0>0030300<K0:0060400Bm0900:0500KO0C00?0400PU0A00C0400VK0G00G0400[W0G00K0400bf0H00O0400iA0F00S03\#
00om0C00V03014V0:00Y03018l0900\0401>20900`0301Bn0?00c0301GX0?00f0301L20>00i0401T[0>00m0501]^0F0120301d=0@01503\#
01lD0;01803021K0A01;0502;^0@01@0302A\0E01C0302Ff0A01F0302Ln0:01I0402QB0A01M0402WS0A01Q0402_Y0A01U0402c<0?01Y04\#
02gm0C01]04032^0@01a05039Y0C01f0303?g0M01i0403GW0@01m0303M`0?0200403S50L0240403YF0=0280303_[0@02;0403f>0C02?03\#
03kU0>02B0403o\0G02F03045T0=02I0B04NH0B02[0304Ti0<02^0404[90?02b0304a@0D02e0404g80A02i0404la0=02m05056?0@03203\#
05;J0H0350405A00D0390405Gd0@03=0305NA0@03@0305TA0>03C0505\B0=03H0305cD0D03K0405jC0L03O04060L0E03S05066]0F03X04\#
06;S0@03\0406BL0F03`0406HY0F03d0506RF0;03i0406Wa0=03m0406\e0F0410306ai0?0440306gc0@04706074R0E04=0407=f0F04A04\#
07D^0D04E0407I[0E04I0407P50E04M0407VG0E04Q0507bS0>04V0307h20G04Y0307nE0904\04084n0>04`0308;g0K04c0308BZ0D04f03\#
08Ig0A04i0308Ok0>04l0308T00<04o0308Xi0A0520408_V0G0560408el0;05:0308l40C05=03091U0B05@04099i0E05D0309?c0>05G05\#
09Il0F05L0409PD0G05P0409VD0905T0409\T0?05X0309c40A05[0409ld0E05_030:3c0A05b040:8M0J05f030:>M0B05i030:D20A05l03\#
0:J=0E05o040:R80C063030:Wn0=066030:]g0B069040:e<0F06=030:k?0<06@040;1d0>06D030;7L0<06G040;>F0C06K040;C@0806O04\#
0;H:0H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0Q000e7000l2700337003:3R000?5006j0N000e7007H2<00337009T2g000?500<U0S000e700=81g0033700>o3X00BW300BZ0C\#
000?500C60M000e700CS2400EW?00Ef1g0033700G]3D00BW300K10N000?500Kb0X000e700LJ1U0033700Mo2D00BW300PC0B000?500Pf0R\#
000e700QH1l0033700SD3700BW300BZ0C000?500Vb0X000e700WJ1l0033700YF2A00BW300BZ0C000?500[n0_000e700\]3;0033700_h2n\#
00BW300BZ0C000?500c>0^000e700cl1^0033700eZ3W00BW300BZ0C000?500iW0N000e700j52l0033700m12l000?5010@0O000e7010_1e\#
00337012T22000?5014`0E000e701551f00337016k21000?501950g000e7019l1@0033701;<2f00BW300BZ0C000?501>;0N000e701>Y1X\#
0033701@A2]000?501C=0S000e701C`1^0033701EN2:000?501Gg0E000e701H<2A0033701JM1U000?501L@0N000e701L^1m01N[<01Ng20\#
0033701Pg3d000?501Ti0X000e701UQ1A01Vb?01W12?0033701Y@3m00BW301]=0Q000?501^40O000e701^S1l0033701`O3^000?501dM0R\#
000e701do3A0033701h@44000?501lO0\000e701m;280033701oC28000?5021\0[000e7022G2S024j@025:2500337027?4O00BW300BZ0C\#
000?502;n0Q000e702<O1d0033702>C3I000?502B10^000e702B_1d0033702DS2C000?502G70P000e702GW1j0033702IQ3M000?502M80P\#
000e702MX0_0033702NG2]00BW302Q40>000?502QS0[000e702R>1f0033702T43O00BW300K10N000?502Wd0J000e702X>1^02Yl@02Z<1D\#
0033702[P49000?502_j0E000e702`?0g0033702a62600BW301]=0Q000?502cK0H000e702cc1H0033702e;2P00BW302g[0B000?502h@0Y\#
000e702hi3?02l8=02lE3F0033702o[33000?5032n0]000e7033[1I024j@03541J00337036N3;00BW300BZ0C000?5039l0c000e703:_1L\#
0033703<;3\000?503@D0l000e703A@2:0033703CJ3\00BW303G60Q000?503Gg0S000e703HJ1c0033703J=3S000?503Mo0_000e703N^1[\#
0033703PI2K00BW303Rd0A000?503SQ10000e703TQ1i0033703VJ2l00BW303Rd0A000?503YS0e000e703ZH2B0033703\Z31000?503_k0H\#
000e703`C2d0033703c73700BW300BZ0C000?503fQ0\000e703g=1d0033703i12T000?503kc0V000e703lI1J0033703mc1\00BW303oO0=\#
000?504030]000e7040`1Z00337042J3:000?5045a0X000e7046I0a047:=047G0E047\=047i0k048dA04951104:6G04:M1;04;X>04;f0l\#
04<bB04=40d04=hF04>>0l04?:<04?F0b04@8B04@J0l04AF=04AS2804C[@04Ck0P04DKC04D^1c04FQ;04F\1304G_E04H41F04IJB04I\0h\#
0033704JT3d000?504NZ0\000e704OF2M0033704Qc36000?504U50W000e704U\1o0033704W[3N00BW300BZ0C000?504[H0_000e704\72=\#
0033704^D2l000?504aT0N000e704b21d0033704cf3B00BW300BZ0C000?504gI0c000e704h<2S0033704j_2200BW303oO0=000?504ln0P\#
000e704mN2N04ol=05092<00337052E3j00BW300BZ0C000?5056O0U000e705741e00337058i2Q000?505;b0V000e705<H2?0033705>W2I\#
00BW300BZ0C000?505AD0Y000e705Am1b0033705C_3Z00BW305GI0K000?505H40T000e705HX2H0033705K03A000?505NQ0G000e705Nh2<\#
0033705Q43=000?505TO0Z000e705U91A05VJB05V\1;0033705Wg4K00BW300BZ0C000?505\O0a000e705]@2^0033705_n3F000?505cX0T\#
000e705d<2K0033705fW3\00BW300BZ0C000?505j_0\000e705kK1a0033705m<3@00BW300K10N000?5060a0E000e706161D062J@062Z1X\#
00337064B2K00BW300BZ0C000?506730R000e7067U1<00337068a2C00BW306;40O000?506;c0a000e706<T1f0033706>J3_00BW306B90C\#
000?506Bb0Y000e706CK280033706ES3600BW303G60Q000?506Ho0^000e706I]2@06Km;06L82U0033706N]3100BW306Q^0X000?506RQ0\\#
000e706S=1j0033706U72M00BW306WT0=000?506Wn0W000e706XU1H0033706Ym2h00BW300BZ0C000?506];0O000e706]Z1D0033706^n2k\#
000?506b80T000e706b\1g0033706dS3@000?506h30\000e706h_2500EW?06jd2V024j@06mJ1\06o6H06oN1Q00337070o3S000?5074g0`\#
000e7075W2U078<?078K2?0033707:Z3<000?507><0X000e707>d3=0033707B12]00BW300BZ0C000?507E20R000e707ET200033707GT27\#
00BW300BZ0C000?507J00N000e707JN2:0033707LX3M00BW300K10N000?507PJ0Q000e707Pk2A0033707S<3;00BW300K10N000?507V\0_\#
000e707WK2007YK?07YZ2P024j@07\:2O0033707^Y3j000?507ba0\000e707cM1R0033707do33000?507hI0W000e707i0200033707k03E\#
000?507nN0a000e707o?2X00337081g2U00BW3084L0R000?5085<0O000e7085[2Z00337088E3R000?508<B0]000e708<o1^0033708>]3m\#
000?508Bn0\000e708CZ3I0033708G32d000?508J80[000e708Jc1^0033708LQ3J000?508P90O000e708PX0l0033708QT2L000?508T<0C\#
000e708TO1j0033708VI2P000?508Y:0E000e708YO1k08[J?08[Y1X0033708]A2E000?508_m0b000e708`_210033708b`3<00BW300K10N\#
000?508f70^000e708fe1]0033708hR3R000?508lG0Z000e708m12E0033708oF2?000?5091g0P000e7092G1f094==094J2000337096J3O\#
000?509:>0T000e709:b1k0033709<]36000?509@10S000e709@T2Y09C=>09CK2J0033709Ee3\00BW309IQ0K000?509JB0c000e709K51?\#
0033709LD4000BW300BZ0C000?509P[0O000e709Q:2V0033709S`2300BW309Uc0Q000?509VM0`000e709W=2C0033709YP2X00BW309\80L\#
000?509\c0R000e709]E210033709_F3^000?509cE0b000e709d730078<?09g7230033709i:3Z000?509m90Y000e709mb260033709oh3k\#
000?50:440R000e70:4V1D003370:5j2B00BW30:8<0A000?50:8g0O000e70:9F20003370:;F37000?50:>_0T000e70:?C1i003370:A<2f\#
000?50:DC0\000e70:Do24003370:G33:000?50:JR0N000e70:K03Q0:NQ>0:N_1B003370:P127000?50:RK0H000e70:Rc1\003370:TO3O\#
000?50:X;0^000e70:Xi26003370:Zo2h000?50:^90`000e70:^i2]003370:aV3D00BW30:dj0B000?50:eR0S000e70:f52<003370:hA2n\#
000?50:kK0T000e70:ko2E003370:nD3?00BW30;1S0A000?50;220Z000e70;2\2D003370;502L000?50;7X0X000e70;8@1U00EW?0;9e1o\#
003370;;d2R000?50;>Y0H000e70;?11J003370;@K2Y00BW30;C40<000?50;CH0G000e70;C_1f003370;EU2U00BW300BZ0C000?50;HR0]\#
000e70;I?2;003370;KJ2c\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 o 551 sin la nueva dirección\#
message\#
{code} debe indicar la nueva dirección, pero su texto no contiene ninguna. Añádala entre corchetes angulares o responda 550 (o 250).\#
explain\#
251 y 551 existen para comunicar la nueva dirección; son textos que leen los programas. Sin dirección, 551 no dice más que 550, y algunos servidores lo usan mal para denegar la retransmisión, donde corresponde `550 5.7.1`.\#
334-not-base64\#
El texto tras 334 no es Base64\#
El texto tras 334 no es Base64, así que los clientes no pueden leer la pregunta del servidor. Codifíquelo, por ejemplo `334 VXNlcm5hbWU6`.\#
Durante `AUTH` todo lo que sigue a 334 es Base64, incluso las palabras «Username:» y «Password:» de `LOGIN`. Los clientes que lo descodifican con rigor cancelan la autenticación.\#
521-misuse\#
521 o 556 para un rechazo selectivo\#
{code} dice que el servidor o el dominio entero nunca acepta correo, pero aquí solo rechaza una parte. Use {expected}.\#
521 es para un servidor que no acepta correo alguno; 556, para un dominio de destino con MX nulo. Para un cliente, remitente o mensaje concreto lo correcto es `550 5.7.1` o `554 5.7.1`. Además, Postfix cierra la conexión tras 521.\#
fix\#
Escribir {expected}\#
530-on-mx\#
TLS exigido en un MX público\#
{parameter} = {value} hace que este servidor rechace el correo sin TLS. En un MX use {expected}; exija TLS en los puertos de envío.\#
message unknown\#
{parameter} = {value} hace que este servidor rechace el correo sin TLS. Si un registro MX apunta aquí, use {expected}.\#
Un servidor al que apunta un registro MX no debe exigir `STARTTLS` para sus propios dominios; los remitentes sin TLS reciben `530 5.7.0` y su correo rebota. Ponga `encrypt` en el servicio submission de master.cf.\#
Poner {parameter} = {expected}\#
551-as-relay-denied\#
551 usado para denegar la retransmisión\#
551 comunica al remitente una nueva dirección, pero este texto no contiene ninguna. Use `550 5.7.1`.\#
551 significa «usuario no local, pruebe esta otra dirección». Para «relaying denied» confunde: los programas buscan una dirección en el texto.\#
Escribir 550 5.7.1\#
access-all-digits\#
Las cifras solas aceptan el correo\#
«{value}» solo significa OK en un mapa de acceso, así que esta entrada acepta lo que debía rechazar. Escriba {expected}.\#
En access(5) un resultado formado solo por cifras cuenta como OK, como lo generan algunas bases de direcciones. Un rechazo necesita código y texto: `550 5.7.1 Not allowed`. Es un agujero silencioso.\#
access-code-disconnects\#
Este código también termina la sesión\#
Con {code} Postfix responde y luego cierra la conexión. Use {expected} si solo debe rechazarse este destinatario o comando.\#
En los resultados de access(5), 421 y 521 rechazan y desconectan. Los demás destinatarios de la misma sesión tienen que esperar a otro intento.\#
access-restriction-name\#
El resultado se lee como nombre de restricción\#
«{value}» no es un resultado que access(5) conozca, así que Postfix lo toma por una restricción y responde `451 4.3.5 Server configuration error`. Escriba OK, REJECT o un código 4yz o 5yz con texto.\#
Los códigos de un mapa de acceso empiezan por 4 o 5. Con cualquier otra cosa Postfix busca una restricción con ese nombre, no la encuentra y aplaza todo el correo que llega a esta entrada.\#
access-status-translated\#
Postfix adapta este código de estado ampliado\#
{enhanced} habla de un {first}, pero este mapa se usa para un {second}. Postfix envía {expected} en su lugar.\#
access(5) traduce los códigos de dirección según el lugar donde se usa el mapa: los de destinatario pasan a ser de remitente y, para clientes y nombres HELO, X.0.0. Escriba un código de la materia 7 para que se envíe tal cual.\#
action-status-conflict\#
Action y Status se contradicen\#
El informe dice Action: {first} con Status: {second}. Guíese por la respuesta citada; el programa que escribe el informe debe unir `failed` con 5 o 4, `delayed` con 4 y `delivered` con 2.\#
Ambos campos describen a un mismo destinatario. La gestión de rebotes que solo lee uno de ellos llega a resultados opuestos. `failed` con 4.x.x es normal cuando vence el plazo de la cola.\#
auth-in-transaction\#
AUTH dentro de una transacción\#
{command} llega entre `MAIL FROM` y el fin de los datos. Autentíquese antes de `MAIL FROM`, o envíe primero `RSET`.\#
La autenticación no se permite durante una transacción, porque de ella depende el permiso para enviar. El servidor responde 503.\#
auth-twice\#
Autenticado dos veces\#
{command} llega después de una autenticación correcta. Use la sesión tal como está, o abra otra para otro usuario.\#
Tras 235 no se admite otro `AUTH` en la sesión; el servidor responde 503 (Gmail: `503 5.7.0` «No identity changes permitted»).\#
bad-class\#
La clase del código de estado ampliado no es 2, 4 ni 5\#
{enhanced} tiene una clase que no existe; solo hay 2, 4 y 5. Escriba {expected}.\#
La clase 2 es éxito, la 4 fallo temporal y la 5 fallo permanente; el 3 solo existe en los códigos de respuesta. Los programas ignoran un código de otra clase o lo toman por texto.\#
bare-code\#
Código de respuesta sin texto\#
La respuesta es solo «{code}», sin texto detrás. Añada un espacio y unas palabras para las personas.\#
El estándar pide texto tras el código; los clientes deberían admitir un código solo, pero no todos lo hacen. `334` con texto vacío es válido durante la autenticación.\#
bdat-after-last\#
BDAT después del último fragmento\#
{command} sigue a `BDAT … LAST`, que ya terminó el mensaje. Empiece una nueva transacción con `MAIL FROM`.\#
`LAST` cierra el mensaje, incluso con tamaño 0. Un fragmento más recibe 503; el mensaje anterior queda aceptado o rechazado como estaba.\#
bdat-data-mixed\#
DATA y BDAT mezclados\#
{command} mezcla las dos formas de enviar un mensaje en una misma transacción. Use solo `BDAT` o solo `DATA`; `BODY=BINARYMIME` requiere `BDAT`.\#
`BDAT` cuenta octetos, `DATA` busca el punto. El servidor responde 503, y después solo ayuda `RSET`.\#
blocklist-link\#
Se nombra una lista de bloqueo\#
La respuesta nombra la lista de bloqueo {value}. Consulte allí su dirección, resuelva la causa y solicite después la baja.\#
message dead\#
La respuesta nombra {value}, una lista de bloqueo que ya está cerrada. Pida al lado receptor que la quite de su configuración.\#
Un servidor consultó en una lista de bloqueo DNS la dirección del cliente o un dominio del mensaje. Una baja antes de resolver la causa solo dura hasta la siguiente detección. Las listas cerradas responden al azar o dan a todos por listados.\#
class-mismatch\#
Código de estado ampliado de otra clase\#
{code} y {enhanced} se contradicen: sus primeras cifras difieren. Use {expected}.\#
message expired\#
{code} indica fallo definitivo y {enhanced} indica fallo temporal, como es habitual cuando vence el plazo de la cola. Trátelo como definitivo.\#
La clase del código de estado ampliado debe coincidir con la primera cifra del código de respuesta. Si difieren, unos clientes reintentan y otros desisten. La excepción en la práctica es `550 4.4.7`: el mensaje caducó tras varios fallos temporales.\#
Cambiar {enhanced} por {expected}\#
closed-without-221-421\#
Conexión cerrada sin despedida\#
La sesión termina sin 221 ni 421 de {host}. Busque en su registro una caída, un tiempo de espera agotado o un cortafuegos.\#
Un servidor solo cierra tras `QUIT` (221), tras decir 421 o al agotarse un tiempo de espera. El cliente trata un final repentino como fallo temporal y reintenta, lo que puede entregar el mensaje dos veces si termina después de los datos.\#
code-first-digit\#
No es un código de respuesta SMTP\#
{code} no puede ser un código de respuesta, porque la primera cifra es 2, 3, 4 o 5. Averigüe qué programa lo escribió: los errores del sistema (111), HTTP y los servicios de correo tienen números propios.\#
Los servidores no deben enviar otras primeras cifras, y los clientes las tratan como error fatal. 101 y 111 en las listas de «códigos SMTP» son números de error de Linux (red inaccesible, conexión rechazada); las respuestas 1yz existen en FTP, no en SMTP.\#
code-length\#
El código de respuesta no tiene tres cifras\#
«{value}» no es un código de respuesta, porque no tiene exactamente tres cifras. Escriba el código completo, por ejemplo {expected}.\#
Un cliente lee tres cifras y un carácter tras ellas. Con menos o más cifras toma parte del texto por el código, o termina la sesión.\#
code-second-digit\#
La segunda cifra del código es mayor que 5\#
La segunda cifra de {code} es mayor que 5, algo que la gramática de las respuestas no permite. Envíe {expected}; como cliente, guíese solo por la primera cifra.\#
message reported\#
{code} tiene un segundo dígito mayor que 5 y no está en ninguna norma. Su servidor se guía solo por el primer dígito: {severity}.\#
La segunda cifra indica la categoría y va de 0 a 5. Aun así, algunos servidores envían 471 o 571, casi siempre por 4.7.1 y 5.7.1 escritos sin puntos. Los clientes recurren a la primera cifra, de modo que el correo circula, pero las herramientas que comprueban la gramática tropiezan.\#
command-too-long\#
Línea de comando demasiado larga\#
Esta línea de comando tiene {count} octetos y aquí solo se permiten {limit}. Acórtela o prescinda de parámetros.\#
Una línea de comando tiene como máximo 512 octetos con CR LF; las extensiones añaden espacio (`SIZE` 26, `AUTH=` 500, …) y las líneas de `AUTH` pueden tener 12288. A las más largas los servidores responden 500.\#
data-sent-without-354\#
Mensaje enviado sin que el servidor dijera 354\#
El cliente envía el mensaje tras {code} en vez de 354. Deténgase tras una respuesta así y envíe `RSET` o `QUIT`.\#
Solo 354 pide el mensaje. Tras cualquier otra respuesta el servidor lee cada línea del texto como un comando y contesta 500, o termina la sesión.\#
data-without-rcpt\#
DATA sin destinatarios aceptados\#
{command} llega aunque el servidor no ha aceptado ningún destinatario. Envíe el mensaje solo tras un `RCPT TO` aceptado.\#
Sin destinatario no hay nada que entregar: el servidor responde 503 o 554. Si los comandos se enviaron agrupados puede responder 354; entonces el cliente envía solo un punto. La causa está en las respuestas a `RCPT TO`.\#
dead-dnsbl\#
La lista de bloqueo ya no existe\#
{value} está cerrada. Quítela de {parameter}.\#
Una lista cerrada no protege y cuesta una consulta DNS por cliente; si su dominio cambia de manos, puede dar por listadas todas las direcciones, y se rechaza todo el correo.\#
Quitar {value}\#
defer-unauth-code\#
defer_unauth_destination calcula su código\#
`defer_unauth_destination` envía {parameter} menos 100, es decir, {value}. Ponga {parameter} en 5yz, como {expected}.\#
La denegación temporal de la retransmisión toma su código de `relay_domains_reject_code` menos 100: 554 pasa a 454. Si ese parámetro ya es 4yz, resulta 3yz, que ningún cliente entiende, y Postfix recurre a `450 4.7.1`.\#
deferred-too-long\#
Demasiado tiempo en espera\#
El mensaje {value} lleva {count} esperando con la respuesta «{text}». Resuelva esa causa o borre el mensaje.\#
message repeated\#
La respuesta «{text}» llegó {count} veces. Resuelva su causa en lugar de esperar.\#
Los fallos temporales deberían pasar en horas. Los servidores desisten de forma predeterminada al cabo de 4 a 5 días, y solo entonces recibe el autor el rebote. El mismo texto para muchos destinatarios apunta a su propio servidor: dirección IP, DNS, TLS o ritmo.\#
deprecated-x-6-10\#
X.6.10 está retirado\#
{enhanced} es un duplicado retirado. Envíe {expected}.\#
El registro conserva X.6.10 solo como duplicado obsoleto de X.6.8 (se necesita una respuesta en UTF-8, pero el cliente no la permite).\#
diagnostic-type\#
Diagnostic-Code sin tipo\#
Este Diagnostic-Code no dice qué protocolo cita. Escriba `smtp;` antes de la respuesta.\#
El campo empieza con un tipo y un punto y coma: `Diagnostic-Code: smtp; 550 5.1.1 …`. Sin él los programas no pueden saber que sigue un código de respuesta.\#
Insertar «smtp;»\#
dnsbl-query-refused\#
Una lista de bloqueo rechazó la consulta\#
{value} rechazó la consulta de este servidor, que lo tomó por una inclusión en la lista y rechaza así correo bueno. Consulte la lista con un resolutor propio o con su clave, y rechace solo con 127.0.0.x.\#
message other\#
{host} tomó un error de {value} por una inclusión en la lista, porque esa lista rechaza consultas de resolutores públicos o saturados. Avise al otro postmaster; su dirección no tiene por qué estar en la lista.\#
Listas como Spamhaus responden 127.255.255.x a las consultas de resolutores abiertos o cuando son demasiadas. Un servidor que toma cualquier respuesta por una inclusión rechaza entonces a todos.\#
dotless-enhanced\#
Código de estado ampliado escrito sin puntos\#
{code} parece el código de estado ampliado {enhanced} sin los puntos. Envíe {expected}.\#
{code} parece el código de estado ampliado {enhanced} sin puntos. Léalo como {expected}.\#
Algunas listas de la web dan 422, 431, 441, 471, 511 y otros como códigos de respuesta. Son 4.2.2, 4.3.1, etc. sin los puntos; unos pocos servidores (Courier, OpenSMTPD) envían de verdad esos códigos.\#
dsn-status-vs-reply\#
El estado registrado y la respuesta citada difieren\#
El registro dice {first}, el servidor remoto dijo {second}. Guíese por la respuesta citada.\#
Postfix escribe X.0.0 cuando la respuesta remota no lleva código de estado ampliado o lo lleva de otra clase; es normal. Otras diferencias vienen de filtros como `smtp_delivery_status_filter`, de `soft_bounce` o de un mensaje caducado.\#
enhanced-differs-in-multiline\#
El código de estado ampliado cambia dentro de una respuesta\#
Esta respuesta empieza con {first}, pero una línea posterior lleva {second}. Use un solo código de estado ampliado en todas las líneas.\#
Todas las líneas de una respuesta llevan el mismo código de estado ampliado. Los analizadores de registros toman el primero o el último y cuentan así motivos distintos. La respuesta de otro servidor citada en el texto no se señala.\#
Usar {first} en todas las líneas\#
enhanced-missing\#
Falta el código de estado ampliado\#
El servidor ofrece `ENHANCEDSTATUSCODES`, pero esta respuesta {code} no lleva ninguno. Añada uno, como {expected}.\#
Quien ofrece la extensión debe poner un código en cada respuesta 2yz, 4yz y 5yz, salvo el saludo y la respuesta a `EHLO`. Sin él, los remitentes tienen que adivinar el motivo por las palabras. Se señala una vez por sesión.\#
enhanced-on-3yz\#
Código de estado ampliado en una respuesta 3yz\#
{code} es una respuesta intermedia y no admite código de estado ampliado, pero lleva {enhanced}. Quítelo.\#
Los códigos de estado ampliados corresponden a las respuestas que empiezan por 2, 4 o 5. Tras `334`, incluso se tomaría por parte del desafío en Base64.\#
Quitar {enhanced}\#
enhanced-on-greeting-or-ehlo\#
Código de estado ampliado en el saludo o en la respuesta a EHLO\#
El saludo y la respuesta a `EHLO` o `HELO` no llevan código de estado ampliado, pero aquí aparece {enhanced}. Quítelo.\#
Ambos deben empezar con el nombre del servidor, que el código desplazaría. `220 2.0.0` tras `STARTTLS` es correcto, y los rechazos en el saludo suelen llevar un código y no se señalan.\#
errno-as-code\#
Número de error del sistema, no código de respuesta\#
({value}) es un número de error del sistema operativo: {meaning}. No ha respondido ningún servidor; compruebe nombre, puerto, cortafuegos y red.\#
101, 110, 111, 113 (Linux) y 10060, 10061 (Windows) aparecen junto a conexiones fallidas en los registros. Proceden de la propia máquina, así que buscarlos como códigos SMTP lleva a engaño.\#
exim-first-digit\#
Exim ignora este código\#
El texto empieza por {code}, pero este verbo responde {expected}, así que Exim escribe en el panic log e ignora su código. Use un código con la misma primera cifra u otro verbo.\#
Un código al principio de `message` sustituye al predeterminado solo si coincide la primera cifra: 5 para deny, drop y `:fail:`, 4 para defer y `:defer:`. Si no, se envía el código predeterminado.\#
exim-helo-multiline\#
La respuesta a HELO debe ser una sola línea\#
Este texto para un HELO aceptado tiene varias líneas, y los clientes antiguos solo leen una. Déjelo en una línea.\#
Exim usa como respuesta el mensaje de un accept de la ACL de HELO, y debe ser una sola línea. Solo la respuesta a `EHLO` puede tener varias, una por palabra clave.\#
exim-quit-code\#
El código de QUIT no se puede cambiar\#
Exim responde siempre 221 a `QUIT`, así que {code} en esta ACL no tiene efecto. Quítelo.\#
`acl_smtp_quit` se ejecuta para registro y estadística; puede cambiar su texto, no su código de respuesta.\#
Quitar {code}\#
exim-text-taken-as-code\#
Tres cifras iniciales se toman por un código\#
El texto empieza por {value}, que Exim lee como código de respuesta. Ponga una palabra antes del número.\#
Si un `message` empieza con tres cifras y un espacio, Exim las trata como el código, aunque sean un recuento o el número de una calle. Con otra primera cifra anota un error y envía el predeterminado.\#
failing-reply\#
El servidor rechazó o aplazó el correo\#
{code}: {host} no acepta {command}: {name}. {fix}\#
message plain\#
{code}: {name}. {fix}\#
message later\#
{code}: {host} no acepta {command} por ahora: {name}. {fix}\#
message recipient\#
{code}: {host} no acepta correo para <{recipient}>: {name}. {fix}\#
message recipient later\#
{code}: {host} no acepta por ahora correo para <{recipient}>: {name}. {fix}\#
message sender\#
{code}: {host} no acepta correo de <{sender}>: {name}. {fix}\#
message connection\#
{code}: {host} no acepta la conexión: {name}. {fix}\#
message authentication\#
{code}: {host} no acepta el inicio de sesión: {name}. {fix}\#
message data\#
{code}: {host} no acepta el mensaje: {name}. {fix}\#
message data later\#
{code}: {host} no acepta el mensaje por ahora: {name}. {fix}\#
message moved\#
{code}: {host} no acepta correo para <{recipient}>; el buzón se trasladó a <{address}>. Envíe allí y corrija la dirección guardada.\#
message provider\#
{code}: {host}: {meaning}. {fix}\#
message consequence\#
{code}: {host} rechaza {command} por un rechazo anterior en esta sesión. Corrija aquel: vea la línea relacionada.\#
message own\#
{code}: este servidor rechazó {command} de {client}: {name}. {fix}\#
message own recipient\#
{code}: este servidor rechazó el correo de {client} para <{recipient}>: {name}. {fix}\#
message own client\#
{code}: este servidor rechazó a {client}: {name}. {fix}\#
Una respuesta que empieza por 4 aplaza el comando; una que empieza por 5 lo rechaza. El mensaje nombra el servidor, la dirección y el motivo hasta donde la respuesta los indica; el significado propio de un proveedor va antes que el registrado.\#
five-yz-rate-limit\#
Código permanente para un límite de envío\#
{code} indica fallo definitivo, pero el texto dice que usted envía demasiado deprisa. Conserve la dirección, reduzca el ritmo y vuelva a enviar más tarde.\#
Algunos proveedores (QQ, GoDaddy, límites diarios de Google) rechazan con 5yz lo que más tarde pasa. La gestión de rebotes que borra direcciones tras cualquier 5yz elimina destinatarios válidos.\#
forced-class\#
Postfix cambia la clase de este código\#
Postfix envía esto como {expected}, porque la primera cifra de {code} prevalece sobre {enhanced}. Escriba lo que quiere decir.\#
smtpd sustituye la clase del código de estado ampliado por la primera cifra del código de respuesta antes de enviar. `550 4.7.1` sale del servidor como `550 5.7.1`: definitivo, aunque el autor quizá lo quería temporal.\#
greeting-domain\#
El saludo no empieza con el nombre del servidor\#
El saludo empieza con «{value}», que no es un nombre de host. Haga que empiece con el nombre completo del propio servidor, como {expected}.\#
La primera palabra tras 220 es el nombre del servidor; los clientes lo registran y algunos lo usan para detectar bucles hacia sí mismos. Postfix: `smtpd_banner` empieza con `$myhostname`.\#
haproxy-smtpchk-word\#
HAProxy sustituye esta palabra\#
`option smtpchk` solo conoce HELO y EHLO, así que «{value}» se sustituye sin avisar por HELO. Escriba {expected}.\#
HAProxy da el servidor por activo si el saludo y la respuesta al comando de saludo empiezan por 2. Otra palabra no se envía; un servidor que quiere EHLO o un nombre completo queda entonces marcado como caído.\#
header-check-code\#
Aquí el código de respuesta se convierte en texto\#
Tras REJECT, los controles de cabecera y cuerpo toman un código de estado ampliado y texto, así que {code} se enviaría como parte del texto. Escriba {expected}.\#
cleanup(8) responde siempre 550 a REJECT. Solo entiende un código de estado ampliado al principio del texto: `REJECT 5.7.1 Text`.\#
helo-argument\#
Nombre incorrecto en EHLO o HELO\#
{command} da «{value}» como nombre del cliente, que no es un nombre de host completo. Ponga el verdadero, o la dirección entre corchetes, como [192.0.2.1].\#
message empty\#
{command} llega sin el nombre del cliente. Indique el nombre de host completo del cliente o su dirección entre corchetes, como [192.0.2.1].\#
Debe ser el nombre de host completo del propio cliente y resolverse en el DNS. Muchos servidores rechazan (`501`, `504 5.5.2`) los nombres vacíos, `localhost`, los nombres sin punto y las direcciones IP sin corchetes, o suben la puntuación de spam.\#
help-214-outside\#
Código de ayuda o de estado sin HELP\#
{code} responde a {command}, pero corresponde a `HELP`. Compruebe si respuestas y comandos están desplazados en uno.\#
211 y 214 llevan textos de estado y de ayuda. Como respuesta a otro comando suelen indicar que falta un comando en la transcripción o que el cliente cuenta mal.\#
leading-zero-or-overflow\#
Código de estado ampliado mal formado\#
«{value}» no es un código de estado ampliado válido: cada número tiene de una a tres cifras, sin ceros a la izquierda. Escriba {expected}.\#
La forma es clase.materia.detalle, como 5.7.1 o 5.7.509. Los programas que comparan texto no reconocen 5.07.1, y cuatro cifras no caben en la gramática.\#
limits-below-minimum\#
Límite inferior al mínimo del estándar\#
{parameter} = {value} está por debajo de {limit}, el mínimo que da el estándar. Auméntelo al menos hasta ahí.\#
Los remitentes pueden contar con 100 destinatarios por transacción y con tiempos de espera de minutos (10 para el fin de los datos). Valores menores dividen el correo, y tiempos de espera demasiado cortos entregan mensajes dos veces.\#
Poner {parameter} = {limit}\#
lmtp-reply-count\#
LMTP: una respuesta por destinatario\#
Se aceptaron {first} destinatarios, pero tras los datos hay {second} respuestas. Envíe una respuesta final por cada destinatario aceptado, en su orden.\#
LMTP responde al fin de los datos una vez por cada `RCPT TO` aceptado, también por los repetidos. Con menos respuestas el cliente espera las que faltan; con más, las toma por respuestas al comando siguiente.\#
mail-before-ehlo\#
MAIL FROM antes de EHLO\#
{command} llega antes de un `EHLO` o `HELO` aceptado, así que el servidor puede responder 503. Envíe primero `EHLO` con su nombre de host.\#
Una sesión empieza con `EHLO`. Muchos servidores lo exigen (Postfix `smtpd_helo_required`), y sin él el cliente no conoce ninguna extensión. Solo `NOOP`, `HELP`, `EXPN`, `VRFY` y `RSET` pueden ir antes.\#
map-code-class\#
Los códigos de esta entrada no concuerdan\#
{code} y {enhanced} de esta entrada no son de la misma clase. Escriba {expected}.\#
message impossible\#
«{code}» no es un código que pueda tener un rechazo. Escriba {expected}.\#
Una entrada de un mapa de acceso o de cabeceras puede fijar un código de respuesta de 400 a 599 y un código de estado ampliado de la misma clase. Postfix corrige la clase sin avisar; otros servidores envían lo que hay aquí, y los remitentes reintentan lo definitivo, o al revés.\#
masked-banner\#
Un cortafuegos oculta las respuestas del servidor\#
La respuesta está enmascarada con «{value}», así que algo entre el cliente y el servidor reescribe SMTP. Desactive la inspección SMTP («fixup», ALG) en el cortafuegos.\#
Los cortafuegos con inspección SMTP sustituyen el saludo y las palabras clave de EHLO por `*` o `X`. Eso oculta `STARTTLS`, `SIZE` y `8BITMIME`, impide el cifrado y puede bloquear la sesión al final de los datos.\#
master-option-spaces\#
Espacios en una opción de master.cf\#
`-o` toma {parameter}={value} sin espacios, así que Postfix lee el resto como otro argumento. Quite los espacios o encierre todo entre llaves: {expected}.\#
En master.cf los espacios separan los argumentos. `-o name = value` falla cuando arranca el servicio. Desde Postfix 3.0, `-o { name = value }` puede contener espacios; en versiones anteriores separe los elementos de una lista con comas.\#
milter-default-action-reject\#
Un milter caído hace rebotar todo el correo\#
Con {parameter} = {value} cada mensaje recibe `550 5.5.0` mientras el milter no responde. Póngalo en {expected}.\#
`reject` convierte un reinicio del filtro en definitivo para los remitentes. Con `tempfail` (`451 4.7.1`) o el más reciente `shutdown` (421) vuelven a intentarlo; `accept` deja pasar el correo sin comprobar.\#
milter-greylist-class\#
code y ecode difieren\#
code «{code}» y ecode «{enhanced}» no son de la misma clase. Escriba {expected}.\#
message greylist\#
La lista gris con {code} es definitiva, así que los remitentes no vuelven a intentarlo. Use {expected}.\#
milter-greylist envía ambos tal como están configurados. `greylist` necesita 4yz con clase 4, como `451` y `4.7.1`; `blacklist` necesita 5yz con clase 5.\#
missing-angle-brackets\#
Dirección sin corchetes angulares\#
La dirección de {command} no lleva corchetes angulares. Escriba {expected}.\#
La ruta va siempre entre `<` y `>`, también la vacía: `MAIL FROM:<>`. Los servidores estrictos (Postfix `strict_rfc821_envelopes`) responden 501.\#
Añadir los corchetes angulares\#
missing-enhanced\#
Texto de respuesta sin código de estado ampliado\#
Este texto lleva el código de respuesta {code}, pero ningún código de estado ampliado. Añada uno, como {expected}.\#
El código de estado ampliado indica el motivo a los programas, para que los remitentes no borren direcciones válidas tras un rechazo por política. Postfix añade por sí solo 5.7.1 a `REJECT`; otros servidores envían el texto tal cual.\#
Insertar {enhanced}\#
multiline-code-differs\#
El código cambia dentro de una respuesta\#
Esta respuesta empieza con {first}, pero una línea posterior lleva {second}. Use un solo código en todas las líneas de una respuesta.\#
Todas las líneas de una respuesta deben llevar el mismo código. Unos clientes obedecen a la primera línea y otros a la última, así que, si los códigos difieren, no coinciden en si hubo éxito.\#
multiline-unterminated\#
Respuesta de varias líneas sin última línea\#
La respuesta {code} lleva un guion en su última línea, así que el cliente espera más. Ponga un espacio tras el código de la última línea.\#
message end\#
El texto termina dentro de la respuesta {code}: su última línea lleva un guion. Complete la transcripción o ponga un espacio tras el código de la última línea.\#
El guion tras el código anuncia otra línea; solo un espacio (o nada) cierra la respuesta. Un cliente que espera el final se queda bloqueado hasta agotar su tiempo de espera de varios minutos.\#
Poner un espacio tras el último código\#
nested-mail\#
MAIL FROM dentro de una transacción abierta\#
Este {command} llega mientras sigue abierta la transacción de <{sender}>. Envíe antes `RSET` o termine esa transacción.\#
Un `MAIL FROM` abre una transacción, que termina con los datos, `RSET`, `EHLO` o el fin de la sesión. Los servidores responden 503 «nested MAIL command».\#
Insertar RSET\#
nexthop-class\#
La clase no concuerda con el transporte\#
{value} con {enhanced} se contradice: error: rebota y retry: aplaza. Escriba {expected}.\#
Los transportes `error:` (permanente, 5.0.0 de forma predeterminada) y `retry:` (temporal, 4.0.0 de forma predeterminada) solo admiten un código de estado ampliado de su propia clase.\#
no-ehlo-after-starttls\#
Falta EHLO después de STARTTLS\#
Tras la negociación TLS llega {command} en lugar de `EHLO`. Envíe `EHLO` de nuevo.\#
Con TLS ambas partes olvidan lo dicho antes, incluidos el nombre EHLO y las extensiones. Los servidores responden 503, y a menudo la autenticación solo se ofrece en la segunda respuesta.\#
non-ascii-reply\#
El texto de la respuesta no es ASCII\#
El texto tras {code} contiene letras fuera de ASCII, aunque el cliente no pidió `SMTPUTF8`. Escriba el texto en ASCII.\#
El texto de la respuesta es ASCII imprimible salvo que el cliente diera el parámetro `SMTPUTF8` con `MAIL FROM`, `VRFY` o `EXPN`. Cualquier otro texto llega dañado a registros y rebotes, o rompe el cliente.\#
nonstandard-code\#
Código de respuesta ajeno a los estándares\#
{code} no figura en ningún estándar SMTP; {meaning}. Los clientes se guían por la primera cifra; como servidor, envíe {expected}.\#
{code} no figura en ningún estándar SMTP. Los clientes se guían por la primera cifra; como servidor, envíe un código estándar con un código de estado ampliado.\#
{code} no está en ninguna norma de SMTP; {meaning}. Su servidor se guía por el primer dígito: {severity}.\#
message reported unknown\#
{code} no está en ninguna norma de SMTP. Su servidor se guía por el primer dígito: {severity}.\#
No existe un registro de códigos de respuesta, y los clientes deben tratar los desconocidos según la primera cifra; por eso no es un error. Los códigos nuevos no añaden nada que no pueda decir el código de estado ampliado.\#
open-relay-acceptance\#
El servidor puede ser una retransmisión abierta\#
{host} aceptó <{recipient}> de un cliente que ni se autenticó ni pertenece a su red. Si no es responsable de ese dominio, restrinja la retransmisión de inmediato.\#
message setting\#
{parameter} acepta destinatarios antes de que nada rechace los dominios ajenos. Ponga {expected} antes de la primera regla que permite a todos.\#
Los spammers encuentran un open relay en cuestión de horas, y acaba en listas de bloqueo. Postfix: `smtpd_relay_restrictions` con `reject_unauth_destination`; Exim: `relay_from_hosts` y la ACL de `RCPT`.\#
opensmtpd-filter-reply\#
OpenSMTPD no puede enviar esta respuesta\#
«{value}» no es una respuesta que un filtro pueda dar, así que el cliente recibe `421 Internal server error` y se le desconecta. Empiece con un código 4yz o 5yz, un espacio y un texto, como {expected}.\#
OpenSMTPD comprueba el texto de `reject` y `disconnect` solo cuando se aplica la regla, no con `smtpd -n`. Debe ser un código 4yz o 5yz, un espacio y al menos un carácter.\#
opensmtpd-reject-421\#
421 convierte reject en disconnect\#
Este `reject` empieza por 421, así que OpenSMTPD también cierra la conexión. Use {expected} para mantener abierta la sesión.\#
Un texto que empieza por 421 anuncia que el servidor cierra el canal, y OpenSMTPD lo hace. Para rechazar un solo comando use 450 o 451.\#
parameter-range-fatal\#
Este valor detiene el servicio\#
{parameter} = {value} está fuera de {first} a {second}, así que smtpd se detiene con un error fatal al arrancar. Póngalo en {expected}.\#
Para `unverified_*_reject_code` (200 a 599), `unverified_*_defer_code` (200 a 499) y `smtpd_forbid_bare_newline_reject_code` (500 a 599) Postfix comprueba el intervalo al arrancar. Fuera de él no se acepta correo alguno.\#
permanent-code-as-4yz\#
Quedó activo un ajuste de prueba\#
{parameter} = {value} hace que los remitentes reintenten durante días lo que nunca funcionará. Póngalo en {expected} cuando termine la prueba.\#
450 para usuarios desconocidos, o `soft_bounce = yes`, protege el correo mientras se instala un servidor. En servicio llena las colas de otros servidores y oculta las erratas a sus autores durante días.\#
permanent-only-class4\#
Una condición permanente enviada como temporal\#
{enhanced} indica una condición que no se resuelve sola. Responda {expected}, para que el remitente reciba el rebote enseguida.\#
message testing\#
{enhanced} indica una condición que no se resuelve sola, y el texto dice que los rebotes temporales están activados. Termine la prueba con `soft_bounce = no`.\#
{enhanced} nombra una situación que no se resuelve sola, aunque el servidor solo aplaza el correo. Corrija lo que dice el texto o saque el mensaje de la cola.\#
Los detalles para usuarios desconocidos, sintaxis errónea y comandos incorrectos solo tienen sentido con la clase 5. Con la clase 4 el remitente reintenta durante días y se entera tarde de una errata. 4.7.1 no se señala: lo usan las listas grises.\#
pipeline-order\#
Este comando debe ser el último de un grupo\#
A {command} le siguen otros comandos antes de su respuesta. Debe ser el último del grupo enviado.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` y `QUIT` cambian lo que puede seguir, así que el cliente debe ver la respuesta. El fin de los datos seguido de `MAIL FROM` o `QUIT` en un grupo es válido.\#
pipelining-unadvertised\#
Varios comandos a la vez sin PIPELINING\#
{command} se envió antes de la respuesta al comando anterior, pero el servidor no ofrecía `PIPELINING`. Espere cada respuesta.\#
Sin la extensión, cliente y servidor hablan por turnos. Los programas de spam no esperan, y por eso los servidores rechazan: Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` y postscreen.\#
placement\#
Código de estado ampliado en un lugar equivocado\#
El código de estado ampliado está escrito como «{value}» dentro del texto, donde los programas no lo buscan. Ponga {enhanced} justo después de {code} y un espacio.\#
Va al principio del texto, tras un espacio y sin signos. qmail escribe `(#5.7.1)` al final, las pasarelas de Cisco `#5.1.0` al principio; esta herramienta lee ambos.\#
Mover {enhanced} detrás de {code}\#
plaintext-auth\#
Contraseña enviada sin cifrado\#
{command} envía la contraseña sin que se vea TLS en esta sesión. Envíe antes `STARTTLS` o use el puerto 465, y cambie la contraseña si la línea no estaba protegida.\#
`PLAIN` y `LOGIN` solo codifican en Base64; cualquiera en el camino puede leerlos. Los servidores deberían ofrecerlos solo dentro de TLS (Postfix `smtpd_tls_auth_only = yes`). Las conexiones locales (loopback) no se señalan.\#
policy-mistaken-for-unknown\#
Rechazo por política, no usuario desconocido\#
{code} trata aquí de política («{text}»), no de la dirección. Conserve la dirección y resuelva la causa.\#
550 significa buzón desconocido o rechazo por política. La gestión de rebotes que solo mira el 550 borra direcciones válidas tras aparecer en una lista de bloqueo. La materia 1 del código de estado ampliado habla de direcciones; la 7, de política.\#
postfix-5xx-greeting\#
Saludo 5yz tratado como temporal por Postfix\#
{host} rechazó la conexión con {code}, pero Postfix conserva el mensaje y prueba otros servidores. Es su comportamiento predeterminado; vigile la cola o ponga `smtp_skip_5xx_greeting = no` para que rebote enseguida.\#
Con `smtp_skip_5xx_greeting = yes` (predeterminado) un saludo 5yz cuenta como «este servidor no contesta»; de ahí `dsn=4.x.x` junto a una respuesta 5yz. El registro es correcto.\#
provider-conflict\#
El proveedor da otro sentido a este código\#
Si viene de {host}, {enhanced} significa: {meaning}. El significado registrado ({name}) no es aplicable aquí.\#
Google usa X.7.23, X.7.27, X.7.29 y X.7.30 para PTR, SPF, TLS y DKIM; Microsoft usa 5.1.10, 5.4.1, 5.7.12 y 5.7.13 para destinatarios y permisos. El registro dice otra cosa, así que importa quién envió la respuesta.\#
provider-token\#
Un código propio del proveedor\#
«{value}» es un código propio de {name}: {meaning}. {fix}\#
Los grandes proveedores ponen en sus respuestas marcas como [TSS04], S3150 o IB105. Dicen más que los códigos y se explican en las páginas del proveedor.\#
quit-missing\#
Falta QUIT al final\#
El cliente cerró la conexión sin `QUIT`. El mensaje aceptado antes se entrega igualmente; envíe `QUIT` y espere el 221.\#
Cuenta la respuesta al fin de los datos, así que no se pierde nada. Pero los servidores anotan «lost connection», y algunos lo cuentan en contra del cliente.\#
rcpt-without-mail\#
RCPT TO sin MAIL FROM\#
{command} llega sin un `MAIL FROM` aceptado, así que el servidor responde 503. Envíe primero `MAIL FROM` y espere el 250.\#
message refused\#
{command} sigue a un `MAIL FROM` rechazado ({code}). Resuelva ese rechazo; este es solo su consecuencia.\#
Un destinatario necesita una transacción abierta. En un grupo de comandos enviados juntos, `RCPT TO` falla por fuerza tras un `MAIL FROM` rechazado.\#
reply-code-out-of-range\#
Código de respuesta fuera del intervalo permitido\#
{parameter} = {value} está fuera de {first} a {second}, así que Postfix envía `450 4.7.1` en su lugar. Póngalo en {expected}.\#
Al arrancar, smtpd de Postfix acepta aquí cualquier número. En el primer rechazo anota «SMTP reply code configuration error» y responde `450 4.7.1 Service unavailable`, fuera cual fuese la intención.\#
reply-count\#
El número de respuestas y de comandos difiere\#
Aquí hay {first} comandos y {second} respuestas. Busque el comando sin respuesta o la respuesta sin comando.\#
Cada comando recibe exactamente una respuesta. Los clientes las emparejan contando, así que una de más o de menos desplaza el sentido de todas las siguientes. Un 421 no pedido antes de que el servidor cierre no es una falta.\#
reply-line-too-long\#
Línea de respuesta de más de 512 octetos\#
Esta línea de respuesta tiene {count} octetos y solo se permiten {limit}, incluido CR LF. Divídala en varias líneas que empiecen todas por {code}.\#
Los clientes solo necesitan reservar 512 octetos. Las líneas más largas se cortan o se toman por dos, de las que la segunda no lleva código.\#
reply-not-in-table\#
Respuesta inusual a este comando\#
{code} no está entre las respuestas que el estándar enumera para {command}. Guíese por su primera cifra: {meaning}.\#
message class\#
{code} no puede responder a {command}: su primera cifra no encaja. Compruebe si respuestas y comandos están desplazados en uno.\#
Cada comando tiene una lista de respuestas; 421, 500 y 501 pueden responder a todos. Los servidores envían también otras, así que esto es información, salvo que la primera cifra no tenga sentido, como 354 a `MAIL FROM`.\#
retry-after-permanent\#
Reenviado tras un rechazo permanente\#
El mensaje {value} se intentó de nuevo tras {code}. Deténgalo: repita tras un rechazo 5yz solo cuando algo haya cambiado.\#
Tras 5yz no se debe repetir el mismo intento; las repeticiones dañan la reputación del remitente. Otros servidores MX tras un saludo 5yz, o varios destinatarios en un mensaje, no son repeticiones.\#
secret-exposed\#
Contraseña legible en este archivo\#
Esta línea contiene datos de acceso en Base64, que cualquiera puede descodificar. Ocúltelos antes de compartir el archivo, y cambie la contraseña si ya se compartió.\#
message digest\#
Esta respuesta contiene el nombre de usuario y un resumen de la contraseña, que se puede adivinar sin conexión. Ocúltela antes de compartir el archivo.\#
Los argumentos de `AUTH PLAIN` y `LOGIN`, las respuestas a 334 y los tokens bearer no están cifrados. Esta herramienta nunca los descodifica ni los muestra. La mayoría de los clientes tiene una opción que los oculta en los registros.\#
Ocultar los datos de acceso\#
sendmail-class-differs\#
El código y el código de estado ampliado difieren\#
{enhanced} y {code} de este error no son de la misma clase. Escriba {expected}.\#
En `ERROR:D.S.N:"NNN text"`, en las mailer tables y en `$#error $@ D.S.N $: "NNN text"`, Sendmail usa el código de estado ampliado para su propia decisión y envía al cliente el código de respuesta, así que ambos lados no coinciden en si es definitivo.\#
sendmail-unquoted-reply\#
Texto de respuesta sin comillas\#
El texto tras {code} no va entre comillas dobles, así que Sendmail lo descompone en tokens y lo envía deformado. Ponga toda la respuesta entre comillas: {expected}.\#
Sendmail analiza el texto sin comillas de reglas y tablas como una dirección: puntos, arrobas y espacios se pierden o se duplican.\#
Poner la respuesta entre comillas\#
separator\#
Ni espacio ni guion tras el código de respuesta\#
Tras {code} hay «{value}» en vez de un espacio o un guion. Escriba «{code} » en la última línea de una respuesta y «{code}-» en las demás.\#
El carácter que sigue al código indica si la respuesta continúa. Con cualquier otro, unos clientes dan la línea por errónea y otros dan la respuesta por terminada.\#
Poner un espacio tras {code}\#
size-over-limit\#
Mensaje mayor que el SIZE ofrecido\#
El cliente anuncia {value} octetos, pero el servidor solo acepta {limit}. Reduzca el mensaje o aumente el límite en el servidor.\#
El número tras `SIZE` en la respuesta a `EHLO` es el límite del servidor (0 o ninguno: no lo dice). Un tamaño anunciado mayor se rechaza con `552 5.3.4` antes de enviar el mensaje. Los adjuntos crecen en torno a un tercio en el correo.\#
smuggling-pattern\#
Finales de línea que permiten el contrabando SMTP\#
Aquí el fin de los datos no es CR LF punto CR LF, así que dos servidores pueden leer mensajes distintos. Envíe solo CR LF, y en el servidor rechace o normalice los saltos de línea sueltos.\#
{parameter} = {value} deja pasar finales de línea sueltos, así que pueden entrar mensajes de contrabando. Póngalo en {expected}.\#
Si un servidor termina los datos en LF punto LF y el otro no, un atacante oculta en el primer mensaje otro con remitente falsificado. Postfix: `smtpd_forbid_bare_newline = normalize` o `reject`; Exim desde 4.97.1, Sendmail desde 8.18.\#
softbounced-permanent\#
Código temporal para un fallo permanente\#
{code} pide reintentar, pero el texto dice «{text}». Lado receptor: responda {expected}; lado emisor: borre el mensaje si no avanza.\#
Los usuarios desconocidos y la retransmisión denegada no se arreglan solos. Con 4yz el remitente reintenta durante días y el autor se entera tarde de una errata. A menudo quedó activo tras una prueba `soft_bounce = yes` o un código de rechazo 450.\#
space-after-colon\#
Espacio después de los dos puntos\#
{command} tiene un espacio entre los dos puntos y la dirección. Escriba {expected}.\#
La gramática no admite ahí un espacio. Muchos servidores lo aceptan, otros responden 501 o 555, y el código del cliente se arregla fácilmente.\#
Quitar el espacio\#
starttls-advertised-in-tls\#
STARTTLS ofrecido dentro de TLS\#
El servidor ofrece `STARTTLS` aunque la sesión ya está cifrada. Quite la palabra clave de la respuesta a `EHLO` dentro de TLS.\#
Un servidor no debe ofrecerlo tras la negociación. Los clientes que se fían de la lista inician TLS por segunda vez y fallan; es señal de un proxy que termina TLS sin avisar al servidor de correo.\#
starttls-pipelined\#
Comandos enviados junto con STARTTLS\#
{command} se envió antes de la respuesta a `STARTTLS`. Espere el 220, complete la negociación y envíe después `EHLO`.\#
Lo que llega en claro detrás de `STARTTLS` podría haberlo inyectado un atacante y ejecutarse dentro de TLS. Los servidores lo descartan o terminan la sesión (Gmail: `523 5.7.10`).\#
starttls-stripped\#
STARTTLS desapareció de la respuesta a EHLO\#
{host} no ofrece aquí `STARTTLS`, aunque antes lo hacía. Compare desde otra red y desactive la inspección SMTP en el cortafuegos.\#
Cortafuegos y atacantes quitan o sobrescriben la palabra clave para que el correo vaya en claro. Los remitentes con MTA-STS, DANE o `encrypt` entonces no entregan; los demás sí, sin que nadie lo note.\#
starttls-unadvertised\#
STARTTLS no se había ofrecido\#
La última respuesta a `EHLO` de {host} no ofrecía `STARTTLS`, pero el cliente lo envía. Pruebe con un `EHLO` nuevo; si la palabra clave falta también ahí, active TLS en el servidor o busque un cortafuegos que la elimine.\#
message active\#
TLS ya está activo, pero el cliente vuelve a enviar `STARTTLS`. Quite el segundo.\#
El cliente solo puede usar `STARTTLS` si figura en la respuesta a `EHLO`, y una sola vez. Los servidores responden 500, 502, 503 o 554.\#
status-field-syntax\#
Campo Status mal formado\#
«{value}» no es un estado válido. Escriba clase, materia y detalle como números, por ejemplo {expected}.\#
El campo `Status:` de un informe de entrega contiene exactamente tres números separados por puntos, el primero 2, 4 o 5; puede seguir un comentario entre paréntesis. Los programas ignoran otras formas y pierden el motivo.\#
too-long-text\#
Texto de respuesta configurado demasiado largo\#
Este texto da una línea de respuesta de {count} octetos y solo se permiten {limit}. Acórtelo o lleve los detalles a una página web.\#
Una línea de respuesta tiene como máximo 512 octetos, con el código y CR LF. Las más largas se cortan en registros y rebotes, casi siempre justo antes del enlace que debía ayudar.\#
too-many-rcpt-code\#
Código equivocado para demasiados destinatarios\#
El texto habla de demasiados destinatarios, pero el código es {code}. Responda `452 4.5.3` a cada destinatario sobrante; como cliente, envíe el resto en otra transacción.\#
452 dice al cliente que envíe el resto más tarde. Un estándar antiguo indicaba aquí 552, y los clientes deben tratarlo como 452; otros códigos 5yz hacen fallar a destinatarios que se podrían haber atendido.\#
Escribir 452 4.5.3\#
unadvertised-parameter\#
El parámetro no se había ofrecido\#
Aquí se usa {keyword}, pero la respuesta del servidor a `EHLO` o `HELO` no lo ofrece. Quítelo o averigüe por qué falta la palabra clave.\#
Los parámetros de `MAIL FROM` y `RCPT TO` solo se permiten para las extensiones que el servidor enumera; si no, responde 555 o 455. Puede que un cortafuegos haya eliminado la palabra clave.\#
undotted-dot\#
Punto inicial de línea sin duplicar\#
Esta línea del mensaje empieza con un solo punto. Duplíquelo; si no, el servidor quita el punto, y una línea con solo un punto termina el mensaje.\#
Tras `DATA` el cliente añade un punto a cada línea que empieza por uno, y el servidor lo quita. Los programas que lo olvidan pierden puntos, cortan el mensaje o abren un hueco para comandos de contrabando.\#
Duplicar el punto\#
unexpected-3yz\#
Respuesta intermedia donde no cabe ninguna\#
{code} responde a {command}, que no tiene segundo paso. Compruebe si falta un comando en esta transcripción o si las respuestas están desplazadas.\#
354 corresponde a `DATA` y 334 a `AUTH`. En otro lugar suele significar que cliente y servidor ya no coinciden en qué respuesta corresponde a qué comando.\#
unregistered\#
Código de estado ampliado no registrado\#
{enhanced} no figura en el registro de la IANA; {meaning}. Lea el texto para conocer la causa exacta.\#
{enhanced} no figura en el registro de la IANA. Guíese por su clase y su materia, y lea el texto para conocer la causa exacta.\#
Los detalles desconocidos se interpretan por clase y materia; por eso no es un error. La mayoría de estos códigos son de Microsoft, cuyas páginas los explican.\#
vrfy-250-unverified\#
VRFY dice que sí a todo\#
El servidor responde 250 a `VRFY` para cualquier nombre. Responda 252 si no los comprueba.\#
250 a `VRFY` significa que el buzón se ha verificado. Un servidor que solo quiere ocultar a sus usuarios dice 252 («cannot verify, will try»), que no engaña a nadie.\#
Escribir 252\#
vrfy-502\#
VRFY respondido con 502\#
{parameter} = {value} hace que el servidor responda 502 a `VRFY`. Es habitual e inofensivo; el estándar prefiere 252.\#
`VRFY` es uno de los comandos que todo servidor debería conocer; 252 oculta a los usuarios tan bien como 502. Postfix responde 502 con `disable_vrfy_command = yes`.\#
wrong-hello-for-protocol\#
Cliente SMTP en un servidor LMTP, o al revés\#
{command} se rechazó con {code}, porque este puerto habla el otro protocolo. Use `LHLO` para LMTP y `EHLO` para SMTP, o corrija el puerto.\#
Un servidor LMTP debe rechazar `EHLO`, para que nadie lo tome por SMTP. Causa típica: un transporte `smtp:` hacia el puerto LMTP de Dovecot (24) en lugar de `lmtp:`, o al revés.\#

"""#)
}
