<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>Über LeadHub Webhooks</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>Die Angaben sind kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>Sendet die Ereignisse von LeadHub an Webhooks und zeigt, was aus jedem wurde.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1, Schema %2, Journal %3</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>%Ln Webhook</numerusform>
            <numerusform>%Ln Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>%Ln ausstehende Zustellung</numerusform>
            <numerusform>%Ln ausstehende Zustellungen</numerusform>
        </translation>
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
            <numerusform>%1: %n Versuch, Fehlerquote %2, p95 %3</numerusform>
            <numerusform>%1: %n Versuche, Fehlerquote %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>Versuche im Zeitverlauf</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
</context>
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>Die Datenbank ist von einem anderen Programm gesperrt (%1).</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>Der Zugriff auf die Datenbank wurde verweigert (%1).</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>Die Datenbank kann nicht beschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Der Datenträger ist voll (%1).</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>Die Datenbank ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>Die Datei ist keine Datenbank von LeadHub Webhooks (%1).</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>Die Datenbank kann nicht geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>Lesen oder Schreiben der Datenbank ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Unter %1 liegt keine Datenbank.</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>Noch einmal versuchen oder das Programm suchen, das eine Transaktion offen hält.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>Platz schaffen; nichts Festgeschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>Prüfen, ob der Pfad stimmt und sein Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>Die Geheimnisse der Datenbank sind gesperrt: Ihr Schlüssel ist nicht hier.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>Die Geheimnisse der Datenbank sind gesperrt: Der Schlüssel %1 ist nicht hier.</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>Ein Geheimnis lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>Geheimnis oder Header des Webhooks sind nicht lesbar: Der Schlüssel der Datenbank ist nicht hier.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>Den Schlüssel mit --key-file angeben oder mit `database key import` holen.</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>Den Schlüssel verwenden, mit dem die Datenbank angelegt wurde, oder das Geheimnis neu setzen.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>Webhook %1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>Die neuen Werte ansehen und noch einmal ändern.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Der Webhook ist inaktiv: Es wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>Es gibt keinen Webhook %1.</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>Der Name fehlt: dem Webhook einen Namen geben.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen: kürzen.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen: in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>Kein Ereignis ist ausgewählt: mindestens eines wählen oder alle Ereignisse.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>Die Zeitgrenze</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>Die Zahl der Wiederholungen</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>Die Wartezeit vor der ersten Wiederholung</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>Die längste Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>Der Faktor der Wartezeiten</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>Die Zahl der gleichzeitigen Versuche</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Die URL fehlt.</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>Die URL enthält Leerraum, einen umgekehrten Schrägstrich oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>Die URL beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>Die URL hat ein Fragment (#), das nie gesendet wird.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>Die URL enthält vor dem Host einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>Der Host der URL enthält ein Prozentzeichen (eine Maskierung oder Zone).</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>Die URL hat keinen Host.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>Der Host der URL ist weder ein gültiger Name noch eine Adresse.</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>Der Host der URL endet mit einer Zahl, ist aber keine IP-Adresse.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>Der Host der URL ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>Der Port der URL liegt nicht zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>Die URL ist nicht gültig.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>Die URL ist länger als %1 Bytes: kürzen.</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>So schreiben: https://example.com/hooks/leads</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>Mit einfachem http kann jeder unterwegs mitlesen und ändern, was gesendet wird: https verwenden, wenn der Empfänger es anbietet.</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>Die Abfrage der URL enthält offenbar Zugangsdaten (%1), und URLs stehen im Protokoll: besser in einem Header senden.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 liegt in %2 (%3) und ist nicht erlaubt. Um dorthin zu senden, das Netz erlauben: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 liegt in %2 (%3) und kann nie erlaubt werden. Eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>%1 kann nicht erlaubt werden: Es liegt in %2 (%3).</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>Stattdessen das eigene Netz des Empfängers erlauben.</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netz</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>eigener Rechner</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>Cloud-Metadaten</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>Link-Local</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>Link-Local, Cloud-Metadaten</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>Ein Header braucht einen Namen, einen Doppelpunkt und einen Wert.</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>Der Name eines Headers darf nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ enthalten.</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>Den Header %1 setzt dieses Programm oder HTTP selbst.</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>Der Header %1 steht zweimal da: einen behalten.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>Der Wert des Headers %1 ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>So schreiben: X-Team: sales</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>Leerzeichen und andere Zeichen aus dem Namen nehmen.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Den Wert in eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Den Wert kürzen.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>Das Geheimnis ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>Das Geheimnis ist kein UTF-8-Text ohne NUL.</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>Ein Geheimnis angeben oder ausdrücklich keines wählen.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>Ein kürzeres Geheimnis verwenden.</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>Binäre Schlüssel hexadezimal oder in Base64 schreiben, wie der Empfänger sie erwartet.</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>Antwort %1; Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>Antwort %1 nach %2; Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>Antwort %1, die keine endgültige ist; der Empfänger hat die Anfrage vielleicht gesehen.</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>Antwort %1, die kein HTTP-Status ist.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Keine Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Keine Verbindung innerhalb von %1.</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>Innerhalb von %1 wurde keine Verbindung zu diesem Server frei.</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>Zum Port %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden; kein Nameserver hat geantwortet.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>Der Name %1 wurde innerhalb von %2 nicht gefunden.</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>Der Server hat die Verbindung am Port %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Der Server ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>Der Server hat die Verbindung während des TLS-Handshakes geschlossen.</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>Die Verbindung endete ohne HTTP-Antwort; der Empfänger hat die Anfrage vielleicht gesehen.</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>Was zurückkam, ist keine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>Das Zertifikat ist widerrufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat gilt noch nicht.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>Das Zertifikat gilt nicht für den Namen %1.</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>Das Zertifikat ist selbst signiert, und ihm wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>Das Zertifikat stammt von einer Stelle, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>Das Zertifikat wurde nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>Das Senden wurde beendet, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>Das Senden wurde beendet, bevor die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>von einem Bediener abgebrochen</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>Lead gelöscht</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1 ist um %2 eingetreten.</translation>
    </message>
    <message>
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>Der Webhook ist „%1“.</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>Der Webhook wurde gelöscht.</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>Er hört auf %1.</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>Er hört nicht auf %1.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Er ist aktiv.</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>Er ist inaktiv: Es werden keine Ereignisse an ihn gesendet.</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>Seine Adresse %1 ist erlaubt.</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>Jeder Versuch löst %1 auf und prüft die Adressen, die es dann hat.</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>Sein Geheimnis ist lesbar.</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>Er hat kein Geheimnis: Anfragen werden nicht signiert.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>Das Senden ist eingeschaltet.</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>Alles Senden ist angehalten; `dispatcher resume` beendet das.</translation>
    </message>
    <message>
        <source>%1 dispatchers are registered.</source>
        <translation>Angemeldete Sender: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>Niemand sendet: den Dienst starten.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>Sender %1 auf %2 hat sie.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>Der Sender, der sie hatte, ist weg; ein anderer übernimmt sie.</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>Es gibt eine Zustellung: %1.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Sie ist jetzt fällig.</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>Sie ist jetzt fällig (letztes Ergebnis: %1).</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>Der nächste Versuch ist um %1 (letztes Ergebnis: %2).</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>Versuch %1 läuft gerade.</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>Sie wurde mit Versuch %1 zugestellt.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Sie wurde abgebrochen: %1.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>Sie ist nach %1 Versuchen fehlgeschlagen; `deliveries redeliver` beginnt von vorn.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>Sie ist nach %1 Versuchen fehlgeschlagen (letztes Ergebnis: %2); `deliveries redeliver` beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>„%1“ ist als CSV in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>„%1“ als Tabelle zeigen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>„%1“ als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Empfängercode</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>Die Bytes des Bodys prüfen, wie sie ankommen, bevor etwas sie parst. Das Geheimnis kommt aus der Umgebung: LEADHUB_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>Versuche %1 und %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>Versuch %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n Zeile ist anders; sie beginnt mit „≠“.</numerusform>
            <numerusform>%n Zeilen sind anders; sie beginnen mit „≠“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>Wenn ein Webhook gestört ist oder wieder läuft und wenn niemand versendet</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>Beim Schließen des Fensters bleibt die Konsole im Infobereich</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>Kopiertes und Exportiertes ist immer in UTC.</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>Dieser Rechner versendet die Webhooks dieser Datenbank</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>Diese Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>Solange die Konsole offen ist und kein Dienst und keine andere Konsole es tut. Jede Zustellung wird nur von einem Programm gesendet.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>Jemand anderes hat diesen Webhook geändert</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>„%1“ wurde während der Bearbeitung von jemand anderem gespeichert. Wählen, was bleibt; vor dem Speichern wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>Fremder Wert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>fremder Wert</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>Als cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>Als cURL (&amp;PowerShell)</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>Als cURL (c&amp;md)</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>Als cURL mit &amp;Zugangsdaten</translation>
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
        <translation>Zeile als &amp;Text</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>Zeile als CS&amp;V</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>Zeile als &amp;JSON</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>Zustellungs-&amp;ID</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>Der Befehl wurde mit den Zugangsdaten des Webhooks kopiert.</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>Der Befehl wurde kopiert. Zugangsdaten sind maskiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Schlüssel der Geheimnisse</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Integrität prüfen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1, auf einem Netzwerk-Dateisystem</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n Tag, bis %1</numerusform>
            <numerusform>%n Tage, bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>Nicht hier: Geheimnisse sind gesperrt. Erwartet in %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>Noch keiner: kein Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>None from this console</source>
        <translation>Keine von dieser Konsole</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>Jede Seite der Datei wird gelesen. Der Versand geht weiter.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>Die Prüfung fand %n Problem: %1</numerusform>
            <numerusform>Die Prüfung fand %n Probleme: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>Bei beschädigten Seiten eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>Die Datenbank wird kopiert. Der Versand geht weiter.</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>Die Sicherung liegt in %1. Den Schlüssel der Geheimnisse woanders aufbewahren: Er ist nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 zugleich, %2 je Webhook, %n Wiederholung, Antwort innerhalb von %3</numerusform>
            <numerusform>%1 zugleich, %2 je Webhook, %n Wiederholungen, Antwort innerhalb von %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>Eine Zustellung wählen, um zu sehen, was mit ihr geschah.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Wiederholungen abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Teile der Zustellung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>Signatur ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>Signatur ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>Der nächste Versuch ist jetzt fällig.</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>Sie hat sich inzwischen von selbst geändert.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>Die Zustellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>„%1“ ist keine Zahl, die hier passt.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>„%1“ ist keine Dauer: Schreibweise wie 15s, 10m oder 1h30m.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Time&amp;out</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Erste Wartezeit</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>Für den ganzen Versuch, von der Namensauflösung bis zur Antwort.</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>Versuche nach dem ersten.</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Vor der ersten Wiederholung.</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Um wie viel länger jede Wartezeit ist als die vorige.</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>Höchstzahl der Versuche zu diesem Empfänger, die zugleich unterwegs sind.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>„%1“ ist keine Rate: z. B. 10/s, 90/m oder 0.5/s.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>Ratenli&amp;mit</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>&amp;Pause nach</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Keine Wiederholung wartet länger.</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>So viele Versuche beginnen höchstens: 10/s, 90/m. Was darüber ist, wartet und verliert keinen Versuch.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>Nach so vielen fehlgeschlagenen Zustellungen in Folge wird nur noch eine Probe gesendet. 0: nie.</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>So weit liegen diese fehlgeschlagenen Zustellungen mindestens auseinander.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>F&amp;ehlerrate</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>So viel Prozent fehlgeschlagene Versuche in dieser Zeit pausieren ihn auch. 0: keine.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>Vom Empfänger angenommen</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>Name des Empfängers nicht gefunden</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>Empfänger hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>Empfänger nicht erreichbar</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>Empfänger hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Keine sichere Verbindung zustande gekommen</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>Empfänger hat umgeleitet; dem wird nie gefolgt</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>Vom Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>Fehler beim Empfänger</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>Verbindung verloren; vielleicht kam die Anfrage dennoch an</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>Adresse des Empfängers nicht erlaubt</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>Versuch fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1. Nächster Versuch %2.</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>Sie ist fällig und wartet auf einen Dispatcher.</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>Sie wird %1 gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>Versuch %1 läuft gerade.</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>Zugestellt mit Versuch %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. Nach %n Versuch endgültig fehlgeschlagen.</numerusform>
            <numerusform>%1. Nach %n Versuchen endgültig fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Sie wurde abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>Dieser Versuch trug keine Signatur: Der Webhook hatte kein Geheimnis.</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>Der Webhook hat kein Geheimnis mehr; die Signatur lässt sich nicht nachrechnen.</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>Die Signatur entspricht dem gespeicherten Geheimnis und diesen Bytes.</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>Die Signatur entstand mit dem vorigen Geheimnis, das bis zum Ende des Wechsels noch signiert.</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>Das gespeicherte Geheimnis ergibt eine andere Signatur: Es wurde nach diesem Versuch geändert.</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>Das gespeicherte Geheimnis ist nicht lesbar: Der Schlüssel dieser Datenbank ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>letzter</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>ca. %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Gesamten Versand pausieren</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>Niemand versendet: Zustellungen warten, bis diese Konsole oder ein Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>Warteschlange nach Webhook</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Gezeigte Stufen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>Anwendungsprotokoll</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>seit dem Öffnen dieser Konsole</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>Der gesamte Versand ist pausiert.</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>Ereignisse werden weiter erfasst; ihre Zustellungen warten, bis der Versand fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>Niemand versendet.</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Zustellungen warten, bis diese Konsole oder ein Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Webhooks werden von %1 versendet.</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 unterwegs, %2 fällig.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Versand fortsetzen</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>Der gesamte Versand ist pausiert. Was unterwegs ist, wird beendet.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Der Versand geht weiter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>Die Diagnose ist in der Zwischenablage, ohne Geheimnisse, URLs und Lead-Daten.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>Auf diesem Computer ist alles ausgelaufen. Zustellungen warten, bis er oder ein Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>Wieder von hier senden</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>Dieser Computer sendet wieder, wenn es sonst niemand tut.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>Dieser Computer übernimmt nichts mehr und hört auf, sobald seine laufenden Versuche beendet sind.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>Dieser Computer beendet seine laufenden Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>Noch %n Versuch läuft; es wird nichts mehr übernommen.</numerusform>
            <numerusform>Noch %n Versuche laufen; es wird nichts mehr übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>Es läuft nichts mehr.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 auf %2, Prozess %3, Version %4, Lebenszeichen vor %5, %n unterwegs</numerusform>
            <numerusform>%1 auf %2, Prozess %3, Version %4, Lebenszeichen vor %5, %n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>The address is in %1; this database does not allow it.</source>
        <translation>Die Adresse liegt in %1; diese Datenbank erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>Allow %1…</source>
        <translation>%1 erlauben…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>Ereignis auslösen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>Aus der Datenbank</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Darstellung des Bodys</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>Das Ereignis geht den Weg jedes anderen: an jeden aktiven Webhook, der darauf hört, signiert, protokolliert und wiederholt. Der Lead selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>Lead aus</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Es hören</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>Diese Datenbank ist nur zum Lesen geöffnet: Auslösen ist nicht möglich.</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>Was die Empfänger erhalten</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>„occurred_at“ wird der Zeitpunkt des Auslösens.</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>Kein aktiver Webhook hört auf dieses Ereignis: Es wird erfasst, gesendet wird nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n Webhook: %1</numerusform>
            <numerusform>%n Webhooks: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>%1 ist ausgelöst.</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>ein Lead wurde hinzugefügt</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>einer seiner Werte änderte sich</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>ein Lead wurde entfernt</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>er rückte in seiner Pipeline weiter</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>er hat einen neuen Zuständigen</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>ein Lead sandte ein Formular</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Ausgewählte Ereignisse</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Alle, auch künftige</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>Jedes Ereignis wird gesendet, auch solche späterer Versionen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>at least so many</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in the last 30 days</source>
        <translation>
            <numerusform>%Ln Mal in den letzten 30 Tagen</numerusform>
            <numerusform>%Ln Mal in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>Mindestens %Ln Mal in den letzten 30 Tagen</numerusform>
            <numerusform>Mindestens %Ln Mal in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>Darstellung der Bodys</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>Nichts davon hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>Das Protokoll behält die ersten %1 KB des Bodys.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>Die Antwort hatte keinen Body.</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>Noch nicht gesendet. Diese Bytes trägt jeder Versuch.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Noch keine Antwort.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Zustellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>%Ln Zustellung exportieren, die zum Filter passt</numerusform>
            <numerusform>%Ln Zustellungen exportieren, die zum Filter passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>Zustellungen exportieren, die zum Filter passen</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>Zugangsdaten sind maskiert.</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>Eine Zeile je Zustellung, für Tabellenkalkulationen. Was dort als Formel liefe, wird entschärft.</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>Ein JSON-Objekt je Zustellung und Zeile, mit den Namen der Befehlszeile.</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>Ein Eintrag je Versuch mit Headern und Bodys, für die Werkzeuge von Browsern und Proxys.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde gestoppt; keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>%Ln Zustellung wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zustellungen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>Zuerst eine erneut zustellen</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Alle erneut zustellen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Schritte</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>Dieser Webhook ist gelöscht; erneutes Zustellen ist nicht möglich. Sie lassen sich abhaken.</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>Dieser Webhook ist inaktiv: zum erneuten Zustellen aktivieren.</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>Eine erneut zustellen, um zu sehen, ob der Empfänger sie jetzt annimmt, dann den Rest.</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>Alle %1 erneut zustellen…</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Zustellungen pro Sekunde</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> pro Sekunde</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1: %2, %n Zustellung, %3</numerusform>
            <numerusform>%1: %2, %n Zustellungen, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>Aufgegeben (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>Fehlschläge nach Webhook und Grund</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>Zustellungen ohne verbleibende Versuche sammeln sich hier, bis sie erneut zugestellt oder abgehakt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n Zustellung ist wieder unterwegs.</numerusform>
            <numerusform>%n Zustellungen sind wieder unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%n von %1 Zustellungen ist wieder unterwegs.</numerusform>
            <numerusform>%n von %1 Zustellungen sind wieder unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>Zuerst eine erneut zustellen</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Alle erneut zustellen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook öffnen</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>Die Fehlschläge sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>Von diesen Zustellungen ist keine übrig.</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>Eine Zustellung an %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 hat sie nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 hat sie angenommen.</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>%1 hat sie angenommen. Die übrigen können folgen.</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>Die übrige erneut zustellen</numerusform>
            <numerusform>Die übrigen %n erneut zustellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>Fehlgeschlagene erneut zustellen</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>%n erneut zustellen</numerusform>
            <numerusform>%n erneut zustellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>%n Fehlschlag von %1 ist abgehakt. Er bleibt im Protokoll.</numerusform>
            <numerusform>%n Fehlschläge von %1 sind abgehakt. Sie bleiben im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>%n Zustellung an %1 wird erneut gesendet, %2 pro Sekunde: etwa %3.</numerusform>
            <numerusform>%n Zustellungen an %1 werden erneut gesendet, %2 pro Sekunde: etwa %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure, its value and a remark: Failed: 214, ran out of attempts</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>Status der Zustellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>Noch keine Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>Gespeicherte Filter &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>Ereignisse an diesen Webhook senden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>Ausstehende Zustellungen werden beim Speichern abgebrochen.</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>Ohne Geheimnis kann der Empfänger nicht erkennen, ob eine Anfrage echt ist.</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>Das neue Geheimnis vor dem Speichern zum Empfänger kopieren.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert des Headers</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>columns: name and value of a request header</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>Anfrage-Header dieses Webhooks</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>Mit jeder Anfrage gesendet. Zugangsdaten werden in der Datenbank verschlüsselt und im Protokoll maskiert.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>Zwei Versuche wählen, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>Zwei Versuche zum Vergleichen wählen.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>Was der Import der Datei bewirkt</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhooks importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook importieren</numerusform>
            <numerusform>%n Webhooks importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Die Datei enthält keinen Webhook.</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1. Webhooks werden am Namen unterschieden. Vor dem Importieren wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>%n Webhook importiert.</numerusform>
            <numerusform>%n Webhooks importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>sein Geheimnis ist nicht in der Datei: danach setzen</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>der Wert des Headers %1 ist nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>Der letzte Versuch blieb erfolglos. Den Grund zeigen die Fehlschläge.</numerusform>
            <numerusform>Die letzten %n Versuche blieben erfolglos. Den Grund zeigen die Fehlschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 läuft wieder</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>Sein Empfänger nimmt Zustellungen an.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Niemand versendet</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>Zustellungen sind fällig, aber weder diese Konsole noch ein Dienst sendet sie.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1 Seine Zustellungen warten.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Nummer des Leads</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>Einen Lead wählen oder seine Nummer eingeben.</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>Ein Lead wird mit seiner Nummer benannt.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>Es gibt keinen Lead %1.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
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
        <translation>„%1“ als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>Diese Liste lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>Erstellt (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
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
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1: %2 an %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1: %2 zu %3 an %4, %5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>Inzwischen aus dem Protokoll entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogPage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>&amp;Nur fehlgeschlagene Zustellungen</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>&amp;Antwort zeigen</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>&amp;Erneut zustellen…</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>Zustellungs-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>Die Zustellungs-ID wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>%1 aus&amp;blenden</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook-Protokoll</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>Neue Zustellungen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>Erneut zustellen…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Das Protokoll wird durchsucht</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>Zustellungen erscheinen hier, sobald sich ein Lead ändert und ein Webhook darauf hört.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Zu den Webhooks</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>Keine Zustellung passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>Den Filter oben ändern oder alles zeigen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>Bisher %Ln Zustellung</numerusform>
            <numerusform>Bisher %Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Das Protokoll ist nicht lesbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>Pausiert · %Ln neu</numerusform>
            <numerusform>Pausiert · %Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>Angehalten · %Ln neu</numerusform>
            <numerusform>Angehalten · %Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>Neues zeigen und wieder folgen (Ende)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>%L1 erneut zustellen…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>Zuerst Zustellungen wählen oder die Liste durch einen Filter eingrenzen.</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>Wieder fol&amp;gen</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>&amp;Um diese Zeit</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>Nu&amp;r %1</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>Webhook öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>Die erste Zeile wurde kopiert.</numerusform>
            <numerusform>Die ersten %Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Zustellungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Zurzeit versendet %1. Dieser Rechner würde nur einspringen, solange es sonst niemand tut.</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>Zurzeit versendet niemand aus dieser Datenbank. Auch ein Dienst oder eine andere Konsole kann es tun; jede Zustellung sendet nur einer.</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>Soll dieser Rechner die Webhooks versenden?</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Von diesem Rechner versenden</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Datenbanken (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>Trotz fälliger Zustellungen beenden?</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>Diese Konsole versendet die Webhooks dieser Datenbank. %n Zustellung ist fällig oder unterwegs. Nichts geht verloren: Was unterwegs ist, darf jetzt enden, der Rest wartet, bis diese Konsole oder ein Dienst ihn sendet.</numerusform>
            <numerusform>Diese Konsole versendet die Webhooks dieser Datenbank. %n Zustellungen sind fällig oder unterwegs. Nichts geht verloren: Was unterwegs ist, darf jetzt enden, der Rest wartet, bis diese Konsole oder ein Dienst ihn sendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Zustellung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>Datenbank &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>Datenbank &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>Ereignis &amp;auslösen…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>&amp;Empfänger…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>&amp;Signaturlabor…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>&amp;Über LeadHub Webhooks…</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>Laufende Versuche werden noch beendet…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: Header</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: Body</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1: Body als Baum</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>öffentlich, ohnehin erlaubt</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 steht schon auf der Liste, innerhalb von %2.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Diese Datenbank</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>Konfiguration dieses Rechners</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1, %2, Herkunft: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>Erlaubte Netze</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>Zu erlaubendes Netz</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>Webhooks gehen nur an öffentliche Adressen, damit niemand über eine URL in das eigene Netz greifen kann. Netze von Empfängern darin so eng wie möglich erlauben. An Adressen von Cloud-Metadatendiensten wird nie gesendet.</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>Kein privates Netz ist erlaubt</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>Das ist am sichersten und richtig für Empfänger im Internet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Overview</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 ms</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>Zahlen und Diagramme erscheinen mit der ersten Zustellung. Dazu einen Webhook anlegen, der auf Lead-Ereignisse hört.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Zu den Webhooks</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>Versuche nach Ergebnis</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>Rückstand im Zeitverlauf</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>Fehlgeschlagene Versuche nach Grund</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>Versuche nach Webhook</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Nach Webhook</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>In dieser Zeit schlug kein Versuch fehl.</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>In dieser Zeit wurde an keinen Webhook gesendet.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>Die Zahlen sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>nichts beendet</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>von %1 beendeten</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>ohne weitere Versuche</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>alle Webhooks in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>%n Webhook gestört</numerusform>
            <numerusform>%n Webhooks gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>In dieser Zeit wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>In dieser Zeit hat niemand versendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>%n automatisch pausiert</numerusform>
            <numerusform>%n automatisch pausiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>Geheimnis, nur auf dem Bildschirm gezeigt</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Time&amp;out</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>Wie lange ein Versuch dauern darf: 5s, 1m30s. Ein Webhook kann einen eigenen Wert haben.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>Versuche nach dem ersten, von 0 bis 20.</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Erste Wartezeit</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Vor der ersten Wiederholung.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Faktor</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Um wie viel länger jede Wartezeit ist als die vorige.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Keine Wiederholung wartet länger.</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Gleich&amp;zeitig</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>Gleichzeitige Versuche an einen Webhook.</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>Auf&amp;bewahrung</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>Beendete Zustellungen werden nach dieser Zeit entfernt: 30d, 12h.</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>Höchst&amp;größe</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>Wird die Datenbank größer, werden die ältesten Zustellungen entfernt, etwa 2GB. 0: jede Größe.</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>Diese Einstellungen gelten für alle, die diese Datenbank benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n Einstellung für alle gespeichert, die diese Datenbank benutzen.</numerusform>
            <numerusform>%n Einstellungen für alle gespeichert, die diese Datenbank benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>&amp;Pause nach</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>So viele fehlgeschlagene Zustellungen in Folge pausieren einen Webhook. 0: keiner wird automatisch pausiert.</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>So weit liegen diese fehlgeschlagenen Zustellungen mindestens auseinander.</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>Erste P&amp;robe</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Ein pausierter Webhook wird nach dieser Zeit geprobt, dann nach doppelt so langer, höchstens 1h.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>F&amp;ehlerrate</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>So viel Prozent fehlgeschlagene Versuche in dieser Zeit pausieren einen Webhook auch. 0: keine.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1: %2 ausstehend, %3 fällig, %4 unterwegs, älteste %5</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>Älteste oder nächste</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>Kein Grund erfasst</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>Name nicht gefunden (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Rechner nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS oder Zertifikat</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>Antwort 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>Antwort 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Anderer Fehler</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Of the most frequent</source>
        <translation>Anteil am häufigsten</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1, %2, Signatur: %3, beantwortet mit %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>URL des Empfängers</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>Webhook für diesen Empfänger anlegen…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>Eingetroffene Anfragen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Darstellung des Bodys</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>Im Signaturlabor prüfen…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>Die URL des Empfängers ist kopiert.</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>Ohne es werden Signaturen nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>„Langsam“ antwortet nach %n Sekunde mit 200.</numerusform>
            <numerusform>„Langsam“ antwortet nach %n Sekunden mit 200.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Noch ist nichts eingetroffen</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>Einen Webhook mit der URL oben anlegen oder ihm einen Test senden. Loopback-Adressen müssen für diese Datenbank erlaubt sein.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2, %3, %n Versuch</numerusform>
            <numerusform>%1: %2, %3, %n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>Ereignisse ab</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Ereignisse bis</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>Verpasste Ereignisse von „%1“ nachholen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>Ereignisse, die geschahen, während „%1“ inaktiv oder gelöscht war oder nicht auf sie hörte, haben keine Zustellung. Nachholen legt für jedes eine an; sie werden sofort gesendet.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>Die erste Zeit muss vor der zweiten liegen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>In dieser Zeit wurde nichts verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>In dieser Zeit wurde %n Ereignis verpasst.</numerusform>
            <numerusform>In dieser Zeit wurden %n Ereignisse verpasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 nachholen</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%1 von %2 nachgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>%n Zustellung von „%1“ ist jetzt fällig.</numerusform>
            <numerusform>%n Zustellungen von „%1“ sind jetzt fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Zustellungen pro Sekunde</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>und %n weiterer Webhook</numerusform>
            <numerusform>und %n weitere Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>%Ln Zustellung wird erneut gesendet.</numerusform>
            <numerusform>%Ln Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>Keine dieser Zustellungen lässt sich erneut senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln wartet oder wird schon gesendet und bleibt außen vor.</numerusform>
            <numerusform>%Ln warten oder werden schon gesendet und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln bleibt außen vor, weil ihr Webhook inaktiv oder gelöscht ist.</numerusform>
            <numerusform>%Ln bleiben außen vor, weil ihr Webhook inaktiv oder gelöscht ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>Was inzwischen von selbst gelang, bleibt ebenfalls außen vor.</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Das dauert etwa %1.</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>%L1 erneut zustellen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>Gestoppt: %Ln Zustellung wird erneut gesendet.</numerusform>
            <numerusform>Gestoppt: %Ln Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>Zählt %Ln Zustellung.</numerusform>
            <numerusform>Zählt %Ln Zustellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>Darstellung des Bodys</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohe Bytes</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>Was der Empfänger erhält</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SavedFiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>Die ersten neun haben die Tastenkürzel Strg+1 bis Strg+9.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>Wann die Versuche beginnen</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>erster Versuch, sobald fällig</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>Versuch %1, %2 später</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>Geheimnis 30 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>kein Geheimnis: Anfragen werden nicht signiert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>Jede Anfrage mit dem Geheimnis signieren</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>Auch webhook-id, -timestamp und -signature senden</translation>
    </message>
    <message>
        <source>How long the old secret signs too</source>
        <translation>Wie lange das alte Geheimnis mitsigniert</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>24 Stunden lang</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>7 Tage lang</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>S&amp;ignatur</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Old secret</source>
        <translation>A&amp;ltes Geheimnis</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Stan&amp;dard Webhooks</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>Das neue Geheimnis signiert sofort X-LeadHub-Signature. Bis dahin signiert das alte X-LeadHub-Signature-Previous, damit der Empfänger ohne Verlust umstellen kann.</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>Das alte Geheimnis gilt nicht mehr, sobald gespeichert ist.</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Ein Wechsel läuft: Das vorige Geheimnis signiert mit bis %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Zum Wechseln ein neues Geheimnis erzeugen oder eingeben.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>Auf diesem Rechner gilt %1: auf der Befehlszeile angegeben.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>Auf diesem Rechner gilt %1: durch eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>Auf diesem Rechner gilt %1: durch die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Voriges Element</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>Ein- oder ausschalten, auswählen</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü zum Ausgewählten</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>Letzte Zeile, dem Protokoll folgen</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Dialog schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook-Protokoll</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <translation>
            <numerusform>%1, %Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%1, %Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>Signaturlabor</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>Header oder Signatur</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Voriges Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>&amp;Voriges Geheimnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (alle Header oder nur die Signatur)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>Der Body, genau wie er kam</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>Woher das Geheimnis kommt</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>Eingefügtes Geheimnis</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>Behält jedes Byte, auch Zeilenenden</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>Geheimnis v&amp;on</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>Nur nach einem Wechsel des Geheimnisses.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook „%1“</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>Body öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>Die Datei %1 ist nicht lesbar oder zu groß.</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>Eine Datei von höchstens 4 MB wählen.</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>Stimmt sie?</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>Header und Body einer Anfrage einfügen, dazu das Geheimnis des Empfängers. Die Antwort sagt, ob die Signatur stimmt und wenn nicht, welcher der üblichen Fehler es erklärt. Nichts wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>Die Signatur stimmt.</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>Sie entstand mit diesem Geheimnis aus genau diesen Bytes.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>Erwartete Signatur</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>Hier ist keine Signatur.</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>Die Header der Anfrage oder den Wert von X-LeadHub-Signature einfügen. Ein Webhook ohne Geheimnis signiert nicht.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>Es fehlt ein Geheimnis zum Prüfen.</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>Das Geheimnis des Empfängers einfügen oder einen Webhook wählen.</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>Um die Signatur stehen Anführungs- oder Leerzeichen.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>Nur den Wert des Headers vergleichen.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Das Präfix fehlt.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature beginnt mit „sha256=“, jeder Teil von webhook-signature mit „v1,“. Dem eigenen Hashwert voranstellen oder nur vergleichen, was folgt.</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>Das Präfix ist ein anderes.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature beginnt mit „sha256=“ in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>Die Ziffern stehen in Großbuchstaben.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature hat kleingeschriebene Hexadezimalziffern. Die eigenen vor dem Vergleich umwandeln.</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>Der Hashwert ist als Base64 geschrieben.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature ist hexadezimal: 64 Ziffern nach „sha256=“.</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>Das ist kein vollständiger SHA-256-Hashwert.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>Er hat 64 Hexadezimalziffern oder 44 Zeichen Base64. Vielleicht wurde beim Kopieren etwas abgeschnitten.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>Der Header webhook-id fehlt.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>Standard Webhooks signiert ihn mit dem Body. Alle Header einfügen.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>Der Header webhook-timestamp fehlt.</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>Das ist das vorige Geheimnis.</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>Aus ihm entstand X-LeadHub-Signature-Previous; das Geheimnis wurde seither gewechselt. Dem Empfänger vor Ende der Übergangszeit das neue geben.</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>Die Anfrage wurde mit dem vorigen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>Sie wurde vor dem Wechsel gesendet; Gesendetes wird nicht neu signiert.</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>Das Geheimnis weicht durch ein Leerzeichen oder einen Zeilenumbruch am Ende ab.</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>Das kommt oft beim Lesen aus einer Datei vor. Abschneiden.</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>Das Geheimnis wurde vor dem Signieren dekodiert.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature nimmt den Text „whsec_…“, wie er ist; nur Standard Webhooks dekodiert ihn.</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>Das Geheimnis wurde vor dem Signieren nicht dekodiert.</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>Standard Webhooks dekodiert das Base64 nach „whsec_“; nur X-LeadHub-Signature nimmt den Text, wie er ist.</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>Nur der Body wurde signiert.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>Standard Webhooks signiert ID, Zeitstempel und Body, durch Punkte getrennt.</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>Sie entstand mit einem anderen Geheimnis oder für einen anderen Body.</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>Der Body sieht aus, wie dieses Programm ihn schreibt; wahrscheinlich liegt es am Geheimnis: das hiesige mit dem des Webhooks vergleichen.</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>Ein leerer Body wurde signiert.</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>Der Datenstrom der Anfrage war schon gelesen. Die rohen Bytes sichern, bevor etwas sie parst.</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>Der Body hier endet mit einem Zeilenumbruch, der nicht signiert wurde.</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>Entfernen: Ein Editor oder „echo“ hat ihn angefügt.</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>Der signierte Body endete mit einem Zeilenumbruch, der hier fehlt.</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>Den Body vor dem Prüfen nicht beschneiden.</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>Die Zeilenenden haben sich geändert.</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>Zwischen CR LF und LF liegt ein anderer Body. Die Bytes prüfen, wie sie kamen; „Aus Datei…“ behält sie.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>Vor dem Body steht eine Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>Sie wurde nicht signiert. Den Body ohne sie speichern oder lesen.</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>Der Text wurde zwischen UTF-8 und Latin-1 umgewandelt.</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>Bodys sind UTF-8. Die Bytes prüfen, nicht einen dekodierten Text.</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>Das JSON wurde geparst und neu geschrieben.</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>Es bedeutet dasselbe, aber Leerzeichen, Escapes oder Reihenfolge der Schlüssel haben sich geändert. Die rohen Bytes vor dem Parsen prüfen.</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>Weder Geheimnis noch Body lassen sich in Übereinstimmung bringen.</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>Prüfen, ob Signatur und Body zur selben Zustellung gehören und der Body vollständig ist.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>Signatur-Header dieses Versuchs</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature ist „sha256=“ und der HMAC-SHA256 der exakten Bytes des Bodys in kleingeschriebenem Hex.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>Die Signatur wird nachgerechnet.</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>Noch kein Versuch: Jeder wird beim Senden signiert.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>Versuche der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 erfolgreich, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>Datenbank hier anlegen</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>Eine neue Datei auf diesem Rechner. Andere Programme schreiben Leads hinein, Webhooks gehen hinaus.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>Eine Datei von LeadHub Webhooks, die schon auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Mit gemeinsamer Datenbank verbinden</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>Eine Datei auf einem Netzlaufwerk. Den Versand besser dem Rechner überlassen, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>Erfundene Leads und Webhooks in einer eigenen Datei. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>In welcher Datenbank liegen die Leads und Webhooks?</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>Eine Datei enthält alles: Webhooks, Leads, Zustellungen und das Webhook-Protokoll.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>Es gibt keine Datei %1. Vielleicht wurde sie verschoben, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>Ein anderes Programm sperrt %1. Warten, bis es fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>%1 ist hier schreibgeschützt. Beim Eigentümer Schreibrechte für Datei und Ordner anfragen oder nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 stammt von einer neueren Version von LeadHub Webhooks. Jene Version installieren; diese lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 ist keine Datenbank von LeadHub Webhooks, oder ein anderes Programm hat ihre Struktur geändert. Sie bleibt unangetastet.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 ist beschädigt und bleibt unangetastet: eine Sicherung wiederherstellen oder die Datei von jemandem mit SQLite-Kenntnissen retten lassen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>Wer versendet</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · nur lesen</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · gemeinsam</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · lokal</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>Unterwegs %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>Fällig %1 · älteste %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>Zeiten sind in UTC. Lokale Zeiten zeigen.</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>Zeiten sind lokal. UTC zeigen.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Gesamter Versand pausiert</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>Nichts wird gesendet, bis jemand den Versand auf der Seite „Dispatcher“ fortsetzt.</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>Versand von hier</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>Diese Konsole versendet die Webhooks dieser Datenbank.</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>Versand von %1</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>Ein anderes Programm versendet die Webhooks dieser Datenbank.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Niemand versendet</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Zustellungen warten, bis diese Konsole oder ein Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>Laufende Versuche werden beendet</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>Diese Konsole übernimmt nichts mehr und hört auf, sobald sie beendet sind.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>Wie wurde dies zugestellt?</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>Warum wurde dies nicht zugestellt?</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
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
        <translation>Body</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln Byte, JSON</numerusform>
            <numerusform>%Ln Bytes, JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>Namensauflösung %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>Warten auf Antwort %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>Falsch signierte Anfrage senden</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Antwort des Empfängers</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>Zu sendendes Ereignis</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>Sendet die Werte dieses Dialogs, gespeichert oder nicht. Ein Test wird protokolliert, nie wiederholt und zählt in keiner Statistik.</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>Anfragen dieses Webhooks werden nicht signiert.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>Dieser Empfänger prüft keine Signaturen: Er nahm eine Anfrage an, die mit einem anderen Geheimnis signiert war. Jeder, der seine URL kennt, kann ihm Leads senden.</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>Der Empfänger hat die falsch signierte Anfrage abgelehnt, wie es sein soll.</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>Der Empfänger hat die Anfrage angenommen.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimeDisplay</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingView</name>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>Verbindung und TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>Eine offene Verbindung wurde weiterbenutzt: keine Namensauflösung, kein Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>Die Adresse des Empfängers war %1.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Es gab keine Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>Sein Zertifikat war noch %n Tag gültig.</numerusform>
            <numerusform>Sein Zertifikat war noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>Sein Zertifikat war abgelaufen.</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>Noch kein Versuch.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>Konsole zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 ist zu groß für eine Liste von Webhooks.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht schreibbar: %2.</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>%1 ist aktiv. Neue Ereignisse werden an ihn gesendet.</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>%1 ist inaktiv. Nichts mehr wird an ihn gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 ist inaktiv; %n ausstehende Zustellung ist abgebrochen.</numerusform>
            <numerusform>%1 ist inaktiv; %n ausstehende Zustellungen sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>%1 ist gelöscht. Das Protokoll behält seine Zustellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 ist gelöscht; %n ausstehende Zustellung ist abgebrochen.</numerusform>
            <numerusform>%1 ist gelöscht; %n ausstehende Zustellungen sind abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>%1 ist angelegt: inaktiv und ohne das Geheimnis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhooks importieren</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhooks (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Webhooks exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n Webhook in %1 geschrieben, ohne Geheimnis.</numerusform>
            <numerusform>%n Webhooks in %1 geschrieben, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is gone again.</source>
        <translation>%1 ist wieder weg.</translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>%1 wird fortgesetzt. Was wartet, wird jetzt gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>%n Webhook wird fortgesetzt. Was wartet, wird jetzt gesendet.</numerusform>
            <numerusform>%n Webhooks werden fortgesetzt. Was wartet, wird jetzt gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>Der Schlüssel der Datenbank ist nicht auf diesem Rechner: An %n Webhook wird nichts gesendet. Die Schlüsseldatei unter „Dispatcher“ importieren.</numerusform>
            <numerusform>Der Schlüssel der Datenbank ist nicht auf diesem Rechner: An %n Webhooks wird nichts gesendet. Die Schlüsseldatei unter „Dispatcher“ importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>Dispatcher öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n Webhook ist gestört.</numerusform>
            <numerusform>%n Webhooks sind gestört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fehlschläge zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 ist gestört: Der letzte Versuch blieb erfolglos; der Empfänger antwortet %2.</numerusform>
            <numerusform>%1 ist gestört: Die letzten %n Versuche blieben erfolglos; der Empfänger antwortet %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 ist gestört: Der letzte Versuch blieb erfolglos.</numerusform>
            <numerusform>%1 ist gestört: Die letzten %n Versuche blieben erfolglos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Test senden…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n Webhook ist pausiert: Nichts erreicht seinen Empfänger. Zustellungen warten.</numerusform>
            <numerusform>%n Webhooks sind pausiert: Nichts erreicht ihre Empfänger. Zustellungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>%1 ist pausiert. %2 Zustellungen warten. %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Neuer Webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>&amp;Test senden…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>&amp;Geheimnis wechseln…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>&amp;Verpasste Ereignisse nachholen…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Im &amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>Letzte Zustellungen dieses Webhooks</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>Noch keine Zustellung.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Test senden…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>Verpasste nachholen…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>Versuche, letzte 24 h</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>An ihn wird nichts gesendet. Jetzige Ereignisse lassen sich später nachholen.</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>An ihn wird nichts gesendet: Der Schlüssel der Datenbank ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>Kein Versuch in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>Jeder Versuch der letzten 24 Stunden war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>%1 der Versuche der letzten 24 Stunden schlugen fehl.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>%1 der Versuche schlugen in 24 h fehl; der Empfänger antwortet %2.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>%1 der Versuche schlugen in 24 h fehl; der letzte endete mit: %2.</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>Zuerst aktivieren: Jetzt wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>Außer gelegentlichen Proben wird ihm nichts gesendet. %1 %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>Webhook %1 hat denselben Namen.</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>„%1“ sendet auch an diese URL.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Bereiche des Webhooks</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Empfängercode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>Diese Datenbank ist nur zum Lesen geöffnet: Speichern ist nicht möglich.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>Der Schlüssel der Datenbank ist nicht auf diesem Rechner: Geheimnis und Header sind nicht lesbar, und nichts wird gesendet. Die Schlüsseldatei unter „Dispatcher“ importieren; alles andere lässt sich ändern.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>Der Schlüssel der Datenbank ist nicht auf diesem Rechner: Geheimnis und Header lassen sich nicht speichern. Die Schlüsseldatei unter „Dispatcher“ importieren.</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Ein Webhook braucht einen Namen, eine URL und mindestens ein Ereignis.</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>Jemand hat diesen Webhook inzwischen gelöscht. Speichern legt einen neuen an.</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>Jemand anderes hat diesen Webhook inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>%1 erlauben?</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>Jeder Webhook dieser Datenbank darf dann an Adressen in %1 senden. Nur erlauben, wenn bekannt ist, was dort lauscht.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>Die Änderungen an diesem Webhook sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>Tes&amp;t senden</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>Zum Speichern die markierten Felder berichtigen.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Alle, auch künftige</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
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
        <translation>Webhooks werden gelesen…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Noch kein Webhook</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>Ein Webhook sendet jedes Ereignis der Leads an eine URL, sobald es geschieht.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Kein Webhook passt</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>Durchsucht werden Namen, URLs und Ereignisse.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>Erfolg 24 h</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>Signiert</translation>
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
        <translation>kein Verkehr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>Der letzte Versuch blieb erfolglos.</numerusform>
            <numerusform>Die letzten %n Versuche blieben erfolglos.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>%1 der Versuche der letzten 24 Stunden erfolgreich</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>kein Verkehr in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1, %2, %3, %4, %5, %6 ausstehend, letzte Zustellung: %7</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>Auto-Pause</translation>
    </message>
    <message>
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>Der Empfänger bat darum aufzuhören: Er antwortete 410 Gone.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>%n Zustellung in Folge ist fehlgeschlagen.</numerusform>
            <numerusform>%n Zustellungen in Folge sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>Fortsetzen geht nur von Hand.</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>Eine Probe ist unterwegs.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>Nächste Probe: %1.</translation>
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
        <translation>Name, URL oder Ereignis suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>Die Webhooks sind nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n zu prüfen</numerusform>
            <numerusform>%1 · %n zu prüfen</numerusform>
        </translation>
    </message>
</context>
</TS>
