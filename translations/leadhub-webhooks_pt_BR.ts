<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>O banco de dados está bloqueado por outro programa (%1).</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>O acesso ao banco de dados foi negado (%1).</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>Não é possível gravar no banco de dados (%1).</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>O disco está cheio (%1).</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>O banco de dados está danificado (%1).</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>O arquivo não é um banco de dados do LeadHub Webhooks (%1).</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>Não é possível abrir o banco de dados (%1).</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>Falha ao ler ou gravar o banco de dados (%1).</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Não há nenhum banco de dados em %1.</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>Tente novamente ou localize o programa que mantém uma transação aberta.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Verifique as permissões do arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>Libere espaço; nada do que foi confirmado se perdeu.</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>Verifique se o caminho está correto e se a pasta permite gravação.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>Os segredos do banco de dados estão bloqueados: a chave não está aqui.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>Os segredos do banco de dados estão bloqueados: a chave %1 não está aqui.</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>Um segredo não pode ser aberto com esta chave.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>Não é possível ler o segredo ou os cabeçalhos do webhook: a chave do banco de dados não está aqui.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>Indique a chave com --key-file ou importe-a com `database key import`.</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>Use a chave com que este banco de dados foi criado ou defina o segredo novamente.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>“%1” foi alterado por outra pessoa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>O webhook %1 foi alterado por outra pessoa nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>Confira os novos valores e faça a alteração novamente.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>O webhook está inativo: nada é enviado a ele.</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>O webhook %1 não existe.</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>Falta o nome: dê um nome ao webhook.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>O nome tem mais de %1 caracteres: encurte-o.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere de controle: escreva-o em uma só linha.</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>Nenhum evento selecionado: escolha pelo menos um, ou todos os eventos.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1 deve ficar entre %2 e %3.</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>O tempo limite</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>O número de retentativas</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>A espera antes da primeira retentativa</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>A espera máxima antes de uma retentativa</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>O fator de espera</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>O número de tentativas simultâneas</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Falta a URL.</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>A URL contém um espaço em branco, uma barra invertida ou um caractere de controle.</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>A URL não começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>A URL tem um fragmento (#), que nunca é enviado.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>A URL contém um nome de usuário ou uma senha antes do host.</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>O host da URL contém um sinal de porcentagem (um escape ou uma zona).</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>A URL não tem host.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>O host da URL não é um nome nem um endereço válido.</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>O host da URL termina em número, mas não é um endereço IP.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>O host da URL não é um endereço IPv6.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>A porta da URL não está entre 1 e 65535.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>A URL não é válida.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>A URL tem mais de %1 bytes: encurte-a.</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>Escreva assim: https://example.com/hooks/leads.</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>Com http sem criptografia, qualquer um no caminho pode ler e alterar o que é enviado: use https se o receptor oferecer.</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>A query string da URL parece conter uma credencial (%1), e as URLs aparecem no log: envie-a em um cabeçalho.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 está em %2 (%3), o que não é permitido. Para enviar a esse endereço, permita a rede: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 está em %2 (%3), o que não é permitido.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 está em %2 (%3), o que nunca pode ser permitido. Use outro endereço.</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>%1 não pode ser permitido: está em %2 (%3).</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>Permita apenas a rede do próprio receptor.</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>rede privada</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>metadados de nuvem</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>link-local</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>link-local, metadados de nuvem</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>Um cabeçalho precisa de nome, dois-pontos e valor.</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>O nome de um cabeçalho só pode conter letras, dígitos e !#$%&amp;&apos;*+-.^_`|~.</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>O cabeçalho %1 é definido por este programa ou pelo próprio HTTP.</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>O cabeçalho %1 aparece duas vezes: mantenha só um.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>O valor do cabeçalho %1 contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>O valor do cabeçalho %1 tem mais de %2 bytes.</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>Escreva assim: X-Team: sales.</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>Remova os espaços e outros caracteres do nome.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Use outro nome.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Escreva o valor em uma só linha.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Encurte o valor.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>O segredo está vazio.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>O segredo tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>O segredo não é um texto UTF-8 sem NUL.</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>Informe um segredo ou opte por não ter nenhum.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>Use um segredo mais curto.</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>Escreva chaves binárias em hexadecimal ou base64, como o receptor espera.</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>Resposta %1; redirecionamentos não são seguidos.</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>Resposta %1 para %2; redirecionamentos não são seguidos.</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>Resposta %1, que não é definitiva; o receptor pode ter recebido a requisição.</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>Resposta %1, que não é um status HTTP.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>Sem resposta dentro de %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Sem conexão dentro de %1.</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>Nenhuma conexão com este servidor ficou livre dentro de %1.</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>Não foi possível conectar à porta %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>O nome %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>Não foi possível resolver o nome %1; nenhum servidor de nomes respondeu.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>O nome %1 não foi encontrado dentro de %2.</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>O servidor recusou a conexão na porta %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>Não é possível alcançar o servidor: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>O servidor encerrou a conexão antes do envio da requisição.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>O servidor encerrou a conexão durante o handshake TLS.</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>A conexão terminou sem resposta HTTP; o receptor pode ter recebido a requisição.</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>O que veio de volta não é uma resposta HTTP.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>Falha no handshake TLS: %1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>O certificado expirou.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>O certificado foi revogado.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>O certificado ainda não é válido.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>O certificado não é para o nome %1.</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>O certificado é autoassinado e não é confiável aqui.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>O certificado foi emitido por uma autoridade que não é confiável aqui.</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>O certificado não foi aceito: %1.</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>O envio foi interrompido antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>O envio foi interrompido antes de a requisição ser enviada.</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>cancelada por um operador</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>lead apagado</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1 ocorreu em %2.</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>O webhook foi excluído.</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>Ele escuta %1.</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>Ele não escuta %1.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Ele está ativo.</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>Ele está inativo: nenhum evento é enviado a ele.</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>O endereço %1 é permitido.</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>Cada tentativa resolve %1 e verifica os endereços obtidos no momento.</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>O segredo pode ser lido.</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>Não há segredo: as requisições não são assinadas.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>O envio está ligado.</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>Todos os envios estão pausados; `dispatcher resume` os retoma.</translation>
    </message>
    <message>
        <source>Registered dispatchers: %1.</source>
        <translation>Dispatchers registrados: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>Nenhum dispatcher ativo: inicie o serviço.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>Ela está com o dispatcher %1 em %2.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>O dispatcher que estava com ela sumiu; outro vai assumi-la.</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>Há uma entrega: %1.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Ela deve ser enviada agora.</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>Ela deve ser enviada agora (último resultado: %1).</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>A próxima tentativa está prevista para %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>A próxima tentativa está prevista para %1 (último resultado: %2).</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>A tentativa %1 está em andamento.</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>Ela foi entregue na tentativa %1.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Ela foi cancelada: %1.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>Ela falhou após %1 tentativas; `deliveries redeliver` recomeça.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>Ela falhou após %1 tentativas (último resultado: %2); `deliveries redeliver` recomeça.</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>Restam só %1 MB livres no disco do banco de dados: nada mais é enviado até haver %2 MB.</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>Libere espaço ou altere --min-free-space.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>O arquivo de configuração %1 não existe.</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>Indique um arquivo existente com --config.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de configuração %1.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>Verifique as permissões e se as linhas têm a forma `name=value`.</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>A configuração %1 do banco de dados não é usada: %2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>a configuração “%1” não existe; você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>a configuração “%1” não existe</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fora do intervalo.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Deve ficar entre %1 e %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>“%1” não é um valor de %2.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Valores possíveis: %1.</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>Não há suporte a proxy que exija login.</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>A senha dele seria um segredo, e segredos não devem ir em opções.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>“%1” não é um proxy HTTP.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>Escreva assim: http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>“%1” não é um tamanho.</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>Escreva assim: 500kB, 20MB ou 2GB.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>A configuração “%1” não existe.</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>`config show` lista todas.</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 não indica nenhum arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>“%1” não é um endereço com porta.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>Escreva assim: 127.0.0.1:9797 ou [::1]:9797.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>Outro programa já escuta em %1.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>Pare-o ou escolha outra porta.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>Escolha um dos endereços dele ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>Não é permitido escutar em %1.</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>Portas abaixo de 1024 exigem privilégios; escolha uma mais alta.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>Falha ao escutar em %1: %2.</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>Não é possível escutar na porta %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>Escolha outra porta; 0 usa uma livre.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>O banco de dados está bloqueado por outro programa.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Não é possível gravar no banco de dados.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>O banco de dados está danificado.</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>O banco de dados foi alterado por outro programa ou outra versão.</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>O banco de dados não funciona; veja mais no log.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>A chave do banco de dados não está aqui: os webhooks com segredo ficam retidos.</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>O loop de eventos está parado há %1.</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>O dispatcher está parando.</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>O dispatcher ainda não começou.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>O último sinal de vida do dispatcher foi há %1.</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>O serviço em %1 não responde.</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>Ninguém escuta em %1: o serviço não está em execução ou ainda não chegou a esse ponto.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>O que responde em %1 não é este serviço (status %2).</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>Nenhum dispatcher ativo neste banco de dados; leadhub-webhooks --service faz os envios.</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>O último sinal de vida de um dispatcher foi há %1 s.</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>Crie um com: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>“%1” não pode ser um arquivo de banco de dados.</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>Indique um arquivo com --database.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>Não é possível criar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>Verifique as permissões e com qual usuário este programa é executado.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 é um banco de dados de outro programa.</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>Indique outro arquivo com --database.</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 tem o esquema %2; esta versão só conhece o %3.</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>Instale uma versão mais recente do LeadHub Webhooks ou restaure o backup feito antes da atualização.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>Inicialize-o com: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>O esquema de %1 foi alterado: %2.</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>Desfaça a alteração ou restaure um backup.</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>Restaure um backup; `database check` dá mais detalhes. Nada foi reparado.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>O banco de dados recusou a alteração: %1.</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>Falha no banco de dados: %1 (código %2).</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>danificado: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>esquema: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>permissões: qualquer pessoa neste computador pode abrir %1; `chmod o-rwx` impede isso</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>chave: a chave %1 não está aqui, por isso os segredos estão bloqueados; `database key import` a traz</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>Indique um novo arquivo.</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 contém a chave %2, mas este banco de dados precisa de %3.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>Indique a chave correta com --key-file.</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>Este banco de dados ainda não tem chave: não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>Este banco de dados não precisa de chave: não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>Não é possível mover %1 para outro nome.</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>A chave anterior é necessária para trocar a chave.</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>Importe-a com `database key import`.</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>A nova chave está em %1, mas não pôde ser movida para %2.</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>Mova-a manualmente: ela é a chave a partir de agora.</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>Esta não é uma chave do LeadHub Webhooks.</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>Use o arquivo gravado por `database key export`.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Não é possível gravar o arquivo de chave %1: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de chave %1: %2.</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>Falha ao criptografar um segredo.</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>O banco de dados não está vazio: nada foi alterado.</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>Crie um novo banco de dados para a demonstração.</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>Faltam no programa os leads de exemplo.</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>Não há tela disponível para o console.</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>Esta compilação não inclui o console.</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>Use --service ou um comando; consulte leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>A entrega %1 não existe.</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>Consulte `deliveries list`.</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>Várias entregas têm um ID que começa com %1.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>O evento %1 não existe.</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>Consulte `events list`.</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>Vários eventos têm um ID que começa com %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Informe mais dígitos.</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>Consulte `webhooks list`.</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>Vários webhooks têm o nome “%1”.</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>Use um dos números deles: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>Não é possível copiar “%1”: a chave do banco de dados não está aqui.</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>Importe a chave e depois copie o webhook.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Ative-o primeiro: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>O lead de um evento precisa de um id.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>Adicione &quot;id&quot;: um número maior que 0.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>O lead %1 não existe.</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>Já existe um lead %1.</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>O dispatcher terminou antes de saber o resultado; o receptor pode ter recebido esta requisição.</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>A porta %1 de %2 pertence a este próprio programa.</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>O webhook não existe mais ou está bloqueado.</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>O receptor respondeu fora de hora nesta conexão; ele pode ter recebido a requisição.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Resposta %1.</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>O proxy exige login, o que não tem suporte.</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>A requisição falhou: %1.</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>%1 entregas seguidas falharam em %2.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>%1 de %2 tentativas falharam em %3.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Ele não está pausado.</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>No máximo %1: o que passar disso espera a sua vez.</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>Não é possível ler o segredo ou os cabeçalhos com a chave disponível, por isso nada é enviado a ele; `database key import` traz a chave.</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>Nenhuma entrega foi criada: o webhook estava inativo ou não escutava quando o evento ocorreu. `webhooks recover` a cria agora.</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>um valor não é um texto</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 não é um número.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>o campo “%1” não existe.</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>vários webhooks têm este nome: renomeie-os primeiro.</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>ele está bloqueado, porque a chave do banco de dados não está aqui.</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>Não é possível importar um webhook sem nome.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>O arquivo não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>O arquivo não é uma lista de webhooks como a gravada por `webhooks export`.</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>ele aparece duas vezes no arquivo.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>O evento “%1” não existe.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>Escreva uma rede como 10.1.0.0/16, ::1/128 ou um só endereço.</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>“%1” não é uma rede: “%2” não é um endereço IP.</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>“%1” não é uma rede: depois de / vem um número de 0 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>“%1” não é uma rede: há bits ligados depois dos primeiros %2.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>“%1” não é uma taxa.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>Escreva assim: 10/s, 90/m ou 0.5/s; none: sem limite.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>“%1” não é uma duração: %2.</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>Escreva assim: 250ms, 15s, 10m, 2h, 7d ou 1h30m.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>antes de cada unidade deve vir um número inteiro</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>falta a unidade</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>“%1” não é uma unidade</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>as unidades vão da maior para a menor, cada uma só uma vez</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longa demais</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>um campo entre aspas continua depois das aspas de fechamento.</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>Dentro de um campo entre aspas, as aspas são escritas em dobro.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>estas aspas não são fechadas.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>isto não é texto UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Salve o arquivo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>o registro tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>Provavelmente falta fechar aspas.</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>a linha tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines tem um objeto por linha.</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score deve ser um número inteiro, não “%1”.</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at deve ser uma data e hora, não “%1”.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>Escreva assim: 2026-04-29T10:30:00Z ou 2026-04-29 10:30 (UTC).</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags deve conter textos.</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>Escreva assim: [&quot;vip&quot;, &quot;from-webinar&quot;] ou vip; from-webinar.</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags deve ser um array JSON de textos, não “%1”.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>um array de textos</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 deve ser %2 ou null.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 deve ser um número inteiro, não %2.</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead deve ser um objeto.</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 não deve conter um caractere NUL.</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>Um lead não tem o campo %1.</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>Este não é um endereço de e-mail: é preciso um @ com texto dos dois lados.</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>Um lead precisa de um id, um e-mail ou um nome.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Os campos são %1.</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Um lead não tem o campo “%1”.</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>Duas colunas estão associadas ao campo %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha uma delas.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>O arquivo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>As colunas dele são %1.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>A coluna “%1” está associada a dois campos.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>A linha tem %1 campos, mas a linha de títulos tem %2.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>Isto não é JSON: %1 na coluna %2.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>Uma linha deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>Nenhuma linha do arquivo tem a chave “%1”.</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>As chaves diferenciam maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>A primeira linha contém os títulos.</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>Nenhuma coluna do arquivo é um campo de lead: %1.</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>A primeira linha deve conter os títulos; --map &apos;Coluna=campo&apos; indica outros.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não é possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>Não há “(” antes deste “)”.</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR fica entre duas condições. Para buscar a palavra, escreva &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>Falta uma condição antes de “)”.</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>Falta uma condição depois disto. Para buscar a própria palavra, coloque-a entre aspas.</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>As condições podem ser aninhadas em até %1 níveis.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Este “(” não é fechado.</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>Um filtro tem no máximo %1 condições.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Um filtro tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>Omita AND: condições lado a lado devem ser todas verdadeiras. Para buscar a palavra, escreva &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>“-” fica logo antes da condição que nega, como em -status:succeeded.</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>O nome de um campo vem antes de “:”, como em status:failed. Para buscar um texto, coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>Deve haver algo entre as aspas.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Falta uma condição aqui.</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>Um valor deve vir logo depois de “%1”. Valores com espaços precisam de aspas.</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>Entre aspas, uma barra invertida só pode vir antes de &quot; ou de outra barra invertida. Para obter uma, escreva \\.</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>Estas aspas não são fechadas. Entre aspas, escreva \&quot; para obter aspas.</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>As aspas envolvem um valor inteiro, como em webhook:&quot;Sync to HubSpot&quot;.</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>Coloque um espaço antes de “(”, ou o valor entre aspas se o parêntese fizer parte dele.</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>Deve haver um espaço depois das aspas de fechamento.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 não pode ser “%2”. Você quis dizer %3? Valores possíveis: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 não pode ser “%2”. Valores possíveis: %3.</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 é um número inteiro, como em %2.</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 é um intervalo e não pode ser comparado. Escreva um código, como em %2.</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code é um status HTTP, como em code:503, code:5xx, code:&gt;=400 ou code:none.</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration é uma duração com a unidade, como em duration:&gt;2s ou duration:&lt;500ms.</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration precisa de uma comparação, como em %1 ou %2.</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 é uma data e hora ou há quanto tempo, como em %2, %3 ou %4.</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>O número de um webhook é escrito webhook:#12. Coloque entre aspas um nome que comece com #.</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>“*” só fica no fim de um evento, como em event:lead.*.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>O campo “%1” não existe. Você quis dizer %2? Os campos são %3. Coloque entre aspas o texto que contém “:”.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>O campo “%1” não existe. Os campos são %2. Coloque entre aspas o texto que contém “:”.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 não pode ser comparado com &lt;, &gt; ou =. Escreva %2, entre aspas se começar com um desses sinais.</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>Esta condição não é conhecida.</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>O receptor pediu para parar: respondeu 410 Gone.</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>Está pausado desde %1.</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>Não é sondado; `webhooks resume %1` encerra a pausa.</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>Uma sondagem está em andamento; `webhooks resume %1` encerra a pausa.</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>Próxima sondagem: %1; `webhooks resume %2` encerra a pausa.</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>O webhook é “%1”.</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>O banco de dados %1 foi movido ou excluído enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>Outro arquivo tomou o lugar do banco de dados %1 enquanto ele estava aberto.</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>Coloque-o de volta no lugar e tudo continuará.</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>Nada mais é gravado no arquivo antigo; abra o novo.</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>O conteúdo do journal do arquivo antigo está em %1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>Verifique o disco e o log do sistema; nada do que foi confirmado se perdeu.</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>Indique outro arquivo com --database ou restaure um backup, se este era um banco de dados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>Indique a chave correta com --key-file ou importe-a com `database key import`.</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>A chave %1 não está em %2.</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>Indique-a com --key-file ou importe-a com `database key import`.</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>Outra pessoa trocou a chave nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>Abra o banco de dados novamente com a nova chave.</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>O caminho até %1 está fechado: não é possível entrar em uma pasta.</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>Verifique as permissões das pastas e com qual usuário este programa é executado.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>O log de auditoria não tem a entrada %1.</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>Consulte `audit list`.</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>um arquivo de configuração não pode indicar outro</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de autoridades %1: %2.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>O arquivo de autoridades %1 não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file indica um arquivo de autoridades certificadoras no formato PEM.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>%1, no ambiente, não é uma configuração.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>%1, no ambiente, não é uma configuração; você quis dizer %2?</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>Deve ser 0, sem limite, ou ficar entre %1 e %2.</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>Valores possíveis: %1, ou &apos;*&apos; para todos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 deve ser um texto.</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers deve ser um objeto de nomes e valores.</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events deve ser uma lista com o nome de pelo menos um evento, ou com &quot;*&quot;.</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Um webhook deve ser um objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>“%1” é o nome de um webhook e o número de outro.</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>Escreva #%1 para o número, ou #%2 para o nome.</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>esta linha termina só com CR, como nos Macs antigos.</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>Salve o arquivo com as quebras de linha do Windows ou do Unix.</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id deve ser um número inteiro de 1 a %1, não “%2”.</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>Esse campo não existe aqui; os campos são: %1.</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>Valores possíveis de event: %1.</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>Uma data e hora com espaço precisa de aspas, como em %1:&quot;%2 %3&quot;.</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>Sem segredo não há webhook-signature, que o Standard Webhooks exige: defina um segredo.</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>Para o Standard Webhooks, “whsec_” deve ser seguido de base64 no segredo: corrija-o ou gere um segredo.</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>O tipo do evento contém caracteres que não são letras, dígitos, “_”, “.” nem “-”: ele não é enviado.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>O ID da entrega contém caracteres que não são letras, dígitos, “_”, “.” nem “-”: ela não é enviada.</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>Nesta taxa, %1 entregas levariam mais de um dia.</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>Reentregue no máximo %1 por vez, ou escolha uma taxa de pelo menos %2.</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>Ela falhou na única tentativa; `deliveries redeliver` recomeça.</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>Ela falhou na única tentativa (último resultado: %1); `deliveries redeliver` recomeça.</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>Só dizer o que seria feito</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>Gravar o programa que completa linhas de comando em um shell</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>Mostrar cada configuração e de onde ela vem</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>Verificar o arquivo de configuração e as configurações do banco de dados</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>Mostrar quais arquivos de configuração são lidos</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>Armazenar uma configuração no banco de dados, para todos que o usam</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>Retirar uma configuração do banco de dados</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Criar o banco de dados</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>Mostrar os dados do banco de dados</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>Procurar danos e alterações do esquema</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>Atualizar o esquema, depois de um backup ao lado do arquivo</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>Gravar uma cópia enquanto tudo continua; a chave não está nela</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>Gravar a chave dos segredos em um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>Desbloquear os segredos com uma chave exportada</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>Criptografar todos os segredos com uma nova chave</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>Só o que corresponde, como &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>Listar as entregas, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>No máximo esta quantidade (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>Só entregas mais antigas que esta</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>Mostrar uma entrega com as tentativas, a última requisição e a resposta</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>Acompanhar o log: uma linha por tentativa assim que é registrada</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>Terminar após esta quantidade de tentativas</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>Começar pela tentativa mais antiga em vez da próxima</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>Gravar as entregas como CSV, JSON Lines ou arquivo HTTP (HAR), as mais recentes primeiro</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>Pelo nome de --output; senão, csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>Gravar ali em vez da saída padrão</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>Dizer por que um evento foi, ou não, entregue a um webhook</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>O evento, em vez do ID de uma entrega</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>O webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>Fazer agora a próxima tentativa das entregas que aguardam</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>Enviar novamente entregas concluídas, com um novo ciclo de tentativas</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>Quantidade por segundo, minuto (/m) ou hora (/h); 10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>Não enviar mais as entregas que aguardam</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>Remover do log os eventos antigos com suas entregas concluídas</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>Idade, como 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>Mostrar se o envio está ligado e quais dispatchers estão ativos</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>Não enviar nada a nenhum webhook até a retomada; as entregas continuam entrando na fila</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Voltar a enviar</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>Listar os eventos, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>Só eventos com número menor</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>Mostrar um evento e seu payload</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>Mostrar só o payload, byte por byte</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>Emitir um evento para um lead que não precisa estar armazenado</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>Registrar que um lead enviou um formulário, o que emite form.submitted</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>O lead que o enviou</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>Qual formulário foi</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>Perguntar ao serviço indicado por --listen ou, senão, ao banco de dados, se há um dispatcher ativo</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>E também se ele consegue trabalhar: banco de dados, sinal de vida, chave</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>O LeadHub Webhooks transforma alterações de leads em entregas de webhooks assinadas, com retentativas e registradas em log.</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>abrir o console</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>enviar sem tela</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>executar um comando</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Explicar um comando</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opções de todos os comandos:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>Opções do serviço:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>Configurações (também LEADHUB_WEBHOOKS_&lt;NAME&gt; no ambiente e `name=value` no arquivo):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>Códigos de saída: 0 concluído; 1 alguns itens falharam; 64 uso; 65 arquivo de entrada inválido; 66 não encontrado;
  69 indisponível; 70 interno; 74 banco de dados ou disco; 75 temporário; 77 permissão; 78 configuração; 130, 143 interrompido</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>`leadhub-webhooks %1 COMMAND --help` explica um deles.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemplo:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>`leadhub-webhooks --help` lista as opções de todos os comandos.</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>Responder com JSON</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>Responder com valores separados por tabulação, sem títulos</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>Só erros na saída de erro padrão</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>Concordar com o que for perguntado</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>Explicar o programa ou o comando</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar a versão</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>Enviar em primeiro plano, sem tela</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>Com --service: enviar tudo o que deve ser enviado agora e sair</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>Definir um campo; um valor vazio o limpa</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>Listar os leads por id</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>Só leads com id maior</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>Mostrar um lead</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>Adicionar um lead, o que emite lead.created</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>Alterar um lead, o que emite lead.updated e o que mais se aplicar</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>Excluir um lead, o que emite lead.deleted</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>Apagar também tudo o que o log sabe sobre o lead</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>Adicionar e alterar leads de um arquivo CSV ou JSON Lines, todos ou nenhum; - é a entrada padrão</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>Deixar de fora as linhas inválidas em vez de recusar o arquivo</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>Senão, pelo nome do arquivo</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>Receber webhooks neste computador, para fazer testes</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>Porta em 127.0.0.1; senão, uma livre</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>Verificar as assinaturas com este segredo</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>Responder com este status; senão, 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>Só às primeiras N requisições; depois, 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>Esperar estes milissegundos antes de cada resposta</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>Terminar após N requisições</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>Verificar a assinatura de um corpo na entrada padrão, como faz um receptor</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>O segredo do webhook</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>O valor de X-LeadHub-Signature</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>Enviar uma entrega de teste e mostrar o resultado</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>O evento dela; senão, lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>Voltar a enviar a ele imediatamente após uma pausa automática; o que aguarda vai primeiro</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>Assinar com um novo segredo; o anterior assina um segundo cabeçalho por um tempo</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>O novo segredo; - é a entrada padrão</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>Gerar um novo segredo, mostrado só desta vez</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>Criar as entregas dos eventos perdidos</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>Eventos a partir deste momento, ou desde há este tempo</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>Eventos até este momento; senão, até agora</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>Criar e alterar webhooks, pelos nomes, conforme um arquivo JSON</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>Gravar todos os webhooks como JSON, sem segredos</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>Não assinar mais</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>Descartar os cabeçalhos; --header adiciona novos</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>Omitir os cabeçalhos do Standard Webhooks</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>Listar todos os webhooks</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>Mostrar um webhook</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>Adicionar um webhook; o banco de dados é criado se não existir</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>Alterar o que as opções dizem, a partir da próxima tentativa</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>Voltar a enviar a ele</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>Não enviar nada a ele; as entregas pendentes são canceladas</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>Excluí-lo definitivamente; o log mantém as entregas dele</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>O nome dele</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>Para onde as entregas são enviadas</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>Um evento que ele escuta, ou &apos;*&apos; para todos</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>Assinar com o segredo deste arquivo; - é a entrada padrão</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>Assinar com um novo segredo, mostrado só desta vez</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>Um cabeçalho das requisições dele</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>Enviar também webhook-id, webhook-timestamp, webhook-signature</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>Não enviar nada a ele por enquanto</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>Quanto tempo uma tentativa pode durar; `default`: como para todos</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>Tentativas depois da primeira</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>Espera antes da primeira retentativa</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>Quantas vezes cada espera é maior que a anterior</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>A espera máxima antes de uma retentativa</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>Tentativas simultâneas</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>Tentativas por segundo ou minuto; none: sem limite</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>Entregas seguidas com falha que o pausam; 0: nunca é pausado</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>Tempo mínimo abrangido por essas entregas com falha</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>Percentual de tentativas com falha nesse tempo que também o pausa; 0: nenhum</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>O arquivo do banco de dados</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>O arquivo de configuração</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>Uma rede privada para a qual se pode enviar, como 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>O arquivo com a chave dos segredos do banco de dados</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>Receber leads por HTTP em ADDRESS:PORT, como 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>O arquivo com o token que quem envia leads por HTTP deve apresentar</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>Autoridades certificadoras (PEM) em que confiar, em vez das do sistema</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>Onde o serviço responde a /livez, /readyz e /metrics, como 127.0.0.1:9797; em lugar nenhum se não for informado</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>Proxy HTTP, como http://proxy:3128; ele vê para quem se envia, e todo o http sem criptografia</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>Espaço livre no disco do banco de dados abaixo do qual nada mais é assumido; 0: sem mínimo</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>Quanto o log de gravação antecipada (WAL) cresce antes que suas páginas passem para o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>Quanto é registrado no log</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Formato do log</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>Quanto tempo uma tentativa pode durar</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>Tentativas simultâneas para um webhook</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>Entregas seguidas com falha que pausam um webhook; 0: nenhum é pausado automaticamente</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>Percentual de tentativas com falha em auto-pause-span, de 20 ou mais, que também pausa um webhook; 0: nenhum</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>Espera antes de sondar um webhook pausado; cada sondagem seguinte espera o dobro, até 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>Tentativas simultâneas para todos os webhooks</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>Grupos de conexões; cada um abre até 6 com um mesmo host</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>Por quanto tempo as entregas concluídas são guardadas</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>Tamanho do banco de dados acima do qual as mais antigas são removidas, como 2GB; 0: sem limite</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>Listar o que os operadores alteraram, o mais recente primeiro</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>Só alterações deste webhook, mesmo que excluído</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>Alterações a partir deste momento, ou desde há este tempo</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>Só onde o autor, a ação ou um valor contém o texto</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>Só alterações anteriores a esta</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>Mostrar uma alteração com os campos antes e depois</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>Por quanto tempo o log de auditoria é mantido</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>O lead como objeto JSON, ou event e lead como em um payload; - é a entrada padrão</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>Qual campo uma coluna contém; none: ela fica de fora</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>Por quanto tempo o segredo anterior também assina, no máximo 90d; senão, 24h; 0: nenhum</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGEM</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>arquivo adicional</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>ID do banco de dados</translation>
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
        <translation>%1 (sistema de arquivos de rede)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
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
        <translation>pendentes</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>em trânsito</translation>
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
        <translation>backup</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CRIADA</translation>
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
        <translation>TENTATIVAS</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>PRÓXIMA TENTATIVA</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removidos</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>Sem resposta: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>Resposta %1 (corpo truncado)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>%1, %2 para “%3”, %4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>TENTATIVA</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>ENVIADA POR</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INÍCIO</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURAÇÃO</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>Requisição da tentativa %1: POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VERIFICAÇÃO</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>EXPLICAÇÃO</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>Ela aguarda a primeira tentativa, prevista para %1.</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>Ela aguarda a primeira tentativa de uma reentrega, prevista para %1.</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>Uma tentativa que não conta não teve sucesso: %1 A próxima está prevista para %2.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>A tentativa %1 não teve sucesso: %2 A próxima está prevista para %3.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>A tentativa %1 está em andamento.</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>Ela foi entregue a “%1” na tentativa %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>Ela falhou definitivamente após %n tentativa: %1</numerusform>
            <numerusform>Ela falhou definitivamente após %n tentativas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Ela foi cancelada: %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envio</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>dispatchers</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1, processo %2, versão %3, último sinal de vida %4, %5 em trânsito</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>OCORREU</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGEM</translation>
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
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>PONTUAÇÃO</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ETAPA</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>ATRIBUÍDO A</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criados</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>alterados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterados</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>linhas inválidas</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorreta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 tentativa %4 entrega %5 assinatura %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escutando em %1</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>ela não começa com “sha256=”</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>ela tem %n caractere depois de “sha256=”, não 64</numerusform>
            <numerusform>ela tem %n caracteres depois de “sha256=”, não 64</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>ela não está em minúsculas</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>o segredo é outro, ou o corpo não é, byte por byte, o que foi enviado</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correta</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>incorreta: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalhe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
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
        <translation>criar</translation>
    </message>
    <message>
        <source>update</source>
        <translation>alterar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>recusar</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AÇÃO</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ALTERAÇÕES</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>autopausado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>ASSINADO</translation>
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
        <translation>excluído</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>após %1 entregas seguidas com falha em %2</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>quando %1% das tentativas falham em %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, ou %2</translation>
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
        <translation>próxima sondagem</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>nunca: `webhooks resume` encerra a pausa</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tempo limite</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>retentativas</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1, fator %2, no máximo %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>tentativas simultâneas</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de taxa</translation>
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
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>segredo anterior até</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>sim: a chave do banco de dados não está aqui, por isso nada é enviado a ele</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (outro valor)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>DATA</translation>
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
        <translation>data</translation>
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
        <translation>ação</translation>
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
        <translation>último backup</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1; os segredos estão bloqueados: %2</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>Ela aguarda até que `webhooks resume %1` encerre a pausa do webhook.</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>inativo até que o segredo seja definido</translation>
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
        <translation>--json e --plain se excluem mutuamente.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Informe um dos dois.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Falta o comando.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>Consulte leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>A opção --%1 não aceita valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>A opção --%1 precisa de um valor: --%1 %2.</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>Se o valor começar com hifens, escreva --%1=VALUE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>O comando “%1” não existe.</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>O comando “%1” não está completo: diga o que fazer.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Opções possíveis: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>O comando “%1 %2” não existe.</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>Uso: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1” precisa de %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>A opção %1 não existe.</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>A opção %1 não existe para “%2”.</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service não aceita comando: “%1” está sobrando.</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>A opção --%1 não existe para --service.</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>aviso: as configurações do banco de dados ficam de fora: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>As configurações estão corretas.</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>erro: as configurações têm %n problema, indicado acima.</numerusform>
            <numerusform>erro: as configurações têm %n problemas, indicados acima.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>“%1” não pode ser armazenado no banco de dados: é próprio de cada computador.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>A configuração “%1” não existe.</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>Nada foi feito: adicione --yes para concordar.</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>Digite y para concordar:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erro: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>A chave dos segredos não está nele; `database key export` a grava.</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>Uma nova chave seria gerada e todos os segredos seriam criptografados com ela; o arquivo da chave anterior é mantido como .old.</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>Todos os segredos serão criptografados com uma nova chave: programas e serviços que só têm a anterior perderão o acesso.</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>Nenhuma entrega corresponde.</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Há mais: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>Indique as entregas pelos IDs ou com --filter.</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>Escreva ID... ou --filter &apos;status:failed since:1h&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>Fica de fora, %1: %n entrega</numerusform>
            <numerusform>Ficam de fora, %1: %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>Simulação: nada foi feito.</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>As outras mudaram por conta própria nesse meio-tempo.</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>envio em andamento</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>envio já concluído</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate deve ser um número por unidade de tempo, não “%1”.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>Escreva assim: 10/s, 100/m ou 600/h.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>%n entrega será enviada novamente.</numerusform>
            <numerusform>%n entregas serão enviadas novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>%n entrega para %1 será enviada novamente.</numerusform>
            <numerusform>%n entregas para %1 serão enviadas novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>%n entrega para %1 será enviada novamente, ao longo de %2.</numerusform>
            <numerusform>%n entregas para %1 serão enviadas novamente, distribuídas ao longo de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>%n entrega será cancelada.</numerusform>
            <numerusform>%n entregas serão canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>%n entrega para %1 será cancelada.</numerusform>
            <numerusform>%n entregas para %1 serão canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>%1 de %n evento removido</numerusform>
            <numerusform>%1 de %n eventos removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>já aguardando ou com envio em andamento</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>webhook excluído</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>webhook inativo</translation>
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
        <translation>Falta --older-than AGE; escreva, por exemplo, 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>%n evento anterior a %1 será removido com suas entregas.</numerusform>
            <numerusform>%n eventos anteriores a %1 serão removidos com suas entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format deve ser csv, jsonl ou har, não “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>%n entrega gravada</numerusform>
            <numerusform>%n entregas gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>%n entrega foi exportada.</numerusform>
            <numerusform>%n entregas foram exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>Indique uma entrega, ou um evento e um webhook.</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>Escreva ID, ou --event EVENT --webhook WEBHOOK.</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>Nenhum dispatcher ativo; leadhub-webhooks --service faz os envios.</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>Não há eventos antes desse.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>Ainda não há eventos.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>O evento “%1” não existe.</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>Os eventos são: %1.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 não é JSON: %2 no byte %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 deve conter um objeto JSON.</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>Falta --lead-file FILE: um evento trata de um lead. - é a entrada padrão.</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>Nenhum webhook ativo escuta %1.</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>Falta --lead ID: um formulário é enviado por um lead.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 tem mais de %2 bytes.</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>Não há leads depois desse.</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Ainda não há leads.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Há mais: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>O id do lead</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>Já existe um lead %1; `leads edit` o altera.</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>O lead %1 foi adicionado.</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>O id de um lead não pode ser alterado.</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>O lead %1 continua como estava: nenhum evento foi emitido.</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>O lead %1 foi alterado.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>O lead %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>O lead %1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 será excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 será excluído; os eventos dele e %n entrega serão apagados do log, e o que aguarda não será enviado.</numerusform>
            <numerusform>%1 será excluído; os eventos dele e %n entregas serão apagados do log, e as que aguardam não serão enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 não existe mais; os eventos dele e %n entrega serão apagados do log, e o que aguarda não será enviado.</numerusform>
            <numerusform>%1 não existe mais; os eventos dele e %n entregas serão apagados do log, e as que aguardam não serão enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>O lead %1 foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>O lead %1 foi excluído, e %n evento foi apagado com tudo o que resultou dele. O que ainda precisa ser enviado será apagado depois.</numerusform>
            <numerusform>O lead %1 foi excluído, e %n eventos foram apagados com tudo o que resultou deles. O que ainda precisa ser enviado será apagado depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format deve ser csv ou jsonl, não “%1”.</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>O nome de %1 não revela o formato.</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>Indique o formato: --format csv ou --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map: “%1” não tem a forma Coluna=campo.</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>Escreva assim: --map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map indica a coluna “%1” duas vezes.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Não é possível ler a entrada padrão.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>coluna “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… e mais %n linha inválida.</numerusform>
            <numerusform>… e mais %n linhas inválidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>Nada foi importado: corrija estas linhas ou deixe-as de fora com --skip-bad.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Foi uma simulação: nada foi gravado.</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>Colunas ignoradas: %1 (--map &apos;Coluna=campo&apos; as usa).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n linha lida</numerusform>
            <numerusform>%n linhas lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>Os campos são: %1.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Nada é definido.</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>Indique pelo menos um campo: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1” não tem a forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>Escreva assim: --set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>Um lead não tem o campo “%1”.</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set indica %1 duas vezes.</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 não pode ser limpo.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>Consulte leadhub-webhooks-filter(7).</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 deve ser um número inteiro maior que 0, não “%2”.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 deve ser um número inteiro de 1 a %2, não “%3”.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 deve ser um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>“verify” precisa de --secret-file e --signature.</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>O corpo vem pela entrada padrão, por isso o segredo deve estar em um arquivo.</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>Um teste de %1 seria enviado a “%2”.</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>“%1” não estava pausado.</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>Ele está inativo; `webhooks enable` volta a enviar a ele.</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>Informe o novo segredo com --secret-file, ou use --generate-secret.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1: “%2” não é uma data e hora nem uma duração.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>Escreva assim: 2026-04-29T10:30Z, ou 6h para seis horas atrás.</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>“webhooks recover” precisa de --since.</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since é posterior a --until.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>O webhook está inativo: nada é enviado a ele.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>Ative-o primeiro: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>A entrega de %n evento perdido será criada para “%1” e enviada imediatamente.</numerusform>
            <numerusform>As entregas de %n eventos perdidos serão criadas para “%1” e enviadas imediatamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>%1 de %2 recuperados</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>%n webhook gravado em %1, sem segredo.</numerusform>
            <numerusform>%n webhooks gravados em %1, sem segredos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1: o valor do cabeçalho %2 não está no arquivo; defina-o com `webhooks edit --header`</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1: o segredo não está no arquivo; defina-o com `webhooks rotate-secret`</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Não há nenhum webhook no arquivo.</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>erro: %1: %2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>Ainda não há webhooks; `webhooks add` cria um.</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>“webhooks add” precisa de --%1.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>Não há nada a alterar: informe pelo menos uma opção.</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret não combina com --secret-file nem com --generate-secret.</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>O webhook está bloqueado: não é possível ler os cabeçalhos sem a chave do banco de dados.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>Indique a chave com --key-file, ou adicione --no-headers para abrir mão dos cabeçalhos.</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>“%1” seria desativado e as entregas pendentes dele, canceladas: %2.</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>Entregas pendentes canceladas: %1.</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>O webhook %1 “%2” seria excluído definitivamente e as entregas pendentes dele (%3), canceladas.</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>O webhook %1 “%2” será excluído definitivamente e as entregas pendentes dele (%3), canceladas.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file e --generate-secret se excluem mutuamente.</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>Nenhuma alteração corresponde.</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>O número do registro</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once é usado com --service.</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once não combina com --%1: ele termina quando tudo o que deve ser enviado foi enviado.</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>Um evento ocorre quando é emitido: omita occurred_at.</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 trata de %2, não de %3.</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>Emita %1, ou omita event.</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>É um lead com as chaves do payload, ou tem event e lead como um payload.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Não é possível gravar na saída padrão: %1.</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap deve ser no máximo %1: um segredo é trocado para que o anterior deixe de valer.</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1: ele é importado inativo, porque o segredo não está no arquivo; defina-o com `webhooks rotate-secret`, e então `webhooks enable` envia a ele</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>Sobre o LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Tela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estas informações</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>Informações copiadas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>Envia os eventos do LeadHub aos seus webhooks e mostra o resultado de cada envio.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, versão 3 ou posterior. Distribuído sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>Arquivo</translation>
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
            <numerusform>%Ln entrega pendente</numerusform>
            <numerusform>%Ln entregas pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>Conteúdo</translation>
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
            <numerusform>%1: %n tentativa, taxa de erros %2, p95 %3</numerusform>
            <numerusform>%1: %n tentativas, taxa de erros %2, p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>Tentativas ao longo do tempo</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taxa de erros</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>Tentativa %1: %2, %3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1, outro valor</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1: antes %2, depois %3</translation>
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
        <translation>Depois</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
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
        <translation>Via</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Pesquisar no log de auditoria</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>Campos antes e depois</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>Esta alteração não tem valores.</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Mostrar webhook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>Pesquisar autor, ação ou valor</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>Alterações de qual webhook</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Lendo o log de auditoria…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>Quem adiciona, altera ou exclui um webhook, altera uma configuração ou envia entregas novamente aparece aqui. Os leads não.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Nenhuma alteração corresponde</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todas as alterações</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Não é possível ler o log de auditoria</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>Webhook adicionado</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook alterado</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook ativado</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook desativado</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook excluído</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Alteração desfeita</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>Webhook retomado</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>Webhook importado</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Segredo definido</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Segredo trocado</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Segredo removido</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>Cabeçalhos alterados</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>Configurações redefinidas</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Envio pausado</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Envio retomado</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>Entregas retentadas</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>Entregas enviadas novamente</translation>
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
        <translation>Entregas antigas removidas</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>Histórico de um lead apagado</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>Falhas dispensadas</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>Falhas listadas novamente</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Chave criada</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Chave exportada</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Chave importada</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Chave substituída</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>Banco de dados criado</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>Banco de dados atualizado</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>Segredo anterior até</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Cabeçalhos Standard Webhooks</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retentativas</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primeira espera</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultâneas</translation>
    </message>
    <message>
        <source>Attempts a second</source>
        <translation>Tentativas por segundo</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausar após</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Falhando há</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taxa de erros</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Anteriores a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Envio</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Todos os webhooks</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>Vários webhooks</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Cabeçalho %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>“%1” está na área de transferência como CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Mostrar “%1” como tabela</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>Copiar “%1” como CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
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
        <translation>Retentando</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Código do receptor</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>Verifique os bytes do corpo como chegam, antes que algo os interprete. O segredo vem do ambiente: LEADHUB_WEBHOOK_SECRET.</translation>
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
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Duração: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>Tentativas %1 e %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>Tentativa %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n linha difere; ela começa com “≠”.</numerusform>
            <numerusform>%n linhas diferem; elas começam com “≠”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>Quando um webhook começa a falhar ou se recupera, e quando não há dispatcher ativo</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>Fechar a janela mantém o console na área de notificação</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>O idioma muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
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
        <translation>O que é copiado ou exportado fica sempre em UTC.</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>Este computador envia os webhooks deste banco de dados</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>Este banco de dados está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>Enquanto o console estiver aberto e nenhum serviço ou outro console o fizer. Cada entrega é enviada por apenas um deles.</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Ao fechar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>Outra pessoa alterou este webhook</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>“%1” foi salvo por outra pessoa durante a edição. Escolha o que manter; nada é gravado antes de salvar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salvar escolhas</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>Seu valor</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>Outro valor</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu valor</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>outro valor</translation>
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
        <translation>Como cURL com &amp;credenciais</translation>
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
        <translation>Linha como &amp;texto</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>Linha como CS&amp;V</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>Linha como &amp;JSON</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>&amp;ID da entrega</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>O comando foi copiado com as credenciais do webhook.</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>O comando foi copiado. As credenciais estão mascaradas.</translation>
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
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Chave dos segredos</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Verificar integridade</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1, em um sistema de arquivos de rede</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n dia, até %1</numerusform>
            <numerusform>%n dias, até %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 simultâneas, %2 por webhook, %n retentativa, resposta em até %3</numerusform>
            <numerusform>%1 simultâneas, %2 por webhook, %n retentativas, resposta em até %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>Não está aqui: os segredos estão bloqueados. Esperada em %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>Ainda nenhuma: nenhum segredo armazenado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>Todas as páginas do arquivo estão sendo lidas. O envio continua.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>O banco de dados está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>A verificação encontrou %n problema: %1</numerusform>
            <numerusform>A verificação encontrou %n problemas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>Restaure um backup quando houver páginas danificadas.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Fazer backup do banco de dados</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>Bancos de dados (*.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>O banco de dados está sendo copiado. O envio continua.</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>O backup está em %1. Guarde a chave dos segredos em outro lugar: ela não está incluída.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>Escolha uma entrega para ver o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Cancelar retentativas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Partes da entrega</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Requisição e resposta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>Assinatura ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>Assinatura ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>A próxima tentativa deve ser feita agora.</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>Ela mudou por conta própria nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>A entrega foi cancelada.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar novamente</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>“%1” não é um número válido aqui.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>“%1” não é uma duração: escreva, por exemplo, 15s, 10m ou 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>“%1” não é uma taxa: escreva, por exemplo, 10/s, 90/m ou 0.5/s.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Tempo limite</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Retentativas</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Primeira espera</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Fator</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera &amp;máxima</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Simultâ&amp;neas</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>&amp;Limite de taxa</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Paus&amp;ar após</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>Taxa de &amp;erros</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>padrão: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>Para a tentativa inteira, da resolução do nome até a resposta.</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>Tentativas após a primeira.</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Antes da primeira retentativa.</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Quantas vezes cada espera é mais longa que a anterior.</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Nenhuma retentativa espera mais que isto.</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>Máximo de tentativas em trânsito para este receptor.</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>Máximo de tentativas que começam: 10/s, 90/m. O que excede espera, sem perder tentativas.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>Entregas seguidas com falha após as quais só se envia uma sondagem. 0: nunca.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>Porcentagem de tentativas com falha nesse período que também o pausa. 0: nenhuma.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Falhand&amp;o há</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Tempo mínimo entre a primeira e a última destas falhas.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentativa %1</translation>
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
        <translation>teste</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>O receptor aceitou</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>O nome do receptor não foi encontrado</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>O receptor recusou a conexão</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>Não foi possível alcançar o receptor</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>O receptor não respondeu a tempo</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>O receptor redirecionou, o que nunca é seguido</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>O receptor recusou</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>Erro no receptor</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>A conexão caiu; o receptor pode ter recebido a requisição</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>O endereço do receptor não é permitido</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>A resposta era grande demais</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>A tentativa falhou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1. Próxima tentativa %2.</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>Ela deve ser enviada e aguarda um dispatcher.</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>Ela será enviada %1.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>A tentativa %1 está em andamento.</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>Entregue na tentativa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. Falhou em definitivo após %n tentativa.</numerusform>
            <numerusform>%1. Falhou em definitivo após %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Ela foi cancelada.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>Ela foi cancelada: %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Retentar agora</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Reentregar</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>Esta tentativa não levou assinatura: o webhook não tinha segredo.</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>O webhook não tem mais segredo, portanto não é possível recalcular a assinatura.</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>A assinatura corresponde ao segredo armazenado e a estes bytes.</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>A assinatura foi feita com o segredo anterior, que ainda assina até o fim da troca.</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>O segredo armazenado gera outra assinatura: ele foi alterado após esta tentativa.</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>Não é possível ler o segredo armazenado: a chave deste banco de dados não está neste computador.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>última</translation>
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
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Concluir e parar</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Pausar todos os envios</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>Dispatchers</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>Nenhum dispatcher ativo: as entregas aguardam até que este console ou um serviço as envie.</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>Pendentes por webhook</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada aguarda envio.</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Níveis exibidos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
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
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>Log do aplicativo</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>desde a abertura deste console</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>O banco de dados não responde.</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>Todos os envios estão pausados.</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>Os eventos continuam sendo registrados; suas entregas aguardam até que o envio seja retomado.</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>Nenhum dispatcher ativo.</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>Este computador concluiu e parou. As entregas aguardam até que ele ou um serviço as envie.</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>As entregas aguardam até que este console ou um serviço as envie.</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Os webhooks são enviados por %1.</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 em trânsito, %2 a enviar.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Retomar envio</translation>
    </message>
    <message>
        <source>Send from here…</source>
        <translation>Enviar daqui…</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>Voltar a enviar daqui</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>Este computador volta a enviar webhooks quando nenhum outro o fizer.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>Este computador não assume mais nada e encerra quando suas tentativas em trânsito terminarem.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>Este computador está concluindo suas tentativas.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>Ainda há %n tentativa em trânsito; nada mais é assumido.</numerusform>
            <numerusform>Ainda há %n tentativas em trânsito; nada mais é assumido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>Não há mais nada em trânsito.</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>Todos os envios estão pausados. O que está em trânsito será concluído.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>O envio continua.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>O diagnóstico está na área de transferência, sem segredos, URLs nem dados de leads.</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Nada a informar ainda</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>O que acontece neste console enquanto ele trabalha e envia aparece aqui.</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>Nenhuma linha deste nível</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Mostrar todos os níveis</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>há %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 em %2, processo %3, versão %4, sinal de vida há %5, %n em trânsito</numerusform>
            <numerusform>%1 em %2, processo %3, versão %4, sinal de vida há %5, %n em trânsito</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em trânsito</translation>
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
        <translation>Emitir um evento</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>Do banco de dados</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Formato do corpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>O evento segue o caminho de qualquer outro: vai para cada webhook ativo que o escuta, assinado, registrado no log e com retentativas. O lead em si não é alterado.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>Origem do lead</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Quem escuta</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>Este banco de dados está aberto somente para leitura: não é possível emitir eventos.</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>O que os receptores recebem</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>“occurred_at” será o momento da emissão.</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>Nenhum webhook ativo escuta este evento: ele é registrado, e nada é enviado.</translation>
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
        <translation>%1 foi emitido.</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>um lead foi adicionado</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>qualquer um de seus valores mudou</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>um lead foi removido</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>ele avançou no pipeline</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>ele tem um novo responsável</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>um lead enviou um formulário</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quais eventos</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>Eventos selecionados</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Todos, inclusive futuros</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>Todos os eventos são enviados, inclusive os de versões futuras.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
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
            <numerusform>%Ln vez nos últimos 30 dias</numerusform>
            <numerusform>%Ln vezes nos últimos 30 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>Pelo menos %Ln vez nos últimos 30 dias</numerusform>
            <numerusform>Pelo menos %Ln vezes nos últimos 30 dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>Formato dos corpos</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>Nada disto saiu deste computador.</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>O log guarda os primeiros %1 KB do corpo.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>A resposta não tinha corpo.</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>Ainda não enviada. Estes são os bytes que cada tentativa leva.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ainda não há resposta.</translation>
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
        <translation>Linhas JSON</translation>
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
            <numerusform>Exportar %Ln entrega que corresponde ao filtro</numerusform>
            <numerusform>Exportar %Ln entregas que correspondem ao filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>Exportar as entregas que correspondem ao filtro</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>As credenciais estão mascaradas.</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>Uma linha por entrega, para planilhas. O que uma planilha executaria como fórmula é neutralizado.</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>Um objeto JSON por entrega e linha, com os nomes da linha de comando.</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>Uma entrada por tentativa, com cabeçalhos e corpos, para as ferramentas de navegadores e proxies.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi interrompida; nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>%Ln entrega foi gravada em %1.</numerusform>
            <numerusform>%Ln entregas foram gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>Reentregar uma primeiro</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Reentregar todas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
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
        <translation>O que pode ser feito</translation>
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
        <translation>Este webhook foi excluído; não é possível enviar estas entregas novamente. Elas podem ser dispensadas.</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>Este webhook está inativo: ative-o para enviar estas entregas novamente.</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>Reentregue uma para ver se o receptor já aceita, depois as demais.</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>Reentregar todas as %1…</translation>
    </message>
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>Este webhook está em pausa automática: o que você reenviar aguarda até ele ser retomado.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
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
        <translation>Desistência (%1)</translation>
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
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>Falhas por webhook e motivo</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nenhuma falha</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>As entregas que esgotaram as tentativas ficam aqui até serem enviadas novamente ou dispensadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n entrega está a caminho novamente.</numerusform>
            <numerusform>%n entregas estão a caminho novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%n de %1 entregas está a caminho novamente.</numerusform>
            <numerusform>%n de %1 entregas estão a caminho novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>Reentregar uma primeiro</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>Reentregar todas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Abrir webhook</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>Não é possível ler as falhas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Nenhuma destas entregas restou.</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>Uma entrega para %1 está a caminho.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 não a aceitou: %2.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 a aceitou.</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>%1 a aceitou. As demais podem seguir.</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>Reentregar a outra</numerusform>
            <numerusform>Reentregar as outras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>Reentregar entregas com falha</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>%n entrega para %1 será enviada novamente, %2 por segundo: cerca de %3.</numerusform>
            <numerusform>%n entregas para %1 serão enviadas novamente, %2 por segundo: cerca de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>Reentregar %n</numerusform>
            <numerusform>Reentregar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>%n falha de %1 foi dispensada. Ela continua no log.</numerusform>
            <numerusform>%n falhas de %1 foram dispensadas. Elas continuam no log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Status das entregas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Retentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>Caractere %1: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>Nenhum filtro salvo ainda</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salvar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>&amp;Editar filtros salvos…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>&amp;Nome</translation>
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
        <translation>Se&amp;gredo</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Ativo</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>As entregas pendentes serão canceladas ao salvar.</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>Sem um segredo, o receptor não tem como saber se uma requisição é autêntica.</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>Copie o novo segredo para o receptor antes de salvar.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>O guia está em inglês.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>Nenhuma página do guia contém estas palavras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Conteúdo do guia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>Nome do cabeçalho</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor do cabeçalho</translation>
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
        <translation>Cabeçalho</translation>
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
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>Cabeçalhos de requisição deste webhook</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Cabeça&amp;lhos</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>Enviados com cada requisição. Valores que são credenciais ficam criptografados no banco de dados e mascarados no log.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>Escolha duas tentativas para vê-las lado a lado.</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>Escolha duas tentativas para compará-las.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>O que a importação do arquivo faz</translation>
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
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>Não há webhooks no arquivo.</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1. Os webhooks são distinguidos pelo nome. Nada é gravado antes de importar.</translation>
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
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>o segredo não está no arquivo: defina-o depois</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>o valor do cabeçalho %1 não está no arquivo</translation>
    </message>
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>inativo até que o segredo, que não está no arquivo, seja definido</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>%1 está falhando</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>A última tentativa não teve sucesso. Consulte o motivo em Falhas.</numerusform>
            <numerusform>As últimas %n tentativas não tiveram sucesso. Consulte o motivo em Falhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 voltou a funcionar</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>O receptor aceita entregas.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está pausado</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1 As entregas aguardam.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Nenhum dispatcher ativo</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>Há entregas a enviar, mas nem este console nem um serviço as envia.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Número do lead</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>Escolha um lead ou digite o número dele.</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>Um lead é identificado pelo número.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>O lead %1 não existe.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
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
        <translation>Copiar “%1” como CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>Não é possível carregar esta lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Criada (%1)</translation>
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
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (excluído)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1: %2 para %3, %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1: %2 sobre %3 para %4, %5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>resultado %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>tentativa %1 de %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>próxima tentativa %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>Depuração</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>Já removida do log</translation>
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
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>&amp;Só entregas com falha</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>Mostrar &amp;resposta</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>R&amp;eentregar…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Copiar linha</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>Copiar &amp;ID da entrega</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>&amp;Voltar a acompanhar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>%Ln linha foi copiada.</numerusform>
            <numerusform>%Ln linhas foram copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>A primeira linha foi copiada.</numerusform>
            <numerusform>As primeiras %Ln linhas foram copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>O ID da entrega foi copiado.</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>Em torno deste &amp;horário</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>&amp;Apenas %1</translation>
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
        <translation>Log de webhooks</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>Novas entregas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
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
        <translation>Reentregar…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Pesquisando o log</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>As entregas aparecem aqui assim que um lead muda e um webhook escuta.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Ir para os webhooks</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>Nenhuma entrega corresponde a este filtro</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>Altere o filtro acima ou veja tudo.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
            <numerusform>%Ln entrega até agora</numerusform>
            <numerusform>%Ln entregas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Não é possível ler o log</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Congelado</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>Pausado · %Ln nova</numerusform>
            <numerusform>Pausado · %Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>Congelado · %Ln nova</numerusform>
            <numerusform>Congelado · %Ln novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>Mostrar as novas e voltar a acompanhar (End)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>Reentregar %L1…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>Primeiro escolha entregas ou restrinja a lista com um filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln corresponde ao filtro</numerusform>
            <numerusform>%Ln correspondem ao filtro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>Entregas, mais recentes primeiro</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>No momento, %1 faz os envios. Este computador só assumiria enquanto nenhum outro o fizesse.</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>No momento, não há dispatcher ativo neste banco de dados. Um serviço ou outro console também pode enviar; cada entrega é enviada por apenas um deles.</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>Este computador deve enviar os webhooks?</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Enviar deste computador</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Apenas visualizar</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Criar um banco de dados</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Bancos de dados (*.sqlite *.db);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>Sair com entregas a enviar?</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>Este console envia os webhooks deste banco de dados. Há %n entrega a enviar ou em trânsito. Nada se perde: o que está em trânsito pode terminar agora; o resto aguarda até que este console ou um serviço o envie.</numerusform>
            <numerusform>Este console envia os webhooks deste banco de dados. Há %n entregas a enviar ou em trânsito. Nada se perde: o que está em trânsito pode terminar agora; o resto aguarda até que este console ou um serviço o envie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>Concluindo as tentativas em trânsito…</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Novo banco de dados…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Abrir banco de dados…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>&amp;Fechar banco de dados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar apenas ícones</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horários em &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>&amp;Emitir um evento…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>&amp;Receptor…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>&amp;Laboratório de assinaturas…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>&amp;Sobre o LeadHub Webhooks…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>Log de &amp;auditoria…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: cabeçalhos</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: corpo</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1: corpo em árvore</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>pública, permitida de qualquer forma</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 já está na lista, dentro de %2.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Este banco de dados</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>Configuração deste computador</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1, %2, origem: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>Rede a permitir</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>Os webhooks são enviados apenas a endereços públicos, para que ninguém alcance a sua rede por meio de uma URL. Permita as redes dos receptores que ficam nela, da forma mais restrita possível. Nada é enviado a endereços de serviços de metadados de nuvem.</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>Nenhuma rede privada é permitida</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>É o mais seguro e o adequado para receptores na Internet.</translation>
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
        <translation>Com sucesso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 ms</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taxa de erros</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A enviar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Período exibido</translation>
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
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>Os números e gráficos aparecem com a primeira entrega. Crie um webhook que escute eventos de leads.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Ir para os webhooks</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Retentando</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Exigem atenção</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>Tentativas por resultado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taxa de erros</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>Fila de envio ao longo do tempo</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>Tentativas com falha por motivo</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>Tentativas por webhook</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Por webhook</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>Nenhuma tentativa falhou neste período.</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>Nada foi enviado a nenhum webhook neste período.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>Não é possível ler os números: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>nada finalizado</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>de %1 finalizadas</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>tentativas esgotadas</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sem respostas</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>a enviar agora</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada aguardando</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>mais antiga há %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada a enviar</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>todos os webhooks em ordem</translation>
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
            <numerusform>%n webhook falhando</numerusform>
            <numerusform>%n webhooks falhando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>Nada foi enviado neste período.</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>Não houve dispatcher ativo neste período.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>Segredo, exibido apenas na tela</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Seções das preferências</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Tempo limite</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>Quanto uma tentativa pode durar: 5s, 1m30s. Um webhook pode ter o seu próprio valor.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Retentativas</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>Tentativas após a primeira, de 0 a 20.</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Primeira espera</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>Antes da primeira retentativa.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>&amp;Fator</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>Quantas vezes cada espera é mais longa que a anterior.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera &amp;máxima</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>Nenhuma retentativa espera mais que isto.</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>Simultâ&amp;neas</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>Tentativas ao mesmo tempo para um webhook.</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>Paus&amp;ar após</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>Entregas seguidas com falha que pausam um webhook. 0: nenhum é pausado automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>Taxa de &amp;erros</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>Porcentagem de tentativas com falha nesse período que também pausa um webhook. 0: nenhuma.</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>Primeira son&amp;dagem</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Um webhook pausado é sondado após este tempo, depois após o dobro, até 1h.</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Guardar por</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>As entregas finalizadas são removidas após este tempo: 30d, 12h.</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>Taman&amp;ho máximo</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>As entregas mais antigas são removidas quando o banco de dados passa deste tamanho, como 2GB. 0: qualquer tamanho.</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>Estas configurações valem para todos que usam este banco de dados.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n configuração salva para todos que usam este banco de dados.</numerusform>
            <numerusform>%n configurações salvas para todos que usam este banco de dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>Falhand&amp;o há</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>Tempo mínimo entre a primeira e a última destas falhas.</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>Log de a&amp;uditoria</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>As alterações de webhooks e configurações ficam nele por este tempo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em trânsito</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>Mais antiga ou próxima</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1: %2 pendentes, %3 a enviar, %4 em trânsito</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1, a mais antiga está a enviar há %2</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1, a próxima %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>Nenhum motivo registrado</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>Nome não encontrado (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host inacessível</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS ou certificado</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionamento</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>Resposta 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>Resposta 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Endereço não permitido</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Resposta grande demais</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Outro erro</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 após %2</translation>
    </message>
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>tempo limite</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>redirecionamento</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>endereço bloqueado</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>outro</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n tentativa</numerusform>
            <numerusform>%1, %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>Em relação ao mais frequente</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorreta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1, %2, assinatura: %3, resposta %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>URL do receptor</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>Adicionar um webhook para este receptor…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Segredo</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Segredo</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>Requisições recebidas</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>Formato do corpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>Verificar no laboratório de assinaturas…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Copiar a URL</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>A URL do receptor foi copiada.</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>Sem ele, as assinaturas não são verificadas</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>“Lenta” responde 200 após %n segundo.</numerusform>
            <numerusform>“Lenta” responde 200 após %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Nada chegou ainda</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>Adicione um webhook com a URL acima ou envie um teste para ela. Os endereços de loopback precisam estar permitidos neste banco de dados.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>Parar</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>Criada</translation>
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
        <translation>Tentativas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2, %3, %n tentativa</numerusform>
            <numerusform>%1: %2, %3, %n tentativas</numerusform>
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
        <translation>Eventos até</translation>
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
        <translation>Recuperar eventos perdidos de “%1”</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>Eventos que ocorreram enquanto “%1” estava inativo, excluído ou não os escutava não têm entrega. A recuperação cria uma para cada um; elas são enviadas imediatamente.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>O primeiro horário precisa ser anterior ao segundo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>Nada foi perdido neste período.</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>%n evento foi perdido neste período.</numerusform>
            <numerusform>%n eventos foram perdidos neste período.</numerusform>
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
            <numerusform>%n entrega de “%1” deve ser enviada agora.</numerusform>
            <numerusform>%n entregas de “%1” devem ser enviadas agora.</numerusform>
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
        <translation>Reentregar</translation>
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
        <translation>&amp;Taxa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>e mais %n webhook</numerusform>
            <numerusform>e mais %n webhooks</numerusform>
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
            <numerusform>%Ln entrega será enviada novamente.</numerusform>
            <numerusform>%Ln entregas serão enviadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>Nenhuma destas entregas pode ser enviada novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln já aguarda ou está sendo enviada e fica de fora.</numerusform>
            <numerusform>%Ln já aguardam ou estão sendo enviadas e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln fica de fora porque seu webhook está inativo ou foi excluído.</numerusform>
            <numerusform>%Ln ficam de fora porque seu webhook está inativo ou foi excluído.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>O que teve sucesso por conta própria nesse meio-tempo também fica de fora.</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>Isso leva cerca de %1.</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>Reentregar %L1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>Interrompido: %Ln entrega será enviada novamente.</numerusform>
            <numerusform>Interrompido: %Ln entregas serão enviadas novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>Formato do corpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Bytes brutos</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>O que o receptor recebe</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nome do filtro</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>Os nove primeiros têm os atalhos de Ctrl+1 a Ctrl+9.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>Quando as tentativas começam</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>primeira tentativa, assim que possível</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>tentativa %1, %2 depois</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
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
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>Mostrar o segredo por 30 segundos</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>Gerar um novo segredo</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>sem segredo: as requisições não são assinadas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar o segredo</translation>
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
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>Assinar cada requisição com o segredo</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>Enviar também webhook-id, -timestamp e -signature</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>não assina mais</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>por 1 hora</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>por 24 horas</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>por 7 dias</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Ass&amp;inatura</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;gredo</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Stan&amp;dard Webhooks</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>Há uma troca em andamento: o segredo anterior também assina até %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>Gere ou digite um novo segredo para trocá-lo.</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>Por quanto tempo o segredo anterior também assina</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Segredo &amp;anterior</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>O novo segredo passa a assinar X-LeadHub-Signature imediatamente. Durante o tempo escolhido, o anterior também assina X-LeadHub-Signature-Previous, para que o receptor possa fazer a troca sem perder nada.</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>O segredo anterior deixa de assinar assim que isto for salvo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>Neste computador vale %1: foi informado na linha de comando.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>Neste computador vale %1: definido por uma variável de ambiente.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>Neste computador vale %1: definido no arquivo de configuração.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (padrão)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Próximo controle</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Controle anterior</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Abrir o que está selecionado</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>Ligar ou desligar, selecionar</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu do que está selecionado</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>Última linha, e acompanhar o log</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fechar uma caixa de diálogo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>%1, %Ln exige atenção</numerusform>
            <numerusform>%1, %Ln exigem atenção</numerusform>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Log de webhooks</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>Laboratório de assinaturas</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>Cabeçalhos ou assinatura</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>Segredo anterior</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Segredo</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>Segredo &amp;anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (todos os cabeçalhos ou só a assinatura)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>O corpo exatamente como chegou</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>De onde vem o segredo</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>Um segredo colado por mim</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>De arquivo…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>Mantém todos os bytes, inclusive finais de linha</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>Segredo &amp;de</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>Só se o segredo foi trocado.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook “%1”</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>Abrir um corpo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>Não é possível ler o arquivo %1, ou ele é grande demais.</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>Escolha um arquivo de até 4 MB.</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>A assinatura confere?</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>Cole os cabeçalhos e o corpo de uma requisição e o segredo que o receptor tem. A resposta diz se a assinatura confere e, se não, qual dos erros comuns explica a diferença. Nada é armazenado nem enviado.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>A assinatura confere.</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>Ela foi feita com este segredo sobre exatamente estes bytes.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>Assinatura esperada</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>Não há assinatura aqui.</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>Cole os cabeçalhos da requisição ou o valor de X-LeadHub-Signature. Um webhook sem segredo não assina.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>Não há segredo para a verificação.</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>Cole o segredo que o receptor usa ou escolha um webhook.</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>Há aspas ou espaços em volta da assinatura.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>Compare apenas o valor do cabeçalho.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>Falta o prefixo.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature começa com “sha256=”, e cada parte de webhook-signature, com “v1,”. Coloque o prefixo antes do seu hash ou compare o que vem depois dele.</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>O prefixo é outro.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature começa com “sha256=”, em minúsculas.</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>Os dígitos estão em maiúsculas.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature usa dígitos hexadecimais minúsculos. Converta os seus antes de comparar.</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>O hash está escrito em base64.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature é hexadecimal: 64 dígitos depois de “sha256=”.</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>Este não é um hash SHA-256 completo.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>Ele tem 64 dígitos hexadecimais ou 44 caracteres de base64. Veja se algo foi cortado ao copiar.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>Falta o cabeçalho webhook-id.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>O Standard Webhooks o assina junto com o corpo. Cole todos os cabeçalhos.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>Falta o cabeçalho webhook-timestamp.</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>Este é o segredo anterior.</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>Ele gerou X-LeadHub-Signature-Previous; o segredo foi trocado desde então. Passe o novo ao receptor antes que o período de transição termine.</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>A requisição foi assinada com o segredo anterior.</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>Ela foi enviada antes da troca, e o que já foi enviado não é assinado de novo.</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>O segredo difere por um espaço ou uma quebra de linha no final.</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>Isso costuma ocorrer ao ler o segredo de um arquivo. Remova esse caractere.</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>O segredo foi decodificado antes de assinar.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature usa o texto “whsec_…” como está; só o Standard Webhooks o decodifica.</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>O segredo não foi decodificado antes de assinar.</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>O Standard Webhooks decodifica o base64 depois de “whsec_”; só X-LeadHub-Signature usa o texto como está.</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>Só o corpo foi assinado.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>O Standard Webhooks assina id, timestamp e corpo, separados por pontos.</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>Ela foi feita com outro segredo ou para outro corpo.</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>O corpo tem a forma que este programa escreve, portanto o principal suspeito é o segredo: compare o que está aqui com o do webhook.</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>Um corpo vazio foi assinado.</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>O fluxo da requisição já havia sido lido. Guarde os bytes brutos antes que algo os interprete.</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>O corpo aqui termina com uma quebra de linha que não foi assinada.</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>Remova-a: um editor ou o “echo” a acrescentou.</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>O corpo assinado terminava com uma quebra de linha que falta aqui.</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>Não remova nada do final do corpo antes de verificar.</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>Os finais de linha mudaram.</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>Com CR LF em vez de LF, ou vice-versa, o corpo é outro. Verifique os bytes como chegaram; “De arquivo…” os mantém.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>Há uma marca de ordem de bytes (BOM) antes do corpo.</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>Ela não foi assinada. Salve ou leia o corpo sem ela.</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>O texto foi convertido entre UTF-8 e Latin-1.</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>Os corpos são UTF-8. Verifique os bytes, não um texto decodificado.</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>O JSON foi interpretado e escrito de novo.</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>O significado é o mesmo, mas os espaços, os escapes ou a ordem das chaves mudaram. Verifique os bytes brutos antes de interpretá-los.</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>Nem o segredo nem o corpo explicam a diferença.</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>Verifique se a assinatura e o corpo são da mesma entrega e se o corpo está completo.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>Cabeçalhos de assinatura desta tentativa</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature é “sha256=” seguido do HMAC-SHA256 dos bytes exatos do corpo, em hexadecimal minúsculo.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Não confere</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinada</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Não verificável</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>Recalculando a assinatura.</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>Nenhuma tentativa ainda: cada uma é assinada no envio.</translation>
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
        <translation>sem dados</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>Tentativas das últimas 24 horas</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 com sucesso, %2 com falha</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>Criar um banco de dados aqui</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>Um novo arquivo neste computador. Outros programas gravam leads nele, e os webhooks saem dele.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir um banco de dados</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>Um arquivo do LeadHub Webhooks que já está neste computador.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>Conectar a um banco de dados compartilhado</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>Um arquivo em uma unidade de rede. É melhor deixar o envio para o computador onde ele está.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar com dados de demonstração</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>Leads e webhooks fictícios em um arquivo próprio. Nada é enviado.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>Em qual banco de dados estão os seus leads e webhooks?</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>Um só arquivo contém tudo: webhooks, leads, entregas e o log de webhooks.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos anteriormente</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir somente para leitura</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>O arquivo %1 não existe. Talvez tenha sido movido ou a unidade não esteja conectada.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>Outro programa mantém %1 bloqueado. Aguarde até que ele termine e tente novamente.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 foi criado por uma versão mais recente do LeadHub Webhooks. Instale essa versão; esta deixa o arquivo como está.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 não é um banco de dados do LeadHub Webhooks, ou outro programa mudou a estrutura dele. O arquivo não foi tocado.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 está danificado. O arquivo não foi tocado: restaure um backup ou peça a alguém que conheça SQLite para recuperá-lo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>O disco em que está %1 está cheio. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Não é possível abrir %1: %2</translation>
    </message>
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>Esta conta não tem permissão para gravar em %1. Peça ao proprietário acesso de gravação ao arquivo e à pasta, ou abra-o somente para leitura.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Barra de status</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>Quem faz os envios</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em trânsito</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibidas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · somente leitura</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · compartilhado</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · local</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>Em trânsito: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>A enviar: %1 · mais antiga há %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>A enviar: %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>Os horários estão em UTC. Mostrar horários locais.</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>Os horários são locais. Mostrar UTC.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>O banco de dados não responde</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Todos os envios estão pausados</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>Nada é enviado até que alguém retome o envio na página Dispatcher.</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>Concluindo as tentativas em trânsito</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>Este console não assume mais nada e encerra quando elas terminarem.</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>Enviando daqui</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>Este console envia os webhooks deste banco de dados.</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>Enviando de %1</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>Outro programa envia os webhooks deste banco de dados.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>Nenhum dispatcher ativo</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>As entregas aguardam até que este console ou um serviço as envie.</translation>
    </message>
    <message>
        <source>Show everything again.</source>
        <translation>Mostrar tudo novamente.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>Como isto foi entregue?</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>Por que isto não foi entregue?</translation>
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
        <translation>Criada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (excluído)</translation>
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
        <translation>Corpo</translation>
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
        <translation>Informações</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>Sim: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Não: %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>resolução do nome %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>conexão %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>espera pela resposta %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>Enviar requisição com assinatura incorreta</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Resposta do receptor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>Evento a enviar</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>Envia os valores como estão nesta caixa de diálogo, salvos ou não. Um teste é registrado no log, nunca é retentado e não entra em nenhuma estatística.</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>As requisições deste webhook não são assinadas.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Aguardando a resposta…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>Este receptor não verifica assinaturas: ele aceitou uma requisição assinada com outro segredo. Qualquer pessoa que conheça a URL pode enviar leads a ele.</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>O receptor recusou a requisição com assinatura incorreta, como deve ser.</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>O receptor aceitou a requisição.</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>Resolução do nome</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>Conexão e TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>Uma conexão aberta foi reutilizada: sem resolução do nome, sem nova conexão.</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>O endereço do receptor era %1.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Não houve conexão.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>O certificado ainda era válido por %n dia.</numerusform>
            <numerusform>O certificado ainda era válido por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>O certificado havia expirado.</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>Nenhuma tentativa foi feita ainda.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>Mostrar o console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 é grande demais para ser uma lista de webhooks.</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>%1 está ativo. Novos eventos são enviados a ele.</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>%1 está inativo. Nada mais é enviado a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 está inativo; %n entrega pendente foi cancelada.</numerusform>
            <numerusform>%1 está inativo; %n entregas pendentes foram canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>%1 foi retomado. O que aguardava é enviado agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>%n webhook foi retomado. O que aguardava é enviado agora.</numerusform>
            <numerusform>%n webhooks foram retomados. O que aguardava é enviado agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>%1 foi excluído. O log mantém as entregas dele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 foi excluído; %n entrega pendente foi cancelada.</numerusform>
            <numerusform>%1 foi excluído; %n entregas pendentes foram canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>%1 foi criado: inativo e sem o segredo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 foi criado.</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importar webhooks</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhooks (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Exportar webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n webhook gravado em %1, sem segredos.</numerusform>
            <numerusform>%n webhooks gravados em %1, sem segredos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>Adding %1 is undone.</source>
        <translation>A adição de %1 foi desfeita.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>A chave do banco de dados não está neste computador: nada é enviado a %n webhook. Importe o arquivo de chave em Dispatcher.</numerusform>
            <numerusform>A chave do banco de dados não está neste computador: nada é enviado a %n webhooks. Importe o arquivo de chave em Dispatcher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>Abrir Dispatcher</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n webhook está pausado: nada chega ao receptor. As entregas aguardam.</numerusform>
            <numerusform>%n webhooks estão pausados: nada chega aos receptores. As entregas aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>%1 está pausado. %2 As entregas aguardam. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n webhook está falhando.</numerusform>
            <numerusform>%n webhooks estão falhando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Mostrar falhas</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 está falhando: a última tentativa não teve sucesso; o receptor responde %2.</numerusform>
            <numerusform>%1 está falhando: as últimas %n tentativas não tiveram sucesso; o receptor responde %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 está falhando: a última tentativa não teve sucesso.</numerusform>
            <numerusform>%1 está falhando: as últimas %n tentativas não tiveram sucesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar teste…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Novo webhook…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Ativo</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Enviar &amp;teste…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>Trocar &amp;segredo…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>Recuperar eventos &amp;perdidos…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Mostrar no &amp;log</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <translation>&amp;Histórico de alterações…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>Últimas entregas deste webhook</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>Nenhuma entrega ainda.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar teste…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>Recuperar perdidos…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>Tentativas, últimas 24 h</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>Nada é enviado a ele. Os eventos que ocorrem agora podem ser recuperados depois.</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>Nada é enviado a ele: a chave do banco de dados não está neste computador.</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>Nada é enviado a ele, exceto uma sondagem de vez em quando. %1 %2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>Nenhuma tentativa nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>Todas as tentativas das últimas 24 horas tiveram sucesso.</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>%1 das tentativas das últimas 24 horas falharam.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>%1 das tentativas falharam em 24 h; o receptor responde %2.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>%1 das tentativas falharam em 24 h; a última terminou com: %2.</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>Ative-o primeiro: nada é enviado a ele agora.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>O webhook %1 também tem este nome.</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>“%1” também envia a esta URL.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>En&amp;viar teste</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Novo webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Seções do webhook</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Código do receptor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>Este banco de dados está aberto somente para leitura: não é possível salvar.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>A chave do banco de dados não está neste computador: não é possível ler o segredo e os cabeçalhos, e nada é enviado. Importe o arquivo de chave em Dispatcher; o resto pode ser alterado.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>A chave do banco de dados não está neste computador: não é possível armazenar um segredo nem cabeçalhos. Importe o arquivo de chave em Dispatcher.</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Um webhook precisa de um nome, uma URL e pelo menos um evento.</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>Corrija os campos marcados para salvar.</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>Alguém excluiu este webhook nesse meio-tempo. Salvar cria um novo.</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>Outra pessoa alterou este webhook nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>Permitir %1?</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>Todos os webhooks deste banco de dados poderão enviar a endereços em %1. Permita somente se souber o que escuta lá.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>O que mudou neste webhook ainda não foi salvo.</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>Todos, inclusive futuros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retentativas</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primeira espera</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultâneas</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausar após</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>Falhando há</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taxa de erros</translation>
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
        <translation>Lendo os webhooks…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Nenhum webhook ainda</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>Um webhook envia cada evento dos seus leads a uma URL assim que ele ocorre.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Novo webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>Nenhum webhook corresponde</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>A pesquisa abrange nomes, URLs e eventos.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>Falhando</translation>
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
        <translation>Uma sondagem está em andamento.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>Próxima sondagem: %1.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Sucesso 24 h</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>Assinado</translation>
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
        <translation>sem tráfego</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>A última tentativa não teve sucesso.</numerusform>
            <numerusform>As últimas %n tentativas não tiveram sucesso.</numerusform>
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
        <translation>%1 das tentativas das últimas 24 horas tiveram sucesso</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>sem tráfego nas últimas 24 horas</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1, %2, %3, %4, %5, %6 pendentes, última entrega: %7</translation>
    </message>
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>Continua pausado até que alguém o retome.</translation>
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
        <translation>Pesquisar nome, URL ou evento</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Novo webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>Não é possível ler os webhooks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n exige atenção</numerusform>
            <numerusform>%1 · %n exigem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>%1 de %2 exibidos</translation>
    </message>
</context>
</TS>
