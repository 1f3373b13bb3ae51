<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 liegt in %2 (%3) und ist nicht erlaubt.</translation>
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
        <source>Registered dispatchers: %1.</source>
        <translation>Angemeldete Dispatcher: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>Niemand sendet: den Dienst starten.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>Dispatcher %1 auf %2 hat sie.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>Der Dispatcher, der sie hatte, ist weg; ein anderer übernimmt sie.</translation>
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
    <message>
        <source>There is no configuration file %1.</source>
        <translation>Es gibt keine Konfigurationsdatei %1.</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>Mit --config eine vorhandene Datei angeben.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>Die Konfigurationsdatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>Ihre Rechte prüfen, und ob ihre Zeilen `name=value` lauten.</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>Die Einstellung %1 der Datenbank wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>es gibt keine Einstellung „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Erlaubt ist %1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>„%1“ ist kein Wert für %2.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>Ein Proxy, der eine Anmeldung verlangt, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>Sein Passwort wäre ein Geheimnis, und Geheimnisse gehören nicht in Optionen.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>„%1“ ist kein HTTP-Proxy.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>Schreibweise: http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>Schreibweise: 500kB, 20MB oder 2GB.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>`config show` führt sie auf.</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 nennt keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>„%1“ ist keine Adresse mit Port.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>Schreibweise: 127.0.0.1:9797 oder [::1]:9797.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>Ein anderes Programm lauscht bereits auf %1.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Es beenden, oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>Eine eigene Adresse wählen, oder 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>Auf %1 zu lauschen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>Ports unter 1024 verlangen besondere Rechte; einen höheren wählen.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>Auf %1 zu lauschen ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>Auf dem Port %1 kann nicht gelauscht werden: %2.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>Einen anderen Port wählen; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Die Datenbank ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>Die Datenbank wurde von einem anderen Programm oder einer anderen Version verändert.</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>Die Datenbank arbeitet nicht; das Protokoll verrät mehr.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>Der Schlüssel der Datenbank ist nicht hier: Webhooks mit einem Geheimnis werden zurückgehalten.</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>Die Ereignisschleife steht seit %1 still.</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>Der Dispatcher hält gerade an.</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>Der Dispatcher hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>Das letzte Lebenszeichen des Dispatchers war vor %1.</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>Der Dienst unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>Unter %1 lauscht niemand: Der Dienst läuft nicht, oder ist noch nicht so weit.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>Was unter %1 antwortet, ist nicht dieser Dienst (Status %2).</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>Niemand versendet aus dieser Datenbank; leadhub-webhooks --service tut es.</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>Das letzte Lebenszeichen eines Dispatchers ist %1 s alt.</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>Eine anlegen mit: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>„%1“ kann keine Datenbankdatei sein.</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>Mit --database eine Datei angeben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>Die Rechte prüfen, und als welcher Benutzer dieses Programm läuft.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>Mit --database eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 hat das Schema %2; diese Version kennt nur %3.</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>Eine neuere Version von LeadHub Webhooks installieren, oder die Sicherung von vor der Aktualisierung zurückspielen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>Einrichten mit: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>Das Schema von %1 wurde verändert: %2.</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>Die Änderung rückgängig machen, oder eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>Eine Sicherung zurückspielen; `database check` verrät mehr. Es wurde nichts repariert.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>Die Datenbank hat versagt: %1 (Code %2).</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>Rechte: Alle auf diesem Rechner können %1 öffnen; `chmod o-rwx` ändert das</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>Schlüssel: Der Schlüssel %1 ist nicht hier, die Geheimnisse sind gesperrt; `database key import` bringt ihn</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>Eine neue Datei angeben.</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 enthält den Schlüssel %2, diese Datenbank braucht aber %3.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>Mit --key-file den richtigen Schlüssel angeben.</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>Diese Datenbank hat noch keinen Schlüssel: Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>Diese Datenbank braucht keinen Schlüssel: Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>%1 lässt sich nicht beiseite legen.</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>Um den Schlüssel zu wechseln, wird der alte gebraucht.</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>`database key import` bringt ihn.</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>Der neue Schlüssel liegt in %1, ließ sich aber nicht nach %2 verschieben.</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>Von Hand dorthin verschieben: Ab jetzt gilt er.</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>Das ist kein Schlüssel von LeadHub Webhooks.</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>Die Datei nehmen, die `database key export` geschrieben hat.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Die Schlüsseldatei %1 ist nicht schreibbar: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>Ein Geheimnis ließ sich nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>Die Datenbank ist nicht leer: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>Für die Vorführung eine neue Datenbank anlegen.</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>Die Beispiel-Leads fehlen im Programm.</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>Für die Konsole gibt es keine Anzeige.</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>Dieses Programm enthält keine Konsole.</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>--service oder einen Befehl verwenden; siehe leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Es gibt keine Zustellung %1.</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>Siehe `deliveries list`.</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>Die ids mehrerer Zustellungen beginnen mit %1.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>Es gibt kein Ereignis %1.</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>Siehe `events list`.</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>Die ids mehrerer Ereignisse beginnen mit %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Mehr Stellen angeben.</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>Siehe `webhooks list`.</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>Mehrere Webhooks heißen „%1“.</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>Eine ihrer Nummern verwenden: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>„%1“ lässt sich nicht kopieren: Der Schlüssel der Datenbank ist nicht hier.</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>Den Schlüssel holen, dann kopieren.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Ihn zuerst aktivieren: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>Der Lead eines Ereignisses braucht eine id.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>&quot;id&quot; hinzufügen: eine Zahl über 0.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>Es gibt keinen Lead %1.</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>Es gibt schon einen Lead %1.</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>Der Dispatcher endete, bevor er das Ergebnis kannte; der Empfänger hat die Anfrage womöglich bekommen.</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>Der Port %1 von %2 gehört diesem Programm selbst.</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>Der Webhook ist weg oder gesperrt.</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>Der Empfänger hat auf dieser Verbindung zur Unzeit geantwortet; er hat die Anfrage womöglich gesehen.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Antwort %1.</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>Der Proxy verlangt eine Anmeldung, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>Die Anfrage ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>%1 Zustellungen in Folge sind innerhalb von %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>%1 von %2 Versuchen sind innerhalb von %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Er ist nicht pausiert.</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>Höchstens %1: Was darüber hinausgeht, wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>Sein Geheimnis oder seine Header sind mit dem vorhandenen Schlüssel nicht lesbar, deshalb wird nichts an ihn gesendet; `database key import` bringt den Schlüssel.</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>Es entstand keine Zustellung: Der Webhook war inaktiv oder hörte nicht zu, als das Ereignis geschah. `webhooks recover` holt sie nach.</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>ein Wert ist kein Text</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>mehrere Webhooks haben diesen Namen: sie zuerst umbenennen.</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>er ist gesperrt, weil der Schlüssel der Datenbank nicht hier ist.</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>Ein Webhook ohne Namen lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>Die Datei ist keine Liste von Webhooks, wie `webhooks export` sie schreibt.</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>er steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Es gibt kein Ereignis „%1“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>Ein Netz schreibt sich wie 10.1.0.0/16, ::1/128 oder als eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>„%1“ ist kein Netz: „%2“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>„%1“ ist kein Netz: Nach dem / kommt eine Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>„%1“ ist kein Netz: Nach den ersten %2 Bits sind weitere gesetzt.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>„%1“ ist keine Rate.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>Schreibweise: 10/s, 90/m oder 0.5/s; none: keine Grenze.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>„%1“ ist keine Dauer: %2.</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>Schreibweise: 250ms, 15s, 10m, 2h, 7d oder 1h30m.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>vor jeder Einheit muss eine ganze Zahl stehen</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>die Einheit fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>„%1“ ist keine Einheit</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>Einheiten stehen von der größten zur kleinsten, jede einmal</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>ein Feld in Anführungszeichen geht nach dem schließenden weiter.</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>Innerhalb eines solchen Feldes wird ein Anführungszeichen doppelt geschrieben.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Die Datei als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>der Datensatz ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>Wahrscheinlich fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>die Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines haben ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score muss eine ganze Zahl sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at muss eine Zeit sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>Schreibweise: 2026-04-29T10:30:00Z oder 2026-04-29 10:30 (UTC).</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags müssen Texte sein.</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>Schreibweise: [&quot;vip&quot;, &quot;from-webinar&quot;] oder vip; from-webinar.</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags müssen ein JSON-Array aus Texten sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>ein Array aus Texten</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 muss %2 oder null sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 darf kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>Ein Lead hat kein Feld %1.</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>Das ist keine E-Mail-Adresse: Sie braucht ein @ mit Text auf beiden Seiten.</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>Ein Lead braucht eine id, eine E-Mail-Adresse oder einen Namen.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Felder sind %1.</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Ein Lead hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>Zwei Spalten sind dem Feld %1 zugeordnet.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Eine davon wählen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ihre Spalten sind %1.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>Die Spalte „%1“ ist zwei Feldern zugeordnet.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile aber %2.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>Das ist kein JSON: %1 in Spalte %2.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Eine Zeile muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>Keine Zeile der Datei hat den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>Bei Schlüsseln zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>Ihre erste Zeile enthält die Überschriften.</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>Keine Spalte der Datei ist ein Feld eines Leads: %1.</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>Ihre erste Zeile muss die Überschriften enthalten; --map &apos;Spalte=Feld&apos; nennt andere.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>Vor diesem „)“ steht kein „(“.</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR steht zwischen zwei Bedingungen. Um nach dem Wort zu suchen: &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>Vor „)“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>Danach fehlt eine Bedingung. Um nach dem Wort selbst zu suchen, es in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>Bedingungen lassen sich %1 Ebenen tief schachteln.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Dieses „(“ wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>Ein Filter hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>AND weglassen: Bedingungen nebeneinander müssen alle zutreffen. Um nach dem Wort zu suchen: &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>„-“ steht direkt vor der Bedingung, die es verneint, wie in -status:succeeded.</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>Vor „:“ steht der Name eines Feldes, wie in status:failed. Um nach Text zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>Zwischen den Anführungszeichen muss etwas stehen.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Hier fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>Auf „%1“ muss direkt ein Wert folgen. Werte mit Leerzeichen brauchen Anführungszeichen.</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>In Anführungszeichen steht ein Backslash nur vor &quot; oder einem weiteren Backslash. Für einen: \\.</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen. Innerhalb von Anführungszeichen: \&quot;.</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>Anführungszeichen umschließen einen ganzen Wert, wie in webhook:&quot;Sync to HubSpot&quot;.</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>Vor „(“ ein Leerzeichen setzen, oder den Wert in Anführungszeichen, wenn die Klammer dazugehört.</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>Auf das schließende Anführungszeichen muss ein Leerzeichen folgen.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 kann nicht „%2“ sein. War %3 gemeint? Möglich ist %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 kann nicht „%2“ sein. Möglich ist %3.</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 ist eine ganze Zahl, wie in %2.</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 ist ein Bereich und nicht vergleichbar. Einen Code schreiben, wie in %2.</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code ist ein HTTP-Status, wie in code:503, code:5xx, code:&gt;=400 oder code:none.</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration ist eine Zeit mit Einheit, wie in duration:&gt;2s oder duration:&lt;500ms.</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration braucht einen Vergleich, wie in %1 oder %2.</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 ist eine Zeit oder wie lange es her ist, wie in %2, %3 oder %4.</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>Die Nummer eines Webhooks schreibt sich webhook:#12. Einen Namen, der mit # beginnt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>„*“ steht nur am Ende eines Ereignisses, wie in event:lead.*.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>Es gibt kein Feld „%1“. War %2 gemeint? Felder sind %3. Text, der „:“ enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Felder sind %2. Text, der „:“ enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 ist nicht mit &lt;, &gt; oder = vergleichbar. %2 schreiben, in Anführungszeichen, wenn es mit einem davon beginnt.</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>Diese Bedingung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>Auf dem Datenträger der Datenbank sind nur %1 MB frei: Es wird nichts mehr gesendet, bis es %2 MB sind.</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>Platz schaffen, oder --min-free-space ändern.</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>Die Datenbank %1 wurde verschoben oder gelöscht, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>Eine andere Datei hat die Datenbank %1 ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>Liegt sie wieder an ihrem Platz, geht alles weiter.</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>In die alte Datei wird nichts mehr geschrieben; die neue öffnen.</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>Was im Journal der alten Datei stand, liegt in %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>Datenträger und Systemprotokoll prüfen; nichts Festgeschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>Mit --database eine andere Datei angeben, oder eine Sicherung zurückspielen, falls dies eine Datenbank war. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>Der Empfänger bat darum aufzuhören: Er antwortete 410 Gone.</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>Er ist seit %1 pausiert.</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>Er wird nicht erprobt; `webhooks resume %1` beendet die Pause.</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>Eine Probe ist unterwegs; `webhooks resume %1` beendet die Pause.</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>Die nächste Probe ist um %1; `webhooks resume %2` beendet die Pause.</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>Der Webhook ist „%1“.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>Den richtigen Schlüssel mit --key-file angeben oder mit `database key import` holen.</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>Der Schlüssel %1 ist nicht unter %2.</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>Ihn mit --key-file angeben oder mit `database key import` holen.</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>Jemand anderes hat inzwischen den Schlüssel gewechselt.</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>Die Datenbank mit dem neuen Schlüssel noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>Der Weg zu %1 ist versperrt: Ein Ordner kann nicht betreten werden.</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>Die Rechte ihrer Ordner prüfen, und als welcher Benutzer dieses Programm läuft.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>Das Änderungsprotokoll hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>Siehe `audit list`.</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>eine Konfigurationsdatei kann keine andere nennen</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file nennt eine Datei mit Zertifizierungsstellen im PEM-Format.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>%1 aus der Umgebung ist keine Einstellung.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>%1 aus der Umgebung ist keine Einstellung; war %2 gemeint?</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>Erlaubt ist 0 für keine Grenze, oder %1 bis %2.</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>Möglich ist: %1, oder &apos;*&apos; für alle.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht schreibbar: %2.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers muss ein Objekt aus Namen und Werten sein.</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events muss eine Liste sein, mit dem Namen mindestens eines Ereignisses oder mit &quot;*&quot;.</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Ein Webhook muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>„%1“ ist der Name eines Webhooks und die Nummer eines anderen.</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>#%1 für die Nummer schreiben, oder #%2 für den Namen.</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>diese Zeile endet nur mit CR, wie auf alten Macs.</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>Die Datei mit den Zeilenumbrüchen von Windows oder Unix speichern.</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id muss eine ganze Zahl von 1 bis %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>Ein solches Feld gibt es hier nicht; Felder sind: %1.</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>Für event ist möglich: %1.</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>Eine Zeit mit Leerzeichen braucht Anführungszeichen, wie in %1:&quot;%2 %3&quot;.</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>Ohne Geheimnis gibt es kein webhook-signature, das Standard Webhooks verlangt: eines setzen.</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>Für Standard Webhooks muss im Geheimnis auf „whsec_“ Base64 folgen: berichtigen oder ein Geheimnis erzeugen.</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>Der Typ des Ereignisses enthält andere Zeichen als Buchstaben, Ziffern, „_“, „.“ und „-“: Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>Die ID der Zustellung enthält andere Zeichen als Buchstaben, Ziffern, „_“, „.“ und „-“: Sie wird nicht gesendet.</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>Mit dieser Rate würden %1 Zustellungen länger als einen Tag dauern.</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>Höchstens %1 auf einmal erneut zustellen, oder eine Rate von mindestens %2 wählen.</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>Sie ist mit ihrem einzigen Versuch fehlgeschlagen; `deliveries redeliver` beginnt von vorn.</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>Sie ist mit ihrem einzigen Versuch fehlgeschlagen (letztes Ergebnis: %1); `deliveries redeliver` beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>Nur sagen, was getan würde</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>Das Programm schreiben, das Befehlszeilen in einer Shell vervollständigt</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>Jede Einstellung und ihre Herkunft zeigen</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>Die Konfigurationsdatei und die Einstellungen der Datenbank prüfen</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>Zeigen, welche Konfigurationsdateien gelesen werden</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>Eine Einstellung in der Datenbank speichern, für alle, die sie benutzen</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>Eine Einstellung aus der Datenbank nehmen</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Die Datenbank anlegen</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>Die Kenndaten der Datenbank zeigen</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>Nach Schäden und nach Änderungen am Schema suchen</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>Das Schema auf den neuesten Stand bringen, nach einer Sicherung neben der Datei</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>Im laufenden Betrieb eine Kopie schreiben; der Schlüssel ist nicht darin</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>Den Schlüssel für die Geheimnisse in eine Datei schreiben, die nur der eigene Benutzer lesen kann</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>Die Geheimnisse mit einem exportierten Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>Jedes Geheimnis mit einem neuen Schlüssel versiegeln</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>Nur was passt, wie &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>Zustellungen auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>Höchstens so viele (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>Nur Zustellungen, die älter sind als diese</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>Eine Zustellung mit ihren Versuchen, der letzten Anfrage und deren Antwort zeigen</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>Dem Protokoll folgen: eine Zeile je Versuch, sobald er verzeichnet ist</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>Nach so vielen Versuchen enden</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>Mit dem ältesten Versuch statt mit dem nächsten beginnen</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>Zustellungen als CSV, JSON Lines oder HTTP-Archiv schreiben, neueste zuerst</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>Nach dem Namen von --output, sonst csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>Dorthin statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>Sagen, warum ein Ereignis einem Webhook zugestellt wurde oder nicht</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>Das Ereignis, statt der id einer Zustellung</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Der Webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>Den nächsten Versuch wartender Zustellungen jetzt machen</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>Abgeschlossene Zustellungen erneut senden, mit einer neuen Reihe von Versuchen</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>So viele je Sekunde, Minute (/m) oder Stunde (/h); 10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>Wartende Zustellungen nicht mehr senden</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>Alte Ereignisse mit ihren abgeschlossenen Zustellungen aus dem Protokoll entfernen</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>Wie alt, etwa 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>Zeigen, ob der Versand an ist, und wer versendet</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>An keinen Webhook senden, bis es weitergeht; Zustellungen entstehen weiterhin</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wieder senden</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>Ereignisse auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>Nur Ereignisse mit kleinerer Nummer</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>Ein Ereignis und seine Nutzdaten zeigen</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>Nur die Nutzdaten ausgeben, Byte für Byte</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>Ein Ereignis für einen Lead auslösen, der nicht gespeichert sein muss</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>Verzeichnen, dass ein Lead ein Formular abgeschickt hat; löst form.submitted aus</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>Der Lead, der es abgeschickt hat</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>Welches Formular es war</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>Den mit --listen genannten Dienst, sonst die Datenbank fragen, ob jemand versendet</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>Auch, ob er arbeiten kann: Datenbank, Lebenszeichen, Schlüssel</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>LeadHub Webhooks macht aus Änderungen an Leads signierte, wiederholte und protokollierte Zustellungen an Webhooks.</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>die Konsole öffnen</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>ohne Anzeige versenden</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Einen Befehl erklären</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>Optionen des Dienstes:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>Einstellungen (auch LEADHUB_WEBHOOKS_&lt;NAME&gt; in der Umgebung und `name=wert` in der Datei):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>Exit-Codes: 0 erledigt; 1 manches misslungen; 64 Aufruf; 65 fehlerhafte Eingabedatei; 66 nicht gefunden;
  69 nicht verfügbar; 70 intern; 74 Datenbank oder Datenträger; 75 vorübergehend; 77 Rechte; 78 Konfiguration;
  130, 143 unterbrochen</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>`leadhub-webhooks %1 COMMAND --help` erklärt einen davon.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>`leadhub-webhooks --help` führt die Optionen aller Befehle auf.</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>Mit JSON antworten</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>Mit Werten antworten, durch Tabulatoren getrennt, ohne Überschriften</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>Nur Fehler auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Allen Fragen zustimmen</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>Das Programm oder den Befehl erklären</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>Im Vordergrund versenden, ohne Anzeige</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>Mit --service: alles senden, was jetzt fällig ist, dann enden</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>Ein Feld setzen; ein leerer Wert leert es</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>Leads nach id auflisten</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>Nur Leads mit größerer id</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>Einen Lead zeigen</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>Einen Lead anlegen; löst lead.created aus</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>Einen Lead ändern; löst lead.updated aus und was sonst zutrifft</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>Einen Lead löschen; löst lead.deleted aus</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>Auch alles tilgen, was das Protokoll über den Lead weiß</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>Leads aus einer CSV-Datei oder JSON Lines anlegen und ändern, alle oder keinen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>Fehlerhafte Zeilen auslassen, statt die Datei abzulehnen</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>Sonst nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>Webhooks auf diesem Rechner empfangen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>Port auf 127.0.0.1; sonst ein freier</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>Signaturen mit diesem Geheimnis prüfen</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>Mit diesem Status antworten; sonst 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>Nur auf die ersten N Anfragen; danach 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>Vor jeder Antwort so viele Millisekunden warten</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>Nach N Anfragen enden</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>Die Signatur eines Bodys aus der Standardeingabe prüfen, wie ein Empfänger</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Das Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>Der Wert von X-LeadHub-Signature</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>Eine Testzustellung senden und zeigen, was daraus wurde</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>Ihr Ereignis; sonst lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>Sofort wieder an ihn senden, nachdem er von selbst pausierte; Wartendes zuerst</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>Mit einem neuen Geheimnis signieren; das alte signiert eine Zeit lang einen zweiten Header</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>Das neue Geheimnis; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>Ein neues Geheimnis erzeugen, das dies eine Mal ausgegeben wird</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>Die Zustellungen verpasster Ereignisse nachholen</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>Ereignisse ab dieser Zeit, oder seit so langer Zeit</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>Ereignisse bis zu dieser Zeit; sonst bis jetzt</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>Webhooks anhand ihrer Namen anlegen und ändern, wie es eine JSON-Datei sagt</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>Alle Webhooks als JSON schreiben, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>Nicht mehr signieren</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>Seine Header verwerfen; --header fügt neue hinzu</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>Die Header von Standard Webhooks weglassen</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>Alle Webhooks auflisten</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>Einen Webhook zeigen</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>Einen Webhook anlegen; die Datenbank entsteht, wenn es sie nicht gibt</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>Ändern, was die Optionen sagen, ab dem nächsten Versuch</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>Wieder an ihn senden</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>Nichts an ihn senden; ausstehende Zustellungen werden abgebrochen</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>Ihn endgültig löschen; das Protokoll behält seine Zustellungen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>Wohin Zustellungen gesendet werden</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>Ein Ereignis, auf das er hört, oder &apos;*&apos; für alle</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>Mit dem Geheimnis in dieser Datei signieren; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>Mit einem neuen Geheimnis signieren, das dies eine Mal ausgegeben wird</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>Ein Header seiner Anfragen</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>Auch webhook-id, webhook-timestamp, webhook-signature senden</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>Vorerst nichts an ihn senden</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>Wie lange ein Versuch dauern darf; `default`: wie für alle</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>Wartezeit vor der ersten Wiederholung</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>Um wie viel länger jede Wartezeit ist als die vorige</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>Die längste Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>Gleichzeitige Versuche</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>Versuche je Sekunde oder Minute; none: keine Grenze</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>In Folge fehlgeschlagene Zustellungen, die ihn pausieren; 0: nie</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>Wie weit diese fehlgeschlagenen Zustellungen mindestens auseinanderliegen</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>Prozent in dieser Zeit fehlgeschlagener Versuche, die ihn auch pausieren; 0: keine</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>Die Datenbankdatei</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>Die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>Ein privates Netz, in das gesendet werden darf, wie 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>Die Datei mit dem Schlüssel für die Geheimnisse der Datenbank</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>Leads über HTTP auf ADDRESS:PORT annehmen, wie 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>Die Datei mit dem Token, das Absender von Leads über HTTP zeigen müssen</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>Zertifizierungsstellen (PEM), denen statt denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>Wo der Dienst /livez, /readyz und /metrics beantwortet, wie 127.0.0.1:9797; ohne Angabe nirgends</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>HTTP-Proxy wie http://proxy:3128; er sieht, an wen gesendet wird, und reines http vollständig</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>Freier Platz auf dem Datenträger der Datenbank, unter dem nichts mehr übernommen wird; 0: beliebig</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>Wie weit das Write-Ahead-Log wächst, bevor seine Seiten in die Datenbankdatei wandern</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Wie viel protokolliert wird</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Form des Protokolls</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>Wie lange ein Versuch dauern darf</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>Gleichzeitige Versuche an einen Webhook</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>In Folge fehlgeschlagene Zustellungen, die einen Webhook pausieren; 0: keiner pausiert von selbst</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>Prozent innerhalb von auto-pause-span fehlgeschlagener Versuche, von 20 oder mehr, die einen Webhook auch pausieren; 0: keine</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>Wartezeit, bevor ein pausierter Webhook erprobt wird; jede weitere Probe wartet doppelt so lange, bis 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>Gleichzeitige Versuche an alle Webhooks</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>Gruppen von Verbindungen; jede öffnet bis zu 6 zu einem Rechner</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>Wie lange abgeschlossene Zustellungen bleiben</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>Größe der Datenbank, über der die ältesten gehen, wie 2GB; 0: beliebig</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>Auflisten, was Bediener geändert haben, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>Nur Änderungen dieses Webhooks, der gelöscht sein darf</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>Änderungen ab dieser Zeit, oder seit so langer Zeit</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>Nur wo Person, Aktion oder ein Wert es enthält</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>Nur Änderungen vor dieser</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>Eine Änderung mit den Feldern vorher und nachher zeigen</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>Wie lange das Änderungsprotokoll aufbewahrt wird</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>Der Lead als JSON-Objekt, oder event und lead wie in Nutzdaten; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>Welches Feld eine Spalte enthält; none: Sie bleibt außen vor</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>Wie lange das vorige Geheimnis mitsigniert, höchstens 90d; sonst 24h, 0: gar nicht</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>Zusatzdatei</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>Datenbank-id</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1 (Netzwerk-Dateisystem)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>letztes Ereignis</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EREIGNIS</translation>
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
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>VERSUCHE</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>NÄCHSTER VERSUCH</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>Antwort %1 (Body gekürzt)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>%1 von %2 an „%3“, %4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>VERSUCH</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>AUSLÖSER</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>Anfrage von Versuch %1: POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>ERKLÄRUNG</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>Sie wartet auf ihren ersten Versuch, fällig um %1.</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>Sie wartet auf den ersten Versuch der erneuten Zustellung, fällig um %1.</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>Ein Versuch, der nicht zählt, hatte keinen Erfolg: %1 Der nächste ist um %2 fällig.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>Versuch %1 hatte keinen Erfolg: %2 Der nächste ist um %3 fällig.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>Versuch %1 läuft gerade.</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>Sie wurde mit Versuch %2 an „%1“ zugestellt.</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>Sie ist nach %n Versuch endgültig fehlgeschlagen: %1</numerusform>
            <numerusform>Sie ist nach %n Versuchen endgültig fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Sie wurde abgebrochen: %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1, Prozess %2, Version %3, zuletzt gesehen %4, %5 unterwegs</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>GESCHEHEN</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>PUNKTE</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>ZUGEWIESEN AN</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 Versuch %4 Zustellung %5 Signatur %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>sie beginnt nicht mit „sha256=“</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>sie hat %n Zeichen nach „sha256=“, nicht 64</numerusform>
            <numerusform>sie hat %n Zeichen nach „sha256=“, nicht 64</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>sie ist nicht kleingeschrieben</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>das Geheimnis ist ein anderes, oder der Body ist nicht Byte für Byte, was gesendet wurde</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>good</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>falsch: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>von selbst pausiert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>SIGNIERT</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>EREIGNISSE</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>nach %1 fehlgeschlagenen Zustellungen in Folge über %2</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>wenn %1 % der Versuche innerhalb von %2 fehlschlugen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>von selbst pausiert seit</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>nächste Probe</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>nie: `webhooks resume` beendet die Pause</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1, mal %2, höchstens %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>Pause von selbst</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>voriges Geheimnis bis</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>ja: Der Schlüssel der Datenbank ist nicht hier, deshalb wird nichts an ihn gesendet</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (anderer Wert)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>BETRIFFT</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>FELDER</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1; Geheimnisse sind gesperrt: %2</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>letzte Sicherung</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>Sie wartet, bis `webhooks resume %1` die Pause des Webhooks beendet.</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>inaktiv, bis sein Geheimnis gesetzt ist</translation>
    </message>
</context>
<context>
    <name>webhooks::Spans</name>
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
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message>
        <source>--json and --plain exclude each other.</source>
        <translation>--json und --plain schließen einander aus.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Eines davon angeben.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>Siehe leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>Die Option --%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>Beginnt der Wert mit Strichen, --%1=WERT schreiben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>Der Befehl „%1“ ist unvollständig: angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>Es gibt keinen Befehl „%1 %2“.</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>Aufruf: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>Für „%2“ gibt es keine Option %1.</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service nimmt keinen Befehl an: „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>Für --service gibt es keine Option --%1.</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>Warnung: Die Einstellungen der Datenbank bleiben außen vor: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>Die Einstellungen sind in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>Fehler: Die Einstellungen haben %n Problem, oben genannt.</numerusform>
            <numerusform>Fehler: Die Einstellungen haben %n Probleme, oben genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>„%1“ lässt sich nicht in der Datenbank speichern: Es ist Sache jedes Rechners.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>Es wurde nichts getan: mit --yes zustimmen.</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>Zum Zustimmen y eingeben:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Es wurde kein Problem gefunden.</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>Der Schlüssel für ihre Geheimnisse ist nicht darin; `database key export` schreibt ihn.</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>Würde einen neuen Schlüssel erzeugen und jedes Geheimnis damit versiegeln; die alte Schlüsseldatei bleibt als .old erhalten.</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>Dies versiegelt jedes Geheimnis mit einem neuen Schlüssel: Programme und Dienste, die nur den alten haben, werden ausgesperrt.</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>Keine Zustellungen passen.</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Es gibt weitere: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>Zustellungen mit ihren ids oder mit --filter nennen.</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>Schreibweise: ID... oder --filter &apos;status:failed since:1h&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>Ausgelassen, %1: %n Zustellung</numerusform>
            <numerusform>Ausgelassen, %1: %n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>Probelauf: Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>Die anderen haben sich inzwischen von selbst geändert.</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>schon abgeschlossen</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate muss eine Anzahl je Zeit sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>Schreibweise: 10/s, 100/m oder 600/h.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>%n Zustellung wird erneut gesendet.</numerusform>
            <numerusform>%n Zustellungen werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>%n Zustellung an %1 wird erneut gesendet.</numerusform>
            <numerusform>%n Zustellungen an %1 werden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>%n Zustellung an %1 wird erneut gesendet, verteilt über %2.</numerusform>
            <numerusform>%n Zustellungen an %1 werden erneut gesendet, verteilt über %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>%n Zustellung wird abgebrochen.</numerusform>
            <numerusform>%n Zustellungen werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>%n Zustellung an %1 wird abgebrochen.</numerusform>
            <numerusform>%n Zustellungen an %1 werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>%1 von %n Ereignis entfernt</numerusform>
            <numerusform>%1 von %n Ereignissen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>wartet schon oder wird gerade gesendet</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>ihr Webhook wurde gelöscht</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>ihr Webhook ist inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 von %n Zustellung</numerusform>
            <numerusform>%1 von %n Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>--older-than ALTER fehlt; Schreibweise: 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>%n Ereignis von vor %1 wird mit seinen Zustellungen entfernt.</numerusform>
            <numerusform>%n Ereignisse von vor %1 werden mit ihren Zustellungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format muss csv, jsonl oder har sein, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>%n Zustellung geschrieben</numerusform>
            <numerusform>%n Zustellungen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>%n Zustellung wurde exportiert.</numerusform>
            <numerusform>%n Zustellungen wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>Eine Zustellung nennen, oder ein Ereignis und einen Webhook.</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>Schreibweise: ID oder --event EREIGNIS --webhook WEBHOOK.</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>Nichts versendet; leadhub-webhooks --service tut es.</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>Davor gibt es keine Ereignisse.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Es gibt noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Es gibt kein Ereignis „%1“.</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>Ereignisse sind: %1.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>--lead-file DATEI fehlt: Ein Ereignis handelt von einem Lead. - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>Kein aktiver Webhook hört auf %1.</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>--lead ID fehlt: Ein Formular wird von einem Lead abgeschickt.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>Danach gibt es keine Leads.</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Es gibt noch keine Leads.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Es gibt weitere: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>Die id des Leads</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>Es gibt schon einen Lead %1; `leads edit` ändert ihn.</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>Lead %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>Die id eines Leads lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>Lead %1 ist, wie er war: Es entstand kein Ereignis.</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>Lead %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>Lead %1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 wird gelöscht; seine Ereignisse und %n Zustellung werden aus dem Protokoll getilgt, wartende nicht gesendet.</numerusform>
            <numerusform>%1 wird gelöscht; seine Ereignisse und %n Zustellungen werden aus dem Protokoll getilgt, wartende nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 ist schon weg; seine Ereignisse und %n Zustellung werden aus dem Protokoll getilgt, wartende nicht gesendet.</numerusform>
            <numerusform>%1 ist schon weg; seine Ereignisse und %n Zustellungen werden aus dem Protokoll getilgt, wartende nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>Lead %1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>Lead %1 wurde gelöscht, und %n Ereignis mit allem, was daraus entstand, getilgt. Was noch zu senden ist, wird danach getilgt.</numerusform>
            <numerusform>Lead %1 wurde gelöscht, und %n Ereignisse mit allem, was daraus entstand, getilgt. Was noch zu senden ist, wird danach getilgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format muss csv oder jsonl sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>Der Name von %1 verrät das Format nicht.</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>Es angeben: --format csv oder --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map: „%1“ ist nicht Spalte=Feld.</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>Schreibweise: --map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map nennt die Spalte „%1“ zweimal.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… und %n weitere fehlerhafte Zeile.</numerusform>
            <numerusform>… und %n weitere fehlerhafte Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>Es wurde nichts importiert: diese Zeilen berichtigen, oder mit --skip-bad auslassen.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>Übergangene Spalten: %1 (--map &apos;Spalte=Feld&apos; verwendet sie).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>Felder sind: %1.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Es ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>Mindestens ein Feld angeben: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>„%1“ ist nicht FELD=WERT.</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>Schreibweise: --set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Ein Lead hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 lässt sich nicht leeren.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>Siehe leadhub-webhooks-filter(7).</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 muss eine ganze Zahl über 0 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>„verify“ braucht --secret-file und --signature.</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>Der Body kommt aus der Standardeingabe, das Geheimnis muss also in einer Datei stehen.</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>Würde einen Test von %1 an „%2“ senden.</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>„%1“ war nicht pausiert.</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>Er ist inaktiv; `webhooks enable` sendet wieder an ihn.</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>Das neue Geheimnis mit --secret-file oder --generate-secret angeben.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1: „%2“ ist weder eine Zeit noch eine Dauer.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>Schreibweise: 2026-04-29T10:30Z, oder 6h für vor sechs Stunden.</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>„webhooks recover“ braucht --since.</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since liegt nach --until.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Der Webhook ist inaktiv: Es wird nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Ihn zuerst aktivieren: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>Dies erzeugt eine Zustellung von %n verpasstem Ereignis an „%1“; sie wird sofort gesendet.</numerusform>
            <numerusform>Dies erzeugt Zustellungen von %n verpassten Ereignissen an „%1“; sie werden sofort gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>%1 von %2 nachgeholt</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>%n Webhook nach %1 geschrieben, ohne Geheimnis.</numerusform>
            <numerusform>%n Webhooks nach %1 geschrieben, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1: Der Wert des Headers %2 steht nicht in der Datei; `webhooks edit --header` setzt ihn</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1: Sein Geheimnis steht nicht in der Datei; `webhooks rotate-secret` setzt es</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Die Datei enthält keinen Webhook.</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>Fehler: %1: %2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>Es gibt noch keinen Webhook; `webhooks add` legt einen an.</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>„webhooks add“ braucht --%1.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>Es ist nichts zu ändern: mindestens eine Option angeben.</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret verträgt sich weder mit --secret-file noch mit --generate-secret.</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>Der Webhook ist gesperrt: Ohne den Schlüssel der Datenbank sind seine Header nicht lesbar.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>Den Schlüssel mit --key-file angeben, oder mit --no-headers auf die Header verzichten.</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>Würde „%1“ deaktivieren und seine ausstehenden Zustellungen abbrechen: %2.</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>Abgebrochene ausstehende Zustellungen: %1.</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Würde den Webhook %1 „%2“ endgültig löschen; seine ausstehenden Zustellungen (%3) werden abgebrochen.</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Dies löscht den Webhook %1 „%2“ endgültig; seine ausstehenden Zustellungen (%3) werden abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file und --generate-secret schließen einander aus.</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>Keine Änderungen passen.</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>Die Nummer des Eintrags</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once gehört zu --service.</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once verträgt sich nicht mit --%1: Es endet, wenn alles Fällige gesendet ist.</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>Ein Ereignis geschieht, wenn es ausgelöst wird: occurred_at weglassen.</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 handelt von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>%1 auslösen, oder event weglassen.</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>Es ist ein Lead mit den Schlüsseln der Nutzdaten, oder es hat event und lead wie Nutzdaten.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe ist nicht schreibbar: %1.</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap darf höchstens %1 sein: Ein Geheimnis wird gewechselt, damit das vorige endet.</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1: Er wird inaktiv importiert, weil sein Geheimnis nicht in der Datei steht; `webhooks rotate-secret` setzt es, dann sendet `webhooks enable` an ihn</translation>
    </message>
</context>
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
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>Auslöser</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1, anderer Wert</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>%1: %2, von %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Änderungsprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Felder vorher und nachher</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>Diese Änderung hat keine Werte.</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Webhook zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>Wer, Was oder Wert suchen</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>Änderungen welches Webhooks</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Änderungsprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>Hier steht, wer Webhooks hinzufügt, ändert oder löscht, Einstellungen ändert oder Zustellungen erneut sendet. Leads stehen hier nicht.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Das Änderungsprotokoll ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>Webhook hinzugefügt</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook aktiviert</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook deaktiviert</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook gelöscht</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Änderung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>Webhook fortgesetzt</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>Webhook importiert</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Geheimnis gesetzt</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Geheimnis gewechselt</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Geheimnis entfernt</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>Header geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>Einstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Versand pausiert</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Versand fortgesetzt</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>Zustellungen wiederholt</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>Zustellungen erneut gesendet</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>Zustellungen abgebrochen</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>Verpasste Ereignisse nachgeholt</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>Alte Zustellungen entfernt</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>Verlauf eines Leads getilgt</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>Fehlschläge abgehakt</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>Fehlschläge wieder aufgeführt</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>Datenbank angelegt</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>Datenbank aktualisiert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
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
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>Voriges Geheimnis bis</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Header nach Standard Webhooks</translation>
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
        <source>Factor</source>
        <translation>Faktor</translation>
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
        <source>Attempts a second</source>
        <translation>Versuche pro Sekunde</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Gestört seit</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Alle Webhooks</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>Mehrere Webhooks</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
    <message>
        <source>When closed</source>
        <translation>Beim Schließen</translation>
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
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
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
        <source>&amp;Error rate</source>
        <translation>Fe&amp;hlerquote</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>So viel Prozent fehlgeschlagene Versuche in dieser Zeit pausieren ihn auch. 0: keine.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Gestört se&amp;it</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>So weit liegen der erste und der letzte dieser Fehlschläge mindestens auseinander.</translation>
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
        <translation>Auf diesem Rechner ist alles ausgelaufen. Zustellungen warten, bis er oder ein Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Send from here…</source>
        <translation>Von hier senden…</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>Wieder von hier senden</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>Dieser Rechner sendet wieder, wenn es sonst niemand tut.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>Dieser Rechner übernimmt nichts mehr und hört auf, sobald seine laufenden Versuche beendet sind.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>Dieser Rechner beendet seine laufenden Versuche.</translation>
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
    <message>
        <source>Nothing to tell yet</source>
        <translation>Noch nichts zu melden</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>Hier erscheint, was diese Konsole bei Arbeit und Versand zu melden hat.</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>Keine Zeile dieser Stufe</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Alle Stufen zeigen</translation>
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
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>Dieser Webhook pausiert von selbst: erneut Zugestelltes wartet, bis er fortgesetzt wird.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
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
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>Das Handbuch hat keine Seite mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>inaktiv, bis sein Geheimnis gesetzt ist, das nicht in der Datei ist</translation>
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
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln passt zum Filter</numerusform>
            <numerusform>%Ln passen zum Filter</numerusform>
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
    <message>
        <source>&amp;Audit log…</source>
        <translation>Änderungs&amp;protokoll…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
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
        <source>due now</source>
        <translation>jetzt fällig</translation>
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
        <source>First pro&amp;be</source>
        <translation>Erste P&amp;robe</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Ein pausierter Webhook wird nach dieser Zeit geprobt, dann nach doppelt so langer, höchstens 1h.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>Fe&amp;hlerquote</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>So viel Prozent fehlgeschlagene Versuche in dieser Zeit pausieren einen Webhook auch. 0: keine.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Gestört se&amp;it</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>So weit liegen der erste und der letzte dieser Fehlschläge mindestens auseinander.</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>Änder&amp;ungsprotokoll</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>So lange bleiben Änderungen an Webhooks und Einstellungen darin.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
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
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1: %2 ausstehend, %3 fällig, %4 unterwegs</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1, die älteste ist seit %2 fällig</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1, die nächste %2</translation>
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
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>gesperrte Adresse</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>sonstiger</translation>
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
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>Im Vergleich zum häufigsten</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
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
        <source>S&amp;tandard Webhooks</source>
        <translation>Stan&amp;dard Webhooks</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Ein Wechsel läuft: Das vorige Geheimnis signiert mit bis %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Zum Wechseln ein neues Geheimnis erzeugen oder eingeben.</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>Wie lange das vorige Geheimnis mitsigniert</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>&amp;Voriges Geheimnis</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>Das neue Geheimnis signiert sofort X-LeadHub-Signature. Für die gewählte Zeit signiert das vorige zusätzlich X-LeadHub-Signature-Previous, damit der Empfänger ohne Verlust umstellen kann.</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>Das vorige Geheimnis signiert nichts mehr, sobald gespeichert ist.</translation>
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
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>Dieses Konto darf %1 nicht beschreiben. Beim Eigentümer Schreibrechte für Datei und Ordner anfragen oder nur zum Lesen öffnen.</translation>
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
    <message>
        <source>Show everything again.</source>
        <translation>Wieder alles zeigen.</translation>
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
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>Auslöser</translation>
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
    <message>
        <source>Adding %1 is undone.</source>
        <translation>Das Hinzufügen von %1 ist rückgängig gemacht.</translation>
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
    <message>
        <source>C&amp;hanges…</source>
        <translation>Änder&amp;ungen…</translation>
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
        <source>Failing for</source>
        <translation>Gestört seit</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
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
        <source>A probe is under way.</source>
        <translation>Eine Probe ist unterwegs.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>Nächste Probe: %1.</translation>
    </message>
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>Er bleibt pausiert, bis ihn jemand fortsetzt.</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
</TS>
