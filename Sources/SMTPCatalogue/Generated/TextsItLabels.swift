// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itLabels = PackedTable(
        records: #"""
0000050000500200800507003W0?00<07008W0500C04009c0:00G0?00F:0500V0A00Kn0A00g0600R20@00m0600XX0:0130400YY0801705\#
00[W0=01<0500_c0=01A0400eD0=01E0600lI0=01K0601330A01Q04017V0701U0:01;\0601_1H02Sd070370400@l0503;0902W;0803D0C\#
02lo0703W0400=60803[0:031V0403e0600BX0803k0600DG0704109038D0704:0603:<0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;07000B6000H08000P=000]0G0014?001C0H001[9001d0<00281002908002A1002B0<002N1002O0;002Z1002[0?002j1002[0?\#
002k1002l0@003<7003C0D00281003f0a002A1004W0X002N1005?0E002Z1005T0k002j1006O0N002k1006m0T003<7007Q16002N1008\08\#
002j1008d0M002k1009A0A003<7009R0A009m>00:;1T00;_600;e0X00<M900<V0P00=6800=>0X00=f=00>30X0020800>[0\0000500?G0g\#
00@><00@J0R00@l500A10`00Aa700Ah0`00BX800B`0L00C<800CD1300DG700>[0\00DN:00DX0c00EK300EN0\00F?900FH0:00FR;00F]0:\#
00Fg;00G20:00G<=00GI0:00GS?00Gb0800GjA00H;0800HC800HK0@00H[:00He0@00I5;00I@0@00IP=00I]0@00Im900J60<00JB;00JM0<\#
00JY800Ja0800Ji:00Ja0800K3800K;0800KC:00KM0900KV400KZ0D00L?800LG0T00Lk900M40Z00M^:00Mh1800O0500O50e00Oj<00P60i\#
00Po800Q70k00RB900RK0i00SD800SL0T00T0;00T;1300U>900UG1500VL>00VZ1500W_<00Wk0]00Xb500Xg0600Xm700Y40600Y:;00YE04\#
00YI400YM0<00Ya800Yi0H00ZA400ZE0D00C<800ZY0F00Zo400[30B00Aa700[E0B00[d400[h0800\0;00\;1W00]b400]f0L00^B:00^L0G\#
00^cC00_60]00[d400`00B00\0;00`B1Z00]b400al1<00c8A00cI1k00[d400eQ0A00\0;00eb1f00]b400gX1500^B:00h]0^00c8A00iK1S\#
00^cC00jn1K00[d400lV0A00\0;00lg1S00]b400gX1500^B:00nJ1F00c8A00o`2600^cC011f1=00[d4013D0H00\0;013\1600]b4014b23\#
00c8A016e0a00\0;017]0;017h?01870>018E:018O0>018]?018l0E019AA019R0B019dE01:90601:?@01:O0701:VE01:k0:01;5G01;L03\#
01;O901;X0400RB901;b0901;k?01<:0C01<M@01<]0C01=0=01==0B01=O<01=[0=01=hA01>90F01>O:01>Y0U01?>>01?L0C01?_701?f0K\#
01@A;01@L0:01@V=01@c0>01A1?01A@0I01AY<01Ae0F01B;B01BM0G01Bd:01Bn0E01CC=01CP0K01CkA01D<0O01D[<01Dg0D01E;<01EG0H\#
01E_@01Eo0C01FB501FG0@01FW601F]0D01G1D01GE0P01GeA01H60I01HO=01H\0H01I4;01I?0F01IU<01Ia0C01J4;01J?0A01JP?01J_0B\#
01K1<01K=0<01KIA01KZ0G01L1C01LD0B01LV<01Lb0L01M>:01MH0J01Mb<01Mn0B01N@>01NN0D01Nb901Nk0J01OEA01OV0M01P3<01P?0A\#
01PP;01P[0J01Q5<01QA0M01Q^801Qf0E01R;:01RE0C003<701RX0B01RjB01S<0b01SnH01TF1901UOI01Uh0l01VdF01W:0Z01WdE01X90a\#
01XjJ01YD0i01Z=C01ZP1\01\<G01\S0k01]N@01]^0m01^[D01^o1101`0F01`F1:01aPH01ah2401clE01dA1=01eNK01ei0k01fdC01g71=\#
01hDF01hZ1a01jKJ01je1G01l<E01lQ1D01meE01n:0_01niI01oB1H020Z>020h0]021U?021d1T023HM023e1d025YJ026318027;F027Q0b\#
028CD028W0g029NE029c0^02:QD02:e1Y02<NH02<f1302=iE02>>0o02?=J02?W1502@\L02A81E02BME02Bb1502CgC02D:1R02E\E02F118\#
02G9G02GP1S02I3B02IE1F02J[J02K51T02LYE02Ln0V02MTD02Mh0\02NTE02Ni0k02OdA02P51E02QJC02Q]1902Rf@02S60^00Aa702Sk0I\#
02TD502TI0M02Tf502Tk0C02U>602UD0Y00RB902Um0900SD802Um0900T0;02V60:00U>902V@0K00VL>02V[0C00W_<02Vn0202W0302W303\#
02Vn202Vn0202W6502V60:02WC<02WO1[02Y:>02YH2702[O<02[[0h02\SE02\h1Z02^R=02^_0l02_[702_b1402`f>02a41X02b\@02bl1B\#
02d><02dJ1A02e[902ed0N02fB902fK1102gL602gR0V02h8=02hE0h02i=?02iL0]02j9;02jD0I02j]702jd0>02k2902k;0?02kJ>02kX0G\#
02ko=02l<0c02m6702m=0;02mH702mO0702mV502m[0502m`902mi0C002N102n<0>002Z102nJ0I002j102nc0I002k102o<0I003<702oU0U\#
030:7008\08030A7030H0:030R7030Y0A030j7009A0A0311=031>0H000B6031Z0?000P=031i0X0014?032Q0Y033:<033F08033NC033a0=\#
033nE034C0>00L?800L?0800Lk9034Q0?00M^:034`0A00O0503510=00Oj<035>0<00Po8035J0E00281035_0L002A1036;0>002N1036I07\#
002Z1002l0@002j1036P0D002k1036d0F037:1037;0Q037\1037]0B003<7037o0E00RB901;b0900SD8038K0:00T0;038U0D00U>9038i0V\#
00VL>039O0P00W_<039o0=03:@903:I0:03:S803:[0?03:j403:n0403;2503;70503;<803;D0>00@l503;R0901;\603;[06038D703;a0=\#
00BX803;n0700=6803<5080020803<=09008W503<F0600DG703<L0903<U603<[0903<dG03=;0E03=P803=X0803=`B03>20F00Ya800Ya08\#
03>H=03>U0C00YY803>h0603>n903?70;03?B303?E0403?I403?M0503?R403?V0403?Z403?^0803?f303?i0303?l203?n0103?o403@302\#
03@5203@70703@>203@@0103@A303@D0103@E903@N0@03@^803@f0:02kJ>03A00@03A@803AH0903AQ703AX0800RB903A`0:03Aj803B209\#
03B;703BB0703BI603BI0603BO603BO06001[9001d0<000B6000H0803BU403BU0400Aa703BY0703B`803Bh0703Bo503C40803C<:00[30B\#
03CFD00ZY0F03CZ?03Ci0F00ZA403D?0503DD400YE0403DH703DO0703DV403DZ0803Db303De0602Sd703Dk0900KV4000;0703E4;03E?0A\#
03EP803EX0:03Eb403Ef0503Ek<03F70<\#

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
severity\#
{a} indica {first}, {b} indica {second}.\#
same-severity\#
Per un client sono equivalenti: {first}.\#
{a} riguarda {first}, {b} riguarda {second}.\#
Dopo {a} deve intervenire: {first}; dopo {b}: {second}.\#
actor-nobody\#
Dopo {a} nessuno deve intervenire.\#
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
origin\#
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
second-digit\#
La seconda cifra dice di che cosa si tratta: {category}.\#
unregistered-enhanced\#
{code} non è nel registro. La classe indica {class}, l'argomento {subject}; il resto deve dirlo il testo.\#
illegal-class\#
{code} non ha una classe valida: deve iniziare con 2, 4 o 5.\#
dotless\#
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
