// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itLabels = PackedTable(
        records: #"""
0000050000500200800507003W0?00<07008W0500C04009c0:00G0F00MZ0500]0A00SN0A00n0600YR0@0140600`80:01:0400a90801>05\#
00c70=01C0500gC0=01H0400ld0=01L06013i0=01R0601:S0A01X0401?60701\0:01C<0601f0901HH0601o1H02`P0703G0400GI0503K09\#
02ca0803T0K03CW0703o0400C>080430:03H>0404=0600I50804C0600Jd0704I0903Nl0704R0603Pd0404X0m\#

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
00IY800Ia1300Jd700Dc0\00Jk:00K50c00Kh300Kk0\00LW<00Lc0g00M_900Mh0:00N2;00N=0:00NG;00NR0:00N\=00Ni0:00O3?00OB08\#
00OJA00O[0800Oc800Ok0@00P;:00PE0@00PU;00P`0@00Q0=00Q=0@00QM900QV0<00Qb;00Qm0<00R9800RA0800RI:00RA0800RS800R[08\#
00Rc:00Rm0900S6400S:0D00S_800Sg0T00TK900TT0Z00U>:00UH1800VP500VU0e00WJ<00WV0i00XO800XW0k00Yb900Yk0i00Zd800Zl0T\#
00[P;00[[1300\^900\g1500]l>00^:1500_?<00_K0]00`B500`G0600`M700`T0600`Z;00`e0400`i400`m0<00aA800aI0H00aa400ae0D\#
00IY800b90F00bO400bS0B00H>700be0B00cD400cH0800cP;00c[1W00eB400eF0L00eb:00el0G00fCC00fV0]00cD400gP0B00cP;00gb1Z\#
00eB400iL1<00jXA00ji1k00cD400m10A00cP;00mB1f00eB400o81500eb:010=0^00jXA010k1S00fCC012N1K00cD401460A00cP;014G1S\#
00eB400o81500eb:015j1F00jXA017@2600fCC019F1=00cD401:d0H00cP;01;<1600eB401<B2300jXA01>E0a00cP;01?=0;01?H?01?W0>\#
01?e:01?o0>01@=?01@L0E01@aA01A20B01ADE01AY0601A_@01Ao0701B6E01BK0:01BUG01Bl0301Bo901C80401CB701CI0X01D1501D60L\#
01DR501DW0W01E>401EB0O01Ea701Eh0N01FF401FJ0K01Fe601Fk0S01GN601GT0R01H6401H:0>00Yb901HN0901HW?01Hf0C01I9@01II0C\#
01I\=01Ii0B01J;<01JG0=01JTA01Je0F01K;:01KE0U01Kj>01L80C01LK701LR0K01Lm;01M80:01MB=01MO0>01M]?01Ml0I01NE<01NQ0F\#
01NgB01O90G01OP:01OZ0E01Oo=01P<0K01PWA01Ph0O01QG<01QS0D01Qg<01R30H01RK@01R[0C01Rn501S30@01SC601SI0D01S]D01T10P\#
01TQA01Tb0I01U;=01UH0H01U`;01Uk0F01VA<01VM0C01V`;01Vk0A01W<?01WK0B01W]<01Wi0<01X5A01XF0G01X]C01Y00B01YB<01YN0L\#
01Yj:01Z40J01ZN<01ZZ0B01Zl>01[:0D01[N901[W0J01\1A01\B0M01\_<01\k0A01]<;01]G0J01]a<01]m0M01^J801^R0E01^g:01_10C\#
003<701_D0B01_VB01_h0b01`ZH01a21901b;I01bT0l01cPF01cf0Z01dPE01de0a01eVJ01f00i01fiC01g<1\01hhG01i?0k01j:@01jJ0m\#
01kGD01k[1101l\F01m21:01n<H01nT24020XE020m1=022:K022U0k023PC023c1=0250F025F1a0277J027Q1G028hE029=1D02:QE02:f0_\#
02;UI02;n1H02=F>02=T0]02>A?02>P1T02@4M02@Q1d02BEJ02B_1802CgF02D=0b02DoD02EC0g02F:E02FO0^02G=D02GQ1Y02I:H02IR13\#
02JUE02Jj0o02KiJ02LC1502MHL02Md1E02O9E02ON1502PSC02Pf1R02RHE02R]1802SeG02T<1S02U_B02V11F02WGJ02Wa1T02YEE02YZ0V\#
02Z@D02ZT0\02[@E02[U0k02\PA02\a1E02^6C02^I1902_R@02_b0^00H>702`W0I02a0502a50M02aR502aW0C01C<602aj0Y00Yb902bS09\#
00Zd802bS0900[P;02b\0:00\^902bf0K00]l>02cA0C00_?<02cT0202cV302cY0302cT202cT0202c\502b\0:02ci<02d51[02e`>02en27\#
02h5=02hB1502iG<02iS0h02jKE02j`1Z02lJ=02lW0l00Af702mS1402nW>02ne1X030M@030]1B031o>032=0a032n<033:1A034K9034T0N\#
03529035;11036<6036B0V036h=03750h037m?038<0]038i;03940I039M7039T0>039b9039k0?03::>03:H0G03:_=03:l0c03;_703;f0P\#
03<F?03<U1103=V503=[0E03>0803>80]03>e>03?31U03@X803@`2g03C^703Ce0;03D0703D70703D>503DC0503DH903DQ0C002N103Dd0>\#
002Z103E20I002j103EK0I002k103Ed0I003<703F=0U03Fb7008\0803Fi703G00:03G:703GA0A03GR7009A0A03GY=03Gf0H000B603HB0?\#
000P=03HQ0X0014?03I90Y03Ib<03In0803J6C03JI0=03JVE03Jk0>00S_800S_0800TK903K90?00U>:03KH0A00VP503KY0=00WJ<03Kf0<\#
00XO803L20E0028103LG0L002A103Lc0>002N103M107002Z1002l0@002j103M80D002k103ML0F03Mb103Mc0Q03ND103NE0B003<703NW0E\#
00Yb901HN0900Zd803O30:00[P;03O=0D00\^903OQ0V00]l>03P70P00_?<03PW0=03Ph903Q10:03Q;803QC0?03QR403QV0403QZ503Q_05\#
03Qd803Ql0>00GI503R:0901HH603RC0603Nl703RI0=00I5803RV0700C>803R]080020803Re09008W503Rn0600Jd703S40903S=603SC09\#
03SLG03Sc0E03T8803T@0803THB03TZ0F00aA800aA0803U0=03U=0C00a9803UP0603UV903U_0;03Uj303Um0403V1403V50503V:403V>04\#
03VB403VF0803VN303VQ0303VT203VV0103VW403V[0203V]203V_0703Vf203Vh0103Vi303Vl0103Vm903W60@03WF803WN0:03::>03WX0@\#
03Wh803X00903X9703X@0800Yb903XH0:03XR803XZ0903Xc703Xj0703Y1603Y10603Y7603Y706001[9001d0<000B6000H0803Y=403Y=04\#
00H>703YA0703YH803YP0703YW503Y\0803Yd:00bS0B03YnD00b90F03ZB?03ZQ0F00aa403Zg0503Zl400`e0403[0703[70703[>403[B08\#
03[J303[M0602`P703[S0900S64000;0703[\;03[g0A03\8803\@0:03\J403\N0503\S<03\_0<\#

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
use-together\#
Scrivere entrambi in una stessa risposta, come {a} {b}.\#
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
provider-means\#
Da {provider}, {code} significa altro: {meaning}.\#
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
