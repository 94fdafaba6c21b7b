// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esPairs = PackedTable(
        records: #"""
00000700006007B070060400;i0700:0700Fo0700A0400J60700E0500PX0700J0500UN0700O0500\50700T0400_a0700X0400cn0700\04\#
00h20700`0500nL0700e0401370700i05018W0700n0401=?070120601E@070180401JG0701<0401N80701@0501Rd0;01E0401X]0;01I04\#
01]c0;01M0401bC0;01Q0401fe0;01U0401m40;01Y0502300701^04027l0701b0502>R0701g0502E10701l0402K3070200602P:0702604\#
02Tg0702:0502Z=0702?0502`?0702D0502eW0702I0502mS0702N05034P0702S04039k0702W0503@d0702\0403E80702`0403J?0702d04\#
03NV0702h0403R80702l0403VS070300503]n070350403c5070390403fk0703=0403lD0703A04040[0<03E04045B0;03I0404:40;03M04\#
04=T0;03Q0404A@0;03U0404E]0;03Y0404K40;03]0504Oj0;03b0404Th0;03f0404YA0;03j0404]g0;03n0504c^0;0430404iR0;04704\#
04n10<04;05054<0<04@04059H0=04D0405>E0=04H0505E50;04M0405Hh0704Q0405N;0704U0405R:0704Y0405Uj0704]0405Y;0704a04\#
05]Z0704e0405bl0704i0405h10704m0405k4070510405o40705504064_070590506:^0705>0406?A0705B0506DZ0705G0406Ii0705K05\#
06O;0705P0506T`0705U0406Yf0705Y0406_60705]0506eQ0705b0406iG0705f0406nD0705j06075_070600407:I070640507?j0706905\#
07F\0706>0507Li0706C0407PL0706G0407UY0706K0407Ye0706O0407^b0706S04\#

"""#,
        slots: #"""
000_0>00000000000Q0N1I0000000000000000000i000000000000000C140@0L05061D0000000000001K00001G1L080X00000000000000\#
00000c0F1<000T16040000001J000O000000000000000000001C000000000W0K1A000;00000^00000000000000001H000M000V000]000=\#
0a100000000d1O0?18000000000`0000190I0000000000000000000000130000000Z030<1B0f1;000B0000001N0000000o1M000A000E00\#
0U1F000000000n00000G1?0000000h1@0000000000000000000k0000000000000J0e0g001E001:000000000\00000Y1=0j090[0D1>0b01\#
00000:1500000017000l0000000000000000001100000m0P0S120200000R1P0000070H00\#

"""#,
        fields: #"""
0007:000A1f0007:00271V003]3003`0_003]3004O0i003]3005H0e006=:006G0k0007:007I1H0007:008a1S003]300:D0W003]300:k0n\#
0007:00<0260007:00>61O0007:00?U1l003]300AQ0g003]300BH1a003]300D91E00EN:00EX1G0007:00G60k0007:00H10l003]300Hm0T\#
003]300IQ0U0007:00J=220007:00L?1R0007:00Ma1:003]300Nk0\003]300OW110007:00P_1P0007:00R?1O003]300Hm0T003]300S^0n\#
00T\:00Tf0X0007:00UU1S0007:00W81O0007:00XW1C003]300Yj0N003]300ZH1]0007:00\<1L0007:00]X11003]300^Y0Y003]300_B0O\#
0007:00_h1Q0007:00aI1;003]300bT0X003]300c<0b0007:00d5120007:00e71O003]300fV15003]300g[0G0007:00h91_0007:00ih1L\#
0007:00kD1>003]300lR10003]300mR0j0007:00nS1;0007:00o^1^003]3011L0h003]3012D0c0007:013>1W0007:014e1M0007:016B0j\#
003]3017<0\003]3017h0_0007:018^1<0007:019j1e003]301;_0k003]301<Z0U0007:01=F1T0007:01>j1@0007:01@:1j003]301B40h\#
003]301Bl1D003]301D@100007:01EG1L0007:01Fc1d003]301HW0d003]301IK0l0007:01JN1N0007:01Kl0k003]301Lg0[003]301MR0V\#
0007:01N?1N0007:01O]1D0007:01Q112003]301R30J003]301RM0G0007:01Ro1S0007:01TR2`003]301WB0d003]301X60W0007:01Xh1Y\#
0007:01ZQ21003]301\R0\003]301]>0U0007:01]n1B0007:01_@1A003]301`Q0U003]301a61=0007:01bN1\0007:01d:1K003]301eU0R\#
003]301f70^0007:01g01[0007:01h[2H003]301k30[003]301k^1F0007:01m?1S0007:01nb1P0007:020B1P003]3021b0[003]3022M0S\#
0007:02372:0007:025A0k003]3026<0b003]3026n0n0007:02831]0007:029`1Q0007:02;A0i003]302<:1A003]302=K170007:02>Y1\\#
0007:02@E1H0007:02A]1c003]302CP0X003]302D80i0007:02E81`0007:02Fh29003]302I10_003]302I`1C0007:02K:1<0007:02LF0o\#
003]302ME0W003]302Ml0\003]302NX0e02OM:02OW0S0007:02PA1Q0007:02Qb1Q003]302SC0U003]302Sh0o0007:02Tn0n0007:02Ul1`\#
0007:02W\1<003]302Xh0Z003]302YR0[0007:02ZD170007:02[K2Z003]302^50`003]302^e0@02_5:02_?100007:02`F170007:02aM1a\#
003]302c>0d003]302d20`02_5:02db0e0007:02e^1c0007:02gQ1K0007:02hl1d003]302j`1U003]302lE1>0007:02mZ1j0007:02oT1]\#
0007:031A0j003]3032;1E003]3033P100007:034W1c0007:036J1g003]3038A0e003]303960e0007:03:21>0007:03;@1f0007:03=61^\#
003]303>d10003]303?d100007:03@k1T0007:03BO0j003]303CI0a003]303D:0n0007:03E?1Y0007:03Fh1Z003]303HR0h003]303IJ0e\#
0007:03JF1I0007:03K_0o003]303L^0g003]303MU110007:03N]1:0007:03Og0j003]303Pa0M003]303Q>0j0007:03R?1M0007:03S\1>\#
003]303Tj11003]303Uk0X0007:03VZ1>0007:03Wh1`0007:03YX1^003]303[F1F003]303\\1B0007:03^51M0007:03_R1=003]303`_1?\#
003]303an170007:03c<0h0007:03d41L003]303eP0c003]303fC0X0007:03g21o0007:03i11>003]303j?1:003]303kI0k0007:03lK1a\#
0007:03n<1N003]303oZ0P003]3040:0Q0007:040g1K0007:042B1F003]3043X0R003]3044:180007:045M1C0007:046`1Z003]3048J0X\#
003]30492120007:04:?1B0007:04;Q1T003]3043X0R003]304=50O0007:04=_150007:04>d1a003]3048J0X003]304@U0[0007:04AK1B\#
0007:04B]1?003]304Cl14003]304E00]0007:04Eh200007:04Gh22003]3043X0R003]304Ij1:0007:04K?1Y0007:04Lh0j0007:04Mb1T\#
003]3043X0R003]304OF0T0007:04P51X0007:04Q]1V003]304SC0T003]304Sg110007:04U31W0007:04VZ13003]304W]0V003]304XC0n\#
0007:04YL1]0007:04[91N003]304\W0S003]304]:0]0007:04^2180007:04_:1W0007:04`a1W003]304bH0X003]304c00^0007:04ci1B\#
0007:04e;2R003]304g]14003]304ha0a0007:04i]1X0007:04kE1T003]304li0B003]304m;0f0007:04n=190007:04oF1j0007:051@1M\#
003]3052]0h003]3053U0W0007:054H1_0007:05671H003]3057O1?003]3058^0Z0007:059U1P0007:05;51S003]305<X0]003]305=E10\#
0007:05>R1_0007:05@A1j0007:05B;0o003]305C:0n003]305D80m0007:05E@0h0007:05F82N003]304li0B003]305HV0B0007:05Ho1i\#
0007:05Jh1J003]305LB0^003]305M01;0007:05NB0o0007:05OA0l003]305P=0l003]305Q9110007:05RA130007:05SD1H003]305T\0Q\#
003]305U=0]0007:05V10n0007:05Vo1>003]305X=0Q003]305X^0M0007:05YB1O0007:05Za1X003]305\I0T003]305\m0]0007:05]a1W\#
0007:05_H29003]305aQ0^003]305b?0]0007:05c31G0007:05dJ25003]305fO0[003]305g:0g0007:05h8190007:05iA0b003]305j30Q\#
003]305jT0P0007:05k;0l0007:05l71T003]305m[0U003]305n@0d0007:05o;1n0007:06191P003]3062Y1:003]3063c0l0007:064f1V\#
0007:066L1_0007:068;14003]305X^0M003]3069?1O0007:06:e1O0007:06<D13003]306=G10003]306>G0j0007:06?H1^0007:06A61B\#
0007:06BH1L003]302Ml0\003]306Cd0f0007:06Da1l0007:06F]1K003]306H80g003]306Ho0j0007:06J01T0007:06KT0V0007:06L:1`\#
003]306Mj0X003]306NR0Y0007:06OB1=0007:06PO1>0007:06Q]1=003]306Rj0m003]306Sg0i0007:06Tg1Q0007:06VH1?003]306WW1:\#
003]306Xa150007:06Ym1U0007:06[R1m003]306]O0i003]306^H0^0007:06_=1=0007:06`J1d0007:06b>1Z003]306ch0m003]306de0\\#
0007:06eX1_0007:06gG0N003]306ge0j003]306h_0X0007:06iN1d0007:06kB1Q003]306lc0V003]306mI0k0007:06nK1E0007:06o`1F\#
0007:07161[003]3072a19003]3073j1:00EN:07540[0007:075f1:0007:07701^003]3078^0]003]3079K0n0007:07:P1X0007:07<81Q\#
0007:07=Y1M003]3078^0]003]307?60d0007:07@11f0007:07Ag140007:07Bk1V003]307DQ0n003]307EO1=0007:07Fc1D0007:07H71Y\#
0007:07I`1;003]307Jk0j003]307Ke140007:07M01Y0007:07NY0i003]307OR0Z003]307P<0@0007:07PS1I0007:07Ql1m003]307Si0b\#
003]307T[0n0007:07U`0f0007:07VV1c003]307XI0R003]307Xk0j0007:07Yl1M0007:07[I29003]307]R0M003]307]o0c0007:07^i16\#
0007:07_o2[003]307bZ0U003]307c?0d\#

"""#,
        blob: #"""
101 111\#
difference\#
Ninguno es una respuesta SMTP: ambos son números de error de Linux que muestra un cliente cuando no puede conectarse.\#
Con `101` no hay ruta hacia la red; con `111` se alcanzó el equipo, pero nada escuchaba en el puerto.\#
use\#
`101`: revise rutas e IPv6 en el equipo emisor.\#
`111`: revise nombre, puerto y el servicio en el destino.\#
Un servidor que quiere rechazar por ahora dice `421`.\#
closer 421\#
lo que dice un servidor en marcha cuando no puede atenderle\#
211 214\#
Ambos responden a `HELP` y se dirigen a personas; un programa no necesita distinguirlos.\#
`211` informa del estado del servidor; `214` explica cómo usarlo o cómo usar uno de sus comandos.\#
`214` cuando el texto explica comandos.\#
`211` cuando el texto da el estado del servidor o de su ayuda.\#
214 551\#
No tienen en común más que cifras y nunca son alternativas: `214` es un éxito que responde a `HELP`; `551` rechaza un destinatario.\#
Tras `214` la sesión sigue como si nada; tras `551` este destinatario no recibirá el mensaje.\#
El texto de `214` es ayuda para una persona ante un terminal; el de `551` puede llevar la dirección nueva del destinatario.\#
`214` cuando un cliente pidió `HELP`, y solo entonces.\#
`551` cuando un destinatario se ha mudado, el correo se rechaza y el remitente puede conocer la dirección nueva.\#
`251` cuando un destinatario se ha mudado y el servidor reenvía el correo él mismo.\#
closer 251\#
el verdadero hermano de `551`: la misma mudanza, pero el correo se acepta y se reenvía\#
220 221\#
`220` abre y `221` cierra: listo para empezar, y despedida.\#
En ambos el texto empieza con el nombre del propio servidor.\#
`220` como saludo y tras `STARTTLS`.\#
`221` tras `QUIT`, y después cerrar.\#
220 250\#
`220` dice que el servidor está listo para algo nuevo, una sesión o una negociación TLS; `250` dice que un comando se ejecutó.\#
`220` llega antes de cualquier comando y tras `STARTTLS`; `250`, tras casi cualquier otro comando.\#
Tras el `220` a `STARTTLS` no puede seguir SMTP, solo la negociación TLS.\#
`220` como saludo y para aceptar `STARTTLS`.\#
`250` para confirmar `EHLO`, `MAIL`, `RCPT`, el mensaje y demás.\#
220 354\#
Ambos invitan al cliente a seguir: `220` a empezar una sesión o TLS, `354` a enviar el mensaje.\#
`220` es una respuesta completa; `354` es solo la mitad, y otra respuesta sigue al punto final.\#
`354` tras `DATA`, cuando se aceptó al menos un destinatario.\#
closer 250\#
la respuesta que suele estar entre ambas\#
221 421\#
`221` es la despedida que el cliente pidió con `QUIT`; con `421` el servidor cuelga por su cuenta.\#
Tras `221` todo está hecho; tras `421` hay que enviar de nuevo más tarde todo lo no aceptado.\#
`421` puede llegar en cualquier momento, incluso antes de que el cliente diga nada.\#
`221` para responder a `QUIT`.\#
`421` para terminar una sesión sin que lo pidan: apagado, sobrecarga, límite de tiempo, demasiados errores.\#
235 250\#
`235` dice que una autenticación tuvo éxito; `250` lo dice de casi cualquier otro comando.\#
Un cliente que espera `250` tras `AUTH` interpreta mal el éxito.\#
`235` para terminar un `AUTH` con éxito.\#
`250` para los demás comandos.\#
235 334\#
`235` termina la autenticación: tuvo éxito. `334` es un paso del camino: el servidor pide más.\#
El texto de `334` es Base64 para el programa; el de `235` es para personas.\#
`334` para cada desafío durante `AUTH`.\#
`235` una vez, cuando se acepta la autenticación.\#
235 535\#
Ambos terminan un intercambio `AUTH`: `235` acepta, `535` rechaza.\#
Tras `235` la sesión sigue con `MAIL FROM`; tras `535` se piden otras credenciales al usuario.\#
`235` cuando las credenciales son correctas y la cuenta puede entrar.\#
`535` cuando no lo son.\#
250 251\#
Ambos aceptan al destinatario; `251` añade que el buzón está en otro sitio y que el servidor reenvía allí.\#
El texto de `251` lleva la dirección nueva; el de `250` no significa nada para un programa.\#
Un servidor puede reenviar y decir `250`, para no revelar la dirección nueva.\#
`250` cuando el destinatario es local o se reenvía en silencio.\#
`251` cuando el remitente puede saber adónde se reenvía.\#
250 252\#
Ambos son éxitos; `250` dice que la dirección se comprobó, `252` que no.\#
`252` pertenece a `VRFY` y `EXPN`; tras `RCPT TO` la respuesta es `250` aunque el servidor compruebe después.\#
`250` a `VRFY` solo si el buzón se encontró de verdad.\#
`252` a `VRFY` cuando no puede o no quiere decirlo.\#
250 354\#
`250` es definitivo; `354` es intermedio y pide el mensaje, tras el cual llega la respuesta definitiva.\#
`354` responde a `DATA`; el `250` que cuenta llega tras el punto final y traspasa el mensaje.\#
Con `BDAT` no hay `354`: cada trozo se responde con `250`.\#
`354` para que el cliente envíe el mensaje.\#
`250` cuando el mensaje está guardado a salvo.\#
251 252\#
`251` conoce al destinatario y reenvía; `252` no sabe nada y lo intentará.\#
`251` responde a `RCPT` y `VRFY`; `252`, solo a `VRFY` y `EXPN`; como respuestas a `ETRN` ambos significan otra cosa.\#
`251` cuando el buzón se mudó y usted reenvía el correo.\#
`252` cuando no verifica direcciones.\#
251 551\#
`251` toma el correo y lo reenvía; `551` lo rechaza y deja al remitente probar la dirección nueva.\#
Tras `251` nadie tiene que actuar; tras `551` el remitente debe enviar de nuevo.\#
Ambos llevan la dirección nueva entre ángulos y por tanto la revelan: un servidor que debe ocultarla dice `250` o `550`.\#
`251` cuando el servidor reenviará el correo él mismo.\#
`551` cuando no lo hará, pero el remitente puede saber adónde fue el destinatario.\#
`550` cuando la dirección nueva no se conoce o no debe decirse.\#
252 502\#
Ambos dejan `VRFY` sin respuesta: `252` como éxito cortés, `502` como rechazo del comando.\#
El estándar recomienda `252` donde no se pueden verificar direcciones; un servidor con `502` no lo cumple del todo.\#
`252` cuando `VRFY` se entiende pero no se contesta.\#
`502` cuando un comando se conoce pero no está incorporado.\#
252 550\#
`252` dice «quizá, envíe y verá»; `550` dice «no existe tal usuario» o «sin permiso».\#
Ninguno vale como prueba antes de la respuesta a `RCPT TO`.\#
`252` cuando la dirección no se consultó.\#
`550` cuando se consultó y no existe.\#
334 354\#
Ambos piden más al cliente: `334` la parte siguiente de una autenticación, `354` el mensaje.\#
Tras `334` sigue una línea Base64; tras `354`, muchas líneas, hasta un punto solo.\#
La respuesta a `334` es secreta y debe ocultarse en los registros.\#
`334` solo durante `AUTH`.\#
`354` solo tras `DATA`.\#
4.2.2 5.2.2\#
Ambos dicen que el buzón está lleno; con `4.2.2` la cola reintenta, con `5.2.2` el correo rebota.\#
RFC 3463 lo quiere temporal, pero el registro lo une a `552`: los servidores hacen ambas cosas. Gmail pasa de `452 4.2.2` a `552 5.2.2` cuando la cuenta está además inactiva.\#
`4.2.2` cuando es probable que el dueño haga sitio.\#
`5.2.2` para buzones que siguen llenos.\#
4.4.1 4.4.2\#
Tras `4.4.1` no respondió ningún equipo; tras `4.4.2` respondió uno y la conexión se cortó después.\#
`4.4.1` apunta a cortafuegos, dirección errónea o servicio parado; `4.4.2`, a límites de tiempo, MTU, TLS o aparatos en medio.\#
`4.4.1` cuando no pudo abrirse la conexión.\#
`4.4.2` cuando se abrió y se cortó.\#
4.4.1 4.4.7\#
`4.4.1` es un intento fallido; `4.4.7`, el fin de todos: el mensaje se hizo viejo.\#
`4.4.7` no dice la causa; la dice el último error anterior, a menudo un `4.4.1`.\#
`4.4.1` cuando un equipo no responde.\#
`4.4.7` cuando la cola se rinde, o avisa de retraso, y no se sabe nada mejor.\#
4.4.3 4.4.4\#
`4.4.3` dice que el servidor de directorio o DNS no respondió; `4.4.4`, que respondió, pero no dio camino.\#
Tras `4.4.3` pruebe su resolutor; tras `4.4.4`, los registros del dominio del destinatario.\#
`4.4.3` para consultas que fallan.\#
`4.4.4` para registros que faltan o no sirven.\#
4.7.0 4.7.1\#
`4.7.0` dice solo «seguridad o política, por ahora»; `4.7.1`, que esta entrega no se autoriza por ahora.\#
En la práctica `4.7.1` suele ser lista gris o una regla del destinatario; `4.7.0`, un límite de cliente, autenticación o TLS (Gmail, Yahoo, Postfix).\#
`4.7.1` para aplazar una entrega por regla.\#
`4.7.0` cuando no encaja nada más preciso, como demasiados errores o autenticaciones.\#
4.7.1 5.7.1\#
`4.7.1` es un rechazo por ahora, casi siempre lista gris; `5.7.1`, un rechazo mientras nada cambie.\#
Tras `4.7.1` espere; tras `5.7.1` siga el texto: autenticación, SPF, lista de bloqueo, permiso.\#
Según el registro el detalle es solo permanente, pero `4.7.1` es tan común que no es un error.\#
`4.7.1` para lista gris y reglas pasajeras.\#
`5.7.1` para reglas que permanecen.\#
421 441\#
`421` es una respuesta del servidor remoto; `441` lo escribe su propio sistema, casi siempre Exchange, porque ningún servidor respondió.\#
`441` es `4.4.1`, sin respuesta del equipo, sin sus puntos.\#
`421`: mire límites y reputación en el receptor.\#
`441`: pruebe el puerto 25 de los MX desde su propio servidor.\#
421 450\#
`421` termina la sesión para todos los mensajes y destinatarios; `450` aplaza un comando y la sesión sigue.\#
Tras `421` el servidor cierra la conexión; tras `450` puede aceptarse el destinatario siguiente.\#
Ambos son temporales: la cola reintenta en los dos casos.\#
`421` para aplazar al cliente entero: sobrecarga, demasiadas conexiones, apagado.\#
`450` para aplazar un destinatario o un mensaje, como en la lista gris.\#
421 451\#
`421` anuncia que la conexión termina; `451` dice que un comando falló en el servidor, y la sesión sigue.\#
Si la conexión se corta sin palabras, el cliente actúa como si hubiera recibido `451`.\#
Los grandes proveedores usan `421` para ritmo y reputación; `451` apunta más a un error o a una consulta fallida.\#
`421` cuando la sesión no puede seguir.\#
`451` cuando solo este comando no puede procesarse ahora.\#
421 452\#
`421` cierra la conexión; `452` dice que el almacenamiento o el número de destinatarios no permite más ahora.\#
Tras `452` a un destinatario siguen siendo válidos los aceptados antes, y el mensaje puede ir a ellos; tras `421` todo empieza de nuevo.\#
`421` para sobrecarga y límites de conexiones.\#
`452` cuando el disco está lleno o la transacción tiene demasiados destinatarios.\#
421 521\#
`421` significa ahora no; `521`, nunca: el equipo no acepta correo de nadie.\#
Tras `421` la cola reintenta; tras `521` reintentar es inútil.\#
`421` para un cliente que puede volver.\#
`521` para un equipo sin servicio de correo.\#
`554` para rechazar a un cliente de forma permanente.\#
closer 554\#
el rechazo permanente de un cliente\#
421 550\#
`421` aplaza toda la sesión un tiempo; `550` rechaza un buzón o un mensaje de forma permanente.\#
Tras `421` no se sabe nada del destinatario; conserve la dirección y deje que la cola reintente.\#
`421` para carga, límites y apagado.\#
`550` para buzones desconocidos y políticas que no cambiarán.\#
421 554\#
`421` aparta al cliente por ahora; `554`, de forma permanente.\#
Tras `421` la cola reintenta; tras `554` alguien debe quitar la causa: lista de bloqueo, DNS inverso, contenido.\#
Tras un saludo `421` el servidor cierra; tras un saludo `554` espera `QUIT`.\#
`421` para sobrecarga y límites de ritmo.\#
`554` para clientes y mensajes no deseados.\#
422 452\#
`452` es un código de respuesta real; `422` es `4.2.2` sin sus puntos.\#
Bien leído, `422` dice que el buzón del destinatario está lleno; `452` lo dice del almacenamiento del servidor o de la lista de destinatarios, salvo que lleve `4.2.2`.\#
`452 4.2.2` para un buzón lleno por el momento.\#
No envíe `422`.\#
closer 452\#
el código de respuesta estándar para lo que `422` quiere decir\#
422 552\#
`552` es un código de respuesta real; `422` es `4.2.2` sin sus puntos.\#
`552 5.2.2` da el buzón lleno por permanente y el correo rebota; `4.2.2` lo da por temporal y la cola reintenta.\#
`552 5.2.2` cuando el correo debe rebotar enseguida.\#
`452 4.2.2` cuando el remitente debe reintentar.\#
el código de respuesta temporal para un buzón lleno\#
432 454\#
Tras `432` el usuario debe entrar una vez de otro modo; tras `454` solo puede ayudar el administrador del servidor.\#
Ambos terminan un intercambio `AUTH`, y en ninguno se sabe que la contraseña sea errónea.\#
Fuera de `AUTH`, `432` es la palabra de Exchange o Courier para un servicio ocupado, y `454` pertenece a `STARTTLS`.\#
`432` cuando a la cuenta le falta el secreto de este mecanismo y una entrada con `PLAIN` lo crearía.\#
`454` cuando la autenticación no puede comprobarse por un fallo del servidor.\#
450 451\#
Con `450` la razón es la dirección o una política; con `451`, un error dentro del servidor; un cliente los trata igual.\#
`450` pertenece a destinatarios y a políticas al final del mensaje; `451` también puede responder a `MAIL`.\#
La lista gris llega con ambos; su código propio es `450`.\#
`450` cuando aplaza a propósito remitente o destinatario, o un buzón está ocupado.\#
`451` cuando falló una consulta, un filtro o la configuración.\#
450 452\#
`450` aplaza un buzón o un remitente; `452` dice que falta sitio: disco, cuota o destinatarios en la transacción.\#
Tras `452` por demasiados destinatarios el cliente sigue con los aceptados; tras `450` espera este único destinatario.\#
`450` para lista gris y buzones no disponibles ahora.\#
`452` para almacenamiento y demasiados destinatarios.\#
450 550\#
`450` es temporal y la cola reintenta; `550` es permanente y el correo rebota.\#
Tras `450` conserve la dirección; tras `550` mire el código ampliado: solo `5.1.x` habla de una dirección errónea.\#
Un `450` con «user unknown» que dura días es un `550` que un ajuste suaviza, como `soft_bounce` de Postfix.\#
`450` cuando el mismo correo puede pasar más tarde sin cambios.\#
`550` cuando el buzón no existe o una regla prohíbe el correo.\#
450 554\#
`450` aplaza un buzón o un mensaje; `554` rechaza la transacción o la sesión de forma permanente.\#
Tras `450` basta esperar; tras `554` hay que cambiar algo.\#
`450` para lista gris y circunstancias pasajeras.\#
`554` para contenido, listas de bloqueo y sesiones rechazadas.\#
451 452\#
`451` es un error de proceso; `452`, falta de sitio: almacenamiento o destinatarios en esta transacción.\#
Tras `452` pueden pasar enseguida menos destinatarios o un mensaje menor; tras `451` solo ayuda el tiempo.\#
`451` para consultas, filtros y configuración fallidos.\#
`452` para un disco lleno y demasiados destinatarios.\#
451 454\#
`451` es para comandos de correo; `454`, para `AUTH` y `STARTTLS` que ahora no funcionan.\#
Tras `454` a `AUTH` el programa no debe pedir otra contraseña.\#
`451` cuando un comando de correo falla en el servidor.\#
`454` cuando no están disponibles la base de contraseñas o TLS.\#
451 550\#
`451` es un error del servidor y pasa; `550` es una decisión y permanece.\#
Tras `451` la cola reintenta; tras `550` el correo rebota.\#
`451` cuando no pudo decidir.\#
`550` cuando decidió contra el destinatario o el mensaje.\#
451 554\#
Ambos pueden seguir al mensaje: `451` no pudo terminar con él por ahora, `554` no lo quiere.\#
Tras `451` el cliente lo conserva y reintenta; tras `554` vuelve al remitente.\#
`451` cuando el filtro o el almacenamiento no están disponibles.\#
`554` cuando el veredicto es definitivo.\#
452 552\#
`452` es temporal: se espera sitio. `552` es permanente: este mensaje no cabe.\#
Demasiados destinatarios es `452`; RFC 821 usaba `552`, y los clientes deberían seguir tomándolo por temporal.\#
Un buzón lleno llega como `452 4.2.2` o `552 5.2.2`; un mensaje sobre el límite de tamaño es siempre `552`.\#
`452` para un disco lleno, un buzón lleno que alguien lee y demasiados destinatarios.\#
`552` para mensajes sobre el límite y buzones cuyo correo debe rebotar enseguida.\#
454 530\#
`530` exige autenticación o TLS; `454` dice que autenticación o TLS están averiados ahora.\#
Tras `530` debe actuar el cliente; tras `454`, el administrador del servidor.\#
`530` cuando un comando no puede ir antes de la autenticación o de `STARTTLS`.\#
`454` cuando fallan `AUTH` o `STARTTLS` mismos por una razón pasajera.\#
454 535\#
`454` es fallo del servidor; `535`, de las credenciales.\#
Tras `454` la misma contraseña puede valer más tarde; tras `535` el usuario necesita otra.\#
`454` cuando la autenticación no pudo comprobarse.\#
`535` cuando se comprobó y es errónea.\#
455 555\#
`455` es temporal: el parámetro se conoce, pero no puede cumplirse ahora. `555` es permanente: no se conoce o nunca se cumple.\#
Tras `455` la cola reintenta; tras `555` el cliente debe omitir el parámetro.\#
`455` para una falta pasajera, como un plazo que ahora no puede cumplirse.\#
`555` para parámetros de extensiones que `EHLO` no ofrece.\#
458 459\#
Ambos rechazan `ETRN`: `458` porque la cola no pudo ponerse en marcha, `459` porque este equipo no puede pedirlo.\#
Tras `458` puede servir pedirlo de nuevo; tras `459` alguien debe cambiar la lista de equipos.\#
`458` para problemas de la cola.\#
`459` para equipos no permitidos.\#
5.1.1 5.1.10\#
`5.1.1` trata de un buzón; `5.1.10`, del dominio entero, que publica que no acepta correo.\#
De Microsoft, `5.1.10` significa destinatario no encontrado: léalo ahí como `5.1.1`.\#
`5.1.1` para buzones desconocidos.\#
`5.1.10` cuando el dominio del destinatario tiene un MX nulo, con `556`.\#
5.1.1 5.1.2\#
Tras `5.1.1` está mal la parte anterior a `@`; tras `5.1.2`, el dominio posterior.\#
`5.1.1` viene del servidor del destinatario; `5.1.2`, casi siempre del suyo, que no encontró tal dominio.\#
`5.1.1` cuando el buzón es desconocido.\#
`5.1.2` cuando el dominio no existe o no tiene servidor de correo.\#
5.1.1 5.1.3\#
`5.1.1` está bien escrita, pero no nombra a nadie; `5.1.3` no está bien escrita.\#
Tras `5.1.3` busque espacios, comas y ángulos; tras `5.1.1`, errores al teclear y cuentas cerradas.\#
`5.1.3` para sintaxis errónea.\#
5.1.1 5.1.6\#
Ambos rechazan el buzón; `5.1.6` añade que existió y se ha mudado.\#
El nombre registrado de `5.1.6` dice «no forwarding address»; con `551` el texto puede dar una a pesar de ello.\#
`5.1.6` cuando estuvo aquí y se ha mudado.\#
5.1.1 5.2.1\#
Tras `5.1.1` no se conoce tal buzón; tras `5.2.1` existe, pero está desactivado.\#
Un buzón desactivado puede volver; uno desconocido es una dirección errónea.\#
`5.1.1` cuando la dirección nunca valió o su cuenta está borrada.\#
`5.2.1` para cuentas suspendidas o inactivas.\#
5.1.1 5.4.1\#
Según el registro, `5.4.1` dice que ningún equipo respondió; Microsoft lo usa para destinatarios que su directorio no conoce.\#
«Recipient address rejected: Access denied» con `5.4.1` es el `5.1.1` de Microsoft, salvo que el dominio se añadiera hace poco.\#
`4.4.1` cuando un equipo no responde; según el registro es solo temporal.\#
5.1.1 5.7.1\#
`5.1.1` trata de la dirección: es errónea. `5.7.1` trata del permiso: la dirección puede ser correcta.\#
Quite una dirección tras `5.1.1`, nunca solo por `5.7.1`.\#
Algunos servidores dicen `5.7.1` por usuarios desconocidos (Yandex, servidores qmail): lea el texto.\#
`5.7.1` para rechazos por política.\#
5.1.2 5.4.4\#
`5.1.2` culpa a la dirección: no existe tal dominio. `5.4.4` culpa al camino: el DNS no dio nada útil.\#
Tras `5.1.2` corrija la dirección; tras `5.4.4` mire los registros MX y A del dominio y su resolutor.\#
`5.1.2` cuando el dominio no existe.\#
`5.4.4` cuando existe, pero no tiene un servidor de correo útil.\#
5.2.2 5.2.3\#
`5.2.2` trata del buzón: está lleno. `5.2.3` trata del mensaje: es demasiado grande para este buzón.\#
Tras `5.2.2` falla también un mensaje pequeño; tras `5.2.3` pasa.\#
`5.2.2` para un buzón sobre su cuota.\#
`5.2.3` para el límite de tamaño de un destinatario o grupo.\#
5.2.3 5.3.4\#
Ambos dicen que el mensaje es demasiado grande: `5.2.3` para este destinatario, `5.3.4` para todo el sistema.\#
Tras `5.3.4` ningún destinatario de ese servidor puede recibirlo; tras `5.2.3`, quizá otros.\#
`5.2.3` para límites de un buzón.\#
`5.3.4` para el límite anunciado con `SIZE`.\#
5.4.6 5.4.7\#
`5.4.6` dice que el mensaje dio vueltas; `5.4.7`, que esperó demasiado.\#
Tras `5.4.6` compare las líneas `Received`; tras `5.4.7` busque los errores temporales en el registro.\#
Según el registro un bucle es solo temporal, `4.4.6`; casi todos los servidores lo dan por permanente.\#
`5.4.6` para bucles y demasiados saltos.\#
`5.4.7` cuando se acabó el tiempo en la cola.\#
5.7.0 5.7.1\#
`5.7.0` es política o seguridad sin definir; `5.7.1`, el rechazo de esta entrega.\#
`5.7.0` llega a menudo con exigencias de autenticación y TLS (`530`) y con adjuntos bloqueados de Gmail; `5.7.1`, con retransmisión, listas de bloqueo y reglas.\#
`5.7.1` cuando a remitente, cliente o destinatario le falta permiso.\#
`5.7.0` cuando no encaja un código más preciso.\#
5.7.0 5.7.8\#
`5.7.8` dice que las credenciales son erróneas; con `530`, `5.7.0` dice que falta autenticación o TLS.\#
Tras `5.7.8` corrija usuario o contraseña; tras `5.7.0` lea el texto, pues cubre toda la seguridad.\#
`5.7.8` con `535`.\#
`5.7.0` con `530` y donde no encaja nada más preciso.\#
5.7.1 5.7.25\#
`5.7.25` nombra la causa, el DNS inverso; `5.7.1` puede tener cualquiera.\#
Tras `5.7.25` ponga a la dirección emisora un registro PTR cuyo nombre lleve de vuelta a ella; tras `5.7.1` lea el texto.\#
Muchos servidores avisan de la falta de DNS inverso con `5.7.1`; Gmail también con `4.7.23`.\#
`5.7.25` cuando falló la comprobación del DNS inverso.\#
`5.7.1` para reglas sin código propio.\#
5.7.1 5.7.26\#
`5.7.26` dice que falló la autenticación del mensaje (SPF, DKIM, DMARC); `5.7.1` puede tener cualquier causa.\#
Tras `5.7.26` publique o corrija los registros del remitente; tras `5.7.1` lea el texto.\#
`5.7.26` cuando falló más de una comprobación, como en un rechazo por DMARC.\#
`5.7.1` para otros rechazos por política.\#
5.7.20 5.7.26\#
`5.7.20` nombra una comprobación, DKIM: ninguna firma pasó. `5.7.26` dice que fallaron varias.\#
Tras `5.7.20` mire solo la firma; tras `5.7.26`, SPF, DKIM y su relación con el dominio de `From`.\#
`5.7.20` cuando solo cuenta la falta de DKIM.\#
`5.7.26` cuando cuenta la suma de comprobaciones, como en DMARC.\#
5.7.23 5.7.26\#
`5.7.23` nombra una comprobación, SPF: el equipo emisor no está permitido. `5.7.26` dice que fallaron varias.\#
Tras `5.7.23` corrija el registro SPF o piense en un reenvío; tras `5.7.26` cura mejor una firma DKIM válida y alineada.\#
Gmail usa `4.7.23` por falta de DNS inverso y `5.7.27` por SPF.\#
`5.7.23` cuando SPF falla y la política rechaza solo por eso.\#
`5.7.26` cuando no pasa ninguna comprobación, como en DMARC.\#
5.7.8 5.7.9\#
`5.7.8` rechaza las credenciales; `5.7.9`, el mecanismo.\#
Tras `5.7.8` compruebe la contraseña; tras `5.7.9` use otro mecanismo, una contraseña de aplicación u OAuth (Gmail). De Yahoo, `5.7.9` trata de SPF y DKIM.\#
`5.7.9` con `534`.\#
500 501\#
Tras `500` el comando mismo es desconocido o demasiado largo; tras `501` el comando se conoce y su argumento es erróneo.\#
`500` apunta al protocolo o al puerto; `501`, a una dirección, un nombre o un parámetro.\#
`500` para palabras que el servidor no conoce.\#
`501` para una dirección, un nombre de equipo o un texto Base64 erróneos.\#
500 502\#
`500` no conoce el comando; `502` lo conoce, pero no lo ofrece.\#
Para un cliente ambos significan: no use aquí este comando.\#
`500` para palabras desconocidas y líneas demasiado largas.\#
`502` para comandos del estándar desactivados o no incorporados.\#
500 503\#
`500` no puede leer el comando; `503` lo lee, pero aquí no encaja.\#
Una serie de `500` tras un `503` a `DATA` es el texto del mensaje, leído como comandos.\#
`500` para comandos desconocidos.\#
`503` para comandos conocidos en mal momento.\#
501 503\#
`501` trata de lo que dice la línea; `503`, de cuándo llega.\#
Tras `501` corrija la línea; tras `503` busque el comando rechazado anterior.\#
`501` para un argumento erróneo.\#
`503` para un orden erróneo.\#
501 550\#
`501` dice que la dirección no puede leerse; `550`, que sí, pero es desconocida o no deseada.\#
Algunos servidores responden a usuarios desconocidos con `501 5.1.1` o `501 5.1.3`: confíe en el texto.\#
`501` para direcciones mal escritas.\#
`550` para las bien escritas que se rechazan.\#
501 553\#
`501` trata de la forma de la línea; `553`, de la dirección: no está permitida, aunque pueda leerse.\#
Ambos se usan para direcciones mal escritas; `553`, también para remitentes que la cuenta no puede usar y para retransmisión rechazada.\#
`501` para ángulos, espacios y sintaxis rota.\#
`553` para direcciones que excluye una regla.\#
501 555\#
`501` es un valor erróneo; `555`, un parámetro que el servidor no conoce o no cumple.\#
Tras `555` lea la respuesta a `EHLO`: la extensión no se ofrece. Gmail y qmail dicen `555` también por simples errores de sintaxis.\#
`501` para direcciones y valores erróneos.\#
`555` para parámetros desconocidos de `MAIL` y `RCPT`.\#
502 503\#
`502` no ofrece el comando en absoluto; `503` sí, pero no en este punto.\#
Courier dice `502` también por un orden erróneo.\#
`502` para comandos desactivados.\#
`503` cuando algo debe ir antes.\#
502 504\#
`502` rechaza el comando entero; `504`, solo este argumento.\#
Tras `504` puede valer otro argumento, como otro mecanismo de `AUTH` o un nombre de equipo completo.\#
`502` cuando el comando no se ofrece.\#
`504` cuando se ofrece, pero no con este parámetro.\#
503 530\#
`503` dice que el orden es erróneo; `530`, que falta autenticación o TLS. Algunos equipos dicen `503` y quieren decir `530`.\#
Tras `503` busque arriba el comando rechazado; tras `530` active la autenticación o el cifrado.\#
`503` para `DATA` sin destinatarios, `MAIL` sin `EHLO`, un segundo `AUTH`.\#
`530` cuando un comando necesita antes autenticación o TLS.\#
503 554\#
Ambos pueden responder a `DATA` cuando no se aceptó ningún destinatario, y ahí significan lo mismo.\#
Por lo demás, `503` trata del orden y `554` es un rechazo del mensaje o de la sesión. En LMTP debe ser `503`.\#
Ninguno es la causa: lo es el rechazo anterior de los destinatarios.\#
`554` con «no valid recipients» en `DATA`, para mensajes rechazados y como saludo de rechazo.\#
504 555\#
`555` es para parámetros de `MAIL FROM` y `RCPT TO`; `504`, para argumentos de otros comandos.\#
Postfix dice `504` por nombres de equipo y direcciones sin dominio.\#
`504` para mecanismos de `AUTH` y argumentos de `HELP` o `VRFY`.\#
`555` para parámetros de extensiones tras una dirección.\#
521 554\#
`521` dice que el equipo no acepta correo de nadie; `554` rechaza a este cliente, esta sesión o este mensaje.\#
Tras un saludo `554` el servidor espera `QUIT`; tras `521` puede cerrar enseguida.\#
El postscreen de Postfix dice `521` cuando bloquea a un cliente y cuelga: léalo como `554`.\#
`554` para clientes no deseados y mensajes rechazados.\#
521 556\#
`521` lo dice el propio equipo al conectarse; `556` lo dice otro servidor que vio en el DNS que el dominio no acepta correo.\#
Tras `521` puede servir otro MX del dominio; tras `556` el dominio entero no acepta correo.\#
`521` para un servicio de correo simulado en un equipo.\#
`556` cuando el dominio del destinatario tiene un MX nulo.\#
525 535\#
Tras `535` las credenciales son erróneas; tras `525` son correctas, pero la cuenta está bloqueada.\#
Pida otra contraseña solo tras `535`.\#
`525` figura únicamente en el registro, así que muchos servidores dicen `535` también por cuentas bloqueadas.\#
`535 5.7.8` para credenciales erróneas.\#
`525 5.7.13` para una cuenta desactivada.\#
530 535\#
`530` dice que nadie se ha autenticado aún; `535`, que se intentó y falló.\#
Tras `530` active la autenticación; tras `535` corrija usuario o contraseña.\#
`530` también puede exigir TLS, con «Must issue a STARTTLS command first».\#
`530` para responder a comandos que necesitan autenticación.\#
`535` para responder a `AUTH` con credenciales erróneas.\#
530 538\#
`530` exige TLS (o autenticación) antes de cualquier comando; `538` exige TLS para un mecanismo.\#
`538` es historia: los servidores de hoy no ofrecen tal mecanismo antes de TLS.\#
`530` con «Must issue a STARTTLS command first» para todos los comandos.\#
`538` solo para responder a `AUTH` con un mecanismo que necesita TLS.\#
530 550\#
`530` puede curarlo el cliente al momento: autenticarse o iniciar TLS. `550` sigue siendo un rechazo.\#
«Relaying denied» con `550` tiene a menudo la misma cura: autenticarse. Otros textos de `550` hablan de buzón o política.\#
`530` cuando el comando saldría bien con autenticación.\#
`550` cuando ninguna autenticación ayudaría.\#
534 535\#
Tras `534` se rechaza la forma de autenticarse; tras `535`, las credenciales.\#
Tras `534` elija otro mecanismo, una contraseña de aplicación u OAuth; tras `535` compruebe usuario y contraseña.\#
Los proveedores los mezclan: Microsoft 365 dice `535` cuando la entrada con contraseña está desactivada.\#
`534` cuando el mecanismo es demasiado débil para la cuenta.\#
`535` cuando las credenciales son erróneas.\#
534 538\#
Tras `538` el mecanismo vale en cuanto la conexión esté cifrada; tras `534` es demasiado débil en todo caso.\#
Ambos responden solo a `AUTH`.\#
`534` cuando la política quiere un mecanismo más fuerte.\#
`538` cuando lo único que falta es TLS.\#
535 550\#
`535` responde a `AUTH` y habla de credenciales; `550` responde casi siempre a `RCPT` y habla de buzón o política.\#
Tras `535` corrija la autenticación; tras `550` no se trata de ella, salvo que lo diga el texto.\#
`535` para una autenticación fallida.\#
`550` para destinatarios, remitentes y mensajes rechazados.\#
550 551\#
`551` sabe adónde fue el destinatario y puede decirlo; `550` no da dirección nueva.\#
Tras `551` envíe a la dirección del texto; tras `550` `5.1.1` no hay adónde enviar.\#
`551` trata siempre de un destinatario mudado; `550` cubre buzones desconocidos y toda clase de políticas.\#
`551` cuando puede darse una dirección nueva y el correo no se reenvía.\#
`550` cuando es desconocida o reservada, y para todos los demás rechazos.\#
mudado también, pero el correo se reenvía\#
550 552\#
`550` rechaza el buzón o el correo; `552` dice que no hay sitio para él.\#
Tras `552` la dirección es correcta: envíe menos o más tarde. Tras `550` `5.1.1` la dirección es errónea.\#
`550` para buzones desconocidos y políticas.\#
`552` para mensajes sobre el límite y buzones sobre su cuota.\#
550 553\#
`550` sabe leer la dirección y rechaza; `553` objeta la dirección misma: su forma, o que se use aquí.\#
En `MAIL FROM`, `553` dice casi siempre que la dirección del remitente no pertenece a la cuenta.\#
En la práctica se solapan: Yahoo bloquea con `553`, qmail rechaza con él la retransmisión.\#
`553` para direcciones mal escritas o no permitidas.\#
550 554\#
`550` rechaza un buzón, un remitente o un mensaje; `554` es el código general de una transacción o sesión fallida.\#
Un saludo `554` rechaza la sesión; `550` no está pensado para eso.\#
Tras cualquiera de los dos decide el código ampliado: `5.1.x` es la dirección, `5.7.x` la política.\#
`550` para destinatarios y para políticas de razón conocida.\#
`554` en el saludo, para `DATA` sin destinatarios y para mensajes rechazados.\#
550 556\#
`556` habla del dominio entero; `550`, casi siempre de un buzón o de una política.\#
`556` se basa en un MX nulo, que el dueño del dominio publicó a propósito; `550` cubre todo lo demás.\#
Para un remitente cuyo dominio tiene un MX nulo el código es `550 5.7.27`.\#
`556` cuando el dominio del destinatario publica `MX 0 .`.\#
`550` para buzones desconocidos, dominios desconocidos y políticas.\#
550 571\#
`550` es un código de respuesta real; `571` es `5.7.1` sin sus puntos, y su segunda cifra no es válida.\#
Ambos rechazan por política; lea `571` como `550 5.7.1`.\#
`550 5.7.1` para un rechazo por política.\#
No envíe `571`.\#
551 553\#
`551` dice que el destinatario se ha mudado; `553`, que la dirección no está permitida.\#
El texto de `551` puede llevar una dirección nueva; el de `553` no, salvo como respuesta a `VRFY`, donde enumera candidatos.\#
`551` para destinatarios con una dirección nueva.\#
`553` para direcciones mal escritas o excluidas por una regla.\#
551 554\#
`551` ofrece una dirección nueva; `554` solo rechaza.\#
Hay listas que llaman a `551` «relay denied»; la retransmisión se rechaza con `554` (Postfix) o `550` y `5.7.1`.\#
`551` para un destinatario mudado.\#
`554 5.7.1` o `550 5.7.1` para rechazar la retransmisión.\#
552 554\#
`552` trata de tamaño y almacenamiento; `554`, de todo lo demás que hace fallar un mensaje.\#
Tras `552` puede pasar un mensaje menor; tras `554` el tamaño no importa. El `552 5.7.0` de Gmail es la excepción: trata del contenido.\#
`552` para límites y cuotas.\#
`554` para contenido, listas de bloqueo y sesiones.\#
553 554\#
`553` trata de una dirección; `554`, de la transacción o la sesión.\#
Tras `553` mire la dirección del texto; tras `554`, cliente, contenido y rechazos anteriores. El `553` de Yahoo con una marca como `[BL21]` es un bloqueo, como con `554`.\#
`553` para direcciones no permitidas.\#
`554` para clientes, sesiones y mensajes rechazados.\#

"""#)
}
