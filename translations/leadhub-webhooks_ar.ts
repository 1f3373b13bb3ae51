<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>لا توجد قاعدة بيانات في ‎%1.</translation>
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
        <translation>غيّر شخص آخر «‎%1‎» في هذه الأثناء.</translation>
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
        <source>%1 is in %2 (%3), which is not allowed.</source>
        <translation>يقع %1 ضمن %2 ‏(%3)، وهو غير مسموح به.</translation>
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
        <translation>وقع %1 في ‎%2.</translation>
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
        <source>Registered dispatchers: %1.</source>
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
        <translation>المحاولة التالية في ‎%1.</translation>
    </message>
    <message>
        <source>The next attempt is at %1 (last result: %2).</source>
        <translation>المحاولة التالية في ‎%1 (آخر نتيجة: %2).</translation>
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
    <message>
        <source>Only %1 MB are free on the database&apos;s disk: nothing more is sent until there are %2 MB.</source>
        <translation>لم يتبقَّ على قرص قاعدة البيانات سوى %1 ميغابايت: لن يُرسل شيء بعد الآن حتى تتوفر %2 ميغابايت.</translation>
    </message>
    <message>
        <source>Make room, or change --min-free-space.</source>
        <translation>أفرغ بعض المساحة، أو غيّر --min-free-space.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>لا يوجد ملف تهيئة ‎%1.</translation>
    </message>
    <message>
        <source>Name an existing file with --config.</source>
        <translation>حدد ملفًا موجودًا باستخدام --config.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف التهيئة ‎%1.</translation>
    </message>
    <message>
        <source>Check its permissions, and that its lines read `name=value`.</source>
        <translation>تحقق من أذوناته، ومن أن أسطره بالشكل `name=value`.</translation>
    </message>
    <message>
        <source>The database&apos;s setting %1 is not used: %2</source>
        <translation>لا يُستخدم إعداد قاعدة البيانات %1: ‏%2</translation>
    </message>
    <message>
        <source>there is no setting “%1”; did you mean “%2”?</source>
        <translation>لا يوجد إعداد «‎%1‎»؛ هل تقصد «‎%2‎»؟</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>لا يوجد إعداد «‎%1‎»</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>القيمة %1 خارج النطاق.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>يجب أن تكون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>‏«‎%1‎» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«‎%1‎» ليس عددًا.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>‏«‎%1‎» ليست قيمة صالحة لـ %2.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>القيم الممكنة: %1.</translation>
    </message>
    <message>
        <source>A proxy that wants a login is not supported.</source>
        <translation>الوكيل الذي يتطلب تسجيل الدخول غير مدعوم.</translation>
    </message>
    <message>
        <source>Its password would be a secret, and secrets do not belong into options.</source>
        <translation>كلمة مروره من الأسرار، ولا مكان للأسرار في الخيارات.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP proxy.</source>
        <translation>‏«‎%1‎» ليس وكيل HTTP.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.com:3128.</source>
        <translation>اكتبه بالشكل http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>‏«‎%1‎» ليس حجمًا.</translation>
    </message>
    <message>
        <source>Write it like 500kB, 20MB or 2GB.</source>
        <translation>اكتبه بالشكل 500kB أو 20MB أو 2GB.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>لا يوجد إعداد «‎%1‎».</translation>
    </message>
    <message>
        <source>`config show` lists them.</source>
        <translation>يعرض `config show` قائمة الإعدادات.</translation>
    </message>
    <message>
        <source>%1 names no file.</source>
        <translation>لا تحدد قيمة %1 أي ملف.</translation>
    </message>
    <message>
        <source>“%1” is not an address and a port.</source>
        <translation>‏«‎%1‎» ليس عنوانًا ومنفذًا.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9797 or [::1]:9797.</source>
        <translation>اكتبه بالشكل 127.0.0.1:9797 أو [::1]:9797.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already.</source>
        <translation>يستمع برنامج آخر على %1 بالفعل.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port.</source>
        <translation>أوقفه، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>العنوان %1 ليس من عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose one of its own, or 127.0.0.1.</source>
        <translation>اختر أحد عناوينه، أو 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1 is not permitted.</source>
        <translation>الاستماع على %1 غير مسموح به.</translation>
    </message>
    <message>
        <source>Ports below 1024 need privileges; choose a higher one.</source>
        <translation>تحتاج المنافذ الأقل من 1024 إلى امتيازات؛ اختر منفذًا أعلى.</translation>
    </message>
    <message>
        <source>Listening on %1 failed: %2.</source>
        <translation>فشل الاستماع على %1: ‏%2.</translation>
    </message>
    <message>
        <source>The port %1 cannot be listened on: %2.</source>
        <translation>يتعذر الاستماع على المنفذ %1: ‏%2.</translation>
    </message>
    <message>
        <source>Choose another port; 0 takes a free one.</source>
        <translation>اختر منفذًا آخر؛ 0 يستخدم منفذًا متاحًا.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>قاعدة البيانات مقفلة من برنامج آخر.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>تتعذر الكتابة في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The database was changed by another program or version.</source>
        <translation>غيّر قاعدة البيانات برنامج آخر أو إصدار آخر.</translation>
    </message>
    <message>
        <source>The database does not work; the log tells more.</source>
        <translation>قاعدة البيانات لا تعمل؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The database&apos;s key is not here: webhooks with a secret are held back.</source>
        <translation>مفتاح قاعدة البيانات ليس هنا: لا يُرسل شيء إلى خطافات الويب التي لها سر.</translation>
    </message>
    <message>
        <source>The event loop has stood still for %1.</source>
        <translation>توقفت حلقة الأحداث منذ %1.</translation>
    </message>
    <message>
        <source>The dispatcher is stopping.</source>
        <translation>وحدة الإرسال في طور التوقف.</translation>
    </message>
    <message>
        <source>The dispatcher has not begun yet.</source>
        <translation>لم تبدأ وحدة الإرسال بعد.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s heart last beat %1 ago.</source>
        <translation>آخر نبضة لوحدة الإرسال قبل %1.</translation>
    </message>
    <message>
        <source>The service at %1 does not answer.</source>
        <translation>لا ترد الخدمة في %1.</translation>
    </message>
    <message>
        <source>Nobody listens at %1: the service does not run, or has not got that far.</source>
        <translation>لا أحد يستمع في %1: الخدمة لا تعمل، أو لم تكتمل تهيئتها بعد.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this service (status %2).</source>
        <translation>ما يرد في %1 ليس هذه الخدمة (الحالة %2).</translation>
    </message>
    <message>
        <source>Nobody dispatches from this database; leadhub-webhooks --service does.</source>
        <translation>لا أحد يتولى الإرسال من قاعدة البيانات هذه؛ يتولاه leadhub-webhooks --service.</translation>
    </message>
    <message>
        <source>The last heartbeat of a dispatcher is %1 s old.</source>
        <translation>آخر نبضة لوحدة الإرسال قبل %1 ث.</translation>
    </message>
    <message>
        <source>Make one with: leadhub-webhooks --database %1 database init</source>
        <translation>أنشئ واحدة بالأمر: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database file.</source>
        <translation>‏«‎%1‎» لا يصلح ملفًا لقاعدة بيانات.</translation>
    </message>
    <message>
        <source>Name a file with --database.</source>
        <translation>حدد ملفًا باستخدام --database.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد ‎%1.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>يتعذر إنشاء %1: ‏%2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Check its permissions and which user this program runs as.</source>
        <translation>تحقق من أذوناته ومن المستخدم الذي يعمل به هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>الملف ‎%1 قاعدة بيانات تابعة لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Name another file with --database.</source>
        <translation>حدد ملفًا آخر باستخدام --database.</translation>
    </message>
    <message>
        <source>%1 has schema %2; this version knows only %3.</source>
        <translation>مخطط %1 هو %2؛ ولا يعرف هذا الإصدار إلا حتى %3.</translation>
    </message>
    <message>
        <source>Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade.</source>
        <translation>ثبّت إصدارًا أحدث من LeadHub Webhooks، أو استعد النسخة الاحتياطية المُنشأة قبل الترقية.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>Initialise it with: leadhub-webhooks --database %1 database init</source>
        <translation>هيّئه بالأمر: leadhub-webhooks --database %1 database init</translation>
    </message>
    <message>
        <source>The schema of %1 was changed: %2.</source>
        <translation>غُيّر مخطط %1: ‏%2.</translation>
    </message>
    <message>
        <source>Undo the change, or restore a backup.</source>
        <translation>تراجع عن التغيير، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore a backup; `database check` tells more. Nothing was repaired.</source>
        <translation>استعد نسخة احتياطية؛ يعرض `database check` التفاصيل. لم يُصلَح شيء.</translation>
    </message>
    <message>
        <source>The database refused the change: %1.</source>
        <translation>رفضت قاعدة البيانات التغيير: %1.</translation>
    </message>
    <message>
        <source>The database failed: %1 (code %2).</source>
        <translation>حدث خطأ في قاعدة البيانات: %1 (الرمز %2).</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>تالفة: %1</translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>المخطط: %1</translation>
    </message>
    <message>
        <source>permissions: everybody on this machine can open %1; `chmod o-rwx` ends that</source>
        <translation>الأذونات: يمكن لأي مستخدم على هذا الحاسوب فتح %1؛ يمنع `chmod o-rwx` ذلك</translation>
    </message>
    <message>
        <source>key: the key %1 is not here, so secrets are locked; `database key import` brings it</source>
        <translation>المفتاح: المفتاح %1 ليس هنا، لذا الأسرار مقفلة؛ يُحضره `database key import`</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>الملف %1 موجود من قبل.</translation>
    </message>
    <message>
        <source>Name a new file.</source>
        <translation>حدد ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 holds the key %2, but this database wants %3.</source>
        <translation>يحتوي ‎%1 على المفتاح %2، لكن قاعدة البيانات هذه تحتاج إلى %3.</translation>
    </message>
    <message>
        <source>Name the right key with --key-file.</source>
        <translation>حدد المفتاح الصحيح باستخدام --key-file.</translation>
    </message>
    <message>
        <source>This database has no key yet: it holds no secret.</source>
        <translation>لا مفتاح لقاعدة البيانات هذه بعد: ليس فيها أي سر.</translation>
    </message>
    <message>
        <source>This database wants no key: it holds no secret.</source>
        <translation>لا تحتاج قاعدة البيانات هذه إلى مفتاح: ليس فيها أي سر.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside.</source>
        <translation>تتعذر إعادة تسمية %1 للاحتفاظ به جانبًا.</translation>
    </message>
    <message>
        <source>The old key is needed to change the key.</source>
        <translation>المفتاح القديم لازم لتغيير المفتاح.</translation>
    </message>
    <message>
        <source>Bring it with `database key import`.</source>
        <translation>أحضره باستخدام `database key import`.</translation>
    </message>
    <message>
        <source>The new key is in %1 but could not be moved to %2.</source>
        <translation>المفتاح الجديد في ‎%1 لكن تعذّر نقله إلى ‎%2.</translation>
    </message>
    <message>
        <source>Move it there by hand: it is the key from now on.</source>
        <translation>انقله إلى هناك يدويًا: فهو المفتاح من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>This is not a key of LeadHub Webhooks.</source>
        <translation>هذا ليس مفتاحًا تابعًا لـ LeadHub Webhooks.</translation>
    </message>
    <message>
        <source>Take the file that `database key export` wrote.</source>
        <translation>استخدم الملف الذي كتبه `database key export`.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>تتعذر الكتابة في ملف المفتاح ‎%1: ‏%2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة ملف المفتاح ‎%1: ‏%2.</translation>
    </message>
    <message>
        <source>Encrypting a secret failed.</source>
        <translation>فشل تشفير أحد الأسرار.</translation>
    </message>
    <message>
        <source>The database is not empty: nothing was changed.</source>
        <translation>قاعدة البيانات ليست فارغة: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make a new database for the demonstration.</source>
        <translation>أنشئ قاعدة بيانات جديدة للعرض التوضيحي.</translation>
    </message>
    <message>
        <source>The sample leads are missing from the program.</source>
        <translation>عيّنات العملاء المحتملين غير موجودة في البرنامج.</translation>
    </message>
    <message>
        <source>There is no display for the console.</source>
        <translation>لا تتوفر شاشة للوحة التحكم.</translation>
    </message>
    <message>
        <source>There is no console in this build.</source>
        <translation>لا يتضمن هذا الإصدار المبني لوحة التحكم.</translation>
    </message>
    <message>
        <source>Use --service or a command; see leadhub-webhooks --help.</source>
        <translation>استخدم --service أو أحد الأوامر؛ انظر leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>لا توجد عملية تسليم %1.</translation>
    </message>
    <message>
        <source>See `deliveries list`.</source>
        <translation>انظر `deliveries list`.</translation>
    </message>
    <message>
        <source>Several deliveries have ids that start with %1.</source>
        <translation>توجد عدة عمليات تسليم تبدأ معرّفاتها بـ %1.</translation>
    </message>
    <message>
        <source>There is no event %1.</source>
        <translation>لا يوجد حدث %1.</translation>
    </message>
    <message>
        <source>See `events list`.</source>
        <translation>انظر `events list`.</translation>
    </message>
    <message>
        <source>Several events have ids that start with %1.</source>
        <translation>توجد عدة أحداث تبدأ معرّفاتها بـ %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>أدخل خانات أكثر.</translation>
    </message>
    <message>
        <source>See `webhooks list`.</source>
        <translation>انظر `webhooks list`.</translation>
    </message>
    <message>
        <source>Several webhooks are named &quot;%1&quot;.</source>
        <translation>توجد عدة خطافات ويب باسم «‎%1‎».</translation>
    </message>
    <message>
        <source>Use one of their numbers: %1.</source>
        <translation>استخدم أحد أرقامها: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the database&apos;s key is not here.</source>
        <translation>يتعذر نسخ «‎%1‎»: مفتاح قاعدة البيانات ليس هنا.</translation>
    </message>
    <message>
        <source>Bring the key, then copy it.</source>
        <translation>أحضر المفتاح، ثم انسخه.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>فعّله أولًا: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message>
        <source>The lead of an event needs an id.</source>
        <translation>يحتاج العميل المحتمل في الحدث إلى id.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a number above 0.</source>
        <translation>أضف &quot;id&quot;: عددًا أكبر من 0.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>لا يوجد عميل محتمل %1.</translation>
    </message>
    <message>
        <source>There is a lead %1 already.</source>
        <translation>يوجد عميل محتمل %1 من قبل.</translation>
    </message>
    <message>
        <source>The dispatcher ended before it knew the outcome; the receiver may have got this request.</source>
        <translation>انتهت وحدة الإرسال قبل أن تعرف النتيجة؛ ربما وصل هذا الطلب إلى المستلم.</translation>
    </message>
    <message>
        <source>Port %1 of %2 belongs to this program itself.</source>
        <translation>المنفذ %1 على %2 تابع لهذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The webhook is gone or locked.</source>
        <translation>خطاف الويب محذوف أو مقفل.</translation>
    </message>
    <message>
        <source>The receiver answered out of step on this connection; it may have seen the request.</source>
        <translation>أرسل المستلم ردًا في غير موضعه على هذا الاتصال؛ ربما وصل إليه الطلب.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>الرد %1.</translation>
    </message>
    <message>
        <source>The proxy wants a login, which is not supported.</source>
        <translation>يتطلب الوكيل تسجيل الدخول، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>The request failed: %1.</source>
        <translation>فشل الطلب: %1.</translation>
    </message>
    <message>
        <source>%1 deliveries in a row failed within %2.</source>
        <translation>عمليات التسليم المتتالية التي فشلت خلال %2: ‏%1.</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed within %3.</source>
        <translation>فشلت %1 من أصل %2 من المحاولات خلال %3.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>ليس متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>At most %1: what is over that waits for its turn.</source>
        <translation>‏%1 كحد أقصى: ما زاد على ذلك ينتظر دوره.</translation>
    </message>
    <message>
        <source>Its secret or headers cannot be read with the key at hand, so nothing is sent to it; `database key import` brings the key.</source>
        <translation>تتعذر قراءة سره أو ترويساته بالمفتاح المتوفر، لذا لا يُرسل إليه شيء؛ يُحضر `database key import` المفتاح.</translation>
    </message>
    <message>
        <source>No delivery was made: the webhook was inactive or not listening when the event happened. `webhooks recover` makes it now.</source>
        <translation>لم تُنشأ عملية تسليم: كان خطاف الويب غير نشط أو لا يستمع عند وقوع الحدث. ينشئها `webhooks recover` الآن.</translation>
    </message>
    <message>
        <source>a value is not a text</source>
        <translation>إحدى القيم ليست نصًا</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>القيمة %1 ليست عددًا.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>لا يوجد حقل «‎%1‎».</translation>
    </message>
    <message>
        <source>several webhooks have this name: rename them first.</source>
        <translation>لعدة خطافات ويب هذا الاسم: أعد تسميتها أولًا.</translation>
    </message>
    <message>
        <source>it is locked, because the database&apos;s key is not here.</source>
        <translation>إنه مقفل، لأن مفتاح قاعدة البيانات ليس هنا.</translation>
    </message>
    <message>
        <source>A webhook without a name cannot be imported.</source>
        <translation>يتعذر استيراد خطاف ويب بلا اسم.</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>الملف ليس بتنسيق JSON: ‏%1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The file is not a list of webhooks, as `webhooks export` writes it.</source>
        <translation>الملف ليس قائمة خطافات ويب كما يكتبها `webhooks export`.</translation>
    </message>
    <message>
        <source>it is twice in the file.</source>
        <translation>إنه مكرر في الملف.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>لا يوجد حدث «‎%1‎».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «‎%1‎»؟</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Write a network like 10.1.0.0/16, ::1/128 or one address.</source>
        <translation>اكتب الشبكة بالشكل 10.1.0.0/16 أو ::1/128 أو عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” is not a network: “%2” is not an IP address.</source>
        <translation>‏«‎%1‎» ليست شبكة: «‎%2‎» ليس عنوان IP.</translation>
    </message>
    <message>
        <source>“%1” is not a network: after the / comes a number from 0 to %2.</source>
        <translation>‏«‎%1‎» ليست شبكة: يأتي بعد / عدد من 0 إلى %2.</translation>
    </message>
    <message>
        <source>“%1” is not a network: bits after the first %2 are set.</source>
        <translation>‏«‎%1‎» ليست شبكة: توجد بتات معيّنة بعد أول %2 بت.</translation>
    </message>
    <message>
        <source>“%1” is not a rate.</source>
        <translation>‏«‎%1‎» ليس معدلًا.</translation>
    </message>
    <message>
        <source>Write it like 10/s, 90/m or 0.5/s; none: no limit.</source>
        <translation>اكتبه بالشكل ‎10/s أو ‎90/m أو ‎0.5/s؛ none: بلا حد.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: %2.</source>
        <translation>‏«‎%1‎» ليست مدة: %2.</translation>
    </message>
    <message>
        <source>Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m.</source>
        <translation>اكتبها بالشكل 250ms أو 15s أو 10m أو 2h أو 7d أو 1h30m.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنها فارغة</translation>
    </message>
    <message>
        <source>a whole number must come before each unit</source>
        <translation>يجب أن يسبق كلَّ وحدة عدد صحيح</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>الوحدة ناقصة</translation>
    </message>
    <message>
        <source>“%1” is not a unit</source>
        <translation>‏«‎%1‎» ليست وحدة</translation>
    </message>
    <message>
        <source>units go from the largest to the smallest, each once</source>
        <translation>تُرتب الوحدات من الأكبر إلى الأصغر، كل واحدة مرة</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>إنها طويلة جدًا</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: ‏%3</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quote.</source>
        <translation>يستمر حقل محاط بعلامتي اقتباس بعد علامة إغلاقه.</translation>
    </message>
    <message>
        <source>A quote inside a quoted field is written twice.</source>
        <translation>تُكتب علامة الاقتباس داخل حقل محاط بعلامتي اقتباس مرتين.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>هذا ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>احفظ الملف بتنسيق &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message>
        <source>the record is longer than 1 MiB.</source>
        <translation>السجل أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>Probably a quote is not closed.</source>
        <translation>ربما توجد علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>السطر أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>JSON lines have one object per line.</source>
        <translation>في JSON Lines كائن واحد لكل سطر.</translation>
    </message>
    <message>
        <source>lead_score must be a whole number, not “%1”.</source>
        <translation>يجب أن يكون lead_score عددًا صحيحًا، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>created_at must be a time, not “%1”.</source>
        <translation>يجب أن يكون created_at وقتًا، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC).</source>
        <translation>اكتبه بالشكل 2026-04-29T10:30:00Z أو 2026-04-29 10:30 (UTC).</translation>
    </message>
    <message>
        <source>tags must be texts.</source>
        <translation>يجب أن تكون tags نصوصًا.</translation>
    </message>
    <message>
        <source>Write them like [&quot;vip&quot;, &quot;from-webinar&quot;] or vip; from-webinar.</source>
        <translation>اكتبها بالشكل [&quot;vip&quot;, &quot;from-webinar&quot;] أو vip; from-webinar.</translation>
    </message>
    <message>
        <source>tags must be a JSON array of texts, not “%1”.</source>
        <translation>يجب أن تكون tags مصفوفة نصوص JSON، لا «‎%1‎».</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>مصفوفة نصوص</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>%1 must be %2 or null.</source>
        <translation>يجب أن تكون قيمة %1 %2 أو null.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>يجب أن تكون قيمة %1 عددًا صحيحًا، لا %2.</translation>
    </message>
    <message>
        <source>lead must be an object.</source>
        <translation>يجب أن يكون lead كائنًا.</translation>
    </message>
    <message>
        <source>%1 must not hold a NUL character.</source>
        <translation>لا يجوز أن تحتوي قيمة %1 على محرف NUL.</translation>
    </message>
    <message>
        <source>A lead has no field %1.</source>
        <translation>ليس للعميل المحتمل حقل %1.</translation>
    </message>
    <message>
        <source>This is not an email address: it needs one @ with text on both sides.</source>
        <translation>هذا ليس عنوان بريد إلكتروني: يحتاج إلى علامة @ واحدة ونص على جانبيها.</translation>
    </message>
    <message>
        <source>A lead needs an id, an email or a name.</source>
        <translation>يحتاج العميل المحتمل إلى id أو بريد إلكتروني أو اسم.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>الحقول هي %1.</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>ليس للعميل المحتمل حقل «‎%1‎».</translation>
    </message>
    <message>
        <source>Two columns are mapped to the field %1.</source>
        <translation>عُيّن عمودان للحقل %1.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر أحدهما.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>لا يوجد في الملف عمود «‎%1‎».</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>أعمدته هي %1.</translation>
    </message>
    <message>
        <source>The column “%1” is mapped to two fields.</source>
        <translation>العمود «‎%1‎» معيّن لحقلين.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but the header has %2.</source>
        <translation>عدد حقول الصف %1، لكن عددها في صف العناوين %2.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at column %2.</source>
        <translation>هذا ليس بتنسيق JSON: ‏%1 عند العمود %2.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>يجب أن يكون كل سطر كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>No line of the file has the key “%1”.</source>
        <translation>لا سطر في الملف يحتوي على المفتاح «‎%1‎».</translation>
    </message>
    <message>
        <source>Keys are matched with regard to case.</source>
        <translation>تُراعى حالة الأحرف في المفاتيح.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Its first row holds the headings.</source>
        <translation>صفه الأول للعناوين.</translation>
    </message>
    <message>
        <source>No column of the file is a lead&apos;s field: %1.</source>
        <translation>لا عمود في الملف يطابق حقلًا من حقول العميل المحتمل: %1.</translation>
    </message>
    <message>
        <source>Its first row must hold the headings; --map &apos;Column=field&apos; names others.</source>
        <translation>يجب أن يحتوي صفه الأول على العناوين؛ تُعيَّن أعمدة بأسماء أخرى باستخدام --map &apos;Column=field&apos;.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>There is no “(” before this “)”.</source>
        <translation>لا توجد «(» قبل «)» هذه.</translation>
    </message>
    <message>
        <source>OR goes between two conditions. To search for the word, write &quot;OR&quot;.</source>
        <translation>تأتي OR بين شرطين. للبحث عن الكلمة، اكتب &quot;OR&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing before “)”.</source>
        <translation>ينقص شرط قبل «)».</translation>
    </message>
    <message>
        <source>A condition is missing after this. To search for a word itself, put it in quotes.</source>
        <translation>ينقص شرط بعد هذا. للبحث عن كلمة بعينها، ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Conditions can be nested %1 deep.</source>
        <translation>يمكن أن تتداخل الشروط حتى %1 من المستويات.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>«(» هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>عدد شروط عامل التصفية %1 كحد أقصى.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>عدد محارف عامل التصفية %1 كحد أقصى.</translation>
    </message>
    <message>
        <source>Leave AND out: conditions side by side must all be true. To search for the word, write &quot;AND&quot;.</source>
        <translation>احذف AND: يجب أن تتحقق الشروط المتجاورة كلها. للبحث عن الكلمة، اكتب &quot;AND&quot;.</translation>
    </message>
    <message>
        <source>“-” goes directly before the condition it negates, as in -status:succeeded.</source>
        <translation>توضع «-» قبل الشرط الذي تنفيه مباشرة، كما في -status:succeeded.</translation>
    </message>
    <message>
        <source>A field&apos;s name goes before “:”, as in status:failed. Put text in quotes to search for it.</source>
        <translation>يأتي اسم حقل قبل «:»، كما في status:failed. للبحث عن نص، ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There must be something between the quotes.</source>
        <translation>يجب أن يكون شيء بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>ينقص شرط هنا.</translation>
    </message>
    <message>
        <source>A value must follow “%1” directly. Values with spaces need quotes.</source>
        <translation>يجب أن تلي «‎%1‎» قيمة مباشرة. تحتاج القيم التي فيها مسافات إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>In quotes, a backslash goes only before &quot; or another backslash. Write \\ for one.</source>
        <translation>بين علامتي الاقتباس، لا تأتي الشرطة المائلة العكسية إلا قبل &quot; أو قبل شرطة مثلها. اكتب \\ لشرطة واحدة.</translation>
    </message>
    <message>
        <source>This quote is not closed. Write \&quot; for a quote inside quotes.</source>
        <translation>علامة الاقتباس هذه غير مغلقة. اكتب \&quot; لعلامة اقتباس داخل علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Quotes go around a whole value, as in webhook:&quot;Sync to HubSpot&quot;.</source>
        <translation>تحيط علامتا الاقتباس بالقيمة كلها، كما في webhook:&quot;Sync to HubSpot&quot;.</translation>
    </message>
    <message>
        <source>Put a space before “(”, or the value in quotes when the parenthesis belongs to it.</source>
        <translation>ضع مسافة قبل «(»، أو ضع القيمة بين علامتي اقتباس إذا كان القوس جزءًا منها.</translation>
    </message>
    <message>
        <source>A space must follow the closing quote.</source>
        <translation>يجب أن تلي علامة الإغلاق مسافة.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Did you mean %3? It is one of %4.</source>
        <translation>لا يمكن أن تكون قيمة %1 «‎%2‎». هل تقصد %3؟ القيم الممكنة: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It is one of %3.</source>
        <translation>لا يمكن أن تكون قيمة %1 «‎%2‎». القيم الممكنة: %3.</translation>
    </message>
    <message>
        <source>%1 is a whole number, as in %2.</source>
        <translation>قيمة %1 عدد صحيح، كما في %2.</translation>
    </message>
    <message>
        <source>%1 is a range and cannot be compared. Write a code, as in %2.</source>
        <translation>القيمة %1 نطاق ولا تمكن مقارنتها. اكتب رمزًا، كما في %2.</translation>
    </message>
    <message>
        <source>code is an HTTP status, as in code:503, code:5xx, code:&gt;=400 or code:none.</source>
        <translation>قيمة code حالة HTTP، كما في code:503 أو code:5xx أو code:&gt;=400 أو code:none.</translation>
    </message>
    <message>
        <source>duration is a time with its unit, as in duration:&gt;2s or duration:&lt;500ms.</source>
        <translation>قيمة duration مدة مع وحدتها، كما في duration:&gt;2s أو duration:&lt;500ms.</translation>
    </message>
    <message>
        <source>duration needs a comparison, as in %1 or %2.</source>
        <translation>تحتاج duration إلى مقارنة، كما في %1 أو %2.</translation>
    </message>
    <message>
        <source>%1 is a time or how long ago, as in %2, %3 or %4.</source>
        <translation>قيمة %1 وقت أو مدة مضت، كما في %2 أو %3 أو %4.</translation>
    </message>
    <message>
        <source>A webhook&apos;s number is written webhook:#12. Put a name that starts with # in quotes.</source>
        <translation>يُكتب رقم خطاف الويب webhook:#12. ضع الاسم الذي يبدأ بـ # بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“*” goes only at the end of an event, as in event:lead.*.</source>
        <translation>لا تأتي «*» إلا في نهاية حدث، كما في event:lead.*.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2? Fields are %3. Put text that holds “:” in quotes.</source>
        <translation>لا يوجد حقل «‎%1‎». هل تقصد %2؟ الحقول هي %3. ضع النص الذي يحتوي على «:» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2. Put text that holds “:” in quotes.</source>
        <translation>لا يوجد حقل «‎%1‎». الحقول هي %2. ضع النص الذي يحتوي على «:» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with &lt;, &gt; or =. Write %2, in quotes when it starts with one of these.</source>
        <translation>لا تمكن مقارنة %1 باستخدام &lt; أو &gt; أو =. اكتب %2، وبين علامتي اقتباس إذا بدأت القيمة بأحدها.</translation>
    </message>
    <message>
        <source>This condition is not known.</source>
        <translation>هذا الشرط غير معروف.</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted while it was open.</source>
        <translation>نُقلت قاعدة البيانات ‎%1 أو حُذفت وهي مفتوحة.</translation>
    </message>
    <message>
        <source>Another file took the place of the database %1 while it was open.</source>
        <translation>حل ملف آخر محل قاعدة البيانات ‎%1 وهي مفتوحة.</translation>
    </message>
    <message>
        <source>Put it back, and everything goes on.</source>
        <translation>أعدها إلى موضعها ليستمر كل شيء.</translation>
    </message>
    <message>
        <source>Nothing is written to the old file any more; open the new one.</source>
        <translation>لم يعد يُكتب شيء في الملف القديم؛ افتح الملف الجديد.</translation>
    </message>
    <message>
        <source>What the old file&apos;s write-ahead log held is in %1.</source>
        <translation>محتوى سجل الكتابة المسبقة للملف القديم موجود في ‎%1.</translation>
    </message>
    <message>
        <source>Look at the disk and at the system&apos;s log; nothing that was committed is lost.</source>
        <translation>تحقق من القرص ومن سجل النظام؛ لم يُفقد شيء مما ثُبّت.</translation>
    </message>
    <message>
        <source>Name another file with --database, or restore a backup if it was one. Nothing was changed.</source>
        <translation>حدد ملفًا آخر باستخدام --database، أو استعد نسخة احتياطية إن كان قاعدة بيانات. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The receiver asked to stop: it answered 410 Gone.</source>
        <translation>طلب المستلم التوقف: كان رده 410 Gone.</translation>
    </message>
    <message>
        <source>It has been paused since %1.</source>
        <translation>إنه متوقف مؤقتًا منذ %1.</translation>
    </message>
    <message>
        <source>It is not probed; `webhooks resume %1` ends the pause.</source>
        <translation>لا تُرسل إليه محاولات استكشافية؛ ينهي `webhooks resume %1` الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>A probe is under way; `webhooks resume %1` ends the pause.</source>
        <translation>محاولة استكشافية جارية؛ ينهي `webhooks resume %1` الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>The next probe is at %1; `webhooks resume %2` ends the pause.</source>
        <translation>المحاولة الاستكشافية التالية في %1؛ ينهي `webhooks resume %2` الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>The webhook is “%1”.</source>
        <translation>خطاف الويب هو «‎%1‎».</translation>
    </message>
    <message>
        <source>Name the right key with --key-file, or bring it with `database key import`.</source>
        <translation>حدد المفتاح الصحيح باستخدام --key-file، أو أحضره باستخدام `database key import`.</translation>
    </message>
    <message>
        <source>The key %1 is not at %2.</source>
        <translation>المفتاح %1 ليس في ‎%2.</translation>
    </message>
    <message>
        <source>Name it with --key-file, or bring it with `database key import`.</source>
        <translation>حدده باستخدام --key-file، أو أحضره باستخدام `database key import`.</translation>
    </message>
    <message>
        <source>Somebody else changed the key meanwhile.</source>
        <translation>غيّر شخص آخر المفتاح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Open the database again with the new key.</source>
        <translation>افتح قاعدة البيانات مجددًا بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>The way to %1 is closed: a folder cannot be entered.</source>
        <translation>الطريق إلى ‎%1 مغلق: لا يمكن دخول أحد المجلدات.</translation>
    </message>
    <message>
        <source>Check the permissions of its folders and which user this program runs as.</source>
        <translation>تحقق من أذونات مجلداتها ومن المستخدم الذي يعمل به هذا البرنامج.</translation>
    </message>
    <message>
        <source>The audit log has no entry %1.</source>
        <translation>لا يحتوي سجل التدقيق على القيد %1.</translation>
    </message>
    <message>
        <source>See `audit list`.</source>
        <translation>انظر `audit list`.</translation>
    </message>
    <message>
        <source>a configuration file cannot name another one</source>
        <translation>لا يمكن لملف تهيئة أن يحدد ملفًا آخر</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة ملف سلطات التصديق ‎%1: ‏%2.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>لا يحتوي ملف سلطات التصديق ‎%1 على أي شهادة.</translation>
    </message>
    <message>
        <source>--ca-file names a file with certificate authorities in PEM form.</source>
        <translation>يحدد ‎--ca-file ملف سلطات تصديق بصيغة PEM.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting.</source>
        <translation>متغير البيئة %1 ليس إعدادًا.</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is no setting; did you mean %2?</source>
        <translation>متغير البيئة %1 ليس إعدادًا؛ هل تقصد %2؟</translation>
    </message>
    <message>
        <source>It must be 0 for no limit, or from %1 to %2.</source>
        <translation>يجب أن تكون 0 (بلا حد) أو من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It is one of: %1, or &apos;*&apos; for all.</source>
        <translation>القيم الممكنة: %1، أو &apos;*&apos; للكل.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر الكتابة في ‎%1: ‏%2.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>المدخلة %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>يجب أن تكون قيمة %1 إما true أو false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>يجب أن تكون قيمة %1 نصًا.</translation>
    </message>
    <message>
        <source>headers must be an object of names and values.</source>
        <translation>يجب أن يكون headers كائنًا من أسماء وقيم.</translation>
    </message>
    <message>
        <source>events must be a list of at least one event&apos;s name, or of &quot;*&quot;.</source>
        <translation>يجب أن تكون events قائمة فيها اسم حدث واحد على الأقل، أو فيها &quot;*&quot;.</translation>
    </message>
    <message>
        <source>A webhook must be a JSON object.</source>
        <translation>يجب أن يكون خطاف الويب كائن JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of one webhook and the number of another.</source>
        <translation>‏«‎%1‎» اسم لخطاف ويب ورقم لخطاف آخر.</translation>
    </message>
    <message>
        <source>Write #%1 for the number, or #%2 for the name.</source>
        <translation>اكتب ‎#%1 للرقم، أو ‎#%2 للاسم.</translation>
    </message>
    <message>
        <source>this line ends with CR alone, as on old Macs.</source>
        <translation>ينتهي هذا السطر بـ CR وحده، كما في أجهزة Mac القديمة.</translation>
    </message>
    <message>
        <source>Save the file with the line breaks of Windows or Unix.</source>
        <translation>احفظ الملف بفواصل أسطر Windows أو Unix.</translation>
    </message>
    <message>
        <source>id must be a whole number from 1 to %1, not “%2”.</source>
        <translation>يجب أن يكون id عددًا صحيحًا من 1 إلى %1، لا «‎%2‎».</translation>
    </message>
    <message>
        <source>There is no such field here; fields are: %1.</source>
        <translation>لا يوجد هنا حقل كهذا؛ الحقول هي: %1.</translation>
    </message>
    <message>
        <source>event must be one of: %1.</source>
        <translation>يجب أن يكون event أحد ما يلي: %1.</translation>
    </message>
    <message>
        <source>A time with a space needs quotes, as in %1:&quot;%2 %3&quot;.</source>
        <translation>يحتاج الوقت الذي فيه مسافة إلى علامتي اقتباس، كما في %1:&quot;%2 %3&quot;‎.</translation>
    </message>
    <message>
        <source>Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one.</source>
        <translation>دون سر لا توجد ترويسة webhook-signature التي يتطلبها Standard Webhooks: عيّن سرًا.</translation>
    </message>
    <message>
        <source>For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret.</source>
        <translation>مع Standard Webhooks، يجب أن يلي «whsec_‎» في السر ترميز base64: صححه، أو ولّد سرًا.</translation>
    </message>
    <message>
        <source>The event&apos;s type has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>يحتوي نوع الحدث على محارف غير الأحرف اللاتينية والأرقام و «_» و «.» و «-»: لا يُرسل.</translation>
    </message>
    <message>
        <source>The delivery&apos;s id has other characters than letters, digits, “_”, “.” and “-”: it is not sent.</source>
        <translation>يحتوي معرّف عملية التسليم على محارف غير الأحرف اللاتينية والأرقام و «_» و «.» و «-»: لا تُرسل.</translation>
    </message>
    <message>
        <source>At this rate %1 deliveries would take longer than a day.</source>
        <translation>بهذا المعدل يستغرق %1 من عمليات التسليم أكثر من يوم.</translation>
    </message>
    <message>
        <source>Redeliver at most %1 at a time, or choose a rate of at least %2.</source>
        <translation>أعد تسليم %1 في المرة الواحدة كحد أقصى، أو اختر معدلًا لا يقل عن ‎%2.</translation>
    </message>
    <message>
        <source>It failed with its only attempt; `deliveries redeliver` starts again.</source>
        <translation>فشلت في محاولتها الوحيدة؛ تبدأ من جديد باستخدام `deliveries redeliver`.</translation>
    </message>
    <message>
        <source>It failed with its only attempt (last result: %1); `deliveries redeliver` starts again.</source>
        <translation>فشلت في محاولتها الوحيدة (آخر نتيجة: %1)؛ تبدأ من جديد باستخدام `deliveries redeliver`.</translation>
    </message>
</context>
<context>
    <name>webhooks::Help</name>
    <message>
        <source>Only say what would be done</source>
        <translation>الاكتفاء بذكر ما سيُنفَّذ</translation>
    </message>
    <message>
        <source>Write the program that completes command lines in a shell</source>
        <translation>كتابة البرنامج الذي يكمل أسطر الأوامر في الصدفة</translation>
    </message>
    <message>
        <source>Show every setting and where it comes from</source>
        <translation>عرض كل الإعدادات ومصدر كل منها</translation>
    </message>
    <message>
        <source>Check the configuration file and the database&apos;s settings</source>
        <translation>التحقق من ملف التهيئة ومن إعدادات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Show which configuration files are read</source>
        <translation>عرض ملفات التهيئة المقروءة</translation>
    </message>
    <message>
        <source>Store a setting in the database, for everybody who uses it</source>
        <translation>تخزين إعداد في قاعدة البيانات لكل من يستخدمها</translation>
    </message>
    <message>
        <source>Take a setting out of the database</source>
        <translation>إزالة إعداد من قاعدة البيانات</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>إنشاء قاعدة البيانات</translation>
    </message>
    <message>
        <source>Show the database&apos;s facts</source>
        <translation>عرض معلومات قاعدة البيانات</translation>
    </message>
    <message>
        <source>Look for damage, and for changes of the schema</source>
        <translation>البحث عن تلف وعن تغييرات في المخطط</translation>
    </message>
    <message>
        <source>Bring the schema up to date, after a backup beside the file</source>
        <translation>تحديث المخطط، بعد حفظ نسخة احتياطية بجانب الملف</translation>
    </message>
    <message>
        <source>Write a copy while everything goes on; the key is not in it</source>
        <translation>كتابة نسخة دون إيقاف العمل؛ لا تتضمن المفتاح</translation>
    </message>
    <message>
        <source>Write the key for the secrets to a file that only you can read</source>
        <translation>كتابة مفتاح الأسرار في ملف لا يقرؤه سوى المستخدم الحالي</translation>
    </message>
    <message>
        <source>Unlock the secrets with an exported key</source>
        <translation>فتح قفل الأسرار بمفتاح مُصدَّر</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>تشفير كل الأسرار بمفتاح جديد</translation>
    </message>
    <message>
        <source>Only what matches, like &apos;status:failed since:1h&apos;</source>
        <translation>ما يطابق فقط، مثل &apos;status:failed since:1h&apos;</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>سرد عمليات التسليم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>At most this many (50)</source>
        <translation>هذا العدد كحد أقصى (50)</translation>
    </message>
    <message>
        <source>Only deliveries older than this one</source>
        <translation>عمليات التسليم الأقدم من هذه فقط</translation>
    </message>
    <message>
        <source>Show a delivery with its attempts, the last request and its response</source>
        <translation>عرض عملية تسليم مع محاولاتها وآخر طلب ورده</translation>
    </message>
    <message>
        <source>Follow the log: one line per attempt as it is recorded</source>
        <translation>متابعة السجل: سطر لكل محاولة عند تسجيلها</translation>
    </message>
    <message>
        <source>End after so many attempts</source>
        <translation>الانتهاء بعد هذا العدد من المحاولات</translation>
    </message>
    <message>
        <source>Begin with the oldest attempt instead of the next one</source>
        <translation>البدء بأقدم محاولة بدلًا من التالية</translation>
    </message>
    <message>
        <source>Write deliveries as CSV, JSON lines or an HTTP archive, newest first</source>
        <translation>كتابة عمليات التسليم بتنسيق CSV أو JSON Lines أو أرشيف HTTP، الأحدث أولًا</translation>
    </message>
    <message>
        <source>By the name of --output, otherwise csv</source>
        <translation>حسب اسم --output، وإلا csv</translation>
    </message>
    <message>
        <source>Write there instead of standard output</source>
        <translation>الكتابة هنا بدلًا من الخرج القياسي</translation>
    </message>
    <message>
        <source>Say why an event was, or was not, delivered to a webhook</source>
        <translation>بيان سبب تسليم حدث إلى خطاف ويب أو عدم تسليمه</translation>
    </message>
    <message>
        <source>The event, instead of a delivery&apos;s id</source>
        <translation>الحدث، بدلًا من معرّف عملية تسليم</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Make the next attempt of waiting deliveries now</source>
        <translation>إجراء المحاولة التالية لعمليات التسليم المنتظرة الآن</translation>
    </message>
    <message>
        <source>Send finished deliveries again, with a new cycle of attempts</source>
        <translation>إعادة إرسال عمليات التسليم المنتهية، بدورة محاولات جديدة</translation>
    </message>
    <message>
        <source>So many per second, minute (/m) or hour (/h); 10/s</source>
        <translation>هذا العدد في الثانية أو الدقيقة (/m) أو الساعة (/h)؛ ‎10/s</translation>
    </message>
    <message>
        <source>Do not send waiting deliveries any more</source>
        <translation>التوقف عن إرسال عمليات التسليم المنتظرة</translation>
    </message>
    <message>
        <source>Remove old events with their finished deliveries from the log</source>
        <translation>إزالة الأحداث القديمة مع عمليات تسليمها المنتهية من السجل</translation>
    </message>
    <message>
        <source>How old, like 30d</source>
        <translation>العمر، مثل 30d</translation>
    </message>
    <message>
        <source>Show whether sending is on, and who dispatches</source>
        <translation>عرض ما إذا كان الإرسال مفعّلًا، ومن يتولاه</translation>
    </message>
    <message>
        <source>Send nothing to any webhook until resumed; deliveries go on being queued</source>
        <translation>عدم إرسال أي شيء إلى أي خطاف ويب حتى الاستئناف؛ تستمر إضافة عمليات التسليم إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>List events, newest first</source>
        <translation>سرد الأحداث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Only events with a lower number</source>
        <translation>الأحداث ذات الأرقام الأصغر فقط</translation>
    </message>
    <message>
        <source>Show an event and its payload</source>
        <translation>عرض حدث وحمولته</translation>
    </message>
    <message>
        <source>Print only the payload, byte for byte</source>
        <translation>طباعة الحمولة وحدها، بايتًا ببايت</translation>
    </message>
    <message>
        <source>Make an event for a lead that need not be stored</source>
        <translation>إطلاق حدث لعميل محتمل لا يلزم أن يكون مخزَّنًا</translation>
    </message>
    <message>
        <source>Record that a lead submitted a form, which fires form.submitted</source>
        <translation>تسجيل أن عميلًا محتملًا أرسل نموذجًا، مما يطلق form.submitted</translation>
    </message>
    <message>
        <source>The lead that submitted it</source>
        <translation>العميل المحتمل الذي أرسله</translation>
    </message>
    <message>
        <source>Which form it was</source>
        <translation>النموذج المُرسَل</translation>
    </message>
    <message>
        <source>Ask the service named by --listen, or else the database, whether somebody dispatches</source>
        <translation>سؤال الخدمة المحددة بـ --listen، وإلا قاعدة البيانات، عمّا إذا كان أحد يتولى الإرسال</translation>
    </message>
    <message>
        <source>Also whether it can do its work: database, heartbeat, key</source>
        <translation>وكذلك عمّا إذا كان بإمكانها العمل: قاعدة البيانات والنبضة والمفتاح</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.</source>
        <translation>يحوّل LeadHub Webhooks تغييرات العملاء المحتملين إلى عمليات تسليم لخطافات الويب، موقّعة ومسجّلة ومع إعادة المحاولة.</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>فتح لوحة التحكم</translation>
    </message>
    <message>
        <source>dispatch without a display</source>
        <translation>الإرسال دون شاشة</translation>
    </message>
    <message>
        <source>run one command</source>
        <translation>تنفيذ أمر واحد</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>شرح أمر</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Options of the service:</source>
        <translation>خيارات الخدمة:</translation>
    </message>
    <message>
        <source>Settings (also LEADHUB_WEBHOOKS_&lt;NAME&gt; in the environment and `name=value` in the file):</source>
        <translation>الإعدادات (وكذلك LEADHUB_WEBHOOKS_&lt;NAME&gt; في متغيرات البيئة و `name=value` في الملف):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;
  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted</source>
        <translation>رموز الخروج: 0 تم؛ 1 فشل بعض العناصر؛ 64 خطأ في الاستخدام؛ 65 ملف إدخال غير صالح؛ 66 غير موجود؛ 69 غير متاح؛
  70 خطأ داخلي؛ 74 قاعدة البيانات أو القرص؛ 75 خطأ مؤقت؛ 77 الأذونات؛ 78 التهيئة؛ 130، 143 قُطع التنفيذ</translation>
    </message>
    <message>
        <source>`leadhub-webhooks %1 COMMAND --help` explains one of them.</source>
        <translation>يشرح `leadhub-webhooks %1 COMMAND --help` أحدها.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>`leadhub-webhooks --help` lists the options of every command.</source>
        <translation>يسرد `leadhub-webhooks --help` خيارات كل الأوامر.</translation>
    </message>
    <message>
        <source>Answer with JSON</source>
        <translation>الإخراج بتنسيق JSON</translation>
    </message>
    <message>
        <source>Answer with tab-separated values, without headings</source>
        <translation>الإخراج بقيم مفصولة بعلامات جدولة، دون عناوين</translation>
    </message>
    <message>
        <source>Only errors on standard error</source>
        <translation>الأخطاء فقط في خرج الخطأ القياسي</translation>
    </message>
    <message>
        <source>Agree to what is asked</source>
        <translation>الموافقة على كل ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Explain the program or the command</source>
        <translation>شرح البرنامج أو الأمر</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Dispatch in the foreground, without a display</source>
        <translation>الإرسال في المقدمة، دون شاشة</translation>
    </message>
    <message>
        <source>With --service: send all that is due now, then exit</source>
        <translation>مع --service: إرسال كل المستحق الآن، ثم الخروج</translation>
    </message>
    <message>
        <source>Set a field; an empty value clears it</source>
        <translation>تعيين حقل؛ القيمة الفارغة تمسحه</translation>
    </message>
    <message>
        <source>List leads by id</source>
        <translation>سرد العملاء المحتملين حسب المعرّف</translation>
    </message>
    <message>
        <source>Only leads with a higher id</source>
        <translation>العملاء المحتملون ذوو المعرّفات الأكبر فقط</translation>
    </message>
    <message>
        <source>Show one lead</source>
        <translation>عرض عميل محتمل</translation>
    </message>
    <message>
        <source>Add a lead, which fires lead.created</source>
        <translation>إضافة عميل محتمل، مما يطلق lead.created</translation>
    </message>
    <message>
        <source>Change a lead, which fires lead.updated and what else applies</source>
        <translation>تغيير عميل محتمل، مما يطلق lead.updated وما ينطبق غيره</translation>
    </message>
    <message>
        <source>Delete a lead, which fires lead.deleted</source>
        <translation>حذف عميل محتمل، مما يطلق lead.deleted</translation>
    </message>
    <message>
        <source>Also erase everything the log knows about the lead</source>
        <translation>محو كل ما يعرفه السجل عن العميل المحتمل أيضًا</translation>
    </message>
    <message>
        <source>Add and change leads from a CSV file or JSON lines, all or none; - is standard input</source>
        <translation>إضافة عملاء محتملين وتغييرهم من ملف CSV أو JSON Lines، الكل أو لا شيء؛ - هو الدخل القياسي</translation>
    </message>
    <message>
        <source>Leave bad rows out instead of refusing the file</source>
        <translation>استبعاد الصفوف غير الصالحة بدلًا من رفض الملف</translation>
    </message>
    <message>
        <source>By the file&apos;s name otherwise</source>
        <translation>وإلا فحسب اسم الملف</translation>
    </message>
    <message>
        <source>Receive webhooks on this machine, for trying things out</source>
        <translation>استقبال خطافات الويب على هذا الحاسوب، للتجربة</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one otherwise</source>
        <translation>المنفذ على 127.0.0.1؛ وإلا فمنفذ متاح</translation>
    </message>
    <message>
        <source>Check signatures with this secret</source>
        <translation>التحقق من التوقيعات بهذا السر</translation>
    </message>
    <message>
        <source>Answer with this status; 200 otherwise</source>
        <translation>الرد بهذه الحالة؛ وإلا فبـ 200</translation>
    </message>
    <message>
        <source>Only to the first N requests; then 200</source>
        <translation>لأول N من الطلبات فقط؛ ثم 200</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each answer</source>
        <translation>الانتظار هذا العدد من الملّي ثانية قبل كل رد</translation>
    </message>
    <message>
        <source>End after N requests</source>
        <translation>الانتهاء بعد N من الطلبات</translation>
    </message>
    <message>
        <source>Check the signature of a body on standard input, as a receiver does</source>
        <translation>التحقق من توقيع متن في الدخل القياسي، كما يفعل المستلم</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>سر خطاف الويب</translation>
    </message>
    <message>
        <source>The value of X-LeadHub-Signature</source>
        <translation>قيمة X-LeadHub-Signature</translation>
    </message>
    <message>
        <source>Send one test delivery and show what came of it</source>
        <translation>إرسال عملية تسليم اختبارية واحدة وعرض نتيجتها</translation>
    </message>
    <message>
        <source>Its event; lead.created otherwise</source>
        <translation>حدثها؛ وإلا فهو lead.created</translation>
    </message>
    <message>
        <source>Send to it again at once after it was paused by itself; what waits goes first</source>
        <translation>استئناف الإرسال إليه فورًا بعد إيقافه تلقائيًا؛ تُرسل المنتظرة أولًا</translation>
    </message>
    <message>
        <source>Sign with a new secret; the old one signs a second header for a while</source>
        <translation>التوقيع بسر جديد؛ يوقّع القديم ترويسة ثانية لمدة</translation>
    </message>
    <message>
        <source>The new secret; - is standard input</source>
        <translation>السر الجديد؛ - هو الدخل القياسي</translation>
    </message>
    <message>
        <source>Make a new secret, which is printed this once</source>
        <translation>إنشاء سر جديد، يُعرض هذه المرة فقط</translation>
    </message>
    <message>
        <source>Make the deliveries of events that it missed</source>
        <translation>إنشاء عمليات التسليم للأحداث التي فاتته</translation>
    </message>
    <message>
        <source>Events from this time on, or from so long ago</source>
        <translation>الأحداث من هذا الوقت فصاعدًا، أو منذ هذه المدة</translation>
    </message>
    <message>
        <source>Events up to this time; now otherwise</source>
        <translation>الأحداث حتى هذا الوقت؛ وإلا فحتى الآن</translation>
    </message>
    <message>
        <source>Create and update webhooks, by their names, as a JSON file says</source>
        <translation>إنشاء خطافات الويب وتحديثها، بأسمائها، وفق ملف JSON</translation>
    </message>
    <message>
        <source>Write all webhooks as JSON, without secrets</source>
        <translation>كتابة كل خطافات الويب بتنسيق JSON، دون أسرار</translation>
    </message>
    <message>
        <source>Do not sign any more</source>
        <translation>إيقاف التوقيع</translation>
    </message>
    <message>
        <source>Drop its headers; --header adds new ones</source>
        <translation>إزالة ترويساته؛ تُضاف الجديدة باستخدام --header</translation>
    </message>
    <message>
        <source>Leave the Standard Webhooks headers out</source>
        <translation>عدم إرسال ترويسات Standard Webhooks</translation>
    </message>
    <message>
        <source>List all webhooks</source>
        <translation>سرد كل خطافات الويب</translation>
    </message>
    <message>
        <source>Show one webhook</source>
        <translation>عرض خطاف ويب</translation>
    </message>
    <message>
        <source>Add a webhook; the database is made when it does not exist</source>
        <translation>إضافة خطاف ويب؛ تُنشأ قاعدة البيانات إن لم تكن موجودة</translation>
    </message>
    <message>
        <source>Change what the options say, from the next attempt on</source>
        <translation>تغيير ما تحدده الخيارات، بدءًا من المحاولة التالية</translation>
    </message>
    <message>
        <source>Send to it again</source>
        <translation>استئناف الإرسال إليه</translation>
    </message>
    <message>
        <source>Send nothing to it; pending deliveries are cancelled</source>
        <translation>عدم إرسال أي شيء إليه؛ تُلغى عمليات التسليم المعلّقة</translation>
    </message>
    <message>
        <source>Delete it for good; the log keeps its deliveries</source>
        <translation>حذفه نهائيًا؛ يحتفظ السجل بعمليات تسليمه</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Where deliveries are sent to</source>
        <translation>وجهة إرسال عمليات التسليم</translation>
    </message>
    <message>
        <source>An event it listens to, or &apos;*&apos; for all</source>
        <translation>حدث يستمع إليه، أو &apos;*&apos; للكل</translation>
    </message>
    <message>
        <source>Sign with the secret in this file; - is standard input</source>
        <translation>التوقيع بالسر الموجود في هذا الملف؛ - هو الدخل القياسي</translation>
    </message>
    <message>
        <source>Sign with a new secret, which is printed this once</source>
        <translation>التوقيع بسر جديد، يُعرض هذه المرة فقط</translation>
    </message>
    <message>
        <source>A header of its requests</source>
        <translation>ترويسة لطلباته</translation>
    </message>
    <message>
        <source>Also send webhook-id, webhook-timestamp, webhook-signature</source>
        <translation>إرسال webhook-id و webhook-timestamp و webhook-signature أيضًا</translation>
    </message>
    <message>
        <source>Send nothing to it for now</source>
        <translation>عدم إرسال أي شيء إليه حاليًا</translation>
    </message>
    <message>
        <source>How long one attempt may take; `default`: as for all</source>
        <translation>المدة القصوى للمحاولة الواحدة؛ `default`: كما للجميع</translation>
    </message>
    <message>
        <source>Attempts after the first one</source>
        <translation>المحاولات التي تلي المحاولة الأولى</translation>
    </message>
    <message>
        <source>Wait before the first retry</source>
        <translation>الانتظار قبل أول إعادة محاولة</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before</source>
        <translation>كم يزيد كل انتظار على الذي قبله</translation>
    </message>
    <message>
        <source>The longest wait before a retry</source>
        <translation>أطول انتظار قبل إعادة المحاولة</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>المحاولات المتزامنة</translation>
    </message>
    <message>
        <source>Attempts a second or minute; none: no limit</source>
        <translation>المحاولات في الثانية أو الدقيقة؛ none: بلا حد</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause it; 0: it is never paused</source>
        <translation>عدد عمليات التسليم الفاشلة المتتالية الذي يوقفه مؤقتًا؛ 0: لا يوقف أبدًا</translation>
    </message>
    <message>
        <source>How far apart these failed deliveries lie at least</source>
        <translation>أقل مدة تمتد عليها عمليات التسليم الفاشلة هذه</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too; 0: none does</source>
        <translation>نسبة المحاولات الفاشلة خلال هذه المدة التي توقفه مؤقتًا أيضًا؛ 0: بلا إيقاف</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>ملف التهيئة</translation>
    </message>
    <message>
        <source>A private network that may be sent to, like 10.1.0.0/16</source>
        <translation>شبكة خاصة يُسمح بالإرسال إليها، مثل 10.1.0.0/16</translation>
    </message>
    <message>
        <source>The file with the key for the database&apos;s secrets</source>
        <translation>ملف مفتاح أسرار قاعدة البيانات</translation>
    </message>
    <message>
        <source>Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798</source>
        <translation>استقبال العملاء المحتملين عبر HTTP على ADDRESS:PORT، مثل 127.0.0.1:9798</translation>
    </message>
    <message>
        <source>The file with the token that senders of leads over HTTP must show</source>
        <translation>ملف الرمز المميز الذي يجب أن يقدمه مرسلو العملاء المحتملين عبر HTTP</translation>
    </message>
    <message>
        <source>Certificate authorities (PEM) to trust instead of the system&apos;s</source>
        <translation>جهات إصدار الشهادات (PEM) الموثوقة بدلًا من جهات النظام</translation>
    </message>
    <message>
        <source>Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given</source>
        <translation>حيث ترد الخدمة على /livez و /readyz و /metrics، مثل 127.0.0.1:9797؛ لا ترد إن لم يُحدد</translation>
    </message>
    <message>
        <source>HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full</source>
        <translation>وكيل HTTP مثل http://proxy:3128؛ يرى وجهات الإرسال، ويرى http العادي كاملًا</translation>
    </message>
    <message>
        <source>Free space on the database&apos;s disk below which nothing more is claimed; 0: any</source>
        <translation>المساحة الحرة على قرص قاعدة البيانات التي لا تُؤخذ دونها عمليات أخرى؛ 0: أي مساحة</translation>
    </message>
    <message>
        <source>How far the write-ahead log grows before its pages move into the database file</source>
        <translation>الحجم الذي يبلغه سجل الكتابة المسبقة قبل نقل صفحاته إلى ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>How much is logged</source>
        <translation>مقدار ما يُسجَّل</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>شكل السجل</translation>
    </message>
    <message>
        <source>How long one attempt may take</source>
        <translation>المدة القصوى للمحاولة الواحدة</translation>
    </message>
    <message>
        <source>Attempts at once to one webhook</source>
        <translation>المحاولات المتزامنة إلى خطاف ويب واحد</translation>
    </message>
    <message>
        <source>Deliveries failed in a row that pause a webhook; 0: none is paused by itself</source>
        <translation>عدد عمليات التسليم الفاشلة المتتالية الذي يوقف خطاف الويب مؤقتًا؛ 0: بلا إيقاف تلقائي</translation>
    </message>
    <message>
        <source>Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook too; 0: none does</source>
        <translation>نسبة المحاولات الفاشلة خلال auto-pause-span، من 20 فأكثر، التي توقف خطاف الويب مؤقتًا أيضًا؛ 0: بلا إيقاف</translation>
    </message>
    <message>
        <source>Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h</source>
        <translation>الانتظار قبل إرسال محاولة استكشافية إلى خطاف ويب متوقف مؤقتًا؛ يتضاعف مع كل محاولة لاحقة، حتى 1h</translation>
    </message>
    <message>
        <source>Attempts at once to all webhooks</source>
        <translation>المحاولات المتزامنة إلى كل خطافات الويب</translation>
    </message>
    <message>
        <source>Groups of connections; each opens up to 6 to one host</source>
        <translation>مجموعات الاتصالات؛ تفتح كل منها حتى 6 اتصالات بمضيف واحد</translation>
    </message>
    <message>
        <source>How long finished deliveries are kept</source>
        <translation>مدة الاحتفاظ بعمليات التسليم المنتهية</translation>
    </message>
    <message>
        <source>Size of the database above which the oldest go, like 2GB; 0: any</source>
        <translation>حجم قاعدة البيانات الذي تُزال الأقدم عند تجاوزه، مثل 2GB؛ 0: أي حجم</translation>
    </message>
    <message>
        <source>List what operators changed, newest first</source>
        <translation>سرد ما غيّره المشغّلون، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Only changes of this webhook, which may be deleted</source>
        <translation>تغييرات خطاف الويب هذا فقط، ويمكن أن يكون محذوفًا</translation>
    </message>
    <message>
        <source>Changes from this time on, or from so long ago</source>
        <translation>التغييرات من هذا الوقت فصاعدًا، أو منذ هذه المدة</translation>
    </message>
    <message>
        <source>Only where who, what or a value contains it</source>
        <translation>فقط ما يرد فيه هذا النص في المنفّذ أو الإجراء أو إحدى القيم</translation>
    </message>
    <message>
        <source>Only changes before this one</source>
        <translation>التغييرات السابقة لهذا التغيير فقط</translation>
    </message>
    <message>
        <source>Show one change with the fields before and after</source>
        <translation>عرض تغيير مع الحقول قبله وبعده</translation>
    </message>
    <message>
        <source>How long the audit log of changes is kept</source>
        <translation>مدة الاحتفاظ بسجل التدقيق</translation>
    </message>
    <message>
        <source>The lead as a JSON object, or event and lead as in a payload; - is standard input</source>
        <translation>العميل المحتمل ككائن JSON، أو event و lead كما في الحمولة؛ - هو الدخل القياسي</translation>
    </message>
    <message>
        <source>Which field a column holds; none: it is left out</source>
        <translation>الحقل الذي يحتويه العمود؛ none: يُستبعد العمود</translation>
    </message>
    <message>
        <source>How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all</source>
        <translation>مدة استمرار السر القديم في التوقيع، 90d كحد أقصى؛ وإلا 24h، ‏0: لا يستمر</translation>
    </message>
</context>
<context>
    <name>webhooks::Labels</name>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>ملف إضافي</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>database id</source>
        <translation>معرّف قاعدة البيانات</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>سجل المعاملات</translation>
    </message>
    <message>
        <source>%1 (network file system)</source>
        <translation>%1 (نظام ملفات شبكي)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>WEBHOOK</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ATTEMPTS</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>NEXT ATTEMPT</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>المُزالة</translation>
    </message>
    <message>
        <source>No response: %1</source>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>Response %1 (body cut off)</source>
        <translation>الرد %1 (المتن مقتطع)</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>الرد %1</translation>
    </message>
    <message>
        <source>%1 of %2 to “%3”, %4</source>
        <translation>عملية التسليم %1 للحدث %2 إلى «%3»، ‏%4</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>TRIGGER</source>
        <translation>المسبّب</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Request of attempt %1: POST %2</source>
        <translation>طلب المحاولة %1: ‏POST %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>EXPLANATION</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>It waits for its first attempt, due at %1.</source>
        <translation>تنتظر محاولتها الأولى، المستحقة في %1.</translation>
    </message>
    <message>
        <source>It waits for its first attempt of a redelivery, due at %1.</source>
        <translation>تنتظر المحاولة الأولى لإعادة التسليم، المستحقة في %1.</translation>
    </message>
    <message>
        <source>An attempt that does not count did not succeed: %1 The next one is due at %2.</source>
        <translation>لم تنجح محاولة لا تُحتسب: %1 المحاولة التالية مستحقة في %2.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed: %2 The next one is due at %3.</source>
        <translation>لم تنجح المحاولة %1: ‏%2 المحاولة التالية مستحقة في %3.</translation>
    </message>
    <message>
        <source>Attempt %1 is being made now.</source>
        <translation>المحاولة %1 جارية الآن.</translation>
    </message>
    <message>
        <source>It was delivered to “%1” with attempt %2.</source>
        <translation>تم تسليمها إلى «%1» بالمحاولة %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>فشلت نهائيًا دون محاولات: %1</numerusform>
            <numerusform>فشلت نهائيًا بعد محاولة واحدة: %1</numerusform>
            <numerusform>فشلت نهائيًا بعد محاولتين: %1</numerusform>
            <numerusform>فشلت نهائيًا بعد %n محاولات: %1</numerusform>
            <numerusform>فشلت نهائيًا بعد %n محاولة: %1</numerusform>
            <numerusform>فشلت نهائيًا بعد %n محاولة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled: %1.</source>
        <translation>أُلغيت: %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>dispatchers</source>
        <translation>وحدات الإرسال</translation>
    </message>
    <message>
        <source>%1, process %2, version %3, last seen %4, %5 in flight</source>
        <translation>%1، العملية %2، الإصدار %3، آخر نبضة %4، الجارية %5</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>OCCURRED</source>
        <translation>وقت الوقوع</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>جهة الاستعلام</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>ASSIGNED TO</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1 %2 %3 attempt %4 delivery %5 signature %6 -&gt; %7</source>
        <translation>%1 %2 %3 المحاولة %4 عملية التسليم %5 التوقيع %6 -&gt; %7</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message>
        <source>it does not begin with “sha256=”</source>
        <translation>لا يبدأ بـ «sha256=‎»</translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>لا محارف فيه بعد «sha256=‎»، والمطلوب 64</numerusform>
            <numerusform>فيه محرف واحد بعد «sha256=‎»، والمطلوب 64</numerusform>
            <numerusform>فيه محرفان بعد «sha256=‎»، والمطلوب 64</numerusform>
            <numerusform>فيه %n محارف بعد «sha256=‎»، والمطلوب 64</numerusform>
            <numerusform>فيه %n محرفًا بعد «sha256=‎»، والمطلوب 64</numerusform>
            <numerusform>فيه %n محرف بعد «sha256=‎»، والمطلوب 64</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not in lower case</source>
        <translation>ليس بأحرف صغيرة</translation>
    </message>
    <message>
        <source>the secret is another one, or the body is not byte for byte what was sent</source>
        <translation>السر مختلف، أو المتن ليس مطابقًا لما أُرسل بايتًا ببايت</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>good</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>خاطئ: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>عملية التسليم</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>المستدرَكة</translation>
    </message>
    <message>
        <source>create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>auto-paused</source>
        <translation>متوقف تلقائيًا</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>after %1 failed deliveries in a row over %2</source>
        <translation>عند بلوغ عمليات التسليم الفاشلة المتتالية %1 على مدى %2</translation>
    </message>
    <message>
        <source>when %1 % of attempts failed within %2</source>
        <translation>عند فشل %1٪ من المحاولات خلال %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1، أو %2</translation>
    </message>
    <message>
        <source>auto-paused since</source>
        <translation>متوقف تلقائيًا منذ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>next probe</source>
        <translation>المحاولة الاستكشافية التالية</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>never: `webhooks resume` ends the pause</source>
        <translation>لا شيء: يُستأنف باستخدام `webhooks resume`</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>url</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>فترات الانتظار</translation>
    </message>
    <message>
        <source>%1, times %2, at most %3</source>
        <translation>%1، المعامل %2، حتى %3</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>المحاولات المتزامنة</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>الإيقاف التلقائي</translation>
    </message>
    <message>
        <source>standard webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>previous secret until</source>
        <translation>السر السابق حتى</translation>
    </message>
    <message>
        <source>yes: the database&apos;s key is not here, so nothing is sent to it</source>
        <translation>نعم: مفتاح قاعدة البيانات ليس هنا، لذا لا يُرسل إليه شيء</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (قيمة أخرى)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وحقل آخر</numerusform>
            <numerusform>وحقلان آخران</numerusform>
            <numerusform>و%n حقول أخرى</numerusform>
            <numerusform>و%n حقلًا آخر</numerusform>
            <numerusform>و%n حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>when</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>%1; secrets are locked: %2</source>
        <translation>%1؛ الأسرار مقفلة: %2</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>It waits until `webhooks resume %1` ends the webhook&apos;s pause.</source>
        <translation>تنتظر حتى ينهي `webhooks resume %1` الإيقاف المؤقت لخطاف الويب.</translation>
    </message>
    <message>
        <source>inactive until its secret is set</source>
        <translation>غير نشط حتى يُعيَّن سره</translation>
    </message>
</context>
<context>
    <name>webhooks::Spans</name>
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
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message>
        <source>--json and --plain exclude each other.</source>
        <translation>لا يجتمع --json و --plain.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>حدد أحدهما.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>لا يوجد أمر.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks --help.</source>
        <translation>انظر leadhub-webhooks --help.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>لا يقبل الخيار --%1 قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>يحتاج الخيار --%1 إلى قيمة: --%1 %2.</translation>
    </message>
    <message>
        <source>If the value begins with dashes, write --%1=VALUE.</source>
        <translation>إذا بدأت القيمة بشرطات، فاكتب --%1=VALUE.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>The command “%1” is not complete: say what to do.</source>
        <translation>الأمر «%1» غير مكتمل: حدد المطلوب فعله.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>الكلمات الممكنة: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>لا يوجد أمر «%1 %2».</translation>
    </message>
    <message>
        <source>Usage: leadhub-webhooks %1 %2</source>
        <translation>الاستخدام: leadhub-webhooks %1 %2</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>يحتاج «%1» إلى %2.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>المعامل «%1» زائد.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>There is no option %1 for “%2”.</source>
        <translation>لا يوجد خيار %1 للأمر «%2».</translation>
    </message>
    <message>
        <source>--service takes no command: “%1” is too much.</source>
        <translation>لا يقبل --service أمرًا: «%1» زائد.</translation>
    </message>
    <message>
        <source>There is no option --%1 for --service.</source>
        <translation>لا يوجد خيار --%1 مع --service.</translation>
    </message>
    <message>
        <source>warning: the database&apos;s settings are left out: %1</source>
        <translation>تحذير: تُركت إعدادات قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <translation>الإعدادات سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>خطأ: لا مشكلات في الإعدادات.</numerusform>
            <numerusform>خطأ: في الإعدادات مشكلة واحدة، مذكورة أعلاه.</numerusform>
            <numerusform>خطأ: في الإعدادات مشكلتان، مذكورتان أعلاه.</numerusform>
            <numerusform>خطأ: في الإعدادات %n مشكلات، مذكورة أعلاه.</numerusform>
            <numerusform>خطأ: في الإعدادات %n مشكلة، مذكورة أعلاه.</numerusform>
            <numerusform>خطأ: في الإعدادات %n مشكلة، مذكورة أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be stored in the database: it is a matter of each machine.</source>
        <translation>يتعذر تخزين «%1» في قاعدة البيانات: فهو يخص كل حاسوب على حدة.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>لا يوجد إعداد «%1».</translation>
    </message>
    <message>
        <source>Nothing was done: add --yes to agree.</source>
        <translation>لم يُنفَّذ شيء: أضف --yes للموافقة.</translation>
    </message>
    <message>
        <source>Type y to agree:</source>
        <translation>اكتب y للموافقة:</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>الملف %1 موجود من قبل.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>لم يُعثر على أي مشكلة.</translation>
    </message>
    <message>
        <source>The key for its secrets is not in it; `database key export` writes that.</source>
        <translation>لا تتضمن مفتاح أسرارها؛ يكتبه `database key export`.</translation>
    </message>
    <message>
        <source>Would make a new key and seal every secret with it; the old key file is kept as .old.</source>
        <translation>سيُنشأ مفتاح جديد وتُشفَّر به كل الأسرار؛ ويُحتفظ بملف المفتاح القديم باسم .old.</translation>
    </message>
    <message>
        <source>This seals every secret with a new key: programs and services that have only the old one are locked out.</source>
        <translation>يشفّر هذا كل الأسرار بمفتاح جديد: البرامج والخدمات التي ليس لديها سوى المفتاح القديم لن تتمكن من فتحها.</translation>
    </message>
    <message>
        <source>No deliveries match.</source>
        <translation>لا عمليات تسليم مطابقة.</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>يوجد المزيد: --before %1</translation>
    </message>
    <message>
        <source>Name deliveries by their ids, or by --filter.</source>
        <translation>حدد عمليات التسليم بمعرّفاتها، أو باستخدام --filter.</translation>
    </message>
    <message>
        <source>Write ID..., or --filter &apos;status:failed since:1h&apos;.</source>
        <translation>اكتب ID...‎ أو --filter &apos;status:failed since:1h&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>لم تُستبعد أي عملية تسليم، %1</numerusform>
            <numerusform>استُبعدت عملية تسليم واحدة، %1</numerusform>
            <numerusform>استُبعدت عمليتا تسليم، %1</numerusform>
            <numerusform>استُبعدت %n عمليات تسليم، %1</numerusform>
            <numerusform>استُبعدت %n عملية تسليم، %1</numerusform>
            <numerusform>استُبعدت %n عملية تسليم، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: nothing was done.</source>
        <translation>تشغيل تجريبي: لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The others changed by themselves meanwhile.</source>
        <translation>تغيرت الأخرى تلقائيًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>قيد الإرسال الآن</translation>
    </message>
    <message>
        <source>finished already</source>
        <translation>منتهية من قبل</translation>
    </message>
    <message>
        <source>--rate must be a number per time, not “%1”.</source>
        <translation>يجب أن تكون قيمة --rate عددًا لكل وحدة زمن، لا «%1».</translation>
    </message>
    <message>
        <source>Write it like 10/s, 100/m or 600/h.</source>
        <translation>اكتبه بالشكل ‎10/s أو ‎100/m أو 600/h.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>لن يُعاد إرسال أي عملية تسليم.</numerusform>
            <numerusform>سيُعاد إرسال عملية تسليم واحدة.</numerusform>
            <numerusform>سيُعاد إرسال عمليتي تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %n عمليات تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم.</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>لن يُعاد إرسال أي عملية تسليم (‏%1).</numerusform>
            <numerusform>سيُعاد إرسال عملية تسليم واحدة (‏%1).</numerusform>
            <numerusform>سيُعاد إرسال عمليتي تسليم (‏%1).</numerusform>
            <numerusform>سيُعاد إرسال %n عمليات تسليم (‏%1).</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم (‏%1).</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم (‏%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>لن يُعاد إرسال أي عملية تسليم (‏%1)، موزعة على %2.</numerusform>
            <numerusform>سيُعاد إرسال عملية تسليم واحدة (‏%1)، موزعة على %2.</numerusform>
            <numerusform>سيُعاد إرسال عمليتي تسليم (‏%1)، موزعتين على %2.</numerusform>
            <numerusform>سيُعاد إرسال %n عمليات تسليم (‏%1)، موزعة على %2.</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم (‏%1)، موزعة على %2.</numerusform>
            <numerusform>سيُعاد إرسال %n عملية تسليم (‏%1)، موزعة على %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>لن تُلغى أي عملية تسليم.</numerusform>
            <numerusform>ستُلغى عملية تسليم واحدة.</numerusform>
            <numerusform>ستُلغى عمليتا تسليم.</numerusform>
            <numerusform>ستُلغى %n عمليات تسليم.</numerusform>
            <numerusform>ستُلغى %n عملية تسليم.</numerusform>
            <numerusform>ستُلغى %n عملية تسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>لن تُلغى أي عملية تسليم (‏%1).</numerusform>
            <numerusform>ستُلغى عملية تسليم واحدة (‏%1).</numerusform>
            <numerusform>ستُلغى عمليتا تسليم (‏%1).</numerusform>
            <numerusform>ستُلغى %n عمليات تسليم (‏%1).</numerusform>
            <numerusform>ستُلغى %n عملية تسليم (‏%1).</numerusform>
            <numerusform>ستُلغى %n عملية تسليم (‏%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>أُزيل %1 من %n من الأحداث</numerusform>
            <numerusform>أُزيل %1 من حدث واحد</numerusform>
            <numerusform>أُزيل %1 من حدثين</numerusform>
            <numerusform>أُزيل %1 من %n أحداث</numerusform>
            <numerusform>أُزيل %1 من %n حدثًا</numerusform>
            <numerusform>أُزيل %1 من %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting or being sent already</source>
        <translation>منتظرة أو قيد الإرسال من قبل</translation>
    </message>
    <message>
        <source>their webhook was deleted</source>
        <translation>خطاف الويب محذوف</translation>
    </message>
    <message>
        <source>their webhook is inactive</source>
        <translation>خطاف الويب غير نشط</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 من %n من عمليات التسليم</numerusform>
            <numerusform>%1 من عملية تسليم واحدة</numerusform>
            <numerusform>%1 من عمليتي تسليم</numerusform>
            <numerusform>%1 من %n عمليات تسليم</numerusform>
            <numerusform>%1 من %n عملية تسليم</numerusform>
            <numerusform>%1 من %n عملية تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>--older-than AGE is missing; write it like 30d.</source>
        <translation>ينقص --older-than AGE؛ اكتبه بالشكل 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>لن يُزال أي حدث سابق لـ %1.</numerusform>
            <numerusform>سيُزال حدث واحد سابق لـ %1 مع عمليات تسليمه.</numerusform>
            <numerusform>سيُزال حدثان سابقان لـ %1 مع عمليات تسليمهما.</numerusform>
            <numerusform>ستُزال %n أحداث سابقة لـ %1 مع عمليات تسليمها.</numerusform>
            <numerusform>سيُزال %n حدثًا سابقًا لـ %1 مع عمليات تسليمها.</numerusform>
            <numerusform>سيُزال %n حدث سابق لـ %1 مع عمليات تسليمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>--format must be csv, jsonl or har, not “%1”.</source>
        <translation>يجب أن تكون قيمة --format هي csv أو jsonl أو har، لا «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>لم تُكتب أي عملية تسليم</numerusform>
            <numerusform>كُتبت عملية تسليم واحدة</numerusform>
            <numerusform>كُتبت عمليتا تسليم</numerusform>
            <numerusform>كُتبت %n عمليات تسليم</numerusform>
            <numerusform>كُتبت %n عملية تسليم</numerusform>
            <numerusform>كُتبت %n عملية تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>لم تُصدَّر أي عملية تسليم.</numerusform>
            <numerusform>صُدّرت عملية تسليم واحدة.</numerusform>
            <numerusform>صُدّرت عمليتا تسليم.</numerusform>
            <numerusform>صُدّرت %n عمليات تسليم.</numerusform>
            <numerusform>صُدّرت %n عملية تسليم.</numerusform>
            <numerusform>صُدّرت %n عملية تسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one delivery, or an event and a webhook.</source>
        <translation>حدد عملية تسليم واحدة، أو حدثًا وخطاف ويب.</translation>
    </message>
    <message>
        <source>Write ID, or --event EVENT --webhook WEBHOOK.</source>
        <translation>اكتب ID أو --event EVENT --webhook WEBHOOK.</translation>
    </message>
    <message>
        <source>Nothing is dispatching; leadhub-webhooks --service does.</source>
        <translation>لا أحد يتولى الإرسال؛ يتولاه leadhub-webhooks --service.</translation>
    </message>
    <message>
        <source>There are no events before that.</source>
        <translation>لا توجد أحداث قبل ذلك.</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>لا توجد أحداث بعد.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>لا يوجد حدث «%1».</translation>
    </message>
    <message>
        <source>Events are: %1.</source>
        <translation>الأحداث هي: %1.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>محتوى %1 ليس بتنسيق JSON: ‏%2 عند البايت %3.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>يجب أن يحتوي %1 على كائن JSON واحد.</translation>
    </message>
    <message>
        <source>--lead-file FILE is missing: an event is about a lead. - is standard input.</source>
        <translation>ينقص --lead-file FILE: يتعلق كل حدث بعميل محتمل. - هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>No active webhook listens to %1.</source>
        <translation>لا خطاف ويب نشطًا يستمع إلى %1.</translation>
    </message>
    <message>
        <source>--lead ID is missing: a form is submitted by a lead.</source>
        <translation>ينقص --lead ID: يرسل النموذجَ عميل محتمل.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ‎%1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: ‏%2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>حجم %1 أكبر من %2 بايت.</translation>
    </message>
    <message>
        <source>There are no leads after that.</source>
        <translation>لا يوجد عملاء محتملون بعد ذلك.</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>لا يوجد عملاء محتملون بعد.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>يوجد المزيد: --after %1</translation>
    </message>
    <message>
        <source>The lead&apos;s id</source>
        <translation>معرّف العميل المحتمل</translation>
    </message>
    <message>
        <source>There is a lead %1 already; `leads edit` changes it.</source>
        <translation>يوجد عميل محتمل %1 من قبل؛ يغيّره `leads edit`.</translation>
    </message>
    <message>
        <source>Lead %1 was added.</source>
        <translation>أُضيف العميل المحتمل %1.</translation>
    </message>
    <message>
        <source>The id of a lead cannot be changed.</source>
        <translation>لا يمكن تغيير معرّف العميل المحتمل.</translation>
    </message>
    <message>
        <source>Lead %1 is as it was: no event was made.</source>
        <translation>لم يتغير العميل المحتمل %1: لم يُنشأ أي حدث.</translation>
    </message>
    <message>
        <source>Lead %1 was changed.</source>
        <translation>غُيّر العميل المحتمل %1.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>العميل المحتمل %1</translation>
    </message>
    <message>
        <source>Lead %1 (%2)</source>
        <translation>العميل المحتمل %1 (‏%2)</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>سيُحذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه من السجل، ولا عمليات تسليم له.</numerusform>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه وعملية تسليم واحدة من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه وعمليتا تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه و%n عمليات تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه و%n عملية تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>سيُحذف %1؛ وستُمحى أحداثه و%n عملية تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه من السجل، ولا عمليات تسليم له.</numerusform>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه وعملية تسليم واحدة من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه وعمليتا تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه و%n عمليات تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه و%n عملية تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
            <numerusform>حُذف %1 من قبل؛ وستُمحى أحداثه و%n عملية تسليم من السجل، ولا تُرسل المنتظرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead %1 was deleted.</source>
        <translation>حُذف العميل المحتمل %1.</translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>حُذف العميل المحتمل %1، ولم تكن له أحداث لمحوها. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
            <numerusform>حُذف العميل المحتمل %1، ومُحي حدث واحد مع كل ما نتج عنه. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
            <numerusform>حُذف العميل المحتمل %1، ومُحي حدثان مع كل ما نتج عنهما. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
            <numerusform>حُذف العميل المحتمل %1، ومُحيت %n أحداث مع كل ما نتج عنها. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
            <numerusform>حُذف العميل المحتمل %1، ومُحي %n حدثًا مع كل ما نتج عنها. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
            <numerusform>حُذف العميل المحتمل %1، ومُحي %n حدث مع كل ما نتج عنها. وما لا يزال يجب إرساله يُمحى بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format must be csv or jsonl, not “%1”.</source>
        <translation>يجب أن تكون قيمة --format هي csv أو jsonl، لا «%1».</translation>
    </message>
    <message>
        <source>The name of %1 does not tell its format.</source>
        <translation>لا يدل اسم %1 على تنسيقه.</translation>
    </message>
    <message>
        <source>Say it: --format csv or --format jsonl</source>
        <translation>حدده: --format csv أو --format jsonl</translation>
    </message>
    <message>
        <source>--map: “%1” is not Column=field.</source>
        <translation>الخيار --map: «%1» ليس بالشكل Column=field.</translation>
    </message>
    <message>
        <source>Write it like --map &apos;E-Mail=email&apos;</source>
        <translation>اكتبه بالشكل --map &apos;E-Mail=email&apos;</translation>
    </message>
    <message>
        <source>--map names the column “%1” twice.</source>
        <translation>يذكر --map العمود «%1» مرتين.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تتعذر قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>العمود «%1»: ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… ولا صفوف أخرى غير صالحة.</numerusform>
            <numerusform>… وصف آخر غير صالح.</numerusform>
            <numerusform>… وصفان آخران غير صالحين.</numerusform>
            <numerusform>… و%n صفوف أخرى غير صالحة.</numerusform>
            <numerusform>… و%n صفًا آخر غير صالح.</numerusform>
            <numerusform>… و%n صف آخر غير صالح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: correct these rows, or leave them out with --skip-bad.</source>
        <translation>لم يُستورد شيء: صحح هذه الصفوف، أو استبعدها باستخدام --skip-bad.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Ignored columns: %1 (--map &apos;Column=field&apos; uses them).</source>
        <translation>الأعمدة المتجاهَلة: %1 (تُستخدم عبر --map &apos;Column=field&apos;).</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>لم يُقرأ أي صف</numerusform>
            <numerusform>قُرئ صف واحد</numerusform>
            <numerusform>قُرئ صفان</numerusform>
            <numerusform>قُرئت %n صفوف</numerusform>
            <numerusform>قُرئ %n صفًا</numerusform>
            <numerusform>قُرئ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>الحقول هي: %1.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>لا شيء لتعيينه.</translation>
    </message>
    <message>
        <source>Name at least one field: --set first_name=Ada</source>
        <translation>حدد حقلًا واحدًا على الأقل: --set first_name=Ada</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>‏«%1» ليس بالشكل FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Write it like --set first_name=Ada</source>
        <translation>اكتبه بالشكل --set first_name=Ada</translation>
    </message>
    <message>
        <source>A lead has no field “%1”.</source>
        <translation>ليس للعميل المحتمل حقل «%1».</translation>
    </message>
    <message>
        <source>--set names %1 twice.</source>
        <translation>يذكر --set الحقل %1 مرتين.</translation>
    </message>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>لا يمكن مسح %1.</translation>
    </message>
    <message>
        <source>See leadhub-webhooks-filter(7).</source>
        <translation>انظر leadhub-webhooks-filter(7).</translation>
    </message>
    <message>
        <source>%1 must be a whole number above 0, not “%2”.</source>
        <translation>يجب أن تكون قيمة %1 عددًا صحيحًا أكبر من 0، لا «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1 to %2, not “%3”.</source>
        <translation>يجب أن تكون قيمة %1 عددًا صحيحًا من 1 إلى %2، لا «%3».</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>يجب أن تكون قيمة --%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“verify” needs --secret-file and --signature.</source>
        <translation>يحتاج «verify» إلى --secret-file و --signature.</translation>
    </message>
    <message>
        <source>The body comes on standard input, so the secret must be in a file.</source>
        <translation>يأتي المتن من الدخل القياسي، لذا يجب أن يكون السر في ملف.</translation>
    </message>
    <message>
        <source>Would send a test of %1 to “%2”.</source>
        <translation>سيُرسل اختبار للحدث %1 إلى «%2».</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>لم يكن «%1» متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>It is inactive; `webhooks enable` sends to it again.</source>
        <translation>إنه غير نشط؛ يستأنف `webhooks enable` الإرسال إليه.</translation>
    </message>
    <message>
        <source>Give the new secret with --secret-file, or --generate-secret.</source>
        <translation>حدد السر الجديد باستخدام --secret-file أو --generate-secret.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a time nor a duration.</source>
        <translation>الخيار --%1: «%2» ليس وقتًا ولا مدة.</translation>
    </message>
    <message>
        <source>Write it like 2026-04-29T10:30Z, or 6h for six hours ago.</source>
        <translation>اكتبه بالشكل 2026-04-29T10:30Z، أو 6h لما قبل ست ساعات.</translation>
    </message>
    <message>
        <source>“webhooks recover” needs --since.</source>
        <translation>يحتاج «webhooks recover» إلى --since.</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>قيمة --since بعد قيمة --until.</translation>
    </message>
    <message>
        <source>The webhook is inactive: nothing is sent to it.</source>
        <translation>خطاف الويب غير نشط: لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Enable it first: leadhub-webhooks webhooks enable %1</source>
        <translation>فعّله أولًا: leadhub-webhooks webhooks enable %1</translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>لا ينشئ هذا أي عملية تسليم إلى «%1».</numerusform>
            <numerusform>ينشئ هذا عملية تسليم لحدث فائت واحد إلى «%1»؛ وتُرسل فورًا.</numerusform>
            <numerusform>ينشئ هذا عمليتي تسليم لحدثين فائتين إلى «%1»؛ وتُرسلان فورًا.</numerusform>
            <numerusform>ينشئ هذا عمليات تسليم لـ %n أحداث فائتة إلى «%1»؛ وتُرسل فورًا.</numerusform>
            <numerusform>ينشئ هذا عمليات تسليم لـ %n حدثًا فائتًا إلى «%1»؛ وتُرسل فورًا.</numerusform>
            <numerusform>ينشئ هذا عمليات تسليم لـ %n حدث فائت إلى «%1»؛ وتُرسل فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered %1 of %2</source>
        <translation>استُدرك %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
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
        <source>%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`</source>
        <translation>‏%1: قيمة الترويسة %2 ليست في الملف؛ عيّنها باستخدام `webhooks edit --header`</translation>
    </message>
    <message>
        <source>%1: its secret is not in the file; set it with `webhooks rotate-secret`</source>
        <translation>‏%1: سره ليس في الملف؛ عيّنه باستخدام `webhooks rotate-secret`</translation>
    </message>
    <message>
        <source>There is no webhook in the file.</source>
        <translation>لا يوجد خطاف ويب في الملف.</translation>
    </message>
    <message>
        <source>error: %1: %2</source>
        <translation>خطأ: %1: ‏%2</translation>
    </message>
    <message>
        <source>There is no webhook yet; `webhooks add` makes one.</source>
        <translation>لا يوجد خطاف ويب بعد؛ يضيفه `webhooks add`.</translation>
    </message>
    <message>
        <source>“webhooks add” needs --%1.</source>
        <translation>يحتاج «webhooks add» إلى --%1.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: give at least one option.</source>
        <translation>لا شيء لتغييره: حدد خيارًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>--no-secret goes with neither --secret-file nor --generate-secret.</source>
        <translation>لا يجتمع --no-secret مع --secret-file ولا مع --generate-secret.</translation>
    </message>
    <message>
        <source>The webhook is locked: its headers cannot be read without the database&apos;s key.</source>
        <translation>خطاف الويب مقفل: تتعذر قراءة ترويساته دون مفتاح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Name the key with --key-file, or add --no-headers to give the headers up.</source>
        <translation>حدد المفتاح باستخدام --key-file، أو أضف --no-headers للتخلي عن الترويسات.</translation>
    </message>
    <message>
        <source>Would disable “%1” and cancel its pending deliveries: %2.</source>
        <translation>سيُعطَّل «%1» وتُلغى عمليات تسليمه المعلّقة: %2.</translation>
    </message>
    <message>
        <source>Cancelled pending deliveries: %1.</source>
        <translation>عمليات التسليم المعلّقة الملغاة: %1.</translation>
    </message>
    <message>
        <source>Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>سيُحذف خطاف الويب %1 «%2» نهائيًا؛ وتُلغى عمليات تسليمه المعلّقة (%3).</translation>
    </message>
    <message>
        <source>This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.</source>
        <translation>يحذف هذا خطاف الويب %1 «%2» نهائيًا؛ وتُلغى عمليات تسليمه المعلّقة (%3).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>‏«%1» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>--secret-file and --generate-secret exclude each other.</source>
        <translation>لا يجتمع --secret-file و --generate-secret.</translation>
    </message>
    <message>
        <source>No changes match.</source>
        <translation>لا تغييرات مطابقة.</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>--once goes with --service.</source>
        <translation>يُستخدم ‎--once مع ‎--service.</translation>
    </message>
    <message>
        <source>--once goes without --%1: it ends when all that is due was sent.</source>
        <translation>لا يجتمع ‎--once مع ‎--%1: ينتهي بعد إرسال كل ما هو مستحق.</translation>
    </message>
    <message>
        <source>An event happens when it is made: leave occurred_at out.</source>
        <translation>يقع الحدث عند إنشائه: احذف occurred_at.</translation>
    </message>
    <message>
        <source>%1 is about %2, not about %3.</source>
        <translation>محتوى %1 يخص %2، لا %3.</translation>
    </message>
    <message>
        <source>Emit %1, or leave event out.</source>
        <translation>أطلق %1، أو احذف event.</translation>
    </message>
    <message>
        <source>It is a lead with the payload&apos;s keys, or has event and lead as a payload.</source>
        <translation>هو عميل محتمل بمفاتيح الحمولة، أو يحتوي على event و lead كالحمولة.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>المسار ‎%1 مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>تتعذر الكتابة في الخرج القياسي: %1.</translation>
    </message>
    <message>
        <source>--overlap must be at most %1: a secret is changed for the old one to end.</source>
        <translation>يجب ألا تتجاوز قيمة ‎--overlap ‏%1: يُغيَّر السر لينتهي العمل بالقديم.</translation>
    </message>
    <message>
        <source>%1: it is imported inactive, because its secret is not in the file; set it with `webhooks rotate-secret`, then `webhooks enable` sends to it</source>
        <translation>‏%1: يُستورد غير نشط لأن سره ليس في الملف؛ عيّنه باستخدام `webhooks rotate-secret`، ثم يبدأ `webhooks enable` الإرسال إليه</translation>
    </message>
</context>
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
        <translation>‏%1، المخطط %2، سجل المعاملات %3</translation>
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
        <translation>‏%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>‏%1: لا محاولات، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>‏%1: محاولة واحدة، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>‏%1: محاولتان، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>‏%1: %n محاولات، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>‏%1: %n محاولة، نسبة الأخطاء %2، p95 %3</numerusform>
            <numerusform>‏%1: %n محاولة، نسبة الأخطاء %2، p95 %3</numerusform>
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
    <message>
        <source>Trigger</source>
        <extracomment>column: what made the attempt: automatic, manual, test</extracomment>
        <translation>المسبّب</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditFieldsModel</name>
    <message>
        <source>%1, another one</source>
        <extracomment>In place of a secret that became another one; %1 is ***</extracomment>
        <translation>‏%1، قيمة أخرى</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>A field of the audit log, read aloud: its name, its values before and after</extracomment>
        <translation>‏%1: قبل التغيير %2، وبعده %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditModel</name>
    <message>
        <source>%1: %2, by %3, %4</source>
        <extracomment>An entry of the audit log, read aloud: what, subject, who, when</extracomment>
        <translation>‏%1: %2، بواسطة %3، %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What was changed: a webhook, a setting</extracomment>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Through which program somebody changed something</extracomment>
        <translation>عبر</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWindow</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>الحقول قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>This change has no values.</source>
        <translation>لا قيم لهذا التغيير.</translation>
    </message>
    <message>
        <source>Show webhook</source>
        <translation>عرض خطاف الويب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search who, what or a value</source>
        <translation>البحث بالمنفّذ أو الإجراء أو القيمة</translation>
    </message>
    <message>
        <source>Changes of which webhook</source>
        <translation>خطاف الويب الذي تُعرض تغييراته</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>تجري قراءة سجل التدقيق…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>لا تغييرات بعد</translation>
    </message>
    <message>
        <source>Who adds, changes or deletes a webhook, changes a setting or sends deliveries again is listed here. Leads are not.</source>
        <translation>يُسجَّل هنا من يضيف خطاف ويب أو يغيّره أو يحذفه، أو يغيّر إعدادًا، أو يعيد إرسال عمليات تسليم. لا تُسجَّل تغييرات العملاء المحتملين.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>لا تغيير مطابق</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>عرض كل التغييرات</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>تتعذر قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AuditWords</name>
    <message>
        <source>Webhook added</source>
        <translation>إضافة خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>تغيير خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>تنشيط خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>تعطيل خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>حذف خطاف ويب</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>التراجع عن تغيير</translation>
    </message>
    <message>
        <source>Webhook resumed</source>
        <translation>استئناف خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook imported</source>
        <translation>استيراد خطاف ويب</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>تعيين السر</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>تبديل السر</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>إزالة السر</translation>
    </message>
    <message>
        <source>Headers changed</source>
        <translation>تغيير الترويسات</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Settings reset</source>
        <translation>إعادة تعيين الإعدادات</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>إيقاف الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>Deliveries retried</source>
        <translation>إعادة محاولة عمليات تسليم</translation>
    </message>
    <message>
        <source>Deliveries sent again</source>
        <translation>إعادة إرسال عمليات تسليم</translation>
    </message>
    <message>
        <source>Deliveries cancelled</source>
        <translation>إلغاء عمليات تسليم</translation>
    </message>
    <message>
        <source>Missed events recovered</source>
        <translation>استدراك أحداث فائتة</translation>
    </message>
    <message>
        <source>Old deliveries removed</source>
        <translation>إزالة عمليات تسليم قديمة</translation>
    </message>
    <message>
        <source>History of a lead erased</source>
        <translation>محو تاريخ عميل محتمل</translation>
    </message>
    <message>
        <source>Failures dismissed</source>
        <translation>تجاهل حالات فشل</translation>
    </message>
    <message>
        <source>Failures listed again</source>
        <translation>إعادة إدراج حالات فشل</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>تصدير المفتاح</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>استيراد المفتاح</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Database made</source>
        <translation>إنشاء قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database upgraded</source>
        <translation>ترقية قاعدة البيانات</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>إنشاء نسخة احتياطية</translation>
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
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Previous secret until</source>
        <translation>السر السابق حتى</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>ترويسات Standard Webhooks</translation>
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
        <source>Attempts a second</source>
        <translation>المحاولات في الثانية</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>الإيقاف بعد</translation>
    </message>
    <message>
        <source>Failing for</source>
        <translation>مدة الفشل</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>الأقدم من</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>العميل المحتمل %1</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>كل خطافات الويب</translation>
    </message>
    <message>
        <source>Several webhooks</source>
        <translation>عدة خطافات ويب</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>لوحة تحكم</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>الترويسة %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ChartPane</name>
    <message>
        <source>%1 is on the clipboard as CSV.</source>
        <extracomment>%1 is the heading of what was copied</extracomment>
        <translation>‏«%1» في الحافظة بتنسيق CSV.</translation>
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
    <message>
        <source>When closed</source>
        <translation>عند الإغلاق</translation>
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
        <translation>‏%1، %2: %3</translation>
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
        <translation>‏%1، على نظام ملفات شبكي</translation>
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
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، بلا إعادة محاولة، الرد خلال %3</numerusform>
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، إعادة محاولة واحدة، الرد خلال %3</numerusform>
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة مرتين، الرد خلال %3</numerusform>
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرات، الرد خلال %3</numerusform>
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرة، الرد خلال %3</numerusform>
            <numerusform>‏%1 بالتزامن، %2 لكل خطاف ويب، إعادة المحاولة %n مرة، الرد خلال %3</numerusform>
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
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
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
        <translation>النسخة الاحتياطية في ‎%1. احفظ مفتاح الأسرار في مكان آخر: فهو ليس ضمنها.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا توجد بعد</translation>
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
        <translation>‏%1 إلى %2</translation>
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
        <translation>‏«‎%1‎» ليس عددًا مناسبًا هنا.</translation>
    </message>
    <message>
        <source>“%1” is not a duration: write it like 15s, 10m or 1h30m.</source>
        <translation>‏«‎%1‎» ليست مدة: اكتبها بالشكل 15s أو 10m أو 1h30m.</translation>
    </message>
    <message>
        <source>“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.</source>
        <translation>‏«‎%1‎» ليس معدلًا: اكتبه بالشكل ‎10/s أو ‎90/m أو ‎0.5/s.</translation>
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
        <translation>أقصى عدد من المحاولات التي تبدأ: ‎10/s أو ‎90/m. ما يزيد عليه ينتظر ولا يخسر أي محاولة.</translation>
    </message>
    <message>
        <source>Failed deliveries in a row after which only a probe is sent. 0: never.</source>
        <translation>عدد عمليات التسليم الفاشلة المتتالية التي لا يُرسل بعدها سوى محاولة استكشافية. 0: أبدًا.</translation>
    </message>
    <message>
        <source>Percent of attempts failed within that time that pause it too. 0: none does.</source>
        <translation>نسبة المحاولات الفاشلة خلال هذه المدة التي توقفه مؤقتًا أيضًا. 0: بلا إيقاف.</translation>
    </message>
    <message>
        <source>Fa&amp;iling for</source>
        <translation>مدة ال&amp;فشل</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>أقل مدة تفصل بين أول حالات الفشل هذه وآخرها.</translation>
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
        <translation>‏%1. المحاولة التالية %2.</translation>
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
            <numerusform>‏%1. فشلت نهائيًا دون محاولات.</numerusform>
            <numerusform>‏%1. فشلت نهائيًا بعد محاولة واحدة.</numerusform>
            <numerusform>‏%1. فشلت نهائيًا بعد محاولتين.</numerusform>
            <numerusform>‏%1. فشلت نهائيًا بعد %n محاولات.</numerusform>
            <numerusform>‏%1. فشلت نهائيًا بعد %n محاولة.</numerusform>
            <numerusform>‏%1. فشلت نهائيًا بعد %n محاولة.</numerusform>
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
        <translation>‏%1 جارية، %2 مستحقة.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>Send from here…</source>
        <translation>الإرسال من هنا…</translation>
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
    <message>
        <source>Nothing to tell yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>What this console meets while it works and dispatches appears here.</source>
        <translation>يظهر هنا ما تصادفه لوحة التحكم هذه أثناء عملها وإرسالها.</translation>
    </message>
    <message>
        <source>No line is this serious</source>
        <translation>لا سطور بالمستويات المختارة</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>عرض كل المستويات</translation>
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
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، لا محاولات جارية</numerusform>
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، محاولة جارية واحدة</numerusform>
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، محاولتان جاريتان</numerusform>
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولات جارية</numerusform>
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولة جارية</numerusform>
            <numerusform>‏%1 على %2، العملية %3، الإصدار %4، آخر نبضة قبل %5، %n محاولة جارية</numerusform>
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
            <numerusform>لم تُكتب أي عملية تسليم في ‎%1.</numerusform>
            <numerusform>كُتبت عملية تسليم واحدة في ‎%1.</numerusform>
            <numerusform>كُتبت عمليتا تسليم في ‎%1.</numerusform>
            <numerusform>كُتبت %Ln عمليات تسليم في ‎%1.</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في ‎%1.</numerusform>
            <numerusform>كُتبت %Ln عملية تسليم في ‎%1.</numerusform>
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
    <message>
        <source>This webhook is auto-paused: what you redeliver waits until it is resumed.</source>
        <translation>خطاف الويب هذا متوقف تلقائيًا: ما تعيد تسليمه ينتظر حتى استئنافه.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times: 09:12 to 09:47</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>‏%1: %2، لا عمليات تسليم، %3</numerusform>
            <numerusform>‏%1: %2، عملية تسليم واحدة، %3</numerusform>
            <numerusform>‏%1: %2، عمليتا تسليم، %3</numerusform>
            <numerusform>‏%1: %2، ‏%n عمليات تسليم، %3</numerusform>
            <numerusform>‏%1: %2، ‏%n عملية تسليم، %3</numerusform>
            <numerusform>‏%1: %2، ‏%n عملية تسليم، %3</numerusform>
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
        <translation>‏%1: %2، %3</translation>
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
    <name>webhooks::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::GuideWindow</name>
    <message>
        <source>The guide is in English.</source>
        <translation>الدليل باللغة الإنجليزية.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>The guide has no page with these words.</source>
        <translation>لا صفحة في الدليل تحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>‏%1. تُميَّز خطافات الويب بأسمائها. لا يُكتب شيء قبل الاستيراد.</translation>
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
    <message>
        <source>inactive until its secret is set, which is not in the file</source>
        <translation>غير نشط حتى يُعيَّن سره، وهو ليس في الملف</translation>
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
        <translation>‏%1 تنتظر عمليات تسليمه.</translation>
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
        <translation>‏%1 (محذوف)</translation>
    </message>
    <message>
        <source>%1: %2 to %3 at %4</source>
        <extracomment>status, event, webhook, time</extracomment>
        <translation>‏%1: %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>%1: %2 about %3 to %4 at %5</source>
        <extracomment>status, event, lead, webhook, time</extracomment>
        <translation>‏%1: %2 بشأن %3 إلى %4، %5</translation>
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
        <translation>‏%1: %2، %3</translation>
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
        <translation>‏%1 فق&amp;ط</translation>
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
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>لا شيء يطابق عامل التصفية</numerusform>
            <numerusform>واحدة تطابق عامل التصفية</numerusform>
            <numerusform>اثنتان تطابقان عامل التصفية</numerusform>
            <numerusform>%Ln تطابق عامل التصفية</numerusform>
            <numerusform>%Ln تطابق عامل التصفية</numerusform>
            <numerusform>%Ln تطابق عامل التصفية</numerusform>
        </translation>
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
        <translation>‏%1 من %2</translation>
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
    <message>
        <source>&amp;Audit log…</source>
        <translation>سجل التد&amp;قيق…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MessageView</name>
    <message>
        <source>%1: headers</source>
        <translation>‏%1: الترويسات</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>‏%1: المتن</translation>
    </message>
    <message>
        <source>%1: body as a tree</source>
        <translation>‏%1: المتن في شجرة</translation>
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
        <translation>‏%1، %2، المصدر: %3</translation>
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
        <translation>‏%1 أو أكثر</translation>
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
        <source>due now</source>
        <translation>مستحقة الآن</translation>
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
    <message>
        <source>Fa&amp;iling for</source>
        <translation>مدة ال&amp;فشل</translation>
    </message>
    <message>
        <source>The first and the last of these failures lie at least this far apart.</source>
        <translation>أقل مدة تفصل بين أول حالات الفشل هذه وآخرها.</translation>
    </message>
    <message>
        <source>A&amp;udit log for</source>
        <translation>مدة سجل الت&amp;دقيق</translation>
    </message>
    <message>
        <source>Changes of webhooks and settings are kept in it for this time.</source>
        <translation>تُحفظ فيه تغييرات خطافات الويب والإعدادات طوال هذه المدة.</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::QueueModel</name>
    <message>
        <source>%1 or more</source>
        <translation>‏%1 أو أكثر</translation>
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
    <message>
        <source>%1: %2 pending, %3 due, %4 in flight</source>
        <translation>‏%1: %2 معلّقة، %3 مستحقة، %4 جارية</translation>
    </message>
    <message>
        <source>%1, the oldest is due for %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;5 min 3 s&quot;</extracomment>
        <translation>‏%1، الأقدم مستحقة منذ %2</translation>
    </message>
    <message>
        <source>%1, the next one %2</source>
        <extracomment>%1: the counts of a queue; %2: such as &quot;in 38 s&quot;</extracomment>
        <translation>‏%1، التالية %2</translation>
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
        <translation>‏TLS أو الشهادة</translation>
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
        <translation>‏%1 بعد %2</translation>
    </message>
    <message>
        <source>DNS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why an attempt failed: the connection was refused</extracomment>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why an attempt failed: the receiver&apos;s host cannot be reached</extracomment>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>TLS</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <extracomment>why an attempt failed: the receiver answered with a redirect</extracomment>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>connection lost</source>
        <extracomment>why an attempt failed, in one or two words</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>blocked address</source>
        <extracomment>why an attempt failed: webhooks must not be sent to the receiver&apos;s address</extracomment>
        <translation>عنوان محظور</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>why an attempt failed: the receiver&apos;s answer is too large</extracomment>
        <translation>رد كبير جدًا</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why an attempt failed: none of the usual reasons</extracomment>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>‏%1، لا محاولات</numerusform>
            <numerusform>‏%1، محاولة واحدة</numerusform>
            <numerusform>‏%1، محاولتان</numerusform>
            <numerusform>‏%1، %n محاولات</numerusform>
            <numerusform>‏%1، %n محاولة</numerusform>
            <numerusform>‏%1، %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Compared with the most frequent</source>
        <extracomment>column: how often it happened in percent of the reason that happened most</extracomment>
        <translation>مقارنةً بالسبب الأكثر تكرارًا</translation>
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
        <translation>‏%1، %2، التوقيع: %3، الرد %4</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when the delivery was made</extracomment>
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
            <numerusform>‏%1: %2، %3، لا محاولات</numerusform>
            <numerusform>‏%1: %2، %3، محاولة واحدة</numerusform>
            <numerusform>‏%1: %2، %3، محاولتان</numerusform>
            <numerusform>‏%1: %2، %3، %n محاولات</numerusform>
            <numerusform>‏%1: %2، %3، %n محاولة</numerusform>
            <numerusform>‏%1: %2، %3، %n محاولة</numerusform>
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
        <source>S&amp;tandard Webhooks</source>
        <translation>S&amp;tandard Webhooks</translation>
    </message>
    <message>
        <source>A rotation is going on: the previous secret signs too until %1.</source>
        <translation>التبديل جارٍ: يوقّع السر السابق أيضًا حتى %1.</translation>
    </message>
    <message>
        <source>Generate or type a new secret to rotate it.</source>
        <translation>للتبديل، ولّد سرًا جديدًا أو اكتبه.</translation>
    </message>
    <message>
        <source>How long the previous secret signs too</source>
        <translation>مدة استمرار السر السابق في التوقيع</translation>
    </message>
    <message>
        <source>&amp;Previous secret</source>
        <translation>السر السا&amp;بق</translation>
    </message>
    <message>
        <source>The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything.</source>
        <translation>يوقّع السر الجديد X-LeadHub-Signature فورًا. وخلال المدة المختارة، يوقّع السر السابق أيضًا X-LeadHub-Signature-Previous، كي ينتقل المستلم إلى السر الجديد دون أن يفوته شيء.</translation>
    </message>
    <message>
        <source>The previous secret signs nothing any more as soon as this is saved.</source>
        <translation>لا يوقّع السر السابق شيئًا بعد الآن فور حفظ هذا.</translation>
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
        <translation>‏%1 (الافتراضي)</translation>
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
            <numerusform>‏%1، لا شيء يتطلب الانتباه</numerusform>
            <numerusform>‏%1، واحد يتطلب الانتباه</numerusform>
            <numerusform>‏%1، اثنان يتطلبان الانتباه</numerusform>
            <numerusform>‏%1، %Ln تتطلب الانتباه</numerusform>
            <numerusform>‏%1، %Ln تتطلب الانتباه</numerusform>
            <numerusform>‏%1، %Ln تتطلب الانتباه</numerusform>
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
        <translation>X-LeadHub-Signature: sha256=…‎   (كل الترويسات، أو التوقيع وحده)</translation>
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
        <translation>تتعذر قراءة الملف ‎%1، أو أنه كبير جدًا.</translation>
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
        <translation>‏%1 إلى %2</translation>
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
        <translation>‏%1 ناجحة، %2 فاشلة</translation>
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
        <translation>جارٍ فتح ‎%1…</translation>
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
        <translation>لا يوجد ملف ‎%1. ربما نُقل، أو أن محرك الأقراص غير متصل.</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Wait until it is done, then try again.</source>
        <translation>يقفل برنامج آخر ‎%1. انتظر حتى ينتهي ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of LeadHub Webhooks. Install that version; this one leaves the file as it is.</source>
        <translation>أُنشئ ‎%1 بإصدار أحدث من LeadHub Webhooks. ثبّت ذلك الإصدار؛ فهذا الإصدار يترك الملف كما هو.</translation>
    </message>
    <message>
        <source>%1 is not a LeadHub Webhooks database, or another program changed its structure. It was not touched.</source>
        <translation>‏‎%1 ليس قاعدة بيانات تابعة لـ LeadHub Webhooks، أو غيّر برنامج آخر بنيته. لم يُمَسّ الملف.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not touched: restore a backup, or ask someone who knows SQLite to rescue it.</source>
        <translation>‏‎%1 تالف. لم يُمَسّ الملف: استعد نسخة احتياطية، أو استعن بخبير في SQLite لإنقاذه.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, then try again.</source>
        <translation>القرص الذي يحتوي على ‎%1 ممتلئ. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>يتعذر فتح ‎%1: ‏%2</translation>
    </message>
    <message>
        <source>This account may not write %1. Ask its owner for write access to the file and its folder, or open it to read only.</source>
        <translation>لا يملك هذا الحساب إذن الكتابة في ‎%1. اطلب من مالكه إذن الكتابة في الملف ومجلده، أو افتحه للقراءة فقط.</translation>
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
        <translation>‏%1 · للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>‏%1 · مشتركة</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>‏%1 · محلية</translation>
    </message>
    <message>
        <source>In flight %1</source>
        <translation>جارية %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>‏%1 أو أكثر</translation>
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
    <message>
        <source>Show everything again.</source>
        <translation>عرض كل شيء مجددًا.</translation>
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
        <translation>‏%1 (محذوف)</translation>
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
    <message>
        <source>Trigger</source>
        <extracomment>what made the delivery: automatic, manual, test</extracomment>
        <translation>المسبّب</translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TestTab</name>
    <message>
        <source>%1 in all</source>
        <translation>‏%1 إجمالًا</translation>
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
            <numerusform>لم يُكتب أي خطاف ويب في ‎%1.</numerusform>
            <numerusform>كُتب خطاف ويب واحد في ‎%1، دون أسرار.</numerusform>
            <numerusform>كُتب خطافا ويب في ‎%1، دون أسرار.</numerusform>
            <numerusform>كُتبت %n خطافات ويب في ‎%1، دون أسرار.</numerusform>
            <numerusform>كُتب %n خطاف ويب في ‎%1، دون أسرار.</numerusform>
            <numerusform>كُتب %n خطاف ويب في ‎%1، دون أسرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>عاد %1 كما كان.</translation>
    </message>
    <message>
        <source>Adding %1 is undone.</source>
        <translation>جرى التراجع عن إضافة %1.</translation>
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
    <message>
        <source>C&amp;hanges…</source>
        <translation>الت&amp;غييرات…</translation>
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
        <source>Failing for</source>
        <translation>مدة الفشل</translation>
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
        <translation>‏%1، %2، %3، %4، %5، %6 معلّقة، آخر تسليم: %7</translation>
    </message>
    <message>
        <source>It stays paused until someone resumes it.</source>
        <translation>يبقى متوقفًا مؤقتًا حتى يستأنفه أحد.</translation>
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
            <numerusform>‏%1 · لا شيء يتطلب الانتباه</numerusform>
            <numerusform>‏%1 · واحد يتطلب الانتباه</numerusform>
            <numerusform>‏%1 · اثنان يتطلبان الانتباه</numerusform>
            <numerusform>‏%1 · %n تتطلب الانتباه</numerusform>
            <numerusform>‏%1 · %n تتطلب الانتباه</numerusform>
            <numerusform>‏%1 · %n تتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>in the status bar: how many webhooks a search leaves</extracomment>
        <translation>المعروض %1 من %2</translation>
    </message>
</context>
</TS>
