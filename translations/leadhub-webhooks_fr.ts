<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>Le webhook est «&#xa0;%1&#xa0;».</translation>
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
        <source>%1 dispatchers are registered.</source>
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
        <source>Made by</source>
        <translation>Déclenchement</translation>
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
        <source>Close</source>
        <translation>Fermeture</translation>
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
        <source>None from this console</source>
        <translation>Aucune depuis cette console</translation>
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
        <source>O&amp;ver</source>
        <translation>&amp;Sur au moins</translation>
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
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>Durée minimale sur laquelle s’étalent ces livraisons en échec.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>Pourcentage de tentatives en échec sur cette durée qui le met aussi en pause. 0&#xa0;: aucun.</translation>
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
        <source>The address is in %1; this database does not allow it.</source>
        <translation>L’adresse est dans %1&#x202f;; cette base de données ne l’autorise pas.</translation>
    </message>
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
        <translation>il a avancé dans son pipeline</translation>
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
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
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
        <source>O&amp;ver</source>
        <translation>&amp;Sur au moins</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>Durée minimale sur laquelle s’étalent ces livraisons en échec.</translation>
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
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1&#xa0;: %2 en suspens, %3 à envoyer, %4 en cours, plus ancienne ou prochaine&#xa0;: %5</translation>
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
        <source>Of the most frequent</source>
        <translation>Par rapport au plus fréquent</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
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
        <extracomment>column: when the delivery was made</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
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
        <source>How long the old secret signs too</source>
        <translation>Durée pendant laquelle l’ancien secret signe aussi</translation>
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
        <source>&amp;Old secret</source>
        <translation>&amp;Ancien secret</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>&amp;Standard Webhooks</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>Le nouveau secret signe aussitôt X-LeadHub-Signature. D’ici là, l’ancien signe X-LeadHub-Signature-Previous, pour que le récepteur puisse changer de secret sans rien manquer.</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>L’ancien secret n’est plus utilisé dès l’enregistrement.</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Un renouvellement est en cours&#xa0;: le secret précédent signe aussi jusqu’à %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Générez ou saisissez un nouveau secret pour le renouveler.</translation>
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
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>Vous ne pouvez pas écrire dans %1. Demandez à son propriétaire l’accès en écriture au fichier et à son dossier, ou ouvrez-le en lecture seule.</translation>
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
        <source>Made by</source>
        <translation>Déclenchement</translation>
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
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
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
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
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
        <source>%1 is gone again.</source>
        <translation>%1 a été retiré.</translation>
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
        <source>Over</source>
        <translation>Sur au moins</translation>
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
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>Le récepteur a demandé l’arrêt&#xa0;: il a répondu 410 Gone.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>%n livraison en échec.</numerusform>
            <numerusform>%n livraisons en échec d’affilée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>Seule une reprise manuelle est possible.</translation>
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
</context>
</TS>
