<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>Acerca de LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estos datos</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>Datos copiados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>Envía los eventos de LeadHub a sus webhooks y muestra qué fue de cada uno.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1, esquema %2, journal %3</translation>
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
            <numerusform>%Ln entrega pendiente</numerusform>
            <numerusform>%Ln entregas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>Contenido</translation>
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
            <numerusform>%1: %n intento, tasa de error %2, p95 %3</numerusform>
            <numerusform>%1: %n intentos, tasa de error %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>Evolución de los intentos</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
</context>
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>Otro programa tiene bloqueada la base de datos (%1).</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>Se denegó el acceso a la base de datos (%1).</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>No se puede escribir en la base de datos (%1).</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>El disco está lleno (%1).</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>La base de datos está dañada (%1).</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>El archivo no es una base de datos de LeadHub Webhooks (%1).</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>No se puede abrir la base de datos (%1).</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>Error al leer o escribir la base de datos (%1).</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>No hay ninguna base de datos en %1.</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>Inténtelo de nuevo o busque el programa que mantiene abierta una transacción.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>Libere espacio; no se ha perdido nada de lo confirmado.</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>Compruebe que la ruta sea correcta y que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>Los secretos de la base de datos están bloqueados: su clave no está aquí.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>Los secretos de la base de datos están bloqueados: la clave %1 no está aquí.</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>Un secreto no se puede abrir con esta clave.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>No se puede leer el secreto o los encabezados del webhook: la clave de la base de datos no está aquí.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>Indique la clave con --key-file o tráigala con `database key import`.</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>Use la clave con la que se creó la base de datos o vuelva a definir el secreto.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>Otra persona modificó «%1» mientras tanto.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>Otra persona modificó el webhook %1 mientras tanto.</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>Revise los nuevos valores y repita el cambio.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>El webhook está inactivo: no se le envía nada.</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>No existe el webhook %1.</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>Falta el nombre: dé un nombre al webhook.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>El nombre tiene más de %1 caracteres: acórtelo.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>El nombre contiene un salto de línea u otro carácter de control: escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>No hay ningún evento seleccionado: elija al menos uno, o todos los eventos.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>El tiempo límite</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>El número de reintentos</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>La espera antes del primer reintento</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>La espera máxima antes de un reintento</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>El factor de espera</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>El número de intentos simultáneos</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Falta la URL.</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>La URL contiene espacios en blanco, una barra invertida o un carácter de control.</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>La URL no empieza por https:// ni por http://.</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>La URL tiene un fragmento (#), que nunca se envía.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>La URL contiene un nombre de usuario o una contraseña delante del host.</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>El host de la URL contiene un signo de porcentaje (un escape o una zona).</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>La URL no tiene host.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>El host de la URL no es un nombre ni una dirección válidos.</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>El host de la URL termina en un número, pero no es una dirección IP.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>El host de la URL no es una dirección IPv6.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>El puerto de la URL no está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>La URL no es válida.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>La URL ocupa más de %1 bytes: acórtela.</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>Escríbala así: https://example.com/hooks/leads.</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>Con http sin cifrar, cualquiera puede leer y modificar por el camino lo que se envía: use https si el receptor lo admite.</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>La consulta de la URL parece contener una credencial (%1), y las URL se muestran en el registro: envíela en un encabezado.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 está en %2 (%3), que no está permitida. Para enviar allí, permita la red: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 está en %2 (%3), que nunca se puede permitir. Use otra dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>%1 no se puede permitir: está en %2 (%3).</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>Permita en su lugar la red propia del receptor.</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>red privada</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>metadatos de la nube</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>enlace local</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>enlace local, metadatos de la nube</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>Un encabezado necesita un nombre, dos puntos y un valor.</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>El nombre de un encabezado solo puede contener letras, dígitos y !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>El encabezado %1 lo define este programa o el propio HTTP.</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>El encabezado %1 aparece dos veces: conserve uno.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>El valor del encabezado %1 contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>El valor del encabezado %1 ocupa más de %2 bytes.</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>Escríbalo así: X-Team: sales.</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>Quite del nombre los espacios y otros caracteres.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Use otro nombre.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Escriba el valor en una sola línea.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Acorte el valor.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>El secreto ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>El secreto no es texto UTF-8 sin NUL.</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>Indique un secreto o elija no tener ninguno.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>Use un secreto más corto.</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>Escriba las claves binarias en hexadecimal o base64, como las espera el receptor.</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>Respuesta %1; las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>Respuesta %1 hacia %2; las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>Respuesta %1, que no es definitiva; es posible que el receptor haya visto la solicitud.</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>Respuesta %1, que no es un estado HTTP.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Sin respuesta en %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Sin conexión en %1.</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>No quedó libre ninguna conexión con este servidor en %1.</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>No se pudo establecer una conexión con el puerto %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>No se pudo resolver el nombre %1; ningún servidor de nombres respondió.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>No se encontró el nombre %1 en %2.</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>El servidor rechazó la conexión en el puerto %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>No se puede acceder al servidor: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>El servidor cerró la conexión antes de que se enviara la solicitud.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>El servidor cerró la conexión durante la negociación TLS.</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>La conexión terminó sin respuesta HTTP; es posible que el receptor haya visto la solicitud.</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>Lo recibido no es una respuesta HTTP.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La negociación TLS falló: %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>El certificado ha sido revocado.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>El certificado aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>El certificado no es para el nombre %1.</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>El certificado está autofirmado y aquí no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>El certificado lo emitió una autoridad que aquí no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>No se aceptó el certificado: %1.</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>El envío se detuvo antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>El envío se detuvo antes de que se enviara la solicitud.</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>cancelada por un operador</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>lead eliminado</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1 ocurrió el %2.</translation>
    </message>
    <message>
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>El webhook es «%1».</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>El webhook se ha eliminado.</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>Escucha %1.</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>No escucha %1.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Está activo.</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>Está inactivo: no se le envían eventos.</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>Su dirección %1 está permitida.</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>Cada intento resuelve %1 y comprueba las direcciones que tenga en ese momento.</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>Su secreto se puede leer.</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>No tiene secreto: las solicitudes no se firman.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>El envío está activado.</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>Todo el envío está en pausa; `dispatcher resume` lo reanuda.</translation>
    </message>
    <message>
        <source>%1 dispatchers are registered.</source>
        <translation>Despachadores registrados: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>Nadie está enviando: inicie el servicio.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>La tiene el despachador %1 en %2.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>El despachador que la tenía ya no está; otro la tomará.</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>Hay una entrega: %1.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Toca enviarla ahora.</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>Toca enviarla ahora (último resultado: %1).</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>El siguiente intento será el %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>El siguiente intento será el %1 (último resultado: %2).</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>El intento %1 está en curso.</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>Se entregó en el intento %1.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Se canceló: %1.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>Falló después de %1 intentos; `deliveries redeliver` empieza de nuevo.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>Falló después de %1 intentos (último resultado: %2); `deliveries redeliver` empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>Intento %1: %2, %3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>«%1» está en el portapapeles como CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Mostrar «%1» como tabla</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>Copiar «%1» como CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Código del receptor</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>Compruebe los bytes del cuerpo tal como llegan, antes de que nada los analice. El secreto se toma del entorno: LEADHUB_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>Intentos %1 y %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>Intento %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n línea es distinta; empieza por «≠».</numerusform>
            <numerusform>%n líneas son distintas; empiezan por «≠».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>Cuando un webhook empieza a fallar o se recupera, y cuando nadie envía</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>Al cerrar la ventana, la consola queda en el área de notificación</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>Lo que se copia o exporta está siempre en UTC.</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>Este equipo envía los webhooks de esta base de datos</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>Esta base de datos está abierta en modo de solo lectura.</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>Mientras la consola esté abierta y no lo haga ningún servicio ni otra consola. Cada entrega la envía solo uno de ellos.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>Otra persona modificó este webhook</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>Otra persona guardó «%1» mientras usted lo editaba. Elija qué se conserva; no se escribe nada antes de guardar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>Valor ajeno</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>valor propio</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>valor ajeno</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>Como cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>Como cURL (&amp;PowerShell)</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>Como cURL (c&amp;md)</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>Como cURL con &amp;credenciales</translation>
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
        <translation>Fila como &amp;texto</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>Fila como CS&amp;V</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>Fila como &amp;JSON</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>&amp;ID de la entrega</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>Comando copiado, con las credenciales del webhook.</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>Comando copiado. Las credenciales están enmascaradas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Clave de los secretos</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Comprobar integridad</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1, en un sistema de archivos de red</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n día, hasta %1</numerusform>
            <numerusform>%n días, hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 a la vez, %2 por webhook, %n reintento, respuesta en %3</numerusform>
            <numerusform>%1 a la vez, %2 por webhook, %n reintentos, respuesta en %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>No está aquí: los secretos están bloqueados. Se espera en %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>Aún ninguna: no hay secretos guardados</translation>
    </message>
    <message>
        <source>None from this console</source>
        <translation>Ninguna desde esta consola</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>Se está leyendo cada página del archivo. El envío continúa.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de datos está en buen estado.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>La comprobación encontró %n problema: %1</numerusform>
            <numerusform>La comprobación encontró %n problemas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>Si hay páginas dañadas, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Bases de datos (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>Se está copiando la base de datos. El envío continúa.</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>La copia de seguridad está en %1. Guarde en otro lugar la clave de los secretos: no está incluida.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>Elija una entrega para ver qué ocurrió con ella.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Cancelar reintentos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Partes de la entrega</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>Firma ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>Firma ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>Toca ahora el siguiente intento.</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>Cambió por sí sola mientras tanto.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>Entrega cancelada.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>«%1» no es un número válido aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>«%1» no es una duración: escríbala como 15s, 10m o 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>«%1» no es un ritmo: escríbalo como 10/s, 90/m o 0.5/s.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Tiempo &amp;límite</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reintentos</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Primera &amp;espera</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera má&amp;xima</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Simultáneos</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>Rit&amp;mo máximo</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Pausar &amp;tras</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>Tasa de err&amp;or</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predet.: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>Para todo el intento, desde la resolución del nombre hasta la respuesta.</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>Intentos posteriores al primero.</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Antes del primer reintento.</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Cuánto más larga es cada espera que la anterior.</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Ningún reintento espera más que esto.</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>Máximo de intentos en curso hacia este receptor.</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>Máximo de intentos iniciados: 10/s, 90/m. Lo que lo supera espera sin perder ningún intento.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>Entregas fallidas seguidas tras las que solo se envía un sondeo. 0: nunca.</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>Tiempo mínimo que abarcan estas entregas fallidas.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>Porcentaje de intentos fallidos en ese tiempo que también lo pausa. 0: ninguno.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>El receptor la aceptó</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>No se encontró el nombre del receptor</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>El receptor rechazó la conexión</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>No se pudo acceder al receptor</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>El receptor no respondió a tiempo</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>No se logró una conexión segura</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>El receptor redirigió, lo que nunca se sigue</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>El receptor la rechazó</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>Error del receptor</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>Se cortó la conexión; es posible que el receptor la haya visto</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>La dirección del receptor no está permitida</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>El intento falló</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1. Siguiente intento: %2.</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>Ya toca enviarla; espera a un despachador.</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>Se enviará %1.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>El intento %1 está en curso.</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>Entregada en el intento %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. Falló definitivamente tras %n intento.</numerusform>
            <numerusform>%1. Falló definitivamente tras %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Se canceló: %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>Este intento no llevaba firma: el webhook no tenía secreto.</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>El webhook ya no tiene secreto, así que la firma no se puede recalcular.</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>La firma corresponde al secreto guardado y a estos bytes.</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>La firma se hizo con el secreto anterior, que sigue firmando hasta que termine la rotación.</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>El secreto guardado produce otra firma: se cambió después de este intento.</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>El secreto guardado no se puede leer: la clave de esta base de datos no está en este equipo.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>último</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>aprox. %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>Despachador</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Terminar y parar</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Pausar todo el envío</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>Despachadores</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>Nadie está enviando: las entregas esperan hasta que esta consola o un servicio las envíe.</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>Cola por webhook</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada pendiente de envío.</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Niveles mostrados</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>Registro de la aplicación</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>desde que se abrió esta consola</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>Todo el envío está en pausa.</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>Los eventos se siguen guardando; sus entregas esperan hasta que se reanude el envío.</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>Nadie está enviando.</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>Este equipo terminó lo que tenía en curso y ya no envía. Las entregas esperan hasta que vuelva a enviar o lo haga un servicio.</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Las entregas esperan hasta que esta consola o un servicio las envíe.</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Los webhooks se envían desde %1.</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 en curso, %2 por enviar.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar envío</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>Enviar de nuevo desde aquí</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>Este equipo vuelve a enviar webhooks cuando nadie más lo hace.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>Este equipo no toma más entregas y para cuando terminan sus intentos en curso.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>Este equipo está terminando sus intentos.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>Queda %n intento en curso; no se toma nada más.</numerusform>
            <numerusform>Quedan %n intentos en curso; no se toma nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>Ya no hay nada en curso.</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>Todo el envío está en pausa. Lo que está en curso se termina.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>El diagnóstico está en el portapapeles, sin secretos, URL ni datos de leads.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 en %2, proceso %3, versión %4, señal de vida hace %5, %n en curso</numerusform>
            <numerusform>%1 en %2, proceso %3, versión %4, señal de vida hace %5, %n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>The address is in %1; this database does not allow it.</source>
        <translation>La dirección está en %1; esta base de datos no la permite.</translation>
    </message>
    <message>
        <source>Allow %1…</source>
        <translation>Permitir %1…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>Emitir un evento</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>De la base de datos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>De ejemplo</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Formato del cuerpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>El evento sigue el mismo camino que cualquier otro: a cada webhook activo que lo escucha, firmado, registrado y con reintentos. El lead en sí no cambia.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchan</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>Esta base de datos está abierta en modo de solo lectura: no se puede emitir nada.</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>Lo que reciben los receptores</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>«occurred_at» será el momento de la emisión.</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>Ningún webhook activo escucha este evento: se guarda, pero no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n webhook: %1</numerusform>
            <numerusform>%n webhooks: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>Se emitió %1.</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>se añadió un lead</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>cambió alguno de sus valores</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>se eliminó un lead</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>cambió de etapa en su pipeline</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>tiene un nuevo responsable</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>un lead envió un formulario</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos seleccionados</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Todos, también los futuros</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>Se envían todos los eventos, también los que traiga una versión posterior.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>at least so many</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in the last 30 days</source>
        <translation>
            <numerusform>%Ln vez en los últimos 30 días</numerusform>
            <numerusform>%Ln veces en los últimos 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>Al menos %Ln vez en los últimos 30 días</numerusform>
            <numerusform>Al menos %Ln veces en los últimos 30 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>Cómo se muestran los cuerpos</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>Nada de esto salió de este equipo.</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>El registro conserva los primeros %1 KB del cuerpo.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>La respuesta no tenía cuerpo.</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>Aún no se ha enviado. Estos son los bytes que lleva cada intento.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Exportar entregas</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>Exportar %Ln entrega que coincide con el filtro</numerusform>
            <numerusform>Exportar %Ln entregas que coinciden con el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>Exportar las entregas que coinciden con el filtro</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>Las credenciales se enmascaran.</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>Una línea por entrega, para hojas de cálculo. Lo que una hoja de cálculo ejecutaría como fórmula se neutraliza.</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>Un objeto JSON por entrega y línea, con los nombres de la línea de comandos.</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>Una entrada por intento con encabezados y cuerpos, para las herramientas de navegadores y proxies.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln entrega en %1.</numerusform>
            <numerusform>Se escribieron %Ln entregas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>Volver a entregar una</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Volver a entregar todas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Entregas por segundo</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>Este webhook está eliminado, así que estas entregas no se pueden volver a enviar. Se pueden retirar.</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>Este webhook está inactivo: actívelo para enviarlas de nuevo.</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>Vuelva a entregar una para ver si el receptor la acepta ahora; después, el resto.</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>Volver a entregar las %1…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1: %2, %n entrega, %3</numerusform>
            <numerusform>%1: %2, %n entregas, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>Abandonadas (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>Fallos por webhook y motivo</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>Aquí se reúnen las entregas que agotaron sus intentos, hasta que se envían de nuevo o se retiran.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n entrega está de nuevo en camino.</numerusform>
            <numerusform>%n entregas están de nuevo en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%n de %1 entregas está de nuevo en camino.</numerusform>
            <numerusform>%n de %1 entregas están de nuevo en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>Volver a entregar una</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Volver a entregar todas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>No se pueden leer los fallos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>Ya no queda ninguna de estas entregas.</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>Una entrega a %1 está en camino.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 no la aceptó: %2.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 la aceptó.</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>%1 la aceptó. Las demás pueden seguir.</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>Volver a entregar la otra</numerusform>
            <numerusform>Volver a entregar las otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>Volver a entregar las fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>%n entrega a %1 se envía de nuevo, %2 por segundo: aprox. %3.</numerusform>
            <numerusform>%n entregas a %1 se envían de nuevo, %2 por segundo: aprox. %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>Volver a entregar %n</numerusform>
            <numerusform>Volver a entregar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>Se retiró %n fallo de %1. Sigue en el registro.</numerusform>
            <numerusform>Se retiraron %n fallos de %1. Siguen en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>Estado de las entregas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>&amp;Editar filtros guardados…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>Enviar eventos a este webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>Al guardar se cancelan las entregas pendientes.</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>Sin secreto, el receptor no puede saber si una solicitud es auténtica.</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>Antes de guardar, copie el nuevo secreto en el receptor.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor del encabezado</translation>
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
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>Encabezados de solicitud de este webhook</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>Se envían con cada solicitud. Los valores que son credenciales se cifran en la base de datos y se enmascaran en el registro.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>Elija dos intentos para verlos uno junto al otro.</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>Elija dos intentos para compararlos.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>Qué hace la importación del archivo</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importar webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Importar %n webhook</numerusform>
            <numerusform>Importar %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>No hay ningún webhook en el archivo.</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1. Los webhooks se distinguen por su nombre. No se escribe nada antes de importar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>%n webhook importado.</numerusform>
            <numerusform>%n webhooks importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>su secreto no está en el archivo: defínalo después</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>el valor del encabezado %1 no está en el archivo</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>%1 está fallando</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>El último intento no tuvo éxito. Consulte el motivo en Fallos.</numerusform>
            <numerusform>Los últimos %n intentos no tuvieron éxito. Consulte el motivo en Fallos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>Su receptor acepta entregas.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1 Sus entregas esperan.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Nadie está enviando</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>Hay entregas por enviar, pero ni esta consola ni un servicio las envía.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Número del lead</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>Elija un lead o escriba su número.</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>Un lead se indica por su número.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>No existe el lead %1.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
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
        <translation>Copiar «%1» como CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>No se puede cargar esta lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>Creada (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Siguiente intento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1: %2 a %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1: %2 sobre %3 a %4, %5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>resultado %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>siguiente intento %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>Ya eliminada del registro</translation>
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
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>&amp;Solo entregas fallidas</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>&amp;Mostrar respuesta</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>&amp;Volver a entregar…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar fila</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>Copiar &amp;ID de la entrega</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>Seg&amp;uir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>Se copió %Ln fila.</numerusform>
            <numerusform>Se copiaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>Se copió la primera fila.</numerusform>
            <numerusform>Se copiaron las primeras %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>ID de la entrega copiado.</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>Alrededor de esta &amp;hora</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>So&amp;lo %1</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>&amp;Ocultar %1</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>Abrir &amp;webhook</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Registro de webhooks</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>Nuevas entregas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>Volver a entregar…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Buscando en el registro</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>Las entregas aparecen aquí en cuanto un lead cambia y un webhook lo escucha.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Ir a los webhooks</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>Ninguna entrega coincide con este filtro</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>Cambie el filtro de arriba o muestre todo.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>%Ln entrega hasta ahora</numerusform>
            <numerusform>%Ln entregas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>No se puede leer el registro</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>En pausa · %Ln nueva</numerusform>
            <numerusform>En pausa · %Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>Retenido · %Ln nueva</numerusform>
            <numerusform>Retenido · %Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>Mostrar lo nuevo y seguir de nuevo (Fin)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>Volver a entregar %L1…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>Elija entregas o reduzca antes la lista con un filtro.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Entregas, de la más reciente a la más antigua</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Ahora envía %1. Este equipo solo enviaría mientras nadie más lo hiciera.</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>Ahora nadie envía desde esta base de datos. También puede hacerlo un servicio u otra consola; cada entrega la envía solo uno de ellos.</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>¿Debe este equipo enviar los webhooks?</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Enviar desde este equipo</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Solo consultar</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Crear una base de datos</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Bases de datos (*.sqlite *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>¿Salir con entregas por enviar?</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>Esta consola envía los webhooks de esta base de datos. Hay %n entrega por enviar o en curso. No se pierde nada: lo que está en curso puede terminar ahora; lo demás espera hasta que esta consola o un servicio lo envíe.</numerusform>
            <numerusform>Esta consola envía los webhooks de esta base de datos. Hay %n entregas por enviar o en curso. No se pierde nada: lo que está en curso puede terminar ahora; lo demás espera hasta que esta consola o un servicio lo envíe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>Terminando los intentos en curso…</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Nueva base de datos…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>A&amp;brir base de datos…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>&amp;Cerrar base de datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo iconos</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>&amp;Emitir un evento…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>&amp;Receptor…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>Laboratorio de &amp;firmas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>A&amp;cerca de LeadHub Webhooks…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: encabezados</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: cuerpo</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1: cuerpo en árbol</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>pública, permitida de todos modos</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 ya está en la lista, dentro de %2.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Esta base de datos</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>La configuración de este equipo</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1, %2, origen: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>Redes permitidas</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>Red que permitir</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>Los webhooks se envían solo a direcciones públicas, para que nadie pueda alcanzar su red interna mediante una URL. Permita las redes de los receptores internos, lo más acotadas posible. Nunca se envía nada a las direcciones de los servicios de metadatos de la nube.</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>No hay ninguna red privada permitida</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>Es lo más seguro y lo adecuado para receptores en Internet.</translation>
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
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 ms</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por enviar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
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
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>Las cifras y los gráficos aparecen con la primera entrega. Cree un webhook que escuche los eventos de leads.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Ir a los webhooks</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>Intentos por resultado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>Evolución del atraso</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>Intentos fallidos por motivo</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>Intentos por webhook</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Por webhook</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>Ningún intento falló en este periodo.</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>No se envió nada a ningún webhook en este periodo.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>No se pueden leer las cifras: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>ninguna terminada</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>de %1 terminadas</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>sin más intentos</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>siguiente %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>más antigua %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada por enviar</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>todos los webhooks van bien</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>%n autopausado</numerusform>
            <numerusform>%n autopausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>%n webhook con fallos</numerusform>
            <numerusform>%n webhooks con fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>No se envió nada en este periodo.</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>Nadie envió en este periodo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>Secreto, mostrado solo en pantalla</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Secciones de las preferencias</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>Tiempo &amp;límite</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>Cuánto puede durar un intento: 5s, 1m30s. Un webhook puede tener su propio valor.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reintentos</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>Intentos posteriores al primero, de 0 a 20.</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>Primera &amp;espera</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Antes del primer reintento.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Cuánto más larga es cada espera que la anterior.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera má&amp;xima</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Ningún reintento espera más que esto.</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Simultáneos</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>Intentos simultáneos a un mismo webhook.</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Pausar &amp;tras</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>Entregas fallidas seguidas que ponen en pausa un webhook. 0: ninguno se pausa solo.</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>&amp;Durante</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>Tiempo mínimo que abarcan estas entregas fallidas.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>Tasa de err&amp;or</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>Porcentaje de intentos fallidos en ese tiempo que también pone en pausa un webhook. 0: ninguno.</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>Primer so&amp;ndeo</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Un webhook en pausa se sondea tras este tiempo, luego tras el doble, hasta 1h.</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>Las entregas terminadas se eliminan pasado este tiempo: 30d, 12h.</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>T&amp;amaño máximo</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>Si la base de datos lo supera, se eliminan las entregas más antiguas; por ejemplo, 2GB. 0: cualquier tamaño.</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>Estos ajustes los comparten todas las personas que usan esta base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n ajuste guardado para todas las personas que usan esta base de datos.</numerusform>
            <numerusform>%n ajustes guardados para todas las personas que usan esta base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1: %2 pendientes, %3 por enviar, %4 en curso, más antigua %5</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>Más antigua o siguiente</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>Sin motivo registrado</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>Nombre no encontrado (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host inaccesible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS o certificado</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>Respuesta 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>Respuesta 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Otro error</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 tras %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n intento</numerusform>
            <numerusform>%1, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Of the most frequent</source>
        <translation>Respecto al mayor</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1, %2, firma: %3, respondida con %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>URL del receptor</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>Añadir un webhook para este receptor…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
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
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Formato del cuerpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>Comprobar en el laboratorio de firmas…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Copiar la URL</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>URL del receptor copiada.</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>Sin él, las firmas no se comprueban</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>«Lenta» responde 200 al cabo de %n segundo.</numerusform>
            <numerusform>«Lenta» responde 200 al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Aún no ha llegado nada</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>Añada un webhook con la URL de arriba o envíele una prueba. Las direcciones de loopback deben estar permitidas en esta base de datos.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2, %3, %n intento</numerusform>
            <numerusform>%1: %2, %3, %n intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>Eventos desde</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Eventos hasta</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>Recuperar los eventos perdidos de «%1»</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>Los eventos que ocurrieron mientras «%1» estaba inactivo, eliminado o no los escuchaba no tienen entrega. Al recuperarlos se crea una para cada uno; se envían de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>La primera hora debe ser anterior a la segunda.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>No se perdió nada en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>Se perdió %n evento en este periodo.</numerusform>
            <numerusform>Se perdieron %n eventos en este periodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%1 de %2 recuperados</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>%n entrega de «%1» está ahora por enviar.</numerusform>
            <numerusform>%n entregas de «%1» están ahora por enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Volver a entregar</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>Entregas por segundo</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>y %n webhook más</numerusform>
            <numerusform>y %n webhooks más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>Contando %Ln entrega.</numerusform>
            <numerusform>Contando %Ln entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>%Ln entrega se enviará de nuevo.</numerusform>
            <numerusform>%Ln entregas se enviarán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>Ninguna de estas entregas se puede enviar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln ya está en espera o enviándose y se omite.</numerusform>
            <numerusform>%Ln ya están en espera o enviándose y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln se omite porque su webhook está inactivo o eliminado.</numerusform>
            <numerusform>%Ln se omiten porque su webhook está inactivo o eliminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>También se omite lo que mientras tanto se haya entregado por sí solo.</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Esto tarda aproximadamente %1.</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>Volver a entregar %L1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>Detenido: %Ln entrega se enviará de nuevo.</numerusform>
            <numerusform>Detenido: %Ln entregas se enviarán de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>Cómo se muestra el cuerpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Bytes en bruto</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>Lo que recibe el receptor</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SavedFiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>Los nueve primeros tienen los atajos de Ctrl+1 a Ctrl+9.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>Cuándo empiezan los intentos</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>primer intento, en cuanto toca enviar</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>intento %1, %2 después</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>Mostrar el secreto durante 30 segundos</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>Generar un secreto nuevo</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>sin secreto: las solicitudes no se firman</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>Firmar cada solicitud con el secreto</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>Enviar también webhook-id, -timestamp y -signature</translation>
    </message>
    <message>
        <source>How long the old secret signs too</source>
        <translation>Cuánto tiempo sigue firmando el secreto anterior</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>deja de firmar</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>firma 1 hora más</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>firma 24 horas más</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>firma 7 días más</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Old secret</source>
        <translation>Secreto &amp;anterior</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard &amp;Webhooks</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>El secreto nuevo firma X-LeadHub-Signature de inmediato. Durante el plazo elegido, el anterior firma X-LeadHub-Signature-Previous, para que el receptor pueda cambiar sin perderse nada.</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>El secreto anterior deja de usarse en cuanto se guarda.</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Hay una rotación en curso: el secreto anterior también firma hasta el %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Genere o escriba un secreto nuevo para rotarlo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>En este equipo rige %1: se indicó en la línea de comandos.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>En este equipo rige %1: lo indica una variable de entorno.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>En este equipo rige %1: lo indica el archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Abrir lo seleccionado</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>Activar o desactivar, seleccionar</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menú de lo seleccionado</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>Última fila y seguir el registro</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un diálogo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <translation>
            <numerusform>%1, %Ln por revisar</numerusform>
            <numerusform>%1, %Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Registro de webhooks</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Despachador</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>Laboratorio de firmas</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>Encabezados o firma</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Secreto &amp;anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (todos los encabezados o solo la firma)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>El cuerpo exactamente como llegó</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>De dónde sale el secreto</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>Un secreto que pego aquí</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>Conserva todos los bytes, incluidos los finales de línea</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>Secreto &amp;de</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>Solo si se rotó el secreto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook «%1»</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>Abrir un cuerpo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>El archivo %1 no se puede leer o es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>Elija un archivo de 4 MB como máximo.</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>¿Coincide?</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>Pegue los encabezados y el cuerpo de una solicitud, y el secreto que tiene el receptor. La respuesta indica si la firma coincide y, si no, cuál de los errores habituales lo explica. No se guarda ni se envía nada.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>La firma coincide.</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>Se hizo con este secreto y exactamente estos bytes.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>Firma esperada</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>Aquí no hay ninguna firma.</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>Pegue los encabezados de la solicitud o el valor de X-LeadHub-Signature. Un webhook sin secreto no firma.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>No hay secreto con el que comprobar.</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>Pegue el secreto que usa el receptor o elija un webhook.</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>La firma está rodeada de comillas o espacios.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>Compare solo el valor del encabezado.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Falta el prefijo.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature empieza por «sha256=»; cada parte de webhook-signature, por «v1,». Anteponga el prefijo a su hash o compare lo que le sigue.</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>El prefijo es otro.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature empieza por «sha256=», en minúsculas.</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>Los dígitos están en mayúsculas.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature lleva dígitos hexadecimales en minúsculas. Convierta los suyos antes de comparar.</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>El hash está escrito en base64.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature es hexadecimal: 64 dígitos después de «sha256=».</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>Esto no es un hash SHA-256 completo.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>Tiene 64 dígitos hexadecimales, o 44 caracteres en base64. Compruebe si se cortó algo al copiar.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>Falta el encabezado webhook-id.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>Standard Webhooks lo firma junto con el cuerpo. Pegue todos los encabezados.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>Falta el encabezado webhook-timestamp.</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>Este es el secreto anterior.</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>Con él se hizo X-LeadHub-Signature-Previous; desde entonces el secreto se rotó. Dé el nuevo al receptor antes de que termine el plazo de transición.</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>La solicitud se firmó con el secreto anterior.</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>Se envió antes de la rotación, y lo ya enviado no se firma de nuevo.</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>El secreto difiere en un espacio o un salto de línea al final.</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>Suele ocurrir al leer el secreto de un archivo. Recórtelo.</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>El secreto se descodificó antes de firmar.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature usa el texto «whsec_…» tal cual; solo Standard Webhooks lo descodifica.</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>El secreto no se descodificó antes de firmar.</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>Standard Webhooks descodifica el base64 que sigue a «whsec_»; solo X-LeadHub-Signature usa el texto tal cual.</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>Solo se firmó el cuerpo.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>Standard Webhooks firma el ID, la marca de tiempo y el cuerpo, separados por puntos.</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>Se hizo con otro secreto o para otro cuerpo.</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>El cuerpo está tal como lo escribe este programa, así que el problema parece estar en el secreto: compare el de aquí con el del webhook.</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>Se firmó un cuerpo vacío.</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>El flujo de la solicitud ya se había leído. Conserve los bytes en bruto antes de que nada los analice.</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>El cuerpo termina aquí con un salto de línea que no se firmó.</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>Quítelo: lo añadió un editor o «echo».</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>El cuerpo firmado terminaba con un salto de línea que aquí falta.</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>No recorte el cuerpo antes de comprobarlo.</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>Los finales de línea han cambiado.</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>Con CR LF o con LF, el cuerpo es otro. Compruebe los bytes como llegaron; «Desde un archivo…» los conserva.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>Hay una marca de orden de bytes (BOM) delante del cuerpo.</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>No se firmó. Guarde o lea el cuerpo sin ella.</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>El texto se convirtió entre UTF-8 y Latin-1.</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>Los cuerpos son UTF-8. Compruebe los bytes, no un texto descodificado.</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>El JSON se analizó y se volvió a escribir.</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>Significa lo mismo, pero han cambiado sus espacios, escapes o el orden de las claves. Compruebe los bytes en bruto antes de analizarlos.</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>No hay forma de que coincidan ni el secreto ni el cuerpo.</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>Compruebe que la firma y el cuerpo sean de la misma entrega y que el cuerpo esté completo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>Encabezados de firma de este intento</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature es «sha256=» y el HMAC-SHA256 de los bytes exactos del cuerpo, en hexadecimal y minúsculas.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>Recalculando la firma.</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>Aún no se ha hecho ningún intento: cada uno se firma al enviarlo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>Intentos de las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 correctos, %2 fallidos</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>Crear aquí una base de datos</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>Un archivo nuevo en este equipo. Otros programas escriben leads en él; de él salen los webhooks.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>Un archivo de LeadHub Webhooks que ya está en este equipo.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Conectar con una base de datos compartida</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>Un archivo en una unidad de red. Es mejor dejar el envío al equipo donde está.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar con datos de demostración</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>Leads y webhooks inventados en un archivo aparte. No se envía nada.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>¿Qué base de datos contiene sus leads y webhooks?</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>Un solo archivo lo contiene todo: webhooks, leads, entregas y el registro de webhooks.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>No existe el archivo %1. Puede que se haya movido o que su unidad no esté conectada.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>Otro programa tiene bloqueado %1. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>No tiene permiso para escribir en %1. Pida a su propietario acceso de escritura al archivo y a su carpeta, o ábralo en solo lectura.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 se creó con una versión más reciente de LeadHub Webhooks. Instale esa versión; esta deja el archivo como está.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 no es una base de datos de LeadHub Webhooks, u otro programa cambió su estructura. No se ha modificado.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 está dañado. No se ha modificado: restaure una copia de seguridad o pida a alguien que conozca SQLite que lo rescate.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>El disco que contiene %1 está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>Quién envía</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · compartida</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · local</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>Por enviar %1 · más antigua %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Por enviar %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>Las horas son UTC. Mostrar horas locales.</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>Las horas son locales. Mostrar UTC.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Todo el envío está en pausa</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>No se envía nada hasta que alguien lo reanude en la página Despachador.</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>Terminando los intentos en curso</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>Esta consola no toma más entregas y para cuando terminan.</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>Envío desde aquí</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>Esta consola envía los webhooks de esta base de datos.</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>Envío desde %1</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>Otro programa envía los webhooks de esta base de datos.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Nadie está enviando</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>Las entregas esperan hasta que esta consola o un servicio las envíe.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>¿Cómo se entregó?</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>¿Por qué no se entregó?</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
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
        <translation>Cuerpo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln byte, JSON</numerusform>
            <numerusform>%Ln bytes, JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>resolución del nombre %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>espera de la respuesta %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>Enviar solicitud mal firmada</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Respuesta del receptor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>Evento que se envía</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>Envía los valores tal como están en este diálogo, guardados o no. Una prueba se registra, nunca se reintenta y no cuenta en ninguna cifra.</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>Las solicitudes de este webhook no se firman.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>Este receptor no comprueba las firmas: aceptó una solicitud firmada con otro secreto. Cualquiera que conozca su URL puede enviarle leads.</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>El receptor rechazó la solicitud mal firmada, como debe ser.</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>El receptor aceptó la solicitud.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>en %1</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingView</name>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>Conexión y TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>Se reutilizó una conexión abierta: sin resolución del nombre ni nueva conexión.</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>La dirección del receptor era %1.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>No hubo conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>A su certificado le quedaba %n día de validez.</numerusform>
            <numerusform>A su certificado le quedaban %n días de validez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>Su certificado había caducado.</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>Aún no se ha hecho ningún intento.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>Mostrar la consola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 es demasiado grande para ser una lista de webhooks.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>%1 está activo. Se le envían los nuevos eventos.</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>%1 está inactivo. Ya no se le envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 está inactivo; se canceló %n entrega pendiente.</numerusform>
            <numerusform>%1 está inactivo; se cancelaron %n entregas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>%1 se ha reanudado. Lo que esperaba se envía ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>Se reanudó %n webhook. Lo que esperaba se envía ahora.</numerusform>
            <numerusform>Se reanudaron %n webhooks. Lo que esperaba se envía ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>%1 se ha eliminado. El registro conserva sus entregas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 se ha eliminado; se canceló %n entrega pendiente.</numerusform>
            <numerusform>%1 se ha eliminado; se cancelaron %n entregas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>%1 se ha creado: inactivo y sin el secreto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importar webhooks</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhooks (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Exportar webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>Se escribió %n webhook en %1, sin secretos.</numerusform>
            <numerusform>Se escribieron %n webhooks en %1, sin secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>%1 is gone again.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>La clave de la base de datos no está en este equipo: no se envía nada a %n webhook. Importe el archivo de clave en Despachador.</numerusform>
            <numerusform>La clave de la base de datos no está en este equipo: no se envía nada a %n webhooks. Importe el archivo de clave en Despachador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>Abrir Despachador</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n webhook está en pausa: nada llega a su receptor. Las entregas esperan.</numerusform>
            <numerusform>%n webhooks están en pausa: nada llega a sus receptores. Las entregas esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>%1 está en pausa. %2 Las entregas esperan. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n webhook está fallando.</numerusform>
            <numerusform>%n webhooks están fallando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Mostrar fallos</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 está fallando: su último intento no tuvo éxito; el receptor responde %2.</numerusform>
            <numerusform>%1 está fallando: sus últimos %n intentos no tuvieron éxito; el receptor responde %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 está fallando: su último intento no tuvo éxito.</numerusform>
            <numerusform>%1 está fallando: sus últimos %n intentos no tuvieron éxito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar prueba…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nuevo webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activo</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Enviar &amp;prueba…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>Rotar &amp;secreto…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>Rec&amp;uperar eventos perdidos…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>&amp;Mostrar en el registro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>Últimas entregas de este webhook</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>Aún no hay entregas.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar prueba…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>Recuperar perdidos…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>Intentos, últimas 24 h</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>No se le envía nada. Los eventos que ocurran ahora se podrán recuperar más tarde.</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>No se le envía nada: la clave de la base de datos no está en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>Solo se le envía un sondeo de vez en cuando. %1 %2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>Ningún intento en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>Todos los intentos de las últimas 24 horas tuvieron éxito.</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>El %1 de los intentos de las últimas 24 horas falló.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>El %1 de los intentos falló en 24 h; el receptor responde %2.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>El %1 de los intentos falló en 24 h; el último terminó con: %2.</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>Actívelo primero: ahora no se le envía nada.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>El webhook %1 también tiene este nombre.</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>«%1» también envía a esta URL.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Secciones del webhook</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Código del receptor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>Esta base de datos está abierta en modo de solo lectura: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>La clave de la base de datos no está en este equipo: el secreto y los encabezados no se pueden leer, y no se envía nada. Importe el archivo de clave en Despachador; lo demás se puede modificar.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>La clave de la base de datos no está en este equipo: no se puede guardar un secreto ni encabezados. Importe el archivo de clave en Despachador.</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Un webhook necesita un nombre, una URL y al menos un evento.</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>Corrija los campos marcados para guardar.</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>Otra persona eliminó este webhook mientras tanto. Al guardar se crea uno nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>Otra persona modificó este webhook mientras tanto.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>¿Permitir %1?</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>Todos los webhooks de esta base de datos podrán entonces enviar a direcciones de %1. Permítala solo si sabe qué hay a la escucha allí.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>Lo que modificó en este webhook aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Todos, también los futuros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primera espera</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultáneos</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ritmo máximo</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausar tras</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
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
        <translation>Leyendo los webhooks…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Aún no hay webhooks</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>Un webhook envía cada evento de sus leads a una URL en cuanto ocurre.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Ningún webhook coincide</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>Se busca en nombres, URL y eventos.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>Autopausado</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>El receptor pidió parar: respondió 410 Gone.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>%n entrega seguida falló.</numerusform>
            <numerusform>%n entregas seguidas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>Solo se puede reanudar a mano.</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>Hay un sondeo en curso.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>Siguiente sondeo: %1.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>Éxito 24 h</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>Firma</translation>
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
        <translation>sin tráfico</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>El último intento no tuvo éxito.</numerusform>
            <numerusform>Los últimos %n intentos no tuvieron éxito.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>%1 de intentos correctos en las últimas 24 horas</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>sin tráfico en las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1, %2, %3, %4, %5, %6 pendientes, última entrega: %7</translation>
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
        <translation>Buscar nombre, URL o evento</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>No se pueden leer los webhooks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n por revisar</numerusform>
            <numerusform>%1 · %n por revisar</numerusform>
        </translation>
    </message>
</context>
</TS>
