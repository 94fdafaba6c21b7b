// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esPairs = PackedTable(
        records: #"""
00000700006007B070060400;i0700:0700Fo0700A0400J60700E0500PX0700J0500UN0700O0500\50700T0400_a0700X0400cn0700\04\#
00h20700`0500nL0700e0401370700i05018W0700n0601?h070140401DP070180601LQ0701>0401QX0701B0401UI0701F0501Z50701K05\#
01`20;01P0401e60;01T0401jo0;01X0402050;01\04024U0;01`0402970;01d0502>Z0;01i0402Di0;01m0402K80;0210502Q40=02604\#
02VB0702:0402[>0702>0502ad0702C0502hC0702H0402nE0702L06033B0702R04037o0702V0503=E0702[0503CG0702`0503H_0702e05\#
03P[0702j0503WX0702o0403]3070330503cl070380403h@0703<0403mG0703@04041^0703D04045@0703H04049[0703L0504A60703Q04\#
04F=0703U0404J30703Y0404OL0703]0404Sc0<03a0404XJ0;03e0404]<0;03i0404`\0;03m0404dH0;0410404he0;0450404n<0;04905\#
05320<04>05059?0;04C0405>=0;04G0405CC0;04K0405G\0;04O0405LB0<04S0405QA0;04W0505W80;04\0405[M0;04`0405_\0;04d04\#
05eP0;04h0405io0=04l05060_0<05105066j0<0560406<60=05:0406A30=05>0506GU0=05C0506NE0=05H0406R]0=05L0406Vm0?05P04\#
06]n0?05T0306c:0>05W0306i`0;05Z0406mS0705^04072f0705b04076e0705f0407:U0705j0407=f0705n0407BE070620407GW0706604\#
07L\0706:0407O_0706>0407S_0706B0407YJ0706F0507_I0706K0407cl0706O0507i`0706T0507o90706Y04084H0706]04088a0706a05\#
08>30706f0508CX0706k0408H^0706o0408Mn070730508TI070780408X?0707<0408]<0707@0608dW0707F0408hT0707J0508n50707O05\#
094g0707T0509;40707Y0409>W0707]0409Cd0707a0409H00707e0409Lm0707i04\#

"""#,
        slots: #"""
000e0?00000000000W0T1]00000000000000000011000D001P0000000F1F0A0R05061X0000000000001_00001S1[080^1`00000012001A\#
00000i0I1N000Z1H040000001^000U1@00000J0000000000001W000000000]0Q1U000;000m0d0000000000000L0>0N1\0S000\000c000=\#
0g1=0000000j1c0@151J0000000f00001K0O00000000000000000000001E0000000`030<1>0l1M1V0C00001?1b0o00001;1a000B000H00\#
0[1Z000000001:00140K1R000000101T000000000000000000160000000000000P0k0n001Y001L000000000b00000_1O13090a0G1Q0h01\#
00000:1G0000001I0017000000000000000000181C00190V0Y1D021B1<0X1d0000070E0M\#

"""#,
        fields: #"""
0007:000A1f0007:00271V003]3003`0_003]3004O0i003]3005H0e006=:006G0k0007:007I1H0007:008a1S003]300:D0W003]300:k0n\#
0007:00<0260007:00>61O0007:00?U1l003]300AQ0g003]300BH1a003]300D91E00EN:00EX1G0007:00G60k0007:00H10l003]300Hm0T\#
003]300IQ0U0007:00J=220007:00L?1R0007:00Ma1:003]300Nk0\003]300OW110007:00P_1P0007:00R?1O003]300Hm0T003]300S^0n\#
00T\:00Tf0X0007:00UU1S0007:00W81O0007:00XW1C003]300Yj0N003]300ZH1]0007:00\<1L0007:00]X11003]300^Y0Y003]300_B0O\#
0007:00_h1Q0007:00aI1;003]300bT0X003]300c<0b0007:00d5120007:00e71O003]300fV15003]300g[0G0007:00h91_0007:00ih1L\#
0007:00kD1>003]300lR10003]300mR0j0007:00nS1;0007:00o^1^003]3011L0h003]3012D0c0007:013>1W0007:014e1M0007:016B0j\#
003]3017<0\003]3017h0_0007:018^0`0007:019N200007:01;N1S003]301=11B003]301>C0]01?0:01?:0^0007:01?o1<0007:01A;1e\#
003]301C00k003]301Ck0U0007:01DW1T0007:01F;1@0007:01GK1j003]301IE0h003]301J=1D003]301KQ100007:01LX1L0007:01N41d\#
003]301Oh0d003]301P\0l0007:01Q_1N0007:01S=0k003]301T80[003]301Tc0V0007:01UP1N0007:01Vn1D0007:01XB12003]301YD0J\#
003]301Y^0G0007:01Z<2;0007:01\G1X003]301]o0a003]301^`0_01_O:01_Y0I0007:01`=1a0007:01an1_003]301c]0_003]301dL0Z\#
0007:01eA1S0007:01fd2`003]301iT0d003]301jH0W0007:01k:1Y0007:01lc21003]301nd0\003]301oP0U0007:020@1B0007:021R1A\#
003]3022c0U003]3023H1=0007:024`1\0007:026L1K003]3027g0R003]3028I0^0007:029B1h0007:02;:1L0007:02<V13003]302=Y0Q\#
003]302>:0P0007:02>e1[0007:02@P2H003]302Bh0[003]302CS1F0007:02E42R0007:02GV1W003]302I=14003]302JA0g0007:02KC1S\#
0007:02Lf1P0007:02NF1P003]302Of0[003]302PQ0S0007:02QA2=0007:02SN1a003]302U?0O003]302U^0T0007:02VI2:0007:02XS0k\#
003]302YN0b003]302Z@0n0007:02[E1]0007:02]21Q0007:02^S0i003]302_L1A003]302`]170007:02ak1\0007:02cW1H0007:02do1c\#
003]302fb0X003]302gJ0i0007:02hJ1`0007:02j:29003]302lC0_003]302m21C0007:02nL1<0007:02oX0o003]3030W0W003]3031>0\\#
003]3031j0e01_O:032_0S0007:033I1Q0007:034j1Q003]3036K0U003]303700o0007:03860n0007:03941`0007:03:d1<003]303<00Z\#
003]303<Z0[0007:03=L170007:03>S2Z003]303A=0`003]303Am0@03B=:03BG100007:03CN170007:03DU1a003]303FF0d003]303G:0`\#
03B=:03Gj0e0007:03Hf1c0007:03JY1K0007:03L41d003]303Mh1U003]303OM1>0007:03Pb1j0007:03R\1]0007:03TI0j003]303UC1E\#
003]303VX100007:03W_1c0007:03YR1g003]303[I0e003]303\>0e0007:03]:1>0007:03^H1f0007:03`>1^003]303al10003]303bl10\#
0007:03d31T0007:03eW0j003]303fQ0a003]303gB0n0007:03hG1Y0007:03j01Z003]303kZ0h003]303lR0e0007:03mN1I0007:03ng0o\#
003]303of0g003]3040]110007:041e1:0007:042o0j003]3043i0M003]3044F0j0007:045G1M0007:046d1>003]3048211003]304930X\#
0007:049b1>0007:04;01`0007:04<`1^003]304>N1F003]304?d1B0007:04A=1M0007:04BZ1=003]304Cg1?003]304E6170007:04FD0h\#
0007:04G<1L003]304HX0c003]304IK0X0007:04J:1o0007:04L91>003]304MG1:003]304NQ0k0007:04OS1a0007:04QD1N003]304Rb0P\#
003]304SB0Q0007:04So1K0007:04UJ1F003]304V`0R003]304WB180007:04XU1C0007:04Yh1Z003]304[R0X003]304\:120007:04]G1B\#
0007:04^Y1T003]304V`0R003]304`=0O0007:04`g150007:04al1a003]304[R0X003]304c]0[0007:04dS1B0007:04ee1?003]304g414\#
003]304h80]0007:04i0200007:04k022003]304V`0R003]304m21:0007:04nG1Y0007:05000j0007:050j1T003]304V`0R003]3052N0T\#
0007:053>250007:055C1c003]3057617003]3022c0U058=<058I0f0007:059J1X0007:05;21V003]305<X0T003]305=<110007:05>H1b\#
0007:05@:1O003]305AY0`003]305BI0j0007:05CN1W0007:05E513003]305F80V003]305F^0n0007:05Gg1]0007:05IT1N003]305K20S\#
003]305KU0]0007:05LN1b0007:05N@1Q003]305Oa0g003]305PX0Y0007:05QL180007:05RT1W0007:05T;1W003]305Ub0X003]305VJ0^\#
0007:05WC1O0007:05Xb1I003]305Z;0J003]305ZU0h0007:05[X1D0007:05\l1B003]305^>0[003]305^i0c0007:05_g1B0007:05a92R\#
003]305c[14003]305d_0a0007:05e[1X0007:05gC1T003]305hg0B003]305i90f0007:05j<2<0007:05lH1l003]3052N0T003]305nD1H\#
05o\<05oh0g0007:060k190007:06241j0007:063n1M003]3065K0h003]3066C0W0007:06761_0007:068e1H003]306:=1?003]306;L0Z\#
0007:06<C1P0007:06=c1S003]306?F0]003]306@3100007:06A@2H0007:06CX1l0007:06ET0`003]306FD0J003]306F^0g0007:06Gb1_\#
0007:06IQ1j0007:06KK0o003]306LJ0n003]306MH0m0007:06NR230007:06PU1>003]306FD0J003]306Qc0j0007:06Rj1c0007:06T]1Q\#
003]306V>0_003]306Qc0j0007:06W<2D0007:06YP1i003]306[I1S06\l=06]90e0007:06^=2I0007:06`V17003]306a]1M0007:06cH1k\#
0007:06eC2D003]306gW290007:06ik0h0007:06jc2N003]305hg0B003]306mA0B0007:06mZ1i0007:06oS1J003]3070m0^003]3071[1;\#
0007:072m0o0007:073l0l003]3074h0l003]3075d110007:076l130007:077o1H003]3079G0Q003]3079h0]0007:07:\0n0007:07;Z1>\#
003]307<h0Q003]307=I0M0007:07=m1O0007:07?L1X003]307A40T003]307AX0]0007:07BL1W0007:07D329003]307F<0^003]307Fj0]\#
0007:07G^1G0007:07I525003]307K:0[003]307Ke0g0007:07Lc190007:07Ml0b003]307N^0Q003]307O?0P0007:07Of0l0007:07Pb1T\#
003]307RF0U003]307Rk0d0007:07Sf1n0007:07Ud1P003]307WD1:003]307XN0l0007:07YQ1V0007:07[71_0007:07\f14003]307=I0M\#
003]307]j1O0007:07_P1O0007:07`o13003]307b210003]307c20j0007:07d31R0007:07eU1]003]307gB0j003]307h<0o01_O:07i;0U\#
0007:07ig1^0007:07kU1B0007:07lg1L003]3031>0\003]307nC0f0007:07o@1l0007:081<1K003]3082W0g003]3083N0j0007:084O1H\#
0007:085g1_003]3087V0k003]3088Q0@0007:088h1T0007:08:L0V0007:08;21`003]308<b0X003]308=J0Y0007:08>:1=0007:08?G1>\#
0007:08@U1=003]308Ab0m003]308B_0i0007:08C_1Q0007:08E@1?003]308FO1:003]308GY150007:08He1U0007:08JJ1m003]308LG0i\#
003]308M@0^0007:08N51=0007:08OB1d0007:08Q61Z003]308R`0m003]308S]0\0007:08TP1_0007:08V?0N003]308V]0j003]308WW0X\#
0007:08XF1d0007:08Z:1Q003]308[[0V003]308\A0k0007:08]C1E0007:08^X1F0007:08_n1[003]308aY19003]308bb1:00EN:08cl0[\#
0007:08d^1:0007:08eh1^003]301>C0]003]308gV0n0007:08h[1X0007:08jC1Q0007:08kd1M003]301>C0]003]308mA0d0007:08n<1f\#
0007:0902140007:09161V003]3092\0n003]3093Z1=0007:094n1D0007:096B1Y0007:097k1;003]309960j003]309:0140007:09;;1Y\#
0007:09<d0i003]309=]0Z003]309>G0@0007:09>^1I0007:09@71m003]309B40b003]309Bf0n0007:09Ck0f0007:09Da1c003]309FT0R\#
003]309G60j0007:09H71M0007:09IT29003]309K]0M003]309L:0c0007:09M4160007:09N:2[003]309Pe0U003]309QJ0d\#

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
250 550\#
`250` acepta; `550` rechaza de forma permanente.\#
Tras `RCPT TO`, `250` es provisional: el servidor aún puede decir `550` después del mensaje, por su contenido o por política.\#
El `250` tras el punto final es el recibo; lo que falle después vuelve como rebote, no como `550`.\#
`250` para lo hecho y, tras el punto final, solo con el mensaje guardado en firme.\#
`550` para buzones desconocidos y políticas.\#
closer 450\#
el rechazo que permite al remitente reintentar\#
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
354 503\#
Ambos responden a `DATA`: `354` pide el mensaje; `503` dice que el orden está mal, casi siempre porque no se aceptó ningún destinatario.\#
Tras `354` el cliente debe enviar el mensaje; tras `503` no debe, o cada línea se rechaza como comando.\#
`354` cuando se aceptó al menos un destinatario.\#
`503` cuando falta `MAIL` o un `RCPT` aceptado.\#
closer 554\#
el otro rechazo de `DATA`\#
4.2.1 4.2.2\#
Con `4.2.1` el buzón está desactivado por ahora o, en Gmail, recibe demasiado deprisa; con `4.2.2` está lleno.\#
Tras `4.2.2` el titular debe hacer sitio; tras `4.2.1` debe actuar el sistema de correo, o basta con el tiempo.\#
`4.2.1` para buzones suspendidos o en traslado.\#
`4.2.2` para buzones que superan su cuota.\#
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
4.4.7 5.4.7\#
Ambos dicen que el mensaje esperó demasiado; `5.4.7` siempre es definitivo, `4.4.7` puede ser solo un aviso de retraso.\#
Mire `Action:` al lado: `delayed` significa que los intentos siguen; `failed`, que acabaron.\#
Ninguno nombra la causa: es la última respuesta temporal anterior.\#
`4.4.7` para un aviso de retraso.\#
`5.4.7` cuando la cola se rinde.\#
4.7.0 4.7.1\#
`4.7.0` dice solo «seguridad o política, por ahora»; `4.7.1`, que esta entrega no se autoriza por ahora.\#
En la práctica `4.7.1` suele ser lista gris o una regla del destinatario; `4.7.0`, un límite de cliente, autenticación o TLS (Gmail, Yahoo, Postfix).\#
`4.7.1` para aplazar una entrega por regla.\#
`4.7.0` cuando no encaja nada más preciso, como demasiados errores o autenticaciones.\#
4.7.0 5.7.0\#
`4.7.0` aplaza por seguridad, casi siempre por ritmo o reputación; `5.7.0` rechaza, casi siempre por falta de autenticación o de TLS, o por contenido prohibido.\#
Tras `4.7.0` envíe más despacio y deje reintentar a la cola; tras `5.7.0` antes hay que cambiar algo.\#
`4.7.0` para límites y problemas pasajeros de autenticación o TLS.\#
`5.7.0` para exigencias y prohibiciones que permanecen.\#
4.7.1 5.7.1\#
`4.7.1` es un rechazo por ahora, casi siempre lista gris; `5.7.1`, un rechazo mientras nada cambie.\#
Tras `4.7.1` espere; tras `5.7.1` siga el texto: autenticación, SPF, lista de bloqueo, permiso.\#
Según el registro el detalle es solo permanente, pero `4.7.1` es tan común que no es un error.\#
`4.7.1` para lista gris y reglas pasajeras.\#
`5.7.1` para reglas que permanecen.\#
4.7.28 5.7.28\#
Ambos dicen que llega demasiado correo de este origen; con `4.7.28` la cola puede entregarlo más tarde, con `5.7.28` este mensaje se pierde.\#
En ambos casos baje el ritmo y busque una cuenta secuestrada; tras `5.7.28` hay que enviar de nuevo lo rechazado.\#
`4.7.28` para frenar un origen.\#
`5.7.28` para detener una avalancha.\#
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
5.1.10 5.4.1\#
En Microsoft ambos significan destinatario desconocido: `5.4.1` se dice en el borde durante la sesión; `5.1.10`, más tarde, dentro.\#
En el registro difieren: `5.1.10` es un MX nulo en el dominio del destinatario; `5.4.1`, un equipo que no responde.\#
`5.1.10` con `556` cuando el dominio del destinatario tiene un MX nulo.\#
closer 5.1.1\#
el código registrado para un destinatario desconocido\#
5.1.2 5.4.4\#
`5.1.2` culpa a la dirección: no existe tal dominio. `5.4.4` culpa al camino: el DNS no dio nada útil.\#
Tras `5.1.2` corrija la dirección; tras `5.4.4` mire los registros MX y A del dominio y su resolutor.\#
`5.1.2` cuando el dominio no existe.\#
`5.4.4` cuando existe, pero no tiene un servidor de correo útil.\#
5.1.7 5.1.8\#
Ambos culpan a la dirección del remitente: `5.1.7` no puede leerla; `5.1.8` la lee, pero no encuentra el dominio.\#
Tras `5.1.7` corrija cómo está escrita; tras `5.1.8`, su dominio o los registros DNS de este.\#
`5.1.7` para sintaxis incorrecta en `MAIL FROM`.\#
`5.1.8` para un dominio de remitente sin MX ni dirección.\#
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
5.4.6 5.4.14\#
Ambos dicen que el mensaje da vueltas; `5.4.6` está registrado, `5.4.14` es un código propio de Exchange Online.\#
En ambos casos lea los campos `Received` desde abajo: los equipos que se repiten forman el bucle.\#
`5.4.6` cuando un mensaje pasó por demasiados equipos.\#
Nadie más que Microsoft envía `5.4.14`.\#
5.4.6 5.4.7\#
`5.4.6` dice que el mensaje dio vueltas; `5.4.7`, que esperó demasiado.\#
Tras `5.4.6` compare las líneas `Received`; tras `5.4.7` busque los errores temporales en el registro.\#
Según el registro un bucle es solo temporal, `4.4.6`; casi todos los servidores lo dan por permanente.\#
`5.4.6` para bucles y demasiados saltos.\#
`5.4.7` cuando se acabó el tiempo en la cola.\#
5.5.1 5.5.2\#
`5.5.1` lee el comando, pero no se ofrece o llega a destiempo; `5.5.2` no puede leer la línea.\#
Tras `5.5.1` mire el orden y la respuesta a `EHLO`; tras `5.5.2`, los bytes de la línea.\#
`5.5.1` con `503` o `502`.\#
`5.5.2` con `500`, o con `501` para una línea ilegible.\#
5.5.2 5.5.4\#
`5.5.2` trata de la línea entera; `5.5.4`, de un argumento de un comando entendido.\#
Los servidores los mezclan: Postfix dice `5.5.2` por un nombre `HELO` sin dominio.\#
`5.5.2` para líneas que no se pueden leer.\#
`5.5.4` para argumentos y parámetros no aceptados.\#
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
5.7.1 5.7.133\#
`5.7.1` puede deberse a cualquier política; `5.7.133` nombra una: el grupo solo acepta correo de personas autenticadas de su organización.\#
Tras `5.7.133` su servidor está bien: el propietario del grupo debe abrirlo. Tras `5.7.1` el texto dice quién debe actuar.\#
Solo Exchange envía `5.7.133`; el código registrado para una lista cerrada es `5.7.2`.\#
closer 5.7.2\#
el código registrado para una lista cerrada para usted\#
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
5.7.23 5.7.25\#
`5.7.23` trata de SPF: el dominio no permite la dirección. `5.7.25` trata del DNS inverso: la dirección no tiene un nombre que lleve de vuelta a ella.\#
Tras `5.7.23` el titular del dominio corrige un registro TXT; tras `5.7.25` el titular del rango de direcciones pone un PTR.\#
Gmail dice `4.7.23` y se refiere al DNS inverso.\#
`5.7.23` cuando falla SPF.\#
`5.7.25` cuando falla la comprobación del DNS inverso.\#
5.7.23 5.7.26\#
`5.7.23` nombra una comprobación, SPF: el equipo emisor no está permitido. `5.7.26` dice que fallaron varias.\#
Tras `5.7.23` corrija el registro SPF o piense en un reenvío; tras `5.7.26` cura mejor una firma DKIM válida y alineada.\#
Gmail usa `4.7.23` por falta de DNS inverso y `5.7.27` por SPF.\#
`5.7.23` cuando SPF falla y la política rechaza solo por eso.\#
`5.7.26` cuando no pasa ninguna comprobación, como en DMARC.\#
5.7.23 5.7.27\#
En el registro `5.7.23` es un fallo de SPF y `5.7.27` un MX nulo en el dominio del remitente; en Gmail `5.7.27` es el fallo de SPF.\#
En ambos casos mire el dominio de `MAIL FROM`: primero su SPF, después su MX.\#
`5.7.27` cuando el dominio del remitente tiene un MX nulo.\#
5.7.26 5.7.27\#
En Gmail ambos tratan de la autenticación: `5.7.26` dice que no bastó ni SPF ni DKIM; `5.7.27`, que SPF no pasó.\#
En el registro, en cambio, `5.7.27` dice que el dominio del remitente no acepta correo (MX nulo).\#
`5.7.26` cuando fallaron varias comprobaciones.\#
5.7.509 5.7.515\#
`5.7.509` sigue la política DMARC del propio dominio del remitente, que dice reject; `5.7.515` es la exigencia de Outlook.com a quien envía mucho.\#
Tras `5.7.509` basta una comprobación alineada que pase; para `5.7.515` deben pasar SPF y DKIM, y DMARC estar publicado.\#
Ambos son códigos propios de Microsoft; el registrado para una autenticación fallida es `5.7.26`.\#
closer 5.7.26\#
el código registrado para una autenticación fallida\#
5.7.511 5.7.606\#
Ambos vetan la dirección emisora; con `5.7.606` una página web la retira de la lista, con `5.7.511` solo un correo a la dirección que da la respuesta.\#
La retirada solo sirve cuando el spam ha cesado; tarda uno o dos días.\#
Ambos son códigos propios de Microsoft; en otros sitios una dirección bloqueada es `5.7.1`.\#
5.7.57 5.7.139\#
Con `5.7.57` el dispositivo o programa no se autenticó en absoluto; con `5.7.139` lo intentó y Microsoft 365 lo rechazó.\#
Tras `5.7.57` ponga usuario y contraseña o cree un conector; tras `5.7.139` un administrador debe permitir SMTP AUTH, o el programa necesita OAuth.\#
Ambos son códigos propios de Microsoft; en otros sitios la falta de autenticación es `5.7.0` con `530`, y la fallida `5.7.8` con `535`.\#
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
521 550\#
`521` habla del equipo: no acepta correo para nadie. `550` habla de este buzón o de este mensaje.\#
Tras `521` mire adónde va el correo (registro MX); tras `550`, la dirección o la regla que nombra el texto.\#
`521` para un equipo sin servicio de correo, en el saludo.\#
`550` para rechazar un destinatario, un remitente o un mensaje.\#
el rechazo de un cliente en el saludo\#
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
523 552\#
Cuando `523` trata del tamaño es `5.2.3` sin sus puntos y significa lo mismo que `552`.\#
En el registro `523` significa cifrado necesario, `5.7.10`; Gmail lo envía por comandos detrás de `STARTTLS`.\#
`552 5.2.3` o `552 5.3.4` para un mensaje demasiado grande.\#
No envíe `523`.\#
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
