// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esWords = PackedTable(
        records: #"""
00000300004005g030040400;@0<0080200=h0<00:0200@20<00<0200BE0<00>0200DB0?00@0200FO0<00B0200HY0<00D0200K80C00F02\#
00MM0<00H0200OW0<00J0200QZ0<00L0200S^0<00N0200Tn0<00P0200Vl0<00R0200YR0<00T0200[40<00V0200\80<00X0200^N0<00Z02\#
00`;0@00\0200b90<00^0200dX0<00`0200g@0?00b0200j00@00d0200lO0F00f05013H0D00k0501:40H0100501?o0E0150601Ik0H01;06\#
01Rc0J01A0601[70D01G0601`c0C01M0501eD0F01R0501kl0D01W05020o0F01\06028?0B01b0502?]0E01g0502E30G01l0502J20I02105\#
02OU0G0260402Tc0J02:0502Z:0D02?0402_30B02C0402e]0G02G0402kK0@02K06032E0E02Q06038o0402W0403>Z0>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070H000O;000Z1f002P4002T2=004aA00520e00034005j0M000O;006G1N002P4007e25004aA009j1F0003400;L0\000O;00<81`\#
0003400>40<000O;00>@1b0003400@>0K000O;00@Y1\0003400BQ0P000O;00C11A0003400DQ0B000O;00Dc1\0003400F[0C000O;00Fn1[\#
0003400He0F000O;00I;1m0003400KK0?000O;00KZ1c0003400MY0T000O;00N=1J0003400Oc0B000O;00P51U0003400Qf0U000O;00RK1C\#
0003400Sj0;000O;00T50i0003400U:0N000O;00UX1D0003400W80D000O;00WL260003400Y^0=000O;00Yk190003400[@0C000O;00[S0U\#
0003400\D0G000O;00\[1c0003400^Z0I000O;00_3180003400`K0=000O;00`X1Q0003400bE0K000O;00b`1h0003400dd0H000O;00e<24\#
0003400gO0Z000O;00h91g0003400j@0k000O;00k;1D0003400le0P000O;00mE1G002P400n\1^010J:010T1L004aA01201H00034013\0M\#
000O;014915002P4015>1L010J:016Z24004aA018^1F0003401:L0S000O;01:o0l002P401;k1a010J:01=\1?004aA01>k140003401@D0R\#
000O;01@f1N002P401BD2:010J:01DN1d004aA01FB1n01H@C01HS1H0003401JC0C000O;01JV1R002P401L824010J:01N<1;004aA01OG1_\#
01H@C01Q61]0003401S=0K000O;01SX1;002P401Tc2O010J:01WB0k004aA01X=1b01H@C01Yo180003401[K0E000O;01[`19002P401\i1D\#
010J:01^=1<004aA01_I0W01H@C01`00c0003401a60D000O;01aJ10002P401bJ1C010J:01c]0F004aA01d31A0003401eZ0_000O;01fI29\#
002P401hR1X010J:01j:0V004aA01j`1<0003401l@0D000O;01lT0d002P401mH1E010J:01n]18004aA01oe1:00034021E0H000O;021]1S\#
002P4023@1c010J:02530Q004aA025T1T01H@C02781700034028Q0F000O;028g22002P402:i1i010J:02<b1^004aA02>P1=0003402@20A\#
000O;02@C1]002P402B01P010J:02CP0`004aA02D@0c0003402EJ0Y000O;02F31C002P402GF0d010J:02H:10004aA02I:0h0003402JK0?\#
000O;02JZ14002P402K^1Q010J:02M?0N004aA02M]1h0003402Ol0H000O;02PD1F002P402QZ1Y010J:02SC1P0003402U=0F000O;02US1<\#
002P402V_1h010J:02XW0K004aA02Y2180003402ZN0C000O;02Za1V002P402\G1B010J:02]Y1J0003402_E0?000O;02_T26002P402aZ21\#
004aA02c[220003402f40O000O;02fS1e002P402hH1`004aA02j81C0003402k[0L000O;02l70`002P402lg27010J:02nn0h004aA02of1<\#
01H@C03121C00034032Z0N000O;033819002P4034A20010J:036A0d004aA03751<01H@C038A0^0003403930Y000O;039\1`002P403;L1P\#
004aA03<l1^0003403>h0d000O;03?\1I002P403A51U004aA03BZ0\\#

"""#,
        blob: #"""
1yz\#
name\#
No es una respuesta SMTP\#
description\#
Ninguna respuesta empieza por 1: SMTP no tiene respuestas preliminares ni informativas. Esa clase es de FTP y de HTTP.\#
when\#
En sitios de consulta que citan «1xx Informational», casi siempre con `101` y `111`: son números de error de Linux que mostró un cliente.\#
fix sending-admin\#
Busque la respuesta verdadera en las líneas vecinas.\#
3yz\#
Respuesta intermedia positiva\#
El servidor aceptó el comando y espera más. No es una redirección; eso solo existe en HTTP.\#
`354` tras `DATA`: envíe el mensaje. `334` durante `AUTH`: envíe la parte siguiente de la autenticación. Exim tiene además `353`.\#
Envíe lo que el comando pide; lea la respuesta que sigue antes del comando siguiente.\#
command ATRN\#
recoger el correo en cola por esta conexión\#
Un cliente autenticado pide el correo de sus dominios; luego ambos lados cambian de papel en la misma conexión.\#
command AUTH\#
autenticarse\#
El cliente elige un mecanismo ofrecido en `EHLO`. El servidor puede pedir más con `334` hasta aceptar o rechazar.\#
command BDAT\#
enviar un trozo del mensaje\#
Envía una parte del mensaje, de longitud anunciada, en lugar de `DATA`. El trozo marcado `LAST` lo termina.\#
command BURL\#
enviar el mensaje por referencia\#
Hace que el servidor de envío tome el mensaje, o una parte, de un servidor IMAP.\#
command CONNECT\#
la conexión misma\#
No es un comando: el cliente se conecta y espera. El saludo que sigue es la primera respuesta de la sesión.\#
command DATA\#
anunciar el mensaje\#
El cliente pide enviar el mensaje. Tras `354` siguen cabecera y cuerpo, hasta una línea con un solo punto.\#
command EHLO\#
el cliente se presenta\#
El cliente da su nombre y pregunta por las extensiones del servidor. Primer comando de la sesión; se repite tras `STARTTLS`.\#
command END-OF-DATA\#
fin del mensaje\#
No es un comando: la línea con un solo punto que termina el mensaje. La respuesta decide si el servidor lo acepta.\#
command ETRN\#
poner en marcha la cola de un equipo\#
Pide al servidor que envíe el correo que espera para un equipo, por una conexión aparte.\#
command EXPN\#
expandir una lista\#
Pregunta por los miembros de una lista de correo. La mayoría de los servidores públicos no lo dice.\#
command HELO\#
el cliente se presenta, forma antigua\#
El cliente da su nombre, sin extensiones. Solo para servidores que rechazan `EHLO`.\#
command HELP\#
pedir ayuda\#
Pide un texto de ayuda para una persona ante un terminal.\#
command LHLO\#
el cliente se presenta en LMTP\#
Lo que es `EHLO` en SMTP. Un servidor LMTP rechaza `EHLO`; un servidor SMTP, `LHLO`.\#
command MAIL\#
indicar el remitente\#
`MAIL FROM:<dirección>` abre una transacción y da la dirección de retorno, a la que van los avisos de no entrega; `<>` en un aviso.\#
command NOOP\#
no hacer nada\#
Pide un éxito y nada más, por ejemplo para mantener abierta la sesión.\#
command QUIT\#
terminar la sesión\#
El cliente se despide y espera `221`.\#
command RCPT\#
indicar un destinatario\#
`RCPT TO:<dirección>` da un destinatario; se envía una vez por cada uno. La mayoría de los rechazos llega aquí.\#
command RSET\#
abandonar la transacción\#
El servidor olvida remitente, destinatarios y mensaje; la sesión sigue.\#
command STARTTLS\#
pedir cifrado\#
El cliente pide cifrar la conexión. Tras `220` sigue la negociación TLS y después otro `EHLO`.\#
command TURN\#
cambiar de papel (retirado)\#
Hacía que cliente y servidor cambiaran de papel sin control alguno. Retirado por seguridad; los servidores lo rechazan.\#
command VRFY\#
verificar una dirección\#
Pregunta si existe un buzón. La mayoría de los servidores públicos responde `252` o `502`, contra la recolección de direcciones.\#
command XCLIENT\#
transmitir los datos del cliente (Postfix)\#
Un proxy comunica a Postfix el nombre y la dirección del cliente verdadero. La sesión empieza de nuevo con un saludo.\#
command XFORWARD\#
transmitir los datos del cliente para el registro (Postfix)\#
Un filtro comunica a Postfix de qué cliente vino un mensaje, solo para el registro.\#
error access-forbidden\#
Conexión prohibida en este lado\#
El sistema operativo o un cortafuegos del equipo emisor no deja conectarse al programa.\#
Antivirus que bloquean el puerto 25 salvo a programas de correo conocidos; reglas del equipo o del contenedor.\#
fix sender\#
Permita el programa en el antivirus o el cortafuegos (protección contra gusanos de correo).\#
Permita las conexiones salientes de este programa; use el puerto 587 con autenticación.\#
error cannot-connect\#
Sin conexión con el servidor\#
El programa no alcanzó ningún servidor, así que no hubo respuesta.\#
Nombre o puerto erróneos, sin red, un cortafuegos o antivirus en medio, un servidor parado.\#
Compruebe en la cuenta el nombre del servidor, el puerto (587 o 465) y el cifrado; pruebe otra red, sin VPN ni análisis del correo.\#
Pruebe desde el mismo equipo: `nc -vz HOST 587` o `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Conexión interrumpida en este lado\#
Un programa del equipo emisor cortó él mismo la conexión.\#
Un antivirus o cortafuegos que inspecciona el correo, cambios de VPN o de red, un límite de tiempo del programa.\#
Desactive para probar el análisis del correo en el antivirus; envíe de nuevo.\#
Excluya el programa de correo de la inspección del correo saliente.\#
error connection-lost\#
Conexión cerrada por el otro lado\#
La conexión se estableció y se cortó antes del final. Pudo perderse una respuesta con ella.\#
Un servidor, cortafuegos o antivirus que cuelga: demasiadas conexiones, cliente bloqueado, TLS en el puerto equivocado, límite de tiempo.\#
Compruebe puerto y cifrado: 465 exige TLS al instante; 587, STARTTLS. Desactive para probar el análisis del correo.\#
Vea tras qué comando se corta. Al principio: bloqueo o TLS esperado; en el mensaje: MTU o filtro. Deje que la cola reintente.\#
fix receiving-admin\#
Lea el registro de este cliente; que límites y filtros respondan `421` antes de cerrar.\#
error connection-refused\#
Conexión rechazada\#
Se alcanzó el equipo, pero nada escucha en ese puerto, o un cortafuegos rechaza. No hubo sesión.\#
Servicio de correo parado, puerto erróneo (25, 465 y 587 confundidos), un programa que envía a `localhost`, donde no hay servidor.\#
Compruebe el nombre del servidor y el puerto: 587 o 465 para enviar correo.\#
Pruebe con `nc -vz HOST 587`. Contenedores: `localhost` es el propio contenedor; indique el servidor de correo.\#
Vea que el servicio funciona y escucha en la dirección pública (`ss -ltn`); revise después el cortafuegos.\#
error connection-timed-out\#
Tiempo de conexión agotado\#
El otro lado no respondió a tiempo: no hubo conexión, o esta quedó muda.\#
Puerto 25 de salida bloqueado por el proveedor o la nube (lo más frecuente), un cortafuegos que descarta paquetes, dirección errónea, servidor sobrecargado.\#
Use el puerto 587 o 465 con autenticación en lugar del 25.\#
Pruebe cada MX con `nc -vz HOST 25`. Si fallan todos, pida que abran el puerto 25 o envíe por un relé en el 587.\#
Abra el puerto para todos; quite de los MX los equipos que no responden.\#
error dns-no-address\#
Nombre sin dirección\#
El nombre existe en el DNS, pero no tiene dirección a la que conectarse.\#
Nombres de MX o de servidor sin registro A ni AAAA; un dominio puesto como servidor.\#
Compruebe el nombre del servidor saliente: a menudo falta `smtp.` o `mail.`.\#
Ejecute `dig A HOST` y `dig AAAA HOST`.\#
Dé a cada servidor de correo un registro A o AAAA.\#
error dns-no-answer\#
El DNS no respondió\#
No se pudo resolver el nombre en este momento; puede que exista.\#
Resolutor o servidores de nombres que no responden, red caída, contenedor sin DNS.\#
Inténtelo más tarde.\#
Pruebe el resolutor (`dig HOST`, `/etc/resolv.conf`); deje que la cola reintente.\#
error envelope-refused\#
Remitente o destinatarios ausentes o rechazados\#
Faltan remitente o destinatarios, están mal escritos o fueron rechazados. La respuesta del servidor, si la hubo, figura junto al nombre.\#
Un `to` o `from` vacío en un programa, direcciones con espacios o saltos de línea, sin autenticación.\#
Compruebe las direcciones del mensaje.\#
Registre remitente y destinatarios antes de enviar; lea la respuesta citada.\#
error host-not-found\#
Equipo no encontrado\#
El DNS no conoce ese nombre; no se pudo enviar nada.\#
Error al escribir el servidor o el dominio, falta un registro DNS, un equipo sin DNS.\#
Compruebe el nombre del servidor saliente o el dominio de la dirección.\#
Consulte el nombre con `dig A HOST` y `dig MX DOMAIN` en el equipo emisor.\#
error host-unreachable\#
Sin ruta hacia el equipo\#
Un enrutador o cortafuegos del camino avisa de que no se puede alcanzar el equipo. No hubo sesión.\#
Un cortafuegos que rechaza el puerto con «host unreachable», un equipo parado, una dirección errónea en el DNS.\#
Compruebe el nombre del servidor.\#
Revise las reglas de los puertos de correo salientes y pruebe con `nc -vz HOST 25` desde otro lugar.\#
Revise el cortafuegos, la dirección y los registros que llevan a ella.\#
error login-failed\#
Autenticación fallida\#
El servidor no aceptó la autenticación, o no hay mecanismo común. Al lado figura la respuesta del servidor, casi siempre `535`.\#
Contraseña errónea o cambiada, falta contraseña de aplicación u OAuth, falta el usuario, autenticación antes de TLS.\#
Pruebe la contraseña en el correo web; cree una contraseña de aplicación si hay verificación en dos pasos.\#
Lea la respuesta citada; elija un mecanismo de la última respuesta a `EHLO`.\#
error message-refused\#
Mensaje rechazado\#
El servidor aceptó remitente y destinatarios, pero rechazó el mensaje. Su respuesta figura junto al nombre.\#
Filtros de spam o virus, límites de tamaño, cabeceras defectuosas, fallo de SPF, DKIM o DMARC.\#
Envíe una prueba corta sin enlaces ni adjuntos.\#
Lea la respuesta citada y actúe según su código.\#
error message-too-large\#
Mensaje demasiado grande para esta cuenta\#
El mensaje supera lo que esta cuenta puede enviar, así que Outlook no lo entregó.\#
Adjuntos grandes; la codificación añade un tercio.\#
Comparta los archivos grandes con un enlace o divida el mensaje.\#
Amplíe el límite del buzón (Exchange: `MaxSendSize`).\#
error network-unreachable\#
Red inaccesible\#
El equipo emisor no tiene ruta hacia la dirección; no hubo sesión.\#
Equipos sin IPv6 operativo que eligen una dirección IPv6; red caída; falta la ruta por defecto.\#
Compruebe la conexión de red.\#
Pruebe con `ip route get ADDRESS`. Sin IPv6 operativo: `inet_protocols = ipv4` (Postfix) o `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Destinatarios rechazados\#
El servidor rechazó destinatarios en `RCPT TO`. Su respuesta figura junto al número.\#
Sobre todo retransmisión sin autenticación; después, una dirección errónea o un remitente bloqueado.\#
Active la autenticación en el servidor saliente (puerto 587 o 465) y compruebe las direcciones.\#
error reply-not-understood\#
Respuesta no entendida\#
Lo que envió el servidor no es una respuesta SMTP, y el programa desistió.\#
Otro servicio en ese puerto, TLS esperado al instante (puerto 465), un proxy o una página de acceso de la red en medio.\#
Compruebe puerto y cifrado.\#
Mire qué responde: `nc HOST 25` u `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Remitente rechazado\#
El servidor rechazó la dirección del remitente en `MAIL FROM`. Su respuesta figura junto al número.\#
Sin autenticación, una dirección que no es de la cuenta, un remitente bloqueado.\#
Active la autenticación en el servidor saliente; envíe desde la dirección de su cuenta.\#
error socket-error\#
Error de socket\#
La conexión falló por debajo de SMTP. El mensaje que lo acompaña dice cómo: rechazo, tiempo agotado, certificado, versión de TLS.\#
Nodemailer con `secure: true` en el puerto 587 («wrong version number»), certificados autofirmados, sin servidor en ese puerto.\#
Use `secure: true` solo con el puerto 465 y `false` con 587 (STARTTLS). Repare los certificados en vez de apagar la comprobación.\#
error temporary-refusal\#
Aplazado por el servidor remoto\#
El servidor remoto respondió con 4yz. El número de Exim dice tras qué comando: -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Lista gris, límites de ritmo, buzones llenos; en los datos de reintento de Exim (`exinext`) y en sus registros.\#
Lea la respuesta citada en el registro (`exigrep`); la cola reintenta por sí sola.\#
error tls-failed\#
Fallo de la negociación TLS\#
Los dos lados no lograron una conexión cifrada.\#
TLS en el puerto equivocado, certificado caducado o autofirmado, nombre que no coincide, versiones antiguas de TLS, antivirus en medio.\#
Elija SSL/TLS para el puerto 465 y STARTTLS para el 587.\#
Mire el certificado con `openssl s_client -starttls smtp -connect HOST:587`.\#
Renueve el certificado con su cadena y el nombre del equipo; permita TLS 1.2 y 1.3.\#
error tls-not-offered\#
El servidor no ofrece STARTTLS\#
El programa debe cifrar, pero el servidor no lo ofrece en esta conexión.\#
Cifrado configurado para un servidor o puerto sin TLS; un cortafuegos o antivirus que quita `STARTTLS` de la respuesta a `EHLO`.\#
Use el puerto 587 con STARTTLS o el 465 con SSL/TLS.\#
Compare la respuesta a `EHLO` desde otra red; desactive la inspección SMTP.\#
Configure un certificado y ofrezca `STARTTLS`.\#
http\#
Estado de HTTP (no es una respuesta SMTP)\#
El número viene de un servidor web, un proxy o una interfaz web. SMTP da otro sentido a esas cifras, o ninguno.\#
Correo enviado por la interfaz web (API) de un servicio, por correo web o a través de un proxy.\#
Consulte la documentación de esa interfaz. La respuesta de un servidor de correo está en su propio registro.\#
other-protocol\#
Número de otro protocolo (no es una respuesta SMTP)\#
El texto nombra otro protocolo o programa. SMTP da otro sentido a esas cifras, o ninguno.\#
En registros de programas que hablan varios protocolos: en FTP, por ejemplo, `550` trata de archivos.\#
Consulte la documentación de ese protocolo.\#

"""#)
}
