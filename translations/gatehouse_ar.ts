<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>فتح Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>نسخ معلومات الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>يدير روابط الدعوة الخاصة ببوتاتك في Telegram. ليس من إنتاج Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 مؤلفو Gatehouse. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>مبني باستخدام Qt %1 (LGPL) وQtKeychain (BSD) وlibqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>إضافة بوت…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>إضافة محادثة…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>استبدال التوكن…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>نسخ الدفتر احتياطيًا…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>تحديث كل المحادثات</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>رابط جديد من آخر قالب</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>رابط اشتراك جديد…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>روابط متعددة…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>إدراج روابط…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>تبديل الرابط الأساسي</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>تبديل الروابط الأساسية…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>إغلاق البوابة…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>إعادة فتح البوابة</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>رصد الانضمام…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>التحقق من الصلاحيات</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>إزالة من Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>رمز QR…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>الاسم والرابط</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>تعيين الانتهاء…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>تعيين الحد…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>تعيين الموافقة…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>قواعد الطلبات…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>طلبات الانضمام</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصائيات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة الرابط</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>البحث في الروابط</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>إخفاء الروابط</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>التحقق من التحديثات…</translation>
    </message>
</context>
<context>
    <name>widgets::ActivityView</name>
    <message>
        <source>%1 UTC</source>
        <comment>a moment, to the second</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>lines of the activity</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>التبديلات</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>طلبات الانضمام</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>البوتات والمحادثات</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>قبل ← بعد</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>القرص ممتلئ؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>تتعذر الكتابة في المجلد؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>تعذر تصدير النشاط.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر أو أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>لا نشاط مطابق</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>لا نشاط بعد</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV لجداول البيانات (*.csv);;JSON للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>جارٍ التصدير: لا أسطر بعد.</numerusform>
            <numerusform>جارٍ التصدير: سطر واحد حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير: سطران حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير: %Ln أسطر حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير: %Ln سطرًا حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير: %Ln سطر حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>لم يُصدَّر أي سطر إلى %1.</numerusform>
            <numerusform>صُدِّر سطر واحد إلى %1.</numerusform>
            <numerusform>صُدِّر سطران إلى %1.</numerusform>
            <numerusform>صُدِّرت %Ln أسطر إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln سطرًا إلى %1.</numerusform>
            <numerusform>صُدِّر %Ln سطر إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>إضافة بوت</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>إضافة بوت</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>يعمل Gatehouse عبر بوت مشرف في محادثاتك لديه صلاحية دعوة المستخدمين. يُحفظ توكن البوت في سلسلة مفاتيح النظام، لا في أي ملف.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>توكن البوت</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>إظهار التوكن</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>إضافة البوت</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>عندئذٍ لا يقرأ Gatehouse تحديثات البوت أبدًا كي تصل كلها إلى البرنامج الآخر، فلا يمكنه عدّ المنضمين ولا عرض طلبات الانضمام.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>يُظهر «تحقق» لمن هذا التوكن.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>استبدال التوكن</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>استبدال التوكن</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>يحل التوكن الجديد محل القديم في سلسلة مفاتيح النظام. تبقى الروابط والمحادثات والسجل كما هي.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>استبدال التوكن</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>تغيّر التوكن. تحقق منه مجددًا.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>من @BotFather، ضمن API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>التوكن رقم ثم نقطتان رأسيتان ثم 35 حرفًا أو رقمًا. انسخه كاملًا.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>جارٍ سؤال Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2، تم التحقق للتو</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>البوت %1 موجود أصلًا في Gatehouse. لإعطائه توكنًا آخر استخدم «استبدال التوكن…».</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>انسخ التوكن الحالي من @BotFather (API Token) وأدخله هنا.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>لم يُحفظ شيء. تحقق من اتصال الإنترنت وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>جارٍ سؤال Telegram وحفظ التوكن…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>جارٍ حفظ التوكن في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1، لم تُهيأ بعد: ستطلب كلمة مرور جديدة أولًا</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1، مقفلة: ستطلب كلمة مرورها أولًا</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1، غير مقفلة</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>إضافة محادثة</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>إضافة محادثة</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>قناة أو مجموعة يكون البوت مشرفًا فيها ولديه صلاحية «دعوة المستخدمين عبر الرابط». يسأل Gatehouse خوادم Telegram عنها فحسب؛ ولا يلاحظ ذلك أحد في المحادثة.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>المحادثة التي عُثر عليها</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>إضافة المحادثة</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>لا يدل رابط الدعوة على المحادثة التي يؤدي إليها. أدخل @name للمحادثة أو رقمها أو رابط أي رسالة فيها.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>هذا لا يحدد محادثة. أدخل @name أو رابطًا مثل t.me/name أو رقمًا.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>لا تحمل أي محادثة اسمًا كهذا: الاسم من 4 إلى 32 من الحروف اللاتينية والأرقام و«_»، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>هذا ليس رقم قناة أو مجموعة. يكون الرقم سالبًا مثل -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>البوت مشرف ويمكنه دعوة المستخدمين.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>تنقص صلاحية «دعوة المستخدمين عبر الرابط». امنحها في Telegram: إعدادات المحادثة، ثم «المشرفون»، ثم البوت. يمكنك إضافة المحادثة الآن وفعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>البوت ليس مشرفًا. اجعله مشرفًا في Telegram: إعدادات المحادثة، ثم «المشرفون»، مع صلاحية «دعوة المستخدمين عبر الرابط». يمكنك إضافة المحادثة الآن وفعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>البوت ليس في هذه المحادثة. أضفه في Telegram: إعدادات المحادثة، ثم «المشرفون»، مع صلاحية «دعوة المستخدمين عبر الرابط». يمكنك إضافة المحادثة الآن وفعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>أُزيل البوت من هذه المحادثة. احذفه في Telegram من قائمة المستخدمين المزالين، ثم أضفه ضمن «المشرفون» مع صلاحية «دعوة المستخدمين عبر الرابط». يمكنك إضافة المحادثة الآن وفعل ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>لا يذكر Telegram ما يمكن للبوت فعله هنا.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>لا بوت بعد. أضف واحدًا أولًا: ملف، ثم إضافة بوت…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>يسأل «تحقق» خوادم Telegram ما هذه المحادثة.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>تغيّر ما أدخلته. تحقق منه مجددًا.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>الاسم @name أو رابط إلى المحادثة أو إلى رسالة فيها، أو رقمها، أو عنوانها في نسخة الويب.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>جارٍ سؤال Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>رُقّيت المجموعة إلى مجموعة خارقة وصار لها رقم جديد.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>هذه المحادثة موجودة أصلًا في Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>جارٍ تدوينها في الدفتر…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>إدراج روابط</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>روابط أنشأتها بوتاتك في مكان آخر: في برنامج آخر أو قبل إضافتها هنا. تُحفظ بحالة «غير مؤكد» لأن Bot API لا يجيب عن سؤال بشأن رابط. لا يحتاج إبطال رابط كهذا إلى أي من إعداداته، أما تعديله فيفرض الإعدادات الأربعة كلها. لا يمكن تغيير سوى الروابط التي أنشأها البوت نفسه.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>النص الذي فيه الروابط</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>الصق روابط أو أي نص يحوي روابط. يمكن إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>عن النص</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>المحادثة لكل الروابط الجديدة</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>اختر محادثة…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>الروابط التي عُثر عليها</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>محادثة أُزيلت من Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>معروف</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>لا رابط</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>اختصره Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لن يُدرج</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>«%1» في %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>لمشرف آخر؛ لا يمكن إدراجه</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>اختر ملفًا نصيًا عاديًا لديك إذن بقراءته.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>النص أطول من أن يُعرض هنا؛ روابطه أدناه.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>لم يُفحص النص كله: الحد الأقصى دفعةً واحدة 10 ميغابايت و10,000 رابط. أدرج الباقي بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>لا أسطر أخرى بلا رابط</numerusform>
            <numerusform>سطر واحد آخر بلا رابط</numerusform>
            <numerusform>سطران آخران بلا رابط</numerusform>
            <numerusform>%Ln أسطر أخرى بلا رابط</numerusform>
            <numerusform>%Ln سطرًا آخر بلا رابط</numerusform>
            <numerusform>%Ln سطر آخر بلا رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>جارٍ تدوينها في الدفتر…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>إدراج %Ln رابط</numerusform>
            <numerusform>إدراج رابط واحد</numerusform>
            <numerusform>إدراج رابطين</numerusform>
            <numerusform>إدراج %Ln روابط</numerusform>
            <numerusform>إدراج %Ln رابطًا</numerusform>
            <numerusform>إدراج %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>إدراج الروابط</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ولا يُبقي أي نسخة. لا تحوي أيٌّ منها التوكنات.</numerusform>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ويُبقي آخر نسخة. لا تحوي التوكنات.</numerusform>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ويُبقي آخر نسختين. لا تحوي أيٌّ منهما التوكنات.</numerusform>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ويُبقي آخر %Ln نسخ. لا تحوي أيٌّ منها التوكنات.</numerusform>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ويُبقي آخر %Ln نسخة. لا تحوي أيٌّ منها التوكنات.</numerusform>
            <numerusform>ينسخ Gatehouse دفتره مرة كل يوم ويُبقي آخر %Ln نسخة. لا تحوي أيٌّ منها التوكنات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — يومية، %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — قبل تحديث البرنامج، %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — قبل استعادة، %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>يُعاد تشغيل Gatehouse بهذه النسخة. يبقى ما جرى منذ ذلك الحين على حاله في Telegram، لكن الدفتر لن يعلم به. يُحفظ الدفتر الحالي كنسخة ليمكنك الرجوع إليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>لا تغييرات جارية أو بلا رد في Telegram.</numerusform>
            <numerusform>ما زال تغيير واحد في Telegram جاريًا أو بلا رد. لا يعلم الدفتر المستعاد به: من الأفضل الانتظار حتى يتم.</numerusform>
            <numerusform>ما زال تغييران في Telegram جاريين أو بلا رد. لا يعلم الدفتر المستعاد بهما: من الأفضل الانتظار حتى يتما.</numerusform>
            <numerusform>ما زالت %Ln تغييرات في Telegram جارية أو بلا رد. لا يعلم الدفتر المستعاد بها: من الأفضل الانتظار حتى تتم.</numerusform>
            <numerusform>ما زال %Ln تغييرًا في Telegram جاريًا أو بلا رد. لا يعلم الدفتر المستعاد بها: من الأفضل الانتظار حتى تتم.</numerusform>
            <numerusform>ما زال %Ln تغيير في Telegram جاريًا أو بلا رد. لا يعلم الدفتر المستعاد بها: من الأفضل الانتظار حتى تتم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>هل تريد استعادة دفتر %1؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>جارٍ التحقق من النسخة…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>جارٍ إعادة تشغيل Gatehouse…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>محسوب جزئيًا</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>غير محسوب</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>حدد رابطًا أولًا.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>أضف محادثة أولًا.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>اشتراط الموافقة</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>الروابط المعروضة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>الروابط غير المؤكدة</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>روابط الاشتراك</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>المشمولة: %Ln</numerusform>
            <numerusform>المشمولة: %Ln</numerusform>
            <numerusform>المشمولة: %Ln</numerusform>
            <numerusform>المشمولة: %Ln</numerusform>
            <numerusform>المشمولة: %Ln</numerusform>
            <numerusform>المشمولة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>المستبعدة: %Ln</numerusform>
            <numerusform>المستبعدة: %Ln</numerusform>
            <numerusform>المستبعدة: %Ln</numerusform>
            <numerusform>المستبعدة: %Ln</numerusform>
            <numerusform>المستبعدة: %Ln</numerusform>
            <numerusform>المستبعدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>لا روابط غير مؤكدة.</numerusform>
            <numerusform>رابط واحد غير مؤكد: لا يستطيع Bot API ذكر إعداداته. يأخذ الرابط الجديد الإعدادات التي يعرضها Gatehouse.</numerusform>
            <numerusform>رابطان غير مؤكدين: لا يستطيع Bot API ذكر إعداداتهما. يأخذ الرابطان الجديدان الإعدادات التي يعرضها Gatehouse.</numerusform>
            <numerusform>%Ln روابط غير مؤكدة: لا يستطيع Bot API ذكر إعداداتها. تأخذ الروابط الجديدة الإعدادات التي يعرضها Gatehouse.</numerusform>
            <numerusform>%Ln رابطًا غير مؤكد: لا يستطيع Bot API ذكر إعداداتها. تأخذ الروابط الجديدة الإعدادات التي يعرضها Gatehouse.</numerusform>
            <numerusform>%Ln رابط غير مؤكد: لا يستطيع Bot API ذكر إعداداتها. تأخذ الروابط الجديدة الإعدادات التي يعرضها Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>لا روابط غير مؤكدة.</numerusform>
            <numerusform>رابط واحد غير مؤكد: لا يستطيع Bot API ذكر إعداداته. يستبدل هذا إعداداته الأربعة كلها: الاسم والانتهاء والحد والموافقة؛ ويضيع ما لا يعلمه Gatehouse منها.</numerusform>
            <numerusform>رابطان غير مؤكدين: لا يستطيع Bot API ذكر إعداداتهما. يستبدل هذا إعداداتهما الأربعة كلها: الاسم والانتهاء والحد والموافقة؛ ويضيع ما لا يعلمه Gatehouse منها.</numerusform>
            <numerusform>%Ln روابط غير مؤكدة: لا يستطيع Bot API ذكر إعداداتها. يستبدل هذا إعداداتها الأربعة كلها: الاسم والانتهاء والحد والموافقة؛ ويضيع ما لا يعلمه Gatehouse منها.</numerusform>
            <numerusform>%Ln رابطًا غير مؤكد: لا يستطيع Bot API ذكر إعداداتها. يستبدل هذا إعداداتها الأربعة كلها: الاسم والانتهاء والحد والموافقة؛ ويضيع ما لا يعلمه Gatehouse منها.</numerusform>
            <numerusform>%Ln رابط غير مؤكد: لا يستطيع Bot API ذكر إعداداتها. يستبدل هذا إعداداتها الأربعة كلها: الاسم والانتهاء والحد والموافقة؛ ويضيع ما لا يعلمه Gatehouse منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>لا روابط اشتراك بينها.</numerusform>
            <numerusform>بينها رابط اشتراك واحد: لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram. إن رفض بقي كل شيء كما هو.</numerusform>
            <numerusform>بينها رابطا اشتراك: لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram. إن رفض بقي كل شيء كما هو.</numerusform>
            <numerusform>بينها %Ln روابط اشتراك: لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram. إن رفض بقي كل شيء كما هو.</numerusform>
            <numerusform>بينها %Ln رابط اشتراك: لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram. إن رفض بقي كل شيء كما هو.</numerusform>
            <numerusform>بينها %Ln رابط اشتراك: لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram. إن رفض بقي كل شيء كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>لا شيء يمكن فعله بهذه الروابط.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>قُرئ %1 من %2</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>ليس تاريخًا. اكتبه مثل %1 أو %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>هذا في الماضي.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>في قائمة بهذا الطول يأتي دور هذا الرابط متأخرًا: سيكون قد انتهى حينها.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>لا يمكن أن يكون للرابط بموافقة حد.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>اكتب %1 أو %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>ليس مبلغًا. اكتبه مثل %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>السطر %1: علامة اقتباس داخل خلية. ضع الخلية بين علامتي اقتباس وضاعف ما بداخلها منها.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>السطر %1: هناك شيء بعد علامة الاقتباس الختامية.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>السطر %1: علامة الاقتباس التي تُفتح هنا لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>اكتب {n} حيث يوضع الرقم.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>الرقم الأخير قبل الأول.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>لا ينشئ النمط أي رابط.</numerusform>
            <numerusform>ينشئ النمط رابطًا واحدًا على الأكثر.</numerusform>
            <numerusform>ينشئ النمط رابطين على الأكثر.</numerusform>
            <numerusform>ينشئ النمط %Ln روابط على الأكثر.</numerusform>
            <numerusform>ينشئ النمط %Ln رابطًا على الأكثر.</numerusform>
            <numerusform>ينشئ النمط %Ln رابط على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>لا يُقرأ أي صف.</numerusform>
            <numerusform>يُقرأ الصف الأول فقط.</numerusform>
            <numerusform>يُقرأ أول صفين فقط.</numerusform>
            <numerusform>تُقرأ أول %Ln صفوف فقط.</numerusform>
            <numerusform>يُقرأ أول %Ln صفًا فقط.</numerusform>
            <numerusform>يُقرأ أول %Ln صف فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>لا أعمدة غير مستخدمة: %1.</numerusform>
            <numerusform>عمود واحد غير مستخدم: %1.</numerusform>
            <numerusform>عمودان غير مستخدمين: %1.</numerusform>
            <numerusform>%Ln أعمدة غير مستخدمة: %1.</numerusform>
            <numerusform>%Ln عمودًا غير مستخدم: %1.</numerusform>
            <numerusform>%Ln عمود غير مستخدم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>من الأعمدة المكررة يُعتمد الأول: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>كل سطر اسم.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>جديد، الاسم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>مستبعد: لا أخطاء</numerusform>
            <numerusform>مستبعد: خطأ واحد</numerusform>
            <numerusform>مستبعد: خطآن</numerusform>
            <numerusform>مستبعد: %Ln أخطاء</numerusform>
            <numerusform>مستبعد: %Ln خطأ</numerusform>
            <numerusform>مستبعد: %Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>مكرر في القائمة</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>يوجد رابط بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>لن يُنشأ أي رابط.</numerusform>
            <numerusform>سيُنشأ رابط واحد.</numerusform>
            <numerusform>سيُنشأ رابطان.</numerusform>
            <numerusform>ستُنشأ %Ln روابط.</numerusform>
            <numerusform>سيُنشأ %Ln رابطًا.</numerusform>
            <numerusform>سيُنشأ %Ln رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>لا صفوف خاطئة.</numerusform>
            <numerusform>صف واحد فيه أخطاء: صححه أو استبعده.</numerusform>
            <numerusform>صفان فيهما أخطاء: صححهما أو استبعدهما.</numerusform>
            <numerusform>%Ln صفوف فيها أخطاء: صححها أو استبعدها.</numerusform>
            <numerusform>%Ln صفًا فيها أخطاء: صححها أو استبعدها.</numerusform>
            <numerusform>%Ln صف فيها أخطاء: صححها أو استبعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>لا مكررات مستبعدة.</numerusform>
            <numerusform>استُبعد مكرر واحد.</numerusform>
            <numerusform>استُبعد مكرران.</numerusform>
            <numerusform>استُبعدت %Ln مكررات.</numerusform>
            <numerusform>استُبعد %Ln مكررًا.</numerusform>
            <numerusform>استُبعد %Ln مكرر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>لا صفوف مستبعدة.</numerusform>
            <numerusform>استُبعد صف واحد.</numerusform>
            <numerusform>استُبعد صفان.</numerusform>
            <numerusform>استُبعدت %Ln صفوف.</numerusform>
            <numerusform>استُبعد %Ln صفًا.</numerusform>
            <numerusform>استُبعد %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>يستغرق نحو %1 بمعدل طلب واحد في الثانية تقريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 minute 25 seconds</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignDefaults</name>
    <message>
        <source>&amp;Require approval</source>
        <translation>اشتراط الموافقة</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>حيث لا تذكر القائمة شيئًا</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>تكلفة كل رابط</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>قائمة أو ملف</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>أصفار بادئة</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>اسم واحد في كل سطر، أو CSV بسطر عناوين: name, expires, limit, approval, tags, cost, placement, note. يمكن إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>عن القائمة</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>الأسماء أو CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>مؤثر {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>عن النمط</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>نمط الاسم</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>يحل الرقم محل {n}.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (ينبغي استبدال الرابط)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>مشترطة</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Limit: 100</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>Limit: none → 100</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did it: somebody at this program&apos;s window</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <comment>who did it</comment>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Telegram</source>
        <comment>who did it</comment>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a person who was declined, and the word because of which</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Telegram keeps it differently: %1</source>
        <comment>Telegram keeps it differently: Limit: 100 → 50</comment>
        <translation>يحفظه Telegram على نحو مختلف: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>حدد محادثة أولًا.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>أضف محادثة أولًا.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>روابط الاشتراك في Telegram للقنوات فقط، وهذه مجموعة.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>رابط جديد من «%1».</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>هو في الحافظة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>لم يُدرج أي رابط.</numerusform>
            <numerusform>أُدرج رابط واحد.</numerusform>
            <numerusform>أُدرج رابطان.</numerusform>
            <numerusform>أُدرجت %Ln روابط.</numerusform>
            <numerusform>أُدرج %Ln رابطًا.</numerusform>
            <numerusform>أُدرج %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>تبقى بحالة «غير مؤكد» حتى يذكر Telegram شيئًا عنها.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>هل تريد إزالة @%1 من Gatehouse؟</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>يُحذف توكنه من سلسلة المفاتيح. تظل روابطه تعمل، ويحتفظ الدفتر بها وبسجلها ويعرضها مجددًا حين تضيف البوت ثانيةً.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>إزالة البوت</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>هل تريد إزالة «%1» من Gatehouse؟</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>يبقى البوت في المحادثة وتظل روابطه تعمل. يحتفظ الدفتر بها وبسجلها ويعرضها مجددًا حين تضيف المحادثة ثانيةً.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>إزالة المحادثة</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>حدد بوتًا أو محادثة أولًا.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>أضف بوتًا أولًا.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>عنوان المحادثة</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>وصف المحادثة</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>من كل البوتات والمحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>البحث في الروابط</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>ابحث في الاسم أو الرابط أو الملاحظة</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>أقسام المحادثة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>الرابط «%1» موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>على كل من يأتي عبره أن يطلب الانضمام. يعيد «استئناف» كل شيء كما كان.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>لا محادثة بعد</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>أضف قناة أو مجموعة يكون البوت مشرفًا فيها.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>لا محادثة لهذا البوت بعد</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>لا رابط مطابق</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>جرّب كلمات أخرى أو مرشحًا آخر.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>أنشئ أول رابط، أو أدرج ما أنشأه البوت في مكان آخر.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>حدد محادثة أولًا.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>جارٍ تبديله أصلًا.</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <comment>a link, and its chat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, link %2, %3</source>
        <comment>a link&apos;s name, its address, its chat</comment>
        <translation>%1، الرابط %2، %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>لم يُعثر على شيء. جرّب الأحرف الأولى من الكلمات.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>ابحث عن أمر أو محادثة أو رابط</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>غير ممكن حاليًا.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1، صفحة من التفضيلات</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1، محادثة، %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>ليس مبلغًا. اكتبه مثل %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>إنشاء روابط متعددة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>استبعاد الصفوف الخاطئة</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>إنشاء المكررات أيضًا</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>إنشاء الروابط</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>فتح قائمة روابط</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>بصيغة CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>يكتب في ملف ما كان سيُنشأ. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>اختر ملفًا نصيًا عاديًا لديك إذن بقراءته.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>الصق قائمة أو افتح ملفًا أو اختر نمطًا. يُعرض هنا ما سيُنشأ منها؛ ولا يُرسل شيء قبل أن تأذن به.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>إنشاء %Ln رابط</numerusform>
            <numerusform>إنشاء رابط واحد</numerusform>
            <numerusform>إنشاء رابطين</numerusform>
            <numerusform>إنشاء %Ln روابط</numerusform>
            <numerusform>إنشاء %Ln رابطًا</numerusform>
            <numerusform>إنشاء %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>إنشاء الروابط</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>جدول Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>ما كان سيُنشأ موجود في الملف. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>جارٍ فحص القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>إنشاء %Ln رابط في «%1»</numerusform>
            <numerusform>إنشاء رابط واحد في «%1»</numerusform>
            <numerusform>إنشاء رابطين في «%1»</numerusform>
            <numerusform>إنشاء %Ln روابط في «%1»</numerusform>
            <numerusform>إنشاء %Ln رابطًا في «%1»</numerusform>
            <numerusform>إنشاء %Ln رابط في «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>جارٍ تدوين المهمة في الدفتر…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>النص التقني</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>أفلت الملف هنا لاستيراده</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>أفلت الملف هنا لإدراج ما فيه من روابط</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>أفلت الرابط هنا للبحث عنه</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>أفلت الروابط هنا لإدراجها</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>لا رابط دعوة في هذا النص</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>لا يمكن إفلات توكن بوت هنا</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>تحقق من اتصال الإنترنت ومن عنوان الخادم في التفضيلات.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>تحقق من اتصال الإنترنت. لم يُرسل شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>الاتصال غير آمن: لم تُقبل شهادة الخادم.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب، ومما إذا كان بروكسي أو جدار حماية يتنصت على الاتصال.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>لا يُقبل http غير المشفر إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>استخدم عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>انقطع الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>ليس مؤكدًا إن كان Telegram قد نفّذه. يبيّن «تحديث» الوضع الحالي.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>لم يرد Telegram في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>أراد الخادم توجيه الطلب إلى مكان آخر. لا يتبع Gatehouse توجيهًا كهذا.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>تحقق من عنوان الخادم في التفضيلات.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>الرد أكبر من أي رد يرسله Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>تعذر فهم الرد: ربما رد شيء آخر بينك وبين Telegram بدلًا منه.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>ليس مؤكدًا إن كان Telegram قد نفّذه. يبيّن «تحديث» الوضع الحالي؛ وإن استمر هذا فتحقق من عنوان الخادم في التفضيلات.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>يُبلغ خادم Telegram عن عطل لديه.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>ليس مؤكدًا إن كان Telegram قد نفّذه. يبيّن «تحديث» بعد دقيقة الوضع الحالي.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>يرفض Telegram توكن البوت: لقد أُبطل أو أنه خاطئ.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>انسخ التوكن الحالي من @BotFather (الأمر /mybots ثم API Token) وأدخله عبر «استبدال التوكن…».</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>لا يعرف الخادم بوتًا بهذا التوكن.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>انسخ التوكن كاملًا من @BotFather، وتحقق من صحة عنوان الخادم.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>سُجّل خروج البوت من هذا الخادم وهو يعمل على خادم آخر.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>أدخل عنوان خادمه في التفضيلات، أو انتظر عشر دقائق بعد عودته.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>هذا الخادم أقدم من أن يلبي المطلوب.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>حدّث خادم Bot API المستضاف ذاتيًا.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>يستقبل برنامج آخر تحديثات هذا البوت.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>لا يمسّها Gatehouse. إن أردت أن يرصد Gatehouse فأوقف البرنامج الآخر أولًا.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>يطلب Telegram الانتظار %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>ينتظر Gatehouse ثم يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>لا يجد Telegram محادثة كهذه لهذا البوت.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>تحقق من الكتابة. إن كانت المحادثة خاصة فاجعل البوت مشرفًا فيها أولًا وأدخل رقم المحادثة.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>رُقّيت المجموعة إلى مجموعة خارقة وصار لها رقم جديد.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>استخدم «تحديث».</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>حُذفت المحادثة.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>لم تعد روابطها تعمل. أزلها من Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>البوت ليس في هذه المحادثة.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>افتح في Telegram إعدادات المحادثة، ثم «المشرفون»، وأضف البوت مع صلاحية «دعوة المستخدمين عبر الرابط».</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>أُزيل البوت من هذه المحادثة.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>احذفه في Telegram من قائمة المستخدمين المزالين، ثم أضفه مشرفًا من جديد.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>لا يُسمح للبوت بإدارة روابط الدعوة هنا.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>افتح في Telegram إعدادات المحادثة، ثم «المشرفون»، ثم البوت، وفعّل «دعوة المستخدمين عبر الرابط». ثم استخدم «تحديث».</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>هذه محادثة مع شخص واحد؛ وليس لها روابط دعوة.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>أدخل قناة أو مجموعة.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>هذه الرسائل المباشرة لقناة؛ وليس لها روابط دعوة.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>أدخل القناة نفسها.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>لم يعد طلب الانضمام موجودًا.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>قرر بشأنه مشرف آخر، أو سحبه صاحبه.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>الشخص موجود أصلًا في المحادثة.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>بلغ الشخص أقصى عدد من المحادثات يسمح به Telegram ولا يمكن إدخاله.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>عليه مغادرة محادثة أخرى أولًا. يبقى الطلب في الانتظار.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>حُذف حساب الشخص في Telegram.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>لم يعد هناك من يمكن إدخاله. ارفض الطلب.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>لا يسمح Telegram للبوت برؤية هذا الشخص.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>قرر بشأن الطلب في Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>لم يصل الطلب إلى Telegram كاملًا، فرُفض.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>لم يتغير شيء. حاول مجددًا؛ وإن استمر هذا فابحث عن بروكسي في الطريق وأبلغ عما تذكره «التفاصيل».</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>يرفض Telegram ولا يذكر السبب.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>يرفض Telegram: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>لا يعرف Telegram رابطًا كهذا لهذا البوت في هذه المحادثة: إما أنه سبق إبطاله، أو أنه يخص محادثة أخرى أو مشرفًا آخر.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>إن كان لهذا البوت فلا يمكن لأحد الانضمام عبره بعد الآن.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>هذا هو الرابط الأساسي للبوت؛ لا يمكن تعديله.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>بدّله عوضًا عن ذلك.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>لا يقبل Telegram تاريخ الانتهاء هذا؛ ربما مضى في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>لم يتغير شيء. اختر تاريخًا لاحقًا، وتحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>لا يقبل Telegram حد الأعضاء هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>لم يتغير شيء. أدخل رقمًا من 1 إلى 99999، أو لا تُدخل شيئًا.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>لا يمكن أن يكون للرابط بموافقة حد أعضاء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>لم يتغير شيء. عطّل أحد الاثنين.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>لا يقبل Telegram هذا السعر أو هذه الفترة للاشتراك.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>لم يتغير شيء. سعر الاشتراك من 1 إلى 10000 نجمة ومدته 30 يومًا.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>لا يمكن أن تكون لهذه المحادثة روابط اشتراك؛ هذا للقنوات فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>لم يتغير شيء. أنشئ رابطًا بلا سعر، أو استخدم قناة خاصة.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>ما أُرسل من قبل لا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>هذه ليست قيمة صالحة.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صححها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>موجود أصلًا في Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>ليس في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>ما زال تغيير آخر لهذا الرابط جاريًا.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>انتظر حتى يتم ثم حاول مجددًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>تغيّر الرابط منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>لم يُرسل شيء. انظر إليه كما هو الآن ثم عدّله.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>هذا التوكن لبوت آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>لم يتغير شيء. استخدم «إضافة بوت…» لبوت آخر.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>لا توجد في هذا الحاسوب خدمة سلسلة مفاتيح لحفظ التوكن، ولا يحفظ Gatehouse التوكنات في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>ثبّت GNOME Keyring (الحزمة gnome-keyring) أو KDE Wallet (الحزمة kwalletmanager)، وسجّل الدخول من جديد، ثم حاول مرة أخرى. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>افتح قفلها بكلمة مرور تسجيل الدخول وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>رفضت سلسلة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>اسمح لـ Gatehouse باستخدامها حين تسأل، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>لا يوجد في سلسلة المفاتيح توكن لهذا البوت.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>أدخله من جديد عبر «استبدال التوكن…».</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>لم تنفّذ سلسلة المفاتيح الطلب.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>حاول مجددًا؛ وإن استمر هذا فسجّل الخروج ثم الدخول مرة.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>القرص ممتلئ؛ تعذرت كتابة الدفتر.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>لم يُرسل شيء. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>تتعذر الكتابة في مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>اسمح لمستخدمك بالكتابة فيه، أو ابدأ بالخيار --profile مع مجلد آخر.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>هذا الملف الشخصي مفتوح في نسخة أخرى من Gatehouse لا تستجيب.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>أغلقها، أو ابدأ بالخيار --profile مع مجلد آخر.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>كُتب الدفتر بإصدار أحدث من Gatehouse. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>ثبّت أحدث إصدار.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>ملف الدفتر تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>تذكر «التفاصيل» أحدث نسخة احتياطية: ضع نسخة منها مكان الدفتر.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>تعذرت قراءة الدفتر أو كتابته.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>تذكر «التفاصيل» ما أجاب به نظام الملفات.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم البروكسي.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>لم يُرسل شيء. تحقق من البروكسي في التفضيلات، ضمن «الشبكة».</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>يتعذر الوصول إلى البروكسي، أو أنه لا يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>يرفض البروكسي اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>لم يُرسل شيء. أدخلهما من جديد في التفضيلات، ضمن «الشبكة».</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>المرة الثانية %1: تعود الساعة إلى الوراء في تلك الليلة فيتكرر هذا الوقت</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>تتقدم الساعة في تلك الليلة متجاوزةً هذا الوقت. يُحسب على أنه %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Europe/Kyiv · in 3 days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and how many links pass it: Active 93</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::FirstSteps</name>
    <message>
        <source>The demo could not be started.</source>
        <translation>تعذر بدء العرض التوضيحي.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>أعد تثبيت Gatehouse، أو شغّله بالخيار --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>يُفتح العرض التوضيحي في نافذة مستقلة. لا يحتاج إلى بوت ولا إلى شبكة، ولا يترك أي أثر.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>فتح دفتر موجود</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>دفتر أو نسخة احتياطية أو تصدير (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>هذا الدفتر قيد الاستخدام، أو لم يُغلق برنامجه على نحو سليم.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>أغلق برنامج Gatehouse الذي يستخدمه، أو اختر إحدى نسخ الدفتر الاحتياطية.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>جارٍ التحقق من الدفتر…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>جارٍ إعادة تشغيل Gatehouse بهذا الدفتر…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>إضافة بوت</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>إضافة محادثة</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>السماح للبوت بالدعوة</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>إنشاء أول رابط</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>أول رابط لك في الحافظة. هذا كل ما في الأمر.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>إغلاق البوابة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>ما يُغلق</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>ما يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>المداخل التي تبقى مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>إرجاء طلبات الانضمام: لا تُدخل القواعد أحدًا في هذه الأثناء</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>المحادثة الوحيدة</numerusform>
            <numerusform>المحادثتان كلتاهما</numerusform>
            <numerusform>كل المحادثات (%Ln)</numerusform>
            <numerusform>كل المحادثات (%Ln)</numerusform>
            <numerusform>كل المحادثات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>بعد ساعة واحدة</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>بعد 6 ساعات</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>بعد يوم واحد</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>جارٍ فحص الروابط…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>لا مداخل تبقى مفتوحة.</numerusform>
            <numerusform>يبقى مدخل واحد مفتوحًا، وهذا ما يمكن فعله:</numerusform>
            <numerusform>يبقى مدخلان مفتوحين، وهذا ما يمكن فعله:</numerusform>
            <numerusform>تبقى %Ln مداخل مفتوحة، وهذا ما يمكن فعله:</numerusform>
            <numerusform>يبقى %Ln مدخلًا مفتوحًا، وهذا ما يمكن فعله:</numerusform>
            <numerusform>يبقى %Ln مدخل مفتوحًا، وهذا ما يمكن فعله:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>جارٍ الإغلاق…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>نتيجة البحث</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>البوتات الجديدة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>قُرئ %1٪</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>لا بوتات جديدة</numerusform>
            <numerusform>بوت جديد واحد</numerusform>
            <numerusform>بوتان جديدان</numerusform>
            <numerusform>%Ln بوتات جديدة</numerusform>
            <numerusform>%Ln بوتًا جديدًا</numerusform>
            <numerusform>%Ln بوت جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>لا محادثات جديدة</numerusform>
            <numerusform>محادثة جديدة واحدة</numerusform>
            <numerusform>محادثتان جديدتان</numerusform>
            <numerusform>%Ln محادثات جديدة</numerusform>
            <numerusform>%Ln محادثة جديدة</numerusform>
            <numerusform>%Ln محادثة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>لا روابط جديدة</numerusform>
            <numerusform>رابط جديد واحد</numerusform>
            <numerusform>رابطان جديدان</numerusform>
            <numerusform>%Ln روابط جديدة</numerusform>
            <numerusform>%Ln رابطًا جديدًا</numerusform>
            <numerusform>%Ln رابط جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>لا روابط معروفة معلومات الملف عنها أحدث</numerusform>
            <numerusform>رابط معروف واحد معلومات الملف عنه أحدث: يؤخذ من الملف</numerusform>
            <numerusform>رابطان معروفان معلومات الملف عنهما أحدث: يؤخذان من الملف</numerusform>
            <numerusform>%Ln روابط معروفة معلومات الملف عنها أحدث: تؤخذ من الملف</numerusform>
            <numerusform>%Ln رابطًا معروفًا معلومات الملف عنها أحدث: تؤخذ من الملف</numerusform>
            <numerusform>%Ln رابط معروف معلومات الملف عنها أحدث: تؤخذ من الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>لا روابط معروفة معلومات الدفتر عنها أحدث</numerusform>
            <numerusform>رابط معروف واحد معلومات الدفتر عنه أحدث: يبقى كما هو</numerusform>
            <numerusform>رابطان معروفان معلومات الدفتر عنهما أحدث: يبقيان كما هما</numerusform>
            <numerusform>%Ln روابط معروفة معلومات الدفتر عنها أحدث: تبقى كما هي</numerusform>
            <numerusform>%Ln رابطًا معروفًا معلومات الدفتر عنها أحدث: تبقى كما هي</numerusform>
            <numerusform>%Ln رابط معروف معلومات الدفتر عنها أحدث: تبقى كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>لا روابط معروفة تضاف إليها ملاحظات الملف ووسومه ومواضعه</numerusform>
            <numerusform>رابط معروف واحد تضاف إليه ملاحظات الملف ووسومه ومواضعه</numerusform>
            <numerusform>رابطان معروفان تضاف إليهما ملاحظات الملف ووسومه ومواضعه</numerusform>
            <numerusform>%Ln روابط معروفة تضاف إليها ملاحظات الملف ووسومه ومواضعه</numerusform>
            <numerusform>%Ln رابطًا معروفًا تضاف إليها ملاحظات الملف ووسومه ومواضعه</numerusform>
            <numerusform>%Ln رابط معروف تضاف إليها ملاحظات الملف ووسومه ومواضعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>لا روابط معروفة متطابقة في الاثنين</numerusform>
            <numerusform>رابط معروف واحد متطابق في الاثنين</numerusform>
            <numerusform>رابطان معروفان متطابقان في الاثنين</numerusform>
            <numerusform>%Ln روابط معروفة متطابقة في الاثنين</numerusform>
            <numerusform>%Ln رابطًا معروفًا متطابقًا في الاثنين</numerusform>
            <numerusform>%Ln رابط معروف متطابق في الاثنين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>لا ألوان وسوم جديدة</numerusform>
            <numerusform>لون وسم جديد واحد</numerusform>
            <numerusform>لونا وسم جديدان</numerusform>
            <numerusform>%Ln ألوان وسوم جديدة</numerusform>
            <numerusform>%Ln لون وسم جديدًا</numerusform>
            <numerusform>%Ln لون وسم جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>لا أسطر جديدة في السجل</numerusform>
            <numerusform>سطر جديد واحد في السجل</numerusform>
            <numerusform>سطران جديدان في السجل</numerusform>
            <numerusform>%Ln أسطر جديدة في السجل</numerusform>
            <numerusform>%Ln سطرًا جديدًا في السجل</numerusform>
            <numerusform>%Ln سطر جديد في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>في الدفتر كل ما في هذا الملف.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1، على الخادم %2: سيرى التوكن الذي تدخله</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>لا يحوي ملف كهذا أي توكن أبدًا. ستطلب هذه البوتات توكناتها («استبدال التوكن…»):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>هذا الملف ليس تصديرًا لدفتر Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>اختر ملفًا كتبه «تصدير…».</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>حدّث Gatehouse ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>هذا الملف تالف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>تذكر «التفاصيل» موضع التلف.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>تغيّر الملف في هذه الأثناء. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>استورده من جديد.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>الرابط البديل موجود، وما زال هذا الرابط يعمل.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>الرابط السابق: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>الرابط البديل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1، %Ln نجمة لمدة %2</numerusform>
            <numerusform>%1، نجمة واحدة لمدة %2</numerusform>
            <numerusform>%1، نجمتان لمدة %2</numerusform>
            <numerusform>%1، %Ln نجوم لمدة %2</numerusform>
            <numerusform>%1، %Ln نجمة لمدة %2</numerusform>
            <numerusform>%1، %Ln نجمة لمدة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لا ينتهي</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>لا أعضاء بالداخل في آن واحد</numerusform>
            <numerusform>عضو واحد بالداخل في آن واحد</numerusform>
            <numerusform>عضوان بالداخل في آن واحد</numerusform>
            <numerusform>%Ln أعضاء بالداخل في آن واحد</numerusform>
            <numerusform>%Ln عضوًا بالداخل في آن واحد</numerusform>
            <numerusform>%Ln عضو بالداخل في آن واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>يوافق المشرفون على كل شخص</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>بواسطة مشرف آخر، %1</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 بواسطة هذا البوت</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>حدد رابطًا لترى كل ما يخصه.</translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>حالة المهمة</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>مشكلات المهمة</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>الخطوة المحددة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>حفظ النتيجة…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>إدراج روابط…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>بدأت في %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>ربما يوجد رابط: ضاع رد Telegram بشأنه. ابحث في Telegram عن رابط بلا اسم، في إعدادات المحادثة ضمن «روابط الدعوة»، ثم البوت؛ فإن وجدته فالصقه في «إدراج روابط…».</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>ربما يوجد رابط: ضاع رد Telegram بشأنه. ابحث في Telegram عن «%1»، في إعدادات المحادثة ضمن «روابط الدعوة»، ثم البوت؛ فإن وجدته فالصقه في «إدراج روابط…».</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>رد Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>بلا موافقة، الحد %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1، الحد %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>مُبطل؛ ورابط جديد مكانه</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>رابط جديد</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>إنشاء %Ln رابط</numerusform>
            <numerusform>إنشاء رابط واحد</numerusform>
            <numerusform>إنشاء رابطين</numerusform>
            <numerusform>إنشاء %Ln روابط</numerusform>
            <numerusform>إنشاء %Ln رابطًا</numerusform>
            <numerusform>إنشاء %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>إبطال %Ln رابط</numerusform>
            <numerusform>إبطال رابط واحد</numerusform>
            <numerusform>إبطال رابطين</numerusform>
            <numerusform>إبطال %Ln روابط</numerusform>
            <numerusform>إبطال %Ln رابطًا</numerusform>
            <numerusform>إبطال %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>إيقاف %Ln رابط مؤقتًا</numerusform>
            <numerusform>إيقاف رابط واحد مؤقتًا</numerusform>
            <numerusform>إيقاف رابطين مؤقتًا</numerusform>
            <numerusform>إيقاف %Ln روابط مؤقتًا</numerusform>
            <numerusform>إيقاف %Ln رابطًا مؤقتًا</numerusform>
            <numerusform>إيقاف %Ln رابط مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>استئناف %Ln رابط</numerusform>
            <numerusform>استئناف رابط واحد</numerusform>
            <numerusform>استئناف رابطين</numerusform>
            <numerusform>استئناف %Ln روابط</numerusform>
            <numerusform>استئناف %Ln رابطًا</numerusform>
            <numerusform>استئناف %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>تمديد %Ln رابط</numerusform>
            <numerusform>تمديد رابط واحد</numerusform>
            <numerusform>تمديد رابطين</numerusform>
            <numerusform>تمديد %Ln روابط</numerusform>
            <numerusform>تمديد %Ln رابطًا</numerusform>
            <numerusform>تمديد %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>تعيين انتهاء %Ln رابط</numerusform>
            <numerusform>تعيين انتهاء رابط واحد</numerusform>
            <numerusform>تعيين انتهاء رابطين</numerusform>
            <numerusform>تعيين انتهاء %Ln روابط</numerusform>
            <numerusform>تعيين انتهاء %Ln رابطًا</numerusform>
            <numerusform>تعيين انتهاء %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>تعيين حد %Ln رابط</numerusform>
            <numerusform>تعيين حد رابط واحد</numerusform>
            <numerusform>تعيين حد رابطين</numerusform>
            <numerusform>تعيين حد %Ln روابط</numerusform>
            <numerusform>تعيين حد %Ln رابطًا</numerusform>
            <numerusform>تعيين حد %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>إزالة حد %Ln رابط</numerusform>
            <numerusform>إزالة حد رابط واحد</numerusform>
            <numerusform>إزالة حد رابطين</numerusform>
            <numerusform>إزالة حد %Ln روابط</numerusform>
            <numerusform>إزالة حد %Ln رابطًا</numerusform>
            <numerusform>إزالة حد %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>اشتراط الموافقة في %Ln رابط</numerusform>
            <numerusform>اشتراط الموافقة في رابط واحد</numerusform>
            <numerusform>اشتراط الموافقة في رابطين</numerusform>
            <numerusform>اشتراط الموافقة في %Ln روابط</numerusform>
            <numerusform>اشتراط الموافقة في %Ln رابطًا</numerusform>
            <numerusform>اشتراط الموافقة في %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>تعطيل الموافقة في %Ln رابط</numerusform>
            <numerusform>تعطيل الموافقة في رابط واحد</numerusform>
            <numerusform>تعطيل الموافقة في رابطين</numerusform>
            <numerusform>تعطيل الموافقة في %Ln روابط</numerusform>
            <numerusform>تعطيل الموافقة في %Ln رابطًا</numerusform>
            <numerusform>تعطيل الموافقة في %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>وسم %Ln رابط</numerusform>
            <numerusform>وسم رابط واحد</numerusform>
            <numerusform>وسم رابطين</numerusform>
            <numerusform>وسم %Ln روابط</numerusform>
            <numerusform>وسم %Ln رابطًا</numerusform>
            <numerusform>وسم %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>تبديل %Ln رابط</numerusform>
            <numerusform>تبديل رابط واحد</numerusform>
            <numerusform>تبديل رابطين</numerusform>
            <numerusform>تبديل %Ln روابط</numerusform>
            <numerusform>تبديل %Ln رابطًا</numerusform>
            <numerusform>تبديل %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>تبديل %Ln رابط أساسي</numerusform>
            <numerusform>تبديل رابط أساسي واحد</numerusform>
            <numerusform>تبديل رابطين أساسيين</numerusform>
            <numerusform>تبديل %Ln روابط أساسية</numerusform>
            <numerusform>تبديل %Ln رابطًا أساسيًا</numerusform>
            <numerusform>تبديل %Ln رابط أساسي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>إغلاق البوابة: %Ln رابط</numerusform>
            <numerusform>إغلاق البوابة: رابط واحد</numerusform>
            <numerusform>إغلاق البوابة: رابطان</numerusform>
            <numerusform>إغلاق البوابة: %Ln روابط</numerusform>
            <numerusform>إغلاق البوابة: %Ln رابطًا</numerusform>
            <numerusform>إغلاق البوابة: %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>قبول %Ln طلب انضمام</numerusform>
            <numerusform>قبول طلب انضمام واحد</numerusform>
            <numerusform>قبول طلبَي انضمام</numerusform>
            <numerusform>قبول %Ln طلبات انضمام</numerusform>
            <numerusform>قبول %Ln طلب انضمام</numerusform>
            <numerusform>قبول %Ln طلب انضمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>رفض %Ln طلب انضمام</numerusform>
            <numerusform>رفض طلب انضمام واحد</numerusform>
            <numerusform>رفض طلبَي انضمام</numerusform>
            <numerusform>رفض %Ln طلبات انضمام</numerusform>
            <numerusform>رفض %Ln طلب انضمام</numerusform>
            <numerusform>رفض %Ln طلب انضمام</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>إنشاء روابط متعددة</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>إبطال الروابط</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>إيقاف الروابط مؤقتًا</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>استئناف الروابط</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>تمديد الروابط</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>تعيين الانتهاء</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>تعيين الحد</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>تعيين الموافقة</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>وسم الروابط</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>تبديل الروابط</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>تبديل الروابط الأساسية</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>إغلاق البوابة</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>قبول طلبات الانضمام</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>رفض طلبات الانضمام</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>لا يمكن لأحد الانضمام عبر رابط مُبطل بعد الآن، والإبطال نهائي. يبقى الأعضاء الذين جاؤوا عبره.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>على كل من يأتي عبر رابط موقوف مؤقتًا أن يطلب الانضمام. يُحتفظ بحدّه، ويعيد «استئناف» كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>تسمح الروابط بالانضمام كما كانت قبل الإيقاف المؤقت.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>لا يتغير انتهاء الروابط.</numerusform>
            <numerusform>ينتهي كل رابط بعد موعده الحالي بيوم واحد؛ والمنتهي منها بعد يوم واحد من الآن.</numerusform>
            <numerusform>ينتهي كل رابط بعد موعده الحالي بيومين؛ والمنتهي منها بعد يومين من الآن.</numerusform>
            <numerusform>ينتهي كل رابط بعد موعده الحالي بـ %Ln أيام؛ والمنتهي منها بعد %Ln أيام من الآن.</numerusform>
            <numerusform>ينتهي كل رابط بعد موعده الحالي بـ %Ln يومًا؛ والمنتهي منها بعد %Ln يومًا من الآن.</numerusform>
            <numerusform>ينتهي كل رابط بعد موعده الحالي بـ %Ln يوم؛ والمنتهي منها بعد %Ln يوم من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>تنتهي كل الروابط في الوقت نفسه. يبقى الاسم والحد والموافقة كما هي.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>تأخذ كل الروابط الحد نفسه. يبقى الاسم والانتهاء والموافقة كما هي.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>مع الموافقة يطلب الناس الانضمام ويُدخلهم المشرفون. لا يمكن أن يكون للرابط بموافقة حد أعضاء أيضًا: يفقد ما لديه من حد.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>يُضاف الوسم إلى ما للروابط من وسوم. لا يُسأل Telegram: الوسوم في دفترك فقط.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>يُنشأ لكل رابط بديل بالإعدادات نفسها ثم يُبطل الرابط نفسه، وهذا نهائي. ينبغي وضع الروابط الجديدة حيث كانت القديمة.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>يُستبدل الرابط الأساسي للبوت في كل محادثة برابط جديد، ويتوقف القديم عن العمل لكل من لديه، وهذا نهائي. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>يستغرق هذا لحظة، ويجري في مهمة يمكنك إيقافها.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>يستغرق هذا نحو %1، بمعدل طلب واحد تقريبًا في الثانية لكل محادثة. ويجري في مهمة يمكنك إيقافها مؤقتًا أو نهائيًا، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>هذا الرابط موقوف مؤقتًا، وحدّه محفوظ لوقت لاحق. استأنفه أولًا.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>لا يمكن أن يكون للرابط بموافقة حد أعضاء أيضًا.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>هو كذلك أصلًا.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>لم يبقَ ما يُفعل: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>كان مغلقًا من قبل.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>عولج في مكان آخر: قرر بشأنه مشرف آخر، أو سحبه صاحبه.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>عولج في مكان آخر: الشخص موجود أصلًا في المحادثة.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>ضاع الرد: ربما يوجد رابط.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>ضاع الرد؛ يتحرى Gatehouse ما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>أُوقفت: تم %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>تمت: لا خطوات</numerusform>
            <numerusform>تمت: الخطوة الوحيدة</numerusform>
            <numerusform>تمت: الخطوتان كلتاهما</numerusform>
            <numerusform>تمت: كل الخطوات (%Ln)</numerusform>
            <numerusform>تمت: كل الخطوات (%Ln)</numerusform>
            <numerusform>تمت: كل الخطوات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>انتهت: تم %1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>جارٍ الإيقاف: بانتظار ما هو قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 تتابع المهمة تلقائيًا.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>يطلب Telegram الانتظار %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>بقي نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>لا مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>لا غير معروفة</numerusform>
            <numerusform>واحدة غير معروفة</numerusform>
            <numerusform>اثنتان غير معروفتين</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
            <numerusform>%Ln غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>لا ملغاة</numerusform>
            <numerusform>واحدة ملغاة</numerusform>
            <numerusform>اثنتان ملغاتان</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>تمت: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>انتهت: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>إغلاق المهام</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>لا مهام. هنا يستمر ما يُنفَّذ على روابط كثيرة، حتى بعد إعادة التشغيل: حدد عدة روابط واختر من قائمة «رابط».</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>هل تريد إيقاف «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>لم تبقَ خطوات لم تُنفَّذ. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
            <numerusform>تُلغى نهائيًا خطوة واحدة لم تُنفَّذ بعد. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
            <numerusform>تُلغى نهائيًا خطوتان لم تُنفَّذا بعد. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
            <numerusform>تُلغى نهائيًا %Ln خطوات لم تُنفَّذ بعد. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
            <numerusform>تُلغى نهائيًا %Ln خطوة لم تُنفَّذ بعد. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
            <numerusform>تُلغى نهائيًا %Ln خطوة لم تُنفَّذ بعد. ما هو قيد التنفيذ سيأتي رده، وما تم يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>إيقاف المهمة</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>المنضمون، آخر %Ln يوم</numerusform>
            <numerusform>المنضمون، آخر يوم</numerusform>
            <numerusform>المنضمون، آخر يومين</numerusform>
            <numerusform>المنضمون، آخر %Ln أيام</numerusform>
            <numerusform>المنضمون، آخر %Ln يومًا</numerusform>
            <numerusform>المنضمون، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>آخر من جاء</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>بالداخل الآن</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>محسوب منذ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1، غادر %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ann Lee (@ann), 3 days ago</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>widgets::Leaving</name>
    <message>
        <source>Jobs are running</source>
        <translation>مهام جارية</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>ما مصير المهام الجارية؟</numerusform>
            <numerusform>ما مصير المهمة الجارية؟</numerusform>
            <numerusform>ما مصير المهمتين الجاريتين؟</numerusform>
            <numerusform>ما مصير المهام الجارية (%Ln)؟</numerusform>
            <numerusform>ما مصير المهام الجارية (%Ln)؟</numerusform>
            <numerusform>ما مصير المهام الجارية (%Ln)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>في الخلفية تستمر المهام والنافذة مغلقة؛ وتعيدها أيقونة في علبة النظام. إن أُوقفت مؤقتًا تستمر حين يُشغَّل Gatehouse من جديد. وإن أُوقفت يُلغى نهائيًا ما لم يُنفَّذ بعد.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>إن أُوقفت مؤقتًا تستمر حين يُشغَّل Gatehouse من جديد. وإن أُوقفت يُلغى نهائيًا ما لم يُنفَّذ بعد.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>إيقاف مؤقت حتى التشغيل التالي</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>إيقاف المهام</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: لا مهام جارية</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: لا مهام، %1 من %2</numerusform>
            <numerusform>Gatehouse: مهمة واحدة، %1 من %2</numerusform>
            <numerusform>Gatehouse: مهمتان، %1 من %2</numerusform>
            <numerusform>Gatehouse: %Ln مهام، %1 من %2</numerusform>
            <numerusform>Gatehouse: %Ln مهمة، %1 من %2</numerusform>
            <numerusform>Gatehouse: %Ln مهمة، %1 من %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>تصدير دفتر (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>استُورد الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>لا بوتات جديدة بلا توكن.</numerusform>
            <numerusform>بوت جديد واحد بلا توكن بعد: حدده واختر «استبدال التوكن…» من قائمة «ملف».</numerusform>
            <numerusform>بوتان جديدان بلا توكن بعد: حدد كلًا منهما واختر «استبدال التوكن…» من قائمة «ملف».</numerusform>
            <numerusform>%Ln بوتات جديدة بلا توكن بعد: حدد كلًا منها واختر «استبدال التوكن…» من قائمة «ملف».</numerusform>
            <numerusform>%Ln بوتًا جديدًا بلا توكن بعد: حدد كلًا منها واختر «استبدال التوكن…» من قائمة «ملف».</numerusform>
            <numerusform>%Ln بوت جديد بلا توكن بعد: حدد كلًا منها واختر «استبدال التوكن…» من قائمة «ملف».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>الدفتر كله (*.json);;الروابط لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>جارٍ تصدير الدفتر…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>لا روابط ولا أسطر سجل بعد</numerusform>
            <numerusform>رابط أو سطر سجل واحد حتى الآن</numerusform>
            <numerusform>اثنان من الروابط وأسطر السجل حتى الآن</numerusform>
            <numerusform>%Ln من الروابط وأسطر السجل حتى الآن</numerusform>
            <numerusform>%Ln من الروابط وأسطر السجل حتى الآن</numerusform>
            <numerusform>%Ln من الروابط وأسطر السجل حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>صُدِّر الدفتر.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>نسخ الدفتر احتياطيًا</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>دفتر (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>جارٍ نسخ الدفتر احتياطيًا…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>نُسخ الدفتر احتياطيًا، والنسخة سليمة.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>تحديد عدد الأعضاء</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>حد الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>الحد %Ln عضو</numerusform>
            <numerusform>الحد عضو واحد</numerusform>
            <numerusform>الحد عضوان</numerusform>
            <numerusform>الحد %Ln أعضاء</numerusform>
            <numerusform>الحد %Ln عضوًا</numerusform>
            <numerusform>الحد %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>لا يمكن أن يكون للرابط بموافقة حد أعضاء أيضًا.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>يُحسب الأعضاء الموجودون بالداخل في آن واحد: حين يغادر من جاء عبر هذا الرابط يمكن لغيره الانضمام.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>لا يُسمح للبوت بإدارة روابط الدعوة في هذه المحادثة. يذكر «التحقق من الصلاحيات» ما ينقص.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>هذا هو الرابط الأساسي للبوت: لا يمنحه Telegram أي إعدادات. بدّله عوضًا عن ذلك.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>هذا رابط اشتراك: لا يمكن تغيير سوى اسمه.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>هذا ليس رابط اشتراك.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>هذا الرابط مُبطل، والإبطال نهائي. كرّره لإنشاء رابط مثله.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>لا يمكن نسيان سوى الروابط المُبطلة: لا يستطيع أحد إيقاف هذا الرابط دون الدفتر.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>هذا الرابط موقوف مؤقتًا أصلًا.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>هذا الرابط ليس موقوفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>يوافق المشرفون أصلًا على كل شخص يأتي عبر هذا الرابط.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>انتهى هذا الرابط: لا يمكن لأحد الانضمام عبره. مدّده أولًا.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>لا ينتهي هذا الرابط أبدًا.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>أنشأ هذا الرابط مشرف آخر. لا يُظهر Telegram للبوتات سوى أوله، فلا يمكن فعل شيء به هنا: يمكن لمنشئه تغييره أو إبطاله في Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>ضاع رد Telegram بشأن هذا الرابط؛ ويسأل Gatehouse من جديد. انتظر حتى يُعرف، أو أبطل الرابط.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>تراجع: الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>تراجع: الاستئناف</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>تراجع: التمديد</numerusform>
            <numerusform>تراجع: التمديد يومًا واحدًا</numerusform>
            <numerusform>تراجع: التمديد يومين</numerusform>
            <numerusform>تراجع: التمديد %Ln أيام</numerusform>
            <numerusform>تراجع: التمديد %Ln يومًا</numerusform>
            <numerusform>تراجع: التمديد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>تراجع: النسيان</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>تراجع: تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>تراجع: تغيير الوسوم</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>تراجع: تغيير المواضع</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>تراجع: تغيير التكلفة</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>تراجع: تغيير الاسم</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>تراجع: التعديل</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>على كل من يأتي عبر «%1» الآن أن يطلب الانضمام؛ ويُحتفظ بحدّه.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>استُؤنف.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>يسمح «%1» بالانضمام كما كان قبل الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>مُدِّد.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>صار «%1» ينتهي في %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>تغيّر «%1».</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>حدد رابطًا واحدًا لهذا.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>حدد رابطًا أولًا.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>لا يمكن لأحد الانضمام عبر رابط مُبطل.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>القواعد للروابط التي تشترط الموافقة.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>تراجع: تبديل الرابط الأساسي</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>تراجع: التبديل</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>تراجع: الإبطال</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>تراجع (الإبطال والتبديل نهائيان)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>لا شيء للتراجع عنه. لا يمكن التراجع عن الإبطال والتبديل إلا أثناء العد التنازلي في شريطهما.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>هل تريد تبديل رابط إعداداته غير معلومة؟</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>أُدرج «%1» من مكان آخر، ولا يستطيع Bot API ذكر إعداداته. يأخذ الرابط الجديد الإعدادات التي يعرضها Gatehouse؛ عدّله بعد ذلك إن كان ينبغي أن تختلف.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>هل تريد تبديل الرابط الأساسي عوضًا عن ذلك؟</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>للبوت دائمًا رابط أساسي في المحادثة. يعطيه التبديل رابطًا جديدًا، ويتوقف القديم عن العمل لكل من لديه. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>هل تريد إبطال «%1»؟</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>لا يمكن لأحد جديد الاشتراك برابط مُبطل. يبقى من يدفعون الآن، ومصير دفعتهم التالية يقرره Telegram: تختلف مراجعه بشأن إبطال روابط كهذه. إن رفض بقي كل شيء كما هو. الإبطال نهائي.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>لا شيء لنسيانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>لم يُنسَ أي رابط.</numerusform>
            <numerusform>نُسي رابط واحد.</numerusform>
            <numerusform>نُسي رابطان.</numerusform>
            <numerusform>نُسيت %Ln روابط.</numerusform>
            <numerusform>نُسي %Ln رابطًا.</numerusform>
            <numerusform>نُسي %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>يحتفظ السجل بما جرى لها.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>عاد الرابط كما كان.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>هل تريد تغيير رابط إعداداته غير معلومة؟</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>أُدرج «%1» من مكان آخر، ولا يستطيع Bot API ذكر إعداداته. يستبدل هذا إعداداته الأربعة كلها، الاسم والانتهاء والحد والموافقة، بما يعرضه Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %Ln روابط.</numerusform>
            <numerusform>نُسخ %Ln رابطًا.</numerusform>
            <numerusform>نُسخ %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>أُزيل الوسم.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>حُذف الموضع.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>حُذفت التكلفة.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>اشتراط الموافقة</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>يوافق المشرفون على كل شخص.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>لشخص واحد: يُبطل بعد أول انضمام</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>الشخص المتوقع</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>من تتوقعه: @name أو رقم أو اسم (اختياري)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>يُبطل Gatehouse الرابط متى انضم أحد، ويخبرك إن كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>تعديل الرابط</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>إعدادات هذا الرابط غير معلومة: أُنشئ في مكان آخر، ولم يذكر Telegram شيئًا عنه بعد. يعيّن الحفظ الاسم والانتهاء والموافقة والحد بحسب ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>انتهى هذا الرابط في %1. يعيده الحفظ إلى العمل.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>صحح أولًا ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>بانتظار Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>يمكن لأي شخص لديه هذا الرابط طلب الانضمام حتى %1. ويقبل أحد المشرفين كل طلب.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>يمكن لأي شخص لديه هذا الرابط طلب الانضمام. لا ينتهي أبدًا. ويقبل أحد المشرفين كل طلب.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>لا يمكن لأحد الانضمام عبر هذا الرابط حتى %1.</numerusform>
            <numerusform>يمكن لشخص واحد الانضمام عبر هذا الرابط حتى %1.</numerusform>
            <numerusform>يمكن لشخصين على الأكثر الانضمام عبر هذا الرابط حتى %1.</numerusform>
            <numerusform>يمكن لـ %Ln أشخاص على الأكثر الانضمام عبر هذا الرابط حتى %1.</numerusform>
            <numerusform>يمكن لـ %Ln شخصًا على الأكثر الانضمام عبر هذا الرابط حتى %1.</numerusform>
            <numerusform>يمكن لـ %Ln شخص على الأكثر الانضمام عبر هذا الرابط حتى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>لا يمكن لأحد الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
            <numerusform>يمكن لشخص واحد الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
            <numerusform>يمكن لشخصين على الأكثر الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
            <numerusform>يمكن لـ %Ln أشخاص على الأكثر الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
            <numerusform>يمكن لـ %Ln شخصًا على الأكثر الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
            <numerusform>يمكن لـ %Ln شخص على الأكثر الانضمام عبر هذا الرابط. لا ينتهي أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>يمكن لأي شخص لديه هذا الرابط الانضمام حتى %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>يمكن لأي شخص لديه هذا الرابط الانضمام. لا ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have joined.</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم ينضم أحد.</numerusform>
            <numerusform>انضم شخص واحد.</numerusform>
            <numerusform>انضم شخصان.</numerusform>
            <numerusform>انضم %Ln أشخاص.</numerusform>
            <numerusform>انضم %Ln شخصًا.</numerusform>
            <numerusform>انضم %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>الاسم: %1 ← %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>الانتهاء: %1 ← %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>الموافقة: %1 ← %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>الحد: %1 ← %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>لم يحفظ Telegram اسمًا.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>حفظ Telegram الاسم هكذا: «%1».</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>جعل Telegram الرابط ينتهي في %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>لم يحفظ Telegram تاريخ انتهاء: لا ينتهي الرابط أبدًا.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>فعّل Telegram الموافقة: على الناس طلب الانضمام.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>عطّل Telegram الموافقة: ينضم الناس دون طلب.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>جعل Telegram الحد %Ln عضو.</numerusform>
            <numerusform>جعل Telegram الحد عضوًا واحدًا.</numerusform>
            <numerusform>جعل Telegram الحد عضوين.</numerusform>
            <numerusform>جعل Telegram الحد %Ln أعضاء.</numerusform>
            <numerusform>جعل Telegram الحد %Ln عضوًا.</numerusform>
            <numerusform>جعل Telegram الحد %Ln عضو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>لم يحفظ Telegram حدًا.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>نفّذه Telegram، لكنه ليس في الدفتر بعد: %1 يواصل Gatehouse المحاولة. الرابط هو %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>لا يتجاوز الاسم 32 محرفًا.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>هذا قريب جدًا. ينبغي أن يدوم الرابط دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>هذا بعيد جدًا. لا يحسب Telegram إلا حتى %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>أدخل رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>لا يسأل Gatehouse مرتين. ابحث في Telegram ضمن روابط الدعوة للمحادثة عن رابط جديد بلا اسم؛ فإن وجدته فالصقه في إدراج روابط…</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>لا يسأل Gatehouse مرتين. ابحث في Telegram ضمن روابط الدعوة للمحادثة عن «%1»؛ فإن وجدته فالصقه في «إدراج روابط…».</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>ربما يوجد رابط: ضاع رد Telegram.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>ضاع رد Telegram، وليس مؤكدًا إن كان الرابط قد تغيّر.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>يكرر Gatehouse التغيير تلقائيًا حتى يأتي رد. وحتى ذلك الحين يظهر الرابط بحالة «غير معروف».</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>رصد الانضمام</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>ما يفعله الرصد</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>البرامج الأخرى</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>ما يتذكره Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>إيقاف الرصد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>رصد</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>ما دام Gatehouse يعمل فإنه يستقبل تحديثات هذا البوت من Telegram. وهكذا يعدّ من ينضم ومن يغادر وبأي رابط، ويجمع طلبات الانضمام، ويلاحظ التسريبات. وما يحدث وهو لا يعمل يحتفظ به Telegram يومًا واحدًا.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>ذكرت أن برنامجًا آخر يستخدم هذا البوت. يعطي Telegram التحديثات لبرنامج واحد فقط: فيفوت ذلك البرنامج كل ما يستقبله Gatehouse. لا ترصد إلا إن كان لا يحتاج إلى التحديثات.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>يعطي Telegram تحديثات البوت لبرنامج واحد فقط. إن كان نص برمجي أو موقع يعمل بهذا البوت أيضًا فسيفوته كل ما يستقبله Gatehouse: لا ترصد عندئذٍ.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>يتذكر Telegram لهذا البوت أي التحديثات مطلوبة: من الآن الانضمام والمغادرة وطلبات الانضمام ووضع البوت نفسه في المحادثات، دون الرسائل. وعلى أي برنامج يستخدم البوت لاحقًا أن يحدد من جديد ما يريده. يمكنك الإيقاف في أي وقت.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>جارٍ سؤال Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>الرصد ينتظر: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>الرصد جارٍ منذ %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>لا رصد: يستقبل برنامج آخر تحديثات هذا البوت على عنوان ويب (Webhook). لا يمسّه Gatehouse. إن كان البرنامج لك ولم تعد تحتاج إليه فأزل الـ Webhook منه ثم ارصد من جديد.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>لا رصد: يطلب برنامج آخر تحديثات هذا البوت في الوقت نفسه، ولا يعطيها Telegram إلا لواحد. أنهِ ذلك البرنامج، أو اترك له التحديثات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>لا روابط أساسية للتبديل.</numerusform>
            <numerusform>يُبدَّل رابط أساسي واحد: يتوقف الحالي عن العمل نهائيًا.</numerusform>
            <numerusform>يُبدَّل رابطان أساسيان: يتوقف الحاليان عن العمل نهائيًا.</numerusform>
            <numerusform>تُبدَّل %Ln روابط أساسية: تتوقف الحالية عن العمل نهائيًا.</numerusform>
            <numerusform>يُبدَّل %Ln رابطًا أساسيًا: تتوقف الحالية عن العمل نهائيًا.</numerusform>
            <numerusform>يُبدَّل %Ln رابط أساسي: تتوقف الحالية عن العمل نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>لا روابط للإيقاف المؤقت.</numerusform>
            <numerusform>يُوقَف رابط واحد مؤقتًا: على كل من يأتي عبره أن يطلب الانضمام. يُحتفظ بحدّه.</numerusform>
            <numerusform>يُوقَف رابطان مؤقتًا: على كل من يأتي عبرهما أن يطلب الانضمام. يُحتفظ بحدّيهما.</numerusform>
            <numerusform>تُوقَف %Ln روابط مؤقتًا: على كل من يأتي عبرها أن يطلب الانضمام. يُحتفظ بحدودها.</numerusform>
            <numerusform>يُوقَف %Ln رابطًا مؤقتًا: على كل من يأتي عبرها أن يطلب الانضمام. يُحتفظ بحدودها.</numerusform>
            <numerusform>يُوقَف %Ln رابط مؤقتًا: على كل من يأتي عبرها أن يطلب الانضمام. يُحتفظ بحدودها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>لا روابط تتطلب أصلًا طلب الانضمام.</numerusform>
            <numerusform>رابط واحد يتطلب أصلًا طلب الانضمام.</numerusform>
            <numerusform>رابطان يتطلبان أصلًا طلب الانضمام.</numerusform>
            <numerusform>%Ln روابط تتطلب أصلًا طلب الانضمام.</numerusform>
            <numerusform>%Ln رابطًا تتطلب أصلًا طلب الانضمام.</numerusform>
            <numerusform>%Ln رابط تتطلب أصلًا طلب الانضمام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>لا محادثات مغلقة أصلًا.</numerusform>
            <numerusform>محادثة واحدة مغلقة أصلًا.</numerusform>
            <numerusform>محادثتان مغلقتان أصلًا.</numerusform>
            <numerusform>%Ln محادثات مغلقة أصلًا.</numerusform>
            <numerusform>%Ln محادثة مغلقة أصلًا.</numerusform>
            <numerusform>%Ln محادثة مغلقة أصلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>لا شيء هنا يمكن لـ Gatehouse إغلاقه.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>يمكن لأي شخص الانضمام إلى «%1» عبر اسمها العام @%2. افتح في Telegram إعدادات المحادثة واجعلها خاصة، أو اشترط الموافقة على الأعضاء الجدد.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>الرابط %1 في «%2» أنشأه مشرف آخر، ويمكنه إبطاله في Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>الرابط %1 في «%2» أنشأه %3، ويمكنه إبطاله في Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>لا يمكن إيقاف رابط الاشتراك «%1» في «%2» مؤقتًا. يمكنك إبطاله، وهذا نهائي.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>ضاع آخر رد من Telegram بشأن «%1» في «%2». أبطله، أو انتظر حتى يُعرف.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>لا يُسمح للبوت بإدارة الروابط في «%1». امنحه في Telegram صلاحية «دعوة المستخدمين عبر الرابط».</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>كل الروابط</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>لا يمكن إفلات توكن بوت هنا.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>لم يُحفظ منه شيء. اختر «إضافة بوت…» من قائمة «ملف» والصقه هناك: لا يُظهره ذلك الحقل لأحد.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>لا رابط دعوة في هذا النص.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>صدر Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>«التحقق من التحديثات…» في قائمة «مساعدة» يوصلك إليه.</translation>
    </message>
</context>
<context>
    <name>widgets::MenuEntries</name>
    <message>
        <source>%1 › %2</source>
        <comment>a submenu, and what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>widgets::Moments</name>
    <message>
        <source>now</source>
        <comment>somebody waits since a moment ago</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>بعد لحظات</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date, as Qt writes it: 2 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: 2 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: Mon 2 Nov 2026</comment>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>لا يحفظ Telegram اسمًا: لا شيء من هذا مرئي.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>سيحفظه Telegram هكذا: «%1».</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 من %2 محرفًا.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>الرابط «%1» في الدفتر.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>أُزيلت محادثته أو بوته من Gatehouse. أضف ما أُزيل من جديد لترى الرابط وتغيّره.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>لم يعد هذا الرابط في الدفتر.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>لمن هذا الرابط؟</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>الغرض من هذا الرابط</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>ليس تسريبًا</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>إغلاق البوابة…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>إعادة فتح البوابة</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>تمديد 7 أيام</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>تبديل الآن</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>إبطال الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>إدراج روابط…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>سيُبدَّل الرابط الأساسي بعد %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>يتوقف الرابط القديم عن العمل لكل من لديه. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>يطلب Telegram الانتظار %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>عندئذٍ يبدّل Gatehouse الرابط الأساسي. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>جارٍ تبديل الرابط الأساسي.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>بانتظار دوره.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>يعمل Telegram عليه.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>ضاع رد Telegram.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>غير معروف إن كان الرابط قد بُدِّل. يسأل Gatehouse من جديد بعد %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>غير معروف إن كان الرابط قد بُدِّل. يسأل Gatehouse خوادم Telegram الآن.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>بُدِّل، لكنه لم يُدوَّن.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>الرابط الأساسي الجديد في الحافظة: %1. تعذرت كتابة الدفتر؛ يصلح التشغيل التالي ذلك.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>بُدِّل الرابط الأساسي.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>الرابط الجديد في الحافظة: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>لم يُبدَّل.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>ضاع الرد، وما زال الرابط القديم لدى Telegram. يمكنك تبديله من جديد.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>غير معروف إن كان قد بُدِّل.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>جارٍ تبديل «%1».</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>جارٍ إبطال «%1».</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>سيُبدَّل «%1» بعد %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>يُنشأ رابط جديد مثله ويتوقف هذا عن العمل. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>سيُبطل «%1» بعد %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>لا يمكن لأحد الانضمام عبره بعد ذلك، نهائيًا. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>تبديل غير مكتمل: ما زال الرابطان يعملان.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>غير معروف إن كان رابط جديد قد أُنشئ.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>ضاع رد Telegram، ويعمل «%1» كما كان. ابحث في Telegram عن نظيره، في إعدادات المحادثة ضمن «روابط الدعوة»، ثم البوت؛ فإن وجدته فالصقه في «إدراج روابط…».</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>لم يُبطل.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>تم، لكنه لم يُدوَّن بعد.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>بُدِّل «%1».</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>أُبطل «%1».</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>كان مغلقًا من قبل. لا يمكن لأحد الانضمام عبره.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>لا يمكن لأحد الانضمام عبره بعد الآن. يبقى الأعضاء الذين انضموا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>لم يزد عدد الأعضاء خلال %1</numerusform>
            <numerusform>زاد عدد الأعضاء واحدًا خلال %1</numerusform>
            <numerusform>زاد عدد الأعضاء اثنين خلال %1</numerusform>
            <numerusform>زاد عدد الأعضاء بمقدار %Ln خلال %1</numerusform>
            <numerusform>زاد عدد الأعضاء بمقدار %Ln خلال %1</numerusform>
            <numerusform>زاد عدد الأعضاء بمقدار %Ln خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>لم ينضم أحد عبر الرابط الأساسي خلال %1</numerusform>
            <numerusform>انضم شخص واحد عبر الرابط الأساسي خلال %1</numerusform>
            <numerusform>انضم شخصان عبر الرابط الأساسي خلال %1</numerusform>
            <numerusform>انضم %Ln أشخاص عبر الرابط الأساسي خلال %1</numerusform>
            <numerusform>انضم %Ln شخصًا عبر الرابط الأساسي خلال %1</numerusform>
            <numerusform>انضم %Ln شخص عبر الرابط الأساسي خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>لم ينضم أحد عبر «%2» خلال %1</numerusform>
            <numerusform>انضم شخص واحد عبر «%2» خلال %1</numerusform>
            <numerusform>انضم شخصان عبر «%2» خلال %1</numerusform>
            <numerusform>انضم %Ln أشخاص عبر «%2» خلال %1</numerusform>
            <numerusform>انضم %Ln شخصًا عبر «%2» خلال %1</numerusform>
            <numerusform>انضم %Ln شخص عبر «%2» خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>لم ينضم أحد بلا رابط خلال %1</numerusform>
            <numerusform>انضم شخص واحد بلا رابط خلال %1</numerusform>
            <numerusform>انضم شخصان بلا رابط خلال %1</numerusform>
            <numerusform>انضم %Ln أشخاص بلا رابط خلال %1</numerusform>
            <numerusform>انضم %Ln شخصًا بلا رابط خلال %1</numerusform>
            <numerusform>انضم %Ln شخص بلا رابط خلال %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1؛ والمعتاد %2 في الساعة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>تسريب محتمل:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>تُفتح تلقائيًا في %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>تبقى مغلقة حتى تعيد فتحها.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>البوابة مغلقة منذ %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>تذكير:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>لم يُنفَّذ.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>ربما يوجد رابط:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>ضاع رد Telegram بشأن الرابط الجديد (%1). ابحث عنه في Telegram، في إعدادات المحادثة ضمن «روابط الدعوة»، ثم البوت؛ فإن وجدته فالصقه في «إدراج روابط…».</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>المستخدمة أخيرًا</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>ينبغي استبداله</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>إضافة موضع</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>أين نُشر الرابط</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>إضافة هذا الموضع</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>استبدل الرابط هناك</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>استُبدل هناك</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>استُبدل هناك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>لا مواضع بقيت لاستبدال الرابط فيها</numerusform>
            <numerusform>بقي موضع واحد لاستبدال الرابط فيه</numerusform>
            <numerusform>بقي موضعان لاستبدال الرابط فيهما</numerusform>
            <numerusform>بقيت %Ln مواضع لاستبدال الرابط فيها</numerusform>
            <numerusform>بقي %Ln موضعًا لاستبدال الرابط فيها</numerusform>
            <numerusform>بقي %Ln موضع لاستبدال الرابط فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>في هذا الملف كل الروابط وسجلها وملاحظاتك، وليس فيه أي توكن.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file and its size</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>لا يوجد تفضيل اسمه «%1».</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>الانتظار قبل التبديل</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>هذه هي المدة التي يمكنك فيها التراجع بعد نقر «تبديل». مع «بلا انتظار» يُبدَّل الرابط فورًا.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>لغة النصوص والتواريخ والأرقام. يأخذ «النظام» لغة نظامك إن كان Gatehouse يدعمها.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>بلا انتظار</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>البحث عن إصدار أحدث مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>يسأل %1 عن رقم أحدث إصدار ولا يقول شيئًا عنك؛ وليس أثناء مهمة أبدًا. لا يثبّت Gatehouse شيئًا من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>خادم Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>استخدام الخادم الرسمي</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>خادم هذا البوت</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>كما أعلاه</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>استخدام الخادم أعلاه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>خادم Telegram الرسمي. والخوادم الأخرى لمن يشغّلونها بأنفسهم.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>خادم خاص بك. يرى توكنات بوتاتك: لا تُدخل خادم شخص غريب.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>فقط إن كان هذا البوت يعمل على خادم غير خادم البوتات الأخرى.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>هذا ليس عنوان خادم. يكون العنوان مثل https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>عند التعطيل يخبرك Gatehouse بالتسريبات في نافذته فقط. لا يحوي الإشعار رابطًا أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>تذكيري بالروابط التي تنتهي خلال 3 أيام</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>إبقاء Gatehouse في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>تشغيل Gatehouse عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>التسريبات</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>يميّز Gatehouse المحادثة ويخبرك حين يأتي كثيرون دفعةً واحدة: عدد معين في 30 ثانية أو في 5 دقائق، وعدد معين من أضعاف المعتاد للرابط في هذه الساعة. يجب أن يتحقق الشرطان معًا. يرفع «ليس تسريبًا» كليهما عشرة أضعاف لمدة يوم.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>المنضمون في 30 ثانية، على الأقل</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>المنضمون في 30 ثانية</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>المنضمون في 5 دقائق، على الأقل</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>المنضمون في 5 دقائق</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>أضعاف المعتاد، على الأقل</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>أضعاف المعتاد</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>يواصل Gatehouse رصد الانضمام وهو في علبة النظام. يُنهيه الأمر «إنهاء» في قائمة «ملف» أو في قائمة الأيقونة.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>لا علبة نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>يبدأ في علبة النظام، أو مصغّرًا حيث لا توجد، دون أن ينتزع التركيز من النافذة النشطة.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>لا يبدأ العرض التوضيحي تلقائيًا.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>تعذرت الكتابة في قائمة برامج بدء التشغيل في النظام.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>تعذرت إزالة Gatehouse من قائمة برامج بدء التشغيل في النظام.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>تحقق من إمكان الكتابة في مجلد إعداداتك.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>توكنات البوتات محفوظة في سلسلة مفاتيح نظامك وليست في أي مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>فحص سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>البوتات وتوكناتها</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>البوتات وتوكناتها</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>إخفاء الروابط</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>تظهر الروابط نقاطًا، وتُحجب رموز QR. يعمل النسخ والبحث كالمعتاد، ويبقى ما تكتبه مقروءًا. ويمكن ذلك أيضًا من قائمة «عرض».</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>تستجيب %1، لكنها لم تُهيأ بعد: ستطلب كلمة مرور جديدة عند حفظ أول توكن.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>تستجيب %1، لكنها مقفلة. يتيح لها «فحص سلسلة المفاتيح» أن تطلب منك كلمة مرورها.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>تستجيب %1، وهي غير مقفلة.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>توكنه في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>توكنه ناقص؛ أدخله عبر «استبدال التوكن…» في قائمة «ملف»</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>الرابط الأساسي</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>نسخ الرابط الأساسي</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>رمز QR للرابط الأساسي</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>تبديل الرابط الأساسي</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>آخر تبديل %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>لم يُبدَّل هنا قط</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>غير معروف إن كان هذا الرابط ما زال ساريًا</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · انضم %2</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>غير معلوم بعد. يسأل «تحديث» خوادم Telegram، وينشئ «تبديل» رابطًا.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>اختبار البروكسي</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>بلا بروكسي</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>As your system is set up; a server on this computer is always reached directly.</source>
        <translation>بحسب إعداد نظامك؛ أما الخادم على هذا الحاسوب فيجري الاتصال به مباشرةً دائمًا.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>يتصل Gatehouse بالخادم مباشرةً.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>يمر كل شيء عبر هذا البروكسي، ويتولى هو أيضًا الاستعلام عن اسم الخادم.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>يمر كل شيء في نفق عبر هذا البروكسي، ولا يستطيع البروكسي قراءته.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>هذا ليس اسمًا ولا عنوانًا. يكون مثل proxy.example.org أو 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>لا يُستخدم قبل أن يكون له عنوان ومنفذ.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>كلمة المرور في سلسلة مفاتيح نظامك. اكتب غيرها لاستبدالها.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>تُحفظ كلمة المرور في سلسلة مفاتيح نظامك ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>جارٍ سؤال خادم Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>رد خادم Bot API خلال %1 مللي ثانية.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>اسم الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>الحجم بالبكسل</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>التسمية أسفل الرمز</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>رسم SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر أو أفرغ بعض المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>إظهار رمز QR</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>المفتاح A يقبل الطلبات المحددة، والمفتاح D يرفضها</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>طلبات الانضمام</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>النبذة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>طلبات الانضمام</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>رصد الانضمام…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>طلبات غير معلومة هنا</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>عدد المنتظرين</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>ابحث في الاسم أو النبذة أو الرابط</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>جارٍ القبول…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>جارٍ الرفض…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>قبول أو رفض</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%Ln أشخاص ينتظرون</numerusform>
            <numerusform>%Ln شخصًا ينتظرون</numerusform>
            <numerusform>%Ln شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>كل الروابط</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>قبول المحدد (%1)</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>رفض المحدد (%1)</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>حدد أشخاصًا أولًا.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>المنتظرون بحسب Telegram: %1، والمعلوم منهم هنا: %2. لا يذكر Telegram أبدًا الطلبات السابقة للرصد، ولا ما مضى عليه أكثر من 24 ساعة حين لا رصد: قرر بشأنها في Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>جرّب كلمات أخرى أو رابطًا آخر.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>لا رصد جارٍ</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>يخبر Telegram البوت بمن يطلب الدخول، ولا رصد لهذا البوت بعد.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>يخبر Telegram البوت بمن يطلب الدخول، ولا رصد لبوتاتك بعد.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>يظهر هنا كل من يطلب الانضمام عبر رابط يشترط الموافقة.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: عولج الطلب في مكان آخر. قرر بشأنه مشرف آخر، أو سحبه صاحبه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and why nothing was decided about them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>صفحة رموز QR بصيغة PDF…</translation>
    </message>
    <message>
        <source>C&amp;SV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>تقدم الحفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>لم يُنشأ أي رابط.</numerusform>
            <numerusform>أُنشئ رابط واحد.</numerusform>
            <numerusform>أُنشئ رابطان.</numerusform>
            <numerusform>أُنشئت %Ln روابط.</numerusform>
            <numerusform>أُنشئ %Ln رابطًا.</numerusform>
            <numerusform>أُنشئ %Ln رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>لا روابط باقية للإنشاء. ما تحفظه الآن يحوي الموجود منها.</numerusform>
            <numerusform>بقي رابط واحد لم يُنشأ بعد. ما تحفظه الآن يحوي الموجود منها.</numerusform>
            <numerusform>بقي رابطان لم يُنشآ بعد. ما تحفظه الآن يحوي الموجود منها.</numerusform>
            <numerusform>بقيت %Ln روابط لم تُنشأ بعد. ما تحفظه الآن يحوي الموجود منها.</numerusform>
            <numerusform>بقي %Ln رابطًا لم تُنشأ بعد. ما تحفظه الآن يحوي الموجود منها.</numerusform>
            <numerusform>بقي %Ln رابط لم تُنشأ بعد. ما تحفظه الآن يحوي الموجود منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي رابط.</numerusform>
            <numerusform>رُفض رابط واحد.</numerusform>
            <numerusform>رُفض رابطان.</numerusform>
            <numerusform>رُفضت %Ln روابط.</numerusform>
            <numerusform>رُفض %Ln رابطًا.</numerusform>
            <numerusform>رُفض %Ln رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>لا روابط ضاع رد Telegram بشأنها.</numerusform>
            <numerusform>ربما يوجد رابط واحد: ضاع رد Telegram.</numerusform>
            <numerusform>ربما يوجد رابطان: ضاع رد Telegram.</numerusform>
            <numerusform>ربما توجد %Ln روابط: ضاع رد Telegram.</numerusform>
            <numerusform>ربما يوجد %Ln رابطًا: ضاع رد Telegram.</numerusform>
            <numerusform>ربما يوجد %Ln رابط: ضاع رد Telegram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>أُنشئت كل الروابط قبل إيقاف المهمة.</numerusform>
            <numerusform>لم يُنشأ رابط واحد، أُوقفت المهمة قبله.</numerusform>
            <numerusform>لم يُنشأ رابطان، أُوقفت المهمة قبلهما.</numerusform>
            <numerusform>لم تُنشأ %Ln روابط، أُوقفت المهمة قبلها.</numerusform>
            <numerusform>لم يُنشأ %Ln رابطًا، أُوقفت المهمة قبلها.</numerusform>
            <numerusform>لم يُنشأ %Ln رابط، أُوقفت المهمة قبلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>جارٍ قراءة الروابط…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %Ln روابط.</numerusform>
            <numerusform>نُسخ %Ln رابطًا.</numerusform>
            <numerusform>نُسخ %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>جارٍ نسخ الروابط…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>روابط</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>جدول Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>الصفحة %1 من %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>لم تُحفظ أي صفحة.</numerusform>
            <numerusform>حُفظت صفحة واحدة.</numerusform>
            <numerusform>حُفظت صفحتان.</numerusform>
            <numerusform>حُفظت %Ln صفحات.</numerusform>
            <numerusform>حُفظت %Ln صفحة.</numerusform>
            <numerusform>حُفظت %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>جارٍ رسم الرموز…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>التحقق من الصلاحيات</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>المحادثة والبوت</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>عضو في المحادثة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>دعوة المستخدمين عبر الرابط</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>ما يمكن لـ @%1 فعله في %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>جارٍ سؤال Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>لا. افتح في Telegram إعدادات المحادثة، ثم «المشرفون»، ثم «إضافة مشرف»، واختر البوت.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>لا. يلزم لذلك أن يكون البوت في المحادثة.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>لا. افتح في Telegram إعدادات المحادثة، ثم «المشرفون»، ثم البوت، وفعّل «دعوة المستخدمين عبر الرابط». وحتى ذلك الحين لا يمكن إنشاء روابطه ولا تغييرها ولا إبطالها.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>لا. يلزم أن يكون البوت مشرفًا لديه صلاحية «دعوة المستخدمين عبر الرابط».</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>معيّن: يستقبل برنامج آخر تحديثات هذا البوت. لا يمسّه Gatehouse؛ تعمل الروابط كالمعتاد، لكن لا يمكن رصد الانضمام هنا. للرصد عطّل الـ Webhook في ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>قواعد طلبات الانضمام</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>ما يُنفَّذ تلقائيًا مع كل من يطلب الدخول عبر رابط، ما دام Gatehouse يعمل ويرصد بوته. تجد كل قرار في «النشاط».</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>قبول كل من يطلب عبر هذا الرابط</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>رفض من في اسمه أو نبذته إحدى هذه الكلمات</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>رفض من في اسمه أو نبذته إحدى هذه الكلمات</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>كلمة أو عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>تطبيق على المنتظرين الآن</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>إحدى %Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>إحدى كلمتين</numerusform>
            <numerusform>إحدى %Ln كلمات</numerusform>
            <numerusform>إحدى %Ln كلمة</numerusform>
            <numerusform>إحدى %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two words</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>معطّلة: كل من يطلب ينتظر قرارك.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>يُقبل كل من يطلب.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>يُرفض كل من يكتب %1؛ ويُقبل سواه.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>يُرفض كل من يكتب %1؛ وينتظر سواه قرارك.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a link and its chat</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply to the %Ln person(s) who wait already</source>
        <translation>
            <numerusform>تطبيق على المنتظرين الآن</numerusform>
            <numerusform>تطبيق على الشخص المنتظر الآن</numerusform>
            <numerusform>تطبيق على الشخصين المنتظرين الآن</numerusform>
            <numerusform>تطبيق على %Ln أشخاص ينتظرون الآن</numerusform>
            <numerusform>تطبيق على %Ln شخصًا ينتظرون الآن</numerusform>
            <numerusform>تطبيق على %Ln شخص ينتظرون الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>لا رابط يشترط الموافقة. القواعد لما يشترطها.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>ابحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>في الجداول والقوائم</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>الصف الأول والأخير</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>الأحرف الأولى من اسمه</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>في طلبات الانضمام</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>الصف التالي والسابق</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>صفحة إلى الأمام أو الخلف</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (محسوب جزئيًا)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>من (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>إلى (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>كل الفترة المحسوبة</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>بقوا 10 دقائق</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>بقوا 24 ساعة</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>بقوا 7 أيام</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1٪ (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026, 14:00 – 15:00</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 14:00</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026 – 8 Nov 2026</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a time</comment>
        <translation>%1: غير محسوب</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: انضم %2، غادر %3؛ محسوب جزئيًا</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: انضم %2، غادر %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>بالداخل الآن</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>جاؤوا عبر رابط</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>جاؤوا بلا رابط</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: انضم %2، غادر %3</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: غير محسوب</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>محسوب منذ %1؛ ما قبل ذلك غير محسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>لا بوتات لم تُرصد قط.</numerusform>
            <numerusform>بوت واحد لم يُرصد قط؛ لا شيء يخصه محسوب.</numerusform>
            <numerusform>بوتان لم يُرصدا قط؛ لا شيء يخصهما محسوب.</numerusform>
            <numerusform>%Ln بوتات لم تُرصد قط؛ لا شيء يخصها محسوب.</numerusform>
            <numerusform>%Ln بوتًا لم تُرصد قط؛ لا شيء يخصها محسوب.</numerusform>
            <numerusform>%Ln بوت لم تُرصد قط؛ لا شيء يخصها محسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>لا رصد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>لا رصد منذ %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>لا انقطاعات رصد أخرى قبل ذلك.</numerusform>
            <numerusform>انقطع الرصد مرة أخرى قبل ذلك.</numerusform>
            <numerusform>انقطع الرصد مرتين أخريين قبل ذلك.</numerusform>
            <numerusform>انقطع الرصد %Ln مرات أخرى قبل ذلك.</numerusform>
            <numerusform>انقطع الرصد %Ln مرة أخرى قبل ذلك.</numerusform>
            <numerusform>انقطع الرصد %Ln مرة أخرى قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>بلا أي منها</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>انضموا: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>انضموا: إجمالًا</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>بالداخل</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>التكلفة لكل عضو بالداخل</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>التكلفة لكل عضو بقي 7 أيام</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: من</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>القرص ممتلئ؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>تتعذر الكتابة في المجلد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>تعذر حفظ الإحصائيات.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر أو أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>رصد الانضمام…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>لماذا بلا رابط؟</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>لا يذكر Telegram الرابط إلا حيث استُخدم. من يجد محادثة عامة بالبحث أو عبر @username الخاص بها أو عبر منشور محوَّل ينضم بلا أي رابط، وكذلك من يضيفه عضو آخر. ولا يُذكر من روابط المشرفين الآخرين سوى أولها. لذا لا يعود كثير من حالات الانضمام في المحادثات العامة إلى أي رابط.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>المنضمون والمغادرون</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>حفظ CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ صورة…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>لا بوت بعد</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>أضف بوتًا لعدّ من ينضم عبر روابطه.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>يعدّ Gatehouse من يأتي ومن يغادر من لحظة رصده للبوت.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>عددها في هذه الفترة الزمنية كبير جدًا أو صغير جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>لا روابط للمقارنة.</numerusform>
            <numerusform>يُقارَن رابط واحد فقط، هو الذي انضم عبره أكبر عدد.</numerusform>
            <numerusform>يُقارَن رابطان فقط، هما اللذان انضم عبرهما أكبر عدد.</numerusform>
            <numerusform>تُقارَن %Ln روابط فقط، هي التي انضم عبرها أكبر عدد.</numerusform>
            <numerusform>يُقارَن %Ln رابطًا فقط، هي التي انضم عبرها أكبر عدد.</numerusform>
            <numerusform>يُقارَن %Ln رابط فقط، هي التي انضم عبرها أكبر عدد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>لا وسوم للعرض.</numerusform>
            <numerusform>يُعرض وسم واحد فقط، هو الذي انضم عبر روابطه أكبر عدد.</numerusform>
            <numerusform>يُعرض وسمان فقط، هما اللذان انضم عبر روابطهما أكبر عدد.</numerusform>
            <numerusform>تُعرض %Ln وسوم فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
            <numerusform>يُعرض %Ln وسمًا فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
            <numerusform>يُعرض %Ln وسم فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>لا مواضع للعرض.</numerusform>
            <numerusform>يُعرض موضع واحد فقط، هو الذي انضم عبر روابطه أكبر عدد.</numerusform>
            <numerusform>يُعرض موضعان فقط، هما اللذان انضم عبر روابطهما أكبر عدد.</numerusform>
            <numerusform>تُعرض %Ln مواضع فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
            <numerusform>يُعرض %Ln موضعًا فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
            <numerusform>يُعرض %Ln موضع فقط، هي التي انضم عبر روابطها أكبر عدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>الرابط ذو الوسوم المتعددة يُحسب لكل منها.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>الرابط ذو المواضع المتعددة يُحسب لكل منها.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>بقوا: من بين من جاؤوا قبل مدة كافية. التكلفة: مقسومة على من جاؤوا عبر الروابط التي دُفعت لأجلها.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>حفظ الإحصائيات</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظت في %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>يتحقق فورًا إن عاد الوصول إلى Telegram ممكنًا.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>أخبار المهام</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لا اتصال بعد</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>لا اتصال، التحقق التالي بعد %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>لا شيء في الانتظار، المحاولة التالية بعد %1</numerusform>
            <numerusform>في الانتظار: %Ln، المحاولة التالية بعد %1</numerusform>
            <numerusform>في الانتظار: %Ln، المحاولة التالية بعد %1</numerusform>
            <numerusform>في الانتظار: %Ln، المحاولة التالية بعد %1</numerusform>
            <numerusform>في الانتظار: %Ln، المحاولة التالية بعد %1</numerusform>
            <numerusform>في الانتظار: %Ln، المحاولة التالية بعد %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>لا طلبات جارية</numerusform>
            <numerusform>طلب واحد جارٍ</numerusform>
            <numerusform>طلبان جاريان</numerusform>
            <numerusform>%Ln طلبات جارية</numerusform>
            <numerusform>%Ln طلبًا جاريًا</numerusform>
            <numerusform>%Ln طلب جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>الرصد ينتظر</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>رصد الانضمام جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>لا بوتات مرصودة</numerusform>
            <numerusform>بوت واحد مرصود</numerusform>
            <numerusform>بوتان مرصودان</numerusform>
            <numerusform>%Ln بوتات مرصودة</numerusform>
            <numerusform>%Ln بوتًا مرصودًا</numerusform>
            <numerusform>%Ln بوت مرصود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>المهام: %Ln</numerusform>
            <numerusform>المهام: %Ln</numerusform>
            <numerusform>المهام: %Ln</numerusform>
            <numerusform>المهام: %Ln</numerusform>
            <numerusform>المهام: %Ln</numerusform>
            <numerusform>المهام: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>لا مهام جارية</numerusform>
            <numerusform>مهمة واحدة جارية</numerusform>
            <numerusform>مهمتان جاريتان</numerusform>
            <numerusform>%Ln مهام جارية</numerusform>
            <numerusform>%Ln مهمة جارية</numerusform>
            <numerusform>%Ln مهمة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln رابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>رابط اشتراك جديد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>السعر بالنجوم</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>لا ينشئ Telegram روابط اشتراك إلا للقنوات، وسيرفض هذا الرابط.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>هذه القناة عامة: يمكن للناس الانضمام إليها مجانًا، بهذا الرابط أو بدونه.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>تغيير اسم رابط الاشتراك</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>اسم هذا الرابط غير معلوم: أُنشئ في مكان آخر، ولم يذكر Telegram شيئًا عنه بعد. يعيّن الحفظ الاسم بحسب ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>أدخل رقمًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>السعر والفترة نهائيان: لا يسمح Telegram لأحد بتغييرهما لاحقًا.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>أدخل سعرًا أولًا.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>سيكون الرابط بلا اسم. يبقى السعر والفترة كما هما.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>سيكون اسم الرابط «%1». يبقى السعر والفترة كما هما.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>يمكن لأي شخص الانضمام عبر هذا الرابط دون دفع نجوم.</numerusform>
            <numerusform>يمكن لأي شخص يدفع نجمة واحدة كل 30 يومًا الانضمام عبر هذا الرابط.</numerusform>
            <numerusform>يمكن لأي شخص يدفع نجمتين كل 30 يومًا الانضمام عبر هذا الرابط.</numerusform>
            <numerusform>يمكن لأي شخص يدفع %Ln نجوم كل 30 يومًا الانضمام عبر هذا الرابط.</numerusform>
            <numerusform>يمكن لأي شخص يدفع %Ln نجمة كل 30 يومًا الانضمام عبر هذا الرابط.</numerusform>
            <numerusform>يمكن لأي شخص يدفع %Ln نجمة كل 30 يومًا الانضمام عبر هذا الرابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>بانتظار Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>الوسم %1، %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>ضيف: شخص واحد، ساعة واحدة</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>فعالية: 100 شخص، يوم واحد</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>مفتوح لأسبوع</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>الطلب أولًا: بموافقة</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>عنوان القالب</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>عنوان القالب</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>تنتهي هذا الأسبوع</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>شبه ممتلئة</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>بلا انتهاء ولا حد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>مُبطلة</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>محادثة خاصة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>مجموعة خارقة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>بلا صلاحية</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>ليس مشرفًا</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>ليس عضوًا</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>تسريب؟</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>توكن مرفوض</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>بلا توكن</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>أُضيف البوت</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>استُبدل التوكن</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>أُزيل البوت</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>أُضيفت المحادثة</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>أُزيلت المحادثة من Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>رُقّيت إلى مجموعة خارقة</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>تغيّرت الصلاحيات</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>بُدِّل</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>عُثر عليه في Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>أُضيف إلى الدفتر</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>مُدِّد</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>أُدرج</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>تغيّرت الملاحظات</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>قُبل الطلب</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>عولج الطلب في مكان آخر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>ضاع الرد</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>يمكن للبوت دعوة المستخدمين</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>لا يمكن للبوت دعوة المستخدمين: امنحه «دعوة المستخدمين عبر الرابط»</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>البوت ليس مشرفًا</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>البوت ليس في المحادثة</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>أُزيل البوت من المحادثة</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>الصلاحيات غير معلومة بعد</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>كل الروابط</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>طلبات الانضمام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%Ln أشخاص ينتظرون</numerusform>
            <numerusform>%Ln شخصًا ينتظرون</numerusform>
            <numerusform>%Ln شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Acme News, 128 links</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Alumni, no right, 31 links</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person&apos;s name and username</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>الرابط الأساسي</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>لا ينتهي</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>معنى الرسالة</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>فتح Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>يمكن تفعيل البحث الأسبوعي في التفضيلات، ضمن «عام». لا يثبّت شيئًا أبدًا.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>سيسأل Gatehouse %1 عن رقم أحدث إصدار. ولا يقول شيئًا عنك أو عن بوتاتك أو محادثاتك.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>لديك أحدث إصدار، %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>صدر Gatehouse %1؛ ولديك %2. ثبّته فوق هذا: يُنسخ دفترك قبل أن يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>هناك مهمة جارية. تحقق بعد انتهائها أو إيقافها مؤقتًا.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>تعذرت معرفة ما إذا كان هناك إصدار أحدث.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>تحقق من اتصالك وحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>لم يعد @%1 مرصودًا.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>إعادة فتح البوابة</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>حدد بوتًا أو محادثة أولًا.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>أضف محادثة أولًا.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>البوابة مغلقة أصلًا.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>البوابة ليست مغلقة.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>تسريب محتمل</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>ينضم كثيرون إلى «%1» دفعةً واحدة.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>كان «%1» مخصصًا لـ %2، فجاء %3. أُغلق الرابط؛ ولك أن تقرر في Telegram بقاءه في المحادثة.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>جاء شخص آخر.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>جاء شخص آخر</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>رابط مخصص لشخص واحد استخدمه شخص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>لا روابط تنتهي خلال 3 أيام.</numerusform>
            <numerusform>رابط واحد ينتهي خلال 3 أيام.</numerusform>
            <numerusform>رابطان ينتهيان خلال 3 أيام.</numerusform>
            <numerusform>%Ln روابط تنتهي خلال 3 أيام.</numerusform>
            <numerusform>%Ln رابطًا تنتهي خلال 3 أيام.</numerusform>
            <numerusform>%Ln رابط تنتهي خلال 3 أيام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>لا روابط تمتلئ خلال 3 أيام بالمعدل الحالي.</numerusform>
            <numerusform>رابط واحد يمتلئ خلال 3 أيام بالمعدل الحالي.</numerusform>
            <numerusform>رابطان يمتلئان خلال 3 أيام بالمعدل الحالي.</numerusform>
            <numerusform>%Ln روابط تمتلئ خلال 3 أيام بالمعدل الحالي.</numerusform>
            <numerusform>%Ln رابطًا تمتلئ خلال 3 أيام بالمعدل الحالي.</numerusform>
            <numerusform>%Ln رابط تمتلئ خلال 3 أيام بالمعدل الحالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>روابط تنتهي قريبًا</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>فتح دفتر موجود…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>مرحبًا بك في Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>ما هو رابط البوت</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>رابط دعوة أنشأه بوت لقناتك أو مجموعتك. لا تستطيع تطبيقات Telegram نفسها تغييره ولا إبطاله، ولو كان المستخدم هو المالك. أما Gatehouse فيستطيع، عبر البوت.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>من أين تحصل على التوكن</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>راسل @BotFather في Telegram: الأمر /newbot ينشئ بوتًا جديدًا. ولبوت لديك من قبل أرسل /mybots واختره ثم اضغط API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>الصلاحية التي يحتاج إليها البوت</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>يجب أن يكون مشرفًا لديه صلاحية «دعوة المستخدمين عبر الرابط». افتح في Telegram إعدادات المحادثة، ثم «المشرفون»، ثم «إضافة مشرف».</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>أين يُحفظ التوكن</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>في سلسلة مفاتيح نظامك وليس في أي مكان آخر: لا في ملف ولا في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>لمن هذا الرابط؟</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>الرابط المستفسر عنه</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>التخمين</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>الروابط المحتملة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>عرض الرابط</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>لا يُظهر Telegram سوى أول هذا الرابط. قد يكون أحد الروابط أدناه التي تبدأ مثله؛ وهذا تخمين. وقد يكون أيضًا رابط مشرف آخر لا يمكن لأي بوت تغييره.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>يُعرض أول 50 فقط.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>أُزيلت من Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>هذا ليس رابط دعوة من Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>لا رابط في هذا الدفتر يبدأ مثل %1. يقتطع Telegram روابط المشرفين الآخرين؛ وهم وحدهم يمكنهم تغييرها.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>لا يعرف هذا الدفتر %1. إن أنشأه أحد بوتاتك فأدرجه عبر «إدراج روابط…»؛ وإلا فمنشئه وحده يمكنه تغييره.</translation>
    </message>
</context>
</TS>
