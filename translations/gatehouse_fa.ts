<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>باز کردن Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>دربارهٔ Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>کتابخانه‌ها</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>کپی اطلاعات نسخه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>لینک‌های دعوت ربات‌های Telegram شما را مدیریت می‌کند. این برنامه ساختهٔ Telegram نیست.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© ۲۰۲۶ پدیدآورندگان Gatehouse. نرم‌افزار آزاد با پروانهٔ MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>بر پایهٔ Qt %1 (LGPL) و QtKeychain (BSD) و libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>افزودن ربات…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>افزودن گفتگو…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>جایگزینی توکن…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>پشتیبان دفتر ثبت…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه‌سازی</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>تازه‌سازی همهٔ گفتگوها</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>لینک جدید…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>لینک جدید از آخرین قالب</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>لینک اشتراک جدید…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>ایجاد گروهی…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>ثبت لینک‌ها…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>تعویض لینک اصلی</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>تعویض لینک‌های اصلی…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>بستن دروازه…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>بازگشایی دروازه</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>پایش ورودها…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>بررسی اختیارات</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>حذف از Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>کپی لینک</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>کد QR…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>نام و لینک</translation>
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
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>ساخت مشابه…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>تعیین انقضا…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>تعیین سقف…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>تعیین تأیید مدیر…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>برچسب…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>قواعد درخواست‌ها…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>جستجوی لینک‌ها</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>گفتگوی قبلی</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>گفتگوی بعدی</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>دربارهٔ Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>کپی به‌صورت</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>پنهان کردن لینک‌ها</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>پالت فرمان‌ها…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>پنل بعدی</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>پنل قبلی</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنمای کاربر</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>بررسی به‌روزرسانی…</translation>
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
        <translation>همه‌چیز</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>تعویض‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>ربات‌ها و گفتگوها</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>موارد ناموفق</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>قبل ← بعد</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>دیسک پر است؛ خروجی تهیه نشد.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>فضا آزاد کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>نوشتن در این پوشه ممکن نیست؛ خروجی تهیه نشد.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>تهیهٔ خروجی از فعالیت‌ها ممکن نشد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>پوشهٔ دیگری انتخاب کنید یا روی دیسک فضا آزاد کنید.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>همهٔ گفتگوها</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>فعالیتی یافت نشد</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>هنوز فعالیتی نیست</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>خروجی فعالیت‌ها</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>پروندهٔ CSV برای صفحهٔ گسترده (*.csv);;پروندهٔ JSON برای برنامه‌ها (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>توقف خروجی</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>در حال تهیهٔ خروجی…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>تهیهٔ خروجی: تاکنون %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln سطر در %1 نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>تهیهٔ خروجی متوقف شد؛ پرونده‌ای نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>افزودن ربات</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>افزودن ربات</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>برنامهٔ Gatehouse از راه رباتی کار می‌کند که مدیر گفتگوهای شماست و اختیار دعوت کاربران را دارد. توکن ربات فقط در دسته‌کلید سیستم شما نگهداری می‌شود و هرگز در پرونده‌ای نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>توکن ربات</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>نمایش توکن</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>برنامهٔ دیگری از آن استفاده می‌کند</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>دسته‌کلید</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>افزودن ربات</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>در این صورت Gatehouse هرگز رویدادهای ربات را نمی‌خواند تا همهٔ آن‌ها به برنامهٔ دیگر برسد؛ پس نمی‌تواند ورودها را بشمارد یا درخواست‌های عضویت را نشان دهد.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>دکمهٔ «بررسی» نشان می‌دهد این توکن برای کدام ربات است.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>جایگزینی توکن</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>جایگزینی توکن</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>توکن جدید در دسته‌کلید سیستم شما جای توکن قبلی را می‌گیرد. لینک‌ها، گفتگوها و تاریخچه همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>جایگزینی توکن</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>توکن تغییر کرده است. دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>از @BotFather، بخش API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>توکن از یک عدد، یک دونقطه و ۳۵ حرف یا رقم تشکیل شده است. آن را کامل کپی کنید.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>در حال پرسیدن از Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2، هم‌اکنون بررسی شد</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>ربات %1 از قبل در Gatehouse هست. برای دادن توکن دیگر از «جایگزینی توکن…» استفاده کنید.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>توکن فعلی را از @BotFather (API Token) کپی و اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>چیزی ذخیره نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>در حال پرسیدن از Telegram و ذخیرهٔ توکن…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>در حال ذخیرهٔ توکن در دسته‌کلید…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1، هنوز راه‌اندازی نشده: ابتدا گذرواژهٔ جدیدی می‌خواهد</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1، قفل: ابتدا گذرواژه‌اش را می‌خواهد</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1، باز</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>افزودن گفتگو</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>افزودن گفتگو</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>کانال یا گروهی که ربات در آن مدیر است و اختیار «دعوت کاربران از طریق لینک» را دارد. Gatehouse فقط از Telegram دربارهٔ آن می‌پرسد؛ کسی در گفتگو متوجه نمی‌شود.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>گفتگوی یافت‌شده</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>افزودن گفتگو</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>لینک دعوت نشان نمی‌دهد به کدام گفتگو می‌رسد. @نام یا شمارهٔ گفتگو، یا لینک یکی از پیام‌های آن را وارد کنید.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>این نشانی هیچ گفتگویی نیست. @نام، لینکی مانند t.me/name یا شماره وارد کنید.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>هیچ گفتگویی چنین نامی ندارد: نام از ۴ تا ۳۲ حرف لاتین، رقم و «_» دارد و با حرف شروع می‌شود.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>هیچ کانال یا گروهی این شماره را ندارد. شماره چیزی شبیه -1001234567890 است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>ربات مدیر است و می‌تواند کاربران را دعوت کند.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>اختیار «دعوت کاربران از طریق لینک» داده نشده است. آن را در Telegram بدهید: تنظیمات گفتگو، «مدیران»، ربات. می‌توانید گفتگو را همین حالا اضافه کنید و این کار را بعداً انجام دهید.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>ربات مدیر نیست. آن را در Telegram مدیر کنید: تنظیمات گفتگو، «مدیران»، با اختیار «دعوت کاربران از طریق لینک». می‌توانید گفتگو را همین حالا اضافه کنید و این کار را بعداً انجام دهید.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>ربات در این گفتگو نیست. آن را در Telegram اضافه کنید: تنظیمات گفتگو، «مدیران»، با اختیار «دعوت کاربران از طریق لینک». می‌توانید گفتگو را همین حالا اضافه کنید و این کار را بعداً انجام دهید.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>ربات از این گفتگو حذف شده است. در Telegram آن را از فهرست کاربران حذف‌شده بیرون بیاورید و سپس در «مدیران» با اختیار «دعوت کاربران از طریق لینک» اضافه کنید. می‌توانید گفتگو را همین حالا اضافه کنید و این کار را بعداً انجام دهید.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>معلوم نیست ربات اینجا چه اختیاراتی دارد؛ Telegram آن را نمی‌گوید.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>هنوز رباتی نیست. ابتدا یکی اضافه کنید: پرونده، افزودن ربات…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>دکمهٔ «بررسی» از Telegram می‌پرسد این گفتگو چیست.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>ورودی تغییر کرده است. دوباره بررسی کنید.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@نام، لینک گفتگو یا لینک یکی از پیام‌های آن، شماره، یا نشانی آن در نسخهٔ وب.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>در حال پرسیدن از Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>گروه به سوپرگروه ارتقا یافته و شمارهٔ جدیدی دارد.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>این گفتگو از قبل در Gatehouse هست.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>در حال نوشتن در دفتر ثبت…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>ثبت لینک‌ها</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>لینک‌هایی که ربات‌های شما جای دیگری ساخته‌اند: در برنامه‌ای دیگر یا پیش از آمدن به اینجا. وضعیت آن‌ها «بررسی‌نشده» ثبت می‌شود، چون از Bot API نمی‌توان دربارهٔ لینک پرسید. ابطال چنین لینکی به تنظیماتش نیاز ندارد؛ ویرایش آن هر چهار تنظیم را از نو می‌نویسد. فقط لینک‌هایی که خود ربات ساخته قابل تغییرند.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>متن دارای لینک</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>لینک‌ها یا هر متن لینک‌داری را بچسبانید. پرونده را هم می‌توان اینجا رها کرد.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>دربارهٔ متن</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>گفتگوی همهٔ لینک‌های جدید</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>انتخاب گفتگو…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>لینک‌های یافت‌شده</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>گفتگویی که از Gatehouse حذف شده</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>بدون لینک</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>کوتاه‌شده در Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>ثبت نشد</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>«%1» در %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>از مدیری دیگر است؛ قابل ثبت نیست</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>خواندن پرونده ممکن نشد.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>یک پروندهٔ متنی معمولی انتخاب کنید که اجازهٔ خواندنش را دارید.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>متن برای نمایش در اینجا بیش از حد طولانی است؛ لینک‌هایش در پایین آمده‌اند.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>همهٔ آن بررسی نشد: حداکثر ۱۰ مگابایت و ۱۰٬۰۰۰ لینک در هر بار. بقیه را پس از آن ثبت کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>%Ln سطر دیگر بدون لینک</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>در حال نوشتن در دفتر ثبت…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>ثبت %Ln لینک</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>ثبت لینک‌ها</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>برنامهٔ Gatehouse روزی یک بار از دفتر ثبت خود رونوشت می‌گیرد و %Ln رونوشت آخر را نگه می‌دارد. توکن‌ها در هیچ‌کدام نیستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — روزانه، %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — پیش از به‌روزرسانی، %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — پیش از بازیابی، %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>برنامهٔ Gatehouse با این رونوشت از نو شروع می‌شود. آنچه پس از آن انجام شده در Telegram همان‌طور می‌ماند، ولی دفتر ثبت از آن خبر ندارد. دفتر ثبت کنونی به‌صورت رونوشت نگه داشته می‌شود تا بتوانید به آن برگردید.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln تغییر در Telegram هنوز در جریان یا بی‌پاسخ است. دفتر ثبت بازیابی‌شده از آن خبر ندارد: بهتر است تا پایان کار صبر کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>دفتر ثبت مربوط به %1 بازیابی شود؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>در حال بررسی رونوشت…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>شروع دوبارهٔ Gatehouse…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>ناقص شمرده‌شده</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>شمرده‌نشده</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>ابتدا لینکی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>ابتدا گفتگویی اضافه کنید.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>نیاز به تأیید مدیر</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>بدون تأیید</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>کدام لینک‌ها نشان داده شوند</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>لینک‌های بررسی‌نشده</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>لینک‌های اشتراک</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>علت کنار گذاشتن</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>شامل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>کنار گذاشته: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln لینک بررسی‌نشده است: Bot API نمی‌تواند تنظیماتش را بگوید. لینک‌های جدید همان تنظیماتی را می‌گیرند که Gatehouse نشان می‌دهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln لینک بررسی‌نشده است: Bot API نمی‌تواند تنظیماتش را بگوید. این کار هر چهار تنظیم، یعنی نام، انقضا، سقف و تأیید مدیر را از نو می‌نویسد؛ آنچه Gatehouse نمی‌داند از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln مورد از آن‌ها لینک اشتراک است: با لینک باطل‌شده دیگر کسی نمی‌تواند مشترک شود. کسانی که پرداخت می‌کنند می‌مانند و تکلیف پرداخت بعدی‌شان با Telegram است. اگر نپذیرد، همه‌چیز همان‌طور که هست می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>برای این لینک‌ها کاری نیست.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 از %2 خوانده شد</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>نام وارد نشده است.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>تاریخ نیست. به‌صورت %1 یا %2 بنویسید.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>این زمان گذشته است.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>در فهرستی به این بلندی نوبت این لینک خیلی دیر می‌رسد: تا آن زمان منقضی شده است.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>لینک با تأیید مدیر نمی‌تواند سقف داشته باشد.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>بنویسید %1 یا %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>مبلغ نیست. به‌صورت %1 بنویسید.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>سطر %1: درون خانه علامت نقل قول هست. کل خانه را در علامت نقل قول بگذارید و علامت‌های درون آن را دوتایی کنید.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>سطر %1: پس از علامت نقل قول پایانی چیزی آمده است.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>سطر %1: علامت نقل قولی که اینجا باز می‌شود، هرگز بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>جایی که عدد باید بیاید {n} بنویسید.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>عدد آخر از عدد اول کوچک‌تر است.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>هر الگو حداکثر %Ln لینک می‌سازد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>فقط %Ln ردیف اول خوانده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>استفاده نشد: %Ln ستون: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>از ستون‌های تکراری، اولی به حساب می‌آید: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>هر سطر یک نام است.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>سقف</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>محل انتشار</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>جدید، هم‌نام</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln خطا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>کنار گذاشته: %Ln خطا</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>تکراری در فهرست</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>لینکی با این نام هست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln لینک ساخته خواهد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln ردیف خطا دارد: اصلاح کنید یا کنار بگذارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln مورد تکراری کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ردیف کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>با حدود یک درخواست در ثانیه، نزدیک به %1 طول می‌کشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 minute 25 seconds</comment>
        <translation>%1 و %2</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignDefaults</name>
    <message>
        <source>&amp;Require approval</source>
        <translation>نیاز به تأیید مدیر</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>جایی که فهرست چیزی نگفته</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>ذکرنشده</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>هزینهٔ هر لینک</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>محل انتشار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>فهرست یا پرونده</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>صفرهای ابتدا</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>در هر سطر یک نام، یا CSV با این سرستون‌ها: name, expires, limit, approval, tags, cost, placement, note. پرونده را هم می‌توان اینجا رها کرد.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>دربارهٔ فهرست</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>باز کردن پرونده…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>نام‌ها یا CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>اینفلوئنسر {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>دربارهٔ الگو</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>الگوی نام</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>عدد به‌جای {n} می‌آید.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>محل‌های انتشار</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (لینک باید جایگزین شود)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>لازم</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>بدون نیاز</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>ذکرنشده</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Limit: 100</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>Limit: none → 100</comment>
        <translation>%1: از %2 به %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>از %1 به %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did it: somebody at this program&apos;s window</comment>
        <translation>شما</translation>
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
        <translation>در Telegram طور دیگری است: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>ابتدا گفتگویی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>ابتدا گفتگویی اضافه کنید.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>لینک اشتراک در Telegram فقط برای کانال‌هاست و این یک گروه است.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>لینک جدید از «%1».</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>در کلیپ‌بورد است: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln لینک ثبت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>تا وقتی Telegram چیزی دربارهٔ آن‌ها نگفته، «بررسی‌نشده» می‌مانند.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>ربات @%1 از Gatehouse حذف شود؟</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>توکن آن از دسته‌کلید پاک می‌شود. لینک‌هایش همچنان کار می‌کنند؛ دفتر ثبت آن‌ها و تاریخچه‌شان را نگه می‌دارد و با افزودن دوبارهٔ ربات باز نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>حذف ربات</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>گفتگوی «%1» از Gatehouse حذف شود؟</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>ربات در گفتگو می‌ماند و لینک‌هایش همچنان کار می‌کنند. دفتر ثبت آن‌ها و تاریخچه‌شان را نگه می‌دارد و با افزودن دوبارهٔ گفتگو باز نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>حذف گفتگو</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>ابتدا ربات یا گفتگویی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>ابتدا رباتی اضافه کنید.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>لینک جدید</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>عنوان گفتگو</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>توضیحات گفتگو</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>از همهٔ ربات‌ها و گفتگوها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>در حال تازه‌سازی…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>جستجوی لینک‌ها</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>جستجوی نام، لینک یا یادداشت</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>بخش‌های گفتگو</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>لینک «%1» معلق شد.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>هر کس با آن بیاید باید درخواست بدهد. «ازسرگیری» همه‌چیز را به حال اول برمی‌گرداند.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>هنوز گفتگویی نیست</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>کانال یا گروهی را که ربات در آن مدیر است اضافه کنید.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>این ربات هنوز گفتگویی ندارد</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>لینکی یافت نشد</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>واژه‌های دیگر یا پالایهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>هنوز لینکی نیست</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>اولین لینک را بسازید یا لینک‌هایی را که ربات جای دیگری ساخته ثبت کنید.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>ابتدا گفتگویی انتخاب کنید.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>از قبل در حال تعویض است.</translation>
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
        <translation>%1، لینک %2، %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>چیزی یافت نشد. حرف‌های اول واژه‌ها را امتحان کنید.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>یافتن فرمان، گفتگو یا لینک</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>اکنون ممکن نیست.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>منوی %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1، صفحه‌ای از تنظیمات</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1، گفتگو، %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>ذکرنشده</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>مبلغ نیست. به‌صورت %1 بنویسید.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>ایجاد گروهی لینک‌ها</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>کنار گذاشتن ردیف‌های خطادار</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>ساخت تکراری‌ها هم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>اجرای آزمایشی</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>اجرای آزمایشی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>ایجاد لینک‌ها</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>باز کردن فهرست لینک‌ها</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>فهرست‌ها (*.csv *.tsv *.txt);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>به‌صورت CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>به‌صورت Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>آنچه ساخته می‌شد در پرونده‌ای نوشته می‌شود. چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>خواندن پرونده ممکن نشد.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>یک پروندهٔ متنی معمولی انتخاب کنید که اجازهٔ خواندنش را دارید.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>فهرستی بچسبانید، پرونده‌ای باز کنید یا الگویی انتخاب کنید. آنچه از آن ساخته می‌شود اینجا نمایش داده می‌شود؛ تا شما نگویید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>ایجاد %Ln لینک</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>ایجاد لینک‌ها</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>اجرای-آزمایشی</translation>
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
        <translation>آنچه ساخته می‌شد در پرونده است. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>در حال نوشتن پرونده…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>در حال بررسی فهرست…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>ایجاد %Ln لینک در «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>در حال نوشتن کار در دفتر ثبت…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>متن فنی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>پرونده را اینجا رها کنید تا وارد شود</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>پرونده را اینجا رها کنید تا لینک‌هایش ثبت شود</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>لینک را اینجا رها کنید تا جستجو شود</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>لینک‌ها را اینجا رها کنید تا ثبت شوند</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>در این متن لینک دعوتی نیست</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>توکن ربات را نمی‌توان اینجا رها کرد</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>نام سرور پیدا نشد.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>اتصال اینترنت و نشانی سرور را در «تنظیمات» بررسی کنید.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>سرور در دسترس نیست.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>اتصال اینترنت را بررسی کنید. چیزی فرستاده نشد؛ دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>اتصال امن نیست: گواهی سرور پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>چیزی فرستاده نشد. تاریخ این رایانه را بررسی کنید و ببینید آیا پروکسی یا دیوار آتشی ارتباط را می‌خواند.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>اتصال ساده با http فقط برای همین رایانه پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>از نشانی‌ای استفاده کنید که با https:// شروع شود.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>اتصال پیش از رسیدن پاسخ قطع شد.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>معلوم نیست Telegram آن را انجام داده یا نه. «تازه‌سازی» وضعیت را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>پاسخ Telegram به‌موقع نرسید.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>سرور می‌خواست درخواست را به جای دیگری بفرستد. Gatehouse آن را دنبال نمی‌کند.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>نشانی سرور را در «تنظیمات» بررسی کنید.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>پاسخ از هر پاسخ Telegram بزرگ‌تر بود.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>پاسخ قابل فهم نبود: شاید چیزی میان اینجا و Telegram به‌جای آن پاسخ داده باشد.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>معلوم نیست Telegram آن را انجام داده یا نه. «تازه‌سازی» وضعیت را نشان می‌دهد؛ اگر همین‌طور ماند، نشانی سرور را در «تنظیمات» بررسی کنید.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>سرور Telegram از خطایی داخلی خبر می‌دهد.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>معلوم نیست Telegram آن را انجام داده یا نه. «تازه‌سازی» پس از یک دقیقه وضعیت را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>توکن ربات را Telegram نپذیرفت: باطل شده یا اشتباه است.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>توکن فعلی را از @BotFather کپی کنید (/mybots، API Token) و با «جایگزینی توکن…» وارد کنید.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>سرور رباتی با این توکن نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>توکن را کامل از @BotFather کپی کنید و درستی نشانی سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>ربات از این سرور خارج شده و روی سرور دیگری کار می‌کند.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>نشانی سرور خودش را در «تنظیمات» وارد کنید، یا پس از برگشتن آن ده دقیقه صبر کنید.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>این سرور برای این درخواست بیش از حد قدیمی است.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>سرور Bot API خودتان را به‌روزرسانی کنید.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>برنامهٔ دیگری رویدادهای این ربات را دریافت می‌کند.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>برنامهٔ Gatehouse کاری به آن ندارد. اگر می‌خواهید پایش انجام شود، ابتدا برنامهٔ دیگر را متوقف کنید.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>سرور Telegram می‌خواهد %1 صبر کنیم.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>برنامهٔ Gatehouse صبر می‌کند و خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>چنین گفتگویی برای این ربات در Telegram پیدا نشد.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>املای آن را بررسی کنید. برای گفتگوی خصوصی، ابتدا ربات را آنجا مدیر کنید و شمارهٔ گفتگو را وارد کنید.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>گروه به سوپرگروه ارتقا یافته و شمارهٔ جدیدی دارد.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>از «تازه‌سازی» استفاده کنید.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>گفتگو حذف شده است.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>لینک‌هایش دیگر کار نمی‌کنند. آن را از Gatehouse حذف کنید.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>ربات در این گفتگو نیست.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>در Telegram، تنظیمات گفتگو و بخش «مدیران» را باز کنید و ربات را با اختیار «دعوت کاربران از طریق لینک» اضافه کنید.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>ربات از این گفتگو حذف شده است.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>در Telegram آن را از فهرست کاربران حذف‌شده بیرون بیاورید و دوباره به‌عنوان مدیر اضافه کنید.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>ربات اینجا اختیار مدیریت لینک‌های دعوت را ندارد.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>در Telegram، تنظیمات گفتگو، بخش «مدیران» و ربات را باز کنید و «دعوت کاربران از طریق لینک» را روشن کنید. سپس «تازه‌سازی» را بزنید.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>این گفتگو با یک نفر است؛ لینک دعوت ندارد.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>کانال یا گروهی وارد کنید.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>این پیام‌های مستقیم یک کانال است؛ لینک دعوت ندارد.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>خود کانال را وارد کنید.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>درخواست عضویت دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>مدیر دیگری تصمیم گرفته یا خود شخص آن را پس گرفته است.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>این شخص از قبل در گفتگو هست.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>این شخص در بیشترین تعداد گفتگویی که Telegram اجازه می‌دهد عضو است و نمی‌توان او را راه داد.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>ابتدا باید گفتگوی دیگری را ترک کند. درخواست منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>حساب Telegram این شخص حذف شده است.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>کسی نیست که راه داده شود. درخواست را رد کنید.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>ربات اجازه ندارد این شخص را در Telegram ببیند.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>دربارهٔ درخواست در Telegram تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>درخواست کامل به Telegram نرسید و پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>چیزی تغییر نکرد. دوباره امتحان کنید؛ اگر همین‌طور ماند، وجود پروکسی در مسیر را بررسی کنید و متن «جزئیات» را گزارش دهید.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>درخواست را Telegram نپذیرفت و علتش را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>درخواست را Telegram نپذیرفت: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>سرور Telegram چنین لینکی از این ربات در این گفتگو نمی‌شناسد: قبلاً باطل شده یا متعلق به گفتگو یا مدیر دیگری است.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>اگر از این ربات بوده، دیگر کسی نمی‌تواند با آن بپیوندد.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>این لینک اصلی ربات است و ویرایش نمی‌شود.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>به‌جای آن تعویضش کنید.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>این تاریخ انقضا را Telegram نمی‌پذیرد؛ شاید در این فاصله گذشته باشد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>چیزی تغییر نکرد. تاریخ دیرتری انتخاب کنید و ساعت این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>این سقف اعضا را Telegram نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>چیزی تغییر نکرد. عددی از ۱ تا ۹۹۹۹۹ وارد کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>لینکی که به تأیید مدیر نیاز دارد نمی‌تواند سقف اعضا داشته باشد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>چیزی تغییر نکرد. یکی از این دو را خاموش کنید.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>این قیمت یا دوره را Telegram برای اشتراک نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>چیزی تغییر نکرد. قیمت اشتراک ۱ تا ۱۰۰۰۰ ستاره و دورهٔ آن ۳۰ روز است.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>این گفتگو نمی‌تواند لینک اشتراک داشته باشد؛ فقط کانال‌ها می‌توانند.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>چیزی تغییر نکرد. لینک بدون قیمت بسازید یا از کانال خصوصی استفاده کنید.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>آنچه پیش‌تر فرستاده شده پس گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>این مقدار معتبر نیست.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>آن را اصلاح کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>از قبل در Gatehouse هست.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>در این دفتر ثبت نیست.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>تغییر دیگری در این لینک هنوز در جریان است.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>صبر کنید تا تمام شود، سپس دوباره امتحان کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>لینک در این فاصله تغییر کرده است.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>چیزی فرستاده نشد. وضعیت کنونی آن را ببینید و ویرایش کنید.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>این توکن برای ربات دیگری است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>چیزی تغییر نکرد. برای ربات دیگر از «افزودن ربات…» استفاده کنید.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>این رایانه سرویس دسته‌کلید برای نگهداری توکن ندارد و Gatehouse توکن‌ها را جای دیگری نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>یکی از این دو را نصب کنید: GNOME Keyring (بستهٔ gnome-keyring) یا KDE Wallet (بستهٔ kwalletmanager). سپس دوباره وارد سیستم شوید و یک بار دیگر امتحان کنید. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>دسته‌کلید قفل است.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>آن را با گذرواژهٔ ورود خود باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>دسته‌کلید اجازهٔ دسترسی نداد.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>وقتی اجازه می‌خواهد به Gatehouse اجازه دهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>دسته‌کلید برای این ربات توکنی ندارد.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>آن را دوباره با «جایگزینی توکن…» وارد کنید.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>دسته‌کلید این کار را انجام نداد.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>دوباره امتحان کنید؛ اگر همین‌طور ماند، یک بار از سیستم خارج و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>دیسک پر است؛ نوشتن دفتر ثبت ممکن نشد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>چیزی فرستاده نشد. فضا آزاد کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>نوشتن در پوشهٔ نمایه ممکن نیست.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>به کاربر خود اجازهٔ نوشتن در آنجا بدهید یا برنامه را با --profile و پوشه‌ای دیگر اجرا کنید.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>این نمایه در Gatehouse دیگری باز است که پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>آن را ببندید یا برنامه را با --profile و پوشه‌ای دیگر اجرا کنید.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>دفتر ثبت را نسخهٔ جدیدتری از Gatehouse نوشته است. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>جدیدترین نسخه را نصب کنید.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>پروندهٔ دفتر ثبت آسیب دیده است. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>نام جدیدترین پشتیبان در «جزئیات» آمده است: رونوشتی از آن را جای دفتر ثبت بگذارید.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>خواندن یا نوشتن دفتر ثبت ممکن نشد.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>پاسخ سامانهٔ پرونده‌ها در «جزئیات» آمده است.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>نام پروکسی پیدا نشد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>چیزی فرستاده نشد. پروکسی را در «تنظیمات»، بخش «شبکه» بررسی کنید.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>پروکسی در دسترس نیست یا به سرور نمی‌رسد.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>پروکسی نام کاربری یا گذرواژه را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>چیزی فرستاده نشد. آن‌ها را دوباره در «تنظیمات»، بخش «شبکه» وارد کنید.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>۱ ساعت</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>۱ روز</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>۱ هفته</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>دلخواه</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاریخ انقضا</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>بار دوم %1: آن شب ساعت عقب کشیده می‌شود و این زمان دو بار می‌آید</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>آن شب ساعت جلو کشیده می‌شود و این زمان وجود ندارد. به‌جای آن %1 در نظر گرفته می‌شود.</translation>
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
        <translation>اجرای نسخهٔ نمایشی ممکن نشد.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>برنامهٔ Gatehouse را از نو نصب کنید یا با --demo اجرا کنید.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>نسخهٔ نمایشی در پنجرهٔ جداگانه‌ای باز می‌شود. نه ربات می‌خواهد و نه شبکه، و چیزی از خود به جا نمی‌گذارد.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>باز کردن دفتر ثبت موجود</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>دفتر ثبت، پشتیبان یا خروجی (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>این دفتر ثبت در حال استفاده است، یا برنامه‌اش درست بسته نشده است.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>برنامهٔ Gatehouse را که از آن استفاده می‌کند ببندید، یا یکی از پشتیبان‌های آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>در حال بررسی دفتر ثبت…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>شروع دوبارهٔ Gatehouse با این دفتر ثبت…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>پنهان کردن گام‌های نخست</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>افزودن ربات</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>افزودن گفتگو</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>دادن اختیار دعوت به ربات</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>ساختن اولین لینک</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>کپی لینک</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>اولین لینک شما در کلیپ‌بورد است. همین بود.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>بستن دروازه</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>آنچه بسته می‌شود</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>آنچه باز می‌ماند</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>راه‌های ورودی که باز می‌مانند</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>نگه داشتن درخواست‌های عضویت: قواعد در این مدت کسی را راه نمی‌دهند</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>هر %Ln گفتگو</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>دستی</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>۱ ساعت دیگر</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>۶ ساعت دیگر</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>۱ روز دیگر</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>در حال بررسی لینک‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln راه ورود باز می‌ماند. برای آن‌ها چه می‌توان کرد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>در حال بستن…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>راهنمای کاربر</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>عقب</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>جستجو در راهنما</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحهٔ راهنما</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>موارد یافت‌شده</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>چیزی یافت نشد. واژهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>ربات‌های جدید</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%1٪ خوانده شد</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln ربات جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln گفتگوی جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln لینک جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln لینک موجود که در پرونده جدیدتر است: از پرونده گرفته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln لینک موجود که در دفتر ثبت جدیدتر است: همان‌طور می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln لینک موجود که یادداشت‌ها، برچسب‌ها و محل‌های انتشار از پرونده به آن افزوده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln لینک موجود که در هر دو یکسان است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln رنگ جدید برچسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln سطر جدید تاریخچه</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>همهٔ محتوای این پرونده در دفتر ثبت هست.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1، روی سرور %2: این سرور توکنی را که وارد می‌کنید خواهد دید</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>در چنین پرونده‌ای هرگز توکنی نیست. این ربات‌ها توکن خود را خواهند خواست («جایگزینی توکن…»):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>این پرونده خروجی دفتر ثبت Gatehouse نیست.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>پرونده‌ای انتخاب کنید که با «خروجی…» نوشته شده باشد.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>این پرونده را نسخهٔ جدیدتری از Gatehouse نوشته است.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>برنامهٔ Gatehouse را به‌روزرسانی کنید و دوباره پرونده را وارد کنید.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>این پرونده آسیب دیده است. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>محل آسیب در «جزئیات» آمده است.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>پرونده در این فاصله تغییر کرده است. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>دوباره آن را وارد کنید.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال وارد کردن…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>جانشین آن ساخته شده، ولی این لینک هنوز کار می‌کند.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ایجاد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>آخرین پاسخ</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>لینک پیشین: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>جانشین: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1، %Ln ستاره برای %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمرده‌نشده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln عضو هم‌زمان</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>مدیران هر شخص را تأیید می‌کنند</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>توسط %1، مدیری دیگر</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 توسط این ربات</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>لینکی را انتخاب کنید تا همه‌چیز آن را ببینید.</translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>تکرار نپذیرفته‌ها</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>جزئیات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>وضعیت کار</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>مشکلات کار</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>مرحلهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>ذخیرهٔ نتیجه…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>ثبت لینک‌ها…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>تکرار نپذیرفته‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>علت</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>جزئیات کار</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>همهٔ مرحله‌ها</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>شروع: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>شاید لینکی ساخته شده باشد: پاسخ Telegram دربارهٔ آن گم شد. در Telegram، در تنظیمات گفتگو، «لینک‌های دعوت»، ربات، دنبال لینکی بی‌نام بگردید؛ اگر بود، آن را در «ثبت لینک‌ها…» بچسبانید.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>شاید لینکی ساخته شده باشد: پاسخ Telegram دربارهٔ آن گم شد. در Telegram، در تنظیمات گفتگو، «لینک‌های دعوت»، ربات، دنبال «%1» بگردید؛ اگر بود، آن را در «ثبت لینک‌ها…» بچسبانید.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>پاسخ Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>بدون سقف</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>بدون تأیید، سقف %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>بدون تأیید</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1، سقف %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>باطل‌شده؛ لینکی جدید به‌جای آن</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>لینک جدید</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>ایجاد %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>ابطال %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>تعلیق %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>ازسرگیری %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>تمدید %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>تعیین انقضای %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>تعیین سقف %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>حذف سقف %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>روشن کردن تأیید مدیر برای %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>خاموش کردن تأیید مدیر برای %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>برچسب زدن به %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>تعویض %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>تعویض %Ln لینک اصلی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>بستن دروازه: %Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>تأیید %Ln درخواست عضویت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>رد %Ln درخواست عضویت</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>ایجاد گروهی لینک‌ها</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>ابطال لینک‌ها</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>تعلیق لینک‌ها</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>ازسرگیری لینک‌ها</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>تمدید لینک‌ها</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>تعیین انقضا</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>تعیین سقف</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>تعیین تأیید مدیر</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>برچسب زدن به لینک‌ها</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>تعویض لینک‌ها</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>تعویض لینک‌های اصلی</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>بستن دروازه</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>تأیید درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>رد درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>با لینک باطل‌شده دیگر کسی نمی‌تواند بپیوندد و ابطال برگشت‌ناپذیر است. اعضایی که با آن آمده‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>هر کس با لینک معلق بیاید باید درخواست بدهد. سقف آن حفظ می‌شود و «ازسرگیری» همه‌چیز را به حال اول برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>لینک‌ها مانند پیش از تعلیق افراد را می‌پذیرند.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>هر لینک %Ln روز دیرتر از حالا پایان می‌یابد؛ لینک منقضی، %Ln روز از هم‌اکنون.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>همهٔ لینک‌ها هم‌زمان پایان می‌یابند. نام، سقف و تأیید مدیر همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>همهٔ لینک‌ها سقف یکسانی می‌گیرند. نام، انقضا و تأیید مدیر همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>با تأیید مدیر، افراد درخواست می‌دهند و مدیران آن‌ها را راه می‌دهند. لینک با تأیید مدیر نمی‌تواند سقف اعضا داشته باشد: سقفی را که دارد از دست می‌دهد.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>برچسب به برچسب‌های لینک‌ها افزوده می‌شود. از Telegram چیزی پرسیده نمی‌شود: برچسب‌ها فقط در دفتر ثبت شما هستند.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>برای هر لینک جانشینی با همان تنظیمات ساخته و خود آن باطل می‌شود؛ ابطال برگشت‌ناپذیر است. لینک‌های جدید را باید جای لینک‌های قبلی بگذارید.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>لینک اصلی ربات در هر گفتگو با لینک جدیدی تعویض می‌شود و لینک قبلی برای همهٔ دارندگانش از کار می‌افتد؛ این کار برگشت‌ناپذیر است. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>این کار کمی طول می‌کشد و در فهرست کارها ادامه می‌یابد؛ می‌توانید متوقفش کنید.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>با حدود یک درخواست در ثانیه برای هر گفتگو، نزدیک به %1 طول می‌کشد. در فهرست کارها ادامه می‌یابد و می‌توانید آن را معلق یا متوقف کنید، حتی پس از اجرای دوبارهٔ برنامه.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>این لینک معلق است و سقفش برای بعد نگه داشته شده. ابتدا آن را از سر بگیرید.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>لینک با تأیید مدیر نمی‌تواند سقف اعضا داشته باشد.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>از قبل همین‌طور است.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>نپذیرفته</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>رهاشده</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>کاری باقی نمانده بود: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>از قبل بسته بود.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>جای دیگری رسیدگی شده: مدیر دیگری تصمیم گرفته یا خود شخص درخواست را پس گرفته است.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>جای دیگری رسیدگی شده: شخص از قبل در گفتگو هست.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>پاسخ گم شد: شاید لینکی ساخته شده باشد.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>پاسخ گم شد؛ Gatehouse معلوم می‌کند چه شده است.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>متوقف شد: %1 از %2 انجام شد</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>انجام شد: همه (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>پایان: %1 از %2 انجام شد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>در حال توقف: منتظر آنچه در جریان است</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 خودش ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>سرور Telegram می‌خواهد %1 صبر کنیم</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 در ثانیه</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>حدود %1 مانده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln نپذیرفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln نامعلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln رهاشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>انجام شد: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>پایان: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>بستن کارها</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>کاری نیست. آنچه با لینک‌های زیاد انجام می‌شود اینجا ادامه می‌یابد، حتی پس از اجرای دوبارهٔ برنامه: چند لینک را انتخاب کنید و گزینه‌ای را از منوی «لینک» بزنید.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>کاری نیست</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>کار «%1» متوقف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln مرحلهٔ شروع‌نشده برای همیشه رها می‌شود. آنچه در جریان است پاسخ می‌گیرد و آنچه انجام شده سر جایش می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>توقف کار</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>ورودها در %Ln روز گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمرده‌نشده</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>تازه‌واردها</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>عضو فعلی</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>شمارش از</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بی‌نام</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1، خروج %2</translation>
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
        <translation>کارهایی در حال اجراست</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>با %Ln کار در حال اجرا چه باید کرد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>ادامه در پس‌زمینه</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>در پس‌زمینه، کارها با پنجرهٔ بسته ادامه می‌یابند و نمادی در سینی سیستم پنجره را برمی‌گرداند. اگر معلق شوند، با اجرای بعدی Gatehouse ادامه می‌یابند. اگر متوقف شوند، آنچه انجام نشده برای همیشه رها می‌شود.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>اگر معلق شوند، با اجرای بعدی Gatehouse ادامه می‌یابند. اگر متوقف شوند، آنچه انجام نشده برای همیشه رها می‌شود.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>تعلیق تا اجرای بعدی</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>توقف کارها</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>کاری در Gatehouse در حال اجرا نیست</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>کارهای Gatehouse در حال اجرا: %Ln، %1 از %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>خروجی دفتر ثبت (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>پرونده وارد شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln ربات جدید هنوز توکن ندارد: هر کدام را انتخاب کنید و در منوی «پرونده» گزینهٔ «جایگزینی توکن…» را بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>همهٔ دفتر ثبت (*.json);;لینک‌ها برای صفحهٔ گسترده (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>در حال تهیهٔ خروجی از دفتر ثبت…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>تاکنون %Ln لینک و سطر تاریخچه</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>خروجی دفتر ثبت تهیه شد.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>پشتیبان دفتر ثبت</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>دفتر ثبت (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>در حال پشتیبان‌گیری از دفتر ثبت…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>از دفتر ثبت پشتیبان گرفته شد و رونوشت سالم است.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>محدود کردن اعضا</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>سقف اعضا</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>محدود کردن به %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>لینک با تأیید مدیر نمی‌تواند سقف اعضا داشته باشد.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>سقف برای کسانی است که هم‌زمان در گفتگو هستند: وقتی یکی از کسانی که با این لینک آمده‌اند برود، شخص دیگری می‌تواند بپیوندد.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>ربات در این گفتگو اختیار مدیریت لینک‌های دعوت را ندارد. «بررسی اختیارات» می‌گوید چه کم است.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>این لینک اصلی ربات است: تنظیمی در Telegram ندارد. به‌جای آن تعویضش کنید.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>این لینک اشتراک است: فقط نامش را می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>این لینک اشتراک نیست.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>این لینک باطل شده و ابطال برگشت‌ناپذیر است. برای داشتن لینکی مانند آن از «ساخت مشابه» استفاده کنید.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>فقط لینک‌های باطل‌شده را می‌توان فراموش کرد: بدون دفتر ثبت کسی نمی‌تواند این لینک را از کار بیندازد.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>این لینک از قبل معلق است.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>این لینک معلق نیست.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>مدیران همین حالا هم هر کسی را که با این لینک می‌آید تأیید می‌کنند.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>این لینک منقضی شده است: کسی نمی‌تواند با آن بپیوندد. ابتدا تمدیدش کنید.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>این لینک هرگز منقضی نمی‌شود.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>این لینک را مدیر دیگری ساخته است. Telegram به ربات‌ها فقط ابتدای آن را نشان می‌دهد؛ پس اینجا کاری با آن نمی‌توان کرد: سازنده‌اش می‌تواند آن را در Telegram تغییر دهد یا باطل کند.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>پاسخ Telegram دربارهٔ این لینک گم شد؛ Gatehouse دوباره می‌پرسد. صبر کنید تا معلوم شود یا لینک را باطل کنید.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>بازگردانی: تعلیق</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>بازگردانی: ازسرگیری</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>بازگردانی: تمدید %Ln روزه</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>بازگردانی: فراموش کردن</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>بازگردانی: تغییر یادداشت</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>بازگردانی: تغییر برچسب‌ها</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>بازگردانی: تغییر محل‌های انتشار</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>بازگردانی: تغییر هزینه</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>بازگردانی: تغییر نام</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>بازگردانی: ویرایش</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>معلق شد.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>هر کس با «%1» بیاید اکنون باید درخواست بدهد؛ سقف آن حفظ می‌شود.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>از سر گرفته شد.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>لینک «%1» مانند پیش از تعلیق افراد را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>تمدید شد.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>انقضای «%1» اکنون %2 است.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>لینک «%1» تغییر کرد.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>برای این کار یک لینک انتخاب کنید.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>ابتدا لینکی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>با لینک باطل‌شده کسی نمی‌تواند بپیوندد.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>قواعد برای لینک‌هایی است که به تأیید مدیر نیاز دارند.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>بازگردانی: تعویض لینک اصلی</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>بازگردانی: تعویض</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>بازگردانی: ابطال</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>بازگردانی (ابطال و تعویض برگشت‌ناپذیرند)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>چیزی برای بازگرداندن نیست. ابطال و تعویض را فقط تا وقتی می‌توان بازگرداند که شمارش معکوس نوارشان ادامه دارد.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>لینکی که تنظیماتش معلوم نیست تعویض شود؟</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>لینک «%1» از بیرون ثبت شده و Bot API نمی‌تواند تنظیماتش را بگوید. لینک جدید همان تنظیماتی را می‌گیرد که Gatehouse نشان می‌دهد؛ اگر باید طور دیگری باشد، پس از آن ویرایشش کنید.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>به‌جای آن لینک اصلی تعویض شود؟</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>ربات در هر گفتگو همیشه یک لینک اصلی دارد. با تعویض، لینک جدیدی می‌گیرد و لینک قبلی برای همهٔ دارندگانش از کار می‌افتد. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>لینک «%1» باطل شود؟</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>با لینک باطل‌شده دیگر کسی نمی‌تواند مشترک شود. کسانی که پرداخت می‌کنند می‌مانند و تکلیف پرداخت بعدی‌شان با Telegram است: مستندات آن دربارهٔ ابطال چنین لینک‌هایی یکدست نیست. اگر نپذیرد، همه‌چیز همان‌طور که هست می‌ماند. ابطال برگشت‌ناپذیر است.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>چیزی برای فراموش کردن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln لینک فراموش شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>آنچه بر آن‌ها گذشته در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>بازگردانده شد.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>لینک مانند قبل است.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>لینکی که تنظیماتش معلوم نیست تغییر کند؟</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>لینک «%1» از بیرون ثبت شده و Bot API نمی‌تواند تنظیماتش را بگوید. این کار هر چهار تنظیم، یعنی نام، انقضا، سقف و تأیید مدیر را با آنچه Gatehouse نشان می‌دهد جایگزین می‌کند.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر لینک</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln لینک کپی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>یادداشت حذف شد.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>برچسب حذف شد.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>محل انتشار حذف شد.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>هزینه حذف شد.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>لینک جدید</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید مدیر</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>نیاز به تأیید مدیر</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>مدیران هر شخص را تأیید می‌کنند.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>برای یک نفر: پس از نخستین ورود باطل می‌شود</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>شخص مورد انتظار</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>منتظر چه کسی هستید: @نام، شماره یا نام (اختیاری)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>همین که کسی بپیوندد Gatehouse لینک را باطل می‌کند و اگر شخص دیگری بود به شما خبر می‌دهد.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>ایجاد لینک</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>ویرایش لینک</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>ذخیرهٔ تغییرات</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>تنظیمات این لینک معلوم نیست: جای دیگری ساخته شده و Telegram هنوز چیزی دربارهٔ آن نگفته است. ذخیره کردن، نام، انقضا، تأیید مدیر و سقف را برابر آنچه اینجاست می‌گذارد.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>این لینک در %1 منقضی شده است. با ذخیره کردن دوباره کار می‌کند.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>ابتدا موارد علامت‌خوردهٔ بالا را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>در انتظار Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>هر کس این لینک را داشته باشد می‌تواند تا %1 درخواست عضویت بدهد. یک مدیر هر شخص را راه می‌دهد.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>هر کس این لینک را داشته باشد می‌تواند درخواست عضویت بدهد. هرگز منقضی نمی‌شود. یک مدیر هر شخص را راه می‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>تا %1 حداکثر %Ln نفر می‌توانند با این لینک بپیوندند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>حداکثر %Ln نفر می‌توانند با این لینک بپیوندند. هرگز منقضی نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>هر کس این لینک را داشته باشد می‌تواند تا %1 بپیوندد.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>هر کس این لینک را داشته باشد می‌تواند بپیوندد. هرگز منقضی نمی‌شود.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>خاموش</translation>
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
            <numerusform>%Ln نفر پیوسته‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>نام: از %1 به %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>انقضا: از %1 به %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>تأیید مدیر: از %1 به %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>سقف: از %1 به %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>نامی در Telegram ذخیره نشد.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>نام در Telegram به‌صورت «%1» ذخیره شد.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>انقضای لینک را Telegram روی %1 گذاشت.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>انقضایی در Telegram ذخیره نشد: لینک هرگز منقضی نمی‌شود.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>تأیید مدیر را Telegram روشن کرد: افراد باید درخواست بدهند.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>تأیید مدیر را Telegram خاموش کرد: افراد بدون درخواست می‌پیوندند.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>سقف را Telegram برابر %Ln عضو گذاشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>سقفی در Telegram ذخیره نشد.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>در Telegram انجام شد، ولی هنوز در دفتر ثبت نیست: %1 برنامهٔ Gatehouse به تلاش ادامه می‌دهد. لینک این است: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>نام حداکثر ۳۲ نویسه دارد.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>این خیلی زود است. لینک باید دست‌کم یک دقیقه اعتبار داشته باشد.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>این خیلی دیر است. Telegram فقط تا %1 را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>عددی از ۱ تا %1 وارد کنید.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>برنامهٔ Gatehouse دو بار درخواست نمی‌دهد. در Telegram میان لینک‌های دعوت گفتگو دنبال لینکی جدید و بی‌نام بگردید؛ اگر بود، آن را اینجا بچسبانید: ثبت لینک‌ها…</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>برنامهٔ Gatehouse دو بار درخواست نمی‌دهد. در Telegram میان لینک‌های دعوت گفتگو دنبال «%1» بگردید؛ اگر بود، آن را در «ثبت لینک‌ها…» بچسبانید.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>شاید لینکی ساخته شده باشد: پاسخ Telegram گم شد.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>پاسخ Telegram گم شد و معلوم نیست لینک تغییر کرده یا نه.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>برنامهٔ Gatehouse این تغییر را خودش تکرار می‌کند تا پاسخی بیاید. تا آن زمان وضعیت لینک «نامعلوم» نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>لینک‌ها</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>پایش ورودها</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>پایش چه می‌کند</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برنامه‌های دیگر</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>آنچه Telegram به یاد می‌سپارد</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>در حال پایش</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>توقف پایش</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>فعلاً نه</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>شروع پایش</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>تا وقتی Gatehouse اجراست، رویدادهای این ربات را از Telegram دریافت می‌کند؛ پس می‌شمارد چه کسی با کدام لینک می‌آید و می‌رود، درخواست‌های عضویت را گرد می‌آورد و متوجه نشت می‌شود. رخدادهای زمانی را که برنامه اجرا نیست، Telegram یک روز نگه می‌دارد.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>گفته‌اید برنامهٔ دیگری از این ربات استفاده می‌کند. Telegram رویدادها را فقط به یک برنامه می‌دهد: آنچه Gatehouse دریافت کند به آن برنامه نمی‌رسد. فقط وقتی پایش کنید که آن برنامه به رویدادها نیاز نداشته باشد.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>رویدادهای ربات را Telegram فقط به یک برنامه می‌دهد. اگر اسکریپت یا وب‌سایتی هم با این ربات کار کند، آنچه Gatehouse دریافت کند به آن نمی‌رسد: در این صورت پایش نکنید.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>سرور Telegram به یاد می‌سپارد که کدام رویدادهای ربات خواسته شده: از این پس ورود و خروج‌ها، درخواست‌های عضویت و جایگاه خود ربات در گفتگوها، و نه پیام‌ها. برنامه‌ای که بعداً از ربات استفاده کند باید از نو بگوید چه می‌خواهد. هر زمان می‌توانید پایش را متوقف کنید.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>در حال پرسیدن از Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>پایش منتظر است: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>در حال پایش از %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>پایش انجام نمی‌شود: برنامهٔ دیگری رویدادهای این ربات را در یک نشانی وب (وب‌هوک) دریافت می‌کند. Gatehouse کاری به آن ندارد. اگر آن برنامه مال شماست و دیگر نیازی به آن ندارید، وب‌هوکش را همان‌جا حذف کنید و دوباره پایش را شروع کنید.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>پایش انجام نمی‌شود: برنامهٔ دیگری هم‌زمان رویدادهای این ربات را می‌خواهد و Telegram آن‌ها را فقط به یکی می‌دهد. آن برنامه را ببندید یا رویدادها را به آن واگذارید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln لینک اصلی تعویض می‌شود: لینک کنونی برای همیشه از کار می‌افتد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln لینک معلق می‌شود: هر کس با آن بیاید باید درخواست بدهد. سقف حفظ می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>با %Ln لینک، افراد همین حالا هم باید درخواست بدهند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln گفتگو از قبل بسته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>اینجا چیزی نیست که Gatehouse بتواند ببندد.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>هر کسی می‌تواند با نام عمومی @%2 به «%1» بپیوندد. در Telegram، تنظیمات گفتگو را باز کنید و آن را خصوصی کنید یا تأیید اعضای جدید را روشن کنید.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>لینک %1 در «%2» را مدیر دیگری ساخته که می‌تواند آن را در Telegram باطل کند.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>لینک %1 در «%2» را %3 ساخته که می‌تواند آن را در Telegram باطل کند.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>لینک اشتراک «%1» در «%2» معلق نمی‌شود. می‌توانید آن را باطل کنید؛ ابطال برگشت‌ناپذیر است.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>آخرین پاسخ Telegram دربارهٔ «%1» در «%2» گم شد. آن را باطل کنید یا صبر کنید تا معلوم شود.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>در «%1» ربات اختیار مدیریت لینک‌ها را ندارد. در Telegram اختیار «دعوت کاربران از طریق لینک» را به آن بدهید.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>همهٔ لینک‌ها</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>توکن ربات را نمی‌توان اینجا رها کرد.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>چیزی از آن نگه داشته نشد. در منوی «پرونده» گزینهٔ «افزودن ربات…» را بزنید و توکن را آنجا بچسبانید: آن کادر توکن را به کسی نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>در این متن لینک دعوتی نیست.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Gatehouse %1 منتشر شده است.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>«بررسی به‌روزرسانی…» در منوی «راهنما» شما را به آن می‌رساند.</translation>
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
        <translation>اکنون</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ساعت</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 روز</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>لحظه‌ای دیگر</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>هم‌اکنون</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
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
        <translation>ddd d MMM yyyy</translation>
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
        <translation>نامی در Telegram ذخیره نمی‌شود: هیچ‌چیز آن دیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>در Telegram به‌صورت «%1» ذخیره خواهد شد.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 از %2 نویسه.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>لینک «%1» در دفتر ثبت است.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>گفتگو یا ربات آن از Gatehouse حذف شده است. برای دیدن و تغییر لینک دوباره اضافه‌اش کنید.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>این لینک دیگر در دفتر ثبت نیست.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>این لینک از کیست؟</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>این لینک برای چیست</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>محل‌های انتشار</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>هزینه</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>نشت نیست</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>بستن دروازه…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>بازگشایی دروازه</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>تمدید ۷ روزه</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>تعویض همین حالا</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>ابطال همین حالا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>ثبت لینک‌ها…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>لینک اصلی تا %1 دیگر تعویض می‌شود.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>لینک قبلی برای همهٔ دارندگانش از کار می‌افتد. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>سرور Telegram می‌خواهد %1 صبر کنیم.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>پس از آن Gatehouse لینک اصلی را تعویض می‌کند. هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>در حال تعویض لینک اصلی.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>در انتظار نوبت.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>در حال انجام در Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>پاسخ Telegram گم شد.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>معلوم نیست لینک تعویض شده یا نه. Gatehouse تا %1 دیگر دوباره می‌پرسد.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>معلوم نیست لینک تعویض شده یا نه. Gatehouse از Telegram می‌پرسد.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>تعویض شد، ولی در دفتر ثبت نوشته نشد.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>لینک اصلی جدید در کلیپ‌بورد است: %1. نوشتن دفتر ثبت ممکن نشد؛ اجرای بعدی آن را درست می‌کند.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>لینک اصلی تعویض شد.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>لینک جدید در کلیپ‌بورد است: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>تعویض نشد.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>پاسخ گم شد و لینک قبلی هنوز در Telegram برقرار است. می‌توانید دوباره تعویضش کنید.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>معلوم نیست تعویض شده یا نه.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>در حال تعویض «%1».</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>در حال ابطال «%1».</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>لینک «%1» تا %2 دیگر تعویض می‌شود.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>لینک جدیدی مانند آن ساخته می‌شود و این یکی از کار می‌افتد. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>لینک «%1» تا %2 دیگر باطل می‌شود.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>دیگر کسی هرگز نمی‌تواند با آن بپیوندد. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>تعویض نیمه‌کاره ماند: هر دو لینک کار می‌کنند.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>معلوم نیست لینک جدیدی ساخته شده یا نه.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>پاسخ Telegram گم شد و «%1» مانند قبل کار می‌کند. در Telegram، در تنظیمات گفتگو، «لینک‌های دعوت»، ربات، دنبال همتای آن بگردید؛ اگر بود، آن را در «ثبت لینک‌ها…» بچسبانید.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>باطل نشد.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>انجام شد، ولی هنوز در دفتر ثبت نوشته نشده.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>لینک «%1» تعویض شد.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>لینک «%1» باطل شد.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>از قبل بسته بود. کسی نمی‌تواند با آن بپیوندد.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>دیگر کسی نمی‌تواند با آن بپیوندد. اعضایی که پیوسته‌اند می‌مانند.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln عضو دیگر در %1 آمدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln نفر در %1 با لینک اصلی پیوستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln نفر در %1 با «%2» پیوستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln نفر در %1 بدون لینک پیوستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1؛ معمولاً ساعتی %2 نفر است.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>احتمال نشت:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>در %1 خودش باز می‌شود.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>تا وقتی بازش نکنید بسته می‌ماند.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>دروازه از %1 بسته است.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>یادآوری:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>شاید لینکی ساخته شده باشد:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>پاسخ Telegram دربارهٔ لینک جدید (%1) گم شد. در Telegram، در تنظیمات گفتگو، «لینک‌های دعوت»، ربات، دنبال آن بگردید؛ اگر بود، آن را در «ثبت لینک‌ها…» بچسبانید.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>آخرین استفاده‌ها</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>لینک‌ها</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>باید جایگزین شود</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>افزودن محل انتشار</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>لینک کجا منتشر شده</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>افزودن این محل انتشار</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>لینک آنجا را جایگزین کنید</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>آنجا جایگزین شد</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>آنجا جایگزین شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>%Ln جای دیگر مانده که لینک باید در آن جایگزین شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>دفتر ثبت</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>همهٔ لینک‌ها، تاریخچهٔ آن‌ها و یادداشت‌های شما در این پرونده است. توکن‌ها در آن نیستند.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>باز کردن پوشه</translation>
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
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>جستجو در تنظیمات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>امنیت</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>تنظیمی با نام «%1» نیست.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>مکث پیش از تعویض</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>پس از کلیک روی «تعویض» تا این مدت می‌توانید آن را بازگردانید. با «بدون مکث» لینک بی‌درنگ تعویض می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>زبان متن‌ها، تاریخ‌ها و عددها. «سیستم» یعنی زبان سیستم شما، اگر Gatehouse آن را داشته باشد.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>بدون مکث</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> ثانیه</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>تیره</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>هفته‌ای یک بار دنبال نسخهٔ جدیدتر بگردد</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>شمارهٔ جدیدترین نسخه را از %1 می‌پرسد و چیزی دربارهٔ شما نمی‌گوید؛ در میانهٔ یک کار هرگز. Gatehouse خودش چیزی نصب نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>سرور Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>استفاده از سرور رسمی</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>سرور همین ربات</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>مانند بالا</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>استفاده از سرور بالا</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>سرور رسمی Telegram. سرور دیگر برای کسانی است که خودشان آن را اداره می‌کنند.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>سروری از خودتان. توکن ربات‌های شما را می‌بیند: سرور غریبه وارد نکنید.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>فقط اگر این ربات روی سروری جز سرور بقیه کار می‌کند.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>این نشانی سرور نیست. نشانی چیزی شبیه https://bots.example.org:8081 است.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>نمایش اعلان‌ها</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>اگر خاموش باشد، Gatehouse فقط در پنجرهٔ خودش از نشت خبر می‌دهد. در اعلان هرگز لینکی نیست.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>یادآوری لینک‌هایی که تا ۳ روز دیگر پایان می‌یابند</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>در پس‌زمینه</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>نمایش نماد در سینی سیستم</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>با بستن پنجره، Gatehouse در سینی سیستم بماند</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>اجرای Gatehouse هنگام ورود به سیستم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>نشت‌ها</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>وقتی افراد زیادی یک‌باره بیایند، Gatehouse گفتگو را نشان‌دار می‌کند و به شما خبر می‌دهد: این تعداد در ۳۰ ثانیه یا در ۵ دقیقه، و این چند برابرِ مقدار معمول لینک در این ساعت. هر دو شرط باید برقرار باشد. «نشت نیست» هر دو را یک روز ده برابر می‌کند.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>ورود در ۳۰ ثانیه، دست‌کم</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>ورود در ۳۰ ثانیه</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>ورود در ۵ دقیقه، دست‌کم</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>ورود در ۵ دقیقه</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>چند برابر معمول، دست‌کم</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>چند برابر معمول</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>در سینی سیستم، Gatehouse به پایش ورودها ادامه می‌دهد. «خروج» در منوی «پرونده» یا منوی نماد، آن را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>این میزکار سینی سیستم ندارد.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>در سینی سیستم، و اگر نباشد به‌صورت کوچک‌شده، شروع می‌شود و پنجرهٔ فعال شما را عوض نمی‌کند.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>نسخهٔ نمایشی خودبه‌خود اجرا نمی‌شود.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>نوشتن در فهرست برنامه‌های آغازین سیستم ممکن نشد.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>برداشتن Gatehouse از فهرست برنامه‌های آغازین سیستم ممکن نشد.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>ببینید پوشهٔ تنظیمات شما قابل نوشتن است یا نه.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>دسته‌کلید</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>توکن‌های ربات‌ها در دسته‌کلید سیستم شماست و هیچ جای دیگری نیست.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>بررسی دسته‌کلید</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>ربات‌ها و توکن‌هایشان</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>ربات‌ها و توکن‌هایشان</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>اشتراک‌گذاری صفحهٔ نمایش</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>پنهان کردن لینک‌ها</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>لینک‌ها به‌صورت نقطه دیده می‌شوند و کدهای QR پوشانده می‌شوند. کپی و جستجو مانند قبل کار می‌کند و آنچه می‌نویسید خوانا می‌ماند. همین گزینه در منوی «نما» هم هست.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>در حال پرسیدن از دسته‌کلید…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>دسته‌کلید %1 پاسخ می‌دهد. هنوز راه‌اندازی نشده است: هنگام ذخیرهٔ اولین توکن، گذرواژهٔ جدیدی می‌خواهد.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>دسته‌کلید %1 پاسخ می‌دهد و قفل است. با «بررسی دسته‌کلید» می‌تواند گذرواژه‌اش را از شما بخواهد.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>دسته‌کلید %1 پاسخ می‌دهد و باز است.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>هنوز بررسی نشده</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>توکن در دسته‌کلید است</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>توکن موجود نیست؛ با «جایگزینی توکن…» در منوی «پرونده» واردش کنید</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تعویض</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>لینک اصلی</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>کپی لینک اصلی</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>کد QR لینک اصلی</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>تعویض لینک اصلی</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>آخرین تعویض: %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>اینجا تعویض نشده</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>معلوم نیست لینک هنوز همین است یا نه</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 ورود</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>هنوز نامشخص. «تازه‌سازی» از Telegram می‌پرسد و «تعویض» لینکی می‌سازد.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>آزمایش پروکسی</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>بدون پروکسی</translation>
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
        <translation>مطابق تنظیم سیستم شما؛ اتصال به سروری روی همین رایانه همیشه مستقیم است.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>برنامهٔ Gatehouse مستقیم به سرور وصل می‌شود.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>همه‌چیز از این پروکسی می‌گذرد و نام سرور را هم خود پروکسی پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>همه‌چیز از تونلی در این پروکسی می‌گذرد و پروکسی نمی‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>این نام یا نشانی نیست. چیزی شبیه proxy.example.org یا 10.0.0.1 بنویسید.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>در حال استفاده.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>تا نشانی و پورت نداشته باشد به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>در دسته‌کلید</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>گذرواژه در دسته‌کلید سیستم شماست. برای جایگزینی، گذرواژهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>گذرواژه در دسته‌کلید سیستم شما نگهداری می‌شود و نه هیچ جای دیگر.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>در حال پرسیدن از سرور Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>سرور Bot API در %1 میلی‌ثانیه پاسخ داد.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>نام لینک</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>اندازهٔ تصویر</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>اندازه به پیکسل</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>زیرنویس کد</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>کپی تصویر</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>ذخیرهٔ PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>ذخیرهٔ SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>ذخیرهٔ کد QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>تصویر PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>تصویر برداری SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>ذخیرهٔ تصویر ممکن نشد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>پوشهٔ دیگری انتخاب کنید یا روی دیسک فضا آزاد کنید.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>نمایش کد QR</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>پنهان</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>کلید A انتخاب‌شده‌ها را تأیید و کلید D آن‌ها را رد می‌کند</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>درخواست‌های عضویت</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>بیو</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>بدون لینک</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>قواعد…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>پایش ورودها…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>درخواست‌هایی که اینجا شناخته‌شده نیستند</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>تعداد منتظران</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>جستجوی درخواست‌ها</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>جستجوی نام، بیو یا لینک</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>در حال تأیید…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>در حال رد…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>تأیید یا رد</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln نفر منتظرند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 در %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln گفتگو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>همهٔ لینک‌ها</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>تأیید %1 انتخاب‌شده</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>رد %1 انتخاب‌شده</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>ابتدا افرادی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>%1 نفر به گفتهٔ Telegram منتظرند و %2 نفر اینجا شناخته شده‌اند. درخواست‌های قدیمی‌تر از شروع پایش، یا قدیمی‌تر از ۲۴ ساعتِ بدون پایش، هرگز گفته نمی‌شود: دربارهٔ آن‌ها در Telegram تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>درخواستی یافت نشد</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>واژه‌های دیگر یا لینک دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>پایش فعال نیست</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>درخواست‌های عضویت را Telegram به ربات می‌گوید و این ربات هنوز پایش نمی‌شود.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>درخواست‌های عضویت را Telegram به ربات می‌گوید و ربات‌های شما هنوز پایش نمی‌شوند.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>هر کس با لینکی که به تأیید مدیر نیاز دارد درخواست بدهد، اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: به درخواست جای دیگری رسیدگی شده است. مدیر دیگری تصمیم گرفته یا خود شخص آن را پس گرفته است.</translation>
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
        <translation>ذخیرهٔ نتیجه</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>کپی همه</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>برگهٔ QR در PDF…</translation>
    </message>
    <message>
        <source>C&amp;SV…</source>
        <translation>جدول CSV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>متن Markdown…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>پیشرفت ذخیره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln لینک ساخته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln لینک هنوز ساخته نشده. آنچه اکنون ذخیره کنید لینک‌های موجود را دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln لینک پذیرفته نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln لینک شاید ساخته شده باشد: پاسخ Telegram گم شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln لینک ساخته نشد؛ کار پیش از آن متوقف شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>در حال خواندن لینک‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln لینک کپی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>در حال کپی لینک‌ها…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>لینک</translation>
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
        <translation>در حال نوشتن پرونده…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>صفحهٔ %1 از %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>ذخیره شد: %Ln صفحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>در حال کشیدن کدها…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>بررسی اختیارات</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>گفتگو و ربات</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>عضو گفتگو</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>اختیار دعوت کاربران از طریق لینک</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>وب‌هوک</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>اختیارات @%1 در %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>در حال پرسیدن از Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>خیر. در Telegram، تنظیمات گفتگو و بخش «مدیران» را باز کنید، «افزودن مدیر» را بزنید و ربات را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>خیر. برای این کار ربات باید در گفتگو باشد.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>خیر. در Telegram، تنظیمات گفتگو، بخش «مدیران» و ربات را باز کنید و «دعوت کاربران از طریق لینک» را روشن کنید. تا آن زمان لینک‌های ربات را نمی‌توان ایجاد، تغییر یا باطل کرد.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>خیر. ربات باید مدیر باشد و اختیار «دعوت کاربران از طریق لینک» را داشته باشد.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>تنظیم شده: برنامهٔ دیگری رویدادهای این ربات را دریافت می‌کند. Gatehouse کاری به آن ندارد؛ لینک‌ها مانند همیشه کار می‌کنند، ولی پایش ورودها از اینجا ممکن نیست. برای پایش، وب‌هوک را در آن برنامه خاموش کنید.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>تنظیم نشده</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>قواعد درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>کاری که با هر کسی که از راه یک لینک درخواست می‌دهد خودکار انجام می‌شود، تا وقتی Gatehouse اجراست و ربات آن را پایش می‌کند. هر تصمیم در «فعالیت‌ها» می‌آید.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>تأیید همهٔ کسانی که با این لینک درخواست می‌دهند</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>رد کسانی که یکی از این واژه‌ها در نام یا بیوی آن‌ها هست</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>رد کسانی که یکی از این واژه‌ها در نام یا بیوی آن‌ها هست</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>در هر سطر یک واژه یا عبارت</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>اعمال بر کسانی که از پیش منتظرند</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ذخیرهٔ قواعد</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>یکی از %Ln واژه</numerusform>
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
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>خاموش: هر کس درخواست بدهد منتظر شما می‌ماند.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>هر کس درخواست بدهد تأیید می‌شود.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>هر کس %1 را بنویسد رد می‌شود؛ بقیه تأیید می‌شوند.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>هر کس %1 را بنویسد رد می‌شود؛ بقیه منتظر شما می‌مانند.</translation>
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
            <numerusform>اعمال بر %Ln نفری که از پیش منتظرند</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>هیچ لینکی به تأیید مدیر نیاز ندارد. قواعد برای لینک‌هایی است که نیاز دارند.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>جستجوی میان‌برها</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>جستجوی فرمان‌ها و کلیدها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>در جدول‌ها و فهرست‌ها</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>ردیف اول و آخر</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>انتخاب چند ردیف</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>رفتن به یک ردیف</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>حرف‌های اول نام آن</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>در درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>ردیف قبلی و بعدی</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>یک صفحه بالاتر یا پایین‌تر</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>گفتگوها</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>شمرده‌نشده</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (ناقص شمرده‌شده)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>از (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>تا (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>روند زمانی</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>محل‌های انتشار</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>۲۴ ساعت گذشته</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>۹۰ روز گذشته</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>کل شمارش</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>ساعتی</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>هفتگی</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>ماندن ۱۰ دقیقه</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>ماندن ۲۴ ساعت</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>ماندن ۷ روز</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1٪ (%2 از %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026, 14:00 – 15:00</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 14:00</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026 – 8 Nov 2026</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a time</comment>
        <translation>%1: شمرده‌نشده</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 ورود، %3 خروج؛ ناقص شمرده‌شده</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 ورود، %3 خروج</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>عضو فعلی</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>ورود با لینک</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>ورود بدون لینک</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 ورود، %3 خروج</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: شمرده‌نشده</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>شمارش از %1؛ پیش از آن شمرده نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln ربات هرگز پایش نشده است؛ از آن چیزی شمرده نشده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>از %1 تا %2 پایش نشده است.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>از %1 (%2) پایش نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>پیش از آن %Ln بار دیگر پایش نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>بدون هیچ‌کدام</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>محل انتشار</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>لینک‌ها</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>ورود: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>ورود: کل</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>عضو فعلی</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>هزینهٔ هر عضو فعلی</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>هزینهٔ هر عضو با ۷ روز ماندن</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: از مجموع</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>واحد پول</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>دیسک پر است؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>فضا آزاد کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>نوشتن در این پوشه ممکن نیست؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>ذخیرهٔ آمار ممکن نشد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>پوشهٔ دیگری انتخاب کنید یا روی دیسک فضا آزاد کنید.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>پایش ورودها…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>چرا بدون لینک؟</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>نام لینک را Telegram فقط وقتی می‌گوید که از آن استفاده شده باشد. هر کس گفتگویی عمومی را با جستجو، نام کاربری یا پستی هدایت‌شده پیدا کند، بدون هیچ لینکی می‌پیوندد؛ کسی هم که عضو دیگری اضافه‌اش کند همین‌طور. از لینک‌های مدیران دیگر فقط بخش اول گفته می‌شود. پس در گفتگوی عمومی بسیاری از ورودها به هیچ لینکی تعلق ندارند.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>ورود و خروج‌ها</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>ذخیرهٔ CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>ذخیرهٔ تصویر…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>هنوز رباتی نیست</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>رباتی اضافه کنید تا شمرده شود چه کسی با لینک‌هایش می‌پیوندد.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>شمرده‌نشده</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>برنامهٔ Gatehouse از زمانی که ربات را پایش کند، آمدن و رفتن افراد را می‌شمارد.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>تعداد آن‌ها در این بازهٔ زمانی خیلی زیاد یا خیلی کم است.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>فقط %Ln لینک با بیشترین ورود مقایسه می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>فقط %Ln برچسب با بیشترین ورود نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>فقط %Ln محل انتشار با بیشترین ورود نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>لینکی که چند برچسب دارد برای هر کدام شمرده می‌شود.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>لینکی که چند محل انتشار دارد برای هر کدام شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>ماندن: از میان کسانی که به‌اندازهٔ کافی پیش‌تر آمده‌اند. هزینه: تقسیم بر کسانی که با لینک‌هایی آمده‌اند که برایشان هزینه شده است.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>ذخیرهٔ آمار</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>پروندهٔ CSV برای صفحهٔ گسترده (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>تصویر PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>در %1 ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>بررسی همین حالا</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>بی‌درنگ بررسی می‌کند که Telegram دوباره در دسترس است یا نه.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>در حال پایش</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>خبر کارها</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>هنوز متصل نشده</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>بدون اتصال، بررسی بعدی تا %1 دیگر</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>بدون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln در صف، تلاش بعدی تا %1 دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln درخواست در جریان</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>پایش منتظر است</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>پایش ورودها فعال است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln ربات پایش می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>کارها: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>کارها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln کار در حال اجرا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 در %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln لینک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln گفتگو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>لینک اشتراک جدید</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>قیمت به ستاره</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>ایجاد لینک</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 ثانیه)</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>لینک اشتراک در Telegram فقط برای کانال‌ها ساخته می‌شود و این یکی پذیرفته نخواهد شد.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>این کانال عمومی است: افراد می‌توانند رایگان بپیوندند، با این لینک یا بدون آن.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>تغییر نام لینک اشتراک</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>ذخیرهٔ تغییرات</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>نام این لینک معلوم نیست: جای دیگری ساخته شده و Telegram هنوز چیزی دربارهٔ آن نگفته است. ذخیره کردن، نام را برابر آنچه اینجاست می‌گذارد.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>عددی از %1 تا %2 وارد کنید.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>قیمت و دوره قطعی است: Telegram اجازهٔ تغییر بعدی آن را نمی‌دهد.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>ابتدا قیمتی وارد کنید.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>لینک نامی نخواهد داشت. قیمت و دوره همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>نام لینک «%1» خواهد بود. قیمت و دوره همان‌طور که هست می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>هر کس هر ۳۰ روز %Ln ستاره بپردازد، می‌تواند با این لینک بپیوندد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>در انتظار Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>سبزآبی</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>برچسب %1، %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>حذف برچسب</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>حذف برچسب %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>مهمان: ۱ نفر، ۱ ساعت</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>همایش: ۱۰۰ نفر، ۱ روز</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>باز برای یک هفته</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>اول درخواست: با تأیید مدیر</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>انتخاب قالب</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>ذخیرهٔ قالب</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>عنوان قالب</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>عنوان قالب</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>ذخیره نشود</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>ذخیره به‌صورت قالب…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>بررسی‌نشده</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>پر</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>با تأیید</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>اشتراک</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>با تأیید</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>اشتراک</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>پایان در این هفته</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>رو به پر شدن</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>معلق</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>بدون انقضا و سقف</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>باطل‌شده</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>بررسی‌نشده</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>لینک</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>سقف</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>ایجاد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>آخرین پاسخ</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>گفتگوی خصوصی</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>سوپرگروه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>بدون اختیار</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>مدیر نیست</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>عضو نیست</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>نشت؟</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>توکن نامعتبر</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>بدون توکن</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>ربات اضافه شد</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>توکن جایگزین شد</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>ربات حذف شد</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>گفتگو اضافه شد</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>گفتگو از Gatehouse حذف شد</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>به سوپرگروه ارتقا یافت</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>اختیارات تغییر کرد</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>تعویض شد</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>در Telegram یافت شد</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>به دفتر ثبت اضافه شد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>ویرایش شد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>باطل شد</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>ایجاد شد</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>معلق شد</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>از سر گرفته شد</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>تمدید شد</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>از بیرون ثبت شد</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>فراموش شد</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>یادداشت‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>به درخواست جای دیگری رسیدگی شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>پاسخ گم شد</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>ربات می‌تواند کاربران را دعوت کند</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>ربات نمی‌تواند کاربران را دعوت کند: اختیار «دعوت کاربران از طریق لینک» را بدهید</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>ربات مدیر نیست</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>ربات در گفتگو نیست</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>ربات از گفتگو حذف شده است</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>اختیارات هنوز نامشخص است</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>همهٔ لینک‌ها</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>درخواست‌های عضویت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln نفر منتظرند</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln لینک</numerusform>
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
        <translation>لینک اصلی</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمرده‌نشده</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>هرگز</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>معنای پیام</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>باز کردن Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>بررسی به‌روزرسانی</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>از چه کسی پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>در «تنظیمات»، بخش «عمومی» می‌توان جست‌وجوی هفتگی را روشن کرد. هرگز چیزی نصب نمی‌کند.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>باز کردن صفحهٔ آن</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse شمارهٔ جدیدترین نسخه را از %1 خواهد پرسید. چیزی دربارهٔ شما، ربات‌ها یا گفتگوهایتان نمی‌گوید.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>در حال پرسیدن از %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>جدیدترین نسخه را دارید: %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Gatehouse %1 منتشر شده است؛ نسخهٔ شما %2 است. آن را روی همین نصب کنید: پیش از هر تغییری از دفتر ثبت شما نسخه‌ای برداشته می‌شود.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>کاری در حال اجراست. پس از پایان یا مکث آن بررسی کنید.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>نشد دریافت که نسخهٔ جدیدتری هست یا نه.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>اتصال را بررسی و دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>ربات @%1 دیگر پایش نمی‌شود.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>بازگشایی دروازه</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>ابتدا ربات یا گفتگویی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>ابتدا گفتگویی اضافه کنید.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>دروازه از قبل بسته است.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>دروازه بسته نیست.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>احتمال نشت</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>افراد زیادی هم‌زمان به «%1» می‌پیوندند.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>لینک «%1» برای %2 بود و %3 آمد. لینک بسته شد؛ دربارهٔ ماندن او در گفتگو خودتان در Telegram تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>شخص دیگری آمد.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>شخص دیگری آمد</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>از لینکی که برای یک نفر بود، شخص دیگری استفاده کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln لینک تا ۳ روز دیگر منقضی می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln لینک با روند کنونی تا ۳ روز دیگر پر می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>لینک‌های رو به پایان</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>باز کردن دفتر ثبت موجود…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوشامد</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>به Gatehouse خوش آمدید</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>لینک ربات چیست</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>لینک دعوتی است که رباتی برای کانال یا گروه شما ساخته است. با برنامه‌های خود Telegram نمی‌توان آن را تغییر داد یا باطل کرد؛ حتی مالک گفتگو هم نمی‌تواند. ولی Gatehouse از راه ربات می‌تواند.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>توکن را از کجا بگیرید</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>در Telegram به @BotFather پیام بدهید: دستور /newbot ربات جدیدی می‌سازد. اگر از قبل ربات دارید، /mybots را بفرستید، ربات را انتخاب کنید و API Token را بزنید.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>ربات چه اختیاری لازم دارد</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>باید مدیر باشد و اختیار «دعوت کاربران از طریق لینک» را داشته باشد. در Telegram، تنظیمات گفتگو و بخش «مدیران» را باز کنید و «افزودن مدیر» را بزنید.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>توکن کجا نگهداری می‌شود</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>در دسته‌کلید سیستم شما و هیچ جای دیگر: نه در پرونده‌ای و نه در پشتیبان.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>امتحان نسخهٔ نمایشی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>این لینک از کیست؟</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>لینک مورد پرسش</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>حدس</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>لینک‌هایی که شاید همین باشند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>نمایش لینک</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>فقط ابتدای این لینک را Telegram نشان می‌دهد. شاید یکی از لینک‌های زیر باشد که ابتدایشان یکسان است؛ این یک حدس است. شاید هم لینک مدیر دیگری باشد که هیچ رباتی نمی‌تواند تغییرش دهد.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>فقط ۵۰ مورد اول نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>حذف‌شده از Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>این لینک دعوت Telegram نیست.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>هیچ لینکی در این دفتر ثبت مانند %1 شروع نمی‌شود. Telegram لینک‌های مدیران دیگر را کوتاه می‌کند؛ فقط خودشان می‌توانند آن‌ها را تغییر دهند.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>لینک %1 در این دفتر ثبت نیست. اگر یکی از ربات‌های شما آن را ساخته، با «ثبت لینک‌ها…» ثبتش کنید؛ وگرنه فقط سازنده‌اش می‌تواند آن را تغییر دهد.</translation>
    </message>
</context>
</TS>
