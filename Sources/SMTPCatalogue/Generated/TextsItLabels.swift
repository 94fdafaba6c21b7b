// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itLabels = PackedTable(
        records: #"""
0000050000500200800507003W0?00<07008W0500C04009c0:00G0?00F:0500V0A00L@0A00g0600RD0@00m0600Xj0:0130400Yk0801705\#
00[i0=01<0500`50=01A0400eV0=01E0600l[0=01K06013E0A01Q04017h0701U0:01;n0601_1H02T6070370400@l0503;0902WT0803D0C\#
02mH0703W0400=60803[0:031o0403e0600BX0803k0600DG0704109038b0704:0603:Z0404@0m\#

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
00JY800Ja0=00Jn:00K80=00KE800KM0800KU:00K_0900Kh400Kl0D00LQ800LY0T00M=900MF0Z00N0:00N:1800OB500OG0e00P<<00PH0i\#
00QA800QI0k00RT900R]0i00SV800S^0T00TB;00TM1300UP900UY1500V^>00Vl1500X1<00X=0]00Y4500Y90600Y?700YF0600YL;00YW04\#
00Y[400Y_0<00Z3800Z;0H00ZS400ZW0D00C<800Zk0F00[A400[E0B00Aa700[W0B00\6400\:0800\B;00\M1W00^4400^80L00^T:00^^0G\#
00_5C00_H0]00\6400`B0B00\B;00`T1Z00^4400b>1<00cJA00c[1k00\6400ec0A00\B;00f41f00^4400gj1500^T:00ho0^00cJA00i]1S\#
00_5C00k@1K00\6400lh0A00\B;00m91S00^4400gj1500^T:00n\1F00cJA01022600_5C01281=00\64013V0H00\B;013n1600^44015423\#
00cJA01770a00\B;017o0;018:?018I0>018W:018a0>018o?019>0E019SA019d0B01:6E01:K0601:Q@01:a0701:hE01;=0:01;GG01;^03\#
01;a901;j0400RT901<40901<=?01<L0C01<_@01<o0C01=B=01=O0B01=a<01=m0=01>:A01>K0F01>a:01>k0U01?P>01?^0C01@1701@80K\#
01@S;01@^0:01@h=01A50>01AC?01AR0I01Ak<01B70F01BMB01B_0G01C6:01C@0E01CU=01Cb0K01D=A01DN0O01Dm<01E90D01EM<01EY0H\#
01F1@01FA0C01FT501FY0@01Fi601Fo0D01GCD01GW0P01H7A01HH0I01Ha=01Hn0H01IF;01IQ0F01Ig<01J30C01JF;01JQ0A01Jb?01K10B\#
01KC<01KO0<01K[A01Kl0G01LCC01LV0B01Lh<01M40L01MP:01MZ0J01N4<01N@0B01NR>01N`0D01O4901O=0J01OWA01Oh0M01PE<01PQ0A\#
01Pb;01Pm0J01QG<01QS0M01R0801R80E01RM:01RW0C003<701Rj0B01S<B01SN0b01T@H01TX1901UaI01V:0l01W6F01WL0Z01X6E01XK0a\#
01Y<J01YV0i01ZOC01Zb1\01\NG01\e0k01]`@01^00m01^mD01_A1101`BF01`X1:01abH01b:2401d>E01dS1=01e`K01f;0k01g6C01gI1=\#
01hVF01hl1a01j]J01k71G01lNE01lc1D01n7E01nL0_01o;I01oT1H020l>021:0]021g?02261T023ZM02471d025kJ026E18027MF027c0b\#
028UD028i0g029`E02:50^02:cD02;71Y02<`H02=81302>;E02>P0o02?OJ02?i1502@nL02AJ1E02B_E02C41502D9C02DL1R02EnE02FC18\#
02GKG02Gb1S02IEB02IW1F02JmJ02KG1T02LkE02M@0V02MfD02N:0\02NfE02O;0k02P6A02PG1E02Q\C02Qo1902S8@02SH0^00Aa702T=0I\#
02TV502T[0M02U8502U=0C02UP602UV0Y00RT902V?0900SV802V?0900TB;02VH0:00UP902VR0K00V^>02Vm0C00X1<02W@0702WG302WJ03\#
02WM202W@0702WO502VH0:02W\<02Wh1[02YS>02Ya2702[h<02\40h02\lE02]A1Z02^k=02_80l02`4702`;1402a?>02aM1X02c5@02cE1B\#
02dW<02dc1A02f4902f=0N02f[902fd1102ge602gk0V02hQ=02h^0h02iV?02ie0]02jR;02j]0I02k6702k=0>02kK902kT0?02kc>02l10G\#
02lH=02lU0c02mO702mV0;02ma702mh0702mo502n40502n9902nB0C002N102nU0>002Z102nc0I002j102o<0I002k102oU0I003<702on0U\#
030S7008\08030Z7030a0:030k703120A031C7009A0A031J=031W0H000B603230?000P=032B0X0014?032j0Y033S<033_08033gC034:0=\#
034GE034\0>00LQ8034j0500M=9034o0?00N0:035>0A00OB5035O0=00P<<035\0<00QA8035h0E00281036=0L002A1036Y0>002N1036g07\#
002Z1002l0@002j1036n0D002k1037B0F037X1037Y0Q038:1038;0B003<7038M0E00RT901<40900SV8038i0:00TB;03930D00UP9039G0V\#
00V^>039m0P00X1<03:M0=03:^903:g0:03;1803;90?03;H403;L0403;P503;U0503;Z803;b0>00@l503<00901;n603<906038b703<?0=\#
00BX803<L0700=6803<S080020803<[09008W503<d0600DG703<j0903=3603=90903=BG03=Y0E03=n803>60803>>B03>P0F00Z3803>f09\#
03>o=03?<0C00Yk803?O0603?U903?^0;03?i303?l0403@0403@40503@9403@=0403@A403@E0803@M303@P0303@S203@U0103@V403@Z02\#
03@\203@^0703@e203@g0103@h303@k0103@l903A50@03AE803AM0:02kc>03AW0@03Ag803Ao0903B8703B?0800RT903BG0:03BQ803BY09\#
03Bb703Bi0703C0603C60;03CA603CG0;001[9001d0<000B6000H0803CR403CV0900Aa703C_0703Cf803Cn0703D5503D:0803DB:00[E0B\#
03DLD00Zk0F03D`?03Do0F00ZS403EE0503EJ400YW0403EN703EU0703E\403E`0803Eh303Ek0602T6703F10900Kh4000;0703F:;03FE0A\#
03FV803F^0:03Fh403Fl0503G1<03G=0<\#

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
{n} documento\#
file other\#
{n} documenti\#
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
inutile\#
yes\#
sì\#
no\#
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
norma\#
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
fornitore\#
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
lato client\#
server\#
lato server\#
host\#
nome host\#
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
