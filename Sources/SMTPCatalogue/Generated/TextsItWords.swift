// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itWords = PackedTable(
        records: #"""
00000300004005L030040400;80<0080200=i0<00:0200@:0<00<0200BT0<00>0200DP0?00@0200F`0<00B0200I80<00D0200KQ0C00F02\#
00N00<00H0200Oo0<00J0200QY0<00L0200Sa0<00N0200U;0<00P0200W=0<00R0200Yk0<00T0200[Q0<00V0200\R0<00X0200^j0<00Z02\#
00`\0@00\0200bf0<00^0200e>0<00`0200gW0?00b0200j00@00d0200lD0F00f05013>0D00k0501:30H0100501@10E0150601Ig0H01;06\#
01R[0J01A0601[D0D01G0601`^0C01M0501eE0F01R0501kW0D01W05020_0F01\06027_0B01b0502>c0E01g0502DJ0G01l0502IN0I02105\#
02OT0G0260402TT0J02:0502Z=0D02?0402_80B02C0402eV0G02G0402jo0@02K0603290E02Q06038f0402W0403>D0>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070E000L;000W1`002G4002K24004OA004`0\00034005O0L000L;005k1_002G4007Z1m004OA009W1Q0003400;D0_000L;00<31f\#
0003400>50<000L;00>A1i0003400@F0N000L;00@d1`0003400B`0T000L;00CD1<0003400D_0E000L;00E41\0003400Fl0G000L;00GC1e\#
0003400ID0E000L;00IY1h0003400Kd0B000L;00L61j0003400N<0K000L;00NW1H0003400P;0C000L;00PN1;0003400Qe0T000L;00RI1H\#
0003400Sm0>000L;00T;100003400UG0M000L;00Ud1I0003400WI0D000L;00W]2>0003400Z70>000L;00ZE1<0003400[]0D000L;00\10Q\#
0003400\^0H000L;00]61d0003400_60J000L;00_P1<0003400`l0E000L;00aA1U0003400c20L000L;00cN1`0003400eJ0G000L;00ea1f\#
0003400gf0W000L;00hM1S0003400j@0b000L;00k21B0003400lZ0R000L;00m<1I002G400nU1[010@:010J1E004OA011_1O00034013R0M\#
000L;013o1;002G4015:1P010@:016Z22004OA018\1G0003401:K0U000L;01;019002G401<91Y010@:01=b1:004OA01>l150003401@F0R\#
000L;01@h1U002G401BM20010@:01DM1\004OA01F92001H9C01HL1K0003401J?0E000L;01JT1c002G401LG20010@:01NG11004OA01OH1^\#
01H9C01Q61U0003401S50L000L;01SQ1K002G401Tl2I010@:01WE0l004OA01XA1l01H9C01Z=170003401[X0D000L;01[l11002G401\m1C\#
010@:01^@19004OA01_I0X01H9C01`10]0003401a10H000L;01aI18002G401bQ1<010@:01c]0E004OA01d21C0003401e[0[000L;01fF25\#
002G401hK1E010@:01i`0X004OA01jH1?0003401kk0@000L;01l;0o002G401m:1F010@:01nP15004OA01oU1:0003402150J000L;021O1]\#
002G4023<1W010@:024c0O004OA025B1S01H9C026e0j0003402810F000L;028G1h002G402:?1\010@:02;k1V004OA02=Q1B0003402?80C\#
000L;02?K1a002G402A<1U010@:02Ba0`004OA02CQ0i0003402Da0Z000L;02EK1M002G402Fh0_010@:02GW0n004OA02HU0i0003402Ig0F\#
000L;02J=1C002G402KP1T010@:02M40S004OA02MW1m0003402Ok0E000L;02P@1J002G402QZ1G010@:02S11S0003402Tn0E000L;02UC1E\#
002G402VX1g010@:02XO0N004OA02Xm1@0003402ZQ0B000L;02Zc1U002G402\H1B010@:02]Z1N0003402_J0@000L;02_Z1k002G402aU21\#
004OA02cV200003402em0J000L;02fG1d002G402h;1\004OA02ig180003402k?0H000L;02kW11002G402lX24010@:02n\0h004OA02oT1@\#
01H9C030d1E00034032N0L000L;032j1;002G403451o010@:03640e004OA036i1=01H9C03860`00034038j0U000L;039O1l002G403;K1D\#
004OA03<_1U0003403>R0h000L;03?J1\002G403A61M004OA03BS0`\#

"""#,
        blob: #"""
1yz\#
name\#
Nessuna risposta SMTP\#
description\#
Nessuna risposta inizia con 1: SMTP non ha risposte preliminari né informative. Quella classe è di FTP e HTTP.\#
when\#
Negli elenchi che citano «1xx Informational», quasi sempre con `101` e `111`: sono numeri di errore di Linux scritti da un client.\#
fix sending-admin\#
Cercare la vera risposta nelle righe vicine.\#
3yz\#
Risposta intermedia positiva\#
Il server ha accettato il comando e aspetta il seguito. Non è un reindirizzamento: quello esiste solo in HTTP.\#
`354` dopo `DATA`: inviare il messaggio. `334` durante `AUTH`: inviare la parte successiva dell'accesso. Exim ha anche `353`.\#
Inviare ciò che il comando richiede; leggere la risposta che segue prima del comando successivo.\#
command ATRN\#
ritirare la posta in coda su questa connessione\#
Un client autenticato chiede la posta dei propri domini; poi i due lati si scambiano i ruoli sulla stessa connessione.\#
command AUTH\#
autenticarsi\#
Il client sceglie un meccanismo offerto in `EHLO`. Il server può chiedere altro con `334` fino al successo o al rifiuto.\#
command BDAT\#
inviare un pezzo del messaggio\#
Invia una parte del messaggio, di lunghezza annunciata, al posto di `DATA`. Il pezzo segnato `LAST` lo conclude.\#
command BURL\#
inviare il messaggio per riferimento\#
Fa prendere il messaggio, o una parte, da un server IMAP al server di invio.\#
command CONNECT\#
la connessione stessa\#
Non è un comando: il client si connette e aspetta. Il saluto che segue è la prima risposta della sessione.\#
command DATA\#
annunciare il messaggio\#
Il client chiede di inviare il messaggio. Dopo `354` seguono intestazione e corpo, fino a una riga con un solo punto.\#
command EHLO\#
il client si presenta\#
Il client dà il proprio nome e chiede le estensioni del server. Primo comando della sessione, ripetuto dopo `STARTTLS`.\#
command END-OF-DATA\#
fine del messaggio\#
Non è un comando: la riga con un solo punto che chiude il messaggio. La risposta decide se il server lo prende in carico.\#
command ETRN\#
avviare la coda per un host\#
Chiede al server di inviare la posta in attesa per un host, con una connessione a parte.\#
command EXPN\#
espandere una lista\#
Chiede i membri di una lista. Quasi tutti i server pubblici non rispondono.\#
command HELO\#
il client si presenta, forma vecchia\#
Il client dà il proprio nome, senza estensioni. Solo per i server che rifiutano `EHLO`.\#
command HELP\#
chiedere aiuto\#
Chiede un testo di aiuto per una persona davanti a un terminale.\#
command LHLO\#
il client si presenta in LMTP\#
Ciò che in SMTP è `EHLO`. Un server LMTP rifiuta `EHLO`, un server SMTP rifiuta `LHLO`.\#
command MAIL\#
indicare il mittente\#
`MAIL FROM:<indirizzo>` apre una transazione e dà l'indirizzo di ritorno, a cui vanno le notifiche di mancata consegna; `<>` in una notifica.\#
command NOOP\#
non fare nulla\#
Chiede un successo e nient'altro, per esempio per tenere aperta la sessione.\#
command QUIT\#
chiudere la sessione\#
Il client saluta e aspetta `221`.\#
command RCPT\#
indicare un destinatario\#
`RCPT TO:<indirizzo>` dà un destinatario; si invia una volta per ciascuno. La maggior parte dei rifiuti arriva qui.\#
command RSET\#
abbandonare la transazione\#
Il server dimentica mittente, destinatari e messaggio; la sessione continua.\#
command STARTTLS\#
chiedere la cifratura\#
Il client chiede di cifrare la connessione. Dopo `220` seguono la negoziazione TLS e un nuovo `EHLO`.\#
command TURN\#
scambiare i ruoli (ritirato)\#
Faceva scambiare i ruoli a client e server senza alcun controllo. Ritirato per sicurezza; i server lo rifiutano.\#
command VRFY\#
verificare un indirizzo\#
Chiede se una casella esiste. Quasi tutti i server pubblici rispondono `252` o `502`, contro la raccolta di indirizzi.\#
command XCLIENT\#
trasmettere i dati del client (Postfix)\#
Un proxy comunica a Postfix nome e indirizzo del vero client. La sessione ricomincia con un saluto.\#
command XFORWARD\#
trasmettere i dati del client per il log (Postfix)\#
Un filtro comunica a Postfix da quale client veniva un messaggio, solo per il log.\#
error access-forbidden\#
Connessione vietata da questo lato\#
Il sistema operativo o un firewall dell'host mittente non lascia connettere il programma.\#
Antivirus che bloccano la porta 25 tranne che ai programmi di posta noti; regole dell'host o del container.\#
fix sender\#
Permettere il programma nell'antivirus o nel firewall (protezione dai worm di posta).\#
Permettere le connessioni in uscita di questo programma; usare la porta 587 con autenticazione.\#
error cannot-connect\#
Nessuna connessione al server\#
Il programma non ha raggiunto alcun server, quindi non c'è stata risposta.\#
Nome host o porta sbagliati, rete assente, un firewall o un antivirus in mezzo, un server fermo.\#
Controllare nell'account nome del server, porta (587 o 465) e cifratura; provare un'altra rete, senza VPN né analisi della posta.\#
Provare dalla stessa macchina: `nc -vz HOST 587` o `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Connessione interrotta da questo lato\#
Un programma dell'host mittente ha interrotto esso stesso la connessione.\#
Un antivirus o firewall che ispeziona la posta, cambi di VPN o di rete, un limite di tempo del programma.\#
Spegnere per prova l'analisi della posta nell'antivirus; inviare di nuovo.\#
Escludere il programma di posta dall'ispezione della posta in uscita.\#
error connection-lost\#
Connessione chiusa dall'altro lato\#
La connessione è nata e si è interrotta prima della fine. Con essa può essersi persa una risposta.\#
Un server, firewall o antivirus che riaggancia: troppe connessioni, client bloccato, TLS sulla porta sbagliata, limite di tempo.\#
Controllare porta e cifratura: 465 vuole subito TLS, 587 STARTTLS. Spegnere per prova l'analisi della posta.\#
Vedere dopo quale comando si interrompe. Subito: blocco o TLS atteso; nel messaggio: MTU o filtro. Lasciare che la coda riprovi.\#
fix receiving-admin\#
Leggere il log per questo client; far rispondere `421` a limiti e filtri prima di chiudere.\#
error connection-refused\#
Connessione rifiutata\#
L'host è stato raggiunto, ma nulla ascolta su quella porta, o un firewall rifiuta. Non c'è stata alcuna sessione.\#
Servizio di posta fermo, porta sbagliata (25, 465 e 587 confuse), un programma che invia a `localhost`, dove non c'è un server.\#
Controllare nome del server e porta: 587 o 465 per inviare posta.\#
Provare con `nc -vz HOST 587`. Container: `localhost` è il container stesso, indicare invece l'host di posta.\#
Verificare che il servizio sia attivo e ascolti sull'indirizzo pubblico (`ss -ltn`), poi il firewall.\#
error connection-timed-out\#
Tempo di connessione scaduto\#
L'altro lato non ha risposto in tempo: nessuna connessione, o una connessione rimasta muta.\#
Porta 25 in uscita bloccata dal provider o dal cloud (il caso più frequente), un firewall che scarta i pacchetti, indirizzo errato, server sovraccarico.\#
Usare la porta 587 o 465 con autenticazione invece della 25.\#
Provare ogni host MX con `nc -vz HOST 25`. Se falliscono tutti, far aprire la porta 25 o inviare tramite un relay sulla 587.\#
Aprire la porta a tutti; togliere dagli MX gli host che non rispondono.\#
error dns-no-address\#
Nome senza indirizzo\#
Il nome esiste nel DNS, ma non ha un indirizzo a cui connettersi.\#
Nomi di MX o di server senza record A o AAAA; un dominio dato come nome del server.\#
Controllare il nome del server in uscita: spesso manca `smtp.` o `mail.`.\#
Eseguire `dig A HOST` e `dig AAAA HOST`.\#
Dare a ogni host di posta un record A o AAAA.\#
error dns-no-answer\#
Nessuna risposta dal DNS\#
Per ora non è stato possibile risolvere il nome; può darsi che esista.\#
Resolver o name server che non rispondono, rete caduta, container senza DNS.\#
Riprovare più tardi.\#
Provare il resolver (`dig HOST`, `/etc/resolv.conf`); lasciare che la coda riprovi.\#
error envelope-refused\#
Mittente o destinatari mancanti o rifiutati\#
Mittente o destinatari mancano, sono scritti male o sono stati rifiutati. La risposta del server, se c'è stata, sta accanto al nome.\#
Un `to` o `from` vuoto in un programma, indirizzi con spazi o a capo, nessun accesso.\#
Controllare gli indirizzi del messaggio.\#
Registrare mittente e destinatari prima dell'invio; leggere la risposta citata.\#
error host-not-found\#
Host non trovato\#
Il DNS non conosce questo nome; non si è potuto inviare nulla.\#
Errore di battitura nel server o nel dominio, record DNS mancante, macchina senza DNS.\#
Controllare il nome del server in uscita o il dominio dell'indirizzo.\#
Interrogare il nome con `dig A HOST` e `dig MX DOMAIN` sull'host mittente.\#
error host-unreachable\#
Nessuna rotta verso l'host\#
Un router o un firewall sul percorso segnala che l'host non è raggiungibile. Non c'è stata alcuna sessione.\#
Un firewall che respinge la porta con «host unreachable», un host fermo, un indirizzo errato nel DNS.\#
Controllare il nome del server.\#
Guardare le regole sulle porte di posta in uscita e provare con `nc -vz HOST 25` da un altro luogo.\#
Controllare firewall, indirizzo e i record che vi portano.\#
error login-failed\#
Autenticazione fallita\#
Il server non ha accettato l'accesso, o manca un meccanismo comune. Accanto sta la risposta del server, di solito `535`.\#
Password errata o cambiata, password per le app o OAuth mancanti, nome utente assente, accesso prima di TLS.\#
Provare la password nella webmail; creare una password per le app se c'è la verifica in due passaggi.\#
Leggere la risposta citata; scegliere un meccanismo dell'ultima risposta a `EHLO`.\#
error message-refused\#
Messaggio rifiutato\#
Il server ha accettato mittente e destinatari, ma ha rifiutato il messaggio. La sua risposta sta accanto al nome.\#
Filtri antispam o antivirus, limiti di dimensione, intestazioni difettose, SPF, DKIM o DMARC falliti.\#
Inviare una breve prova senza link né allegati.\#
Leggere la risposta citata e agire secondo il suo codice.\#
error message-too-large\#
Messaggio troppo grande per questo account\#
Il messaggio supera quanto questo account può inviare, perciò Outlook non lo ha consegnato.\#
Allegati grandi; la codifica aggiunge un terzo.\#
Condividere i file grandi con un link o dividere il messaggio.\#
Alzare il limite della casella (Exchange: `MaxSendSize`).\#
error network-unreachable\#
Rete non raggiungibile\#
L'host mittente non ha una rotta verso l'indirizzo; non c'è stata alcuna sessione.\#
Host senza IPv6 funzionante che scelgono un indirizzo IPv6; rete caduta; rotta predefinita mancante.\#
Controllare la connessione di rete.\#
Provare con `ip route get ADDRESS`. Senza IPv6 funzionante: `inet_protocols = ipv4` (Postfix) o `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Destinatari rifiutati\#
Il server ha rifiutato dei destinatari a `RCPT TO`. La sua risposta sta accanto al numero.\#
Soprattutto relay senza autenticazione; poi un indirizzo errato o un mittente bloccato.\#
Attivare l'autenticazione per il server in uscita (porta 587 o 465), poi controllare gli indirizzi.\#
error reply-not-understood\#
Risposta non compresa\#
Ciò che il server ha inviato non è una risposta SMTP, e il programma ha rinunciato.\#
Un altro servizio su quella porta, TLS atteso subito (porta 465), un proxy o una pagina di accesso della rete in mezzo.\#
Controllare porta e cifratura.\#
Guardare che cosa risponde: `nc HOST 25` o `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Mittente rifiutato\#
Il server ha rifiutato l'indirizzo del mittente a `MAIL FROM`. La sua risposta sta accanto al numero.\#
Nessun accesso, un indirizzo che non appartiene all'account, un mittente bloccato.\#
Attivare l'autenticazione per il server in uscita; inviare dall'indirizzo del proprio account.\#
error socket-error\#
Errore di socket\#
La connessione è fallita sotto SMTP. Il messaggio accanto dice come: rifiuto, tempo scaduto, certificato, versione di TLS.\#
Nodemailer con `secure: true` sulla porta 587 («wrong version number»), certificati autofirmati, nessun server su quella porta.\#
Usare `secure: true` solo con la porta 465 e `false` con 587 (STARTTLS). Riparare i certificati invece di spegnere il controllo.\#
error temporary-refusal\#
Rinviato dal server remoto\#
Il server remoto ha risposto con 4yz. Il numero di Exim dice dopo quale comando: -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Greylisting, limiti di frequenza, caselle piene; nei dati di ritentativo di Exim (`exinext`) e nei suoi log.\#
Leggere la risposta citata nel log (`exigrep`); la coda riprova da sola.\#
error tls-failed\#
Negoziazione TLS fallita\#
I due lati non sono riusciti a stabilire una connessione cifrata.\#
TLS sulla porta sbagliata, certificato scaduto o autofirmato, nome che non corrisponde, vecchie versioni di TLS, antivirus in mezzo.\#
Scegliere SSL/TLS per la porta 465, STARTTLS per la 587.\#
Guardare il certificato con `openssl s_client -starttls smtp -connect HOST:587`.\#
Rinnovare il certificato con la catena e il nome dell'host; permettere TLS 1.2 e 1.3.\#
error tls-not-offered\#
Il server non offre STARTTLS\#
Il programma deve cifrare, ma il server non lo offre su questa connessione.\#
Cifratura impostata per un server o una porta senza TLS; un firewall o antivirus che toglie `STARTTLS` dalla risposta a `EHLO`.\#
Usare la porta 587 con STARTTLS o la 465 con SSL/TLS.\#
Confrontare la risposta a `EHLO` da un'altra rete; spegnere l'ispezione SMTP.\#
Configurare un certificato e offrire `STARTTLS`.\#
http\#
Stato HTTP (non è una risposta SMTP)\#
Il numero viene da un server web, un proxy o un'interfaccia web. SMTP dà alle stesse cifre un altro significato, o nessuno.\#
Posta inviata tramite l'interfaccia web (API) di un servizio, la webmail o un proxy.\#
Consultare la documentazione di quell'interfaccia. La risposta di un server di posta sta nel suo log.\#
other-protocol\#
Numero di un altro protocollo (non è una risposta SMTP)\#
Il testo nomina un altro protocollo o programma. SMTP dà alle stesse cifre un altro significato, o nessuno.\#
Nei log di programmi che parlano più protocolli: in FTP, per esempio, `550` riguarda i file.\#
Consultare la documentazione di quel protocollo.\#

"""#)
}
