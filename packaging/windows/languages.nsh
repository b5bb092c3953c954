; SPDX-FileCopyrightText: 2026 The Gatehouse authors
; SPDX-License-Identifier: MIT

; What the installer says beside NSIS's own texts, in the program's languages. The first is for those
; who speak none of them.

!macro language name running notWritten tooOld desktop
  !insertmacro MUI_LANGUAGE "${name}"
  LangString RUNNING ${LANG_${name}} "${running}"
  LangString NOT_WRITTEN ${LANG_${name}} "${notWritten}"
  LangString TOO_OLD ${LANG_${name}} "${tooOld}"
  LangString DESKTOP_SHORTCUT ${LANG_${name}} "${desktop}"
!macroend

!insertmacro language English \
  "Gatehouse is running. Quit it first: File, Quit." \
  "Not all files could be written. Choose another folder, or look whether the disk is full." \
  "Gatehouse needs Windows 10 or newer with a 64-bit processor." \
  "Create a shortcut on the desktop"
!insertmacro language Arabic \
  "برنامج Gatehouse قيد التشغيل. أغلقه أولاً: ملف، إنهاء." \
  "تعذّرت كتابة بعض الملفات. اختر مجلدًا آخر، أو تحقق من امتلاء القرص." \
  "يحتاج Gatehouse إلى Windows 10 أو أحدث بمعالج 64 بت." \
  "إنشاء اختصار على سطح المكتب"
!insertmacro language German \
  "Gatehouse läuft noch. Beenden Sie es zuerst: Datei, Beenden." \
  "Nicht alle Dateien konnten geschrieben werden. Wählen Sie einen anderen Ordner, oder prüfen Sie, ob der Datenträger voll ist." \
  "Gatehouse braucht Windows 10 oder neuer mit einem 64-Bit-Prozessor." \
  "Verknüpfung auf dem Desktop anlegen"
!insertmacro language Spanish \
  "Gatehouse está abierto. Ciérrelo primero: Archivo, Salir." \
  "No se han podido escribir todos los archivos. Elija otra carpeta o compruebe si el disco está lleno." \
  "Gatehouse necesita Windows 10 o posterior con un procesador de 64 bits." \
  "Crear un acceso directo en el escritorio"
!insertmacro language Farsi \
  "Gatehouse در حال اجرا است. نخست آن را ببندید: پرونده، خروج." \
  "همهٔ پرونده‌ها نوشته نشدند. پوشهٔ دیگری برگزینید یا ببینید دیسک پر نباشد." \
  "Gatehouse به ویندوز ۱۰ یا جدیدتر با پردازندهٔ ۶۴ بیتی نیاز دارد." \
  "ساختن میان‌بر روی میز کار"
!insertmacro language Indonesian \
  "Gatehouse sedang berjalan. Tutup dahulu: File, Keluar." \
  "Tidak semua berkas dapat ditulis. Pilih folder lain, atau periksa apakah disk penuh." \
  "Gatehouse memerlukan Windows 10 atau yang lebih baru dengan prosesor 64-bit." \
  "Buat pintasan di desktop"
!insertmacro language Italian \
  "Gatehouse è in esecuzione. Chiudilo prima: File, Esci." \
  "Non è stato possibile scrivere tutti i file. Scegli un'altra cartella o controlla se il disco è pieno." \
  "Gatehouse richiede Windows 10 o successivo con un processore a 64 bit." \
  "Crea un collegamento sul desktop"
!insertmacro language PortugueseBR \
  "O Gatehouse está aberto. Feche-o primeiro: Arquivo, Sair." \
  "Não foi possível gravar todos os arquivos. Escolha outra pasta ou veja se o disco está cheio." \
  "O Gatehouse precisa do Windows 10 ou mais recente com um processador de 64 bits." \
  "Criar um atalho na área de trabalho"
!insertmacro language Russian \
  "Gatehouse запущен. Сначала закройте его: Файл, Выйти." \
  "Не все файлы удалось записать. Выберите другую папку или проверьте, не заполнен ли диск." \
  "Для Gatehouse нужна Windows 10 или новее и 64-разрядный процессор." \
  "Создать ярлык на рабочем столе"
!insertmacro language Turkish \
  "Gatehouse çalışıyor. Önce kapatın: Dosya, Çık." \
  "Tüm dosyalar yazılamadı. Başka bir klasör seçin ya da diskin dolu olup olmadığına bakın." \
  "Gatehouse, 64 bit işlemcili Windows 10 veya daha yenisini gerektirir." \
  "Masaüstünde kısayol oluştur"
!insertmacro language Ukrainian \
  "Gatehouse запущено. Спершу закрийте його: Файл, Вийти." \
  "Не всі файли вдалося записати. Виберіть іншу папку або перевірте, чи не заповнено диск." \
  "Для Gatehouse потрібна Windows 10 або новіша та 64-розрядний процесор." \
  "Створити ярлик на робочому столі"
!insertmacro language Uzbek \
  "Gatehouse ishlab turibdi. Avval uni yoping: Fayl, Chiqish." \
  "Barcha fayllarni yozib bo‘lmadi. Boshqa papkani tanlang yoki disk to‘lmaganini tekshiring." \
  "Gatehouse uchun Windows 10 yoki undan yangi va 64 bitli protsessor kerak." \
  "Ish stolida yorliq yaratish"
