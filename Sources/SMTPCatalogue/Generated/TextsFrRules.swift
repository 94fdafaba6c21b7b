// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frRules = PackedTable(
        records: #"""
00000?00003006T0>0030300<Q0:0060400C60900:0500L@0C00?0400QV0A00C0400Wl0G00G0400]B0G00K0400dP0H00O0400jn0F00S03\#
011b0C00V03016?0:00Y0301;:0900\0401@\0900`0301E_0?00c0301JK0?00f0301OC0>00i0401X>0>00m0501aN0F0120301h=0@01503\#
020L0;01803025`0A01;0502@B0@01@0302FH0E01C0302K`0A01F0302Q\0:01I0402VE0A01M0402\c0A01Q0402da0A01U0402h;0?01Y04\#
02m70C01]04037e0@01a0503?70C01f0303EL0M01i0403MF0@01m0303SE0?0200403Xi0L0240403_Q0=0280303ef0@02;0403l@0C02?03\#
041_0>02B04045i0G02F0304<60=02I0B04W90B02[0304]=0<02^0404cN0?02b0304if0D02e0405040A02i04055P0=02m0505>a0@03203\#
05D;0H0350405Ij0D0390405Q20@03=0305W_0@03@0305]c0>03C0505f?0=03H0305ln0D03K04064X0L03O0406:d0E03S0506Af0F03X04\#
06F:0@03\0406La0F03`0406S30F03d0506\Y0;03i0406bB0=03m0406g90F0410306lN0?04403073<0@0470607??0E04=0407IB0F04A04\#
07PL0D04E0407UL0E04I0407[f0E04M0407bD0E04Q0507of0>04V03085S0G04Y0308<>0904\0408BK0>04`0308Ik0K04c0308PV0D04f03\#
08X80A04i0308^H0>04l0308b^0<04o0308gk0A0520408nH0G05604094W0;05:0309:g0C05=0309@N0B05@0409I00E05D0309O^0>05G05\#
09Ya0F05L0409`10G05P0409fP0905T0409mM0?05X030:4J0A05[040:>J0E05_030:E[0A05b040:J=0J05f030:PY0B05i030:V40A05l03\#
0:\b0E05o040:dX0C063030:j[0=066030;0X0B069040;7_0F06=030;=N0<06@040;DF0>06D030;JQ0<06G040;QO0C06K040;VU0806O04\#
0;[M0H06S03\#

"""#,
        slots: #"""
1G1V00000i1C0A0Y001T0000001F0000000006000000000M0_001D1\080=1N00001O0c1[000>0[140\0000000f0T1A00001R001^000000\#
00000E110200000000000m000l1I001315000@0000000G0000000000000Q000000001X001;000000000S0H1:00011<00001@1P1Z00001]\#
000000000000000000000a00000<0U000N070P1H1L1Y0000000;0000000?0D0504171>0F1909000X00000000000000000000000000000n\#
000C0000000000001M00000000000o000:0]000000181B0^000000000V001U00000J1K1J0`000L0k0e1W0d000R0Z0B1S00001000000000\#
1600000O1E000h1_000I00000012031Q0000000b0000000K00000000001?1=0W00000g0j\#

"""#,
        fields: #"""
000?5000D0S000g7000n220030700373M000?5006b0W000g7007I2A00307009Z2g000?500<[0O000g700=:240030700?>3S00Ba300Bd0B\#
000?500C?0K000g700CZ2<00Ef?00F51k0030700H03a00Ba300Ka0O000?500LS0T000g700M71P0030700NW2^00Ba300QE0A000?500Qg0X\#
000g700RO230030700TR3J00Ba300Bd0B000?500XC0S000g700Xf270030700Zm2E00Ba300Bd0B000?500]Y0X000g700^A3>0030700aO31\#
00Ba300Bd0B000?500dh0V000g700eN1\0030700g:3d00Ba300Bd0B000?500kD0P000g700kd2n0030700nb30000?501250I000g7012N1i\#
00307014G1h000?5016I0G000g7016`2900307018i2A000?501;C0h000g701<;1J0030701=U3700Ba300Bd0B000?501@e0K000g701A@1X\#
0030701Bh2g000?501En0O000g701FM1f0030701HC28000?501JZ0G000g701K12J0030701MK1h000?501OQ0O000g701P01c01Qc<01Qo24\#
0030701T34;000?501XL0W000g701Y31M01ZP?01Z_2>0030701\m3n00Ba301`k0S000?501ad0U000g701bI1k0030701dD3i000?501hM0L\#
000g701hi3@0030701l94C000?5020W0Z000g7021A2800307023I2G000?502610c000g7026d2S029G@029W280030702;_4S00Ba300Bd0B\#
000?502@R0M000g702@o200030702Bo3I000?502F]0_000g702GL1i0030702IE2K000?502L10O000g702LP1k0030702NK3A000?502Qf0T\#
000g702RJ0c0030702S=2i00Ba302V60?000?502VV0Y000g702W?210030702Y@3S00Ba300Ka0O000?502]40C000g702]G1d02_;@02_K1E\#
0030702``41000?502e20B000g702eD0f0030702f:2100Ba301`k0S000?502hJ0I000g702hc1I0030702j<2W00Ba302lc0D000?502mJ0Z\#
000g702n43C031G=031T3?00307034c32000?503850W000g7038\1H029G@03:41O0030703;S3T00Ba300Bd0B000?503?J0d000g703@>1K\#
0030703AY3c000?503Ei0g000g703F`280030703Hh3o00Ba303Lg0O000?503MV0K000g703N11g0030703Oh3M000?503ST0Z000g703T>20\#
0030703V>2G00Ba303XU0D000?503YE0m000g703ZB280030703\J3700Ba303XU0D000?503_^0b000g703`P2@0030703b`36000?503f60C\#
000g703fI2b0030703i;3500Ba300Bd0B000?503lS0[000g703m>1d0030703o22]000?5041m0Y000g7042V1L0030704421Y00Ba3045[0>\#
000?5046@0_000g7046o1T00307048S3S000?504<C0]000g704=00g04=g=04>40F04>J=04>W1604?]A04?n1;04A9G04AP1J04Bj>04C816\#
04D>B04DP0j04EJF04E`1004F`<04Fl0g04GcB04H51604I;=04IH2[04L3@04LC0R04LeC04M81l04O4;04O?1304PBE04PW1H04QoB04RA0f\#
0030704S742000?504WK0\000g704X71i0030704Z03=000?504]I0S000g704]l220030704_n3P00Ba300Bd0B000?504c]0_000g704dL2A\#
0030704f]39000?504j:0G000g704jQ1k0030704lL3X00Ba300Bd0B000?5050E0X000g7050m2T00307053Q1o00Ba3045[0>000?5055]0M\#
000g7056:2Q058[=058h280030705;03a00Ba300Bd0B000?505?10P000g705?Q1`0030705AA2j000?505DS0O000g705E2270030705G92a\#
00Ba300Bd0B000?505J>0Y000g705Jg1b0030705LY3m00Ba305PV0L000?505QB0T000g705Qf2P0030705TF3I000?505Wo0D000g705XC28\#
0030705ZK3H000?505^10_000g705^`1L05`<B05`N1;0030705aY4V00Ba300Bd0B000?505fL0[000g705g72Q0030705iX3F000?505mB0T\#
000g705mf2V00307060L4<00Ba300Bd0B000?506540[000g7065_1d00307067S3A00Ba300Ka0O000?506;90H000g706;Q1P06=1@06=A1f\#
0030706?72_00Ba300Bd0B000?506B<0E000g706BQ170030706CX2>00Ba306Ef0D000?506FJ0[000g706G51_0030706Hd3Z00Ba306LN0C\#
000?506M70W000g706M^270030706Oe3>00Ba303Lg0O000?506SI0X000g706T12=06V>;06VI2[0030706Y42m00Ba306\10X000?506\d0V\#
000g706]J240030706_N2W00Ba306b50=000?506bO0V000g706c51T0030706dY2P00Ba300Bd0B000?506gO0J000g706gi1H0030706iA3=\#
000?506l]0Z000g706mG240030706oK3a000?5073L0K000g7073g1n00Ef?075e2H029G@078=1Y079fH07:>1M0030707;[3T000?507?T0Z\#
000g707@>2e07C3?07CB2X0030707Ej3H000?507IX0\000g707JD3D0030707MX2d00Ba300Bd0B000?507P`0S000g707QC1j0030707S=2?\#
00Ba300Bd0B000?507Ua0O000g707V@230030707XC3S00Ba300Ka0O000?507\;0T000g707\_1n0030707^]3W00Ba300Ka0O000?507bY0c\#
000g707cL2K07eg?07f62Y029G@07h_320030707ka45000?508040b000g7080f1T00307082J39000?5085j0g000g7086a2>00307088o3?\#
000?508<G0O000g708<f2L0030708?B2Z00Ba308Al0O000?508BY0U000g708C>300030708F>3]000?508JF0b000g708K81Y0030708La3e\#
000?508Pj0c000g708Q]3U0030708UB2f000?508XI0]000g708Y61V0030708Z\3\000?508^V0Q000g708_70g0030708_n2`000?508bj0E\#
000g708c?200030708e?2\000?508h<0F000g708hR1d08jF?08jU1]0030708lB26000?508n_0X000g708oG1f00307091=3J00Ba300Ka0O\#
000?5094b0f000g7095X1e00307097M3J000?509;:0W000g709;a2P0030709>A2=000?509@`0W000g709AG1b09C9=09CF2?0030709EU3K\#
000?509IE0R000g709Ig2<0030709L33[000?509Ol0T000g709PP2\09S<>09SJ2I0030709Uc3V00Ba309YI0H000?509Z70]000g709Zd1K\#
0030709\?3b00Ba300Bd0B000?509`H0Q000g709`i2a0030709cZ2C00Ba309em0S000?509fY0]000g709gF2e0030709j;2c00Ba309ln0O\#
000?509m\0^000g709nJ24003070:0N3l000?50:4[0^000g70:5I2k07C3?0:8D20003070::D46000?50:>_0Y000g70:?H2F003070:A^3m\#
000?50:El0M000g70:FI1?003070:GX2C00Ba30:Ik0B000?50:JW0V000g70:K=1m003070:M:3O000?50:Pk0Q000g70:QL1g003070:SC2a\#
000?50:VE0Y000g70:Vn2@003070:Y>3T000?50:]70L000g70:]S3G0:`j>0:a81C003070:bK2=000?50:dk0G000g70:eB1_003070:g13Z\#
000?50:jh0V000g70:kN2D003070:mb2f000?50;0j0W000g70;1Q2a003070;4B3<00Ba30;7N0A000?50;850E000g70;8J2B003070;:\2b\#
000?50;=Z0T000g70;>>2B003070;@P3V00Ba30;D60@000?50;DT0e000g70;EI2M003070;Gf2[000?50;J]0T000g70;KA1R00Ef?0;Lc21\#
003070;Nd2[000?50;Qb0D000g70;R61R003070;SX2b00Ba30;VJ0;000?50;V]0@000g70;Vm1d003070;Xa2\00Ba300Bd0B000?50;[e0]\#
000g70;\R2?003070;^a2j\#

"""#,
        blob: #"""
251-551-no-path\#
title\#
251 ou 551 sans la nouvelle adresse\#
message\#
{code} devrait donner la nouvelle adresse, mais son texte n'en contient pas. Ajoutez-la entre chevrons, ou répondez 550 (ou 250).\#
explain\#
251 et 551 servent à donner la nouvelle adresse ; des programmes lisent ces textes. Sans adresse, 551 n'en dit pas plus que 550, et certains serveurs l'emploient à tort pour un refus de relais, où `550 5.7.1` convient.\#
334-not-base64\#
Le texte après 334 n'est pas en Base64\#
Le texte après 334 n'est pas en Base64, les clients ne peuvent donc pas lire la question du serveur. Encodez-le, par exemple `334 VXNlcm5hbWU6`.\#
Pendant `AUTH`, tout ce qui suit 334 est en Base64, même les mots « Username: » et « Password: » de `LOGIN`. Les clients qui décodent strictement abandonnent l'authentification.\#
521-misuse\#
521 ou 556 pour un refus ciblé\#
{code} dit que l'hôte ou le domaine entier ne prend jamais de courrier, mais ici seuls certains sont refusés. Utilisez {expected}.\#
521 est pour un hôte qui ne prend aucun courrier, 556 pour un domaine de destinataire au MX nul. Pour un seul client, expéditeur ou message, `550 5.7.1` ou `554 5.7.1` convient. Postfix ferme en outre la connexion après 521.\#
fix\#
Écrire {expected}\#
530-on-mx\#
TLS exigé sur un MX public\#
Avec {parameter} = {value}, ce serveur refuse le courrier sans TLS. Sur un MX, utilisez {expected} ; exigez TLS sur les ports de soumission.\#
message unknown\#
Avec {parameter} = {value}, ce serveur refuse le courrier sans TLS. Si un enregistrement MX mène ici, utilisez {expected}.\#
Un serveur désigné par un enregistrement MX ne doit pas exiger `STARTTLS` pour ses propres domaines ; les expéditeurs sans TLS reçoivent `530 5.7.0` et leur courrier revient. Mettez `encrypt` pour le service de soumission dans master.cf.\#
Mettre {parameter} = {expected}\#
551-as-relay-denied\#
551 employé pour un refus de relais\#
551 donne à l'expéditeur une nouvelle adresse, mais ce texte n'en a pas. Utilisez `550 5.7.1`.\#
551 signifie « utilisateur non local, essayez plutôt cette adresse ». Pour « relaying denied », il induit en erreur : des programmes cherchent une adresse dans le texte.\#
Écrire 550 5.7.1\#
access-all-digits\#
Des chiffres seuls acceptent le courrier\#
« {value} » seul signifie OK dans une table d'accès, cette entrée accepte donc ce qu'elle devrait refuser. Écrivez {expected}.\#
Dans access(5), un résultat composé seulement de chiffres compte comme OK, comme en produisent certaines bases d'adresses. Un refus demande un code et un texte : `550 5.7.1 Not allowed`. C'est une faille silencieuse.\#
access-code-disconnects\#
Ce code met aussi fin à la session\#
Avec {code}, Postfix répond puis ferme la connexion. Utilisez {expected} si seul ce destinataire ou cette commande doit être refusé.\#
Dans les résultats d'access(5), 421 et 521 refusent et déconnectent. Les autres destinataires de la session doivent alors attendre un nouvel essai.\#
access-restriction-name\#
Résultat lu comme un nom de restriction\#
« {value} » n'est pas un résultat connu d'access(5), Postfix le prend donc pour une restriction et répond `451 4.3.5 Server configuration error`. Écrivez OK, REJECT ou un code 4yz ou 5yz avec un texte.\#
Dans une table d'accès, les codes commencent par 4 ou 5. Pour toute autre chose, Postfix cherche une restriction de ce nom, ne la trouve pas et diffère tout message qui atteint cette entrée.\#
access-status-translated\#
Postfix adapte ce code d'état étendu\#
{enhanced} concerne : {first}, mais cette table sert pour : {second}. Postfix envoie {expected} à la place.\#
access(5) traduit les codes d'adresse selon l'endroit où la table est utilisée : les codes de destinataire deviennent des codes d'expéditeur et, pour les clients et les noms HELO, X.0.0. Écrivez un code de sujet 7 pour qu'il parte tel quel.\#
action-status-conflict\#
Action et Status se contredisent\#
Le rapport dit Action: {first} avec Status: {second}. Fiez-vous à la réponse citée ; le programme qui écrit le rapport doit associer `failed` à 5 ou 4, `delayed` à 4, `delivered` à 2.\#
Les deux champs décrivent un même destinataire. Les traitements qui n'en lisent qu'un arrivent à des résultats opposés. `failed` avec 4.x.x est normal quand le temps en file est écoulé.\#
auth-in-transaction\#
AUTH dans une transaction\#
{command} vient entre `MAIL FROM` et la fin des données. Authentifiez-vous avant `MAIL FROM`, ou envoyez d'abord `RSET`.\#
L'authentification n'est pas permise pendant une transaction, car le droit d'envoyer en dépend. Le serveur répond 503.\#
auth-twice\#
Double authentification\#
{command} vient après une authentification réussie. Utilisez la session telle quelle, ou ouvrez-en une autre pour un autre utilisateur.\#
Après 235, aucun autre `AUTH` n'est possible dans la session ; le serveur répond 503 (Gmail : `503 5.7.0` « No identity changes permitted »).\#
bad-class\#
La classe du code d'état étendu n'est ni 2, ni 4, ni 5\#
{enhanced} a une classe qui n'existe pas ; seules 2, 4 et 5 existent. Écrivez {expected}.\#
La classe 2 est un succès, 4 un échec temporaire, 5 un échec permanent ; 3 n'existe que pour les codes de réponse. Les programmes ignorent un code d'une autre classe ou le prennent pour du texte.\#
bare-code\#
Code de réponse sans texte\#
La réponse se réduit à « {code} », sans texte. Ajoutez une espace et quelques mots pour le lecteur.\#
La norme demande un texte après le code ; les clients devraient s'accommoder d'un code seul, mais tous ne le font pas. `334` avec un texte vide est permis pendant l'authentification.\#
bdat-after-last\#
BDAT après le dernier fragment\#
{command} suit `BDAT … LAST`, qui a déjà terminé le message. Commencez une nouvelle transaction avec `MAIL FROM`.\#
`LAST` clôt le message, même avec une taille de 0. Un fragment de plus reçoit 503 ; le message précédent reste accepté ou refusé.\#
bdat-data-mixed\#
DATA et BDAT mélangés\#
{command} mélange les deux façons d'envoyer un message dans une même transaction. N'utilisez que `BDAT` ou que `DATA` ; `BODY=BINARYMIME` exige `BDAT`.\#
`BDAT` compte les octets, `DATA` guette le point. Le serveur répond 503, et ensuite seul `RSET` débloque la situation.\#
blocklist-link\#
Une liste de blocage est citée\#
La réponse cite la liste de blocage {value}. Cherchez-y votre adresse, traitez la cause, puis demandez le retrait.\#
message dead\#
La réponse cite {value}, une liste de blocage qui a été fermée. Demandez au côté réception de la retirer de sa configuration.\#
Un serveur a interrogé une liste de blocage DNS sur l'adresse du client ou sur un domaine du message. Un retrait obtenu avant d'avoir traité la cause ne dure que jusqu'à la prochaine inscription. Les listes fermées répondent au hasard, ou « listé » pour tous.\#
class-mismatch\#
Code d'état étendu d'une autre classe\#
{code} et {enhanced} se contredisent : les premiers chiffres diffèrent. Utilisez {expected}.\#
message expired\#
{code} dit définitif et {enhanced} dit temporaire, comme il est d'usage quand le temps en file est écoulé. Considérez-le comme définitif.\#
La classe du code d'état étendu doit être égale au premier chiffre du code de réponse. S'ils diffèrent, certains clients réessaient, d'autres renoncent. L'exception en pratique est `550 4.4.7` : le message a expiré après des échecs temporaires.\#
Remplacer {enhanced} par {expected}\#
closed-without-221-421\#
Connexion fermée sans prendre congé\#
La session se termine sans 221 ni 421 de {host}. Cherchez dans son journal un plantage, un délai dépassé ou un pare-feu.\#
Un serveur ne ferme qu'après `QUIT` (221), après avoir dit 421 ou après un délai dépassé. Le client traite une fin brutale comme un échec temporaire et réessaie, ce qui peut remettre le message deux fois si elle survient après les données.\#
code-first-digit\#
Pas un code de réponse SMTP\#
{code} ne peut pas être un code de réponse, car le premier chiffre est 2, 3, 4 ou 5. Cherchez quel programme l'a écrit : les erreurs système (111), HTTP et les services d'envoi ont leurs propres numéros.\#
Un serveur ne doit pas envoyer d'autre premier chiffre, et les clients y voient une erreur fatale. Dans les listes de « codes SMTP », 101 et 111 sont des numéros d'erreur de Linux (réseau inaccessible, connexion refusée) ; les réponses 1yz existent en FTP, pas en SMTP.\#
code-length\#
Le code de réponse n'a pas trois chiffres\#
« {value} » n'est pas un code de réponse, car il n'a pas exactement trois chiffres. Écrivez le code complet, par exemple {expected}.\#
Un client lit trois chiffres et le caractère qui suit. S'il y en a moins ou plus, il prend une partie du texte pour le code, ou met fin à la session.\#
code-second-digit\#
Le deuxième chiffre du code de réponse dépasse 5\#
{code} a un deuxième chiffre supérieur à 5, ce que la grammaire des réponses n'admet pas. Envoyez {expected} ; côté client, ne suivez que le premier chiffre.\#
message reported\#
{code} a un deuxième chiffre supérieur à 5 et ne figure dans aucune norme. Votre serveur ne suit que le premier chiffre : {severity}.\#
Le deuxième chiffre donne la catégorie et va de 0 à 5. Certains serveurs envoient pourtant 471 ou 571, le plus souvent pour 4.7.1 et 5.7.1 écrits sans points. Les clients s'en tiennent au premier chiffre, le courrier passe donc, mais les outils qui vérifient la grammaire butent dessus.\#
command-too-long\#
Ligne de commande trop longue\#
Cette ligne de commande fait {count} octets, et {limit} seulement sont permis ici. Raccourcissez-la, ou retirez des paramètres.\#
Une ligne de commande a au plus 512 octets, CR LF compris ; les extensions ajoutent de la place (`SIZE` 26, `AUTH=` 500, …), et les lignes `AUTH` peuvent en avoir 12288. Les serveurs répondent 500 aux plus longues.\#
data-sent-without-354\#
Message envoyé sans que le serveur ait dit 354\#
Le client envoie le message après {code} au lieu de 354. Arrêtez après une telle réponse et envoyez `RSET` ou `QUIT`.\#
Seul 354 demande le message. Après toute autre réponse, le serveur lit chaque ligne du texte comme une commande et répond 500, ou met fin à la session.\#
data-without-rcpt\#
DATA sans destinataire accepté\#
{command} vient alors que le serveur n'a accepté aucun destinataire. N'envoyez le message qu'après un `RCPT TO` accepté.\#
Sans destinataire, il n'y a rien à remettre : le serveur répond 503 ou 554. En envoi groupé, il peut répondre 354 ; le client envoie alors un point seul. La cause se trouve dans les réponses à `RCPT TO`.\#
dead-dnsbl\#
Cette liste de blocage n'existe plus\#
{value} a été fermée. Retirez-la de {parameter}.\#
Une liste fermée ne protège de rien et coûte une interrogation DNS par client ; si son domaine change de mains, elle peut lister toutes les adresses, et tout le courrier est refusé.\#
Retirer {value}\#
defer-unauth-code\#
defer_unauth_destination calcule son code\#
`defer_unauth_destination` envoie {parameter} moins 100, soit {value}. Mettez {parameter} à un code 5yz, par exemple {expected}.\#
Le refus temporaire de relais tire son code de `relay_domains_reject_code` moins 100 : 554 devient 454. Si ce paramètre est déjà en 4yz, le résultat est 3yz, qu'aucun client ne comprend, et Postfix se rabat sur `450 4.7.1`.\#
deferred-too-long\#
Attente trop longue\#
Le message {value} attend depuis {count} avec la réponse « {text} ». Traitez cette cause ou supprimez le message.\#
message repeated\#
La réponse « {text} » est venue {count} fois. Traitez sa cause au lieu d'attendre.\#
Un échec temporaire devrait passer en quelques heures. Par défaut, les serveurs renoncent après 4 à 5 jours, et l'auteur n'est averti qu'alors. Le même texte pour beaucoup de destinataires désigne votre propre serveur : adresse IP, DNS, TLS ou débit.\#
deprecated-x-6-10\#
X.6.10 est retiré\#
{enhanced} est un doublon retiré. Envoyez {expected}.\#
Le registre ne garde X.6.10 que comme doublon obsolète de X.6.8 (réponse en UTF-8 nécessaire, mais non permise par le client).\#
diagnostic-type\#
Diagnostic-Code sans type\#
Ce Diagnostic-Code ne dit pas quel protocole il cite. Écrivez `smtp;` avant la réponse.\#
Le champ commence par un type et un point-virgule : `Diagnostic-Code: smtp; 550 5.1.1 …`. Sans lui, les programmes ne peuvent pas savoir qu'un code de réponse suit.\#
Insérer « smtp; »\#
dnsbl-query-refused\#
Une liste de blocage a refusé la requête\#
{value} a refusé la requête de ce serveur, qui l'a prise pour une inscription et rejette ainsi du bon courrier. Interrogez la liste par votre propre résolveur ou avec sa clé, et ne rejetez que sur 127.0.0.x.\#
message other\#
{host} a pris une erreur de {value} pour une inscription, car cette liste refuse les requêtes des résolveurs publics ou saturés. Prévenez l'autre postmaster ; votre adresse n'est pas forcément inscrite.\#
Des listes comme Spamhaus répondent 127.255.255.x aux requêtes des résolveurs ouverts ou trop nombreuses. Un serveur qui prend toute réponse pour une inscription rejette alors tout le monde.\#
dotless-enhanced\#
Code d'état étendu écrit sans points\#
{code} ressemble au code d'état étendu {enhanced} sans ses points. Envoyez {expected}.\#
{code} ressemble au code d'état étendu {enhanced} sans ses points. Lisez-le comme {expected}.\#
Des listes sur le Web présentent 422, 431, 441, 471, 511 et d'autres comme des codes de réponse. Ce sont 4.2.2, 4.3.1 et ainsi de suite, sans les points ; quelques serveurs (Courier, OpenSMTPD) envoient vraiment de tels codes.\#
dsn-status-vs-reply\#
L'état journalisé et la réponse citée diffèrent\#
Le journal dit {first}, le serveur distant a dit {second}. Fiez-vous à la réponse citée.\#
Postfix écrit X.0.0 quand la réponse distante n'a pas de code d'état étendu ou en a un d'une autre classe ; c'est normal. Une autre différence vient de filtres comme `smtp_delivery_status_filter`, de `soft_bounce` ou d'un message expiré.\#
enhanced-differs-in-multiline\#
Le code d'état étendu change au milieu d'une réponse\#
Cette réponse commence par {first}, mais une ligne suivante porte {second}. Mettez le même code d'état étendu sur toutes les lignes.\#
Chaque ligne d'une réponse multiligne porte le même code d'état étendu. Les outils d'analyse retiennent le premier ou le dernier et comptent ainsi des motifs différents. La réponse d'un autre serveur, citée dans le texte, est laissée telle quelle.\#
Mettre {first} sur chaque ligne\#
enhanced-missing\#
Code d'état étendu absent\#
Le serveur annonce `ENHANCEDSTATUSCODES`, mais cette réponse {code} n'en a pas. Ajoutez-en un, par exemple {expected}.\#
Qui annonce l'extension doit mettre un code dans chaque réponse 2yz, 4yz et 5yz, sauf la bannière et la réponse à `EHLO`. Sans lui, l'expéditeur doit deviner le motif d'après les mots. Signalé une fois par session.\#
enhanced-on-3yz\#
Code d'état étendu dans une réponse 3yz\#
{code} est une réponse intermédiaire et ne porte pas de code d'état étendu, mais celle-ci contient {enhanced}. Supprimez-le.\#
Les codes d'état étendus vont avec les réponses qui commencent par 2, 4 ou 5. Après `334`, il serait même pris pour une partie du défi en Base64.\#
Supprimer {enhanced}\#
enhanced-on-greeting-or-ehlo\#
Code d'état étendu dans la bannière ou la réponse à EHLO\#
La bannière et la réponse à `EHLO` ou `HELO` ne portent pas de code d'état étendu, mais celle-ci contient {enhanced}. Supprimez-le.\#
Toutes deux doivent commencer par le nom du serveur, que le code déplacerait. `220 2.0.0` après `STARTTLS` est correct ; les refus dès la bannière ont souvent un code et sont laissés tels quels.\#
errno-as-code\#
Numéro d'erreur système, pas un code de réponse\#
({value}) est un numéro d'erreur du système d'exploitation : {meaning}. Aucun serveur n'a répondu ; vérifiez nom, port, pare-feu et réseau.\#
101, 110, 111, 113 (Linux) et 10060, 10061 (Windows) figurent dans les journaux à côté des connexions échouées. Ils viennent de la machine elle-même : les chercher parmi les codes SMTP égare.\#
exim-first-digit\#
Exim ignore ce code\#
Le texte commence par {code}, mais ce verbe répond {expected} : Exim écrit dans le panic log et ignore votre code. Utilisez un code de même premier chiffre, ou un autre verbe.\#
Un code au début de `message` ne remplace le code par défaut que si le premier chiffre concorde : 5 pour deny, drop et `:fail:`, 4 pour defer et `:defer:`. Sinon, le code par défaut est envoyé.\#
exim-helo-multiline\#
La réponse à HELO doit tenir en une ligne\#
Ce texte pour un HELO accepté a plusieurs lignes, et les vieux clients n'en lisent qu'une. Gardez-le sur une ligne.\#
Exim prend comme réponse le message d'un accept dans l'ACL HELO, et il doit tenir en une seule ligne. Seule la réponse à `EHLO` peut en avoir plusieurs, une par mot-clé.\#
exim-quit-code\#
Le code de QUIT ne peut pas être changé\#
Exim répond toujours 221 à `QUIT`, {code} dans cette ACL n'a donc aucun effet. Retirez-le.\#
`acl_smtp_quit` sert aux journaux et aux statistiques ; son texte peut changer, pas son code de réponse.\#
Retirer {code}\#
exim-text-taken-as-code\#
Trois chiffres au début sont pris pour un code\#
Le texte commence par {value}, qu'Exim lit comme un code de réponse. Mettez un mot avant le nombre.\#
Si un `message` commence par trois chiffres et une espace, Exim les traite comme le code, même si c'est une quantité ou un numéro de rue. Avec un autre premier chiffre, il journalise une erreur et envoie le code par défaut.\#
failing-reply\#
Le serveur a refusé ou différé le courrier\#
{code} : {host} n'accepte pas {command} : {name}. {fix}\#
message plain\#
{code} : {name}. {fix}\#
message later\#
{code} : {host} n'accepte pas {command} pour l'instant : {name}. {fix}\#
message recipient\#
{code} : {host} ne prend pas de courrier pour <{recipient}> : {name}. {fix}\#
message recipient later\#
{code} : {host} ne prend pas de courrier pour <{recipient}> pour l'instant : {name}. {fix}\#
message sender\#
{code} : {host} ne prend pas de courrier de <{sender}> : {name}. {fix}\#
message connection\#
{code} : {host} n'accepte pas la connexion : {name}. {fix}\#
message authentication\#
{code} : {host} n'accepte pas l'authentification : {name}. {fix}\#
message data\#
{code} : {host} ne prend pas le message : {name}. {fix}\#
message data later\#
{code} : {host} ne prend pas le message pour l'instant : {name}. {fix}\#
message moved\#
{code} : {host} ne prend pas de courrier pour <{recipient}> ; la boîte est maintenant <{address}>. Écrivez à cette adresse et corrigez celle que vous avez enregistrée.\#
message provider\#
{code} : {host} : {meaning}. {fix}\#
message consequence\#
{code} : {host} refuse {command} à cause d'un refus antérieur dans cette session. Corrigez celui-ci : voir la ligne liée.\#
message own\#
{code} : ce serveur a refusé {command} de {client} : {name}. {fix}\#
message own recipient\#
{code} : ce serveur a refusé le courrier de {client} pour <{recipient}> : {name}. {fix}\#
message own client\#
{code} : ce serveur a refusé {client} : {name}. {fix}\#
Une réponse qui commence par 4 diffère la commande, une réponse qui commence par 5 la refuse. Le message donne le serveur, l'adresse et le motif dans la mesure où la réponse les indique ; le sens propre à un fournisseur passe avant le sens enregistré.\#
five-yz-rate-limit\#
Code permanent pour une limitation de débit\#
{code} dit définitif, mais le texte dit que vous envoyez trop vite. Gardez l'adresse, ralentissez et renvoyez plus tard.\#
Certains fournisseurs (QQ, GoDaddy, limites quotidiennes de Google) refusent en 5yz ce qui passe plus tard. Un traitement qui supprime les adresses après n'importe quel 5yz élimine de bons destinataires.\#
forced-class\#
Postfix change la classe de ce code\#
Postfix envoie cela comme {expected}, car le premier chiffre de {code} l'emporte sur {enhanced}. Écrivez ce que vous voulez dire.\#
Avant l'envoi, smtpd remplace la classe du code d'état étendu par le premier chiffre du code de réponse. `550 4.7.1` quitte le serveur comme `550 5.7.1` : définitif, alors que l'auteur voulait peut-être dire temporaire.\#
greeting-domain\#
La bannière ne commence pas par le nom d'hôte\#
La bannière commence par « {value} », qui n'est pas un nom d'hôte. Faites-la commencer par le nom complet du serveur, par exemple {expected}.\#
Le premier mot après 220 est le nom du serveur ; les clients le journalisent et certains s'en servent pour reconnaître une boucle vers eux-mêmes. Postfix : `smtpd_banner` commence par `$myhostname`.\#
haproxy-smtpchk-word\#
HAProxy remplace ce mot\#
`option smtpchk` ne connaît que HELO et EHLO, « {value} » est donc remplacé par HELO sans avertir. Écrivez {expected}.\#
HAProxy compte le serveur comme disponible si la bannière et la réponse à la commande de salutation commencent par 2. Un autre mot n'est pas envoyé ; un serveur qui veut EHLO, ou un nom complet, est alors déclaré hors service.\#
header-check-code\#
Le code de réponse devient ici du texte\#
Après REJECT, les contrôles d'en-tête et de corps prennent un code d'état étendu et un texte, {code} partirait donc comme partie du texte. Écrivez {expected}.\#
cleanup(8) répond toujours 550 pour REJECT. Seul un code d'état étendu au début du texte est compris : `REJECT 5.7.1 Text`.\#
helo-argument\#
Mauvais nom dans EHLO ou HELO\#
{command} donne « {value} » comme nom du client, ce qui n'est pas un nom d'hôte complet. Donnez le vrai, ou l'adresse entre crochets, par exemple [192.0.2.1].\#
message empty\#
{command} arrive sans le nom du client. Donnez le nom d'hôte complet du client, ou son adresse entre crochets, par exemple [192.0.2.1].\#
Le nom devrait être le nom d'hôte complet du client et exister dans le DNS. Les noms vides, `localhost`, les noms sans point et les adresses IP nues sont refusés par beaucoup de serveurs (`501`, `504 5.5.2`) ou aggravent la note antispam.\#
help-214-outside\#
Code d'aide ou d'état sans HELP\#
{code} répond à {command}, mais va avec `HELP`. Vérifiez si réponses et commandes sont décalées d'un rang.\#
211 et 214 portent des textes d'état et d'aide. En réponse à une autre commande, ils montrent le plus souvent qu'une commande manque dans la transcription ou que le client compte mal.\#
leading-zero-or-overflow\#
Code d'état étendu mal formé\#
« {value} » n'est pas un code d'état étendu valide : chaque nombre a un à trois chiffres, sans zéro initial. Écrivez {expected}.\#
La forme est classe.sujet.détail, comme 5.7.1 ou 5.7.509. Les programmes qui comparent du texte ne reconnaissent pas 5.07.1, et quatre chiffres n'entrent pas dans la grammaire.\#
limits-below-minimum\#
Limite inférieure au minimum de la norme\#
{parameter} = {value} est inférieur à {limit}, que la norme donne comme minimum. Relevez-le au moins jusque-là.\#
Les expéditeurs peuvent compter sur 100 destinataires par transaction et sur des délais de plusieurs minutes (10 pour la fin des données). Des valeurs plus petites fractionnent le courrier, et des délais trop courts remettent des messages en double.\#
Mettre {parameter} = {limit}\#
lmtp-reply-count\#
LMTP : une réponse par destinataire\#
{first} destinataires ont été acceptés, mais {second} réponses suivent les données. Envoyez une réponse finale par destinataire accepté, dans leur ordre.\#
LMTP répond à la fin des données une fois pour chaque `RCPT TO` accepté, doublons compris. S'il manque des réponses, le client les attend ; s'il y en a trop, il les prend pour la réponse à la commande suivante.\#
mail-before-ehlo\#
MAIL FROM avant EHLO\#
{command} vient avant tout `EHLO` ou `HELO` accepté, le serveur peut donc répondre 503. Envoyez d'abord `EHLO` avec votre nom d'hôte.\#
Une session commence par `EHLO`. Beaucoup de serveurs l'exigent (Postfix `smtpd_helo_required`), et sans lui le client ne connaît aucune extension. Seuls `NOOP`, `HELP`, `EXPN`, `VRFY` et `RSET` peuvent venir avant.\#
map-code-class\#
Les codes de cette entrée ne vont pas ensemble\#
{code} et {enhanced} dans cette entrée ne sont pas de la même classe. Écrivez {expected}.\#
message impossible\#
« {code} » n'est pas un code possible pour un refus. Écrivez {expected}.\#
Une entrée de table d'accès ou d'en-têtes peut donner un code de réponse de 400 à 599 et un code d'état étendu de la même classe. Postfix corrige la classe sans rien dire, d'autres serveurs envoient ce qui est écrit, et l'expéditeur répète alors ce qui est définitif, ou l'inverse.\#
masked-banner\#
Un pare-feu masque les réponses du serveur\#
La réponse est masquée par « {value} » : un équipement entre client et serveur réécrit SMTP. Désactivez l'inspection SMTP (« fixup », ALG) du pare-feu.\#
Les pare-feu à inspection SMTP remplacent la bannière et les mots-clés EHLO par `*` ou `X`. Cela cache `STARTTLS`, `SIZE` et `8BITMIME`, empêche le chiffrement et peut bloquer la session à la fin des données.\#
master-option-spaces\#
Espaces dans une option de master.cf\#
`-o` prend {parameter}={value} sans espaces, Postfix lit donc le reste comme un autre argument. Supprimez les espaces, ou mettez le tout entre accolades : {expected}.\#
Dans master.cf, les arguments sont séparés par des espaces. `-o name = value` échoue au démarrage du service. Depuis Postfix 3.0, `-o { name = value }` peut contenir des espaces ; dans les versions plus anciennes, séparez les éléments de liste par des virgules.\#
milter-default-action-reject\#
Un milter en panne renvoie tout le courrier\#
Avec {parameter} = {value}, chaque message reçoit `550 5.5.0` tant que le milter ne répond pas. Mettez {expected}.\#
`reject` rend le redémarrage du filtre définitif pour les expéditeurs. Avec `tempfail` (`451 4.7.1`) ou le plus récent `shutdown` (421), ils réessaient ; `accept` laisse passer le courrier sans contrôle.\#
milter-greylist-class\#
code et ecode diffèrent\#
code « {code} » et ecode « {enhanced} » ne sont pas de la même classe. Écrivez {expected}.\#
message greylist\#
Une mise en liste grise avec {code} est définitive, les expéditeurs ne réessaient donc jamais. Utilisez {expected}.\#
milter-greylist envoie les deux tels qu'ils sont configurés. `greylist` demande 4yz avec la classe 4, par exemple `451` et `4.7.1` ; `blacklist` demande 5yz avec la classe 5.\#
missing-angle-brackets\#
Adresse sans chevrons\#
L'adresse dans {command} n'est pas entre chevrons. Écrivez {expected}.\#
Le chemin est toujours entre `<` et `>`, même vide : `MAIL FROM:<>`. Les serveurs stricts (Postfix `strict_rfc821_envelopes`) répondent 501.\#
Ajouter les chevrons\#
missing-enhanced\#
Texte de réponse sans code d'état étendu\#
Ce texte a le code de réponse {code}, mais pas de code d'état étendu. Ajoutez-en un, par exemple {expected}.\#
Le code d'état étendu donne le motif aux programmes, pour que l'expéditeur ne supprime pas de bonnes adresses après un refus par règle. Postfix ajoute de lui-même 5.7.1 à `REJECT` ; d'autres serveurs envoient le texte tel quel.\#
Insérer {enhanced}\#
multiline-code-differs\#
Le code change au milieu d'une réponse\#
Cette réponse commence par {first}, mais une ligne suivante porte {second}. Mettez le même code sur toutes les lignes d'une réponse.\#
Toutes les lignes d'une réponse multiligne doivent porter le même code. Certains clients suivent la première ligne, d'autres la dernière : si les codes diffèrent, ils ne s'accordent pas sur le succès.\#
multiline-unterminated\#
Réponse multiligne sans dernière ligne\#
La réponse {code} a un tiret sur sa dernière ligne, le client attend donc la suite. Mettez une espace après le code de la dernière ligne.\#
message end\#
Le texte s'arrête au milieu de la réponse {code} : sa dernière ligne a un tiret. Complétez la transcription, ou mettez une espace après le code de la dernière ligne.\#
Le tiret après le code annonce une autre ligne ; seule une espace (ou rien) termine la réponse. Un client qui attend la fin reste bloqué jusqu'à son délai d'attente, plusieurs minutes.\#
Mettre une espace après le dernier code\#
nested-mail\#
MAIL FROM dans une transaction ouverte\#
Ce {command} vient alors que la transaction de <{sender}> est encore ouverte. Envoyez d'abord `RSET`, ou terminez cette transaction.\#
Un `MAIL FROM` ouvre une transaction ; elle se termine par les données, `RSET`, `EHLO` ou la fin de la session. Les serveurs répondent 503 « nested MAIL command ».\#
Insérer RSET\#
nexthop-class\#
La classe ne convient pas au transport\#
{value} avec {enhanced} se contredit : error: renvoie un avis, retry: diffère. Écrivez {expected}.\#
Les transports `error:` (permanent, 5.0.0 par défaut) et `retry:` (temporaire, 4.0.0 par défaut) ne prennent qu'un code d'état étendu de leur propre classe.\#
no-ehlo-after-starttls\#
Pas d'EHLO après STARTTLS\#
Après la négociation TLS vient {command} au lieu de `EHLO`. Envoyez de nouveau `EHLO`.\#
Avec TLS, les deux côtés oublient ce qui a été dit avant, y compris le nom EHLO et les extensions. Les serveurs répondent 503, et l'authentification n'est souvent offerte que dans la seconde réponse.\#
non-ascii-reply\#
Le texte de la réponse n'est pas en ASCII\#
Le texte après {code} contient des lettres hors ASCII, alors que le client n'a pas demandé `SMTPUTF8`. Écrivez le texte en ASCII.\#
Le texte d'une réponse est en ASCII imprimable, sauf si le client a donné le paramètre `SMTPUTF8` avec `MAIL FROM`, `VRFY` ou `EXPN`. Tout autre texte arrive abîmé dans les journaux et les avis de non-remise, ou fait échouer le client.\#
nonstandard-code\#
Code de réponse hors norme\#
{code} n'est dans aucune norme SMTP ; {meaning}. Les clients suivent son premier chiffre ; côté serveur, envoyez {expected}.\#
{code} n'est dans aucune norme SMTP. Les clients suivent son premier chiffre ; côté serveur, envoyez un code de la norme avec un code d'état étendu.\#
{code} ne figure dans aucune norme SMTP ; {meaning}. Votre serveur suit son premier chiffre : {severity}.\#
message reported unknown\#
{code} ne figure dans aucune norme SMTP. Votre serveur suit son premier chiffre : {severity}.\#
Il n'existe pas de registre des codes de réponse, et un client doit traiter les inconnus d'après le premier chiffre : ce n'est donc pas une erreur. De nouveaux codes n'apportent rien que le code d'état étendu ne puisse dire.\#
open-relay-acceptance\#
Le serveur est peut-être un relais ouvert\#
{host} a accepté <{recipient}> d'un client qui ne s'est pas authentifié et n'est pas de son réseau. S'il n'est pas responsable de ce domaine, restreignez le relais sans attendre.\#
message setting\#
{parameter} accepte des destinataires avant que quoi que ce soit refuse les domaines étrangers. Mettez {expected} avant la première règle qui autorise tout le monde.\#
Les spammeurs trouvent un relais ouvert en quelques heures, et il finit sur les listes de blocage. Postfix : `smtpd_relay_restrictions` avec `reject_unauth_destination` ; Exim : `relay_from_hosts` et l'ACL de `RCPT`.\#
opensmtpd-filter-reply\#
OpenSMTPD ne peut pas envoyer cette réponse\#
« {value} » n'est pas une réponse qu'un filtre peut donner : le client reçoit `421 Internal server error` et est déconnecté. Commencez par un code 4yz ou 5yz, une espace et un texte, par exemple {expected}.\#
OpenSMTPD ne vérifie le texte de `reject` et `disconnect` qu'au déclenchement de la règle, pas avec `smtpd -n`. Il faut un code 4yz ou 5yz, une espace et au moins un caractère.\#
opensmtpd-reject-421\#
421 transforme reject en disconnect\#
Ce `reject` commence par 421, OpenSMTPD ferme donc aussi la connexion. Utilisez {expected} pour garder la session ouverte.\#
Un texte qui commence par 421 annonce que le serveur ferme le canal, et OpenSMTPD le fait. Pour une seule commande refusée, prenez 450 ou 451.\#
parameter-range-fatal\#
Cette valeur arrête le service\#
{parameter} = {value} est hors de {first} à {second}, smtpd s'arrête donc au démarrage sur une erreur fatale. Mettez {expected}.\#
Pour `unverified_*_reject_code` (200 à 599), `unverified_*_defer_code` (200 à 499) et `smtpd_forbid_bare_newline_reject_code` (500 à 599), Postfix vérifie les bornes au démarrage. En dehors, plus aucun courrier n'est pris.\#
permanent-code-as-4yz\#
Un réglage de test est resté actif\#
{parameter} = {value} fait réessayer des jours durant ce qui ne marchera jamais. Mettez {expected} une fois le test terminé.\#
450 pour les utilisateurs inconnus, ou `soft_bounce = yes`, protège le courrier pendant la mise en place d'un serveur. En service, cela remplit les files des autres et cache pendant des jours les fautes de frappe à leurs auteurs.\#
permanent-only-class4\#
Une situation permanente annoncée comme temporaire\#
{enhanced} désigne une situation qui ne passe pas d'elle-même. Répondez {expected}, pour que l'expéditeur reçoive tout de suite un avis de non-remise.\#
message testing\#
{enhanced} désigne une situation qui ne passe pas d'elle-même, et le texte dit que les refus temporaires de test sont actifs. Terminez le test avec `soft_bounce = no`.\#
{enhanced} désigne une situation qui ne passe pas d'elle-même, bien que le serveur ne fasse que différer le courrier. Corrigez ce que dit le texte, ou retirez le message de la file d'attente.\#
Les détails d'utilisateur inconnu, de syntaxe fautive et de commande erronée n'ont de sens qu'en classe 5. En classe 4, l'expéditeur réessaie des jours durant et n'apprend que tard une faute de frappe. 4.7.1 est laissé de côté : la liste grise s'en sert.\#
pipeline-order\#
Cette commande doit être la dernière d'un groupe\#
{command} est suivi d'autres commandes avant sa réponse. Placez-le en dernier dans l'envoi groupé.\#
`EHLO`, `DATA`, `VRFY`, `EXPN`, `NOOP` et `QUIT` changent ce qui peut suivre, le client doit donc voir la réponse. La fin des données suivie de `MAIL FROM` ou `QUIT` dans le même groupe est permise.\#
pipelining-unadvertised\#
Plusieurs commandes envoyées d'un coup sans PIPELINING\#
{command} a été envoyé avant la réponse à la commande précédente, mais le serveur n'offrait pas `PIPELINING`. Attendez chaque réponse.\#
Sans l'extension, client et serveur parlent à tour de rôle. Les logiciels de spam n'attendent pas, d'où des refus : Exim `554 SMTP synchronization error`, Postfix `reject_unauth_pipelining` et postscreen.\#
placement\#
Code d'état étendu mal placé\#
Le code d'état étendu est écrit « {value} » dans le texte, où les programmes ne le cherchent pas. Mettez {enhanced} juste après {code} et une espace.\#
Il se place au début du texte, après une espace, sans autre signe. qmail écrit `(#5.7.1)` à la fin, les passerelles Cisco `#5.1.0` au début ; cet outil lit les deux.\#
Placer {enhanced} après {code}\#
plaintext-auth\#
Mot de passe envoyé sans chiffrement\#
{command} envoie le mot de passe sans que TLS apparaisse dans cette session. Envoyez d'abord `STARTTLS` ou utilisez le port 465, et changez le mot de passe si la ligne n'était pas protégée.\#
`PLAIN` et `LOGIN` ne font qu'encoder en Base64 ; n'importe qui sur le trajet peut les lire. Un serveur ne devrait les offrir que dans TLS (Postfix `smtpd_tls_auth_only = yes`). Les connexions locales (loopback) sont laissées de côté.\#
policy-mistaken-for-unknown\#
Refusé par une règle, pas un utilisateur inconnu\#
Ici, {code} porte sur une règle (« {text} »), pas sur l'adresse. Gardez l'adresse et traitez la cause.\#
550 signifie boîte inconnue ou refus par une règle. Un traitement qui ne regarde que 550 supprime de bonnes adresses après une inscription sur une liste de blocage. Le sujet 1 du code d'état étendu parle d'adresses, le sujet 7 de politique.\#
postfix-5xx-greeting\#
Bannière 5yz traitée comme temporaire par Postfix\#
{host} a refusé la connexion avec {code}, mais Postfix garde le message et essaie d'autres hôtes. C'est son réglage par défaut ; surveillez la file, ou mettez `smtp_skip_5xx_greeting = no` pour renvoyer tout de suite un avis.\#
Avec `smtp_skip_5xx_greeting = yes` (par défaut), une bannière 5yz compte comme « cet hôte ne répond pas », d'où `dsn=4.x.x` à côté d'une réponse 5yz. Le journal dit vrai.\#
provider-conflict\#
Le fournisseur donne un autre sens à ce code\#
Venant de {host}, {enhanced} signifie : {meaning}. Le sens enregistré ({name}) ne s'applique pas ici.\#
Google emploie X.7.23, X.7.27, X.7.29 et X.7.30 pour PTR, SPF, TLS et DKIM ; Microsoft emploie 5.1.10, 5.4.1, 5.7.12 et 5.7.13 pour les destinataires et les droits. Le registre dit autre chose : il importe donc de savoir qui a répondu.\#
provider-token\#
Un jeton propre à un fournisseur\#
« {value} » est un jeton de {name} : {meaning}. {fix}\#
Les grands fournisseurs mettent des jetons comme [TSS04], S3150 ou IB105 dans leurs réponses. Ils en disent plus que les codes et sont expliqués sur les pages du fournisseur.\#
quit-missing\#
Pas de QUIT à la fin\#
Le client a fermé la connexion sans `QUIT`. Le message accepté avant est tout de même remis ; envoyez `QUIT` et attendez 221.\#
C'est la réponse à la fin des données qui compte, rien n'est donc perdu. Mais les serveurs journalisent « lost connection », et certains en tiennent rigueur au client.\#
rcpt-without-mail\#
RCPT TO sans MAIL FROM\#
{command} vient sans `MAIL FROM` accepté, le serveur répond donc 503. Envoyez d'abord `MAIL FROM` et attendez 250.\#
message refused\#
{command} suit un `MAIL FROM` refusé ({code}). Traitez ce refus-là ; celui-ci n'en est que la conséquence.\#
Un destinataire suppose une transaction ouverte. Dans un envoi groupé, `RCPT TO` échoue naturellement après un `MAIL FROM` refusé.\#
reply-code-out-of-range\#
Code de réponse hors des bornes admises\#
{parameter} = {value} est hors de {first} à {second}, Postfix envoie donc `450 4.7.1` à la place. Mettez {expected}.\#
Au démarrage, le smtpd de Postfix prend ici n'importe quel nombre. Au premier refus, il journalise « SMTP reply code configuration error » et répond `450 4.7.1 Service unavailable`, quelle qu'ait été l'intention.\#
reply-count\#
Le nombre de réponses diffère de celui des commandes\#
Il y a ici {first} commandes et {second} réponses. Cherchez la commande sans réponse, ou la réponse sans commande.\#
Chaque commande reçoit exactement une réponse. Les clients les associent en comptant : une de trop ou de moins décale le sens de toutes les suivantes. Un 421 spontané avant que le serveur ferme n'est pas une faute.\#
reply-line-too-long\#
Ligne de réponse de plus de 512 octets\#
Cette ligne de réponse fait {count} octets, et {limit} seulement sont permis, CR LF compris. Découpez-la en plusieurs lignes qui commencent toutes par {code}.\#
Un client ne doit prévoir que 512 octets. Les lignes plus longues sont coupées, ou prises pour deux lignes dont la seconde n'a pas de code.\#
reply-not-in-table\#
Réponse inhabituelle à cette commande\#
{code} n'est pas parmi les réponses que la norme prévoit pour {command}. Suivez son premier chiffre : {meaning}.\#
message class\#
{code} ne peut pas répondre à {command} : son premier chiffre ne convient pas. Vérifiez si réponses et commandes sont décalées d'un rang.\#
Chaque commande a sa liste de réponses ; 421, 500 et 501 peuvent répondre à toutes. Des serveurs en envoient d'autres, c'est donc une information, sauf si le premier chiffre n'a pas de sens, comme 354 à `MAIL FROM`.\#
retry-after-permanent\#
Renvoyé après un refus permanent\#
Le message {value} a été retenté après {code}. Arrêtez-le : ne répétez un envoi refusé en 5yz qu'après avoir changé quelque chose.\#
Après 5yz, le même essai ne doit pas être répété ; les répétitions nuisent à la réputation de l'expéditeur. D'autres hôtes MX après une bannière 5yz, ou plusieurs destinataires d'un message, ne sont pas des répétitions.\#
secret-exposed\#
Mot de passe lisible dans ce fichier\#
Cette ligne contient des identifiants en Base64, que n'importe qui peut décoder. Masquez-la avant de partager le fichier, et changez le mot de passe s'il l'a déjà été.\#
message digest\#
Cette réponse contient le nom d'utilisateur et une empreinte du mot de passe, que l'on peut deviner hors ligne. Masquez-la avant de partager le fichier.\#
Les arguments de `AUTH PLAIN` et `LOGIN`, les réponses à 334 et les jetons porteurs ne sont pas chiffrés. Cet outil ne les décode et ne les affiche jamais. La plupart des clients ont une option qui les cache dans les journaux.\#
Masquer les identifiants\#
sendmail-class-differs\#
Le code et le code d'état étendu diffèrent\#
{enhanced} et {code} dans cette erreur ne sont pas de la même classe. Écrivez {expected}.\#
Dans `ERROR:D.S.N:"NNN text"`, les mailertables et `$#error $@ D.S.N $: "NNN text"`, Sendmail décide d'après le code d'état étendu et envoie le code de réponse au client : les deux côtés ne s'accordent pas sur le caractère définitif.\#
sendmail-unquoted-reply\#
Texte de réponse sans guillemets\#
Le texte après {code} n'est pas entre guillemets doubles, Sendmail le découpe donc en éléments et l'envoie déformé. Mettez toute la réponse entre guillemets : {expected}.\#
Sendmail analyse un texte sans guillemets dans les règles et les tables comme une adresse : points, arobases et espaces se perdent ou se doublent.\#
Mettre la réponse entre guillemets\#
separator\#
Ni espace ni tiret après le code de réponse\#
Après {code} vient « {value} » au lieu d'une espace ou d'un tiret. Écrivez « {code} » suivi d'une espace sur la dernière ligne d'une réponse et « {code}- » sur les autres.\#
Le caractère qui suit le code indique si la réponse continue. Avec tout autre caractère, certains clients jugent la ligne défectueuse, d'autres y voient la fin de la réponse.\#
Mettre une espace après {code}\#
size-over-limit\#
Message plus gros que la limite SIZE annoncée\#
Le client annonce {value} octets, mais le serveur n'en prend que {limit}. Réduisez le message, ou relevez la limite sur le serveur.\#
Le nombre après `SIZE` dans la réponse à `EHLO` est la limite du serveur (0 ou rien : non indiquée). Une annonce plus grande est refusée avec `552 5.3.4` avant l'envoi du message. Les pièces jointes grossissent d'un tiers environ dans un message.\#
smuggling-pattern\#
Fins de ligne qui permettent le SMTP smuggling\#
La fin des données n'est pas ici CR LF point CR LF, deux serveurs peuvent donc lire des messages différents. N'envoyez que CR LF, et refusez ou normalisez les LF isolés sur le serveur.\#
{parameter} = {value} laisse passer les fins de ligne isolées, des messages dissimulés peuvent donc entrer. Mettez {expected}.\#
Si un serveur termine les données à LF point LF et l'autre non, un attaquant cache dans le premier message un second à l'expéditeur usurpé. Postfix : `smtpd_forbid_bare_newline = normalize` ou `reject` ; Exim à partir de 4.97.1, Sendmail à partir de 8.18.\#
softbounced-permanent\#
Code temporaire pour une faute permanente\#
{code} dit de réessayer, mais le texte dit « {text} ». Côté réception : répondez {expected} ; côté envoi : supprimez le message si cela dure.\#
Un utilisateur inconnu ou un relais refusé ne s'arrange pas tout seul. Avec 4yz, l'expéditeur réessaie des jours durant et l'auteur n'apprend que tard une faute de frappe. Souvent `soft_bounce = yes` ou un code de refus 450 est resté après un test.\#
space-after-colon\#
Espace après les deux-points\#
{command} a une espace entre les deux-points et l'adresse. Écrivez {expected}.\#
La grammaire n'y admet pas d'espace. Beaucoup de serveurs l'acceptent, d'autres répondent 501 ou 555, et le code du client est facile à corriger.\#
Supprimer l'espace\#
starttls-advertised-in-tls\#
STARTTLS offert à l'intérieur de TLS\#
Le serveur offre `STARTTLS` alors que la session est déjà chiffrée. Retirez le mot-clé de la réponse à `EHLO` dans TLS.\#
Un serveur ne doit plus l'offrir après la négociation. Les clients qui se fient à la liste lancent TLS une seconde fois et échouent ; c'est le signe d'un mandataire qui termine TLS sans le dire au serveur de messagerie.\#
starttls-pipelined\#
Commandes envoyées avec STARTTLS\#
{command} a été envoyé avant la réponse à `STARTTLS`. Attendez 220, terminez la négociation, puis envoyez `EHLO`.\#
Ce qui arrive en clair derrière `STARTTLS` pourrait être injecté par un attaquant et exécuté dans TLS. Les serveurs le jettent ou ferment la session (Gmail : `523 5.7.10`).\#
starttls-stripped\#
STARTTLS a disparu de la réponse à EHLO\#
{host} n'offre pas ici `STARTTLS`, alors qu'il l'a offert avant. Comparez depuis un autre réseau, et désactivez l'inspection SMTP du pare-feu.\#
Des pare-feu et des attaquants retirent ou écrasent le mot-clé pour que le courrier passe en clair. Les expéditeurs avec MTA-STS, DANE ou `encrypt` ne remettent alors rien ; les autres remettent, sans que personne ne le voie.\#
starttls-unadvertised\#
STARTTLS n'était pas offert\#
La dernière réponse à `EHLO` de {host} n'offrait pas `STARTTLS`, mais le client l'envoie. Essayez avec un nouvel `EHLO` ; si le mot-clé y manque, activez TLS sur le serveur ou cherchez un pare-feu qui l'enlève.\#
message active\#
TLS est déjà actif, mais le client envoie encore `STARTTLS`. Supprimez le second.\#
Le client ne peut employer `STARTTLS` que si la réponse à `EHLO` le liste, et une seule fois. Les serveurs répondent 500, 502, 503 ou 554.\#
status-field-syntax\#
Champ Status mal formé\#
« {value} » n'est pas un état valide. Écrivez classe, sujet et détail en chiffres, par exemple {expected}.\#
Le champ `Status:` d'un rapport de remise contient exactement trois nombres séparés par des points, le premier 2, 4 ou 5 ; un commentaire peut suivre entre parenthèses. Les programmes ignorent les autres formes et perdent le motif.\#
too-long-text\#
Texte de réponse configuré trop long\#
Ce texte donne une ligne de réponse de {count} octets, et {limit} seulement sont permis. Raccourcissez-le ou renvoyez les détails à une page Web.\#
Une ligne de réponse a au plus 512 octets, code et CR LF compris. Les plus longues sont coupées dans les journaux et les avis, le plus souvent juste avant le lien qui devait aider.\#
too-many-rcpt-code\#
Mauvais code pour trop de destinataires\#
Le texte dit trop de destinataires, mais le code est {code}. Répondez `452 4.5.3` pour chaque destinataire en trop ; côté client, envoyez le reste dans une autre transaction.\#
452 dit au client d'envoyer le reste plus tard. Une ancienne norme donnait ici 552, que les clients devraient traiter comme 452 ; d'autres codes 5yz font échouer des destinataires qu'on aurait pu servir.\#
Écrire 452 4.5.3\#
unadvertised-parameter\#
Paramètre non offert\#
{keyword} est employé ici, mais la réponse du serveur à `EHLO` ou `HELO` ne l'offre pas. Supprimez-le, ou cherchez pourquoi le mot-clé manque.\#
Les paramètres de `MAIL FROM` et `RCPT TO` ne sont permis que pour les extensions que le serveur liste ; sinon il répond 555 ou 455. Un pare-feu peut avoir retiré le mot-clé.\#
undotted-dot\#
Point en début de ligne non doublé\#
Cette ligne du message commence par un point simple. Doublez-le, sinon le serveur l'enlève, et une ligne réduite à un point termine le message.\#
Après `DATA`, le client ajoute un point à chaque ligne qui commence par un point, et le serveur l'enlève. Les programmes qui l'oublient perdent des points, tronquent le message ou ouvrent la porte à des commandes dissimulées.\#
Doubler le point\#
unexpected-3yz\#
Réponse intermédiaire là où aucune n'est possible\#
{code} répond à {command}, qui n'a pas de deuxième étape. Vérifiez si une commande manque dans cette transcription, ou si les réponses sont décalées.\#
354 va avec `DATA` et 334 avec `AUTH`. Ailleurs, cela signifie le plus souvent que client et serveur ne s'accordent plus sur la réponse qui correspond à chaque commande.\#
unregistered\#
Code d'état étendu non enregistré\#
{enhanced} n'est pas au registre IANA ; {meaning}. Lisez le texte pour connaître la cause exacte.\#
{enhanced} n'est pas au registre IANA. Fiez-vous à sa classe et à son sujet, et lisez le texte pour connaître la cause exacte.\#
Un détail inconnu se lit d'après sa classe et son sujet : ce n'est pas une erreur. La plupart des codes de ce genre viennent de Microsoft, dont les pages les expliquent.\#
vrfy-250-unverified\#
VRFY dit oui à tout\#
Le serveur répond 250 à `VRFY` pour chaque nom demandé. Répondez 252 si vous ne vérifiez pas.\#
250 à `VRFY` signifie que la boîte a été vérifiée. Un serveur qui veut seulement cacher ses utilisateurs dit 252 (« cannot verify, will try »), ce qui ne trompe personne.\#
Écrire 252\#
vrfy-502\#
VRFY reçoit 502\#
Avec {parameter} = {value}, le serveur répond 502 à `VRFY`. C'est courant et sans danger ; la norme préfère 252.\#
`VRFY` fait partie des commandes que tout serveur devrait connaître ; 252 cache les utilisateurs aussi bien que 502. Postfix répond 502 avec `disable_vrfy_command = yes`.\#
wrong-hello-for-protocol\#
Client SMTP sur un serveur LMTP, ou l'inverse\#
{command} a été refusé avec {code}, car ce port parle l'autre protocole. Utilisez `LHLO` pour LMTP et `EHLO` pour SMTP, ou corrigez le port.\#
Un serveur LMTP doit refuser `EHLO`, pour que personne ne le prenne pour du SMTP. Cause typique : un transport `smtp:` vers le port LMTP de Dovecot (24) au lieu de `lmtp:`, ou l'inverse.\#

"""#)
}
