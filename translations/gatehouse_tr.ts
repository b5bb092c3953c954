<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse’u aç</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse hakkında</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Kitaplıklar</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>Sürüm &amp;bilgisini kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Telegram botlarınızın davet bağlantılarını yönetir. Telegram tarafından yapılmamıştır.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Gatehouse geliştiricileri. MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Qt %1 (LGPL), QtKeychain (BSD) ve libqrencode (LGPL) ile geliştirildi.</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Bot ekle…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Sohbet ekle…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Jetonu değiştir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Defteri yedekle…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Tercihler…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Tüm sohbetleri yenile</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Yeni bağlantı…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Son şablonla yeni bağlantı</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Yeni abonelik bağlantısı…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Toplu oluştur…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Bağlantıları devral…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Birincil bağlantıyı sıfırla</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Birincil bağlantıları sıfırla…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Kapıyı kapat…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Kapıyı yeniden aç</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Katılımları izle…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Yetkileri kontrol et</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Gatehouse’tan kaldır…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR kodu…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Ad ve bağlantı</translation>
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
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Çoğalt…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Bitişi ayarla…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Sınırı ayarla…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Onayı ayarla…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Etiketle…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>İstek kuralları…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Katılma istekleri</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ayrıntı paneli</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Bağlantılarda ara</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Önceki sohbet</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Sonraki sohbet</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse hakkında</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Şu biçimde kopyala</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Sohbet</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Bağlantı</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Bağlantıları gizle</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Komut paleti…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Güncellemeleri denetle…</translation>
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
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Sıfırlamalar</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Katılma istekleri</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Botlar ve sohbetler</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Zaman</translation>
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
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Önce → sonra</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Disk dolu; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>Klasöre yazılamıyor; hiçbir şey dışa aktarılmadı.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Etkinlik dışa aktarılamadı.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Başka bir klasör seçin veya diskte yer açın.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Başlangıç tarihi</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Tüm sohbetler</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Eşleşen etkinlik yok</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Henüz etkinlik yok</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Etkinliği dışa aktar</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>Hesap tabloları için CSV (*.csv);;Programlar için JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Dışa aktarmayı durdur</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Dışa aktarılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Dışa aktarılıyor: şimdiye kadar %Ln satır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln satır dışa aktarıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Dışa aktarma durduruldu; dosya yazılmadı.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Bot ekle</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot ekle</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse, sohbetlerinizde kullanıcı davet etme yetkisi olan bir yönetici bot aracılığıyla çalışır. Botun jetonunu bir dosyada değil, sistem anahtarlığınızda saklar.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>Bot &amp;jetonu</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Jetonu göster</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kontrol et</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Başka bir program da kullanıyor</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Anahtarlık</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>Bot &amp;ekle</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Bu durumda Gatehouse botun güncellemelerini hiç okumaz; hepsini diğer program alır. Katılımları sayamaz, katılma isteklerini gösteremez.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>“Kontrol et”, jetonun hangi bota ait olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Jetonu değiştir</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Jetonu değiştir</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Sistem anahtarlığınızda eski jetonun yerini yenisi alır. Bağlantılar, sohbetler ve geçmiş olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>Jetonu &amp;değiştir</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Jeton değişti. Yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>@BotFather’dan, “API Token” altından alınır.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Jeton; bir sayı, iki nokta ve 35 harf veya rakamdan oluşur. Tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram’a soruluyor…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, az önce kontrol edildi</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 zaten Gatehouse’ta. Başka bir jeton vermek için “Jetonu değiştir…” komutunu kullanın.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Geçerli jetonu @BotFather’dan (API Token) kopyalayıp buraya girin.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Hiçbir şey kaydedilmedi. İnternet bağlantınızı kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Telegram’a soruluyor ve jeton kaydediliyor…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Jeton anahtarlığa kaydediliyor…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, henüz kurulmamış: önce yeni bir parola soracak</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, kilitli: önce parolasını soracak</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, kilidi açık</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Sohbet ekle</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Sohbet ekle</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Botun “Bağlantı ile Kullanıcı Davet Etme” yetkisiyle yönetici olduğu bir kanal veya grup. Gatehouse yalnızca Telegram’a sorar; sohbette kimse bunu fark etmez.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Sohbet</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kontrol et</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Bulunan sohbet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>Sohbet &amp;ekle</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Davet bağlantısından hangi sohbete ait olduğu anlaşılmaz. Sohbetin @adını veya numarasını ya da içindeki bir mesajın bağlantısını girin.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Bu bir sohbeti göstermiyor. @ad, t.me/ad gibi bir bağlantı veya numara girin.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Hiçbir sohbetin böyle bir adı olamaz: ad 4–32 harf, rakam ve “_” içerir, harfle başlar.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Bu numara bir kanala veya gruba ait olamaz. Şöyle görünür: -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln üye</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Bot yönetici ve kullanıcı davet edebiliyor.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>“Bağlantı ile Kullanıcı Davet Etme” yetkisi eksik. Telegram’da sohbet ayarlarını, “Yöneticiler”i ve botu açıp bu yetkiyi verin. Sohbeti şimdi ekleyip bunu sonra da yapabilirsiniz.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot yönetici değil. Telegram’da sohbet ayarlarını ve “Yöneticiler”i açıp botu “Bağlantı ile Kullanıcı Davet Etme” yetkisiyle yönetici yapın. Sohbeti şimdi ekleyip bunu sonra da yapabilirsiniz.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot bu sohbette değil. Telegram’da sohbet ayarlarını ve “Yöneticiler”i açıp botu “Bağlantı ile Kullanıcı Davet Etme” yetkisiyle ekleyin. Sohbeti şimdi ekleyip bunu sonra da yapabilirsiniz.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot bu sohbetten çıkarılmış. Telegram’da önce botu çıkarılan kullanıcılar listesinden silin, sonra “Yöneticiler” altında “Bağlantı ile Kullanıcı Davet Etme” yetkisiyle ekleyin. Sohbeti şimdi ekleyip bunu sonra da yapabilirsiniz.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram, botun burada neler yapabileceğini bildirmiyor.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Henüz bot yok. Önce bir bot ekleyin: Dosya, Bot ekle…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Kontrol et”, Telegram’a bunun hangi sohbet olduğunu sorar.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Girdiğiniz değişti. Yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@ad, sohbetin veya içindeki bir mesajın bağlantısı, sohbet numarası ya da web istemcisindeki adresi.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram’a soruluyor…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Grup süper gruba yükseltildi ve yeni bir numara aldı.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Bu sohbet zaten Gatehouse’ta.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Deftere yazılıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Bağlantıları devral</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Botlarınızın başka yerde, yani başka bir programda veya buraya gelmeden önce oluşturduğu bağlantılar. Bot API’ye bir bağlantı sorulamadığı için “Doğrulanmadı” olarak kaydedilirler. Böyle bir bağlantıyı iptal etmek için ayarlarını bilmek gerekmez; düzenlemek ise dört ayarın hepsini belirler. Yalnızca botun kendi oluşturduğu bağlantılar değiştirilebilir.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>Bağlantı içeren &amp;metin</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Bağlantıları veya bağlantı içeren herhangi bir metni yapıştırın. Buraya dosya da bırakılabilir.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Metin hakkında</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>Tüm yeni bağlantıların &amp;sohbeti</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Sohbet seçin…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Bulunan bağlantılar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>Gatehouse’tan kaldırılmış bir sohbet</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Biliniyor</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Telegram kısaltmış</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Devralınmadı</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Başka bir yöneticinin; devralınamaz</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Okuma izniniz olan sıradan bir metin dosyası seçin.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Metin burada gösterilemeyecek kadar uzun; bağlantıları aşağıda.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Metnin tamamına bakılmadı: tek seferde en çok 10 megabayt ve 10.000 bağlantı işlenir. Kalanları sonra devralın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>bağlantı içermeyen %Ln satır daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Deftere yazılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı &amp;devral</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>Bağlantıları &amp;devral</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Geri yükle…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Ye&amp;dekler</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse defterini günde bir kez kopyalar ve son %Ln kopyayı saklar. Hiçbirinde jeton bulunmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Geri yükleme</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — günlük, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — güncellemeden önce, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — geri yüklemeden önce, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse bu kopyayla yeniden başlar. O zamandan beri yapılanlar Telegram’da olduğu gibi kalır, ama defter bunları bilmez. Şimdiki defter bir kopya olarak saklanır; isterseniz ona dönebilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>Telegram’da %Ln değişiklik hâlâ sürüyor veya yanıtsız. Geri yüklenen defter bunları bilmez: bitmelerini beklemeniz daha iyi olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>%1 tarihli defter geri yüklensin mi?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Kopya kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Gatehouse yeniden başlıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Katılan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>kısmen sayıldı</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>sayılmadı</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Önce bir bağlantı seçin.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Önce bir sohbet ekleyin.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Bitiş</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Onay &amp;gerekli</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>Onay ge&amp;rekmez</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Etiket</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Gösterilen bağlantılar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Doğrulanmamış bağlantılar</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Abonelik bağlantıları</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Neden hariç</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Dahil: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Hariç: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln bağlantı doğrulanmamış: Bot API ayarlarını bildiremiyor. Yeni bağlantılar Gatehouse’un gösterdiği ayarları alır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln bağlantı doğrulanmamış: Bot API ayarlarını bildiremiyor. Bu işlem dört ayarın hepsini (ad, bitiş, sınır ve onay) değiştirir; Gatehouse’un bilmedikleri kaybolur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>Bunların %Ln tanesi abonelik bağlantısı: iptal edilen bağlantıyla yeni kimse abone olamaz. Ödeme yapanlar kalır; sonraki ödemelerine ne olacağına Telegram karar verir. Telegram kabul etmezse her şey olduğu gibi kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Bu bağlantılarla yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 / %2 okundu</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Ad eksik.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Tarih değil. Şöyle yazın: %1 veya %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Bu tarih geçmişte.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Liste o kadar uzun ki bu bağlantıya sıra çok geç gelir: o zamana dek süresi dolmuş olur.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Onay gerektiren bağlantının sınırı olamaz.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>%1 veya %2 yazın.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Tutar değil. Şöyle yazın: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Satır %1: hücrenin içinde tırnak işareti var. Hücreyi tırnak içine alın ve içindeki tırnakları çift yazın.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Satır %1: kapanan tırnak işaretinden sonra bir şey geliyor.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Satır %1: burada açılan tırnak işareti hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Numaranın geleceği yere {n} yazın.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Son numara ilkinden küçük.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Bir kalıpla en çok %Ln bağlantı oluşturulur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Yalnızca ilk %Ln satır okunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Kullanılmayan %Ln sütun: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>İki kez geçen sütunların ilki sayılır: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Her satır bir addır.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Yayın yeri</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Not</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Yeni, aynı ad</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Hariç: %Ln hata</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Hariç</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Listede yineleniyor</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Bu ada sahip bağlantı var</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln bağlantı oluşturulacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln satırda hata var: düzeltin veya hariç tutun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln yinelenen satır hariç tutulacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln satır hariç tutulacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Saniyede yaklaşık bir istekle %1 kadar sürer.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
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
        <translation>&amp;Onay gerekli</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Listede belirtilmeyen yerde</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Şablon</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Bitiş</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Bağlantı başına &amp;maliyet</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Yayın yeri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>Liste &amp;veya dosya</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Kalı&amp;p</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Baştaki &amp;sıfırlar</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Satır başına bir ad veya başlıklı CSV: name, expires, limit, approval, tags, cost, placement, note. Buraya dosya da bırakılabilir.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Liste hakkında</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Dosya aç…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Adlar veya CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Fenomen {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Kalıp hakkında</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>İ&amp;lk</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>so&amp;n</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Ad &amp;kalıbı</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} numaranın yerini tutar.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yayın yerleri</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (bağlantı değiştirilecek)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>gerekmez</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>belirtilmemiş</translation>
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
        <translation>Telegram’da farklı kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Önce bir sohbet seçin.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Önce bir sohbet ekleyin.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Telegram’da abonelik bağlantıları yalnızca kanallarda vardır; bu ise bir grup.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>“%1” şablonuyla yeni bağlantı.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Bağlantı panoda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln bağlantı devralındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Telegram onlar hakkında bir şey bildirene kadar doğrulanmamış kalırlar.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>@%1 Gatehouse’tan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Jetonu anahtarlıktan silinir. Bağlantıları çalışmaya devam eder; defter onları ve geçmişlerini saklar, botu yeniden eklediğinizde gösterir.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Botu kaldır</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>“%1” Gatehouse’tan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Bot sohbette kalır ve bağlantıları çalışmaya devam eder. Defter onları ve geçmişlerini saklar, sohbeti yeniden eklediğinizde gösterir.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Sohbeti kaldır</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Önce bir bot veya sohbet seçin.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Önce bir bot ekleyin.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Yeni bağlantı</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Sohbet başlığı</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Sohbet açıklaması</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Tüm bot ve sohbetlerden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln üye</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Yenileniyor…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Bağlantılarda ara</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Ad, bağlantı veya notta ara</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Sohbetin bölümleri</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” duraklatıldı.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Bu bağlantıyla gelen herkes istek göndermek zorunda. “Sürdür” her şeyi eski hâline getirir.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Henüz sohbet yok</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Botun yönetici olduğu bir kanal veya grup ekleyin.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Bu botun henüz sohbeti yok</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Eşleşen bağlantı yok</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Başka sözcükler veya başka bir süzgeç deneyin.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Henüz bağlantı yok</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>İlkini oluşturun veya botun başka yerde oluşturduklarını devralın.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Önce bir sohbet seçin.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Zaten sıfırlanıyor.</translation>
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
        <translation>%1, bağlantı: %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Sonuç bulunamadı. Sözcüklerin ilk harflerini deneyin.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>İşlem, sohbet veya bağlantı ara</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Şu anda yapılamaz.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>%1 menüsü</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, tercihler sayfası</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, sohbet, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Tutar değil. Şöyle yazın: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Toplu bağlantı oluştur</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>&amp;Hatalı satırları hariç tut</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>&amp;Yinelenenleri de oluştur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>D&amp;eneme</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Bağlantıları oluştur</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Bağlantı listesi aç</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listeler (*.csv *.tsv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV olarak…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Markdown olarak…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Nelerin oluşturulacağını bir dosyaya yazar. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Okuma izniniz olan sıradan bir metin dosyası seçin.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Bir liste yapıştırın, dosya açın veya kalıp seçin. Nelerin oluşturulacağı burada gösterilir; siz istemeden hiçbir şey gönderilmez.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantı ol&amp;uştur</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>Bağlantıları ol&amp;uştur</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>deneme</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown tablosu (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Nelerin oluşturulacağı dosyada. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Dosya yazılıyor…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Liste inceleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>“%1” sohbetinde %Ln bağlantı oluştur</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>İş deftere yazılıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Teknik metin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>İçe aktarmak için dosyayı buraya bırakın</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>İçindeki bağlantıları devralmak için dosyayı buraya bırakın</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Bulmak için bağlantıyı buraya bırakın</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Devralmak için bağlantıları buraya bırakın</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>Bu metinde davet bağlantısı yok</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Bot jetonu buraya bırakılamaz</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Sunucunun adı bulunamadı.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>İnternet bağlantınızı ve “Tercihler”deki sunucu adresini kontrol edin.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>İnternet bağlantınızı kontrol edin. Hiçbir şey gönderilmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Sunucu bağlantısı güvenli değil: sertifikası kabul edilmedi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Hiçbir şey gönderilmedi. Bilgisayarın tarihini kontrol edin ve bir proxy veya güvenlik duvarının araya girip girmediğine bakın.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Düz http yalnızca bu bilgisayar için kabul edilir.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// ile başlayan bir adres kullanın.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>Yanıt gelmeden sunucuyla bağlantı kesildi.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Telegram’ın bunu yapıp yapmadığı kesin değil. “Yenile” son durumu gösterir.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Sunucu isteği başka bir yere yönlendirmek istedi. Gatehouse yönlendirmeleri izlemez.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>“Tercihler”deki sunucu adresini kontrol edin.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Yanıt, Telegram’ın verebileceği her yanıttan büyüktü.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Yanıt anlaşılamadı: Telegram’ın yerine aradaki başka bir şey yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Telegram’ın bunu yapıp yapmadığı kesin değil. “Yenile” son durumu gösterir; sorun sürerse “Tercihler”deki sunucu adresini kontrol edin.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Telegram’ın sunucusu kendisinde bir hata bildiriyor.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Telegram’ın bunu yapıp yapmadığı kesin değil. Bir dakika sonra “Yenile” son durumu gösterir.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram botun jetonunu kabul etmiyor: iptal edilmiş veya yanlış.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Geçerli jetonu @BotFather’dan (/mybots, API Token) kopyalayıp “Jetonu değiştir…” ile girin.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Sunucu bu jetona sahip bir bot tanımıyor.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Jetonun tamamını @BotFather’dan kopyalayın ve sunucu adresinin doğru olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Botun bu sunucudaki oturumu kapatılmış; başka bir sunucuda çalışıyor.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>“Tercihler”de kendi sunucusunun adresini girin veya bot geri döndükten sonra on dakika bekleyin.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Bu sunucu istenen işlem için çok eski.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Kendi barındırdığınız Bot API sunucusunu güncelleyin.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Bu botun güncellemelerini başka bir program alıyor.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse ona dokunmaz. Gatehouse’un izlemesini istiyorsanız önce diğer programı durdurun.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram %1 beklenmesini istiyor.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse bekler ve kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram bu bot için böyle bir sohbet bulamıyor.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Yazımı kontrol edin. Özel bir sohbet için önce botu orada yönetici yapın ve sohbetin numarasını girin.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Grup süper gruba yükseltildi ve yeni bir numara aldı.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>“Yenile”yi kullanın.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Sohbet silinmiş.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Bağlantıları artık çalışmıyor. Sohbeti Gatehouse’tan kaldırın.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Bot bu sohbette değil.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>Telegram’da sohbet ayarlarını ve “Yöneticiler”i açıp botu “Bağlantı ile Kullanıcı Davet Etme” yetkisiyle ekleyin.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Bot bu sohbetten çıkarılmış.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>Telegram’da önce botu çıkarılan kullanıcılar listesinden silin, sonra yeniden yönetici olarak ekleyin.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Bot burada davet bağlantılarını yönetemez.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>Telegram’da sohbet ayarlarını, “Yöneticiler”i ve botu açıp “Bağlantı ile Kullanıcı Davet Etme” yetkisini verin. Sonra “Yenile”yi kullanın.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Bu, tek kişiyle yapılan bir sohbet; davet bağlantısı olmaz.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Bir kanal veya grup girin.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Bunlar bir kanalın doğrudan mesajları; davet bağlantısı olmaz.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Kanalın kendisini girin.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Katılma isteği artık yok.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Başka bir yönetici karar vermiş veya kişi isteğini geri çekmiş.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Kişi zaten sohbette.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>Kişi, Telegram’ın izin verdiği sayıda sohbete üye; içeri alınamaz.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Önce başka bir sohbetten ayrılması gerekir. İstek bekler.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Kişinin Telegram hesabı silinmiş.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>İçeri alınacak kimse yok. İsteği reddedin.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram botun bu kişiyi görmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Bu isteğe Telegram’da karar verin.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>İstek Telegram’a eksik ulaştığı için kabul edilmedi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Hiçbir şey değişmedi. Yeniden deneyin; sorun sürerse arada bir proxy olup olmadığına bakın ve “Ayrıntılar”da yazanı bildirin.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram kabul etmiyor ve nedenini söylemiyor.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram kabul etmiyor: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram bu sohbette botun böyle bir bağlantısını tanımıyor: zaten iptal edilmiş ya da başka bir sohbete veya yöneticiye ait.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Bu botun bağlantısıysa onunla artık kimse katılamaz.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Bu, botun birincil bağlantısı; düzenlenemez.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Bunun yerine sıfırlayın.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram bu bitiş tarihini kabul etmiyor; tarih bu arada geçmiş olabilir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Hiçbir şey değişmedi. Daha ileri bir tarih seçin ve bilgisayarın saatini kontrol edin.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram bu üye sınırını kabul etmiyor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Hiçbir şey değişmedi. 1 ile 99999 arasında bir sayı girin veya sınırı kaldırın.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Onay gerektiren bağlantının üye sınırı olamaz.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Hiçbir şey değişmedi. İkisinden birini kapatın.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram bu fiyatı veya dönemi abonelik için kabul etmiyor.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Hiçbir şey değişmedi. Abonelik 1–10000 Yıldız tutar ve 30 gün sürer.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Bu sohbette abonelik bağlantısı olamaz; yalnızca kanallarda olabilir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Hiçbir şey değişmedi. Ücretsiz bir bağlantı oluşturun veya özel bir kanal kullanın.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Gönderilmiş olanlar geri alınmaz.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Bu geçerli bir değer değil.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Bu zaten Gatehouse’ta.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>Bu, defterde yok.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Bu bağlantıda başka bir değişiklik hâlâ sürüyor.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Bitmesini bekleyip yeniden deneyin. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Bağlantı bu arada değişti.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Hiçbir şey gönderilmedi. Şimdiki hâline bakıp onu düzenleyin.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Bu jeton başka bir bota ait.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Hiçbir şey değişmedi. Başka bir bot için “Bot ekle…” komutunu kullanın.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Bu bilgisayarda jetonun saklanacağı bir anahtarlık hizmeti yok; Gatehouse jetonları başka yerde saklamaz.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>GNOME Keyring (gnome-keyring paketi) veya KDE Wallet (kwalletmanager paketi) kurun, oturumu kapatıp açın ve yeniden deneyin. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Anahtarlık kilitli.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Oturum açma parolanızla kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Anahtarlık erişime izin vermedi.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Sorduğunda Gatehouse’un kullanmasına izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>Anahtarlıkta bu botun jetonu yok.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>“Jetonu değiştir…” ile yeniden girin.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Anahtarlık işlemi yapmadı.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Yeniden deneyin; sorun sürerse oturumu bir kez kapatıp açın.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Disk dolu; deftere yazılamadı.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Hiçbir şey gönderilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>Profil klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Kullanıcınıza orada yazma izni verin veya --profile ile başka bir klasör belirterek başlatın.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Bu profil, yanıt vermeyen başka bir Gatehouse’ta açık.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Onu kapatın veya --profile ile başka bir klasör belirterek başlatın.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Defter daha yeni bir Gatehouse ile yazılmış. Deftere dokunulmadı.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>En yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Defter dosyası hasarlı. Dosyaya dokunulmadı.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>“Ayrıntılar”da en yeni yedek yazar: bir kopyasını defterin yerine koyun.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Defter okunamadı veya yazılamadı.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>Dosya sisteminin yanıtı “Ayrıntılar”da.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Proxy’nin adı bulunamadı.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Hiçbir şey gönderilmedi. “Tercihler”in “Ağ” sayfasında proxy’yi kontrol edin.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Proxy’ye ulaşılamıyor veya proxy sunucuya ulaşamıyor.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Proxy, kullanıcı adını veya parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Hiçbir şey gönderilmedi. Bunları “Tercihler”in “Ağ” sayfasında yeniden girin.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 hafta</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>İkinci %1: o gece saat geri alınır ve bu saati iki kez gösterir</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>O gece saat ileri alınır ve bu saat atlanır. %1 olarak sayılır.</translation>
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
        <translation>Demo başlatılamadı.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Gatehouse’u yeniden kurun veya --demo ile başlatın.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Demo kendi penceresinde açılır. Ne bot ne de internet gerektirir; geride hiçbir şey bırakmaz.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Var olan defteri aç</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Defter, yedek veya dışa aktarılmış dosya (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Bu defter kullanımda veya onu kullanan program düzgün kapanmamış.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Defteri kullanan Gatehouse’u kapatın veya defterin yedeklerinden birini seçin.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Defter kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Gatehouse bu defterle yeniden başlıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>İlk adımları gizle</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot ekle</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Sohbet ekle</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Bota davet yetkisi ver</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>İlk bağlantıyı oluştur</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>İlk bağlantınız panoda. Hepsi bu kadar.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Daha sonra</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Kapıyı kapat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Kapanacaklar</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Açık kalacaklar</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Açık kalan giriş yolları</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>Katılma isteklerini &amp;beklet: bu sırada kurallar kimseyi içeri almaz</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Yeniden açma</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln sohbetin tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Elle</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 saat sonra</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>6 saat sonra</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 gün sonra</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Bağlantılar inceleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln giriş yolu açık kalıyor; yapabilecekleriniz:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Kapatılıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Bulunan yerler</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Sonuç bulunamadı. Başka bir sözcük deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln yer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Neler değişecek</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Yeni botlar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İçe &amp;aktar</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%%1 okundu</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln yeni bot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln yeni sohbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln yeni bağlantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>dosyada daha yeni olan %Ln bilinen bağlantı: dosyadan alınır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>defterde daha yeni olan %Ln bilinen bağlantı: olduğu gibi kalır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>dosyadaki not, etiket ve yayın yerleri eklenecek %Ln bilinen bağlantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>ikisinde de aynı olan %Ln bilinen bağlantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln yeni etiket rengi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln yeni geçmiş satırı</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Bu dosyadaki her şey defterde var.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, şu sunucuda: %2. Gireceğiniz jetonu bu sunucu görecek</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Böyle bir dosyada hiçbir zaman jeton bulunmaz. Bu botlar kendi jetonlarını soracak (“Jetonu değiştir…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Bu dosya dışa aktarılmış bir Gatehouse defteri değil.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>“Dışa aktar…” ile yazılmış bir dosya seçin.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Bu dosya daha yeni bir Gatehouse ile yazılmış.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Gatehouse’u güncelleyip yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Bu dosya hasarlı. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>Yeri “Ayrıntılar”da yazar.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Dosya bu arada değişti. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Yerine geçen bağlantı oluşturuldu, ama bu bağlantı da hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Katılan</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Önceki: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Yerine geçen: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sayılmadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Süresiz</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>aynı anda içeride %Ln üye</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Yöneticiler herkesi tek tek onaylar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Başka bir yönetici: %1</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1, bu bot tarafından</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Hakkındaki her şeyi görmek için bir bağlantı seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %2 için %Ln Yıldız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Hatalıları yinele</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Ayrıntılar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>İş durumu</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>İş sorunları</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Göster</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Seçilen adım</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>Sonucu &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>Bağlantıları &amp;devral…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Hatalıları yinele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>İş ayrıntıları</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Tüm adımlar</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Başlangıç: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Bir bağlantı oluşmuş olabilir: Telegram’ın onunla ilgili yanıtı kayboldu. Telegram’da sohbet ayarlarını, “Davet Bağlantıları”nı ve botu açıp adsız bir bağlantı arayın; varsa “Bağlantıları devral…” penceresine yapıştırın.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Bir bağlantı oluşmuş olabilir: Telegram’ın onunla ilgili yanıtı kayboldu. Telegram’da sohbet ayarlarını, “Davet Bağlantıları”nı ve botu açıp “%1” adlı bağlantıyı arayın; varsa “Bağlantıları devral…” penceresine yapıştırın.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Telegram’ın yanıtı: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Onaya bağlı</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Onaysız, sınır %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Onaysız</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Etiketsiz</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, sınır %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>İptal edildi; yerine yeni bir bağlantı</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Yeni bir bağlantı</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantı oluştur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı iptal et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı duraklat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı sürdür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı uzat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantının bitişini ayarla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantının sınırını ayarla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantının sınırını kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıda onayı aç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıda onayı kapat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı etiketle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantıyı sıfırla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>%Ln birincil bağlantıyı sıfırla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Kapıyı kapat: %Ln bağlantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln katılma isteğini onayla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln katılma isteğini reddet</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Toplu bağlantı oluştur</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Bağlantıları iptal et</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Bağlantıları duraklat</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Bağlantıları sürdür</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Bağlantıları uzat</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Bitişi ayarla</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Sınırı ayarla</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Onayı ayarla</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Bağlantıları etiketle</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Bağlantıları sıfırla</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Birincil bağlantıları sıfırla</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Kapıyı kapat</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Katılma isteklerini onayla</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Katılma isteklerini reddet</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>İptal edilen bağlantıyla artık kimse katılamaz ve iptal kalıcıdır. Onunla gelmiş üyeler kalır.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Duraklatılan bağlantıyla gelen herkes istek göndermek zorundadır. Sınırı saklanır; “Sürdür” her şeyi eski hâline getirir.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Bağlantılar duraklatmadan önceki gibi üye alır.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Her bağlantı şimdikinden %Ln gün sonra, süresi dolmuş olanlar ise şu andan %Ln gün sonra biter.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Bağlantıların hepsi aynı anda biter. Ad, sınır ve onay olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Bağlantıların hepsi aynı sınırı alır. Ad, bitiş ve onay olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Onay açıkken kişiler istek gönderir, yöneticiler onları içeri alır. Onay gerektiren bağlantının üye sınırı olamaz: varsa sınırı kalkar.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Etiket, bağlantıların etiketlerine eklenir. Telegram’a sorulmaz: etiketler yalnızca defterinizdedir.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Her bağlantının yerine aynı ayarlarla yenisi oluşturulur ve eskisi kalıcı olarak iptal edilir. Yeni bağlantıları eskilerinin olduğu yerlere koymanız gerekir.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Botun her sohbetteki birincil bağlantısının yerini yenisi alır; eskisi, elinde bulunan herkes için çalışmaz olur ve bu kalıcıdır. Katılmış üyeler kalır.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Bu işlem kısa sürer. Durdurabileceğiniz bir iş olarak yürür.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Bu işlem, her sohbette saniyede yaklaşık bir istekle %1 kadar sürer. Yeniden başlatmadan sonra da duraklatabileceğiniz veya durdurabileceğiniz bir iş olarak yürür.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Bu bağlantı duraklatıldı ve sınırı sonrası için saklanıyor. Önce sürdürün.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Onay gerektiren bağlantının üye sınırı olamaz.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Zaten böyle.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Kabul edilmedi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Bırakıldı</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Yapılacak bir şey kalmamıştı: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Zaten kapalıydı.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Başka yerde sonuçlandı: başka bir yönetici karar vermiş veya kişi isteğini geri çekmiş.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Başka yerde sonuçlandı: kişi zaten sohbette.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Yanıt kayboldu: bir bağlantı oluşmuş olabilir.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Yanıt kayboldu; Gatehouse ne olduğunu araştırıyor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Durduruldu: %1 / %2 yapıldı</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Bitti: %Ln adımın tümü</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Sona erdi: %1 / %2 yapıldı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Durduruluyor: süren adım bekleniyor</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram %1 beklenmesini istiyor</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>yaklaşık %1 kaldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln kabul edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln bilinmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Bitti: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Sona erdi: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>İşleri kapat</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>İş yok. Çok sayıda bağlantıyla yapılanlar, yeniden başlatmadan sonra da burada yürür: birkaç bağlantı seçin ve Bağlantı menüsünden bir komut kullanın.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>İş yok</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>“%1” durdurulsun mu?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>Henüz başlanmamış %Ln adım tümüyle bırakılır. Sürenlerin yanıtı yine alınır, yapılanlar yapılmış kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>İşi durdur</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Katılım, son %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sayılmadı</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Son gelenler</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Şu an içeride</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Sayım başlangıcı</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Adsız biri</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, %2 ayrıldı</translation>
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
        <translation>Süren işler var</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Süren %Ln işe ne olsun?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Arka planda sürdür</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Arka planda sürdürülen işler pencere kapalıyken de yürür; sistem tepsisindeki simge pencereyi geri getirir. Duraklatılanlar Gatehouse yeniden başlatılınca devam eder. Durdurulanların henüz yapılmamış bölümü tümüyle bırakılır.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Duraklatılan işler Gatehouse yeniden başlatılınca devam eder. Durdurulanların henüz yapılmamış bölümü tümüyle bırakılır.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Sonraki açılışa dek duraklat</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>İşleri durdur</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: süren iş yok</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln iş, %1 / %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Dışa aktarılmış defter (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Dosya içe aktarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln yeni botun henüz jetonu yok: her birini seçip Dosya menüsünden “Jetonu değiştir…” komutunu kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Tüm defter (*.json);;Hesap tabloları için bağlantılar (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Defter dışa aktarılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>şimdiye kadar %Ln bağlantı ve geçmiş satırı</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Defter dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Defteri yedekle</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Defter (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Defter yedekleniyor…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Defter yedeklendi ve kopya sağlam.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>&amp;Üyeleri sınırla</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Üye sınırı</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>%Ln üyeyle sınırla</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Onay gerektiren bağlantının üye sınırı olamaz.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Aynı anda içeride olan üyeler sayılır: bu bağlantıyla gelen biri ayrılınca bir başkası katılabilir.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Bot bu sohbette davet bağlantılarını yönetemez. Neyin eksik olduğunu “Yetkileri kontrol et” gösterir.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Bu, botun birincil bağlantısı: Telegram ona ayar vermez. Bunun yerine sıfırlayın.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Bu bir abonelik bağlantısı: yalnızca adı değiştirilebilir.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Bu bir abonelik bağlantısı değil.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Bu bağlantı iptal edildi ve iptal kalıcıdır. Benzerini oluşturmak için çoğaltın.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Yalnızca iptal edilmiş bağlantılar unutulabilir: defter olmadan bu bağlantıyı kimse durduramaz.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Bu bağlantı zaten duraklatılmış.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Bu bağlantı duraklatılmış değil.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Bu bağlantıyla gelen herkesi yöneticiler zaten tek tek onaylıyor.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Bu bağlantının süresi doldu: onunla kimse katılamaz. Önce uzatın.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Bu bağlantı süresiz.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Bu bağlantıyı başka bir yönetici oluşturdu. Telegram botlara yalnızca başını gösterdiği için burada onunla hiçbir şey yapılamaz: oluşturan kişi Telegram’da değiştirebilir veya iptal edebilir.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Telegram’ın bu bağlantıyla ilgili yanıtı kayboldu; Gatehouse yeniden soruyor. Durumu belli olana kadar bekleyin veya bağlantıyı iptal edin.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Geri al: duraklatma</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Geri al: sürdürme</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Geri al: %Ln gün uzatma</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Geri al: unutma</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Geri al: not değişikliği</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Geri al: etiket değişikliği</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Geri al: yayın yeri değişikliği</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Geri al: maliyet değişikliği</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Geri al: yeniden adlandırma</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Geri al: düzenleme</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Duraklatıldı.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>“%1” ile gelen herkes artık istek göndermek zorunda; sınırı saklanıyor.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Sürdürüldü.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>“%1” duraklatmadan önceki gibi üye alıyor.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Uzatıldı.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>“%1” için yeni bitiş: %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>“%1” değiştirildi.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Bunun için tek bir bağlantı seçin.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Önce bir bağlantı seçin.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>İptal edilmiş bağlantıyla kimse katılamaz.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Kurallar, onay gerektiren bağlantılar içindir.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Geri al: birincil bağlantıyı sıfırlama</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Geri al: sıfırlama</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Geri al: iptal</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Geri al (iptal ve sıfırlama kalıcıdır)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Geri alınacak bir şey yok. İptal ve sıfırlama yalnızca şeritlerindeki geri sayım sürerken geri alınabilir.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Ayarları bilinmeyen bir bağlantı sıfırlansın mı?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” devralınmış bir bağlantı; Bot API ayarlarını bildiremiyor. Yeni bağlantı Gatehouse’un gösterdiği ayarları alır; başka olmaları gerekiyorsa sonra düzenleyin.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Bunun yerine birincil bağlantı sıfırlansın mı?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Botun sohbette her zaman bir birincil bağlantısı vardır. Sıfırlama ona yenisini verir; eskisi, elinde bulunan herkes için çalışmaz olur. Katılmış üyeler kalır.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>“%1” iptal edilsin mi?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>İptal edilen bağlantıyla yeni kimse abone olamaz. Ödeme yapanlar kalır; sonraki ödemelerine ne olacağına Telegram karar verir: belgeleri bu tür bağlantıların iptali konusunda çelişiyor. Telegram kabul etmezse her şey olduğu gibi kalır. İptal kalıcıdır.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Unutulacak bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln bağlantı unutuldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Onlara ne olduğu geçmişte kalır.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Bağlantı önceki hâlinde.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Ayarları bilinmeyen bir bağlantı değiştirilsin mi?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” devralınmış bir bağlantı; Bot API ayarlarını bildiremiyor. Bu işlem dört ayarın hepsini (ad, bitiş, sınır ve onay) Gatehouse’un gösterdikleriyle değiştirir.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Değiştir</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln bağlantı kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Not silindi.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Etiket kaldırıldı.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Yayın yeri silindi.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Maliyet silindi.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Yeni bağlantı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bilgilendirme</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Şablon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Bitiş</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>&amp;Onay gerekli</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Yöneticiler herkesi tek tek onaylar.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>&amp;Tek kişilik: ilk katılımdan sonra iptal edilir</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Beklenen kişi</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Beklediğiniz kişi: @ad, numara veya ad (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Biri katılınca Gatehouse bağlantıyı iptal eder; gelen başkasıysa size haber verir.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Bağlantı o&amp;luştur</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Bağlantıyı düzenle</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Değişiklikleri &amp;kaydet</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Bu bağlantının ayarları bilinmiyor: başka yerde oluşturuldu ve Telegram henüz onunla ilgili bir şey bildirmedi. Kaydettiğinizde ad, bitiş, onay ve sınır burada yazdığı gibi ayarlanır.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Bu bağlantının süresi %1 tarihinde doldu. Kaydederseniz yeniden çalışır.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Önce yukarıda işaretlenenleri düzeltin.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Telegram bekleniyor…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Bu bağlantıya sahip herkes %1 tarihine kadar katılma isteği gönderebilir. Her isteği bir yönetici onaylar.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Bu bağlantıya sahip herkes katılma isteği gönderebilir. Bağlantı süresizdir. Her isteği bir yönetici onaylar.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Bu bağlantıyla %1 tarihine kadar en çok %Ln kişi katılabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Bu bağlantıyla en çok %Ln kişi katılabilir. Bağlantı süresizdir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Bu bağlantıya sahip herkes %1 tarihine kadar katılabilir.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Bu bağlantıya sahip herkes katılabilir. Bağlantı süresizdir.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>yok</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>yok</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>kapalı</translation>
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
            <numerusform>%Ln kişi katıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Ad: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Bitiş: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Onay: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Sınır: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram ad kaydetmedi.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram adı “%1” olarak kaydetti.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram’ın belirlediği bitiş: %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram bitiş tarihi kaydetmedi: bağlantı süresiz.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram onayı açtı: kişiler istek göndermek zorunda.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram onayı kapattı: kişiler istek göndermeden katılıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram sınırı %Ln üye olarak ayarladı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram sınır kaydetmedi.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram bunu yaptı, ama henüz deftere yazılamadı: %1 Gatehouse denemeyi sürdürüyor. Bağlantı: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Ad en çok 32 karakter olabilir.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Bu çok erken. Bir bağlantı en az bir dakika geçerli olmalıdır.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Bu çok geç. Telegram’da son tarih: %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>1 ile %1 arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse iki kez istemez. Telegram’da sohbetin davet bağlantıları arasında adsız, yeni bir bağlantı arayın; varsa şuraya yapıştırın: Bağlantıları devral…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Bir bağlantı oluşmuş olabilir: Telegram’ın yanıtı kayboldu.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Telegram’ın yanıtı kayboldu; bağlantının değişip değişmediği kesin değil.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse, yanıt gelene kadar değişikliği kendiliğinden yineler. O zamana dek bağlantı “Bilinmiyor” olarak gösterilir.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse iki kez istemez. Telegram’da sohbetin davet bağlantıları arasında “%1” adlı bağlantıyı arayın; varsa “Bağlantıları devral…” penceresine yapıştırın.</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Katılımları izle</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>İzleme ne yapar</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Başka programlar</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Telegram’ın sakladıkları</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>İzlemeyi &amp;durdur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>İ&amp;zle</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Gatehouse açıkken bu botun güncellemelerini Telegram’dan alır. Böylece kimin hangi bağlantıyla katıldığını ve ayrıldığını sayar, katılma isteklerini toplar ve sızıntıları fark eder. Kapalıyken olanları Telegram bir gün saklar.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Bu botu başka bir programın da kullandığını belirttiniz. Telegram güncellemeleri tek bir programa verir: Gatehouse’un aldıklarını diğer program kaçırır. Ancak diğer programın güncellemelere ihtiyacı yoksa izleyin.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram bir botun güncellemelerini tek bir programa verir. Bu botla bir betik veya web sitesi de çalışıyorsa Gatehouse’un aldıklarını kaçırır: bu durumda izlemeyin.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram bot için hangi güncellemelerin istendiğini saklar: bundan böyle katılma ve ayrılmalar, katılma istekleri ve botun sohbetlerdeki kendi durumu istenir, mesajlar istenmez. Botu sonradan kullanan bir program ne istediğini yeniden bildirmelidir. İstediğiniz zaman durdurabilirsiniz.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram’a soruluyor…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>İzleme bekliyor: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>İzleme başlangıcı: %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>İzlenmiyor: bu botun güncellemelerini başka bir program bir web adresinde (webhook) alıyor. Gatehouse buna dokunmaz. Program sizinse ve artık gerekmiyorsa webhook’unu orada kaldırın, sonra yeniden izleyin.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>İzlenmiyor: başka bir program da aynı anda bu botun güncellemelerini istiyor; Telegram ise onları tek bir programa verir. O programı kapatın veya güncellemeleri ona bırakın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln birincil bağlantı sıfırlanır: şimdiki bağlantı bir daha çalışmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln bağlantı duraklatılır: onlarla gelen herkes istek göndermek zorundadır. Sınırları saklanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>%Ln bağlantıda zaten istek göndermek gerekiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln sohbet zaten kapalı.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Burada Gatehouse’un kapatabileceği bir şey yok.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>“%1” sohbetine herkese açık @%2 adıyla herkes katılabilir. Telegram’da sohbet ayarlarını açıp sohbeti özel yapın veya yeni üyeleri onaya bağlayın.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 (“%2”) başka bir yönetici tarafından oluşturuldu; o yönetici bağlantıyı Telegram’da iptal edebilir.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 (“%2”) bağlantısını %3 oluşturdu; Telegram’da iptal edebilir.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>“%2” sohbetindeki “%1” abonelik bağlantısı duraklatılamaz. İptal edebilirsiniz; bu kalıcıdır.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Telegram’ın “%2” sohbetindeki “%1” bağlantısıyla ilgili son yanıtı kayboldu. İptal edin veya durumu belli olana kadar bekleyin.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>Bot “%1” sohbetinde bağlantıları yönetemez. Telegram’da ona “Bağlantı ile Kullanıcı Davet Etme” yetkisini verin.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Tüm bağlantılar</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Bot jetonu buraya bırakılamaz.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Jeton hiçbir yere kaydedilmedi. Dosya menüsünden “Bot ekle…” komutunu seçip oraya yapıştırın: o alan jetonu kimseye göstermez.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>Bu metinde davet bağlantısı yok.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Gatehouse %1 çıktı.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>Yardım menüsündeki “Güncellemeleri denetle…” oraya götürür.</translation>
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
        <translation>şimdi</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>birazdan</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
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
        <translation>d MMM yyyy ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln saat sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram ad kaydetmez: bunun görünen hiçbir karakteri yok.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram adı “%1” olarak kaydedecek.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 / %2 karakter.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>“%1” defterde.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Sohbeti veya botu Gatehouse’tan kaldırıldı. Bağlantıyı görmek ve değiştirmek için yeniden ekleyin.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Bu bağlantı artık defterde yok.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Bu kimin bağlantısı?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Bu bağlantı ne için</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Yayın yerleri</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Maliyet</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Bilgilendirme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Sızıntı değil</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Kapıyı kapat…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Kapıyı yeniden aç</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>7 gün uzat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Hemen sıfırla</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Hemen iptal et</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Bağlantıları devral…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Birincil bağlantı %1 sonra sıfırlanacak.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Eski bağlantı, elinde bulunan herkes için çalışmaz olur. Katılmış üyeler kalır.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram %1 beklenmesini istiyor.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Gatehouse birincil bağlantıyı o zaman sıfırlar. Henüz hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Birincil bağlantı sıfırlanıyor.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Sırasını bekliyor.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram üzerinde çalışıyor.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Telegram’ın yanıtı kayboldu.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Bağlantının sıfırlanıp sıfırlanmadığı bilinmiyor. Gatehouse %1 sonra yeniden soracak.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Bağlantının sıfırlanıp sıfırlanmadığı bilinmiyor. Gatehouse Telegram’a soruyor.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Sıfırlandı, ama kaydedilmedi.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Yeni birincil bağlantı panoda: %1. Deftere yazılamadı; sonraki açılışta düzelir.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Birincil bağlantı sıfırlandı.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Yeni bağlantı panoda: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Sıfırlanmadı.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Yanıt kayboldu ve Telegram’da hâlâ eski bağlantı var. Yeniden sıfırlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Sıfırlanıp sıfırlanmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>“%1” sıfırlanıyor.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>“%1” iptal ediliyor.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” %2 sonra sıfırlanacak.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Aynı ayarlarla yeni bir bağlantı oluşturulur ve bu bağlantı çalışmaz olur. Katılmış üyeler kalır.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” %2 sonra iptal edilecek.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Onunla bir daha kimse katılamaz. Katılmış üyeler kalır.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Yarım sıfırlandı: iki bağlantı da çalışıyor.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Yeni bağlantının oluşup oluşmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Telegram’ın yanıtı kayboldu ve “%1” eskisi gibi çalışıyor. Telegram’da sohbet ayarlarını, “Davet Bağlantıları”nı ve botu açıp ikizini arayın; varsa “Bağlantıları devral…” penceresine yapıştırın.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>İptal edilmedi.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Yapıldı, ama henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” sıfırlandı.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” iptal edildi.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Zaten kapalıydı. Onunla kimse katılamaz.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Onunla artık kimse katılamaz. Katılmış üyeler kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%1 içinde %Ln üye daha geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%1 içinde birincil bağlantıyla %Ln kişi katıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%1 içinde “%2” ile %Ln kişi katıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%1 içinde bağlantısız %Ln kişi katıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; olağanı saatte %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Olası sızıntı:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>%1 tarihinde kendiliğinden açılır.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Siz yeniden açana kadar kapalı kalır.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Kapı %1 tarihinden beri kapalı.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Hatırlatma:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Yapılmadı.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>adsız</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Bir bağlantı oluşmuş olabilir:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Telegram’ın yeni bağlantıyla (%1) ilgili yanıtı kayboldu. Telegram’da sohbet ayarlarını, “Davet Bağlantıları”nı ve botu açıp bağlantıyı arayın; varsa “Bağlantıları devral…” penceresine yapıştırın.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Bağlantılar</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Değiştirilecek</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Yayın yeri ekle</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Nerede yayımlandı</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Bu yayın yerini ekle</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Oradaki bağlantıyı değiştirin</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Orada değiştirildi</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Orada değiştirildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>bağlantının değiştirileceği %Ln yer kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>Tüm bağlantılar, geçmişleri ve notlarınız bu dosyadadır. Jetonlar bu dosyada bulunmaz.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Klasörü &amp;aç</translation>
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
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Tercihlerde ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>“%1” adlı bir tercih yok.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Sıfırlama öncesi bekleme</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>“Sıfırla”ya tıkladıktan sonra bu süre boyunca geri alabilirsiniz. “Bekleme yok” seçiliyse bağlantı hemen sıfırlanır.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Metinler, tarihler ve sayılar için. “Sistem”, Gatehouse’ta varsa sisteminizin dilini kullanır.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Bekleme yok</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Haftada bir yeni sürüm var mı diye bak</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>%1 adresine en yeni sürümün numarasını sorar ve sizin hakkınızda hiçbir şey bildirmez; bir iş sürerken asla. Gatehouse kendiliğinden hiçbir şey kurmaz.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>Bot API s&amp;unucusu</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>&amp;Resmî sunucuyu kullan</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Bu botun su&amp;nucusu</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Yukarıdaki gibi</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>&amp;Yukarıdaki sunucuyu kullan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>Telegram’ın resmî sunucusu. Başka bir sunucu, onu kendisi işletenler içindir.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Kendi sunucunuz. Botlarınızın jetonlarını görür: başkasının sunucusunu girmeyin.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Yalnızca bu bot diğerlerinden başka bir sunucuda çalışıyorsa.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Bu bir sunucu adresi değil. Şöyle görünür: https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>Bildirimleri &amp;göster</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Kapalıyken Gatehouse sızıntıları yalnızca kendi penceresinde bildirir. Bildirimlerde hiçbir zaman bağlantı yer almaz.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>3 gün içinde bitecek bağlantıları &amp;hatırlat</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Arka planda</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>&amp;Tepside simge göster</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>&amp;Pencere kapatılınca Gatehouse tepside kalsın</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Oturum açtığımda Gatehouse’u &amp;başlat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Sızıntılar</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Çok sayıda kişi bir anda gelirse Gatehouse sohbeti işaretler ve size haber verir: 30 saniyede veya 5 dakikada şu kadar katılım olmalı ve bu, bağlantının o saatteki olağan sayısının şu kadar katına ulaşmalıdır. İki koşul birlikte aranır. “Sızıntı değil” ikisini de bir günlüğüne on katına çıkarır.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>&amp;30 saniyede en az katılım</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>30 saniyedeki katılım</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>&amp;5 dakikada en az katılım</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>5 dakikadaki katılım</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>&amp;Olağanın en az kaç katı</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Olağanın katı</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Gatehouse tepsideyken katılımları izlemeyi sürdürür. Dosya menüsündeki veya simgenin menüsündeki “Çık” onu kapatır.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Bu masaüstünde tepsi yok.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Tepside, tepsi yoksa simge durumunda başlar ve öne geçmez.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Demo kendiliğinden başlamaz.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Sistemin başlangıç programları listesine yazılamadı.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Gatehouse sistemin başlangıç programları listesinden çıkarılamadı.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Ayarlar klasörünüze yazılıp yazılamadığını kontrol edin.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Anahtarlık</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Botların jetonları sisteminizin anahtarlığındadır, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>Anahtarlığı &amp;kontrol et</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Botlar ve jetonları</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Botlar ve jetonları</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Ekran paylaşımı</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>Bağlantıları &amp;gizle</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Bağlantılar nokta olarak gösterilir, QR kodları örtülür. Kopyalama ve arama eskisi gibi çalışır, yazdıklarınız okunur kalır. Görünüm menüsündeki komut da aynı işi görür.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Anahtarlığa soruluyor…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 yanıt veriyor. Henüz kurulmamış: ilk jeton kaydedilirken yeni bir parola soracak.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 yanıt veriyor, ama kilitli. “Anahtarlığı kontrol et” komutuyla size parolasını sorabilir.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 yanıt veriyor ve kilidi açık.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>henüz kontrol edilmedi</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>jetonu anahtarlıkta</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>jetonu eksik; Dosya menüsündeki “Jetonu değiştir…” ile girilir</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Birincil bağlantı</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Birincil bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Birincil bağlantının QR kodu</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Birincil bağlantıyı sıfırla</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>%1 sıfırlandı</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>burada hiç sıfırlanmadı</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>hâlâ bu bağlantı mı, bilinmiyor</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 katılım</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Henüz bilinmiyor. “Yenile” Telegram’a sorar, “Sıfırla” yenisini oluşturur.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Kullanıcı adı</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Paro&amp;la</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>Unu&amp;t</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Test &amp;et</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Proxy testi</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Yok</translation>
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
        <translation>Sisteminizde nasıl ayarlandıysa öyle; bu bilgisayardaki bir sunucuya her zaman doğrudan ulaşılır.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse sunucuya doğrudan bağlanır.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Her şey bu proxy üzerinden gider; sunucunun adını da proxy çözer.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Her şey bu proxy’nin açtığı bir tünelden gider; proxy bunları okuyamaz.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Bu bir ad veya adres değil. Şöyle görünür: proxy.example.org veya 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Kullanılıyor.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Adres ve port girilmeden kullanılmaz.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>Anahtarlıkta</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Parola sisteminizin anahtarlığında. Değiştirmek için yenisini yazın.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Parola yalnızca sisteminizin anahtarlığında saklanır, başka hiçbir yerde değil.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Bot API sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Bot API sunucusu %1 ms içinde yanıt verdi.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Bağlantı adı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Resim boyutu</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Piksel olarak boyut</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>Kodun &amp;altındaki yazı</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Resmi &amp;kopyala</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>&amp;PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>&amp;SVG olarak kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR kodunu kaydet</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Resim kaydedilemedi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Başka bir klasör seçin veya diskte yer açın.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR kodunu göster</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Gizli</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>Bekleme başlangıcı: %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>Seçilenleri A onaylar, D reddeder</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Katılma istekleri</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>bağlantısız</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Katılma istekleri</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Kurallar…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Katılımları izle…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Burada bilinmeyen istekler</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Bekleyen sayısı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>İsteklerde ara</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Ad, biyografi veya bağlantıda ara</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Onaylanıyor…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Reddediliyor…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Onayla veya reddet</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln kişi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tüm bağlantılar</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Seçili %1 isteği onayla</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Seçili %1 isteği reddet</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Önce kişi seçin.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>Telegram’a göre bekleyen: %1, burada bilinen: %2. Telegram, izleme başlamadan önceki veya izleme yokken 24 saatten eski istekleri hiç bildirmez: onlara Telegram’da karar verin.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Eşleşen istek yok</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Başka sözcükler veya başka bir bağlantı deneyin.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>İzleme kapalı</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram kimin katılmak istediğini bota bildirir; bu bot ise henüz izlenmiyor.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram kimin katılmak istediğini bota bildirir; botlarınız ise henüz izlenmiyor.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Onay gerektiren bir bağlantıdan istek gönderenler burada görünür.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: istek başka yerde sonuçlandı. Başka bir yönetici karar vermiş veya kişi isteğini geri çekmiş.</translation>
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
            <numerusform>%Ln sohbette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Sonucu kaydet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tümünü kopyala</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>&amp;QR sayfası (PDF)…</translation>
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
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Kaydetme ilerlemesi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln bağlantı oluşturuldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln bağlantı daha oluşturulacak. Şimdi kaydettiğinizde yalnızca hazır olanlar yer alır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln bağlantı kabul edilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln bağlantı oluşmuş olabilir: Telegram’ın yanıtı kayboldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln bağlantı oluşturulmadı; iş daha önce durduruldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Bağlantılar okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln bağlantı kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Bağlantılar kopyalanıyor…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown tablosu (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Dosya yazılıyor…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF belgesi (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Sayfa %1 / %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Kaydedildi: %Ln sayfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Kodlar çiziliyor…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Yetkileri kontrol et</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Sohbet ve bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Sohbetin üyesi</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Bağlantı ile davet edebilir</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>@%1 botunun “%2” sohbetindeki yetkileri</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram’a soruluyor…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Hayır. Telegram’da sohbet ayarlarını, “Yöneticiler”i ve “Yönetici Ekle”yi açıp botu seçin.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Hayır. Bunun için botun sohbette olması gerekir.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Hayır. Telegram’da sohbet ayarlarını, “Yöneticiler”i ve botu açıp “Bağlantı ile Kullanıcı Davet Etme” yetkisini verin. O zamana dek bağlantıları oluşturulamaz, değiştirilemez ve iptal edilemez.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Hayır. Botun “Bağlantı ile Kullanıcı Davet Etme” yetkisi olan bir yönetici olması gerekir.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Ayarlı: bu botun güncellemelerini başka bir program alıyor. Gatehouse buna dokunmaz; bağlantılar her zamanki gibi çalışır, ama katılımlar burada izlenemez. İzlemek için o programda webhook’u kapatın.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ayarlı değil</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Katılma isteği kuralları</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Gatehouse açık olduğu ve botu izlediği sürece bir bağlantıdan istek gönderenlere kendiliğinden yapılacak işlem. Her karar “Etkinlik”te yer alır.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Bağlantı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>Bu bağlantıdan istek gönderen herkesi &amp;onayla</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>Adında veya biyografisinde şu sözcüklerden biri geçenleri &amp;reddet</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Adında veya biyografisinde şu sözcüklerden biri geçenleri reddet</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Satır başına bir sözcük veya söz öbeği</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Zaten bekleyenlere uygula</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Kuralları kaydet</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Kapalı: istek gönderen herkes sizi bekler.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>İstek gönderen herkes onaylanır.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>%1 yazanlar reddedilir; diğer herkes onaylanır.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>%1 yazanlar reddedilir; diğer herkes sizi bekler.</translation>
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
            <numerusform>Zaten bekleyen %Ln kişiye uygula</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Onay gerektiren bağlantı yok. Kurallar yalnızca onlar içindir.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>%Ln sözcükten birini</numerusform>
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
        <translation>%1 veya %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Kısayollarda ara</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>İşlem ve tuşlarda ara</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>Tablolarda ve listelerde</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>İlk ve son satır</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Birden çok satır seç</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Bir satıra git</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Adının ilk harfleri</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Katılma isteklerinde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Önceki ve sonraki satır</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Bir sayfa yukarı veya aşağı</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>sayılmadı</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (kısmen sayıldı)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Başlangıç (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Bitiş (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Katılan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Sayıldı</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>evet</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>kısmen</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>hayır</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Yayın yerleri</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Son 90 gün</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Sayılanların tümü</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>10 dakika kalan</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>24 saat kalan</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>7 gün kalan</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%%1 (%2/%3)</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026 – 8 Nov 2026</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a time</comment>
        <translation>%1: sayılmadı</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 katıldı, %3 ayrıldı; kısmen sayıldı</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 katıldı, %3 ayrıldı</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Katılan</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Şu an içeride</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Bağlantıyla gelen</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Bağlantısız gelen</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 katıldı, %3 ayrıldı</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: sayılmadı</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Sayım başlangıcı: %1; öncesi sayılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln bot hiç izlenmedi; onlarla ilgili hiçbir şey sayılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>İzlenmeyen süre: %1 – %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>%1 tarihinden beri izlenmiyor (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Ondan önce %Ln kez daha izlenmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Yayın yeri</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Katılan: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Katılan: toplam</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>İçeride</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>İçerideki üye başına maliyet</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>7 gün kalan üye başına maliyet</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: toplam</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Para birimi</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Disk dolu; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>Klasöre yazılamıyor; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>İstatistikler kaydedilemedi.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Başka bir klasör seçin veya diskte yer açın.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Katılımları izle…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Neden bağlantısız?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram bağlantıyı yalnızca kullanıldığında bildirir. Herkese açık bir sohbeti aramayla, @kullanıcı adıyla veya iletilen bir gönderiyle bulan kişi bağlantısız katılır; başka bir üyenin eklediği de öyle. Diğer yöneticilerin bağlantılarının yalnızca ilk bölümü bildirilir. Bu yüzden herkese açık sohbetlerde birçok katılım hiçbir bağlantıya ait değildir.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Katılma ve ayrılmalar</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zaman aralığı</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV kaydet…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Henüz bot yok</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Bağlantılarıyla kimin katıldığını saymak için bir bot ekleyin.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sayılmadı</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse, botu izlemeye başladığı andan itibaren gelenleri ve gidenleri sayar.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Bu zaman aralığında bunlardan çok fazla veya çok az var.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Yalnızca en çok katılım getiren %Ln bağlantı karşılaştırılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Yalnızca en çok katılım getiren %Ln etiket gösterilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Yalnızca en çok katılım getiren %Ln yayın yeri gösterilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Birden çok etiketi olan bağlantı her biri için sayılır.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Birden çok yayın yeri olan bağlantı her biri için sayılır.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Kalan: yeterince önce gelenlerden. Maliyet: ödemesi yapılan bağlantılarla gelenlere bölünmüş hâli.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>İstatistikleri kaydet</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>Hesap tabloları için CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Kaydedildi: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Şimdi bak</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlanma durumu</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Telegram’a yeniden ulaşılıp ulaşılamadığını hemen sorar.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>İş haberleri</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Henüz bağlanılmadı</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Bağlanılamıyor, %1 sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bağlanılamıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln istek kuyrukta, sonraki deneme %1 sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln istek sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>İzleme bekliyor</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Katılımlar izleniyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln bot izleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>İş: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln iş sürüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln bağlantı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln sohbette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Yeni abonelik bağlantısı</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bilgilendirme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>Yıldız olarak &amp;fiyat</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Dönem</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Bağlantı o&amp;luştur</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram abonelik bağlantılarını yalnızca kanallar için oluşturur; bunu kabul etmeyecektir.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Bu kanal herkese açık: bu bağlantıyla da onsuz da ücretsiz katılınabilir.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Abonelik bağlantısını yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Değişiklikleri &amp;kaydet</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Bu bağlantının adı bilinmiyor: başka yerde oluşturuldu ve Telegram henüz onunla ilgili bir şey bildirmedi. Kaydettiğinizde ad burada yazdığı gibi ayarlanır.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Fiyat ve dönem sonradan değişmez: Telegram buna izin vermez.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Önce bir fiyat girin.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Bağlantının adı olmayacak. Fiyat ve dönem olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Bağlantının adı “%1” olacak. Fiyat ve dönem olduğu gibi kalır.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>30 günde bir %Ln Yıldız ödeyen herkes bu bağlantıyla katılabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Telegram bekleniyor…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 sn)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Etiket: %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Etiketi kaldır</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Etiketi kaldır: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Konuk: 1 kişi, 1 saat</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Etkinlik: 100 kişi, 1 gün</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Bir hafta açık</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Önce sor: onaya bağlı</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Şablon seçin</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Şablonu sil</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Şablonu kaydet</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Şablon başlığı</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Şablonun başlığı</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Bitmek üzere</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Birincil</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Onaya bağlı</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Abonelik</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Onaya bağlı</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Abonelik</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Bitmek üzere</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Etkin değil</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Bu hafta bitecek</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Dolmak üzere</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Süresiz ve sınırsız</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Doğrulanmadı</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Katılan</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Özel sohbet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Süper grup</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>yetki yok</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>admin değil</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>bot yok</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>sızıntı?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>jeton geçersiz</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>jeton yok</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot eklendi</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Jeton değiştirildi</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot kaldırıldı</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Sohbet eklendi</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Sohbet Gatehouse’tan kaldırıldı</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Süper gruba yükseltildi</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Yetkiler değişti</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Sıfırlandı</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Telegram’da bulundu</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Deftere eklendi</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Düzenlendi</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Sürdürüldü</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Uzatıldı</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Devralındı</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Unutuldu</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Notlar değişti</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>İstek başka yerde sonuçlandı</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Yanıt kayboldu</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>bot kullanıcı davet edebilir</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>bot kullanıcı davet edemez: “Bağlantı ile Kullanıcı Davet Etme” yetkisini verin</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>bot yönetici değil</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>bot sohbette değil</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>bot sohbetten çıkarıldı</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>yetkiler henüz bilinmiyor</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tüm bağlantılar</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Katılma istekleri</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln kişi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln bağlantı</numerusform>
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
        <translation>Birincil bağlantı</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sayılmadı</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Süresiz</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Mesajı kapat</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse’u aç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Kime sorulur</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>“Tercihler”in “Genel” sayfasında haftada bir bakması sağlanabilir. Hiçbir zaman bir şey kurmaz.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>&amp;Sayfasını aç</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Şimdi &amp;denetle</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse, %1 adresine en yeni sürümün numarasını soracak. Siz, botlarınız ve sohbetleriniz hakkında hiçbir şey bildirmez.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 adresine soruluyor…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>En yeni sürüm sizde: %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Gatehouse %1 çıktı; sizdeki %2. Bunun üzerine kurun: defterinizde bir şey değişmeden önce kopyası alınır.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Bir iş sürüyor. Bitince veya duraklatılınca denetleyin.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Daha yeni bir sürüm olup olmadığı öğrenilemedi.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Bağlantınızı kontrol edip yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>@%1 artık izlenmiyor.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Kapıyı yeniden aç</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Önce bir bot veya sohbet seçin.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Önce bir sohbet ekleyin.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Kapı zaten kapalı.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Kapı kapalı değil.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Olası sızıntı</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>“%1” sohbetine bir anda çok kişi katılıyor.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” ile beklenen kişi: %2, gelen kişi: %3. Bağlantı kapatıldı; gelenin sohbette kalıp kalmayacağına Telegram’da siz karar verirsiniz.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Başka biri geldi.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Başka biri geldi</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Tek kişilik bir bağlantıyı başka biri kullandı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln bağlantının süresi 3 gün içinde doluyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln bağlantı bu hızla 3 gün içinde dolacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Yakında bitecek bağlantılar</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Var olan defteri aç…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karşılama</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Gatehouse’a hoş geldiniz</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Bot bağlantısı nedir</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Bir botun kanalınız veya grubunuz için oluşturduğu davet bağlantısıdır. Telegram’ın kendi uygulamaları onu değiştiremez veya iptal edemez; sohbetin sahibi bile bunu yapamaz. Gatehouse ise bot aracılığıyla yapabilir.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Jeton nereden alınır</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Telegram’da @BotFather’a yazın: /newbot yeni bir bot oluşturur. Zaten bir botunuz varsa /mybots gönderin, botu seçin ve “API Token” düğmesine basın.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Bota hangi yetki gerekir</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Bot, “Bağlantı ile Kullanıcı Davet Etme” yetkisi olan bir yönetici olmalıdır. Telegram’da sohbet ayarlarını, “Yöneticiler”i ve “Yönetici Ekle”yi açın.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Jeton nerede saklanır</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>Sisteminizin anahtarlığında, başka hiçbir yerde değil: ne bir dosyada ne de bir yedekte.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Bu kimin bağlantısı?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Sorulan bağlantı</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Olası bağlantılar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>Bağlantıyı &amp;göster</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram bu bağlantının yalnızca başını gösteriyor. Aşağıdaki, başı aynı olan bağlantılardan biri olabilir; bu bir tahmindir. Hiçbir botun değiştiremeyeceği, başka bir yöneticiye ait bir bağlantı da olabilir.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Yalnızca ilk 50 tanesi gösteriliyor.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Gatehouse’tan kaldırıldı</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Bu bir Telegram davet bağlantısı değil.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Bu defterde başı %1 olan bağlantı yok. Telegram diğer yöneticilerin bağlantılarını kısaltır; onları yalnızca kendileri değiştirebilir.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Bu defterde %1 yok. Botlarınızdan biri oluşturduysa “Bağlantıları devral…” ile devralın; değilse yalnızca oluşturan değiştirebilir.</translation>
    </message>
</context>
</TS>
