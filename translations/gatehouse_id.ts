<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Buka Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Tentang Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Salin info versi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Mengelola tautan undangan bot Telegram Anda. Bukan buatan Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Para pembuat Gatehouse. Perangkat lunak bebas berlisensi MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Dibuat dengan Qt %1 (LGPL), QtKeychain (BSD), dan libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Tambah bot…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Tambah obrolan…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Ganti token…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Cadangkan buku tautan…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferensi…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Segarkan semua obrolan</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Tautan baru…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Tautan baru dari templat terakhir</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Tautan langganan baru…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Buat banyak…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Daftarkan tautan…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Rotasi tautan utama</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Rotasi tautan utama…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Tutup gerbang…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Buka lagi gerbang</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Pantau anggota baru…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Periksa hak</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Hapus dari Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Kode QR…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Nama dan tautan</translation>
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
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplikatkan…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Atur masa berlaku…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Atur batas…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Atur persetujuan…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Beri tag…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Rotasi</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Aturan permintaan…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Permintaan bergabung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Cari tautan</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Obrolan sebelumnya</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Obrolan berikutnya</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Tentang Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Salin sebagai</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Obrolan</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Tautan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Tam&amp;pilan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Sembunyikan tautan</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palet perintah…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Periksa pembaruan…</translation>
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
        <translation>Semua</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Rotasi</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Permintaan bergabung</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Bot dan obrolan</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Kegagalan</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Pelaku</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Sebelum → sesudah</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Disk penuh; tidak ada yang diekspor.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Kosongkan ruang atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>Folder tidak dapat ditulisi; tidak ada yang diekspor.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Aktivitas tidak dapat diekspor.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Pilih folder lain, atau kosongkan ruang di disk.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Dari</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Dari tanggal</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Semua obrolan</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Tidak ada aktivitas yang cocok</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Belum ada aktivitas</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Ekspor aktivitas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV untuk lembar kerja (*.csv);;JSON untuk program (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Hentikan ekspor</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Mengekspor…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Mengekspor: sejauh ini %Ln baris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln baris diekspor ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Ekspor dihentikan; tidak ada file yang ditulis.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Tambah bot</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Tambah bot</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse bekerja melalui bot yang menjadi admin di obrolan Anda dengan hak mengundang pengguna. Token bot disimpan di rantai kunci sistem, tidak pernah di file.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Token bot</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Tampilkan token</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Periksa</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Pembaruan</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Dipakai program lain</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>T&amp;ambah bot</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Gatehouse tidak akan membaca pembaruan bot ini, sehingga program lain itu menerima semuanya. Gatehouse tidak dapat menghitung anggota baru atau menampilkan permintaan bergabung.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>“Periksa” menunjukkan milik siapa token ini.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Ganti token</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Ganti token</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Token baru menggantikan token lama di rantai kunci sistem. Tautan, obrolan, dan riwayat tetap seperti semula.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Ganti token</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Token diubah. Periksa lagi.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>Dari @BotFather, di bagian API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Token terdiri dari angka, titik dua, dan 35 huruf atau angka. Salin seluruhnya.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Bertanya ke Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, baru saja diperiksa</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 sudah ada di Gatehouse. Untuk memberinya token lain, gunakan “Ganti token…”.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Salin token terkini dari @BotFather (API Token) dan masukkan di sini.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Tidak ada yang disimpan. Periksa koneksi internet dan coba lagi.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Bertanya ke Telegram dan menyimpan token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Menyimpan token di rantai kunci…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, belum disiapkan: akan meminta kata sandi baru dahulu</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, terkunci: akan meminta kata sandinya dahulu</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, tidak terkunci</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Tambah obrolan</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Tambah obrolan</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Saluran atau grup tempat bot menjadi admin dengan hak “Undang Pengguna via Tautan”. Gatehouse hanya bertanya ke Telegram; tidak ada orang di obrolan itu yang mengetahuinya.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Obrolan</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Periksa</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Obrolan ditemukan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>T&amp;ambah obrolan</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Tautan undangan tidak menunjukkan obrolan tujuannya. Masukkan @nama atau nomor obrolan, atau tautan pesan mana pun di dalamnya.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Ini bukan nama obrolan. Masukkan @nama, tautan seperti t.me/name, atau nomor.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Tidak ada obrolan bernama seperti itu: nama terdiri dari 4 sampai 32 huruf, angka, dan “_”, serta diawali huruf.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Tidak ada saluran atau grup dengan nomor ini. Bentuknya seperti -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln anggota</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Bot adalah admin dan boleh mengundang pengguna.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Hak “Undang Pengguna via Tautan” belum ada. Berikan di Telegram: pengaturan obrolan, Admin, lalu bot ini. Anda dapat menambahkan obrolan sekarang dan memberikannya nanti.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot bukan admin. Jadikan admin di Telegram: pengaturan obrolan, Admin, dengan hak “Undang Pengguna via Tautan”. Anda dapat menambahkan obrolan sekarang dan melakukannya nanti.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot tidak ada di obrolan ini. Tambahkan di Telegram: pengaturan obrolan, Admin, dengan hak “Undang Pengguna via Tautan”. Anda dapat menambahkan obrolan sekarang dan melakukannya nanti.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Bot telah dikeluarkan dari obrolan ini. Di Telegram, hapus bot dari daftar pengguna yang dikeluarkan, lalu tambahkan di bagian Admin dengan hak “Undang Pengguna via Tautan”. Anda dapat menambahkan obrolan sekarang dan melakukannya nanti.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram tidak memberi tahu apa yang boleh dilakukan bot di sini.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Belum ada bot. Tambahkan dahulu: File, Tambah bot…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Periksa” menanyakan obrolan ini kepada Telegram.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Isian diubah. Periksa lagi.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@nama, tautan ke obrolan atau ke pesan di dalamnya, nomornya, atau alamatnya di klien web.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Bertanya ke Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Grup ini ditingkatkan menjadi supergrup dan mendapat nomor baru.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Obrolan ini sudah ada di Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Menulis ke buku tautan…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Daftarkan tautan</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Tautan yang dibuat bot Anda di tempat lain: di program lain, atau sebelum bot ada di sini. Tautan disimpan sebagai Belum pasti, karena Bot API tidak dapat ditanyai tentang tautan. Mencabut tautan seperti itu tidak memerlukan pengaturannya; mengeditnya menetapkan keempat pengaturan sekaligus. Hanya tautan yang dibuat bot sendiri yang dapat diubah.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Teks berisi tautan</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Tempel tautan, atau teks apa pun yang memuat tautan. File dapat diseret ke sini.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Tentang teks</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>&amp;Obrolan untuk semua tautan baru</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Pilih obrolan…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Tautan yang ditemukan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>obrolan yang telah dihapus dari Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Tanpa tautan</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Dipotong oleh Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Tidak didaftarkan</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” di %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Milik admin lain; tidak dapat didaftarkan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>File tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Pilih file teks biasa yang boleh Anda baca.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca file…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Teks terlalu panjang untuk ditampilkan di sini; tautannya ada di bawah.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Tidak semuanya diperiksa: paling banyak 10 megabita dan 10.000 tautan sekaligus. Daftarkan sisanya sesudah ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>%Ln baris lagi tanpa tautan</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Menulis ke buku tautan…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Daftarkan %Ln tautan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Daftarkan tautan</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>Pulih&amp;kan…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Ca&amp;dangan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse menyalin buku tautannya sekali sehari dan menyimpan %Ln salinan terakhir. Tidak ada token di dalamnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Pemulihan</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — harian, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — sebelum pembaruan, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — sebelum pemulihan, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse dimulai ulang dengan salinan ini. Yang dilakukan sejak itu tetap berlaku di Telegram, tetapi buku tautan tidak akan mengetahuinya. Buku tautan yang sekarang disimpan sebagai salinan, sehingga Anda dapat kembali ke keadaan itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln perubahan di Telegram masih berlangsung atau belum dijawab. Buku tautan yang dipulihkan tidak mengetahuinya: sebaiknya tunggu sampai selesai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Pulihkan buku tautan dari %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Memeriksa salinan…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Gatehouse dimulai ulang…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>dihitung sebagian</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>tidak dihitung</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Pilih tautan dahulu.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Tambahkan obrolan dahulu.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ber&amp;akhir</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Wajibkan &amp;persetujuan</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Tanpa persetujuan</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Tautan yang ditampilkan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Tautan belum pasti</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Tautan langganan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Alasan dilewati</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>Te&amp;rmasuk: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>Dile&amp;wati: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln tautan belum pasti: Bot API tidak dapat memberi tahu pengaturannya. Tautan baru mendapat pengaturan yang ditampilkan Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln tautan belum pasti: Bot API tidak dapat memberi tahu pengaturannya. Tindakan ini mengganti keempatnya, yaitu nama, masa berlaku, batas, dan persetujuan; yang tidak diketahui Gatehouse akan hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln di antaranya tautan langganan: tidak ada orang baru yang dapat berlangganan lewat tautan yang dicabut. Yang sudah membayar tetap tinggal, dan nasib pembayaran berikutnya ditentukan Telegram. Jika Telegram menolak, semuanya tetap seperti semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Tidak ada yang perlu dilakukan pada tautan ini.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 dari %2 dibaca</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Bukan tanggal. Tulis seperti %1 atau %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Waktu ini sudah lewat.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Dalam daftar sepanjang ini giliran tautan ini terlalu lambat: saat itu tautannya sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Tautan dengan persetujuan tidak dapat memiliki batas.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Tulis %1 atau %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Bukan jumlah uang. Tulis seperti %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Baris %1: ada tanda kutip di dalam sel. Apit sel dengan tanda kutip dan gandakan tanda kutip di dalamnya.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Baris %1: ada sesuatu sesudah tanda kutip penutup.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Baris %1: tanda kutip yang dibuka di sini tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Tulis {n} di tempat angka akan muncul.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Angka terakhir lebih kecil daripada angka pertama.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Sebuah pola membuat paling banyak %Ln tautan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Hanya %Ln baris pertama yang dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>%Ln kolom tidak dipakai: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Untuk kolom yang ada dua kali, yang pertama dipakai: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Setiap baris adalah nama.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Baru, nama sama</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Dilewati: %Ln kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Ganda dalam daftar</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Nama ini sudah dipakai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln tautan akan dibuat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln baris salah: perbaiki atau lewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln duplikat dilewati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln baris dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Perlu sekitar %1 dengan kira-kira satu permintaan per detik.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
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
        <translation>Wajibkan &amp;persetujuan</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Bila daftar tidak menyebutkan</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>Temp&amp;lat</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ber&amp;akhir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Bia&amp;ya tiap tautan</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>&amp;Daftar atau file</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>P&amp;ola</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>&amp;Nol di depan</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Satu nama per baris, atau CSV dengan baris judul: name, expires, limit, approval, tags, cost, placement, note. File dapat diseret ke sini.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Tentang daftar</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Buka file…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>Na&amp;ma atau CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Influencer {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Tentang pola</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>Da&amp;ri</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>&amp;sampai</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Pola na&amp;ma</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} diganti dengan angka.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (tautan perlu diganti)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>wajib</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>tidak disebutkan</translation>
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
        <translation>Anda</translation>
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
        <translation>Telegram menyimpannya berbeda: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Pilih obrolan dahulu.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Tambahkan obrolan dahulu.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Di Telegram, tautan langganan hanya ada di saluran, dan ini grup.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Tautan baru dari “%1”.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Tautan ada di papan klip: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln tautan didaftarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Statusnya Belum pasti sampai ada keterangan dari Telegram.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>Hapus @%1 dari Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Tokennya dihapus dari rantai kunci. Tautannya tetap berfungsi; buku tautan menyimpan tautan beserta riwayatnya, dan menampilkannya lagi bila Anda menambahkan bot ini kembali.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Hapus bot</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>Hapus “%1” dari Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Bot tetap di obrolan dan tautannya tetap berfungsi. Buku tautan menyimpan tautan beserta riwayatnya, dan menampilkannya lagi bila Anda menambahkan obrolan ini kembali.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Hapus obrolan</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Pilih bot atau obrolan dahulu.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Tambahkan bot dahulu.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Tautan baru</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Judul obrolan</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Deskripsi obrolan</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Dari semua bot dan obrolan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln anggota</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Menyegarkan…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Cari tautan</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Cari nama, tautan, atau catatan</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Bagian obrolan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” dijeda.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Siapa pun yang datang lewat tautan ini harus meminta izin. “Lanjutkan” mengembalikan semuanya.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Belum ada obrolan</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Tambahkan saluran atau grup tempat bot menjadi admin.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Bot ini belum memiliki obrolan</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Tidak ada tautan yang cocok</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Coba kata lain, atau filter lain.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Belum ada tautan</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Buat yang pertama, atau daftarkan tautan yang dibuat bot di tempat lain.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Pilih obrolan dahulu.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Rotasi sedang berlangsung.</translation>
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
        <translation>%1, tautan %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Tidak ditemukan. Coba huruf-huruf awal katanya.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palet perintah</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Cari tindakan, obrolan, atau tautan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Tidak dapat dilakukan saat ini.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>menu %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, halaman preferensi</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, obrolan, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Bukan jumlah uang. Tulis seperti %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Buat banyak tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Le&amp;wati baris yang salah</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Buat juga d&amp;uplikat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>U&amp;ji coba</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Buat tautan</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Buka daftar tautan</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Daftar (*.csv *.tsv *.txt);;Semua file (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Sebagai CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Sebagai Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Menulis apa yang akan dibuat ke sebuah file. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>File tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Pilih file teks biasa yang boleh Anda baca.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca file…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Tempel daftar, buka file, atau pilih pola. Yang akan dibuat darinya ditampilkan di sini; tidak ada yang dikirim sebelum Anda memintanya.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>Buat %Ln &amp;tautan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>Buat &amp;tautan</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>uji-coba</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabel Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Yang akan dibuat ada di file itu. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Menulis file…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Memeriksa daftar…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Buat %Ln tautan di “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Menulis tugas ke buku tautan…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Teks teknis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Lepaskan file di sini untuk mengimpornya</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Lepaskan file di sini untuk mendaftarkan tautan di dalamnya</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Lepaskan tautan di sini untuk mencarinya</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Lepaskan tautan di sini untuk mendaftarkannya</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>Tidak ada tautan undangan di teks ini</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Token bot tidak diterima di sini</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Nama server tidak ditemukan.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Periksa koneksi internet, dan alamat server di Preferensi.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Server tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Periksa koneksi internet. Tidak ada yang dikirim; coba lagi.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Koneksi tidak aman: sertifikat server tidak diterima.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Tidak ada yang dikirim. Periksa tanggal komputer ini, dan apakah ada proksi atau firewall yang ikut membaca.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Http biasa hanya diterima untuk komputer ini.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Gunakan alamat yang diawali https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>Koneksi terputus sebelum jawaban datang.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Tidak pasti apakah Telegram melakukannya. “Segarkan” menunjukkan keadaannya.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram tidak menjawab pada waktunya.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Server ingin mengalihkan permintaan ke tempat lain. Gatehouse tidak mengikutinya.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Periksa alamat server di Preferensi.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Jawabannya lebih besar daripada jawaban Telegram mana pun.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Jawabannya tidak dapat dipahami: mungkin sesuatu di antara komputer ini dan Telegram yang menjawab.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Tidak pasti apakah Telegram melakukannya. “Segarkan” menunjukkan keadaannya; jika tetap begini, periksa alamat server di Preferensi.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Server Telegram melaporkan gangguan pada dirinya sendiri.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Tidak pasti apakah Telegram melakukannya. “Segarkan” semenit lagi menunjukkan keadaannya.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram menolak token bot: token dicabut atau salah.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Salin token terkini dari @BotFather (/mybots, API Token) dan masukkan dengan “Ganti token…”.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Server tidak mengenal bot dengan token ini.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Salin seluruh token dari @BotFather, dan pastikan alamat server benar.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Bot sudah keluar (log out) dari server ini dan bekerja di server lain.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Masukkan alamat servernya sendiri di Preferensi, atau tunggu sepuluh menit sesudah bot kembali.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Versi server ini terlalu lama untuk permintaan tersebut.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Perbarui server Bot API yang Anda hosting sendiri.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Program lain menerima pembaruan bot ini.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse membiarkannya. Hentikan dahulu program lain itu jika Anda ingin Gatehouse memantau.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram meminta menunggu %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse menunggu dan melanjutkan sendiri.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram tidak menemukan obrolan seperti itu untuk bot ini.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Periksa ejaannya. Untuk obrolan privat, jadikan bot admin di sana dahulu dan masukkan nomor obrolannya.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Grup ini ditingkatkan menjadi supergrup dan mendapat nomor baru.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Gunakan “Segarkan”.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Obrolan ini telah dihapus.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Tautannya sudah mati. Hapus obrolan dari Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Bot tidak ada di obrolan ini.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>Di Telegram, buka pengaturan obrolan, Admin, lalu tambahkan bot dengan hak “Undang Pengguna via Tautan”.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Bot telah dikeluarkan dari obrolan ini.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>Di Telegram, hapus bot dari daftar pengguna yang dikeluarkan, lalu jadikan admin lagi.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Bot tidak boleh mengelola tautan undangan di sini.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>Di Telegram, buka pengaturan obrolan, Admin, bot ini, lalu aktifkan “Undang Pengguna via Tautan”. Kemudian gunakan “Segarkan”.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Ini percakapan dengan satu orang; tidak ada tautan undangannya.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Masukkan saluran atau grup.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Ini pesan langsung sebuah saluran; tidak ada tautan undangannya.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Masukkan salurannya sendiri.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Permintaan bergabung itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Admin lain sudah memutuskan, atau orangnya menarik permintaannya.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Orang itu sudah ada di obrolan.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>Orang itu sudah berada di obrolan sebanyak yang diizinkan Telegram dan tidak dapat dimasukkan.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Ia harus keluar dari obrolan lain dahulu. Permintaannya tetap menunggu.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Akun Telegram orang itu telah dihapus.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Tidak ada yang dapat dimasukkan. Tolak permintaannya.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram tidak mengizinkan bot melihat orang ini.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Putuskan permintaannya di Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>Permintaan tidak sampai utuh ke Telegram, jadi ditolak.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Tidak ada yang diubah. Coba lagi; jika tetap begini, periksa apakah ada proksi di antaranya, dan laporkan isi Detail.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram menolak tanpa memberi alasan.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram menolak: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram tidak mengenal tautan seperti itu milik bot ini di obrolan ini: sudah dicabut, atau milik obrolan atau admin lain.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Jika itu milik bot ini, tidak ada lagi yang dapat bergabung lewat tautan itu.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Ini tautan utama bot; tidak dapat diedit.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Rotasi saja tautan ini.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram tidak menerima tanggal berakhir ini; mungkin sementara itu sudah lewat.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Tidak ada yang diubah. Pilih tanggal yang lebih akhir, dan periksa jam komputer ini.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram tidak menerima batas anggota ini.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Tidak ada yang diubah. Masukkan angka dari 1 sampai 99999, atau kosongkan.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Tautan yang memerlukan persetujuan tidak dapat memiliki batas anggota.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Tidak ada yang diubah. Nonaktifkan salah satunya.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram tidak menerima harga atau periode ini untuk langganan.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Tidak ada yang diubah. Langganan berharga 1 sampai 10000 Bintang dan berlaku 30 hari.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Obrolan ini tidak dapat memiliki tautan langganan; hanya saluran yang dapat.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Tidak ada yang diubah. Buat tautan tanpa harga, atau gunakan saluran privat.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Yang sudah terkirim tidak ditarik kembali.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Nilai ini tidak valid.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Perbaiki dan coba lagi.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Sudah ada di Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>Tidak ada di buku tautan ini.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Perubahan lain pada tautan ini masih berlangsung.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Tunggu sampai selesai, lalu coba lagi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Tautan ini sudah berubah sejak itu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Tidak ada yang dikirim. Lihat keadaannya sekarang, lalu edit.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Token ini milik bot lain.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Tidak ada yang diubah. Gunakan “Tambah bot…” untuk bot lain.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Komputer ini tidak memiliki layanan rantai kunci untuk menyimpan token, dan Gatehouse tidak menyimpan token di tempat lain.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Pasang GNOME Keyring (paket gnome-keyring) atau KDE Wallet (paket kwalletmanager), masuk lagi, dan coba sekali lagi. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Rantai kunci terkunci.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Buka kuncinya dengan kata sandi masuk Anda dan coba lagi.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Rantai kunci menolak akses.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Izinkan Gatehouse menggunakannya saat ditanya, dan coba lagi.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>Rantai kunci tidak memiliki token bot ini.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Masukkan lagi dengan “Ganti token…”.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Rantai kunci tidak melakukannya.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Coba lagi; jika tetap begini, keluar dari sesi lalu masuk lagi.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Disk penuh; buku tautan tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Tidak ada yang dikirim. Kosongkan ruang dan coba lagi.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>Folder profil tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Izinkan pengguna Anda menulis di sana, atau jalankan dengan --profile dan folder lain.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Profil ini terbuka di Gatehouse lain yang tidak menjawab.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Tutup Gatehouse itu, atau jalankan dengan --profile dan folder lain.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Buku tautan ditulis oleh Gatehouse yang lebih baru. Buku itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Pasang versi terbaru.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>File buku tautan rusak. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>Detail menyebutkan cadangan terbaru: gantikan buku tautan dengan salinannya.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Buku tautan tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>Detail menunjukkan jawaban sistem file.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Nama proksi tidak ditemukan.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Tidak ada yang dikirim. Periksa proksi di Preferensi, bagian Jaringan.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Proksi tidak dapat dihubungi, atau tidak dapat menjangkau server.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Proksi menolak nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Tidak ada yang dikirim. Masukkan lagi keduanya di Preferensi, bagian Jaringan.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 minggu</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Khusus</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Tanggal berakhir</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>Pukul %1 yang kedua: malam itu jam dimundurkan dan menunjukkannya dua kali</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Malam itu jam dimajukan melewati waktu ini. Dihitung sebagai %1.</translation>
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
        <translation>Demo tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Pasang ulang Gatehouse, atau jalankan dengan --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Demo dibuka di jendela tersendiri. Demo tidak memerlukan bot ataupun jaringan, dan tidak meninggalkan apa pun.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Buka buku tautan yang ada</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Buku tautan, cadangan, atau ekspor (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Buku tautan ini sedang dipakai, atau programnya tidak berakhir dengan semestinya.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Tutup Gatehouse yang memakainya, atau pilih salah satu cadangannya.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Memeriksa buku tautan…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Gatehouse dimulai ulang dengan buku tautan ini…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Sembunyikan langkah pertama</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Tambah bot</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Tambah obrolan</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Izinkan bot mengundang</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Buat tautan pertama</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Salin tautannya</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Tautan pertama Anda sudah ada di papan klip. Itu saja.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Tutup gerbang</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Yang ditutup</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Yang tetap terbuka</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Jalan masuk yang tetap terbuka</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>&amp;Tahan permintaan bergabung: sementara itu aturan tidak memasukkan siapa pun</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Buka lagi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Semua %Ln obrolan</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Setelah 1 jam</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>Setelah 6 jam</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Setelah 1 hari</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Memeriksa tautan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln jalan masuk tetap terbuka, dan yang dapat dilakukan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Menutup…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cari di panduan</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Halaman panduan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Tidak ditemukan. Coba kata lain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln hasil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Bot baru</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%1% dibaca</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca file…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln bot baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln obrolan baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln tautan baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln tautan yang sudah ada, lebih baru di file: diambil dari file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln tautan yang sudah ada, lebih baru di buku tautan: tetap seperti semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln tautan yang sudah ada, mendapat tambahan catatan, tag, dan penempatan dari file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln tautan yang sudah ada, sama di keduanya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln warna tag baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln baris riwayat baru</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Semua isi file ini sudah ada di buku tautan.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, di server %2: server itu akan melihat token yang Anda masukkan</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>File seperti ini tidak pernah memuat token. Bot berikut akan meminta tokennya (“Ganti token…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>File ini bukan hasil ekspor buku tautan Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Pilih file yang ditulis oleh “Ekspor…”.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>File ini ditulis oleh Gatehouse yang lebih baru.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Perbarui Gatehouse, lalu impor lagi.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>File ini rusak. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>“Detail” menunjukkan di mana.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>File berubah sementara itu. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impor lagi.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Mengimpor…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Penggantinya sudah ada, dan tautan ini masih hidup.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Pendahulu: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Pengganti: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln anggota di dalam pada saat yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Admin menyetujui setiap orang</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Tidak perlu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Oleh %1, admin lain</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 oleh bot ini</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Pilih tautan untuk melihat semua tentangnya.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Bintang per %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Ulangi yang gagal</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detail…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Status tugas</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Masalah tugas</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tampilkan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Langkah terpilih</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>&amp;Simpan hasil…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Daftarkan tautan…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Ulangi yang gagal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
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
        <translation>Orang</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detail tugas</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Semua langkah</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Dimulai %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Mungkin ada tautan baru: jawaban Telegram tentangnya hilang. Cari tautan tanpa nama di Telegram, di pengaturan obrolan pada Tautan Undangan, bot ini; jika ada, tempel ke “Daftarkan tautan…”.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Mungkin ada tautan baru: jawaban Telegram tentangnya hilang. Cari “%1” di Telegram, di pengaturan obrolan pada Tautan Undangan, bot ini; jika ada, tempel ke “Daftarkan tautan…”.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Jawaban Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Tanpa persetujuan, batas %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Tanpa persetujuan</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Tanpa tag</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, batas %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Dicabut; diganti tautan baru</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Tautan baru</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Buat %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Cabut %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Jeda %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Lanjutkan %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Perpanjang %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Atur masa berlaku %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Atur batas %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Hapus batas %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Wajibkan persetujuan pada %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Nonaktifkan persetujuan pada %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Beri tag pada %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Rotasi %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Rotasi %Ln tautan utama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Tutup gerbang: %Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Setujui %Ln permintaan bergabung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Tolak %Ln permintaan bergabung</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Buat banyak tautan</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Cabut tautan</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Jeda tautan</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Lanjutkan tautan</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Perpanjang tautan</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Atur masa berlaku</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Atur batas</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Atur persetujuan</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Beri tag tautan</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Rotasi tautan</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Rotasi tautan utama</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Tutup gerbang</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Setujui permintaan bergabung</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Tolak permintaan bergabung</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Tidak ada lagi yang dapat bergabung lewat tautan yang dicabut, dan pencabutan bersifat final. Anggota yang datang lewat tautan itu tetap tinggal.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Siapa pun yang datang lewat tautan yang dijeda harus meminta izin. Batasnya disimpan, dan “Lanjutkan” mengembalikan semuanya.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Tautan kembali menerima orang seperti sebelum dijeda.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Setiap tautan berakhir %Ln hari lebih lambat daripada sekarang; yang sudah kedaluwarsa, %Ln hari sejak sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Semua tautan berakhir pada waktu yang sama. Nama, batas, dan persetujuan tetap seperti semula.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Semua tautan mendapat batas yang sama. Nama, masa berlaku, dan persetujuan tetap seperti semula.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Dengan persetujuan, orang meminta izin dan admin menyetujui mereka. Tautan dengan persetujuan tidak dapat sekaligus memiliki batas anggota: batas yang ada akan hilang.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Tag ditambahkan ke tag yang sudah dimiliki tautan. Telegram tidak ditanya: tag hanya ada di buku tautan Anda.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Setiap tautan mendapat pengganti dengan pengaturan yang sama lalu dicabut, dan itu final. Tautan baru harus dipasang di tempat tautan lama.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Tautan utama bot di tiap obrolan diganti dengan yang baru, dan yang lama tidak berfungsi lagi bagi semua orang yang memilikinya; itu final. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Ini sebentar saja. Pekerjaan berjalan sebagai tugas yang dapat Anda hentikan.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Ini perlu sekitar %1, dengan kira-kira satu permintaan per detik tiap obrolan. Pekerjaan berjalan sebagai tugas yang dapat Anda jeda atau hentikan, juga sesudah program dijalankan ulang.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Tautan ini dijeda, dan batasnya disimpan untuk nanti. Lanjutkan dahulu.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Tautan dengan persetujuan tidak dapat sekaligus memiliki batas anggota.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Sudah seperti itu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Tak diketahui</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Tidak ada lagi yang perlu dilakukan: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Sudah ditutup sebelumnya.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Ditangani di tempat lain: admin lain sudah memutuskan, atau orangnya menarik permintaannya.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Ditangani di tempat lain: orangnya sudah ada di obrolan.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Jawaban hilang: mungkin ada tautan baru.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Jawaban hilang; Gatehouse mencari tahu hasilnya.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Dihentikan: %1 dari %2 selesai</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Selesai: semua %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Berakhir: %1 dari %2 selesai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Menghentikan: menunggu yang masih berlangsung</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Akan dilanjutkan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram meminta menunggu %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 per detik</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>sisa sekitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln tak diketahui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln dibatalkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Selesai: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Berakhir: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Tutup daftar tugas</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Tidak ada tugas. Pekerjaan pada banyak tautan berjalan di sini, juga sesudah program dijalankan ulang: pilih beberapa tautan lalu pilih dari menu Tautan.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Tidak ada tugas</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Hentikan “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln langkah yang belum dijalankan dibatalkan untuk seterusnya. Yang masih berlangsung tetap dijawab, dan yang sudah selesai tetap berlaku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Hentikan tugas</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Bergabung, %Ln hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Yang terakhir datang</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Masih di dalam</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Dihitung sejak</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Seseorang tanpa nama</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, keluar %2</translation>
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
        <translation>Ada tugas yang berjalan</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Apa yang dilakukan dengan %Ln tugas yang berjalan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Lanjutkan di latar belakang</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Di latar belakang, tugas berjalan terus selama jendela ditutup; ikon di baki sistem membukanya lagi. Bila dijeda, tugas dilanjutkan saat Gatehouse dijalankan lagi. Bila dihentikan, yang belum dikerjakan dibatalkan untuk seterusnya.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Bila dijeda, tugas dilanjutkan saat Gatehouse dijalankan lagi. Bila dihentikan, yang belum dikerjakan dibatalkan untuk seterusnya.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Jeda sampai dijalankan lagi</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Hentikan tugas</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: tidak ada tugas yang berjalan</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln tugas, %1 dari %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Ekspor buku tautan (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>File telah diimpor.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln bot baru belum memiliki token: pilih masing-masing lalu pilih “Ganti token…” di menu File.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Seluruh buku tautan (*.json);;Tautan untuk lembar kerja (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Mengekspor buku tautan…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>Sejauh ini %Ln tautan dan baris riwayat</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Buku tautan telah diekspor.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Cadangkan buku tautan</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Buku tautan (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Mencadangkan buku tautan…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Buku tautan telah dicadangkan, dan salinannya utuh.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>Batasi an&amp;ggota</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Batas anggota</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Batasi hingga %Ln anggota</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Tautan dengan persetujuan tidak dapat sekaligus memiliki batas anggota.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Yang dihitung adalah anggota yang berada di dalam pada saat yang sama: bila seseorang yang datang lewat tautan ini keluar, orang lain dapat bergabung.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Bot tidak boleh mengelola tautan undangan di obrolan ini. “Periksa hak” menunjukkan apa yang kurang.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Ini tautan utama bot: Telegram tidak memberinya pengaturan. Rotasi saja tautan ini.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Ini tautan langganan: hanya namanya yang dapat diubah.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Ini bukan tautan langganan.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Tautan ini dicabut, dan pencabutan bersifat final. Duplikatkan untuk membuat yang serupa.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Hanya tautan yang dicabut yang dapat dilupakan: tanpa buku tautan, tidak ada yang dapat menghentikan tautan ini.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Tautan ini sudah dijeda.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Tautan ini tidak dijeda.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Admin sudah menyetujui setiap orang yang datang lewat tautan ini.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Tautan ini kedaluwarsa: tidak ada yang dapat bergabung lewatnya. Perpanjang dahulu.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Tautan ini tidak pernah berakhir.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Tautan ini dibuat admin lain. Telegram hanya menunjukkan bagian awalnya kepada bot, jadi tidak ada yang dapat dilakukan di sini: pembuatnya dapat mengubah atau mencabutnya di Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Jawaban Telegram tentang tautan ini hilang; Gatehouse sedang bertanya lagi. Tunggu sampai diketahui, atau cabut tautan ini.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Urungkan: jeda</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Urungkan: lanjutkan</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Urungkan: perpanjang %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Urungkan: lupakan</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Urungkan: ubah catatan</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Urungkan: ubah tag</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Urungkan: ubah penempatan</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Urungkan: ubah biaya</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Urungkan: ganti nama</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Urungkan: edit</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Dijeda.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Siapa pun yang datang lewat “%1” kini harus meminta izin; batasnya disimpan.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Dilanjutkan.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>“%1” kembali menerima orang seperti sebelum dijeda.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Diperpanjang.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>“%1” kini berakhir pada %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Disimpan.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>“%1” telah diubah.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Pilih satu tautan untuk ini.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Pilih tautan dahulu.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Tidak ada yang dapat bergabung lewat tautan yang dicabut.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Aturan hanya untuk tautan yang memerlukan persetujuan.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Urungkan: rotasi tautan utama</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Urungkan: rotasi</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Urungkan: cabut</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Urungkan (pencabutan dan rotasi bersifat final)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Tidak ada yang dapat diurungkan. Pencabutan dan rotasi hanya dapat diurungkan selama hitungan mundurnya berjalan.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Rotasi tautan yang pengaturannya belum diketahui?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” didaftarkan dari tempat lain, dan Bot API tidak dapat memberi tahu pengaturannya. Tautan baru mendapat pengaturan yang ditampilkan Gatehouse; edit sesudahnya bila seharusnya lain.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotasi</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Rotasi tautan utama saja?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Bot selalu memiliki tautan utama di obrolan. Rotasi memberinya tautan baru, dan yang lama tidak berfungsi lagi bagi semua orang yang memilikinya. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Cabut “%1”?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Tidak ada orang baru yang dapat berlangganan lewat tautan yang dicabut. Yang sudah membayar tetap tinggal, dan nasib pembayaran berikutnya ditentukan Telegram: dokumentasinya saling bertentangan soal pencabutan tautan seperti ini. Jika Telegram menolak, semuanya tetap seperti semula. Pencabutan bersifat final.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Tidak ada yang perlu dilupakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln tautan dilupakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Riwayat tetap menyimpan apa yang terjadi padanya.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Diurungkan.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Tautan kembali seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Ubah tautan yang pengaturannya belum diketahui?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” didaftarkan dari tempat lain, dan Bot API tidak dapat memberi tahu pengaturannya. Tindakan ini mengganti keempatnya, yaitu nama, masa berlaku, batas, dan persetujuan, dengan yang ditampilkan Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ubah</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln tautan disalin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Catatan dihapus.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Tag dihapus.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Penempatan dihapus.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Biaya dihapus.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Tautan baru</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Templat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ber&amp;akhir</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Wajibkan &amp;persetujuan</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Admin menyetujui setiap orang.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Untuk satu &amp;orang: dicabut sesudah ada yang bergabung</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Orang yang diharapkan</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Siapa yang Anda harapkan: @nama, nomor, atau nama (opsional)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse mencabut tautan begitu seseorang bergabung, dan memberi tahu Anda bila itu orang lain.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Buat tautan</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Edit tautan</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Simpan perubahan</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Pengaturan tautan ini belum diketahui: tautan dibuat di tempat lain, dan belum ada keterangan dari Telegram. Menyimpan menetapkan nama, masa berlaku, persetujuan, dan batas sesuai isian di sini.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Tautan ini kedaluwarsa pada %1. Menyimpan membuatnya berfungsi lagi.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Perbaiki dahulu yang ditandai di atas.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Menunggu Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Siapa pun yang memiliki tautan ini dapat meminta bergabung sampai %1. Admin menyetujui setiap orang.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Siapa pun yang memiliki tautan ini dapat meminta bergabung. Tautan tidak pernah berakhir. Admin menyetujui setiap orang.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Hingga %Ln orang dapat bergabung lewat tautan ini sampai %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Hingga %Ln orang dapat bergabung lewat tautan ini. Tautan tidak pernah berakhir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Siapa pun yang memiliki tautan ini dapat bergabung sampai %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Siapa pun yang memiliki tautan ini dapat bergabung. Tautan tidak pernah berakhir.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>aktif</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>nonaktif</translation>
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
            <numerusform>%Ln orang sudah bergabung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nama: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Berakhir: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Persetujuan: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Batas: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram tidak menyimpan nama.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram menyimpan namanya sebagai “%1”.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram menetapkan tautan berakhir pada %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram tidak menyimpan masa berlaku: tautan tidak pernah berakhir.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram mengaktifkan persetujuan: orang harus meminta izin.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram menonaktifkan persetujuan: orang bergabung tanpa meminta izin.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram menetapkan batas menjadi %Ln anggota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram tidak menyimpan batas.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram sudah melakukannya, tetapi belum tercatat di buku tautan: %1 Gatehouse terus mencoba. Tautannya: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Nama paling banyak 32 karakter.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Waktu ini terlalu dekat. Tautan harus berlaku sedikitnya satu menit.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Waktu ini terlalu jauh. Telegram hanya menghitung sampai %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Masukkan angka dari 1 sampai %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse tidak meminta dua kali. Cari tautan baru tanpa nama di Telegram, pada Tautan Undangan obrolan ini; jika ada, tempel ke Daftarkan tautan…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Mungkin ada tautan baru: jawaban Telegram hilang.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Jawaban Telegram hilang, dan tidak pasti apakah tautan sudah diubah.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse mengulangi perubahan dengan sendirinya sampai ada jawaban. Sampai saat itu tautan ditampilkan sebagai Tak diketahui.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse tidak meminta dua kali. Cari “%1” di Telegram, pada Tautan Undangan obrolan ini; jika ada, tempel ke “Daftarkan tautan…”</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Pantau anggota baru</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Yang dilakukan pemantauan</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Yang diingat Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Hentikan pemantauan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Pantau</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Selama berjalan, Gatehouse menerima pembaruan bot ini dari Telegram. Dengan begitu Gatehouse menghitung siapa yang bergabung dan keluar lewat tautan mana, mengumpulkan permintaan bergabung, dan mengenali kebocoran. Yang terjadi selama Gatehouse tidak berjalan disimpan Telegram selama sehari.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Anda menyatakan bahwa program lain memakai bot ini. Telegram memberi pembaruan hanya kepada satu program: program itu akan kehilangan semua yang diterima Gatehouse. Pantau hanya bila program itu tidak memerlukan pembaruan.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram memberi pembaruan bot hanya kepada satu program. Jika skrip atau situs web juga bekerja dengan bot ini, ia akan kehilangan semua yang diterima Gatehouse: jangan pantau dalam hal itu.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram mengingat pembaruan mana yang diinginkan untuk bot ini: mulai sekarang orang yang bergabung dan keluar, permintaan bergabung, serta kedudukan bot sendiri di obrolan, tanpa pesan. Program yang memakai bot ini nanti harus menyatakan lagi apa yang diinginkannya. Anda dapat berhenti kapan saja.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Bertanya ke Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Pemantauan menunggu: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Memantau sejak %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Tidak memantau: program lain menerima pembaruan bot ini di sebuah alamat web (webhook). Gatehouse membiarkannya. Jika program itu milik Anda dan tidak diperlukan lagi, hapus webhook-nya di sana, lalu pantau lagi.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Tidak memantau: program lain meminta pembaruan bot ini pada saat yang sama, dan Telegram memberikannya hanya kepada satu program. Akhiri program itu, atau biarkan pembaruan untuknya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln tautan utama dirotasi: tautan yang sekarang tidak berfungsi lagi untuk seterusnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln tautan dijeda: siapa pun yang datang lewatnya harus meminta izin. Batasnya disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>%Ln tautan sudah mewajibkan orang meminta izin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln obrolan sudah ditutup.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Tidak ada yang dapat ditutup Gatehouse di sini.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>Siapa pun dapat bergabung ke “%1” lewat nama publiknya, @%2. Di Telegram, buka pengaturan obrolan dan jadikan privat, atau aktifkan persetujuan anggota baru.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 di “%2” dibuat oleh admin lain, yang dapat mencabutnya di Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 di “%2” dibuat oleh %3, yang dapat mencabutnya di Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>Tautan langganan “%1” di “%2” tidak dapat dijeda. Anda dapat mencabutnya, dan itu final.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Jawaban terakhir Telegram tentang “%1” di “%2” hilang. Cabut tautan itu, atau tunggu sampai diketahui.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>Di “%1” bot tidak boleh mengelola tautan. Di Telegram, beri bot hak “Undang Pengguna via Tautan”.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Semua tautan</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Token bot tidak diterima di sini.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Token itu tidak disimpan sama sekali. Pilih “Tambah bot…” di menu File dan tempel di sana: isian itu tidak memperlihatkannya kepada siapa pun.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>Tidak ada tautan undangan di teks ini.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Gatehouse %1 sudah terbit.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>“Periksa pembaruan…” di menu Bantuan menuju ke sana.</translation>
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
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 dtk</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>sebentar lagi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
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
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%Ln menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln menit lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%Ln jam lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln jam lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln hari lalu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram tidak menyimpan nama: tidak ada yang terlihat dari isian ini.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram akan menyimpannya sebagai “%1”.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 dari %2 karakter.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>“%1” ada di buku tautan.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Obrolan atau botnya telah dihapus dari Gatehouse. Tambahkan lagi untuk melihat dan mengubah tautan ini.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Tautan ini tidak ada lagi di buku tautan.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Milik siapa tautan ini?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Kegunaan tautan ini</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Biaya</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Bukan kebocoran</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Tutup gerbang…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Buka lagi gerbang</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Perpanjang 7 hari</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Rotasi sekarang</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Cabut sekarang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Daftarkan tautan…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotasi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Tautan utama dirotasi dalam %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Tautan lama tidak berfungsi lagi bagi semua orang yang memilikinya. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram meminta menunggu %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Saat itu Gatehouse merotasi tautan utama. Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Merotasi tautan utama.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Menunggu giliran.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram sedang mengerjakannya.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Jawaban Telegram hilang.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Belum diketahui apakah tautan sudah dirotasi. Gatehouse bertanya lagi dalam %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Belum diketahui apakah tautan sudah dirotasi. Gatehouse sedang bertanya ke Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Dirotasi, tetapi tidak tercatat.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Tautan utama yang baru ada di papan klip: %1. Buku tautan tidak dapat ditulis; ini diperbaiki saat program dijalankan lagi.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Tautan utama telah dirotasi.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Tautan baru ada di papan klip: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Tidak dirotasi.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Jawaban hilang, dan Telegram masih memakai tautan lama. Anda dapat merotasinya lagi.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Belum diketahui apakah sudah dirotasi.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>Merotasi “%1”.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>Mencabut “%1”.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” dirotasi dalam %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Tautan baru yang serupa dibuat, dan tautan ini tidak berfungsi lagi. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” dicabut dalam %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Tidak ada lagi yang dapat bergabung lewatnya, untuk seterusnya. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Baru setengah dirotasi: kedua tautan masih hidup.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Belum diketahui apakah tautan baru sudah dibuat.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Jawaban Telegram hilang, dan “%1” berfungsi seperti sebelumnya. Cari kembarannya di Telegram, di pengaturan obrolan pada Tautan Undangan, bot ini; jika ada, tempel ke “Daftarkan tautan…”.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Tidak dicabut.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Selesai, tetapi belum tercatat.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” telah dirotasi.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” telah dicabut.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Sudah ditutup sebelumnya. Tidak ada yang dapat bergabung lewatnya.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Tidak ada lagi yang dapat bergabung lewatnya. Anggota yang sudah bergabung tetap tinggal.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln anggota lagi datang dalam %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln orang bergabung lewat tautan utama dalam %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln orang bergabung lewat “%2” dalam %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln orang bergabung tanpa tautan dalam %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; biasanya %2 per jam.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Mungkin bocor:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Gerbang terbuka dengan sendirinya pada %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Gerbang tetap tertutup sampai Anda membukanya lagi.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Gerbang ditutup sejak %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Pengingat:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Tidak dilakukan.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Mungkin ada tautan baru:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Jawaban Telegram tentang tautan baru (%1) hilang. Cari tautan itu di Telegram, di pengaturan obrolan pada Tautan Undangan, bot ini; jika ada, tempel ke “Daftarkan tautan…”.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Tautan</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Perlu diganti</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Tambah penempatan</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Tempat tautan dipasang</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Tambah penempatan ini</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Ganti tautan di sana</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Sudah diganti di sana</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Sudah diganti di sana: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Tautan masih perlu diganti di %Ln tempat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Buku tautan</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>Semua tautan, riwayatnya, dan catatan Anda ada di file ini. Token tidak.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Buka folder</translation>
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
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Cari preferensi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Tidak ada preferensi bernama “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Tunggu sebelum rotasi</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Selama itu sesudah mengeklik Rotasi Anda masih dapat mengurungkannya. Dengan “Jangan tunggu” tautan langsung diganti.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Untuk teks, tanggal, dan angka. “Sistem” memakai bahasa sistem Anda bila tersedia di Gatehouse.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Jangan tunggu</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> dtk</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Cari versi yang lebih baru seminggu sekali</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Menanyakan nomor versi terbaru kepada %1 dan tidak memberi tahu apa pun tentang Anda; tidak pernah selagi tugas berjalan. Gatehouse tidak memasang apa pun sendiri.</translation>
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
        <translation>&amp;Server Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>Gunakan server &amp;resmi</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Server bot &amp;ini</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Seperti di atas</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Gunakan server di &amp;atas</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
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
        <translation>Server resmi Telegram. Server lain hanya untuk mereka yang menjalankannya sendiri.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Server Anda sendiri. Server itu melihat token bot Anda: jangan masukkan server orang yang tidak dikenal.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Hanya bila bot ini bekerja di server yang berbeda dari bot lain.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Ini bukan alamat server. Bentuknya seperti https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Tampilkan notifikasi</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Jika nonaktif, Gatehouse memberi tahu kebocoran hanya di jendelanya. Notifikasi tidak pernah memuat tautan.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Ingatkan saya tentang tautan yang berakhir dalam 3 hari</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Di latar belakang</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Tampilkan ikon di &amp;baki sistem</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>&amp;Menutup jendela membiarkan Gatehouse tetap di baki sistem</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>&amp;Jalankan Gatehouse saat saya masuk ke komputer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Kebocoran</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse menandai obrolan dan memberi tahu Anda bila banyak orang datang sekaligus: sekian orang dalam 30 detik atau 5 menit, dan sekian kali lipat dari yang biasa untuk tautan itu pada jam tersebut. Kedua syarat harus terpenuhi. “Bukan kebocoran” menaikkan keduanya sepuluh kali lipat selama sehari.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Anggota baru dalam &amp;30 detik, minimal</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Anggota baru dalam 30 detik</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Anggota baru dalam &amp;5 menit, minimal</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Anggota baru dalam 5 menit</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>Kali &amp;lipat dari biasanya, minimal</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Kali lipat dari biasanya</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Di baki sistem Gatehouse tetap memantau anggota baru. Untuk mengakhirinya, pilih “Keluar” di menu File atau di menu ikonnya.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Desktop ini tidak memiliki baki sistem.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Gatehouse dimulai di baki sistem, atau diminimalkan bila tidak ada baki sistem, dan tidak mengambil fokus.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Demo tidak berjalan secara otomatis.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Daftar program yang dijalankan sistem saat masuk tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Gatehouse tidak dapat dihapus dari daftar program yang dijalankan sistem saat masuk.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Periksa apakah folder pengaturan Anda dapat ditulisi.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Token bot disimpan di rantai kunci sistem Anda, dan tidak di tempat lain.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Periksa rantai kunci</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Bot dan tokennya</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Bot dan tokennya</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Berbagi layar</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Sembunyikan tautan</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Tautan tampil sebagai titik-titik, dan kode QR ditutupi. Menyalin dan mencari berfungsi seperti biasa, dan yang Anda ketik tetap terbaca. Menu Tampilan melakukan hal yang sama.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Menghubungi rantai kunci…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 menjawab, tetapi belum disiapkan: kata sandi baru akan diminta saat token pertama disimpan.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 menjawab, tetapi terkunci. Dengan “Periksa rantai kunci” Anda akan diminta memasukkan kata sandinya.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 menjawab, dan tidak terkunci.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>tokennya ada di rantai kunci</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>tokennya tidak ada; masukkan dengan “Ganti token…” di menu File</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotasi</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Tautan utama</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Salin tautan utama</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Kode QR tautan utama</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Rotasi tautan utama</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>terakhir dirotasi %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>belum pernah dirotasi di sini</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>belum diketahui apakah tautannya masih ini</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 bergabung</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Belum diketahui. “Segarkan” bertanya ke Telegram, “Rotasi” membuatnya.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
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
        <translation>Ala&amp;mat</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kata sandi</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>&amp;Lupakan</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Uji</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Uji proksi</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Tanpa proksi</translation>
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
        <translation>Mengikuti pengaturan sistem Anda; server di komputer ini selalu dihubungi langsung.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse terhubung langsung ke server.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Semua koneksi melewati proksi ini, yang juga mencari alamat server dari namanya.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Semua koneksi melewati terowongan di proksi ini, yang tidak dapat membaca isinya.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Ini bukan nama atau alamat. Bentuknya seperti proxy.example.org atau 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Dipakai.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Belum dipakai sebelum alamat dan port diisi.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>Di rantai kunci</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Kata sandi ada di rantai kunci sistem Anda. Ketik yang lain untuk menggantinya.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Kata sandi disimpan di rantai kunci sistem Anda, dan tidak di tempat lain.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Bertanya ke server Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Server Bot API menjawab dalam %1 ms.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Nama tautan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Ukuran gambar</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Ukuran dalam piksel</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>&amp;Keterangan di bawah kode</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Salin gambar</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Simpan &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Simpan S&amp;VG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Simpan kode QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Gambar vektor SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Gambar tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Pilih folder lain, atau kosongkan ruang di disk.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Tampilkan kode QR</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Tersembunyi</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A menyetujui dan D menolak yang dipilih</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Permintaan bergabung</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>tanpa tautan</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Permintaan bergabung</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Aturan…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Pantau anggota baru…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Permintaan yang belum diketahui di sini</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Jumlah yang menunggu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Cari permintaan</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Cari nama, bio, atau tautan</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Menyetujui…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Menolak…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Setujui atau tolak</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln orang menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Semua tautan</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Setujui %1 terpilih</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Tolak %1 terpilih</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Pilih orang dahulu.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>%1 menunggu menurut Telegram, %2 diketahui di sini. Telegram tidak pernah memberi tahu permintaan yang lebih lama daripada pemantauan, atau daripada 24 jam bila tidak dipantau: putuskan permintaan itu di Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Tidak ada permintaan yang cocok</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Coba kata lain, atau tautan lain.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Belum ada pemantauan</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram memberi tahu bot siapa yang meminta bergabung, dan bot ini belum dipantau.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram memberi tahu bot siapa yang meminta bergabung, dan bot Anda belum dipantau.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Siapa pun yang meminta lewat tautan yang memerlukan persetujuan muncul di sini.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: permintaan ditangani di tempat lain. Admin lain sudah memutuskan, atau orangnya menarik permintaannya.</translation>
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
            <numerusform>%Ln obrolan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Simpan hasil</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Salin s&amp;emua</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>Lembar &amp;QR sebagai PDF…</translation>
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
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Kemajuan penyimpanan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln tautan dibuat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln tautan masih harus dibuat. Yang Anda simpan sekarang berisi tautan yang sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln tautan ditolak Telegram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln tautan mungkin ada: jawaban Telegram hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln tautan tidak dibuat, tugas dihentikan sebelumnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Membaca tautan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln tautan disalin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Menyalin tautan…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>tautan</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabel Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Menulis file…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Halaman %1 dari %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Disimpan: %Ln halaman.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Menggambar kode…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Disimpan.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Periksa hak</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Obrolan dan bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Anggota obrolan</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Boleh mengundang pengguna via tautan</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Periksa &amp;lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Yang boleh dilakukan @%1 di %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Bertanya ke Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Tidak. Di Telegram, buka pengaturan obrolan, Admin, Tambah Admin, lalu pilih bot ini.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Tidak. Untuk itu bot harus ada di obrolan.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Tidak. Di Telegram, buka pengaturan obrolan, Admin, bot ini, lalu aktifkan “Undang Pengguna via Tautan”. Sampai saat itu tautannya tidak dapat dibuat, diubah, atau dicabut.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Tidak. Bot harus menjadi admin dengan hak “Undang Pengguna via Tautan”.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Ada: program lain menerima pembaruan bot ini. Gatehouse membiarkannya; tautan berfungsi seperti biasa, tetapi anggota baru tidak dapat dipantau di sini. Untuk memantau, nonaktifkan webhook di program itu.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Aturan permintaan bergabung</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Yang dilakukan secara otomatis terhadap siapa pun yang meminta masuk lewat sebuah tautan, selama Gatehouse berjalan dan memantau botnya. Setiap keputusan ada di Aktivitas.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Tautan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>&amp;Setujui semua yang meminta lewat tautan ini</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>To&amp;lak siapa pun dengan salah satu kata ini di nama atau bio</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Tolak siapa pun dengan salah satu kata ini di nama atau bio</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Satu kata atau frasa per baris</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Terapkan pada yang sudah menunggu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Simpan aturan</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Nonaktif: semua yang meminta menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Semua yang meminta disetujui.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Siapa pun yang menulis %1 ditolak; yang lain disetujui.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Siapa pun yang menulis %1 ditolak; yang lain menunggu keputusan Anda.</translation>
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
            <numerusform>Terapkan pada %Ln orang yang sudah menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Tidak ada tautan yang memerlukan persetujuan. Aturan hanya untuk tautan seperti itu.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>salah satu dari %Ln kata</numerusform>
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
        <translation>%1 atau %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cari pintasan</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Cari tindakan dan tombol</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>Di tabel dan daftar</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Baris pertama dan terakhir</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Pilih beberapa baris</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ke baris tertentu</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Huruf awal namanya</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Di permintaan bergabung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Baris berikutnya dan sebelumnya</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Pindah satu halaman</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Obrolan</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (dihitung sebagian)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Dari (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Sampai (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>ya</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Menurut waktu</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 hari terakhir</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Semua yang dihitung</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Bertahan 10 menit</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Bertahan 24 jam</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Bertahan 7 hari</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1% (%2 dari %3)</translation>
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
        <translation>%1: tidak dihitung</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 bergabung, %3 keluar; dihitung sebagian</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 bergabung, %3 keluar</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Masih di dalam</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Datang lewat tautan</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Datang tanpa tautan</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 bergabung, %3 keluar</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: tidak dihitung</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Dihitung sejak %1; yang sebelumnya tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln bot belum pernah dipantau; tidak ada yang dihitung darinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Tidak memantau dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Tidak memantau sejak %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Sebelumnya masih %Ln kali tidak memantau.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>tanpa satu pun</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Bergabung: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Bergabung: total</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Biaya per anggota di dalam</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Biaya per anggota bertahan 7 hari</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: dari</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Mata uang</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Disk penuh; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Kosongkan ruang atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>Folder tidak dapat ditulisi; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Statistik tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Pilih folder lain, atau kosongkan ruang di disk.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Pantau anggota baru…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Mengapa tanpa tautan?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Penghitungan</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram menyebutkan tautan hanya bila tautan itu dipakai. Siapa pun yang menemukan obrolan publik lewat pencarian, lewat @nama pengguna, atau lewat kiriman yang diteruskan bergabung tanpa tautan, begitu pula orang yang ditambahkan anggota lain. Tautan admin lain hanya disebutkan bagian awalnya. Karena itu, di obrolan publik banyak anggota baru yang tidak terkait dengan tautan mana pun.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Bergabung dan keluar</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Rentang waktu</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Simpan CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Belum ada bot</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Tambahkan bot untuk menghitung siapa yang bergabung lewat tautannya.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse menghitung siapa yang datang dan pergi sejak mulai memantau bot.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Jumlahnya terlalu banyak atau terlalu sedikit dalam rentang waktu ini.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Hanya %Ln tautan dengan anggota baru terbanyak yang dibandingkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Hanya %Ln tag dengan anggota baru terbanyak yang ditampilkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Hanya %Ln penempatan dengan anggota baru terbanyak yang ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Tautan dengan beberapa tag dihitung untuk masing-masing tag.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Tautan dengan beberapa penempatan dihitung untuk masing-masing penempatan.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Bertahan: dari mereka yang datang cukup lama sebelumnya. Biaya: dibagi di antara yang datang lewat tautan yang dibiayai.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Simpan statistik</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV untuk lembar kerja (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Disimpan ke %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Langsung memeriksa apakah Telegram sudah dapat dihubungi lagi.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Kabar tugas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Belum terhubung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Tidak ada koneksi, diperiksa lagi dalam %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Tidak ada koneksi</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln dalam antrean, dicoba lagi dalam %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln permintaan berlangsung</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Pemantauan menunggu</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Memantau anggota baru</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln bot dipantau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Tugas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tugas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln tugas berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln tautan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln obrolan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Tautan langganan baru</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Harga dalam Bintang</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Perio&amp;de</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Buat tautan</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram membuat tautan langganan hanya untuk saluran, dan akan menolak yang ini.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Saluran ini publik: orang dapat bergabung gratis, dengan atau tanpa tautan ini.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Ganti nama tautan langganan</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Simpan perubahan</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Nama tautan ini belum diketahui: tautan dibuat di tempat lain, dan belum ada keterangan dari Telegram. Menyimpan menetapkan nama sesuai isian di sini.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Masukkan angka dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Harga dan periode bersifat final: Telegram tidak mengizinkan siapa pun mengubahnya nanti.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Masukkan harga dahulu.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Tautan tidak akan memiliki nama. Harga dan periode tetap seperti semula.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Tautan akan bernama “%1”. Harga dan periode tetap seperti semula.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Siapa pun yang membayar %Ln Bintang setiap 30 hari dapat bergabung lewat tautan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Menunggu Telegram…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 dtk)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Toska</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Hapus tag</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Hapus tag %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Tamu: 1 orang, 1 jam</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Acara: 100 orang, 1 hari</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Terbuka selama seminggu</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Minta izin dahulu: dengan persetujuan</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Pilih templat</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Hapus templat</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Judul templat</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Judul templat</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Jangan simpan</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Simpan sebagai templat…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Segera berakhir</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Tak diketahui</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Segera berakhir</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Berakhir minggu ini</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Hampir penuh</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Tanpa masa berlaku dan batas</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Obrolan privat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergrup</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>tanpa hak</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>bukan admin</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>tak ada bot</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>bocor?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>token ditolak</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>tanpa token</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot ditambahkan</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token diganti</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot dihapus</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Obrolan ditambahkan</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Obrolan dihapus dari Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Ditingkatkan menjadi supergrup</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Hak berubah</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Dirotasi</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Ditemukan di Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Ditambahkan ke buku tautan</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diedit</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Dilanjutkan</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Diperpanjang</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Didaftarkan</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Dilupakan</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Catatan diubah</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Permintaan ditangani di tempat lain</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Tidak dilakukan</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Jawaban hilang</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>bot boleh mengundang pengguna</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>bot tidak boleh mengundang pengguna: beri hak “Undang Pengguna via Tautan”</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>bot bukan admin</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>bot tidak ada di obrolan</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>bot telah dikeluarkan dari obrolan</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>hak belum diketahui</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Semua tautan</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Permintaan bergabung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln orang menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln tautan</numerusform>
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
        <translation>Tautan utama</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Tidak pernah</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Arti pesan</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Buka Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Periksa pembaruan</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Siapa yang ditanya</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>Di Preferensi, Umum, pemeriksaan seminggu sekali dapat dinyalakan. Tidak pernah ada yang dipasang sendiri.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Buka &amp;halamannya</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Periksa sekarang</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse akan menanyakan nomor versi terbaru kepada %1. Tidak ada yang diberitahukan tentang Anda, bot, atau chat Anda.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Bertanya ke %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Anda memakai versi terbaru, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Gatehouse %1 sudah terbit; versi Anda %2. Pasang di atas yang ini: buku tautan Anda disalin sebelum ada yang berubah di dalamnya.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Ada tugas yang berjalan. Periksa setelah selesai atau dijeda.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Tidak dapat diketahui apakah ada versi yang lebih baru.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Periksa koneksi Anda, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>@%1 tidak dipantau lagi.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Buka lagi gerbang</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Pilih bot atau obrolan dahulu.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Tambahkan obrolan dahulu.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Gerbang sudah ditutup.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Gerbang tidak ditutup.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Mungkin bocor</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>Banyak orang sekaligus bergabung ke “%1”.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” dimaksudkan untuk %2, tetapi %3 yang datang. Tautan sudah ditutup; apakah ia tetap di obrolan, putuskan di Telegram.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Orang lain yang datang.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Orang lain yang datang</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Tautan untuk satu orang dipakai oleh orang lain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln tautan berakhir dalam 3 hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln tautan akan penuh dalam 3 hari dengan laju sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Tautan yang segera berakhir</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Buka buku tautan yang ada…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Selamat datang di Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Apa itu tautan bot</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Tautan undangan yang dibuat bot untuk saluran atau grup Anda. Aplikasi Telegram sendiri tidak dapat mengubah atau mencabutnya, bahkan oleh pemiliknya. Gatehouse dapat melakukannya, melalui bot.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Cara mendapatkan token</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Di Telegram, kirim pesan ke @BotFather: /newbot membuat bot baru. Untuk bot yang sudah Anda miliki, kirim /mybots, pilih botnya, lalu tekan API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Hak yang diperlukan bot</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Bot harus menjadi admin dengan hak “Undang Pengguna via Tautan”. Di Telegram, buka pengaturan obrolan, Admin, Tambah Admin.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Tempat token disimpan</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>Di rantai kunci sistem Anda dan tidak di tempat lain: tidak di file, tidak juga di cadangan.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Coba demo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Milik siapa tautan ini?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Tautan yang ditanyakan</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Tautan yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Tampilkan tautan</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram hanya menunjukkan bagian awal tautan ini. Mungkin salah satu tautan di bawah, yang awalannya sama; itu hanya dugaan. Mungkin juga tautan admin lain, yang tidak dapat diubah bot mana pun.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Hanya 50 yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Dihapus dari Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Ini bukan tautan undangan Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Tidak ada tautan di buku tautan ini yang diawali %1. Telegram memotong tautan admin lain; hanya mereka yang dapat mengubahnya.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Buku tautan ini tidak mengenal %1. Jika dibuat oleh salah satu bot Anda, daftarkan dengan “Daftarkan tautan…”; jika tidak, hanya pembuatnya yang dapat mengubahnya.</translation>
    </message>
</context>
</TS>
