<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message>
        <source>About LeadHub Webhooks</source>
        <translation>حول LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>نسخ هذه المعلومات</translation>
    </message>
    <message>
        <source>The facts are copied.</source>
        <translation>نُسخت المعلومات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Sends LeadHub&apos;s events to your webhooks, and shows what became of each.</source>
        <translation>يرسل أحداث LeadHub إلى خطافات الويب، ويعرض ما آل إليه كل حدث.</translation>
    </message>
    <message>
        <source>Free software under the &lt;a href=&quot;%1&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب &lt;a href=&quot;%1&quot;&gt;رخصة جنو العمومية&lt;/a&gt;، الإصدار 3 أو أي إصدار أحدث. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Facts of a database: its size, the version of its schema, its journal mode</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1، المخطط %2، سجل المعاملات %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>لا عملاء محتملين</numerusform>
            <numerusform>عميل محتمل واحد</numerusform>
            <numerusform>عميلان محتملان</numerusform>
            <numerusform>%Ln عملاء محتملين</numerusform>
            <numerusform>%Ln عميلًا محتملًا</numerusform>
            <numerusform>%Ln عميل محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>لا خطافات ويب</numerusform>
            <numerusform>خطاف ويب واحد</numerusform>
            <numerusform>خطافا ويب</numerusform>
            <numerusform>%Ln خطافات ويب</numerusform>
            <numerusform>%Ln خطاف ويب</numerusform>
            <numerusform>%Ln خطاف ويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>لا عمليات تسليم معلّقة</numerusform>
            <numerusform>عملية تسليم معلّقة واحدة</numerusform>
            <numerusform>عمليتا تسليم معلّقتان</numerusform>
            <numerusform>%Ln عمليات تسليم معلّقة</numerusform>
            <numerusform>%Ln عملية تسليم معلّقة</numerusform>
            <numerusform>%Ln عملية تسليم معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>leads, webhooks and pending deliveries, each with its number</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>%1: لا محاولات، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>%1: محاولة واحدة، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>%1: محاولتان، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>%1: %n محاولات، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>%1: %n محاولة، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>%1: %n محاولة، نسبة الأخطاء %2، p95 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>المحاولات بمرور الوقت</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>بمرور الوقت</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
</context>
<context>
    <name>webhooks::AppText</name>
    <message>
        <source>The database is locked by another program (%1).</source>
        <translation>قاعدة البيانات مقفلة من برنامج آخر (%1).</translation>
    </message>
    <message>
        <source>Access to the database was denied (%1).</source>
        <translation>رُفض الوصول إلى قاعدة البيانات (%1).</translation>
    </message>
    <message>
        <source>The database cannot be written (%1).</source>
        <translation>تتعذر الكتابة في قاعدة البيانات (%1).</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>القرص ممتلئ (%1).</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>قاعدة البيانات تالفة (%1).</translation>
    </message>
    <message>
        <source>The file is not a LeadHub Webhooks database (%1).</source>
        <translation>الملف ليس قاعدة بيانات تابعة لـ LeadHub Webhooks ‏(%1).</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1).</source>
        <translation>يتعذر فتح قاعدة البيانات (%1).</translation>
    </message>
    <message>
        <source>Reading or writing the database failed (%1).</source>
        <translation>فشلت القراءة من قاعدة البيانات أو الكتابة فيها (%1).</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>لا توجد قاعدة بيانات في %1.</translation>
    </message>
    <message>
        <source>Try again, or find the program that keeps a transaction open.</source>
        <translation>حاول مجددًا، أو ابحث عن البرنامج الذي يُبقي معاملة مفتوحة.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was committed is lost.</source>
        <translation>أفرغ بعض المساحة؛ لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Check that the path is right and its folder can be written.</source>
        <translation>تحقق من صحة المسار ومن إمكان الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: its key is not here.</source>
        <translation>أسرار قاعدة البيانات مقفلة: مفتاحها ليس هنا.</translation>
    </message>
    <message>
        <source>The database&apos;s secrets are locked: the key %1 is not here.</source>
        <translation>أسرار قاعدة البيانات مقفلة: المفتاح %1 ليس هنا.</translation>
    </message>
    <message>
        <source>A secret cannot be opened with this key.</source>
        <translation>يتعذر فتح أحد الأسرار بهذا المفتاح.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret or headers cannot be read: the database&apos;s key is not here.</source>
        <translation>تتعذر قراءة سر خطاف الويب أو ترويساته: مفتاح قاعدة البيانات ليس هنا.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or bring it with `database key import`.</source>
        <translation>حدد المفتاح باستخدام --key-file، أو أحضره باستخدام `database key import`.</translation>
    </message>
    <message>
        <source>Use the key this database was made with, or set the secret again.</source>
        <translation>استخدم المفتاح الذي أُنشئت به قاعدة البيانات هذه، أو عيّن السر من جديد.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile.</source>
        <translation>غيّر شخص آخر «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed by somebody else meanwhile.</source>
        <translation>غيّر شخص آخر خطاف الويب %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look at the new values and change it again.</source>
        <translation>اطّلع على القيم الجديدة ثم أعد التغيير.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>خطاف الويب غير نشط: لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>There is no webhook %1.</source>
        <translation>لا يوجد خطاف ويب %1.</translation>
    </message>
    <message>
        <source>The name is missing: give the webhook a name.</source>
        <translation>الاسم ناقص: أعطِ خطاف الويب اسمًا.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: shorten it.</source>
        <translation>الاسم أطول من %1 حرفًا: اختصره.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character: write it on one line.</source>
        <translation>يحتوي الاسم على فاصل أسطر أو محرف تحكم آخر: اكتبه في سطر واحد.</translation>
    </message>
    <message>
        <source>No event is selected: choose at least one, or all events.</source>
        <translation>لم يُحدد أي حدث: اختر حدثًا واحدًا على الأقل أو كل الأحداث.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>يجب أن تكون قيمة %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>The number of retries</source>
        <translation>عدد مرات إعادة المحاولة</translation>
    </message>
    <message>
        <source>The wait before the first retry</source>
        <translation>الانتظار قبل أول إعادة محاولة</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>أطول انتظار قبل إعادة المحاولة</translation>
    </message>
    <message>
        <source>The backoff factor</source>
        <translation>معامل فترات الانتظار</translation>
    </message>
    <message>
        <source>The number of attempts at once</source>
        <translation>عدد المحاولات المتزامنة</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>عنوان URL ناقص.</translation>
    </message>
    <message>
        <source>The URL holds white space, a backslash or a control character.</source>
        <translation>يحتوي عنوان URL على مسافة بيضاء أو شرطة مائلة عكسية أو محرف تحكم.</translation>
    </message>
    <message>
        <source>The URL does not start with https:// or http://.</source>
        <translation>لا يبدأ عنوان URL بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>The URL has a fragment (#), which is never sent.</source>
        <translation>في عنوان URL معرّف جزء (#) لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before the host.</source>
        <translation>يحتوي عنوان URL على اسم مستخدم أو كلمة مرور قبل المضيف.</translation>
    </message>
    <message>
        <source>The URL&apos;s host holds a percent sign (an escape or a zone).</source>
        <translation>يحتوي مضيف عنوان URL على علامة النسبة المئوية (ترميز أو نطاق).</translation>
    </message>
    <message>
        <source>The URL has no host.</source>
        <translation>لا مضيف في عنوان URL.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not a valid name or address.</source>
        <translation>مضيف عنوان URL ليس اسمًا صالحًا ولا عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>The URL&apos;s host ends in a number, but is not an IP address.</source>
        <translation>ينتهي مضيف عنوان URL برقم، لكنه ليس عنوان IP.</translation>
    </message>
    <message>
        <source>The URL&apos;s host is not an IPv6 address.</source>
        <translation>مضيف عنوان URL ليس عنوان IPv6.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is not from 1 to 65535.</source>
        <translation>منفذ عنوان URL ليس من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>عنوان URL غير صالح.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 bytes: shorten it.</source>
        <translation>عنوان URL أطول من %1 بايت: اختصره.</translation>
    </message>
    <message>
        <source>Write it like https://example.com/hooks/leads.</source>
        <translation>اكتبه بالشكل https://example.com/hooks/leads.</translation>
    </message>
    <message>
        <source>Plain http lets anybody on the way read and change what is sent: use https if the receiver has it.</source>
        <translation>يتيح http العادي لأي طرف على الطريق قراءة ما يُرسل وتغييره: استخدم https إذا كان المستلم يدعمه.</translation>
    </message>
    <message>
        <source>The URL&apos;s query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead.</source>
        <translation>يبدو أن استعلام عنوان URL يحتوي على بيانات اعتماد (%1)، وعناوين URL تظهر في السجل: أرسلها في ترويسة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which is not allowed. To send there, allow the network: --allow-network %4</source>
        <translation>يقع %1 ضمن %2 ‏(%3)، وهو غير مسموح به. للإرسال إليه، اسمح بالشبكة: --allow-network %4</translation>
    </message>
    <message>
        <source>%1 is in %2 (%3), which can never be allowed. Use another address.</source>
        <translation>يقع %1 ضمن %2 ‏(%3)، ولا يمكن السماح به أبدًا. استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be allowed: it is in %2 (%3).</source>
        <translation>لا يمكن السماح بـ %1: فهو ضمن %2 ‏(%3).</translation>
    </message>
    <message>
        <source>Allow the receiver&apos;s own network instead.</source>
        <translation>اسمح بشبكة المستلم نفسها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>شبكة خاصة</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>الحاسوب نفسه</translation>
    </message>
    <message>
        <source>cloud metadata</source>
        <translation>بيانات وصفية سحابية</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>ارتباط محلي</translation>
    </message>
    <message>
        <source>link-local, cloud metadata</source>
        <translation>ارتباط محلي، بيانات وصفية سحابية</translation>
    </message>
    <message>
        <source>A header needs a name, a colon and a value.</source>
        <translation>تحتاج الترويسة إلى اسم ونقطتين رأسيتين وقيمة.</translation>
    </message>
    <message>
        <source>A header&apos;s name may only hold letters, digits and !#$%&amp;&apos;*+-.^_`|~.</source>
        <translation>لا يجوز أن يحتوي اسم الترويسة إلا على أحرف لاتينية وأرقام و !#$%&amp;&apos;*+-.^_`|~‎.</translation>
    </message>
    <message>
        <source>The header %1 is set by this program or by HTTP itself.</source>
        <translation>الترويسة %1 يعيّنها هذا البرنامج أو بروتوكول HTTP نفسه.</translation>
    </message>
    <message>
        <source>The header %1 is there twice: keep one of them.</source>
        <translation>الترويسة %1 مكررة: أبقِ واحدة منهما.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>تحتوي قيمة الترويسة %1 على فاصل أسطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>The value of the header %1 is longer than %2 bytes.</source>
        <translation>قيمة الترويسة %1 أطول من %2 بايت.</translation>
    </message>
    <message>
        <source>Write it like X-Team: sales.</source>
        <translation>اكتبها بالشكل X-Team: sales.</translation>
    </message>
    <message>
        <source>Take spaces and other characters out of the name.</source>
        <translation>أزل المسافات والمحارف الأخرى من الاسم.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>استخدم اسمًا آخر.</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>اكتب القيمة في سطر واحد.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>اختصر القيمة.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>السر فارغ.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes.</source>
        <translation>السر أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>The secret is not UTF-8 text without NUL.</source>
        <translation>السر ليس نص UTF-8 خاليًا من NUL.</translation>
    </message>
    <message>
        <source>Give a secret, or choose to have none.</source>
        <translation>أدخل سرًا، أو اختر عدم استخدام سر.</translation>
    </message>
    <message>
        <source>Use a shorter secret.</source>
        <translation>استخدم سرًا أقصر.</translation>
    </message>
    <message>
        <source>Write binary keys in hex or base64, as the receiver expects them.</source>
        <translation>اكتب المفاتيح الثنائية بالترميز السداسي العشري أو base64، كما يتوقعها المستلم.</translation>
    </message>
    <message>
        <source>Answered %1; redirects are not followed.</source>
        <translation>الرد %1؛ لا تُتَّبع إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Answered %1 to %2; redirects are not followed.</source>
        <translation>الرد %1 إلى %2؛ لا تُتَّبع إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Answered %1, which is not a final answer; the receiver may have seen the request.</source>
        <translation>الرد %1، وهو ليس ردًا نهائيًا؛ ربما وصل الطلب إلى المستلم.</translation>
    </message>
    <message>
        <source>Answered %1, which is not an HTTP status.</source>
        <translation>الرد %1، وهو ليس حالة HTTP.</translation>
    </message>
    <message>
        <source>No answer within %1.</source>
        <translation>لا رد خلال %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>لا اتصال خلال %1.</translation>
    </message>
    <message>
        <source>No connection to this server became free within %1.</source>
        <translation>لم يتوفر اتصال بهذا الخادم خلال %1.</translation>
    </message>
    <message>
        <source>No connection to port %1 could be made.</source>
        <translation>تعذّر الاتصال بالمنفذ %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>تعذّر العثور على الاسم %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up; no name server answered.</source>
        <translation>تعذّر تحليل الاسم %1؛ لم يرد أي خادم أسماء.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2.</source>
        <translation>لم يُعثر على الاسم %1 خلال %2.</translation>
    </message>
    <message>
        <source>The server refused the connection on port %1.</source>
        <translation>رفض الخادم الاتصال على المنفذ %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1.</source>
        <translation>يتعذر الوصول إلى الخادم: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection before the request was sent.</source>
        <translation>أغلق الخادم الاتصال قبل إرسال الطلب.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>أغلق الخادم الاتصال أثناء مصافحة TLS.</translation>
    </message>
    <message>
        <source>The connection ended without an HTTP answer; the receiver may have seen the request.</source>
        <translation>انتهى الاتصال دون رد HTTP؛ ربما وصل الطلب إلى المستلم.</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer.</source>
        <translation>ما ورد ليس رد HTTP.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>فشلت مصافحة TLS: ‏%1.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>أُبطلت الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>لم يبدأ سريان الشهادة بعد.</translation>
    </message>
    <message>
        <source>The certificate is not for the name %1.</source>
        <translation>الشهادة ليست للاسم %1.</translation>
    </message>
    <message>
        <source>The certificate is self-signed and not trusted here.</source>
        <translation>الشهادة موقّعة ذاتيًا وغير موثوق بها هنا.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>أصدرت الشهادةَ جهةٌ غير موثوق بها هنا.</translation>
    </message>
    <message>
        <source>The certificate was not accepted: %1.</source>
        <translation>لم تُقبل الشهادة: %1.</translation>
    </message>
    <message>
        <source>Sending was stopped before an answer came.</source>
        <translation>أُوقف الإرسال قبل ورود الرد.</translation>
    </message>
    <message>
        <source>Sending was stopped before the request was sent.</source>
        <translation>أُوقف الإرسال قبل إرسال الطلب.</translation>
    </message>
    <message>
        <source>cancelled by an operator</source>
        <translation>ألغاها مشغّل</translation>
    </message>
    <message>
        <source>lead erased</source>
        <translation>مُحي العميل المحتمل</translation>
    </message>
    <message>
        <source>%1 happened at %2.</source>
        <translation>وقع %1 في %2.</translation>
    </message>
    <message>
        <source>The webhook is &quot;%1&quot;.</source>
        <translation>خطاف الويب هو «%1».</translation>
    </message>
    <message>
        <source>The webhook has been deleted.</source>
        <translation>حُذف خطاف الويب.</translation>
    </message>
    <message>
        <source>It listens to %1.</source>
        <translation>يستمع إلى %1.</translation>
    </message>
    <message>
        <source>It does not listen to %1.</source>
        <translation>لا يستمع إلى %1.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>إنه نشط.</translation>
    </message>
    <message>
        <source>It is inactive: no events are sent to it.</source>
        <translation>إنه غير نشط: لا تُرسل إليه أحداث.</translation>
    </message>
    <message>
        <source>Its address %1 is allowed.</source>
        <translation>عنوانه %1 مسموح به.</translation>
    </message>
    <message>
        <source>Each attempt looks up %1 and checks the addresses it has then.</source>
        <translation>تحلل كل محاولة الاسم %1 وتتحقق من عناوينه في حينها.</translation>
    </message>
    <message>
        <source>Its secret can be read.</source>
        <translation>سره قابل للقراءة.</translation>
    </message>
    <message>
        <source>It has no secret: requests are not signed.</source>
        <translation>لا سر له: لا توقَّع الطلبات.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>الإرسال مفعّل.</translation>
    </message>
    <message>
        <source>All sending is paused; `dispatcher resume` ends that.</source>
        <translation>كل الإرسال متوقف مؤقتًا؛ يُستأنف باستخدام `dispatcher resume`.</translation>
    </message>
    <message>
        <source>%1 dispatchers are registered.</source>
        <translation>وحدات الإرسال المسجلة: %1.</translation>
    </message>
    <message>
        <source>Nobody is dispatching: start the service.</source>
        <translation>لا أحد يتولى الإرسال: شغّل الخدمة.</translation>
    </message>
    <message>
        <source>Dispatcher %1 on %2 has it.</source>
        <translation>هي لدى وحدة الإرسال %1 على %2.</translation>
    </message>
    <message>
        <source>The dispatcher that had it is gone; another one will take it over.</source>
        <translation>غابت وحدة الإرسال التي كانت لديها؛ ستتولاها وحدة أخرى.</translation>
    </message>
    <message>
        <source>There is a delivery: %1.</source>
        <translation>توجد عملية تسليم: %1.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>إنها مستحقة الآن.</translation>
    </message>
    <message>
        <source>It is due now (last result: %1).</source>
        <translation>إنها مستحقة الآن (آخر نتيجة: %1).</translation>
    </message>
    <message>
        <source>The next attempt is at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>المحاولة التالية في %1 (آخر نتيجة: %2).</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>المحاولة %1 جارية الآن.</translation>
    </message>
    <message>
        <source>It was delivered with attempt %1.</source>
        <translation>تم تسليمها بالمحاولة %1.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>أُلغيت: %1.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts; `deliveries redeliver` starts again.</source>
        <translation>فشلت بعد %1 من المحاولات؛ تبدأ من جديد باستخدام `deliveries redeliver`.</translation>
    </message>
    <message>
        <source>It failed after %1 attempts (last result: %2); `deliveries redeliver` starts again.</source>
        <translation>فشلت بعد %1 من المحاولات (آخر نتيجة: %2)؛ تبدأ من جديد باستخدام `deliveries redeliver`.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AttemptsModel</name>
    <message>
        <source>Attempt %1: %2 at %3</source>
        <extracomment>number, result, time</extracomment>
        <translation>المحاولة %1: %2، %3</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>«%1» في الحافظة بتنسيق CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>عرض «%1» في جدول</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy %1 as CSV</source>
        <translation>نسخ «%1» بتنسيق CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartTable</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Chip</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>A delivery whose time to be sent has come</extracomment>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>شيفرة المستلم</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Verify the bytes of the body as they arrive, before anything parses them. The secret comes from the environment: LEADHUB_WEBHOOK_SECRET.</source>
        <translation>تحقق من بايتات المتن كما تصل، قبل أن يحللها أي شيء. يأتي السر من البيئة: LEADHUB_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message>
        <source>Started: %1</source>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>عنوان URL: ‏%1</translation>
    </message>
    <message>
        <source>Attempts %1 and %2</source>
        <translation>المحاولتان %1 و%2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <translation>المحاولة %1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>لا أسطر مختلفة.</numerusform>
            <numerusform>سطر واحد مختلف؛ يبدأ بـ «≠».</numerusform>
            <numerusform>سطران مختلفان؛ يبدآن بـ «≠».</numerusform>
            <numerusform>%n أسطر مختلفة؛ تبدأ بـ «≠».</numerusform>
            <numerusform>%n سطرًا مختلفًا؛ تبدأ بـ «≠».</numerusform>
            <numerusform>%n سطر مختلف؛ تبدأ بـ «≠».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ComputerTab</name>
    <message>
        <source>When a webhook starts failing or recovers, and when nobody dispatches</source>
        <translation>عند تعثر خطاف ويب أو عودته إلى العمل، وعندما لا يتولى أحد الإرسال</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the notification area</source>
        <translation>بقاء لوحة التحكم في منطقة الإعلام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>تتغير اللغة عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلية</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What is copied or exported is always in UTC.</source>
        <translation>ما يُنسخ أو يُصدَّر يكون دائمًا بتوقيت UTC.</translation>
    </message>
    <message>
        <source>This computer sends the webhooks of this database</source>
        <translation>يرسل هذا الحاسوب خطافات الويب من قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>قاعدة البيانات هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>While the console is open, and while no service or other console does it. Each delivery is sent by one of them only.</source>
        <translation>ما دامت لوحة التحكم مفتوحة، ولا تتولاه خدمة أو لوحة تحكم أخرى. كل عملية تسليم ترسلها جهة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: Name, URL …; %2: yours or theirs; %3: the value</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook</source>
        <translation>غيّر شخص آخر خطاف الويب هذا</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else while you were editing it. Choose what is kept; nothing is written before you save.</source>
        <translation>حفظ شخص آخر «%1» أثناء تحريره هنا. اختر ما يُحتفظ به؛ لا يُكتب شيء قبل الحفظ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ المختار</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>column: the values that you typed</extracomment>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>column: the values that somebody else saved</extracomment>
        <translation>قيمة غيرك</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>قيمة غيرك</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>As cURL (&amp;bash)</source>
        <translation>بصيغة cURL ‏(&amp;bash)</translation>
    </message>
    <message>
        <source>As cURL (&amp;PowerShell)</source>
        <translation>بصيغة cURL ‏(&amp;PowerShell)</translation>
    </message>
    <message>
        <source>As cURL (c&amp;md)</source>
        <translation>بصيغة cURL ‏(c&amp;md)</translation>
    </message>
    <message>
        <source>As cURL with &amp;credentials</source>
        <translation>بصيغة cURL مع بيانات الا&amp;عتماد</translation>
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
        <translation>الصف &amp;نصًا</translation>
    </message>
    <message>
        <source>Row as CS&amp;V</source>
        <translation>الصف بتنسيق CS&amp;V</translation>
    </message>
    <message>
        <source>Row as &amp;JSON</source>
        <translation>الصف بتنسيق &amp;JSON</translation>
    </message>
    <message>
        <source>Delivery &amp;id</source>
        <translation>&amp;معرّف عملية التسليم</translation>
    </message>
    <message>
        <source>The command was copied, with the webhook&apos;s credentials.</source>
        <translation>نُسخ الأمر مع بيانات اعتماد خطاف الويب.</translation>
    </message>
    <message>
        <source>The command was copied. Credentials are masked.</source>
        <translation>نُسخ الأمر. بيانات الاعتماد محجوبة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل المعاملات</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>مفتاح الأسرار</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>فحص السلامة</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>%1, on a network file system</source>
        <translation>%1، على نظام ملفات شبكي</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n يوم، حتى %1</numerusform>
            <numerusform>يوم واحد، حتى %1</numerusform>
            <numerusform>يومان، حتى %1</numerusform>
            <numerusform>%n أيام، حتى %1</numerusform>
            <numerusform>%n يومًا، حتى %1</numerusform>
            <numerusform>%n يوم، حتى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، بلا إعادة محاولة، الرد خلال %3</numerusform>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، إعادة محاولة واحدة، الرد خلال %3</numerusform>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة مرتين، الرد خلال %3</numerusform>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرات، الرد خلال %3</numerusform>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرة، الرد خلال %3</numerusform>
            <numerusform>%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرة، الرد خلال %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here: secrets are locked. Expected in %1</source>
        <translation>ليس هنا: الأسرار مقفلة. موضعه المتوقع %1</translation>
    </message>
    <message>
        <source>None yet: no secret is stored</source>
        <translation>لا مفتاح بعد: لم يُخزَّن أي سر</translation>
    </message>
    <message>
        <source>None from this console</source>
        <translation>لا نسخة من لوحة التحكم هذه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Every page of the file is being read. Sending goes on.</source>
        <translation>تجري قراءة كل صفحات الملف. الإرسال مستمر.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>قاعدة البيانات سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>لم يجد الفحص مشكلات: %1</numerusform>
            <numerusform>وجد الفحص مشكلة واحدة: %1</numerusform>
            <numerusform>وجد الفحص مشكلتين: %1</numerusform>
            <numerusform>وجد الفحص %n مشكلات: %1</numerusform>
            <numerusform>وجد الفحص %n مشكلة: %1</numerusform>
            <numerusform>وجد الفحص %n مشكلة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup when pages are damaged.</source>
        <translation>استعد نسخة احتياطية عند تلف صفحات.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>نسخ قاعدة البيانات احتياطيًا</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>قواعد البيانات (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The database is being copied. Sending goes on.</source>
        <translation>يجري نسخ قاعدة البيانات. الإرسال مستمر.</translation>
    </message>
    <message>
        <source>The backup is in %1. Keep the key of the secrets elsewhere: it is not in it.</source>
        <translation>النسخة الاحتياطية في %1. احفظ مفتاح الأسرار في مكان آخر: فهو ليس ضمنها.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryPane</name>
    <message>
        <source>Choose a delivery to see what happened to it.</source>
        <translation>اختر عملية تسليم لمعرفة ما حدث لها.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>إلغاء إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>أقسام عملية التسليم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>الطلب والرد</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>event → webhook</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Signature ✓</source>
        <translation>التوقيع ✓</translation>
    </message>
    <message>
        <source>Signature ✗</source>
        <translation>التوقيع ✗</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>المحاولة التالية مستحقة الآن.</translation>
    </message>
    <message>
        <source>It changed by itself meanwhile.</source>
        <translation>تغيرت من تلقاء نفسها في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The delivery was cancelled.</source>
        <translation>أُلغيت عملية التسليم.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryTab</name>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>«%1» ليس عددًا مناسبًا هنا.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>«%1» ليست مدة: اكتبها بالشكل 15s أو 10m أو 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>«%1» ليس معدلًا: اكتبه بالشكل 10/s أو 90/m أو 0.5/s.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>ال&amp;مهلة</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>إعادة المحاو&amp;لة</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>الانتظار الأ&amp;ول</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>الم&amp;عامل</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>أ&amp;طول انتظار</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>بالت&amp;زامن</translation>
    </message>
    <message>
        <source>Rate li&amp;mit</source>
        <translation>ح&amp;د المعدل</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>الإي&amp;قاف بعد</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>على مد&amp;ى</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>&amp;نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>For the whole attempt, from the name lookup to the answer.</source>
        <translation>للمحاولة كلها، من تحليل الاسم حتى الرد.</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>المحاولات التي تلي المحاولة الأولى.</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>قبل أول إعادة محاولة.</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>كم يزيد كل انتظار على الذي قبله.</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>لا تنتظر أي إعادة محاولة أطول من هذا.</translation>
    </message>
    <message>
        <source>The most attempts in flight to this receiver.</source>
        <translation>أقصى عدد من المحاولات الجارية إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.</source>
        <translation>أقصى عدد من المحاولات التي تبدأ: 10/s أو 90/m. ما يزيد عليه ينتظر ولا يخسر أي محاولة.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>عدد عمليات التسليم الفاشلة المتتالية التي لا يُرسل بعدها سوى محاولة استكشافية. 0: أبدًا.</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>أقل مدة تمتد عليها عمليات التسليم الفاشلة هذه.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>نسبة المحاولات الفاشلة خلال هذه المدة التي توقفه مؤقتًا أيضًا. 0: بلا إيقاف.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>The receiver accepted it</source>
        <translation>قبلها المستلم</translation>
    </message>
    <message>
        <source>The receiver&apos;s name was not found</source>
        <translation>لم يُعثر على اسم المستلم</translation>
    </message>
    <message>
        <source>The receiver refused the connection</source>
        <translation>رفض المستلم الاتصال</translation>
    </message>
    <message>
        <source>The receiver was not reachable</source>
        <translation>تعذّر الوصول إلى المستلم</translation>
    </message>
    <message>
        <source>The receiver did not answer in time</source>
        <translation>لم يرد المستلم في الوقت المحدد</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>لم ينشأ اتصال آمن</translation>
    </message>
    <message>
        <source>The receiver redirected, which is never followed</source>
        <translation>أعاد المستلم التوجيه، وهو ما لا يُتَّبع أبدًا</translation>
    </message>
    <message>
        <source>The receiver rejected it</source>
        <translation>رفضها المستلم</translation>
    </message>
    <message>
        <source>The receiver failed</source>
        <translation>حدث خطأ لدى المستلم</translation>
    </message>
    <message>
        <source>The connection broke, so the receiver may have seen it</source>
        <translation>انقطع الاتصال، وربما وصل الطلب إلى المستلم</translation>
    </message>
    <message>
        <source>The receiver&apos;s address is not allowed</source>
        <translation>عنوان المستلم غير مسموح به</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>الرد أكبر من اللازم</translation>
    </message>
    <message>
        <source>The attempt failed</source>
        <translation>فشلت المحاولة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <extracomment>what happened; `in 10 s`</extracomment>
        <translation>%1. المحاولة التالية %2.</translation>
    </message>
    <message>
        <source>It is due and waits for a dispatcher.</source>
        <translation>إنها مستحقة وتنتظر وحدة إرسال.</translation>
    </message>
    <message>
        <source>It will be sent %1.</source>
        <translation>ستُرسل %1.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>المحاولة %1 جارية الآن.</translation>
    </message>
    <message>
        <source>Delivered with attempt %1.</source>
        <translation>تم التسليم بالمحاولة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. فشلت نهائيًا دون محاولات.</numerusform>
            <numerusform>%1. فشلت نهائيًا بعد محاولة واحدة.</numerusform>
            <numerusform>%1. فشلت نهائيًا بعد محاولتين.</numerusform>
            <numerusform>%1. فشلت نهائيًا بعد %n محاولات.</numerusform>
            <numerusform>%1. فشلت نهائيًا بعد %n محاولة.</numerusform>
            <numerusform>%1. فشلت نهائيًا بعد %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>أُلغيت: %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>فتح خطاف الويب</translation>
    </message>
    <message>
        <source>This attempt carried no signature: the webhook had no secret.</source>
        <translation>لم تحمل هذه المحاولة توقيعًا: لم يكن لخطاف الويب سر.</translation>
    </message>
    <message>
        <source>The webhook has no secret any more, so the signature cannot be recomputed.</source>
        <translation>لم يعد لخطاف الويب سر، لذا يتعذر حساب التوقيع من جديد.</translation>
    </message>
    <message>
        <source>The signature is what the stored secret makes of these bytes.</source>
        <translation>التوقيع مطابق لما ينتجه السر المخزَّن من هذه البايتات.</translation>
    </message>
    <message>
        <source>The signature was made with the previous secret, which still signs until the rotation ends.</source>
        <translation>أُنشئ التوقيع بالسر السابق، الذي يظل يوقّع حتى انتهاء التبديل.</translation>
    </message>
    <message>
        <source>The stored secret makes another signature: the secret was changed after this attempt.</source>
        <translation>ينتج السر المخزَّن توقيعًا آخر: غُيّر السر بعد هذه المحاولة.</translation>
    </message>
    <message>
        <source>The stored secret cannot be read: the key of this database is not on this computer.</source>
        <translation>تتعذر قراءة السر المخزَّن: مفتاح قاعدة البيانات هذه ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>the last attempt</extracomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a clock time</extracomment>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message>
        <source>Dispatcher</source>
        <translation>وحدة الإرسال</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>إنهاء الجاري والتوقف</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>إيقاف كل الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Dispatchers</source>
        <translation>وحدات الإرسال</translation>
    </message>
    <message>
        <source>Nobody is dispatching: deliveries wait until this console or a service sends them.</source>
        <translation>لا أحد يتولى الإرسال: تنتظر عمليات التسليم حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</translation>
    </message>
    <message>
        <source>Queue by webhook</source>
        <translation>قائمة الانتظار حسب خطاف الويب</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>المستويات المعروضة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>Application log</source>
        <translation>سجل التطبيق</translation>
    </message>
    <message>
        <source>since this console was opened</source>
        <translation>منذ فتح لوحة التحكم هذه</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا ترد.</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>كل الإرسال متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Events are still recorded; their deliveries wait until sending is resumed.</source>
        <translation>يستمر تسجيل الأحداث؛ وتنتظر عمليات تسليمها حتى يُستأنف الإرسال.</translation>
    </message>
    <message>
        <source>Nobody is dispatching.</source>
        <translation>لا أحد يتولى الإرسال.</translation>
    </message>
    <message>
        <source>This computer is drained. Deliveries wait until it or a service sends them.</source>
        <translation>أنهى هذا الحاسوب ما لديه. تنتظر عمليات التسليم حتى يرسلها هو أو إحدى الخدمات.</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>تنتظر عمليات التسليم حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</translation>
    </message>
    <message>
        <source>Webhooks are sent from %1.</source>
        <extracomment>%1 lists computers</extracomment>
        <translation>تُرسل خطافات الويب من %1.</translation>
    </message>
    <message>
        <source>%1 in flight, %2 due.</source>
        <translation>%1 جارية، %2 مستحقة.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>Send from here again</source>
        <translation>العودة إلى الإرسال من هنا</translation>
    </message>
    <message>
        <source>This computer sends webhooks again when nobody else does.</source>
        <translation>يعود هذا الحاسوب إلى إرسال خطافات الويب عندما لا يتولاه أحد غيره.</translation>
    </message>
    <message>
        <source>This computer claims nothing more and stops when its attempts in flight have finished.</source>
        <translation>لا يأخذ هذا الحاسوب عمليات أخرى، ويتوقف عند انتهاء محاولاته الجارية.</translation>
    </message>
    <message>
        <source>This computer is finishing its attempts.</source>
        <translation>ينهي هذا الحاسوب محاولاته الجارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>لا محاولات جارية؛ لا تؤخذ عمليات أخرى.</numerusform>
            <numerusform>محاولة واحدة ما زالت جارية؛ لا تؤخذ عمليات أخرى.</numerusform>
            <numerusform>محاولتان ما زالتا جاريتين؛ لا تؤخذ عمليات أخرى.</numerusform>
            <numerusform>%n محاولات ما زالت جارية؛ لا تؤخذ عمليات أخرى.</numerusform>
            <numerusform>%n محاولة ما زالت جارية؛ لا تؤخذ عمليات أخرى.</numerusform>
            <numerusform>%n محاولة ما زالت جارية؛ لا تؤخذ عمليات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in flight any more.</source>
        <translation>لم تعد هناك محاولات جارية.</translation>
    </message>
    <message>
        <source>All sending is paused. What is in flight is finished.</source>
        <translation>كل الإرسال متوقف مؤقتًا. تُستكمل المحاولات الجارية.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>الإرسال مستمر.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard, without secrets, URLs and lead data.</source>
        <translation>بيانات التشخيص في الحافظة، دون أسرار أو عناوين URL أو بيانات عملاء محتملين.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>لوحة تحكم</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A command line that sends by itself</extracomment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time: 3 s ago</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، لا محاولات جارية</numerusform>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، محاولة جارية واحدة</numerusform>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، محاولتان جاريتان</numerusform>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولات جارية</numerusform>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولة جارية</numerusform>
            <numerusform>%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>آخر نبضة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EditorTab</name>
    <message>
        <source>The address is in %1; this database does not allow it.</source>
        <translation>العنوان ضمن %1؛ ولا تسمح به قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Allow %1…</source>
        <translation>السماح بـ %1…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message>
        <source>Emit an event</source>
        <translation>إطلاق حدث</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>من قاعدة البيانات</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>ال&amp;عميل المحتمل</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>شكل المتن</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>سداسي عشري</translation>
    </message>
    <message>
        <source>Emit</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The event goes the way of every other one: to each active webhook that listens to it, signed, logged and retried. The lead itself is not changed.</source>
        <translation>يسلك الحدث طريق أي حدث آخر: إلى كل خطاف ويب نشط يستمع إليه، موقّعًا ومسجّلًا ومع إعادة المحاولة. أما العميل المحتمل نفسه فلا يتغير.</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>ال&amp;حدث</translation>
    </message>
    <message>
        <source>Lead from</source>
        <translation>مصدر العميل المحتمل</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع إليه</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be emitted.</source>
        <translation>قاعدة البيانات هذه مفتوحة للقراءة فقط: يتعذر إطلاق أي حدث.</translation>
    </message>
    <message>
        <source>What the receivers get</source>
        <translation>ما يتلقاه المستلمون</translation>
    </message>
    <message>
        <source>“occurred_at” will be the moment of emitting.</source>
        <translation>ستكون قيمة «occurred_at» لحظة الإطلاق.</translation>
    </message>
    <message>
        <source>No active webhook listens to this event: it is recorded, and nothing is sent.</source>
        <translation>لا يستمع أي خطاف ويب نشط إلى هذا الحدث: يُسجَّل ولا يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>لا خطافات ويب: %1</numerusform>
            <numerusform>خطاف ويب واحد: %1</numerusform>
            <numerusform>خطافا ويب: %1</numerusform>
            <numerusform>%n خطافات ويب: %1</numerusform>
            <numerusform>%n خطاف ويب: %1</numerusform>
            <numerusform>%n خطاف ويب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is emitted.</source>
        <translation>أُطلق %1.</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>عرض في السجل</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message>
        <source>a lead was added</source>
        <translation>أُضيف عميل محتمل</translation>
    </message>
    <message>
        <source>any of its values changed</source>
        <translation>تغيرت إحدى قيمه</translation>
    </message>
    <message>
        <source>a lead was removed</source>
        <translation>أُزيل عميل محتمل</translation>
    </message>
    <message>
        <source>it moved within its pipeline</source>
        <translation>انتقل ضمن مسار المبيعات</translation>
    </message>
    <message>
        <source>it has a new owner</source>
        <translation>صار له مسؤول جديد</translation>
    </message>
    <message>
        <source>a lead sent a form</source>
        <translation>أرسل عميل محتمل نموذجًا</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>الأحداث المطلوبة</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>الأحداث المحددة</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>الكل، بما فيها المستقبلية</translation>
    </message>
    <message>
        <source>Every event is sent, also those that a later version brings.</source>
        <translation>يُرسل كل حدث، حتى ما تضيفه الإصدارات اللاحقة.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
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
            <numerusform>ولا مرة في آخر 30 يومًا</numerusform>
            <numerusform>مرة واحدة في آخر 30 يومًا</numerusform>
            <numerusform>مرتان في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرات في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرة في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرة في آخر 30 يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>ولا مرة في آخر 30 يومًا</numerusform>
            <numerusform>مرة واحدة على الأقل في آخر 30 يومًا</numerusform>
            <numerusform>مرتان على الأقل في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرات على الأقل في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرة على الأقل في آخر 30 يومًا</numerusform>
            <numerusform>%Ln مرة على الأقل في آخر 30 يومًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>How bodies are shown</source>
        <translation>طريقة عرض المتن</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>سداسي عشري</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Nothing of this left this computer.</source>
        <translation>لم يخرج أي من هذه البيانات من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The log keeps the first %1 KB of the body.</source>
        <translation>يحتفظ السجل بأول %1 كيلوبايت من المتن.</translation>
    </message>
    <message>
        <source>The answer had no body.</source>
        <translation>كان الرد بلا متن.</translation>
    </message>
    <message>
        <source>Not sent yet. These are the bytes that every attempt carries.</source>
        <translation>لم تُرسل بعد. هذه هي البايتات التي تحملها كل محاولة.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>لا رد بعد.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>تصدير عمليات التسليم</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>لا عمليات تسليم مطابقة لعامل التصفية لتصديرها</numerusform>
            <numerusform>تصدير عملية تسليم واحدة مطابقة لعامل التصفية</numerusform>
            <numerusform>تصدير عمليتي تسليم مطابقتين لعامل التصفية</numerusform>
            <numerusform>تصدير %Ln عمليات تسليم مطابقة لعامل التصفية</numerusform>
            <numerusform>تصدير %Ln عملية تسليم مطابقة لعامل التصفية</numerusform>
            <numerusform>تصدير %Ln عملية تسليم مطابقة لعامل التصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the deliveries that match the filter</source>
        <translation>تصدير عمليات التسليم المطابقة لعامل التصفية</translation>
    </message>
    <message>
        <source>Credentials are masked.</source>
        <translation>بيانات الاعتماد محجوبة.</translation>
    </message>
    <message>
        <source>One line per delivery, for spreadsheets. What a spreadsheet would run as a formula is disarmed.</source>
        <translation>سطر لكل عملية تسليم، لجداول البيانات. ما قد ينفذه جدول البيانات بوصفه صيغة يُعطَّل.</translation>
    </message>
    <message>
        <source>One JSON object per delivery and line, with the names of the command line.</source>
        <translation>كائن JSON لكل عملية تسليم في سطر، بأسماء سطر الأوامر.</translation>
    </message>
    <message>
        <source>One entry per attempt with headers and bodies, for the tools of browsers and proxies.</source>
        <translation>مدخلة لكل محاولة مع الترويسات والمتون، لأدوات المتصفحات والوكلاء.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي عملية تسليم في %1.</numerusform>
            <numerusform>كُتبت عملية تسليم واحدة في %1.</numerusform>
            <numerusform>كُتبت عمليتا تسليم في %1.</numerusform>
            <numerusform>كُتبت %Ln عمليات تسليم في %1.</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في %1.</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailureBar</name>
    <message>
        <source>Redeliver one first</source>
        <translation>إعادة تسليم واحدة أولًا</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>إعادة تسليم الكل…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>فتح خطاف الويب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>الإجراءات الممكنة</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>عمليات التسليم في الثانية</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>After a number: 10 per second</extracomment>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>This webhook is deleted, so these cannot be sent again. Dismiss them.</source>
        <translation>خطاف الويب هذا محذوف، لذا تتعذر إعادة إرسال هذه العمليات. يمكن تجاهلها.</translation>
    </message>
    <message>
        <source>This webhook is inactive: activate it to send these again.</source>
        <translation>خطاف الويب هذا غير نشط: نشّطه لإعادة إرسال هذه العمليات.</translation>
    </message>
    <message>
        <source>Redeliver one to see whether the receiver takes it now, then the rest.</source>
        <translation>أعد تسليم واحدة لمعرفة ما إذا كان المستلم يقبلها الآن، ثم البقية.</translation>
    </message>
    <message>
        <source>Redeliver all %1…</source>
        <translation>إعادة تسليم الكل (%1)…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1: %2، لا عمليات تسليم، %3</numerusform>
            <numerusform>%1: %2، عملية تسليم واحدة، %3</numerusform>
            <numerusform>%1: %2، عمليتا تسليم، %3</numerusform>
            <numerusform>%1: %2، %n عمليات تسليم، %3</numerusform>
            <numerusform>%1: %2، %n عملية تسليم، %3</numerusform>
            <numerusform>%1: %2، %n عملية تسليم، %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Given up (%1)</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>الفشل النهائي (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message>
        <source>Failures</source>
        <translation>حالات الفشل</translation>
    </message>
    <message>
        <source>Failures by webhook and reason</source>
        <translation>حالات الفشل حسب خطاف الويب والسبب</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>Deliveries that ran out of attempts gather here until they are sent again or dismissed.</source>
        <translation>تتجمع هنا عمليات التسليم التي استنفدت محاولاتها حتى يُعاد إرسالها أو تُتجاهل.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>لا عمليات تسليم في طريقها من جديد.</numerusform>
            <numerusform>عملية تسليم واحدة في طريقها من جديد.</numerusform>
            <numerusform>عمليتا تسليم في طريقهما من جديد.</numerusform>
            <numerusform>%n عمليات تسليم في طريقها من جديد.</numerusform>
            <numerusform>%n عملية تسليم في طريقها من جديد.</numerusform>
            <numerusform>%n عملية تسليم في طريقها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>لا شيء من أصل %1 من عمليات التسليم في طريقه من جديد.</numerusform>
            <numerusform>واحدة من أصل %1 من عمليات التسليم في طريقها من جديد.</numerusform>
            <numerusform>اثنتان من أصل %1 من عمليات التسليم في طريقهما من جديد.</numerusform>
            <numerusform>%n من أصل %1 من عمليات التسليم في طريقها من جديد.</numerusform>
            <numerusform>%n من أصل %1 من عمليات التسليم في طريقها من جديد.</numerusform>
            <numerusform>%n من أصل %1 من عمليات التسليم في طريقها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver one first</source>
        <translation>إعادة تسليم واحدة أولًا</translation>
    </message>
    <message>
        <source>Redeliver all…</source>
        <translation>إعادة تسليم الكل…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Open webhook</source>
        <translation>فتح خطاف الويب</translation>
    </message>
    <message>
        <source>The failures cannot be read</source>
        <translation>تتعذر قراءة حالات الفشل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>عملية تسليم واحدة</numerusform>
            <numerusform>عمليتا تسليم</numerusform>
            <numerusform>%n عمليات تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
            <numerusform>%n عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries is left.</source>
        <translation>لم يبقَ شيء من عمليات التسليم هذه.</translation>
    </message>
    <message>
        <source>One delivery to %1 is on its way.</source>
        <translation>عملية تسليم واحدة في طريقها إلى %1.</translation>
    </message>
    <message>
        <source>%1 did not take it: %2.</source>
        <translation>لم يقبلها %1: %2.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>قبلها %1.</translation>
    </message>
    <message>
        <source>%1 took it. The others can follow.</source>
        <translation>قبلها %1. يمكن أن تتبعها البقية.</translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>إعادة تسليم البقية</numerusform>
            <numerusform>إعادة تسليم الأخرى</numerusform>
            <numerusform>إعادة تسليم الأخريين</numerusform>
            <numerusform>إعادة تسليم البقية (%n)</numerusform>
            <numerusform>إعادة تسليم البقية (%n)</numerusform>
            <numerusform>إعادة تسليم البقية (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeliver failed deliveries</source>
        <translation>إعادة تسليم العمليات الفاشلة</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>لا يُعاد إرسال أي عملية تسليم إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
            <numerusform>يُعاد إرسال عملية تسليم واحدة إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
            <numerusform>يُعاد إرسال عمليتي تسليم إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
            <numerusform>يُعاد إرسال %n عمليات تسليم إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
            <numerusform>يُعاد إرسال %n عملية تسليم إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
            <numerusform>يُعاد إرسال %n عملية تسليم إلى %1، بمعدل %2 في الثانية: نحو %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>إعادة تسليم %n</numerusform>
            <numerusform>إعادة تسليم واحدة</numerusform>
            <numerusform>إعادة تسليم اثنتين</numerusform>
            <numerusform>إعادة تسليم %n</numerusform>
            <numerusform>إعادة تسليم %n</numerusform>
            <numerusform>إعادة تسليم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>لم تُتجاهل أي حالة فشل لـ %1.</numerusform>
            <numerusform>جرى تجاهل حالة فشل واحدة لـ %1. وتبقى في السجل.</numerusform>
            <numerusform>جرى تجاهل حالتي فشل لـ %1. وتبقيان في السجل.</numerusform>
            <numerusform>جرى تجاهل %n حالات فشل لـ %1. وتبقى في السجل.</numerusform>
            <numerusform>جرى تجاهل %n حالة فشل لـ %1. وتبقى في السجل.</numerusform>
            <numerusform>جرى تجاهل %n حالة فشل لـ %1. وتبقى في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A figure, its value and a remark: Failed: 214, ran out of attempts</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>State of the deliveries</source>
        <translation>حالة عمليات التسليم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</source>
        <translation>status:failed  webhook:&quot;Sync to HubSpot&quot;  code:5xx  since:1h</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 is the position of the wrong character, %2 what is wrong, in English</extracomment>
        <translation>الموضع %1: %2</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>لا عوامل تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>&amp;تحرير عوامل التصفية المحفوظة…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GeneralTab</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Send events to this webhook</source>
        <translation>إرسال الأحداث إلى خطاف الويب هذا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;عنوان URL</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>الأح&amp;داث</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;نشط</translation>
    </message>
    <message>
        <source>Pending deliveries are cancelled when this is saved.</source>
        <translation>تُلغى عمليات التسليم المعلّقة عند حفظ هذا.</translation>
    </message>
    <message>
        <source>Without a secret the receiver cannot tell whether a request is genuine.</source>
        <translation>دون سر لا يستطيع المستلم معرفة ما إذا كان الطلب أصليًا.</translation>
    </message>
    <message>
        <source>Copy the new secret to the receiver before you save.</source>
        <translation>انسخ السر الجديد إلى المستلم قبل الحفظ.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeaderDelegate</name>
    <message>
        <source>Header name</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>قيمة الترويسة</translation>
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
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HeadersTab</name>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Request headers of this webhook</source>
        <translation>ترويسات طلبات خطاف الويب هذا</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ال&amp;ترويسات</translation>
    </message>
    <message>
        <source>Sent with every request. Values that are credentials are sealed in the database and masked in the log.</source>
        <translation>تُرسل مع كل طلب. القيم التي هي بيانات اعتماد تُشفَّر في قاعدة البيانات وتُحجب في السجل.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::HistoryView</name>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Choose two attempts to see them side by side.</source>
        <translation>اختر محاولتين لعرضهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Choose two attempts to compare them.</source>
        <translation>اختر محاولتين لمقارنتهما.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message>
        <source>What importing the file does</source>
        <translation>ما يفعله استيراد الملف</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>استيراد خطافات ويب</translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>استيراد خطافات الويب</numerusform>
            <numerusform>استيراد خطاف ويب واحد</numerusform>
            <numerusform>استيراد خطافي ويب</numerusform>
            <numerusform>استيراد %n خطافات ويب</numerusform>
            <numerusform>استيراد %n خطاف ويب</numerusform>
            <numerusform>استيراد %n خطاف ويب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدَّل</numerusform>
            <numerusform>واحد معدَّل</numerusform>
            <numerusform>اثنان معدَّلان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلًا</numerusform>
            <numerusform>%n معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء بلا تغيير</numerusform>
            <numerusform>واحد بلا تغيير</numerusform>
            <numerusform>اثنان بلا تغيير</numerusform>
            <numerusform>%n بلا تغيير</numerusform>
            <numerusform>%n بلا تغيير</numerusform>
            <numerusform>%n بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>لا يوجد خطاف ويب في الملف.</translation>
    </message>
    <message>
        <source>%1. Webhooks are told apart by their names. Nothing is written before you import.</source>
        <extracomment>%1: counts, such as 2 new, 1 refused</extracomment>
        <translation>%1. تُميَّز خطافات الويب بأسمائها. لا يُكتب شيء قبل الاستيراد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي خطاف ويب.</numerusform>
            <numerusform>استُورد خطاف ويب واحد.</numerusform>
            <numerusform>استُورد خطافا ويب.</numerusform>
            <numerusform>استُوردت %n خطافات ويب.</numerusform>
            <numerusform>استُورد %n خطاف ويب.</numerusform>
            <numerusform>استُورد %n خطاف ويب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>what importing does with a webhook of the file</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>column: what importing does</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>its secret is not in the file: set it afterwards</source>
        <translation>سره ليس في الملف: عيّنه بعد ذلك</translation>
    </message>
    <message>
        <source>the value of the header %1 is not in the file</source>
        <translation>قيمة الترويسة %1 ليست في الملف</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message>
        <source>%1 is failing</source>
        <translation>‏%1 متعثر</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>لم تنجح أي محاولة. السبب في «حالات الفشل».</numerusform>
            <numerusform>لم تنجح المحاولة الأخيرة. السبب في «حالات الفشل».</numerusform>
            <numerusform>لم تنجح المحاولتان الأخيرتان. السبب في «حالات الفشل».</numerusform>
            <numerusform>لم تنجح آخر %n محاولات. السبب في «حالات الفشل».</numerusform>
            <numerusform>لم تنجح آخر %n محاولة. السبب في «حالات الفشل».</numerusform>
            <numerusform>لم تنجح آخر %n محاولة. السبب في «حالات الفشل».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>عاد %1 إلى العمل</translation>
    </message>
    <message>
        <source>Its receiver accepts deliveries.</source>
        <translation>يقبل مستلمه عمليات التسليم.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>‏%1 متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 Its deliveries wait.</source>
        <translation>%1 تنتظر عمليات تسليمه.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>لا أحد يتولى الإرسال</translation>
    </message>
    <message>
        <source>Deliveries are due, but neither this console nor a service sends them.</source>
        <translation>هناك عمليات تسليم مستحقة، لكن لا لوحة التحكم هذه ولا أي خدمة ترسلها.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
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
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>The lead&apos;s number</source>
        <translation>رقم العميل المحتمل</translation>
    </message>
    <message>
        <source>Choose a lead, or type its number.</source>
        <translation>اختر عميلًا محتملًا أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>A lead is named by its number.</source>
        <translation>يُحدَّد العميل المحتمل برقمه.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>لا يوجد عميل محتمل %1.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
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
        <translation>نسخ «%1» بتنسيق CSV</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ListStates</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>This list cannot be loaded</source>
        <translation>يتعذر تحميل هذه القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogCells</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <extracomment>%1 is the time zone</extracomment>
        <translation>وقت الإنشاء (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>HTTP status code, or why there was none</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>%1: %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>%1: %2 بشأن %3 إلى %4، %5</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>النتيجة %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogLinesModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Removed from the log by now</source>
        <translation>أُزيلت من السجل في هذه الأثناء</translation>
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
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Only failed deliveries</source>
        <translation>عمليات التسليم ال&amp;فاشلة فقط</translation>
    </message>
    <message>
        <source>Show &amp;answer</source>
        <translation>عرض ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Redeliver…</source>
        <translation>إعادة ال&amp;تسليم…</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;نسخ الصف</translation>
    </message>
    <message>
        <source>Copy delivery &amp;id</source>
        <translation>نسخ &amp;معرّف عملية التسليم</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>Follo&amp;w again</source>
        <translation>المتا&amp;بعة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي صفوف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفًا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي صفوف.</numerusform>
            <numerusform>نُسخ الصف الأول.</numerusform>
            <numerusform>نُسخ أول صفين.</numerusform>
            <numerusform>نُسخت أول %Ln صفوف.</numerusform>
            <numerusform>نُسخ أول %Ln صفًا.</numerusform>
            <numerusform>نُسخ أول %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery&apos;s id was copied.</source>
        <translation>نُسخ معرّف عملية التسليم.</translation>
    </message>
    <message>
        <source>Around this &amp;time</source>
        <translation>حول هذا ال&amp;وقت</translation>
    </message>
    <message>
        <source>O&amp;nly %1</source>
        <extracomment>%1 is a condition of the filter, such as webhook:Billing</extracomment>
        <translation>%1 فق&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <extracomment>%1 is a condition of the filter, such as code:503</extracomment>
        <translation>إ&amp;خفاء %1</translation>
    </message>
    <message>
        <source>Open webhoo&amp;k</source>
        <translation>فت&amp;ح خطاف الويب</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>سجل خطافات الويب</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <extracomment>whether new deliveries appear by themselves</extracomment>
        <translation>عمليات التسليم الجديدة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Redeliver…</source>
        <translation>إعادة التسليم…</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>يجري البحث في السجل</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Deliveries appear here as soon as a lead changes and a webhook listens.</source>
        <translation>تظهر عمليات التسليم هنا فور تغيّر عميل محتمل ووجود خطاف ويب يستمع إلى ذلك.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>الانتقال إلى خطافات الويب</translation>
    </message>
    <message>
        <source>No delivery matches this filter</source>
        <translation>لا عملية تسليم تطابق عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Change the filter above, or see everything.</source>
        <translation>غيّر عامل التصفية أعلاه، أو اعرض كل شيء.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>لا عمليات تسليم</numerusform>
            <numerusform>عملية تسليم واحدة</numerusform>
            <numerusform>عمليتا تسليم</numerusform>
            <numerusform>%Ln عمليات تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
            <numerusform>%Ln عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>لا عمليات تسليم حتى الآن</numerusform>
            <numerusform>عملية تسليم واحدة حتى الآن</numerusform>
            <numerusform>عمليتا تسليم حتى الآن</numerusform>
            <numerusform>%Ln عمليات تسليم حتى الآن</numerusform>
            <numerusform>%Ln عملية تسليم حتى الآن</numerusform>
            <numerusform>%Ln عملية تسليم حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>تتعذر قراءة السجل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مثبَّت</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>متوقف مؤقتًا · لا جديد</numerusform>
            <numerusform>متوقف مؤقتًا · واحدة جديدة</numerusform>
            <numerusform>متوقف مؤقتًا · اثنتان جديدتان</numerusform>
            <numerusform>متوقف مؤقتًا · %Ln جديدة</numerusform>
            <numerusform>متوقف مؤقتًا · %Ln جديدة</numerusform>
            <numerusform>متوقف مؤقتًا · %Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>مثبَّت · لا جديد</numerusform>
            <numerusform>مثبَّت · واحدة جديدة</numerusform>
            <numerusform>مثبَّت · اثنتان جديدتان</numerusform>
            <numerusform>مثبَّت · %Ln جديدة</numerusform>
            <numerusform>مثبَّت · %Ln جديدة</numerusform>
            <numerusform>مثبَّت · %Ln جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new and follow again (End)</source>
        <translation>عرض الجديد والمتابعة مجددًا (End)</translation>
    </message>
    <message>
        <source>Redeliver %L1…</source>
        <translation>إعادة تسليم %L1…</translation>
    </message>
    <message>
        <source>Choose deliveries, or narrow the list by a filter first.</source>
        <translation>اختر عمليات تسليم أو ضيّق القائمة بعامل تصفية أولًا.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogTable</name>
    <message>
        <source>Deliveries, newest first</source>
        <translation>عمليات التسليم، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LongWorkBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <translation>يتولى %1 الإرسال حاليًا. ولن يحل هذا الحاسوب محله إلا حين لا يتولاه أحد غيره.</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database at the moment. A service or another console can do it too; only one of them sends each delivery.</source>
        <translation>لا أحد يتولى الإرسال من قاعدة البيانات هذه حاليًا. يمكن لخدمة أو لوحة تحكم أخرى أن تتولاه أيضًا؛ وكل عملية تسليم ترسلها جهة واحدة فقط.</translation>
    </message>
    <message>
        <source>Should this computer send the webhooks?</source>
        <translation>هل يرسل هذا الحاسوب خطافات الويب؟</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>الإرسال من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>الاطلاع فقط</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>إنشاء قاعدة بيانات</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>قواعد البيانات (*.sqlite *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>Quit while deliveries are due?</source>
        <translation>هل تريد الإنهاء رغم وجود عمليات تسليم مستحقة؟</translation>
    </message>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. لا عمليات تسليم مستحقة أو جارية. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. عملية تسليم واحدة مستحقة أو جارية. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. عمليتا تسليم مستحقتان أو جاريتان. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. %n عمليات تسليم مستحقة أو جارية. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. %n عملية تسليم مستحقة أو جارية. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
            <numerusform>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه. %n عملية تسليم مستحقة أو جارية. لن يُفقد شيء: يمكن للجاري أن ينتهي الآن، وتنتظر البقية حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Letting attempts in flight finish…</source>
        <translation>يُنتظر انتهاء المحاولات الجارية…</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;خطاف الويب</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>الت&amp;سليم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>قاعدة بيانات &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;فتح قاعدة بيانات…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة &amp;مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Close database</source>
        <translation>إ&amp;غلاق قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>عرض الأيقونات فقط</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>الأ&amp;وقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Emit an event…</source>
        <translation>إ&amp;طلاق حدث…</translation>
    </message>
    <message>
        <source>&amp;Receiver…</source>
        <translation>ال&amp;مستلم…</translation>
    </message>
    <message>
        <source>&amp;Signature lab…</source>
        <translation>مختبر الت&amp;وقيعات…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات &amp;لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;About LeadHub Webhooks…</source>
        <translation>&amp;حول LeadHub Webhooks…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: الترويسات</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: المتن</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>%1: المتن في شجرة</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksModel</name>
    <message>
        <source>public, allowed anyway</source>
        <translation>عامة، مسموح بها دائمًا</translation>
    </message>
    <message>
        <source>%1 is on the list already, within %2.</source>
        <translation>‏%1 موجودة في القائمة من قبل، ضمن %2.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>This computer&apos;s configuration</source>
        <translation>تهيئة هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, %2, from: %3</source>
        <translation>%1، %2، المصدر: %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::NetworksTab</name>
    <message>
        <source>Allowed networks</source>
        <translation>الشبكات المسموح بها</translation>
    </message>
    <message>
        <source>Network to allow</source>
        <translation>الشبكة المراد السماح بها</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>السماح &amp;بـ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Webhooks are sent to public addresses only, so that nobody can reach into your network through a URL. Allow the networks of receivers inside it, as narrowly as possible. Addresses of cloud metadata services are never sent to.</source>
        <translation>لا تُرسل خطافات الويب إلا إلى عناوين عامة، حتى لا يتسلل أحد إلى شبكتك عبر عنوان URL. اسمح بشبكات المستلمين داخلها بأضيق نطاق ممكن. لا يُرسل شيء أبدًا إلى عناوين خدمات البيانات الوصفية السحابية.</translation>
    </message>
    <message>
        <source>No private network is allowed</source>
        <translation>لا شبكة خاصة مسموح بها</translation>
    </message>
    <message>
        <source>That is the safest, and right for receivers on the Internet.</source>
        <translation>هذا هو الأكثر أمانًا، وهو المناسب للمستلمين على الإنترنت.</translation>
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
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>0 ms</source>
        <translation>0 م.ث</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Figures and charts appear with the first delivery. Make a webhook that listens to lead events.</source>
        <translation>تظهر الأرقام والمخططات مع أول عملية تسليم. أنشئ خطاف ويب يستمع إلى أحداث العملاء المحتملين.</translation>
    </message>
    <message>
        <source>Go to webhooks</source>
        <translation>الانتقال إلى خطافات الويب</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>المتراكم</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تتطلب الانتباه</translation>
    </message>
    <message>
        <source>Attempts by outcome</source>
        <translation>المحاولات حسب النتيجة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Backlog over time</source>
        <translation>المتراكم بمرور الوقت</translation>
    </message>
    <message>
        <source>Failed attempts by reason</source>
        <translation>المحاولات الفاشلة حسب السبب</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Attempts by webhook</source>
        <translation>المحاولات حسب خطاف الويب</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>حسب خطاف الويب</translation>
    </message>
    <message>
        <source>No attempt failed in this time.</source>
        <translation>لم تفشل أي محاولة في هذه الفترة.</translation>
    </message>
    <message>
        <source>No webhook was sent anything in this time.</source>
        <translation>لم يُرسل شيء إلى أي خطاف ويب في هذه الفترة.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1</source>
        <translation>تتعذر قراءة الأرقام: %1</translation>
    </message>
    <message>
        <source>nothing finished</source>
        <translation>لم ينتهِ شيء</translation>
    </message>
    <message>
        <source>of %1 finished</source>
        <translation>من أصل %1 منتهية</translation>
    </message>
    <message>
        <source>ran out of attempts</source>
        <translation>استنفدت محاولاتها</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 ‏%1</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا ردود</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>التالية %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم منذ %1</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>all webhooks are well</source>
        <translation>كل خطافات الويب سليمة</translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>لا متوقف تلقائيًا</numerusform>
            <numerusform>واحد متوقف تلقائيًا</numerusform>
            <numerusform>اثنان متوقفان تلقائيًا</numerusform>
            <numerusform>%n متوقفة تلقائيًا</numerusform>
            <numerusform>%n متوقفًا تلقائيًا</numerusform>
            <numerusform>%n متوقف تلقائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>لا خطافات ويب متعثرة</numerusform>
            <numerusform>خطاف ويب متعثر</numerusform>
            <numerusform>خطافا ويب متعثران</numerusform>
            <numerusform>%n خطافات ويب متعثرة</numerusform>
            <numerusform>%n خطاف ويب متعثرًا</numerusform>
            <numerusform>%n خطاف ويب متعثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>لم يُرسل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nobody was dispatching in this time.</source>
        <translation>لم يتولَّ أحد الإرسال في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PaintedSecret</name>
    <message>
        <source>Secret, shown on the screen only</source>
        <translation>السر، معروض على الشاشة فقط</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>إهمال التغييرات</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>أقسام التفضيلات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>ال&amp;مهلة</translation>
    </message>
    <message>
        <source>How long one attempt may take: 5s, 1m30s. A webhook may have its own.</source>
        <translation>أقصى مدة للمحاولة الواحدة: 5s أو 1m30s. يمكن أن يكون لخطاف الويب مهلته الخاصة.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>إعادة المحاو&amp;لة</translation>
    </message>
    <message>
        <source>Attempts after the first one, from 0 to 20.</source>
        <translation>المحاولات التي تلي المحاولة الأولى، من 0 إلى 20.</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>الانتظار الأ&amp;ول</translation>
    </message>
    <message>
        <source>Before the first retry.</source>
        <translation>قبل أول إعادة محاولة.</translation>
    </message>
    <message>
        <source>F&amp;actor</source>
        <translation>الم&amp;عامل</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before.</source>
        <translation>كم يزيد كل انتظار على الذي قبله.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>أ&amp;طول انتظار</translation>
    </message>
    <message>
        <source>No retry waits longer than this.</source>
        <translation>لا تنتظر أي إعادة محاولة أطول من هذا.</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>بالت&amp;زامن</translation>
    </message>
    <message>
        <source>Attempts at the same time to one webhook.</source>
        <translation>المحاولات المتزامنة إلى خطاف ويب واحد.</translation>
    </message>
    <message>
        <source>&amp;Pause after</source>
        <translation>الإي&amp;قاف بعد</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook. 0: none is paused by itself.</source>
        <translation>عدد عمليات التسليم الفاشلة المتتالية الذي يوقف خطاف الويب مؤقتًا. 0: بلا إيقاف تلقائي.</translation>
    </message>
    <message>
        <source>O&amp;ver</source>
        <translation>على مد&amp;ى</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least.</source>
        <translation>أقل مدة تمتد عليها عمليات التسليم الفاشلة هذه.</translation>
    </message>
    <message>
        <source>&amp;Error rate</source>
        <translation>&amp;نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause a webhook too. 0: none does.</source>
        <translation>نسبة المحاولات الفاشلة خلال هذه المدة التي توقف خطاف الويب مؤقتًا أيضًا. 0: بلا إيقاف.</translation>
    </message>
    <message>
        <source>First pro&amp;be</source>
        <translation>الا&amp;ستكشاف الأول</translation>
    </message>
    <message>
        <source>A paused webhook is probed after this time, then after twice as long, up to 1h.</source>
        <translation>تُرسل محاولة استكشافية إلى خطاف الويب المتوقف مؤقتًا بعد هذه المدة، ثم بعد ضعفها، حتى 1h.</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>مدة الا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>Finished deliveries go after this time: 30d, 12h.</source>
        <translation>تُزال عمليات التسليم المنتهية بعد هذه المدة: 30d أو 12h.</translation>
    </message>
    <message>
        <source>Largest &amp;size</source>
        <translation>أق&amp;صى حجم</translation>
    </message>
    <message>
        <source>The oldest deliveries go when the database grows beyond it, like 2GB. 0: any size.</source>
        <translation>تُزال أقدم عمليات التسليم عندما تتجاوز قاعدة البيانات هذا الحجم، مثل 2GB. 0: أي حجم.</translation>
    </message>
    <message>
        <source>Everybody who uses this database shares these settings.</source>
        <translation>هذه الإعدادات مشتركة بين كل من يستخدم قاعدة البيانات هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>لم يُحفظ أي إعداد.</numerusform>
            <numerusform>حُفظ إعداد واحد لكل من يستخدم قاعدة البيانات هذه.</numerusform>
            <numerusform>حُفظ إعدادان لكل من يستخدم قاعدة البيانات هذه.</numerusform>
            <numerusform>حُفظت %n إعدادات لكل من يستخدم قاعدة البيانات هذه.</numerusform>
            <numerusform>حُفظ %n إعدادًا لكل من يستخدم قاعدة البيانات هذه.</numerusform>
            <numerusform>حُفظ %n إعداد لكل من يستخدم قاعدة البيانات هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight, oldest %5</source>
        <translation>%1: %2 معلّقة، %3 مستحقة، %4 جارية، الأقدم %5</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Oldest or next</source>
        <translation>الأقدم أو التالية</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Reason</name>
    <message>
        <source>No reason recorded</source>
        <translation>لم يُسجَّل سبب</translation>
    </message>
    <message>
        <source>Name not found (DNS)</source>
        <translation>الاسم غير موجود (DNS)</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>تعذّر الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>TLS or certificate</source>
        <translation>TLS أو الشهادة</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Answer 4xx</source>
        <translation>الرد 4xx</translation>
    </message>
    <message>
        <source>Answer 5xx</source>
        <translation>الرد 5xx</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>الرد أكبر من اللازم</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>خطأ آخر</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الرد %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>A reason, and the answer that came nevertheless: Connection lost after 200</extracomment>
        <translation>%1 بعد %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1، لا محاولات</numerusform>
            <numerusform>%1، محاولة واحدة</numerusform>
            <numerusform>%1، محاولتان</numerusform>
            <numerusform>%1، %n محاولات</numerusform>
            <numerusform>%1، %n محاولة</numerusform>
            <numerusform>%1، %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Of the most frequent</source>
        <translation>نسبة إلى الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceivedModel</name>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1 at %2, signature: %3, answered %4</source>
        <extracomment>A row of the receiver&apos;s list, read aloud: event, time, the signature&apos;s state, the status it was answered with</extracomment>
        <translation>%1، %2، التوقيع: %3، الرد %4</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message>
        <source>Receiver</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>URL of the receiver</source>
        <translation>عنوان URL للمستلم</translation>
    </message>
    <message>
        <source>Add a webhook for this receiver…</source>
        <translation>إضافة خطاف ويب لهذا المستلم…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
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
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>Requests that arrived</source>
        <translation>الطلبات التي وصلت</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>شكل المتن</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>سداسي عشري</translation>
    </message>
    <message>
        <source>Check in the signature lab…</source>
        <translation>التحقق في مختبر التوقيعات…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>نسخ عنوان URL</translation>
    </message>
    <message>
        <source>The receiver&apos;s URL is copied.</source>
        <translation>نُسخ عنوان URL للمستلم.</translation>
    </message>
    <message>
        <source>Signatures are not checked without it</source>
        <translation>دونه لا يُتحقق من التوقيعات</translation>
    </message>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>«بطيء» يرد بـ 200 فورًا.</numerusform>
            <numerusform>«بطيء» يرد بـ 200 بعد ثانية واحدة.</numerusform>
            <numerusform>«بطيء» يرد بـ 200 بعد ثانيتين.</numerusform>
            <numerusform>«بطيء» يرد بـ 200 بعد %n ثوانٍ.</numerusform>
            <numerusform>«بطيء» يرد بـ 200 بعد %n ثانية.</numerusform>
            <numerusform>«بطيء» يرد بـ 200 بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Add a webhook with the URL above, or send a test to it. Loopback addresses must be allowed for this database.</source>
        <translation>أضف خطاف ويب بعنوان URL أعلاه، أو أرسل إليه اختبارًا. يجب السماح بعناوين الحاسوب نفسه (loopback) في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Buttons that start and stop listening</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message>
        <source>Status</source>
        <extracomment>column: when the delivery was made</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2، %3، لا محاولات</numerusform>
            <numerusform>%1: %2، %3، محاولة واحدة</numerusform>
            <numerusform>%1: %2، %3، محاولتان</numerusform>
            <numerusform>%1: %2، %3، %n محاولات</numerusform>
            <numerusform>%1: %2، %3، %n محاولة</numerusform>
            <numerusform>%1: %2، %3، %n محاولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message>
        <source>Events since</source>
        <translation>الأحداث من</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>الأحداث إلى</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recover missed events of “%1”</source>
        <translation>استدراك الأحداث الفائتة لـ «%1»</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Events that happened while “%1” was inactive, deleted or did not listen to them have no delivery. Recovering makes one for each; they are sent at once.</source>
        <translation>الأحداث التي وقعت حين كان «%1» غير نشط أو محذوفًا أو لا يستمع إليها ليس لها عمليات تسليم. ينشئ الاستدراك عملية لكل منها؛ وتُرسل فورًا.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>The first time has to be before the second one.</source>
        <translation>يجب أن يسبق الوقت الأول الوقت الثاني.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>It missed nothing in this time.</source>
        <translation>لم يفته شيء في هذه الفترة.</translation>
    </message>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>لم يفته أي حدث في هذه الفترة.</numerusform>
            <numerusform>فاته حدث واحد في هذه الفترة.</numerusform>
            <numerusform>فاته حدثان في هذه الفترة.</numerusform>
            <numerusform>فاتته %n أحداث في هذه الفترة.</numerusform>
            <numerusform>فاته %n حدثًا في هذه الفترة.</numerusform>
            <numerusform>فاته %n حدث في هذه الفترة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>استدراك %1</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>استُدرك %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>لا عمليات تسليم مستحقة الآن لـ «%1».</numerusform>
            <numerusform>عملية تسليم واحدة لـ «%1» مستحقة الآن.</numerusform>
            <numerusform>عمليتا تسليم لـ «%1» مستحقتان الآن.</numerusform>
            <numerusform>%n عمليات تسليم لـ «%1» مستحقة الآن.</numerusform>
            <numerusform>%n عملية تسليم لـ «%1» مستحقة الآن.</numerusform>
            <numerusform>%n عملية تسليم لـ «%1» مستحقة الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Deliveries per second</source>
        <translation>عمليات التسليم في الثانية</translation>
    </message>
    <message>
        <source> per second</source>
        <extracomment>deliveries per second</extracomment>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>ال&amp;معدل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a webhook&apos;s name and how many of its deliveries</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>ولا خطافات ويب أخرى</numerusform>
            <numerusform>وخطاف ويب آخر</numerusform>
            <numerusform>وخطافا ويب آخران</numerusform>
            <numerusform>و%n خطافات ويب أخرى</numerusform>
            <numerusform>و%n خطاف ويب آخر</numerusform>
            <numerusform>و%n خطاف ويب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>جارٍ عدّ عمليات التسليم.</numerusform>
            <numerusform>جارٍ عدّ عملية تسليم واحدة.</numerusform>
            <numerusform>جارٍ عدّ عمليتي تسليم.</numerusform>
            <numerusform>جارٍ عدّ %Ln عمليات تسليم.</numerusform>
            <numerusform>جارٍ عدّ %Ln عملية تسليم.</numerusform>
            <numerusform>جارٍ عدّ %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>لن يُعاد إرسال أي عملية تسليم.</numerusform>
            <numerusform>سيُعاد إرسال عملية تسليم واحدة.</numerusform>
            <numerusform>سيُعاد إرسال عمليتي تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %Ln عمليات تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %Ln عملية تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deliveries can be sent again.</source>
        <translation>تتعذر إعادة إرسال أي من عمليات التسليم هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>لا تُستثنى أي عملية.</numerusform>
            <numerusform>تُستثنى عملية واحدة لأنها قيد الانتظار أو الإرسال.</numerusform>
            <numerusform>تُستثنى عمليتان لأنهما قيد الانتظار أو الإرسال.</numerusform>
            <numerusform>تُستثنى %Ln عمليات لأنها قيد الانتظار أو الإرسال.</numerusform>
            <numerusform>تُستثنى %Ln عملية لأنها قيد الانتظار أو الإرسال.</numerusform>
            <numerusform>تُستثنى %Ln عملية لأنها قيد الانتظار أو الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>لا تُستثنى أي عملية.</numerusform>
            <numerusform>تُستثنى عملية واحدة لأن خطاف الويب الخاص بها غير نشط أو محذوف.</numerusform>
            <numerusform>تُستثنى عمليتان لأن خطاف الويب الخاص بهما غير نشط أو محذوف.</numerusform>
            <numerusform>تُستثنى %Ln عمليات لأن خطاف الويب الخاص بها غير نشط أو محذوف.</numerusform>
            <numerusform>تُستثنى %Ln عملية لأن خطاف الويب الخاص بها غير نشط أو محذوف.</numerusform>
            <numerusform>تُستثنى %Ln عملية لأن خطاف الويب الخاص بها غير نشط أو محذوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has succeeded by itself meanwhile is left out too.</source>
        <translation>يُستثنى أيضًا ما نجح من تلقاء نفسه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This takes about %1.</source>
        <translation>يستغرق هذا نحو %1.</translation>
    </message>
    <message>
        <source>Redeliver %L1</source>
        <translation>إعادة تسليم %L1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>أُوقف: لن يُعاد إرسال أي عملية تسليم.</numerusform>
            <numerusform>أُوقف: سيُعاد إرسال عملية تسليم واحدة.</numerusform>
            <numerusform>أُوقف: سيُعاد إرسال عمليتي تسليم.</numerusform>
            <numerusform>أُوقف: سيُعاد إرسال %Ln عمليات تسليم.</numerusform>
            <numerusform>أُوقف: سيُعاد إرسال %Ln عملية تسليم.</numerusform>
            <numerusform>أُوقف: سيُعاد إرسال %Ln عملية تسليم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RequestPanel</name>
    <message>
        <source>How the body is shown</source>
        <translation>طريقة عرض المتن</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>بايتات خام</translation>
    </message>
    <message>
        <source>What the receiver gets</source>
        <translation>ما يتلقاه المستلم</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SaveFilterDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SavedFiltersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>The first nine have the shortcuts Ctrl+1 to Ctrl+9.</source>
        <translation>للتسعة الأولى الاختصارات من Ctrl+1 إلى Ctrl+9.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ScheduleView</name>
    <message>
        <source>When the attempts start</source>
        <translation>مواعيد بدء المحاولات</translation>
    </message>
    <message>
        <source>first attempt, as soon as it is due</source>
        <translation>المحاولة الأولى، فور استحقاقها</translation>
    </message>
    <message>
        <source>attempt %1, %2 later</source>
        <extracomment>%1: number of the attempt, %2: a duration such as 1 min 50 s</extracomment>
        <translation>المحاولة %1، بعدها بـ %2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Reveal the secret for 30 seconds</source>
        <translation>كشف السر لمدة 30 ثانية</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Generate a new secret</source>
        <translation>توليد سر جديد</translation>
    </message>
    <message>
        <source>no secret: requests are not signed</source>
        <translation>بلا سر: لا توقَّع الطلبات</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>إخفاء السر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SecurityTab</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Sign every request with the secret</source>
        <translation>توقيع كل طلب بالسر</translation>
    </message>
    <message>
        <source>Also send webhook-id, -timestamp and -signature</source>
        <translation>إرسال webhook-id و‎-timestamp و‎-signature أيضًا</translation>
    </message>
    <message>
        <source>How long the old secret signs too</source>
        <translation>مدة استمرار التوقيع بالسر القديم أيضًا</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>يتوقف فورًا</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>لمدة ساعة واحدة</translation>
    </message>
    <message>
        <source>for 24 hours</source>
        <translation>لمدة 24 ساعة</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>لمدة 7 أيام</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>التو&amp;قيع</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>&amp;Old secret</source>
        <translation>السر القد&amp;يم</translation>
    </message>
    <message>
        <source>S&amp;tandard Webhooks</source>
        <translation>S&amp;tandard Webhooks</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. Until then the old one signs X-LeadHub-Signature-Previous, so that the receiver can change over without missing anything.</source>
        <translation>يوقّع السر الجديد X-LeadHub-Signature فورًا. وحتى ذلك الحين يوقّع القديم X-LeadHub-Signature-Previous، ليتمكن المستلم من الانتقال دون أن يفوته شيء.</translation>
    </message>
    <message>
        <source>The old secret is not used any more as soon as this is saved.</source>
        <translation>يتوقف استخدام السر القديم فور حفظ هذا.</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>التبديل جارٍ: يوقّع السر السابق أيضًا حتى %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>للتبديل، ولّد سرًا جديدًا أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SettingField</name>
    <message>
        <source>On this computer %1 counts: it was given on the command line.</source>
        <translation>القيمة السارية على هذا الحاسوب هي %1: حُددت في سطر الأوامر.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: an environment variable says so.</source>
        <translation>القيمة السارية على هذا الحاسوب هي %1: يحددها متغير بيئة.</translation>
    </message>
    <message>
        <source>On this computer %1 counts: the configuration file says so.</source>
        <translation>القيمة السارية على هذا الحاسوب هي %1: يحددها ملف التهيئة.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (الافتراضي)</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>فتح المحدد</translation>
    </message>
    <message>
        <source>Switch on or off, select</source>
        <translation>تشغيل أو إيقاف، تحديد</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>قائمة المحدد</translation>
    </message>
    <message>
        <source>Last row, and follow the log</source>
        <translation>الصف الأخير ومتابعة السجل</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
            <numerusform>%1، لا شيء يتطلب الانتباه</numerusform>
            <numerusform>%1، واحد يتطلب الانتباه</numerusform>
            <numerusform>%1، اثنان يتطلبان الانتباه</numerusform>
            <numerusform>%1، %Ln تتطلب الانتباه</numerusform>
            <numerusform>%1، %Ln تتطلب الانتباه</numerusform>
            <numerusform>%1، %Ln تتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>LeadHub Webhooks</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>LeadHub Webhooks</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Webhook Log</source>
        <translation>سجل خطافات الويب</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>حالات الفشل</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>وحدة الإرسال</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureLab</name>
    <message>
        <source>Signature lab</source>
        <translation>مختبر التوقيعات</translation>
    </message>
    <message>
        <source>Headers or signature</source>
        <translation>الترويسات أو التوقيع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Previous secret</source>
        <translation>السر السابق</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>ال&amp;سر</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>السر السا&amp;بق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature: sha256=…   (all headers, or only the signature)</source>
        <translation>X-LeadHub-Signature: sha256=…   (كل الترويسات، أو التوقيع وحده)</translation>
    </message>
    <message>
        <source>The body exactly as it came</source>
        <translation>المتن تمامًا كما وصل</translation>
    </message>
    <message>
        <source>Where the secret comes from</source>
        <translation>مصدر السر</translation>
    </message>
    <message>
        <source>A secret that I paste</source>
        <translation>سر ملصَق</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Keeps every byte, line endings included</source>
        <translation>يحافظ على كل بايت، بما في ذلك نهايات الأسطر</translation>
    </message>
    <message>
        <source>Sec&amp;ret of</source>
        <translation>&amp;مصدر السر</translation>
    </message>
    <message>
        <source>Only if the secret was rotated.</source>
        <translation>فقط إذا بُدّل السر.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Webhook “%1”</source>
        <translation>خطاف الويب «%1»</translation>
    </message>
    <message>
        <source>Open a body</source>
        <translation>فتح متن</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>تتعذر قراءة الملف %1، أو أنه كبير جدًا.</translation>
    </message>
    <message>
        <source>Choose a file of at most 4 MB.</source>
        <translation>اختر ملفًا لا يتجاوز 4 ميغابايت.</translation>
    </message>
    <message>
        <source>Does it match?</source>
        <translation>هل التوقيع مطابق؟</translation>
    </message>
    <message>
        <source>Paste the headers and the body of a request, and the secret that the receiver has. The answer says whether the signature matches, and if not, which of the usual mistakes explains it. Nothing is stored or sent.</source>
        <translation>ألصق ترويسات طلب ومتنه، والسر الموجود لدى المستلم. تبيّن النتيجة ما إذا كان التوقيع مطابقًا، وإلا فأي الأخطاء المعتادة يفسر ذلك. لا يُخزَّن شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>التوقيع مطابق.</translation>
    </message>
    <message>
        <source>It was made with this secret over exactly these bytes.</source>
        <translation>أُنشئ بهذا السر من هذه البايتات بالضبط.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Expected signature</source>
        <translation>التوقيع المتوقع</translation>
    </message>
    <message>
        <source>There is no signature here.</source>
        <translation>لا يوجد توقيع هنا.</translation>
    </message>
    <message>
        <source>Paste the request&apos;s headers, or the value of X-LeadHub-Signature. A webhook without a secret does not sign.</source>
        <translation>ألصق ترويسات الطلب، أو قيمة X-LeadHub-Signature. خطاف الويب الذي لا سر له لا يوقّع.</translation>
    </message>
    <message>
        <source>There is no secret to check with.</source>
        <translation>لا يوجد سر للتحقق به.</translation>
    </message>
    <message>
        <source>Paste the secret that the receiver uses, or choose a webhook.</source>
        <translation>ألصق السر الذي يستخدمه المستلم، أو اختر خطاف ويب.</translation>
    </message>
    <message>
        <source>Quotes or spaces stand around the signature.</source>
        <translation>تحيط بالتوقيع علامات اقتباس أو مسافات.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value alone.</source>
        <translation>قارن قيمة الترويسة وحدها.</translation>
    </message>
    <message>
        <source>The prefix is missing.</source>
        <translation>البادئة مفقودة.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. Put it before your digest, or compare what follows it.</source>
        <translation>يبدأ X-LeadHub-Signature بـ «sha256=‎»، وكل جزء من webhook-signature بـ «v1,‎». ضعها قبل قيمة التجزئة لديك، أو قارن ما يليها.</translation>
    </message>
    <message>
        <source>The prefix is another one.</source>
        <translation>البادئة مختلفة.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature begins with “sha256=”, in lower case.</source>
        <translation>يبدأ X-LeadHub-Signature بـ «sha256=‎» بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The digits are in upper case.</source>
        <translation>الأرقام مكتوبة بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.</source>
        <translation>أرقام X-LeadHub-Signature السداسية العشرية مكتوبة بأحرف صغيرة. حوّل ما لديك قبل المقارنة.</translation>
    </message>
    <message>
        <source>The digest is written as base64.</source>
        <translation>قيمة التجزئة مكتوبة بترميز base64.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.</source>
        <translation>X-LeadHub-Signature سداسي عشري: 64 رقمًا بعد «sha256=‎».</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 digest.</source>
        <translation>هذه ليست قيمة تجزئة SHA-256 كاملة.</translation>
    </message>
    <message>
        <source>It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut off when copying.</source>
        <translation>تتكون من 64 رقمًا سداسيًا عشريًا أو 44 محرف base64. تأكد من عدم اقتطاع شيء عند النسخ.</translation>
    </message>
    <message>
        <source>The header webhook-id is missing.</source>
        <translation>الترويسة webhook-id مفقودة.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs it with the body. Paste all headers.</source>
        <translation>يوقّعها Standard Webhooks مع المتن. ألصق كل الترويسات.</translation>
    </message>
    <message>
        <source>The header webhook-timestamp is missing.</source>
        <translation>الترويسة webhook-timestamp مفقودة.</translation>
    </message>
    <message>
        <source>This is the previous secret.</source>
        <translation>هذا هو السر السابق.</translation>
    </message>
    <message>
        <source>It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver the new one before the overlap ends.</source>
        <translation>أُنشئ به X-LeadHub-Signature-Previous؛ وقد بُدّل السر منذ ذلك الحين. أعطِ المستلم السر الجديد قبل انتهاء فترة التداخل.</translation>
    </message>
    <message>
        <source>The request was signed with the previous secret.</source>
        <translation>وُقّع الطلب بالسر السابق.</translation>
    </message>
    <message>
        <source>It was sent before the rotation, and what was sent is not signed again.</source>
        <translation>أُرسل قبل التبديل، وما أُرسل لا يوقَّع من جديد.</translation>
    </message>
    <message>
        <source>The secret differs by a space or line break at its end.</source>
        <translation>يختلف السر بمسافة أو فاصل أسطر في نهايته.</translation>
    </message>
    <message>
        <source>It often comes from reading the secret from a file. Trim it.</source>
        <translation>كثيرًا ما ينتج هذا عن قراءة السر من ملف. احذف الزائد.</translation>
    </message>
    <message>
        <source>The secret was decoded before signing.</source>
        <translation>فُكّ ترميز السر قبل التوقيع.</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes it.</source>
        <translation>يأخذ X-LeadHub-Signature النص «whsec_…» كما هو؛ ولا يفك ترميزه إلا Standard Webhooks.</translation>
    </message>
    <message>
        <source>The secret was not decoded before signing.</source>
        <translation>لم يُفكّ ترميز السر قبل التوقيع.</translation>
    </message>
    <message>
        <source>Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the text as it is.</source>
        <translation>يفك Standard Webhooks ترميز base64 الذي يلي «whsec_‎»؛ ولا يأخذ النص كما هو إلا X-LeadHub-Signature.</translation>
    </message>
    <message>
        <source>Only the body was signed.</source>
        <translation>وُقّع المتن وحده.</translation>
    </message>
    <message>
        <source>Standard Webhooks signs id, timestamp and body with dots between them.</source>
        <translation>يوقّع Standard Webhooks المعرّف والطابع الزمني والمتن، وبينها نقاط.</translation>
    </message>
    <message>
        <source>It was made with another secret, or for another body.</source>
        <translation>أُنشئ بسر آخر، أو لمتن آخر.</translation>
    </message>
    <message>
        <source>The body looks as this program writes it, so the secret is the first suspect: compare the one here with the one of the webhook.</source>
        <translation>يبدو المتن كما يكتبه هذا البرنامج، فالسبب الأرجح هو السر: قارن السر الموجود هنا بسر خطاف الويب.</translation>
    </message>
    <message>
        <source>An empty body was signed.</source>
        <translation>وُقّع متن فارغ.</translation>
    </message>
    <message>
        <source>The request&apos;s stream had been read before. Keep the raw bytes before anything parses them.</source>
        <translation>كان دفق الطلب قد قُرئ من قبل. احتفظ بالبايتات الخام قبل أن يحللها أي شيء.</translation>
    </message>
    <message>
        <source>The body here ends with a line break that was not signed.</source>
        <translation>ينتهي المتن هنا بفاصل أسطر لم يُوقَّع.</translation>
    </message>
    <message>
        <source>Take it away: an editor or “echo” has added it.</source>
        <translation>أزله: أضافه محرر أو «echo».</translation>
    </message>
    <message>
        <source>The signed body ended with a line break that is missing here.</source>
        <translation>كان المتن الموقَّع ينتهي بفاصل أسطر مفقود هنا.</translation>
    </message>
    <message>
        <source>Do not trim the body before checking.</source>
        <translation>لا تقتطع أطراف المتن قبل التحقق.</translation>
    </message>
    <message>
        <source>The line endings have changed.</source>
        <translation>تغيرت نهايات الأسطر.</translation>
    </message>
    <message>
        <source>Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps them.</source>
        <translation>يختلف المتن بين CR LF وLF. تحقق من البايتات كما وصلت؛ «من ملف…» يحافظ عليها.</translation>
    </message>
    <message>
        <source>A byte order mark stands before the body.</source>
        <translation>قبل المتن علامة ترتيب البايتات (BOM).</translation>
    </message>
    <message>
        <source>It was not signed. Save or read the body without it.</source>
        <translation>لم توقَّع. احفظ المتن أو اقرأه دونها.</translation>
    </message>
    <message>
        <source>The text was converted between UTF-8 and Latin-1.</source>
        <translation>حُوّل النص بين UTF-8 وLatin-1.</translation>
    </message>
    <message>
        <source>Bodies are UTF-8. Check the bytes, not a decoded text.</source>
        <translation>المتون بترميز UTF-8. تحقق من البايتات، لا من نص مفكوك الترميز.</translation>
    </message>
    <message>
        <source>The JSON was parsed and written again.</source>
        <translation>حُلّل JSON وكُتب من جديد.</translation>
    </message>
    <message>
        <source>It means the same, but its spaces, escapes or key order have changed. Check the raw bytes before parsing them.</source>
        <translation>المعنى نفسه، لكن مسافاته أو محارف الهروب فيه أو ترتيب مفاتيحه تغيرت. تحقق من البايتات الخام قبل تحليلها.</translation>
    </message>
    <message>
        <source>Neither the secret nor the body can be made to match.</source>
        <translation>تتعذر المطابقة أيًا كان السر أو المتن.</translation>
    </message>
    <message>
        <source>Check that signature and body belong to the same delivery, and that the body is complete.</source>
        <translation>تحقق من أن التوقيع والمتن يخصان عملية التسليم نفسها، ومن اكتمال المتن.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SignatureView</name>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Signature headers of this attempt</source>
        <translation>ترويسات التوقيع في هذه المحاولة</translation>
    </message>
    <message>
        <source>X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in lower-case hex.</source>
        <translation>يتكون X-LeadHub-Signature من «sha256=‎» وHMAC-SHA256 لبايتات المتن بالضبط، بأرقام سداسية عشرية بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>يتعذر التحقق</translation>
    </message>
    <message>
        <source>Recomputing the signature.</source>
        <translation>يُحسب التوقيع من جديد.</translation>
    </message>
    <message>
        <source>No attempt was made yet: each is signed when it is sent.</source>
        <translation>لا محاولات بعد: توقَّع كل محاولة عند إرسالها.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SpanChart</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 10:30 to 11:00</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name and its value: p95: 412 ms</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SparkBars</name>
    <message>
        <source>Attempts of the last 24 hours</source>
        <translation>محاولات آخر 24 ساعة</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 ناجحة، %2 فاشلة</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StartPage</name>
    <message>
        <source>Create a database here</source>
        <translation>إنشاء قاعدة بيانات هنا</translation>
    </message>
    <message>
        <source>A new file on this computer. Other programs write leads into it, webhooks leave it.</source>
        <translation>ملف جديد على هذا الحاسوب. تكتب فيه برامج أخرى العملاء المحتملين، وتخرج منه خطافات الويب.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>A LeadHub Webhooks file that is on this computer already.</source>
        <translation>ملف LeadHub Webhooks موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect to a shared database</source>
        <translation>الاتصال بقاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>A file on a network drive. Sending is best left to the machine that holds it.</source>
        <translation>ملف على محرك أقراص شبكي. يُفضَّل ترك الإرسال للحاسوب الذي يوجد عليه الملف.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>جولة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Made-up leads and webhooks in a file of its own. Nothing is sent.</source>
        <translation>عملاء محتملون وخطافات ويب وهمية في ملف مستقل. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>صفحة البدء</translation>
    </message>
    <message>
        <source>Which database holds your leads and webhooks?</source>
        <translation>أي قاعدة بيانات تحتوي على العملاء المحتملين وخطافات الويب؟</translation>
    </message>
    <message>
        <source>One file holds everything: webhooks, leads, deliveries and the Webhook Log.</source>
        <translation>ملف واحد يحتوي على كل شيء: خطافات الويب والعملاء المحتملين وعمليات التسليم وسجل خطافات الويب.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or its drive is not connected.</source>
        <translation>لا يوجد ملف %1. ربما نُقل، أو أن محرك الأقراص غير متصل.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>يقفل برنامج آخر %1. انتظر حتى ينتهي ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written by you. Ask who owns it for write access to the file and its folder, or open it to read only.</source>
        <translation>لا يتوفر إذن بالكتابة في %1. اطلب من مالكه إذن الكتابة في الملف ومجلده، أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>أُنشئ %1 بإصدار أحدث من LeadHub Webhooks. ثبّت ذلك الإصدار؛ فهذا الإصدار يترك الملف كما هو.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>‏%1 ليس قاعدة بيانات تابعة لـ LeadHub Webhooks، أو غيّر برنامج آخر بنيته. لم يُمَسّ الملف.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>‏%1 تالف. لم يُمَسّ الملف: استعد نسخة احتياطية، أو استعن بخبير في SQLite لإنقاذه.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>القرص الذي يحتوي على %1 ممتلئ. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>يتعذر فتح %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>شريط الحالة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Who is dispatching</source>
        <translation>من يتولى الإرسال</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · مشتركة</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · محلية</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>جارية %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Due %1 · oldest %2</source>
        <translation>مستحقة %1 · الأقدم منذ %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>مستحقة %1</translation>
    </message>
    <message>
        <source>Times are UTC. Show local times.</source>
        <translation>الأوقات بتوقيت UTC. عرض الأوقات المحلية.</translation>
    </message>
    <message>
        <source>Times are local. Show UTC.</source>
        <translation>الأوقات محلية. عرضها بتوقيت UTC.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>قاعدة البيانات لا ترد</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>كل الإرسال متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is sent until someone resumes it on the Dispatcher page.</source>
        <translation>لا يُرسل شيء حتى يستأنف أحد الإرسال في صفحة «وحدة الإرسال».</translation>
    </message>
    <message>
        <source>Finishing attempts in flight</source>
        <translation>تُستكمل المحاولات الجارية</translation>
    </message>
    <message>
        <source>This console claims nothing more and stops when they have finished.</source>
        <translation>لا تأخذ لوحة التحكم هذه عمليات أخرى، وتتوقف عند انتهاء محاولاتها الجارية.</translation>
    </message>
    <message>
        <source>Dispatching here</source>
        <translation>الإرسال من هنا</translation>
    </message>
    <message>
        <source>This console sends the webhooks of this database.</source>
        <translation>ترسل لوحة التحكم هذه خطافات الويب من قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Dispatching on %1</source>
        <extracomment>%1 is a computer&apos;s name</extracomment>
        <translation>الإرسال من %1</translation>
    </message>
    <message>
        <source>Another program sends the webhooks of this database.</source>
        <translation>يرسل برنامج آخر خطافات الويب من قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Nobody is dispatching</source>
        <translation>لا أحد يتولى الإرسال</translation>
    </message>
    <message>
        <source>Deliveries wait until this console or a service sends them.</source>
        <translation>تنتظر عمليات التسليم حتى ترسلها لوحة التحكم هذه أو إحدى الخدمات.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>How was this delivered?</source>
        <translation>كيف تم هذا التسليم؟</translation>
    </message>
    <message>
        <source>Why was this not delivered?</source>
        <translation>لماذا لم يتم هذا التسليم؟</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>عملية التسليم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln بايت، JSON</numerusform>
            <numerusform>بايت واحد، JSON</numerusform>
            <numerusform>بايتان، JSON</numerusform>
            <numerusform>%Ln بايتات، JSON</numerusform>
            <numerusform>%Ln بايتًا، JSON</numerusform>
            <numerusform>%Ln بايت، JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <extracomment>a check that passed, or did not</extracomment>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>لا: %1</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>name lookup %1</source>
        <translation>تحليل الاسم %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>waiting for the answer %1</source>
        <translation>انتظار الرد %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Send wrongly signed request</source>
        <translation>إرسال طلب بتوقيع خاطئ</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>رد المستلم</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>الحدث المراد إرساله</translation>
    </message>
    <message>
        <source>Sends the values as they are in this dialog, saved or not. A test is logged, never retried, and does not count in any figure.</source>
        <translation>يرسل القيم كما هي في مربع الحوار هذا، محفوظة كانت أو لا. يُسجَّل الاختبار، ولا تُعاد محاولته أبدًا، ولا يدخل في الإحصاءات.</translation>
    </message>
    <message>
        <source>Requests of this webhook are not signed.</source>
        <translation>طلبات خطاف الويب هذا غير موقّعة.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>يُنتظر الرد…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>This receiver does not check signatures: it accepted a request that was signed with another secret. Anybody who knows its URL can send it leads.</source>
        <translation>لا يتحقق هذا المستلم من التوقيعات: فقد قبل طلبًا موقّعًا بسر آخر. يمكن لأي شخص يعرف عنوان URL الخاص به أن يرسل إليه عملاء محتملين.</translation>
    </message>
    <message>
        <source>The receiver refused the wrongly signed request, as it should.</source>
        <translation>رفض المستلم الطلب ذا التوقيع الخاطئ، كما ينبغي.</translation>
    </message>
    <message>
        <source>The receiver accepted the request.</source>
        <translation>قبل المستلم الطلب.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimeDisplay</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
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
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Followed by a span of time: in 1 min 38 s</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
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
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Connection and TLS</source>
        <translation>الاتصال وTLS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>for the receiver&apos;s answer</extracomment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>An open connection was used again: no name lookup, no connection.</source>
        <translation>أُعيد استخدام اتصال مفتوح: لا تحليل اسم ولا إنشاء اتصال.</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was %1.</source>
        <translation>كان عنوان المستلم %1.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>لم يكن هناك اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>كانت صلاحية شهادته تنتهي في اليوم نفسه.</numerusform>
            <numerusform>كان قد بقي على انتهاء صلاحية شهادته يوم واحد.</numerusform>
            <numerusform>كان قد بقي على انتهاء صلاحية شهادته يومان.</numerusform>
            <numerusform>كان قد بقي على انتهاء صلاحية شهادته %n أيام.</numerusform>
            <numerusform>كان قد بقي على انتهاء صلاحية شهادته %n يومًا.</numerusform>
            <numerusform>كان قد بقي على انتهاء صلاحية شهادته %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its certificate had expired.</source>
        <translation>كانت صلاحية شهادته قد انتهت.</translation>
    </message>
    <message>
        <source>No attempt was made yet.</source>
        <translation>لا محاولات بعد.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Tray</name>
    <message>
        <source>Show the console</source>
        <translation>عرض لوحة التحكم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: ‏%2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of webhooks.</source>
        <translation>‏%1 أكبر من أن يكون قائمة خطافات ويب.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر الكتابة في %1: ‏%2.</translation>
    </message>
    <message>
        <source>%1 is active. New events are sent to it.</source>
        <translation>‏%1 نشط. تُرسل إليه الأحداث الجديدة.</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing more is sent to it.</source>
        <translation>‏%1 غير نشط. لن يُرسل إليه شيء بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>‏%1 غير نشط؛ لا عمليات تسليم معلّقة لإلغائها.</numerusform>
            <numerusform>‏%1 غير نشط؛ أُلغيت عملية تسليم معلّقة واحدة.</numerusform>
            <numerusform>‏%1 غير نشط؛ أُلغيت عمليتا تسليم معلّقتان.</numerusform>
            <numerusform>‏%1 غير نشط؛ أُلغيت %n عمليات تسليم معلّقة.</numerusform>
            <numerusform>‏%1 غير نشط؛ أُلغيت %n عملية تسليم معلّقة.</numerusform>
            <numerusform>‏%1 غير نشط؛ أُلغيت %n عملية تسليم معلّقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resumed. What waits is sent now.</source>
        <translation>استُؤنف %1. يُرسل الآن ما ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>لم يُستأنف أي خطاف ويب.</numerusform>
            <numerusform>استُؤنف خطاف ويب واحد. يُرسل الآن ما ينتظر.</numerusform>
            <numerusform>استُؤنف خطافا ويب. يُرسل الآن ما ينتظر.</numerusform>
            <numerusform>استُؤنفت %n خطافات ويب. يُرسل الآن ما ينتظر.</numerusform>
            <numerusform>استُؤنف %n خطاف ويب. يُرسل الآن ما ينتظر.</numerusform>
            <numerusform>استُؤنف %n خطاف ويب. يُرسل الآن ما ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. The log keeps its deliveries.</source>
        <translation>حُذف %1. يحتفظ السجل بعمليات تسليمه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>حُذف %1؛ لا عمليات تسليم معلّقة لإلغائها.</numerusform>
            <numerusform>حُذف %1؛ وأُلغيت عملية تسليم معلّقة واحدة.</numerusform>
            <numerusform>حُذف %1؛ وأُلغيت عمليتا تسليم معلّقتان.</numerusform>
            <numerusform>حُذف %1؛ وأُلغيت %n عمليات تسليم معلّقة.</numerusform>
            <numerusform>حُذف %1؛ وأُلغيت %n عملية تسليم معلّقة.</numerusform>
            <numerusform>حُذف %1؛ وأُلغيت %n عملية تسليم معلّقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1 is made: inactive, and without the secret.</source>
        <translation>أُنشئ %1: غير نشط ودون السر.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>takes back what was just done</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>استيراد خطافات ويب</translation>
    </message>
    <message>
        <source>Webhooks (*.json);;All files (*)</source>
        <translation>خطافات الويب (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export webhooks</source>
        <translation>تصدير خطافات الويب</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>لم يُكتب أي خطاف ويب في %1.</numerusform>
            <numerusform>كُتب خطاف ويب واحد في %1، دون أسرار.</numerusform>
            <numerusform>كُتب خطافا ويب في %1، دون أسرار.</numerusform>
            <numerusform>كُتبت %n خطافات ويب في %1، دون أسرار.</numerusform>
            <numerusform>كُتب %n خطاف ويب في %1، دون أسرار.</numerusform>
            <numerusform>كُتب %n خطاف ويب في %1، دون أسرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>عاد %1 كما كان.</translation>
    </message>
    <message>
        <source>%1 is gone again.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب: لا يُرسل شيء إلى خطاف ويب واحد. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب: لا يُرسل شيء إلى خطافي ويب. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب: لا يُرسل شيء إلى %n خطافات ويب. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب: لا يُرسل شيء إلى %n خطاف ويب. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
            <numerusform>مفتاح قاعدة البيانات ليس على هذا الحاسوب: لا يُرسل شيء إلى %n خطاف ويب. استورد ملف المفتاح في صفحة «وحدة الإرسال».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Dispatcher</source>
        <translation>فتح وحدة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>لا خطافات ويب متوقفة مؤقتًا.</numerusform>
            <numerusform>خطاف ويب واحد متوقف مؤقتًا: لا يصل شيء إلى مستلمه. تنتظر عمليات التسليم.</numerusform>
            <numerusform>خطافا ويب متوقفان مؤقتًا: لا يصل شيء إلى مستلميهما. تنتظر عمليات التسليم.</numerusform>
            <numerusform>%n خطافات ويب متوقفة مؤقتًا: لا يصل شيء إلى مستلميها. تنتظر عمليات التسليم.</numerusform>
            <numerusform>%n خطاف ويب متوقفًا مؤقتًا: لا يصل شيء إلى مستلميها. تنتظر عمليات التسليم.</numerusform>
            <numerusform>%n خطاف ويب متوقف مؤقتًا: لا يصل شيء إلى مستلميها. تنتظر عمليات التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 is paused. %2 Deliveries wait. %3</source>
        <extracomment>%1: name of the webhook, %2: why, %3: when it is tried again; both sentences</extracomment>
        <translation>‏%1 متوقف مؤقتًا. %2 تنتظر عمليات التسليم. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>لا خطافات ويب متعثرة.</numerusform>
            <numerusform>خطاف ويب واحد متعثر.</numerusform>
            <numerusform>خطافا ويب متعثران.</numerusform>
            <numerusform>%n خطافات ويب متعثرة.</numerusform>
            <numerusform>%n خطاف ويب متعثرًا.</numerusform>
            <numerusform>%n خطاف ويب متعثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>عرض حالات الفشل</translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>‏%1 متعثر: يرد المستلم بـ %2.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح محاولته الأخيرة؛ يرد المستلم بـ %2.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح محاولتاه الأخيرتان؛ يرد المستلم بـ %2.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولات له؛ يرد المستلم بـ %2.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولة له؛ يرد المستلم بـ %2.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولة له؛ يرد المستلم بـ %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>‏%1 متعثر.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح محاولته الأخيرة.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح محاولتاه الأخيرتان.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولات له.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولة له.</numerusform>
            <numerusform>‏%1 متعثر: لم تنجح آخر %n محاولة له.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>إرسال اختبار…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookCommands</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>خطاف ويب &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;نشط</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>إرسال ا&amp;ختبار…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Rotate secret…</source>
        <translation>ت&amp;بديل السر…</translation>
    </message>
    <message>
        <source>Recover &amp;missed events…</source>
        <translation>استدراك الأحداث ال&amp;فائتة…</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>&amp;عرض في السجل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDetail</name>
    <message>
        <source>Last deliveries of this webhook</source>
        <translation>آخر عمليات تسليم خطاف الويب هذا</translation>
    </message>
    <message>
        <source>No delivery yet.</source>
        <translation>لا عمليات تسليم بعد.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>إرسال اختبار…</translation>
    </message>
    <message>
        <source>Recover missed…</source>
        <translation>استدراك الفائت…</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Attempts, last 24 h</source>
        <translation>المحاولات، آخر 24 س</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Events that happen now can be recovered later.</source>
        <translation>لا يُرسل إليه شيء. يمكن استدراك ما يقع الآن من أحداث لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing is sent to it: the database&apos;s key is not on this computer.</source>
        <translation>لا يُرسل إليه شيء: مفتاح قاعدة البيانات ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is sent to it but a probe now and then. %1 %2</source>
        <translation>لا تُرسل إليه سوى محاولة استكشافية من حين إلى آخر. %1 %2</translation>
    </message>
    <message>
        <source>No attempt in the last 24 hours.</source>
        <translation>لا محاولات في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>Every attempt of the last 24 hours succeeded.</source>
        <translation>نجحت كل محاولات آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours failed.</source>
        <translation>فشل %1 من محاولات آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the receiver answers %2.</source>
        <translation>فشل %1 من المحاولات خلال 24 س؛ يرد المستلم بـ %2.</translation>
    </message>
    <message>
        <source>%1 of attempts failed in 24 h; the last one ended with: %2.</source>
        <translation>فشل %1 من المحاولات خلال 24 س؛ وانتهت آخرها بـ: %2.</translation>
    </message>
    <message>
        <source>Make it active first: nothing is sent to it now.</source>
        <translation>نشّطه أولًا: لا يُرسل إليه شيء الآن.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the end of a chart</extracomment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookDraft</name>
    <message>
        <source>Webhook %1 has this name too.</source>
        <translation>لخطاف الويب %1 الاسم نفسه.</translation>
    </message>
    <message>
        <source>“%1” sends to this URL too.</source>
        <translation>يرسل «%1» أيضًا إلى عنوان URL هذا.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Sen&amp;d test</source>
        <translation>إرسال ا&amp;ختبار</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>خطاف ويب جديد</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Parts of the webhook</source>
        <translation>أقسام خطاف الويب</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>شيفرة المستلم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This database is open for reading only: nothing can be saved.</source>
        <translation>قاعدة البيانات هذه مفتوحة للقراءة فقط: يتعذر حفظ أي شيء.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: secret and headers cannot be read, and nothing is sent. Import the key file under Dispatcher; the rest can be changed.</source>
        <translation>مفتاح قاعدة البيانات ليس على هذا الحاسوب: تتعذر قراءة السر والترويسات، ولا يُرسل شيء. استورد ملف المفتاح في صفحة «وحدة الإرسال»؛ أما البقية فيمكن تغييرها.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not on this computer: a secret or headers cannot be stored. Import the key file under Dispatcher.</source>
        <translation>مفتاح قاعدة البيانات ليس على هذا الحاسوب: يتعذر تخزين سر أو ترويسات. استورد ملف المفتاح في صفحة «وحدة الإرسال».</translation>
    </message>
    <message>
        <source>A webhook needs a name, a URL and at least one event.</source>
        <translation>يحتاج خطاف الويب إلى اسم وعنوان URL وحدث واحد على الأقل.</translation>
    </message>
    <message>
        <source>Correct the marked fields to save.</source>
        <translation>صحّح الحقول المعلَّمة لتتمكن من الحفظ.</translation>
    </message>
    <message>
        <source>Somebody deleted this webhook meanwhile. Saving makes a new one.</source>
        <translation>حذف شخص ما خطاف الويب هذا في هذه الأثناء. الحفظ ينشئ خطافًا جديدًا.</translation>
    </message>
    <message>
        <source>Somebody else changed this webhook meanwhile.</source>
        <translation>غيّر شخص آخر خطاف الويب هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>السماح بـ %1؟</translation>
    </message>
    <message>
        <source>Every webhook of this database may then send to addresses in %1. Allow it only when you know what listens there.</source>
        <translation>سيتمكن حينها كل خطاف ويب في قاعدة البيانات هذه من الإرسال إلى عناوين ضمن %1. لا تسمح بها إلا إذا كنت تعرف ما الذي يستمع هناك.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>السماح بـ %1</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>هل تريد إهمال التغييرات؟</translation>
    </message>
    <message>
        <source>What you changed in this webhook is not saved yet.</source>
        <translation>لم تُحفظ بعد تغييراتك في خطاف الويب هذا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookParts</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>All, including future ones</source>
        <translation>الكل، بما فيها المستقبلية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>الانتظار الأول</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>بالتزامن</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>الإيقاف بعد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>على مدى</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksList</name>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Reading the webhooks…</source>
        <translation>تجري قراءة خطافات الويب…</translation>
    </message>
    <message>
        <source>No webhook yet</source>
        <translation>لا خطافات ويب بعد</translation>
    </message>
    <message>
        <source>A webhook sends each event of your leads to a URL as soon as it happens.</source>
        <translation>يرسل خطاف الويب كل حدث من أحداث عملائك المحتملين إلى عنوان URL فور وقوعه.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>خطاف ويب جديد</translation>
    </message>
    <message>
        <source>No webhook matches</source>
        <translation>لا خطاف ويب مطابق</translation>
    </message>
    <message>
        <source>Names, URLs and events are searched.</source>
        <translation>يشمل البحث الأسماء وعناوين URL والأحداث.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message>
        <source>Active</source>
        <extracomment>the state of a webhook
----------
column: a switch</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>the state of a webhook</extracomment>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>Auto-paused</source>
        <extracomment>the state of a webhook that is paused by itself, because nothing reaches its receiver</extracomment>
        <translation>متوقف تلقائيًا</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>the state of a webhook whose secret cannot be read</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>The receiver asked us to stop: it answered 410 Gone.</source>
        <translation>طلب المستلم التوقف: فقد رد بـ 410 Gone.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) in a row failed.</source>
        <translation>
            <numerusform>لم تفشل أي عملية تسليم.</numerusform>
            <numerusform>فشلت عملية تسليم واحدة.</numerusform>
            <numerusform>فشلت عمليتا تسليم متتاليتان.</numerusform>
            <numerusform>فشلت %n عمليات تسليم متتالية.</numerusform>
            <numerusform>فشلت %n عملية تسليم متتالية.</numerusform>
            <numerusform>فشلت %n عملية تسليم متتالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can resume it.</source>
        <translation>لا يُستأنف إلا يدويًا.</translation>
    </message>
    <message>
        <source>A probe is under way.</source>
        <translation>محاولة استكشافية جارية.</translation>
    </message>
    <message>
        <source>Next probe: %1.</source>
        <extracomment>%1: such as &quot;in 38 s&quot;, or &quot;now&quot;</extracomment>
        <translation>المحاولة الاستكشافية التالية: %1.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Success 24 h</source>
        <translation>النجاح 24 س</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>column: how many deliveries wait</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>آخر تسليم</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the webhook was made</extracomment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>column: whether requests carry a signature</extracomment>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>لم تنجح أي محاولة.</numerusform>
            <numerusform>لم تنجح المحاولة الأخيرة.</numerusform>
            <numerusform>لم تنجح المحاولتان الأخيرتان.</numerusform>
            <numerusform>لم تنجح آخر %n محاولات.</numerusform>
            <numerusform>لم تنجح آخر %n محاولة.</numerusform>
            <numerusform>لم تنجح آخر %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the attempts of the last 24 hours succeeded</source>
        <translation>نجح %1 من محاولات آخر 24 ساعة</translation>
    </message>
    <message>
        <source>no traffic in the last 24 hours</source>
        <translation>لا حركة في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 pending, last delivery: %7</source>
        <extracomment>read by a screen reader: name, state, URL, events, traffic, count of waiting deliveries, last delivery</extracomment>
        <translation>%1، %2، %3، %4، %5، %6 معلّقة، آخر تسليم: %7</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Search name, URL or event</source>
        <translation>البحث بالاسم أو عنوان URL أو الحدث</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>خطاف ويب جديد</translation>
    </message>
    <message>
        <source>The webhooks cannot be read</source>
        <translation>تتعذر قراءة خطافات الويب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · لا شيء يتطلب الانتباه</numerusform>
            <numerusform>%1 · واحد يتطلب الانتباه</numerusform>
            <numerusform>%1 · اثنان يتطلبان الانتباه</numerusform>
            <numerusform>%1 · %n تتطلب الانتباه</numerusform>
            <numerusform>%1 · %n تتطلب الانتباه</numerusform>
            <numerusform>%1 · %n تتطلب الانتباه</numerusform>
        </translation>
    </message>
</context>
</TS>
