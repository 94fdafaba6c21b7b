// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itLabels = PackedTable(
        records: #"""
0000050000500200800507003W0?00<07008W0500C04009c0:00G0E00LW0500\0A00RK0A00m0600XO0@0130600_50:0190400`60801=05\#
00b40=01B0500f@0=01G0400ka0=01K06012f0=01Q06019P0A01W0401>30701[0:01B90601e0901GE0601n1H02_M0703F0400GI0503J09\#
02b^0803S0J03AU0703m0400C>080410:03F<0404;0600I50804A0600Jd0704G0903Lj0704P0603Nb0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;07000B6000H08000P=000]0G0014?001C0H001[9001d0<00281002908002A1002B0<002N1002O0;002Z1002[0?002j1002[0?\#
002k1002l0@003<7003C0D00281003f0a002A1004W0X002N1005?0E002Z1005T0k002j1006O0N002k1006m0T003<7007Q16002N1008\08\#
002j1008d0M002k1009A0A003<7009R0A009m>00:;1T00;_600;e0X00<M900<V0P00=6600=<0e00>1700>80L00>T800>\1h00@T500@Y1=\#
00Af700Am0I00BF400BJ0d00C>800CF0X00Cn=00D;0X0020800Dc0\0000500EO0g00FF<00FR0g00GI500GN0`00H>700HE0`00I5800I=0L\#
00IY800Ia1300Jd700Dc0\00Jk:00K50c00Kh300Kk0\00L\900Le0:00Lo;00M:0:00MD;00MO0:00MY=00Mf0:00N0?00N?0800NGA00NX08\#
00N`800Nh0@00O8:00OB0@00OR;00O]0@00Om=00P:0@00PJ900PS0<00P_;00Pj0<00Q6800Q>0800QF:00Q>0800QP800QX0800Q`:00Qj09\#
00R3400R70D00R\800Rd0T00SH900SQ0Z00T;:00TE1800UM500UR0e00VG<00VS0i00WL800WT0k00X_900Xh0i00Ya800Yi0T00ZM;00ZX13\#
00[[900[d1500\i>00]71500^<<00^H0]00_?500_D0600_J700_Q0600_W;00_b0400_f400_j0<00`>800`F0H00`^400`b0D00IY800a60F\#
00aL400aP0B00H>700ab0B00bA400bE0800bM;00bX1W00d?400dC0L00d_:00di0G00e@C00eS0]00bA400fM0B00bM;00f_1Z00d?400hI1<\#
00iUA00if1k00bA400kn0A00bM;00l?1f00d?400n51500d_:00o:0^00iUA00oh1S00e@C011K1K00bA401330A00bM;013D1S00d?400n515\#
00d_:014g1F00iUA016=2600e@C018C1=00bA4019a0H00bM;01:91600d?401;?2300iUA01=B0a00bM;01>:0;01>E?01>T0>01>b:01>l0>\#
01?:?01?I0E01?^A01?o0B01@AE01@V0601@\@01@l0701A3E01AH0:01ARG01Ai0301Al901B50401B?701BF0X01Bn501C30L01CO501CT0W\#
01D;401D?0O01D^701De0N01EC401EG0K01Eb601Eh0S01FK601FQ0R01G3401G70>00X_901GK0901GT?01Gc0C01H6@01HF0C01HY=01Hf0B\#
01I8<01ID0=01IQA01Ib0F01J8:01JB0U01Jg>01K50C01KH701KO0K01Kj;01L50:01L?=01LL0>01LZ?01Li0I01MB<01MN0F01MdB01N60G\#
01NM:01NW0E01Nl=01O90K01OTA01Oe0O01PD<01PP0D01Pd<01Q00H01QH@01QX0C01Qk501R00@01R@601RF0D01RZD01Rn0P01SNA01S_0I\#
01T8=01TE0H01T];01Th0F01U><01UJ0C01U];01Uh0A01V9?01VH0B01VZ<01Vf0<01W2A01WC0G01WZC01Wm0B01X?<01XK0L01Xg:01Y10J\#
01YK<01YW0B01Yi>01Z70D01ZK901ZT0J01ZnA01[?0M01[\<01[h0A01\9;01\D0J01\^<01\j0M01]G801]O0E01]d:01]n0C003<701^A0B\#
01^SB01^e0b01_WH01_o1901a8I01aQ0l01bMF01bc0Z01cME01cb0a01dSJ01dm0i01efC01f91\01geG01h<0k01i7@01iG0m01jDD01jX11\#
01kYF01ko1:01m9H01mQ2401oUE01oj1=0217K021R0k022MC022`1=023mF024C1a0264J026N1G027eE028:1D029NE029c0_02:RI02:k1H\#
02<C>02<Q0]02=>?02=M1T02?1M02?N1d02ABJ02A\1802BdF02C:0b02ClD02D@0g02E7E02EL0^02F:D02FN1Y02H7H02HO1302IRE02Ig0o\#
02JfJ02K@1502LEL02La1E02N6E02NK1502OPC02Oc1R02QEE02QZ1802RbG02S91S02T\B02Tn1F02VDJ02V^1T02XBE02XW0V02Y=D02YQ0\\#
02Z=E02ZR0k02[MA02[^1E02]3C02]F1902^O@02^_0^00H>702_T0I02_m502`20M02`O502`T0C01B9602`g0Y00X_902aP0900Ya802aP09\#
00ZM;02aY0:00[[902ac0K00\i>02b>0C00^<<02bQ0202bS302bV0302bQ202bQ0202bY502aY0:02bf<02c21[02d]>02dk2702g2=02g?15\#
02hD<02hP0h02iHE02i]1Z02kG=02kT0l00Af702lP1402mT>02mb1X02oJ@02oZ1B030l<03181A032I9032R0N03309033911034:6034@0V\#
034f=03530h035k?036:0]036g;03720I037K7037R0>037`9037i0?0388>038F0G038]=038j0c039]7039d0P03:D?03:S1103;T503;Y0E\#
03;n803<60]03<c>03=11U03>V803>^2g03A\703Ac0;03An703B50703B<503BA0503BF903BO0C002N103Bb0>002Z103C00I002j103CI0I\#
002k103Cb0I003<703D;0U03D`7008\0803Dg703Dn0:03E8703E?0A03EP7009A0A03EW=03Ed0H000B603F@0?000P=03FO0X0014?03G70Y\#
03G`<03Gl0803H4C03HG0=03HTE03Hi0>00R\800R\0800SH903I70?00T;:03IF0A00UM503IW0=00VG<03Id0<00WL803J00E0028103JE0L\#
002A103Ja0>002N103Jo07002Z1002l0@002j103K60D002k103KJ0F03K`103Ka0Q03LB103LC0B003<703LU0E00X_901GK0900Ya803M10:\#
00ZM;03M;0D00[[903MO0V00\i>03N50P00^<<03NU0=03Nf903No0:03O9803OA0?03OP403OT0403OX503O]0503Ob803Oj0>00GI503P809\#
01GE603PA0603Lj703PG0=00I5803PT0700C>803P[080020803Pc09008W503Pl0600Jd703Q20903Q;603QA0903QJG03Qa0E03R6803R>08\#
03RFB03RX0F00`>800`>0803Rn=03S;0C00`6803SN0603ST903S]0;03Sh303Sk0403So403T30503T8403T<0403T@403TD0803TL303TO03\#
03TR203TT0103TU403TY0203T[203T]0703Td203Tf0103Tg303Tj0103Tk903U40@03UD803UL0:0388>03UV0@03Uf803Un0903V7703V>08\#
00X_903VF0:03VP803VX0903Va703Vh0703Vo603Vo0603W5603W506001[9001d0<000B6000H0803W;403W;0400H>703W?0703WF803WN07\#
03WU503WZ0803Wb:00aP0B03WlD00a60F03X@?03XO0F00`^403Xe0503Xj400_b0403Xn703Y50703Y<403Y@0803YH303YK0602_M703YQ09\#
00R34000;0703YZ;03Ye0A03Z6803Z>0:03ZH403ZL0503ZQ<03Z]0<\#

"""#,
        blob: #"""
actor\#
nobody\#
nessuno\#
sender\#
mittente\#
sending-admin\#
amministratore mittente\#
receiving-admin\#
amministratore ricevente\#
recipient\#
destinatario\#
category\#
0\#
sintassi\#
1\#
informazioni\#
2\#
connessioni\#
3\#
non specificata\#
4\#
5\#
sistema di posta\#
unknown\#
fuori dallo standard\#
category-detail\#
sintassi di un comando, o comando non disponibile\#
risposta a una richiesta di informazioni\#
la connessione stessa\#
lasciata aperta dallo standard; in pratica l'autenticazione\#
lasciata aperta dallo standard\#
il sistema di posta e le sue caselle\#
la seconda cifra arriva al massimo a 5, quindi il codice è malformato\#
class\#
successo\#
errore temporaneo persistente\#
errore permanente\#
classe non valida\#
comparison\#
not-comparable\#
{a} e {b} non hanno in comune che le cifre: rispondono a comandi diversi e non sono mai alternativi.\#
closer\#
Il codice da confrontare con {a} è {b}.\#
same-code\#
{a} e {b} sono lo stesso codice.\#
family\#
{a} vale per ogni classe, {b} per una sola: {second}.\#
meaning\#
{a}: {first}. {b}: {second}.\#
together\#
Non sono alternative, perché una stessa risposta li porta entrambi: {a} dice al client che cosa fare, {b} dice perché.\#
apart\#
Non compaiono mai nella stessa risposta, perché le loro classi sono diverse.\#
dotless\#
{a} è {b} senza i punti.\#
seen\#
{code} si incontra in questa situazione: {situation}\#
severity\#
{a} indica {first}, {b} indica {second}.\#
same-severity\#
Per un client sono equivalenti: {first}.\#
{a} riguarda {first}, {b} riguarda {second}.\#
Dopo {a} deve intervenire: {first}; dopo {b}: {second}.\#
actor-nobody\#
Dopo {a} deve intervenire: nessuno; dopo {b}: {second}.\#
retry\#
Riprovare dopo {a}: {first}; dopo {b}: {second}.\#
command\#
{a} risponde a {first}; {b} risponde a {second}.\#
standing\#
{a}: {first}; {b}: {second}.\#
enhanced\#
Con {a} arrivano codici estesi come {first}, con {b} come {second}.\#
subject\#
class-only\#
Dicono la stessa cosa; {a}: {first}; {b}: {second}.\#
use\#
Usare {code} quando vale questo: {situation}\#
count\#
error one\#
{n} errore\#
error other\#
{n} errori\#
warning one\#
{n} avviso\#
warning other\#
{n} avvisi\#
information one\#
{n} nota\#
information other\#
{n} note\#
hint one\#
{n} suggerimento\#
hint other\#
{n} suggerimenti\#
finding one\#
{n} segnalazione\#
finding other\#
{n} segnalazioni\#
reply one\#
{n} risposta\#
reply other\#
{n} risposte\#
file one\#
{n} file\#
file other\#
line one\#
{n} riga\#
line other\#
{n} righe\#
none\#
nessuna segnalazione\#
describe-standing\#
standard\#
Definito dallo standard SMTP stesso.\#
extension\#
Definito da un'estensione SMTP pubblicata.\#
registered\#
Presente nel registro dei codici estesi, ma nessun RFC gli dà un testo.\#
draft\#
Proposto in un Internet-Draft mai diventato standard.\#
non-standard\#
Usato da alcuni programmi; nessuno standard lo definisce.\#
not-smtp\#
Mai inviato da un server di posta; viene da un'altra fonte.\#
describe-verdict\#
delivered\#
Il server si è assunto la responsabilità del messaggio.\#
continue\#
Nessun errore; la sessione prosegue.\#
retry-later\#
Lo stesso tentativo può riuscire più tardi senza alcuna modifica.\#
slow-down\#
Il mittente supera un limite; la posta passa con un ritmo più basso.\#
fix-and-resend\#
Occorre correggere qualcosa prima che abbia senso un altro tentativo.\#
do-not-retry\#
Un altro tentativo fallirà allo stesso modo.\#
diagnostic\#
error\#
errore\#
warning\#
avviso\#
information\#
nota\#
hint\#
suggerimento\#
evidence\#
provider\#
testo di questo provider\#
text\#
testo della risposta\#
codice di stato esteso\#
code\#
codice di risposta\#
comando precedente\#
first-digit-2\#
name\#
Successo\#
description\#
Il comando è riuscito. Il codice esatto non è in nessuno standard, ma al client basta la prima cifra.\#
when\#
Da server con codici propri.\#
fix sender\#
Non c'è nulla da fare.\#
fix receiving-admin\#
Rispondere con un codice standard come `250`.\#
first-digit-3\#
Atteso altro input\#
Il server ha accettato il comando e attende altro dal client. Il codice esatto non è in nessuno standard.\#
Nel mezzo di un comando in più passi, come `DATA` (`354`) o `AUTH` (`334`).\#
fix sending-admin\#
Se il client non ha altro da inviare, risposte e comandi sono sfasati: cercare una risposta non letta fino all'ultima riga.\#
first-digit-4\#
Errore temporaneo\#
Il comando per ora è fallito e può riuscire più tardi senza modifiche. Il codice esatto non è in nessuno standard.\#
Da server, filtri e gateway con codici propri; la causa è nel testo.\#
Attendere; il server di posta riprova da solo.\#
Lasciare che la coda riprovi per qualche ora, poi leggere il testo e il log degli ultimi tentativi.\#
Rispondere con un codice standard (`421`, `450`, `451`, `452`) e un codice di stato esteso.\#
first-digit-5\#
Errore permanente\#
Il comando è fallito e ripeterlo invariato non serve. Il codice esatto non è in nessuno standard.\#
Leggere il testo; controllare l'indirizzo, poi chiedere al destinatario per altra via.\#
Cercare il significato del testo, eliminare la causa e inviare di nuovo; cancellare un indirizzo solo se il testo parla della casella.\#
Rispondere con un codice standard (`550`, `554`) e un codice di stato esteso.\#
first-digit-other\#
Non è una risposta SMTP\#
Nessun server di posta la invia: le risposte iniziano con 2, 3, 4 o 5.\#
Nei log che riportano numeri di errore del sistema operativo, di HTTP o altri protocolli, o codici interni di un servizio di invio.\#
Cercare la vera risposta SMTP nelle righe vicine.\#
heading\#
Descrizione\#
when-you-see-it\#
Quando compare\#
how-to-fix\#
Come risolvere\#
key-differences\#
Differenze principali\#
when-to-use-which\#
Quando usare quale\#
short when-you-see-it\#
Quando\#
short how-to-fix\#
Rimedio\#
short key-differences\#
Differenze\#
short when-to-use-which\#
Uso\#
short see\#
Vedi\#
origin\#
winsock\#
un numero di errore di Windows (Winsock)\#
linux\#
un numero di errore di Linux\#
posix\#
un nome di errore del sistema operativo\#
node\#
un nome di errore di Nodemailer\#
outlook\#
un numero di errore di Outlook\#
exim\#
un numero di errore di Exim\#
python\#
un'eccezione di `smtplib` di Python\#
dotnet\#
un nome di .NET (`SmtpStatusCode`)\#
http\#
uno stato HTTP\#
reason\#
accettato\#
mailbox-unknown\#
casella sconosciuta\#
mailbox-disabled\#
casella disattivata\#
mailbox-moved\#
casella trasferita\#
mailbox-full\#
casella piena\#
recipient-refused\#
destinatario rifiutato\#
suppressed\#
invio soppresso dal servizio mittente\#
domain-unknown\#
dominio sconosciuto\#
null-mx\#
il dominio non riceve posta\#
dns-failure\#
errore DNS\#
network-error\#
errore di rete\#
expired-timeout\#
tempo di recapito scaduto\#
loop-routing\#
ciclo di instradamento\#
host-not-accepting\#
l'host non riceve posta\#
ip-blocked\#
indirizzo IP bloccato\#
ip-reputation\#
cattiva reputazione dell'IP\#
domain-reputation\#
cattiva reputazione del dominio\#
ptr-required\#
DNS inverso mancante\#
spam-content\#
il contenuto sembra spam\#
content-rejected\#
contenuto rifiutato\#
virus\#
trovato un virus\#
policy\#
rifiutato per policy\#
message-noncompliant\#
formato del messaggio non valido\#
email-auth-failed\#
SPF, DKIM o DMARC falliti\#
auth-required\#
autenticazione richiesta\#
auth-failed\#
autenticazione fallita\#
tls-required\#
cifratura richiesta\#
tls-failure\#
cifratura fallita\#
sender-rejected\#
mittente rifiutato\#
relay-denied\#
relay negato\#
message-too-large\#
messaggio troppo grande\#
too-many-recipients\#
troppi destinatari\#
rate-limited\#
limite di frequenza superato\#
greylisted\#
trattenuto dal greylisting\#
syntax-error\#
errore di sintassi\#
sequence-error\#
comandi fuori ordine\#
smuggling\#
fini di riga non accettate\#
smtputf8-required\#
indirizzo internazionalizzato\#
system-error\#
errore del server\#
system-full\#
spazio del server esaurito\#
mailer-error\#
programma di recapito fallito\#
feedback\#
segnalazione di abuso\#
auto-reply\#
risposta automatica\#
motivo sconosciuto\#
describe delivered\#
Il server ha accettato il messaggio e ne risponde.\#
describe mailbox-unknown\#
La parte prima di `@` non corrisponde a nessuna casella di questo server.\#
describe mailbox-disabled\#
La casella esiste, ma è disattivata, sospesa o abbandonata.\#
describe mailbox-moved\#
Il destinatario ha ora un altro indirizzo.\#
describe mailbox-full\#
La casella del destinatario ha superato la quota.\#
describe recipient-refused\#
La casella forse esiste, ma non accetta questo messaggio.\#
describe suppressed\#
Il servizio di invio non ha spedito, perché l'indirizzo aveva già prodotto bounce o segnalazioni di abuso.\#
describe domain-unknown\#
Il dominio dopo `@` non esiste o non ha un server di posta.\#
describe null-mx\#
Il dominio dichiara nel DNS (`MX 0 .`) di non ricevere posta.\#
describe dns-failure\#
Una ricerca DNS necessaria non ha dato una risposta utilizzabile.\#
describe network-error\#
Impossibile aprire la connessione, oppure la connessione si è interrotta.\#
describe expired-timeout\#
Tutti i tentativi sono falliti finché il messaggio è diventato troppo vecchio per la coda; la causa è l'ultimo errore precedente.\#
describe loop-routing\#
Il messaggio ha girato in tondo tra i server finché un limite lo ha fermato.\#
describe host-not-accepting\#
L'host non riceve posta, almeno non ora o non dall'esterno.\#
describe ip-blocked\#
L'indirizzo IP mittente è in una lista di blocco o escluso da questo server.\#
describe ip-reputation\#
Chi riceve ha visto troppa posta indesiderata da questo indirizzo IP, oppure ne ha vista troppo poca in assoluto.\#
describe domain-reputation\#
Chi riceve non si fida del dominio del mittente o di un dominio indicato nel messaggio.\#
describe ptr-required\#
L'indirizzo IP mittente non ha un record PTR, o il nome non riconduce all'indirizzo.\#
describe spam-content\#
Un filtro giudica il messaggio spam o phishing.\#
describe content-rejected\#
Il messaggio contiene qualcosa che chi riceve vieta, come un tipo di allegato o un link.\#
describe virus\#
Uno scanner ha trovato malware nel messaggio.\#
describe policy\#
Una regola di chi riceve vieta questo messaggio; solo il testo, o l'amministratore, può dire quale.\#
describe message-noncompliant\#
Intestazione o corpo violano il formato dei messaggi: campo mancante o doppio, righe troppo lunghe, codifica errata.\#
describe email-auth-failed\#
Il messaggio non ha superato i controlli SPF, DKIM o DMARC del mittente.\#
describe auth-required\#
Il server vuole prima l'autenticazione del client.\#
describe auth-failed\#
Nome utente, password o token non sono stati accettati.\#
describe tls-required\#
Il server vuole prima una connessione cifrata.\#
describe tls-failure\#
La connessione cifrata non si è potuta stabilire: certificato, versione del protocollo o configurazione.\#
describe sender-rejected\#
Il server non accetta posta da questo indirizzo o dominio mittente.\#
describe relay-denied\#
Il server non trasmette posta a quel dominio per questo client.\#
describe message-too-large\#
Il messaggio supera la dimensione ammessa dal server o dalla casella.\#
describe too-many-recipients\#
La transazione contiene più destinatari di quanti il server ne accetti in una volta.\#
describe rate-limited\#
Troppi messaggi, destinatari, connessioni o accessi in un dato tempo.\#
describe greylisted\#
Il server rimanda i mittenti che non conosce ancora; un nuovo tentativo dopo qualche minuto passa.\#
describe syntax-error\#
Il server non ha saputo leggere un comando, un indirizzo o un parametro.\#
describe sequence-error\#
Un comando è arrivato in un momento in cui non è ammesso, per lo più dopo un rifiuto precedente.\#
describe smuggling\#
Il messaggio contiene LF o CR isolati, che potrebbero nascondere un secondo messaggio.\#
describe smtputf8-required\#
Indirizzo o intestazione contengono lettere fuori da ASCII, e un server sul percorso non le accetta.\#
describe system-error\#
Qualcosa è fallito sul server stesso.\#
describe system-full\#
Al server mancano spazio su disco o memoria.\#
describe mailer-error\#
Il programma che doveva recapitare il messaggio è fallito.\#
describe feedback\#
Un provider comunica che un destinatario ha segnalato il messaggio come indesiderato.\#
describe auto-reply\#
Non è un bounce: è un avviso di assenza o un'altra risposta automatica.\#
describe unknown\#
Né il codice né il testo indicano il motivo.\#
related\#
il comando a cui risponde\#
cause\#
ciò che è fallito per primo\#
other\#
questo non concorda\#
dove è stato offerto, impostato o aperto\#
non serve\#
più tardi\#
più tardi, più lentamente\#
dopo una correzione\#
no\#
yes\#
sì\#
later\#
sentence\#
unknown-code\#
{code} non è in nessuno standard né in un elenco noto. I client guardano solo la prima cifra: {severity}.\#
malformed-code\#
{code} non è un codice di risposta valido: la prima cifra va da 2 a 5, la seconda da 0 a 5. I client guardano comunque la prima cifra.\#
no-reply-code\#
{code} non è un codice di risposta SMTP: la prima cifra va da 2 a 5.\#
second-digit\#
La seconda cifra dice di che cosa si tratta: {category}.\#
unregistered-enhanced\#
{code} non è nel registro. La classe indica {class}, l'argomento {subject}; il resto deve dirlo il testo.\#
illegal-class\#
{code} non ha una classe valida: deve iniziare con 2, 4 o 5.\#
Va letto {enhanced}: un codice di stato esteso che ha perso i punti.\#
class-mismatch\#
Il codice di risposta indica {a}, il codice di stato esteso {b}; i client seguono il codice di risposta.\#
provider-differs\#
{provider} usa {code} con un significato proprio; quello registrato è: {meaning}.\#
two-meanings\#
Questo codice è in uso con più significati; decide il testo o il codice esteso.\#
no-reason\#
Il testo non indica il motivo.\#
text-only\#
Nessun codice di risposta trovato; l'indicazione viene dal testo.\#
nested\#
Il testo cita un altro server: {reply}\#
more-left-out\#
Altri {n} omessi; `smtp-lsp check FILE` li elenca tutti.\#
address-offered\#
Il testo indica un altro indirizzo: {address}\#
greeting-of\#
saluto iniziale di {host}\#
said-by\#
secondo {host}\#
on-behalf\#
per {recipient}\#
deferred-until\#
differito fino a {time}\#
nearly-a-code\#
{word} non è un codice; si intendeva {suggestion}?\#
perhaps\#
Forse si intendeva {suggestion}.\#
perhaps-dotless\#
Forse si intendeva {suggestion}, oppure {enhanced} senza i punti.\#
named\#
`{name}` è {origin}.\#
http-too\#
In HTTP questo numero è lo stato «{name}».\#
provider-known\#
{provider} scrive risposte proprie; qui ne sono note {n}. Indicare il testo completo di una risposta.\#
expected\#
Indicare un codice di risposta (`550`), un codice di stato esteso (`5.1.1`), il testo di una risposta, un comando (`RCPT TO`) o un numero di errore di un programma di posta (`10060`).\#
setting\#
default\#
predefinito\#
allowed\#
ammessi\#
sends\#
Invia\#
code-from\#
Codice impostato da\#
esito positivo\#
esito positivo intermedio\#
esito negativo temporaneo\#
esito negativo permanente\#
gravità non prevista per le risposte\#
short 2\#
short 3\#
intermedia\#
short 4\#
errore temporaneo\#
short 5\#
short unknown\#
non è una risposta SMTP\#
side\#
Per il mittente\#
Per l'amministratore del server mittente\#
Per l'amministratore del server ricevente\#
short sender\#
Mittente\#
short sending-admin\#
Lato mittente\#
short receiving-admin\#
Lato ricevente\#
estensione SMTP\#
solo nel registro\#
solo in bozza\#
non standard\#
non è un codice SMTP\#
stato diverso o non definito\#
indirizzamento\#
casella\#
rete e instradamento\#
protocollo di recapito\#
6\#
contenuto o formato del messaggio\#
7\#
sicurezza o policy\#
argomento sconosciuto\#
verdict\#
proseguire\#
riprovare più tardi\#
inviare più lentamente, poi riprovare\#
correggere, poi inviare di nuovo\#
non riprovare\#
word\#
answer-to\#
Risposta a\#
greeting\#
saluto iniziale\#
line\#
riga\#
lines\#
righe\#
who-acts\#
chi interviene\#
riprovare\#
motivo\#
che cosa fare\#
origine\#
gravità\#
categoria\#
classe\#
argomento\#
detail\#
dettaglio\#
not-to-be-confused-with\#
da non confondere con\#
registry\#
registro\#
registered-meaning\#
Significato registrato\#
provider-page\#
pagina del provider\#
indizi\#
reference\#
riferimento\#
see\#
vedi\#
also\#
anche\#
says\#
dice\#
said\#
ha detto\#
for\#
per\#
to\#
a\#
from\#
da\#
by\#
secondo\#
or\#
o\#
and\#
e\#
queued-by\#
messo in coda da\#
queue-id\#
ID di coda\#
differito fino a\#
deferred\#
differito\#
bounced\#
respinto\#
recapitato\#
rejected\#
rifiutato\#
expired\#
scaduto\#
client\#
server\#
host\#
comando\#
commands\#
comandi\#
reply\#
risposta\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
risposta su più righe\#
testo\#
note\#
example\#
esempio\#
good\#
corretto\#
bad\#
errato\#
correlati\#
any-command\#
qualsiasi comando\#
redacted\#
[redacted]\#
more\#
altro\#
did-you-mean\#
si intendeva\#

"""#)
}
