<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>La base de données est verrouillée par un autre programme (%1).</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>L’accès à la base de données a été refusé (%1).</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>Impossible d’écrire dans la base de données (%1).</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Le disque est plein (%1).</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>La base de données est endommagée (%1).</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>Le fichier n’est pas une base de données LeadHub Webhooks (%1).</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>Impossible d’ouvrir la base de données (%1).</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>Échec de la lecture ou de l’écriture de la base de données (%1).</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Aucune base de données à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>Réessayez ou recherchez le programme qui garde une transaction ouverte.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>Libérez de l’espace&#x202f;; rien de ce qui a été validé n’est perdu.</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>Vérifiez que le chemin est correct et que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>Les secrets de la base de données sont verrouillés&#xa0;: sa clé n’est pas ici.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>Les secrets de la base de données sont verrouillés&#xa0;: la clé %1 n’est pas ici.</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>Un secret ne peut pas être déchiffré avec cette clé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>Le secret ou les en-têtes du webhook sont illisibles&#xa0;: la clé de la base de données n’est pas ici.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>Indiquez la clé avec --key-file ou importez-la avec `database key import`.</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>Utilisez la clé avec laquelle cette base de données a été créée ou définissez un nouveau secret.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>Le webhook %1 a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>Consultez les nouvelles valeurs, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Le webhook est inactif&#xa0;: rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>Le webhook %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>Le nom est absent&#xa0;: donnez un nom au webhook.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>Le nom dépasse %1 caractères&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle&#xa0;: écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>Aucun événement n’est sélectionné&#xa0;: choisissez-en au moins un, ou tous les événements.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 doit se situer entre %2 et %3.</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>Le délai maximal</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>Le nombre de réessais</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>L’attente avant le premier réessai</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>L’attente maximale avant un réessai</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>Le facteur d’attente</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>Le nombre de tentatives en parallèle</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>L’URL est absente.</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>L’URL contient un espace, une barre oblique inverse ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>L’URL ne commence pas par https:// ou http://.</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>L’URL contient un fragment (#), qui n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe avant l’hôte.</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>L’hôte de l’URL contient un signe pour cent (échappement ou zone).</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>L’URL n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>L’hôte de l’URL n’est ni un nom ni une adresse valide.</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>L’hôte de l’URL se termine par un nombre, mais n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>L’hôte de l’URL n’est pas une adresse IPv6.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>Le port de l’URL n’est pas compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>L’URL n’est pas valide.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>L’URL dépasse %1 octets&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>Format attendu&#xa0;: https://example.com/hooks/leads.</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>En http non chiffré, n’importe qui peut lire et modifier en chemin ce qui est envoyé&#xa0;: utilisez https si le récepteur le propose.</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>Les paramètres de l’URL semblent contenir des identifiants (%1), et les URL figurent dans le journal&#xa0;: envoyez-les plutôt dans un en-tête.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 est dans %2 (%3), ce qui n’est pas autorisé. Pour y envoyer des requêtes, autorisez le réseau&#xa0;: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 est dans %2 (%3), ce qui n’est pas autorisé.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 est dans %2 (%3), ce qui ne peut jamais être autorisé. Utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>%1 ne peut pas être autorisé&#xa0;: il est dans %2 (%3).</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>Autorisez plutôt le réseau du récepteur lui-même.</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>réseau privé</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>boucle locale</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>métadonnées cloud</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>lien local</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>lien local, métadonnées cloud</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>Un en-tête se compose d’un nom, d’un deux-points et d’une valeur.</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Le nom d’un en-tête ne peut contenir que des lettres, des chiffres et !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>L’en-tête %1 est défini par ce programme ou par HTTP.</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>L’en-tête %1 figure deux fois&#xa0;: gardez-en un seul.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>La valeur de l’en-tête %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>Format attendu&#xa0;: X-Team: sales.</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>Retirez du nom les espaces et les autres caractères.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Écrivez la valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Raccourcissez la valeur.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>Le secret dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>Le secret n’est pas un texte UTF-8 sans caractère NUL.</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>Indiquez un secret ou choisissez de ne pas en avoir.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>Utilisez un secret plus court.</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>Écrivez les clés binaires en hexadécimal ou en base64, comme le récepteur les attend.</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>Réponse %1&#x202f;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>Réponse %1 vers %2&#x202f;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>Réponse %1, qui n’est pas définitive&#x202f;; le récepteur a peut-être vu la requête.</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>Réponse %1, qui n’est pas un code d’état HTTP.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Aucune réponse en %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Aucune connexion en %1.</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>Aucune connexion à ce serveur ne s’est libérée en %1.</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>Aucune connexion au port %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>Le nom %1 n’a pas pu être résolu&#x202f;; aucun serveur de noms n’a répondu.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>Le nom %1 n’a pas été trouvé en %2.</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>Le serveur a refusé la connexion sur le port %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Le serveur est injoignable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>Le serveur a fermé la connexion avant l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>Le serveur a fermé la connexion pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>La connexion s’est terminée sans réponse HTTP&#x202f;; le récepteur a peut-être vu la requête.</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>Ce qui a été reçu n’est pas une réponse HTTP.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La négociation TLS a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Le certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>Le certificat n’est pas établi pour le nom %1.</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>Le certificat est autosigné et n’est pas approuvé ici.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>Le certificat provient d’une autorité qui n’est pas approuvée ici.</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>Le certificat n’a pas été accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>L’envoi a été arrêté avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>L’envoi a été arrêté avant que la requête ne soit envoyée.</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>annulée par un opérateur</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>lead effacé</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1&#xa0;s’est produit le %2.</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>Le webhook a été supprimé.</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>Il écoute %1.</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>Il n’écoute pas %1.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Il est actif.</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>Il est inactif&#xa0;: aucun événement ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>Son adresse %1 est autorisée.</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>Chaque tentative résout %1 et vérifie les adresses obtenues.</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>Son secret est lisible.</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>Il n’a pas de secret&#xa0;: les requêtes ne sont pas signées.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>L’envoi est activé.</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>Tous les envois sont en pause&#x202f;; `dispatcher resume` les fait reprendre.</translation>
    </message>
    <message>
        <source>Registered dispatchers: %1.</source>
        <translation>Expéditeurs enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>Aucun expéditeur actif&#xa0;: démarrez le service.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>L’expéditeur %1 sur %2 l’a prise en charge.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>L’expéditeur qui l’avait prise en charge a disparu&#x202f;; un autre va prendre le relais.</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>Une livraison existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Elle est à envoyer maintenant.</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>Elle est à envoyer maintenant (dernier résultat&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>Prochaine tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>Prochaine tentative&#xa0;: %1 (dernier résultat&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>La tentative %1 est en cours.</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>Elle a été livrée à la tentative %1.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Elle a été annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>Elle a échoué après %1 tentatives&#x202f;; `deliveries redeliver` la relance depuis le début.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>Elle a échoué après %1 tentatives (dernier résultat&#xa0;: %2)&#x202f;; `deliveries redeliver` la relance depuis le début.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>Il ne reste que %1 Mo libres sur le disque de la base de données&#xa0;: plus rien n’est envoyé tant qu’il n’y a pas %2 Mo.</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>Libérez de l’espace ou modifiez --min-free-space.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>Le fichier de configuration %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>Indiquez un fichier existant avec --config.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier de configuration %1.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>Vérifiez ses droits d’accès et que ses lignes sont de la forme `name=value`.</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>Le réglage %1 de la base de données n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>le réglage «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>le réglage «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 est hors limites.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Plage autorisée&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>Un proxy qui exige une authentification n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>Son mot de passe serait un secret, et les secrets n’ont pas leur place dans les options.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy HTTP.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>Format attendu&#xa0;: http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>Format attendu&#xa0;: 500kB, 20MB ou 2GB.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>`config show` les affiche.</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 n’indique aucun fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse avec un port.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>Format attendu&#xa0;: 127.0.0.1:9797 ou [::1]:9797.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>Un autre programme écoute déjà sur %1.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Arrêtez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>Choisissez l’une de ses adresses, ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>L’écoute sur %1 n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>Les ports inférieurs à 1024 exigent des privilèges&#x202f;; choisissez-en un plus élevé.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>L’écoute sur %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>Impossible d’écouter sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>Choisissez un autre port&#x202f;; 0 prend un port libre.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>La base de données est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Impossible d’écrire dans la base de données.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>La base de données a été modifiée par un autre programme ou une autre version.</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>La base de données ne fonctionne pas&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>La clé de la base de données n’est pas ici&#xa0;: les webhooks qui ont un secret sont retenus.</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>La boucle d’événements est bloquée depuis %1.</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>L’expéditeur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>L’expéditeur n’a pas encore démarré.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>Dernier signe de vie de l’expéditeur&#xa0;: il y a %1.</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>Le service sur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>Rien n’écoute sur %1&#xa0;: le service n’est pas lancé ou n’a pas fini de démarrer.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>Ce qui répond sur %1 n’est pas ce service (code d’état %2).</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>Aucun expéditeur actif pour cette base de données&#x202f;; leadhub-webhooks --service en est un.</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>Le dernier signe de vie d’un expéditeur date de %1 s.</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>Créez-en une avec&#xa0;: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un fichier de base de données.</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>Indiquez un fichier avec --database.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>Impossible de créer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>Vérifiez ses droits d’accès et l’utilisateur sous lequel ce programme s’exécute.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>Indiquez un autre fichier avec --database.</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 a le schéma %2&#x202f;; cette version ne connaît que le schéma %3.</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>Installez une version plus récente de LeadHub Webhooks ou restaurez la sauvegarde faite avant la mise à niveau.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>Initialisez-la avec&#xa0;: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>Le schéma de %1 a été modifié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>Annulez la modification ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>Restaurez une sauvegarde&#x202f;; `database check` en dit plus. Rien n’a été réparé.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>La base de données a refusé la modification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>Échec de la base de données&#xa0;: %1 (code %2).</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>droits d’accès&#xa0;: sur cet ordinateur, tout le monde peut ouvrir %1&#x202f;; `chmod o-rwx` y met fin</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>clé&#xa0;: la clé %1 n’est pas ici, les secrets sont donc verrouillés&#x202f;; `database key import` l’importe</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>Indiquez un nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 contient la clé %2, mais cette base de données attend %3.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>Indiquez la bonne clé avec --key-file.</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>Cette base de données n’a pas encore de clé&#xa0;: elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>Cette base de données n’a pas besoin de clé&#xa0;: elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>Impossible de mettre %1 de côté.</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>L’ancienne clé est nécessaire pour changer de clé.</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>Importez-la avec `database key import`.</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>La nouvelle clé est dans %1, mais n’a pas pu être déplacée vers %2.</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>Déplacez-la manuellement&#xa0;: c’est désormais la clé à utiliser.</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>Ce n’est pas une clé de LeadHub Webhooks.</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>Prenez le fichier écrit par `database key export`.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier de clé %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier de clé %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>Un secret n’a pas pu être chiffré.</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>La base de données n’est pas vide&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>Créez une nouvelle base de données pour la démonstration.</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>Les leads d’exemple manquent dans le programme.</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>Aucun affichage n’est disponible pour la console.</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>Cette version du programme ne contient pas de console.</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>Utilisez --service ou une commande&#x202f;; voir leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>La livraison %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>Voir `deliveries list`.</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>Plusieurs livraisons ont un ID qui commence par %1.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>L’événement %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>Voir `events list`.</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>Plusieurs événements ont un ID qui commence par %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Indiquez davantage de chiffres.</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>Voir `webhooks list`.</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>Plusieurs webhooks s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>Utilisez l’un de leurs numéros&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié&#xa0;: la clé de la base de données n’est pas ici.</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>Importez la clé, puis copiez-le.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Activez-le d’abord&#xa0;: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>Le lead d’un événement doit avoir un id.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>Ajoutez &quot;id&quot;&#xa0;: un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>Le lead %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>Le lead %1 existe déjà.</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>L’expéditeur s’est arrêté avant de connaître le résultat&#x202f;; le récepteur a peut-être reçu cette requête.</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>Le port %1 de %2 appartient à ce programme lui-même.</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>Le webhook a disparu ou est verrouillé.</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>Le récepteur a répondu à contretemps sur cette connexion&#x202f;; il a peut-être vu la requête.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Réponse %1.</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>Le proxy exige une authentification, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>La requête a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>%1 livraisons d’affilée ont échoué en %2.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>%1 tentatives sur %2 ont échoué en %3.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Il n’est pas en pause.</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>Au plus %1&#xa0;: ce qui dépasse attend son tour.</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>Son secret ou ses en-têtes sont illisibles avec la clé présente, donc rien ne lui est envoyé&#x202f;; `database key import` importe la bonne clé.</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>Aucune livraison n’a été créée&#xa0;: le webhook était inactif ou n’écoutait pas quand l’événement s’est produit. `webhooks recover` la crée maintenant.</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>une valeur n’est pas un texte</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>plusieurs webhooks portent ce nom&#xa0;: renommez-les d’abord.</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>il est verrouillé, car la clé de la base de données n’est pas ici.</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>Un webhook sans nom ne peut pas être importé.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Le fichier n’est pas au format JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>Le fichier n’est pas une liste de webhooks telle que `webhooks export` l’écrit.</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>il figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>L’événement «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>Format attendu pour un réseau&#xa0;: 10.1.0.0/16,&#xa0;::1/128 ou une seule adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau&#xa0;: après le / vient un nombre de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau&#xa0;: des bits sont à 1 après les %2 premiers.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un débit.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>Format attendu&#xa0;: 10/s, 90/m ou 0.5/s&#x202f;; none&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>Format attendu&#xa0;: 250ms, 15s, 10m, 2h, 7d ou 1h30m.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>un nombre entier doit précéder chaque unité</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>l’unité est absente</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>les unités vont de la plus grande à la plus petite, chacune une seule fois</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>un champ entre guillemets continue après son guillemet fermant.</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>Dans un champ entre guillemets, un guillemet s’écrit deux fois.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>l’enregistrement dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>Un guillemet n’est probablement pas fermé.</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>la ligne dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines comporte un objet par ligne.</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score doit être un nombre entier, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at doit être une date et heure, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>Format attendu&#xa0;: 2026-04-29T10:30:00Z ou 2026-04-29 10:30 (UTC).</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags doit contenir des textes.</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>Format attendu&#xa0;: [&quot;vip&quot;, &quot;from-webinar&quot;] ou vip; from-webinar.</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags doit être un tableau JSON de textes, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>un tableau de textes</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 doit être %2 ou null.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 doit être un nombre entier, pas %2.</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead doit être un objet.</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 ne doit pas contenir de caractère NUL.</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>Un lead n’a pas de champ %1.</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: il faut un @ avec du texte de chaque côté.</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>Un lead doit avoir un id, une adresse e-mail ou un nom.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Champs disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Un lead n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>Deux colonnes sont associées au champ %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ses colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est associée à deux champs.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>La ligne a %1 champs, mais la ligne d’en-tête en a %2.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à la colonne %2.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Une ligne doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>Aucune ligne du fichier n’a la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>Les clés respectent la casse.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>Sa première ligne contient les intitulés.</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>Aucune colonne du fichier n’est un champ d’un lead&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>Sa première ligne doit contenir les intitulés&#x202f;; --map &apos;Colonne=champ&apos; en indique d’autres.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>Aucune «&#xa0;(&#xa0;» ne précède cette «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR se place entre deux conditions. Pour rechercher le mot, écrivez &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>Il manque une condition avant «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>Il manque une condition après ceci. Pour rechercher le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>Les conditions peuvent s’imbriquer sur %1 niveaux.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Cette «&#xa0;(&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>Un filtre comporte au plus %1 conditions.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtre comporte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>Omettez AND&#xa0;: des conditions côte à côte doivent toutes être vraies. Pour rechercher le mot, écrivez &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>«&#xa0;-&#xa0;» se place juste avant la condition à exclure, comme dans -status:succeeded.</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>Le nom d’un champ précède «&#xa0;:&#xa0;», comme dans status:failed. Pour rechercher du texte, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>Il doit y avoir quelque chose entre les guillemets.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Il manque une condition ici.</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>Une valeur doit suivre immédiatement «&#xa0;%1&#xa0;». Les valeurs contenant des espaces se mettent entre guillemets.</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>Entre guillemets, une barre oblique inverse ne précède que &quot; ou une autre barre oblique inverse. Pour en obtenir une, écrivez \\.</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>Ce guillemet n’est pas fermé. Entre guillemets, un guillemet s’écrit \&quot;.</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>Les guillemets entourent une valeur entière, comme dans webhook:&quot;Sync to HubSpot&quot;.</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>Mettez un espace avant «&#xa0;(&#xa0;», ou la valeur entre guillemets si la parenthèse en fait partie.</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>Un espace doit suivre le guillemet fermant.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Vouliez-vous dire %3&#x202f;? Valeurs possibles&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 est un nombre entier, comme dans %2.</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 est une plage et ne peut pas être comparé. Écrivez un code, comme dans %2.</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code est un code d’état HTTP, comme dans code:503, code:5xx, code:&gt;=400 ou code:none.</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration est une durée avec son unité, comme dans duration:&gt;2s ou duration:&lt;500ms.</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration nécessite une comparaison, comme dans %1 ou %2.</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 est une date et heure ou une ancienneté, comme dans %2, %3 ou %4.</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>Le numéro d’un webhook s’écrit webhook:#12. Mettez entre guillemets un nom qui commence par #.</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>«&#xa0;*&#xa0;» se place uniquement à la fin d’un événement, comme dans event:lead.*.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Vouliez-vous dire %2&#x202f;? Champs disponibles&#xa0;: %3. Mettez entre guillemets le texte qui contient «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Champs disponibles&#xa0;: %2. Mettez entre guillemets le texte qui contient «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 ne peut pas être comparé avec &lt;, &gt; ou =. Écrivez %2, entre guillemets si la valeur commence par l’un de ces signes.</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>Cette condition est inconnue.</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>Le récepteur a demandé l’arrêt&#xa0;: il a répondu 410 Gone.</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>Il est en pause depuis %1.</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>Il n’est pas sondé&#x202f;; `webhooks resume %1` met fin à la pause.</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>Une sonde est en cours&#x202f;; `webhooks resume %1` met fin à la pause.</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>Prochaine sonde&#xa0;: %1&#x202f;; `webhooks resume %2` met fin à la pause.</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>Le webhook est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>La base de données %1 a été déplacée ou supprimée alors qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>Un autre fichier a pris la place de la base de données %1 alors qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>Remettez-la en place et tout reprendra.</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>Plus rien n’est écrit dans l’ancien fichier&#x202f;; ouvrez le nouveau.</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>Le contenu du journal de l’ancien fichier est dans %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>Vérifiez le disque et le journal du système&#x202f;; rien de ce qui a été validé n’est perdu.</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>Indiquez un autre fichier avec --database, ou restaurez une sauvegarde si c’était bien une base de données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>Indiquez la bonne clé avec --key-file ou importez-la avec `database key import`.</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>La clé %1 n’est pas dans %2.</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>Indiquez-la avec --key-file ou importez-la avec `database key import`.</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>Quelqu’un d’autre a changé la clé entre-temps.</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>Rouvrez la base de données avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>Le chemin vers %1 est fermé&#xa0;: un dossier est inaccessible.</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>Vérifiez les droits d’accès à ses dossiers et l’utilisateur sous lequel ce programme s’exécute.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>Le journal d’audit n’a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>Voir `audit list`.</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>un fichier de configuration ne peut pas en désigner un autre</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier d’autorités %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Le fichier d’autorités %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file désigne un fichier d’autorités de certification au format PEM.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>%1, dans l’environnement, n’est pas un réglage.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>%1, dans l’environnement, n’est pas un réglage&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>Plage autorisée&#xa0;: 0 pour aucune limite, ou de %1 à %2.</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>Valeurs possibles&#xa0;: %1, ou &apos;*&apos; pour tout.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers doit être un objet de noms et de valeurs.</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events doit être une liste d’au moins un nom d’événement, ou de &quot;*&quot;.</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Un webhook doit être un objet JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un webhook et le numéro d’un autre.</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>Écrivez #%1 pour le numéro, ou #%2 pour le nom.</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>cette ligne se termine par CR seul, comme sur les anciens Mac.</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>Enregistrez le fichier avec les sauts de ligne de Windows ou d’Unix.</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id doit être un nombre entier de 1 à %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>Ce champ n’existe pas ici&#x202f;; champs disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>Valeurs possibles pour event&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>Une date et heure avec un espace nécessite des guillemets, comme dans %1:&quot;%2 %3&quot;.</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>Sans secret, il n’y a pas de webhook-signature, que Standard Webhooks exige&#xa0;: définissez un secret.</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>Pour Standard Webhooks, «&#xa0;whsec_&#xa0;» doit être suivi de base64 dans le secret&#xa0;: corrigez-le ou générez un secret.</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>Le type de l’événement contient d’autres caractères que des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;»&#xa0;: il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>L’ID de la livraison contient d’autres caractères que des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» et «&#xa0;-&#xa0;»&#xa0;: elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>À ce débit, %1 livraisons prendraient plus d’un jour.</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>Renvoyez-en au plus %1 à la fois, ou choisissez un débit d’au moins %2.</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>Elle a échoué à son unique tentative&#x202f;; `deliveries redeliver` la relance depuis le début.</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>Elle a échoué à son unique tentative (dernier résultat&#xa0;: %1)&#x202f;; `deliveries redeliver` la relance depuis le début.</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>Indiquer seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>Écrire le programme qui complète les lignes de commande dans un shell</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>Afficher chaque réglage et son origine</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>Vérifier le fichier de configuration et les réglages de la base de données</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>Afficher les fichiers de configuration lus</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>Enregistrer un réglage dans la base de données, pour tous ceux qui l’utilisent</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>Retirer un réglage de la base de données</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Créer la base de données</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>Afficher les caractéristiques de la base de données</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>Rechercher les dommages et les modifications du schéma</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>Mettre le schéma à niveau, après une sauvegarde à côté du fichier</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>Écrire une copie pendant que tout continue&#x202f;; la clé n’y figure pas</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>Écrire la clé des secrets dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>Déverrouiller les secrets avec une clé exportée</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>Rechiffrer tous les secrets avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>Seulement ce qui correspond, comme &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>Lister les livraisons, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>Ce nombre au maximum (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>Seulement les livraisons antérieures à celle-ci</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>Afficher une livraison avec ses tentatives, la dernière requête et sa réponse</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>Suivre le journal&#xa0;: une ligne par tentative dès qu’elle est consignée</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>Terminer après ce nombre de tentatives</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>Commencer par la tentative la plus ancienne au lieu de la prochaine</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>Écrire les livraisons en CSV, JSON Lines ou archive HTTP, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>D’après le nom de --output, sinon csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>Écrire dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>Indiquer pourquoi un événement a été livré, ou non, à un webhook</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>L’événement, au lieu de l’ID d’une livraison</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Le webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>Effectuer maintenant la prochaine tentative des livraisons en attente</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>Renvoyer des livraisons terminées, avec un nouveau cycle de tentatives</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>Nombre par seconde, minute (/m) ou heure (/h)&#x202f;; 10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>Ne plus envoyer les livraisons en attente</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>Retirer du journal les anciens événements avec leurs livraisons terminées</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>Ancienneté, comme 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>Afficher si l’envoi est activé et quels expéditeurs sont actifs</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>Ne rien envoyer à aucun webhook jusqu’à la reprise&#x202f;; les livraisons continuent de s’accumuler</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reprendre les envois</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>Lister les événements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>Seulement les événements d’un numéro inférieur</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>Afficher un événement et son contenu</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>Afficher seulement le contenu, octet par octet</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>Émettre un événement pour un lead qui n’a pas besoin d’être enregistré</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>Consigner qu’un lead a envoyé un formulaire, ce qui déclenche form.submitted</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>Le lead qui l’a envoyé</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>De quel formulaire il s’agit</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>Demander au service indiqué par --listen, sinon à la base de données, si un expéditeur est actif</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>Et aussi s’il peut faire son travail&#xa0;: base de données, signe de vie, clé</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>LeadHub Webhooks transforme les modifications de leads en livraisons de webhooks signées, réessayées et journalisées.</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>ouvrir la console</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>envoyer sans affichage</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>exécuter une commande</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Expliquer une commande</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>Options du service&#xa0;:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>Réglages (aussi LEADHUB_WEBHOOKS_&lt;NAME&gt; dans l’environnement et `name=value` dans le fichier)&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>Codes de sortie&#xa0;: 0 terminé&#x202f;; 1 échec partiel&#x202f;; 64 usage&#x202f;; 65 fichier d’entrée incorrect&#x202f;; 66 introuvable&#x202f;; 69 indisponible&#x202f;;
  70 interne&#x202f;; 74 base de données ou disque&#x202f;; 75 temporaire&#x202f;; 77 droits d’accès&#x202f;; 78 configuration&#x202f;; 130, 143 interrompu</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>`leadhub-webhooks %1 COMMAND --help` explique l’une d’elles.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>`leadhub-webhooks --help` donne les options de toutes les commandes.</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>Répondre en JSON</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>Répondre par des valeurs séparées par des tabulations, sans intitulés</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>Seulement les erreurs sur la sortie d’erreur standard</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Accepter ce qui est demandé</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>Expliquer le programme ou la commande</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>Envoyer au premier plan, sans affichage</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>Avec --service&#xa0;: envoyer tout ce qui est à envoyer maintenant, puis quitter</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>Définir un champ&#x202f;; une valeur vide l’efface</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>Lister les leads par id</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>Seulement les leads d’un id supérieur</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>Afficher un lead</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>Ajouter un lead, ce qui déclenche lead.created</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>Modifier un lead, ce qui déclenche lead.updated et ce qui s’applique en plus</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>Supprimer un lead, ce qui déclenche lead.deleted</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>Effacer aussi tout ce que le journal sait du lead</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>Ajouter et modifier des leads depuis un fichier CSV ou JSON Lines, tous ou aucun&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>Ignorer les lignes incorrectes au lieu de refuser le fichier</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>Sinon, d’après le nom du fichier</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>Recevoir des webhooks sur cet ordinateur, pour faire des essais</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>Port sur 127.0.0.1&#x202f;; sinon un port libre</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>Vérifier les signatures avec ce secret</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>Répondre avec ce code d’état&#x202f;; sinon 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>Seulement aux N premières requêtes&#x202f;; ensuite 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>Attendre ce nombre de millisecondes avant chaque réponse</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>Terminer après N requêtes</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>Vérifier la signature d’un corps lu sur l’entrée standard, comme le fait un récepteur</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Le secret du webhook</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>La valeur de X-LeadHub-Signature</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>Envoyer une livraison de test et afficher son résultat</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>Son événement&#x202f;; sinon lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>Lui envoyer de nouveau aussitôt, après une pause auto&#x202f;; ce qui attend part d’abord</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>Signer avec un nouveau secret&#x202f;; l’ancien signe un second en-tête pendant un certain temps</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>Le nouveau secret&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>Générer un nouveau secret, affiché cette seule fois</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>Créer les livraisons des événements manqués</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>Événements à partir de ce moment, ou depuis cette durée</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>Événements jusqu’à ce moment&#x202f;; sinon jusqu’à maintenant</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>Créer et modifier des webhooks, d’après leurs noms, comme l’indique un fichier JSON</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>Écrire tous les webhooks en JSON, sans les secrets</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>Ne plus signer</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>Abandonner ses en-têtes&#x202f;; --header en ajoute de nouveaux</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>Omettre les en-têtes de Standard Webhooks</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>Lister tous les webhooks</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>Afficher un webhook</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>Ajouter un webhook&#x202f;; la base de données est créée si elle n’existe pas</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>Modifier ce qu’indiquent les options, dès la prochaine tentative</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>Lui envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>Ne rien lui envoyer&#x202f;; les livraisons en suspens sont annulées</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>Le supprimer définitivement&#x202f;; le journal conserve ses livraisons</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>Où les livraisons sont envoyées</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>Un événement qu’il écoute, ou &apos;*&apos; pour tous</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>Signer avec le secret de ce fichier&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>Signer avec un nouveau secret, affiché cette seule fois</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>Un en-tête de ses requêtes</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>Envoyer aussi webhook-id, webhook-timestamp, webhook-signature</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>Ne rien lui envoyer pour l’instant</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>Durée maximale d’une tentative&#x202f;; `default`&#xa0;: comme pour tous</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>Tentatives après la première</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>Attente avant le premier réessai</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>Combien de fois chaque attente est plus longue que la précédente</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>L’attente maximale avant un réessai</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>Tentatives en parallèle</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>Tentatives par seconde ou par minute&#x202f;; none&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>Livraisons en échec d’affilée qui le mettent en pause&#x202f;; 0&#xa0;: il n’est jamais mis en pause</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>Intervalle minimal que couvrent ces livraisons en échec</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>Pourcentage de tentatives en échec pendant cette durée qui le met aussi en pause&#x202f;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>Le fichier de base de données</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>Le fichier de configuration</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>Un réseau privé vers lequel l’envoi est autorisé, comme 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>Le fichier contenant la clé des secrets de la base de données</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>Recevoir des leads par HTTP sur ADDRESS:PORT, comme 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>Le fichier contenant le jeton que doivent présenter ceux qui envoient des leads par HTTP</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>Autorités de certification (PEM) à approuver à la place de celles du système</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>Où le service répond à /livez, /readyz et /metrics, comme 127.0.0.1:9797&#x202f;; nulle part si non indiqué</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>Proxy HTTP comme http://proxy:3128&#x202f;; il voit les destinataires, et l’intégralité du http non chiffré</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>Espace libre sur le disque de la base de données au-dessous duquel plus rien n’est pris en charge&#x202f;; 0&#xa0;: sans minimum</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>Taille que peut atteindre le journal WAL avant que ses pages ne passent dans le fichier de base de données</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Quantité d’informations journalisées</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Forme du journal</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>Durée maximale d’une tentative</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>Tentatives en parallèle vers un webhook</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>Livraisons en échec d’affilée qui mettent un webhook en pause&#x202f;; 0&#xa0;: aucune pause auto</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>Pourcentage de tentatives en échec pendant auto-pause-span, sur 20 ou plus, qui met aussi un webhook en pause&#x202f;; 0&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>Attente avant de sonder un webhook en pause&#x202f;; chaque sonde suivante attend deux fois plus longtemps, jusqu’à 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>Tentatives en parallèle vers tous les webhooks</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>Groupes de connexions&#x202f;; chacun en ouvre jusqu’à 6 vers un même hôte</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>Durée de conservation des livraisons terminées</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>Taille de la base de données au-delà de laquelle les plus anciennes sont retirées, comme 2GB&#x202f;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>Lister ce que les opérateurs ont modifié, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>Seulement les modifications de ce webhook, même supprimé</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>Modifications à partir de ce moment, ou depuis cette durée</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>Seulement si l’auteur, l’action ou une valeur contient ce texte</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>Seulement les modifications antérieures à celle-ci</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>Afficher une modification avec les champs avant et après</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>Durée de conservation du journal d’audit</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>Le lead comme objet JSON, ou event et lead comme dans un contenu&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>Champ que contient une colonne&#x202f;; none&#xa0;: elle est laissée de côté</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>Durée pendant laquelle le secret précédent signe aussi, au plus 90d&#x202f;; sinon 24h, 0&#xa0;: pas du tout</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>fichier complémentaire</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>ID de la base de données</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1 (système de fichiers réseau)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>webhooks</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>dernier événement</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CRÉATION</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>LEAD</translation>
    </message>
    <message>
        <source>WEBHOOK</source>
        <translation>WEBHOOK</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>TENTATIVES</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>PROCHAINE TENTATIVE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>non inclus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>Aucune réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>Réponse %1 (corps tronqué)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>%1, %2 vers «&#xa0;%3&#xa0;», %4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>TENTATIVE</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>DÉCLENCHEMENT</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>Requête de la tentative %1&#xa0;: POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>EXPLICATION</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>Elle attend sa première tentative, prévue le %1.</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>Elle attend la première tentative d’un renvoi, prévue le %1.</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>Une tentative qui ne compte pas n’a pas abouti&#xa0;: %1 Prochaine tentative&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>La tentative %1 n’a pas abouti&#xa0;: %2 Prochaine tentative&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>La tentative %1 est en cours.</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>Elle a été livrée à «&#xa0;%1&#xa0;» à la tentative %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>Elle a définitivement échoué après %n tentative&#xa0;: %1</numerusform>
            <numerusform>Elle a définitivement échoué après %n tentatives&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Elle a été annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>expéditeurs</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1, processus %2, version %3, dernier signe de vie %4, %5 en cours</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>SURVENUE</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>source interrogée</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>SCORE</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>ATTRIBUÉ À</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créés</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>lignes incorrectes</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 tentative %4 livraison %5 signature %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l’écoute sur %1</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>elle ne commence pas par «&#xa0;sha256=&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>elle a %n caractère après «&#xa0;sha256=&#xa0;», au lieu de 64</numerusform>
            <numerusform>elle a %n caractères après «&#xa0;sha256=&#xa0;», au lieu de 64</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>elle n’est pas en minuscules</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>le secret n’est pas le bon, ou le corps n’est pas identique, octet par octet, à ce qui a été envoyé</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcte</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>rattrapés</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>update</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>MODIFICATIONS</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>pause auto</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>SIGNÉ</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>ÉVÉNEMENTS</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>après %1 livraisons en échec d’affilée sur %2</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>quand %1&#xa0;% des tentatives ont échoué en %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, ou %2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>pause auto depuis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>prochaine sonde</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>jamais&#xa0;: `webhooks resume` met fin à la pause</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai maximal</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>réessais</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1, facteur %2, au plus %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>tentatives en parallèle</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>pause auto</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>secret précédent jusqu’au</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>oui&#xa0;: la clé de la base de données n’est pas ici, donc rien ne lui est envoyé</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (autre valeur)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>CHAMPS</translation>
    </message>
    <message>
        <source>when</source>
        <translation>date</translation>
    </message>
    <message>
        <source>who</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>dernière sauvegarde</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1&#x202f;; les secrets sont verrouillés&#xa0;: %2</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>Elle attend que `webhooks resume %1` mette fin à la pause du webhook.</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>inactif jusqu’à ce que son secret soit défini</translation>
    </message>
</context>
<context>
    <name>webhooks::Spans</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message>
        <source>--json and --plain exclude each other.</source>
        <translation>--json et --plain s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Aucune commande n’est indiquée.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>Voir leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>L’option --%1 nécessite une valeur&#xa0;: --%1 %2.</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>Si la valeur commence par des tirets, écrivez --%1=VALUE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>La commande «&#xa0;%1&#xa0;» est incomplète&#xa0;: indiquez ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Choix possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>La commande «&#xa0;%1 %2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>Utilisation&#xa0;: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>L’option %1 n’existe pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service n’accepte pas de commande&#xa0;: «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>L’option --%1 n’existe pas pour --service.</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>avertissement&#xa0;: les réglages de la base de données sont laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>Les réglages sont corrects.</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>erreur&#xa0;: les réglages présentent %n problème, indiqué ci-dessus.</numerusform>
            <numerusform>erreur&#xa0;: les réglages présentent %n problèmes, indiqués ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré dans la base de données&#xa0;: ce réglage est propre à chaque ordinateur.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>Rien n’a été fait&#xa0;: ajoutez --yes pour accepter.</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>Saisissez y pour accepter&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>La clé de ses secrets n’y figure pas&#x202f;; `database key export` l’écrit.</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>Une nouvelle clé serait générée et tous les secrets seraient rechiffrés avec elle&#x202f;; l’ancien fichier de clé est conservé en .old.</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>Tous les secrets vont être rechiffrés avec une nouvelle clé&#xa0;: les programmes et services qui n’ont que l’ancienne n’y auront plus accès.</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>Aucune livraison ne correspond.</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Il y en a d’autres&#xa0;: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>Indiquez les livraisons par leurs ID ou avec --filter.</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>Format attendu&#xa0;: ID..., ou --filter &apos;status:failed since:1h&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>Non incluse, %1&#xa0;: %n livraison</numerusform>
            <numerusform>Non incluses, %1&#xa0;: %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>Simulation&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>Les autres ont changé d’elles-mêmes entre-temps.</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>envoi déjà terminé</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate doit être un nombre par unité de temps, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>Format attendu&#xa0;: 10/s, 100/m ou 600/h.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>%n livraison sera renvoyée.</numerusform>
            <numerusform>%n livraisons seront renvoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>%n livraison vers %1 sera renvoyée.</numerusform>
            <numerusform>%n livraisons vers %1 seront renvoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>%n livraison vers %1 sera renvoyée, sur une durée de %2.</numerusform>
            <numerusform>%n livraisons vers %1 seront renvoyées, réparties sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>%n livraison sera annulée.</numerusform>
            <numerusform>%n livraisons seront annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>%n livraison vers %1 sera annulée.</numerusform>
            <numerusform>%n livraisons vers %1 seront annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>%1 sur %n événement retiré</numerusform>
            <numerusform>%1 sur %n événements retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>déjà en attente ou en cours d’envoi</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>webhook supprimé</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>webhook inactif</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 sur %n livraison</numerusform>
            <numerusform>%1 sur %n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>--older-than AGE est absent&#x202f;; format attendu&#xa0;: 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>%n événement antérieur au %1 sera retiré avec ses livraisons.</numerusform>
            <numerusform>%n événements antérieurs au %1 seront retirés avec leurs livraisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format doit être csv, jsonl ou har, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>%n livraison écrite</numerusform>
            <numerusform>%n livraisons écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>%n livraison a été exportée.</numerusform>
            <numerusform>%n livraisons ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>Indiquez une livraison, ou un événement et un webhook.</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>Format attendu&#xa0;: ID, ou --event EVENT --webhook WEBHOOK.</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>Aucun expéditeur actif&#x202f;; leadhub-webhooks --service en est un.</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>Il n’y a aucun événement avant celui-là.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Il n’y a pas encore d’événement.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>L’événement «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>Événements disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 n’est pas du JSON&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 doit contenir un seul objet JSON.</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>--lead-file FILE est absent&#xa0;: un événement concerne un lead. - est l’entrée standard.</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>Aucun webhook actif n’écoute %1.</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>--lead ID est absent&#xa0;: un formulaire est envoyé par un lead.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>Il n’y a aucun lead après celui-là.</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Il n’y a pas encore de lead.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Il y en a d’autres&#xa0;: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>L’id du lead</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>Le lead %1 existe déjà&#x202f;; `leads edit` le modifie.</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>Le lead %1 a été ajouté.</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>L’id d’un lead ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>Le lead %1 est inchangé&#xa0;: aucun événement n’a été émis.</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>Le lead %1 a été modifié.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Le lead %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>Le lead %1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 sera supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 sera supprimé&#x202f;; ses événements et %n livraison seront effacés du journal, ce qui est en attente ne sera pas envoyé.</numerusform>
            <numerusform>%1 sera supprimé&#x202f;; ses événements et %n livraisons seront effacés du journal, celles en attente ne seront pas envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 n’existe déjà plus&#x202f;; ses événements et %n livraison seront effacés du journal, ce qui est en attente ne sera pas envoyé.</numerusform>
            <numerusform>%1 n’existe déjà plus&#x202f;; ses événements et %n livraisons seront effacés du journal, celles en attente ne seront pas envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>Le lead %1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>Le lead %1 a été supprimé, et %n événement effacé avec tout ce qui en découle. Ce qui reste à envoyer sera effacé ensuite.</numerusform>
            <numerusform>Le lead %1 a été supprimé, et %n événements effacés avec tout ce qui en découle. Ce qui reste à envoyer sera effacé ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format doit être csv ou jsonl, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>Le nom de %1 n’indique pas son format.</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>Indiquez-le&#xa0;: --format csv ou --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme Colonne=champ.</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>Format attendu&#xa0;: --map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map indique deux fois la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Impossible de lire l’entrée standard.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>colonne «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… et %n autre ligne incorrecte.</numerusform>
            <numerusform>… et %n autres lignes incorrectes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>Rien n’a été importé&#xa0;: corrigez ces lignes ou ignorez-les avec --skip-bad.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>C’était une simulation&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>Colonnes ignorées&#xa0;: %1 (--map &apos;Colonne=champ&apos; les utilise).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>Champs disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Rien n’est défini.</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>Indiquez au moins un champ&#xa0;: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>Format attendu&#xa0;: --set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Un lead n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set indique deux fois %1.</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 ne peut pas être effacé.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>Voir leadhub-webhooks-filter(7).</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 doit être un nombre entier supérieur à 0, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 doit être un nombre entier de 1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>«&#xa0;verify&#xa0;» nécessite --secret-file et --signature.</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>Le corps arrive par l’entrée standard, le secret doit donc être dans un fichier.</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>Un test de %1 serait envoyé à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>«&#xa0;%1&#xa0;» n’était pas en pause.</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>Il est inactif&#x202f;; `webhooks enable` reprend les envois.</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>Indiquez le nouveau secret avec --secret-file, ou --generate-secret.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni une date et heure ni une durée.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>Format attendu&#xa0;: 2026-04-29T10:30Z, ou 6h pour il y a six heures.</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>«&#xa0;webhooks recover&#xa0;» nécessite --since.</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since est postérieur à --until.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Le webhook est inactif&#xa0;: rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Activez-le d’abord&#xa0;: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>La livraison de %n événement manqué sera créée pour «&#xa0;%1&#xa0;» et envoyée aussitôt.</numerusform>
            <numerusform>Les livraisons de %n événements manqués seront créées pour «&#xa0;%1&#xa0;» et envoyées aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>%1 sur %2 rattrapés</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>%n webhook écrit dans %1, sans secret.</numerusform>
            <numerusform>%n webhooks écrits dans %1, sans secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1&#xa0;: la valeur de l’en-tête %2 n’est pas dans le fichier&#x202f;; définissez-la avec `webhooks edit --header`</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1&#xa0;: son secret n’est pas dans le fichier&#x202f;; définissez-le avec `webhooks rotate-secret`</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Le fichier ne contient aucun webhook.</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>erreur&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>Il n’y a pas encore de webhook&#x202f;; `webhooks add` en crée un.</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>«&#xa0;webhooks add&#xa0;» nécessite --%1.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>Rien n’est à modifier&#xa0;: indiquez au moins une option.</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret n’est compatible ni avec --secret-file ni avec --generate-secret.</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>Le webhook est verrouillé&#xa0;: ses en-têtes sont illisibles sans la clé de la base de données.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>Indiquez la clé avec --key-file, ou ajoutez --no-headers pour renoncer aux en-têtes.</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>«&#xa0;%1&#xa0;» serait désactivé et ses livraisons en suspens annulées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>Livraisons en suspens annulées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Le webhook %1 «&#xa0;%2&#xa0;» serait supprimé définitivement et ses livraisons en suspens (%3) annulées.</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Le webhook %1 «&#xa0;%2&#xa0;» va être supprimé définitivement et ses livraisons en suspens (%3) annulées.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file et --generate-secret s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>Le numéro de l’entrée</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once s’utilise avec --service.</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once n’est pas compatible avec --%1&#xa0;: il se termine quand tout ce qui est à envoyer a été envoyé.</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>Un événement se produit quand il est émis&#xa0;: omettez occurred_at.</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 concerne %2, pas %3.</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>Émettez %1, ou omettez event.</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>C’est un lead avec les clés du contenu, ou il a event et lead comme un contenu.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap doit être au plus %1&#xa0;: un secret est renouvelé pour que le précédent prenne fin.</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1&#xa0;: il est importé inactif, car son secret n’est pas dans le fichier&#x202f;; définissez-le avec `webhooks rotate-secret`, puis `webhooks enable` active les envois</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>À propos de LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copier ces informations</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>Les informations ont été copiées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>Envoie les événements de LeadHub à vos webhooks et montre ce qu’il est advenu de chacun.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous &lt;a href=&quot;%1&quot;&gt;licence publique générale GNU&lt;/a&gt;, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1, schéma %2, journal %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>%Ln webhook</numerusform>
            <numerusform>%Ln webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>%Ln livraison en suspens</numerusform>
            <numerusform>%Ln livraisons en suspens</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>%1&#xa0;: %n tentative, taux d’erreur %2, p95 %3</numerusform>
            <numerusform>%1&#xa0;: %n tentatives, taux d’erreur %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>Tentatives au fil du temps</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>Tentative %1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>Déclenchement</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1, autre valeur</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1&#xa0;: avant %2, après %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>%1&#xa0;: %2, par %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>Via</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Champs avant et après</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>Cette modification n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Afficher le webhook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>Rechercher auteur, action, valeur</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>Webhook dont afficher les modifications</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Lecture du journal d’audit…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>Qui ajoute, modifie ou supprime un webhook, change un réglage ou renvoie des livraisons figure ici. Les leads n’y figurent pas.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Impossible de lire le journal d’audit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>Webhook ajouté</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modifié</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook activé</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook désactivé</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook supprimé</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>Webhook repris</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>Webhook importé</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Secret défini</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Secret retiré</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>En-têtes modifiés</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>Réglages réinitialisés</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Envois mis en pause</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Envois repris</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>Livraisons réessayées</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>Livraisons renvoyées</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>Livraisons annulées</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>Événements manqués rattrapés</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>Anciennes livraisons retirées</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>Historique d’un lead effacé</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>Échecs acquittés</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>Échecs affichés de nouveau</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Clé exportée</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clé importée</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>Base de données créée</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>Base de données mise à niveau</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>Secret précédent jusqu’à</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>En-têtes Standard Webhooks</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Attempts a second</source>
        <translation>Tentatives par seconde</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Défaillant depuis</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Antérieures à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>Plusieurs webhooks</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été copié en CSV dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Afficher «&#xa0;%1&#xa0;» sous forme de tableau</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>Copier «&#xa0;%1&#xa0;» en CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>En réessai</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Code du récepteur</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>Vérifiez les octets du corps tels qu’ils arrivent, avant toute analyse. Le secret provient de l’environnement&#xa0;: LEADHUB_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>Tentatives %1 et %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>Tentative %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n ligne diffère&#x202f;; elle commence par «&#xa0;≠&#xa0;».</numerusform>
            <numerusform>%n lignes diffèrent&#x202f;; elles commencent par «&#xa0;≠&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>Quand un webhook devient défaillant ou se rétablit, et quand il n’y a aucun expéditeur actif</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>Fermer la fenêtre laisse la console dans la zone de notification</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>Ce qui est copié ou exporté est toujours en UTC.</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>Cet ordinateur envoie les webhooks de cette base de données</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>Cette base de données est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>Tant que la console est ouverte et qu’aucun service ni aucune autre console ne s’en charge. Chaque livraison n’est envoyée que par un seul d’entre eux.</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>À la fermeture</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>Quelqu’un d’autre a modifié ce webhook</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré par quelqu’un d’autre pendant que vous le modifiiez. Choisissez ce qui est conservé&#x202f;; rien n’est écrit avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>votre valeur</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>autre valeur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>Commande cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>Commande cURL (&amp;PowerShell)</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>Commande cURL (c&amp;md)</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>Commande cURL avec &amp;identifiants</translation>
    </message>
    <message>
        <source>&amp;bash</source>
        <translation>&amp;bash</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>c&amp;md</source>
        <translation>c&amp;md</translation>
    </message>
    <message>
        <source>Row as &amp;text</source>
        <translation>Ligne en &amp;texte</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>Ligne en CS&amp;V</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>Ligne en &amp;JSON</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>I&amp;D de la livraison</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>La commande a été copiée, avec les identifiants du webhook.</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>La commande a été copiée. Les identifiants sont masqués.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Clé des secrets</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1, sur un système de fichiers réseau</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n jour, jusqu’à %1</numerusform>
            <numerusform>%n jours, jusqu’à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 en parallèle, %2 par webhook, %n réessai, réponse en %3 max.</numerusform>
            <numerusform>%1 en parallèle, %2 par webhook, %n réessais, réponse en %3 max.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>Absente&#xa0;: les secrets sont verrouillés. Attendue dans %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>Pas encore de clé&#xa0;: aucun secret n’est enregistré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>Chaque page du fichier est en cours de lecture. Les envois continuent.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de données est saine.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>La vérification a trouvé %n problème&#xa0;: %1</numerusform>
            <numerusform>La vérification a trouvé %n problèmes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>Restaurez une sauvegarde si des pages sont endommagées.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base de données</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Bases de données (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>La base de données est en cours de copie. Les envois continuent.</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>La sauvegarde est dans %1. Conservez la clé des secrets ailleurs&#xa0;: elle n’y est pas incluse.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>Choisissez une livraison pour voir ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Annuler les réessais</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Parties de la livraison</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>Signature ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>Signature ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>La prochaine tentative est à effectuer maintenant.</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>Elle a changé d’elle-même entre-temps.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>La livraison a été annulée.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre valable ici.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: écrivez par exemple 15s, 10m ou 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un débit&#xa0;: écrivez par exemple 10/s, 90/m ou 0.5/s.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Délai maximal</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Réessais</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Première attente</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Facteur</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente ma&amp;ximale</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>En para&amp;llèle</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>Limite de dé&amp;bit</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Pa&amp;use après</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>T&amp;aux d’erreur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>Pour toute la tentative, de la résolution du nom à la réponse.</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>Tentatives après la première.</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Avant le premier réessai.</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>De combien chaque attente est plus longue que la précédente.</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Aucun réessai n’attend plus longtemps.</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>Nombre maximal de tentatives en cours vers ce récepteur.</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>Nombre maximal de tentatives démarrées&#xa0;: 10/s, 90/m. Ce qui dépasse attend sans perdre de tentative.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>Livraisons en échec d’affilée après lesquelles seule une sonde est envoyée. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>Pourcentage de tentatives en échec sur cette durée qui le met aussi en pause. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Défa&amp;illant depuis</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Durée minimale entre le premier et le dernier de ces échecs.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>Acceptée par le récepteur</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>Nom du récepteur introuvable</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>Connexion refusée par le récepteur</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>Récepteur injoignable</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>Pas de réponse du récepteur dans les délais</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>Redirection par le récepteur, jamais suivie</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>Refusée par le récepteur</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>Erreur du récepteur</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>Connexion perdue&#x202f;; le récepteur a peut-être vu la requête</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>Adresse du récepteur non autorisée</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>Échec de la tentative</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1. Prochaine tentative %2.</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>Elle est à envoyer et attend un expéditeur.</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>Elle sera envoyée %1.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>La tentative %1 est en cours.</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>Livrée à la tentative %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. Échec définitif après %n tentative.</numerusform>
            <numerusform>%1. Échec définitif après %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Elle a été annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Ouvrir le webhook</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>Cette tentative ne portait pas de signature&#xa0;: le webhook n’avait pas de secret.</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>Le webhook n’a plus de secret&#xa0;: la signature ne peut pas être recalculée.</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>La signature correspond au secret enregistré et à ces octets.</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>La signature a été produite avec le secret précédent, qui signe encore jusqu’à la fin du renouvellement.</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>Le secret enregistré produit une autre signature&#xa0;: il a été modifié après cette tentative.</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>Le secret enregistré est illisible&#xa0;: la clé de cette base de données n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>dernière</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Arrêt progressif</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Mettre tous les envois en pause</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>Aucun expéditeur actif&#xa0;: les livraisons attendent que cette console ou un service les envoie.</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>File d’attente par webhook</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Niveaux affichés</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>Journal de l’application</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>depuis l’ouverture de cette console</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>Tous les envois sont en pause.</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>Les événements sont toujours enregistrés&#x202f;; leurs livraisons attendent la reprise des envois.</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>Aucun expéditeur actif.</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>Cet ordinateur a terminé ses envois. Les livraisons attendent que lui ou un service les envoie.</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Les livraisons attendent que cette console ou un service les envoie.</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Les webhooks sont envoyés depuis %1.</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 en cours, %2 à envoyer.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre les envois</translation>
    </message>
    <message>
        <source>Send from here…</source>
        <translation>Envoyer depuis ici…</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>Envoyer de nouveau depuis ici</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>Cet ordinateur enverra de nouveau les webhooks si personne d’autre ne le fait.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>Cet ordinateur ne prend plus rien en charge et s’arrêtera une fois ses tentatives en cours terminées.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>Cet ordinateur termine ses tentatives.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>%n tentative encore en cours&#x202f;; plus rien n’est pris en charge.</numerusform>
            <numerusform>%n tentatives encore en cours&#x202f;; plus rien n’est pris en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>Plus rien n’est en cours.</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>Tous les envois sont en pause. Les tentatives en cours se terminent.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Les envois continuent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>Le diagnostic est dans le presse-papiers, sans secrets, URL ni données de leads.</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Rien à signaler pour l’instant</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>Ce que cette console rencontre pendant son travail et ses envois apparaît ici.</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>Aucune ligne de ce niveau</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Afficher tous les niveaux</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 sur %2, processus %3, version %4, signe de vie il y a %5, %n en cours</numerusform>
            <numerusform>%1 sur %2, processus %3, version %4, signe de vie il y a %5, %n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>Allow %1…</source>
        <translation>Autoriser %1…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>Émettre un événement</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>De la base de données</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Présentation du corps</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>L’événement suit le même chemin que tous les autres&#xa0;: vers chaque webhook actif qui l’écoute, avec signature, journalisation et réessais. Le lead lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>Origine du lead</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>Cette base de données est ouverte en lecture seule&#xa0;: rien ne peut être émis.</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>Ce que reçoivent les récepteurs</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>«&#xa0;occurred_at&#xa0;» sera l’instant de l’émission.</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>Aucun webhook actif n’écoute cet événement&#xa0;: il est enregistré et rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n webhook&#xa0;: %1</numerusform>
            <numerusform>%n webhooks&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>%1 a été émis.</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Afficher dans le journal</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>un lead a été ajouté</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>l’une de ses valeurs a changé</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>un lead a été supprimé</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>il a changé d’étape dans son pipeline</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>il a un nouveau responsable</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>un lead a envoyé un formulaire</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Choix des événements</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Événements sélectionnés</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Tous, y compris les futurs</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>Chaque événement est envoyé, y compris ceux qu’apportera une version ultérieure.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>at least so many</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in the last 30 days</source>
        <translation>
            <numerusform>%Ln fois au cours des 30 derniers jours</numerusform>
            <numerusform>%Ln fois au cours des 30 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>Au moins %Ln fois au cours des 30 derniers jours</numerusform>
            <numerusform>Au moins %Ln fois au cours des 30 derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>Présentation des corps</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>Rien de ceci n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>Le journal conserve les %1 premiers Ko du corps.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>La réponse n’avait pas de corps.</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>Pas encore envoyé. Voici les octets que porte chaque tentative.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Exporter les livraisons</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>Exporter %Ln livraison qui correspond au filtre</numerusform>
            <numerusform>Exporter %Ln livraisons qui correspondent au filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>Exporter les livraisons qui correspondent au filtre</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>Les identifiants sont masqués.</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>Une ligne par livraison, pour les tableurs. Ce qu’un tableur exécuterait comme formule est neutralisé.</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>Un objet JSON par livraison et par ligne, avec les noms de la ligne de commande.</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>Une entrée par tentative avec en-têtes et corps, pour les outils des navigateurs et des proxys.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>%Ln livraison a été écrite dans %1.</numerusform>
            <numerusform>%Ln livraisons ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>En renvoyer d’abord une</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Tout renvoyer…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Ouvrir le webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Livraisons par seconde</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>Ce webhook est supprimé&#xa0;: ces livraisons ne peuvent pas être renvoyées. Acquittez-les.</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>Ce webhook est inactif&#xa0;: activez-le pour renvoyer ces livraisons.</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>Renvoyez-en une pour voir si le récepteur l’accepte désormais, puis le reste.</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>Renvoyer les %1…</translation>
    </message>
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>Ce webhook est en pause automatique&#xa0;: ce que vous renvoyez attend sa reprise.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2, %n livraison, %3</numerusform>
            <numerusform>%1&#xa0;: %2, %n livraisons, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>Abandon (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>Échecs par webhook et par motif</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>Les livraisons à court de tentatives sont rassemblées ici jusqu’à ce qu’elles soient renvoyées ou acquittées.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n livraison est repartie.</numerusform>
            <numerusform>%n livraisons sont reparties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%n livraison sur %1 est repartie.</numerusform>
            <numerusform>%n livraisons sur %1 sont reparties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>En renvoyer d’abord une</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Tout renvoyer…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Ouvrir le webhook</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>Impossible de lire les échecs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n livraison</numerusform>
            <numerusform>%n livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>Il ne reste aucune de ces livraisons.</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>Une livraison vers %1 est en cours.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 ne l’a pas acceptée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 l’a acceptée.</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>%1 l’a acceptée. Les autres peuvent suivre.</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>Renvoyer l’autre</numerusform>
            <numerusform>Renvoyer les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>Renvoyer les livraisons en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>%n livraison vers %1 va être renvoyée, %2 par seconde&#xa0;: environ %3.</numerusform>
            <numerusform>%n livraisons vers %1 vont être renvoyées, %2 par seconde&#xa0;: environ %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>En renvoyer %n</numerusform>
            <numerusform>En renvoyer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>%n échec de %1 acquitté. Il reste dans le journal.</numerusform>
            <numerusform>%n échecs de %1 acquittés. Ils restent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure, its value and a remark: Failed: 214, ran out of attempts</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>État des livraisons</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>En réessai</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>Aucun filtre enregistré pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>&amp;Modifier les filtres enregistrés…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>Envoyer des événements à ce webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Actif</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>Les livraisons en suspens seront annulées à l’enregistrement.</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>Sans secret, le récepteur ne peut pas savoir si une requête est authentique.</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>Copiez le nouveau secret chez le récepteur avant d’enregistrer.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>Le guide est en anglais.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>Aucune page du guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>columns: name and value of a request header</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>En-têtes de requête de ce webhook</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>E&amp;n-têtes</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>Envoyés avec chaque requête. Les valeurs qui sont des identifiants sont chiffrées dans la base de données et masquées dans le journal.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>Choisissez deux tentatives pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>Choisissez deux tentatives à comparer.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>Effets de l’importation du fichier</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importer des webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Importer %n webhook</numerusform>
            <numerusform>Importer %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Le fichier ne contient aucun webhook.</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1. Les webhooks se distinguent par leur nom. Rien n’est écrit avant l’importation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>%n webhook importé.</numerusform>
            <numerusform>%n webhooks importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>son secret n’est pas dans le fichier&#xa0;: définissez-le ensuite</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>la valeur de l’en-tête %1 n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>inactif jusqu’à ce que son secret, absent du fichier, soit défini</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>%1 est défaillant</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>La dernière tentative n’a pas abouti. Le motif figure dans les échecs.</numerusform>
            <numerusform>Les %n dernières tentatives n’ont pas abouti. Le motif figure dans les échecs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>Son récepteur accepte les livraisons.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1 Ses livraisons attendent.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Aucun expéditeur actif</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>Des livraisons sont à envoyer, mais ni cette console ni un service ne les envoie.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LeadChoice</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A lead in a list: its number and name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>The lead&apos;s number</source>
        <translation>Numéro du lead</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>Choisissez un lead ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>Un lead est désigné par son numéro.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>Le lead %1 n’existe pas.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListPane</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>Copier «&#xa0;%1&#xa0;» en CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>Impossible de charger cette liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>Création (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>HTTP status code, or why there was none</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1&#xa0;: %2 vers %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1&#xa0;: %2 pour %3 vers %4, %5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>résultat %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>tentative %1 sur %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>prochaine tentative %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>Retirée du journal entre-temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogPage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>&amp;Uniquement les livraisons en échec</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>Afficher la ré&amp;ponse</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>&amp;Renvoyer…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>Copier l’&amp;ID de la livraison</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>&amp;Suivre de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>La première ligne a été copiée.</numerusform>
            <numerusform>Les %Ln premières lignes ont été copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>L’ID de la livraison a été copié.</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>Autour de cette &amp;heure</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>Seu&amp;lement %1</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>&amp;Masquer %1</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>Ouvrir le &amp;webhook</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Journal des webhooks</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>Nouvelles livraisons</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Recherche dans le journal</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>Les livraisons apparaissent ici dès qu’un lead change et qu’un webhook est à l’écoute.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Aller aux webhooks</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>Aucune livraison ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>Modifiez le filtre ci-dessus ou affichez tout.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>%Ln livraison jusqu’ici</numerusform>
            <numerusform>%Ln livraisons jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Impossible de lire le journal</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Figé</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>En pause · %Ln nouvelle</numerusform>
            <numerusform>En pause · %Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>Figé · %Ln nouvelle</numerusform>
            <numerusform>Figé · %Ln nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>Afficher les nouveautés et suivre de nouveau (Fin)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>Renvoyer %L1…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>Choisissez des livraisons ou limitez d’abord la liste par un filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln correspond au filtre</numerusform>
            <numerusform>%Ln correspondent au filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Livraisons, de la plus récente à la plus ancienne</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 dispatches at the moment. This computer would step in only while nobody else does.</source>
        <translation>%1 effectue actuellement les envois. Cet ordinateur ne prendrait le relais que si personne d’autre ne s’en charge.</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>Il n’y a actuellement aucun expéditeur actif pour cette base de données. Un service ou une autre console peut aussi s’en charger&#x202f;; chaque livraison n’est envoyée que par un seul d’entre eux.</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>Cet ordinateur doit-il envoyer les webhooks&#x202f;?</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Envoyer depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Seulement consulter</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Créer une base de données</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Bases de données (*.sqlite *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>Quitter alors que des livraisons sont à envoyer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>Cette console envoie les webhooks de cette base de données. %n livraison est à envoyer ou en cours. Rien n’est perdu&#xa0;: ce qui est en cours peut se terminer maintenant, le reste attend que cette console ou un service l’envoie.</numerusform>
            <numerusform>Cette console envoie les webhooks de cette base de données. %n livraisons sont à envoyer ou en cours. Rien n’est perdu&#xa0;: ce qui est en cours peut se terminer maintenant, le reste attend que cette console ou un service l’envoie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>Fin des tentatives en cours…</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Livraison</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nouvelle base de données…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>&amp;Fermer la base de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Afficher seulement les icônes</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>É&amp;mettre un événement…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>&amp;Récepteur…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>Laboratoire de &amp;signatures…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>À &amp;propos de LeadHub Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>&amp;Journal d’audit…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1&#xa0;: en-têtes</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1&#xa0;: corps</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1&#xa0;: corps sous forme d’arbre</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>public, autorisé de toute façon</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 est déjà dans la liste, compris dans %2.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Cette base de données</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>Configuration de cet ordinateur</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1, %2, origine&#xa0;: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>Réseaux autorisés</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>Réseau à autoriser</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>Les webhooks ne sont envoyés qu’à des adresses publiques, afin que personne ne puisse atteindre votre réseau au moyen d’une URL. Autorisez les réseaux des récepteurs qui s’y trouvent, aussi étroitement que possible. Rien n’est jamais envoyé aux adresses des services de métadonnées cloud.</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>Aucun réseau privé n’est autorisé</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>C’est le plus sûr, et adapté aux récepteurs sur Internet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Overview</name>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0&#xa0;ms</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À envoyer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;j</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>Les chiffres et les graphiques apparaissent avec la première livraison. Créez un webhook qui écoute les événements des leads.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Aller aux webhooks</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>En réessai</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Arriéré</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>Tentatives par résultat</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>Arriéré au fil du temps</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>Tentatives en échec par motif</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>Tentatives par webhook</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Par webhook</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>Aucune tentative n’a échoué pendant cette période.</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>Rien n’a été envoyé à aucun webhook pendant cette période.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>Impossible de lire les chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>aucune terminée</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>sur %1 terminées</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>à court de tentatives</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à envoyer maintenant</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>tous les webhooks vont bien</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>%n en pause auto</numerusform>
            <numerusform>%n en pause auto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>%n webhook défaillant</numerusform>
            <numerusform>%n webhooks défaillants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>Rien n’a été envoyé pendant cette période.</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>Aucun expéditeur n’était actif pendant cette période.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>Secret, affiché uniquement à l’écran</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Parties des préférences</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Délai maximal</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>Durée possible d’une tentative&#xa0;: 5s, 1m30s. Un webhook peut avoir sa propre valeur.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Réessais</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>Tentatives après la première, de 0 à 20.</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Première attente</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Avant le premier réessai.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Facteur</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>De combien chaque attente est plus longue que la précédente.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente ma&amp;ximale</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Aucun réessai n’attend plus longtemps.</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>En para&amp;llèle</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>Tentatives simultanées vers un même webhook.</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Pa&amp;use après</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>Livraisons en échec d’affilée qui mettent un webhook en pause. 0&#xa0;: aucune mise en pause automatique.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>T&amp;aux d’erreur</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>Pourcentage de tentatives en échec sur cette durée qui met aussi un webhook en pause. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>Première so&amp;nde</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Un webhook en pause reçoit une sonde après cette durée, puis après le double, jusqu’à 1h.</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Conservation</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>Les livraisons terminées sont supprimées après cette durée&#xa0;: 30d, 12h.</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>Taille &amp;maximale</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>Les livraisons les plus anciennes sont supprimées quand la base de données dépasse cette taille, par exemple 2GB. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>Ces réglages sont communs à tous ceux qui utilisent cette base de données.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n réglage enregistré pour tous ceux qui utilisent cette base de données.</numerusform>
            <numerusform>%n réglages enregistrés pour tous ceux qui utilisent cette base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Défa&amp;illant depuis</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Durée minimale entre le premier et le dernier de ces échecs.</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>&amp;Journal d’audit</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>Les modifications des webhooks et des réglages y sont conservées pendant cette durée.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>Plus ancienne ou prochaine</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1&#xa0;: %2 en suspens, %3 à envoyer, %4 en cours</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1, la plus ancienne est à envoyer depuis %2</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1, la prochaine %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>Aucun motif enregistré</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>Nom introuvable (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Hôte injoignable</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS ou certificat</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>Réponse 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>Réponse 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Autre erreur</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>délai maximal</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>redirection</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>adresse bloquée</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>trop volumineuse</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n tentative</numerusform>
            <numerusform>%1, %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>Par rapport au plus fréquent</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1 à %2, signature&#xa0;: %3, réponse %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>URL du récepteur</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>Ajouter un webhook pour ce récepteur…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Présentation du corps</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>Vérifier dans le laboratoire de signatures…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>L’URL du récepteur a été copiée.</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>Sans lui, les signatures ne sont pas vérifiées</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>«&#xa0;Lente&#xa0;» répond 200 après %n seconde.</numerusform>
            <numerusform>«&#xa0;Lente&#xa0;» répond 200 après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>Ajoutez un webhook avec l’URL ci-dessus ou envoyez-lui un test. Les adresses de boucle locale doivent être autorisées pour cette base de données.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2, %3, %n tentative</numerusform>
            <numerusform>%1&#xa0;: %2, %3, %n tentatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>Événements depuis</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Événements jusqu’à</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Rattraper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>Rattraper les événements manqués de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>Les événements survenus pendant que «&#xa0;%1&#xa0;» était inactif, supprimé ou ne les écoutait pas n’ont pas de livraison. Le rattrapage en crée une pour chacun&#x202f;; elles sont envoyées aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>La première date doit précéder la seconde.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>Aucun événement manqué pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>%n événement manqué pendant cette période.</numerusform>
            <numerusform>%n événements manqués pendant cette période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Rattraper %1</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%1 sur %2 rattrapés</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>%n livraison de «&#xa0;%1&#xa0;» est à envoyer maintenant.</numerusform>
            <numerusform>%n livraisons de «&#xa0;%1&#xa0;» sont à envoyer maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Livraisons par seconde</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Débit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>et %n autre webhook</numerusform>
            <numerusform>et %n autres webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>Comptage de %Ln livraison.</numerusform>
            <numerusform>Comptage de %Ln livraisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>%Ln livraison sera renvoyée.</numerusform>
            <numerusform>%Ln livraisons seront renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>Aucune de ces livraisons ne peut être renvoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln est déjà en attente ou en cours d’envoi et n’est pas incluse.</numerusform>
            <numerusform>%Ln sont déjà en attente ou en cours d’envoi et ne sont pas incluses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln n’est pas incluse, car son webhook est inactif ou supprimé.</numerusform>
            <numerusform>%Ln ne sont pas incluses, car leur webhook est inactif ou supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>Ce qui a réussi entre-temps n’est pas inclus non plus.</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Cela prend environ %1.</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>Renvoyer %L1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %Ln livraison sera renvoyée.</numerusform>
            <numerusform>Arrêté&#xa0;: %Ln livraisons seront renvoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>Présentation du corps</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Octets bruts</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>Ce que reçoit le récepteur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SavedFiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>Les neuf premiers ont les raccourcis Ctrl+1 à Ctrl+9.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>Début de chaque tentative</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>première tentative, dès que la livraison est à envoyer</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>tentative %1, %2 plus tard</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>Révéler le secret pendant 30 secondes</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>Générer un nouveau secret</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>aucun secret&#xa0;: les requêtes ne sont pas signées</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>Signer chaque requête avec le secret</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>Envoyer aussi webhook-id, -timestamp et -signature</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>pendant 1 heure</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>pendant 24 heures</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>pendant 7 jours</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>&amp;Standard Webhooks</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Un renouvellement est en cours&#xa0;: le secret précédent signe aussi jusqu’à %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Générez ou saisissez un nouveau secret pour le renouveler.</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>Durée pendant laquelle le secret précédent signe aussi</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Secret &amp;précédent</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>Le nouveau secret signe aussitôt X-LeadHub-Signature. Pendant la durée choisie, le secret précédent signe aussi X-LeadHub-Signature-Previous, pour que le récepteur puisse changer de secret sans rien manquer.</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>Le secret précédent ne signe plus rien dès l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>Sur cet ordinateur, %1&#xa0;s’applique&#xa0;: valeur donnée en ligne de commande.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>Sur cet ordinateur, %1&#xa0;s’applique&#xa0;: valeur d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>Sur cet ordinateur, %1&#xa0;s’applique&#xa0;: valeur du fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Élément précédent</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>Activer ou désactiver, sélectionner</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu de la sélection</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>Dernière ligne et suivi du journal</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <translation>
            <numerusform>%1, %Ln à vérifier</numerusform>
            <numerusform>%1, %Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Journal des webhooks</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Expéditeur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>Laboratoire de signatures</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>En-têtes ou signature</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Secret précédent</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Secret &amp;précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (tous les en-têtes, ou seulement la signature)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>Le corps exactement tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>Origine du secret</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>Un secret collé</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>Conserve chaque octet, y compris les fins de ligne</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>Secret &amp;de</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>Seulement si le secret a été renouvelé.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>Ouvrir un corps</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>Le fichier %1 ne peut pas être lu ou est trop volumineux.</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>Choisissez un fichier de 4&#xa0;Mo au maximum.</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>Est-elle conforme&#x202f;?</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>Collez les en-têtes et le corps d’une requête, ainsi que le secret dont dispose le récepteur. La réponse indique si la signature est conforme et, sinon, laquelle des erreurs courantes l’explique. Rien n’est enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>La signature est conforme.</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>Elle a été produite avec ce secret sur ces octets exacts.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>Signature attendue</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>Il n’y a pas de signature ici.</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>Collez les en-têtes de la requête ou la valeur de X-LeadHub-Signature. Un webhook sans secret ne signe pas.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>Il n’y a pas de secret pour la vérification.</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>Collez le secret qu’utilise le récepteur ou choisissez un webhook.</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>La signature est entourée de guillemets ou d’espaces.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>Comparez uniquement la valeur de l’en-tête.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Le préfixe est absent.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature commence par «&#xa0;sha256=&#xa0;», chaque partie de webhook-signature par «&#xa0;v1,&#xa0;». Ajoutez-le devant votre empreinte ou comparez ce qui le suit.</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>Le préfixe est différent.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature commence par «&#xa0;sha256=&#xa0;», en minuscules.</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>Les chiffres sont en majuscules.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature utilise des chiffres hexadécimaux en minuscules. Convertissez les vôtres avant de comparer.</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>L’empreinte est écrite en base64.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature est en hexadécimal&#xa0;: 64 chiffres après «&#xa0;sha256=&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>Ce n’est pas une empreinte SHA-256 complète.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>Elle compte 64 chiffres hexadécimaux ou 44 caractères base64. Vérifiez si quelque chose a été coupé lors de la copie.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>L’en-tête webhook-id est absent.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>Standard Webhooks le signe avec le corps. Collez tous les en-têtes.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>L’en-tête webhook-timestamp est absent.</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>C’est le secret précédent.</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>Il a produit X-LeadHub-Signature-Previous&#x202f;; le secret a été renouvelé depuis. Donnez le nouveau au récepteur avant la fin de la transition.</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>La requête a été signée avec le secret précédent.</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>Elle a été envoyée avant le renouvellement, et ce qui a été envoyé n’est pas signé de nouveau.</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>Le secret diffère par un espace ou un saut de ligne à la fin.</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>Cela arrive souvent quand le secret est lu dans un fichier. Retirez-le.</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>Le secret a été décodé avant la signature.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature prend le texte «&#xa0;whsec_…&#xa0;» tel quel&#x202f;; seul Standard Webhooks le décode.</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>Le secret n’a pas été décodé avant la signature.</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>Standard Webhooks décode le base64 après «&#xa0;whsec_&#xa0;»&#x202f;; seul X-LeadHub-Signature prend le texte tel quel.</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>Seul le corps a été signé.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>Standard Webhooks signe l’identifiant, l’horodatage et le corps, séparés par des points.</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>Elle a été produite avec un autre secret ou pour un autre corps.</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>Le corps se présente comme ce programme l’écrit&#x202f;; le secret est donc le premier suspect&#xa0;: comparez celui d’ici avec celui du webhook.</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>Un corps vide a été signé.</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>Le flux de la requête avait déjà été lu. Conservez les octets bruts avant toute analyse.</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>Le corps se termine ici par un saut de ligne qui n’a pas été signé.</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>Retirez-le&#xa0;: un éditeur ou «&#xa0;echo&#xa0;» l’a ajouté.</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>Le corps signé se terminait par un saut de ligne qui manque ici.</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>Ne tronquez pas le corps avant la vérification.</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>Les fins de ligne ont changé.</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>Avec LF à la place de CR LF, ou l’inverse, le corps est différent. Vérifiez les octets tels qu’ils sont arrivés&#x202f;; «&#xa0;Depuis un fichier…&#xa0;» les conserve.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>Une marque d’ordre des octets (BOM) précède le corps.</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>Elle n’a pas été signée. Enregistrez ou lisez le corps sans elle.</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>Le texte a été converti entre UTF-8 et Latin-1.</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>Les corps sont en UTF-8. Vérifiez les octets, pas un texte décodé.</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>Le JSON a été analysé puis réécrit.</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>Il a le même sens, mais ses espaces, ses échappements ou l’ordre de ses clés ont changé. Vérifiez les octets bruts avant de les analyser.</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>Ni le secret ni le corps ne permettent d’obtenir une signature conforme.</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>Vérifiez que la signature et le corps proviennent de la même livraison et que le corps est complet.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>En-têtes de signature de cette tentative</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature se compose de «&#xa0;sha256=&#xa0;» et du HMAC-SHA256 des octets exacts du corps, en hexadécimal minuscule.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>Recalcul de la signature.</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>Aucune tentative pour l’instant&#xa0;: chacune est signée lors de l’envoi.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>Tentatives des dernières 24 heures</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 réussies, %2 en échec</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>Créer une base de données ici</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>Un nouveau fichier sur cet ordinateur. D’autres programmes y écrivent des leads, les webhooks en partent.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>Un fichier LeadHub Webhooks déjà présent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Se connecter à une base de données partagée</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>Un fichier sur un lecteur réseau. Mieux vaut laisser l’envoi à l’ordinateur qui l’héberge.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorer avec des données de démonstration</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>Des leads et des webhooks fictifs dans un fichier à part. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>Quelle base de données contient vos leads et vos webhooks&#x202f;?</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>Un seul fichier contient tout&#xa0;: webhooks, leads, livraisons et journal des webhooks.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>Le fichier %1 n’existe pas. Il a peut-être été déplacé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>Un autre programme verrouille %1. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 a été créé par une version plus récente de LeadHub Webhooks. Installez cette version&#x202f;; celle-ci laisse le fichier tel quel.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 n’est pas une base de données LeadHub Webhooks, ou un autre programme a modifié sa structure. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 est endommagé. Le fichier n’a pas été touché&#xa0;: restaurez une sauvegarde ou confiez-le à quelqu’un qui connaît SQLite.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>Le disque qui contient %1 est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>Ce compte n’a pas le droit d’écrire dans %1. Demandez à son propriétaire l’accès en écriture au fichier et à son dossier, ou ouvrez-le en lecture seule.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>Qui effectue les envois</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · partagée</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · locale</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>À envoyer&#xa0;: %1 · plus ancienne&#xa0;: %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>À envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>Les heures sont en UTC. Afficher l’heure locale.</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>Les heures sont locales. Afficher l’heure UTC.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Tous les envois sont en pause</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>Rien n’est envoyé tant que personne n’a repris les envois sur la page «&#xa0;Expéditeur&#xa0;».</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>Fin des tentatives en cours</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>Cette console ne prend plus rien en charge et s’arrêtera une fois qu’elles seront terminées.</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>Envoi depuis ici</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>Cette console envoie les webhooks de cette base de données.</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>Envoi depuis %1</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>Un autre programme envoie les webhooks de cette base de données.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Aucun expéditeur actif</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Les livraisons attendent que cette console ou un service les envoie.</translation>
    </message>
    <message>
        <source>Show everything again.</source>
        <translation>Tout afficher de nouveau.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>Comment cette livraison a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>Pourquoi cette livraison n’a-t-elle pas eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln octet, JSON</numerusform>
            <numerusform>%Ln octets, JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>Déclenchement</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>résolution du nom %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>attente de la réponse %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>Envoyer une requête mal signée</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Réponse du récepteur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>Événement à envoyer</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>Envoie les valeurs de cette boîte de dialogue, enregistrées ou non. Un test est journalisé, n’est jamais réessayé et ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>Les requêtes de ce webhook ne sont pas signées.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Attente de la réponse…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>Ce récepteur ne vérifie pas les signatures&#xa0;: il a accepté une requête signée avec un autre secret. Quiconque connaît son URL peut lui envoyer des leads.</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>Le récepteur a refusé la requête mal signée, comme il se doit.</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>Le récepteur a accepté la requête.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimeDisplay</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date, a time and its zone, in this order</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingView</name>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>Connexion et TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>Une connexion ouverte a été réutilisée&#xa0;: ni résolution du nom, ni connexion.</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>L’adresse du récepteur était %1.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Il n’y a pas eu de connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>Son certificat était encore valide %n jour.</numerusform>
            <numerusform>Son certificat était encore valide %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>Son certificat avait expiré.</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>Aucune tentative pour l’instant.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>Afficher la console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 est trop volumineux pour être une liste de webhooks.</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>%1 est actif. Les nouveaux événements lui sont envoyés.</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>%1 est inactif. Plus rien ne lui est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 est inactif&#x202f;; %n livraison en suspens est annulée.</numerusform>
            <numerusform>%1 est inactif&#x202f;; %n livraisons en suspens sont annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>%1 reprend. Ce qui attend est envoyé maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>%n webhook reprend. Ce qui attend est envoyé maintenant.</numerusform>
            <numerusform>%n webhooks reprennent. Ce qui attend est envoyé maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>%1 est supprimé. Le journal conserve ses livraisons.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 est supprimé&#x202f;; %n livraison en suspens est annulée.</numerusform>
            <numerusform>%1 est supprimé&#x202f;; %n livraisons en suspens sont annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>%1 a été créé, inactif et sans le secret.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importer des webhooks</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhooks (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Exporter des webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n webhook écrit dans %1, sans secret.</numerusform>
            <numerusform>%n webhooks écrits dans %1, sans secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 a retrouvé son état précédent.</translation>
    </message>
    <message>
        <source>Adding %1 is undone.</source>
        <translation>L’ajout de %1 est annulé.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>La clé de la base de données n’est pas sur cet ordinateur&#xa0;: rien n’est envoyé à %n webhook. Importez le fichier de clé sur la page «&#xa0;Expéditeur&#xa0;».</numerusform>
            <numerusform>La clé de la base de données n’est pas sur cet ordinateur&#xa0;: rien n’est envoyé à %n webhooks. Importez le fichier de clé sur la page «&#xa0;Expéditeur&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>Ouvrir «&#xa0;Expéditeur&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n webhook est en pause&#xa0;: rien ne parvient à son récepteur. Les livraisons attendent.</numerusform>
            <numerusform>%n webhooks sont en pause&#xa0;: rien ne parvient à leurs récepteurs. Les livraisons attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>%1 est en pause. %2 Les livraisons attendent. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n webhook est défaillant.</numerusform>
            <numerusform>%n webhooks sont défaillants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 est défaillant&#xa0;: sa dernière tentative n’a pas abouti&#x202f;; le récepteur répond %2.</numerusform>
            <numerusform>%1 est défaillant&#xa0;: ses %n dernières tentatives n’ont pas abouti&#x202f;; le récepteur répond %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 est défaillant&#xa0;: sa dernière tentative n’a pas abouti.</numerusform>
            <numerusform>%1 est défaillant&#xa0;: ses %n dernières tentatives n’ont pas abouti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nouveau webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Actif</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>&amp;Renouveler le secret…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>Rattraper les événements man&amp;qués…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <translation>M&amp;odifications…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>Dernières livraisons de ce webhook</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>Aucune livraison pour l’instant.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>Rattraper…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>Tentatives, dernières 24&#xa0;h</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>Rien ne lui est envoyé. Les événements actuels pourront être rattrapés plus tard.</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>Rien ne lui est envoyé&#xa0;: la clé de la base de données n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>Rien ne lui est envoyé, sauf une sonde de temps en temps. %1 %2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>Aucune tentative au cours des dernières 24 heures.</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>Toutes les tentatives des dernières 24 heures ont réussi.</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>%1 des tentatives des dernières 24 heures ont échoué.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>%1 des tentatives ont échoué en 24&#xa0;h&#x202f;; le récepteur répond %2.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>%1 des tentatives ont échoué en 24&#xa0;h&#x202f;; la dernière s’est terminée par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>Activez-le d’abord&#xa0;: rien ne lui est envoyé pour l’instant.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>Le webhook %1 porte aussi ce nom.</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>«&#xa0;%1&#xa0;» utilise aussi cette URL.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Parties du webhook</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Code du récepteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>Cette base de données est ouverte en lecture seule&#xa0;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>La clé de la base de données n’est pas sur cet ordinateur&#xa0;: le secret et les en-têtes sont illisibles, et rien n’est envoyé. Importez le fichier de clé sur la page «&#xa0;Expéditeur&#xa0;»&#x202f;; le reste peut être modifié.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>La clé de la base de données n’est pas sur cet ordinateur&#xa0;: impossible d’enregistrer un secret ou des en-têtes. Importez le fichier de clé sur la page «&#xa0;Expéditeur&#xa0;».</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Un webhook doit avoir un nom, une URL et au moins un événement.</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>Corrigez les champs marqués pour enregistrer.</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>Quelqu’un a supprimé ce webhook entre-temps. L’enregistrement en crée un nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié ce webhook entre-temps.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>Autoriser %1&#x202f;?</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>Chaque webhook de cette base de données pourra alors envoyer des requêtes à des adresses dans %1. Ne l’autorisez que si vous savez ce qui y est à l’écoute.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>Vos modifications de ce webhook ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Tous, y compris les futurs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Première attente</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Défaillant depuis</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksList</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Reading the webhooks…</source>
        <translation>Lecture des webhooks…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Aucun webhook pour l’instant</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>Un webhook envoie chaque événement de vos leads à une URL dès qu’il se produit.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Aucun webhook ne correspond</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>La recherche porte sur les noms, les URL et les événements.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>Pause auto</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>Une sonde est en cours.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>Prochaine sonde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>Succès 24&#xa0;h</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>aucun trafic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>La dernière tentative n’a pas abouti.</numerusform>
            <numerusform>Les %n dernières tentatives n’ont pas abouti.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>%1 des tentatives des dernières 24 heures ont réussi</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>aucun trafic au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1, %2, %3, %4, %5, %6 en suspens, dernière livraison&#xa0;: %7</translation>
    </message>
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>Il reste en pause jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Search name, URL or event</source>
        <translation>Rechercher nom, URL, événement</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>Impossible de lire les webhooks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n à vérifier</numerusform>
            <numerusform>%1 · %n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
</TS>
