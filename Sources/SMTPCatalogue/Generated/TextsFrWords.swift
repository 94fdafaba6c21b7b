// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frWords = PackedTable(
        records: #"""
00000300004006O030040400<60<0080200?90<00:0200Ae0<00<0200DG0<00>0200FO0?00@0200I80<00B0200KT0<00D0200N:0C00F02\#
00P^0<00H0200Rl0<00J0200Tn0<00L0200WB0<00N0200Xd0<00P0200Zl0<00R0200]P0<00T0200_80<00V0200`>0<00X0200b_0<00Z02\#
00dR0@00\0200fb0<00^0200i]0<00`0200l50?00b0200nd0@00d02011H0F00f05018f0D00k0501@40H0100501F80E0150601PB0H01;06\#
01YE0J01A0601ba0D01G0601hf0C01M0501mP0F01R05024U0D01W05029k0F01\0602A?0B01b0502Im0E01g0502OP0G01l0502TL0I02105\#
02ZP0G0260402_[0J02:0502eN0D02?0402jL0B02C0403150G02G04037I0@02K0603>\0E02Q0603Ec0402W0403K]0>02[04\#

"""#,
        slots: #"""
000000000G0L040I0K0W0X030E0^0205060:000<0B00000000000Y000=0N0000000J0P0T000M0a00000F00000R00070H0U00000D000000\#
0900000000000000000000000V00000000000000000000000000000@0O0000000[000S00080C000001000_00000000000000000000000]\#
0Q0\0`000?0Z000A00000;00000000000>00\#

"""#,
        fields: #"""
0003400070D000K;000V2:002`4002d2V005JA005[0d00034006R0P000K;00721\002`4008^1m005JA00:[1K0003400<B0b000K;00=425\#
0003400?E0>000K;00?S2B0003400B10M000K;00BN1i0003400DS0R000K;00E51J0003400F^0G000K;00G5230003400ID0C000K;00IW1m\#
0003400K`0F000K;00L6240003400NM0>000K;00N[230003400Pj0S000K;00QM1O0003400S80E000K;00SM1Q0003400U:0V000K;00U`1R\#
0003400WN0B000K;00W`140003400Y00N000K;00YN1N0003400[80F000K;00[N220003400]\0=000K;00]i1?0003400_D0C000K;00_W0W\#
0003400`J0H000K;00`b1m0003400bk0I000K;00cD1>0003400db0G000K;00e91Y0003400fn0O000K;00gM2@0003400ii0E000K;00j>1g\#
0003400lD0\000K;00m01d0003400o40l000K;01001H00034011^0P000K;012>1W002`4013e1e015Z:015d1R005JA017F1P00034019:0K\#
000K;019U1:002`401:_1\015Z:01<K2?005JA01>Z1J0003401@L0R000K;01@n10002`401An1a015Z:01C_1A005JA01E0180003401FM0T\#
000K;01G11P002`401HQ1l015Z:01JM1a005JA01L>2G01NUC01Nh1J0003401PZ0B000K;01Pl1\002`401RX2<015Z:01Td1>005JA01V21c\#
01NUC01We1P0003401Y_0M000K;01Z<1Z002`401[f2K015Z:01^A15005JA01_F2201NUC01aH1I0003401c50@000K;01cE1<002`401dQ1R\#
015Z:01f31;005JA01g>0W01NUC01ge110003401i90F000K;01iO16002`401jU19015Z:01k^0E005JA01l31M0003401mf0`000K;01nV2G\#
002`4020m1d015Z:022a0R005JA023C1B00034024i0A000K;025:12002`4026<1R015Z:027^10005JA028^1=0003402:A0I000K;02:Z1P\#
002`402<:1a015Z:02=k0L005JA02>G1b01NUC02@9160003402AQ0L000K;02Am2^002`402D[21015Z:02F\1j005JA02HV1G0003402JB0?\#
000K;02JQ1a002`402LB1V015Z:02Mh0e005JA02N]0c0003402Og0P000K;02PG1I002`402Q`0d015Z:02RT0n005JA02SR0j0003402Te0D\#
000K;02U91?002`402VH1[015Z:02X30O005JA02XR1n0003402Zg0F000K;02[=1M002`402\Z1O015Z:02^91R0003402`50C000K;02`H1B\#
002`402aZ20015Z:02cZ0T005JA02d>1@0003402eb0C000K;02f51U002`402gZ1D015Z:02hn1N0003402j^0@000K;02jn1o002`402lm20\#
005JA02nm2800034031L0Y000K;032521002`403461c005JA035i1P00034037Y0M000K;03860n002`4039427015Z:03;;0g005JA03<21@\#
01NUC03=B1J0003403?10R000K;03?S1B002`403@e25015Z:03Bj0g005JA03Ca1B01NUC03E30`0003403Eg0R000K;03FI21002`403HJ1N\#
005JA03Ih1e0003403Kk0c000K;03L^1W002`403NE1c005JA03P80[\#

"""#,
        blob: #"""
1yz\#
name\#
Aucune réponse SMTP\#
description\#
Aucune réponse ne commence par 1 : SMTP n'a ni réponse préliminaire ni réponse informative. Cette classe appartient à FTP et à HTTP.\#
when\#
Sur les sites de référence qui citent « 1xx Informational », le plus souvent avec `101` et `111` : ce sont des numéros d'erreur de Linux affichés par un client.\#
fix sending-admin\#
Cherchez la vraie réponse dans les lignes voisines.\#
3yz\#
Réponse intermédiaire positive\#
Le serveur a accepté la commande et attend la suite. Ce n'est pas une redirection, qui n'existe qu'en HTTP.\#
`354` après `DATA` : envoyez le message. `334` pendant `AUTH` : envoyez la suite de la connexion. Exim connaît aussi `353`.\#
Envoyez ce que la commande demande ; lisez la réponse qui suit avant la commande suivante.\#
command ATRN\#
prendre le courrier en attente sur cette connexion\#
Un client authentifié demande le courrier de ses domaines ; les deux côtés échangent ensuite leurs rôles sur la même connexion.\#
command AUTH\#
s'authentifier\#
Le client choisit un mécanisme proposé dans la réponse à `EHLO`. Le serveur peut demander la suite par `334`, jusqu'au succès ou à l'échec.\#
command BDAT\#
envoyer un morceau du message\#
Envoie une partie du message, de longueur annoncée, à la place de `DATA`. Le morceau marqué `LAST` termine le message.\#
command BURL\#
envoyer le message par référence\#
Fait chercher le message, ou une partie, sur un serveur IMAP par le serveur de soumission.\#
command CONNECT\#
la connexion elle-même\#
Ce n'est pas une commande : le client se connecte et attend. Le message d'accueil qui suit est la première réponse de la session.\#
command DATA\#
annoncer le message\#
Le client demande à envoyer le message. Après `354` suivent en-tête et corps, jusqu'à une ligne ne contenant qu'un point.\#
command EHLO\#
le client se présente\#
Le client donne son nom d'hôte et demande les extensions du serveur. Première commande d'une session, renvoyée après `STARTTLS`.\#
command END-OF-DATA\#
fin du message\#
Ce n'est pas une commande : la ligne ne contenant qu'un point termine le message. La réponse dit si le serveur le prend en charge.\#
command ETRN\#
lancer la file d'attente d'un hôte\#
Demande au serveur d'envoyer le courrier en attente pour un hôte, par une connexion séparée.\#
command EXPN\#
développer une liste\#
Demande les membres d'une liste de diffusion. La plupart des serveurs publics n'y répondent pas.\#
command HELO\#
le client se présente, ancienne forme\#
Le client donne son nom d'hôte, sans extensions. Seulement pour les serveurs qui refusent `EHLO`.\#
command HELP\#
demander de l'aide\#
Demande un texte d'aide destiné à une personne devant un terminal.\#
command LHLO\#
le client se présente en LMTP\#
L'équivalent de `EHLO` en LMTP. Un serveur LMTP refuse `EHLO`, un serveur SMTP refuse `LHLO`.\#
command MAIL\#
indiquer l'expéditeur\#
`MAIL FROM:<adresse>` ouvre une transaction et donne l'adresse de retour, où vont les avis de non-remise ; `<>` pour un tel avis.\#
command NOOP\#
ne rien faire\#
Demande un succès et rien d'autre, par exemple pour garder la session ouverte.\#
command QUIT\#
terminer la session\#
Le client prend congé et attend `221`.\#
command RCPT\#
indiquer un destinataire\#
`RCPT TO:<adresse>` donne un destinataire ; la commande est envoyée une fois pour chacun. La plupart des refus viennent ici.\#
command RSET\#
abandonner la transaction\#
Le serveur oublie expéditeur, destinataires et message ; la session continue.\#
command STARTTLS\#
demander le chiffrement\#
Le client demande à chiffrer la connexion. Après `220` suit la négociation TLS, puis un nouvel `EHLO`.\#
command TURN\#
échanger les rôles (retirée)\#
Faisait échanger leurs rôles au client et au serveur sans aucun contrôle. Retirée pour des raisons de sécurité ; les serveurs la refusent.\#
command VRFY\#
vérifier une adresse\#
Demande si une boîte existe. La plupart des serveurs publics répondent `252` ou `502`, contre la collecte d'adresses.\#
command XCLIENT\#
transmettre les données du client (Postfix)\#
Un mandataire indique à Postfix le nom et l'adresse du vrai client. La session recommence par un message d'accueil.\#
command XFORWARD\#
transmettre les données du client pour le journal (Postfix)\#
Un filtre indique à Postfix de quel client vient un message, pour le journal seulement.\#
error access-forbidden\#
Connexion interdite de ce côté\#
Le système d'exploitation ou un pare-feu de l'hôte émetteur ne laisse pas le programme se connecter.\#
Antivirus qui bloquent le port 25 sauf pour les programmes de messagerie connus ; règles de l'hôte ou du conteneur.\#
fix sender\#
Autorisez le programme dans l'antivirus ou le pare-feu (protection contre les vers de messagerie).\#
Autorisez les connexions sortantes de ce programme ; utilisez le port 587 avec authentification.\#
error cannot-connect\#
Pas de connexion au serveur\#
Le programme n'a atteint aucun serveur ; il n'y a donc pas eu de réponse.\#
Nom d'hôte ou port erroné, pas de réseau, un pare-feu ou un antivirus sur le chemin, un serveur arrêté.\#
Vérifiez dans le compte le nom du serveur, le port (587 ou 465) et le chiffrement ; essayez un autre réseau, sans VPN ni analyse du courrier.\#
Testez depuis la même machine : `nc -vz HOST 587` ou `Test-NetConnection HOST -Port 587`.\#
error connection-aborted\#
Connexion interrompue de ce côté\#
Un logiciel de l'hôte émetteur a lui-même rompu la connexion.\#
Un antivirus ou un pare-feu qui inspecte le courrier, un changement de VPN ou de réseau, un délai du programme.\#
Coupez pour un essai l'analyse du courrier dans l'antivirus ; envoyez de nouveau.\#
Exemptez le programme de messagerie de l'inspection du courrier sortant.\#
error connection-lost\#
Connexion fermée par l'autre côté\#
La connexion s'est établie et s'est rompue avant la fin. Une réponse a pu se perdre avec elle.\#
Un serveur, un pare-feu ou un antivirus qui raccroche : trop de connexions, client bloqué, TLS sur le mauvais port, délai.\#
Vérifiez port et chiffrement : 465 veut TLS d'emblée, 587 STARTTLS. Coupez l'analyse du courrier pour un essai.\#
Voyez après quelle commande elle se rompt. D'emblée : blocage ou TLS attendu ; dans le message : MTU ou filtre. Laissez la file d'attente réessayer.\#
fix receiving-admin\#
Lisez le journal pour ce client ; que limites et filtres répondent `421` avant de fermer.\#
error connection-refused\#
Connexion refusée\#
L'hôte a été atteint, mais rien n'écoute sur ce port, ou un pare-feu refuse. Aucune session n'a eu lieu.\#
Service de messagerie arrêté, mauvais port (25, 465 et 587 confondus), un programme qui envoie à `localhost` où aucun serveur ne tourne.\#
Vérifiez le nom du serveur et le port : 587 ou 465 pour remettre du courrier.\#
Testez avec `nc -vz HOST 587`. Conteneurs : `localhost` est le conteneur lui-même, indiquez l'hôte de messagerie.\#
Vérifiez que le service tourne et écoute sur l'adresse publique (`ss -ltn`), puis le pare-feu.\#
error connection-timed-out\#
Délai de connexion dépassé\#
L'autre côté n'a pas répondu à temps : aucune connexion ne s'est établie, ou elle est restée muette.\#
Port 25 sortant bloqué par le fournisseur ou le cloud (le plus fréquent), un pare-feu qui jette les paquets, une mauvaise adresse, un serveur surchargé.\#
Utilisez le port 587 ou 465 avec authentification au lieu du port 25.\#
Testez chaque hôte MX avec `nc -vz HOST 25`. Si tous échouent, demandez l'ouverture du port 25, ou passez par un relais sur 587.\#
Ouvrez le port à tous ; retirez des enregistrements MX les hôtes qui ne répondent pas.\#
error dns-no-address\#
Nom sans adresse\#
Le nom existe dans le DNS, mais n'a aucune adresse à laquelle se connecter.\#
Noms de MX ou de serveur sans enregistrement A ni AAAA ; un domaine indiqué comme nom de serveur.\#
Vérifiez le nom du serveur sortant : il manque souvent `smtp.` ou `mail.`.\#
Lancez `dig A HOST` et `dig AAAA HOST`.\#
Donnez à chaque hôte de messagerie un enregistrement A ou AAAA.\#
error dns-no-answer\#
Pas de réponse du DNS\#
Le nom n'a pas pu être résolu pour l'instant ; il existe peut-être.\#
Résolveur ou serveurs de noms muets, réseau coupé, conteneur sans DNS.\#
Réessayez plus tard.\#
Testez le résolveur (`dig HOST`, `/etc/resolv.conf`) ; laissez la file d'attente réessayer.\#
error envelope-refused\#
Expéditeur ou destinataires absents ou refusés\#
L'expéditeur ou les destinataires manquent, sont mal formés, ou ont été refusés. La réponse du serveur, s'il y en a une, figure à côté du nom.\#
Un champ `to` ou `from` vide dans un programme, des adresses avec espaces ou sauts de ligne, pas d'authentification.\#
Vérifiez les adresses du message.\#
Journalisez expéditeur et destinataires avant l'envoi ; lisez la réponse citée.\#
error host-not-found\#
Hôte introuvable\#
Le DNS ne connaît pas ce nom d'hôte ; rien n'a pu être envoyé.\#
Faute de frappe dans le nom du serveur ou du domaine, enregistrement DNS absent, machine sans DNS.\#
Vérifiez le nom du serveur sortant, ou le domaine de l'adresse.\#
Interrogez le nom avec `dig A HOST` et `dig MX DOMAIN` sur l'hôte émetteur.\#
error host-unreachable\#
Pas de route vers l'hôte\#
Un routeur ou un pare-feu signale que l'hôte ne peut être atteint. Aucune session n'a eu lieu.\#
Un pare-feu qui rejette le port avec « host unreachable », un hôte arrêté, une mauvaise adresse dans le DNS.\#
Vérifiez le nom du serveur.\#
Examinez les règles sur les ports de messagerie sortants et testez avec `nc -vz HOST 25` depuis un autre endroit.\#
Vérifiez le pare-feu, l'adresse et les enregistrements qui y mènent.\#
error login-failed\#
Échec de l'authentification\#
Le serveur n'a pas accepté la connexion de l'utilisateur, ou les deux côtés n'ont aucun mécanisme en commun. La réponse du serveur, `535` en général, figure à côté.\#
Mot de passe faux ou changé, mot de passe d'application ou OAuth manquant, nom d'utilisateur absent, authentification avant TLS.\#
Essayez le mot de passe dans le webmail ; créez un mot de passe d'application si la connexion en deux étapes est active.\#
Lisez la réponse citée ; choisissez un mécanisme de la dernière réponse à `EHLO`.\#
error message-refused\#
Message refusé\#
Le serveur a accepté expéditeur et destinataires, mais refusé le message. Sa réponse figure à côté du nom.\#
Filtres antispam ou antivirus, limites de taille, en-têtes défectueux, échec de SPF, DKIM ou DMARC.\#
Envoyez un court essai sans liens ni pièces jointes.\#
Lisez la réponse citée et agissez selon son code.\#
error message-too-large\#
Message trop gros pour ce compte\#
Le message dépasse la taille que ce compte peut envoyer ; Outlook ne l'a donc pas remis.\#
Grosses pièces jointes ; le codage ajoute un tiers.\#
Partagez les gros fichiers par un lien, ou divisez le message.\#
Relevez la limite de la boîte (Exchange : `MaxSendSize`).\#
error network-unreachable\#
Réseau inaccessible\#
L'hôte émetteur n'a pas de route vers l'adresse ; aucune session n'a eu lieu.\#
Hôtes sans IPv6 fonctionnel qui choisissent une adresse IPv6 ; réseau coupé ; route par défaut absente.\#
Vérifiez la connexion réseau.\#
Testez avec `ip route get ADDRESS`. Sans IPv6 fonctionnel : `inet_protocols = ipv4` (Postfix) ou `disable_ipv6 = true` (Exim).\#
error recipient-refused\#
Destinataires refusés\#
Le serveur a refusé des destinataires à `RCPT TO`. Sa réponse figure à côté du numéro.\#
Avant tout un relais sans authentification ; puis une adresse fausse ou un expéditeur bloqué.\#
Activez l'authentification pour le serveur sortant (port 587 ou 465), puis vérifiez les adresses.\#
error reply-not-understood\#
Réponse incomprise\#
Ce que le serveur a envoyé n'est pas une réponse SMTP ; le programme a renoncé.\#
Un autre service sur ce port, TLS attendu d'emblée (port 465), un mandataire ou une page de connexion du réseau sur le chemin.\#
Vérifiez le port et le chiffrement.\#
Regardez ce qui répond : `nc HOST 25`, ou `openssl s_client -connect HOST:465`.\#
error sender-refused\#
Expéditeur refusé\#
Le serveur a refusé l'adresse d'expéditeur à `MAIL FROM`. Sa réponse figure à côté du numéro.\#
Pas d'authentification, adresse qui n'appartient pas au compte, expéditeur bloqué.\#
Activez l'authentification pour le serveur sortant ; envoyez depuis l'adresse de votre compte.\#
error socket-error\#
Erreur de socket\#
La connexion a échoué en dessous de SMTP. Le message voisin dit comment : refus, délai, certificat, mauvaise version de TLS.\#
Nodemailer avec `secure: true` sur le port 587 (« wrong version number »), certificats autosignés, aucun serveur sur ce port.\#
N'utilisez `secure: true` qu'avec le port 465, `false` avec 587 (STARTTLS). Réparez les certificats au lieu de couper la vérification.\#
error temporary-refusal\#
Remis à plus tard par le serveur distant\#
Le serveur distant a répondu par un code 4yz. Le numéro d'Exim dit après quelle commande : -44 `RCPT`, -45 `MAIL`, -46 `DATA`.\#
Liste grise, limites de débit, boîtes pleines ; dans les données de réessai d'Exim (`exinext`) et ses journaux.\#
Lisez la réponse citée dans le journal (`exigrep`) ; la file d'attente réessaie d'elle-même.\#
error tls-failed\#
Échec de la négociation TLS\#
Les deux côtés n'ont pas pu établir de connexion chiffrée.\#
TLS sur le mauvais port, certificat expiré ou autosigné, nom qui ne convient pas, anciennes versions de TLS, antivirus sur le chemin.\#
Choisissez SSL/TLS pour le port 465, STARTTLS pour 587.\#
Examinez le certificat avec `openssl s_client -starttls smtp -connect HOST:587`.\#
Renouvelez le certificat, avec sa chaîne et le nom de l'hôte ; autorisez TLS 1.2 et 1.3.\#
error tls-not-offered\#
Le serveur ne propose pas STARTTLS\#
Le programme doit chiffrer, mais le serveur ne le propose pas sur cette connexion.\#
Chiffrement réglé pour un serveur ou un port sans TLS ; un pare-feu ou un antivirus qui retire `STARTTLS` de la réponse à `EHLO`.\#
Utilisez le port 587 avec STARTTLS ou 465 avec SSL/TLS.\#
Comparez la réponse à `EHLO` depuis un autre réseau ; coupez l'inspection SMTP.\#
Configurez un certificat et proposez `STARTTLS`.\#
http\#
État HTTP (pas une réponse SMTP)\#
Le nombre vient d'un serveur web, d'un mandataire ou d'une interface web. SMTP donne aux mêmes chiffres un autre sens, ou aucun.\#
Courrier envoyé par l'interface web (API) d'un service, webmail, ou mandataire placé devant.\#
Consultez la documentation de cette interface. La réponse d'un serveur de messagerie figure dans son propre journal.\#
other-protocol\#
Nombre d'un autre protocole (pas une réponse SMTP)\#
Le texte nomme un autre protocole ou programme. SMTP donne aux mêmes chiffres un autre sens, ou aucun.\#
Dans les journaux de programmes qui parlent plusieurs protocoles : en FTP par exemple, `550` concerne des fichiers.\#
Consultez la documentation de ce protocole.\#

"""#)
}
