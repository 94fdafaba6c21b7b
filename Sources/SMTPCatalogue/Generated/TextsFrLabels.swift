// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frLabels = PackedTable(
        records: #"""
00000500005002M0800507003h0?00<07008c0500C04009o0:00G0F00P60500]0A00VH0A00n0600\n0@0140600cB0:01:0400d90801>05\#
00f60=01C0500jR0=01H04010R0=01L06018D0=01R0601>g0A01X0401Cj0701\0:01H80601f0901MI0601o1H02ie0703G0400HP0503K09\#
02m;0803T0K03N^0703o0400DA080430:03SW0404=0600JG0804C0600LO0704I0903ZF0704R0603[k0404X0m\#

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
00K;800KC1<00LO700LV0[00MA:00MK0j00NE300NH0Y00O1<00O=0i00P;900PD0:00PN;00PY0;00Pd;00Po0A00Q@=00QM0B00Q_?00Qn0?\#
00R=A00RN0@00R^800Rf0>00S4:00S>0?00SM;00SX0;00Sc=00T00<00T<900TE0<00TQ;00T\0=00Ti800U10;00U<:00UF0<00UR800UZ09\#
00Uc:00Um0:00V7400V;0=00VY800Va0U00WF900WO0X00X7:00XA1B00YS500YX1200ZZ<00Zf0n00[d800[l1200]>900]G0W00]n800^60U\#
00^[;00^f0i00__900_h1A00a9>00aG1300bJ<00bV0\00cL500cQ0600cW700c^0=002^;002^0;00ck400co0:00dA800dI0G00d`400dd0D\#
00K;800e80D00eL400eP0@00IO700e`0F00fC400fG0700fN;00fY1Z00hC400hG0_00i6:00i@0>00iNC00ia0a00fC400j_0>00fN;00jm1V\#
00hC400lS1F00miA00n:2H00fC4010_0A00fN;01101j00hC4012j1Q00i6:014K0l00miA015G1R00iNC016i1K00fC4018Q0@00fN;018a1_\#
00hC4012j1Q00i6:01:P1I00miA01;i1a00iNC01=Z1=00fC401?80E00fN;01?M1F00hC401@c2>00miA01C10i00fN;01D10;01D<?01DK0C\#
01D^:01Dh0A01E9?01EH0B01EZA01Ek0E01F@E01FU0501FZ@01Fj0901G3E01GH0701GOG01Gf0501Gk901H40401H>701HE0X01Hm501I20L\#
01IN501IS0Z01J=401JA0M01J^701Je0M01KB401KF0J01K`601Kf0[01LQ601LW0Q01M8401M<0=00]>901MO0801MW?01Mf0?01N5@01NE0C\#
01NX=01Ne0A01O6<01OB0=01OOA01O`0D01P4:01P>0V01Pd>01Q20?01QA701QH0E01Q];01Qh0:01R2=01R?0>01RM?01R\0J01S6<01SB0A\#
01SSB01Se0R01TG:01TQ0C01Td=01U10T01UUA01Uf0O01VE<01VQ0D01Ve<01W10J01WK@01W[0?01Wj501Wo0=01X<601XB0F01XXD01Xl0N\#
01YJA01Y[0I01Z4=01ZA0H01ZY;01Zd0I01[=<01[I0B01[[;01[f0E01\;?01\J0C01\]<01\i0>01]7A01]H0G01]_C01^20E01^G<01^S0>\#
01^a:01^k0B01_=<01_I0A01_Z>01_h0K01`C901`L0G01`cA01a40J01aN<01aZ0A01ak;01b60L01bR<01b^0M01c;801cC0F01cY:01cc0D\#
003W701d70=01dDB01dV0_01eEH01e]1501fbI01g;1701hBF01hX0_01iGE01i\0]01jIJ01jc1001kcC01l61X01m^G01n51901o>@01oN1:\#
020XD020l180224F022J0g023AH023Y27025`E02651D027IK027d1A0295C029H1;02:SF02:i1j02<cJ02==1U02>bE02?71E02@LE02@a0m\#
02A^I02B71h02Co>02D=0o02E<?02EK1d02G?M02G\2=02IiJ02JC1=02KPF02Kf0d02LZD02Ln1902N7E02NL0`02O<D02OP1Q02Q1H02QI1D\#
02R]E02S21602T8J02TR1602UXL02V41A02WEE02WZ1L02Y6C02YI1h02[AE02[V1602\\G02]31S02^VB02^h1_02`WJ02a11V02bWE02bl0b\#
02c^D02d20a02dcE02e80g02eoA02f@1202gBC02gU1E02hj@02i:0[00IO702il0T02jP502jU0I02jn502k30D01H8602kG0^00]>902l507\#
00]n802l50700^[;02l<0900__902lE0E00a9>02lZ0A00bJ<02lk0302ln302m10302m4202lk0302m6502l<0902mC<02mO1b02oA>02oO2L\#
031k=03281<033D<033P0c034CE034X1\036D=036Q1200BW7037S18038[>038i1W03:P@03:`1L03<<>03<J0d03=><03=J1803>R903>[0O\#
03?:903?C0k03@>603@D0X03@l=03A91303B<?03BK0\03C7;03CB0C03CU703C\0>03Cj903D30@03DC>03DQ0I03Dj=03E70k03F2703F90Y\#
03Fb?03G11;03H<503HA0F03HW803H_0\03IK>03IY2403K]803Ke2i03Ne703Nl0;03O7703O>0603OD503OI0603OO903OX0>002i103Of0M\#
0033103PC0P003?103Pc0M003@103Q@0M003W703Q]0F03R37008h0703R:703RA0E03RV703R]0A03Rn7009K0@03S5=03SB0E000C603S[0K\#
000T=03T60V001B?03T\0\03UH<03UT0;03U_C03V20<03V>E03VS0A00VY803Vd0500WF903Vi0>00X7:03W70E00YS503WL0@00ZZ<003^0:\#
00[d803W\0@002U103Wl0H002]103XD09002i103XM0B00331003A0F003?103X_0B003@103Y10C03YD103YE0L03Ya103Yb0G003W703Z90=\#
00]>901MO0800]n803ZM0900^[;03ZV0D00__903Zj0I00a9>03[C0G00bJ<03[Z0A03[o903\80;03\C803\K0903\T403\X0503\]503\b06\#
03\h803]00800HP503]80<01MI603]D0503ZF703]I0A00JG803]Z0600DA803]`08002M803]h0:008c503^20600LO703^80503^=603^C07\#
03^JG03^a0H03_9803_A0803_IB03_[0@00dA803_k0;03`6=03`C0C00d9803`V0603`\903`e0;03a0303a30403a7403a;0503a@403aD03\#
03aG403aK0503aP303aS0403aW203aY0203a[403a_0203aa203ac0303af203ah0203aj303am0203ao903b80?03bG803bO0C03DC>03bb0B\#
03c4803c<0903cE703cL0S00]>903co0503d4803d<0703dC703dJ0703dQ603dQ0603dW603d]0700289002A0<000C6000I0;03dd403dh05\#
00IO703dm0803e5803e=0903eF503eK0803eS:00eP0@03e]D00e80D03f1?03f@0C00d`403fS0503fX403f\0803fd703fk0703g2403g607\#
03g=303g@0902ie703gI0:00V7403gS0503gX;03gc0>03h1803h90:03hC403hG0703hN<03hZ0A\#

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
use-together\#
Écrivez les deux dans une même réponse, comme {a} {b}.\#
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
provider-means\#
Chez {provider}, {code} a un autre sens : {meaning}.\#
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
