<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>Webhook 是“%1”。</translation>
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
        <source>%1 dispatchers are registered.</source>
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
        <source>Made by</source>
        <translation>发送方</translation>
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
        <source>Close</source>
        <translation>关闭时</translation>
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
        <source>None from this console</source>
        <translation>此控制台未备份过</translation>
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
        <source>O&amp;ver</source>
        <translation>时间跨度(&amp;V)</translation>
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
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>这些失败的投递至少须跨越的时间。</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>在该时间内，失败的尝试达到此百分比时也会暂停。0：不启用。</translation>
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
        <source>The address is in %1; this database does not allow it.</source>
        <translation>该地址位于 %1；此数据库不允许访问。</translation>
    </message>
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
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
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
        <source>O&amp;ver</source>
        <translation>时间跨度(&amp;V)</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>这些失败的投递至少须跨越的时间。</translation>
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
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1：%2 条未完成，%3 条待发送，%4 条发送中，最久 %5</translation>
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
        <source>Of the most frequent</source>
        <translation>相对最高项</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
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
        <extracomment>column: when the delivery was made</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
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
        <source>How long the old secret signs too</source>
        <translation>旧密钥继续用于签名的时间</translation>
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
        <source>&amp;Old secret</source>
        <translation>旧密钥(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard Webhooks(&amp;T)</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>新密钥立即用于生成 X-LeadHub-Signature。在所选时间内，旧密钥仍用于生成 X-LeadHub-Signature-Previous，以便接收端切换时不会遗漏任何内容。</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>保存后旧密钥立即作废。</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>轮换进行中：上一个密钥在 %1 之前仍用于签名。</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>生成或输入新密钥以进行轮换。</translation>
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
        <translation>Webhook“%1”</translation>
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
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>没有写入 %1 的权限。向其所有者申请该文件及所在文件夹的写入权限，或以只读方式打开。</translation>
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
        <source>Made by</source>
        <translation>发送方</translation>
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
        <translation>%1 毫秒</translation>
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
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
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
        <source>%1 is gone again.</source>
        <translation>已撤销创建 %1。</translation>
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
        <source>Over</source>
        <translation>时间跨度</translation>
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
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>接收端要求停止发送：响应为 410 Gone。</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>连续 %n 条投递失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>只能手动恢复。</translation>
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
</context>
</TS>
