// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itRules = PackedTable(
        records: #"""
00000?00003006I0>0030300;j0:0060400B30900:0500JX0C00?0400OD0A00C0400U10G00G0400Z90G00K0400aD0H00O0400gE0F00S03\#
00ml0C00V03012D0:00Y03016a0900\0401;h0900`0301@_0?00c0301E>0?00f0301I^0>00i0401Qn0>00m0501Zb0F0120301`\0@01503\#
01hS0;0180301mW0A01;05027O0@01@0302==0E01C0302B^0A01F0302HS0:01I0402Lj0A01M0402S<0A01Q0402[80A01U0402^P0?01Y04\#
02cJ0C01]0402n40@01a05034Q0C01f0303:P0M01i0403A_0@01m0303G`0?0200403L`0L0240403S:0=0280303Y>0@02;0403_b0C02?03\#
03e30>02B0403ho0G02F0303nk0=02I0B04H00B02[0304N;0<02^0404TA0?02b0304Z>0D02e0404`F0A02i0404eb0=02m0504nU0@03203\#
053[0H03504059>0D0390405?D0@03=0305Ee0@03@0305L40>03C0505TD0=03H0305ZX0D03K0405ac0L03O0405gV0E03S0505mj0F03X04\#
062b0@03\04069I0F03`0406?G0F03d0506HO0;03i0406Mk0=03m0406RW0F0410306W\0?0440306]]0@0470606id0E04=04072i0F04A04\#
079i0D04E0407>f0E04I0407EL0E04M0407KR0E04Q0507WL0>04V0307]?0G04Y0307cS0904\0407i_0>04`03080I0K04c03086a0D04f03\#
08=d0A04i0308CS0>04l0308GV0<04o0308L[0A0520408SD0G0560408YL0;05:0308_A0C05=0308de0B05@0408l^0E05D03092Y0>05G05\#
09<90F05L0409B:0G05P0409H?0905T0409NJ0?05X0309TV0A05[0409]a0E05_0309dT0A05b0409hc0J05f0309nW0B05i030:420A05l03\#
0::@0E05o040:AX0C063030:G;0=066030:M60B069040:Sl0F06=030:YW0<06@040:`>0>06D030:eY0<06G040:l10C06K040;0l0806O04\#
0;5D0H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0R000f7000m2600337003:3?000?5006W0O000f700762800337009>2\000?500<40R000f700<V1a0033700>G3F00A]300A`0C\#
000?500B<0M000f700BY2600D_?00Dn1c0033700Fa3E00A]300J60R000?500Jk0P000f700KK1J0033700Le2=00A]300O20B000?500OU0P\#
000f700P5260033700R;2f00A]300A`0C000?500UH0V000f700Un1m0033700Wk2>00A]300A`0C000?500ZP0a000f700[A380033700^I2k\#
00A]300A`0C000?500a\0\000f700bH1V0033700cn3G00A]300A`0C000?500g[0P000f700h;2i0033700k42h000?500n?0K000f700nZ1_\#
00337010I1k000?5012N0G000f7012e1d00337014Y28000?5016j0d000f7017^1E0033701932e00A]300A`0C000?501<10N000f701<O1R\#
0033701>12^000?501@n0I000f701AG1c0033701C:24000?501EM0E000f701Eb2A0033701H31[000?501Il0O000f701JK1l01LG<01LS1e\#
0033701NH3V000?501R<0Y000f701Re1D01T9?01TH260033701VN3c00A]301ZA0Q000?501[80P000f701[X1`0033701]H3D000?501`l0Q\#
000f701aM340033701dQ42000?501h^0V000f701iD240033701kH2?000?501mh0b000f701nZ2G0211@021A2400337023E4:00A]300A`0C\#
000?5027_0L000f7028;1b00337029m3@000?502=R0j000f702>L1h0033702@D2J000?502Bo0T000f702CS210033702ET2o000?502H]0R\#
000f702I?0b0033702J12Y00A]302LZ0@000?502M;0^000f702Mi1j0033702Oc3I00A]300J60R000?502SM0I000f702Sf1e02U[@02Uk1J\#
0033702WE3c000?502[I0B000f702[[0g0033702\R1n00A]301ZA0Q000?502^_0J000f702_91M0033702`V2R00A]302c80B000?502c]0Y\#
000f702dF3K02ga=02gn3I0033702kG2]000?502nD0Z000f702nn1E0211@030C1K00337031^2c00A]300A`0C000?5034d0W000f7035K1G\#
00337036b3^000?503:m0l000f703;i1o0033703=h3M00A]303AE0J000?503Ao0O000f703BN1d0033703DB3N000?503Go0Z000f703HY1W\#
0033703J@2=00A]303LM0C000?503M<12000f703N>1i0033703P73300A]303LM0C000?503SG0d000f703T;270033703VB2l000?503YN0I\#
000f703Yg2d0033703\[3700A]300A`0C000?503`50Y000f703`^1]0033703bK2X000?503eA0V000f703eg1M0033703gD1L00A]303h`0?\#
000?503iF0^000f703j41[0033703k_3<000?503o80[000f703oc0c040V=040c0E0418=041E0k042@A042Q11043RG043i190452>045@0m\#
046=B046O0h047GF047]0j048W<048c0f049YB049k0n04:i=04;62104=7@04=G0P04=gC04>:1k04@5;04@@1704AGE04A\1H04C4B04CF0j\#
0033704D@3`000?504HB0\000f704Hn280033704K635000?504NG0Y000f704O01g0033704Pg3J00A]300A`0C000?504TP0`000f704U@28\#
0033704WH2f000?504ZR0Q000f704[31j0033704\m3I00A]300A`0C000?504`W0W000f704a>2X0033704cf1l00A]303h`0?000?504eo0J\#
000f704fI2A04hZ=04hg2?0033704k63O00A]300A`0C000?504ne0U000f704oJ1Z0033705142W000?505430Q000f7054T2000337056T2Z\#
00A]300A`0C000?5059R0U000f705:71S0033705;Z3;00A]305>e0O000?505?T0X000f705@<2Q0033705B]38000?505F50G000f705FL2@\#
0033705H\3H000?505LB0V000f705Lh1L05NDB05NV1<0033705Ob4R00A]300A`0C000?505TQ0[000f705U<2B0033705WN3:000?505Zl0P\#
000f705[L2\0033705^83[00A]300A`0C000?505b?0W000f705bf1d0033705dZ2l00A]300J60R000?505gk0L000f705hG1Q05ih@05j81O\#
0033705kW2C00A]300A`0C000?505n@0R000f705nb180033705oj2H00A]3062B0P000?506320^000f7063`1h00337065X3N00A]306960C\#
000?5069_0\000f706:K1o0033706<J2m00A]303AE0J000?506?]0X000f706@E2706BL;06BW2Q0033706E82`00A]306Gh0W000?506HZ0W\#
000f706IA240033706KE2I00A]306M^0=000?506N80T000f706N\1M0033706P92N00A]300A`0C000?506Rm0I000f706SF1@0033706TV36\#
000?506Wk0T000f706XO210033706ZP3=000?506]m0b000f706^_1e00D_?06`T2@0211@06bd1Z06dNH06df1O0033706fE3O000?506j90W\#
000f706j`2S06mC?06mR2:0033706o\3=000?5073?0Z000f7073i3D00337077=2\00A]300A`0C000?507:=0R000f707:_1o0033707<^28\#
00A]300A`0C000?507?;0K000f707?V2D0033707Aj3R00A]300J60R000?507Ea0Z000f707FK1m0033707HH3:00A]300J60R000?507Kg0a\#
000f707LX1i07NQ?07N`2@0211@07Q02\0033707S\3`000?507WZ0^000f707XH1]0033707Z53:000?507]V0]000f707^C260033707`I3:\#
000?507c\0Z000f707dF2K0033707fa2O00A]307i@0O000?507im0P000f707jM2T0033707m13H000?5080d0\000f7081P1Z00337083:3W\#
000?508750^000f7087c3H0033708;;2Y000?508>50d000f708>i1L0033708@E3>000?508Ca0S000f708DD0j0033708E>2H000?508Gb0E\#
000f708H7280033708J?2L000?508Ll0G000f708MC1j08O=?08OL1\0033708Q82<000?508S[0`000f708TK200033708VK3100A]300J60R\#
000?508YW0W000f708Z>1`0033708[n3C000?508_T0Z000f708`>2C0033708bQ2D000?508e70R000f708eY1Y08gB=08gO1k0033708iJ3D\#
000?508m30[000f708m^1j0033708oX31000?5092g0Q000f7093H2Z0962>096@2=00337098M3B00A]309;_0J000?509<O0W000f709=61N\#
0033709>T3V00A]300A`0C000?509BQ0R000f709C32T0033709EW2600A]309G]0R000?509HH0b000f709I:2C0033709KM2O00A]309Ml0N\#
000?509NY0V000f709O?1n0033709Q=3I000?509Tg0\000f709US2\06mC?09X?1m0033709Z<3U000?509^60Z000f709^`2>0033709`n3V\#
000?509de0G000f709e<1;0033709fG2:00A]309hQ0B000?509i=0K000f709iX1l0033709kT33000?509ni0R000f709oK1h003370:1C2_\#
000?50:4C0W000f70:4j25003370:6o3A000?50::U0M000f70:;2360:>8>0:>F1@003370:?V22000?50:Ak0G000f70:BB1`003370:D239\#
000?50:GH0Z000f70:H22C003370:JE2a000?50:MH0W000f70:Mo2Y003370:PX3200A]30:SZ0B000?50:TB0Q000f70:Tc27003370:Vj2]\#
000?50:Yc0S000f70:ZF2E003370:\[3?00A]30:_j0D000?50:`L0Y000f70:a52;003370:c@2I000?50:ee0U000f70:fJ1E00D_?0:g_1[\#
003370:iJ2W000?50:lD0E000f70:lY1J003370:n32]00A]30;0`0<000?50;140H000f70;1L1R003370;2n2F00A]300A`0C000?50;5\0Z\#
000f70;6F2H003370;8^2c\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 o 551 senza il nuovo indirizzo\#
message\#
{code} dovrebbe indicare il nuovo indirizzo, ma nel testo non c'è. Aggiungerlo tra parentesi angolari, oppure rispondere 550 (o 250).\#
explain\#
251 e 551 servono a comunicare il nuovo indirizzo; sono testi letti dai programmi. Senza indirizzo 551 non dice più di 550, e alcuni server lo usano a sproposito per il relay rifiutato, dove va `550 5.7.1`.\#
334-not-base64\#
Il testo dopo 334 non è Base64\#
Il testo dopo 334 non è Base64, quindi i client non possono leggere la domanda del server. Codificarlo, per esempio `334 VXNlcm5hbWU6`.\#
Durante `AUTH` tutto ciò che segue 334 è Base64, anche le parole «Username:» e «Password:» di `LOGIN`. I client che decodificano in modo rigoroso annullano l'accesso.\#
521-misuse\#
521 o 556 per un rifiuto selettivo\#
{code} dice che l'intero host o dominio non riceve mai posta, ma qui ne rifiuta solo una parte. Usare {expected}.\#
521 è per un host che non riceve affatto posta, 556 per un dominio destinatario con MX nullo. Per un singolo client, mittente o messaggio va `550 5.7.1` o `554 5.7.1`. Dopo 521 Postfix chiude anche la connessione.\#
fix\#
Scrivere {expected}\#
530-on-mx\#
TLS preteso su un MX pubblico\#
{parameter} = {value} fa rifiutare a questo server la posta senza TLS. Su un MX usare {expected}; pretendere TLS sulle porte di invio.\#
message unknown\#
{parameter} = {value} fa rifiutare a questo server la posta senza TLS. Se un record MX punta qui, usare {expected}.\#
Un server a cui punta un record MX non deve pretendere `STARTTLS` per i propri domini; i mittenti senza TLS ricevono `530 5.7.0` e la posta è respinta. Impostare `encrypt` per il servizio submission in master.cf.\#
Impostare {parameter} = {expected}\#
551-as-relay-denied\#
551 usato per il relay rifiutato\#
551 comunica al mittente un nuovo indirizzo, ma questo testo non ne ha. Usare `550 5.7.1`.\#
551 significa «utente non locale, provare quest'altro indirizzo». Per «relay negato» inganna: i programmi cercano un indirizzo nel testo.\#
Scrivere 550 5.7.1\#
access-all-digits\#
Le sole cifre accettano la posta\#
«{value}» da solo significa OK in una mappa di accesso, quindi questa voce accetta ciò che dovrebbe rifiutare. Scrivere {expected}.\#
In access(5) un risultato di sole cifre vale OK, come lo producono alcuni database di indirizzi. Un rifiuto richiede codice e testo: `550 5.7.1 Not allowed`. È una falla silenziosa.\#
access-code-disconnects\#
Questo codice chiude anche la sessione\#
Con {code} Postfix risponde e poi chiude la connessione. Usare {expected} se va rifiutato solo questo destinatario o comando.\#
Nei risultati di access(5), 421 e 521 rifiutano e scollegano. Gli altri destinatari della stessa sessione devono attendere un nuovo tentativo.\#
access-restriction-name\#
Il risultato viene letto come nome di restrizione\#
«{value}» non è un risultato noto ad access(5), quindi Postfix lo prende per una restrizione e risponde `451 4.3.5 Server configuration error`. Scrivere OK, REJECT, o un codice 4yz o 5yz con testo.\#
I codici in una mappa di accesso cominciano con 4 o 5. Con qualsiasi altra cosa Postfix cerca una restrizione di quel nome, non la trova e rimanda tutta la posta che arriva a questa voce.\#
access-status-translated\#
Postfix adatta questo codice di stato esteso\#
{enhanced} parla di: {first}, ma questa mappa è usata per: {second}. Postfix invia invece {expected}.\#
access(5) adatta i codici di indirizzo al punto in cui si usa la mappa: i codici del destinatario diventano codici del mittente, e per client e nomi HELO X.0.0. Un codice dell'argomento 7 viene inviato così com'è.\#
action-status-conflict\#
Action e Status si contraddicono\#
Il rapporto dice Action: {first} con Status: {second}. Basarsi sulla risposta citata; il programma che scrive il rapporto deve abbinare `failed` a 5 o 4, `delayed` a 4, `delivered` a 2.\#
Entrambi i campi descrivono un destinatario. Una gestione dei bounce che ne legge uno solo arriva a risultati opposti. `failed` con 4.x.x è normale dopo la scadenza del tempo in coda.\#
auth-in-transaction\#
AUTH dentro una transazione\#
{command} arriva tra `MAIL FROM` e la fine dei dati. Autenticarsi prima di `MAIL FROM`, o inviare prima `RSET`.\#
L'autenticazione non è ammessa durante una transazione, perché ne dipende il permesso di inviare. Il server risponde 503.\#
auth-twice\#
Autenticazione ripetuta\#
{command} arriva dopo un'autenticazione riuscita. Usare la sessione com'è, o aprirne una nuova per un altro utente.\#
Dopo 235 nella sessione non è possibile un altro `AUTH`; il server risponde 503 (Gmail: `503 5.7.0` «No identity changes permitted»).\#
bad-class\#
La classe del codice di stato esteso non è 2, 4 o 5\#
{enhanced} ha una classe che non esiste; esistono solo 2, 4 e 5. Scrivere {expected}.\#
La classe 2 è successo, 4 errore temporaneo, 5 errore permanente; 3 esiste solo per i codici di risposta. I programmi ignorano un codice di un'altra classe o lo prendono per testo.\#
bare-code\#
Codice di risposta senza testo\#
La risposta è soltanto «{code}», senza testo. Aggiungere uno spazio e qualche parola leggibile.\#
Lo standard chiede un testo dopo il codice; i client dovrebbero tollerare un codice da solo, ma non tutti lo fanno. `334` con testo vuoto è ammesso durante l'autenticazione.\#
bdat-after-last\#
BDAT dopo l'ultimo blocco\#
{command} segue `BDAT … LAST`, che ha già chiuso il messaggio. Cominciare una nuova transazione con `MAIL FROM`.\#
`LAST` chiude il messaggio, anche con dimensione 0. Un altro blocco riceve 503; il messaggio precedente resta accettato o rifiutato.\#
bdat-data-mixed\#
DATA e BDAT mescolati\#
{command} mescola i due modi di inviare un messaggio in una sola transazione. Usare solo `BDAT` o solo `DATA`; `BODY=BINARYMIME` richiede `BDAT`.\#
`BDAT` conta gli ottetti, `DATA` cerca il punto. Il server risponde 503, e da lì in poi serve solo `RSET`.\#
blocklist-link\#
È indicata una lista di blocco\#
La risposta indica la lista di blocco {value}. Cercarvi il proprio indirizzo, eliminare la causa, poi chiedere la rimozione.\#
message dead\#
La risposta indica {value}, una lista di blocco chiusa. Chiedere al lato ricevente di toglierla dalla configurazione.\#
Un server ha chiesto a una lista di blocco DNS l'indirizzo del client o un dominio nel messaggio. Una rimozione prima di eliminare la causa dura solo fino al prossimo caso. Le liste chiuse rispondono a caso o «listed» per tutti.\#
class-mismatch\#
Codice di stato esteso di un'altra classe\#
{code} e {enhanced} si contraddicono: le prime cifre differiscono. Usare {expected}.\#
message expired\#
{code} indica un esito definitivo e {enhanced} uno temporaneo, come è normale quando scade il tempo in coda. Considerarlo definitivo.\#
La classe del codice di stato esteso deve coincidere con la prima cifra del codice di risposta. Se differiscono, alcuni client riprovano e altri rinunciano. L'eccezione in pratica è `550 4.4.7`: il messaggio è scaduto dopo errori temporanei.\#
Cambiare {enhanced} in {expected}\#
closed-without-221-421\#
Connessione chiusa senza congedo\#
La sessione finisce senza 221 o 421 da {host}. Cercare nel suo log un arresto anomalo, un timeout o un firewall.\#
Un server chiude solo dopo `QUIT` (221), dopo aver detto 421 o dopo un timeout. Il client tratta una fine improvvisa come errore temporaneo e riprova; se avviene dopo i dati, il messaggio può arrivare due volte.\#
code-first-digit\#
Non è un codice di risposta SMTP\#
{code} non può essere un codice di risposta, perché la prima cifra è 2, 3, 4 o 5. Verificare quale programma lo ha scritto: errori di sistema (111), HTTP e servizi di posta hanno numeri propri.\#
I server non devono inviare altre prime cifre, e i client le trattano come errore fatale. 101 e 111 negli elenchi di «codici SMTP» sono numeri di errore di Linux (rete non raggiungibile, connessione rifiutata); le risposte 1yz esistono in FTP, non in SMTP.\#
code-length\#
Il codice di risposta non ha tre cifre\#
«{value}» non è un codice di risposta, perché non ha esattamente tre cifre. Scrivere il codice completo, per esempio {expected}.\#
Un client legge tre cifre e il carattere che segue. Con meno o più cifre scambia una parte del testo per il codice, oppure chiude la sessione.\#
code-second-digit\#
Seconda cifra del codice di risposta maggiore di 5\#
{code} ha una seconda cifra maggiore di 5, che la grammatica delle risposte non ammette. Inviare {expected}; come client, guardare solo la prima cifra.\#
message reported\#
{code} ha una seconda cifra maggiore di 5 e non compare in alcuno standard. Il proprio server segue solo la prima cifra: {severity}.\#
La seconda cifra indica la categoria e va da 0 a 5. Alcuni server inviano comunque 471 o 571, per lo più al posto di 4.7.1 e 5.7.1 scritti senza punti. I client ripiegano sulla prima cifra e la posta passa, ma gli strumenti che controllano la grammatica inciampano.\#
command-too-long\#
Riga di comando troppo lunga\#
Questa riga di comando ha {count} ottetti, ma qui ne sono ammessi solo {limit}. Accorciarla, o togliere parametri.\#
Una riga di comando ha al massimo 512 ottetti con CR LF; le estensioni aggiungono spazio (`SIZE` 26, `AUTH=` 500, …), e le righe di `AUTH` possono averne 12288. A quelle più lunghe i server rispondono 500.\#
data-sent-without-354\#
Messaggio inviato benché il server non abbia risposto 354\#
Il client invia il messaggio dopo {code} invece che dopo 354. Dopo una tale risposta fermarsi e inviare `RSET` o `QUIT`.\#
Solo 354 chiede il messaggio. Dopo qualsiasi altra risposta il server legge ogni riga del testo come un comando e risponde 500, oppure chiude la sessione.\#
data-without-rcpt\#
DATA senza un destinatario accettato\#
{command} arriva benché il server non abbia accettato alcun destinatario. Inviare il messaggio solo dopo un `RCPT TO` accettato.\#
Senza destinatario non c'è nulla da recapitare: il server risponde 503 o 554. In pipelining può rispondere 354; allora il client invia solo un punto. La causa è nelle risposte a `RCPT TO`.\#
dead-dnsbl\#
La lista di blocco non esiste più\#
{value} è stata chiusa. Toglierla da {parameter}.\#
Una lista chiusa non protegge e costa una ricerca DNS per ogni client; se il dominio cambia proprietario, può elencare ogni indirizzo, e tutta la posta viene rifiutata.\#
Togliere {value}\#
defer-unauth-code\#
defer_unauth_destination calcola il suo codice\#
`defer_unauth_destination` invia {parameter} meno 100, cioè {value}. Impostare {parameter} a 5yz, per esempio {expected}.\#
Il rifiuto temporaneo del relay prende il codice da `relay_domains_reject_code` meno 100: 554 diventa 454. Se il parametro è già 4yz, il risultato è 3yz, che nessun client capisce, e Postfix ripiega su `450 4.7.1`.\#
deferred-too-long\#
In attesa da troppo tempo\#
Il messaggio {value} attende da {count} con la risposta «{text}». Eliminare quella causa o cancellare il messaggio.\#
message repeated\#
La risposta «{text}» è arrivata {count} volte. Eliminarne la causa invece di attendere.\#
Gli errori temporanei dovrebbero passare in poche ore. I server rinunciano di norma dopo 4 o 5 giorni, e solo allora l'autore riceve il bounce. Lo stesso testo per molti destinatari indica il proprio server: indirizzo IP, DNS, TLS o frequenza.\#
deprecated-x-6-10\#
X.6.10 è ritirato\#
{enhanced} è un doppione ritirato. Inviare {expected}.\#
Il registro conserva X.6.10 solo come doppione deprecato di X.6.8 (serve una risposta in UTF-8, ma il client non la consente).\#
diagnostic-type\#
Diagnostic-Code senza tipo\#
Questo Diagnostic-Code non dice quale protocollo cita. Scrivere `smtp;` prima della risposta.\#
Il campo comincia con un tipo e un punto e virgola: `Diagnostic-Code: smtp; 550 5.1.1 …`. Senza, i programmi non possono sapere che segue un codice di risposta.\#
Inserire «smtp;»\#
dnsbl-query-refused\#
Una lista di blocco ha rifiutato la query\#
{value} ha rifiutato la query di questo server, che l'ha presa per un inserimento in lista e respinge così posta buona. Interrogare la lista con un proprio resolver o con la sua chiave, e respingere solo con 127.0.0.x.\#
message other\#
{host} ha preso un errore di {value} per un inserimento in lista, perché quella lista rifiuta le query di resolver pubblici o sovraccarichi. Avvisare l'altro postmaster; il proprio indirizzo può non essere in lista.\#
Liste come Spamhaus rispondono 127.255.255.x alle query di resolver aperti o quando sono troppe. Un server che prende ogni risposta per un inserimento respinge allora tutti.\#
dotless-enhanced\#
Codice di stato esteso scritto senza punti\#
{code} sembra il codice di stato esteso {enhanced} senza i punti. Inviare {expected}.\#
{code} sembra il codice di stato esteso {enhanced} senza i punti. Leggerlo come {expected}.\#
Elenchi sul web riportano 422, 431, 441, 471, 511 e altri come codici di risposta. Sono 4.2.2, 4.3.1 e così via senza punti; pochi server (Courier, OpenSMTPD) li inviano davvero.\#
dsn-status-vs-reply\#
Stato nel log e risposta citata diversi\#
Il log dice {first}, il server remoto ha detto {second}. Basarsi sulla risposta citata.\#
Postfix scrive X.0.0 quando la risposta remota non ha un codice di stato esteso o ne ha uno di un'altra classe; è normale. Altre differenze vengono da filtri come `smtp_delivery_status_filter`, da `soft_bounce` o da un messaggio scaduto.\#
enhanced-differs-in-multiline\#
Il codice di stato esteso cambia all'interno di una risposta\#
Questa risposta inizia con {first}, ma una riga successiva ha {second}. Usare un solo codice di stato esteso su tutte le righe.\#
Ogni riga di una risposta su più righe porta lo stesso codice di stato esteso. Chi legge i log prende il primo o l'ultimo e conta così motivi diversi. La risposta di un altro server citata nel testo non viene segnalata.\#
Usare {first} su ogni riga\#
enhanced-missing\#
Codice di stato esteso mancante\#
Il server offre `ENHANCEDSTATUSCODES`, ma questa risposta {code} non ne ha. Aggiungerne uno, per esempio {expected}.\#
Chi offre l'estensione deve mettere un codice in ogni risposta 2yz, 4yz e 5yz, tranne il saluto iniziale e la risposta a `EHLO`. Senza, i mittenti devono indovinare il motivo dalle parole. Segnalato una volta per sessione.\#
enhanced-on-3yz\#
Codice di stato esteso in una risposta 3yz\#
{code} è una risposta intermedia e non ammette un codice di stato esteso, ma ha {enhanced}. Toglierlo.\#
I codici di stato estesi vanno nelle risposte che iniziano con 2, 4 o 5. Dopo `334` sarebbe perfino preso come parte della domanda in Base64.\#
Togliere {enhanced}\#
enhanced-on-greeting-or-ehlo\#
Codice di stato esteso nel saluto iniziale o nella risposta a EHLO\#
Il saluto iniziale e la risposta a `EHLO` o `HELO` non portano codici di stato estesi, ma qui c'è {enhanced}. Toglierlo.\#
Entrambi devono cominciare con il nome del server, che il codice sposterebbe. `220 2.0.0` dopo `STARTTLS` è corretto; i rifiuti al saluto iniziale hanno spesso un codice e non vengono segnalati.\#
errno-as-code\#
Numero di errore del sistema, non codice di risposta\#
({value}) è un numero di errore del sistema operativo: {meaning}. Nessun server ha risposto; controllare nome, porta, firewall e rete.\#
101, 110, 111, 113 (Linux) e 10060, 10061 (Windows) compaiono nei log accanto alle connessioni fallite. Vengono dalla propria macchina, quindi cercarli come codici SMTP porta fuori strada.\#
exim-first-digit\#
Exim ignora questo codice\#
Il testo comincia con {code}, ma questo verbo risponde {expected}, quindi Exim scrive nel panic log e ignora il codice. Usare un codice con la stessa prima cifra, o un altro verbo.\#
Un codice all'inizio di `message` sostituisce quello predefinito solo se la prima cifra concorda: 5 per deny, drop e `:fail:`, 4 per defer e `:defer:`. Altrimenti viene inviato il codice predefinito.\#
exim-helo-multiline\#
La risposta a HELO deve stare su una riga\#
Questo testo per un HELO accettato ha più righe, e i vecchi client ne leggono una sola. Tenerlo su una riga.\#
Exim usa come risposta il messaggio di un accept nella ACL di HELO, che deve essere di una sola riga. Solo la risposta a `EHLO` può averne più, una per parola chiave.\#
exim-quit-code\#
Il codice di QUIT non si può cambiare\#
Exim risponde a `QUIT` sempre con 221, quindi {code} in questa ACL non ha effetto. Toglierlo.\#
`acl_smtp_quit` serve a log e statistiche; il testo può cambiare, il codice di risposta no.\#
Togliere {code}\#
exim-text-taken-as-code\#
Tre cifre iniziali vengono prese per un codice\#
Il testo comincia con {value}, che Exim legge come codice di risposta. Mettere una parola prima del numero.\#
Se un `message` comincia con tre cifre e uno spazio, Exim le tratta come codice, anche dove sono un conteggio o un numero civico. Con un'altra prima cifra registra un errore e invia il codice predefinito.\#
failing-reply\#
Il server ha rifiutato o rimandato la posta\#
{code}: {host} non accetta {command}: {name}. {fix}\#
message plain\#
{code}: {name}. {fix}\#
message later\#
{code}: {host} per ora non accetta {command}: {name}. {fix}\#
message recipient\#
{code}: {host} non accetta posta per <{recipient}>: {name}. {fix}\#
message recipient later\#
{code}: {host} per ora non accetta posta per <{recipient}>: {name}. {fix}\#
message sender\#
{code}: {host} non accetta posta da <{sender}>: {name}. {fix}\#
message connection\#
{code}: {host} non accetta la connessione: {name}. {fix}\#
message authentication\#
{code}: {host} non accetta l'autenticazione: {name}. {fix}\#
message data\#
{code}: {host} non accetta il messaggio: {name}. {fix}\#
message data later\#
{code}: {host} per ora non accetta il messaggio: {name}. {fix}\#
message moved\#
{code}: {host} non accetta posta per <{recipient}>; si è trasferito a <{address}>. Inviare lì e correggere l'indirizzo salvato.\#
message provider\#
{code}: {host}: {meaning}. {fix}\#
message consequence\#
{code}: {host} rifiuta {command} per un rifiuto precedente in questa sessione. Correggere quello: vedere la riga collegata.\#
message own\#
{code}: questo server ha rifiutato {command} da {client}: {name}. {fix}\#
message own recipient\#
{code}: questo server ha rifiutato la posta per <{recipient}> da {client}: {name}. {fix}\#
message own client\#
{code}: questo server ha rifiutato {client}: {name}. {fix}\#
Una risposta che comincia con 4 rimanda il comando, una che comincia con 5 lo rifiuta. Il messaggio indica il server, l'indirizzo e il motivo per quanto la risposta li rivela; il significato proprio di un provider precede quello registrato.\#
five-yz-rate-limit\#
Codice permanente per un limite di frequenza\#
{code} dice definitivo, ma il testo dice che l'invio è troppo veloce. Conservare l'indirizzo, rallentare e inviare di nuovo più tardi.\#
Alcuni provider (QQ, GoDaddy, limiti giornalieri di Google) rifiutano con 5yz ciò che più tardi passa. Una gestione dei bounce che cancella gli indirizzi dopo ogni 5yz elimina destinatari validi.\#
forced-class\#
Postfix cambia la classe di questo codice\#
Postfix lo invia come {expected}, perché la prima cifra di {code} prevale su {enhanced}. Scrivere ciò che si intende.\#
Prima dell'invio smtpd sostituisce la classe del codice di stato esteso con la prima cifra del codice di risposta. `550 4.7.1` esce dal server come `550 5.7.1`: definitivo, anche se l'autore forse intendeva temporaneo.\#
greeting-domain\#
Il saluto iniziale non comincia con il nome host\#
Il saluto iniziale comincia con «{value}», che non è un nome host. Farlo cominciare con il nome completo del server, come {expected}.\#
La prima parola dopo 220 è il nome del server; i client la registrano e alcuni la usano per accorgersi di parlare con sé stessi. Postfix: `smtpd_banner` comincia con `$myhostname`.\#
haproxy-smtpchk-word\#
HAProxy sostituisce questa parola\#
`option smtpchk` conosce solo HELO ed EHLO, quindi «{value}» viene sostituito in silenzio con HELO. Scrivere {expected}.\#
HAProxy considera attivo il server se il saluto iniziale e la risposta al comando di saluto cominciano con 2. Un'altra parola non viene inviata; un server che vuole EHLO, o un nome completo, risulta allora non attivo.\#
header-check-code\#
Qui il codice di risposta diventa testo\#
Dopo REJECT i controlli di intestazione e corpo accettano un codice di stato esteso e un testo, quindi {code} sarebbe inviato come parte del testo. Scrivere {expected}.\#
cleanup(8) risponde sempre 550 per REJECT. All'inizio del testo capisce solo un codice di stato esteso: `REJECT 5.7.1 Text`.\#
helo-argument\#
Nome errato in EHLO o HELO\#
{command} dà «{value}» come nome del client, che non è un nome host completo. Dare quello vero, o l'indirizzo tra parentesi come [192.0.2.1].\#
message empty\#
{command} arriva senza il nome del client. Indicare il nome host completo del client, o il suo indirizzo tra parentesi quadre come [192.0.2.1].\#
Il nome dovrebbe essere il nome host completo del client e risolversi nel DNS. Nomi vuoti, `localhost`, nomi senza punto e indirizzi IP nudi sono rifiutati da molti server (`501`, `504 5.5.2`) o alzano il punteggio di spam.\#
help-214-outside\#
Codice di aiuto o di stato senza HELP\#
{code} risponde a {command}, ma appartiene a `HELP`. Verificare se risposte e comandi sono sfasati di uno.\#
211 e 214 portano testi di stato e di aiuto. Come risposta a un altro comando mostrano per lo più che nella registrazione manca un comando o che il client conta male.\#
leading-zero-or-overflow\#
Codice di stato esteso malformato\#
«{value}» non è un codice di stato esteso valido: ogni numero ha da una a tre cifre senza zero iniziale. Scrivere {expected}.\#
La forma è classe.argomento.dettaglio, come 5.7.1 o 5.7.509. I programmi che confrontano il testo non riconoscono 5.07.1, e quattro cifre non rientrano nella grammatica.\#
limits-below-minimum\#
Limite sotto il minimo dello standard\#
{parameter} = {value} è sotto {limit}, che lo standard indica come minimo. Alzarlo almeno fin lì.\#
I mittenti possono contare su 100 destinatari per transazione e su timeout di minuti (10 per la fine dei dati). Valori minori frammentano la posta, e timeout troppo brevi recapitano i messaggi due volte.\#
Impostare {parameter} = {limit}\#
lmtp-reply-count\#
LMTP: una risposta per ogni destinatario\#
Sono stati accettati {first} destinatari, ma dopo i dati ci sono {second} risposte. Inviare una risposta finale per ogni destinatario accettato, nel loro ordine.\#
LMTP risponde alla fine dei dati una volta per ogni `RCPT TO` accettato, doppioni compresi. Con meno risposte il client aspetta quelle mancanti; con più, le prende per risposte al comando successivo.\#
mail-before-ehlo\#
MAIL FROM prima di EHLO\#
{command} arriva prima di un `EHLO` o `HELO` accettato, quindi il server può rispondere 503. Inviare prima `EHLO` con il nome del proprio host.\#
Una sessione comincia con `EHLO`. Molti server lo impongono (Postfix `smtpd_helo_required`), e senza di esso il client non conosce alcuna estensione. Solo `NOOP`, `HELP`, `EXPN`, `VRFY` e `RSET` possono venire prima.\#
map-code-class\#
I codici di questa voce non concordano\#
{code} e {enhanced} in questa voce non appartengono alla stessa classe. Scrivere {expected}.\#
message impossible\#
«{code}» non è un codice che un rifiuto possa avere. Scrivere {expected}.\#
Una voce di una mappa di accesso o di intestazioni può impostare un codice di risposta da 400 a 599 e un codice di stato esteso della stessa classe. Postfix corregge la classe in silenzio, altri server inviano quanto scritto qui, e i mittenti ritentano ciò che è definitivo, o viceversa.\#
masked-banner\#
Un firewall nasconde le risposte del server\#
La risposta è mascherata con «{value}»: qualcosa tra client e server riscrive SMTP. Disattivare l'ispezione SMTP («fixup», ALG) nel firewall.\#
I firewall con ispezione SMTP sostituiscono saluto e parole chiave EHLO con `*` o `X`. Questo nasconde `STARTTLS`, `SIZE` e `8BITMIME`, rompe la cifratura e può bloccare la sessione alla fine dei dati.\#
master-option-spaces\#
Spazi in un'opzione di master.cf\#
`-o` vuole {parameter}={value} senza spazi, quindi Postfix legge il resto come un altro argomento. Togliere gli spazi, o racchiudere tutto tra parentesi graffe: {expected}.\#
In master.cf gli argomenti sono separati da spazi. `-o name = value` fallisce all'avvio del servizio. Da Postfix 3.0 `-o { name = value }` può contenere spazi; nelle versioni precedenti separare gli elementi degli elenchi con virgole.\#
milter-default-action-reject\#
Un milter fermo respinge tutta la posta\#
Con {parameter} = {value} ogni messaggio riceve `550 5.5.0` finché il milter non risponde. Impostarlo a {expected}.\#
`reject` rende definitivo per i mittenti un riavvio del filtro. Con `tempfail` (`451 4.7.1`) o il più recente `shutdown` (421) riprovano; `accept` lascia passare la posta senza controllo.\#
milter-greylist-class\#
code ed ecode non concordano\#
code «{code}» ed ecode «{enhanced}» non appartengono alla stessa classe. Scrivere {expected}.\#
message greylist\#
Il greylisting con {code} è definitivo, quindi i mittenti non riprovano mai. Usare {expected}.\#
milter-greylist invia entrambi come configurati. `greylist` richiede 4yz con classe 4, come `451` e `4.7.1`; `blacklist` richiede 5yz con classe 5.\#
missing-angle-brackets\#
Indirizzo senza parentesi angolari\#
L'indirizzo in {command} non ha parentesi angolari. Scrivere {expected}.\#
Il percorso è sempre racchiuso tra `<` e `>`, anche quello vuoto: `MAIL FROM:<>`. I server rigorosi (Postfix `strict_rfc821_envelopes`) rispondono 501.\#
Aggiungere le parentesi angolari\#
missing-enhanced\#
Testo di risposta senza codice di stato esteso\#
Questo testo ha il codice di risposta {code}, ma nessun codice di stato esteso. Aggiungerne uno, per esempio {expected}.\#
Il codice di stato esteso comunica il motivo ai programmi, così i mittenti non cancellano indirizzi validi dopo un rifiuto per policy. Postfix aggiunge da solo 5.7.1 a `REJECT`; altri server inviano il testo così com'è.\#
Inserire {enhanced}\#
multiline-code-differs\#
Il codice cambia all'interno di una risposta\#
Questa risposta inizia con {first}, ma una riga successiva ha {second}. Usare un solo codice su tutte le righe di una risposta.\#
Tutte le righe di una risposta su più righe devono avere lo stesso codice. Alcuni client seguono la prima riga, altri l'ultima: se i codici differiscono, giudicano l'esito in modo diverso.\#
multiline-unterminated\#
Risposta su più righe senza ultima riga\#
La risposta {code} ha un trattino sull'ultima riga, quindi il client attende altro. Mettere uno spazio dopo il codice sull'ultima riga.\#
message end\#
Il testo finisce dentro la risposta {code}: l'ultima riga ha un trattino. Completare la registrazione, oppure mettere uno spazio dopo il codice sull'ultima riga.\#
Il trattino dopo il codice annuncia un'altra riga; solo uno spazio (o nulla) chiude la risposta. Un client che aspetta la fine resta bloccato fino al timeout di diversi minuti.\#
Mettere uno spazio dopo l'ultimo codice\#
nested-mail\#
MAIL FROM dentro una transazione aperta\#
Questo {command} arriva mentre la transazione di <{sender}> è ancora aperta. Inviare prima `RSET`, o concludere quella transazione.\#
Un `MAIL FROM` apre una transazione; questa finisce con i dati, `RSET`, `EHLO` o la fine della sessione. I server rispondono 503 «nested MAIL command».\#
Inserire RSET\#
nexthop-class\#
La classe non è adatta al trasporto\#
{value} con {enhanced} si contraddice: error: respinge e retry: rimanda. Scrivere {expected}.\#
I trasporti `error:` (permanente, predefinito 5.0.0) e `retry:` (temporaneo, predefinito 4.0.0) accettano solo un codice di stato esteso della propria classe.\#
no-ehlo-after-starttls\#
Nessun EHLO dopo STARTTLS\#
Dopo l'handshake TLS arriva {command} invece di `EHLO`. Inviare di nuovo `EHLO`.\#
Con TLS entrambe le parti dimenticano ciò che è stato detto prima, compresi il nome EHLO e le estensioni. I server rispondono 503, e l'autenticazione è spesso offerta solo nella seconda risposta.\#
non-ascii-reply\#
Il testo della risposta non è ASCII\#
Il testo dopo {code} contiene lettere fuori da ASCII, benché il client non abbia chiesto `SMTPUTF8`. Scrivere il testo in ASCII.\#
Il testo della risposta è ASCII stampabile, salvo che il client abbia dato il parametro `SMTPUTF8` con `MAIL FROM`, `VRFY` o `EXPN`. Altro testo arriva guasto in log e bounce, o manda in errore il client.\#
nonstandard-code\#
Codice di risposta non presente in alcuno standard\#
{code} non è in nessuno standard SMTP; {meaning}. I client guardano la prima cifra; come server, inviare {expected}.\#
{code} non è in nessuno standard SMTP. I client guardano la prima cifra; come server, inviare un codice standard con un codice di stato esteso.\#
{code} non compare in alcuno standard SMTP; {meaning}. Il proprio server segue la prima cifra: {severity}.\#
message reported unknown\#
{code} non compare in alcuno standard SMTP. Il proprio server segue la prima cifra: {severity}.\#
Non esiste un registro dei codici di risposta, e i client devono trattare quelli sconosciuti secondo la prima cifra: non è quindi un errore. I codici nuovi non aggiungono nulla che il codice di stato esteso non possa dire.\#
open-relay-acceptance\#
Il server potrebbe essere un open relay\#
{host} ha accettato <{recipient}> da un client che non si è autenticato e non è della sua rete. Se non è responsabile di quel dominio, limitare subito il relay.\#
message setting\#
{parameter} accetta destinatari prima che qualcosa rifiuti i domini altrui. Mettere {expected} prima della prima regola che ammette tutti.\#
Gli spammer trovano un open relay in poche ore, e il server finisce nelle liste di blocco. Postfix: `smtpd_relay_restrictions` con `reject_unauth_destination`; Exim: `relay_from_hosts` e la ACL per `RCPT`.\#
opensmtpd-filter-reply\#
OpenSMTPD non può inviare questa risposta\#
«{value}» non è una risposta che un filtro possa dare, quindi il client riceve `421 Internal server error` e viene scollegato. Cominciare con un codice 4yz o 5yz, uno spazio e un testo, per esempio {expected}.\#
OpenSMTPD controlla il testo di `reject` e `disconnect` solo quando scatta la regola, non con `smtpd -n`. Deve essere un codice 4yz o 5yz, uno spazio e almeno un carattere.\#
opensmtpd-reject-421\#
421 trasforma reject in disconnect\#
Questo `reject` comincia con 421, quindi OpenSMTPD chiude anche la connessione. Usare {expected} per tenere aperta la sessione.\#
Un testo che comincia con 421 annuncia che il server chiude il canale, e OpenSMTPD lo fa. Per un solo comando rifiutato usare 450 o 451.\#
parameter-range-fatal\#
Il valore ferma il servizio\#
{parameter} = {value} è fuori dall'intervallo da {first} a {second}, quindi smtpd all'avvio si ferma con un errore fatale. Impostarlo a {expected}.\#
Per `unverified_*_reject_code` (da 200 a 599), `unverified_*_defer_code` (da 200 a 499) e `smtpd_forbid_bare_newline_reject_code` (da 500 a 599) Postfix controlla l'intervallo all'avvio. Fuori da esso non si riceve più posta.\#
permanent-code-as-4yz\#
Un'impostazione di prova è rimasta attiva\#
{parameter} = {value} fa riprovare i mittenti per giorni ciò che non riuscirà mai. Impostarlo a {expected} finita la prova.\#
450 per gli utenti sconosciuti, o `soft_bounce = yes`, protegge la posta mentre si allestisce un server. In esercizio riempie le code altrui e nasconde per giorni gli errori di battitura ai loro autori.\#
permanent-only-class4\#
Una condizione permanente inviata come temporanea\#
{enhanced} indica una condizione che non passa da sola. Rispondere {expected}, così il mittente riceve subito un bounce.\#
message testing\#
{enhanced} indica una condizione che non passa da sola, e il testo dice che i soft bounce sono attivi. Chiudere la prova con `soft_bounce = no`.\#
{enhanced} indica una situazione che non passa da sola, anche se il server rimanda soltanto la posta. Correggere ciò che dice il testo, o togliere il messaggio dalla coda.\#
I dettagli per utenti sconosciuti, sintassi errata e comandi sbagliati hanno senso solo con la classe 5. Con la classe 4 il mittente riprova per giorni e scopre tardi un errore di battitura. 4.7.1 non viene segnalato: lo usa il greylisting.\#
pipeline-order\#
Questo comando deve essere l'ultimo del gruppo\#
{command} è seguito da altri comandi prima della sua risposta. Metterlo per ultimo nel gruppo in pipelining.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` e `QUIT` cambiano ciò che può seguire, quindi il client deve vedere la risposta. La fine dei dati seguita da `MAIL FROM` o `QUIT` nello stesso gruppo è ammessa.\#
pipelining-unadvertised\#
Più comandi inviati insieme senza PIPELINING\#
{command} è stato inviato prima della risposta al comando precedente, ma il server non offriva `PIPELINING`. Attendere ogni risposta.\#
Senza l'estensione client e server parlano a turno. I programmi di spam non aspettano, perciò i server rifiutano: Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` e postscreen.\#
placement\#
Codice di stato esteso nel posto sbagliato\#
Il codice di stato esteso è scritto come «{value}» dentro il testo, dove i programmi non lo cercano. Mettere {enhanced} subito dopo {code} e uno spazio.\#
Va all'inizio del testo, dopo uno spazio, senza segni. qmail scrive `(#5.7.1)` alla fine, i gateway Cisco `#5.1.0` all'inizio; questo strumento legge entrambi.\#
Spostare {enhanced} dopo {code}\#
plaintext-auth\#
Password inviata senza cifratura\#
{command} invia la password in una sessione in cui non si vede TLS. Inviare prima `STARTTLS` o usare la porta 465, e cambiare la password se la linea era in chiaro.\#
`PLAIN` e `LOGIN` codificano soltanto in Base64; chiunque sul percorso può leggerli. I server dovrebbero offrirli solo dentro TLS (Postfix `smtpd_tls_auth_only = yes`). Le connessioni loopback non vengono segnalate.\#
policy-mistaken-for-unknown\#
Rifiutato per policy, non utente sconosciuto\#
{code} qui riguarda la policy («{text}»), non l'indirizzo. Conservare l'indirizzo ed eliminare la causa.\#
550 significa casella sconosciuta o rifiuto per policy. Una gestione dei bounce che guarda solo 550 cancella indirizzi validi dopo un blocco. L'argomento 1 del codice di stato esteso riguarda gli indirizzi, l'argomento 7 la policy.\#
postfix-5xx-greeting\#
Saluto 5yz trattato come temporaneo da Postfix\#
{host} ha rifiutato la connessione con {code}, ma Postfix conserva il messaggio e prova altri host. È il comportamento predefinito; osservare la coda, o impostare `smtp_skip_5xx_greeting = no` per respingere subito.\#
Con `smtp_skip_5xx_greeting = yes` (predefinito) un saluto 5yz vale come «questo host non risponde», da cui `dsn=4.x.x` accanto a una risposta 5yz. Il log è corretto.\#
provider-conflict\#
Il provider dà a questo codice un altro significato\#
Da {host}, {enhanced} significa: {meaning}. Il significato registrato ({name}) qui non vale.\#
Google usa X.7.23, X.7.27, X.7.29 e X.7.30 per PTR, SPF, TLS e DKIM; Microsoft usa 5.1.10, 5.4.1, 5.7.12 e 5.7.13 per destinatari e permessi. Il registro dice altro, quindi conta chi ha inviato la risposta.\#
provider-token\#
Contrassegno proprio di un provider\#
«{value}» è un contrassegno di {name}: {meaning}. {fix}\#
I grandi provider inseriscono nelle risposte contrassegni come [TSS04], S3150 o IB105. Dicono più dei codici e sono spiegati nelle pagine del provider.\#
quit-missing\#
Nessun QUIT alla fine\#
Il client ha chiuso la connessione senza `QUIT`. Il messaggio accettato prima viene comunque recapitato; inviare `QUIT` e attendere 221.\#
Conta la risposta alla fine dei dati, quindi non si perde nulla. Ma i server registrano «lost connection», e alcuni ne tengono conto a sfavore del client.\#
rcpt-without-mail\#
RCPT TO senza MAIL FROM\#
{command} arriva senza un `MAIL FROM` accettato, quindi il server risponde 503. Inviare prima `MAIL FROM` e attendere 250.\#
message refused\#
{command} segue un `MAIL FROM` rifiutato ({code}). Eliminare quel rifiuto; questo ne è solo la conseguenza.\#
Un destinatario richiede una transazione aperta. In un gruppo in pipelining è normale che `RCPT TO` fallisca dopo un `MAIL FROM` rifiutato.\#
reply-code-out-of-range\#
Codice di risposta fuori dall'intervallo ammesso\#
{parameter} = {value} è fuori dall'intervallo da {first} a {second}, quindi Postfix invia `450 4.7.1`. Impostarlo a {expected}.\#
Postfix smtpd all'avvio accetta qui qualsiasi numero. Al primo rifiuto registra «SMTP reply code configuration error» e risponde `450 4.7.1 Service unavailable`, qualunque fosse l'intenzione.\#
reply-count\#
Numero di risposte e di comandi diverso\#
Qui ci sono {first} comandi e {second} risposte. Trovare il comando senza risposta, o la risposta senza comando.\#
Ogni comando riceve esattamente una risposta. I client le abbinano contando, quindi una in più o in meno sposta il significato di tutte le successive. Un 421 non richiesto prima della chiusura non è un errore.\#
reply-line-too-long\#
Riga di risposta più lunga di 512 ottetti\#
Questa riga di risposta ha {count} ottetti, ma ne sono ammessi solo {limit}, CR LF compresi. Dividerla in più righe che iniziano tutte con {code}.\#
I client devono prevedere spazio solo per 512 ottetti. Le righe più lunghe vengono tagliate, o prese per due righe, di cui la seconda senza codice.\#
reply-not-in-table\#
Risposta insolita a questo comando\#
{code} non è tra le risposte che lo standard elenca per {command}. Basarsi sulla prima cifra: {meaning}.\#
message class\#
{code} non può rispondere a {command}: la prima cifra non è adatta. Verificare se risposte e comandi sono sfasati di uno.\#
Ogni comando ha un elenco di risposte; 421, 500 e 501 possono rispondere a tutti. I server ne inviano anche altre, quindi è solo un'informazione, salvo che la prima cifra non abbia senso, come 354 a `MAIL FROM`.\#
retry-after-permanent\#
Inviato di nuovo dopo un rifiuto permanente\#
Il messaggio {value} è stato ritentato dopo {code}. Fermarlo: ripetere un rifiuto 5yz solo dopo che qualcosa è cambiato.\#
Dopo 5yz lo stesso tentativo non va ripetuto; le ripetizioni danneggiano la reputazione del mittente. Altri host MX dopo un saluto 5yz, e più destinatari di un messaggio, non sono ripetizioni.\#
secret-exposed\#
Password leggibile in questo file\#
Questa riga contiene dati di accesso in Base64, che chiunque può decodificare. Oscurarli prima di condividere il file, e cambiare la password se è già stato condiviso.\#
message digest\#
Questa risposta contiene il nome utente e un hash della password, che si può indovinare fuori linea. Oscurarla prima di condividere il file.\#
Gli argomenti di `AUTH PLAIN` e `LOGIN`, le risposte a 334 e i token bearer non sono cifrati. Questo strumento non li decodifica né li mostra mai. Quasi tutti i client hanno un'opzione che li nasconde nei log.\#
Oscurare i dati di accesso\#
sendmail-class-differs\#
Codice e codice di stato esteso diversi\#
{enhanced} e {code} in questo errore non appartengono alla stessa classe. Scrivere {expected}.\#
In `ERROR:D.S.N:"NNN text"`, tabelle mailer e `$#error $@ D.S.N $: "NNN text"` Sendmail usa il codice di stato esteso per la propria decisione e invia al client il codice di risposta: le due parti non concordano se sia definitivo.\#
sendmail-unquoted-reply\#
Testo di risposta senza virgolette\#
Il testo dopo {code} non è tra virgolette doppie, quindi Sendmail lo spezza in token e lo invia alterato. Racchiudere tra virgolette tutta la risposta: {expected}.\#
Sendmail analizza il testo senza virgolette di regole e tabelle come un indirizzo: punti, chiocciole e spazi si perdono o raddoppiano.\#
Mettere la risposta tra virgolette\#
separator\#
Né spazio né trattino dopo il codice di risposta\#
Dopo {code} c'è «{value}» invece di uno spazio o di un trattino. Scrivere «{code} » sull'ultima riga della risposta e «{code}-» sulle altre.\#
Il carattere dopo il codice dice se la risposta continua. Con qualsiasi altro carattere alcuni client considerano la riga guasta, altri la fine della risposta.\#
Mettere uno spazio dopo {code}\#
size-over-limit\#
Messaggio più grande del SIZE offerto\#
Il client annuncia {value} ottetti, ma il server ne accetta solo {limit}. Ridurre il messaggio, o alzare il limite sul server.\#
Il numero dopo `SIZE` nella risposta `EHLO` è il limite del server (0 o nulla: non dichiarato). Un annuncio maggiore è rifiutato con `552 5.3.4` prima dell'invio. Nella posta gli allegati crescono di circa un terzo.\#
smuggling-pattern\#
Fini di riga che permettono l'SMTP smuggling\#
Qui la fine dei dati non è CR LF punto CR LF, quindi due server possono leggere messaggi diversi. Inviare solo CR LF, e sul server rifiutare o normalizzare gli LF isolati.\#
{parameter} = {value} lascia passare fini di riga isolate, quindi possono entrare messaggi nascosti. Impostarlo a {expected}.\#
Se un server chiude i dati a LF punto LF e l'altro no, un aggressore nasconde nel primo messaggio un secondo con mittente falso. Postfix: `smtpd_forbid_bare_newline = normalize` o `reject`; Exim dalla 4.97.1, Sendmail dalla 8.18.\#
softbounced-permanent\#
Codice temporaneo per un errore permanente\#
{code} dice di riprovare, ma il testo dice «{text}». Lato ricevente: rispondere {expected}; lato mittente: cancellare il messaggio se resta.\#
Utenti sconosciuti e relay rifiutato non si risolvono da soli. Con 4yz il mittente riprova per giorni e l'autore scopre tardi un errore di battitura. Spesso dopo una prova è rimasto `soft_bounce = yes` o un codice di rifiuto 450.\#
space-after-colon\#
Spazio dopo i due punti\#
{command} ha uno spazio tra i due punti e l'indirizzo. Scrivere {expected}.\#
La grammatica lì non prevede spazi. Molti server lo accettano, altri rispondono 501 o 555, e il codice del client si corregge facilmente.\#
Togliere lo spazio\#
starttls-advertised-in-tls\#
STARTTLS offerto dentro TLS\#
Il server offre `STARTTLS` benché la sessione sia già cifrata. Togliere la parola chiave dalla risposta `EHLO` dentro TLS.\#
Un server non deve offrirlo dopo l'handshake. I client che si fidano dell'elenco avviano TLS una seconda volta e falliscono; è indizio di un proxy che termina TLS senza dirlo al server di posta.\#
starttls-pipelined\#
Comandi inviati insieme a STARTTLS\#
{command} è stato inviato prima della risposta a `STARTTLS`. Attendere 220, completare l'handshake, poi inviare `EHLO`.\#
Ciò che arriva in chiaro dopo `STARTTLS` potrebbe essere iniettato da un aggressore ed eseguito dentro TLS. I server lo scartano o chiudono la sessione (Gmail: `523 5.7.10`).\#
starttls-stripped\#
STARTTLS è sparito dalla risposta EHLO\#
{host} qui non offre `STARTTLS`, benché prima lo facesse. Confrontare da un'altra rete, e disattivare l'ispezione SMTP nel firewall.\#
Firewall e aggressori tolgono o sovrascrivono la parola chiave, così la posta viaggia in chiaro. I mittenti con MTA-STS, DANE o `encrypt` allora non recapitano; gli altri sì, senza che nessuno se ne accorga.\#
starttls-unadvertised\#
STARTTLS non è stato offerto\#
L'ultima risposta `EHLO` di {host} non offriva `STARTTLS`, ma il client lo invia. Provare con un nuovo `EHLO`; se la parola chiave manca, attivare TLS sul server o cercare un firewall che la toglie.\#
message active\#
TLS è già attivo, ma il client invia di nuovo `STARTTLS`. Togliere il secondo.\#
Il client può usare `STARTTLS` solo se la risposta a `EHLO` lo elenca, e una volta sola. I server rispondono 500, 502, 503 o 554.\#
status-field-syntax\#
Campo Status malformato\#
«{value}» non è uno stato valido. Scrivere classe, argomento e dettaglio come numeri, per esempio {expected}.\#
Il campo `Status:` di un rapporto di recapito contiene esattamente tre numeri con punti, il primo 2, 4 o 5; può seguire un commento tra parentesi. I programmi ignorano altre forme e perdono il motivo.\#
too-long-text\#
Testo di risposta configurato troppo lungo\#
Questo testo produce una riga di risposta di {count} ottetti, ma ne sono ammessi solo {limit}. Accorciarlo o spostare i dettagli in una pagina web.\#
Una riga di risposta ha al massimo 512 ottetti, con codice e CR LF. Quelle più lunghe vengono tagliate in log e bounce, per lo più proprio prima del link che dovrebbe aiutare.\#
too-many-rcpt-code\#
Codice sbagliato per troppi destinatari\#
Il testo dice troppi destinatari, ma il codice è {code}. Rispondere `452 4.5.3` per ogni destinatario in eccesso; come client, inviare il resto in un'altra transazione.\#
452 dice al client di inviare il resto più tardi. Un vecchio standard indicava 552, e i client dovrebbero trattarlo come 452; altri codici 5yz fanno fallire destinatari che si potevano servire.\#
Scrivere 452 4.5.3\#
unadvertised-parameter\#
Il parametro non è stato offerto\#
Qui si usa {keyword}, ma la risposta del server a `EHLO` o `HELO` non lo offre. Toglierlo, o verificare perché la parola chiave manca.\#
I parametri di `MAIL FROM` e `RCPT TO` sono ammessi solo per le estensioni che il server elenca; altrimenti risponde 555 o 455. Un firewall può aver tolto la parola chiave.\#
undotted-dot\#
Punto a inizio riga non raddoppiato\#
Questa riga del messaggio comincia con un solo punto. Raddoppiarlo, altrimenti il server lo toglie, e una riga con il solo punto chiude il messaggio.\#
Dopo `DATA` il client aggiunge un punto a ogni riga che comincia con un punto, e il server lo toglie. I programmi che lo dimenticano perdono punti, troncano il messaggio o aprono un varco a comandi nascosti.\#
Raddoppiare il punto\#
unexpected-3yz\#
Risposta intermedia dove non è possibile\#
{code} risponde a {command}, che non ha un secondo passo. Verificare se nella registrazione manca un comando o se le risposte sono sfasate.\#
354 appartiene a `DATA` e 334 ad `AUTH`. Altrove indica per lo più che client e server non concordano più su quale risposta appartenga a quale comando.\#
unregistered\#
Codice di stato esteso non registrato\#
{enhanced} non è nel registro IANA; {meaning}. Leggere il testo per la causa esatta.\#
{enhanced} non è nel registro IANA. Basarsi su classe e argomento, e leggere il testo per la causa esatta.\#
I dettagli sconosciuti si leggono secondo classe e argomento: non è quindi un errore. La maggior parte di questi codici viene da Microsoft, le cui pagine li spiegano.\#
vrfy-250-unverified\#
VRFY dice sì a tutto\#
Il server risponde 250 a `VRFY` per ogni nome chiesto. Rispondere 252 se non si controlla.\#
250 a `VRFY` significa che la casella è stata verificata. Un server che vuole solo nascondere i suoi utenti dice 252 («cannot verify, will try»), che non inganna nessuno.\#
Scrivere 252\#
vrfy-502\#
VRFY riceve risposta 502\#
{parameter} = {value} fa rispondere 502 a `VRFY`. È comune e innocuo; lo standard preferisce 252.\#
`VRFY` è tra i comandi che ogni server dovrebbe conoscere; 252 nasconde gli utenti quanto 502. Postfix risponde 502 con `disable_vrfy_command = yes`.\#
wrong-hello-for-protocol\#
Client SMTP su un server LMTP, o viceversa\#
{command} è stato rifiutato con {code}, perché questa porta parla l'altro protocollo. Usare `LHLO` per LMTP ed `EHLO` per SMTP, o correggere la porta.\#
Un server LMTP deve rifiutare `EHLO`, perché nessuno lo scambi per SMTP. Causa tipica: un trasporto `smtp:` verso la porta LMTP di Dovecot (24) invece di `lmtp:`, o il contrario.\#

"""#)
}
