<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>%1 は許可されていない %2 (%3) に含まれています。</translation>
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
        <source>Registered dispatchers: %1.</source>
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
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>データベースのディスクの空き容量が %1 MB しかありません。%2 MB になるまで、以後は何も送信されません。</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>空き容量を増やすか、--min-free-space を変更してください。</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>設定ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>--config で既存のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>設定ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>アクセス権と、各行が `name=value` の形式であることを確認してください。</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>データベースの設定 %1 は使用されません: %2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>設定「%1」はありません。もしかして「%2」ですか？</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>設定「%1」はありません</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 は範囲外です。</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>%1 から %2 までの値にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>「%1」は %2 の値として使えません。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>使える値: %1。</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>ログインが必要なプロキシには対応していません。</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>プロキシのパスワードは秘密の情報であり、オプションには書けません。</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>「%1」は HTTP プロキシではありません。</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>http://proxy.example.com:3128 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>「%1」はサイズではありません。</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>500kB、20MB、2GB のように入力してください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>一覧は `config show` で確認できます。</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>%1 にファイルが指定されていません。</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>「%1」はアドレスとポートではありません。</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>127.0.0.1:9797 や [::1]:9797 のように入力してください。</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>別のプログラムがすでに %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>そのプログラムを停止するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 はこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>このコンピューターのアドレスか 127.0.0.1 を選択してください。</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>%1 での待ち受けは許可されていません。</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>1024 未満のポートには特権が必要です。より大きい番号を選択してください。</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>%1 で待ち受けできませんでした: %2。</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>ポート %1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>別のポートを選択してください。0 にすると空きポートを使います。</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>データベースは別のプログラムによってロックされています。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>データベースに書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>データベースが別のプログラムまたは別のバージョンによって変更されました。</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>データベースが動作していません。詳細はログを確認してください。</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>データベースのキーがここにないため、シークレットのある Webhook への送信は保留されています。</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>イベントループが %1 停止しています。</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>ディスパッチャーは停止処理中です。</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>ディスパッチャーはまだ開始していません。</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>ディスパッチャーの最後のハートビートは %1前です。</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>%1 のサービスが応答しません。</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>%1 で待ち受けているプログラムがありません。サービスが動作していないか、まだ起動の途中です。</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>%1 で応答したのはこのサービスではありません (ステータス %2)。</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>このデータベースの Webhook はどこからも送信されていません。leadhub-webhooks --service で送信できます。</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>ディスパッチャーの最後のハートビートは %1 秒前です。</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>次のコマンドで作成してください: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>「%1」はデータベースファイルにできません。</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>--database でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>アクセス権と、このプログラムを実行しているユーザーを確認してください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>--database で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>%1 のスキーマは %2 ですが、このバージョンが対応しているのは %3 までです。</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>新しいバージョンの LeadHub Webhooks をインストールするか、アップグレード前に作成したバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>次のコマンドで初期化してください: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>%1 のスキーマが変更されています: %2。</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>変更を元に戻すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>バックアップを復元してください。詳細は `database check` で確認できます。修復は行っていません。</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>データベースが変更を拒否しました: %1。</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>データベースでエラーが発生しました: %1 (コード %2)。</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>スキーマ: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>アクセス権: このコンピューターのすべてのユーザーが %1 を開けます。`chmod o-rwx` で禁止できます</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>キー: キー %1 がここにないため、シークレットはロックされています。`database key import` で取り込めます</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>%1 のキーは %2 ですが、このデータベースに必要なのは %3 です。</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>--key-file で正しいキーを指定してください。</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>このデータベースにはまだキーがありません。シークレットを含んでいません。</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>このデータベースにキーは不要です。シークレットを含んでいません。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>%1 を別名に変更できません。</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>キーを変更するには、古いキーが必要です。</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>`database key import` で取り込んでください。</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>新しいキーは %1 にありますが、%2 に移動できませんでした。</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>手動で移動してください。以後はこれがキーになります。</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>LeadHub Webhooks のキーではありません。</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>`database key export` で書き出したファイルを使ってください。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>キーファイル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>キーファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>シークレットを暗号化できませんでした。</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>データベースが空ではないため、何も変更しませんでした。</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>デモ用に新しいデータベースを作成してください。</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>プログラムにサンプルのリードが含まれていません。</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>コンソールを表示するディスプレイがありません。</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>このビルドにはコンソールが含まれていません。</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>--service またはコマンドを使ってください。leadhub-webhooks --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>配信 %1 はありません。</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>`deliveries list` で確認してください。</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>ID が %1 で始まる配信が複数あります。</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>イベント %1 はありません。</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>`events list` で確認してください。</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>ID が %1 で始まるイベントが複数あります。</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>より多くの桁を入力してください。</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>`webhooks list` で確認してください。</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>「%1」という名前の Webhook が複数あります。</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>次のいずれかの番号を使ってください: %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>「%1」をコピーできません。データベースのキーがここにありません。</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>キーを取り込んでから、コピーしてください。</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>先に有効にしてください: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>イベントのリードには id が必要です。</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>&quot;id&quot; に 0 より大きい数値を指定して追加してください。</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>リード %1 はありません。</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>リード %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>結果が判明する前にディスパッチャーが終了しました。このリクエストは受信側に届いている可能性があります。</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>%2 のポート %1 は、このプログラム自体のものです。</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>Webhook が削除されたか、ロックされています。</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>この接続で、受信側がリクエストと対応しない応答を返しました。リクエストは受信側に届いている可能性があります。</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>応答は %1 でした。</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>プロキシがログインを求めていますが、対応していません。</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>リクエストに失敗しました: %1。</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>%2 以内に %1 件の配信が連続で失敗しました。</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>%3 以内に %2 回の試行のうち %1 回が失敗しました。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>一時停止していません。</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>最大 %1 です。これを超えた分は順番を待ちます。</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>手元のキーではシークレットまたはヘッダーを読み取れないため、何も送信されません。`database key import` でキーを取り込めます。</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>配信は作成されていません。イベントの発生時に Webhook が無効だったか、イベントが送信対象ではありませんでした。`webhooks recover` で作成できます。</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>テキストではない値があります</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>同じ名前の Webhook が複数あります。先に名前を変更してください。</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>データベースのキーがここにないため、ロックされています。</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>名前のない Webhook はインポートできません。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>ファイルは JSON ではありません: %2 バイト目で %1。</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>ファイルは `webhooks export` が書き出す Webhook の一覧ではありません。</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>ファイルに 2 回含まれています。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>イベント「%1」はありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>もしかして「%1」ですか？</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして %1 ですか？</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>10.1.0.0/16、::1/128、または 1 つのアドレスのように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>「%1」はネットワークではありません。「%2」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>「%1」はネットワークではありません。/ の後には 0 から %2 までの数値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>「%1」はネットワークではありません。先頭の %2 ビットより後のビットが設定されています。</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>「%1」はレートではありません。</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>10/s、90/m、0.5/s のように入力してください。none: 無制限。</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>「%1」は期間ではありません: %2。</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>250ms、15s、10m、2h、7d、1h30m のように入力してください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>各単位の前には整数が必要です</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>単位がありません</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>「%1」は単位ではありません</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>単位は大きい順に、それぞれ 1 回だけ指定します</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>引用符で囲まれたフィールドが、閉じ引用符の後も続いています。</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>引用符で囲まれたフィールドの中の引用符は、2 つ重ねて書きます。</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>この引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>ファイルを &quot;CSV UTF-8&quot; 形式で保存してください。</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>レコードが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>引用符が閉じられていない可能性があります。</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>行が 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>JSON Lines では、1 行に 1 つのオブジェクトを書きます。</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>lead_score は整数にしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>created_at は日時にしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>2026-04-29T10:30:00Z または 2026-04-29 10:30 (UTC) のように入力してください。</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>tags はテキストにしてください。</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>[&quot;vip&quot;, &quot;from-webinar&quot;] または vip; from-webinar のように入力してください。</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>tags はテキストの JSON 配列にしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>テキストの配列</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>%1 は%2または null にしてください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 は整数にしてください。%2 は使えません。</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>lead はオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>%1 に NUL 文字を含めることはできません。</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>リードにフィールド %1 はありません。</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>メールアドレスではありません。1 つの @ と、その両側の文字が必要です。</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>リードには id、メールアドレス、または名前が必要です。</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>フィールド: %1。</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>リードにフィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>2 つの列がフィールド %1 に割り当てられています。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>どちらか 1 つを選択してください。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ファイルに列「%1」はありません。</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>ファイルの列: %1。</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>列「%1」が 2 つのフィールドに割り当てられています。</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>行のフィールドは %1 個ですが、見出し行は %2 個です。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>JSON ではありません: %2 文字目で %1。</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>1 行に 1 つの JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>ファイルのどの行にもキー「%1」がありません。</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>キーの大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>1 行目は見出しです。</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>ファイルの列に、リードのフィールドと一致するものがありません: %1。</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>1 行目は見出しにしてください。別の名前の列は --map &apos;Column=field&apos; で割り当てられます。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>この「)」に対応する「(」が前にありません。</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>OR は 2 つの条件の間に置きます。単語として検索するには &quot;OR&quot; と入力してください。</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>「)」の前に条件がありません。</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>この後に条件がありません。単語そのものを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>条件の入れ子は %1 段までです。</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>この「(」が閉じられていません。</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>フィルターの条件は %1 個までです。</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>フィルターは %1 文字までです。</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>AND は不要です。並べた条件は、すべて満たす必要があります。単語として検索するには &quot;AND&quot; と入力してください。</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>「-」は、-status:succeeded のように、否定する条件の直前に置きます。</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>「:」の前には、status:failed のようにフィールド名を置きます。テキストとして検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>引用符の中に文字が必要です。</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>ここに条件がありません。</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>「%1」の直後に値が必要です。空白を含む値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>引用符の中では、バックスラッシュは &quot; または別のバックスラッシュの前にだけ置けます。バックスラッシュ 1 つは \\ と入力してください。</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>この引用符が閉じられていません。引用符の中の引用符は \&quot; と入力してください。</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>引用符は、webhook:&quot;Sync to HubSpot&quot; のように値全体を囲みます。</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>「(」の前に空白を入れてください。括弧が値の一部である場合は、値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>閉じ引用符の後には空白が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>%1 に「%2」は使えません。もしかして %3 ですか？ 使える値: %4。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>%1 に「%2」は使えません。使える値: %3。</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>%1 は、%2 のような整数です。</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>%1 は範囲のため、比較できません。%2 のようにコードを入力してください。</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>code は、code:503、code:5xx、code:&gt;=400、code:none のような HTTP ステータスです。</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>duration は、duration:&gt;2s や duration:&lt;500ms のような単位付きの時間です。</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>duration には、%1 や %2 のような比較が必要です。</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>%1 は日時または経過時間です。%2、%3、%4 のように入力してください。</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>Webhook の番号は webhook:#12 のように入力します。# で始まる名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>「*」は、event:lead.* のように、イベントの末尾にだけ置けます。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>フィールド「%1」はありません。もしかして %2 ですか？ フィールド: %3。「:」を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>フィールド「%1」はありません。フィールド: %2。「:」を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>%1 は &lt;、&gt;、= で比較できません。%2 のように入力し、値がこれらの記号で始まる場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>この条件は認識できません。</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>データベース %1 は、開いている間に移動または削除されました。</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>データベース %1 は、開いている間に別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>元の場所に戻すと、そのまま続行できます。</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>古いファイルにはもう何も書き込まれません。新しいファイルを開いてください。</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>古いファイルの先行書き込みログの内容は %1 にあります。</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>ディスクとシステムログを確認してください。コミット済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>--database で別のファイルを指定するか、データベースだった場合はバックアップを復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>受信側が停止を求めました (応答: 410 Gone)。</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>%1 から一時停止中です。</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>確認送信は行われません。`webhooks resume %1` で一時停止を解除できます。</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>確認送信を行っています。`webhooks resume %1` で一時停止を解除できます。</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>次の確認送信は %1 です。`webhooks resume %2` で一時停止を解除できます。</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>Webhook は「%1」です。</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>--key-file で正しいキーを指定するか、`database key import` で取り込んでください。</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>キー %1 が %2 にありません。</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>--key-file で指定するか、`database key import` で取り込んでください。</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>その間に、別の人がキーを変更しました。</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>新しいキーでデータベースを開き直してください。</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>%1 に到達できません。途中のフォルダーに入れません。</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>フォルダーのアクセス権と、このプログラムを実行しているユーザーを確認してください。</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>監査ログに項目 %1 はありません。</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>`audit list` を参照してください。</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>設定ファイルで別の設定ファイルは指定できません</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>認証局ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>認証局ファイル %1 に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>--ca-file には PEM 形式の認証局ファイルを指定します。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>環境変数 %1 に対応する設定はありません。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>環境変数 %1 に対応する設定はありません。もしかして %2 ですか？</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>0 (無制限) か、%1 から %2 までの値にしてください。</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>使える値: %1、または &apos;*&apos; (すべて)。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1 番目の項目: %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 は true または false にしてください。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 はテキストにしてください。</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>headers は名前と値のオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>events は、1 つ以上のイベント名、または &quot;*&quot; の一覧にしてください。</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>Webhook は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>「%1」は、ある Webhook の名前であり、別の Webhook の番号でもあります。</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>番号の場合は #%1、名前の場合は #%2 と入力してください。</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>この行は、古い Mac のように CR だけで終わっています。</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>ファイルを Windows または Unix の改行で保存してください。</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>id は 1 から %1 までの整数にしてください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>ここにそのようなフィールドはありません。フィールド: %1。</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>event は次のいずれかにしてください: %1。</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>空白を含む日時は、%1:&quot;%2 %3&quot; のように引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>シークレットがないと、Standard Webhooks で必要な webhook-signature を送信できません。シークレットを設定してください。</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>Standard Webhooks では、シークレットの「whsec_」の後に base64 が必要です。修正するか、シークレットを生成してください。</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>イベントの種類に、英字、数字、「_」、「.」、「-」以外の文字が含まれているため、送信されません。</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>配信の ID に、英字、数字、「_」、「.」、「-」以外の文字が含まれているため、送信されません。</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>このレートでは、%1 件の配信に 1 日より長くかかります。</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>一度に再配信する件数を %1 件以下にするか、%2 以上のレートを選んでください。</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>1 回だけの試行で失敗しました。`deliveries redeliver` で最初からやり直せます。</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>1 回だけの試行で失敗しました (前回の結果: %1)。`deliveries redeliver` で最初からやり直せます。</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>実行される内容の表示のみ</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>シェルのコマンドライン補完プログラムを出力する</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>すべての設定とその設定元を表示する</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>設定ファイルとデータベースの設定を確認する</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>読み込まれる設定ファイルを表示する</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>設定をデータベースに保存し、すべての利用者に適用する</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>データベースから設定を取り除く</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>データベースを作成する</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>データベースの情報を表示する</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>破損とスキーマの変更を調べる</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>ファイルの隣にバックアップを作成してから、スキーマを更新する</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>動作を止めずにコピーを書き出す (キーは含まれない)</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>シークレットのキーを、自分だけが読み取れるファイルに書き出す</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>エクスポートしたキーでシークレットのロックを解除する</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>すべてのシークレットを新しいキーで暗号化する</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>一致するもののみ (&apos;status:failed since:1h&apos; など)</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>配信を新しい順に一覧表示する</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>最大件数 (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>この配信より古いもののみ</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>配信の試行、最後のリクエスト、その応答を表示する</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>ログを追跡し、記録された試行を 1 行ずつ表示する</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>この回数の試行で終了</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>次の試行ではなく、最も古い試行から開始</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>配信を新しい順に CSV、JSON Lines、HTTP アーカイブで書き出す</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>--output の名前から判断、それ以外は csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>標準出力の代わりに書き込む場所</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>イベントが Webhook に配信された、または配信されなかった理由を表示する</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>イベント (配信の ID の代わり)</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>待機中の配信の次の試行を今すぐ行う</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>完了した配信を、新しい試行サイクルで再配信する</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>1 秒、1 分 (/m)、1 時間 (/h) あたりの件数; 10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>待機中の配信の送信を取りやめる</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>古いイベントと、その完了した配信をログから削除する</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>経過時間 (30d など)</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>送信が有効かどうかと、送信元を表示する</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>再開するまで、どの Webhook にも送信しない (配信はキューに追加される)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>送信を再開する</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>イベントを新しい順に一覧表示する</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>番号がこれより小さいイベントのみ</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>イベントとそのペイロードを表示する</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>ペイロードだけをバイト単位でそのまま出力</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>保存されていなくてもよいリードのイベントを発行する</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>リードによるフォームの送信を記録し、form.submitted を発行する</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>フォームを送信したリード</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>送信されたフォーム</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>--listen のサービス、またはデータベースに、送信中かどうかを問い合わせる</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>動作できる状態かどうかも確認 (データベース、ハートビート、キー)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>LeadHub Webhooks は、リードの変更を Webhook で配信し、署名、再試行、記録を行います。</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>画面なしで送信する</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>コマンドを 1 つ実行する</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>コマンドを説明する</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドのオプション:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>サービスのオプション:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>設定 (環境変数 LEADHUB_WEBHOOKS_&lt;NAME&gt; と、ファイルの `name=value` でも指定可):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>終了コード: 0 完了; 1 一部失敗; 64 使い方の誤り; 65 入力ファイルの誤り; 66 見つからない; 69 利用不可;
  70 内部エラー; 74 データベースまたはディスク; 75 一時的なエラー; 77 アクセス権; 78 設定; 130, 143 中断</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>各コマンドの説明は `leadhub-webhooks %1 COMMAND --help` で表示されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>すべてのコマンドのオプションは `leadhub-webhooks --help` で表示されます。</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>JSON で出力</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>見出しなしのタブ区切りで出力</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>標準エラー出力にはエラーのみ</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>確認にすべて同意</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>プログラムまたはコマンドの説明を表示</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>画面なしで、フォアグラウンドで送信</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>--service と併用: 送信待ちのものをすべて送信して終了</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>フィールドを設定 (空の値で消去)</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>リードを ID 順に一覧表示する</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>ID がこれより大きいリードのみ</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>リードを表示する</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>リードを追加し、lead.created を発行する</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>リードを変更し、lead.updated と該当するイベントを発行する</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>リードを削除し、lead.deleted を発行する</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>ログにあるこのリードの情報もすべて消去</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>CSV ファイルまたは JSON Lines のリードを、一括で追加および変更する; - は標準入力</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>ファイルを拒否せず、問題のある行を除外</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>指定しない場合はファイル名から判断</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>このコンピューターで Webhook を受信して試す</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>127.0.0.1 のポート (指定しない場合は空きポート)</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>このシークレットで署名を確認</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>このステータスで応答 (指定しない場合は 200)</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>最初の N 件のリクエストのみ (以後は 200)</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>応答の前に待つミリ秒数</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>N 件のリクエストで終了</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>標準入力の本文の署名を、受信側と同じ方法で確認する</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Webhook のシークレット</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>X-LeadHub-Signature の値</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>テスト配信を 1 件送信し、結果を表示する</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>テストのイベント (指定しない場合は lead.created)</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>自動停止した Webhook への送信をすぐに再開する (待機中の配信から送信)</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>新しいシークレットで署名する (古いシークレットでもしばらく 2 つ目のヘッダーに署名)</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>新しいシークレット; - は標準入力</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>新しいシークレットを作成 (表示は今回のみ)</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>取りこぼしたイベントの配信を作成する</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>この時刻以降、またはこの時間だけ前からのイベント</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>この時刻までのイベント (指定しない場合は現在まで)</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>JSON ファイルのとおりに、名前で識別して Webhook を作成および更新する</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>すべての Webhook をシークレットなしの JSON で書き出す</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>以後は署名しない</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>ヘッダーを削除 (新しいヘッダーは --header で追加)</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>Standard Webhooks のヘッダーを送信しない</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>すべての Webhook を一覧表示する</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>Webhook を表示する</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>Webhook を追加する (データベースがない場合は作成される)</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>オプションで指定した内容を、次の試行から変更する</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>Webhook への送信を再開する</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>Webhook への送信を止め、未完了の配信をキャンセルする</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>Webhook を完全に削除する (配信はログに残る)</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>配信の送信先</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>対象とするイベント (&apos;*&apos; はすべて)</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>このファイルのシークレットで署名; - は標準入力</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>新しいシークレットで署名 (表示は今回のみ)</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>webhook-id、webhook-timestamp、webhook-signature も送信</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>当面は何も送信しない</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>1 回の試行にかけられる時間; `default`: 共通の設定</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>最初の試行の後の回数</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>初回の再試行までの待機時間</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>待機時間を毎回何倍に延ばすか</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>最長の待機時間</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>同時試行数</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>1 秒または 1 分あたりの試行数; none: 無制限</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>一時停止する連続失敗の件数; 0: 一時停止しない</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>これらの失敗の最初から最後までの最短の期間</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>この期間内に失敗した試行の割合 (%) がこの値に達した場合も一時停止; 0: 使用しない</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>送信を許可するプライベートネットワーク (10.1.0.0/16 など)</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>データベースのシークレットのキーを含むファイル</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>ADDRESS:PORT の HTTP でリードを受け付ける (127.0.0.1:9798 など)</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>HTTP でリードを送る側に求めるトークンのファイル</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>システムの認証局の代わりに信頼する認証局 (PEM)</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>サービスが /livez、/readyz、/metrics に応答する場所 (127.0.0.1:9797 など); 省略時はなし</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>http://proxy:3128 のような HTTP プロキシ (送信先と、平文の http の全内容を読み取れる)</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>データベースのディスクの空き容量がこれを下回ると、新しい配信を引き受けない; 0: 制限なし</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>先行書き込みログのページをデータベースファイルに移すまでのサイズ</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>ログの詳しさ</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>ログの形式</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>1 回の試行にかけられる時間</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>1 つの Webhook への同時試行数</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>Webhook を一時停止する連続失敗の件数; 0: 自動では一時停止しない</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>auto-pause-span の間に 20 回以上の試行のうち失敗した割合 (%) がこの値に達した場合も Webhook を一時停止; 0: 使用しない</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>一時停止中の Webhook に確認送信を行うまでの時間 (以後は間隔を 2 倍ずつ延ばし、最長 1h)</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>すべての Webhook への同時試行数</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>接続のグループ数 (各グループは 1 つのホストに最大 6 本の接続を開く)</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>完了した配信の保持期間</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>古い配信から削除するデータベースのサイズ (2GB など); 0: 制限なし</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>オペレーターによる変更を新しい順に一覧表示する</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>この Webhook の変更のみ (削除済みの Webhook も指定可)</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>この時刻以降、またはこの時間だけ前からの変更</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>操作者、操作、値のいずれかにこの文字列を含むもののみ</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>この変更より前の変更のみ</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>変更を、変更前後の項目とともに表示する</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>監査ログを保持する期間</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>JSON オブジェクトのリード、またはペイロードと同じ形の event と lead; - は標準入力</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>列に対応するフィールド; none: 列を除外</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>古いシークレットでも署名する期間、最長 90d (指定しない場合は 24h); 0: 署名しない</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>追加の設定ファイル</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (場所: %2)</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>データベース ID</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1 (ネットワークファイルシステム)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>WEBHOOK</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>応答 %1 (本文は途中まで)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>「%3」への %2 の配信 %1、%4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>試行 %1 のリクエスト: POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>最初の試行を待っています。%1 に送信予定です。</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>再配信の最初の試行を待っています。%1 に送信予定です。</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>回数に数えない試行が成功しませんでした: %1 次の試行は %2 の予定です。</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>試行 %1 は成功しませんでした: %2 次の試行は %3 の予定です。</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>試行 %1 を送信中です。</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>試行 %2 で「%1」に配信されました。</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>%n 回の試行の後、失敗が確定しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>キャンセルされました (理由: %1)。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>ディスパッチャー</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1、プロセス %2、バージョン %3、最終確認 %4、進行中 %5</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 試行 %4 配信 %5 署名 %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>「sha256=」で始まっていません</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>「sha256=」の後が %n 文字です (正しくは 64 文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>小文字ではありません</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>シークレットが異なるか、本文が送信されたものとバイト単位で一致していません</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>good</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>不一致: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>取りこぼし</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>自動停止</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>%2 にわたり %1 件の配信が連続で失敗したとき</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>%2 以内の試行の %1 % が失敗したとき</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>自動停止の開始</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>次の確認送信</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>なし: `webhooks resume` で再開</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1、倍率 %2、最長 %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>同時試行数</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>自動停止</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>以前のシークレットの期限</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>はい: データベースのキーがここにないため、何も送信されません</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (別の値)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1; シークレットはロック中: %2</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>`webhooks resume %1` で Webhook の一時停止が解除されるまで待っています。</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>シークレットを設定するまで無効</translation>
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
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message>
        <source>--json and --plain exclude each other.</source>
        <translation>--json と --plain は同時に指定できません。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>leadhub-webhooks --help を参照してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>もしかして「%1」ですか？</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>オプション --%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>オプション --%1 には値が必要です: --%1 %2。</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>値がダッシュで始まる場合は、--%1=VALUE のように入力してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>コマンド「%1」が完全ではありません。操作を指定してください。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>使える操作: %1。</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>コマンド「%1 %2」はありません。</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>使い方: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には %2 が必要です。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>「%2」にオプション %1 はありません。</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>--service にコマンドは指定できません。「%1」は余分です。</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>--service にオプション --%1 はありません。</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>警告: データベースの設定は使用されません: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>設定に問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>エラー: 設定に上記の %n 件の問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>「%1」はデータベースに保存できません。コンピューターごとの設定です。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>何も実行していません。同意する場合は --yes を付けてください。</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>同意する場合は y を入力してください:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行していません。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>シークレットのキーは含まれていません。`database key export` で書き出せます。</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>実行すると、新しいキーを作成し、すべてのシークレットを暗号化し直します。古いキーファイルは .old として残ります。</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>すべてのシークレットを新しいキーで暗号化します。古いキーしか持たないプログラムやサービスは使えなくなります。</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>一致する配信はありません。</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>続きがあります: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>配信を ID または --filter で指定してください。</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>ID... または --filter &apos;status:failed since:1h&apos; を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>除外した配信 (%1): %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>ドライラン: 何も実行していません。</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>残りの配信は、その間に自動的に変わりました。</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>現在送信中</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>すでに完了</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>--rate は時間あたりの数値にしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>10/s、100/m、600/h のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>配信 %n 件を再配信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>配信 %n 件を再配信します (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>配信 %n 件を、%2 かけて再配信します (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>配信 %n 件をキャンセルします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>配信 %n 件をキャンセルします (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>イベント %n 件中 %1 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>すでに待機中または送信中</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>Webhook が削除済み</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>Webhook が無効</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>配信 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>--older-than AGE がありません。30d のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>%1 より前のイベント %n 件を、配信とともに削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>--format は csv、jsonl、har のいずれかにしてください。「%1」は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>配信 %n 件を書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>%n 件の配信をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>1 件の配信、またはイベントと Webhook を指定してください。</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>ID または --event EVENT --webhook WEBHOOK を入力してください。</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>どこからも送信されていません。leadhub-webhooks --service で送信できます。</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>これより前のイベントはありません。</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>イベント「%1」はありません。</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>イベント: %1。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 は JSON ではありません: %3 バイト目で %2。</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 には JSON オブジェクトが 1 つ必要です。</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>--lead-file FILE がありません。イベントにはリードが必要です。- は標準入力です。</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>%1 を対象とする有効な Webhook はありません。</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>--lead ID がありません。フォームの送信にはリードが必要です。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 は %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>これより後のリードはありません。</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>リードはまだありません。</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>続きがあります: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>リードの ID</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>リード %1 はすでに存在します。`leads edit` で変更できます。</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>リード %1 を追加しました。</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>リードの ID は変更できません。</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>リード %1 に変更はありません。イベントは作成されませんでした。</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>リード %1 を変更しました。</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>リード %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>リード %1 (%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 を削除します。このリードのイベントと %n 件の配信はログから消去され、待機中の配信は送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 はすでに削除されています。このリードのイベントと %n 件の配信はログから消去され、待機中の配信は送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>リード %1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>リード %1 を削除し、%n 件のイベントと、そこから生じたすべてのデータを消去しました。これから送信するものは、送信後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>--format は csv または jsonl にしてください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>%1 の名前からは形式を判断できません。</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>次のいずれかで指定してください: --format csv または --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>--map: 「%1」は Column=field の形式ではありません。</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>--map &apos;E-Mail=email&apos; のように入力してください</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>--map で列「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>列「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>…ほかに問題のある行が %n 行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>何もインポートしていません。これらの行を修正するか、--skip-bad で除外してください。</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>ドライランのため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>無視した列: %1 (--map &apos;Column=field&apos; で使用できます)。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n 行を読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>フィールド: %1。</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>設定するものがありません。</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>1 つ以上のフィールドを指定してください: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>「%1」は FIELD=VALUE の形式ではありません。</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>--set first_name=Ada のように入力してください</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>リードにフィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>--set で %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 は消去できません。</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>leadhub-webhooks-filter(7) を参照してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>%1 は 0 より大きい整数にしてください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 は 1 から %2 までの整数にしてください。「%3」は使えません。</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 は %2 から %3 までの整数にしてください。</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>「verify」には --secret-file と --signature が必要です。</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>本文を標準入力から読み取るため、シークレットはファイルで指定してください。</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>実行すると、%1 のテストを「%2」に送信します。</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>「%1」は一時停止していませんでした。</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>無効になっています。`webhooks enable` で送信を再開できます。</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>--secret-file または --generate-secret で新しいシークレットを指定してください。</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>--%1: 「%2」は日時でも期間でもありません。</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>2026-04-29T10:30Z のように入力してください。6 時間前は 6h です。</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>「webhooks recover」には --since が必要です。</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since が --until より後になっています。</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>Webhook が無効のため、何も送信されません。</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>先に有効にしてください: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>「%1」が取りこぼしたイベント %n 件の配信を作成し、すぐに送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>%2 件中 %1 件を回収</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>%n 件の Webhook を、シークレットなしで %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>%1: ヘッダー %2 の値はファイルに含まれていません。`webhooks edit --header` で設定してください</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>%1: シークレットはファイルに含まれていません。`webhooks rotate-secret` で設定してください</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>ファイルに Webhook がありません。</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>エラー: %1: %2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>Webhook はまだありません。`webhooks add` で作成できます。</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>「webhooks add」には --%1 が必要です。</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>変更するものがありません。1 つ以上のオプションを指定してください。</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>--no-secret は --secret-file や --generate-secret と同時に指定できません。</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>Webhook はロックされています。データベースのキーがないとヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>--key-file でキーを指定するか、--no-headers を付けてヘッダーを破棄してください。</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>実行すると、「%1」を無効にし、未完了の配信をキャンセルします: %2 件。</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>キャンセルした未完了の配信: %1 件。</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>実行すると、Webhook %1「%2」を完全に削除し、未完了の配信 (%3 件) をキャンセルします。</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>Webhook %1「%2」を完全に削除します。未完了の配信 (%3 件) はキャンセルされます。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>--secret-file と --generate-secret は同時に指定できません。</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>一致する変更はありません。</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>記録の番号</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>--once は --service と一緒に使います。</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>--once は --%1 と同時に指定できません。送信待ちの配信をすべて送信すると終了します。</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>イベントの発生日時は、作成した時刻になります。occurred_at は省いてください。</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>%1 の内容は %2 です。%3 ではありません。</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>%1 を発行するか、event を省いてください。</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>ペイロードと同じキーを持つリードか、ペイロードと同様に event と lead を持つオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなく、フォルダーです。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>--overlap は %1 以下にしてください。シークレットの変更は、古いシークレットの使用を終えるためのものです。</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>%1: シークレットがファイルに含まれていないため、無効の状態でインポートされます。`webhooks rotate-secret` で設定してから、`webhooks enable` で送信を開始してください</translation>
    </message>
</context>
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
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>契機</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>%1 (別の値)</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>%1: 変更前 %2、変更後 %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>%1: %2、操作者 %3、%4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>経由</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>変更前後の項目</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>この変更に値はありません。</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>Webhook を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>操作者、操作、値を検索</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>変更を表示する Webhook</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>監査ログを読み取っています…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>Webhook の追加、変更、削除、設定の変更、または再配信を行うと、その操作者がここに表示されます。リードの変更は含まれません。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>一致する変更はありません</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>すべての変更を表示</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>監査ログを読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>Webhook を追加</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook を変更</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook を有効化</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook を無効化</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook を削除</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>変更を取り消し</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>Webhook を再開</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>Webhook をインポート</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>シークレットを設定</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>シークレットをローテーション</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>ヘッダーを変更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>送信を一時停止</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>配信を再試行</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>配信を再配信</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>配信をキャンセル</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>取りこぼしたイベントを回収</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>古い配信を削除</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>リードの履歴を消去</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>失敗を確認済みに変更</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>失敗を未確認に変更</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>キーをエクスポート</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>キーを交換</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>データベースをアップグレード</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップを作成</translation>
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
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>以前のシークレットの期限</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>Standard Webhooks のヘッダー</translation>
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
        <source>Attempts a second</source>
        <translation>1 秒あたりの試行数</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>一時停止する失敗数</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>失敗の継続期間</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>これより古い配信</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>リード %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>すべての Webhook</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>複数の Webhook</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
    <message>
        <source>When closed</source>
        <translation>閉じたとき</translation>
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
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
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
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>この期間内に失敗した試行の割合 (%) がこの値に達した場合も一時停止します。0: 使用しません。</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>失敗の継続期間(&amp;I)</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>連続した失敗の最初と最後が、少なくともこの時間だけ離れている場合に一時停止します。</translation>
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
        <source>Send from here…</source>
        <translation>ここから送信…</translation>
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
    <message>
        <source>Nothing to tell yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>このコンソールの動作中や送信中に起きたことが、ここに表示されます。</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>選択したレベルの記録はありません</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>すべてのレベルを表示</translation>
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
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>この Webhook は自動停止中です。再配信する分は再開されるまで待機します。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
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
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>ガイドは英語です。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>これらの語句を含むページはガイドにありません。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>シークレットはファイルに含まれていないため、設定するまで無効</translation>
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
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>フィルターに一致 %Ln 件</numerusform>
        </translation>
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
    <message>
        <source>&amp;Audit log…</source>
        <translation>監査ログ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
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
        <source>due now</source>
        <translation>すぐに送信</translation>
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
    <message>
        <source>Fa&amp;iling for</source>
        <translation>失敗の継続期間(&amp;I)</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>連続した失敗の最初と最後が、少なくともこの時間だけ離れている場合に一時停止します。</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>監査ログの保持期間(&amp;U)</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>Webhook と設定の変更が、この期間、監査ログに保持されます。</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
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
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>%1: 未完了 %2、送信待ち %3、進行中 %4</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>%1、最長 %2待ち</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>%1、次回 %2</translation>
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
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>アドレス不許可</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>その他</translation>
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
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>最も多い理由との比較</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
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
        <source>S&amp;tandard Webhooks</source>
        <translation>Standard Webhooks(&amp;T)</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>ローテーション中です。%1 までは以前のシークレットも署名に使われます。</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>ローテーションするには、新しいシークレットを生成するか入力してください。</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>以前のシークレットでも署名する期間</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>以前のシークレット(&amp;P)</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>新しいシークレットは、すぐに X-LeadHub-Signature の署名に使われます。選択した期間は、以前のシークレットでも X-LeadHub-Signature-Previous に署名するため、受信側は取りこぼしなく切り替えられます。</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>保存すると同時に、以前のシークレットは署名に使われなくなります。</translation>
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
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>このアカウントには %1 への書き込み権限がありません。ファイルとそのフォルダーへの書き込み権限を所有者に依頼するか、読み取り専用で開いてください。</translation>
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
    <message>
        <source>Show everything again.</source>
        <translation>すべてを再び表示します。</translation>
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
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>契機</translation>
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
        <source>Adding %1 is undone.</source>
        <translation>「%1」の追加を元に戻しました。</translation>
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
    <message>
        <source>C&amp;hanges…</source>
        <translation>変更履歴(&amp;H)…</translation>
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
        <source>Failing for</source>
        <translation>失敗の継続期間</translation>
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
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>再開されるまで、一時停止したままです。</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>%1/%2 件を表示</translation>
    </message>
</context>
</TS>
