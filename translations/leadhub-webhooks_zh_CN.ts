<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>数据库被其他程序锁定（%1）。</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>访问数据库被拒绝（%1）。</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>无法写入数据库（%1）。</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>磁盘已满（%1）。</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>数据库已损坏（%1）。</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>该文件不是 LeadHub Webhooks 数据库（%1）。</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>无法打开数据库（%1）。</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>读取或写入数据库失败（%1）。</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>%1 处没有数据库。</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>重试，或找出一直未结束事务的程序。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>释放一些空间；已提交的内容不会丢失。</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>检查路径是否正确，以及所在文件夹是否可写。</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>数据库中的密钥已锁定：此处没有主密钥。</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>数据库中的密钥已锁定：此处没有主密钥 %1。</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>无法用此主密钥解开某个密钥。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>无法读取该 Webhook 的密钥或标头：此处没有数据库的主密钥。</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>用 --key-file 指定主密钥，或用 `database key import` 导入。</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>使用创建此数据库时的主密钥，或重新设置密钥。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>“%1”已被其他人更改。</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>Webhook %1 已被其他人更改。</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>查看新值，然后重新更改。</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>该 Webhook 已停用：不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>没有 Webhook %1。</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>缺少名称：为该 Webhook 指定名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>名称超过 %1 个字符：缩短名称。</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>名称包含换行符或其他控制字符：写成一行。</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>未选择事件：至少选择一个，或选择所有事件。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1必须介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>超时时间</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>首次重试前的等待时间</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>重试前的最长等待时间</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>退避系数</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>同时进行的尝试数</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>缺少 URL。</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>URL 包含空白、反斜杠或控制字符。</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>URL 不是以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>URL 带有片段（#），片段不会被发送。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>URL 在主机名前包含用户名或密码。</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>URL 的主机名包含百分号（转义或区域）。</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>URL 缺少主机名。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>URL 的主机名不是有效的名称或地址。</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>URL 的主机名以数字结尾，但不是 IP 地址。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>URL 的主机名不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>URL 的端口不在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>URL 无效。</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>URL 超过 %1 字节：缩短 URL。</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>写法示例：https://example.com/hooks/leads</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>使用普通 http 时，传输途中的任何人都能读取和更改发送的内容：如果接收端支持，使用 https。</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>URL 的查询部分似乎包含凭据（%1），而 URL 会显示在日志中：改用标头发送。</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 位于 %2（%3），不允许访问。要发送到该地址，需允许该网络：--allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 位于 %2（%3），不允许访问。</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 位于 %2（%3），始终不允许访问。使用其他地址。</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>无法允许 %1：它位于 %2（%3）。</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>改为允许接收端自己的网络。</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>云元数据</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>链路本地</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>链路本地，云元数据</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>标头需要名称、冒号和值。</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>标头名称只能包含字母、数字和 !#$%&amp;&apos;*+-.^_`|~。</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>标头 %1 由本程序或 HTTP 本身设置。</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>标头 %1 出现两次：保留其中一个。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>标头 %1 的值包含换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>标头 %1 的值超过 %2 字节。</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>写法示例：X-Team: sales</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>去掉名称中的空格和其他字符。</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>使用其他名称。</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>将值写成一行。</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>缩短该值。</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>密钥超过 %1 字节。</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>密钥不是不含 NUL 的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>指定密钥，或选择不使用密钥。</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>使用较短的密钥。</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>按接收端的要求，以十六进制或 base64 写出二进制密钥。</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>响应 %1；不跟随重定向。</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>响应 %1，重定向到 %2；不跟随重定向。</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>响应 %1，不是最终响应；接收端可能已收到请求。</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>响应 %1，不是 HTTP 状态码。</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>%1 内没有响应。</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>%1 内未能建立连接。</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>%1 内没有空闲的连接可用于此服务器。</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>无法连接到端口 %1。</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>找不到名称 %1。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>无法解析名称 %1；没有名称服务器响应。</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>%2 内未找到名称 %1。</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>服务器拒绝了端口 %1 上的连接。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>无法连接到服务器：%1。</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>服务器在请求发送前关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>服务器在 TLS 握手期间关闭了连接。</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>连接已结束，但没有收到 HTTP 响应；接收端可能已收到请求。</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>返回的内容不是 HTTP 响应。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>TLS 握手失败：%1。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>证书已被吊销。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>证书不适用于名称 %1。</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>证书是自签名的，此处不信任它。</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>证书的颁发机构在此处不受信任。</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>证书未被接受：%1。</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>发送已停止，未等到响应。</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>发送已停止，请求未发出。</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>由操作员取消</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>线索已清除</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1 发生于 %2。</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>该 Webhook 已被删除。</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>它订阅了 %1。</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>它未订阅 %1。</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>它已启用。</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>它已停用：不会向它发送任何事件。</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>它的地址 %1 允许访问。</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>每次尝试都会解析 %1，并检查届时得到的地址。</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>它的密钥可以读取。</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>它没有密钥：请求不签名。</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>发送已开启。</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>所有发送已暂停；用 `dispatcher resume` 恢复。</translation>
    </message>
    <message>
        <source>Registered dispatchers: %1.</source>
        <translation>已注册 %1 个分发器。</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>没有程序在分发：启动服务。</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>%2 上的分发器 %1 正在处理它。</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>处理它的分发器已消失；将由另一个接手。</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>存在一条投递：%1。</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>该投递现处于待发送状态。</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>该投递现处于待发送状态（上次结果：%1）。</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>下次尝试时间为 %1。</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>下次尝试时间为 %1（上次结果：%2）。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>正在进行第 %1 次尝试。</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>第 %1 次尝试时送达。</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>该投递已取消：%1。</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>尝试 %1 次后失败；用 `deliveries redeliver` 重新开始。</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>尝试 %1 次后失败（上次结果：%2）；用 `deliveries redeliver` 重新开始。</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>数据库所在磁盘仅剩 %1 MB 可用空间：在达到 %2 MB 之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>释放一些空间，或更改 --min-free-space。</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>没有配置文件 %1。</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>用 --config 指定一个现有文件。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>无法读取配置文件 %1。</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>检查其权限，以及各行是否为 `name=value` 形式。</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>未使用数据库的设置 %1：%2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>没有设置“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>没有设置“%1”</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 超出范围。</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>必须介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>“%1”不是 %2 的有效值。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>可用的值：%1。</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>不支持需要登录的代理。</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>代理的密码属于机密，不应写在选项中。</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>“%1”不是 HTTP 代理。</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>写法示例：http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>“%1”不是大小。</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>写法示例：500kB、20MB 或 2GB</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>用 `config show` 查看所有设置。</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 未指定文件。</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>“%1”不是地址加端口。</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>写法示例：127.0.0.1:9797 或 [::1]:9797</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>其他程序已在 %1 上监听。</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>停止该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>选择本机的地址，或 127.0.0.1。</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>不允许在 %1 上监听。</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>1024 以下的端口需要特权；选择更大的端口号。</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>在 %1 上监听失败：%2。</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>无法在端口 %1 上监听：%2。</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>选择其他端口；0 表示使用空闲端口。</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>数据库被其他程序锁定。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>数据库已被其他程序或其他版本更改。</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>数据库无法工作；详见日志。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>此处没有数据库的主密钥：有密钥的 Webhook 暂不发送。</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>事件循环已停滞 %1。</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>分发器正在停止。</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>分发器尚未开始。</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>分发器上次心跳在 %1前。</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>%1 处的服务没有响应。</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>%1 处没有程序在监听：服务未运行，或尚未启动完成。</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>在 %1 响应的不是此服务（状态码 %2）。</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>没有程序从此数据库分发；可用 leadhub-webhooks --service 分发。</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>分发器上次心跳在 %1 秒前。</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>用以下命令新建：leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>“%1”不能作为数据库文件。</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>用 --database 指定文件。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>检查其权限，以及运行本程序的用户。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>用 --database 指定其他文件。</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 的架构版本为 %2；此版本最高只支持 %3。</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>安装更新版本的 LeadHub Webhooks，或还原升级前的备份。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>用以下命令初始化：leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>%1 的架构已被更改：%2。</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>撤销该更改，或还原备份。</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>还原备份；用 `database check` 查看详情。未作任何修复。</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>数据库拒绝了更改：%1。</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>数据库出错：%1（代码 %2）。</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>架构：%1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>权限：本机上的任何人都能打开 %1；用 `chmod o-rwx` 禁止</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>主密钥：此处没有主密钥 %1，密钥已锁定；用 `database key import` 导入</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>指定一个新文件。</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 中的主密钥是 %2，但此数据库需要 %3。</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>用 --key-file 指定正确的主密钥。</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>此数据库还没有主密钥：其中没有任何密钥。</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>此数据库不需要主密钥：其中没有任何密钥。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>无法将 %1 改名保留。</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>更换主密钥需要旧的主密钥。</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>用 `database key import` 导入。</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>新的主密钥位于 %1，但无法移动到 %2。</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>手动移到该处：从现在起它就是主密钥。</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>这不是 LeadHub Webhooks 的主密钥。</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>使用由 `database key export` 写出的文件。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>无法写入主密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>无法读取主密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>加密密钥失败。</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>数据库不为空：未作任何更改。</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>为演示新建一个数据库。</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>程序中缺少示例线索。</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>没有可供控制台使用的显示器。</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>此构建不含控制台。</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>使用 --service 或某个命令；参见 leadhub-webhooks --help。</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>没有投递 %1。</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>参见 `deliveries list`。</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>有多条投递的 ID 以 %1 开头。</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>没有事件 %1。</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>参见 `events list`。</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>有多个事件的 ID 以 %1 开头。</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>多输入几位。</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>参见 `webhooks list`。</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>有多个 Webhook 名为“%1”。</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>使用其中一个编号：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>无法复制“%1”：此处没有数据库的主密钥。</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>先导入主密钥，再复制。</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>先启用它：leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>事件的线索需要 id。</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>添加 &quot;id&quot;：一个大于 0 的数字。</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>没有线索 %1。</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>已存在线索 %1。</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>分发器在得知结果之前已结束；接收端可能已收到此请求。</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>%2 的端口 %1 属于本程序自身。</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>该 Webhook 已不存在或已锁定。</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>接收端在此连接上的响应与请求不对应；它可能已收到请求。</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>响应 %1。</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>代理需要登录，不支持。</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>请求失败：%1。</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>%2 内连续 %1 条投递失败。</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>%3 内 %2 次尝试中有 %1 次失败。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>它未暂停。</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>最多 %1：超出的部分排队等待。</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>无法用现有的主密钥读取其密钥或标头，因此不会向它发送任何内容；用 `database key import` 导入主密钥。</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>没有生成投递：事件发生时该 Webhook 已停用或未订阅。用 `webhooks recover` 立即补发。</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>有一个值不是文本</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>有多个 Webhook 使用此名称：先将它们重命名。</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>它已锁定，因为此处没有数据库的主密钥。</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>无法导入没有名称的 Webhook。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>该文件不是 JSON：第 %2 字节处，%1。</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>该文件不是 `webhooks export` 写出的 Webhook 列表。</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>它在文件中出现两次。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>没有事件“%1”。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>网络写法示例：10.1.0.0/16、::1/128 或单个地址</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>“%1”不是网络：“%2”不是 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>“%1”不是网络：/ 之后须为 0 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>“%1”不是网络：前 %2 位之后还有置 1 的位。</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>“%1”不是速率。</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>写法示例：10/s、90/m 或 0.5/s；none：不限速</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>“%1”不是时长：%2。</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>写法示例：250ms、15s、10m、2h、7d 或 1h30m</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>每个单位前须有一个整数</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>缺少单位</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>“%1”不是单位</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>单位从大到小排列，每个只用一次</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>带引号的字段在结束引号之后还有内容。</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>带引号的字段中，引号须写两次。</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>此引号没有闭合。</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>将文件保存为 &quot;CSV UTF-8&quot;。</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>该记录超过 1 MiB。</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>可能有引号没有闭合。</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>该行超过 1 MiB。</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines 每行一个对象。</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score 必须是整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at 必须是时间，不能是“%1”。</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>写法示例：2026-04-29T10:30:00Z 或 2026-04-29 10:30 (UTC)</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags 必须是文本。</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>写法示例：[&quot;vip&quot;, &quot;from-webinar&quot;] 或 vip; from-webinar</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags 必须是文本的 JSON 数组，不能是“%1”。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>文本数组</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 必须是%2或 null。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 必须是整数，不能是 %2。</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead 必须是对象。</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 不能包含 NUL 字符。</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>线索没有字段 %1。</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>这不是电子邮件地址：须有一个 @，且两侧都有文本。</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>线索需要 id、电子邮件或姓名。</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>可用字段：%1。</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>线索没有字段“%1”。</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>有两列映射到字段 %1。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>选择其中一列。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件没有“%1”列。</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>文件的列为：%1。</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>“%1”列映射到两个字段。</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>该行有 %1 个字段，但标题行有 %2 个。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>这不是 JSON：第 %2 列，%1。</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>一行必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>文件中没有任何一行包含键“%1”。</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>键区分大小写。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>其第一行为列标题。</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>文件中没有一列是线索的字段：%1。</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>其第一行必须是列标题；用 --map &apos;Column=field&apos; 指定其他列。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>此“)”之前没有“(”。</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR 须放在两个条件之间。要搜索这个词，写成 &quot;OR&quot;。</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>“)”之前缺少条件。</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>此后缺少条件。要搜索某个词本身，将它放在引号中。</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>条件最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>此“(”没有闭合。</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>筛选最多包含 %1 个条件。</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>筛选最多包含 %1 个字符。</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>省去 AND：并列的条件须全部满足。要搜索这个词，写成 &quot;AND&quot;。</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>“-”须紧靠在要否定的条件之前，例如 -status:succeeded。</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>“:”之前须为字段名，例如 status:failed。要搜索文本，将它放在引号中。</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>引号之间须有内容。</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>此处缺少条件。</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>“%1”之后须紧跟一个值。含空格的值须加引号。</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>引号中的反斜杠只能放在 &quot; 或另一个反斜杠之前。一个反斜杠写成 \\。</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>此引号没有闭合。引号中的引号写成 \&quot;。</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>引号须包住整个值，例如 webhook:&quot;Sync to HubSpot&quot;。</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>在“(”之前加空格；如果括号属于该值，则将值放在引号中。</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>结束引号之后须有空格。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 不能是“%2”。是否指 %3？可用的值：%4。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 不能是“%2”。可用的值：%3。</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 是整数，例如 %2。</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 是一个范围，无法比较。写一个状态码，例如 %2。</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code 是 HTTP 状态码，例如 code:503、code:5xx、code:&gt;=400 或 code:none。</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration 是带单位的时间，例如 duration:&gt;2s 或 duration:&lt;500ms。</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration 需要比较，例如 %1 或 %2。</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 是时间或多久以前，例如 %2、%3 或 %4。</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>Webhook 的编号写成 webhook:#12。以 # 开头的名称须加引号。</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>“*”只能放在事件的末尾，例如 event:lead.*。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>没有字段“%1”。是否指 %2？可用字段：%3。含“:”的文本须加引号。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>没有字段“%1”。可用字段：%2。含“:”的文本须加引号。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 不能用 &lt;、&gt; 或 = 比较。写成 %2；值以这些符号开头时须加引号。</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>无法识别此条件。</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>数据库 %1 在打开期间被移动或删除。</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>数据库 %1 在打开期间被另一个文件取代。</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>将其放回原处即可继续。</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>不再向旧文件写入任何内容；打开新文件。</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>旧文件预写日志中的内容位于 %1。</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>检查磁盘和系统日志；已提交的内容没有丢失。</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>用 --database 指定其他文件；如果它原本是数据库，则还原备份。未作任何更改。</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>接收端要求停止：响应为 410 Gone。</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>它自 %1 起已暂停。</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>不会进行探测；用 `webhooks resume %1` 结束暂停。</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>正在探测；用 `webhooks resume %1` 结束暂停。</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>下次探测时间为 %1；用 `webhooks resume %2` 结束暂停。</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>Webhook 为“%1”。</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>用 --key-file 指定正确的主密钥，或用 `database key import` 导入。</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>主密钥 %1 不在 %2。</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>用 --key-file 指定，或用 `database key import` 导入。</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>其间已有他人更换了主密钥。</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>用新的主密钥重新打开数据库。</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>无法到达 %1：有一个文件夹无法进入。</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>检查其文件夹的权限，以及运行本程序的用户。</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>审计日志中没有条目 %1。</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>参见 `audit list`。</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>配置文件不能再指定另一个配置文件</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>无法读取 CA 文件 %1：%2。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA 文件 %1 不含任何证书。</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file 指定 PEM 格式的证书颁发机构文件。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>环境变量 %1 不对应任何设置。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>环境变量 %1 不对应任何设置；是否指 %2？</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>必须为 0（不限制），或介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>可用的值：%1，或 &apos;*&apos; 表示所有事件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 必须是文本。</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers 必须是由名称和值组成的对象。</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events 必须是列表，其中至少有一个事件名称，或为 &quot;*&quot;。</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Webhook 必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>“%1”既是一个 Webhook 的名称，又是另一个 Webhook 的编号。</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>按编号写成 #%1，按名称写成 #%2。</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>此行仅以 CR 结尾，与旧款 Mac 上一样。</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>用 Windows 或 Unix 的换行符保存文件。</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id 必须是 1 到 %1 之间的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>此处没有这样的字段；可用字段：%1。</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>event 必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>含空格的时间须加引号，例如 %1:&quot;%2 %3&quot;。</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>没有密钥就没有 Standard Webhooks 要求的 webhook-signature：设置密钥。</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>使用 Standard Webhooks 时，密钥中“whsec_”之后必须是 base64：更正密钥，或生成密钥。</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>事件的类型包含字母、数字、“_”、“.”和“-”以外的字符：不会发送。</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>投递的 ID 包含字母、数字、“_”、“.”和“-”以外的字符：不会发送。</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>按此速率，%1 条投递所需时间会超过一天。</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>每次最多重新投递 %1 条，或选择不低于 %2 的速率。</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>唯一一次尝试失败；用 `deliveries redeliver` 重新开始。</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>唯一一次尝试失败（上次结果：%1）；用 `deliveries redeliver` 重新开始。</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>只说明将执行的操作</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>输出用于在 shell 中补全命令行的程序</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>显示所有设置及其来源</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>检查配置文件和数据库的设置</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>显示读取哪些配置文件</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>将设置存入数据库，对所有使用者生效</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>从数据库移除设置</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>显示数据库的信息</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>检查是否损坏，以及架构是否被更改</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>更新架构，并先在该文件旁创建备份</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>在不中断运行的情况下写出副本；主密钥不在其中</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>将主密钥写入只有当前用户可读的文件</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>用导出的主密钥解锁密钥</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>用新的主密钥加密所有密钥</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>只包括匹配的项目，例如 &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>列出投递，最新的在前</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>最多显示的数量（50）</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>只包括早于此投递的投递</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>显示一条投递及其尝试、最近的请求和响应</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>跟踪日志：每记录一次尝试输出一行</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>达到此尝试次数后结束</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>从最早的尝试开始，而不是下一次尝试</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>将投递写为 CSV、JSON Lines 或 HTTP 存档，最新的在前</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>取决于 --output 的文件名，否则为 csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>写到此处，而不是标准输出</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>说明某个事件为何投递或未投递到某个 Webhook</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>事件，代替投递的 ID</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>立即进行等待中的投递的下次尝试</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>重新发送已结束的投递，并开始新一轮尝试</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>每秒、每分钟（/m）或每小时（/h）的数量；10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>不再发送等待中的投递</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>从日志中移除旧事件及其已结束的投递</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>多久以前，例如 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>显示发送是否开启，以及由谁分发</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>在恢复之前不向任何 Webhook 发送；投递继续排队</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>列出事件，最新的在前</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>只包括编号更小的事件</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>显示一个事件及其有效负载</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>只输出有效负载，逐字节原样输出</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>为线索触发事件，线索无需已存储</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>记录线索提交了表单，并触发 form.submitted</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>提交表单的线索</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>提交的表单</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>询问 --listen 指定的服务是否有程序在分发，未指定时查看数据库</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>同时检查能否正常工作：数据库、心跳、主密钥</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>LeadHub Webhooks 将线索的变更转为带签名、可重试、有日志的 Webhook 投递。</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>无显示界面分发</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>运行一个命令</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令的选项：</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>服务的选项：</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>设置（也可用环境变量 LEADHUB_WEBHOOKS_&lt;NAME&gt; 和文件中的 `name=value`）：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>退出码：0 完成；1 部分失败；64 用法错误；65 输入文件有误；66 未找到；69 不可用；
  70 内部错误；74 数据库或磁盘；75 临时错误；77 权限；78 配置；130、143 已中断</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>用 `leadhub-webhooks %1 COMMAND --help` 查看其中某个命令的说明。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>用 `leadhub-webhooks --help` 列出所有命令共有的选项。</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>以制表符分隔的值输出，不含标题</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>标准错误只输出错误</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>同意所有确认提问</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>说明本程序或该命令</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>在前台分发，无显示界面</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>与 --service 一起使用：发送所有待发送的内容，然后退出</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>设置字段；空值表示清除</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>按 id 列出线索</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>只包括 id 更大的线索</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>显示一条线索</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>添加线索，并触发 lead.created</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>更改线索，并触发 lead.updated 及其他适用的事件</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>删除线索，并触发 lead.deleted</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>同时清除日志中有关该线索的所有内容</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>从 CSV 文件或 JSON Lines 添加和更改线索，全部成功或全部不写入；- 表示标准输入</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>略过有误的行，而不是拒绝整个文件</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>未指定时取决于文件名</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>在本机接收 Webhook，用于试用</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>127.0.0.1 上的端口；未指定时使用空闲端口</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>用此密钥检查签名</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>用此状态码响应；未指定时为 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>只对前 N 个请求；之后为 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>每次响应前等待的毫秒数</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>收到 N 个请求后结束</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>像接收端一样检查标准输入中正文的签名</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>该 Webhook 的密钥</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>X-LeadHub-Signature 的值</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>发送一条测试投递并显示结果</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>测试的事件；未指定时为 lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>在自动暂停后立即恢复向它发送；先发送等待中的内容</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>用新密钥签名；旧密钥在一段时间内继续为第二个标头签名</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>新密钥；- 表示标准输入</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>生成新密钥，仅在此时显示一次</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>为它错过的事件生成投递</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>从此时间起，或从多久以前起的事件</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>到此时间为止的事件；未指定时为现在</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>按照 JSON 文件新建和更新 Webhook，以名称区分</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>将所有 Webhook 写为 JSON，不含密钥</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>不再签名</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>移除其标头；用 --header 添加新标头</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>不发送 Standard Webhooks 标头</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>列出所有 Webhook</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>显示一个 Webhook</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>添加 Webhook；数据库不存在时会新建</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>更改选项所指定的内容，从下次尝试起生效</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>恢复向它发送</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>停止向它发送；未完成的投递将被取消</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>永久删除；其投递保留在日志中</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>投递的目标地址</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>订阅的事件，&apos;*&apos; 表示所有事件</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>用此文件中的密钥签名；- 表示标准输入</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>用新密钥签名，新密钥仅在此时显示一次</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>请求的标头</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>同时发送 webhook-id、webhook-timestamp、webhook-signature</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>暂不向它发送任何内容</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>一次尝试的最长时间；`default`：与全局相同</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>首次尝试之后的尝试次数</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>首次重试前的等待时间</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>每次等待时间是前一次的多少倍</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>重试前的最长等待时间</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>同时进行的尝试数</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>每秒或每分钟的尝试数；none：不限速</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>连续失败的投递达到此数量后暂停；0：从不暂停</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>这些失败的投递至少须跨越的时间</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>在该时间内，失败的尝试达到此百分比时也会暂停；0：不启用</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>允许发送到的专用网络，例如 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>存放数据库主密钥的文件</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>在 ADDRESS:PORT 上通过 HTTP 接收线索，例如 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>存放令牌的文件，通过 HTTP 发送线索时须出示该令牌</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>代替系统所信任的证书颁发机构（PEM）</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>服务响应 /livez、/readyz 和 /metrics 的地址，例如 127.0.0.1:9797；未指定时不提供</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>HTTP 代理，例如 http://proxy:3128；它能看到发送目标，以及普通 http 的全部内容</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>数据库所在磁盘的可用空间低于此值时不再认领；0：不限</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>预写日志增长到多大后，将其页面移入数据库文件</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>日志的详细程度</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>日志的格式</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>一次尝试的最长时间</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>同时向一个 Webhook 进行的尝试数</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>连续失败的投递达到此数量后暂停 Webhook；0：不自动暂停</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>在 auto-pause-span 内有 20 次或更多尝试，且失败的尝试达到此百分比时，也会暂停 Webhook；0：不启用</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>Webhook 暂停后到首次探测的等待时间；之后间隔逐次加倍，最长 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>同时向所有 Webhook 进行的尝试数</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>连接组的数量；每组最多向一台主机打开 6 个连接</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>已结束的投递的保留时间</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>数据库超过此大小时移除最早的投递，例如 2GB；0：不限</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>列出操作员所作的更改，最新的在前</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>只包括此 Webhook 的更改，该 Webhook 可以已被删除</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>从此时间起，或从多久以前起的更改</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>只包括操作者、操作或值中含有此文字的更改</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>只包括早于此更改的更改</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>显示一项更改及其前后的字段</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>审计日志的保留时间</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>JSON 对象形式的线索，或与有效负载中一样的 event 和 lead；- 表示标准输入</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>列所对应的字段；none：略过该列</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>旧密钥继续用于签名的时间，最长 90d；未指定时为 24h，0：不再用于签名</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>是否存在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>附加配置文件</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>数据库 ID</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>日志模式</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1（网络文件系统）</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>最近的事件</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>WEBHOOK</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>无响应：%1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>响应 %1（正文已截断）</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>%1：%2 到“%3”的投递，%4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>第 %1 次尝试的请求：POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>等待首次尝试，预定时间为 %1。</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>等待重新投递的首次尝试，预定时间为 %1。</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>一次不计数的尝试未成功：%1 下次尝试的预定时间为 %2。</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>尝试 %1 未成功：%2 下次尝试的预定时间为 %3。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>正在进行第 %1 次尝试。</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>第 %2 次尝试时送达“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>尝试 %n 次后最终失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>该投递已取消：%1。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>分发器</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1，进程 %2，版本 %3，上次心跳 %4，%5 条发送中</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已新建</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 尝试 %4 投递 %5 签名 %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在 %1 上监听</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>它不是以“sha256=”开头</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>它在“sha256=”之后有 %n 个字符，而不是 64 个</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>它不是小写</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>密钥不同，或正文与发送的内容并非逐字节相同</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已补发</translation>
    </message>
    <message>
        <source>create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>已自动暂停</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>在 %2 内连续 %1 条投递失败后</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>%2 内有 %1 % 的尝试失败时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1，或%2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>自动暂停始于</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>下次探测</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>从不：用 `webhooks resume` 恢复</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时时间</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1，系数 %2，最长 %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>自动暂停</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>上一个密钥有效至</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>是：此处没有数据库的主密钥，因此不会向它发送任何内容</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1（已更换）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1；密钥已锁定：%2</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>等待用 `webhooks resume %1` 结束该 Webhook 的暂停。</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>设置密钥前保持停用</translation>
    </message>
</context>
<context>
    <name>webhooks::Spans</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message>
        <source>--json and --plain exclude each other.</source>
        <translation>--json 与 --plain 不能同时使用。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>指定其中一个。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>参见 leadhub-webhooks --help。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不接受值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>选项 --%1 需要值：--%1 %2。</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>如果值以短横线开头，写成 --%1=VALUE。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>命令“%1”不完整：指定要执行的操作。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>可用的操作：%1。</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>没有命令“%1 %2”。</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>用法：leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1”需要 %2。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>参数“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>“%2”没有选项 %1。</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service 不接受命令：“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>--service 没有选项 --%1。</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>警告：未使用数据库的设置：%1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>设置没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>错误：设置有 %n 个问题，见上文。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>“%1”不能存入数据库：它因计算机而异。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>未执行任何操作：添加 --yes 表示同意。</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>输入 y 表示同意：</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>主密钥不在其中；用 `database key export` 写出。</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>将生成新的主密钥，并用它加密所有密钥；旧的主密钥文件将保留为 .old。</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>所有密钥将用新的主密钥加密：只有旧主密钥的程序和服务将无法读取密钥。</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>没有匹配的投递。</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>还有更多：--before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>用 ID 或 --filter 指定投递。</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>写成 ID... 或 --filter &apos;status:failed since:1h&apos;。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>已略过（%1）：%n 条投递</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>试运行：未执行任何操作。</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>其余的投递在此期间已自行变化。</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate 必须是单位时间的数量，不能是“%1”。</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>写法示例：10/s、100/m 或 600/h</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>将重新发送 %n 条投递。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>将重新发送 %n 条投递（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>将重新发送 %n 条投递（%1），分散在 %2 内进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>将取消 %n 条投递。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>将取消 %n 条投递（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>已移除 %1 个事件，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>已在等待或正在发送</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>其 Webhook 已被删除</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>其 Webhook 已停用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 条投递，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>缺少 --older-than AGE；写法示例：30d</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>将移除 %1 之前的 %n 个事件及其投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format 必须是 csv、jsonl 或 har，不能是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>已写入 %n 条投递</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>已导出 %n 条投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>指定一条投递，或一个事件和一个 Webhook。</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>写成 ID 或 --event EVENT --webhook WEBHOOK。</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>没有程序在分发；可用 leadhub-webhooks --service 分发。</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>在此之前没有事件。</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>尚无事件。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>没有事件“%1”。</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>可用事件：%1。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 不是 JSON：第 %3 字节处，%2。</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 必须包含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>缺少 --lead-file FILE：事件须与线索相关。- 表示标准输入。</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>没有已启用的 Webhook 订阅 %1。</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>缺少 --lead ID：表单须由线索提交。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 超过 %2 字节。</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>在此之后没有线索。</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>尚无线索。</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>还有更多：--after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>线索的 id</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>已存在线索 %1；用 `leads edit` 更改。</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>已添加线索 %1。</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>线索的 id 无法更改。</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>线索 %1 没有变化：未生成事件。</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>已更改线索 %1。</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>线索 %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>线索 %1（%2）</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>将删除%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>将删除%1；其事件和 %n 条投递将从日志中清除，等待中的投递不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1已被删除；其事件和 %n 条投递将从日志中清除，等待中的投递不会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>已删除线索 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>已删除线索 %1，并清除了 %n 个事件及由此产生的所有内容。仍需发送的内容将在发送后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format 必须是 csv 或 jsonl，不能是“%1”。</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>无法从 %1 的名称判断格式。</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>明确指定：--format csv 或 --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map：“%1”不是 Column=field 形式。</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>写法示例：--map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map 两次指定了“%1”列。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>“%1”列：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>…还有 %n 行有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>未导入任何内容：更正这些行，或用 --skip-bad 略过。</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>这是试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>已忽略的列：%1（可用 --map &apos;Column=field&apos; 使用）。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>可用字段：%1。</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>没有要设置的内容。</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>至少指定一个字段：--set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>“%1”不是 FIELD=VALUE 形式。</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>写法示例：--set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>线索没有字段“%1”。</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set 两次指定了 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>无法清除 %1。</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>参见 leadhub-webhooks-filter(7)。</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 必须是大于 0 的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 必须是 1 到 %2 之间的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>“verify”需要 --secret-file 和 --signature。</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>正文来自标准输入，因此密钥必须在文件中。</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>将向“%2”发送 %1 的测试。</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>“%1”未暂停。</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>它已停用；用 `webhooks enable` 恢复向它发送。</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>用 --secret-file 或 --generate-secret 指定新密钥。</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1：“%2”既不是时间也不是时长。</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>写法示例：2026-04-29T10:30Z，或 6h 表示六小时前</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>“webhooks recover”需要 --since。</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since 晚于 --until。</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>该 Webhook 已停用：不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>先启用它：leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>将为“%1”错过的 %n 个事件生成投递，并立即发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>已补发 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>已将 %n 个 Webhook 写入 %1，不含密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1：标头 %2 的值不在文件中；用 `webhooks edit --header` 设置</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1：其密钥不在文件中；用 `webhooks rotate-secret` 设置</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>文件中没有 Webhook。</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>错误：%1：%2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>尚无 Webhook；用 `webhooks add` 添加。</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>“webhooks add”需要 --%1。</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>没有要更改的内容：至少指定一个选项。</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret 不能与 --secret-file 或 --generate-secret 同时使用。</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>该 Webhook 已锁定：没有数据库的主密钥，无法读取其标头。</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>用 --key-file 指定主密钥，或添加 --no-headers 以放弃这些标头。</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>将停用“%1”，并取消其未完成的投递：%2 条。</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>已取消未完成的投递：%1 条。</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>将永久删除 Webhook %1“%2”；其未完成的投递（%3 条）将被取消。</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>这会永久删除 Webhook %1“%2”；其未完成的投递（%3 条）将被取消。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file 与 --generate-secret 不能同时使用。</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>没有匹配的更改。</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once 须与 --service 一起使用。</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once 不能与 --%1 同时使用：所有待发送的投递发送完毕后即结束。</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>事件的发生时间就是其创建时间：省去 occurred_at。</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 的内容是 %2，不是 %3。</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>触发 %1，或省去 event。</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>它是使用有效负载中各键的线索，或像有效负载一样包含 event 和 lead。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap 最长为 %1：更换密钥是为了让旧密钥失效。</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1：其密钥不在文件中，因此导入后为停用状态；先用 `webhooks rotate-secret` 设置密钥，再用 `webhooks enable` 开始向它发送</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>关于 LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>复制这些信息</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>信息已复制。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>将 LeadHub 的事件发送到 Webhook，并显示每个事件的投递结果。</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 &lt;a href=&quot;%1&quot;&gt;GNU 通用公共许可证&lt;/a&gt;第 3 版或更新版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1，架构版本 %2，日志模式 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>%Ln 个 Webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>%Ln 条未完成投递</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>%1：%n 次尝试，错误率 %2，p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>尝试次数趋势</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>第 %1 次尝试：%2，%3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>起因</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1（已更换）</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1：更改前 %2，更改后 %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>%1：%2，操作者 %3，%4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>途径</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>更改前后的字段</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>此更改没有值。</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>显示 Webhook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>搜索操作者、操作或值</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>显示哪个 Webhook 的更改</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>正在读取审计日志…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>添加、更改或删除 Webhook，更改设置，或重新发送投递时，操作者会列在此处。线索的更改不在其中。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有匹配的更改</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示所有更改</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>无法读取审计日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>添加 Webhook</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>更改 Webhook</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>启用 Webhook</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>停用 Webhook</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>删除 Webhook</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>恢复 Webhook</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>导入 Webhook</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>设置密钥</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>更改标头</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>暂停发送</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>重试投递</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>重新发送投递</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>取消投递</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>补发错过的事件</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>移除旧投递</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>清除线索的历史</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>忽略失败记录</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>重新列出失败记录</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>新建主密钥</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>导出主密钥</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>导入主密钥</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>更换主密钥</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>升级数据库</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>上一个密钥有效至</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Standard Webhooks 标头</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时时间</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Attempts a second</source>
        <translation>每秒尝试数</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>连续失败后暂停</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>失败持续时间</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递数</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>线索 %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>所有 Webhook</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>多个 Webhook</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>“%1”已以 CSV 格式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>以表格显示“%1”</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>将“%1”复制为 CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>接收端代码</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>在解析之前，先按收到的原样验证正文的字节。密钥取自环境变量 LEADHUB_WEBHOOK_SECRET。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>耗时：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL：%1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>第 %1 次与第 %2 次尝试</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>第 %1 次尝试 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>有 %n 行不同，以“≠”开头。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>当 Webhook 出现异常或恢复时，以及没有程序在分发时</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>关闭窗口时，控制台保留在通知区域</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>复制或导出的内容始终使用 UTC。</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>由本机发送此数据库的 Webhook</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>此数据库以只读方式打开。</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>仅在控制台打开、且没有服务或其他控制台在分发时生效。每条投递只由其中一个程序发送。</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>关闭窗口时</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>其他人更改了此 Webhook</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>在编辑期间，其他人保存了“%1”。选择要保留的值；保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>保存所选值</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>我的值</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>对方的值</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我的值</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的值</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>cURL 命令（&amp;bash）</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>cURL 命令（&amp;PowerShell）</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>cURL 命令（c&amp;md）</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>含凭据的 cURL 命令(&amp;C)</translation>
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
        <translation>该行（文本）(&amp;T)</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>该行（CSV）(&amp;V)</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>该行（JSON）(&amp;J)</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>投递 ID(&amp;I)</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>已复制命令，其中包含该 Webhook 的凭据。</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>已复制命令。凭据已遮盖。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志模式</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>历史保留</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>检查完整性</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1，位于网络文件系统</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n 天，最大 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>同时 %1 个，每个 Webhook %2 个，重试 %n 次，响应时限 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>不在此处：密钥已锁定。预期位置：%1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>尚无：没有存储任何密钥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>正在读取文件的每一页。发送照常进行。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>检查发现 %n 个问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>如有页面损坏，需还原备份。</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>备份数据库</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>正在复制数据库。发送照常进行。</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>备份位于 %1。主密钥不在其中，需另行保管。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>选择一条投递以查看详情。</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>取消重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>投递的组成部分</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>请求与响应</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时分析</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>签名 ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>签名 ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>下次尝试的时间已到，待发送。</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>其状态已自行改变。</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>投递已取消。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>“%1”不是此处可用的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>“%1”不是有效时长：写法如 15s、10m 或 1h30m。</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>“%1”不是有效速率：写法如 10/s、90/m 或 0.5/s。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>重试次数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>首次等待(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>系数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>并发数(&amp;O)</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>速率限制(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>连续失败后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>错误率(&amp;E)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>整次尝试的时限，从名称解析到收到响应。</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>首次尝试之后的尝试次数。</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>首次重试之前的等待时间。</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>每次等待时间是前一次的多少倍。</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>任何重试的等待时间都不超过此值。</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>同时向此接收端发送的最大尝试数。</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>开始尝试的最高速率：10/s、90/m。超出部分会等待，不消耗尝试次数。</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>连续失败的投递达到此数量后，只发送探测。0：从不。</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>在该时间内，失败的尝试达到此百分比时也会暂停。0：不启用。</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>失败持续时间(&amp;I)</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>这些失败中，第一次与最后一次至少相隔这么久，才会暂停。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>接收端已接受</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>找不到接收端的名称</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>接收端拒绝了连接</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>无法连接到接收端</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>接收端未及时响应</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>未能建立安全连接</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>接收端要求重定向，始终不跟随</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>接收端拒绝了请求</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>接收端出错</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>连接中断，接收端可能已收到请求</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>接收端的地址不允许访问</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>尝试失败</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1。下次尝试：%2。</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>待发送，正在等待分发器。</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>发送时间：%1。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>正在进行第 %1 次尝试。</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>第 %1 次尝试时送达。</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1。尝试 %n 次后最终失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>投递已取消。</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>投递已取消：%1。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>打开 Webhook</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>此次尝试没有签名：当时该 Webhook 没有密钥。</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>该 Webhook 已没有密钥，无法重新计算签名。</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>签名与存储的密钥和这些字节相符。</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>签名使用的是上一个密钥，该密钥在轮换结束前仍用于签名。</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>用存储的密钥得到的签名不同：密钥在此次尝试之后已更改。</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>无法读取存储的密钥：此数据库的主密钥不在本机上。</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>最后一次</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>分发器</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>暂停所有发送</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>分发器</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>没有程序在分发：投递将等待此控制台或某个服务来发送。</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>各 Webhook 的队列</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的投递。</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>显示的级别</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>应用程序日志</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>自此控制台打开以来</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>数据库没有响应。</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>所有发送已暂停。</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>事件仍会记录；其投递将等到发送恢复。</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>没有程序在分发。</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>本机已排空。投递将等待它或某个服务来发送。</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>投递将等待此控制台或某个服务来发送。</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Webhook 由 %1 发送。</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 条发送中，%2 条待发送。</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Send from here…</source>
        <translation>由本机发送…</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>恢复由本机发送</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>没有其他程序发送时，本机会恢复发送 Webhook。</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>本机不再认领投递，并在发送中的尝试完成后停止。</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>本机正在完成其尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>还有 %n 次尝试在发送中；不再认领投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>已没有发送中的尝试。</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>所有发送已暂停。发送中的尝试会继续完成。</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>发送已恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>诊断信息已复制到剪贴板，不含密钥、URL 和线索数据。</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>此控制台在运行和分发过程中遇到的情况会显示在此处。</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>没有所选级别的记录</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>显示所有级别</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%2 上的%1，进程 %3，版本 %4，上次心跳 %5前，%n 条发送中</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送中</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>Allow %1…</source>
        <translation>允许 %1…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>触发事件</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>来自数据库</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>线索(&amp;L)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>正文的显示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>该事件与其他事件的处理方式相同：发送到订阅它的每个已启用的 Webhook，并签名、记录日志和重试。线索本身不会更改。</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>此数据库以只读方式打开：无法触发事件。</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>接收端收到的内容</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>“occurred_at”将是触发的时刻。</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>没有已启用的 Webhook 订阅此事件：事件会被记录，但不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n 个 Webhook：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>已触发 %1。</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>新增了线索</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>线索的任一值发生变化</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>线索被移除</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>线索在销售流程中移动</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>线索有了新的负责人</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>线索提交了表单</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>选择哪些事件</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>已选事件</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>所有事件，包括将来新增的</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>发送所有事件，包括后续版本新增的事件。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>at least so many</extracomment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in the last 30 days</source>
        <translation>
            <numerusform>最近 30 天内 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>最近 30 天内至少 %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树状</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>这些内容都没有离开本机。</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>日志保留正文的前 %1 KB。</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>响应没有正文。</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>尚未发送。每次尝试都携带这些字节。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>尚无响应。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>导出投递</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>导出符合筛选条件的 %Ln 条投递</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>导出符合筛选条件的投递</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>凭据已遮盖。</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>每条投递一行，用于电子表格。可能被当作公式运行的内容会做无害化处理。</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>每条投递一行，各为一个 JSON 对象，字段名与命令行相同。</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>每次尝试一个条目，含标头和正文，用于浏览器和代理的工具。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；没有写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条投递写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>先重新投递一条</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>全部重新投递…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>打开 Webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>每秒投递数</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>此 Webhook 已删除，这些投递无法重新发送。可忽略它们。</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>此 Webhook 已停用：启用后才能重新投递。</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>先重新投递一条，看接收端现在是否接受，再处理其余的。</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>重新投递全部 %1 条…</translation>
    </message>
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>此 Webhook 已自动暂停：重新投递的内容会等到恢复后再发送。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1：%2，%n 条投递，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递数</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>放弃时间（%1）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>失败记录</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>按 Webhook 和原因分组的失败记录</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的投递</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>用尽尝试次数的投递会汇集于此，直到重新投递或被忽略。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n 条投递已重新开始发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%1 条投递中有 %n 条已重新开始发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>先重新投递一条</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>全部重新投递…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>打开 Webhook</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>无法读取失败记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n 条投递</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>这些投递已不存在。</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>一条到 %1 的投递正在发送。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>%1 未接受：%2。</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 已接受。</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>%1 已接受。可以继续处理其余的投递。</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>重新投递其余 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>重新投递失败的投递</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>将重新发送 %n 条到 %1 的投递，每秒 %2 条：约需 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>重新投递 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>已忽略 %1 的 %n 条失败记录。它们仍保留在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure, its value and a remark: Failed: 214, ran out of attempts</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>投递的状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>尚未保存筛选器</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>编辑已保存的筛选器(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>向此 Webhook 发送事件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>保存后将取消未完成的投递。</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>没有密钥，接收端无法判断请求是否真实。</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>保存之前，将新密钥复制到接收端。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>指南为英文。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>指南中没有包含这些词的页面。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>标头名称</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>标头的值</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>columns: name and value of a request header</extracomment>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>此 Webhook 的请求标头</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>随每个请求发送。属于凭据的值在数据库中加密保存，在日志中遮盖。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>选择两次尝试以并排查看。</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>选择两次尝试进行比较。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>导入该文件的效果</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>导入 Webhook</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>导入 %n 个 Webhook</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>不变 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒绝 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>文件中没有 Webhook。</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1。Webhook 按名称区分。导入之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个 Webhook。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>文件中没有其密钥：之后再设置</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>文件中没有标头 %1 的值</translation>
    </message>
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>文件中没有其密钥：设置前保持停用</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>%1 出现异常</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>最近 %n 次尝试未成功。原因见“失败记录”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 已恢复正常</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>其接收端已接受投递。</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1其投递正在等待。</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>没有程序在分发</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>有待发送的投递，但此控制台和任何服务都没有在发送。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>线索</translation>
    </message>
    <message>
        <source>The lead&apos;s number</source>
        <translation>线索编号</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>选择线索，或输入其编号。</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>线索用编号表示。</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>没有线索 %1。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
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
        <translation>将“%1”复制为 CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>无法加载此列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>创建时间（%1）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>HTTP status code, or why there was none</extracomment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1：%2 到 %3，%4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1：关于 %3 的 %2 到 %4，%5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>下次尝试 %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>已从日志中移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogPage</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>仅失败的投递(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>显示响应(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>重新投递(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制该行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>复制投递 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>恢复实时显示(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>已复制前 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>已复制投递 ID。</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>此时间前后(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>只看 %1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>隐藏 %1(&amp;H)</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>打开 Webhook(&amp;K)</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook 日志</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>新投递</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>重新投递…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>正在搜索日志</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>线索发生变化且有 Webhook 订阅时，投递会显示在此处。</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>转到 Webhook</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>没有符合此筛选条件的投递</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>更改上方的筛选条件，或查看全部。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln 条投递</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>目前 %Ln 条投递</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已定格</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>已暂停 · 新增 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>已定格 · 新增 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>显示新增内容并恢复实时显示 (End)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>重新投递 %L1 条…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>先选择投递，或用筛选缩小列表范围。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln 条符合筛选条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>投递，最新的在前</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>目前由 %1 分发。只有在没有其他程序分发时，本机才会接手。</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>目前没有程序从此数据库分发。服务或其他控制台也可以分发；每条投递只由其中一个发送。</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>是否由本机发送 Webhook？</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>由本机发送</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>数据库 (*.sqlite *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>还有待发送的投递，是否退出？</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>此控制台负责发送此数据库的 Webhook。有 %n 条投递待发送或发送中。不会丢失任何内容：发送中的投递可以先完成，其余的将等待此控制台或某个服务来发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>正在等待发送中的尝试完成…</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>投递(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>关闭数据库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>仅显示图标</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>使用 UTC 时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>触发事件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>接收端(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>签名实验室(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>关于 LeadHub Webhooks(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>审计日志(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1：标头</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1：正文</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1：正文（树状）</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>公共网络，无需允许</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 已在列表中，包含于 %2。</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>此数据库</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>本机的配置</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1，%2，来源：%3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>允许的网络</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>要允许的网络</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>Webhook 只发送到公共地址，以防有人通过 URL 访问内部网络。如果接收端在内部网络中，允许其所在网络，范围越小越好。始终不会向云元数据服务的地址发送。</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>没有允许任何专用网络</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>这样最安全，也适合互联网上的接收端。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Overview</name>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 毫秒</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待发送</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间段</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>首条投递之后，此处将显示数据和图表。为此，新建一个订阅线索事件的 Webhook。</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>转到 Webhook</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>按结果统计的尝试</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>积压趋势</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>按原因统计的失败尝试</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>按 Webhook 统计的尝试</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>按 Webhook</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>该时间段内没有失败的尝试。</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>该时间段内没有向任何 Webhook 发送内容。</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>无法读取数据：%1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>没有已完成的投递</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>共完成 %1 条</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>已用尽尝试次数</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在发送</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待的投递</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有待发送的投递</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>所有 Webhook 均正常</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>%n 个已自动暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>%n 个 Webhook 异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>该时间段内没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>该时间段内没有程序在分发。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>密钥，仅在屏幕上显示</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>首选项的各部分</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时时间(&amp;T)</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>一次尝试的时限：5s、1m30s。Webhook 可以有自己的值。</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>重试次数(&amp;R)</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>首次尝试之后的尝试次数，0 到 20。</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>首次等待(&amp;F)</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>首次重试之前的等待时间。</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>系数(&amp;A)</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>每次等待时间是前一次的多少倍。</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待(&amp;L)</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>任何重试的等待时间都不超过此值。</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>并发数(&amp;O)</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>同时向一个 Webhook 进行的尝试数。</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>连续失败后暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>连续失败的投递达到此数量后，暂停 Webhook。0：不自动暂停。</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>错误率(&amp;E)</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>在该时间内，失败的尝试达到此百分比时也会暂停 Webhook。0：不启用。</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>首次探测(&amp;B)</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>Webhook 暂停后经过此时间进行探测，之后间隔逐次加倍，最长 1h。</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>保留时间(&amp;K)</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>已结束的投递在此时间后移除：30d、12h。</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>大小上限(&amp;S)</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>数据库超过此大小时，移除最早的投递，例如 2GB。0：不限大小。</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>这些设置由使用此数据库的所有人共享。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>已为使用此数据库的所有人保存 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>失败持续时间(&amp;I)</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>这些失败中，第一次与最后一次至少相隔这么久，才会暂停。</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>审计日志保留时间(&amp;U)</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>Webhook 和设置的更改在审计日志中保留此时间。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>最久或下次</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1：%2 条未完成，%3 条待发送，%4 条发送中</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1，最久的已待发送 %2</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1，下一条 %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>未记录原因</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>找不到名称 (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS 或证书</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>响应 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>响应 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>地址不允许</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>其他错误</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>响应 %2 后%1</translation>
    </message>
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>不可达</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>重定向</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>地址不允许</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1，%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>与最常见的原因相比</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1，%2，签名：%3，响应 %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>接收端</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>接收端的 URL</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>为此接收端添加 Webhook…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
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
        <translation>慢速</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>正文的显示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>在签名实验室中检查…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>已复制接收端的 URL。</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>没有密钥则不检查签名</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>“慢速”在 %n 秒后响应 200。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>尚未收到任何内容</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>用上面的 URL 添加 Webhook，或向它发送测试。此数据库必须允许环回地址。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1：%2，%3，%n 次尝试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>事件起始时间</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>事件截止时间</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>补发“%1”错过的事件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>在“%1”停用、删除或未订阅期间发生的事件没有投递。补发会为每个事件创建一条投递，并立即发送。</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>起始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>起始时间必须早于截止时间。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>该时间段内没有错过的事件。</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>该时间段内错过了 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>补发 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>已补发 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>“%1”现有 %n 条投递待发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>重新投递</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>每秒投递数</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> 条/秒</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>速率(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>以及另外 %n 个 Webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>正在统计 %Ln 条投递。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>将重新发送 %Ln 条投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>这些投递都无法重新发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln 条已在等待或发送中，不计在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln 条因 Webhook 已停用或已删除，不计在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>期间已自行送达的投递也不计在内。</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>约需 %1。</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>重新投递 %L1 条</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>已停止：将重新发送 %Ln 条投递。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>接收端收到的内容</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>筛选器名称</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SavedFiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>前九个的快捷键为 Ctrl+1 到 Ctrl+9。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>各次尝试的开始时间</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>首次尝试，待发送后立即开始</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>第 %1 次尝试，%2后</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>显示密钥 30 秒</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>没有密钥：请求不签名</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>用密钥为每个请求签名</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>同时发送 webhook-id、-timestamp 和 -signature</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>立即作废</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>签名(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>密钥(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard Webhooks(&amp;T)</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>轮换进行中：上一个密钥在 %1 之前仍用于签名。</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>生成或输入新密钥以进行轮换。</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>上一个密钥继续用于签名的时间</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>上一个密钥(&amp;P)</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>新密钥立即用于 X-LeadHub-Signature 的签名。在所选时间内，上一个密钥仍用于 X-LeadHub-Signature-Previous 的签名，以便接收端切换时不遗漏任何内容。</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>保存后，上一个密钥立即不再用于签名。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>在本机上生效的是 %1：由命令行指定。</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>在本机上生效的是 %1：由环境变量指定。</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>在本机上生效的是 %1：由配置文件指定。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>下一个控件</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>上一个控件</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开所选项</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>开启或关闭，选择</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>所选项的菜单</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>最后一行，并恢复日志实时显示</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>关闭对话框</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <translation>
            <numerusform>%1，%Ln 项需关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook 日志</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败记录</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>分发器</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>签名实验室</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>标头或签名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>上一个密钥</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>上一个密钥(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   （所有标头，或仅签名）</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>与收到时完全一致的正文</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>密钥的来源</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>保留每个字节，包括换行符</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>密钥来源(&amp;R)</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>仅在密钥轮换过时需要。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook “%1”</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>打开正文</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>文件 %1 无法读取或过大。</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>选择不超过 4 MB 的文件。</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>是否匹配？</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>粘贴请求的标头和正文，以及接收端使用的密钥。结果会说明签名是否匹配；如果不匹配，会指出是哪种常见错误。不会存储或发送任何内容。</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>签名匹配。</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>签名由此密钥对这些字节生成。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>预期签名</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>此处没有签名。</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>粘贴请求的标头，或 X-LeadHub-Signature 的值。没有密钥的 Webhook 不签名。</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>没有可用于检查的密钥。</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>粘贴接收端使用的密钥，或选择 Webhook。</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>签名前后有引号或空格。</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>只比较标头的值。</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>缺少前缀。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature 以“sha256=”开头，webhook-signature 的每个部分以“v1,”开头。将前缀加到自己的摘要前，或只比较前缀之后的内容。</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>前缀不符。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature 以小写的“sha256=”开头。</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>十六进制数字为大写。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature 使用小写的十六进制数字。比较前先转换自己的摘要。</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>摘要以 base64 书写。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature 为十六进制：“sha256=”之后有 64 位数字。</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>这不是完整的 SHA-256 摘要。</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>完整的摘要有 64 位十六进制数字，或 44 个 base64 字符。检查复制时是否有内容被截断。</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>缺少标头 webhook-id。</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>Standard Webhooks 会将它与正文一起签名。粘贴所有标头。</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>缺少标头 webhook-timestamp。</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>这是上一个密钥。</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>它用于生成 X-LeadHub-Signature-Previous；此后密钥已轮换。在重叠期结束前，将新密钥提供给接收端。</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>该请求使用上一个密钥签名。</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>请求在轮换之前发送，已发送的内容不会重新签名。</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>密钥末尾多或少一个空格或换行符。</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>这通常是从文件读取密钥造成的。去掉末尾的空白。</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>签名前对密钥进行了解码。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature 直接使用“whsec_…”文本；只有 Standard Webhooks 会解码。</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>签名前没有对密钥进行解码。</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>Standard Webhooks 会解码“whsec_”之后的 base64；只有 X-LeadHub-Signature 直接使用文本。</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>只对正文进行了签名。</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>Standard Webhooks 对 id、timestamp 和正文签名，三者以点号分隔。</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>签名由其他密钥生成，或用于其他正文。</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>正文与本程序写出的一致，因此最可能是密钥的问题：将此处的密钥与该 Webhook 的密钥比较。</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>签名时正文为空。</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>请求的数据流之前已被读取。在解析之前保留原始字节。</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>此处的正文以换行符结尾，该换行符未参与签名。</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>去掉它：它由编辑器或“echo”添加。</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>签名时的正文以换行符结尾，此处缺少该换行符。</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>检查之前不要去除正文首尾的空白。</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>换行符已改变。</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>换行符是 CR LF 还是 LF，正文并不相同。按收到的原样检查字节；“从文件…”会保留它们。</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>正文前有字节顺序标记。</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>它未参与签名。保存或读取正文时去掉它。</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>文本在 UTF-8 与 Latin-1 之间转换过。</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>正文为 UTF-8。检查字节，而不是解码后的文本。</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>JSON 被解析后又重新写出。</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>含义相同，但空格、转义或键的顺序已改变。在解析之前检查原始字节。</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>无论如何调整密钥或正文都无法匹配。</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>检查签名与正文是否属于同一条投递，以及正文是否完整。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>此次尝试的签名标头</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature 由“sha256=”和正文原始字节的 HMAC-SHA256 组成，以小写十六进制书写。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>正在重新计算签名。</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>尚未进行尝试：每次尝试在发送时签名。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>最近 24 小时的尝试</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 次成功，%2 次失败</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>在此新建数据库</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>本机上的新文件。其他程序向其中写入线索，Webhook 由此发出。</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>本机上已有的 LeadHub Webhooks 文件。</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>连接到共享数据库</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>网络驱动器上的文件。发送工作最好交给存放该文件的计算机。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据试用</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>单独文件中的虚构线索和 Webhook。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>线索和 Webhook 在哪个数据库中？</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>一个文件包含全部内容：Webhook、线索、投递和 Webhook 日志。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>没有文件 %1。文件可能已被移动，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>其他程序锁定了 %1。等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 由更新版本的 LeadHub Webhooks 创建。安装该版本；当前版本不会改动此文件。</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 不是 LeadHub Webhooks 数据库，或其结构已被其他程序更改。文件未被改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 已损坏。文件未被改动：还原备份，或请熟悉 SQLite 的人修复。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>%1 所在的磁盘已满。释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>此帐户没有写入 %1 的权限。向其所有者申请该文件及其文件夹的写入权限，或以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>由谁分发</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示的数量</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · 共享</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · 本地</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>发送中 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>待发送 %1 · 最久 %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>待发送 %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>当前为 UTC 时间。切换为本地时间。</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>当前为本地时间。切换为 UTC。</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>数据库没有响应</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>所有发送已暂停</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>在“分发器”页面恢复发送之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>正在完成发送中的尝试</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>此控制台不再认领投递，并在尝试完成后停止。</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>由本机分发</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>此控制台发送此数据库的 Webhook。</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>由 %1 分发</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>另一个程序发送此数据库的 Webhook。</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>没有程序在分发</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>投递将等待此控制台或某个服务来发送。</translation>
    </message>
    <message>
        <source>Show everything again.</source>
        <translation>重新显示全部。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>这条投递是如何送达的？</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>这条投递为什么没有送达？</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln 字节，JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>起因</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>名称解析 %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>等待响应 %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>发送签名错误的请求</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>接收端的响应</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>要发送的事件</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>发送此对话框中的当前值，无论是否已保存。测试会记入日志，从不重试，也不计入任何统计。</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>此 Webhook 的请求不签名。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>此接收端不检查签名：它接受了用其他密钥签名的请求。任何知道其 URL 的人都能向它发送线索。</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>接收端按预期拒绝了签名错误的请求。</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>接收端接受了请求。</translation>
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
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>%1后</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingView</name>
    <message>
        <source>Name lookup</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>连接与 TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>复用了已打开的连接：没有名称解析，也没有建立连接。</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>接收端的地址为 %1。</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>没有建立连接。</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>其证书当时还有 %n 天有效期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>其证书当时已过期。</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>尚未进行尝试。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>显示控制台</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 过大，不像是 Webhook 列表。</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>%1 已启用。新事件将发送到它。</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>%1 已停用。不再向它发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 已停用；%n 条未完成投递已取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>%1 已恢复。等待中的投递现在发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>已恢复 %n 个 Webhook。等待中的投递现在发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>%1 已删除。日志保留其投递。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 已删除；%n 条未完成投递已取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>已创建 %1：处于停用状态，不含密钥。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 已创建。</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>导入 Webhook</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhook (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>导出 Webhook</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>已将 %n 个 Webhook 写入 %1，不含密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
    <message>
        <source>Adding %1 is undone.</source>
        <translation>已撤销添加 %1。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>数据库的主密钥不在本机上：不会向 %n 个 Webhook 发送任何内容。在“分发器”页面导入主密钥文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>打开分发器</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n 个 Webhook 已暂停：没有内容到达其接收端。投递正在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>%1 已暂停。%2投递正在等待。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n 个 Webhook 异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>显示失败记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 异常：最近 %n 次尝试未成功；接收端响应 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 异常：最近 %n 次尝试未成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>发送测试…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>新建 Webhook(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>发送测试(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>轮换密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>补发错过的事件(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在日志中显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <translation>更改记录(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>此 Webhook 的最近投递</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>尚无投递。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>发送测试…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>补发错过的事件…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>最近 24 小时的尝试</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>不会向它发送任何内容。现在发生的事件可以稍后补发。</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>不会向它发送任何内容：数据库的主密钥不在本机上。</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>除不时的探测外，不会向它发送任何内容。%1%2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>最近 24 小时内没有尝试。</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>最近 24 小时的尝试全部成功。</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>最近 24 小时的尝试中有 %1 失败。</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>24 小时内 %1 的尝试失败；接收端响应 %2。</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>24 小时内 %1 的尝试失败；最后一次的结果：%2。</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>先启用它：目前不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>Webhook %1 也使用此名称。</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>“%1”也发送到此 URL。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>发送测试(&amp;D)</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Webhook 的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>接收端代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>此数据库以只读方式打开：无法保存。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>数据库的主密钥不在本机上：无法读取密钥和标头，也不会发送任何内容。在“分发器”页面导入主密钥文件；其余内容可以更改。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>数据库的主密钥不在本机上：无法存储密钥或标头。在“分发器”页面导入主密钥文件。</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Webhook 需要名称、URL 和至少一个事件。</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>更正标出的字段后才能保存。</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>此 Webhook 已被其他人删除。保存将新建一个。</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>此 Webhook 已被其他人更改。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>是否允许 %1？</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>允许后，此数据库的所有 Webhook 都可以向 %1 中的地址发送。仅在清楚那里有什么程序接收时允许。</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>是否放弃更改？</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>对此 Webhook 的更改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>所有事件，包括将来新增的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时时间</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>连续失败后暂停</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>失败持续时间</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksList</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reading the webhooks…</source>
        <translation>正在读取 Webhook…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>尚无 Webhook</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>线索的每个事件一发生，Webhook 就将其发送到 URL。</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>没有匹配的 Webhook</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>搜索范围为名称、URL 和事件。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>已自动暂停</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>正在探测。</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>下次探测：%1。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>24 小时成功率</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>最近投递</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>签名</translation>
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
        <translation>无流量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>最近 %n 次尝试未成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>最近 24 小时的尝试中 %1 成功</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>最近 24 小时无流量</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1，%2，%3，%4，%5，%6 条未完成，最近投递：%7</translation>
    </message>
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>在有人恢复之前，它会一直暂停。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Search name, URL or event</source>
        <translation>搜索名称、URL 或事件</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>无法读取 Webhook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n 个需关注</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>显示 %1 / %2 个</translation>
    </message>
</context>
</TS>
