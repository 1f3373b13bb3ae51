<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 está en %2 (%3), que no está permitida.</translation>
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
        <source>Registered dispatchers: %1.</source>
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
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>En el disco de la base de datos solo quedan %1 MB libres: no se envía nada más hasta que haya %2 MB.</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>Libere espacio o cambie --min-free-space.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>No existe el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>Indique un archivo existente con --config.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>Compruebe sus permisos y que sus líneas tengan la forma `name=value`.</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>El ajuste %1 de la base de datos no se usa: %2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>no existe el ajuste «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>no existe el ajuste «%1»</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fuera del intervalo.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>«%1» no es un valor de %2.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Valores posibles: %1.</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>No se admite un proxy que exija autenticación.</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>Su contraseña sería un secreto, y los secretos no deben ir en las opciones.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>«%1» no es un proxy HTTP.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>Escríbalo así: http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>«%1» no es un tamaño.</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>Escríbalo así: 500kB, 20MB o 2GB.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>`config show` los muestra.</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 no indica ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>«%1» no es una dirección con puerto.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>Escríbala así: 127.0.0.1:9797 o [::1]:9797.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>Otro programa ya escucha en %1.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Deténgalo o elija otro puerto.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>Elija una de las suyas o 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>No está permitido escuchar en %1.</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>Los puertos inferiores a 1024 requieren privilegios; elija uno más alto.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>No se pudo escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>No se puede escuchar en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>Elija otro puerto; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Otro programa tiene bloqueada la base de datos.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>No se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>Otro programa u otra versión modificó la base de datos.</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>La base de datos no funciona; el registro da más detalles.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>La clave de la base de datos no está aquí: los webhooks que tienen secreto quedan retenidos.</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>El bucle de eventos lleva %1 detenido.</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>El despachador se está deteniendo.</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>El despachador aún no ha empezado.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>La última señal de vida del despachador fue hace %1.</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>El servicio en %1 no responde.</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>Nadie escucha en %1: el servicio no está en marcha o aún no ha llegado a ese punto.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>Lo que responde en %1 no es este servicio (estado %2).</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>Nadie está enviando desde esta base de datos; lo hace leadhub-webhooks --service.</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>La última señal de vida de un despachador fue hace %1 s.</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>Cree una con: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>«%1» no puede ser un archivo de base de datos.</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>Indique un archivo con --database.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>Compruebe sus permisos y con qué usuario se ejecuta este programa.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>Indique otro archivo con --database.</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 tiene el esquema %2; esta versión solo conoce el %3.</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>Instale una versión más reciente de LeadHub Webhooks o restaure la copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>Inicialícelo con: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>El esquema de %1 se modificó: %2.</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>Deshaga el cambio o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>Restaure una copia de seguridad; `database check` da más detalles. No se reparó nada.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>La base de datos rechazó el cambio: %1.</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>La base de datos falló: %1 (código %2).</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañada: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>esquema: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>permisos: en este equipo, cualquiera puede abrir %1; `chmod o-rwx` lo evita</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>clave: la clave %1 no está aquí, así que los secretos están bloqueados; `database key import` la trae</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>Indique un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 contiene la clave %2, pero esta base de datos necesita %3.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>Indique la clave correcta con --key-file.</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>Esta base de datos aún no tiene clave: no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>Esta base de datos no necesita clave: no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>No se puede apartar %1.</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>Para cambiar la clave se necesita la anterior.</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>Tráigala con `database key import`.</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>La clave nueva está en %1, pero no se pudo mover a %2.</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>Muévala a mano: es la clave a partir de ahora.</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>Esto no es una clave de LeadHub Webhooks.</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>Use el archivo que escribió `database key export`.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de clave %1: %2.</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>No se pudo cifrar un secreto.</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>La base de datos no está vacía: no se cambió nada.</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>Cree una base de datos nueva para la demostración.</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>Al programa le faltan los leads de ejemplo.</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>No hay pantalla para la consola.</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>Esta compilación no incluye la consola.</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>Use --service o un comando; consulte leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>No existe la entrega %1.</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>Consulte `deliveries list`.</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>Varias entregas tienen un ID que empieza por %1.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>No existe el evento %1.</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>Consulte `events list`.</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>Varios eventos tienen un ID que empieza por %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Indique más dígitos.</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>Consulte `webhooks list`.</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>Varios webhooks se llaman «%1».</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>Use uno de sus números: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>No se puede copiar «%1»: la clave de la base de datos no está aquí.</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>Traiga la clave y luego cópielo.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Actívelo primero: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>El lead de un evento necesita un id.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>Añada &quot;id&quot;: un número mayor que 0.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>No existe el lead %1.</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>Ya existe un lead %1.</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>El despachador terminó antes de conocer el resultado; es posible que el receptor haya recibido esta solicitud.</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>El puerto %1 de %2 pertenece a este mismo programa.</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>El webhook ya no existe o está bloqueado.</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>El receptor respondió a destiempo en esta conexión; es posible que haya visto la solicitud.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Respuesta %1.</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>El proxy exige autenticación, lo que no se admite.</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>La solicitud falló: %1.</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>Fallaron %1 entregas seguidas en %2.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>Fallaron %1 de %2 intentos en %3.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>No está en pausa.</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>Como máximo %1: lo que lo supera espera su turno.</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>Su secreto o sus encabezados no se pueden leer con la clave disponible, así que no se le envía nada; `database key import` trae la clave.</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>No se creó ninguna entrega: el webhook estaba inactivo o no escuchaba cuando ocurrió el evento. `webhooks recover` la crea ahora.</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>un valor no es un texto</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>no existe el campo «%1».</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>varios webhooks tienen este nombre: cámbieles antes el nombre.</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>está bloqueado porque la clave de la base de datos no está aquí.</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>No se puede importar un webhook sin nombre.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>El archivo no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>El archivo no es una lista de webhooks como la que escribe `webhooks export`.</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>No existe el evento «%1».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>Escriba una red así: 10.1.0.0/16, ::1/128 o una sola dirección.</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>«%1» no es una red: «%2» no es una dirección IP.</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>«%1» no es una red: después de / va un número de 0 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>«%1» no es una red: hay bits activos después de los primeros %2.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>«%1» no es un ritmo.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>Escríbalo así: 10/s, 90/m o 0.5/s; none: sin límite.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>«%1» no es una duración: %2.</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>Escríbala así: 250ms, 15s, 10m, 2h, 7d o 1h30m.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>delante de cada unidad debe ir un número entero</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>falta la unidad</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>«%1» no es una unidad</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>las unidades van de mayor a menor, cada una una sola vez</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>un campo entre comillas continúa después de la comilla de cierre.</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>Dentro de un campo entre comillas, una comilla se escribe dos veces.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>esta comilla no se cierra.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Guarde el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>el registro ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>Es probable que falte una comilla de cierre.</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>la línea ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines tiene un objeto por línea.</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score debe ser un número entero, no «%1».</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at debe ser una fecha y hora, no «%1».</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>Escríbala así: 2026-04-29T10:30:00Z o 2026-04-29 10:30 (UTC).</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags debe contener textos.</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>Escríbalos así: [&quot;vip&quot;, &quot;from-webinar&quot;] o vip; from-webinar.</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags debe ser un array JSON de textos, no «%1».</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>un array de textos</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 debe ser %2 o null.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 debe ser un número entero, no %2.</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead debe ser un objeto.</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 no debe contener un carácter NUL.</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>Un lead no tiene ningún campo %1.</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>Esto no es una dirección de correo: necesita una @ con texto a ambos lados.</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>Un lead necesita un id, un correo electrónico o un nombre.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Los campos son %1.</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Un lead no tiene ningún campo «%1».</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>Dos columnas están asignadas al campo %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Sus columnas son %1.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>La columna «%1» está asignada a dos campos.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>La fila tiene %1 campos, pero la fila de títulos tiene %2.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>Esto no es JSON: %1 en la columna %2.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Una línea debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>Ninguna línea del archivo tiene la clave «%1».</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>Las claves distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>Su primera fila contiene los títulos.</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>Ninguna columna del archivo es un campo de un lead: %1.</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>Su primera fila debe contener los títulos; --map &apos;Columna=campo&apos; indica otros.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>No hay ningún «(» antes de este «)».</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR va entre dos condiciones. Para buscar la palabra, escriba &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>Falta una condición antes de «)».</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>Falta una condición después de esto. Para buscar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>Las condiciones se pueden anidar hasta %1 niveles.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Este «(» no se cierra.</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>Un filtro tiene como máximo %1 condiciones.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtro tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>Omita AND: las condiciones contiguas deben cumplirse todas. Para buscar la palabra, escriba &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>«-» va justo delante de la condición que niega, como en -status:succeeded.</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>Delante de «:» va el nombre de un campo, como en status:failed. Para buscar un texto, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>Debe haber algo entre las comillas.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Aquí falta una condición.</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>Un valor debe seguir directamente a «%1». Los valores con espacios necesitan comillas.</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>Entre comillas, una barra invertida solo va delante de &quot; o de otra barra invertida. Para una sola, escriba \\.</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>Esta comilla no se cierra. Entre comillas, una comilla se escribe \&quot;.</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>Las comillas encierran un valor completo, como en webhook:&quot;Sync to HubSpot&quot;.</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>Ponga un espacio antes de «(», o el valor entre comillas si el paréntesis forma parte de él.</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>Después de la comilla de cierre debe ir un espacio.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 no puede ser «%2». ¿Quiso decir %3? Valores posibles: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 no puede ser «%2». Valores posibles: %3.</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 es un número entero, como en %2.</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 es un intervalo y no se puede comparar. Escriba un código, como en %2.</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code es un estado HTTP, como en code:503, code:5xx, code:&gt;=400 o code:none.</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration es una duración con su unidad, como en duration:&gt;2s o duration:&lt;500ms.</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration necesita una comparación, como en %1 o %2.</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 es una fecha y hora o el tiempo transcurrido, como en %2, %3 o %4.</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>El número de un webhook se escribe webhook:#12. Ponga entre comillas un nombre que empiece por #.</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>«*» solo va al final de un evento, como en event:lead.*.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>No existe el campo «%1». ¿Quiso decir %2? Los campos son %3. Ponga entre comillas el texto que contenga «:».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>No existe el campo «%1». Los campos son %2. Ponga entre comillas el texto que contenga «:».</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 no se puede comparar con &lt;, &gt; o =. Escriba %2, entre comillas si empieza por uno de ellos.</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>Esta condición no se conoce.</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>El receptor pidió parar: respondió 410 Gone.</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>Está en pausa desde %1.</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>No se sondea; `webhooks resume %1` termina la pausa.</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>Hay un sondeo en curso; `webhooks resume %1` termina la pausa.</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>Siguiente sondeo: %1; `webhooks resume %2` termina la pausa.</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>El webhook es «%1».</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>La base de datos %1 se movió o se eliminó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>Otro archivo ocupó el lugar de la base de datos %1 mientras estaba abierta.</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>Devuélvala a su lugar y todo continuará.</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>Ya no se escribe nada en el archivo anterior; abra el nuevo.</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>El contenido del journal del archivo anterior está en %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>Compruebe el disco y el registro del sistema; no se ha perdido nada de lo confirmado.</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>Indique otro archivo con --database, o restaure una copia de seguridad si este era una base de datos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>Indique la clave correcta con --key-file o tráigala con `database key import`.</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>La clave %1 no está en %2.</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>Indíquela con --key-file o tráigala con `database key import`.</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>Entretanto, otra persona cambió la clave.</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>Abra de nuevo la base de datos con la nueva clave.</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>El camino hasta %1 está cerrado: no se puede entrar en una carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>Compruebe los permisos de sus carpetas y con qué usuario se ejecuta este programa.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>El registro de auditoría no tiene la entrada %1.</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>Véase `audit list`.</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>un archivo de configuración no puede indicar otro</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de autoridades %1: %2.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>El archivo de autoridades %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file indica un archivo de autoridades de certificación en formato PEM.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>%1, en el entorno, no es un ajuste.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>%1, en el entorno, no es un ajuste; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>Debe ser 0, sin límite, o estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>Valores posibles: %1, o &apos;*&apos; para todos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers debe ser un objeto de nombres y valores.</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events debe ser una lista con el nombre de al menos un evento, o con &quot;*&quot;.</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Un webhook debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>«%1» es el nombre de un webhook y el número de otro.</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>Escriba #%1 para el número, o #%2 para el nombre.</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>esta línea termina solo con CR, como en los Mac antiguos.</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>Guarde el archivo con los saltos de línea de Windows o Unix.</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id debe ser un número entero de 1 a %1, no «%2».</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>Ese campo no existe aquí; los campos son: %1.</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>Valores posibles de event: %1.</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>Una fecha y hora con un espacio necesita comillas, como en %1:&quot;%2 %3&quot;.</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>Sin secreto no hay webhook-signature, que Standard Webhooks exige: defina un secreto.</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>Para Standard Webhooks, en el secreto debe seguir base64 a «whsec_»: corríjalo o genere un secreto.</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>El tipo del evento contiene caracteres distintos de letras, dígitos, «_», «.» y «-»: no se envía.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>El ID de la entrega contiene caracteres distintos de letras, dígitos, «_», «.» y «-»: no se envía.</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>A este ritmo, %1 entregas tardarían más de un día.</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>Vuelva a entregar como máximo %1 a la vez, o elija un ritmo de al menos %2.</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>Falló en su único intento; `deliveries redeliver` empieza de nuevo.</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>Falló en su único intento (último resultado: %1); `deliveries redeliver` empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>Solo decir qué se haría</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>Escribir el programa que completa las líneas de comandos en un shell</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>Mostrar cada ajuste y de dónde procede</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>Comprobar el archivo de configuración y los ajustes de la base de datos</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>Mostrar qué archivos de configuración se leen</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>Guardar un ajuste en la base de datos, para todos los que la usan</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>Quitar un ajuste de la base de datos</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Crear la base de datos</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>Mostrar los datos de la base de datos</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>Buscar daños y cambios del esquema</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>Actualizar el esquema, después de una copia de seguridad junto al archivo</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>Escribir una copia mientras todo sigue; la clave no está en ella</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>Escribir la clave de los secretos en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>Desbloquear los secretos con una clave exportada</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>Volver a cifrar todos los secretos con una clave nueva</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>Solo lo que coincida, como &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>Mostrar las entregas, las más recientes primero</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>Esta cantidad como máximo (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>Solo entregas anteriores a esta</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>Mostrar una entrega con sus intentos, la última solicitud y su respuesta</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>Seguir el registro: una línea por intento en cuanto se anota</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>Terminar después de esta cantidad de intentos</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>Empezar por el intento más antiguo en vez del siguiente</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>Escribir las entregas como CSV, JSON Lines o archivo HTTP, las más recientes primero</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>Según el nombre de --output; si no, csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>Escribir ahí en vez de en la salida estándar</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>Decir por qué un evento se entregó, o no, a un webhook</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>El evento, en vez del ID de una entrega</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>El webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>Hacer ahora el siguiente intento de las entregas en espera</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>Enviar de nuevo entregas terminadas, con un nuevo ciclo de intentos</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>Cantidad por segundo, minuto (/m) u hora (/h); 10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>No enviar más las entregas en espera</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>Quitar del registro los eventos antiguos con sus entregas terminadas</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>Antigüedad, como 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>Mostrar si el envío está activado y quién envía</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>No enviar nada a ningún webhook hasta que se reanude; las entregas siguen poniéndose en cola</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>Mostrar los eventos, los más recientes primero</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>Solo eventos con un número menor</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>Mostrar un evento y su contenido</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>Mostrar solo el contenido, byte por byte</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>Emitir un evento para un lead que no necesita estar guardado</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>Anotar que un lead envió un formulario, lo que emite form.submitted</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>El lead que lo envió</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>Qué formulario fue</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>Preguntar al servicio indicado con --listen o, si no, a la base de datos, si alguien está enviando</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>También si puede hacer su trabajo: base de datos, señal de vida, clave</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>LeadHub Webhooks convierte los cambios de leads en entregas de webhooks firmadas, reintentadas y registradas.</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>abrir la consola</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>enviar sin pantalla</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>ejecutar un comando</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Explicar un comando</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>Opciones del servicio:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>Ajustes (también LEADHUB_WEBHOOKS_&lt;NAME&gt; en el entorno y `name=value` en el archivo):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>Códigos de salida: 0 hecho; 1 algunos elementos fallaron; 64 uso; 65 archivo de entrada incorrecto; 66 no encontrado;
  69 no disponible; 70 interno; 74 base de datos o disco; 75 temporal; 77 permisos; 78 configuración; 130, 143 interrumpido</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>`leadhub-webhooks %1 COMMAND --help` explica uno de ellos.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>`leadhub-webhooks --help` muestra las opciones de todos los comandos.</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>Responder con JSON</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>Responder con valores separados por tabuladores, sin títulos</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>Solo errores en la salida de error estándar</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Aceptar lo que se pregunte</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>Explicar el programa o el comando</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>Enviar en primer plano, sin pantalla</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>Con --service: enviar todo lo que toca enviar ahora y salir</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>Definir un campo; un valor vacío lo borra</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>Mostrar los leads por id</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>Solo leads con un id mayor</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>Mostrar un lead</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>Añadir un lead, lo que emite lead.created</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>Modificar un lead, lo que emite lead.updated y lo demás que corresponda</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>Eliminar un lead, lo que emite lead.deleted</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>Borrar también todo lo que el registro sabe del lead</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>Añadir y modificar leads desde un archivo CSV o JSON Lines, todos o ninguno; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>Omitir las filas incorrectas en vez de rechazar el archivo</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>Si no, según el nombre del archivo</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>Recibir webhooks en este equipo, para hacer pruebas</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>Puerto en 127.0.0.1; si no, uno libre</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>Comprobar las firmas con este secreto</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>Responder con este estado; si no, 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>Solo a las primeras N solicitudes; después, 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>Esperar estos milisegundos antes de cada respuesta</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>Terminar después de N solicitudes</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>Comprobar la firma de un cuerpo de la entrada estándar, como hace un receptor</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>El secreto del webhook</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>El valor de X-LeadHub-Signature</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>Enviar una entrega de prueba y mostrar su resultado</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>Su evento; si no, lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>Volver a enviarle de inmediato después de una pausa automática; lo que espera va primero</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>Firmar con un secreto nuevo; el anterior firma un segundo encabezado durante un tiempo</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>El secreto nuevo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>Generar un secreto nuevo, que se muestra solo esta vez</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>Crear las entregas de los eventos perdidos</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>Eventos desde este momento, o desde hace este tiempo</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>Eventos hasta este momento; si no, hasta ahora</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>Crear y modificar webhooks, por sus nombres, según un archivo JSON</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>Escribir todos los webhooks como JSON, sin secretos</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>No firmar más</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>Descartar sus encabezados; --header añade otros nuevos</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>Omitir los encabezados de Standard Webhooks</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>Mostrar todos los webhooks</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>Mostrar un webhook</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>Añadir un webhook; la base de datos se crea si no existe</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>Cambiar lo que indican las opciones, a partir del siguiente intento</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>Volver a enviarle</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>No enviarle nada; las entregas pendientes se cancelan</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>Eliminarlo definitivamente; el registro conserva sus entregas</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>Adónde se envían las entregas</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>Un evento que escucha, o &apos;*&apos; para todos</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>Firmar con el secreto de este archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>Firmar con un secreto nuevo, que se muestra solo esta vez</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>Un encabezado de sus solicitudes</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>Enviar también webhook-id, webhook-timestamp, webhook-signature</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>No enviarle nada por ahora</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>Cuánto puede durar un intento; `default`: como para todos</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>Intentos después del primero</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>Espera antes del primer reintento</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>Cuántas veces más larga es cada espera que la anterior</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>La espera máxima antes de un reintento</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>Intentos simultáneos</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>Intentos por segundo o por minuto; none: sin límite</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>Entregas fallidas seguidas que lo ponen en pausa; 0: nunca se pone en pausa</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>Tiempo mínimo que abarcan estas entregas fallidas</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>Porcentaje de intentos fallidos en ese tiempo que también lo pone en pausa; 0: ninguno</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>El archivo de la base de datos</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>El archivo de configuración</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>Una red privada a la que se puede enviar, como 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>El archivo con la clave de los secretos de la base de datos</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>Recibir leads por HTTP en ADDRESS:PORT, como 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>El archivo con el token que deben mostrar quienes envían leads por HTTP</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>Autoridades de certificación (PEM) en las que confiar, en vez de las del sistema</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>Dónde responde el servicio a /livez, /readyz y /metrics, como 127.0.0.1:9797; en ningún sitio si no se indica</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>Proxy HTTP, como http://proxy:3128; ve a quién se envía, y todo el http sin cifrar</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>Espacio libre en el disco de la base de datos por debajo del cual no se toma nada más; 0: sin mínimo</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>Cuánto crece el registro de escritura anticipada (WAL) antes de que sus páginas pasen al archivo de la base de datos</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Cuánto se registra</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Formato del registro</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>Cuánto puede durar un intento</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>Intentos simultáneos a un webhook</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>Entregas fallidas seguidas que ponen en pausa un webhook; 0: ninguno se pone en pausa por sí solo</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>Porcentaje de intentos fallidos en auto-pause-span, de 20 o más, que también pone en pausa un webhook; 0: ninguno</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>Espera antes de sondear un webhook en pausa; cada sondeo siguiente espera el doble, hasta 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>Intentos simultáneos a todos los webhooks</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>Grupos de conexiones; cada uno abre hasta 6 con un mismo host</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>Cuánto tiempo se conservan las entregas terminadas</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>Tamaño de la base de datos a partir del cual se quitan las más antiguas, como 2GB; 0: sin límite</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>Mostrar lo que cambiaron los operadores, lo más reciente primero</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>Solo cambios de este webhook, aunque esté eliminado</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>Cambios desde este momento, o desde hace este tiempo</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>Solo donde el autor, la acción o un valor lo contenga</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>Solo cambios anteriores a este</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>Mostrar un cambio con los campos antes y después</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>Cuánto tiempo se conserva el registro de auditoría</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>El lead como objeto JSON, o event y lead como en un contenido; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>Qué campo contiene una columna; none: se omite</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>Cuánto tiempo sigue firmando el secreto anterior, como máximo 90d; si no, 24h; 0: nada</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>archivo adicional</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>ID de la base de datos</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1 (sistema de archivos de red)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
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
        <translation>pendientes</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>último evento</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREADA</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENTO</translation>
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
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>INTENTOS</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>SIGUIENTE INTENTO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitados</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>Respuesta %1 (cuerpo truncado)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>%1, %2 a «%3», %4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>INTENTO</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>Solicitud del intento %1: POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>COMPROBACIÓN</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>EXPLICACIÓN</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>Espera su primer intento, que será el %1.</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>Espera el primer intento de una nueva entrega, que será el %1.</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>Un intento que no cuenta no tuvo éxito: %1 El siguiente será el %2.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>El intento %1 no tuvo éxito: %2 El siguiente será el %3.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>El intento %1 está en curso.</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>Se entregó a «%1» en el intento %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>Falló definitivamente después de %n intento: %1</numerusform>
            <numerusform>Falló definitivamente después de %n intentos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Se canceló: %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>despachadores</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1, proceso %2, versión %3, última señal de vida %4, %5 en curso</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>OCURRIÓ</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>CORREO</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>PUNTUACIÓN</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ETAPA</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>ASIGNADO A</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creados</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>modificados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>filas incorrectas</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 intento %4 entrega %5 firma %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>a la escucha en %1</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>no empieza por «sha256=»</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>tiene %n carácter después de «sha256=», no 64</numerusform>
            <numerusform>tiene %n caracteres después de «sha256=», no 64</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>no está en minúsculas</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>el secreto es otro, o el cuerpo no es byte por byte lo que se envió</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>incorrecta: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperados</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>update</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>CAMBIOS</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>autopausado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>FIRMA</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>EVENTOS</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>después de %1 entregas fallidas seguidas en %2</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>cuando falla el %1&#xa0;% de los intentos en %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>autopausado desde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>siguiente sondeo</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>nunca: `webhooks resume` termina la pausa</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo límite</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1, factor %2, como máximo %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>intentos simultáneos</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>ritmo máximo</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>pausa automática</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>secreto anterior hasta</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>sí: la clave de la base de datos no está aquí, así que no se le envía nada</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (otro valor)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>AUTOR</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>OBJETO</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>CAMPOS</translation>
    </message>
    <message>
        <source>when</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>who</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>última copia de seguridad</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1; los secretos están bloqueados: %2</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>Espera hasta que `webhooks resume %1` termine la pausa del webhook.</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>inactivo hasta que se defina su secreto</translation>
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
        <translation>--json y --plain se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de los dos.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Falta el comando.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>Consulte leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>La opción --%1 necesita un valor: --%1 %2.</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>Si el valor empieza por guiones, escriba --%1=VALUE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>El comando «%1» no está completo: indique qué hacer.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Opciones posibles: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>No existe el comando «%1 %2».</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>Uso: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» necesita %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>No existe la opción %1 para «%2».</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service no admite ningún comando: «%1» sobra.</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>No existe la opción --%1 para --service.</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>advertencia: se omiten los ajustes de la base de datos: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>Los ajustes son correctos.</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>error: los ajustes tienen %n problema, indicado arriba.</numerusform>
            <numerusform>error: los ajustes tienen %n problemas, indicados arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>«%1» no se puede guardar en la base de datos: es propio de cada equipo.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>No se hizo nada: añada --yes para aceptar.</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>Escriba y para aceptar:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>La clave de sus secretos no está en ella; `database key export` la escribe.</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>Se generaría una clave nueva y se volverían a cifrar con ella todos los secretos; el archivo de la clave anterior se conserva como .old.</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>Todos los secretos se volverán a cifrar con una clave nueva: los programas y servicios que solo tengan la anterior perderán el acceso.</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>No coincide ninguna entrega.</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Hay más: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>Indique las entregas por sus ID o con --filter.</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>Escriba ID... o --filter &apos;status:failed since:1h&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>Omitida, %1: %n entrega</numerusform>
            <numerusform>Omitidas, %1: %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>Simulación: no se hizo nada.</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>Las demás cambiaron por sí solas mientras tanto.</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>envío en curso</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>envío ya terminado</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate debe ser un número por unidad de tiempo, no «%1».</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>Escríbalo así: 10/s, 100/m o 600/h.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>Se enviará de nuevo %n entrega.</numerusform>
            <numerusform>Se enviarán de nuevo %n entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>Se enviará de nuevo %n entrega a %1.</numerusform>
            <numerusform>Se enviarán de nuevo %n entregas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>Se enviará de nuevo %n entrega a %1, a lo largo de %2.</numerusform>
            <numerusform>Se enviarán de nuevo %n entregas a %1, repartidas en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>Se cancelará %n entrega.</numerusform>
            <numerusform>Se cancelarán %n entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>Se cancelará %n entrega a %1.</numerusform>
            <numerusform>Se cancelarán %n entregas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>%1 de %n evento quitado</numerusform>
            <numerusform>%1 de %n eventos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>ya en espera o con el envío en curso</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>webhook eliminado</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>webhook inactivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 de %n entrega</numerusform>
            <numerusform>%1 de %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>Falta --older-than AGE; escríbalo así: 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>Se quitará %n evento anterior al %1 con sus entregas.</numerusform>
            <numerusform>Se quitarán %n eventos anteriores al %1 con sus entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format debe ser csv, jsonl o har, no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>%n entrega escrita</numerusform>
            <numerusform>%n entregas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>Se exportó %n entrega.</numerusform>
            <numerusform>Se exportaron %n entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>Indique una entrega, o un evento y un webhook.</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>Escriba ID, o --event EVENT --webhook WEBHOOK.</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>Nadie está enviando; lo hace leadhub-webhooks --service.</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>No hay eventos anteriores.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>No existe el evento «%1».</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>Los eventos son: %1.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 no es JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>Falta --lead-file FILE: un evento trata de un lead. - es la entrada estándar.</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>Ningún webhook activo escucha %1.</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>Falta --lead ID: un formulario lo envía un lead.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ocupa más de %2 bytes.</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>No hay leads posteriores.</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Aún no hay leads.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Hay más: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>El id del lead</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>Ya existe un lead %1; `leads edit` lo modifica.</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>Se añadió el lead %1.</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>El id de un lead no se puede cambiar.</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>El lead %1 sigue como estaba: no se emitió ningún evento.</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>Se modificó el lead %1.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>El lead %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>El lead %1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 se eliminará.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 se eliminará; sus eventos y %n entrega se borrarán del registro, y lo que esté en espera no se enviará.</numerusform>
            <numerusform>%1 se eliminará; sus eventos y %n entregas se borrarán del registro, y las que estén en espera no se enviarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 ya no existe; sus eventos y %n entrega se borrarán del registro, y lo que esté en espera no se enviará.</numerusform>
            <numerusform>%1 ya no existe; sus eventos y %n entregas se borrarán del registro, y las que estén en espera no se enviarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>Se eliminó el lead %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>Se eliminó el lead %1 y se borró %n evento con todo lo que se derivó de él. Lo que aún deba enviarse se borrará después.</numerusform>
            <numerusform>Se eliminó el lead %1 y se borraron %n eventos con todo lo que se derivó de ellos. Lo que aún deba enviarse se borrará después.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format debe ser csv o jsonl, no «%1».</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>El nombre de %1 no revela su formato.</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>Indíquelo: --format csv o --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map: «%1» no tiene la forma Columna=campo.</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>Escríbalo así: --map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map indica dos veces la columna «%1».</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>columna «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… y %n fila incorrecta más.</numerusform>
            <numerusform>… y %n filas incorrectas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>No se importó nada: corrija estas filas u omítalas con --skip-bad.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Fue una simulación: no se escribió nada.</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>Columnas ignoradas: %1 (--map &apos;Columna=campo&apos; las usa).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>Los campos son: %1.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>No se define nada.</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>Indique al menos un campo: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>«%1» no tiene la forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>Escríbalo así: --set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Un lead no tiene ningún campo «%1».</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set indica %1 dos veces.</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 no se puede borrar.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>Consulte leadhub-webhooks-filter(7).</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 debe ser un número entero mayor que 0, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 debe ser un número entero de 1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>«verify» necesita --secret-file y --signature.</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>El cuerpo llega por la entrada estándar, así que el secreto debe estar en un archivo.</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>Se enviaría una prueba de %1 a «%2».</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>«%1» no estaba en pausa.</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>Está inactivo; `webhooks enable` vuelve a enviarle.</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>Indique el secreto nuevo con --secret-file, o use --generate-secret.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1: «%2» no es una fecha y hora ni una duración.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>Escríbalo así: 2026-04-29T10:30Z, o 6h para hace seis horas.</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>«webhooks recover» necesita --since.</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since es posterior a --until.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>El webhook está inactivo: no se le envía nada.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Actívelo primero: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>Se creará la entrega de %n evento perdido para «%1» y se enviará de inmediato.</numerusform>
            <numerusform>Se crearán las entregas de %n eventos perdidos para «%1» y se enviarán de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>%1 de %2 recuperados</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>Se escribió %n webhook en %1, sin secreto.</numerusform>
            <numerusform>Se escribieron %n webhooks en %1, sin secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1: el valor del encabezado %2 no está en el archivo; defínalo con `webhooks edit --header`</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1: su secreto no está en el archivo; defínalo con `webhooks rotate-secret`</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>No hay ningún webhook en el archivo.</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>error: %1: %2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>Aún no hay webhooks; `webhooks add` crea uno.</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>«webhooks add» necesita --%1.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>No hay nada que cambiar: indique al menos una opción.</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret no es compatible con --secret-file ni con --generate-secret.</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>El webhook está bloqueado: sus encabezados no se pueden leer sin la clave de la base de datos.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>Indique la clave con --key-file, o añada --no-headers para renunciar a los encabezados.</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>Se desactivaría «%1» y se cancelarían sus entregas pendientes: %2.</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>Entregas pendientes canceladas: %1.</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Se eliminaría definitivamente el webhook %1 «%2» y se cancelarían sus entregas pendientes (%3).</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Se eliminará definitivamente el webhook %1 «%2» y se cancelarán sus entregas pendientes (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file y --generate-secret se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>No coincide ningún cambio.</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>El número de la entrada</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once se usa con --service.</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once no es compatible con --%1: termina cuando se ha enviado todo lo que toca enviar.</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>Un evento ocurre cuando se emite: omita occurred_at.</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 trata de %2, no de %3.</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>Emita %1, u omita event.</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>Es un lead con las claves del contenido, o tiene event y lead como un contenido.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap debe ser como máximo %1: un secreto se rota para que el anterior termine.</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1: se importa inactivo, porque su secreto no está en el archivo; defínalo con `webhooks rotate-secret` y luego `webhooks enable` le envía</translation>
    </message>
</context>
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
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1, otro valor</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1: antes %2, después %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>%1: %2, por %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>Mediante</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Campos antes y después</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>Este cambio no tiene valores.</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Mostrar webhook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>Buscar autor, acción o valor</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>Cambios de qué webhook</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Leyendo el registro de auditoría…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>Aquí aparece quién añade, cambia o elimina un webhook, cambia un ajuste o envía entregas de nuevo. Los leads no aparecen.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>No se puede leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>Webhook añadido</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook cambiado</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook activado</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook desactivado</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook eliminado</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Cambio deshecho</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>Webhook reanudado</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>Webhook importado</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Secreto definido</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secreto rotado</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Secreto quitado</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>Encabezados cambiados</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>Ajustes restablecidos</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Envío pausado</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Envío reanudado</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>Entregas reintentadas</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>Entregas enviadas de nuevo</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>Entregas canceladas</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>Eventos perdidos recuperados</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>Entregas antiguas quitadas</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>Historial de un lead borrado</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>Fallos retirados</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>Fallos mostrados de nuevo</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Clave exportada</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clave importada</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clave reemplazada</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>Base de datos creada</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>Base de datos actualizada</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad creada</translation>
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
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>Secreto anterior hasta</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Encabezados Standard Webhooks</translation>
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
        <source>Attempts a second</source>
        <translation>Intentos por segundo</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausar tras</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Con fallos durante</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Anteriores a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Todos los webhooks</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>Varios webhooks</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Encabezado %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
    <message>
        <source>When closed</source>
        <translation>Al cerrar</translation>
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
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
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
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>Porcentaje de intentos fallidos en ese tiempo que también lo pausa. 0: ninguno.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Con fallos &amp;durante</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Tiempo mínimo entre el primero y el último de estos fallos.</translation>
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
        <source>Send from here…</source>
        <translation>Enviar desde aquí…</translation>
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
    <message>
        <source>Nothing to tell yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>Aquí aparece lo que ocurre en esta consola mientras trabaja y envía.</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>Ninguna línea de este nivel</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Mostrar todos los niveles</translation>
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
        <translation>Origen del lead</translation>
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
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>Este webhook está en pausa automática: lo que reenvíe esperará hasta que se reanude.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
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
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>La guía está en inglés.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>Ninguna página de la guía contiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>inactivo hasta que se defina su secreto, que no está en el archivo</translation>
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
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln coincide con el filtro</numerusform>
            <numerusform>%Ln coinciden con el filtro</numerusform>
        </translation>
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
    <message>
        <source>&amp;Audit log…</source>
        <translation>Registro de &amp;auditoría…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
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
        <source>due now</source>
        <translation>por enviar ya</translation>
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
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Con fallos &amp;durante</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Tiempo mínimo entre el primero y el último de estos fallos.</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>Re&amp;gistro de auditoría</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>Los cambios de webhooks y ajustes se conservan en él durante este tiempo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
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
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1: %2 pendientes, %3 por enviar, %4 en curso</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1, la más antigua está por enviar desde hace %2</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1, la siguiente %2</translation>
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
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>tiempo límite</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>redirección</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>dirección bloqueada</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>otro</translation>
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
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>Respecto al más frecuente</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
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
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard &amp;Webhooks</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Hay una rotación en curso: el secreto anterior también firma hasta el %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Genere o escriba un secreto nuevo para rotarlo.</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>Cuánto tiempo sigue firmando el secreto anterior</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Secreto &amp;anterior</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>El secreto nuevo firma X-LeadHub-Signature de inmediato. Durante el tiempo elegido, el anterior firma además X-LeadHub-Signature-Previous, para que el receptor pueda cambiar sin perderse nada.</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>El secreto anterior deja de firmar en cuanto se guarda.</translation>
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
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>Esta cuenta no tiene permiso para escribir en %1. Pida a su propietario acceso de escritura al archivo y a su carpeta, o ábralo en solo lectura.</translation>
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
    <message>
        <source>Show everything again.</source>
        <translation>Mostrar todo de nuevo.</translation>
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
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>Origen</translation>
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
        <source>Adding %1 is undone.</source>
        <translation>Se deshizo la adición de %1.</translation>
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
    <message>
        <source>C&amp;hanges…</source>
        <translation>&amp;Cambios…</translation>
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
        <source>Failing for</source>
        <translation>Con fallos durante</translation>
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
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>Sigue en pausa hasta que alguien lo reanude.</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>%1 de %2 mostrados</translation>
    </message>
</context>
</TS>
