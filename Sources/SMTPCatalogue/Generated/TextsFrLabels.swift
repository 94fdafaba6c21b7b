// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frLabels = PackedTable(
        records: #"""
00000500005002V080050700410?00<07008l0500C0400:80:00G0?00H;0500V0A00NM0A00g0600U30@00m0600[G0:0130400\>0801705\#
00^;0=01<0500bW0=01A0400hW0=01E06010I0=01K06016l0A01Q0401;o0701U0:01@=0601_1H00AZ050370902]_0803@0C00=]0803S0:\#
03830403]0600CQ0803c0600EY0703i0903>b070420603@G040480m\#

"""#,
        slots: #"""
000F0004000@0000000=0B0D0<0I000000000000000003060H000:0;0000000A00000001000000000509080E00000002070000000C0?0G\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;08000C6000I0=000V=000c0S001F?001U0Y002>9002G0?002^1002_07002f1002g0;00321003309003<1003=0;003H1003=0;\#
003I1003J0F003`7003g0:002^1004@0b002f100520U00321005W0G003<1005n0l003H1006j0J003I1007D0X003`7007l1000321009107\#
003H100980L003I1009T0@003`7009d0D00:B>00:P1n00<N600<T0U00=9900=B0K00=]800=e0O00>D=00>Q0]002V800?>0[0000500?i0n\#
00@g<00A30W00AZ500A_0j00BY700B`0a00CQ800CY0\00DE800DM1<00EY700E`0[00FK:00FU0j00GO300GR0Y00H@900HI0:00HS;00H^0;\#
00Hi;00I40A00IE=00IR0B00Id?00J30?00JBA00JS0@00Jc800Jk0>00K9:00KC0?00KR;00K]0;00Kh=00L50<00LA900LJ0<00LV;00La0=\#
00Ln800M60;00MA:00MK0<00MW800M_0900Mh:00N20:00N<400N@0=00N^800Nf0U00OK900OT0X00P<:00PF1B00QX500Q]1200R_<00Rk0n\#
00Si800T11200UC900UL0W00V3800V;0U00V`;00Vk0i00Wd900Wm1A00Y>>00YL1300ZO<00Z[0\00[Q500[V0600[\700[c0=002g;002g0;\#
00\0400\40:00\F800\N0G00\e400\i0D00DE800]=0D00]Q400]U0@00BY700]e0F00^H400^L0700^S;00^^1Z00`H400`L0_00a;:00aE0>\#
00aSC00af0a00^H400bd0>00^S;00c21V00`H400dX1F00enA00f?2H00^H400hd0A00^S;00i51j00`H400jo1Q00a;:00lP0l00enA00mL1R\#
00aSC00nn1K00^H4010V0@00^S;010f1_00`H400jo1Q00a;:012U1I00enA013n1a00aSC015_1=00^H4017=0E00^S;017R1F00`H4018h2>\#
00enA01;60i00^S;01<60;01<A?01<P0C01<c:01<m0A01=>?01=M0B01=_A01>00E01>EE01>Z0501>_@01>o0901?8E01?M0701?TG01?k05\#
01@0901@90400UC901@C0801@K?01@Z0?01@i@01A90C01AL=01AY0A01Aj<01B60=01BCA01BT0D01Bh:01C20V01CX>01Cf0?01D5701D<0E\#
01DQ;01D\0:01Df=01E30>01EA?01EP0J01Ej<01F60A01FGB01FY0R01G;:01GE0C01GX=01Ge0T01HIA01HZ0O01I9<01IE0D01IY<01Ie0J\#
01J?@01JO0?01J^501Jc0=01K0601K60F01KLD01K`0N01L>A01LO0I01Lh=01M50H01MM;01MX0I01N1<01N=0B01NO;01NZ0E01No?01O>0C\#
01OQ<01O]0>01OkA01P<0G01PSC01Pf0E01Q;<01QG0>01QU:01Q_0B01R1<01R=0A01RN>01R\0K01S7901S@0G01SWA01Sh0J01TB<01TN0A\#
01T_;01Tj0L01UF<01UR0M01Uo801V70F01VM:01VW0D003`701Vk0=01W8B01WJ0_01X9H01XQ1501YVI01Yo1701[6F01[L0_01\;E01\P0]\#
01]=J01]W1001^WC01^j1X01`RG01`i1901b2@01bB1:01cLD01c`1801dhF01e>0g01f5H01fM2701hTE01hi1D01j=K01jX1A01kiC01l<1;\#
01mGF01m]1j01oWJ02011U021VE021k1E023@E023U0m024RI024k1h026c>02710o0280?028?1d02:3M02:P2=02<]J02=71=02>DF02>Z0d\#
02?ND02?b1902@kE02A@0`02B0D02BD1Q02CeH02D=1D02EQE02Ef1602FlJ02GF1602HLL02Hh1A02J9E02JN1L02KjC02L=1h02N5E02NJ16\#
02OPG02Og1S02QJB02Q\1_02SKJ02Se1V02UKE02U`0b02VRD02Vf0a02WWE02Wl0g02XcA02Y41202Z6C02ZI1E02[^@02[n0[00UC902\Y07\#
00V3802\Y0700V`;02\`0900Wd902\i0E00Y>>02]>0A00ZO<02]O0302]R302]U0302]X202]O0302]Z502\`0902]g<02^31b02_e>02`32L\#
02bO<02b[0c02cNE02cc1\02eO=02e\1202f^702fe1802gm>02h;1W02ib@02j21L02kN<02kZ1802lb902lk0O02mJ902mS0k02nN602nT0X\#
02o<=02oI13030L?030[0\031G;031R0C031e7031l0>032:9032C0@032S>032a0I033:=033G0k00321034B0M003<1034_0P003H1035?0M\#
003I1035\0M003`703690F036O7009107036V7036]0E0372703790A037J7009T0@037Q=037^0E000C603870K000V=038R0V001F?03980\\#
039d<03:00;03:;C03:N0<03:ZE03:o0A00N^803;@0500OK903;E0>00P<:03;S0E00QX503;h0@00R_<003g0:00Si803<80@002^103<H0H\#
002f103<`090032103<i0B003<1003J0F003H103=;0B003I103=M0C03=`103=a0L03>=103>>0G003`703>U0=00UC901@C0800V3803>i09\#
00V`;03?20D00Wd903?F0I00Y>>03?_0G00ZO<03@60A03@K903@T0;03@_803@g0903A0403A40503A9503A>0603AD803AL0800AZ503AT0<\#
01@=603A`0503>b703Ae0A00CQ803B60600=]803B<08002V803BD0:008l503BN0600EY703BT0503BY603B_0703BfG03C=0H03CU803C]08\#
03CeB03D70@00\F803DG0;03DR=03D_0C00\>803E20603E8903EA0;03EL303EO0403ES403EW0503E\403E`0303Ec403Eg0503El303Eo04\#
03F3203F50203F7403F;0203F=203F?0303FB203FD0203FF303FI0203FK903FT0?03Fc803Fk0C032S>03G>0B03GP803GX0903Ga703Gh0S\#
00UC903HK0503HP803HX0703H_703Hf0703Hm603Hm0603I3603I907002>903I@0<000C603IL0;03IW403I[0500BY703I`0803Ih803J009\#
03J9503J>0803JF:00]U0@03JPD00]=0D03Jd?03K30C00\e403KF0503KK403KO0803KW703K^0703Ke403Ki0703L0303L30903L<703LC0:\#
00N<403LM0503LR;03L]0>03Lk803M30903M<403M@0703MG<03MS0A\#

"""#,
        blob: #"""
actor\#
nobody\#
personne\#
sender\#
l'expéditeur\#
sending-admin\#
l'administrateur du serveur d'envoi\#
receiving-admin\#
l'administrateur du serveur de réception\#
recipient\#
le destinataire\#
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
Après {a}, c'est à {first} d'agir ; après {b}, à {second}.\#
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
destinataire\#
expéditeur\#
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
related\#
voir aussi\#
aucun\#
any-command\#
toute commande\#
redacted\#
[masqué]\#
more\#
de plus\#
did-you-mean\#
vouliez-vous dire\#

"""#)
}
