// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frLabels = PackedTable(
        records: #"""
00000500005002M0800507003h0?00<07008c0500C04009o0:00G0?00Go0500V0A00NA0A00g0600Tg0@00m0600[;0:0130400\20801705\#
00]o0=01<0500bK0=01A0400hK0=01E06010=0=01K06016`0A01Q0401;c0701U0:01@10601_1H02\M070370400AN0503;0902_i0803D0C\#
036L0703W0400=T0803[0:03;E0403e0600CE0803k0600EM070410903B40704:0603CY0404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;08000C6000I0;000T=000a0Q001B?001Q0W00289002A0<002U1002V07002]1002^0;002i1002j090033100340;003?100340;\#
003@1003A0F003W7003^0:002U100470b002]1004i0U002i1005N0G00331005e0l003?1006a0J003@1007;0X003W7007c10002i1008h07\#
003?1008o0L003@1009K0@003W7009[0D00:9>00:G1n00<E600<K0U00=0900=90K00=T800=\0O00>;=00>H0]002M800?50[0000500?`0k\#
00@[<00@g0W00AN500AS0j00BM700BT0a00CE800CM0\00D9800DA1<00EM700ET0[00F?:00FI0j00GC300GF0Y00H4900H=0:00HG;00HR0;\#
00H];00Hh0A00I9=00IF0B00IX?00Ig0?00J6A00JG0@00JW800J_0>00Jm:00K70?00KF;00KQ0;00K\=00Ki0<00L5900L>0<00LJ;00LU0=\#
00Lb800Lj0;00M5:00M?0<00MK800MS0900M\:00Mf0:00N0400N40=00NR800NZ0U00O?900OH0X00P0:00P:1B00QL500QQ1200RS<00R_0n\#
00S]800Se1200U7900U@0W00Ug800Uo0U00VT;00V_0i00WX900Wa1A00Y2>00Y@1300ZC<00ZO0\00[E500[J0600[P700[W0=002^;002^0;\#
00[d400[h0:00\:800\B0G00\Y400\]0D00D9800]10D00]E400]I0@00BM700]Y0F00^<400^@0700^G;00^R1Z00`<400`@0_00`o:00a90>\#
00aGC00aZ0a00^<400bX0>00^G;00bf1V00`<400dL1F00ebA00f32H00^<400hX0A00^G;00hi1j00`<400jc1Q00`o:00lD0l00ebA00m@1R\#
00aGC00nb1K00^<4010J0@00^G;010Z1_00`<400jc1Q00`o:012I1I00ebA013b1a00aGC015S1=00^<401710E00^G;017F1F00`<4018\2>\#
00ebA01:j0i00^G;01;j0;01<5?01<D0C01<W:01<a0A01=2?01=A0B01=SA01=d0E01>9E01>N0501>S@01>c0901>lE01?A0701?HG01?_05\#
01?d901?m0400U7901@70801@??01@N0?01@]@01@m0C01A@=01AM0A01A^<01Aj0=01B7A01BH0D01B\:01Bf0V01CL>01CZ0?01Ci701D00E\#
01DE;01DP0:01DZ=01Dg0>01E5?01ED0J01E^<01Ej0A01F;B01FM0R01Fo:01G90C01GL=01GY0T01H=A01HN0O01Hm<01I90D01IM<01IY0J\#
01J3@01JC0?01JR501JW0=01Jd601Jj0F01K@D01KT0N01L2A01LC0I01L\=01Li0H01MA;01ML0I01Me<01N10B01NC;01NN0E01Nc?01O20C\#
01OE<01OQ0>01O_A01P00G01PGC01PZ0E01Po<01Q;0>01QI:01QS0B01Qe<01R10A01RB>01RP0K01Rk901S40G01SKA01S\0J01T6<01TB0A\#
01TS;01T^0L01U:<01UF0M01Uc801Uk0F01VA:01VK0D003W701V_0=01VlB01W>0_01WmH01XE1501YJI01Yc1701ZjF01[@0_01[oE01\D0]\#
01]1J01]K1001^KC01^^1X01`FG01`]1901af@01b61:01c@D01cT1801d\F01e20g01eiH01fA2701hHE01h]1D01j1K01jL1A01k]C01l01;\#
01m;F01mQ1j01oKJ01oe1U021JE021_1E0234E023I0m024FI024_1h026W>026e0o027d?02831d029gM02:D2=02<QJ02<k1=02>8F02>N0d\#
02?BD02?V1902@_E02A40`02AdD02B81Q02CYH02D11D02EEE02EZ1602F`J02G:1602H@L02H\1A02ImE02JB1L02K^C02L11h02MiE02N>16\#
02ODG02O[1S02Q>B02QP1_02S?J02SY1V02U?E02UT0b02VFD02VZ0a02WKE02W`0g02XWA02Xh1202YjC02Z=1E02[R@02[b0[00BM702\T0T\#
02]8502]=0I02]V502][0D02]o602^50^00U7902^c0700Ug802^c0700VT;02^j0900WX902_30E00Y2>02_H0A00ZC<02_Y0302_\302__03\#
02_b202_Y0302_d502^j0902`1<02`=1b02ao>02b=2L02dY<02de0c02eXE02em1\02gY=02gf1202hh702ho1802j7>02jE1W02kl@02l<1L\#
02mX<02md1802nl902o50O02oT902o]0k030X6030^0X031F=031S13032V?032e0\033Q;033\0C033o703460>034D9034M0@034]>034k0I\#
035D=035Q0k036S7036Z0;036e7036l0603725037706037=9037F0>002i1037T0M0033103810P003?1038Q0M003@1038n0M003W7039K0F\#
039a7008h07039h7039o0E03:D703:K0A03:\7009K0@03:c=03;00E000C603;I0K000T=03;d0V001B?03<J0\03=6<03=B0;03=MC03=`0<\#
03=lE03>A0A00NR803>R0500O?903>W0>00P0:03>e0E00QL503?:0@00RS<003^0:00S]803?J0@002U103?Z0H002]103@209002i103@;0B\#
00331003A0F003?103@M0B003@103@_0C03A2103A30L03AO103AP0G003W703Ag0=00U7901@70800Ug803B;0900VT;03BD0D00WX903BX0I\#
00Y2>03C10G00ZC<03CH0A03C]903Cf0;03D1803D90903DB403DF0503DK503DP0603DV803D^0800AN503Df0<01@1603E20503B4703E70A\#
00CE803EH0600=T803EN08002M803EV0:008c503E`0600EM703Ef0503Ek603F10703F8G03FO0H03Fg803Fo0803G7B03GI0@00\:803GY0;\#
03Gd=03H10C00\2803HD0603HJ903HS0;03H^303Ha0403He403Hi0503Hn403I20303I5403I90503I>303IA0403IE203IG0203II403IM02\#
03IO203IQ0303IT203IV0203IX303I[0203I]903If0?03J5803J=0C034]>03JP0B03Jb803Jj0903K3703K:0S00U7903K]0503Kb803Kj07\#
03L1703L80703L?603L?0603LE603LK0700289002A0<000C6000I0;03LR403LV0500BM703L[0803Lc803Lk0903M4503M90803MA:00]I0@\#
03MKD00]10D03M_?03Mn0C00\Y403NA0503NF403NJ0803NR703NY0703N`403Nd0703Nk303Nn0902\M703O70:00N0403OA0503OF;03OQ0>\#
03O_803Og0:03P1403P50703P<<03PH0A\#

"""#,
        blob: #"""
actor\#
nobody\#
personne\#
sender\#
expéditeur\#
sending-admin\#
administrateur du serveur d'envoi\#
receiving-admin\#
administrateur du serveur de réception\#
recipient\#
destinataire\#
category\#
0\#
syntaxe\#
1\#
information\#
2\#
connexion\#
3\#
non défini\#
4\#
5\#
système de messagerie\#
unknown\#
hors norme\#
category-detail\#
syntaxe d'une commande, ou commande non disponible\#
réponse à une demande d'information\#
la connexion elle-même\#
laissé libre par la norme ; en pratique, l'authentification\#
laissé libre par la norme\#
le système de messagerie et ses boîtes\#
le deuxième chiffre s'arrête à 5, le code est donc mal formé\#
class\#
succès\#
échec temporaire persistant\#
échec permanent\#
aucune classe valide\#
comparison\#
not-comparable\#
{a} et {b} n'ont en commun que des chiffres : ils répondent à des commandes différentes et ne sont jamais interchangeables.\#
closer\#
Le code à comparer avec {a} est {b}.\#
same-code\#
{a} et {b} sont identiques.\#
severity\#
{a} : {first} ; {b} : {second}.\#
same-severity\#
Pour un client, les deux se valent : {first}.\#
Objet de {a} : {first} ; de {b} : {second}.\#
Qui doit agir après {a} : {first} ; après {b} : {second}.\#
actor-nobody\#
Après {a}, personne n'a rien à faire.\#
retry\#
Nouvel essai après {a} : {first} ; après {b} : {second}.\#
command\#
{a} répond à {first} ; {b} répond à {second}.\#
standing\#
Statut de {a} : {first} ; de {b} : {second}.\#
enhanced\#
Avec {a} viennent des codes étendus comme {first}, avec {b} comme {second}.\#
subject\#
Sujet de {a} : {first} ; de {b} : {second}.\#
class-only\#
Ils disent la même chose ; {a} : {first}, {b} : {second}.\#
use\#
Utilisez {code} dans ce cas : {situation}\#
count\#
error one\#
{n} erreur\#
error other\#
{n} erreurs\#
warning one\#
{n} avertissement\#
warning other\#
{n} avertissements\#
information one\#
{n} information\#
information other\#
{n} informations\#
hint one\#
{n} suggestion\#
hint other\#
{n} suggestions\#
finding one\#
{n} constat\#
finding other\#
{n} constats\#
reply one\#
{n} réponse\#
reply other\#
{n} réponses\#
file one\#
{n} fichier\#
file other\#
{n} fichiers\#
line one\#
{n} ligne\#
line other\#
{n} lignes\#
none\#
aucun constat\#
describe-standing\#
standard\#
Défini par la norme SMTP elle-même.\#
extension\#
Défini par une extension SMTP publiée.\#
registered\#
Nommé dans le registre des codes étendus, mais aucune RFC ne lui donne de texte.\#
draft\#
Proposé dans un Internet-Draft qui n'est jamais devenu une norme.\#
non-standard\#
Employé par certains logiciels ; aucune norme ne le définit.\#
not-smtp\#
Jamais envoyé par un serveur de messagerie ; il vient d'ailleurs.\#
describe-verdict\#
delivered\#
Le serveur a pris le message en charge.\#
continue\#
Rien d'anormal ; la session continue.\#
retry-later\#
Le même essai peut réussir plus tard sans rien changer.\#
slow-down\#
L'expéditeur dépasse une limite ; le courrier passera à un débit plus faible.\#
fix-and-resend\#
Il faut corriger quelque chose avant qu'un autre essai ait un sens.\#
do-not-retry\#
Un autre essai échouera de la même façon.\#
diagnostic\#
error\#
erreur\#
warning\#
avertissement\#
hint\#
suggestion\#
evidence\#
provider\#
texte de ce fournisseur\#
text\#
texte de la réponse\#
code d'état étendu\#
code\#
code de réponse\#
commande qui précède\#
first-digit-2\#
name\#
Succès\#
description\#
La commande a réussi. Le code exact n'est dans aucune norme, mais le premier chiffre suffit à un client.\#
when\#
Venant de serveurs qui ont leurs propres codes.\#
fix sender\#
Rien à faire.\#
fix receiving-admin\#
Répondez avec un code de la norme tel que `250`.\#
first-digit-3\#
Suite attendue\#
Le serveur a accepté la commande et attend la suite du client. Le code exact n'est dans aucune norme.\#
Au milieu d'une commande en plusieurs étapes, comme `DATA` (`354`) ou `AUTH` (`334`).\#
fix sending-admin\#
Si le client n'a plus rien à envoyer, réponses et commandes sont décalées : cherchez une réponse qui n'a pas été lue jusqu'à sa dernière ligne.\#
first-digit-4\#
Échec temporaire\#
La commande a échoué pour l'instant et peut réussir plus tard sans rien changer. Le code exact n'est dans aucune norme.\#
Venant de serveurs, filtres et passerelles qui ont leurs propres codes ; le texte donne la cause.\#
Patientez ; le serveur de messagerie réessaie de lui-même.\#
Laissez la file réessayer quelques heures, puis lisez le texte et le journal des derniers essais.\#
Répondez avec un code de la norme (`421`, `450`, `451`, `452`) et un code d'état étendu.\#
first-digit-5\#
Échec permanent\#
La commande a échoué, et la répéter telle quelle ne servira à rien. Le code exact n'est dans aucune norme.\#
Lisez le texte ; vérifiez l'adresse, puis interrogez le destinataire par un autre moyen.\#
Recherchez le texte, corrigez la cause et renvoyez ; ne supprimez une adresse que si le texte parle de la boîte.\#
Répondez avec un code de la norme (`550`, `554`) et un code d'état étendu.\#
first-digit-other\#
Pas une réponse SMTP\#
Aucun serveur de messagerie n'envoie cela : les réponses commencent par 2, 3, 4 ou 5.\#
Dans les journaux qui affichent des numéros d'erreur du système, de HTTP ou d'autres protocoles, ou les codes internes d'un service d'envoi.\#
Cherchez la vraie réponse SMTP dans les lignes voisines.\#
heading\#
Description\#
when-you-see-it\#
Quand vous le voyez\#
how-to-fix\#
Comment résoudre\#
key-differences\#
Différences clés\#
when-to-use-which\#
Quand utiliser lequel\#
short when-you-see-it\#
Quand\#
short how-to-fix\#
Que faire\#
short key-differences\#
Écarts\#
short when-to-use-which\#
Usage\#
short see\#
Voir\#
reason\#
accepté\#
mailbox-unknown\#
boîte inconnue\#
mailbox-disabled\#
boîte désactivée\#
mailbox-moved\#
boîte déplacée\#
mailbox-full\#
boîte pleine\#
recipient-refused\#
destinataire refusé\#
suppressed\#
envoi supprimé par le service d'envoi\#
domain-unknown\#
domaine inconnu\#
null-mx\#
domaine sans courrier\#
dns-failure\#
échec DNS\#
network-error\#
erreur réseau\#
expired-timeout\#
délai de remise dépassé\#
loop-routing\#
boucle de routage\#
host-not-accepting\#
hôte qui ne prend pas de courrier\#
ip-blocked\#
adresse IP bloquée\#
ip-reputation\#
mauvaise réputation de l'adresse IP\#
domain-reputation\#
mauvaise réputation du domaine\#
ptr-required\#
DNS inverse manquant\#
spam-content\#
contenu jugé indésirable\#
content-rejected\#
contenu refusé\#
virus\#
virus trouvé\#
policy\#
refusé par une règle\#
message-noncompliant\#
format du message non conforme\#
email-auth-failed\#
échec SPF, DKIM ou DMARC\#
auth-required\#
authentification exigée\#
auth-failed\#
échec d'authentification\#
tls-required\#
chiffrement exigé\#
tls-failure\#
échec du chiffrement\#
sender-rejected\#
expéditeur refusé\#
relay-denied\#
relais refusé\#
message-too-large\#
message trop volumineux\#
too-many-recipients\#
trop de destinataires\#
rate-limited\#
débit limité\#
greylisted\#
mis en liste grise\#
syntax-error\#
erreur de syntaxe\#
sequence-error\#
commandes dans le désordre\#
smuggling\#
fins de ligne refusées\#
smtputf8-required\#
adresse internationalisée\#
system-error\#
erreur du serveur\#
system-full\#
serveur à court de stockage\#
mailer-error\#
échec du programme de remise\#
feedback\#
signalement de plainte\#
auto-reply\#
réponse automatique\#
motif inconnu\#
describe delivered\#
Le serveur a accepté le message et en répond.\#
describe mailbox-unknown\#
La partie qui précède `@` ne désigne aucune boîte sur ce serveur.\#
describe mailbox-disabled\#
La boîte existe, mais elle est désactivée, suspendue ou abandonnée.\#
describe mailbox-moved\#
Le destinataire a désormais une autre adresse.\#
describe mailbox-full\#
La boîte du destinataire dépasse son quota.\#
describe recipient-refused\#
La boîte existe peut-être, mais elle ne prend pas ce courrier.\#
describe suppressed\#
Le service d'envoi n'a rien envoyé, car l'adresse a déjà causé un avis de non-remise ou une plainte.\#
describe domain-unknown\#
Le domaine qui suit `@` n'existe pas ou n'a pas de serveur de messagerie.\#
describe null-mx\#
Le domaine déclare dans le DNS (`MX 0 .`) qu'il ne prend pas de courrier.\#
describe dns-failure\#
Une interrogation DNS nécessaire n'a donné aucune réponse utilisable.\#
describe network-error\#
La connexion n'a pas pu s'ouvrir, ou elle s'est rompue.\#
describe expired-timeout\#
Tous les essais ont échoué jusqu'à ce que le message soit trop ancien pour la file ; la cause est la dernière erreur qui précède.\#
describe loop-routing\#
Le message a tourné en rond entre des serveurs jusqu'à ce qu'une limite l'arrête.\#
describe host-not-accepting\#
L'hôte ne prend pas de courrier, du moins pas maintenant ou pas de l'extérieur.\#
describe ip-blocked\#
L'adresse IP d'envoi est sur une liste de blocage ou bannie par ce serveur.\#
describe ip-reputation\#
Le serveur de réception a vu trop de courrier indésirable venir de cette adresse IP, ou trop peu de courrier tout court.\#
describe domain-reputation\#
Le serveur de réception se méfie du domaine de l'expéditeur ou d'un domaine cité dans le message.\#
describe ptr-required\#
L'adresse IP d'envoi n'a pas d'enregistrement PTR, ou son nom ne ramène pas à elle.\#
describe spam-content\#
Un filtre prend le message pour du spam ou de l'hameçonnage.\#
describe content-rejected\#
Le message contient un élément interdit par le serveur de réception, par exemple un type de pièce jointe ou un lien.\#
describe virus\#
Un antivirus a trouvé un logiciel malveillant dans le message.\#
describe policy\#
Une règle du serveur de réception interdit ce courrier ; seul le texte, ou son administrateur, peut dire laquelle.\#
describe message-noncompliant\#
L'en-tête ou le corps ne respecte pas le format des messages : ligne d'en-tête absente ou en double, lignes trop longues, mauvais encodage.\#
describe email-auth-failed\#
Le message n'a pas passé les contrôles SPF, DKIM ou DMARC de l'expéditeur.\#
describe auth-required\#
Le serveur veut que le client s'authentifie d'abord.\#
describe auth-failed\#
Le nom d'utilisateur, le mot de passe ou le jeton n'a pas été accepté.\#
describe tls-required\#
Le serveur veut d'abord une connexion chiffrée.\#
describe tls-failure\#
La connexion chiffrée n'a pas pu s'établir : certificat, version du protocole ou configuration.\#
describe sender-rejected\#
Le serveur ne prend pas de courrier de cette adresse d'expéditeur ou de ce domaine.\#
describe relay-denied\#
Le serveur ne transmet pas de courrier vers ce domaine pour ce client.\#
describe message-too-large\#
Le message est plus volumineux que ne l'admet le serveur ou la boîte.\#
describe too-many-recipients\#
La transaction compte plus de destinataires que le serveur n'en prend à la fois.\#
describe rate-limited\#
Trop de messages, de destinataires, de connexions ou d'authentifications en un temps donné.\#
describe greylisted\#
Le serveur fait patienter les expéditeurs qu'il ne connaît pas encore ; un nouvel essai passe après quelques minutes.\#
describe syntax-error\#
Le serveur n'a pas pu lire une commande, une adresse ou un paramètre.\#
describe sequence-error\#
Une commande est arrivée à un moment où elle n'est pas permise, le plus souvent après un refus.\#
describe smuggling\#
Le message contient des sauts de ligne ou retours chariot isolés, qui pourraient dissimuler un second message.\#
describe smtputf8-required\#
L'adresse ou l'en-tête contient des lettres hors ASCII, et un serveur sur le trajet ne les prend pas.\#
describe system-error\#
Quelque chose a échoué sur le serveur lui-même.\#
describe system-full\#
Le serveur manque d'espace disque ou de mémoire.\#
describe mailer-error\#
Le programme chargé de remettre le message a échoué.\#
describe feedback\#
Un fournisseur signale qu'un destinataire s'est plaint du message.\#
describe auto-reply\#
Ce n'est pas un avis de non-remise : message d'absence ou autre réponse automatique.\#
describe unknown\#
Ni le code ni le texte ne donnent le motif.\#
related\#
la commande à laquelle cela répond\#
cause\#
ce qui a échoué d'abord\#
other\#
ceci ne concorde pas\#
origin\#
là où cela a été offert, réglé ou ouvert\#
inutile\#
plus tard\#
plus tard, moins vite\#
après correction\#
non\#
yes\#
oui\#
no\#
later\#
sentence\#
unknown-code\#
{code} n'est dans aucune norme ni aucune liste connue. Les clients ne suivent que le premier chiffre : {severity}.\#
malformed-code\#
{code} n'est pas un code de réponse valide : le premier chiffre va de 2 à 5, le deuxième de 0 à 5. Les clients suivent tout de même le premier chiffre.\#
second-digit\#
Son deuxième chiffre indique l'objet : {category}.\#
unregistered-enhanced\#
{code} n'est pas au registre. Sa classe signifie {class}, son sujet {subject} ; le texte doit dire le reste.\#
illegal-class\#
{code} n'a pas de classe valide : il doit commencer par 2, 4 ou 5.\#
dotless\#
Lisez {enhanced} : c'est un code d'état étendu qui a perdu ses points.\#
class-mismatch\#
Le code de réponse dit {a}, le code d'état étendu dit {b} ; les clients suivent le code de réponse.\#
provider-differs\#
{provider} donne à {code} un sens qui lui est propre ; le sens enregistré est : {meaning}.\#
two-meanings\#
Ce code a plusieurs sens en usage ; le texte ou le code étendu décide.\#
no-reason\#
Le texte ne donne pas le motif.\#
text-only\#
Aucun code de réponse trouvé ; ceci est lu dans le texte.\#
nested\#
Le texte cite un autre serveur : {reply}\#
more-left-out\#
{n} autres ont été omis ; `smtp-lsp check FILE` les affiche tous.\#
address-offered\#
Le texte donne une autre adresse : {address}\#
greeting-of\#
bannière de {host}\#
said-by\#
dit par {host}\#
on-behalf\#
pour {recipient}\#
deferred-until\#
différé jusqu'à {time}\#
nearly-a-code\#
{word} n'est pas un code ; vouliez-vous dire {suggestion} ?\#
setting\#
default\#
par défaut\#
allowed\#
permis\#
sends\#
Envoie\#
code-from\#
Code fixé par\#
réponse positive définitive\#
réponse positive intermédiaire\#
réponse négative temporaire\#
réponse négative permanente\#
aucune gravité connue\#
short 2\#
short 3\#
étape intermédiaire\#
short 4\#
échec temporaire\#
short 5\#
short unknown\#
pas une réponse SMTP\#
side\#
Si vous êtes l'expéditeur\#
Si vous administrez le serveur d'envoi\#
Si vous administrez le serveur de réception\#
short sender\#
Expéditeur\#
short sending-admin\#
Côté envoi\#
short receiving-admin\#
Côté réception\#
norme\#
extension SMTP\#
au registre seulement\#
projet seulement\#
pas un code SMTP\#
état autre ou indéfini\#
adressage\#
boîte aux lettres\#
réseau et routage\#
protocole de remise\#
6\#
contenu ou format du message\#
7\#
sécurité ou politique\#
sujet inconnu\#
verdict\#
continuer\#
réessayer plus tard\#
ralentir, puis réessayer\#
corriger, puis renvoyer\#
ne pas réessayer\#
word\#
answer-to\#
Réponse à\#
greeting\#
bannière\#
line\#
ligne\#
lines\#
lignes\#
who-acts\#
qui agit\#
nouvel essai\#
motif\#
conduite à tenir\#
statut\#
gravité\#
catégorie\#
classe\#
sujet\#
detail\#
détail\#
not-to-be-confused-with\#
à ne pas confondre avec\#
registry\#
registre\#
registered-meaning\#
Sens enregistré\#
fournisseur\#
provider-page\#
page du fournisseur\#
indice\#
reference\#
référence\#
see\#
voir\#
also\#
aussi\#
says\#
dit\#
said\#
a dit\#
for\#
pour\#
to\#
à\#
from\#
de\#
by\#
par\#
or\#
ou\#
and\#
et\#
queued-by\#
mis en file par\#
queue-id\#
identifiant de file\#
différé jusqu'à\#
deferred\#
différé\#
bounced\#
renvoyé avec un avis de non-remise\#
remis\#
rejected\#
refusé\#
expired\#
expiré\#
client\#
server\#
serveur\#
host\#
hôte\#
commande\#
commands\#
commandes\#
reply\#
réponse\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
réponse multiligne\#
texte\#
note\#
remarque\#
example\#
exemple\#
good\#
correct\#
bad\#
incorrect\#
voir aussi\#
aucun\#
any-command\#
toute commande\#
redacted\#
[redacted]\#
more\#
de plus\#
did-you-mean\#
vouliez-vous dire\#

"""#)
}
