<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>LeadHub Webhooks について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>この情報をコピー</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>情報をコピーしました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>LeadHub のイベントを Webhook に送信し、それぞれの結果を表示します。</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt; バージョン 3 以降で提供されるフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1、スキーマ %2、ジャーナル %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>リード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>Webhook %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>未完了の配信 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>%1: 試行 %n 回、エラー率 %2、p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>試行の推移</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
</context>
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>データベースは別のプログラムによってロックされています (%1)。</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>データベースへのアクセスが拒否されました (%1)。</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>データベースに書き込めません (%1)。</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>ディスクの空き容量がありません (%1)。</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>データベースが破損しています (%1)。</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>ファイルは LeadHub Webhooks のデータベースではありません (%1)。</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>データベースを開けません (%1)。</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>データベースの読み取りまたは書き込みに失敗しました (%1)。</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>%1 にデータベースがありません。</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>もう一度試すか、トランザクションを開いたままにしているプログラムを調べてください。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>ファイルとそのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>空き容量を増やしてください。コミット済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>パスが正しく、そのフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>データベースのシークレットはロックされています。キーがここにありません。</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>データベースのシークレットはロックされています。キー %1 がここにありません。</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>このキーでは開けないシークレットがあります。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>Webhook のシークレットまたはヘッダーを読み取れません。データベースのキーがここにありません。</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>--key-file でキーを指定するか、`database key import` で取り込んでください。</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>このデータベースの作成時に使ったキーを使うか、シークレットを設定し直してください。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>「%1」は、編集中にほかのユーザーによって変更されました。</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>Webhook %1 は、編集中にほかのユーザーによって変更されました。</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>新しい値を確認して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Webhook が無効のため、何も送信されません。</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>Webhook %1 はありません。</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>名前がありません。Webhook に名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>名前が %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>名前に改行またはその他の制御文字が含まれています。1 行で入力してください。</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>イベントが選択されていません。1 つ以上のイベントか、すべてのイベントを選択してください。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1は %2 から %3 までの値にしてください。</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>初回の待機時間</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>最長の待機時間</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>待機時間の倍率</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>同時試行数</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>URL がありません。</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>URL に空白、バックスラッシュ、または制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>URL が https:// または http:// で始まっていません。</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>URL にフラグメント (#) が含まれています。フラグメントは送信されません。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>URL のホストの前にユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>URL のホストにパーセント記号 (エスケープまたはゾーン) が含まれています。</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>URL にホストがありません。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>URL のホストは有効な名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>URL のホストは数字で終わっていますが、IP アドレスではありません。</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>URL のホストは IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>URL のポートが 1 から 65535 までの範囲にありません。</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>URL が正しくありません。</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>URL が %1 バイトを超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>https://example.com/hooks/leads のように入力してください。</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>暗号化されない http では、送信内容を途中で読み取られたり書き換えられたりする恐れがあります。受信側が対応していれば https を使ってください。</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>URL のクエリに認証情報 (%1) が含まれているようです。URL はログに表示されるため、代わりにヘッダーで送信してください。</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>%1 は許可されていない %2 (%3) に含まれています。送信するには、このネットワークを許可してください: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>%1 は許可できない %2 (%3) に含まれています。別のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>%1 は %2 (%3) に含まれているため、許可できません。</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>代わりに、受信側のネットワークだけを許可してください。</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>プライベートネットワーク</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>クラウドメタデータ</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>リンクローカル</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>リンクローカル、クラウドメタデータ</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>ヘッダーには名前、コロン、値が必要です。</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>ヘッダーの名前に使えるのは、英字、数字、!#$%&amp;&apos;*+-.^_`|~ だけです。</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>ヘッダー %1 は、このプログラムまたは HTTP 自体が設定します。</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>ヘッダー %1 が 2 つあります。一方だけを残してください。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>ヘッダー %1 の値に改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>ヘッダー %1 の値が %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>X-Team: sales のように入力してください。</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>名前から空白などの文字を取り除いてください。</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>別の名前を使ってください。</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>値を 1 行で入力してください。</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>値を短くしてください。</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>シークレットが空です。</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>シークレットが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>シークレットが、NUL を含まない UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>シークレットを指定するか、シークレットなしを選択してください。</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>より短いシークレットを使ってください。</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>バイナリのキーは、受信側に合わせて 16 進数または base64 で入力してください。</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>応答は %1 でした。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>応答は %1 (リダイレクト先: %2) でした。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>応答は %1 で、最終的な応答ではありません。リクエストは受信側に届いている可能性があります。</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>応答 %1 は HTTP ステータスではありません。</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>%1 以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>%1 以内に接続できませんでした。</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>%1 以内に、このサーバーへの接続に空きが出ませんでした。</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>ポート %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>名前 %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>名前 %1 を解決できませんでした。どのネームサーバーも応答しませんでした。</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>%2 以内に名前 %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>サーバーがポート %1 で接続を拒否しました。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>サーバーに到達できません: %1。</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>リクエストの送信前に、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>TLS ハンドシェイク中に、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>HTTP の応答がないまま接続が終了しました。リクエストは受信側に届いている可能性があります。</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>返された内容は HTTP の応答ではありません。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>TLS ハンドシェイクに失敗しました: %1。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>証明書は名前 %1 のものではありません。</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>証明書は自己署名で、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>証明書の発行元は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>証明書は受け入れられませんでした: %1。</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>応答が届く前に送信が停止されました。</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>リクエストの送信前に送信が停止されました。</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>オペレーターの操作</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>リードの消去</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>%1 は %2 に発生しました。</translation>
    </message>
    <message>
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>Webhook は「%1」です。</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>Webhook は削除されています。</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>%1 は送信対象です。</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>%1 は送信対象ではありません。</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>有効です。</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>無効のため、イベントは送信されません。</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>アドレス %1 は許可されています。</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>試行のたびに %1 を解決し、その時点のアドレスを確認します。</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>シークレットを読み取れます。</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>シークレットがないため、リクエストは署名されません。</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>送信は有効です。</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>すべての送信が一時停止されています。`dispatcher resume` で再開できます。</translation>
    </message>
    <message>
        <source>%1 dispatchers are registered.</source>
        <translation>登録済みのディスパッチャーは %1 個です。</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>どこからも送信されていません。サービスを開始してください。</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>%2 のディスパッチャー %1 が引き受けています。</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>引き受けていたディスパッチャーが停止したため、別のディスパッチャーが引き継ぎます。</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>配信があります: %1。</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>現在、送信待ちです。</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>現在、送信待ちです (前回の結果: %1)。</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>次の試行は %1 です。</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>次の試行は %1 です (前回の結果: %2)。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>試行 %1 を送信中です。</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>試行 %1 で配信されました。</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>キャンセルされました (理由: %1)。</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>%1 回の試行の後に失敗しました。`deliveries redeliver` で最初からやり直せます。</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>%1 回の試行の後に失敗しました (前回の結果: %2)。`deliveries redeliver` で最初からやり直せます。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>試行 %1: %2、%3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>「%1」を CSV としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>「%1」を表で表示</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>「%1」を CSV でコピー</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>受信側コード</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>本文は、解析する前に、届いたままのバイト列で検証してください。シークレットは環境変数 LEADHUB_WEBHOOK_SECRET から読み込まれます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>試行 %1 と %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>試行 %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n 行が異なります (先頭に「≠」を表示)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>Webhook の障害発生時と回復時、およびどこからも送信されていないとき</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>ウィンドウを閉じても通知領域にコンソールを残す</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じるとき</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>言語は次回の起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>コピーやエクスポートでは常に UTC を使います。</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>このコンピューターからこのデータベースの Webhook を送信する</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>このデータベースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>コンソールが開いていて、サービスやほかのコンソールが送信していない間だけ送信します。同じ配信が複数の場所から送信されることはありません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>ほかのユーザーがこの Webhook を変更しました</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>「%1」は、編集中にほかのユーザーによって保存されました。残す値を選んでください。保存するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>選んだ値を保存</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手の値</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>cURL としてコピー (bash)(&amp;B)</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>cURL としてコピー (PowerShell)(&amp;P)</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>cURL としてコピー (cmd)(&amp;M)</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>認証情報付きの cURL としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;bash</source>
        <translation>bash(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>PowerShell(&amp;P)</translation>
    </message>
    <message>
        <source>c&amp;md</source>
        <translation>cmd(&amp;M)</translation>
    </message>
    <message>
        <source>Row as &amp;text</source>
        <translation>行をテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>行を CSV でコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>行を JSON でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>配信 ID(&amp;I)</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>コマンドを Webhook の認証情報付きでコピーしました。</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>コマンドをコピーしました。認証情報は伏せてあります。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>シークレットのキー</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>整合性を確認</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1 (ネットワークファイルシステム上)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n 日間、最大 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>同時 %1、Webhook ごとに %2、再試行 %n 回、応答 %3以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>このコンピューターにないため、シークレットはロックされています。想定の場所: %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>未作成 (保存されたシークレットなし)</translation>
    </message>
    <message>
        <source>None from this console</source>
        <translation>このコンソールからの実行なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>ファイルの全ページを読み取っています。送信は続行されます。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>データベースに問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>ページが破損している場合は、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>データベースをバックアップ</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>データベース (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>データベースをコピーしています。送信は続行されます。</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>バックアップを %1 に保存しました。シークレットのキーは含まれないため、別の場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>配信を選ぶと、その経過が表示されます。</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>再試行をキャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>配信の項目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>署名 ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>署名 ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>次の試行は送信待ちです。</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>配信の状態はすでに変わっています。</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>配信をキャンセルしました。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再配信</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>「%1」は指定できる数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>「%1」は期間ではありません。15s、10m、1h30m のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>「%1」はレートではありません。10/s、90/m、0.5/s のように入力してください。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>再試行回数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>初回の待機時間(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>倍率(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待機時間(&amp;L)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同時試行数(&amp;O)</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>レート制限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>一時停止する失敗数(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>対象期間(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>エラー率(&amp;E)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>名前解決から応答までの、試行全体の時間です。</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>最初の試行の後の回数です。</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>最初の再試行までの時間です。</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>待機時間を毎回何倍に延ばすかを指定します。</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>再試行までの待機時間の上限です。</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>この受信側に対して同時に進行する試行の最大数です。</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>開始する試行の上限です (10/s、90/m など)。超えた分は待機し、試行回数は減りません。</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>配信がこの件数だけ連続で失敗すると、以後は確認送信だけを行います。0: 一時停止しません。</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>これらの失敗の最初から最後までの最短の期間です。</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>この期間内に失敗した試行の割合 (%) がこの値に達した場合も一時停止します。0: 使用しません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>受信側が受け付けました</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>受信側の名前が見つかりません</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>受信側が接続を拒否しました</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>受信側に到達できません</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>受信側が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>受信側がリダイレクトしました (リダイレクトには従いません)</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>受信側が拒否しました</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>受信側でエラーが発生しました</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>接続が切れました (受信側に届いた可能性があります)</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>受信側のアドレスは許可されていません</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>試行が失敗しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1。次の試行: %2。</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>送信待ちで、ディスパッチャーを待っています。</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>%1に送信されます。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>試行 %1 を送信中です。</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>試行 %1 で配信されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1。%n 回の試行の後、失敗が確定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>キャンセルされました (理由: %1)。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook を開く</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>Webhook にシークレットがなかったため、この試行には署名がありません。</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>Webhook にシークレットがなくなったため、署名を再計算できません。</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>署名は、保存されているシークレットとこのバイト列から計算したものと一致します。</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>署名には以前のシークレットが使われています。以前のシークレットは、ローテーションが終わるまで署名に使われます。</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>保存されているシークレットでは異なる署名になります。この試行の後にシークレットが変更されました。</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>保存されているシークレットを読み取れません。このデータベースのキーがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>最後</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>%1 頃</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>ディスパッチャー</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>完了して停止</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>すべての送信を一時停止</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>ディスパッチャー</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>どこからも送信されていません。このコンソールまたはサービスが送信するまで、配信は待機します。</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>Webhook ごとのキュー</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>送信を待っている配信はありません。</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>表示するレベル</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>アプリケーションログ</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>このコンソールを開いてから</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>すべての送信が一時停止されています。</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>イベントは引き続き記録されます。その配信は、送信が再開されるまで待機します。</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>どこからも送信されていません。</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>このコンピューターは送信を完了して停止しました。このコンピューターまたはサービスが送信するまで、配信は待機します。</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>このコンソールまたはサービスが送信するまで、配信は待機します。</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>Webhook は %1 から送信されています。</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>進行中 %1、送信待ち %2。</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>ここからの送信を再開</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>ほかに送信元がなくなると、このコンピューターが再び Webhook を送信します。</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>このコンピューターは新しい配信を引き受けず、進行中の試行が終わると停止します。</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>このコンピューターは進行中の試行の完了を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>進行中の試行があと %n 件あります。新しい配信は引き受けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>進行中の試行はありません。</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>すべての送信を一時停止しました。進行中の試行は完了します。</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>送信を再開しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>診断情報をクリップボードにコピーしました。シークレット、URL、リードのデータは含まれていません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%2 の%1、プロセス %3、バージョン %4、ハートビート %5前、進行中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>The address is in %1; this database does not allow it.</source>
        <translation>アドレスは %1 に含まれていますが、このデータベースでは許可されていません。</translation>
    </message>
    <message>
        <source>Allow %1…</source>
        <translation>%1 を許可…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>イベントを発行</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>リード(&amp;L)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>本文の表示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>ほかのイベントと同じように、このイベントを対象とする有効な Webhook すべてに、署名、記録、再試行付きで送信されます。リード自体は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>リードの取得元</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>対象の Webhook</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>このデータベースは読み取り専用で開かれているため、発行できません。</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>受信側に届く内容</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>「occurred_at」には発行した時刻が入ります。</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>このイベントを対象とする有効な Webhook はありません。イベントは記録されますが、何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n 件の Webhook: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>%1 を発行しました。</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>リードの追加</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>いずれかの値の変更</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>リードの削除</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>パイプライン内での移動</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>担当者の変更</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>リードによるフォームの送信</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>対象のイベント</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>すべて (今後追加されるものを含む)</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>今後のバージョンで追加されるものも含め、すべてのイベントが送信されます。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
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
            <numerusform>過去 30 日間に %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>過去 30 日間に %Ln 回以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>本文の表示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>このコンピューターからは何も送信されていません。</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>ログには本文の先頭 %1 KB が保存されます。</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>応答に本文はありませんでした。</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>まだ送信されていません。すべての試行でこのバイト列が送信されます。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>配信をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>フィルターに一致する配信 %Ln 件をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>フィルターに一致する配信をエクスポート</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>認証情報は伏せられます。</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>1 件の配信を 1 行にまとめた、表計算ソフト向けの形式です。数式として実行される恐れのある内容は無効化されます。</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>1 件の配信を 1 行の JSON オブジェクトにした形式です。項目名はコマンドラインと同じです。</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>試行ごとにヘッダーと本文をまとめた、ブラウザーやプロキシのツール向けの形式です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>%Ln 件の配信を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>まず 1 件を再配信</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>すべて再配信…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook を開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可能な操作</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>1 秒あたりの配信数</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>この Webhook は削除されているため、再配信できません。確認済みにしてください。</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>この Webhook は無効です。再配信するには有効にしてください。</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>まず 1 件を再配信して受信側が受け付けるかどうかを確認し、その後に残りを再配信します。</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>%1 件すべて再配信…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1: %2、配信 %n 件、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>打ち切り (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>Webhook と理由別の失敗</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>試行回数を使い切った配信が、再配信されるか確認済みになるまで、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n 件を再配信しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%1 件中 %n 件を再配信しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>まず 1 件を再配信</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>すべて再配信…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>Webhook を開く</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>失敗を読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>配信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>これらの配信は 1 件も残っていません。</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>「%1」に 1 件の配信を送信しています。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>「%1」は受け付けませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>「%1」が受け付けました。</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>「%1」が受け付けました。残りも再配信できます。</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>残りの %n 件を再配信</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>失敗した配信を再配信</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>「%1」への配信 %n 件を、毎秒 %2 件で再配信します。所要時間は約 %3です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>%n 件を再配信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>「%1」の失敗 %n 件を確認済みにしました。ログには残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure, its value and a remark: Failed: 214, ran out of attempts</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>配信の状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>保存済みのフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>保存済みのフィルターを編集(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>この Webhook にイベントを送信する</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>有効(&amp;A)</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>保存すると、未完了の配信はキャンセルされます。</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>シークレットがないと、受信側はリクエストが本物かどうかを判断できません。</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>保存する前に、新しいシークレットを受信側にコピーしてください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>ヘッダーの値</translation>
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
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>この Webhook のリクエストヘッダー</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>すべてのリクエストで送信されます。認証情報の値は、データベースでは暗号化され、ログでは伏せられます。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>2 つの試行を選ぶと、並べて表示できます。</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>比較する試行を 2 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>ファイルのインポートによる変更</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhook をインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>%n 件の Webhook をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>変更なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>ファイルに Webhook がありません。</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1。Webhook は名前で識別されます。インポートするまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>%n 件の Webhook をインポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>シークレットはファイルに含まれていないため、後で設定が必要</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>ヘッダー %1 の値はファイルに含まれていない</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>「%1」で障害が発生しています</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>直近 %n 回の試行が成功していません。理由は「失敗」ページで確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>「%1」が回復しました</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>受信側が配信を受け付けています。</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>「%1」は一時停止中です</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1配信は待機しています。</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>どこからも送信されていません</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>送信待ちの配信がありますが、このコンソールからもサービスからも送信されていません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <translation>リード</translation>
    </message>
    <message>
        <source>The lead&apos;s number</source>
        <translation>リードの番号</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>リードを選ぶか、番号を入力してください。</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>リードは番号で指定してください。</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>リード %1 はありません。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
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
        <translation>「%1」を CSV でコピー</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>この一覧を読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>作成 (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>HTTP status code, or why there was none</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1: %3 への %2、%4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1: %4 への %2 (リード: %3)、%5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>結果 %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>試行 %1/%2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>次の試行: %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
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
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>ログから削除済み</translation>
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
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>失敗した配信のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>応答を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>再配信(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>配信 ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>追従を再開(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>%Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>先頭の %Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>配信 ID をコピーしました。</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>この時刻の前後(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>%1 のみ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>%1 を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>Webhook を開く(&amp;K)</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook ログ</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>新しい配信</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>再配信…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>ログを検索しています</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>リードが変更され、対象の Webhook があると、配信がここに表示されます。</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Webhook を表示</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>このフィルターに一致する配信はありません</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>上のフィルターを変更するか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>配信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>現時点で配信 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>ログを読み取れません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>一時停止中 · 新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>保留中 · 新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>新着を表示して追従を再開 (End)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>%L1 件を再配信…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>配信を選ぶか、先にフィルターで一覧を絞り込んでください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>配信、新しい順</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
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
        <translation>現在は %1 から送信されています。このコンピューターは、ほかに送信元がない間だけ送信します。</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>現在、このデータベースの Webhook はどこからも送信されていません。サービスや別のコンソールからも送信できます。同じ配信が複数の場所から送信されることはありません。</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>このコンピューターから Webhook を送信しますか？</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>このコンピューターから送信</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>データベース (*.sqlite *.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>送信待ちの配信があるまま終了しますか？</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>このコンソールは、このデータベースの Webhook を送信しています。送信待ちまたは進行中の配信が %n 件あります。失われるものはありません。進行中のものはこの後完了し、残りはこのコンソールまたはサービスが送信するまで待機します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>進行中の試行の完了を待っています…</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>配信(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>新しいデータベース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>データベースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったデータベース(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>データベースを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>次の領域へ移動</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>前の領域へ移動</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>アイコンのみ表示</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>時刻を UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>イベントを発行(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>テスト用受信側(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>署名ラボ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>LeadHub Webhooks について(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: ヘッダー</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: 本文</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1: 本文 (ツリー)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>公開 (設定なしで許可)</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>%1 は、一覧にある %2 にすでに含まれています。</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>このデータベース</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>このコンピューターの構成</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1、%2、設定元: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>許可するネットワーク</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>許可するネットワーク</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>URL を通じて内部ネットワークにアクセスされないように、Webhook は公開アドレスにだけ送信されます。内部に受信側がある場合は、そのネットワークをできるだけ狭い範囲で許可してください。クラウドのメタデータサービスのアドレスには送信されません。</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>許可されているプライベートネットワークはありません</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>これが最も安全で、受信側がインターネット上にある場合に適しています。</translation>
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
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 ms</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>数値とグラフは、最初の配信の後に表示されます。リードのイベントを対象とする Webhook を作成してください。</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>Webhook を表示</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>結果別の試行</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>滞留の推移</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>失敗した試行 (理由別)</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>理由別</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>Webhook 別の試行</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Webhook 別</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>この期間に失敗した試行はありません。</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>この期間に Webhook への送信はありません。</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>数値を読み取れません: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>完了した配信なし</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>完了 %1 件中</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>試行回数を使い切り</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次は %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>再試行待ちなし</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最長 %1待ち</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>送信待ちなし</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>すべての Webhook が正常</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>自動停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>障害中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>この期間に送信はありません。</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>この期間はどこからも送信されていませんでした。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>シークレット (画面表示のみ)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>1 回の試行にかけられる時間です (5s、1m30s など)。Webhook ごとに設定することもできます。</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>再試行回数(&amp;R)</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>最初の試行の後の回数です (0 から 20 まで)。</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>初回の待機時間(&amp;F)</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>最初の再試行までの時間です。</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>倍率(&amp;A)</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>待機時間を毎回何倍に延ばすかを指定します。</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待機時間(&amp;L)</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>再試行までの待機時間の上限です。</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同時試行数(&amp;O)</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>1 件の Webhook に対して同時に行う試行の数です。</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>一時停止する失敗数(&amp;P)</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>配信がこの件数だけ連続で失敗すると、Webhook を一時停止します。0: 自動では一時停止しません。</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>対象期間(&amp;V)</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>これらの失敗の最初から最後までの最短の期間です。</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>エラー率(&amp;E)</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>この期間内に失敗した試行の割合 (%) がこの値に達した場合も、Webhook を一時停止します。0: 使用しません。</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>初回の確認送信(&amp;B)</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>一時停止中の Webhook に確認送信を行うまでの時間です。以後は間隔を 2 倍ずつ延ばします (最長 1h)。</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>保持期間(&amp;K)</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>完了した配信は、この期間が過ぎると削除されます (30d、12h など)。</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>最大サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>データベースがこのサイズを超えると、古い配信から削除されます (2GB など)。0: 制限しません。</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>これらの設定は、このデータベースを使うすべてのユーザーに適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n 件の設定を、このデータベースを使うすべてのユーザーに対して保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1: 未完了 %2、送信待ち %3、進行中 %4、最長待ちまたは次回 %5</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>最長待ち/次回</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>理由の記録なし</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>名前解決に失敗 (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>ホスト到達不能</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS または証明書</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>応答 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>応答 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されていないアドレス</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答サイズ超過</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 (応答 %2)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1、試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Of the most frequent</source>
        <translation>最多との比率</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1、%2、署名: %3、応答: %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>テスト用受信側</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>受信側の URL</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>この受信側の Webhook を追加…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
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
        <translation>低速</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>届いたリクエスト</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>本文の表示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>署名ラボで確認…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧をクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>受信側の URL をコピーしました。</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>シークレットがないと署名は確認されません</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>「低速」は %n 秒後に 200 を返します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>上の URL で Webhook を追加するか、テストを送信してください。このデータベースでループバックアドレスを許可しておく必要があります。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2、%3、試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>イベントの開始日時</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>イベントの終了日時</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>「%1」が取りこぼしたイベントを回収</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>「%1」が無効または削除済みだった間や、送信対象に含まれていなかった間に発生したイベントには、配信がありません。回収すると、イベントごとに配信が作成され、すぐに送信されます。</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>開始日時は終了日時より前にしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>この期間に取りこぼしたイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>この期間に %n 件のイベントを取りこぼしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 件を回収</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%1/%2 件を回収済み</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>「%1」の %n 件の配信が送信待ちになりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>1 秒あたりの配信数</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>レート(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>ほか %n 件の Webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>%Ln 件の配信を集計しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>%Ln 件を再配信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>これらの配信の中に、再配信できるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln 件は待機中または送信中のため、除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln 件は Webhook が無効または削除済みのため、除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>それまでに自動で成功した配信も除外されます。</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>所要時間は約 %1です。</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>%L1 件を再配信</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>中止しました。%Ln 件は再配信されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>本文の表示形式</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>生のバイト列</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>受信側に届く内容</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みのフィルター</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>先頭の 9 個には、ショートカット Ctrl+1 から Ctrl+9 が割り当てられます。</translation>
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
        <translation>試行の開始時刻</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>最初の試行、送信待ちになり次第</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>試行 %1、%2後</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>シークレットを 30 秒間表示</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>新しいシークレットを生成</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>シークレットなし (リクエストは署名されません)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>シークレットを隠す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>すべてのリクエストをシークレットで署名する</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>webhook-id、-timestamp、-signature も送信する</translation>
    </message>
    <message>
        <source>How long the old secret signs too</source>
        <translation>古いシークレットでも署名する期間</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>署名(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Old secret</source>
        <translation>古いシークレット(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard Webhooks(&amp;T)</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>新しいシークレットは、すぐに X-LeadHub-Signature の署名に使われます。期間が終わるまで、古いシークレットは X-LeadHub-Signature-Previous の署名に使われるため、受信側は取りこぼしなく切り替えられます。</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>保存すると、古いシークレットはすぐに使われなくなります。</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>ローテーション中です。%1 までは以前のシークレットも署名に使われます。</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>ローテーションするには、新しいシークレットを生成するか入力してください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>このコンピューターでは、コマンドラインで指定された %1 が使われます。</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>このコンピューターでは、環境変数で指定された %1 が使われます。</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>このコンピューターでは、構成ファイルで指定された %1 が使われます。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定値)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>次のコントロール</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>前のコントロール</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>選択した項目を開く</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>オン/オフの切り替え、選択</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>選択した項目のメニュー</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>最終行に移動してログを追従</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>ダイアログを閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
            <numerusform>%1、要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>Webhook ログ</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>ディスパッチャー</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>署名ラボ</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>ヘッダーまたは署名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>以前のシークレット</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>以前のシークレット(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (すべてのヘッダー、または署名のみ)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>届いたままの本文</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>シークレットの取得元</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>シークレットを貼り付け</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>改行コードも含め、すべてのバイトを保持</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>シークレットの取得元(&amp;R)</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>シークレットをローテーションした場合のみ。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>Webhook「%1」</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>本文を開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>ファイル %1 を読み取れないか、サイズが大きすぎます。</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>4 MB 以下のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>一致しますか？</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>リクエストのヘッダーと本文、および受信側のシークレットを貼り付けてください。署名が一致するかどうかを判定し、一致しない場合は、よくある間違いの中から原因を示します。保存や送信は行いません。</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>署名は一致します。</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>このシークレットと、このバイト列そのものから作成されています。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>期待される署名</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>署名がありません。</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>リクエストのヘッダー、または X-LeadHub-Signature の値を貼り付けてください。シークレットのない Webhook は署名しません。</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>確認に使うシークレットがありません。</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>受信側が使っているシークレットを貼り付けるか、Webhook を選んでください。</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>署名の前後に引用符または空白があります。</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>ヘッダーの値だけを比較してください。</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>接頭辞がありません。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>X-LeadHub-Signature は「sha256=」で始まり、webhook-signature の各部分は「v1,」で始まります。計算したダイジェストの前に付けるか、それより後ろの部分を比較してください。</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>接頭辞が異なります。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>X-LeadHub-Signature は小文字の「sha256=」で始まります。</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>16 進数が大文字です。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>X-LeadHub-Signature の 16 進数は小文字です。比較する前に変換してください。</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>ダイジェストが base64 で書かれています。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature は 16 進数で、「sha256=」の後に 64 桁が続きます。</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>完全な SHA-256 ダイジェストではありません。</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>ダイジェストは 16 進数で 64 桁、base64 で 44 文字です。コピーの際に一部が欠けていないか確認してください。</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>ヘッダー webhook-id がありません。</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>Standard Webhooks では、本文とともに署名の対象になります。すべてのヘッダーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>ヘッダー webhook-timestamp がありません。</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>これは以前のシークレットです。</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>X-LeadHub-Signature-Previous の署名に使われたもので、その後シークレットはローテーションされています。移行期間が終わる前に、新しいシークレットを受信側に設定してください。</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>リクエストは以前のシークレットで署名されています。</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>ローテーションの前に送信されたリクエストです。送信済みのものは署名し直されません。</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>シークレットの末尾に、空白または改行の違いがあります。</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>シークレットをファイルから読み込むときによく起こります。末尾を取り除いてください。</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>署名の前にシークレットがデコードされています。</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>X-LeadHub-Signature では「whsec_…」のテキストをそのまま使います。デコードするのは Standard Webhooks だけです。</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>署名の前にシークレットがデコードされていません。</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>Standard Webhooks では「whsec_」に続く base64 をデコードします。テキストをそのまま使うのは X-LeadHub-Signature だけです。</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>本文だけが署名されています。</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>Standard Webhooks では、ID、タイムスタンプ、本文をピリオドで区切って署名します。</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>別のシークレット、または別の本文から作成されています。</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>本文はこのプログラムが出力する形式のため、まずシークレットが疑われます。ここのシークレットを Webhook のものと比較してください。</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>空の本文が署名されています。</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>リクエストのストリームがすでに読み取られていました。解析する前に、生のバイト列を保存してください。</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>この本文の末尾には、署名に含まれない改行があります。</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>エディターまたは「echo」が追加したものです。取り除いてください。</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>署名された本文の末尾にあった改行が、ここにはありません。</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>確認する前に本文の末尾を取り除かないでください。</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>改行コードが変わっています。</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>CR LF と LF では本文が異なります。届いたままのバイト列を確認してください。「ファイルから…」ならそのまま保持されます。</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>本文の先頭にバイト順マーク (BOM) があります。</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>BOM は署名に含まれていません。BOM なしで本文を保存するか読み込んでください。</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>テキストが UTF-8 と Latin-1 の間で変換されています。</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>本文は UTF-8 です。デコードしたテキストではなく、バイト列を確認してください。</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>JSON が解析され、書き直されています。</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>意味は同じですが、空白、エスケープ、またはキーの順序が変わっています。解析する前の生のバイト列を確認してください。</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>シークレットや本文を変えても一致しません。</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>署名と本文が同じ配信のもので、本文が完全であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>この試行の署名ヘッダー</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>X-LeadHub-Signature は「sha256=」の後に、本文のバイト列そのものの HMAC-SHA256 を小文字の 16 進数で続けたものです。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>署名を再計算しています。</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>まだ試行されていません。署名は送信時に行われます。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>過去 24 時間の試行</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>成功 %1、失敗 %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>ここにデータベースを作成</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>このコンピューター上に新しいファイルを作成します。ほかのプログラムがリードを書き込むと、Webhook として送信されます。</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>このコンピューターにある LeadHub Webhooks のファイルを開きます。</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>共有データベースに接続</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>ネットワークドライブ上のファイルに接続します。送信は、ファイルのあるコンピューターに任せることをお勧めします。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>架空のリードと Webhook が入った専用のファイルを使います。何も送信されません。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>リードと Webhook はどのデータベースにありますか？</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>Webhook、リード、配信、Webhook ログのすべてが 1 つのファイルに保存されます。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近使ったデータベース</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>ファイル %1 がありません。移動されたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>別のプログラムが %1 をロックしています。終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>%1 に書き込めません。所有者にファイルとフォルダーへの書き込み権限を依頼するか、読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>%1 は新しいバージョンの LeadHub Webhooks で作成されています。そのバージョンをインストールしてください。このバージョンではファイルを変更しません。</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>%1 は LeadHub Webhooks のデータベースではないか、別のプログラムによって構造が変更されています。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>%1 は破損しています。ファイルは変更していません。バックアップを復元するか、SQLite に詳しい人に修復を依頼してください。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>%1 のあるディスクの空き容量がありません。空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータスバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示件数</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · 共有</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · ローカル</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>送信待ち %1 · 最長 %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>送信待ち %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>時刻は UTC です。ローカル時刻で表示します。</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>時刻はローカル時刻です。UTC で表示します。</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>データベースが応答しません</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>すべての送信を一時停止中</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>「ディスパッチャー」ページで再開されるまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>進行中の試行の完了待ち</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>このコンソールは新しい配信を引き受けず、進行中の試行が終わると停止します。</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>ここから送信</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>このコンソールは、このデータベースの Webhook を送信しています。</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>%1 から送信</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>別のプログラムが、このデータベースの Webhook を送信しています。</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>どこからも送信されていません</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>このコンソールまたはサービスが送信するまで、配信は待機します。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>どのように配信されましたか？</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>なぜ配信されていないのですか？</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln バイト、JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>はい: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>いいえ: %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>名前解決 %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>応答待ち %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>不正な署名のリクエストを送信</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>受信側の応答</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>送信するイベント</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>保存済みかどうかにかかわらず、このダイアログの現在の値で送信します。テストはログに記録されますが、再試行されず、どの数値にも含まれません。</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>この Webhook のリクエストは署名されません。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>この受信側は署名を確認していません。別のシークレットで署名されたリクエストを受け付けました。URL を知っていれば、誰でもリードを送信できます。</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>受信側は不正な署名のリクエストを拒否しました。正しい動作です。</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>受信側がリクエストを受け付けました。</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
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
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>%1後</translation>
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
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>接続と TLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>開いている接続を再利用したため、名前解決と接続は行われていません。</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>受信側のアドレスは %1 でした。</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>接続はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>証明書の有効期間は残り %n 日でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>証明書の有効期限が切れていました。</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>まだ試行されていません。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>コンソールを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>%1 は Webhook の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>「%1」を有効にしました。新しいイベントが送信されます。</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>「%1」を無効にしました。今後は何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>「%1」を無効にしました。未完了の配信 %n 件をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>「%1」を再開しました。待機中の配信は、これから送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>%n 件の Webhook を再開しました。待機中の配信は、これから送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>「%1」を削除しました。配信はログに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>「%1」を削除しました。未完了の配信 %n 件をキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>「%1」を作成しました。無効な状態で、シークレットはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhook をインポート</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>Webhook (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>Webhook をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n 件の Webhook を %1 に書き込みました。シークレットは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>%1 is gone again.</source>
        <translation>「%1」の作成を取り消しました。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>データベースのキーがこのコンピューターにないため、%n 件の Webhook には何も送信されません。「ディスパッチャー」ページでキーファイルをインポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>ディスパッチャーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n 件の Webhook が一時停止中です。受信側には何も届かず、配信は待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>「%1」は一時停止中です。%2配信は待機しています。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n 件の Webhook で障害が発生しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>失敗を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>「%1」で障害が発生しています。直近 %n 回の試行が成功していません。受信側の応答は %2 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>「%1」で障害が発生しています。直近 %n 回の試行が成功していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>テストを送信…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>新しい Webhook(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>有効(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>テストを送信(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>シークレットをローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>取りこぼしたイベントを回収(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>この Webhook の最近の配信</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>まだ配信はありません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>テストを送信…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>取りこぼしを回収…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>試行 (過去 24 時間)</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>何も送信されません。今発生しているイベントは、後で回収できます。</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>データベースのキーがこのコンピューターにないため、何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>ときどき行う確認送信を除き、何も送信されません。%1%2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>過去 24 時間に試行はありません。</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>過去 24 時間の試行はすべて成功しました。</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>過去 24 時間の試行の %1 が失敗しました。</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>過去 24 時間の試行の %1 が失敗しました。受信側の応答は %2 です。</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>過去 24 時間の試行の %1 が失敗しました。最後の結果は %2 です。</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>先に有効にしてください。現在は何も送信されません。</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>Webhook %1 も同じ名前です。</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>「%1」もこの URL に送信しています。</translation>
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
        <translation>テストを送信(&amp;D)</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新しい Webhook</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>Webhook の項目</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>受信側コード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>このデータベースは読み取り専用で開かれているため、保存できません。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>データベースのキーがこのコンピューターにないため、シークレットとヘッダーは読み取れず、何も送信されません。「ディスパッチャー」ページでキーファイルをインポートしてください。ほかの項目は変更できます。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>データベースのキーがこのコンピューターにないため、シークレットやヘッダーを保存できません。「ディスパッチャー」ページでキーファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>Webhook には、名前、URL、1 つ以上のイベントが必要です。</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>保存するには、印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>この Webhook は、編集中にほかのユーザーによって削除されました。保存すると、新しく作成されます。</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>この Webhook は、編集中にほかのユーザーによって変更されました。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>%1 を許可しますか？</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>このデータベースのすべての Webhook が、%1 のアドレスに送信できるようになります。そこで何が待ち受けているかを把握している場合にだけ許可してください。</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>この Webhook への変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>すべて (今後追加されるものを含む)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>初回の待機時間</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機時間</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時試行数</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>一時停止する失敗数</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
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
        <translation>Webhook を読み取っています…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>Webhook はまだありません</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>Webhook は、リードのイベントが発生するとすぐに、その内容を URL に送信します。</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新しい Webhook</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>一致する Webhook はありません</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>名前、URL、イベントが検索されます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>障害中</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>自動停止</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>受信側が 410 Gone と応答し、送信の停止を求めました。</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>%n 件の配信が連続で失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>手動でのみ再開できます。</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>確認送信を行っています。</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>次の確認送信: %1。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>成功 (24 時間)</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>最終配信</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>署名</translation>
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
        <translation>送信なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>直近 %n 回の試行が成功していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>過去 24 時間の試行の %1 が成功</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>過去 24 時間に送信なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1、%2、%3、%4、%5、未完了 %6 件、最終配信: %7</translation>
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
        <translation>名前、URL、イベントを検索</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新しい Webhook</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>Webhook を読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · 要確認 %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
