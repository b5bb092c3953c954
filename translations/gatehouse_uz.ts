<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouseni ochish</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse haqida</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Kutubxonalar</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Versiya ma’lumotini nusxalash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1-versiya</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Telegram botlaringizning taklif havolalarini boshqaradi. Telegram mahsuloti emas.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Gatehouse mualliflari. MIT litsenziyasi ostidagi erkin dastur.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Qt %1 (LGPL), QtKeychain (BSD) va libqrencode (LGPL) asosida yaratilgan.</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Bot qoʻshish…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Chat qoʻshish…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Tokenni almashtirish…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Daftarni zaxiralash…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Barcha chatlarni yangilash</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Yangi havola…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Oxirgi shablondan yangi havola</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Yangi obuna havolasi…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Koʻplab yaratish…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Daftarga kiritish…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Asosiy havolani almashtirish</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Asosiy havolalarni almashtirish…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Darvozani yopish…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Darvozani qayta ochish</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Qoʻshilishlarni kuzatish…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Huquqlarni tekshirish</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Gatehousedan olib tashlash…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Havolani nusxalash</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR kod…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Nomi va havola</translation>
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
        <translation>Tahrirlash…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Nusxasini yaratish…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln kun</numerusform>
            <numerusform>%Ln kun</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Muddat belgilash…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Limit belgilash…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Tasdiqni sozlash…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Teg qoʻyish…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Yaroqsiz qilish</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Unutish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Soʻrovlar qoidalari…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Qoʻshilish soʻrovlari</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Faoliyat</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Havola paneli</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Havolalarni qidirish</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Oldingi chat</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Keyingi chat</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Kunduzgi</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Tungi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tezkor tugmalar</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse haqida</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Nusxalash shakli</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Uzaytirish</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Havola</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Koʻrinish</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mavzu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yordam</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Havolalarni yashirish</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Buyruqlar palitrasi…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Keyingi panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Oldingi panel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Yangilanishlarni tekshirish…</translation>
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
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Almashtirishlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Qoʻshilish soʻrovlari</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Botlar va chatlar</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Xatolar</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Nima</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Oldin → keyin</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Javob</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Disk toʻlgan; hech narsa eksport qilinmadi.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Joy boʻshating yoki boshqa jildni tanlang.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>Jildga yozib boʻlmayapti; hech narsa eksport qilinmadi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Boshqa jildni tanlang.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Faoliyatni eksport qilib boʻlmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Boshqa jildni tanlang yoki diskda joy boʻshating.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Faoliyat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Boshi</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Boshlanish sanasi</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Oxiri</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Tugash sanasi</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Barcha chatlar</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Mos faoliyat topilmadi</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Hali faoliyat yoʻq</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Faoliyatni eksport qilish</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>Jadval dasturlari uchun CSV (*.csv);;Dasturlar uchun JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Eksportni toʻxtatish</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksport qilinmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Eksport qilinmoqda: hozircha %Ln ta satr.</numerusform>
            <numerusform>Eksport qilinmoqda: hozircha %Ln ta satr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln ta satr %1 fayliga eksport qilindi.</numerusform>
            <numerusform>%Ln ta satr %1 fayliga eksport qilindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Eksport toʻxtatildi; hech qanday fayl yozilmadi.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Bot qoʻshish</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot qoʻshish</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse chatlaringizda administrator boʻlgan va foydalanuvchilarni taklif qila oladigan bot orqali ishlaydi. Bot tokeni faylda emas, faqat tizimning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>Bot to&amp;keni</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Tokenni koʻrsatish</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Tekshirish</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Yangilanishlar</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Boshqa dastur ham ishlatadi</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Kalitlar ombori</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>Bot &amp;qoʻshish</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Unda Gatehouse botning yangilanishlarini oʻqimaydi va ularning hammasi boshqa dasturga boradi. Qoʻshilishlarni hisoblay olmaydi, qoʻshilish soʻrovlarini koʻrsata olmaydi.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>“Tekshirish” bu token qaysi botniki ekanini koʻrsatadi.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Tokenni almashtirish</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Tokenni almashtirish</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Yangi token tizimning kalitlar omborida eskisining oʻrnini egallaydi. Havolalar, chatlar va tarix oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>Tokenni &amp;almashtirish</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Token oʻzgartirildi. Uni qayta tekshiring.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>@BotFatherdan, API Token boʻlimidan.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Token raqam, ikki nuqta va 35 ta harf yoki raqamdan iborat. Uni toʻliq nusxalang.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegramdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, hozirgina tekshirildi</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 allaqachon Gatehouseda bor. Unga boshqa token berish uchun “Tokenni almashtirish…”ni tanlang.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Joriy tokenni @BotFatherdan (API Token) nusxalab, shu yerga kiriting.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Hech narsa saqlanmadi. Internet aloqasini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Telegramdan soʻralmoqda va token saqlanmoqda…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Token kalitlar omborida saqlanmoqda…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, hali sozlanmagan: avval yangi parol soʻraydi</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, qulflangan: avval parolini soʻraydi</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, qulfi ochiq</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Chat qoʻshish</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Chat qoʻshish</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Bot “Havola orqali taklif qilish” huquqi bilan administrator boʻlgan kanal yoki guruh. Gatehouse bu haqda faqat Telegramdan soʻraydi; chatdagilar hech narsani sezmaydi.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Tekshirish</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Topilgan chat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>Chat &amp;qoʻshish</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Taklif havolasi qaysi chatga olib borishini bildirmaydi. Chatning @nomini, raqamini yoki undagi istalgan xabar havolasini kiriting.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Bu hech bir chatni bildirmaydi. @nom, t.me/name kabi havola yoki raqam kiriting.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Bunday nomli chat boʻlmaydi: nom 4–32 ta harf, raqam va “_” belgisidan iborat boʻlib, harf bilan boshlanadi.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Bunday raqamli kanal yoki guruh yoʻq. Raqam -1001234567890 koʻrinishida boʻladi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln a’zo</numerusform>
            <numerusform>%Ln a’zo</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Bot administrator va foydalanuvchilarni taklif qila oladi.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>“Havola orqali taklif qilish” huquqi yoʻq. Uni Telegramda bering: chat sozlamalari, “Administratorlar”, bot. Chatni hozir qoʻshib, buni keyinroq qilsangiz ham boʻladi.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot administrator emas. Uni Telegramda tayinlang: chat sozlamalari, “Administratorlar”, “Havola orqali taklif qilish” huquqi bilan. Chatni hozir qoʻshib, buni keyinroq qilsangiz ham boʻladi.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot bu chatda emas. Uni Telegramda qoʻshing: chat sozlamalari, “Administratorlar”, “Havola orqali taklif qilish” huquqi bilan. Chatni hozir qoʻshib, buni keyinroq qilsangiz ham boʻladi.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot bu chatdan chetlatilgan. Telegramda uni chetlatilgan foydalanuvchilar roʻyxatidan chiqaring, soʻng “Administratorlar” boʻlimida “Havola orqali taklif qilish” huquqi bilan qoʻshing. Chatni hozir qoʻshib, buni keyinroq qilsangiz ham boʻladi.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram botning bu yerda nima qila olishini aytmayapti.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Hali bot yoʻq. Avval bot qoʻshing: Fayl, Bot qoʻshish…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Tekshirish” bu qanday chat ekanini Telegramdan soʻraydi.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Kiritilgan ma’lumot oʻzgartirildi. Uni qayta tekshiring.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@nom, chat yoki undagi xabar havolasi, chat raqami yoki veb-klientdagi manzili.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegramdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Guruh superguruhga aylantirilgan va uning raqami yangi.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Bu chat allaqachon Gatehouseda bor.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Daftarga yozilmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Havolalarni daftarga kiritish</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Botlaringiz boshqa joyda: boshqa dasturda yoki bu yerga qoʻshilishidan oldin yaratgan havolalar. Bot API orqali havola haqida soʻrab boʻlmagani uchun ular “Tekshirilmagan” holatida saqlanadi. Bunday havolani yaroqsiz qilish uchun sozlamalarini bilish shart emas; tahrirlash esa toʻrttala sozlamani ham qayta yozadi. Faqat botning oʻzi yaratgan havolalarni oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>Havolali &amp;matn</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Havolalarni yoki ular bor istalgan matnni joylang. Faylni shu yerga tashlasa ham boʻladi.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Matn haqida</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>Barcha yangi havolalar &amp;chati</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Chatni tanlang…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Topilgan havolalar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>Gatehousedan olib tashlangan chat</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Ma’lum</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Havola yoʻq</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Telegram qisqartirgan</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Takroriy</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Kiritilmadi</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Boshqa administratorniki; daftarga kiritib boʻlmaydi</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Topildi</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Faylni oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Oʻqishga ruxsatingiz bor oddiy matn faylini tanlang.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fayl oʻqilmoqda…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Matn bu yerda koʻrsatish uchun juda uzun; havolalari quyida.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Hammasi koʻrib chiqilmadi: bir martada koʻpi bilan 10 megabayt va 10&#xa0;000 ta havola. Qolganini keyin kiriting.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>Yana %Ln ta havolasiz satr</numerusform>
            <numerusform>Yana %Ln ta havolasiz satr</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Daftarga yozilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani &amp;kiritish</numerusform>
            <numerusform>%Ln ta havolani &amp;kiritish</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>Havolalarni &amp;kiritish</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>T&amp;iklash…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Zaxira nusxalar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse kuniga bir marta daftaridan nusxa oladi va oxirgi %Ln ta nusxani saqlaydi. Ularning hech birida token yoʻq.</numerusform>
            <numerusform>Gatehouse kuniga bir marta daftaridan nusxa oladi va oxirgi %Ln ta nusxani saqlaydi. Ularning hech birida token yoʻq.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — kunlik, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — yangilashdan oldin, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — tiklashdan oldin, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse shu nusxa bilan qayta ishga tushadi. Undan keyin qilingan ishlar Telegramda oʻz holicha qoladi, lekin daftar ularni bilmaydi. Hozirgi daftar nusxa sifatida saqlanadi, unga keyin qaytishingiz mumkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>Telegramda %Ln ta oʻzgarish hali bajarilmoqda yoki javobsiz qolgan. Tiklangan daftar ular haqida hech narsa bilmaydi: ular tugaguncha kutgan ma’qul.</numerusform>
            <numerusform>Telegramda %Ln ta oʻzgarish hali bajarilmoqda yoki javobsiz qolgan. Tiklangan daftar ular haqida hech narsa bilmaydi: ular tugaguncha kutgan ma’qul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>%1 dagi daftar tiklansinmi?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Nusxa tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Gatehouse qayta ishga tushmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Chiqqan</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>qisman hisoblangan</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>hisoblanmagan</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Avval havolani tanlang.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Avval chat qoʻshing.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Tushuntirish</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Muddat</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tasdiq</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Tasdiq talab &amp;qilinsin</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Tasdiqsiz</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>Te&amp;g</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Teg</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Qaysi havolalar koʻrsatiladi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Tekshirilmagan havolalar</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Obuna havolalari</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Davomiyligi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Hozir</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Nega chetda qoldi</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Bajariladi: %Ln</numerusform>
            <numerusform>&amp;Bajariladi: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>Chet&amp;da qoladi: %Ln</numerusform>
            <numerusform>Chet&amp;da qoladi: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln ta havola tekshirilmagan: Bot API ularning sozlamalarini ayta olmaydi. Yangi havolalar Gatehouse koʻrsatayotgan sozlamalarni oladi.</numerusform>
            <numerusform>%Ln ta havola tekshirilmagan: Bot API ularning sozlamalarini ayta olmaydi. Yangi havolalar Gatehouse koʻrsatayotgan sozlamalarni oladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln ta havola tekshirilmagan: Bot API ularning sozlamalarini ayta olmaydi. Bu amal toʻrttala sozlamani: nom, muddat, limit va tasdiqni almashtiradi; Gatehouse bilmaganlari yoʻqoladi.</numerusform>
            <numerusform>%Ln ta havola tekshirilmagan: Bot API ularning sozlamalarini ayta olmaydi. Bu amal toʻrttala sozlamani: nom, muddat, limit va tasdiqni almashtiradi; Gatehouse bilmaganlari yoʻqoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>Ulardan %Ln tasi obuna havolasi: yaroqsiz qilingach, ular orqali yangi obuna boʻlib boʻlmaydi. Allaqachon toʻlayotganlar qoladi, keyingi toʻlovi nima boʻlishini Telegram hal qiladi. Agar u rad etsa, hammasi oʻz holicha qoladi.</numerusform>
            <numerusform>Ulardan %Ln tasi obuna havolasi: yaroqsiz qilingach, ular orqali yangi obuna boʻlib boʻlmaydi. Allaqachon toʻlayotganlar qoladi, keyingi toʻlovi nima boʻlishini Telegram hal qiladi. Agar u rad etsa, hammasi oʻz holicha qoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Bu havolalar bilan qiladigan ish yoʻq.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%2 tadan %1 tasi oʻqildi</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Nom yoʻq.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Bu sana emas. %1 yoki %2 shaklida yozing.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Bu vaqt oʻtib ketgan.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Bunday uzun roʻyxatda bu havolaning navbati juda kech keladi: ungacha muddati tugaydi.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Tasdiqli havolada limit boʻlmaydi.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>%1 yoki %2 deb yozing.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Bu summa emas. %1 shaklida yozing.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>%1-satr: katak ichida qoʻshtirnoq bor. Katakni qoʻshtirnoqqa oling, ichidagilarini esa ikkilang.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>%1-satr: yopuvchi qoʻshtirnoqdan keyin nimadir bor.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>%1-satr: bu yerda ochilgan qoʻshtirnoq yopilmagan.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Muddatsiz</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Raqam turadigan joyga {n} yozing.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Oxirgi raqam birinchisidan kichik.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Qolip koʻpi bilan %Ln ta havola yaratadi.</numerusform>
            <numerusform>Qolip koʻpi bilan %Ln ta havola yaratadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Faqat dastlabki %Ln ta qator oʻqiladi.</numerusform>
            <numerusform>Faqat dastlabki %Ln ta qator oʻqiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Ishlatilmaydi: %Ln ta ustun: %1.</numerusform>
            <numerusform>Ishlatilmaydi: %Ln ta ustun: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Ikki marta uchragan ustunlarning birinchisi olinadi: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Har bir satr bitta nom.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Nima boʻladi</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Tasdiq</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Xarajat</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>E’lon joyi</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Yangi, nomi bir xil</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln ta xato</numerusform>
            <numerusform>%Ln ta xato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Chetda qoldi: %Ln ta xato</numerusform>
            <numerusform>Chetda qoldi: %Ln ta xato</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Chetda qoldi</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Roʻyxatda takrorlangan</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Shu nomli havola bor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln ta havola yaratiladi.</numerusform>
            <numerusform>%Ln ta havola yaratiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln ta qatorda xato bor: tuzating yoki chetda qoldiring.</numerusform>
            <numerusform>%Ln ta qatorda xato bor: tuzating yoki chetda qoldiring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln ta takroriy satr chetda qoldiriladi.</numerusform>
            <numerusform>%Ln ta takroriy satr chetda qoldiriladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ta qator chetda qoldiriladi.</numerusform>
            <numerusform>%Ln ta qator chetda qoldiriladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Soniyasiga bittaga yaqin soʻrov bilan taxminan %1 oladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln soniya</numerusform>
            <numerusform>%Ln soniya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln daqiqa</numerusform>
            <numerusform>%Ln daqiqa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 minute 25 seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignDefaults</name>
    <message>
        <source>&amp;Require approval</source>
        <translation>&amp;Tasdiq talab qilinsin</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Roʻyxatda koʻrsatilmagan boʻlsa</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Aytilmagan</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Shablon</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Muddat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>&amp;Har bir havola xarajati</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>E’lon joyi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>&amp;Roʻyxat yoki fayl</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Qolip</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Oldingi no&amp;llar</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Har satrda bitta nom yoki sarlavhali CSV: name, expires, limit, approval, tags, cost, placement, note. Faylni shu yerga tashlasa ham boʻladi.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Roʻyxat haqida</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Faylni &amp;ochish…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Nomlar yoki CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Bloger {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Qolip haqida</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>&amp;Birinchi raqam</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>o&amp;xirgi raqam</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Nom qol&amp;ipi</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} raqam oʻrnida turadi.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tasdiq</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>E’lon joylari</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Xarajat</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (havolani almashtirish kerak)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>muddatsiz</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>kerak</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>kerak emas</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>aytilmagan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Limit: 100</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>Limit: none → 100</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did it: somebody at this program&apos;s window</comment>
        <translation>Siz</translation>
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
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Telegram keeps it differently: %1</source>
        <comment>Telegram keeps it differently: Limit: 100 → 50</comment>
        <translation>Telegram boshqacha saqladi: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Avval chatni tanlang.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Avval chat qoʻshing.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Telegramda obuna havolalari faqat kanallarda boʻladi, bu esa guruh.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>“%1” shablonidan yangi havola.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Havola nusxalandi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln ta havola daftarga kiritildi.</numerusform>
            <numerusform>%Ln ta havola daftarga kiritildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Telegram ular haqida biror javob bermaguncha “Tekshirilmagan” boʻlib turadi.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>@%1 Gatehousedan olib tashlansinmi?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Tokeni kalitlar omboridan oʻchiriladi. Havolalari ishlayveradi; daftar ularni va tarixini saqlaydi hamda botni qayta qoʻshganingizda yana koʻrsatadi.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Botni olib tashlash</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>“%1” Gatehousedan olib tashlansinmi?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Bot chatda qoladi va havolalari ishlayveradi. Daftar ularni va tarixini saqlaydi hamda chatni qayta qoʻshganingizda yana koʻrsatadi.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Chatni olib tashlash</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Avval bot yoki chatni tanlang.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Avval bot qoʻshing.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Yangi havola</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Chat nomi</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Chat tavsifi</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Barcha bot va chatlarniki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln a’zo</numerusform>
            <numerusform>%Ln a’zo</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Yangilanmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Havolalarni qidirish</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Nom, havola yoki izoh boʻyicha qidirish</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Chat boʻlimlari</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” pauzada.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>U orqali kelganlar soʻrov yuborishi kerak. “Davom ettirish” hammasini joyiga qaytaradi.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Hali chat yoʻq</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Bot administrator boʻlgan kanal yoki guruhni qoʻshing.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Bu botning hali chati yoʻq</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Mos havola topilmadi</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Boshqa soʻz yoki boshqa filtrni sinab koʻring.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Hali havolalar yoʻq</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Birinchisini yarating yoki bot boshqa joyda yaratganlarini daftarga kiriting.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Avval chatni tanlang.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>U allaqachon almashtirilmoqda.</translation>
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
        <translation>%1, havola: %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Hech narsa topilmadi. Soʻzlarning bosh harflarini yozib koʻring.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Buyruqlar palitrasi</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Amal, chat yoki havolani topish</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Natijalar</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Hozir buni qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>%1 menyusi</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, sozlamalar sahifasi</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, chat, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Aytilmagan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Bu summa emas. %1 shaklida yozing.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Koʻplab havola yaratish</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Oldindan koʻrish</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Xatoli qatorl&amp;ar chetda qolsin</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Ta&amp;kroriy satrlar ham yaratilsin</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>Sino&amp;v</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Sinov</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Havolalarni yaratish</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Havolalar roʻyxatini ochish</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Roʻyxatlar (*.csv *.tsv *.txt);;Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV sifatida…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Markdown sifatida…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Nima yaratilishini faylga yozadi. Hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Faylni oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Oʻqishga ruxsatingiz bor oddiy matn faylini tanlang.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fayl oʻqilmoqda…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Roʻyxatni joylang, fayl oching yoki qolipni tanlang. Undan nima chiqishi shu yerda koʻrinadi; siz buyurmaguningizcha hech narsa yuborilmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havola &amp;yaratish</numerusform>
            <numerusform>%Ln ta havola &amp;yaratish</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>Havolalarni &amp;yaratish</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>sinov</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV jadval (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown jadval (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Nima yaratilishi faylga yozildi. Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Fayl yozilmoqda…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Roʻyxat koʻrib chiqilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>“%1” chatida %Ln ta havola yaratish</numerusform>
            <numerusform>“%1” chatida %Ln ta havola yaratish</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Vazifa daftarga yozilmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Texnik matn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxalash</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Import qilish uchun faylni shu yerga tashlang</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Ichidagi havolalarni daftarga kiritish uchun faylni shu yerga tashlang</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Qidirish uchun havolani shu yerga tashlang</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Daftarga kiritish uchun havolalarni shu yerga tashlang</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>Bu matnda taklif havolasi yoʻq</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Bot tokenini bu yerga tashlab boʻlmaydi</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Server nomi topilmadi.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Internet aloqasini va “Sozlamalar”dagi server manzilini tekshiring.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Serverga ulanib boʻlmadi.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Internet aloqasini tekshiring. Hech narsa yuborilmadi; qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Aloqa xavfsiz emas: server sertifikati qabul qilinmadi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Hech narsa yuborilmadi. Kompyuter sanasini hamda aloqani proksi yoki xavfsizlik devori kuzatayotgan-kuzatmayotganini tekshiring.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Oddiy http faqat shu kompyuter uchun qabul qilinadi.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// bilan boshlanadigan manzilni kiriting.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>Javob kelishidan oldin aloqa uzildi.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Telegram buni bajargan-bajarmagani aniq emas. “Yangilash” haqiqiy holatni koʻrsatadi.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram oʻz vaqtida javob bermadi.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Server soʻrovni boshqa joyga yoʻnaltirmoqchi boʻldi. Gatehouse u yerga oʻtmaydi.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>“Sozlamalar”dagi server manzilini tekshiring.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Javob Telegramning har qanday javobidan kattaroq edi.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Javobni tushunib boʻlmadi: Telegram oʻrniga yoʻldagi boshqa biror narsa javob bergan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Telegram buni bajargan-bajarmagani aniq emas. “Yangilash” haqiqiy holatni koʻrsatadi; bu takrorlanaversa, “Sozlamalar”dagi server manzilini tekshiring.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Telegram serveri oʻzidagi nosozlik haqida xabar berdi.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Telegram buni bajargan-bajarmagani aniq emas. Bir daqiqadan keyin “Yangilash” haqiqiy holatni koʻrsatadi.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram bot tokenini rad etdi: u yaroqsiz qilingan yoki notoʻgʻri.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Joriy tokenni @BotFatherdan (/mybots, API Token) nusxalab, “Tokenni almashtirish…” orqali kiriting.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Server bunday tokenli botni bilmaydi.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Tokenni @BotFatherdan toʻliq nusxalang va server manzili toʻgʻriligini tekshiring.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Bot bu serverdan chiqib ketgan va boshqasida ishlamoqda.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>“Sozlamalar”da uning oʻz serveri manzilini kiriting yoki bot bu serverga qaytgach oʻn daqiqa kuting.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Bu server soʻralgan ish uchun juda eski.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Oʻzingiz yuritayotgan Bot API serverini yangilang.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Bu botning yangilanishlarini boshqa dastur olmoqda.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse unga tegmaydi. Gatehouse kuzatishini istasangiz, avval boshqa dasturni toʻxtating.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram %1 kutishni soʻramoqda.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse kutadi va oʻzi davom ettiradi.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram bu bot uchun bunday chatni topmadi.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Yozilishini tekshiring. Chat yopiq boʻlsa, avval botni u yerda administrator qiling va chat raqamini kiriting.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Guruh superguruhga aylantirilgan va uning raqami yangi.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>“Yangilash”ni bosing.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Chat oʻchirilgan.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Havolalari endi ishlamaydi. Uni Gatehousedan olib tashlang.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Bot bu chatda emas.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>Telegramda chat sozlamalari, “Administratorlar” boʻlimini oching va botni “Havola orqali taklif qilish” huquqi bilan qoʻshing.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Bot bu chatdan chetlatilgan.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>Telegramda uni chetlatilgan foydalanuvchilar roʻyxatidan chiqaring, soʻng qayta administrator qilib qoʻshing.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Bot bu yerda taklif havolalarini boshqara olmaydi.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>Telegramda chat sozlamalari, “Administratorlar” boʻlimini oching, botni tanlang va “Havola orqali taklif qilish”ni yoqing. Soʻng “Yangilash”ni bosing.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Bu bir kishi bilan suhbat; unda taklif havolalari boʻlmaydi.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Kanal yoki guruhni kiriting.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Bu kanalning shaxsiy xabarlari; ularda taklif havolalari boʻlmaydi.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Kanalning oʻzini kiriting.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Qoʻshilish soʻrovi endi yoʻq.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Boshqa administrator qaror qilgan yoki odam soʻrovini qaytarib olgan.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Bu odam allaqachon chatda.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>Bu odam Telegram ruxsat bergan eng koʻp sondagi chatlarga a’zo, uni qoʻshib boʻlmaydi.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>U avval boshqa biror chatdan chiqishi kerak. Soʻrov kutib turadi.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Bu odamning Telegram hisobi oʻchirilgan.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Qoʻshiladigan odam yoʻq. Soʻrovni rad eting.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram botga bu odamni koʻrsatmayapti.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Soʻrovni Telegramda hal qiling.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>Soʻrov Telegramga toʻliq yetib bormadi, shuning uchun rad etildi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Hech narsa oʻzgarmadi. Qayta urinib koʻring; bu takrorlanaversa, yoʻlda proksi bor-yoʻqligini tekshiring va “Tafsilotlar”dagi matnni bizga xabar qiling.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram sababini aytmasdan rad etdi.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram rad etdi: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram bu botning bu chatdagi bunday havolasini bilmaydi: u allaqachon yaroqsiz qilingan yoki boshqa chat yoxud administratorga tegishli.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>U shu botniki boʻlsa, endi u orqali hech kim qoʻshila olmaydi.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Bu botning asosiy havolasi; uni tahrirlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Buning oʻrniga uni almashtiring.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram bu muddatni qabul qilmadi; u shu orada oʻtib ketgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Hech narsa oʻzgarmadi. Kechroq sanani tanlang va kompyuter soatini tekshiring.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram bu a’zolar limitini qabul qilmadi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Hech narsa oʻzgarmadi. 1 dan 99999 gacha raqam kiriting yoki limitsiz qoldiring.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Tasdiq talab qiladigan havolada a’zolar limiti boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Hech narsa oʻzgarmadi. Ikkisidan birini oʻchiring.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram obuna uchun bunday narx yoki davrni qabul qilmadi.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Hech narsa oʻzgarmadi. Obuna 1 dan 10000 gacha Yulduz turadi va 30 kun davom etadi.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Bu chatda obuna havolalari boʻlmaydi; ular faqat kanallarda bor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Hech narsa oʻzgarmadi. Narxsiz havola yarating yoki yopiq kanaldan foydalaning.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Allaqachon yuborilganlar qaytarib olinmaydi.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Bu qiymat yaroqsiz.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Tuzatib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>U allaqachon Gatehouseda bor.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>U bu daftarda yoʻq.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Bu havolaning boshqa oʻzgarishi hali bajarilmoqda.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>U tugaguncha kuting, soʻng qayta urinib koʻring. Hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Havola shu orada oʻzgardi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Hech narsa yuborilmadi. Hozirgi holatini koʻrib, keyin tahrirlang.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Bu token boshqa botniki.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Hech narsa oʻzgarmadi. Boshqa bot uchun “Bot qoʻshish…”ni tanlang.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Bu kompyuterda tokenni saqlaydigan kalitlar ombori xizmati yoʻq, Gatehouse esa tokenlarni boshqa joyda saqlamaydi.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>GNOME Keyring (gnome-keyring paketi) yoki KDE Wallet (kwalletmanager paketi) oʻrnating, tizimga qayta kiring va yana urinib koʻring. Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Kalitlar ombori qulflangan.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Uni tizimga kirish parolingiz bilan oching va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Kalitlar ombori ruxsat bermadi.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>U soʻraganda Gatehousega ruxsat bering va qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>Kalitlar omborida bu botning tokeni yoʻq.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Uni “Tokenni almashtirish…” orqali qayta kiriting.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Kalitlar ombori buni bajarmadi.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Qayta urinib koʻring; bu takrorlanaversa, tizimdan bir marta chiqib, qayta kiring.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Disk toʻlgan; daftarni yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Hech narsa yuborilmadi. Joy boʻshatib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>Profil jildiga yozib boʻlmayapti.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Foydalanuvchingizga u yerga yozishga ruxsat bering yoki --profile va boshqa jild bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Bu profil javob bermayotgan boshqa Gatehouseda ochiq.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Uni yoping yoki --profile va boshqa jild bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Daftarni yangiroq Gatehouse yozgan. Unga tegilmadi.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Eng yangi versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Daftar fayli shikastlangan. Unga tegilmadi.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>“Tafsilotlar”da eng yangi zaxira nusxa koʻrsatilgan: uning nusxasini daftar oʻrniga qoʻying.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Daftarni oʻqib yoki yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>“Tafsilotlar”da fayl tizimining javobi bor.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Proksi nomi topilmadi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Hech narsa yuborilmadi. “Sozlamalar”ning “Tarmoq” sahifasida proksini tekshiring.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Proksiga ulanib boʻlmadi yoki proksi serverga ulana olmayapti.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Proksi foydalanuvchi nomini yoki parolni rad etdi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Hech narsa yuborilmadi. Ularni “Sozlamalar”ning “Tarmoq” sahifasida qayta kiriting.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Muddatsiz</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 soat</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 kun</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 hafta</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Boshqa</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Tugash sanasi</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>Ikkinchi %1: oʻsha kechasi soat orqaga suriladi va bu vaqt ikki marta keladi</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Oʻsha kechasi soat oldinga surilib, bu vaqtni oʻtkazib yuboradi. U %1 deb olinadi.</translation>
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
        <translation>Demoni ishga tushirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Gatehouseni qaytadan oʻrnating yoki --demo bilan ishga tushiring.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Demo alohida oynada ochiladi. Unga bot ham, tarmoq ham kerak emas, oʻzidan iz qoldirmaydi.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Mavjud daftarni ochish</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Daftar, zaxira nusxa yoki eksport (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Bu daftar ishlatilmoqda yoki uni ochgan dastur toʻgʻri yopilmagan.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Uni ishlatayotgan Gatehouseni yoping yoki zaxira nusxalaridan birini tanlang.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Daftar tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Gatehouse shu daftar bilan qayta ishga tushmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Birinchi qadamlar</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Birinchi qadamlarni yashirish</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot qoʻshish</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Chat qoʻshish</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Botga taklif huquqini berish</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Birinchi havolani yaratish</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Uni nusxalash</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Birinchi havolangiz nusxalandi. Bor-yoʻgʻi shu.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Keyinroq</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Darvozani yopish</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chatlar</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Nima yopiladi</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Nima ochiq qoladi</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Ochiq qoladigan yoʻllar</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>Qoʻshilish soʻrovlarini &amp;ushlab turish: shu vaqtda qoidalar hech kimni qoʻshmaydi</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Qayta ochish</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Barcha %Ln ta chat</numerusform>
            <numerusform>Barcha %Ln ta chat</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Qoʻlda</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 soatdan keyin</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>6 soatdan keyin</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 kundan keyin</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Havolalar koʻrib chiqilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln ta kirish yoʻli ochiq qoladi; ular bilan nima qilish mumkin:</numerusform>
            <numerusform>%Ln ta kirish yoʻli ochiq qoladi; ular bilan nima qilish mumkin:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Yopilmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Matnni kichraytirish</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Matnni kattalashtirish</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Qoʻllanmadan qidirish</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Topilganlar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Qoʻllanma sahifasi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Topilgan joylar</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Hech narsa topilmadi. Boshqa soʻzni sinab koʻring.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln ta joy</numerusform>
            <numerusform>%Ln ta joy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Nima oʻzgaradi</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Yangi botlar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%1% oʻqildi</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Fayl oʻqilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln ta yangi bot</numerusform>
            <numerusform>%Ln ta yangi bot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln ta yangi chat</numerusform>
            <numerusform>%Ln ta yangi chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln ta yangi havola</numerusform>
            <numerusform>%Ln ta yangi havola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln ta ma’lum havola faylda yangiroq: fayldan olinadi</numerusform>
            <numerusform>%Ln ta ma’lum havola faylda yangiroq: fayldan olinadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln ta ma’lum havola daftarda yangiroq: oʻz holicha qoladi</numerusform>
            <numerusform>%Ln ta ma’lum havola daftarda yangiroq: oʻz holicha qoladi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln ta ma’lum havolaga fayldagi izoh, teg va e’lon joylari qoʻshiladi</numerusform>
            <numerusform>%Ln ta ma’lum havolaga fayldagi izoh, teg va e’lon joylari qoʻshiladi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln ta ma’lum havola ikkisida ham bir xil</numerusform>
            <numerusform>%Ln ta ma’lum havola ikkisida ham bir xil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln ta yangi teg rangi</numerusform>
            <numerusform>%Ln ta yangi teg rangi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln ta yangi tarix satri</numerusform>
            <numerusform>%Ln ta yangi tarix satri</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Bu fayldagi hamma narsa daftarda bor.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, %2 serverida: siz kiritadigan tokenni shu server koʻradi</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Bunday faylda hech qachon token boʻlmaydi. Bu botlar tokenini soʻraydi (“Tokenni almashtirish…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Bu fayl Gatehouse daftarining eksporti emas.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>“Eksport…” yozgan faylni tanlang.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Bu faylni yangiroq Gatehouse yozgan.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Gatehouseni yangilang, soʻng faylni qayta import qiling.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Bu fayl shikastlangan. Hech narsa import qilinmadi.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>Qayerdaligi “Tafsilotlar”da.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Fayl shu orada oʻzgardi. Hech narsa import qilinmadi.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Uni qayta import qiling.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import qilinmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Oʻrnini bosadigan havola bor, bu havola esa hali ham ishlayapti.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tasdiq</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Tekshirilgan</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Oldingisi: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Oʻrnini bosgan: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>hisoblanmagan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Muddatsiz</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>bir vaqtda %Ln a’zo</numerusform>
            <numerusform>bir vaqtda %Ln a’zo</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Har bir odamni administratorlar tasdiqlaydi</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Kerak emas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Noma’lum</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Boshqa administrator, %1</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1, shu bot yaratgan</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Hech qachon</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Havola haqida hammasini koʻrish uchun uni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %2 uchun %Ln Yulduz</numerusform>
            <numerusform>%1, %2 uchun %Ln Yulduz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Rad etilganlarni takrorlash</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Tafsilotlar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Vazifa holati</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Vazifa muammolari</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Koʻrsatish</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Qadamlar</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Tanlangan qadam</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>Natijani &amp;saqlash…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Daftarga kiritish…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Rad etilganlarni takrorlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Odam</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Javob</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Vazifa tafsilotlari</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Barcha qadamlar</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Olib tashlangan</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Boshlandi: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Havola yaratilgan boʻlishi mumkin: Telegramning u haqidagi javobi yoʻqoldi. Telegramda chat sozlamalaridan “Taklif havolalari”ni oching, botni tanlang va nomsiz havolani qidiring; topsangiz, uni “Daftarga kiritish…” oynasiga joylang.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Havola yaratilgan boʻlishi mumkin: Telegramning u haqidagi javobi yoʻqoldi. Telegramda chat sozlamalaridan “Taklif havolalari”ni oching, botni tanlang va “%1” havolasini qidiring; topsangiz, uni “Daftarga kiritish…” oynasiga joylang.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Telegram javobi: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Muddatsiz</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Limitsiz</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Tasdiqli</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Tasdiqsiz, limit %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Tasdiqsiz</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Tegsiz</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>noma’lum</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Noma’lum</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, limit %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Yaroqsiz; oʻrnida yangi havola</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Yangi havola</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havola yaratish</numerusform>
            <numerusform>%Ln ta havola yaratish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani yaroqsiz qilish</numerusform>
            <numerusform>%Ln ta havolani yaroqsiz qilish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani pauzaga qoʻyish</numerusform>
            <numerusform>%Ln ta havolani pauzaga qoʻyish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani davom ettirish</numerusform>
            <numerusform>%Ln ta havolani davom ettirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani uzaytirish</numerusform>
            <numerusform>%Ln ta havolani uzaytirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolaga muddat belgilash</numerusform>
            <numerusform>%Ln ta havolaga muddat belgilash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolaga limit belgilash</numerusform>
            <numerusform>%Ln ta havolaga limit belgilash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolaning limitini olib tashlash</numerusform>
            <numerusform>%Ln ta havolaning limitini olib tashlash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolada tasdiq talab qilish</numerusform>
            <numerusform>%Ln ta havolada tasdiq talab qilish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolada tasdiqni oʻchirish</numerusform>
            <numerusform>%Ln ta havolada tasdiqni oʻchirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolaga teg qoʻyish</numerusform>
            <numerusform>%Ln ta havolaga teg qoʻyish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havolani almashtirish</numerusform>
            <numerusform>%Ln ta havolani almashtirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>%Ln ta asosiy havolani almashtirish</numerusform>
            <numerusform>%Ln ta asosiy havolani almashtirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Darvozani yopish: %Ln ta havola</numerusform>
            <numerusform>Darvozani yopish: %Ln ta havola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln ta qoʻshilish soʻrovini tasdiqlash</numerusform>
            <numerusform>%Ln ta qoʻshilish soʻrovini tasdiqlash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln ta qoʻshilish soʻrovini rad etish</numerusform>
            <numerusform>%Ln ta qoʻshilish soʻrovini rad etish</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Koʻplab havola yaratish</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Havolalarni yaroqsiz qilish</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Havolalarni pauzaga qoʻyish</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Havolalarni davom ettirish</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Havolalarni uzaytirish</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Muddat belgilash</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Limit belgilash</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Tasdiqni sozlash</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Havolalarga teg qoʻyish</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Havolalarni almashtirish</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Asosiy havolalarni almashtirish</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Darvozani yopish</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Qoʻshilish soʻrovlarini tasdiqlash</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Qoʻshilish soʻrovlarini rad etish</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Yaroqsiz qilingan havola orqali endi hech kim qoʻshila olmaydi, buni ortga qaytarib boʻlmaydi. U orqali kelgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Pauzadagi havola orqali kelganlar soʻrov yuborishi kerak. Limiti saqlanadi, “Davom ettirish” hammasini joyiga qaytaradi.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Havolalar odamlarni pauzadan oldingidek qoʻshaveradi.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Har bir havolaning muddati hozirgisidan %Ln kun keyinga suriladi; muddati tugagan havola esa hozirdan boshlab %Ln kun amal qiladi.</numerusform>
            <numerusform>Har bir havolaning muddati hozirgisidan %Ln kun keyinga suriladi; muddati tugagan havola esa hozirdan boshlab %Ln kun amal qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Havolalarning hammasi bir vaqtda tugaydi. Nom, limit va tasdiq oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Havolalarning hammasiga bir xil limit qoʻyiladi. Nom, muddat va tasdiq oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Tasdiq yoqilsa, odamlar soʻrov yuboradi, administratorlar esa ularni qoʻshadi. Tasdiqli havolada a’zolar limiti boʻlmaydi: mavjud limiti olib tashlanadi.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Teg havolalardagi mavjud teglarga qoʻshiladi. Telegramdan soʻralmaydi: teglar faqat daftaringizda turadi.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Har bir havola xuddi shunday sozlamali yangi havolaga almashtiriladi va yaroqsiz qilinadi; buni ortga qaytarib boʻlmaydi. Yangi havolalarni eskilari turgan joylarga qoʻyish kerak.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Botning har bir chatdagi asosiy havolasi yangisiga almashtiriladi, eskisi esa undan foydalanayotgan hamma uchun ishlamay qoladi; buni ortga qaytarib boʻlmaydi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Bu biroz vaqt oladi. Ish siz toʻxtata oladigan vazifa sifatida davom etadi.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Bu har bir chatga soniyasiga bittaga yaqin soʻrov bilan taxminan %1 oladi. Ish pauzaga qoʻyish yoki toʻxtatish mumkin boʻlgan vazifa sifatida, qayta ishga tushirilgandan keyin ham davom etadi.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Bu havola pauzada, limiti keyinga saqlangan. Avval uni davom ettiring.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Tasdiqli havolada a’zolar limiti boʻlmaydi.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Allaqachon shunday.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Kutmoqda</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Bajarilmoqda</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Rad etildi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Noma’lum</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Tashlab ketildi</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Qiladigan ish qolmagan: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>U allaqachon yopilgan.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Boshqa joyda hal boʻlgan: boshqa administrator qaror qilgan yoki odam soʻrovini qaytarib olgan.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Boshqa joyda hal boʻlgan: bu odam allaqachon chatda.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Javob yoʻqoldi: havola yaratilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Javob yoʻqoldi; Gatehouse nima boʻlganini aniqlamoqda.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Toʻxtatildi: %1 / %2 bajarildi</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Bajarildi: barcha %Ln tasi</numerusform>
            <numerusform>Bajarildi: barcha %Ln tasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Tugadi: %1 / %2 bajarildi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzada</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Toʻxtatilmoqda: bajarilayotganlari tugashi kutilmoqda</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Oʻzi davom etadi.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram %1 kutishni soʻramoqda</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>soniyasiga %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>taxminan %1 qoldi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln ta rad etildi</numerusform>
            <numerusform>%Ln ta rad etildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln ta noma’lum</numerusform>
            <numerusform>%Ln ta noma’lum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln ta tashlab ketildi</numerusform>
            <numerusform>%Ln ta tashlab ketildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Bajarildi: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Tugadi: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Vazifalarni yopish</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Vazifalar yoʻq. Koʻp havola bilan qilinadigan ishlar shu yerda, qayta ishga tushirilgandan keyin ham davom etadi: bir nechta havolani belgilang va “Havola” menyusidan tanlang.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Vazifalar yoʻq</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>“%1” toʻxtatilsinmi?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>Hali bajarilmagan %Ln ta qadam butunlay tashlab ketiladi. Bajarilayotganlariga javob olinadi, bajarilganlari esa saqlanib qoladi.</numerusform>
            <numerusform>Hali bajarilmagan %Ln ta qadam butunlay tashlab ketiladi. Bajarilayotganlariga javob olinadi, bajarilganlari esa saqlanib qoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Vazifani toʻxtatish</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Qoʻshilishlar, oxirgi %Ln kun</numerusform>
            <numerusform>Qoʻshilishlar, oxirgi %Ln kun</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>hisoblanmagan</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Oxirgi kelganlar</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Hozir chatda</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Chiqqan</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Hisob boshlangan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Ismsiz kimdir</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, %2 chiqqan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ann Lee (@ann), 3 days ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::Leaving</name>
    <message>
        <source>Jobs are running</source>
        <translation>Vazifalar bajarilmoqda</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Bajarilayotgan %Ln ta vazifa bilan nima qilinsin?</numerusform>
            <numerusform>Bajarilayotgan %Ln ta vazifa bilan nima qilinsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Fonda davom ettirish</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Fonda boʻlsa, oyna yopiqligida ham davom etadi; tizim treyidagi belgi oynani qaytaradi. Pauzada boʻlsa, Gatehouse qayta ishga tushganda davom etadi. Toʻxtatilsa, hali bajarilmaganlari butunlay tashlab ketiladi.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Pauzada boʻlsa, Gatehouse qayta ishga tushganda davom etadi. Toʻxtatilsa, hali bajarilmaganlari butunlay tashlab ketiladi.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Keyingi ishga tushishgacha pauza</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Vazifalarni toʻxtatish</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: bajarilayotgan vazifa yoʻq</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln ta vazifa, %1 / %2</numerusform>
            <numerusform>Gatehouse: %Ln ta vazifa, %1 / %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Daftar eksporti (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Fayl import qilindi.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln ta yangi botning tokeni hali yoʻq: har birini belgilab, “Fayl” menyusidan “Tokenni almashtirish…”ni tanlang.</numerusform>
            <numerusform>%Ln ta yangi botning tokeni hali yoʻq: har birini belgilab, “Fayl” menyusidan “Tokenni almashtirish…”ni tanlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Butun daftar (*.json);;Jadval dasturlari uchun havolalar (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Daftar eksport qilinmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>Hozircha %Ln ta havola va tarix satri</numerusform>
            <numerusform>Hozircha %Ln ta havola va tarix satri</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Daftar eksport qilindi.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Daftarni zaxiralash</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Daftar (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Daftar zaxiralanmoqda…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Daftar zaxiralandi, nusxa butun.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>A’zolar sonini &amp;cheklash</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>A’zolar limiti</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>%Ln a’zo bilan cheklash</numerusform>
            <numerusform>%Ln a’zo bilan cheklash</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Tasdiqli havolada a’zolar limiti boʻlmaydi.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Bir vaqtda chatda turgan a’zolar hisoblanadi: shu havola orqali kelgan a’zo chiqib ketsa, oʻrniga boshqasi qoʻshila oladi.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Bot bu chatda taklif havolalarini boshqara olmaydi. Nima yetishmasligini “Huquqlarni tekshirish” koʻrsatadi.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Bu botning asosiy havolasi: Telegram unga sozlamalar bermaydi. Buning oʻrniga uni almashtiring.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Bu obuna havolasi: faqat nomini oʻzgartirish mumkin.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Bu obuna havolasi emas.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Bu havola yaroqsiz qilingan, buni ortga qaytarib boʻlmaydi. Shunga oʻxshashini yaratish uchun nusxasini yarating.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Faqat yaroqsiz havolalarni unutish mumkin: daftarsiz bu havolani hech kim toʻxtata olmasdi.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Bu havola allaqachon pauzada.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Bu havola pauzada emas.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Bu havola orqali kelgan har bir odamni administratorlar allaqachon tasdiqlaydi.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Bu havolaning muddati tugagan: u orqali hech kim qoʻshila olmaydi. Avval uni uzaytiring.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Bu havola muddatsiz.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Bu havolani boshqa administrator yaratgan. Telegram botlarga uning faqat boshini koʻrsatadi, shuning uchun bu yerda u bilan hech narsa qilib boʻlmaydi: uni yaratgan odam Telegramda oʻzgartirishi yoki yaroqsiz qilishi mumkin.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Telegramning bu havola haqidagi javobi yoʻqoldi; Gatehouse qayta soʻramoqda. Aniq boʻlguncha kuting yoki havolani yaroqsiz qiling.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Ortga qaytarish: pauza</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Ortga qaytarish: davom ettirish</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Ortga qaytarish: %Ln kunga uzaytirish</numerusform>
            <numerusform>Ortga qaytarish: %Ln kunga uzaytirish</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Ortga qaytarish: unutish</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Ortga qaytarish: izohni oʻzgartirish</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Ortga qaytarish: teglarni oʻzgartirish</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Ortga qaytarish: e’lon joylarini oʻzgartirish</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Ortga qaytarish: xarajatni oʻzgartirish</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Ortga qaytarish: qayta nomlash</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Ortga qaytarish: tahrirlash</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pauzaga qoʻyildi.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>“%1” havolasi orqali kelganlar endi soʻrov yuborishi kerak; limiti saqlanadi.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Davom ettirildi.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>“%1” havolasi odamlarni pauzadan oldingidek qoʻshmoqda.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Uzaytirildi.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>“%1” havolasining yangi muddati: %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saqlandi.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>“%1” havolasi oʻzgartirildi.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Buning uchun bitta havolani tanlang.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Avval havolani tanlang.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Yaroqsiz havola orqali hech kim qoʻshila olmaydi.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Qoidalar tasdiq talab qiladigan havolalar uchun.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Ortga qaytarish: asosiy havolani almashtirish</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Ortga qaytarish: almashtirish</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Ortga qaytarish: yaroqsiz qilish</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Ortga qaytarish (yaroqsiz qilish va almashtirishdan tashqari)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Ortga qaytaradigan narsa yoʻq. Yaroqsiz qilish va almashtirishni faqat xabarnomadagi vaqt tugaguncha ortga qaytarish mumkin.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Sozlamalari noma’lum havola almashtirilsinmi?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” havolasi daftarga tayyor holda kiritilgan, Bot API uning sozlamalarini ayta olmaydi. Yangi havola Gatehouse koʻrsatayotgan sozlamalarni oladi; ular boshqacha boʻlishi kerak boʻlsa, keyin tahrirlang.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Oʻrniga asosiy havola almashtirilsinmi?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Botning chatda doim asosiy havolasi boʻladi. Almashtirilganda bot yangisini oladi, eskisi esa undan foydalanayotgan hamma uchun ishlamay qoladi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>“%1” havolasi yaroqsiz qilinsinmi?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Yaroqsiz havola orqali yangi obuna boʻlib boʻlmaydi. Allaqachon toʻlayotganlar qoladi, keyingi toʻlovi nima boʻlishini Telegram hal qiladi: bunday havolalarni yaroqsiz qilish haqida uning hujjatlari bir-biriga zid. Agar u rad etsa, hammasi oʻz holicha qoladi. Yaroqsiz qilishni ortga qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Yaroqsiz qilish</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Unutadigan narsa yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln ta havola unutildi.</numerusform>
            <numerusform>%Ln ta havola unutildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Ular bilan nima boʻlgani tarixda qoladi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ortga qaytarildi.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Havola avvalgi holatida.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Sozlamalari noma’lum havola oʻzgartirilsinmi?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” havolasi daftarga tayyor holda kiritilgan, Bot API uning sozlamalarini ayta olmaydi. Bu amal toʻrttala sozlamani: nom, muddat, limit va tasdiqni Gatehouse koʻrsatayotganiga almashtiradi.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln ta havola nusxalandi.</numerusform>
            <numerusform>%Ln ta havola nusxalandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Izoh oʻchirildi.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Teg olib tashlandi.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>E’lon joyi oʻchirildi.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Xarajat oʻchirildi.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Yangi havola</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Xabarnoma</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Shablon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Muddat</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Tasdiq</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>&amp;Tasdiq talab qilinsin</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Har bir odamni administratorlar tasdiqlaydi.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>&amp;Bir kishi uchun: birinchi qoʻshilishdan keyin yaroqsiz qilinadi</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Kutilayotgan odam</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Kimni kutyapsiz: @nom, raqam yoki ism (ixtiyoriy)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Kimdir qoʻshilishi bilan Gatehouse havolani yaroqsiz qiladi va u boshqa odam boʻlsa, sizga aytadi.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Oʻzgarishlar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Havola &amp;yaratish</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Havolani tahrirlash</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Oʻzgarishlarni sa&amp;qlash</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Bu havolaning sozlamalari noma’lum: u boshqa joyda yaratilgan va Telegram hali u haqida hech narsa aytmagan. Saqlansa, nom, muddat, tasdiq va limit shu yerdagidek oʻrnatiladi.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Bu havolaning muddati tugagan: %1. Saqlansa, u yana ishlaydi.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Avval yuqorida belgilanganlarni tuzating.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Telegram javobi kutilmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Nusxalash</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Havolaga ega har kim %1 gacha qoʻshilish soʻrovini yuborishi mumkin. Har bir odamni administrator qoʻshadi.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Havolaga ega har kim qoʻshilish soʻrovini yuborishi mumkin. Havola muddatsiz. Har bir odamni administrator qoʻshadi.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Bu havola orqali %1 gacha koʻpi bilan %Ln kishi qoʻshila oladi.</numerusform>
            <numerusform>Bu havola orqali %1 gacha koʻpi bilan %Ln kishi qoʻshila oladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Bu havola orqali koʻpi bilan %Ln kishi qoʻshila oladi. Havola muddatsiz.</numerusform>
            <numerusform>Bu havola orqali koʻpi bilan %Ln kishi qoʻshila oladi. Havola muddatsiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Havolaga ega har kim %1 gacha qoʻshila oladi.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Havolaga ega har kim qoʻshila oladi. Havola muddatsiz.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>muddatsiz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>yoqilgan</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>oʻchirilgan</translation>
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
            <numerusform>%Ln kishi qoʻshilgan.</numerusform>
            <numerusform>%Ln kishi qoʻshilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nomi: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Muddat: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Tasdiq: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Limit: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram nomni saqlamadi.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram nomni “%1” deb saqladi.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram belgilagan muddat: %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram muddatni saqlamadi: havola muddatsiz.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram tasdiqni yoqdi: odamlar soʻrov yuborishi kerak.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram tasdiqni oʻchirdi: odamlar soʻrovsiz qoʻshiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram limitni %Ln a’zo qilib belgiladi.</numerusform>
            <numerusform>Telegram limitni %Ln a’zo qilib belgiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram limitni saqlamadi.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram buni bajardi, lekin u hali daftarda yoʻq: %1 Gatehouse urinishda davom etadi. Havola: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Nom koʻpi bilan 32 ta belgidan iborat boʻladi.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Bu juda erta. Havola kamida bir daqiqa amal qilishi kerak.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Bu juda kech. Telegram faqat %1 gacha hisoblaydi.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>1 dan %1 gacha raqam kiriting.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse ikki marta soʻramaydi. Telegramda chatning taklif havolalari orasidan yangi, nomsiz havolani qidiring; topsangiz, uni shu oynaga joylang: Daftarga kiritish…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Havola yaratilgan boʻlishi mumkin: Telegram javobi yoʻqoldi.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Telegram javobi yoʻqoldi, havola oʻzgargan-oʻzgarmagani aniq emas.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Javob kelguncha Gatehouse oʻzgarishni oʻzi takrorlaydi. Ungacha havola “Noma’lum” deb koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse ikki marta soʻramaydi. Telegramda chatning taklif havolalari orasidan “%1” havolasini qidiring; topsangiz, uni shu oynaga joylang: “Daftarga kiritish…”</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Qoʻshilishlarni kuzatish</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Kuzatuv nima qiladi</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Boshqa dasturlar</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Telegram nimani eslab qoladi</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Kuzatuv</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>Kuzatuvni &amp;toʻxtatish</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hozir emas</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Kuzatish</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Ishlab turganida Gatehouse bu botning yangilanishlarini Telegramdan oladi. Shu tariqa u qaysi havola orqali kim qoʻshilib, kim chiqqanini hisoblaydi, qoʻshilish soʻrovlarini yigʻadi va havola sizishini payqaydi. U ishlamayotganda boʻlgan voqealarni Telegram bir kun saqlab turadi.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Bu botni boshqa dastur ham ishlatishini aytgansiz. Telegram yangilanishlarni faqat bitta dasturga beradi: Gatehouse olganlari u dasturga yetib bormaydi. Faqat unga yangilanishlar kerak boʻlmasa, kuzating.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram bot yangilanishlarini faqat bitta dasturga beradi. Bu bot bilan skript yoki veb-sayt ham ishlasa, Gatehouse olganlari unga yetib bormaydi: unda kuzatmang.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram bot uchun qaysi yangilanishlar kerakligini eslab qoladi: bundan buyon qoʻshilish va chiqishlar, qoʻshilish soʻrovlari va botning chatlardagi oʻrni; xabarlar emas. Botni keyin ishlatadigan dastur oʻziga nima kerakligini qaytadan aytishi lozim. Istalgan payt toʻxtatishingiz mumkin.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegramdan soʻralmoqda…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Kuzatuv kutmoqda: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Kuzatuv %1 dan beri yoqilgan.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Kuzatilmayapti: bu botning yangilanishlarini boshqa dastur veb-manzil (webhook) orqali olmoqda. Gatehouse unga tegmaydi. Dastur sizniki boʻlsa va endi kerak boʻlmasa, uning webhookini oʻsha yerda oʻchiring, soʻng kuzatuvni qayta yoqing.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Kuzatilmayapti: bu botning yangilanishlarini ayni paytda boshqa dastur ham soʻramoqda, Telegram esa ularni faqat bittasiga beradi. U dasturni yoping yoki yangilanishlarni unga qoldiring.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln ta asosiy havola almashtiriladi: hozirgisi butunlay ishlamay qoladi.</numerusform>
            <numerusform>%Ln ta asosiy havola almashtiriladi: hozirgisi butunlay ishlamay qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln ta havola pauzaga qoʻyiladi: ular orqali kelganlar soʻrov yuborishi kerak. Limitlari saqlanadi.</numerusform>
            <numerusform>%Ln ta havola pauzaga qoʻyiladi: ular orqali kelganlar soʻrov yuborishi kerak. Limitlari saqlanadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>%Ln ta havola orqali kelganlar hozir ham soʻrov yuboradi.</numerusform>
            <numerusform>%Ln ta havola orqali kelganlar hozir ham soʻrov yuboradi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln ta chat allaqachon yopilgan.</numerusform>
            <numerusform>%Ln ta chat allaqachon yopilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Bu yerda Gatehouse yopa oladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>“%1” chatiga har kim @%2 ommaviy nomi orqali qoʻshila oladi. Telegramda chat sozlamalarini oching va uni yopiq qiling yoki yangi a’zolarni tasdiqlashni yoqing.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>“%2” chatidagi %1 havolasini boshqa administrator yaratgan; uni Telegramda oʻsha odam yaroqsiz qilishi mumkin.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>“%2” chatidagi %1 havolasini %3 yaratgan; uni Telegramda oʻsha odam yaroqsiz qilishi mumkin.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>“%2” chatidagi “%1” obuna havolasini pauzaga qoʻyib boʻlmaydi. Uni yaroqsiz qilishingiz mumkin, buni ortga qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Telegramning “%2” chatidagi “%1” havolasi haqidagi oxirgi javobi yoʻqoldi. Uni yaroqsiz qiling yoki aniq boʻlguncha kuting.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>“%1” chatida bot havolalarni boshqara olmaydi. Telegramda unga “Havola orqali taklif qilish” huquqini bering.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Barcha havolalar</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Bot tokenini bu yerga tashlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Token hech qayerda saqlanmadi. “Fayl” menyusidan “Bot qoʻshish…”ni tanlang va uni oʻsha yerga joylang: u yerdagi maydon tokenni hech kimga koʻrsatmaydi.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>Bu matnda taklif havolasi yoʻq.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Gatehouse %1 chiqdi.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>“Yordam” menyusidagi “Yangilanishlarni tekshirish…” unga olib boradi.</translation>
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
        <translation>hozir</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 daq</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 soat</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 kun</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 soniya</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln daqiqa</numerusform>
            <numerusform>%Ln daqiqa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln soat</numerusform>
            <numerusform>%Ln soat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln kun</numerusform>
            <numerusform>%Ln kun</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>birozdan keyin</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hozirgina</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date, as Qt writes it: 2 Nov</comment>
        <translation>d-MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: 2 Nov 2026</comment>
        <translation>d-MMM, yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: Mon 2 Nov 2026</comment>
        <translation>ddd, d-MMM, yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%Ln daqiqadan keyin</numerusform>
            <numerusform>%Ln daqiqadan keyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln daqiqa oldin</numerusform>
            <numerusform>%Ln daqiqa oldin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln soatdan keyin</numerusform>
            <numerusform>%Ln soatdan keyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln soat oldin</numerusform>
            <numerusform>%Ln soat oldin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln kundan keyin</numerusform>
            <numerusform>%Ln kundan keyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln kun oldin</numerusform>
            <numerusform>%Ln kun oldin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram nomni saqlamaydi: bularning hech biri koʻrinmaydi.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram uni “%1” deb saqlaydi.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%2 belgidan %1 tasi.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>“%1” havolasi daftarda bor.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Uning chati yoki boti Gatehousedan olib tashlangan. Havolani koʻrish va oʻzgartirish uchun qayta qoʻshing.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Bu havola endi daftarda yoʻq.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Bu kimning havolasi?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Bu havola nima uchun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>E’lon joylari</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Xarajat</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Xabarnoma</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Sizish emas</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Darvozani yopish…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Darvozani qayta ochish</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>7 kunga uzaytirish</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Qayta tekshirish</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Hozir almashtirish</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Hozir yaroqsiz qilish</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Daftarga kiritish…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Asosiy havola %1dan keyin almashtiriladi.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Eski havola undan foydalanayotgan hamma uchun ishlamay qoladi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram %1 kutishni soʻramoqda.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Gatehouse asosiy havolani shundan keyin almashtiradi. Hali hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Asosiy havola almashtirilmoqda.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Navbati kutilmoqda.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram buni bajarmoqda.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Telegram javobi yoʻqoldi.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Havola almashgan-almashmagani noma’lum. Gatehouse %1dan keyin yana soʻraydi.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Havola almashgan-almashmagani noma’lum. Gatehouse Telegramdan soʻramoqda.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Almashtirildi, lekin qayd etilmadi.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Yangi asosiy havola nusxalandi: %1. Daftarni yozib boʻlmadi; keyingi ishga tushishda tuzatiladi.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Asosiy havola almashtirildi.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Yangi havola nusxalandi: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Almashtirilmadi.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Javob yoʻqoldi, Telegramda hali ham eski havola. Uni yana almashtirishingiz mumkin.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Almashgan-almashmagani noma’lum.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>“%1” havolasi almashtirilmoqda.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>“%1” havolasi yaroqsiz qilinmoqda.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” havolasi %2dan keyin almashtiriladi.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Xuddi shunday yangi havola yaratiladi, bunisi esa ishlamay qoladi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” havolasi %2dan keyin yaroqsiz qilinadi.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>U orqali endi hech kim hech qachon qoʻshila olmaydi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Yarim almashtirildi: ikkala havola ham ishlayapti.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Yangi havola yaratilgan-yaratilmagani noma’lum.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Telegram javobi yoʻqoldi, “%1” havolasi avvalgidek ishlayapti. Telegramda chat sozlamalaridan “Taklif havolalari”ni oching, botni tanlang va uning nusxasini qidiring; topsangiz, uni “Daftarga kiritish…” oynasiga joylang.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Yaroqsiz qilinmadi.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Bajarildi, lekin hali qayd etilmadi.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” havolasi almashtirildi.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” havolasi yaroqsiz qilindi.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>U allaqachon yopilgan. U orqali hech kim qoʻshila olmaydi.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>U orqali endi hech kim qoʻshila olmaydi. Qoʻshilib boʻlgan a’zolar qoladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%1 ichida yana %Ln a’zo keldi</numerusform>
            <numerusform>%1 ichida yana %Ln a’zo keldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%1 ichida asosiy havola orqali %Ln kishi qoʻshildi</numerusform>
            <numerusform>%1 ichida asosiy havola orqali %Ln kishi qoʻshildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%1 ichida “%2” havolasi orqali %Ln kishi qoʻshildi</numerusform>
            <numerusform>%1 ichida “%2” havolasi orqali %Ln kishi qoʻshildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%1 ichida havolasiz %Ln kishi qoʻshildi</numerusform>
            <numerusform>%1 ichida havolasiz %Ln kishi qoʻshildi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; odatda soatiga %2 kishi.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Sizish ehtimoli:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Darvoza %1 da oʻzi ochiladi.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Uni oʻzingiz ochmaguningizcha yopiq turadi.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Darvoza %1 dan beri yopiq.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Eslatma:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Bajarilmadi.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>nomsiz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Havola yaratilgan boʻlishi mumkin:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Telegramning yangi havola (%1) haqidagi javobi yoʻqoldi. Telegramda chat sozlamalaridan “Taklif havolalari”ni oching, botni tanlang va uni qidiring; topsangiz, “Daftarga kiritish…” oynasiga joylang.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Oxirgi ishlatilganlar</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Amallar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Chatlar</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Havolalar</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Almashtirish kerak</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>E’lon joyini qoʻshish</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Qayerga joylangan</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Shu e’lon joyini qoʻshish</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Olib tashlash: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>U yerdagi havolani almashtiring</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>U yerda almashtirildi</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Almashtirildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Havolani almashtirish kerak boʻlgan yana %Ln ta joy qoldi</numerusform>
            <numerusform>Havolani almashtirish kerak boʻlgan yana %Ln ta joy qoldi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>Barcha havolalar, ularning tarixi va izohlaringiz shu faylda. Tokenlar esa bu yerda emas.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Jildni &amp;ochish</translation>
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
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umumiy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tarmoq</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Sozlamalardan qidirish</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Ma’lumotlar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>“%1” degan sozlama yoʻq.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>Almashtirishdan oldin &amp;kutish</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>“Almashtirish” bosilgandan keyin shuncha vaqt uni ortga qaytarishingiz mumkin. “Kutilmasin” tanlansa, havola darhol almashtiriladi.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Mavzu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Matn, sana va sonlar uchun. “Tizim” tanlansa va Gatehouse tizimingiz tilini bilsa, oʻsha til ishlatiladi.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Kutilmasin</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> soniya</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Kunduzgi</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Tungi</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Haftada bir marta yangiroq versiyani izlash</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>%1 dan eng yangi versiya raqamini soʻraydi va siz haqingizda hech narsa aytmaydi; vazifa bajarilayotganda hech qachon. Gatehouse oʻzicha hech narsa oʻrnatmaydi.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>Bot API &amp;serveri</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>&amp;Rasmiy serverdan foydalanish</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Shu bot s&amp;erveri</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Yuqoridagidek</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>&amp;Yuqoridagi serverdan foydalanish</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>Telegramning rasmiy serveri. Boshqasi oʻz serverini yuritadiganlar uchun.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Oʻzingizning serveringiz. U botlaringiz tokenini koʻradi: begonaning serverini kiritmang.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Faqat bu bot boshqalardan farqli serverda ishlasa.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Bu server manzili emas. U https://bots.example.org:8081 koʻrinishida boʻladi.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Bildirishnomalar koʻrsatilsin</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Oʻchirilganda Gatehouse havola sizishi haqida faqat oʻz oynasida aytadi. Bildirishnomada hech qachon havola boʻlmaydi.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>3 kun ichida tugaydigan havolalar &amp;eslatilsin</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Fonda</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>&amp;Treyda belgi koʻrsatilsin</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>Oyna &amp;yopilganda Gatehouse treyda qolsin</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Tizimga &amp;kirganda Gatehouse ishga tushsin</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Havola sizishi</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Birdaniga koʻp odam kelsa, Gatehouse chatni belgilab, sizni ogohlantiradi: 30 soniya yoki 5 daqiqada shuncha kishi kelganda va bu shu soatda havola uchun odatdagidan shuncha barobar koʻp boʻlganda. Ikkala shart ham bajarilishi kerak. “Sizish emas” tugmasi ikkalasini bir kunga oʻn barobar oshiradi.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>&amp;30 soniyadagi qoʻshilishlar, kamida</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>30 soniyadagi qoʻshilishlar</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>&amp;5 daqiqadagi qoʻshilishlar, kamida</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>5 daqiqadagi qoʻshilishlar</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>&amp;Odatdagidan necha barobar, kamida</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Odatdagidan necha barobar</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Treyda turganda Gatehouse qoʻshilishlarni kuzatishda davom etadi. “Fayl” yoki trey belgisi menyusidagi “Chiqish” uni butunlay yopadi.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu ish stolida trey yoʻq.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Treyda, trey boʻlmasa, oynasi yigʻilgan holda ishga tushadi va ishingizga xalal bermaydi.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Demo oʻz-oʻzidan ishga tushmaydi.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Tizimning avtomatik ishga tushadigan dasturlar roʻyxatiga yozib boʻlmadi.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Gatehouseni tizimning avtomatik ishga tushadigan dasturlar roʻyxatidan olib tashlab boʻlmadi.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Sozlamalar jildiga yozish mumkinligini tekshiring.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Kalitlar ombori</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Bot tokenlari faqat tizimingizning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>Kalitlar omborini &amp;tekshirish</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Botlar va tokenlari</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Botlar va tokenlari</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Ekranni ulashish</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Havolalarni yashirish</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Havolalar oʻrnida nuqtalar koʻrinadi, QR kodlar berkitiladi. Nusxalash va qidirish avvalgidek ishlaydi, oʻzingiz yozayotgan matn esa koʻrinib turadi. “Koʻrinish” menyusi ham shuni bajaradi.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Kalitlar omboridan soʻralmoqda…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 javob bermoqda. U hali sozlanmagan: birinchi token saqlanayotganda yangi parol soʻraydi.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 javob bermoqda, lekin qulflangan. “Kalitlar omborini tekshirish” bosilsa, u parolini soʻraydi.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 javob bermoqda, qulfi ochiq.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>hali tekshirilmagan</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>tokeni kalitlar omborida</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>tokeni yoʻq; uni “Fayl” menyusidagi “Tokenni almashtirish…” orqali kiriting</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Asosiy havola</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Asosiy havolani nusxalash</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Asosiy havola QR kodi</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Asosiy havolani almashtirish</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>oxirgi almashtirish: %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>bu yerda almashtirilmagan</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>havola hali ham shu ekani noma’lum</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 kishi qoʻshilgan</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Hali noma’lum. “Yangilash” Telegramdan soʻraydi, “Almashtirish” yaratadi.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proksi</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Manzil</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Foydalanuvchi nomi</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Par&amp;ol</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>&amp;Unutish</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Te&amp;kshirish</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Bekor &amp;qilish</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Proksini tekshirish</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Proksisiz</translation>
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
        <translation>Tizimda qanday sozlangan boʻlsa, shunday; shu kompyuterdagi serverga doim bevosita ulaniladi.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse serverga bevosita ulanadi.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Hammasi shu proksi orqali oʻtadi, server nomini ham u aniqlaydi.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Hammasi shu proksi tunnelidan oʻtadi, proksi uni oʻqiy olmaydi.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Bu nom ham, manzil ham emas. U proxy.example.org yoki 10.0.0.1 koʻrinishida boʻladi.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Ishlatilmoqda.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Manzil va port kiritilmaguncha ishlatilmaydi.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>Kalitlar omborida</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Parol tizimingizning kalitlar omborida. Almashtirish uchun boshqasini kiriting.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Parol faqat tizimingizning kalitlar omborida saqlanadi.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Bot API serveridan soʻralmoqda…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Bot API serveri %1 ms ichida javob berdi.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR kod</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Havola nomi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>Rasm &amp;oʻlchami</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Oʻlchami, piksel</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>Kod ostidagi &amp;yozuv</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Rasmni nusxalash</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>&amp;PNG sifatida saqlash…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>&amp;SVG sifatida saqlash…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR kodni saqlash</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG rasm (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG chizma (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Rasmni saqlab boʻlmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Boshqa jildni tanlang yoki diskda joy boʻshating.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2-sahifa</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR kod</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR kodni koʻrsatish</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Yashirilgan</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>%1 dan beri</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A — tanlanganlarni tasdiqlash, D — rad etish</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Qoʻshilish soʻrovlari</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Odam</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Oʻzi haqida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Kutish</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>havolasiz</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Nomsiz</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Qoʻshilish soʻrovlari</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Qoidalar…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Qoʻshilishlarni kuzatish…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Bu yerda noma’lum soʻrovlar</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Necha kishi kutmoqda</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Soʻrovlarni qidirish</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Ism, bio yoki havola boʻyicha qidirish</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Tasdiqlanmoqda…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Rad etilmoqda…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Tasdiqlash yoki rad etish</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Hech kim kutmayapti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln kishi kutmoqda</numerusform>
            <numerusform>%Ln kishi kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%2da %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Barcha havolalar</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Tanlangan %1 tasini tasdiqlash</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Tanlangan %1 tasini rad etish</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Avval odamlarni tanlang.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>Telegram boʻyicha %1 kishi kutmoqda, bu yerda %2 tasi ma’lum. Telegram kuzatuv boshlanishidan oldingi yoki hech kim kuzatmagan paytda 24 soatdan oshgan soʻrovlar haqida aytmaydi: ularni Telegramda hal qiling.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Mos soʻrov topilmadi</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Boshqa soʻz yoki boshqa havolani sinab koʻring.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Hech kim kuzatmayapti</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram kim qoʻshilmoqchi ekanini botga aytadi, lekin bu bot hali kuzatilmayapti.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram kim qoʻshilmoqchi ekanini botga aytadi, lekin botlaringiz hali kuzatilmayapti.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Tasdiq talab qiladigan havola orqali soʻrov yuborganlar shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: soʻrov boshqa joyda hal boʻlgan. Boshqa administrator qaror qilgan yoki odam soʻrovini qaytarib olgan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and why nothing was decided about them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln ta chat</numerusform>
            <numerusform>%Ln ta chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Natijani saqlash</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Hammasini nusxalash</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>&amp;QR varaq (PDF)…</translation>
    </message>
    <message>
        <source>C&amp;SV…</source>
        <translation>C&amp;SV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Saqlash jarayoni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln ta havola yaratildi.</numerusform>
            <numerusform>%Ln ta havola yaratildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>Yana %Ln ta havola yaratilishi kerak. Hozir saqlasangiz, faqat borlari saqlanadi.</numerusform>
            <numerusform>Yana %Ln ta havola yaratilishi kerak. Hozir saqlasangiz, faqat borlari saqlanadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln ta havola rad etildi.</numerusform>
            <numerusform>%Ln ta havola rad etildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln ta havola yaratilgan boʻlishi mumkin: Telegram javobi yoʻqoldi.</numerusform>
            <numerusform>%Ln ta havola yaratilgan boʻlishi mumkin: Telegram javobi yoʻqoldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln ta havola yaratilmadi, vazifa undan oldin toʻxtatildi.</numerusform>
            <numerusform>%Ln ta havola yaratilmadi, vazifa undan oldin toʻxtatildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Havolalar oʻqilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln ta havola nusxalandi.</numerusform>
            <numerusform>%Ln ta havola nusxalandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Havolalar nusxalanmoqda…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>havolalar</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV jadval (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown jadval (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Fayl yozilmoqda…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF hujjat (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>%1 / %2-sahifa…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Saqlandi: %Ln ta sahifa.</numerusform>
            <numerusform>Saqlandi: %Ln ta sahifa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Kodlar chizilmoqda…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saqlandi.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Huquqlarni tekshirish</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Chat va bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Chat a’zosi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Havola orqali taklif qila oladi</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Qayta tekshirish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>@%1 “%2” chatida nimalar qila oladi</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegramdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Noma’lum</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Yoʻq. Telegramda chat sozlamalari, “Administratorlar”, “Administrator qoʻshish”ni oching va botni tanlang.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Yoʻq. Buning uchun bot chatda boʻlishi kerak.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Yoʻq. Telegramda chat sozlamalari, “Administratorlar”ni oching, botni tanlang va “Havola orqali taklif qilish”ni yoqing. Ungacha uning havolalarini yaratib, oʻzgartirib yoki yaroqsiz qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Yoʻq. Bot “Havola orqali taklif qilish” huquqiga ega administrator boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Oʻrnatilgan: bu botning yangilanishlarini boshqa dastur olmoqda. Gatehouse unga tegmaydi; havolalar avvalgidek ishlaydi, lekin bu yerda qoʻshilishlarni kuzatib boʻlmaydi. Kuzatish uchun oʻsha dasturda webhookni oʻchiring.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Oʻrnatilmagan</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Qoʻshilish soʻrovlari qoidalari</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Gatehouse ishlab, botini kuzatib turganda havola orqali soʻrov yuborganlar bilan oʻz-oʻzidan qilinadigan ish. Har bir qaror “Faoliyat”da koʻrinadi.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Havola</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>Shu havola orqali soʻraganlarning hammasini &amp;tasdiqlash</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>Ismi yoki biosida shu soʻzlardan biri borlarni &amp;rad etish</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Ismi yoki biosida shu soʻzlardan biri borlarni rad etish</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Har satrda bitta soʻz yoki ibora</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Kutayotganlarga ham qoʻllash</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Qoidalarni saqlash</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Oʻchirilgan: soʻrov yuborganlarning hammasi sizni kutadi.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Soʻrov yuborganlarning hammasi tasdiqlanadi.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Ismi yoki biosida %1 borlar rad etiladi; qolganlarning hammasi tasdiqlanadi.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Ismi yoki biosida %1 borlar rad etiladi; qolganlarning hammasi sizni kutadi.</translation>
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
            <numerusform>Kutayotgan %Ln kishiga ham qoʻllash</numerusform>
            <numerusform>Kutayotgan %Ln kishiga ham qoʻllash</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Tasdiq talab qiladigan havola yoʻq. Qoidalar shundaylar uchun.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>%Ln ta soʻzdan biri</numerusform>
            <numerusform>%Ln ta soʻzdan biri</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two words</comment>
        <translation>%1 yoki %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tezkor tugmalar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Amal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tezkor tugmalarni qidirish</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Amal va tugmalarni qidirish</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>Jadval va roʻyxatlarda</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Birinchi va oxirgi qator</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Bir nechta qatorni belgilash</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hammasini belgilash</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Qatorga oʻtish</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Nomining bosh harflari</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Qoʻshilish soʻrovlarida</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ustunlar</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Keyingi va oldingi qator</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Bir sahifa oldinga yoki orqaga</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Chatlar</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>hisoblanmagan</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (qisman hisoblangan)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Boshi (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Oxiri (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Chiqqan</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Hisoblangan</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>ha</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>qisman</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Vaqt boʻyicha</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>E’lon joylari</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Oxirgi 24 soat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Oxirgi 7 kun</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Oxirgi 30 kun</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Oxirgi 90 kun</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Barcha hisoblanganlar</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Soatlar</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Kunlar</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>10 daqiqa turgan</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>24 soat turgan</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>7 kun turgan</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1% (%2 / %3)</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026 – 8 Nov 2026</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a time</comment>
        <translation>%1: hisoblanmagan</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 kishi qoʻshildi, %3 kishi chiqdi; qisman hisoblangan</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 kishi qoʻshildi, %3 kishi chiqdi</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Chiqqan</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Hozir chatda</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Havola orqali kelgan</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Havolasiz kelgan</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 kishi qoʻshildi, %3 kishi chiqdi</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: hisoblanmagan</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>%1 dan beri hisoblanadi; undan oldingisi hisoblanmagan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln ta bot hech qachon kuzatilmagan; ularniki hisoblanmaydi.</numerusform>
            <numerusform>%Ln ta bot hech qachon kuzatilmagan; ularniki hisoblanmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>%1 dan %2 gacha kuzatilmagan.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>%1 dan beri (%2) kuzatilmayapti.</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Undan oldin yana %Ln marta kuzatilmagan.</numerusform>
            <numerusform>Undan oldin yana %Ln marta kuzatilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>hech birisiz</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Teg</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>E’lon joyi</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Qoʻshilgan: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Qoʻshilgan: jami</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>Chatda</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Xarajat</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Chatdagi har a’zoga xarajat</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>7 kun turgan har a’zoga xarajat</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: jami</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Valyuta</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Disk toʻlgan; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Joy boʻshating yoki boshqa jildni tanlang.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>Jildga yozib boʻlmayapti; hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Boshqa jildni tanlang.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Statistikani saqlab boʻlmadi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Boshqa jildni tanlang yoki diskda joy boʻshating.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Qoʻshilishlarni kuzatish…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Nega havolasiz?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Hisoblash</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram havolani faqat u ishlatilgan joyda aytadi. Ommaviy chatni qidiruv, @nomi yoki uzatilgan post orqali topganlar hech qanday havolasiz qoʻshiladi, boshqa a’zo qoʻshganlar ham shunday. Boshqa administratorlar havolalarining faqat bosh qismi aytiladi. Shuning uchun ommaviy chatda koʻp qoʻshilishlar hech bir havolaga tegishli emas.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Qoʻshilish va chiqishlar</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Vaqt oraligʻi</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSVni saqlash…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Rasmni saqlash…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Hali bot yoʻq</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Havolalari orqali kim qoʻshilayotganini hisoblash uchun bot qoʻshing.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Hisoblanmagan</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse kelgan va ketganlarni bot kuzatuvi boshlangan paytdan hisoblaydi.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Bu vaqt oraligʻida ular juda koʻp yoki juda kam.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta havola solishtiriladi.</numerusform>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta havola solishtiriladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta teg koʻrsatiladi.</numerusform>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta teg koʻrsatiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta e’lon joyi koʻrsatiladi.</numerusform>
            <numerusform>Faqat eng koʻp qoʻshilish boʻlgan %Ln ta e’lon joyi koʻrsatiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Bir nechta tegli havola har bir tegida hisoblanadi.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Bir nechta e’lon joyli havola har bir joyida hisoblanadi.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Turgan: yetarlicha oldin kelganlardan. Xarajat: puli toʻlangan havolalar orqali kelganlarga boʻlinadi.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Statistikani saqlash</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>Jadval dasturlari uchun CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG rasm (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saqlandi: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Aloqa</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Telegramga yana ulanish mumkinligini darhol tekshiradi.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Navbat</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Kuzatuv</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Vazifa yangiliklari</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Hali ulanmagan</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ulangan</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Aloqa yoʻq, %1dan keyin tekshiriladi</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aloqa yoʻq</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>navbatda %Ln ta, keyingi urinish %1dan keyin</numerusform>
            <numerusform>navbatda %Ln ta, keyingi urinish %1dan keyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln ta soʻrov bajarilmoqda</numerusform>
            <numerusform>%Ln ta soʻrov bajarilmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Kuzatuv kutmoqda</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Qoʻshilishlar kuzatilmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln ta bot kuzatilmoqda</numerusform>
            <numerusform>%Ln ta bot kuzatilmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Vazifalar: %Ln</numerusform>
            <numerusform>Vazifalar: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vazifalar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln ta vazifa bajarilmoqda</numerusform>
            <numerusform>%Ln ta vazifa bajarilmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%2da %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln ta havola</numerusform>
            <numerusform>%Ln ta havola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln ta chat</numerusform>
            <numerusform>%Ln ta chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Yangi obuna havolasi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Xabarnoma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>Narxi (Y&amp;ulduz)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Davri</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Oʻzgarishlar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Havola &amp;yaratish</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram obuna havolalarini faqat kanallar uchun yaratadi va buni rad etadi.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Bu kanal ommaviy: odamlar unga bu havola bilan ham, usiz ham bepul qoʻshila oladi.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Obuna havolasini qayta nomlash</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Oʻzgarishlarni sa&amp;qlash</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Bu havolaning nomi noma’lum: u boshqa joyda yaratilgan va Telegram hali u haqida hech narsa aytmagan. Saqlansa, nomi shu yerdagidek boʻladi.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1 dan %2 gacha raqam kiriting.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Narxi va davri qat’iy: Telegramda ularni keyin oʻzgartirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Avval narxni kiriting.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Havola nomsiz boʻladi. Narxi va davri oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Havola “%1” deb nomlanadi. Narxi va davri oʻz holicha qoladi.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Har 30 kunda %Ln Yulduz toʻlagan har kim bu havola orqali qoʻshila oladi.</numerusform>
            <numerusform>Har 30 kunda %Ln Yulduz toʻlagan har kim bu havola orqali qoʻshila oladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Telegram javobi kutilmoqda…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 soniya)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Ustunlar</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Kulrang</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Qizil</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Toʻq sariq</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sariq</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yashil</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Feruza</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Koʻk</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Binafsha</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Teg qoʻshish</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Teglar</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>%1 tegi, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tegni olib tashlash</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>%1 tegini olib tashlash</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Mehmon: 1 kishi, 1 soat</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Tadbir: 100 kishi, 1 kun</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Bir hafta ochiq</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Avval soʻrov: tasdiqli</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Shablonni tanlang</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Shablonni oʻchirish</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Shablonni saqlash</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Shablon nomi</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Shablon nomi</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Shablon sifatida saqlash…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Faol</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Tugayapti</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Pauzada</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Tekshirilmagan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Noma’lum</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Toʻlgan</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Tugagan</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Yaroqsiz</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Asosiy</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Qoʻshimcha</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Tasdiqli</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Obuna</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Faol</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Tasdiqli</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Obuna</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Tugayapti</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Nofaol</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Shu hafta tugaydigan</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Deyarli toʻlgan</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Pauzada</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Muddatsiz va limitsiz</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Yaroqsiz</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Tekshirilmagan</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Havola</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Soʻrovlar</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Tekshirilgan</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Shaxsiy chat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Guruh</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Superguruh</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>huquq yoʻq</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>admin emas</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>chatda emas</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>sizish?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>token rad etildi</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>token yoʻq</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot qoʻshildi</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token almashtirildi</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot olib tashlandi</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Chat qoʻshildi</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Chat Gatehousedan olib tashlandi</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Superguruhga aylantirildi</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Huquqlar oʻzgardi</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Almashtirildi</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Telegramda topildi</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Daftarga qoʻshildi</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Tahrirlandi</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Yaroqsiz qilindi</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Yaratildi</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Pauzaga qoʻyildi</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Davom ettirildi</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Uzaytirildi</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Daftarga kiritildi</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Unutildi</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Izohlar oʻzgardi</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Tasdiqlandi</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Rad etildi</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Soʻrov boshqa joyda hal boʻlgan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Ortga qaytarildi</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Bajarilmadi</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Javob yoʻqoldi</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>bot taklif qila oladi</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>bot taklif qila olmaydi: “Havola orqali taklif qilish” huquqini bering</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>bot administrator emas</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>bot chatda emas</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>bot chatdan chetlatilgan</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>huquqlar hali noma’lum</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Barcha havolalar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Qoʻshilish soʻrovlari</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln kishi kutmoqda</numerusform>
            <numerusform>%Ln kishi kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Faoliyat</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln ta havola</numerusform>
            <numerusform>%Ln ta havola</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Acme News, 128 links</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Alumni, no right, 31 links</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person&apos;s name and username</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Asosiy havola</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Nomsiz</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>hisoblanmagan</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Muddatsiz</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ortga qaytarish</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Xabar mazmuni</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Xabarni yopish</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouseni ochish</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Yangilanishlarni tekshirish</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Kimdan soʻraladi</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>“Sozlamalar”ning “Umumiy” sahifasida haftada bir izlashni yoqish mumkin. U hech qachon hech narsa oʻrnatmaydi.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>&amp;Sahifasini ochish</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Hozir &amp;tekshirish</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse %1 dan eng yangi versiya raqamini soʻraydi. Siz, botlaringiz va chatlaringiz haqida hech narsa aytmaydi.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 dan soʻralmoqda…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Sizda eng yangi versiya: %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Gatehouse %1 chiqdi; sizda %2. Uni shuning ustiga oʻrnating: daftaringizda biror narsa oʻzgarishidan oldin nusxasi olinadi.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Vazifa bajarilmoqda. U tugagach yoki pauzaga olingach tekshiring.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Yangiroq versiya bor-yoʻqligini bilib boʻlmadi.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Ulanishni tekshiring va qayta urinib koʻring.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>@%1 endi kuzatilmayapti.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Darvozani qayta ochish</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Avval bot yoki chatni tanlang.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Avval chat qoʻshing.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Darvoza allaqachon yopiq.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Darvoza yopiq emas.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Sizish ehtimoli</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>“%1” chatiga birdaniga koʻp odam qoʻshilmoqda.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” havolasi %2 uchun edi, lekin %3 keldi. Havola yopildi; bu odamning chatda qolish-qolmasligini Telegramda oʻzingiz hal qilasiz.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Boshqa odam keldi.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Boshqa odam keldi</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Bir kishilik havoladan boshqa odam foydalandi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln ta havolaning muddati 3 kun ichida tugaydi.</numerusform>
            <numerusform>%Ln ta havolaning muddati 3 kun ichida tugaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>Hozirgi sur’atda %Ln ta havola 3 kun ichida toʻladi.</numerusform>
            <numerusform>Hozirgi sur’atda %Ln ta havola 3 kun ichida toʻladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Tez orada tugaydigan havolalar</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Mavjud daftarni ochish…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xush kelibsiz</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Gatehousega xush kelibsiz</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Bot havolasi nima</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Kanalingiz yoki guruhingiz uchun bot yaratgan taklif havolasi. Telegramning oʻz ilovalarida uni hatto chat egasi ham oʻzgartira yoki yaroqsiz qila olmaydi. Gatehouse esa bot orqali qila oladi.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Token qayerdan olinadi</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Telegramda @BotFatherga yozing: /newbot yangi bot yaratadi. Mavjud bot uchun /mybots yuboring, botni tanlang va API Token tugmasini bosing.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Botga qaysi huquq kerak</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>U “Havola orqali taklif qilish” huquqiga ega administrator boʻlishi kerak. Telegramda chat sozlamalari, “Administratorlar”, “Administrator qoʻshish”ni oching.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Token qayerda saqlanadi</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>Faqat tizimingizning kalitlar omborida: hech bir faylda yoki zaxira nusxada emas.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoni sinab koʻrish</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Bu kimning havolasi?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Soʻralgan havola</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Taxmin</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Mos kelishi mumkin boʻlgan havolalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>Havolani &amp;koʻrsatish</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram bu havolaning faqat boshini koʻrsatadi. U quyidagi bir xil boshlanadigan havolalardan biri boʻlishi mumkin; bu taxmin. U boshqa administratorning hech bir bot oʻzgartira olmaydigan havolasi ham boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Faqat dastlabki 50 tasi koʻrsatilgan.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Gatehousedan olib tashlangan</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Bu Telegram taklif havolasi emas.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Bu daftarda %1 bilan boshlanadigan havola yoʻq. Telegram boshqa administratorlarning havolalarini qisqartiradi; ularni faqat oʻzlari oʻzgartira oladi.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>%1 bu daftarda yoʻq. Uni botlaringizdan biri yaratgan boʻlsa, “Daftarga kiritish…” orqali kiriting; aks holda uni faqat yaratgan odam oʻzgartira oladi.</translation>
    </message>
</context>
</TS>
