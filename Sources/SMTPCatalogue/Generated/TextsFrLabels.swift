// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frLabels = PackedTable(
        records: #"""
00000500005002M0800507003h0?00<07008c0500C04009o0:00G0E00O10500\0A00UC0A00m0600[i0@0130600b=0:0190400c40801=05\#
00e10=01B0500iM0=01G0400oM0=01K06017?0=01Q0601=b0A01W0401Be0701[0:01G30601e0901LD0601n1H02h`0703F0400HP0503J09\#
02l60803S0J03LW0703m0400DA080410:03QP0404;0600JG0804A0600LO0704G0903X?0704P0603Yd0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;08000C6000I0;000T=000a0Q001B?001Q0W00289002A0<002U1002V07002]1002^0;002i1002j090033100340;003?100340;\#
003@1003A0F003W7003^0:002U100470b002]1004i0U002i1005N0G00331005e0l003?1006a0J003@1007;0X003W7007c10002i1008h07\#
003?1008o0L003@1009K0@003W7009[0D00:9>00:G1n00<E600<K0U00=0900=90K00=T600=Z1000>Z700>a0N00??800?G1n00AE500AJ1=\#
00BW700B^0S00CA400CE0l00DA800DI0O00Dh=00E50]002M800Eb0[0000500FM0k00GH<00GT0l00HP500HU0j00IO700IV0a00JG800JO0\\#
00K;800KC1<00LO700LV0[00MA:00MK0j00NE300NH0Y00O6900O?0:00OI;00OT0;00O_;00Oj0A00P;=00PH0B00PZ?00Pi0?00Q8A00QI0@\#
00QY800Qa0>00Qo:00R90?00RH;00RS0;00R^=00Rk0<00S7900S@0<00SL;00SW0=00Sd800Sl0;00T7:00TA0<00TM800TU0900T^:00Th0:\#
00U2400U60=00UT800U\0U00VA900VJ0X00W2:00W<1B00XN500XS1200YU<00Ya0n00Z_800Zg1200\9900\B0W00\i800]10U00]V;00]a0i\#
00^Z900^c1A00`4>00`B1300aE<00aQ0\00bG500bL0600bR700bY0=002^;002^0;00bf400bj0:00c<800cD0G00c[400c_0D00K;800d30D\#
00dG400dK0@00IO700d[0F00e>400eB0700eI;00eT1Z00g>400gB0_00h1:00h;0>00hIC00h\0a00e>400iZ0>00eI;00ih1V00g>400kN1F\#
00ldA00m52H00e>400oZ0A00eI;00ok1j00g>4011e1Q00h1:013F0l00ldA014B1R00hIC015d1K00e>4017L0@00eI;017\1_00g>4011e1Q\#
00h1:019K1I00ldA01:d1a00hIC01<U1=00e>401>30E00eI;01>H1F00g>401?^2>00ldA01Al0i00eI;01Bl0;01C7?01CF0C01CY:01Cc0A\#
01D4?01DC0B01DUA01Df0E01E;E01EP0501EU@01Ee0901EnE01FC0701FJG01Fa0501Ff901Fo0401G9701G@0X01Gh501Gm0L01HI501HN0Z\#
01I8401I<0M01IY701I`0M01J=401JA0J01J[601Ja0[01KL601KR0Q01L3401L70=00\9901LJ0801LR?01La0?01M0@01M@0C01MS=01M`0A\#
01N1<01N=0=01NJA01N[0D01No:01O90V01O_>01Om0?01P<701PC0E01PX;01Pc0:01Pm=01Q:0>01QH?01QW0J01R1<01R=0A01RNB01R`0R\#
01SB:01SL0C01S_=01Sl0T01TPA01Ta0O01U@<01UL0D01U`<01Ul0J01VF@01VV0?01Ve501Vj0=01W7601W=0F01WSD01Wg0N01XEA01XV0I\#
01Xo=01Y<0H01YT;01Y_0I01Z8<01ZD0B01ZV;01Za0E01[6?01[E0C01[X<01[d0>01\2A01\C0G01\ZC01\m0E01]B<01]N0>01]\:01]f0B\#
01^8<01^D0A01^U>01^c0K01_>901_G0G01_^A01_o0J01`I<01`U0A01`f;01a10L01aM<01aY0M01b6801b>0F01bT:01b^0D003W701c20=\#
01c?B01cQ0_01d@H01dX1501e]I01f61701g=F01gS0_01hBE01hW0]01iDJ01i^1001j^C01k11X01lYG01m01901n9@01nI1:01oSD01og18\#
020oF021E0g022<H022T27024[E02501D026DK026_1A0280C028C1;029NF029d1j02;^J02<81U02=]E02>21E02?GE02?\0m02@YI02A21h\#
02Bj>02C80o02D7?02DF1d02F:M02FW2=02HdJ02I>1=02JKF02Ja0d02KUD02Ki1902M2E02MG0`02N7D02NK1Q02OlH02PD1D02QXE02Qm16\#
02S3J02SM1602TSL02To1A02V@E02VU1L02X1C02XD1h02Z<E02ZQ1602[WG02[n1S02]QB02]c1_02_RJ02_l1V02aRE02ag0b02bYD02bm0a\#
02c^E02d30g02djA02e;1202f=C02fP1E02ge@02h50[00IO702hg0T02iK502iP0I02ii502in0D01G3602jB0^00\9902k00700\i802k007\#
00]V;02k70900^Z902k@0E00`4>02kU0A00aE<02kf0302ki302kl0302ko202kf0302l1502k70902l><02lJ1b02n<>02nJ2L030f=03131<\#
032?<032K0c033>E033S1\035?=035L1200BW7036N18037V>037d1W039K@039[1L03;7<03;C1803<K903<T0O03=3903=<0k03>7603>=0X\#
03>e=03?21303@5?03@D0\03A0;03A;0C03AN703AU0>03Ac903Al0@03B<>03BJ0I03Bc=03C00k03Ck703D20Y03D[?03Dj1;03F5503F:0F\#
03FP803FX0\03GD>03GR2403IV803I^2i03L^703Le0;03M0703M70603M=503MB0603MH903MQ0>002i103M_0M0033103N<0P003?103N\0M\#
003@103O90M003W703OV0F03Ol7008h0703P3703P:0E03PO703PV0A03Pg7009K0@03Pn=03Q;0E000C603QT0K000T=03Qo0V001B?03RU0\\#
03SA<03SM0;03SXC03Sk0<03T7E03TL0A00UT803T]0500VA903Tb0>00W2:03U00E00XN503UE0@00YU<003^0:00Z_803UU0@002U103Ue0H\#
002]103V=09002i103VF0B00331003A0F003?103VX0B003@103Vj0C03W=103W>0L03WZ103W[0G003W703X20=00\9901LJ0800\i803XF09\#
00]V;03XO0D00^Z903Xc0I00`4>03Y<0G00aE<03YS0A03Yh903Z10;03Z<803ZD0903ZM403ZQ0503ZV503Z[0603Za803Zi0800HP503[10<\#
01LD603[=0503X?703[B0A00JG803[S0600DA803[Y08002M803[a0:008c503[k0600LO703\10503\6603\<0703\CG03\Z0H03]2803]:08\#
03]BB03]T0@00c<803]d0;03]o=03^<0C00c4803^O0603^U903^^0;03^i303^l0403_0403_40503_9403_=0303_@403_D0503_I303_L04\#
03_P203_R0203_T403_X0203_Z203_\0303__203_a0203_c303_f0203_h903`10?03`@803`H0C03B<>03`[0B03`m803a50903a>703aE0S\#
00\9903ah0503am803b50703b<703bC0703bJ603bJ0603bP603bV0700289002A0<000C6000I0;03b]403ba0500IO703bf0803bn803c609\#
03c?503cD0803cL:00dK0@03cVD00d30D03cj?03d90C00c[403dL0503dQ403dU0803d]703dd0703dk403do0703e6303e90902h`703eB0:\#
00U2403eL0503eQ;03e\0>03ej803f20:03f<403f@0703fG<03fS0A\#

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
family\#
{a} vaut pour toutes les classes, {b} pour une seule : {second}.\#
meaning\#
{a} : {first}. {b} : {second}.\#
together\#
Ce ne sont pas des variantes, car une même réponse porte les deux : {a} dit au client ce qu'il doit faire, {b} dit pourquoi.\#
apart\#
Ils ne figurent jamais dans une même réponse, car leurs classes diffèrent.\#
dotless\#
{a} est {b} qui a perdu ses points.\#
seen\#
{code} se rencontre dans la situation suivante : {situation}\#
severity\#
{a} : {first} ; {b} : {second}.\#
same-severity\#
Pour un client, les deux se valent : {first}.\#
Objet de {a} : {first} ; de {b} : {second}.\#
Qui doit agir après {a} : {first} ; après {b} : {second}.\#
actor-nobody\#
Qui doit agir après {a} : personne ; après {b} : {second}.\#
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
origin\#
winsock\#
un numéro d'erreur de Windows (Winsock)\#
linux\#
un numéro d'erreur de Linux\#
posix\#
un nom d'erreur du système d'exploitation\#
node\#
un nom d'erreur de Nodemailer\#
outlook\#
un numéro d'erreur d'Outlook\#
exim\#
un numéro d'erreur d'Exim\#
python\#
une exception du module `smtplib` de Python\#
dotnet\#
un nom de .NET (`SmtpStatusCode`)\#
http\#
un état HTTP\#
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
no-reply-code\#
{code} n'est pas un code de réponse SMTP : le premier chiffre va de 2 à 5.\#
second-digit\#
Son deuxième chiffre indique l'objet : {category}.\#
unregistered-enhanced\#
{code} n'est pas au registre. Sa classe signifie {class}, son sujet {subject} ; le texte doit dire le reste.\#
illegal-class\#
{code} n'a pas de classe valide : il doit commencer par 2, 4 ou 5.\#
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
perhaps\#
Il s'agissait peut-être de {suggestion}.\#
perhaps-dotless\#
Il s'agissait peut-être de {suggestion}, ou de {enhanced} sans ses points.\#
named\#
`{name}` est {origin}.\#
http-too\#
En HTTP, ce nombre est l'état « {name} ».\#
provider-known\#
{provider} écrit des réponses qui lui sont propres ; {n} d'entre elles sont connues ici. Indiquez le texte complet d'une réponse.\#
expected\#
Indiquez un code de réponse (`550`), un code d'état étendu (`5.1.1`), le texte d'une réponse, une commande (`RCPT TO`) ou un numéro d'erreur d'un programme de messagerie (`10060`).\#
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
